//! The first pass over scopes, continued: expressions and patterns.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Expr, ExprContext, Pattern, Ranged};

use super::collect::{Collector, Done, check_debug, error};
use super::{Block, Comprehension, Key, Scopes, uses};
use crate::compile::view::{self, span};

impl<'a> Collector<'a> {
    pub(super) fn expr(&mut self, expr: &'a Expr) -> Done {
        match self.tree.resolve(expr) {
            Expr::NamedExpr(named) => {
                self.forbid_in_annotations("named expression", named.range)?;
                self.named_expr(named)
            }
            Expr::BoolOp(op) => self.exprs(&op.values),
            Expr::BinOp(op) => {
                self.expr(&op.left)?;
                self.expr(&op.right)
            }
            Expr::UnaryOp(op) => self.expr(&op.operand),
            Expr::Lambda(lambda) => {
                for default in view::defaults(&lambda.args) {
                    self.expr(default)?;
                }
                lambda.args.kwonlyargs.iter().try_for_each(|arg| self.optional(&arg.default))?;
                self.enter(Block::Function, Key::of(lambda), lambda.range)?;
                self.params(&lambda.args)?;
                self.expr(&lambda.body)?;
                self.exit();
                Ok(())
            }
            Expr::IfExp(choice) => {
                self.expr(&choice.test)?;
                self.expr(&choice.body)?;
                self.expr(&choice.orelse)
            }
            Expr::Dict(dict) => {
                dict.keys.iter().flatten().try_for_each(|key| self.expr(key))?;
                self.exprs(&dict.values)
            }
            Expr::Set(set) => self.exprs(&set.elts),
            Expr::ListComp(comp) => {
                self.comprehension(Comprehension::List, Key::of(comp), comp.range, &comp.generators, &comp.elt, None)
            }
            Expr::SetComp(comp) => {
                self.comprehension(Comprehension::Set, Key::of(comp), comp.range, &comp.generators, &comp.elt, None)
            }
            Expr::DictComp(comp) => {
                let value = Some(&*comp.value);
                self.comprehension(Comprehension::Dict, Key::of(comp), comp.range, &comp.generators, &comp.key, value)
            }
            Expr::GeneratorExp(comp) => {
                let kind = Comprehension::Generator;
                self.comprehension(kind, Key::of(comp), comp.range, &comp.generators, &comp.elt, None)
            }
            Expr::Yield(y) => {
                self.forbid_in_annotations("yield expression", y.range)?;
                self.optional(&y.value)?;
                self.mark_generator(y.range)
            }
            Expr::YieldFrom(y) => {
                self.forbid_in_annotations("yield expression", y.range)?;
                self.expr(&y.value)?;
                self.mark_generator(y.range)
            }
            Expr::Await(a) => {
                self.forbid_in_annotations("await expression", a.range)?;
                let scope = self.here();
                if !scope.block.is_function_like() {
                    return Err(error(a.range, "'await' outside function"));
                }
                let in_async = scope.block == Block::Function && scope.coroutine;
                if !in_async && scope.comprehension == Comprehension::None {
                    return Err(error(a.range, "'await' outside async function"));
                }
                self.expr(&a.value)?;
                self.here().coroutine = true;
                Ok(())
            }
            Expr::Compare(compare) => {
                self.expr(&compare.left)?;
                self.exprs(&compare.comparators)
            }
            Expr::Call(call) => {
                if call.args.len() + call.keywords.len() > 1 {
                    self.check_generators(&call.args, "Generator expression must be parenthesized")?;
                }
                self.expr(&call.func)?;
                self.exprs(&call.args)?;
                self.keywords(&call.keywords)
            }
            Expr::FormattedValue(value) => {
                self.expr(&value.value)?;
                self.optional(&value.format_spec)
            }
            Expr::JoinedStr(joined) => self.exprs(&joined.values),
            Expr::Constant(_) => Ok(()),
            Expr::Attribute(attribute) => {
                check_debug(&attribute.attr, attribute.range, attribute.ctx)?;
                self.expr(&attribute.value)
            }
            Expr::Subscript(subscript) => {
                self.expr(&subscript.value)?;
                self.expr(&subscript.slice)
            }
            Expr::Starred(starred) => self.expr(&starred.value),
            Expr::Slice(slice) => {
                self.optional(&slice.lower)?;
                self.optional(&slice.upper)?;
                self.optional(&slice.step)
            }
            Expr::Name(name) => self.name(name),
            Expr::List(list) => self.exprs(&list.elts),
            Expr::Tuple(tuple) => self.exprs(&tuple.elts),
        }
    }

    /// A generator expression beside other arguments needs brackets of its own.
    /// `[*a for a in b]`.
    fn check_unpacking(&self, element: &Expr) -> Done {
        match element {
            Expr::Starred(starred) => Err(error(starred.range, "iterable unpacking cannot be used in comprehension")),
            _ => Ok(()),
        }
    }

    pub(super) fn check_generators(&self, args: &'a [Expr], message: &str) -> Done {
        let bare = |arg: &&Expr| matches!(arg, Expr::GeneratorExp(_)) && !self.tree.is_bracketed(span(arg.range()));
        match args.iter().find(bare) {
            Some(arg) => Err(error(arg.range(), message)),
            None => Ok(()),
        }
    }

    fn name(&mut self, name: &'a ast::ExprName) -> Done {
        if self.here().unevaluated {
            return Ok(());
        }
        let id = name.id.as_str();
        if name.ctx != ExprContext::Load {
            check_debug(id, name.range, name.ctx)?;
            let flag = uses::LOCAL;
            return self.define_in(self.current(), id, flag, name.range);
        }
        // CPython replaces the name by its value before it looks at scopes.
        if id == "__debug__" {
            return Ok(());
        }
        self.define(id, uses::USE, name.range)?;
        if id == "super" && self.here().block.is_function_like() {
            self.define("__class__", uses::USE, name.range)?;
        }
        Ok(())
    }

    fn mark_generator(&mut self, range: TextRange) -> Done {
        let scope = self.here();
        scope.generator = true;
        let place = match scope.comprehension {
            Comprehension::None => return Ok(()),
            Comprehension::List => "list comprehension",
            Comprehension::Set => "set comprehension",
            Comprehension::Dict => "dict comprehension",
            Comprehension::Generator => "generator expression",
        };
        Err(error(range, format!("'yield' inside {place}")))
    }

    fn forbid_in_annotations(&mut self, what: &str, range: TextRange) -> Done {
        let scope = self.here();
        let place = match scope.block {
            Block::Annotation => "an annotation",
            Block::TypeVariable => scope.info.unwrap_or("a TypeVar bound"),
            Block::TypeAlias => "a type alias",
            Block::TypeParameters => "the definition of a generic",
            Block::Module | Block::Class | Block::Function => return Ok(()),
        };
        Err(error(range, format!("{what} cannot be used within {place}")))
    }

    fn named_expr(&mut self, named: &'a ast::ExprNamedExpr) -> Done {
        if self.here().iter_expr > 0 {
            let message = "assignment expression cannot be used in a comprehension iterable expression";
            return Err(error(named.range, message));
        }
        if self.here().comprehension != Comprehension::None
            && let Expr::Name(target) = &*named.target
        {
            self.bind_around_comprehension(target)?;
        }
        self.expr(&named.value)?;
        self.expr(&named.target)
    }

    /// `:=` in a comprehension binds in the scope around it.
    fn bind_around_comprehension(&mut self, target: &'a ast::ExprName) -> Done {
        let (name, range) = (target.id.as_str(), target.range);
        for id in self.stack.clone().into_iter().rev() {
            let scope = self.scopes.get(id);
            let (block, comprehension) = (scope.block, scope.comprehension);
            let known = self.lookup(id, name);
            if comprehension != Comprehension::None {
                if known & uses::COMP_ITER != 0 && known & uses::LOCAL != 0 {
                    let message =
                        format!("assignment expression cannot rebind comprehension iteration variable '{name}'");
                    return Err(error(range, message));
                }
                continue;
            }
            let place = match block {
                Block::Function => {
                    let global = known & uses::GLOBAL != 0;
                    self.define(name, if global { uses::GLOBAL } else { uses::NONLOCAL }, range)?;
                    self.directive(name, span(range));
                    return self.define_in(id, name, uses::LOCAL, range);
                }
                Block::Module => {
                    self.define(name, uses::GLOBAL, range)?;
                    self.directive(name, span(range));
                    return self.define_in(Scopes::TOP, name, uses::GLOBAL, range);
                }
                Block::Class => "class body",
                Block::TypeParameters => "definition of a generic",
                Block::TypeAlias => "type alias",
                Block::TypeVariable => "TypeVar bound",
                Block::Annotation => continue,
            };
            let article = if block == Block::TypeParameters { "the" } else { "a" };
            let within = if block == Block::Class { "in" } else { "within" };
            let message =
                format!("assignment expression within a comprehension cannot be used {within} {article} {place}");
            return Err(error(range, message));
        }
        Ok(())
    }

    fn comprehension(
        &mut self,
        kind: Comprehension,
        key: Key,
        range: TextRange,
        generators: &'a [ast::Comprehension],
        elt: &'a Expr,
        value: Option<&'a Expr>,
    ) -> Done {
        let Some((outermost, rest)) = generators.split_first() else { return Ok(()) };
        self.check_unpacking(elt)?;
        self.here().iter_expr += 1;
        self.expr(&outermost.iter)?;
        self.here().iter_expr -= 1;
        generators.iter().try_for_each(|generator| self.tree.check_for_target(&generator.target))?;
        self.enter(Block::Function, key, range)?;
        let scope = self.here();
        scope.comprehension = kind;
        scope.coroutine = outermost.is_async;
        self.define(".0", uses::PARAM, range)?;
        self.here().iter_target = true;
        self.expr(&outermost.target)?;
        self.here().iter_target = false;
        self.exprs(&outermost.ifs)?;
        for generator in rest {
            self.here().iter_target = true;
            self.expr(&generator.target)?;
            let scope = self.here();
            scope.iter_target = false;
            scope.iter_expr += 1;
            self.expr(&generator.iter)?;
            self.here().iter_expr -= 1;
            self.exprs(&generator.ifs)?;
            self.here().coroutine |= generator.is_async;
        }
        if let Some(value) = value {
            self.expr(value)?;
        }
        self.expr(elt)?;
        let is_generator = kind == Comprehension::Generator;
        let scope = self.here();
        scope.generator = is_generator;
        let is_async = scope.coroutine && !is_generator;
        self.exit();
        let outer = self.here();
        if is_async
            && !(outer.block == Block::Function && outer.coroutine)
            && outer.comprehension == Comprehension::None
        {
            return Err(error(range, "asynchronous comprehension outside of an asynchronous function"));
        }
        outer.coroutine |= is_async;
        Ok(())
    }

    pub(super) fn pattern(&mut self, pattern: &'a Pattern) -> Done {
        match pattern {
            Pattern::MatchValue(value) => self.expr(&value.value),
            Pattern::MatchSingleton(_) => Ok(()),
            Pattern::MatchSequence(sequence) => self.patterns(&sequence.patterns),
            Pattern::MatchStar(star) => self.capture(&star.name, star.range),
            Pattern::MatchMapping(mapping) => {
                self.exprs(&mapping.keys)?;
                self.patterns(&mapping.patterns)?;
                self.capture(&mapping.rest, mapping.range)
            }
            Pattern::MatchClass(class) => {
                self.expr(&class.cls)?;
                self.patterns(&class.patterns)?;
                for (attr, pattern) in class.kwd_attrs.iter().zip(&class.kwd_patterns) {
                    check_debug(attr, pattern.range(), ExprContext::Store)?;
                }
                self.patterns(&class.kwd_patterns)
            }
            Pattern::MatchAs(capture) => {
                capture.pattern.iter().try_for_each(|pattern| self.pattern(pattern))?;
                self.capture(&capture.name, capture.range)
            }
            Pattern::MatchOr(or) => self.patterns(&or.patterns),
        }
    }

    fn patterns(&mut self, patterns: &'a [Pattern]) -> Done {
        patterns.iter().try_for_each(|pattern| self.pattern(pattern))
    }

    fn capture(&mut self, name: &'a Option<ast::Identifier>, range: TextRange) -> Done {
        name.iter().try_for_each(|name| self.define(name, uses::LOCAL, range))
    }
}
