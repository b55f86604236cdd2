//! What deques can do.

use super::search::{compare, search};
use super::{change, clear, extend, items, iterate, push};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Deque, ObjId, Other};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

pub(super) const DEFS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| Ok(empty(m, a[0], None))),
    NativeDef::slot("__init__", Sig::Any, init),
    NativeDef::slot("__repr__", Sig::None, |m, a| m.show_deque(a[0])),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = len(m, a[0]);
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| iterate(m, a[0], false)),
    NativeDef::method("__reversed__", Sig::None, |m, a| iterate(m, a[0], true)),
    NativeDef::slot("__getitem__", Sig::One, |m, a| {
        let at = place(m, a)?;
        Ok(m.deque(a[0]).and_then(|deque| deque.items.get(at).copied()).unwrap_or(ids::NONE))
    }),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| {
        let at = place(m, a)?;
        m.heap.incref(a[2]);
        let old = change(m, a[0], |deque| std::mem::replace(&mut deque.items[at], a[2]));
        old.into_iter().for_each(|old| m.heap.decref(old));
        Ok(ids::NONE)
    }),
    NativeDef::slot("__delitem__", Sig::One, |m, a| {
        let at = place(m, a)?;
        remove_at(m, a[0], at);
        Ok(ids::NONE)
    }),
    NativeDef::slot("__contains__", Sig::One, |m, a| {
        let found = search(m, a[0], a[1], [0, usize::MAX], false, ids::RUNTIME_ERROR)?;
        Ok(ids::bool(found >= 0))
    }),
    NativeDef::slot("__lt__", Sig::One, |m, a| compare(m, a, Cmp::Lt)),
    NativeDef::slot("__le__", Sig::One, |m, a| compare(m, a, Cmp::Le)),
    NativeDef::slot("__eq__", Sig::One, |m, a| compare(m, a, Cmp::Eq)),
    NativeDef::slot("__ne__", Sig::One, |m, a| compare(m, a, Cmp::Ne)),
    NativeDef::slot("__gt__", Sig::One, |m, a| compare(m, a, Cmp::Gt)),
    NativeDef::slot("__ge__", Sig::One, |m, a| compare(m, a, Cmp::Ge)),
    NativeDef::slot("__add__", Sig::One, |m, a| {
        if m.deque(a[1]).is_none() {
            let name = m.type_name(a[1]);
            return m.type_error(format!("can only concatenate deque (not \"{name}\") to deque"));
        }
        let new = copy(m, a)?;
        let more = items(m, a[1]);
        m.once(|m| {
            more.into_iter().for_each(|item| push(m, new, item, false));
            Ok(new)
        })
    }),
    NativeDef::slot("__iadd__", Sig::One, |m, a| {
        extend(m, a[0], a[1], false)?;
        Ok(a[0])
    }),
    NativeDef::slot("__mul__", Sig::One, times),
    NativeDef::slot("__rmul__", Sig::One, times),
    NativeDef::slot("__imul__", Sig::One, |m, a| {
        let n = count(m, a[1])?;
        repeat(m, a[0], n)?;
        Ok(a[0])
    }),
    NativeDef::method("append", Sig::One, |m, a| {
        m.reserve(4)?;
        push(m, a[0], a[1], false);
        Ok(ids::NONE)
    }),
    NativeDef::method("appendleft", Sig::One, |m, a| {
        m.reserve(4)?;
        push(m, a[0], a[1], true);
        Ok(ids::NONE)
    }),
    NativeDef::method("pop", Sig::None, |m, a| pop(m, a[0], false)),
    NativeDef::method("popleft", Sig::None, |m, a| pop(m, a[0], true)),
    NativeDef::method("extend", Sig::One, |m, a| extend(m, a[0], a[1], false)),
    NativeDef::method("extendleft", Sig::One, |m, a| extend(m, a[0], a[1], true)),
    NativeDef::method("rotate", Sig::Pos(0, 1), |m, a| {
        let n = match a.get(1) {
            Some(n) => whole(m, n)?,
            None => 1,
        };
        change(m, a[0], |deque| deque.rotate(n));
        Ok(ids::NONE)
    }),
    NativeDef::method("reverse", Sig::None, |m, a| {
        change(m, a[0], |deque| deque.items.make_contiguous().reverse());
        Ok(ids::NONE)
    }),
    NativeDef::method("clear", Sig::None, |m, a| {
        clear(m, a[0]);
        Ok(ids::NONE)
    }),
    NativeDef::method("copy", Sig::None, copy),
    NativeDef::method("__copy__", Sig::None, copy),
    NativeDef::method("count", Sig::One, |m, a| {
        let found = search(m, a[0], a[1], [0, usize::MAX], true, ids::RUNTIME_ERROR)?;
        Ok(m.new_int(found))
    }),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| {
        let len = len(m, a[0]) as i64;
        let mut range = [0, len];
        for (at, bound) in range.iter_mut().enumerate() {
            if let Some(given) = a.get(at + 2) {
                if !m.has_index(given) {
                    return m.type_error("slice indices must be integers or have an __index__ method");
                }
                let given = m.index(given)?;
                *bound = (if given < 0 { given.saturating_add(len) } else { given }).clamp(0, len);
            }
        }
        let found = search(m, a[0], a[1], range.map(|at| at as usize), false, ids::RUNTIME_ERROR)?;
        if found < 0 {
            return m.value_error("deque.index(x): x not in deque");
        }
        Ok(m.new_int(found))
    }),
    NativeDef::method("insert", Sig::Pos(2, 2), |m, a| {
        let (at, len) = (whole(m, a[1])?, len(m, a[0]));
        if m.deque(a[0]).is_some_and(|deque| deque.most == Some(len)) {
            return m.index_error("deque already at its maximum size");
        }
        let end = if at >= len as i64 { Some(false) } else { (at <= -(len as i64) || at == 0).then_some(true) };
        if let Some(left) = end {
            push(m, a[0], a[2], left);
            return Ok(ids::NONE);
        }
        change(m, a[0], |deque| deque.rotate(-at));
        push(m, a[0], a[2], at > 0);
        change(m, a[0], |deque| deque.rotate(at));
        Ok(ids::NONE)
    }),
    NativeDef::method("remove", Sig::One, |m, a| {
        let found = search(m, a[0], a[1], [0, usize::MAX], false, ids::INDEX_ERROR)?;
        if found < 0 {
            return m.value_error("deque.remove(x): x not in deque");
        }
        remove_at(m, a[0], found as usize);
        Ok(ids::NONE)
    }),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let class = m.type_of(a[0]);
        let most = most(m, a[0]);
        let args = match most {
            ids::NONE => ids::EMPTY_TUPLE,
            most => m.new_tuple(&[ids::EMPTY_TUPLE, most]),
        };
        let state = m.state_of(a[0])?;
        let iterator = iterate(m, a[0], false)?;
        Ok(m.new_tuple(&[class, args, state, iterator]))
    }),
    NativeDef::method("__sizeof__", Sig::None, |m, a| {
        let size = m.size_of_object(a[0]);
        Ok(m.new_int(size))
    }),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
    NativeDef::getter("maxlen", |m, a| Ok(most(m, a[0]))),
];

fn empty(m: &mut Machine, class: ObjId, most: Option<usize>) -> ObjId {
    m.make(class, Data::Other(Box::new(Other::Deque(Deque { most, ..Deque::default() }))))
}

fn len(m: &Machine, id: ObjId) -> usize {
    m.deque(id).map_or(0, |deque| deque.items.len())
}

fn most(m: &mut Machine, id: ObjId) -> ObjId {
    match m.deque(id).and_then(|deque| deque.most) {
        Some(most) => m.new_int(most as i64),
        None => ids::NONE,
    }
}

/// A number of places.
fn whole(m: &mut Machine, id: ObjId) -> R<i64> {
    let number = m.index_object(id)?;
    match m.small(number) {
        Some(number) => Ok(number),
        None => m.overflow_error("Python int too large to convert to C ssize_t"),
    }
}

fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    let given = a.len() - 1 + a.kw.len();
    if given > 2 {
        return m.type_error(format!("deque() takes at most 2 arguments ({given} given)"));
    }
    let mut args = [a.get(1), a.get(2)];
    for (name, value) in a.kw {
        let text = m.text(*name).to_owned();
        match ["iterable", "maxlen"].iter().position(|known| *known == text) {
            Some(at) => args[at] = Some(*value),
            None => return m.type_error(format!("deque() got an unexpected keyword argument '{text}'")),
        }
    }
    let most = match args[1].filter(|most| *most != ids::NONE) {
        None => None,
        Some(most) if !m.is_instance(most, ids::INT) => return m.type_error("an integer is required"),
        Some(most) => match whole(m, most)? {
            most if most < 0 => return m.value_error("maxlen must be non-negative"),
            most => Some(most as usize),
        },
    };
    m.once(|m| {
        change(m, a[0], |deque| deque.most = most);
        clear(m, a[0]);
        Ok(ids::NONE)
    })?;
    match args[0] {
        Some(iterable) => extend(m, a[0], iterable, false),
        None => Ok(ids::NONE),
    }
}

fn place(m: &mut Machine, a: &Args) -> R<usize> {
    let len = len(m, a[0]);
    match m.place(a[1], len, "deque index out of range")? {
        Some(at) => Ok(at),
        None => {
            let name = m.type_name(a[1]);
            m.type_error(format!("sequence index must be integer, not '{name}'"))
        }
    }
}

fn remove_at(m: &mut Machine, id: ObjId, at: usize) {
    if let Some(Some(old)) = change(m, id, |deque| deque.remove(at)) {
        m.heap.decref(old);
    }
}

fn pop(m: &mut Machine, id: ObjId, left: bool) -> R<ObjId> {
    match change(m, id, |deque| deque.pop(left)).flatten() {
        Some(item) => Ok(m.temp(item)),
        None => m.index_error("pop from an empty deque"),
    }
}

fn copy(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = m.type_of(a[0]);
    if m.class_in("_collections", "deque") == Some(class) {
        let most = m.deque(a[0]).and_then(|deque| deque.most);
        let all = items(m, a[0]);
        m.reserve(all.len() * 4)?;
        return m.once(|m| {
            let new = empty(m, class, most);
            if all.len() > 1 {
                change(m, new, |deque| deque.left = 1);
            }
            all.into_iter().for_each(|item| push(m, new, item, false));
            Ok(new)
        });
    }
    let made = match most(m, a[0]) {
        ids::NONE => m.call(class, &[a[0]])?,
        most => m.call(class, &[a[0], most])?,
    };
    if m.deque(made).is_none() {
        let (name, got) = (m.type_name(a[0]), m.type_name(made));
        return m.type_error(format!("{name}() must return a deque, not {got}"));
    }
    Ok(made)
}

/// How often a deque is to be repeated.
fn count(m: &mut Machine, n: ObjId) -> R<i64> {
    if !m.has_index(n) {
        let name = m.type_name(n);
        return m.type_error(format!("can't multiply sequence by non-int of type '{name}'"));
    }
    m.index_or(n, ids::OVERFLOW_ERROR)
}

fn times(m: &mut Machine, a: &Args) -> R<ObjId> {
    let n = count(m, a[1])?;
    let new = copy(m, a)?;
    repeat(m, new, n)?;
    Ok(new)
}

/// Repeats a deque in place; only once, however often the instruction is run.
fn repeat(m: &mut Machine, id: ObjId, n: i64) -> R<()> {
    let all = items(m, id);
    if n <= 0 {
        clear(m, id);
    }
    if n <= 1 || all.is_empty() {
        return Ok(());
    }
    let most = m.deque(id).and_then(|deque| deque.most);
    let n = most.map_or(n as usize, |most| (n as usize).min(most.div_ceil(all.len())));
    m.reserve(all.len().saturating_mul(n).saturating_mul(4))?;
    for _ in 1..n {
        all.iter().for_each(|item| push(m, id, *item, false));
    }
    Ok(())
}
