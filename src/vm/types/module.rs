//! Modules: attributes, and what `import` does.

use std::rc::Rc;

use super::TypeTable;
use crate::code::CodeObject;
use crate::text::{Diag, DiagKind, Source, Span};
use crate::vm::frame::Return;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{Logged, R, Stop};
use crate::vm::{Machine, Request, ids, modules};

/// Attributes of modules.
pub const TABLES: &[TypeTable] = &[TypeTable {
    ty: ids::MODULE,
    defs: &[
        NativeDef::static_method("__new__", Sig::Pos(1, 2), |m, a| {
            let dict = m.new_dict();
            m.heap.incref(dict);
            let module = m.make(a[0], Data::Module(dict));
            m.set_global(dict, "__name__", a[1]);
            m.set_global(dict, "__doc__", a.get(2).unwrap_or(ids::NONE));
            Ok(module)
        }),
        NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
        NativeDef::getter("__dict__", |m, a| match m.heap.get(a[0]).data {
            Data::Module(dict) => Ok(dict),
            _ => Ok(ids::NONE),
        }),
    ],
}];

/// Ends of messages whose place is a token without a text that is a letter wide.
const WIDE: &[&str] = &[
    "invalid syntax",
    "expected ':'",
    "expecting '}', or format specs",
    "expecting ':' or '}'",
    "without surrounding parentheses",
    "but statement is given",
    "bytes and nonbytes literals",
];

/// How messages of CPython's compiler begin: past its parser it only knows the lines of files it can open.
const LATE: &[&str] = &[
    "'return' outside",
    "'break' outside",
    "'continue' not",
    "'await' outside",
    "'yield' outside",
    "'yield from' outside",
    "asynchronous ",
    "nonlocal declaration",
    "no binding for nonlocal",
    "duplicate argument",
    "name '",
    "import * only",
];

impl Machine {
    /// `__import__`: the module for an `import` statement. With names to import from it, or no dot, that is the
    /// module itself, else its top package.
    ///
    /// # Errors
    /// `ModuleNotFoundError`; what the module's code raises.
    pub fn import(&mut self, name: ObjId, names: ObjId, level: i64) -> R<ObjId> {
        let full = match level {
            0 if self.text(name).is_empty() => return self.value_error("Empty module name"),
            0 => self.text(name).to_owned(),
            _ => self.resolve_relative(name, level)?,
        };
        let module = self.import_module(&full)?;
        let wanted = names != ids::NONE && self.truth(names)?;
        if wanted {
            for wanted in self.items(names).to_vec() {
                self.import_submodule(module, &full, wanted)?;
            }
            return Ok(module);
        }
        if level > 0 {
            return Ok(module);
        }
        let top = full.split('.').next().unwrap_or(&full).to_owned();
        let top = self.intern(&top);
        Ok(self.dict_get_str(self.modules, top).unwrap_or(module))
    }

    fn resolve_relative(&mut self, name: ObjId, level: i64) -> R<String> {
        let key = self.intern("__package__");
        let frame = self.frames.iter().rev().find(|frame| frame.code().is_some());
        let package = frame.and_then(|frame| self.dict_get_str(frame.globals, key)).filter(|id| *id != ids::NONE);
        let package = package.map(|id| self.text(id).to_owned()).unwrap_or_default();
        if package.is_empty() {
            return self.raise(ids::IMPORT_ERROR, "attempted relative import with no known parent package");
        }
        let mut parts: Vec<&str> = package.split('.').collect();
        if level as usize > parts.len() {
            return self.raise(ids::IMPORT_ERROR, "attempted relative import beyond top-level package");
        }
        parts.truncate(parts.len() + 1 - level as usize);
        let tail = self.text(name);
        if !tail.is_empty() {
            parts.push(tail);
        }
        Ok(parts.join("."))
    }

    /// `from package import name` where the name is a module of the package not yet imported.
    fn import_submodule(&mut self, module: ObjId, full: &str, name: ObjId) -> R<()> {
        // Recorded: when the instruction runs again the module may have been imported.
        let there = self.once(|m| {
            let path = m.intern("__path__");
            let there = m.own_attr(module, path).is_none() || m.own_attr(module, name).is_some() || m.text(name) == "*";
            Ok(ids::bool(there))
        })?;
        if there == ids::TRUE {
            return Ok(());
        }
        let sub = format!("{full}.{}", self.text(name));
        match self.import_module(&sub) {
            Err(Stop::Raise) if self.catch(ids::MODULE_NOT_FOUND_ERROR).is_some() => Ok(()),
            outcome => outcome.map(|_| ()),
        }
    }

    /// The module of a dotted name, run first if it was never imported.
    ///
    /// # Errors
    /// As [`Machine::import`].
    pub fn import_module(&mut self, full: &str) -> R<ObjId> {
        let key = self.intern(full);
        // Recorded: when the instruction runs again the module is there, though its code may have failed.
        if self.was_imported(key)? {
            return match self.dict_get_str(self.modules, key) {
                Some(module) if module != ids::NONE => Ok(module),
                Some(_) => {
                    let message = format!("import of {full} halted; None in sys.modules");
                    self.import_error(ids::MODULE_NOT_FOUND_ERROR, message, full)
                }
                None => self.not_found(full),
            };
        }
        let parent = full.rsplit_once('.');
        let package = match parent {
            Some((package, _)) => Some(self.import_module(package)?),
            None => None,
        };
        if package.is_some() && self.was_imported(key)? {
            return Ok(self.dict_get_str(self.modules, key).unwrap_or(ids::NONE));
        }
        if let Some(package) = package {
            let path = self.intern("__path__");
            if self.own_attr(package, path).is_none() && !modules::is_native(full) {
                let (package, _) = parent.expect("has a parent");
                let message = format!("No module named '{full}'; '{package}' is not a package");
                return self.import_error(ids::MODULE_NOT_FOUND_ERROR, message, full);
            }
        }
        if self.once(|m| modules::make(m, full).map(ids::bool))? == ids::FALSE {
            if let Err(stop) = self.ask(Request::Import { name: full.to_owned() }) {
                if stop != Stop::Raise {
                    return Err(stop);
                }
                if !self.import_written(full)? {
                    self.dict_del(self.modules, key)?;
                    return Err(stop);
                }
            }
        }
        let Some(module) = self.dict_get_str(self.modules, key) else { return self.not_found(full) };
        if let (Some(package), Some((_, name))) = (package, parent) {
            let name = self.intern(name);
            self.set_attr_plain(package, name, module)?;
        }
        Ok(module)
    }

    /// Imports a module that the program has written into the machine's file system, in place of the error that it is
    /// not found; `false` leaves the error as it is.
    fn import_written(&mut self, full: &str) -> R<bool> {
        let exc = self.raised;
        let named = self.exc(exc).and_then(|data| data.field("name"));
        if !self.is_instance(exc, ids::MODULE_NOT_FOUND_ERROR) || named.is_none_or(|name| self.text(name) != full) {
            return Ok(false);
        }
        let (files, find) = (self.intern("_posix"), self.intern("_import"));
        let files = self.dict_get_str(self.modules, files);
        let Some(find) = files.and_then(|files| self.own_attr(files, find)) else { return Ok(false) };
        self.raised = ObjId::NULL;
        self.temp(exc);
        let name = self.new_str(full);
        let found = self.call(find, &[name])?;
        if found == ids::NONE {
            self.heap.incref(exc);
            self.raised = exc;
        }
        Ok(found != ids::NONE)
    }

    /// Whether a module is in `sys.modules`.
    fn was_imported(&mut self, key: ObjId) -> R<bool> {
        let known = self.once(|m| Ok(ids::bool(m.dict_get_str(m.modules, key).is_some())))?;
        Ok(known == ids::TRUE)
    }

    fn not_found<T>(&mut self, full: &str) -> R<T> {
        self.import_error(ids::MODULE_NOT_FOUND_ERROR, format!("No module named '{full}'"), full)
    }

    fn import_error<T>(&mut self, ty: ObjId, message: String, name: &str) -> R<T> {
        let text = self.new_str(message);
        let exc = self.new_exc(ty, &[text]);
        let name = self.intern(name);
        self.set_exc_field(exc, "msg", text);
        self.set_exc_field(exc, "name", name);
        self.throw(exc)
    }

    /// Answers [`Request::Import`]: the module's code and whether it is a package, or `None` if there is no such
    /// module.
    pub fn answer_import(&mut self, found: Option<(&Rc<CodeObject>, bool)>) {
        let Some(Request::Import { name }) = self.asked.take() else { return };
        match found {
            Some((code, package)) => {
                let module = self.new_module(&name);
                let Data::Module(namespace) = self.heap.get(module).data else { unreachable!("just made") };
                // A folder without `__init__.py` has no file (PEP 420).
                let bare = package && !code.filename.ends_with(".py") && !code.filename.starts_with('<');
                if !bare {
                    let file = self.new_str(&*code.filename);
                    self.set_global(namespace, "__file__", file);
                }
                let parent =
                    if package { name.clone() } else { name.rsplit_once('.').map_or("", |(p, _)| p).to_owned() };
                let parent = self.intern(&parent);
                self.set_global(namespace, "__package__", parent);
                if package {
                    let folder = code.filename.rsplit_once('/').map_or("", |(folder, _)| folder);
                    let folder = if bare { &*code.filename } else { folder };
                    let folder = self.new_str(folder);
                    let path = self.new_list(vec![folder]);
                    self.set_global(namespace, "__path__", path);
                }
                let builtins = self.intern("builtins");
                let builtins = self.dict_get_str(self.modules, builtins).unwrap_or(ids::NONE);
                self.set_global(namespace, "__builtins__", builtins);
                for (line, message) in &code.warnings {
                    let _ = self.show_warning(ids::SYNTAX_WARNING, message, &code.filename, *line);
                }
                let code = self.load(code);
                self.push_module(code, namespace, Return::Log);
            }
            None => {
                let _ = self.not_found::<ObjId>(&name);
                let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
                self.frames.last_mut().expect("a frame waits").log.push(Logged::Raised(exc));
            }
        }
        self.release_temps();
    }

    /// Answers [`Request::Compile`] with code.
    pub fn answer_compile(&mut self, code: &Rc<CodeObject>) {
        if self.asked.take().is_none() {
            return;
        }
        let code = self.load(code);
        self.heap.incref(code);
        self.frames.last_mut().expect("a frame waits").log.push(Logged::Value(code));
        self.release_temps();
    }

    /// Answers a request for a module that is not supported: no `ImportError`, which a program may take for an answer.
    pub fn answer_unsupported(&mut self, message: &str) {
        if self.asked.take().is_none() {
            return;
        }
        let text = self.new_str(message);
        let exc = self.new_exc(ids::NOT_IMPLEMENTED_ERROR, &[text]);
        self.heap.incref(exc);
        self.frames.last_mut().expect("a frame waits").log.push(Logged::Raised(exc));
        self.release_temps();
    }

    /// Answers a request for code with the error that the compiler found: it is raised in the program.
    pub fn answer_error(&mut self, source: &Source, diags: &[Diag]) {
        let Some(request) = self.asked.take() else { return };
        let none = Diag::syntax(Span::new(0, 0), "");
        let diag = diags.first().unwrap_or(&none);
        let ty = match diag.kind {
            DiagKind::Indentation => ids::INDENTATION_ERROR,
            DiagKind::Tab => ids::TAB_ERROR,
            DiagKind::Unsupported => ids::NOT_IMPLEMENTED_ERROR,
            DiagKind::Syntax => ids::SYNTAX_ERROR,
        };
        let at = source.position(diag.span);
        let column = |line: i32, col: i32| {
            let text = source.line(line as u32).unwrap_or("");
            i64::from(text.get(..col as usize).map_or(col, |before| before.chars().count() as i32)) + 1
        };
        let (start, mut end) = (column(at.line, at.col), column(at.end_line, at.end_col));
        // Where a token has no text CPython's own ends are odd: a line's end is a letter wide, what is not there is
        // before the line.
        end = match diag.message.as_str() {
            message if start == end && WIDE.iter().any(|wide| message.ends_with(wide)) => end + 1,
            "':' expected after dictionary key" | "unexpected character after line continuation character" => 0,
            _ if matches!(diag.kind, DiagKind::Tab) => 0,
            "expected 'except' or 'finally' block" if start == end => -1,
            message if message.ends_with("was never closed") => 0,
            _ if matches!(diag.kind, DiagKind::Indentation) && start == end => -1,
            _ => end,
        };
        let ended = |line: &str| match &request {
            Request::Compile { mode, source, .. } if mode == "eval" && source.ends_with(line) => line.to_owned(),
            _ => format!("{line}\n"),
        };
        let unread =
            matches!(request, Request::Compile { .. }) && LATE.iter().any(|start| diag.message.starts_with(start));
        let line = source.line(at.line as u32).filter(|_| !unread).map(ended);
        let message = self.new_str(diag.message.as_str());
        let filename = self.new_str(&**source.name());
        let (lineno, offset) = (self.new_int(i64::from(at.line)), self.new_int(start));
        let text = match line {
            Some(line) => self.new_str(line),
            None => ids::NONE,
        };
        let (end_lineno, end_offset) = (self.new_int(i64::from(at.end_line)), self.new_int(end));
        let mut place = [filename, lineno, offset, text, end_lineno, end_offset];
        if matches!(&request, Request::Compile { mode, source, .. } if mode == "eval" && source.trim().is_empty()) {
            // An expression that is no text at all is nowhere.
            let zero = self.new_int(0);
            place = [filename, zero, zero, ids::EMPTY_STR, zero, zero];
        }
        let details = self.new_tuple(&place);
        let exc = self.new_exc(ty, &[message, details]);
        self.set_exc_field(exc, "msg", message);
        for (name, value) in ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"].into_iter().zip(place)
        {
            self.set_exc_field(exc, name, value);
        }
        self.heap.incref(exc);
        self.frames.last_mut().expect("a frame waits").log.push(Logged::Raised(exc));
        self.release_temps();
    }

    /// `from module import name`.
    ///
    /// # Errors
    /// `ImportError`, with CPython's hint at circular imports.
    pub fn import_member(&mut self, module: ObjId, name: ObjId) -> R<ObjId> {
        match self.get_attr(module, name) {
            Err(Stop::Raise) if self.catch(ids::ATTRIBUTE_ERROR).is_some() => {}
            outcome => return outcome,
        }
        let (owner, member) = (self.module_name(module), self.text(name).to_owned());
        let sub = self.intern(&format!("{owner}.{member}"));
        if let Some(found) = self.dict_get_str(self.modules, sub) {
            return Ok(found);
        }
        let running = self.is_loading(module);
        let file = self.intern("__file__");
        let place = match self.own_attr(module, file) {
            Some(file) => self.text(file).to_owned(),
            None => "unknown location".to_owned(),
        };
        let message = if let Some(words) = self.shadowing_words(module) {
            format!("cannot import name '{member}' from '{owner}' ({words})")
        } else if running {
            format!(
                "cannot import name '{member}' from partially initialized module '{owner}' (most likely due to a circular import) ({place})"
            )
        } else {
            format!("cannot import name '{member}' from '{owner}' ({place})")
        };
        let text = self.new_str(message);
        let exc = self.new_exc(ids::IMPORT_ERROR, &[text]);
        let owner = self.intern(&owner);
        self.set_exc_field(exc, "msg", text);
        self.set_exc_field(exc, "name", owner);
        self.set_exc_field(exc, "name_from", name);
        self.throw(exc)
    }

    /// Whether a module's code is still running.
    fn is_loading(&self, module: ObjId) -> bool {
        let Data::Module(dict) = self.heap.get(module).data else { return false };
        self.frames.iter().any(|frame| frame.locals == dict)
    }

    /// What CPython advises where a module beside the program that is still loading lacks a name.
    pub fn shadowing_words(&mut self, module: ObjId) -> Option<String> {
        if !self.is_loading(module) {
            return None;
        }
        let file = self.intern("__file__");
        let (file, main) = (self.own_attr(module, file)?, self.dict_get_str(self.main, file)?);
        let (file, main) = (self.text(file).to_owned(), self.text(main));
        let folder = |path: &str| path.rfind('/').map_or(0, |at| at + 1);
        let plain = file.strip_suffix("/__init__.py").unwrap_or(&file);
        let beside = plain[..folder(plain)] == main[..folder(main)] && file != *main && !file.starts_with('<');
        beside
            .then(|| format!("consider renaming '{file}' if it has the same name as a library you intended to import"))
    }

    /// What is wrong with an attribute of a module, after "module".
    pub fn module_lacks(&mut self, module: ObjId, attribute: &str) -> String {
        let name = self.module_name(module);
        if let Some(words) = self.shadowing_words(module) {
            return format!("module '{name}' has no attribute '{attribute}' ({words})");
        }
        if !self.is_loading(module) || name == "__main__" {
            return format!("module '{name}' has no attribute '{attribute}'");
        }
        let file = self.intern("__file__");
        let place = self.own_attr(module, file).map(|file| format!(" from '{}'", self.text(file))).unwrap_or_default();
        format!(
            "partially initialized module '{name}'{place} has no attribute '{attribute}' (most likely due to a circular import)"
        )
    }

    /// `from module import *` into the locals of the frame on top.
    ///
    /// # Errors
    /// As [`Machine::get_attr`] for names in `__all__`.
    pub fn import_star(&mut self, module: ObjId) -> R<()> {
        let all = self.intern("__all__");
        let listed = match self.find_attr(module, all) {
            // What the module's own `__getattr__` raises for it.
            Err(Stop::Raise) if self.catch(ids::ATTRIBUTE_ERROR).is_some() => None,
            found => found?,
        };
        let names = match listed {
            Some(all) => self.collect_vec(all)?,
            None => {
                let Data::Module(dict) = self.heap.get(module).data else { return Ok(()) };
                let names = self.quick_items(dict).unwrap_or_default();
                names.into_iter().filter(|name| !self.text(*name).starts_with('_')).collect()
            }
        };
        let locals = self.frames.last().expect("a frame imports").locals;
        for name in names {
            let value = self.get_attr(module, name)?;
            self.dict_set(locals, name, value)?;
        }
        Ok(())
    }
}
