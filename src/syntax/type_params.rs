//! Defaults of type parameters (PEP 696), which the parser does not know: they are left out of its tokens and read by themselves.

use rustpython_parser::ast;
use rustpython_parser::ast::text_size::{TextRange, TextSize};
use rustpython_parser::ast::{Expr, ExprContext, Ranged};

use super::scan::{Kind, Token};
use super::strings::Group;
use super::{errors, literals, tokens};
use crate::text::{Diag, Source, Span};

/// Where the default of a parameter is.
#[derive(Debug)]
pub(super) struct Place {
    /// The first byte of the parameter.
    pub param: u32,
    /// From the sign to the end.
    pub whole: Span,
    /// The index of the sign among the tokens, and of the first token after the default.
    at: usize,
    end: usize,
}

/// A default that was read.
#[derive(Clone, Debug)]
pub(super) struct Default {
    pub end: u32,
    pub expr: Expr,
}

/// Where the defaults of a text are.
///
/// # Errors
/// A parameter without a default behind one with a default.
pub(super) fn find(text: &str, tokens: &[Token]) -> Result<Vec<Place>, Diag> {
    let word = |index: usize| {
        tokens.get(index).map_or("", |token: &Token| &text[token.span.start as usize..token.span.end as usize])
    };
    let mut found = Vec::new();
    for name in 1..tokens.len() {
        let first = name < 2 || matches!(tokens[name - 2].kind, Kind::Newline | Kind::Indent | Kind::Dedent);
        let begins = match word(name - 1) {
            "def" | "class" => true,
            "type" => first || matches!(word(name - 2), ";" | ":"),
            _ => false,
        };
        if !begins || tokens[name].kind != Kind::Name || word(name + 1) != "[" {
            continue;
        }
        let (mut depth, mut at, mut sign, mut param) = (0, name + 1, None, name + 2);
        let had = found.len();
        while at < tokens.len() {
            let ends = match word(at) {
                "(" | "[" | "{" => {
                    depth += 1;
                    false
                }
                "]" if depth == 1 => true,
                ")" | "]" | "}" => {
                    depth -= 1;
                    false
                }
                "," => depth == 1,
                "=" if depth == 1 && sign.is_none() => {
                    sign = Some(at);
                    false
                }
                _ => false,
            };
            if ends {
                let starred = |sign: usize| word(sign + 1) == "*" && word(param) != "*";
                match sign.take() {
                    Some(sign) if sign + 1 < at && !starred(sign) => {
                        let whole = Span::new(tokens[sign].span.start, tokens[at - 1].span.end);
                        found.push(Place { param: tokens[param].span.start, whole, at: sign, end: at });
                    }
                    None if found.len() > had && param < at => {
                        let name = (param..at).find(|at| tokens[*at].kind == Kind::Name).unwrap_or(param);
                        let message =
                            format!("non-default type parameter '{}' follows default type parameter", word(name));
                        return Err(Diag::syntax(
                            Span::new(tokens[param].span.start, tokens[at - 1].span.end),
                            message,
                        ));
                    }
                    _ => {}
                }
                param = at + 1;
                if word(at) == "]" {
                    break;
                }
            }
            at += 1;
        }
    }
    Ok(found)
}

/// Reads a default.
///
/// # Errors
/// What is wrong with its expression.
pub(super) fn read(source: &Source, all: &[Token], groups: &[Group], place: &Place) -> Result<Default, Diag> {
    let star = &source.text()[all[place.at + 1].span.start as usize..][..1] == "*";
    let own = &all[place.at + 1 + usize::from(star)..place.end];
    let end = place.whole.end;
    let start = own.first().map_or(end, |token| token.span.start);
    let inside: Vec<Group> =
        groups.iter().filter(|group| group.span().start >= start && group.span().end <= end).cloned().collect();
    let text = literals::masked(source.text(), Span::new(start, end), &inside);
    let parsed = tokens::parse_bracketed(&text, start);
    let mut expr = match parsed {
        Ok(ast::Mod::Expression(parsed)) => *parsed.body,
        Ok(_) => return Err(Diag::syntax(Span::new(start, end), "invalid syntax")),
        Err(error) => return Err(errors::in_expression(source, own, u32::from(error.offset).clamp(start, end))),
    };
    if star {
        let range = TextRange::new(TextSize::from(all[place.at + 1].span.start), expr.range().end());
        expr = Expr::Starred(ast::ExprStarred { range, value: Box::new(expr), ctx: ExprContext::Load });
    }
    Ok(Default { end, expr })
}
