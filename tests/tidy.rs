//! The walls of the house: which module may use which, how long a file may be, what no file may hold.

use std::collections::BTreeSet;
use std::path::Path;

/// A module, then all it may use of this crate. A name after `:` is the ending that the names it uses must have.
const MAY_USE: &[(&str, &str)] = &[
    ("text", ""),
    ("code", "text"),
    ("syntax", "text"),
    ("compile", "text code syntax"),
    ("vm", "text code"),
    ("trace", "text code vm"),
    ("lesson", "text"),
    ("quiz", "text code vm trace lesson"),
    ("view", "text code trace lesson quiz vm:Id"),
    ("state", "text code syntax compile vm trace lesson quiz view"),
    ("ui", "text view lesson quiz state"),
    ("web", "text state ui"),
];

/// A crate, then the modules that may name it; it may be the start of a name.
const ONLY_IN: &[(&str, &str)] = &[
    ("rustpython_parser", "syntax compile"),
    ("yew", "ui web"),
    ("web_sys", "web"),
    ("js_sys", "web"),
    ("gloo", "web"),
    ("wasm_bindgen", "web"),
];

/// Names of clocks and of state outside the machine: a run depends on none (a machine is a value).
const NOT_IN_CORE: &[&str] = &[
    "thread_local",
    "Mutex",
    "RwLock",
    "OnceLock",
    "LazyLock",
    "SystemTime",
    "Instant",
    "AtomicBool",
    "AtomicUsize",
    "AtomicU32",
    "AtomicU64",
];

/// Where the core may keep what it is given once and for all, or works out of that: constants, the same in every run.
const GIVEN_ONCE: &[&str] = &["src/text/forms.rs", "src/text/names.rs", "src/vm/modules/library.rs"];

/// The modules that [`NOT_IN_CORE`] is about.
const CORE: &str = "text code syntax compile vm trace quiz view state";

/// The most lines a file may have.
const MOST_LINES: usize = 600;

/// Marks of work left undone or of tests passed over; written in two parts, so that this file has none of them.
const MARKS: &[&str] = &[
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("XX", "X"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("#[", "ignore"),
    concat!("test", ".skip("),
    concat!("test", ".only("),
];

#[test]
fn repository_is_tidy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut problems = Vec::new();
    let mut count = 0;
    for folder in ["src", "tests", ".crates"] {
        read_all(root, &root.join(folder), &mut |path, text| {
            count += 1;
            problems.extend(check(path, text));
        });
    }
    assert!(count > 50, "only {count} files were read");
    assert!(problems.is_empty(), "\n{}", problems.join("\n"));
}

#[test]
fn every_module_has_its_row() {
    let lib = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    for line in lib.lines().filter_map(|line| line.strip_prefix("pub mod ")) {
        let name = line.trim_end_matches(';');
        assert!(MAY_USE.iter().any(|(module, _)| *module == name), "{name} has no row in the table");
    }
}

#[test]
fn planted_imports_are_found() {
    let found = |path: &str, text: &str| check(path, &format!("//! A file.\n{text}\n")).len();
    assert_eq!(found("src/vm/a.rs", "use crate::text::Span; use crate::{code, text::{Source, Diag}};"), 0);
    assert_eq!(found("src/vm/a.rs", "use crate::syntax::parse;"), 1);
    assert_eq!(found("src/vm/a.rs", "use crate :: { text :: Span, trace :: { A, B } };"), 2);
    assert_eq!(found("src/vm/a.rs", "fn f() { crate::view::x() }"), 1);
    assert_eq!(found("src/vm/a.rs", "macro_rules! m { () => { $crate::view::x() } }"), 1);
    assert_eq!(found("src/vm/a.rs", "use crate::*;"), 1);
    assert_eq!(found("src/vm/a.rs", "use super::super::view::X;"), 1);
    assert_eq!(found("src/vm/a.rs", "use super::view::X; use self::super::view::Y;"), 0);
    assert_eq!(found("src/vm/mod.rs", "use super::view::X;"), 1);
    assert_eq!(found("src/vm/mod.rs", "use self::super::view::X;"), 1);
    assert_eq!(found("src/vm/mod.rs", "mod tests { use super::view::X; }"), 0);
    assert_eq!(found("src/vm/mod.rs", "mod tests { use super::super::view::X; }"), 1);
    assert_eq!(found("src/vm/mod.rs", "mod tests { } use super::view::X;"), 1);
    assert_eq!(
        found("src/vm/a.rs", "// crate::view\n/* crate::view /* */ crate::ui */ const A: &str = \"crate::view\";"),
        0
    );
    assert_eq!(
        found("src/vm/a.rs", "const A: &str = r#\"\"crate::view\"#; const B: char = '\"'; use crate::ui::X;"),
        1
    );
    assert_eq!(found("src/vm/a.rs", "fn f<'a>(x: &'a str) { crate::ui::x() }"), 1);
    assert_eq!(found("src/view/a.rs", "use crate::vm::{ObjectId, FrameId};"), 0);
    assert_eq!(found("src/view/a.rs", "use crate::vm::{ObjectId, Machine};"), 1);
    assert_eq!(found("src/bin/cutaway/a.rs", "use crate::Failure; use super::x;"), 0);
}

#[test]
fn planted_crates_are_found() {
    let found = |path: &str, text: &str| check(path, &format!("//! A file.\n{text}\n")).len();
    assert_eq!(found("src/web/a.rs", "use web_sys::Window; use gloo_timers::X; use yew::Html;"), 0);
    assert_eq!(found("src/ui/a.rs", "use web_sys::Window;"), 1);
    assert_eq!(found("src/ui/a.rs", "use gloo::storage::X;"), 1);
    assert_eq!(found("src/view/a.rs", "use yew::Html;"), 1);
    assert_eq!(found("src/vm/a.rs", "use rustpython_parser::ast;"), 1);
    assert_eq!(found("src/compile/a.rs", "use rustpython_parser::ast;"), 0);
    assert_eq!(found("src/vm/a.rs", "use std::time::Instant;"), 1);
    assert_eq!(found("src/vm/a.rs", "thread_local! {}"), 1);
    assert_eq!(found("src/vm/a.rs", "use std::sync::OnceLock;"), 1);
    assert_eq!(found("src/vm/modules/library.rs", "use std::sync::{OnceLock, Mutex};"), 1);
    assert_eq!(found("src/vm/a.rs", "static mut X: u8 = 0;"), 1);
    assert_eq!(found("src/vm/a.rs", "fn f(x: &'static mut u8) {}"), 0);
}

#[test]
fn planted_marks_and_sizes_are_found() {
    let found = |text: &str| check("src/vm/a.rs", text).len();
    assert_eq!(found("//! A file.\n"), 0);
    assert_eq!(found("use std::fmt;\n"), 1);
    assert_eq!(found("/// Not the file's own.\n"), 1);
    assert_eq!(found(&format!("//! A file.\n{}", "\n".repeat(MOST_LINES - 1))), 0);
    assert_eq!(found(&format!("//! A file.\n{}", "\n".repeat(MOST_LINES))), 1);
    for mark in MARKS {
        assert_eq!(found(&format!("//! A file.\n// {mark} later\n")), 1, "{mark}");
    }
    assert_eq!(found("//! A file.\n// \\uXXXX is an escape\n"), 0);
    assert_eq!(check("tests/browser/a.mjs", &format!("{}(1)", concat!("test", ".skip"))).len(), 1);
}

/// Whether a mark stands in a line by itself: CPython's words for `\\u` escapes have longer rows of its letter.
fn has_mark(line: &str, mark: &str) -> bool {
    line.match_indices(mark).any(|(at, _)| {
        let next = mark.chars().next_back().filter(|last| last.is_alphanumeric());
        !line[..at].ends_with(char::is_alphanumeric)
            && !next.is_some_and(|_| line[at + mark.len()..].starts_with(char::is_alphanumeric))
    })
}

/// What is wrong with a file; its path is from the repository's folder on.
fn check(path: &str, text: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let lines = text.lines().count();
    if lines > MOST_LINES {
        problems.push(format!("{path}: {lines} lines; at most {MOST_LINES}"));
    }
    for (number, line) in text.lines().enumerate() {
        for mark in MARKS.iter().filter(|mark| has_mark(line, mark)) {
            problems.push(format!("{path}:{}: {mark}", number + 1));
        }
    }
    if !path.ends_with(".rs") {
        return problems;
    }
    if !text.starts_with("//! ") {
        problems.push(format!("{path}: does not open with a `//!` sentence"));
    }
    let Some(inside) = path.strip_prefix("src/").filter(|inside| !inside.starts_with("bin/") && *inside != "lib.rs")
    else {
        return problems;
    };
    let mut place: Vec<&str> = inside.trim_end_matches(".rs").split('/').collect();
    if place.last() == Some(&"mod") {
        place.pop();
    }
    let module = place[0];
    let words = words_of(text);
    for used in uses(&words, place.len()) {
        if let Err(why) = allowed(module, &used) {
            problems.push(format!("{path}: {module} may not use {}{why}", used.join("::")));
        }
    }
    let named: BTreeSet<&str> = words.iter().map(String::as_str).collect();
    for (name, modules) in ONLY_IN {
        if named.iter().any(|word| word.starts_with(name)) && !modules.split(' ').any(|allowed| allowed == module) {
            problems.push(format!("{path}: {module} may not name {name}"));
        }
    }
    if CORE.split(' ').any(|core| core == module) {
        let outside = NOT_IN_CORE.iter().filter(|name| named.contains(**name));
        let outside = outside.filter(|name| **name != "OnceLock" || !GIVEN_ONCE.contains(&path));
        problems.extend(outside.map(|name| format!("{path}: the core may not name {name}")));
        if words.windows(2).any(|pair| pair[0] == "static" && pair[1] == "mut") {
            problems.push(format!("{path}: the core may have no `static` that changes"));
        }
    }
    problems
}

/// Whether a module may use a path of this crate.
fn allowed(module: &str, used: &[String]) -> Result<(), String> {
    let Some(first) = used.first() else { return Ok(()) };
    if first == module {
        return Ok(());
    }
    let row = MAY_USE.iter().find(|(name, _)| *name == module).map_or("", |(_, row)| row);
    for entry in row.split(' ') {
        match entry.split_once(':') {
            None if entry == first => return Ok(()),
            Some((name, ending)) if name == first => {
                let last = used.last().map_or("", String::as_str);
                return if last.ends_with(ending) { Ok(()) } else { Err(format!("; only names that end in {ending}")) };
            }
            _ => {}
        }
    }
    Err(String::new())
}

/// Every path of this crate that the text names, from the crate's root; `depth` is how deep the file's module lies.
///
/// Paths through `super` count when they climb to the root.
fn uses(words: &[String], depth: usize) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    // For each open brace, whether it is a module's.
    let mut braces = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let word = words[at].as_str();
        match word {
            "{" => braces.push(at >= 2 && words[at - 2] == "mod"),
            "}" => {
                braces.pop();
            }
            _ => {}
        }
        let starts = matches!(word, "crate" | "super") && words.get(at + 1).is_some_and(|next| next == "::");
        if !starts {
            at += 1;
            continue;
        }
        let depth = depth + braces.iter().filter(|is_module| **is_module).count();
        let mut climbed = 0;
        while words[at] == "super" && words.get(at + 1).is_some_and(|next| next == "::") {
            climbed += 1;
            at += 2;
        }
        if word == "crate" {
            at += 2;
        }
        if word == "crate" || climbed >= depth {
            leaves(words, &mut at, &mut Vec::new(), &mut found);
        }
    }
    found
}

/// Reads the rest of a path, which may branch in braces, and adds each of its ends.
fn leaves(words: &[String], at: &mut usize, path: &mut Vec<String>, found: &mut Vec<Vec<String>>) {
    let length = path.len();
    match words.get(*at).map(String::as_str) {
        Some("{") => {
            *at += 1;
            while words.get(*at).is_some_and(|word| word != "}") {
                let before = *at;
                leaves(words, at, path, found);
                while words.get(*at).is_some_and(|word| word != "," && word != "}") {
                    *at += 1;
                }
                if words.get(*at).is_some_and(|word| word == ",") {
                    *at += 1;
                }
                assert!(*at > before, "the list of a `use` is read to its end");
            }
            *at += 1;
        }
        Some(word) => {
            path.push(word.to_owned());
            *at += 1;
            let goes_on =
                words.get(*at).is_some_and(|next| next == "::") && words.get(*at + 1).is_some_and(|next| next != "<");
            if goes_on {
                *at += 1;
                leaves(words, at, path, found);
            } else {
                found.push(path.clone());
            }
        }
        None => {}
    }
    path.truncate(length);
}

/// The words and signs of a Rust text, without comments, strings, characters and lifetimes.
fn words_of(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let mut words = Vec::new();
    let mut i = 0;
    while i < chars.len() {
        let c = chars[i];
        if c == '/' && at(i + 1) == '/' {
            while i < chars.len() && chars[i] != '\n' {
                i += 1;
            }
        } else if c == '/' && at(i + 1) == '*' {
            let mut open = 0;
            loop {
                match (at(i), at(i + 1)) {
                    ('/', '*') => (open, i) = (open + 1, i + 2),
                    ('*', '/') => (open, i) = (open - 1, i + 2),
                    _ => i += 1,
                }
                if open == 0 || i >= chars.len() {
                    break;
                }
            }
        } else if c == '"' {
            i += 1;
            while i < chars.len() && chars[i] != '"' {
                i += if chars[i] == '\\' { 2 } else { 1 };
            }
            i += 1;
        } else if c == '\'' {
            // A character ends with a quote; a lifetime does not.
            if at(i + 1) == '\\' {
                i += 3;
                while i < chars.len() && chars[i] != '\'' {
                    i += 1;
                }
                i += 1;
            } else if at(i + 2) == '\'' {
                i += 3;
            } else {
                i += 1;
                while at(i).is_alphanumeric() || at(i) == '_' {
                    i += 1;
                }
            }
        } else if c.is_alphanumeric() || c == '_' {
            let start = i;
            while at(i).is_alphanumeric() || at(i) == '_' {
                i += 1;
            }
            let word: String = chars[start..i].iter().collect();
            let hashes = (i..).take_while(|index| at(*index) == '#').count();
            if matches!(word.as_str(), "r" | "br" | "cr") && at(i + hashes) == '"' {
                let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                i += hashes + 1;
                while i < chars.len() && !chars[i..].starts_with(&end) {
                    i += 1;
                }
                i += end.len();
            } else {
                words.push(word);
            }
        } else if c == ':' && at(i + 1) == ':' {
            words.push("::".to_owned());
            i += 2;
        } else {
            if !c.is_whitespace() {
                words.push(c.to_string());
            }
            i += 1;
        }
    }
    words
}

/// Reads every Rust file and script under a folder, in order.
fn read_all(root: &Path, folder: &Path, each: &mut impl FnMut(&str, &str)) {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read_all(root, &path, each);
        } else if path.extension().is_some_and(|ending| ["rs", "mjs", "js", "css"].iter().any(|kind| ending == *kind)) {
            let text = std::fs::read_to_string(&path).expect("a text");
            let name = path.strip_prefix(root).expect("it is inside").to_string_lossy().replace('\\', "/");
            each(&name, &text);
        }
    }
}
