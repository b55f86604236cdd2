//! Tracebacks as CPython prints them.

use super::Machine;
use super::object::ObjId;

impl Machine {
    /// Gives the machine the texts of the files that run, for the lines in tracebacks.
    pub fn show_sources(&mut self, sources: &[crate::text::Source]) {
        self.sources = sources.into();
    }

    /// The status a process would give, and what it would print to standard error for a `SystemExit` with a
    /// message.
    pub fn exit_status(&self) -> (u8, Option<String>) {
        let Some(super::End::Raised(exc)) = &self.ended else {
            return (u8::from(matches!(self.ended, Some(super::End::Limit(_)))), None);
        };
        if !self.is_instance(*exc, super::ids::SYSTEM_EXIT) {
            return (1, None);
        }
        let code = self.exc(*exc).and_then(|data| data.field("code")).unwrap_or(super::ids::NONE);
        match &self.heap.get(code).data {
            _ if code == super::ids::NONE => (0, None),
            super::object::Data::Int(value) => (*value as u8, None),
            super::object::Data::Str(text) => (1, Some(text.text.to_string())),
            _ => (1, None),
        }
    }

    /// An uncaught exception as `traceback.format_exception` words it, with a final end of line.
    pub fn format_exception(&mut self, exc: ObjId) -> String {
        let name = self.type_name(exc);
        format!("{name}\n")
    }
}
