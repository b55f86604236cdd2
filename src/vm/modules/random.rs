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
    let digest = super::digest::sha2(&bytes, 8, 512);
    Ok(m.new_bytes(&digest))
})];

fn get_bits(m: &mut Machine, a: &Args) -> R<ObjId> {
    let count = m.index(a[1])?;
    if count < 0 {
        return m.value_error("Cannot convert negative int");
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
