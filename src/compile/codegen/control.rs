//! Statements: dispatch, conditions, `return`, `break`, `continue`, `assert`, `raise`, `del`.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, BoolOp, Expr, Ranged, Stmt, UnaryOp};

use super::functions::Def;
use super::{Const, Done, Generator, Label, Mode, NOWHERE, Op, Position};
use crate::compile::view::Function;

/// Arguments of `LOAD_COMMON_CONSTANT`.
pub(super) mod common {
    pub const ASSERTION_ERROR: u32 = 0;
    pub const NOT_IMPLEMENTED_ERROR: u32 = 1;
    pub const TUPLE: u32 = 2;
    pub const ALL: u32 = 3;
    pub const ANY: u32 = 4;
}

impl<'a> Generator<'a> {
    pub(super) fn stmt(&mut self, stmt: &'a Stmt) -> Done {
        let pos = self.pos(stmt.range());
        match stmt {
            Stmt::FunctionDef(def) => self.function(&Def::from(Function::from(def))),
            Stmt::AsyncFunctionDef(def) => self.function(&Def::from(Function::from(def))),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::TypeAlias(alias) => self.type_alias(alias),
            Stmt::Return(ret) => self.return_stmt(ret, pos),
            Stmt::Delete(del) => self.exprs(&del.targets),
            Stmt::Assign(assign) => {
                self.expr(&assign.value)?;
                for (at, target) in assign.targets.iter().enumerate() {
                    if at + 1 < assign.targets.len() {
                        self.op_arg(Op::COPY, 1, pos);
                    }
                    self.expr(target)?;
                }
                Ok(())
            }
            Stmt::AugAssign(assign) => self.augmented_assignment(assign),
            Stmt::AnnAssign(assign) => self.annotated_assignment(assign),
            Stmt::For(f) => self.conditionally(|g| g.for_loop(f)),
            Stmt::AsyncFor(f) => self.conditionally(|g| g.async_for_loop(f)),
            Stmt::While(w) => self.conditionally(|g| g.while_loop(w)),
            Stmt::If(branch) => self.conditionally(|g| g.if_stmt(branch)),
            Stmt::Match(m) => self.conditionally(|g| g.match_stmt(m)),
            Stmt::Raise(raise) => {
                let values = [&raise.exc, &raise.cause];
                let mut count = 0;
                for value in values.into_iter().flatten() {
                    self.expr(value)?;
                    count += 1;
                }
                self.op_arg(Op::RAISE_VARARGS, count, pos);
                Ok(())
            }
            Stmt::Try(t) => {
                self.conditionally(|g| g.try_stmt(pos, &t.body, &t.handlers, &t.orelse, &t.finalbody, false))
            }
            Stmt::TryStar(t) => {
                self.conditionally(|g| g.try_stmt(pos, &t.body, &t.handlers, &t.orelse, &t.finalbody, true))
            }
            Stmt::Assert(assert) => self.assert_stmt(assert, pos),
            Stmt::Import(import) => self.import(import, pos),
            Stmt::ImportFrom(import) => self.import_from(import, pos),
            Stmt::Global(_) | Stmt::Nonlocal(_) => Ok(()),
            Stmt::Expr(expr) => self.expr_stmt(&expr.value, pos),
            Stmt::Pass(_) => {
                self.op(Op::NOP, pos);
                Ok(())
            }
            Stmt::Break(b) => self.break_stmt(b.range, pos),
            Stmt::Continue(c) => self.continue_stmt(c.range, pos),
            Stmt::With(with) => self.conditionally(|g| g.with(&with.items, &with.body, false)),
            Stmt::AsyncWith(with) => self.conditionally(|g| g.with(&with.items, &with.body, true)),
        }
    }

    fn conditionally(&mut self, inside: impl FnOnce(&mut Self) -> Done) -> Done {
        self.here().conditional += 1;
        inside(self)?;
        self.here().conditional -= 1;
        Ok(())
    }

    fn expr_stmt(&mut self, value: &'a Expr, pos: Position) -> Done {
        if self.mode == Mode::Single && self.units.len() == 1 {
            self.expr(value)?;
            self.op_arg(Op::CALL_INTRINSIC_1, super::exprs::intrinsic::PRINT, pos);
        } else if self.constant(value).is_some() {
            self.op(Op::NOP, pos);
            return Ok(());
        } else {
            self.expr(value)?;
        }
        self.op(Op::POP_TOP, NOWHERE);
        Ok(())
    }

    /// An `if` with its `elif`s, in a loop: the tree nests once for each.
    fn if_stmt(&mut self, first: &'a ast::StmtIf) -> Done {
        let mut branch = first;
        let mut ends = Vec::new();
        loop {
            let end = self.label();
            ends.push(end);
            let next = if branch.orelse.is_empty() { end } else { self.label() };
            self.jump_if(&branch.test, next, false)?;
            self.body(&branch.body)?;
            if branch.orelse.is_empty() {
                break;
            }
            self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
            self.place(next);
            match &*branch.orelse {
                [Stmt::If(only)] => branch = only,
                orelse => {
                    self.body(orelse)?;
                    break;
                }
            }
        }
        for end in ends.into_iter().rev() {
            self.place(end);
        }
        Ok(())
    }

    /// Jumps to `next` if the truth of the expression is `condition`, else falls through.
    pub(super) fn jump_if(&mut self, expr: &'a Expr, next: Label, condition: bool) -> Done {
        let expr = self.tree.resolve(expr);
        match expr {
            Expr::UnaryOp(op) if op.op == UnaryOp::Not => return self.jump_if(&op.operand, next, !condition),
            Expr::BoolOp(op) => {
                let Some((last, rest)) = op.values.split_last() else { return Ok(()) };
                let shortcut = op.op == BoolOp::Or;
                let early = if shortcut == condition { next } else { self.label() };
                for value in rest {
                    self.jump_if(value, early, shortcut)?;
                }
                self.jump_if(last, next, condition)?;
                if early != next {
                    self.place(early);
                }
                return Ok(());
            }
            Expr::IfExp(choice) => {
                let (end, other) = (self.label(), self.label());
                self.jump_if(&choice.test, other, false)?;
                self.jump_if(&choice.body, next, condition)?;
                self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
                self.place(other);
                self.jump_if(&choice.orelse, next, condition)?;
                self.place(end);
                return Ok(());
            }
            Expr::Compare(compare) if compare.ops.len() > 1 => {
                return self.jump_if_chain(compare, next, condition);
            }
            _ => {}
        }
        self.expr(expr)?;
        let own = self.expr_pos(expr);
        self.op(Op::TO_BOOL, own);
        self.jump(if condition { Op::POP_JUMP_IF_TRUE } else { Op::POP_JUMP_IF_FALSE }, next, own);
        Ok(())
    }

    fn jump_if_chain(&mut self, compare: &'a ast::ExprCompare, next: Label, condition: bool) -> Done {
        self.check_identity(compare);
        let pos = self.pos(compare.range);
        let last = compare.ops.len() - 1;
        let cleanup = self.label();
        self.expr(&compare.left)?;
        for (op, operand) in compare.ops[..last].iter().zip(&compare.comparators) {
            self.expr(operand)?;
            self.op_arg(Op::SWAP, 2, pos);
            self.op_arg(Op::COPY, 2, pos);
            self.compare_op(*op, pos);
            self.op(Op::TO_BOOL, pos);
            self.jump(Op::POP_JUMP_IF_FALSE, cleanup, pos);
        }
        self.expr(&compare.comparators[last])?;
        self.compare_op(compare.ops[last], pos);
        self.op(Op::TO_BOOL, pos);
        self.jump(if condition { Op::POP_JUMP_IF_TRUE } else { Op::POP_JUMP_IF_FALSE }, next, pos);
        let end = self.label();
        self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
        self.place(cleanup);
        self.op(Op::POP_TOP, pos);
        if !condition {
            self.jump(Op::JUMP_NO_INTERRUPT, next, NOWHERE);
        }
        self.place(end);
        Ok(())
    }

    fn return_stmt(&mut self, ret: &'a ast::StmtReturn, mut pos: Position) -> Done {
        let scope = self.scope();
        if !scope.block.is_function_like() {
            return self.error(ret.range, "'return' outside function");
        }
        if ret.value.is_some() && scope.coroutine && scope.generator {
            return self.error(ret.range, "'return' with value in async generator");
        }
        let statement = pos;
        let constant = ret.value.as_deref().and_then(|value| self.constant(value));
        let keep_top = ret.value.is_some() && constant.is_none();
        if let Some(value) = &ret.value {
            let own = self.expr_pos(value);
            if keep_top {
                self.expr(value)?;
            } else {
                pos = own;
                self.op(Op::NOP, pos);
            }
            if own.line != statement.line {
                pos = statement;
                self.op(Op::NOP, pos);
            }
        } else {
            self.op(Op::NOP, pos);
        }
        self.unwind(&mut pos, keep_top, false, ret.range)?;
        if !keep_top {
            self.load_const(constant.unwrap_or(Const::None), pos);
        }
        self.op(Op::RETURN_VALUE, pos);
        Ok(())
    }

    fn break_stmt(&mut self, range: TextRange, mut pos: Position) -> Done {
        self.op(Op::NOP, pos);
        let Some(found) = self.unwind(&mut pos, false, true, range)? else {
            return self.error(range, "'break' outside loop");
        };
        self.unwind_block(found, &mut pos, false)?;
        if let Some(exit) = found.exit {
            self.jump(Op::JUMP, exit, pos);
        }
        Ok(())
    }

    fn continue_stmt(&mut self, range: TextRange, mut pos: Position) -> Done {
        self.op(Op::NOP, pos);
        let Some(found) = self.unwind(&mut pos, false, true, range)? else {
            return self.error(range, "'continue' not properly in loop");
        };
        if let Some(start) = found.start {
            self.jump(Op::JUMP, start, pos);
        }
        Ok(())
    }

    fn assert_stmt(&mut self, assert: &'a ast::StmtAssert, pos: Position) -> Done {
        self.check_assertion(assert);
        let end = self.label();
        self.jump_if(&assert.test, end, true)?;
        self.op_arg(Op::LOAD_COMMON_CONSTANT, common::ASSERTION_ERROR, pos);
        if let Some(message) = &assert.msg {
            self.expr(message)?;
            self.op_arg(Op::CALL, 0, pos);
        }
        let test = self.expr_pos(&assert.test);
        self.op_arg(Op::RAISE_VARARGS, 1, test);
        self.place(end);
        Ok(())
    }
}
