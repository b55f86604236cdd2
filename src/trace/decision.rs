//! What decided which way a statement went: the condition that was tested last, or the iterator that had no more items.

use crate::code::{CodeObject, Op};
use crate::text::Position;
use crate::vm::object::ObjId;
use crate::vm::{Machine, Probe, Unwinding, ids};

/// How a conditional jump was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decision {
    /// What was tested.
    pub test: Test,
    /// The expression it belongs to, as the code object has it.
    pub position: Position,
}

/// What a conditional jump looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// The result of a comparison or of `not`.
    Truth(bool),
    /// The truth of an object that is no bool, as `bool()` gives it.
    Converted(bool),
    /// Whether the object is None.
    IsNone(bool),
    /// An iterator that had no more items.
    Exhausted,
}

/// Watches the instructions of one frame for the last decision made in it.
pub(super) struct Watch {
    serial: u32,
    /// A `FOR_ITER` that has run: whether it left its loop is seen from where the frame stands next.
    loop_at: Option<u32>,
    pub(super) last: Option<Decision>,
}

impl Watch {
    /// Watches the frame with this serial number.
    pub(super) fn frame(serial: u32) -> Watch {
        Watch { serial, loop_at: None, last: None }
    }

    /// Takes in where the frame is now.
    fn look(&mut self, machine: &Machine) {
        let Some(frame) = machine.frames.last().filter(|frame| frame.serial == self.serial) else { return };
        let Some(code) = frame.code().map(|code| &code.object) else { return };
        if let Some(at) = self.loop_at.take() {
            // An exhausted `FOR_ITER` skips `END_FOR`.
            let left = frame.ip == code.instrs[at as usize].arg + 1;
            self.last = left.then_some(Decision { test: Test::Exhausted, position: position(code, at) });
        }
        let Some(instr) = code.instrs.get(frame.ip as usize) else { return };
        let top = machine.stack.last().map_or(ObjId::NULL, |slot| slot.id());
        let converted = frame.ip.checked_sub(1).is_some_and(|before| code.instrs[before as usize].op == Op::TO_BOOL);
        let test = match instr.op {
            Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE if converted => Test::Converted(top == ids::TRUE),
            Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE => Test::Truth(top == ids::TRUE),
            Op::POP_JUMP_IF_NONE | Op::POP_JUMP_IF_NOT_NONE => Test::IsNone(top == ids::NONE),
            Op::FOR_ITER => {
                self.loop_at = Some(frame.ip);
                return;
            }
            _ => return,
        };
        self.last = Some(Decision { test, position: position(code, frame.ip) });
    }
}

fn position(code: &CodeObject, at: u32) -> Position {
    code.positions.get(at as usize).copied().unwrap_or(Position::NONE)
}

impl Probe for Watch {
    fn before(&mut self, machine: &Machine) {
        self.look(machine);
    }

    fn unwinding(&mut self, _machine: &Machine, _unwinding: Unwinding) {
        self.last = None;
    }
}
