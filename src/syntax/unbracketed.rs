//! `except A, B:` (PEP 758): the parser wants brackets there, so it is given two that take no room.

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
