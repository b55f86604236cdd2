//! `types.SimpleNamespace`.

use super::TypeTable;
use super::seq::comparisons;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What the type has.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::SIMPLE_NAMESPACE, defs: METHODS },
    TypeTable { ty: ids::SIMPLE_NAMESPACE, defs: &comparisons!(compare) },
];

const METHODS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| Ok(m.make(a[0], Data::Plain))),
    NativeDef::slot("__init__", Sig::Any, init),
    NativeDef::slot("__hash__", Sig::None, |m, a| m.unhashable(a[0])),
    NativeDef::method("__replace__", Sig::Any, |m, a| {
        let class = m.type_of(a[0]);
        let copy = m.once(|m| Ok(m.make(class, Data::Plain)))?;
        for namespace in [Some(a[0]), None] {
            let Some(dict) = m.instance_dict(copy) else { return Ok(copy) };
            if let Some(from) = namespace.and_then(|from| m.instance_dict(from)) {
                m.dict_update_with(dict, from)?;
            }
        }
        fill(m, copy, a.kw)?;
        Ok(copy)
    }),
    NativeDef::getter("__dict__", |m, a| Ok(m.instance_dict(a[0]).unwrap_or(ids::NONE))),
];

fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.len() > 2 {
        let (name, given) = (m.type_name(a[0]), a.len() - 1);
        return m.type_error(format!("{name} expected at most 1 argument, got {given}"));
    }
    if let (Some(from), Some(dict)) = (a.get(1), m.instance_dict(a[0])) {
        m.once(|m| super::dict::update::merge_any(m, dict, from).map(|()| ids::NONE))?;
    }
    fill(m, a[0], a.kw)?;
    Ok(ids::NONE)
}

fn fill(m: &mut Machine, namespace: ObjId, kw: &[(ObjId, ObjId)]) -> R<()> {
    let Some(dict) = m.instance_dict(namespace) else { return Ok(()) };
    for (name, value) in kw {
        m.dict_set(dict, *name, *value)?;
    }
    Ok(())
}

/// Equality of namespaces: of what is in them.
///
/// # Errors
/// What comparing values raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    if !m.is_instance(left, ids::SIMPLE_NAMESPACE) || !m.is_instance(right, ids::SIMPLE_NAMESPACE) {
        return Ok(None);
    }
    let (Some(a), Some(b)) = (m.instance_dict(left), m.instance_dict(right)) else { return Ok(None) };
    m.compare(a, b, op).map(Some)
}
