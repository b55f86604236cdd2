//! What each instruction of the program finds on the value stack and in the fast locals, a line each, as CPython's
//! debug build tells it.

use std::fmt::Write;

use super::recording::Recording;
use crate::code::Op;
use crate::vm::frame::FrameKind;
use crate::vm::object::{ObjId, Slot};
use crate::vm::{Machine, Probe, Unwinding};

/// `offset OPCODE [fast locals] [value stack]` of each instruction of the program, before it, the first so many. An item is
/// its type and the number of its object in the line; `-` is NULL.
pub fn lines(run: &Recording, most: usize) -> Vec<String> {
    let mut seen = Seen { most, lines: Vec::new(), module: None };
    let mut machine = run.machine_at(0);
    let mut tick = 0;
    while seen.lines.len() < most && tick < run.ticks() {
        tick = (tick + 4_096).min(run.ticks());
        run.run_to(&mut machine, tick, &mut seen);
    }
    seen.lines
}

struct Seen {
    most: usize,
    lines: Vec<String>,
    /// Namespace and number of the program's first frame.
    module: Option<(ObjId, u32)>,
}

impl Probe for Seen {
    fn before(&mut self, machine: &Machine) {
        let Some(frame) = machine.frames.last() else { return };
        let FrameKind::Code(code) = &frame.kind else { return };
        // What `exec` runs in the program's namespace is of the program, as for the debug build.
        let (globals, serial) = *self.module.get_or_insert((frame.globals, frame.serial));
        // Generators that the end of the program closes are left out: CPython closes them in another order.
        if machine.frames[0].serial != serial {
            return;
        }
        if frame.globals != globals || self.lines.len() >= self.most {
            return;
        }
        let (at, base) = (frame.ip as usize, frame.base as usize);
        let op = code.instrs[at].op;
        // CPython comes to these only where it has made no special instructions yet, or only then.
        if matches!(op, Op::NOT_TAKEN | Op::END_FOR) {
            return;
        }
        let (locals, values) = machine.stack[base..].split_at(code.object.slots.len());
        let mut line = format!("{} {}", code.object.offsets[at], op.name());
        let mut known = Vec::new();
        show(machine, locals, &mut known, &mut line);
        show(machine, values, &mut known, &mut line);
        self.lines.push(line);
    }

    fn unwinding(&mut self, _machine: &Machine, _unwinding: Unwinding) {}
}

fn show(machine: &Machine, slots: &[Slot], known: &mut Vec<ObjId>, line: &mut String) {
    line.push_str(" [");
    for (at, slot) in slots.iter().enumerate() {
        if at > 0 {
            line.push(' ');
        }
        let Some(id) = slot.get() else {
            line.push('-');
            continue;
        };
        let number = known.iter().position(|other| *other == id).unwrap_or_else(|| {
            known.push(id);
            known.len() - 1
        });
        let name = machine.type_name(id);
        let _ = write!(line, "{}#{number}", name.rsplit('.').next().unwrap_or_default());
    }
    line.push(']');
}
