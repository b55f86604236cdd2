//! The page in real browsers: builds and serves it with the program itself, then runs each `tests/browser/*.test.mjs`.
//!
//! What these tests need is installed where that can be done; the last line says what was left out.

mod setup;

use setup::Tools;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if words.iter().any(|word| word == "--list") {
        return ExitCode::SUCCESS;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let filters: Vec<&String> = words.iter().filter(|word| !word.starts_with('-')).collect();
    let mut files = test_files(root);
    if !filters.is_empty() && !filters.iter().any(|filter| "browser".contains(filter.as_str())) {
        files.retain(|file| filters.iter().any(|filter| file.to_string_lossy().contains(filter.as_str())));
        if files.is_empty() {
            return ExitCode::SUCCESS;
        }
    }
    match run(root, &files) {
        Ok(left_out) if left_out.is_empty() => {
            println!("browser tests: all ran");
            ExitCode::SUCCESS
        }
        Ok(left_out) => {
            let failed = std::env::var_os("CI").is_some();
            let verdict = if failed { "browser tests FAILED, for on CI none may be" } else { "browser tests:" };
            println!("{verdict} left out: {}", left_out.join("; "));
            if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
        }
        Err(message) => {
            println!("browser tests FAILED: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the test files; the result is what was left out, and why.
fn run(root: &Path, files: &[PathBuf]) -> Result<Vec<String>, String> {
    let server = Server::start(root)?;
    let (tools, left_out) = Tools::find_or_install(root);
    let (Some(node), Some(chromium)) = (&tools.node, &tools.chromium) else { return Ok(left_out) };
    let mut command = Command::new(node);
    command.args(["--test", "--test-reporter=spec", "--test-concurrency=2"]).args(files);
    command.env("CUTAWAY_URL", &server.url).env("CUTAWAY_FILE", root.join("dist/cutaway.html"));
    command.env("CUTAWAY_CHROMIUM", chromium).env("CUTAWAY_SHOTS", root.join("target/shots"));
    command.env("CUTAWAY_BIN", env!("CARGO_BIN_EXE_cutaway"));
    if let Some(firefox) = &tools.firefox {
        command.env("CUTAWAY_FIREFOX", firefox);
    }
    if let Some(webkit) = &tools.webkit {
        command.env("CUTAWAY_WEBKIT", webkit);
    }
    let status = command.current_dir(root).stdin(Stdio::null()).status();
    match status {
        Ok(status) if status.success() => Ok(left_out),
        Ok(_) => Err("see above".into()),
        Err(error) => Err(format!("node cannot be started: {error}")),
    }
}

/// The test files, in order.
fn test_files(root: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root.join("tests/browser")).expect("the folder of this test");
    let paths = entries.map(|entry| entry.expect("an entry of it").path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.to_string_lossy().ends_with(".test.mjs")).collect();
    files.sort();
    files
}

/// `cutaway serve`, ended when this is dropped.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    /// Builds the page and serves it on a free port.
    fn start(root: &Path) -> Result<Server, String> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cutaway"));
        command.args(["serve", "--port", "0"]).current_dir(root).stdin(Stdio::null()).stdout(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("the server cannot be started: {error}"))?;
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        let read = lines.read_line(&mut line);
        let mut server = Server { child, url: String::new() };
        read.map_err(|error| format!("the server cannot be heard: {error}"))?;
        let url = line.split_whitespace().find(|word| word.starts_with("http://"));
        server.url = url.ok_or_else(|| format!("the page was not built and served: {line}"))?.to_owned();
        // What the server may say later must not fill the pipe and stop it.
        std::thread::spawn(move || lines.read_to_end(&mut Vec::new()));
        Ok(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
