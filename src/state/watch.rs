//! Expressions that the reader watches: worked out at each step, in a copy of the program that they cannot change.

use std::rc::Rc;

use super::stage::Stage;
use super::stepper::Stepper;
use crate::code::CodeObject;
use crate::compile::compile_mode;
use crate::text::{Diag, Source};
use crate::trace::picture::Zoom;
use crate::trace::watch::Worth;

/// Most expressions that are watched at once.
const MOST: usize = 12;

/// What is watched.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Watch {
    /// The expressions, in the order in which they were added.
    pub all: Rc<[Rc<str>]>,
    /// The one that is being typed.
    pub draft: Rc<str>,
    /// What is wrong with the one that was to be added.
    pub wrong: Option<Diag>,
}

/// What can be done with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Watching {
    /// An expression is being typed.
    Draft(String),
    /// It is complete.
    Add,
    /// One of them is not to be watched any more, by its place.
    Remove(usize),
}

/// The code that gives an expression's `repr`.
fn code_of(expression: &str) -> Result<Rc<CodeObject>, Diag> {
    let compiled = |text: &str| compile_mode(&Source::new("<watch>", text), "eval");
    // By itself first: what is wrong is to be told of it, and not of what is put around it.
    let made = compiled(expression).and_then(|_| compiled(&format!("repr((\n{expression}\n))")));
    made.map_err(|diags| diags.into_iter().next().unwrap_or_else(|| Diag::syntax(crate::text::Span::new(0, 0), "")))
}

impl Watch {
    /// Those that a link names; what is no expression is left out.
    pub fn of(expressions: &[String]) -> Watch {
        let good = expressions.iter().filter(|text| code_of(text).is_ok()).take(MOST);
        Watch { all: good.map(|text| text.trim().into()).collect(), ..Watch::default() }
    }
}

impl Stepper {
    /// Does something with what is watched.
    pub(super) fn watching(&mut self, what: Watching) {
        let watch = &mut self.watch;
        watch.wrong = None;
        match what {
            Watching::Draft(text) => watch.draft = text.into(),
            Watching::Remove(at) => {
                watch.all =
                    watch.all.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, text)| text.clone()).collect();
            }
            Watching::Add => {
                let text: Rc<str> = watch.draft.trim().into();
                match code_of(&text) {
                    _ if text.is_empty() || watch.all.contains(&text) => {}
                    Err(diag) => return watch.wrong = Some(diag),
                    Ok(_) if watch.all.len() < MOST => watch.all = watch.all.iter().cloned().chain([text]).collect(),
                    Ok(_) => {}
                }
                watch.draft = "".into();
            }
        }
    }
}

impl Stage {
    /// What an expression is worth at a step.
    pub fn worth(&self, zoom: Zoom, step: u64, expression: &Rc<str>) -> Worth {
        let moment = self.run().moment_of(zoom, step);
        let key = (moment, expression.clone());
        if let Some(known) = self.worths.borrow().get(&key) {
            return known.clone();
        }
        let worth = code_of(expression).map_or(Worth::NoFrame, |code| self.run().worth(moment, &code));
        let mut kept = self.worths.borrow_mut();
        if kept.len() >= 10 * MOST {
            kept.clear();
        }
        kept.insert(key, worth.clone());
        worth
    }
}
