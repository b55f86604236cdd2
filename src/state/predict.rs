//! Predict mode: the stepper stops before what is interesting, and asks.

use std::rc::Rc;

use super::draw::{draw, focus_of};
use super::study::{Ask, Asked, runner};
use super::{Do, Effect, State, TRY};
use crate::quiz::draw::Drawing;
use crate::quiz::mutant::{Parting, part_at};
use crate::quiz::predict::{About, Outcome, Prediction, predictions};
use crate::quiz::{Response, Runner, Sheet};
use crate::trace::picture::Zoom;
use crate::vm::Limits;

/// Most questions about one run.
const QUESTIONS: usize = 10;

/// Instructions that each mistaken Python may take: there are many, and the page waits for them.
const TICKS: u64 = 100_000;

/// The name of the question that is asked, as [`super::Action::Ask`] has it.
pub const ID: &str = "prediction";

/// A quiz about the reader's own program.
#[derive(Clone, Debug, PartialEq)]
pub struct Predict {
    /// The questions.
    pub list: Rc<[Prediction]>,
    /// Which is asked.
    pub at: usize,
    /// What is typed, picked or drawn.
    pub asked: Asked,
    /// What came of it, once checked.
    pub told: Option<Outcome>,
    /// The Python in which what was typed would have been right, and where it parts from Python.
    pub parting: Option<Rc<Parting>>,
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

    /// Goes to a question, with nothing answered yet.
    fn go(&mut self, at: usize) {
        (self.at, self.told, self.parting, self.asked) = (at, None, None, Asked::default());
        if let Some(paper) = self.list.get(at).and_then(|question| question.paper.clone()) {
            if let Sheet::Drawing { start, .. } = &*paper.sheet {
                self.asked.drawing = Some(Rc::new(start.clone()));
            }
            self.asked.sheet = Some(paper.sheet.clone());
        }
    }

    fn response(&self, about: &About) -> Response {
        match about {
            About::Frees(_) | About::Slots(_) => Response::Picks(self.asked.picks.clone()),
            About::Drawing => {
                Response::Drawing(self.asked.drawing.as_deref().cloned().unwrap_or_else(Drawing::default))
            }
            _ => Response::Text(self.asked.text.clone()),
        }
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
            let (list, asked) = (list.into(), Asked::default());
            let mut predict = Predict { list, at: 0, asked, told: None, parting: None, score: (0, 0), program: text };
            predict.go(0);
            *place = Some(predict);
        }
        (Guess::Stop, place) => *place = None,
        (Guess::Check, Some(predict)) if predict.told.is_none() => {
            let Some(question) = predict.now() else { return };
            let response = predict.response(&question.about);
            let told = question.judge(&response);
            step = Some(question.after);
            if let (Response::Text(text), false) = (&response, told.is_right)
                && !text.trim().is_empty()
            {
                let files: Vec<_> = std::iter::once(&*stepper.source).chain(stepper.beside.iter()).cloned().collect();
                let limits = Limits { ticks: TICKS, bytes: 16 << 20, ..Limits::default() };
                let runner = Runner { limits, ..runner() };
                predict.parting = part_at(&files, question, text, &runner).map(Rc::new);
            }
            predict.score.0 += usize::from(told.is_right);
            predict.score.1 += 1;
            predict.told = Some(told);
        }
        (Guess::Next, Some(predict)) => {
            predict.go(predict.at + 1);
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

/// Changes the answer to the question that is asked, until it is checked.
pub(super) fn answer(state: &mut State, what: Ask, effects: &mut Vec<Effect>) {
    let Some(predict) = state.study.predict.as_mut().filter(|predict| predict.told.is_none()) else { return };
    let asked = &mut predict.asked;
    match what {
        Ask::Type(text) => asked.text = text,
        Ask::Pick(at) => asked.toggle(at),
        Ask::Put(row, option) => asked.put(row, option),
        Ask::Draw(stroke) => {
            let spot = asked.typing.as_ref().map(|typing| typing.spot.pen());
            draw(asked, stroke.clone(), false);
            effects.extend(focus_of(asked, &stroke, ID, spot).map(Effect::Field));
        }
        _ => {}
    }
}

impl super::Stage {
    /// Questions about the run, once it is over.
    pub fn predictions(&self, most: usize) -> Vec<Prediction> {
        self.with_run(|run| if run.end().is_some() { predictions(run, self.source().text(), most) } else { Vec::new() })
    }
}
