//! Methods, special methods and the constructor of `complex`.

use super::{Pair, binary, compare};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, F64, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::{args, float, format, str};
use crate::vm::{Machine, ids, real};

fn fits(data: &Data) -> bool {
    matches!(data, Data::Complex(_) | Data::Float(_) | Data::Int(_) | Data::Big(_))
}

/// Operators of `complex`.
pub const OPERATORS: &[NativeDef] = args::operators!(fits, binary;
    Add "__add__" "__radd__", Sub "__sub__" "__rsub__", Mul "__mul__" "__rmul__", Div "__truediv__" "__rtruediv__",
);

/// Comparisons of `complex`.
pub const COMPARISONS: &[NativeDef] = args::comparisons!(fits, compare);

/// Other special methods of `complex`.
pub const SPECIAL: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_complex),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__hash__", |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    args::slot("__neg__", |m, a| {
        let (x, y) = of(m, a[0]);
        Ok(m.new_complex(-x, -y))
    }),
    args::slot("__pos__", |m, a| {
        let (x, y) = of(m, a[0]);
        Ok(m.new_complex(x, y))
    }),
    args::slot("__abs__", absolute),
    args::slot("__bool__", |m, a| Ok(ids::bool(of(m, a[0]) != (0.0, 0.0)))),
    NativeDef::slot("__pow__", Sig::Pos(1, 2), |m, a| {
        if a.get(2).is_some_and(|modulus| modulus != ids::NONE) {
            return m.value_error("complex modulo");
        }
        args::run_operator(m, (Binary::Pow, false), fits, binary, a)
    }),
    NativeDef::slot("__rpow__", Sig::Pos(1, 2), |m, a| args::run_operator(m, (Binary::Pow, true), fits, binary, a)),
    NativeDef::method("__complex__", Sig::None, |m, a| {
        let (x, y) = of(m, a[0]);
        Ok(if m.type_of(a[0]) == ids::COMPLEX { a[0] } else { m.new_complex(x, y) })
    }),
    NativeDef::method("__format__", Sig::One, format::format_method),
];

/// Methods and attributes of `complex`.
pub const METHODS: &[NativeDef] = &[
    NativeDef::method("conjugate", Sig::None, |m, a| {
        let (x, y) = of(m, a[0]);
        Ok(m.new_complex(x, -y))
    }),
    NativeDef::getter("real", |m, a| {
        let (x, _) = of(m, a[0]);
        Ok(m.new_float(x))
    }),
    NativeDef::getter("imag", |m, a| {
        let (_, y) = of(m, a[0]);
        Ok(m.new_float(y))
    }),
    NativeDef::class_method("from_number", Sig::One, |m, a| {
        let (x, y) = convert(m, a[1])?;
        let value = m.new_complex(x, y);
        if a[0] == ids::COMPLEX { Ok(value) } else { m.call(a[0], &[value]) }
    }),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let (x, y) = of(m, a[0]);
        let (x, y) = (m.new_float(x), m.new_float(y));
        Ok(m.new_tuple(&[x, y]))
    }),
];

fn of(m: &Machine, id: ObjId) -> Pair {
    match &m.heap.get(id).data {
        Data::Complex(parts) => (parts.0.0, parts.1.0),
        _ => (0.0, 0.0),
    }
}

fn absolute(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (x, y) = of(m, a[0]);
    let size = real::hypot(x, y);
    if size.is_infinite() && x.is_finite() && y.is_finite() {
        return m.overflow_error("absolute value too large");
    }
    Ok(m.new_float(size))
}

/// The complex number an object stands for (no text).
///
/// # Errors
/// `TypeError`; what `__complex__`, `__float__` and `__index__` raise.
pub fn convert(m: &mut Machine, id: ObjId) -> R<Pair> {
    if let Data::Complex(parts) = &m.heap.get(id).data {
        return Ok((parts.0.0, parts.1.0));
    }
    if let Some(value) = m.call_special_bound(id, "__complex__", &[])? {
        if let Data::Complex(parts) = &m.heap.get(value).data {
            let pair = (parts.0.0, parts.1.0);
            if m.type_of(value) != ids::COMPLEX {
                m.warn_of_subclass("__complex__", "complex", value)?;
            }
            return Ok(pair);
        }
        let got = m.type_name(value);
        return m.type_error(format!("__complex__ returned non-complex (type {got})"));
    }
    float::number(m, id).map(|value| (value, 0.0))
}

fn is_number(m: &mut Machine, id: ObjId, complex: bool) -> bool {
    let ty = m.type_of(id);
    fits(&m.heap.get(id).data)
        || m.type_lookup_str(ty, "__float__").is_some()
        || m.type_lookup_str(ty, "__index__").is_some()
        || complex && m.type_lookup_str(ty, "__complex__").is_some()
}

fn warn_of_complex(m: &mut Machine, part: &str, given: ObjId, complex: bool) -> R<()> {
    if !complex {
        return Ok(());
    }
    let name = m.type_name(given);
    m.deprecated(&format!("complex() argument '{part}' must be a real number, not {name}"))
}

fn new_complex(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = args::bind_new(m, a, "complex", &["real", "imag"], 0)?;
    let class = a[0];
    let pair = match (bound[0], bound[1]) {
        (None, None) => (0.0, 0.0),
        (Some(from), None) if a.kw.is_empty() => {
            if class == ids::COMPLEX && m.type_of(from) == ids::COMPLEX {
                return Ok(from);
            }
            if let Some(text) = m.str_of(from) {
                match parse(&text.text) {
                    Some(pair) => pair,
                    None => return m.value_error("complex() arg is a malformed string"),
                }
            } else if is_number(m, from, true) {
                convert(m, from)?
            } else {
                let name = m.type_name(from);
                return m.type_error(format!("complex() argument must be a string or a number, not {name}"));
            }
        }
        (real, imag) => {
            let mut pair = (0.0, 0.0);
            let mut whole = false;
            if let Some(real) = real {
                if !is_number(m, real, true) {
                    let name = m.type_name(real);
                    return m.type_error(format!("complex() argument 'real' must be a real number, not {name}"));
                }
                pair = convert(m, real)?;
                let ty = m.type_of(real);
                whole =
                    matches!(m.heap.get(real).data, Data::Complex(_)) || m.type_lookup_str(ty, "__complex__").is_some();
                warn_of_complex(m, "real", real, whole)?;
            }
            let imag = imag.unwrap_or(ids::FALSE);
            if !is_number(m, imag, false) {
                let name = m.type_name(imag);
                return m.type_error(format!("complex() argument 'imag' must be a real number, not {name}"));
            }
            let (x, y) = convert(m, imag)?;
            let complex = matches!(m.heap.get(imag).data, Data::Complex(_));
            warn_of_complex(m, "imag", imag, complex)?;
            // A sum with nothing would lose the sign of a zero.
            (if complex { pair.0 - y } else { pair.0 }, if whole { pair.1 + x } else { x })
        }
    };
    if class == ids::COMPLEX {
        return Ok(m.new_complex(pair.0, pair.1));
    }
    Ok(m.make(class, Data::Complex(Box::new((F64(pair.0), F64(pair.1))))))
}

/// A complex number from text: `1+2j`, `(3j)`, `-inf`.
fn parse(text: &str) -> Option<Pair> {
    let text = str::to_ascii_digits(text);
    let mut text = text.trim_matches(str::is_space);
    if let Some(inner) = text.strip_prefix('(') {
        text = inner.strip_suffix(')')?.trim_matches(str::is_space);
    }
    if text.is_empty() || text.starts_with(str::is_space) || text.contains(str::is_space) {
        return None;
    }
    let Some(body) = text.strip_suffix(['j', 'J']) else { return float::parse(text).map(|real| (real, 0.0)) };
    // The imaginary part starts at the last sign that belongs to no exponent.
    let bytes = body.as_bytes();
    let cut = (1..bytes.len())
        .rev()
        .find(|at| matches!(bytes[*at], b'+' | b'-') && !matches!(bytes[at - 1], b'e' | b'E'))
        .unwrap_or(0);
    let (real, imag) = body.split_at(cut);
    let imag = match imag {
        "" | "+" => 1.0,
        "-" => -1.0,
        digits => float::parse(digits)?,
    };
    let real = if real.is_empty() { 0.0 } else { float::parse(real)? };
    Some((real, imag))
}
