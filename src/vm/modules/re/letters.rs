//! Letters and kinds of characters, as regular expressions see them.

use super::program::Case;
use crate::vm::text::from_code_point;
use crate::vm::types::str::unicode::{decimal, is_alpha, is_digit, is_numeric, is_space};

/// Letters that are the same without case in ways that upper and lower case do not tell: each text is one class.
const CLASSES: &[&str] = &[
    "iIıİ",
    "sSſ",
    "µμΜ",
    "kK\u{212a}",
    "å\u{c5}\u{212b}",
    "\u{345}ι\u{1fbe}Ι",
    "ΐ\u{1fd3}",
    "ΰ\u{1fe3}",
    "βϐΒ",
    "εϵΕ",
    "θϑΘϴ",
    "κϰΚ",
    "πϖΠ",
    "ρϱΡ",
    "ςσΣ",
    "φϕΦ",
    "ωΩ\u{2126}",
    "вᲀВ",
    "дᲁД",
    "оᲂО",
    "сᲃС",
    "тᲄᲅТ",
    "ъᲆЪ",
    "ѣᲇѢ",
    "ᲈꙋꙊ",
    "ṡẛṠ",
    "ßẞ",
    "ﬅﬆ",
    "ǆǅǄ",
    "ǉǈǇ",
    "ǌǋǊ",
    "ǳǲǱ",
];

/// A set of characters that has a name: `\d`, `\s`, `\w`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Digit = 0,
    Space = 1,
    Word = 2,
}

/// Whether a code point is of a kind, in all of Unicode or in ASCII alone.
pub fn is_kind(kind: Kind, unicode: bool, point: u32) -> bool {
    let Some(c) = from_code_point(point).filter(|_| unicode) else {
        let Ok(byte) = u8::try_from(point) else { return false };
        return match kind {
            Kind::Digit => byte.is_ascii_digit(),
            Kind::Space => matches!(byte, b' ' | 9..=13),
            Kind::Word => byte.is_ascii_alphanumeric() || byte == b'_',
        };
    };
    match kind {
        Kind::Digit => decimal(c).is_some(),
        Kind::Space => is_space(c),
        Kind::Word => c == '_' || is_alpha(c) || is_digit(c) || is_numeric(c),
    }
}

fn simple(point: u32, mapped: impl Iterator<Item = char> + Clone) -> u32 {
    if mapped.clone().count() == 1 { mapped.last().map_or(point, |c| c as u32) } else { point }
}

/// The form that all letters which are the same without case share.
pub fn fold(case: Case, point: u32) -> u32 {
    let Some(c) = char::from_u32(point).filter(|_| case != Case::Exact) else { return point };
    if c.is_ascii() {
        return c.to_ascii_lowercase() as u32;
    }
    if case == Case::Ascii {
        return point;
    }
    match CLASSES.iter().find(|class| class.contains(c)) {
        Some(class) => class.chars().next().map_or(point, |first| first as u32),
        None => simple(point, c.to_lowercase()),
    }
}

/// The code points that are the same as this one without case, itself among them.
pub fn same_letters(case: Case, point: u32, mut visit: impl FnMut(u32) -> bool) -> bool {
    if visit(point) {
        return true;
    }
    let Some(c) = char::from_u32(point).filter(|_| case != Case::Exact) else { return false };
    if case == Case::Ascii || c.is_ascii() && !matches!(c, 'i' | 'I' | 's' | 'S' | 'k' | 'K') {
        let other = c.to_ascii_lowercase() as u32;
        return visit(other) || visit(c.to_ascii_uppercase() as u32);
    }
    match CLASSES.iter().find(|class| class.contains(c)) {
        Some(class) => class.chars().any(|c| visit(c as u32)),
        None => visit(simple(point, c.to_lowercase())) || visit(simple(point, c.to_uppercase())),
    }
}

/// The kind that a letter after a backslash names, and whether it is negated.
pub fn kind(point: u32) -> Option<(Kind, bool)> {
    Some(match char::from_u32(point)? {
        'd' => (Kind::Digit, false),
        'D' => (Kind::Digit, true),
        's' => (Kind::Space, false),
        'S' => (Kind::Space, true),
        'w' => (Kind::Word, false),
        'W' => (Kind::Word, true),
        _ => return None,
    })
}
