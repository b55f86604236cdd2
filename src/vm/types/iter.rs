//! `iter`.

use super::TypeTable;
use crate::vm::Machine;
use crate::vm::object::ObjId;
#[allow(unused_imports)]
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;

/// Methods.
pub const TABLES: &[TypeTable] = &[];

impl Machine {
    /// `iter()` of built-in types.
    pub fn iter_plain(&mut self, _id: ObjId) -> R<Option<ObjId>> {
        Ok(None)
    }
    /// Next of a built-in iterator.
    pub fn iter_next(&mut self, _id: ObjId) -> R<Option<ObjId>> {
        Ok(None)
    }
}
