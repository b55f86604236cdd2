//! `print` and `input`.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// The functions.
pub const FUNCTIONS: &[NativeDef] =
    &[NativeDef::function("print", Sig::Any, print), NativeDef::function("input", Sig::Pos(0, 1), input)];

fn input(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(stream) = replaced(m, "stdin") else { return m.ask_input(a.get(0)) };
    if let Some(prompt) = a.get(0) {
        let file = replaced(m, "stdout");
        let text = m.str_object(prompt)?;
        write(m, file, text)?;
    }
    let line = m.call_method(stream, "readline", &[])?;
    let Some(text) = m.str_of(line) else { return m.type_error("object.readline() returned non-string") };
    if text.text.is_empty() {
        return m.raise(ids::EOF_ERROR, "EOF when reading a line");
    }
    Ok(m.new_str(text.text.strip_suffix('\n').unwrap_or(&text.text)))
}

fn print(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (mut sep, mut end, mut file, mut flush) = (ids::NONE, ids::NONE, ids::NONE, ids::FALSE);
    for (key, value) in a.kw {
        let place = match m.text(*key) {
            "sep" => &mut sep,
            "end" => &mut end,
            "file" => &mut file,
            "flush" => &mut flush,
            other => {
                let other = other.to_owned();
                let hint = crate::vm::types::suggest(&other, ["sep", "end", "file", "flush"]);
                let hint = hint.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                return m.type_error(format!("print() got an unexpected keyword argument '{other}'{hint}"));
            }
        };
        *place = *value;
    }
    let sep = separator(m, sep, "sep", " ")?;
    let end = separator(m, end, "end", "\n")?;
    let file = if file == ids::NONE { replaced_stdout(m) } else { Some(file) };
    let file = match file {
        Some(file) if file == ids::NONE => return Ok(ids::NONE),
        file => file,
    };
    file.into_iter().for_each(|file| m.hold(file));
    for (at, item) in a.items.iter().enumerate() {
        if at > 0 {
            write(m, file, sep)?;
        }
        write(m, file, *item)?;
    }
    write(m, file, end)?;
    if let Some(file) = file {
        if m.truth(flush)? {
            m.call_method(file, "flush", &[])?;
        }
    }
    Ok(ids::NONE)
}

fn separator(m: &mut Machine, given: ObjId, name: &str, default: &'static str) -> R<ObjId> {
    match m.heap.get(given).data {
        _ if given == ids::NONE => Ok(m.new_str(default)),
        Data::Str(_) => Ok(given),
        _ => {
            let shown = m.type_name(given);
            m.type_error(format!("{name} must be None or a string, not {shown}"))
        }
    }
}

/// Writes `str(item)` once, however often the instruction runs.
fn write(m: &mut Machine, file: Option<ObjId>, item: ObjId) -> R<()> {
    let Some(file) = file else {
        let text = m.str_object(item)?;
        return m
            .once(|m| {
                let text = m.text(text).to_owned();
                m.print(&text).map(|()| ids::NONE)
            })
            .map(|_| ());
    };
    // The method is there before the text, and holds the file (`PyFile_WriteObject`).
    m.once(|m| {
        let name = m.intern("write");
        let writer = m.once(|m| m.get_attr(file, name))?;
        let text = m.str_object(item)?;
        m.call(writer, &[text])
    })
    .map(|_| ())
}

/// Shows the value of a statement, as the prompt does, and keeps it as `_`.
///
/// # Errors
/// What showing it raises.
pub fn display(m: &mut Machine, value: ObjId) -> R<ObjId> {
    if value == ids::NONE {
        return Ok(ids::NONE);
    }
    let shown = m.repr(value)?;
    let text = m.text(shown).to_owned() + "\n";
    let text = m.new_str(text);
    let file = replaced_stdout(m);
    write(m, file, text)?;
    m.once(|m| {
        m.set_global(m.builtins, "_", value);
        Ok(ids::NONE)
    })
}

/// What the program has put in the place of `sys.stdout`, if it has.
pub fn replaced_stdout(m: &mut Machine) -> Option<ObjId> {
    replaced(m, "stdout")
}

/// What the program has put in the place of `sys.stderr`, if it has.
pub fn replaced_stderr(m: &mut Machine) -> Option<ObjId> {
    replaced(m, "stderr")
}

fn replaced(m: &mut Machine, name: &str) -> Option<ObjId> {
    let (sys, stream, original) = (m.intern("sys"), m.intern(name), m.intern(&format!("__{name}__")));
    let module = m.dict_get_str(m.modules, sys)?;
    let now = m.own_attr(module, stream)?;
    if Some(now) == m.own_attr(module, original) { None } else { Some(now) }
}

/// Prints to standard error.
///
/// # Errors
/// Ends the run if the program has printed too much.
pub fn write_stderr(m: &mut Machine, text: &str) -> R<()> {
    m.out.stderr.push_str(text);
    if m.out.stderr.len() > m.limits.output { m.halt(crate::vm::limits::Limit::Output) } else { Ok(()) }
}
