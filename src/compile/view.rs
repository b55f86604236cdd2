//! Small readings of the tree that scopes and code generation share.

use rustpython_parser::ast::{self, Expr, Stmt, text_size::TextRange};

use super::scope::Key;
use crate::text::Span;

/// A `def` or `async def`.
pub struct Function<'a> {
    /// Its own scope.
    pub key: Key,
    /// The scope of its type parameters.
    pub type_params_key: Key,
    /// From `def` or `async` to the end of the body.
    pub range: TextRange,
    /// Its name.
    pub name: &'a str,
    /// Its parameters.
    pub args: &'a ast::Arguments,
    /// Its statements.
    pub body: &'a [Stmt],
    /// Its decorators, outermost first.
    pub decorators: &'a [Expr],
    /// The annotation after `->`.
    pub returns: Option<&'a Expr>,
    /// Its type parameters.
    pub type_params: &'a [ast::TypeParam],
    /// Whether it is an `async def`.
    pub is_async: bool,
}

impl<'a> From<&'a ast::StmtFunctionDef> for Function<'a> {
    fn from(def: &'a ast::StmtFunctionDef) -> Self {
        Function {
            key: Key::of(def),
            type_params_key: Key::type_params(def),
            range: def.range,
            name: &def.name,
            args: &def.args,
            body: &def.body,
            decorators: &def.decorator_list,
            returns: def.returns.as_deref(),
            type_params: &def.type_params,
            is_async: false,
        }
    }
}

impl<'a> From<&'a ast::StmtAsyncFunctionDef> for Function<'a> {
    fn from(def: &'a ast::StmtAsyncFunctionDef) -> Self {
        Function {
            key: Key::of(def),
            type_params_key: Key::type_params(def),
            range: def.range,
            name: &def.name,
            args: &def.args,
            body: &def.body,
            decorators: &def.decorator_list,
            returns: def.returns.as_deref(),
            type_params: &def.type_params,
            is_async: true,
        }
    }
}

/// The parser's range as ours.
pub fn span(range: TextRange) -> Span {
    Span::new(range.start().into(), range.end().into())
}

/// Defaults of the positional parameters, in order.
pub fn defaults(args: &ast::Arguments) -> impl Iterator<Item = &Expr> {
    args.posonlyargs.iter().chain(&args.args).filter_map(|arg| arg.default.as_deref())
}

/// Whether an annotated target is a bare name: `x: int`, but not `(x): int`.
pub fn is_simple(assign: &ast::StmtAnnAssign) -> bool {
    matches!(&*assign.target, Expr::Name(name) if name.range.start() == assign.range.start())
}
