//! Constructors and methods of the iterators.

use num_traits::ToPrimitive;

use super::next::show;
use super::{TOOLS, num};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

const NULL: ObjId = ObjId::NULL;

/// An iterator of a class, of the kind of this name, with (borrowed) parts and numbers.
fn made(m: &mut Machine, class: ObjId, name: &str, parts: &[ObjId], nums: &[i64]) -> R<ObjId> {
    let kind = TOOLS.iter().position(|tool| tool.name == name).unwrap_or(0) as u8;
    Ok(m.new_iter(class, Iter::Tool(kind, parts.to_vec(), nums.to_vec())))
}

const fn new(sig: Sig, run: crate::vm::native::NativeFn) -> NativeDef {
    NativeDef::static_method("__new__", sig, run)
}

const fn named(names: &'static [&'static str], required: usize, kw_only: usize) -> Sig {
    Sig::Named { names, required, pos_only: 0, kw_only }
}

pub(super) const ACCUMULATE: &[NativeDef] = &[new(named(&["iterable", "func", "initial"], 1, 2), |m, a| {
    let over = m.iter(a[1])?;
    let [function, initial] = [2, 3].map(|at| a.get(at).unwrap_or(ids::NONE));
    made(m, a[0], "accumulate", &[NULL, over, function, initial], &[])
})];

pub(super) const BATCHED: &[NativeDef] = &[new(named(&["iterable", "n", "strict"], 2, 2), |m, a| {
    let n = m.index_or(a[2], ids::OVERFLOW_ERROR)?;
    let strict = a.get(3).map_or(Ok(false), |strict| m.truth(strict))?;
    if n < 1 {
        return m.value_error("n must be at least one");
    }
    let over = m.iter(a[1])?;
    made(m, a[0], "batched", &[over], &[n, strict.into()])
})];

pub(super) const CHAIN: &[NativeDef] = &[
    new(Sig::Pos(0, usize::MAX), |m, a| {
        let all = m.new_tuple(&a.items[1..]);
        chained(m, a[0], all)
    }),
    NativeDef::class_method("from_iterable", Sig::One, |m, a| chained(m, a[0], a[1])),
    NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
];

fn chained(m: &mut Machine, class: ObjId, of: ObjId) -> R<ObjId> {
    let source = m.iter(of)?;
    made(m, class, "chain", &[source, NULL], &[])
}

pub(super) const COMPRESS: &[NativeDef] = &[new(named(&["data", "selectors"], 2, 2), |m, a| {
    let (data, selectors) = (m.iter(a[1])?, m.iter(a[2])?);
    made(m, a[0], "compress", &[data, selectors], &[])
})];

pub(super) const COUNT: &[NativeDef] = &[
    new(named(&["start", "step"], 0, 2), |m, a| {
        let [start, step] = [1, 2].map(|at| a.get(at));
        for given in [start, step].into_iter().flatten() {
            if !is_number(m, given) {
                return m.type_error("a number is required");
            }
        }
        let first = match start {
            None => Some(0),
            Some(start) if m.is_instance(start, ids::INT) => m.small(start),
            Some(_) => None,
        };
        let unit = step.is_none_or(|step| m.is_instance(step, ids::INT) && m.small(step) == Some(1));
        let one = m.new_int(1);
        let step = step.unwrap_or(one);
        match first.filter(|_| unit) {
            Some(first) => made(m, a[0], "count", &[NULL, step], &[first, 0]),
            None => {
                let zero = m.new_int(0);
                made(m, a[0], "count", &[start.unwrap_or(zero), step], &[0, 0])
            }
        }
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| show(m, a[0])),
];

fn is_number(m: &mut Machine, id: ObjId) -> bool {
    let ty = m.type_of(id);
    matches!(m.heap.get(id).data, Data::Complex(_))
        || ["__index__", "__int__", "__float__"].iter().any(|name| m.type_lookup_str(ty, name).is_some())
}

pub(super) const CYCLE: &[NativeDef] = &[new(Sig::Pos(1, 1), |m, a| {
    let over = m.iter(a[1])?;
    let saved = m.new_list(Vec::new());
    made(m, a[0], "cycle", &[over, saved], &[0])
})];

/// What takes a function and an iterable.
macro_rules! by_function {
    ($row:ident, $name:literal) => {
        pub(super) const $row: &[NativeDef] = &[new(Sig::Pos(2, 2), |m, a| {
            let over = m.iter(a[2])?;
            made(m, a[0], $name, &[a[1], over], &[0])
        })];
    };
}
by_function!(DROPWHILE, "dropwhile");
by_function!(FILTERFALSE, "filterfalse");
by_function!(STARMAP, "starmap");
by_function!(TAKEWHILE, "takewhile");

pub(super) const GROUPBY: &[NativeDef] = &[new(named(&["iterable", "key"], 1, 2), |m, a| {
    let over = m.iter(a[1])?;
    made(m, a[0], "groupby", &[over, a.get(2).unwrap_or(ids::NONE), NULL, NULL, NULL], &[-1])
})];

/// A number that may be left out; `-1` where it cannot be had.
fn bound(m: &mut Machine, id: ObjId, default: i64) -> R<i64> {
    if id == ids::NONE {
        return Ok(default);
    }
    match m.index_or(id, ids::OVERFLOW_ERROR) {
        Err(Stop::Raise) if m.catch(ids::EXCEPTION).is_some() => Ok(-1),
        outcome => outcome,
    }
}

pub(super) const ISLICE: &[NativeDef] = &[new(Sig::Pos(2, 4), |m, a| {
    let given = |at: usize| a.get(at).unwrap_or(ids::NONE);
    let (start, stop) = if a.len() == 3 { (ids::NONE, a[2]) } else { (a[2], given(3)) };
    let first = bound(m, start, 0)?;
    let last = bound(m, stop, 0)?;
    let range = "must be None or an integer: 0 <= x <= sys.maxsize.";
    if last == -1 {
        return m.value_error(format!("Stop argument for islice() {range}"));
    }
    if first < 0 || last < -1 {
        return m.value_error(format!("Indices for islice() {range}"));
    }
    let step = bound(m, given(4), 1)?;
    if step < 1 {
        return m.value_error("Step for islice() must be a positive integer or None.");
    }
    let over = m.iter(a[1])?;
    let last = if stop == ids::NONE { -1 } else { last };
    made(m, a[0], "islice", &[over], &[first, last, step, 0])
})];

pub(super) const PAIRWISE: &[NativeDef] = &[new(Sig::Pos(1, 1), |m, a| {
    let over = m.iter(a[1])?;
    let result = m.new_tuple(&[ids::NONE; 2]);
    made(m, a[0], "pairwise", &[NULL, over, result], &[])
})];

pub(super) const REPEAT: &[NativeDef] = &[
    new(named(&["object", "times"], 1, 2), |m, a| {
        let times = match a.get(2) {
            Some(times) => m.index_or(times, ids::OVERFLOW_ERROR)?.max(0),
            None => -1,
        };
        made(m, a[0], "repeat", &[a[1]], &[times])
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| show(m, a[0])),
    NativeDef::method("__length_hint__", Sig::None, |m, a| match num(m, a[0], 0) {
        -1 => m.type_error("len() of unsized object"),
        left => Ok(m.new_int(left)),
    }),
];

pub(super) const ZIP_LONGEST: &[NativeDef] = &[new(Sig::Any, |m, a| {
    let fill = only_keyword(m, a, "zip_longest", "fillvalue")?.unwrap_or(ids::NONE);
    let mut parts = vec![fill, ids::EMPTY_TUPLE];
    for of in &a.items[1..] {
        parts.push(m.iter(*of)?);
    }
    let width = parts.len() - 2;
    parts[1] = m.new_tuple(&vec![ids::NONE; width]);
    made(m, a[0], "zip_longest", &parts, &[width as i64; 2])
})];

/// The value of the only keyword that there is.
fn only_keyword(m: &mut Machine, a: &Args, function: &str, keyword: &str) -> R<Option<ObjId>> {
    match a.kw.iter().find(|(name, _)| m.text(*name) != keyword) {
        Some((name, _)) => {
            let name = m.text(*name).to_owned();
            m.type_error(match function {
                "zip_longest" => format!("{function}() got an unexpected keyword argument"),
                _ => {
                    let close = crate::vm::types::suggest(&name, [keyword]);
                    let hint = close.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                    format!("{function}() got an unexpected keyword argument '{name}'{hint}")
                }
            })
        }
        None => Ok(a.kw.first().map(|(_, value)| *value)),
    }
}

/// The items of an iterable as a tuple; the iterable itself if it is one.
fn pool(m: &mut Machine, of: ObjId) -> R<ObjId> {
    if m.type_of(of) == ids::TUPLE {
        return Ok(of);
    }
    let items = m.collect_vec(of)?;
    m.once(|m| Ok(m.new_tuple(&items)))
}

pub(super) const PRODUCT: &[NativeDef] = &[new(Sig::Any, |m, a| {
    let repeat = match only_keyword(m, a, "product", "repeat")? {
        Some(repeat) => m.index_or(repeat, ids::OVERFLOW_ERROR)?,
        None => 1,
    };
    if repeat < 0 {
        return m.value_error("repeat argument cannot be negative");
    }
    let given = if repeat == 0 { 0 } else { a.len() - 1 };
    let Some(width) = given.checked_mul(repeat as usize).filter(|width| *width < usize::MAX / 16) else {
        return m.overflow_error("repeat argument too large");
    };
    m.reserve(width * 16)?;
    let mut pools = Vec::new();
    for of in &a.items[1..=given] {
        pools.push(pool(m, *of)?);
    }
    let all: Vec<ObjId> = pools.iter().copied().cycle().take(width).collect();
    let all = m.new_tuple(&all);
    let mut nums = vec![0; width + 2];
    nums[1] = width as i64;
    made(m, a[0], "product", &[all, NULL], &nums)
})];

pub(super) const PERMUTATIONS: &[NativeDef] = &[new(named(&["iterable", "r"], 1, 2), |m, a| {
    let pool = pool(m, a[1])?;
    let n = m.items(pool).len() as i64;
    let r = match a.get(2).filter(|r| *r != ids::NONE) {
        None => n,
        Some(r) if m.is_instance(r, ids::INT) => m.index_or(r, ids::OVERFLOW_ERROR)?,
        Some(_) => return m.type_error("Expected int as r"),
    };
    if r < 0 {
        return m.value_error("r must be non-negative");
    }
    let mut nums = vec![i64::from(r > n), r];
    if r <= n {
        nums.extend(0..n);
        nums.extend((0..r).map(|at| n - at));
    }
    made(m, a[0], "permutations", &[pool, NULL], &nums)
})];

/// `combinations` and `combinations_with_replacement`.
fn combined(m: &mut Machine, a: &Args, name: &str, again: bool) -> R<ObjId> {
    let r = m.index_or(a[2], ids::OVERFLOW_ERROR)?;
    let pool = pool(m, a[1])?;
    let n = m.items(pool).len() as i64;
    if r < 0 {
        return m.value_error("r must be non-negative");
    }
    m.reserve(r.to_usize().unwrap_or(0).saturating_mul(8))?;
    let done = if again { n == 0 && r > 0 } else { r > n };
    let mut nums = vec![done.into(), r];
    nums.extend((0..r).map(|at| if again { 0 } else { at }));
    made(m, a[0], name, &[pool, NULL], &nums)
}

pub(super) const COMBINATIONS: &[NativeDef] =
    &[new(named(&["iterable", "r"], 2, 2), |m, a| combined(m, a, "combinations", false))];

pub(super) const WITH_REPLACEMENT: &[NativeDef] =
    &[new(named(&["iterable", "r"], 2, 2), |m, a| combined(m, a, "combinations_with_replacement", true))];
