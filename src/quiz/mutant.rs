//! Misconception machines: a program rewritten so that it does what a mistaken reader expects of it.
//!
//! A belief about Python is a Python of its own: the text is changed, line for line, so that CPython's rules give what
//! the belief predicts. Run beside the program itself, it gives the wrong answer and the step at which the two part.

use super::Runner;
use super::run::outcome_of;
use super::solve::files_of;
use crate::lesson::Lesson;
use crate::text::Source;
use crate::text::words::{self as w, Filled};
use crate::trace::Recording;
use crate::trace::picture::{Event, ObjectKind, PartLabel, Picture, Ref, Zoom};
use crate::trace::steps::Steps;

/// Most steps that two runs are compared over.
const STEPS: u64 = 2_000;
/// How deep values are told.
const DEPTH: u32 = 4;
/// What copies in a rewritten program, under a name that no program has.
const COPY: &str = "__import__('copy').copy";

/// Where Python and a mistaken reader's Python part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parting {
    /// The misconception that gives the answer.
    pub misconception: &'static str,
    /// The line that was run last, or is running, when the two differ for the first time; 0 before the first.
    pub line: u32,
    /// What is the case in Python then.
    pub here: Filled,
    /// What would be the case in the other.
    pub there: Filled,
}

/// The misconceptions that have a machine.
pub const MACHINES: [&str; 9] = [
    "names-follow-names",
    "names-are-boxes",
    "assignment-copies",
    "pass-by-value",
    "defaults-each-call",
    "augmented-never-changes",
    "equal-means-same",
    "copy-is-deep",
    "closure-copies",
];

/// The machine that gives a wrong answer to what a program prints, and where it parts from Python.
pub fn part(program: &Source, lesson: &Lesson, answer: &str, runner: &Runner) -> Option<Parting> {
    let run = |text: &str| runner.run(&files_of(lesson, Source::new(program.name().clone(), text))).ok();
    let plain = |text: &str| text.trim_end().lines().map(|line| line.trim_end().to_string()).collect::<Vec<_>>();
    let python = run(program.text())?;
    MACHINES.into_iter().find_map(|misconception| {
        let other = run(&mutate(misconception, program.text())?)?;
        (plain(&outcome_of(&other).text()) == plain(answer))
            .then(|| compare(misconception, program.text(), &python, &other))?
    })
}

/// A program as one with a misconception reads it; `None` where the belief changes nothing.
pub fn mutate(misconception: &str, text: &str) -> Option<String> {
    let mut lines: Vec<Vec<Token>> = text.split_inclusive('\n').map(tokens).collect();
    let bound = lines.iter().find_map(|line| alias(line));
    let functions: Vec<String> = lines.iter().filter_map(|line| defined(line)).collect();
    let mut renamed = false;
    for line in &mut lines {
        match misconception {
            "names-follow-names" => {
                let (new, old) = bound.as_ref()?;
                if renamed {
                    line.iter_mut()
                        .filter(|token| token.text == *new && token.is_word)
                        .for_each(|token| token.text = old.clone());
                }
                renamed |= alias(line).is_some_and(|(name, _)| name == *new);
            }
            "names-are-boxes" | "assignment-copies" => {
                if let Some((_, old)) = alias(line) {
                    let at = line.iter().rposition(|token| token.is_word)?;
                    line[at].text = format!("{COPY}({old})");
                }
            }
            "pass-by-value" | "defaults-each-call" => calls(line, &functions, misconception == "pass-by-value"),
            "augmented-never-changes" => {
                let first = line.iter().position(|token| token.is_word).map_or(usize::MAX, |at| at);
                let at = line.windows(2).position(|pair| pair[0].text == "+" && pair[1].text == "=");
                if let Some(at) = at.filter(|at| line[first..*at].iter().filter(|token| !token.is_blank()).count() == 1)
                {
                    let name = line[first].text.clone();
                    (line[at].text, line[at + 1].text) = ("= ".to_string(), format!("{name} +"));
                }
            }
            "equal-means-same" => {
                for token in line.iter_mut().filter(|token| token.is_word && token.text == "is") {
                    token.text = "==".to_string();
                }
                let text: String = line.iter().map(|token| token.text.as_str()).collect();
                if text.contains("== not ") {
                    *line = tokens(&text.replace("== not ", "!= "));
                }
            }
            "copy-is-deep" => {
                for at in 2..line.len() {
                    if line[at].text == "copy" && line[at - 1].text == "." && line[at - 2].text == "copy" {
                        line[at].text = "deepcopy".to_string();
                    }
                }
            }
            "closure-copies" => {
                for at in 0..line.len() {
                    if line[at].text == "lambda" && line.get(at + 1).is_some_and(|token| token.text == ":") {
                        let body: Vec<&Token> = line[at + 2..].iter().filter(|token| token.is_word).collect();
                        let [name] = body[..] else { continue };
                        line[at].text = format!("lambda {0}={0}", name.text);
                    }
                }
            }
            _ => return None,
        }
    }
    let changed: String = lines.iter().flatten().map(|token| token.text.as_str()).collect();
    (changed != text).then_some(changed)
}

/// A word, a string, a comment, or one other character.
struct Token {
    text: String,
    is_word: bool,
}

impl Token {
    fn is_blank(&self) -> bool {
        self.text.starts_with('#') || self.text.chars().all(char::is_whitespace)
    }
}

fn tokens(line: &str) -> Vec<Token> {
    let mut out = Vec::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let is_letter = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            '#' => rest.len(),
            '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |at| at + 2),
            c if is_letter(c) => rest.find(|c| !is_letter(c)).unwrap_or(rest.len()),
            c => c.len_utf8(),
        };
        let is_word = is_letter(first) && !first.is_ascii_digit();
        out.push(Token { text: rest[..end].to_string(), is_word });
        rest = &rest[end..];
    }
    out
}

/// The two names of a line `new = old`.
fn alias(line: &[Token]) -> Option<(String, String)> {
    let full: Vec<&Token> = line.iter().filter(|token| !token.is_blank()).collect();
    match full[..] {
        [new, equals, old] if new.is_word && old.is_word && equals.text == "=" => {
            let is_constant = ["None", "True", "False"].contains(&old.text.as_str());
            (!is_constant).then(|| (new.text.clone(), old.text.clone()))
        }
        _ => None,
    }
}

/// The function that a line defines.
fn defined(line: &[Token]) -> Option<String> {
    let mut full = line.iter().filter(|token| !token.is_blank());
    (full.next()?.text == "def").then(|| full.next().map(|token| token.text.clone()))?
}

/// Changes the calls of own functions in a line: their plain arguments are copied, or their defaults made anew.
fn calls(line: &mut [Token], functions: &[String], by_value: bool) {
    if line.iter().any(|token| token.text == "def") {
        return;
    }
    for at in 0..line.len() {
        let is_call = functions.contains(&line[at].text) && line.get(at + 1).is_some_and(|token| token.text == "(");
        if !is_call {
            continue;
        }
        if !by_value {
            let name = &line[at].text;
            line[at].text = format!(
                "(setattr({name}, '__defaults__', __import__('copy').deepcopy({name}.__dict__.setdefault('given', \
                 {name}.__defaults__))) or {name})"
            );
            continue;
        }
        for place in at + 2..line.len() {
            let ends = |token: Option<&Token>| token.is_some_and(|token| [",", ")"].contains(&token.text.as_str()));
            let starts = line[..place].iter().rev().find(|token| !token.is_blank());
            let is_plain = starts.is_some_and(|token| ["(", ","].contains(&token.text.as_str()));
            if line[place].is_word && is_plain && ends(line.get(place + 1)) {
                line[place].text = format!("{COPY}({})", line[place].text);
            }
            if line[place].text == ")" {
                break;
            }
        }
    }
}

/// The first step at which two runs differ in what their names lead to, or in the line that runs.
fn compare(misconception: &'static str, program: &str, python: &Recording, other: &Recording) -> Option<Parting> {
    // Where a name only follows another, what it would lead to is what the other leads to.
    let mut aliases = program.split_inclusive('\n').map(tokens).filter_map(|line| alias(&line));
    let follows = aliases.next().filter(|_| misconception == "names-follow-names");
    let printed = |run: &Recording, picture: &Picture| {
        run.stdout().get(..picture.stdout_len as usize).unwrap_or_default().to_string()
    };
    let pictures = |run: &Recording| -> Vec<Picture> {
        (0..run.step_count(Zoom::Line).min(STEPS)).map(|step| run.picture(Zoom::Line, step)).collect()
    };
    let (one, two) = (pictures(python), pictures(other));
    for (at, (here, there)) in one.iter().zip(&two).enumerate() {
        // The line that ran last in the frame that goes on now; what it called has come back.
        let depth = (here.frames.len() - usize::from(here.event == Event::Call && here.frames.len() > 1)).max(1);
        let mut earlier = one[..at].iter().rev();
        let line = earlier.find(|p| p.event == Event::Line && p.frames.len() == depth).map_or(0, line_of);
        if let Some((here, there)) = differing(here, there, follows.as_ref()) {
            return Some(Parting { misconception, line, here, there });
        }
        let (mine, theirs) = (printed(python, here), printed(other, there));
        if mine != theirs {
            let last =
                |text: &str| Filled::new(w::PART_PRINTED, &[&text.trim_end().lines().last().unwrap_or_default()]);
            return Some(Parting { misconception, line, here: last(&mine), there: last(&theirs) });
        }
        if line_of(here) != line_of(there) {
            let runs = |picture| Filled::new(w::PART_NEXT, &[&line_of(picture)]);
            return Some(Parting { misconception, line, here: runs(here), there: runs(there) });
        }
    }
    None
}

fn line_of(picture: &Picture) -> u32 {
    picture.frames.last().map_or(0, |frame| frame.position.line.max(0) as u32)
}

/// The first name of the innermost frame that leads to another value, or shares its object with other names.
fn differing(here: &Picture, there: &Picture, follows: Option<&(String, String)>) -> Option<(Filled, Filled)> {
    let (one, two) = (here.frames.last()?, there.frames.last()?);
    for variable in &one.variables {
        let Some(value) = variable.value else { continue };
        let followed =
            follows.filter(|(new, _)| *new == *variable.name).map_or(&*variable.name, |(_, old)| old.as_str());
        let Some(other) = two.variables.iter().find(|other| *other.name == *followed).and_then(|other| other.value)
        else {
            continue;
        };
        let (mine, theirs) = (told(here, value, 0), told(there, other, 0));
        let name = &variable.name;
        if mine != theirs {
            let here = Filled::new(w::PART_VALUE, &[name, &mine]);
            return Some((here, Filled::new(w::PART_OTHER_VALUE, &[&theirs])));
        }
        let partner = |frame: &crate::trace::picture::FramePicture, value: Ref| {
            let mut others = frame.variables.iter().filter(|other| other.name != *name);
            others.find(|other| other.value.is_some_and(|v| v.object == value.object)).map(|other| other.name.clone())
        };
        let kind = here.objects.get(&value.object).map(|object| object.kind);
        if follows.is_none() && !matches!(kind, None | Some(ObjectKind::Scalar | ObjectKind::Builtin)) {
            match (partner(one, value), partner(two, other)) {
                (Some(with), None) => {
                    let here = Filled::new(w::PART_ONE_OBJECT, &[name, &with]);
                    return Some((here, Filled::new(w::PART_TWO_OBJECTS, &[])));
                }
                (None, Some(with)) => {
                    let here = Filled::new(w::PART_OWN_OBJECT, &[name]);
                    return Some((here, Filled::new(w::PART_SHARED, &[&with])));
                }
                _ => {}
            }
        }
    }
    None
}

/// A value as Python would print it, as far as a picture tells.
pub(super) fn told(picture: &Picture, value: Ref, depth: u32) -> String {
    let Some(object) = picture.objects.get(&value.object) else { return "…".to_string() };
    if object.kind == ObjectKind::Function {
        // Its parameters may be the machine's doing.
        return object.text.split('(').next().unwrap_or_default().to_string();
    }
    if !object.text.is_empty() {
        return object.text.to_string();
    }
    if depth >= DEPTH {
        return "…".to_string();
    }
    let part = |part: &crate::trace::picture::Part| {
        let value = part.value.map_or("…".to_string(), |value| told(picture, value, depth + 1));
        match &part.label {
            PartLabel::Key(key) => format!("{}: {value}", told(picture, *key, depth + 1)),
            PartLabel::Name(name) => format!("{name}={value}"),
            PartLabel::Index(_) | PartLabel::Member => value,
        }
    };
    let parts: Vec<String> = object.parts.shown().map(part).collect();
    let parts = parts.join(", ");
    match (&*object.type_name, object.kind) {
        ("tuple", _) if object.parts.len() == 1 => format!("({parts},)"),
        ("tuple", _) => format!("({parts})"),
        ("list", _) => format!("[{parts}]"),
        ("set", _) if object.parts.is_empty() => "set()".to_string(),
        ("dict" | "set", _) => format!("{{{parts}}}"),
        (name, _) => format!("{name}({parts})"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_belief_is_a_program_of_its_own() {
        let cases = [
            ("names-follow-names", "a = 1\nb = a\na = 2\nprint(b)\n", "a = 1\nb = a\na = 2\nprint(a)\n"),
            ("assignment-copies", "b = a  # both\n", "b = __import__('copy').copy(a)  # both\n"),
            ("augmented-never-changes", "  b += [1]\n", "  b = b + [1]\n"),
            ("equal-means-same", "print(a is b, a is not None)\n", "print(a == b, a != None)\n"),
            ("copy-is-deep", "b = copy.copy(a)\n", "b = copy.deepcopy(a)\n"),
            ("closure-copies", "fs.append(lambda: i)\n", "fs.append(lambda i=i: i)\n"),
            ("pass-by-value", "def f(x): pass\nf(a)\n", "def f(x): pass\nf(__import__('copy').copy(a))\n"),
        ];
        for (belief, text, changed) in cases {
            assert_eq!(mutate(belief, text).as_deref(), Some(changed), "{belief}");
        }
        for belief in MACHINES {
            assert_eq!(mutate(belief, "print('a is b = c')\n"), None, "{belief}");
        }
    }
}
