//! Functions of `math` on many numbers: exact sums, products, distances.

use num_bigint::BigInt;
use num_traits::Zero;

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::types::{float, int};
use crate::vm::{Machine, real};

/// Functions of many numbers.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("fsum", Sig::One, fsum),
    NativeDef::function(
        "prod",
        Sig::Named { names: &["iterable", "start"], required: 1, pos_only: 1, kw_only: 1 },
        |m, a| {
            let start = match a.get(1) {
                Some(start) => start,
                None => m.new_int(1),
            };
            let iterator = m.iter(a[0])?;
            m.run_loop(Poll(prod_turn), &[iterator, start], &[])
        },
    ),
    NativeDef::function("sumprod", Sig::Pos(2, 2), sumprod),
    NativeDef::function("hypot", Sig::Pos(0, usize::MAX), |m, a| {
        let mut parts = Vec::with_capacity(a.len());
        for id in a.items {
            parts.push(float::number(m, *id)?);
        }
        Ok(m.new_float(real::norm(&parts)))
    }),
    NativeDef::function("dist", Sig::Pos(2, 2), |m, a| {
        let (p, q) = (m.collect_vec(a[0])?, m.collect_vec(a[1])?);
        if p.len() != q.len() {
            return m.value_error("both points must have the same number of dimensions");
        }
        let mut parts = Vec::with_capacity(p.len());
        for (x, y) in p.into_iter().zip(q) {
            parts.push(float::number(m, x)? - float::number(m, y)?);
        }
        Ok(m.new_float(real::norm(&parts)))
    }),
];

fn prod_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (iterator, value) = (state.regs[0], state.regs[1]);
    let Some(item) = m.next(iterator)? else { return Ok(Turn::Done(value)) };
    let product = m.binary(Binary::Mul, value, item)?;
    m.heap.incref(product);
    state.regs[1] = product;
    m.heap.decref(value);
    Ok(Turn::Again)
}

fn fsum(m: &mut Machine, a: &Args) -> R<ObjId> {
    let items = m.collect_vec(a[0])?;
    let (mut total, mut special, mut infinite) = (BigInt::zero(), 0.0, false);
    let mut opposite = false;
    for id in items {
        let x = float::number(m, id)?;
        if x.is_finite() {
            total += real::scaled(x);
            continue;
        }
        opposite |= x.is_infinite() && infinite && special == -x;
        infinite |= x.is_infinite();
        special += x;
    }
    if opposite {
        return m.value_error("-inf + inf in fsum");
    }
    if special != 0.0 {
        return Ok(m.new_float(special));
    }
    match int::ratio(&total, &real::scale()) {
        Some(value) => Ok(m.new_float(value)),
        None => m.overflow_error("intermediate overflow in fsum"),
    }
}

fn sumprod(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (p, q) = (m.collect_vec(a[0])?, m.collect_vec(a[1])?);
    if p.len() != q.len() {
        return m.value_error("Inputs are not the same length");
    }
    let is_float = |m: &Machine, id: &ObjId| matches!(m.heap.get(*id).data, Data::Float(_));
    let is_number = |m: &Machine, id: &ObjId| matches!(m.heap.get(*id).data, Data::Float(_) | Data::Int(_));
    let all = |m: &Machine| p.iter().chain(&q).all(|id| is_number(m, id));
    if all(m) && p.iter().chain(&q).any(|id| is_float(m, id)) {
        let mut total = BigInt::zero();
        let mut plain = 0.0;
        let mut finite = true;
        for (x, y) in p.iter().zip(&q) {
            let (x, y) = (float::number(m, *x)?, float::number(m, *y)?);
            plain += x * y;
            finite &= x.is_finite() && y.is_finite();
            if finite {
                total += real::scaled(x) * real::scaled(y);
            }
        }
        let exact = int::ratio(&total, &(real::scale() * real::scale()));
        let value = match exact.filter(|_| finite) {
            Some(value) if !total.is_zero() || plain == 0.0 => value,
            _ => plain,
        };
        return Ok(m.new_float(value));
    }
    let mut total = m.new_int(0);
    for (x, y) in p.into_iter().zip(q) {
        let product = m.binary(Binary::Mul, x, y)?;
        total = m.binary(Binary::Add, total, product)?;
    }
    Ok(total)
}
