//! Questions: their kinds, their answers found by running, grading, and the check that all of it is true.

use crate::lesson::StopRef;

mod check;
mod claims;
pub mod draw;
mod exercise;
mod fresh;
pub mod fsrs;
mod gift;
mod grade;
pub mod json;
mod judge;
pub mod log;
pub mod mutant;
pub mod plan;
pub mod predict;
pub mod progress;
mod read;
mod run;
mod sheet;
mod solve;
mod stops;
mod value;

pub use check::{check_course, stop_moment};
pub use exercise::{attempt, reach};
pub use fresh::{Fresh, draw};
pub use gift::gift;
pub use grade::{Response, Verdict, grade};
pub use judge::{Told, judge, options};
pub use read::read_quiz;
pub use run::{Outcome, Runner, outcome_of};
pub use sheet::{Rows, Sheet, sheet};
pub use solve::solve;
pub use stops::find_stop;
pub use value::value_at;

/// The questions of a lesson, in the order of its `quiz.toml`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Quiz {
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Permanent name, unique in the course; reviews are kept under it.
    pub id: String,
    /// What is asked, in Markdown's inline text; a kind that explains itself may leave it empty.
    pub prompt: String,
    /// The name of the program it is about, among the lesson's programs.
    pub program: Option<String>,
    /// What is asked for.
    pub kind: Kind,
    /// Wrong answers that can be typed, each with the misconception that it comes from.
    pub wrong: Vec<(String, String)>,
    /// The numbers of the program that a card about it draws anew at each review.
    pub fresh: Vec<Fresh>,
    /// Why the right answer is right, shown after an answer.
    pub context: String,
    /// Line in `quiz.toml`.
    pub line: u32,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One or several of some options (`MultipleChoice`).
    Choice {
        /// The right ones first, as the author wrote them; shown in the order of [`Question::order`].
        options: Vec<Choice>,
        /// Whether several are to be picked.
        several: bool,
    },
    /// A short text (`ShortAnswer`).
    Short {
        /// The answer.
        key: Key,
        /// Others that count as right.
        alternatives: Vec<String>,
    },
    /// What the program prints (`Tracing`); for one that ends with an exception, followed by its last line.
    Printed {
        /// The output.
        key: Key,
    },
    /// The reference count of what a name leads to at a stop (`Count`).
    Count {
        /// Where.
        at: StopRef,
        /// The name, looked up from the innermost frame outwards.
        name: String,
        /// The count, as a number or `immortal`.
        key: Key,
    },
    /// The line that runs next after a stop (`NextLine`).
    NextLine {
        /// Where.
        at: StopRef,
        /// The line's number.
        key: Key,
    },
    /// Which of some names share an object at a stop (`SameObject`).
    SameObject {
        /// Where.
        at: StopRef,
        /// The names.
        names: Vec<String>,
        /// Groups as `a b, c`: names within a group by spaces.
        key: Key,
    },
    /// What an expression is at a stop (`Value`): a length, a size, a name's object.
    Value {
        /// Where.
        at: StopRef,
        /// The expression.
        expression: String,
        /// Its `repr`.
        key: Key,
    },
    /// Which of some names lead to objects that the next line frees (`Frees`).
    Frees {
        /// Before which line.
        at: StopRef,
        /// The names.
        names: Vec<String>,
        /// Those whose objects are gone after it, by spaces; `nothing` if none is.
        key: Key,
    },
    /// The lines of a program, to be put in order (`Order`, a Parsons problem).
    Order {
        /// Lines that do not belong to it, each with the misconception that it comes from.
        distractors: Vec<(String, String)>,
    },
    /// The diagram of a later step, drawn from that of a stop (`Draw`).
    Draw {
        /// Where the drawing begins.
        at: StopRef,
        /// Where it is to end; the next step if none.
        to: Option<StopRef>,
        /// Whether reference counts are drawn too.
        counts: bool,
    },
    /// What stands in each slot of a dict's or a set's table at a stop (`Slots`).
    Slots {
        /// Where.
        at: StopRef,
        /// The name.
        name: String,
    },
    /// How many references a list has room for at a stop (`Capacity`).
    Capacity {
        /// Where.
        at: StopRef,
        /// The name.
        name: String,
        /// The number.
        key: Key,
    },
    /// Which instruction of a line comes from which part of it (`Match`).
    Match {
        /// The line, by its number or its text.
        line: String,
        /// Whether the parts are given, and the instruction that completes each is asked for.
        reverse: bool,
    },
    /// An answer given aloud, against a rubric (`Explain`); never wrong.
    Explain {
        /// The points to be covered.
        rubric: Vec<String>,
    },
}

/// An option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its words, in Markdown's inline text.
    pub text: String,
    /// Whether it is right.
    pub is_right: bool,
    /// The misconception that it comes from, for a wrong one.
    pub misconception: Option<String>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    /// Found by running (`"computed"`).
    Computed,
    /// As the author wrote it; `check` confirms it where it can.
    Given(String),
}

impl Question {
    /// The order in which the options are shown to a reader; the same for the same seed.
    pub fn order(&self, seed: u64) -> Vec<usize> {
        let Kind::Choice { options, .. } = &self.kind else { return Vec::new() };
        self.shuffled(seed, options.len())
    }

    /// The numbers below a length in an order that is the same for the same seed.
    pub fn shuffled(&self, seed: u64, length: usize) -> Vec<usize> {
        let mut order: Vec<usize> = (0..length).collect();
        let mut state = seed;
        for byte in self.id.bytes() {
            state = next_random(state ^ u64::from(byte));
        }
        for last in (1..order.len()).rev() {
            state = next_random(state);
            order.swap(last, (state % (last as u64 + 1)) as usize);
        }
        order
    }

    /// Whether running a program gives the answer: it is `"computed"`, or a sheet or an order that a run judges.
    pub fn is_computed(&self) -> bool {
        self.key() == Some(&Key::Computed) || self.kind.has_sheet() || matches!(self.kind, Kind::Order { .. })
    }

    /// The answer, where it is one text that can be written or computed.
    pub fn key(&self) -> Option<&Key> {
        match &self.kind {
            Kind::Short { key, .. }
            | Kind::Printed { key }
            | Kind::Count { key, .. }
            | Kind::NextLine { key, .. }
            | Kind::SameObject { key, .. }
            | Kind::Value { key, .. }
            | Kind::Capacity { key, .. }
            | Kind::Frees { key, .. } => Some(key),
            _ => None,
        }
    }
}

impl Kind {
    /// Whether there is a sheet to be filled in, which running the program makes.
    pub fn has_sheet(&self) -> bool {
        matches!(self, Kind::Draw { .. } | Kind::Slots { .. } | Kind::Match { .. })
    }

    /// Where in the run of the program it asks.
    pub fn stop(&self) -> Option<&StopRef> {
        match self {
            Kind::Count { at, .. }
            | Kind::NextLine { at, .. }
            | Kind::SameObject { at, .. }
            | Kind::Value { at, .. }
            | Kind::Draw { at, .. }
            | Kind::Slots { at, .. }
            | Kind::Capacity { at, .. }
            | Kind::Frees { at, .. } => Some(at),
            _ => None,
        }
    }
}

impl Quiz {
    /// The question of an id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == id)
    }
}

/// One step of the splitmix64 generator: no randomness comes from outside.
fn next_random(state: u64) -> u64 {
    let mixed = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
