//! Assembly: a unit becomes a code object.

use super::flow::{self, FinalHandler, FinalInstr};
use super::ir::Unit;
use crate::code::{CodeObject, Handler, Instr, Op};
use crate::text::Position;

/// Optimises a unit as CPython 3.14 does and makes its code object.
pub fn assemble(mut unit: Unit) -> CodeObject {
    let flow = flow::optimize(&mut unit);
    let finish = |(at, instr): (usize, &FinalInstr)| {
        let arg = if instr.op == Op::END_ASYNC_FOR { end_of_send(instr.arg, &flow.instrs) } else { instr.arg };
        Instr { op: directed(at, instr), arg }
    };
    let instrs: Vec<Instr> = flow.instrs.iter().enumerate().map(finish).collect();
    let offsets = offsets(&instrs);
    CodeObject {
        name: unit.name,
        qualname: unit.qualname,
        filename: unit.filename,
        first_line: unit.first_line,
        arg_count: unit.arg_count,
        pos_only_arg_count: unit.pos_only_arg_count,
        kw_only_arg_count: unit.kw_only_arg_count,
        flags: unit.flags,
        stack_size: flow.stack_size,
        slots: flow.slots,
        names: unit.names,
        consts: flow.consts,
        positions: positions(&flow.instrs),
        handlers: handlers(&flow.instrs),
        instrs,
        offsets,
        warnings: Vec::new(),
    }
}

/// The source ranges; what has the place of the next instruction gets it here.
fn positions(instrs: &[FinalInstr]) -> Vec<Position> {
    let mut positions: Vec<Position> = instrs.iter().map(|instr| instr.pos).collect();
    for at in (0..instrs.len()).rev().filter(|at| instrs[*at].pos == Position::NEXT) {
        let ends = instrs[at].op.is_jump() || flow::exits_scope(instrs[at].op);
        positions[at] = if ends { Position::NONE } else { positions.get(at + 1).copied().unwrap_or(Position::NONE) };
    }
    positions
}

/// Plain jumps go ahead or back.
fn directed(at: usize, instr: &FinalInstr) -> Op {
    let ahead = instr.arg as usize > at;
    match instr.op {
        Op::JUMP | Op::JUMP_NO_INTERRUPT if ahead => Op::JUMP_FORWARD,
        Op::JUMP => Op::JUMP_BACKWARD,
        Op::JUMP_NO_INTERRUPT => Op::JUMP_BACKWARD_NO_INTERRUPT,
        op => op,
    }
}

/// `END_ASYNC_FOR` names the `SEND` it belongs to; the bytecode names the `END_SEND` after it.
fn end_of_send(send: u32, instrs: &[FinalInstr]) -> u32 {
    let rest = instrs.iter().skip(send as usize);
    send + rest.take_while(|instr| instr.op != Op::END_SEND).count().min(4) as u32
}

/// Byte offsets. Sizes depend on how far jumps go and the other way round, so both change until they agree; CPython
/// starts with the index of the target as a jump's argument, and where two ends are possible that decides.
fn offsets(instrs: &[Instr]) -> Vec<u32> {
    let mut args: Vec<u32> = instrs.iter().map(|instr| instr.arg).collect();
    let mut starts = vec![0u32; instrs.len() + 1];
    for round in 0.. {
        for (at, instr) in instrs.iter().enumerate() {
            starts[at + 1] = starts[at] + extensions(args[at]) + 1 + instr.op.caches();
        }
        let mut changed = false;
        for (at, instr) in instrs.iter().enumerate().filter(|(_, instr)| instr.op.is_jump()) {
            let target = starts[(instr.arg as usize).min(instrs.len())];
            let distance = target.abs_diff(starts[at + 1]);
            // After a few rounds sizes only grow, so that there is an end.
            if round < 16 || distance > args[at] {
                changed |= extensions(distance) != extensions(args[at]);
                args[at] = distance;
            }
        }
        if !changed {
            break;
        }
    }
    (0..instrs.len()).map(|at| 2 * (starts[at] + extensions(args[at]))).collect()
}

/// How many `EXTENDED_ARG`s an argument needs.
fn extensions(arg: u32) -> u32 {
    u32::from(arg > 0xff) + u32::from(arg > 0xffff) + u32::from(arg > 0xff_ffff)
}

/// One row for each run of instructions with the same handler.
fn handlers(instrs: &[FinalInstr]) -> Vec<Handler> {
    let mut rows: Vec<Handler> = Vec::new();
    let mut open: Option<(u32, FinalHandler)> = None;
    let end = std::iter::once(None);
    for (at, handler) in instrs.iter().map(|instr| instr.handler).chain(end).enumerate() {
        if handler.map(|h| h.target) == open.map(|(_, h)| h.target) {
            continue;
        }
        if let Some((start, FinalHandler { target, start_depth, lasti })) = open {
            let depth = start_depth.saturating_sub(1 + u32::from(lasti));
            rows.push(Handler { start, end: at as u32, target, depth, lasti });
        }
        open = handler.map(|handler| (at as u32, handler));
    }
    rows
}
