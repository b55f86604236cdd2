//! `collections.deque`: items in blocks of 64, quick at both ends.

mod methods;
mod search;

use std::collections::VecDeque;

use crate::vm::frame::NativeLoop;
use crate::vm::native::{NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, Deque, Iter, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Items of a block.
pub const BLOCK: usize = 64;
/// Where the first item of an empty deque comes to stand in its only block.
const CENTER: u8 = 32;
/// Items taken in one turn where no Python code is run for them.
const BATCH: usize = 1024;

impl Default for Deque {
    fn default() -> Deque {
        Deque { items: VecDeque::new(), most: None, left: CENTER, changes: 0 }
    }
}

impl Deque {
    /// Blocks it takes.
    pub fn blocks(&self) -> usize {
        (self.left as usize + self.items.len()).div_ceil(BLOCK)
    }

    /// Adds an item whose count is the deque's; gives back the one that had to make room for it.
    fn push(&mut self, item: ObjId, left: bool) -> Option<ObjId> {
        if left {
            self.items.push_front(item);
            self.left = self.left.checked_sub(1).unwrap_or(BLOCK as u8 - 1);
        } else {
            self.items.push_back(item);
        }
        match self.most {
            Some(most) if self.items.len() > most => self.pop(!left),
            _ => {
                self.changes += 1;
                None
            }
        }
    }

    fn pop(&mut self, left: bool) -> Option<ObjId> {
        let item = if left { self.items.pop_front() } else { self.items.pop_back() }?;
        self.changes += 1;
        if left {
            self.left = (self.left + 1) % BLOCK as u8;
        }
        if self.items.is_empty() && self.left == 0 {
            // An empty block is begun in its middle again.
            self.left = CENTER;
        }
        Some(item)
    }

    fn rotate(&mut self, n: i64) {
        let len = self.items.len() as i64;
        if len <= 1 {
            return;
        }
        let mut n = n % len;
        if n > len / 2 {
            n -= len;
        } else if n < -(len / 2) {
            n += len;
        }
        match n < 0 {
            true => self.items.rotate_left(n.unsigned_abs() as usize),
            false => self.items.rotate_right(n as usize),
        }
        self.left = (i64::from(self.left) - n).rem_euclid(BLOCK as i64) as u8;
        self.changes += 1;
    }

    /// Takes out the item at a place, as CPython does: turned to the left end and back.
    fn remove(&mut self, at: usize) -> Option<ObjId> {
        self.rotate(-(at as i64));
        let item = self.pop(true);
        self.rotate(at as i64);
        item
    }

    fn clear(&mut self) -> VecDeque<ObjId> {
        if !self.items.is_empty() {
            self.left = CENTER;
            self.changes += 1;
        }
        std::mem::take(&mut self.items)
    }
}

impl Machine {
    /// The deque that an object is, if it is one.
    pub fn deque(&self, id: ObjId) -> Option<&Deque> {
        match &self.heap.get(id).data {
            Data::Other(other) => match &**other {
                Other::Deque(deque) => Some(deque),
                _ => None,
            },
            _ => None,
        }
    }

    /// The next item of an iterator over a deque.
    ///
    /// # Errors
    /// `RuntimeError` if it has changed meanwhile.
    pub fn next_of_deque(&mut self, it: ObjId) -> R<Option<ObjId>> {
        let Data::Iter(iter) = &mut self.heap.get_mut(it).data else { return Ok(None) };
        let Iter::Deque { of, at, changes, left, reverse } = &mut **iter else { return Ok(None) };
        let (of, here, known, more) = (*of, *at, *changes, *left > 0);
        let step = if *reverse { usize::MAX } else { 1 };
        let Some(deque) = self.deque(of) else { return Ok(None) };
        let item = deque.items.get(here).copied();
        let changed = deque.changes != known;
        let Data::Iter(iter) = &mut self.heap.get_mut(it).data else { return Ok(None) };
        let Iter::Deque { at, left, .. } = &mut **iter else { return Ok(None) };
        if changed {
            *left = 0;
            return self.raise(ids::RUNTIME_ERROR, "deque mutated during iteration");
        }
        if !more {
            return Ok(None);
        }
        *left -= 1;
        *at = here.wrapping_add(step);
        Ok(item)
    }
}

fn change<T>(m: &mut Machine, id: ObjId, act: impl FnOnce(&mut Deque) -> T) -> Option<T> {
    match &mut m.heap.get_mut(id).data {
        Data::Other(other) => match &mut **other {
            Other::Deque(deque) => Some(act(deque)),
            _ => None,
        },
        _ => None,
    }
}

/// Adds a (borrowed) item.
fn push(m: &mut Machine, id: ObjId, item: ObjId, left: bool) {
    m.heap.incref(item);
    m.heap.charge(4);
    if let Some(Some(old)) = change(m, id, |deque| deque.push(item, left)) {
        m.heap.decref(old);
    }
}

fn items(m: &Machine, id: ObjId) -> Vec<ObjId> {
    m.deque(id).map_or_else(Vec::new, |deque| deque.items.iter().copied().collect())
}

fn clear(m: &mut Machine, id: ObjId) {
    let old = change(m, id, Deque::clear).unwrap_or_default();
    old.into_iter().for_each(|item| m.heap.decref(item));
}

/// Adds what an iterable gives.
fn extend(m: &mut Machine, id: ObjId, iterable: ObjId, left: bool) -> R<ObjId> {
    let begin = move |deque: &mut Deque| {
        if deque.items.is_empty() && deque.most != Some(0) {
            // Filled from one end, an empty deque takes fewer blocks.
            deque.left = if left { BLOCK as u8 - 1 } else { 1 };
        }
    };
    let quick = if iterable == id { Some(items(m, id)) } else { m.quick_items(iterable) };
    if let Some(all) = quick {
        m.reserve(all.len() * 4)?;
        change(m, id, begin);
        all.into_iter().for_each(|item| push(m, id, item, left));
        return Ok(ids::NONE);
    }
    let mark = m.log_at;
    let iterator = m.once(|m| m.iter(iterable))?;
    m.once(|m| {
        change(m, id, begin);
        Ok(ids::NONE)
    })?;
    m.let_go(mark);
    m.run_loop(Poll(extend_turn), &[iterator], &[id.0.into(), left.into()])
}

fn extend_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (iterator, id, left) = (state.regs[0], ObjId(state.nums[0] as u32), state.nums[1] != 0);
    m.reserve(BATCH * 4)?;
    let pure = m.is_pure(iterator);
    for _ in 0..if pure { BATCH } else { 1 } {
        let got = if pure { m.iter_next(iterator)? } else { m.next(iterator)? };
        let Some(item) = got else { return Ok(Turn::Done(ids::NONE)) };
        push(m, id, item, left);
    }
    Ok(Turn::Again)
}

/// Makes an iterator over a deque, from its end if asked for.
fn iterate(m: &mut Machine, id: ObjId, reverse: bool) -> R<ObjId> {
    let name = if reverse { "_deque_reverse_iterator" } else { "_deque_iterator" };
    let class = m.class_in("_collections", name).unwrap_or(ids::ITERATOR);
    let Some(deque) = m.deque(id) else { return Ok(ids::NONE) };
    let (left, changes) = (deque.items.len(), deque.changes);
    let at = if reverse { left.wrapping_sub(1) } else { 0 };
    Ok(m.new_iter(class, Iter::Deque { of: id, at, left, changes, reverse }))
}

const ITERATOR: &[NativeDef] = &[NativeDef::method("__length_hint__", Sig::None, |m, a| {
    let left = m.iter_hint(a[0]).unwrap_or(0);
    Ok(m.new_int(left as i64))
})];

/// Puts `deque` and its iterators into `_collections`.
///
/// # Errors
/// None in practice.
pub fn add(m: &mut Machine, module: ObjId) -> R<()> {
    let class = m.native_class_of("collections", "deque", ids::OBJECT, &[methods::DEFS], Some("__weakref__"))?;
    m.fix_class(class, true, 41);
    m.set_global(module, "deque", class);
    for name in ["_deque_iterator", "_deque_reverse_iterator"] {
        let tables = [crate::vm::types::iter::ITERATOR, ITERATOR];
        let class = m.native_class_of("collections", name, ids::OBJECT, &tables, Some(""))?;
        m.fix_class(class, false, 7);
        m.set_global(module, name, class);
    }
    Ok(())
}
