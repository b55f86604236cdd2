//! `re.Match`: where a pattern and its groups matched.

use super::pattern::part;
use super::subject::{Subject, state};
use super::template;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::seq::generic;
use crate::vm::{Machine, ids};

/// Numbers of a match before its spans: `pos`, `endpos`.
const SPANS: usize = 2;

const DEFAULT: Sig = Sig::Named { names: &["default"], required: 0, pos_only: 0, kw_only: 1 };

/// Attributes of `re.Match`.
pub const MATCH: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, _| m.type_error("cannot create 're.Match' instances")),
    NativeDef::method("group", Sig::Any, |m, a| {
        if !a.kw.is_empty() {
            return m.type_error("Match.group() takes no keyword arguments");
        }
        let mut found = Vec::new();
        for wanted in &a.items[1..] {
            let group = index(m, a[0], *wanted)?;
            found.push(text(m, a[0], group, ids::NONE));
        }
        match found[..] {
            [] => Ok(text(m, a[0], 0, ids::NONE)),
            [only] => Ok(only),
            _ => Ok(m.new_tuple(&found)),
        }
    }),
    NativeDef::slot("__getitem__", Sig::One, |m, a| {
        let group = index(m, a[0], a[1])?;
        Ok(text(m, a[0], group, ids::NONE))
    }),
    NativeDef::method("groups", DEFAULT, |m, a| {
        let default = a.get(1).unwrap_or(ids::NONE);
        let found: Vec<ObjId> = (1..count(m, a[0])).map(|group| text(m, a[0], group, default)).collect();
        Ok(m.new_tuple(&found))
    }),
    NativeDef::method("groupdict", DEFAULT, |m, a| {
        let default = a.get(1).unwrap_or(ids::NONE);
        let out = m.new_dict();
        let pattern = state(m, a[0]).0[0];
        let Data::Proxy(names) = m.heap.get(state(m, pattern).0[part::NAMES]).data else { return Ok(out) };
        let pairs: Vec<(ObjId, ObjId)> = match &m.heap.get(names).data {
            Data::Dict(names) => names.iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => Vec::new(),
        };
        for (name, group) in pairs {
            let group = m.small(group).unwrap_or(0) as usize;
            let value = text(m, a[0], group, default);
            m.dict_set(out, name, value)?;
        }
        Ok(out)
    }),
    NativeDef::method("start", Sig::Pos(0, 1), |m, a| {
        let (start, _) = wanted_span(m, a)?;
        Ok(m.new_int(start))
    }),
    NativeDef::method("end", Sig::Pos(0, 1), |m, a| {
        let (_, end) = wanted_span(m, a)?;
        Ok(m.new_int(end))
    }),
    NativeDef::method("span", Sig::Pos(0, 1), |m, a| {
        let (start, end) = wanted_span(m, a)?;
        Ok(pair(m, start, end))
    }),
    NativeDef::method("expand", Sig::Named { names: &["template"], required: 1, pos_only: 0, kw_only: 1 }, |m, a| {
        let pattern = state(m, a[0]).0[0];
        let template = template::parse(m, pattern, a[1])?;
        let spans = state(m, a[0]).1[SPANS..].to_vec();
        let string = state(m, a[0]).0[1];
        let Some(subject) = Subject::of(m, string) else { return Ok(ids::NONE) };
        template::expand(m, &template, &subject, string, &spans)
    }),
    NativeDef::method("__copy__", Sig::None, |_, a| Ok(a[0])),
    NativeDef::method("__deepcopy__", Sig::One, |_, a| Ok(a[0])),
    NativeDef::class_method("__class_getitem__", Sig::One, generic),
    NativeDef::getter("re", |m, a| Ok(state(m, a[0]).0[0])),
    NativeDef::getter("string", |m, a| Ok(state(m, a[0]).0[1])),
    NativeDef::getter("pos", |m, a| Ok(m.new_int(state(m, a[0]).1[0]))),
    NativeDef::getter("endpos", |m, a| Ok(m.new_int(state(m, a[0]).1[1]))),
    NativeDef::getter("lastindex", |m, a| match last(m, a[0]) {
        group if group > 0 => Ok(m.new_int(group)),
        _ => Ok(ids::NONE),
    }),
    NativeDef::getter("lastgroup", |m, a| {
        let pattern = state(m, a[0]).0[0];
        let names = state(m, pattern).0[part::GROUP_NAMES];
        Ok(m.items(names).get(last(m, a[0]).max(0) as usize).copied().unwrap_or(ids::NONE))
    }),
    NativeDef::getter("regs", |m, a| {
        let spans: Vec<ObjId> = (0..count(m, a[0]))
            .map(|group| {
                let (start, end) = span(m, a[0], group);
                pair(m, start, end)
            })
            .collect();
        Ok(m.new_tuple(&spans))
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let found = text(m, a[0], 0, ids::NONE);
        let shown = m.repr(found)?;
        let shown: String = m.text(shown).chars().take(50).collect();
        let (start, end) = span(m, a[0], 0);
        Ok(m.new_str(format!("<re.Match object; span=({start}, {end}), match={shown}>")))
    }),
];

/// A match with these spans.
pub fn new_match(m: &mut Machine, pattern: ObjId, string: ObjId, pos: usize, end: usize, spans: &[i64]) -> ObjId {
    let class = state(m, pattern).0[part::MATCH];
    let nums = [&[pos as i64, end as i64], spans].concat();
    m.new_native(class, "match", vec![pattern, string], nums)
}

fn pair(m: &mut Machine, start: i64, end: i64) -> ObjId {
    let both = [m.new_int(start), m.new_int(end)];
    m.new_tuple(&both)
}

fn last(m: &Machine, id: ObjId) -> i64 {
    state(m, id).1.last().copied().unwrap_or(-1)
}

/// Number of groups, the whole match included.
fn count(m: &Machine, id: ObjId) -> usize {
    (state(m, id).1.len() - SPANS) / 2
}

fn span(m: &Machine, id: ObjId, group: usize) -> (i64, i64) {
    let nums = &state(m, id).1[SPANS + group * 2..];
    (nums[0], nums[1])
}

fn text(m: &mut Machine, id: ObjId, group: usize, default: ObjId) -> ObjId {
    let (start, end) = span(m, id, group);
    if start < 0 {
        return default;
    }
    let string = state(m, id).0[1];
    // An ASCII text is sliced where it is; any other has to be taken apart.
    match Subject::of(m, string) {
        Some(subject) => subject.slice(m, string, start as usize, end as usize),
        None => default,
    }
}

fn wanted_span(m: &mut Machine, a: &Args) -> R<(i64, i64)> {
    let group = a.get(1).map_or(Ok(0), |wanted| index(m, a[0], wanted))?;
    Ok(span(m, a[0], group))
}

/// The number of a group given by number or name.
fn index(m: &mut Machine, id: ObjId, wanted: ObjId) -> R<usize> {
    let number = if m.has_index(wanted) {
        Some(m.index(wanted)?)
    } else {
        let pattern = state(m, id).0[0];
        let Data::Proxy(names) = m.heap.get(state(m, pattern).0[part::NAMES]).data else { return Ok(0) };
        let found = if matches!(m.heap.get(wanted).data, Data::Str(_)) { m.dict_get(names, wanted)? } else { None };
        found.and_then(|group| m.small(group))
    };
    match number {
        Some(group) if (0..count(m, id) as i64).contains(&group) => Ok(group as usize),
        _ => m.index_error("no such group"),
    }
}
