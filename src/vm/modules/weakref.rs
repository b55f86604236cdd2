//! `_weakref` and `_collections`: what the Python halves of `weakref` and `collections` build on.

use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("getweakrefcount", Sig::One, |m, a| {
        let count = m.weakrefs_of(a[0]).len();
        Ok(m.new_int(count as i64))
    }),
    NativeDef::function("getweakrefs", Sig::One, |m, a| {
        let all = m.weakrefs_of(a[0]);
        Ok(m.new_list(all))
    }),
];

/// Fills `_weakref`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    m.set_global(module, "ref", ids::WEAKREF);
    m.set_global(module, "ReferenceType", ids::WEAKREF);
    Ok(())
}

const FIELDS: &[NativeDef] = &[NativeDef::function("field", Sig::One, |m, a| {
    let at = m.index(a[0])?;
    m.tuple_field(at.max(0) as usize)
})];

/// Fills `_collections`.
///
/// # Errors
/// None in practice.
pub fn fill_collections(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FIELDS);
    super::deque::add(m, module)?;
    super::ordered::add(m, module)?;
    super::counter::fill(m, module)?;
    super::functools::add_default_dict(m, module)
}
