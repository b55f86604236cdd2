//! The table of a dict: CPython's compact layout with its probing, growth and deletion dummies.

use super::object::ObjId;

const EMPTY: i32 = -1;
const DUMMY: i32 = -2;
const PERTURB_SHIFT: u32 = 5;
/// Slots of the smallest table (`PyDict_MINSIZE`).
pub const MIN_SIZE: usize = 8;

/// An entry; a deleted one has a NULL key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// Hash of the key.
    pub hash: i64,
    /// The key, owned; NULL once deleted.
    pub key: ObjId,
    /// The value, owned.
    pub value: ObjId,
}

/// A dict's table: an index of slots and the entries in insertion order.
#[derive(Clone, Debug, PartialEq)]
pub struct Dict {
    /// For each slot the entry's number, or empty (-1), or a dummy (-2). Empty until the first insertion.
    indices: Vec<i32>,
    /// Entries in order of insertion, deleted ones included.
    pub entries: Vec<Entry>,
    used: usize,
    /// Entries that may still be added before the table grows.
    usable: usize,
    /// Whether every key so far was a str (CPython's `DICT_KEYS_UNICODE`: smaller entries).
    pub unicode: bool,
}

/// What probing found at one slot.
pub enum Probe {
    /// An empty slot: the key is not there.
    Missing,
    /// An entry with the same hash but another object as key: compare, then go on with the next probe.
    Maybe(usize),
    /// The very object is the key of this entry.
    Same(usize),
}

/// A walk over the slots that a hash leads to.
pub struct Walk {
    slot: usize,
    perturb: u64,
}

fn usable_fraction(size: usize) -> usize {
    (size << 1) / 3
}

impl Default for Dict {
    fn default() -> Dict {
        Dict { indices: Vec::new(), entries: Vec::new(), used: 0, usable: 0, unicode: true }
    }
}

impl Dict {
    /// A dict with room for this many entries without growing (CPython's `_PyDict_NewPresized`).
    pub fn with_capacity(count: usize) -> Dict {
        let mut dict = Dict::default();
        if count > usable_fraction(MIN_SIZE) {
            let size = ((count * 3).div_ceil(2)).next_power_of_two().max(MIN_SIZE);
            dict.resize(size);
        }
        dict
    }

    /// Number of live entries.
    pub fn len(&self) -> usize {
        self.used
    }

    /// Whether there is no live entry.
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// Slots of the index table (0 before the first insertion), for pictures and sizes.
    pub fn table(&self) -> &[i32] {
        &self.indices
    }

    /// Live entries in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.key != ObjId::NULL)
    }

    /// Starts the walk for a hash.
    pub fn walk(&self, hash: i64) -> Walk {
        let mask = self.indices.len().wrapping_sub(1);
        Walk { slot: hash as usize & mask, perturb: hash as u64 }
    }

    /// The next slot that a walk comes to, whatever stands in it, for pictures; the table must have slots.
    pub fn visit(&self, walk: &mut Walk) -> usize {
        let here = walk.slot;
        walk.perturb >>= PERTURB_SHIFT;
        walk.slot =
            (here.wrapping_mul(5).wrapping_add(walk.perturb as usize).wrapping_add(1)) & (self.indices.len() - 1);
        here
    }

    /// The next slot that matters on a walk for this key and hash.
    #[inline]
    pub fn probe(&self, walk: &mut Walk, key: ObjId, hash: i64) -> Probe {
        if self.indices.is_empty() {
            return Probe::Missing;
        }
        let mask = self.indices.len() - 1;
        loop {
            let index = self.indices[walk.slot];
            walk.perturb >>= PERTURB_SHIFT;
            let here = walk.slot;
            walk.slot = (here.wrapping_mul(5).wrapping_add(walk.perturb as usize).wrapping_add(1)) & mask;
            if index == EMPTY {
                return Probe::Missing;
            }
            if index >= 0 {
                let entry = &self.entries[index as usize];
                if entry.key == key {
                    return Probe::Same(index as usize);
                }
                if entry.hash == hash {
                    return Probe::Maybe(index as usize);
                }
            }
        }
    }

    /// The entry of a key, where equality of keys with equal hashes can be told at once.
    #[inline]
    pub fn find(&self, key: ObjId, hash: i64, mut equal: impl FnMut(ObjId) -> bool) -> Option<usize> {
        let mut walk = self.walk(hash);
        loop {
            match self.probe(&mut walk, key, hash) {
                Probe::Missing => return None,
                Probe::Same(at) => return Some(at),
                Probe::Maybe(at) if equal(self.entries[at].key) => return Some(at),
                Probe::Maybe(_) => {}
            }
        }
    }

    /// Adds an entry whose key is known to be missing. Takes over one count of key and value.
    pub fn insert_new(&mut self, hash: i64, key: ObjId, value: ObjId) {
        if self.usable == 0 {
            let size = (self.used * 3).max(MIN_SIZE).next_power_of_two();
            self.resize(size);
        }
        let slot = self.free_slot(hash);
        self.indices[slot] = self.entries.len() as i32;
        self.entries.push(Entry { hash, key, value });
        self.used += 1;
        self.usable -= 1;
    }

    /// Moves an entry behind all others, or before them; the slots stay as they are.
    pub fn move_to_end(&mut self, at: usize, last: bool) {
        let (end, step) = if last { (self.entries.len() - 1, -1) } else { (0, 1) };
        let between = at.min(end)..=at.max(end);
        match last {
            true => self.entries[between.clone()].rotate_left(1),
            false => self.entries[between.clone()].rotate_right(1),
        }
        for index in self.indices.iter_mut().filter(|index| **index >= 0 && between.contains(&(**index as usize))) {
            *index = if *index as usize == at { end as i32 } else { *index + step };
        }
    }

    /// Removes an entry by number, leaving a dummy; hands back its key and value with their counts.
    pub fn remove(&mut self, at: usize) -> (ObjId, ObjId) {
        let slot = self.slot_of(at);
        self.indices[slot] = DUMMY;
        let entry = &mut self.entries[at];
        let taken = (entry.key, entry.value);
        entry.key = ObjId::NULL;
        entry.value = ObjId::NULL;
        self.used -= 1;
        taken
    }

    /// Removes the last entry, whose place is then used again; its key and value with their counts.
    pub fn pop_last(&mut self) -> Option<(ObjId, ObjId)> {
        let at = self.entries.iter().rposition(|entry| entry.key != ObjId::NULL)?;
        let taken = self.remove(at);
        self.entries.truncate(at);
        Some(taken)
    }

    /// Whether the table can be taken over as it is by a dict that is filled from this one: no holes, not too wide.
    pub fn is_compact(&self) -> bool {
        let size = self.indices.len();
        self.used == self.entries.len() && (size == MIN_SIZE || usable_fraction(size / 2) < self.used)
    }

    /// A copy with the same table, or with a fresh one where this has many holes (`PyDict_Copy`). The counts are
    /// the caller's business.
    pub fn copied(&self) -> Dict {
        if self.used == 0 {
            return Dict::default();
        }
        if self.used >= self.entries.len() * 2 / 3 || self.is_compact() {
            return self.clone();
        }
        let mut copy = Dict { unicode: self.unicode, ..Dict::default() };
        copy.reserve_merge(self.used);
        for entry in self.iter() {
            copy.insert_new(entry.hash, entry.key, entry.value);
        }
        copy
    }

    /// Makes room as CPython does before a merge of so many entries.
    pub fn reserve_merge(&mut self, other: usize) {
        if usable_fraction(self.indices.len()) < other {
            let count = self.used + other;
            self.resize(((count * 3).div_ceil(2)).next_power_of_two().max(MIN_SIZE));
        }
    }

    /// Prepares for a first key that is no str: the table gets wider entries, and its size anew.
    pub fn widen(&mut self) {
        if self.unicode && !self.indices.is_empty() {
            let size = (self.used * 3).max(MIN_SIZE).next_power_of_two();
            self.resize(size);
        }
        self.unicode = false;
    }

    /// Empties the dict and hands back all that it owned.
    pub fn take(&mut self) -> Dict {
        std::mem::take(self)
    }

    /// Bytes CPython reports for the table (`sys.getsizeof` less the dict object itself).
    pub fn table_bytes(&self) -> usize {
        if self.indices.is_empty() {
            return 0;
        }
        let size = self.indices.len();
        let index_bytes = match size {
            0..=0xff => 1,
            0x100..=0xffff => 2,
            _ => 4,
        };
        let entry_bytes = if self.unicode { 16 } else { 24 };
        32 + size * index_bytes + usable_fraction(size) * entry_bytes
    }

    fn slot_of(&self, at: usize) -> usize {
        let mask = self.indices.len() - 1;
        let hash = self.entries[at].hash;
        let mut walk = self.walk(hash);
        loop {
            if self.indices[walk.slot] == at as i32 {
                return walk.slot;
            }
            walk.perturb >>= PERTURB_SHIFT;
            walk.slot = (walk.slot.wrapping_mul(5).wrapping_add(walk.perturb as usize).wrapping_add(1)) & mask;
        }
    }

    fn free_slot(&self, hash: i64) -> usize {
        let mask = self.indices.len() - 1;
        let mut walk = self.walk(hash);
        while self.indices[walk.slot] >= 0 {
            walk.perturb >>= PERTURB_SHIFT;
            walk.slot = (walk.slot.wrapping_mul(5).wrapping_add(walk.perturb as usize).wrapping_add(1)) & mask;
        }
        walk.slot
    }

    fn resize(&mut self, size: usize) {
        self.indices = vec![EMPTY; size];
        self.entries.retain(|entry| entry.key != ObjId::NULL);
        for at in 0..self.entries.len() {
            let slot = self.free_slot(self.entries[at].hash);
            self.indices[slot] = at as i32;
        }
        self.usable = usable_fraction(size) - self.entries.len();
    }
}
