//! `cutaway dis`: the bytecode of a program, as CPython's `dis` shows it.

use std::path::Path;
use std::process::ExitCode;
use std::rc::Rc;

use cutaway::code::CodeObject;
use cutaway::text::{Diag, Source};
use cutaway::{code, compile, syntax};
use serde_json::json;

use crate::Failure;
use crate::args::Args;

/// Prints what `python -m dis FILE` prints, or with `--json` one record a file, as the oracle writes them:
/// `{"file": ..., "dis": [...]}`, or `{"file": ..., "error": [...]}` for what does not compile.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let as_json = args.flag("--json");
    let mut failed = false;
    let mut count = 0;
    while let Some(path) = args.path()? {
        count += 1;
        let name = if as_json {
            path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
        } else {
            path.to_string_lossy().into_owned()
        };
        let compiled = read(&path).map_err(|error| vec![error]).and_then(|text| compile_text(&name, &text));
        failed |= compiled.is_err();
        match compiled {
            Ok(code) if as_json => println!("{}", json!({ "file": name, "dis": code::dis::records(&code) })),
            Ok(code) => print!("{}", code::dis::text(&code)),
            Err(errors) if as_json => println!("{}", json!({ "file": name, "error": errors })),
            Err(errors) => eprintln!("{}", errors.join("\n")),
        }
    }
    if count == 0 {
        return Err(Failure::Usage("a file is missing".into()));
    }
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The text of a program's file.
pub fn read(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        format!("{}: the text is not UTF-8 (byte {at})", path.display())
    })
}

fn compile_text(name: &str, text: &str) -> Result<Rc<CodeObject>, Vec<String>> {
    let source = Source::new(name, text);
    let compiled = syntax::parse(&source).map_err(|diag| vec![diag]).and_then(|tree| compile::compile(&source, &tree));
    compiled.map_err(|diags| diags.iter().map(|diag| show(&source, diag)).collect())
}

fn show(source: &Source, diag: &Diag) -> String {
    let (line, col) = source.line_col(diag.span.start);
    format!("{}:{line}:{}: {}: {}", source.name(), col + 1, diag.kind, diag.message)
}
