//! The ledger of an object: each change of its reference count, with the instruction that did it.

use std::rc::Rc;

use super::picture::ObjectId;
use super::recording::Recording;
use super::search;
use crate::text::Position;
use crate::vm::object::ObjId;
use crate::vm::{Machine, Probe, Unwinding};

/// Most ticks that are gone through; an object that is older has the beginning of its ledger left out.
const MOST_TICKS: u64 = 4_000_000;
/// Most changes that are kept: the last ones.
const MOST_CHANGES: usize = 1_000;

/// A change of a count by one instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Ticks taken before the instruction.
    pub tick: u64,
    /// What it added or took; at birth all of the count.
    pub by: i64,
    /// The count after it.
    pub count: u32,
    /// CPython's name of the instruction.
    pub instruction: &'static str,
    /// The function it belongs to.
    pub function: Rc<str>,
    /// Where its expression stands.
    pub position: Position,
    /// The file of that.
    pub file: Rc<str>,
}

/// Every change of an object's count up to a moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ledger {
    /// The changes, in order.
    pub changes: Vec<Change>,
    /// Whether earlier ones were left out.
    pub cut: bool,
    /// Whether the object was there before the program ran.
    pub is_old: bool,
    /// Whether it had died by the moment.
    pub died: bool,
}

/// The instruction that runs, as a probe sees it.
#[derive(Default)]
struct Last(Option<(&'static str, Rc<str>, Position, Rc<str>)>);

impl Probe for Last {
    fn before(&mut self, machine: &Machine) {
        let Some(frame) = machine.frames.last() else { return };
        let Some(code) = frame.code() else { return };
        let object = &code.object;
        let at = frame.ip as usize;
        let position = object.positions.get(at).copied().unwrap_or(Position::NONE);
        self.0 = Some((code.instrs[at].op.name(), object.qualname.clone(), position, object.filename.clone()));
    }

    fn unwinding(&mut self, _: &Machine, _: Unwinding) {}
}

/// The ledger of an object up to a moment, by running again from before its birth.
pub(super) fn of(run: &Recording, object: ObjectId, moment: u64) -> Ledger {
    let moment = moment.min(run.ticks());
    let mut ledger = Ledger::default();
    let found = run.before_birth(object.0);
    ledger.is_old = found.is_none();
    let mut machine = found.unwrap_or_else(|| run.machine_at(0));
    if moment.saturating_sub(machine.ticks) > MOST_TICKS {
        machine = run.machine_at(moment - MOST_TICKS);
        ledger.cut = true;
    }
    let mut last = Last::default();
    let born = |machine: &Machine| machine.heap.next_label() > object.0;
    let mut place = search::find(&machine, object);
    ledger.died = place.is_none() && born(&machine);
    let mut count = place.map_or(0, |id| machine.heap.get(id).refcnt);
    while !ledger.died && run.advance(&mut machine, &mut last, moment) {
        let now = match place {
            Some(id) => alive(&machine, id, object),
            None if born(&machine) => {
                place = search::find(&machine, object);
                ledger.died = place.is_none();
                place.map(|id| machine.heap.get(id).refcnt)
            }
            None => None,
        };
        let next = now.unwrap_or(0);
        if next != count {
            let (instruction, function, position, file) =
                last.0.clone().unwrap_or(("", "".into(), Position::NONE, "".into()));
            let by = i64::from(next) - i64::from(count);
            let tick = machine.ticks - 1;
            ledger.changes.push(Change { tick, by, count: next, instruction, function, position, file });
            if ledger.changes.len() > 2 * MOST_CHANGES {
                ledger.changes.drain(..MOST_CHANGES);
                ledger.cut = true;
            }
            count = next;
        }
        if place.is_some() && now.is_none() {
            (place, ledger.died) = (None, true);
        }
    }
    ledger
}

fn alive(machine: &Machine, id: ObjId, object: ObjectId) -> Option<u32> {
    (machine.heap.is_live(id) && machine.heap.get(id).label == object.0).then(|| machine.heap.get(id).refcnt)
}
