//! Methods and special methods of `float`.

use num_bigint::{BigInt, BigUint};
use num_integer::Integer;

use super::parse::{HexError, parse, parse_hex};
use super::{binary, compare, convert, divmod, integer_ratio};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, F64, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::{args, bytes, format, int, str};
use crate::vm::{Machine, ids};

fn fits(data: &Data) -> bool {
    matches!(data, Data::Float(_) | Data::Int(_) | Data::Big(_))
}

/// Operators of `float`.
pub const OPERATORS: &[NativeDef] = args::operators!(fits, binary;
    Add "__add__" "__radd__", Sub "__sub__" "__rsub__", Mul "__mul__" "__rmul__", Rem "__mod__" "__rmod__",
    FloorDiv "__floordiv__" "__rfloordiv__", Div "__truediv__" "__rtruediv__",
);

/// Comparisons of `float`.
pub const COMPARISONS: &[NativeDef] = args::comparisons!(fits, compare);

/// Other special methods of `float`.
pub const SPECIAL: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_float),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__hash__", |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    args::slot("__neg__", |m, a| {
        let value = of(m, a[0]);
        Ok(m.new_float(-value))
    }),
    args::slot("__pos__", itself),
    args::slot("__abs__", |m, a| {
        let value = of(m, a[0]).abs();
        Ok(m.new_float(value))
    }),
    args::slot("__bool__", |m, a| Ok(ids::bool(of(m, a[0]) != 0.0))),
    args::slot("__int__", trunc),
    args::slot("__float__", itself),
    args::operator("__divmod__", |m, a| divmod(m, a[0], a[1])),
    args::operator("__rdivmod__", |m, a| divmod(m, a[1], a[0])),
    NativeDef::slot("__pow__", Sig::Pos(1, 2), |m, a| {
        if a.get(2).is_some_and(|modulus| modulus != ids::NONE) {
            return m.type_error("pow() 3rd argument not allowed unless all arguments are integers");
        }
        args::run_operator(m, (Binary::Pow, false), fits, binary, a)
    }),
    NativeDef::slot("__rpow__", Sig::Pos(1, 2), |m, a| args::run_operator(m, (Binary::Pow, true), fits, binary, a)),
    NativeDef::method("__format__", Sig::One, format::format_method),
];

/// Methods and attributes of `float`.
pub const METHODS: &[NativeDef] = &[
    NativeDef::method("conjugate", Sig::None, itself),
    NativeDef::method("is_integer", Sig::None, |m, a| {
        let value = of(m, a[0]);
        Ok(ids::bool(value.is_finite() && value.floor() == value))
    }),
    NativeDef::method("as_integer_ratio", Sig::None, as_integer_ratio),
    NativeDef::method("hex", Sig::None, hex),
    NativeDef::class_method("fromhex", Sig::One, from_hex),
    NativeDef::class_method("__getformat__", Sig::One, |m, a| match m.text(a[1]) {
        "double" | "float" => Ok(m.new_str("IEEE, little-endian")),
        _ => m.value_error("__getformat__() argument 1 must be 'double' or 'float'"),
    }),
    NativeDef::class_method("from_number", Sig::One, |m, a| {
        let value = super::number(m, a[1])?;
        with_class(m, a[0], value)
    }),
    NativeDef::getter("real", itself),
    NativeDef::getter("imag", |m, _| Ok(m.new_float(0.0))),
    NativeDef::method("__trunc__", Sig::None, trunc),
    NativeDef::method("__floor__", Sig::None, |m, a| {
        let value = of(m, a[0]).floor();
        int::from_float(m, value)
    }),
    NativeDef::method("__ceil__", Sig::None, |m, a| {
        let value = of(m, a[0]).ceil();
        int::from_float(m, value)
    }),
    NativeDef::method("__round__", Sig::Pos(0, 1), round),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let float = itself(m, a)?;
        Ok(m.new_tuple(&[float]))
    }),
];

fn of(m: &mut Machine, id: ObjId) -> f64 {
    match &m.heap.get(id).data {
        Data::Float(value) => value.0,
        _ => 0.0,
    }
}

fn itself(m: &mut Machine, a: &Args) -> R<ObjId> {
    if m.type_of(a[0]) == ids::FLOAT {
        return Ok(a[0]);
    }
    let value = of(m, a[0]);
    Ok(m.new_float(value))
}

fn trunc(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = of(m, a[0]);
    int::from_float(m, value)
}

fn with_class(m: &mut Machine, class: ObjId, value: f64) -> R<ObjId> {
    if class == ids::FLOAT {
        return Ok(m.new_float(value));
    }
    let float = m.new_float(value);
    m.call(class, &[float])
}

fn new_float(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = args::bind_new(m, a, "float", &[""], 1)?;
    let class = a[0];
    let value = match bound[0] {
        None => 0.0,
        Some(from) if class == ids::FLOAT && m.type_of(from) == ids::FLOAT => return Ok(from),
        Some(from) if class == ids::FLOAT && m.is_heap_type(m.type_of(from)) => return float_of(m, from),
        Some(from) => from_object(m, from)?,
    };
    if class == ids::FLOAT { Ok(m.new_float(value)) } else { Ok(m.make(class, Data::Float(F64(value)))) }
}

/// `float(from)`: the very float that `__float__` of an object gives.
fn float_of(m: &mut Machine, from: ObjId) -> R<ObjId> {
    let ty = m.type_of(from);
    let own = m.type_lookup_str(ty, "__float__").filter(|found| matches!(m.heap.get(*found).data, Data::Function(_)));
    if own.is_some() {
        let made = m.once(|m| Ok(m.call_special(from, "__float__", &[])?.unwrap_or(ids::NONE)))?;
        if m.type_of(made) == ids::FLOAT {
            return Ok(made);
        }
        if !m.is_instance(made, ids::FLOAT) {
            let (owner, got) = (m.type_name(from), m.type_name(made));
            return m.type_error(format!("{owner}.__float__ returned non-float (type {got})"));
        }
        let owner = m.type_name(from);
        m.warn_of_subclass(&format!("{owner}.__float__"), "float", made)?;
        let value = of(m, made);
        return Ok(m.new_float(value));
    }
    let value = from_object(m, from)?;
    Ok(m.new_float(value))
}

fn from_object(m: &mut Machine, from: ObjId) -> R<f64> {
    let (parsed, shown) = match &m.heap.get(from).data {
        Data::Str(text) => (parse(&text.text), str::quoted(&text.text)),
        Data::Bytes(_) | Data::ByteArray(_) => {
            let text = bytes::buffer(m, from).unwrap_or_default();
            let shown = bytes::quoted(&text);
            let own = matches!(m.heap.get(from).data, Data::ByteArray(_));
            let shown = if own { format!("bytearray({shown})") } else { shown };
            (std::str::from_utf8(&text).ok().and_then(parse), shown)
        }
        _ => return convert(m, from),
    };
    match parsed {
        Some(value) => Ok(value),
        None => m.value_error(format!("could not convert string to float: {shown}")),
    }
}

fn as_integer_ratio(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = of(m, a[0]);
    if value.is_infinite() {
        return m.overflow_error("cannot convert Infinity to integer ratio");
    }
    if value.is_nan() {
        return m.value_error("cannot convert NaN to integer ratio");
    }
    let (numerator, denominator) = integer_ratio(value);
    let (numerator, denominator) = (m.new_big(numerator)?, m.new_big(denominator)?);
    Ok(m.new_tuple(&[numerator, denominator]))
}

fn hex(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = of(m, a[0]);
    if let Some(text) = super::special(value) {
        return Ok(m.new_str(text));
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    let bits = value.to_bits();
    let (exponent, mantissa) = ((bits >> 52 & 0x7ff) as i64, bits & ((1 << 52) - 1));
    let text = match (exponent, mantissa) {
        (0, 0) => format!("{sign}0x0.0p+0"),
        (0, _) => format!("{sign}0x0.{mantissa:013x}p-1022"),
        _ => format!("{sign}0x1.{mantissa:013x}p{:+}", exponent - 1023),
    };
    Ok(m.new_str(text))
}

fn from_hex(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(text) = m.str_of(a[1]) else {
        return m.type_error("bad argument type for built-in operation");
    };
    match parse_hex(&text.text) {
        Ok(value) => with_class(m, a[0], value),
        Err(HexError::Invalid) => m.value_error("invalid hexadecimal floating-point string"),
        Err(HexError::TooLarge) => m.overflow_error("hexadecimal value too large to represent as a float"),
    }
}

fn round(m: &mut Machine, a: &Args) -> R<ObjId> {
    let value = of(m, a[0]);
    let Some(digits) = a.get(1).filter(|digits| *digits != ids::NONE) else {
        return int::from_float(m, value.round_ties_even());
    };
    let digits = m.index(digits)?;
    match round_to(value, digits) {
        Some(rounded) => Ok(m.new_float(rounded)),
        None => m.overflow_error("rounded value too large to represent"),
    }
}

/// The float nearest to a float rounded to so many decimals (halves of its exact value to even); `None` if that
/// is too large.
pub fn round_to(value: f64, digits: i64) -> Option<f64> {
    // Beyond these numbers of digits nothing changes, or nothing is left.
    const MOST: i64 = 323;
    const LEAST: i64 = -308;
    if !value.is_finite() || value == 0.0 || digits > MOST {
        return Some(value);
    }
    if digits < LEAST {
        return Some(0.0 * value);
    }
    let rounded = if digits >= 0 {
        format!("{:.*}", digits as usize, value.abs()).parse().unwrap_or(f64::INFINITY)
    } else {
        let unit = BigInt::from(BigUint::from(10u32).pow((-digits) as u32));
        let (quotient, rest) = int::big_from_float(value.abs()).div_rem(&unit);
        let twice = rest * 2;
        let up = twice > unit || twice == unit && (quotient.is_odd() || value.fract() != 0.0);
        int::ratio(&((quotient + i32::from(up)) * unit), &BigInt::from(1))?
    };
    if rounded.is_infinite() { None } else { Some(rounded.copysign(value)) }
}
