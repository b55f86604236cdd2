//! Filling dicts: `dict(...)`, `update`, `|=`, `fromkeys`.

use super::one_argument;
use crate::vm::dict::{Dict, Entry};
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, Poll, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Pairs that may be stored in one turn.
const BATCH: usize = 1024;

/// `dict(...)` and `dict.update(...)`: a mapping or pairs, then keyword arguments.
///
/// # Errors
/// What the source raises; `TypeError`, `ValueError` for what is no pair.
pub fn fill(m: &mut Machine, a: &Args, name: &str) -> R<()> {
    if let Some(source) = one_argument(m, a, name)? {
        m.once(|m| merge_any(m, a[0], source).map(|()| ids::NONE))?;
    }
    for (key, value) in a.kw {
        m.dict_set(a[0], *key, *value)?;
    }
    Ok(())
}

/// Adds what a mapping or an iterable of pairs holds.
///
/// # Errors
/// As [`fill`].
pub fn merge_any(m: &mut Machine, dict: ObjId, source: ObjId) -> R<()> {
    if matches!(m.heap.get(source).data, Data::Dict(_)) && !m.is_heap_type(m.type_of(source)) {
        return m.dict_update_with(dict, source);
    }
    let keys = m.intern("keys");
    let has_keys = match m.get_attr(source, keys) {
        Ok(_) => true,
        Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => false,
        Err(stop) => return Err(stop),
    };
    if has_keys {
        return m.dict_update_with(dict, source);
    }
    let iterator = m.iter(source)?;
    m.run_loop(Poll(pair_turn), &[dict, iterator], &[0]).map(|_| ())
}

impl Machine {
    /// Adds what a mapping holds (`dict_merge` of CPython, later keys winning).
    ///
    /// # Errors
    /// What the mapping raises.
    pub fn dict_update_with(&mut self, dict: ObjId, other: ObjId) -> R<()> {
        if dict == other {
            return Ok(());
        }
        if self.plain_dict(other) {
            return self.dict_join(dict, other);
        }
        let keys = self.call_method(other, "keys", &[])?;
        let iterator = self.iter(keys)?;
        self.run_loop(Poll(mapping_turn), &[iterator], &[dict.0.into(), other.0.into()]).map(|_| ())
    }

    /// Whether something is a dict whose iteration is the built-in one.
    fn plain_dict(&mut self, id: ObjId) -> bool {
        if !matches!(self.heap.get(id).data, Data::Dict(_)) {
            return false;
        }
        let ty = self.type_of(id);
        !self.is_heap_type(ty) || self.type_lookup_str(ty, "__iter__") == self.type_lookup_str(ids::DICT, "__iter__")
    }

    fn dict_join(&mut self, dict: ObjId, other: ObjId) -> R<()> {
        let (Data::Dict(to), Data::Dict(from)) = (&self.heap.get(dict).data, &self.heap.get(other).data) else {
            return Ok(());
        };
        let (fresh, unicode, used) = (to.is_empty(), to.unicode && from.unicode, from.len());
        if used == 0 {
            return Ok(());
        }
        self.reserve(used * 24)?;
        let (Data::Dict(to), Data::Dict(from)) = (&self.heap.get(dict).data, &self.heap.get(other).data) else {
            return Ok(());
        };
        let entries: Vec<Entry> = from.iter().copied().collect();
        if fresh {
            let mut table = match from.is_compact() {
                true => from.clone(),
                false => {
                    let mut table = to.clone();
                    table.reserve_merge(used);
                    for entry in &entries {
                        table.unicode &= from.unicode;
                        table.insert_new(entry.hash, entry.key, entry.value);
                    }
                    table
                }
            };
            for entry in &entries {
                self.heap.incref(entry.key);
                self.heap.incref(entry.value);
            }
            self.heap.charge(used * 24);
            if let Data::Dict(to) = &mut self.heap.get_mut(dict).data {
                std::mem::swap(&mut **to, &mut table);
            }
            return Ok(());
        }
        self.once(|m| {
            if let Data::Dict(to) = &mut m.heap.get_mut(dict).data {
                to.reserve_merge(used);
            }
            Ok(ids::NONE)
        })?;
        for entry in entries {
            if unicode {
                let at = self.dict_entry(dict, entry.key, entry.hash)?;
                self.dict_put(dict, at, entry.hash, entry.key, entry.value);
            } else {
                // Comparing with a key of the dict may run Python code, and then all this runs again.
                self.once(|m| {
                    // `dict_merge` holds both, and so does `insertdict`.
                    [entry.key, entry.value].into_iter().for_each(|id| (0..2).for_each(|_| m.hold(id)));
                    let at = m.dict_entry(dict, entry.key, entry.hash)?;
                    m.dict_put(dict, at, entry.hash, entry.key, entry.value);
                    Ok(ids::NONE)
                })?;
            }
        }
        Ok(())
    }

    /// Whether hashing and comparing a key runs no Python code.
    pub fn is_plain_key(&self, key: ObjId) -> bool {
        match self.type_of(key) {
            ids::STR | ids::INT | ids::FLOAT | ids::BOOL | ids::NONE_TYPE | ids::BYTES => true,
            ids::TUPLE => {
                self.items(key).iter().all(|item| self.type_of(*item) != ids::TUPLE && self.is_plain_key(*item))
            }
            _ => false,
        }
    }
}

/// Stores the next key of a mapping with its value.
fn mapping_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let [dict, other] = [0, 1].map(|at| ObjId(state.nums[at] as u32));
    let iterator = state.regs[0];
    let Some(key) = m.next(iterator)? else { return Ok(Turn::Done(ids::NONE)) };
    let value = m.get_item(other, key)?;
    m.dict_set(dict, key, value)?;
    Ok(Turn::Again)
}

/// Stores the next pairs: one, or more where no Python code runs.
fn pair_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (dict, iterator) = (state.regs[0], state.regs[1]);
    let Some(element) = m.next(iterator)? else { return Ok(Turn::Done(ids::NONE)) };
    let pair = pair_of(m, element, state.nums[0])?;
    if !m.is_plain_key(pair[0]) {
        pair.iter().for_each(|id| m.hold(*id));
    }
    m.dict_set(dict, pair[0], pair[1])?;
    state.nums[0] += 1;
    if !m.is_pure(iterator) {
        return Ok(Turn::Again);
    }
    for _ in 0..BATCH {
        let Some(element) = m.peek_pair(iterator) else { return Ok(Turn::Again) };
        match m.iter_next(iterator)? {
            Some(_) => {}
            None => return Ok(Turn::Done(ids::NONE)),
        }
        m.dict_set(dict, element[0], element[1])?;
        state.nums[0] += 1;
    }
    Ok(Turn::Again)
}

impl Machine {
    /// The next item of a list or tuple iterator if it is a pair with a plain key, so that it can be stored at once.
    fn peek_pair(&self, iterator: ObjId) -> Option<[ObjId; 2]> {
        use crate::vm::object::Iter;
        let Data::Iter(iter) = &self.heap.get(iterator).data else { return None };
        let (Iter::List(of, at) | Iter::Tuple(of, at)) = &**iter else { return None };
        let element = *self.items(*of).get(*at)?;
        match (self.type_of(element), self.items(element)) {
            (ids::LIST | ids::TUPLE, [key, value]) if self.is_plain_key(*key) => Some([*key, *value]),
            _ => None,
        }
    }
}

fn pair_of(m: &mut Machine, element: ObjId, number: i64) -> R<[ObjId; 2]> {
    let items = match m.type_of(element) {
        ids::LIST | ids::TUPLE => m.items(element).to_vec(),
        _ => {
            let ty = m.type_of(element);
            let iterable = m.type_lookup_str(ty, "__iter__").is_some()
                || m.type_lookup_str(ty, "__getitem__").is_some()
                || matches!(m.heap.get(element).data, Data::Iter(_) | Data::Generator(_));
            if !iterable {
                let text = m.new_str("object is not iterable");
                let exc = m.new_exc(ids::TYPE_ERROR, &[text]);
                let note =
                    m.new_str(format!("Cannot convert dictionary update sequence element #{number} to a sequence"));
                let notes = m.new_list(vec![note]);
                let name = m.intern("__notes__");
                m.set_attr(exc, name, notes)?;
                return m.throw(exc);
            }
            m.collect_vec(element)?
        }
    };
    match items[..] {
        [key, value] => Ok([key, value]),
        _ => {
            let len = items.len();
            m.value_error(format!("dictionary update sequence element #{number} has length {len}; 2 is required"))
        }
    }
}

/// `dict.fromkeys(iterable, value=None)`.
///
/// # Errors
/// What iterating and the class raise.
pub fn from_keys(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = a.get(2).unwrap_or(ids::NONE);
    let dict = m.call(a[0], &[])?;
    if m.type_of(dict) != ids::DICT {
        let iterator = m.iter(a[1])?;
        m.run_loop(Poll(key_turn), &[dict, iterator, value], &[])?;
        return Ok(dict);
    }
    let sized = match &m.heap.get(a[1]).data {
        Data::Dict(_) | Data::Set(_) => m.len_plain(a[1]).unwrap_or(0),
        _ => 0,
    };
    if sized > 0 {
        m.once(|m| {
            let mut table = Dict::default();
            table.reserve_merge(sized);
            if let Data::Dict(to) = &mut m.heap.get_mut(dict).data {
                **to = table;
            }
            Ok(ids::NONE)
        })?;
    }
    let members = matches!(m.type_of(a[1]), ids::DICT | ids::SET | ids::FROZENSET | ids::STR | ids::BYTES | ids::RANGE);
    if members || m.quick_items(a[1]).is_some_and(|keys| keys.iter().all(|key| m.is_plain_key(*key))) {
        for key in m.collect_vec(a[1])? {
            m.once(|m| m.dict_set(dict, key, value).map(|()| ids::NONE))?;
        }
        return Ok(dict);
    }
    let iterator = m.iter(a[1])?;
    m.run_loop(Poll(exact_key_turn), &[dict, iterator], &[value.0.into()])?;
    Ok(dict)
}

fn exact_key_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let Some(key) = m.next(state.regs[1])? else { return Ok(Turn::Done(ids::NONE)) };
    m.dict_set(state.regs[0], key, ObjId(state.nums[0] as u32))?;
    Ok(Turn::Again)
}

fn key_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let Some(key) = m.next(state.regs[1])? else { return Ok(Turn::Done(ids::NONE)) };
    m.set_item(state.regs[0], key, state.regs[2])?;
    Ok(Turn::Again)
}
