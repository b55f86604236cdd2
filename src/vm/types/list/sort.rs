//! `list.sort`: keys, comparisons that may run Python code, and the list that is empty meanwhile.

use super::timsort::Sort;
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, List, ObjId};
use crate::vm::ops::Cmp;
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// The room a list has while it is being sorted; any change gives it another.
pub const SORTING: u32 = u32::MAX;

/// Registers of the loop: the items while they are sorted, their keys.
const ITEMS: usize = 0;
const KEYS: usize = 1;
/// Numbers of the loop: what to do, whether to reverse, the list's room before, the list and the key function (the caller
/// holds both), then the sort under way followed by the outcomes of comparisons since it was last advanced.
const PHASE: usize = 0;
const REVERSE: usize = 1;
const ROOM: usize = 2;
const LIST: usize = 3;
const KEY: usize = 4;
const STATE: usize = 5;

const START: i64 = 0;
const MAKE_KEYS: i64 = 1;
const COMPARE: i64 = 2;

/// Why a stretch of sorting stopped.
enum Pause {
    /// A comparison needs a turn of its own.
    Turn,
    /// A comparison raised or has to wait.
    Stop(Stop),
}

impl Machine {
    /// `list.sort(key=key, reverse=reverse)`; answers `None`.
    ///
    /// # Errors
    /// What the key function and comparisons raise; `ValueError` if they change the list.
    pub fn list_sort(&mut self, list: ObjId, key: ObjId, reverse: bool) -> R<ObjId> {
        if key == ids::NONE && self.sort_at_once(list, reverse) {
            return Ok(ids::NONE);
        }
        let nums = [START, reverse.into(), 0, list.0.into(), key.0.into()];
        self.run_loop(Poll(sort_turn), &[ids::NONE, ids::NONE], &nums)
    }

    /// Sorts a list whose items compare without running Python code; `false` where one does not.
    fn sort_at_once(&mut self, list: ObjId, reverse: bool) -> bool {
        let items = self.items(list).to_vec();
        let mut sort = Sort::new(items.len(), reverse);
        loop {
            let lt = &mut |a: u32, b: u32| self.quick_less(items[a as usize], items[b as usize]).ok_or(());
            match sort.advance(lt) {
                Ok(false) => {}
                Ok(true) => break,
                Err(()) => return false,
            }
        }
        if reverse {
            sort.order.reverse();
        }
        if let Data::List(data) = &mut self.heap.get_mut(list).data {
            data.items = sort.order.iter().map(|at| items[*at as usize]).collect();
        }
        true
    }

    /// `left < right` of numbers, ASCII strings and tuples of them, where no code has to run.
    pub fn quick_less(&self, left: ObjId, right: ObjId) -> Option<bool> {
        const EXACT: u64 = 1 << 53;
        let (a, b) = (self.heap.get(left), self.heap.get(right));
        let plain = |ty: ObjId| matches!(ty, ids::INT | ids::FLOAT | ids::STR | ids::TUPLE | ids::BOOL);
        if !plain(a.ty) || !plain(b.ty) {
            return None;
        }
        match (&a.data, &b.data) {
            (Data::Int(x), Data::Int(y)) => Some(x < y),
            (Data::Float(x), Data::Float(y)) => Some(x.0 < y.0),
            (Data::Int(x), Data::Float(y)) if x.unsigned_abs() < EXACT => Some((*x as f64) < y.0),
            (Data::Float(x), Data::Int(y)) if y.unsigned_abs() < EXACT => Some(x.0 < *y as f64),
            (Data::Str(x), Data::Str(y)) if x.is_ascii() && y.is_ascii() => Some(x.text < y.text),
            (Data::Tuple(x), Data::Tuple(y)) => {
                for (one, other) in x.iter().zip(y.iter()) {
                    if one == other {
                        continue;
                    }
                    match self.quick_equal(*one, *other)? {
                        true => {}
                        // Tuples in tuples have no quick equality, so this does not go deeper.
                        false => return self.quick_less(*one, *other),
                    }
                }
                Some(x.len() < y.len())
            }
            _ => None,
        }
    }
}

fn sort_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (list, key) = (listed(state), ObjId(state.nums[KEY] as u32));
    match state.nums[PHASE] {
        START => {
            let hidden = m.new_list(Vec::new());
            let Data::List(data) = &mut m.heap.get_mut(list).data else { return Ok(Turn::Done(ids::NONE)) };
            let taken = std::mem::replace(&mut **data, List { items: Vec::new(), allocated: SORTING });
            state.nums[ROOM] = i64::from(taken.allocated);
            let count = taken.items.len();
            if let Data::List(data) = &mut m.heap.get_mut(hidden).data {
                data.items = taken.items;
            }
            keep(m, state, ITEMS, hidden);
            if key == ids::NONE {
                keep(m, state, KEYS, hidden);
                begin(state, count);
            } else {
                let keys = m.new_list(Vec::new());
                keep(m, state, KEYS, keys);
                state.nums[PHASE] = MAKE_KEYS;
            }
            Ok(Turn::Again)
        }
        MAKE_KEYS => {
            let (items, keys) = (state.regs[ITEMS], state.regs[KEYS]);
            let (done, count) = (m.items(keys).len(), m.items(items).len());
            if done == count {
                begin(state, count);
                return Ok(Turn::Again);
            }
            let item = m.items(items)[done];
            match m.call(key, &[item]) {
                Ok(value) => {
                    m.list_push(keys, value);
                    Ok(Turn::Again)
                }
                Err(Stop::Raise) => {
                    put_back(m, state, None);
                    Err(Stop::Raise)
                }
                Err(stop) => Err(stop),
            }
        }
        _ => compare_turn(m, state),
    }
}

fn listed(state: &NativeLoop) -> ObjId {
    ObjId(state.nums[LIST] as u32)
}

fn begin(state: &mut NativeLoop, count: usize) {
    state.nums[PHASE] = COMPARE;
    let sort = Sort::new(count, state.nums[REVERSE] != 0);
    state.nums.truncate(STATE);
    state.nums.extend(sort.to_nums());
}

/// Replaces a register.
fn keep(m: &mut Machine, state: &mut NativeLoop, at: usize, value: ObjId) {
    m.heap.incref(value);
    let old = std::mem::replace(&mut state.regs[at], value);
    m.heap.decref(old);
}

/// Goes on until a comparison that needs Python code has been made, or a run has been found or merged.
fn compare_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let keys = m.items(state.regs[KEYS]).to_vec();
    let (mut sort, used) = Sort::from_nums(&state.nums[STATE..]);
    let known = state.nums[STATE + used..].to_vec();
    let (mut at, mut fresh) = (0, None);
    let outcome = sort.advance(&mut |a: u32, b: u32| {
        let (a, b) = (keys[a as usize], keys[b as usize]);
        if let Some(less) = m.quick_less(a, b) {
            return Ok(less);
        }
        if let Some(less) = known.get(at) {
            at += 1;
            return Ok(*less != 0);
        }
        if fresh.is_some() {
            return Err(Pause::Turn);
        }
        let answer = m.compare(a, b, Cmp::Lt).map_err(Pause::Stop)?;
        let less = m.truth(answer).map_err(Pause::Stop)?;
        fresh = Some(less);
        Ok(less)
    });
    match outcome {
        Ok(true) => {
            let changed = !matches!(&m.heap.get(listed(state)).data, Data::List(data) if data.allocated == SORTING);
            put_back(m, state, Some(&sort));
            if changed {
                return m.value_error("list modified during sort");
            }
            Ok(Turn::Done(ids::NONE))
        }
        Ok(false) => {
            state.nums.truncate(STATE);
            state.nums.extend(sort.to_nums());
            Ok(Turn::Again)
        }
        Err(Pause::Turn) => {
            state.nums.push(fresh.unwrap_or(false).into());
            Ok(Turn::Again)
        }
        Err(Pause::Stop(Stop::Raise)) => {
            put_back(m, state, Some(&sort));
            Err(Stop::Raise)
        }
        Err(Pause::Stop(stop)) => Err(stop),
    }
}

/// Gives the list its items again, in the order reached, and drops what was put into it meanwhile.
fn put_back(m: &mut Machine, state: &mut NativeLoop, sort: Option<&Sort>) {
    let Data::List(hidden) = &mut m.heap.get_mut(state.regs[ITEMS]).data else { return };
    let mut items = std::mem::take(&mut hidden.items);
    if let Some(sort) = sort {
        items = sort.order.iter().map(|at| items[*at as usize]).collect();
        if state.nums[REVERSE] != 0 {
            items.reverse();
        }
    }
    let room = state.nums[ROOM] as u32;
    let Data::List(data) = &mut m.heap.get_mut(listed(state)).data else { return };
    let dropped = std::mem::replace(&mut **data, List { items, allocated: room });
    dropped.items.into_iter().rev().for_each(|item| m.heap.decref(item));
}
