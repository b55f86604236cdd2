//! From a program's text to a run that has not started: parse, compile, record.

use crate::compile::compile;
use crate::syntax::parse;
use crate::text::{Diag, Source, Span};
use crate::trace::steps::Steps;

/// Compiles a program and prepares its recording.
///
/// # Errors
/// Every placed error of the parser or the compiler.
pub fn record(source: &Source) -> Result<Box<dyn Steps>, Vec<Diag>> {
    let tree = parse(source).map_err(|diag| vec![diag])?;
    let _code = compile(source, &tree)?;
    Err(vec![Diag::unsupported(Span::default(), "the machine is being written")])
}
