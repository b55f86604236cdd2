//! Line numbers: every exit knows its line, so that a frame that ends has one.

use super::graph::{BlockId, FlowInstr, Graph};
use crate::text::Position;

/// Copies exits without a line so that each has one way in, then hands lines on along the flow.
pub fn resolve_lines(graph: &mut Graph) {
    duplicate_exits(graph);
    propagate(graph);
}

fn duplicate_exits(graph: &mut Graph) {
    // The chain grows while it is walked: a copy stands after the block it is a copy of.
    let mut at = Some(super::graph::ENTRY);
    while let Some(id) = at {
        if let Some((target, pos)) =
            graph.block(id).instrs.last().and_then(|last| Some((last.jump_target()?, last.pos)))
            && let Some(target) = graph.nonempty(Some(target))
            && graph.block(target).wants_line()
            && graph.block(target).predecessors > 1
        {
            let mut copy: Vec<FlowInstr> = graph.block(target).instrs.clone();
            copy[0].pos = pos;
            let new = graph.chain_block(target);
            let block = graph.block_mut(new);
            (block.instrs, block.predecessors, block.labelled) = (copy, 1, true);
            graph.block_mut(target).predecessors -= 1;
            graph.block_mut(id).instrs.last_mut().expect("the block ends in a jump").target = Some(new);
        }
        at = graph.block(id).next;
    }
    for id in graph.order() {
        if let Some(next) = graph.fall_through(id)
            && let Some(pos) = graph.block(id).instrs.last().map(|last| last.pos)
            && graph.block(next).wants_line()
        {
            set_first(graph, next, pos);
        }
    }
}

fn propagate(graph: &mut Graph) {
    for id in graph.order() {
        let mut pos = Position::NONE;
        for instr in &mut graph.block_mut(id).instrs {
            if instr.pos.line == Position::NONE.line {
                instr.pos = pos;
            } else {
                pos = instr.pos;
            }
        }
        let Some(last) = graph.block(id).instrs.last() else { continue };
        let ways = [graph.fall_through(id), last.jump_target()];
        for to in ways.into_iter().flatten() {
            let block = graph.block(to);
            let bare = block.instrs.first().is_some_and(|first| first.pos.line == Position::NONE.line);
            if block.predecessors == 1 && bare {
                set_first(graph, to, pos);
            }
        }
    }
}

fn set_first(graph: &mut Graph, id: BlockId, pos: Position) {
    if let Some(first) = graph.block_mut(id).instrs.first_mut() {
        first.pos = pos;
    }
}
