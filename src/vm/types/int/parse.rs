//! Ints from text: `int('0x_ff', 0)`.

use num_bigint::{BigInt, Sign};

use crate::vm::Machine;
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::types::{bytes, str};

/// The int that a str object's text means.
///
/// # Errors
/// `ValueError`.
pub fn parse_text(m: &mut Machine, id: ObjId, base: u32) -> R<BigInt> {
    let text = m.str_of(id).map(|text| str::to_ascii_digits(&text.text)).unwrap_or_default();
    let shown = str::quoted(&m.str_of(id).map(|text| text.text.clone()).unwrap_or_default());
    parse(m, &text, base, &shown)
}

/// The int that bytes mean.
///
/// # Errors
/// `ValueError`.
pub fn parse_bytes(m: &mut Machine, text: &[u8], base: u32) -> R<BigInt> {
    let shown = bytes::quoted(text);
    let text: String = text.iter().map(|byte| char::from(*byte)).collect();
    parse(m, &text, base, &shown)
}

fn parse(m: &mut Machine, text: &str, base: u32, shown: &str) -> R<BigInt> {
    let most = m.modules_state.max_str_digits;
    match read(text, base, most) {
        Read::Value(value) => Ok(value),
        Read::Wrong => {
            let shown: String = shown.chars().take(200).collect();
            m.value_error(format!("invalid literal for int() with base {base}: {shown}"))
        }
        Read::TooLong(digits) => m.value_error(format!(
            "Exceeds the limit ({most} digits) for integer string conversion: value has {digits} digits; \
             use sys.set_int_max_str_digits() to increase the limit"
        )),
    }
}

enum Read {
    Value(BigInt),
    Wrong,
    TooLong(usize),
}

fn read(text: &str, base: u32, most: usize) -> Read {
    let text = text.trim_matches(str::is_space);
    let (negative, mut digits) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let mut radix = base;
    let prefix = match digits.as_bytes() {
        [b'0', b'x' | b'X', ..] => 16,
        [b'0', b'o' | b'O', ..] => 8,
        [b'0', b'b' | b'B', ..] => 2,
        _ => 0,
    };
    let mut after_prefix = false;
    if prefix != 0 && (base == prefix || base == 0) {
        radix = prefix;
        digits = &digits[2..];
        after_prefix = true;
    } else if base == 0 {
        // A decimal literal has no leading zeros unless it is all zeros.
        if digits.starts_with('0') && digits.bytes().any(|byte| byte != b'0' && byte != b'_') {
            return Read::Wrong;
        }
        radix = 10;
    }
    let mut clean = Vec::with_capacity(digits.len());
    // One underscore may stand between digits, and after a prefix.
    let mut may_underscore = after_prefix;
    for byte in digits.bytes() {
        if byte == b'_' {
            if !may_underscore {
                return Read::Wrong;
            }
            may_underscore = false;
            continue;
        }
        match char::from(byte).to_digit(36).filter(|digit| *digit < radix) {
            Some(digit) => clean.push(digit as u8),
            None => return Read::Wrong,
        }
        may_underscore = true;
    }
    if clean.is_empty() || !may_underscore {
        return Read::Wrong;
    }
    if !radix.is_power_of_two() && most > 0 && clean.len() > most {
        return Read::TooLong(clean.len());
    }
    let sign = if negative { Sign::Minus } else { Sign::Plus };
    match BigInt::from_radix_be(sign, &clean, radix) {
        Some(value) => Read::Value(value),
        None => Read::Wrong,
    }
}
