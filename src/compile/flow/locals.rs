//! Locals: which loads must check, which may borrow, which go in pairs.

use super::clean::remove_nops;
use super::graph::{BlockId, ENTRY, FlowInstr, Graph};
use crate::code::Op;

/// How many locals are followed through the whole graph; later ones only within a block.
const FOLLOWED: u32 = 64;

/// `LOAD_FAST` of what may be unbound becomes `LOAD_FAST_CHECK`.
pub fn add_checks(graph: &mut Graph, local_count: u32, arg_count: u32) {
    if local_count == 0 {
        return;
    }
    if local_count > FOLLOWED {
        check_within_blocks(graph, local_count);
    }
    graph.unmark();
    let bits = |count: u32| if count >= 64 { u64::MAX } else { (1 << count) - 1 };
    let unbound = bits(local_count.min(FOLLOWED)) & !bits(arg_count.min(FOLLOWED));
    let mut todo = Vec::new();
    widen(graph, ENTRY, unbound, &mut todo);
    for id in graph.order() {
        check_block(graph, id, &mut todo);
    }
    while let Some(id) = todo.pop() {
        graph.block_mut(id).visited = false;
        check_block(graph, id, &mut todo);
    }
}

/// Adds to what may be unbound on entry to a block; a mark says that the block waits to be looked at again.
fn widen(graph: &mut Graph, id: BlockId, unbound: u64, todo: &mut Vec<BlockId>) {
    let both = graph.block(id).unsafe_locals | unbound;
    if both != graph.block(id).unsafe_locals {
        graph.block_mut(id).unsafe_locals = both;
        if graph.mark(id) {
            todo.push(id);
        }
    }
}

fn check_block(graph: &mut Graph, id: BlockId, todo: &mut Vec<BlockId>) {
    let mut unbound = graph.block(id).unsafe_locals;
    // Each handler is told again only after something changed; nothing is lost, since masks only grow.
    let mut told: Option<(BlockId, u64)> = None;
    for at in 0..graph.block(id).instrs.len() {
        let instr = graph.block(id).instrs[at];
        if let Some(handler) = instr.except
            && told != Some((handler, unbound))
        {
            widen(graph, handler, unbound, todo);
            told = Some((handler, unbound));
        }
        if instr.arg >= FOLLOWED {
            continue;
        }
        let bit = 1u64 << instr.arg;
        match instr.op {
            Op::DELETE_FAST | Op::LOAD_FAST_AND_CLEAR | Op::STORE_FAST_MAYBE_NULL => unbound |= bit,
            Op::STORE_FAST | Op::LOAD_FAST_CHECK => unbound &= !bit,
            Op::LOAD_FAST => {
                if unbound & bit != 0 {
                    graph.block_mut(id).instrs[at].op = Op::LOAD_FAST_CHECK;
                }
                unbound &= !bit;
            }
            _ => {}
        }
    }
    if let Some(next) = graph.fall_through(id) {
        widen(graph, next, unbound, todo);
    }
    if let Some(target) = graph.block(id).instrs.last().and_then(FlowInstr::jump_target) {
        widen(graph, target, unbound, todo);
    }
}

fn check_within_blocks(graph: &mut Graph, local_count: u32) {
    // bound_in[n] is the number of the last block in which local n is bound for sure.
    let mut bound_in = vec![0usize; local_count as usize];
    for (number, id) in graph.order().into_iter().enumerate() {
        for instr in &mut graph.block_mut(id).instrs {
            if instr.arg < FOLLOWED || instr.arg >= local_count {
                continue;
            }
            let bound = &mut bound_in[instr.arg as usize];
            match instr.op {
                Op::DELETE_FAST | Op::LOAD_FAST_AND_CLEAR | Op::STORE_FAST_MAYBE_NULL => *bound = number,
                Op::STORE_FAST => *bound = number + 1,
                Op::LOAD_FAST => {
                    if *bound != number + 1 {
                        instr.op = Op::LOAD_FAST_CHECK;
                    }
                    *bound = number + 1;
                }
                _ => {}
            }
        }
    }
}

/// Two loads or stores of the first 16 locals on one line become one instruction.
pub fn pair_loads(graph: &mut Graph) {
    for id in graph.order() {
        let instrs = &mut graph.block_mut(id).instrs;
        for at in 1..instrs.len() {
            let (one, other) = (instrs[at - 1], instrs[at]);
            let pair = match (one.op, other.op) {
                (Op::LOAD_FAST, Op::LOAD_FAST) => Op::LOAD_FAST_LOAD_FAST,
                (Op::STORE_FAST, Op::LOAD_FAST) => Op::STORE_FAST_LOAD_FAST,
                (Op::STORE_FAST, Op::STORE_FAST) => Op::STORE_FAST_STORE_FAST,
                _ => continue,
            };
            let other_line = one.has_line() && other.has_line() && one.pos.line != other.pos.line;
            if !other_line && one.arg < 16 && other.arg < 16 {
                instrs[at - 1].set_arg(pair, one.arg << 4 | other.arg);
                instrs[at].set(Op::NOP);
            }
        }
    }
    remove_nops(graph);
}
