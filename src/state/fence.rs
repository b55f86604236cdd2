//! What is embedded in notes and in pages of others: a `cutaway` fence on its own, or questions on their own.

use super::panel::Panel;
use super::stepper::Stepper;
use crate::lesson::{self, Course, Loose, Moment, Problem};
use crate::quiz;
use crate::trace::picture::Zoom;

/// Makes a stepper look as its fence asks for; where it opens is left to the caller.
pub(super) fn dress(stepper: &mut Stepper, fence: &lesson::Stepper) {
    stepper.zoom = match fence.zoom {
        lesson::Zoom::Call => Zoom::Call,
        lesson::Zoom::Instruction => Zoom::Instruction,
        lesson::Zoom::Line => Zoom::Line,
        lesson::Zoom::Expression => Zoom::Expression,
    };
    stepper.hidden = fence.hidden.as_slice().into();
    stepper.options.stack = stepper.zoom == Zoom::Instruction;
    let panel = fence.panels.iter().find(|panel| **panel != lesson::Panel::Output);
    stepper.panel = match panel {
        Some(lesson::Panel::Bytecode) => Panel::Bytecode,
        Some(lesson::Panel::CallTree) => Panel::Calls,
        Some(lesson::Panel::Timeline) => Panel::Timeline,
        Some(lesson::Panel::Ledger | lesson::Panel::Containers) => Panel::Object,
        Some(lesson::Panel::Collector) => Panel::Collector,
        Some(lesson::Panel::Tree) => Panel::Tokens,
        Some(lesson::Panel::Output) | None => Panel::Output,
    };
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

/// The id of the one lesson of [`questions`].
pub const QUESTIONS: &str = "questions";

/// A course of one lesson that is only questions, and what is wrong with their text.
pub fn questions(text: &str) -> (Course, Vec<String>) {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let files = Loose(vec![
        file("01-questions/part.md", "---\nid: embedded\ntitle: Questions\n---\n"),
        file(
            "01-questions/01-questions/lesson.md",
            "---\nid: questions\ntitle: Questions\nneeds: []\nteaches: []\nminutes: 1\nshape: free\n---\n\n\
             [Questions](quiz.toml)\n",
        ),
        file("01-questions/01-questions/quiz.toml", text),
    ]);
    let (course, problems) = Course::load(&files);
    let mut problems: Vec<String> = problems.iter().map(Problem::to_string).collect();
    if let Some(lesson) = course.parts.first().and_then(|part| part.lessons.first()) {
        let (_, wrong) = quiz::read_quiz(lesson);
        // Plain mdbook-quiz files need no ids: nothing is kept under them here.
        let wrong = wrong.iter().filter(|problem| !problem.message.contains("has no id"));
        problems.extend(wrong.map(Problem::to_string));
    }
    // What is wrong with the frame around them is not the author's.
    let own = problems.iter().filter_map(|problem| problem.strip_prefix("01-questions/01-questions/"));
    let own = own.filter(|problem| problem.starts_with("quiz.toml")).map(str::to_owned).collect();
    (course, own)
}
