//! Removal of what does nothing: unreachable blocks, `NOP`s, jumps to the next instruction, jumps to short exits.

use super::graph::{BlockId, ENTRY, FlowInstr, Graph, is_unconditional};
use super::regions::has_target;
use crate::code::Op;

/// Short exits are copied in place of a jump up to this many instructions.
const LONGEST_COPY: usize = 4;

/// Empties the blocks that nothing leads to and counts the ways into the others.
pub fn remove_unreachable(graph: &mut Graph) {
    graph.unmark();
    for block in &mut graph.blocks {
        block.predecessors = 0;
    }
    graph.block_mut(ENTRY).predecessors = 1;
    graph.mark(ENTRY);
    let mut todo = vec![ENTRY];
    while let Some(id) = todo.pop() {
        let mut reach = |graph: &mut Graph, to: BlockId| {
            if graph.mark(to) {
                todo.push(to);
            }
            graph.block_mut(to).predecessors += 1;
        };
        if let Some(next) = graph.fall_through(id) {
            reach(graph, next);
        }
        for at in 0..graph.block(id).instrs.len() {
            let instr = graph.block(id).instrs[at];
            if let (true, Some(target)) = (has_target(instr.op), instr.target) {
                reach(graph, target);
            }
        }
    }
    for block in &mut graph.blocks {
        if block.predecessors == 0 {
            block.instrs.clear();
            block.except_handler = false;
        }
    }
}

/// Puts a copy of short exits, and of blocks without lines that do not fall through, in place of jumps to them.
pub fn inline_exits(graph: &mut Graph) {
    loop {
        let mut changed = false;
        for id in graph.order() {
            changed |= inline_exit(graph, id);
        }
        if !changed {
            return;
        }
    }
}

fn inline_exit(graph: &mut Graph, id: BlockId) -> bool {
    let Some((jump, target)) = graph.block(id).instrs.last().and_then(|last| Some((last.op, last.target?))) else {
        return false;
    };
    if !is_unconditional(jump) {
        return false;
    }
    let block = graph.block(target);
    let short_exit = block.exits() && block.instrs.len() <= LONGEST_COPY;
    let without_line = block.has_no_line() && !block.falls_through();
    if !short_exit && !without_line {
        return false;
    }
    let copy = block.instrs.clone();
    graph.block_mut(target).predecessors -= 1;
    let instrs = &mut graph.block_mut(id).instrs;
    instrs.last_mut().expect("the block ends in a jump").set(Op::NOP);
    instrs.extend(copy);
    // The check for interrupts that the removed jump stood for must not get lost.
    if let (true, Op::JUMP, Some(last)) = (without_line, jump, instrs.last_mut())
        && is_unconditional(last.op)
    {
        last.op = Op::JUMP;
    }
    true
}

/// Removes the `NOP`s that no line needs from one block; how many.
fn remove_nops_in(graph: &mut Graph, id: BlockId) -> usize {
    let mut instrs = std::mem::take(&mut graph.block_mut(id).instrs);
    let before = instrs.len();
    if !instrs.iter().any(|instr| instr.op == Op::NOP) {
        graph.block_mut(id).instrs = instrs;
        return 0;
    }
    let mut kept: Vec<FlowInstr> = Vec::with_capacity(before);
    let mut last_line = -1;
    for at in 0..before {
        let instr = instrs[at];
        let line = instr.pos.line;
        if instr.op == Op::NOP {
            if line < 0 || line == last_line {
                continue;
            }
            if let Some(next) = instrs.get_mut(at + 1) {
                if next.pos.line == line {
                    continue;
                }
                if next.pos.line < 0 {
                    next.pos = instr.pos;
                    continue;
                }
            } else if let Some(next) = graph.nonempty(graph.block(id).next) {
                let follower = graph.block(next).instrs.iter().find(|i| i.op != Op::NOP || i.pos.line >= 0);
                if follower.is_some_and(|follower| follower.pos.line == line) {
                    continue;
                }
            }
        }
        kept.push(instr);
        last_line = line;
    }
    let removed = before - kept.len();
    graph.block_mut(id).shrink(kept, &instrs);
    removed
}

/// Removes the `NOP`s that no line needs; how many.
pub fn remove_nops(graph: &mut Graph) -> usize {
    graph.order().into_iter().map(|id| remove_nops_in(graph, id)).sum()
}

/// Turns jumps to what follows anyway into `NOP`s; how many.
fn remove_jumps(graph: &mut Graph) -> usize {
    let mut removed = 0;
    for id in graph.order() {
        let Some(last) = graph.block(id).instrs.last() else { continue };
        if is_unconditional(last.op)
            && let Some(target) = graph.nonempty(last.target)
            && graph.nonempty(graph.block(id).next) == Some(target)
        {
            graph.block_mut(id).instrs.last_mut().expect("the block ends in a jump").set(Op::NOP);
            removed += 1;
        }
    }
    removed
}

/// Removes `NOP`s and jumps until none is left to remove.
pub fn remove_nops_and_jumps(graph: &mut Graph) {
    loop {
        let removed = remove_nops(graph) + remove_jumps(graph);
        if removed == 0 {
            return;
        }
    }
}

/// Removes `NOP`s and pairs of pushing a constant or a copy and dropping it.
pub fn remove_nops_and_pairs(graph: &mut Graph) {
    let order = graph.order();
    loop {
        let mut changed = false;
        let mut last: Option<(BlockId, usize)> = None;
        for &id in &order {
            remove_nops_in(graph, id);
            if graph.block(id).labelled {
                last = None;
            }
            for at in 0..graph.block(id).instrs.len() {
                let previous = last.replace((id, at));
                if graph.block(id).instrs[at].op != Op::POP_TOP {
                    continue;
                }
                let Some((in_block, index)) = previous else { continue };
                let pushed = &mut graph.block_mut(in_block).instrs[index];
                if matches!(pushed.op, Op::LOAD_CONST | Op::LOAD_SMALL_INT) || pushed.op == Op::COPY && pushed.arg == 1
                {
                    pushed.set(Op::NOP);
                    graph.block_mut(id).instrs[at].set(Op::NOP);
                    changed = true;
                }
            }
            let ends = last.is_some_and(|(id, at)| graph.block(id).instrs[at].op.is_jump());
            if ends || !graph.block(id).falls_through() {
                last = None;
            }
        }
        if !changed {
            return;
        }
    }
}
