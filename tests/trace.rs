//! Events and counts are CPython's: what `sys.settrace` sees of the programs in `tests/cases/trace`, with every count.

use std::fmt::Write;
use std::path::PathBuf;

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::{Recording, events};
use cutaway::vm::{Counting, Limits};
use serde_json::Value;

/// Characters of a value in a tail.
const LONGEST: usize = 200;
const MOST_EVENTS: usize = 20_000;

/// The record of a run in the words of a tail: see `tests/tools/record_trace.py`.
fn tail(name: &str, program: &str, counting: Counting) -> Result<String, String> {
    let source = Source::new(name, program);
    let code = compile_source(&source).map_err(|diags| format!("{:?}", diags.first()))?;
    let mut run = Recording::counting(&[source], &code, Limits::default(), host::answer, counting);
    let record = events::record(&mut run, MOST_EVENTS);
    let mut out = String::new();
    for event in record["events"].as_array().into_iter().flatten() {
        let _ = write!(out, "{} {} {} {}", word(&event["event"]), event["line"], word(&event["func"]), event["depth"]);
        for (name, count) in event["refs"].as_object().into_iter().flatten() {
            let shown = word(&event["locals"][name]);
            if shown.starts_with("<module ") || shown.starts_with("<built-in ") {
                continue;
            }
            let count = count.as_u64().map_or("-".to_owned(), |count| count.to_string());
            let _ = write!(out, " {name}={count}");
        }
        match event.get("value") {
            Some(value) => writeln!(out, " => {}", flat(word(value))),
            None => writeln!(out),
        }
        .expect("a text can be written to");
    }
    if let Value::Object(raised) = &record["exception"] {
        let _ = writeln!(out, "! {}", flat(&format!("{}: {}", word(&raised["type"]), word(&raised["message"]))));
    }
    Ok(out)
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn flat(text: &str) -> String {
    text.replace('\n', "\\n").chars().take(LONGEST).collect()
}

/// The first line that differs, with both sides.
fn difference(ours: &str, expected: &str) -> Option<String> {
    let (ours, expected): (Vec<&str>, Vec<&str>) = (ours.lines().collect(), expected.lines().collect());
    let at = (0..ours.len().max(expected.len())).find(|at| ours.get(*at) != expected.get(*at))?;
    let show = |lines: &[&str]| lines.get(at).copied().unwrap_or("(end)").to_owned();
    Some(format!("event {}\n  CPython: {}\n  here:    {}", at + 1, show(&expected), show(&ours)))
}

#[test]
fn events_and_counts_are_cpythons() {
    compare("tests/cases/trace", Counting::Borrowing);
}

#[test]
fn counts_of_3_13_are_cpythons() {
    compare("tests/cases/trace/owned", Counting::Owning);
}

fn compare(folder: &str, counting: Counting) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the cases").map(|file| file.unwrap().path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    assert!(!paths.is_empty(), "the cases are found");
    let mut wrong = Vec::new();
    for path in &paths {
        let text = std::fs::read_to_string(path).expect("a case is text");
        let at = text.find("\n#|").expect("a case has a tail") + 1;
        let expected: String = text[at..].lines().map(|line| format!("{}\n", line[2..].trim_start())).collect();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let problem = match tail(&name, &text[..at], counting) {
            Ok(ours) => difference(&ours, &expected),
            Err(reason) => Some(reason),
        };
        wrong.extend(problem.map(|problem| format!("{name}: {problem}")));
    }
    assert!(wrong.is_empty(), "{} of {} programs:\n{}", wrong.len(), paths.len(), wrong.join("\n"));
}

#[test]
fn a_wrong_count_is_caught() {
    assert!(difference("line 1 f 0 a=2", "line 1 f 0 a=3").is_some());
    assert!(difference("line 1 f 0", "line 1 f 0\nline 2 f 0").is_some());
    assert_eq!(difference("line 1 f 0 a=2\n", "line 1 f 0 a=2"), None);
}
