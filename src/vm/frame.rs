//! Frames: what runs, what is suspended, and frame objects that outlive their run.

use super::Code;
use super::native::Poll;
use super::object::{ObjId, Slot};
use super::replay::Logged;
use std::rc::Rc;

/// One activation on the stack of frames.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// What it runs.
    pub kind: FrameKind,
    /// Number given at the call and never used again in a run.
    pub serial: u32,
    /// Index of the next instruction; while one runs, of that one plus one.
    pub ip: u32,
    /// Where its slots start in the machine's stack.
    pub base: u32,
    /// What happens with the value it returns.
    pub ret: Return,
    /// The function, as the caller's value stack held it; NULL for module code.
    pub func: Slot,
    /// Global namespace; kept alive by the function or by `locals`.
    pub globals: ObjId,
    /// Namespace of built-ins.
    pub builtins: ObjId,
    /// Namespace of a module or class body, owned; NULL for functions.
    pub locals: ObjId,
    /// The generator it belongs to, kept alive by whoever resumed it; NULL otherwise.
    pub generator: ObjId,
    /// The frame object, owned, once anyone has asked for it; else NULL.
    pub object: ObjId,
    /// Results of calls that the unfinished instruction has already made; owned.
    pub log: Vec<Logged>,
}

/// What a frame runs.
#[derive(Clone, Debug, PartialEq)]
pub enum FrameKind {
    /// Python code; the frame keeps its code object alive.
    Code(Rc<Code>),
    /// A loop written in Rust, one turn at a time.
    Native(Box<NativeLoop>),
}

/// A loop of the built-ins that calls Python code: `list(generator)`, `sum`, sorting with a key …
#[derive(Clone, Debug, PartialEq)]
pub struct NativeLoop {
    /// Runs one turn.
    pub poll: Poll,
    /// Objects it holds, owned.
    pub regs: Vec<ObjId>,
    /// Numbers it needs.
    pub nums: Vec<i64>,
}

/// What happens with the value a frame returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Return {
    /// Pushed on the caller's value stack.
    Push,
    /// An `__init__`'s: it must be None; the instance is on the caller's value stack already.
    Init,
    /// A generator's in `for`: what it yields is pushed; when it returns, the loop is left.
    ForIter,
    /// A generator's in `yield from` or `await`: what it yields is pushed; when it returns, the value is pushed
    /// and the loop is left.
    Send,
    /// Added to the caller's log; the caller's instruction starts again.
    Log,
    /// Dropped: module code, finalizers, callbacks.
    Drop,
    /// Dropped, and an exception is reported as unraisable: `__del__` and weak-reference callbacks.
    Finalizer,
}

/// A frame that is off the stack: a generator's.
#[derive(Clone, Debug, PartialEq)]
pub struct Suspended {
    /// The frame.
    pub frame: Frame,
    /// Its locals and value stack.
    pub slots: Vec<Slot>,
    /// The exception being handled inside it, owned, or NULL.
    pub handled: ObjId,
}

/// A frame object (`PyFrameObject`).
#[derive(Clone, Debug, PartialEq)]
pub struct FrameObj {
    /// What it runs or ran.
    pub loaded: Option<Rc<Code>>,
    /// Code object; like all below owned, and NULL or empty while the frame runs.
    pub code: ObjId,
    /// The function; NULL for module code.
    pub func: ObjId,
    /// `f_back`.
    pub back: ObjId,
    /// Locals it took over when the frame ended.
    pub slots: Vec<Slot>,
    /// Namespace of a module or class body; NULL for functions.
    pub locals: ObjId,
    /// Whether the frame still runs (or is suspended).
    pub live: bool,
    /// Variables that only `f_locals` knows, a dict; NULL if there are none.
    pub extra: ObjId,
    /// What `f_locals` has put others in the place of.
    pub overwritten: Vec<ObjId>,
    /// `f_lineno` once it is done.
    pub line: i32,
}

impl Frame {
    /// The code it runs; `None` for a native loop.
    pub fn code(&self) -> Option<&Rc<Code>> {
        match &self.kind {
            FrameKind::Code(code) => Some(code),
            FrameKind::Native(_) => None,
        }
    }

    /// What it owns besides its slots, one item per count.
    pub fn owned(&self) -> impl Iterator<Item = ObjId> {
        let regs = match &self.kind {
            FrameKind::Native(native) => native.regs.as_slice(),
            FrameKind::Code(_) => &[],
        };
        let log = self.log.iter().filter_map(|entry| entry.id());
        let code = self.code().map_or(ObjId::NULL, |code| code.id);
        let func = if self.func.is_null() || self.func.is_borrowed() { ObjId::NULL } else { self.func.id() };
        [code, func, self.locals, self.object].into_iter().chain(regs.iter().copied()).chain(log)
    }
}

impl Suspended {
    /// What it owns, one item per count; NULL among them.
    pub fn owned(&self) -> impl Iterator<Item = ObjId> {
        let slots = self.slots.iter().filter(|slot| !slot.is_null() && !slot.is_borrowed()).map(|slot| slot.id());
        slots.chain(self.frame.owned()).chain([self.handled])
    }
}
