//! The format mini-language: `format(value, '>+10,.2f')` of the built-in types.

mod number;
mod spec;

use crate::vm::Machine;
use crate::vm::native::Args;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::{float, int};

pub use number::{float_text, insert_groups};
pub use spec::{Align, Fault, Spec};

/// `__format__` of the built-in types, as a native.
///
/// # Errors
/// `TypeError` for a spec that is no str; as [`format_plain`].
pub fn format_method(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !matches!(m.heap.get(a[1]).data, Data::Str(_)) {
        super::str::want(m, a[1], "__format__() argument")?;
    }
    format_plain(m, a[0], a[1])
}

/// `format` of an object of a built-in layout, whatever its class overrides; the spec is a str object.
///
/// # Errors
/// `ValueError` for a spec the type does not know, `OverflowError`.
pub fn format_plain(m: &mut Machine, value: ObjId, spec: ObjId) -> R<ObjId> {
    let Some(spec) = m.str_of(spec) else { return m.str_object(value) };
    if spec.text.is_empty() {
        return m.str_object(value);
    }
    let kind = m.type_name(value);
    let outcome = match &m.heap.get(value).data {
        Data::Str(text) => {
            let text = text.clone();
            match Spec::parse(&spec.text, 's', Align::Left, &kind) {
                Ok(spec) => {
                    room(m, &spec)?;
                    string(&text.text, text.chars, &spec, &kind)
                }
                Err(fault) => Err(fault),
            }
        }
        Data::Int(_) | Data::Big(_) => {
            let spec = match Spec::parse(&spec.text, 'd', Align::Right, &kind) {
                Ok(spec) => spec,
                Err(fault) => return fault.raise(m),
            };
            if matches!(spec.ty, Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%')) {
                let Some(float) = float::value(m, value)? else { return Ok(value) };
                room(m, &spec)?;
                number::float(float, &spec, &kind)
            } else {
                room(m, &spec)?;
                let Some(int) = int::value(m, value) else { return Ok(value) };
                match spec.ty {
                    Some('d' | 'n') | None if spec.precision.is_none() => {
                        let digits = int::decimal(m, &int)?;
                        number::integer(&int, &spec, &kind, Some(&digits))
                    }
                    _ => number::integer(&int, &spec, &kind, None),
                }
            }
        }
        Data::Float(float) => {
            let float = float.0;
            match Spec::parse(&spec.text, '\0', Align::Right, &kind) {
                Ok(spec) => {
                    room(m, &spec)?;
                    number::float(float, &spec, &kind)
                }
                Err(fault) => Err(fault),
            }
        }
        Data::Complex(parts) => {
            let (real, imag) = (parts.0.0, parts.1.0);
            match Spec::parse(&spec.text, '\0', Align::Right, &kind) {
                Ok(spec) => {
                    room(m, &spec)?;
                    number::complex(real, imag, &spec, &kind)
                }
                Err(fault) => Err(fault),
            }
        }
        _ => {
            let text = m.new_str(spec.text.clone());
            return m.format_object(value, text);
        }
    };
    match outcome {
        Ok(text) => Ok(m.new_str(text)),
        Err(fault) => fault.raise(m),
    }
}

/// Refuses widths and precisions that do not fit into memory.
fn room(m: &mut Machine, spec: &Spec) -> R<()> {
    m.reserve(spec.width.unwrap_or(0).saturating_add(spec.precision.unwrap_or(0)).saturating_mul(2))
}

fn string(text: &str, chars: u32, spec: &Spec, kind: &str) -> Result<String, Fault> {
    if !matches!(spec.ty, None | Some('s')) {
        return Err(spec.unknown_type(kind));
    }
    match spec.sign {
        Some(' ') => return Err(Fault::value("Space not allowed in string format specifier")),
        Some(_) => return Err(Fault::value("Sign not allowed in string format specifier")),
        None => {}
    }
    if spec.zero {
        return Err(Fault::value("Negative zero coercion (z) not allowed in string format specifier"));
    }
    if spec.alternate {
        return Err(Fault::value("Alternate form (#) not allowed in string format specifier"));
    }
    if spec.align == Some(Align::Inside) {
        return Err(Fault::value("'=' alignment not allowed in string format specifier"));
    }
    let (cut, len) = match spec.precision {
        Some(precision) if precision < chars as usize => {
            let end = text.char_indices().nth(precision).map_or(text.len(), |(at, _)| at);
            (&text[..end], precision)
        }
        _ => (text, chars as usize),
    };
    Ok(spec.pad(cut, len, Align::Left))
}
