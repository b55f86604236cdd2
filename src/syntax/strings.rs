//! String literals in the scan: their extent, and the replacement fields of f-strings (PEP 701).

use super::depth;
use super::scan::{Scanner, Token, point};
use crate::text::words as w;
use crate::text::{Diag, Span};

/// The most fields of f-strings inside one another; each is parsed by itself.
const MOST_FIELDS: u32 = 10;

/// Literals that the language joins to one.
#[derive(Clone, Debug)]
pub struct Group {
    /// In the order of the text; at least one.
    pub parts: Vec<Literal>,
}

/// One string literal.
#[derive(Clone, Debug)]
pub struct Literal {
    /// Prefix and quotes included.
    pub span: Span,
    /// What is between the quotes.
    pub body: Span,
    /// Has an `r`.
    pub raw: bool,
    /// Has a `b`.
    pub bytes: bool,
    /// Has a `t`: what its fields come to is kept apart.
    pub template: bool,
    /// Its pieces, if it is an f-string or a t-string.
    pub pieces: Option<Vec<Piece>>,
}

/// A piece of an f-string.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Literal text. A doubled brace ends a piece: the second brace is left out of the text, not of its place,
    /// which is the second range.
    Text(Span, Span),
    /// A replacement field.
    Field(Box<Field>),
}

/// `{expression!conversion:spec}`.
#[derive(Clone, Debug)]
pub struct Field {
    /// Braces included.
    pub span: Span,
    /// The expression, blanks around it included.
    pub expr: Span,
    /// For `{expression=}`: from the expression's first byte to the last blank after the sign.
    pub debug: Option<Span>,
    /// `s`, `r` or `a`, and where the `!` is.
    pub conversion: Option<(char, Span)>,
    /// The format: its text from the colon on, and its pieces.
    pub spec: Option<(Span, Vec<Piece>)>,
    /// The string literals in the expression.
    pub groups: Vec<Group>,
    /// The tokens of the expression.
    pub tokens: Vec<Token>,
}

/// Scans a literal whose prefix begins at `start`; the quote is next.
pub(super) fn literal(scanner: &mut Scanner<'_>, start: usize) -> Result<Literal, Diag> {
    let prefix = scanner.text[start..scanner.at].to_ascii_lowercase();
    let quote = scanner.byte(0);
    let triple = scanner.byte(1) == quote && scanner.byte(2) == quote;
    let template = prefix.contains('t');
    let format = template || prefix.contains('f');
    let what = if template { "t-string" } else { "f-string" };
    let mut reader = Reader { start, quote, triple, raw: prefix.contains('r'), format, what };
    scanner.at += if triple { 3 } else { 1 };
    let body = scanner.at;
    let pieces = if format { Some(reader.pieces(scanner, false)?) } else { reader.plain(scanner).map(|()| None)? };
    let end = scanner.at;
    scanner.at += if triple { 3 } else { 1 };
    Ok(Literal {
        span: Span::new(start as u32, scanner.at as u32),
        body: Span::new(body as u32, end as u32),
        raw: reader.raw,
        bytes: prefix.contains('b'),
        template,
        pieces,
    })
}

struct Reader {
    start: usize,
    quote: u8,
    triple: bool,
    raw: bool,
    format: bool,
    /// What CPython calls it.
    what: &'static str,
}

impl Reader {
    fn at_quote(&self, scanner: &Scanner<'_>) -> bool {
        let quote = self.quote;
        scanner.byte(0) == quote && (!self.triple || scanner.byte(1) == quote && scanner.byte(2) == quote)
    }

    fn says(&self, what: &str) -> String {
        format!("{}: {what}", self.what)
    }

    fn unterminated(&self, scanner: &Scanner<'_>, escaped_quote: bool) -> Diag {
        let kind = match (self.triple, self.format) {
            (true, true) => format!("triple-quoted {}", self.what),
            (true, false) => "triple-quoted string".to_owned(),
            (false, true) => self.what.to_owned(),
            (false, false) => "string".to_owned(),
        };
        let mut at = scanner.at.min(scanner.text.len());
        if self.triple && scanner.text.ends_with('\n') && at == scanner.text.len() {
            at -= 1;
        }
        let line = scanner.source.line_col(at as u32).0;
        let hint = if escaped_quote { "; perhaps you escaped the end quote" } else { "" };
        let message = format!("unterminated {kind} literal (detected at line {line}){hint}");
        Diag::syntax(point(self.start), message)
    }

    fn plain(&mut self, scanner: &mut Scanner<'_>) -> Result<(), Diag> {
        let mut escaped_quote = false;
        loop {
            if scanner.at_end() || !self.triple && matches!(scanner.byte(0), b'\n' | b'\r') {
                return Err(self.unterminated(scanner, escaped_quote));
            }
            if self.at_quote(scanner) {
                return Ok(());
            }
            if scanner.byte(0) == b'\\' {
                escaped_quote |= scanner.byte(1) == self.quote;
                scanner.at += 1;
                if scanner.text[scanner.at..].starts_with("\r\n") {
                    scanner.at += 1;
                }
            }
            self.step(scanner)?;
        }
    }

    fn step(&self, scanner: &mut Scanner<'_>) -> Result<(), Diag> {
        match scanner.text[scanner.at..].chars().next() {
            Some(c) => {
                scanner.at += c.len_utf8();
                Ok(())
            }
            None => Ok(()),
        }
    }

    /// The pieces up to the closing quote, or in a format up to the brace that ends its field.
    fn pieces(&mut self, scanner: &mut Scanner<'_>, in_spec: bool) -> Result<Vec<Piece>, Diag> {
        let mut pieces = Vec::new();
        let mut start = scanner.at;
        let flush = |pieces: &mut Vec<Piece>, start: usize, end: usize, brace: u32| {
            if end > start {
                let text = Span::new(start as u32, end as u32);
                pieces.push(Piece::Text(text, Span::new(text.start, text.end + brace)));
            }
        };
        loop {
            let newline = matches!(scanner.byte(0), b'\n' | b'\r');
            if in_spec {
                let ends = scanner.at_end() || self.at_quote(scanner) || newline && !self.triple;
                if ends {
                    return Err(Diag::syntax(point(scanner.at), self.says("expecting '}', or format specs")));
                }
                if scanner.byte(0) == b'}' {
                    flush(&mut pieces, start, scanner.at, 0);
                    return Ok(pieces);
                }
            }
            if scanner.at_end() || !self.triple && newline {
                return Err(self.unterminated(scanner, false));
            }
            if self.at_quote(scanner) {
                flush(&mut pieces, start, scanner.at, 0);
                return Ok(pieces);
            }
            match scanner.byte(0) {
                b'\\' if !self.raw && scanner.byte(1) == b'N' && scanner.byte(2) == b'{' => {
                    let rest = &scanner.text[scanner.at..];
                    let end = rest.find(['}', '"', '\'', '\n']).unwrap_or(rest.len());
                    scanner.at += end + usize::from(rest.as_bytes().get(end) == Some(&b'}'));
                }
                b'\\' => {
                    scanner.at += 1;
                    if !matches!(scanner.byte(0), b'{' | b'}') {
                        self.step(scanner)?;
                    }
                }
                b'{' if !in_spec && scanner.byte(1) == b'{' => {
                    flush(&mut pieces, start, scanner.at + 1, 1);
                    scanner.at += 2;
                    start = scanner.at;
                }
                b'{' => {
                    flush(&mut pieces, start, scanner.at, 0);
                    pieces.push(Piece::Field(Box::new(self.field(scanner)?)));
                    start = scanner.at;
                }
                b'}' if scanner.byte(1) == b'}' => {
                    flush(&mut pieces, start, scanner.at + 1, 1);
                    scanner.at += 2;
                    start = scanner.at;
                }
                b'}' => {
                    return Err(Diag::syntax(point(scanner.at), self.says("single '}' is not allowed")));
                }
                _ => self.step(scanner)?,
            }
        }
    }

    fn field(&mut self, scanner: &mut Scanner<'_>) -> Result<Field, Diag> {
        let open = scanner.at;
        let outer_groups = std::mem::take(&mut scanner.scan.groups);
        let outer_after = std::mem::replace(&mut scanner.after_string, false);
        let tokens = scanner.scan.tokens.len();
        if scanner.fields >= MOST_FIELDS {
            return Err(Diag::unsupported(point(open), w::LIMIT_F_STRINGS, &[]));
        }
        scanner.fields += 1;
        scanner.brackets.push((b'{', open));
        scanner.at += 1;
        let base = scanner.brackets.len();
        let mut field = Field {
            span: Span::default(),
            expr: Span::default(),
            debug: None,
            conversion: None,
            spec: None,
            groups: Vec::new(),
            tokens: Vec::new(),
        };
        let mut end = None;
        loop {
            let inside = scanner.brackets.len() > base;
            if scanner.at_end() {
                return Err(Self::field_not_closed(scanner));
            }
            let (byte, next) = (scanner.byte(0), scanner.byte(1));
            if inside {
                self.token(scanner)?;
                continue;
            }
            match byte {
                b'}' => break,
                b')' | b']' => {
                    let message = self.says(&format!("unmatched '{}'", byte as char));
                    return Err(Diag::syntax(point(scanner.at), message));
                }
                b'!' if next != b'=' => {
                    end.get_or_insert(scanner.at);
                    self.conversion(scanner, &mut field)?;
                }
                b':' => {
                    end.get_or_insert(scanner.at);
                    let colon = scanner.at;
                    scanner.at += 1;
                    let pieces = self.pieces(scanner, true)?;
                    field.spec = Some((Span::new(colon as u32, scanner.at as u32), pieces));
                    break;
                }
                b'=' if next != b'=' && self.is_debug(scanner) => {
                    end.get_or_insert(scanner.at);
                    scanner.at += 1;
                    while matches!(scanner.byte(0), b' ' | b'\t' | 0x0c | b'\n' | b'\r') {
                        scanner.at += 1;
                    }
                    field.debug = Some(Span::new(open as u32 + 1, scanner.at as u32));
                }
                _ => self.token(scanner)?,
            }
        }
        let end = end.unwrap_or(scanner.at);
        field.expr = Span::new(open as u32 + 1, end as u32);
        if scanner.text[open + 1..end].trim().is_empty() {
            let what = match scanner.text.as_bytes()[end] {
                b'!' => "!",
                b':' => ":",
                b'=' => "=",
                _ => "}",
            };
            let message = self.says(&format!("valid expression required before '{what}'"));
            return Err(Diag::syntax(Span::new(end as u32, end as u32 + 1), message));
        }
        scanner.brackets.pop();
        scanner.scan.pairs.push((open as u32, scanner.at as u32));
        scanner.at += 1;
        field.span = Span::new(open as u32, scanner.at as u32);
        field.groups = std::mem::replace(&mut scanner.scan.groups, outer_groups);
        scanner.after_string = outer_after;
        scanner.fields -= 1;
        depth::check(scanner.text, &scanner.scan.tokens[tokens..], depth::MOST_IN_FIELD)?;
        field.tokens = scanner.scan.tokens.split_off(tokens);
        Ok(field)
    }

    /// A token of a field. A string that is never closed, with our own quotes, is our end: the brace is missing.
    fn token(&self, scanner: &mut Scanner<'_>) -> Result<(), Diag> {
        let start = scanner.at;
        let own = self.at_quote(scanner);
        scanner.token().map_err(|diag| {
            if own && diag.message.starts_with("unterminated") {
                return Diag::syntax(point(start), self.says("expecting '}'"));
            }
            diag
        })
    }

    fn field_not_closed(scanner: &Scanner<'_>) -> Diag {
        let (bracket, at) = scanner.brackets.last().copied().unwrap_or((b'{', 0));
        Diag::syntax(point(at), format!("'{}' was never closed", bracket as char))
    }

    /// `=` before the end of a field, not one of an operator.
    fn is_debug(&self, scanner: &Scanner<'_>) -> bool {
        let rest = scanner.text[scanner.at + 1..].trim_start();
        rest.starts_with('}') || rest.starts_with(':') || rest.starts_with('!') && !rest.starts_with("!=")
    }

    fn conversion(&self, scanner: &mut Scanner<'_>, field: &mut Field) -> Result<(), Diag> {
        let mark = scanner.at;
        let rest = &scanner.text[mark + 1..];
        let word: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        let span = Span::new(mark as u32 + 1, (mark + 1 + word.len()) as u32);
        match &*word {
            "s" | "r" | "a" => {}
            "" if rest.starts_with(['\'', '"']) => {
                return Err(Diag::syntax(point(mark + 1), self.says("expecting '}'")));
            }
            "" => {
                let span = Span::new(mark as u32 + 1, mark as u32 + 2);
                return Err(Diag::syntax(span, self.says("missing conversion character")));
            }
            _ => {
                let message = format!("invalid conversion character '{word}': expected 's', 'r', or 'a'");
                let message = self.says(&message);
                return Err(Diag::syntax(span, message));
            }
        }
        field.conversion = word.chars().next().map(|c| (c, Span::new(mark as u32, span.end)));
        scanner.at = span.end as usize;
        while matches!(scanner.byte(0), b' ' | b'\t' | b'\n' | b'\r') {
            scanner.at += 1;
        }
        if matches!(scanner.byte(0), b'"' | b'\'') {
            // After `r` that is read as the start of a raw text.
            let at = if word == "r" { mark + 1 } else { scanner.at };
            return Err(Diag::syntax(point(at), self.says("expecting '}'")));
        }
        if !matches!(scanner.byte(0), b':' | b'}') {
            return Err(Diag::syntax(point(scanner.at), self.says("expecting ':' or '}'")));
        }
        Ok(())
    }
}

impl Group {
    /// From the first literal's prefix to the last one's quote.
    pub fn span(&self) -> Span {
        let (first, last) = (self.parts.first(), self.parts.last());
        Span::new(first.map_or(0, |part| part.span.start), last.map_or(0, |part| part.span.end))
    }

    /// Whether the parser must not see it: it is read here.
    pub fn is_ours(&self, text: &str) -> bool {
        self.parts.iter().any(|part| part.pieces.is_some() || !part.raw && !part.bytes && part.has_rare_escape(text))
    }
}

impl Literal {
    /// `\N{...}`, or the code of a surrogate.
    fn has_rare_escape(&self, text: &str) -> bool {
        let body = &text[self.body.start as usize..self.body.end as usize];
        body.contains("\\N") || body.contains("\\ud") || body.contains("\\uD") || body.contains("\\U")
    }
}
