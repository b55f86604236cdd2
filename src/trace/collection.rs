//! A collection of the cycle collector at a moment: CPython's phases over the objects of the program, move by move.

use std::collections::{BTreeSet, HashMap, VecDeque};
use std::rc::Rc;

use super::picture::ObjectId;
use super::recording::Recording;
use super::tell;
use crate::vm::object::{Data, ObjId, bits};
use crate::vm::{Flow, Machine};

/// Most objects that are told.
const MOST: usize = 400;
/// Most ticks that are gone through for where a collection began.
const MOST_SOUGHT: u64 = 20_000;

/// An object as the collector sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The object.
    pub object: ObjectId,
    /// It in a few words.
    pub what: Rc<str>,
    /// Which generation it is in: 0 is young.
    pub generation: u8,
    /// Its count.
    pub count: u32,
    /// How many of these references come from objects that are looked at.
    pub inside: u32,
    /// Whether this collection looks at it: it is in the generation or a younger one.
    pub looked_at: bool,
    /// What becomes of it.
    pub verdict: Verdict,
}

/// What becomes of an object in a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// References from outside are left over: it is reachable.
    Held,
    /// No reference is left over, but an object that is reachable leads to it.
    Led,
    /// Nothing that lives leads to it, until a finalizer makes it reachable again.
    Risen,
    /// Nothing that lives leads to it: it is freed.
    Garbage,
}

/// Where an object stands while a collection goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Standing {
    /// Not looked at yet.
    #[default]
    Young,
    /// Known to be reachable.
    Reachable,
    /// Moved to the unreachable ones, for now.
    Doubted,
}

/// One move of a collection; objects are places in [`Collection::candidates`], `None` the interpreter's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Move {
    /// Each count is copied.
    Copy,
    /// One taken off for each reference that an object has to one that is looked at.
    Subtract(Option<usize>, Vec<usize>),
    /// An object has something left over: it is kept, and what it refers to is reachable (those that were not known
    /// to be).
    Keep(Option<usize>, Vec<usize>),
    /// An object has nothing left over: it is moved to the unreachable ones.
    Doubt(usize),
    /// Weak references to garbage are cleared.
    Weak(Vec<usize>),
    /// Finalizers of garbage run.
    Finalize(Vec<usize>),
    /// What is still unreachable is cleared and freed.
    Free(Vec<usize>),
}

/// A collection as it would be at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Collection {
    /// The oldest generation that it looks at.
    pub generation: u8,
    /// What `gc.get_count` tells.
    pub counts: [i64; 3],
    /// What `gc.get_threshold` tells.
    pub thresholds: [i64; 3],
    /// Whether collections begin by themselves.
    pub enabled: bool,
    /// Collections so far, by generation.
    pub runs: [u32; 3],
    /// How many objects take part that are not told: the interpreter's own.
    pub others: usize,
    /// The program's tracked objects, oldest first.
    pub candidates: Vec<Candidate>,
    /// What it does, in order.
    pub moves: Vec<Move>,
}

impl Collection {
    /// What is left of each count, and where each object stands, after so many moves.
    pub fn after(&self, moves: usize) -> Vec<(u32, Standing)> {
        let mut at: Vec<(u32, Standing)> = self.candidates.iter().map(|known| (known.count, Standing::Young)).collect();
        for known in &self.moves[..moves.min(self.moves.len())] {
            match known {
                Move::Subtract(_, to) => to.iter().for_each(|to| at[*to].0 = at[*to].0.saturating_sub(1)),
                Move::Keep(kept, to) => {
                    kept.iter().for_each(|kept| at[*kept].1 = Standing::Reachable);
                    to.iter().for_each(|to| at[*to] = (at[*to].0.max(1), Standing::Young));
                }
                Move::Doubt(one) => at[*one].1 = Standing::Doubted,
                _ => {}
            }
        }
        at
    }
}

/// What a collection of a generation would do with the objects of the program.
///
/// Objects of the interpreter and its modules, those that are not `known`, take part in the counting, but are not told.
pub(super) fn of(machine: &Machine, known: &BTreeSet<ObjectId>, first_label: u32, generation: u8) -> Collection {
    let heap = &machine.heap;
    let generation_of = |id: ObjId| match heap.get(id).bits & (bits::YOUNG | bits::MIDDLE) {
        0 => 2,
        bits::YOUNG => 0,
        _ => 1,
    };
    let mut tracked: Vec<ObjId> = heap.iter().map(|(id, _)| id).filter(|id| heap.is_tracked(*id)).collect();
    tracked.sort_by_key(|id| heap.get(*id).label);
    let looked: Vec<ObjId> = tracked.iter().copied().filter(|id| generation_of(*id) <= generation).collect();
    let mut left: HashMap<ObjId, u32> = looked.iter().map(|id| (*id, heap.get(*id).refcnt)).collect();
    for id in &looked {
        heap.referents(*id, &mut |child| {
            left.entry(child).and_modify(|left| *left = left.saturating_sub(1));
        });
    }
    let subtracted = left.clone();
    // CPython's `move_unreachable`: a list is gone through from the front; what was moved out of it too early comes
    // back at its end.
    let mut queue: VecDeque<ObjId> = looked.iter().copied().collect();
    let mut standing: HashMap<ObjId, Standing> = HashMap::new();
    let mut looks: Vec<(ObjId, Option<Vec<ObjId>>)> = Vec::new();
    while let Some(id) = queue.pop_front() {
        if left[&id] == 0 {
            standing.insert(id, Standing::Doubted);
            looks.push((id, None));
            continue;
        }
        standing.insert(id, Standing::Reachable);
        let mut found = Vec::new();
        heap.referents(id, &mut |child| match left.get_mut(&child) {
            Some(left) if *left == 0 => {
                *left = 1;
                found.push(child);
                if standing.remove(&child).is_some() {
                    queue.push_back(child);
                }
            }
            _ => {}
        });
        looks.push((id, Some(found)));
    }
    let garbage = |id: ObjId| standing.get(&id) == Some(&Standing::Doubted);
    let own = |id: &ObjId| {
        let obj = heap.get(*id);
        let kept =
            known.contains(&ObjectId(obj.label)) && obj.label >= first_label && !matches!(obj.data, Data::Module(_));
        !matches!(obj.data, Data::Frame(_) | Data::Traceback(_)) && (kept || garbage(*id))
    };
    let told: Vec<ObjId> = tracked.iter().copied().filter(own).take(MOST).collect();
    let place: HashMap<ObjId, usize> = told.iter().copied().zip(0..).collect();
    let dead = |is: &dyn Fn(ObjId) -> bool| -> Vec<usize> {
        told.iter().filter(|id| garbage(**id) && is(**id)).map(|id| place[id]).collect()
    };
    let weak = dead(&|id| heap.get(id).attrs.as_ref().is_some_and(|attrs| !attrs.weakrefs.is_empty()));
    let finalizers = dead(&|id| heap.needs_finalizer(id));
    let after = (!finalizers.is_empty() || !weak.is_empty()).then(|| collected(machine, generation));
    let rises = |id: ObjId| {
        let label = heap.get(id).label;
        after.as_ref().is_some_and(|after| after.heap.is_live(id) && after.heap.get(id).label == label)
    };
    let candidate = |id: &ObjId| {
        let refs = heap.get(*id).refcnt;
        let verdict = match subtracted.get(id) {
            _ if garbage(*id) && rises(*id) => Verdict::Risen,
            _ if garbage(*id) => Verdict::Garbage,
            Some(0) => Verdict::Led,
            _ => Verdict::Held,
        };
        let (what, ty) = (tell::short(machine, *id), machine.type_name(*id));
        Candidate {
            object: ObjectId(heap.get(*id).label),
            what: if what.starts_with(&ty) { what } else { format!("{ty} {what}") }.into(),
            generation: generation_of(*id),
            count: refs,
            inside: refs - subtracted.get(id).copied().unwrap_or(refs),
            looked_at: subtracted.contains_key(id),
            verdict,
        }
    };
    let mut moves = vec![Move::Copy];
    let mut push = |new: Move| match (moves.last_mut(), new) {
        // What the interpreter's objects do is one move.
        (Some(Move::Subtract(None, to)), Move::Subtract(None, more)) => to.extend(more),
        (Some(Move::Keep(None, to)), Move::Keep(None, more)) => to.extend(more),
        (_, new) => moves.push(new),
    };
    for id in &looked {
        let mut to = Vec::new();
        heap.referents(*id, &mut |child| to.extend(place.get(&child).filter(|_| subtracted.contains_key(&child))));
        push(Move::Subtract(place.get(id).copied(), to));
    }
    for (id, found) in looks {
        let at = place.get(&id).copied();
        match (found, at) {
            (Some(found), _) => push(Move::Keep(at, found.iter().filter_map(|id| place.get(id).copied()).collect())),
            (None, Some(at)) => push(Move::Doubt(at)),
            (None, None) => {}
        }
    }
    moves.extend((!weak.is_empty()).then_some(Move::Weak(weak)));
    moves.extend((!finalizers.is_empty()).then_some(Move::Finalize(finalizers)));
    moves.extend(Some(dead(&|id| !rises(id))).filter(|dead| !dead.is_empty()).map(Move::Free));
    let state = &machine.modules_state;
    Collection {
        generation,
        counts: [heap.young, state.gc_count[0], state.gc_count[1]].map(|count| count.max(0)),
        thresholds: state.gc_threshold,
        enabled: state.gc_enabled,
        runs: state.gc_runs,
        others: looked.len() - told.iter().filter(|id| subtracted.contains_key(id)).count(),
        candidates: told.iter().map(candidate).collect(),
        moves,
    }
}

/// The machine after a collection, which runs what finalizers the garbage has.
fn collected(machine: &Machine, generation: u8) -> Machine {
    let mut after = machine.clone();
    if after.unwinding.is_none() {
        let depth = after.frames.len();
        after.start_collection(generation.into(), false);
        let end = after.ticks + MOST_SOUGHT;
        while after.frames.len() > depth && after.ticks < end && matches!(after.run(&mut (), 1), Flow::Next) {}
    }
    after
}

/// The tick before which a collection began, of the ticks between two, and which generation it was of.
pub(super) fn between(run: &Recording, from: u64, to: u64) -> Option<(u64, u8)> {
    if run.with_machine(to, |machine| machine.modules_state.gc_runs)
        == run.with_machine(from, |m| m.modules_state.gc_runs)
    {
        return None;
    }
    let mut machine = run.machine_at(from.max(to.saturating_sub(MOST_SOUGHT)));
    let before = machine.modules_state.gc_runs;
    loop {
        let tick = machine.ticks;
        if !run.advance(&mut machine, &mut (), to) {
            return None;
        }
        let runs = machine.modules_state.gc_runs;
        if let Some(generation) = (0..3).find(|at| runs[*at] != before[*at]) {
            return Some((tick, generation as u8));
        }
    }
}
