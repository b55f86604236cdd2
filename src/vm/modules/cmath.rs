//! The module `cmath`.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::types::complex::{self, Pair};
use crate::vm::types::float;
use crate::vm::{Machine, ids, real};

macro_rules! unary {
    ($name:literal, $f:path) => {
        NativeDef::function($name, Sig::One, |m, a| {
            let z = argument(m, a[0])?;
            finish(m, z, $f(z))
        })
    };
}

const FUNCTIONS: &[NativeDef] = &[
    unary!("sqrt", sqrt),
    unary!("exp", exp),
    unary!("sin", sin),
    unary!("cos", cos),
    unary!("tan", tan),
    unary!("sinh", sinh),
    unary!("cosh", cosh),
    unary!("tanh", tanh),
    unary!("asin", asin),
    unary!("acos", acos),
    unary!("atan", atan),
    unary!("asinh", asinh),
    unary!("acosh", acosh),
    unary!("atanh", atanh),
    NativeDef::function("log", Sig::Pos(1, 2), |m, a| {
        let z = logarithm(m, a[0])?;
        match a.get(1) {
            None => Ok(m.new_complex(z.0, z.1)),
            Some(base) => {
                let base = logarithm(m, base)?;
                if base == (0.0, 0.0) {
                    return m.raise(ids::ZERO_DIVISION_ERROR, "division by zero");
                }
                let z = complex::divide(z, base);
                Ok(m.new_complex(z.0, z.1))
            }
        }
    }),
    NativeDef::function("log10", Sig::One, |m, a| {
        let z = logarithm(m, a[0])?;
        let ten = std::f64::consts::LN_10;
        Ok(m.new_complex(z.0 / ten, z.1 / ten))
    }),
    NativeDef::function("phase", Sig::One, |m, a| {
        let z = argument(m, a[0])?;
        Ok(m.new_float(real::atan2(z.1, z.0)))
    }),
    NativeDef::function("polar", Sig::One, |m, a| {
        let z = argument(m, a[0])?;
        let size = real::hypot(z.0, z.1);
        if size.is_infinite() && z.0.is_finite() && z.1.is_finite() {
            return m.overflow_error("math range error");
        }
        let (size, angle) = (m.new_float(size), m.new_float(real::atan2(z.1, z.0)));
        Ok(m.new_tuple(&[size, angle]))
    }),
    NativeDef::function("rect", Sig::Pos(2, 2), |m, a| {
        let (size, angle) = (float::number(m, a[0])?, float::number(m, a[1])?);
        if angle.is_infinite() && size != 0.0 && !size.is_nan() {
            return m.value_error("math domain error");
        }
        let z = if angle == 0.0 { (size, size * angle) } else { (size * real::cos(angle), size * real::sin(angle)) };
        Ok(m.new_complex(z.0, z.1))
    }),
    NativeDef::function("isnan", Sig::One, |m, a| {
        let z = argument(m, a[0])?;
        Ok(ids::bool(z.0.is_nan() || z.1.is_nan()))
    }),
    NativeDef::function("isinf", Sig::One, |m, a| {
        let z = argument(m, a[0])?;
        Ok(ids::bool(z.0.is_infinite() || z.1.is_infinite()))
    }),
    NativeDef::function("isfinite", Sig::One, |m, a| {
        let z = argument(m, a[0])?;
        Ok(ids::bool(is_finite(z)))
    }),
    NativeDef::function(
        "isclose",
        Sig::Named { names: &["a", "b", "rel_tol", "abs_tol"], required: 2, pos_only: 0, kw_only: 2 },
        is_close,
    ),
];

/// Fills the namespace of `cmath`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, namespace: ObjId) -> R<()> {
    m.set_functions(namespace, FUNCTIONS);
    for (name, value) in [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ] {
        let value = m.new_float(value);
        m.set_global(namespace, name, value);
    }
    for (name, imag) in [("infj", f64::INFINITY), ("nanj", f64::NAN)] {
        let value = m.new_complex(0.0, imag);
        m.set_global(namespace, name, value);
    }
    Ok(())
}

fn argument(m: &mut Machine, id: ObjId) -> R<Pair> {
    complex::convert(m, id)
}

fn is_finite(z: Pair) -> bool {
    z.0.is_finite() && z.1.is_finite()
}

/// A result with C's errors: too large, or none at all, of a finite number.
fn finish(m: &mut Machine, z: Pair, value: Pair) -> R<ObjId> {
    if is_finite(z) && !is_finite(value) {
        if value.0.is_nan() || value.1.is_nan() || z == (1.0, 0.0) || z == (-1.0, 0.0) || z.0 == 0.0 {
            return m.value_error("math domain error");
        }
        return m.overflow_error("math range error");
    }
    let lost = (value.0.is_nan() || value.1.is_nan()) && !z.0.is_nan() && !z.1.is_nan();
    if lost { m.value_error("math domain error") } else { Ok(m.new_complex(value.0, value.1)) }
}

fn logarithm(m: &mut Machine, id: ObjId) -> R<Pair> {
    let z = argument(m, id)?;
    if z == (0.0, 0.0) {
        return m.value_error("math domain error");
    }
    Ok(log(z))
}

fn log(z: Pair) -> Pair {
    let (x, y) = (z.0.abs(), z.1.abs());
    let size = if x.max(y) > 1e300 {
        real::log(real::hypot(x / 2.0, y / 2.0)) + std::f64::consts::LN_2
    } else if x.max(y) < 1e-300 && x.max(y) > 0.0 {
        let scale = 2.0_f64.powi(53);
        real::log(real::hypot(x * scale, y * scale)) - 53.0 * std::f64::consts::LN_2
    } else {
        let size = real::hypot(x, y);
        if (0.71..=1.73).contains(&size) {
            // Near 1 the logarithm comes from what is above it.
            let (large, small) = (x.max(y), x.min(y));
            real::log1p((large - 1.0) * (large + 1.0) + small * small) / 2.0
        } else {
            real::log(size)
        }
    };
    (size, real::atan2(z.1, z.0))
}

fn sqrt(z: Pair) -> Pair {
    let (x, y) = z;
    if y.is_infinite() {
        return (f64::INFINITY, y);
    }
    if x.is_infinite() {
        let other = if y.is_nan() { y } else { 0.0_f64.copysign(y) };
        return if x > 0.0 { (x, other) } else { (if y.is_nan() { y } else { 0.0 }, f64::INFINITY.copysign(y)) };
    }
    if x == 0.0 && y == 0.0 {
        return (0.0, y);
    }
    // Scaled so that nothing overflows or vanishes.
    let (scale, back) = match x.abs().max(y.abs()) {
        large if large > 1e150 => (2.0_f64.powi(-600), 2.0_f64.powi(300)),
        small if small < 1e-150 => (2.0_f64.powi(600), 2.0_f64.powi(-300)),
        _ => (1.0, 1.0),
    };
    let (ax, ay) = (x.abs() * scale, y.abs() * scale);
    let s = ((ax + real::hypot(ax, ay)) / 2.0).sqrt();
    let d = ay / (2.0 * s);
    if x >= 0.0 { (s * back, (d * back).copysign(y)) } else { (d * back, (s * back).copysign(y)) }
}

fn exp(z: Pair) -> Pair {
    let (x, y) = z;
    if x.is_infinite() || y.is_infinite() || x.is_nan() || y.is_nan() {
        return match (x, y) {
            _ if y == 0.0 => (if x.is_nan() { x } else { real::exp(x) }, y),
            _ if x == f64::NEG_INFINITY => {
                if y.is_finite() {
                    (0.0_f64.copysign(real::cos(y)), 0.0_f64.copysign(real::sin(y)))
                } else {
                    (0.0, 0.0)
                }
            }
            _ if x == f64::INFINITY && y.is_finite() => {
                (f64::INFINITY.copysign(real::cos(y)), f64::INFINITY.copysign(real::sin(y)))
            }
            _ if x == f64::INFINITY => (x, f64::NAN),
            _ => (f64::NAN, f64::NAN),
        };
    }
    if x > 709.0 {
        let part = real::exp(x - 1.0);
        return (part * real::cos(y) * std::f64::consts::E, part * real::sin(y) * std::f64::consts::E);
    }
    let size = real::exp(x);
    (size * real::cos(y), size * real::sin(y))
}

fn cosh(z: Pair) -> Pair {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            _ if x.is_infinite() && y.is_finite() && y != 0.0 => {
                (f64::INFINITY.copysign(real::cos(y)), f64::INFINITY.copysign(real::sin(y)) * 1.0_f64.copysign(x))
            }
            _ if x.is_infinite() && y == 0.0 => (f64::INFINITY, y * 1.0_f64.copysign(x)),
            _ if x.is_infinite() => (f64::INFINITY, f64::NAN),
            _ if x == 0.0 => (f64::NAN, 0.0),
            _ if y == 0.0 => (f64::NAN, 0.0),
            _ => (f64::NAN, f64::NAN),
        };
    }
    if x.abs() > 708.0 {
        let part = x - 1.0_f64.copysign(x);
        return (
            real::cos(y) * real::cosh(part) * std::f64::consts::E,
            real::sin(y) * real::sinh(part) * std::f64::consts::E,
        );
    }
    (real::cos(y) * real::cosh(x), real::sin(y) * real::sinh(x))
}

fn sinh(z: Pair) -> Pair {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            _ if x.is_infinite() && y.is_finite() && y != 0.0 => {
                (f64::INFINITY.copysign(real::cos(y)) * 1.0_f64.copysign(x), f64::INFINITY.copysign(real::sin(y)))
            }
            _ if x.is_infinite() && y == 0.0 => (x, y),
            _ if x.is_infinite() => (f64::INFINITY, f64::NAN),
            _ if x == 0.0 => (0.0, f64::NAN),
            _ if y == 0.0 => (f64::NAN, y),
            _ => (f64::NAN, f64::NAN),
        };
    }
    if x.abs() > 708.0 {
        let part = x - 1.0_f64.copysign(x);
        return (
            real::cos(y) * real::sinh(part) * std::f64::consts::E,
            real::sin(y) * real::cosh(part) * std::f64::consts::E,
        );
    }
    (real::cos(y) * real::sinh(x), real::sin(y) * real::cosh(x))
}

fn tanh(z: Pair) -> Pair {
    let (x, y) = z;
    if !is_finite(z) {
        return match () {
            _ if x.is_infinite() && y.is_finite() => {
                (1.0_f64.copysign(x), 0.0_f64.copysign(2.0 * real::sin(y) * real::cos(y)))
            }
            _ if x.is_infinite() => (1.0_f64.copysign(x), 0.0),
            _ if y == 0.0 => (f64::NAN, y),
            _ if x == 0.0 => (x, f64::NAN),
            _ => (f64::NAN, f64::NAN),
        };
    }
    if x.abs() > 354.0 {
        return (1.0_f64.copysign(x), 4.0 * real::sin(y) * real::cos(y) * real::exp(-2.0 * x.abs()));
    }
    let (tx, ty) = (real::tanh(x), real::tan(y));
    let cx = 1.0 / real::cosh(x);
    let product = tx * ty;
    let below = 1.0 + product * product;
    (tx * (1.0 + ty * ty) / below, ((ty / below) * cx) * cx)
}

/// `f(i * z) / i` and `f(i * z)` for the circular functions.
fn turned(f: fn(Pair) -> Pair, z: Pair) -> Pair {
    let w = f((-z.1, z.0));
    (w.1, -w.0)
}

fn sin(z: Pair) -> Pair {
    turned(sinh, z)
}

fn cos(z: Pair) -> Pair {
    cosh((-z.1, z.0))
}

fn tan(z: Pair) -> Pair {
    turned(tanh, z)
}

const LARGE: f64 = 1e153;

fn acos(z: Pair) -> Pair {
    if z.0.abs() > LARGE || z.1.abs() > LARGE {
        if !is_finite(z) && (z.0.is_nan() || z.1.is_nan()) {
            let infinite = z.0.is_infinite() || z.1.is_infinite();
            return (f64::NAN, if infinite { f64::INFINITY } else { f64::NAN });
        }
        let angle = real::atan2(z.1.abs(), z.0);
        let size = log_large(z);
        return (angle, -size.copysign(z.1));
    }
    if z.0.is_nan() || z.1.is_nan() {
        return (if z.0 == 0.0 { std::f64::consts::FRAC_PI_2 } else { f64::NAN }, f64::NAN);
    }
    let (s1, s2) = (sqrt((1.0 - z.0, -z.1)), sqrt((1.0 + z.0, z.1)));
    (2.0 * real::atan2(s1.0, s2.0), real::asinh(s2.0 * s1.1 - s2.1 * s1.0))
}

fn log_large(z: Pair) -> f64 {
    if z.0.is_infinite() || z.1.is_infinite() {
        return f64::INFINITY;
    }
    real::log(real::hypot(z.0 / 2.0, z.1 / 2.0)) + 2.0 * std::f64::consts::LN_2
}

fn acosh(z: Pair) -> Pair {
    if z.0.abs() > LARGE || z.1.abs() > LARGE {
        if z.0.is_nan() || z.1.is_nan() {
            return (f64::INFINITY, f64::NAN);
        }
        return (log_large(z), real::atan2(z.1, z.0));
    }
    if z.0.is_nan() || z.1.is_nan() {
        return (f64::NAN, f64::NAN);
    }
    let (s1, s2) = (sqrt((z.0 - 1.0, z.1)), sqrt((z.0 + 1.0, z.1)));
    (real::asinh(s1.0 * s2.0 + s1.1 * s2.1), 2.0 * real::atan2(s1.1, s2.0))
}

fn asinh(z: Pair) -> Pair {
    if z.0.abs() > LARGE || z.1.abs() > LARGE {
        if z.0.is_nan() || z.1.is_nan() {
            return (if z.0.is_nan() { f64::INFINITY } else { z.0 }, f64::NAN);
        }
        return (log_large(z).copysign(z.0), real::atan2(z.1, z.0.abs()));
    }
    if z.0.is_nan() || z.1.is_nan() {
        return (f64::NAN, if z.1 == 0.0 { z.1 } else { f64::NAN });
    }
    let (s1, s2) = (sqrt((1.0 + z.1, -z.0)), sqrt((1.0 - z.1, z.0)));
    (real::asinh(s1.0 * s2.1 - s2.0 * s1.1), real::atan2(z.1, s1.0 * s2.0 - s1.1 * s2.1))
}

fn asin(z: Pair) -> Pair {
    turned(asinh, z)
}

fn atan(z: Pair) -> Pair {
    turned(atanh, z)
}

fn atanh(z: Pair) -> Pair {
    if z.0 < 0.0 || z.0 == 0.0 && z.0.is_sign_negative() {
        let w = atanh((-z.0, -z.1));
        return (-w.0, -w.1);
    }
    let size = z.1.abs();
    if z.0.is_nan() || z.1.is_nan() {
        return match () {
            _ if z.0 == 0.0 => (0.0, f64::NAN),
            _ if z.1.is_infinite() => (0.0, std::f64::consts::FRAC_PI_2.copysign(z.1)),
            _ if z.0.is_infinite() => (0.0, f64::NAN),
            _ => (f64::NAN, f64::NAN),
        };
    }
    if z.0 > LARGE || size > LARGE {
        let far = real::hypot(z.0 / 2.0, z.1 / 2.0);
        let x = if far.is_infinite() { 0.0 } else { z.0 / 4.0 / far / far };
        return (x, std::f64::consts::FRAC_PI_2.copysign(z.1));
    }
    if z.0 == 1.0 && size < 1e-150 {
        if size == 0.0 {
            return (f64::INFINITY, z.1);
        }
        let x = -real::log(size.sqrt() / real::hypot(size, 2.0).sqrt());
        return (x, (real::atan2(2.0, -size) / 2.0).copysign(z.1));
    }
    let less = 1.0 - z.0;
    let x = real::log1p(4.0 * z.0 / (less * less + size * size)) / 4.0;
    (x, -real::atan2(-2.0 * z.1, less * (1.0 + z.0) - size * size) / 2.0)
}

fn is_close(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (argument(m, a[0])?, argument(m, a[1])?);
    let relative = match a.get(2) {
        Some(id) => float::number(m, id)?,
        None => 1e-9,
    };
    let absolute = match a.get(3) {
        Some(id) => float::number(m, id)?,
        None => 0.0,
    };
    if relative < 0.0 || absolute < 0.0 {
        return m.value_error("tolerances must be non-negative");
    }
    if x == y {
        return Ok(ids::TRUE);
    }
    let infinite = |z: Pair| z.0.is_infinite() || z.1.is_infinite();
    if infinite(x) || infinite(y) {
        return Ok(ids::FALSE);
    }
    let size = |z: Pair| real::hypot(z.0, z.1);
    let distance = size((x.0 - y.0, x.1 - y.1));
    Ok(ids::bool(distance <= relative * size(y) || distance <= relative * size(x) || distance <= absolute))
}
