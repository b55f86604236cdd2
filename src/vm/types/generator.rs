//! Generators and coroutines: `send`, `throw`, `close`, and what `await` takes.

use super::TypeTable;
use crate::code::{Op, flags};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, GenState, Generator, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Methods of generators and coroutines.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::GENERATOR,
        defs: &[
            NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
            NativeDef::slot("__next__", Sig::None, |m, a| m.resume(a[0], ids::NONE)),
            NativeDef::method("send", Sig::One, |m, a| m.resume(a[0], a[1])),
            NativeDef::method("throw", Sig::Pos(1, 3), throw),
            NativeDef::method("close", Sig::None, close),
            NativeDef::slot("__del__", Sig::None, close),
            NativeDef::getter("gi_code", |m, a| Ok(part(m, a[0], |data| data.code))),
            NativeDef::getter("gi_running", |m, a| Ok(ids::bool(state(m, a[0]) == GenState::Running))),
            NativeDef::getter("gi_suspended", |m, a| Ok(ids::bool(state(m, a[0]) == GenState::Suspended))),
            NativeDef::getter("gi_yieldfrom", |m, a| Ok(delegate(m, a[0]).unwrap_or(ids::NONE))),
            NativeDef::getter("gi_frame", frame),
        ],
    },
    TypeTable {
        ty: ids::COROUTINE,
        defs: &[
            NativeDef::slot("__await__", Sig::None, |m, a| Ok(super::asyncgen::wrap_coroutine(m, a[0]))),
            NativeDef::method("send", Sig::One, |m, a| m.resume(a[0], a[1])),
            NativeDef::method("throw", Sig::Pos(1, 3), throw),
            NativeDef::method("close", Sig::None, close),
            NativeDef::getter("cr_code", |m, a| Ok(part(m, a[0], |data| data.code))),
            NativeDef::getter("cr_running", |m, a| Ok(ids::bool(state(m, a[0]) == GenState::Running))),
            NativeDef::getter("cr_suspended", |m, a| Ok(ids::bool(state(m, a[0]) == GenState::Suspended))),
            NativeDef::getter("cr_await", |m, a| Ok(delegate(m, a[0]).unwrap_or(ids::NONE))),
            NativeDef::getter("cr_frame", frame),
        ],
    },
    TypeTable { ty: ids::GENERATOR, defs: NAMES },
    TypeTable { ty: ids::COROUTINE, defs: NAMES },
    TypeTable { ty: ids::ASYNC_GENERATOR, defs: NAMES },
];

/// The names, which can be set, of all that is resumed.
const NAMES: &[NativeDef] = &[
    NativeDef::property(
        "__name__",
        |m, a| Ok(part(m, a[0], |data| data.name)),
        |m, a| rename(m, a, "__name__", |data| &mut data.name),
    ),
    NativeDef::property(
        "__qualname__",
        |m, a| Ok(part(m, a[0], |data| data.qualname)),
        |m, a| rename(m, a, "__qualname__", |data| &mut data.qualname),
    ),
];

/// Gives a generator another name.
///
/// # Errors
/// `TypeError` for what is no text.
fn rename(m: &mut Machine, a: &Args, name: &str, place: fn(&mut Generator) -> &mut ObjId) -> R<ObjId> {
    if a[1] == ObjId::NULL || m.layout(a[1]) != ids::STR {
        return m.type_error(format!("{name} must be set to a string object"));
    }
    m.heap.incref(a[1]);
    let old = match &mut m.heap.get_mut(a[0]).data {
        Data::Generator(data) => std::mem::replace(place(data), a[1]),
        _ => a[1],
    };
    m.heap.decref(old);
    Ok(ids::NONE)
}

pub(super) fn part(m: &Machine, id: ObjId, part: impl Fn(&Generator) -> ObjId) -> ObjId {
    match &m.heap.get(id).data {
        Data::Generator(data) => part(data),
        _ => ids::NONE,
    }
}

pub(super) fn state(m: &Machine, id: ObjId) -> GenState {
    match &m.heap.get(id).data {
        Data::Generator(data) => data.state,
        _ => GenState::Finished,
    }
}

/// The iterator a suspended generator delegates to (`yield from`, `await`), if it does.
pub fn delegate(m: &Machine, id: ObjId) -> Option<ObjId> {
    let Data::Generator(data) = &m.heap.get(id).data else { return None };
    let suspended = data.frame.as_ref()?;
    if data.state != GenState::Suspended {
        return None;
    }
    let code = suspended.frame.code()?;
    let next = code.instrs.get(suspended.frame.ip as usize)?;
    let delegating = next.op == Op::RESUME && next.arg & 3 >= 2;
    if delegating { suspended.slots.last()?.get() } else { None }
}

/// The frame object of a generator that is not finished.
pub(super) fn frame(m: &mut Machine, a: &Args) -> R<ObjId> {
    if let Some(at) = m.frames.iter().position(|frame| frame.generator == a[0]) {
        return Ok(m.frame_object(at));
    }
    let Data::Generator(data) = &m.heap.get(a[0]).data else { return Ok(ids::NONE) };
    let Some(suspended) = &data.frame else { return Ok(ids::NONE) };
    if suspended.frame.object != ObjId::NULL {
        return Ok(suspended.frame.object);
    }
    let object = m.new_frame_object(suspended.frame.code().cloned());
    if let Data::Generator(data) = &mut m.heap.get_mut(a[0]).data {
        if let Some(suspended) = &mut data.frame {
            suspended.frame.object = object;
        }
    }
    Ok(object)
}

fn throw(m: &mut Machine, a: &Args) -> R<ObjId> {
    let exc = exception_of(m, a, "throw")?;
    throw_into(m, a[0], exc)
}

/// The exception that arguments of `throw()` name.
///
/// # Errors
/// `TypeError` for what is no exception; what its class raises.
pub(super) fn exception_of(m: &mut Machine, a: &Args, name: &str) -> R<ObjId> {
    if a.len() > 2 {
        m.deprecated(&format!(
            "the (type, exc, tb) signature of {name}() is deprecated, use the single-arg signature instead."
        ))?;
    }
    match a.get(2).filter(|id| *id != ids::NONE) {
        Some(value) if m.exc(value).is_some() => Ok(value),
        Some(value) => m.call(a[1], &[value]),
        None => {
            let shown = m.type_name(a[1]);
            let complaint = format!("exceptions must be classes or instances deriving from BaseException, not {shown}");
            m.instantiate(a[1], &complaint)
        }
    }
}

/// Raises an exception where a generator is suspended: in the innermost one it delegates to.
///
/// # Errors
/// What comes out of it.
pub fn throw_into(m: &mut Machine, generator: ObjId, exc: ObjId) -> R<ObjId> {
    // Recorded: when the instruction runs again the generator has gone on.
    let inner = m.once(|m| Ok(delegate(m, generator).unwrap_or(ObjId::NULL)))?;
    let Some(inner) = inner.some() else { return m.resume_raising(generator, exc) };
    if m.is_instance(exc, ids::GENERATOR_EXIT) {
        return match close_iterator(m, inner) {
            Ok(()) => m.resume_raising(generator, exc),
            Err(Stop::Raise) => pass_on(m, generator),
            Err(stop) => Err(stop),
        };
    }
    let outcome = match &m.heap.get(inner).data {
        Data::Generator(_) => m.once(|m| m.deeper(|m| throw_into(m, inner, exc))),
        _ => {
            let name = m.intern("throw");
            match m.find_attr(inner, name)? {
                Some(method) => m.call(method, &[exc]),
                None => return m.resume_raising(generator, exc),
            }
        }
    };
    match outcome {
        Err(Stop::Raise) => pass_on(m, generator),
        outcome => outcome,
    }
}

/// What the inner iterator raised is raised in the generator that delegates to it.
fn pass_on(m: &mut Machine, generator: ObjId) -> R<ObjId> {
    let exc = std::mem::replace(&mut m.raised, ObjId::NULL);
    m.temp(exc);
    m.resume_raising(generator, exc)
}

fn close_iterator(m: &mut Machine, inner: ObjId) -> R<()> {
    if matches!(m.heap.get(inner).data, Data::Generator(_)) {
        return m.once(|m| m.deeper(|m| close_generator(m, inner))).map(|_| ());
    }
    let name = m.intern("close");
    match m.find_attr(inner, name)? {
        Some(method) => m.call(method, &[]).map(|_| ()),
        None => Ok(()),
    }
}

fn close(m: &mut Machine, a: &Args) -> R<ObjId> {
    close_generator(m, a[0])
}

pub(super) fn close_generator(m: &mut Machine, generator: ObjId) -> R<ObjId> {
    let before = m.once(|m| {
        let number = state(m, generator) as i64;
        Ok(m.new_int(number))
    })?;
    let before = m.index(before)?;
    let states = [GenState::Created, GenState::Suspended, GenState::Running, GenState::Finished];
    match states[before as usize] {
        GenState::Finished => return Ok(ids::NONE),
        GenState::Running => return m.value_error("generator already executing"),
        GenState::Created => {
            m.drop_unstarted(generator);
            return Ok(ids::NONE);
        }
        GenState::Suspended => {}
    }
    let exc = m.once(|m| Ok(m.new_exc(ids::GENERATOR_EXIT, &[])))?;
    match m.once(|m| throw_into(m, generator, exc)) {
        Ok(_) => m.raise(ids::RUNTIME_ERROR, "generator ignored GeneratorExit"),
        Err(Stop::Raise) => match m.catch(ids::STOP_ITERATION) {
            Some(stop) => Ok(m.exc(stop).and_then(|data| data.field("value")).unwrap_or(ids::NONE)),
            None if m.catch(ids::GENERATOR_EXIT).is_some() => Ok(ids::NONE),
            None => Err(Stop::Raise),
        },
        Err(stop) => Err(stop),
    }
}

/// The iterator that `await` drives; `how` tells where it stands (1: `__aenter__`, 2: `__aexit__`).
///
/// # Errors
/// `TypeError` for what cannot be awaited.
pub fn awaitable(m: &mut Machine, id: ObjId, how: u32) -> R<ObjId> {
    if m.type_of(id) == ids::COROUTINE {
        if delegate_busy(m, id) {
            return m.raise(ids::RUNTIME_ERROR, "coroutine is being awaited already");
        }
        return Ok(id);
    }
    if let Data::Generator(data) = &m.heap.get(id).data {
        if m.code_of(data.code).object.has(flags::ITERABLE_COROUTINE) {
            return Ok(id);
        }
    }
    match m.call_special(id, "__await__", &[])? {
        Some(iterator) if m.type_of(iterator) == ids::COROUTINE => m.type_error("__await__() returned a coroutine"),
        Some(iterator) if m.is_iterator(iterator) => Ok(iterator),
        Some(iterator) => {
            let shown = m.type_name(iterator);
            m.type_error(format!("__await__() returned non-iterator of type '{shown}'"))
        }
        None => {
            let shown = m.type_name(id);
            m.type_error(match how {
                1 => format!(
                    "'async with' received an object from __aenter__ that does not implement __await__: {shown}"
                ),
                2 => {
                    format!("'async with' received an object from __aexit__ that does not implement __await__: {shown}")
                }
                3 => format!("'async for' received an invalid object from __anext__: {shown}"),
                _ => format!("'{shown}' object can't be awaited"),
            })
        }
    }
}

fn delegate_busy(m: &Machine, id: ObjId) -> bool {
    delegate(m, id).is_some()
}
