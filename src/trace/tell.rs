//! What a call was given and what came of it, in short texts.

use std::rc::Rc;

use super::calls::{Call, Left};
use super::plain;
use super::recording::Recording;
use crate::code::flags;
use crate::text::order;
use crate::text::words::{self as w, Language};
use crate::vm::Machine;
use crate::vm::frame::Frame;
use crate::vm::object::{Data, ObjId};

/// Longest text of a value, in characters.
const LONGEST: usize = 30;

/// A call in words.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Told {
    /// The function's qualified name, with its arguments in brackets; or what else runs.
    pub call: Rc<str>,
    /// What it gave back, or which exception went through it; empty if neither happened.
    pub result: Rc<str>,
    /// The line that it starts at, from 1; 0 for none.
    pub line: u32,
}

/// Calls of a run in words. The run is gone through once for the starts and once for the ends.
pub(super) fn calls(run: &Recording, calls: &[Call], results: bool, t: Language) -> Vec<Told> {
    let mut told: Vec<Told> =
        calls.iter().map(|call| run.with_machine(call.start, |machine| begun(machine, t))).collect();
    if !results {
        return told;
    }
    let mut ends: Vec<usize> = (0..calls.len()).filter(|at| calls[*at].left.is_some()).collect();
    order::sort_by_key(&mut ends, |at| calls[*at].end);
    for at in ends {
        let result = run.with_machine(calls[at].end, |machine| match calls[at].left {
            Some(Left::Raised) => machine.raised.some().map_or_else(String::new, |exc| machine.type_name(exc)),
            _ => machine.stack.last().and_then(|slot| slot.get()).map_or_else(String::new, |id| short(machine, id)),
        });
        told[at].result = result.into();
    }
    told
}

fn begun(machine: &Machine, t: Language) -> Told {
    let Some((frame, code)) = own(machine).and_then(|frame| Some((frame, frame.code()?))) else {
        return Told::default();
    };
    let object = &code.object;
    let call = match &*object.name {
        "<module>" => t.say(w::TITLE_MODULE).to_owned(),
        name if !object.has(flags::OPTIMIZED) => t.fill(w::CALL_CLASS, &[&name]),
        _ => format!("{}({})", object.qualname, arguments(machine, frame)),
    };
    Told { call: call.into(), result: "".into(), line: object.first_line }
}

/// The innermost frame of the program's own code.
fn own(machine: &Machine) -> Option<&Frame> {
    machine.frames.iter().rev().find(|frame| frame.code().is_some_and(|code| code.own))
}

fn arguments(machine: &Machine, frame: &Frame) -> String {
    let Some(code) = frame.code() else { return String::new() };
    let object = &code.object;
    let mut count = (object.arg_count + object.kw_only_arg_count) as usize;
    count += usize::from(object.has(flags::VARARGS)) + usize::from(object.has(flags::VARKEYWORDS));
    let slots = machine.stack[frame.base as usize..].iter().take(count);
    let texts = slots.map(|slot| match slot.get().map(|id| (&machine.heap.get(id).data, id)) {
        Some((Data::Cell(Some(content)), _)) => short(machine, *content),
        Some((_, id)) => short(machine, id),
        None => "–".into(),
    });
    texts.collect::<Vec<_>>().join(", ")
}

/// The beginning of a value's `repr`; for what only running code could tell, its type.
pub(super) fn short(machine: &Machine, id: ObjId) -> String {
    let text = match &machine.heap.get(id).data {
        Data::Function(function) => machine.text(function.qualname).to_owned(),
        Data::Native(def, _) => def.name.to_owned(),
        Data::Type(ty) => ty.name.to_string(),
        _ => match plain::repr(machine, id) {
            Some(text) => text,
            None => format!("{} object", machine.type_name(id)),
        },
    };
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
