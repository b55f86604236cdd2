//! The machine: a value that holds a whole running program; [`Machine::step`] executes one instruction of it.
//!
//! A machine knows no tree and no screen. Where a program needs what lies above (code for `exec` or `import`,
//! a line for `input`), a step returns a request in its [`Flow`] and waits for the answer.

pub mod attr;
pub mod builtins;
pub mod call;
mod check;
pub mod class;
pub mod dict;
pub mod exc;
pub mod frame;
pub mod gc;
mod hash;
pub mod heap;
pub mod ids;
pub mod interp;
pub mod limits;
mod lines;
mod load;
pub mod make;
mod members;
pub mod modules;
pub mod native;
pub mod object;
pub mod ops;
mod owner;
mod places;
pub mod protocol;
mod quick;
pub mod raise;
pub mod real;
mod rebase;
pub mod replay;
pub mod set;
pub mod show;
pub mod size;
mod snapshot;
mod stack;
mod start;
pub mod text;
pub mod threads;
pub mod traceback;
pub mod types;
mod unfit;
mod warn;

use rustc_hash::FxHashMap;
use std::rc::Rc;

use crate::code::{CodeObject, Instr};
use frame::Frame;
use heap::Heap;
pub use limits::{Counting, End, Limits};
use object::ObjId;
use replay::Logged;
pub use snapshot::Snapshot;

/// A code object loaded into a machine. Ids in `consts` are owned by the code's heap object.
#[derive(Clone, Debug)]
pub struct Code {
    /// What the compiler made.
    pub object: Rc<CodeObject>,
    /// The heap object that stands for it.
    pub id: ObjId,
    /// Its instructions (the object's own, nearer at hand).
    pub instrs: Box<[Instr]>,
    /// `co_consts`.
    pub consts: Box<[ObjId]>,
    /// `co_names`, interned.
    pub names: Box<[ObjId]>,
    /// Hashes of `names`.
    pub hashes: Box<[i64]>,
    /// For each instruction the entry of a table where it found its name last; see `Heap::named_entry`.
    pub hints: Box<[std::cell::Cell<u32>]>,
    /// How many arguments become its first slots as they are; `u32::MAX` where binding them takes more.
    pub simple_args: u32,
    /// Whether the first instruction only tells that a call begins.
    pub resumes: bool,
    /// Slots and the deepest value stack.
    pub room: usize,
    /// `co_localsplusnames`, interned.
    pub slot_names: Box<[ObjId]>,
    /// Whether it belongs to the program's own files, not to the embedded library or a text given to `exec`.
    pub own: bool,
    /// For each instruction the line whose event it may start (`sys.settrace`), or -1.
    pub line_starts: Box<[i32]>,
}

impl PartialEq for Code {
    fn eq(&self, other: &Code) -> bool {
        (Rc::ptr_eq(&self.object, &other.object) || self.object == other.object)
            && self.id == other.id
            && self.consts == other.consts
    }
}

/// A whole running program. Cloning it is a snapshot; equal machines behave equally.
#[derive(Clone, Debug)]
pub struct Machine {
    /// Every object.
    pub heap: Heap,
    /// Locals and value stacks of the frames, innermost last.
    pub stack: stack::Stack,
    /// The frames, innermost last.
    pub frames: Vec<Frame>,
    /// Exceptions being handled: one entry for the program and one per running generator, owned; NULL for none.
    pub handled: Vec<ObjId>,
    /// The exception being raised, owned; NULL when none is.
    pub raised: ObjId,
    /// Where the exception in `raised` is on its way out, between an instruction and the next.
    pub unwinding: Option<Unwinding>,
    /// Results of calls the running instruction has made, owned.
    pub log: Vec<Logged>,
    /// Where the running instruction stands in `log`.
    pub log_at: usize,
    /// Objects made by the running instruction, owned until it ends.
    pub temps: Vec<ObjId>,
    /// What the program has printed.
    pub out: Output,
    /// Steps taken so far.
    pub ticks: u64,
    /// How the run ended, once it has.
    pub ended: Option<End>,
    /// How the run will have ended once the interpreter has shut down.
    pub ending: Option<End>,
    /// The traceback of the exception that nothing caught, once it is printed, and the line that raised it.
    pub uncaught: Option<(Rc<str>, i32)>,
    /// The tick from which the running thread gives way; [`u64::MAX`] while there is no other.
    pub switch_at: u64,
    /// The program's threads.
    pub threads: threads::Threads,
    /// What ends a run early.
    pub limits: Limits,
    /// Whose counts it has.
    counting: Counting,
    /// How far the interpreter has shut down.
    pub(crate) closing: u8,
    /// Whether the functions of `atexit` have been started.
    pub(crate) exit_started: bool,
    /// The namespace of built-ins, owned.
    pub builtins: ObjId,
    /// `sys.modules`, owned.
    pub modules: ObjId,
    /// The namespace of `__main__`, owned.
    pub main: ObjId,
    /// Copies of namespaces the interpreter keeps, owned.
    pub kept: Vec<ObjId>,
    /// Interned strings; immortal.
    interned: Rc<FxHashMap<Box<str>, ObjId>>,
    /// `sys.setrecursionlimit`.
    pub recursion_limit: u32,
    /// What the program waits for, if it does.
    asked: Option<Request>,
    /// Depth of built-ins calling built-ins within the running instruction.
    depth: u32,
    /// Lines of input answered so far.
    pub inputs_taken: u32,
    /// Which instructions have run before.
    sites: interp::sites::Sites,
    /// Source of frame numbers.
    next_frame: u32,
    /// The texts of the files that run, for tracebacks.
    pub sources: Rc<[crate::text::Source]>,
    /// Source of class version numbers.
    next_version: u32,
    /// What the collector and the modules keep between calls.
    pub modules_state: types::ModulesState,
    /// Names that the machine itself looks for.
    known: attr::Known,
    /// Attribute look-ups found lately; holds nothing that cannot be found again.
    cache: attr::TypeCache,
}

impl PartialEq for Machine {
    fn eq(&self, other: &Machine) -> bool {
        self.ticks == other.ticks
            && self.frames == other.frames
            && self.stack == other.stack
            && self.handled == other.handled
            && self.raised == other.raised
            && self.unwinding == other.unwinding
            && self.log == other.log
            && self.temps == other.temps
            && self.out == other.out
            && self.ended == other.ended
            && self.asked == other.asked
            && self.ending == other.ending
            && self.counting == other.counting
            && (self.closing, self.exit_started) == (other.closing, other.exit_started)
            && self.sites == other.sites
            && self.recursion_limit == other.recursion_limit
            && self.modules_state == other.modules_state
            && self.switch_at == other.switch_at
            && self.threads == other.threads
            && self.heap == other.heap
    }
}

/// An exception that looks for its handler in the frame on top.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unwinding {
    /// The instruction from which it comes.
    pub at: u32,
    /// Whether this frame is still to be entered in the traceback (`RERAISE` does not).
    pub note: bool,
}

/// What a program has printed, in order.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Output {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// What one step came to.
#[derive(Clone, Debug, PartialEq)]
pub enum Flow {
    /// The next step can be taken.
    Next,
    /// The program waits for what only the caller can give; answer with [`Machine::answer`].
    Ask(Request),
    /// The run is over: see [`Machine::ended`].
    Ended,
}

/// What a program needs from outside the machine.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A line of input; the prompt has been printed.
    Input,
    /// Compiled code of this source: `exec`, `eval`, `compile`.
    Compile {
        /// The text.
        source: String,
        /// The file name to give it.
        filename: String,
        /// `exec`, `eval` or `single`.
        mode: String,
    },
    /// That the names of characters be there.
    Names,
    /// Compiled code of a module of the program's own files or of the embedded library.
    Import {
        /// Dotted name.
        name: String,
    },
}

/// Watches a machine; costs nothing when it does nothing.
pub trait Probe {
    /// Whether it looks at anything.
    const WATCHES: bool = true;

    /// Called before each instruction of Python code, once, however often the instruction is run again.
    fn before(&mut self, machine: &Machine);

    /// Called before each level of unwinding.
    fn unwinding(&mut self, machine: &Machine, unwinding: Unwinding);
}

impl Probe for () {
    const WATCHES: bool = false;

    #[inline(always)]
    fn before(&mut self, _machine: &Machine) {}

    fn unwinding(&mut self, _machine: &Machine, _unwinding: Unwinding) {}
}
