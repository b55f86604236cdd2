//! Elementary functions of floats: the same natively and in WebAssembly, and rounded as the C library's on Linux
//! are but for very few arguments.
//!
//! Where that library's results are those of exact functions rounded to the nearest float nearly always, they
//! are computed with twice the precision; where it uses a formula of its own, by that formula.

mod double;

use num_bigint::BigInt;
use num_traits::{One, ToPrimitive, Zero};

use super::types::int;
use double::{Double, LOG2_E};
pub use libm::{cbrt, exp2, expm1, log1p, sinh};

const LN_2: f64 = std::f64::consts::LN_2;
const PI: f64 = std::f64::consts::PI;

/// `e**x`.
pub fn exp(x: f64) -> f64 {
    match x {
        _ if x.is_nan() => x,
        710.0.. => f64::INFINITY,
        _ if x < -746.0 => 0.0,
        _ => {
            let (value, scale) = Double::from(x).exp();
            libm::ldexp(value.hi, scale)
        }
    }
}

/// The natural logarithm.
pub fn log(x: f64) -> f64 {
    if x > 0.0 && x.is_finite() { Double::log(x).hi } else { libm::log(x) }
}

/// The logarithm to base 2.
pub fn log2(x: f64) -> f64 {
    if x > 0.0 && x.is_finite() { (Double::log(x) * LOG2_E).hi } else { libm::log2(x) }
}

/// The logarithm to base 10, from the natural one of the mantissa.
pub fn log10(x: f64) -> f64 {
    if !(x > 0.0 && x.is_finite()) {
        return libm::log10(x);
    }
    const LOG10_2_HIGH: f64 = 3.010_299_956_636_117_713_06e-1;
    const LOG10_2_LOW: f64 = 3.694_239_077_158_930_786_16e-13;
    const INVERSE_LN_10: f64 = 4.342_944_819_032_518_166_68e-1;
    let (mantissa, exponent) = libm::frexp(x);
    let (mantissa, exponent) = (mantissa * 2.0, exponent - 1);
    // Of numbers below 1 the mantissa is taken from the other side of 1.
    let below = i32::from(exponent < 0);
    let (mantissa, times) = (if below == 1 { mantissa * 0.5 } else { mantissa }, f64::from(exponent + below));
    let small = times * LOG10_2_LOW + INVERSE_LN_10 * log(mantissa);
    small + times * LOG10_2_HIGH
}

/// `x**y` for a positive finite `x` and a finite `y`.
pub fn pow(x: f64, y: f64) -> f64 {
    if !(x > 0.0 && x.is_finite() && y.is_finite()) {
        return libm::pow(x, y);
    }
    if y.abs() > 1e300 || y.abs() < 1e-300 {
        return libm::pow(x, y);
    }
    // These are rounded once as well.
    if y == 0.5 {
        return x.sqrt();
    }
    if y == 2.0 {
        return x * x;
    }
    let exponent = Double::log(x) * y.into();
    match exponent.hi {
        710.0.. => f64::INFINITY,
        size if size < -746.0 => 0.0,
        _ => {
            let (value, scale) = exponent.exp();
            libm::ldexp(value.hi, scale)
        }
    }
}

/// The sine.
pub fn sin(x: f64) -> f64 {
    if x.abs() < 1e-9 || !x.is_finite() { libm::sin(x) } else { Double::sin_cos(x).0.hi }
}

/// The cosine.
pub fn cos(x: f64) -> f64 {
    if x.is_finite() { Double::sin_cos(x).1.hi } else { f64::NAN }
}

/// The tangent.
pub fn tan(x: f64) -> f64 {
    if x.abs() < 1e-9 || !x.is_finite() {
        return libm::tan(x);
    }
    let (sin, cos) = Double::sin_cos(x);
    (sin / cos).hi
}

/// The arc tangent.
pub fn atan(x: f64) -> f64 {
    atan2(x, 1.0)
}

/// The angle of the point `(x, y)`.
pub fn atan2(y: f64, x: f64) -> f64 {
    let guess = libm::atan2(y, x);
    let ordinary = |v: f64| v.abs() > 1e-140 && v.abs() < 1e140;
    if !ordinary(x) || !ordinary(y) || guess.abs() < 1e-100 {
        return guess;
    }
    let (sin, cos) = Double::sin_cos(guess);
    let (x, y) = (Double::from(x), Double::from(y));
    let off = (y * cos - x * sin) / (x * cos + y * sin);
    (Double::from(guess) + off).hi
}

/// The arc sine.
pub fn asin(x: f64) -> f64 {
    if x.abs() >= 1.0 || x.abs() < 1e-9 || x.is_nan() {
        return libm::asin(x);
    }
    let guess = libm::asin(x);
    let (sin, cos) = Double::sin_cos(guess);
    let off = (Double::from(x) - sin) / cos;
    // The second term of Taylor's series matters where the curve is steep.
    let bend = off * off * sin / (cos + cos);
    (Double::from(guess) + off + bend).hi
}

/// The arc cosine.
pub fn acos(x: f64) -> f64 {
    if x.abs() >= 1.0 || x.is_nan() {
        return libm::acos(x);
    }
    let guess = libm::acos(x);
    let (sin, cos) = Double::sin_cos(guess);
    let off = (cos - Double::from(x)) / sin;
    let bend = off * off * cos / (sin + sin);
    (Double::from(guess) + off - bend).hi
}

/// The hyperbolic cosine.
pub fn cosh(x: f64) -> f64 {
    let size = x.abs();
    match size {
        _ if x.is_nan() => x,
        _ if size < 0.5 * LN_2 => {
            let less = expm1(size);
            let whole = 1.0 + less;
            if size < 2.0_f64.powi(-55) { whole } else { 1.0 + (less * less) / (whole + whole) }
        }
        _ if size < 22.0 => {
            let value = exp(size);
            0.5 * value + 0.5 / value
        }
        _ if size < 709.7 => 0.5 * exp(size),
        _ => {
            let root = exp(0.5 * size);
            (0.5 * root) * root
        }
    }
}

/// The hyperbolic tangent.
pub fn tanh(x: f64) -> f64 {
    let size = x.abs();
    let value = match size {
        _ if x.is_nan() => return x,
        _ if size < 2.0_f64.powi(-55) => return x,
        1.0..22.0 => 1.0 - 2.0 / (expm1(2.0 * size) + 2.0),
        22.0.. => 1.0,
        _ => {
            let less = expm1(-2.0 * size);
            -less / (less + 2.0)
        }
    };
    value.copysign(x)
}

/// The inverse hyperbolic sine.
pub fn asinh(x: f64) -> f64 {
    let size = x.abs();
    if !x.is_finite() || size < 1e-10 {
        return if x.is_finite() { libm::asinh(x) } else { x };
    }
    if size > 1e20 {
        return (Double::log(size) + Double::log(2.0)).hi.copysign(x);
    }
    let exact = Double::from(size);
    let root = (exact * exact + 1.0.into()).sqrt();
    let value = if size < 0.15 { (exact / root).atanh() } else { (exact + root).ln() };
    value.hi.copysign(x)
}

/// The inverse hyperbolic cosine.
pub fn acosh(x: f64) -> f64 {
    if x.is_nan() || x.is_infinite() || x <= 1.0 {
        return libm::acosh(x);
    }
    if x > 1e20 {
        return (Double::log(x) + Double::log(2.0)).hi;
    }
    let exact = Double::from(x);
    let root = (exact * exact - 1.0.into()).sqrt();
    let value = if x < 1.01 { (root / exact).atanh() } else { (exact + root).ln() };
    value.hi
}

/// The inverse hyperbolic tangent.
pub fn atanh(x: f64) -> f64 {
    let size = x.abs();
    if !(1e-10..1.0).contains(&size) {
        return libm::atanh(x);
    }
    let exact = Double::from(size);
    let value = if size < 0.15 {
        exact.atanh().hi
    } else {
        0.5 * ((Double::from(1.0) + exact) / (Double::from(1.0) - exact)).ln().hi
    };
    value.copysign(x)
}

/// The error function.
pub fn erf(x: f64) -> f64 {
    if x.is_nan() || x.abs() < 1e-100 || x.abs() > 5.95 { libm::erf(x) } else { Double::erf(x).hi }
}

/// 1 less the error function, also where that is almost 1.
pub fn erfc(x: f64) -> f64 {
    match x {
        _ if !(-5.95..=26.0).contains(&x) || x.abs() < 1e-20 => libm::erfc(x),
        _ if x > 4.0 => Double::erfc(x).hi,
        _ => (Double::from(1.0) - Double::erf(x)).hi,
    }
}

/// `sqrt(x*x + y*y)`.
pub fn hypot(x: f64, y: f64) -> f64 {
    if x.is_infinite() || y.is_infinite() { f64::INFINITY } else { norm(&[x, y]) }
}

/// 2**1074: what makes every float an int.
pub fn scale() -> BigInt {
    BigInt::one() << 1074
}

/// A finite float times [`scale`].
pub fn scaled(x: f64) -> BigInt {
    let bits = x.to_bits();
    let (exponent, mantissa) = (bits >> 52 & 0x7ff, bits & ((1 << 52) - 1));
    let size = if exponent == 0 { mantissa.into() } else { BigInt::from(mantissa | 1 << 52) << (exponent - 1) };
    if x.is_sign_negative() { -size } else { size }
}

/// The length of a vector, rounded once.
pub fn norm(parts: &[f64]) -> f64 {
    if parts.iter().any(|part| part.is_infinite()) {
        return f64::INFINITY;
    }
    if parts.iter().any(|part| part.is_nan()) {
        return f64::NAN;
    }
    let mut total = BigInt::zero();
    for part in parts {
        let part = scaled(*part);
        total += &part * &part;
    }
    // Spare bits make up for what the whole root drops.
    let spare = 200u64.saturating_sub(total.bits()) / 2 + 8;
    let total: BigInt = total << (2 * spare);
    let mut root = total.sqrt();
    if &root * &root != total {
        // Not exact: a bit below all that count keeps it from looking like a tie.
        root = (root << 1) + BigInt::one();
        return int::ratio(&root, &(scale() << (spare + 1))).unwrap_or(f64::INFINITY);
    }
    int::ratio(&root, &(scale() << spare)).unwrap_or(f64::INFINITY)
}

/// Lanczos' approximation as CPython uses it (with g = 6.0246...): a rational function's coefficients.
const NUMERATOR: [f64; 13] = [
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
];
const DENOMINATOR: [f64; 13] = [
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0,
];
const G: f64 = 6.024680040776729583740234375;
const G_LESS_HALF: f64 = 5.524680040776729583740234375;

fn lanczos(x: f64) -> f64 {
    let (mut above, mut below) = (0.0, 0.0);
    if x < 5.0 {
        for (n, d) in NUMERATOR.iter().zip(DENOMINATOR).rev() {
            above = above * x + n;
            below = below * x + d;
        }
    } else {
        for (n, d) in NUMERATOR.iter().zip(DENOMINATOR) {
            above = above / x + n;
            below = below / x + d;
        }
    }
    above / below
}

/// sin(pi * x).
fn sin_pi(x: f64) -> f64 {
    let y = x.abs() % 2.0;
    let value = match (2.0 * y).round().to_u8().unwrap_or(0) {
        0 => sin(PI * y),
        1 => cos(PI * (y - 0.5)),
        2 => sin(PI * (1.0 - y)),
        3 => -cos(PI * (y - 1.5)),
        _ => sin(PI * (y - 2.0)),
    };
    value * 1.0_f64.copysign(x)
}

/// The gamma function; infinite where it is too large. Not for zero and negative whole numbers.
pub fn gamma(x: f64) -> f64 {
    if x.is_nan() || x == f64::INFINITY {
        return x;
    }
    if x == x.floor() && (1.0..=23.0).contains(&x) {
        return (2..x as u32).map(f64::from).product();
    }
    let size = x.abs();
    if size < 1e-20 {
        return 1.0 / x;
    }
    if size > 200.0 {
        return if x < 0.0 { 0.0 / sin_pi(x) } else { f64::INFINITY };
    }
    let y = size + G_LESS_HALF;
    // What was lost in that sum.
    let lost = if size > G_LESS_HALF { (y - size) - G_LESS_HALF } else { (y - G_LESS_HALF) - size };
    let lost = lost * G / y;
    let raise = |value: f64, up: bool| {
        let apply = |value: f64, power: f64| if up { value * power } else { value / power };
        if size < 140.0 {
            apply(value, pow(y, size - 0.5))
        } else {
            let root = pow(y, size / 2.0 - 0.25);
            apply(apply(value, root), root)
        }
    };
    if x < 0.0 {
        let value = -PI / sin_pi(size) / size * exp(y) / lanczos(size);
        raise(value - lost * value, false)
    } else {
        let value = lanczos(size) / exp(y);
        raise(value + lost * value, true)
    }
}

/// The logarithm of the size of the gamma function. Not for zero and negative whole numbers.
pub fn lgamma(x: f64) -> f64 {
    const LOG_PI: f64 = 1.144_729_885_849_400_174_143_427_351_353_058_711_647;
    if !x.is_finite() {
        return if x.is_nan() { x } else { f64::INFINITY };
    }
    if x == 1.0 || x == 2.0 {
        return 0.0;
    }
    let size = x.abs();
    if size < 1e-20 {
        return -log(size);
    }
    let mut value = log(lanczos(size)) - G;
    value += (size - 0.5) * (log(size + G - 0.5) - 1.0);
    if x < 0.0 {
        value = LOG_PI - log(sin_pi(size).abs()) - log(size) - value;
    }
    value
}
