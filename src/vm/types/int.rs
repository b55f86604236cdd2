//! Ints and bools: operators, comparisons, conversion to floats and to decimal text.

mod methods;
mod parse;
mod slots;

use num_bigint::{BigInt, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::cmp::Ordering;
use std::rc::Rc;

use super::TypeTable;
use crate::vm::limits::Limit;
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

pub use methods::{bytes_of, from_bytes};
pub use parse::{parse_bytes, parse_text};
pub use slots::{convert, pow3};

/// Methods of `int` and `bool`.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::INT, defs: slots::INT },
    TypeTable { ty: ids::INT, defs: slots::OPERATORS },
    TypeTable { ty: ids::INT, defs: slots::COMPARISONS },
    TypeTable { ty: ids::INT, defs: methods::INT },
    TypeTable { ty: ids::BOOL, defs: slots::BOOL },
];

/// What `sys.get_int_max_str_digits()` is at first.
pub const MAX_STR_DIGITS: usize = 4300;

/// The value of an int object of any size; `None` for what is no int.
pub fn value(m: &Machine, id: ObjId) -> Option<Rc<BigInt>> {
    match &m.heap.get(id).data {
        Data::Int(value) => Some(Rc::new(BigInt::from(*value))),
        Data::Big(value) => Some(value.clone()),
        _ => None,
    }
}

/// `left OP right` of two ints.
///
/// # Errors
/// `ZeroDivisionError`, `ValueError`, `OverflowError`, limits.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if let (Data::Int(a), Data::Int(b)) = (&m.heap.get(left).data, &m.heap.get(right).data) {
        let (a, b) = (*a, *b);
        let quick = match op {
            Binary::Add => a.checked_add(b),
            Binary::Sub => a.checked_sub(b),
            Binary::Mul => a.checked_mul(b),
            Binary::And | Binary::Or | Binary::Xor => {
                let value = match op {
                    Binary::And => a & b,
                    Binary::Or => a | b,
                    _ => a ^ b,
                };
                if m.type_of(left) == ids::BOOL && m.type_of(right) == ids::BOOL {
                    return Ok(Some(ids::bool(value != 0)));
                }
                Some(value)
            }
            Binary::FloorDiv | Binary::Rem | Binary::Div if b == 0 => return divide_by_zero(m),
            Binary::FloorDiv => a.checked_div(b).map(|q| if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q }),
            Binary::Rem if b == -1 => Some(0),
            Binary::Rem => {
                let rest = a % b;
                Some(if rest != 0 && (rest < 0) != (b < 0) { rest + b } else { rest })
            }
            Binary::Lshift if (0..64).contains(&b) && (a << b) >> b == a => Some(a << b),
            Binary::Rshift if b >= 0 => Some(a >> b.min(63)),
            Binary::Div if a.unsigned_abs() < 1 << 53 && b.unsigned_abs() < 1 << 53 => {
                return Ok(Some(m.new_float(a as f64 / b as f64)));
            }
            Binary::Pow if (0..=u32::MAX as i64).contains(&b) => a.checked_pow(b as u32),
            _ => None,
        };
        if let Some(value) = quick {
            return Ok(Some(m.new_int(value)));
        }
    }
    let (Some(a), Some(b)) = (value(m, left), value(m, right)) else { return Ok(None) };
    big_binary(m, op, &a, &b)
}

fn divide_by_zero<T>(m: &mut Machine) -> R<T> {
    m.raise(ids::ZERO_DIVISION_ERROR, "division by zero")
}

fn big_binary(m: &mut Machine, op: Binary, a: &BigInt, b: &BigInt) -> R<Option<ObjId>> {
    let value = match op {
        Binary::Add => a + b,
        Binary::Sub => a - b,
        Binary::Mul => {
            if a.bits() + b.bits() > m.limits.int_bits + 1 {
                return m.halt(Limit::IntBits);
            }
            a * b
        }
        Binary::And => a & b,
        Binary::Or => a | b,
        Binary::Xor => a ^ b,
        Binary::FloorDiv | Binary::Rem | Binary::Div if b.is_zero() => return divide_by_zero(m),
        Binary::FloorDiv => a.div_floor(b),
        Binary::Rem => a.mod_floor(b),
        Binary::Div => {
            return match ratio(a, b) {
                Some(value) => Ok(Some(m.new_float(value))),
                None => m.overflow_error("integer division result too large for a float"),
            };
        }
        Binary::Lshift | Binary::Rshift if b.is_negative() => return m.value_error("negative shift count"),
        Binary::Lshift => {
            if a.is_zero() {
                return Ok(Some(m.new_int(0)));
            }
            let Some(shift) = b.to_u64().filter(|shift| *shift < 1 << 60) else {
                return m.overflow_error("too many digits in integer");
            };
            if a.bits() + shift > m.limits.int_bits {
                return m.halt(Limit::IntBits);
            }
            a << shift
        }
        Binary::Rshift => match b.to_u64() {
            Some(shift) if shift <= a.bits() => a >> shift,
            _ if a.is_negative() => BigInt::from(-1),
            _ => BigInt::zero(),
        },
        Binary::Pow => return power(m, a, b).map(Some),
        Binary::MatMul => return Ok(None),
    };
    m.new_big(value).map(Some)
}

fn power(m: &mut Machine, a: &BigInt, b: &BigInt) -> R<ObjId> {
    if b.is_negative() {
        let (base, exponent) = (to_float(m, a)?, to_float(m, b)?);
        return super::float::power(m, base, exponent);
    }
    if a.is_zero() || a.is_one() || (-a).is_one() || b.is_zero() {
        let odd = b.is_odd();
        return Ok(m.new_int(match a.to_i64() {
            _ if b.is_zero() => 1,
            Some(-1) if !odd => 1,
            Some(small) => small,
            None => 1,
        }));
    }
    // A base of n bits to the power e has more than (n - 1) * e bits.
    let least = b.to_u64().and_then(|exponent| (a.bits() - 1).checked_mul(exponent));
    match least {
        Some(bits) if bits <= m.limits.int_bits => {
            let exponent = b.to_u32().expect("the base has two bits or more");
            m.new_big(a.pow(exponent))
        }
        _ => m.halt(Limit::IntBits),
    }
}

/// Steps on limbs that one operation on ints may take: a few seconds.
const MOST_STEPS: u128 = 4_000_000_000;

/// Refuses a common divisor of ints so large that finding it would take too long.
///
/// # Errors
/// Ends the run.
pub fn check_gcd(m: &mut Machine, a: &BigInt, b: &BigInt) -> R<()> {
    if u128::from(a.bits()) * u128::from(b.bits()) / 32 > MOST_STEPS { m.halt(Limit::IntBits) } else { Ok(()) }
}

/// `pow(base, exponent, modulus)` of three ints.
///
/// # Errors
/// `ValueError` for a zero modulus, or a base without an inverse.
pub fn power_mod(m: &mut Machine, base: &BigInt, exponent: &BigInt, modulus: &BigInt) -> R<ObjId> {
    if modulus.is_zero() {
        return m.value_error("pow() 3rd argument cannot be 0");
    }
    let positive = modulus.abs();
    // About as many steps on limbs as there will be.
    let limbs = u128::from(positive.bits() / 64 + 1);
    if u128::from(exponent.bits()) * limbs * limbs > MOST_STEPS {
        return m.halt(Limit::IntBits);
    }
    let (mut base, mut exponent) = (base.mod_floor(&positive), exponent.clone());
    if exponent.is_negative() {
        check_gcd(m, &base, &positive)?;
        let gcd = base.extended_gcd(&positive);
        if !gcd.gcd.is_one() && !positive.is_one() {
            return m.value_error("base is not invertible for the given modulus");
        }
        base = gcd.x.mod_floor(&positive);
        exponent = -exponent;
    }
    let value = base.modpow(&exponent, &positive);
    let signed = if modulus.is_negative() && !value.is_zero() { value + modulus } else { value };
    m.new_big(signed)
}

/// A comparison of two ints.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let order = match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::Int(a), Data::Int(b)) => a.cmp(b),
        (Data::Big(a), Data::Big(b)) => a.cmp(b),
        // What is not small is beyond every small one.
        (Data::Int(_), Data::Big(b)) => {
            if b.is_negative() {
                Ordering::Greater
            } else {
                Ordering::Less
            }
        }
        (Data::Big(a), Data::Int(_)) => {
            if a.is_negative() {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        }
        _ => return Ok(None),
    };
    Ok(Some(ids::bool(op.holds(order))))
}

/// `divmod` of two ints.
///
/// # Errors
/// `ZeroDivisionError`.
pub fn divmod(m: &mut Machine, left: ObjId, right: ObjId) -> R<ObjId> {
    let (Some(quotient), Some(rest)) =
        (binary(m, Binary::FloorDiv, left, right)?, binary(m, Binary::Rem, left, right)?)
    else {
        return Ok(ids::NOT_IMPLEMENTED);
    };
    Ok(m.new_tuple(&[quotient, rest]))
}

/// `-x`, `+x`, `~x` and `abs(x)` of an int: an int that is no bool.
///
/// # Errors
/// Limits.
pub fn unary(m: &mut Machine, id: ObjId, op: Unary) -> R<ObjId> {
    if op == Unary::Invert && m.type_of(id) == ids::BOOL {
        m.deprecated(
            "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise \
             inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' \
             operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.",
        )?;
    }
    match &m.heap.get(id).data {
        Data::Int(value) => {
            let value = *value;
            let quick = match op {
                Unary::Neg => value.checked_neg(),
                Unary::Pos => Some(value),
                Unary::Invert => Some(!value),
                Unary::Abs => value.checked_abs(),
            };
            match quick {
                Some(new) if new == value && m.type_of(id) == ids::INT => Ok(id),
                Some(new) => Ok(m.new_int(new)),
                None => m.new_big(-BigInt::from(value)),
            }
        }
        Data::Big(value) => {
            let value = value.clone();
            let same = matches!(op, Unary::Pos) || matches!(op, Unary::Abs) && !value.is_negative();
            if same && m.type_of(id) == ids::INT {
                return Ok(id);
            }
            m.new_big(match op {
                Unary::Neg => -&*value,
                Unary::Pos => (*value).clone(),
                Unary::Invert => -(value.as_ref() + BigInt::one()),
                Unary::Abs => value.abs(),
            })
        }
        _ => Ok(ids::NOT_IMPLEMENTED),
    }
}

/// An operator with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unary {
    /// `-x`
    Neg,
    /// `+x`
    Pos,
    /// `~x`
    Invert,
    /// `abs(x)`
    Abs,
}

/// The float nearest to an int.
///
/// # Errors
/// `OverflowError`.
pub fn to_float(m: &mut Machine, value: &BigInt) -> R<f64> {
    match ratio(value, &BigInt::one()) {
        Some(float) => Ok(float),
        None => m.overflow_error("int too large to convert to float"),
    }
}

/// The float nearest to a quotient, halves to even; `None` if it is too large. The divisor is not zero.
pub fn ratio(a: &BigInt, b: &BigInt) -> Option<f64> {
    if a.is_zero() {
        return Some(0.0);
    }
    let negative = a.is_negative() != b.is_negative();
    let (a, b) = (a.magnitude(), b.magnitude());
    // The quotient is brought to 64 or 65 bits, one of which stands for all that is lost.
    let shift = 64 - (a.bits() as i64 - b.bits() as i64);
    if shift < -1000 {
        return None;
    }
    if shift > 1140 + 64 {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    let (quotient, rest) = if shift >= 0 { (a << shift as u64).div_rem(b) } else { a.div_rem(&(b << (-shift) as u64)) };
    let mut bits = quotient.to_u128().expect("65 bits at most");
    if !rest.is_zero() {
        bits |= 1;
    }
    let float = scaled(bits, -shift)?;
    Some(if negative { -float } else { float })
}

/// `bits * 2**exponent` rounded once, where the lowest bit is sticky; `None` if it is too large.
fn scaled(bits: u128, exponent: i64) -> Option<f64> {
    let len = i64::from(128 - bits.leading_zeros());
    // Subnormal results have fewer than 53 bits.
    let lowest = (exponent + len - 53).max(-1074);
    let drop = lowest - exponent;
    let (mut mantissa, rest, half) = if drop > 127 {
        (0, 1, 2)
    } else if drop > 0 {
        (bits >> drop, bits & ((1 << drop) - 1), 1 << (drop - 1))
    } else {
        (bits << -drop, 0, 1)
    };
    if rest > half || rest == half && mantissa & 1 == 1 {
        mantissa += 1;
    }
    let float = mantissa as f64 * power_of_two(lowest);
    if float.is_finite() { Some(float) } else { None }
}

/// An exact power of two between 2**-1074 and 2**1023 (or infinity above).
fn power_of_two(exponent: i64) -> f64 {
    match exponent {
        1024.. => f64::INFINITY,
        -1022.. => f64::from_bits(((exponent + 1023) as u64) << 52),
        -1074.. => f64::from_bits(1 << (exponent + 1074)),
        _ => 0.0,
    }
}

/// Decimal text of an int of any size.
///
/// # Errors
/// `ValueError` for too many digits.
pub fn decimal(m: &mut Machine, value: &BigInt) -> R<String> {
    let most = m.modules_state.max_str_digits;
    // Below this many bits there cannot be too many digits.
    if most > 0 && value.bits() > most as u64 * 3 {
        let digits = (value.bits() as f64 * std::f64::consts::LOG10_2) as usize;
        let too_many = digits > most + 1 || digits + 2 > most && value.magnitude().to_str_radix(10).len() > most;
        if too_many {
            return m.value_error(format!(
                "Exceeds the limit ({most} digits) for integer string conversion; \
                 use sys.set_int_max_str_digits() to increase the limit"
            ));
        }
    }
    Ok(value.to_str_radix(10))
}

/// An int from a float's whole part.
///
/// # Errors
/// `OverflowError` for infinities, `ValueError` for NaN.
pub fn from_float(m: &mut Machine, value: f64) -> R<ObjId> {
    if value.is_nan() {
        return m.value_error("cannot convert float NaN to integer");
    }
    if value.is_infinite() {
        return m.overflow_error("cannot convert float infinity to integer");
    }
    let big = big_from_float(value);
    m.new_big(big)
}

/// The whole part of a finite float.
pub fn big_from_float(value: f64) -> BigInt {
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i64 - 1075;
    let mantissa = if exponent == -1075 { 0 } else { bits & ((1 << 52) - 1) | 1 << 52 };
    let size = if exponent >= 0 {
        BigInt::from(mantissa) << exponent as u64
    } else if exponent > -64 {
        BigInt::from(mantissa >> -exponent)
    } else {
        BigInt::zero()
    };
    if value < 0.0 { -size } else { size }
}

/// How an int stands to a float; `None` for NaN.
pub fn order_with_float(m: &Machine, int: ObjId, float: f64) -> Option<Ordering> {
    if float.is_nan() {
        return None;
    }
    if float.is_infinite() {
        return Some(if float > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    if let Data::Int(value) = &m.heap.get(int).data {
        if value.unsigned_abs() < 1 << 53 {
            return (*value as f64).partial_cmp(&float);
        }
    }
    let whole = value(m, int)?.as_ref().cmp(&big_from_float(float));
    Some(whole.then_with(|| 0.0_f64.partial_cmp(&float.fract()).unwrap_or(Ordering::Equal)))
}

/// Whether an int is negative.
pub fn is_negative(m: &Machine, id: ObjId) -> bool {
    match &m.heap.get(id).data {
        Data::Int(value) => *value < 0,
        Data::Big(value) => value.sign() == Sign::Minus,
        _ => false,
    }
}
