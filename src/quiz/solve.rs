//! Answers found by running.

use crate::text::words::Language;
use std::collections::BTreeMap;

use super::draw::corrections;
use super::run::{Runner, outcome_of};
use super::sheet::{drawings, pairing, table_of};
use super::stops::find_stop;
use super::value::value_at;
use super::{Key, Kind, Question};
use crate::lesson::{Lesson, Moment, Program, StopRef};
use crate::text::Source;
use crate::trace::Recording;
use crate::trace::picture::{Count, Event, Picture, Ref, Zoom};
use crate::trace::steps::Steps;
use crate::trace::table::TableKind;

/// The answer to a question, found by running its program; `None` for kinds that have no single text as answer, and for
/// short answers in the author's words.
///
/// # Errors
/// Why there is no answer, in words for the author.
pub fn solve(question: &Question, lesson: &Lesson, runner: &Runner) -> Result<Option<String>, String> {
    match &question.kind {
        Kind::Choice { .. } | Kind::Explain { .. } => Ok(None),
        Kind::Draw { counts, .. } => {
            let drawn = drawings(question, lesson, runner)?;
            match corrections(&drawn.start, &drawn.end, &drawn.start, *counts).is_empty() {
                true => Err("nothing that is drawn changes between the two steps".to_string()),
                false => Ok(None),
            }
        }
        Kind::Slots { .. } | Kind::Match { .. } => {
            let (sheet, key) = pairing(question, lesson, runner)?;
            let told = sheet.rows.iter().zip(key).map(|(row, at)| format!("{row}: {}", sheet.options[at]));
            Ok(Some(told.collect::<Vec<_>>().join("\n")))
        }
        Kind::Capacity { at, name, .. } => {
            let table = table_of(lesson, at, name, runner)?;
            if table.kind != TableKind::List {
                return Err(format!("`{name}` is no list there"));
            }
            Ok(Some(table.size.to_string()))
        }
        Kind::Order { .. } => {
            let name = question.program.as_ref().ok_or("it has no program to be put in order")?;
            Ok(Some(program_source(lesson, name)?.text().to_string()))
        }
        Kind::Value { at, expression, .. } => {
            let (run, step) = run_to(lesson, at, runner)?;
            value_at(&run, step, expression, runner).map(Some)
        }
        Kind::Frees { at, names, .. } => {
            let (run, step) = run_to(lesson, at, runner)?;
            let before = run.picture(Zoom::Line, step);
            let depth = before.frames.len();
            let mut later = (step + 1..run.step_count(Zoom::Line)).map(|step| run.picture(Zoom::Line, step));
            let after = later.find(|picture| picture.frames.len() <= depth).ok_or("no line runs after the stop")?;
            let mut freed = Vec::new();
            for name in names {
                let object = value_of(&before, name).ok_or_else(|| format!("nothing is named `{name}` there"))?;
                if !after.objects.contains_key(&object.object) {
                    freed.push(name.as_str());
                }
            }
            Ok(Some(if freed.is_empty() { "nothing".to_string() } else { freed.join(" ") }))
        }
        Kind::Short { key: Key::Given(text), .. } => Ok(Some(text.clone())),
        Kind::Short { key: Key::Computed, .. } | Kind::Printed { .. } => {
            let name = question.program.as_ref().ok_or("it has no program to be run")?;
            let outcome = outcome_of(&run_program(lesson, name, runner)?);
            match &outcome.cut {
                Some(why) => Err(format!("{name} gives no answer: {}", why.said(Language::English))),
                None if matches!(question.kind, Kind::Short { .. }) => Ok(Some(outcome.text().trim().to_string())),
                None => Ok(Some(outcome.text())),
            }
        }
        Kind::Count { at, name, .. } => {
            let (run, step) = run_to(lesson, at, runner)?;
            let picture = run.picture(Zoom::Line, step);
            let object = value_of(&picture, name).ok_or_else(|| format!("nothing is named `{name}` there"))?;
            let count = picture.objects.get(&object.object).map(|object| object.count);
            Ok(Some(match count.ok_or_else(|| format!("`{name}` leads to an object that is not shown"))? {
                Count::Immortal => "immortal".to_string(),
                Count::Counted(count) => count.to_string(),
            }))
        }
        Kind::NextLine { at, .. } => {
            let (run, step) = run_to(lesson, at, runner)?;
            let mut later = (step..run.step_count(Zoom::Line)).map(|step| run.picture(Zoom::Line, step));
            let next = later.find(|picture| picture.event == Event::Line).ok_or("no line runs after the stop")?;
            let line = next.frames.last().map_or(0, |frame| frame.position.line);
            Ok(Some(line.to_string()))
        }
        Kind::SameObject { at, names, .. } => {
            let (run, step) = run_to(lesson, at, runner)?;
            let picture = run.picture(Zoom::Line, step);
            let mut groups: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
            for name in names {
                let object = value_of(&picture, name).ok_or_else(|| format!("nothing is named `{name}` there"))?;
                groups.entry(object.object.0).or_default().push(name);
            }
            let groups: Vec<String> = groups.into_values().map(|group| group.join(" ")).collect();
            Ok(Some(groups.join(", ")))
        }
    }
}

/// A program of the lesson, or the text itself when it is no file's name.
pub(super) fn program_source(lesson: &Lesson, name: &str) -> Result<Source, String> {
    match lesson.program(name) {
        Some(program) => Ok(program.source.clone()),
        // mdbook-quiz has the program's text in this place.
        None if !name.ends_with(".py") => Ok(Source::new("question.py", name)),
        None => Err(format!("there is no program `{name}`")),
    }
}

fn run_program(lesson: &Lesson, name: &str, runner: &Runner) -> Result<Recording, String> {
    let source = program_source(lesson, name)?;
    runner.run(&files_of(lesson, source)).map_err(|(line, why)| format!("{name}:{line} does not run: {why}"))
}

/// A program, and after it the lesson's other files, which it may import.
pub(super) fn files_of(lesson: &Lesson, source: Source) -> Vec<Source> {
    let others = lesson.programs.iter().filter(|other| other.is_file && other.name != **source.name());
    let others: Vec<Source> = others.map(|other| other.source.clone()).collect();
    std::iter::once(source).chain(others).collect()
}

pub(super) fn run_to(lesson: &Lesson, at: &StopRef, runner: &Runner) -> Result<(Recording, u64), String> {
    let moment = moment_of(lesson, at).ok_or_else(|| format!("{} has no stop `{}`", at.program, at.stop))?;
    let source = program_source(lesson, &at.program)?;
    let run = run_program(lesson, &at.program, runner)?;
    let step = find_stop(&run, source.text(), &moment);
    Ok((run, step.ok_or_else(|| format!("{} never reaches the stop `{}`", at.program, at.stop))?))
}

/// The moment of a stop, the two that every program has included.
pub(super) fn moment_of(lesson: &Lesson, at: &StopRef) -> Option<Moment> {
    match (lesson.stop(at), at.stop.as_str()) {
        (Some(stop), _) => Some(stop.moment.clone()),
        (None, "start") => Some(Moment::Start),
        (None, "end") => Some(Moment::End),
        (None, _) => None,
    }
}

/// What a name leads to, from the innermost frame outwards.
pub(super) fn value_of(picture: &Picture, name: &str) -> Option<Ref> {
    let mut found = picture.frames.iter().rev().flat_map(|frame| &frame.variables);
    found.find(|variable| *variable.name == *name).and_then(|variable| variable.value)
}

/// What a lesson's program gave when CPython ran it, as text to be compared.
pub(super) fn recorded_text(program: &Program) -> Option<String> {
    let recorded = program.recorded.as_ref()?;
    Some(match &recorded.exception {
        Some(exception) => format!("{}{exception}\n", recorded.stdout),
        None => recorded.stdout.clone(),
    })
}
