//! Where line events can start: the instructions that CPython's instrumentation marks.

use crate::code::{CodeObject, Op};

/// For each instruction the line whose event it may start, or -1.
///
/// As `initialize_lines` in CPython's `Python/instrumentation.c`: the first instruction of each run of equal
/// lines, every jump target and every handler that has a line; never those that a loop or a call skips.
pub fn line_starts(code: &CodeObject) -> Box<[i32]> {
    let line = |at: usize| code.positions[at].line;
    let never = |op: Op| matches!(op, Op::END_ASYNC_FOR | Op::END_FOR | Op::END_SEND | Op::RESUME | Op::POP_ITER);
    let mut starts = vec![-1; code.instrs.len()];
    let first = code.instrs.iter().position(|instr| instr.op == Op::RESUME).map_or(0, |at| at + 1);
    let mut current = -1;
    for at in first..code.instrs.len() {
        if never(code.instrs[at].op) {
            continue;
        }
        if line(at) != current && line(at) > 0 {
            starts[at] = line(at);
        }
        current = line(at);
    }
    let jumps = code.instrs.iter().filter(|instr| instr.op.is_jump()).map(|instr| instr.arg);
    for target in jumps.chain(code.handlers.iter().map(|handler| handler.target)) {
        let at = target as usize;
        if at >= first && at < starts.len() && line(at) > 0 && !never(code.instrs[at].op) {
            starts[at] = line(at);
        }
    }
    starts.into()
}
