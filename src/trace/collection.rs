//! What the cycle collector finds at a moment: CPython's two passes over the objects of the program, one by one.

use std::collections::HashMap;
use std::rc::Rc;

use super::picture::ObjectId;
use super::tell;
use crate::vm::Machine;
use crate::vm::object::{Data, ObjId, bits};

/// Most objects that are told.
const MOST: usize = 400;

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
    /// How many of these references come from tracked objects.
    pub inside: u32,
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
    /// Nothing that lives leads to it: it is freed.
    Garbage,
}

/// The tracked objects that the program made, oldest first, and what a full collection would do with them.
///
/// Objects that the interpreter made before take part in the counting, but are not told.
pub(super) fn of(machine: &Machine, first_label: u32) -> Vec<Candidate> {
    let heap = &machine.heap;
    let tracked: Vec<ObjId> = heap.iter().map(|(id, _)| id).filter(|id| heap.is_tracked(*id)).collect();
    let mut inside: HashMap<ObjId, u32> = tracked.iter().map(|id| (*id, 0)).collect();
    for id in &tracked {
        heap.referents(*id, &mut |child| {
            if let Some(count) = inside.get_mut(&child) {
                *count += 1;
            }
        });
    }
    let is_held = |id: &ObjId| heap.get(*id).refcnt > inside[id];
    let mut led: HashMap<ObjId, bool> = HashMap::new();
    let mut queue: Vec<ObjId> = tracked.iter().copied().filter(is_held).collect();
    led.extend(queue.iter().map(|id| (*id, true)));
    while let Some(id) = queue.pop() {
        heap.referents(id, &mut |child| {
            if inside.contains_key(&child) && led.insert(child, true).is_none() {
                queue.push(child);
            }
        });
    }
    let candidate = |id: &ObjId| {
        let obj = heap.get(*id);
        let verdict = match led.contains_key(id) {
            _ if is_held(id) => Verdict::Held,
            true => Verdict::Led,
            false => Verdict::Garbage,
        };
        let generation = match obj.bits & (bits::YOUNG | bits::MIDDLE) {
            0 => 2,
            bits::YOUNG => 0,
            _ => 1,
        };
        let what = tell::short(machine, *id);
        let ty = machine.type_name(*id);
        let what = if what.starts_with(&ty) { what } else { format!("{ty} {what}") };
        Candidate {
            object: ObjectId(obj.label),
            what: what.into(),
            generation,
            count: obj.refcnt,
            inside: inside[id],
            verdict,
        }
    };
    let shown = |id: &&ObjId| {
        let obj = heap.get(**id);
        obj.label >= first_label && !matches!(obj.data, Data::Frame(_) | Data::Traceback(_))
    };
    let mut found: Vec<Candidate> = tracked.iter().filter(shown).map(candidate).collect();
    found.sort_by_key(|candidate| (candidate.verdict != Verdict::Garbage, candidate.object));
    found.truncate(MOST);
    found
}
