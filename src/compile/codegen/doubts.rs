//! What is valid but hardly meant: CPython's warnings of the compiler.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, CmpOp, Expr, Ranged, Stmt};

use super::{Const, Generator};
use crate::compile::view::span;
use crate::text::Diag;

impl<'a> Generator<'a> {
    /// Keeps a warning, unless the code is compiled a second time.
    fn doubt(&mut self, range: TextRange, message: String) {
        if self.quiet == 0 {
            self.warnings.push(Diag::syntax(span(range), message));
        }
    }

    fn type_name(&self, expr: &'a Expr) -> Option<&'static str> {
        Some(match self.tree.resolve(expr) {
            Expr::Tuple(_) => "tuple",
            Expr::List(_) | Expr::ListComp(_) => "list",
            Expr::Dict(_) | Expr::DictComp(_) => "dict",
            Expr::Set(_) | Expr::SetComp(_) => "set",
            Expr::GeneratorExp(_) => "generator",
            Expr::Lambda(_) => "function",
            Expr::JoinedStr(_) | Expr::FormattedValue(_) => "str",
            _ => match self.constant(expr)? {
                Const::None => "NoneType",
                Const::Ellipsis => "ellipsis",
                Const::Bool(_) => "bool",
                Const::Int(_) => "int",
                Const::Float(_) => "float",
                Const::Complex(..) => "complex",
                Const::Bytes(_) => "bytes",
                _ => "str",
            },
        })
    }

    /// `x is 1`.
    pub(super) fn check_identity(&mut self, compare: &'a ast::ExprCompare) {
        let mut left = &*compare.left;
        for (op, right) in compare.ops.iter().zip(&compare.comparators) {
            let literal = [left, right].into_iter().find(|side| self.is_literal(side));
            if let (CmpOp::Is | CmpOp::IsNot, Some(literal)) = (op, literal) {
                let (word, meant) = if *op == CmpOp::Is { ("is", "==") } else { ("is not", "!=") };
                let kind = self.type_name(literal).unwrap_or("str");
                let message = format!("\"{word}\" with '{kind}' literal. Did you mean \"{meant}\"?");
                self.doubt(compare.range, message);
                return;
            }
            left = right;
        }
    }

    fn is_literal(&self, expr: &'a Expr) -> bool {
        if let Expr::Tuple(tuple) = expr {
            return tuple.elts.iter().all(|elt| self.constant(elt).is_some());
        }
        let value = self.constant(expr);
        value.is_some_and(|value| !matches!(value, Const::None | Const::Bool(_) | Const::Ellipsis))
    }

    /// `"a" (b)`.
    pub(super) fn check_callee(&mut self, func: &'a Expr) {
        if matches!(func, Expr::Lambda(_)) {
            return;
        }
        if let Some(kind) = self.type_name(func) {
            let message = format!("'{kind}' object is not callable; perhaps you missed a comma?");
            self.doubt(func.range(), message);
        }
    }

    /// `1 [a]`, `[1] ["a"]`.
    pub(super) fn check_subscript(&mut self, value: &'a Expr, key: &'a Expr) {
        let Some(kind) = self.type_name(value) else { return };
        if !matches!(kind, "str" | "bytes" | "tuple" | "list" | "dict") {
            let message = format!("'{kind}' object is not subscriptable; perhaps you missed a comma?");
            self.doubt(value.range(), message);
            return;
        }
        let Some(index) = self.type_name(key) else { return };
        if kind != "dict" && !matches!(index, "int" | "bool") {
            let message =
                format!("{kind} indices must be integers or slices, not {index}; perhaps you missed a comma?");
            self.doubt(value.range(), message);
        }
    }

    pub(super) fn check_assertion(&mut self, assert: &'a ast::StmtAssert) {
        if matches!(&*assert.test, Expr::Tuple(tuple) if !tuple.elts.is_empty()) {
            self.doubt(assert.range, "assertion is always true, perhaps remove parentheses?".into());
        }
    }

    /// `return`, `break` and `continue` that leave a `finally`, and so drop an exception.
    pub(super) fn check_finally(&mut self, body: &'a [Stmt], around: Around) {
        for stmt in body {
            let (word, range) = match stmt {
                Stmt::Return(ret) if around == Around::Finally => ("return", ret.range),
                Stmt::Break(b) if around == Around::Finally => ("break", b.range),
                Stmt::Continue(c) if around == Around::Finally => ("continue", c.range),
                _ => {
                    self.check_finally_inside(stmt, around);
                    continue;
                }
            };
            self.doubt(range, format!("'{word}' in a 'finally' block"));
        }
    }

    fn check_finally_inside(&mut self, stmt: &'a Stmt, around: Around) {
        let mut bodies: Vec<(&'a [Stmt], Around)> = Vec::new();
        match stmt {
            Stmt::FunctionDef(def) => bodies.push((&def.body, Around::Other)),
            Stmt::AsyncFunctionDef(def) => bodies.push((&def.body, Around::Other)),
            Stmt::ClassDef(def) => bodies.push((&def.body, around)),
            Stmt::For(f) => bodies.extend([(&*f.body, Around::Other), (&*f.orelse, around)]),
            Stmt::AsyncFor(f) => bodies.extend([(&*f.body, Around::Other), (&*f.orelse, around)]),
            Stmt::While(w) => bodies.extend([(&*w.body, Around::Other), (&*w.orelse, around)]),
            Stmt::If(first) => {
                let mut branch = first;
                loop {
                    bodies.push((&branch.body, around));
                    match &*branch.orelse {
                        [Stmt::If(only)] => branch = only,
                        orelse => break bodies.push((orelse, around)),
                    }
                }
            }
            Stmt::With(with) => bodies.push((&with.body, around)),
            Stmt::AsyncWith(with) => bodies.push((&with.body, around)),
            Stmt::Match(m) => bodies.extend(m.cases.iter().map(|case| (&*case.body, around))),
            Stmt::Try(ast::StmtTry { body, handlers, orelse, finalbody, .. })
            | Stmt::TryStar(ast::StmtTryStar { body, handlers, orelse, finalbody, .. }) => {
                bodies.push((body, around));
                bodies.extend(handlers.iter().map(|ast::ExceptHandler::ExceptHandler(h)| (&*h.body, around)));
                bodies.extend([(&**orelse, around), (&**finalbody, Around::Finally)]);
            }
            _ => {}
        }
        for (body, around) in bodies {
            self.check_finally(body, around);
        }
    }
}

/// What a statement would leave.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Around {
    /// A `finally`.
    Finally,
    /// A loop or function, maybe inside one.
    Other,
}
