//! Exercises: whether an edited program reaches its goal, and what it lacks if not.

use super::run::{Outcome, Runner, outcome_of};
use super::solve::files_of;
use crate::lesson::{Exercise, Lesson};
use crate::text::Source;
use crate::text::words::{self as w, Language};

/// Whether an edited program reaches an exercise's goal.
///
/// # Errors
/// Why that cannot be told, in words.
pub fn reach(
    exercise: &Exercise,
    lesson: &Lesson,
    given: &Source,
    edited: &str,
    runner: &Runner,
) -> Result<bool, String> {
    attempt(Language::English, exercise, lesson, given, edited, runner).map(|lack| lack.is_none())
}

/// What an edited program lacks to reach an exercise's goal, in words; `None` when it is reached.
///
/// # Errors
/// The line that does not compile, and why.
pub fn attempt(
    t: Language,
    exercise: &Exercise,
    lesson: &Lesson,
    given: &Source,
    edited: &str,
    runner: &Runner,
) -> Result<Option<String>, String> {
    let mut lines = edited.lines().map(str::trim_end);
    for (first, last) in &exercise.keep {
        for line in *first..=*last {
            let kept = given.line(line).unwrap_or_default().trim_end();
            if !lines.any(|line| line == kept) {
                return Ok(Some(t.fill(w::MUST_STAY, &[&line, &kept.trim_start()])));
            }
        }
    }
    let run = |text: &str| {
        let run = runner.run(&files_of(lesson, Source::new("exercise.py", text)));
        run.map(|run| outcome_of(&run)).map_err(|(line, why)| t.fill(w::DOES_NOT_RUN, &[&line, &why]))
    };
    let ended_badly = |outcome: &Outcome| {
        let raised = outcome.exception.as_ref().map(|exception| t.fill(w::ENDS_WITH, &[exception]));
        raised.or_else(|| outcome.cut.as_ref().map(|why| t.fill(w::NOT_TO_END, &[&why.said(t)])))
    };
    if let Some(prints) = &exercise.prints {
        let outcome = run(edited)?;
        if let Some(why) = ended_badly(&outcome) {
            return Ok(Some(why));
        }
        if outcome.stdout.trim_end() != prints.trim_end() {
            let printed = outcome.stdout.trim_end();
            let printed = if printed.is_empty() { t.say(w::NO_OUTPUT) } else { printed };
            return Ok(Some(t.fill(w::IS_TO_PRINT, &[&prints.trim_end(), &printed])));
        }
    }
    if let Some(test) = exercise.test.as_ref().and_then(|name| lesson.program(name)) {
        let outcome = run(&format!("{edited}\n{}", test.source.text()))?;
        return Ok(ended_badly(&outcome).map(|why| t.fill(w::CHECK_FAILS, &[&why])));
    }
    Ok(None)
}
