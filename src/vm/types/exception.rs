//! Exceptions: making them, their attributes, groups.

use super::TypeTable;
use crate::vm::exc::Exc;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// A field of particular exception types as an attribute.
macro_rules! field {
    ($name:literal, $field:literal) => {
        NativeDef::property(
            $name,
            |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.field($field)).unwrap_or(ids::NONE)),
            |m, a| {
                m.set_exc_field(a[0], $field, if a[1] == ObjId::NULL { ids::NONE } else { a[1] });
                Ok(ids::NONE)
            },
        )
    };
}
/// What exceptions have as attributes.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::BASE_EXCEPTION,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, new),
            NativeDef::slot("__init__", Sig::Any, init),
            NativeDef::slot("__str__", Sig::None, text),
            NativeDef::slot("__repr__", Sig::None, repr),
            NativeDef::method("with_traceback", Sig::One, |m, a| {
                let to = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
                m.replace_exc_link(a[0], |data| &mut data.traceback, to);
                Ok(a[0])
            }),
            NativeDef::method("add_note", Sig::One, add_note),
            NativeDef::property(
                "args",
                |m, a| Ok(m.exc(a[0]).map_or(ids::NONE, |exc| exc.args)),
                |m, a| {
                    let items = m.collect_vec(a[1])?;
                    let tuple = m.new_tuple(&items);
                    m.replace_exc_link(a[0], |data| &mut data.args, tuple);
                    Ok(ids::NONE)
                },
            ),
            NativeDef::property(
                "__traceback__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.traceback.some()).unwrap_or(ids::NONE)),
                |m, a| set_link(m, a, |data| &mut data.traceback),
            ),
            NativeDef::property(
                "__context__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.context.some()).unwrap_or(ids::NONE)),
                |m, a| set_link(m, a, |data| &mut data.context),
            ),
            NativeDef::property(
                "__cause__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.cause.some()).unwrap_or(ids::NONE)),
                |m, a| {
                    if let Data::Exc(exc) = &mut m.heap.get_mut(a[0]).data {
                        exc.suppress = true;
                    }
                    set_link(m, a, |data| &mut data.cause)
                },
            ),
            NativeDef::property(
                "__suppress_context__",
                |m, a| Ok(ids::bool(m.exc(a[0]).is_some_and(|exc| exc.suppress))),
                |m, a| {
                    let yes = m.truth(a[1])?;
                    if let Data::Exc(exc) = &mut m.heap.get_mut(a[0]).data {
                        exc.suppress = yes;
                    }
                    Ok(ids::NONE)
                },
            ),
        ],
    },
    TypeTable { ty: ids::STOP_ITERATION, defs: &[field!("value", "value")] },
    TypeTable { ty: ids::SYSTEM_EXIT, defs: &[field!("code", "code")] },
    TypeTable { ty: ids::NAME_ERROR, defs: &[field!("name", "name")] },
    TypeTable { ty: ids::ATTRIBUTE_ERROR, defs: &[field!("name", "name"), field!("obj", "obj")] },
    TypeTable {
        ty: ids::IMPORT_ERROR,
        defs: &[field!("name", "name"), field!("path", "path"), field!("msg", "msg"), field!("name_from", "name_from")],
    },
    TypeTable {
        ty: ids::OS_ERROR,
        defs: &[field!("errno", "errno"), field!("strerror", "strerror"), field!("filename", "filename")],
    },
    TypeTable {
        ty: ids::SYNTAX_ERROR,
        defs: &[
            field!("msg", "msg"),
            field!("filename", "filename"),
            field!("lineno", "lineno"),
            field!("offset", "offset"),
            field!("text", "text"),
            field!("end_lineno", "end_lineno"),
            field!("end_offset", "end_offset"),
        ],
    },
    TypeTable { ty: ids::KEY_ERROR, defs: &[NativeDef::slot("__str__", Sig::None, key_error_text)] },
    TypeTable {
        ty: ids::BASE_EXCEPTION_GROUP,
        defs: &[
            field!("message", "message"),
            field!("exceptions", "exceptions"),
            NativeDef::slot("__str__", Sig::None, group_text),
            NativeDef::method("split", Sig::One, |m, a| {
                let (rest, matched) = split_group(m, a[0], a[1])?;
                Ok(m.new_tuple(&[matched, rest]))
            }),
            NativeDef::method("subgroup", Sig::One, |m, a| split_group(m, a[0], a[1]).map(|(_, matched)| matched)),
            NativeDef::method("derive", Sig::One, |m, a| {
                let message = m.exc(a[0]).and_then(|exc| exc.field("message")).unwrap_or(ids::NONE);
                m.call(ids::BASE_EXCEPTION_GROUP, &[message, a[1]])
            }),
        ],
    },
];

fn set_link(m: &mut Machine, a: &Args, link: fn(&mut Exc) -> &mut ObjId) -> R<ObjId> {
    let to = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
    m.replace_exc_link(a[0], link, to);
    Ok(ids::NONE)
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let mut class = a[0];
    if class == ids::OS_ERROR && a.len() >= 3 {
        class = os_error_class(m, a[1]);
    }
    let exc = m.new_exc(class, &a.items[1..]);
    if m.is_subclass(class, ids::BASE_EXCEPTION_GROUP) {
        return new_group(m, class, exc, a);
    }
    Ok(exc)
}

/// The particular class for an error number of Linux (PEP 3151).
fn os_error_class(m: &Machine, number: ObjId) -> ObjId {
    let Data::Int(number) = m.heap.get(number).data else { return ids::OS_ERROR };
    match number {
        1 | 13 => ids::PERMISSION_ERROR,
        2 => ids::FILE_NOT_FOUND_ERROR,
        3 => ids::PROCESS_LOOKUP_ERROR,
        4 => ids::INTERRUPTED_ERROR,
        10 => ids::CHILD_PROCESS_ERROR,
        11 | 114 | 115 => ids::BLOCKING_IO_ERROR,
        17 => ids::FILE_EXISTS_ERROR,
        20 => ids::NOT_A_DIRECTORY_ERROR,
        21 => ids::IS_A_DIRECTORY_ERROR,
        32 | 108 => ids::BROKEN_PIPE_ERROR,
        103 => ids::CONNECTION_ABORTED_ERROR,
        104 => ids::CONNECTION_RESET_ERROR,
        110 => ids::TIMEOUT_ERROR,
        111 => ids::CONNECTION_REFUSED_ERROR,
        _ => ids::OS_ERROR,
    }
}

fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (exc, args) = (a[0], &a.items[1..]);
    let takes_keywords = [ids::IMPORT_ERROR, ids::NAME_ERROR, ids::ATTRIBUTE_ERROR];
    if !a.kw.is_empty() && !takes_keywords.iter().any(|class| m.is_instance(exc, *class)) {
        let name = m.type_name(exc);
        return m.type_error(format!("{name}() takes no keyword arguments"));
    }
    let tuple = m.new_tuple(args);
    m.replace_exc_link(exc, |data| &mut data.args, tuple);
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        match ["name", "path", "obj", "name_from"].into_iter().find(|known| *known == key) {
            Some(field) => m.set_exc_field(exc, field, *value),
            None => {
                let name = m.type_name(exc);
                return m.type_error(format!("{name}() got an unexpected keyword argument '{key}'"));
            }
        }
    }
    let first = args.first().copied().unwrap_or(ids::NONE);
    if m.is_instance(exc, ids::STOP_ITERATION) {
        m.set_exc_field(exc, "value", first);
    } else if m.is_instance(exc, ids::SYSTEM_EXIT) {
        let code = if args.len() > 1 { tuple } else { first };
        m.set_exc_field(exc, "code", code);
    } else if m.is_instance(exc, ids::IMPORT_ERROR) {
        m.set_exc_field(exc, "msg", first);
    } else if m.is_instance(exc, ids::OS_ERROR) && args.len() >= 2 {
        for (name, value) in ["errno", "strerror", "filename"].into_iter().zip(args) {
            m.set_exc_field(exc, name, *value);
        }
        // With a file name, only number and text stay in `args`.
        let two = m.new_tuple(&args[..2]);
        m.replace_exc_link(exc, |data| &mut data.args, two);
    } else if m.is_instance(exc, ids::SYNTAX_ERROR) {
        m.set_exc_field(exc, "msg", first);
        if let Some(details) = args.get(1).copied() {
            let details = m.collect_vec(details)?;
            let names = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];
            for (name, value) in names.into_iter().zip(details) {
                m.set_exc_field(exc, name, value);
            }
        }
    }
    Ok(ids::NONE)
}

fn args_of(m: &Machine, exc: ObjId) -> Vec<ObjId> {
    m.exc(exc).map(|exc| m.items(exc.args).to_vec()).unwrap_or_default()
}

fn text(m: &mut Machine, a: &Args) -> R<ObjId> {
    let exc = a[0];
    if m.is_instance(exc, ids::OS_ERROR) {
        let field = |m: &Machine, name| m.exc(exc).and_then(|data| data.field(name));
        if let (Some(errno), Some(message)) = (field(m, "errno"), field(m, "strerror")) {
            let (errno, message) = (m.str_object(errno)?, m.str_object(message)?);
            let mut shown = format!("[Errno {}] {}", m.text(errno), m.text(message));
            if let Some(filename) = field(m, "filename").filter(|id| *id != ids::NONE) {
                let filename = m.repr(filename)?;
                shown = format!("{shown}: {}", m.text(filename));
            }
            return Ok(m.new_str(shown));
        }
    }
    if m.is_instance(exc, ids::SYNTAX_ERROR) {
        let field = |m: &Machine, name| m.exc(exc).and_then(|data| data.field(name)).filter(|id| *id != ids::NONE);
        let message = match field(m, "msg") {
            Some(message) => m.str_object(message)?,
            None => m.new_str("None"),
        };
        let message = m.text(message).to_owned();
        let place = match (field(m, "filename"), field(m, "lineno")) {
            (Some(file), Some(line)) => {
                let line = m.index(line)?;
                let file = m.text(file);
                format!("{message} ({}, line {line})", file.rsplit('/').next().unwrap_or(file))
            }
            (None, Some(line)) => format!("{message} (line {})", m.index(line)?),
            _ => message,
        };
        return Ok(m.new_str(place));
    }
    if m.is_instance(exc, ids::IMPORT_ERROR) {
        if let Some(message) = m.exc(exc).and_then(|data| data.field("msg")).filter(|id| m.str_of(*id).is_some()) {
            return Ok(message);
        }
    }
    match args_of(m, exc).as_slice() {
        [] => Ok(ids::EMPTY_STR),
        [only] => m.str_object(*only),
        _ => {
            let args = m.exc(exc).map_or(ids::EMPTY_TUPLE, |exc| exc.args);
            m.repr(args)
        }
    }
}

fn key_error_text(m: &mut Machine, a: &Args) -> R<ObjId> {
    match args_of(m, a[0]).as_slice() {
        [only] => m.repr(*only),
        _ => text(m, a),
    }
}

fn repr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let name = m.type_name(a[0]);
    let args = m.exc(a[0]).map_or(ids::EMPTY_TUPLE, |exc| exc.args);
    let shown = match m.items(args) {
        [only] => {
            let only = *only;
            let only = m.repr(only)?;
            format!("{name}({})", m.text(only))
        }
        _ => {
            let args = m.repr(args)?;
            format!("{name}{}", m.text(args))
        }
    };
    Ok(m.new_str(shown))
}

fn add_note(m: &mut Machine, a: &Args) -> R<ObjId> {
    if m.str_of(a[1]).is_none() {
        let shown = m.type_name(a[1]);
        return m.type_error(format!("add_note() argument must be str, not {shown}"));
    }
    let name = m.intern("__notes__");
    match m.own_attr(a[0], name) {
        Some(notes) => m.list_push(notes, a[1]),
        None => {
            let notes = m.new_list(vec![a[1]]);
            m.set_attr_plain(a[0], name, notes)?;
        }
    }
    Ok(ids::NONE)
}

fn new_group(m: &mut Machine, class: ObjId, exc: ObjId, a: &Args) -> R<ObjId> {
    if a.len() != 3 {
        let given = a.len() - 1;
        return m.type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({given} given)"));
    }
    let (message, given) = (a[1], a[2]);
    if m.str_of(message).is_none() {
        let shown = m.type_name(message);
        return m.type_error(format!("argument 1 must be str, not {shown}"));
    }
    if !m.is_iterable(given) || !matches!(m.heap.get(given).data, Data::List(_) | Data::Tuple(_)) {
        return m.type_error("second argument (exceptions) must be a sequence");
    }
    let members = m.items(given).to_vec();
    if members.is_empty() {
        return m.value_error("second argument (exceptions) must be a non-empty sequence");
    }
    for (at, member) in members.iter().enumerate() {
        if m.exc(*member).is_none() {
            return m.value_error(format!("Item {at} of second argument (exceptions) is not an exception"));
        }
    }
    let plain = members.iter().all(|member| m.is_instance(*member, ids::EXCEPTION));
    if !plain && m.is_subclass(class, ids::EXCEPTION) {
        let name = m.class_name(class);
        return m.type_error(if class == ids::EXCEPTION_GROUP {
            "Cannot nest BaseExceptions in an ExceptionGroup".to_owned()
        } else {
            format!("Cannot nest BaseExceptions in '{name}'")
        });
    }
    let exc =
        if plain && class == ids::BASE_EXCEPTION_GROUP { m.new_exc(ids::EXCEPTION_GROUP, &a.items[1..]) } else { exc };
    let tuple = m.new_tuple(&members);
    m.set_exc_field(exc, "message", message);
    m.set_exc_field(exc, "exceptions", tuple);
    Ok(exc)
}

fn group_text(m: &mut Machine, a: &Args) -> R<ObjId> {
    let field = |m: &Machine, name| m.exc(a[0]).and_then(|exc| exc.field(name)).unwrap_or(ids::NONE);
    let (message, members) = (field(m, "message"), field(m, "exceptions"));
    let count = m.items(members).len();
    let plural = if count == 1 { "" } else { "s" };
    let text = format!("{} ({count} sub-exception{plural})", m.text(message));
    Ok(m.new_str(text))
}

/// Splits an exception by class for `except*`: what does not match and what does, `None` where empty. An
/// exception that is no group is wrapped when it matches.
///
/// # Errors
/// `TypeError` for what is no exception class.
pub fn split_group(m: &mut Machine, exc: ObjId, wanted: ObjId) -> R<(ObjId, ObjId)> {
    if !m.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
        if exc == ids::NONE {
            return Ok((ids::NONE, ids::NONE));
        }
        if !m.exc_matches(exc, wanted)? {
            return Ok((exc, ids::NONE));
        }
        let members = m.new_tuple(&[exc]);
        let group = m.call(ids::BASE_EXCEPTION_GROUP, &[ids::EMPTY_STR, members])?;
        return Ok((ids::NONE, group));
    }
    let (rest, matched) = m.deeper(|m| partition(m, exc, wanted))?;
    Ok((rest.unwrap_or(ids::NONE), matched.unwrap_or(ids::NONE)))
}

fn partition(m: &mut Machine, exc: ObjId, wanted: ObjId) -> R<(Option<ObjId>, Option<ObjId>)> {
    if m.exc_matches(exc, wanted)? {
        return Ok((None, Some(exc)));
    }
    if !m.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
        return Ok((Some(exc), None));
    }
    let members = m.exc(exc).and_then(|data| data.field("exceptions")).unwrap_or(ids::EMPTY_TUPLE);
    let (mut rest, mut matched) = (Vec::new(), Vec::new());
    for member in m.items(members).to_vec() {
        let (out, inside) = m.deeper(|m| partition(m, member, wanted))?;
        rest.extend(out);
        matched.extend(inside);
    }
    if matched.is_empty() {
        return Ok((Some(exc), None));
    }
    let matched = derive(m, exc, &matched)?;
    let rest = if rest.is_empty() { None } else { Some(derive(m, exc, &rest)?) };
    Ok((rest, Some(matched)))
}

/// A group like another with other members: context, cause, traceback and notes are kept.
fn derive(m: &mut Machine, exc: ObjId, members: &[ObjId]) -> R<ObjId> {
    let list = m.new_list(members.to_vec());
    let group = m.call_method(exc, "derive", &[list])?;
    let Some(data) = m.exc(exc) else { return Ok(group) };
    let (traceback, context, cause) = (data.traceback, data.context, data.cause);
    m.replace_exc_link(group, |data| &mut data.traceback, traceback);
    m.replace_exc_link(group, |data| &mut data.context, context);
    m.replace_exc_link(group, |data| &mut data.cause, cause);
    let notes = m.intern("__notes__");
    if let Some(notes_of) = m.own_attr(exc, notes) {
        let copy = m.items(notes_of).to_vec();
        let copy = m.new_list(copy);
        m.set_attr_plain(group, notes, copy)?;
    }
    Ok(group)
}

/// What is left to raise after `except*` clauses: the original, the list of what was raised or not handled.
///
/// # Errors
/// None in practice.
pub fn prepare_reraise_star(m: &mut Machine, original: ObjId, raised: ObjId) -> R<ObjId> {
    let left: Vec<ObjId> = m.items(raised).to_vec().into_iter().filter(|id| *id != ids::NONE).collect();
    if left.is_empty() {
        return Ok(ids::NONE);
    }
    if !m.is_instance(original, ids::BASE_EXCEPTION_GROUP) {
        return Ok(left[0]);
    }
    if let [only] = left.as_slice() {
        return Ok(*only);
    }
    let same = |m: &Machine, id: ObjId| {
        let meta = |id: ObjId| m.exc(id).map(|exc| (exc.traceback, exc.context, exc.cause));
        meta(id) == meta(original)
    };
    let (unhandled, fresh): (Vec<ObjId>, Vec<ObjId>) = left.into_iter().partition(|id| same(m, *id));
    let mut all = fresh;
    match unhandled.as_slice() {
        [] => {}
        [only] => all.push(*only),
        several => {
            let mut members = Vec::new();
            for group in several {
                let inner = m.exc(*group).and_then(|data| data.field("exceptions")).unwrap_or(ids::EMPTY_TUPLE);
                members.extend_from_slice(m.items(inner));
            }
            let merged = derive(m, original, &members)?;
            all.push(merged);
        }
    }
    if let [only] = all.as_slice() {
        return Ok(*only);
    }
    let members = m.new_tuple(&all);
    m.call(ids::BASE_EXCEPTION_GROUP, &[ids::EMPTY_STR, members])
}
