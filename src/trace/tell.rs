//! What a call was given and what came of it, in short texts.

use std::rc::Rc;

use super::calls::{Call, Left};
use super::plain;
use super::recording::Recording;
use crate::code::flags;
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

/// A call of a run in words.
pub(super) fn call(run: &Recording, call: &Call) -> Told {
    let (name, line) = run.with_machine(call.start, |machine| {
        let Some(frame) = own(machine) else { return (String::new(), 0) };
        let Some(code) = frame.code() else { return (String::new(), 0) };
        let object = &code.object;
        let name = match &*object.name {
            "<module>" => "module".to_owned(),
            name if !object.has(flags::OPTIMIZED) => format!("class {name}"),
            _ => format!("{}({})", object.qualname, arguments(machine, frame)),
        };
        (name, object.first_line)
    });
    let result = match call.left {
        None => String::new(),
        Some(left) => run.with_machine(call.end, |machine| match left {
            Left::Raised => machine.raised.some().map_or_else(String::new, |exc| machine.type_name(exc)),
            _ => machine.stack.last().and_then(|slot| slot.get()).map_or_else(String::new, |id| short(machine, id)),
        }),
    };
    Told { call: name.into(), result: result.into(), line }
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
