//! What if: the run goes on with a value changed, or runs again with a line changed, and is compared with this one.

use std::rc::Rc;

use super::Recorder;
use super::stage::Stage;
use super::stepper::Stepper;
use crate::text::Source;
use crate::text::words as w;
use crate::trace::picture::Zoom;
use crate::trace::steps::Steps;

/// How many instructions the other run may take.
const LONGEST: u64 = 1_000_000;
/// How many steps are compared.
const COMPARED: u64 = 3_000;

/// What is asked for, as it is being typed.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Question {
    /// The name whose value is changed; empty for the first of the frame.
    pub name: Rc<str>,
    /// The value, as a literal.
    pub value: Rc<str>,
    /// The line that is changed, by number; 0 for the one that runs next.
    pub line: u32,
    /// Its text instead; `None` while it is as it was.
    pub text: Option<Rc<str>>,
}

/// The other run.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// It.
    pub stage: Rc<Stage>,
    /// What is different, in words.
    pub about: Rc<str>,
    /// Whether it goes on from a moment of this run, so that both have the same ticks up to there.
    pub branch: Option<u64>,
    /// The first step of this run (in lines) at which the two differ, if they do.
    pub differs: Option<u64>,
}

/// What can be done.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// The question is being typed.
    Ask(Question),
    /// Run on from this step with the value changed.
    Value,
    /// Run again with the line changed.
    Line,
    /// Forget the other run.
    Forget,
}

impl Other {
    /// The step of the other run that is beside a step of this one.
    pub fn beside(&self, this: &dyn Steps, step: u64) -> u64 {
        match self.branch {
            Some(_) => self.stage.run().step_at(Zoom::Line, this.moment_of(Zoom::Line, step)),
            None => step.min(self.stage.step_count(Zoom::Line) - 1),
        }
    }
}

impl Stepper {
    /// Asks or answers what would be if.
    pub(super) fn what_if(&mut self, what: What, recorder: Recorder) {
        let Some(stage) = self.stage.clone() else { return };
        let t = self.options.language;
        self.said = "".into();
        match what {
            What::Ask(question) => self.question = question,
            What::Forget => self.other = None,
            What::Value => {
                let picture = stage.picture(self.zoom, self.step);
                let Some(frame) = picture.frames.last() else { return };
                let bound = frame.variables.iter().filter(|variable| variable.value.is_some());
                let known = bound.clone().find(|variable| variable.name == self.question.name);
                let Some(name) = known.or(bound.clone().next()).map(|variable| variable.name.clone()) else { return };
                let tick = stage.run().moment_of(self.zoom, self.step);
                let made = stage.run().branch(tick, frame.id, &name, &self.question.value);
                match made {
                    Err(word) => self.said = capital(&t.fill(word, &[&name])).into(),
                    Ok(run) => {
                        let about = t.fill(w::ABOUT_VALUE, &[&name, &self.question.value.trim(), &(self.step + 1)]);
                        self.compare(Stage::with_files(stage.files(), run), about, Some(tick));
                    }
                }
            }
            What::Line => {
                let next = self.scene.as_ref().and_then(|scene| scene.program.runs_next).map_or(1, |mark| mark.line);
                let line = if self.question.line == 0 { next } else { self.question.line };
                let Some(old) = self.source.line(line) else { return };
                let new = self.question.text.as_deref().unwrap_or(old);
                let start = self.source.offset(line, 0) as usize;
                let mut text = self.source.text().to_string();
                text.replace_range(start..start + old.len(), new);
                let source = Source::new(self.source.name().clone(), text);
                match recorder(&source, &self.beside) {
                    Err(diags) => {
                        self.said =
                            diags.first().map_or_else(String::new, |d| format!("{}: {}.", d.kind, d.message)).into();
                    }
                    Ok(mut run) => {
                        self.inputs.iter().for_each(|line| run.give_input(line));
                        let files = std::iter::once(&source).chain(&*self.beside).cloned().collect();
                        let about = t.fill(w::ABOUT_LINE, &[&line, &new.trim()]);
                        self.compare(Stage::with_files(files, run), about, None);
                    }
                }
            }
        }
    }

    fn compare(&mut self, other: Stage, about: String, branch: Option<u64>) {
        let Some(stage) = &self.stage else { return };
        let (mut done, mut before) = (0, None);
        // One that does not get on waits for what will not come while this goes on.
        while other.end().is_none() && done < LONGEST + branch.unwrap_or(0) && before != Some(done) {
            before = Some(done);
            done = other.run_slice(10_000);
        }
        if other.end().is_none() {
            other.stop();
        }
        let (count, from) = (stage.step_count(Zoom::Line), stage.rezoom(self.zoom, self.step, Zoom::Line));
        let mut other = Other { stage: Rc::new(other), about: about.into(), branch, differs: None };
        let start = if branch.is_some() { from } else { 0 };
        let seen = |stage: &Stage, step: u64| {
            let glance = stage.run().glance(Zoom::Line, step);
            (glance.event, glance.line, glance.qualname)
        };
        let theirs = other.stage.step_count(Zoom::Line);
        let first = other.beside(&**stage.run(), start);
        let differ = |step: &u64| {
            let beside = first + (step - start);
            beside >= theirs || seen(stage, *step) != seen(&other.stage, beside)
        };
        let found = (start..count.min(start + COMPARED)).find(differ);
        let longer = theirs - first > count - start && count - start < COMPARED;
        other.differs = found.or_else(|| longer.then_some(count - 1));
        if other.differs.is_none() && stage.stdout() != other.stage.stdout() {
            other.differs = Some(count - 1);
        }
        self.other = Some(other);
    }
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default() + letters.as_str() + "."
}
