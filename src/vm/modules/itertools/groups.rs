//! `groupby` with its groups, and `tee`.

use super::Try::{self, Again, End, Item};
use super::{GROUPER, TEE as TEE_KIND, class_of, num, part, set, set_num, take};
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, Iter, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const KEY: usize = 1;
const TARGET: usize = 2;
const CURRENT: usize = 3;
const VALUE: usize = 4;

/// Takes the next item and its key; `false` if there is none.
fn step(m: &mut Machine, it: ObjId) -> R<bool> {
    let Some(value) = m.next(part(m, it, 0))? else { return Ok(false) };
    let key = match part(m, it, KEY) {
        ids::NONE => value,
        function => m.call(function, &[value])?,
    };
    let old = super::put(m, it, VALUE, value);
    set(m, it, CURRENT, key);
    if old != ObjId::NULL {
        m.heap.decref(old);
    }
    Ok(true)
}

/// Whether two keys are equal; both are held meanwhile.
fn same_key(m: &mut Machine, target: ObjId, current: ObjId) -> R<bool> {
    m.holding(target, |m| m.holding(current, |m| m.same_or_equal(target, current)))
}

pub(super) fn groupby(m: &mut Machine, it: ObjId) -> R<Try> {
    // The group given last is over, whatever comes.
    m.once(|m| {
        set_num(m, it, 0, -1);
        Ok(ids::NONE)
    })?;
    let (target, current) = (part(m, it, TARGET), part(m, it, CURRENT));
    let more = current == ObjId::NULL || target != ObjId::NULL && same_key(m, target, current)?;
    if more {
        return Ok(if step(m, it)? { Again } else { End });
    }
    set(m, it, TARGET, current);
    let class = class_of(m, GROUPER);
    let group = m.new_iter(class, Iter::Tool(GROUPER, vec![it, current], Vec::new()));
    set_num(m, it, 0, m.heap.get(group).label.into());
    Ok(Item(m.new_tuple(&[current, group])))
}

pub(super) fn grouper(m: &mut Machine, group: ObjId) -> R<Try> {
    let (it, target) = (part(m, group, 0), part(m, group, 1));
    if num(m, it, 0) != i64::from(m.heap.get(group).label) {
        return Ok(End);
    }
    if part(m, it, VALUE) == ObjId::NULL {
        return Ok(if step(m, it)? { Again } else { End });
    }
    let current = part(m, it, CURRENT);
    if !same_key(m, target, current)? {
        return Ok(End);
    }
    let value = take(m, it, VALUE);
    set(m, it, CURRENT, ObjId::NULL);
    Ok(Item(value))
}

/// Items that a piece of `tee`'s chain has room for.
const CELLS: usize = 57;

/// A piece of the chain that the iterators of a `tee` walk along: what they iterate over, the next piece, items.
fn piece(m: &mut Machine, over: ObjId) -> ObjId {
    let class = m.class_in("itertools", "_tee_dataobject");
    m.new_native(class.unwrap_or(ids::OBJECT), "tee", vec![over], Vec::new())
}

/// The parts of a piece: iterator, items, next piece last once it is full and left.
fn of_piece(m: &mut Machine, id: ObjId) -> Option<&mut Vec<ObjId>> {
    match &mut m.heap.get_mut(id).data {
        Data::Other(other) => match &mut **other {
            Other::Native("tee", parts, _) => Some(parts),
            _ => None,
        },
        _ => None,
    }
}

fn mark_running(m: &mut Machine, id: ObjId, running: bool) {
    if let Data::Other(other) = &mut m.heap.get_mut(id).data {
        if let Other::Native("tee", _, nums) = &mut **other {
            nums.clear();
            nums.extend(running.then_some(1));
        }
    }
}

pub(super) fn tee_next(m: &mut Machine, it: ObjId) -> R<Try> {
    let (data, at) = (part(m, it, 0), num(m, it, 0) as usize);
    let Some(parts) = of_piece(m, data).map(|parts| parts.clone()) else { return Ok(End) };
    if at == CELLS {
        let next = match parts.get(CELLS + 1) {
            Some(next) => *next,
            None => {
                let next = piece(m, parts[0]);
                m.heap.incref(next);
                of_piece(m, data).into_iter().for_each(|parts| parts.push(next));
                next
            }
        };
        set(m, it, 0, next);
        set_num(m, it, 0, 0);
        return Ok(Again);
    }
    if let Some(item) = parts.get(at + 1) {
        set_num(m, it, 0, at as i64 + 1);
        return Ok(Item(*item));
    }
    m.once(|m| {
        let running = matches!(&m.heap.get(data).data,
            Data::Other(other) if matches!(&**other, Other::Native(_, _, nums) if !nums.is_empty()));
        if running {
            return m.raise(ids::RUNTIME_ERROR, "cannot re-enter the tee iterator");
        }
        mark_running(m, data, true);
        Ok(ids::NONE)
    })?;
    let got = m.next(parts[0]);
    if !matches!(got, Err(crate::vm::replay::Stop::Suspend | crate::vm::replay::Stop::Block)) {
        mark_running(m, data, false);
    }
    let Some(item) = got? else { return Ok(End) };
    m.heap.incref(item);
    of_piece(m, data).into_iter().for_each(|parts| parts.push(item));
    set_num(m, it, 0, at as i64 + 1);
    Ok(Item(item))
}

fn fork(m: &mut Machine, it: ObjId) -> ObjId {
    let (class, data, at) = (class_of(m, TEE_KIND), part(m, it, 0), num(m, it, 0));
    m.new_iter(class, Iter::Tool(TEE_KIND, vec![data], vec![at]))
}

/// An iterator that remembers what it gave, over any iterable.
fn start(m: &mut Machine, iterable: ObjId) -> R<ObjId> {
    let over = m.iter(iterable)?;
    let class = class_of(m, TEE_KIND);
    if m.type_of(over) == class {
        return Ok(fork(m, over));
    }
    let data = piece(m, over);
    Ok(m.new_iter(class, Iter::Tool(TEE_KIND, vec![data], vec![0])))
}

pub(super) const TEE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Pos(1, 1), |m, a| start(m, a[1])),
    NativeDef::method("__copy__", Sig::None, |m, a| Ok(fork(m, a[0]))),
];

pub(super) const FUNCTIONS: &[NativeDef] = &[NativeDef::function("tee", Sig::Pos(1, 2), |m, a| {
    let n = match a.get(1) {
        Some(n) => m.index_or(n, ids::OVERFLOW_ERROR)?,
        None => 2,
    };
    if n < 0 {
        return m.value_error("n must be >= 0");
    }
    m.reserve((n as usize).saturating_mul(64))?;
    if n == 0 {
        return Ok(ids::EMPTY_TUPLE);
    }
    let mut all = vec![start(m, a[0])?];
    for _ in 1..n {
        let one = fork(m, all[0]);
        all.push(one);
    }
    Ok(m.new_tuple(&all))
})];
