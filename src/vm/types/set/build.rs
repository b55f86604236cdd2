//! How the tables of sets are built: the order of members depends on it.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::set::{Set, SetEntry};
use crate::vm::{Machine, hash, ids};

/// Members with their hashes, in the order of a table.
pub type Members = Vec<SetEntry>;

/// Items an iterator of built-ins may hand over in one turn.
const BATCH: usize = 1024;

/// The members of a set, or the keys of a dict.
pub fn members(m: &Machine, id: ObjId) -> Members {
    match &m.heap.get(id).data {
        Data::Set(set) => set.iter().copied().collect(),
        Data::Dict(dict) => dict.iter().map(|entry| SetEntry { hash: entry.hash, key: entry.key }).collect(),
        _ => Vec::new(),
    }
}

/// An empty set that is the same when the instruction runs again.
pub fn empty(m: &mut Machine, frozen: bool) -> R<ObjId> {
    m.once(|m| Ok(m.new_set(frozen)))
}

fn frozen(m: &Machine, id: ObjId) -> bool {
    m.layout(id) == ids::FROZENSET
}

/// A plain set or frozenset with the members of another.
pub fn copy(m: &mut Machine, set: ObjId) -> R<ObjId> {
    let kind = frozen(m, set);
    m.once(|m| {
        let copy = m.new_set(kind);
        adopt(m, copy, set);
        Ok(copy)
    })
}

/// Fills a set that was never used from another one.
fn adopt(m: &mut Machine, set: ObjId, other: ObjId) {
    let Data::Set(from) = &m.heap.get(other).data else { return };
    if from.is_empty() {
        return;
    }
    let from: Set = (**from).clone();
    from.iter().for_each(|entry| m.heap.incref(entry.key));
    m.heap.charge(from.len() * 32);
    if let Data::Set(to) = &mut m.heap.get_mut(set).data {
        to.copy_from(&from);
    }
}

/// The hash of something looked for in a set: a set has that of a frozenset.
pub fn hash_member(m: &mut Machine, key: ObjId) -> R<i64> {
    if let Data::Set(set) = &m.heap.get(key).data {
        let hashes: Vec<i64> = set.iter().map(|entry| entry.hash).collect();
        return Ok(hash::hash_frozenset(hashes.into_iter()));
    }
    m.hash_key(key, ids::SET)
}

/// Adds a member of known hash, once however often the instruction runs.
fn put(m: &mut Machine, set: ObjId, member: SetEntry) -> R<()> {
    let plain = m.is_plain_key(member.key);
    let add = |m: &mut Machine| {
        if !plain {
            m.hold(member.key);
        }
        if m.set_entry(set, member.key, member.hash)?.is_none() {
            m.heap.incref(member.key);
            m.heap.charge(32);
            if let Data::Set(table) = &mut m.heap.get_mut(set).data {
                table.insert_new(member.hash, member.key);
            }
        }
        Ok(ids::NONE)
    };
    if plain { add(m).map(|_| ()) } else { m.once(add).map(|_| ()) }
}

/// Does something with a member of a table that is walked through: a count of it is held meanwhile.
pub fn held<T>(m: &mut Machine, key: ObjId, act: impl FnOnce(&mut Machine) -> R<T>) -> R<T> {
    if m.is_plain_key(key) { act(m) } else { m.holding(key, act) }
}

/// Hashes and adds an item, once however often the instruction runs.
pub fn add_once(m: &mut Machine, set: ObjId, item: ObjId) -> R<()> {
    m.set_add(set, item).map(|_| ())
}

/// Removes a member of known hash, once however often the instruction runs; whether it was there.
fn discard_entry(m: &mut Machine, set: ObjId, key: ObjId, hash: i64) -> R<bool> {
    let remove = |m: &mut Machine| {
        let Some(at) = m.set_entry(set, key, hash)? else { return Ok(ids::FALSE) };
        let Data::Set(table) = &mut m.heap.get_mut(set).data else { return Ok(ids::FALSE) };
        let gone = table.remove(at);
        m.heap.decref(gone);
        Ok(ids::TRUE)
    };
    Ok(m.once(remove)? == ids::TRUE)
}

/// Removes an item if it is there.
pub fn discard(m: &mut Machine, set: ObjId, key: ObjId) -> R<bool> {
    let hash = hash_member(m, key)?;
    discard_entry(m, set, key, hash)
}

/// Makes room before so many members are added.
fn reserve(m: &mut Machine, set: ObjId, more: usize) -> R<()> {
    m.reserve(more * 32)?;
    m.once(|m| {
        if let Data::Set(table) = &mut m.heap.get_mut(set).data {
            table.reserve_merge(more);
        }
        Ok(ids::NONE)
    })
    .map(|_| ())
}

/// A list of the items of an iterable, kept for when the instruction runs again.
pub fn collected(m: &mut Machine, iterable: ObjId) -> R<ObjId> {
    m.once(|m| match m.view_items(iterable) {
        Some(items) => Ok(m.new_list(items)),
        None => m.collect(iterable),
    })
}

/// `set.update(iterable)`.
pub fn update(m: &mut Machine, set: ObjId, other: ObjId) -> R<()> {
    if set == other {
        return Ok(());
    }
    match &m.heap.get(other).data {
        Data::Set(from) => {
            if from.is_empty() {
                return Ok(());
            }
            let clean = matches!(&m.heap.get(set).data, Data::Set(to) if to.is_clean());
            let more = from.len();
            // Told apart in the log: when the instruction runs again the set is no longer clean.
            let clean = m.once(|_| Ok(ids::bool(clean)))? == ids::TRUE;
            if clean {
                return m
                    .once(|m| {
                        adopt(m, set, other);
                        Ok(ids::NONE)
                    })
                    .map(|_| ());
            }
            reserve(m, set, more)?;
            for member in members(m, other) {
                put(m, set, member)?;
            }
            Ok(())
        }
        Data::Dict(_) if m.type_of(other) == ids::DICT => {
            let found = members(m, other);
            reserve(m, set, found.len())?;
            for member in found {
                put(m, set, member)?;
            }
            Ok(())
        }
        Data::View(dict, crate::vm::object::DictView::Keys) if m.type_of(*dict) == ids::DICT => {
            // A view of keys is filled from as an iterable, with no room made first, but runs no code.
            for member in members(m, *dict) {
                put(m, set, member)?;
            }
            Ok(())
        }
        _ => each(m, set, ObjId::NULL, other, ADD),
    }
}

const ADD: i64 = 0;
const DISCARD: i64 = 1;
const KEEP: i64 = 2;

/// Does something for each item of an iterable: adds it to the set, removes it, or adds it if it is in `of`.
fn each(m: &mut Machine, set: ObjId, of: ObjId, iterable: ObjId, what: i64) -> R<()> {
    if let Some(items) = m.quick_items(iterable) {
        if items.len() <= BATCH && items.iter().all(|item| m.is_plain_key(*item)) {
            for item in items {
                one(m, set, of, item, what)?;
            }
            return Ok(());
        }
    }
    let iterator = m.iter(iterable)?;
    let of = if of == ObjId::NULL { set } else { of };
    m.run_loop(Poll(each_turn), &[set, of, iterator], &[what]).map(|_| ())
}

fn one(m: &mut Machine, set: ObjId, of: ObjId, item: ObjId, what: i64) -> R<()> {
    match what {
        ADD => m.set_add(set, item).map(|_| ()),
        DISCARD => discard(m, set, item).map(|_| ()),
        _ => {
            let hash = m.hash(item)?;
            if m.set_entry(of, item, hash)?.is_some() {
                put(m, set, SetEntry { hash, key: item })?;
            }
            Ok(())
        }
    }
}

fn each_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let [set, of, iterator] = [state.regs[0], state.regs[1], state.regs[2]];
    let what = state.nums[0];
    let Some(item) = m.next(iterator)? else { return Ok(Turn::Done(ids::NONE)) };
    let plain = m.is_plain_key(item);
    one(m, set, of, item, what)?;
    if !plain || !m.is_pure(iterator) {
        return Ok(Turn::Again);
    }
    for _ in 0..BATCH {
        let Some(item) = m.iter_next(iterator)? else { return Ok(Turn::Done(ids::NONE)) };
        if !m.is_plain_key(item) {
            // Handled in a turn of its own: the item goes back by way of a one-item iterator in front.
            return odd_one(m, state, item);
        }
        one(m, set, of, item, what)?;
    }
    Ok(Turn::Again)
}

/// An item that may run Python code came in the middle of a batch: a turn for it alone.
fn odd_one(m: &mut Machine, state: &mut NativeLoop, item: ObjId) -> R<Turn> {
    m.heap.incref(item);
    state.regs.push(item);
    state.poll = Poll(odd_turn);
    Ok(Turn::Again)
}

fn odd_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let [set, of, item] = [state.regs[0], state.regs[1], state.regs[3]];
    match one(m, set, of, item, state.nums[0]) {
        Err(stop @ (Stop::Suspend | Stop::Block)) => return Err(stop),
        outcome => outcome?,
    }
    state.regs.pop();
    m.heap.decref(item);
    state.poll = Poll(each_turn);
    Ok(Turn::Again)
}

/// `a & b` or `a.intersection(iterable)`.
pub fn intersection(m: &mut Machine, set: ObjId, other: ObjId) -> R<ObjId> {
    if set == other {
        return copy(m, set);
    }
    let kind = frozen(m, set);
    let result = empty(m, kind)?;
    if matches!(m.heap.get(other).data, Data::Set(_)) {
        let (a, b) = (m.len_plain(set).unwrap_or(0), m.len_plain(other).unwrap_or(0));
        let (whole, walked) = if b > a { (other, set) } else { (set, other) };
        for member in members(m, walked) {
            held(m, member.key, |m| {
                if m.set_entry(whole, member.key, member.hash)?.is_some() {
                    put(m, result, member)?;
                }
                Ok(())
            })?;
        }
        return Ok(result);
    }
    each(m, result, set, other, KEEP)?;
    Ok(result)
}

/// `a - b` or `a.difference(iterable)`.
pub fn difference(m: &mut Machine, set: ObjId, other: ObjId) -> R<ObjId> {
    let is_dict = m.type_of(other) == ids::DICT;
    let size = match &m.heap.get(other).data {
        Data::Set(table) => Some(table.len()),
        Data::Dict(table) if is_dict => Some(table.len()),
        _ => None,
    };
    let own = m.len_plain(set).unwrap_or(0);
    if size.is_none_or(|size| own >> 2 > size) {
        let result = copy(m, set)?;
        difference_update(m, result, other)?;
        return Ok(result);
    }
    let kind = frozen(m, set);
    let result = empty(m, kind)?;
    for member in members(m, set) {
        held(m, member.key, |m| {
            let found = match is_dict {
                true => m.dict_entry(other, member.key, member.hash)?.is_some(),
                false => m.set_entry(other, member.key, member.hash)?.is_some(),
            };
            if found { Ok(()) } else { put(m, result, member) }
        })?;
    }
    Ok(result)
}

/// `a -= b` or `a.difference_update(iterable)`.
pub fn difference_update(m: &mut Machine, set: ObjId, other: ObjId) -> R<()> {
    if set == other {
        clear(m, set);
        return Ok(());
    }
    if matches!(m.heap.get(other).data, Data::Set(_)) {
        let (own, size) = (m.len_plain(set).unwrap_or(0), m.len_plain(other).unwrap_or(0));
        let large = m.once(|_| Ok(ids::bool(size >> 3 > own)))? == ids::TRUE;
        let other = if large { intersection(m, set, other)? } else { other };
        for member in members(m, other) {
            held(m, member.key, |m| discard_entry(m, set, member.key, member.hash))?;
        }
    } else {
        each(m, set, ObjId::NULL, other, DISCARD)?;
    }
    if let Data::Set(table) = &mut m.heap.get_mut(set).data {
        table.sweep();
    }
    Ok(())
}

/// `a ^ b` or `a.symmetric_difference(iterable)`.
pub fn symmetric_difference(m: &mut Machine, set: ObjId, other: ObjId) -> R<ObjId> {
    let kind = frozen(m, set);
    let result = empty(m, kind)?;
    update(m, result, other)?;
    symmetric_difference_update(m, result, set)?;
    Ok(result)
}

/// `a ^= b` or `a.symmetric_difference_update(iterable)`.
pub fn symmetric_difference_update(m: &mut Machine, set: ObjId, other: ObjId) -> R<()> {
    if set == other {
        clear(m, set);
        return Ok(());
    }
    let other = match &m.heap.get(other).data {
        Data::Set(_) => other,
        Data::Dict(_) if m.type_of(other) == ids::DICT => other,
        _ => {
            let own = empty(m, false)?;
            update(m, own, other)?;
            own
        }
    };
    for member in members(m, other) {
        held(m, member.key, |m| {
            if discard_entry(m, set, member.key, member.hash)? { Ok(()) } else { put(m, set, member) }
        })?;
    }
    Ok(())
}

/// Empties a set.
pub fn clear(m: &mut Machine, set: ObjId) {
    let Data::Set(table) = &mut m.heap.get_mut(set).data else { return };
    let old = table.take();
    old.iter().for_each(|entry| m.heap.decref(entry.key));
}

/// Exchanges the contents of two sets.
pub fn swap(m: &mut Machine, set: ObjId, other: ObjId) {
    let Data::Set(table) = &mut m.heap.get_mut(set).data else { return };
    let mine = std::mem::take(&mut **table);
    let Data::Set(table) = &mut m.heap.get_mut(other).data else { return };
    let theirs = std::mem::replace(&mut **table, mine);
    if let Data::Set(table) = &mut m.heap.get_mut(set).data {
        **table = theirs;
    }
}
