//! Names: which instruction reads, binds or deletes one, and where it is numbered.

use rustpython_parser::ast::ExprContext;

use super::{Done, Generator, Position, Rc};
use crate::code::Op;
use crate::compile::scope::{Block, Reach, uses};

/// How a name is reached by an instruction.
enum Way {
    Fast,
    Global(u32),
    Deref(u32),
    Name(u32),
}

impl<'a> Generator<'a> {
    /// The name as it is stored: mangled, in a class.
    pub(super) fn mangle(&self, name: &str) -> Rc<str> {
        let open = self.open();
        self.scopes.mangle(open.private.as_deref(), open.scope, name)
    }

    /// The number of a name in `co_names`.
    pub(super) fn name_index(&mut self, name: &str) -> u32 {
        let open = self.here();
        if let Some(index) = open.name_index.get(name) {
            return *index;
        }
        let name: Rc<str> = name.into();
        let index = open.unit.names.len() as u32;
        open.unit.names.push(name.clone());
        open.name_index.insert(name, index);
        index
    }

    /// The slot of a local variable.
    pub(super) fn local_index(&mut self, name: &str) -> u32 {
        let open = self.here();
        if let Some(index) = open.local_index.get(name) {
            return *index;
        }
        let name: Rc<str> = name.into();
        let index = open.unit.locals.len() as u32;
        open.unit.locals.push(name.clone());
        open.local_index.insert(name, index);
        index
    }

    /// The number of a cell of this unit; it becomes one if it is not yet.
    pub(super) fn cell_index(&mut self, name: &str) -> u32 {
        let cells = &mut self.here().unit.cells;
        match cells.iter().position(|cell| **cell == *name) {
            Some(at) => at as u32,
            None => {
                cells.push(name.into());
                cells.len() as u32 - 1
            }
        }
    }

    /// The number of a variable of an enclosing function: they follow the cells.
    pub(super) fn free_index(&mut self, name: &str) -> u32 {
        let unit = &mut self.here().unit;
        let at = match unit.frees.iter().position(|free| **free == *name) {
            Some(at) => at,
            None => {
                unit.frees.push(name.into());
                unit.frees.len() - 1
            }
        };
        (unit.cells.len() + at) as u32
    }

    /// Where this unit keeps a variable that an inner function closes over.
    pub(super) fn closure_index(&mut self, name: &str) -> u32 {
        let implicit = ["__class__", "__classdict__", "__conditional_annotations__"];
        let in_class = self.scope().block == Block::Class;
        if in_class && implicit.contains(&name) || self.scope().symbols.get(name).reach == Reach::Cell {
            self.cell_index(name)
        } else {
            self.free_index(name)
        }
    }

    /// Emits an instruction whose argument is a name of `co_names`.
    pub(super) fn op_name(&mut self, op: Op, name: &str, pos: Position) {
        let mangled = self.mangle(name);
        let index = self.name_index(&mangled);
        self.op_arg(op, index, pos);
    }

    /// Emits `LOAD_ATTR`; with `method` for the callee of a method call.
    pub(super) fn load_attr(&mut self, name: &str, method: bool, pos: Position) {
        let mangled = self.mangle(name);
        let index = self.name_index(&mangled);
        self.op_arg(Op::LOAD_ATTR, index << 1 | u32::from(method), pos);
    }

    /// Reads, binds or deletes a variable.
    pub(super) fn name_op(&mut self, name: &str, ctx: ExprContext, pos: Position) -> Done {
        let mangled = self.mangle(name);
        let scope = self.scope();
        let symbol = scope.symbols.get(&mangled);
        let (block, sees_class) = (scope.block, scope.sees_class);
        let inlined = self.open().inlined > 0;
        let way = self.way(&mangled, symbol.reach, block);
        let (op, arg) = match way {
            Way::Deref(arg) => match ctx {
                ExprContext::Load if block == Block::Class && !inlined => {
                    self.op(Op::LOAD_LOCALS, pos);
                    (Op::LOAD_FROM_DICT_OR_DEREF, arg)
                }
                ExprContext::Load if sees_class => {
                    self.load_classdict(pos);
                    (Op::LOAD_FROM_DICT_OR_DEREF, arg)
                }
                ExprContext::Load => (Op::LOAD_DEREF, arg),
                ExprContext::Store => (Op::STORE_DEREF, arg),
                ExprContext::Del => (Op::DELETE_DEREF, arg),
            },
            Way::Fast => {
                let arg = self.local_index(&mangled);
                match ctx {
                    ExprContext::Load => (Op::LOAD_FAST, arg),
                    ExprContext::Store => (Op::STORE_FAST, arg),
                    ExprContext::Del => (Op::DELETE_FAST, arg),
                }
            }
            Way::Global(arg) => match ctx {
                ExprContext::Load if sees_class && symbol.reach == Reach::GlobalImplicit => {
                    self.load_classdict(pos);
                    (Op::LOAD_FROM_DICT_OR_GLOBALS, arg)
                }
                ExprContext::Load => (Op::LOAD_GLOBAL, arg << 1),
                ExprContext::Store => (Op::STORE_GLOBAL, arg),
                ExprContext::Del => (Op::DELETE_GLOBAL, arg),
            },
            Way::Name(arg) => match ctx {
                ExprContext::Load if block == Block::Class && inlined => (Op::LOAD_GLOBAL, arg << 1),
                ExprContext::Load => (Op::LOAD_NAME, arg),
                ExprContext::Store => (Op::STORE_NAME, arg),
                ExprContext::Del => (Op::DELETE_NAME, arg),
            },
        };
        self.op_arg(op, arg, pos);
        Ok(())
    }

    /// Loads the namespace of the class around an annotation scope.
    fn load_classdict(&mut self, pos: Position) {
        let arg = self.free_index("__classdict__");
        self.op_arg(Op::LOAD_DEREF, arg, pos);
    }

    fn way(&mut self, mangled: &str, reach: Reach, block: Block) -> Way {
        match reach {
            Reach::Free => Way::Deref(self.free_index(mangled)),
            Reach::Cell => Way::Deref(self.cell_index(mangled)),
            Reach::Local if block.is_function_like() => Way::Fast,
            Reach::Local if self.open().fast_hidden.get(mangled) == Some(&true) => Way::Fast,
            Reach::GlobalImplicit if block.is_function_like() => Way::Global(self.name_index(mangled)),
            Reach::GlobalExplicit => Way::Global(self.name_index(mangled)),
            _ => Way::Name(self.name_index(mangled)),
        }
    }

    /// Whether the program's module binds a name by an import: its attributes are then called plainly.
    pub(super) fn is_imported(&self, name: &str) -> bool {
        let top = self.scopes.get(crate::compile::scope::Scopes::TOP);
        top.symbols.get(name).uses & uses::IMPORT != 0
    }
}
