//! Which strings CPython has interned before a program starts.

/// Strings that CPython 3.14 has interned for good when a program starts: its own static strings and the names
/// in the modules it imports to start (measured with `sys._is_immortal`).
const IMMORTAL: &str = include_str!("immortal.txt");

/// Whether a running CPython 3.14 has interned this string for good before a program starts.
pub fn is_immortal(text: &str) -> bool {
    IMMORTAL.split_ascii_whitespace().any(|word| word == text)
}
