//! `str`.

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
pub fn get_item(m: &mut Machine, _c: ObjId, _k: ObjId) -> R<ObjId> {
    m.type_error("not yet")
}

/// See the table of operators.
///
/// # Errors
/// What the operation raises.
pub fn contains(m: &mut Machine, _c: ObjId, _v: ObjId) -> R<bool> {
    m.type_error("not yet")
}

/// Order of two strings.
pub fn order(a: &crate::vm::object::StrObj, b: &crate::vm::object::StrObj) -> std::cmp::Ordering {
    a.text.cmp(&b.text)
}
