//! What lies above the machine and a running program asks for: code of modules.

use crate::code::{CodeObject, Const, Op};
use crate::compile::{compile_mode, compile_source};
use crate::text::{Diag, Source, Span};
use crate::vm::{Machine, Request, modules};

/// The modules of CPython 3.14's standard library (`sys.stdlib_module_names`, without those of an underscore).
const STANDARD: &str = include_str!("stdlib.txt");

/// An error at each import of a module that CPython's standard library has and ours has not: before the run,
/// since a `ModuleNotFoundError` in it would be a wrong answer. `files` are the program's own.
pub fn missing_modules(source: &Source, code: &CodeObject, files: &[Source]) -> Vec<Diag> {
    let mut missing = Vec::new();
    let own = |top: &str| {
        files.iter().any(|file| **file.name() == *format!("{top}.py") || file.name().starts_with(&format!("{top}/")))
    };
    for (instr, position) in code.instrs.iter().zip(&code.positions) {
        if instr.op != Op::IMPORT_NAME {
            continue;
        }
        let name = &code.names[instr.arg as usize];
        let top = name.split('.').next().unwrap_or(name);
        let standard = STANDARD.split_ascii_whitespace().any(|known| known == top);
        if standard && !modules::is_native(top) && modules::python_source(top).is_none() && !own(top) {
            let start = source.offset(position.line.max(1) as u32, position.col.max(0) as u32);
            let end = source.offset(position.end_line.max(1) as u32, position.end_col.max(0) as u32);
            let message = format!("the module '{top}' of the standard library is not supported yet");
            missing.push(Diag::unsupported(Span::new(start, end), message));
        }
    }
    for value in &code.consts {
        if let Const::Code(inner) = value {
            missing.extend(missing_modules(source, inner, files));
        }
    }
    missing
}

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
