//! The project's own course, built into the program.

use super::Files;

/// The project's own course.
pub struct Embedded;

impl Files for Embedded {
    fn paths(&self) -> Vec<String> {
        LESSONS.iter().map(|(path, _)| path.to_string()).collect()
    }

    fn read(&self, path: &str) -> Result<String, String> {
        let found = LESSONS.iter().find(|(known, _)| *known == path);
        found.map(|(_, text)| text.to_string()).ok_or_else(|| "no such file".to_string())
    }
}

/// Each file of `lessons/`, from the list beside this module; `tests/lessons.rs` holds the list to the folder.
macro_rules! embed {
    ($($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../lessons/", $path)))),*]
    };
}

const LESSONS: &[(&str, &str)] = include!("embedded.list");
