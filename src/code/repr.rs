//! `repr()` of constants, as CPython prints them.

use std::fmt::Write;

use super::hash::set_order;
use super::printable::is_printable;
use super::{CodeObject, Const};

/// `repr(value)`. Items of a frozen set come in the order they have under `PYTHONHASHSEED=0`.
pub fn repr(value: &Const) -> String {
    match value {
        Const::None => "None".into(),
        Const::Ellipsis => "Ellipsis".into(),
        Const::Bool(value) => if *value { "True" } else { "False" }.into(),
        Const::Int(value) => value.to_string(),
        Const::Float(value) => repr_of_float(*value),
        Const::Complex(real, imag) => repr_of_complex(*real, *imag),
        Const::Str(text) => quote(text.chars().map(u32::from)),
        Const::Surrogates(points) => quote(points.iter().copied()),
        Const::Bytes(bytes) => repr_of_bytes(bytes),
        Const::Tuple(items) => match &items[..] {
            [one] => format!("({},)", repr(one)),
            items => format!("({})", list(items.iter())),
        },
        Const::FrozenSet(items) if items.is_empty() => "frozenset()".into(),
        Const::FrozenSet(items) => format!("frozenset({{{}}})", list(set_order(items).into_iter())),
        Const::Slice(parts) => format!("slice({})", list(parts.iter())),
        Const::Code(code) => repr_of_code(code),
    }
}

/// A code object's `repr`, without its address.
pub fn repr_of_code(code: &CodeObject) -> String {
    format!("<code object {}, file \"{}\", line {}>", code.name, code.filename, code.first_line)
}

/// A float's `repr`: the shortest digits that read back as the same number.
pub fn repr_of_float(value: f64) -> String {
    let text = shortest(value);
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    if is_whole { text + ".0" } else { text }
}

fn list<'a>(items: impl Iterator<Item = &'a Const>) -> String {
    items.map(repr).collect::<Vec<_>>().join(", ")
}

/// The shortest digits, in plain notation from 1e-4 up to 1e16.
fn shortest(value: f64) -> String {
    if value.is_nan() {
        return "nan".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "inf" } else { "-inf" }.into();
    }
    // Where two texts are equally short and equally near, CPython takes the even digit; so does rounding to as many
    // digits, if that reads back.
    let shortest = format!("{value:e}");
    let places = shortest.bytes().take_while(|byte| *byte != b'e').filter(u8::is_ascii_digit).count() - 1;
    let rounded = format!("{value:.places$e}");
    let scientific = if rounded.parse() == Ok(value) { rounded } else { shortest };
    let (digits, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    if (-4..16).contains(&exponent) {
        let decimals = (places as i32 - exponent).max(0) as usize;
        return format!("{value:.decimals$}");
    }
    let sign = if exponent < 0 { '-' } else { '+' };
    format!("{digits}e{sign}{:02}", exponent.unsigned_abs())
}

fn repr_of_complex(real: f64, imag: f64) -> String {
    if real == 0.0 && real.is_sign_positive() {
        return shortest(imag) + "j";
    }
    let sign = if imag.is_nan() || imag.is_sign_positive() { "+" } else { "" };
    format!("({}{sign}{}j)", shortest(real), shortest(imag))
}

fn repr_of_bytes(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for byte in bytes {
        escape_ascii(u32::from(*byte), quote, &mut out).unwrap_or_else(|()| {
            let _ = write!(out, "\\x{byte:02x}");
        });
    }
    out.push(quote);
    out
}

fn quote(points: impl Iterator<Item = u32> + Clone) -> String {
    let has = |wanted: char| points.clone().any(|point| point == u32::from(wanted));
    let quote = if has('\'') && !has('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for point in points {
        if escape_ascii(point, quote, &mut out).is_ok() {
            continue;
        }
        let _ = match (char::from_u32(point), point) {
            (Some(char), 0x80..) if is_printable(char) => write!(out, "{char}"),
            (_, ..0x100) => write!(out, "\\x{point:02x}"),
            (_, ..0x1_0000) => write!(out, "\\u{point:04x}"),
            _ => write!(out, "\\U{point:08x}"),
        };
    }
    out.push(quote);
    out
}

/// Writes what has a short form; an error for what needs a numbered escape or is not ASCII.
fn escape_ascii(point: u32, quote: char, out: &mut String) -> Result<(), ()> {
    let char = char::from_u32(point).filter(char::is_ascii).ok_or(())?;
    match char {
        '\t' => out.push_str("\\t"),
        '\n' => out.push_str("\\n"),
        '\r' => out.push_str("\\r"),
        '\\' => out.push_str("\\\\"),
        char if char == quote => out.extend(['\\', char]),
        ' '..='~' => out.push(char),
        _ => return Err(()),
    }
    Ok(())
}
