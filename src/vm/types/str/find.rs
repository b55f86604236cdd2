//! Methods of `str` that search and replace.

use std::rc::Rc;

use super::{index_at, offset, receiver, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, StrObj};
use crate::vm::replay::R;
use crate::vm::types::args;
use crate::vm::{Machine, ids};

/// Searching methods of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::method("find", Sig::Pos(1, 3), |m, a| found(m, a, "find", false, -1)),
    NativeDef::method("rfind", Sig::Pos(1, 3), |m, a| found(m, a, "rfind", true, -1)),
    NativeDef::method("index", Sig::Pos(1, 3), |m, a| found(m, a, "index", false, 0)),
    NativeDef::method("rindex", Sig::Pos(1, 3), |m, a| found(m, a, "rindex", true, 0)),
    NativeDef::method("count", Sig::Pos(1, 3), count),
    NativeDef::method("startswith", Sig::Pos(1, 3), |m, a| has_end(m, a, "startswith", false)),
    NativeDef::method("endswith", Sig::Pos(1, 3), |m, a| has_end(m, a, "endswith", true)),
    NativeDef::method(
        "replace",
        Sig::Named { names: &["old", "new", "count"], required: 2, pos_only: 2, kw_only: 3 },
        replace,
    ),
    NativeDef::method("removeprefix", Sig::One, |m, a| {
        let text = receiver(m, a[0], "removeprefix")?;
        let part = want(m, a[1], "removeprefix() argument")?;
        let rest = text.text.strip_prefix(&*part.text);
        without(m, a[0], &text, rest)
    }),
    NativeDef::method("removesuffix", Sig::One, |m, a| {
        let text = receiver(m, a[0], "removesuffix")?;
        let part = want(m, a[1], "removesuffix() argument")?;
        let rest = text.text.strip_suffix(&*part.text);
        without(m, a[0], &text, rest)
    }),
];

fn without(m: &mut Machine, id: ObjId, text: &StrObj, rest: Option<&str>) -> R<ObjId> {
    match rest {
        Some(rest) if rest.len() != text.text.len() => Ok(m.new_str(rest)),
        _ => Ok(same(m, id)),
    }
}

/// The str itself, or its text as a plain str where it is of a subclass.
pub fn same(m: &mut Machine, id: ObjId) -> ObjId {
    if m.type_of(id) == ids::STR {
        return id;
    }
    let text = m.text(id).to_owned();
    m.new_str(text)
}

/// The text between two indices of the arguments, its byte offset, and whether the range exists at all.
fn part(m: &mut Machine, text: &StrObj, a: &Args) -> R<(usize, usize, bool)> {
    let (start, end, exists) = args::search_range(m, a.get(2), a.get(3), text.chars as usize)?;
    Ok((offset(text, start), offset(text, end), exists))
}

fn found(m: &mut Machine, a: &Args, name: &str, from_end: bool, missing: i64) -> R<ObjId> {
    let text = receiver(m, a[0], name)?;
    let wanted = want(m, a[1], &format!("{name}() argument 1"))?;
    let (start, end, exists) = part(m, &text, a)?;
    let within = &text.text[start..end];
    let at = match from_end {
        _ if !exists => None,
        false => within.find(&*wanted.text),
        true => within.rfind(&*wanted.text),
    };
    match at {
        Some(at) => Ok(m.new_int(index_at(&text, start + at) as i64)),
        None if missing == 0 => m.value_error("substring not found"),
        None => Ok(m.new_int(missing)),
    }
}

fn count(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "count")?;
    let wanted = want(m, a[1], "count() argument 1")?;
    let (start, end, exists) = part(m, &text, a)?;
    let within = &text.text[start..end];
    let number = match () {
        _ if !exists => 0,
        _ if wanted.chars == 0 => within.chars().count() + 1,
        _ => within.matches(&*wanted.text).count(),
    };
    Ok(m.new_int(number as i64))
}

fn has_end(m: &mut Machine, a: &Args, name: &str, end_side: bool) -> R<ObjId> {
    let text = receiver(m, a[0], name)?;
    let (start, end, exists) = part(m, &text, a)?;
    let within = &text.text[start..end];
    let holds = |wanted: &Rc<StrObj>| {
        exists && if end_side { within.ends_with(&*wanted.text) } else { within.starts_with(&*wanted.text) }
    };
    match &m.heap.get(a[1]).data {
        Data::Str(wanted) => Ok(ids::bool(holds(wanted))),
        Data::Tuple(parts) => {
            for part in parts.clone() {
                let Some(wanted) = m.str_of(part) else {
                    let kind = m.type_name(part);
                    return m.type_error(format!("tuple for {name} must only contain str, not {kind}"));
                };
                if holds(&wanted) {
                    return Ok(ids::TRUE);
                }
            }
            Ok(ids::FALSE)
        }
        _ => {
            let kind = m.type_name(a[1]);
            m.type_error(format!("{name} first arg must be str or a tuple of str, not {kind}"))
        }
    }
}

fn replace(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "replace")?;
    let old = want(m, a[1], "replace() argument 1")?;
    let new = want(m, a[2], "replace() argument 2")?;
    let most = match a.get(3) {
        Some(count) => args::size(m, count)?,
        None => -1,
    };
    let most = if most < 0 { usize::MAX } else { most as usize };
    let times = if old.chars == 0 { text.chars as usize + 1 } else { text.text.matches(&*old.text).count() }.min(most);
    if times == 0 {
        return Ok(same(m, a[0]));
    }
    m.reserve(text.text.len() + times.saturating_mul(new.text.len()))?;
    let replaced = text.text.replacen(&*old.text, &new.text, times);
    Ok(m.new_str(replaced))
}
