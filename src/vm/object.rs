//! What an object of the heap is: its header and the payload of each built-in layout.

use num_bigint::BigInt;
use std::cell::OnceCell;
use std::collections::VecDeque;
use std::rc::Rc;

use super::dict::Dict;
use super::exc::Exc;
use super::frame::Suspended;
use super::native::NativeDef;
use super::set::Set;

/// A place in the heap. Places are used again after an object dies; labels are not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjId(pub u32);

impl ObjId {
    /// No object.
    pub const NULL: ObjId = ObjId(u32::MAX);

    /// `None` for [`ObjId::NULL`].
    pub fn some(self) -> Option<ObjId> {
        if self == ObjId::NULL { None } else { Some(self) }
    }
}

/// An entry of the value stack or a local slot: an object and whether the slot owns a count of it.
///
/// CPython's `_PyStackRef`: since 3.14 `LOAD_FAST_BORROW` pushes entries that count nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot(u32);

impl Slot {
    /// An empty slot (CPython's `PyStackRef_NULL`).
    pub const NULL: Slot = Slot(u32::MAX);

    /// A slot that owns one count.
    #[inline(always)]
    pub fn owned(id: ObjId) -> Slot {
        Slot(id.0 << 1)
    }

    /// A slot that counts nothing; something else keeps the object alive.
    #[inline(always)]
    pub fn borrowed(id: ObjId) -> Slot {
        Slot(id.0 << 1 | 1)
    }

    /// Whether the slot is empty.
    #[inline(always)]
    pub fn is_null(self) -> bool {
        self.0 == u32::MAX
    }

    /// Whether the slot counts nothing although it names an object.
    #[inline(always)]
    pub fn is_borrowed(self) -> bool {
        self.0 & 1 == 1 && !self.is_null()
    }

    /// Whether the slot owns a count: it is neither empty nor borrowed.
    #[inline(always)]
    pub fn counts(self) -> bool {
        // The empty slot has all bits set.
        self.0 & 1 == 0
    }

    /// The object; meaningless for an empty slot.
    #[inline(always)]
    pub fn id(self) -> ObjId {
        ObjId(self.0 >> 1)
    }

    /// The object, if there is one.
    pub fn get(self) -> Option<ObjId> {
        if self.is_null() { None } else { Some(self.id()) }
    }
}

/// A float that equals itself bit by bit, so that machines can be compared.
#[derive(Clone, Copy, Debug)]
pub struct F64(pub f64);

impl PartialEq for F64 {
    fn eq(&self, other: &F64) -> bool {
        self.0.to_bits() == other.0.to_bits()
    }
}

/// A str. Lone surrogates are held as the private characters U+10E000..U+10E7FF.
#[derive(Clone, Debug)]
pub struct StrObj {
    /// The text.
    pub text: String,
    /// Number of code points.
    pub chars: u32,
    hash: OnceCell<i64>,
}

impl PartialEq for StrObj {
    fn eq(&self, other: &StrObj) -> bool {
        self.text == other.text
    }
}

impl StrObj {
    /// A string of this text.
    pub fn new(text: impl Into<Box<str>>) -> StrObj {
        let text = String::from(text.into());
        let chars = if text.is_ascii() { text.len() } else { text.chars().count() } as u32;
        StrObj { text, chars, hash: OnceCell::new() }
    }

    /// Two strings in a row.
    pub fn joined(&self, other: &StrObj) -> StrObj {
        let mut text = String::with_capacity(self.text.len() + other.text.len());
        text.push_str(&self.text);
        text.push_str(&other.text);
        StrObj { text, chars: self.chars + other.chars, hash: OnceCell::new() }
    }

    /// Adds another string at the end.
    pub fn push(&mut self, other: &StrObj) {
        self.text.push_str(&other.text);
        self.chars += other.chars;
        self.hash = OnceCell::new();
    }

    /// CPython's hash under `PYTHONHASHSEED=0`.
    pub fn hash(&self) -> i64 {
        *self.hash.get_or_init(|| super::hash::hash_str(&self.text))
    }

    /// Whether every code point is ASCII, so that byte offsets are indices.
    pub fn is_ascii(&self) -> bool {
        self.chars as usize == self.text.len()
    }
}

/// An object: header and payload.
#[derive(Clone, Debug, PartialEq)]
pub struct Obj {
    /// Reference count; see [`Obj::is_immortal`].
    pub refcnt: u32,
    /// The type object.
    pub ty: ObjId,
    /// Number given at birth and never used again in a run.
    pub label: u32,
    /// Bits of [`bits`].
    pub bits: u8,
    /// The payload.
    pub data: Data,
    /// Attributes, slots and weak references, where the object has any.
    pub attrs: Option<Box<Attrs>>,
}

/// Bits of [`Obj::bits`].
pub mod bits {
    /// `__del__` has been called (it is called once, PEP 442).
    pub const FINALIZED: u8 = 1;
    /// The cycle collector looks at it.
    pub const TRACKED: u8 = 2;
    /// An interned string.
    pub const INTERNED: u8 = 4;
    /// In the young generation.
    pub const YOUNG: u8 = 8;
    /// In the middle generation.
    pub const MIDDLE: u8 = 16;
    /// A memoryview of it has been made.
    pub const EXPORTED: u8 = 64;
    /// A dict of an instance's attributes, whose table is shared by the class.
    pub const SHARED: u8 = 32;
}

/// Counts from here on never change (PEP 683).
pub const IMMORTAL: u32 = 0x8000_0000;

impl Obj {
    /// Whether the count means nothing (PEP 683).
    #[inline(always)]
    pub fn is_immortal(&self) -> bool {
        self.refcnt >= IMMORTAL
    }
}

/// What any object may carry besides its payload.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Attrs {
    /// `__dict__`, made when it is first needed.
    pub dict: Option<ObjId>,
    /// Values of `__slots__`, by the index their member descriptors hold.
    pub slots: Vec<Option<ObjId>>,
    /// Weak references to this object, newest last; they count nothing.
    pub weakrefs: Vec<ObjId>,
}

/// A function object (`PyFunctionObject`). Every id is owned.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// Code object.
    pub code: ObjId,
    /// The namespace of its module.
    pub globals: ObjId,
    /// The namespace of built-ins.
    pub builtins: ObjId,
    /// `__name__`.
    pub name: ObjId,
    /// `__qualname__`.
    pub qualname: ObjId,
    /// `__module__`, or None.
    pub module: ObjId,
    /// `__doc__`, or None.
    pub doc: ObjId,
    /// `__defaults__`, a tuple.
    pub defaults: Option<ObjId>,
    /// `__kwdefaults__`, a dict.
    pub kwdefaults: Option<ObjId>,
    /// `__closure__`, a tuple of cells.
    pub closure: Option<ObjId>,
    /// `__annotations__`, a dict.
    pub annotations: Option<ObjId>,
    /// `__annotate__`, a function.
    pub annotate: Option<ObjId>,
    /// `__type_params__`, a tuple.
    pub type_params: Option<ObjId>,
}

/// A class (`PyTypeObject`).
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// `__name__`.
    pub name: Rc<str>,
    /// `__qualname__`, owned; NULL for built-in types.
    pub qualname: ObjId,
    /// `__bases__`, an owned tuple.
    pub bases: ObjId,
    /// `__base__`: the base whose layout instances have; borrowed from `bases`' tuple plus one count.
    pub base: ObjId,
    /// `__mro__`, an owned tuple.
    pub mro: ObjId,
    /// The namespace, an owned dict.
    pub dict: ObjId,
    /// Nearest built-in type in the bases: the layout of instances.
    pub layout: ObjId,
    /// Names of `__slots__` declared here and in bases, by index.
    pub slots: Vec<Rc<str>>,
    /// Bits of [`type_flags`].
    pub flags: u32,
    /// Direct subclasses; they count nothing.
    pub subclasses: Vec<ObjId>,
    /// Changes whenever the class or one of its bases does.
    pub version: u32,
}

/// Bits of [`Type::flags`].
pub mod type_flags {
    /// Made by a `class` statement or `type()`: counted, mutable.
    pub const HEAP: u32 = 1;
    /// May be a base.
    pub const BASETYPE: u32 = 2;
    /// Instances have a `__dict__`.
    pub const HAS_DICT: u32 = 4;
    /// Instances may be weakly referenced.
    pub const HAS_WEAKREF: u32 = 8;
    /// `__del__` is defined here or in a base.
    pub const HAS_DEL: u32 = 16;
    /// Instances are seen by the cycle collector.
    pub const GC: u32 = 32;
    /// `__getattribute__` is overridden in Python.
    pub const HAS_GETATTRIBUTE: u32 = 64;
    /// Has abstract methods left (ABC).
    pub const ABSTRACT: u32 = 128;
    /// Its own attributes cannot be set, although it is counted.
    pub const FIXED: u32 = 256;
    /// `OrderedDict` or derived from it.
    pub const ORDERED: u32 = 512;
    /// `__getattr__` is defined here or in a base.
    pub const HAS_GETATTR: u32 = 1024;
}

/// A generator, coroutine or asynchronous generator.
#[derive(Clone, Debug, PartialEq)]
pub struct Generator {
    /// The frame while it does not run; `None` when it runs or is finished.
    pub frame: Option<Box<Suspended>>,
    /// Where it is in its life.
    pub state: GenState,
    /// What asynchronous generators remember between steps (`types::asyncgen`).
    pub marks: u8,
    /// `gi_code`, owned.
    pub code: ObjId,
    /// `__name__`, owned.
    pub name: ObjId,
    /// `__qualname__`, owned.
    pub qualname: ObjId,
}

/// Where a generator is in its life (CPython's `FRAME_*` states).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GenState {
    /// Not started.
    Created,
    /// Waiting at a `yield`.
    Suspended,
    /// On the stack of frames.
    Running,
    /// Returned or raised.
    Finished,
}

/// State of the built-in iterators; ids are owned, and given up when the iterator is exhausted.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq)]
pub enum Iter {
    /// Over a list, by index.
    List(ObjId, usize),
    /// Over a list backwards; the index of the next item, plus one.
    ListReverse(ObjId, usize),
    /// Over a tuple.
    Tuple(ObjId, usize),
    /// Over the code points of a str, by byte offset.
    Str(ObjId, usize),
    /// Over bytes or a bytearray.
    Bytes(ObjId, usize),
    /// Over small ints: next, step, left.
    Range { next: i64, step: i64, left: u64 },
    /// Over ints of any size: next, step, left.
    BigRange { next: BigInt, step: BigInt, left: BigInt },
    /// Over a dict: the dict, the next entry, the number of entries at the start, how many are left of them,
    /// what to yield.
    /// For items also the tuple handed out last, which is used again if nobody else has kept it; else NULL.
    Dict { dict: ObjId, at: usize, len: usize, left: usize, what: DictView, reverse: bool, pair: ObjId },
    /// Over a set: the set, the next table place, the length at the start.
    Set { set: ObjId, at: usize, len: usize },
    /// Over anything with `__getitem__`.
    Sequence(ObjId, usize),
    /// Backwards over anything with `__getitem__` and `__len__`; the index of the next item, plus one.
    Reverse(ObjId, usize),
    /// `iter(callable, sentinel)`.
    Callable(ObjId, ObjId),
    /// `enumerate`: iterator, next index (an int object), the tuple handed out last.
    Enumerate(ObjId, ObjId, ObjId),
    /// `zip`: iterators, strict, the tuple handed out last.
    Zip(Vec<ObjId>, bool, ObjId),
    /// `map`: function and iterators, strict.
    Map(ObjId, Vec<ObjId>, bool),
    /// `filter`: function (or None) and iterator.
    Filter(ObjId, ObjId),
    /// Over a deque: the next place, items left, how often the deque had changed at the start.
    Deque { of: ObjId, at: usize, left: usize, changes: u64, reverse: bool },
    /// One of `itertools`: its kind (a row of `modules::itertools::TOOLS`), what it holds (NULL where nothing), numbers.
    Tool(u8, Vec<ObjId>, Vec<i64>),
    /// Used up.
    Done,
}

/// What a view or iterator of a dict yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DictView {
    /// `keys()`.
    Keys,
    /// `values()`.
    Values,
    /// `items()`.
    Items,
}

/// The payload of an object: one variant per built-in layout. Every id is owned unless said otherwise.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Not an object: a free place.
    Free,
    /// Nothing besides the header: `None`, `...`, `NotImplemented`, plain instances, `object()`.
    Plain,
    /// An int that fits, or a bool.
    Int(i64),
    /// Any other int; never one that fits in `Int`.
    Big(Rc<BigInt>),
    /// A float.
    Float(F64),
    /// A complex number.
    Complex(Box<(F64, F64)>),
    /// A str.
    Str(Rc<StrObj>),
    /// A bytes object.
    Bytes(Rc<[u8]>),
    /// A bytearray.
    ByteArray(Box<Vec<u8>>),
    /// A list and its allocated capacity (CPython's `allocated`).
    List(Box<List>),
    /// A tuple.
    Tuple(Box<[ObjId]>),
    /// A dict.
    Dict(Box<Dict>),
    /// A set or frozenset.
    Set(Box<Set>),
    /// A range: start, stop, step (int objects).
    Range(Box<[ObjId; 3]>),
    /// A slice: start, stop, step.
    Slice(Box<[ObjId; 3]>),
    /// A function written in Python.
    Function(Box<Function>),
    /// A built-in function or method descriptor; `None` for a receiver unless bound.
    Native(&'static NativeDef, Option<ObjId>),
    /// A bound method: function and receiver.
    Method(ObjId, ObjId),
    /// A cell.
    Cell(Option<ObjId>),
    /// A code object.
    Code(Rc<super::Code>),
    /// A class.
    Type(Box<Type>),
    /// A module: its namespace.
    Module(ObjId),
    /// A generator, coroutine or asynchronous generator.
    Generator(Box<Generator>),
    /// A built-in iterator.
    Iter(Box<Iter>),
    /// A view of a dict.
    View(ObjId, DictView),
    /// A `mappingproxy` of a dict.
    Proxy(ObjId),
    /// An exception.
    Exc(Box<Exc>),
    /// A traceback entry.
    Traceback(Box<Traceback>),
    /// A frame object.
    Frame(Box<super::frame::FrameObj>),
    /// `staticmethod` or `classmethod`, told apart by type: the callable.
    Wrapper(ObjId),
    /// A property: getter, setter, deleter, doc; None where absent.
    Property(Box<[ObjId; 4]>),
    /// A member descriptor of `__slots__`: the owning class (owned), and the slot's index.
    Member(ObjId, u32),
    /// `super()`: class and receiver and the receiver's class; NULL where unbound.
    Super(Box<[ObjId; 3]>),
    /// A weak reference: its referent (counts nothing; `None` when dead) and callback.
    WeakRef(Option<ObjId>, Option<ObjId>),
    /// `types.GenericAlias`: origin and arguments.
    Alias(ObjId, ObjId),
    /// `X | Y` of types: the tuple of alternatives.
    Union(ObjId),
    /// State of a built-in object that few programs use; see [`Other`].
    Other(Box<Other>),
}

/// What a memoryview shows.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The bytes or bytearray, owned.
    pub of: ObjId,
    /// Where the first item begins, in bytes.
    pub start: usize,
    /// Number of items.
    pub count: usize,
    /// From an item to the next, in bytes.
    pub step: i64,
    /// What an item is, as `struct` has it.
    pub format: char,
    /// Whether the format was given with a leading `@`.
    pub marked: bool,
    /// Whether it forbids what the object allows.
    pub readonly: bool,
    /// Whether it may not be used any more.
    pub released: bool,
}

/// Payloads of rarely used built-in objects.
#[derive(Clone, Debug, PartialEq)]
pub enum Other {
    /// A memoryview.
    MemoryView(View),
    /// A type parameter or alias of PEP 695: kind name, name, and owned parts.
    TypeParam(&'static str, Vec<ObjId>),
    /// A `collections.deque`.
    Deque(Deque),
    /// The state of a native object: a tag, owned objects, and numbers.
    Native(&'static str, Vec<ObjId>, Vec<i64>),
}

/// A `collections.deque`.
#[derive(Clone, Debug, PartialEq)]
pub struct Deque {
    /// The items, owned.
    pub items: VecDeque<ObjId>,
    /// `maxlen`.
    pub most: Option<usize>,
    /// Place of the first item in the leftmost block.
    pub left: u8,
    /// How often items were added, taken out or turned.
    pub changes: u64,
}

/// A list.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct List {
    /// The items, owned.
    pub items: Vec<ObjId>,
    /// How many items CPython would have made room for.
    pub allocated: u32,
}

/// One entry of a traceback. Ids are owned.
#[derive(Clone, Debug, PartialEq)]
pub struct Traceback {
    /// `tb_next`.
    pub next: Option<ObjId>,
    /// `tb_frame`.
    pub frame: ObjId,
    /// Index of the instruction in the frame's code.
    pub instr: u32,
    /// `tb_lineno`.
    pub line: i32,
}

impl Iter {
    /// What it owns, one item per count.
    pub fn owned(&self) -> Vec<ObjId> {
        match self {
            Iter::Range { .. } | Iter::BigRange { .. } | Iter::Done => Vec::new(),
            Iter::List(of, _)
            | Iter::ListReverse(of, _)
            | Iter::Tuple(of, _)
            | Iter::Str(of, _)
            | Iter::Bytes(of, _) => {
                vec![*of]
            }
            Iter::Sequence(of, _) | Iter::Reverse(of, _) | Iter::Deque { of, .. } => vec![*of],
            Iter::Dict { dict, pair, .. } if *pair != ObjId::NULL => vec![*dict, *pair],
            Iter::Dict { dict, .. } => vec![*dict],
            Iter::Set { set, .. } => vec![*set],
            Iter::Callable(a, b) | Iter::Filter(a, b) => vec![*a, *b],
            Iter::Enumerate(a, b, c) => vec![*a, *b, *c],
            Iter::Tool(_, of, _) => of.iter().copied().filter(|id| *id != ObjId::NULL).collect(),
            Iter::Zip(of, _, last) => of.iter().copied().chain([*last]).collect(),
            Iter::Map(function, of, _) => std::iter::once(*function).chain(of.iter().copied()).collect(),
        }
    }
}
