//! Memoryviews of bytes: reading, slicing, writing through to a bytearray.

use super::{buffer, byte, compare, text, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

/// Methods of `memoryview`.
pub const METHODS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Named { names: &["object"], required: 1, pos_only: 0, kw_only: 1 }, new),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__len__", |m, a| {
        let (_, _, len) = parts(m, a[0]);
        Ok(m.new_int(len as i64))
    }),
    args::operator("__getitem__", |m, a| get_item(m, a[0], a[1])),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| set_item(m, a[0], a[1], a[2]).map(|()| ids::NONE)),
    args::operator("__eq__", |m, a| compare(m, a[0], a[1], Cmp::Eq).map(args::or_not_implemented)),
    args::operator("__ne__", |m, a| compare(m, a[0], a[1], Cmp::Ne).map(args::or_not_implemented)),
    args::slot("__hash__", |m, a| {
        let (of, ..) = parts(m, a[0]);
        if matches!(m.heap.get(of).data, Data::ByteArray(_)) {
            return m.value_error("cannot hash writable memoryview object");
        }
        let bytes = want(m, a[0])?;
        let bytes = m.new_bytes(&bytes);
        let hash = m.hash(bytes)?;
        Ok(m.new_int(hash))
    }),
    NativeDef::method("tobytes", Sig::Pos(0, 1), |m, a| {
        let bytes = want(m, a[0])?;
        Ok(m.new_bytes(&bytes))
    }),
    NativeDef::method("tolist", Sig::None, |m, a| {
        let bytes = want(m, a[0])?;
        let items = bytes.into_iter().map(|byte| m.new_int(i64::from(byte))).collect();
        Ok(m.new_list(items))
    }),
    NativeDef::method(
        "hex",
        Sig::Named { names: &["sep", "bytes_per_sep"], required: 0, pos_only: 0, kw_only: 2 },
        text::hex,
    ),
    NativeDef::method("count", Sig::One, |m, a| {
        let count = places(m, a)?.len();
        Ok(m.new_int(count as i64))
    }),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| match places(m, a)?.first() {
        Some(at) => Ok(m.new_int(*at as i64)),
        None => m.value_error("memoryview.index(x): x not found"),
    }),
    NativeDef::getter("f_contiguous", |_, _| Ok(ids::TRUE)),
    NativeDef::getter("suboffsets", |_, _| Ok(ids::EMPTY_TUPLE)),
    NativeDef::method("release", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::method("__enter__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::method("__exit__", Sig::Pos(0, 3), |_, _| Ok(ids::NONE)),
    NativeDef::getter("obj", |m, a| Ok(parts(m, a[0]).0)),
    NativeDef::getter("nbytes", |m, a| {
        let (_, _, len) = parts(m, a[0]);
        Ok(m.new_int(len as i64))
    }),
    NativeDef::getter("itemsize", |m, _| Ok(m.new_int(1))),
    NativeDef::getter("ndim", |m, _| Ok(m.new_int(1))),
    NativeDef::getter("format", |m, _| Ok(m.new_str("B"))),
    NativeDef::getter("shape", |m, a| {
        let (_, _, len) = parts(m, a[0]);
        let len = m.new_int(len as i64);
        Ok(m.new_tuple(&[len]))
    }),
    NativeDef::getter("strides", |m, _| {
        let one = m.new_int(1);
        Ok(m.new_tuple(&[one]))
    }),
    NativeDef::getter("contiguous", |_, _| Ok(ids::TRUE)),
    NativeDef::getter("c_contiguous", |_, _| Ok(ids::TRUE)),
    NativeDef::getter("readonly", |m, a| {
        let (of, ..) = parts(m, a[0]);
        Ok(ids::bool(!matches!(m.heap.get(of).data, Data::ByteArray(_))))
    }),
];

/// The object looked at, and the range of its bytes.
fn parts(m: &Machine, id: ObjId) -> (ObjId, usize, usize) {
    match &m.heap.get(id).data {
        Data::Other(other) => match **other {
            Other::MemoryView(of, start, len) => (of, start, len),
            _ => (id, 0, 0),
        },
        _ => (id, 0, 0),
    }
}

/// Where a value stands.
fn places(m: &mut Machine, a: &Args) -> R<Vec<usize>> {
    let bytes = want(m, a[0])?;
    let mut found = Vec::new();
    for (at, byte) in bytes.into_iter().enumerate() {
        let byte = m.new_int(i64::from(byte));
        if m.same_or_equal(byte, a[1])? {
            found.push(at);
        }
    }
    Ok(found)
}

fn view(m: &mut Machine, of: ObjId, start: usize, len: usize) -> ObjId {
    m.heap.incref(of);
    m.make(ids::MEMORYVIEW, Data::Other(Box::new(Other::MemoryView(of, start, len))))
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let of = a[1];
    match buffer(m, of) {
        Some(bytes) if matches!(m.heap.get(of).data, Data::Other(_)) => {
            let (base, start, _) = parts(m, of);
            Ok(view(m, base, start, bytes.len()))
        }
        Some(bytes) => Ok(view(m, of, 0, bytes.len())),
        None => {
            let name = m.type_name(of);
            m.type_error(format!("memoryview: a bytes-like object is required, not '{name}'"))
        }
    }
}

fn place(m: &mut Machine, id: ObjId, key: ObjId) -> R<usize> {
    let (_, _, len) = parts(m, id);
    let ty = m.type_of(key);
    if !matches!(m.heap.get(key).data, Data::Int(_) | Data::Big(_)) && m.type_lookup_str(ty, "__index__").is_none() {
        return m.type_error("memoryview: invalid slice key");
    }
    let index = args::item_index(m, key)?;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    if at < 0 || at >= len as i64 {
        return m.index_error("index out of bounds on dimension 1");
    }
    Ok(at as usize)
}

/// `view[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`; `NotImplementedError` for slices with a step.
pub fn get_item(m: &mut Machine, id: ObjId, key: ObjId) -> R<ObjId> {
    let (of, start, len) = parts(m, id);
    if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let picked = args::pick(m, key, len)?;
        if picked.step != 1 {
            return m.raise(ids::NOT_IMPLEMENTED_ERROR, "memoryview slices with a step are not supported here");
        }
        return Ok(view(m, of, start + picked.start as usize, picked.count));
    }
    let at = place(m, id, key)?;
    let bytes = want(m, id)?;
    match bytes.get(at) {
        Some(byte) => Ok(m.new_int(i64::from(*byte))),
        None => m.index_error("index out of bounds on dimension 1"),
    }
}

/// `view[key] = value`.
///
/// # Errors
/// `TypeError` for read-only memory; `IndexError`, `ValueError`.
pub fn set_item(m: &mut Machine, id: ObjId, key: ObjId, value: ObjId) -> R<()> {
    let (of, start, len) = parts(m, id);
    if !matches!(m.heap.get(of).data, Data::ByteArray(_)) {
        return m.type_error("cannot modify read-only memory");
    }
    let (first, new) = if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let picked = args::pick(m, key, len)?;
        let new = want(m, value)?;
        if picked.step != 1 || new.len() != picked.count {
            return m.value_error("memoryview assignment: lvalue and rvalue have different structures");
        }
        (picked.start as usize, new)
    } else {
        let at = place(m, id, key)?;
        (at, vec![byte(m, value, false)?])
    };
    if let Data::ByteArray(bytes) = &mut m.heap.get_mut(of).data {
        let from = (start + first).min(bytes.len());
        let to = (from + new.len()).min(bytes.len());
        bytes[from..to].copy_from_slice(&new[..to - from]);
    }
    Ok(())
}
