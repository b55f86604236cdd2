//! `_collections._count_elements`: what a `Counter` does for each item of an iterable.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Binary;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Items of built-in iterators counted in one turn.
const BATCH: usize = 1024;

const FUNCTIONS: &[NativeDef] = &[NativeDef::function("_count_elements", Sig::Pos(2, 2), |m, a: &Args| {
    let iterator = m.iter(a[1])?;
    let ty = m.type_of(a[0]);
    let plain = matches!(m.heap.get(a[0]).data, Data::Dict(_))
        && ["get", "__setitem__"].iter().all(|name| m.type_lookup_str(ty, name) == m.type_lookup_str(ids::DICT, name));
    // The caller holds the mapping.
    m.run_loop(Poll(count_turn), &[iterator], &[a[0].0.into(), plain.into()])
})];

fn count_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (iterator, mapping, plain) = (state.regs[0], ObjId(state.nums[0] as u32), state.nums[1] != 0);
    if plain && state.regs.len() == 1 && m.is_pure(iterator) {
        for _ in 0..BATCH {
            let Some(key) = m.iter_next(iterator)? else { return Ok(Turn::Done(ids::NONE)) };
            if !count_plain(m, mapping, key)? {
                // Python code may have to run for it: a turn of its own.
                m.heap.incref(key);
                state.regs.push(key);
                break;
            }
        }
        return Ok(Turn::Again);
    }
    let key = match state.regs.get(1) {
        Some(key) => *key,
        None => match m.next(iterator)? {
            Some(key) => key,
            None => return Ok(Turn::Done(ids::NONE)),
        },
    };
    let one = m.new_int(1);
    if plain {
        let hash = m.hash(key)?;
        let old = m.dict_entry(mapping, key, hash)?.map(|at| m.dict_value_at(mapping, at));
        let new = match old {
            Some(old) => m.once(|m| m.binary(Binary::Add, old, one))?,
            None => one,
        };
        m.hold(key);
        m.hold(new);
        // Looked for once more, as storing does.
        let at = m.dict_entry(mapping, key, hash)?;
        m.dict_put(mapping, at, hash, key, new);
    } else {
        let zero = m.new_int(0);
        let old = m.call_method(mapping, "get", &[key, zero])?;
        let new = m.once(|m| m.binary(Binary::Add, old, one))?;
        m.set_item(mapping, key, new)?;
    }
    if state.regs.len() > 1 {
        state.regs.truncate(1);
        m.heap.decref(key);
    }
    Ok(Turn::Again)
}

/// Counts a key of a built-in type among such keys; `false`, and nothing done, for any other.
fn count_plain(m: &mut Machine, mapping: ObjId, key: ObjId) -> R<bool> {
    if !m.is_plain_key(key) {
        return Ok(false);
    }
    let hash = m.hash(key)?;
    let at = m.dict_entry(mapping, key, hash)?;
    let before = match at {
        Some(at) => m.dict_value_at(mapping, at),
        None => m.new_int(0),
    };
    let Data::Int(number) = m.heap.get(before).data else { return Ok(false) };
    if m.type_of(before) != ids::INT {
        return Ok(false);
    }
    let after = m.new_int(number + 1);
    m.dict_put(mapping, at, hash, key, after);
    Ok(true)
}

/// Puts it into `_collections`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    Ok(())
}
