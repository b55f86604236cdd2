//! `dict`: methods and operators; `mappingproxy`.

pub mod update;
pub mod view;

use super::TypeTable;
use super::seq::{comparisons, operator, reflected};
use crate::vm::dict::Dict;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, DictView, Iter, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

pub use view::view_contains;

/// What the types of this file have.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::DICT, defs: METHODS },
    TypeTable { ty: ids::DICT, defs: SLOTS },
    TypeTable { ty: ids::DICT, defs: &comparisons!(compare) },
    TypeTable { ty: ids::DICT_KEYS, defs: view::KEYS },
    TypeTable { ty: ids::DICT_ITEMS, defs: view::ITEMS },
    TypeTable { ty: ids::DICT_VALUES, defs: view::VALUES },
    TypeTable { ty: ids::MAPPING_PROXY, defs: PROXY },
    TypeTable { ty: ids::MAPPING_PROXY, defs: &comparisons!(compare) },
];

const METHODS: &[NativeDef] = &[
    NativeDef::method("get", Sig::Pos(1, 2), |m, a| {
        let found = m.dict_get(a[0], a[1])?;
        Ok(found.or(a.get(2)).unwrap_or(ids::NONE))
    }),
    NativeDef::method("setdefault", Sig::Pos(1, 2), |m, a| {
        let hash = m.hash_key(a[1], ids::DICT)?;
        if let Some(at) = m.dict_entry(a[0], a[1], hash)? {
            return Ok(m.dict_value_at(a[0], at));
        }
        let value = a.get(2).unwrap_or(ids::NONE);
        m.dict_put(a[0], None, hash, a[1], value);
        Ok(value)
    }),
    NativeDef::method("pop", Sig::Pos(1, 2), |m, a| {
        // An empty dict does not even hash the key.
        let found = if m.len_plain(a[0]) == Some(0) { None } else { m.dict_take(a[0], a[1])? };
        match found.or(a.get(2)) {
            Some(value) => Ok(value),
            None => m.key_error(a[1]),
        }
    }),
    NativeDef::method("popitem", Sig::None, |m, a| {
        let Data::Dict(table) = &mut m.heap.get_mut(a[0]).data else { return Ok(ids::NONE) };
        let Some((key, value)) = table.pop_last() else {
            return m.raise(ids::KEY_ERROR, "popitem(): dictionary is empty");
        };
        let pair = m.new_tuple(&[key, value]);
        m.temp(key);
        m.temp(value);
        Ok(pair)
    }),
    NativeDef::method("keys", Sig::None, |m, a| Ok(m.new_view(a[0], DictView::Keys))),
    NativeDef::method("values", Sig::None, |m, a| Ok(m.new_view(a[0], DictView::Values))),
    NativeDef::method("items", Sig::None, |m, a| Ok(m.new_view(a[0], DictView::Items))),
    NativeDef::method("update", Sig::Any, |m, a| {
        update::fill(m, a, "update")?;
        Ok(ids::NONE)
    }),
    NativeDef::class_method("fromkeys", Sig::Pos(1, 2), update::from_keys),
    NativeDef::method("clear", Sig::None, |m, a| {
        m.dict_clear(a[0]);
        Ok(ids::NONE)
    }),
    NativeDef::method("copy", Sig::None, |m, a| Ok(m.dict_copy(a[0]))),
    NativeDef::method("__contains__", Sig::One, |m, a| contains(m, a[0], a[1]).map(ids::bool)),
    NativeDef::method("__getitem__", Sig::One, |m, a| get_item(m, a[0], a[1])),
    NativeDef::method("__reversed__", Sig::None, |m, a| Ok(m.dict_iter(a[0], DictView::Keys, true))),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
];

const SLOTS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| Ok(m.make(a[0], Data::Dict(Box::default())))),
    NativeDef::slot("__init__", Sig::Any, |m, a| {
        update::fill(m, a, "dict")?;
        Ok(ids::NONE)
    }),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let len = m.len_plain(a[0]).unwrap_or(0);
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| Ok(m.dict_iter(a[0], DictView::Keys, false))),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| m.dict_set(a[0], a[1], a[2]).map(|()| ids::NONE)),
    NativeDef::slot("__delitem__", Sig::One, |m, a| match m.dict_del(a[0], a[1])? {
        true => Ok(ids::NONE),
        false => m.key_error(a[1]),
    }),
    operator!("__or__", binary, Binary::Or),
    reflected!("__ror__", binary, Binary::Or),
    NativeDef::slot("__ior__", Sig::One, |m, a| {
        update::merge_any(m, a[0], a[1])?;
        Ok(a[0])
    }),
];

const PROXY: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        let Some(of) = a.get(1) else {
            return m.type_error("mappingproxy() missing required argument 'mapping' (pos 1)");
        };
        let ty = m.type_of(of);
        let plain = matches!(m.heap.get(of).data, Data::List(_) | Data::Tuple(_));
        if plain || m.type_lookup_str(ty, "__getitem__").is_none() {
            let name = m.type_name(of);
            return m.type_error(format!("mappingproxy() argument must be a mapping, not {name}"));
        }
        Ok(m.new_proxy(of))
    }),
    NativeDef::slot("__len__", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        let len = m.len(of)?;
        Ok(m.new_int(len as i64))
    }),
    NativeDef::slot("__getitem__", Sig::One, |m, a| {
        let of = proxied(m, a[0]);
        m.get_item(of, a[1])
    }),
    NativeDef::slot("__contains__", Sig::One, |m, a| {
        let of = proxied(m, a[0]);
        m.contains(of, a[1]).map(ids::bool)
    }),
    NativeDef::slot("__iter__", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.iter(of)
    }),
    NativeDef::slot("__or__", Sig::One, |m, a| {
        let (left, right) = (proxied(m, a[0]), proxied(m, a[1]));
        m.binary(Binary::Or, left, right)
    }),
    NativeDef::slot("__ror__", Sig::One, |m, a| {
        let (left, right) = (proxied(m, a[1]), proxied(m, a[0]));
        m.binary(Binary::Or, left, right)
    }),
    NativeDef::slot("__str__", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.str_object(of)
    }),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        let hash = m.hash(of)?;
        Ok(m.new_int(hash))
    }),
    NativeDef::method("get", Sig::Pos(1, 2), |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "get", &a.items[1..])
    }),
    NativeDef::method("keys", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "keys", &[])
    }),
    NativeDef::method("values", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "values", &[])
    }),
    NativeDef::method("items", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "items", &[])
    }),
    NativeDef::method("copy", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "copy", &[])
    }),
    NativeDef::method("__reversed__", Sig::None, |m, a| {
        let of = proxied(m, a[0]);
        m.call_method(of, "__reversed__", &[])
    }),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
];

/// What a proxy shows; anything else stands for itself.
fn proxied(m: &Machine, id: ObjId) -> ObjId {
    match m.heap.get(id).data {
        Data::Proxy(of) => of,
        _ => id,
    }
}

impl Machine {
    /// A `mappingproxy` of a (borrowed) mapping.
    pub fn new_proxy(&mut self, of: ObjId) -> ObjId {
        self.heap.incref(of);
        self.make(ids::MAPPING_PROXY, Data::Proxy(of))
    }

    /// A view of a (borrowed) dict.
    pub fn new_view(&mut self, dict: ObjId, what: DictView) -> ObjId {
        self.heap.incref(dict);
        let ty = match what {
            DictView::Keys => ids::DICT_KEYS,
            DictView::Values => ids::DICT_VALUES,
            DictView::Items => ids::DICT_ITEMS,
        };
        self.make(ty, Data::View(dict, what))
    }

    /// An iterator over a dict.
    pub fn dict_iter(&mut self, dict: ObjId, what: DictView, reverse: bool) -> ObjId {
        let ty = match (what, reverse) {
            (DictView::Keys, false) => ids::DICT_KEY_ITERATOR,
            (DictView::Values, false) => ids::DICT_VALUE_ITERATOR,
            (DictView::Items, false) => ids::DICT_ITEM_ITERATOR,
            (DictView::Keys, true) => ids::DICT_REVERSE_KEY_ITERATOR,
            (DictView::Values, true) => ids::DICT_REVERSE_VALUE_ITERATOR,
            (DictView::Items, true) => ids::DICT_REVERSE_ITEM_ITERATOR,
        };
        let (len, entries) = match &self.heap.get(dict).data {
            Data::Dict(table) => (table.len(), table.entries.len()),
            _ => (0, 0),
        };
        let at = if reverse { entries } else { 0 };
        let pair = if what == DictView::Items { self.new_tuple(&[ids::NONE; 2]) } else { ObjId::NULL };
        self.new_iter(ty, Iter::Dict { dict, at, len, left: len, what, reverse, pair })
    }

    /// The value of an entry.
    pub fn dict_value_at(&self, dict: ObjId, at: usize) -> ObjId {
        match &self.heap.get(dict).data {
            Data::Dict(table) => table.entries[at].value,
            _ => ids::NONE,
        }
    }

    /// Removes a key; its value, kept by the temporaries.
    ///
    /// # Errors
    /// As [`Machine::dict_get`].
    pub fn dict_take(&mut self, dict: ObjId, key: ObjId) -> R<Option<ObjId>> {
        let hash = self.hash_key(key, ids::DICT)?;
        let Some(at) = self.dict_entry(dict, key, hash)? else { return Ok(None) };
        let Data::Dict(table) = &mut self.heap.get_mut(dict).data else { return Ok(None) };
        let (key, value) = table.remove(at);
        self.heap.decref(key);
        Ok(Some(self.temp(value)))
    }

    /// Empties a dict.
    pub fn dict_clear(&mut self, dict: ObjId) {
        let Data::Dict(table) = &mut self.heap.get_mut(dict).data else { return };
        let old: Dict = table.take();
        for entry in old.iter() {
            self.heap.decref(entry.key);
            self.heap.decref(entry.value);
        }
    }

    /// `dict.copy()`: a plain dict; the table is taken over as it is unless it has many holes.
    pub fn dict_copy(&mut self, dict: ObjId) -> ObjId {
        let Data::Dict(table) = &self.heap.get(dict).data else { return dict };
        let table = table.copied();
        for entry in table.iter() {
            self.heap.incref(entry.key);
            self.heap.incref(entry.value);
        }
        self.make(ids::DICT, Data::Dict(Box::new(table)))
    }
}

/// `dict[key]`, `mappingproxy[key]`.
///
/// # Errors
/// `KeyError`; `TypeError` for what cannot be hashed; what `__missing__` raises.
pub fn get_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<ObjId> {
    if let Data::Proxy(of) = m.heap.get(container).data {
        return m.get_item(of, key);
    }
    if let Some(value) = m.dict_get(container, key)? {
        return Ok(value);
    }
    if m.is_heap_type(m.type_of(container)) {
        if let Some(value) = m.call_special_bound(container, "__missing__", &[key])? {
            return Ok(value);
        }
    }
    m.key_error(key)
}

/// `key in dict`, `key in mappingproxy`.
///
/// # Errors
/// As [`get_item`].
pub fn contains(m: &mut Machine, container: ObjId, key: ObjId) -> R<bool> {
    if let Data::Proxy(of) = m.heap.get(container).data {
        return m.contains(of, key);
    }
    Ok(m.dict_get(container, key)?.is_some())
}

/// Equality of dicts.
///
/// # Errors
/// What comparing keys and values raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    if matches!(m.heap.get(left).data, Data::Proxy(_)) || matches!(m.heap.get(right).data, Data::Proxy(_)) {
        let (a, b) = (proxied(m, left), proxied(m, right));
        return m.compare(a, b, op).map(Some);
    }
    let (Data::Dict(a), Data::Dict(b)) = (&m.heap.get(left).data, &m.heap.get(right).data) else { return Ok(None) };
    if a.len() != b.len() {
        return Ok(Some(ids::bool(op == Cmp::Ne)));
    }
    let entries: Vec<_> = a.iter().copied().collect();
    for entry in entries {
        let plain = m.is_plain_key(entry.key) && m.is_plain_key(entry.value);
        let compare = |m: &mut Machine| {
            if !plain {
                m.hold(entry.value);
                m.hold(entry.key);
            }
            let Some(at) = m.dict_entry(right, entry.key, entry.hash)? else { return Ok(ids::FALSE) };
            let other = m.dict_value_at(right, at);
            if !plain {
                m.hold(other);
            }
            m.deeper(|m| m.same_or_equal(entry.value, other)).map(ids::bool)
        };
        // What was found is known when this runs again.
        if (if plain { compare(m) } else { m.once(compare) })? == ids::FALSE {
            return Ok(Some(ids::bool(op == Cmp::Ne)));
        }
    }
    Ok(Some(ids::bool(op == Cmp::Eq)))
}

/// `dict | dict`.
///
/// # Errors
/// What comparing keys raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if op == Binary::Or && [left, right].iter().any(|id| matches!(m.heap.get(*id).data, Data::Proxy(_))) {
        let (left, right) = (proxied(m, left), proxied(m, right));
        return m.try_binary(op, left, right);
    }
    let is_dict = |m: &Machine, id: ObjId| matches!(m.heap.get(id).data, Data::Dict(_));
    if op != Binary::Or || !is_dict(m, left) || !is_dict(m, right) {
        return Ok(None);
    }
    let joined = m.once(|m| Ok(m.dict_copy(left)))?;
    m.dict_update_with(joined, right)?;
    Ok(Some(joined))
}

/// `dict |= mapping or pairs`.
///
/// # Errors
/// As `dict.update`.
pub fn in_place(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if op != Binary::Or {
        return Ok(None);
    }
    update::merge_any(m, left, right)?;
    Ok(Some(left))
}

/// Arguments of a constructor: at most one positional one.
fn one_argument(m: &mut Machine, a: &Args, name: &str) -> R<Option<ObjId>> {
    if a.len() > 2 {
        let given = a.len() - 1;
        return m.type_error(format!("{name} expected at most 1 argument, got {given}"));
    }
    Ok(a.get(1))
}
