//! Methods of `bytes` and `bytearray` that treat them as ASCII text; hexadecimal text; decoding.

use super::{buffer, like, methods::is_space, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::types::{args, str};
use crate::vm::{Machine, ids};

/// Methods for text in bytes.
pub const METHODS: &[NativeDef] = &[
    NativeDef::method("upper", Sig::None, |m, a| map(m, a, <[u8]>::to_ascii_uppercase)),
    NativeDef::method("lower", Sig::None, |m, a| map(m, a, <[u8]>::to_ascii_lowercase)),
    NativeDef::method("capitalize", Sig::None, |m, a| {
        map(m, a, |bytes| {
            let mut out = bytes.to_ascii_lowercase();
            out.iter_mut().take(1).for_each(u8::make_ascii_uppercase);
            out
        })
    }),
    NativeDef::method("title", Sig::None, |m, a| map(m, a, title)),
    NativeDef::method("swapcase", Sig::None, |m, a| {
        map(m, a, |bytes| {
            let swap = |byte: &u8| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { *byte };
            bytes.iter().map(swap).collect()
        })
    }),
    NativeDef::method("isalpha", Sig::None, |m, a| all(m, a, |byte| byte.is_ascii_alphabetic())),
    NativeDef::method("isalnum", Sig::None, |m, a| all(m, a, |byte| byte.is_ascii_alphanumeric())),
    NativeDef::method("isdigit", Sig::None, |m, a| all(m, a, |byte| byte.is_ascii_digit())),
    NativeDef::method("isspace", Sig::None, |m, a| all(m, a, |byte| is_space(*byte))),
    NativeDef::method("isascii", Sig::None, |m, a| {
        let bytes = want(m, a[0])?;
        Ok(ids::bool(bytes.is_ascii()))
    }),
    NativeDef::method("islower", Sig::None, |m, a| {
        let bytes = want(m, a[0])?;
        Ok(ids::bool(bytes.iter().any(u8::is_ascii_lowercase) && !bytes.iter().any(u8::is_ascii_uppercase)))
    }),
    NativeDef::method("isupper", Sig::None, |m, a| {
        let bytes = want(m, a[0])?;
        Ok(ids::bool(bytes.iter().any(u8::is_ascii_uppercase) && !bytes.iter().any(u8::is_ascii_lowercase)))
    }),
    NativeDef::method("istitle", Sig::None, |m, a| {
        let bytes = want(m, a[0])?;
        Ok(ids::bool(bytes.iter().any(u8::is_ascii_alphabetic) && title(&bytes) == bytes))
    }),
    NativeDef::method("ljust", Sig::Pos(1, 2), |m, a| fill(m, a, "ljust", |missing, _| (0, missing))),
    NativeDef::method("rjust", Sig::Pos(1, 2), |m, a| fill(m, a, "rjust", |missing, _| (missing, 0))),
    NativeDef::method("center", Sig::Pos(1, 2), |m, a| fill(m, a, "center", str::centre)),
    NativeDef::method("zfill", Sig::One, zfill),
    NativeDef::method(
        "expandtabs",
        Sig::Named { names: &["tabsize"], required: 0, pos_only: 0, kw_only: 1 },
        expand_tabs,
    ),
    NativeDef::method(
        "hex",
        Sig::Named { names: &["sep", "bytes_per_sep"], required: 0, pos_only: 0, kw_only: 2 },
        hex,
    ),
    NativeDef::class_method("fromhex", Sig::One, from_hex),
    NativeDef::method(
        "decode",
        Sig::Named { names: &["encoding", "errors"], required: 0, pos_only: 0, kw_only: 2 },
        |m, a| {
            let bytes = want(m, a[0])?;
            let (encoding, errors) = str::codec::names(m, "decode", a.get(1), a.get(2))?;
            str::codec::decode(m, &bytes, &encoding, &errors)
        },
    ),
];

fn map(m: &mut Machine, a: &Args, change: fn(&[u8]) -> Vec<u8>) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    Ok(like(m, a[0], change(&bytes)))
}

fn all(m: &mut Machine, a: &Args, holds: fn(&u8) -> bool) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    Ok(ids::bool(!bytes.is_empty() && bytes.iter().all(holds)))
}

fn title(bytes: &[u8]) -> Vec<u8> {
    let mut after_letter = false;
    let change = |byte: &u8| {
        let changed = if after_letter { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
        after_letter = byte.is_ascii_alphabetic();
        changed
    };
    bytes.iter().map(change).collect()
}

fn fill(m: &mut Machine, a: &Args, name: &str, share: fn(usize, usize) -> (usize, usize)) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let width = args::size(m, a[1])?.max(0) as usize;
    let fill = match a.get(2) {
        None => b' ',
        Some(fill) => match buffer(m, fill).as_deref() {
            Some([only]) => *only,
            Some(bytes) => {
                let (kind, len) = (m.type_name(fill), bytes.len());
                return m.type_error(format!(
                    "{name}(): argument 2 must be a byte string of length 1, not a {kind} object of length {len}"
                ));
            }
            None => {
                let kind = m.type_name(fill);
                return m.type_error(format!("{name}() argument 2 must be a byte string of length 1, not {kind}"));
            }
        },
    };
    let missing = width.saturating_sub(bytes.len());
    m.reserve(missing)?;
    let (left, right) = share(missing, width);
    let out = [vec![fill; left], bytes, vec![fill; right]].concat();
    Ok(like(m, a[0], out))
}

fn zfill(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let width = args::size(m, a[1])?.max(0) as usize;
    let missing = width.saturating_sub(bytes.len());
    m.reserve(missing)?;
    let sign = usize::from(matches!(bytes.first(), Some(b'+' | b'-')));
    let out = [&bytes[..sign], &vec![b'0'; missing], &bytes[sign..]].concat();
    Ok(like(m, a[0], out))
}

fn expand_tabs(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let size = match a.get(1) {
        Some(size) => args::small(m, size)?.max(0) as usize,
        None => 8,
    };
    let tabs = bytes.iter().filter(|byte| **byte == b'\t').count();
    m.reserve(tabs.saturating_mul(size))?;
    let mut out = Vec::with_capacity(bytes.len());
    let mut column = 0;
    for byte in bytes {
        match byte {
            b'\t' if size > 0 => {
                let spaces = size - column % size;
                out.extend(std::iter::repeat_n(b' ', spaces));
                column += spaces;
            }
            b'\t' => {}
            b'\n' | b'\r' => {
                out.push(byte);
                column = 0;
            }
            _ => {
                out.push(byte);
                column += 1;
            }
        }
    }
    Ok(like(m, a[0], out))
}

/// `bytes.hex` and its like, also of memoryviews.
///
/// # Errors
/// `TypeError`, `ValueError` for a separator that is no single ASCII character.
pub fn hex(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let group = match a.get(2) {
        Some(group) => args::small(m, group)?,
        None => 1,
    };
    let separator = match a.get(1) {
        None => None,
        Some(separator) => {
            if m.len(separator)? != 1 {
                return m.value_error("sep must be length 1.");
            }
            match (m.str_of(separator), buffer(m, separator)) {
                (Some(text), _) if text.is_ascii() => text.text.chars().next(),
                (Some(_), _) => return m.value_error("sep must be ASCII."),
                (None, Some(bytes)) => bytes.first().map(|byte| char::from(*byte)),
                _ => return m.type_error("sep must be str or bytes."),
            }
        }
    };
    let size = group.unsigned_abs() as usize;
    let mut out = String::with_capacity(bytes.len() * 3);
    for (at, byte) in bytes.iter().enumerate() {
        // Groups are counted from the right unless the number is negative.
        let before = if group > 0 { bytes.len() - at } else { at };
        if let Some(separator) = separator.filter(|_| at > 0 && size > 0 && before % size == 0) {
            out.push(separator);
        }
        out.push_str(&format!("{byte:02x}"));
    }
    Ok(m.new_str(out))
}

fn from_hex(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text: Vec<char> = match (m.str_of(a[1]), buffer(m, a[1])) {
        (Some(text), _) => text.text.chars().collect(),
        (None, Some(bytes)) => bytes.into_iter().map(char::from).collect(),
        (None, None) => {
            let name = m.type_name(a[1]);
            return m.type_error(format!("fromhex() argument must be str or bytes-like, not {name}"));
        }
    };
    let mut bytes = Vec::with_capacity(text.len() / 2);
    let mut at = 0;
    while at < text.len() {
        if text[at].is_ascii() && is_space(text[at] as u8) {
            at += 1;
            continue;
        }
        let Some(high) = text[at].to_digit(16) else { return not_hex(m, at) };
        let Some(low) = text.get(at + 1) else {
            return m.value_error("fromhex() arg must contain an even number of hexadecimal digits");
        };
        let Some(low) = low.to_digit(16) else { return not_hex(m, at + 1) };
        bytes.push((high * 16 + low) as u8);
        at += 2;
    }
    let made = if m.is_subclass(a[0], ids::BYTEARRAY) {
        m.make(ids::BYTEARRAY, crate::vm::object::Data::ByteArray(Box::new(bytes)))
    } else {
        m.new_bytes(&bytes)
    };
    if a[0] == ids::BYTES || a[0] == ids::BYTEARRAY { Ok(made) } else { m.call(a[0], &[made]) }
}

fn not_hex(m: &mut Machine, at: usize) -> R<ObjId> {
    m.value_error(format!("non-hexadecimal number found in fromhex() arg at position {at}"))
}
