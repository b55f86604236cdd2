//! `gc`.

use crate::vm::gc::OLDEST;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{ObjId, bits};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function(
        "collect",
        Sig::Named { names: &["generation"], required: 0, pos_only: 0, kw_only: 1 },
        |m, a| {
            let generation = match a.get(0) {
                Some(generation) => m.index(generation)?,
                None => OLDEST as i64,
            };
            if !(0..=OLDEST as i64).contains(&generation) {
                return m.value_error("invalid generation");
            }
            m.collect_garbage(generation as usize)
        },
    ),
    NativeDef::function("enable", Sig::None, |m, _| {
        m.modules_state.gc_enabled = true;
        Ok(ids::NONE)
    }),
    NativeDef::function("disable", Sig::None, |m, _| {
        m.modules_state.gc_enabled = false;
        Ok(ids::NONE)
    }),
    NativeDef::function("isenabled", Sig::None, |m, _| Ok(ids::bool(m.modules_state.gc_enabled))),
    NativeDef::function("get_count", Sig::None, |m, _| {
        let counts = [m.heap.young, m.modules_state.gc_count[0], m.modules_state.gc_count[1]];
        let counts = counts.map(|count| m.new_int(count.max(0)));
        Ok(m.new_tuple(&counts))
    }),
    NativeDef::function("get_threshold", Sig::None, |m, _| {
        let thresholds = m.modules_state.gc_threshold.map(|threshold| m.new_int(threshold));
        Ok(m.new_tuple(&thresholds))
    }),
    NativeDef::function("set_threshold", Sig::Pos(1, 3), |m, a| {
        for (at, threshold) in a.items.iter().enumerate() {
            let threshold = m.index(*threshold)?;
            m.modules_state.gc_threshold[at] = threshold;
        }
        Ok(ids::NONE)
    }),
    NativeDef::function("get_stats", Sig::None, |m, _| {
        let mut all = Vec::new();
        for [collections, collected] in m.modules_state.gc_stats {
            let stats = m.new_dict();
            for (name, value) in [("collections", collections), ("collected", collected), ("uncollectable", 0)] {
                let (name, value) = (m.intern(name), m.new_int(value));
                m.dict_set(stats, name, value)?;
            }
            all.push(stats);
        }
        Ok(m.new_list(all))
    }),
    NativeDef::function("get_debug", Sig::None, |m, _| Ok(m.new_int(0))),
    NativeDef::function("set_debug", Sig::One, |_, _| Ok(ids::NONE)),
    NativeDef::function(
        "get_objects",
        Sig::Named { names: &["generation"], required: 0, pos_only: 0, kw_only: 1 },
        |m, _| {
            let all: Vec<ObjId> = tracked(m);
            Ok(m.new_list(all))
        },
    ),
    NativeDef::function("get_referrers", Sig::Pos(0, usize::MAX), |m, a| {
        let mut found = Vec::new();
        for id in tracked(m) {
            let mut refers = false;
            m.heap.referents(id, &mut |child| refers |= a.items.contains(&child));
            if refers {
                found.push(id);
            }
        }
        Ok(m.new_list(found))
    }),
    NativeDef::function("get_referents", Sig::Pos(0, usize::MAX), |m, a| {
        let mut found = Vec::new();
        for id in a.items {
            let heap_type = m.is_heap_type(m.type_of(*id));
            let ty = m.type_of(*id);
            m.heap.referents(*id, &mut |child| {
                if child != ty || heap_type {
                    found.push(child);
                }
            });
        }
        Ok(m.new_list(found))
    }),
    NativeDef::function("is_tracked", Sig::One, |m, a| Ok(ids::bool(m.heap.is_tracked(a[0])))),
    NativeDef::function("is_finalized", Sig::One, |m, a| Ok(ids::bool(m.heap.get(a[0]).bits & bits::FINALIZED != 0))),
    NativeDef::function("freeze", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::function("unfreeze", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::function("get_freeze_count", Sig::None, |m, _| Ok(m.new_int(0))),
];

/// Every tracked object, oldest first.
fn tracked(m: &Machine) -> Vec<ObjId> {
    let mut all: Vec<(u32, ObjId)> =
        m.heap.iter().filter(|(id, _)| m.heap.is_tracked(*id)).map(|(id, obj)| (obj.label, id)).collect();
    all.sort_unstable();
    all.into_iter().map(|(_, id)| id).collect()
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, gc: ObjId) -> R<()> {
    m.set_functions(gc, FUNCTIONS);
    for name in ["garbage", "callbacks"] {
        let list = m.new_list(Vec::new());
        m.set_global(gc, name, list);
    }
    for (name, value) in [
        ("DEBUG_STATS", 1),
        ("DEBUG_COLLECTABLE", 2),
        ("DEBUG_UNCOLLECTABLE", 4),
        ("DEBUG_SAVEALL", 32),
        ("DEBUG_LEAK", 38),
    ] {
        let value = m.new_int(value);
        m.set_global(gc, name, value);
    }
    Ok(())
}
