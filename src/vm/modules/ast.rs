//! `_ast`: the syntax tree of a text, which the caller of the machine reads.

use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, Request, ids};

const FUNCTIONS: &[NativeDef] = &[
    // Source, file name, mode: nested tuples.
    NativeDef::function("tree", Sig::Pos(3, 3), |m, a| {
        let [source, filename, mode] = [a[0], a[1], a[2]].map(|id| m.text(id).to_owned());
        if source.contains('\0') {
            return m.raise(ids::SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        let code = m.ask(Request::Compile { source, filename, mode: format!("tree {mode}") })?;
        match &m.heap.get(code).data {
            Data::Code(code) => Ok(code.consts.first().copied().unwrap_or(ids::NONE)),
            _ => Ok(ids::NONE),
        }
    }),
];

/// Fills `_ast`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    Ok(())
}
