//! `except A, B:` (PEP 758): the parser wants brackets there, so it is given two that take no room.

use rustpython_parser::lexer::{LexResult, lex};
use rustpython_parser::text_size::{TextRange, TextSize};
use rustpython_parser::{Mode, ParseError, Tok, ast, parse_tokens};

use super::scan::{Kind, Token};
use crate::text::{Diag, Span};

/// Where the types of an `except` without brackets begin and end.
///
/// # Errors
/// Such types with `as`: those need brackets.
pub(super) fn find(text: &str, tokens: &[Token]) -> Result<Vec<Span>, Diag> {
    let word = |index: usize| {
        tokens.get(index).map_or("", |token: &Token| &text[token.span.start as usize..token.span.end as usize])
    };
    let mut found = Vec::new();
    for start in 0..tokens.len() {
        let first = start == 0 || matches!(tokens[start - 1].kind, Kind::Newline | Kind::Indent | Kind::Dedent);
        if !first || word(start) != "except" {
            continue;
        }
        let from = start + 1 + usize::from(word(start + 1) == "*");
        let (mut depth, mut comma, mut alias) = (0, false, false);
        let mut end = from;
        while end < tokens.len() && !matches!(tokens[end].kind, Kind::Newline | Kind::End) {
            match word(end) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                ":" if depth == 0 => break,
                "," if depth == 0 => comma = true,
                "as" if depth == 0 => alias = true,
                _ => {}
            }
            end += 1;
        }
        if !comma || end == from || word(end) != ":" {
            continue;
        }
        let span = Span::new(tokens[from].span.start, tokens[end - 1].span.end);
        if alias {
            return Err(Diag::syntax(span, "multiple exception types must be parenthesized when using 'as'"));
        }
        found.push(span);
    }
    Ok(found)
}

/// Parses a module with a bracket before and after each of some ranges.
pub(super) fn parse(text: &str, name: &str, bracketed: &[Span]) -> Result<ast::Mod, ParseError> {
    let mut tokens: Vec<LexResult> = Vec::new();
    let mut rest = bracketed.iter().peekable();
    let mut open = None;
    for token in lex(text, Mode::Module) {
        let range = token.as_ref().ok().map(|(_, range)| *range);
        if let (Some(range), Some(next)) = (range, rest.peek())
            && open.is_none()
            && u32::from(range.start()) == next.start
        {
            tokens.push(Ok((Tok::Lpar, TextRange::empty(TextSize::from(next.start)))));
            open = rest.next();
        }
        // After an error the lexer goes on for ever.
        let ends = token.is_err();
        tokens.push(token);
        if ends {
            break;
        }
        if let (Some(range), Some(span)) = (range, open)
            && u32::from(range.end()) == span.end
        {
            tokens.push(Ok((Tok::Rpar, TextRange::empty(TextSize::from(span.end)))));
            open = None;
        }
    }
    parse_tokens(tokens, Mode::Module, name)
}
