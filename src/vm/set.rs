//! The table of a set: CPython's open addressing with short linear probes.

use super::object::ObjId;

const LINEAR_PROBES: usize = 9;
const PERTURB_SHIFT: u32 = 5;
/// Slots of the smallest table (`PySet_MINSIZE`).
pub const MIN_SIZE: usize = 8;

/// One slot of the table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SetEntry {
    /// Hash of the key; -1 marks a dummy.
    pub hash: i64,
    /// The member, owned; NULL when the slot is empty or a dummy.
    pub key: ObjId,
}

const EMPTY: SetEntry = SetEntry { hash: 0, key: ObjId::NULL };
const DUMMY: SetEntry = SetEntry { hash: -1, key: ObjId::NULL };

/// The table of a set or frozenset.
#[derive(Clone, Debug, PartialEq)]
pub struct Set {
    table: Vec<SetEntry>,
    /// Slots in use, dummies included.
    fill: usize,
    used: usize,
    /// Where `pop` starts to look.
    finger: usize,
    /// Hash of a frozenset once it has been asked for.
    pub hash: Option<i64>,
}

impl Default for Set {
    fn default() -> Set {
        Set { table: vec![EMPTY; MIN_SIZE], fill: 0, used: 0, finger: 0, hash: None }
    }
}

/// Where a search for a key stands.
pub struct Walk {
    start: usize,
    offset: usize,
    perturb: u64,
}

/// What a search found.
pub enum Probe {
    /// The key is not there.
    Missing,
    /// A member with the same hash in this slot: compare, then go on.
    Maybe(usize),
    /// The very object is in this slot.
    Same(usize),
}

impl Set {
    /// Number of members.
    pub fn len(&self) -> usize {
        self.used
    }

    /// Whether there is no member.
    pub fn is_empty(&self) -> bool {
        self.used == 0
    }

    /// The slots, for pictures, sizes and iteration.
    pub fn table(&self) -> &[SetEntry] {
        &self.table
    }

    /// The members in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &SetEntry> {
        self.table.iter().filter(|entry| entry.key != ObjId::NULL)
    }

    /// Starts a search.
    pub fn walk(&self, hash: i64) -> Walk {
        Walk { start: hash as usize & (self.table.len() - 1), offset: 0, perturb: hash as u64 }
    }

    /// The next slot that a search comes to, whatever stands in it, for pictures.
    pub fn visit(&self, walk: &mut Walk) -> usize {
        let mask = self.table.len() - 1;
        let run = if walk.start + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
        if walk.offset > run {
            walk.perturb >>= PERTURB_SHIFT;
            walk.start = (walk.start.wrapping_mul(5).wrapping_add(1).wrapping_add(walk.perturb as usize)) & mask;
            walk.offset = 0;
        }
        walk.offset += 1;
        walk.start + walk.offset - 1
    }

    /// The next slot that matters in a search.
    pub fn probe(&self, walk: &mut Walk, key: ObjId, hash: i64) -> Probe {
        let mask = self.table.len() - 1;
        loop {
            let run = if walk.start + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
            while walk.offset <= run {
                let at = walk.start + walk.offset;
                walk.offset += 1;
                let entry = &self.table[at];
                if entry.key == ObjId::NULL {
                    if entry.hash == 0 {
                        return Probe::Missing;
                    }
                    continue;
                }
                if entry.key == key {
                    return Probe::Same(at);
                }
                if entry.hash == hash {
                    return Probe::Maybe(at);
                }
            }
            walk.perturb >>= PERTURB_SHIFT;
            walk.start = (walk.start.wrapping_mul(5).wrapping_add(1).wrapping_add(walk.perturb as usize)) & mask;
            walk.offset = 0;
        }
    }

    /// Adds a key known to be missing; takes over one count of it.
    pub fn insert_new(&mut self, hash: i64, key: ObjId) {
        self.hash = None;
        let at = self.free_slot(hash);
        let fresh = self.table[at] == EMPTY;
        self.table[at] = SetEntry { hash, key };
        self.used += 1;
        if !fresh {
            return;
        }
        self.fill += 1;
        let mask = self.table.len() - 1;
        if self.fill * 5 >= mask * 3 {
            let want = if self.used > 50_000 { self.used * 2 } else { self.used * 4 };
            self.resize(want);
        }
    }

    /// Removes the member in a slot and hands back its count.
    pub fn remove(&mut self, at: usize) -> ObjId {
        let key = self.table[at].key;
        self.table[at] = DUMMY;
        self.used -= 1;
        self.hash = None;
        key
    }

    /// The slot of the next member `pop` takes.
    pub fn next_popped(&mut self) -> Option<usize> {
        if self.used == 0 {
            return None;
        }
        let mask = self.table.len() - 1;
        let mut at = self.finger & mask;
        while self.table[at].key == ObjId::NULL {
            at = (at + 1) & mask;
        }
        self.finger = at + 1;
        Some(at)
    }

    /// Takes over the table of another set when this one is empty (counts are the caller's business): as it is
    /// if it has the same size and no dummies, else member by member into the room made before.
    pub fn copy_from(&mut self, other: &Set) {
        self.reserve_merge(other.used);
        self.hash = None;
        if self.fill == 0 && self.table.len() == other.table.len() && other.fill == other.used {
            self.table.clone_from(&other.table);
            (self.fill, self.used) = (other.fill, other.used);
            return;
        }
        self.fill = other.used;
        self.used = other.used;
        for entry in other.iter() {
            let at = self.free_slot(entry.hash);
            self.table[at] = *entry;
        }
    }

    /// Whether nothing was ever put in since the table was made, dummies included.
    pub fn is_clean(&self) -> bool {
        self.fill == 0
    }

    /// Empties the set and hands back all that it owned.
    pub fn take(&mut self) -> Set {
        let finger = self.finger;
        std::mem::replace(self, Set { finger, ..Set::default() })
    }

    /// Drops the dummies if they are more than a fifth of the table, as after a difference update.
    pub fn sweep(&mut self) {
        let mask = self.table.len() - 1;
        if self.fill - self.used > mask / 4 {
            self.resize(if self.used > 50_000 { self.used * 2 } else { self.used * 4 });
        }
    }

    /// Makes room as CPython does before a merge of so many members.
    pub fn reserve_merge(&mut self, other: usize) {
        if (self.fill + other) * 5 >= (self.table.len() - 1) * 3 {
            self.resize((self.used + other) * 2);
        }
    }

    /// Bytes of a table outside the object (`sys.getsizeof` less the 200 of the set itself).
    pub fn table_bytes(&self) -> usize {
        if self.table.len() > MIN_SIZE { self.table.len() * 16 } else { 0 }
    }

    /// Resizes to the first power of two above `want`.
    fn resize(&mut self, want: usize) {
        let mut size = MIN_SIZE;
        while size <= want {
            size <<= 1;
        }
        let old = std::mem::replace(&mut self.table, vec![EMPTY; size]);
        self.fill = self.used;
        for entry in old.into_iter().filter(|entry| entry.key != ObjId::NULL) {
            let at = self.free_slot(entry.hash);
            self.table[at] = entry;
        }
    }

    /// The slot for a new member: the last dummy on the way to the first empty slot, else that.
    fn free_slot(&self, hash: i64) -> usize {
        let mut dummy = None;
        let mask = self.table.len() - 1;
        let mut perturb = hash as u64;
        let mut start = hash as usize & mask;
        loop {
            let run = if start + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
            for at in start..=start + run {
                if self.table[at] == EMPTY {
                    return dummy.unwrap_or(at);
                }
                if self.table[at] == DUMMY {
                    dummy = Some(at);
                }
            }
            perturb >>= PERTURB_SHIFT;
            start = (start.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize)) & mask;
        }
    }
}
