//! From a program's text to a run that has not started: parse, compile, record.

use super::host;
use crate::compile::compile_source;
use crate::text::{Diag, Source};
use crate::trace::Recording;
use crate::trace::steps::Steps;
use crate::vm::Limits;

/// Compiles a program and prepares its recording.
///
/// # Errors
/// Every placed error of the parser or the compiler.
pub fn record(source: &Source) -> Result<Box<dyn Steps>, Vec<Diag>> {
    let code = compile_source(source)?;
    Ok(Box::new(Recording::new(source, &code, Limits::default(), host::answer)))
}
