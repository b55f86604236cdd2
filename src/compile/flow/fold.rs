//! Folding: operators on constants become constants, displays of constants become one.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use super::arith;
use super::graph::FlowInstr;
use super::pool::Pool;
use crate::code::{Const, Op};
use crate::text::Position;

/// Longest display that is looked at, in items.
const MAX_ITEMS: u32 = 30;
/// Shortest list or set display that becomes one constant and an update.
const MIN_ITEMS: u32 = 3;

/// `CALL_INTRINSIC_1`'s argument for unary `+`.
pub const INTRINSIC_UNARY_POSITIVE: u32 = 5;
/// `CALL_INTRINSIC_1`'s argument for making a tuple of a list.
pub const INTRINSIC_LIST_TO_TUPLE: u32 = 6;

/// The constant that the instruction pushes.
pub fn const_of(instr: &FlowInstr, pool: &Pool) -> Option<Const> {
    match instr.op {
        Op::LOAD_SMALL_INT => Some(Const::Int(BigInt::from(instr.arg))),
        Op::LOAD_CONST => pool.values.get(instr.arg as usize).cloned(),
        _ => None,
    }
}

/// Becomes `LOAD_SMALL_INT`, if the constant is such an int.
pub fn load_small_int(instr: &mut FlowInstr, value: &Const) -> bool {
    match value {
        Const::Int(value) if value.to_u8().is_some() => {
            instr.set_arg(Op::LOAD_SMALL_INT, value.to_u32().unwrap_or_default());
            true
        }
        _ => false,
    }
}

/// Folds the `BUILD_TUPLE` at an index.
pub fn fold_tuple(instrs: &mut [FlowInstr], at: usize, pool: &mut Pool) {
    let Some((places, values)) = operands(instrs, at, instrs[at].arg, pool) else { return };
    replace(instrs, at, &places, Const::Tuple(values.into()), pool);
}

/// Folds the `BINARY_OP` at an index.
pub fn fold_binary(instrs: &mut [FlowInstr], at: usize, pool: &mut Pool) {
    let Some((places, values)) = operands(instrs, at, 2, pool) else { return };
    if let Some(value) = arith::binary(instrs[at].arg, &values[0], &values[1]) {
        replace(instrs, at, &places, value, pool);
    }
}

/// Folds the unary instruction at an index.
pub fn fold_unary(instrs: &mut [FlowInstr], at: usize, pool: &mut Pool) {
    let Some((places, values)) = operands(instrs, at, 1, pool) else { return };
    if let Some(value) = arith::unary(instrs[at].op, &values[0]) {
        replace(instrs, at, &places, value, pool);
    }
}

/// Folds a long display that is built item by item: `BUILD_LIST 0`, constants with `LIST_APPEND 1`, and what makes it a
/// tuple, at the index; or, where the display is only looped over or searched, the last `LIST_APPEND` or `SET_ADD`, at
/// the index. Whether it did.
pub fn fold_appends(instrs: &mut [FlowInstr], at: usize, pool: &mut Pool) -> bool {
    let appends = instrs[at].op != Op::CALL_INTRINSIC_1;
    let (build, append) =
        if instrs[at].op == Op::SET_ADD { (Op::BUILD_SET, Op::SET_ADD) } else { (Op::BUILD_LIST, Op::LIST_APPEND) };
    let mut values = Vec::new();
    let mut expect_append = true;
    for start in (0..at + usize::from(appends)).rev() {
        let instr = instrs[start];
        match instr.op {
            Op::NOP => continue,
            op if op == build && instr.arg == 0 && expect_append => {
                values.reverse();
                let places: Vec<usize> = (start..at).filter(|place| instrs[*place].op != Op::NOP).collect();
                let value = if build == Op::BUILD_SET { frozen_set(values) } else { Const::Tuple(values.into()) };
                replace(instrs, at, &places, value, pool);
                if appends {
                    // The place goes with the last append.
                    instrs[at].pos = Position::NONE;
                }
                return true;
            }
            op if op == append && instr.arg == 1 && expect_append => {}
            _ if expect_append => return false,
            _ => match const_of(&instr, pool) {
                Some(value) => values.push(value),
                None => return false,
            },
        }
        expect_append = !expect_append;
    }
    false
}

/// Folds the `BUILD_LIST` or `BUILD_SET` at an index: into a constant where it is only looped over or searched, else
/// into a constant and an update.
pub fn fold_display(instrs: &mut [FlowInstr], at: usize, next: Option<Op>, pool: &mut Pool) {
    let FlowInstr { op, arg: count, pos, .. } = instrs[at];
    let only_read = matches!(next, Some(Op::GET_ITER | Op::CONTAINS_OP));
    if count > MAX_ITEMS || count < MIN_ITEMS && !only_read {
        return;
    }
    let Some((places, values)) = operands(instrs, at, count, pool) else {
        if only_read && op == Op::BUILD_LIST {
            instrs[at].op = Op::BUILD_TUPLE;
        }
        return;
    };
    let value = if op == Op::BUILD_SET { frozen_set(values) } else { Const::Tuple(values.into()) };
    let index = pool.add(value);
    erase(instrs, &places);
    if only_read {
        instrs[at].set_arg(Op::LOAD_CONST, index);
        return;
    }
    instrs[at - 2].pos = pos;
    instrs[at - 2].set_arg(op, 0);
    instrs[at - 1].set_arg(Op::LOAD_CONST, index);
    instrs[at].set_arg(if op == Op::BUILD_LIST { Op::LIST_EXTEND } else { Op::SET_UPDATE }, 1);
}

fn frozen_set(values: Vec<Const>) -> Const {
    let mut items: Vec<Const> = Vec::with_capacity(values.len());
    for value in values {
        if !items.iter().any(|item| arith::equal(item, &value)) {
            items.push(value);
        }
    }
    Const::FrozenSet(items.into())
}

/// The places and values of the constants pushed just before an index, if there are that many.
fn operands(instrs: &[FlowInstr], at: usize, count: u32, pool: &Pool) -> Option<(Vec<usize>, Vec<Const>)> {
    if count > MAX_ITEMS {
        return None;
    }
    let (mut places, mut values) = (Vec::with_capacity(count as usize), Vec::with_capacity(count as usize));
    let mut place = at;
    while places.len() < count as usize {
        place = place.checked_sub(1)?;
        if instrs[place].op != Op::NOP {
            values.push(const_of(&instrs[place], pool)?);
            places.push(place);
        }
    }
    places.reverse();
    values.reverse();
    Some((places, values))
}

fn replace(instrs: &mut [FlowInstr], at: usize, places: &[usize], value: Const, pool: &mut Pool) {
    erase(instrs, places);
    if !load_small_int(&mut instrs[at], &value) {
        let index = pool.add(value);
        instrs[at].set_arg(Op::LOAD_CONST, index);
    }
}

fn erase(instrs: &mut [FlowInstr], places: &[usize]) {
    for place in places {
        instrs[*place].set(Op::NOP);
        instrs[*place].pos = Position::NONE;
    }
}
