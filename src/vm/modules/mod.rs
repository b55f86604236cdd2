//! Modules written in Rust.

use super::Machine;
use super::replay::R;

/// Whether a module of this name is written in Rust.
pub fn is_native(_name: &str) -> bool {
    false
}

/// Makes a module written in Rust and enters it in `sys.modules`; `false` if there is none of this name.
///
/// # Errors
/// None in practice.
pub fn make(_m: &mut Machine, _name: &str) -> R<bool> {
    Ok(false)
}

/// The source of a module of the embedded library, and whether it is a package.
pub fn python_source(_name: &str) -> Option<(&'static str, bool)> {
    None
}
