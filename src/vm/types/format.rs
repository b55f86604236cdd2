//! The format mini-language.

use super::TypeTable;

/// Nothing of its own.
pub const TABLES: &[TypeTable] = &[];
