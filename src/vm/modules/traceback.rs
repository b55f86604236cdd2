//! `_traceback`: what `traceback` needs of the machine.

use crate::text::Source;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("format", Sig::One, |m, a| {
        let text = m.format_exception(a[0])?;
        Ok(m.new_str(text))
    }),
    NativeDef::function("format_only", Sig::One, |m, a| {
        let text = m.format_exception_only(a[0])?;
        Ok(m.new_str(text))
    }),
    NativeDef::function("entry", Sig::One, |m, a| {
        let text = m.format_tb_entry(a[0]);
        Ok(m.new_str(text))
    }),
    // The text of an example, whose lines tracebacks show until the next one's.
    NativeDef::function("show_example", Sig::Pos(2, 2), |m, a| {
        let (name, text) = (m.text(a[0]).to_owned(), m.text(a[1]).to_owned());
        let others = m.sources.iter().filter(|source| !source.name().starts_with("<doctest "));
        m.sources = others.cloned().chain([Source::new(name, text)]).collect();
        Ok(ids::NONE)
    }),
    NativeDef::function("line", Sig::Pos(2, 2), |m, a| {
        let line = match m.heap.get(a[1]).data {
            Data::Int(line) => line.max(0) as u32,
            _ => 0,
        };
        let name = m.text(a[0]);
        let source = m.sources.iter().find(|source| **source.name() == *name);
        match source.and_then(|source| source.line(line)).map(|line| line.trim().to_owned()) {
            Some(line) => Ok(m.new_str(line)),
            None => Ok(ids::EMPTY_STR),
        }
    }),
];

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, namespace: ObjId) -> R<()> {
    m.set_functions(namespace, FUNCTIONS);
    Ok(())
}
