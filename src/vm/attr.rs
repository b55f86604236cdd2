//! Attributes: look-up on types, descriptors, instances.

use super::native::NativeKind;
use super::object::{Data, ObjId, bits, type_flags};
use super::replay::{R, Stop};
use super::{Machine, ids};

const CACHE_SIZE: usize = 1024;

/// Look-ups on types that were made before: a cache, so all are equal.
#[derive(Clone, Debug)]
pub struct TypeCache(Vec<(u32, ObjId, ObjId)>);

impl TypeCache {
    /// A cache that takes no memory and cannot be used.
    pub(super) fn none() -> TypeCache {
        TypeCache(Vec::new())
    }

    /// Forgets what was found.
    pub(super) fn clear(&mut self) {
        self.0.fill((0, ObjId::NULL, ObjId::NULL));
    }
}

impl Default for TypeCache {
    fn default() -> TypeCache {
        TypeCache(vec![(0, ObjId::NULL, ObjId::NULL); CACHE_SIZE])
    }
}

/// Interned names that the machine looks for all the time.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known {
    /// `__setattr__`.
    pub setattr: ObjId,
}

impl Default for Known {
    fn default() -> Known {
        Known { setattr: ObjId::NULL }
    }
}

impl Machine {
    /// Finds the names that the machine looks for.
    pub(super) fn learn_names(&mut self) {
        self.known = Known { setattr: self.intern("__setattr__") };
    }

    /// The type of an object.
    #[inline(always)]
    pub fn type_of(&self, id: ObjId) -> ObjId {
        self.heap.get(id).ty
    }

    /// The name of an object's type as messages give it (`tp_name`): `type(object).__name__`, with the module before
    /// it where CPython's class is written in C.
    pub fn type_name(&self, id: ObjId) -> String {
        self.c_name(self.type_of(id))
    }

    /// As `%T` in CPython's messages: module and qualified name, without `builtins` and `__main__`.
    pub fn full_type_name(&self, id: ObjId) -> String {
        let ty = self.type_of(id);
        let Data::Type(data) = &self.heap.get(ty).data else { return String::new() };
        if data.flags & type_flags::HEAP == 0 {
            return self.c_name(ty);
        }
        let own = |name: &str| self.interned.get(name).and_then(|key| self.dict_get_str(data.dict, *key));
        let module = own("__module__").map_or("builtins", |module| self.text(module));
        let name = self.text(data.qualname);
        if matches!(module, "builtins" | "__main__") { name.to_owned() } else { format!("{module}.{name}") }
    }

    /// As [`Machine::type_name`], of the type itself.
    pub fn c_name(&self, ty: ObjId) -> String {
        let name = self.class_name(ty);
        let Data::Type(data) = &self.heap.get(ty).data else { return name };
        if data.flags & type_flags::HEAP == 0 {
            if ty == ids::SIMPLE_NAMESPACE {
                return format!("types.{name}");
            }
            let typing = matches!(ty, ids::TYPE_VAR | ids::PARAM_SPEC | ids::TYPE_VAR_TUPLE | ids::TYPE_ALIAS_TYPE);
            return if typing { format!("typing.{name}") } else { name };
        }
        let module = self.interned.get("__module__").and_then(|key| self.dict_get_str(data.dict, *key));
        let module = module.map_or("", |module| self.text(module));
        let inside = |names: &[&str]| names.contains(&&*name);
        let in_c = match module {
            "re" => inside(&["Pattern", "Match"]),
            "decimal" => inside(&["Decimal", "Context"]),
            "datetime" => inside(&["date", "time", "datetime", "timedelta", "timezone", "tzinfo"]),
            "collections" => inside(&["defaultdict", "OrderedDict"]) || data.flags & type_flags::FIXED != 0,
            "_thread" => inside(&["_local"]),
            "array" => inside(&["array"]),
            "functools" => inside(&["partial", "_lru_cache_wrapper", "KeyWrapper"]),
            "itertools" | "operator" | "_sre" | "string.templatelib" => true,
            _ => false,
        };
        if in_c { format!("{module}.{name}") } else { name }
    }

    /// `__name__` of a class.
    pub fn class_name(&self, ty: ObjId) -> String {
        match &self.heap.get(ty).data {
            Data::Type(ty) => ty.name.to_string(),
            _ => String::new(),
        }
    }

    /// `__mro__` of a class.
    pub fn mro(&self, ty: ObjId) -> &[ObjId] {
        match &self.heap.get(ty).data {
            Data::Type(ty) => self.items(ty.mro),
            _ => &[],
        }
    }

    /// The items of a tuple or list; empty for anything else.
    pub fn items(&self, id: ObjId) -> &[ObjId] {
        match &self.heap.get(id).data {
            Data::Tuple(items) => items,
            Data::List(list) => &list.items,
            _ => &[],
        }
    }

    /// Whether a class is another or derived from it.
    pub fn is_subclass(&self, ty: ObjId, of: ObjId) -> bool {
        ty == of || self.mro(ty).contains(&of)
    }

    /// Whether an object's type is a class or derived from it (no `__instancecheck__`).
    pub fn is_instance(&self, id: ObjId, of: ObjId) -> bool {
        self.is_subclass(self.type_of(id), of)
    }

    /// The built-in type whose layout an object has: `list` for an instance of a subclass of `list`.
    pub fn layout(&self, id: ObjId) -> ObjId {
        self.layout_of(self.type_of(id))
    }

    /// The built-in type whose layout the instances of a class have.
    pub fn layout_of(&self, class: ObjId) -> ObjId {
        match &self.heap.get(class).data {
            Data::Type(ty) => ty.layout,
            _ => ids::OBJECT,
        }
    }

    /// Whether a class was made by a `class` statement or `type()`.
    pub fn is_heap_type(&self, ty: ObjId) -> bool {
        self.heap.type_flags(ty) & type_flags::HEAP != 0
    }

    /// An attribute found on a class or its bases (`_PyType_Lookup`), not bound. The name is interned.
    pub fn type_lookup(&mut self, ty: ObjId, name: ObjId) -> Option<ObjId> {
        let Data::Type(data) = &self.heap.get(ty).data else { return None };
        let version = data.version;
        let slot = (version as usize ^ (name.0 as usize >> 1)) % CACHE_SIZE;
        let (known_version, known_name, found) = self.cache.0[slot];
        if known_version == version && known_name == name {
            return found.some();
        }
        let hash = self.str_of(name)?.hash();
        let found = self.mro(ty).iter().find_map(|class| match &self.heap.get(*class).data {
            Data::Type(class) => self.dict_find_str(class.dict, name, hash),
            _ => None,
        });
        self.cache.0[slot] = (version, name, found.unwrap_or(ObjId::NULL));
        found
    }

    /// As [`Machine::type_lookup`], by text.
    pub fn type_lookup_str(&mut self, ty: ObjId, name: &str) -> Option<ObjId> {
        let name = self.intern(name);
        self.type_lookup(ty, name)
    }

    /// `getattr(object, name)`; the name is interned.
    ///
    /// # Errors
    /// `AttributeError`; what descriptors and `__getattr__` raise.
    pub fn get_attr(&mut self, object: ObjId, name: ObjId) -> R<ObjId> {
        let ty = self.type_of(object);
        if self.heap.type_flags(ty) & type_flags::HAS_GETATTRIBUTE != 0 {
            let outcome = self.call_special(object, "__getattribute__", &[name]);
            return match outcome {
                Ok(Some(value)) => Ok(value),
                Ok(None) => self.no_attribute(object, name),
                Err(stop) => self.fall_back(object, name, stop),
            };
        }
        match self.get_attr_plain(object, name) {
            Err(stop) => self.fall_back(object, name, stop),
            found => found,
        }
    }

    /// Calls `__getattr__` after an `AttributeError`, if the type has one.
    fn fall_back(&mut self, object: ObjId, name: ObjId, stop: Stop) -> R<ObjId> {
        let ty = self.type_of(object);
        if stop != Stop::Raise || !self.is_instance(self.raised, ids::ATTRIBUTE_ERROR) {
            return Err(stop);
        }
        let hook = self.intern("__getattr__");
        if self.type_lookup(ty, hook).is_none() {
            return Err(stop);
        }
        self.catch(ids::ATTRIBUTE_ERROR);
        match self.call_special(object, "__getattr__", &[name]) {
            Ok(Some(value)) => Ok(value),
            Ok(None) => Err(stop),
            Err(stop) => {
                self.add_attribute_context(object, name, stop);
                Err(stop)
            }
        }
    }

    /// An `AttributeError` that a hook raised is told what was looked for on what, if it does not say so itself
    /// (`set_attribute_error_context`).
    fn add_attribute_context(&mut self, object: ObjId, name: ObjId, stop: Stop) {
        let exc = self.raised;
        if stop != Stop::Raise || !self.is_instance(exc, ids::ATTRIBUTE_ERROR) {
            return;
        }
        let known = |data: &super::exc::Exc| {
            ["name", "obj"].iter().any(|field| data.field(field).is_some_and(|value| value != ids::NONE))
        };
        if !self.exc(exc).is_some_and(known) {
            self.set_exc_field(exc, "name", name);
            self.set_exc_field(exc, "obj", object);
        }
    }

    /// `object.__getattribute__`, `type.__getattribute__` and their like: no `__getattr__`.
    ///
    /// # Errors
    /// `AttributeError`; what descriptors raise.
    pub fn get_attr_plain(&mut self, object: ObjId, name: ObjId) -> R<ObjId> {
        match self.find_attr(object, name)? {
            Some(value) => Ok(value),
            None => self.no_attribute(object, name),
        }
    }

    /// An attribute, or `None` where there is none (instead of an `AttributeError`); no `__getattr__`.
    ///
    /// # Errors
    /// What descriptors raise.
    pub fn find_attr(&mut self, object: ObjId, name: ObjId) -> R<Option<ObjId>> {
        let ty = self.type_of(object);
        if matches!(self.heap.get(object).data, Data::Type(_)) {
            return self.find_class_attr(object, ty, name);
        }
        if matches!(self.heap.get(object).data, Data::Super(_)) {
            return self.find_super_attr(object, name);
        }
        let on_type = self.type_lookup(ty, name);
        if let Some(found) = on_type {
            if self.comes_first(found) {
                return self.bind(found, object, ty).map(Some);
            }
        }
        if let Some(value) = self.own_attr(object, name) {
            return Ok(Some(value));
        }
        match on_type {
            Some(found) => self.bind(found, object, ty).map(Some),
            None => self.special_attr(object, name),
        }
    }

    /// An attribute for a call (`LOAD_ATTR` with its low bit set): the function unbound with its receiver where
    /// that saves a bound method, else the attribute and no receiver.
    ///
    /// # Errors
    /// As [`Machine::get_attr`].
    pub fn get_method(&mut self, object: ObjId, name: ObjId) -> R<(ObjId, Option<ObjId>)> {
        self.get_method_past(object, name, type_flags::HAS_GETATTRIBUTE | type_flags::HAS_GETATTR)
    }

    /// As [`Machine::get_method`], with the hooks that make it bind the method.
    ///
    /// # Errors
    /// As [`Machine::get_attr`].
    pub fn get_method_past(&mut self, object: ObjId, name: ObjId, hooks: u32) -> R<(ObjId, Option<ObjId>)> {
        let ty = self.type_of(object);
        let plain = !matches!(self.heap.get(object).data, Data::Type(_) | Data::Super(_))
            && self.heap.type_flags(ty) & hooks == 0;
        if plain && let Some(found) = self.type_lookup(ty, name) {
            let method = match &self.heap.get(found).data {
                Data::Function(_) => Some(object),
                Data::Native(def, None) => matches!(def.kind, NativeKind::Method | NativeKind::Slot).then_some(object),
                Data::Wrapper(_) if self.type_of(found) == ids::CLASSMETHOD => Some(ty),
                _ => None,
            };
            if method.is_some() && self.own_attr(object, name).is_none() {
                let Data::Wrapper(function) = self.heap.get(found).data else { return Ok((found, method)) };
                return Ok((function, method));
            }
        }
        self.get_attr(object, name).map(|found| (found, None))
    }

    /// A value of the object's own `__dict__` or module namespace.
    pub fn own_attr(&mut self, object: ObjId, name: ObjId) -> Option<ObjId> {
        let dict = match &self.heap.get(object).data {
            Data::Module(dict) => *dict,
            _ => self.heap.get(object).attrs.as_ref()?.dict?,
        };
        self.dict_get_str(dict, name)
    }

    fn find_class_attr(&mut self, class: ObjId, meta: ObjId, name: ObjId) -> R<Option<ObjId>> {
        let on_meta = self.type_lookup(meta, name);
        if let Some(found) = on_meta {
            if self.comes_first(found) {
                return self.bind(found, class, meta).map(Some);
            }
        }
        if let Some(found) = self.type_lookup(class, name) {
            return self.bind(found, ObjId::NULL, class).map(Some);
        }
        match on_meta {
            Some(found) => self.bind(found, class, meta).map(Some),
            None => Ok(None),
        }
    }

    fn find_super_attr(&mut self, object: ObjId, name: ObjId) -> R<Option<ObjId>> {
        let Data::Super(parts) = &self.heap.get(object).data else { return Ok(None) };
        let [class, receiver, start] = **parts;
        if start != ObjId::NULL && self.text(name) != "__class__" {
            if let Some(found) = self.lookup_after(start, class, name) {
                let receiver = if receiver == start { ObjId::NULL } else { receiver };
                return self.bind(found, receiver, start).map(Some);
            }
        }
        let ty = self.type_of(object);
        match self.type_lookup(ty, name) {
            Some(found) => self.bind(found, object, ty).map(Some),
            None => Ok(None),
        }
    }

    /// An attribute found in the MRO of a class after another class (`super()`).
    pub fn lookup_after(&mut self, start: ObjId, class: ObjId, name: ObjId) -> Option<ObjId> {
        let hash = self.str_of(name)?.hash();
        let mro = self.mro(start);
        let from = mro.iter().position(|known| *known == class)? + 1;
        mro[from..].iter().find_map(|known| match &self.heap.get(*known).data {
            Data::Type(known) => self.dict_find_str(known.dict, name, hash),
            _ => None,
        })
    }

    /// The descriptor protocol: `found.__get__(object, ty)`, where `object` is NULL for access through the class.
    ///
    /// # Errors
    /// What `__get__` raises.
    pub fn bind(&mut self, found: ObjId, object: ObjId, ty: ObjId) -> R<ObjId> {
        let on_class = object == ObjId::NULL;
        if matches!(self.heap.get(found).data, Data::Property(_)) && self.has_own_get(found) {
            let object = if on_class { ids::NONE } else { object };
            return Ok(self.call_special_bound(found, "__get__", &[object, ty])?.unwrap_or(found));
        }
        match &self.heap.get(found).data {
            Data::Function(_) if on_class => Ok(found),
            Data::Function(_) => Ok(self.new_method(found, object)),
            Data::Native(def, None) => {
                let def = *def;
                match def.kind {
                    NativeKind::Function | NativeKind::Static => Ok(found),
                    NativeKind::Method | NativeKind::Slot | NativeKind::Getter if on_class => Ok(found),
                    NativeKind::Method | NativeKind::Slot => {
                        self.heap.incref(object);
                        let kind = if def.kind == NativeKind::Slot { ids::METHOD_WRAPPER } else { ids::BUILTIN };
                        Ok(self.make(kind, Data::Native(def, Some(object))))
                    }
                    NativeKind::ClassMethod => {
                        self.heap.incref(ty);
                        Ok(self.make(ids::BUILTIN, Data::Native(def, Some(ty))))
                    }
                    NativeKind::Getter => self.call_native(def, Some(object), &[], &[]),
                }
            }
            Data::Property(_) | Data::Member(..) if on_class => Ok(found),
            Data::Property(parts) => {
                let getter = parts[0];
                if getter == ids::NONE {
                    return self.property_error(found, object, "getter");
                }
                self.call(getter, &[object])
            }
            Data::Member(_, at) => {
                let at = *at as usize;
                let value =
                    self.heap.get(object).attrs.as_ref().and_then(|attrs| attrs.slots.get(at).copied().flatten());
                match value {
                    Some(value) => Ok(value),
                    None => {
                        let name = self.member_name(found);
                        let name = self.intern(&name);
                        self.no_attribute(object, name)
                    }
                }
            }
            Data::Wrapper(inner) => {
                let inner = *inner;
                if self.is_instance(found, ids::CLASSMETHOD) {
                    return Ok(self.new_method(inner, ty));
                }
                Ok(inner)
            }
            _ => {
                let kind = self.type_of(found);
                let maybe = self.is_heap_type(kind) || matches!(self.heap.get(found).data, Data::Super(_));
                if !maybe || self.type_lookup_str(kind, "__get__").is_none() {
                    return Ok(found);
                }
                let object = if on_class { ids::NONE } else { object };
                match self.call_special_bound(found, "__get__", &[object, ty])? {
                    Some(value) => Ok(value),
                    None => Ok(found),
                }
            }
        }
    }

    /// `setattr(object, name, value)`, or `delattr` with a NULL value; the name is interned.
    ///
    /// # Errors
    /// `AttributeError`, `TypeError`; what descriptors raise.
    pub fn set_attr(&mut self, object: ObjId, name: ObjId, value: ObjId) -> R<()> {
        let ty = self.type_of(object);
        if self.is_heap_type(ty) {
            let hook = if value == ObjId::NULL { "__delattr__" } else { "__setattr__" };
            if let Some(found) = self.type_lookup_str(ty, hook) {
                if matches!(self.heap.get(found).data, Data::Function(_)) {
                    let args: &[ObjId] = if value == ObjId::NULL { &[name] } else { &[name, value] };
                    self.call_special(object, hook, args)?;
                    return Ok(());
                }
            }
        }
        self.set_attr_plain(object, name, value)
    }

    /// `object.__setattr__` and `type.__setattr__`; NULL deletes.
    ///
    /// # Errors
    /// As [`Machine::set_attr`].
    pub fn set_attr_plain(&mut self, object: ObjId, name: ObjId, value: ObjId) -> R<()> {
        let ty = self.type_of(object);
        if matches!(self.heap.get(object).data, Data::Type(_)) && !self.is_heap_type(object) {
            return self.set_class_attr(object, name, value);
        }
        let on_type = self.type_lookup(ty, name);
        if let Some(found) = on_type {
            if self.is_data_descriptor(found) {
                return self.set_through(found, object, value);
            }
        }
        if matches!(self.heap.get(object).data, Data::Type(_)) {
            return self.set_class_attr(object, name, value);
        }
        let dict = match &self.heap.get(object).data {
            Data::Module(dict) => Some(*dict),
            _ => self.instance_dict(object),
        };
        let Some(dict) = dict else {
            let (class, attribute) = (self.type_name(object), self.text(name).to_owned());
            let message = match on_type {
                Some(_) => format!("'{class}' object attribute '{attribute}' is read-only"),
                None => format!(
                    "'{class}' object has no attribute '{attribute}' and no __dict__ for setting new attributes"
                ),
            };
            let text = self.new_str(message);
            let exc = self.new_exc(ids::ATTRIBUTE_ERROR, &[text]);
            self.set_exc_field(exc, "name", name);
            self.set_exc_field(exc, "obj", object);
            return self.throw(exc);
        };
        if value == ObjId::NULL {
            if !self.dict_del(dict, name)? {
                if matches!(self.heap.get(object).data, Data::Module(_)) {
                    let attribute = self.text(name).to_owned();
                    return self.raise(ids::ATTRIBUTE_ERROR, format!("'module' object has no attribute '{attribute}'"));
                }
                return self.no_attribute(object, name);
            }
            return Ok(());
        }
        self.dict_set(dict, name, value)
    }

    pub(super) fn set_through(&mut self, found: ObjId, object: ObjId, value: ObjId) -> R<()> {
        match &self.heap.get(found).data {
            Data::Native(def, None) => {
                let def = *def;
                match def.set {
                    Some(set) => set(self, &super::native::Args { items: &[object, value], kw: &[] }).map(|_| ()),
                    None => {
                        let class = self.type_name(object);
                        let message = match def.is_member(self.layout(object)) {
                            true => "readonly attribute".to_owned(),
                            false => format!("attribute '{}' of '{class}' objects is not writable", def.name),
                        };
                        self.raise(ids::ATTRIBUTE_ERROR, message)
                    }
                }
            }
            Data::Property(parts) => {
                let function = if value == ObjId::NULL { parts[2] } else { parts[1] };
                if function == ids::NONE {
                    let word = if value == ObjId::NULL { "deleter" } else { "setter" };
                    return self.property_error(found, object, word);
                }
                let args: &[ObjId] = if value == ObjId::NULL { &[object] } else { &[object, value] };
                self.call(function, args).map(|_| ())
            }
            Data::Member(_, at) => {
                let at = *at as usize;
                if value != ObjId::NULL {
                    self.heap.incref(value);
                }
                let slots = &mut self.heap.attrs_mut(object).slots;
                if slots.len() <= at {
                    slots.resize(at + 1, None);
                }
                let old = std::mem::replace(&mut slots[at], value.some());
                match old {
                    Some(old) => self.heap.decref(old),
                    None if value == ObjId::NULL => {
                        let name = self.member_name(found);
                        return self.raise(ids::ATTRIBUTE_ERROR, name);
                    }
                    None => {}
                }
                Ok(())
            }
            _ => {
                let (hook, args): (_, &[ObjId]) =
                    if value == ObjId::NULL { ("__delete__", &[object]) } else { ("__set__", &[object, value]) };
                match self.call_special_bound(found, hook, args)? {
                    Some(_) => Ok(()),
                    None => self.raise(ids::ATTRIBUTE_ERROR, hook),
                }
            }
        }
    }

    /// The `__dict__` of an instance, made if its class gives it one; `None` if not.
    pub fn instance_dict(&mut self, object: ObjId) -> Option<ObjId> {
        if let Some(dict) = self.heap.get(object).attrs.as_ref().and_then(|attrs| attrs.dict) {
            return Some(dict);
        }
        let ty = self.type_of(object);
        if self.heap.type_flags(ty) & type_flags::HAS_DICT == 0 {
            return None;
        }
        let counted = (self.heap.young, self.heap.shelves);
        let dict = self.new_dict();
        self.heap.incref(dict);
        if self.is_heap_type(ty) && self.layout(object) == ids::OBJECT {
            // CPython keeps these attributes in the instance until someone asks for the dict.
            let own = &mut self.heap.get_mut(dict).bits;
            *own = *own & !(bits::TRACKED | bits::YOUNG) | bits::SHARED;
            (self.heap.young, self.heap.shelves) = counted;
        }
        self.heap.attrs_mut(object).dict = Some(dict);
        Some(dict)
    }

    pub(super) fn property_error<T>(&mut self, property: ObjId, object: ObjId, word: &str) -> R<T> {
        let class = match &self.heap.get(self.type_of(object)).data {
            Data::Type(ty) if ty.qualname != ObjId::NULL => self.text(ty.qualname).to_owned(),
            Data::Type(ty) => ty.name.to_string(),
            _ => String::new(),
        };
        let name = self
            .heap
            .get(property)
            .attrs
            .as_ref()
            .and_then(|attrs| attrs.slots.first().copied().flatten())
            .map(|name| self.text(name).to_owned());
        let message = match name {
            Some(name) => format!("property '{name}' of '{class}' object has no {word}"),
            None => format!("property of '{class}' object has no {word}"),
        };
        self.raise(ids::ATTRIBUTE_ERROR, message)
    }
}
