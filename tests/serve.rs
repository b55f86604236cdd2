//! `cutaway serve` and the program's usage: what a person at a terminal, or a hostile peer, gets back.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

/// The program, run to its end.
fn cutaway(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cutaway")).args(words).stdin(Stdio::null()).output().expect("it starts")
}

#[test]
fn usage_errors_end_with_status_2_and_say_how() {
    for (words, says) in [
        (&[][..], "usage: cutaway COMMAND"),
        (&["nonsense"], "there is no command 'nonsense'"),
        (&["serve", "--port"], "--port needs a value"),
        (&["serve", "--port", "x"], "'x' is no port"),
        (&["serve", "--prot=1"], "there is no option '--prot=1'"),
        (&["serve", "tests", "more"], "one argument too many: 'more'"),
        (&["check"], "which folder of lessons?"),
        (&["pack", "more"], "one argument too many: 'more'"),
        (&["pack", "--course"], "--course needs a value"),
        (&["offline"], "which folder?"),
    ] {
        let output = cutaway(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{words:?}: {said}");
        assert!(said.contains(says) && said.contains("usage:"), "{words:?}: {said}");
        assert!(output.stdout.is_empty(), "{words:?}");
    }
}

#[test]
fn help_and_version_are_on_standard_output() {
    for words in [&["--help"][..], &["-h"], &["help"], &["serve", "--help"], &["--version"]] {
        let output = cutaway(words);
        assert!(output.status.success() && output.stderr.is_empty(), "{words:?}");
        assert!(String::from_utf8_lossy(&output.stdout).contains("cutaway"), "{words:?}");
    }
    let help = String::from_utf8(cutaway(&["--help"]).stdout).unwrap();
    for command in ["check", "serve", "pack"] {
        assert!(help.contains(command), "{help}");
    }
}

#[test]
fn what_cannot_be_served_is_said() {
    let output = cutaway(&["serve", "no/such/folder"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no/such/folder"));
    for words in
        [&["pack", "--course", "no/such/folder"][..], &["pack", "--lesson", "no-such-lesson"], &["offline", "src"]]
    {
        let output = cutaway(words);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{words:?}: {said}");
        assert!(
            said.contains("no/such/folder") || said.contains("no-such-lesson") || said.contains("index.html"),
            "{said}"
        );
    }
    let output = cutaway(&["serve", "Cargo.toml"]);
    assert!(String::from_utf8_lossy(&output.stderr).contains("is not a folder"));
}

#[test]
fn no_request_ends_the_server() {
    let server = Server::start();
    let long = format!("GET /{} HTTP/1.1\r\n\r\n", "a".repeat(100_000));
    let many = format!("GET / HTTP/1.1\r\n{}\r\n", "X: y\r\n".repeat(100_000));
    for (request, status) in [
        ("GET /cutaway/main.rs HTTP/1.1\r\nHost: x\r\n\r\n", "200"),
        ("HEAD /cutaway/main.rs HTTP/1.1\r\n\r\n", "200"),
        ("GET /cutaway HTTP/1.1\r\n\r\n", "301"),
        ("GET /../lib.rs HTTP/1.1\r\n\r\n", "404"),
        ("GET /%2e%2e/lib.rs HTTP/1.1\r\n\r\n", "404"),
        ("GET /%zz HTTP/1.1\r\n\r\n", "400"),
        ("POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc", "405"),
        ("nonsense\r\n\r\n", "400"),
        ("\r\n\r\n", "400"),
        ("\u{0}\u{1}\u{2}\r\n\r\n", "400"),
    ] {
        let answer = server.ask(request.as_bytes());
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request:?}: {answer}");
    }
    // These may be answered or cut off, as long as the next is answered.
    for request in [long.as_bytes(), many.as_bytes(), b"", b"GET", b"\xff\xfe\xfd", b"GET / HTTP/1.1\r\n"] {
        server.ask(request);
        let answer = server.ask(b"GET /cutaway/main.rs HTTP/1.1\r\n\r\n");
        assert!(answer.contains("text/plain") || answer.contains("octet-stream"), "{answer}");
    }
}

#[test]
fn types_lengths_and_bodies_are_right() {
    let server = Server::start();
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin/cutaway/main.rs")).unwrap();
    let answer = server.ask(b"GET /cutaway/main.rs HTTP/1.1\r\n\r\n");
    assert!(answer.contains(&format!("Content-Length: {}\r\n", text.len())) && answer.ends_with(&text));
    let answer = server.ask(b"HEAD /cutaway/main.rs HTTP/1.1\r\n\r\n");
    assert!(answer.contains(&format!("Content-Length: {}\r\n", text.len())) && answer.ends_with("\r\n\r\n"));
}

/// `cutaway serve` of a folder of sources, on a free port; ended when this is dropped.
struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Server {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cutaway"));
        command.args(["serve", "--port", "0", "src/bin"]).current_dir(env!("CARGO_MANIFEST_DIR"));
        let mut child = command.stdout(Stdio::piped()).spawn().expect("it starts");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("it is piped")).read_line(&mut line).expect("it says where");
        let address = line.split("http://").nth(1).and_then(|rest| rest.split('/').next()).expect("an address");
        Server { child, address: address.to_owned() }
    }

    /// Sends bytes, no more after them, and reads all that comes back.
    fn ask(&self, request: &[u8]) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("the server listens");
        let _ = stream.write_all(request);
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
