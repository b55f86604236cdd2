//! What `quiz.toml` says of a run in prose: values, which are filled in, and numbers, which are not to be typed.

use super::read::{OneOrMore, RawQuestion, RawQuiz};
use crate::lesson::{Inline, Lesson, Problem, StopRef, typed_numbers};

/// A text without the marks of its values: `[4](tail.py#base '= frames(total)')` reads `4`.
pub(super) fn without_marks(text: &str) -> String {
    pieces(text).into_iter().map(|piece| piece.unwrap_or_else(|(shown, ..)| shown)).collect()
}

/// The values that the texts of a lesson's questions show, in the form of those in its prose.
pub(super) fn values(lesson: &Lesson) -> Vec<Inline> {
    let mut found = Vec::new();
    each_text(lesson, |line, text| {
        found.extend(pieces(text).into_iter().filter_map(Result::err).map(|(shown, program, stop, expression)| {
            let at = StopRef { program: program.to_string(), stop: stop.to_string() };
            Inline::Computed { expression: expression.to_string(), at, shown, line }
        }));
    });
    found
}

/// Numbers in reasons, right answers and rubrics that are typed, unless `numbers` has them as no results of a run.
pub(super) fn check_numbers(lesson: &Lesson) -> Vec<Problem> {
    let mut problems = Vec::new();
    let Some((source, quiz)) = raw(lesson).filter(|_| !lesson.is_free) else { return problems };
    let mut used = vec![false; quiz.numbers.len()];
    each_text(lesson, |line, text| {
        let words: String = pieces(text).into_iter().map(|piece| piece.unwrap_or_else(|_| HOLE.to_string())).collect();
        // Every second piece between backticks is code.
        let words: Vec<&str> = words.split('`').step_by(2).collect();
        for (number, around) in typed_numbers(&words.join(HOLE), &quiz.numbers, &mut used) {
            let help = "write it as a value, `[0](PROGRAM.py#STOP '= EXPRESSION')`, or, if no run gives it, put the \
                        phrase it is in into a list `numbers` at the top of the file";
            let message = format!("a number is typed, {number}, in `{around}`");
            problems.push(Problem::new(source, line, message, help));
        }
    });
    for (phrase, _) in quiz.numbers.iter().zip(used).filter(|(_, used)| !used) {
        let message = format!("`numbers` has `{phrase}`, and no text has it");
        problems.push(Problem::new(source, 1, message, "write the words as they are, or take them away"));
    }
    problems
}

/// Stands for code and values, as in a lesson's prose.
const HOLE: &str = "\u{fffc}";

/// What a text's values are made of: what is shown, program, stop, expression.
type Mark<'a> = (String, &'a str, &'a str, &'a str);

/// A text cut at its values; those are errors, as they are no text.
fn pieces(text: &str) -> Vec<Result<String, Mark<'_>>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(" '= ") {
        let mark = before.rsplit_once("](").and_then(|(words, target)| {
            let (program, stop) = target.split_once('#')?;
            let (words, shown) = words.rsplit_once('[')?;
            let (expression, _) = after.split_once("')")?;
            Some((words, (shown.trim_matches('`').to_string(), program, stop, expression)))
        });
        let Some((words, mark)) = mark else { break };
        rest = &after[mark.3.len() + 2..];
        found.push(Ok(words.to_string()));
        found.push(Err(mark));
    }
    found.push(Ok(rest.to_string()));
    found
}

fn raw(lesson: &Lesson) -> Option<(&str, RawQuiz)> {
    let source = lesson.quiz.as_ref()?;
    Some((source.name(), toml::from_str(source.text()).ok()?))
}

/// Calls a function with each text that says what is so: reasons, right answers, rubrics.
fn each_text(lesson: &Lesson, mut visit: impl FnMut(u32, &str)) {
    let Some((_, quiz)) = raw(lesson) else { return };
    for question in quiz.questions {
        let line = lesson.quiz.as_ref().map_or(0, |source| source.line_col(question.span().start as u32).0);
        let RawQuestion { context, answer, .. } = question.into_inner();
        visit(line, &context);
        match answer.answer {
            Some(OneOrMore::One(text)) => visit(line, &text),
            Some(OneOrMore::More(texts)) => texts.iter().for_each(|text| visit(line, text)),
            None => {}
        }
        answer.rubric.iter().for_each(|text| visit(line, text));
    }
}
