//! The value of operators on constants, with CPython's limits on how large a folded constant may get.

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{Pow, Signed, ToPrimitive, Zero};
use std::rc::Rc;

use super::real;
use crate::code::{Const, Op};

/// Arguments of `BINARY_OP` (CPython's `NB_*`).
mod nb {
    pub const ADD: u32 = 0;
    pub const AND: u32 = 1;
    pub const FLOOR_DIVIDE: u32 = 2;
    pub const LSHIFT: u32 = 3;
    pub const MULTIPLY: u32 = 5;
    pub const REMAINDER: u32 = 6;
    pub const OR: u32 = 7;
    pub const POWER: u32 = 8;
    pub const RSHIFT: u32 = 9;
    pub const SUBTRACT: u32 = 10;
    pub const TRUE_DIVIDE: u32 = 11;
    pub const XOR: u32 = 12;
    pub const SUBSCR: u32 = 26;
}

/// Longest folded int, in bits.
const MAX_INT_BITS: u64 = 128;
/// Most items of a repeated tuple.
const MAX_ITEMS: u64 = 256;
/// Most items of a repeated tuple and of those in it.
const MAX_TOTAL_ITEMS: i64 = 1024;
/// Longest repeated string or bytes object.
const MAX_LENGTH: u64 = 4096;

/// A number; bools are ints here.
enum Num {
    Int(BigInt),
    Float(f64),
    Complex(f64, f64),
}

/// The value of `left OP right` for an argument of `BINARY_OP`; `None` where CPython does not fold.
pub fn binary(op: u32, left: &Const, right: &Const) -> Option<Const> {
    if op == nb::SUBSCR {
        return subscript(left, right);
    }
    if let (Const::Bool(a), Const::Bool(b)) = (left, right) {
        match op {
            nb::AND => return Some(Const::Bool(a & b)),
            nb::OR => return Some(Const::Bool(a | b)),
            nb::XOR => return Some(Const::Bool(a ^ b)),
            _ => {}
        }
    }
    match (number(left), number(right)) {
        (Some(a), Some(b)) => arithmetic(op, a, b),
        (Some(Num::Int(count)), None) if op == nb::MULTIPLY => repeat(right, &count),
        (None, Some(Num::Int(count))) if op == nb::MULTIPLY => repeat(left, &count),
        (None, None) if op == nb::ADD => concatenate(left, right),
        _ => None,
    }
}

/// The value of a unary instruction; `UNARY_NOT` folds for every constant, `None` stands for "does not fold".
pub fn unary(op: Op, value: &Const) -> Option<Const> {
    if op == Op::UNARY_NOT {
        return Some(Const::Bool(!is_true(value)));
    }
    Some(match (op, number(value)?) {
        (Op::UNARY_NEGATIVE, Num::Int(a)) => Const::Int(-a),
        (Op::UNARY_NEGATIVE, Num::Float(a)) => Const::Float(-a),
        (Op::UNARY_NEGATIVE, Num::Complex(a, b)) => Const::Complex(-a, -b),
        // `~True` warns when it runs, so it must run.
        (Op::UNARY_INVERT, Num::Int(a)) if !matches!(value, Const::Bool(_)) => Const::Int(!a),
        (Op::UNARY_INVERT, _) => return None,
        (_, Num::Int(a)) => Const::Int(a),
        (_, Num::Float(a)) => Const::Float(a),
        (_, Num::Complex(a, b)) => Const::Complex(a, b),
    })
}

/// `bool(value)`.
pub fn is_true(value: &Const) -> bool {
    match value {
        Const::None => false,
        Const::Bool(value) => *value,
        Const::Int(value) => !value.is_zero(),
        Const::Float(value) => *value != 0.0,
        Const::Complex(real, imag) => *real != 0.0 || *imag != 0.0,
        Const::Str(text) => !text.is_empty(),
        Const::Surrogates(text) => !text.is_empty(),
        Const::Bytes(bytes) => !bytes.is_empty(),
        Const::Tuple(items) | Const::FrozenSet(items) => !items.is_empty(),
        Const::Ellipsis | Const::Slice(_) | Const::Code(_) => true,
    }
}

/// Python's `==` between two constants.
pub fn equal(left: &Const, right: &Const) -> bool {
    match (left, right) {
        (Const::Tuple(a), Const::Tuple(b)) => a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| equal(a, b)),
        _ => match (number(left), number(right)) {
            (Some(a), Some(b)) => numbers_equal(a, b),
            _ => left == right,
        },
    }
}

fn numbers_equal(a: Num, b: Num) -> bool {
    match (a, b) {
        (Num::Int(a), Num::Int(b)) => a == b,
        (Num::Float(a), Num::Float(b)) => a == b,
        (Num::Complex(a, b), Num::Complex(c, d)) => a == c && b == d,
        (Num::Int(int), Num::Float(float)) | (Num::Float(float), Num::Int(int)) => {
            float.is_finite() && float.fract() == 0.0 && num_traits::FromPrimitive::from_f64(float) == Some(int)
        }
        (Num::Complex(real, imag), other) | (other, Num::Complex(real, imag)) => {
            imag == 0.0 && numbers_equal(Num::Float(real), other)
        }
    }
}

fn number(value: &Const) -> Option<Num> {
    Some(match value {
        Const::Bool(value) => Num::Int(BigInt::from(u8::from(*value))),
        Const::Int(value) => Num::Int(value.clone()),
        Const::Float(value) => Num::Float(*value),
        Const::Complex(real, imag) => Num::Complex(*real, *imag),
        _ => return None,
    })
}

fn arithmetic(op: u32, a: Num, b: Num) -> Option<Const> {
    match (a, b) {
        (Num::Int(a), Num::Int(b)) => ints(op, &a, &b),
        (Num::Int(a), Num::Float(b)) => floats(op, real::of_int(&a)?, b),
        (Num::Float(a), Num::Int(b)) => floats(op, a, real::of_int(&b)?),
        (Num::Float(a), Num::Float(b)) => floats(op, a, b),
        (a, b) => complexes(op, parts(a)?, parts(b)?),
    }
}

fn ints(op: u32, a: &BigInt, b: &BigInt) -> Option<Const> {
    let both = !a.is_zero() && !b.is_zero();
    Some(Const::Int(match op {
        nb::ADD => a + b,
        nb::SUBTRACT => a - b,
        nb::AND => a & b,
        nb::OR => a | b,
        nb::XOR => a ^ b,
        nb::MULTIPLY if both && a.bits() + b.bits() > MAX_INT_BITS => return None,
        nb::MULTIPLY => a * b,
        nb::FLOOR_DIVIDE | nb::REMAINDER | nb::TRUE_DIVIDE if b.is_zero() => return None,
        nb::FLOOR_DIVIDE => a.div_floor(b),
        nb::REMAINDER => a.mod_floor(b),
        nb::TRUE_DIVIDE => return real::divide_ints(a, b).map(Const::Float),
        nb::LSHIFT | nb::RSHIFT if b.is_negative() => return None,
        nb::LSHIFT if a.is_zero() => BigInt::zero(),
        nb::LSHIFT => {
            let shift = b.to_u64().filter(|shift| *shift <= MAX_INT_BITS && a.bits() <= MAX_INT_BITS - *shift);
            // A shift by 0 has no limit.
            if b.is_zero() { a.clone() } else { a << shift? }
        }
        nb::RSHIFT => match b.to_u64().filter(|shift| *shift < a.bits()) {
            Some(shift) => a >> shift,
            None if a.is_negative() => BigInt::from(-1),
            None => BigInt::zero(),
        },
        nb::POWER if b.is_negative() => return floats(op, real::of_int(a)?, real::of_int(b)?),
        nb::POWER => {
            if a.is_zero() || b.is_zero() {
                BigInt::from(u8::from(b.is_zero()))
            } else {
                let exponent = b.to_u64()?;
                if a.bits() > MAX_INT_BITS / exponent {
                    return None;
                }
                Pow::pow(a, exponent)
            }
        }
        _ => return None,
    }))
}

fn floats(op: u32, a: f64, b: f64) -> Option<Const> {
    Some(Const::Float(match op {
        nb::ADD => a + b,
        nb::SUBTRACT => a - b,
        nb::MULTIPLY => a * b,
        nb::TRUE_DIVIDE | nb::FLOOR_DIVIDE | nb::REMAINDER if b == 0.0 => return None,
        nb::TRUE_DIVIDE => a / b,
        nb::FLOOR_DIVIDE => real::floor_divide(a, b).0,
        nb::REMAINDER => real::floor_divide(a, b).1,
        nb::POWER if a == 0.0 && b < 0.0 => return None,
        nb::POWER if a < 0.0 && a.is_finite() && b.is_finite() && b.fract() != 0.0 => {
            return complexes(op, (a, None), (b, None));
        }
        nb::POWER => {
            let result = a.powf(b);
            if result.is_infinite() && a.is_finite() && b.is_finite() {
                return None;
            }
            result
        }
        _ => return None,
    }))
}

fn parts(number: Num) -> Option<real::Parts> {
    Some(match number {
        Num::Int(value) => (real::of_int(&value)?, None),
        Num::Float(value) => (value, None),
        Num::Complex(real, imag) => (real, Some(imag)),
    })
}

fn complexes(op: u32, a: real::Parts, b: real::Parts) -> Option<Const> {
    let (real, imag) = match op {
        nb::ADD => real::add(a, b),
        nb::SUBTRACT => real::subtract(a, b),
        nb::MULTIPLY => real::multiply(a, b),
        nb::TRUE_DIVIDE => real::divide(a, b)?,
        nb::POWER => real::power(a, b)?,
        _ => return None,
    };
    Some(Const::Complex(real, imag))
}

fn concatenate(left: &Const, right: &Const) -> Option<Const> {
    match (left, right) {
        (Const::Tuple(a), Const::Tuple(b)) => Some(Const::Tuple(a.iter().chain(b.iter()).cloned().collect())),
        (Const::Bytes(a), Const::Bytes(b)) => Some(Const::Bytes(a.iter().chain(b.iter()).copied().collect())),
        (Const::Str(a), Const::Str(b)) => Some(Const::Str(format!("{a}{b}").into())),
        _ => {
            let mut points = code_points(left)?;
            points.extend(code_points(right)?);
            Some(string(points))
        }
    }
}

fn repeat(value: &Const, count: &BigInt) -> Option<Const> {
    let (length, limit) = match value {
        Const::Tuple(items) => (items.len(), MAX_ITEMS),
        Const::Bytes(bytes) => (bytes.len(), MAX_LENGTH),
        Const::Str(text) => (text.chars().count(), MAX_LENGTH),
        Const::Surrogates(points) => (points.len(), MAX_LENGTH),
        _ => return None,
    };
    let count = if length == 0 {
        // Nothing repeated is nothing; but a count that is too large for an index is an error.
        count.to_i64()?;
        0
    } else {
        count.to_u64().filter(|count| *count <= limit / length as u64)? as usize
    };
    Some(match value {
        Const::Tuple(items) => {
            if count > 0 && complexity(items, MAX_TOTAL_ITEMS / count as i64) < 0 {
                return None;
            }
            Const::Tuple(items.iter().cycle().take(length * count).cloned().collect())
        }
        Const::Bytes(bytes) => Const::Bytes(bytes.repeat(count).into()),
        Const::Str(text) => Const::Str(text.repeat(count).into()),
        Const::Surrogates(points) => string(points.repeat(count)),
        _ => return None,
    })
}

/// What is left of the limit after counting the items of a tuple and of those in it.
fn complexity(items: &[Const], limit: i64) -> i64 {
    let mut left = limit - items.len() as i64;
    for item in items {
        if left < 0 {
            break;
        }
        if let Const::Tuple(items) = item {
            left = complexity(items, left);
        }
    }
    left
}

fn subscript(container: &Const, key: &Const) -> Option<Const> {
    match container {
        Const::Tuple(items) => match picked(items.len(), key)? {
            Picked::One(at) => Some(items[at].clone()),
            Picked::Many(range) => Some(Const::Tuple(range.map(|at| items[at].clone()).collect())),
        },
        Const::Bytes(bytes) => match picked(bytes.len(), key)? {
            Picked::One(at) => Some(Const::Int(bytes[at].into())),
            Picked::Many(range) => Some(Const::Bytes(range.map(|at| bytes[at]).collect())),
        },
        _ => {
            let points = code_points(container)?;
            match picked(points.len(), key)? {
                Picked::One(at) => Some(string(vec![points[at]])),
                Picked::Many(range) => Some(string(range.map(|at| points[at]).collect())),
            }
        }
    }
}

enum Picked {
    One(usize),
    Many(Box<dyn Iterator<Item = usize>>),
}

fn picked(length: usize, key: &Const) -> Option<Picked> {
    if let Const::Slice(parts) = key {
        return slice_indices(length as i64, parts).map(Picked::Many);
    }
    let Some(Num::Int(index)) = number(key) else { return None };
    let index = index.to_i64()?;
    let index = if index < 0 { index.checked_add(length as i64)? } else { index };
    usize::try_from(index).ok().filter(|index| *index < length).map(Picked::One)
}

fn slice_indices(length: i64, parts: &Rc<[Const; 3]>) -> Option<Box<dyn Iterator<Item = usize>>> {
    let bound = |part: &Const| match part {
        Const::None => Some(None),
        Const::Bool(value) => Some(Some(i64::from(*value))),
        Const::Int(value) => {
            let clipped = if value.sign() == Sign::Minus { -i64::MAX } else { i64::MAX };
            Some(Some(value.to_i64().unwrap_or(clipped)))
        }
        _ => None,
    };
    let step = bound(&parts[2])?.unwrap_or(1).max(-i64::MAX);
    if step == 0 {
        return None;
    }
    let (low, high) = if step > 0 { (0, length) } else { (-1, length - 1) };
    let clip = |at: i64| (if at < 0 { at + length } else { at }).clamp(low, high);
    let start = bound(&parts[0])?.map_or(if step > 0 { low } else { high }, clip);
    let stop = bound(&parts[1])?.map_or(if step > 0 { high } else { low }, clip);
    let inside = move |at: &i64| if step > 0 { *at < stop } else { *at > stop };
    let indices = std::iter::successors(Some(start), move |at| at.checked_add(step));
    Some(Box::new(indices.take_while(inside).map(|at| at as usize)))
}

fn code_points(value: &Const) -> Option<Vec<u32>> {
    match value {
        Const::Str(text) => Some(text.chars().map(u32::from).collect()),
        Const::Surrogates(points) => Some(points.to_vec()),
        _ => None,
    }
}

fn string(points: Vec<u32>) -> Const {
    match points.iter().map(|point| char::from_u32(*point)).collect::<Option<String>>() {
        Some(text) => Const::Str(text.into()),
        None => Const::Surrogates(points.into()),
    }
}
