//! `list`: methods, operators, subscripts, and the growth of CPython's lists.

pub mod grow;
pub mod sort;
mod timsort;

use super::TypeTable;
use super::seq::{self, comparisons, operator, reflected};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Iter, List, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What the type has.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::LIST, defs: METHODS },
    TypeTable { ty: ids::LIST, defs: SLOTS },
    TypeTable { ty: ids::LIST, defs: &comparisons!(compare) },
];

const METHODS: &[NativeDef] = &[
    NativeDef::method("append", Sig::One, |m, a| {
        m.list_push(a[0], a[1]);
        Ok(ids::NONE)
    }),
    NativeDef::method("extend", Sig::One, |m, a| m.list_extend_with(a[0], a[1]).map(|()| ids::NONE)),
    NativeDef::method("insert", Sig::Pos(2, 2), insert),
    NativeDef::method("pop", Sig::Pos(0, 1), pop),
    NativeDef::method("remove", Sig::One, |m, a| {
        let len = m.items(a[0]).len();
        match m.find_item(a[0], a[1], 0, len)? {
            Some(at) => {
                m.list_splice(a[0], at, at + 1, &[]);
                Ok(ids::NONE)
            }
            None => m.value_error("list.remove(x): x not in list"),
        }
    }),
    NativeDef::method("clear", Sig::None, |m, a| {
        m.list_clear(a[0]);
        Ok(ids::NONE)
    }),
    NativeDef::method("copy", Sig::None, |m, a| {
        let items = m.items(a[0]).to_vec();
        Ok(m.new_list(items))
    }),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| {
        let len = m.items(a[0]).len();
        let start = m.search_bound(a.get(2), len, 0)?;
        let stop = m.search_bound(a.get(3), len, usize::MAX)?;
        match m.find_item(a[0], a[1], start, stop)? {
            Some(at) => Ok(m.new_int(at as i64)),
            None => m.value_error("list.index(x): x not in list"),
        }
    }),
    NativeDef::method("count", Sig::One, |m, a| m.count_items(a[0], a[1])),
    NativeDef::method("reverse", Sig::None, |m, a| {
        if let Data::List(list) = &mut m.heap.get_mut(a[0]).data {
            list.items.reverse();
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("sort", Sig::Named { names: &["key", "reverse"], required: 0, pos_only: 0, kw_only: 0 }, sort),
    NativeDef::method("__reversed__", Sig::None, |m, a| {
        let len = m.items(a[0]).len();
        Ok(m.new_iter(ids::LIST_REVERSE_ITERATOR, Iter::ListReverse(a[0], len)))
    }),
    NativeDef::method("__getitem__", Sig::One, |m, a| get_item(m, a[0], a[1])),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
];

const SLOTS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| Ok(m.make(a[0], Data::List(Box::default())))),
    NativeDef::slot("__init__", Sig::Any, init),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = m.items(a[0]).len();
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| Ok(m.new_iter(ids::LIST_ITERATOR, Iter::List(a[0], 0)))),
    NativeDef::slot("__contains__", Sig::One, |m, a| contains(m, a[0], a[1]).map(ids::bool)),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| set_item(m, a[0], a[1], a[2]).map(|()| ids::NONE)),
    NativeDef::slot("__delitem__", Sig::One, |m, a| del_item(m, a[0], a[1]).map(|()| ids::NONE)),
    operator!("__add__", binary, Binary::Add),
    operator!("__mul__", repeat, Binary::Mul),
    reflected!("__rmul__", repeat, Binary::Mul),
    NativeDef::slot("__iadd__", Sig::One, |m, a| m.list_extend_with(a[0], a[1]).map(|()| a[0])),
    NativeDef::slot("__imul__", Sig::One, |m, a| seq::answer(repeat_in_place(m, a[0], a[1]))),
];

fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !a.kw.is_empty() && m.type_of(a[0]) == ids::LIST {
        return m.type_error("list() takes no keyword arguments");
    }
    if a.len() > 2 {
        let given = a.len() - 1;
        return m.type_error(format!("list expected at most 1 argument, got {given}"));
    }
    // Not only where there are items: when this runs again after a loop, the items are new ones.
    let list = a[0];
    m.once(|m| {
        m.list_clear(list);
        Ok(ids::NONE)
    })?;
    match a.get(1) {
        Some(iterable) => m.list_extend_with(a[0], iterable).map(|()| ids::NONE),
        None => Ok(ids::NONE),
    }
}

fn insert(m: &mut Machine, a: &Args) -> R<ObjId> {
    let at = m.index_or(a[1], ids::OVERFLOW_ERROR)?;
    let len = m.items(a[0]).len();
    let at = if at < 0 { at.saturating_add(len as i64).max(0) as usize } else { (at as usize).min(len) };
    m.heap.incref(a[2]);
    m.heap.charge(4);
    if let Data::List(list) = &mut m.heap.get_mut(a[0]).data {
        list.items.insert(at, a[2]);
        list.resized(len);
    }
    Ok(ids::NONE)
}

fn pop(m: &mut Machine, a: &Args) -> R<ObjId> {
    let at = match a.get(1) {
        Some(at) => m.index_or(at, ids::INDEX_ERROR)?,
        None => -1,
    };
    let len = m.items(a[0]).len();
    if len == 0 {
        return m.index_error("pop from empty list");
    }
    let at = if at < 0 { at.saturating_add(len as i64) } else { at };
    if at < 0 || at >= len as i64 {
        return m.index_error("pop index out of range");
    }
    let Data::List(list) = &mut m.heap.get_mut(a[0]).data else { return Ok(ids::NONE) };
    let item = list.items.remove(at as usize);
    if list.items.is_empty() {
        list.allocated = 0;
    } else {
        list.resized(len);
    }
    Ok(m.temp(item))
}

fn sort(m: &mut Machine, a: &Args) -> R<ObjId> {
    let key = a.get(1).unwrap_or(ids::NONE);
    let reverse = match a.get(2) {
        Some(flag) => m.truth(flag)?,
        None => false,
    };
    m.list_sort(a[0], key, reverse)
}

impl Machine {
    /// Empties a list.
    pub fn list_clear(&mut self, list: ObjId) {
        let Data::List(data) = &mut self.heap.get_mut(list).data else { return };
        if data.items.is_empty() && data.allocated == sort::SORTING {
            return;
        }
        let old: List = std::mem::take(data);
        old.items.iter().rev().for_each(|item| self.heap.decref(*item));
    }

    /// Replaces a stretch of a list by (borrowed) items, as slice assignment does.
    pub fn list_splice(&mut self, list: ObjId, from: usize, to: usize, items: &[ObjId]) {
        items.iter().for_each(|item| self.heap.incref(*item));
        self.heap.charge(items.len() * 4);
        let Data::List(data) = &mut self.heap.get_mut(list).data else { return };
        let before = data.items.len();
        let to = to.min(before);
        let from = from.min(to);
        let gone: Vec<ObjId> = data.items.splice(from..to, items.iter().copied()).collect();
        if data.items.is_empty() {
            data.allocated = 0;
        } else {
            data.resized(before);
        }
        gone.into_iter().rev().for_each(|item| self.heap.decref(item));
    }
}

/// `list[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn get_item(m: &mut Machine, list: ObjId, key: ObjId) -> R<ObjId> {
    let len = m.items(list).len();
    if let Some(at) = m.place(key, len, "list index out of range")? {
        return match m.items(list).get(at) {
            Some(item) => Ok(*item),
            None => m.index_error("list index out of range"),
        };
    }
    let Some(slice) = m.slice_of(key) else { return m.bad_index("list", key) };
    let (start, stop, step) = m.unpack_slice(slice)?;
    let span = seq::fit(start, stop, step, m.items(list).len());
    m.reserve(span.count * 4)?;
    let items = m.items(list);
    let picked: Vec<ObjId> = span.indices().map(|at| items[at]).collect();
    Ok(m.new_list(picked))
}

/// `list[key] = value`.
///
/// # Errors
/// `IndexError`, `TypeError`, `ValueError`; what iterating the value raises.
pub fn set_item(m: &mut Machine, list: ObjId, key: ObjId, value: ObjId) -> R<()> {
    const RANGE: &str = "list assignment index out of range";
    let len = m.items(list).len();
    if let Some(at) = m.place(key, len, RANGE)? {
        m.heap.incref(value);
        let Data::List(data) = &mut m.heap.get_mut(list).data else { return Ok(()) };
        let Some(place) = data.items.get_mut(at) else {
            m.heap.decref(value);
            return m.index_error(RANGE);
        };
        let old = std::mem::replace(place, value);
        m.heap.decref(old);
        return Ok(());
    }
    let Some(slice) = m.slice_of(key) else { return m.bad_index("list", key) };
    let (start, stop, step) = m.unpack_slice(slice)?;
    let items = slice_values(m, value)?;
    let span = seq::fit(start, stop, step, m.items(list).len());
    if step == 1 {
        m.list_splice(list, span.start as usize, span.stop.max(span.start) as usize, &items);
        return Ok(());
    }
    if items.len() != span.count {
        let (given, room) = (items.len(), span.count);
        return m.value_error(format!("attempt to assign sequence of size {given} to extended slice of size {room}"));
    }
    items.iter().for_each(|item| m.heap.incref(*item));
    let mut gone = Vec::with_capacity(items.len());
    if let Data::List(data) = &mut m.heap.get_mut(list).data {
        for (at, item) in span.indices().zip(&items) {
            gone.push(std::mem::replace(&mut data.items[at], *item));
        }
    }
    gone.into_iter().for_each(|item| m.heap.decref(item));
    Ok(())
}

fn slice_values(m: &mut Machine, value: ObjId) -> R<Vec<ObjId>> {
    let ty = m.type_of(value);
    let iterable = matches!(m.heap.get(value).data, Data::Iter(_) | Data::Generator(_))
        || m.type_lookup_str(ty, "__iter__").is_some()
        || m.type_lookup_str(ty, "__getitem__").is_some();
    if !iterable {
        return m.type_error("must assign iterable to extended slice");
    }
    m.collect_vec(value)
}

/// `del list[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn del_item(m: &mut Machine, list: ObjId, key: ObjId) -> R<()> {
    let len = m.items(list).len();
    if let Some(at) = m.place(key, len, "list assignment index out of range")? {
        m.list_splice(list, at, at + 1, &[]);
        return Ok(());
    }
    let Some(slice) = m.slice_of(key) else { return m.bad_index("list", key) };
    let (start, stop, step) = m.unpack_slice(slice)?;
    let span = seq::fit(start, stop, step, m.items(list).len());
    if step == 1 {
        m.list_splice(list, span.start as usize, span.stop.max(span.start) as usize, &[]);
        return Ok(());
    }
    let mut doomed: Vec<usize> = span.indices().collect();
    doomed.sort_unstable();
    let Data::List(data) = &mut m.heap.get_mut(list).data else { return Ok(()) };
    let before = data.items.len();
    let (mut kept, mut gone) = (Vec::with_capacity(before), Vec::with_capacity(doomed.len()));
    let mut next = doomed.iter().peekable();
    for (at, item) in data.items.iter().enumerate() {
        match next.next_if_eq(&&at) {
            Some(_) => gone.push(*item),
            None => kept.push(*item),
        }
    }
    if gone.is_empty() {
        return Ok(());
    }
    data.items = kept;
    data.resized(before);
    gone.into_iter().for_each(|item| m.heap.decref(item));
    Ok(())
}

/// `value in sequence`, for lists and tuples.
///
/// # Errors
/// What comparing raises.
pub fn contains(m: &mut Machine, container: ObjId, value: ObjId) -> R<bool> {
    Ok(m.find_item(container, value, 0, usize::MAX)?.is_some())
}

/// Comparison of two lists or two tuples.
///
/// # Errors
/// What comparing items raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::List(_), Data::List(_)) | (Data::Tuple(_), Data::Tuple(_)) => {
            m.deeper(|m| m.compare_items(left, right, op)).map(Some)
        }
        _ => Ok(None),
    }
}

/// `list + list`, `list * int`, `int * list`.
///
/// # Errors
/// What the operation raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match op {
        Binary::Add if is_list(m, left) && is_list(m, right) => {
            let (a, b) = (m.items(left).len(), m.items(right).len());
            m.reserve((a + b) * 4)?;
            let items = [m.items(left), m.items(right)].concat();
            Ok(Some(m.new_list(items)))
        }
        Binary::Mul => match repeat(m, op, left, right)? {
            Some(list) => Ok(Some(list)),
            None => m.bad_repeat(left, right),
        },
        _ => Ok(None),
    }
}

fn is_list(m: &Machine, id: ObjId) -> bool {
    matches!(m.heap.get(id).data, Data::List(_))
}

fn repeat(m: &mut Machine, _: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    let (list, count) = if is_list(m, left) { (left, right) } else { (right, left) };
    let Some(times) = m.repeat_count(count)? else { return Ok(None) };
    let items = m.items(list).to_vec();
    let items = m.repeat_items(&items, times)?;
    Ok(Some(m.new_list(items)))
}

fn repeat_in_place(m: &mut Machine, list: ObjId, count: ObjId) -> R<Option<ObjId>> {
    let Some(times) = m.repeat_count(count)? else { return Ok(None) };
    if times == 0 {
        m.list_clear(list);
        return Ok(Some(list));
    }
    let items = m.items(list).to_vec();
    let more = m.repeat_items(&items, times - 1)?;
    let end = items.len();
    if !more.is_empty() {
        m.list_splice(list, end, end, &more);
    }
    Ok(Some(list))
}

/// `list += iterable`, `list *= int`.
///
/// # Errors
/// What the operation raises.
pub fn in_place(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match op {
        Binary::Add => m.list_extend_with(left, right).map(|()| Some(left)),
        Binary::Mul => match repeat_in_place(m, left, right)? {
            Some(list) => Ok(Some(list)),
            None => Ok(None),
        },
        _ => Ok(None),
    }
}
