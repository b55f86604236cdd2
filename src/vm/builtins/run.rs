//! Running code: `exec`, `eval`, `compile`, `__import__`; `aiter` and `anext`.

use crate::vm::frame::Return;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, Request, ids, types};

/// The functions.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function(
        "exec",
        Sig::Named { names: &["source", "globals", "locals", "closure"], required: 1, pos_only: 1, kw_only: 3 },
        |m, a| {
            run_text(m, a, "exec")?;
            Ok(ids::NONE)
        },
    ),
    NativeDef::function(
        "eval",
        Sig::Named { names: &["source", "globals", "locals"], required: 1, pos_only: 1, kw_only: 3 },
        |m, a| run_text(m, a, "eval"),
    ),
    NativeDef::function(
        "compile",
        Sig::Named {
            names: &["source", "filename", "mode", "flags", "dont_inherit", "optimize"],
            required: 3,
            pos_only: 0,
            kw_only: 6,
        },
        compile,
    ),
    NativeDef::function(
        "__import__",
        Sig::Named { names: &["name", "globals", "locals", "fromlist", "level"], required: 1, pos_only: 0, kw_only: 5 },
        |m, a| {
            if m.str_of(a[0]).is_none() {
                return m.type_error("module name must be a string");
            }
            let level = match a.get(4) {
                Some(level) => m.index(level)?,
                None => 0,
            };
            m.import(a[0], a.get(3).unwrap_or(ids::NONE), level)
        },
    ),
    NativeDef::function(
        "open",
        Sig::Named {
            names: &["file", "mode", "buffering", "encoding", "errors", "newline", "closefd", "opener"],
            required: 1,
            pos_only: 0,
            kw_only: 8,
        },
        open,
    ),
    NativeDef::function("aiter", Sig::One, |m, a| types::asyncgen::aiter(m, a[0])),
    NativeDef::function("anext", Sig::Pos(1, 2), |m, a| types::asyncgen::anext(m, a[0], a.get(1))),
];

fn run_text(m: &mut Machine, a: &Args, mode: &str) -> R<ObjId> {
    let given = a.get(1).filter(|id| *id != ids::NONE);
    let locals = a.get(2).filter(|id| *id != ids::NONE);
    if let Some(globals) = given.filter(|id| m.layout(*id) != ids::DICT) {
        let shown = m.type_name(globals);
        let class = m.type_of(globals);
        let mapping = m.type_lookup_str(class, "__getitem__").is_some();
        return m.type_error(if mode == "exec" {
            format!("exec() globals must be a dict, not {shown}")
        } else if mapping {
            "globals must be a real dict; try eval(expr, {}, mapping)".to_owned()
        } else {
            "globals must be a dict".to_owned()
        });
    }
    if let Some(locals) = locals {
        let class = m.type_of(locals);
        if m.type_lookup_str(class, "__getitem__").is_none() {
            let shown = m.type_name(locals);
            let more = if mode == "exec" { format!(" or None, not {shown}") } else { String::new() };
            return m.type_error(format!("locals must be a mapping{more}"));
        }
    }
    let code = match &m.heap.get(a[0]).data {
        Data::Code(_) => a[0],
        _ => code_of_text(m, a[0], "<string>", mode, mode)?,
    };
    if !m.code_of(code).object.slots.iter().all(|slot| !slot.free) {
        return m.type_error(format!("code object passed to {mode}() may not contain free variables"));
    }
    let frame = m.frames.iter().rev().find(|frame| frame.code().is_some());
    let here = frame.map_or(m.main, |frame| frame.globals);
    let locals = match (locals, given) {
        (Some(locals), _) => locals,
        (None, Some(globals)) => globals,
        (None, None) => m.once(Machine::locals_now)?,
    };
    let globals = given.unwrap_or(here);
    let key = m.intern("__builtins__");
    if m.dict_get_str(globals, key).is_none() {
        let name = m.intern("builtins");
        let module = m.dict_get_str(m.modules, name).unwrap_or(ids::NONE);
        m.set_global(globals, "__builtins__", module);
    }
    m.run_code(code, globals, locals)
}

/// Code of a text, compiled outside the machine.
fn code_of_text(m: &mut Machine, source: ObjId, filename: &str, mode: &str, who: &str) -> R<ObjId> {
    let text = match &m.heap.get(source).data {
        Data::Str(text) => text.text.to_string(),
        _ if types::bytes::buffer(m, source).is_some() => {
            String::from_utf8_lossy(&types::bytes::buffer(m, source).unwrap_or_default()).into_owned()
        }
        _ => {
            let article = if who == "compile" {
                "compile() arg 1 must be a string, bytes or AST object".to_owned()
            } else {
                format!("{who}() arg 1 must be a string, bytes or code object")
            };
            return m.type_error(article);
        }
    };
    if text.contains('\0') {
        return m.raise(ids::SYNTAX_ERROR, "source code string cannot contain null bytes");
    }
    let source = if mode == "eval" { text.trim_start_matches([' ', '\t']).to_owned() } else { text };
    let code = m.ask(Request::Compile { source, filename: filename.to_owned(), mode: mode.to_owned() })?;
    if let Data::Code(loaded) = &m.heap.get(code).data {
        let loaded = loaded.object.clone();
        for (line, message) in &loaded.warnings {
            m.warn_of_code(message, filename, *line)?;
        }
    }
    Ok(code)
}

/// `open`: the library's own, whose files are part of the machine.
fn open(m: &mut Machine, a: &Args) -> R<ObjId> {
    let io = m.import_module("_io")?;
    let name = m.intern("_open");
    let function = m.get_attr(io, name)?;
    let given: Vec<ObjId> = a.items.iter().map(|id| id.some().unwrap_or(ids::NOT_IMPLEMENTED)).collect();
    m.call(function, &given)
}

fn compile(m: &mut Machine, a: &Args) -> R<ObjId> {
    if matches!(m.heap.get(a[0]).data, Data::Code(_)) {
        return Ok(a[0]);
    }
    let (filename, mode) = (m.text(a[1]).to_owned(), m.text(a[2]).to_owned());
    if !["exec", "eval", "single"].contains(&mode.as_str()) {
        return m.value_error("compile() mode must be 'exec', 'eval' or 'single'");
    }
    let source = match m.str_of(a[0]) {
        Some(_) => a[0],
        None => text_of_tree(m, a[0], a[2])?,
    };
    code_of_text(m, source, &filename, &mode, "compile")
}

/// The text of a tree made with `ast`; anything else as it is.
fn text_of_tree(m: &mut Machine, source: ObjId, mode: ObjId) -> R<ObjId> {
    let [ast, class, unparse] = ["ast", "AST", "_source"].map(|name| m.intern(name));
    let Some(module) = m.dict_get_str(m.modules, ast) else { return Ok(source) };
    match (m.own_attr(module, class), m.own_attr(module, unparse)) {
        (Some(class), Some(unparse)) if m.is_instance(source, class) => m.call(unparse, &[source, mode]),
        _ => Ok(source),
    }
}

impl Machine {
    /// Runs code with these namespaces; the result is what it returns.
    ///
    /// # Errors
    /// What the code raises; [`Stop::Suspend`] while it runs.
    pub fn run_code(&mut self, code: ObjId, globals: ObjId, locals: ObjId) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        if self.too_deep() {
            return self.raise(ids::RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        self.push_module(code, globals, Return::Log);
        if locals != globals {
            self.heap.incref(locals);
            self.heap.decref(globals);
            self.frames.last_mut().expect("just pushed").locals = locals;
        }
        Err(Stop::Suspend)
    }
}
