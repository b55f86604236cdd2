//! `set`.

use super::TypeTable;
use crate::vm::Machine;
use crate::vm::object::ObjId;
#[allow(unused_imports)]
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;

/// Methods.
pub const TABLES: &[TypeTable] = &[];

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn binary(_m: &mut Machine, _op: Binary, _left: ObjId, _right: ObjId) -> R<Option<ObjId>> {
    Ok(None)
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn compare(_m: &mut Machine, _left: ObjId, _right: ObjId, _op: Cmp) -> R<Option<ObjId>> {
    Ok(None)
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn in_place(_m: &mut Machine, _op: Binary, _left: ObjId, _right: ObjId) -> R<Option<ObjId>> {
    Ok(None)
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn contains(m: &mut Machine, _c: ObjId, _v: ObjId) -> R<bool> {
    m.type_error("not yet")
}

impl Machine {
    /// `set.update`.
    ///
    /// # Errors
    /// What iterating raises.
    pub fn set_update_with(&mut self, set: ObjId, iterable: ObjId) -> R<()> {
        for item in self.collect_vec(iterable)? {
            self.set_add(set, item)?;
        }
        Ok(())
    }
}
