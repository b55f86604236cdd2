//! The first pass over scopes, continued: definitions, annotations and type parameters.

use std::cell::RefCell;
use std::collections::HashSet;
use std::rc::Rc;

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Expr, ExprContext, Ranged};

use super::collect::{Collector, Done, check_debug, error};
use super::{Block, Key, Scopes, uses};
use crate::compile::view::{self, Function};

impl<'a> Collector<'a> {
    pub(super) fn annotated_assignment(&mut self, assign: &'a ast::StmtAnnAssign) -> Done {
        self.here().annotations_used = true;
        if let Expr::Name(target) = &*assign.target {
            let name = target.id.as_str();
            let known = self.lookup(self.current(), name);
            if known & (uses::GLOBAL | uses::NONLOCAL) != 0 && self.current() != Scopes::TOP && view::is_simple(assign)
            {
                let word = if known & uses::GLOBAL != 0 { "global" } else { "nonlocal" };
                return Err(error(assign.range, format!("annotated name '{name}' can't be {word}")));
            }
            if view::is_simple(assign) {
                self.define(name, uses::ANNOTATED | uses::LOCAL, target.range)?;
            } else if assign.value.is_some() {
                self.define(name, uses::LOCAL, target.range)?;
            }
        } else {
            self.expr(&assign.target)?;
        }
        self.annotation(&assign.annotation)?;
        self.optional(&assign.value)
    }

    fn annotation(&mut self, annotation: &'a Expr) -> Done {
        let outer = self.current();
        let range = annotation.range();
        let scope = self.here();
        let kind = scope.block;
        let conditional = matches!(kind, Block::Class | Block::Module) && scope.conditional;
        if (conditional || kind == Block::Module) && !scope.conditional_annotations {
            scope.conditional_annotations = true;
            self.define("__conditional_annotations__", uses::USE, range)?;
        }
        match self.scopes.get(outer).annotation_scope {
            Some(id) => self.enter_existing(id),
            None => {
                self.enter(Block::Annotation, Key(outer.0 as usize, 2), range)?;
                let id = self.current();
                self.scopes.get_mut(outer).annotation_scope = Some(id);
                if kind == Block::Class && !self.future_annotations {
                    self.here().sees_class = true;
                    self.define("__classdict__", uses::USE, range)?;
                }
            }
        }
        // What a local variable is annotated with is never evaluated.
        if kind == Block::Function {
            self.here().unevaluated = true;
        }
        self.expr(annotation)?;
        if kind == Block::Function {
            self.here().unevaluated = false;
        }
        self.exit();
        Ok(())
    }

    fn enter_type_params(
        &mut self,
        key: Key,
        range: TextRange,
        of_class: bool,
        has_defaults: bool,
        has_kwdefaults: bool,
    ) -> Done {
        let in_class = self.here().block == Block::Class;
        self.enter(Block::TypeParameters, key, range)?;
        if in_class {
            self.here().sees_class = true;
            self.define("__classdict__", uses::USE, range)?;
        }
        if of_class {
            for name in [".type_params", ".generic_base"] {
                self.define(name, uses::LOCAL, range)?;
                self.define(name, uses::USE, range)?;
            }
        }
        if has_defaults {
            self.define(".defaults", uses::PARAM, range)?;
        }
        if has_kwdefaults {
            self.define(".kwdefaults", uses::PARAM, range)?;
        }
        Ok(())
    }

    pub(super) fn function(&mut self, def: &Function<'a>) -> Done {
        self.define(def.name, uses::LOCAL, def.range)?;
        for default in view::defaults(def.args) {
            self.expr(default)?;
        }
        let kw_defaults = || def.args.kwonlyargs.iter().filter_map(|arg| arg.default.as_deref());
        for default in kw_defaults() {
            self.expr(default)?;
        }
        self.exprs(def.decorators)?;
        let generic = !def.type_params.is_empty();
        if generic {
            // CPython makes room for the defaults whether or not there are any.
            self.enter_type_params(def.type_params_key, def.range, false, true, kw_defaults().next().is_some())?;
            def.type_params.iter().try_for_each(|param| self.type_param(param))?;
        }
        let scope = self.create(Block::Function, def.key);
        self.scopes.get_mut(scope).has_docstring = self.tree.docstring(def.body).is_some();
        self.function_annotations(def)?;
        self.enter_existing(scope);
        self.here().coroutine = def.is_async;
        self.params(def.args)?;
        self.body(def.body)?;
        self.exit();
        if generic {
            self.exit();
        }
        Ok(())
    }

    fn function_annotations(&mut self, def: &Function<'a>) -> Done {
        let scope = self.here();
        let sees_class = scope.sees_class || scope.block == Block::Class;
        self.enter(Block::Annotation, Key::of(def.args), def.range)?;
        if sees_class {
            self.here().sees_class = true;
            self.define("__classdict__", uses::USE, def.range)?;
        }
        let args = def.args;
        let positional = args.posonlyargs.iter().chain(&args.args).map(|arg| &arg.def);
        let named = args.kwonlyargs.iter().map(|arg| &arg.def);
        let all = positional.chain(args.vararg.as_deref()).chain(args.kwarg.as_deref()).chain(named);
        for annotation in all.filter_map(|arg| arg.annotation.as_deref()).chain(def.returns) {
            self.here().annotations_used = true;
            self.expr(annotation)?;
        }
        self.exit();
        Ok(())
    }

    pub(super) fn params(&mut self, args: &'a ast::Arguments) -> Done {
        for arg in args.posonlyargs.iter().chain(&args.args).chain(&args.kwonlyargs) {
            self.define(&arg.def.arg, uses::PARAM, arg.def.range)?;
        }
        if let Some(arg) = &args.vararg {
            self.define(&arg.arg, uses::PARAM, arg.range)?;
            self.here().varargs = true;
        }
        if let Some(arg) = &args.kwarg {
            self.define(&arg.arg, uses::PARAM, arg.range)?;
            self.here().varkeywords = true;
        }
        Ok(())
    }

    pub(super) fn class(&mut self, def: &'a ast::StmtClassDef) -> Done {
        self.define(&def.name, uses::LOCAL, def.range)?;
        self.exprs(&def.decorator_list)?;
        let private = self.private;
        let generic = !def.type_params.is_empty();
        if generic {
            self.enter_type_params(Key::type_params(def), def.range, true, false, false)?;
            self.private = Some(&def.name);
            self.here().mangled = Some(Rc::new(RefCell::new(HashSet::new())));
            def.type_params.iter().try_for_each(|param| self.type_param(param))?;
        }
        self.check_generators(&def.bases, "invalid syntax")?;
        self.exprs(&def.bases)?;
        self.keywords(&def.keywords)?;
        self.enter(Block::Class, Key::of(def), def.range)?;
        self.private = Some(&def.name);
        if generic {
            self.define("__type_params__", uses::LOCAL, def.range)?;
            self.define(".type_params", uses::USE, def.range)?;
        }
        self.here().has_docstring = self.tree.docstring(&def.body).is_some();
        self.body(&def.body)?;
        self.exit();
        if generic {
            self.exit();
        }
        self.private = private;
        Ok(())
    }

    pub(super) fn keywords(&mut self, keywords: &'a [ast::Keyword]) -> Done {
        for keyword in keywords {
            if let Some(name) = &keyword.arg {
                check_debug(name, keyword.range, ExprContext::Store)?;
            }
        }
        keywords.iter().try_for_each(|keyword| self.expr(&keyword.value))
    }

    pub(super) fn type_alias(&mut self, alias: &'a ast::StmtTypeAlias) -> Done {
        self.expr(&alias.name)?;
        let in_class = self.here().block == Block::Class;
        let generic = !alias.type_params.is_empty();
        if generic {
            self.enter_type_params(Key::type_params(alias), alias.range, false, false, false)?;
            alias.type_params.iter().try_for_each(|param| self.type_param(param))?;
        }
        self.enter(Block::TypeAlias, Key::of(alias), alias.range)?;
        self.here().sees_class = in_class;
        if in_class {
            self.define("__classdict__", uses::USE, alias.value.range())?;
        }
        self.expr(&alias.value)?;
        self.exit();
        if generic {
            self.exit();
        }
        Ok(())
    }

    fn type_param(&mut self, param: &'a ast::TypeParam) -> Done {
        let (name, range) = match param {
            ast::TypeParam::TypeVar(var) => (&var.name, var.range),
            ast::TypeParam::ParamSpec(spec) => (&spec.name, spec.range),
            ast::TypeParam::TypeVarTuple(tuple) => (&tuple.name, tuple.range),
        };
        self.define(name, uses::TYPE_PARAM | uses::LOCAL, range)?;
        if name.as_str() == "__classdict__" {
            return Err(error(range, format!("reserved name '{name}' cannot be used for type parameter")));
        }
        if let ast::TypeParam::TypeVar(var) = param
            && let Some(bound) = &var.bound
        {
            let tuple = matches!(&**bound, Expr::Tuple(_));
            self.type_variable(Key::of(var), bound, if tuple { "a TypeVar constraint" } else { "a TypeVar bound" })?;
        }
        if let Some(default) = self.tree.type_default(param) {
            let info = match param {
                ast::TypeParam::TypeVar(_) => "a TypeVar default",
                ast::TypeParam::ParamSpec(_) => "a ParamSpec default",
                ast::TypeParam::TypeVarTuple(_) => "a TypeVarTuple default",
            };
            self.type_variable(Key::of(default), default, info)?;
        }
        Ok(())
    }

    /// A bound or default, which is evaluated when it is asked for.
    fn type_variable(&mut self, key: Key, expr: &'a Expr, info: &'static str) -> Done {
        let sees_class = self.here().sees_class;
        self.enter(Block::TypeVariable, key, expr.range())?;
        self.here().sees_class = sees_class;
        if sees_class {
            self.define("__classdict__", uses::USE, expr.range())?;
        }
        self.here().info = Some(info);
        match expr {
            Expr::Starred(starred) => self.expr(&starred.value)?,
            _ => self.expr(expr)?,
        }
        self.exit();
        Ok(())
    }
}
