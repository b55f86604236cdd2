//! Exception groups and what `except*` does with them.

use crate::vm::native::Args;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// `BaseExceptionGroup.__new__`.
pub fn new(m: &mut Machine, class: ObjId, a: &Args) -> R<ObjId> {
    if a.len() != 3 {
        let given = a.len() - 1;
        return m.type_error(format!("BaseExceptionGroup.__new__() takes exactly 2 arguments ({given} given)"));
    }
    let (message, given) = (a[1], a[2]);
    if m.str_of(message).is_none() {
        let shown = m.type_name(message);
        return m.type_error(format!("BaseExceptionGroup.__new__() argument 1 must be str, not {shown}"));
    }
    let sequence = m.type_of(given);
    let is_sequence =
        m.type_lookup_str(sequence, "__getitem__").is_some() && !matches!(m.heap.get(given).data, Data::Dict(_));
    if !is_sequence {
        return m.type_error("second argument (exceptions) must be a sequence");
    }
    let members = m.collect_vec(given)?;
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
    let class = if plain && class == ids::BASE_EXCEPTION_GROUP { ids::EXCEPTION_GROUP } else { class };
    let exc = m.new_exc(class, &a.items[1..]);
    let tuple = m.new_tuple(&members);
    m.set_exc_field(exc, "message", message);
    m.set_exc_field(exc, "exceptions", tuple);
    Ok(exc)
}

/// `BaseExceptionGroup.__str__`.
pub fn text(m: &mut Machine, a: &Args) -> R<ObjId> {
    let message = m.exc(a[0]).and_then(|exc| exc.field("message")).unwrap_or(ids::NONE);
    let count = members_of(m, a[0]).len();
    let plural = if count == 1 { "" } else { "s" };
    let text = format!("{} ({count} sub-exception{plural})", m.text(message));
    Ok(m.new_str(text))
}

fn members_of(m: &Machine, group: ObjId) -> Vec<ObjId> {
    let members = m.exc(group).and_then(|exc| exc.field("exceptions")).unwrap_or(ids::EMPTY_TUPLE);
    m.items(members).to_vec()
}

/// How members are chosen.
#[derive(Clone, Copy)]
enum Chooser<'a> {
    /// By class or tuple of classes.
    Class(ObjId),
    /// By a callable.
    Call(ObjId),
    /// These very exceptions.
    These(&'a [ObjId]),
}

fn chooser(m: &mut Machine, wanted: ObjId) -> R<Chooser<'static>> {
    let class =
        |m: &Machine, id: ObjId| matches!(m.heap.get(id).data, Data::Type(_)) && m.is_subclass(id, ids::BASE_EXCEPTION);
    let classes = match &m.heap.get(wanted).data {
        Data::Tuple(items) => items.iter().all(|item| class(m, *item)),
        _ => class(m, wanted),
    };
    if classes {
        return Ok(Chooser::Class(wanted));
    }
    if !matches!(m.heap.get(wanted).data, Data::Type(_)) && m.is_callable(wanted) {
        return Ok(Chooser::Call(wanted));
    }
    m.type_error("expected an exception type, a tuple of exception types, or a callable (other than a class)")
}

fn chosen(m: &mut Machine, exc: ObjId, chooser: Chooser) -> R<bool> {
    match chooser {
        Chooser::Class(class) => m.exc_matches(exc, class),
        Chooser::Call(predicate) => {
            let answer = m.call(predicate, &[exc])?;
            m.truth(answer)
        }
        Chooser::These(all) => Ok(all.contains(&exc) && !m.is_instance(exc, ids::BASE_EXCEPTION_GROUP)),
    }
}

/// `group.split(wanted)`: what is chosen and the rest, `None` where empty.
///
/// # Errors
/// `TypeError` for what cannot choose; what it raises.
pub fn split(m: &mut Machine, group: ObjId, wanted: ObjId) -> R<(ObjId, ObjId)> {
    let chooser = chooser(m, wanted)?;
    let (matched, rest) = partition(m, group, chooser, true)?;
    Ok((matched.unwrap_or(ids::NONE), rest.unwrap_or(ids::NONE)))
}

/// `group.subgroup(wanted)`.
pub fn subgroup(m: &mut Machine, a: &Args) -> R<ObjId> {
    let chooser = chooser(m, a[1])?;
    Ok(partition(m, a[0], chooser, false)?.0.unwrap_or(ids::NONE))
}

fn partition(m: &mut Machine, exc: ObjId, chooser: Chooser, both: bool) -> R<(Option<ObjId>, Option<ObjId>)> {
    if chosen(m, exc, chooser)? {
        return Ok((Some(exc), None));
    }
    if !m.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
        return Ok((None, Some(exc)));
    }
    let (mut matched, mut rest) = (Vec::new(), Vec::new());
    for member in members_of(m, exc) {
        let (inside, out) = m.deeper(|m| partition(m, member, chooser, both))?;
        matched.extend(inside);
        rest.extend(out);
    }
    let matched = if matched.is_empty() { None } else { Some(derive(m, exc, &matched)?) };
    let rest = if rest.is_empty() || !both { None } else { Some(derive(m, exc, &rest)?) };
    Ok((matched, rest))
}

/// A group like another with other members: context, cause, traceback and notes are kept.
fn derive(m: &mut Machine, exc: ObjId, members: &[ObjId]) -> R<ObjId> {
    let list = m.once(|m| Ok(m.new_list(members.to_vec())))?;
    let group = m.call_method(exc, "derive", &[list])?;
    if !m.is_instance(group, ids::BASE_EXCEPTION_GROUP) {
        return m.type_error("derive must return an instance of BaseExceptionGroup");
    }
    let Some(data) = m.exc(exc) else { return Ok(group) };
    let (traceback, context, cause, suppress) = (data.traceback, data.context, data.cause, data.suppress);
    m.replace_exc_link(group, |data| &mut data.traceback, traceback);
    m.replace_exc_link(group, |data| &mut data.context, context);
    m.replace_exc_link(group, |data| &mut data.cause, cause);
    if let Data::Exc(data) = &mut m.heap.get_mut(group).data {
        data.suppress = suppress || cause != ObjId::NULL;
    }
    let notes = m.intern("__notes__");
    if let Some(known) = m.own_attr(exc, notes) {
        let copy = m.items(known).to_vec();
        let copy = m.new_list(copy);
        m.set_attr_plain(group, notes, copy)?;
    }
    Ok(group)
}

/// Splits the exception that `except*` clauses look at: what is left and what the clause handles, `None` where
/// empty. An exception that is no group is wrapped when it matches.
///
/// # Errors
/// `TypeError` for what is no exception class.
pub fn split_for_handler(m: &mut Machine, exc: ObjId, wanted: ObjId) -> R<(ObjId, ObjId)> {
    let classes = match &m.heap.get(wanted).data {
        Data::Tuple(classes) => classes.to_vec(),
        _ => vec![wanted],
    };
    for class in classes {
        let is_class = matches!(m.heap.get(class).data, Data::Type(_));
        if !is_class || !m.is_subclass(class, ids::BASE_EXCEPTION) {
            return m.type_error("catching classes that do not inherit from BaseException is not allowed");
        }
        if m.is_subclass(class, ids::BASE_EXCEPTION_GROUP) {
            return m.type_error("catching ExceptionGroup with except* is not allowed. Use except instead.");
        }
    }
    if exc == ids::NONE {
        return Ok((ids::NONE, ids::NONE));
    }
    let group = m.is_instance(exc, ids::BASE_EXCEPTION_GROUP);
    if m.exc_matches(exc, wanted)? {
        if group {
            return Ok((ids::NONE, exc));
        }
        let members = m.once(|m| Ok(m.new_tuple(&[exc])))?;
        let wrapped = m.call(ids::BASE_EXCEPTION_GROUP, &[ids::EMPTY_STR, members])?;
        let at = m.frames.last().map_or(0, |frame| frame.ip.saturating_sub(1));
        m.add_traceback(wrapped, at);
        return Ok((ids::NONE, wrapped));
    }
    if !group {
        return Ok((exc, ids::NONE));
    }
    let pair = m.call_method(exc, "split", &[wanted])?;
    match m.items(pair) {
        [matched, rest, ..] if m.type_of(pair) == ids::TUPLE => Ok((*rest, *matched)),
        _ => {
            let (class, shown) = (m.type_name(exc), m.type_name(pair));
            m.type_error(format!("{class}.split must return a tuple, not {shown}"))
        }
    }
}

/// What is left to raise after `except*` clauses: the original, the list of what was raised or not handled.
///
/// # Errors
/// What `derive` of groups raises.
pub fn prepare_reraise_star(m: &mut Machine, original: ObjId, raised: ObjId) -> R<ObjId> {
    let left: Vec<ObjId> = m.items(raised).iter().copied().filter(|id| *id != ids::NONE).collect();
    let Some(first) = left.first().copied() else { return Ok(ids::NONE) };
    if !m.is_instance(original, ids::BASE_EXCEPTION_GROUP) {
        return Ok(first);
    }
    // What was raised again or not handled still has the original's traceback and links.
    let links = |m: &Machine, id: ObjId| m.exc(id).map(|exc| (exc.traceback, exc.context, exc.cause));
    let (again, mut fresh): (Vec<ObjId>, Vec<ObjId>) =
        left.into_iter().partition(|id| links(m, *id) == links(m, original));
    let mut leaves = Vec::new();
    again.iter().for_each(|exc| gather(m, *exc, &mut leaves));
    let again = match leaves.is_empty() {
        true => None,
        false => partition(m, original, Chooser::These(&leaves), false)?.0,
    };
    if fresh.is_empty() {
        return Ok(again.unwrap_or(ids::NONE));
    }
    fresh.extend(again);
    if let [only] = fresh.as_slice() {
        return Ok(*only);
    }
    let members = m.once(|m| Ok(m.new_list(fresh.clone())))?;
    m.call(ids::BASE_EXCEPTION_GROUP, &[ids::EMPTY_STR, members])
}

/// The exceptions in a group that are no groups.
fn gather(m: &Machine, exc: ObjId, leaves: &mut Vec<ObjId>) {
    let mut work = vec![exc];
    while let Some(exc) = work.pop() {
        if m.is_instance(exc, ids::BASE_EXCEPTION_GROUP) {
            work.extend(members_of(m, exc));
        } else {
            leaves.push(exc);
        }
    }
}
