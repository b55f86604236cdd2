//! Arguments that built-in types take alike: constructors' keywords, sizes, slices, search ranges.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// The arguments of `__new__` (after the class) by parameter, with the messages of a constructor.
///
/// # Errors
/// `TypeError` for too many, unknown or doubled arguments.
pub fn bind_new(m: &mut Machine, a: &Args, name: &str, names: &[&str], pos_only: usize) -> R<Vec<Option<ObjId>>> {
    let given = &a.items[1.min(a.items.len())..];
    if names.len() == pos_only && !a.kw.is_empty() {
        return m.type_error(format!("{name}() takes no keyword arguments"));
    }
    if given.len() + a.kw.len() > names.len() {
        let (max, count) = (names.len(), given.len() + a.kw.len());
        let plural = if max == 1 { "" } else { "s" };
        let clinic = matches!(name, "complex" | "bytes" | "bytearray");
        return m.type_error(if a.kw.is_empty() && !clinic {
            format!("{name} expected at most {max} argument{plural}, got {count}")
        } else {
            format!("{name}() takes at most {max} argument{plural} ({count} given)")
        });
    }
    let mut bound: Vec<Option<ObjId>> = given.iter().map(|id| Some(*id)).collect();
    bound.resize(names.len(), None);
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        match names.iter().skip(pos_only).position(|known| **known == key).map(|at| at + pos_only) {
            Some(at) if bound[at].is_none() => bound[at] = Some(*value),
            Some(at) => {
                let place = at + 1;
                return m.type_error(format!("argument for {name}() given by name ('{key}') and position ({place})"));
            }
            None => {
                let close = super::suggest(&key, names.iter().skip(pos_only).copied());
                let hint = close.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                return m.type_error(format!("{name}() got an unexpected keyword argument '{key}'{hint}"));
            }
        }
    }
    Ok(bound)
}

/// An argument that CPython converts to a C `ssize_t`.
///
/// # Errors
/// `TypeError` for what is no int; `OverflowError`.
pub fn size(m: &mut Machine, id: ObjId) -> R<i64> {
    let int = m.index_object(id)?;
    match &m.heap.get(int).data {
        Data::Int(value) => Ok(*value),
        _ => m.overflow_error("Python int too large to convert to C ssize_t"),
    }
}

/// An argument that CPython converts to a C `int`.
///
/// # Errors
/// `TypeError` for what is no int; `OverflowError`.
pub fn small(m: &mut Machine, id: ObjId) -> R<i32> {
    let int = m.index_object(id)?;
    match &m.heap.get(int).data {
        Data::Int(value) => match i32::try_from(*value) {
            Ok(value) => Ok(value),
            Err(_) if *value < 0 => m.overflow_error("signed integer is less than minimum"),
            Err(_) => m.overflow_error("signed integer is greater than maximum"),
        },
        _ => m.overflow_error("Python int too large to convert to C int"),
    }
}

/// An index into a sequence (`PyNumber_AsSsize_t` with `IndexError`).
///
/// # Errors
/// `IndexError` for ints out of any range.
pub fn item_index(m: &mut Machine, id: ObjId) -> R<i64> {
    let int = m.index_object(id)?;
    match &m.heap.get(int).data {
        Data::Int(value) => Ok(*value),
        _ => {
            let name = m.type_name(id);
            m.index_error(format!("cannot fit '{name}' into an index-sized integer"))
        }
    }
}

/// What a slice selects of a sequence of known length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Picked {
    /// Index of the first item.
    pub start: i64,
    /// Distance between items.
    pub step: i64,
    /// Number of items.
    pub count: usize,
}

impl Picked {
    /// The indices, in order.
    pub fn indices(self) -> impl DoubleEndedIterator<Item = usize> {
        (0..self.count).map(move |at| (self.start + at as i64 * self.step) as usize)
    }
}

/// What a slice object selects.
///
/// # Errors
/// `ValueError` for a zero step; `TypeError` for parts that are no ints.
pub fn pick(m: &mut Machine, slice: ObjId, len: usize) -> R<Picked> {
    let Data::Slice(parts) = &m.heap.get(slice).data else { return m.type_error("not a slice") };
    let [start, stop, step] = **parts;
    let len = len as i64;
    let step = slice_part(m, step)?.unwrap_or(1).max(-i64::MAX);
    if step == 0 {
        return m.value_error("slice step cannot be zero");
    }
    let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clamp = |value: i64| (if value < 0 { value.saturating_add(len) } else { value }).clamp(low, high);
    let start = slice_part(m, start)?.map_or(if step > 0 { low } else { high }, clamp);
    let stop = slice_part(m, stop)?.map_or(if step > 0 { high } else { low }, clamp);
    let count = match step {
        1.. if start < stop => (stop - start - 1) / step + 1,
        ..=-1 if stop < start => (start - stop - 1) / -step + 1,
        _ => 0,
    };
    Ok(Picked { start, step, count: count as usize })
}

/// A part of a slice: `None`, or an int that is brought into range.
///
/// # Errors
/// `TypeError`.
pub fn slice_part(m: &mut Machine, id: ObjId) -> R<Option<i64>> {
    if id == ids::NONE {
        return Ok(None);
    }
    if !matches!(m.heap.get(id).data, Data::Int(_) | Data::Big(_)) {
        let ty = m.type_of(id);
        if m.type_lookup_str(ty, "__index__").is_none() {
            return m.type_error("slice indices must be integers or None or have an __index__ method");
        }
    }
    m.index(id).map(Some)
}

/// The range `[start, end)` that `find`, `count`, `startswith` and their like search.
///
/// # Errors
/// `TypeError`.
pub fn search_range(m: &mut Machine, start: Option<ObjId>, end: Option<ObjId>, len: usize) -> R<(usize, usize, bool)> {
    let len = len as i64;
    let mut part = |id: Option<ObjId>, default: i64| -> R<i64> {
        let Some(id) = id else { return Ok(default) };
        let value = slice_part(m, id)?.unwrap_or(default);
        Ok(if value < 0 { (value.saturating_add(len)).max(0) } else { value })
    };
    let (start, end) = (part(start, 0)?, part(end, len)?.min(len));
    // A start past the end finds nothing, not even the empty string.
    Ok((start.min(len) as usize, end.max(start.min(len)) as usize, start <= end))
}

/// Tells why a special method cannot take its receiver.
///
/// # Errors
/// Always `TypeError`.
pub fn wrong_receiver<T>(m: &mut Machine, def: &str, wanted: &str, got: ObjId) -> R<T> {
    let name = m.type_name(got);
    m.type_error(format!("descriptor '{def}' requires a '{wanted}' object but received a '{name}'"))
}

/// What a special method returns: the result, or `NotImplemented`.
pub fn or_not_implemented(answer: Option<ObjId>) -> ObjId {
    answer.unwrap_or(ids::NOT_IMPLEMENTED)
}

/// The function of a native with one (borrowed) receiver, for tables.
pub const fn slot(name: &'static str, run: crate::vm::native::NativeFn) -> NativeDef {
    NativeDef::slot(name, Sig::None, run)
}

/// The function of a special method with one operand, for tables.
pub const fn operator(name: &'static str, run: crate::vm::native::NativeFn) -> NativeDef {
    NativeDef::slot(name, Sig::One, run)
}

/// Runs the operator of a built-in type as a special method: `left` must be of the type, `right` may be anything.
///
/// # Errors
/// What the operator raises.
pub fn run_operator(
    m: &mut Machine,
    (op, swapped): (Binary, bool),
    fits: fn(&Data) -> bool,
    run: fn(&mut Machine, Binary, ObjId, ObjId) -> R<Option<ObjId>>,
    a: &Args,
) -> R<ObjId> {
    if !fits(&m.heap.get(a[0]).data) || !fits(&m.heap.get(a[1]).data) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    let (left, right) = if swapped { (a[1], a[0]) } else { (a[0], a[1]) };
    run(m, op, left, right).map(or_not_implemented)
}

/// Replaces the exception being raised by one with another message, if it is of a type.
///
/// # Errors
/// Always.
pub fn replace_error<T>(m: &mut Machine, ty: ObjId, stop: Stop, message: impl Into<String>) -> R<T> {
    if stop == Stop::Raise && m.catch(ty).is_some() {
        return m.raise(ty, message);
    }
    Err(stop)
}

/// Runs a comparison of a built-in type as a special method.
///
/// # Errors
/// What the comparison raises.
pub fn run_compare(
    m: &mut Machine,
    op: Cmp,
    fits: fn(&Data) -> bool,
    run: fn(&mut Machine, ObjId, ObjId, Cmp) -> R<Option<ObjId>>,
    a: &Args,
) -> R<ObjId> {
    if !fits(&m.heap.get(a[0]).data) || !fits(&m.heap.get(a[1]).data) {
        return Ok(ids::NOT_IMPLEMENTED);
    }
    run(m, a[0], a[1], op).map(or_not_implemented)
}

/// Rows of operators and their reflections: operands that fit, what runs them, and the names.
macro_rules! operators {
    ($fits:expr, $run:path; $($op:ident $name:literal $reflected:literal),* $(,)?) => {
        &[$(
            $crate::vm::native::NativeDef::slot($name, $crate::vm::native::Sig::One, |m, a| {
                $crate::vm::types::args::run_operator(m, ($crate::vm::ops::Binary::$op, false), $fits, $run, a)
            }),
            $crate::vm::native::NativeDef::slot($reflected, $crate::vm::native::Sig::One, |m, a| {
                $crate::vm::types::args::run_operator(m, ($crate::vm::ops::Binary::$op, true), $fits, $run, a)
            }),
        )*]
    };
}
pub(crate) use operators;

/// Rows of all six comparisons.
macro_rules! comparisons {
    ($fits:expr, $run:path) => {
        $crate::vm::types::args::comparisons!($fits, $run; Lt "__lt__", Le "__le__", Eq "__eq__", Ne "__ne__",
            Gt "__gt__", Ge "__ge__")
    };
    ($fits:expr, $run:path; $($op:ident $name:literal),*) => {
        &[$(
            $crate::vm::native::NativeDef::slot($name, $crate::vm::native::Sig::One, |m, a| {
                $crate::vm::types::args::run_compare(m, $crate::vm::ops::Cmp::$op, $fits, $run, a)
            }),
        )*]
    };
}
pub(crate) use comparisons;
