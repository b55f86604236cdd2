//! What a lesson must have, checked without running anything.

use super::{Course, Problem};

/// Checks the shape of every lesson of a course.
pub fn check_shape(_course: &Course) -> Vec<Problem> {
    Vec::new()
}
