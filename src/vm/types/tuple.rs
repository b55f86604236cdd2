//! `tuple`.

use super::TypeTable;
use super::list;
use super::seq::{self, comparisons, operator, reflected};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What the type has.
pub const TABLES: &[TypeTable] =
    &[TypeTable { ty: ids::TUPLE, defs: METHODS }, TypeTable { ty: ids::TUPLE, defs: &comparisons!(list::compare) }];

const METHODS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_tuple),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| {
        let len = m.items(a[0]).len();
        let start = m.search_bound(a.get(2), len, 0)?;
        let stop = m.search_bound(a.get(3), len, usize::MAX)?;
        match m.find_item(a[0], a[1], start, stop)? {
            Some(at) => Ok(m.new_int(at as i64)),
            None => m.value_error("tuple.index(x): x not in tuple"),
        }
    }),
    NativeDef::method("count", Sig::One, |m, a| m.count_items(a[0], a[1])),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let items = m.items(a[0]).to_vec();
        let copy = m.new_tuple(&items);
        Ok(m.new_tuple(&[copy]))
    }),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = m.items(a[0]).len();
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__getitem__", Sig::One, |m, a| get_item(m, a[0], a[1])),
    NativeDef::slot("__contains__", Sig::One, |m, a| list::contains(m, a[0], a[1]).map(ids::bool)),
    NativeDef::slot("__iter__", Sig::None, |m, a| Ok(m.new_iter(ids::TUPLE_ITERATOR, Iter::Tuple(a[0], 0)))),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    operator!("__add__", concat, Binary::Add),
    operator!("__mul__", repeat, Binary::Mul),
    reflected!("__rmul__", repeat, Binary::Mul),
];

fn new_tuple(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !a.kw.is_empty() && a[0] == ids::TUPLE {
        return m.type_error("tuple() takes no keyword arguments");
    }
    if a.len() > 2 {
        let given = a.len() - 1;
        return m.type_error(format!("tuple expected at most 1 argument, got {given}"));
    }
    let Some(iterable) = a.get(1) else { return Ok(m.tuple_as(a[0], &[])) };
    if a[0] == ids::TUPLE && m.type_of(iterable) == ids::TUPLE {
        return Ok(iterable);
    }
    let items = m.collect_vec(iterable)?;
    Ok(m.tuple_as(a[0], &items))
}

impl Machine {
    /// A tuple of a class derived from `tuple`, or of `tuple` itself; its items are borrowed.
    pub fn tuple_as(&mut self, class: ObjId, items: &[ObjId]) -> ObjId {
        if class == ids::TUPLE {
            return self.new_tuple(items);
        }
        items.iter().for_each(|item| self.heap.incref(*item));
        self.make(class, Data::Tuple(items.into()))
    }
}

/// `tuple[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn get_item(m: &mut Machine, tuple: ObjId, key: ObjId) -> R<ObjId> {
    let len = m.items(tuple).len();
    if let Some(at) = m.place(key, len, "tuple index out of range")? {
        return Ok(m.items(tuple)[at]);
    }
    let Some(slice) = m.slice_of(key) else { return m.bad_index("tuple", key) };
    let (start, stop, step) = m.unpack_slice(slice)?;
    let span = seq::fit(start, stop, step, len);
    if span.step == 1 && span.count == len && m.type_of(tuple) == ids::TUPLE {
        return Ok(tuple);
    }
    let items = m.items(tuple);
    let picked: Vec<ObjId> = span.indices().map(|at| items[at]).collect();
    Ok(m.new_tuple(&picked))
}

fn is_tuple(m: &Machine, id: ObjId) -> bool {
    matches!(m.heap.get(id).data, Data::Tuple(_))
}

fn concat(m: &mut Machine, _: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if !is_tuple(m, left) || !is_tuple(m, right) {
        return Ok(None);
    }
    let (a, b) = (m.items(left).len(), m.items(right).len());
    if a == 0 && m.type_of(right) == ids::TUPLE {
        return Ok(Some(right));
    }
    if b == 0 && m.type_of(left) == ids::TUPLE {
        return Ok(Some(left));
    }
    m.reserve((a + b) * 4)?;
    let items = [m.items(left), m.items(right)].concat();
    Ok(Some(m.new_tuple(&items)))
}

fn repeat(m: &mut Machine, _: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    let (tuple, count) = if is_tuple(m, left) { (left, right) } else { (right, left) };
    let Some(times) = m.repeat_count(count)? else { return Ok(None) };
    if m.type_of(tuple) == ids::TUPLE && (times == 1 || m.items(tuple).is_empty()) {
        return Ok(Some(tuple));
    }
    let items = m.items(tuple).to_vec();
    let items = m.repeat_items(&items, times)?;
    Ok(Some(m.new_tuple(&items)))
}

/// `tuple + tuple`, `tuple * int`, `int * tuple`.
///
/// # Errors
/// What the operation raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match op {
        Binary::Add => concat(m, op, left, right),
        Binary::Mul => match repeat(m, op, left, right)? {
            Some(tuple) => Ok(Some(tuple)),
            None => m.bad_repeat(left, right),
        },
        _ => Ok(None),
    }
}

/// Comparison of two tuples.
///
/// # Errors
/// What comparing items raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    list::compare(m, left, right, op)
}
