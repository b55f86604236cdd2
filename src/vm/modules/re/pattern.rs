//! `re.Pattern`: a compiled pattern, and its methods that find one match.

use super::flags;
use super::matched::new_match;
use super::matcher::Want;
use super::scan;
use super::subject::{CODE, Search, state, subject};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::Data;
use crate::vm::object::{Iter, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::types::seq::generic;
use crate::vm::{Machine, ids};

/// Parts of a pattern: what it was made of, its names (a `mappingproxy`), the names of its groups (a tuple), and the
/// classes of its matches and scanners.
pub mod part {
    pub const SOURCE: usize = 0;
    pub const NAMES: usize = 1;
    pub const GROUP_NAMES: usize = 2;
    pub const MATCH: usize = 3;
    pub const SCANNER: usize = 4;
}

const SEARCH: Sig = Sig::Named { names: &["string", "pos", "endpos"], required: 1, pos_only: 0, kw_only: 3 };
const SUB: Sig = Sig::Named { names: &["repl", "string", "count"], required: 2, pos_only: 0, kw_only: 3 };

/// Attributes of `re.Pattern`.
pub const PATTERN: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, _| m.type_error("cannot create 're.Pattern' instances")),
    NativeDef::method("match", SEARCH, |m, a| one(m, a, Want::Match)),
    NativeDef::method("fullmatch", SEARCH, |m, a| one(m, a, Want::Full)),
    NativeDef::method("search", SEARCH, |m, a| one(m, a, Want::Search)),
    NativeDef::method("findall", SEARCH, |m, a| {
        let (start, end) = bounds(m, a)?;
        scan::all(m, a[0], a[1], start, end)
    }),
    NativeDef::method("finditer", SEARCH, |m, a| {
        let scanner = new_scanner(m, a)?;
        let name = m.intern("search");
        let search = m.get_attr(scanner, name)?;
        Ok(m.new_iter(ids::CALLABLE_ITERATOR, Iter::Callable(search, ids::NONE)))
    }),
    NativeDef::method("scanner", SEARCH, new_scanner),
    NativeDef::method(
        "split",
        Sig::Named { names: &["string", "maxsplit"], required: 1, pos_only: 0, kw_only: 2 },
        |m, a| {
            let most = a.get(2).map_or(Ok(0), |most| size(m, most))?;
            scan::split(m, a[0], a[1], most)
        },
    ),
    NativeDef::method("sub", SUB, |m, a| {
        let both = scan::substitute(m, a)?;
        Ok(m.items(both)[0])
    }),
    NativeDef::method("subn", SUB, scan::substitute),
    NativeDef::method("__copy__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::method("__deepcopy__", Sig::One, |_, a| Ok(a[0])),
    NativeDef::class_method("__class_getitem__", Sig::One, generic),
    NativeDef::getter("pattern", |m, a| Ok(state(m, a[0]).0[part::SOURCE])),
    NativeDef::getter("groupindex", |m, a| Ok(state(m, a[0]).0[part::NAMES])),
    NativeDef::getter("flags", |m, a| Ok(m.new_int(state(m, a[0]).1[0]))),
    NativeDef::getter("groups", |m, a| Ok(m.new_int(state(m, a[0]).1[CODE] - 1))),
    NativeDef::slot("__repr__", Sig::None, repr),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash(state(m, a[0]).0[part::SOURCE])?;
        Ok(m.new_int((hash ^ state(m, a[0]).1[0]) >> 1))
    }),
    NativeDef::slot("__eq__", Sig::One, |m, a| same(m, a, true)),
    NativeDef::slot("__ne__", Sig::One, |m, a| same(m, a, false)),
];

/// Attributes of the scanner: a pattern and how far it has come in a text.
pub const SCANNER: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, _| m.type_error("cannot create '_sre.SRE_Scanner' instances")),
    NativeDef::method("search", Sig::None, |m, a| scanned(m, a, Want::Search)),
    NativeDef::method("match", Sig::None, |m, a| scanned(m, a, Want::Match)),
    NativeDef::getter("pattern", |m, a| Ok(state(m, a[0]).0[0])),
];

fn same(m: &mut Machine, a: &Args, wanted: bool) -> R<ObjId> {
    if m.type_of(a[0]) != m.type_of(a[1]) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    let (left, right) = (state(m, a[0]), state(m, a[1]));
    let (one, other) = (left.0[part::SOURCE], right.0[part::SOURCE]);
    let same = left.1 == right.1 && m.equal(one, other)?;
    Ok(ids::bool(same == wanted))
}

fn repr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (source, flags, is_text) = {
        let (parts, nums) = state(m, a[0]);
        (parts[part::SOURCE], nums[0] as u32, nums[1] != 0)
    };
    let text = m.repr(source)?;
    let text: String = m.text(text).chars().take(200).collect();
    let mut shown = flags::names(if is_text { flags & !super::tree::flag::UNICODE } else { flags });
    if !shown.is_empty() {
        shown.insert_str(0, ", ");
    }
    Ok(m.new_str(format!("re.compile({text}{shown})")))
}

/// A number that fits a size.
///
/// # Errors
/// `OverflowError`; `TypeError` for what is no integer.
pub fn size(m: &mut Machine, id: ObjId) -> R<i64> {
    let number = m.index_object(id)?;
    match m.heap.get(number).data {
        Data::Int(value) => Ok(value),
        _ => m.overflow_error("Python int too large to convert to C ssize_t"),
    }
}

/// `pos` and `endpos`, brought into the text.
fn bounds(m: &mut Machine, a: &Args) -> R<(usize, usize)> {
    let start = a.get(2).map_or(Ok(0), |at| size(m, at))?.max(0);
    let end = a.get(3).map_or(Ok(i64::MAX), |at| size(m, at))?.max(0);
    let len = subject(m, a[0], a[1])?.text().len() as i64;
    // Nothing is found past the end, but the place is told as it is.
    let end = end.min(len);
    Ok((start.min(len) as usize, end as usize))
}

fn one(m: &mut Machine, a: &Args, want: Want) -> R<ObjId> {
    let (start, end) = bounds(m, a)?;
    let subject = subject(m, a[0], a[1])?;
    let search = Search { pattern: a[0], string: a[1], want, advance: false, start, end };
    match search.run(m, &subject)? {
        Some(spans) => Ok(new_match(m, a[0], a[1], start, end, &spans)),
        None => Ok(ids::NONE),
    }
}

fn new_scanner(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (start, end) = bounds(m, a)?;
    let class = state(m, a[0]).0[part::SCANNER];
    let nums = vec![start as i64, end as i64, 0, start as i64];
    Ok(m.new_native(class, "scanner", vec![a[0], a[1]], nums))
}

fn scanned(m: &mut Machine, a: &Args, want: Want) -> R<ObjId> {
    let (parts, nums) = state(m, a[0]);
    let (pattern, string) = (parts[0], parts[1]);
    let (start, end, advance, first) = (nums[0], nums[1], nums[2] != 0, nums[3]);
    if start < 0 {
        return Ok(ids::NONE);
    }
    let subject = subject(m, pattern, string)?;
    let end = (end as usize).min(subject.text().len());
    let search = Search { pattern, string, want, advance, start: start as usize, end };
    let found = search.run(m, &subject)?;
    let next = found.as_ref().map_or([-1, 0], |spans| [spans[1], i64::from(spans[0] == spans[1])]);
    if let Data::Other(other) = &mut m.heap.get_mut(a[0]).data {
        if let Other::Native(_, _, nums) = &mut **other {
            nums[0] = next[0];
            nums[2] = next[1];
        }
    }
    match found {
        Some(spans) => Ok(new_match(m, pattern, string, first as usize, end, &spans)),
        None => Ok(ids::NONE),
    }
}
