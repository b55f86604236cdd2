//! The hash of a str of the machine, and those of `code`, which constants have as well.

pub use crate::code::hash::{
    NONE, hash_big, hash_bytes, hash_complex, hash_float, hash_frozenset, hash_int, hash_slice, hash_tuple,
};

/// Hash of a str.
pub fn hash_str(text: &str) -> i64 {
    if text.is_ascii() {
        return hash_bytes(text.as_bytes());
    }
    crate::code::hash::hash_points(text.chars().map(super::text::code_point))
}
