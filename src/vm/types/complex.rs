//! Complex numbers: arithmetic by C's rules for infinities and zeros, powers, text.

mod methods;

use super::TypeTable;
use super::format::float_text;
use super::int;
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids, real};

pub use methods::convert;

/// Methods of `complex`.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::COMPLEX, defs: methods::SPECIAL },
    TypeTable { ty: ids::COMPLEX, defs: methods::OPERATORS },
    TypeTable { ty: ids::COMPLEX, defs: methods::COMPARISONS },
    TypeTable { ty: ids::COMPLEX, defs: methods::METHODS },
];

/// Real and imaginary part.
pub type Pair = (f64, f64);

/// An operand: a real number keeps no imaginary part, so that it cannot spoil the sign of a zero.
#[derive(Clone, Copy)]
enum Operand {
    Real(f64),
    Complex(Pair),
}

impl Operand {
    fn pair(self) -> Pair {
        match self {
            Operand::Real(value) => (value, 0.0),
            Operand::Complex(pair) => pair,
        }
    }
}

fn operand(m: &mut Machine, id: ObjId) -> R<Option<Operand>> {
    if let Data::Complex(parts) = &m.heap.get(id).data {
        return Ok(Some(Operand::Complex((parts.0.0, parts.1.0))));
    }
    Ok(super::float::value(m, id)?.map(Operand::Real))
}

/// `left OP right` of numbers of which one is complex.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    use Operand::{Complex, Real};
    if !matches!(op, Binary::Add | Binary::Sub | Binary::Mul | Binary::Div | Binary::Pow) {
        return Ok(None);
    }
    let (Some(a), Some(b)) = (operand(m, left)?, operand(m, right)?) else { return Ok(None) };
    let value = match (op, a, b) {
        (Binary::Add, Complex((x, y)), Real(r)) | (Binary::Add, Real(r), Complex((x, y))) => (x + r, y),
        (Binary::Add, ..) => (a.pair().0 + b.pair().0, a.pair().1 + b.pair().1),
        (Binary::Sub, Complex((x, y)), Real(r)) => (x - r, y),
        (Binary::Sub, Real(r), Complex((x, y))) => (r - x, -y),
        (Binary::Sub, ..) => (a.pair().0 - b.pair().0, a.pair().1 - b.pair().1),
        (Binary::Mul, Complex((x, y)), Real(r)) | (Binary::Mul, Real(r), Complex((x, y))) => (x * r, y * r),
        (Binary::Mul, ..) => multiply(a.pair(), b.pair()),
        (Binary::Div, _, _) if b.pair() == (0.0, 0.0) => {
            return m.raise(ids::ZERO_DIVISION_ERROR, "division by zero");
        }
        (Binary::Div, Complex((x, y)), Real(r)) => (x / r, y / r),
        (Binary::Div, Real(r), Complex(by)) => divide_real(r, by),
        (Binary::Div, ..) => divide(a.pair(), b.pair()),
        _ => return power(m, a.pair(), b.pair()).map(Some),
    };
    Ok(Some(m.new_complex(value.0, value.1)))
}

/// The product, with infinities recovered where the plain formula gives NaN (C99, annex G).
pub fn multiply(z: Pair, w: Pair) -> Pair {
    let ((mut a, mut b), (mut c, mut d)) = (z, w);
    let (ac, bd, ad, bc) = (a * c, b * d, a * d, b * c);
    let plain = (ac - bd, ad + bc);
    if !(plain.0.is_nan() && plain.1.is_nan()) {
        return plain;
    }
    let unit = |x: f64| (if x.is_infinite() { 1.0_f64 } else { 0.0 }).copysign(x);
    let zero = |x: f64| if x.is_nan() { 0.0_f64.copysign(x) } else { x };
    let mut recover = false;
    if a.is_infinite() || b.is_infinite() {
        (a, b, c, d) = (unit(a), unit(b), zero(c), zero(d));
        recover = true;
    }
    if c.is_infinite() || d.is_infinite() {
        (c, d, a, b) = (unit(c), unit(d), zero(a), zero(b));
        recover = true;
    }
    if !recover && [ac, bd, ad, bc].iter().any(|x| x.is_infinite()) {
        (a, b, c, d) = (zero(a), zero(b), zero(c), zero(d));
        recover = true;
    }
    if !recover {
        return plain;
    }
    (f64::INFINITY * (a * c - b * d), f64::INFINITY * (a * d + b * c))
}

/// The quotient of complex numbers; the divisor is not zero.
pub fn divide(a: Pair, b: Pair) -> Pair {
    let mut result = if b.0.abs() >= b.1.abs() {
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        ((a.0 + a.1 * ratio) / denominator, (a.1 - a.0 * ratio) / denominator)
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        ((a.0 * ratio + a.1) / denominator, (a.1 * ratio - a.0) / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    if result.0.is_nan() && result.1.is_nan() {
        let unit = |x: f64| (if x.is_infinite() { 1.0_f64 } else { 0.0 }).copysign(x);
        if (a.0.is_infinite() || a.1.is_infinite()) && b.0.is_finite() && b.1.is_finite() {
            let (x, y) = (unit(a.0), unit(a.1));
            result = (f64::INFINITY * (x * b.0 + y * b.1), f64::INFINITY * (y * b.0 - x * b.1));
        } else if (b.0.is_infinite() || b.1.is_infinite()) && a.0.is_finite() && a.1.is_finite() {
            let (x, y) = (unit(b.0), unit(b.1));
            result = (0.0 * (a.0 * x + a.1 * y), 0.0 * (a.1 * x - a.0 * y));
        }
    }
    result
}

fn divide_real(a: f64, b: Pair) -> Pair {
    let mut result = if b.0.abs() >= b.1.abs() {
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        (a / denominator, (-a * ratio) / denominator)
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        ((a * ratio) / denominator, -a / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    if result.0.is_nan() && result.1.is_nan() && a.is_finite() && (b.0.is_infinite() || b.1.is_infinite()) {
        let unit = |x: f64| (if x.is_infinite() { 1.0_f64 } else { 0.0 }).copysign(x);
        let (x, y) = (unit(b.0), unit(b.1));
        result = (0.0 * (a * x), 0.0 * (-a * y));
    }
    result
}

/// `base ** exponent`.
///
/// # Errors
/// `ZeroDivisionError`, `OverflowError`.
pub fn power(m: &mut Machine, base: Pair, exponent: Pair) -> R<ObjId> {
    let small = exponent.1 == 0.0 && exponent.0 == exponent.0.floor() && exponent.0.abs() <= 100.0;
    let value = if exponent == (0.0, 0.0) {
        (1.0, 0.0)
    } else if base == (0.0, 0.0) && (exponent.1 != 0.0 || exponent.0 < 0.0) {
        return m.raise(ids::ZERO_DIVISION_ERROR, "zero to a negative or complex power");
    } else if small {
        let size = whole_power(base, exponent.0.abs() as u32);
        if exponent.0 > 0.0 { size } else { divide((1.0, 0.0), size) }
    } else if base == (0.0, 0.0) {
        (0.0, 0.0)
    } else {
        let size = real::hypot(base.0, base.1);
        let angle = real::atan2(base.1, base.0);
        let mut len = real::pow(size, exponent.0);
        let mut phase = angle * exponent.0;
        if exponent.1 != 0.0 {
            len *= real::exp(-angle * exponent.1);
            phase += exponent.1 * real::log(size);
        }
        (len * real::cos(phase), len * real::sin(phase))
    };
    let finite = |pair: Pair| pair.0.is_finite() && pair.1.is_finite();
    if !finite(value) && finite(base) && finite(exponent) {
        return m.overflow_error("complex exponentiation");
    }
    Ok(m.new_complex(value.0, value.1))
}

fn whole_power(base: Pair, exponent: u32) -> Pair {
    let (mut result, mut square, mut mask) = ((1.0, 0.0), base, 1);
    while mask <= exponent {
        if exponent & mask != 0 {
            result = multiply(result, square);
        }
        mask <<= 1;
        square = multiply(square, square);
    }
    result
}

/// A comparison of numbers of which one is complex: only for equality.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    if !matches!(op, Cmp::Eq | Cmp::Ne) {
        return Ok(None);
    }
    let equal = match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::Complex(a), Data::Complex(b)) => a.0.0 == b.0.0 && a.1.0 == b.1.0,
        (Data::Complex(a), _) => same(m, right, (a.0.0, a.1.0)),
        (_, Data::Complex(b)) => same(m, left, (b.0.0, b.1.0)),
        _ => return Ok(None),
    };
    Ok(Some(ids::bool(equal == (op == Cmp::Eq))))
}

fn same(m: &Machine, number: ObjId, pair: Pair) -> bool {
    pair.1 == 0.0
        && match &m.heap.get(number).data {
            Data::Float(value) => value.0 == pair.0,
            _ => int::order_with_float(m, number, pair.0).is_some_and(std::cmp::Ordering::is_eq),
        }
}

/// The text of a complex number, as `repr` writes it.
pub fn repr(real: f64, imag: f64) -> String {
    let imag_text = float_text(imag, 'r', 0, false, false);
    if real == 0.0 && real.is_sign_positive() {
        return format!("{imag_text}j");
    }
    let sign = if imag_text.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{imag_text}j)", float_text(real, 'r', 0, false, false))
}
