//! Floats and complex numbers as CPython computes them where plain `f64` operators do not say it all.

use num_bigint::{BigInt, Sign};
use num_traits::{Signed, ToPrimitive, Zero};

/// A real part and, for what is complex, an imaginary part. CPython 3.14 treats a real operand as having none.
pub type Parts = (f64, Option<f64>);

/// An int as a float, correctly rounded; `None` if it is too large.
pub fn of_int(value: &BigInt) -> Option<f64> {
    value.to_f64().filter(|float| float.is_finite())
}

/// Quotient and remainder of floor division; the divisor is not zero.
pub fn floor_divide(a: f64, b: f64) -> (f64, f64) {
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder == 0.0 {
        remainder = 0f64.copysign(b);
    } else if (b < 0.0) != (remainder < 0.0) {
        remainder += b;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return (0f64.copysign(a / b), remainder);
    }
    let floor = quotient.floor();
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, remainder)
}

/// The correctly rounded quotient of two ints; the divisor is not zero. `None` where the result is too large,
/// and for results so small that rounding would have to happen twice.
pub fn divide_ints(a: &BigInt, b: &BigInt) -> Option<f64> {
    if a.is_zero() {
        return Some(if b.is_negative() { -0.0 } else { 0.0 });
    }
    if a.bits() <= 53 && b.bits() <= 53 {
        return Some(a.to_f64()? / b.to_f64()?);
    }
    let shift = i64::try_from(a.bits()).ok()? - i64::try_from(b.bits()).ok()? - 66;
    let (mut top, mut bottom) = (a.magnitude().clone(), b.magnitude().clone());
    if shift < 0 {
        top <<= shift.unsigned_abs();
    } else {
        bottom <<= shift.unsigned_abs();
    }
    let mut quotient = &top / &bottom;
    // What is cut off only matters as "more than nothing": 66 bits leave room for it below the rounding place.
    quotient.set_bit(0, quotient.bit(0) || !(&top % &bottom).is_zero());
    let exponent = shift + i64::try_from(quotient.bits()).ok()?;
    if !(-1000..=1024).contains(&exponent) {
        return None;
    }
    let half = shift / 2;
    let result = quotient.to_f64()? * 2f64.powi(half as i32) * 2f64.powi((shift - half) as i32);
    let negative = (a.sign() == Sign::Minus) != (b.sign() == Sign::Minus);
    Some(if negative { -result } else { result }).filter(|result| result.is_finite())
}

/// The sum of two numbers of which at least one is complex.
pub fn add(a: Parts, b: Parts) -> (f64, f64) {
    let imag = match (a.1, b.1) {
        (Some(a), Some(b)) => a + b,
        (one, other) => one.or(other).unwrap_or_default(),
    };
    (a.0 + b.0, imag)
}

/// The difference of two numbers of which at least one is complex.
pub fn subtract(a: Parts, b: Parts) -> (f64, f64) {
    let imag = match (a.1, b.1) {
        (Some(a), Some(b)) => a - b,
        (Some(a), None) => a,
        (None, b) => -b.unwrap_or_default(),
    };
    (a.0 - b.0, imag)
}

/// The product of two numbers of which at least one is complex.
pub fn multiply(a: Parts, b: Parts) -> (f64, f64) {
    match (a.1, b.1) {
        (Some(imag), Some(other)) => multiply_complex((a.0, imag), (b.0, other)),
        (Some(imag), None) => (a.0 * b.0, imag * b.0),
        (None, imag) => (a.0 * b.0, a.0 * imag.unwrap_or_default()),
    }
}

/// The quotient of two numbers of which at least one is complex; `None` for a division by zero.
pub fn divide(a: Parts, b: Parts) -> Option<(f64, f64)> {
    let Some(b_imag) = b.1 else {
        return (b.0 != 0.0).then(|| (a.0 / b.0, a.1.unwrap_or_default() / b.0));
    };
    // Smith's way: scale by the larger part, so that nothing overflows on the way.
    let quotient = if b.0.abs() >= b_imag.abs() {
        if b.0 == 0.0 {
            return None;
        }
        let ratio = b_imag / b.0;
        let scale = b.0 + b_imag * ratio;
        match a.1 {
            Some(imag) => ((a.0 + imag * ratio) / scale, (imag - a.0 * ratio) / scale),
            None => (a.0 / scale, (-a.0 * ratio) / scale),
        }
    } else if b_imag.abs() >= b.0.abs() {
        let ratio = b.0 / b_imag;
        let scale = b.0 * ratio + b_imag;
        match a.1 {
            Some(imag) => ((a.0 * ratio + imag) / scale, (imag * ratio - a.0) / scale),
            None => ((a.0 * ratio) / scale, -a.0 / scale),
        }
    } else {
        (f64::NAN, f64::NAN)
    };
    if !quotient.0.is_nan() || !quotient.1.is_nan() {
        return Some(quotient);
    }
    let (a_imag, b) = (a.1.unwrap_or_default(), (b.0, b_imag));
    if is_infinite((a.0, a_imag)) && a.1.is_some() && b.0.is_finite() && b.1.is_finite() {
        let (x, y) = corner((a.0, a_imag));
        return Some((f64::INFINITY * (x * b.0 + y * b.1), f64::INFINITY * (y * b.0 - x * b.1)));
    }
    if is_infinite(b) && a.0.is_finite() && a_imag.is_finite() {
        let (x, y) = corner(b);
        return Some(match a.1 {
            Some(imag) => (0.0 * (a.0 * x + imag * y), 0.0 * (imag * x - a.0 * y)),
            None => (0.0 * (a.0 * x), 0.0 * (-a.0 * y)),
        });
    }
    Some(quotient)
}

/// The product, with C's rule that infinite times anything but zero is infinite.
fn multiply_complex(mut a: (f64, f64), mut b: (f64, f64)) -> (f64, f64) {
    let terms = [a.0 * b.0, a.1 * b.1, a.0 * b.1, a.1 * b.0];
    let product = (terms[0] - terms[1], terms[2] + terms[3]);
    if !product.0.is_nan() || !product.1.is_nan() {
        return product;
    }
    let zero_nan = |part: f64| if part.is_nan() { 0f64.copysign(part) } else { part };
    let zero_nans = |number: (f64, f64)| (zero_nan(number.0), zero_nan(number.1));
    let (a_infinite, b_infinite) = (is_infinite(a), is_infinite(b));
    if a_infinite {
        (a, b) = (corner(a), zero_nans(b));
    }
    if b_infinite {
        (b, a) = (corner(b), zero_nans(a));
    }
    if !a_infinite && !b_infinite {
        if !terms.iter().any(|term| term.is_infinite()) {
            return product;
        }
        (a, b) = (zero_nans(a), zero_nans(b));
    }
    (f64::INFINITY * (a.0 * b.0 - a.1 * b.1), f64::INFINITY * (a.0 * b.1 + a.1 * b.0))
}

fn is_infinite(number: (f64, f64)) -> bool {
    number.0.is_infinite() || number.1.is_infinite()
}

/// An infinite number as a direction: 1 for infinite parts and 0 for finite ones, with their signs.
fn corner(number: (f64, f64)) -> (f64, f64) {
    let unit = |part: f64| if part.is_infinite() { 1f64 } else { 0f64 }.copysign(part);
    (unit(number.0), unit(number.1))
}

/// A complex power; `None` for zero to a negative or complex power and for what is too large.
pub fn power(a: Parts, b: Parts) -> Option<(f64, f64)> {
    let a = (a.0, a.1.unwrap_or_default());
    let b = (b.0, b.1.unwrap_or_default());
    let result = if b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0 {
        integer_power(a, b.0 as i32)?
    } else if a == (0.0, 0.0) {
        if b.1 != 0.0 || b.0 < 0.0 {
            return None;
        }
        (0.0, 0.0)
    } else {
        let size = a.0.hypot(a.1);
        let angle = a.1.atan2(a.0);
        let mut length = size.powf(b.0);
        let mut phase = angle * b.0;
        if b.1 != 0.0 {
            length *= (-angle * b.1).exp();
            phase += b.1 * size.ln();
        }
        (length * phase.cos(), length * phase.sin())
    };
    (!result.0.is_infinite() && !result.1.is_infinite()).then_some(result)
}

fn integer_power(a: (f64, f64), exponent: i32) -> Option<(f64, f64)> {
    let parts = |(real, imag)| (real, Some(imag));
    let (mut result, mut square) = ((1.0, 0.0), a);
    let count = exponent.unsigned_abs();
    let mut mask = 1;
    while mask <= count {
        if count & mask != 0 {
            result = multiply(parts(result), parts(square));
        }
        mask <<= 1;
        if mask <= count {
            square = multiply(parts(square), parts(square));
        }
    }
    if exponent < 0 { divide((1.0, Some(0.0)), parts(result)) } else { Some(result) }
}
