//! Shorter instructions for short runs of them, block by block.

use super::arith;
use super::fold::{self, INTRINSIC_LIST_TO_TUPLE, INTRINSIC_UNARY_POSITIVE};
use super::graph::{BlockId, FlowInstr, Graph};
use super::pool::Pool;
use super::swaps;
use crate::code::{Const, Op};

/// The bit of `COMPARE_OP`'s argument that asks for a bool.
const COMPARE_TO_BOOL: u32 = 16;

/// Loads of small ints, conditions that are constants, and tests for `None`.
pub fn optimize_constants(graph: &mut Graph, pool: &mut Pool) {
    for id in graph.order() {
        optimize_constants_in(&mut graph.block_mut(id).instrs, pool);
    }
}

fn optimize_constants_in(instrs: &mut [FlowInstr], pool: &mut Pool) {
    let mut loaded: Option<FlowInstr> = None;
    for at in 0..instrs.len() {
        if instrs[at].op == Op::LOAD_CONST
            && let Some(value) = fold::const_of(&instrs[at], pool)
        {
            fold::load_small_int(&mut instrs[at], &value);
        }
        let copies_const = loaded.is_some_and(|loaded| loaded.op == Op::LOAD_CONST)
            && instrs[at].op == Op::COPY
            && instrs[at].arg == 1;
        if !copies_const {
            loaded = Some(instrs[at]);
        }
        let Some(value) = loaded.as_ref().and_then(|loaded| fold::const_of(loaded, pool)) else { continue };
        let Some(next) = instrs.get(at + 1).map(|next| next.op) else { continue };
        match next {
            Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE | Op::JUMP_IF_FALSE | Op::JUMP_IF_TRUE => {
                if matches!(next, Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE) {
                    instrs[at].set(Op::NOP);
                }
                if arith::is_true(&value) == matches!(next, Op::POP_JUMP_IF_TRUE | Op::JUMP_IF_TRUE) {
                    instrs[at + 1].op = Op::JUMP;
                } else {
                    instrs[at + 1].set(Op::NOP);
                }
            }
            Op::IS_OP if value == Const::None => test_for_none(instrs, at),
            Op::TO_BOOL => {
                let index = pool.add(Const::Bool(arith::is_true(&value)));
                instrs[at].set(Op::NOP);
                instrs[at + 1].set_arg(Op::LOAD_CONST, index);
            }
            _ => {}
        }
    }
}

/// `x is None` as a condition becomes one jump.
fn test_for_none(instrs: &mut [FlowInstr], at: usize) {
    let mut jump = at + 2;
    if instrs.get(jump).is_some_and(|instr| instr.op == Op::TO_BOOL) {
        instrs[jump].set(Op::NOP);
        jump += 1;
    }
    let inverted = instrs[at + 1].arg != 0;
    let if_none = match instrs.get(jump).map(|instr| instr.op) {
        Some(Op::POP_JUMP_IF_TRUE) => !inverted,
        Some(Op::POP_JUMP_IF_FALSE) => inverted,
        _ => return,
    };
    instrs[at].set(Op::NOP);
    instrs[at + 1].set(Op::NOP);
    instrs[jump].op = if if_none { Op::POP_JUMP_IF_NONE } else { Op::POP_JUMP_IF_NOT_NONE };
}

/// Folds, threads jumps and shortens runs in every block.
pub fn optimize_blocks(graph: &mut Graph, pool: &mut Pool) {
    for id in graph.order() {
        let mut at = 0;
        while at < graph.block(id).instrs.len() {
            let op = graph.block(id).instrs[at].op;
            if op.is_jump() {
                if !thread_jump(graph, id, at) {
                    at += 1;
                }
            } else {
                shorten(&mut graph.block_mut(id).instrs, at, pool);
                at += 1;
            }
        }
        swaps::optimize_swaps(&mut graph.block_mut(id).instrs);
    }
}

/// Sends a jump to a jump on to where that one leads; whether the same place is to be looked at again.
fn thread_jump(graph: &mut Graph, id: BlockId, at: usize) -> bool {
    let jump = graph.block(id).instrs[at];
    let Some(target) = jump.target else { return false };
    let Some(met) = graph.block(target).instrs.first().copied() else { return false };
    let op = match (jump.op, met.op) {
        (Op::POP_JUMP_IF_NONE | Op::POP_JUMP_IF_NOT_NONE | Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE, Op::JUMP) => {
            jump.op
        }
        (Op::JUMP_IF_FALSE, Op::JUMP | Op::JUMP_IF_FALSE) | (Op::JUMP_IF_TRUE, Op::JUMP | Op::JUMP_IF_TRUE) => jump.op,
        (Op::JUMP_IF_FALSE, Op::JUMP_IF_TRUE) | (Op::JUMP_IF_TRUE, Op::JUMP_IF_FALSE) => {
            // The opposite test on the same value fails: on to what follows it.
            let next = graph.block(target).next;
            graph.block_mut(id).instrs[at].target = next;
            return next.is_some();
        }
        (Op::JUMP | Op::JUMP_NO_INTERRUPT, Op::JUMP) => Op::JUMP,
        (Op::JUMP | Op::JUMP_NO_INTERRUPT, Op::JUMP_NO_INTERRUPT) => jump.op,
        _ => return false,
    };
    if met.target == jump.target {
        return false;
    }
    // The old jump stays as a NOP for its line; the new one has the place of the jump it went through.
    let mut threaded = FlowInstr::new(op, 0, met.pos);
    threaded.target = met.target;
    let instrs = &mut graph.block_mut(id).instrs;
    instrs[at].set(Op::NOP);
    instrs.push(threaded);
    true
}

fn shorten(instrs: &mut [FlowInstr], at: usize, pool: &mut Pool) {
    let FlowInstr { op, arg, pos, .. } = instrs[at];
    let after = instrs.get(at + 1).copied();
    let next = after.map(|after| after.op);
    let next_arg = after.map_or(0, |after| after.arg);
    match (op, next) {
        (Op::BUILD_TUPLE, Some(Op::UNPACK_SEQUENCE)) if arg == next_arg && (1..=3).contains(&arg) => {
            instrs[at].set(Op::NOP);
            if arg == 1 {
                instrs[at + 1].set(Op::NOP);
            } else {
                instrs[at + 1].op = Op::SWAP;
            }
        }
        (Op::BUILD_TUPLE, _) => fold::fold_tuple(instrs, at, pool),
        (Op::BUILD_LIST | Op::BUILD_SET, _) => fold::fold_display(instrs, at, next, pool),
        (Op::STORE_FAST, Some(Op::STORE_FAST))
            if arg == next_arg && after.is_some_and(|after| after.pos.line == pos.line) =>
        {
            instrs[at].set(Op::POP_TOP);
        }
        (Op::SWAP, _) if arg == 1 => instrs[at].set(Op::NOP),
        (Op::LOAD_GLOBAL, Some(Op::PUSH_NULL)) if arg & 1 == 0 => {
            instrs[at].arg = arg | 1;
            instrs[at + 1].set(Op::NOP);
        }
        (Op::COMPARE_OP, Some(Op::TO_BOOL)) => {
            instrs[at].set(Op::NOP);
            instrs[at + 1].set_arg(Op::COMPARE_OP, arg | COMPARE_TO_BOOL);
        }
        (Op::CONTAINS_OP | Op::IS_OP, Some(Op::TO_BOOL)) => {
            instrs[at].set(Op::NOP);
            instrs[at + 1].set_arg(op, arg);
        }
        (Op::CONTAINS_OP | Op::IS_OP, Some(Op::UNARY_NOT)) => {
            instrs[at].set(Op::NOP);
            instrs[at + 1].set_arg(op, arg ^ 1);
        }
        (Op::TO_BOOL, Some(Op::TO_BOOL)) => instrs[at].set(Op::NOP),
        (Op::UNARY_NOT, Some(Op::TO_BOOL)) => {
            instrs[at].set(Op::NOP);
            instrs[at + 1].set(Op::UNARY_NOT);
        }
        (Op::UNARY_NOT, Some(Op::UNARY_NOT)) => {
            instrs[at].set(Op::NOP);
            instrs[at + 1].set(Op::NOP);
        }
        (Op::UNARY_NOT | Op::UNARY_INVERT | Op::UNARY_NEGATIVE, _) => fold::fold_unary(instrs, at, pool),
        (Op::CALL_INTRINSIC_1, _) if arg == INTRINSIC_LIST_TO_TUPLE => {
            let folded = fold::fold_appends(instrs, at, pool);
            if !folded && next == Some(Op::GET_ITER) {
                instrs[at].set(Op::NOP);
            }
        }
        (Op::LIST_APPEND | Op::SET_ADD, Some(Op::GET_ITER | Op::CONTAINS_OP)) if arg == 1 => {
            fold::fold_appends(instrs, at, pool);
        }
        (Op::CALL_INTRINSIC_1, _) if arg == INTRINSIC_UNARY_POSITIVE => fold::fold_unary(instrs, at, pool),
        (Op::BINARY_OP, _) => fold::fold_binary(instrs, at, pool),
        _ => {}
    }
}
