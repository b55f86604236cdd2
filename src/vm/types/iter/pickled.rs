//! `__reduce__` and `__setstate__` of the built-in iterators: what makes one again, and at which place it is.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::replay::R;
use crate::vm::types::TypeTable;
use crate::vm::{Machine, ids};

const REDUCE: NativeDef = NativeDef::method("__reduce__", Sig::None, reduce);
const BOTH: &[NativeDef] = &[REDUCE, NativeDef::method("__setstate__", Sig::One, set_state)];

const fn table(ty: ObjId, defs: &'static [NativeDef]) -> TypeTable {
    TypeTable { ty, defs }
}

/// What the types of iterators have of it.
pub const TABLES: &[TypeTable] = &[
    table(ids::LIST_ITERATOR, BOTH),
    table(ids::LIST_REVERSE_ITERATOR, BOTH),
    table(ids::TUPLE_ITERATOR, BOTH),
    table(ids::STR_ITERATOR, BOTH),
    table(ids::STR_ASCII_ITERATOR, BOTH),
    table(ids::BYTES_ITERATOR, BOTH),
    table(ids::BYTEARRAY_ITERATOR, BOTH),
    table(ids::RANGE_ITERATOR, BOTH),
    table(ids::LONGRANGE_ITERATOR, BOTH),
    table(ids::REVERSED, BOTH),
    table(ids::ITERATOR, BOTH),
    table(ids::DICT_KEY_ITERATOR, &[REDUCE]),
    table(ids::DICT_VALUE_ITERATOR, &[REDUCE]),
    table(ids::DICT_ITEM_ITERATOR, &[REDUCE]),
    table(ids::DICT_REVERSE_KEY_ITERATOR, &[REDUCE]),
    table(ids::DICT_REVERSE_VALUE_ITERATOR, &[REDUCE]),
    table(ids::DICT_REVERSE_ITEM_ITERATOR, &[REDUCE]),
    table(ids::SET_ITERATOR, &[REDUCE]),
    table(ids::CALLABLE_ITERATOR, &[REDUCE]),
    table(ids::ENUMERATE, &[REDUCE]),
    table(ids::ZIP, &[REDUCE]),
    table(ids::MAP, &[REDUCE]),
    table(ids::FILTER, &[REDUCE]),
];

fn reduce(m: &mut Machine, a: &Args) -> R<ObjId> {
    let it = a[0];
    let Data::Iter(iter) = &m.heap.get(it).data else { return m.type_error("cannot pickle this object") };
    let iter = (**iter).clone();
    let ty = m.type_of(it);
    let (builtins, name) = (m.intern("builtins"), m.intern("iter"));
    let module = m.dict_get_str(m.modules, builtins).unwrap_or(ids::NONE);
    let function = m.own_attr(module, name).unwrap_or(ids::NONE);
    let at = |m: &mut Machine, function: ObjId, of: ObjId, at: usize| {
        let (args, at) = (m.new_tuple(&[of]), m.new_int(at as i64));
        Ok(m.new_tuple(&[function, args, at]))
    };
    let of = match iter {
        Iter::List(of, place) | Iter::Tuple(of, place) | Iter::Bytes(of, place) | Iter::Sequence(of, place) => {
            return at(m, function, of, place);
        }
        Iter::Str(of, place) => {
            let place = m.text(of)[..place].chars().count();
            return at(m, function, of, place);
        }
        Iter::ListReverse(of, left) | Iter::Reverse(of, left) if left > 0 => {
            return at(m, ids::REVERSED, of, left - 1);
        }
        Iter::Range { next, step, left } => {
            return range(m, function, next.into(), step.into(), left.into());
        }
        Iter::BigRange { next, step, left } => return range(m, function, next, step, left),
        Iter::Dict { .. } | Iter::Set { .. } => {
            // The items that are left, of a copy.
            let copy = m.once(|m| Ok(m.new_iter(ty, iter.clone())))?;
            m.collect(copy)?
        }
        Iter::Callable(callable, sentinel) => {
            let args = m.new_tuple(&[callable, sentinel]);
            return Ok(m.new_tuple(&[function, args]));
        }
        Iter::Enumerate(inner, index, _) => {
            let args = m.new_tuple(&[inner, index]);
            return Ok(m.new_tuple(&[ty, args]));
        }
        Iter::Filter(function, inner) => {
            let args = m.new_tuple(&[function, inner]);
            return Ok(m.new_tuple(&[ty, args]));
        }
        Iter::Zip(inner, strict, _) => return strictly(m, ty, &inner, strict),
        Iter::Map(function, inner, strict) => {
            let all: Vec<ObjId> = std::iter::once(function).chain(inner).collect();
            return strictly(m, ty, &all, strict);
        }
        _ => match ty {
            ids::STR_ITERATOR | ids::STR_ASCII_ITERATOR => ids::EMPTY_STR,
            ids::LIST_ITERATOR | ids::LIST_REVERSE_ITERATOR => m.new_list(Vec::new()),
            ids::SET_ITERATOR => m.new_list(Vec::new()),
            _ if (ids::DICT_KEY_ITERATOR.0..=ids::DICT_REVERSE_ITEM_ITERATOR.0).contains(&ty.0) => {
                m.new_list(Vec::new())
            }
            _ => m.new_tuple(&[]),
        },
    };
    let maker = if matches!(ty, ids::REVERSED | ids::LIST_REVERSE_ITERATOR) { ids::REVERSED } else { function };
    let args = m.new_tuple(&[of]);
    Ok(m.new_tuple(&[maker, args]))
}

fn strictly(m: &mut Machine, ty: ObjId, args: &[ObjId], strict: bool) -> R<ObjId> {
    let args = m.new_tuple(args);
    Ok(if strict { m.new_tuple(&[ty, args, ids::TRUE]) } else { m.new_tuple(&[ty, args]) })
}

fn range(m: &mut Machine, function: ObjId, next: BigInt, step: BigInt, left: BigInt) -> R<ObjId> {
    let stop = &next + left * &step;
    let parts = [m.new_big(next)?, m.new_big(stop)?, m.new_big(step)?];
    let range = m.new_range(parts);
    let args = m.new_tuple(&[range]);
    Ok(m.new_tuple(&[function, args, ids::NONE]))
}

fn set_state(m: &mut Machine, a: &Args) -> R<ObjId> {
    let index = m.index_object(a[1])?;
    let wanted = match &m.heap.get(index).data {
        Data::Big(big) => BigInt::clone(big),
        _ => m.small(index).unwrap_or(0).into(),
    };
    let Data::Iter(iter) = &m.heap.get(a[0]).data else { return Ok(ids::NONE) };
    let iter = (**iter).clone();
    let ends = m.type_of(a[0]) == ids::BYTEARRAY_ITERATOR || matches!(iter, Iter::List(..));
    let len = match &iter {
        Iter::List(of, _) | Iter::Tuple(of, _) => m.items(*of).len(),
        Iter::Bytes(of, _) | Iter::ListReverse(of, _) => m.len_plain(*of).unwrap_or(0),
        Iter::Reverse(of, _) => m.len(*of)?,
        Iter::Str(of, _) => m.text(*of).chars().count(),
        _ => usize::MAX,
    };
    let place = if wanted.is_negative() { 0 } else { wanted.to_usize().unwrap_or(usize::MAX).min(len) };
    let new = match iter {
        Iter::List(of, _) if ends && wanted.is_negative() => Iter::List(of, len),
        Iter::Bytes(of, _) if ends && wanted.is_negative() => Iter::Bytes(of, len),
        Iter::List(of, _) => Iter::List(of, place),
        Iter::Tuple(of, _) => Iter::Tuple(of, place),
        Iter::Bytes(of, _) => Iter::Bytes(of, place),
        Iter::Sequence(of, _) => Iter::Sequence(of, place),
        Iter::Str(of, _) => Iter::Str(of, m.text(of).chars().take(place).map(char::len_utf8).sum()),
        Iter::ListReverse(of, _) | Iter::Reverse(of, _) => {
            let left = if wanted.is_negative() { 0 } else { place.saturating_add(1).min(len) };
            if matches!(iter, Iter::Reverse(..)) { Iter::Reverse(of, left) } else { Iter::ListReverse(of, left) }
        }
        Iter::Range { next, step, left } => {
            let skip = if wanted.is_negative() { 0 } else { wanted.to_u64().unwrap_or(u64::MAX).min(left) };
            Iter::Range { next: next.wrapping_add(step.wrapping_mul(skip as i64)), step, left: left - skip }
        }
        Iter::BigRange { next, step, left } => {
            let skip = wanted.max(BigInt::zero()).min(left.clone());
            Iter::BigRange { next: next + &skip * &step, step, left: left - skip }
        }
        other => other,
    };
    if let Data::Iter(iter) = &mut m.heap.get_mut(a[0]).data {
        **iter = new;
    }
    Ok(ids::NONE)
}
