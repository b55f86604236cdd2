//! What lies above the machine and a running program asks for: code of modules.

use crate::code::{CodeObject, Const, Op, flags};
use crate::compile::{compile_mode, compile_source};
use crate::text::words as w;
use crate::text::{Diag, Source, Span};
pub use crate::vm::modules::library;
use crate::vm::{Machine, Request, modules};

/// The modules of CPython 3.14's standard library (`sys.stdlib_module_names`, without those of an underscore).
const STANDARD: &str = include_str!("stdlib.txt");

/// Modules that make no sense in a page, and why.
const PROCESSES: &[&str] = &["subprocess", "multiprocessing", "signal", "pty", "fcntl", "mmap", "resource", "syslog"];
const NETWORK: &[&str] = &[
    "socket",
    "socketserver",
    "ssl",
    "select",
    "selectors",
    "http",
    "ftplib",
    "smtplib",
    "poplib",
    "imaplib",
    "xmlrpc",
];
const SCREENS: &[&str] = &["tkinter", "turtle", "turtledemo", "curses", "idlelib", "webbrowser"];

/// An error at each import of a module that CPython's standard library has and ours has not: before the run,
/// since a `ModuleNotFoundError` in it would be a wrong answer. Imports inside functions may never run, and are told
/// when they do. `files` are the program's own.
pub fn missing_modules(source: &Source, code: &CodeObject, files: &[Source]) -> Vec<Diag> {
    let mut missing = Vec::new();
    let folder = files.first().map_or("", |main| folder(main));
    let own = |top: &str| {
        let (module, package) = (format!("{folder}{top}.py"), format!("{folder}{top}/"));
        files.iter().any(|file| **file.name() == *module || file.name().starts_with(&package))
    };
    for (instr, position) in code.instrs.iter().zip(&code.positions) {
        if instr.op != Op::IMPORT_NAME {
            continue;
        }
        let name = &code.names[instr.arg as usize];
        let top = name.split('.').next().unwrap_or(name);
        if let Some(diag) = lacking(top, Span::new(0, 0)).filter(|_| !own(top)) {
            let start = source.offset(position.line.max(1) as u32, position.col.max(0) as u32);
            let end = source.offset(position.end_line.max(1) as u32, position.end_col.max(0) as u32);
            missing.push(Diag { span: Span::new(start, end), ..diag });
        }
    }
    for value in &code.consts {
        if let Const::Code(inner) = value
            && !inner.has(flags::OPTIMIZED)
        {
            missing.extend(missing_modules(source, inner, files));
        }
    }
    missing
}

/// Why a module is not there, if it is one of CPython's standard library that ours has not.
fn lacking(top: &str, span: Span) -> Option<Diag> {
    let standard = STANDARD.split_ascii_whitespace().any(|known| known == top);
    if !standard || modules::is_native(top) || modules::python_source(top).is_some() {
        return None;
    }
    let why = match top {
        _ if PROCESSES.contains(&top) => w::LIMIT_PROCESSES,
        _ if NETWORK.contains(&top) => w::LIMIT_NETWORK,
        _ if SCREENS.contains(&top) => w::LIMIT_SCREEN,
        _ => w::LIMIT_MODULE,
    };
    Some(Diag::unsupported(span, why, &[&top]))
}

/// Answers what the machine asks for, from the program's own files and the library. A line of input is not answered
/// here: only a person has it; nor is what takes the library as long as that is not there.
pub fn answer(machine: &mut Machine) {
    match machine.asked() {
        Some(Request::Import { name }) => {
            let own = own_file(machine, name);
            let waits = match &own {
                Some((source, _)) => names_characters(source.text()),
                None => modules::python_source(name).is_some(),
            };
            if waits && !library::is_here() {
                return;
            }
            let files = machine.sources.clone();
            let compiled = own.map(|(source, package)| {
                let code = compile_source(&source).and_then(|code| {
                    let missing = missing_modules(&source, &code, &files);
                    if missing.is_empty() { Ok(code) } else { Err(missing) }
                });
                (code, source, package)
            });
            let found = compiled
                .or_else(|| from_library(name).map(|(source, package)| (compile_source(&source), source, package)));
            match found {
                Some((Ok(code), _, package)) => machine.answer_import(Some((&code, package))),
                Some((Err(diags), source, _)) => machine.answer_error(&source, &diags),
                None => match lacking(name.split('.').next().unwrap_or(name), Span::new(0, 0)) {
                    Some(diag) => machine.answer_unsupported(&diag.message),
                    None => machine.answer_import(None),
                },
            }
        }
        Some(Request::Compile { source, .. }) if names_characters(source) && !library::is_here() => {}
        Some(Request::Names) => {
            if library::is_here() {
                machine.answer_names();
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

/// Whether a program's text may name characters, so that it cannot be compiled without the library.
pub fn names_characters(text: &str) -> bool {
    text.contains("\\N{")
}

/// The folder of a file: what stands before its name, with the last slash.
fn folder(file: &Source) -> &str {
    let name = file.name();
    name.rfind('/').map_or("", |at| &name[..=at])
}

/// A module among the program's own files, beside the first of them, and whether it is a package.
fn own_file(machine: &Machine, name: &str) -> Option<(Source, bool)> {
    let path = format!("{}{}", machine.sources.first().map_or("", |main| folder(main)), name.replace('.', "/"));
    let named = |wanted: String| machine.sources.iter().find(|source| **source.name() == *wanted).cloned();
    let package = named(format!("{path}/__init__.py")).map(|source| (source, true));
    package.or_else(|| named(format!("{path}.py")).map(|source| (source, false))).or_else(|| {
        // A folder without `__init__.py` is a package all the same (PEP 420).
        let inside = format!("{path}/");
        let any = machine.sources.iter().any(|file| file.name().starts_with(&inside) && file.name().ends_with(".py"));
        any.then(|| (Source::new(path, ""), true))
    })
}

/// A module of the embedded library.
fn from_library(name: &str) -> Option<(Source, bool)> {
    let (text, package) = modules::python_source(name)?;
    Some((Source::new(format!("<library {name}>"), text), package))
}
