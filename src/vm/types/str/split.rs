//! Methods of `str` that take apart, strip and join.

use super::{find::same, is_space, receiver};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

const SPLIT: Sig = Sig::Named { names: &["sep", "maxsplit"], required: 0, pos_only: 0, kw_only: 2 };

/// Splitting methods of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::method("split", SPLIT, |m, a| split(m, a, false)),
    NativeDef::method("rsplit", SPLIT, |m, a| split(m, a, true)),
    NativeDef::method(
        "splitlines",
        Sig::Named { names: &["keepends"], required: 0, pos_only: 0, kw_only: 1 },
        split_lines,
    ),
    NativeDef::method("partition", Sig::One, |m, a| partition(m, a, false)),
    NativeDef::method("rpartition", Sig::One, |m, a| partition(m, a, true)),
    NativeDef::method("strip", Sig::Pos(0, 1), |m, a| strip(m, a, "strip", true, true)),
    NativeDef::method("lstrip", Sig::Pos(0, 1), |m, a| strip(m, a, "lstrip", true, false)),
    NativeDef::method("rstrip", Sig::Pos(0, 1), |m, a| strip(m, a, "rstrip", false, true)),
    NativeDef::method("join", Sig::One, join),
];

fn list_of(m: &mut Machine, parts: Vec<&str>) -> R<ObjId> {
    m.reserve(parts.len() * 48)?;
    let parts: Vec<ObjId> = parts.into_iter().map(|part| m.new_str(part)).collect();
    Ok(m.new_list(parts))
}

fn split(m: &mut Machine, a: &Args, from_end: bool) -> R<ObjId> {
    let text = receiver(m, a[0], "split")?;
    let most = match a.get(2) {
        Some(count) => args::size(m, count)?,
        None => -1,
    };
    let most = if most < 0 { usize::MAX - 1 } else { most as usize };
    let Some(separator) = a.get(1).filter(|separator| *separator != ids::NONE) else {
        return list_of(m, words(&text.text, most, from_end));
    };
    let Some(separator) = m.str_of(separator) else {
        let name = m.type_name(separator);
        return m.type_error(format!("must be str or None, not {name}"));
    };
    if separator.chars == 0 {
        return m.value_error("empty separator");
    }
    let parts = if from_end {
        let mut parts: Vec<&str> = text.text.rsplitn(most + 1, &*separator.text).collect();
        parts.reverse();
        parts
    } else {
        text.text.splitn(most + 1, &*separator.text).collect()
    };
    list_of(m, parts)
}

/// The words of a text, at most so many cut off; the rest stays whole.
fn words(text: &str, most: usize, from_end: bool) -> Vec<&str> {
    let mut parts = Vec::new();
    let trim =
        |text| if from_end { str::trim_end_matches(text, is_space) } else { str::trim_start_matches(text, is_space) };
    let mut rest: &str = trim(text);
    while !rest.is_empty() {
        if parts.len() == most {
            parts.push(rest);
            break;
        }
        let cut = if from_end { rest.rfind(is_space) } else { rest.find(is_space) };
        match (cut, from_end) {
            (None, _) => {
                parts.push(rest);
                break;
            }
            (Some(at), false) => {
                parts.push(&rest[..at]);
                rest = trim(&rest[at..]);
            }
            (Some(at), true) => {
                let width = rest[at..].chars().next().map_or(1, char::len_utf8);
                parts.push(&rest[at + width..]);
                rest = trim(&rest[..at]);
            }
        }
    }
    if from_end {
        parts.reverse();
    }
    parts
}

/// Whether a character ends a line for `splitlines`.
fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\x0b' | '\x0c' | '\x1c'..='\x1e' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

fn split_lines(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "splitlines")?;
    let keep = match a.get(1) {
        Some(keep) => m.truth(keep)?,
        None => false,
    };
    let mut lines = Vec::new();
    let mut rest: &str = &text.text;
    while !rest.is_empty() {
        let Some(at) = rest.find(ends_line) else {
            lines.push(rest);
            break;
        };
        let width =
            if rest[at..].starts_with("\r\n") { 2 } else { rest[at..].chars().next().map_or(1, char::len_utf8) };
        lines.push(&rest[..if keep { at + width } else { at }]);
        rest = &rest[at + width..];
    }
    list_of(m, lines)
}

fn partition(m: &mut Machine, a: &Args, from_end: bool) -> R<ObjId> {
    let text = receiver(m, a[0], "partition")?;
    let Some(separator) = m.str_of(a[1]) else {
        let name = m.type_name(a[1]);
        return m.type_error(format!("must be str, not {name}"));
    };
    if separator.chars == 0 {
        return m.value_error("empty separator");
    }
    let cut = if from_end { text.text.rsplit_once(&*separator.text) } else { text.text.split_once(&*separator.text) };
    let parts = match cut {
        Some((before, after)) => {
            let (before, after) = (m.new_str(before), m.new_str(after));
            [before, a[1], after]
        }
        None if from_end => [ids::EMPTY_STR, ids::EMPTY_STR, same(m, a[0])],
        None => [same(m, a[0]), ids::EMPTY_STR, ids::EMPTY_STR],
    };
    Ok(m.new_tuple(&parts))
}

fn strip(m: &mut Machine, a: &Args, name: &str, start: bool, end: bool) -> R<ObjId> {
    let text = receiver(m, a[0], name)?;
    let chars = match a.get(1).filter(|chars| *chars != ids::NONE) {
        Some(chars) => match m.str_of(chars) {
            Some(chars) => Some(chars),
            None => return m.type_error(format!("{name} arg must be None or str")),
        },
        None => None,
    };
    let drop = |c: char| chars.as_ref().map_or_else(|| is_space(c), |chars| chars.text.contains(c));
    let mut rest: &str = &text.text;
    if start {
        rest = rest.trim_start_matches(drop);
    }
    if end {
        rest = rest.trim_end_matches(drop);
    }
    if rest.len() == text.text.len() { Ok(same(m, a[0])) } else { Ok(m.new_str(rest)) }
}

fn join(m: &mut Machine, a: &Args) -> R<ObjId> {
    let separator = receiver(m, a[0], "join")?;
    let exact = matches!(m.heap.get(a[1]).data, Data::List(_) | Data::Tuple(_));
    let items = if exact { m.items(a[1]).to_vec() } else { collect(m, a[1])? };
    if let [only] = items.as_slice() {
        if m.type_of(*only) == ids::STR {
            return Ok(*only);
        }
    }
    let mut size = 0;
    for (at, item) in items.iter().enumerate() {
        match m.str_of(*item) {
            Some(text) => size += text.text.len() + separator.text.len(),
            None => {
                let name = m.type_name(*item);
                return m.type_error(format!("sequence item {at}: expected str instance, {name} found"));
            }
        }
    }
    m.reserve(size)?;
    let mut out = String::with_capacity(size);
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            out.push_str(&separator.text);
        }
        out.push_str(m.text(item));
    }
    Ok(m.new_str(out))
}

fn collect(m: &mut Machine, iterable: ObjId) -> R<Vec<ObjId>> {
    let ty = m.type_of(iterable);
    if m.type_lookup_str(ty, "__iter__").is_none() && m.type_lookup_str(ty, "__getitem__").is_none() {
        return m.type_error("can only join an iterable");
    }
    m.collect_vec(iterable)
}
