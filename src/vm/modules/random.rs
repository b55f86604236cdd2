//! `_random`: the Mersenne Twister, and the hash that seeds it from text.

use num_bigint::{BigInt, BigUint};
use num_traits::Signed;

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const N: usize = 624;
const M: usize = 397;

const CLASS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        let mut nums = vec![0; N + 1];
        init_by_array(&mut nums, &[0]);
        Ok(m.new_native(a[0], "random", Vec::new(), nums))
    }),
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::method("seed", Sig::One, |m, a| {
        let number = match &m.heap.get(a[1]).data {
            Data::Int(value) => BigInt::from(*value),
            Data::Big(value) => (**value).clone(),
            _ => BigInt::from(m.hash(a[1])? as u64),
        };
        let mut key = number.abs().to_biguint().unwrap_or_default().to_u32_digits();
        if key.is_empty() {
            key.push(0);
        }
        if let Some(nums) = state(m, a[0]) {
            init_by_array(nums, &key);
        }
        Ok(ids::NONE)
    }),
    NativeDef::method("random", Sig::None, |m, a| {
        let Some(nums) = state(m, a[0]) else { return Ok(ids::NONE) };
        let (high, low) = (next(nums) >> 5, next(nums) >> 6);
        let value = (f64::from(high) * 67_108_864.0 + f64::from(low)) / 9_007_199_254_740_992.0;
        Ok(m.new_float(value))
    }),
    NativeDef::method("getrandbits", Sig::One, get_bits),
    NativeDef::method("_state", Sig::None, |m, a| {
        let nums = state(m, a[0]).cloned().unwrap_or_default();
        let items: Vec<ObjId> = nums.iter().map(|number| m.new_int(*number)).collect();
        Ok(m.new_tuple(&items))
    }),
    NativeDef::method("_set_state", Sig::One, |m, a| {
        let mut nums = Vec::with_capacity(N + 1);
        for item in m.collect_vec(a[1])? {
            nums.push(m.index(item)? & 0xffff_ffff);
        }
        if nums.len() != N + 1 || nums[N] > N as i64 {
            return m.value_error("invalid state");
        }
        if let Some(own) = state(m, a[0]) {
            *own = nums;
        }
        Ok(ids::NONE)
    }),
];

const FUNCTIONS: &[NativeDef] = &[NativeDef::function("sha512", Sig::One, |m, a| {
    let bytes = match &m.heap.get(a[0]).data {
        Data::Bytes(bytes) => bytes.to_vec(),
        Data::ByteArray(bytes) => bytes.to_vec(),
        _ => return m.type_error("a bytes-like object is required"),
    };
    let digest = sha512(&bytes);
    Ok(m.new_bytes(&digest))
})];

fn get_bits(m: &mut Machine, a: &Args) -> R<ObjId> {
    let count = m.index(a[1])?;
    if count < 0 {
        return m.value_error("number of bits must be non-negative");
    }
    m.reserve(count as usize / 8)?;
    let Some(nums) = state(m, a[0]) else { return Ok(ids::NONE) };
    if count == 0 {
        return Ok(m.new_int(0));
    }
    if count <= 32 {
        let value = next(nums) >> (32 - count);
        return Ok(m.new_int(value.into()));
    }
    let mut left = count;
    let mut words = Vec::new();
    while left > 0 {
        let word = next(nums);
        words.push(if left < 32 { word >> (32 - left) } else { word });
        left -= 32;
    }
    m.new_big(BigInt::from(BigUint::new(words)))
}

fn state(m: &mut Machine, id: ObjId) -> Option<&mut Vec<i64>> {
    match &mut m.heap.get_mut(id).data {
        Data::Other(other) => match &mut **other {
            Other::Native("random", _, nums) => Some(nums),
            _ => None,
        },
        _ => None,
    }
}

fn init(nums: &mut [i64], seed: u32) {
    let mut word = seed;
    nums[0] = word.into();
    for at in 1..N {
        word = 1_812_433_253u32.wrapping_mul(word ^ (word >> 30)).wrapping_add(at as u32);
        nums[at] = word.into();
    }
    nums[N] = N as i64;
}

fn init_by_array(nums: &mut [i64], key: &[u32]) {
    init(nums, 19_650_218);
    let (mut i, mut j) = (1, 0);
    for _ in 0..N.max(key.len()) {
        let before = nums[i - 1] as u32;
        let mixed = (nums[i] as u32) ^ (before ^ (before >> 30)).wrapping_mul(1_664_525);
        nums[i] = mixed.wrapping_add(key[j]).wrapping_add(j as u32).into();
        i += 1;
        j = (j + 1) % key.len();
        if i >= N {
            nums[0] = nums[N - 1];
            i = 1;
        }
    }
    for _ in 0..N - 1 {
        let before = nums[i - 1] as u32;
        let mixed = (nums[i] as u32) ^ (before ^ (before >> 30)).wrapping_mul(1_566_083_941);
        nums[i] = mixed.wrapping_sub(i as u32).into();
        i += 1;
        if i >= N {
            nums[0] = nums[N - 1];
            i = 1;
        }
    }
    nums[0] = 0x8000_0000;
}

fn next(nums: &mut [i64]) -> u32 {
    let mut at = nums[N] as usize;
    if at >= N {
        for k in 0..N {
            let y = (nums[k] as u32 & 0x8000_0000) | (nums[(k + 1) % N] as u32 & 0x7fff_ffff);
            let twist = if y & 1 == 1 { 0x9908_b0df } else { 0 };
            nums[k] = ((nums[(k + M) % N] as u32) ^ (y >> 1) ^ twist).into();
        }
        at = 0;
    }
    let mut y = nums[at] as u32;
    nums[N] = at as i64 + 1;
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c_5680;
    y ^= (y << 15) & 0xefc6_0000;
    y ^ (y >> 18)
}

/// The first 64 bits of the fractional parts of a root of the first primes, as the standard defines its constants.
fn constants(count: usize, root: u32) -> Vec<u64> {
    let primes = (2u64..).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0));
    primes
        .take(count)
        .map(|prime| {
            let scaled = BigUint::from(prime) << (64 * root);
            let whole = scaled.nth_root(root);
            let low = whole & BigUint::from(u64::MAX);
            low.to_u64_digits().first().copied().unwrap_or(0)
        })
        .collect()
}

/// SHA-512 (FIPS 180-4).
pub fn sha512(bytes: &[u8]) -> Vec<u8> {
    let k = constants(80, 3);
    let mut hash = constants(8, 2);
    let mut padded = bytes.to_vec();
    padded.push(0x80);
    while padded.len() % 128 != 112 {
        padded.push(0);
    }
    padded.extend_from_slice(&(bytes.len() as u128 * 8).to_be_bytes());
    for block in padded.chunks_exact(128) {
        let mut w: Vec<u64> =
            block.chunks_exact(8).map(|part| u64::from_be_bytes(part.try_into().expect("eight bytes"))).collect();
        for t in 16..80 {
            let s0 = w[t - 15].rotate_right(1) ^ w[t - 15].rotate_right(8) ^ (w[t - 15] >> 7);
            let s1 = w[t - 2].rotate_right(19) ^ w[t - 2].rotate_right(61) ^ (w[t - 2] >> 6);
            w.push(w[t - 16].wrapping_add(s0).wrapping_add(w[t - 7]).wrapping_add(s1));
        }
        let mut v: [u64; 8] = hash.clone().try_into().expect("eight words");
        for t in 0..80 {
            let s1 = v[4].rotate_right(14) ^ v[4].rotate_right(18) ^ v[4].rotate_right(41);
            let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
            let t1 = v[7].wrapping_add(s1).wrapping_add(choice).wrapping_add(k[t]).wrapping_add(w[t]);
            let s0 = v[0].rotate_right(28) ^ v[0].rotate_right(34) ^ v[0].rotate_right(39);
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
            v.rotate_right(1);
            v[4] = v[4].wrapping_add(t1);
            v[0] = t1.wrapping_add(s0.wrapping_add(majority));
        }
        for (word, add) in hash.iter_mut().zip(v) {
            *word = word.wrapping_add(add);
        }
    }
    hash.iter().flat_map(|word| word.to_be_bytes()).collect()
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    let class = m.native_class("_random", "Random", ids::OBJECT, CLASS)?;
    m.set_global(module, "Random", class);
    Ok(())
}
