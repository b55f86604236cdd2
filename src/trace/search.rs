//! Searches through the steps of a run: for a line, for a condition, for a change.

use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::rc::Rc;

use rustc_hash::FxHasher;

use super::condition::Condition;
use super::picture::{FrameId, ObjectId, Zoom};
use super::recording::Recording;
use crate::vm::frame::Frame;
use crate::vm::object::{Data, ObjId};
use crate::vm::{Machine, heap};

/// What a search is after.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// A line of a file, by number from 1, runs next.
    Line(Rc<str>, u32),
    /// A condition on the names of the innermost frame begins to hold.
    Holds(Condition),
    /// What an object holds changes.
    Changed(ObjectId),
    /// A name of a frame is bound, bound anew or deleted.
    Bound(FrameId, Rc<str>),
    /// More than so many bytes have been printed.
    Printed(u64),
}

/// The first of some steps (with `back` the last) at which what is wanted is so and was not a step before.
pub(super) fn search(run: &Recording, zoom: Zoom, steps: Range<u64>, back: bool, wanted: &Wanted) -> Option<u64> {
    let seen = |step: u64| run.with_machine(run.tick_of(zoom, step), |machine| look(machine, wanted));
    let mut before = steps.start.checked_sub(1).map(seen);
    let mut found = None;
    for step in steps {
        let now = seen(step);
        let is_it = match wanted {
            Wanted::Changed(_) | Wanted::Bound(..) => before.is_some_and(|before| before != now),
            Wanted::Line(..) if zoom == Zoom::Line => now == 2,
            _ => now > 0 && before.is_none_or(|before| before == 0),
        };
        if is_it {
            found = Some(step);
            if !back {
                return found;
            }
        }
        before = Some(now);
    }
    found
}

/// What a search sees of a machine: for changes a number that stands for what there is, else 0 for no and more for yes.
fn look(machine: &Machine, wanted: &Wanted) -> u64 {
    let top = || machine.frames.iter().rev().find(|frame| frame.code().is_some_and(|code| code.own));
    match wanted {
        Wanted::Line(file, line) => {
            let Some((frame, code)) = top().and_then(|frame| Some((frame, frame.code()?))) else { return 0 };
            let here = code.object.positions.get(frame.ip as usize).map_or(0, |position| position.line);
            let is_line = here == *line as i32 && code.object.filename == *file;
            // At the zoom of lines calls and returns in that line are steps as well.
            let starts = code.line_starts.get(frame.ip as usize).is_some_and(|start| *start >= 0);
            u64::from(is_line) + u64::from(is_line && starts)
        }
        Wanted::Holds(condition) => top().map_or(0, |frame| u64::from(condition.holds(machine, frame))),
        Wanted::Changed(object) => match find(machine, *object) {
            Some(id) => fingerprint(machine, id),
            None => 0,
        },
        Wanted::Bound(frame, name) => {
            let found = machine.frames.iter().find(|known| known.serial == frame.0);
            let value = found.and_then(|frame| lookup(machine, frame, name, false));
            value.map_or(0, |id| 1 + u64::from(machine.heap.get(id).label))
        }
        Wanted::Printed(bytes) => u64::from(machine.out.stdout.len() as u64 > *bytes),
    }
}

/// The place of an object by its label, if it lives.
pub(super) fn find(machine: &Machine, object: ObjectId) -> Option<ObjId> {
    machine.heap.iter().find(|(_, obj)| obj.label == object.0).map(|(id, _)| id)
}

/// What a name stands for in a frame: in its slots or its namespace, with `globals` in its module as well.
pub(super) fn lookup(machine: &Machine, frame: &Frame, name: &str, globals: bool) -> Option<ObjId> {
    let code = frame.code()?;
    let slots = machine.stack.get(frame.base as usize..)?;
    let slot = code.object.slots.iter().zip(slots).find(|(declared, slot)| *declared.name == *name && !slot.is_null());
    if let Some((declared, slot)) = slot {
        return match machine.heap.get(slot.id()).data {
            Data::Cell(content) if declared.cell || declared.free => content,
            _ => Some(slot.id()),
        };
    }
    let spaces = [frame.locals, if globals { frame.globals } else { ObjId::NULL }];
    spaces.into_iter().filter(|space| *space != ObjId::NULL).find_map(|space| {
        let Data::Dict(table) = &machine.heap.get(space).data else { return None };
        table.iter().find(|entry| machine.text(entry.key) == name).map(|entry| entry.value)
    })
}

/// A number for what an object holds: it differs where that differs.
fn fingerprint(machine: &Machine, id: ObjId) -> u64 {
    let mut hasher = FxHasher::default();
    let obj = machine.heap.get(id);
    let mut add = |child: ObjId| machine.heap.get(child).label.hash(&mut hasher);
    heap::children(&obj.data, &mut add);
    if let Some(attrs) = &obj.attrs {
        attrs.slots.iter().flatten().for_each(|child| add(*child));
        if let Some(dict) = attrs.dict {
            heap::children(&machine.heap.get(dict).data, &mut add);
        }
    }
    if let Data::ByteArray(bytes) = &obj.data {
        bytes.hash(&mut hasher);
    }
    hasher.finish() | 1
}
