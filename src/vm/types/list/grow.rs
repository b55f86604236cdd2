//! How lists grow: CPython's rule for spare room, and `list.extend` with its guesses of lengths.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, Iter, List, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Room that is not given back, except by a list that gets empty.
const SMALL: usize = 32;
/// Items an iterator of built-ins may hand over in one turn.
const BATCH: usize = 4096;

impl List {
    /// Sets the room for what is in place now, when there were `before` items (`list_resize`).
    pub fn resized(&mut self, before: usize) {
        self.make_room(before, self.items.len());
    }

    /// The room `list_resize` leaves for `len` items when there are `before`.
    fn make_room(&mut self, before: usize, len: usize) {
        let allocated = self.allocated as usize;
        if allocated >= len && (len >= allocated >> 1 || allocated <= SMALL) {
            return;
        }
        let mut room = (len + (len >> 3) + 6) & !3;
        if len > before && len - before > room - len {
            room = (len + 3) & !3;
        }
        self.allocated = if len == 0 { 0 } else { room as u32 };
    }

    /// The room for `more` items that are about to be added to a list.
    fn expect(&mut self, more: usize) {
        let len = self.items.len();
        if self.allocated == 0 {
            self.allocated = ((more + 1) & !1) as u32;
        } else {
            self.make_room(len, len + more);
        }
    }
}

impl Machine {
    /// `list.extend(iterable)`.
    ///
    /// # Errors
    /// What iterating raises: what came before stays in the list.
    pub fn list_extend_with(&mut self, list: ObjId, iterable: ObjId) -> R<()> {
        let plain = !self.is_heap_type(self.type_of(iterable));
        if let Some(items) = self.quick_items(iterable).or_else(|| self.view_items(iterable)) {
            self.reserve(items.len() * 4)?;
            let exact = matches!(self.heap.get(iterable).data, Data::List(_) | Data::Tuple(_));
            if items.is_empty() {
                return Ok(());
            }
            items.iter().for_each(|item| self.heap.incref(*item));
            self.heap.charge(items.len() * 4);
            let Data::List(data) = &mut self.heap.get_mut(list).data else { return Ok(()) };
            let before = data.items.len();
            if exact {
                data.expect(items.len());
            } else {
                data.make_room(before, before + items.len());
            }
            data.items.extend_from_slice(&items);
            return Ok(());
        }
        let mark = self.log_at;
        let (iterator, hint) = if plain {
            (self.iter(iterable)?, self.length_hint(iterable, 8)?)
        } else {
            let iterator = self.once(|m| m.iter(iterable))?;
            let hint = self.once(|m| m.length_hint(iterable, 8).map(|hint| m.new_int(hint as i64)))?;
            // From here on the loop holds the iterator.
            self.let_go(mark);
            (iterator, self.index(hint)? as usize)
        };
        // A loop that has ended made its iterator pure: its outcome is in the log.
        let begun = self.log.len() > self.log_at;
        if plain && !begun && self.is_pure(iterator) && hint <= BATCH {
            self.expect_items(list, hint)?;
            while let Some(item) = self.iter_next(iterator)? {
                self.list_push(list, item);
            }
            self.trim(list);
            return Ok(());
        }
        // A hint that no list could have is not believed.
        let held = self.items(list).len();
        let hint = if hint > isize::MAX as usize - held { 0 } else { hint };
        self.reserve(hint.saturating_mul(4))?;
        self.run_loop(Poll(extend_turn), &[list, iterator], &[hint as i64]).map(|_| ())
    }

    /// Makes room for so many items that are about to be pushed one by one.
    fn expect_items(&mut self, list: ObjId, more: usize) -> R<()> {
        self.reserve(more.saturating_mul(4))?;
        if let Data::List(data) = &mut self.heap.get_mut(list).data {
            if more > 0 || data.allocated > 0 {
                data.expect(more);
            }
        }
        Ok(())
    }

    /// Cuts the spare room back after a guess that was too large.
    fn trim(&mut self, list: ObjId) {
        if let Data::List(data) = &mut self.heap.get_mut(list).data {
            if data.items.len() < data.allocated as usize {
                let len = data.items.len();
                data.make_room(len, len);
            }
        }
    }

    /// Whether taking all items of an iterator runs no Python code, so that it can be done at once.
    pub fn is_pure(&self, iterator: ObjId) -> bool {
        let Data::Iter(iter) = &self.heap.get(iterator).data else { return false };
        match &**iter {
            Iter::Sequence(..) | Iter::Reverse(..) | Iter::Callable(..) | Iter::Map(..) | Iter::Filter(..) => false,
            Iter::Tool(kind, ..) => crate::vm::modules::itertools::TOOLS[*kind as usize].is_pure(),
            Iter::Enumerate(inner, ..) => self.is_pure(*inner),
            Iter::Zip(inner, ..) => inner.iter().all(|inner| self.is_pure(*inner)),
            _ => true,
        }
    }

    /// `operator.length_hint(object, default)`.
    ///
    /// # Errors
    /// What `__len__` and `__length_hint__` raise, `TypeError` apart.
    pub fn length_hint(&mut self, id: ObjId, default: usize) -> R<usize> {
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            if let Some(len) = self.len_plain(id) {
                return Ok(len);
            }
            if matches!(self.heap.get(id).data, Data::Iter(_)) {
                return Ok(self.iter_hint(id).unwrap_or(default));
            }
        }
        for name in ["__len__", "__length_hint__"] {
            let called = match name {
                "__len__" => self.call_special(id, name, &[]),
                _ => self.call_special_bound(id, name, &[]),
            };
            let answer = match called {
                Ok(answer) => answer,
                Err(Stop::Raise) if self.catch(ids::TYPE_ERROR).is_some() => None,
                Err(stop) => return Err(stop),
            };
            match answer {
                Some(value) if value != ids::NOT_IMPLEMENTED => {
                    if name == "__length_hint__" && !self.is_instance(value, ids::INT) {
                        let got = self.type_name(value);
                        return self.type_error(format!("__length_hint__ must be an integer, not {got}"));
                    }
                    let number = self.index(value)?;
                    if number < 0 {
                        return self.value_error(format!("{name}() should return >= 0"));
                    }
                    return Ok(number as usize);
                }
                _ => {}
            }
        }
        Ok(default)
    }
}

/// Adds the next items: as many as come without running Python code, else one.
fn extend_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (list, iterator) = (state.regs[0], state.regs[1]);
    let item = m.next(iterator)?;
    if state.nums[0] >= 0 {
        m.expect_items(list, state.nums[0] as usize)?;
        state.nums[0] = -1;
    }
    let Some(item) = item else {
        m.trim(list);
        return Ok(Turn::Done(ids::NONE));
    };
    m.reserve(4)?;
    m.list_push(list, item);
    if m.is_pure(iterator) {
        for _ in 0..BATCH {
            match m.iter_next(iterator)? {
                Some(item) => m.list_push(list, item),
                None => {
                    m.trim(list);
                    return Ok(Turn::Done(ids::NONE));
                }
            }
        }
        m.reserve(BATCH * 4)?;
    }
    Ok(Turn::Again)
}
