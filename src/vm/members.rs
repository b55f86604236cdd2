//! Members of sets: finding and adding them.

use super::object::{Data, ObjId, Slot};
use super::replay::R;
use super::set::Probe;
use super::{Machine, ids};

impl Machine {
    /// The slot of a member of a set.
    ///
    /// # Errors
    /// What `__eq__` of members raises.
    pub fn set_entry(&mut self, set: ObjId, key: ObjId, hash: i64) -> R<Option<usize>> {
        let Data::Set(table) = &self.heap.get(set).data else { return Ok(None) };
        let mut walk = table.walk(hash);
        loop {
            let Data::Set(table) = &self.heap.get(set).data else { return Ok(None) };
            match table.probe(&mut walk, key, hash) {
                Probe::Missing => return Ok(None),
                Probe::Same(at) => return Ok(Some(at)),
                Probe::Maybe(at) => {
                    let known = table.table()[at].key;
                    if self.equal_held(known, key)? {
                        return Ok(Some(at));
                    }
                }
            }
        }
    }

    /// `set.add(key)`: whether it is new.
    ///
    /// # Errors
    /// `TypeError` for what cannot be hashed; what its methods raise.
    pub fn set_add(&mut self, set: ObjId, key: ObjId) -> R<bool> {
        if self.is_plain_key(key) {
            let hash = self.hash_key(key, ids::SET)?;
            return self.set_add_hashed(set, key, hash);
        }
        let new = self.once(|m| {
            let hash = m.hash_key(key, ids::SET)?;
            // The count that the set is to own is taken before the key is compared.
            m.hold(key);
            m.set_add_hashed(set, key, hash).map(ids::bool)
        })?;
        Ok(new == ids::TRUE)
    }

    /// Adds the object in a slot of the stack, whose count goes over to the set; whether it is new.
    ///
    /// # Errors
    /// As [`Machine::set_add`].
    pub fn set_take(&mut self, set: ObjId, slot: Slot) -> R<bool> {
        let key = slot.id();
        if self.is_plain_key(key) {
            return self.set_add(set, key);
        }
        let new = self.once(|m| {
            if slot.is_borrowed() {
                m.hold(key);
            }
            let hash = m.hash_key(key, ids::SET)?;
            m.set_add_hashed(set, key, hash).map(ids::bool)
        })?;
        Ok(new == ids::TRUE)
    }

    fn set_add_hashed(&mut self, set: ObjId, key: ObjId, hash: i64) -> R<bool> {
        if self.set_entry(set, key, hash)?.is_some() {
            return Ok(false);
        }
        self.heap.incref(key);
        self.heap.charge(32);
        if let Data::Set(table) = &mut self.heap.get_mut(set).data {
            table.insert_new(hash, key);
        }
        Ok(true)
    }

    /// Whether a set has a member.
    ///
    /// # Errors
    /// As [`Machine::set_add`].
    pub fn set_has(&mut self, set: ObjId, key: ObjId) -> R<bool> {
        let hash = self.hash_key(key, ids::SET)?;
        Ok(self.set_entry(set, key, hash)?.is_some())
    }
}
