//! Floats: operators, comparisons, shortest text.

mod methods;
mod parse;

use num_traits::ToPrimitive;

use super::{TypeTable, args, complex, int};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids, real};

pub use methods::round_to;
pub use parse::parse;

/// Methods of `float`.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::FLOAT, defs: methods::SPECIAL },
    TypeTable { ty: ids::FLOAT, defs: methods::OPERATORS },
    TypeTable { ty: ids::FLOAT, defs: methods::COMPARISONS },
    TypeTable { ty: ids::FLOAT, defs: methods::METHODS },
];

/// The float an int or float object stands for; `None` for anything else.
///
/// # Errors
/// `OverflowError` for large ints.
pub fn value(m: &mut Machine, id: ObjId) -> R<Option<f64>> {
    match &m.heap.get(id).data {
        Data::Float(value) => Ok(Some(value.0)),
        Data::Int(value) => Ok(Some(*value as f64)),
        Data::Big(value) => {
            let value = value.clone();
            int::to_float(m, &value).map(Some)
        }
        _ => Ok(None),
    }
}

/// An argument that CPython converts to a C `double`.
///
/// # Errors
/// `TypeError` for what is no real number; what `__float__` raises.
pub fn number(m: &mut Machine, id: ObjId) -> R<f64> {
    if let Some(value) = value(m, id)? {
        return Ok(value);
    }
    if let Some(value) = m.call_special(id, "__float__", &[])? {
        if let Data::Float(float) = &m.heap.get(value).data {
            let float = float.0;
            if m.type_of(value) != ids::FLOAT {
                let owner = m.type_name(id);
                m.warn_of_subclass(&format!("{owner}.__float__"), "float", value)?;
            }
            return Ok(float);
        }
        let (owner, got) = (m.type_name(id), m.type_name(value));
        return m.type_error(format!("{owner}.__float__ returned non-float (type {got})"));
    }
    let ty = m.type_of(id);
    if m.type_lookup_str(ty, "__index__").is_some() {
        let int = m.index_object(id)?;
        return Ok(self::value(m, int)?.unwrap_or(0.0));
    }
    let name = m.type_name(id);
    m.type_error(format!("must be real number, not {name}"))
}

/// `left OP right` of floats and ints.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    use Binary::*;
    if matches!(op, And | Or | Xor | Lshift | Rshift | MatMul) {
        return Ok(None);
    }
    let (Some(a), Some(b)) = (value(m, left)?, value(m, right)?) else { return Ok(None) };
    let result = match op {
        Add => a + b,
        Sub => a - b,
        Mul => a * b,
        Div | FloorDiv | Rem if b == 0.0 => return m.raise(ids::ZERO_DIVISION_ERROR, "division by zero"),
        Div => a / b,
        FloorDiv => divide(a, b).0,
        Rem => divide(a, b).1,
        _ => return power(m, a, b).map(Some),
    };
    Ok(Some(m.new_float(result)))
}

/// Floored quotient and remainder; the divisor is not zero.
pub fn divide(a: f64, b: f64) -> (f64, f64) {
    let mut rest = a % b;
    let mut quotient = (a - rest) / b;
    if rest != 0.0 {
        if (b < 0.0) != (rest < 0.0) {
            rest += b;
            quotient -= 1.0;
        }
    } else {
        rest = 0.0_f64.copysign(b);
    }
    let floored = if quotient != 0.0 {
        let floor = quotient.floor();
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0.0_f64.copysign(a / b)
    };
    (floored, rest)
}

/// `divmod` where one operand is a float.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn divmod(m: &mut Machine, left: ObjId, right: ObjId) -> R<ObjId> {
    let (Some(a), Some(b)) = (value(m, left)?, value(m, right)?) else { return Ok(ids::NOT_IMPLEMENTED) };
    if b == 0.0 {
        return m.raise(ids::ZERO_DIVISION_ERROR, "division by zero");
    }
    let (quotient, rest) = divide(a, b);
    let (quotient, rest) = (m.new_float(quotient), m.new_float(rest));
    Ok(m.new_tuple(&[quotient, rest]))
}

/// `base ** exponent`: a float, or a complex number where a negative base has a broken exponent.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn power(m: &mut Machine, base: f64, exponent: f64) -> R<ObjId> {
    let odd = exponent % 2.0 == 1.0 || exponent % 2.0 == -1.0;
    let result = match () {
        _ if exponent == 0.0 => 1.0,
        _ if base.is_nan() => base,
        _ if exponent.is_nan() => {
            if base == 1.0 {
                1.0
            } else {
                exponent
            }
        }
        _ if exponent.is_infinite() => match base.abs() {
            1.0 => 1.0,
            size if (exponent > 0.0) == (size > 1.0) => exponent.abs(),
            _ => 0.0,
        },
        _ if base.is_infinite() => match (exponent > 0.0, odd) {
            (true, true) => base,
            (true, false) => base.abs(),
            (false, true) => 0.0_f64.copysign(base),
            (false, false) => 0.0,
        },
        _ if base == 0.0 && exponent < 0.0 => {
            return m.raise(ids::ZERO_DIVISION_ERROR, "zero to a negative power");
        }
        _ if base == 0.0 => {
            if odd {
                base
            } else {
                0.0
            }
        }
        _ if base < 0.0 && exponent != exponent.floor() => {
            return complex::power(m, (base, 0.0), (exponent, 0.0));
        }
        _ => {
            let size = if base.abs() == 1.0 { 1.0 } else { real::pow(base.abs(), exponent) };
            if size.is_infinite() {
                return out_of_range(m);
            }
            if base < 0.0 && odd { -size } else { size }
        }
    };
    Ok(m.new_float(result))
}

/// What C's `ERANGE` becomes.
///
/// # Errors
/// Always `OverflowError`.
pub fn out_of_range<T>(m: &mut Machine) -> R<T> {
    let (number, text) = (m.new_int(34), m.new_str("Numerical result out of range"));
    let exc = m.new_exc(ids::OVERFLOW_ERROR, &[number, text]);
    m.throw(exc)
}

/// A comparison of a float with a float or an int, exact.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let order = match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::Float(a), Data::Float(b)) => a.0.partial_cmp(&b.0),
        (Data::Float(a), _) => int::order_with_float(m, right, a.0).map(std::cmp::Ordering::reverse),
        (_, Data::Float(b)) => int::order_with_float(m, left, b.0),
        _ => return int::compare(m, left, right, op),
    };
    Ok(Some(ids::bool(match order {
        Some(order) => op.holds(order),
        None => op == Cmp::Ne,
    })))
}

/// The shortest text that reads back as the same float, as `repr` writes it.
pub fn repr(value: f64) -> String {
    if let Some(special) = special(value) {
        return special.to_owned();
    }
    let (negative, digits, exponent) = shortest(value);
    let mut out = String::with_capacity(24);
    if negative {
        out.push('-');
    }
    write_digits(&mut out, &digits, exponent, (-4..16).contains(&exponent), true);
    out
}

/// `inf`, `-inf` and `nan`.
pub fn special(value: f64) -> Option<&'static str> {
    match value {
        _ if value.is_nan() => Some("nan"),
        f64::INFINITY => Some("inf"),
        f64::NEG_INFINITY => Some("-inf"),
        _ => None,
    }
}

/// Sign, shortest digits and decimal exponent of the first digit; of a finite float.
pub fn shortest(value: f64) -> (bool, String, i32) {
    let text = format!("{value:e}");
    let parts = split_exponent(&text);
    // Halfway between two texts of the same length, CPython takes the one with the even digit.
    if parts.1.len() >= 15 {
        let even = format!("{:.*e}", parts.1.len() - 1, value);
        if even != text && even.parse() == Ok(value) {
            return split_exponent(&even);
        }
    }
    parts
}

/// The parts of a number that Rust wrote with an exponent.
pub fn split_exponent(text: &str) -> (bool, String, i32) {
    let negative = text.starts_with('-');
    let (mantissa, exponent) = text.trim_start_matches('-').split_once('e').unwrap_or((text, "0"));
    let digits = mantissa.chars().filter(|c| *c != '.').collect();
    (negative, digits, exponent.parse().unwrap_or(0))
}

/// Writes digits with their point, plainly or with an exponent of two digits or more. A plain number gets `.0`
/// where it has no fraction if `point` asks for it.
pub fn write_digits(out: &mut String, digits: &str, exponent: i32, plain: bool, point: bool) {
    if !plain {
        out.push_str(&digits[..1]);
        if digits.len() > 1 {
            out.push('.');
            out.push_str(&digits[1..]);
        }
        let sign = if exponent < 0 { '-' } else { '+' };
        out.push_str(&format!("e{sign}{:02}", exponent.abs()));
        return;
    }
    let whole = (exponent + 1).max(0) as usize;
    if exponent < 0 {
        out.push_str("0.");
        out.extend(std::iter::repeat_n('0', (-exponent - 1) as usize));
        out.push_str(digits);
    } else if digits.len() <= whole {
        out.push_str(digits);
        out.extend(std::iter::repeat_n('0', whole - digits.len()));
        if point {
            out.push_str(".0");
        }
    } else {
        out.push_str(&digits[..whole]);
        out.push('.');
        out.push_str(&digits[whole..]);
    }
}

/// Converts to a float: `float(object)` of what is no text.
///
/// # Errors
/// `TypeError`; what `__float__` raises.
pub fn convert(m: &mut Machine, from: ObjId) -> R<f64> {
    match number(m, from) {
        Err(stop) => {
            let ty = m.type_of(from);
            let none = m.type_lookup_str(ty, "__float__").is_none() && m.type_lookup_str(ty, "__index__").is_none();
            if !none {
                return Err(stop);
            }
            let name = m.type_name(from);
            args::replace_error(
                m,
                ids::TYPE_ERROR,
                stop,
                format!("float() argument must be a string or a real number, not '{name}'"),
            )
        }
        done => done,
    }
}

/// The exact quotient `(numerator, denominator)` of a finite float, in lowest terms.
pub fn integer_ratio(value: f64) -> (num_bigint::BigInt, num_bigint::BigInt) {
    let (mut mantissa, mut exponent) = libm::frexp(value);
    while mantissa != mantissa.floor() {
        mantissa *= 2.0;
        exponent -= 1;
    }
    let numerator = num_bigint::BigInt::from(mantissa.to_i64().unwrap_or(0));
    let one = num_bigint::BigInt::from(1);
    if exponent >= 0 { (numerator << exponent as u64, one) } else { (numerator, one << (-exponent) as u64) }
}
