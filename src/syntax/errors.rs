//! What CPython says where the parser only knows that it cannot go on.

use super::strings::Field;
use crate::text::{Diag, Source, Span};

/// An error of the parser in the expression of an f-string's field.
pub(super) fn in_field(source: &Source, field: &Field, at: u32) -> Diag {
    let text = source.text();
    let at = at.clamp(field.expr.start, field.expr.end) as usize;
    let rest = &text[at..];
    let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len()).max(1);
    Diag::syntax(Span::new(at as u32, (at + length).min(text.len()) as u32), "invalid syntax")
}
