//! The words of the screen: every message once, in each language, and how a message is filled.
//!
//! A message is a row `NAME = "English", "русский";` of a table in this folder; the others name it `words::NAME` and
//! ask a [`Language`] to `say` or to `fill` it. In a message, `{0}` is the first hole; `{0:object|objects}` is a word
//! that goes with the number in it (Russian has three: `{0:объект|объекта|объектов}`); `{0g}`, `{0a}`, `{0i}` are the
//! genitive, accusative and instrumental of a hole that is a [`cases`] phrase. A sentence is one message: never glue
//! pieces that another language could not decline. What CPython itself says stays as it is: exceptions and their
//! texts, opcodes, names of types. What an author of lessons reads (`cutaway check`) is English.

mod course;
mod limits;
mod narration;
mod opcodes;
mod own;
mod panels;
mod sheets;
mod stepper;
mod study;

use std::fmt::{Display, Write};

pub use course::*;
pub use limits::*;
pub use narration::*;
pub use opcodes::meaning;
pub use own::*;
pub use panels::*;
pub use sheets::*;
pub use stepper::*;
pub use study::*;

/// A text of the screen in each language.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    en: &'static str,
    ru: &'static str,
}

/// A message of the tables.
pub type Word = &'static Message;

/// Which language the screen speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Russian.
    Russian,
}

/// The tables by name, with the names of their messages; for tests.
pub const TABLES: [(&str, &[(&str, Word)]); 8] = [
    ("stepper", stepper::ALL),
    ("panels", panels::ALL),
    ("course", course::ALL),
    ("limits", limits::ALL),
    ("narration", narration::ALL),
    ("own", own::ALL),
    ("study", study::ALL),
    ("sheets", sheets::ALL),
];

impl Language {
    /// All of them.
    pub const ALL: [Language; 2] = [Language::English, Language::Russian];

    /// Its code, as in an attribute `lang`.
    pub fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Russian => "ru",
        }
    }

    /// Its own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Russian => "Русский",
        }
    }

    /// The language of a code such as `ru` or `ru-RU`, if the screen speaks it.
    pub fn of(code: &str) -> Option<Language> {
        let first = code.split(['-', '_']).next().unwrap_or_default();
        Language::ALL.into_iter().find(|language| first.eq_ignore_ascii_case(language.code()))
    }

    /// A message without holes.
    pub fn say(self, word: Word) -> &'static str {
        match self {
            Language::English => word.en,
            Language::Russian => word.ru,
        }
    }

    /// A message with its holes filled.
    pub fn fill(self, word: Word, holes: &[&dyn Display]) -> String {
        let mut out = String::new();
        let mut text = String::new();
        let mut rest = self.say(word);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (hole, after) = after.split_once('}').unwrap_or((after, ""));
            rest = after;
            let (number, forms) = hole.split_at(1);
            text.clear();
            let index = usize::from(number.as_bytes()[0].wrapping_sub(b'0'));
            // Writing to a string does not fail; a hole that nothing fills stays empty.
            let _ = holes.get(index).map(|hole| write!(text, "{hole}"));
            match forms.strip_prefix(':') {
                Some(forms) => out.push_str(forms.split('|').nth(self.form(&text)).unwrap_or_default()),
                None => {
                    let case = ["", "g", "a", "i"].iter().position(|case| *case == forms).unwrap_or(0);
                    out.push_str(text.split(CASES).nth(case).unwrap_or(&text));
                }
            }
        }
        out + rest
    }

    /// The texts before and after the only hole of a message, for what is no plain text.
    pub fn around(self, word: Word) -> (&'static str, &'static str) {
        self.say(word).split_once("{0}").unwrap_or((self.say(word), ""))
    }

    /// A number in groups of three digits.
    pub fn grouped(self, number: u64) -> String {
        let digits = number.to_string();
        // Russian writes four digits together, and groups apart by a space.
        let (sign, least) = if self == Language::English { (',', 4) } else { ('\u{a0}', 5) };
        let mut out = String::new();
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && digits.len() >= least && (digits.len() - at).is_multiple_of(3) {
                out.push(sign);
            }
            out.push(digit);
        }
        out
    }

    /// Which form of a word goes with a number: one and more, in Russian one, few and many.
    fn form(self, number: &str) -> usize {
        let digits: Vec<u8> = number.bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0').collect();
        let last = digits.last().copied().unwrap_or(0);
        let teens = digits.len() > 1 && digits[digits.len() - 2] == 1;
        match self {
            Language::English => usize::from(digits != [1]),
            Language::Russian if teens => 2,
            Language::Russian if last == 1 => 0,
            Language::Russian if (2..5).contains(&last) => 1,
            Language::Russian => 2,
        }
    }
}

/// A message with what fills it, not yet said in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The message.
    pub word: Word,
    /// What fills its holes.
    pub holes: Vec<String>,
}

impl Filled {
    /// A message and its holes.
    pub fn new(word: Word, holes: &[&dyn Display]) -> Filled {
        Filled { word, holes: holes.iter().map(|hole| hole.to_string()).collect() }
    }

    /// It in a language.
    pub fn said(&self, language: Language) -> String {
        let holes: Vec<&dyn Display> = self.holes.iter().map(|hole| hole as &dyn Display).collect();
        language.fill(self.word, &holes)
    }
}

/// What stands between the cases of a phrase.
const CASES: char = '\u{1f}';

/// A phrase in four cases for the holes of messages: its message gives them as endings between `|` in brackets, as in
/// `функци[я|и|ю|ей] {0}`; what has no brackets does not decline.
pub fn cases(language: Language, word: Word, holes: &[&dyn Display]) -> String {
    let template = language.say(word);
    if !template.contains('[') {
        return language.fill(word, holes);
    }
    let case = |case: usize| {
        let mut out = String::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('[') {
            let (forms, after) = after.split_once(']').unwrap_or((after, ""));
            out.push_str(before);
            out.push_str(forms.split('|').nth(case).unwrap_or_default());
            rest = after;
        }
        let hole = holes.first().map(|hole| hole.to_string()).unwrap_or_default();
        (out + rest).replace("{0}", &hole)
    };
    [case(0), case(1), case(2), case(3)].join(&CASES.to_string())
}

/// Defines the messages of a table and the list of them.
macro_rules! words {
    ($($name:ident = $en:literal, $ru:literal;)*) => {
        $(#[doc = $en] pub const $name: crate::text::words::Word = &crate::text::words::Message { en: $en, ru: $ru };)*
        /// The messages with their names.
        pub(super) const ALL: &[(&str, crate::text::words::Word)] = &[$((stringify!($name), $name)),*];
    };
}
use words;
