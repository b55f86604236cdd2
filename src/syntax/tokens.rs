//! What the parser is given: its own tokens, changed where the language has grown beyond it, each at its place.

use rustpython_parser::lexer::{LexResult, lex_starts_at};
use rustpython_parser::text_size::{TextRange, TextSize};
use rustpython_parser::{Mode, ParseError, Tok, ast, parse_tokens};

use crate::text::{Span, forms};

/// Changes to the tokens of a text; ranges in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Changes {
    /// What is put in brackets that take no room.
    pub bracketed: Vec<Span>,
    /// What is left out.
    pub removed: Vec<Span>,
}

/// Parses a text whose first byte is at `offset`. Names are in their normal form, as CPython has them.
///
/// Every text goes this way, so that the parser is compiled for one kind of input.
pub(super) fn parse(text: &str, mode: Mode, offset: u32, changes: &Changes) -> Result<ast::Mod, ParseError> {
    let mut tokens: Vec<LexResult> = Vec::new();
    let (mut bracketed, mut removed) = (changes.bracketed.iter().peekable(), changes.removed.iter().peekable());
    let mut open = None;
    for token in lex_starts_at(text, mode, TextSize::from(offset)) {
        let (token, range) = match token {
            Ok((token, range)) => (token, range),
            // After an error the lexer goes on for ever.
            Err(error) => {
                tokens.push(Err(error));
                break;
            }
        };
        let (start, end) = (u32::from(range.start()), u32::from(range.end()));
        while removed.next_if(|span| span.end <= start).is_some() {}
        if removed.peek().is_some_and(|span| span.start <= start && start < end) {
            continue;
        }
        if open.is_none() {
            open = bracketed.next_if(|span| span.start == start);
            if open.is_some() {
                tokens.push(Ok((Tok::Lpar, TextRange::empty(range.start()))));
            }
        }
        let token = match token {
            Tok::Name { name } if !name.is_ascii() => Tok::Name { name: forms::normalize(&name, true, true) },
            token => token,
        };
        tokens.push(Ok((token, range)));
        if open.is_some_and(|span| span.end == end) {
            tokens.push(Ok((Tok::Rpar, TextRange::empty(range.end()))));
            open = None;
        }
    }
    parse_tokens(tokens, mode, "")
}

/// Parses one expression in brackets, which CPython's grammar may have without.
pub(super) fn parse_bracketed(text: &str, offset: u32) -> Result<ast::Mod, ParseError> {
    parse(&format!("({text})"), Mode::Expression, offset.wrapping_sub(1), &Changes::default())
}
