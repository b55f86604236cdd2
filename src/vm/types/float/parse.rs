//! Floats from text: decimal, and C's hexadecimal form.

use num_bigint::BigInt;
use num_traits::One;

use crate::vm::types::{int, str};

/// The float that a text means, or `None` if it means none: surrounding space, a sign, digits with single
/// underscores between them, an exponent; or an infinity or NaN.
pub fn parse(text: &str) -> Option<f64> {
    let text = str::to_ascii_digits(text);
    let text = text.trim_matches(str::is_space);
    let (negative, body) = match text.as_bytes().first()? {
        b'-' => (true, &text[1..]),
        b'+' => (false, &text[1..]),
        _ => (false, text),
    };
    let value = match body.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => f64::INFINITY,
        "nan" => f64::NAN,
        _ => finite(body)?,
    };
    Some(if negative { -value } else { value })
}

fn finite(body: &str) -> Option<f64> {
    let bytes = body.as_bytes();
    let mut clean = String::with_capacity(body.len());
    let (mut digits, mut point, mut exponent) = (0, false, false);
    for (at, byte) in bytes.iter().enumerate() {
        let before = if at == 0 { 0 } else { bytes[at - 1] };
        match byte {
            b'0'..=b'9' => digits += 1,
            b'_' => {
                let after = bytes.get(at + 1).copied().unwrap_or(0);
                if !before.is_ascii_digit() || !after.is_ascii_digit() {
                    return None;
                }
                continue;
            }
            b'.' if !point && !exponent => point = true,
            b'e' | b'E' if !exponent && digits > 0 => {
                exponent = true;
                digits = 0;
            }
            b'+' | b'-' if matches!(before, b'e' | b'E') => {}
            _ => return None,
        }
        clean.push(char::from(*byte));
    }
    if digits == 0 { None } else { clean.parse().ok() }
}

/// What is wrong with a hexadecimal float.
pub enum HexError {
    /// It is none.
    Invalid,
    /// It is too large.
    TooLarge,
}

/// `float.fromhex`.
///
/// # Errors
/// What is wrong with it.
pub fn parse_hex(text: &str) -> Result<f64, HexError> {
    let text = text.trim_matches(str::is_space);
    let (negative, body) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let lower = body.to_ascii_lowercase();
    let sign = |value: f64| if negative { -value } else { value };
    match lower.as_str() {
        "inf" | "infinity" => return Ok(sign(f64::INFINITY)),
        "nan" => return Ok(sign(f64::NAN)),
        _ => {}
    }
    let rest = lower.strip_prefix("0x").unwrap_or(&lower);
    let (mantissa, exponent) = match rest.split_once('p') {
        Some((mantissa, exponent)) => (mantissa, read_exponent(exponent).ok_or(HexError::Invalid)?),
        None => (rest, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: String = [whole, fraction].concat();
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(HexError::Invalid);
    }
    let value = BigInt::parse_bytes(digits.as_bytes(), 16).ok_or(HexError::Invalid)?;
    let exponent = exponent.saturating_sub(fraction.len() as i64 * 4).clamp(-1 << 30, 1 << 30);
    let bits = value.bits() as i64;
    if bits == 0 {
        return Ok(sign(0.0));
    }
    if bits.saturating_add(exponent) > 1030 {
        return Err(HexError::TooLarge);
    }
    if bits.saturating_add(exponent) < -1100 {
        return Ok(sign(0.0));
    }
    let one = BigInt::one();
    let float = if exponent >= 0 {
        int::ratio(&(value << exponent as u64), &one)
    } else {
        int::ratio(&value, &(one << (-exponent) as u64))
    };
    float.map(sign).ok_or(HexError::TooLarge)
}

fn read_exponent(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let size = digits.parse::<i64>().unwrap_or(1 << 30);
    Some(if text.starts_with('-') { -size } else { size })
}
