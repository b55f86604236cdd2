//! What particular exception types make of their arguments, and what they say.

use super::args_of;
use crate::vm::native::Args;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids, types};

/// Numbers of the operating system that have an exception type of their own.
const ERRNOS: &[(i64, ObjId)] = &[
    (1, ids::PERMISSION_ERROR),
    (2, ids::FILE_NOT_FOUND_ERROR),
    (3, ids::PROCESS_LOOKUP_ERROR),
    (4, ids::INTERRUPTED_ERROR),
    (10, ids::CHILD_PROCESS_ERROR),
    (11, ids::BLOCKING_IO_ERROR),
    (13, ids::PERMISSION_ERROR),
    (17, ids::FILE_EXISTS_ERROR),
    (20, ids::NOT_A_DIRECTORY_ERROR),
    (21, ids::IS_A_DIRECTORY_ERROR),
    (32, ids::BROKEN_PIPE_ERROR),
    (103, ids::CONNECTION_ABORTED_ERROR),
    (104, ids::CONNECTION_RESET_ERROR),
    (108, ids::BROKEN_PIPE_ERROR),
    (110, ids::TIMEOUT_ERROR),
    (111, ids::CONNECTION_REFUSED_ERROR),
    (114, ids::BLOCKING_IO_ERROR),
    (115, ids::BLOCKING_IO_ERROR),
];

/// The class that is made: an `OSError` with a known number is of that number's class.
pub fn class_for(m: &Machine, class: ObjId, args: &[ObjId]) -> ObjId {
    if class != ids::OS_ERROR || !(2..=5).contains(&args.len()) {
        return class;
    }
    let Data::Int(errno) = m.heap.get(args[0]).data else { return class };
    ERRNOS.iter().find(|(known, _)| *known == errno).map_or(class, |(_, class)| *class)
}

/// The fields of an `OSError`; with a file name only number and text stay in `args`.
pub fn init_os_error(m: &mut Machine, exc: ObjId, args: &[ObjId]) {
    if !(2..=5).contains(&args.len()) {
        return;
    }
    m.set_exc_field(exc, "errno", args[0]);
    m.set_exc_field(exc, "strerror", args[1]);
    let Some(filename) = args.get(2).copied().filter(|id| *id != ids::NONE) else { return };
    if m.is_instance(exc, ids::BLOCKING_IO_ERROR) && matches!(m.heap.get(filename).data, Data::Int(_)) {
        m.set_exc_field(exc, "characters_written", filename);
        return;
    }
    m.set_exc_field(exc, "filename", filename);
    if let Some(second) = args.get(4) {
        m.set_exc_field(exc, "filename2", *second);
    }
    let tuple = m.new_tuple(&args[..2]);
    m.replace_exc_link(exc, |data| &mut data.args, tuple);
}

/// `__init__` of every exception.
pub fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (exc, args) = (a[0], &a.items[1..]);
    init_keywords(m, exc, a)?;
    let tuple = m.new_tuple(args);
    if m.is_instance(exc, ids::UNICODE_ERROR) {
        init_unicode_error(m, exc, args)?;
    }
    let details = match args.get(1).copied() {
        Some(details) if m.is_instance(exc, ids::SYNTAX_ERROR) && args.len() == 2 => {
            let details = m.collect_vec(details)?;
            if details.len() < 4 || details.len() > 7 {
                let (given, word) = (details.len(), if details.len() < 4 { "at least 4" } else { "at most 7" });
                return m.type_error(format!("function takes {word} arguments ({given} given)"));
            }
            if details.len() == 5 {
                return m.type_error("end_offset must be provided when end_lineno is provided");
            }
            details
        }
        _ => Vec::new(),
    };
    m.replace_exc_link(exc, |data| &mut data.args, tuple);
    let first = args.first().copied().unwrap_or(ids::NONE);
    if m.is_instance(exc, ids::STOP_ITERATION) {
        m.set_exc_field(exc, "value", first);
    } else if m.is_instance(exc, ids::SYSTEM_EXIT) {
        let code = if args.len() > 1 { tuple } else { first };
        m.set_exc_field(exc, "code", code);
    } else if m.is_instance(exc, ids::IMPORT_ERROR) {
        if args.len() == 1 {
            m.set_exc_field(exc, "msg", first);
        }
    } else if m.is_instance(exc, ids::OS_ERROR) {
        init_os_error(m, exc, args);
    } else if m.is_instance(exc, ids::SYNTAX_ERROR) {
        m.set_exc_field(exc, "msg", first);
        let names = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];
        for (name, value) in names.into_iter().zip(details) {
            m.set_exc_field(exc, name, value);
        }
    }
    Ok(ids::NONE)
}

fn init_keywords(m: &mut Machine, exc: ObjId, a: &Args) -> R<()> {
    if a.kw.is_empty() {
        return Ok(());
    }
    let known: [(ObjId, &[&'static str]); 3] = [
        (ids::IMPORT_ERROR, &["name", "path", "name_from"]),
        (ids::NAME_ERROR, &["name"]),
        (ids::ATTRIBUTE_ERROR, &["name", "obj"]),
    ];
    let Some((base, fields)) = known.into_iter().find(|(class, _)| m.is_instance(exc, *class)) else {
        let name = m.type_name(exc);
        return m.type_error(format!("{name}() takes no keyword arguments"));
    };
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        match fields.iter().find(|known| **known == key) {
            Some(field) => m.set_exc_field(exc, field, *value),
            None => {
                let name = m.class_name(base);
                let hint = types::suggest(&key, fields.iter().copied());
                let hint = hint.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                return m.type_error(format!("{name}() got an unexpected keyword argument '{key}'{hint}"));
            }
        }
    }
    Ok(())
}

fn init_unicode_error(m: &mut Machine, exc: ObjId, args: &[ObjId]) -> R<()> {
    let decode = m.is_instance(exc, ids::UNICODE_DECODE_ERROR);
    let translate = m.is_instance(exc, ids::UNICODE_TRANSLATE_ERROR);
    if !decode && !translate && !m.is_instance(exc, ids::UNICODE_ENCODE_ERROR) {
        return Ok(());
    }
    let names: &[&'static str] = match translate {
        true => &["object", "start", "end", "reason"],
        false => &["encoding", "object", "start", "end", "reason"],
    };
    if args.len() != names.len() {
        let (wanted, given) = (names.len(), args.len());
        return m.type_error(format!("function takes exactly {wanted} arguments ({given} given)"));
    }
    for (at, (name, value)) in names.iter().zip(args).enumerate() {
        let shown = m.type_name(*value);
        let layout = m.layout(*value);
        match *name {
            "object" if decode && layout != ids::BYTES && layout != ids::BYTEARRAY => {
                return m.type_error(format!("a bytes-like object is required, not '{shown}'"));
            }
            "object" if decode => {}
            "start" | "end" => {
                m.index(*value)?;
            }
            _ if layout != ids::STR => {
                return m.type_error(format!("argument {} must be str, not {shown}", at + 1));
            }
            _ => {}
        }
    }
    for (name, value) in names.iter().zip(args) {
        m.set_exc_field(exc, name, *value);
    }
    Ok(())
}

/// `__str__` of every exception.
pub fn text(m: &mut Machine, a: &Args) -> R<ObjId> {
    let exc = a[0];
    if m.is_instance(exc, ids::OS_ERROR) {
        if let Some(shown) = os_error_text(m, exc)? {
            return Ok(m.new_str(shown));
        }
    } else if m.is_instance(exc, ids::SYNTAX_ERROR) {
        let shown = syntax_error_text(m, exc)?;
        return Ok(m.new_str(shown));
    } else if m.is_instance(exc, ids::UNICODE_ERROR) {
        if let Some(shown) = unicode_error_text(m, exc)? {
            return Ok(m.new_str(shown));
        }
    } else if m.is_instance(exc, ids::IMPORT_ERROR) {
        if let Some(message) = field(m, exc, "msg").filter(|id| m.str_of(*id).is_some()) {
            return Ok(message);
        }
    }
    match args_of(m, exc).as_slice() {
        [] => Ok(ids::EMPTY_STR),
        [only] => m.str_object(*only),
        _ => {
            let args = m.exc(exc).map_or(ids::EMPTY_TUPLE, |exc| exc.args);
            m.repr(args)
        }
    }
}

fn field(m: &Machine, exc: ObjId, name: &str) -> Option<ObjId> {
    m.exc(exc)?.field(name)
}

fn os_error_text(m: &mut Machine, exc: ObjId) -> R<Option<String>> {
    let (Some(errno), Some(message)) = (field(m, exc, "errno"), field(m, exc, "strerror")) else { return Ok(None) };
    let (errno, message) = (m.str_object(errno)?, m.str_object(message)?);
    let mut shown = format!("[Errno {}] {}", m.text(errno), m.text(message));
    for (name, lead) in [("filename", ": "), ("filename2", " -> ")] {
        if let Some(filename) = field(m, exc, name).filter(|id| *id != ids::NONE) {
            let filename = m.repr(filename)?;
            shown = format!("{shown}{lead}{}", m.text(filename));
        }
    }
    Ok(Some(shown))
}

fn syntax_error_text(m: &mut Machine, exc: ObjId) -> R<String> {
    let message = match field(m, exc, "msg") {
        Some(message) => m.str_object(message)?,
        None => m.new_str("None"),
    };
    let message = m.text(message).to_owned();
    let file = field(m, exc, "filename").filter(|id| m.str_of(*id).is_some());
    let line = field(m, exc, "lineno").filter(|id| m.layout(*id) == ids::INT);
    let file = file.map(|id| m.text(id).rsplit('/').next().unwrap_or_default().to_owned());
    let line = match line {
        Some(line) => Some(m.index(line)?),
        None => None,
    };
    Ok(match (file, line) {
        (Some(file), Some(line)) => format!("{message} ({file}, line {line})"),
        (Some(file), None) => format!("{message} ({file})"),
        (None, Some(line)) => format!("{message} (line {line})"),
        (None, None) => message,
    })
}

fn unicode_error_text(m: &mut Machine, exc: ObjId) -> R<Option<String>> {
    let (Some(object), Some(start), Some(end), Some(reason)) =
        (field(m, exc, "object"), field(m, exc, "start"), field(m, exc, "end"), field(m, exc, "reason"))
    else {
        return Ok(None);
    };
    let (start, end) = (m.index(start)?, m.index(end)?);
    let reason = m.str_object(reason)?;
    let reason = m.text(reason).to_owned();
    let one = end == start + 1;
    let place = if one { format!("{start}") } else { format!("{start}-{}", end - 1) };
    let what = match &m.heap.get(object).data {
        Data::Str(text) if one => match text.text.chars().nth(start.max(0) as usize) {
            Some(ch) => match crate::vm::text::code_point(ch) {
                point if point <= 0xff => format!("character '\\x{point:02x}'"),
                point if point <= 0xffff => format!("character '\\u{point:04x}'"),
                point => format!("character '\\U{point:08x}'"),
            },
            None => "characters".to_owned(),
        },
        Data::Bytes(bytes) if one => match bytes.get(start.max(0) as usize) {
            Some(byte) => format!("byte 0x{byte:02x}"),
            None => "bytes".to_owned(),
        },
        Data::Str(_) => "characters".to_owned(),
        _ => "bytes".to_owned(),
    };
    let verb = match () {
        _ if m.is_instance(exc, ids::UNICODE_DECODE_ERROR) => "decode",
        _ if m.is_instance(exc, ids::UNICODE_ENCODE_ERROR) => "encode",
        _ => return Ok(Some(format!("can't translate {what} in position {place}: {reason}"))),
    };
    let codec = match field(m, exc, "encoding") {
        Some(encoding) => {
            let encoding = m.str_object(encoding)?;
            m.text(encoding).to_owned()
        }
        None => return Ok(None),
    };
    Ok(Some(format!("'{codec}' codec can't {verb} {what} in position {place}: {reason}")))
}
