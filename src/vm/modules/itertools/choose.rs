//! Choices from a pool: products, permutations, combinations.
//!
//! Their numbers: whether they are done, how many items a choice has, then the places chosen last; for permutations
//! also how far each place has come round.

use super::Try::{self, End, Item};
use super::{num, nums, part, set, set_num};
use crate::vm::Machine;
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::replay::R;

/// Goes on from the choice before to the next, in a pool of so many; `false` if that was the last.
type Step = fn(&mut [i64], &[usize], usize) -> bool;

fn choose(m: &mut Machine, it: ObjId, step: Step, products: bool) -> R<Try> {
    if num(m, it, 0) != 0 {
        return Ok(End);
    }
    let (pool, result, mut nums) = (part(m, it, 0), part(m, it, 1), nums(m, it));
    let r = nums[1] as usize;
    let sizes: Vec<usize> = match products {
        true => m.items(pool).iter().map(|pool| m.items(*pool).len()).collect(),
        false => vec![m.items(pool).len()],
    };
    let more = match result {
        ObjId::NULL => !products || !sizes.contains(&0),
        _ => step(&mut nums[2..], &sizes, r),
    };
    if !more {
        set_num(m, it, 0, 1);
        if result != ObjId::NULL && m.heap.get(result).refcnt > 1 {
            // CPython has copied the choice before it sees that there is no next one.
            let items = m.items(result).to_vec();
            let copy = m.new_tuple(&items);
            set(m, it, 1, copy);
        }
        return Ok(End);
    }
    let items: Vec<ObjId> = (0..r)
        .map(|at| {
            let of = if products { m.items(pool)[at] } else { pool };
            m.items(of)[nums[2 + at] as usize]
        })
        .collect();
    let made = match result {
        ObjId::NULL => m.new_tuple(&items),
        _ => m.fill_again(result, &items),
    };
    if made != result {
        set(m, it, 1, made);
    }
    if let Data::Iter(iter) = &mut m.heap.get_mut(it).data {
        if let Iter::Tool(_, _, kept) = &mut **iter {
            *kept = nums;
        }
    }
    Ok(Item(made))
}

pub(super) fn product(m: &mut Machine, it: ObjId) -> R<Try> {
    let step: Step = |at, sizes, r| {
        for column in (0..r).rev() {
            at[column] += 1;
            if at[column] < sizes[column] as i64 {
                return true;
            }
            at[column] = 0;
        }
        false
    };
    choose(m, it, step, true)
}

pub(super) fn combinations(m: &mut Machine, it: ObjId) -> R<Try> {
    let step: Step = |at, sizes, r| {
        let last = |column: usize| (column + sizes[0] - r) as i64;
        let Some(column) = (0..r).rev().find(|column| at[*column] != last(*column)) else { return false };
        let first = at[column] + 1;
        at[column..r].iter_mut().zip(first..).for_each(|(place, value)| *place = value);
        true
    };
    choose(m, it, step, false)
}

pub(super) fn with_replacement(m: &mut Machine, it: ObjId) -> R<Try> {
    let step: Step = |at, sizes, r| {
        let Some(column) = (0..r).rev().find(|column| at[*column] != sizes[0] as i64 - 1) else { return false };
        let value = at[column] + 1;
        at[column..r].fill(value);
        true
    };
    choose(m, it, step, false)
}

pub(super) fn permutations(m: &mut Machine, it: ObjId) -> R<Try> {
    let step: Step = |all, sizes, r| {
        let n = sizes[0];
        let (at, turns) = all.split_at_mut(n);
        for column in (0..r).rev() {
            turns[column] -= 1;
            if turns[column] == 0 {
                at[column..].rotate_left(1);
                turns[column] = (n - column) as i64;
            } else {
                at.swap(column, n - turns[column] as usize);
                return true;
            }
        }
        false
    };
    choose(m, it, step, false)
}
