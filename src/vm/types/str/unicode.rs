//! Properties and mappings of characters, as Python has them.

use super::tables;
use crate::vm::text::is_surrogate;

fn within(table: &[u32], c: char) -> bool {
    let point = c as u32;
    let at = table.partition_point(|range| range >> 11 <= point);
    at > 0 && point - (table[at - 1] >> 11) <= table[at - 1] & 0x7ff
}

fn known(c: char) -> bool {
    c.is_ascii() || !within(tables::NEWER, c)
}

/// White space: what `split()` splits at.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

/// A letter.
pub fn is_alpha(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic();
    }
    c.is_alphabetic() && !within(tables::NOT_ALPHA, c) && known(c)
}

/// A decimal digit of any script, with its value.
pub fn decimal(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let point = c as u32;
    let at = tables::DECIMAL.partition_point(|range| range >> 11 <= point).checked_sub(1)?;
    let (first, more) = (tables::DECIMAL[at] >> 11, tables::DECIMAL[at] & 0x7ff);
    (point - first <= more).then(|| (point - first) % 10)
}

/// A digit, superscripts and their like included.
pub fn is_digit(c: char) -> bool {
    decimal(c).is_some() || within(tables::DIGIT, c)
}

/// Anything with a numeric value.
pub fn is_numeric(c: char) -> bool {
    c.is_numeric() && known(c) || within(tables::NUMERIC, c)
}

/// An uppercase letter.
pub fn is_upper(c: char) -> bool {
    c.is_uppercase() && known(c)
}

/// A lowercase letter.
pub fn is_lower(c: char) -> bool {
    c.is_lowercase() && known(c) || c == '\u{295}'
}

/// A titlecase letter.
pub fn is_title(c: char) -> bool {
    within(tables::TITLE, c)
}

/// A letter with case.
pub fn is_cased(c: char) -> bool {
    is_upper(c) || is_lower(c) || is_title(c)
}

/// What `repr` shows as it is.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return (' '..='~').contains(&c);
    }
    if is_surrogate(c) || !known(c) {
        return false;
    }
    // Only the first character of a text is escaped by Rust for being a combining one.
    let mut text = String::from("a");
    text.push(c);
    !text.escape_debug().any(|shown| shown == '{')
}

/// May start an identifier.
pub fn is_id_start(c: char) -> bool {
    is_alpha(c) != within(tables::START, c)
}

/// May stand inside an identifier.
pub fn is_id_continue(c: char) -> bool {
    ((c.is_alphabetic() || c.is_numeric()) && known(c)) != within(tables::CONTINUE, c)
}

fn mapped(map: &str, c: char, out: &mut String) -> bool {
    if c.is_ascii() {
        return false;
    }
    let Some(entry) = map.split(' ').find(|entry| entry.starts_with(c)) else { return false };
    out.push_str(&entry[c.len_utf8()..]);
    true
}

/// Adds a character's titlecase.
pub fn push_title(c: char, out: &mut String) {
    match c {
        '\u{10d0}'..='\u{10fa}' | '\u{10fd}'..='\u{10ff}' => out.push(c),
        _ if mapped(tables::TITLE_CASE, c, out) => {}
        _ => push_upper(c, out),
    }
}

/// Adds a character's uppercase.
pub fn push_upper(c: char, out: &mut String) {
    // A letter that Unicode 16 has may have got its capital later.
    if known(c) && c.to_uppercase().all(known) { out.extend(c.to_uppercase()) } else { out.push(c) }
}

/// Adds a character's lowercase, but for a final sigma's.
pub fn push_lower(c: char, out: &mut String) {
    if known(c) { out.extend(c.to_lowercase()) } else { out.push(c) }
}

/// Adds a character's case folding.
pub fn push_fold(c: char, out: &mut String) {
    match c {
        // Cherokee folds to its capitals.
        '\u{13a0}'..='\u{13f5}' => out.push(c),
        '\u{13f8}'..='\u{13fd}' => out.extend(char::from_u32(c as u32 - 8)),
        '\u{ab70}'..='\u{abbf}' => out.extend(char::from_u32(c as u32 - 0xab70 + 0x13a0)),
        _ if mapped(tables::FOLD, c, out) => {}
        _ => push_lower(c, out),
    }
}

/// The text with decimal digits and spaces of any script as ASCII, for reading numbers.
pub fn to_ascii_digits(text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let convert = |c: char| match decimal(c) {
        _ if c.is_ascii() => c,
        Some(digit) => char::from(b'0' + digit as u8),
        None if is_space(c) => ' ',
        None => '?',
    };
    text.chars().map(convert).collect()
}
