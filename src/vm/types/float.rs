//! `float`.

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
