//! What the compiler hands the machine: code objects, constants, exception tables, positions.

pub mod dis;
pub mod hash;
pub mod interned;
pub mod names;
mod opcode;
pub mod printable;
pub mod repr;

pub use opcode::Op;

use num_bigint::BigInt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use crate::text::Position;

/// A code object: CPython 3.14's `co_*` attributes, with the bytecode decoded.
///
/// `instrs`, `positions` and `offsets` run in parallel; neither `CACHE` nor `EXTENDED_ARG` units are held,
/// but the offsets count them, so a listing is CPython's.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeObject {
    /// `co_name`.
    pub name: Rc<str>,
    /// `co_qualname`.
    pub qualname: Rc<str>,
    /// `co_filename`.
    pub filename: Rc<str>,
    /// `co_firstlineno`, from 1.
    pub first_line: u32,
    /// `co_argcount`: positional parameters, positional-only ones included.
    pub arg_count: u32,
    /// `co_posonlyargcount`.
    pub pos_only_arg_count: u32,
    /// `co_kwonlyargcount`.
    pub kw_only_arg_count: u32,
    /// `co_flags`, a set of [`flags`].
    pub flags: u32,
    /// `co_stacksize`: the deepest the value stack gets.
    pub stack_size: u32,
    /// Locals, then cells that are not arguments, then free variables: the slots of a frame.
    pub slots: Vec<LocalSlot>,
    /// `co_names`.
    pub names: Vec<Rc<str>>,
    /// `co_consts`.
    pub consts: Vec<Const>,
    /// The instructions. The argument of a jump is the *index* of its target in this list.
    pub instrs: Vec<Instr>,
    /// The source range of each instruction.
    pub positions: Vec<Position>,
    /// CPython's byte offset of each instruction (after its `EXTENDED_ARG`s).
    pub offsets: Vec<u32>,
    /// `co_exceptiontable`, in order; a raise at an instruction goes to the first entry that covers it.
    pub handlers: Vec<Handler>,
    /// Of the outermost code: line and message of each `SyntaxWarning`.
    pub warnings: Vec<(u32, String)>,
}

/// One decoded instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instr {
    /// What to do.
    pub op: Op,
    /// Its argument, all `EXTENDED_ARG`s joined; for jumps the index of the target instruction.
    pub arg: u32,
}

/// One row of the exception table, in indices of [`CodeObject::instrs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    /// First instruction covered.
    pub start: u32,
    /// First instruction after those covered.
    pub end: u32,
    /// Where the handler starts.
    pub target: u32,
    /// Depth the value stack is cut to before the exception is pushed.
    pub depth: u32,
    /// Whether the index of the raising instruction is pushed before the exception.
    pub lasti: bool,
}

/// A slot of a frame (`co_localsplusnames` and `co_localspluskinds`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalSlot {
    /// The variable's name.
    pub name: Rc<str>,
    /// A plain local or argument (`CO_FAST_LOCAL`); an argument that is also a cell has both marks.
    pub local: bool,
    /// Holds a cell (`CO_FAST_CELL`).
    pub cell: bool,
    /// Holds a cell of an enclosing function (`CO_FAST_FREE`).
    pub free: bool,
    /// A comprehension's own variable, hidden from `locals()` (`CO_FAST_HIDDEN`).
    pub hidden: bool,
}

/// A constant of `co_consts`.
///
/// Equality is CPython's for merging constants: type and value, with the sign of zero and the bits of a NaN.
#[derive(Clone, Debug)]
pub enum Const {
    /// `None`.
    None,
    /// `...`.
    Ellipsis,
    /// `True` or `False`.
    Bool(bool),
    /// An int of any size.
    Int(BigInt),
    /// A float.
    Float(f64),
    /// A complex number: real and imaginary part.
    Complex(f64, f64),
    /// A string. Surrogates cannot be held here: see [`Const::Surrogates`].
    Str(Rc<str>),
    /// A string with lone surrogates, as code points.
    Surrogates(Rc<[u32]>),
    /// A bytes object.
    Bytes(Rc<[u8]>),
    /// A tuple of constants.
    Tuple(Rc<[Const]>),
    /// A frozen set of distinct constants, in the order in which they are put into it.
    FrozenSet(Rc<[Const]>),
    /// A slice of constants: start, stop, step.
    Slice(Rc<[Const; 3]>),
    /// The code of a function, class body, lambda, comprehension or annotation scope.
    Code(Rc<CodeObject>),
}

impl PartialEq for Const {
    fn eq(&self, other: &Const) -> bool {
        use Const::*;
        match (self, other) {
            (None, None) | (Ellipsis, Ellipsis) => true,
            (Bool(a), Bool(b)) => a == b,
            (Int(a), Int(b)) => a == b,
            (Float(a), Float(b)) => a.to_bits() == b.to_bits(),
            (Complex(a, b), Complex(c, d)) => a.to_bits() == c.to_bits() && b.to_bits() == d.to_bits(),
            (Str(a), Str(b)) => a == b,
            (Surrogates(a), Surrogates(b)) => a == b,
            (Bytes(a), Bytes(b)) => a == b,
            (Tuple(a), Tuple(b)) => a == b,
            (FrozenSet(a), FrozenSet(b)) => a.len() == b.len() && a.iter().all(|item| b.contains(item)),
            (Slice(a), Slice(b)) => a == b,
            (Code(a), Code(b)) => Rc::ptr_eq(a, b) || a == b,
            _ => false,
        }
    }
}

impl Eq for Const {}

impl Hash for Const {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        std::mem::discriminant(self).hash(hasher);
        match self {
            Const::None | Const::Ellipsis => {}
            Const::Bool(value) => value.hash(hasher),
            Const::Int(value) => value.hash(hasher),
            Const::Float(value) => value.to_bits().hash(hasher),
            Const::Complex(real, imag) => (real.to_bits(), imag.to_bits()).hash(hasher),
            Const::Str(text) => text.hash(hasher),
            Const::Surrogates(points) => points.hash(hasher),
            Const::Bytes(bytes) => bytes.hash(hasher),
            Const::Tuple(items) => items.hash(hasher),
            // The order of a set's items is no part of its value.
            Const::FrozenSet(items) => items.iter().map(hash_alone).fold(0, u64::wrapping_add).hash(hasher),
            Const::Slice(parts) => parts.hash(hasher),
            Const::Code(code) => (&code.qualname, code.first_line).hash(hasher),
        }
    }
}

fn hash_alone(value: &Const) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Bits of `co_flags` (CPython's `CO_*`).
pub mod flags {
    /// Locals are slots, not a dict.
    pub const OPTIMIZED: u32 = 0x1;
    /// A new namespace for each call.
    pub const NEWLOCALS: u32 = 0x2;
    /// Takes `*args`.
    pub const VARARGS: u32 = 0x4;
    /// Takes `**kwargs`.
    pub const VARKEYWORDS: u32 = 0x8;
    /// Defined inside another function.
    pub const NESTED: u32 = 0x10;
    /// A generator function.
    pub const GENERATOR: u32 = 0x20;
    /// An `async def` function.
    pub const COROUTINE: u32 = 0x80;
    /// A generator that may be awaited.
    pub const ITERABLE_COROUTINE: u32 = 0x100;
    /// An asynchronous generator.
    pub const ASYNC_GENERATOR: u32 = 0x200;
    /// `from __future__ import annotations`.
    pub const FUTURE_ANNOTATIONS: u32 = 0x100_0000;
    /// The first constant is the docstring.
    pub const HAS_DOCSTRING: u32 = 0x400_0000;
    /// A method: defined in a class body.
    pub const METHOD: u32 = 0x800_0000;
}

impl CodeObject {
    /// Whether a bit of [`flags`] is set.
    pub fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    /// How many slots of a frame the arguments fill, `*args` and `**kwargs` included.
    pub fn total_args(&self) -> u32 {
        self.arg_count
            + self.kw_only_arg_count
            + u32::from(self.has(flags::VARARGS))
            + u32::from(self.has(flags::VARKEYWORDS))
    }

    /// The handler for a raise at an instruction, if one covers it.
    pub fn handler_at(&self, instr: u32) -> Option<&Handler> {
        self.handlers.iter().find(|h| h.start <= instr && instr < h.end)
    }
}
