//! What an expression is worth at a moment: a copy of the machine works it out, and is then thrown away.

use std::rc::Rc;

use super::paint;
use super::recording::Host;
use crate::code::CodeObject;
use crate::vm::replay::Logged;
use crate::vm::{Flow, Machine};

/// Longest evaluation, in ticks.
const LONGEST: u64 = 200_000;
/// Most characters of a value.
const MOST: usize = 300;

/// What came of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Worth {
    /// It has this `repr`, shortened at its end.
    Value(Rc<str>),
    /// It raised this: type and message.
    Raised(Rc<str>),
    /// No frame runs at the moment.
    NoFrame,
    /// It takes too long, too much room, or waits for what does not come.
    TooLong,
}

/// What the code of an expression gives in the innermost frame of a machine; the code must give a string.
pub(super) fn of(mut machine: Machine, code: &Rc<CodeObject>, host: Host) -> Worth {
    let depth = machine.frames.len();
    let Some(frame) = machine.frames.iter().rev().find(|frame| frame.code().is_some()) else { return Worth::NoFrame };
    let (globals, thread) = (frame.globals, machine.threads.running);
    // An exception that is on its way waits: what it would unwind is another matter.
    machine.unwinding = None;
    machine.raised = crate::vm::object::ObjId::NULL;
    machine.limits.ticks = machine.ticks + LONGEST;
    let Ok(locals) = machine.locals_now() else { return Worth::NoFrame };
    let code = machine.load(code);
    machine.heap.incref(code);
    // Pushes a frame and says that the caller has to wait for it.
    let _ = machine.run_code(code, globals, locals);
    while machine.frames.len() > depth || machine.threads.running != thread {
        match machine.run(&mut (), 1) {
            Flow::Next => {}
            Flow::Ask(_) => {
                host(&mut machine);
                if machine.asked().is_some() {
                    return Worth::TooLong;
                }
            }
            Flow::Ended => return Worth::TooLong,
        }
    }
    match machine.frames.last().and_then(|frame| frame.log.last()) {
        Some(Logged::Value(text)) => Worth::Value(cut(machine.text(*text))),
        Some(Logged::Raised(exc)) => {
            let (name, message) = paint::exception(&machine, *exc);
            let colon = if message.is_empty() { "" } else { ": " };
            Worth::Raised(cut(&format!("{name}{colon}{message}")))
        }
        _ => Worth::TooLong,
    }
}

fn cut(text: &str) -> Rc<str> {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}
