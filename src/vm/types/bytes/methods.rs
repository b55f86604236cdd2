//! Methods of `bytes` and `bytearray` that search, take apart and join.

use super::{byte, find, find_last, like, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

const SPLIT: Sig = Sig::Named { names: &["sep", "maxsplit"], required: 0, pos_only: 0, kw_only: 2 };

/// Searching and splitting methods.
pub const METHODS: &[NativeDef] = &[
    NativeDef::method("find", Sig::Pos(1, 3), |m, a| found(m, a, false, true)),
    NativeDef::method("rfind", Sig::Pos(1, 3), |m, a| found(m, a, true, true)),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| found(m, a, false, false)),
    NativeDef::method("rindex", Sig::Pos(1, 3), |m, a| found(m, a, true, false)),
    NativeDef::method("count", Sig::Pos(1, 3), count),
    NativeDef::method("startswith", Sig::Pos(1, 3), |m, a| has_end(m, a, "startswith", false)),
    NativeDef::method("endswith", Sig::Pos(1, 3), |m, a| has_end(m, a, "endswith", true)),
    NativeDef::method("replace", Sig::Pos(2, 3), replace),
    NativeDef::method("removeprefix", Sig::One, |m, a| {
        let (bytes, part) = (want(m, a[0])?, want(m, a[1])?);
        let rest = bytes.strip_prefix(part.as_slice()).unwrap_or(&bytes).to_vec();
        Ok(like(m, a[0], rest))
    }),
    NativeDef::method("removesuffix", Sig::One, |m, a| {
        let (bytes, part) = (want(m, a[0])?, want(m, a[1])?);
        let rest = bytes.strip_suffix(part.as_slice()).unwrap_or(&bytes).to_vec();
        Ok(like(m, a[0], rest))
    }),
    NativeDef::method("split", SPLIT, |m, a| split(m, a, false)),
    NativeDef::method("rsplit", SPLIT, |m, a| split(m, a, true)),
    NativeDef::method(
        "splitlines",
        Sig::Named { names: &["keepends"], required: 0, pos_only: 0, kw_only: 1 },
        split_lines,
    ),
    NativeDef::method("partition", Sig::One, |m, a| partition(m, a, false)),
    NativeDef::method("rpartition", Sig::One, |m, a| partition(m, a, true)),
    NativeDef::method("strip", Sig::Pos(0, 1), |m, a| strip(m, a, true, true)),
    NativeDef::method("lstrip", Sig::Pos(0, 1), |m, a| strip(m, a, true, false)),
    NativeDef::method("rstrip", Sig::Pos(0, 1), |m, a| strip(m, a, false, true)),
    NativeDef::method("join", Sig::One, join),
    NativeDef::method(
        "translate",
        Sig::Named { names: &["table", "delete"], required: 1, pos_only: 1, kw_only: 2 },
        translate,
    ),
    NativeDef::static_method("maketrans", Sig::Pos(2, 2), make_trans),
];

fn pattern(m: &mut Machine, id: ObjId) -> R<Vec<u8>> {
    if let Some(bytes) = super::buffer(m, id) {
        return Ok(bytes);
    }
    let ty = m.type_of(id);
    if m.type_lookup_str(ty, "__index__").is_none() {
        let name = m.type_name(id);
        return m.type_error(format!("argument should be integer or bytes-like object, not '{name}'"));
    }
    Ok(vec![byte(m, id, false)?])
}

fn found(m: &mut Machine, a: &Args, from_end: bool, quiet: bool) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let (start, end, exists) = args::search_range(m, a.get(2), a.get(3), bytes.len())?;
    let part = pattern(m, a[1])?;
    let within = &bytes[start..end];
    let at = if from_end { find_last(within, &part) } else { find(within, &part) };
    match at.filter(|_| exists) {
        Some(at) => Ok(m.new_int((start + at) as i64)),
        None if quiet => Ok(m.new_int(-1)),
        None => m.value_error("subsection not found"),
    }
}

/// How often a part stands in bytes without overlaps.
fn occurrences(bytes: &[u8], part: &[u8]) -> usize {
    if part.is_empty() {
        return bytes.len() + 1;
    }
    let (mut rest, mut number) = (bytes, 0);
    while let Some(at) = find(rest, part) {
        number += 1;
        rest = &rest[at + part.len()..];
    }
    number
}

fn count(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let (start, end, exists) = args::search_range(m, a.get(2), a.get(3), bytes.len())?;
    let part = pattern(m, a[1])?;
    let number = if exists { occurrences(&bytes[start..end], &part) } else { 0 };
    Ok(m.new_int(number as i64))
}

fn has_end(m: &mut Machine, a: &Args, name: &str, end_side: bool) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let (start, end, exists) = args::search_range(m, a.get(2), a.get(3), bytes.len())?;
    let within = &bytes[start..end];
    let holds = |part: &[u8]| exists && if end_side { within.ends_with(part) } else { within.starts_with(part) };
    if let Some(part) = super::buffer(m, a[1]) {
        return Ok(ids::bool(holds(&part)));
    }
    let Data::Tuple(parts) = &m.heap.get(a[1]).data else {
        let kind = m.type_name(a[1]);
        return m.type_error(format!("{name} first arg must be bytes or a tuple of bytes, not {kind}"));
    };
    for part in parts.clone() {
        let part = want(m, part)?;
        if holds(&part) {
            return Ok(ids::TRUE);
        }
    }
    Ok(ids::FALSE)
}

fn replace(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (bytes, old, new) = (want(m, a[0])?, want(m, a[1])?, want(m, a[2])?);
    let most = match a.get(3) {
        Some(count) => args::size(m, count)?,
        None => -1,
    };
    let most = if most < 0 { usize::MAX } else { most as usize };
    let times = occurrences(&bytes, &old).min(most);
    m.reserve(bytes.len() + times.saturating_mul(new.len()))?;
    let mut out = Vec::new();
    let mut rest: &[u8] = &bytes;
    for time in 0..times {
        if old.is_empty() {
            out.extend_from_slice(&new);
            // Between bytes, and one more at the end.
            if time < bytes.len() {
                out.push(rest[0]);
                rest = &rest[1..];
            }
            continue;
        }
        let Some(at) = find(rest, &old) else { break };
        out.extend_from_slice(&rest[..at]);
        out.extend_from_slice(&new);
        rest = &rest[at + old.len()..];
    }
    out.extend_from_slice(rest);
    Ok(like(m, a[0], out))
}

/// White space among bytes.
pub fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c)
}

fn list_of(m: &mut Machine, of: ObjId, parts: Vec<&[u8]>) -> R<ObjId> {
    m.reserve(parts.len() * 48)?;
    let parts: Vec<ObjId> = parts.into_iter().map(|part| like(m, of, part.to_vec())).collect();
    Ok(m.new_list(parts))
}

fn split(m: &mut Machine, a: &Args, from_end: bool) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let most = match a.get(2) {
        Some(count) => args::size(m, count)?,
        None => -1,
    };
    let most = if most < 0 { usize::MAX } else { most as usize };
    let separator = match a.get(1).filter(|separator| *separator != ids::NONE) {
        Some(separator) => Some(want(m, separator)?),
        None => None,
    };
    let mut parts: Vec<&[u8]> = Vec::new();
    let mut rest: &[u8] = &bytes;
    match separator {
        Some(separator) if separator.is_empty() => return m.value_error("empty separator"),
        Some(separator) => {
            while parts.len() < most {
                let at = if from_end { find_last(rest, &separator) } else { find(rest, &separator) };
                let Some(at) = at else { break };
                let (before, after) = (&rest[..at], &rest[at + separator.len()..]);
                parts.push(if from_end { after } else { before });
                rest = if from_end { before } else { after };
            }
            parts.push(rest);
        }
        None => loop {
            rest = if from_end { trim_end(rest, is_space) } else { trim_start(rest, is_space) };
            if rest.is_empty() {
                break;
            }
            let mut places = rest.iter();
            let at = if from_end {
                places.rposition(|byte| is_space(*byte))
            } else {
                places.position(|byte| is_space(*byte))
            };
            match at {
                Some(at) if parts.len() < most => {
                    parts.push(if from_end { &rest[at + 1..] } else { &rest[..at] });
                    rest = if from_end { &rest[..at] } else { &rest[at..] };
                }
                _ => {
                    parts.push(rest);
                    break;
                }
            }
        },
    }
    if from_end {
        parts.reverse();
    }
    list_of(m, a[0], parts)
}

fn trim_start(bytes: &[u8], drop: impl Fn(u8) -> bool) -> &[u8] {
    let start = bytes.iter().position(|byte| !drop(*byte)).unwrap_or(bytes.len());
    &bytes[start..]
}

fn trim_end(bytes: &[u8], drop: impl Fn(u8) -> bool) -> &[u8] {
    let end = bytes.iter().rposition(|byte| !drop(*byte)).map_or(0, |at| at + 1);
    &bytes[..end]
}

fn split_lines(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let keep = match a.get(1) {
        Some(keep) => m.truth(keep)?,
        None => false,
    };
    let mut lines = Vec::new();
    let mut rest: &[u8] = &bytes;
    while !rest.is_empty() {
        let Some(at) = rest.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
            lines.push(rest);
            break;
        };
        let width = if rest[at..].starts_with(b"\r\n") { 2 } else { 1 };
        lines.push(&rest[..if keep { at + width } else { at }]);
        rest = &rest[at + width..];
    }
    list_of(m, a[0], lines)
}

fn partition(m: &mut Machine, a: &Args, from_end: bool) -> R<ObjId> {
    let (bytes, separator) = (want(m, a[0])?, want(m, a[1])?);
    if separator.is_empty() {
        return m.value_error("empty separator");
    }
    let at = if from_end { find_last(&bytes, &separator) } else { find(&bytes, &separator) };
    let parts: [&[u8]; 3] = match at {
        Some(at) => [&bytes[..at], &separator, &bytes[at + separator.len()..]],
        None if from_end => [b"", b"", &bytes],
        None => [&bytes, b"", b""],
    };
    let mut parts = parts.map(|part| like(m, a[0], part.to_vec()));
    if at.is_some() && m.type_of(a[0]) == ids::BYTES {
        parts[1] = a[1];
    }
    Ok(m.new_tuple(&parts))
}

fn strip(m: &mut Machine, a: &Args, start: bool, end: bool) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let set = match a.get(1).filter(|set| *set != ids::NONE) {
        Some(set) => Some(want(m, set)?),
        None => None,
    };
    let drop = |byte: u8| set.as_ref().map_or_else(|| is_space(byte), |set| set.contains(&byte));
    let mut rest: &[u8] = &bytes;
    if start {
        rest = trim_start(rest, drop);
    }
    if end {
        rest = trim_end(rest, drop);
    }
    Ok(like(m, a[0], rest.to_vec()))
}

fn join(m: &mut Machine, a: &Args) -> R<ObjId> {
    let separator = want(m, a[0])?;
    let ty = m.type_of(a[1]);
    if m.type_lookup_str(ty, "__iter__").is_none() && m.type_lookup_str(ty, "__getitem__").is_none() {
        return m.type_error("can only join an iterable");
    }
    let items = m.collect_vec(a[1])?;
    let mut out = Vec::new();
    for (at, item) in items.into_iter().enumerate() {
        let Some(part) = super::buffer(m, item) else {
            let name = m.type_name(item);
            return m.type_error(format!("sequence item {at}: expected a bytes-like object, {name} found"));
        };
        if at > 0 {
            out.extend_from_slice(&separator);
        }
        out.extend_from_slice(&part);
        m.reserve(out.len())?;
    }
    Ok(like(m, a[0], out))
}

fn translate(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let table = if a[1] == ids::NONE { None } else { Some(want(m, a[1])?) };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return m.value_error("translation table must be 256 characters long");
    }
    let gone = match a.get(2) {
        Some(gone) => want(m, gone)?,
        None => Vec::new(),
    };
    let kept = bytes.into_iter().filter(|byte| !gone.contains(byte));
    let out = kept.map(|byte| table.as_ref().map_or(byte, |table| table[usize::from(byte)])).collect();
    Ok(like(m, a[0], out))
}

fn make_trans(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (from, to) = (want(m, a[0])?, want(m, a[1])?);
    if from.len() != to.len() {
        return m.value_error("maketrans arguments must have same length");
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.into_iter().zip(to) {
        table[usize::from(from)] = to;
    }
    Ok(m.new_bytes(&table))
}
