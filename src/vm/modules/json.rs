//! `_json`: the scanner and the encoder of `json`, which CPython writes in C: as deep as it goes there, and no frames.
//!
//! Both are native loops that keep what is open as a stack in their registers and numbers: a turn goes on to where code
//! of the program is needed (a hook, `default`), and the next turn begins with that call.

mod encode;
mod scan;

use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// How deep containers may be in each other: where CPython's stack of 8 MB ends.
const DEEPEST: usize = 65_095;

/// Values that one turn goes through.
const TURN: usize = 4_096;

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("scan_once", Sig::Pos(9, 9), scan::once),
    NativeDef::function("encode", Sig::Pos(10, 10), encode::encode),
    NativeDef::function("encode_basestring", Sig::One, |m, a| encode::basestring(m, a[0], false)),
    NativeDef::function("encode_basestring_ascii", Sig::One, |m, a| encode::basestring(m, a[0], true)),
];

/// Puts another (borrowed) object into a register.
fn put(m: &mut Machine, place: &mut ObjId, value: ObjId) {
    m.heap.incref(value);
    let old = std::mem::replace(place, value);
    m.heap.decref(old);
}

fn too_deep<T>(m: &mut Machine, doing: &str) -> R<T> {
    m.raise(ids::RECURSION_ERROR, format!("Stack overflow (used 8152 kB) while {doing}"))
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    Ok(())
}
