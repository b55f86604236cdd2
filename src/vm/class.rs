//! Classes: making them, the MRO, and making instances.

use std::rc::Rc;

use super::frame::Return;
use super::native::{Args, NativeDef, NativeKind, Sig};
use super::object::{Data, ObjId, Type, type_flags};
use super::replay::{R, Stop};
use super::{Machine, ids};

impl Machine {
    /// `type.__call__`: `__new__`, then `__init__`.
    ///
    /// # Errors
    /// What they raise.
    pub fn call_type(&mut self, class: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        let meta = self.type_of(class);
        if meta != ids::TYPE {
            let name = self.intern("__call__");
            if let Some(found) = self.type_lookup(meta, name) {
                if matches!(self.heap.get(found).data, Data::Function(_)) {
                    let mut all = vec![class];
                    all.extend_from_slice(args);
                    self.hold_unpacked(class, args, kw);
                    return self.call_kw(found, &all, kw);
                }
            }
        }
        self.make_instance(class, args, kw)
    }

    /// `type.__call__` itself, not a metaclass' override.
    ///
    /// # Errors
    /// As [`Machine::call_type`].
    pub fn make_instance(&mut self, class: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        if class == ids::TYPE && args.len() == 1 && kw.is_empty() {
            return Ok(self.type_of(args[0]));
        }
        let Some(new) = self.type_lookup_str(class, "__new__") else {
            let name = self.class_name(class);
            return self.type_error(format!("cannot create '{name}' instances"));
        };
        let new = self.bind(new, ObjId::NULL, class)?;
        let mut all = vec![class];
        all.extend_from_slice(args);
        let object = match self.heap.get(new).data {
            Data::Function(_) if !kw.is_empty() => self.once(|m| {
                m.hold_unpacked(class, args, kw);
                m.call_kw(new, &all, kw)
            })?,
            _ => self.call_kw(new, &all, kw)?,
        };
        if !self.is_instance(object, class) {
            return Ok(object);
        }
        if let Some(args) = self.exc(object).map(|data| data.args) {
            // An exception keeps the very tuple that it is called with.
            self.hold(args);
        }
        let ty = self.type_of(object);
        let Some(init) = self.type_lookup_str(ty, "__init__") else { return Ok(object) };
        let answer = match &self.heap.get(init).data {
            Data::Native(def, None) if def.kind == NativeKind::Slot => {
                self.call_kw(init, &[&[object], args].concat(), kw)?
            }
            Data::Function(_) => {
                self.hold_unpacked(object, args, kw);
                self.call_kw(init, &[&[object], args].concat(), kw)?
            }
            _ => {
                let bound = self.bind(init, object, ty)?;
                self.call_kw(bound, args, kw)?
            }
        };
        if answer != ids::NONE {
            let name = self.type_name(answer);
            return self.type_error(format!("__init__() should return None, not '{name}'"));
        }
        Ok(object)
    }

    /// A new class (`type.__new__`), before `__set_name__` and `__init_subclass__` are called.
    ///
    /// # Errors
    /// `TypeError` for bases that do not go together.
    pub fn new_class(&mut self, meta: ObjId, name: &str, bases: ObjId, namespace: ObjId) -> R<ObjId> {
        let given: Vec<ObjId> =
            if self.items(bases).is_empty() { vec![ids::OBJECT] } else { self.items(bases).to_vec() };
        for base in &given {
            let Data::Type(data) = &self.heap.get(*base).data else {
                return self.type_error("bases must be types");
            };
            if data.flags & type_flags::BASETYPE == 0 {
                let fixed = data.flags & type_flags::FIXED != 0;
                let name = if fixed { self.class_path(*base) } else { data.name.to_string() };
                return self.type_error(format!("type '{name}' is not an acceptable base type"));
            }
        }
        let base = self.best_base(&given)?;
        let dict = self.copy_dict(namespace)?;
        let qualname = match self.dict_pop_str(dict, "__qualname__") {
            Some(value) if self.is_instance(value, ids::STR) => value,
            Some(value) => {
                let shown = self.type_name(value);
                return self.type_error(format!("type __qualname__ must be a str, not {shown}"));
            }
            None => self.new_str(name),
        };
        let Data::Type(base_data) = &self.heap.get(base).data else { unreachable!("checked above") };
        let (layout, mut slots, mut flags) =
            (base_data.layout, base_data.slots.clone(), base_data.flags & !type_flags::FIXED);
        for other in &given {
            flags |= self.heap.type_flags(*other) & (type_flags::HAS_DICT | type_flags::HAS_WEAKREF);
        }
        flags |= type_flags::HEAP | type_flags::BASETYPE | type_flags::GC;
        let declared = self.declared_slots(namespace)?;
        for word in ["__dict__", "__weakref__"] {
            let asked = declared.iter().flatten().filter(|slot| &***slot == word).count();
            let there = if word == "__dict__" { type_flags::HAS_DICT } else { type_flags::HAS_WEAKREF };
            if asked > 1 || asked == 1 && flags & there != 0 {
                return self.type_error(format!("{word} slot disallowed: we already got one"));
            }
        }
        if matches!(layout, ids::INT | ids::TUPLE | ids::BYTES)
            && declared.iter().flatten().any(|slot| &**slot != "__dict__")
        {
            let name = self.class_name(base);
            return self.type_error(format!("nonempty __slots__ not supported for subtype of '{name}'"));
        }
        match &declared {
            // Objects of varying size have no room for a list of weak references.
            None if matches!(layout, ids::INT | ids::TUPLE | ids::BYTES) => flags |= type_flags::HAS_DICT,
            None => flags |= type_flags::HAS_DICT | type_flags::HAS_WEAKREF,
            Some(names) => {
                for slot in names {
                    match &**slot {
                        "__dict__" => flags |= type_flags::HAS_DICT,
                        "__weakref__" => flags |= type_flags::HAS_WEAKREF,
                        _ => {}
                    }
                }
            }
        }
        let first_slot = slots.len();
        let own: Vec<Rc<str>> = declared
            .unwrap_or_default()
            .into_iter()
            .filter(|slot| &**slot != "__dict__" && &**slot != "__weakref__")
            .map(|slot| super::types::mangle(name, &slot))
            .collect();
        slots.extend(own.iter().cloned());
        let bases_tuple = if self.items(bases).is_empty() { self.new_tuple(&given) } else { bases };
        for id in [qualname, bases_tuple, base, dict] {
            self.heap.incref(id);
        }
        self.next_version += 1;
        let class = self.make(
            meta,
            Data::Type(Box::new(Type {
                name: name.into(),
                qualname,
                bases: bases_tuple,
                base,
                mro: ObjId::NULL,
                dict,
                layout,
                slots,
                flags,
                subclasses: Vec::new(),
                version: self.next_version,
            })),
        );
        let mro = self.compute_mro(class, &given)?;
        let mro = self.new_tuple(&mro);
        self.heap.incref(mro);
        if let Data::Type(data) = &mut self.heap.get_mut(class).data {
            data.mro = mro;
        }
        for base in &given {
            if let Data::Type(data) = &mut self.heap.get_mut(*base).data {
                data.subclasses.push(class);
            }
        }
        for (at, slot) in own.iter().enumerate() {
            self.heap.incref(class);
            let member = self.make(ids::MEMBER_DESCRIPTOR, Data::Member(class, (first_slot + at) as u32));
            let slot = self.intern(slot);
            if own[..at].contains(&own[at]) {
                continue;
            }
            if self.dict_get_str(dict, slot).is_some() {
                let shown = self.text(slot).to_owned();
                return self.value_error(format!("'{shown}' in __slots__ conflicts with class variable"));
            }
            self.dict_set(dict, slot, member)?;
        }
        self.finish_namespace(class, dict)?;
        self.inherit_flags(class);
        Ok(class)
    }

    /// Recomputes what a class takes over from its namespace and bases, and gives it and its subclasses new
    /// versions: after a change.
    pub fn class_changed(&mut self, class: ObjId) {
        self.next_version += 1;
        let version = self.next_version;
        let Data::Type(data) = &mut self.heap.get_mut(class).data else { return };
        data.version = version;
        let subclasses = data.subclasses.clone();
        self.inherit_flags(class);
        for sub in subclasses {
            self.class_changed(sub);
        }
    }

    fn inherit_flags(&mut self, class: ObjId) {
        let mut set = 0;
        if self.type_lookup_str(class, "__del__").is_some() {
            set |= type_flags::HAS_DEL;
        }
        if let Some(found) = self.type_lookup_str(class, "__getattribute__") {
            if matches!(self.heap.get(found).data, Data::Function(_)) {
                set |= type_flags::HAS_GETATTRIBUTE;
            }
        }
        if self.type_lookup_str(class, "__getattr__").is_some() {
            set |= type_flags::HAS_GETATTR;
        }
        let hooks = type_flags::HAS_DEL | type_flags::HAS_GETATTRIBUTE | type_flags::HAS_GETATTR;
        if let Data::Type(data) = &mut self.heap.get_mut(class).data {
            data.flags = data.flags & !hooks | set;
        }
    }

    /// `class.name = value` or, with NULL, `del class.name`.
    ///
    /// # Errors
    /// `TypeError` for built-in types; `AttributeError`.
    pub fn set_class_attr(&mut self, class: ObjId, name: ObjId, value: ObjId) -> R<()> {
        let Data::Type(data) = &self.heap.get(class).data else { return Ok(()) };
        let (dict, heap, class_name) = (data.dict, data.flags & type_flags::HEAP != 0, data.name.clone());
        // Abstract classes mark what is registered with them.
        let fixed = data.flags & type_flags::FIXED != 0 && self.text(name) != "__abc_tpflags__";
        if !heap || fixed {
            let class_name = if fixed { self.class_path(class) } else { class_name.to_string() };
            let name = self.text(name).to_owned();
            return self.type_error(format!("cannot set '{name}' attribute of immutable type '{class_name}'"));
        }
        if value == ObjId::NULL {
            if !self.dict_del(dict, name)? {
                return self.no_attribute(class, name);
            }
        } else {
            self.dict_set(dict, name, value)?;
        }
        self.class_changed(class);
        Ok(())
    }

    fn declared_slots(&mut self, namespace: ObjId) -> R<Option<Vec<Rc<str>>>> {
        let name = self.intern("__slots__");
        let Some(value) = self.dict_get_str(namespace, name) else { return Ok(None) };
        let names = match self.str_of(value) {
            Some(_) => vec![value],
            None => self.collect_vec(value)?,
        };
        let mut slots = Vec::with_capacity(names.len());
        for name in names {
            match self.str_of(name) {
                Some(text) if super::types::str::case::is_identifier(&text.text) => slots.push(Rc::from(&*text.text)),
                Some(_) => return self.type_error("__slots__ must be identifiers"),
                None => {
                    let shown = self.type_name(name);
                    return self.type_error(format!("__slots__ items must be strings, not '{shown}'"));
                }
            }
        }
        Ok(Some(slots))
    }

    /// What `type.__new__` does to the namespace: static `__new__`, class-level hooks, `__module__`, `__doc__`.
    fn finish_namespace(&mut self, class: ObjId, dict: ObjId) -> R<()> {
        for (name, wrapper) in [
            ("__new__", ids::STATICMETHOD),
            ("__init_subclass__", ids::CLASSMETHOD),
            ("__class_getitem__", ids::CLASSMETHOD),
        ] {
            let name = self.intern(name);
            if let Some(function) = self.dict_get_str(dict, name) {
                if matches!(self.heap.get(function).data, Data::Function(_)) {
                    self.heap.incref(function);
                    let wrapped = self.make(wrapper, Data::Wrapper(function));
                    self.dict_set(dict, name, wrapped)?;
                }
            }
        }
        let module = self.intern("__module__");
        if self.dict_get_str(dict, module).is_none() {
            let globals = self.frames.iter().rev().find(|frame| frame.code().is_some()).map(|frame| frame.globals);
            if let Some(globals) = globals {
                let name = self.intern("__name__");
                if let Some(value) = self.dict_get_str(globals, name) {
                    self.dict_set(dict, module, value)?;
                }
            }
        }
        super::types::add_instance_descriptors(self, class, dict)?;
        let doc = self.intern("__doc__");
        if self.dict_get_str(dict, doc).is_none() {
            self.dict_set(dict, doc, ids::NONE)?;
        }
        let (hash, eq) = (self.intern("__hash__"), self.intern("__eq__"));
        if self.dict_get_str(dict, eq).is_some() && self.dict_get_str(dict, hash).is_none() {
            self.dict_set(dict, hash, ids::NONE)?;
        }
        let cell = self.intern("__classcell__");
        if let Some(cell) = self.dict_get_str(dict, cell) {
            self.heap.incref(class);
            let old = match &mut self.heap.get_mut(cell).data {
                Data::Cell(content) => content.replace(class),
                _ => None,
            };
            old.into_iter().for_each(|id| self.heap.decref(id));
            self.dict_pop_str(dict, "__classcell__");
        }
        let cell = self.intern("__classdictcell__");
        if let Some(cell) = self.dict_get_str(dict, cell) {
            self.heap.incref(dict);
            let old = match &mut self.heap.get_mut(cell).data {
                Data::Cell(content) => content.replace(dict),
                _ => None,
            };
            old.into_iter().for_each(|id| self.heap.decref(id));
            self.dict_pop_str(dict, "__classdictcell__");
        }
        Ok(())
    }

    /// Removes a str key from a dict; its value, kept by the temporaries.
    pub fn dict_pop_str(&mut self, dict: ObjId, name: &str) -> Option<ObjId> {
        let name = self.intern(name);
        let value = self.dict_get_str(dict, name)?;
        self.heap.incref(value);
        self.temp(value);
        self.dict_del(dict, name).ok()?;
        Some(value)
    }

    /// A copy of a dict of any kind, in a plain dict.
    ///
    /// # Errors
    /// None for dicts.
    pub fn copy_dict(&mut self, from: ObjId) -> R<ObjId> {
        let copy = self.new_dict();
        let Data::Dict(table) = &self.heap.get(from).data else { return Ok(copy) };
        let entries: Vec<_> = table.iter().copied().collect();
        for entry in entries {
            self.dict_put(copy, None, entry.hash, entry.key, entry.value);
        }
        Ok(copy)
    }

    /// The base whose layout instances of a class with these bases have.
    pub(super) fn best_base(&mut self, bases: &[ObjId]) -> R<ObjId> {
        let mut best = bases[0];
        for base in &bases[1..] {
            let (winner, candidate) = (self.solid_base(best), self.solid_base(*base));
            if self.is_subclass(winner, candidate) {
                continue;
            }
            if !self.is_subclass(candidate, winner) {
                return self.type_error("multiple bases have instance lay-out conflict");
            }
            best = *base;
        }
        Ok(best)
    }

    /// The nearest class on the way to `object` that adds anything to the layout of its base.
    pub(super) fn solid_base(&self, class: ObjId) -> ObjId {
        let shape = |id: ObjId| match &self.heap.get(id).data {
            Data::Type(data) => (data.layout, data.slots.len(), data.base),
            _ => (ids::OBJECT, 0, ids::OBJECT),
        };
        let mut solid = class;
        loop {
            let (layout, slots, base) = shape(solid);
            let (base_layout, base_slots, _) = shape(base);
            if solid == ids::OBJECT || (layout, slots) != (base_layout, base_slots) {
                return solid;
            }
            solid = base;
        }
    }

    /// C3 linearisation.
    pub(super) fn compute_mro(&mut self, class: ObjId, bases: &[ObjId]) -> R<Vec<ObjId>> {
        for (at, base) in bases.iter().enumerate() {
            if bases[..at].contains(base) {
                let name = self.class_name(*base);
                return self.type_error(format!("duplicate base class {name}"));
            }
        }
        let mut lists: Vec<Vec<ObjId>> = bases.iter().map(|base| self.mro(*base).to_vec()).collect();
        lists.push(bases.to_vec());
        let mut mro = vec![class];
        loop {
            lists.retain(|list| !list.is_empty());
            if lists.is_empty() {
                return Ok(mro);
            }
            let next = lists.iter().map(|list| list[0]).find(|head| !lists.iter().any(|list| list[1..].contains(head)));
            let Some(next) = next else {
                let mut names = Vec::new();
                for list in &lists {
                    let name = self.class_name(list[0]);
                    if !names.contains(&name) {
                        names.push(name);
                    }
                }
                let names = names.join(", ");
                return self
                    .type_error(format!("Cannot create a consistent method resolution order (MRO) for bases {names}"));
            };
            mro.push(next);
            for list in &mut lists {
                if list[0] == next {
                    list.remove(0);
                }
            }
        }
    }

    /// `Class[key]`: `__class_getitem__`, or an error.
    ///
    /// # Errors
    /// `TypeError` if the class takes no parameters; what the method raises.
    pub fn class_item(&mut self, class: ObjId, key: ObjId) -> R<ObjId> {
        let found = self.type_lookup_str(class, "__class_getitem__");
        // Built-in classes have a `__class_getitem__` that comes back here.
        let native = found.is_some_and(|found| matches!(self.heap.get(found).data, Data::Native(..)));
        if let Some(found) = found.filter(|_| !native) {
            let bound = self.once(|m| m.bind(found, ObjId::NULL, class))?;
            return self.call(bound, &[key]);
        }
        if native || super::types::is_generic(class) {
            let args = if self.type_of(key) == ids::TUPLE { key } else { self.new_tuple(&[key]) };
            return Ok(self.make_alias(ids::GENERIC_ALIAS, class, args));
        }
        let name = self.class_name(class);
        self.type_error(format!("type '{name}' is not subscriptable"))
    }
}

/// `__build_class__`: what a `class` statement calls.
pub static BUILD_CLASS: NativeDef = NativeDef::function("__build_class__", Sig::Any, build_class);

fn build_class(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.len() < 2 {
        return m.type_error("__build_class__: not enough arguments");
    }
    let (function, name, given) = (a[0], a[1], a.items[2..].to_vec());
    let bases = resolve_bases(m, &given)?;
    let mut meta = ObjId::NULL;
    let mut kw = Vec::with_capacity(a.kw.len());
    for (key, value) in a.kw {
        if m.text(*key) == "metaclass" { meta = *value } else { kw.push((*key, *value)) }
    }
    if meta == ObjId::NULL {
        meta = bases.first().map_or(ids::TYPE, |base| m.type_of(*base));
    }
    if matches!(m.heap.get(meta).data, Data::Type(_)) {
        meta = super::types::class::winner(m, meta, &bases)?;
    }
    m.hold(meta);
    let bases = m.once(|m| Ok(m.new_tuple(&bases)))?;
    // The keywords are in a dict of their own.
    kw.iter().for_each(|(_, value)| m.hold(*value));
    let prepare = m.intern("__prepare__");
    let namespace = match meta {
        ids::TYPE => m.once(|m| Ok(m.new_dict()))?,
        _ => match m.find_attr(meta, prepare)? {
            Some(prepare) => m.holding(prepare, |m| call_with_dict(m, prepare, &[name, bases], &kw))?,
            None => m.once(|m| Ok(m.new_dict()))?,
        },
    };
    let cell = m.run_class_body(function, namespace)?;
    if bases != ids::EMPTY_TUPLE && m.items(bases) != given.as_slice() {
        m.once(|m| {
            let key = m.intern("__orig_bases__");
            let original = m.new_tuple(&given);
            m.set_item(namespace, key, original)?;
            Ok(ids::NONE)
        })?;
    }
    let class = call_with_dict(m, meta, &[name, bases, namespace], &kw)?;
    if let Data::Cell(content) = m.heap.get(cell).data {
        if content != Some(class) && matches!(m.heap.get(class).data, Data::Type(_)) {
            let (name, shown) = (m.text(name).to_owned(), m.repr(class)?);
            let shown = m.text(shown).to_owned();
            return match content {
                None => m.raise(
                    ids::RUNTIME_ERROR,
                    format!(
                        "__class__ not set defining '{name}' as {shown}. Was __classcell__ propagated to type.__new__?"
                    ),
                ),
                Some(_) => m.type_error(format!("__class__ set to another class defining '{name}' as {shown}")),
            };
        }
    }
    Ok(class)
}

/// Calls an object with keywords from a dict, which are unpacked for what takes no dict (`PyObject_VectorcallDict`).
///
/// # Errors
/// What the object raises.
pub fn call_with_dict(m: &mut Machine, callee: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
    if kw.is_empty() {
        return m.call_kw(callee, args, kw);
    }
    m.once(|m| {
        args.iter().for_each(|id| m.hold(*id));
        if !m.has_vectorcall(callee) {
            return m.call_packed(callee, args, kw);
        }
        kw.iter().for_each(|(_, id)| m.hold(*id));
        m.call_kw(callee, args, kw)
    })
}

/// Bases that are no classes are replaced by what their `__mro_entries__` gives (PEP 560).
fn resolve_bases(m: &mut Machine, given: &[ObjId]) -> R<Vec<ObjId>> {
    let mut bases = Vec::with_capacity(given.len());
    for base in given {
        if matches!(m.heap.get(*base).data, Data::Type(_)) {
            bases.push(*base);
            continue;
        }
        let all = m.once(|m| Ok(m.new_tuple(given)))?;
        let name = m.intern("__mro_entries__");
        match m.find_attr(*base, name)? {
            Some(entries) => {
                let entries = m.holding(entries, |m| m.call(entries, &[all]))?;
                bases.extend(m.items(entries).to_vec());
            }
            None => bases.push(*base),
        }
    }
    Ok(bases)
}

impl Machine {
    /// Runs the body of a class in its namespace; the result is its `__class__` cell, or None.
    ///
    /// # Errors
    /// What the body raises; [`Stop::Suspend`] while it runs.
    fn run_class_body(&mut self, function: ObjId, namespace: ObjId) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        self.push_call(function, &[], &[], Return::Log)?;
        self.heap.incref(namespace);
        self.frames.last_mut().expect("just pushed").locals = namespace;
        Err(Stop::Suspend)
    }
}
