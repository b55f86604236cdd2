//! What CPython says where the parser only knows that it cannot go on.

use rustpython_parser::lexer::LexicalErrorType;
use rustpython_parser::{Mode, ParseError, ParseErrorType};

use super::scan::{Kind, Scan, Token, point};
use super::strings::Field;
use super::{statements, tokens};
use crate::text::{Diag, DiagKind, Source, Span};

/// The tokens around the one at which the parser gave up.
pub(super) struct Context<'a> {
    pub source: &'a Source,
    pub tokens: &'a [Token],
    /// The token at which the parser gave up.
    pub at: usize,
    /// The first token of its statement.
    pub start: usize,
    /// The brackets of the statement that are open before it: indices of their tokens.
    pub open: Vec<usize>,
}

/// Puts an error of the parser in CPython's words.
pub(super) fn explain(source: &Source, scan: &Scan, error: &ParseError) -> Diag {
    let mut offset = u32::from(error.offset);
    if let ParseErrorType::Lexical(LexicalErrorType::UnrecognizedToken { .. }) = error.error
        && let Some(unknown) = scan.tokens.iter().rfind(|token| token.kind == Kind::Unknown && token.span.end <= offset)
    {
        offset = unknown.span.start;
    }
    if let Some(later) = &scan.later
        && scan.tokens.last().is_none_or(|last| last.span.start <= offset)
    {
        return later.clone();
    }
    let Some(context) = Context::find(source, &scan.tokens, offset) else {
        return Diag::syntax(point(offset as usize), "invalid syntax");
    };
    let found = match &error.error {
        ParseErrorType::Lexical(kind) => lexical(&context, kind, offset),
        _ => None,
    };
    let token = context.token();
    let indent = token.kind == Kind::Indent;
    let diag = found.filter(|_| !indent).or_else(|| indentation(&context)).unwrap_or_else(|| {
        statements::explain(&context).unwrap_or_else(|| Diag::syntax(context.mark(context.at), "invalid syntax"))
    });
    // CPython reads on after an error, and prefers to speak of a bracket left open on an earlier line.
    if let Some(open) = scan.unclosed.last()
        && diag.kind == DiagKind::Syntax
        && (source.line_col(context.reach(*open)).0 > source.line_col(*open).0 || token.kind == Kind::End)
    {
        let bracket = &source.text()[*open as usize..=*open as usize];
        return Diag::syntax(point(*open as usize), format!("'{bracket}' was never closed"));
    }
    diag
}

/// An indent that nothing asks for, before an error of the scan: the one mistake of the parser that counts before
/// those of the tokenizer further on.
pub(super) fn earlier_indent(source: &Source, scan: &Scan) -> Option<Diag> {
    let word = |token: &Token| &source.text()[token.span.start as usize..token.span.end as usize];
    let tokens = &scan.tokens;
    let at =
        (0..tokens.len()).find(|at| tokens[*at].kind == Kind::Indent && !(*at >= 2 && word(&tokens[at - 2]) == ":"))?;
    let before = &source.text()[..tokens[at].span.start as usize];
    tokens::parse(before, Mode::Module, 0, &tokens::Changes::default()).ok()?;
    Some(unexpected_indent(&tokens[at]))
}

fn unexpected_indent(token: &Token) -> Diag {
    let span = point((token.span.end as usize).saturating_sub(1));
    Diag { kind: DiagKind::Indentation, message: "unexpected indent".into(), span }
}

/// An error of the parser in the expression of an f-string's field.
pub(super) fn in_field(source: &Source, field: &Field, template: bool, at: u32) -> Diag {
    let tokens = &*field.tokens;
    let at = at.clamp(field.expr.start, field.expr.end);
    if let [star, rest @ ..] = tokens
        && let (Some(first), Some(last)) = (rest.first(), rest.last())
        && &source.text()[star.span.start as usize..star.span.end as usize] == "*"
        && first.span.start >= star.span.end
    {
        return Diag::syntax(Span::new(star.span.start, last.span.end), "can't use starred expression here");
    }
    let text = |token: &Token| &source.text()[token.span.start as usize..token.span.end as usize];
    let what = if template { "t-string" } else { "f-string" };
    let says = |span: Span, message: &str| Diag::syntax(span, format!("{what}: {message}"));
    // `{lambda x: 1}`: what is behind the colon was read as a format.
    if let (Some(first), Some((spec, _))) = (tokens.first(), &field.spec)
        && text(first) == "lambda"
    {
        let span = Span::new(first.span.start, spec.start + 1);
        return says(span, "lambda expressions are not allowed without parentheses");
    }
    let found = in_expression(source, tokens, at);
    if found.message != "invalid syntax" {
        return found;
    }
    // What is an expression from the start on, and the token behind it.
    let context = Context { source, tokens, at: 0, start: 0, open: Vec::new() };
    let Some(last) = (0..tokens.len()).rev().find(|last| context.is_expression(0, *last)) else {
        let place = tokens.first().map_or(point(at as usize), |token| token.span);
        return says(place, "expecting a valid expression after '{'");
    };
    match tokens.get(last + 1) {
        Some(sign) if text(sign) == "=" => match tokens.get(last + 2) {
            Some(next) => says(next.span, "expecting '!', or ':', or '}'"),
            None => found,
        },
        Some(next) => says(next.span, "expecting '=', or '!', or ':', or '}'"),
        None => found,
    }
}

/// An error of the parser in an expression that stands by itself, given its tokens.
pub(super) fn in_expression(source: &Source, tokens: &[Token], at: u32) -> Diag {
    let Some(context) = Context::find(source, tokens, at) else {
        return Diag::syntax(point(at as usize), "invalid syntax");
    };
    let bracketed = Context { open: vec![0], ..context };
    statements::missing_comma(&bracketed, 0)
        .unwrap_or_else(|| Diag::syntax(bracketed.mark(bracketed.at), "invalid syntax"))
}

impl<'a> Context<'a> {
    fn find(source: &'a Source, tokens: &'a [Token], offset: u32) -> Option<Context<'a>> {
        let mut at = tokens.iter().position(|token| token.span.end > offset || token.span.start >= offset)?;
        // Of several tokens at one place the parser has read those that are not text.
        while matches!(tokens[at].kind, Kind::Dedent | Kind::Newline)
            && tokens[at].span.start == tokens[at].span.end
            && at + 1 < tokens.len()
        {
            at += 1;
        }
        let mut start = at;
        while start > 0 && !matches!(tokens[start - 1].kind, Kind::Newline | Kind::Indent | Kind::Dedent) {
            start -= 1;
        }
        let mut context = Context { source, tokens, at, start, open: Vec::new() };
        for index in start..at {
            match context.word(index) {
                "(" | "[" | "{" => context.open.push(index),
                ")" | "]" | "}" => drop(context.open.pop()),
                ";" if context.open.is_empty() => context.start = index + 1,
                _ => {}
            }
        }
        Some(context)
    }

    /// The token at which the parser gave up.
    pub fn token(&self) -> Token {
        self.tokens[self.at]
    }

    /// Where CPython has looked when it gives up: it tries an expression after the one that ends here, to see
    /// whether a comma is missing. `unclosed` is the last bracket that is never closed.
    fn reach(&self, unclosed: u32) -> u32 {
        let here = self.token().span.start;
        if self.at == self.start
            || !statements::begins_expression(self, self.at)
            || !statements::is_operand(self, self.at - 1)
        {
            return here;
        }
        let end = statements::argument_end(self, self.at);
        if unclosed > here && self.tokens[end].span.start >= unclosed {
            return self.tokens.last().map_or(here, |last| last.span.start);
        }
        let last = (self.at..=end).rev().find(|last| self.is_expression(self.at, *last));
        last.and_then(|last| self.tokens.get(last + 1)).map_or(here, |next| next.span.start)
    }

    /// The text of a token; of one that is not there, nothing.
    pub fn word(&self, index: usize) -> &'a str {
        self.tokens
            .get(index)
            .map_or("", |token| &self.source.text()[token.span.start as usize..token.span.end as usize])
    }

    /// The kind of a token.
    pub fn kind(&self, index: usize) -> Kind {
        self.tokens.get(index).map_or(Kind::End, |token| token.kind)
    }

    /// Where CPython marks a token: the end of a line is a point, for its second place would be on the next line.
    pub fn mark(&self, index: usize) -> Span {
        let token = self.tokens[index.min(self.tokens.len() - 1)];
        match token.kind {
            Kind::Newline => self.line_end(index),
            Kind::End => self.last_place(),
            _ => token.span,
        }
    }

    /// Where CPython marks the end of a line: a point, or the comment there.
    fn line_end(&self, index: usize) -> Span {
        let end = self.tokens[index].span.start;
        let code = index.checked_sub(1).map_or(end, |before| self.tokens[before].span.end).min(end);
        let comment = self.source.text()[code as usize..end as usize].find('#');
        Span::new(comment.map_or(end, |at| code + at as u32), end)
    }

    /// Where CPython marks the end of the text: behind its last line.
    pub fn last_place(&self) -> Span {
        let text = self.source.text();
        point(text.strip_suffix('\n').unwrap_or(text).len())
    }

    /// From one token to another, both included.
    pub fn range(&self, from: usize, to: usize) -> Span {
        Span::new(self.tokens[from].span.start, self.tokens[to].span.end)
    }

    /// Whether the tokens from one to another, both included, are one expression.
    pub fn is_expression(&self, from: usize, to: usize) -> bool {
        if from > to || to >= self.tokens.len() {
            return false;
        }
        let span = self.range(from, to);
        tokens::parse_bracketed(&self.source.text()[span.start as usize..span.end as usize], 1).is_ok()
    }

    /// The index of the bracket that closes the one at an index, or of the last token.
    pub fn closing(&self, open: usize) -> usize {
        let mut depth = 0;
        for index in open..self.tokens.len() {
            match self.word(index) {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return index;
            }
        }
        self.tokens.len() - 1
    }
}

fn lexical(context: &Context<'_>, kind: &LexicalErrorType, offset: u32) -> Option<Diag> {
    let at = context.tokens.iter().position(|token| token.span.start >= offset)?;
    let mark = context.mark(at);
    Some(match kind {
        LexicalErrorType::DefaultArgumentError => {
            Diag::syntax(mark, "parameter without a default follows parameter with a default")
        }
        LexicalErrorType::DuplicateArgumentError(name) => {
            if let Some(star) = statements::bare_star(context) {
                return Some(star);
            }
            Diag::syntax(mark, format!("duplicate argument '{name}' in function definition"))
        }
        LexicalErrorType::PositionalArgumentError => {
            let context = Context::find(context.source, context.tokens, offset)?;
            let open = *context.open.last()?;
            let close = context.closing(open);
            let unpacked =
                (open..at).any(|index| context.word(index) == "**" && matches!(context.word(index - 1), "(" | ","));
            let what = if unpacked { "keyword argument unpacking" } else { "keyword argument" };
            Diag::syntax(context.mark(close), format!("positional argument follows {what}"))
        }
        LexicalErrorType::UnpackedArgumentError => {
            let end = statements::argument_end(context, at);
            let message = "iterable argument unpacking follows keyword argument unpacking";
            Diag::syntax(context.range(at.saturating_sub(1), end), message)
        }
        LexicalErrorType::DuplicateKeywordArgumentError(name) => {
            let end = statements::argument_end(context, at);
            Diag::syntax(context.range(at, end), format!("keyword argument repeated: {name}"))
        }
        LexicalErrorType::OtherError(message) if message.starts_with("named arguments") => {
            statements::bare_star(context).unwrap_or_else(|| Diag::syntax(mark, message.clone()))
        }
        LexicalErrorType::OtherError(message) if message.starts_with("cannot use '_'") => {
            let name =
                (at..context.tokens.len()).find(|index| context.word(*index) == "as").map_or(at, |index| index + 1);
            Diag::syntax(context.mark(name), message.clone())
        }
        _ => return None,
    })
}

/// A block that is missing, or that nothing begins.
fn indentation(context: &Context<'_>) -> Option<Diag> {
    let token = context.token();
    let error = |span: Span, message: String| Diag { kind: DiagKind::Indentation, message, span };
    if token.kind == Kind::Indent {
        return Some(unexpected_indent(&token));
    }
    let mut before = context.at;
    while before > 0 && context.kind(before - 1) == Kind::Dedent {
        before -= 1;
    }
    if before < 2 || context.kind(before - 1) != Kind::Newline || context.word(before - 2) != ":" {
        return None;
    }
    let mut first = before - 2;
    while first > 0 && !matches!(context.kind(first - 1), Kind::Newline | Kind::Indent | Kind::Dedent) {
        first -= 1;
    }
    let word = if context.word(first) == "async" { context.word(first + 1) } else { context.word(first) };
    let what = match word {
        "def" => "function definition".to_string(),
        "class" => "class definition".to_string(),
        "except" if context.word(first + 1) == "*" => "'except*' statement".to_string(),
        "if" | "elif" | "else" | "for" | "while" | "with" | "try" | "except" | "finally" | "match" | "case" => {
            format!("'{word}' statement")
        }
        _ => return None,
    };
    let line = context.source.line_col(context.tokens[first].span.start).0;
    let span = match token.kind {
        Kind::End => context.last_place(),
        // Behind a block that ends here CPython marks the indentation.
        _ if before < context.at => {
            let indented = context.source.line_col(token.span.start).1 > 0;
            point(token.span.start as usize - usize::from(indented))
        }
        _ => token.span,
    };
    if word == "except" && (first..before).any(|index| context.word(index) == ",") {
        return Some(error(span, "expected an indented block".into()));
    }
    Some(error(span, format!("expected an indented block after {what} on line {line}")))
}
