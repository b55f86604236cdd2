//! The payload of exceptions.

use super::object::ObjId;

/// What every exception carries. Ids are owned; NULL where absent.
#[derive(Clone, Debug, PartialEq)]
pub struct Exc {
    /// `args`, a tuple.
    pub args: ObjId,
    /// `__traceback__`.
    pub traceback: ObjId,
    /// `__context__`.
    pub context: ObjId,
    /// `__cause__`.
    pub cause: ObjId,
    /// `__suppress_context__`.
    pub suppress: bool,
    /// Fields of particular types, by name: `value` of StopIteration, `name` and `obj` of NameError and
    /// AttributeError, `code` of SystemExit, `exceptions` of groups …
    pub fields: Vec<(&'static str, ObjId)>,
}

impl Exc {
    /// A field of a particular type.
    pub fn field(&self, name: &str) -> Option<ObjId> {
        self.fields.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}
