//! Targets that the parser takes and CPython's does not: `f() = 3`, `del 1`, `for 3 in x`.

use rustpython_parser::Mode;
use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, CmpOp, Constant, Expr, Pattern, Ranged, Stmt};

use super::Tree;
use super::errors::Context;
use super::tokens::{self, Changes};
use crate::text::{Diag, Span};

/// What kind of target is wanted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Want {
    Assign,
    Delete,
    For,
}

/// Checks every target of a module.
///
/// # Errors
/// The first that cannot be assigned to or deleted.
pub(super) fn check(tree: &Tree, body: &[Stmt], text: &str) -> Result<(), Diag> {
    Checker { tree, text }.body(body)
}

/// Checks the target of a comprehension's `for`.
///
/// # Errors
/// What of it cannot be assigned to.
pub(super) fn check_for_target(tree: &Tree, target: &Expr) -> Result<(), Diag> {
    Checker { tree, text: "" }.target(target, Want::For)
}

/// What CPython calls the expression made of some tokens.
pub(super) fn expression_name(context: &Context<'_>, from: usize, to: usize) -> Option<&'static str> {
    let span = context.range(from, to);
    let text = &context.source.text()[span.start as usize..span.end as usize];
    match tokens::parse(text, Mode::Expression, 0, &Changes::default()) {
        Ok(ast::Mod::Expression(parsed)) => Some(name(&parsed.body)),
        _ => None,
    }
}

fn name(expr: &Expr) -> &'static str {
    match expr {
        Expr::Attribute(_) => "attribute",
        Expr::Subscript(_) => "subscript",
        Expr::Starred(_) => "starred",
        Expr::Name(_) => "name",
        Expr::List(_) => "list",
        Expr::Tuple(_) => "tuple",
        Expr::Lambda(_) => "lambda",
        Expr::Call(_) => "function call",
        Expr::BoolOp(_) | Expr::BinOp(_) | Expr::UnaryOp(_) => "expression",
        Expr::GeneratorExp(_) => "generator expression",
        Expr::Yield(_) | Expr::YieldFrom(_) => "yield expression",
        Expr::Await(_) => "await expression",
        Expr::ListComp(_) => "list comprehension",
        Expr::SetComp(_) => "set comprehension",
        Expr::DictComp(_) => "dict comprehension",
        Expr::Dict(_) => "dict literal",
        Expr::Set(_) => "set display",
        Expr::JoinedStr(_) | Expr::FormattedValue(_) => "f-string expression",
        Expr::Constant(constant) => match constant.value {
            Constant::None => "None",
            Constant::Bool(false) => "False",
            Constant::Bool(true) => "True",
            Constant::Ellipsis => "ellipsis",
            _ => "literal",
        },
        Expr::Compare(_) => "comparison",
        Expr::IfExp(_) => "conditional expression",
        Expr::NamedExpr(_) => "named expression",
        Expr::Slice(_) => "slice",
    }
}

type Done = Result<(), Diag>;

struct Checker<'a> {
    tree: &'a Tree,
    text: &'a str,
}

fn error(range: TextRange, message: String) -> Diag {
    Diag::syntax(Span::new(range.start().into(), range.end().into()), message)
}

impl<'a> Checker<'a> {
    /// The part of a target that is none.
    fn invalid(&self, expr: &'a Expr, want: Want) -> Option<&'a Expr> {
        let expr = self.tree.resolve(expr);
        match expr {
            Expr::List(list) => list.elts.iter().find_map(|elt| self.invalid(elt, want)),
            Expr::Tuple(tuple) => tuple.elts.iter().find_map(|elt| self.invalid(elt, want)),
            Expr::Starred(_) if want == Want::Delete => Some(expr),
            Expr::Starred(starred) => self.invalid(&starred.value, want),
            Expr::Compare(compare) if want == Want::For && compare.ops.first() == Some(&CmpOp::In) => {
                self.invalid(&compare.left, want)
            }
            Expr::Name(_) | Expr::Subscript(_) | Expr::Attribute(_) => None,
            _ => Some(expr),
        }
    }

    fn target(&self, expr: &'a Expr, want: Want) -> Done {
        let Some(invalid) = self.invalid(expr, want) else { return Ok(()) };
        if want == Want::Assign
            && matches!(invalid, Expr::Yield(_) | Expr::YieldFrom(_))
            && !self.is_in_brackets(invalid)
        {
            return Err(error(invalid.range(), "assignment to yield expression not possible".into()));
        }
        let verb = if want == Want::Delete { "delete" } else { "assign to" };
        Err(error(invalid.range(), format!("cannot {verb} {}", name(invalid))))
    }

    /// Whether an expression is alone in brackets.
    fn is_in_brackets(&self, expr: &Expr) -> bool {
        let range = expr.range();
        let span = Span::new(range.start().into(), range.end().into());
        self.tree
            .brackets_around(span)
            .is_some_and(|around| around.start + 1 == span.start && around.end == span.end + 1)
    }

    fn assignment(&self, assign: &'a ast::StmtAssign) -> Done {
        if let [only] = &*assign.targets {
            let only = self.tree.resolve(only);
            let plain = matches!(
                only,
                Expr::Call(_)
                    | Expr::BinOp(_)
                    | Expr::ListComp(_)
                    | Expr::SetComp(_)
                    | Expr::DictComp(_)
                    | Expr::Dict(_)
                    | Expr::Set(_)
                    | Expr::JoinedStr(_)
                    | Expr::Constant(_)
                    | Expr::UnaryOp(_)
                    | Expr::Await(_)
            );
            let bracketed = self.is_in_brackets(only) && !matches!(only, Expr::GeneratorExp(_));
            let not = matches!(only, Expr::UnaryOp(op) if op.op == ast::UnaryOp::Not);
            let target = matches!(
                only,
                Expr::Name(_)
                    | Expr::Attribute(_)
                    | Expr::Subscript(_)
                    | Expr::List(_)
                    | Expr::Tuple(_)
                    | Expr::Starred(_)
            );
            let singleton = matches!(name(only), "None" | "True" | "False");
            let simple_value = matches!(
                self.tree.resolve(&assign.value),
                Expr::BoolOp(_) | Expr::Compare(_) | Expr::Lambda(_) | Expr::IfExp(_) | Expr::Yield(_) | Expr::Tuple(_)
            );
            if (plain && !not || bracketed && !target) && !singleton && !simple_value {
                let message = format!("cannot assign to {} here. Maybe you meant '==' instead of '='?", name(only));
                return Err(error(only.range(), message));
            }
        }
        assign.targets.iter().try_for_each(|target| self.target(target, Want::Assign))
    }

    fn body(&self, body: &'a [Stmt]) -> Done {
        body.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    fn stmt(&self, stmt: &'a Stmt) -> Done {
        match stmt {
            Stmt::FunctionDef(def) => self.body(&def.body),
            Stmt::AsyncFunctionDef(def) => self.body(&def.body),
            Stmt::ClassDef(def) => self.body(&def.body),
            Stmt::Delete(del) => del.targets.iter().try_for_each(|target| self.target(target, Want::Delete)),
            Stmt::Assign(assign) => self.assignment(assign),
            Stmt::AugAssign(assign) => match &*assign.target {
                Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => Ok(()),
                other => {
                    let what = name(self.tree.resolve(other));
                    let message = format!("'{what}' is an illegal expression for augmented assignment");
                    Err(error(other.range(), message))
                }
            },
            Stmt::AnnAssign(assign) => match &*assign.target {
                Expr::Name(_) | Expr::Attribute(_) | Expr::Subscript(_) => Ok(()),
                other @ (Expr::Tuple(_) | Expr::List(_)) => {
                    let message = format!("only single target (not {}) can be annotated", name(other));
                    // A tuple without brackets is marked by its first item.
                    let bracketed = self.text[other.range().start().into()..].starts_with(['(', '[']);
                    let marked = match other {
                        Expr::Tuple(tuple) if !bracketed => tuple.elts.first().unwrap_or(other),
                        other => other,
                    };
                    Err(error(marked.range(), message))
                }
                other => Err(error(other.range(), "illegal target for annotation".into())),
            },
            Stmt::For(f) => {
                self.target(&f.target, Want::For)?;
                self.body(&f.body)?;
                self.body(&f.orelse)
            }
            Stmt::AsyncFor(f) => {
                self.target(&f.target, Want::For)?;
                self.body(&f.body)?;
                self.body(&f.orelse)
            }
            Stmt::While(w) => {
                self.body(&w.body)?;
                self.body(&w.orelse)
            }
            Stmt::If(_) => self.branches(stmt),
            Stmt::With(with) => self.with(&with.items, &with.body),
            Stmt::AsyncWith(with) => self.with(&with.items, &with.body),
            Stmt::Match(m) => m.cases.iter().try_for_each(|case| {
                self.pattern(&case.pattern)?;
                self.body(&case.body)
            }),
            Stmt::Try(t) => self.try_stmt(&t.body, &t.handlers, &t.orelse, &t.finalbody),
            Stmt::TryStar(t) => self.try_stmt(&t.body, &t.handlers, &t.orelse, &t.finalbody),
            _ => Ok(()),
        }
    }

    /// A chain of `elif` nests once for each branch, so it is walked in a loop.
    fn branches(&self, mut stmt: &'a Stmt) -> Done {
        while let Stmt::If(branch) = stmt {
            self.body(&branch.body)?;
            match &*branch.orelse {
                [only @ Stmt::If(_)] => stmt = only,
                orelse => return self.body(orelse),
            }
        }
        Ok(())
    }

    fn with(&self, items: &'a [ast::WithItem], body: &'a [Stmt]) -> Done {
        for target in items.iter().filter_map(|item| item.optional_vars.as_deref()) {
            self.target(target, Want::Assign)?;
        }
        self.body(body)
    }

    fn try_stmt(
        &self,
        body: &'a [Stmt],
        handlers: &'a [ast::ExceptHandler],
        orelse: &'a [Stmt],
        finalbody: &'a [Stmt],
    ) -> Done {
        self.body(body)?;
        for ast::ExceptHandler::ExceptHandler(handler) in handlers {
            self.body(&handler.body)?;
        }
        self.body(orelse)?;
        self.body(finalbody)
    }

    fn pattern(&self, pattern: &'a Pattern) -> Done {
        if let Pattern::MatchAs(capture) = pattern
            && capture.pattern.is_some()
            && capture.name.as_ref().is_some_and(|name| name.as_str() == "_")
        {
            let end = u32::from(capture.range.end());
            return Err(Diag::syntax(Span::new(end - 1, end), "cannot use '_' as a target".to_owned()));
        }
        match pattern {
            Pattern::MatchValue(value) => self.pattern_number(&value.value),
            Pattern::MatchMapping(mapping) => {
                mapping.keys.iter().try_for_each(|key| self.pattern_number(key))?;
                mapping.patterns.iter().try_for_each(|pattern| self.pattern(pattern))?;
                if mapping.rest.as_ref().is_some_and(|name| name.as_str() == "_") {
                    let text = &self.text[..usize::from(mapping.range.end())];
                    let at = text.rfind('_').unwrap_or(0) as u32;
                    return Err(Diag::syntax(Span::new(at, at + 1), "invalid syntax".to_owned()));
                }
                Ok(())
            }
            Pattern::MatchSequence(sequence) => sequence.patterns.iter().try_for_each(|pattern| self.pattern(pattern)),
            Pattern::MatchOr(or) => or.patterns.iter().try_for_each(|pattern| self.pattern(pattern)),
            Pattern::MatchClass(class) => {
                class.patterns.iter().chain(&class.kwd_patterns).try_for_each(|pattern| self.pattern(pattern))
            }
            Pattern::MatchAs(capture) => capture.pattern.iter().try_for_each(|pattern| self.pattern(pattern)),
            _ => Ok(()),
        }
    }

    /// A sum in a pattern is a real and an imaginary number.
    fn pattern_number(&self, value: &'a Expr) -> Done {
        let Expr::BinOp(sum) = value else { return Ok(()) };
        let number = |expr: &'a Expr| match self.tree.resolve(expr) {
            Expr::Constant(constant) => match constant.value {
                Constant::Complex { .. } => Some(true),
                Constant::Int(_) | Constant::Float(_) => Some(false),
                _ => None,
            },
            _ => None,
        };
        let left = match &*sum.left {
            Expr::UnaryOp(op) if op.op == ast::UnaryOp::USub => &*op.operand,
            other => other,
        };
        let (Some(real), Some(imaginary)) = (number(left), number(&sum.right)) else { return Ok(()) };
        if real {
            return Err(error(left.range(), "real number required in complex literal".into()));
        }
        if !imaginary {
            return Err(error(sum.right.range(), "imaginary number required in complex literal".into()));
        }
        Ok(())
    }
}
