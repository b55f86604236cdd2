//! Which instruction pushed each entry of the value stack, found from the code alone.
//!
//! The machine's stack holds objects, not their origin; the code fixes the origin, since CPython's compiler gives
//! each instruction one stack depth. Where two paths meet with different origins, the entry has none.

use crate::code::{CodeObject, Op};

/// For each stack entry before an instruction, deepest first, the index of the instruction that pushed it.
pub type Origins = Vec<Option<u32>>;

/// The origins of the value stack before every instruction of a code object; `None` where it cannot be reached.
pub fn origins(code: &CodeObject) -> Vec<Option<Origins>> {
    let mut before: Vec<Option<Origins>> = vec![None; code.instrs.len()];
    let mut work = Vec::new();
    meet(&mut before, &mut work, 0, Vec::new());
    while let Some(at) = work.pop() {
        let instr = code.instrs[at as usize];
        let Some(stack) = before[at as usize].clone() else { continue };
        if let Some(handler) = code.handler_at(at) {
            let mut caught = stack.clone();
            caught.resize(handler.depth as usize, None);
            caught.extend(std::iter::repeat_n(None, 1 + usize::from(handler.lasti)));
            meet(&mut before, &mut work, handler.target, caught);
        }
        if instr.op.is_jump() {
            meet(&mut before, &mut work, instr.arg, after(&stack, at, instr.op, instr.arg, true));
        }
        if !leaves(instr.op) {
            meet(&mut before, &mut work, at + 1, after(&stack, at, instr.op, instr.arg, false));
        }
    }
    before
}

/// Whether the next instruction is never reached by falling through.
fn leaves(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        JUMP_FORWARD
            | JUMP_BACKWARD
            | JUMP_BACKWARD_NO_INTERRUPT
            | RETURN_VALUE
            | RAISE_VARARGS
            | RERAISE
            | END_ASYNC_FOR
    )
}

/// Joins a stack into what is known before an instruction, and queues it if that changed anything.
fn meet(before: &mut [Option<Origins>], work: &mut Vec<u32>, at: u32, stack: Origins) {
    let Some(known) = before.get_mut(at as usize) else { return };
    match known {
        None => *known = Some(stack),
        Some(old) => {
            let joined: Origins = old.iter().zip(&stack).map(|(a, b)| if a == b { *a } else { None }).collect();
            if joined == *old {
                return;
            }
            *old = joined;
        }
    }
    work.push(at);
}

/// The stack after an instruction.
fn after(stack: &Origins, at: u32, op: Op, arg: u32, jump: bool) -> Origins {
    let mut stack = stack.clone();
    let len = stack.len();
    match op {
        Op::SWAP if arg as usize <= len && arg > 0 => stack.swap(len - 1, len - arg as usize),
        Op::COPY => stack.push(if arg as usize <= len && arg > 0 { stack[len - arg as usize] } else { None }),
        Op::PUSH_EXC_INFO => stack.insert(len.saturating_sub(1), Some(at)),
        _ => {
            let effect = op.stack_effect(arg, jump);
            let pops = op.pops(arg) as i32;
            stack.truncate(len.saturating_sub(pops as usize));
            stack.extend(std::iter::repeat_n(Some(at), (pops + effect).max(0) as usize));
        }
    }
    stack
}
