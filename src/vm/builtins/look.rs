//! Looking at objects: attributes, types, identity, namespaces.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::types::object::name_argument;
use crate::vm::{Machine, heap, ids};

/// The functions.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("id", Sig::One, |m, a| Ok(m.new_int(heap::address(a[0]) as i64))),
    NativeDef::function("hash", Sig::One, |m, a| {
        let hash = m.hash(a[0])?;
        Ok(m.new_int(hash))
    }),
    NativeDef::function("callable", Sig::One, |m, a| Ok(ids::bool(m.is_callable(a[0])))),
    NativeDef::function("isinstance", Sig::Pos(2, 2), |m, a| is_instance_of(m, a[0], a[1]).map(ids::bool)),
    NativeDef::function("issubclass", Sig::Pos(2, 2), |m, a| is_subclass_of(m, a[0], a[1]).map(ids::bool)),
    NativeDef::function("getattr", Sig::Pos(2, 3), |m, a| {
        let name = name_argument(m, a[1])?;
        match (m.get_attr(a[0], name), a.get(2)) {
            (Err(Stop::Raise), Some(default)) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => Ok(default),
            (outcome, _) => outcome,
        }
    }),
    NativeDef::function("hasattr", Sig::Pos(2, 2), |m, a| {
        let name = name_argument(m, a[1])?;
        match m.get_attr(a[0], name) {
            Ok(_) => Ok(ids::TRUE),
            Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => Ok(ids::FALSE),
            Err(stop) => Err(stop),
        }
    }),
    NativeDef::function("setattr", Sig::Pos(3, 3), |m, a| {
        let name = name_argument(m, a[1])?;
        m.set_attr(a[0], name, a[2])?;
        Ok(ids::NONE)
    }),
    NativeDef::function("delattr", Sig::Pos(2, 2), |m, a| {
        let name = name_argument(m, a[1])?;
        m.set_attr(a[0], name, ObjId::NULL)?;
        Ok(ids::NONE)
    }),
    NativeDef::function("vars", Sig::Pos(0, 1), |m, a| {
        let Some(object) = a.get(0) else { return m.locals_now() };
        let name = m.intern("__dict__");
        match m.get_attr(object, name) {
            Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => {
                m.type_error("vars() argument must have __dict__ attribute")
            }
            outcome => outcome,
        }
    }),
    NativeDef::function("dir", Sig::Pos(0, 1), dir),
    NativeDef::function("help", Sig::Pos(0, 1), |m, a| {
        let Some(thing) = a.get(0) else {
            return m.value_error("help() asks what to look up, which nobody answers here: help(len), help(MyClass)");
        };
        let module = m.import_module("pydoc")?;
        let name = m.intern("help");
        let function = m.get_attr(module, name)?;
        m.call(function, &[thing])
    }),
    NativeDef::function("locals", Sig::None, |m, _| m.locals_now()),
    NativeDef::function("globals", Sig::None, |m, _| {
        let frame = m.frames.iter().rev().find(|frame| frame.code().is_some());
        Ok(frame.map_or(ids::NONE, |frame| frame.globals))
    }),
    NativeDef::function(
        "__import__",
        Sig::Named { names: &["name", "globals", "locals", "fromlist", "level"], required: 1, pos_only: 0, kw_only: 5 },
        |m, a| {
            let level = match a.get(4) {
                Some(level) => m.index(level)?,
                None => 0,
            };
            if m.str_of(a[0]).is_none() {
                return m.type_error("module name must be a string");
            }
            m.import(a[0], a.get(3).unwrap_or(ids::NONE), level)
        },
    ),
];

/// `isinstance(object, class)`.
///
/// # Errors
/// `TypeError` for what is no class; what `__instancecheck__` raises.
pub fn is_instance_of(m: &mut Machine, object: ObjId, class: ObjId) -> R<bool> {
    if m.type_of(object) == class {
        return Ok(true);
    }
    match &m.heap.get(class).data {
        Data::Type(_) if m.type_of(class) == ids::TYPE => Ok(plain_instance(m, object, class)?),
        Data::Tuple(classes) => {
            let classes = classes.clone();
            for class in classes.iter() {
                if m.deeper(|m| is_instance_of(m, object, *class))? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Data::Union(classes) => {
            let classes = m.items(*classes).to_vec();
            for class in classes {
                if m.deeper(|m| is_instance_of(m, object, class))? {
                    return Ok(true);
                }
            }
            Ok(false)
        }
        Data::Alias(..) => m.type_error("isinstance() argument 2 cannot be a parameterized generic"),
        _ => {
            if class == ids::NONE {
                return m.type_error("isinstance() arg 2 must be a type, a tuple of types, or a union");
            }
            let meta = m.type_of(class);
            let hook = m.type_lookup_str(meta, "__instancecheck__");
            if hook.is_some_and(|hook| !matches!(m.heap.get(hook).data, Data::Native(..))) {
                if let Some(answer) = m.call_special_bound(class, "__instancecheck__", &[object])? {
                    return m.truth(answer);
                }
            }
            if matches!(m.heap.get(class).data, Data::Type(_)) {
                return plain_instance(m, object, class);
            }
            m.type_error("isinstance() arg 2 must be a type, a tuple of types, or a union")
        }
    }
}

/// Whether an object's type, or what it says its `__class__` is, is a class or derived from it.
fn plain_instance(m: &mut Machine, object: ObjId, class: ObjId) -> R<bool> {
    if m.is_instance(object, class) {
        return Ok(true);
    }
    let ty = m.type_of(object);
    if !m.is_heap_type(ty) {
        return Ok(false);
    }
    let name = m.intern("__class__");
    let overridden = [name, m.intern("__getattribute__")]
        .into_iter()
        .any(|name| m.type_lookup(ty, name) != m.type_lookup(ids::OBJECT, name));
    if !overridden {
        return Ok(false);
    }
    match m.get_attr(object, name) {
        Ok(claimed) if matches!(m.heap.get(claimed).data, Data::Type(_)) => Ok(m.is_subclass(claimed, class)),
        Ok(_) => Ok(false),
        Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).is_some() => Ok(false),
        Err(stop) => Err(stop),
    }
}

/// `issubclass(class, of)`.
///
/// # Errors
/// `TypeError` for what is no class; what `__subclasscheck__` raises.
pub fn is_subclass_of(m: &mut Machine, class: ObjId, of: ObjId) -> R<bool> {
    let several = match &m.heap.get(of).data {
        Data::Tuple(classes) => Some(classes.to_vec()),
        Data::Union(classes) => Some(m.items(*classes).to_vec()),
        _ => None,
    };
    if let Some(classes) = several {
        for of in classes {
            if m.deeper(|m| is_subclass_of(m, class, of))? {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let meta = m.type_of(of);
    let hook = m.type_lookup_str(meta, "__subclasscheck__");
    if hook.is_some_and(|hook| !matches!(m.heap.get(hook).data, Data::Native(..))) {
        if let Some(answer) = m.call_special_bound(of, "__subclasscheck__", &[class])? {
            return m.truth(answer);
        }
    }
    if matches!(m.heap.get(of).data, Data::Alias(..)) {
        return m.type_error("issubclass() argument 2 cannot be a parameterized generic");
    }
    if !matches!(m.heap.get(class).data, Data::Type(_)) {
        return m.type_error("issubclass() arg 1 must be a class");
    }
    if !matches!(m.heap.get(of).data, Data::Type(_)) {
        return m.type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union");
    }
    Ok(m.is_subclass(class, of))
}

fn dir(m: &mut Machine, a: &Args) -> R<ObjId> {
    let names = match a.get(0) {
        None => {
            let locals = m.locals_now()?;
            m.collect(locals)?
        }
        Some(object) => {
            let ty = m.type_of(object);
            let own = m.type_lookup_str(ty, "__dir__");
            match own {
                Some(own) if !matches!(m.heap.get(own).data, Data::Native(..)) => {
                    match m.holding(object, |m| m.call_special_bound(object, "__dir__", &[]))? {
                        Some(names) => m.collect(names)?,
                        None => return Ok(ids::NONE),
                    }
                }
                _ => m.once(|m| Ok(m.names_of(object)))?,
            }
        }
    };
    m.list_sort(names, ids::NONE, false)?;
    Ok(names)
}

impl Machine {
    /// The names of the attributes of an object, its type and their bases, in a new list, each once.
    pub fn names_of(&mut self, object: ObjId) -> ObjId {
        let mut namespaces = Vec::new();
        match &self.heap.get(object).data {
            Data::Type(_) => {}
            Data::Module(dict) => namespaces.push(*dict),
            _ => namespaces.extend(self.heap.get(object).attrs.as_ref().and_then(|attrs| attrs.dict)),
        }
        let class = match &self.heap.get(object).data {
            Data::Type(_) => Some(object),
            Data::Module(_) => None,
            _ => Some(self.type_of(object)),
        };
        if let Some(class) = class {
            for class in self.mro(class).to_vec() {
                if let Data::Type(data) = &self.heap.get(class).data {
                    namespaces.push(data.dict);
                }
            }
        }
        let mut seen: std::collections::BTreeMap<String, ObjId> = Default::default();
        for namespace in namespaces {
            for name in self.quick_items(namespace).unwrap_or_default() {
                if let Some(text) = self.str_of(name) {
                    seen.entry(text.text.to_string()).or_insert(name);
                }
            }
        }
        if class.is_some() {
            // Of built-in classes it is computed, and in no namespace.
            let doc = self.intern("__doc__");
            seen.entry("__doc__".to_owned()).or_insert(doc);
        }
        self.new_list(seen.into_values().collect())
    }

    /// `locals()` of the innermost Python frame.
    ///
    /// # Errors
    /// None in practice.
    pub fn locals_now(&mut self) -> R<ObjId> {
        let Some(at) = self.frames.iter().rposition(|frame| frame.code().is_some()) else { return Ok(ids::NONE) };
        let frame = &self.frames[at];
        let optimized = frame.code().is_some_and(|code| code.object.has(crate::code::flags::OPTIMIZED));
        let base = frame.base as usize;
        // The names of a comprehension that is a part of its function are a class's or a module's own, while it runs.
        let inside = frame.code().is_some_and(|code| {
            let slots = code.object.slots.iter().enumerate();
            let value = |at: usize| self.stack[base + at].get().map(|id| &self.heap.get(id).data);
            slots.into_iter().any(|(at, slot)| slot.hidden && value(at).is_some_and(|data| *data != Data::Cell(None)))
        });
        if !optimized && !inside && frame.locals != ObjId::NULL {
            return Ok(frame.locals);
        }
        let names: Vec<ObjId> = frame.code().map(|code| code.slot_names.to_vec()).unwrap_or_default();
        let dict = self.new_dict();
        for (slot, name) in names.into_iter().enumerate() {
            let Some(mut value) = self.stack[base + slot].get() else { continue };
            let is_cell =
                self.frames[at].code().is_some_and(|code| code.object.slots[slot].cell || code.object.slots[slot].free);
            if is_cell {
                if let Data::Cell(content) = self.heap.get(value).data {
                    let Some(content) = content else { continue };
                    value = content;
                }
            }
            // A hidden name of an inlined comprehension starts with a dot.
            if self.text(name).starts_with('.') {
                continue;
            }
            self.dict_set(dict, name, value)?;
        }
        if let Data::Frame(object) = &self.heap.get(self.frames[at].object.some().unwrap_or(ids::NONE)).data
            && let Some(extra) = object.extra.some()
        {
            self.dict_update_with(dict, extra)?;
        }
        Ok(dict)
    }
}
