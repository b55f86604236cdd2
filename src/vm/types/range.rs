//! `range` and `slice`.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::TypeTable;
use super::seq::comparisons;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, hash, ids};

/// What the types of this file have.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::RANGE, defs: RANGE },
    TypeTable { ty: ids::RANGE, defs: &comparisons!(compare) },
    TypeTable { ty: ids::SLICE, defs: SLICE },
    TypeTable { ty: ids::SLICE, defs: &comparisons!(compare_slices) },
];

const RANGE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_range),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = m.range_len(parts(m, a[0]));
        match len.to_i64() {
            Some(len) => Ok(m.new_int(len)),
            None => m.overflow_error("Python int too large to convert to C ssize_t"),
        }
    }),
    NativeDef::slot("__bool__", Sig::None, |m, a| Ok(ids::bool(!m.range_len(parts(m, a[0])).is_zero()))),
    NativeDef::slot("__getitem__", Sig::One, |m, a| get_item(m, a[0], a[1])),
    NativeDef::slot("__contains__", Sig::One, |m, a| {
        let found = m.contains(a[0], a[1])?;
        Ok(ids::bool(found))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| Ok(m.range_iter(parts(m, a[0])))),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash_range(parts(m, a[0]))?;
        Ok(m.new_int(hash))
    }),
    NativeDef::method("__reversed__", Sig::None, |m, a| m.range_reversed(parts(m, a[0]))),
    NativeDef::method("index", Sig::One, |m, a| match range_index(m, a[0], a[1])? {
        Some(at) => m.new_big(at),
        None if matches!(m.heap.get(a[1]).data, Data::Int(_) | Data::Big(_)) => {
            m.value_error("range.index(x): x not in range")
        }
        None => m.value_error("sequence.index(x): x not in sequence"),
    }),
    NativeDef::method("count", Sig::One, |m, a| {
        let found = range_index(m, a[0], a[1])?.is_some();
        Ok(m.new_int(found.into()))
    }),
    NativeDef::getter("start", |m, a| Ok(parts(m, a[0])[0])),
    NativeDef::getter("stop", |m, a| Ok(parts(m, a[0])[1])),
    NativeDef::getter("step", |m, a| Ok(parts(m, a[0])[2])),
];

const SLICE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        if !a.kw.is_empty() {
            return m.type_error("slice() takes no keyword arguments");
        }
        match *a.items {
            [_, stop] => Ok(m.new_slice([ids::NONE, stop, ids::NONE])),
            [_, start, stop] => Ok(m.new_slice([start, stop, ids::NONE])),
            [_, start, stop, step] => Ok(m.new_slice([start, stop, step])),
            [_] => m.type_error("slice expected at least 1 argument, got 0"),
            _ => {
                let given = a.len() - 1;
                m.type_error(format!("slice expected at most 3 arguments, got {given}"))
            }
        }
    }),
    NativeDef::method("indices", Sig::One, slice_indices),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    NativeDef::getter("start", |m, a| Ok(slice_parts(m, a[0])[0])),
    NativeDef::getter("stop", |m, a| Ok(slice_parts(m, a[0])[1])),
    NativeDef::getter("step", |m, a| Ok(slice_parts(m, a[0])[2])),
];

fn parts(m: &Machine, id: ObjId) -> [ObjId; 3] {
    match &m.heap.get(id).data {
        Data::Range(parts) => **parts,
        _ => [ids::NONE; 3],
    }
}

fn slice_parts(m: &Machine, id: ObjId) -> [ObjId; 3] {
    m.slice_of(id).unwrap_or([ids::NONE; 3])
}

fn big(m: &Machine, id: ObjId) -> BigInt {
    match &m.heap.get(id).data {
        Data::Int(value) => BigInt::from(*value),
        Data::Big(value) => (**value).clone(),
        _ => BigInt::zero(),
    }
}

fn new_range(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !a.kw.is_empty() {
        return m.type_error("range() takes no keyword arguments");
    }
    let given = a.len() - 1;
    let (start, stop, step) = match *a.items {
        [_, stop] => (None, stop, None),
        [_, start, stop] => (Some(start), stop, None),
        [_, start, stop, step] => (Some(start), stop, Some(step)),
        [_] => return m.type_error("range expected at least 1 argument, got 0"),
        _ => return m.type_error(format!("range expected at most 3 arguments, got {given}")),
    };
    let part = |m: &mut Machine, part: Option<ObjId>, default: i64| match part {
        Some(part) => {
            let number = m.index_object(part)?;
            if m.type_of(number) == ids::INT { Ok(number) } else { m.new_big(big(m, number)) }
        }
        None => Ok(m.new_int(default)),
    };
    let start = part(m, start, 0)?;
    let stop = part(m, Some(stop), 0)?;
    let step = part(m, step, 1)?;
    if m.small(step) == Some(0) {
        return m.value_error("range() arg 3 must not be zero");
    }
    Ok(m.new_range([start, stop, step]))
}

/// Number of items of a range.
fn len_of(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let way = if step.is_positive() { stop - start } else { start - stop };
    if way.is_positive() { (way - 1) / step.abs() + 1 } else { BigInt::zero() }
}

impl Machine {
    /// A range of three (borrowed) int objects.
    pub fn new_range(&mut self, parts: [ObjId; 3]) -> ObjId {
        parts.iter().for_each(|part| self.heap.incref(*part));
        self.make(ids::RANGE, Data::Range(Box::new(parts)))
    }

    /// `len(range)`, of any size.
    pub fn range_len(&self, parts: [ObjId; 3]) -> BigInt {
        let [start, stop, step] = parts.map(|part| big(self, part));
        len_of(&start, &stop, &step)
    }

    /// `hash(range)`: ranges that are equal as sequences have equal hashes.
    pub(crate) fn hash_range(&mut self, parts: [ObjId; 3]) -> R<i64> {
        let len = self.range_len(parts);
        let none = hash::NONE;
        let number = |value: &BigInt| hash::hash_big(value);
        let one = BigInt::one();
        let lanes = match () {
            _ if len.is_zero() => [number(&len), none, none],
            _ if len == one => [number(&len), number(&big(self, parts[0])), none],
            _ => [number(&len), number(&big(self, parts[0])), number(&big(self, parts[2]))],
        };
        Ok(hash::hash_tuple(lanes.into_iter()))
    }

    /// `iter(range)`.
    pub fn range_iter(&mut self, parts: [ObjId; 3]) -> ObjId {
        let len = self.range_len(parts);
        self.counting(big(self, parts[0]), big(self, parts[2]), len)
    }

    fn range_reversed(&mut self, parts: [ObjId; 3]) -> R<ObjId> {
        let len = self.range_len(parts);
        let (start, step) = (big(self, parts[0]), big(self, parts[2]));
        let last = start + (&len - 1) * &step;
        Ok(self.counting(last, -step, len))
    }

    fn counting(&mut self, next: BigInt, step: BigInt, left: BigInt) -> ObjId {
        let end = &next + &left * &step;
        match (next.to_i64(), step.to_i64(), left.to_u64(), end.to_i64()) {
            (Some(next), Some(step), Some(left), Some(_)) => {
                self.new_iter(ids::RANGE_ITERATOR, Iter::Range { next, step, left })
            }
            _ => self.new_iter(ids::LONGRANGE_ITERATOR, Iter::BigRange { next, step, left }),
        }
    }
}

/// `range[index]` and `range[slice]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn get_item(m: &mut Machine, range: ObjId, key: ObjId) -> R<ObjId> {
    let own = parts(m, range);
    if let Some(slice) = m.slice_of(key) {
        return slice_of_range(m, own, slice);
    }
    if !m.has_index(key) {
        return m.bad_index("range", key);
    }
    let number = m.index_object(key)?;
    let (mut at, len) = (big(m, number), m.range_len(own));
    if at.is_negative() {
        at += &len;
    }
    if at.is_negative() || at >= len {
        return m.index_error("range object index out of range");
    }
    let value = big(m, own[0]) + at * big(m, own[2]);
    m.new_big(value)
}

fn slice_of_range(m: &mut Machine, own: [ObjId; 3], slice: [ObjId; 3]) -> R<ObjId> {
    let len = m.range_len(own);
    let (start, stop, step) = fit_big(m, slice, &len)?;
    let (first, width) = (big(m, own[0]), big(m, own[2]));
    let new_start = &first + start * &width;
    let new_stop = &first + stop * &width;
    let parts = [m.new_big(new_start)?, m.new_big(new_stop)?, m.new_big(step * width)?];
    Ok(m.new_range(parts))
}

/// Start, stop and step of a slice fitted to a length of any size (`_PySlice_GetLongIndices`).
fn fit_big(m: &mut Machine, slice: [ObjId; 3], len: &BigInt) -> R<(BigInt, BigInt, BigInt)> {
    let number = |m: &mut Machine, part: ObjId| {
        if !m.has_index(part) {
            return m.type_error("slice indices must be integers or None or have an __index__ method");
        }
        let number = m.index_object(part)?;
        Ok(big(m, number))
    };
    let step = if slice[2] == ids::NONE { BigInt::one() } else { number(m, slice[2])? };
    if step.is_zero() {
        return m.value_error("slice step cannot be zero");
    }
    let back = step.is_negative();
    let lower = if back { -BigInt::one() } else { BigInt::zero() };
    let upper = if back { len - 1 } else { len.clone() };
    let bound = |m: &mut Machine, part: ObjId, default: &BigInt| {
        if part == ids::NONE {
            return Ok(default.clone());
        }
        let at = number(m, part)?;
        let at = if at.is_negative() { at + len } else { at };
        Ok(at.clamp(lower.clone(), upper.clone()))
    };
    let start = bound(m, slice[0], if back { &upper } else { &lower })?;
    let stop = bound(m, slice[1], if back { &lower } else { &upper })?;
    Ok((start, stop, step))
}

fn slice_indices(m: &mut Machine, a: &Args) -> R<ObjId> {
    let number = m.index_object(a[1])?;
    let len = big(m, number);
    if len.is_negative() {
        return m.value_error("length should not be negative");
    }
    let slice = slice_parts(m, a[0]);
    let (start, stop, step) = fit_big(m, slice, &len)?;
    let parts = [m.new_big(start)?, m.new_big(stop)?, m.new_big(step)?];
    Ok(m.new_tuple(&parts))
}

/// Where a value stands in a range; ints and bools are found without looking at every item.
fn range_index(m: &mut Machine, range: ObjId, value: ObjId) -> R<Option<BigInt>> {
    let own = parts(m, range);
    let len = m.range_len(own);
    if matches!(m.heap.get(value).data, Data::Int(_) | Data::Big(_)) && !m.is_heap_type(m.type_of(value)) {
        let (start, step) = (big(m, own[0]), big(m, own[2]));
        let (at, rest) = (big(m, value) - start).div_rem(&step);
        return Ok((rest.is_zero() && !at.is_negative() && at < len).then_some(at));
    }
    let iterator = m.range_iter(own);
    let poll = crate::vm::native::Poll(index_turn);
    let found = m.run_loop(poll, &[iterator, value], &[0])?;
    let at = m.small(found).unwrap_or(-1);
    Ok((at >= 0).then(|| BigInt::from(at)))
}

fn index_turn(m: &mut Machine, state: &mut crate::vm::frame::NativeLoop) -> R<crate::vm::native::Turn> {
    use crate::vm::native::Turn;
    let at = state.nums[0];
    match m.next(state.regs[0])? {
        None => Ok(Turn::Done(m.new_int(-1))),
        Some(item) if m.same_or_equal(item, state.regs[1])? => Ok(Turn::Done(m.new_int(at))),
        Some(_) => {
            state.nums[0] += 1;
            Ok(Turn::Again)
        }
    }
}

/// `value in range`; `None` where every item has to be compared.
///
/// # Errors
/// None.
pub fn contains(m: &mut Machine, range: ObjId, value: ObjId) -> R<Option<bool>> {
    if matches!(m.heap.get(value).data, Data::Int(_) | Data::Big(_)) && !m.is_heap_type(m.type_of(value)) {
        return Ok(Some(range_index(m, range, value)?.is_some()));
    }
    Ok(Some(range_index(m, range, value)?.is_some()))
}

/// Equality of ranges: as sequences.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    if !matches!(op, Cmp::Eq | Cmp::Ne) || !matches!(m.heap.get(right).data, Data::Range(_)) {
        return Ok(None);
    }
    let (a, b) = (parts(m, left), parts(m, right));
    let (n, k) = (m.range_len(a), m.range_len(b));
    let equal = n == k && (n.is_zero() || big(m, a[0]) == big(m, b[0]) && (n.is_one() || big(m, a[2]) == big(m, b[2])));
    Ok(Some(ids::bool(equal == (op == Cmp::Eq))))
}

/// Comparison of slices: as of tuples of their parts.
///
/// # Errors
/// What comparing the parts raises.
pub fn compare_slices(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let (Some(a), Some(b)) = (m.slice_of(left), m.slice_of(right)) else { return Ok(None) };
    if left == right {
        return Ok(Some(ids::bool(matches!(op, Cmp::Eq | Cmp::Le | Cmp::Ge))));
    }
    let (a, b) = (m.new_tuple(&a), m.new_tuple(&b));
    m.compare_items(a, b, op).map(Some)
}
