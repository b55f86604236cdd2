//! Programs made short for links: back references over the text and some common Python before it, in base64url.

/// What stands before every text, so that even a short program can refer to it.
const COMMON: &str = "    def __init__(self, name):\n        self.name = name\n\nclass Node:\n    return None\n    while True:\n        if not \
in range(len(items)):\n    for key, value in data.items():\n        print(f\"{i}\")\nimport sys\nfrom collections import \
else:\n    elif x == 0:\n        yield result.append(item)\n    try:\n        raise ValueError(\n    except Exception as \
error:\n    finally:\n    with open(\nlambda x: x + 1\nFalse)\nprint(";
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
/// Shortest piece that is referred to: a reference takes three bytes.
const SHORTEST: usize = 4;
/// Longest piece.
const LONGEST: usize = SHORTEST + 255;
/// How far back a piece may stand.
const FAR: usize = 1 << 16;
/// Longest text that is unpacked, in bytes.
const MOST: usize = 1 << 20;

/// Packs a text into letters, digits, `-` and `_`.
pub fn pack(text: &str) -> String {
    let all: Vec<u8> = COMMON.bytes().chain(text.bytes()).collect();
    let mut last: std::collections::HashMap<&[u8], Vec<usize>> = std::collections::HashMap::new();
    let mut out = Vec::new();
    let mut flags = 0;
    let mut at = 0;
    let mut count = 0;
    while at < all.len() {
        let known = all.get(at..at + SHORTEST).and_then(|key| last.get(key));
        let reach =
            |from: &usize| (0..LONGEST.min(all.len() - at)).take_while(|n| all[from + n] == all[at + n]).count();
        let near = known.into_iter().flatten().rev().take(64).filter(|from| at - **from < FAR);
        let best = near.map(|from| (reach(from), *from)).max_by_key(|(length, _)| *length);
        let taken = match best {
            _ if at < COMMON.len() => 1,
            Some((length, from)) => {
                flag(&mut out, &mut flags, &mut count, true);
                out.extend(((at - from) as u16).to_le_bytes());
                out.push((length - SHORTEST) as u8);
                length
            }
            None => {
                flag(&mut out, &mut flags, &mut count, false);
                out.push(all[at]);
                1
            }
        };
        for passed in at..at + taken {
            if let Some(key) = all.get(passed..passed + SHORTEST) {
                last.entry(key).or_default().push(passed);
            }
        }
        at += taken;
    }
    let mut letters = String::with_capacity(out.len() * 4 / 3 + 3);
    for chunk in out.chunks(3) {
        let bits = chunk.iter().enumerate().fold(0u32, |bits, (n, byte)| bits | u32::from(*byte) << (16 - 8 * n));
        letters.extend((0..=chunk.len()).map(|n| DIGITS[(bits >> (18 - 6 * n) & 63) as usize] as char));
    }
    letters
}

/// Notes whether the next item is a reference; eight such bits share a byte in front of their items.
fn flag(out: &mut Vec<u8>, place: &mut usize, count: &mut u32, reference: bool) {
    if count.is_multiple_of(8) {
        *place = out.len();
        out.push(0);
    }
    out[*place] |= u8::from(reference) << (*count % 8);
    *count += 1;
}

/// Undoes [`pack`]; `None` for what it never makes.
pub fn unpack(letters: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(letters.len() * 3 / 4);
    for chunk in letters.as_bytes().chunks(4) {
        let mut bits = 0u32;
        for (n, letter) in chunk.iter().enumerate() {
            bits |= (DIGITS.iter().position(|digit| digit == letter)? as u32) << (18 - 6 * n);
        }
        bytes.extend((0..chunk.len().checked_sub(1)?).map(|n| (bits >> (16 - 8 * n)) as u8));
    }
    let mut out: Vec<u8> = COMMON.bytes().collect();
    let mut rest = bytes.as_slice();
    while let Some((flags, items)) = rest.split_first() {
        rest = items;
        for bit in 0..8 {
            match (flags >> bit & 1, rest) {
                (_, []) => break,
                (1, [low, high, length, after @ ..]) => {
                    let from = out.len().checked_sub(usize::from(u16::from_le_bytes([*low, *high])))?;
                    if from == out.len() {
                        return None;
                    }
                    for n in 0..usize::from(*length) + SHORTEST {
                        out.push(out[from + n]);
                    }
                    rest = after;
                }
                (1, _) => return None,
                (_, [byte, after @ ..]) => {
                    out.push(*byte);
                    rest = after;
                }
            }
        }
        if out.len() > MOST {
            return None;
        }
    }
    String::from_utf8(out.split_off(COMMON.len())).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_packed_is_unpacked() {
        let long = "for i in range(10):\n    print(i)\n".repeat(3_000);
        let mixed = "x = 'ä€😀'\n".repeat(3) + &(0..500).map(|n| format!("a{n} = {n}\n")).collect::<String>();
        for text in ["", "a", "ab", "abc", "x = 1\n", COMMON, &long, &mixed] {
            assert_eq!(unpack(&pack(text)).as_deref(), Some(text));
        }
        assert!(pack(&long).len() < 2_000, "{}", pack(&long).len());
        let program = "def f(n):\n    if n == 0:\n        return 1\n    return n * f(n - 1)\n\nprint(f(5))\n";
        assert!(pack(program).len() < program.len(), "{}", pack(program).len());
    }

    #[test]
    fn nonsense_is_refused_or_read_but_never_fatal() {
        for letters in ["!", "A", "AAAA", "____", "_w", "AQAA", "é", "zzzzzzzzzzzzzzzzzzzz"] {
            let _ = unpack(letters);
        }
        assert_eq!(unpack("!!"), None);
    }
}
