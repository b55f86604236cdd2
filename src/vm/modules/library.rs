//! The texts of the modules written in Python and the names of characters, where they come after the program.
//!
//! They are constants, the same in every run, which a page fetches as a file of its own once one of them is needed. A
//! machine that asks for one before it is there waits; so no run depends on when that was.

use std::sync::OnceLock;

use super::PYTHON;
use crate::text::{bundle, names, unbundle};

/// What the table of names is called among the texts.
const NAMES: &str = "names.txt";

static GIVEN: OnceLock<Vec<(&str, &str)>> = OnceLock::new();

/// Whether the texts are there.
pub fn is_here() -> bool {
    cfg!(feature = "whole") || GIVEN.get().is_some()
}

/// Takes the texts, as [`all`] wrote them; `false` if they are not that. They stay for as long as the program runs.
pub fn give(text: String) -> bool {
    let wanted = || PYTHON.iter().map(|row| row.0).chain([NAMES]);
    if !unbundle(&text).is_some_and(|texts| wanted().eq(texts.iter().map(|row| row.0))) {
        return false;
    }
    if !is_here() {
        let texts = unbundle(text.leak()).unwrap_or_default();
        texts.last().into_iter().for_each(|row| names::give(row.1));
        let _ = GIVEN.set(texts);
    }
    true
}

/// All texts, as one.
pub fn all() -> String {
    bundle(PYTHON.iter().copied().chain([(NAMES, names::table())]))
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
