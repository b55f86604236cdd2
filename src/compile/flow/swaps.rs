//! Runs of `SWAP`: the shortest run of the same effect, or other instructions in another order and no `SWAP` at all.

use super::graph::FlowInstr;
use crate::code::Op;

/// Shortens the runs of `SWAP` of one block.
pub fn optimize_swaps(instrs: &mut [FlowInstr]) {
    let mut at = 0;
    while at < instrs.len() {
        if instrs[at].op == Op::SWAP {
            at += shorten_run(&mut instrs[at..]);
            reorder(instrs, at);
        }
        at += 1;
    }
}

/// Replaces the run of `SWAP`s and `NOP`s at the start by a shortest one; the index of the run's last instruction,
/// or 0 where it is left as it is.
fn shorten_run(instrs: &mut [FlowInstr]) -> usize {
    let length = instrs.iter().take_while(|instr| matches!(instr.op, Op::SWAP | Op::NOP)).count();
    let run = &mut instrs[..length];
    let swaps = || run.iter().filter(|instr| instr.op == Op::SWAP).map(|instr| instr.arg as usize);
    if swaps().count() < 2 {
        return 0;
    }
    let depth = swaps().max().unwrap_or_default();
    // stack[n] tells which value ends up at depth n.
    let mut stack: Vec<usize> = (0..depth).collect();
    for other in swaps() {
        stack.swap(0, other.saturating_sub(1));
    }
    // A permutation is a set of cycles; each needs one swap fewer than it has members if the top is among them and
    // one more if not. Undoing it from the end gives the swaps in reverse order.
    let mut undone = vec![false; depth];
    let mut free = length;
    for first in 0..depth {
        if undone[first] || stack[first] == first {
            continue;
        }
        let mut place = first;
        loop {
            if place != 0 && free > 0 {
                free -= 1;
                run[free].set_arg(Op::SWAP, place as u32 + 1);
            }
            if undone[place] {
                break;
            }
            undone[place] = true;
            place = stack[place];
        }
    }
    for instr in &mut run[..free] {
        instr.set(Op::NOP);
    }
    length - 1
}

/// What a `SWAP` may be replaced by moving: it drops the top and runs no code but finalizers.
fn is_movable(op: Op) -> bool {
    matches!(op, Op::STORE_FAST | Op::STORE_FAST_MAYBE_NULL | Op::POP_TOP)
}

/// The next movable instruction after an index, on the given line if there is one.
fn next_movable(instrs: &[FlowInstr], at: usize, line: i32) -> Option<usize> {
    for (place, instr) in instrs.iter().enumerate().skip(at + 1) {
        // Across lines the order of bindings shows in a debugger.
        if line >= 0 && instr.pos.line != line {
            return None;
        }
        if instr.op != Op::NOP {
            return is_movable(instr.op).then_some(place);
        }
    }
    None
}

/// Applies the `SWAP`s that end at an index to the instructions that follow rather than to the stack.
fn reorder(instrs: &mut [FlowInstr], from: usize) {
    for at in (0..=from).rev() {
        let swap = instrs[at];
        if swap.op != Op::SWAP {
            if swap.op == Op::NOP || is_movable(swap.op) {
                continue;
            }
            return;
        }
        let Some(first) = next_movable(instrs, at, -1) else { return };
        let line = instrs[first].pos.line;
        let mut second = first;
        for _ in 1..swap.arg {
            match next_movable(instrs, second, line) {
                Some(next) => second = next,
                None => return,
            }
        }
        let stored = |place: usize| (instrs[place].op != Op::POP_TOP).then_some(instrs[place].arg);
        let (one, other) = (stored(first), stored(second));
        if one.is_some() || other.is_some() {
            if one == other {
                return;
            }
            let between = (first + 1..second).filter(|place| instrs[*place].op != Op::NOP).filter_map(stored);
            if between.into_iter().any(|local| Some(local) == one || Some(local) == other) {
                return;
            }
        }
        instrs[at].set(Op::NOP);
        instrs.swap(first, second);
    }
}
