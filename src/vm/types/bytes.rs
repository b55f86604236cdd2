//! Bytes, bytearrays and memoryviews: operators, items, quoting; the methods are in files by subject.

mod change;
mod methods;
mod special;
mod text;
mod view;

use super::{TypeTable, args, str};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};
use num_traits::ToPrimitive;

pub use change::{del_item, in_place, set_item};
pub use special::from_object;
pub use view::hash as hash_view;

/// Methods of `bytes`, `bytearray` and `memoryview`.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::BYTES, defs: special::BYTES },
    TypeTable { ty: ids::BYTES, defs: special::COMPARISONS },
    TypeTable { ty: ids::BYTES, defs: methods::METHODS },
    TypeTable { ty: ids::BYTES, defs: text::METHODS },
    TypeTable { ty: ids::BYTEARRAY, defs: special::BYTEARRAY },
    TypeTable { ty: ids::BYTEARRAY, defs: special::COMPARISONS },
    TypeTable { ty: ids::BYTEARRAY, defs: methods::METHODS },
    TypeTable { ty: ids::BYTEARRAY, defs: text::METHODS },
    TypeTable { ty: ids::BYTEARRAY, defs: change::METHODS },
    TypeTable { ty: ids::MEMORYVIEW, defs: view::METHODS },
];

/// A copy of the bytes an object holds; `None` for what is not bytes-like.
pub fn buffer(m: &Machine, id: ObjId) -> Option<Vec<u8>> {
    match &m.heap.get(id).data {
        Data::Bytes(bytes) => Some(bytes.to_vec()),
        Data::ByteArray(bytes) => Some(bytes.to_vec()),
        Data::Other(other) => match &**other {
            Other::MemoryView(view) if !view.released => match &m.heap.get(view.of).data {
                Data::Bytes(bytes) => Some(view::shown(view, bytes)),
                Data::ByteArray(bytes) => Some(view::shown(view, bytes)),
                _ => None,
            },
            _ => None,
        },
        Data::Plain if m.is_heap_type(m.type_of(id)) => of_array(m, id),
        _ => None,
    }
}

/// What an `array.array` holds, which is written in Python: its type code and the list of its items.
fn of_array(m: &Machine, id: ObjId) -> Option<Vec<u8>> {
    let slots = &m.heap.get(id).attrs.as_ref()?.slots;
    let (code, items) = (slots.first().copied().flatten()?, slots.get(1).copied().flatten()?);
    let own = |class: &ObjId| matches!(&m.heap.get(*class).data, Data::Type(ty) if &*ty.name == "array" && ty.slots.len() > 1 && &*ty.slots[1] == "_items");
    if !m.mro(m.type_of(id)).iter().any(own) {
        return None;
    }
    let mut bytes = Vec::new();
    for item in m.items(items) {
        let number = match &m.heap.get(*item).data {
            Data::Int(value) => *value as u64,
            Data::Big(value) => value.to_u64().unwrap_or(0),
            Data::Float(value) if m.text(code) == "f" => u64::from((value.0 as f32).to_bits()),
            Data::Float(value) => value.0.to_bits(),
            Data::Str(text) => text.text.chars().next().map_or(0, |c| crate::vm::text::code_point(c).into()),
            _ => 0,
        };
        let size = match m.text(code) {
            "b" | "B" => 1,
            "h" | "H" => 2,
            "u" | "w" | "i" | "I" | "f" => 4,
            _ => 8,
        };
        bytes.extend_from_slice(&number.to_le_bytes()[..size]);
    }
    Some(bytes)
}

/// Whether an object is bytes-like.
pub fn is_view(m: &Machine, id: ObjId) -> bool {
    match &m.heap.get(id).data {
        Data::Bytes(_) | Data::ByteArray(_) => true,
        Data::Other(other) => matches!(**other, Other::MemoryView(..)),
        _ => false,
    }
}

/// The bytes of an argument that has to be bytes-like.
///
/// # Errors
/// `TypeError`.
pub fn want(m: &mut Machine, id: ObjId) -> R<Vec<u8>> {
    match buffer(m, id) {
        Some(bytes) => Ok(bytes),
        None => {
            let name = m.type_name(id);
            m.type_error(format!("a bytes-like object is required, not '{name}'"))
        }
    }
}

/// A byte from an int object.
///
/// # Errors
/// `TypeError`, and `ValueError` with CPython's two ways of naming the range.
pub fn byte(m: &mut Machine, id: ObjId, plural: bool) -> R<u8> {
    let value = m.index(id)?;
    match u8::try_from(value) {
        Ok(value) => Ok(value),
        Err(_) => {
            m.value_error(if plural { "bytes must be in range(0, 256)" } else { "byte must be in range(0, 256)" })
        }
    }
}

/// New bytes of the kind of another object: a bytearray for a bytearray, else bytes.
pub fn like(m: &mut Machine, id: ObjId, bytes: Vec<u8>) -> ObjId {
    match &m.heap.get(id).data {
        Data::ByteArray(_) => m.make(ids::BYTEARRAY, Data::ByteArray(Box::new(bytes))),
        _ => m.new_bytes(&bytes),
    }
}

/// `left OP right` where one of both is bytes-like.
///
/// # Errors
/// `TypeError`; memory limits; what formatting raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    let is = |m: &Machine, id: ObjId| matches!(m.heap.get(id).data, Data::Bytes(_) | Data::ByteArray(_));
    match op {
        Binary::Add if is(m, left) => {
            let (a, Some(b)) = (want(m, left)?, buffer(m, right)) else {
                let (a, b) = (m.type_name(left), m.type_name(right));
                return m.type_error(format!("can't concat {b} to {a}"));
            };
            m.reserve(a.len() + b.len())?;
            Ok(Some(like(m, left, [a, b].concat())))
        }
        Binary::Mul => {
            let (of, count) = if is(m, left) { (left, right) } else { (right, left) };
            if matches!(m.heap.get(count).data, Data::List(_) | Data::Tuple(_)) {
                return str::not_a_count(m, if of == left { count } else { of });
            }
            let count = str::repeat_count(m, count)?;
            let bytes = want(m, of)?;
            m.reserve(bytes.len().saturating_mul(count))?;
            Ok(Some(like(m, of, bytes.repeat(count))))
        }
        Binary::Rem if is(m, left) => {
            let template: String = want(m, left)?.into_iter().map(char::from).collect();
            let text = str::percent_raw(m, &template, right, true)?;
            Ok(Some(like(m, left, text.chars().map(|c| c as u8).collect())))
        }
        _ => Ok(None),
    }
}

/// A comparison of bytes-like objects.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let shows = |id: ObjId| matches!(m.heap.get(id).data, Data::Other(_));
    if (shows(left) || shows(right)) && !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    if let Some((left, right)) = view::values(m, left, right)? {
        return m.compare(left, right, op).map(Some);
    }
    match (buffer(m, left), buffer(m, right)) {
        (Some(a), Some(b)) => Ok(Some(ids::bool(op.holds(a.cmp(&b))))),
        _ => Ok(None),
    }
}

/// `bytes[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn get_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<ObjId> {
    let len = m.len_plain(container).unwrap_or(0);
    if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let picked = args::pick(m, key, len)?;
        let bytes = want(m, container)?;
        return Ok(like(m, container, picked.indices().map(|at| bytes[at]).collect()));
    }
    let at = index(m, container, key, len)?;
    let byte = match &m.heap.get(container).data {
        Data::Bytes(bytes) => bytes[at],
        Data::ByteArray(bytes) => bytes[at],
        _ => 0,
    };
    Ok(m.new_int(i64::from(byte)))
}

/// The place that an index names.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn index(m: &mut Machine, container: ObjId, key: ObjId, len: usize) -> R<usize> {
    let array = matches!(m.heap.get(container).data, Data::ByteArray(_));
    if !matches!(m.heap.get(key).data, Data::Int(_) | Data::Big(_)) {
        let ty = m.type_of(key);
        if m.type_lookup_str(ty, "__index__").is_none() {
            let (kind, name) = (if array { "bytearray" } else { "byte" }, m.type_name(key));
            return m.type_error(format!("{kind} indices must be integers or slices, not {name}"));
        }
    }
    let index = args::item_index(m, key)?;
    let at = if index < 0 { index.saturating_add(len as i64) } else { index };
    if at < 0 || at >= len as i64 {
        return m.index_error(if array { "bytearray index out of range" } else { "index out of range" });
    }
    Ok(at as usize)
}

/// `value in bytes`.
///
/// # Errors
/// `TypeError`, `ValueError`.
pub fn contains(m: &mut Machine, container: ObjId, value: ObjId) -> R<bool> {
    let bytes = want(m, container)?;
    if let Some(part) = buffer(m, value) {
        return Ok(find(&bytes, &part).is_some());
    }
    let ty = m.type_of(value);
    if m.type_lookup_str(ty, "__index__").is_none() {
        let name = m.type_name(value);
        return m.type_error(format!("a bytes-like object is required, not '{name}'"));
    }
    let wanted = byte(m, value, false)?;
    Ok(bytes.contains(&wanted))
}

/// Where a part first stands.
pub fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    if part.is_empty() {
        return Some(0);
    }
    if part.len() > SHORT {
        let (bytes, part) = (as_text(bytes), as_text(part));
        return bytes.find(&part).map(|at| bytes[..at].chars().count());
    }
    bytes.windows(part.len()).position(|window| window == part)
}

/// Parts up to this length are searched for at every place.
const SHORT: usize = 16;

/// The bytes as Latin-1 text: searching in text takes no more than linear time.
fn as_text(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| char::from(*byte)).collect()
}

/// Where a part last stands.
pub fn find_last(bytes: &[u8], part: &[u8]) -> Option<usize> {
    if part.is_empty() {
        return Some(bytes.len());
    }
    if part.len() > SHORT {
        let (bytes, part) = (as_text(bytes), as_text(part));
        return bytes.rfind(&part).map(|at| bytes[..at].chars().count());
    }
    bytes.windows(part.len()).rposition(|window| window == part)
}

/// The bytes as `repr` shows them: `b'...'`.
pub fn quoted(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    let mut out = String::with_capacity(bytes.len() + 3);
    out.push('b');
    push_quoted(bytes, quote, &mut out);
    out
}

/// The same inside a bytearray's text, where CPython escapes every single quote.
pub fn quoted_array(bytes: &[u8]) -> String {
    let shown = quoted(bytes);
    if shown.starts_with("b\"") { shown.replace('\'', "\\'") } else { shown }
}

fn push_quoted(bytes: &[u8], quote: char, out: &mut String) {
    out.push(quote);
    for byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ if char::from(*byte) == quote => {
                out.push('\\');
                out.push(quote);
            }
            b' '..=b'~' => out.push(char::from(*byte)),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
}
