//! The first pass over scopes: what each scope does with each name.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Expr, ExprContext, Stmt};

use super::{Block, Comprehension, Key, Scope, ScopeId, Scopes, Symbol, Symbols, analyze, uses};
use crate::compile::view::{Function, span};
use crate::syntax::Tree;
use crate::text::{Diag, Span};

/// Reads every scope of a module.
///
/// # Errors
/// Contradictory declarations, names and expressions where they may not stand; placed, in CPython's words.
pub fn build(tree: &Tree, body: &[Stmt], future_annotations: bool) -> Result<Scopes, Diag> {
    let mut collector =
        Collector { tree, scopes: Scopes::default(), stack: Vec::new(), private: None, future_annotations };
    collector.enter(Block::Module, Key::of(tree), TextRange::default())?;
    collector.here().has_docstring = tree.docstring(body).is_some();
    collector.body(body)?;
    collector.exit();
    analyze::analyze(&mut collector.scopes)?;
    Ok(collector.scopes)
}

pub(super) struct Collector<'a> {
    pub(super) tree: &'a Tree,
    pub(super) scopes: Scopes,
    pub(super) stack: Vec<ScopeId>,
    pub(super) private: Option<&'a str>,
    pub(super) future_annotations: bool,
}

pub(super) type Done = Result<(), Diag>;

pub(super) fn error(range: TextRange, message: impl Into<String>) -> Diag {
    Diag::syntax(span(range), message)
}

impl<'a> Collector<'a> {
    pub(super) fn current(&self) -> ScopeId {
        *self.stack.last().expect("some scope is open")
    }

    pub(super) fn here(&mut self) -> &mut Scope {
        let id = self.current();
        self.scopes.get_mut(id)
    }

    pub(super) fn create(&mut self, block: Block, key: Key) -> ScopeId {
        let (mut nested, mut method) = (false, false);
        if let Some(outer) = self.stack.last() {
            let outer = self.scopes.get(*outer);
            nested = outer.nested || outer.block.is_function_like();
            method = block == Block::Function && outer.block == Block::Class;
        }
        let id = ScopeId(self.scopes.list.len() as u32);
        self.scopes.list.push(Scope {
            block,
            symbols: Symbols::default(),
            params: Vec::new(),
            children: Vec::new(),
            directives: Vec::new(),
            nested,
            method,
            generator: false,
            coroutine: false,
            varargs: false,
            varkeywords: false,
            has_docstring: false,
            comprehension: Comprehension::None,
            inlined: false,
            needs_class_closure: false,
            needs_classdict: false,
            sees_class: false,
            annotations_used: false,
            conditional_annotations: false,
            annotation_scope: None,
            mangled: None,
            info: None,
            conditional: false,
            iter_target: false,
            iter_expr: 0,
            unevaluated: false,
        });
        self.scopes.by_node.insert(key, id);
        id
    }

    pub(super) fn enter_existing(&mut self, id: ScopeId) {
        let outer = self.stack.last().copied();
        self.stack.push(id);
        let Some(outer) = outer else { return };
        let (iter_expr, mangled) = (self.scopes.get(outer).iter_expr, self.scopes.get(outer).mangled.clone());
        let scope = self.scopes.get_mut(id);
        scope.iter_expr = iter_expr;
        if mangled.is_some() && scope.block != Block::Class {
            scope.mangled = mangled;
        }
        if self.future_annotations && self.scopes.get(id).block == Block::Annotation {
            return;
        }
        // The annotations of a module or class are one scope, entered for each of them.
        let again = self.scopes.get(id).block == Block::Annotation && self.scopes.get(outer).children.contains(&id);
        if !again {
            self.scopes.get_mut(outer).children.push(id);
        }
    }

    pub(super) fn enter(&mut self, block: Block, key: Key, range: TextRange) -> Done {
        let id = self.create(block, key);
        self.enter_existing(id);
        if matches!(block, Block::Annotation | Block::TypeVariable | Block::TypeAlias) {
            self.define(".format", uses::PARAM, range)?;
            self.define(".format", uses::USE, range)?;
        }
        Ok(())
    }

    pub(super) fn exit(&mut self) {
        self.stack.pop();
    }

    pub(super) fn lookup(&self, id: ScopeId, name: &str) -> u32 {
        let mangled = self.scopes.mangle(self.private, id, name);
        self.scopes.get(id).symbols.get(&mangled).uses
    }

    pub(super) fn define(&mut self, name: &str, flag: u32, range: TextRange) -> Done {
        if flag & (uses::PARAM | uses::LOCAL | uses::IMPORT) != 0 {
            check_debug(name, range, ExprContext::Store)?;
        }
        let id = self.current();
        if flag & uses::TYPE_PARAM != 0
            && let Some(names) = &self.scopes.get(id).mangled
        {
            names.borrow_mut().insert(name.to_string());
        }
        self.define_in(id, name, flag, range)
    }

    pub(super) fn define_in(&mut self, id: ScopeId, name: &str, flag: u32, range: TextRange) -> Done {
        let mangled = self.scopes.mangle(self.private, self.current(), name);
        let scope = self.scopes.get_mut(id);
        let mut value = scope.symbols.get(&mangled).uses;
        if flag & uses::PARAM != 0 && value & uses::PARAM != 0 {
            return Err(error(range, format!("duplicate argument '{name}' in function definition")));
        }
        if flag & uses::TYPE_PARAM != 0 && value & uses::TYPE_PARAM != 0 {
            return Err(error(range, format!("duplicate type parameter '{name}'")));
        }
        value |= flag;
        if scope.iter_target {
            if value & (uses::GLOBAL | uses::NONLOCAL) != 0 {
                let message = format!("comprehension inner loop cannot rebind assignment expression target '{name}'");
                return Err(error(range, message));
            }
            value |= uses::COMP_ITER;
        }
        scope.symbols.set(&mangled, Symbol { uses: value, ..Symbol::default() });
        if flag & uses::PARAM != 0 {
            scope.params.push(mangled);
        } else if flag & uses::GLOBAL != 0 {
            let module = self.scopes.get_mut(Scopes::TOP);
            let value = module.symbols.get(&mangled).uses | flag;
            module.symbols.set(&mangled, Symbol { uses: value, ..Symbol::default() });
        }
        Ok(())
    }

    pub(super) fn directive(&mut self, name: &str, span: Span) {
        let id = self.current();
        let mangled = self.scopes.mangle(self.private, id, name);
        self.here().directives.push((mangled, span));
    }

    fn conditionally(&mut self, inside: impl FnOnce(&mut Self) -> Done) -> Done {
        let before = std::mem::replace(&mut self.here().conditional, true);
        inside(self)?;
        self.here().conditional = before;
        Ok(())
    }

    pub(super) fn body(&mut self, body: &'a [Stmt]) -> Done {
        body.iter().try_for_each(|stmt| self.stmt(stmt))
    }

    pub(super) fn exprs(&mut self, exprs: &'a [Expr]) -> Done {
        exprs.iter().try_for_each(|expr| self.expr(expr))
    }

    pub(super) fn optional(&mut self, expr: &'a Option<Box<Expr>>) -> Done {
        expr.iter().try_for_each(|expr| self.expr(expr))
    }

    fn stmt(&mut self, stmt: &'a Stmt) -> Done {
        match stmt {
            Stmt::FunctionDef(def) => self.function(&Function::from(def)),
            Stmt::AsyncFunctionDef(def) => self.function(&Function::from(def)),
            Stmt::ClassDef(def) => self.class(def),
            Stmt::TypeAlias(alias) => self.type_alias(alias),
            Stmt::Return(ret) => self.optional(&ret.value),
            Stmt::Delete(del) => self.exprs(&del.targets),
            Stmt::Assign(assign) => {
                self.exprs(&assign.targets)?;
                self.expr(&assign.value)
            }
            Stmt::AnnAssign(assign) => self.annotated_assignment(assign),
            Stmt::AugAssign(assign) => {
                self.expr(&assign.target)?;
                self.expr(&assign.value)
            }
            Stmt::For(f) => self.for_loop(&f.target, &f.iter, &f.body, &f.orelse),
            Stmt::AsyncFor(f) => {
                self.need_coroutine(f.range, "'async for' outside async function")?;
                self.for_loop(&f.target, &f.iter, &f.body, &f.orelse)
            }
            Stmt::While(w) => {
                self.expr(&w.test)?;
                self.conditionally(|c| {
                    c.body(&w.body)?;
                    c.body(&w.orelse)
                })
            }
            Stmt::If(_) => self.if_chain(stmt),
            Stmt::Match(m) => {
                self.expr(&m.subject)?;
                self.conditionally(|c| {
                    m.cases.iter().try_for_each(|case| {
                        c.pattern(&case.pattern)?;
                        c.optional(&case.guard)?;
                        c.body(&case.body)
                    })
                })
            }
            Stmt::Raise(raise) => {
                self.optional(&raise.exc)?;
                self.optional(&raise.cause)
            }
            Stmt::Try(t) => self.try_stmt(&t.body, &t.handlers, &t.orelse, &t.finalbody),
            Stmt::TryStar(t) => self.try_stmt(&t.body, &t.handlers, &t.orelse, &t.finalbody),
            Stmt::Assert(assert) => {
                self.expr(&assert.test)?;
                self.optional(&assert.msg)
            }
            Stmt::Import(import) => import.names.iter().try_for_each(|name| self.alias(name)),
            Stmt::ImportFrom(import) => import.names.iter().try_for_each(|name| self.alias(name)),
            Stmt::Global(g) => self.declare(&g.names, g.range, uses::GLOBAL, "global"),
            Stmt::Nonlocal(n) => self.declare(&n.names, n.range, uses::NONLOCAL, "nonlocal"),
            Stmt::Expr(expr) => self.expr(&expr.value),
            Stmt::Pass(_) | Stmt::Break(_) | Stmt::Continue(_) => Ok(()),
            Stmt::With(with) => self.with(&with.items, &with.body),
            Stmt::AsyncWith(with) => {
                self.need_coroutine(with.range, "'async with' outside async function")?;
                self.with(&with.items, &with.body)
            }
        }
    }

    /// A long `elif` chain is one nesting per branch in the tree, so it is walked in a loop.
    fn if_chain(&mut self, stmt: &'a Stmt) -> Done {
        let before = self.here().conditional;
        let mut next = Some(stmt);
        while let Some(stmt) = next.take() {
            let Stmt::If(branch) = stmt else {
                self.stmt(stmt)?;
                break;
            };
            self.expr(&branch.test)?;
            self.here().conditional = true;
            self.body(&branch.body)?;
            match &*branch.orelse {
                [only @ Stmt::If(_)] => next = Some(only),
                orelse => self.body(orelse)?,
            }
        }
        self.here().conditional = before;
        Ok(())
    }

    fn need_coroutine(&mut self, range: TextRange, message: &str) -> Done {
        if self.here().coroutine { Ok(()) } else { Err(error(range, message)) }
    }

    fn for_loop(&mut self, target: &'a Expr, iter: &'a Expr, body: &'a [Stmt], orelse: &'a [Stmt]) -> Done {
        self.expr(target)?;
        self.expr(iter)?;
        self.conditionally(|c| {
            c.body(body)?;
            c.body(orelse)
        })
    }

    fn with(&mut self, items: &'a [ast::WithItem], body: &'a [Stmt]) -> Done {
        self.conditionally(|c| {
            for item in items {
                c.expr(&item.context_expr)?;
                c.optional(&item.optional_vars)?;
            }
            c.body(body)
        })
    }

    fn try_stmt(
        &mut self,
        body: &'a [Stmt],
        handlers: &'a [ast::ExceptHandler],
        orelse: &'a [Stmt],
        finalbody: &'a [Stmt],
    ) -> Done {
        self.conditionally(|c| {
            c.body(body)?;
            for ast::ExceptHandler::ExceptHandler(handler) in handlers {
                c.optional(&handler.type_)?;
                if let Some(name) = &handler.name {
                    c.define(name, uses::LOCAL, handler.range)?;
                }
                c.body(&handler.body)?;
            }
            c.body(orelse)?;
            c.body(finalbody)
        })
    }

    fn alias(&mut self, alias: &'a ast::Alias) -> Done {
        let name = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
        if name == "*" {
            if self.here().block != Block::Module {
                return Err(error(alias.range, "import * only allowed at module level"));
            }
            return Ok(());
        }
        let stored = name.split('.').next().unwrap_or(name);
        self.define(stored, uses::IMPORT, alias.range)
    }

    fn declare(&mut self, names: &'a [ast::Identifier], range: TextRange, flag: u32, word: &str) -> Done {
        for name in names {
            let name = name.as_str();
            let known = self.lookup(self.current(), name);
            let message = if known & uses::PARAM != 0 {
                format!("name '{name}' is parameter and {word}")
            } else if known & uses::USE != 0 {
                format!("name '{name}' is used prior to {word} declaration")
            } else if known & uses::ANNOTATED != 0 {
                format!("annotated name '{name}' can't be {word}")
            } else if known & uses::LOCAL != 0 {
                format!("name '{name}' is assigned to before {word} declaration")
            } else {
                self.define(name, flag, range)?;
                self.directive(name, span(range));
                continue;
            };
            return Err(error(range, message));
        }
        Ok(())
    }
}

pub(super) fn check_debug(name: &str, range: TextRange, ctx: ExprContext) -> Done {
    match ctx {
        ExprContext::Store if name == "__debug__" => Err(error(range, "cannot assign to __debug__")),
        ExprContext::Del if name == "__debug__" => Err(error(range, "cannot delete __debug__")),
        _ => Ok(()),
    }
}
