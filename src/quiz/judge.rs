//! A response judged: the answer is found by running, and so is whether another order of lines does the same.

use std::rc::Rc;

use super::draw::{Correction, Drawing, compare};
use super::mutant::{Parting, distractors, part};
use super::run::{Runner, outcome_of};
use super::sheet::{Drawn, drawings, pairing};
use super::solve::{files_of, program_source};
use super::{Kind, Question, Response, Verdict, grade, solve};
use crate::lesson::Lesson;
use crate::text::Source;

/// What is told of a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Told {
    /// Whether it is right, and where it comes from if not.
    pub verdict: Verdict,
    /// The answer, where it is a text of its own; for options it is in the question.
    pub answer: Option<String>,
    /// The reader's Python, if there is one that gives a wrong answer, and where it parts from Python.
    pub parting: Option<Parting>,
    /// The fewest corrections of a drawing, as far as they were found.
    pub corrections: Vec<Correction>,
    /// Whether there are surely no fewer.
    pub are_fewest: bool,
    /// The drawing that would be right.
    pub drawing: Option<Rc<Drawing>>,
    /// The rows of a sheet that are wrong.
    pub rows: Vec<usize>,
}

/// Judges a response to a question of a lesson.
///
/// # Errors
/// Why there is no answer, in words.
pub fn judge(question: &Question, lesson: &Lesson, response: &Response, runner: &Runner) -> Result<Told, String> {
    let lines = |text: &str| text.lines().filter(|line| !line.trim().is_empty()).count();
    let answer = solve(question, lesson, runner)?;
    let mut verdict = grade(question, answer.as_deref().unwrap_or_default(), response);
    if let (Kind::Order { .. }, Response::Text(text), Some(model)) = (&question.kind, response, &answer)
        && !verdict.is_right
        && verdict.misconception.is_none()
        && lines(text) == lines(model)
    {
        verdict.is_right = does_the_same(question, lesson, text, runner);
    }
    let (mut faults, mut are_fewest, mut drawing, mut rows) = (Vec::new(), true, None, Vec::new());
    match (&question.kind, response) {
        (Kind::Draw { counts, .. }, Response::Drawing(mine)) => {
            let Drawn { start, end: truth, .. } = drawings(question, lesson, runner)?;
            (faults, are_fewest) = compare(mine, &truth, &start, *counts);
            verdict.is_right = faults.is_empty();
            drawing = Some(Rc::new(truth));
        }
        (Kind::Slots { .. } | Kind::Match { .. }, Response::Picks(picks)) => {
            let (_, key) = pairing(question, lesson, runner)?;
            rows = (0..key.len()).filter(|at| picks.get(*at) != key.get(*at)).collect();
            verdict.is_right = rows.is_empty();
        }
        _ => {}
    }
    let mut parting = None;
    if let (Kind::Printed { .. }, Response::Text(text), false) = (&question.kind, response, verdict.is_right)
        && !text.trim().is_empty()
        && let Some(Ok(program)) = question.program.as_ref().map(|name| program_source(lesson, name))
    {
        parting = part(&program, lesson, text, runner);
        verdict.misconception = verdict.misconception.or_else(|| Some(parting.as_ref()?.misconception.to_string()));
    }
    Ok(Told { verdict, answer, parting, corrections: faults, are_fewest, drawing, rows })
}

/// Most outputs to choose from.
const OPTIONS: usize = 5;

/// Outputs to choose from: what Python prints, what the author foresaw, and what misconceptions would have it print,
/// in an order that is the same each time.
///
/// # Errors
/// Why there is no answer, in words.
pub fn options(question: &Question, lesson: &Lesson, runner: &Runner) -> Result<Vec<String>, String> {
    let right = solve(question, lesson, runner)?.ok_or("it has no output")?;
    let program = question.program.as_ref().map(|name| program_source(lesson, name));
    let machines = program.and_then(Result::ok).map(|program| distractors(&program, lesson, runner));
    let foreseen = question.wrong.iter().map(|(text, _)| text.clone());
    let wrong = foreseen.chain(machines.unwrap_or_default().into_iter().map(|(_, text)| text));
    let mut found: Vec<String> = Vec::new();
    for text in std::iter::once(right).chain(wrong) {
        if found.len() < OPTIONS && found.iter().all(|other| other.trim_end() != text.trim_end()) {
            found.push(text);
        }
    }
    let order = question.shuffled(0, found.len());
    Ok(order.into_iter().map(|at| found[at].clone()).collect())
}

/// Whether a text does what the question's program does, as far as can be seen from outside.
fn does_the_same(question: &Question, lesson: &Lesson, text: &str, runner: &Runner) -> bool {
    let Some(Ok(model)) = question.program.as_ref().map(|name| program_source(lesson, name)) else { return false };
    let other = Source::new(model.name().clone(), format!("{text}\n"));
    let told = |source: Source| runner.run(&files_of(lesson, source)).map(|run| outcome_of(&run));
    matches!((told(model), told(other)), (Ok(one), Ok(two)) if one == two)
}
