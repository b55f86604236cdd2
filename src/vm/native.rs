//! How functions written in Rust are declared and how their arguments reach them.

use super::Machine;
use super::frame::NativeLoop;
use super::object::ObjId;
use super::replay::R;

/// A function written in Rust. It gets borrowed arguments and returns a borrowed object: whatever it makes is
/// kept alive by the machine's temporaries until the instruction ends (see [`Machine::temp`]).
pub type NativeFn = fn(&mut Machine, &Args) -> R<ObjId>;

/// One turn of a native loop.
#[derive(Clone, Copy, Debug)]
pub struct Poll(pub fn(&mut Machine, &mut NativeLoop) -> R<Turn>);

impl PartialEq for Poll {
    fn eq(&self, other: &Poll) -> bool {
        std::ptr::fn_addr_eq(self.0, other.0)
    }
}

/// What one turn of a native loop came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Not finished: take another turn.
    Again,
    /// Finished with this (borrowed) result.
    Done(ObjId),
}

/// Arguments of a native function, bound by its [`Sig`].
#[derive(Clone, Copy, Debug)]
pub struct Args<'a> {
    /// Positional arguments; for [`Sig::Named`] one place per parameter, NULL where not given.
    pub items: &'a [ObjId],
    /// Keyword arguments that [`Sig::Any`] passes through: name (a str object) and value.
    pub kw: &'a [(ObjId, ObjId)],
}

impl Args<'_> {
    /// The argument at a place, if given.
    pub fn get(&self, at: usize) -> Option<ObjId> {
        self.items.get(at).copied().and_then(ObjId::some)
    }

    /// How many positional places there are.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no positional place.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }
}

impl std::ops::Index<usize> for Args<'_> {
    type Output = ObjId;
    fn index(&self, at: usize) -> &ObjId {
        &self.items[at]
    }
}

/// How arguments are checked before the function sees them, with the messages of CPython's calling conventions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sig {
    /// `METH_NOARGS`.
    None,
    /// `METH_O`.
    One,
    /// Positional only, from `min` to `max` (`usize::MAX` for no end): "f expected at least 1 argument, got 0".
    Pos(usize, usize),
    /// Argument Clinic: parameter names, how many are required, how many are positional-only, and from which
    /// place on they are keyword-only.
    #[allow(missing_docs)]
    Named { names: &'static [&'static str], required: usize, pos_only: usize, kw_only: usize },
    /// Anything: the function looks for itself.
    Any,
}

impl Sig {
    /// Whether so many positional arguments can be passed on as they are.
    #[inline(always)]
    pub fn takes(&self, given: usize) -> bool {
        match self {
            Sig::None => given == 0,
            Sig::One => given == 1,
            Sig::Pos(min, max) => (*min..=*max).contains(&given),
            Sig::Named { .. } => false,
            Sig::Any => true,
        }
    }
}

/// What a native function is an attribute of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NativeKind {
    /// A function of a module (`builtin_function_or_method`).
    Function,
    /// A method of a type (`method_descriptor`); the first item is the receiver.
    Method,
    /// A special method of a type (`wrapper_descriptor`); the first item is the receiver.
    Slot,
    /// A class method of a type (`classmethod_descriptor`); the first item is the class.
    ClassMethod,
    /// A static method of a type, `__new__` included (the class is then its first item).
    Static,
    /// An attribute with a getter (`getset_descriptor`); the only item is the receiver.
    Getter,
}

/// A declaration of a native function.
#[derive(Debug)]
pub struct NativeDef {
    /// `__name__`.
    pub name: &'static str,
    /// What it is an attribute of.
    pub kind: NativeKind,
    /// How its arguments are checked.
    pub sig: Sig,
    /// The function.
    pub run: NativeFn,
    /// For [`NativeKind::Getter`]: called with receiver and new value (NULL to delete).
    pub set: Option<NativeFn>,
}

impl PartialEq for NativeDef {
    fn eq(&self, other: &NativeDef) -> bool {
        std::ptr::eq(self, other)
    }
}

/// Names of read-only attributes that CPython reads straight out of an object (`PyMemberDef`).
const MEMBERS: &[&str] = &[
    "start",
    "stop",
    "step",
    "real",
    "imag",
    "__func__",
    "__self__",
    "__wrapped__",
    "__closure__",
    "__globals__",
    "__builtins__",
    "__thisclass__",
    "__self_class__",
    "__origin__",
    "__args__",
    "tb_frame",
    "tb_lasti",
    "__objclass__",
    "__base__",
    "fget",
    "fset",
    "fdel",
    "co_argcount",
    "co_posonlyargcount",
    "co_kwonlyargcount",
    "co_stacksize",
    "co_flags",
    "co_nlocals",
    "co_consts",
    "co_names",
    "co_filename",
    "co_name",
    "co_qualname",
    "co_firstlineno",
    "co_linetable",
    "co_exceptiontable",
    "message",
    "exceptions",
];

impl NativeDef {
    /// Whether a getter of a type is a `member_descriptor` in CPython.
    pub fn is_member(&self, ty: ObjId) -> bool {
        use super::ids;
        self.kind == NativeKind::Getter
            && ![ids::INT, ids::BOOL, ids::FLOAT, ids::BUILTIN].contains(&ty)
            && MEMBERS.contains(&self.name)
    }

    /// A function of a module.
    pub const fn function(name: &'static str, sig: Sig, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Function, sig, run, set: None }
    }

    /// A method of a type.
    pub const fn method(name: &'static str, sig: Sig, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Method, sig, run, set: None }
    }

    /// A special method of a type.
    pub const fn slot(name: &'static str, sig: Sig, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Slot, sig, run, set: None }
    }

    /// A class method of a type.
    pub const fn class_method(name: &'static str, sig: Sig, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::ClassMethod, sig, run, set: None }
    }

    /// A static method of a type, or `__new__`.
    pub const fn static_method(name: &'static str, sig: Sig, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Static, sig, run, set: None }
    }

    /// A read-only attribute of a type's instances.
    pub const fn getter(name: &'static str, run: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Getter, sig: Sig::None, run, set: None }
    }

    /// An attribute of a type's instances that can be assigned.
    pub const fn property(name: &'static str, run: NativeFn, set: NativeFn) -> NativeDef {
        NativeDef { name, kind: NativeKind::Getter, sig: Sig::None, run, set: Some(set) }
    }
}
