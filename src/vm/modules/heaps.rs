//! `_heapq` and `_bisect`: lists kept as heaps, and searching in sorted lists.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const HEAPS: &[NativeDef] = &[
    NativeDef::function("heappush", Sig::Pos(2, 2), |m, a| push(m, a, "heappush", false)),
    NativeDef::function("heappush_max", Sig::Pos(2, 2), |m, a| push(m, a, "heappush_max", true)),
    NativeDef::function("heappop", Sig::One, |m, a| pop(m, a, "heappop", false)),
    NativeDef::function("heappop_max", Sig::One, |m, a| pop(m, a, "heappop_max", true)),
    NativeDef::function("heapify", Sig::One, |m, a| heapify(m, a, "heapify", false)),
    NativeDef::function("heapify_max", Sig::One, |m, a| heapify(m, a, "heapify_max", true)),
    NativeDef::function("heapreplace", Sig::Pos(2, 2), |m, a| replace(m, a, "heapreplace", false)),
    NativeDef::function("heapreplace_max", Sig::Pos(2, 2), |m, a| replace(m, a, "heapreplace_max", true)),
    NativeDef::function("heappushpop", Sig::Pos(2, 2), |m, a| push_pop(m, a, "heappushpop", false)),
    NativeDef::function("heappushpop_max", Sig::Pos(2, 2), |m, a| push_pop(m, a, "heappushpop_max", true)),
];

/// A heap that is worked on. Every comparison and every change is made once, however often the instruction runs: so
/// what a comparison written in Python sees of the list is what it sees in CPython.
#[derive(Clone, Copy)]
struct Heap {
    list: ObjId,
    len: usize,
    largest: bool,
}

impl Heap {
    fn item(self, m: &Machine, at: usize) -> ObjId {
        m.items(self.list).get(at).copied().unwrap_or(ids::NONE)
    }

    /// Whether the item at a place belongs nearer to the root than the one at another.
    fn before(self, m: &mut Machine, left: usize, right: usize) -> R<bool> {
        let (left, right) = if self.largest { (right, left) } else { (left, right) };
        let answer = m.once(|m| {
            let (x, y) = (m.once(|m| Ok(self.item(m, left)))?, m.once(|m| Ok(self.item(m, right)))?);
            let less = is_less(m, x, y)?;
            if m.items(self.list).len() != self.len {
                return m.raise(ids::RUNTIME_ERROR, "list changed size during iteration");
            }
            Ok(ids::bool(less))
        })?;
        Ok(answer == ids::TRUE)
    }

    fn swap(self, m: &mut Machine, x: usize, y: usize) -> R<()> {
        m.once(|m| {
            if let Data::List(list) = &mut m.heap.get_mut(self.list).data {
                if x.max(y) < list.items.len() {
                    list.items.swap(x, y);
                }
            }
            Ok(ids::NONE)
        })
        .map(|_| ())
    }

    /// Moves an item towards the root to its place.
    fn rise(self, m: &mut Machine, start: usize, mut at: usize) -> R<()> {
        while at > start {
            let parent = (at - 1) / 2;
            if !self.before(m, at, parent)? {
                break;
            }
            self.swap(m, at, parent)?;
            at = parent;
        }
        Ok(())
    }

    /// Moves an item down to a leaf along the children that come first, and from there up to its place.
    fn sink(self, m: &mut Machine, start: usize) -> R<()> {
        let mut at = start;
        while at < self.len / 2 {
            let mut child = 2 * at + 1;
            if child + 1 < self.len && !self.before(m, child, child + 1)? {
                child += 1;
            }
            self.swap(m, at, child)?;
            at = child;
        }
        self.rise(m, start, at)
    }
}

/// `left < right`.
fn is_less(m: &mut Machine, left: ObjId, right: ObjId) -> R<bool> {
    match m.quick_less(left, right) {
        Some(less) => Ok(less),
        None => {
            let answer = m.compare(left, right, Cmp::Lt)?;
            m.truth(answer)
        }
    }
}

fn heap(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<Heap> {
    if !matches!(m.heap.get(a[0]).data, Data::List(_)) {
        let got = m.type_name(a[0]);
        let place = if a.len() == 1 { "argument" } else { "argument 1" };
        return m.type_error(format!("{name}() {place} must be list, not {got}"));
    }
    Ok(Heap { list: a[0], len: m.items(a[0]).len(), largest })
}

/// How long the list was before it was changed.
fn length(m: &mut Machine, heap: Heap) -> R<usize> {
    let len = m.once(|m| Ok(m.new_int(heap.len as i64)))?;
    Ok(m.small(len).unwrap_or(0) as usize)
}

fn push(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<ObjId> {
    let heap = heap(m, a, name, largest)?;
    let len = length(m, heap)?;
    m.once(|m| {
        m.reserve(4)?;
        m.list_push(heap.list, a[1]);
        Ok(ids::NONE)
    })?;
    Heap { len: len + 1, ..heap }.rise(m, 0, len)?;
    Ok(ids::NONE)
}

fn pop(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<ObjId> {
    let heap = heap(m, a, name, largest)?;
    let len = length(m, heap)?;
    if len == 0 {
        return m.index_error("index out of range");
    }
    let top = m.once(|m| {
        let Data::List(list) = &mut m.heap.get_mut(heap.list).data else { return Ok(ids::NONE) };
        let Some(last) = list.items.pop() else { return Ok(ids::NONE) };
        let top = match list.items.first_mut() {
            Some(first) => std::mem::replace(first, last),
            None => last,
        };
        list.resized(len);
        Ok(m.temp(top))
    })?;
    Heap { len: len - 1, ..heap }.sink(m, 0)?;
    Ok(top)
}

/// Puts an item in the place of the first, which it gives back.
fn exchange(m: &mut Machine, heap: Heap, item: ObjId) -> R<ObjId> {
    let top = m.once(|m| {
        m.heap.incref(item);
        let Data::List(list) = &mut m.heap.get_mut(heap.list).data else { return Ok(ids::NONE) };
        let top = std::mem::replace(&mut list.items[0], item);
        Ok(m.temp(top))
    })?;
    heap.sink(m, 0)?;
    Ok(top)
}

fn replace(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<ObjId> {
    let heap = heap(m, a, name, largest)?;
    if heap.len == 0 {
        return m.index_error("index out of range");
    }
    exchange(m, heap, a[1])
}

fn push_pop(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<ObjId> {
    let heap = heap(m, a, name, largest)?;
    let stays = m.once(|m| {
        if heap.len == 0 {
            return Ok(ids::FALSE);
        }
        let top = m.once(|m| Ok(heap.item(m, 0)))?;
        let less = if largest { is_less(m, a[1], top) } else { is_less(m, top, a[1]) }?;
        if less && m.items(heap.list).is_empty() {
            return m.index_error("index out of range");
        }
        Ok(ids::bool(less))
    })?;
    if stays == ids::FALSE { Ok(a[1]) } else { exchange(m, heap, a[1]) }
}

fn heapify(m: &mut Machine, a: &Args, name: &str, largest: bool) -> R<ObjId> {
    let heap = heap(m, a, name, largest)?;
    if heap.len < 2 {
        return Ok(ids::NONE);
    }
    m.run_loop(Poll(heapify_turn), &[], &[heap.list.0.into(), heap.len as i64, largest.into(), heap.len as i64 / 2 - 1])
}

fn heapify_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let nums = &mut state.nums;
    let heap = Heap { list: ObjId(nums[0] as u32), len: nums[1] as usize, largest: nums[2] != 0 };
    heap.sink(m, nums[3] as usize)?;
    nums[3] -= 1;
    Ok(if nums[3] < 0 { Turn::Done(ids::NONE) } else { Turn::Again })
}

const SORTED: Sig = Sig::Named { names: &["a", "x", "lo", "hi", "key"], required: 2, pos_only: 0, kw_only: 4 };

const BISECT: &[NativeDef] = &[
    NativeDef::function("bisect_left", SORTED, |m, a| place(m, a, a[1], false)),
    NativeDef::function("bisect_right", SORTED, |m, a| place(m, a, a[1], true)),
    NativeDef::function("insort_left", SORTED, |m, a| insort(m, a, false)),
    NativeDef::function("insort_right", SORTED, |m, a| insort(m, a, true)),
];

/// Where an item goes in a sorted sequence: before those equal to it, or after them.
fn place(m: &mut Machine, a: &Args, x: ObjId, right: bool) -> R<ObjId> {
    let mut low = a.get(2).map_or(Ok(0), |low| m.index_or(low, ids::OVERFLOW_ERROR))?;
    if low < 0 {
        return m.value_error("lo must be non-negative");
    }
    let mut high = match a.get(3).filter(|high| *high != ids::NONE) {
        Some(high) if !m.has_index(high) => {
            let name = m.type_name(high);
            return m.type_error(format!("argument should be integer or None, not '{name}'"));
        }
        Some(high) => m.index_or(high, ids::OVERFLOW_ERROR)?,
        None => -1,
    };
    if high == -1 {
        let len = m.once(|m| {
            let len = m.len(a[0])?;
            Ok(m.new_int(len as i64))
        })?;
        high = m.small(len).unwrap_or(0);
    }
    if matches!(m.heap.get(a[0]).data, Data::Dict(_)) {
        let name = m.type_name(a[0]);
        return m.type_error(format!("{name} is not a sequence"));
    }
    let key = a.get(4).filter(|key| *key != ids::NONE);
    while low < high {
        let middle = ((low as u64 + high as u64) / 2) as i64;
        let less = m.once(|m| {
            let at = m.new_int(middle);
            let mut item = m.once(|m| m.get_item(a[0], at))?;
            if let Some(key) = key {
                item = m.call(key, &[item])?;
            }
            let less = if right { is_less(m, x, item) } else { is_less(m, item, x) };
            less.map(ids::bool)
        })?;
        match (less == ids::TRUE) == right {
            true => high = middle,
            false => low = middle + 1,
        }
    }
    Ok(m.new_int(low))
}

fn insort(m: &mut Machine, a: &Args, right: bool) -> R<ObjId> {
    let x = match a.get(4).filter(|key| *key != ids::NONE) {
        Some(key) => m.call(key, &[a[1]])?,
        None => a[1],
    };
    let at = m.once(|m| place(m, a, x, right))?;
    m.call_method(a[0], "insert", &[at, a[1]])?;
    Ok(ids::NONE)
}

/// Fills `_heapq`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, HEAPS);
    Ok(())
}

/// Fills `_bisect`.
///
/// # Errors
/// None in practice.
pub fn fill_bisect(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, BISECT);
    Ok(())
}
