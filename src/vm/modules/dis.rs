//! `_dis`: listings of code, and what the program's text holds, for `dis` and `inspect`.

use crate::code::dis;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("text", Sig::One, |m, a| match &m.heap.get(a[0]).data {
        Data::Code(code) => {
            let text = dis::text(&code.object.clone());
            Ok(m.new_str(text))
        }
        _ => {
            let name = m.type_name(a[0]);
            m.type_error(format!("don't know how to disassemble {name} objects"))
        }
    }),
    NativeDef::function("rows", Sig::One, |m, a| {
        let Data::Code(code) = &m.heap.get(a[0]).data else { return m.type_error("a code object is needed") };
        let object = code.object.clone();
        let mut list = Vec::new();
        for row in dis::rows(&object, false) {
            let arg = match row.arg {
                Some(arg) => m.new_int(arg.into()),
                None => ids::NONE,
            };
            let line = if row.position.line > 0 { m.new_int(row.position.line.into()) } else { ids::NONE };
            let parts = [
                m.intern(row.op.name()),
                m.new_int(i64::from(row.op as u8)),
                arg,
                m.new_str(row.argrepr),
                m.new_int(row.offset.into()),
                line,
                ids::bool(row.label.is_some()),
            ];
            list.push(m.new_tuple(&parts));
        }
        Ok(m.new_list(list))
    }),
    NativeDef::function("source", Sig::One, |m, a| {
        let name = m.text(a[0]).to_owned();
        let found = m.sources.iter().find(|source| **source.name() == *name).map(|source| source.text().to_owned());
        match found {
            Some(text) => Ok(m.new_str(&*text)),
            None => Ok(ids::NONE),
        }
    }),
];

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    Ok(())
}
