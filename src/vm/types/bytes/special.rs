//! Special methods and constructors of `bytes` and `bytearray`.

use super::{binary, buffer, byte, compare, contains, get_item, in_place, like, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::{args, str};
use crate::vm::{Machine, ids};

fn fits(data: &Data) -> bool {
    matches!(data, Data::Bytes(_) | Data::ByteArray(_) | Data::Other(_))
}

/// Comparisons of `bytes` and `bytearray`.
pub const COMPARISONS: &[NativeDef] = args::comparisons!(fits, compare);

const REPR: NativeDef = args::slot("__repr__", |m, a| m.repr_plain(a[0]));
const STR: NativeDef = args::slot("__str__", |m, a| m.repr_plain(a[0]));
const LEN: NativeDef = args::slot("__len__", |m, a| {
    let len = m.len_plain(a[0]).unwrap_or(0);
    Ok(m.new_int(len as i64))
});
const ITER: NativeDef = args::slot("__iter__", |m, a| Ok(m.iter_plain(a[0])?.unwrap_or(a[0])));
const GET: NativeDef = args::operator("__getitem__", |m, a| get_item(m, a[0], a[1]));
const CONTAINS: NativeDef = args::operator("__contains__", |m, a| contains(m, a[0], a[1]).map(ids::bool));
const ADD: NativeDef =
    args::operator("__add__", |m, a| binary(m, Binary::Add, a[0], a[1]).map(args::or_not_implemented));
const MUL: NativeDef = args::operator("__mul__", multiply);
const RMUL: NativeDef = args::operator("__rmul__", multiply);
const MOD: NativeDef =
    args::operator("__mod__", |m, a| binary(m, Binary::Rem, a[0], a[1]).map(args::or_not_implemented));

/// Special methods of `bytes`.
pub const BYTES: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_bytes),
    REPR,
    STR,
    LEN,
    ITER,
    GET,
    CONTAINS,
    ADD,
    MUL,
    RMUL,
    MOD,
    args::slot("__hash__", |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let bytes = copy(m, a[0])?;
        Ok(m.new_tuple(&[bytes]))
    }),
    NativeDef::method("__bytes__", Sig::None, |m, a| {
        if m.type_of(a[0]) == ids::BYTES {
            return Ok(a[0]);
        }
        let bytes = want(m, a[0])?;
        Ok(m.new_bytes(&bytes))
    }),
    NativeDef::method("__sizeof__", Sig::None, |m, a| {
        let len = m.len_plain(a[0]).unwrap_or(0);
        Ok(m.new_int(33 + len as i64))
    }),
];

/// Special methods of `bytearray`.
pub const BYTEARRAY: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_bytearray),
    REPR,
    STR,
    LEN,
    ITER,
    GET,
    CONTAINS,
    ADD,
    MUL,
    RMUL,
    MOD,
    args::operator("__iadd__", |m, a| in_place(m, Binary::Add, a[0], a[1]).map(args::or_not_implemented)),
    args::operator("__imul__", |m, a| in_place(m, Binary::Mul, a[0], a[1]).map(args::or_not_implemented)),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| super::set_item(m, a[0], a[1], a[2]).map(|()| ids::NONE)),
    NativeDef::slot("__delitem__", Sig::One, |m, a| super::del_item(m, a[0], a[1]).map(|()| ids::NONE)),
    NativeDef::method("__sizeof__", Sig::None, |m, a| {
        let len = m.len_plain(a[0]).unwrap_or(0);
        Ok(m.new_int(if len == 0 { 56 } else { 57 + len as i64 }))
    }),
];

fn multiply(m: &mut Machine, a: &Args) -> R<ObjId> {
    let count = m.index_object(a[1])?;
    binary(m, Binary::Mul, a[0], count).map(args::or_not_implemented)
}

fn new_bytes(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = a[0];
    if class == ids::BYTES && a.items.len() == 2 && a.kw.is_empty() && m.type_of(a[1]) == ids::BYTES {
        return Ok(a[1]);
    }
    if let (true, [_, source]) = (class == ids::BYTES && a.kw.is_empty(), a.items)
        && let Some(made) = made_bytes(m, *source)?
    {
        // What `__bytes__` gives is not copied.
        return match buffer(m, made) {
            Some(bytes) if !matches!(m.heap.get(made).data, Data::Bytes(_)) => Ok(m.new_bytes(&bytes)),
            _ => Ok(made),
        };
    }
    let bytes = contents(m, a, "bytes")?;
    if class == ids::BYTES { Ok(m.new_bytes(&bytes)) } else { Ok(m.make(class, Data::Bytes(bytes.into()))) }
}

fn new_bytearray(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = a[0];
    let bytes = contents(m, a, "bytearray")?;
    Ok(m.make(class, Data::ByteArray(Box::new(bytes))))
}

fn contents(m: &mut Machine, a: &Args, name: &str) -> R<Vec<u8>> {
    let bound = args::bind_new(m, a, name, &["source", "encoding", "errors"], 0)?;
    let (source, encoding, errors) = (bound[0], bound[1], bound[2]);
    // Texts or nothing, whatever the source is.
    str::codec::names(m, name, encoding, errors)?;
    let Some(source) = source else {
        if encoding.is_some() || errors.is_some() {
            let word = if encoding.is_some() { "encoding" } else { "errors" };
            return m.type_error(format!("{word} without a string argument"));
        }
        return Ok(Vec::new());
    };
    let plain = !m.is_heap_type(m.type_of(source));
    if let Some(text) = m.str_of(source).filter(|_| plain || encoding.is_some() || errors.is_some() || name != "bytes")
    {
        if encoding.is_none() {
            return m.type_error("string argument without an encoding");
        }
        let (encoding, errors) = str::codec::names(m, name, encoding, errors)?;
        return str::codec::encode(m, source, &text, &encoding, &errors);
    }
    if encoding.is_some() || errors.is_some() {
        let word = if encoding.is_some() { "encoding" } else { "errors" };
        return m.type_error(format!("{word} without a string argument"));
    }
    if name == "bytes" {
        if let Some(made) = made_bytes(m, source)? {
            return Ok(buffer(m, made).unwrap_or_default());
        }
    }
    if let Some(bytes) = buffer(m, source) {
        return Ok(bytes);
    }
    if m.str_of(source).is_some() {
        return m.type_error("string argument without an encoding");
    }
    let ty = m.type_of(source);
    if matches!(m.heap.get(source).data, Data::Int(_) | Data::Big(_)) || m.type_lookup_str(ty, "__index__").is_some() {
        let int = m.index_object(source)?;
        let count = match &m.heap.get(int).data {
            Data::Int(count) => *count,
            _ => {
                let kind = m.type_name(source);
                return m.overflow_error(format!("cannot fit '{kind}' into an index-sized integer"));
            }
        };
        if count < 0 {
            return m.value_error("negative count");
        }
        m.reserve(count as usize)?;
        return Ok(vec![0; count as usize]);
    }
    from_iterable(m, source, name)
}

/// What `__bytes__` of an object gives, if it has that method.
fn made_bytes(m: &mut Machine, source: ObjId) -> R<Option<ObjId>> {
    let made = m.call_special_bound(source, "__bytes__", &[])?;
    match made.filter(|made| !matches!(m.heap.get(*made).data, Data::Bytes(_))) {
        Some(other) => {
            let got = m.type_name(other);
            m.type_error(format!("__bytes__ returned non-bytes (type {got})"))
        }
        None => Ok(made),
    }
}

/// Bytes from any object that holds or yields them: what `bytes(object)` takes besides counts and text.
///
/// # Errors
/// `TypeError`, `ValueError`; what iterating raises.
pub fn from_object(m: &mut Machine, source: ObjId) -> R<Vec<u8>> {
    if let Some(made) = m.call_special_bound(source, "__bytes__", &[])? {
        return want(m, made);
    }
    match buffer(m, source) {
        Some(bytes) => Ok(bytes),
        None => from_iterable(m, source, "bytes"),
    }
}

fn from_iterable(m: &mut Machine, source: ObjId, name: &str) -> R<Vec<u8>> {
    let ty = m.type_of(source);
    let iterable = m.type_lookup_str(ty, "__iter__").is_some() || m.type_lookup_str(ty, "__getitem__").is_some();
    if !iterable || matches!(m.heap.get(source).data, Data::Str(_)) {
        let kind = m.type_name(source);
        return m.type_error(format!("cannot convert '{kind}' object to {name}"));
    }
    let items = m.collect_vec(source)?;
    bytes_of(m, &items, name == "bytes")
}

/// Bytes from int objects.
///
/// # Errors
/// `TypeError`, `ValueError`.
pub fn bytes_of(m: &mut Machine, items: &[ObjId], plural: bool) -> R<Vec<u8>> {
    let mut bytes = Vec::with_capacity(items.len());
    for item in items {
        bytes.push(byte(m, *item, plural)?);
    }
    Ok(bytes)
}

/// A copy with the same type as an object's built-in layout.
pub fn copy(m: &mut Machine, id: ObjId) -> R<ObjId> {
    let bytes = want(m, id)?;
    Ok(like(m, id, bytes))
}
