//! Looking through deques and comparing them, one call of `__eq__` at a time.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, Poll, Turn};
use crate::vm::object::ObjId;
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Where the search has come to: place, end, the deque's number of changes, how many were found, whether all are
/// wanted, deque, value.
const AT: usize = 0;
const STOP: usize = 1;
const CHANGES: usize = 2;
const FOUND: usize = 3;
const ALL: usize = 4;

/// The place of the first item equal to a value, or how many there are; `-1` for none. `error` is the exception for
/// a deque that changes meanwhile.
pub(super) fn search(m: &mut Machine, id: ObjId, value: ObjId, range: [usize; 2], all: bool, error: ObjId) -> R<i64> {
    let Some(deque) = m.deque(id) else { return Ok(-1) };
    let (changes, len) = (deque.changes as i64, deque.items.len());
    let [start, stop] = range.map(|at| at.min(len) as i64);
    let mut nums = vec![start, stop, changes, 0, all.into(), id.0.into(), value.0.into(), error.0.into()];
    // What needs no Python code is compared at once.
    let quick = m.once(|m| {
        let end = scan(m, &mut nums);
        let marks: Vec<ObjId> = [end, nums[AT], nums[FOUND]].map(|n| m.new_int(n)).to_vec();
        Ok(m.new_tuple(&marks))
    })?;
    let [end, at, found] = [0, 1, 2].map(|at| m.small(m.items(quick)[at]).unwrap_or(-1));
    if end != 0 {
        return Ok(if all { found } else { at });
    }
    (nums[AT], nums[FOUND]) = (at, found);
    let place = m.run_loop(Poll(turn), &[], &nums)?;
    Ok(m.small(place).unwrap_or(-1))
}

/// Goes on as long as no Python code has to be run; 1 when the search is over (its result in `nums`), else 0.
fn scan(m: &Machine, nums: &mut [i64]) -> i64 {
    let (id, value) = (ObjId(nums[5] as u32), ObjId(nums[6] as u32));
    while nums[AT] < nums[STOP] {
        let Some(item) = m.deque(id).and_then(|deque| deque.items.get(nums[AT] as usize).copied()) else { break };
        match if item == value { Some(true) } else { m.quick_equal(item, value) } {
            None => return 0,
            Some(true) if nums[ALL] == 0 => return 1,
            Some(equal) => nums[FOUND] += i64::from(equal),
        }
        nums[AT] += 1;
    }
    nums[AT] = -1;
    1
}

fn item(m: &Machine, id: ObjId, at: usize) -> ObjId {
    m.deque(id).and_then(|deque| deque.items.get(at).copied()).unwrap_or(ids::NONE)
}

fn turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let nums = &mut state.nums;
    let (id, value, all) = (ObjId(nums[5] as u32), ObjId(nums[6] as u32), nums[ALL] != 0);
    // Read once and held: the item may be gone when this turn is taken again.
    let at = nums[AT] as usize;
    let item = m.once(|m| Ok(item(m, id, at)))?;
    let equal = ids::bool(m.same_or_equal(item, value)?);
    if m.deque(id).is_none_or(|deque| deque.changes as i64 != nums[CHANGES]) {
        return m.raise(ObjId(nums[7] as u32), "deque mutated during iteration");
    }
    if equal == ids::TRUE && !all {
        return Ok(Turn::Done(m.new_int(nums[AT])));
    }
    nums[FOUND] += i64::from(equal == ids::TRUE);
    nums[AT] += 1;
    if scan(m, nums) == 0 {
        return Ok(Turn::Again);
    }
    Ok(Turn::Done(m.new_int(if all { nums[FOUND] } else { nums[AT] })))
}

const ORDER: [Cmp; 6] = [Cmp::Lt, Cmp::Le, Cmp::Eq, Cmp::Ne, Cmp::Gt, Cmp::Ge];

/// Compares two deques.
pub(super) fn compare(m: &mut Machine, a: &Args, op: Cmp) -> R<ObjId> {
    let (Some(left), Some(right)) = (m.deque(a[0]), m.deque(a[1])) else { return Ok(ids::NOT_IMPLEMENTED) };
    let lengths = [left.items.len(), right.items.len()];
    match op {
        _ if a[0] == a[1] => return Ok(ids::bool(op.holds(std::cmp::Ordering::Equal))),
        Cmp::Eq | Cmp::Ne if lengths[0] != lengths[1] => return Ok(ids::bool(op == Cmp::Ne)),
        _ => {}
    }
    let mut nums = [left.changes as i64, right.changes as i64, 0, op as i64, a[0].0.into(), a[1].0.into()];
    // What needs no Python code is compared at once.
    let begun = m.once(|m| {
        let same = (0..lengths[0].min(lengths[1])).take_while(|at| {
            let (x, y) = (item(m, a[0], *at), item(m, a[1], *at));
            x == y || m.quick_equal(x, y) == Some(true)
        });
        let same = same.count();
        let [x, y] = [0, 1].map(|side| (same < lengths[side]).then(|| item(m, a[side], same)));
        Ok(match (x, y) {
            (Some(x), Some(y)) => match m.quick_equal(x, y) {
                Some(_) if matches!(op, Cmp::Eq | Cmp::Ne) => ids::bool(op == Cmp::Ne),
                _ => m.new_int(same as i64),
            },
            _ => ids::bool(op.holds(x.is_some().cmp(&y.is_some()))),
        })
    })?;
    if m.type_of(begun) == ids::BOOL {
        return Ok(begun);
    }
    nums[2] = m.small(begun).unwrap_or(0);
    m.run_loop(Poll(compare_turn), &[], &nums)
}

fn compare_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let nums = &mut state.nums;
    let (op, at) = (ORDER[nums[3] as usize], nums[2] as usize);
    let mut pair = [ObjId::NULL; 2];
    for side in 0..2 {
        let (id, known) = (ObjId(nums[4 + side] as u32), nums[side] as u64);
        // Read once and held: the item may be gone when this turn is taken again.
        pair[side] = m.once(|m| match m.deque(id) {
            Some(deque) if deque.changes == known => Ok(deque.items.get(at).copied().unwrap_or(ObjId::NULL)),
            _ => m.raise(ids::RUNTIME_ERROR, "deque mutated during iteration"),
        })?;
    }
    let [x, y] = pair;
    if x == ObjId::NULL || y == ObjId::NULL {
        return Ok(Turn::Done(ids::bool(op.holds((x != ObjId::NULL).cmp(&(y != ObjId::NULL))))));
    }
    if m.same_or_equal(x, y)? {
        nums[2] += 1;
        return Ok(Turn::Again);
    }
    let answer = m.compare(x, y, op)?;
    m.truth(answer).map(|truth| Turn::Done(ids::bool(truth)))
}
