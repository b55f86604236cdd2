//! Functions of `math` on ints: factorials, binomials, common divisors, roots.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::rc::Rc;

use crate::vm::Machine;
use crate::vm::limits::Limit;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{ids, types::int};

/// Functions of ints.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("factorial", Sig::One, |m, a| factorial(m, a[0])),
    NativeDef::function("comb", Sig::Pos(2, 2), comb),
    NativeDef::function("perm", Sig::Pos(1, 2), perm),
    NativeDef::function("gcd", Sig::Pos(0, usize::MAX), |m, a| fold(m, a, BigInt::zero(), |x, y| x.gcd(y))),
    NativeDef::function("lcm", Sig::Pos(0, usize::MAX), |m, a| fold(m, a, BigInt::one(), |x, y| x.lcm(y))),
    NativeDef::function("isqrt", Sig::One, |m, a| {
        let value = whole(m, a[0])?;
        if value.is_negative() {
            return m.value_error("isqrt() argument must be nonnegative");
        }
        m.new_big(value.sqrt())
    }),
];

fn whole(m: &mut Machine, id: ObjId) -> R<Rc<BigInt>> {
    let int = m.index_object(id)?;
    Ok(int::value(m, int).unwrap_or_default())
}

fn fold(m: &mut Machine, a: &Args, start: BigInt, with: fn(&BigInt, &BigInt) -> BigInt) -> R<ObjId> {
    let mut value = start;
    for id in a.items {
        let next = whole(m, *id)?;
        int::check_gcd(m, &value, &next)?;
        value = with(&value, &next).abs();
        if value.bits() > m.limits.int_bits {
            return m.halt(Limit::IntBits);
        }
    }
    m.new_big(value)
}

/// The product of a range of ints, by halves, so that factors stay alike in size.
fn product(from: u64, to: u64) -> BigInt {
    match to.saturating_sub(from) {
        _ if from > to => BigInt::one(),
        0..=7 => (from..=to).map(BigInt::from).product(),
        _ => {
            let middle = from + (to - from) / 2;
            product(from, middle) * product(middle + 1, to)
        }
    }
}

/// Refuses a product of so many factors of which the largest is given.
fn room(m: &mut Machine, count: u64, largest: u64) -> R<()> {
    let bits = u128::from(count) * u128::from(64 - largest.leading_zeros());
    // The average factor may be somewhat smaller than the largest.
    if bits > 2 * u128::from(m.limits.int_bits) { m.halt(Limit::IntBits) } else { Ok(()) }
}

fn factorial(m: &mut Machine, id: ObjId) -> R<ObjId> {
    let value = whole(m, id)?;
    if value.is_negative() {
        return m.value_error("factorial() not defined for negative values");
    }
    let Some(n) = value.to_i64() else {
        return m.overflow_error(format!("factorial() argument should not exceed {}", i64::MAX));
    };
    room(m, n as u64, n as u64)?;
    m.new_big(product(2, n as u64))
}

fn pair(m: &mut Machine, a: &Args) -> R<(Rc<BigInt>, Rc<BigInt>)> {
    let (n, k) = (whole(m, a[0])?, whole(m, a[1])?);
    if n.is_negative() {
        return m.value_error("n must be a non-negative integer");
    }
    if k.is_negative() {
        return m.value_error("k must be a non-negative integer");
    }
    Ok((n, k))
}

fn perm(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.get(1).is_none_or(|k| k == ids::NONE) {
        return factorial(m, a[0]);
    }
    let (n, k) = pair(m, a)?;
    if k > n {
        return Ok(m.new_int(0));
    }
    let value = falling(m, &n, &k)?;
    m.new_big(value)
}

fn comb(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (n, k) = pair(m, a)?;
    if k > n {
        return Ok(m.new_int(0));
    }
    let rest = n.as_ref() - k.as_ref();
    let k = if rest < *k { Rc::new(rest) } else { k };
    let top = falling(m, &n, &k)?;
    let bottom = product(2, k.to_u64().unwrap_or(0));
    m.new_big(top / bottom)
}

/// `n * (n - 1) * ...`, `k` factors.
fn falling(m: &mut Machine, n: &BigInt, k: &BigInt) -> R<BigInt> {
    let Some(count) = k.to_u64() else { return m.halt(Limit::IntBits) };
    if let Some(top) = n.to_u64() {
        room(m, count, top)?;
        return Ok(product(top - count + 1, top));
    }
    if count.saturating_mul(n.bits()) > m.limits.int_bits {
        return m.halt(Limit::IntBits);
    }
    Ok((0..count).map(|less| n - less).product())
}
