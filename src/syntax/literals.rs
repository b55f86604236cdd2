//! String literals that the parser does not read itself: f-strings, and escapes that no `str` of ours can hold.

use rustpython_parser::ast::text_size::{TextRange, TextSize};
use rustpython_parser::ast::{self, Constant, ConversionFlag, Expr, Ranged};

use super::strings::{Field, Group, Literal, Piece};
use super::{Literals, errors, tokens};
use crate::text::{Diag, Source, Span, names};

/// Marks a constant made here, in its `kind`: it stands for itself.
pub(super) const OURS: &str = "ours";

/// As [`OURS`], for a text with lone surrogates: the value is its code points in hexadecimal.
pub(super) const SURROGATES: &str = "surrogates";

/// The text with every group that is read here replaced by a plain string of the same length.
///
/// `within` is the part of the text that is wanted; the groups must be inside it.
pub(super) fn masked(text: &str, within: Span, groups: &[Group]) -> String {
    let mut result = String::with_capacity((within.end - within.start) as usize);
    let mut at = within.start as usize;
    for group in groups.iter().filter(|group| group.is_ours(text)) {
        let span = group.span();
        result.push_str(&text[at..span.start as usize]);
        result.push('"');
        result.extend(std::iter::repeat_n('x', (span.end - span.start) as usize - 2));
        result.push('"');
        at = span.end as usize;
    }
    result.push_str(&text[at..within.end as usize]);
    result
}

/// Reads the groups that are masked, and those inside them, into `literals`.
///
/// # Errors
/// What CPython says of a malformed escape or replacement field.
pub(super) fn read(source: &Source, groups: &[Group], literals: &mut Literals) -> Result<(), Diag> {
    for group in groups.iter().filter(|group| group.is_ours(source.text())) {
        let expr = Reader { source, literals }.group(group)?;
        literals.exprs.insert(group.span().start, expr);
    }
    Ok(())
}

struct Reader<'a> {
    source: &'a Source,
    literals: &'a mut Literals,
}

/// Text as code points: it may hold lone surrogates.
type Text = Vec<u32>;

fn range(span: Span) -> TextRange {
    TextRange::new(TextSize::from(span.start), TextSize::from(span.end))
}

fn string(text: Text, span: Span) -> Expr {
    let plain: Option<String> = text.iter().map(|code| char::from_u32(*code)).collect();
    let (value, kind) = match plain {
        Some(value) => (value, OURS),
        None => {
            let codes: Vec<String> = text.iter().map(|code| format!("{code:x}")).collect();
            (codes.join(","), SURROGATES)
        }
    };
    Expr::Constant(ast::ExprConstant { range: range(span), value: Constant::Str(value), kind: Some(kind.into()) })
}

/// What a joined string is put together from.
enum Part {
    Text(Text, Span),
    Value(Expr),
}

impl Reader<'_> {
    fn text(&self, span: Span) -> &str {
        &self.source.text()[span.start as usize..span.end as usize]
    }

    fn group(&mut self, group: &Group) -> Result<Expr, Diag> {
        let mut parts = Vec::new();
        let template = group.parts.iter().any(|part| part.template);
        if template && !group.parts.iter().all(|part| part.template) {
            let message = "cannot mix t-string literals with string or bytes literals";
            return Err(Diag::syntax(group.span(), message));
        }
        if group.parts.iter().any(|part| part.bytes) {
            return Err(Diag::syntax(group.span(), "cannot mix bytes and nonbytes literals"));
        }
        let format = group.parts.iter().any(|part| part.pieces.is_some());
        for literal in &group.parts {
            match &literal.pieces {
                Some(pieces) => self.pieces(pieces, literal, &mut parts)?,
                None => {
                    // The whole literal is marked.
                    let text = self.decode(literal.body, literal);
                    let whole = |diag: Diag| Diag { span: literal.span, ..diag };
                    parts.push(Part::Text(text.map_err(whole)?, literal.span));
                }
            }
        }
        if !format {
            let text = parts.into_iter().flat_map(|part| match part {
                Part::Text(text, _) => text,
                Part::Value(_) => Vec::new(),
            });
            return Ok(string(text.collect(), group.span()));
        }
        let joined = joined(parts, group.span());
        if template {
            let fields = group.parts.iter().flat_map(|part| part.pieces.iter().flatten());
            let fields = fields.filter_map(|piece| match piece {
                Piece::Field(field) => Some(self.text(field.expr).to_owned()),
                Piece::Text(..) => None,
            });
            let fields = fields.collect();
            self.literals.templates.insert(group.span().start, fields);
        }
        Ok(joined)
    }

    fn pieces(&mut self, pieces: &[Piece], literal: &Literal, parts: &mut Vec<Part>) -> Result<(), Diag> {
        for piece in pieces {
            match piece {
                Piece::Text(span, place) => {
                    let text = if literal.raw { normal_newlines(self.text(*span)) } else { self.unescape(*span)? };
                    parts.push(Part::Text(text, *place));
                }
                Piece::Field(field) => self.field(field, literal, parts)?,
            }
        }
        Ok(())
    }

    fn decode(&self, span: Span, literal: &Literal) -> Result<Text, Diag> {
        if literal.raw { Ok(normal_newlines(self.text(span))) } else { self.unescape(span) }
    }

    fn field(&mut self, field: &Field, literal: &Literal, parts: &mut Vec<Part>) -> Result<(), Diag> {
        read(self.source, &field.groups, self.literals)?;
        let value = self.expression(field, literal)?;
        let mut conversion = match field.conversion {
            None => ConversionFlag::None,
            Some(('s', _)) => ConversionFlag::Str,
            Some(('r', _)) => ConversionFlag::Repr,
            Some(_) => ConversionFlag::Ascii,
        };
        if let Some(debug) = field.debug {
            parts.push(Part::Text(normal_newlines(self.text(debug)), debug));
            if field.conversion.is_none() && field.spec.is_none() {
                conversion = ConversionFlag::Repr;
            }
        }
        let format_spec = match &field.spec {
            Some((span, pieces)) => {
                let mut inner = Vec::new();
                self.pieces(pieces, literal, &mut inner)?;
                Some(Box::new(joined(inner, *span)))
            }
            None => None,
        };
        let value =
            ast::ExprFormattedValue { range: range(field.span), value: Box::new(value), conversion, format_spec };
        parts.push(Part::Value(Expr::FormattedValue(value)));
        Ok(())
    }

    /// Parses the expression of a field, in brackets so that it may span lines.
    fn expression(&self, field: &Field, literal: &Literal) -> Result<Expr, Diag> {
        let text = masked(self.source.text(), field.expr, &field.groups);
        let mut expr = match tokens::parse_bracketed(&text, field.expr.start) {
            Ok(ast::Mod::Expression(parsed)) => *parsed.body,
            Ok(_) => return Err(Diag::syntax(field.expr, "invalid syntax")),
            Err(error) => return Err(errors::in_field(self.source, field, literal.template, u32::from(error.offset))),
        };
        let trimmed = self.text(field.expr);
        let start = field.expr.start + (trimmed.len() - trimmed.trim_start().len()) as u32;
        let end = start + trimmed.trim().len() as u32;
        let bracketed = u32::from(expr.range().start()) < field.expr.start;
        match &mut expr {
            Expr::Tuple(tuple) if bracketed => tuple.range = range(Span::new(start, end)),
            Expr::GeneratorExp(_) if bracketed => {
                return Err(Diag::syntax(Span::new(start, end), "invalid syntax"));
            }
            Expr::Lambda(_) if trimmed.trim_start().starts_with("lambda") => {
                let what = if literal.template { "t-string" } else { "f-string" };
                let message = format!("{what}: lambda expressions are not allowed without parentheses");
                return Err(Diag::syntax(Span::new(start, end), message));
            }
            _ => {}
        }
        Ok(expr)
    }

    fn unescape(&self, span: Span) -> Result<Text, Diag> {
        unescape(self.text(span), span)
    }
}

/// Texts that touch become one; empty ones are left out.
fn joined(parts: Vec<Part>, span: Span) -> Expr {
    let mut values: Vec<Expr> = Vec::new();
    let mut pending: Option<(Text, Span)> = None;
    let flush = |pending: &mut Option<(Text, Span)>, values: &mut Vec<Expr>| {
        if let Some((text, span)) = pending.take()
            && !text.is_empty()
        {
            values.push(string(text, span));
        }
    };
    for part in parts {
        match part {
            Part::Text(text, span) => match &mut pending {
                Some((before, whole)) => {
                    before.extend(text);
                    whole.end = span.end;
                }
                None => pending = Some((text, span)),
            },
            Part::Value(value) => {
                flush(&mut pending, &mut values);
                values.push(value);
            }
        }
    }
    flush(&mut pending, &mut values);
    Expr::JoinedStr(ast::ExprJoinedStr { range: range(span), values })
}

fn normal_newlines(text: &str) -> Text {
    let mut result = Vec::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\r' {
            chars.next_if_eq(&'\n');
            result.push('\n' as u32);
        } else {
            result.push(c as u32);
        }
    }
    result
}

fn unescape(text: &str, span: Span) -> Result<Text, Diag> {
    let mut result = Vec::with_capacity(text.len());
    let chars = normal_newlines(text);
    let at_char = |at: usize| chars.get(at).and_then(|code| char::from_u32(*code));
    let bad = |start: usize, end: usize, why: &str| {
        // What is not ASCII reaches CPython's decoder as an escape of ten characters.
        let place = |at: usize| chars[..at].iter().map(|code| if *code < 128 { 1 } else { 10 }).sum::<usize>();
        let (start, end) = (place(start), place(end) - 1);
        let codec = "(unicode error) 'unicodeescape' codec can't decode bytes in position";
        Diag::syntax(span, format!("{codec} {start}-{end}: {why}"))
    };
    let mut at = 0;
    while let Some(c) = at_char(at) {
        at += 1;
        if c != '\\' {
            result.push(c as u32);
            continue;
        }
        let Some(escaped) = at_char(at) else {
            result.push('\\' as u32);
            break;
        };
        at += 1;
        let code = match escaped {
            '\n' => continue,
            '\\' | '\'' | '"' => escaped as u32,
            'a' => 7,
            'b' => 8,
            'f' => 12,
            'n' => 10,
            'r' => 13,
            't' => 9,
            'v' => 11,
            '0'..='7' => {
                let mut value = escaped as u32 - '0' as u32;
                for _ in 0..2 {
                    let Some(digit) = at_char(at).and_then(|c| c.to_digit(8)) else { break };
                    value = value * 8 + digit;
                    at += 1;
                }
                value
            }
            'x' | 'u' | 'U' => {
                let length = match escaped {
                    'x' => 2,
                    'u' => 4,
                    _ => 8,
                };
                let digits: Vec<u32> =
                    (at..at + length).map_while(|at| at_char(at).and_then(|c| c.to_digit(16))).collect();
                let shown = format!("\\{escaped}{}", "X".repeat(length));
                if digits.len() < length {
                    return Err(bad(at - 2, at + digits.len(), &format!("truncated {shown} escape")));
                }
                let value = digits.iter().fold(0u32, |value, digit| value << 4 | digit);
                if value > 0x10_ffff {
                    return Err(bad(at - 2, at + length, "illegal Unicode character"));
                }
                at += length;
                value
            }
            'N' => {
                if at_char(at) != Some('{') {
                    return Err(bad(at - 2, at, "malformed \\N character escape"));
                }
                let name: String = (at + 1..).map_while(at_char).take_while(|c| *c != '}').collect();
                let end = at + 1 + name.chars().count();
                if name.is_empty() || at_char(end) != Some('}') {
                    return Err(bad(at - 2, end, "malformed \\N character escape"));
                }
                at = end + 1;
                match names::lookup(&name).as_deref() {
                    Some([c]) => u32::from(*c),
                    _ => return Err(bad(end - name.chars().count() - 3, at, "unknown Unicode character name")),
                }
            }
            other => {
                result.push('\\' as u32);
                other as u32
            }
        };
        result.push(code);
    }
    Ok(result)
}
