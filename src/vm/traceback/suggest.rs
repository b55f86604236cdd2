//! What a misspelt name may have meant: "Did you mean", "did you forget to import".

use crate::text::order;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids, types};

impl Machine {
    /// What is added to the message of a `NameError`, `AttributeError` or `ImportError`; empty for none.
    pub(super) fn hint(&mut self, exc: ObjId) -> R<String> {
        let field = |m: &Machine, name: &str| {
            let known = m.exc(exc)?.field(name).filter(|id| *id != ids::NONE)?;
            Some((known, m.str_of(known)?.text.to_string()))
        };
        if self.is_instance(exc, ids::IMPORT_ERROR) {
            let Some((_, wrong)) = field(self, "name_from") else { return Ok(String::new()) };
            let Some((module, _)) = field(self, "name") else { return Ok(String::new()) };
            let Some(module) = self.dict_get_str(self.modules, module) else { return Ok(String::new()) };
            let mut names = self.names_in(module)?;
            if !wrong.starts_with('_') {
                names.retain(|name| !name.starts_with('_'));
            }
            return Ok(did_you_mean(types::suggest(&wrong, names.iter().map(String::as_str))));
        }
        let Some((name, wrong)) = field(self, "name") else { return Ok(String::new()) };
        if self.is_instance(exc, ids::ATTRIBUTE_ERROR) {
            let Some(object) = self.exc(exc).and_then(|data| data.field("obj")) else { return Ok(String::new()) };
            let mut names = self.names_in(object)?;
            let inside = self.last_frame(exc).and_then(|frame| self.frame_local(frame, "self")) == Some(object);
            if !wrong.starts_with('_') && !inside {
                names.retain(|name| !name.starts_with('_'));
            }
            return Ok(did_you_mean(types::suggest(&wrong, names.iter().map(String::as_str))));
        }
        if self.is_instance(exc, ids::NAME_ERROR) {
            let close = self.close_name(exc, name, &wrong)?;
            let mut hint = did_you_mean(close);
            if STDLIB.contains(&wrong.as_str()) {
                let start = if hint.is_empty() { ". Did" } else { " Or did" };
                hint += &format!("{start} you forget to import '{wrong}'?");
            }
            return Ok(hint);
        }
        Ok(String::new())
    }

    /// The name in scope that is closest to one that was not found.
    fn close_name(&mut self, exc: ObjId, name: ObjId, wrong: &str) -> R<Option<String>> {
        let Some(frame) = self.last_frame(exc) else { return Ok(None) };
        if let Some(receiver) = self.frame_local(frame, "self") {
            let found = match self.get_attr(receiver, name) {
                Ok(_) => true,
                Err(Stop::Raise) => {
                    self.catch(ids::BASE_EXCEPTION);
                    false
                }
                Err(stop) => return Err(stop),
            };
            if found {
                return Ok(Some(format!("self.{wrong}")));
            }
        }
        let mut names: Vec<String> = self.frame_locals(frame).into_iter().map(|(name, _)| name).collect();
        for namespace in [self.frame_globals(frame), self.builtins] {
            if let Data::Dict(table) = &self.heap.get(namespace).data {
                names.extend(table.iter().map(|entry| self.text(entry.key).to_owned()));
            }
        }
        Ok(types::suggest(wrong, names.iter().map(String::as_str)))
    }

    /// `dir(object)`, empty where that raises.
    fn names_in(&mut self, object: ObjId) -> R<Vec<String>> {
        let listed = if matches!(self.heap.get(object).data, Data::Type(_)) {
            types::object::dir_of(self, object).map(Some)
        } else {
            self.call_special(object, "__dir__", &[])
        };
        let names = match listed {
            Ok(Some(names)) => self.quick_items(names).unwrap_or_default(),
            Ok(None) => Vec::new(),
            Err(Stop::Raise) => {
                self.catch(ids::BASE_EXCEPTION);
                Vec::new()
            }
            Err(stop) => return Err(stop),
        };
        let mut names: Vec<String> =
            names.into_iter().filter_map(|name| self.str_of(name)).map(|text| text.text.to_string()).collect();
        order::sort(&mut names);
        Ok(names)
    }

    /// The line that raised an exception; -1 where that is not known.
    pub fn raised_line(&self, exc: ObjId) -> i32 {
        let mut at = self.exc(exc).map_or(ObjId::NULL, |data| data.traceback);
        let mut line = -1;
        while let Some(Data::Traceback(entry)) = at.some().map(|at| &self.heap.get(at).data) {
            (line, at) = (entry.line, entry.next.unwrap_or(ObjId::NULL));
        }
        line
    }

    /// The frame object in which an exception was raised.
    fn last_frame(&self, exc: ObjId) -> Option<ObjId> {
        let mut at = self.exc(exc)?.traceback.some()?;
        loop {
            let Data::Traceback(entry) = &self.heap.get(at).data else { return None };
            match entry.next {
                Some(next) => at = next,
                None => return Some(entry.frame),
            }
        }
    }
}

fn did_you_mean(close: Option<String>) -> String {
    close.map(|close| format!(". Did you mean: '{close}'?")).unwrap_or_default()
}

/// `sys.stdlib_module_names`.
#[rustfmt::skip]
const STDLIB: &[&str] = &[
    "__future__", "_abc", "_aix_support", "_android_support", "_apple_support", "_ast", "_ast_unparse", "_asyncio",
    "_bisect", "_blake2", "_bz2", "_codecs", "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp",
    "_codecs_kr", "_codecs_tw", "_collections", "_collections_abc", "_colorize", "_compat_pickle", "_contextvars",
    "_csv", "_ctypes", "_curses", "_curses_panel", "_datetime", "_dbm", "_decimal", "_elementtree",
    "_frozen_importlib", "_frozen_importlib_external", "_functools", "_gdbm", "_hashlib", "_heapq", "_hmac", "_imp",
    "_interpchannels", "_interpqueues", "_interpreters", "_io", "_ios_support", "_json", "_locale", "_lsprof",
    "_lzma", "_markupbase", "_md5", "_multibytecodec", "_multiprocessing", "_opcode", "_opcode_metadata", "_operator",
    "_osx_support", "_overlapped", "_pickle", "_posixshmem", "_posixsubprocess", "_py_abc", "_py_warnings",
    "_pydatetime", "_pydecimal", "_pyio", "_pylong", "_pyrepl", "_queue", "_random", "_remote_debugging", "_scproxy",
    "_sha1", "_sha2", "_sha3", "_signal", "_sitebuiltins", "_socket", "_sqlite3", "_sre", "_ssl", "_stat",
    "_statistics", "_string", "_strptime", "_struct", "_suggestions", "_symtable", "_sysconfig", "_thread",
    "_threading_local", "_tkinter", "_tokenize", "_tracemalloc", "_types", "_typing", "_uuid", "_warnings",
    "_weakref", "_weakrefset", "_winapi", "_wmi", "_zoneinfo", "_zstd", "abc", "annotationlib", "antigravity",
    "argparse", "array", "ast", "asyncio", "atexit", "base64", "bdb", "binascii", "bisect", "builtins", "bz2",
    "cProfile", "calendar", "cmath", "cmd", "code", "codecs", "codeop", "collections", "colorsys", "compileall",
    "compression", "concurrent", "configparser", "contextlib", "contextvars", "copy", "copyreg", "csv", "ctypes",
    "curses", "dataclasses", "datetime", "dbm", "decimal", "difflib", "dis", "doctest", "email", "encodings",
    "ensurepip", "enum", "errno", "faulthandler", "fcntl", "filecmp", "fileinput", "fnmatch", "fractions", "ftplib",
    "functools", "gc", "genericpath", "getopt", "getpass", "gettext", "glob", "graphlib", "grp", "gzip", "hashlib",
    "heapq", "hmac", "html", "http", "idlelib", "imaplib", "importlib", "inspect", "io", "ipaddress", "itertools",
    "json", "keyword", "linecache", "locale", "logging", "lzma", "mailbox", "marshal", "math", "mimetypes", "mmap",
    "modulefinder", "msvcrt", "multiprocessing", "netrc", "nt", "ntpath", "nturl2path", "numbers", "opcode",
    "operator", "optparse", "os", "pathlib", "pdb", "pickle", "pickletools", "pkgutil", "platform", "plistlib",
    "poplib", "posix", "posixpath", "pprint", "profile", "pstats", "pty", "pwd", "py_compile", "pyclbr", "pydoc",
    "pydoc_data", "pyexpat", "queue", "quopri", "random", "re", "readline", "reprlib", "resource", "rlcompleter",
    "runpy", "sched", "secrets", "select", "selectors", "shelve", "shlex", "shutil", "signal", "site", "smtplib",
    "socket", "socketserver", "sqlite3", "sre_compile", "sre_constants", "sre_parse", "ssl", "stat", "statistics",
    "string", "stringprep", "struct", "subprocess", "symtable", "sys", "sysconfig", "syslog", "tabnanny", "tarfile",
    "tempfile", "termios", "textwrap", "this", "threading", "time", "timeit", "tkinter", "token", "tokenize",
    "tomllib", "trace", "traceback", "tracemalloc", "tty", "turtle", "turtledemo", "types", "typing", "unicodedata",
    "unittest", "urllib", "uuid", "venv", "warnings", "wave", "weakref", "webbrowser", "winreg", "winsound",
    "wsgiref", "xml", "xmlrpc", "zipapp", "zipfile", "zipimport", "zlib", "zoneinfo",
];
