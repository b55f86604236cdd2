//! `Picture`: everything a screen needs of one moment of a run, as plain data in CPython's words.
//!
//! A picture names objects, frames and code objects by labels that are never reused within a run, so two pictures
//! of one run can be compared. It owns its data: no borrow of the machine outlives the call that made it.

use crate::text::words::Filled;
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::text::Position;

/// How fine the steps over a recording are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Zoom {
    /// Calls, returns and exceptions alone.
    Call,
    /// The events of `sys.settrace`: call, line, return, exception; and the end.
    Line,
    /// Each expression whose value is ready.
    Expression,
    /// Each instruction.
    Instruction,
}

/// An object's label: given at birth, never reused, although `id()` may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub u32);

/// A frame's label: given at the call, kept by a suspended generator, never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FrameId(pub u32);

/// A code object's label, for the recording's table of code objects.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CodeId(pub u32);

/// How a slot holds an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ownership {
    /// Counted.
    Owned,
    /// A slot of 3.14 that relies on another reference and counts nothing.
    Borrowed,
    /// A weak reference: counts nothing and does not keep the object alive.
    Weak,
}

/// A reference from a slot to an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ref {
    /// The object.
    pub object: ObjectId,
    /// Whether it is counted.
    pub ownership: Ownership,
}

/// A reference count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Count {
    /// CPython never counts references to it.
    Immortal,
    /// The number of owned references.
    Counted(u32),
}

/// A list of which the middle may be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sliced<T> {
    /// The first ones.
    pub head: Vec<T>,
    /// How many follow that are not shown.
    pub left_out: u64,
    /// The last ones.
    pub tail: Vec<T>,
}

/// What kind of thing an object is, as far as its drawing goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ObjectKind {
    /// Its `repr` says everything: numbers, strings, bytes, booleans, `None`, ranges, slices.
    Scalar,
    /// Slots in order (list, tuple, deque): parts are [`PartLabel::Index`].
    Sequence,
    /// Entries in order of insertion: parts are [`PartLabel::Key`].
    Dict,
    /// Members: parts are [`PartLabel::Member`].
    Set,
    /// An instance of a class of the program: parts are its attributes, [`PartLabel::Name`];
    /// elements of an inherited container follow as indices, keys or members.
    Instance,
    /// A Python function: parts are its defaults (named by parameter) and its cells (named by free variable).
    Function,
    /// A bound method: parts `__func__` and `__self__`.
    Method,
    /// A function or type of the interpreter itself; no parts.
    Builtin,
    /// A class of the program: parts are its bases (named `base`) and its attributes.
    Class,
    /// A cell of a closure: one part, `contents`.
    Cell,
    /// A module; no parts unless the program made it.
    Module,
    /// An iterator: parts name what it runs over.
    Iterator,
    /// A generator or coroutine: its frame is in [`Picture::suspended`] or in [`Picture::frames`].
    Generator,
    /// An exception: parts `args`, `__cause__`, `__context__` where set.
    Exception,
    /// Anything else: parts are whatever it refers to.
    Other,
}

/// What stands in front of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartLabel {
    /// The position in a sequence.
    Index(u64),
    /// The key in a dict.
    Key(Ref),
    /// Nothing: the member of a set.
    Member,
    /// An attribute's or a role's name.
    Name(Rc<str>),
}

/// One slot of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// What stands in front of it.
    pub label: PartLabel,
    /// What it refers to; `None` for an empty cell.
    pub value: Option<Ref>,
}

/// An object at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectPicture {
    /// `type(x).__name__`.
    pub type_name: Rc<str>,
    /// What kind of thing it is.
    pub kind: ObjectKind,
    /// What `id()` gives.
    pub address: u64,
    /// Its reference count.
    pub count: Count,
    /// `sys.getsizeof`, in bytes.
    pub size: u64,
    /// Whether its value can never change.
    pub immutable: bool,
    /// Whether the frames reach it. What they do not reach lives on in a cycle until the collector comes.
    pub reachable: bool,
    /// For scalars the `repr`, shortened in the middle by `…` beyond 80 characters; for functions the name with the
    /// parameters, `factorial(n)`; for classes, modules, builtins and exceptions what names them; else empty.
    pub text: Rc<str>,
    /// Slots, entries, attributes.
    pub parts: Sliced<Part>,
}

/// Where a variable lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VariableKind {
    /// A slot of the frame.
    Local,
    /// The frame's own cell, shared with inner functions.
    Cell,
    /// A cell of an enclosing function.
    Free,
    /// A name of a namespace: a module's globals, a class body's locals.
    Name,
}

/// A name and what it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// The name.
    pub name: Rc<str>,
    /// The object; `None` while a parameter's or local's slot is empty (then the view hides it) or its cell is.
    /// For cells this is what the cell holds.
    pub value: Option<Ref>,
    /// Where it lives.
    pub kind: VariableKind,
    /// The cell object, for [`VariableKind::Cell`] and [`VariableKind::Free`].
    pub cell: Option<Ref>,
}

/// One entry of a frame's value stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StackEntry {
    /// The object; `None` for CPython's `NULL`.
    pub value: Option<Ref>,
    /// The expression it is the value of, where that is known.
    pub position: Option<Position>,
}

/// What a frame runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FrameKind {
    /// A module.
    Module,
    /// A function or lambda.
    Function,
    /// A class body.
    ClassBody,
    /// A generator, coroutine or generator expression.
    Generator,
}

/// What a frame is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FrameState {
    /// It runs: the innermost one.
    Running,
    /// It waits for a call to return.
    Waiting,
    /// A generator between two `next` calls, or not started.
    Suspended,
}

/// A frame at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FramePicture {
    /// Its label.
    pub id: FrameId,
    /// What it runs.
    pub kind: FrameKind,
    /// `co_name`.
    pub name: Rc<str>,
    /// `co_qualname`.
    pub qualname: Rc<str>,
    /// Its code object.
    pub code: CodeId,
    /// `co_filename`.
    pub file: Rc<str>,
    /// Index, in the code's instructions, of the one that runs next; for a waiting frame the call that waits.
    pub instruction: u32,
    /// Where that instruction stands in the source.
    pub position: Position,
    /// What it is doing.
    pub state: FrameState,
    /// Names in CPython's order: arguments and locals by slot, or the namespace's order of insertion.
    /// Names that the interpreter itself put into a module (`__name__`, `__builtins__`…) are left out.
    pub variables: Vec<Variable>,
    /// Values that wait on the stack, deepest first.
    pub stack: Vec<StackEntry>,
    /// What it returns or yields, at the step at which it does.
    pub returns: Option<Ref>,
    /// For a generator's frame, the generator.
    pub generator: Option<ObjectId>,
}

/// A thread of the program at one moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThreadPicture {
    /// Its name.
    pub name: Rc<str>,
    /// Whether it is the one that runs; its frames are then those of the picture.
    pub running: bool,
    /// What it waits for; nothing if it could run.
    pub waits: Option<Filled>,
    /// Its frames, outermost first.
    pub frames: Vec<FramePicture>,
}

/// A place of the program in a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The frame; it may be gone by now.
    pub frame: FrameId,
    /// Where in the source.
    pub position: Position,
}

/// A slot of an object that an instruction is about to read or write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The object.
    pub object: ObjectId,
    /// Which of its parts, as [`Part::label`] has it.
    pub label: PartLabel,
    /// Whether it is written or deleted.
    pub writes: bool,
}

/// What happens at a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A new frame is about to run, or a generator's frame goes on.
    Call,
    /// A line is about to run.
    Line,
    /// The innermost frame is about to give back [`FramePicture::returns`].
    Return,
    /// The innermost frame is about to give a value and be suspended.
    Yield,
    /// An exception has been raised in, or has come to, the innermost frame.
    Exception,
    /// The innermost frame is being left because of an exception it does not handle.
    Unwind,
    /// An instruction is about to run (finer zooms only).
    Instruction,
    /// The run is over.
    End,
}

/// An exception on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The exception object.
    pub object: ObjectId,
    /// `type(e).__name__`.
    pub type_name: Rc<str>,
    /// `str(e)`, bounded.
    pub message: Rc<str>,
}

/// Which limit ended a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Limit {
    /// Instructions executed.
    Instructions,
    /// Objects alive.
    Objects,
    /// Bytes held.
    Bytes,
    /// Bytes printed.
    Output,
}

/// Why a run is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// The module ran to its end.
    Finished,
    /// An exception nobody handled; the traceback as CPython prints it.
    Uncaught {
        /// The exception's type.
        type_name: Rc<str>,
        /// Its message.
        message: Rc<str>,
        /// The line of the innermost frame, from 1.
        line: u32,
        /// CPython's text.
        traceback: Rc<str>,
    },
    /// `sys.exit` or `SystemExit`.
    Exited {
        /// The status the process would give.
        status: i32,
    },
    /// A limit was reached; everything up to there is kept.
    Limit {
        /// Which.
        limit: Limit,
        /// Its value.
        value: u64,
    },
    /// The reader stopped it.
    Stopped,
    /// It waits for a line of input.
    WaitsForInput {
        /// What `input()` was given.
        prompt: Rc<str>,
    },
}

/// One moment of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// How many instructions have been executed: the moment itself.
    pub moment: u64,
    /// What happens at this step.
    pub event: Event,
    /// Where the last instruction before this moment stands.
    pub just_ran: Option<Place>,
    /// Where the next instruction stands; `None` at the end.
    pub runs_next: Option<Place>,
    /// Frames, outermost first; the last one runs.
    pub frames: Vec<FramePicture>,
    /// The program's threads that are not over, the main one first; empty while there is only that.
    pub threads: Vec<ThreadPicture>,
    /// Suspended generators' frames that can be reached, oldest first.
    pub suspended: Vec<FramePicture>,
    /// Every object that can be reached from the frames, and those the program made that nothing reaches but
    /// that are still alive (garbage in cycles), up to a bound.
    pub objects: BTreeMap<ObjectId, ObjectPicture>,
    /// How many more such objects there are than are given.
    pub objects_left_out: u64,
    /// The slot that the next instruction reads or writes, where steps are that fine.
    pub touch: Option<Touch>,
    /// The exception in flight, from its raising to its handler.
    pub raised: Option<Raised>,
    /// How many bytes had been printed to standard output by now.
    pub stdout_len: u64,
    /// How many bytes had been printed to standard error by now.
    pub stderr_len: u64,
    /// How many times the cycle collector has run by now.
    pub collections: u32,
    /// Why the run is over, at the last step.
    pub end: Option<End>,
}

impl<T> Sliced<T> {
    /// All of a list.
    pub fn all(items: Vec<T>) -> Sliced<T> {
        Sliced { head: items, left_out: 0, tail: Vec::new() }
    }

    /// Those shown, in order.
    pub fn shown(&self) -> impl Iterator<Item = &T> {
        self.head.iter().chain(&self.tail)
    }

    /// How many there are, those left out included.
    pub fn len(&self) -> u64 {
        self.head.len() as u64 + self.left_out + self.tail.len() as u64
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl Zoom {
    /// Every zoom, coarsest first.
    pub const ALL: [Zoom; 4] = [Zoom::Call, Zoom::Line, Zoom::Expression, Zoom::Instruction];

    /// Its word on the screen and in a link.
    pub fn word(self) -> &'static str {
        match self {
            Zoom::Call => "call",
            Zoom::Line => "line",
            Zoom::Expression => "expression",
            Zoom::Instruction => "instruction",
        }
    }
}
