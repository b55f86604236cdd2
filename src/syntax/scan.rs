//! A scan of the whole text before the parser sees it: tokens, brackets, string literals, and what CPython's
//! tokenizer refuses.

use super::strings::{Group, Literal};
use crate::text::{Diag, DiagKind, Source, Span};

/// CPython's limits.
const MOST_BRACKETS: usize = 200;
const MOST_INDENTS: usize = 100;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Name,
    /// A number.
    Number,
    /// A string literal of any prefix.
    String,
    /// An operator or delimiter.
    Op,
    /// The end of a logical line.
    Newline,
    /// The start of an indented block; its span is the indentation.
    Indent,
    /// The end of an indented block.
    Dedent,
    /// A character that begins no token.
    Unknown,
    /// The end of the text.
    End,
}

/// A token and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub span: Span,
}

/// What the scan found out.
#[derive(Debug, Default)]
pub struct Scan {
    /// Every token; the last is [`Kind::End`], unless the scan ended in an error.
    pub tokens: Vec<Token>,
    /// Opening and closing bracket of every closed pair, those in f-strings included, in the order they close.
    pub pairs: Vec<(u32, u32)>,
    /// Opening brackets that are never closed, outermost first.
    pub unclosed: Vec<u32>,
    /// String literals, joined as the language joins them.
    pub groups: Vec<Group>,
    /// Numbers that run into a keyword.
    pub warnings: Vec<Diag>,
    /// An error that is one whatever the parser says.
    pub error: Option<Diag>,
    /// An error that counts only if the parser comes this far.
    pub later: Option<Diag>,
}

pub(super) struct Scanner<'a> {
    pub(super) source: &'a Source,
    pub(super) text: &'a str,
    pub(super) at: usize,
    pub(super) brackets: Vec<(u8, usize)>,
    /// Columns of the open blocks: with tabs to eights, and with tabs as one.
    indents: Vec<(usize, usize)>,
    pub(super) after_string: bool,
    /// The error is in a line's continuation.
    continuation: bool,
    /// How many fields of f-strings are open.
    pub(super) fields: u32,
    pub(super) scan: Scan,
}

/// Scans a text.
pub fn scan(source: &Source) -> Scan {
    let mut scanner = Scanner {
        source,
        text: source.text(),
        at: 0,
        brackets: Vec::new(),
        indents: vec![(0, 0)],
        after_string: false,
        continuation: false,
        fields: 0,
        scan: Scan::default(),
    };
    match scanner.run() {
        Ok(()) => {}
        Err(diag) if diag.kind == DiagKind::Syntax && !scanner.continuation => scanner.scan.error = Some(diag),
        Err(diag) => scanner.scan.later = Some(diag),
    }
    scanner.scan.unclosed = scanner.brackets.iter().map(|(_, at)| *at as u32).collect();
    scanner.scan
}

type Done = Result<(), Diag>;

/// Three-character operators, then those of two.
const LONG: [&str; 4] = ["**=", "//=", ">>=", "<<="];
const MIDDLE: [&str; 21] = [
    "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", ":=",
    "<>", "..",
];

pub(super) fn point(at: usize) -> Span {
    Span::new(at as u32, at as u32)
}

impl<'a> Scanner<'a> {
    pub(super) fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    pub(super) fn at_end(&self) -> bool {
        self.at >= self.text.len()
    }

    fn span_from(&self, start: usize) -> Span {
        Span::new(start as u32, self.at as u32)
    }

    pub(super) fn push(&mut self, kind: Kind, span: Span) {
        self.after_string = kind == Kind::String;
        self.scan.tokens.push(Token { kind, span });
    }

    fn run(&mut self) -> Done {
        loop {
            if self.brackets.is_empty() && !self.line_start()? {
                continue;
            }
            while !self.at_end() {
                let newline = self.byte(0) == b'\n' || self.byte(0) == b'\r';
                if newline && self.brackets.is_empty() {
                    let start = self.at;
                    self.skip_newline();
                    self.push(Kind::Newline, Span::new(start as u32, start as u32 + 1));
                    break;
                }
                self.token()?;
            }
            if self.at_end() {
                return self.end();
            }
        }
    }

    fn end(&mut self) -> Done {
        let end = point(self.text.len());
        if self.brackets.is_empty() {
            if self.scan.tokens.last().is_some_and(|token| !matches!(token.kind, Kind::Newline | Kind::Dedent)) {
                self.push(Kind::Newline, end);
            }
            for _ in 1..self.indents.len() {
                self.push(Kind::Dedent, end);
            }
        }
        self.push(Kind::End, end);
        Ok(())
    }

    pub(super) fn skip_newline(&mut self) {
        self.at += if self.text[self.at..].starts_with("\r\n") { 2 } else { 1 };
    }

    /// Measures the indentation of a line; false if there is nothing on it but blanks and a comment.
    fn line_start(&mut self) -> Result<bool, Diag> {
        let start = self.at;
        let (mut column, mut other) = (0, 0);
        loop {
            match self.byte(0) {
                b' ' => (column, other) = (column + 1, other + 1),
                b'\t' => (column, other) = ((column / 8 + 1) * 8, other + 1),
                0x0c => (column, other) = (0, 0),
                _ => break,
            }
            self.at += 1;
        }
        if self.at_end() {
            return Ok(true);
        }
        match self.byte(0) {
            b'#' => {
                self.skip_comment();
                if !self.at_end() {
                    self.skip_newline();
                }
                return Ok(self.at_end());
            }
            b'\n' | b'\r' => {
                self.skip_newline();
                return Ok(self.at_end());
            }
            b'\\' if matches!(self.byte(1), b'\n' | b'\r') => return Ok(true),
            _ => {}
        }
        self.indentation(start, column, other)?;
        Ok(true)
    }

    fn indentation(&mut self, start: usize, column: usize, other: usize) -> Done {
        let tabs = |at: usize| Diag {
            kind: DiagKind::Tab,
            message: "inconsistent use of tabs and spaces in indentation".into(),
            span: point(at),
        };
        let (top, top_other) = *self.indents.last().expect("the outermost block is open");
        if column == top {
            return if other == top_other { Ok(()) } else { Err(tabs(start)) };
        }
        if column > top {
            if other <= top_other {
                return Err(tabs(start));
            }
            if self.indents.len() >= MOST_INDENTS {
                let message = "too many levels of indentation".into();
                return Err(Diag { kind: DiagKind::Indentation, message, span: self.span_from(start) });
            }
            self.indents.push((column, other));
            let span = self.span_from(start);
            self.push(Kind::Indent, span);
            return Ok(());
        }
        while self.indents.last().is_some_and(|(open, _)| column < *open) {
            self.indents.pop();
            self.push(Kind::Dedent, point(self.at));
        }
        let (top, top_other) = *self.indents.last().expect("the outermost block is open");
        if column != top {
            let message = "unindent does not match any outer indentation level".into();
            // CPython points behind the line.
            let end = self.text[self.at..].find(['\n', '\r']).map_or(self.text.len(), |length| self.at + length);
            return Err(Diag { kind: DiagKind::Indentation, message, span: point(end) });
        }
        if other != top_other { Err(tabs(start)) } else { Ok(()) }
    }

    pub(super) fn skip_comment(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.find(['\n', '\r']).unwrap_or(rest.len());
    }

    /// One token, or the blanks, comment or continuation before it.
    pub(super) fn token(&mut self) -> Done {
        let start = self.at;
        match self.byte(0) {
            b' ' | b'\t' | 0x0c => self.at += 1,
            b'\n' | b'\r' => self.skip_newline(),
            b'#' => self.skip_comment(),
            b'\\' => {
                self.continuation = true;
                self.continued_line(start)?;
                self.continuation = false;
            }
            b'0'..=b'9' => self.number()?,
            b'.' if self.byte(1).is_ascii_digit() => self.number()?,
            b'\'' | b'"' => self.string(start)?,
            b'_' | b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => self.name()?,
            b'(' | b'[' | b'{' => {
                if self.brackets.len() >= MOST_BRACKETS {
                    return Err(Diag::syntax(point(start), "too many nested parentheses"));
                }
                self.brackets.push((self.byte(0), start));
                self.at += 1;
                self.push(Kind::Op, self.span_from(start));
            }
            b')' | b']' | b'}' => self.close()?,
            _ => self.operator(),
        }
        Ok(())
    }

    fn continued_line(&mut self, start: usize) -> Done {
        self.at += 1;
        if self.at_end() {
            return Err(Diag::syntax(point(start), "unexpected EOF while parsing"));
        }
        if !matches!(self.byte(0), b'\n' | b'\r') {
            let message = "unexpected character after line continuation character";
            return Err(Diag::syntax(point(start + 1), message));
        }
        self.skip_newline();
        if self.at_end() {
            return Err(Diag::syntax(point(start + 1), "unexpected EOF while parsing"));
        }
        Ok(())
    }

    fn operator(&mut self) {
        let start = self.at;
        let rest = &self.text[start..];
        let known = LONG.iter().chain(&MIDDLE).find(|op| **op != ".." && rest.starts_with(**op));
        let kind =
            if known.is_some() || b"+-*/%@&|^~<>=.,:;".contains(&self.byte(0)) { Kind::Op } else { Kind::Unknown };
        self.at += match known {
            Some(op) => op.len(),
            None if rest.starts_with("...") => 3,
            None => 1,
        };
        self.push(kind, self.span_from(start));
    }

    fn close(&mut self) -> Done {
        let start = self.at;
        let closing = self.byte(0);
        let Some((open, from)) = self.brackets.pop() else {
            return Err(Diag::syntax(point(start), format!("unmatched '{}'", closing as char)));
        };
        if !matches!((open, closing), (b'(', b')') | (b'[', b']') | (b'{', b'}')) {
            self.brackets.push((open, from));
            let (line, here) = (self.source.line_col(from as u32).0, self.source.line_col(start as u32).0);
            let on_line = if line == here { String::new() } else { format!(" on line {line}") };
            let (open, closing) = (open as char, closing as char);
            let message =
                format!("closing parenthesis '{closing}' does not match opening parenthesis '{open}'{on_line}");
            return Err(Diag::syntax(point(start), message));
        }
        self.at += 1;
        self.scan.pairs.push((from as u32, start as u32));
        self.push(Kind::Op, self.span_from(start));
        Ok(())
    }

    fn name(&mut self) -> Done {
        let start = self.at;
        for c in self.text[start..].chars() {
            if !(c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii()) {
                break;
            }
            self.at += c.len_utf8();
        }
        let word = &self.text[start..self.at];
        if matches!(self.byte(0), b'\'' | b'"') && is_prefix(word) {
            return self.string(start);
        }
        if !word.is_ascii() {
            self.check_identifier(start, word)?;
        }
        self.push(Kind::Name, self.span_from(start));
        Ok(())
    }

    fn check_identifier(&self, start: usize, word: &str) -> Done {
        for (offset, c) in word.char_indices() {
            let fine = match offset {
                0 => c == '_' || unic_ucd_ident::is_xid_start(c),
                _ => unic_ucd_ident::is_xid_continue(c),
            };
            if !fine {
                let code = c as u32;
                let printable =
                    !(c.is_control() || c.is_whitespace() || matches!(code, 0xad | 0x200b..=0x200f | 0xfeff));
                let message = if printable {
                    format!("invalid character '{c}' (U+{code:04X})")
                } else {
                    format!("invalid non-printable character U+{code:04X}")
                };
                return Err(Diag::syntax(point(start + offset), message));
            }
        }
        Ok(())
    }

    pub(super) fn literal(&mut self, start: usize) -> Result<Literal, Diag> {
        super::strings::literal(self, start)
    }

    /// A string literal whose prefix begins at `start`; the quote is next.
    fn string(&mut self, start: usize) -> Done {
        let joined = self.after_string;
        let literal = self.literal(start)?;
        let span = literal.span;
        match self.scan.groups.last_mut() {
            Some(group) if joined => group.parts.push(literal),
            _ => self.scan.groups.push(Group { parts: vec![literal] }),
        }
        self.push(Kind::String, span);
        Ok(())
    }

    fn number(&mut self) -> Done {
        super::numbers::number(self)?;
        Ok(())
    }
}

fn is_prefix(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    matches!(&*lower, "r" | "u" | "b" | "f" | "t" | "br" | "rb" | "fr" | "rf" | "tr" | "rt")
}
