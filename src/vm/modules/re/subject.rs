//! What is searched, and searching it without holding the machine up.

use std::rc::Rc;

use super::matcher::{Matcher, Outcome, Text, Want};
use crate::vm::frame::NativeLoop;
use crate::vm::limits::Limit;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, ObjId, Other, StrObj};
use crate::vm::replay::R;
use crate::vm::text::code_point;
use crate::vm::types::bytes::buffer;
use crate::vm::types::str::from_points;
use crate::vm::{Machine, ids};

/// Steps of the matcher in one step of the machine.
pub const SLICE: i64 = 100_000;
/// Slices after which a single match ends the run.
const MAX_SLICES: i64 = 5_000;
/// Numbers of a pattern before its program: flags, whether it is text.
pub const CODE: usize = 2;

/// The characters of a str or of something bytes-like.
pub enum Subject {
    Ascii(Rc<StrObj>),
    Wide(Vec<u32>),
    Bytes(Vec<u8>),
}

impl Subject {
    /// The characters of an object.
    pub fn of(m: &Machine, id: ObjId) -> Option<Subject> {
        match &m.heap.get(id).data {
            Data::Str(text) if text.is_ascii() => Some(Subject::Ascii(text.clone())),
            Data::Str(text) => Some(Subject::Wide(text.text.chars().map(code_point).collect())),
            _ => buffer(m, id).map(Subject::Bytes),
        }
    }

    /// For the matcher.
    pub fn text(&self) -> Text<'_> {
        match self {
            Subject::Ascii(text) => Text::Narrow(text.text.as_bytes()),
            Subject::Wide(points) => Text::Wide(points),
            Subject::Bytes(bytes) => Text::Narrow(bytes),
        }
    }

    /// Whether it is text and not bytes.
    pub fn is_text(&self) -> bool {
        !matches!(self, Subject::Bytes(_))
    }

    /// Its code points or bytes.
    pub fn points(&self) -> Vec<u32> {
        match self {
            Subject::Wide(points) => points.clone(),
            Subject::Ascii(text) => text.text.bytes().map(u32::from).collect(),
            Subject::Bytes(bytes) => bytes.iter().copied().map(u32::from).collect(),
        }
    }

    /// A part of the object that it was made of.
    pub fn slice(&self, m: &mut Machine, whole: ObjId, from: usize, to: usize) -> ObjId {
        let to = to.min(self.text().len());
        let from = from.min(to);
        if from == 0 && to == self.text().len() && matches!(m.type_of(whole), ids::STR | ids::BYTES) {
            return whole;
        }
        match self {
            Subject::Ascii(text) => m.new_str(&text.text[from..to]),
            Subject::Wide(points) => m.new_str(from_points(points[from..to].iter().copied())),
            Subject::Bytes(bytes) => m.new_bytes(&bytes[from..to]),
        }
    }
}

/// The parts and the numbers of a native object of the module.
pub fn state(m: &Machine, id: ObjId) -> (&[ObjId], &[i64]) {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(_, parts, nums) => (parts, nums),
            _ => (&[], &[]),
        },
        _ => (&[], &[]),
    }
}

/// The program of a pattern.
pub fn code(m: &Machine, pattern: ObjId) -> &[i64] {
    &state(m, pattern).1[CODE..]
}

/// What a pattern searches.
///
/// # Errors
/// `TypeError` for what is no text or not of the pattern's kind.
pub fn subject(m: &mut Machine, pattern: ObjId, id: ObjId) -> R<Subject> {
    let Some(subject) = Subject::of(m, id) else {
        let name = m.type_name(id);
        return m.type_error(format!("expected string or bytes-like object, got '{name}'"));
    };
    match (state(m, pattern).1[1] != 0, subject.is_text()) {
        (true, false) => m.type_error("cannot use a string pattern on a bytes-like object"),
        (false, true) => m.type_error("cannot use a bytes pattern on a string-like object"),
        _ => Ok(subject),
    }
}

/// Where and how to search.
#[derive(Clone, Copy)]
pub struct Search {
    pub pattern: ObjId,
    pub string: ObjId,
    pub want: Want,
    /// An empty match at the start does not count.
    pub advance: bool,
    pub start: usize,
    pub end: usize,
}

/// What a search for a while came to.
pub enum Step {
    /// The spans, or none.
    Done(Option<Vec<i64>>),
    /// The matcher's numbers, to go on with.
    Paused(Vec<i64>),
}

impl Search {
    /// Searches for so many steps at most.
    ///
    /// # Errors
    /// Ends the run if the match takes too much memory.
    pub fn step(self, m: &mut Machine, subject: &Subject, budget: &mut i64) -> R<Step> {
        let code = code(m, self.pattern);
        let mut matcher = Matcher::new(code, self.want, self.advance, self.start, self.end);
        match matcher.run(code, subject.text(), budget) {
            Outcome::Found => Ok(Step::Done(Some(matcher.spans(code)))),
            Outcome::Missing => Ok(Step::Done(None)),
            Outcome::Paused => Ok(Step::Paused(matcher.save())),
            Outcome::TooLarge => m.halt(Limit::Bytes),
        }
    }

    /// Goes on with a search that takes long, in a native loop.
    ///
    /// # Errors
    /// Suspends; ends the run if it never comes to an end.
    pub fn finish(self, m: &mut Machine, paused: &[i64]) -> R<Option<Vec<i64>>> {
        let nums = [&[0], paused].concat();
        let found = m.run_loop(Poll(turn), &[self.pattern, self.string], &nums)?;
        if found == ids::NONE {
            return Ok(None);
        }
        let spans = m.items(found).to_vec();
        Ok(Some(spans.into_iter().map(|span| m.small(span).unwrap_or(-1)).collect()))
    }

    /// Searches.
    ///
    /// # Errors
    /// As [`Search::step`] and [`Search::finish`].
    pub fn run(self, m: &mut Machine, subject: &Subject) -> R<Option<Vec<i64>>> {
        match self.step(m, subject, &mut SLICE.clone())? {
            Step::Done(found) => Ok(found),
            Step::Paused(paused) => self.finish(m, &paused),
        }
    }
}

fn turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let Some(subject) = Subject::of(m, state.regs[1]) else { return Ok(Turn::Done(ids::NONE)) };
    let code = code(m, state.regs[0]);
    let mut matcher = Matcher::restore(code, &state.nums[1..]);
    match matcher.run(code, subject.text(), &mut SLICE.clone()) {
        Outcome::Found => {
            let spans = matcher.spans(code);
            let spans: Vec<ObjId> = spans.into_iter().map(|span| m.new_int(span)).collect();
            Ok(Turn::Done(m.new_tuple(&spans)))
        }
        Outcome::Missing => Ok(Turn::Done(ids::NONE)),
        Outcome::Paused if state.nums[0] < MAX_SLICES => {
            state.nums = [&[state.nums[0] + 1], &*matcher.save()].concat();
            Ok(Turn::Again)
        }
        Outcome::Paused => m.halt(Limit::Ticks),
        Outcome::TooLarge => m.halt(Limit::Bytes),
    }
}
