//! What code generation hands to the flow graph: one unit per code object, with labels instead of offsets.

use std::collections::HashMap;
use std::hash::Hash;
use std::rc::Rc;

use crate::code::{Const, Op};
use crate::text::Position;

/// A jump target; its place is set once by [`Unit::place`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Label(pub u32);

/// An instruction before optimisation; pseudo-instructions allowed.
#[derive(Clone, Debug, PartialEq)]
pub struct IrInstr {
    /// The instruction.
    pub op: Op,
    /// The argument; 0 where `target` is set.
    pub arg: u32,
    /// Target of a jump or of a `SETUP_*`.
    pub target: Option<Label>,
    /// Source range.
    pub pos: Position,
}

/// A code object in the making.
///
/// As in CPython's compiler: arguments of `*_FAST` index `locals`; arguments of `*_DEREF`, `MAKE_CELL`
/// and `LOAD_CLOSURE` index `cells` followed by `frees`, and the flow graph turns them into slot numbers.
/// `MAKE_CELL`, `COPY_FREE_VARS` and `RETURN_GENERATOR` at the start are put in by the flow graph.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// `co_name`.
    pub name: Rc<str>,
    /// `co_qualname`.
    pub qualname: Rc<str>,
    /// `co_filename`.
    pub filename: Rc<str>,
    /// `co_firstlineno`.
    pub first_line: u32,
    /// Positional parameters, positional-only ones included.
    pub arg_count: u32,
    /// Positional-only parameters.
    pub pos_only_arg_count: u32,
    /// Keyword-only parameters.
    pub kw_only_arg_count: u32,
    /// `co_flags`.
    pub flags: u32,
    /// `co_varnames`: arguments first, then locals in order of first use.
    pub locals: Vec<Rc<str>>,
    /// Locals of inlined comprehensions that `locals()` must not show (`CO_FAST_HIDDEN`).
    pub hidden: Vec<Rc<str>>,
    /// `co_cellvars`, in CPython's order.
    pub cells: Vec<Rc<str>>,
    /// `co_freevars`, in CPython's order.
    pub frees: Vec<Rc<str>>,
    /// `co_names`.
    pub names: Vec<Rc<str>>,
    /// `co_consts` so far; the flow graph adds folded ones and drops unused ones as CPython does.
    pub consts: Vec<Const>,
    /// The instructions.
    pub instrs: Vec<IrInstr>,
    /// What stands in for `ANNOTATIONS_PLACEHOLDER`: a module's or class body's annotation set-up, known only at
    /// the end of the body. No jumps; empty where there are no annotations.
    pub annotations: Vec<IrInstr>,
    /// For each label the index of the instruction it precedes.
    pub labels: Vec<Option<u32>>,
    /// Where each constant stands, so that a long list costs no search.
    pub const_places: HashMap<Const, u32>,
    /// Where each name stands.
    pub name_places: HashMap<Rc<str>, u32>,
}

impl Unit {
    /// A label without a place yet.
    pub fn new_label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() as u32 - 1)
    }

    /// The label stands before the next instruction.
    pub fn place(&mut self, label: Label) {
        debug_assert!(self.labels[label.0 as usize].is_none(), "a label is placed once");
        self.labels[label.0 as usize] = Some(self.instrs.len() as u32);
    }

    /// Appends an instruction without a target.
    pub fn emit(&mut self, op: Op, arg: u32, pos: Position) {
        self.instrs.push(IrInstr { op, arg, target: None, pos });
    }

    /// Appends a jump or the start of a protected region.
    pub fn emit_jump(&mut self, op: Op, target: Label, pos: Position) {
        self.instrs.push(IrInstr { op, arg: 0, target: Some(target), pos });
    }

    /// The index of a constant, added if no equal one is there.
    pub fn const_index(&mut self, value: Const) -> u32 {
        index_of(&mut self.consts, &mut self.const_places, value)
    }

    /// The index of a name in `co_names`, added if it is not there.
    pub fn name_index(&mut self, name: &str) -> u32 {
        match self.name_places.get(name) {
            Some(at) if self.name_places.len() == self.names.len() => *at,
            _ => index_of(&mut self.names, &mut self.name_places, name.into()),
        }
    }
}

/// The index of a value in a list, added if it is new. What was pushed to the list past the places is found too.
fn index_of<T: Clone + Eq + Hash>(list: &mut Vec<T>, places: &mut HashMap<T, u32>, value: T) -> u32 {
    for (at, known) in list.iter().enumerate().skip(places.len()) {
        places.entry(known.clone()).or_insert(at as u32);
    }
    *places.entry(value).or_insert_with_key(|value| {
        list.push(value.clone());
        list.len() as u32 - 1
    })
}
