//! Where objects stand: a place is kept for life, and a new object takes the first free one of its column.
//!
//! Places are a fold over the steps of a run: `advance` from the places of the step before. So stepping never moves
//! an object that did not change, and seeking, which folds the same steps, gives the same layout.

use std::collections::BTreeMap;

use rustc_hash::FxHashSet;

use super::change::{all_frames, dies};
use super::plan::Plan;
use super::{COLUMNS, GAP, Options, TOP, is_hidden, is_inline, object};
use crate::trace::picture::{ObjectId, Picture, Ref};

/// How many objects are drawn at most; beyond that a diagram helps nobody.
pub const DRAWN: usize = 240;

/// An object's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its column, from 0.
    pub column: u32,
    /// Its top edge.
    pub top: u32,
    /// Its height.
    pub height: u32,
    /// Whether the object is no more and its place is held for this one step.
    pub gone: bool,
}

/// The places of all objects that are drawn.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Places {
    slots: BTreeMap<ObjectId, Slot>,
}

impl Places {
    /// The places at a step, from those at the step before; `before` is the picture of that step. With a plan, what is
    /// in it stands there at the plan's moment, and is kept clear of before.
    pub fn advance(
        &self,
        before: Option<&Picture>,
        picture: &Picture,
        options: Options,
        plan: Option<&Plan>,
    ) -> Places {
        let drawn = drawn(picture, options, COLUMNS);
        let alive: FxHashSet<ObjectId> = drawn.iter().map(|(id, _)| *id).collect();
        let mut next = Places::default();
        for (id, slot) in &self.slots {
            let old = before.and_then(|b| b.objects.get(id));
            let freed = !picture.objects.contains_key(id) && !slot.gone && old.is_some_and(dies);
            if alive.contains(id) {
                next.slots.insert(*id, Slot { gone: false, ..*slot });
            } else if freed {
                next.slots.insert(*id, Slot { gone: true, ..*slot });
            }
        }
        let planned = |id: ObjectId| plan.and_then(|plan| plan.slots.get(&id));
        let mut taken = Taken::default();
        next.slots.iter().for_each(|(id, slot)| taken.enter(*id, slot));
        if let Some(plan) = plan.filter(|plan| picture.moment <= plan.moment) {
            plan.slots.iter().for_each(|(id, slot)| taken.enter(*id, slot));
        }
        for (id, column) in drawn {
            let height = object::height(picture, id, options);
            let known = next.slots.get(&id).copied();
            if known.is_some_and(|slot| slot.height == height) {
                continue;
            }
            let home = planned(id).or(known.as_ref()).filter(|slot| taken.is_free(id, slot, height));
            let home = home.or(known.as_ref().filter(|slot| taken.is_free(id, slot, height)));
            let column = planned(id).or(known.as_ref()).map_or(column, |slot| slot.column);
            let slot = match home {
                Some(slot) => Slot { height, gone: false, ..*slot },
                None => Slot { column, top: taken.first_free(id, column, height), height, gone: false },
            };
            if let Some(known) = known {
                taken.leave(id, &known);
            }
            taken.enter(id, &slot);
            next.slots.insert(id, slot);
        }
        next
    }

    /// The place of an object, if it is drawn.
    pub fn slot(&self, id: ObjectId) -> Option<&Slot> {
        self.slots.get(&id)
    }

    /// Every object with its place, by label.
    pub fn iter(&self) -> impl Iterator<Item = (ObjectId, &Slot)> {
        self.slots.iter().map(|(id, slot)| (*id, slot))
    }
}

impl Slot {
    /// Its bottom edge.
    fn bottom(&self) -> u32 {
        self.top + self.height
    }
}

/// The stretches of each column that are taken, from top to bottom: top and bottom edge of each, and by what.
#[derive(Default)]
struct Taken {
    columns: Vec<Vec<(u32, u32, ObjectId)>>,
}

impl Taken {
    fn enter(&mut self, id: ObjectId, slot: &Slot) {
        let number = slot.column as usize;
        self.columns.resize_with(self.columns.len().max(number + 1), Vec::new);
        let column = &mut self.columns[number];
        let at = column.partition_point(|(top, ..)| *top < slot.top);
        column.insert(at, (slot.top, slot.bottom(), id));
    }

    /// Gives a place free; one that is planned at the same height stays kept clear.
    fn leave(&mut self, id: ObjectId, slot: &Slot) {
        let Some(column) = self.columns.get_mut(slot.column as usize) else { return };
        let here = (slot.top, slot.bottom(), id);
        if let Some(at) = column.iter().position(|stretch| *stretch == here) {
            column.remove(at);
        }
    }

    /// The stretches of a column that are not an object's own.
    fn others(&self, id: ObjectId, column: u32) -> impl Iterator<Item = (u32, u32)> {
        let all = self.columns.get(column as usize).into_iter().flatten();
        all.filter(move |(.., by)| *by != id).map(|(top, bottom, _)| (*top, *bottom))
    }

    /// Whether an object of a height has room where a slot begins.
    fn is_free(&self, id: ObjectId, slot: &Slot, height: u32) -> bool {
        let mut others = self.others(id, slot.column);
        others.all(|(top, bottom)| bottom + GAP <= slot.top || slot.top + height + GAP <= top)
    }

    /// The highest top edge at which an object has room.
    fn first_free(&self, id: ObjectId, column: u32, height: u32) -> u32 {
        let mut free = TOP;
        for (top, bottom) in self.others(id, column) {
            if free + height + GAP <= top {
                break;
            }
            free = free.max(bottom + GAP);
        }
        free
    }
}

/// The objects that are drawn, in the order in which names lead to them, each with the column it would start in, of so
/// many.
pub(super) fn drawn(picture: &Picture, options: Options, columns: u32) -> Vec<(ObjectId, u32)> {
    let mut found: Vec<(ObjectId, u32)> = Vec::new();
    let mut seen = FxHashSet::default();
    // What is unknown counts as written in place.
    let mut see = |found: &mut Vec<(ObjectId, u32)>, value: Ref, column: u32, in_container: bool| {
        let room = found.len() < DRAWN && !seen.contains(&value.object);
        if room && !is_inline(picture, value, in_container, options) {
            seen.insert(value.object);
            found.push((value.object, column.min(columns - 1)));
        }
    };
    for frame in all_frames(picture) {
        let folded = options.fold && frame.state == crate::trace::picture::FrameState::Waiting;
        for variable in frame.variables.iter().filter(|v| !folded && !is_hidden(picture, v.value, options)) {
            variable.value.into_iter().for_each(|v| see(&mut found, v, 0, false));
        }
        frame.returns.into_iter().for_each(|v| see(&mut found, v, 0, false));
        if options.stack && !folded {
            frame.stack.iter().filter_map(|e| e.value).for_each(|v| see(&mut found, v, 0, false));
        }
    }
    if let Some(raised) = &picture.raised {
        let value = Ref { object: raised.object, ownership: crate::trace::picture::Ownership::Owned };
        see(&mut found, value, 0, false);
    }
    for (id, _) in picture.objects.iter().filter(|(_, o)| !o.reachable && !object::is_scalar(o.kind)) {
        see(&mut found, Ref { object: *id, ownership: crate::trace::picture::Ownership::Owned }, 0, false);
    }
    let mut next = 0;
    while let Some(&(id, column)) = found.get(next) {
        next += 1;
        for value in object::references(&picture.objects[&id]) {
            see(&mut found, value, column + 1, true);
        }
    }
    found
}
