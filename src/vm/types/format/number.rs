//! Numbers in the format mini-language: digits, signs, groups.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use super::spec::{Align, Fault, Spec};
use crate::vm::text;
use crate::vm::types::float::{shortest, special, split_exponent, write_digits};

/// Fractions longer than this are zeros: no float has more decimals.
const MOST_DECIMALS: usize = 1100;

/// The parts of a number's text.
struct Parts<'a> {
    negative: bool,
    /// `0x` and its like.
    prefix: &'a str,
    /// Digits before the point; empty for `inf`, `nan` and characters.
    whole: &'a str,
    /// Digits after the point.
    fraction: &'a str,
    /// Whether there is a point.
    point: bool,
    /// Exponent, percent sign, or all of it where there are no digits.
    tail: &'a str,
}

/// `format(int, spec)`; `decimal` is the number's decimal text, if that is wanted.
///
/// # Errors
/// `ValueError`, `OverflowError`.
pub fn integer(value: &BigInt, spec: &Spec, kind: &str, decimal: Option<&str>) -> Result<String, Fault> {
    let ty = spec.ty.unwrap_or('d');
    if !matches!(ty, 'b' | 'c' | 'd' | 'o' | 'x' | 'X' | 'n') {
        return Err(spec.unknown_type(kind));
    }
    if spec.precision.is_some() {
        return Err(Fault::value("Precision not allowed in integer format specifier"));
    }
    if spec.zero {
        return Err(Fault::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if ty == 'c' {
        if spec.sign.is_some() {
            return Err(Fault::value("Sign not allowed with integer format specifier 'c'"));
        }
        if spec.alternate {
            return Err(Fault::value("Alternate form (#) not allowed with integer format specifier 'c'"));
        }
        if value.to_i64().is_none() {
            return Err(Fault::Overflow("Python int too large to convert to C long".to_owned()));
        }
        let Some(c) = value.to_u32().and_then(text::from_code_point) else {
            return Err(Fault::Overflow("%c arg not in range(0x110000)".to_owned()));
        };
        let tail = c.to_string();
        let parts = Parts { negative: false, prefix: "", whole: "", fraction: "", point: false, tail: &tail };
        return Ok(lay_out(&parts, spec));
    }
    let (prefix, digits) = match ty {
        'b' => ("0b", value.magnitude().to_str_radix(2)),
        'o' => ("0o", value.magnitude().to_str_radix(8)),
        'x' => ("0x", value.magnitude().to_str_radix(16)),
        'X' => ("0X", value.magnitude().to_str_radix(16).to_uppercase()),
        _ => (
            "",
            match decimal {
                Some(text) => text.trim_start_matches('-').to_owned(),
                None => value.magnitude().to_str_radix(10),
            },
        ),
    };
    let parts = Parts {
        negative: value.is_negative(),
        prefix: if spec.alternate { prefix } else { "" },
        whole: &digits,
        fraction: "",
        point: false,
        tail: "",
    };
    Ok(lay_out(&parts, spec))
}

/// `format(float, spec)`.
///
/// # Errors
/// `ValueError`.
pub fn float(value: f64, spec: &Spec, kind: &str) -> Result<String, Fault> {
    let ty = spec.ty.unwrap_or('\0');
    let percent = ty == '%';
    let (shape, default) = match ty {
        '\0' if spec.precision.is_some() => ('g', 0),
        '\0' => ('r', 0),
        'n' => ('g', 6),
        '%' => ('f', 6),
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' => (ty, 6),
        _ => return Err(spec.unknown_type(kind)),
    };
    let precision = precision_of(spec, default)?;
    let value = if percent { value * 100.0 } else { value };
    let mut shown = float_text(value, shape, precision, spec.alternate, ty == '\0');
    if percent {
        shown.push('%');
    }
    Ok(lay_out(&split(&shown, spec.zero), spec))
}

fn precision_of(spec: &Spec, default: usize) -> Result<usize, Fault> {
    let precision = spec.precision.unwrap_or(default);
    if precision > i32::MAX as usize {
        return Err(Fault::value("precision too big"));
    }
    Ok(precision)
}

/// `format(complex, spec)`.
///
/// # Errors
/// `ValueError`.
pub fn complex(real: f64, imag: f64, spec: &Spec, kind: &str) -> Result<String, Fault> {
    let ty = spec.ty.unwrap_or('\0');
    if !matches!(ty, '\0' | 'e' | 'E' | 'f' | 'F' | 'g' | 'G' | 'n') {
        return Err(spec.unknown_type(kind));
    }
    if spec.fill == '0' {
        return Err(Fault::value("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Some(Align::Inside) {
        return Err(Fault::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    let (shape, default) = match ty {
        '\0' if spec.precision.is_some() => ('g', 0),
        '\0' => ('r', 0),
        'n' => ('g', 6),
        _ => (ty, 6),
    };
    let precision = precision_of(spec, default)?;
    let plain = Spec { width: None, align: Some(Align::Left), fill: ' ', ..spec.clone() };
    let signed = Spec { sign: Some('+'), ..plain.clone() };
    let imag = float_text(imag, shape, precision, spec.alternate, false);
    let mut out = String::new();
    let no_real = ty == '\0' && real == 0.0 && real.is_sign_positive();
    if no_real {
        out.push_str(&lay_out(&split(&imag, spec.zero), &plain));
    } else {
        let real = float_text(real, shape, precision, spec.alternate, false);
        out.push_str(&lay_out(&split(&real, spec.zero), &plain));
        out.push_str(&lay_out(&split(&imag, spec.zero), &signed));
    }
    out.push('j');
    if ty == '\0' && !no_real {
        out = format!("({out})");
    }
    Ok(spec.pad(&out, out.chars().count(), Align::Right))
}

/// A float as C writes it: shape `e`, `f`, `g` (or in capitals) with a precision, or `r` for the shortest text.
/// `alternate` keeps the point and zeros; `dot_zero` adds `.0` where there would be no point or exponent.
pub fn float_text(value: f64, shape: char, precision: usize, alternate: bool, dot_zero: bool) -> String {
    let upper = shape.is_ascii_uppercase();
    if let Some(special) = special(value) {
        return if upper { special.to_uppercase() } else { special.to_owned() };
    }
    let mut out = String::new();
    if value.is_sign_negative() {
        out.push('-');
    }
    let size = value.abs();
    match shape {
        'f' | 'F' => {
            out.push_str(&format!("{:.*}", precision.min(MOST_DECIMALS), size));
            out.extend(std::iter::repeat_n('0', precision.saturating_sub(MOST_DECIMALS)));
            if precision == 0 && alternate {
                out.push('.');
            }
        }
        'e' | 'E' => {
            let (digits, exponent) = rounded(size, precision + 1);
            write_exponent(&mut out, &digits, exponent, alternate);
        }
        'r' => {
            let (_, digits, exponent) = shortest(size);
            let plain = (-4..16).contains(&exponent);
            if !plain && alternate {
                write_exponent(&mut out, &digits, exponent, true);
                return out;
            }
            write_digits(&mut out, &digits, exponent, plain, dot_zero || alternate);
            if plain && alternate && !dot_zero && out.ends_with(".0") {
                out.pop();
            }
        }
        _ => {
            let wanted = precision.max(1);
            let (mut digits, exponent) = rounded(size, wanted);
            if !alternate {
                let kept = digits.trim_end_matches('0').len().max(1);
                digits.truncate(kept);
            }
            let limit = wanted as i64 - i64::from(dot_zero);
            if exponent < -4 || i64::from(exponent) >= limit {
                write_exponent(&mut out, &digits, exponent, alternate);
            } else {
                write_digits(&mut out, &digits, exponent, true, dot_zero);
                if alternate && !out.contains('.') {
                    out.push('.');
                }
            }
        }
    }
    if upper { out.to_uppercase() } else { out }
}

/// So many significant digits of a float, and the decimal exponent of the first.
fn rounded(size: f64, wanted: usize) -> (String, i32) {
    let (_, mut digits, exponent) = split_exponent(&format!("{:.*e}", (wanted - 1).min(MOST_DECIMALS), size));
    digits.extend(std::iter::repeat_n('0', (wanted - 1).saturating_sub(MOST_DECIMALS)));
    (digits, exponent)
}

fn write_exponent(out: &mut String, digits: &str, exponent: i32, alternate: bool) {
    out.push_str(&digits[..1]);
    if digits.len() > 1 || alternate {
        out.push('.');
    }
    out.push_str(&digits[1..]);
    let sign = if exponent < 0 { '-' } else { '+' };
    out.push_str(&format!("e{sign}{:02}", exponent.abs()));
}

fn split(shown: &str, no_negative_zero: bool) -> Parts<'_> {
    let (mut negative, body) = match shown.strip_prefix('-') {
        Some(body) => (true, body),
        None => (false, shown),
    };
    let whole = body.bytes().take_while(u8::is_ascii_digit).count();
    let point = body[whole..].starts_with('.');
    let after = &body[whole + usize::from(point)..];
    let fraction = if point { after.bytes().take_while(u8::is_ascii_digit).count() } else { 0 };
    let parts = (&body[..whole], &after[..fraction], &after[fraction..]);
    if no_negative_zero && whole > 0 && [parts.0, parts.1].concat().bytes().all(|byte| byte == b'0') {
        negative = false;
    }
    Parts { negative, prefix: "", whole: parts.0, fraction: parts.1, point, tail: parts.2 }
}

/// Puts sign, prefix, grouped digits and padding together.
fn lay_out(parts: &Parts, spec: &Spec) -> String {
    let sign = match (parts.negative, spec.sign) {
        (true, _) => "-",
        (false, Some('+')) => "+",
        (false, Some(' ')) => " ",
        _ => "",
    };
    let size = if matches!(spec.ty, Some('b' | 'o' | 'x' | 'X')) { 4 } else { 3 };
    let fraction = match spec.fraction {
        Some(separator) => group_fraction(parts.fraction, separator),
        None => parts.fraction.to_owned(),
    };
    let tail = format!("{}{fraction}{}", if parts.point { "." } else { "" }, parts.tail);
    let around = sign.len() + parts.prefix.len() + tail.chars().count();
    let inside = spec.align == Some(Align::Inside);
    let least = if spec.fill == '0' && inside { spec.width.unwrap_or(0).saturating_sub(around) } else { 0 };
    let whole = match parts.whole {
        "" => String::new(),
        digits => insert_groups(digits, spec.thousands, size, least),
    };
    let len = around + whole.len();
    if inside {
        let missing = spec.width.unwrap_or(0).saturating_sub(len);
        let fill: String = std::iter::repeat_n(spec.fill, missing).collect();
        return format!("{sign}{}{fill}{whole}{tail}", parts.prefix);
    }
    spec.pad(&format!("{sign}{}{whole}{tail}", parts.prefix), len, Align::Right)
}

fn group_fraction(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() * 4 / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == 0 {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// Digits with separators between groups, filled with zeros to a least width.
pub fn insert_groups(digits: &str, separator: Option<char>, size: usize, least: usize) -> String {
    let mut reversed = Vec::with_capacity(digits.len() * 2);
    let mut left = digits.bytes().rev();
    let (mut remaining, mut least) = (digits.len() as i64, least as i64);
    loop {
        let group = match separator {
            Some(_) => (size as i64).min(remaining.max(least).max(1)),
            None => remaining.max(least).max(1),
        };
        for _ in 0..group {
            reversed.push(left.next().unwrap_or(b'0'));
        }
        remaining -= group.min(remaining);
        least -= group;
        if remaining <= 0 && least <= 0 {
            break;
        }
        if let Some(separator) = separator {
            reversed.push(separator as u8);
        }
        least -= 1;
    }
    reversed.into_iter().rev().map(char::from).collect()
}
