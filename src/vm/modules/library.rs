//! The texts of the modules written in Python, where they come after the program.
//!
//! They are constants, the same in every run, which a page fetches as a file of its own once one of them is needed. A
//! machine that asks for one before it is there waits; so no run depends on when that was.

use std::sync::OnceLock;

use super::PYTHON;
use crate::text::{bundle, unbundle};

static GIVEN: OnceLock<Vec<(&str, &str)>> = OnceLock::new();

/// Whether the texts are there.
pub fn is_here() -> bool {
    cfg!(feature = "whole") || GIVEN.get().is_some()
}

/// Takes the texts, as [`all`] wrote them; `false` if they are not that. They stay for as long as the program runs.
pub fn give(text: String) -> bool {
    let known = unbundle(&text).is_some_and(|texts| PYTHON.iter().map(|row| row.0).eq(texts.iter().map(|row| row.0)));
    known && (is_here() || unbundle(text.leak()).is_some_and(|texts| GIVEN.set(texts).is_ok()))
}

/// All texts, as one.
pub fn all() -> String {
    bundle(PYTHON.iter().copied())
}

/// The text of a module's row.
pub(super) fn text(at: usize) -> &'static str {
    GIVEN.get().and_then(|texts| texts.get(at)).map_or(PYTHON[at].1, |row| row.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_given_is_the_library_or_is_refused() {
        assert!(give(all()));
        assert!(!give("<!doctype html>".to_owned()));
        assert!(!give(String::new()));
    }
}
