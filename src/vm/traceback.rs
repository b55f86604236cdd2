//! Tracebacks as CPython prints them.

use super::Machine;
use super::object::ObjId;

impl Machine {
    /// An uncaught exception as `traceback.format_exception` words it, with a final end of line.
    pub fn format_exception(&mut self, exc: ObjId) -> String {
        let name = self.type_name(exc);
        format!("{name}\n")
    }
}
