//! `_dis`: listings of code, and what the program's text holds, for `dis` and `inspect`.

use crate::code::{Op, dis};
use crate::text::Position;
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
            let number = |m: &mut Machine, value: Option<u32>| value.map_or(ids::NONE, |value| m.new_int(value.into()));
            let Position { line, end_line, col, end_col } = row.position;
            let place = [line, end_line, col, end_col].map(|part| u32::try_from(part).ok());
            let place = if line >= 0 { place } else { [None; 4] };
            let place = place.map(|part| number(m, part));
            let parts = [
                m.intern(row.op.name()),
                m.new_int(i64::from(row.op as u8)),
                number(m, row.arg),
                m.new_str(row.argrepr),
                m.new_int(row.offset.into()),
                number(m, row.label),
                m.new_tuple(&place),
                m.new_int(row.op.caches().into()),
                m.new_int(row.instr.into()),
            ];
            list.push(m.new_tuple(&parts));
        }
        Ok(m.new_list(list))
    }),
    NativeDef::function("ops", Sig::None, |m, _| {
        let mut list = Vec::new();
        for op in Op::ALL {
            let parts = [m.intern(op.name()), m.new_int(i64::from(*op as u8)), ids::bool(op.is_jump())];
            list.push(m.new_tuple(&parts));
        }
        Ok(m.new_list(list))
    }),
    NativeDef::function("stack_effect", Sig::Pos(3, 3), |m, a| {
        let number = m.index(a[0])?;
        let arg = m.index(a[1])?;
        let Some(op) = Op::ALL.iter().find(|op| **op as i64 == number) else {
            return m.value_error("invalid opcode or oparg");
        };
        let jumps = if a[2] == ids::NONE { [true, false] } else { [m.truth(a[2])?; 2] };
        let effect = jumps.into_iter().map(|jump| op.stack_effect(arg as u32, jump)).max();
        Ok(m.new_int(effect.unwrap_or_default().into()))
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
