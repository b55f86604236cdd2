//! `_clock`: the machine's own time, for `time` and `random`.

use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("nanoseconds", Sig::None, |m, _| {
        let passed = m.now();
        Ok(m.new_int(passed))
    }),
    NativeDef::function("slept", Sig::None, |m, _| {
        let slept = m.modules_state.slept;
        Ok(m.new_int(slept))
    }),
    NativeDef::function("steps", Sig::None, |m, _| {
        let steps = m.ticks as i64;
        Ok(m.new_int(steps))
    }),
    NativeDef::function("pass_time", Sig::One, |m, a| {
        let nanoseconds = m.index(a[0])?;
        m.modules_state.slept = m.modules_state.slept.saturating_add(nanoseconds);
        Ok(ids::NONE)
    }),
    NativeDef::function("sleep", Sig::One, |m, a| {
        let nanoseconds = m.index(a[0])?;
        super::thread::sleep(m, nanoseconds)
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
