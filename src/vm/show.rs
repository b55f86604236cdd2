//! Text of objects: `repr`, `str`, `ascii`, `format`.

use super::Machine;
use super::object::{Data, ObjId};
use super::replay::R;

impl Machine {
    /// `repr(object)`.
    ///
    /// # Errors
    /// What `__repr__` raises.
    pub fn repr(&mut self, id: ObjId) -> R<ObjId> {
        match &self.heap.get(id).data {
            Data::Int(value) => {
                let text = value.to_string();
                Ok(self.new_str(text))
            }
            _ => self.repr_default(id),
        }
    }

    /// `str(object)`.
    ///
    /// # Errors
    /// What `__str__` raises.
    pub fn str_object(&mut self, id: ObjId) -> R<ObjId> {
        if self.str_of(id).is_some() { Ok(id) } else { self.repr(id) }
    }

    /// `ascii(object)`.
    ///
    /// # Errors
    /// What `__repr__` raises.
    pub fn ascii(&mut self, id: ObjId) -> R<ObjId> {
        self.repr(id)
    }

    /// `format(object, spec)`.
    ///
    /// # Errors
    /// What `__format__` raises.
    pub fn format(&mut self, id: ObjId, _spec: ObjId) -> R<ObjId> {
        self.str_object(id)
    }
}
