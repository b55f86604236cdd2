//! Methods of `int`: bits, bytes, rounding.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::{Unary, unary, value};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::{args, bytes, str};
use crate::vm::{Machine, ids};

/// Methods and attributes of `int`.
pub const INT: &[NativeDef] = &[
    NativeDef::method("conjugate", Sig::None, itself),
    NativeDef::method("bit_length", Sig::None, bit_length),
    NativeDef::method("bit_count", Sig::None, bit_count),
    NativeDef::method(
        "to_bytes",
        Sig::Named { names: &["length", "byteorder", "signed"], required: 0, pos_only: 0, kw_only: 2 },
        to_bytes,
    ),
    NativeDef::class_method(
        "from_bytes",
        Sig::Named { names: &["bytes", "byteorder", "signed"], required: 1, pos_only: 0, kw_only: 2 },
        from_bytes_method,
    ),
    NativeDef::method("as_integer_ratio", Sig::None, |m, a| {
        let (int, one) = (itself(m, a)?, m.new_int(1));
        Ok(m.new_tuple(&[int, one]))
    }),
    NativeDef::method("is_integer", Sig::None, |_, _| Ok(ids::TRUE)),
    NativeDef::getter("real", itself),
    NativeDef::getter("imag", |m, _| Ok(m.new_int(0))),
    NativeDef::getter("numerator", itself),
    NativeDef::getter("denominator", |m, _| Ok(m.new_int(1))),
    NativeDef::method("__trunc__", Sig::None, itself),
    NativeDef::method("__floor__", Sig::None, itself),
    NativeDef::method("__ceil__", Sig::None, itself),
    NativeDef::method("__round__", Sig::Pos(0, 1), round),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let int = itself(m, a)?;
        Ok(m.new_tuple(&[int]))
    }),
    NativeDef::method("__sizeof__", Sig::None, |m, a| {
        let bits = value(m, a[0]).map_or(0, |value| value.bits());
        // Digits of 30 bits; zero has one.
        Ok(m.new_int(24 + 4 * (bits.div_ceil(30).max(1)) as i64))
    }),
];

fn itself(m: &mut Machine, a: &Args) -> R<ObjId> {
    unary(m, a[0], Unary::Pos)
}

fn bit_length(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bits = match &m.heap.get(a[0]).data {
        Data::Int(value) => i64::from(64 - value.unsigned_abs().leading_zeros()),
        Data::Big(value) => value.bits() as i64,
        _ => 0,
    };
    Ok(m.new_int(bits))
}

fn bit_count(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bits = match &m.heap.get(a[0]).data {
        Data::Int(value) => i64::from(value.unsigned_abs().count_ones()),
        Data::Big(value) => value.magnitude().count_ones() as i64,
        _ => 0,
    };
    Ok(m.new_int(bits))
}

/// Whether a byte order argument says little-endian.
fn is_little(m: &mut Machine, order: Option<ObjId>, function: &str) -> R<bool> {
    let Some(order) = order else { return Ok(false) };
    let text = str::want(m, order, &format!("{function}() argument 'byteorder'"))?;
    match &*text.text {
        "little" => Ok(true),
        "big" => Ok(false),
        _ => m.value_error("byteorder must be either 'little' or 'big'"),
    }
}

fn to_bytes(m: &mut Machine, a: &Args) -> R<ObjId> {
    let length = match a.get(1) {
        Some(length) => args::size(m, length)?,
        None => 1,
    };
    let little = is_little(m, a.get(2), "to_bytes")?;
    let signed = match a.get(3) {
        Some(signed) => m.truth(signed)?,
        None => false,
    };
    if length < 0 {
        return m.value_error("length argument must be non-negative");
    }
    let Some(value) = value(m, a[0]) else { return args::wrong_receiver(m, "to_bytes", "int", a[0]) };
    m.reserve(length as usize)?;
    match bytes_of(&value, length as usize, little, signed) {
        Ok(bytes) => Ok(m.new_bytes(&bytes)),
        Err(message) => m.overflow_error(message),
    }
}

/// The bytes of an int in a given length.
///
/// # Errors
/// The message of the `OverflowError` for ints that do not fit.
pub fn bytes_of(value: &BigInt, length: usize, little: bool, signed: bool) -> Result<Vec<u8>, &'static str> {
    if value.is_negative() && !signed {
        return Err("can't convert negative int to unsigned");
    }
    let (mut bytes, fill) = if signed {
        (value.to_signed_bytes_le(), if value.is_negative() { 0xff } else { 0 })
    } else {
        (value.magnitude().to_bytes_le(), 0)
    };
    if value.is_zero() {
        bytes.clear();
    }
    if bytes.len() > length {
        return Err("int too big to convert");
    }
    bytes.resize(length, fill);
    if !little {
        bytes.reverse();
    }
    Ok(bytes)
}

/// The int that bytes hold.
pub fn from_bytes(bytes: &[u8], little: bool, signed: bool) -> BigInt {
    match (little, signed) {
        (true, true) => BigInt::from_signed_bytes_le(bytes),
        (false, true) => BigInt::from_signed_bytes_be(bytes),
        (true, false) => BigInt::from_bytes_le(Sign::Plus, bytes),
        (false, false) => BigInt::from_bytes_be(Sign::Plus, bytes),
    }
}

fn from_bytes_method(m: &mut Machine, a: &Args) -> R<ObjId> {
    let little = is_little(m, a.get(2), "from_bytes")?;
    let signed = match a.get(3) {
        Some(signed) => m.truth(signed)?,
        None => false,
    };
    let bytes = match bytes::buffer(m, a[1]) {
        Some(bytes) => bytes,
        None => bytes::from_object(m, a[1])?,
    };
    let value = from_bytes(&bytes, little, signed);
    let int = m.new_big(value)?;
    if a[0] == ids::INT { Ok(int) } else { m.call(a[0], &[int]) }
}

fn round(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(digits) = a.get(1).filter(|digits| *digits != ids::NONE) else { return itself(m, a) };
    let digits = m.index(digits)?;
    if digits >= 0 {
        return itself(m, a);
    }
    let Some(value) = value(m, a[0]) else { return itself(m, a) };
    // A power of ten beyond the number rounds it to zero.
    if digits.unsigned_abs() > value.bits() + 1 {
        return Ok(m.new_int(0));
    }
    let ten = BigInt::from(BigUint::from(10u32).pow(digits.unsigned_abs().to_u32().unwrap_or(u32::MAX)));
    let (quotient, rest) = value.div_mod_floor(&ten);
    let twice: BigInt = rest * 2;
    let up = twice > ten || twice == ten && quotient.is_odd();
    m.new_big((quotient + i32::from(up)) * ten)
}
