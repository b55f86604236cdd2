//! The course as plain data: Markdown lessons, their programs, their order and their links.
//!
//! Nothing here runs Python. Whatever a lesson says about a run (a stop, a computed value, an answer) is kept as the
//! author wrote it, with its line, and is made true or refused by `quiz`.

use crate::text::Source;

mod anchor;
mod checklist;
mod course;
mod embedded;
mod fence;
mod front;
mod links;
mod loose;
mod markdown;
mod number;
mod program;
mod search;
mod shape;
mod stop;

pub use anchor::anchor_of;
pub use checklist::{CheckItem, Checklist};
pub use course::{Course, Files, Folder, Part};
pub use embedded::Embedded;
pub use fence::{Exercise, Panel, Stepper, Zoom};
pub use loose::Loose;
pub use markdown::read_inline;
pub use number::{as_written, typed_numbers};
pub use program::{Program, Recorded};
pub use search::{Hit, search};
pub use shape::{check_shape, imported};
pub use stop::{Moment, Place, Stop};

/// One lesson, read from `lesson.md` and the files beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Permanent name, unique in the course; reading positions and reviews are kept under it.
    pub id: String,
    /// The title, as plain text.
    pub title: String,
    /// Its folder in the course, as `01-names-and-objects/01-a-name-is-a-label`.
    pub folder: String,
    /// Ids of the lessons that a reader should have read.
    pub needs: Vec<String>,
    /// Names of the ideas that it teaches.
    pub teaches: Vec<String>,
    /// Phrases with numbers that are no results of a run, as the author says; all other numbers are filled in.
    pub numbers: Vec<String>,
    /// Reading time that the author states, in minutes.
    pub minutes: u32,
    /// Whether it keeps to no shape (`shape: free`); all others have the ten steps.
    pub is_free: bool,
    /// What stands before the first heading; usually nothing.
    pub opening: Vec<Block>,
    /// The text, cut at its headings of the second level.
    pub sections: Vec<Section>,
    /// Footnotes in the order of their first mention.
    pub footnotes: Vec<Footnote>,
    /// The `.py` files beside it, and the programs written inside fences, by name.
    pub programs: Vec<Program>,
    /// The text of `quiz.toml`, if there is one; read by `quiz`.
    pub quiz: Option<Source>,
    /// The Markdown itself, for errors and for search.
    pub source: Source,
}

/// A heading of the second level and all that stands under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which of the ten steps of a lesson it is; `None` for a heading of the author's own.
    pub step: Option<Step>,
    /// The heading.
    pub title: Vec<Inline>,
    /// What a link's `#...` names it by; unique in the lesson.
    pub anchor: String,
    /// Its content.
    pub blocks: Vec<Block>,
    /// Line of the heading, from 1.
    pub line: u32,
}

/// The ten steps of a lesson, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// The belief most people hold.
    Illusion,
    /// A program, and a question before it runs.
    Predict,
    /// The program in the stepper.
    Watch,
    /// The mechanism.
    Mechanism,
    /// An exercise, checked by running.
    Change,
    /// One consequence in a backend service.
    Why,
    /// The one-sentence answer.
    Breath,
    /// An open question with a rubric.
    Explain,
    /// Graded questions.
    Check,
    /// Cards for spaced review.
    Cards,
}

/// A piece of text between blank lines.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading of the third level or deeper.
    Heading {
        /// From 3 to 6.
        level: u8,
        /// The words.
        text: Vec<Inline>,
        /// What a link's `#...` names it by.
        anchor: String,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list.
    List {
        /// The first number of a numbered list.
        start: Option<u64>,
        /// What each bullet holds.
        items: Vec<Item>,
    },
    /// A table.
    Table {
        /// How each column is set.
        aligns: Vec<Align>,
        /// The heads of the columns.
        head: Vec<Vec<Inline>>,
        /// The rows below, as many cells each as there are columns.
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// `> [!NOTE]` and its like.
    Callout {
        /// Which.
        kind: CalloutKind,
        /// What it says.
        blocks: Vec<Block>,
    },
    /// A plain quotation.
    Quote(Vec<Block>),
    /// A fence that is not ours: code to be read, not run.
    Code {
        /// The fence's language, empty for none.
        language: String,
        /// The text, its last end of line taken off.
        text: String,
    },
    /// A `cutaway` fence: a live stepper.
    Stepper(Box<Stepper>),
    /// A paragraph that is only a link to a question: `[Predict](quiz.toml#id)`.
    Question {
        /// The question's id.
        id: String,
        /// Line of the link.
        line: u32,
    },
    /// A paragraph that is only a link to `quiz.toml`: all questions that no paragraph placed elsewhere.
    Quiz {
        /// Line of the link.
        line: u32,
    },
    /// A list whose items are `question :: answer ^id`.
    Cards(Vec<Card>),
    /// A rule across the page.
    Rule,
}

/// One bullet of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// `Some` for a box that the reader ticks (`- [ ]`), true when it is ticked already.
    pub tick: Option<bool>,
    /// What it holds.
    pub blocks: Vec<Block>,
    /// Its line.
    pub line: u32,
}

/// A card for spaced review.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Permanent name, unique in the course (an Obsidian block id, `^label-copy`).
    pub id: String,
    /// The front.
    pub question: Vec<Inline>,
    /// The back.
    pub answer: Vec<Inline>,
    /// Line of the card.
    pub line: u32,
}

impl Card {
    /// The question that it asks with fresh values, if its answer is only a link to one.
    pub fn asks(&self) -> Option<&str> {
        let is_blank = |inline: &&Inline| matches!(inline, Inline::Text(text) if text.trim().is_empty());
        let mut words = self.answer.iter().filter(|inline| !is_blank(inline));
        match (words.next(), words.next()) {
            (Some(Inline::Link { to: Target::Question(Some(id)), .. }), None) => Some(id),
            _ => None,
        }
    }
}

/// Text within a line.
#[derive(Clone, Debug, PartialEq)]
pub enum Inline {
    /// Words.
    Text(String),
    /// `` `code` ``
    Code(String),
    /// *Emphasis*.
    Emphasis(Vec<Inline>),
    /// **Strong emphasis**.
    Strong(Vec<Inline>),
    /// A link.
    Link {
        /// Where it goes.
        to: Target,
        /// Its words.
        text: Vec<Inline>,
        /// Its line.
        line: u32,
    },
    /// A value that a run computes: `[3](counts.py#shared "= sys.getrefcount(a)")`.
    Computed {
        /// The expression.
        expression: String,
        /// Where in which program it is evaluated.
        at: StopRef,
        /// What the text shows; `check` has made sure that it is what the run gives.
        shown: String,
        /// Its line.
        line: u32,
    },
    /// A footnote's mark, with its number from 1.
    Footnote(u32),
    /// An end of line that the author asked for.
    Break,
}

/// Where a link goes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// To a step of a stepper of this lesson: `[...](labels.py#rebound)`.
    Stop(StopRef),
    /// To another lesson, by its id, and to a heading of it: `[[03-is-and-equal/lesson|...]]`.
    Lesson {
        /// The lesson's id.
        id: String,
        /// The heading's anchor.
        anchor: Option<String>,
    },
    /// To a heading of this lesson.
    Heading(String),
    /// To a question of this lesson, or to all of them.
    Question(Option<String>),
    /// To a program of this lesson as a file.
    Program(String),
    /// Out of the course.
    Web(String),
}

/// A named stop of a program of the same lesson.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StopRef {
    /// The program's name, as `labels.py`.
    pub program: String,
    /// The stop's name, as `rebound`; `start` and `end` exist in every program.
    pub stop: String,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq)]
pub struct Footnote {
    /// From 1, in the order of first mention.
    pub number: u32,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// How a table's column is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// As the page does.
    Natural,
    /// `:--`
    Left,
    /// `:-:`
    Center,
    /// `--:`
    Right,
}

/// The five kinds of callout that GitHub and Obsidian share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalloutKind {
    /// Worth knowing even when skimming.
    Note,
    /// Advice.
    Tip,
    /// Needed to succeed.
    Important,
    /// Something that bites.
    Warning,
    /// What a risky act may lead to.
    Caution,
}

/// What is wrong with a file of a course, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's path in the course, as `01-names/01-labels/lesson.md`.
    pub file: String,
    /// The line, from 1; 0 when it is about the whole file.
    pub line: u32,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Problem {
    /// A problem at a line of a file (0: about the whole file).
    pub fn new(file: &str, line: u32, message: impl Into<String>, help: impl Into<String>) -> Problem {
        Problem { file: file.to_string(), line, message: message.into(), help: help.into() }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}; {}", self.file, self.message, self.help)
        } else {
            write!(f, "{}:{}: {}; {}", self.file, self.line, self.message, self.help)
        }
    }
}

impl Step {
    /// All ten, in order.
    pub const ALL: [Step; 10] = [
        Step::Illusion,
        Step::Predict,
        Step::Watch,
        Step::Mechanism,
        Step::Change,
        Step::Why,
        Step::Breath,
        Step::Explain,
        Step::Check,
        Step::Cards,
    ];

    /// The heading that stands for it in a lesson.
    pub fn heading(self) -> &'static str {
        match self {
            Step::Illusion => "The illusion",
            Step::Predict => "Predict",
            Step::Watch => "Watch",
            Step::Mechanism => "What really happens",
            Step::Change => "Change it",
            Step::Why => "Why it matters",
            Step::Breath => "Say it in one breath",
            Step::Explain => "Explain it yourself",
            Step::Check => "Check",
            Step::Cards => "Cards",
        }
    }

    /// The step of a heading's words.
    pub fn of_heading(words: &str) -> Option<Step> {
        Step::ALL.into_iter().find(|step| step.heading() == words)
    }
}

impl Lesson {
    /// The program of a name.
    pub fn program(&self, name: &str) -> Option<&Program> {
        self.programs.iter().find(|program| program.name == name)
    }

    /// Every stepper, in the order of the text, those inside lists and callouts included.
    pub fn steppers(&self) -> Vec<&Stepper> {
        let mut found = Vec::new();
        visit_blocks(self.all_blocks(), &mut |block| {
            if let Block::Stepper(stepper) = block {
                found.push(&**stepper);
            }
        });
        found
    }

    /// Every card, in the order of the text.
    pub fn cards(&self) -> Vec<&Card> {
        let mut found = Vec::new();
        visit_blocks(self.all_blocks(), &mut |block| {
            if let Block::Cards(cards) = block {
                found.extend(cards);
            }
        });
        found
    }

    /// Every run of inline text, in the order of the text.
    pub fn inlines(&self) -> Vec<&Inline> {
        let mut found = Vec::new();
        for section in &self.sections {
            visit_inlines(&section.title, &mut |inline| found.push(inline));
        }
        visit_blocks(self.all_blocks(), &mut |block| {
            for text in block.texts() {
                visit_inlines(text, &mut |inline| found.push(inline));
            }
        });
        found
    }

    /// The stop of a name in a program; the first fence that names it wins.
    pub fn stop(&self, at: &StopRef) -> Option<&Stop> {
        let mut steppers = self.steppers().into_iter().filter(|stepper| stepper.program == at.program);
        steppers.find_map(|stepper| stepper.stops.iter().find(|stop| stop.name == at.stop))
    }

    /// The blocks of the opening, of every section and of every footnote.
    pub fn all_blocks(&self) -> impl Iterator<Item = &Block> {
        let sections = self.sections.iter().flat_map(|section| &section.blocks);
        let footnotes = self.footnotes.iter().flat_map(|footnote| &footnote.blocks);
        self.opening.iter().chain(sections).chain(footnotes)
    }
}

impl Block {
    /// The runs of inline text that stand in it directly, not in blocks inside it.
    pub fn texts(&self) -> Vec<&Vec<Inline>> {
        match self {
            Block::Heading { text, .. } | Block::Paragraph(text) => vec![text],
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).collect(),
            Block::Cards(cards) => cards.iter().flat_map(|card| [&card.question, &card.answer]).collect(),
            _ => Vec::new(),
        }
    }
}

/// The words of a run of inline text, without its marks.
pub fn plain_text(inlines: &[Inline]) -> String {
    let mut words = String::new();
    visit_inlines(inlines, &mut |inline| match inline {
        Inline::Text(text) | Inline::Code(text) | Inline::Computed { shown: text, .. } => words.push_str(text),
        Inline::Break => words.push(' '),
        _ => {}
    });
    words
}

/// Calls a function with every block, those inside lists, callouts and quotations included.
pub fn visit_blocks<'a>(blocks: impl IntoIterator<Item = &'a Block>, visit: &mut impl FnMut(&'a Block)) {
    let mut waiting: Vec<&Block> = blocks.into_iter().collect();
    waiting.reverse();
    while let Some(block) = waiting.pop() {
        visit(block);
        let at = waiting.len();
        match block {
            Block::List { items, .. } => waiting.extend(items.iter().flat_map(|item| &item.blocks)),
            Block::Callout { blocks, .. } | Block::Quote(blocks) => waiting.extend(blocks),
            _ => {}
        }
        waiting[at..].reverse();
    }
}

fn visit_inlines<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Inline)) {
    let mut waiting: Vec<&Inline> = inlines.iter().rev().collect();
    while let Some(inline) = waiting.pop() {
        visit(inline);
        if let Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link { text: inner, .. } = inline {
            waiting.extend(inner.iter().rev());
        }
    }
}
