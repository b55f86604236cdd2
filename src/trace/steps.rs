//! `Steps`: what a screen asks of a recorded run, whoever recorded it.

use std::ops::Range;
use std::rc::Rc;

use super::calls::{Call, Calls};
use super::collection::Collection;
use super::decision::Decision;
use super::holders::Holders;
use super::lanes::{Lanes, Turns};
use super::ledger::Ledger;
use super::picture::{CodeId, End, Event, FrameId, ObjectId, Picture, Zoom};
use super::search::Wanted;
use super::table::Table;
use super::tell::Told;
use super::watch::Worth;
use crate::code::CodeObject;
use crate::text::words::{self as w, Language, Word};

/// What a search through a run looks at of each step: all that it takes to know one moment from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// What happens.
    pub event: Event,
    /// The innermost frame; `None` once there is none.
    pub frame: Option<FrameId>,
    /// Its line, from 1; 0 without a frame.
    pub line: u32,
    /// Its `co_name`.
    pub name: Rc<str>,
    /// Its `co_qualname`.
    pub qualname: Rc<str>,
    /// The exception in flight.
    pub raised: Option<ObjectId>,
}

/// A line of input that the program took.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed {
    /// Ticks taken before.
    pub tick: u64,
    /// Bytes printed before.
    pub printed: u64,
    /// The line, without its end.
    pub line: Rc<str>,
}

/// A run that is recorded in slices and can be looked at from any step recorded so far.
pub trait Steps {
    /// Runs on for about this many instructions; does nothing once the run is over, or while it waits. Returns the
    /// instructions executed in all.
    fn run_slice(&mut self, instructions: u64) -> u64;

    /// Ends the run here; what was recorded stays.
    fn stop(&mut self);

    /// Draws the turns of the program's threads from a seed; before the run starts.
    fn seed_threads(&mut self, _seed: u64) {}

    /// Types in a line for `input()`; a run that waits for it goes on with the next slice.
    fn give_input(&mut self, _line: &str) {}

    /// Each line of input that was taken.
    fn typed(&self) -> Vec<Typed> {
        Vec::new()
    }

    /// The calls so far.
    fn calls(&self) -> Rc<Calls> {
        Rc::default()
    }

    /// What each of some calls, in the order of their starts, was given and, if `results` are asked for, what came
    /// of it.
    fn tell(&self, calls: &[Call], _results: bool, _t: Language) -> Vec<Told> {
        vec![Told::default(); calls.len()]
    }

    /// The first of some steps (with `back` the last of them) at which something wanted is so.
    fn search(&self, _zoom: Zoom, _steps: Range<u64>, _back: bool, _wanted: &Wanted) -> Option<u64> {
        None
    }

    /// Each change of an object's count up to a moment.
    fn ledger(&self, _object: ObjectId, _moment: u64) -> Ledger {
        Ledger::default()
    }

    /// Who refers to an object at a moment, and what keeps it alive; `None` if it does not live then.
    fn holders(&self, _object: ObjectId, _moment: u64, _t: Language) -> Option<Holders> {
        None
    }

    /// The table inside of a container at a moment; `None` for what has none.
    fn table(&self, _object: ObjectId, _moment: u64) -> Option<Table> {
        None
    }

    /// A run that goes on from a moment with a name of a frame bound to the value of a literal.
    ///
    /// # Errors
    /// What is wrong with the name or the value, in words; the hole of the message is the name's.
    fn branch(&self, _moment: u64, _frame: FrameId, _name: &str, _value: &str) -> Result<Box<dyn Steps>, Word> {
        Err(w::NOT_CHANGEABLE)
    }

    /// What the code of an expression gives in the innermost frame at a moment; the code gives a string.
    fn worth(&self, _moment: u64, _code: &Rc<CodeObject>) -> Worth {
        Worth::NoFrame
    }

    /// Shows all of an object's parts from now on, or some of them again.
    fn expand(&mut self, _object: ObjectId, _all: bool) {}

    /// What a collection of a generation would do at a moment, move by move.
    fn collection(&self, _moment: u64, _generation: u8) -> Collection {
        Collection::default()
    }

    /// Whether the collector ran between two moments: the first time, and for which generation.
    fn collected(&self, _from: u64, _to: u64) -> Option<(u64, u8)> {
        None
    }

    /// The threads and tasks of the run over its time.
    fn lanes(&self) -> Lanes {
        Lanes::default()
    }

    /// What threads, tasks and queues do at a moment.
    fn turns(&self, _moment: u64) -> Turns {
        Turns::default()
    }

    /// Why the run is over; `None` while it goes on.
    fn end(&self) -> Option<End>;

    /// How many instructions a run may execute at most.
    fn limit(&self) -> u64 {
        u64::MAX
    }

    /// How many steps there are so far, at least one; once the run is over, the last is its end.
    fn step_count(&self, zoom: Zoom) -> u64;

    /// The picture of a step; past the last one, the last.
    fn picture(&self, zoom: Zoom, step: u64) -> Picture;

    /// A glance at a step: the same as its picture tells, without painting it.
    fn glance(&self, zoom: Zoom, step: u64) -> Glance {
        let picture = self.picture(zoom, step);
        let frame = picture.frames.last();
        Glance {
            event: picture.event,
            frame: frame.map(|frame| frame.id),
            line: frame.map_or(0, |frame| frame.position.line.max(0) as u32),
            name: frame.map_or_else(|| "".into(), |frame| frame.name.clone()),
            qualname: frame.map_or_else(|| "".into(), |frame| frame.qualname.clone()),
            raised: picture.raised.map(|raised| raised.object),
        }
    }

    /// The last condition that the frame which runs at a step tested on the way to the next step.
    fn decision(&self, _zoom: Zoom, _step: u64) -> Option<Decision> {
        None
    }

    /// How many instructions had been executed before a step.
    fn moment_of(&self, zoom: Zoom, step: u64) -> u64;

    /// The last step at or before a moment, so that a change of zoom keeps the place.
    fn step_at(&self, zoom: Zoom, moment: u64) -> u64;

    /// Everything printed so far. [`Picture::stdout_len`] counts its bytes.
    fn stdout(&self) -> Rc<str>;

    /// Everything printed to standard error so far, a final traceback included.
    fn stderr(&self) -> Rc<str>;

    /// A code object.
    fn code(&self, id: CodeId) -> Option<Rc<CodeObject>>;
}
