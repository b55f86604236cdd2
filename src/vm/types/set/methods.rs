//! Methods of `set` and `frozenset`.

use super::super::seq::{self, operator, reflected};
use super::{binary, build, contains, is_set, only_argument};
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What both types have.
pub const SHARED: &[NativeDef] = &[
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = m.len_plain(a[0]).unwrap_or(0);
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| Ok(m.set_iter(a[0]))),
    NativeDef::method("__contains__", Sig::One, |m, a| contains(m, a[0], a[1]).map(ids::bool)),
    NativeDef::method("union", Sig::Pos(0, usize::MAX), |m, a| {
        let result = build::copy(m, a[0])?;
        for other in &a.items[1..] {
            if *other != a[0] {
                build::update(m, result, *other)?;
            }
        }
        Ok(result)
    }),
    NativeDef::method("intersection", Sig::Pos(0, usize::MAX), |m, a| {
        if a.len() == 1 {
            return copy_method(m, a[0]);
        }
        a.items[1..].iter().try_fold(a[0], |set, other| build::intersection(m, set, *other))
    }),
    NativeDef::method("difference", Sig::Pos(0, usize::MAX), |m, a| {
        if a.len() == 1 {
            return copy_method(m, a[0]);
        }
        let result = build::difference(m, a[0], a[1])?;
        for other in &a.items[2..] {
            build::difference_update(m, result, *other)?;
        }
        Ok(result)
    }),
    NativeDef::method("symmetric_difference", Sig::One, |m, a| build::symmetric_difference(m, a[0], a[1])),
    NativeDef::method("isdisjoint", Sig::One, is_disjoint),
    NativeDef::method("issubset", Sig::One, |m, a| {
        let other = as_set(m, a[1])?;
        m.compare(a[0], other, Cmp::Le)
    }),
    NativeDef::method("issuperset", Sig::One, |m, a| {
        if is_set(m, a[1]) {
            return m.compare(a[0], a[1], Cmp::Ge);
        }
        all_items(m, a[1], a[0], true)
    }),
    NativeDef::method("copy", Sig::None, |m, a| copy_method(m, a[0])),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
    operator!("__or__", binary, Binary::Or),
    reflected!("__ror__", binary, Binary::Or),
    operator!("__and__", binary, Binary::And),
    reflected!("__rand__", binary, Binary::And),
    operator!("__sub__", binary, Binary::Sub),
    reflected!("__rsub__", binary, Binary::Sub),
    operator!("__xor__", binary, Binary::Xor),
    reflected!("__rxor__", binary, Binary::Xor),
];

/// What only `set` has.
pub const CHANGING: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| Ok(m.make(a[0], Data::Set(Box::default())))),
    NativeDef::slot("__init__", Sig::Any, |m, a| {
        if !a.kw.is_empty() && m.type_of(a[0]) == ids::SET {
            return m.type_error("set() takes no keyword arguments");
        }
        let Some(iterable) = only_argument(m, a, "set")? else { return Ok(ids::NONE) };
        let set = a[0];
        m.once(|m| {
            build::clear(m, set);
            Ok(ids::NONE)
        })?;
        build::update(m, a[0], iterable)?;
        Ok(ids::NONE)
    }),
    NativeDef::method("add", Sig::One, |m, a| {
        m.set_add(a[0], a[1])?;
        Ok(ids::NONE)
    }),
    NativeDef::method("discard", Sig::One, |m, a| {
        build::discard(m, a[0], a[1])?;
        Ok(ids::NONE)
    }),
    NativeDef::method("remove", Sig::One, |m, a| match build::discard(m, a[0], a[1])? {
        true => Ok(ids::NONE),
        false => m.key_error(a[1]),
    }),
    NativeDef::method("pop", Sig::None, |m, a| {
        let Data::Set(table) = &mut m.heap.get_mut(a[0]).data else { return Ok(ids::NONE) };
        let Some(at) = table.next_popped() else {
            return m.raise(ids::KEY_ERROR, "pop from an empty set");
        };
        let key = table.remove(at);
        Ok(m.temp(key))
    }),
    NativeDef::method("clear", Sig::None, |m, a| {
        build::clear(m, a[0]);
        Ok(ids::NONE)
    }),
    NativeDef::method("update", Sig::Pos(0, usize::MAX), |m, a| {
        for other in &a.items[1..] {
            m.once(|m| build::update(m, a[0], *other).map(|()| ids::NONE))?;
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("intersection_update", Sig::Pos(0, usize::MAX), |m, a| {
        let result = if a.len() == 1 {
            build::copy(m, a[0])?
        } else {
            a.items[1..].iter().try_fold(a[0], |set, other| build::intersection(m, set, *other))?
        };
        build::swap(m, a[0], result);
        Ok(ids::NONE)
    }),
    NativeDef::method("difference_update", Sig::Pos(0, usize::MAX), |m, a| {
        for other in &a.items[1..] {
            m.once(|m| build::difference_update(m, a[0], *other).map(|()| ids::NONE))?;
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("symmetric_difference_update", Sig::One, |m, a| {
        build::symmetric_difference_update(m, a[0], a[1])?;
        Ok(ids::NONE)
    }),
    NativeDef::slot("__ior__", Sig::One, |m, a| changed(m, Binary::Or, a)),
    NativeDef::slot("__iand__", Sig::One, |m, a| changed(m, Binary::And, a)),
    NativeDef::slot("__isub__", Sig::One, |m, a| changed(m, Binary::Sub, a)),
    NativeDef::slot("__ixor__", Sig::One, |m, a| changed(m, Binary::Xor, a)),
];

/// What only `frozenset` has.
pub const FROZEN: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        if !a.kw.is_empty() && a[0] == ids::FROZENSET {
            return m.type_error("frozenset() takes no keyword arguments");
        }
        let iterable = only_argument(m, a, "frozenset")?;
        if let Some(given) = iterable {
            if a[0] == ids::FROZENSET && m.type_of(given) == ids::FROZENSET {
                return Ok(given);
            }
        }
        let class = a[0];
        let set = m.once(|m| Ok(m.make(class, Data::Set(Box::default()))))?;
        if let Some(iterable) = iterable {
            build::update(m, set, iterable)?;
        }
        Ok(set)
    }),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
];

fn changed(m: &mut Machine, op: Binary, a: &Args) -> R<ObjId> {
    seq::answer(super::in_place(m, op, a[0], a[1]))
}

/// `copy()`: a frozenset of exact type is its own copy.
fn copy_method(m: &mut Machine, set: ObjId) -> R<ObjId> {
    if m.type_of(set) == ids::FROZENSET { Ok(set) } else { build::copy(m, set) }
}

fn as_set(m: &mut Machine, id: ObjId) -> R<ObjId> {
    if is_set(m, id) {
        return Ok(id);
    }
    let set = build::empty(m, false)?;
    build::update(m, set, id)?;
    Ok(set)
}

/// `isdisjoint(iterable)` of sets and views.
///
/// # Errors
/// What iterating, hashing and comparing raise.
pub fn is_disjoint(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (mut whole, mut walked) = (a[0], a[1]);
    if is_set(m, whole) && is_set(m, walked) && m.len_plain(walked) > m.len_plain(whole) {
        (whole, walked) = (walked, whole);
    }
    if is_set(m, walked) && is_set(m, whole) {
        for member in build::members(m, walked) {
            if build::held(m, member.key, |m| m.set_entry(whole, member.key, member.hash))?.is_some() {
                return Ok(ids::FALSE);
            }
        }
        return Ok(ids::TRUE);
    }
    all_items(m, walked, whole, false)
}

/// Whether all items of an iterable are in a container, or none is.
///
/// # Errors
/// What iterating, hashing and comparing raise.
pub fn all_items(m: &mut Machine, iterable: ObjId, container: ObjId, inside: bool) -> R<ObjId> {
    if let Some(items) = m.quick_items(iterable).filter(|items| items.iter().all(|item| m.is_plain_key(*item))) {
        for item in items {
            if m.contains(container, item)? != inside {
                return Ok(ids::FALSE);
            }
        }
        return Ok(ids::TRUE);
    }
    let iterator = m.iter(iterable)?;
    m.run_loop(Poll(inside_turn), &[iterator], &[container.0.into(), inside.into()])
}

fn inside_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let Some(item) = m.next(state.regs[0])? else { return Ok(Turn::Done(ids::TRUE)) };
    let inside = m.contains(ObjId(state.nums[0] as u32), item)?;
    Ok(if inside == (state.nums[1] != 0) { Turn::Again } else { Turn::Done(ids::FALSE) })
}

impl Machine {
    /// An iterator over a set.
    pub fn set_iter(&mut self, set: ObjId) -> ObjId {
        let len = self.len_plain(set).unwrap_or(0);
        self.new_iter(ids::SET_ITERATOR, Iter::Set { set, at: 0, len })
    }
}
