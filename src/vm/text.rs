//! Code points of strings: how lone surrogates are held in Rust strings.

const FIRST_PRIVATE: u32 = 0x10_E000;
const FIRST_SURROGATE: u32 = 0xD800;

/// The code point that a character stands for.
#[inline]
pub fn code_point(c: char) -> u32 {
    let point = c as u32;
    if is_surrogate(c) { point - FIRST_PRIVATE + FIRST_SURROGATE } else { point }
}

/// The character that stands for a code point; `None` past U+10FFFF. U+10E000..U+10E7FF, of private use,
/// stand for lone surrogates, so they cannot be told from them.
pub fn from_code_point(point: u32) -> Option<char> {
    char::from_u32(point).or_else(|| {
        let surrogate = point.checked_sub(FIRST_SURROGATE)?;
        if surrogate < 0x800 { char::from_u32(FIRST_PRIVATE + surrogate) } else { None }
    })
}

/// Whether a character stands for a lone surrogate.
#[inline]
pub fn is_surrogate(c: char) -> bool {
    (FIRST_PRIVATE..FIRST_PRIVATE + 0x800).contains(&(c as u32))
}
