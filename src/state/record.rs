//! From a program's text to a run that has not started: parse, compile, record.

use super::host;
use crate::compile::compile_source;
use crate::text::{Diag, Source};
use crate::trace::Recording;
use crate::trace::steps::Steps;
use crate::vm::Limits;

/// Compiles a program and prepares its recording; it may import the files beside it.
///
/// # Errors
/// Every placed error of the parser or the compiler, and imports of what is not supported yet.
pub fn record(source: &Source, beside: &[Source]) -> Result<Box<dyn Steps>, Vec<Diag>> {
    let code = compile_source(source)?;
    let files: Vec<Source> = std::iter::once(source).chain(beside).cloned().collect();
    let missing = host::missing_modules(source, &code, &files);
    if !missing.is_empty() {
        return Err(missing);
    }
    Ok(Box::new(Recording::with_files(&files, &code, Limits::default(), host::answer)))
}
