//! The tools that building the page needs: found, or installed from their registries, with what is done shown.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The target that pages are compiled for.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The folder of this project: the nearest one from the working folder upwards that holds it.
///
/// # Errors
/// If there is none.
pub fn root() -> Result<PathBuf, String> {
    let here = std::env::current_dir().map_err(|error| format!("the working folder cannot be read: {error}"))?;
    let run_by_cargo = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let found = here.ancestors().chain(run_by_cargo.as_deref()).find(|folder| {
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
        manifest.contains("name = \"cutaway\"") && folder.join("index.html").is_file()
    });
    found.map(Path::to_path_buf).ok_or_else(|| {
        format!("{} is not inside Cutaway's source folder, which this command builds from", here.display())
    })
}

/// The cargo that runs this program, or the one on the path.
pub fn cargo() -> Command {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Makes sure that the standard library for pages is there, through rustup if it is not.
///
/// # Errors
/// If it cannot be installed: what was tried and what to do.
pub fn ensure_wasm_target(root: &Path) -> Result<(), String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut ask = Command::new(rustc);
    ask.args(["--print", "target-libdir", "--target", WASM]).current_dir(root);
    let output = ask.output().map_err(|error| format!("rustc cannot be started: {error}"))?;
    let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    let has_std = std::fs::read_dir(&folder).is_ok_and(|mut files| files.next().is_some());
    if has_std {
        return Ok(());
    }
    let mut rustup = Command::new("rustup");
    rustup.args(["target", "add", WASM]).current_dir(root);
    run(&mut rustup).map_err(|error| {
        format!("{error}\nthe page needs Rust's standard library for {WASM}; install it and try again")
    })
}

/// Whether the source of Rust's standard library is there; through rustup, if that can bring it.
pub fn has_std_source(root: &Path) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let Ok(output) = Command::new(rustc).args(["--print", "sysroot"]).current_dir(root).output() else { return false };
    let source =
        Path::new(String::from_utf8_lossy(&output.stdout).trim()).join("lib/rustlib/src/rust/library/Cargo.lock");
    source.is_file() || {
        let mut rustup = Command::new("rustup");
        rustup.args(["component", "add", "rust-src"]).current_dir(root);
        run(&mut rustup).is_ok() && source.is_file()
    }
}

/// Shows a command, runs it with this program's output as its own, and checks that it succeeded.
///
/// # Errors
/// If it could not be started, or failed.
pub fn run(command: &mut Command) -> Result<(), String> {
    say(&shown(command));
    let status = command.stdin(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` failed ({status})", shown(command))),
        Err(error) => Err(format!("`{}` could not be started: {error}", shown(command))),
    }
}

/// Tells what is being done, on standard error, where it does not mix with what a command prints.
pub fn say(what: &str) {
    eprintln!("> {what}");
}

/// A command as one would type it.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let words: Vec<_> = std::iter::once(program).chain(command.get_args()).map(OsStr::to_string_lossy).collect();
    words.join(" ")
}
