//! `collections.OrderedDict`: a dict whose keys can be moved to its ends and whose order counts.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, type_flags};
use crate::vm::ops::Cmp;
use crate::vm::replay::{R, Stop};
use crate::vm::types::dict::update::merge_any;
use crate::vm::{Machine, ids};

const fn flag(name: &'static [&'static str], required: usize) -> Sig {
    Sig::Named { names: name, required, pos_only: 0, kw_only: name.len() }
}

const DEFS: &[NativeDef] = &[
    NativeDef::slot("__init__", Sig::Any, |m, a| {
        update(m, a)?;
        Ok(ids::NONE)
    }),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| {
        // Unlike a dict it asks for the hash before it counts what it is to own.
        m.once(|m| {
            let hash = m.hash_key(a[1], ids::DICT)?;
            let at = m.dict_entry(a[0], a[1], hash)?;
            m.dict_put(a[0], at, hash, a[1], a[2]);
            Ok(ids::NONE)
        })
    }),
    NativeDef::method("update", Sig::Any, |m, a| {
        update(m, a)?;
        Ok(ids::NONE)
    }),
    NativeDef::method("move_to_end", flag(&["key", "last"], 1), |m, a| {
        let last = a.get(2).map_or(Ok(true), |last| m.truth(last))?;
        let found = match m.hash(a[1]) {
            Ok(hash) => m.dict_entry(a[0], a[1], hash)?,
            Err(Stop::Raise) if m.catch(ids::TYPE_ERROR).is_some() => None,
            Err(stop) => return Err(stop),
        };
        let Some(at) = found else { return m.key_error(a[1]) };
        if let Data::Dict(table) = &mut m.heap.get_mut(a[0]).data {
            table.move_to_end(at, last);
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("popitem", flag(&["last"], 0), |m, a| {
        let last = a.get(1).map_or(Ok(true), |last| m.truth(last))?;
        let Data::Dict(table) = &mut m.heap.get_mut(a[0]).data else { return Ok(ids::NONE) };
        let live = |at: &usize| table.entries[*at].key != ObjId::NULL;
        let all = 0..table.entries.len();
        let found = if last { all.rev().find(live) } else { all.into_iter().find(live) };
        let Some(at) = found else {
            let text = m.new_str("dictionary is empty");
            return m.key_error(text);
        };
        let (key, value) = table.remove(at);
        let pair = [m.temp(key), m.temp(value)];
        Ok(m.new_tuple(&pair))
    }),
    NativeDef::method("setdefault", flag(&["key", "default"], 1), |m, a| {
        if let Some(found) = m.dict_get(a[0], a[1])? {
            return Ok(found);
        }
        let default = a.get(2).unwrap_or(ids::NONE);
        store(m, a[0], &[(a[1], default)])?;
        Ok(default)
    }),
    NativeDef::method("copy", Sig::None, copy),
    NativeDef::method("__copy__", Sig::None, |m, a| {
        let new = copy(m, a)?;
        let own = m.state_of(a[0])?;
        if let Some(dict) = m.instance_dict(new).filter(|_| own != ids::NONE) {
            m.dict_update_with(dict, own)?;
        }
        Ok(new)
    }),
    NativeDef::slot("__eq__", Sig::One, |m, a| equal(m, a, true)),
    NativeDef::slot("__ne__", Sig::One, |m, a| equal(m, a, false)),
    NativeDef::slot("__or__", Sig::One, |m, a| {
        let class = m.type_of(a[0]);
        joined(m, class, a[0], a[1])
    }),
    NativeDef::slot("__ror__", Sig::One, |m, a| {
        let class = m.type_of(a[0]);
        joined(m, class, a[1], a[0])
    }),
    NativeDef::slot("__ior__", Sig::One, |m, a| {
        update(m, a)?;
        Ok(a[0])
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        m.show_inside(a[0], "...", |m| {
            let name = m.class_name(m.type_of(a[0]));
            if m.len_plain(a[0]) == Some(0) {
                return Ok(m.new_str(format!("{name}()")));
            }
            let copy = m.once(|m| Ok(m.dict_copy(a[0])))?;
            let items = m.repr(copy)?;
            let text = format!("{name}({})", m.text(items));
            Ok(m.new_str(text))
        })
    }),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let state = m.state_of(a[0])?;
        let items = m.call_method(a[0], "items", &[])?;
        let items = m.once(|m| m.iter(items))?;
        let class = m.type_of(a[0]);
        Ok(m.new_tuple(&[class, ids::EMPTY_TUPLE, state, ids::NONE, items]))
    }),
];

/// Whether items are stored by a method written in Python.
fn stores_itself(m: &mut Machine, id: ObjId) -> bool {
    let ty = m.type_of(id);
    m.type_lookup_str(ty, "__setitem__").is_some_and(|found| matches!(m.heap.get(found).data, Data::Function(_)))
}

fn store(m: &mut Machine, id: ObjId, pairs: &[(ObjId, ObjId)]) -> R<()> {
    let own = stores_itself(m, id);
    for (key, value) in pairs {
        match own {
            true => m.call_special(id, "__setitem__", &[*key, *value]).map(|_| ())?,
            false => m.dict_set(id, *key, *value)?,
        }
    }
    Ok(())
}

fn pairs(m: &Machine, dict: ObjId) -> Vec<(ObjId, ObjId)> {
    match &m.heap.get(dict).data {
        Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        _ => Vec::new(),
    }
}

fn update(m: &mut Machine, a: &Args) -> R<()> {
    if a.len() > 2 {
        let given = a.len() - 1;
        return m.type_error(format!("expected at most 1 argument, got {given}"));
    }
    if let Some(source) = a.get(1) {
        if stores_itself(m, a[0]) {
            let all = m.once(|m| {
                let all = m.once(|m| Ok(m.new_dict()))?;
                merge_any(m, all, source)?;
                Ok(all)
            })?;
            store(m, a[0], &pairs(m, all))?;
        } else {
            m.once(|m| merge_any(m, a[0], source).map(|()| ids::NONE))?;
        }
    }
    store(m, a[0], a.kw)
}

fn copy(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = m.type_of(a[0]);
    let new = m.call(class, &[])?;
    store(m, new, &pairs(m, a[0]))?;
    Ok(new)
}

fn is_dict(m: &Machine, id: ObjId) -> bool {
    matches!(m.heap.get(id).data, Data::Dict(_))
}

fn joined(m: &mut Machine, class: ObjId, left: ObjId, right: ObjId) -> R<ObjId> {
    if !is_dict(m, left) || !is_dict(m, right) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    let new = m.call(class, &[left])?;
    update(m, &Args { items: &[new, right], kw: &[] })?;
    Ok(new)
}

fn is_ordered(m: &Machine, id: ObjId) -> bool {
    m.heap.type_flags(m.type_of(id)) & type_flags::ORDERED != 0
}

fn equal(m: &mut Machine, a: &Args, wanted: bool) -> R<ObjId> {
    if !is_dict(m, a[1]) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    let answer = m.once(|m| {
        let plain = crate::vm::types::compare(m, a[0], a[1], Cmp::Eq)?;
        if plain != Some(ids::TRUE) || !is_ordered(m, a[1]) {
            return Ok(plain.unwrap_or(ids::FALSE));
        }
        for ((x, _), (y, _)) in pairs(m, a[0]).into_iter().zip(pairs(m, a[1])) {
            if !m.same_or_equal(x, y)? {
                return Ok(ids::FALSE);
            }
        }
        Ok(ids::TRUE)
    })?;
    Ok(ids::bool((answer == ids::TRUE) == wanted))
}

/// Puts `OrderedDict` into `_collections`.
///
/// # Errors
/// None in practice.
pub fn add(m: &mut Machine, module: ObjId) -> R<()> {
    let class = m.native_class_of("collections", "OrderedDict", ids::DICT, &[DEFS], None)?;
    m.fix_class(class, true, 0);
    if let Data::Type(data) = &mut m.heap.get_mut(class).data {
        data.flags |= type_flags::ORDERED;
    }
    // A static type of CPython's, which counts nothing.
    m.heap.immortalize(class);
    m.set_global(module, "OrderedDict", class);
    Ok(())
}
