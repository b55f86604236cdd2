//! Bytes as text, for the forms in one file: gzip in 91 characters. What unpacks it is `src/web/js/unpacked.js`.

use crate::{pack, tools};
use sha2::{Digest, Sha256};

/// The digits: all printable ASCII but the space and the three that end a string in double quotes, escape in it, or
/// begin an element. Base64 leaves out 28 of them, and takes a twelfth more.
fn digit(value: u32) -> char {
    let code = value + 33;
    let code = code + u32::from(code > 33);
    let code = code + u32::from(code > 59);
    char::from((code + u32::from(code > 91)) as u8)
}

/// Two digits for 13 bits, for 91 × 91 is a little more than 2 to the 13th; what is left at the end takes one if that
/// is enough, so that the length tells how many bytes there are.
pub fn digits(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + 2);
    let (mut bits, mut count) = (0, 0);
    let mut put = |bits: u32| text.extend([digit(bits / 91), digit(bits % 91)]);
    for byte in bytes {
        (bits, count) = (bits << 8 | u32::from(*byte), count + 8);
        if count >= 13 {
            count -= 13;
            put(bits >> count);
            bits &= (1 << count) - 1;
        }
    }
    match count {
        0 => {}
        1..=6 => text.push(digit(bits << (6 - count))),
        _ => put(bits << (13 - count)),
    }
    text
}

/// Bytes as forms in one file hold them; `quick` takes a second, where the other way takes half a minute and a twentieth
/// off. What it made is kept in `target/packed`, for several forms and several runs hold the same bytes.
pub fn packed(bytes: &[u8], quick: bool) -> String {
    if quick {
        return digits(&pack::gzip(bytes));
    }
    let name: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let kept = tools::root().ok().map(|root| root.join("target/packed").join(name));
    if let Some(text) = kept.as_ref().and_then(|path| std::fs::read_to_string(path).ok()) {
        return text;
    }
    let text = digits(&small(bytes));
    if let Some(path) = kept {
        // Whole or not at all; if it cannot be kept, it is made again.
        let part = path.with_extension(std::process::id().to_string());
        let _ = crate::site::write(&part, text.as_bytes())
            .and_then(|()| std::fs::rename(&part, &path).map_err(|error| error.to_string()));
    }
    text
}

/// Gzip as small as a search for it finds.
fn small(bytes: &[u8]) -> Vec<u8> {
    let options = zopfli::Options { iteration_count: 5.try_into().expect("it is not 0"), ..Default::default() };
    let mut out = Vec::new();
    zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut out).expect("memory takes every write");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As `unpacked.js` reads them.
    fn bytes(text: &str) -> Vec<u8> {
        let digit = |code: u8| u32::from(code) - 33 - [34, 60, 92].iter().filter(|gap| code > **gap).count() as u32;
        let (mut bits, mut count, mut out) = (0, 0, Vec::new());
        for pair in text.as_bytes().chunks(2) {
            let (value, width) = match pair {
                [a, b] => (digit(*a) * 91 + digit(*b), 13),
                rest => (digit(rest[0]), 6),
            };
            (bits, count) = (bits << width | value, count + width);
            while count >= 8 {
                count -= 8;
                out.push((bits >> count) as u8);
            }
        }
        out
    }

    #[test]
    fn digits_are_read_as_they_are_written() {
        let all: Vec<u8> = (0..4000_u32).map(|at| (at.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
        for length in (0..64).chain([3998, 3999, 4000]) {
            for bytes_before in [&all[..length], &vec![0; length], &vec![255; length]] {
                assert_eq!(bytes(&digits(bytes_before)), bytes_before, "{length}");
            }
        }
    }

    #[test]
    fn digits_end_nothing() {
        let all: String = (0..91).map(digit).collect();
        assert!(all.bytes().all(|byte| byte.is_ascii_graphic()) && !all.contains(['"', '\\', '<']));
        assert_eq!(all.chars().collect::<std::collections::HashSet<_>>().len(), 91);
    }

    #[test]
    fn both_ways_pack_the_same() {
        use std::io::Read;
        let text = "the same words, the same words, the same words\n".repeat(50);
        for quick in [true, false] {
            let mut found = String::new();
            flate2::read::GzDecoder::new(&bytes(&packed(text.as_bytes(), quick))[..])
                .read_to_string(&mut found)
                .unwrap();
            assert_eq!(found, text);
        }
    }
}
