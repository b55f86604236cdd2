//! Protected regions: which handler covers each instruction, and how deep the value stack is on entry to a block.

use super::graph::{BlockId, ENTRY, Graph, exits_scope, is_unconditional, opens_region};
use crate::code::Op;

/// The bit of `RESUME`'s argument that says that only the generator's own handler is around the `yield`.
const RESUME_AT_DEPTH_1: u32 = 4;

/// The handlers around a place, innermost first, as a chain shared between places.
struct Nesting {
    /// Handler, the one around it (0 for none) and how many there are.
    rows: Vec<(Option<BlockId>, usize, u32)>,
}

impl Nesting {
    fn push(&mut self, around: usize, handler: BlockId) -> usize {
        let depth = self.rows[around].2 + 1;
        self.rows.push((Some(handler), around, depth));
        self.rows.len() - 1
    }
}

/// Gives each instruction its handler and turns `POP_BLOCK` into `NOP`; the `SETUP_*` stay for now.
pub fn label_handlers(graph: &mut Graph) {
    for id in graph.order() {
        for at in 0..graph.block(id).instrs.len() {
            let instr = graph.block(id).instrs[at];
            if let (true, Some(handler)) = (opens_region(instr.op), instr.target) {
                graph.block_mut(handler).except_handler = true;
            }
        }
    }
    graph.unmark();
    graph.mark(ENTRY);
    let mut nesting = Nesting { rows: vec![(None, 0, 0)] };
    let mut todo = vec![(ENTRY, 0usize)];
    while let Some((id, mut inside)) = todo.pop() {
        let mut yield_depth = None;
        for at in 0..graph.block(id).instrs.len() {
            let mut instr = graph.block(id).instrs[at];
            let (handler, outside, depth) = nesting.rows[inside];
            if let (true, Some(target)) = (opens_region(instr.op), instr.target) {
                if graph.mark(target) {
                    todo.push((target, inside));
                }
                graph.block_mut(target).preserve_lasti |= instr.op != Op::SETUP_FINALLY;
                inside = nesting.push(inside, target);
                continue;
            }
            if instr.op == Op::POP_BLOCK {
                inside = outside;
                instr.set(Op::NOP);
            } else {
                instr.except = handler;
                if let Some(target) = instr.jump_target()
                    && graph.mark(target)
                {
                    todo.push((target, inside));
                }
                if instr.op == Op::YIELD_VALUE {
                    yield_depth = Some(depth);
                } else if instr.op == Op::RESUME && instr.arg != 0 {
                    if yield_depth == Some(1) {
                        instr.arg |= RESUME_AT_DEPTH_1;
                    }
                    yield_depth = None;
                }
            }
            graph.block_mut(id).instrs[at] = instr;
        }
        if let Some(next) = graph.fall_through(id)
            && graph.mark(next)
        {
            todo.push((next, inside));
        }
    }
}

/// The deepest the value stack gets; sets [`super::graph::Block::start_depth`].
pub fn measure_stack(graph: &mut Graph) -> u32 {
    for block in &mut graph.blocks {
        block.start_depth = -1;
    }
    let mut deepest = 0;
    let mut todo = Vec::new();
    enter(graph, ENTRY, 0, &mut todo);
    while let Some(id) = todo.pop() {
        let mut depth = graph.block(id).start_depth;
        let mut next = graph.block(id).next;
        for at in 0..graph.block(id).instrs.len() {
            let instr = graph.block(id).instrs[at];
            deepest = deepest.max(depth);
            if let (true, Some(target)) = (has_target(instr.op) && instr.op != Op::END_ASYNC_FOR, instr.target) {
                enter(graph, target, depth + instr.op.stack_effect(instr.arg, true), &mut todo);
            }
            depth += instr.op.stack_effect(instr.arg, false);
            debug_assert!(depth >= 0, "stack underflow at {:?}", instr.op);
            if is_unconditional(instr.op) || exits_scope(instr.op) {
                next = None;
                break;
            }
        }
        if let Some(next) = next {
            enter(graph, next, depth, &mut todo);
        }
    }
    // A frame has room for one value at least.
    deepest.max(1) as u32
}

/// Whether the argument of the instruction is a place in the code.
pub fn has_target(op: Op) -> bool {
    op.is_jump() || opens_region(op)
}

fn enter(graph: &mut Graph, id: BlockId, depth: i32, todo: &mut Vec<BlockId>) {
    let block = graph.block_mut(id);
    debug_assert!(block.start_depth < 0 || block.start_depth == depth, "two depths at {id:?}");
    if block.start_depth < 0 {
        block.start_depth = depth.max(0);
        todo.push(id);
    }
}
