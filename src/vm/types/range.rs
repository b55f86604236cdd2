//! `range`.

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
pub fn compare(_m: &mut Machine, _left: ObjId, _right: ObjId, _op: Cmp) -> R<Option<ObjId>> {
    Ok(None)
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn get_item(m: &mut Machine, _c: ObjId, _k: ObjId) -> R<ObjId> {
    m.type_error("not yet")
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn contains(_m: &mut Machine, _c: ObjId, _v: ObjId) -> R<Option<bool>> {
    Ok(None)
}

impl Machine {
    pub(crate) fn hash_range(&mut self, _parts: [ObjId; 3]) -> R<i64> {
        Ok(0)
    }
}
