//! Built-in functions about numbers and text: `abs`, `round`, `pow`, `hex`, `chr`, `repr`, `format` and their like.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::text::{code_point, from_code_point};
use crate::vm::types::{bytes, float, int, str};
use crate::vm::{Machine, ids};

/// Functions of the namespace of built-ins.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("abs", Sig::One, |m, a| special(m, a[0], "__abs__", "abs()")),
    NativeDef::function(
        "round",
        Sig::Named { names: &["number", "ndigits"], required: 1, pos_only: 0, kw_only: 2 },
        round,
    ),
    NativeDef::function(
        "pow",
        Sig::Named { names: &["base", "exp", "mod"], required: 2, pos_only: 0, kw_only: 3 },
        pow,
    ),
    NativeDef::function("divmod", Sig::Pos(2, 2), divmod),
    NativeDef::function("hex", Sig::One, |m, a| radix(m, a[0], 16, "0x")),
    NativeDef::function("oct", Sig::One, |m, a| radix(m, a[0], 8, "0o")),
    NativeDef::function("bin", Sig::One, |m, a| radix(m, a[0], 2, "0b")),
    NativeDef::function("ord", Sig::One, ord),
    NativeDef::function("chr", Sig::One, chr),
    NativeDef::function("repr", Sig::One, |m, a| m.repr(a[0])),
    NativeDef::function("ascii", Sig::One, |m, a| m.ascii(a[0])),
    NativeDef::function("format", Sig::Pos(1, 2), format),
];

fn special(m: &mut Machine, id: ObjId, method: &str, shown: &str) -> R<ObjId> {
    match m.call_special(id, method, &[])? {
        Some(value) => Ok(value),
        None => {
            let name = m.type_name(id);
            m.type_error(format!("bad operand type for {shown}: '{name}'"))
        }
    }
}

fn round(m: &mut Machine, a: &Args) -> R<ObjId> {
    let digits = a.get(1).filter(|digits| *digits != ids::NONE);
    let args: &[ObjId] = match &digits {
        Some(digits) => std::slice::from_ref(digits),
        None => &[],
    };
    match m.call_special(a[0], "__round__", args)? {
        Some(value) => Ok(value),
        None => {
            let name = m.type_name(a[0]);
            m.type_error(format!("type {name} doesn't define __round__ method"))
        }
    }
}

fn pow(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (base, exponent) = (a[0], a[1]);
    let Some(modulus) = a.get(2).filter(|modulus| *modulus != ids::NONE) else {
        return m.binary(Binary::Pow, base, exponent);
    };
    let exact = |m: &Machine, id: ObjId| !m.is_heap_type(m.type_of(id));
    if exact(m, base) && exact(m, exponent) && exact(m, modulus) {
        let value = int::pow3(m, base, exponent, modulus)?;
        if value != ids::NOT_IMPLEMENTED {
            return Ok(value);
        }
    }
    let floats = [base, exponent, modulus].iter().any(|id| matches!(m.heap.get(*id).data, Data::Float(_)));
    let complex = [base, exponent, modulus].iter().any(|id| matches!(m.heap.get(*id).data, Data::Complex(_)));
    if complex && exact(m, base) {
        return m.value_error("complex modulo");
    }
    if floats && exact(m, base) {
        return m.type_error("pow() 3rd argument not allowed unless all arguments are integers");
    }
    if let Some(value) = m.call_special(base, "__pow__", &[exponent, modulus])? {
        if value != ids::NOT_IMPLEMENTED {
            return Ok(value);
        }
    }
    if !exact(m, exponent) {
        if let Some(value) = m.call_special(exponent, "__rpow__", &[base, modulus])? {
            if value != ids::NOT_IMPLEMENTED {
                return Ok(value);
            }
        }
    }
    let (a, b, c) = (m.type_name(base), m.type_name(exponent), m.type_name(modulus));
    m.type_error(format!("unsupported operand type(s) for ** or pow(): '{a}', '{b}', '{c}'"))
}

fn divmod(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (left, right) = (a[0], a[1]);
    let (x, y) = (m.type_of(left), m.type_of(right));
    if !m.is_heap_type(x) && !m.is_heap_type(y) {
        let number = |m: &Machine, id: ObjId| matches!(m.heap.get(id).data, Data::Int(_) | Data::Big(_));
        let value = match (number(m, left), number(m, right)) {
            (true, true) => int::divmod(m, left, right)?,
            _ => float::divmod(m, left, right)?,
        };
        if value != ids::NOT_IMPLEMENTED {
            return Ok(value);
        }
    } else {
        let right_first = x != y && m.is_subclass(y, x);
        let order = if right_first { [true, false] } else { [false, true] };
        for reflected in order {
            if reflected && x == y {
                continue;
            }
            let (receiver, method, other) =
                if reflected { (right, "__rdivmod__", left) } else { (left, "__divmod__", right) };
            if let Some(value) = m.call_special(receiver, method, &[other])? {
                if value != ids::NOT_IMPLEMENTED {
                    return Ok(value);
                }
            }
        }
    }
    let (x, y) = (m.type_name(left), m.type_name(right));
    m.type_error(format!("unsupported operand type(s) for divmod(): '{x}' and '{y}'"))
}

fn radix(m: &mut Machine, id: ObjId, radix: u32, prefix: &str) -> R<ObjId> {
    let int = m.index_object(id)?;
    let Some(value) = int::value(m, int) else { return Ok(int) };
    let sign = if int::is_negative(m, int) { "-" } else { "" };
    let text = format!("{sign}{prefix}{}", value.magnitude().to_str_radix(radix));
    Ok(m.new_str(text))
}

fn ord(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (len, first) = match &m.heap.get(a[0]).data {
        Data::Str(text) => (text.chars as usize, text.text.chars().next().map(code_point)),
        _ => match bytes::buffer(m, a[0]) {
            Some(bytes) => (bytes.len(), bytes.first().map(|byte| u32::from(*byte))),
            None => {
                let name = m.type_name(a[0]);
                return m.type_error(format!("ord() expected string of length 1, but {name} found"));
            }
        },
    };
    match first {
        Some(point) if len == 1 => Ok(m.new_int(i64::from(point))),
        _ => m.type_error(format!("ord() expected a character, but string of length {len} found")),
    }
}

fn chr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let point = m.index(a[0])?;
    match u32::try_from(point).ok().filter(|point| *point < 0x11_0000).and_then(from_code_point) {
        Some(c) => Ok(m.new_str(c.encode_utf8(&mut [0; 4]) as &str)),
        None => m.value_error("chr() arg not in range(0x110000)"),
    }
}

fn format(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(spec) = a.get(1) else { return m.format(a[0], ids::EMPTY_STR) };
    if m.str_of(spec).is_none() {
        str::want(m, spec, "format() argument 2")?;
    }
    m.format(a[0], spec)
}
