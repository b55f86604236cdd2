//! The project's own course: built into the program, or given to it.

use std::sync::OnceLock;

use super::Files;
use crate::text::{bundle, unbundle};

/// The project's own course.
pub struct Embedded;

impl Files for Embedded {
    fn paths(&self) -> Vec<String> {
        all().iter().map(|(path, _)| path.to_string()).collect()
    }

    fn read(&self, path: &str) -> Result<String, String> {
        let found = all().iter().find(|(known, _)| *known == path);
        found.map(|(_, text)| text.to_string()).ok_or_else(|| "no such file".to_string())
    }
}

impl Embedded {
    /// Whether the course is there.
    pub fn is_here() -> bool {
        cfg!(feature = "whole") || GIVEN.get().is_some()
    }

    /// Takes the course, as [`Embedded::bundled`] wrote it, where it is not built in; `false` if it is not that. It stays
    /// for as long as the program runs.
    pub fn give(text: String) -> bool {
        Embedded::is_here() || unbundle(text.leak()).is_some_and(|files| GIVEN.set(files).is_ok())
    }

    /// All of its files as one text.
    pub fn bundled() -> String {
        bundle(all().iter().copied())
    }
}

fn all() -> &'static [(&'static str, &'static str)] {
    GIVEN.get().map_or(LESSONS, Vec::as_slice)
}

static GIVEN: OnceLock<Vec<(&str, &str)>> = OnceLock::new();

#[cfg(not(feature = "whole"))]
const LESSONS: &[(&str, &str)] = &[];

/// Each file of `lessons/`, from the list beside this module; `tests/lessons.rs` holds the list to the folder.
#[cfg(feature = "whole")]
macro_rules! embed {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../lessons/", $path)))),*]
    };
}

#[cfg(feature = "whole")]
const LESSONS: &[(&str, &str)] = include!("embedded.list");
