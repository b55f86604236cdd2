//! The program's lines as coloured pieces, and the marks on them.

pub use crate::text::Span;

use crate::text::{Position, Source};
use crate::trace::picture::{Event, Picture};

/// What a piece of source is, for its colour and weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Token {
    /// A keyword.
    Keyword,
    /// A string or bytes literal.
    String,
    /// A number.
    Number,
    /// A comment.
    Comment,
    /// The name being defined after `def` or `class`.
    Definition,
}

/// A coloured range of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Which bytes.
    pub span: Span,
    /// What they are.
    pub token: Token,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// Its text.
    pub text: String,
    /// What it is; `None` for plain text.
    pub token: Option<Token>,
    /// Whether it belongs to the expression that runs next.
    pub focus: bool,
    /// Whether it belongs to an error.
    pub error: bool,
}

/// A marked range on a line; without columns the whole line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineMark {
    /// The line, from 1.
    pub line: u32,
    /// First byte column and the first after it.
    pub columns: Option<(u32, u32)>,
}

/// The marks of a moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct ProgramView {
    /// The line that just ran.
    pub just_ran: Option<LineMark>,
    /// The line that runs next.
    pub runs_next: Option<LineMark>,
    /// The line an exception comes from, and what it says.
    pub raised: Option<(u32, String)>,
    /// What the second mark says: `runs next`, or what else is about to happen in that line.
    pub next_word: &'static str,
    /// Both marks in words.
    pub words: String,
}

impl ProgramView {
    /// The marks of a moment.
    pub(super) fn of(source: &Source, before: Option<&Picture>, picture: &Picture) -> ProgramView {
        let mark = |p: Position| {
            (p.line > 0 && p.line as u32 <= source.line_count()).then(|| LineMark {
                line: p.line as u32,
                columns: (p.line == p.end_line && p.col >= 0 && p.end_col > p.col)
                    .then_some((p.col as u32, p.end_col as u32)),
            })
        };
        let just_ran = just_ran(before, picture).and_then(mark);
        let runs_next = picture.runs_next.and_then(|p| mark(p.position));
        let raised = match (&picture.raised, picture.event) {
            (Some(raised), Event::Exception | Event::Unwind) => {
                // The end of a `finally` raises again from no line.
                let line = picture.frames.last().and_then(|f| u32::try_from(f.position.line).ok());
                let colon = if raised.message.is_empty() { "" } else { ": " };
                line.map(|line| (line, format!("{}{colon}{}", raised.type_name, raised.message)))
            }
            _ => match &picture.end {
                Some(crate::trace::picture::End::Uncaught { type_name, message, line, .. }) => {
                    let colon = if message.is_empty() { "" } else { ": " };
                    Some((*line, format!("{type_name}{colon}{message}")))
                }
                _ => None,
            },
        };
        let next_word = match picture.event {
            Event::Call if picture.frames.len() > 1 => "is called",
            Event::Return => "returns",
            Event::Yield => "yields",
            Event::Exception => "raises",
            Event::Unwind => "is left",
            _ => "runs next",
        };
        let words = match (just_ran, runs_next) {
            (None, None) => String::new(),
            (None, Some(next)) => format!("{next_word} {}", next.line),
            (Some(ran), None) => format!("just ran {}", ran.line),
            (Some(ran), Some(next)) => format!("just ran {} · {next_word} {}", ran.line, next.line),
        };
        ProgramView { just_ran, runs_next, raised, next_word, words }
    }
}

/// Where the line stands that just ran: what was about to run a step before; after a call, the line that calls.
pub(super) fn just_ran(before: Option<&Picture>, now: &Picture) -> Option<Position> {
    if let Some(place) = now.just_ran {
        return Some(place.position);
    }
    let before = before?;
    match before.event {
        Event::Call => now.frames.iter().rev().nth(1).map(|caller| caller.position),
        Event::End => None,
        _ => before.runs_next.map(|place| place.position),
    }
}

/// The lines of a source as pieces: coloured, with the ranges of an expression and of an error set apart.
///
/// `highlights` must be in order and must not overlap.
pub fn lines(source: &Source, highlights: &[Highlight], focus: Option<Span>, error: Option<Span>) -> Vec<Vec<Piece>> {
    let text = source.text();
    let mut first = 0;
    (1..=source.line_count())
        .map(|number| {
            let start = source.offset(number, 0);
            let end = start + source.line(number).map_or(0, str::len) as u32;
            while highlights.get(first).is_some_and(|h| h.span.end <= start) {
                first += 1;
            }
            let here: Vec<&Highlight> = highlights[first..].iter().take_while(|h| h.span.start < end).collect();
            let mut cuts = vec![start, end];
            let spans = here.iter().map(|h| h.span).chain(focus).chain(error);
            cuts.extend(spans.flat_map(|s| [s.start, s.end]).filter(|at| start < *at && *at < end));
            cuts.sort_unstable();
            cuts.dedup();
            let piece = |pair: &[u32]| {
                let (from, to) = (pair[0], pair[1]);
                let inside = |s: Span| s.start <= from && to <= s.end;
                let text = text.get(from as usize..to as usize)?;
                Some(Piece {
                    text: text.to_owned(),
                    token: here.iter().find(|h| inside(h.span)).map(|h| h.token),
                    focus: focus.is_some_and(inside),
                    error: error.is_some_and(inside),
                })
            };
            cuts.windows(2).filter_map(piece).collect()
        })
        .collect()
}
