//! Comprehensions: inlined ones (PEP 709), and generator expressions as functions of their own.

use std::collections::HashMap;

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Comprehension, Expr};

use super::blocks::BlockKind;
use super::{Const, Counts, Done, Generator, Key, Kind, Label, NOWHERE, Op, Position, Rc, ScopeId};
use crate::compile::scope::{Block, Reach, Symbol, uses};
use crate::compile::view::span;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Generator,
    List,
    Set,
    Dict,
}

/// Any of the four comprehensions.
pub(super) struct Comp<'a> {
    form: Form,
    key: Key,
    range: TextRange,
    generators: &'a [Comprehension],
    elt: &'a Expr,
    value: Option<&'a Expr>,
}

macro_rules! comp_from {
    ($node:ident, $form:ident, $elt:ident $(, $value:ident)?) => {
        impl<'a> From<&'a ast::$node> for Comp<'a> {
            fn from(node: &'a ast::$node) -> Self {
                #[allow(unused_mut, unused_assignments)]
                let mut value = None;
                $(value = Some(&*node.$value);)?
                let (key, range) = (Key::of(node), node.range);
                Comp { form: Form::$form, key, range, generators: &node.generators, elt: &node.$elt, value }
            }
        }
    };
}

comp_from!(ExprListComp, List, elt);
comp_from!(ExprSetComp, Set, elt);
comp_from!(ExprDictComp, Dict, key, value);
comp_from!(ExprGeneratorExp, Generator, elt);

/// What an inlined comprehension changed for the time it is compiled.
#[derive(Default)]
struct Inlined {
    symbols: Vec<(Rc<str>, Symbol)>,
    hidden: Vec<Rc<str>>,
    pushed: Vec<Rc<str>>,
    cleanup: Option<Label>,
}

impl<'a> Generator<'a> {
    pub(super) fn comprehension(&mut self, comp: &Comp<'a>) -> Done {
        let scope = self.find_scope(comp.key, comp.range)?;
        let Some(outermost) = comp.generators.first() else { return Ok(()) };
        let mut pos = self.pos(comp.range);
        if comp.form == Form::Generator && !self.tree.is_bracketed(span(comp.range)) {
            // The brackets of a call are also those of its only argument.
            pos = self.tree.brackets_around(span(comp.range)).map_or(pos, |around| self.source.position(around));
        }
        let (inlined, is_async) = (self.scopes.get(scope).inlined, self.scopes.get(scope).coroutine);
        let build = match comp.form {
            Form::Generator => None,
            Form::List => Some(Op::BUILD_LIST),
            Form::Set => Some(Op::BUILD_SET),
            Form::Dict => Some(Op::BUILD_MAP),
        };
        if inlined {
            self.outermost_iter(outermost)?;
            let state = self.push_inlined(scope, pos);
            if let Some(build) = build {
                self.op_arg(build, 0, pos);
                self.op_arg(Op::SWAP, 2, pos);
            }
            self.generator(comp, 0, 0, true, pos)?;
            self.pop_inlined(state, pos);
            return Ok(());
        }
        let name = match comp.form {
            Form::Generator => "<genexpr>",
            Form::List => "<listcomp>",
            Form::Set => "<setcomp>",
            Form::Dict => "<dictcomp>",
        };
        let counts = Counts { positional: 1, ..Counts::default() };
        self.enter(name, Kind::Comprehension, scope, pos.line as u32, None, counts)?;
        if let Some(build) = build {
            self.op_arg(build, 0, pos);
        }
        self.generator(comp, 0, 0, false, pos)?;
        match comp.form {
            Form::Generator => self.wrap_in_stopiteration_handler(),
            _ => self.op(Op::RETURN_VALUE, pos),
        }
        let finished = self.finish(true);
        self.make_closure(finished, &[], pos)?;
        self.outermost_iter(outermost)?;
        self.op_arg(Op::CALL, 0, pos);
        if is_async && comp.form != Form::Generator {
            self.op_arg(Op::GET_AWAITABLE, 0, pos);
            self.load_const(Const::None, pos);
            self.yield_from(true, pos);
        }
        Ok(())
    }

    fn outermost_iter(&mut self, outermost: &'a Comprehension) -> Done {
        self.expr(&outermost.iter)?;
        let pos = self.expr_pos(&outermost.iter);
        self.op(if outermost.is_async { Op::GET_AITER } else { Op::GET_ITER }, pos);
        Ok(())
    }

    fn generator(&mut self, comp: &Comp<'a>, at: usize, depth: u32, on_stack: bool, pos: Position) -> Done {
        if comp.generators[at].is_async {
            self.async_generator(comp, at, depth, on_stack, pos)
        } else {
            self.sync_generator(comp, at, depth, on_stack, pos)
        }
    }

    fn sync_generator(&mut self, comp: &Comp<'a>, at: usize, mut depth: u32, on_stack: bool, pos: Position) -> Done {
        let generator = &comp.generators[at];
        let (start, skip, anchor) = (self.label(), self.label(), self.label());
        let iter = self.expr_pos(&generator.iter);
        let mut loops = true;
        if !on_stack {
            if at == 0 {
                self.op_arg(Op::LOAD_FAST, 0, pos);
            } else if let Some(only) = single_element(&generator.iter) {
                // `for y in [f(x)]` only names a value.
                self.expr(only)?;
                loops = false;
            } else {
                self.expr(&generator.iter)?;
                self.op(Op::GET_ITER, iter);
            }
        }
        if loops {
            depth += 1;
            self.place(start);
            self.jump(Op::FOR_ITER, anchor, iter);
        }
        self.expr(&generator.target)?;
        for condition in &generator.ifs {
            self.jump_if(condition, skip, false)?;
        }
        let element = self.element(comp, at, depth, pos)?;
        self.place(skip);
        if loops {
            self.jump(Op::JUMP, start, element);
            self.place(anchor);
            self.op(Op::END_FOR, NOWHERE);
            self.op(Op::POP_ITER, NOWHERE);
        }
        Ok(())
    }

    fn async_generator(&mut self, comp: &Comp<'a>, at: usize, depth: u32, on_stack: bool, pos: Position) -> Done {
        let generator = &comp.generators[at];
        let (start, except, skip) = (self.label(), self.label(), self.label());
        if !on_stack {
            if at == 0 {
                self.op_arg(Op::LOAD_FAST, 0, pos);
            } else {
                self.expr(&generator.iter)?;
                let iter = self.expr_pos(&generator.iter);
                self.op(Op::GET_AITER, iter);
            }
        }
        self.place(start);
        self.push_block(BlockKind::AsyncComprehension, Some(start), None, pos)?;
        self.jump(Op::SETUP_FINALLY, except, pos);
        self.op(Op::GET_ANEXT, pos);
        self.load_const(Const::None, pos);
        let send = self.yield_from(true, pos);
        self.op(Op::POP_BLOCK, pos);
        self.expr(&generator.target)?;
        for condition in &generator.ifs {
            self.jump_if(condition, skip, false)?;
        }
        let element = self.element(comp, at, depth + 1, pos)?;
        self.place(skip);
        self.jump(Op::JUMP, start, element);
        self.pop_block();
        self.place(except);
        self.jump(Op::END_ASYNC_FOR, send, pos);
        Ok(())
    }

    /// The next `for`, or after the last one the element; returns the place of what was computed.
    fn element(&mut self, comp: &Comp<'a>, at: usize, depth: u32, pos: Position) -> Result<Position, super::Diag> {
        let mut own = self.expr_pos(comp.elt);
        if at + 1 < comp.generators.len() {
            self.generator(comp, at + 1, depth, false, pos)?;
            return Ok(own);
        }
        self.expr(comp.elt)?;
        match comp.form {
            Form::Generator => {
                self.yield_value(own);
                self.op(Op::POP_TOP, own);
            }
            Form::List => self.op_arg(Op::LIST_APPEND, depth + 1, own),
            Form::Set => self.op_arg(Op::SET_ADD, depth + 1, own),
            Form::Dict => {
                if let Some(value) = comp.value {
                    self.expr(value)?;
                    let end = self.expr_pos(value);
                    own = Position { end_line: end.end_line, end_col: end.end_col, ..own };
                }
                self.op_arg(Op::MAP_ADD, depth + 1, own);
            }
        }
        Ok(own)
    }

    /// Makes the names of a comprehension mean what they mean inside it, and saves the outer values on the stack.
    fn push_inlined(&mut self, comp: ScopeId, pos: Position) -> Inlined {
        let block = self.scope().block;
        let in_class = block == Block::Class && self.open().inlined == 0;
        self.here().inlined += 1;
        let mut state = Inlined::default();
        let outer_id = self.open().scope;
        let symbols: Vec<(Rc<str>, Symbol)> = self.scopes.get(comp).symbols.iter().cloned().collect();
        let outer: HashMap<Rc<str>, Symbol> =
            symbols.iter().map(|(name, _)| (name.clone(), self.scope().symbols.get(name))).collect();
        for (name, symbol) in &symbols {
            let outside = outer[name];
            let differs = symbol.reach != outside.reach
                && symbol.reach != Reach::Free
                && !(symbol.reach == Reach::Cell && outside.reach == Reach::Free);
            if differs || in_class {
                self.scopes.get_mut(outer_id).symbols.set(name, *symbol);
                state.symbols.push((name.clone(), outside));
            }
            let bound = symbol.uses & uses::LOCAL != 0 && symbol.uses & uses::NONLOCAL == 0;
            if bound && !block.is_function_like() && self.here().fast_hidden.insert(name.clone(), true) != Some(true) {
                state.hidden.push(name.clone());
            }
        }
        for (name, symbol) in symbols {
            // Read after the changes above, as CPython does.
            let outside = self.scope().symbols.get(&name).reach;
            let bound = symbol.uses & uses::LOCAL != 0 && symbol.uses & uses::NONLOCAL == 0;
            if !bound {
                continue;
            }
            let local = self.local_index(&name);
            self.op_arg(Op::LOAD_FAST_AND_CLEAR, local, pos);
            if symbol.reach == Reach::Cell {
                let cell = if outside == Reach::Free { self.free_index(&name) } else { self.cell_index(&name) };
                self.op_arg(Op::MAKE_CELL, cell, pos);
            }
            state.pushed.push(name);
        }
        if !state.pushed.is_empty() {
            self.op_arg(Op::SWAP, state.pushed.len() as u32 + 1, pos);
            let cleanup = self.label();
            state.cleanup = Some(cleanup);
            self.jump(Op::SETUP_FINALLY, cleanup, pos);
        }
        state
    }

    fn pop_inlined(&mut self, state: Inlined, pos: Position) {
        if let Some(cleanup) = state.cleanup {
            self.op(Op::POP_BLOCK, NOWHERE);
            let end = self.label();
            self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
            self.place(cleanup);
            self.op_arg(Op::SWAP, 2, NOWHERE);
            self.op(Op::POP_TOP, NOWHERE);
            self.restore_locals(&state.pushed, pos);
            self.op_arg(Op::RERAISE, 0, NOWHERE);
            self.place(end);
            self.restore_locals(&state.pushed, pos);
        }
        self.here().inlined -= 1;
        let id = self.open().scope;
        for (name, symbol) in state.symbols {
            self.scopes.get_mut(id).symbols.set(&name, symbol);
        }
        for name in state.hidden {
            self.here().fast_hidden.insert(name, false);
        }
    }

    fn restore_locals(&mut self, pushed: &[Rc<str>], pos: Position) {
        self.op_arg(Op::SWAP, pushed.len() as u32 + 1, pos);
        for name in pushed.iter().rev() {
            let local = self.local_index(name);
            self.op_arg(Op::STORE_FAST_MAYBE_NULL, local, pos);
        }
    }
}

fn single_element(iter: &Expr) -> Option<&Expr> {
    let elts = match iter {
        Expr::List(list) => &list.elts,
        Expr::Tuple(tuple) => &tuple.elts,
        _ => return None,
    };
    match &**elts {
        [Expr::Starred(_)] => None,
        [only] => Some(only),
        _ => None,
    }
}
