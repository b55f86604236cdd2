//! Encodings: UTF-8, UTF-16, UTF-32, ASCII, Latin-1 and Windows-1252, with the usual error handlers.

use std::rc::Rc;

use super::{escape, escape_point, want};
use crate::text::names;
use crate::vm::object::{ObjId, StrObj};
use crate::vm::replay::R;
use crate::vm::text::{code_point, from_code_point};
use crate::vm::{Machine, ids};

/// A known encoding; `Utf16` and `Utf32` without an order write and read a byte order mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Codec {
    Utf8,
    Utf8Sig,
    Ascii,
    Latin1,
    Cp1252,
    Utf16(Option<bool>),
    Utf32(Option<bool>),
}

impl Codec {
    fn find(name: &str) -> Option<Codec> {
        let plain: String = name.to_ascii_lowercase().replace(['_', ' '], "-");
        Some(match plain.as_str() {
            "utf-8" | "utf8" | "u8" | "utf" | "cp65001" => Codec::Utf8,
            "utf-8-sig" => Codec::Utf8Sig,
            "ascii" | "us-ascii" | "646" => Codec::Ascii,
            "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "8859" | "l1" | "latin" | "cp819" => Codec::Latin1,
            "cp1252" | "windows-1252" | "1252" => Codec::Cp1252,
            "utf-16" | "utf16" | "u16" => Codec::Utf16(None),
            "utf-16-le" | "utf-16le" => Codec::Utf16(Some(true)),
            "utf-16-be" | "utf-16be" => Codec::Utf16(Some(false)),
            "utf-32" | "utf32" | "u32" => Codec::Utf32(None),
            "utf-32-le" | "utf-32le" => Codec::Utf32(Some(true)),
            "utf-32-be" | "utf-32be" => Codec::Utf32(Some(false)),
            _ => return None,
        })
    }

    /// Its name in errors.
    fn name(self) -> &'static str {
        match self {
            Codec::Utf8 | Codec::Utf8Sig => "utf-8",
            Codec::Ascii => "ascii",
            Codec::Latin1 => "latin-1",
            Codec::Cp1252 => "charmap",
            Codec::Utf16(None) => "utf-16",
            Codec::Utf16(Some(true)) => "utf-16-le",
            Codec::Utf16(Some(false)) => "utf-16-be",
            Codec::Utf32(None) => "utf-32",
            Codec::Utf32(Some(true)) => "utf-32-le",
            Codec::Utf32(Some(false)) => "utf-32-be",
        }
    }

    /// Adds the bytes of a code point; `false` if it has none.
    fn push(self, point: u32, out: &mut Vec<u8>) -> bool {
        let surrogate = (0xd800..0xe000).contains(&point);
        match self {
            Codec::Utf8 | Codec::Utf8Sig => match char::from_u32(point) {
                Some(c) => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
                None => return false,
            },
            Codec::Ascii | Codec::Latin1 => {
                let end = if self == Codec::Ascii { 0x80 } else { 0x100 };
                if point >= end {
                    return false;
                }
                out.push(point as u8);
            }
            Codec::Cp1252 => match point {
                0..=0x7f | 0xa0..=0xff => out.push(point as u8),
                _ => match CP1252.iter().position(|known| u32::from(*known) == point && point != 0) {
                    Some(at) => out.push(0x80 + at as u8),
                    None => return false,
                },
            },
            _ if surrogate => return false,
            Codec::Utf16(order) => {
                let mut units = [0; 2];
                let Some(c) = char::from_u32(point) else { return false };
                for unit in c.encode_utf16(&mut units) {
                    out.extend(if order == Some(false) { unit.to_be_bytes() } else { unit.to_le_bytes() });
                }
            }
            Codec::Utf32(order) => {
                out.extend(if order == Some(false) { point.to_be_bytes() } else { point.to_le_bytes() });
            }
        }
        true
    }

    fn reason(self) -> &'static str {
        match self {
            Codec::Ascii => "ordinal not in range(128)",
            Codec::Latin1 => "ordinal not in range(256)",
            Codec::Cp1252 => "character maps to <undefined>",
            _ => "surrogates not allowed",
        }
    }
}

/// What bytes 0x80 to 0x9f mean in Windows-1252; 0 for nothing.
const CP1252: [u16; 32] = [
    0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0,
    0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
];

/// The names of encoding and error handler from optional arguments.
///
/// # Errors
/// `TypeError`.
pub fn names(
    m: &mut Machine,
    function: &str,
    encoding: Option<ObjId>,
    errors: Option<ObjId>,
) -> R<(Rc<StrObj>, Rc<StrObj>)> {
    let encoding = match encoding {
        Some(id) => want(m, id, &format!("{function}() argument 'encoding'"))?,
        None => Rc::new(StrObj::new("utf-8")),
    };
    let errors = match errors {
        Some(id) => want(m, id, &format!("{function}() argument 'errors'"))?,
        None => Rc::new(StrObj::new("strict")),
    };
    Ok((encoding, errors))
}

fn find(m: &mut Machine, name: &StrObj) -> R<Codec> {
    match Codec::find(&name.text) {
        Some(codec) => Ok(codec),
        None => m.raise(ids::LOOKUP_ERROR, format!("unknown encoding: {}", name.text)),
    }
}

/// The bytes of a str (given as object and text).
///
/// # Errors
/// `LookupError` for unknown names, `UnicodeEncodeError`.
pub fn encode(m: &mut Machine, id: ObjId, text: &StrObj, encoding: &StrObj, errors: &StrObj) -> R<Vec<u8>> {
    if escape::is_named(&encoding.text) {
        m.reserve(text.text.len() * 10)?;
        return Ok(escape::encode(&text.text));
    }
    let codec = find(m, encoding)?;
    if *errors.text == *"namereplace" {
        m.ask_names()?;
    }
    m.reserve(text.text.len() * 4)?;
    let mut out = match codec {
        Codec::Utf8Sig => vec![0xef, 0xbb, 0xbf],
        Codec::Utf16(None) => vec![0xff, 0xfe],
        Codec::Utf32(None) => vec![0xff, 0xfe, 0, 0],
        _ => Vec::new(),
    };
    let points: Vec<char> = text.text.chars().collect();
    let mut at = 0;
    while at < points.len() {
        if codec.push(code_point(points[at]), &mut out) {
            at += 1;
            continue;
        }
        // A handler is given the whole run of characters that cannot be encoded.
        let bad = points[at..].iter().take_while(|c| !codec.push(code_point(**c), &mut Vec::new())).count();
        let run = &points[at..at + bad];
        match &*errors.text {
            "strict" => return encode_error(m, codec, id, at, at + bad),
            "surrogateescape" => {
                for (more, c) in run.iter().enumerate() {
                    match code_point(*c) {
                        point @ 0xdc80..=0xdcff => out.push((point - 0xdc00) as u8),
                        _ => return encode_error(m, codec, id, at + more, at + bad),
                    }
                }
            }
            "surrogatepass" => {
                for (more, c) in run.iter().enumerate() {
                    if !push_surrogate(codec, code_point(*c), &mut out) {
                        return encode_error(m, codec, id, at + more, at + bad);
                    }
                }
            }
            _ => {
                let Some(instead) = replacement(&errors.text, run) else {
                    return m.raise(ids::LOOKUP_ERROR, format!("unknown error handler name '{}'", errors.text));
                };
                for c in instead.chars() {
                    codec.push(c as u32, &mut out);
                }
            }
        }
        at += bad;
    }
    Ok(out)
}

fn replacement(handler: &str, run: &[char]) -> Option<String> {
    let mut out = String::new();
    for c in run {
        match handler {
            "ignore" => {}
            "replace" => out.push('?'),
            "backslashreplace" => escape_point(*c, &mut out),
            "namereplace" => match names::name(*c) {
                Some(name) => out.push_str(&format!("\\N{{{name}}}")),
                None => escape_point(*c, &mut out),
            },
            "xmlcharrefreplace" => out.push_str(&format!("&#{};", code_point(*c))),
            _ => return None,
        }
    }
    Some(out)
}

fn push_surrogate(codec: Codec, point: u32, out: &mut Vec<u8>) -> bool {
    if !(0xd800..0xe000).contains(&point) {
        return false;
    }
    match codec {
        Codec::Utf8 | Codec::Utf8Sig => {
            out.extend([0xed, 0x80 | (point >> 6 & 0x3f) as u8, 0x80 | (point & 0x3f) as u8]);
        }
        Codec::Utf16(Some(false)) => out.extend((point as u16).to_be_bytes()),
        Codec::Utf16(_) => out.extend((point as u16).to_le_bytes()),
        Codec::Utf32(Some(false)) => out.extend(point.to_be_bytes()),
        Codec::Utf32(_) => out.extend(point.to_le_bytes()),
        _ => return false,
    }
    true
}

fn encode_error<T>(m: &mut Machine, codec: Codec, id: ObjId, start: usize, end: usize) -> R<T> {
    unicode_error(m, ids::UNICODE_ENCODE_ERROR, codec.name(), id, (start, end), codec.reason())
}

fn unicode_error<T>(
    m: &mut Machine,
    ty: ObjId,
    encoding: &str,
    object: ObjId,
    (start, end): (usize, usize),
    reason: &str,
) -> R<T> {
    let encoding = m.new_str(encoding);
    let (start, end) = (m.new_int(start as i64), m.new_int(end as i64));
    let reason = m.new_str(reason);
    let exc = m.new_exc(ty, &[encoding, object, start, end, reason]);
    let fields = [("encoding", encoding), ("object", object), ("start", start), ("end", end), ("reason", reason)];
    for (name, value) in fields {
        m.set_exc_field(exc, name, value);
    }
    m.throw(exc)
}

/// One piece of decoded input.
enum Piece {
    Char(char, usize),
    Bad(usize, &'static str),
}

/// The str that bytes mean.
///
/// # Errors
/// `LookupError` for unknown names, `UnicodeDecodeError`.
pub fn decode(m: &mut Machine, bytes: &[u8], encoding: &StrObj, errors: &StrObj) -> R<ObjId> {
    if bytes.is_empty() {
        return Ok(ids::EMPTY_STR);
    }
    if escape::is_named(&encoding.text) {
        return decode_escapes(m, bytes, &errors.text);
    }
    let mut codec = find(m, encoding)?;
    m.reserve(bytes.len() * 2)?;
    let mut at = 0;
    match (codec, bytes) {
        (Codec::Utf8Sig, [0xef, 0xbb, 0xbf, ..]) => at = 3,
        (Codec::Utf32(None), [0xff, 0xfe, 0, 0, ..]) => (codec, at) = (Codec::Utf32(Some(true)), 4),
        (Codec::Utf32(None), [0, 0, 0xfe, 0xff, ..]) => (codec, at) = (Codec::Utf32(Some(false)), 4),
        (Codec::Utf32(None), _) => codec = Codec::Utf32(Some(true)),
        (Codec::Utf16(None), [0xff, 0xfe, ..]) => (codec, at) = (Codec::Utf16(Some(true)), 2),
        (Codec::Utf16(None), [0xfe, 0xff, ..]) => (codec, at) = (Codec::Utf16(Some(false)), 2),
        (Codec::Utf16(None), _) => codec = Codec::Utf16(Some(true)),
        _ => {}
    }
    let mut out = String::with_capacity(bytes.len());
    if matches!(codec, Codec::Utf8 | Codec::Utf8Sig | Codec::Ascii) && bytes.is_ascii() {
        out.extend(bytes.iter().map(|byte| char::from(*byte)));
        return Ok(m.new_str(out));
    }
    while at < bytes.len() {
        match piece(codec, &bytes[at..]) {
            Piece::Char(c, len) => {
                out.push(c);
                at += len;
            }
            Piece::Bad(len, reason) => {
                let bad = &bytes[at..at + len];
                let mut step = len;
                match &*errors.text {
                    "ignore" => {}
                    "replace" => out.push('\u{fffd}'),
                    "backslashreplace" => bad.iter().for_each(|byte| out.push_str(&format!("\\x{byte:02x}"))),
                    "surrogateescape" if bad[0] >= 0x80 => {
                        step = bad.iter().take(4).take_while(|byte| **byte >= 0x80).count();
                        out.extend(bad[..step].iter().filter_map(|byte| from_code_point(0xdc00 + u32::from(*byte))));
                    }
                    "strict" | "surrogateescape" => {
                        let object = m.new_bytes(bytes);
                        let place = (at, at + len);
                        return unicode_error(m, ids::UNICODE_DECODE_ERROR, codec.name(), object, place, reason);
                    }
                    "surrogatepass" => match passed_surrogate(codec, &bytes[at..]) {
                        Some((c, len)) => {
                            out.push(c);
                            step = len;
                        }
                        None => {
                            let object = m.new_bytes(bytes);
                            let place = (at, at + len);
                            return unicode_error(m, ids::UNICODE_DECODE_ERROR, codec.name(), object, place, reason);
                        }
                    },
                    other => return m.raise(ids::LOOKUP_ERROR, format!("unknown error handler name '{other}'")),
                }
                at += step;
            }
        }
    }
    Ok(m.new_str(out))
}

fn decode_escapes(m: &mut Machine, bytes: &[u8], errors: &str) -> R<ObjId> {
    if bytes.windows(2).any(|two| two == b"\\N") {
        m.ask_names()?;
    }
    let mut out = String::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match escape::piece(&bytes[at..]) {
            escape::Piece::Char(c, len) => {
                out.extend(c);
                at += len;
            }
            escape::Piece::Bad(len, reason) => {
                match errors {
                    "ignore" => {}
                    "replace" => out.push('\u{fffd}'),
                    _ => {
                        let object = m.new_bytes(bytes);
                        let place = (at, at + len);
                        return unicode_error(m, ids::UNICODE_DECODE_ERROR, "unicodeescape", object, place, reason);
                    }
                }
                at += len;
            }
        }
    }
    Ok(m.new_str(out))
}

fn passed_surrogate(codec: Codec, bytes: &[u8]) -> Option<(char, usize)> {
    let (point, len) = match (codec, bytes) {
        (Codec::Utf8 | Codec::Utf8Sig, [0xed, b @ 0xa0..=0xbf, c @ 0x80..=0xbf, ..]) => {
            (0xd000 | u32::from(b & 0x3f) << 6 | u32::from(c & 0x3f), 3)
        }
        (Codec::Utf16(order), [a, b, ..]) => {
            let unit = [*a, *b];
            let unit = if order == Some(false) { u16::from_be_bytes(unit) } else { u16::from_le_bytes(unit) };
            (u32::from(unit), 2)
        }
        (Codec::Utf32(order), [a, b, c, d, ..]) => {
            let unit = [*a, *b, *c, *d];
            (if order == Some(false) { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) }, 4)
        }
        _ => return None,
    };
    (0xd800..0xe000).contains(&point).then(|| from_code_point(point)).flatten().map(|c| (c, len))
}

fn piece(codec: Codec, bytes: &[u8]) -> Piece {
    let first = bytes[0];
    match codec {
        Codec::Ascii if first >= 0x80 => Piece::Bad(1, "ordinal not in range(128)"),
        Codec::Ascii | Codec::Latin1 => Piece::Char(char::from(first), 1),
        Codec::Cp1252 => match first {
            0x80..=0x9f => match CP1252[usize::from(first - 0x80)] {
                0 => Piece::Bad(1, "character maps to <undefined>"),
                point => Piece::Char(char::from_u32(u32::from(point)).unwrap_or('?'), 1),
            },
            _ => Piece::Char(char::from(first), 1),
        },
        Codec::Utf8 | Codec::Utf8Sig => utf8_piece(bytes),
        Codec::Utf16(order) => {
            let unit = |at: usize| -> Option<u16> {
                let pair = [*bytes.get(at)?, *bytes.get(at + 1)?];
                Some(if order == Some(false) { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) })
            };
            match (unit(0), unit(2)) {
                (None, _) => Piece::Bad(1, "truncated data"),
                (Some(high @ 0xd800..0xdc00), Some(low @ 0xdc00..0xe000)) => {
                    let point = 0x10000 + ((u32::from(high) - 0xd800) << 10) + (u32::from(low) - 0xdc00);
                    Piece::Char(char::from_u32(point).unwrap_or('?'), 4)
                }
                (Some(0xd800..0xdc00), None) => Piece::Bad(bytes.len(), "unexpected end of data"),
                (Some(0xd800..0xdc00), _) => Piece::Bad(2, "illegal UTF-16 surrogate"),
                (Some(0xdc00..0xe000), _) => Piece::Bad(2, "illegal encoding"),
                (Some(unit), _) => Piece::Char(char::from_u32(u32::from(unit)).unwrap_or('?'), 2),
            }
        }
        Codec::Utf32(order) => match bytes {
            [a, b, c, d, ..] => {
                let unit = [*a, *b, *c, *d];
                let point = if order == Some(false) { u32::from_be_bytes(unit) } else { u32::from_le_bytes(unit) };
                match char::from_u32(point) {
                    Some(c) => Piece::Char(c, 4),
                    None if point < 0x11_0000 => {
                        Piece::Bad(4, "code point in surrogate code point range(0xd800, 0xe000)")
                    }
                    None => Piece::Bad(4, "code point not in range(0x110000)"),
                }
            }
            _ => Piece::Bad(bytes.len(), "truncated data"),
        },
    }
}

fn utf8_piece(bytes: &[u8]) -> Piece {
    let window = &bytes[..bytes.len().min(4)];
    let valid = match std::str::from_utf8(window) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() > 0 => std::str::from_utf8(&window[..error.valid_up_to()]).unwrap_or(""),
        Err(error) => {
            return match error.error_len() {
                None => Piece::Bad(window.len(), "unexpected end of data"),
                Some(len) if matches!(window[0], 0x80..=0xc1 | 0xf5..) => Piece::Bad(len, "invalid start byte"),
                Some(len) => Piece::Bad(len, "invalid continuation byte"),
            };
        }
    };
    match valid.chars().next() {
        Some(c) => Piece::Char(c, c.len_utf8()),
        None => Piece::Bad(1, "invalid start byte"),
    }
}
