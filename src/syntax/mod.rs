//! Source → tokens → tree, with CPython's words for what is wrong.

use std::collections::HashMap;

use rustpython_parser::ast::{Constant, Expr, Ranged, Stmt};
use rustpython_parser::{Mode, ast};

use crate::text::{Diag, Source, Span};

/// A parsed module.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The module's statements.
    pub module: ast::ModModule,
    /// String literals that we read ourselves, by the offset of their first byte: the parser saw a plain
    /// string in their place.
    literals: HashMap<u32, Expr>,
}

impl Tree {
    /// The expression that stands in the source where the parser may have seen a placeholder.
    pub fn resolve<'a>(&'a self, expr: &'a Expr) -> &'a Expr {
        if let Expr::Constant(constant) = expr
            && let Constant::Str(_) = constant.value
            && !self.literals.is_empty()
        {
            return self.literals.get(&constant.range.start().into()).unwrap_or(expr);
        }
        expr
    }

    /// The docstring of a body, as it stands in the source.
    pub fn docstring<'a>(&'a self, body: &'a [Stmt]) -> Option<&'a ast::ExprConstant> {
        let Some(Stmt::Expr(first)) = body.first() else { return None };
        match self.resolve(&first.value) {
            Expr::Constant(constant) if matches!(constant.value, Constant::Str(_)) => Some(constant),
            _ => None,
        }
    }
}

/// Parses a whole module.
///
/// # Errors
/// The first syntax error, placed.
pub fn parse(source: &Source) -> Result<Tree, Diag> {
    match rustpython_parser::parse(source.text(), Mode::Module, source.name()) {
        Ok(ast::Mod::Module(module)) => Ok(Tree { module, literals: HashMap::new() }),
        Ok(other) => Err(Diag::syntax(Span::default(), format!("a module was expected, not {:?}", other.range()))),
        Err(error) => {
            let at = u32::from(error.offset);
            Err(Diag::syntax(Span::new(at, at), error.error.to_string()))
        }
    }
}
