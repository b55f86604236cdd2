//! `quiz.toml` → questions, in mdbook-quiz's shape with kinds of our own.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::claims::without_marks;
use super::fresh::read_fresh;
use super::{Choice, Key, Kind, Question, Quiz};
use crate::lesson::{Lesson, Problem, StopRef};
use crate::text::Source;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuiz {
    /// Phrases with numbers that are no results of a run.
    #[serde(default)]
    pub(super) numbers: Vec<String>,
    #[serde(default)]
    pub(super) questions: Vec<Spanned<RawQuestion>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawQuestion {
    id: Option<String>,
    #[serde(rename = "type")]
    kind: String,
    #[serde(default)]
    prompt: RawPrompt,
    #[serde(default)]
    pub(super) answer: RawAnswer,
    #[serde(default)]
    misconceptions: Vec<String>,
    #[serde(default)]
    wrong: BTreeMap<String, String>,
    #[serde(default)]
    fresh: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) context: String,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawPrompt {
    #[serde(default)]
    prompt: String,
    program: Option<String>,
    #[serde(default)]
    distractors: Vec<String>,
    at: Option<String>,
    name: Option<String>,
    expression: Option<String>,
    #[serde(default)]
    names: Vec<String>,
    to: Option<String>,
    #[serde(default)]
    counts: bool,
    line: Option<String>,
    #[serde(default)]
    reverse: bool,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct RawAnswer {
    pub(super) answer: Option<OneOrMore>,
    #[serde(default)]
    alternatives: Vec<String>,
    stdout: Option<String>,
    // mdbook-quiz asks it of compiled languages; a Python program that is no program is not asked about.
    #[serde(rename = "doesCompile")]
    does_compile: Option<bool>,
    #[serde(default)]
    pub(super) rubric: Vec<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum OneOrMore {
    One(String),
    More(Vec<String>),
}

const KINDS: &str = "MultipleChoice, ShortAnswer, Tracing, Count, Value, NextLine, SameObject, Frees, Draw, Slots, Capacity, Match, Order, Explain";

/// Reads the questions of a lesson; whatever is wrong is told, and the other questions are read all the same.
pub fn read_quiz(lesson: &Lesson) -> (Quiz, Vec<Problem>) {
    let mut quiz = Quiz::default();
    let mut problems = Vec::new();
    let Some(source) = &lesson.quiz else { return (quiz, problems) };
    let raw: RawQuiz = match toml::from_str(source.text()) {
        Ok(raw) => raw,
        Err(error) => {
            let line = error.span().map_or(0, |span| source.line_col(span.start as u32).0);
            let help = "compare it with a question of another lesson";
            problems.push(Problem::new(source.name(), line, error.message().to_string(), help));
            return (quiz, problems);
        }
    };
    for raw in raw.questions {
        let line = line_of(source, raw.span().start);
        let mut raw = raw.into_inner();
        if raw.id.is_none() {
            // mdbook-quiz can do without; answers are kept under it, so a lesson cannot.
            raw.id = Some(format!("question-{}", quiz.questions.len() + 1));
            let help = "add `id = \"...\"`, a permanent name";
            problems.push(Problem::new(source.name(), line, "the question has no id", help));
        }
        unmark(&mut raw);
        match question_of(raw, line) {
            Ok(question) => quiz.questions.push(question),
            Err((message, help)) => problems.push(Problem::new(source.name(), line, message, help)),
        }
    }
    (quiz, problems)
}

/// Takes the marks of values out of a question's texts, which leaves the values themselves.
fn unmark(raw: &mut RawQuestion) {
    let answers = match &mut raw.answer.answer {
        Some(OneOrMore::One(text)) => std::slice::from_mut(text),
        Some(OneOrMore::More(texts)) => &mut texts[..],
        None => &mut [],
    };
    for text in [&mut raw.context].into_iter().chain(answers).chain(&mut raw.answer.rubric) {
        *text = without_marks(text);
    }
}

/// The line of a table's header, or of its first key: TOML spans begin at either.
fn line_of(source: &Source, offset: usize) -> u32 {
    source.line_col(offset as u32).0
}

fn question_of(raw: RawQuestion, line: u32) -> Result<Question, (String, String)> {
    let lacks = |what: &str, help: &str| (format!("the question has no {what}"), help.to_string());
    let id = raw.id.unwrap_or_default();
    if raw.answer.does_compile == Some(false) {
        let help = "ask about a program that runs, or make it a MultipleChoice";
        return Err(("a program that does not compile".to_string(), help.to_string()));
    }
    let program = raw.prompt.program;
    let one = |answer: Option<OneOrMore>| match answer {
        Some(OneOrMore::One(text)) => Ok(key_of(text)),
        _ => Err(lacks("answer", "add `answer.answer = \"...\"`, or `\"computed\"` where it can be found by running")),
    };
    let stop = |at: Option<String>| {
        let stop = at.ok_or_else(|| lacks("stop", "add `prompt.at = \"...\"`, the name of a stop of the program"))?;
        let program = program.clone().ok_or_else(|| lacks("program", "add `prompt.program = \"NAME.py\"`"))?;
        Ok::<StopRef, (String, String)>(StopRef { program, stop })
    };
    let kind = match raw.kind.as_str() {
        "MultipleChoice" => choice_of(raw.answer.answer, raw.prompt.distractors, raw.misconceptions)?,
        "ShortAnswer" => Kind::Short { key: one(raw.answer.answer)?, alternatives: raw.answer.alternatives },
        "Tracing" => {
            let help = "add `answer.stdout = \"computed\"`";
            Kind::Printed { key: key_of(raw.answer.stdout.ok_or_else(|| lacks("output", help))?) }
        }
        "Count" => {
            let name = raw.prompt.name.ok_or_else(|| lacks("name", "add `prompt.name = \"...\"`"))?;
            Kind::Count { at: stop(raw.prompt.at)?, name, key: one(raw.answer.answer)? }
        }
        "NextLine" => Kind::NextLine { at: stop(raw.prompt.at)?, key: one(raw.answer.answer)? },
        "SameObject" => {
            if raw.prompt.names.len() < 2 {
                return Err(lacks("names", "add `prompt.names = [\"a\", \"b\"]`"));
            }
            Kind::SameObject { at: stop(raw.prompt.at)?, names: raw.prompt.names, key: one(raw.answer.answer)? }
        }
        "Value" => {
            let help = "add `prompt.expression = \"...\"`";
            let expression = raw.prompt.expression.ok_or_else(|| lacks("expression", help))?;
            Kind::Value { at: stop(raw.prompt.at)?, expression, key: one(raw.answer.answer)? }
        }
        "Frees" => {
            if raw.prompt.names.is_empty() {
                return Err(lacks("names", "add `prompt.names = [\"a\", \"b\"]`"));
            }
            Kind::Frees { at: stop(raw.prompt.at)?, names: raw.prompt.names, key: one(raw.answer.answer)? }
        }
        "Order" => {
            if program.is_none() {
                return Err(lacks("program", "add `prompt.program = \"NAME.py\"`"));
            }
            Kind::Order { distractors: pairs(raw.prompt.distractors, raw.misconceptions)? }
        }
        "Draw" => {
            let to = raw.prompt.to.map(|to| stop(Some(to))).transpose()?;
            Kind::Draw { at: stop(raw.prompt.at)?, to, counts: raw.prompt.counts }
        }
        "Slots" | "Capacity" => {
            let name = raw.prompt.name.ok_or_else(|| lacks("name", "add `prompt.name = \"...\"`"))?;
            let at = stop(raw.prompt.at)?;
            match raw.kind.as_str() {
                "Slots" => Kind::Slots { at, name },
                _ => Kind::Capacity { at, name, key: one(raw.answer.answer)? },
            }
        }
        "Match" => {
            if program.is_none() {
                return Err(lacks("program", "add `prompt.program = \"NAME.py\"`"));
            }
            let help = "add `prompt.line = \"...\"`, its number or its text";
            Kind::Match { line: raw.prompt.line.ok_or_else(|| lacks("line", help))?, reverse: raw.prompt.reverse }
        }
        "Explain" => {
            if raw.answer.rubric.is_empty() {
                return Err(lacks("rubric", "add `answer.rubric = [\"...\"]`"));
            }
            Kind::Explain { rubric: raw.answer.rubric }
        }
        other => return Err((format!("there is no kind of question `{other}`"), format!("kinds are {KINDS}"))),
    };
    let wrong = raw.wrong.into_iter().collect();
    let fresh = read_fresh(raw.fresh)?;
    Ok(Question { id, prompt: raw.prompt.prompt, program, kind, wrong, fresh, context: raw.context, line })
}

fn choice_of(
    answer: Option<OneOrMore>,
    distractors: Vec<String>,
    misconceptions: Vec<String>,
) -> Result<Kind, (String, String)> {
    let (right, several) = match answer {
        Some(OneOrMore::One(text)) => (vec![text], false),
        Some(OneOrMore::More(texts)) if !texts.is_empty() => (texts, true),
        _ => return Err(("the question has no answer".into(), "add `answer.answer = \"...\"`".into())),
    };
    if distractors.is_empty() {
        let help = "add `prompt.distractors = [\"...\"]`";
        return Err(("the question has no wrong options".into(), help.into()));
    }
    let rights = right.into_iter().map(|text| Choice { text, is_right: true, misconception: None });
    let wrongs = pairs(distractors, misconceptions)?.into_iter();
    let wrongs = wrongs.map(|(text, name)| Choice { text, is_right: false, misconception: Some(name) });
    Ok(Kind::Choice { options: rights.chain(wrongs).collect(), several })
}

/// Each wrong option with the misconception that it comes from.
fn pairs(options: Vec<String>, misconceptions: Vec<String>) -> Result<Vec<(String, String)>, (String, String)> {
    if options.len() != misconceptions.len() {
        let message = format!("{} wrong options and {} misconceptions", options.len(), misconceptions.len());
        return Err((message, "name one of misconceptions.md for each wrong option, in their order".into()));
    }
    Ok(options.into_iter().zip(misconceptions).collect())
}

fn key_of(text: String) -> Key {
    if text == "computed" { Key::Computed } else { Key::Given(text) }
}
