//! Backslashes in string literals that mean nothing: CPython warns of the first in each piece of a literal.

use super::scan::point;
use super::strings::{Group, Literal, Piece};
use crate::text::{Diag, Span};

/// The warnings, in the order of the text.
pub(super) fn warnings(text: &str, groups: &[Group]) -> Vec<Diag> {
    let mut found = Vec::new();
    groups.iter().flat_map(|group| &group.parts).for_each(|part| literal(text, part, &mut found));
    found
}

fn literal(text: &str, literal: &Literal, found: &mut Vec<Diag>) {
    match &literal.pieces {
        Some(pieces) => of_pieces(text, pieces, literal.raw, found),
        None if !literal.raw => unknown(text, literal.body, literal.bytes, false, found),
        None => {}
    }
}

fn of_pieces(text: &str, pieces: &[Piece], raw: bool, found: &mut Vec<Diag>) {
    for piece in pieces {
        match piece {
            Piece::Text(span, _) if !raw => unknown(text, *span, false, true, found),
            Piece::Text(..) => {}
            Piece::Field(field) => {
                found.extend(warnings(text, &field.groups));
                if let Some((_, pieces)) = &field.spec {
                    of_pieces(text, pieces, raw, found);
                }
            }
        }
    }
}

/// The first literal that cannot be read: an escape cut short, or a character that bytes cannot hold.
pub(super) fn malformed(text: &str, groups: &[Group]) -> Option<Diag> {
    groups.iter().flat_map(|group| &group.parts).filter(|part| part.pieces.is_none()).find_map(|part| {
        let body = &text[part.body.start as usize..part.body.end as usize];
        if part.bytes && !body.is_ascii() {
            return Some(Diag::syntax(part.span, "bytes can only contain ASCII literal characters"));
        }
        let message = if part.raw { None } else { cut_short(body, part.bytes) };
        message.map(|message| Diag::syntax(part.span, message))
    })
}

/// What CPython's decoder says of the first escape with too few digits, or that names no character.
fn cut_short(body: &str, bytes: bool) -> Option<String> {
    let mut chars = body.char_indices();
    // Where the decoder is: what is not ASCII reaches it as an escape of ten characters.
    let mut place = 0;
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            place += if c.is_ascii() { 1 } else { 10 };
            continue;
        }
        let (_, escaped) = chars.next()?;
        let (wanted, name) = match escaped {
            'x' => (2, "\\xXX"),
            'u' if !bytes => (4, "\\uXXXX"),
            'U' if !bytes => (8, "\\UXXXXXXXX"),
            other => {
                place += if other.is_ascii() { 2 } else { 11 };
                continue;
            }
        };
        let digits: String = body[at + 2..].chars().take(wanted).take_while(char::is_ascii_hexdigit).collect();
        let codec = "(unicode error) 'unicodeescape' codec can't decode bytes in position";
        let end = place + 1 + digits.len();
        if digits.len() < wanted {
            return Some(match bytes {
                true => format!("(value error) invalid \\x escape at position {place}"),
                false => format!("{codec} {place}-{end}: truncated {name} escape"),
            });
        }
        if u32::from_str_radix(&digits, 16).is_ok_and(|code| code > 0x10_ffff) {
            return Some(format!("{codec} {place}-{end}: illegal Unicode character"));
        }
        place += 2;
    }
    None
}

/// The first escape of a piece that means nothing; in an f-string also each backslash before a brace.
fn unknown(text: &str, span: Span, bytes: bool, formatted: bool, found: &mut Vec<Diag>) {
    let body = &text[span.start as usize..span.end as usize];
    let mut chars = body.char_indices();
    let mut told = false;
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let after = || if formatted { text[span.end as usize..].chars().next() } else { None };
        let Some(escaped) = chars.next().map(|(_, c)| c).or_else(after) else { return };
        let brace = matches!(escaped, '{' | '}');
        let known = match escaped {
            'N' | 'u' | 'U' => !bytes,
            '0'..='7' | '\n' | '\r' => true,
            other => "\\'\"abfnrtvx".contains(other),
        };
        let octal: String = body[at + 1..].chars().take(3).take_while(|c| c.is_digit(8)).collect();
        let (what, shown) = if known && octal.len() == 3 && octal.as_str() > "377" {
            ("octal escape", octal)
        } else if known || told && !(formatted && brace) {
            continue;
        } else {
            ("escape", escaped.to_string())
        };
        let message = format!(
            "\"\\{shown}\" is an invalid {what} sequence. Such sequences will not work in the future. \
             Did you mean \"\\\\{shown}\"? A raw string is also an option."
        );
        found.push(Diag::syntax(point(span.start as usize + at), message));
        told |= !(formatted && brace);
    }
}
