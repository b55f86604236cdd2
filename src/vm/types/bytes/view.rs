//! Memoryviews: windows on bytes with a step and a format; reading, slicing, casting, writing through to a bytearray.

use super::{compare, text, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other, View, bits};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

/// Methods of `memoryview`.
pub const METHODS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Named { names: &["object"], required: 1, pos_only: 0, kw_only: 1 }, new),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__len__", |m, a| {
        let count = open(m, a[0])?.count;
        Ok(m.new_int(count as i64))
    }),
    args::operator("__getitem__", |m, a| get_item(m, a[0], a[1])),
    NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| set_item(m, a[0], a[1], a[2]).map(|()| ids::NONE)),
    args::operator("__eq__", |m, a| compare(m, a[0], a[1], Cmp::Eq).map(args::or_not_implemented)),
    args::operator("__ne__", |m, a| compare(m, a[0], a[1], Cmp::Ne).map(args::or_not_implemented)),
    args::slot("__hash__", |m, a| {
        let hash = hash(m, a[0])?;
        Ok(m.new_int(hash))
    }),
    NativeDef::method("tobytes", Sig::Pos(0, 1), |m, a| {
        open(m, a[0])?;
        let bytes = want(m, a[0])?;
        Ok(m.new_bytes(&bytes))
    }),
    NativeDef::method("tolist", Sig::None, |m, a| {
        let items = items(m, a[0])?;
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
    NativeDef::method("cast", Sig::Named { names: &["format", "shape"], required: 1, pos_only: 0, kw_only: 2 }, cast),
    NativeDef::method("toreadonly", Sig::None, |m, a| {
        let view = open(m, a[0])?;
        Ok(make(m, View { readonly: true, ..view }))
    }),
    NativeDef::method("release", Sig::None, release),
    NativeDef::method("__enter__", Sig::None, |m, a| open(m, a[0]).map(|_| a[0])),
    NativeDef::method("__exit__", Sig::Pos(0, 3), release),
    NativeDef::getter("obj", |m, a| Ok(open(m, a[0])?.of)),
    NativeDef::getter("nbytes", |m, a| {
        let view = open(m, a[0])?;
        Ok(m.new_int((view.count * size(view.format)) as i64))
    }),
    NativeDef::getter("itemsize", |m, a| {
        let view = open(m, a[0])?;
        Ok(m.new_int(size(view.format) as i64))
    }),
    NativeDef::getter("ndim", |m, _| Ok(m.new_int(1))),
    NativeDef::getter("format", |m, a| {
        let view = open(m, a[0])?;
        let text = if view.marked { format!("@{}", view.format) } else { view.format.to_string() };
        Ok(m.new_str(text))
    }),
    NativeDef::getter("shape", |m, a| {
        let count = open(m, a[0])?.count;
        let count = m.new_int(count as i64);
        Ok(m.new_tuple(&[count]))
    }),
    NativeDef::getter("strides", |m, a| {
        let step = open(m, a[0])?.step;
        let step = m.new_int(step);
        Ok(m.new_tuple(&[step]))
    }),
    NativeDef::getter("suboffsets", |_, _| Ok(ids::EMPTY_TUPLE)),
    NativeDef::getter("contiguous", is_contiguous),
    NativeDef::getter("c_contiguous", is_contiguous),
    NativeDef::getter("f_contiguous", is_contiguous),
    NativeDef::getter("readonly", |m, a| {
        let view = open(m, a[0])?;
        Ok(ids::bool(is_readonly(m, &view)))
    }),
];

/// Bytes of an item of a format of `struct`.
fn size(format: char) -> usize {
    match format {
        'h' | 'H' | 'e' => 2,
        'i' | 'I' | 'f' => 4,
        'l' | 'L' | 'q' | 'Q' | 'n' | 'N' | 'P' | 'd' => 8,
        _ => 1,
    }
}

fn view_of(m: &Machine, id: ObjId) -> Option<View> {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::MemoryView(view) => Some(view.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// The window of a memoryview that is not released.
fn open(m: &mut Machine, id: ObjId) -> R<View> {
    match view_of(m, id) {
        Some(view) if !view.released => Ok(view),
        _ => m.value_error("operation forbidden on released memoryview object"),
    }
}

fn is_readonly(m: &Machine, view: &View) -> bool {
    view.readonly || !matches!(m.heap.get(view.of).data, Data::ByteArray(_))
}

fn is_contiguous(m: &mut Machine, a: &Args) -> R<ObjId> {
    let view = open(m, a[0])?;
    Ok(ids::bool(view.count <= 1 || view.step == size(view.format) as i64))
}

/// The bytes a window shows of the bytes below it.
pub fn shown(view: &View, whole: &[u8]) -> Vec<u8> {
    let size = size(view.format);
    let item = |at: usize| {
        let from = (view.start as i64 + at as i64 * view.step).max(0) as usize;
        whole.get(from..from + size).unwrap_or_default()
    };
    (0..view.count).flat_map(item).copied().collect()
}

/// An item's value.
fn unpack(m: &mut Machine, format: char, bytes: &[u8]) -> R<ObjId> {
    let raw = bytes.iter().rev().fold(0u64, |sum, byte| sum << 8 | u64::from(*byte));
    Ok(match format {
        'c' => m.new_bytes(bytes),
        '?' => ids::bool(raw != 0),
        'b' => m.new_int(raw as i8 as i64),
        'h' => m.new_int(raw as i16 as i64),
        'i' => m.new_int(raw as i32 as i64),
        'l' | 'q' | 'n' => m.new_int(raw as i64),
        'f' => m.new_float(f32::from_bits(raw as u32).into()),
        'd' => m.new_float(f64::from_bits(raw)),
        _ => return m.new_big(raw.into()),
    })
}

/// The bytes of a value.
fn pack(m: &mut Machine, format: char, value: ObjId) -> R<Vec<u8>> {
    let size = size(format);
    match (format, &m.heap.get(value).data) {
        ('c', Data::Bytes(bytes)) if bytes.len() == 1 => return Ok(bytes.to_vec()),
        ('c', Data::Bytes(_)) => return m.value_error("memoryview: invalid value for format 'c'"),
        ('?', _) => return Ok(vec![u8::from(m.truth(value)?)]),
        ('f' | 'd', Data::Float(value)) => {
            let value = value.0;
            let narrow = (value as f32).to_le_bytes().to_vec();
            return Ok(if format == 'f' { narrow } else { value.to_le_bytes().to_vec() });
        }
        ('f' | 'd', Data::Int(value)) => {
            let value = *value as f64;
            let narrow = (value as f32).to_le_bytes().to_vec();
            return Ok(if format == 'f' { narrow } else { value.to_le_bytes().to_vec() });
        }
        _ => {}
    }
    let ty = m.type_of(value);
    let whole = matches!(m.heap.get(value).data, Data::Int(_) | Data::Big(_));
    if matches!(format, 'c' | 'f' | 'd') || !whole && m.type_lookup_str(ty, "__index__").is_none() {
        return m.type_error(format!("memoryview: invalid type for format '{format}'"));
    }
    let int = m.index_object(value)?;
    let value: i128 = match &m.heap.get(int).data {
        Data::Int(value) => (*value).into(),
        Data::Big(value) => num_traits::ToPrimitive::to_i128(&**value).unwrap_or(i128::MAX),
        _ => 0,
    };
    let bits = 8 * size as u32;
    let (low, high) = match format.is_ascii_lowercase() {
        true => (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1),
        false => (0, (1i128 << bits) - 1),
    };
    if !(low..=high).contains(&value) {
        return m.value_error(format!("memoryview: invalid value for format '{format}'"));
    }
    Ok(value.to_le_bytes()[..size].to_vec())
}

/// The items' values.
fn items(m: &mut Machine, id: ObjId) -> R<Vec<ObjId>> {
    let view = open(m, id)?;
    let bytes = want(m, id)?;
    bytes.chunks_exact(size(view.format)).map(|part| unpack(m, view.format, part)).collect()
}

/// What two objects are compared by where one of them is a memoryview whose items are no plain bytes.
///
/// # Errors
/// None in practice.
pub fn values(m: &mut Machine, left: ObjId, right: ObjId) -> R<Option<(ObjId, ObjId)>> {
    let special = |m: &Machine, id| view_of(m, id).is_some_and(|view| view.format != 'B' && !view.released);
    if !special(m, left) && !special(m, right) {
        return Ok(None);
    }
    let mut lists = [left, right];
    for side in &mut lists {
        let items = match view_of(m, *side) {
            Some(_) => items(m, *side)?,
            None => want(m, *side)?.into_iter().map(|byte| m.new_int(byte.into())).collect(),
        };
        *side = m.new_list(items);
    }
    Ok(Some((lists[0], lists[1])))
}

/// Where a value stands.
fn places(m: &mut Machine, a: &Args) -> R<Vec<usize>> {
    let mut found = Vec::new();
    for (at, item) in items(m, a[0])?.into_iter().enumerate() {
        if m.same_or_equal(item, a[1])? {
            found.push(at);
        }
    }
    Ok(found)
}

fn make(m: &mut Machine, view: View) -> ObjId {
    m.heap.incref(view.of);
    m.heap.get_mut(view.of).bits |= bits::EXPORTED;
    m.make(ids::MEMORYVIEW, Data::Other(Box::new(Other::MemoryView(view))))
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let of = a[1];
    let count = match &m.heap.get(of).data {
        Data::Bytes(bytes) => bytes.len(),
        Data::ByteArray(bytes) => bytes.len(),
        _ if view_of(m, of).is_some() => {
            let view = open(m, of)?;
            return Ok(make(m, view));
        }
        _ => {
            let name = m.type_name(of);
            return m.type_error(format!("memoryview: a bytes-like object is required, not '{name}'"));
        }
    };
    Ok(make(m, View { of, start: 0, count, step: 1, format: 'B', marked: false, readonly: false, released: false }))
}

fn release(m: &mut Machine, a: &Args) -> R<ObjId> {
    if let Data::Other(other) = &mut m.heap.get_mut(a[0]).data {
        if let Other::MemoryView(view) = &mut **other {
            view.released = true;
        }
    }
    Ok(ids::NONE)
}

fn cast(m: &mut Machine, a: &Args) -> R<ObjId> {
    let view = open(m, a[0])?;
    let Some(format) = m.str_of(a[1]) else {
        let name = m.type_name(a[1]);
        return m.type_error(format!("cast() argument 'format' must be str, not {name}"));
    };
    let marked = format.text.starts_with('@');
    let letters: Vec<char> = format.text.chars().skip(usize::from(marked)).collect();
    let [
        letter @ ('b' | 'B' | 'c' | 'h' | 'H' | 'i' | 'I' | 'l' | 'L' | 'q' | 'Q' | 'n' | 'N' | 'P' | '?' | 'f' | 'd'),
    ] = letters[..]
    else {
        return m.value_error(
            "memoryview: destination format must be a native single character format prefixed with an optional '@'",
        );
    };
    if view.count > 1 && view.step != size(view.format) as i64 {
        return m.type_error("memoryview: casts are restricted to C-contiguous views");
    }
    if a.get(2).is_some() {
        return m.raise(ids::NOT_IMPLEMENTED_ERROR, "memoryviews of several dimensions are not supported here");
    }
    let plain = |format: char| matches!(format, 'b' | 'B' | 'c');
    if !plain(view.format) && !plain(letter) {
        return m.type_error("memoryview: cannot cast between two non-byte formats");
    }
    let (bytes, item) = (view.count * size(view.format), size(letter));
    if bytes % item != 0 {
        return m.type_error("memoryview: length is not a multiple of itemsize");
    }
    Ok(make(m, View { count: bytes / item, step: item as i64, format: letter, marked, ..view }))
}

fn place(m: &mut Machine, count: usize, key: ObjId) -> R<i64> {
    let ty = m.type_of(key);
    if !matches!(m.heap.get(key).data, Data::Int(_) | Data::Big(_)) && m.type_lookup_str(ty, "__index__").is_none() {
        return m.type_error("memoryview: invalid slice key");
    }
    let index = args::item_index(m, key)?;
    let at = if index < 0 { index.saturating_add(count as i64) } else { index };
    if at < 0 || at >= count as i64 {
        return m.index_error("index out of bounds on dimension 1");
    }
    Ok(at)
}

/// The window on what a slice selects of a window.
fn slice(m: &mut Machine, view: &View, key: ObjId) -> R<View> {
    let picked = args::pick(m, key, view.count)?;
    let start = (view.start as i64 + picked.start * view.step).max(0) as usize;
    Ok(View { start, step: view.step * picked.step, count: picked.count, ..view.clone() })
}

/// `view[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`; `ValueError` once it is released.
pub fn get_item(m: &mut Machine, id: ObjId, key: ObjId) -> R<ObjId> {
    let view = open(m, id)?;
    if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let inner = slice(m, &view, key)?;
        return Ok(make(m, inner));
    }
    let at = place(m, view.count, key)?;
    let from = (view.start as i64 + at * view.step) as usize;
    let to = from + size(view.format);
    let part = match &m.heap.get(view.of).data {
        Data::Bytes(bytes) => bytes.get(from..to).map(<[u8]>::to_vec),
        Data::ByteArray(bytes) => bytes.get(from..to).map(<[u8]>::to_vec),
        _ => None,
    };
    match part {
        Some(part) => unpack(m, view.format, &part),
        None => m.index_error("index out of bounds on dimension 1"),
    }
}

/// `view[key] = value`.
///
/// # Errors
/// `TypeError` for read-only memory; `IndexError`, `ValueError`.
pub fn set_item(m: &mut Machine, id: ObjId, key: ObjId, value: ObjId) -> R<()> {
    let view = open(m, id)?;
    if is_readonly(m, &view) {
        return m.type_error("cannot modify read-only memory");
    }
    let (target, new) = if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let target = slice(m, &view, key)?;
        let new = want(m, value)?;
        if new.len() != target.count * size(view.format) {
            return m.value_error("memoryview assignment: lvalue and rvalue have different structures");
        }
        (target, new)
    } else {
        let at = place(m, view.count, key)?;
        let start = (view.start as i64 + at * view.step) as usize;
        (View { start, count: 1, ..view.clone() }, pack(m, view.format, value)?)
    };
    let item = size(view.format);
    if let Data::ByteArray(bytes) = &mut m.heap.get_mut(view.of).data {
        for (at, part) in new.chunks_exact(item).enumerate() {
            let from = (target.start as i64 + at as i64 * target.step).max(0) as usize;
            if let Some(place) = bytes.get_mut(from..from + item) {
                place.copy_from_slice(part);
            }
        }
    }
    Ok(())
}

/// The hash of what it shows, which may not change.
///
/// # Errors
/// `ValueError` for writable memory and for items that are no bytes.
pub fn hash(m: &mut Machine, id: ObjId) -> R<i64> {
    let view = open(m, id)?;
    if !is_readonly(m, &view) {
        return m.value_error("cannot hash writable memoryview object");
    }
    if !matches!(view.format, 'B' | 'b' | 'c') {
        return m.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    }
    let bytes = want(m, id)?;
    let bytes = m.new_bytes(&bytes);
    m.hash(bytes)
}

/// Whether a memoryview that is not released shows a bytearray.
pub fn is_shown(m: &mut Machine, of: ObjId) -> bool {
    if m.heap.get(of).bits & bits::EXPORTED == 0 {
        return false;
    }
    let shows = |data: &Data| match data {
        Data::Other(other) => matches!(&**other, Other::MemoryView(view) if view.of == of && !view.released),
        _ => false,
    };
    let found = m.heap.iter().any(|(_, obj)| shows(&obj.data));
    if !found {
        m.heap.get_mut(of).bits &= !bits::EXPORTED;
    }
    found
}
