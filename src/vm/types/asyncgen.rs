//! Asynchronous generators: what `asend`, `athrow`, `aclose` and `anext` give to `await`.

use super::TypeTable;
use super::generator::{frame, part, state, throw_into};
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, GenState, ObjId, Other};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Attributes of asynchronous generators and their awaitables.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::ASYNC_GENERATOR,
        defs: &[
            NativeDef::slot("__aiter__", Sig::None, |_, a| Ok(a[0])),
            NativeDef::slot("__anext__", Sig::None, |m, a| Ok(asend(m, a[0], ids::NONE))),
            NativeDef::method("asend", Sig::One, |m, a| Ok(asend(m, a[0], a[1]))),
            NativeDef::method("athrow", Sig::Pos(1, 3), |m, a| {
                let exc = super::generator::exception_of(m, a, "athrow")?;
                Ok(awaitable(m, ids::ASYNC_GENERATOR_ATHROW, "athrow", a[0], exc))
            }),
            NativeDef::method("aclose", Sig::None, |m, a| {
                Ok(awaitable(m, ids::ASYNC_GENERATOR_ATHROW, "aclose", a[0], ids::NONE))
            }),
            NativeDef::getter("ag_code", |m, a| Ok(part(m, a[0], |data| data.code))),
            NativeDef::getter("ag_running", |m, a| Ok(ids::bool(busy(m, a[0])))),
            NativeDef::getter("ag_suspended", |m, a| Ok(ids::bool(state(m, a[0]) == GenState::Suspended))),
            NativeDef::getter("ag_await", |m, a| Ok(super::generator::delegate(m, a[0]).unwrap_or(ids::NONE))),
            NativeDef::getter("ag_frame", frame),
        ],
    },
    TypeTable { ty: ids::ASYNC_GENERATOR_ASEND, defs: AWAITABLE },
    TypeTable { ty: ids::ASYNC_GENERATOR_ATHROW, defs: AWAITABLE },
    TypeTable {
        ty: ids::COROUTINE_WRAPPER,
        defs: &[
            NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
            NativeDef::slot("__next__", Sig::None, |m, a| {
                let of = inner(m, a[0]);
                m.resume(of, ids::NONE)
            }),
            NativeDef::method("send", Sig::One, |m, a| {
                let of = inner(m, a[0]);
                m.resume(of, a[1])
            }),
            NativeDef::method("throw", Sig::Pos(1, 3), |m, a| {
                let exc = super::generator::exception_of(m, a, "throw")?;
                let of = inner(m, a[0]);
                throw_into(m, of, exc)
            }),
            NativeDef::method("close", Sig::None, |m, a| {
                let of = inner(m, a[0]);
                super::generator::close_generator(m, of)
            }),
        ],
    },
    TypeTable {
        ty: ids::NATIVE_STATE,
        defs: &[
            NativeDef::slot("__await__", Sig::None, |_, a| Ok(a[0])),
            NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
            NativeDef::slot("__next__", Sig::None, |m, a| default_step(m, a[0], ids::NONE)),
            NativeDef::method("send", Sig::One, |m, a| default_step(m, a[0], a[1])),
        ],
    },
];

const AWAITABLE: &[NativeDef] = &[
    NativeDef::slot("__await__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::slot("__next__", Sig::None, |m, a| step(m, a[0], Input::Send(ids::NONE))),
    NativeDef::method("send", Sig::One, |m, a| step(m, a[0], Input::Send(a[1]))),
    NativeDef::method("throw", Sig::Pos(1, 3), |m, a| {
        let exc = super::generator::exception_of(m, a, "throw")?;
        step(m, a[0], Input::Throw(exc))
    }),
    NativeDef::method("close", Sig::None, |m, a| {
        set_stage(m, a[0], CLOSED);
        Ok(ids::NONE)
    }),
];

// Numbers of an awaitable's state: its stage; of a generator's, kept in `Generator::marks`.
const INIT: i64 = 0;
const ITER: i64 = 1;
const CLOSED: i64 = 2;
/// An `asend` or its like is under way.
const BUSY: u8 = 1;
/// `aclose` was called, or it has ended.
const SHUT: u8 = 2;

enum Input {
    Send(ObjId),
    Throw(ObjId),
}

fn asend(m: &mut Machine, generator: ObjId, value: ObjId) -> ObjId {
    awaitable(m, ids::ASYNC_GENERATOR_ASEND, "asend", generator, value)
}

fn awaitable(m: &mut Machine, ty: ObjId, tag: &'static str, generator: ObjId, value: ObjId) -> ObjId {
    m.heap.incref(generator);
    m.heap.incref(value);
    m.make(ty, Data::Other(Box::new(Other::Native(tag, vec![generator, value], vec![INIT]))))
}

/// The parts of an awaitable: what it does, its generator, the value or exception, its stage.
fn parts(m: &Machine, id: ObjId) -> (&'static str, ObjId, ObjId, i64) {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(tag, objects, numbers) => (tag, objects[0], objects[1], numbers[0]),
            _ => ("", ids::NONE, ids::NONE, CLOSED),
        },
        _ => ("", ids::NONE, ids::NONE, CLOSED),
    }
}

fn inner(m: &Machine, id: ObjId) -> ObjId {
    parts(m, id).1
}

fn set_stage(m: &mut Machine, id: ObjId, stage: i64) {
    if let Data::Other(other) = &mut m.heap.get_mut(id).data {
        if let Other::Native(_, _, numbers) = &mut **other {
            numbers[0] = stage;
        }
    }
}

fn marks(m: &Machine, generator: ObjId) -> u8 {
    match &m.heap.get(generator).data {
        Data::Generator(data) => data.marks,
        _ => 0,
    }
}

fn busy(m: &Machine, generator: ObjId) -> bool {
    marks(m, generator) & BUSY != 0
}

fn mark(m: &mut Machine, generator: ObjId, set: u8, clear: u8) {
    if let Data::Generator(data) = &mut m.heap.get_mut(generator).data {
        data.marks = data.marks & !clear | set;
    }
}

/// One `send` or `throw` into an awaitable of an asynchronous generator.
fn step(m: &mut Machine, id: ObjId, input: Input) -> R<ObjId> {
    let (tag, generator, value, _) = parts(m, id);
    // What is sent: NULL where an exception is thrown instead.
    let sent = m.once(|m| begin(m, id, &input))?;
    let closing = tag == "aclose";
    let outcome = match &input {
        Input::Throw(exc) => m.once(|m| throw_into(m, generator, *exc)),
        Input::Send(_) if sent == ObjId::NULL => {
            let exc = if closing { m.once(|m| Ok(m.new_exc(ids::GENERATOR_EXIT, &[])))? } else { value };
            m.once(|m| throw_into(m, generator, exc))
        }
        Input::Send(_) => m.once(|m| m.resume(generator, sent)),
    };
    match outcome {
        Ok(result) if m.type_of(result) == ids::ASYNC_GENERATOR_VALUE => {
            mark(m, generator, 0, BUSY);
            set_stage(m, id, CLOSED);
            if closing {
                return m.raise(ids::RUNTIME_ERROR, "async generator ignored GeneratorExit");
            }
            let value = match &m.heap.get(result).data {
                Data::Other(other) => match &**other {
                    Other::Native(_, objects, _) => objects[0],
                    _ => ids::NONE,
                },
                _ => ids::NONE,
            };
            m.stop_iteration(value)
        }
        Ok(result) => Ok(result),
        Err(Stop::Raise) => {
            let ended =
                m.is_instance(m.raised, ids::STOP_ASYNC_ITERATION) || m.is_instance(m.raised, ids::GENERATOR_EXIT);
            mark(m, generator, if ended { SHUT } else { 0 }, BUSY);
            set_stage(m, id, CLOSED);
            if closing && ended {
                m.catch(ids::BASE_EXCEPTION);
                return m.stop_iteration(ids::NONE);
            }
            Err(Stop::Raise)
        }
        Err(stop) => Err(stop),
    }
}

/// Checks and marks what a step needs; the value to send, NULL where an exception is to be thrown.
fn begin(m: &mut Machine, id: ObjId, input: &Input) -> R<ObjId> {
    let (tag, generator, value, stage) = parts(m, id);
    if stage == CLOSED {
        let word = if tag == "asend" { "__anext__()/asend()" } else { "aclose()/athrow()" };
        return m.raise(ids::RUNTIME_ERROR, format!("cannot reuse already awaited {word}"));
    }
    let given = match input {
        Input::Send(given) => *given,
        Input::Throw(_) => ids::NONE,
    };
    if stage == ITER {
        return Ok(given);
    }
    if busy(m, generator) {
        let word = match tag {
            "asend" => "anext()",
            "athrow" => "athrow()",
            _ => "aclose()",
        };
        set_stage(m, id, CLOSED);
        return m.raise(ids::RUNTIME_ERROR, format!("{word}: asynchronous generator is already running"));
    }
    if tag == "asend" {
        mark(m, generator, BUSY, 0);
        set_stage(m, id, ITER);
        return Ok(if given == ids::NONE { value } else { given });
    }
    let shut = marks(m, generator) & SHUT != 0 || state(m, generator) == GenState::Finished;
    if shut {
        set_stage(m, id, CLOSED);
        return if tag == "aclose" { m.stop_iteration(ids::NONE) } else { m.raise(ids::STOP_ASYNC_ITERATION, "") };
    }
    if given != ids::NONE {
        return m.raise(ids::RUNTIME_ERROR, "can't send non-None value to a just-started coroutine");
    }
    mark(m, generator, if tag == "aclose" { BUSY | SHUT } else { BUSY }, 0);
    set_stage(m, id, ITER);
    if tag == "aclose" && state(m, generator) == GenState::Created {
        m.drop_unstarted(generator);
        mark(m, generator, 0, BUSY);
        set_stage(m, id, CLOSED);
        return m.stop_iteration(ids::NONE);
    }
    Ok(ObjId::NULL)
}

/// `aiter(object)`.
///
/// # Errors
/// `TypeError` for what is not asynchronously iterable; what `__aiter__` raises.
pub fn aiter(m: &mut Machine, id: ObjId) -> R<ObjId> {
    match m.call_special(id, "__aiter__", &[])? {
        Some(iterator) => {
            let ty = m.type_of(iterator);
            if m.type_lookup_str(ty, "__anext__").is_none() {
                let shown = m.type_name(iterator);
                return m.type_error(format!("aiter() returned not an async iterator of type '{shown}'"));
            }
            Ok(iterator)
        }
        None => {
            let shown = m.type_name(id);
            m.type_error(format!("'{shown}' object is not an async iterable"))
        }
    }
}

/// `anext(iterator[, default])`: an awaitable.
///
/// # Errors
/// `TypeError` for what is no asynchronous iterator; what `__anext__` raises.
pub fn anext(m: &mut Machine, id: ObjId, default: Option<ObjId>) -> R<ObjId> {
    let Some(awaitable) = m.call_special(id, "__anext__", &[])? else {
        let shown = m.type_name(id);
        return m.type_error(format!("'{shown}' object is not an async iterator"));
    };
    let Some(default) = default else { return Ok(awaitable) };
    let iterator = super::generator::awaitable(m, awaitable, 0)?;
    m.heap.incref(iterator);
    m.heap.incref(default);
    let parts = Other::Native("anext", vec![iterator, default], vec![INIT]);
    Ok(m.make(ids::NATIVE_STATE, Data::Other(Box::new(parts))))
}

/// A step of `anext` with a default, which takes the place of `StopAsyncIteration`.
fn default_step(m: &mut Machine, id: ObjId, sent: ObjId) -> R<ObjId> {
    let (_, iterator, default, _) = parts(m, id);
    match m.call_method(iterator, "send", &[sent]) {
        Err(Stop::Raise) if m.catch(ids::STOP_ASYNC_ITERATION).is_some() => m.stop_iteration(default),
        outcome => outcome,
    }
}

/// `coroutine.__await__()`.
pub fn wrap_coroutine(m: &mut Machine, coroutine: ObjId) -> ObjId {
    awaitable(m, ids::COROUTINE_WRAPPER, "coroutine", coroutine, ids::NONE)
}
