//! A `cutaway` fence on its own: what is embedded in notes and in pages of others.

use super::stepper::{Panel, Stepper};
use crate::lesson::{self, Moment};
use crate::trace::picture::Zoom;

/// Makes a stepper look as its fence asks for; where it opens is left to the caller.
pub(super) fn dress(stepper: &mut Stepper, fence: &lesson::Stepper) {
    stepper.zoom = match fence.zoom {
        lesson::Zoom::Call => Zoom::Call,
        lesson::Zoom::Instruction => Zoom::Instruction,
        lesson::Zoom::Line => Zoom::Line,
        lesson::Zoom::Expression => Zoom::Expression,
    };
    stepper.options.stack = stepper.zoom == Zoom::Instruction;
    if fence.panels.contains(&lesson::Panel::Bytecode) {
        stepper.panel = Panel::Bytecode;
    }
}

/// The stepper of a fence's text, and what is wrong with the text, each with its line and what to do.
///
/// An embedding host gives code alone as well: a fence without options is all program.
pub fn stepper(text: &str) -> (Stepper, Vec<String>) {
    let mut problems = Vec::new();
    let fence = lesson::Stepper::parse(text, 0, "cutaway", &mut problems);
    let name = if fence.program == "line-0.py" { "program.py" } else { &fence.program };
    let mut stepper = Stepper::new(name, fence.body.as_deref().unwrap_or_default());
    dress(&mut stepper, &fence);
    let mut problems: Vec<String> = problems.iter().map(|p| p.to_string()).collect();
    if let Some(open) = &fence.open_at {
        let named = fence.stops.iter().find(|stop| stop.name == *open);
        match (named, &**open) {
            (Some(stop), _) => stepper.stop = Some(stop.moment.clone()),
            (None, "start") => {}
            (None, "end") => stepper.stop = Some(Moment::End),
            (None, _) => problems.push(format!("cutaway: there is no stop `{open}`; add `stop {open}: after line N`")),
        }
    }
    (stepper, problems)
}
