//! One step in the words of the screen: `Scene`, its layout and its sentence, as plain data.
//!
//! A scene is made from two neighbouring pictures and the places that objects had before. Lengths are in units of
//! 4 px (at a root font of 16 px); a row of text is [`ROW`] units high.

mod arrow;
mod change;
pub mod drawing;
mod frame;
pub mod hide;
pub mod highlight;
pub mod lanes;
pub mod listing;
pub mod moment;
mod object;
mod place;
mod plan;
pub mod program;
pub mod svg;
pub mod timeline;
mod words;

pub use arrow::{Arrow, Point};
pub use change::{Changes, Rebinding};
pub use frame::FrameView;
pub use object::{CellView, Note, ObjectView, RowView, Shape, Touched, ValueView};
pub use place::{Places, Slot};
pub use plan::Plan;
pub use words::{count_words, end_words, short};

pub use crate::trace::picture::{End, Event, FrameId, FrameState, ObjectId, Ownership, Picture, Zoom};

pub use crate::trace::calls::{Call, Calls, Left};
pub use crate::trace::collection::{Candidate, Collection, Move, Standing, Verdict};
pub use crate::trace::holders::Holder;
pub use crate::trace::lanes::{Does, Lane, Lanes, Lock, LoopCall, Span, Turn, Turns, Who};
pub use crate::trace::ledger::Change;
pub use crate::trace::steps::Typed;
pub use crate::trace::table::{BLOCK, Slot as TableSlot, Table, TableKind};
pub use crate::trace::tell::Told;
pub use crate::trace::watch::Worth;

use std::rc::Rc;

use crate::text::Source;
pub use crate::text::words::Language;
use crate::trace::decision::Decision;
use crate::trace::picture::Ref;
use program::ProgramView;

/// Height of a row of text.
pub const ROW: u32 = 6;
/// Free height between two objects of a column, wide enough for arrows to pass.
pub const GAP: u32 = 4;
/// Free height above the first object and the first frame.
pub const TOP: u32 = 3;
/// Width of the column of frames.
pub const FRAME_WIDTH: u32 = 56;
/// Width of a column of objects.
pub const COLUMN_WIDTH: u32 = 60;
/// Width of the space between columns, where arrows run.
pub const GUTTER: u32 = 12;
/// How many columns of objects there may be; what is deeper shares the last.
pub const COLUMNS: u32 = 3;

/// Which values are written where they are named, instead of being objects of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Inline {
    /// None: each value is an object with arrows to it.
    Nothing,
    /// Scalars in the slots of containers.
    #[default]
    InContainers,
    /// Scalars everywhere.
    Everywhere,
}

/// What a reader chose to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Options {
    /// Where scalars are written in place.
    pub inline: Inline,
    /// Whether the value stack is shown in each frame.
    pub stack: bool,
    /// Whether frames that wait are folded to their heads.
    pub fold: bool,
    /// Whether functions, classes and modules, and the names of them, are left out.
    pub hide: bool,
    /// The moment whose objects the reader had laid out anew; `None` for places as objects came.
    pub arranged: Option<u64>,
    /// Which language the words are in.
    pub language: Language,
}

/// How something stands to the step before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Mark {
    /// As it was.
    #[default]
    Same,
    /// It was not there.
    New,
    /// It was there and differs.
    Changed,
    /// It is no more; shown once where it was.
    Gone,
}

/// A step as the screen shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Marks in the source.
    pub program: ProgramView,
    /// Frames, outermost first, then suspended ones, then one that has just ended.
    pub frames: Vec<FrameView>,
    /// Objects by column, from top to bottom.
    pub columns: Vec<Vec<Rc<ObjectView>>>,
    /// References as arrows.
    pub arrows: Vec<Arrow>,
    /// The whole diagram's width.
    pub width: u32,
    /// The whole diagram's height.
    pub height: u32,
    /// What happened, in one sentence.
    pub narration: String,
    /// What happens at this step.
    pub event: Event,
    /// Bytes printed by now.
    pub stdout_len: u64,
    /// Bytes printed to standard error by now.
    pub stderr_len: u64,
    /// Whether the cycle collector has run since the step before.
    pub collects: bool,
    /// How many objects are alive that the picture leaves out.
    pub objects_left_out: u64,
    /// Which language its words are in.
    pub language: Language,
}

/// A moment of a run and the one before it.
pub struct Moment<'a> {
    /// The program's files, the main one first.
    pub sources: &'a [Source],
    /// The step before; `None` at the first.
    pub before: Option<&'a Picture>,
    /// The step itself.
    pub now: &'a Picture,
    /// What was printed between the two.
    pub printed: &'a str,
    /// The instruction that was executed between the two, in words, where steps are that fine.
    pub instruction: Option<String>,
    /// What decided, between the two, which line runs next.
    pub decision: Option<Decision>,
}

/// Makes the scene of a moment.
pub fn compose(moment: &Moment, places: &Places, options: Options) -> Scene {
    let Moment { sources, before, now, .. } = *moment;
    let source = source_of(sources, now.frames.last().map_or("", |frame| &frame.file));
    let changes = Changes::between(before, now);
    let frames = frame::frames(sources, before, now, &changes, options);
    let columns = object::columns(before, now, &changes, places, options);
    let (arrows, arrows_height) = arrow::route(&frames, &columns);
    let frames_height = frames.iter().map(|f| f.top + f.height).max().unwrap_or(0);
    let objects_height = columns.iter().flatten().map(|o| o.slot.top + o.slot.height).max().unwrap_or(0);
    let shown_columns = columns.len() as u32;
    Scene {
        program: ProgramView::of(source, before, now, options.language),
        narration: words::narrate(options.language, moment, &changes),
        width: FRAME_WIDTH + GUTTER + shown_columns * (COLUMN_WIDTH + GUTTER),
        height: frames_height.max(objects_height).max(arrows_height) + TOP,
        frames,
        columns,
        arrows,
        event: now.event,
        stdout_len: now.stdout_len,
        stderr_len: now.stderr_len,
        collects: before.is_some_and(|before| before.collections < now.collections),
        objects_left_out: now.objects_left_out,
        language: options.language,
    }
}

/// The file of a name, else the main one.
pub(crate) fn source_of<'a>(sources: &'a [Source], name: &str) -> &'a Source {
    sources.iter().find(|source| **source.name() == *name).unwrap_or(&sources[0])
}

/// Left edge of a column of objects.
pub fn column_left(column: u32) -> u32 {
    FRAME_WIDTH + GUTTER + column * (COLUMN_WIDTH + GUTTER)
}

/// Whether a value is written in place in a slot of the given kind.
pub(crate) fn is_inline(picture: &Picture, value: Ref, in_container: bool, options: Options) -> bool {
    let Some(object) = picture.objects.get(&value.object) else { return true };
    if in_container && object::is_plain(object) {
        return options.inline != Inline::Nothing;
    }
    object::is_scalar(object.kind)
        && match options.inline {
            Inline::Nothing => false,
            Inline::InContainers => in_container,
            Inline::Everywhere => true,
        }
}

/// Whether something is left out by the reader's choice: what the program defines rather than works on.
pub(crate) fn is_hidden(picture: &Picture, value: Option<Ref>, options: Options) -> bool {
    use crate::trace::picture::ObjectKind::*;
    let object = value.filter(|_| options.hide).and_then(|value| picture.objects.get(&value.object));
    object.is_some_and(|object| matches!(object.kind, Function | Builtin | Class | Module))
}

/// What an arrow starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Owner {
    /// A row of a frame.
    Frame(FrameId),
    /// A row of an object.
    Object(ObjectId),
}
