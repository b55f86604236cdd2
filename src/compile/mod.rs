//! Tree → code: scopes, code generation (a file per language area), flow graph, assembly.

pub mod assemble;
mod flow;
pub mod ir;

use crate::code::CodeObject;
use crate::syntax::Tree;
use crate::text::{Diag, Source, Span};
use std::rc::Rc;

/// Compiles a module to CPython 3.14's bytecode.
///
/// # Errors
/// Every placed error that CPython's compiler (not its parser) reports, and what is not supported yet.
pub fn compile(source: &Source, _tree: &Tree) -> Result<Rc<CodeObject>, Vec<Diag>> {
    let _ = source;
    Err(vec![Diag::unsupported(Span::default(), "the compiler is being written")])
}
