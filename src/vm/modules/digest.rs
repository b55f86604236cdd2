//! Digests and checksums: MD5, SHA-1, SHA-2, SHA-3, CRC-32, Adler-32. Small code rather than fast code: the page
//! carries it, and what learners hash is short.

use num_bigint::BigUint;

/// The digest of a message under a name as `hashlib` has it; `None` for names it has not.
pub fn digest(name: &str, bytes: &[u8]) -> Option<Vec<u8>> {
    Some(match name {
        "md5" => md5(bytes),
        "sha1" => sha1(bytes),
        "sha224" | "sha256" | "sha384" | "sha512" => {
            let bits: usize = name[3..].parse().ok()?;
            sha2(bytes, if bits > 256 { 8 } else { 4 }, bits)
        }
        "sha3_224" | "sha3_256" | "sha3_384" | "sha3_512" => {
            let size = name[5..].parse::<usize>().ok()? / 8;
            keccak(bytes, 200 - 2 * size, 6, size)
        }
        _ => return None,
    })
}

/// SHAKE-128 and SHAKE-256: a digest of any length.
pub fn shake(bits: usize, bytes: &[u8], length: usize) -> Vec<u8> {
    keccak(bytes, 200 - bits / 4, 0x1f, length)
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

/// The message with the end that Merkle–Damgård functions give it: a bit, zeros, the length.
fn padded(bytes: &[u8], word: usize, big: bool) -> Vec<u8> {
    let mut padded = bytes.to_vec();
    padded.push(0x80);
    while padded.len() % (16 * word) != 14 * word {
        padded.push(0);
    }
    let bits = bytes.len() as u128 * 8;
    if big {
        padded.extend_from_slice(&bits.to_be_bytes()[16 - 2 * word..]);
    } else {
        padded.extend_from_slice(&bits.to_le_bytes()[..2 * word]);
    }
    padded
}

/// A number of so many bytes, the first the highest.
fn big_endian(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

/// SHA-2 (FIPS 180-4) with words of 4 or 8 bytes, cut to `bits`. Words of 4 bytes are calculated with in the lower
/// half of a `u64`.
pub fn sha2(bytes: &[u8], word: usize, bits: usize) -> Vec<u8> {
    let (rounds, turns) = if word == 8 {
        (80, [[1, 8, 7], [19, 61, 6], [14, 18, 41], [28, 34, 39]])
    } else {
        (64, [[7, 18, 3], [17, 19, 10], [6, 11, 25], [2, 13, 22]])
    };
    let width = 8 * word as u32;
    let mask = u64::MAX >> (64 - width);
    let rotate = |value: u64, by: u32| (value >> by | value << (width - by)) & mask;
    let mix = |value: u64, [a, b, c]: [u32; 3]| rotate(value, a) ^ rotate(value, b) ^ rotate(value, c);
    let smear = |value: u64, [a, b, c]: [u32; 3]| rotate(value, a) ^ rotate(value, b) ^ (value >> c);
    let k: Vec<u64> = constants(rounds, 3).into_iter().map(|value| value >> (64 - width)).collect();
    let roots = constants(16, 2);
    let mut hash: Vec<u64> = match bits {
        224 => roots[8..].iter().map(|value| value & mask).collect(),
        384 => roots[8..].to_vec(),
        _ => roots[..8].iter().map(|value| value >> (64 - width)).collect(),
    };
    for block in padded(bytes, word, true).chunks_exact(16 * word) {
        let mut w: Vec<u64> = block.chunks_exact(word).map(big_endian).collect();
        for t in 16..rounds {
            let next = smear(w[t - 2], turns[1]).wrapping_add(w[t - 7]).wrapping_add(smear(w[t - 15], turns[0]));
            w.push(next.wrapping_add(w[t - 16]) & mask);
        }
        let mut v: [u64; 8] = hash.clone().try_into().expect("eight words");
        for t in 0..rounds {
            let choice = (v[4] & v[5]) ^ (!v[4] & v[6]);
            let t1 = [mix(v[4], turns[2]), choice, k[t], w[t]].into_iter().fold(v[7], u64::wrapping_add);
            let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]);
            let t2 = mix(v[0], turns[3]).wrapping_add(majority);
            v.rotate_right(1);
            v[4] = v[4].wrapping_add(t1) & mask;
            v[0] = t1.wrapping_add(t2) & mask;
        }
        for (word, add) in hash.iter_mut().zip(v) {
            *word = word.wrapping_add(add) & mask;
        }
    }
    let mut out: Vec<u8> = hash.iter().flat_map(|value| value.to_be_bytes()[8 - word..].to_vec()).collect();
    out.truncate(bits / 8);
    out
}

const START: [u32; 5] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476, 0xc3d2_e1f0];

/// SHA-1 (FIPS 180-4).
fn sha1(bytes: &[u8]) -> Vec<u8> {
    let mut hash = START;
    for block in padded(bytes, 4, true).chunks_exact(64) {
        let mut w: Vec<u32> = block.chunks_exact(4).map(|part| big_endian(part) as u32).collect();
        for t in 16..80 {
            w.push((w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16]).rotate_left(1));
        }
        let [mut a, mut b, mut c, mut d, mut e] = hash;
        for (t, word) in w.into_iter().enumerate() {
            let (f, k) = match t / 20 {
                0 => ((b & c) | (!b & d), 0x5a82_7999),
                1 => (b ^ c ^ d, 0x6ed9_eba1),
                2 => ((b & c) | (b & d) | (c & d), 0x8f1b_bcdc),
                _ => (b ^ c ^ d, 0xca62_c1d6_u32),
            };
            let next = [f, e, k, word].into_iter().fold(a.rotate_left(5), u32::wrapping_add);
            (a, b, c, d, e) = (next, a, b.rotate_left(30), c, d);
        }
        for (word, add) in hash.iter_mut().zip([a, b, c, d, e]) {
            *word = word.wrapping_add(add);
        }
    }
    hash.iter().flat_map(|word| word.to_be_bytes()).collect()
}

const MD5_TURNS: [[u32; 4]; 4] = [[7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21]];

/// MD5 (RFC 1321).
fn md5(bytes: &[u8]) -> Vec<u8> {
    let mut hash = [START[0], START[1], START[2], START[3]];
    for block in padded(bytes, 4, false).chunks_exact(64) {
        let w: Vec<u32> = block.chunks_exact(4).map(|part| (big_endian(part) as u32).swap_bytes()).collect();
        let [mut a, mut b, mut c, mut d] = hash;
        for t in 0..64 {
            let (f, at) = match t / 16 {
                0 => ((b & c) | (!b & d), t),
                1 => ((d & b) | (!d & c), 5 * t + 1),
                2 => (b ^ c ^ d, 3 * t + 5),
                _ => (c ^ (b | !d), 7 * t),
            };
            let k = (libm::sin(t as f64 + 1.0).abs() * 4_294_967_296.0) as u32;
            let sum = [f, k, w[at % 16]].into_iter().fold(a, u32::wrapping_add);
            (a, d, c) = (d, c, b);
            b = b.wrapping_add(sum.rotate_left(MD5_TURNS[t / 16][t % 4]));
        }
        for (word, add) in hash.iter_mut().zip([a, b, c, d]) {
            *word = word.wrapping_add(add);
        }
    }
    hash.iter().flat_map(|word| word.to_le_bytes()).collect()
}

/// Keccak (FIPS 202) over blocks of `rate` bytes; `end` tells SHA-3 and SHAKE apart.
fn keccak(bytes: &[u8], rate: usize, end: u8, length: usize) -> Vec<u8> {
    let mut message = bytes.to_vec();
    message.push(end);
    message.resize(message.len().div_ceil(rate) * rate, 0);
    *message.last_mut().expect("not empty") |= 0x80;
    let mut state = [0u64; 25];
    for block in message.chunks_exact(rate) {
        for (lane, part) in state.iter_mut().zip(block.chunks_exact(8)) {
            *lane ^= big_endian(part).swap_bytes();
        }
        permute(&mut state);
    }
    let mut out = Vec::with_capacity(length + rate);
    loop {
        out.extend(state.iter().flat_map(|lane| lane.to_le_bytes()).take(rate));
        if out.len() >= length {
            out.truncate(length);
            return out;
        }
        permute(&mut state);
    }
}

fn permute(state: &mut [u64; 25]) {
    // The round constants come from a shift register of eight bits.
    let mut register = 1u32;
    for _ in 0..24 {
        let column: Vec<u64> = (0..5).map(|x| (0..5).fold(0, |sum, y| sum ^ state[x + 5 * y])).collect();
        for (at, lane) in state.iter_mut().enumerate() {
            *lane ^= column[(at + 4) % 5] ^ column[(at + 1) % 5].rotate_left(1);
        }
        let (mut x, mut y, mut carried) = (1, 0, state[1]);
        for t in 0..24 {
            (x, y) = (y, (2 * x + 3 * y) % 5);
            let moved = carried.rotate_left((t + 1) * (t + 2) / 2 % 64);
            carried = std::mem::replace(&mut state[x + 5 * y], moved);
        }
        for row in state.chunks_exact_mut(5) {
            let old = row.to_vec();
            for x in 0..5 {
                row[x] = old[x] ^ (!old[(x + 1) % 5] & old[(x + 2) % 5]);
            }
        }
        for bit in 0..7 {
            state[0] ^= u64::from(register & 1) << ((1u32 << bit) - 1);
            register = if register & 0x80 == 0 { register << 1 } else { (register << 1) ^ 0x171 };
        }
    }
}

/// CRC-32 as zip files have it, going on from an earlier value.
pub fn crc32(bytes: &[u8], start: u32) -> u32 {
    let add = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| crc >> 1 ^ if crc & 1 == 1 { 0xedb8_8320 } else { 0 })
    };
    !bytes.iter().fold(!start, add)
}

/// Adler-32, going on from an earlier value.
pub fn adler32(bytes: &[u8], start: u32) -> u32 {
    let (mut low, mut high) = (start & 0xffff, start >> 16);
    for byte in bytes {
        low = (low + u32::from(*byte)) % 65_521;
        high = (high + low) % 65_521;
    }
    high << 16 | low
}
