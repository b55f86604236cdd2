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
        None if !literal.raw => found.extend(first_unknown(text, literal.body, literal.bytes)),
        None => {}
    }
}

fn of_pieces(text: &str, pieces: &[Piece], raw: bool, found: &mut Vec<Diag>) {
    for piece in pieces {
        match piece {
            Piece::Text(span, _) if !raw => found.extend(first_unknown(text, *span, false)),
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

fn first_unknown(text: &str, span: Span, bytes: bool) -> Option<Diag> {
    let body = &text[span.start as usize..span.end as usize];
    let mut chars = body.char_indices();
    while let Some((at, c)) = chars.next() {
        if c != '\\' {
            continue;
        }
        let (_, escaped) = chars.next()?;
        let known = match escaped {
            'N' | 'u' | 'U' => !bytes,
            '{' | '}' => true,
            '0'..='7' | '\n' | '\r' => true,
            other => "\\'\"abfnrtvx".contains(other),
        };
        let octal: String = body[at + 1..].chars().take(3).take_while(|c| c.is_digit(8)).collect();
        let (what, shown) = if known && octal.len() == 3 && octal.as_str() > "377" {
            ("octal escape", octal)
        } else if known {
            continue;
        } else {
            ("escape", escaped.to_string())
        };
        let message = format!(
            "\"\\{shown}\" is an invalid {what} sequence. Such sequences will not work in the future. \
             Did you mean \"\\\\{shown}\"? A raw string is also an option."
        );
        return Some(Diag::syntax(point(span.start as usize + at), message));
    }
    None
}
