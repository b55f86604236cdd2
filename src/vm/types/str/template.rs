//! `str.format` and `format_map`: replacement fields with attributes, items, conversions and nested specs.

use super::receiver;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Template methods of `str`.
pub const STR: &[NativeDef] =
    &[NativeDef::method("format", Sig::Any, format), NativeDef::method("format_map", Sig::One, format_map)];

/// How fields are numbered; a template uses one way only.
#[derive(Clone, Copy, PartialEq)]
enum Numbering {
    Unknown,
    Automatic(usize),
    Manual,
}

/// What fields refer to.
struct Values<'a> {
    /// Positional values; `None` for `format_map`.
    items: Option<&'a [ObjId]>,
    named: &'a [(ObjId, ObjId)],
    mapping: ObjId,
    numbering: Numbering,
}

/// How deep specs may hold fields.
const DEPTH: u32 = 2;

fn format(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.is_empty() {
        return m.type_error("unbound method str.format() needs an argument");
    }
    let text = receiver(m, a[0], "format")?;
    // A tuple holds the arguments, and a dict those with names.
    for id in a.items[1..].iter().chain(a.kw.iter().map(|(_, id)| id)) {
        if m.is_heap_type(m.type_of(*id)) {
            m.hold(*id);
        }
    }
    let mut values =
        Values { items: Some(&a.items[1..]), named: a.kw, mapping: ids::NONE, numbering: Numbering::Unknown };
    let out = build(m, &text.text, &mut values, DEPTH)?;
    Ok(m.new_str(out))
}

fn format_map(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "format_map")?;
    let mut values = Values { items: None, named: &[], mapping: a[1], numbering: Numbering::Unknown };
    let out = build(m, &text.text, &mut values, DEPTH)?;
    Ok(m.new_str(out))
}

fn build(m: &mut Machine, template: &str, values: &mut Values, depth: u32) -> R<String> {
    if depth == 0 {
        return m.value_error("Max string recursion exceeded");
    }
    let mut out = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        out.push_str(&rest[..at]);
        let (c, after) = (&rest[at..=at], &rest[at + 1..]);
        if after.starts_with(c) {
            out.push_str(c);
            rest = &after[1..];
            continue;
        }
        if c == "}" || after.is_empty() {
            return m.value_error(format!("Single '{c}' encountered in format string"));
        }
        let (field, left) = read_field(m, after)?;
        rest = left;
        let value = find(m, field.name, values)?;
        // What is shown is held once more, until it is converted or shown.
        let mark = m.log_at;
        let held = m.is_heap_type(m.type_of(value));
        if held {
            m.hold(value);
        }
        let value = match field.conversion {
            None => value,
            Some('r') => m.repr(value)?,
            Some('s') => m.str_object(value)?,
            Some('a') => m.ascii(value)?,
            Some(c) => {
                let shown = if c > ' ' && c < '\u{7f}' { c.to_string() } else { format!("\\x{:x}", c as u32) };
                return m.value_error(format!("Unknown conversion specifier {shown}"));
            }
        };
        if held && field.conversion.is_some() {
            m.let_go(mark);
        }
        let spec = if field.spec.contains(['{', '}']) {
            build(m, field.spec, values, depth - 1)?
        } else {
            field.spec.to_owned()
        };
        let spec = m.new_str(spec);
        let shown = m.format(value, spec)?;
        if held {
            m.let_go(mark);
        }
        out.push_str(m.text(shown));
        let size = out.len();
        m.reserve(size)?;
    }
    out.push_str(rest);
    Ok(out)
}

struct Field<'a> {
    name: &'a str,
    conversion: Option<char>,
    spec: &'a str,
}

/// Reads a field whose opening brace is behind; also hands back what follows its closing brace.
fn read_field<'a>(m: &mut Machine, text: &'a str) -> R<(Field<'a>, &'a str)> {
    let mut bracket = false;
    let mut end = None;
    for (at, c) in text.char_indices() {
        match c {
            '{' if !bracket => return m.value_error("unexpected '{' in field name"),
            '[' => bracket = true,
            ']' => bracket = false,
            '}' | ':' | '!' if !bracket => {
                end = Some((at, c));
                break;
            }
            _ => {}
        }
    }
    let Some((at, stop)) = end else { return m.value_error("expected '}' before end of string") };
    let (name, mut rest) = (&text[..at], &text[at + 1..]);
    let mut field = Field { name, conversion: None, spec: "" };
    if stop == '}' {
        return Ok((field, rest));
    }
    if stop == '!' {
        let mut chars = rest.chars();
        let Some(conversion) = chars.next() else {
            return m.value_error("end of string while looking for conversion specifier");
        };
        field.conversion = Some(conversion);
        match chars.next() {
            Some('}') => return Ok((field, chars.as_str())),
            Some(':') => rest = chars.as_str(),
            Some(_) => return m.value_error("expected ':' after conversion specifier"),
            None => return m.value_error("unmatched '{' in format spec"),
        }
    }
    let mut open = 1;
    for (at, c) in rest.char_indices() {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        if open == 0 {
            field.spec = &rest[..at];
            return Ok((field, &rest[at + 1..]));
        }
    }
    m.value_error("unmatched '{' in format spec")
}

/// An index written in decimal; `None` for any other name.
fn index_of(m: &mut Machine, name: &str) -> R<Option<usize>> {
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(None);
    }
    match name.parse::<usize>() {
        Ok(index) if index <= i64::MAX as usize => Ok(Some(index)),
        _ => m.value_error("Too many decimal digits in format string"),
    }
}

/// The object a field's name leads to.
fn find(m: &mut Machine, name: &str, values: &mut Values) -> R<ObjId> {
    let (first, mut rest) = name.split_at(name.find(['.', '[']).unwrap_or(name.len()));
    let mut object = first_object(m, first, values)?;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            if end == 0 {
                return m.value_error("Empty attribute in format string");
            }
            let attribute = m.intern(&after[..end]);
            object = m.holding(object, |m| m.get_attr(object, attribute))?;
            rest = &after[end..];
        } else if let Some(after) = rest.strip_prefix('[') {
            let Some(end) = after.find(']') else { return m.value_error("Missing ']' in format string") };
            if end == 0 {
                return m.value_error("Empty attribute in format string");
            }
            let key = match index_of(m, &after[..end])? {
                Some(index) => m.new_int(index as i64),
                None => m.new_str(&after[..end]),
            };
            object = m.holding(object, |m| m.get_item(object, key))?;
            rest = &after[end + 1..];
        } else {
            return m.value_error("Only '.' or '[' may follow ']' in format field specifier");
        }
    }
    Ok(object)
}

fn first_object(m: &mut Machine, first: &str, values: &mut Values) -> R<ObjId> {
    let mut index = index_of(m, first)?;
    if first.is_empty() || index.is_some() {
        match (values.numbering, index) {
            (Numbering::Manual, None) => {
                return m.value_error("cannot switch from manual field specification to automatic field numbering");
            }
            (Numbering::Automatic(_), Some(_)) => {
                return m.value_error("cannot switch from automatic field numbering to manual field specification");
            }
            (Numbering::Automatic(next), None) => {
                index = Some(next);
                values.numbering = Numbering::Automatic(next + 1);
            }
            (Numbering::Unknown, None) => {
                index = Some(0);
                values.numbering = Numbering::Automatic(1);
            }
            (_, Some(_)) => values.numbering = Numbering::Manual,
        }
    }
    let Some(index) = index else {
        if values.items.is_none() {
            let key = m.new_str(first);
            return m.get_item(values.mapping, key);
        }
        let found = values.named.iter().find(|(key, _)| m.text(*key) == first).map(|(_, value)| *value);
        return match found {
            Some(value) => Ok(value),
            None => {
                let key = m.new_str(first);
                m.key_error(key)
            }
        };
    };
    match values.items {
        None => m.value_error("Format string contains positional fields"),
        Some(items) => match items.get(index) {
            Some(item) => Ok(*item),
            None => m.index_error(format!("Replacement index {index} out of range for positional args tuple")),
        },
    }
}
