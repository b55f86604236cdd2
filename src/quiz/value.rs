//! Values that prose shows: an expression evaluated at a stop of a run, in a copy of the machine.

use std::rc::Rc;

use super::run::Runner;
use crate::code::{CodeObject, flags};
use crate::text::Source;
use crate::trace::Recording;
use crate::trace::steps::Steps;
use crate::vm::frame::Return;
use crate::vm::object::{Data, ObjId};
use crate::vm::{Flow, Machine};

/// What an expression may call besides what the program itself can; the recorder gives it to CPython.
const HELPERS: &str = include_str!("value.py");
/// Steps that an expression may take.
const STEPS: u64 = 1_000_000;
/// The name that the value is stored under, in the copy.
const NAME: &str = "__value__";

/// `repr(expression)` at a step (of the line zoom) of a finished run, evaluated where `eval` would: in the innermost
/// frame of the program's own. Past the last frame, it is evaluated at the module's last step.
///
/// # Errors
/// Why it has no value, in words.
pub fn value_at(run: &Recording, step: u64, expression: &str, runner: &Runner) -> Result<String, String> {
    let compiled = |text: &str| runner.code_of(&Source::new("<value>", text)).map_err(|(_, why)| why);
    let code = compiled(&format!("{NAME} = repr({expression})\n"))?;
    let zoom = crate::trace::picture::Zoom::Line;
    let with_frames = (0..=step).rev().map(|step| run.machine_at(run.moment_of(zoom, step)));
    let mut machine =
        with_frames.into_iter().find(|machine| innermost(machine).is_some()).ok_or("nothing runs there")?;
    let at = innermost(&machine).ok_or("nothing runs there")?;
    (machine.raised, machine.unwinding, machine.ended) = (ObjId::NULL, None, None);
    machine.limits.ticks = machine.ticks + STEPS;
    if ["frames(", "names(", "instructions("].iter().any(|helper| expression.contains(helper)) {
        let builtins = machine.builtins;
        run_module(&mut machine, &compiled(HELPERS)?, builtins, runner)?;
    }
    let namespace = namespace_of(&mut machine, at);
    run_module(&mut machine, &code, namespace, runner)?;
    let name = machine.intern(NAME);
    match machine.dict_get_str(namespace, name) {
        Some(value) if machine.raised == ObjId::NULL => Ok(machine.text(value).to_string()),
        _ if machine.raised == ObjId::NULL => Err("it raises an exception".to_string()),
        _ => Err(format!("it raises {}", machine.type_name(machine.raised))),
    }
}

/// Runs code in a namespace, above the frames that there are.
fn run_module(machine: &mut Machine, code: &Rc<CodeObject>, namespace: ObjId, runner: &Runner) -> Result<(), String> {
    // The frame lets go of it at its end.
    machine.heap.incref(namespace);
    let depth = machine.frames.len();
    let loaded = machine.load(code);
    machine.push_module(loaded, namespace, Return::Drop);
    while machine.frames.len() > depth {
        match machine.step(&mut ()) {
            Flow::Next => {}
            Flow::Ask(_) => {
                (runner.host)(machine);
                if machine.asked().is_some() {
                    return Err("it waits".to_string());
                }
            }
            Flow::Ended => return Err("it does not come to an end".to_string()),
        }
    }
    Ok(())
}

fn innermost(machine: &Machine) -> Option<usize> {
    (0..machine.frames.len()).rev().find(|at| machine.frames[*at].code().is_some_and(|code| code.own))
}

/// The namespace of a module's frame itself; for a function's frame a new dict of its globals and its locals. The
/// latter refers to each object once more, so counts are asked for at module level.
fn namespace_of(machine: &mut Machine, at: usize) -> ObjId {
    let frame = &machine.frames[at];
    let (locals, globals, base) = (frame.locals, frame.globals, frame.base as usize);
    let Some(code) = frame.code().cloned() else { return globals };
    if !code.object.has(flags::OPTIMIZED) {
        return locals;
    }
    let mut entries: Vec<(String, ObjId)> = Vec::new();
    if let Data::Dict(table) = &machine.heap.get(globals).data {
        entries.extend(table.iter().map(|entry| (machine.text(entry.key).to_owned(), entry.value)));
    }
    for (slot, declared) in machine.stack[base..].iter().zip(&code.object.slots) {
        let value = slot.get().and_then(|id| match &machine.heap.get(id).data {
            Data::Cell(content) if declared.cell || declared.free => *content,
            _ => Some(id),
        });
        entries.extend(value.map(|value| (declared.name.to_string(), value)));
    }
    let namespace = machine.new_dict();
    for (name, value) in entries {
        machine.set_global(namespace, &name, value);
    }
    namespace
}
