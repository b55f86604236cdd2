//! Deflate (RFC 1951), both ways. Small code rather than the smallest output: what is packed here is larger than zlib's.

/// Base and further bits of the lengths from code 257 on, and of the distances.
const LENGTHS: [(u16, u8); 29] = [
    (3, 0),
    (4, 0),
    (5, 0),
    (6, 0),
    (7, 0),
    (8, 0),
    (9, 0),
    (10, 0),
    (11, 1),
    (13, 1),
    (15, 1),
    (17, 1),
    (19, 2),
    (23, 2),
    (27, 2),
    (31, 2),
    (35, 3),
    (43, 3),
    (51, 3),
    (59, 3),
    (67, 4),
    (83, 4),
    (99, 4),
    (115, 4),
    (131, 5),
    (163, 5),
    (195, 5),
    (227, 5),
    (258, 0),
];
const DISTANCES: [(u16, u8); 30] = [
    (1, 0),
    (2, 0),
    (3, 0),
    (4, 0),
    (5, 1),
    (7, 1),
    (9, 2),
    (13, 2),
    (17, 3),
    (25, 3),
    (33, 4),
    (49, 4),
    (65, 5),
    (97, 5),
    (129, 6),
    (193, 6),
    (257, 7),
    (385, 7),
    (513, 8),
    (769, 8),
    (1025, 9),
    (1537, 9),
    (2049, 10),
    (3073, 10),
    (4097, 11),
    (6145, 11),
    (8193, 12),
    (12289, 12),
    (16385, 13),
    (24577, 13),
];
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Why there is no more output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// All is there; so many bytes of the input were used.
    Done(usize),
    /// The input stops too early.
    More,
    /// More than was asked for.
    Full,
    /// No deflate data, in zlib's words.
    Wrong(&'static str),
}

struct Bits<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Bits<'_> {
    fn take(&mut self, count: u8) -> Result<u32, End> {
        let mut value = 0;
        for bit in 0..count {
            let byte = self.bytes.get(self.at / 8).ok_or(End::More)?;
            value |= u32::from(byte >> (self.at % 8) & 1) << bit;
            self.at += 1;
        }
        Ok(value)
    }
}

/// A code by lengths: how many codes of each length there are, and their symbols in order.
struct Code {
    counts: [u16; 16],
    symbols: Vec<u16>,
}

impl Code {
    fn new(lengths: &[u8]) -> Code {
        let mut counts = [0; 16];
        let mut symbols: Vec<u16> =
            (0..lengths.len() as u16).filter(|symbol| lengths[usize::from(*symbol)] > 0).collect();
        symbols.sort_by_key(|symbol| lengths[usize::from(*symbol)]);
        symbols.iter().for_each(|symbol| counts[usize::from(lengths[usize::from(*symbol)])] += 1);
        Code { counts, symbols }
    }

    /// Whether there are more codes of some length than there is room for.
    fn is_crowded(&self) -> bool {
        let mut room = 1i32;
        self.counts[1..].iter().any(|count| {
            room = room * 2 - i32::from(*count);
            room < 0
        })
    }

    fn read(&self, bits: &mut Bits, wrong: &'static str) -> Result<usize, End> {
        let (mut code, mut first, mut index) = (0i32, 0i32, 0i32);
        for count in &self.counts[1..] {
            code |= bits.take(1)? as i32;
            let count = i32::from(*count);
            if code - count < first {
                return Ok(usize::from(self.symbols[(index + code - first) as usize]));
            }
            index += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        Err(End::Wrong(wrong))
    }
}

/// Unpacks, at most so many bytes.
pub fn inflate(bytes: &[u8], most: usize) -> (Vec<u8>, End) {
    let (mut bits, mut out) = (Bits { bytes, at: 0 }, Vec::new());
    loop {
        match block(&mut bits, &mut out, most) {
            Ok(false) => {}
            Ok(true) => return (out, End::Done(bits.at.div_ceil(8))),
            Err(end) => return (out, end),
        }
    }
}

/// Unpacks a block; whether it was the last.
fn block(bits: &mut Bits, out: &mut Vec<u8>, most: usize) -> Result<bool, End> {
    let last = bits.take(1)? == 1;
    let mut lengths = [8u8; 320];
    let (literals, distances) = match bits.take(2)? {
        0 => {
            bits.at = bits.at.next_multiple_of(8);
            let (count, check) = (bits.take(16)?, bits.take(16)?);
            if count != !check & 0xffff {
                return Err(End::Wrong("invalid stored block lengths"));
            }
            for _ in 0..count {
                if out.len() >= most {
                    return Err(End::Full);
                }
                out.push(bits.take(8)? as u8);
            }
            return Ok(last);
        }
        1 => {
            lengths[144..256].fill(9);
            lengths[256..280].fill(7);
            (Code::new(&lengths[..288]), Code::new(&[5; 30]))
        }
        2 => {
            let counts = [bits.take(5)? as usize + 257, bits.take(5)? as usize + 1, bits.take(4)? as usize + 4];
            if counts[0] > 286 || counts[1] > 30 {
                return Err(End::Wrong("too many length or distance symbols"));
            }
            let mut small = [0; 19];
            for place in &ORDER[..counts[2]] {
                small[*place] = bits.take(3)? as u8;
            }
            let code = Code::new(&small);
            if code.is_crowded() {
                return Err(End::Wrong("invalid code lengths set"));
            }
            let all = counts[0] + counts[1];
            let mut at = 0;
            while at < all {
                let symbol = code.read(bits, "invalid code lengths set")?;
                let (value, times) = match symbol {
                    0..=15 => (symbol as u8, 1),
                    16 if at == 0 => return Err(End::Wrong("invalid bit length repeat")),
                    16 => (lengths[at - 1], 3 + bits.take(2)? as usize),
                    17 => (0, 3 + bits.take(3)? as usize),
                    _ => (0, 11 + bits.take(7)? as usize),
                };
                if at + times > all {
                    return Err(End::Wrong("invalid bit length repeat"));
                }
                lengths[at..at + times].fill(value);
                at += times;
            }
            if lengths[256] == 0 {
                return Err(End::Wrong("invalid code -- missing end-of-block"));
            }
            let codes = (Code::new(&lengths[..counts[0]]), Code::new(&lengths[counts[0]..all]));
            if codes.0.is_crowded() {
                return Err(End::Wrong("invalid literal/lengths set"));
            }
            if codes.1.is_crowded() {
                return Err(End::Wrong("invalid distances set"));
            }
            codes
        }
        _ => return Err(End::Wrong("invalid block type")),
    };
    loop {
        if out.len() >= most {
            return Err(End::Full);
        }
        match literals.read(bits, "invalid literal/length code")? {
            byte @ 0..=255 => out.push(byte as u8),
            256 => return Ok(last),
            symbol => {
                let (base, more) = *LENGTHS.get(symbol - 257).ok_or(End::Wrong("invalid literal/length code"))?;
                let length = usize::from(base) + bits.take(more)? as usize;
                let symbol = distances.read(bits, "invalid distance code")?;
                let (base, more) = *DISTANCES.get(symbol).ok_or(End::Wrong("invalid distance code"))?;
                let distance = usize::from(base) + bits.take(more)? as usize;
                if distance > out.len() {
                    return Err(End::Wrong("invalid distance too far back"));
                }
                for _ in 0..length {
                    out.push(out[out.len() - distance]);
                }
            }
        }
    }
}

#[derive(Default)]
struct Packed {
    bytes: Vec<u8>,
    used: u32,
}

impl Packed {
    fn put(&mut self, value: u32, count: u8) {
        for bit in 0..count {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            let last = self.bytes.len() - 1;
            self.bytes[last] |= ((value >> bit & 1) as u8) << (self.used % 8);
            self.used += 1;
        }
    }

    /// A code, whose first bit is the highest.
    fn code(&mut self, value: u32, count: u8) {
        self.put(value.reverse_bits() >> (32 - count), count);
    }

    fn literal(&mut self, symbol: usize) {
        let symbol = symbol as u32;
        match symbol {
            0..=143 => self.code(0x30 + symbol, 8),
            144..=255 => self.code(0x190 + symbol - 144, 9),
            256..=279 => self.code(symbol - 256, 7),
            _ => self.code(0xc0 + symbol - 280, 8),
        }
    }
}

/// The last row whose base is not above a value.
fn row(table: &[(u16, u8)], value: usize) -> (usize, u32, u8) {
    let at = table.iter().rposition(|(base, _)| usize::from(*base) <= value).unwrap_or(0);
    (at, (value - usize::from(table[at].0)) as u32, table[at].1)
}

/// Packs, with the fixed codes; without packing at level 0.
pub fn deflate(bytes: &[u8], level: i64) -> Vec<u8> {
    if level == 0 {
        return stored(bytes);
    }
    let mut out = Packed::default();
    out.put(0b011, 3);
    let mut heads = vec![usize::MAX; 1 << 13];
    let mut at = 0;
    while at < bytes.len() {
        let mut length = 0;
        let mut from = 0;
        if let Some(&[x, y, z]) = bytes.get(at..at + 3) {
            let key = (usize::from(x) << 5 ^ usize::from(y) << 3 ^ usize::from(z) << 1 ^ usize::from(z) >> 4) & 0x1fff;
            from = std::mem::replace(&mut heads[key], at);
            if from != usize::MAX && at - from <= 32_768 {
                let rest = bytes[from..].iter().zip(&bytes[at..]);
                length = rest.take(258).take_while(|(old, new)| old == new).count();
            }
        }
        if length < 4 {
            out.literal(bytes[at].into());
            at += 1;
            continue;
        }
        let (symbol, more, bits) = row(&LENGTHS, length);
        out.literal(257 + symbol);
        out.put(more, bits);
        let (symbol, more, bits) = row(&DISTANCES, at - from);
        out.code(symbol as u32, 5);
        out.put(more, bits);
        at += length;
    }
    out.literal(256);
    if out.bytes.len() > bytes.len() + 5 * (bytes.len() / 0xffff + 1) { stored(bytes) } else { out.bytes }
}

fn stored(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len() + 16);
    let mut parts = bytes.chunks(0xffff).peekable();
    loop {
        let part = parts.next().unwrap_or_default();
        let last = parts.peek().is_none();
        let count = part.len() as u16;
        out.push(last.into());
        out.extend_from_slice(&count.to_le_bytes());
        out.extend_from_slice(&(!count).to_le_bytes());
        out.extend_from_slice(part);
        if last {
            return out;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_comes_back() {
        let text: Vec<u8> = (0..90_000u32).map(|n| (n.wrapping_mul(n) >> 7) as u8).collect();
        for part in [&text[..], &[], &[7; 700], b"abcabcabcabcabcd"] {
            for level in [0, 6] {
                let packed = deflate(part, level);
                assert_eq!(inflate(&packed, usize::MAX), (part.to_vec(), End::Done(packed.len())));
                assert_eq!(inflate(&packed[..packed.len() - 1], usize::MAX).1, End::More);
            }
        }
    }
}
