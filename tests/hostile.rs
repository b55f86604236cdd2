//! Law 5: no input can break it. Every program of the repository is damaged in many ways; each damaged text must end in a
//! result or in an error with a place, within its limits, with true counts.
//!
//! `ROUNDS=200 SEED=7 cargo test --release --test hostile` looks longer; `ONLY=part-of-a-path` at some programs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::vm::{Flow, Limits, Machine, Request};

/// Steps after which a run is stopped: most damage shows at once.
const STEPS: u64 = 6_000;
/// Seconds one damaged text may take: a thousand times what it needs, so that only a hang is found.
const PATIENCE: u64 = 120;

/// A generator of numbers with the same sequence everywhere (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((word ^ (word >> 31)) % below.max(1) as u64) as usize
    }

    fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        if among.is_empty() { "" } else { among[self.roll(among.len())] }
    }
}

/// What learners and attackers put where something else was meant.
const STRANGE: &[&str] = &[
    "0",
    "-1",
    "1 << 63",
    "10**400",
    "-(1 << 64)",
    "1e308",
    "float('nan')",
    "float('inf')",
    "1j",
    "None",
    "True",
    "...",
    "''",
    "'\\ud800'",
    "'\\U0010ffff'",
    "b'\\xff'",
    "[]",
    "{}",
    "()",
    "set()",
    "[[]] * 3",
    "range(10**12)",
    "slice(None, None, -1)",
    "object()",
    "object",
    "type",
    "int",
    "str",
    "dict",
    "print",
    "len",
    "(x for x in [1])",
    "lambda *a, **k: a",
    "iter([])",
    "memoryview(b'ab')",
    "bytearray(3)",
    "Exception('e')",
    "NotImplemented",
    "globals()",
    "__import__('sys')",
    "type('T', (), {})()",
    "super",
    "property()",
    "map(str, [1])",
    "'%s%d'",
    "'{0.x!r:>{1}}'",
    "*[1, 2]",
    "**{'a': 1}",
    "yield",
    "await x",
    "return",
    "break",
    "del x",
    "global x",
    "nonlocal x",
    "lambda:",
    "if",
    "else:",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    "'",
    "\"\"\"",
    "f'{",
    "f'{x!r:{y}}'",
    "\\",
    "\n",
    "\n    ",
    "\t",
    "\0",
    "\u{feff}",
    "\u{2028}",
    "é",
    "𝒳",
    ":=",
    "->",
    "**",
    "//=",
    "@",
    ";",
    ",",
    "#",
    "0x",
    "1_",
    "0777",
    "1e",
    "match x:\n case",
    "async",
    "with",
    "try:\n",
    "except*",
    "class A(A): pass",
    "import main",
    "from . import x",
    "from __future__ import braces",
];

/// Words, numbers, strings of white space, and single signs: in order, they are the text.
fn pieces(text: &str) -> Vec<&str> {
    let kind = |c: char| {
        if c.is_alphanumeric() || c == '_' {
            0
        } else if c == ' ' {
            1
        } else {
            2
        }
    };
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let now = kind(c);
        if before.is_some_and(|before| before != now || now == 2) {
            found.push(&text[start..at]);
            start = at;
        }
        before = Some(now);
    }
    found.push(&text[start..]);
    found
}

/// A text with one to four damages; `other` is a second program, to take parts of.
fn damaged(text: &str, other: &str, dice: &mut Dice) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.roll(4) {
        let mut parts = pieces(&text);
        let at = dice.roll(parts.len());
        let more = pieces(other);
        match dice.roll(9) {
            0 => drop(parts.remove(at)),
            1 => drop(parts.drain(at..(at + dice.roll(12)).min(parts.len()))),
            2 | 3 => parts[at] = dice.pick(STRANGE),
            4 => parts[at] = dice.pick(&parts.clone()),
            5 => parts.insert(at, dice.pick(STRANGE)),
            6 => parts[at] = dice.pick(&more),
            7 => {
                let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
                let (one, two) = (dice.roll(lines.len()), dice.roll(lines.len()));
                if dice.roll(2) == 0 {
                    lines.swap(one, two)
                } else {
                    lines.insert(one, lines[two])
                }
                text = lines.concat();
                continue;
            }
            _ => {
                let half: Vec<&str> = more[dice.roll(more.len())..].to_vec();
                parts.truncate(at);
                parts.extend(half);
            }
        }
        text = parts.concat();
    }
    text
}

/// Runs a text to its end or its limits; what is wrong with it, if anything is.
fn run(text: &str) -> Result<(), String> {
    let source = Source::new("main.py", text);
    let code = match compile_source(&source) {
        Ok(code) => code,
        Err(diags) if diags.is_empty() => return Err("refused without a word".into()),
        Err(diags) => {
            let lost = diags.iter().find(|diag| diag.span.end as usize > text.len() || diag.message.is_empty());
            return lost.map_or(Ok(()), |diag| Err(format!("an error without a place: {diag:?}")));
        }
    };
    let limits = Limits { ticks: STEPS, bytes: 32 << 20, objects: 200_000, ..Limits::default() };
    let mut machine = Machine::new(&code, limits);
    machine.show_sources(&[source]);
    loop {
        match machine.step(&mut ()) {
            Flow::Next => {}
            Flow::Ask(Request::Input) => machine.answer_input(Some("12".into())),
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    machine.check_counts()
}

/// The programs to damage, with their texts.
fn programs() -> Vec<(PathBuf, String)> {
    let only = std::env::var("ONLY").unwrap_or_default();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<PathBuf> = ["lessons", "tests/cases", "tests/differs"].map(|folder| root.join(folder)).into();
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the repository").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                let text = std::fs::read_to_string(&path).expect("a program is text");
                found.push((path, text.split("\n#| ").next().unwrap_or_default().to_owned()));
            }
        }
    }
    found.sort();
    assert!(found.len() > 1_000, "the repository's programs are found");
    found.retain(|(path, _)| path.to_string_lossy().contains(&only));
    found
}

/// Ends the whole test if no text is finished for [`PATIENCE`] seconds: a hang has no other end.
fn watch(finished: Arc<AtomicU64>) {
    std::thread::spawn(move || {
        let mut before = u64::MAX;
        loop {
            let now = finished.load(Ordering::Relaxed);
            if now == before {
                eprintln!("text {now} hangs: it is in {}", std::env::temp_dir().join("hostile.py").display());
                std::process::exit(1);
            }
            before = now;
            std::thread::sleep(Duration::from_secs(PATIENCE));
        }
    });
}

#[test]
fn no_input_can_break_it() {
    let number =
        |name: &str, default: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (rounds, seed) = (number("ROUNDS", 1), number("SEED", 1));
    let programs = programs();
    let finished = Arc::new(AtomicU64::new(0));
    watch(finished.clone());
    let mut broken = Vec::new();
    for round in 0..rounds {
        for (index, (path, text)) in programs.iter().enumerate() {
            let mut dice = Dice(seed << 48 ^ round << 24 ^ index as u64);
            let other = &programs[dice.roll(programs.len())].1;
            let text = damaged(text, other, &mut dice);
            let _ = std::fs::write(std::env::temp_dir().join("hostile.py"), &text);
            let ended = catch_unwind(AssertUnwindSafe(|| run(&text)));
            finished.fetch_add(1, Ordering::Relaxed);
            let wrong = ended.unwrap_or_else(|_| Err("it panics".into()));
            if let Err(wrong) = wrong {
                broken.push(format!("{}, round {round}: {wrong}\n{text}\n{}", path.display(), "-".repeat(80)));
            }
        }
    }
    assert!(broken.is_empty(), "{} texts\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn damage_is_done_and_a_false_count_is_seen() {
    let mut dice = Dice(1);
    let text = "a = [1]\nprint(a)\n";
    let texts: std::collections::BTreeSet<String> = (0..100).map(|_| damaged(text, "b = 2\n", &mut dice)).collect();
    assert!(texts.len() > 60, "{texts:?}");
    let code = compile_source(&Source::new("main.py", text)).expect("it compiles");
    let mut machine = Machine::new(&code, Limits::default());
    machine.step(&mut ());
    let victim =
        machine.heap.iter().find(|(_, object)| !object.is_immortal()).map(|(id, _)| id).expect("one is counted");
    machine.heap.incref(victim);
    assert!(machine.check_counts().is_err());
}
