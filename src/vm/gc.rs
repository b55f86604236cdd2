//! The cycle collector: three generations, found by counting the references that come from within.

use super::frame::{FrameKind, NativeLoop, Return};
use super::heap::{self, Heap};
use super::native::{Poll, Turn};
use super::object::{Data, GenState, Iter, ObjId, Other, bits};
use super::replay::R;
use super::{Machine, ids};

/// The oldest generation.
pub const OLDEST: usize = 2;
/// In a table of counts: not looked at.
const OUTSIDE: u32 = u32::MAX;
/// Entries in the list of young objects before those that died are taken out.
pub(super) const NURSERY: usize = 8_192;

/// `gc_refs`: counts of the objects that are looked at, by place.
struct Refs {
    first: u32,
    counts: Vec<u32>,
}

impl Refs {
    /// A table of some places, in order, and their counts.
    fn new(places: &[ObjId], count: impl Fn(ObjId) -> u32) -> Refs {
        let (Some(first), Some(last)) = (places.first(), places.last()) else {
            return Refs { first: 0, counts: Vec::new() };
        };
        let mut refs = Refs { first: first.0, counts: vec![OUTSIDE; (last.0 - first.0) as usize + 1] };
        places.iter().for_each(|id| refs.counts[(id.0 - first.0) as usize] = count(*id));
        refs
    }

    /// The count of an object that is looked at.
    fn count(&mut self, id: ObjId) -> Option<&mut u32> {
        self.counts.get_mut(id.0.wrapping_sub(self.first) as usize).filter(|count| **count != OUTSIDE)
    }

    fn has(&self, id: ObjId) -> bool {
        self.counts.get(id.0.wrapping_sub(self.first) as usize).is_some_and(|count| *count != OUTSIDE)
    }

    /// Looks at an object no longer.
    fn leave(&mut self, id: ObjId) {
        if let Some(count) = self.count(id) {
            *count = OUTSIDE;
        }
    }
}

const FIND: i64 = 0;
const FINALIZE: i64 = 1;
const CLEAR: i64 = 2;
/// The functions in `gc.callbacks` are told of the start, or of the end.
const BEFORE: i64 = 3;
const AFTER: i64 = 4;

/// Places in the numbers of a collection: its phase, the generation, what was collected, the next function to tell, whether
/// there is any.
const PHASE: usize = 0;
const GENERATION: usize = 1;
const COLLECTED: usize = 2;
const NEXT: usize = 3;
const TELLS: usize = 4;

impl Heap {
    /// Whether the collector looks at an object.
    pub fn is_tracked(&self, id: ObjId) -> bool {
        let obj = self.get(id);
        obj.bits & bits::TRACKED != 0 && !obj.is_immortal()
    }

    /// Whether something is a tuple's payload in which there is nothing to look at.
    pub fn is_dull(&self, data: &Data) -> bool {
        match data {
            Data::Tuple(items) => items.iter().all(|item| {
                let item = self.get(*item);
                item.bits & bits::TRACKED == 0 && !matches!(item.data, Data::Type(_))
            }),
            _ => false,
        }
    }

    /// What the collector sees an object refer to. An instance's attributes that were never asked for as a dict
    /// are part of the instance (CPython's inline values).
    pub fn referents(&self, id: ObjId, visit: &mut dyn FnMut(ObjId)) {
        let obj = self.get(id);
        if let Some(attrs) = &obj.attrs {
            attrs.slots.iter().flatten().for_each(|child| visit(*child));
            if let Some(dict) = attrs.dict {
                if self.get(dict).bits & bits::TRACKED != 0 {
                    visit(dict);
                } else if let Data::Dict(table) = &self.get(dict).data {
                    table.iter().for_each(|entry| visit(entry.value));
                }
            }
        }
        match &obj.data {
            // Keys that are all strings are passed over.
            Data::Dict(table) if table.unicode => table.iter().for_each(|entry| visit(entry.value)),
            data => heap::children(data, visit),
        }
        visit(obj.ty);
    }

    fn generation(&self, id: ObjId) -> usize {
        match self.get(id).bits & (bits::YOUNG | bits::MIDDLE) {
            0 => 2,
            bits::YOUNG => 0,
            _ => 1,
        }
    }

    /// The places of the tracked objects of a generation and the younger ones, in order.
    fn candidates(&mut self, oldest: usize) -> Vec<ObjId> {
        let mut found = match oldest {
            0 => std::mem::take(&mut self.nursery),
            1 => [std::mem::take(&mut self.nursery), std::mem::take(&mut self.middle)].concat(),
            _ => {
                (self.nursery, self.middle) = (Vec::new(), Vec::new());
                self.iter().map(|(id, _)| id).collect()
            }
        };
        found.retain(|id| self.is_live(*id) && self.is_tracked(*id) && self.generation(*id) <= oldest);
        found.sort_unstable();
        found.dedup();
        if oldest == 0 {
            self.middle.extend(&found);
        }
        found
    }

    /// Notes a tracked object that has just been made. An object that dies stays noted until the list is cleared.
    #[inline(always)]
    pub(super) fn note_young(&mut self, id: ObjId) {
        self.nursery.push(id);
        if self.nursery.len() > self.nursery_room {
            self.clear_nursery();
        }
    }

    #[cold]
    fn clear_nursery(&mut self) {
        let mut kept = std::mem::take(&mut self.nursery);
        kept.retain(|id| self.is_live(*id) && self.get(*id).bits & bits::YOUNG != 0);
        kept.sort_unstable();
        kept.dedup();
        self.nursery_room = 2 * kept.len() + NURSERY;
        self.nursery = kept;
    }

    /// The tracked objects of a generation and the younger ones that nothing outside them refers to, oldest
    /// first; the others move on to the next generation.
    fn unreachable(&mut self, oldest: usize) -> Vec<ObjId> {
        let candidates = self.candidates(oldest);
        let mut refs = Refs::new(&candidates, |id| self.get(id).refcnt);
        self.subtract_references(&candidates, &mut refs);
        let mut dead = Vec::new();
        for id in candidates {
            if refs.has(id) {
                dead.push(id);
                continue;
            }
            let dull = self.get(id).ty == ids::TUPLE && self.is_dull(&self.get(id).data);
            let own = &mut self.get_mut(id).bits;
            *own &= !(bits::YOUNG | bits::MIDDLE);
            if dull {
                *own &= !bits::TRACKED;
            }
            if oldest == 0 {
                *own |= bits::MIDDLE;
            }
        }
        dead.sort_by_key(|id| self.get(*id).label);
        dead
    }

    /// Those of some garbage, each with one count of the collector's own, that finalizers have not made
    /// reachable again.
    fn still_unreachable(&self, garbage: &[ObjId]) -> Vec<ObjId> {
        let mut places = garbage.to_vec();
        places.sort_unstable();
        let mut refs = Refs::new(&places, |id| self.get(id).refcnt - 1);
        self.subtract_references(&places, &mut refs);
        garbage.iter().copied().filter(|id| refs.has(*id)).collect()
    }

    /// Takes the references between some objects from their counts, and then all out that can be reached from
    /// outside.
    fn subtract_references(&self, candidates: &[ObjId], refs: &mut Refs) {
        for id in candidates {
            self.referents(*id, &mut |child| {
                if let Some(count) = refs.count(child) {
                    *count = count.saturating_sub(1);
                }
            });
        }
        let mut reached: Vec<ObjId> =
            candidates.iter().copied().filter(|id| refs.count(*id).is_some_and(|count| *count > 0)).collect();
        reached.iter().for_each(|id| refs.leave(*id));
        while let Some(id) = reached.pop() {
            self.referents(id, &mut |child| {
                if refs.has(child) {
                    refs.leave(child);
                    reached.push(child);
                }
            });
        }
    }

    /// Breaks the cycles through an object (`tp_clear`): what it owned is given up, as far as nothing needs it.
    fn break_cycles(&mut self, id: ObjId) {
        let mut given_up = Vec::new();
        let obj = self.get_mut(id);
        if let Some(attrs) = &mut obj.attrs {
            given_up.extend(attrs.dict.take());
            given_up.extend(attrs.slots.iter_mut().filter_map(Option::take));
        }
        match &mut obj.data {
            Data::List(list) => {
                given_up.extend(std::mem::take(&mut list.items).into_iter().rev());
                list.allocated = 0;
            }
            Data::Dict(dict) => given_up.extend(dict.take().iter().flat_map(|entry| [entry.key, entry.value])),
            Data::Set(set) => given_up.extend(set.take().iter().map(|entry| entry.key)),
            Data::Cell(content) => given_up.extend(content.take()),
            Data::Function(function) => {
                for part in [
                    &mut function.closure,
                    &mut function.defaults,
                    &mut function.kwdefaults,
                    &mut function.annotations,
                    &mut function.annotate,
                    &mut function.type_params,
                ] {
                    given_up.extend(part.take());
                }
            }
            Data::Type(class) => {
                given_up.push(std::mem::replace(&mut class.mro, ids::EMPTY_TUPLE));
                if let Data::Dict(table) = &mut self.get_mut_of_class_dict(id).data {
                    given_up.extend(table.take().iter().flat_map(|entry| [entry.key, entry.value]));
                }
            }
            Data::Generator(generator) => {
                generator.state = GenState::Finished;
                if let Some(suspended) = generator.frame.take() {
                    given_up.extend(suspended.owned().filter(|part| *part != ObjId::NULL));
                }
            }
            Data::Iter(iter) => given_up.extend(std::mem::replace(&mut **iter, Iter::Done).owned()),
            Data::Exc(exc) => {
                for link in [&mut exc.traceback, &mut exc.context, &mut exc.cause] {
                    given_up.extend(std::mem::replace(link, ObjId::NULL).some());
                }
                given_up.push(std::mem::replace(&mut exc.args, ids::EMPTY_TUPLE));
                given_up.extend(std::mem::take(&mut exc.fields).into_iter().map(|(_, value)| value));
            }
            Data::Traceback(entry) => {
                given_up.extend(entry.next.take());
                given_up.push(std::mem::replace(&mut entry.frame, ids::NONE));
            }
            Data::Frame(frame) if !frame.live => {
                let slots = std::mem::take(&mut frame.slots);
                given_up.extend(
                    slots.into_iter().rev().filter(|slot| !slot.is_null() && !slot.is_borrowed()).map(|s| s.id()),
                );
                for link in [&mut frame.back, &mut frame.locals, &mut frame.extra] {
                    given_up.extend(std::mem::replace(link, ObjId::NULL).some());
                }
            }
            Data::WeakRef(_, callback) => given_up.extend(callback.take()),
            Data::Other(other) => match &mut **other {
                Other::Native(_, parts, _) => {
                    given_up.extend(std::mem::take(parts).into_iter().filter(|part| *part != ObjId::NULL));
                }
                Other::Deque(deque) => given_up.extend(std::mem::take(&mut deque.items)),
                _ => {}
            },
            _ => {}
        }
        given_up.into_iter().for_each(|part| self.decref(part));
    }

    fn get_mut_of_class_dict(&mut self, class: ObjId) -> &mut super::object::Obj {
        let dict = match &self.get(class).data {
            Data::Type(class) => class.dict,
            _ => class,
        };
        self.get_mut(dict)
    }
}

impl Machine {
    /// Collects what is due: the youngest generation, and the older ones every so often.
    pub fn collect_young(&mut self) {
        let state = &mut self.modules_state;
        if state.gc_collecting {
            return;
        }
        let mut generation = 0;
        if state.gc_count[0] > state.gc_threshold[1] {
            generation = 1;
        }
        // The oldest one only if enough has been added to it since it was last collected.
        if state.gc_count[1] > state.gc_threshold[2] && state.gc_pending > state.gc_total / 4 {
            generation = 2;
        }
        let nums = self.collection(generation, true);
        let mut state = NativeLoop { poll: Poll(collect_turn), regs: Vec::new(), nums };
        if state.nums[PHASE] == BEFORE {
            self.modules_state.gc_collecting = true;
            self.push_frame(FrameKind::Native(Box::new(state)), Return::Drop);
            return;
        }
        // Without finalizers a collection is over at once; otherwise it goes on turn by turn.
        if let Ok(Turn::Again) = collect_turn(self, &mut state) {
            self.push_frame(FrameKind::Native(Box::new(state)), Return::Drop);
        }
    }

    fn collection(&mut self, generation: i64, tells: bool) -> Vec<i64> {
        let tells = tells && callbacks(self).is_some_and(|list| !self.items(list).is_empty());
        vec![if tells { BEFORE } else { FIND }, generation, 0, 0, tells.into()]
    }

    /// Collects a generation and the younger ones, in a frame of its own; `tells` whether the functions in `gc.callbacks` are told.
    pub fn start_collection(&mut self, generation: usize, tells: bool) {
        let nums = self.collection(generation as i64, tells);
        let state = NativeLoop { poll: Poll(collect_turn), regs: Vec::new(), nums };
        self.push_frame(FrameKind::Native(Box::new(state)), Return::Drop);
    }

    /// `gc.collect(generation)`: the number of objects found unreachable, as an int object.
    ///
    /// # Errors
    /// None in practice.
    pub fn collect_garbage(&mut self, generation: usize) -> R<ObjId> {
        if self.modules_state.gc_collecting && self.replayed_is_empty() {
            return Ok(self.new_int(0));
        }
        let nums = self.collection(generation as i64, true);
        self.run_loop(Poll(collect_turn), &[], &nums)
    }

    fn replayed_is_empty(&self) -> bool {
        self.log.len() <= self.log_at
    }
}

fn callbacks(m: &mut Machine) -> Option<ObjId> {
    let (module, name) = (m.intern("gc"), m.intern("callbacks"));
    let module = m.dict_get_str(m.modules, module)?;
    m.own_attr(module, name).filter(|list| m.layout(*list) == ids::LIST)
}

/// Calls one of the functions in `gc.callbacks`; `false` when all are told.
fn tell(m: &mut Machine, state: &mut NativeLoop) -> R<bool> {
    let next = callbacks(m).and_then(|list| m.items(list).get(state.nums[NEXT] as usize).copied());
    m.modules_state.gc_collecting = next.is_some();
    let Some(callback) = next else { return Ok(false) };
    let info = m.once(|m| {
        let info = m.new_dict();
        let known =
            [("generation", state.nums[GENERATION]), ("collected", state.nums[COLLECTED]), ("uncollectable", 0)];
        for (name, value) in known {
            let (name, value) = (m.intern(name), m.new_int(value));
            m.dict_set(info, name, value)?;
        }
        Ok(info)
    })?;
    let phase = m.intern(if state.nums[PHASE] == BEFORE { "start" } else { "stop" });
    m.call_unraised(callback, &[phase, info])?;
    state.nums[NEXT] += 1;
    Ok(true)
}

fn collect_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let generation = state.nums[GENERATION] as usize;
    match state.nums[PHASE] {
        BEFORE => {
            if !tell(m, state)? {
                state.nums[PHASE] = FIND;
            }
            Ok(Turn::Again)
        }
        AFTER => Ok(if tell(m, state)? { Turn::Again } else { Turn::Done(m.new_int(state.nums[COLLECTED])) }),
        FIND => {
            let garbage = m.heap.unreachable(generation);
            count_collection(m, generation);
            garbage.iter().for_each(|id| m.heap.incref(*id));
            let eventful = garbage.iter().any(|id| m.heap.needs_finalizer(*id) || has_weakrefs(m, *id));
            if !eventful {
                return Ok(finish(m, garbage, state));
            }
            m.modules_state.gc_collecting = true;
            // References that are garbage themselves do not call back.
            for id in &garbage {
                if let Data::WeakRef(_, callback) = &mut m.heap.get_mut(*id).data {
                    let callback = callback.take();
                    callback.into_iter().for_each(|id| m.heap.decref(id));
                }
            }
            garbage.iter().for_each(|id| m.heap.clear_weakrefs(*id));
            // What nothing else holds now was a callback, and counts.
            let callbacks = garbage.iter().filter(|id| m.heap.get(**id).refcnt == 1);
            state.nums.extend(callbacks.map(|id| i64::from(id.0)));
            state.regs = garbage;
            state.nums[PHASE] = FINALIZE;
            Ok(Turn::Again)
        }
        FINALIZE => {
            for id in state.regs.clone() {
                if m.heap.needs_finalizer(id) {
                    m.heap.incref(id);
                    m.heap.get_mut(id).bits |= bits::FINALIZED;
                    m.heap.dying.push(id);
                }
            }
            state.nums[PHASE] = CLEAR;
            Ok(Turn::Again)
        }
        _ => {
            let mut garbage = std::mem::take(&mut state.regs);
            // What finalizers have set free is gone, and is not counted.
            let callbacks = state.nums.split_off(TELLS + 1);
            loop {
                let before = garbage.len();
                garbage.retain(|id| {
                    let held = m.heap.get(*id).refcnt > 1 || callbacks.contains(&i64::from(id.0));
                    if !held {
                        m.heap.decref(*id);
                    }
                    held
                });
                if garbage.len() == before {
                    break;
                }
            }
            let dead = m.heap.still_unreachable(&garbage);
            let risen: Vec<ObjId> = garbage.iter().copied().filter(|id| !dead.contains(id)).collect();
            risen.into_iter().for_each(|id| m.heap.decref(id));
            m.modules_state.gc_collecting = false;
            Ok(finish(m, dead, state))
        }
    }
}

fn has_weakrefs(m: &Machine, id: ObjId) -> bool {
    m.heap.get(id).attrs.as_ref().is_some_and(|attrs| !attrs.weakrefs.is_empty())
}

/// Clears garbage of which the collector owns one count each.
fn finish(m: &mut Machine, garbage: Vec<ObjId>, state: &mut NativeLoop) -> Turn {
    let count = garbage.len() as i64;
    for id in garbage {
        m.heap.break_cycles(id);
        m.heap.decref(id);
    }
    if state.nums[GENERATION] as usize == OLDEST {
        m.heap.shelves.fill(0);
    }
    let stats = &mut m.modules_state.gc_stats[state.nums[GENERATION] as usize];
    *stats = [stats[0] + 1, stats[1] + count];
    state.nums[COLLECTED] = count;
    if state.nums[TELLS] == 0 {
        return Turn::Done(m.new_int(count));
    }
    (state.nums[PHASE], state.nums[NEXT]) = (AFTER, 0);
    Turn::Again
}

fn count_collection(m: &mut Machine, generation: usize) {
    m.heap.young = 0;
    let survivors = m.heap.live as i64;
    let state = &mut m.modules_state;
    state.gc_runs[generation.min(OLDEST)] += 1;
    match generation {
        0 => state.gc_count[0] += 1,
        1 => {
            state.gc_count[0] = 0;
            state.gc_count[1] += 1;
            state.gc_pending += survivors - state.gc_total;
        }
        _ => {
            state.gc_count = [0, 0];
            state.gc_pending = 0;
            state.gc_total = survivors;
        }
    }
}
