//! Strings: operators, items, quoting; the methods are in files by subject.

pub mod case;
pub mod codec;
mod encode;
mod escape;
mod find;
mod pad;
mod percent;
mod special;
mod split;
mod tables;
mod template;
mod translate;
pub mod unicode;

use std::cmp::Ordering;
use std::rc::Rc;

use super::{TypeTable, args, bytes};
use crate::vm::object::{Data, ObjId, StrObj};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::text::{code_point, from_code_point, is_surrogate};
use crate::vm::{Machine, ids};

pub use pad::centre;
pub use percent::run as percent_raw;
pub use unicode::{is_space, to_ascii_digits};

/// Methods of `str`.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::STR, defs: special::STR },
    TypeTable { ty: ids::STR, defs: special::COMPARISONS },
    TypeTable { ty: ids::STR, defs: find::STR },
    TypeTable { ty: ids::STR, defs: split::STR },
    TypeTable { ty: ids::STR, defs: case::STR },
    TypeTable { ty: ids::STR, defs: pad::STR },
    TypeTable { ty: ids::STR, defs: encode::STR },
    TypeTable { ty: ids::STR, defs: translate::STR },
    TypeTable { ty: ids::STR, defs: template::STR },
    encode::ERRORS,
];

/// `left OP right` where one of both is a str.
///
/// # Errors
/// `TypeError`; memory limits; what formatting raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    match (&m.heap.get(left).data, &m.heap.get(right).data, op) {
        (Data::Bytes(_) | Data::ByteArray(_), _, _) => bytes::binary(m, op, left, right),
        (Data::Type(_) | Data::Alias(..) | Data::Union(_), _, _)
        | (_, Data::Type(_) | Data::Alias(..) | Data::Union(_), Binary::Or) => super::class::binary(m, op, left, right),
        (Data::Str(_), _, Binary::Rem) => percent::format(m, left, right).map(Some),
        (Data::Str(a), Data::Str(b), Binary::Add) => {
            let (a, b) = (a.clone(), b.clone());
            // CPython hands the other operand on where one is empty.
            if b.chars == 0 && m.type_of(left) == ids::STR {
                return Ok(Some(left));
            }
            if a.chars == 0 && m.type_of(right) == ids::STR {
                return Ok(Some(right));
            }
            m.reserve(a.text.len() + b.text.len())?;
            if a.chars == 0 || b.chars == 0 {
                return Ok(Some(m.new_str([&*a.text, &*b.text].concat())));
            }
            let joined = Data::Str(Rc::new(a.joined(&b)));
            m.heap.charge(crate::vm::heap::payload_bytes(&joined));
            let id = m.heap.alloc_plain(ids::STR, joined);
            Ok(Some(m.temp(id)))
        }
        (Data::Str(_), _, Binary::Mul) => repeat(m, left, right).map(Some),
        (Data::List(_) | Data::Tuple(_), Data::Str(_), Binary::Mul) => not_a_count(m, right),
        (_, Data::Str(_), Binary::Mul) => repeat(m, right, left).map(Some),
        _ => Ok(None),
    }
}

/// The error of `sequence * object`.
///
/// # Errors
/// Always `TypeError`.
pub fn not_a_count<T>(m: &mut Machine, count: ObjId) -> R<T> {
    let name = m.type_name(count);
    m.type_error(format!("can't multiply sequence by non-int of type '{name}'"))
}

/// A repetition's count, as `sequence * count` converts it.
///
/// # Errors
/// `TypeError`, `OverflowError`; what `__index__` raises.
pub fn repeat_count(m: &mut Machine, count: ObjId) -> R<usize> {
    if !matches!(m.heap.get(count).data, Data::Int(_) | Data::Big(_)) {
        let ty = m.type_of(count);
        if m.type_lookup_str(ty, "__index__").is_none() {
            return not_a_count(m, count);
        }
    }
    let int = m.index_object(count)?;
    match &m.heap.get(int).data {
        Data::Int(value) => Ok((*value).max(0) as usize),
        _ => {
            let name = m.type_name(count);
            m.overflow_error(format!("cannot fit '{name}' into an index-sized integer"))
        }
    }
}

fn repeat(m: &mut Machine, id: ObjId, count: ObjId) -> R<ObjId> {
    let count = repeat_count(m, count)?;
    let Some(text) = m.str_of(id) else { return Ok(id) };
    if text.chars == 0 || count == 0 {
        return Ok(ids::EMPTY_STR);
    }
    if count == 1 && m.type_of(id) == ids::STR {
        return Ok(id);
    }
    m.reserve(text.text.len().saturating_mul(count))?;
    Ok(m.new_str(text.text.repeat(count)))
}

/// The order of two strings by code points.
pub fn order(a: &Rc<StrObj>, b: &Rc<StrObj>) -> Ordering {
    let (x, y) = (a.text.as_bytes(), b.text.as_bytes());
    let Some(at) = x.iter().zip(y).position(|(x, y)| x != y) else { return x.len().cmp(&y.len()) };
    // Only the private characters that stand for surrogates are out of order; they start with this byte.
    if x[at] < 0xf4 && y[at] < 0xf4 {
        return x[at].cmp(&y[at]);
    }
    a.text.chars().map(code_point).cmp(b.text.chars().map(code_point))
}

/// The byte offset of a code point, or of the end.
pub fn offset(text: &StrObj, index: usize) -> usize {
    if text.is_ascii() {
        return index.min(text.text.len());
    }
    text.text.char_indices().nth(index).map_or(text.text.len(), |(at, _)| at)
}

/// The number of code points before a byte offset.
pub fn index_at(text: &StrObj, offset: usize) -> usize {
    if text.is_ascii() { offset } else { text.text[..offset].chars().count() }
}

/// `text[key]`.
///
/// # Errors
/// `IndexError`, `TypeError`.
pub fn get_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<ObjId> {
    let Some(text) = m.str_of(container) else { return Ok(container) };
    if matches!(m.heap.get(key).data, Data::Slice(_)) {
        let picked = args::pick(m, key, text.chars as usize)?;
        if picked.count == text.chars as usize && picked.step == 1 && m.type_of(container) == ids::STR {
            return Ok(container);
        }
        return Ok(m.new_str(slice(&text, picked)));
    }
    if !matches!(m.heap.get(key).data, Data::Int(_) | Data::Big(_)) {
        let ty = m.type_of(key);
        if m.type_lookup_str(ty, "__index__").is_none() {
            let name = m.type_name(key);
            return m.type_error(format!("string indices must be integers, not '{name}'"));
        }
    }
    let index = args::item_index(m, key)?;
    let at = if index < 0 { index.saturating_add(i64::from(text.chars)) } else { index };
    if at < 0 || at >= i64::from(text.chars) {
        return m.index_error("string index out of range");
    }
    let start = offset(&text, at as usize);
    match text.text[start..].chars().next() {
        Some(c) => Ok(m.new_str(c.encode_utf8(&mut [0; 4]) as &str)),
        None => Ok(ids::EMPTY_STR),
    }
}

fn slice(text: &StrObj, picked: args::Picked) -> String {
    if picked.count == 0 {
        return String::new();
    }
    if picked.step == 1 {
        let start = offset(text, picked.start as usize);
        if text.is_ascii() {
            return text.text[start..start + picked.count].to_owned();
        }
        return text.text[start..].chars().take(picked.count).collect();
    }
    if text.is_ascii() {
        let bytes = text.text.as_bytes();
        return picked.indices().map(|at| char::from(bytes[at])).collect();
    }
    let chars: Vec<char> = text.text.chars().collect();
    picked.indices().map(|at| chars[at]).collect()
}

/// `value in text`.
///
/// # Errors
/// `TypeError` for what is no str.
pub fn contains(m: &mut Machine, container: ObjId, value: ObjId) -> R<bool> {
    match (&m.heap.get(container).data, &m.heap.get(value).data) {
        (Data::Str(text), Data::Str(part)) => Ok(text.text.contains(&*part.text)),
        _ => {
            let name = m.type_name(value);
            m.type_error(format!("'in <string>' requires string as left operand, not {name}"))
        }
    }
}

/// The text as `repr` shows it, in quotes.
pub fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for c in text.chars() {
        match c {
            _ if c == quote || c == '\\' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' '..='~' => out.push(c),
            _ if !c.is_ascii() && unicode::is_printable(c) => out.push(c),
            _ => escape_point(c, &mut out),
        }
    }
    out.push(quote);
    out
}

/// Writes a character as `\xhh`, `\uhhhh` or `\Uhhhhhhhh`.
pub fn escape_point(c: char, out: &mut String) {
    let point = code_point(c);
    out.push_str(&match point {
        0..=0xff => format!("\\x{point:02x}"),
        0x100..=0xffff => format!("\\u{point:04x}"),
        _ => format!("\\U{point:08x}"),
    });
}

/// An argument that must be a str, with the message of Argument Clinic.
///
/// # Errors
/// `TypeError`.
pub fn want(m: &mut Machine, id: ObjId, what: &str) -> R<Rc<StrObj>> {
    match m.str_of(id) {
        Some(text) => Ok(text),
        None => {
            let name = if id == ids::NONE { "None".to_owned() } else { m.type_name(id) };
            m.type_error(format!("{what} must be str, not {name}"))
        }
    }
}

/// The receiver of a method of `str`.
///
/// # Errors
/// `TypeError` for what is no str.
pub fn receiver(m: &mut Machine, id: ObjId, name: &str) -> R<Rc<StrObj>> {
    match m.str_of(id) {
        Some(text) => Ok(text),
        None => args::wrong_receiver(m, name, "str", id),
    }
}

/// A str of code points; those past the last are left out.
pub fn from_points(points: impl Iterator<Item = u32>) -> String {
    points.filter_map(from_code_point).collect()
}

/// Whether a text holds lone surrogates.
pub fn has_surrogates(text: &str) -> bool {
    text.chars().any(is_surrogate)
}
