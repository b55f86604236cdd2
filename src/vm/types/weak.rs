//! `weakref.ref`.

use super::TypeTable;
use super::object;
use super::seq::comparisons;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, type_flags};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// What the type has.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::WEAKREF, defs: METHODS },
    TypeTable { ty: ids::WEAKREF, defs: &comparisons!(object::compare) },
];

const METHODS: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new_reference),
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__call__", Sig::None, |m, a| Ok(m.referent(a[0]).unwrap_or(ids::NONE))),
    NativeDef::slot("__hash__", Sig::None, |m, a| {
        let hash = m.hash_reference(a[0])?;
        Ok(m.new_int(hash))
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let at = m.identity(a[0]);
        let text = match m.referent(a[0]) {
            None => format!("<weakref at {at:#x}; dead>"),
            Some(of) => {
                let (name, place) = (m.type_name(of), m.identity(of));
                let label = match &m.heap.get(of).data {
                    Data::Type(class) => format!(" ({})", class.name),
                    Data::Function(function) => format!(" ({})", m.text(function.name)),
                    _ => String::new(),
                };
                format!("<weakref at {at:#x}; to '{name}' at {place:#x}{label}>")
            }
        };
        Ok(m.new_str(text))
    }),
    NativeDef::getter("__callback__", |m, a| match m.heap.get(a[0]).data {
        Data::WeakRef(Some(_), Some(callback)) => Ok(callback),
        _ => Ok(ids::NONE),
    }),
    NativeDef::class_method("__class_getitem__", Sig::One, super::seq::generic),
];

impl Machine {
    /// What a weak reference refers to, if that is still alive.
    pub fn referent(&self, reference: ObjId) -> Option<ObjId> {
        match self.heap.get(reference).data {
            // An object that waits for its finalizer is as good as dead.
            Data::WeakRef(target, _) => target,
            _ => None,
        }
    }

    /// Whether objects of a type can be weakly referenced.
    fn takes_weakrefs(&self, object: ObjId) -> bool {
        let ty = self.type_of(object);
        if self.heap.type_flags(ty) & type_flags::HAS_WEAKREF != 0 {
            return true;
        }
        if self.is_heap_type(ty) {
            return self.layout(object) == ids::SET || self.layout(object) == ids::FROZENSET;
        }
        matches!(
            ty,
            ids::FUNCTION
                | ids::TYPE
                | ids::METHOD
                | ids::BUILTIN
                | ids::GENERATOR
                | ids::COROUTINE
                | ids::ASYNC_GENERATOR
                | ids::SET
                | ids::FROZENSET
                | ids::MODULE
                | ids::CODE
                | ids::MEMORYVIEW
                | ids::GENERIC_ALIAS
                | ids::UNION
        )
    }

    /// The weak references to an object, oldest first.
    pub fn weakrefs_of(&self, object: ObjId) -> Vec<ObjId> {
        self.heap.get(object).attrs.as_ref().map(|attrs| attrs.weakrefs.clone()).unwrap_or_default()
    }

    /// The hash of a weak reference: that of what it refers to, remembered for when that is gone.
    ///
    /// # Errors
    /// `TypeError` if it was never asked for before its object died; as [`Machine::hash`].
    pub fn hash_reference(&mut self, reference: ObjId) -> R<i64> {
        let label = self.heap.get(reference).label;
        if let Some(known) = self.modules_state.weak_hashes.get(&label) {
            return Ok(*known);
        }
        let Some(target) = self.referent(reference) else {
            return self.type_error("weak object has gone away");
        };
        let hash = self.hash(target)?;
        self.modules_state.weak_hashes.insert(label, hash);
        Ok(hash)
    }
}

fn new_reference(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(target) = a.get(1) else {
        return m.type_error("__new__ expected at least 1 argument, got 0");
    };
    if a.len() > 3 {
        let given = a.len() - 1;
        return m.type_error(format!("__new__ expected at most 2 arguments, got {given}"));
    }
    let callback = a.get(2).filter(|callback| *callback != ids::NONE);
    if !m.takes_weakrefs(target) {
        let name = m.type_name(target);
        return m.type_error(format!("cannot create weak reference to '{name}' object"));
    }
    if a[0] == ids::WEAKREF && callback.is_none() {
        // Plain references to one object are one object.
        let known = m.weakrefs_of(target).into_iter().find(|known| {
            m.type_of(*known) == ids::WEAKREF && matches!(m.heap.get(*known).data, Data::WeakRef(_, None))
        });
        if let Some(known) = known {
            return Ok(known);
        }
    }
    callback.into_iter().for_each(|callback| m.heap.incref(callback));
    let reference = m.make(a[0], Data::WeakRef(Some(target), callback));
    m.heap.attrs_mut(target).weakrefs.push(reference);
    Ok(reference)
}
