//! `cutaway serve`: a small web server for this machine alone.

use crate::args::Args;
use crate::{Failure, offline, own, site, tools};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

/// What the page needs of a host, and all it may do: its own scripts and styles, and WebAssembly.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// The most bytes a request's head may have.
const HEAD_LIMIT: u64 = 16 * 1024;

/// Builds the page, or takes a folder as it is, and serves it until it is stopped.
pub fn run(mut args: Args) -> Result<ExitCode, Failure> {
    let port = args.option("--port")?;
    let port = port.map(|port| port.parse::<u16>().map_err(|_| Failure::Usage(format!("'{port}' is no port"))));
    let port = port.transpose()?;
    let quick = args.flag("--quick");
    let given = args.path()?;
    args.end()?;
    let course = given.clone().filter(|folder| own::is_course(folder));
    let (folder, policy) = match given {
        Some(folder) if course.is_none() => (folder, None),
        _ => (site::build(&tools::root()?, quick, None)?.folder, Some(POLICY)),
    };
    let folder = folder.canonicalize().map_err(|error| format!("{}: {error}", folder.display()))?;
    if !folder.is_dir() {
        return Err(Failure::Message(format!("{} is not a folder", folder.display())));
    }
    let listener = listen(port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    println!("Cutaway is at http://{address}/ (Ctrl-C ends it)");
    let server = Arc::new(Server { folder, policy, course });
    for stream in listener.incoming() {
        let (Ok(stream), server) = (stream, server.clone()) else { continue };
        // A thread that cannot be had, or that fails, costs one answer and not the server.
        let _ = std::thread::Builder::new().spawn(move || server.answer(&stream));
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes the port asked for, or else the first free one from 8000.
fn listen(port: Option<u16>) -> Result<TcpListener, String> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => bind(port).map_err(|error| format!("port {port}: {error}")),
        None => (8000..8100).find_map(|port| bind(port).ok()).ok_or_else(|| "no port from 8000 to 8099 is free".into()),
    }
}

/// What is served.
struct Server {
    /// A folder, with no links left in its path.
    folder: PathBuf,
    policy: Option<&'static str>,
    /// The folder of an author's course, which the page shows in place of its own.
    course: Option<PathBuf>,
}

/// An answer that is not a file: its status line, and a header line more.
type Refusal = (&'static str, String);

impl Server {
    /// Reads one request and answers it; a peer that breaks off or stalls is dropped.
    fn answer(&self, stream: &TcpStream) -> io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(10)))?;
        stream.set_write_timeout(Some(Duration::from_secs(30)))?;
        let mut reader = BufReader::new(stream.take(HEAD_LIMIT));
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        let request = String::from_utf8_lossy(&line).into_owned();
        loop {
            line.clear();
            reader.read_until(b'\n', &mut line)?;
            if line.is_empty() || line == b"\r\n" || line == b"\n" {
                break;
            }
        }
        let mut words = request.split_whitespace();
        let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let found = match method {
            _ if !target.starts_with('/') => Err(("400 Bad Request", String::new())),
            "GET" | "HEAD" => self.find(target),
            _ => Err(("405 Method Not Allowed", "Allow: GET, HEAD\r\n".to_owned())),
        };
        let (status, more, kind, body) = match found {
            Ok((path, bytes)) => ("200 OK", String::new(), media_type(&path), bytes),
            Err((status, more)) => (status, more, "text/plain; charset=utf-8", format!("{status}\n").into_bytes()),
        };
        let policy = self.policy.map_or(String::new(), |policy| format!("Content-Security-Policy: {policy}\r\n"));
        let head = format!(
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n\
             X-Content-Type-Options: nosniff\r\nConnection: close\r\n{policy}{more}\r\n",
            body.len()
        );
        let mut stream = stream;
        stream.write_all(head.as_bytes())?;
        if method != "HEAD" {
            stream.write_all(&body)?;
        }
        stream.flush()
    }

    /// The file that a request names, and its bytes. Nothing outside the folder is ever named.
    fn find(&self, target: &str) -> Result<(PathBuf, Vec<u8>), Refusal> {
        let missing = || ("404 Not Found", String::new());
        let path = target.split(['?', '#']).next().unwrap_or("");
        let name = decode(path).ok_or(("400 Bad Request", String::new()))?;
        let name = Path::new(name.trim_start_matches('/'));
        if !name.components().all(|part| matches!(part, Component::Normal(_))) {
            return Err(missing());
        }
        if let Some((name, text)) = self.course.as_deref().and_then(|course| self.made(course, name)) {
            return Ok((name.into(), text.into_bytes()));
        }
        let mut file = self.folder.join(name).canonicalize().map_err(|_| missing())?;
        if !file.starts_with(&self.folder) {
            return Err(missing());
        }
        if file.is_dir() {
            if !path.ends_with('/') {
                return Err(("301 Moved Permanently", format!("Location: /{}/\r\n", path.trim_start_matches('/'))));
            }
            file.push("index.html");
        }
        let bytes = std::fs::read(&file).map_err(|_| missing())?;
        Ok((file, bytes))
    }
}

impl Server {
    /// A file that an author's course stands for: its name and its text, as the folder is now.
    fn made(&self, course: &Path, name: &Path) -> Option<(&'static str, String)> {
        match name.to_str()? {
            "" | "index.html" => {
                let page = std::fs::read_to_string(self.folder.join("index.html")).ok()?;
                Some(("index.html", page.replace("<body data-cutaway>", BODY)))
            }
            own::FILE => {
                let own = own::Own::read(Some(course), None);
                own.iter().for_each(own::Own::tell);
                // The page tells what is wrong with a course, an empty one too.
                Some((
                    own::FILE,
                    own.map_or_else(
                        |why| {
                            eprintln!("{why}");
                            "{}".into()
                        },
                        |own| own.bundle(),
                    ),
                ))
            }
            offline::WORKER => Some((offline::WORKER, offline::no_worker())),
            _ => None,
        }
    }
}

/// What has the page show the course in [`own::FILE`].
const BODY: &str = "<body data-cutaway data-course=\"course.json\">";

/// Undoes percent-encoding; `None` for a path that is not UTF-8, or that holds control characters or a backslash.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        bytes.push(match (first, tail) {
            (b'%', [high, low, tail @ ..]) => {
                rest = tail;
                let digits = [*high, *low];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            (b'%', _) => return None,
            (byte, _) => *byte,
        });
    }
    String::from_utf8(bytes).ok().filter(|path| !path.contains(|c: char| c.is_control() || c == '\\'))
}

/// The type of a file, by its ending.
fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()).unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "md" | "py" | "txt" | "toml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server() -> Server {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/bin").canonicalize().unwrap();
        Server { folder, policy: None, course: None }
    }

    #[test]
    fn files_of_the_folder_are_found() {
        let (path, bytes) = server().find("/cutaway/serve.rs?x#y").unwrap();
        assert!(path.ends_with("serve.rs") && !bytes.is_empty());
        assert_eq!(server().find("/cutaway").unwrap_err().0, "301 Moved Permanently");
        assert_eq!(server().find("/cutaway/%73erve.rs").unwrap().1, bytes);
    }

    #[test]
    fn nothing_outside_is() {
        for target in ["/../lib.rs", "/%2e%2e/lib.rs", "//etc/passwd", "/cutaway/../../lib.rs", "/none", "/."] {
            assert!(server().find(target).unwrap_err().0.starts_with("404"), "{target}");
        }
        for target in ["/%", "/%4", "/%zz", "/%ff", "/a%00b", "/..%5c..", "/%+1"] {
            assert!(server().find(target).unwrap_err().0.starts_with("400"), "{target}");
        }
    }
}
