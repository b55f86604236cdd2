//! Which scope each name of a program belongs to: CPython's symbol tables.

mod analyze;
mod collect;
mod definitions;
mod exprs;

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

pub use collect::build;

/// A scope in a [`Scopes`] table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ScopeId(pub u32);

/// What kind of code a scope is (CPython's block types).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Block {
    /// The module.
    Module,
    /// A class body.
    Class,
    /// A function, lambda or comprehension.
    Function,
    /// The lazily evaluated annotations of a function, class or module.
    Annotation,
    /// The value of a `type` statement.
    TypeAlias,
    /// The bound of a type parameter.
    TypeVariable,
    /// The type parameters of a class, function or alias.
    TypeParameters,
}

/// Where a name lives, once all scopes are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Reach {
    /// Not known in this scope.
    #[default]
    Unknown,
    /// Bound here.
    Local,
    /// Declared `global` here.
    GlobalExplicit,
    /// Bound in no enclosing function: a global or a built-in.
    GlobalImplicit,
    /// Bound in an enclosing function.
    Free,
    /// Bound here and used by an inner function.
    Cell,
}

/// What a scope does with a name: a set of the bits in [`uses`], and the resulting reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Symbol {
    /// Bits of [`uses`].
    pub uses: u32,
    /// Where the name lives.
    pub reach: Reach,
}

/// What a scope does with a name.
pub mod uses {
    /// Declared `global`.
    pub const GLOBAL: u32 = 1;
    /// Assigned.
    pub const LOCAL: u32 = 1 << 1;
    /// A parameter.
    pub const PARAM: u32 = 1 << 2;
    /// Declared `nonlocal`.
    pub const NONLOCAL: u32 = 1 << 3;
    /// Read.
    pub const USE: u32 = 1 << 4;
    /// Free in a method, but also bound in the class.
    pub const FREE_CLASS: u32 = 1 << 5;
    /// Bound by an import.
    pub const IMPORT: u32 = 1 << 6;
    /// Annotated.
    pub const ANNOTATED: u32 = 1 << 7;
    /// The target of a comprehension's `for`.
    pub const COMP_ITER: u32 = 1 << 8;
    /// A type parameter.
    pub const TYPE_PARAM: u32 = 1 << 9;
    /// A cell of an inlined comprehension.
    pub const COMP_CELL: u32 = 1 << 10;
    /// Bound here in any way.
    pub const BOUND: u32 = LOCAL | PARAM | IMPORT | TYPE_PARAM;
}

/// Which comprehension a scope is, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comprehension {
    /// Not a comprehension.
    None,
    /// `[... for ...]`.
    List,
    /// `{... for ...}`.
    Set,
    /// `{...: ... for ...}`.
    Dict,
    /// `(... for ...)`.
    Generator,
}

/// The names of a scope, in the order they were first met.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    list: Vec<(Rc<str>, Symbol)>,
    index: HashMap<Rc<str>, usize>,
}

/// One scope: the facts CPython keeps of it.
#[derive(Clone, Debug)]
pub struct Scope {
    /// What kind of code it is.
    pub block: Block,
    /// Its names.
    pub symbols: Symbols,
    /// Its parameters, in the order of `co_varnames`.
    pub params: Vec<Rc<str>>,
    children: Vec<ScopeId>,
    /// `nonlocal` and `global` names with the place of the statement.
    directives: Vec<(Rc<str>, crate::text::Span)>,
    /// Inside a function.
    pub nested: bool,
    /// Directly in a class body.
    pub method: bool,
    /// Has `yield`.
    pub generator: bool,
    /// Is `async`, or has an asynchronous comprehension.
    pub coroutine: bool,
    /// Takes `*args`.
    pub varargs: bool,
    /// Takes `**kwargs`.
    pub varkeywords: bool,
    /// Starts with a docstring.
    pub has_docstring: bool,
    /// Which comprehension it is.
    pub comprehension: Comprehension,
    /// Compiled into the scope around it (PEP 709).
    pub inlined: bool,
    /// A method uses `__class__` or `super`.
    pub needs_class_closure: bool,
    /// An annotation scope inside needs the class's namespace.
    pub needs_classdict: bool,
    /// Looks names up in the class around it first.
    pub sees_class: bool,
    /// Has annotated assignments or, for a function's annotation scope, annotations.
    pub annotations_used: bool,
    /// Some annotated assignment is inside an `if`, loop, `try` or `with`.
    pub conditional_annotations: bool,
    /// The scope of its annotations.
    pub annotation_scope: Option<ScopeId>,
    /// Names that are mangled, in the type parameter scopes of a class.
    mangled: Option<Rc<std::cell::RefCell<HashSet<String>>>>,
    /// For error messages: which part of a type parameter this is.
    info: Option<&'static str>,
    conditional: bool,
    iter_target: bool,
    iter_expr: u32,
    unevaluated: bool,
}

/// All scopes of a program.
#[derive(Debug, Default)]
pub struct Scopes {
    list: Vec<Scope>,
    by_node: HashMap<Key, ScopeId>,
}

/// The node a scope belongs to: its address, and which of the node's scopes is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(usize, u8);

impl Key {
    /// The scope of the node itself.
    pub fn of<T>(node: &T) -> Key {
        Key(std::ptr::from_ref(node) as usize, 0)
    }

    /// The scope of the node's type parameters.
    pub fn type_params<T>(node: &T) -> Key {
        Key(std::ptr::from_ref(node) as usize, 1)
    }
}

impl Block {
    /// Names are slots, not a dict.
    pub fn is_function_like(self) -> bool {
        !matches!(self, Block::Module | Block::Class)
    }
}

impl Symbols {
    /// What is known of a name; nothing if it is not met here.
    pub fn get(&self, name: &str) -> Symbol {
        self.index.get(name).map_or(Symbol::default(), |at| self.list[*at].1)
    }

    /// Whether the name is met here.
    pub fn contains(&self, name: &str) -> bool {
        self.index.contains_key(name)
    }

    /// Replaces what is known of a name.
    pub fn set(&mut self, name: &str, symbol: Symbol) {
        match self.index.get(name) {
            Some(at) => self.list[*at].1 = symbol,
            None => {
                let name: Rc<str> = name.into();
                self.index.insert(name.clone(), self.list.len());
                self.list.push((name, symbol));
            }
        }
    }

    /// Every name, in order.
    pub fn iter(&self) -> impl Iterator<Item = &(Rc<str>, Symbol)> {
        self.list.iter()
    }

    fn remove(&mut self, name: &str) {
        if let Some(at) = self.index.remove(name) {
            self.list.remove(at);
            for (place, (name, _)) in self.list.iter().enumerate().skip(at) {
                self.index.insert(name.clone(), place);
            }
        }
    }
}

impl Scopes {
    /// The module's scope.
    pub const TOP: ScopeId = ScopeId(0);

    /// The scope of a node, if the node opens one.
    pub fn find(&self, key: Key) -> Option<ScopeId> {
        self.by_node.get(&key).copied()
    }

    /// A scope.
    pub fn get(&self, id: ScopeId) -> &Scope {
        &self.list[id.0 as usize]
    }

    /// A scope, to be changed.
    pub fn get_mut(&mut self, id: ScopeId) -> &mut Scope {
        &mut self.list[id.0 as usize]
    }

    /// The name under which a private name of a class is stored.
    pub fn mangle(&self, private: Option<&str>, id: ScopeId, name: &str) -> Rc<str> {
        if let Some(names) = &self.get(id).mangled
            && !names.borrow().contains(name)
        {
            return name.into();
        }
        mangle(private, name)
    }
}

/// `__name` in `class C` is `_C__name`.
pub fn mangle(private: Option<&str>, name: &str) -> Rc<str> {
    let Some(class) = private else { return name.into() };
    let class = class.trim_start_matches('_');
    if !name.starts_with("__") || name.ends_with("__") || name.contains('.') || class.is_empty() {
        return name.into();
    }
    format!("_{class}{name}").into()
}
