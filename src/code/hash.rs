//! CPython's hash functions on 64-bit machines with `PYTHONHASHSEED=0`, and the order in which a set of constants is stored.

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

use super::Const;

/// `hash(None)`.
pub const NONE: i64 = 0xfca8_6420;
/// The prime that hashes of numbers are taken by.
const MODULUS: u64 = (1 << 61) - 1;
/// `hash(float('inf'))`.
const INFINITY: i64 = 314_159;
/// What the imaginary part counts in the hash of a complex number.
const IMAGINARY: u64 = 1_000_003;
/// Slots looked at in a row before a set's probing jumps.
const LINEAR_PROBES: usize = 9;

/// Distinct items in the order in which CPython iterates over a set that they were put into one after the other.
pub fn set_order(items: &[Const]) -> Vec<&Const> {
    let mut table: Vec<Option<(u64, &Const)>> = vec![None; 8];
    for (item, used) in items.iter().zip(1..) {
        insert(&mut table, hash(item) as u64, item);
        if used * 5 >= (table.len() - 1) * 3 {
            let wanted = if used > 50_000 { used * 2 } else { used * 4 };
            let mut larger = vec![None; (wanted + 1).next_power_of_two().max(8)];
            for (hash, item) in table.into_iter().flatten() {
                insert(&mut larger, hash, item);
            }
            table = larger;
        }
    }
    table.into_iter().flatten().map(|(_, item)| item).collect()
}

/// `hash(value)`. Objects that hash by address (`...`, code) hash to 0 here.
pub fn hash(value: &Const) -> i64 {
    match value {
        Const::None => NONE,
        Const::Ellipsis | Const::Code(_) => 0,
        Const::Bool(value) => i64::from(*value),
        Const::Int(value) => hash_big(value),
        Const::Float(value) => hash_float(*value, 0),
        Const::Complex(real, imag) => hash_complex(*real, *imag, 0),
        Const::Str(text) => hash_points(text.chars().map(u32::from)),
        Const::Surrogates(points) => hash_points(points.iter().copied()),
        Const::Bytes(bytes) => hash_bytes(bytes),
        Const::Tuple(items) => hash_tuple(items.iter().map(hash)),
        Const::Slice(parts) => hash_slice(parts.iter().map(hash)),
        Const::FrozenSet(items) => hash_frozenset(items.iter().map(hash)),
    }
}

/// Hash of an int that fits: the value modulo 2**61 - 1, with its sign.
#[inline]
pub fn hash_int(value: i64) -> i64 {
    let rest = (value.unsigned_abs() % MODULUS) as i64;
    not_minus_one(if value < 0 { -rest } else { rest })
}

/// Hash of an int of any size.
pub fn hash_big(value: &BigInt) -> i64 {
    let rest = (value.magnitude() % MODULUS).to_i64().expect("less than 2**61");
    not_minus_one(if value.sign() == Sign::Minus { -rest } else { rest })
}

/// Hash of a float, equal to an int's when the values are equal. A NaN's comes from its object's address in CPython:
/// the caller passes it.
pub fn hash_float(value: f64, identity: i64) -> i64 {
    if value.is_nan() {
        return identity;
    }
    if value.is_infinite() {
        return if value > 0.0 { INFINITY } else { -INFINITY };
    }
    // value = mantissa * 2**exponent, and 2**61 is 1 modulo the prime: powers of two are rotations of 61 bits.
    let bits = value.abs().to_bits();
    let (raw, fraction) = ((bits >> 52) as i32, bits & ((1 << 52) - 1));
    let (mantissa, exponent) = if raw == 0 { (fraction, -1074) } else { (fraction | 1 << 52, raw - 1075) };
    let turn = exponent.rem_euclid(61) as u32;
    let rotated = if turn == 0 { mantissa } else { (mantissa << turn & MODULUS) | mantissa >> (61 - turn) };
    let size = (rotated % MODULUS) as i64;
    not_minus_one(if value < 0.0 { -size } else { size })
}

/// Hash of a complex number.
pub fn hash_complex(real: f64, imag: f64, identity: i64) -> i64 {
    let imag = IMAGINARY.wrapping_mul(hash_float(imag, identity) as u64);
    not_minus_one((hash_float(real, identity) as u64).wrapping_add(imag) as i64)
}

/// Hash of a tuple from the hashes of its items (xxHash's mixing).
pub fn hash_tuple(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    let len = items.len() as u64;
    mixed(items, len ^ (PRIME_5 ^ 3_527_539))
}

/// Hash of a slice from those of its three parts: as a tuple's, but for the length.
pub fn hash_slice(parts: impl Iterator<Item = i64>) -> i64 {
    mixed(parts, 0)
}

const PRIME_1: u64 = 11_400_714_785_074_694_791;
const PRIME_2: u64 = 14_029_467_366_897_019_727;
const PRIME_5: u64 = 2_870_177_450_012_600_261;

fn mixed(items: impl Iterator<Item = i64>, end: u64) -> i64 {
    let mix = |sum: u64, hash: i64| {
        sum.wrapping_add((hash as u64).wrapping_mul(PRIME_2)).rotate_left(31).wrapping_mul(PRIME_1)
    };
    let sum = items.fold(PRIME_5, mix).wrapping_add(end);
    if sum == u64::MAX { 1_546_275_796 } else { sum as i64 }
}

/// Hash of a frozenset from the hashes of its members, which come in any order.
pub fn hash_frozenset(items: impl ExactSizeIterator<Item = i64>) -> i64 {
    let len = items.len() as u64;
    let shuffle = |hash: u64| ((hash ^ 89_869_747) ^ (hash << 16)).wrapping_mul(3_644_798_167);
    let mut sum = items.map(|hash| shuffle(hash as u64)).fold(0, |a, b| a ^ b);
    sum ^= (len + 1).wrapping_mul(1_927_868_237);
    sum ^= (sum >> 11) ^ (sum >> 25);
    sum = sum.wrapping_mul(69_069).wrapping_add(907_133_923);
    if sum == u64::MAX { 590_923_713 } else { sum as i64 }
}

/// Hash of a str from its code points: of the narrowest of 1, 2 or 4 bytes each that holds them all, as it is stored.
pub fn hash_points(points: impl Iterator<Item = u32> + Clone) -> i64 {
    let width = match points.clone().max().unwrap_or_default() {
        0..=0xff => 1,
        0x100..=0xffff => 2,
        _ => 4,
    };
    let bytes: Vec<u8> = points.flat_map(|point| point.to_le_bytes().into_iter().take(width)).collect();
    hash_bytes(&bytes)
}

/// Hash of bytes: SipHash-1-3 under a key of zeros; nothing hashes to 0.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut state = [0x736f_6d65_7073_6575_u64, 0x646f_7261_6e64_6f6d, 0x6c79_6765_6e65_7261, 0x7465_6462_7974_6573];
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let word = u64::from_le_bytes(chunk.try_into().expect("a chunk has eight bytes"));
        state[3] ^= word;
        sip_round(&mut state);
        state[0] ^= word;
    }
    let mut last = (bytes.len() as u64) << 56;
    for (at, byte) in chunks.remainder().iter().enumerate() {
        last |= u64::from(*byte) << (8 * at);
    }
    state[3] ^= last;
    sip_round(&mut state);
    state[0] ^= last;
    state[2] ^= 0xff;
    for _ in 0..3 {
        sip_round(&mut state);
    }
    not_minus_one((state[0] ^ state[1] ^ state[2] ^ state[3]) as i64)
}

fn not_minus_one(hash: i64) -> i64 {
    if hash == -1 { -2 } else { hash }
}

fn sip_round(v: &mut [u64; 4]) {
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

fn insert<'a>(table: &mut [Option<(u64, &'a Const)>], hash: u64, item: &'a Const) {
    let mask = table.len() - 1;
    let mut perturb = hash;
    let mut at = hash as usize & mask;
    loop {
        let probes = if at + LINEAR_PROBES <= mask { LINEAR_PROBES } else { 0 };
        if let Some(free) = (at..=at + probes).find(|at| table[*at].is_none()) {
            table[free] = Some((hash, item));
            return;
        }
        perturb >>= 5;
        at = (at.wrapping_mul(5).wrapping_add(1).wrapping_add(perturb as usize)) & mask;
    }
}
