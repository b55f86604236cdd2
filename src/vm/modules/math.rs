//! The module `math`.

mod sums;
mod whole;

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::{float, int};
use crate::vm::{Machine, ids, real};

/// What floats are checked for before a function is applied.
type Check = fn(f64) -> bool;

macro_rules! unary {
    ($name:literal, $f:expr) => {
        NativeDef::function($name, Sig::One, |m, a| apply(m, a[0], $f, |_| true, ""))
    };
    ($name:literal, $f:expr, $fits:expr, $wanted:literal) => {
        NativeDef::function($name, Sig::One, |m, a| apply(m, a[0], $f, $fits, $wanted))
    };
}

/// Functions of floats.
const FUNCTIONS: &[NativeDef] = &[
    unary!("acos", real::acos, |x| x.abs() <= 1.0 || x.is_nan(), "expected a number in range from -1 up to 1, got "),
    unary!("asin", real::asin, |x| x.abs() <= 1.0 || x.is_nan(), "expected a number in range from -1 up to 1, got "),
    unary!("acosh", real::acosh, |x| x >= 1.0 || x.is_nan(), "expected argument value not less than 1, got "),
    unary!("asinh", real::asinh),
    unary!("atan", real::atan),
    unary!("atanh", real::atanh, |x| x.abs() < 1.0 || x.is_nan(), "expected a number between -1 and 1, got "),
    unary!("cbrt", real::cbrt),
    unary!("cos", real::cos, |x| !x.is_infinite(), "expected a finite input, got "),
    unary!("sin", real::sin, |x| !x.is_infinite(), "expected a finite input, got "),
    unary!("tan", real::tan, |x| !x.is_infinite(), "expected a finite input, got "),
    unary!("cosh", real::cosh),
    unary!("sinh", real::sinh),
    unary!("tanh", real::tanh),
    unary!("erf", real::erf),
    unary!("erfc", real::erfc),
    unary!("exp", real::exp),
    unary!("exp2", real::exp2),
    unary!("expm1", real::expm1),
    unary!("fabs", f64::abs),
    unary!("gamma", real::gamma, has_gamma, "expected a noninteger or positive integer, got "),
    unary!("lgamma", real::lgamma, has_lgamma, "expected a noninteger or positive integer, got "),
    unary!("log1p", real::log1p, |x| x > -1.0 || x.is_nan(), "expected argument value > -1, got "),
    unary!("sqrt", f64::sqrt, |x| x >= 0.0 || x.is_nan(), "expected a nonnegative input, got "),
    unary!("degrees", |x| x * (180.0 / std::f64::consts::PI)),
    unary!("radians", |x| x * (std::f64::consts::PI / 180.0)),
    unary!("ulp", ulp),
    NativeDef::function("log", Sig::Pos(1, 2), log),
    NativeDef::function("log2", Sig::One, |m, a| log_of(m, a[0], real::log2, 1.0)),
    NativeDef::function("log10", Sig::One, |m, a| log_of(m, a[0], real::log10, std::f64::consts::LOG10_2)),
    NativeDef::function("atan2", Sig::Pos(2, 2), |m, a| {
        let (y, x) = (float::number(m, a[0])?, float::number(m, a[1])?);
        Ok(m.new_float(real::atan2(y, x)))
    }),
    NativeDef::function("copysign", Sig::Pos(2, 2), |m, a| {
        let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
        Ok(m.new_float(x.copysign(y)))
    }),
    NativeDef::function("pow", Sig::Pos(2, 2), pow),
    NativeDef::function("fmod", Sig::Pos(2, 2), fmod),
    NativeDef::function("remainder", Sig::Pos(2, 2), remainder),
    NativeDef::function("fma", Sig::Pos(3, 3), fma),
    NativeDef::function("isnan", Sig::One, |m, a| float::number(m, a[0]).map(|x| ids::bool(x.is_nan()))),
    NativeDef::function("isinf", Sig::One, |m, a| float::number(m, a[0]).map(|x| ids::bool(x.is_infinite()))),
    NativeDef::function("isfinite", Sig::One, |m, a| float::number(m, a[0]).map(|x| ids::bool(x.is_finite()))),
    NativeDef::function(
        "isclose",
        Sig::Named { names: &["a", "b", "rel_tol", "abs_tol"], required: 2, pos_only: 0, kw_only: 2 },
        is_close,
    ),
    NativeDef::function("modf", Sig::One, |m, a| {
        let x = float::number(m, a[0])?;
        let whole = if x.is_nan() { x } else { x.trunc() };
        let rest = if x.is_infinite() { 0.0_f64.copysign(x) } else { (x - whole).copysign(x) };
        let (rest, whole) = (m.new_float(rest), m.new_float(whole));
        Ok(m.new_tuple(&[rest, whole]))
    }),
    NativeDef::function("frexp", Sig::One, |m, a| {
        let x = float::number(m, a[0])?;
        let (mantissa, exponent) = libm::frexp(x);
        let (mantissa, exponent) = (m.new_float(mantissa), m.new_int(i64::from(exponent)));
        Ok(m.new_tuple(&[mantissa, exponent]))
    }),
    NativeDef::function("ldexp", Sig::Pos(2, 2), ldexp),
    NativeDef::function(
        "nextafter",
        Sig::Named { names: &["x", "y", "steps"], required: 2, pos_only: 2, kw_only: 2 },
        next_after,
    ),
    NativeDef::function("floor", Sig::One, |m, a| rounded(m, a[0], "__floor__", f64::floor)),
    NativeDef::function("ceil", Sig::One, |m, a| rounded(m, a[0], "__ceil__", f64::ceil)),
    NativeDef::function("trunc", Sig::One, |m, a| match m.call_special(a[0], "__trunc__", &[])? {
        Some(value) => Ok(value),
        None => {
            let name = m.type_name(a[0]);
            m.type_error(format!("type {name} doesn't define __trunc__ method"))
        }
    }),
];

/// Fills the namespace of `math`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, namespace: ObjId) -> R<()> {
    for defs in [FUNCTIONS, whole::FUNCTIONS, sums::FUNCTIONS] {
        m.set_functions(namespace, defs);
    }
    let constants = [
        ("pi", std::f64::consts::PI),
        ("e", std::f64::consts::E),
        ("tau", std::f64::consts::TAU),
        ("inf", f64::INFINITY),
        ("nan", f64::NAN),
    ];
    for (name, value) in constants {
        let value = m.new_float(value);
        m.set_global(namespace, name, value);
    }
    Ok(())
}

/// Applies a function to a number with C's errors: `ValueError` outside its domain, `OverflowError` where a
/// finite number gives an infinite one.
fn apply(m: &mut Machine, id: ObjId, f: fn(f64) -> f64, fits: Check, wanted: &str) -> R<ObjId> {
    let x = float::number(m, id)?;
    if !fits(x) {
        return m.value_error(format!("{wanted}{}", float::repr(x)));
    }
    let value = f(x);
    if value.is_infinite() && x.is_finite() {
        return range_error(m);
    }
    Ok(m.new_float(value))
}

fn range_error<T>(m: &mut Machine) -> R<T> {
    m.overflow_error("math range error")
}

fn domain_error<T>(m: &mut Machine) -> R<T> {
    m.value_error("math domain error")
}

fn has_gamma(x: f64) -> bool {
    x.is_nan() || x == f64::INFINITY || x != x.floor() || x > 0.0
}

fn has_lgamma(x: f64) -> bool {
    x.is_nan() || x.is_infinite() || x != x.floor() || x > 0.0
}

fn ulp(x: f64) -> f64 {
    if !x.is_finite() {
        return x.abs();
    }
    let size = x.abs();
    let next = f64::from_bits(size.to_bits() + 1);
    if next.is_infinite() { size - f64::from_bits(size.to_bits() - 1) } else { next - size }
}

/// A logarithm of any number; ints too large for a float are taken apart. `unit` is the logarithm of 2.
fn log_value(m: &mut Machine, id: ObjId, f: fn(f64) -> f64, unit: f64) -> R<f64> {
    let Some(value) = int::value(m, id) else {
        let x = float::number(m, id)?;
        if x <= 0.0 {
            return m.value_error(format!("expected a positive input, got {}", float::repr(x)));
        }
        return Ok(f(x));
    };
    if !value.is_positive() {
        return m.value_error("expected a positive input");
    }
    if let Some(x) = int::ratio(&value, &BigInt::from(1)) {
        return Ok(f(x));
    }
    let bits = value.bits();
    let mantissa = int::ratio(&value, &(BigInt::from(1) << bits)).unwrap_or(0.5);
    Ok(f(mantissa) + unit * bits as f64)
}

fn log_of(m: &mut Machine, id: ObjId, f: fn(f64) -> f64, unit: f64) -> R<ObjId> {
    let value = log_value(m, id, f, unit)?;
    Ok(m.new_float(value))
}

fn log(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = log_value(m, a[0], real::log, std::f64::consts::LN_2)?;
    let Some(base) = a.get(1) else { return Ok(m.new_float(value)) };
    let base = log_value(m, base, real::log, std::f64::consts::LN_2)?;
    if base == 0.0 {
        return m.raise(ids::ZERO_DIVISION_ERROR, "division by zero");
    }
    Ok(m.new_float(value / base))
}

fn pow(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
    if x == 1.0 || y == 0.0 {
        return Ok(m.new_float(1.0));
    }
    if x.is_nan() || y.is_nan() {
        return Ok(m.new_float(f64::NAN));
    }
    let odd = (y % 2.0).abs() == 1.0;
    let sign = if x.is_sign_negative() && odd { -1.0 } else { 1.0 };
    let size = x.abs();
    let value = if y.is_infinite() {
        match size {
            1.0 => 1.0,
            _ if (size > 1.0) == (y > 0.0) => f64::INFINITY,
            _ => 0.0,
        }
    } else if x.is_infinite() {
        if y > 0.0 { sign * f64::INFINITY } else { sign * 0.0 }
    } else if x == 0.0 {
        if y < 0.0 {
            return domain_error(m);
        }
        sign * 0.0
    } else if x < 0.0 && y != y.floor() {
        return domain_error(m);
    } else {
        let value = sign * real::pow(size, y);
        if value.is_infinite() {
            return range_error(m);
        }
        value
    };
    Ok(m.new_float(value))
}

fn fmod(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
    if y.is_infinite() && x.is_finite() {
        return Ok(m.new_float(x));
    }
    let value = x % y;
    if value.is_nan() && !x.is_nan() && !y.is_nan() { domain_error(m) } else { Ok(m.new_float(value)) }
}

fn remainder(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
    if x.is_nan() || y.is_nan() {
        return Ok(m.new_float(if x.is_nan() { x } else { y }));
    }
    if y == 0.0 || x.is_infinite() {
        return domain_error(m);
    }
    let value = if y.is_infinite() { x } else { libm::remainder(x, y) };
    Ok(m.new_float(value))
}

fn fma(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y, z) = (float::number(m, a[0])?, float::number(m, a[1])?, float::number(m, a[2])?);
    let value = libm::fma(x, y, z);
    if value.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return m.value_error("invalid operation in fma");
    }
    if value.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return m.overflow_error("overflow in fma");
    }
    Ok(m.new_float(value))
}

fn is_close(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
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
    if x.is_infinite() || y.is_infinite() {
        return Ok(ids::FALSE);
    }
    let distance = (y - x).abs();
    let close = distance <= (relative * y).abs() || distance <= (relative * x).abs() || distance <= absolute;
    Ok(ids::bool(close))
}

fn ldexp(m: &mut Machine, a: &Args) -> R<ObjId> {
    let x = float::number(m, a[0])?;
    let exponent = match &m.heap.get(a[1]).data {
        Data::Int(exponent) => *exponent,
        Data::Big(value) => {
            if value.is_negative() {
                i64::MIN
            } else {
                i64::MAX
            }
        }
        _ => return m.type_error("Expected an int as second argument to ldexp."),
    };
    if x == 0.0 || !x.is_finite() {
        return Ok(m.new_float(x));
    }
    let value = libm::ldexp(x, exponent.clamp(-5000, 5000) as i32);
    if value.is_infinite() { range_error(m) } else { Ok(m.new_float(value)) }
}

fn next_after(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = (float::number(m, a[0])?, float::number(m, a[1])?);
    let steps = match a.get(2).filter(|steps| *steps != ids::NONE) {
        None => 1,
        Some(steps) => {
            let steps = m.index_object(steps)?;
            if int::is_negative(m, steps) {
                return m.value_error("steps must be a non-negative integer");
            }
            int::value(m, steps).and_then(|steps| steps.to_u64()).unwrap_or(u64::MAX)
        }
    };
    if x.is_nan() || y.is_nan() {
        return Ok(m.new_float(if x.is_nan() { x } else { y }));
    }
    // Floats in order are ints in order, with the negative ones counted downwards.
    let place = |x: f64| {
        let size = (x.to_bits() & !(1 << 63)) as i128;
        if x.is_sign_negative() { -size } else { size }
    };
    let (from, to) = (place(x), place(y));
    if from == to || steps == 0 {
        return Ok(m.new_float(if steps == 0 { x } else { y }));
    }
    let steps = i128::from(steps);
    let at = if from < to { (from + steps).min(to) } else { (from - steps).max(to) };
    let value = f64::from_bits(at.unsigned_abs() as u64);
    let negative = at < 0 || at == 0 && (if at == to { y } else { x }).is_sign_negative();
    Ok(m.new_float(if negative { -value } else { value }))
}

fn rounded(m: &mut Machine, id: ObjId, method: &str, f: fn(f64) -> f64) -> R<ObjId> {
    if m.type_of(id) != ids::FLOAT {
        if let Some(value) = m.call_special(id, method, &[])? {
            return Ok(value);
        }
    }
    let x = float::number(m, id)?;
    int::from_float(m, f(x))
}
