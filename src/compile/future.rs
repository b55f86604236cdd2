//! `from __future__ import ...`.

use rustpython_parser::ast::{self, Stmt};

use super::view::span;
use crate::syntax::Tree;
use crate::text::Diag;
use crate::text::words as w;

/// Features that have long been part of the language.
const OLD: [&str; 8] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "generator_stop",
];

/// Whether the module keeps its annotations as text.
///
/// # Errors
/// A feature that does not exist, or an import of one that is not at the beginning of the module.
pub fn annotations_as_text(tree: &Tree, body: &[Stmt]) -> Result<bool, Diag> {
    let mut found = false;
    let mut early = true;
    for (at, stmt) in body.iter().enumerate() {
        match stmt {
            Stmt::ImportFrom(import) if is_future(import) => {
                if !early {
                    let message = "from __future__ imports must occur at the beginning of the file";
                    return Err(Diag::syntax(span(import.range), message));
                }
                for alias in &import.names {
                    match alias.name.as_str() {
                        "annotations" => found = true,
                        name if OLD.contains(&name) => {}
                        "braces" => return Err(Diag::syntax(span(alias.range), "not a chance")),
                        "barry_as_FLUFL" => {
                            return Err(Diag::unsupported(span(import.range), w::LIMIT_FEATURE, &[]));
                        }
                        name => {
                            let message = format!("future feature {name} is not defined");
                            return Err(Diag::syntax(span(alias.range), message));
                        }
                    }
                }
            }
            _ if at == 0 && tree.docstring(body).is_some() => {}
            _ => early = false,
        }
    }
    Ok(found)
}

fn is_future(import: &ast::StmtImportFrom) -> bool {
    import.module.as_ref().is_some_and(|module| module.as_str() == "__future__")
        && import.level.is_none_or(|level| level.to_u32() == 0)
}
