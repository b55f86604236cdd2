//! Predict mode: the stepper stops before what is interesting, and asks.

use std::rc::Rc;

use super::{Do, Effect, State, TRY};
use crate::quiz::predict::{Prediction, predictions};
use crate::trace::picture::Zoom;

/// Most questions about one run.
const QUESTIONS: usize = 10;

/// A quiz about the reader's own program.
#[derive(Clone, Debug, PartialEq)]
pub struct Predict {
    /// The questions.
    pub list: Rc<[Prediction]>,
    /// Which is asked.
    pub at: usize,
    /// What is typed.
    pub text: String,
    /// Whether it was right, once checked; `None` also when the answer was only shown.
    pub told: Option<bool>,
    /// How many were right at the first try, and how many were answered.
    pub score: (usize, usize),
    /// The text of the program that it is about.
    pub program: Rc<str>,
}

/// What a reader can do in predict mode.
#[derive(Clone, Debug, PartialEq)]
pub enum Guess {
    /// Begin.
    Start,
    /// End.
    Stop,
    /// Type an answer.
    Type(String),
    /// Ask whether it is right.
    Check,
    /// Go on to the next question.
    Next,
}

impl Predict {
    /// The question that is asked; `None` when all are answered.
    pub fn now(&self) -> Option<&Prediction> {
        self.list.get(self.at)
    }
}

/// Does one thing in predict mode.
pub(super) fn guess(state: &mut State, what: Guess, effects: &mut Vec<Effect>) {
    let Some(stepper) = state.steppers.get(&TRY) else { return };
    let text = stepper.source.text().clone();
    let mut step = None;
    match (what, &mut state.study.predict) {
        (Guess::Start, place) => {
            let list = stepper.stage.as_ref().map(|stage| stage.predictions(QUESTIONS)).unwrap_or_default();
            step = Some(list.first().map_or(0, |first| first.step));
            *place = Some(Predict {
                list: list.into(),
                at: 0,
                text: String::new(),
                told: None,
                score: (0, 0),
                program: text,
            });
        }
        (Guess::Stop, place) => *place = None,
        (Guess::Type(text), Some(predict)) if predict.told.is_none() => predict.text = text,
        (Guess::Check, Some(predict)) if predict.told.is_none() => {
            let Some(question) = predict.now() else { return };
            let right = question.is_right(&predict.text);
            step = Some(question.after);
            predict.told = Some(right);
            predict.score.0 += usize::from(right);
            predict.score.1 += 1;
        }
        (Guess::Next, Some(predict)) => {
            predict.at += 1;
            predict.text = String::new();
            predict.told = None;
            step = predict.now().map(|question| question.step);
        }
        _ => {}
    }
    let recorder = state.recorder;
    if let (Some(step), Some(stepper)) = (step, state.steppers.get_mut(&TRY)) {
        let stepper = Rc::make_mut(stepper);
        stepper.apply(TRY, Do::Zoom(Zoom::Line), recorder, effects);
        stepper.apply(TRY, Do::To(step), recorder, effects);
    }
}

impl super::Stage {
    /// Questions about the run, once it is over.
    pub fn predictions(&self, most: usize) -> Vec<Prediction> {
        self.with_run(|run| if run.end().is_some() { predictions(run, self.source().text(), most) } else { Vec::new() })
    }
}
