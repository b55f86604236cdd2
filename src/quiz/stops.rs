//! Stops: the step of a run at which a lesson's moment is.

use crate::lesson::Moment;
use crate::trace::picture::{Event, Zoom};
use crate::trace::steps::Steps;

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
            nth_step(run, count, *nth, |at| at.event == Event::Line && at.line == line).map(|at| at.step)
        }
        Moment::After { place, nth } => {
            let line = line_of(place)?;
            let began = nth_step(run, count, *nth, |at| at.event == Event::Line && at.line == line)?;
            let is_next = |event| matches!(event, Event::Line | Event::Return | Event::Yield | Event::Unwind);
            let mut later = (began.step + 1..count).map(|step| At::of(run, step));
            let next = later.find(|at| at.event == Event::End || at.frame == began.frame && is_next(at.event));
            next.map(|at| at.step)
        }
        Moment::Call { function, nth } => {
            nth_step(run, count, *nth, |at| at.event == Event::Call && at.is_in(function)).map(|at| at.step)
        }
        Moment::Return { function, nth } => {
            let is_return = |event| matches!(event, Event::Return | Event::Yield);
            nth_step(run, count, *nth, |at| is_return(at.event) && at.is_in(function)).map(|at| at.step)
        }
        Moment::Raise { nth } => {
            // An exception that passes through several frames comes up once in each.
            let mut last = None;
            nth_step(run, count, *nth, |at| {
                let is_new = at.event == Event::Exception && at.raised != last;
                if at.event == Event::Exception {
                    last = at.raised;
                }
                is_new
            })
            .map(|at| at.step)
        }
    }
}

/// What matters of a step.
struct At {
    step: u64,
    event: Event,
    line: u32,
    frame: Option<u32>,
    raised: Option<u32>,
    names: Option<(std::rc::Rc<str>, std::rc::Rc<str>)>,
}

impl At {
    fn of(run: &dyn Steps, step: u64) -> At {
        let picture = run.picture(Zoom::Line, step);
        let frame = picture.frames.last();
        At {
            step,
            event: picture.event,
            line: frame.map_or(0, |frame| frame.position.line.max(0) as u32),
            frame: frame.map(|frame| frame.id.0),
            raised: picture.raised.map(|raised| raised.object.0),
            names: frame.map(|frame| (frame.name.clone(), frame.qualname.clone())),
        }
    }

    fn is_in(&self, function: &str) -> bool {
        self.names.as_ref().is_some_and(|(name, qualname)| **name == *function || **qualname == *function)
    }
}

fn nth_step(run: &dyn Steps, count: u64, nth: u32, mut is_it: impl FnMut(&At) -> bool) -> Option<At> {
    let mut seen = 0;
    (0..count).map(|step| At::of(run, step)).find(|at| {
        seen += u32::from(is_it(at));
        seen == nth
    })
}
