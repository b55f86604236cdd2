//! CPython's hash functions on 64-bit machines, with `PYTHONHASHSEED=0`.

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

const MODULUS_BITS: u32 = 61;
const MODULUS: u64 = (1 << MODULUS_BITS) - 1;
/// Hash of infinity.
const INF: i64 = 314159;
/// `hash(None)`.
pub const NONE: i64 = 0xfca8_6420;

fn fix(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

/// Hash of an int that fits: the value modulo 2**61 - 1, with its sign.
#[inline]
pub fn hash_int(value: i64) -> i64 {
    let rest = (value.unsigned_abs() % MODULUS) as i64;
    fix(if value < 0 { -rest } else { rest })
}

/// Hash of an int of any size.
pub fn hash_big(value: &BigInt) -> i64 {
    let rest = (value.magnitude() % MODULUS).to_i64().expect("less than 2**61");
    fix(if value.sign() == Sign::Minus { -rest } else { rest })
}

/// Hash of a float (`_Py_HashDouble`), equal to an int's when the values are equal. A NaN's comes from its
/// object's address in CPython: the caller passes it.
pub fn hash_float(value: f64, identity: i64) -> i64 {
    if value.is_infinite() {
        return if value > 0.0 { INF } else { -INF };
    }
    if value.is_nan() {
        return identity;
    }
    let (mut mantissa, mut exponent) = frexp(value.abs());
    let mut x: u64 = 0;
    while mantissa != 0.0 {
        x = ((x << 28) & MODULUS) | x >> (MODULUS_BITS - 28);
        mantissa *= 268_435_456.0;
        exponent -= 28;
        let y = mantissa as u64;
        mantissa -= y as f64;
        x += y;
        if x >= MODULUS {
            x -= MODULUS;
        }
    }
    let bits = MODULUS_BITS as i32;
    let e = if exponent >= 0 { exponent % bits } else { bits - 1 - ((-1 - exponent) % bits) } as u32;
    x = ((x << e) & MODULUS) | x >> (MODULUS_BITS - e);
    fix(if value < 0.0 { -(x as i64) } else { x as i64 })
}

/// Mantissa in [0.5, 1) and exponent, as C's `frexp`.
pub fn frexp(value: f64) -> (f64, i32) {
    if value == 0.0 || !value.is_finite() {
        return (value, 0);
    }
    let bits = value.to_bits();
    let exponent = (bits >> 52 & 0x7ff) as i32;
    if exponent == 0 {
        let (mantissa, exponent) = frexp(value * 18_014_398_509_481_984.0);
        return (mantissa, exponent - 54);
    }
    (f64::from_bits(bits & !(0x7ff << 52) | 1022 << 52), exponent - 1022)
}

/// Hash of a slice from those of its parts: as a tuple's, but for the length.
pub fn hash_slice(parts: [i64; 3]) -> i64 {
    const P1: u64 = 11_400_714_785_074_694_791;
    const P2: u64 = 14_029_467_366_897_019_727;
    const P5: u64 = 2_870_177_450_012_600_261;
    let mix = |acc: u64, lane: &i64| acc.wrapping_add((*lane as u64).wrapping_mul(P2)).rotate_left(31).wrapping_mul(P1);
    let acc = parts.iter().fold(P5, mix);
    if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }
}

/// Hash of a tuple from the hashes of its items (xxHash's mixing).
pub fn hash_tuple(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    const P1: u64 = 11_400_714_785_074_694_791;
    const P2: u64 = 14_029_467_366_897_019_727;
    const P5: u64 = 2_870_177_450_012_600_261;
    let len = items.len() as u64;
    let mut acc = P5;
    for lane in items {
        acc = acc.wrapping_add((lane as u64).wrapping_mul(P2));
        acc = acc.rotate_left(31).wrapping_mul(P1);
    }
    acc = acc.wrapping_add(len ^ (P5 ^ 3_527_539));
    if acc == u64::MAX { 1_546_275_796 } else { acc as i64 }
}

/// Hash of a frozenset from the hashes of its members, which come in any order.
pub fn hash_frozenset(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    let len = items.len() as u64;
    let mut hash = 0u64;
    for item in items {
        let h = item as u64;
        hash ^= ((h ^ 89_869_747) ^ (h << 16)).wrapping_mul(3_644_798_167);
    }
    hash ^= (len + 1).wrapping_mul(1_927_868_237);
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
    if hash == u64::MAX { 590_923_713 } else { hash as i64 }
}

/// Hash of bytes: SipHash-1-3 with a zero key; empty input hashes to 0.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() { 0 } else { fix(siphash13(bytes) as i64) }
}

/// Hash of a str: of its code points in the narrowest of 1, 2 or 4 bytes that holds them all.
pub fn hash_str(text: &str) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes());
    }
    let points = || text.chars().map(super::text::code_point);
    let widest = points().max().unwrap_or(0);
    let bytes: Vec<u8> = match widest {
        0..=0xff => points().map(|c| c as u8).collect(),
        0x100..=0xffff => points().flat_map(|c| (c as u16).to_le_bytes()).collect(),
        _ => points().flat_map(u32::to_le_bytes).collect(),
    };
    hash_bytes(&bytes)
}

fn siphash13(bytes: &[u8]) -> u64 {
    let mut v = [0x736f_6d65_7073_6575u64, 0x646f_7261_6e64_6f6d, 0x6c79_6765_6e65_7261, 0x7465_6462_7974_6573];
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let word = u64::from_le_bytes(chunk.try_into().expect("eight bytes"));
        v[3] ^= word;
        round(&mut v);
        v[0] ^= word;
    }
    let mut last = (bytes.len() as u64) << 56;
    for (at, byte) in chunks.remainder().iter().enumerate() {
        last |= u64::from(*byte) << (8 * at);
    }
    v[3] ^= last;
    round(&mut v);
    v[0] ^= last;
    v[2] ^= 0xff;
    for _ in 0..3 {
        round(&mut v);
    }
    v[0] ^ v[1] ^ v[2] ^ v[3]
}

fn round(v: &mut [u64; 4]) {
    v[0] = v[0].wrapping_add(v[1]);
    v[2] = v[2].wrapping_add(v[3]);
    v[1] = v[1].rotate_left(13) ^ v[0];
    v[3] = v[3].rotate_left(16) ^ v[2];
    v[0] = v[0].rotate_left(32);
    v[2] = v[2].wrapping_add(v[1]);
    v[0] = v[0].wrapping_add(v[3]);
    v[1] = v[1].rotate_left(17) ^ v[2];
    v[3] = v[3].rotate_left(21) ^ v[0];
    v[2] = v[2].rotate_left(32);
}
