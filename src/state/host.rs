//! What lies above the machine and a running program asks for: code of modules.

use crate::compile::{compile_mode, compile_source};
use crate::text::Source;
use crate::vm::{Machine, Request, modules};

/// Answers what the machine asks for, from the program's own files and the embedded library. A line of input
/// is not answered here: only a person has it.
pub fn answer(machine: &mut Machine) {
    match machine.asked() {
        Some(Request::Import { name }) => {
            let found = own_file(machine, name).or_else(|| library(name));
            match found.map(|(source, package)| (compile_source(&source), source, package)) {
                Some((Ok(code), _, package)) => machine.answer_import(Some((&code, package))),
                Some((Err(diags), source, _)) => machine.answer_error(&source, &diags),
                None => machine.answer_import(None),
            }
        }
        Some(Request::Compile { source, filename, mode }) => {
            let source = Source::new(filename.as_str(), source.as_str());
            match compile_mode(&source, mode) {
                Ok(code) => machine.answer_compile(&code),
                Err(diags) => machine.answer_error(&source, &diags),
            }
        }
        Some(Request::Input) | None => {}
    }
}

/// A module among the program's own files, and whether it is a package.
fn own_file(machine: &Machine, name: &str) -> Option<(Source, bool)> {
    let path = name.replace('.', "/");
    let named = |wanted: String| machine.sources.iter().find(|source| **source.name() == *wanted).cloned();
    let module = named(format!("{path}.py")).map(|source| (source, false));
    module.or_else(|| named(format!("{path}/__init__.py")).map(|source| (source, true)))
}

/// A module of the embedded library.
fn library(name: &str) -> Option<(Source, bool)> {
    let (text, package) = modules::python_source(name)?;
    Some((Source::new(format!("<library {name}>"), text), package))
}
