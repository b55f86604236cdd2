//! Exceptions: making them, their attributes, their texts.

mod fields;
mod group;

use super::TypeTable;
use crate::vm::exc::Exc;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

pub use group::{prepare_reraise_star, split_for_handler};

/// A field of particular exception types as an attribute.
macro_rules! field {
    ($name:literal) => {
        NativeDef::property(
            $name,
            |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.field($name)).unwrap_or(ids::NONE)),
            |m, a| {
                m.set_exc_field(a[0], $name, if a[1] == ObjId::NULL { ids::NONE } else { a[1] });
                Ok(ids::NONE)
            },
        )
    };
}

/// A field that is an int.
macro_rules! number {
    ($name:literal) => {
        NativeDef::property(
            $name,
            |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.field($name)).unwrap_or(ids::NONE)),
            |m, a| {
                if a[1] == ObjId::NULL || m.layout(a[1]) != ids::INT {
                    return m.type_error("an integer is required");
                }
                m.set_exc_field(a[0], $name, a[1]);
                Ok(ids::NONE)
            },
        )
    };
}

/// A field that cannot be assigned.
macro_rules! fixed {
    ($name:literal) => {
        NativeDef::property(
            $name,
            |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.field($name)).unwrap_or(ids::NONE)),
            |m, _| m.raise(ids::ATTRIBUTE_ERROR, "readonly attribute"),
        )
    };
}

/// What exceptions have as attributes.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::BASE_EXCEPTION,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, new),
            NativeDef::slot("__init__", Sig::Any, fields::init),
            NativeDef::slot("__str__", Sig::None, fields::text),
            NativeDef::slot("__repr__", Sig::None, repr),
            NativeDef::method("with_traceback", Sig::One, |m, a| {
                set_traceback(m, a)?;
                Ok(a[0])
            }),
            NativeDef::method("add_note", Sig::One, add_note),
            NativeDef::property("args", |m, a| Ok(m.exc(a[0]).map_or(ids::NONE, |exc| exc.args)), set_args),
            NativeDef::property(
                "__traceback__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.traceback.some()).unwrap_or(ids::NONE)),
                set_traceback,
            ),
            NativeDef::property(
                "__context__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.context.some()).unwrap_or(ids::NONE)),
                |m, a| set_link(m, a, "context", |data| &mut data.context),
            ),
            NativeDef::property(
                "__cause__",
                |m, a| Ok(m.exc(a[0]).and_then(|exc| exc.cause.some()).unwrap_or(ids::NONE)),
                |m, a| {
                    set_link(m, a, "cause", |data| &mut data.cause)?;
                    if let Data::Exc(exc) = &mut m.heap.get_mut(a[0]).data {
                        exc.suppress = true;
                    }
                    Ok(ids::NONE)
                },
            ),
            NativeDef::property(
                "__suppress_context__",
                |m, a| Ok(ids::bool(m.exc(a[0]).is_some_and(|exc| exc.suppress))),
                set_suppress,
            ),
        ],
    },
    TypeTable { ty: ids::STOP_ITERATION, defs: &[field!("value")] },
    TypeTable { ty: ids::SYSTEM_EXIT, defs: &[field!("code")] },
    TypeTable { ty: ids::NAME_ERROR, defs: &[field!("name")] },
    TypeTable { ty: ids::ATTRIBUTE_ERROR, defs: &[field!("name"), field!("obj")] },
    TypeTable { ty: ids::IMPORT_ERROR, defs: &[field!("name"), field!("path"), field!("msg"), field!("name_from")] },
    TypeTable {
        ty: ids::OS_ERROR,
        defs: &[field!("errno"), field!("strerror"), field!("filename"), field!("filename2")],
    },
    TypeTable { ty: ids::BLOCKING_IO_ERROR, defs: &[field!("characters_written")] },
    TypeTable { ty: ids::UNICODE_DECODE_ERROR, defs: UNICODE },
    TypeTable { ty: ids::UNICODE_ENCODE_ERROR, defs: UNICODE },
    TypeTable { ty: ids::UNICODE_TRANSLATE_ERROR, defs: UNICODE },
    TypeTable {
        ty: ids::SYNTAX_ERROR,
        defs: &[
            field!("msg"),
            field!("filename"),
            field!("lineno"),
            field!("offset"),
            field!("text"),
            field!("end_lineno"),
            field!("end_offset"),
            field!("print_file_and_line"),
        ],
    },
    TypeTable { ty: ids::KEY_ERROR, defs: &[NativeDef::slot("__str__", Sig::None, key_error_text)] },
    TypeTable {
        ty: ids::BASE_EXCEPTION_GROUP,
        defs: &[
            fixed!("message"),
            fixed!("exceptions"),
            NativeDef::slot("__str__", Sig::None, group::text),
            NativeDef::method("split", Sig::One, |m, a| {
                let (matched, rest) = group::split(m, a[0], a[1])?;
                Ok(m.new_tuple(&[matched, rest]))
            }),
            NativeDef::method("subgroup", Sig::One, group::subgroup),
            NativeDef::method("derive", Sig::One, |m, a| {
                let message = m.exc(a[0]).and_then(|exc| exc.field("message")).unwrap_or(ids::NONE);
                m.call(ids::BASE_EXCEPTION_GROUP, &[message, a[1]])
            }),
            NativeDef::class_method("__class_getitem__", Sig::One, |m, a| {
                let args = if m.type_of(a[1]) == ids::TUPLE { a[1] } else { m.new_tuple(&[a[1]]) };
                m.heap.incref(a[0]);
                m.heap.incref(args);
                Ok(m.make(ids::GENERIC_ALIAS, Data::Alias(a[0], args)))
            }),
        ],
    },
];

const UNICODE: &[NativeDef] =
    &[field!("encoding"), field!("object"), number!("start"), number!("end"), field!("reason")];

fn set_link(m: &mut Machine, a: &Args, word: &str, link: fn(&mut Exc) -> &mut ObjId) -> R<ObjId> {
    if a[1] == ObjId::NULL {
        return m.type_error(format!("__{word}__ may not be deleted"));
    }
    if a[1] != ids::NONE && m.exc(a[1]).is_none() {
        return m.type_error(format!("exception {word} must be None or derive from BaseException"));
    }
    let to = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
    m.replace_exc_link(a[0], link, to);
    Ok(ids::NONE)
}

fn set_traceback(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a[1] == ObjId::NULL {
        return m.type_error("__traceback__ may not be deleted");
    }
    if a[1] != ids::NONE && !matches!(m.heap.get(a[1]).data, Data::Traceback(_)) {
        return m.type_error("__traceback__ must be a traceback or None");
    }
    let to = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
    m.replace_exc_link(a[0], |data| &mut data.traceback, to);
    Ok(ids::NONE)
}

fn set_args(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a[1] == ObjId::NULL {
        return m.type_error("args may not be deleted");
    }
    let items = m.collect_vec(a[1])?;
    let tuple = m.new_tuple(&items);
    m.replace_exc_link(a[0], |data| &mut data.args, tuple);
    Ok(ids::NONE)
}

fn set_suppress(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a[1] == ObjId::NULL {
        return m.type_error("can't delete numeric/char attribute");
    }
    if m.type_of(a[1]) != ids::BOOL {
        return m.type_error("attribute value type must be bool");
    }
    if let Data::Exc(exc) = &mut m.heap.get_mut(a[0]).data {
        exc.suppress = a[1] == ids::TRUE;
    }
    Ok(ids::NONE)
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = a[0];
    if !matches!(m.heap.get(class).data, Data::Type(_)) {
        let shown = m.type_name(class);
        return m.type_error(format!("BaseException.__new__(X): X is not a type object ({shown})"));
    }
    if !a.kw.is_empty() && m.is_subclass(class, ids::OS_ERROR) {
        let name = m.class_name(class);
        return m.type_error(format!("{name}() takes no keyword arguments"));
    }
    let class = fields::class_for(m, class, &a.items[1..]);
    if m.is_subclass(class, ids::BASE_EXCEPTION_GROUP) {
        return group::new(m, class, a);
    }
    let exc = m.new_exc(class, &a.items[1..]);
    if class == ids::BLOCKING_IO_ERROR || m.is_subclass(class, ids::OS_ERROR) {
        fields::init_os_error(m, exc, &a.items[1..]);
    }
    Ok(exc)
}

fn args_of(m: &Machine, exc: ObjId) -> Vec<ObjId> {
    m.exc(exc).map(|exc| m.items(exc.args).to_vec()).unwrap_or_default()
}

fn key_error_text(m: &mut Machine, a: &Args) -> R<ObjId> {
    match args_of(m, a[0]).as_slice() {
        [only] => m.repr(*only),
        _ => fields::text(m, a),
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

/// `BaseException.add_note`.
///
/// # Errors
/// `TypeError` for a note that is no text.
pub fn add_note(m: &mut Machine, a: &Args) -> R<ObjId> {
    if m.str_of(a[1]).is_none() {
        let shown = if a[1] == ids::NONE { "None".to_owned() } else { m.type_name(a[1]) };
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
