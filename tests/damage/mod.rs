//! Damaged programs, by a fixed rule: what tests of robustness are fed.

use std::path::{Path, PathBuf};

/// A generator of numbers with the same sequence everywhere (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    /// A number below another.
    pub fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((word ^ (word >> 31)) % below.max(1) as u64) as usize
    }

    /// One of some texts.
    pub fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        if among.is_empty() { "" } else { among[self.roll(among.len())] }
    }
}

/// What learners and attackers put where something else was meant.
pub const STRANGE: &[&str] = &[
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
pub fn damaged(text: &str, other: &str, dice: &mut Dice) -> String {
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

/// The programs to damage, with their texts.
pub fn programs() -> Vec<(PathBuf, String)> {
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
    found
}

/// Whether a program is one of those that `ONLY` names; without it all are.
pub fn is_wanted(path: &Path) -> bool {
    std::env::var("ONLY").map_or(true, |only| path.to_string_lossy().contains(&only))
}
