//! `property`.

use super::TypeTable;
use crate::vm::native::{Args, NativeDef, NativeKind, Sig};
use crate::vm::object::{Attrs, Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// Methods and attributes of properties.
pub const TABLES: &[TypeTable] = &[TypeTable {
    ty: ids::PROPERTY,
    defs: &[
        NativeDef::static_method(
            "__new__",
            Sig::Named { names: &["fget", "fset", "fdel", "doc"], required: 0, pos_only: 0, kw_only: 4 },
            property_new,
        ),
        NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
        NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
            let getter = property_part(m, a[0], 0);
            match a[1] {
                ids::NONE => Ok(a[0]),
                object if getter == ids::NONE => m.property_error(a[0], object, "getter"),
                object => m.call(getter, &[object]),
            }
        }),
        NativeDef::slot("__set__", Sig::Pos(2, 2), |m, a| m.set_through(a[0], a[1], a[2]).map(|()| ids::NONE)),
        NativeDef::slot("__delete__", Sig::One, |m, a| m.set_through(a[0], a[1], ObjId::NULL).map(|()| ids::NONE)),
        NativeDef::method("getter", Sig::One, |m, a| property_with(m, a, 0)),
        NativeDef::method("setter", Sig::One, |m, a| property_with(m, a, 1)),
        NativeDef::method("deleter", Sig::One, |m, a| property_with(m, a, 2)),
        NativeDef::method("__set_name__", Sig::Pos(2, 2), |m, a| {
            set_property_name(m, a[0], a[2]);
            Ok(ids::NONE)
        }),
        NativeDef::getter("__isabstractmethod__", |m, a| {
            let name = m.intern("__isabstractmethod__");
            for at in 0..3 {
                let part = property_part(m, a[0], at);
                if part == ids::NONE {
                    continue;
                }
                if let Some(mark) = m.find_attr(part, name)? {
                    if m.truth(mark)? {
                        return Ok(ids::TRUE);
                    }
                }
            }
            Ok(ids::FALSE)
        }),
        NativeDef::getter("fget", |m, a| Ok(property_part(m, a[0], 0))),
        NativeDef::getter("fset", |m, a| Ok(property_part(m, a[0], 1))),
        NativeDef::getter("fdel", |m, a| Ok(property_part(m, a[0], 2))),
        NativeDef::property(
            "__doc__",
            |m, a| Ok(property_part(m, a[0], 3)),
            |m, a| {
                let text = a[1].some().unwrap_or(ids::NONE);
                m.heap.incref(text);
                if let Data::Property(parts) = &mut m.heap.get_mut(a[0]).data {
                    let old = std::mem::replace(&mut parts[3], text);
                    m.heap.decref(old);
                }
                Ok(ids::NONE)
            },
        ),
        NativeDef::property(
            "__name__",
            |m, a| {
                let own = m.heap.get(a[0]).attrs.as_ref().and_then(|attrs| attrs.slots.first().copied().flatten());
                if let Some(name) = own {
                    return Ok(name);
                }
                let (getter, name) = (property_part(m, a[0], 0), m.intern("__name__"));
                match m.find_attr(getter, name)? {
                    Some(name) if getter != ids::NONE => Ok(name),
                    _ => m.no_attribute(a[0], name),
                }
            },
            |m, a| {
                set_property_name(m, a[0], a[1].some().unwrap_or(ids::NONE));
                Ok(ids::NONE)
            },
        ),
    ],
}];

fn property_new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let part = |at: usize| a.get(at).unwrap_or(ids::NONE);
    let mut parts = [part(1), part(2), part(3), part(4)];
    if parts[3] == ids::NONE && parts[0] != ids::NONE {
        let name = m.intern("__doc__");
        parts[3] = m.find_attr(parts[0], name)?.unwrap_or(ids::NONE);
    }
    parts.iter().for_each(|id| m.heap.incref(*id));
    let property = m.make(a[0], Data::Property(Box::new(parts)));
    if let Data::Function(getter) = &m.heap.get(parts[0]).data {
        let name = getter.name;
        set_property_name(m, property, name);
    }
    tell_doc(m, property, parts[3])?;
    Ok(property)
}

/// A class derived from `property` has a text of its own: that of the property is an attribute in front of it.
fn tell_doc(m: &mut Machine, property: ObjId, text: ObjId) -> R<()> {
    if m.type_of(property) == ids::PROPERTY || text == ids::NONE {
        return Ok(());
    }
    let name = m.intern("__doc__");
    match m.set_attr_plain(property, name, text) {
        Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => Ok(()),
        outcome => outcome.map(|_| ()),
    }
}

/// A property keeps its name, for messages, in its first slot.
fn set_property_name(m: &mut Machine, property: ObjId, name: ObjId) {
    m.heap.incref(name);
    let attrs: &mut Attrs = m.heap.attrs_mut(property);
    attrs.slots.resize(1, None);
    let old = attrs.slots[0].replace(name);
    old.into_iter().for_each(|id| m.heap.decref(id));
}

fn property_part(m: &Machine, id: ObjId, at: usize) -> ObjId {
    match &m.heap.get(id).data {
        Data::Property(parts) => parts[at],
        _ => ids::NONE,
    }
}

fn property_with(m: &mut Machine, a: &Args, at: usize) -> R<ObjId> {
    let Data::Property(parts) = &m.heap.get(a[0]).data else { return Ok(a[0]) };
    let mut parts = **parts;
    if at == 0 {
        // A text that came from the getter changes with it.
        let name = m.intern("__doc__");
        if parts[0] != ids::NONE && m.find_attr(parts[0], name)? == Some(parts[3]) {
            parts[3] = m.find_attr(a[1], name)?.unwrap_or(ids::NONE);
        }
    }
    parts[at] = a[1];
    parts.iter().for_each(|id| m.heap.incref(*id));
    let name = m.heap.get(a[0]).attrs.as_ref().and_then(|attrs| attrs.slots.first().copied().flatten());
    let ty = m.type_of(a[0]);
    let property = m.make(ty, Data::Property(Box::new(parts)));
    if let Some(name) = name {
        set_property_name(m, property, name);
    }
    tell_doc(m, property, parts[3])?;
    Ok(property)
}

impl Machine {
    /// Whether the class of a property, derived from `property`, has a `__get__` of its own.
    pub(in crate::vm) fn has_own_get(&mut self, property: ObjId) -> bool {
        let kind = self.type_of(property);
        kind != ids::PROPERTY
            && self
                .type_lookup_str(kind, "__get__")
                .is_some_and(|get| matches!(self.heap.get(get).data, Data::Function(_)))
    }

    /// Whether an attribute of a class takes assignments to instances (`__set__` or `__delete__`).
    pub fn is_data_descriptor(&mut self, found: ObjId) -> bool {
        match &self.heap.get(found).data {
            Data::Property(_) | Data::Member(..) => true,
            Data::Native(def, None) => def.kind == NativeKind::Getter,
            Data::Function(_) | Data::Wrapper(_) => false,
            _ => {
                let ty = self.type_of(found);
                self.is_heap_type(ty)
                    && (self.type_lookup_str(ty, "__set__").is_some()
                        || self.type_lookup_str(ty, "__delete__").is_some())
            }
        }
    }

    /// Whether reading goes to it before the instance's own namespace: a data descriptor that can be read.
    pub(in crate::vm) fn comes_first(&mut self, found: ObjId) -> bool {
        let ty = self.type_of(found);
        self.is_data_descriptor(found)
            && (!self.is_heap_type(ty)
                || !matches!(self.heap.get(found).data, Data::Plain)
                || self.type_lookup_str(ty, "__get__").is_some())
    }
}
