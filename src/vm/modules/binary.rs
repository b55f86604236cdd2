//! `_binary`: what library modules about bytes and files need of Rust: digests, checksums, Base64, the bits of
//! floats, the program's own files.

use super::{deflate, digest};
use crate::text::{forms, names};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::bytes::want;
use crate::vm::types::str;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("digest", Sig::Pos(2, 3), |m, a| {
        let name = m.text(a[0]).to_owned();
        let bytes = want(m, a[1])?;
        let length = match a.get(2) {
            Some(length) => m.index(length)?,
            None => 0,
        };
        let shake = name.strip_prefix("shake_").and_then(|bits| bits.parse().ok());
        let made = match shake {
            Some(bits) => {
                let length = length.max(0) as usize;
                m.reserve(length)?;
                Some(digest::shake(bits, &bytes, length))
            }
            None => digest::digest(&name, &bytes),
        };
        match made {
            Some(made) => Ok(m.new_bytes(&made)),
            None => m.value_error(format!("unsupported hash type {name}")),
        }
    }),
    NativeDef::function("name_of", Sig::One, |m, a| {
        m.ask_names()?;
        let name = m.text(a[0]).chars().next().and_then(names::name);
        Ok(name.map_or(ids::NONE, |name| m.new_str(name)))
    }),
    NativeDef::function("lookup", Sig::One, |m, a| {
        let Some(name) = m.str_of(a[0]) else {
            let given = m.type_name(a[0]);
            return m.type_error(format!("a bytes-like object is required, not '{given}'"));
        };
        let wanted = name.text.to_string();
        m.ask_names()?;
        let found = names::lookup(&wanted).map(String::from_iter);
        Ok(found.map_or(ids::NONE, |found| m.new_str(found)))
    }),
    NativeDef::function("combining", Sig::One, |m, a| {
        let class = m.text(a[0]).chars().next().map_or(0, forms::combining);
        Ok(m.new_int(i64::from(class)))
    }),
    NativeDef::function("decomposition", Sig::One, |m, a| {
        let found = m.text(a[0]).chars().next().and_then(forms::decomposition);
        Ok(found.map_or(ids::NONE, |(kind, parts)| m.new_str(format!("{kind}{parts}"))))
    }),
    NativeDef::function("normalize", Sig::Pos(3, 3), |m, a| {
        let text = str::want(m, a[0], "normalize() argument 2")?;
        // What a character is made of takes at most 18 times its own place.
        m.reserve(text.text.len() * 18)?;
        Ok(m.new_str(forms::normalize(&text.text, a[1] == ids::TRUE, a[2] == ids::TRUE)))
    }),
    NativeDef::function("crc32", Sig::Pos(1, 2), |m, a| checksum(m, a, digest::crc32, 0)),
    NativeDef::function("adler32", Sig::Pos(1, 2), |m, a| checksum(m, a, digest::adler32, 1)),
    NativeDef::function("deflate", Sig::Pos(2, 2), |m, a| {
        let (bytes, level) = (want(m, a[0])?, m.index(a[1])?);
        m.reserve(bytes.len() * 2 + 64)?;
        Ok(m.new_bytes(&deflate::deflate(&bytes, level)))
    }),
    // The output so far, the bytes used up (-1 while more are to come), what is wrong.
    NativeDef::function("inflate", Sig::One, |m, a| {
        let bytes = want(m, a[0])?;
        let room = m.limits.bytes.saturating_sub(m.heap.bytes);
        let (out, end) = deflate::inflate(&bytes, room);
        m.reserve(out.len() + usize::from(end == deflate::End::Full))?;
        let (used, wrong) = match end {
            deflate::End::Done(used) => (used as i64, ids::NONE),
            deflate::End::Wrong(wrong) => (-1, m.new_str(wrong)),
            _ => (-1, ids::NONE),
        };
        let parts = [m.new_bytes(&out), m.new_int(used), wrong];
        Ok(m.new_tuple(&parts))
    }),
    NativeDef::function("to_base64", Sig::One, |m, a| {
        let bytes = want(m, a[0])?;
        let mut out = Vec::with_capacity(bytes.len() / 3 * 4 + 4);
        for part in bytes.chunks(3) {
            let sum = part.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte)) << (8 * (3 - part.len()));
            for at in 0..4 {
                let place = sum >> (18 - 6 * at) & 63;
                out.push(if at > part.len() { b'=' } else { ALPHABET[place as usize] });
            }
        }
        Ok(m.new_bytes(&out))
    }),
    NativeDef::function("from_base64", Sig::One, |m, a| {
        // Only letters of the alphabet: the caller has taken out the rest.
        let bytes = want(m, a[0])?;
        let mut out = Vec::with_capacity(bytes.len() / 4 * 3 + 3);
        for part in bytes.chunks(4) {
            let value = |byte: &u8| ALPHABET.iter().position(|letter| letter == byte).unwrap_or(0) as u32;
            let sum = part.iter().fold(0, |sum, byte| sum << 6 | value(byte)) << (6 * (4 - part.len()));
            out.extend_from_slice(&sum.to_be_bytes()[1..part.len().max(1)]);
        }
        Ok(m.new_bytes(&out))
    }),
    NativeDef::function("float_bits", Sig::Pos(2, 2), |m, a| {
        let (value, size) = (float(m, a[0])?, m.index(a[1])?);
        let bits = match size {
            2 => half(value),
            4 => {
                let narrow = value as f32;
                if narrow.is_infinite() && value.is_finite() { None } else { Some(i64::from(narrow.to_bits())) }
            }
            _ => return m.new_big((value.to_bits()).into()),
        };
        match bits {
            Some(bits) => Ok(m.new_int(bits)),
            None => {
                m.overflow_error(format!("float too large to pack with {} format", if size == 2 { 'e' } else { 'f' }))
            }
        }
    }),
    NativeDef::function("bits_float", Sig::Pos(2, 2), |m, a| {
        let size = m.index(a[1])?;
        let bits = match &m.heap.get(a[0]).data {
            Data::Int(bits) => *bits as u64,
            Data::Big(bits) => bits.iter_u64_digits().next().unwrap_or(0),
            _ => 0,
        };
        Ok(m.new_float(match size {
            2 => from_half(bits as u16),
            4 => f64::from(f32::from_bits(bits as u32)),
            _ => f64::from_bits(bits),
        }))
    }),
    NativeDef::function("own_files", Sig::None, |m, _| {
        let files: Vec<(String, String)> =
            m.sources.iter().map(|file| (file.name().to_string(), file.text().to_string())).collect();
        let mut items = Vec::new();
        for (name, text) in files {
            let pair = [m.new_str(name), m.new_bytes(text.as_bytes())];
            items.push(m.new_tuple(&pair));
        }
        Ok(m.new_list(items))
    }),
    NativeDef::function("write", Sig::Pos(2, 2), |m, a| {
        let bytes = want(m, a[1])?;
        let text = String::from_utf8_lossy(&bytes);
        if m.index(a[0])? == 2 {
            crate::vm::builtins::write_stderr(m, &text)?
        } else {
            m.print(&text)?
        }
        Ok(ids::NONE)
    }),
];

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn checksum(m: &mut Machine, a: &Args, run: fn(&[u8], u32) -> u32, start: i64) -> R<ObjId> {
    let bytes = want(m, a[0])?;
    let start = match a.get(1) {
        Some(start) => m.index(start)?,
        None => start,
    };
    Ok(m.new_int(run(&bytes, start as u32).into()))
}

fn float(m: &mut Machine, id: ObjId) -> R<f64> {
    match &m.heap.get(id).data {
        Data::Float(value) => Ok(value.0),
        _ => m.type_error("required argument is not a float"),
    }
}

/// The bits of an IEEE 754 half, rounded half to even; `None` if it would be infinite.
fn half(value: f64) -> Option<i64> {
    let bits = value.to_bits();
    let sign = (bits >> 48 & 0x8000) as i64;
    if value.is_nan() {
        return Some(sign | 0x7e00);
    }
    if value.is_infinite() {
        return Some(sign | 0x7c00);
    }
    let exponent = (bits >> 52 & 0x7ff) as i32 - 1023;
    // The last place a half has at this size; below the normal ones it is 2**-24.
    let unit = libm::exp2(f64::from(exponent.max(-14) - 10));
    let count = (value.abs() / unit).round_ties_even();
    let made = count as i64 + if exponent < -14 { 0 } else { i64::from(exponent + 14) << 10 };
    if made >= 0x7c00 { None } else { Some(sign | made) }
}

fn from_half(bits: u16) -> f64 {
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 0x3ff));
    let size = match exponent {
        0 => fraction * libm::exp2(-24.0),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * libm::exp2(f64::from(exponent - 25)),
    };
    if bits & 0x8000 == 0 { size } else { -size }
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    Ok(())
}
