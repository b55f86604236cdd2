//! The program's lines as coloured pieces, and the marks on them.

use std::rc::Rc;

pub use crate::text::Span;

use super::words::short;
use crate::text::order;
use crate::text::words::{self as w, Language};
use crate::text::{Position, Source};
use crate::trace::picture::{Event, ObjectKind, Picture, StackEntry};

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
    /// The value that stands in its place, if one does.
    pub value: Option<String>,
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
    /// The file that is about to run; empty for none.
    pub file: Rc<str>,
    /// Expressions whose value is ready, to be shown in their place, where steps are that fine.
    pub values: Vec<(Span, String)>,
    /// Which language its words are in.
    pub language: Language,
}

impl ProgramView {
    /// The marks of a moment.
    pub(super) fn of(source: &Source, before: Option<&Picture>, picture: &Picture, t: Language) -> ProgramView {
        let mark = |p: Position| {
            (p.line > 0 && p.line as u32 <= source.line_count()).then(|| LineMark {
                line: p.line as u32,
                columns: (p.line == p.end_line && p.col >= 0 && p.end_col > p.col)
                    .then_some((p.col as u32, p.end_col as u32)),
            })
        };
        let file = |picture: &Picture| picture.frames.last().map(|frame| frame.file.clone());
        let here = file(picture);
        let came = before.is_some_and(|before| file(before) != here && here.is_some());
        let just_ran = if came { None } else { just_ran(before, picture).and_then(mark) };
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
            Event::Call if picture.frames.len() > 1 => w::NEXT_CALLED,
            Event::Return => w::NEXT_RETURNS,
            Event::Yield => w::NEXT_YIELDS,
            Event::Exception => w::NEXT_RAISES,
            Event::Unwind => w::NEXT_LEFT,
            _ => w::NEXT_RUNS,
        };
        let next_word = t.say(next_word);
        let ran_word = t.say(w::JUST_RAN);
        let words = match (just_ran, runs_next) {
            (None, None) => String::new(),
            (None, Some(next)) => format!("{next_word} {}", next.line),
            (Some(ran), None) => format!("{ran_word} {}", ran.line),
            (Some(ran), Some(next)) => format!("{ran_word} {} · {next_word} {}", ran.line, next.line),
        };
        let values = if picture.event == Event::Instruction { values(source, picture) } else { Vec::new() };
        let file = here.unwrap_or_default();
        ProgramView { just_ran, runs_next, raised, next_word, words, file, values, language: t }
    }
}

/// The values that wait on the running frame's stack, each for its expression; of nested ones the outermost.
fn values(source: &Source, picture: &Picture) -> Vec<(Span, String)> {
    let Some(frame) = picture.frames.last() else { return Vec::new() };
    let value = |entry: &StackEntry| {
        let place = entry.position.filter(|p| p.line > 0 && p.col >= 0 && p.line == p.end_line && p.end_col > p.col)?;
        // What is still being made is not ready.
        let now = frame.position;
        if place != now && now.line == place.line && place.col <= now.col && now.end_col <= place.end_col {
            return None;
        }
        let offset = |column: i32| source.offset(place.line as u32, column as u32);
        let span = Span::new(offset(place.col), offset(place.end_col));
        let object = picture.objects.get(&entry.value?.object)?;
        let text = short(picture, entry.value?.object, VALUE);
        let written = source.text().get(span.start as usize..span.end as usize)?;
        let telling = !matches!(
            object.kind,
            ObjectKind::Function | ObjectKind::Builtin | ObjectKind::Class | ObjectKind::Module | ObjectKind::Iterator
        );
        (telling && written != text && !text.is_empty()).then_some((span, text))
    };
    let mut found: Vec<(Span, String)> = frame.stack.iter().filter_map(value).collect();
    order::sort_by_key(&mut found, |(span, _)| (span.start, u32::MAX - span.end));
    let mut end = 0;
    found.retain(|(span, _)| {
        let free = span.start >= end;
        end = end.max(span.end);
        free
    });
    found
}

/// Longest value in the place of an expression, in characters.
const VALUE: usize = 24;

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
pub fn lines(
    source: &Source,
    highlights: &[Highlight],
    focus: Option<Span>,
    error: Option<Span>,
    values: &[(Span, String)],
) -> Vec<Vec<Piece>> {
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
            let spans = here.iter().map(|h| h.span).chain(focus).chain(error).chain(values.iter().map(|v| v.0));
            cuts.extend(spans.flat_map(|s| [s.start, s.end]).filter(|at| start < *at && *at < end));
            // What a value stands for is one piece.
            cuts.retain(|at| !values.iter().any(|(span, _)| span.start < *at && *at < span.end));
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
                    value: values.iter().find(|v| v.0 == Span::new(from, to)).map(|v| v.1.clone()),
                })
            };
            cuts.windows(2).filter_map(piece).collect()
        })
        .collect()
}
