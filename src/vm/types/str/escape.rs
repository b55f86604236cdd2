//! The encoding `unicode_escape`: text with the escapes of string literals.

use super::escape_point;
use crate::text::names;
use crate::vm::text::from_code_point;

/// Whether an encoding's name means this one.
pub fn is_named(name: &str) -> bool {
    name.to_ascii_lowercase().replace(['_', ' '], "-") == "unicode-escape"
}

/// The bytes of a text.
pub fn encode(text: &str) -> Vec<u8> {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ' '..='~' => out.push(c),
            _ => escape_point(c, &mut out),
        }
    }
    out.into_bytes()
}

/// What the next bytes mean.
pub enum Piece {
    /// A character (or nothing: an escaped end of line) and how many bytes it takes.
    Char(Option<char>, usize),
    /// So many bytes that mean nothing, and why.
    Bad(usize, &'static str),
}

/// Reads the start of bytes that are not empty.
pub fn piece(bytes: &[u8]) -> Piece {
    if bytes[0] != b'\\' {
        return Piece::Char(Some(char::from(bytes[0])), 1);
    }
    let Some(kind) = bytes.get(1) else { return Piece::Bad(1, "\\ at end of string") };
    let simple = |c: char| Piece::Char(Some(c), 2);
    match kind {
        b'\n' => Piece::Char(None, 2),
        b'\\' | b'\'' | b'"' => simple(char::from(*kind)),
        b'a' => simple('\x07'),
        b'b' => simple('\x08'),
        b'f' => simple('\x0c'),
        b'n' => simple('\n'),
        b'r' => simple('\r'),
        b't' => simple('\t'),
        b'v' => simple('\x0b'),
        b'0'..=b'7' => {
            let digits = bytes[1..].iter().take(3).take_while(|byte| matches!(byte, b'0'..=b'7'));
            let (count, value) =
                digits.fold((0, 0), |(count, value), byte| (count + 1, value * 8 + u32::from(byte - b'0')));
            Piece::Char(from_code_point(value), 1 + count)
        }
        b'x' => hex(bytes, 2, "truncated \\xXX escape"),
        b'u' => hex(bytes, 4, "truncated \\uXXXX escape"),
        b'U' => hex(bytes, 8, "truncated \\UXXXXXXXX escape"),
        b'N' => named(bytes),
        // A backslash that escapes nothing stands for itself.
        _ => Piece::Char(Some('\\'), 1),
    }
}

fn named(bytes: &[u8]) -> Piece {
    let malformed = "malformed \\N character escape";
    let Some(rest) = bytes[2..].strip_prefix(b"{") else { return Piece::Bad(2, malformed) };
    match rest.iter().position(|byte| *byte == b'}') {
        None => Piece::Bad(bytes.len(), malformed),
        Some(0) => Piece::Bad(3, malformed),
        Some(length) => match std::str::from_utf8(&rest[..length]).ok().and_then(names::lookup).as_deref() {
            Some([c]) => Piece::Char(Some(*c), length + 4),
            _ => Piece::Bad(length + 4, "unknown Unicode character name"),
        },
    }
}

fn hex(bytes: &[u8], wanted: usize, truncated: &'static str) -> Piece {
    let digits = bytes[2..].iter().take(wanted).take_while(|byte| byte.is_ascii_hexdigit());
    let (count, value) = digits.fold((0, 0u32), |(count, value), byte| {
        (count + 1, value.wrapping_mul(16).wrapping_add(char::from(*byte).to_digit(16).unwrap_or(0)))
    });
    if count < wanted {
        return Piece::Bad(2 + count, truncated);
    }
    match from_code_point(value) {
        Some(c) => Piece::Char(Some(c), 2 + count),
        None => Piece::Bad(2 + count, "illegal Unicode character"),
    }
}
