//! `set` and `frozenset`: operators and methods, with tables built in CPython's order.

mod build;
mod methods;

use super::TypeTable;
use super::seq::comparisons;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, DictView, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

pub use build::Members;
pub use methods::is_disjoint;

/// What the types of this file have.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::SET, defs: methods::SHARED },
    TypeTable { ty: ids::SET, defs: methods::CHANGING },
    TypeTable { ty: ids::SET, defs: &comparisons!(compare) },
    TypeTable { ty: ids::FROZENSET, defs: methods::SHARED },
    TypeTable { ty: ids::FROZENSET, defs: methods::FROZEN },
    TypeTable { ty: ids::FROZENSET, defs: &comparisons!(compare) },
];

/// Whether something has the layout of a set.
pub fn is_set(m: &Machine, id: ObjId) -> bool {
    matches!(m.heap.get(id).data, Data::Set(_))
}

/// Whether something is a view that acts as a set.
fn is_set_view(m: &Machine, id: ObjId) -> bool {
    matches!(m.heap.get(id).data, Data::View(_, DictView::Keys | DictView::Items))
}

/// `value in set`; a set that is looked for is compared as a frozenset.
///
/// # Errors
/// What hashing and comparing raise.
pub fn contains(m: &mut Machine, set: ObjId, value: ObjId) -> R<bool> {
    let hash = build::hash_member(m, value)?;
    Ok(m.set_entry(set, value, hash)?.is_some())
}

/// Comparisons of sets and of views that act as sets: subset and superset.
///
/// # Errors
/// What hashing and comparing members raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let fits = |m: &Machine, id: ObjId| is_set(m, id) || is_set_view(m, id);
    if !fits(m, left) || !fits(m, right) {
        return Ok(None);
    }
    let (a, b) = (m.len_plain(left).unwrap_or(0), m.len_plain(right).unwrap_or(0));
    let holds = match op {
        Cmp::Eq => a == b && all_in(m, left, right)?,
        Cmp::Ne => a != b || !all_in(m, left, right)?,
        Cmp::Le => a <= b && all_in(m, left, right)?,
        Cmp::Lt => a < b && all_in(m, left, right)?,
        Cmp::Ge => a >= b && all_in(m, right, left)?,
        Cmp::Gt => a > b && all_in(m, right, left)?,
    };
    Ok(Some(ids::bool(holds)))
}

/// Whether every member of one is in another.
fn all_in(m: &mut Machine, part: ObjId, whole: ObjId) -> R<bool> {
    if is_set(m, part) && is_set(m, whole) {
        for member in build::members(m, part) {
            if build::held(m, member.key, |m| m.set_entry(whole, member.key, member.hash))?.is_none() {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    methods::all_items(m, part, whole, true).map(|all| all == ids::TRUE)
}

/// `|`, `&`, `-`, `^` of sets and views.
///
/// # Errors
/// What hashing and comparing members raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if is_set_view(m, left) || is_set_view(m, right) {
        return view_binary(m, op, left, right);
    }
    if !is_set(m, left) || !is_set(m, right) {
        return Ok(None);
    }
    Ok(Some(match op {
        Binary::Or => {
            let joined = build::copy(m, left)?;
            if left != right {
                build::update(m, joined, right)?;
            }
            joined
        }
        Binary::And => build::intersection(m, left, right)?,
        Binary::Sub => build::difference(m, left, right)?,
        Binary::Xor => build::symmetric_difference(m, left, right)?,
        _ => return Ok(None),
    }))
}

fn view_binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match op {
        Binary::Or | Binary::Sub | Binary::Xor => {
            let result = build::empty(m, false)?;
            // Each step is done once: what it does depends on the members so far.
            m.once(|m| build::update(m, result, left).map(|()| ids::NONE))?;
            m.once(|m| {
                match op {
                    Binary::Or => build::update(m, result, right),
                    Binary::Sub => build::difference_update(m, result, right),
                    _ => build::symmetric_difference_update(m, result, right),
                }
                .map(|()| ids::NONE)
            })?;
            Ok(Some(result))
        }
        Binary::And => {
            let (mut view, mut other) = if is_set_view(m, left) { (left, right) } else { (right, left) };
            let len = m.len_plain(view).unwrap_or(0);
            let other_len = m.len_plain(other).unwrap_or(0);
            if m.type_of(other) == ids::SET && len <= other_len {
                return build::intersection(m, other, view).map(Some);
            }
            if is_set_view(m, other) && other_len > len {
                (view, other) = (other, view);
            }
            let result = build::empty(m, false)?;
            let candidates = build::collected(m, other)?;
            for item in m.items(candidates).to_vec() {
                if super::dict::view_contains(m, view, item)?.unwrap_or(false) {
                    build::add_once(m, result, item)?;
                }
            }
            Ok(Some(result))
        }
        _ => Ok(None),
    }
}

/// `|=`, `&=`, `-=`, `^=` of sets.
///
/// # Errors
/// As [`binary`].
pub fn in_place(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if !is_set(m, right) || m.layout(left) != ids::SET {
        return Ok(None);
    }
    match op {
        Binary::Or => build::update(m, left, right)?,
        Binary::And => {
            let result = build::intersection(m, left, right)?;
            build::swap(m, left, result);
        }
        Binary::Sub => build::difference_update(m, left, right)?,
        Binary::Xor => build::symmetric_difference_update(m, left, right)?,
        _ => return Ok(None),
    }
    Ok(Some(left))
}

impl Machine {
    /// `set.update(iterable)`.
    ///
    /// # Errors
    /// What iterating, hashing and comparing raise.
    pub fn set_update_with(&mut self, set: ObjId, iterable: ObjId) -> R<()> {
        build::update(self, set, iterable)
    }
}

/// The only argument of a constructor, if given.
fn only_argument(m: &mut Machine, a: &Args, name: &str) -> R<Option<ObjId>> {
    if a.len() > 2 {
        let given = a.len() - 1;
        return m.type_error(format!("{name} expected at most 1 argument, got {given}"));
    }
    Ok(a.get(1))
}
