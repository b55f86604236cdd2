//! What the sequences share: indices, slices, repetition, element-by-element comparison.

use num_traits::ToPrimitive;

use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// A slice fitted to a length: the first index, the step, and how many items there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First index.
    pub start: i64,
    /// Where it would stop; for a step of 1 never less than `start`.
    pub stop: i64,
    /// Distance from one to the next; never 0.
    pub step: i64,
    /// Number of items.
    pub count: usize,
}

impl Span {
    /// The indices in order.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..self.count as i64).map(move |at| (self.start + at * self.step) as usize)
    }
}

/// Fits start, stop and step to a length (`PySlice_AdjustIndices`).
pub fn fit(start: i64, stop: i64, step: i64, len: usize) -> Span {
    let len = len as i64;
    let clip = |at: i64| {
        let at = if at < 0 { at.saturating_add(len) } else { at };
        match step < 0 {
            true => at.clamp(-1, len - 1),
            false => at.clamp(0, len),
        }
    };
    let (start, stop) = (clip(start), clip(stop));
    let count = match step < 0 {
        true if stop < start => (start - stop - 1) as u64 / step.unsigned_abs() + 1,
        false if start < stop => (stop - start - 1) as u64 / step as u64 + 1,
        _ => 0,
    };
    Span { start, stop, step, count: count as usize }
}

impl Machine {
    /// Whether `__getitem__` takes keys and no places, so that it is no way to iterate: of a dict, and of what is
    /// written in C and no sequence (`re.Match`).
    pub fn is_mapping_only(&mut self, id: ObjId) -> bool {
        match &self.heap.get(id).data {
            Data::Dict(_) => true,
            Data::Other(other) if matches!(**other, crate::vm::object::Other::Native(..)) => {
                let ty = self.type_of(id);
                let found = self.type_lookup_str(ty, "__getitem__");
                found.is_some_and(|found| matches!(self.heap.get(found).data, Data::Native(..)))
            }
            _ => false,
        }
    }

    /// Whether an object is an integer or can be turned into one (`__index__`).
    pub fn has_index(&mut self, id: ObjId) -> bool {
        matches!(self.heap.get(id).data, Data::Int(_) | Data::Big(_)) || {
            let ty = self.type_of(id);
            self.is_heap_type(ty) && self.type_lookup_str(ty, "__index__").is_some()
        }
    }

    /// A number that may be as large as a size, or the error of CPython's `PyNumber_AsSsize_t`.
    ///
    /// # Errors
    /// An exception of the given type for larger ints; what `__index__` raises.
    pub fn index_or(&mut self, id: ObjId, error: ObjId) -> R<i64> {
        let number = self.index_object(id)?;
        match &self.heap.get(number).data {
            Data::Int(value) => Ok(*value),
            _ => {
                let name = self.type_name(id);
                self.raise(error, format!("cannot fit '{name}' into an index-sized integer"))
            }
        }
    }

    /// The place an index means in a sequence of this length; `None` for what is neither in it nor a slice
    /// (see [`Machine::bad_index`]). `error` is the message for an index out of range.
    ///
    /// # Errors
    /// `IndexError`; what `__index__` raises.
    pub fn place(&mut self, key: ObjId, len: usize, error: &str) -> R<Option<usize>> {
        if let Data::Int(at) = self.heap.get(key).data {
            let fitted = if at < 0 { at + len as i64 } else { at };
            if fitted < 0 || fitted >= len as i64 {
                return self.index_error(error);
            }
            return Ok(Some(fitted as usize));
        }
        if !self.has_index(key) {
            return Ok(None);
        }
        let at = self.index_or(key, ids::INDEX_ERROR)?;
        let fitted = if at < 0 { at.saturating_add(len as i64) } else { at };
        if fitted < 0 || fitted >= len as i64 {
            return self.index_error(error);
        }
        Ok(Some(fitted as usize))
    }

    /// `TypeError` for an index that is neither an integer nor a slice.
    ///
    /// # Errors
    /// Always.
    pub fn bad_index<T>(&mut self, kind: &str, key: ObjId) -> R<T> {
        let name = self.type_name(key);
        self.type_error(format!("{kind} indices must be integers or slices, not {name}"))
    }

    /// The parts of a slice object.
    pub fn slice_of(&self, id: ObjId) -> Option<[ObjId; 3]> {
        match &self.heap.get(id).data {
            Data::Slice(parts) => Some(**parts),
            _ => None,
        }
    }

    /// Start, stop and step of a slice as numbers, clipped to what a size can be (`PySlice_Unpack`).
    ///
    /// # Errors
    /// `TypeError` for parts that are no integers, `ValueError` for a step of zero.
    pub fn unpack_slice(&mut self, parts: [ObjId; 3]) -> R<(i64, i64, i64)> {
        const LARGEST: i64 = i64::MAX;
        let step = match parts[2] {
            ids::NONE => 1,
            part => self.slice_number(part)?,
        };
        if step == 0 {
            return self.value_error("slice step cannot be zero");
        }
        let step = step.max(-LARGEST);
        let start = match parts[0] {
            ids::NONE if step < 0 => LARGEST,
            ids::NONE => 0,
            part => self.slice_number(part)?,
        };
        let stop = match parts[1] {
            ids::NONE if step < 0 => i64::MIN,
            ids::NONE => LARGEST,
            part => self.slice_number(part)?,
        };
        Ok((start, stop, step))
    }

    /// A part of a slice, clipped to 64 bits.
    fn slice_number(&mut self, part: ObjId) -> R<i64> {
        if !self.has_index(part) {
            return self.type_error("slice indices must be integers or None or have an __index__ method");
        }
        self.index(part)
    }

    /// A bound of `index(value, start, stop)`: clipped, counted from the end where negative.
    ///
    /// # Errors
    /// As [`Machine::unpack_slice`].
    pub fn search_bound(&mut self, part: Option<ObjId>, len: usize, default: usize) -> R<usize> {
        let Some(part) = part else { return Ok(default) };
        if !self.has_index(part) {
            return self.type_error("slice indices must be integers or have an __index__ method");
        }
        let at = self.index(part)?;
        let at = if at < 0 { at.saturating_add(len as i64).max(0) } else { at };
        Ok(at as usize)
    }

    /// How often `sequence * count` repeats a sequence; `None` where `count` is no integer.
    ///
    /// # Errors
    /// `OverflowError` for too large a count; what `__index__` raises.
    pub fn repeat_count(&mut self, count: ObjId) -> R<Option<usize>> {
        if !self.has_index(count) {
            return Ok(None);
        }
        let times = self.index_or(count, ids::OVERFLOW_ERROR)?;
        Ok(Some(times.max(0) as usize))
    }

    /// Items repeated, after a look at whether there is room for them.
    ///
    /// # Errors
    /// `MemoryError`, or the limit.
    pub fn repeat_items(&mut self, items: &[ObjId], times: usize) -> R<Vec<ObjId>> {
        let Some(bytes) = items.len().checked_mul(times).and_then(|n| n.checked_mul(8)) else {
            return self.raise(ids::MEMORY_ERROR, "");
        };
        self.reserve(bytes)?;
        Ok(items.repeat(times))
    }

    /// `TypeError` for repeating a sequence by something else than an integer.
    ///
    /// # Errors
    /// Always.
    pub fn bad_repeat<T>(&mut self, left: ObjId, right: ObjId) -> R<T> {
        use Data::{ByteArray, Bytes, List, Str, Tuple};
        let first = matches!(self.heap.get(left).data, List(_) | Tuple(_) | Str(_) | Bytes(_) | ByteArray(_));
        let name = self.type_name(if first { right } else { left });
        self.type_error(format!("can't multiply sequence by non-int of type '{name}'"))
    }

    /// Compares lists or tuples of the same kind: the first items that differ decide, else the lengths.
    ///
    /// # Errors
    /// What comparing items raises.
    pub fn compare_items(&mut self, left: ObjId, right: ObjId, op: Cmp) -> R<ObjId> {
        let (a, b) = (self.items(left).len(), self.items(right).len());
        // Where comparing has begun the lengths may have changed since.
        let begun = self.log.len() > self.log_at;
        if !begun && a != b && matches!(op, Cmp::Eq | Cmp::Ne) && matches!(self.heap.get(left).data, Data::List(_)) {
            return Ok(ids::bool(op == Cmp::Ne));
        }
        let mut at = 0;
        loop {
            // Comparing may change a list.
            let (Some(x), Some(y)) = (self.items(left).get(at).copied(), self.items(right).get(at).copied()) else {
                let (a, b) = (self.items(left).len(), self.items(right).len());
                return Ok(ids::bool(op.holds(a.cmp(&b))));
            };
            let quick = if x == y { Some(true) } else { self.quick_equal(x, y) };
            let same = match quick {
                Some(same) => same,
                None if matches!(self.heap.get(left).data, Data::List(_)) => {
                    self.holding(y, |m| m.same_items(left, x, y))?
                }
                None => self.same_items(left, x, y)?,
            };
            if !same {
                return match op {
                    Cmp::Eq => Ok(ids::FALSE),
                    Cmp::Ne => Ok(ids::TRUE),
                    _ if quick.is_none() && matches!(self.heap.get(left).data, Data::List(_)) => {
                        self.hold(x);
                        self.hold(y);
                        self.compare(x, y, op)
                    }
                    _ => self.compare(x, y, op),
                };
            }
            at += 1;
        }
    }

    /// Whether items are the same or equal; a list could lose its items meanwhile, so they are held.
    fn same_items(&mut self, container: ObjId, item: ObjId, other: ObjId) -> R<bool> {
        if item == other || !matches!(self.heap.get(container).data, Data::List(_)) || self.is_plain_key(item) {
            return self.same_or_equal(item, other);
        }
        self.holding(item, |m| m.same_or_equal(item, other))
    }

    /// The place of the first item equal to a value, from `start` to before `stop`.
    ///
    /// # Errors
    /// What comparing raises.
    pub fn find_item(&mut self, container: ObjId, value: ObjId, start: usize, stop: usize) -> R<Option<usize>> {
        let mut at = start;
        while at < stop {
            let Some(item) = self.items(container).get(at).copied() else { return Ok(None) };
            if self.same_items(container, item, value)? {
                return Ok(Some(at));
            }
            at += 1;
        }
        Ok(None)
    }

    /// `sequence.count(value)`.
    ///
    /// # Errors
    /// What comparing raises.
    pub fn count_items(&mut self, container: ObjId, value: ObjId) -> R<ObjId> {
        let (mut at, mut found) = (0, 0);
        while let Some(item) = self.items(container).get(at).copied() {
            if self.same_items(container, item, value)? {
                found += 1;
            }
            at += 1;
        }
        Ok(self.new_int(found))
    }

    /// An int's value, if it fits a machine word.
    pub fn small(&self, id: ObjId) -> Option<i64> {
        match &self.heap.get(id).data {
            Data::Int(value) => Some(*value),
            Data::Big(value) => value.to_i64(),
            _ => None,
        }
    }
}

/// Rich comparison methods of a built-in type, as rows of its table, from its `compare` function.
macro_rules! comparisons {
    ($compare:path) => {
        [
            NativeDef::slot("__lt__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Lt))
            }),
            NativeDef::slot("__le__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Le))
            }),
            NativeDef::slot("__eq__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Eq))
            }),
            NativeDef::slot("__ne__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Ne))
            }),
            NativeDef::slot("__gt__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Gt))
            }),
            NativeDef::slot("__ge__", Sig::One, |m, a| {
                $crate::vm::types::seq::answer($compare(m, a[0], a[1], Cmp::Ge))
            }),
        ]
    };
}
pub(crate) use comparisons;

/// What a special method returns for an operation that may not know how: `NotImplemented` for `None`.
///
/// # Errors
/// Those of the operation.
pub fn answer(outcome: R<Option<ObjId>>) -> R<ObjId> {
    outcome.map(|value| value.unwrap_or(ids::NOT_IMPLEMENTED))
}

/// A type's own `binary` for the left operand.
macro_rules! operator {
    ($name:literal, $binary:path, $op:expr) => {
        NativeDef::slot($name, Sig::One, |m, a| $crate::vm::types::seq::answer($binary(m, $op, a[0], a[1])))
    };
}
pub(crate) use operator;

/// A type's own `binary` for the right operand.
macro_rules! reflected {
    ($name:literal, $binary:path, $op:expr) => {
        NativeDef::slot($name, Sig::One, |m, a| $crate::vm::types::seq::answer($binary(m, $op, a[1], a[0])))
    };
}
pub(crate) use reflected;

/// `__class_getitem__` of a container: a generic alias.
///
/// # Errors
/// None.
pub fn generic(m: &mut Machine, a: &crate::vm::native::Args) -> R<ObjId> {
    let args = if m.type_of(a[1]) == ids::TUPLE { a[1] } else { m.new_tuple(&[a[1]]) };
    Ok(m.make_alias(ids::GENERIC_ALIAS, a[0], args))
}
