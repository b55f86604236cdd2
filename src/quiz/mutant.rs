//! Misconception machines: a program rewritten so that it does what a mistaken reader expects of it.
//!
//! A belief about Python is a Python of its own: the text is changed, line for line, so that CPython's rules give what
//! the belief predicts. Run beside the program itself, it gives the wrong answer and the step at which the two part.

use super::Runner;
use super::predict::Prediction;
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
/// Most names that are told side by side.
const NAMES: usize = 12;
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
    /// The names of the innermost frame then, each with its value in Python and in the other; empty where there is none.
    pub names: Vec<(String, String, String)>,
}

/// The misconceptions that have a machine.
pub const MACHINES: [&str; 14] = [
    "names-follow-names",
    "names-are-boxes",
    "assignment-copies",
    "pass-by-value",
    "defaults-each-call",
    "augmented-never-changes",
    "equal-means-same",
    "copy-is-deep",
    "closure-copies",
    "del-frees",
    "unreachable-is-freed",
    "generators-at-once",
    "print-returns",
    THREADS,
];

/// The machine that changes no line but the first: the program with turns of its threads at every chance.
const THREADS: &str = "threads-in-parallel";
/// Draws of turns that it tries.
const DRAWS: u64 = 8;

/// What each machine prints for a program, where that is not what Python prints; each output once.
pub fn distractors(program: &Source, lesson: &Lesson, runner: &Runner) -> Vec<(&'static str, String)> {
    let mut known = Vec::new();
    if let Ok(run) = runner.run(&files_of(lesson, program.clone())) {
        known.push(outcome_of(&run).text());
    }
    let mut found = Vec::new();
    for misconception in MACHINES {
        for run in machines(misconception, program, &|source| files_of(lesson, source), runner) {
            let outcome = outcome_of(&run);
            if outcome.cut.is_none() && !known.contains(&outcome.text()) {
                known.push(outcome.text());
                found.push((misconception, outcome.text()));
            }
        }
    }
    found
}

/// The runs of a program under a misconception; none where it changes nothing.
fn machines(
    misconception: &str,
    program: &Source,
    files: &dyn Fn(Source) -> Vec<Source>,
    runner: &Runner,
) -> Vec<Recording> {
    if misconception == THREADS {
        let text = program.text();
        let has_threads = text.contains("Thread(") && (text.starts_with("import ") || text.starts_with("from "));
        let draws = 1..if has_threads { DRAWS + 1 } else { 1 };
        // In the first line, so that every other line keeps its number.
        let text = format!("__import__('sys').setswitchinterval(1e-9); {text}");
        let files = files(Source::new(program.name().clone(), text));
        return draws.filter_map(|seed| runner.run_seeded(&files, seed).ok()).collect();
    }
    let text = mutate(misconception, program.text());
    let source = text.map(|text| Source::new(program.name().clone(), text));
    source.into_iter().filter_map(|source| runner.run(&files(source)).ok()).collect()
}

/// The machine that gives a wrong answer to what a program prints, and where it parts from Python.
pub fn part(program: &Source, lesson: &Lesson, answer: &str, runner: &Runner) -> Option<Parting> {
    let plain = |text: &str| text.trim_end().lines().map(|line| line.trim_end().to_string()).collect::<Vec<_>>();
    let python = runner.run(&files_of(lesson, program.clone())).ok()?;
    MACHINES.into_iter().find_map(|misconception| {
        let mut others = machines(misconception, program, &|source| files_of(lesson, source), runner).into_iter();
        let other = others.find(|other| plain(&outcome_of(other).text()) == plain(answer))?;
        compare(misconception, program.text(), &python, &other)
    })
}

/// The machine in which an answer to a prediction would be right, and where it parts from Python; the first file is the
/// program.
pub fn part_at(files: &[Source], question: &Prediction, answer: &str, runner: &Runner) -> Option<Parting> {
    let (program, beside) = files.split_first()?;
    let python = runner.run(files).ok()?;
    let with = |source: Source| std::iter::once(source).chain(beside.iter().cloned()).collect();
    MACHINES.into_iter().find_map(|misconception| {
        let mut others = machines(misconception, program, &with, runner).into_iter();
        let other = others.find(|other| question.is_foretold(other, program.text(), answer))?;
        compare(misconception, program.text(), &python, &other)
    })
}

/// A program as one with a misconception reads it; `None` where the belief changes nothing.
pub fn mutate(misconception: &str, text: &str) -> Option<String> {
    let mut lines: Vec<Vec<Token>> = text.split_inclusive('\n').map(tokens).collect();
    let bound = lines.iter().find_map(|line| alias(line));
    let functions: Vec<String> = lines.iter().filter_map(|line| defined(line)).collect();
    let generators = generators(&lines);
    let mut renamed = false;
    for line in &mut lines {
        match misconception {
            "del-frees" | "unreachable-is-freed" => deletions(line, misconception == "del-frees"),
            "generators-at-once" => wrap_calls(line, &generators),
            "print-returns" => {
                let end = line.iter().rposition(|token| !token.is_blank());
                let starts = line.iter().find(|token| !token.is_blank()).is_some_and(|token| token.text == "print");
                let inside = line.first().is_some_and(|token| token.is_blank() && token.text != "\n");
                if let Some(end) = end.filter(|end| starts && inside && line[*end].text == ")") {
                    line[end].text = "); return".to_string();
                }
            }
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
pub(super) struct Token {
    pub(super) text: String,
    is_word: bool,
}

impl Token {
    fn is_blank(&self) -> bool {
        self.text.starts_with('#') || self.text.chars().all(char::is_whitespace)
    }
}

pub(super) fn tokens(line: &str) -> Vec<Token> {
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

/// The functions of a program that have a `yield` of their own, as far as indentation tells.
fn generators(lines: &[Vec<Token>]) -> Vec<String> {
    let mut open: Option<(usize, String)> = None;
    let mut found = Vec::new();
    for line in lines.iter().filter(|line| line.iter().any(|token| !token.is_blank())) {
        let depth = line.iter().take_while(|token| token.is_blank()).count();
        if open.as_ref().is_some_and(|(outer, _)| depth <= *outer) {
            open = None;
        }
        if let Some(name) = defined(line) {
            open = Some((depth, name));
        }
        if let Some((_, name)) = open.as_ref().filter(|_| line.iter().any(|token| token.text == "yield")) {
            found.push(name.clone());
        }
    }
    found
}

/// Lets a `del` of names take the objects with it, or free what it makes unreachable.
fn deletions(line: &mut [Token], frees: bool) {
    let full: Vec<usize> = (0..line.len()).filter(|at| !line[*at].is_blank()).collect();
    let Some((first, rest)) = full.split_first().filter(|(first, _)| line[**first].text == "del") else { return };
    let Some(last) = rest.last().copied() else { return };
    if !frees {
        line[last].text += "; __import__('gc').collect()";
        return;
    }
    // The names of a function's frame cannot be taken away from outside.
    let is_plain = rest.iter().enumerate().all(|(at, token)| match at % 2 {
        0 => line[*token].is_word,
        _ => line[*token].text == ",",
    });
    if *first == 0 && is_plain {
        let names: String = line[1..=last].iter().map(|token| token.text.as_str()).collect();
        // Other names of the object are left with nothing.
        line[0].text = format!(
            "[globals().update({{__n: None}}) for __o in [{}] for __n, __v in list(globals().items()) if __v is \
             __o]; del",
            names.trim()
        );
    }
}

/// Runs generators to their ends where they are called.
fn wrap_calls(line: &mut [Token], functions: &[String]) {
    if line.iter().any(|token| token.text == "def") {
        return;
    }
    for at in 0..line.len() {
        if !functions.contains(&line[at].text) || line.get(at + 1).is_none_or(|token| token.text != "(") {
            continue;
        }
        let mut depth = 0;
        let end = (at + 1..line.len()).find(|place| {
            depth += match line[*place].text.as_str() {
                "(" => 1,
                ")" => -1,
                _ => 0,
            };
            depth == 0
        });
        if let Some(end) = end {
            line[at].text = format!("iter(list({}", line[at].text);
            line[end].text = ")))".to_string();
        }
    }
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
    // What a machine does within a line, round after round, is no step of the program's own.
    let pictures = |run: &Recording| -> Vec<Picture> {
        let steps = (0..run.step_count(Zoom::Line).min(STEPS)).map(|step| run.picture(Zoom::Line, step));
        let mut found: Vec<Picture> = Vec::new();
        for picture in steps {
            let same = |last: &&Picture| {
                let is_line = last.event == Event::Line && picture.event == Event::Line;
                is_line && line_of(last) == line_of(&picture) && last.frames.len() == picture.frames.len()
            };
            if found.last().filter(same).is_none() {
                found.push(picture);
            }
        }
        found
    };
    let (one, two) = (pictures(python), pictures(other));
    for (at, (here, there)) in one.iter().zip(&two).enumerate() {
        // The line that ran last in the frame that goes on now; what it called has come back.
        let depth = (here.frames.len() - usize::from(here.event == Event::Call && here.frames.len() > 1)).max(1);
        let mut earlier = one[..at].iter().rev();
        let line = earlier.find(|p| p.event == Event::Line && p.frames.len() == depth).map_or(0, line_of);
        let (mine, theirs) = (printed(python, here), printed(other, there));
        let last = |text: &str| match text.trim_end().lines().last() {
            Some(line) => Filled::new(w::PART_PRINTED, &[&line]),
            None => Filled::new(w::PART_NOTHING, &[]),
        };
        let runs = |picture| Filled::new(w::PART_NEXT, &[&line_of(picture)]);
        let found = differing(here, there, follows.as_ref())
            .or_else(|| (mine != theirs).then(|| (last(&mine), last(&theirs))))
            .or_else(|| (line_of(here) != line_of(there)).then(|| (runs(here), runs(there))));
        if let Some((first, second)) = found {
            let names = side_by_side(here, there, follows.as_ref());
            return Some(Parting { misconception, line, here: first, there: second, names });
        }
    }
    None
}

/// The names of two frames that go on, with their values.
fn side_by_side(here: &Picture, there: &Picture, follows: Option<&(String, String)>) -> Vec<(String, String, String)> {
    let values = |picture: &Picture| -> Vec<(String, String)> {
        let variables = picture.frames.last().map(|frame| frame.variables.as_slice()).unwrap_or_default();
        let value = |value: Option<Ref>| value.map_or(String::new(), |value| told(picture, value, 0));
        variables.iter().map(|variable| (variable.name.to_string(), value(variable.value))).collect()
    };
    let (one, two) = (values(here), values(there));
    let of = |all: &[(String, String)], name: &str| {
        all.iter().find(|(other, _)| other == name).map_or(String::new(), |(_, value)| value.clone())
    };
    let more = two.iter().filter(|(name, _)| one.iter().all(|(other, _)| other != name));
    let names = one.iter().chain(more).map(|(name, _)| name).filter(|name| !name.starts_with("__"));
    // A name that only follows another is that other's.
    let followed = |name: &String| follows.filter(|(new, _)| new == name).map_or(name.clone(), |(_, old)| old.clone());
    names.map(|name| (name.clone(), of(&one, name), of(&two, &followed(name)))).take(NAMES).collect()
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
            ("unreachable-is-freed", "    del a[0]  # it\n", "    del a[0]; __import__('gc').collect()  # it\n"),
            (
                "generators-at-once",
                "def g(n):\n    yield n\nx = g((1))\n",
                "def g(n):\n    yield n\nx = iter(list(g((1))))\n",
            ),
            ("print-returns", "def f():\n    print(1)\nprint(2)\n", "def f():\n    print(1); return\nprint(2)\n"),
        ];
        for (belief, text, changed) in cases {
            assert_eq!(mutate(belief, text).as_deref(), Some(changed), "{belief}");
        }
        for belief in MACHINES {
            assert_eq!(mutate(belief, "print('a is b = c')\n"), None, "{belief}");
        }
    }
}
