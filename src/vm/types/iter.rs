//! The built-in iterators: what `iter()` of built-in types gives, and their `next`.

mod makers;
pub mod pickled;

use super::TypeTable;
use crate::vm::native::{NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, DictView, Iter, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// What the types of this file have.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::ENUMERATE, defs: makers::ENUMERATE },
    TypeTable { ty: ids::ENUMERATE, defs: ITERATOR },
    TypeTable { ty: ids::ZIP, defs: makers::ZIP },
    TypeTable { ty: ids::ZIP, defs: ITERATOR },
    TypeTable { ty: ids::MAP, defs: makers::MAP },
    TypeTable { ty: ids::MAP, defs: ITERATOR },
    TypeTable { ty: ids::FILTER, defs: makers::FILTER },
    TypeTable { ty: ids::FILTER, defs: ITERATOR },
    TypeTable { ty: ids::REVERSED, defs: makers::REVERSED },
    TypeTable { ty: ids::REVERSED, defs: SIZED },
    TypeTable { ty: ids::LIST_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::LIST_REVERSE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::TUPLE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::STR_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::STR_ASCII_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::BYTES_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::BYTEARRAY_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::RANGE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::LONGRANGE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_KEY_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_VALUE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_ITEM_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_REVERSE_KEY_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_REVERSE_VALUE_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::DICT_REVERSE_ITEM_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::SET_ITERATOR, defs: SIZED },
    TypeTable { ty: ids::ITERATOR, defs: SIZED },
    TypeTable { ty: ids::CALLABLE_ITERATOR, defs: ITERATOR },
];

/// `__next__` of every built-in iterator.
pub const NEXT: NativeDef = NativeDef::slot("__next__", Sig::None, |m, a| {
    let got = m.once(|m| Ok(m.iter_next(a[0])?.unwrap_or(ObjId::NULL)))?;
    if got == ObjId::NULL { m.stop_iteration(ids::NONE) } else { Ok(got) }
});

/// Methods of an iterator.
pub const ITERATOR: &[NativeDef] = &[NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])), NEXT];

const SIZED: &[NativeDef] = &[
    NativeDef::slot("__iter__", Sig::None, |_, a| Ok(a[0])),
    NEXT,
    NativeDef::method("__length_hint__", Sig::None, |m, a| {
        let left = m.iter_hint(a[0]).unwrap_or(0);
        Ok(m.new_int(left as i64))
    }),
];

impl Machine {
    /// `iter(object)` of built-in types; `None` where it has to be looked up.
    ///
    /// # Errors
    /// None.
    pub fn iter_plain(&mut self, id: ObjId) -> R<Option<ObjId>> {
        Ok(Some(match &self.heap.get(id).data {
            Data::Iter(_) => id,
            Data::Generator(_) if self.type_of(id) == ids::GENERATOR => id,
            Data::List(_) => self.new_iter(ids::LIST_ITERATOR, Iter::List(id, 0)),
            Data::Tuple(_) => self.new_iter(ids::TUPLE_ITERATOR, Iter::Tuple(id, 0)),
            Data::Str(text) => {
                let ty = if text.is_ascii() { ids::STR_ASCII_ITERATOR } else { ids::STR_ITERATOR };
                self.new_iter(ty, Iter::Str(id, 0))
            }
            Data::Bytes(_) => self.new_iter(ids::BYTES_ITERATOR, Iter::Bytes(id, 0)),
            Data::ByteArray(_) => self.new_iter(ids::BYTEARRAY_ITERATOR, Iter::Bytes(id, 0)),
            Data::Range(parts) => {
                let parts = **parts;
                self.range_iter(parts)
            }
            Data::Dict(_) => self.dict_iter(id, DictView::Keys, false),
            Data::View(dict, what) => {
                let (dict, what) = (*dict, *what);
                self.dict_iter(dict, what, false)
            }
            Data::Set(_) => self.set_iter(id),
            Data::Proxy(of) => {
                let of = *of;
                return self.iter(of).map(Some);
            }
            _ => return Ok(None),
        }))
    }

    /// How many items an iterator still has, where it can tell.
    pub fn iter_hint(&self, id: ObjId) -> Option<usize> {
        let Data::Iter(iter) = &self.heap.get(id).data else { return None };
        Some(match &**iter {
            Iter::List(of, at) | Iter::Tuple(of, at) => self.items(*of).len().saturating_sub(*at),
            Iter::ListReverse(of, left) => {
                if self.items(*of).len() < *left {
                    0
                } else {
                    *left
                }
            }
            Iter::Str(of, at) => self.text(*of)[*at..].chars().count(),
            Iter::Bytes(of, at) => self.len_plain(*of)?.saturating_sub(*at),
            Iter::Range { left, .. } => usize::try_from(*left).unwrap_or(usize::MAX),
            Iter::BigRange { left, .. } => num_traits::ToPrimitive::to_usize(left).unwrap_or(usize::MAX),
            Iter::Dict { dict, len, left, .. } => {
                if self.len_plain(*dict)? == *len {
                    *left
                } else {
                    0
                }
            }
            Iter::Set { set, at, len } => match &self.heap.get(*set).data {
                Data::Set(table) if table.len() == *len => table.table()[(*at).min(table.table().len())..]
                    .iter()
                    .filter(|entry| entry.key != ObjId::NULL)
                    .count(),
                _ => 0,
            },
            Iter::Sequence(of, at) => self.len_plain(*of)?.saturating_sub(*at),
            Iter::Reverse(_, left) | Iter::Deque { left, .. } => *left,
            Iter::Done => 0,
            _ => return None,
        })
    }

    /// The next item of a built-in iterator. What it calls is recorded, and its own state changes last; but a
    /// second call in the same instruction takes the item after: see [`Machine::next`].
    ///
    /// # Errors
    /// What the iterator raises.
    pub fn iter_next(&mut self, it: ObjId) -> R<Option<ObjId>> {
        let Data::Iter(iter) = &mut self.heap.get_mut(it).data else { return Ok(None) };
        match &mut **iter {
            Iter::List(of, at) | Iter::Tuple(of, at) => {
                let (of, here) = (*of, *at);
                *at += 1;
                match self.items(of).get(here) {
                    Some(item) => Ok(Some(*item)),
                    None => self.exhaust(it),
                }
            }
            Iter::ListReverse(of, left) => {
                let (of, here) = (*of, *left);
                *left = here.saturating_sub(1);
                match here.checked_sub(1).and_then(|at| self.items(of).get(at)) {
                    Some(item) => Ok(Some(*item)),
                    None => self.exhaust(it),
                }
            }
            Iter::Str(of, at) => {
                let (of, here) = (*of, *at);
                let Some(next) = self.text(of)[here..].chars().next() else { return self.exhaust(it) };
                if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                    **iter = Iter::Str(of, here + next.len_utf8());
                }
                let mut buffer = [0; 4];
                Ok(Some(self.new_str(&*next.encode_utf8(&mut buffer))))
            }
            Iter::Bytes(of, at) => {
                let (of, here) = (*of, *at);
                *at += 1;
                let byte = match &self.heap.get(of).data {
                    Data::Bytes(bytes) => bytes.get(here).copied(),
                    Data::ByteArray(bytes) => bytes.get(here).copied(),
                    _ => None,
                };
                match byte {
                    Some(byte) => Ok(Some(self.new_int(byte.into()))),
                    None => self.exhaust(it),
                }
            }
            Iter::Range { next, step, left } => {
                if *left == 0 {
                    return Ok(None);
                }
                let value = *next;
                *left -= 1;
                // One past the last may not fit.
                *next = value.wrapping_add(*step);
                Ok(Some(self.new_int(value)))
            }
            Iter::BigRange { next, step, left } => {
                if *left == num_bigint::BigInt::ZERO {
                    return Ok(None);
                }
                *left -= 1;
                let value = next.clone();
                *next += &*step;
                self.new_big(value).map(Some)
            }
            Iter::Dict { .. } => self.next_of_dict(it),
            Iter::Set { set, at, len } => {
                let (set, from, len) = (*set, *at, *len);
                let Data::Set(table) = &self.heap.get(set).data else { return Ok(None) };
                if table.len() != len {
                    if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                        **iter = Iter::Set { set, at: from, len: usize::MAX };
                    }
                    return self.raise(ids::RUNTIME_ERROR, "Set changed size during iteration");
                }
                let found = table.table().iter().enumerate().skip(from).find(|(_, entry)| entry.key != ObjId::NULL);
                match found.map(|(at, entry)| (at, entry.key)) {
                    Some((at, key)) => {
                        if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                            **iter = Iter::Set { set, at: at + 1, len };
                        }
                        Ok(Some(key))
                    }
                    None => self.exhaust(it),
                }
            }
            Iter::Sequence(of, at) => {
                let (of, here) = (*of, *at);
                let index = self.new_int(here as i64);
                let got = self.get_item(of, index);
                self.sequence_item(it, got, Iter::Sequence(of, here + 1))
            }
            Iter::Reverse(of, left) => {
                let (of, here) = (*of, *left);
                let Some(at) = here.checked_sub(1) else { return self.exhaust(it) };
                let index = self.new_int(at as i64);
                let got = self.get_item(of, index);
                self.sequence_item(it, got, Iter::Reverse(of, at))
            }
            Iter::Callable(callable, sentinel) => {
                let (callable, sentinel) = (*callable, *sentinel);
                let value = match self.call(callable, &[]) {
                    Ok(value) => value,
                    Err(Stop::Raise) if self.catch(ids::STOP_ITERATION).is_some() => return self.exhaust(it),
                    Err(stop) => return Err(stop),
                };
                if self.same_or_equal(sentinel, value)? { self.exhaust(it) } else { Ok(Some(value)) }
            }
            Iter::Enumerate(inner, index, last) => {
                let (inner, index, last) = (*inner, *index, *last);
                let Some(item) = self.next_through(inner)? else { return Ok(None) };
                let one = self.new_int(1);
                let after = match self.small(index).and_then(|at| at.checked_add(1)) {
                    Some(at) => self.new_int(at),
                    None => self.binary(crate::vm::ops::Binary::Add, index, one)?,
                };
                let pair = self.fill_again(last, &[index, item]);
                self.heap.incref(after);
                if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                    **iter = Iter::Enumerate(inner, after, last);
                }
                self.heap.decref(index);
                Ok(Some(pair))
            }
            Iter::Zip(inner, strict, last) => {
                let (inner, strict, last) = (inner.clone(), *strict, *last);
                if inner.is_empty() {
                    return Ok(None);
                }
                if inner.iter().all(|inner| self.is_pure(*inner)) {
                    let items = self.next_of_all(&inner, strict, "zip", ObjId::NULL)?;
                    return Ok(items.map(|items| self.fill_again(last, &items)));
                }
                let again = self.once(|m| Ok(ids::bool(m.heap.get(last).refcnt == 1)))? == ids::TRUE;
                let filled = if again { last } else { ObjId::NULL };
                let items = self.next_of_all(&inner, strict, "zip", filled)?;
                Ok(items.map(|items| if again { self.fill_again(last, &items) } else { self.new_tuple(&items) }))
            }
            Iter::Map(function, inner, strict) => {
                let (function, inner, strict) = (*function, inner.clone(), *strict);
                match self.next_of_all(&inner, strict, "map", ObjId::NULL)? {
                    Some(items) => self.call(function, &items).map(Some),
                    None => Ok(None),
                }
            }
            Iter::Filter(function, inner) => {
                let (function, inner) = (*function, *inner);
                let found = self.run_first(function, inner)?;
                Ok(found)
            }
            Iter::Deque { .. } => self.next_of_deque(it),
            Iter::Tool(kind, ..) => {
                let kind = *kind;
                crate::vm::modules::itertools::next(self, it, kind)
            }
            Iter::Done => Ok(None),
        }
    }

    /// A tuple of items: the one handed out last, if only its iterator still has it, else a new one.
    pub fn fill_again(&mut self, last: ObjId, items: &[ObjId]) -> ObjId {
        if self.heap.get(last).refcnt != 1 {
            return self.new_tuple(items);
        }
        items.iter().for_each(|id| self.heap.incref(*id));
        let new: Vec<ObjId> = items.to_vec();
        let Data::Tuple(held) = &mut self.heap.get_mut(last).data else { return last };
        let old = std::mem::replace(held, new.into());
        old.iter().for_each(|id| self.heap.decref(*id));
        last
    }

    /// Ends an iterator: it gives up what it iterated over.
    fn exhaust(&mut self, it: ObjId) -> R<Option<ObjId>> {
        if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
            let old = std::mem::replace(&mut **iter, Iter::Done);
            old.owned().into_iter().for_each(|id| self.heap.decref(id));
        }
        Ok(None)
    }

    /// What an item of a sequence came to, with the iterator's next state (which owns the same objects).
    fn sequence_item(&mut self, it: ObjId, got: R<ObjId>, state: Iter) -> R<Option<ObjId>> {
        match got {
            Ok(item) => {
                if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                    **iter = state;
                }
                Ok(Some(item))
            }
            Err(Stop::Raise) if self.catch(ids::INDEX_ERROR).is_some() || self.catch(ids::STOP_ITERATION).is_some() => {
                self.exhaust(it)
            }
            Err(stop) => Err(stop),
        }
    }

    fn next_of_dict(&mut self, it: ObjId) -> R<Option<ObjId>> {
        let Data::Iter(iter) = &self.heap.get(it).data else { return Ok(None) };
        let Iter::Dict { dict, at, len, left, what, reverse, pair } = **iter else { return Ok(None) };
        let Data::Dict(table) = &self.heap.get(dict).data else { return Ok(None) };
        if table.len() != len {
            if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
                **iter = Iter::Dict { dict, at, len: usize::MAX, left, what, reverse, pair };
            }
            let ordered = self.heap.type_flags(self.type_of(dict)) & crate::vm::object::type_flags::ORDERED != 0;
            let message = match ordered {
                true => "OrderedDict mutated during iteration",
                false => "dictionary changed size during iteration",
            };
            return self.raise(ids::RUNTIME_ERROR, message);
        }
        let live = |at: &usize| table.entries[*at].key != ObjId::NULL;
        let found = match reverse {
            false => (at..table.entries.len()).find(live),
            true => (0..at.min(table.entries.len())).rev().find(live),
        };
        let Some(place) = found else { return self.exhaust(it) };
        let entry = table.entries[place];
        if left == 0 {
            return self.raise(ids::RUNTIME_ERROR, "dictionary keys changed during iteration");
        }
        let at = if reverse { place } else { place + 1 };
        if let Data::Iter(iter) = &mut self.heap.get_mut(it).data {
            **iter = Iter::Dict { dict, at, len, left: left - 1, what, reverse, pair };
        }
        Ok(Some(match what {
            DictView::Keys => entry.key,
            DictView::Values => entry.value,
            DictView::Items => self.fill_again(pair, &[entry.key, entry.value]),
        }))
    }

    /// One item of each iterator; `None` as soon as one is at its end. A tuple that is to be filled again gives up its old
    /// items one by one.
    fn next_of_all(&mut self, inner: &[ObjId], strict: bool, name: &str, last: ObjId) -> R<Option<Vec<ObjId>>> {
        let mut items = Vec::with_capacity(inner.len());
        for (at, iterator) in inner.iter().enumerate() {
            let got = if strict { self.next(*iterator)? } else { self.next_through(*iterator)? };
            match got {
                Some(item) => {
                    items.push(item);
                    if last != ObjId::NULL {
                        self.once(|m| {
                            if let Data::Tuple(held) = &mut m.heap.get_mut(last).data {
                                let old = std::mem::replace(&mut held[at], ids::NONE);
                                m.heap.decref(old);
                            }
                            Ok(ids::NONE)
                        })?;
                    }
                }
                None if !strict => return Ok(None),
                None if at > 0 => {
                    let rest = if at == 1 { " 1".to_owned() } else { format!("s 1-{at}") };
                    let number = at + 1;
                    return self.value_error(format!("{name}() argument {number} is shorter than argument{rest}"));
                }
                None => {
                    for (at, iterator) in inner.iter().enumerate().skip(1) {
                        if self.next(*iterator)?.is_some() {
                            let rest = if at == 1 { " 1".to_owned() } else { format!("s 1-{at}") };
                            let number = at + 1;
                            return self
                                .value_error(format!("{name}() argument {number} is longer than argument{rest}"));
                        }
                    }
                    return Ok(None);
                }
            }
        }
        Ok(Some(items))
    }

    /// The next item that a filter lets through.
    fn run_first(&mut self, function: ObjId, inner: ObjId) -> R<Option<ObjId>> {
        // The iterator itself stands for "none".
        let found = self.run_loop(Poll(filter_turn), &[], &[function.0.into(), inner.0.into()])?;
        Ok(if found == inner { None } else { Some(found) })
    }
}

fn filter_turn(m: &mut Machine, state: &mut crate::vm::frame::NativeLoop) -> R<Turn> {
    // The filter holds both.
    let (function, inner) = (ObjId(state.nums[0] as u32), ObjId(state.nums[1] as u32));
    let Some(item) = m.next_through(inner)? else { return Ok(Turn::Done(inner)) };
    let answer = match function {
        ids::NONE | ids::BOOL => item,
        _ => m.call(function, &[item])?,
    };
    Ok(if m.truth(answer)? { Turn::Done(item) } else { Turn::Again })
}
