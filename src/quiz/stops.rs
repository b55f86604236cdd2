//! Stops: the step of a run at which a lesson's moment is.

use crate::lesson::Moment;
use crate::trace::picture::{Event, Zoom};
use crate::trace::steps::{Glance, Steps};

/// The line step of a moment in a finished run of a program; `None` if the run never comes to it.
///
/// `program` is the program's text, in which lines given by their words are looked up.
pub fn find_stop(run: &dyn Steps, program: &str, moment: &Moment) -> Option<u64> {
    let count = run.step_count(Zoom::Line);
    let line_of = |place: &crate::lesson::Place| place.line_in(program).ok();
    match moment {
        Moment::Start => Some(0),
        Moment::End => count.checked_sub(1),
        Moment::Before { place, nth } => {
            let line = line_of(place)?;
            nth_step(run, count, *nth, |at| at.seen.event == Event::Line && at.seen.line == line).map(|at| at.step)
        }
        Moment::After { place, nth } => {
            let line = line_of(place)?;
            let began = nth_step(run, count, *nth, |at| at.seen.event == Event::Line && at.seen.line == line)?;
            let is_next = |event| matches!(event, Event::Line | Event::Return | Event::Yield | Event::Unwind);
            let mut later = (began.step + 1..count).map(|step| At::of(run, step));
            let next = later
                .find(|at| at.seen.event == Event::End || at.seen.frame == began.seen.frame && is_next(at.seen.event));
            next.map(|at| at.step)
        }
        Moment::Call { function, nth } => {
            nth_step(run, count, *nth, |at| at.seen.event == Event::Call && at.is_in(function)).map(|at| at.step)
        }
        Moment::Return { function, nth } => {
            let is_return = |event| matches!(event, Event::Return | Event::Yield);
            nth_step(run, count, *nth, |at| is_return(at.seen.event) && at.is_in(function)).map(|at| at.step)
        }
        Moment::Raise { nth } => {
            // An exception that passes through several frames comes up once in each.
            let mut last = None;
            nth_step(run, count, *nth, |at| {
                let is_new = at.seen.event == Event::Exception && at.seen.raised != last;
                if at.seen.event == Event::Exception {
                    last = at.seen.raised;
                }
                is_new
            })
            .map(|at| at.step)
        }
    }
}

/// A step, at a glance.
struct At {
    step: u64,
    seen: Glance,
}

impl At {
    fn of(run: &dyn Steps, step: u64) -> At {
        At { step, seen: run.glance(Zoom::Line, step) }
    }

    fn is_in(&self, function: &str) -> bool {
        *self.seen.name == *function || *self.seen.qualname == *function
    }
}

fn nth_step(run: &dyn Steps, count: u64, nth: u32, mut is_it: impl FnMut(&At) -> bool) -> Option<At> {
    let mut seen = 0;
    (0..count).map(|step| At::of(run, step)).find(|at| {
        let found = is_it(at);
        seen += u32::from(found);
        found && seen == nth
    })
}
