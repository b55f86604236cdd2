//! Look-ups that need no Python code, for the quick ways of the evaluation loop.

use super::Machine;
use super::dict::{Dict, Probe};
use super::heap::Heap;
use super::ids;
use super::object::{Data, ObjId};

/// The modulus of hashes of ints, `2**61 - 1`.
const MODULUS: u64 = (1 << 61) - 1;

impl Heap {
    /// The hash of a str, or of an int that is its own hash.
    #[inline(always)]
    pub fn quick_hash(&self, key: ObjId) -> Option<i64> {
        let obj = self.get(key);
        match &obj.data {
            Data::Str(text) if obj.ty == ids::STR => Some(text.hash()),
            Data::Int(value) if obj.ty == ids::INT && value.unsigned_abs() < MODULUS => {
                Some(if *value == -1 { -2 } else { *value })
            }
            _ => None,
        }
    }

    /// The number of a key's entry; `None` inside where the key is missing, outside where Python code would have to
    /// tell whether keys are equal.
    #[inline(always)]
    pub fn quick_find(&self, table: &Dict, key: ObjId, hash: i64) -> Option<Option<usize>> {
        let mut walk = table.walk(hash);
        loop {
            match table.probe(&mut walk, key, hash) {
                Probe::Missing => return Some(None),
                Probe::Same(at) => return Some(Some(at)),
                Probe::Maybe(at) => {
                    let (a, b) = (self.get(table.entries[at].key), self.get(key));
                    let equal = match (&a.data, &b.data) {
                        (Data::Str(x), Data::Str(y)) if a.ty == ids::STR && b.ty == ids::STR => x.text == y.text,
                        (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => x == y,
                        _ => return None,
                    };
                    if equal {
                        return Some(Some(at));
                    }
                }
            }
        }
    }

    /// The number of the entry of an interned name: the one that was right the last time is tried first, and
    /// set where another is right.
    ///
    /// The hint is no state: a table has a key only once, so whichever entry has the key is the answer.
    #[inline(always)]
    pub fn named_entry(&self, table: &Dict, name: ObjId, hash: i64, hint: &std::cell::Cell<u32>) -> Option<usize> {
        let at = hint.get() as usize;
        if let Some(entry) = table.entries.get(at) {
            if entry.key == name {
                return Some(at);
            }
        }
        let at = table.find(name, hash, |key| match (&self.get(key).data, &self.get(name).data) {
            (Data::Str(a), Data::Str(b)) => a.text == b.text,
            _ => false,
        })?;
        hint.set(at as u32);
        Some(at)
    }
}

impl Heap {
    /// `container[key]` of an exact list, tuple, str or dict with a plain key, where it is there.
    #[inline]
    pub fn quick_item(&self, container: ObjId, key: ObjId) -> Option<ObjId> {
        let obj = self.get(container);
        match &obj.data {
            Data::List(list) if obj.ty == ids::LIST => Some(list.items[self.quick_index(key, list.items.len())?]),
            Data::Tuple(items) if obj.ty == ids::TUPLE => Some(items[self.quick_index(key, items.len())?]),
            Data::Str(text) if obj.ty == ids::STR && text.is_ascii() => {
                Some(ids::latin1(text.text.as_bytes()[self.quick_index(key, text.text.len())?]))
            }
            Data::Dict(table) if obj.ty == ids::DICT => {
                let at = self.quick_find(table, key, self.quick_hash(key)?)??;
                Some(table.entries[at].value)
            }
            _ => None,
        }
    }

    /// Where an exact list or dict keeps the item under a plain key, if it has one.
    #[inline]
    pub fn quick_place(&mut self, container: ObjId, key: ObjId) -> Option<&mut ObjId> {
        let obj = self.get(container);
        let at = match &obj.data {
            Data::List(list) if obj.ty == ids::LIST => self.quick_index(key, list.items.len())?,
            Data::Dict(table) if obj.ty == ids::DICT => self.quick_find(table, key, self.quick_hash(key)?)??,
            _ => return None,
        };
        match &mut self.get_mut(container).data {
            Data::List(list) => list.items.get_mut(at),
            Data::Dict(table) => table.entries.get_mut(at).map(|entry| &mut entry.value),
            _ => None,
        }
    }

    /// The hash of a plain key that an exact dict does not have.
    #[inline]
    pub fn quick_missing(&self, container: ObjId, key: ObjId) -> Option<i64> {
        let obj = self.get(container);
        let Data::Dict(table) = &obj.data else { return None };
        if obj.ty != ids::DICT {
            return None;
        }
        let hash = self.quick_hash(key)?;
        if self.quick_find(table, key, hash)?.is_none() { Some(hash) } else { None }
    }

    /// Whether an exact dict or set has a plain key.
    #[inline]
    pub fn quick_contains(&self, container: ObjId, key: ObjId) -> Option<bool> {
        let obj = self.get(container);
        match &obj.data {
            Data::Dict(table) if obj.ty == ids::DICT => {
                Some(self.quick_find(table, key, self.quick_hash(key)?)?.is_some())
            }
            Data::Set(table) if obj.ty == ids::SET => {
                let hash = self.quick_hash(key)?;
                let mut walk = table.walk(hash);
                match table.probe(&mut walk, key, hash) {
                    super::set::Probe::Missing => Some(false),
                    super::set::Probe::Same(_) => Some(true),
                    super::set::Probe::Maybe(_) => None,
                }
            }
            _ => None,
        }
    }

    #[inline(always)]
    fn quick_index(&self, key: ObjId, len: usize) -> Option<usize> {
        let obj = self.get(key);
        let Data::Int(at) = obj.data else { return None };
        if obj.ty != ids::INT {
            return None;
        }
        let at = if at < 0 { at.checked_add(len as i64)? } else { at };
        if at >= 0 && (at as u64) < len as u64 { Some(at as usize) } else { None }
    }

    /// Appends an item, whose count the list takes over, growing its capacity as CPython does.
    #[inline]
    pub fn push_owned(&mut self, list: ObjId, item: ObjId) {
        self.charge(4);
        if let Data::List(list) = &mut self.get_mut(list).data {
            list.items.push(item);
            list.grow_to(list.items.len());
        }
    }
}

impl Machine {
    /// The value of an instance's own attribute by interned name.
    #[inline(always)]
    pub fn quick_own(&self, dict: ObjId, name: ObjId, hash: i64, hint: &std::cell::Cell<u32>) -> Option<ObjId> {
        let Data::Dict(table) = &self.heap.get(dict).data else { return None };
        let at = self.heap.named_entry(table, name, hash, hint)?;
        Some(table.entries[at].value)
    }
}
