//! Tree → code: scopes, code generation (a file per language area), flow graph, assembly.

pub mod assemble;
mod codegen;
mod data;
mod flow;
mod future;
mod interned;
pub mod ir;
mod scope;
mod unparse;
mod view;

use crate::code::CodeObject;
use crate::syntax::Tree;
use crate::text::{Diag, Source};
use std::rc::Rc;

pub use codegen::Mode;

/// Compiles a module to CPython 3.14's bytecode.
///
/// # Errors
/// Every placed error that CPython's compiler (not its parser) reports, and what is not supported yet.
pub fn compile(source: &Source, tree: &Tree) -> Result<Rc<CodeObject>, Vec<Diag>> {
    compile_with(source, tree, Mode::Exec)
}

/// Parses and compiles a module. A misspelt keyword is told in the error, as where CPython prints it.
///
/// # Errors
/// Every placed error of the parser or the compiler.
pub fn compile_source(source: &Source) -> Result<Rc<CodeObject>, Vec<Diag>> {
    let tree = crate::syntax::parse(source).map_err(|diag| vec![crate::syntax::with_keyword(source, diag)])?;
    compile(source, &tree)
}

/// Parses and compiles in one of the modes of `compile()`: a file, one expression, a line typed at the prompt. With
/// "tree " before the mode the only constant of the code is the source's tree.
///
/// # Errors
/// As [`compile_source`].
pub fn compile_mode(source: &Source, mode: &str) -> Result<Rc<CodeObject>, Vec<Diag>> {
    if let Some(mode) = mode.strip_prefix("tree ") {
        return data::compile(source, mode);
    }
    let (mode, tree) = match mode {
        "eval" => (Mode::Eval, crate::syntax::parse_expression(source)),
        "single" => (Mode::Single, crate::syntax::parse(source)),
        _ => (Mode::Exec, crate::syntax::parse(source)),
    };
    compile_with(source, &tree.map_err(|diag| vec![diag])?, mode)
}

/// Compiles a module as [`compile`] does, or as a line typed at the prompt, or an expression.
///
/// # Errors
/// As [`compile`].
pub fn compile_with(source: &Source, tree: &Tree, mode: Mode) -> Result<Rc<CodeObject>, Vec<Diag>> {
    compile_warning(source, tree, mode).map(|(mut code, warnings)| {
        if !warnings.is_empty() {
            let told = warnings.into_iter().map(|diag| (source.line_col(diag.span.start).0, diag.message));
            Rc::make_mut(&mut code).warnings = told.collect();
        }
        code
    })
}

/// Compiles as [`compile_with`] does; with the code come CPython's `SyntaxWarning`s, in its order.
///
/// # Errors
/// As [`compile`].
pub fn compile_warning(source: &Source, tree: &Tree, mode: Mode) -> Result<(Rc<CodeObject>, Vec<Diag>), Vec<Diag>> {
    let body = &tree.module.body;
    let as_text = future::annotations_as_text(tree, body).map_err(|error| vec![error])?;
    let scopes = scope::build(tree, body, as_text).map_err(|error| vec![error])?;
    let (mut code, doubts) = codegen::module(source, tree, body, scopes, as_text, mode).map_err(|error| vec![error])?;
    let warnings = tree.warnings.iter().cloned().chain(doubts).collect();
    interned::settle(&mut code);
    Ok((Rc::new(code), warnings))
}
