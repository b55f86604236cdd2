//! Special methods of `int` and `bool`, and their constructors.

use num_bigint::BigInt;

use super::{Unary, binary, compare, divmod, from_float, parse_bytes, parse_text, power_mod, to_float, unary, value};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::{args, bytes::buffer, format};
use crate::vm::{Machine, ids};

fn fits(data: &Data) -> bool {
    matches!(data, Data::Int(_) | Data::Big(_))
}

/// Operators of `int`.
pub const OPERATORS: &[NativeDef] = args::operators!(fits, binary;
    Add "__add__" "__radd__", Sub "__sub__" "__rsub__", Mul "__mul__" "__rmul__", Rem "__mod__" "__rmod__",
    Lshift "__lshift__" "__rlshift__", Rshift "__rshift__" "__rrshift__", And "__and__" "__rand__",
    Xor "__xor__" "__rxor__", Or "__or__" "__ror__", FloorDiv "__floordiv__" "__rfloordiv__",
    Div "__truediv__" "__rtruediv__",
);

/// Comparisons of `int`.
pub const COMPARISONS: &[NativeDef] = args::comparisons!(fits, compare);

/// Other special methods of `int`.
pub const INT: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_int),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__hash__", |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    args::slot("__neg__", |m, a| unary(m, a[0], Unary::Neg)),
    args::slot("__pos__", |m, a| unary(m, a[0], Unary::Pos)),
    args::slot("__invert__", |m, a| unary(m, a[0], Unary::Invert)),
    args::slot("__abs__", |m, a| unary(m, a[0], Unary::Abs)),
    args::slot("__bool__", |m, a| Ok(ids::bool(!matches!(m.heap.get(a[0]).data, Data::Int(0))))),
    args::slot("__int__", |m, a| unary(m, a[0], Unary::Pos)),
    args::slot("__index__", |m, a| unary(m, a[0], Unary::Pos)),
    args::slot("__float__", |m, a| {
        let Some(value) = value(m, a[0]) else { return args::wrong_receiver(m, "__float__", "int", a[0]) };
        let float = to_float(m, &value)?;
        Ok(m.new_float(float))
    }),
    args::operator("__divmod__", |m, a| both(m, a, false)),
    args::operator("__rdivmod__", |m, a| both(m, a, true)),
    NativeDef::slot("__pow__", Sig::Pos(1, 2), |m, a| match a.get(2) {
        Some(modulus) if modulus != ids::NONE => pow3(m, a[0], a[1], modulus),
        _ => args::run_operator(m, (Binary::Pow, false), fits, binary, a),
    }),
    NativeDef::slot("__rpow__", Sig::Pos(1, 2), |m, a| args::run_operator(m, (Binary::Pow, true), fits, binary, a)),
    NativeDef::method("__format__", Sig::One, format::format_method),
];

/// Special methods of `bool`.
pub const BOOL: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_bool),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__invert__", |m, a| unary(m, a[0], Unary::Invert)),
    args::operator("__and__", |m, a| args::run_operator(m, (Binary::And, false), fits, binary, a)),
    args::operator("__rand__", |m, a| args::run_operator(m, (Binary::And, true), fits, binary, a)),
    args::operator("__xor__", |m, a| args::run_operator(m, (Binary::Xor, false), fits, binary, a)),
    args::operator("__rxor__", |m, a| args::run_operator(m, (Binary::Xor, true), fits, binary, a)),
    args::operator("__or__", |m, a| args::run_operator(m, (Binary::Or, false), fits, binary, a)),
    args::operator("__ror__", |m, a| args::run_operator(m, (Binary::Or, true), fits, binary, a)),
];

fn both(m: &mut Machine, a: &Args, swapped: bool) -> R<ObjId> {
    if !fits(&m.heap.get(a[0]).data) || !fits(&m.heap.get(a[1]).data) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    if swapped { divmod(m, a[1], a[0]) } else { divmod(m, a[0], a[1]) }
}

/// `pow(base, exponent, modulus)`; `NotImplemented` unless all are ints.
pub fn pow3(m: &mut Machine, base: ObjId, exponent: ObjId, modulus: ObjId) -> R<ObjId> {
    match (value(m, base), value(m, exponent), value(m, modulus)) {
        (Some(base), Some(exponent), Some(modulus)) => power_mod(m, &base, &exponent, &modulus),
        _ => Ok(ids::NOT_IMPLEMENTED),
    }
}

fn new_int(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = args::bind_new(m, a, "int", &["", "base"], 1)?;
    let class = a[0];
    let int = match (bound[0], bound[1]) {
        (None, None) => m.new_int(0),
        (None, Some(_)) => return m.type_error("int() missing string argument"),
        (Some(from), None) => convert(m, from)?,
        (Some(from), Some(base)) => with_base(m, from, base)?,
    };
    if class == ids::INT {
        return Ok(int);
    }
    let data = m.heap.get(int).data.clone();
    Ok(m.make(class, data))
}

fn with_base(m: &mut Machine, from: ObjId, base: ObjId) -> R<ObjId> {
    let base = m.index(base)?;
    if base != 0 && !(2..=36).contains(&base) {
        return m.value_error("int() base must be >= 2 and <= 36, or 0");
    }
    let value = match &m.heap.get(from).data {
        Data::Str(_) => parse_text(m, from, base as u32)?,
        Data::Bytes(text) => {
            let text = text.clone();
            parse_bytes(m, &text, base as u32)?
        }
        Data::ByteArray(text) => {
            let text = text.clone();
            parse_bytes(m, &text, base as u32)?
        }
        _ => return m.type_error("int() can't convert non-string with explicit base"),
    };
    m.new_big(value)
}

/// `int(object)`.
///
/// # Errors
/// `TypeError`, `ValueError`, `OverflowError`; what `__int__` raises.
pub fn convert(m: &mut Machine, from: ObjId) -> R<ObjId> {
    if !m.is_heap_type(m.type_of(from)) {
        match &m.heap.get(from).data {
            Data::Int(_) | Data::Big(_) => return unary(m, from, Unary::Pos),
            Data::Float(value) => {
                let value = value.0;
                return from_float(m, value);
            }
            _ => {}
        }
    }
    for name in ["__int__", "__index__"] {
        let ty = m.type_of(from);
        if m.type_lookup_str(ty, name).is_none() {
            continue;
        }
        let Some(value) = m.call_special(from, name, &[])? else { continue };
        if m.is_instance(value, ids::INT) {
            if m.type_of(value) != ids::INT {
                m.warn_of_subclass(name, "int", value)?;
            }
            return unary(m, value, Unary::Pos);
        }
        let got = m.type_name(value);
        return m.type_error(format!("{name} returned non-int (type {got})"));
    }
    let value: BigInt = match &m.heap.get(from).data {
        Data::Str(_) => parse_text(m, from, 10)?,
        Data::Bytes(text) => {
            let text = text.clone();
            parse_bytes(m, &text, 10)?
        }
        _ => {
            if let Some(text) = buffer(m, from) {
                let value = parse_bytes(m, &text, 10)?;
                return m.new_big(value);
            }
            let name = m.type_name(from);
            return m.type_error(format!(
                "int() argument must be a string, a bytes-like object or a real number, not '{name}'"
            ));
        }
    };
    m.new_big(value)
}

fn new_bool(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = args::bind_new(m, a, "bool", &[""], 1)?;
    match bound[0] {
        Some(value) => m.truth(value).map(ids::bool),
        None => Ok(ids::FALSE),
    }
}
