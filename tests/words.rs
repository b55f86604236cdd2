//! The words of the screen stand in one table, in both languages, and nowhere else.

use std::collections::BTreeSet;
use std::path::Path;

use cutaway::code::Op;
use cutaway::text::words::{Filled, Language, TABLES, Word, cases, meaning};

/// Where texts of the screen are made.
const SCREEN: &[&str] = &["src/ui", "src/view", "src/state", "src/trace"];

/// Files whose texts are not the screen's own: what authors of lessons read, what CPython or a file format says.
const OTHERS: &[&str] = &[
    "src/state/fence.rs",
    "src/state/host.rs",
    "src/state/own.rs",
    "src/state/squeeze.rs",
    "src/trace/events.rs",
    "src/trace/plain.rs",
    "src/trace/recording.rs",
    "src/view/svg.rs",
];

/// Texts that are no words of ours: names of classes and keys of the keyboard, code, CPython's way to say a value.
const CODE: &[&str] = &[
    "Page Up, Page Down",
    "Home, End",
    "o, Shift+o",
    "Tab, Shift+Tab",
    "{} object",
    "an int of {} bits",
    "a default",
    "Cutaway",
    "cutaway pack --course",
    "https://example.org/course.json",
    "gc_refs",
    "async for ",
    " is not ",
    "it is ",
    "tree exec",
];

/// Attributes that are read out or shown.
const SPOKEN: &[&str] =
    &["aria-label=", "title=", "placeholder=", "label=", "aria-valuetext=", "alt=", "aria-description="];

fn messages() -> impl Iterator<Item = (&'static str, Word)> {
    TABLES.iter().flat_map(|(_, table)| table.iter().copied())
}

/// The holes of a message, with what the English and the Russian may differ in taken away.
fn holes(text: &str) -> BTreeSet<char> {
    text.split('{').skip(1).filter_map(|hole| hole.chars().next()).collect()
}

/// What is wrong with a message.
fn faults(name: &str, word: Word) -> Vec<String> {
    let (en, ru) = (Language::English.say(word), Language::Russian.say(word));
    let mut out = Vec::new();
    let mut fault = |what: &str| out.push(format!("{name}: {what}: {en:?}, {ru:?}"));
    if en.is_empty() || ru.is_empty() {
        fault("a language lacks it");
    }
    if holes(en) != holes(ru) {
        fault("the holes differ");
    }
    for (text, forms) in [(en, 2), (ru, 3)] {
        for hole in text.split('{').skip(1).filter_map(|rest| rest.split('}').next()) {
            let is_right = match hole.get(1..).unwrap_or("?") {
                "" => true,
                case @ ("g" | "a" | "i") => !case.is_empty() && forms == 3,
                plural => plural.starts_with(':') && plural.split('|').count() == forms,
            };
            if !is_right || !hole.starts_with(|c: char| c.is_ascii_digit()) {
                fault("a hole is wrong");
            }
        }
    }
    for bracket in ru.split('[').skip(1).filter_map(|rest| rest.split(']').next()) {
        if bracket.contains('|') && bracket.split('|').count() != 4 {
            fault("a phrase has not four cases");
        }
    }
    if ru.contains(['"', '“', '”', '\'']) {
        fault("Russian quotes are « and »");
    }
    if ru.contains(" - ") || ru.contains("...") {
        fault("a dash is —, and an ellipsis …");
    }
    let ends = |text: &str| text.chars().next_back().filter(|c| " .:?;,…\n".contains(*c));
    if ends(en) != ends(ru) {
        fault("one ends otherwise than the other");
    }
    out
}

#[test]
fn every_message_is_in_both_languages() {
    let found: Vec<String> = messages().flat_map(|(name, word)| faults(name, word)).collect();
    assert!(messages().count() > 400, "only {} messages", messages().count());
    assert!(found.is_empty(), "\n{}", found.join("\n"));
    let mut names = BTreeSet::new();
    let twice: Vec<&str> = messages().map(|(name, _)| name).filter(|name| !names.insert(*name)).collect();
    assert!(twice.is_empty(), "{twice:?}");
}

#[test]
fn every_instruction_is_told_in_russian() {
    let is_cyrillic = |text: &str| text.chars().any(|c| ('а'..='я').contains(&c));
    for op in Op::ALL.iter().filter(|op| (**op as u16) < 256) {
        let told = meaning(Language::Russian, op.name(), op.meaning());
        let is_code = told == op.meaning() && (!is_sentence(told) || told == "value in container");
        assert!(is_cyrillic(told) || is_code, "{}: {told}", op.name());
        assert_eq!(meaning(Language::English, op.name(), op.meaning()), op.meaning());
    }
}

#[test]
fn every_message_is_used() {
    let mut used = BTreeSet::new();
    read_all(Path::new(env!("CARGO_MANIFEST_DIR")), "src", &mut |path, text| {
        if !path.starts_with("src/text/words/") {
            let names = text.split("w::").skip(1).map(|rest| {
                rest.split(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit() && c != '_')
                    .next()
                    .unwrap_or_default()
            });
            used.extend(names.map(str::to_owned));
        }
    });
    let unused: Vec<&str> = messages().map(|(name, _)| name).filter(|name| !used.contains(*name)).collect();
    assert!(unused.is_empty(), "nothing says {unused:?}");
}

#[test]
fn no_text_of_the_screen_is_outside_the_table() {
    let mut problems = Vec::new();
    for folder in SCREEN {
        read_all(Path::new(env!("CARGO_MANIFEST_DIR")), folder, &mut |path, text| {
            if !OTHERS.contains(&path) {
                problems.extend(literals(text).into_iter().map(|found| format!("{path}: {found:?}")));
            }
        });
    }
    assert!(problems.is_empty(), "say these through src/text/words:\n{}", problems.join("\n"));
}

#[test]
fn planted_texts_are_found() {
    let found = |text: &str| literals(text).len();
    assert_eq!(found("html! { <p>{\"Close\"}</p> }"), 1);
    assert_eq!(found("html! { <p>{t.say(w::CLOSE)}</p> }"), 0);
    assert_eq!(found("html! { <ul aria-label=\"Calls\"></ul> }"), 1);
    assert_eq!(found("html! { <ul class=\"calls\" role=\"list\" data-part=\"edit\"></ul> }"), 0);
    assert_eq!(found("html! { <th>{\"→ \"}</th> }"), 0);
    assert_eq!(found("fn f() -> String { format!(\"{} more steps\", 3) }"), 1);
    assert_eq!(found("fn f() -> String { \"Nothing has run.\".into() }"), 1);
    assert_eq!(found("// it says \"Nothing has run.\"\nfn f() {}"), 0);
    assert_eq!(found("fn f(x: Option<u8>) { x.expect(\"there is one\"); }"), 0);
    assert_eq!(found("#[cfg(test)]\nmod tests { const A: &str = \"Nothing has run.\"; }"), 0);
    assert_eq!(found("const C: char = '\"'; const B: &str = \"a\\\"b c d\";"), 0);
    assert_eq!(found("fn f<'a>(x: &'a str) { g(\"so it is\") }"), 1);
}

#[test]
fn planted_faults_of_messages_are_found() {
    let wrong = |word: Word| faults("PLANTED", word).len();
    let all: Vec<(&str, Word)> = messages().collect();
    let of = |name: &str| all.iter().find(|(known, _)| *known == name).expect("it is there").1;
    assert_eq!(wrong(of("STEP_OF")), 0);
    assert_eq!(holes("{0} of {1}"), holes("{1} из {0a}"));
    assert_ne!(holes("{0} of {1}"), holes("{0}"));
    assert_eq!(holes("{0:a|b} of {2}").len(), 2);
}

#[test]
fn holes_are_filled_in_the_right_form() {
    let all: Vec<(&str, Word)> = messages().collect();
    let of = |name: &str| all.iter().find(|(known, _)| *known == name).expect("it is there").1;
    let refs = |t: Language, n: u32| t.fill(of("REFS"), &[&n]);
    let en = [0, 1, 2, 21].map(|n| refs(Language::English, n));
    assert_eq!(en, ["0 refs", "1 ref", "2 refs", "21 refs"]);
    let ru = [0, 1, 2, 5, 11, 14, 21, 22, 111, 101].map(|n| refs(Language::Russian, n));
    let all_ru = ["0 ссылок", "1 ссылка", "2 ссылки", "5 ссылок", "11 ссылок", "14 ссылок", "21 ссылка", "22 ссылки"];
    assert_eq!(ru[..8], all_ru);
    assert_eq!(ru[8..], ["111 ссылок", "101 ссылка"]);
    let ru = Language::Russian;
    let function = cases(ru, of("THE_FUNCTION"), &[&"f"]);
    assert_eq!(ru.fill(of("NAMES"), &[&"g", &function]), "имя g связано с функцией f");
    assert_eq!(ru.fill(of("RETURNS"), &[&"g", &function]), "функция g возвращает функцию f");
    assert_eq!(ru.fill(of("FREED_ONE"), &[&function]), "освобождается функция f");
    assert_eq!(ru.fill(of("FREED_ONE"), &[&"list [1, {0}]"]), "освобождается list [1, {0}]");
    assert_eq!(ru.grouped(1234), "1234");
    assert_eq!(ru.grouped(1_234_567), "1\u{a0}234\u{a0}567");
    assert_eq!(Language::English.grouped(1234), "1,234");
    assert_eq!(Filled::new(of("PART_NEXT"), &[&3]).said(Language::English), "line 3 runs next");
    assert_eq!(Language::of("ru-RU"), Some(ru));
    assert_eq!(Language::of("rus"), None);
}

/// The literals of a file that are texts for a reader: sentences anywhere, words where they are shown or read out.
fn literals(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let letters = |text: &str| text.split(|c: char| !c.is_ascii_alphabetic()).filter(|word| word.len() > 1).count();
    let mut out = Vec::new();
    for (before, literal) in strings(text) {
        let plain = without_holes(&literal);
        let is_shown = before.ends_with("{") && letters(&plain) > 0;
        let is_spoken = SPOKEN.iter().any(|name| before.ends_with(name)) && letters(&plain) > 0;
        let is_aside = ["assert!(", "unreachable!("].iter().any(|name| before.contains(name))
            || before.ends_with("expect(")
            || before.ends_with("class=")
            || before.ends_with("class=\"");
        if (is_shown || is_spoken || is_sentence(&plain)) && !is_aside && !CODE.contains(&literal.as_str()) {
            out.push(literal);
        }
    }
    out
}

/// Whether a text is words and spaces: two words of letters beside each other, and none of the signs of code.
fn is_sentence(text: &str) -> bool {
    let is_word = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_alphabetic());
    let trimmed = |word: &str| word.trim_matches(|c: char| ".,:;?!…“”()`'".contains(c)).to_owned();
    let words: Vec<String> = text.split([' ', '\n']).map(trimmed).filter(|word| !word.is_empty()).collect();
    let is_code = text.contains(['=', '<', '>', '_', '/', '\\', '#', '&', '[']) || text.contains("::");
    !is_code && words.windows(2).any(|pair| is_word(&pair[0]) && is_word(&pair[1]))
}

fn without_holes(text: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}

/// Each string literal of a Rust text, with the code of its line before it.
fn strings(text: &str) -> Vec<(String, String)> {
    let chars: Vec<char> = text.chars().collect();
    let at = |index: usize| chars.get(index).copied().unwrap_or('\0');
    let (mut out, mut before, mut i) = (Vec::new(), String::new(), 0);
    while i < chars.len() {
        match (at(i), at(i + 1)) {
            ('/', '/') => {
                while i < chars.len() && at(i) != '\n' {
                    i += 1;
                }
            }
            ('\'', '\\') => i = (i + 3..chars.len()).find(|end| at(*end) == '\'').unwrap_or(chars.len()) + 1,
            ('\'', _) if at(i + 2) == '\'' => i += 3,
            ('r', '#') if at(i + 2) == '"' && !before.ends_with(char::is_alphanumeric) => {
                i = (i + 3..chars.len()).find(|end| at(*end) == '"' && at(end + 1) == '#').unwrap_or(chars.len()) + 2;
            }
            ('"', _) => {
                let mut literal = String::new();
                i += 1;
                while i < chars.len() && at(i) != '"' {
                    literal.push(at(i));
                    if at(i) == '\\' {
                        literal.push(at(i + 1));
                        i += 1;
                    }
                    i += 1;
                }
                i += 1;
                out.push((before.clone(), literal));
                before.push('"');
            }
            ('\n', _) => {
                before.clear();
                i += 1;
            }
            (c, _) => {
                before.push(c);
                i += 1;
            }
        }
    }
    out
}

/// Reads every Rust file below a folder.
fn read_all(root: &Path, folder: &str, each: &mut impl FnMut(&str, &str)) {
    let mut entries: Vec<_> =
        std::fs::read_dir(root.join(folder)).expect("a folder").map(|e| e.expect("an entry")).collect();
    entries.sort_by_key(|entry| entry.path());
    for entry in entries {
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            read_all(root, &name, each);
        } else if name.ends_with(".rs") {
            each(&name, &std::fs::read_to_string(entry.path()).expect("a text"));
        }
    }
}
