//! Members of sets: finding and adding them.

use super::object::{Data, ObjId};
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
        let hash = self.hash_key(key, ids::SET)?;
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
