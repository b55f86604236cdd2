//! `itertools`: one table of iterators, what each holds, how it is made and what one try for its next item comes to.

mod choose;
mod groups;
mod make;
mod next;

use crate::vm::frame::NativeLoop;
use crate::vm::native::{NativeDef, Poll, Turn};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What one try came to. A try makes its calls first and changes its iterator last, so that it can be made again.
pub(super) enum Try {
    /// The next item, borrowed.
    Item(ObjId),
    /// There is none.
    End,
    /// None yet: try again.
    Again,
}

/// A kind of iterator.
pub struct Tool {
    /// `__name__`.
    name: &'static str,
    /// Words for what it holds, in the order of its parts; the last stands for all that follow.
    pub holds: &'static [&'static str],
    /// Bytes in CPython, without the collector's header and what it has of variable length.
    size: i64,
    /// Number of bytes more for each of its numbers from the second on.
    each: i64,
    /// Whether it runs no Python code.
    pure: bool,
    attempt: fn(&mut Machine, ObjId) -> R<Try>,
    own: &'static [NativeDef],
}

const fn tool(
    name: &'static str,
    size: i64,
    holds: &'static [&'static str],
    attempt: fn(&mut Machine, ObjId) -> R<Try>,
    own: &'static [NativeDef],
) -> Tool {
    Tool { name, holds, size, each: 0, pure: false, attempt, own }
}

/// What gives choices from a pool: its numbers are whether it is done, how many are chosen, and places.
const fn chooser(
    name: &'static str,
    size: i64,
    attempt: fn(&mut Machine, ObjId) -> R<Try>,
    own: &'static [NativeDef],
) -> Tool {
    Tool { each: 8, pure: true, ..tool(name, size, &["pool", "result"], attempt, own) }
}

/// The kinds; [`Iter::Tool`] names them by place.
pub const TOOLS: &[Tool] = &[
    tool("accumulate", 56, &["total", "over", "function", "initial"], next::accumulate, make::ACCUMULATE),
    tool("batched", 40, &["over"], next::batched, make::BATCHED),
    tool("chain", 32, &["source", "active"], next::chain, make::CHAIN),
    chooser("combinations", 56, choose::combinations, make::COMBINATIONS),
    chooser("combinations_with_replacement", 56, choose::with_replacement, make::WITH_REPLACEMENT),
    tool("compress", 32, &["data", "selectors"], next::compress, make::COMPRESS),
    tool("count", 40, &["next", "step"], next::count, make::COUNT),
    tool("cycle", 40, &["over", "saved"], next::cycle, make::CYCLE),
    tool("dropwhile", 40, &["predicate", "over"], next::dropwhile, make::DROPWHILE),
    tool("filterfalse", 32, &["function", "over"], next::filterfalse, make::FILTERFALSE),
    tool("groupby", 72, &["over", "key", "target", "current", "value"], groups::groupby, make::GROUPBY),
    tool("islice", 56, &["over"], next::islice, make::ISLICE),
    tool("pairwise", 40, &["before", "over", "result"], next::pairwise, make::PAIRWISE),
    chooser("permutations", 64, choose::permutations, make::PERMUTATIONS),
    chooser("product", 48, choose::product, make::PRODUCT),
    Tool { pure: true, ..tool("repeat", 32, &["object"], next::repeat, make::REPEAT) },
    tool("starmap", 32, &["function", "over"], next::starmap, make::STARMAP),
    tool("takewhile", 40, &["predicate", "over"], next::takewhile, make::TAKEWHILE),
    tool("zip_longest", 56, &["fill", "result", "over"], next::zip_longest, make::ZIP_LONGEST),
    tool("_grouper", 32, &["parent", "key"], groups::grouper, &[]),
    tool("_tee", 48, &["data"], groups::tee_next, groups::TEE),
];

pub(super) const GROUPER: u8 = 19;
pub(super) const TEE: u8 = 20;
/// Stands for "nothing left": no program can lay hands on it.
const NOTHING: ObjId = ids::NATIVE_STATE;

impl Tool {
    /// Bytes it takes in CPython, the collector's header apart, with so many numbers.
    pub fn bytes(&self, numbers: usize) -> i64 {
        self.size + self.each * (numbers as i64 - 2).max(0)
    }

    /// Whether its next item comes without running Python code.
    pub fn is_pure(&self) -> bool {
        self.pure
    }
}

/// The next item of such an iterator.
///
/// # Errors
/// What the iterators and functions it works on raise.
pub fn next(m: &mut Machine, it: ObjId, kind: u8) -> R<Option<ObjId>> {
    let attempt = TOOLS[kind as usize].attempt;
    if TOOLS[kind as usize].pure {
        return Ok(match attempt(m, it)? {
            Try::Item(item) => Some(item),
            _ => None,
        });
    }
    let first = m.once(|m| match attempt(m, it)? {
        Try::Item(item) => Ok(item),
        Try::End => Ok(NOTHING),
        Try::Again => Ok(ObjId::NULL),
    })?;
    // The iterator is kept alive by whoever asks it, and counted no more often than in CPython.
    let got = match first {
        ObjId::NULL => m.run_loop(Poll(turn), &[], &[kind.into(), it.0.into()])?,
        first => first,
    };
    Ok(Some(got).filter(|got| *got != NOTHING))
}

fn turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let it = ObjId(state.nums[1] as u32);
    Ok(match (TOOLS[state.nums[0] as usize].attempt)(m, it)? {
        Try::Item(item) => Turn::Done(item),
        Try::End => Turn::Done(NOTHING),
        Try::Again => Turn::Again,
    })
}

/// A part of an iterator; NULL where it holds none.
pub(super) fn part(m: &Machine, it: ObjId, at: usize) -> ObjId {
    match &m.heap.get(it).data {
        Data::Iter(iter) => match &**iter {
            Iter::Tool(_, parts, _) => parts.get(at).copied().unwrap_or(ObjId::NULL),
            _ => ObjId::NULL,
        },
        _ => ObjId::NULL,
    }
}

/// A number of an iterator.
pub(super) fn num(m: &Machine, it: ObjId, at: usize) -> i64 {
    match &m.heap.get(it).data {
        Data::Iter(iter) => match &**iter {
            Iter::Tool(_, _, nums) => nums.get(at).copied().unwrap_or(0),
            _ => 0,
        },
        _ => 0,
    }
}

/// The numbers of an iterator.
pub(super) fn nums(m: &Machine, it: ObjId) -> Vec<i64> {
    match &m.heap.get(it).data {
        Data::Iter(iter) => match &**iter {
            Iter::Tool(_, _, nums) => nums.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

pub(super) fn set_num(m: &mut Machine, it: ObjId, at: usize, value: i64) {
    if let Data::Iter(iter) = &mut m.heap.get_mut(it).data {
        if let Iter::Tool(_, _, nums) = &mut **iter {
            nums[at] = value;
        }
    }
}

/// Replaces a part by another (borrowed, or NULL); the old one's count goes to the temporaries if it is handed out.
pub(super) fn put(m: &mut Machine, it: ObjId, at: usize, new: ObjId) -> ObjId {
    if new != ObjId::NULL {
        m.heap.incref(new);
    }
    let Data::Iter(iter) = &mut m.heap.get_mut(it).data else { return ObjId::NULL };
    let Iter::Tool(_, parts, _) = &mut **iter else { return ObjId::NULL };
    std::mem::replace(&mut parts[at], new)
}

/// Replaces a part and gives up the old one.
pub(super) fn set(m: &mut Machine, it: ObjId, at: usize, new: ObjId) {
    let old = put(m, it, at, new);
    if old != ObjId::NULL {
        m.heap.decref(old);
    }
}

/// Takes a part out; the temporaries hold it from now on.
pub(super) fn take(m: &mut Machine, it: ObjId, at: usize) -> ObjId {
    match put(m, it, at, ObjId::NULL) {
        ObjId::NULL => ObjId::NULL,
        old => m.temp(old),
    }
}

/// The class of a kind.
fn class_of(m: &mut Machine, kind: u8) -> ObjId {
    m.class_in("itertools", TOOLS[kind as usize].name).unwrap_or(ids::ITERATOR)
}

/// Fills `itertools`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    for tool in TOOLS {
        let slots = if tool.name == "_tee" { "__weakref__" } else { "" };
        let class = m.native_class_of(
            "itertools",
            tool.name,
            ids::OBJECT,
            &[crate::vm::types::iter::ITERATOR, tool.own],
            Some(slots),
        )?;
        let held = if tool.name == "_tee" { 5 } else { 4 + tool.own.len().max(1) };
        m.fix_class(class, !tool.name.starts_with('_'), held);
        m.set_global(module, tool.name, class);
    }
    let class = m.native_class("itertools", "_tee_dataobject", ids::OBJECT, &[])?;
    m.fix_class(class, false, 5);
    m.set_global(module, "_tee_dataobject", class);
    m.set_functions(module, groups::FUNCTIONS);
    Ok(())
}
