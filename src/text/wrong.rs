//! What is wrong with a program, in the language of the screen.

use super::words::{self as w, Language, Word};
use super::{Diag, DiagKind};

impl Language {
    /// What is wrong with a program: CPython's words stay as they are, what is not supported is told in this language.
    pub fn wrong(self, diag: &Diag) -> String {
        let rows = w::TABLES.iter().filter(|(name, _)| *name == "limits").flat_map(|(_, rows)| *rows);
        let known = |(_, word): &(&str, Word)| {
            let text = Language::English.say(word);
            let (before, after) = text.split_once("{0}").unwrap_or((text, ""));
            let hole = diag.message.strip_prefix(before)?.strip_suffix(after)?;
            (hole.is_empty() || text.contains("{0}")).then(|| self.fill(word, &[&hole]))
        };
        let told = if diag.kind == DiagKind::Unsupported { rows.into_iter().find_map(known) } else { None };
        told.unwrap_or_else(|| diag.message.clone())
    }

    /// The same with what kind of error it is.
    pub fn kind_and_wrong(self, diag: &Diag) -> String {
        match diag.kind {
            DiagKind::Unsupported => format!("{}: {}", self.say(w::UNSUPPORTED), self.wrong(diag)),
            kind => format!("{kind}: {}", diag.message),
        }
    }
}
