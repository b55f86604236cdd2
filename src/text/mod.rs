//! `Source`, `Span`, `Position` and `Diag`: the only types that every stage names.

mod bundle;
mod close;
pub mod forms;
pub mod names;
pub mod order;
pub mod words;
mod wrong;

use std::fmt;
use std::rc::Rc;

pub use bundle::{bundle, unbundle};
pub use close::{close_matches, suggest};

/// A named program text with an index of its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: Rc<str>,
    text: Rc<str>,
    /// Byte offset at which each line starts; the first is 0.
    lines: Rc<[u32]>,
}

/// A half-open range of byte offsets in a [`Source`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// First byte after.
    pub end: u32,
}

/// A range in CPython's terms (`co_positions`): lines from 1, columns as UTF-8 byte offsets from 0.
///
/// An instruction that belongs to no place has [`Position::NONE`]; one that has a line only has `-1` columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Position {
    /// First line, from 1; -1 for none.
    pub line: i32,
    /// Last line.
    pub end_line: i32,
    /// First column; -1 for none.
    pub col: i32,
    /// First column after.
    pub end_col: i32,
}

impl Position {
    /// No place at all.
    pub const NONE: Position = Position { line: -1, end_line: -1, col: -1, end_col: -1 };

    /// The place of the instruction that follows in the final code (`NEXT_LOCATION`); only before assembly.
    pub const NEXT: Position = Position { line: -2, end_line: -2, col: -2, end_col: -2 };

    /// The start of a line, zero wide.
    pub const fn start_of(line: i32) -> Position {
        Position { line, end_line: line, col: 0, end_col: 0 }
    }
}

/// What kind of error a [`Diag`] is: the name of the exception CPython raises, or ours for what we do not run yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiagKind {
    /// `SyntaxError`.
    Syntax,
    /// `IndentationError`.
    Indentation,
    /// `TabError`.
    Tab,
    /// Valid Python that this machine does not run yet.
    Unsupported,
}

/// An error with a place. It cannot be made without one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diag {
    /// What kind of error it is.
    pub kind: DiagKind,
    /// What is wrong, in CPython's words where CPython has them.
    pub message: String,
    /// Where; may be empty (`start == end`) for a single point.
    pub span: Span,
}

impl Diag {
    /// A `SyntaxError` at a place.
    pub fn syntax(span: Span, message: impl Into<String>) -> Diag {
        Diag { kind: DiagKind::Syntax, message: message.into(), span }
    }

    /// Something this machine does not run, at a place: in English, and known again by the screen.
    pub fn unsupported(span: Span, limit: words::Word, holes: &[&dyn fmt::Display]) -> Diag {
        Diag { kind: DiagKind::Unsupported, message: words::Language::English.fill(limit, holes), span }
    }
}

impl fmt::Display for DiagKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            DiagKind::Syntax => "SyntaxError",
            DiagKind::Indentation => "IndentationError",
            DiagKind::Tab => "TabError",
            DiagKind::Unsupported => "Unsupported",
        })
    }
}

impl Span {
    /// The range from one byte offset to another.
    pub fn new(start: u32, end: u32) -> Span {
        Span { start, end }
    }
}

impl Source {
    /// A text under a name, as it would be given to `python NAME`.
    pub fn new(name: impl Into<Rc<str>>, text: impl Into<Rc<str>>) -> Source {
        let text: Rc<str> = text.into();
        let mut lines = vec![0];
        let bytes = text.as_bytes();
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
            if ends {
                lines.push(at as u32 + 1);
            }
        }
        Source { name: name.into(), text, lines: lines.into() }
    }

    /// The file's name.
    pub fn name(&self) -> &Rc<str> {
        &self.name
    }

    /// The whole text.
    pub fn text(&self) -> &Rc<str> {
        &self.text
    }

    /// How many lines there are; an end of line at the very end opens no further line.
    pub fn line_count(&self) -> u32 {
        let last = *self.lines.last().expect("a text has a line") as usize;
        let empty_last = last == self.text.len() && self.lines.len() > 1;
        self.lines.len() as u32 - u32::from(empty_last)
    }

    /// A line's text, from 1, without its end of line; `None` past the end.
    pub fn line(&self, line: u32) -> Option<&str> {
        let index = line.checked_sub(1)? as usize;
        let start = *self.lines.get(index)? as usize;
        let end = self.lines.get(index + 1).map_or(self.text.len(), |end| *end as usize);
        Some(self.text[start..end].trim_end_matches(['\n', '\r']))
    }

    /// The line (from 1) and the UTF-8 column (from 0) of a byte offset; offsets past the end count as the end.
    pub fn line_col(&self, offset: u32) -> (u32, u32) {
        let offset = offset.min(self.text.len() as u32);
        let line = self.lines.partition_point(|start| *start <= offset);
        (line as u32, offset - self.lines[line - 1])
    }

    /// CPython's position of a range.
    pub fn position(&self, span: Span) -> Position {
        let (line, col) = self.line_col(span.start);
        let (end_line, end_col) = self.line_col(span.end);
        Position { line: line as i32, end_line: end_line as i32, col: col as i32, end_col: end_col as i32 }
    }

    /// The byte offset of a line (from 1) and UTF-8 column; clamped to the text.
    pub fn offset(&self, line: u32, col: u32) -> u32 {
        let index = (line.max(1) as usize - 1).min(self.lines.len() - 1);
        (self.lines[index] + col).min(self.text.len() as u32)
    }
}

impl Diag {
    /// The error as CPython prints it when a file does not compile: the place, the line, the caret, the message.
    pub fn as_traceback(&self, source: &Source) -> String {
        let at = source.position(self.span);
        let mut text = format!("  File \"{}\", line {}\n", source.name(), at.line);
        if let Some(line) = source.line(at.line as u32) {
            let column = |col: i32| line.get(..col as usize).map_or(col.into(), |part| part.chars().count() as i64) + 1;
            // Where a block is missing at the end of a file, CPython has no column.
            let at_end = self.kind == DiagKind::Indentation
                && at.col as usize >= line.len()
                && !self.message.starts_with("unindent");
            let offset = if at_end { 0 } else { column(at.col) };
            let end = if at.end_line == at.line { column(at.end_col) } else { i64::MAX };
            text.extend(marked_line(&format!("{line}\n"), Some(offset), Some(end)));
        }
        text + &format!("{}: {}\n", self.kind, self.message)
    }

    /// A `SyntaxWarning` as CPython prints it: the place, the message, the line.
    pub fn as_warning(&self, source: &Source) -> String {
        let line = source.line_col(self.span.start).0;
        let shown = source.line(line).unwrap_or_default().trim();
        let text = format!("{}:{line}: SyntaxWarning: {}\n", source.name(), self.message);
        if shown.is_empty() { text } else { format!("{text}  {shown}\n") }
    }
}

/// The line of a `SyntaxError` and the carets under it; offsets count from 1.
pub fn marked_line(text: &str, offset: Option<i64>, end: Option<i64>) -> Vec<String> {
    let right: Vec<char> = text.trim_end_matches('\n').chars().collect();
    let spaces = right.iter().take_while(|ch| [' ', '\n', '\u{c}'].contains(ch)).count();
    let shown: String = right[spaces..].iter().collect();
    let mut lines = vec![format!("    {shown}\n")];
    let Some(mut offset) = offset else { return lines };
    let (len, past) = (text.chars().count() as i64, right.len() as i64 + 1);
    let mut end = end.unwrap_or(offset).min(past.max(offset));
    if len > 0 && offset > len {
        offset = past;
    }
    if len > 0 && end > len {
        end = past;
    }
    if offset >= end || end < 0 {
        end = offset + 1;
    }
    let col = offset - 1 - spaces as i64;
    if col >= 0 {
        let keep = |at: usize| right.get(spaces + at).copied().filter(|ch| ch.is_whitespace()).unwrap_or(' ');
        let space: String = (0..col as usize).map(keep).collect();
        lines.push(format!("    {space}{}\n", "^".repeat((end - offset) as usize)));
    }
    lines
}
