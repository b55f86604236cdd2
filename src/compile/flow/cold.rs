//! Cold blocks, reached only through handlers, go to the end; then jumps get their direction.

use super::clean::remove_nops_and_jumps;
use super::graph::{BlockId, ENTRY, FlowInstr, Graph, is_conditional};
use crate::code::Op;
use crate::text::Position;

/// Moves every cold block behind all others.
pub fn move_cold_blocks(graph: &mut Graph) {
    if graph.block(ENTRY).next.is_none() {
        return;
    }
    mark_warm(graph);
    mark_cold(graph);
    for id in graph.order() {
        if let Some(next) = graph.fall_through(id)
            && graph.block(id).cold
            && graph.block(next).warm
        {
            let jump = graph.chain_block(id);
            graph.block_mut(next).labelled = true;
            let mut instr = FlowInstr::new(Op::JUMP_NO_INTERRUPT, 0, Position::NONE);
            instr.target = Some(next);
            let block = graph.block_mut(jump);
            (block.cold, block.predecessors) = (true, 1);
            block.instrs.push(instr);
        }
    }
    let (cold, warm): (Vec<BlockId>, Vec<BlockId>) = graph.chain().partition(|id| graph.block(*id).cold);
    let any = !cold.is_empty();
    let order: Vec<BlockId> = warm.into_iter().chain(cold).collect();
    for pair in order.windows(2) {
        graph.block_mut(pair[0]).next = Some(pair[1]);
    }
    if let Some(last) = order.last() {
        graph.block_mut(*last).next = None;
    }
    if any {
        remove_nops_and_jumps(graph);
    }
}

fn mark_warm(graph: &mut Graph) {
    graph.unmark();
    graph.mark(ENTRY);
    let mut todo = vec![ENTRY];
    while let Some(id) = todo.pop() {
        graph.block_mut(id).warm = true;
        for to in successors(graph, id) {
            if graph.mark(to) {
                todo.push(to);
            }
        }
    }
}

fn mark_cold(graph: &mut Graph) {
    graph.unmark();
    let mut todo: Vec<BlockId> = graph.chain().filter(|id| graph.block(*id).except_handler).collect();
    for id in &todo {
        graph.mark(*id);
    }
    while let Some(id) = todo.pop() {
        graph.block_mut(id).cold = true;
        for to in successors(graph, id) {
            if !graph.block(to).warm && graph.mark(to) {
                todo.push(to);
            }
        }
    }
}

fn successors(graph: &Graph, id: BlockId) -> Vec<BlockId> {
    let jumps = graph.block(id).instrs.iter().filter_map(FlowInstr::jump_target);
    graph.fall_through(id).into_iter().chain(jumps).collect()
}

/// Conditional jumps go ahead only: one that goes back becomes the opposite one over a plain jump. The path where the
/// jump is not taken is marked by `NOT_TAKEN`.
pub fn orient_jumps(graph: &mut Graph) {
    graph.unmark();
    for id in graph.order() {
        graph.mark(id);
        let Some(last) = graph.block(id).instrs.last().copied() else { continue };
        let (true, Some(target)) = (is_conditional(last.op), last.target) else { continue };
        let not_taken = FlowInstr::new(Op::NOT_TAKEN, 0, last.pos);
        if !graph.block(target).visited {
            graph.block_mut(id).push(not_taken);
            continue;
        }
        let next = graph.block(id).next;
        let back = graph.chain_block(id);
        let (start_depth, cold) = (graph.block(target).start_depth, graph.block(id).cold);
        let jump = FlowInstr { target: Some(target), ..FlowInstr::new(Op::JUMP, 0, last.pos) };
        let block = graph.block_mut(back);
        (block.start_depth, block.cold, block.visited) = (start_depth, cold, true);
        block.instrs.extend([not_taken, jump]);
        let last = graph.block_mut(id).instrs.last_mut().expect("the block ends in a jump");
        last.op = opposite(last.op);
        last.target = next;
        debug_assert!(next.is_some(), "a conditional jump is followed by something");
    }
}

fn opposite(op: Op) -> Op {
    match op {
        Op::POP_JUMP_IF_NONE => Op::POP_JUMP_IF_NOT_NONE,
        Op::POP_JUMP_IF_NOT_NONE => Op::POP_JUMP_IF_NONE,
        Op::POP_JUMP_IF_FALSE => Op::POP_JUMP_IF_TRUE,
        _ => Op::POP_JUMP_IF_FALSE,
    }
}
