//! The tree as constants, for a program that asks for it (`ast.parse`).
//!
//! A node is a tuple: its class' name, its fields in CPython's order, and its place (line, column, last line, column
//! after) where it has one. A list is a tuple that begins with `...`.

use rustpython_parser::ast::{self, Constant, Expr, Pattern, Ranged, Stmt, text_size::TextRange};
use std::rc::Rc;

use super::view::span;
use crate::code::{CodeObject, Const};
use crate::syntax::Tree;
use crate::text::{Diag, Source};

/// Code whose only constant is the tree of a source, in one of the modes of `compile()`.
///
/// # Errors
/// The first syntax error.
pub fn compile(source: &Source, mode: &str) -> Result<Rc<CodeObject>, Vec<Diag>> {
    let tree = match mode {
        "eval" => crate::syntax::parse_expression(source),
        _ => crate::syntax::parse(source),
    };
    let tree = tree.map_err(|diag| vec![diag])?;
    let writer = Writer { source, tree: &tree };
    let body = &tree.module.body;
    let data = match (mode, &body[..]) {
        ("eval", [Stmt::Expr(only)]) => tuple(vec![text("Expression"), writer.expr(&only.value)]),
        ("single", _) => tuple(vec![text("Interactive"), writer.block(body)]),
        _ => tuple(vec![text("Module"), writer.block(body), list(Vec::new())]),
    };
    let mut code = CodeObject::clone(&*super::compile_mode(&Source::new("<tree>", "''"), "eval")?);
    code.consts = vec![data];
    Ok(Rc::new(code))
}

struct Writer<'a> {
    source: &'a Source,
    tree: &'a Tree,
}

fn text(value: &str) -> Const {
    Const::Str(value.into())
}

fn int(value: i64) -> Const {
    Const::Int(value.into())
}

fn tuple(parts: Vec<Const>) -> Const {
    Const::Tuple(parts.into())
}

fn list(items: Vec<Const>) -> Const {
    tuple(std::iter::once(Const::Ellipsis).chain(items).collect())
}

fn plain(name: &str) -> Const {
    tuple(vec![text(name)])
}

/// The name of an operator or a context is that of its variant.
fn variant(value: impl std::fmt::Debug) -> Const {
    plain(&format!("{value:?}"))
}

fn maybe<T>(value: Option<T>, write: impl FnOnce(T) -> Const) -> Const {
    value.map_or(Const::None, write)
}

fn name(value: &Option<ast::Identifier>) -> Const {
    maybe(value.as_ref(), |name| text(name))
}

impl Writer<'_> {
    fn node(&self, range: TextRange, name: &str, fields: Vec<Const>) -> Const {
        let at = self.source.position(span(range));
        let place = [at.line, at.col, at.end_line, at.end_col].map(|number| int(number.into()));
        tuple(std::iter::once(text(name)).chain(fields).chain(place).collect())
    }

    fn block(&self, body: &[Stmt]) -> Const {
        list(body.iter().map(|stmt| self.stmt(stmt)).collect())
    }

    fn exprs(&self, exprs: &[Expr]) -> Const {
        list(exprs.iter().map(|expr| self.expr(expr)).collect())
    }

    fn option(&self, expr: &Option<Box<Expr>>) -> Const {
        maybe(expr.as_ref(), |expr| self.expr(expr))
    }

    fn strings(&self, names: &[ast::Identifier]) -> Const {
        list(names.iter().map(|name| text(name)).collect())
    }

    fn keywords(&self, keywords: &[ast::Keyword]) -> Const {
        let one = |keyword: &ast::Keyword| {
            self.node(keyword.range, "keyword", vec![name(&keyword.arg), self.expr(&keyword.value)])
        };
        list(keywords.iter().map(one).collect())
    }

    fn aliases(&self, aliases: &[ast::Alias]) -> Const {
        let one = |alias: &ast::Alias| self.node(alias.range, "alias", vec![text(&alias.name), name(&alias.asname)]);
        list(aliases.iter().map(one).collect())
    }

    fn items(&self, items: &[ast::WithItem]) -> Const {
        let one = |item: &ast::WithItem| {
            tuple(vec![text("withitem"), self.expr(&item.context_expr), self.option(&item.optional_vars)])
        };
        list(items.iter().map(one).collect())
    }

    fn arg(&self, arg: &ast::Arg) -> Const {
        self.node(arg.range, "arg", vec![text(&arg.arg), self.option(&arg.annotation), Const::None])
    }

    fn arguments(&self, args: &ast::Arguments) -> Const {
        let defs = |args: &[ast::ArgWithDefault]| list(args.iter().map(|arg| self.arg(&arg.def)).collect());
        let defaults = args.posonlyargs.iter().chain(&args.args).filter_map(|arg| arg.default.as_ref());
        tuple(vec![
            text("arguments"),
            defs(&args.posonlyargs),
            defs(&args.args),
            maybe(args.vararg.as_ref(), |arg| self.arg(arg)),
            defs(&args.kwonlyargs),
            list(args.kwonlyargs.iter().map(|arg| self.option(&arg.default)).collect()),
            maybe(args.kwarg.as_ref(), |arg| self.arg(arg)),
            list(defaults.map(|value| self.expr(value)).collect()),
        ])
    }

    fn type_params(&self, params: &[ast::TypeParam]) -> Const {
        let one = |param: &ast::TypeParam| {
            let default = maybe(self.tree.type_default(param), |default| self.expr(default));
            let (kind, fields) = match param {
                ast::TypeParam::TypeVar(var) => ("TypeVar", vec![text(&var.name), self.option(&var.bound), default]),
                ast::TypeParam::ParamSpec(spec) => ("ParamSpec", vec![text(&spec.name), default]),
                ast::TypeParam::TypeVarTuple(var) => ("TypeVarTuple", vec![text(&var.name), default]),
            };
            self.node(self.tree.type_param_range(param), kind, fields)
        };
        list(params.iter().map(one).collect())
    }

    fn handlers(&self, handlers: &[ast::ExceptHandler]) -> Const {
        let one = |handler: &ast::ExceptHandler| {
            let ast::ExceptHandler::ExceptHandler(handler) = handler;
            let fields = vec![self.option(&handler.type_), name(&handler.name), self.block(&handler.body)];
            self.node(handler.range, "ExceptHandler", fields)
        };
        list(handlers.iter().map(one).collect())
    }

    fn stmt(&self, stmt: &Stmt) -> Const {
        let none = Const::None;
        let (name, fields) = match stmt {
            Stmt::FunctionDef(ast::StmtFunctionDef {
                name, args, body, decorator_list, returns, type_params, ..
            })
            | Stmt::AsyncFunctionDef(ast::StmtAsyncFunctionDef {
                name,
                args,
                body,
                decorator_list,
                returns,
                type_params,
                ..
            }) => {
                let kind = if matches!(stmt, Stmt::FunctionDef(_)) { "FunctionDef" } else { "AsyncFunctionDef" };
                let (args, body) = (self.arguments(args), self.block(body));
                let (decorators, returns) = (self.exprs(decorator_list), self.option(returns));
                (kind, vec![text(name), args, body, decorators, returns, none, self.type_params(type_params)])
            }
            Stmt::ClassDef(class) => {
                let (bases, keywords) = (self.exprs(&class.bases), self.keywords(&class.keywords));
                let (body, decorators) = (self.block(&class.body), self.exprs(&class.decorator_list));
                let params = self.type_params(&class.type_params);
                ("ClassDef", vec![text(&class.name), bases, keywords, body, decorators, params])
            }
            Stmt::Return(node) => ("Return", vec![self.option(&node.value)]),
            Stmt::Delete(node) => ("Delete", vec![self.exprs(&node.targets)]),
            Stmt::Assign(node) => ("Assign", vec![self.exprs(&node.targets), self.expr(&node.value), none]),
            Stmt::TypeAlias(node) => {
                let params = self.type_params(&node.type_params);
                ("TypeAlias", vec![self.expr(&node.name), params, self.expr(&node.value)])
            }
            Stmt::AugAssign(node) => {
                ("AugAssign", vec![self.expr(&node.target), variant(node.op), self.expr(&node.value)])
            }
            Stmt::AnnAssign(node) => {
                let (target, annotation) = (self.expr(&node.target), self.expr(&node.annotation));
                ("AnnAssign", vec![target, annotation, self.option(&node.value), int(node.simple.into())])
            }
            Stmt::For(ast::StmtFor { target, iter, body, orelse, .. })
            | Stmt::AsyncFor(ast::StmtAsyncFor { target, iter, body, orelse, .. }) => {
                let kind = if matches!(stmt, Stmt::For(_)) { "For" } else { "AsyncFor" };
                (kind, vec![self.expr(target), self.expr(iter), self.block(body), self.block(orelse), none])
            }
            Stmt::While(node) => {
                ("While", vec![self.expr(&node.test), self.block(&node.body), self.block(&node.orelse)])
            }
            Stmt::If(node) => ("If", vec![self.expr(&node.test), self.block(&node.body), self.block(&node.orelse)]),
            Stmt::With(node) => ("With", vec![self.items(&node.items), self.block(&node.body), none]),
            Stmt::AsyncWith(node) => ("AsyncWith", vec![self.items(&node.items), self.block(&node.body), none]),
            Stmt::Match(node) => {
                let case = |case: &ast::MatchCase| {
                    let (pattern, guard) = (self.pattern(&case.pattern), self.option(&case.guard));
                    tuple(vec![text("match_case"), pattern, guard, self.block(&case.body)])
                };
                ("Match", vec![self.expr(&node.subject), list(node.cases.iter().map(case).collect())])
            }
            Stmt::Raise(node) => ("Raise", vec![self.option(&node.exc), self.option(&node.cause)]),
            Stmt::Try(ast::StmtTry { body, handlers, orelse, finalbody, .. })
            | Stmt::TryStar(ast::StmtTryStar { body, handlers, orelse, finalbody, .. }) => {
                let kind = if matches!(stmt, Stmt::Try(_)) { "Try" } else { "TryStar" };
                let fields = vec![self.block(body), self.handlers(handlers), self.block(orelse), self.block(finalbody)];
                (kind, fields)
            }
            Stmt::Assert(node) => ("Assert", vec![self.expr(&node.test), self.option(&node.msg)]),
            Stmt::Import(node) => ("Import", vec![self.aliases(&node.names)]),
            Stmt::ImportFrom(node) => {
                let level = node.level.as_ref().map_or(0, |level| i64::from(level.to_u32()));
                let module = maybe(node.module.as_ref().filter(|module| !module.is_empty()), |module| text(module));
                ("ImportFrom", vec![module, self.aliases(&node.names), int(level)])
            }
            Stmt::Global(node) => ("Global", vec![self.strings(&node.names)]),
            Stmt::Nonlocal(node) => ("Nonlocal", vec![self.strings(&node.names)]),
            Stmt::Expr(node) => ("Expr", vec![self.expr(&node.value)]),
            Stmt::Pass(_) => ("Pass", vec![]),
            Stmt::Break(_) => ("Break", vec![]),
            Stmt::Continue(_) => ("Continue", vec![]),
        };
        self.node(stmt.range(), name, fields)
    }

    fn comprehensions(&self, generators: &[ast::Comprehension]) -> Const {
        let one = |part: &ast::Comprehension| {
            let (target, iter) = (self.expr(&part.target), self.expr(&part.iter));
            tuple(vec![text("comprehension"), target, iter, self.exprs(&part.ifs), int(part.is_async.into())])
        };
        list(generators.iter().map(one).collect())
    }

    fn expr(&self, expr: &Expr) -> Const {
        let expr = self.tree.resolve(expr);
        let (name, fields) = match expr {
            Expr::BoolOp(node) => ("BoolOp", vec![variant(node.op), self.exprs(&node.values)]),
            Expr::NamedExpr(node) => ("NamedExpr", vec![self.expr(&node.target), self.expr(&node.value)]),
            Expr::BinOp(node) => ("BinOp", vec![self.expr(&node.left), variant(node.op), self.expr(&node.right)]),
            Expr::UnaryOp(node) => ("UnaryOp", vec![variant(node.op), self.expr(&node.operand)]),
            Expr::Lambda(node) => ("Lambda", vec![self.arguments(&node.args), self.expr(&node.body)]),
            Expr::IfExp(node) => ("IfExp", vec![self.expr(&node.test), self.expr(&node.body), self.expr(&node.orelse)]),
            Expr::Dict(node) => {
                let keys = node.keys.iter().map(|key| maybe(key.as_ref(), |key| self.expr(key))).collect();
                ("Dict", vec![list(keys), self.exprs(&node.values)])
            }
            Expr::Set(node) => ("Set", vec![self.exprs(&node.elts)]),
            Expr::ListComp(node) => ("ListComp", vec![self.expr(&node.elt), self.comprehensions(&node.generators)]),
            Expr::SetComp(node) => ("SetComp", vec![self.expr(&node.elt), self.comprehensions(&node.generators)]),
            Expr::DictComp(node) => {
                let generators = self.comprehensions(&node.generators);
                ("DictComp", vec![self.expr(&node.key), self.expr(&node.value), generators])
            }
            Expr::GeneratorExp(node) => {
                ("GeneratorExp", vec![self.expr(&node.elt), self.comprehensions(&node.generators)])
            }
            Expr::Await(node) => ("Await", vec![self.expr(&node.value)]),
            Expr::Yield(node) => ("Yield", vec![self.option(&node.value)]),
            Expr::YieldFrom(node) => ("YieldFrom", vec![self.expr(&node.value)]),
            Expr::Compare(node) => {
                let ops = list(node.ops.iter().map(variant).collect());
                ("Compare", vec![self.expr(&node.left), ops, self.exprs(&node.comparators)])
            }
            Expr::Call(node) => {
                ("Call", vec![self.expr(&node.func), self.exprs(&node.args), self.keywords(&node.keywords)])
            }
            Expr::FormattedValue(node) => {
                let conversion = int(i64::from(node.conversion as i8));
                ("FormattedValue", vec![self.expr(&node.value), conversion, self.option(&node.format_spec)])
            }
            Expr::JoinedStr(node) => match self.tree.template(node) {
                None => ("JoinedStr", vec![self.exprs(&node.values)]),
                Some(fields) => {
                    let mut rest = fields.iter();
                    let values = node.values.iter().map(|value| match value {
                        Expr::FormattedValue(field) => {
                            let conversion = int(i64::from(field.conversion as i8));
                            let shown = text(rest.next().map_or("", String::as_str));
                            let spec = self.option(&field.format_spec);
                            let fields = vec![self.expr(&field.value), shown, conversion, spec];
                            self.node(field.range, "Interpolation", fields)
                        }
                        other => self.expr(other),
                    });
                    ("TemplateStr", vec![list(values.collect())])
                }
            },
            Expr::Constant(node) => {
                let at = self.source.position(span(node.range));
                let start = self.source.offset(at.line.max(1) as u32, at.col.max(0) as u32) as usize;
                let is_u = matches!(node.value, Constant::Str(_)) && self.source.text()[start..].starts_with('u');
                ("Constant", vec![self.constant(node), if is_u { text("u") } else { Const::None }])
            }
            Expr::Attribute(node) => ("Attribute", vec![self.expr(&node.value), text(&node.attr), variant(node.ctx)]),
            Expr::Subscript(node) => {
                ("Subscript", vec![self.expr(&node.value), self.expr(&node.slice), variant(node.ctx)])
            }
            Expr::Starred(node) => ("Starred", vec![self.expr(&node.value), variant(node.ctx)]),
            Expr::Name(node) => ("Name", vec![text(&node.id), variant(node.ctx)]),
            Expr::List(node) => ("List", vec![self.exprs(&node.elts), variant(node.ctx)]),
            Expr::Tuple(node) => ("Tuple", vec![self.exprs(&node.elts), variant(node.ctx)]),
            Expr::Slice(node) => {
                ("Slice", vec![self.option(&node.lower), self.option(&node.upper), self.option(&node.step)])
            }
        };
        self.node(expr.range(), name, fields)
    }

    fn constant(&self, node: &ast::ExprConstant) -> Const {
        match &node.value {
            Constant::None => Const::None,
            Constant::Ellipsis => Const::Ellipsis,
            Constant::Bool(value) => Const::Bool(*value),
            Constant::Int(value) => Const::Int(value.clone()),
            Constant::Float(value) => Const::Float(*value),
            Constant::Complex { real, imag } => Const::Complex(*real, *imag),
            Constant::Str(value) => match self.tree.code_points(node) {
                Some(points) => Const::Surrogates(points.into()),
                None => text(value),
            },
            Constant::Bytes(bytes) => Const::Bytes(bytes.as_slice().into()),
            Constant::Tuple(_) => tuple(Vec::new()),
        }
    }

    fn patterns(&self, patterns: &[Pattern]) -> Const {
        list(patterns.iter().map(|pattern| self.pattern(pattern)).collect())
    }

    fn pattern(&self, pattern: &Pattern) -> Const {
        let (kind, fields) = match pattern {
            Pattern::MatchValue(node) => ("MatchValue", vec![self.expr(&node.value)]),
            Pattern::MatchSingleton(node) => {
                let value = match node.value {
                    Constant::Bool(value) => Const::Bool(value),
                    _ => Const::None,
                };
                ("MatchSingleton", vec![value])
            }
            Pattern::MatchSequence(node) => ("MatchSequence", vec![self.patterns(&node.patterns)]),
            Pattern::MatchMapping(node) => {
                ("MatchMapping", vec![self.exprs(&node.keys), self.patterns(&node.patterns), name(&node.rest)])
            }
            Pattern::MatchClass(node) => {
                let (class, patterns) = (self.expr(&node.cls), self.patterns(&node.patterns));
                let (names, values) = (self.strings(&node.kwd_attrs), self.patterns(&node.kwd_patterns));
                ("MatchClass", vec![class, patterns, names, values])
            }
            Pattern::MatchStar(node) => ("MatchStar", vec![name(&node.name)]),
            Pattern::MatchAs(node) => {
                let inner = maybe(node.pattern.as_ref(), |pattern| self.pattern(pattern));
                ("MatchAs", vec![inner, name(&node.name)])
            }
            Pattern::MatchOr(node) => ("MatchOr", vec![self.patterns(&node.patterns)]),
        };
        self.node(pattern.range(), kind, fields)
    }
}
