//! Questions as GIFT, the text format of Moodle and its like.

use super::run::Runner;
use super::solve::{program_source, recorded_text, solve};
use super::{Kind, Question, read_quiz};
use crate::lesson::{Course, Lesson};

/// Most lines of a program that a question shows.
const LINES: usize = 200;

/// All questions of a course that can be asked on paper, a category a part; those that only a stepper can ask are left
/// out. Answers are computed: what a program prints is CPython's recorded word.
pub fn gift(course: &Course, runner: &Runner) -> String {
    let mut out = String::new();
    for part in &course.parts {
        out.push_str(&format!("$CATEGORY: $course$/top/Cutaway/{}\n\n", part.title.replace('/', " ")));
        for lesson in &part.lessons {
            for question in read_quiz(lesson).0.questions {
                if let Some(text) = entry(&question, lesson, course, runner) {
                    out.push_str(&text);
                    out.push('\n');
                }
            }
        }
    }
    out
}

fn entry(question: &Question, lesson: &Lesson, course: &Course, runner: &Runner) -> Option<String> {
    let belief = |name: &str| {
        let found = course.misconceptions.iter().find(|(known, _)| known == name);
        found.map(|(_, text)| format!("#{}", escape(text))).unwrap_or_default()
    };
    let (asks, answers) = match &question.kind {
        Kind::Choice { options, several } => {
            let rights = options.iter().filter(|option| option.is_right).count().max(1);
            let answers = options.iter().map(|option| {
                let feedback = option.misconception.as_deref().map(belief).unwrap_or_default();
                let sign = match (option.is_right, several) {
                    (true, false) => "=".to_string(),
                    (false, false) => "~".to_string(),
                    (true, true) => format!("~%{:.5}%", 100.0 / rights as f32),
                    (false, true) => "~%-100%".to_string(),
                };
                format!("    {sign}{}{feedback}\n", escape(&option.text))
            });
            (String::new(), answers.collect::<String>())
        }
        Kind::Short { alternatives, .. } => {
            let key = solve(question, lesson, runner).ok()??;
            let all = std::iter::once(&key).chain(alternatives);
            (String::new(), all.map(|text| format!("    ={}\n", escape(text))).collect())
        }
        // An output may have several lines, which only a choice can hold.
        Kind::Printed { .. } => {
            let named = question.program.as_ref().and_then(|name| lesson.program(name));
            let key = named.and_then(recorded_text).or_else(|| solve(question, lesson, runner).ok()?)?;
            let wrong = question.wrong.iter().map(|(text, name)| format!("    ~{}{}\n", code(text), belief(name)));
            let answers = std::iter::once(format!("    ={}\n", code(&key))).chain(wrong).collect();
            ("What does this program print?".to_string(), answers)
        }
        Kind::Explain { .. } => (String::new(), String::new()),
        _ => return None,
    };
    let asks = if question.prompt.is_empty() { asks } else { escape(&question.prompt) };
    let program = question.program.as_ref().and_then(|name| program_source(lesson, name).ok());
    let program = program.map(|program| {
        let lines: Vec<&str> = program.text().lines().take(LINES).collect();
        // An empty line would end the question.
        format!("\\n\\n{}", code(&lines.join("\n")))
    });
    let program = program.unwrap_or_default();
    // Nothing can grade what is said aloud: the points stand where the answer is explained.
    let context = match &question.kind {
        Kind::Explain { rubric } => escape(&rubric.join("\n")),
        _ => escape(&question.context),
    };
    let context = if context.is_empty() { context } else { format!("    ####{context}\n") };
    Some(format!("::{}::[markdown]{asks}{program} {{\n{answers}{context}}}\n", escape(&question.id)))
}

/// A text as code, four blanks before each line as Markdown has it; lines are kept apart by GIFT's own sign.
fn code(text: &str) -> String {
    let lines = text.trim_end().lines().map(|line| format!("    {}", escape(line)));
    format!("\\n{}\\n", lines.collect::<Vec<_>>().join("\\n"))
}

/// A text in which nothing is a sign of GIFT's.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '~' | '=' | '#' | '{' | '}' | ':' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c => out.push(c),
        }
    }
    out
}
