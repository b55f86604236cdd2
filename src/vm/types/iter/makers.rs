//! Constructors of `enumerate`, `zip`, `map`, `filter` and `reversed`.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, DictView, Iter, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// `enumerate`.
pub const ENUMERATE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, enumerate),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
];
/// `zip`.
pub const ZIP: &[NativeDef] = &[NativeDef::static_method("__new__", Sig::Any, |m, a| {
    let strict = only_strict(m, a, "zip")?;
    let inner = iterators(m, &a.items[1..])?;
    let last = m.new_tuple(&vec![ids::NONE; inner.len()]);
    Ok(make(m, a[0], Iter::Zip(inner, strict, last)))
})];
/// `map`.
pub const MAP: &[NativeDef] = &[NativeDef::static_method("__new__", Sig::Any, |m, a| {
    let strict = only_strict(m, a, "map")?;
    if a.len() < 3 {
        return m.type_error("map() must have at least two arguments.");
    }
    let inner = iterators(m, &a.items[2..])?;
    Ok(make(m, a[0], Iter::Map(a[1], inner, strict)))
})];
/// `filter`.
pub const FILTER: &[NativeDef] = &[NativeDef::static_method("__new__", Sig::Any, |m, a| {
    if !a.kw.is_empty() && a[0] == ids::FILTER {
        return m.type_error("filter() takes no keyword arguments");
    }
    if a.len() != 3 {
        let given = a.len() - 1;
        return m.type_error(format!("filter expected 2 arguments, got {given}"));
    }
    let inner = m.iter(a[2])?;
    Ok(make(m, a[0], Iter::Filter(a[1], inner)))
})];
/// `reversed`.
pub const REVERSED: &[NativeDef] = &[NativeDef::static_method("__new__", Sig::Any, |m, a| {
    if !a.kw.is_empty() && a[0] == ids::REVERSED {
        return m.type_error("reversed() takes no keyword arguments");
    }
    if a.len() != 2 {
        let given = a.len() - 1;
        return m.type_error(format!("reversed expected 1 argument, got {given}"));
    }
    reversed(m, a[0], a[1])
})];

fn make(m: &mut Machine, class: ObjId, iter: Iter) -> ObjId {
    m.new_iter(class, iter)
}

fn iterators(m: &mut Machine, of: &[ObjId]) -> R<Vec<ObjId>> {
    of.iter().map(|of| m.iter(*of)).collect()
}

/// The value of `strict=`, the only keyword.
fn only_strict(m: &mut Machine, a: &Args, name: &str) -> R<bool> {
    let mut strict = false;
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        if key != "strict" {
            return m.type_error(format!("{name}() got an unexpected keyword argument '{key}'"));
        }
        strict = m.truth(*value)?;
    }
    Ok(strict)
}

fn enumerate(m: &mut Machine, a: &Args) -> R<ObjId> {
    let given = a.len() - 1 + a.kw.len();
    if given > 2 {
        return m.type_error(format!("enumerate() takes at most 2 arguments ({given} given)"));
    }
    let (mut iterable, mut start) = (a.get(1), a.get(2));
    for (key, value) in a.kw {
        let place = match m.text(*key) {
            "iterable" => &mut iterable,
            "start" => &mut start,
            other => {
                let other = other.to_owned();
                return m.type_error(format!("'{other}' is an invalid keyword argument for enumerate()"));
            }
        };
        *place = Some(*value);
    }
    let Some(iterable) = iterable else {
        return m.type_error("enumerate() missing required argument 'iterable'");
    };
    let start = match start {
        Some(start) => m.index_object(start)?,
        None => m.new_int(0),
    };
    let inner = m.iter(iterable)?;
    let last = m.new_tuple(&[ids::NONE; 2]);
    Ok(make(m, a[0], Iter::Enumerate(inner, start, last)))
}

fn reversed(m: &mut Machine, class: ObjId, of: ObjId) -> R<ObjId> {
    let ty = m.type_of(of);
    match (&m.heap.get(of).data, m.is_heap_type(ty)) {
        (Data::List(list), false) => {
            let len = list.items.len();
            return Ok(m.new_iter(ids::LIST_REVERSE_ITERATOR, Iter::ListReverse(of, len)));
        }
        (Data::Dict(_), false) => return Ok(m.dict_iter(of, DictView::Keys, true)),
        _ => {}
    }
    let method = m.type_lookup_str(ty, "__reversed__");
    if method == Some(ids::NONE) {
        let name = m.type_name(of);
        return m.type_error(format!("'{name}' object is not reversible"));
    }
    if method.is_some() {
        if let Some(iterator) = m.call_special_bound(of, "__reversed__", &[])? {
            return Ok(iterator);
        }
    }
    let sequence = m.type_lookup_str(ty, "__getitem__").is_some()
        && !matches!(m.heap.get(of).data, Data::Dict(_) | Data::Proxy(_));
    if !sequence {
        let name = m.type_name(of);
        return m.type_error(format!("'{name}' object is not reversible"));
    }
    let len = m.len(of)?;
    Ok(make(m, class, Iter::Reverse(of, len)))
}
