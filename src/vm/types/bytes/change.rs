//! What changes a bytearray in place.

use super::special::{bytes_of, copy};
use super::{binary, buffer, byte, index, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

/// Methods that change a bytearray.
pub const METHODS: &[NativeDef] = &[
    NativeDef::method("append", Sig::One, |m, a| {
        let value = byte(m, a[1], false)?;
        edit(m, a[0], |bytes| bytes.push(value))
    }),
    NativeDef::method("extend", Sig::One, extend),
    NativeDef::method("insert", Sig::Pos(2, 2), |m, a| {
        let (at, value) = (args::size(m, a[1])?, byte(m, a[2], false)?);
        edit(m, a[0], |bytes| {
            let len = bytes.len() as i64;
            let at = if at < 0 { at.saturating_add(len) } else { at }.clamp(0, len);
            bytes.insert(at as usize, value);
        })
    }),
    NativeDef::method("pop", Sig::Pos(0, 1), pop),
    NativeDef::method("remove", Sig::One, |m, a| {
        let value = byte(m, a[1], false)?;
        let at = want(m, a[0])?.iter().position(|byte| *byte == value);
        match at {
            Some(at) => edit(m, a[0], |bytes| {
                bytes.remove(at);
            }),
            None => m.value_error("value not found in bytearray"),
        }
    }),
    NativeDef::method("resize", Sig::One, |m, a| {
        let size = args::size(m, a[1])?;
        if size < 0 {
            return m.value_error(format!("bytearray.resize(): new size must be >= 0, got {size}"));
        }
        m.reserve(size as usize)?;
        edit(m, a[0], |bytes| bytes.resize(size as usize, 0))
    }),
    NativeDef::method("reverse", Sig::None, |m, a| edit(m, a[0], |bytes| bytes.reverse())),
    NativeDef::method("clear", Sig::None, |m, a| edit(m, a[0], Vec::clear)),
    NativeDef::method("copy", Sig::None, |m, a| copy(m, a[0])),
];

/// Changes the bytes of a bytearray and keeps the account of their size.
fn edit(m: &mut Machine, id: ObjId, act: impl FnOnce(&mut Vec<u8>)) -> R<ObjId> {
    if super::view::is_shown(m, id) {
        let Some(mut changed) = buffer(m, id) else { return Ok(ids::NONE) };
        let before = changed.len();
        act(&mut changed);
        if changed.len() != before {
            return m.raise(ids::BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
        if let Data::ByteArray(bytes) = &mut m.heap.get_mut(id).data {
            **bytes = changed;
        }
        return Ok(ids::NONE);
    }
    if let Data::ByteArray(bytes) = &mut m.heap.get_mut(id).data {
        // What it holds, not what it has room for: a copy of a machine has other room.
        let before = bytes.len();
        act(bytes);
        let after = bytes.len();
        m.heap.charge(after.saturating_sub(before));
        m.heap.bytes = m.heap.bytes.saturating_sub(before.saturating_sub(after));
    }
    Ok(ids::NONE)
}

fn extend(m: &mut Machine, a: &Args) -> R<ObjId> {
    let more = match buffer(m, a[1]) {
        Some(more) => more,
        None => {
            let ty = m.type_of(a[1]);
            let name = m.type_name(a[1]);
            if matches!(m.heap.get(a[1]).data, Data::Str(_)) {
                return m.type_error(format!("expected iterable of integers; got: '{name}'"));
            }
            if m.type_lookup_str(ty, "__iter__").is_none() && m.type_lookup_str(ty, "__getitem__").is_none() {
                return m.type_error(format!("can't extend bytearray with {name}"));
            }
            let items = m.collect_vec(a[1])?;
            bytes_of(m, &items, false)?
        }
    };
    m.reserve(more.len())?;
    edit(m, a[0], |bytes| bytes.extend_from_slice(&more))
}

fn pop(m: &mut Machine, a: &Args) -> R<ObjId> {
    let at = match a.get(1) {
        Some(at) => args::size(m, at)?,
        None => -1,
    };
    let len = m.len_plain(a[0]).unwrap_or(0) as i64;
    if len == 0 {
        return m.index_error("pop from empty bytearray");
    }
    let at = if at < 0 { at.saturating_add(len) } else { at };
    if at < 0 || at >= len {
        return m.index_error("pop index out of range");
    }
    let value = want(m, a[0])?[at as usize];
    edit(m, a[0], |bytes| {
        bytes.remove(at as usize);
    })?;
    Ok(m.new_int(i64::from(value)))
}

/// `bytearray[key] = value`.
///
/// # Errors
/// `IndexError`, `TypeError`, `ValueError`.
pub fn set_item(m: &mut Machine, container: ObjId, key: ObjId, value: ObjId) -> R<()> {
    let len = m.len_plain(container).unwrap_or(0);
    if !matches!(m.heap.get(key).data, Data::Slice(_)) {
        let at = index(m, container, key, len)?;
        let value = byte(m, value, false)?;
        return edit(m, container, |bytes| bytes[at] = value).map(|_| ());
    }
    let new = match buffer(m, value) {
        Some(new) => new,
        None => {
            let ty = m.type_of(value);
            let text = matches!(m.heap.get(value).data, Data::Str(_) | Data::Int(_) | Data::Big(_));
            if text || m.type_lookup_str(ty, "__iter__").is_none() {
                return m.type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)");
            }
            let items = m.collect_vec(value)?;
            bytes_of(m, &items, false)?
        }
    };
    let picked = args::pick(m, key, len)?;
    m.reserve(new.len())?;
    if picked.step == 1 {
        let start = picked.start as usize;
        return edit(m, container, |bytes| {
            bytes.splice(start..start + picked.count, new);
        })
        .map(|_| ());
    }
    if new.len() != picked.count {
        let (got, want) = (new.len(), picked.count);
        return m.value_error(format!("attempt to assign bytes of size {got} to extended slice of size {want}"));
    }
    edit(m, container, |bytes| picked.indices().zip(new).for_each(|(at, byte)| bytes[at] = byte)).map(|_| ())
}

/// `del bytearray[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn del_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<()> {
    let len = m.len_plain(container).unwrap_or(0);
    let gone: Vec<usize> = if matches!(m.heap.get(key).data, Data::Slice(_)) {
        args::pick(m, key, len)?.indices().collect()
    } else {
        vec![index(m, container, key, len)?]
    };
    let mut keep = vec![true; len];
    gone.into_iter().for_each(|at| keep[at] = false);
    let mut keep = keep.into_iter();
    edit(m, container, |bytes| bytes.retain(|_| keep.next().unwrap_or(true))).map(|_| ())
}

/// `bytearray OP= value`.
///
/// # Errors
/// `TypeError`; memory limits.
pub fn in_place(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match op {
        Binary::Add => {
            let Some(more) = buffer(m, right) else {
                let (a, b) = (m.type_name(left), m.type_name(right));
                return m.type_error(format!("can't concat {b} to {a}"));
            };
            m.reserve(more.len())?;
            edit(m, left, |bytes| bytes.extend_from_slice(&more))?;
        }
        Binary::Mul => {
            let Some(product) = binary(m, op, left, right)? else { return Ok(None) };
            let product = want(m, product)?;
            edit(m, left, |bytes| *bytes = product)?;
        }
        _ => return Ok(None),
    }
    Ok(Some(left))
}
