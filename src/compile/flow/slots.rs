//! The slots of a frame, the instructions that fill them at the start, and what is left of the pseudo-instructions.

use std::collections::HashMap;

use super::graph::{ENTRY, FlowInstr, Graph, opens_region};
use crate::code::{LocalSlot, Op, flags};
use crate::compile::ir::Unit;
use crate::text::Position;

/// How many slots the arguments fill.
pub fn arg_slots(unit: &Unit) -> u32 {
    let extra = [flags::VARARGS, flags::VARKEYWORDS].iter().filter(|flag| unit.flags & **flag != 0).count();
    unit.arg_count + unit.kw_only_arg_count + extra as u32
}

/// `JUMP_IF_*`, which keep the value, become a copy, a test and a jump.
pub fn expand_tests(graph: &mut Graph) {
    for id in graph.order() {
        let instrs = &mut graph.block_mut(id).instrs;
        let Some(last) = instrs.last().copied() else { continue };
        let op = match last.op {
            Op::JUMP_IF_FALSE => Op::POP_JUMP_IF_FALSE,
            Op::JUMP_IF_TRUE => Op::POP_JUMP_IF_TRUE,
            _ => continue,
        };
        instrs.pop();
        let protected = |op, arg| FlowInstr { except: last.except, ..FlowInstr::new(op, arg, last.pos) };
        instrs.extend([protected(Op::COPY, 1), protected(Op::TO_BOOL, 0), FlowInstr { op, ..last }]);
    }
}

/// Gives cells and free variables their slots and puts the instructions that make them at the start.
pub fn assign(graph: &mut Graph, unit: &Unit) -> Vec<LocalSlot> {
    let local_of: HashMap<&str, usize> = unit.locals.iter().enumerate().map(|(at, name)| (&**name, at)).collect();
    let slot = |name: &std::rc::Rc<str>| LocalSlot {
        name: name.clone(),
        local: false,
        cell: false,
        free: false,
        hidden: false,
    };
    let mut slots: Vec<LocalSlot> = unit
        .locals
        .iter()
        .map(|name| LocalSlot { local: true, hidden: unit.hidden.contains(name), ..slot(name) })
        .collect();
    let mut places = Vec::with_capacity(unit.cells.len() + unit.frees.len());
    for name in &unit.cells {
        match local_of.get(&**name) {
            Some(local) => {
                slots[*local].cell = true;
                places.push(*local);
            }
            None => {
                places.push(slots.len());
                slots.push(LocalSlot { cell: true, ..slot(name) });
            }
        }
    }
    for name in &unit.frees {
        places.push(slots.len());
        slots.push(LocalSlot { free: true, ..slot(name) });
    }
    for instr in graph.blocks.iter_mut().flat_map(|block| &mut block.instrs) {
        if matches!(
            instr.op,
            Op::MAKE_CELL
                | Op::LOAD_CLOSURE
                | Op::LOAD_DEREF
                | Op::STORE_DEREF
                | Op::DELETE_DEREF
                | Op::LOAD_FROM_DICT_OR_DEREF
        ) {
            debug_assert!((instr.arg as usize) < places.len(), "{:?} names a cell", instr.op);
            instr.arg = places.get(instr.arg as usize).map_or(instr.arg, |place| *place as u32);
        }
    }
    let mut prefix = Vec::new();
    if !unit.frees.is_empty() {
        prefix.push(FlowInstr::new(Op::COPY_FREE_VARS, unit.frees.len() as u32, Position::NONE));
    }
    let mut cells = places[..unit.cells.len()].to_vec();
    cells.sort_unstable();
    prefix.extend(cells.iter().map(|place| FlowInstr::new(Op::MAKE_CELL, *place as u32, Position::NONE)));
    if unit.flags & (flags::GENERATOR | flags::COROUTINE | flags::ASYNC_GENERATOR) != 0 {
        let line = unit.first_line as i32;
        let pos = Position { line, end_line: line, col: -1, end_col: -1 };
        prefix.push(FlowInstr::new(Op::RETURN_GENERATOR, 0, pos));
        prefix.push(FlowInstr::new(Op::POP_TOP, 0, pos));
    }
    graph.block_mut(ENTRY).instrs.splice(0..0, prefix);
    slots
}

/// Turns the pseudo-instructions but jumps into real ones.
pub fn lower(graph: &mut Graph) {
    for instr in graph.blocks.iter_mut().flat_map(|block| &mut block.instrs) {
        match instr.op {
            op if opens_region(op) || op == Op::POP_BLOCK => instr.set(Op::NOP),
            Op::LOAD_CLOSURE => instr.op = Op::LOAD_FAST,
            Op::STORE_FAST_MAYBE_NULL => instr.op = Op::STORE_FAST,
            _ => {}
        }
    }
}
