//! Exercises: whether an edited program reaches its goal, and what it lacks if not.

use super::run::{Outcome, Runner, outcome_of};
use super::solve::files_of;
use crate::lesson::{Exercise, Lesson};
use crate::text::Source;

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
    attempt(exercise, lesson, given, edited, runner).map(|lack| lack.is_none())
}

/// What an edited program lacks to reach an exercise's goal, in words; `None` when it is reached.
///
/// # Errors
/// The line that does not compile, and why.
pub fn attempt(
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
                return Ok(Some(format!("Line {line} of the given program must stay: {}", kept.trim_start())));
            }
        }
    }
    let run = |text: &str| {
        let run = runner.run(&files_of(lesson, Source::new("exercise.py", text)));
        run.map(|run| outcome_of(&run)).map_err(|(line, why)| format!("line {line} does not run: {why}"))
    };
    let ended_badly = |outcome: &Outcome| {
        let raised = outcome.exception.as_ref().map(|exception| format!("It ends with {exception}"));
        raised.or_else(|| outcome.cut.as_ref().map(|why| format!("It does not come to its end: {why}")))
    };
    if let Some(prints) = &exercise.prints {
        let outcome = run(edited)?;
        if let Some(why) = ended_badly(&outcome) {
            return Ok(Some(why));
        }
        if outcome.stdout.trim_end() != prints.trim_end() {
            let printed = outcome.stdout.trim_end();
            let printed = if printed.is_empty() { "nothing" } else { printed };
            return Ok(Some(format!("It is to print\n{}\nand prints\n{printed}", prints.trim_end())));
        }
    }
    if let Some(test) = exercise.test.as_ref().and_then(|name| lesson.program(name)) {
        let outcome = run(&format!("{edited}\n{}", test.source.text()))?;
        return Ok(ended_badly(&outcome).map(|why| format!("A check that runs after it fails. {why}")));
    }
    Ok(None)
}
