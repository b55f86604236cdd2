//! Making a machine: fixed objects, built-in types, the namespaces, the module to run.

use std::rc::Rc;

use super::attr::TypeCache;
use super::frame::{Frame, FrameKind, Return};
use super::heap::Heap;
use super::limits::{Counting, Limits};
use super::native::NativeKind;
use super::object::{Data, ObjId, StrObj, Type, bits, type_flags};
use super::types::{ModulesState, TABLES};
use super::{Machine, Output, ids};
use crate::code::CodeObject;

impl Machine {
    /// A machine about to run a module as `__main__`.
    pub fn new(code: &Rc<CodeObject>, limits: Limits) -> Machine {
        Machine::counting_as(code, limits, Counting::default())
    }

    /// As [`Machine::new`], with the counts of another version of Python.
    pub fn counting_as(code: &Rc<CodeObject>, limits: Limits, counting: Counting) -> Machine {
        let mut m = Machine::bare(limits);
        m.counting = counting;
        let main = m.new_module("__main__");
        let Data::Module(namespace) = m.heap.get(main).data else { unreachable!("just made") };
        m.main = namespace;
        m.heap.incref(namespace);
        let file = m.new_str(&*code.filename);
        let builtins = m.intern("builtins");
        let builtins = m.dict_get_str(m.modules, builtins).unwrap_or(ids::NONE);
        for (name, value) in [("__builtins__", builtins), ("__file__", file)] {
            m.set_global(namespace, name, value);
        }
        let code = m.load(code);
        m.push_module(code, namespace, Return::Drop);
        m.release_temps();
        m
    }

    /// A machine with its built-in objects and nothing to run.
    fn bare(limits: Limits) -> Machine {
        let mut m = Machine {
            heap: Heap::default(),
            stack: Default::default(),
            frames: Vec::new(),
            handled: vec![ObjId::NULL],
            raised: ObjId::NULL,
            unwinding: None,
            log: Vec::new(),
            log_at: 0,
            temps: Vec::new(),
            out: Output::default(),
            ticks: 0,
            ended: None,
            ending: None,
            counting: Counting::default(),
            uncaught: None,
            closing: 0,
            exit_started: false,
            switch_at: u64::MAX,
            threads: Default::default(),
            limits,
            builtins: ObjId::NULL,
            kept: Vec::new(),
            modules: ObjId::NULL,
            main: ObjId::NULL,
            interned: Default::default(),
            recursion_limit: 1000,
            depth: 0,
            asked: None,
            next_version: 0,
            inputs_taken: 0,
            sites: Default::default(),
            next_frame: 0,
            sources: Rc::new([]),
            modules_state: ModulesState {
                gc_enabled: true,
                gc_threshold: [2000, 10, 10],
                max_str_digits: super::types::int::MAX_STR_DIGITS,
                ..ModulesState::default()
            },
            known: Default::default(),
            cache: TypeCache::default(),
        };
        m.make_fixed();
        m.make_types();
        m.modules = m.new_dict();
        m.heap.incref(m.modules);
        m.make_builtins();
        m.keep_copy(m.builtins);
        m.learn_names();
        m.release_temps();
        m.heap.young = 0;
        m
    }

    fn make_fixed(&mut self) {
        let heap = &mut self.heap;
        for (id, ty, data) in [
            (ids::NONE, ids::NONE_TYPE, Data::Plain),
            (ids::FALSE, ids::BOOL, Data::Int(0)),
            (ids::TRUE, ids::BOOL, Data::Int(1)),
            (ids::ELLIPSIS, ids::ELLIPSIS_TYPE, Data::Plain),
            (ids::NOT_IMPLEMENTED, ids::NOT_IMPLEMENTED_TYPE, Data::Plain),
            (ids::EMPTY_TUPLE, ids::TUPLE, Data::Tuple(Box::default())),
            (ids::EMPTY_STR, ids::STR, Data::Str(Rc::new(StrObj::new("")))),
            (ids::EMPTY_BYTES, ids::BYTES, Data::Bytes(Rc::default())),
        ] {
            heap.fix(id, ty, data);
        }
        for row in ids::TYPES {
            // Filled in by `make_types`, once tuples and dicts can be made.
            heap.fix(row.id, ids::TYPE, Data::Plain);
        }
        for value in ids::SMALL_INT_MIN..=ids::SMALL_INT_MAX {
            let id = ids::small_int(value).expect("in the range of small ints");
            heap.fix(id, ids::INT, Data::Int(value));
        }
        for point in 0..=255u8 {
            let text = char::from(point).to_string();
            heap.fix(ids::latin1(point), ids::STR, Data::Str(Rc::new(StrObj::new(text.as_str()))));
            heap.get_mut(ids::latin1(point)).bits |= bits::INTERNED;
            Rc::make_mut(&mut self.interned).insert(text.into(), ids::latin1(point));
        }
        Rc::make_mut(&mut self.interned).insert("".into(), ids::EMPTY_STR);
    }

    fn make_types(&mut self) {
        for row in ids::TYPES {
            self.next_version += 1;
            let mut mro = vec![row.id];
            let (bases, layout) = if row.id == ids::OBJECT {
                (ids::EMPTY_TUPLE, ids::OBJECT)
            } else if row.id == ids::EXCEPTION_GROUP {
                // The only built-in type with two bases.
                mro.extend([ids::BASE_EXCEPTION_GROUP, ids::EXCEPTION, ids::BASE_EXCEPTION, ids::OBJECT]);
                (self.fixed_tuple(&[ids::BASE_EXCEPTION_GROUP, ids::EXCEPTION]), ids::BASE_EXCEPTION)
            } else {
                mro.extend_from_slice(self.mro(row.base));
                let exception = mro.contains(&ids::BASE_EXCEPTION);
                (self.fixed_tuple(&[row.base]), if exception { ids::BASE_EXCEPTION } else { row.id })
            };
            let mro = self.fixed_tuple(&mro);
            let dict = self.fixed(ids::DICT, Data::Dict(Box::default()));
            let inherited = if row.id == ids::OBJECT { 0 } else { self.heap.type_flags(row.base) };
            let dicts = inherited & (type_flags::HAS_DICT | type_flags::HAS_WEAKREF);
            let own = match row.id {
                ids::BASE_EXCEPTION | ids::FUNCTION | ids::SIMPLE_NAMESPACE | ids::STATICMETHOD | ids::CLASSMETHOD => {
                    type_flags::HAS_DICT
                }
                ids::TYPE => type_flags::HAS_DICT | type_flags::HAS_WEAKREF,
                _ => 0,
            };
            self.heap.get_mut(row.id).data = Data::Type(Box::new(Type {
                name: row.name.into(),
                qualname: ObjId::NULL,
                bases,
                base: row.base,
                mro,
                dict,
                layout,
                slots: Vec::new(),
                flags: row.flags | dicts | own,
                subclasses: Vec::new(),
                version: self.next_version,
            }));
            if row.id != ids::OBJECT {
                for base in self.items(bases).to_vec() {
                    if let Data::Type(base) = &mut self.heap.get_mut(base).data {
                        base.subclasses.push(row.id);
                    }
                }
            }
        }
        // Made last of all, by a call, so it stands last among the subclasses of its second base.
        if let Data::Type(base) = &mut self.heap.get_mut(ids::EXCEPTION).data {
            base.subclasses.retain(|class| *class != ids::EXCEPTION_GROUP);
            base.subclasses.push(ids::EXCEPTION_GROUP);
        }
        for table in TABLES.iter().copied().flatten() {
            let Data::Type(ty) = &self.heap.get(table.ty).data else { unreachable!("tables belong to types") };
            let dict = ty.dict;
            for def in table.defs {
                let kind = match def.kind {
                    NativeKind::Function | NativeKind::Static => ids::BUILTIN,
                    NativeKind::Method => ids::METHOD_DESCRIPTOR,
                    NativeKind::Slot => ids::WRAPPER_DESCRIPTOR,
                    NativeKind::ClassMethod => ids::CLASSMETHOD_DESCRIPTOR,
                    NativeKind::Getter if def.is_member(table.ty) => ids::MEMBER_DESCRIPTOR,
                    NativeKind::Getter => ids::GETSET_DESCRIPTOR,
                };
                let value = self.fixed(kind, Data::Native(def, None));
                self.set_global(dict, def.name, value);
            }
        }
        for ty in [ids::LIST, ids::DICT, ids::SET, ids::BYTEARRAY, ids::DICT_KEYS, ids::DICT_ITEMS] {
            if let Data::Type(data) = &self.heap.get(ty).data {
                let dict = data.dict;
                self.set_global(dict, "__hash__", ids::NONE);
            }
        }
    }

    /// An immortal object.
    fn fixed(&mut self, ty: ObjId, data: Data) -> ObjId {
        let id = self.heap.alloc(ty, data);
        self.heap.immortalize(id);
        self.heap.get_mut(id).bits &= !bits::TRACKED;
        id
    }

    fn fixed_tuple(&mut self, items: &[ObjId]) -> ObjId {
        self.fixed(ids::TUPLE, Data::Tuple(items.into()))
    }

    /// Sets a name in a namespace; the value is borrowed.
    pub fn set_global(&mut self, namespace: ObjId, name: &str, value: ObjId) {
        let name = self.intern(name);
        let hash = self.str_of(name).expect("interned").hash();
        let at = self.dict_find_str_entry(namespace, name, hash);
        self.dict_put(namespace, at, hash, name, value);
    }

    /// The entry of a str key in a dict.
    pub fn dict_find_str_entry(&self, dict: ObjId, name: ObjId, hash: i64) -> Option<usize> {
        let Data::Dict(table) = &self.heap.get(dict).data else { return None };
        table.find(name, hash, |key| self.text(key) == self.text(name) && self.str_of(key).is_some())
    }

    /// A module object under a name, entered in `sys.modules`; with `__name__`, `__doc__` and their like.
    pub fn new_module(&mut self, name: &str) -> ObjId {
        let dict = self.new_dict();
        self.heap.incref(dict);
        let module = self.make(ids::MODULE, Data::Module(dict));
        let text = self.intern(name);
        for (key, value) in [
            ("__name__", text),
            ("__doc__", ids::NONE),
            ("__package__", if name == "__main__" { ids::NONE } else { ids::EMPTY_STR }),
            ("__loader__", ids::NONE),
            ("__spec__", ids::NONE),
        ] {
            self.set_global(dict, key, value);
        }
        let modules = self.modules;
        self.set_global(modules, name, module);
        module
    }

    /// `__name__` of a module.
    pub fn module_name(&self, module: ObjId) -> String {
        let Data::Module(dict) = self.heap.get(module).data else { return String::new() };
        let Some(name) = self.interned.get("__name__") else { return String::new() };
        self.dict_get_str(dict, *name).map(|value| self.text(value).to_owned()).unwrap_or_default()
    }

    /// Pushes the frame of module code whose locals are its globals. Both are borrowed.
    pub fn push_module(&mut self, code: ObjId, namespace: ObjId, ret: Return) {
        let loaded = self.code_of(code);
        self.heap.incref(code);
        self.heap.incref(namespace);
        let builtins = self.own_builtins(namespace);
        let base = self.stack.len();
        self.stack.resize(base + loaded.object.slots.len(), super::object::Slot::NULL);
        let serial = self.new_serial();
        self.frames.push(Frame {
            kind: FrameKind::Code(loaded),
            serial,
            ip: 0,
            base: base as u32,
            ret,
            func: super::object::Slot::NULL,
            globals: namespace,
            builtins,
            locals: namespace,
            generator: ObjId::NULL,
            object: ObjId::NULL,
            log: Vec::new(),
        });
    }

    /// The built-ins of code with these globals: what their `__builtins__` is.
    pub(super) fn own_builtins(&mut self, namespace: ObjId) -> ObjId {
        let key = self.interned.get("__builtins__").copied();
        let given = key.and_then(|key| self.dict_get_str(namespace, key));
        match given.map(|id| (id, &self.heap.get(id).data)) {
            Some((_, Data::Module(dict))) => *dict,
            Some((id, Data::Dict(_))) => {
                // A frame borrows them, and the globals may let go of them.
                self.heap.immortalize(id);
                id
            }
            _ => self.builtins,
        }
    }
}
