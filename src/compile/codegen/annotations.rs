//! Annotations: evaluated lazily by an `__annotate__` function (PEP 649), or kept as text.

use rustpython_parser::ast::{self, CmpOp, Expr, ExprContext, Ranged};

use super::control::common;
use super::{Const, Counts, Done, Generator, Kind, Op, Position, ScopeId};
use crate::compile::scope::Block;
use crate::compile::unparse::unparse;
use crate::compile::view::{is_simple, span};
use crate::text::Diag;
use crate::text::words as w;

/// `annotationlib.Format.VALUE_WITH_FAKE_GLOBALS`: formats above it are not for the compiled function.
const VALUE_WITH_FAKE_GLOBALS: usize = 2;

impl<'a> Generator<'a> {
    /// Opens a unit that evaluates annotations, beginning with the check of its `format` argument.
    pub(super) fn enter_annotations(&mut self, name: &str, scope: ScopeId, pos: Position) -> Done {
        let counts = Counts { positional_only: 1, ..Counts::default() };
        self.enter(name, Kind::Annotations, scope, pos.line as u32, None, counts)?;
        self.op_arg(Op::LOAD_FAST, 0, pos);
        self.load_int(VALUE_WITH_FAKE_GLOBALS, pos);
        self.compare_op(CmpOp::Gt, pos);
        let body = self.label();
        self.jump(Op::POP_JUMP_IF_FALSE, body, pos);
        self.op_arg(Op::LOAD_COMMON_CONSTANT, common::NOT_IMPLEMENTED_ERROR, pos);
        self.op_arg(Op::RAISE_VARARGS, 1, pos);
        self.place(body);
        Ok(())
    }

    /// The `__annotate__` function of a module or class, for the annotated names met in its body.
    pub(super) fn deferred_annotations(&mut self, pos: Position) -> Done {
        let deferred = std::mem::take(&mut self.here().deferred);
        let Some(scope) = self.scope().annotation_scope.filter(|_| !deferred.is_empty()) else { return Ok(()) };
        let in_module = self.open().kind == Kind::Module;
        let in_class = self.open().kind == Kind::Class;
        let stash = in_module.then(|| std::mem::take(&mut self.here().unit.instrs));
        self.enter_annotations("__annotate__", scope, pos)?;
        self.op_arg(Op::BUILD_MAP, 0, pos);
        for (assign, index) in deferred {
            let Expr::Name(target) = &*assign.target else { continue };
            let own = self.pos(assign.range);
            let not_set = self.label();
            if let Some(index) = index {
                self.load_int(index as usize, own);
                let name = "__conditional_annotations__";
                if in_class {
                    let arg = self.free_index(name);
                    self.op_arg(Op::LOAD_DEREF, arg, own);
                } else {
                    let arg = self.name_index(name);
                    self.op_arg(Op::LOAD_GLOBAL, arg << 1, own);
                }
                self.op_arg(Op::CONTAINS_OP, 0, own);
                self.jump(Op::POP_JUMP_IF_FALSE, not_set, own);
            }
            self.expr(&assign.annotation)?;
            self.op_arg(Op::COPY, 2, own);
            let private = self.open().private.clone();
            let mangled = crate::compile::scope::mangle(private.as_deref(), &target.id);
            self.load_const(Const::Str(mangled), own);
            self.op(Op::STORE_SUBSCR, pos);
            self.place(not_set);
        }
        self.leave_annotations(pos)?;
        let class = self.scope().block == Block::Class;
        self.name_op(if class { "__annotate_func__" } else { "__annotate__" }, ExprContext::Store, pos)?;
        if let Some(stash) = stash {
            let unit = &mut self.here().unit;
            unit.annotations = std::mem::replace(&mut unit.instrs, stash);
        }
        Ok(())
    }

    /// An annotation as text, for `from __future__ import annotations`.
    pub(super) fn annotation_text(&mut self, annotation: &'a Expr) -> Done {
        let pos = self.expr_pos(annotation);
        let Some(text) = unparse(self.tree, annotation) else {
            return Err(Diag::unsupported(span(annotation.range()), w::LIMIT_ANNOTATION, &[]));
        };
        self.load_const(Const::Str(text.into()), pos);
        Ok(())
    }

    pub(super) fn annotated_assignment(&mut self, assign: &'a ast::StmtAnnAssign) -> Done {
        let pos = self.pos(assign.range);
        if let Some(value) = &assign.value {
            self.expr(value)?;
            self.expr(&assign.target)?;
        }
        let evaluated = matches!(self.open().kind, Kind::Module | Kind::Class);
        match &*assign.target {
            Expr::Name(target) if is_simple(assign) && evaluated => {
                if self.future_annotations {
                    self.annotation_text(&assign.annotation)?;
                    self.op_name(Op::LOAD_NAME, "__annotations__", pos);
                    let mangled = self.mangle(&target.id);
                    self.load_const(Const::Str(mangled), pos);
                    self.op(Op::STORE_SUBSCR, pos);
                } else {
                    self.defer_annotation(assign, pos);
                }
            }
            Expr::Name(_) => {}
            Expr::Attribute(target) if assign.value.is_none() => self.evaluate_and_drop(&target.value)?,
            Expr::Subscript(target) if assign.value.is_none() => {
                self.evaluate_and_drop(&target.value)?;
                self.evaluate_subscript(&target.slice)?;
            }
            Expr::Attribute(_) | Expr::Subscript(_) => {}
            other => return self.error(other.range(), "illegal target for annotation"),
        }
        Ok(())
    }

    fn defer_annotation(&mut self, assign: &'a ast::StmtAnnAssign, pos: Position) {
        let open = self.here();
        let conditional = open.kind == Kind::Module || open.conditional > 0;
        let index = conditional.then_some(open.next_conditional);
        open.next_conditional += u32::from(conditional);
        open.deferred.push((assign, index));
        let in_class = open.kind == Kind::Class;
        if let Some(index) = index {
            let name = "__conditional_annotations__";
            let (op, arg) = match in_class {
                true => (Op::LOAD_DEREF, self.cell_index(name)),
                false => (Op::LOAD_NAME, self.name_index(name)),
            };
            self.op_arg(op, arg, pos);
            self.load_int(index as usize, pos);
            self.op_arg(Op::SET_ADD, 1, pos);
            self.op(Op::POP_TOP, pos);
        }
    }

    fn evaluate_and_drop(&mut self, expr: &'a Expr) -> Done {
        self.expr(expr)?;
        let pos = self.expr_pos(expr);
        self.op(Op::POP_TOP, pos);
        Ok(())
    }

    fn evaluate_subscript(&mut self, expr: &'a Expr) -> Done {
        match expr {
            Expr::Slice(slice) => {
                let parts = [&slice.lower, &slice.upper, &slice.step];
                parts.into_iter().flatten().try_for_each(|part| self.evaluate_and_drop(part))
            }
            Expr::Tuple(tuple) => tuple.elts.iter().try_for_each(|elt| self.evaluate_subscript(elt)),
            other => self.evaluate_and_drop(other),
        }
    }
}
