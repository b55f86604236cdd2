//! Names: locals, cells, globals, built-ins, attributes, imports.

use crate::vm::native::NativeKind;
use crate::vm::object::{Data, ObjId, Slot};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

impl Machine {
    fn name(&self, arg: u32) -> ObjId {
        self.code().names[arg as usize]
    }

    fn undefined<T>(&mut self, name: ObjId) -> R<T> {
        let text = self.text(name).to_owned();
        self.name_error(format!("name '{text}' is not defined"), name)
    }

    pub(super) fn unbound_local(&mut self, arg: u32) -> R<()> {
        let name = self.code().slot_names[arg as usize];
        let text = self.text(name).to_owned();
        let message = format!("cannot access local variable '{text}' where it is not associated with a value");
        self.raise(ids::UNBOUND_LOCAL_ERROR, message)
    }

    pub(super) fn delete_fast(&mut self, arg: u32) -> R<()> {
        let at = self.local(arg);
        if self.stack[at].is_null() {
            return self.unbound_local(arg);
        }
        let old = std::mem::replace(&mut self.stack[at], Slot::NULL);
        self.heap.release(old);
        Ok(())
    }

    pub(super) fn load_common_constant(&mut self, arg: u32) -> R<()> {
        let id = match arg {
            0 => ids::ASSERTION_ERROR,
            1 => ids::NOT_IMPLEMENTED_ERROR,
            2 => ids::TUPLE,
            3 => self.builtin("all"),
            _ => self.builtin("any"),
        };
        self.push(Slot::borrowed(id));
        Ok(())
    }

    /// A built-in by name; None where there is none of that name.
    pub fn builtin(&mut self, name: &str) -> ObjId {
        let name = self.intern(name);
        self.dict_get_str(self.builtins, name).unwrap_or(ids::NONE)
    }

    /// A name in the globals, then the built-ins, of the frame on top.
    fn global(&mut self, name: ObjId) -> R<ObjId> {
        let frame = self.frames.last().expect("a frame runs");
        let (globals, builtins) = (frame.globals, frame.builtins);
        match self.from_namespace(globals, name)?.or_else(|| self.dict_get_str(builtins, name)) {
            Some(value) => Ok(value),
            None => self.undefined(name),
        }
    }

    pub(super) fn load_name(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let locals = self.frames.last().expect("a frame runs").locals;
        let value = match self.from_namespace(locals, name)? {
            Some(value) => value,
            None => self.global(name)?,
        };
        self.push_result(value);
        Ok(())
    }

    /// A name in a namespace that may be any mapping (a metaclass' `__prepare__`, a dict of a class with `__missing__`).
    fn from_namespace(&mut self, namespace: ObjId, name: ObjId) -> R<Option<ObjId>> {
        if self.type_of(namespace) == ids::DICT {
            return Ok(self.dict_get_str(namespace, name));
        }
        match self.get_item(namespace, name) {
            Ok(value) => Ok(Some(value)),
            Err(crate::vm::replay::Stop::Raise) if self.catch(ids::KEY_ERROR).is_some() => Ok(None),
            Err(stop) => Err(stop),
        }
    }

    pub(super) fn load_global(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg >> 1);
        let value = self.global(name)?;
        self.push_result(value);
        if arg & 1 != 0 {
            self.push(Slot::NULL);
        }
        Ok(())
    }

    pub(super) fn load_locals(&mut self) -> R<()> {
        let locals = self.frames.last().expect("a frame runs").locals;
        self.push_result(locals);
        Ok(())
    }

    pub(super) fn load_from_dict_or_globals(&mut self, arg: u32) -> R<()> {
        let (name, namespace) = (self.name(arg), self.peek(1).id());
        let value = match self.from_namespace(namespace, name)? {
            Some(value) => value,
            None => self.global(name)?,
        };
        self.replace_top(1, value);
        Ok(())
    }

    pub(super) fn load_from_dict_or_deref(&mut self, arg: u32) -> R<()> {
        let name = self.code().slot_names[arg as usize];
        let namespace = self.peek(1).id();
        let value = match self.from_namespace(namespace, name)? {
            Some(value) => value,
            None => self.cell_content(arg)?,
        };
        self.replace_top(1, value);
        Ok(())
    }

    pub(super) fn load_build_class(&mut self) -> R<()> {
        let builtins = self.frames.last().expect("a frame runs").builtins;
        let name = self.intern("__build_class__");
        match self.dict_get_str(builtins, name) {
            Some(value) => {
                self.push_result(value);
                Ok(())
            }
            None => self.name_error("__build_class__ not found".into(), name),
        }
    }

    pub(super) fn store_name(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let locals = self.frames.last().expect("a frame runs").locals;
        let value = self.peek(1).id();
        if self.type_of(locals) == ids::DICT {
            self.dict_set(locals, name, value)?;
        } else {
            self.set_item(locals, name, value)?;
        }
        self.drop_top(1);
        Ok(())
    }

    pub(super) fn store_global(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let globals = self.frames.last().expect("a frame runs").globals;
        let value = self.peek(1).id();
        self.dict_set(globals, name, value)?;
        self.drop_top(1);
        Ok(())
    }

    pub(super) fn delete_name(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let locals = self.frames.last().expect("a frame runs").locals;
        if self.type_of(locals) != ids::DICT {
            return self.del_item(locals, name);
        }
        if self.dict_del(locals, name)? { Ok(()) } else { self.undefined(name) }
    }

    pub(super) fn delete_global(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let globals = self.frames.last().expect("a frame runs").globals;
        if self.dict_del(globals, name)? { Ok(()) } else { self.undefined(name) }
    }

    pub(super) fn make_cell(&mut self, arg: u32) -> R<()> {
        let at = self.local(arg);
        let slot = std::mem::replace(&mut self.stack[at], Slot::NULL);
        let content = if slot.is_null() { None } else { Some(self.heap.own(slot)) };
        let cell = self.heap.alloc(ids::CELL, Data::Cell(content));
        self.stack[at] = Slot::owned(cell);
        Ok(())
    }

    pub(super) fn copy_free_vars(&mut self, arg: u32) -> R<()> {
        let frame = self.frames.last().expect("a frame runs");
        let Data::Function(function) = &self.heap.get(frame.func.id()).data else { return Ok(()) };
        let Some(closure) = function.closure else { return Ok(()) };
        let cells = self.items(closure).to_vec();
        let first = self.code().object.slots.len() - arg as usize;
        for (at, cell) in cells.into_iter().enumerate() {
            self.heap.incref(cell);
            let slot = self.local((first + at) as u32);
            self.stack[slot] = Slot::owned(cell);
        }
        Ok(())
    }

    fn cell_content(&mut self, arg: u32) -> R<ObjId> {
        let cell = self.stack[self.local(arg)].id();
        match self.heap.get(cell).data {
            Data::Cell(Some(content)) => Ok(content),
            _ => self.unbound_cell(arg),
        }
    }

    fn unbound_cell<T>(&mut self, arg: u32) -> R<T> {
        let free = self.code().object.slots[arg as usize].free;
        let name = self.code().slot_names[arg as usize];
        let text = self.text(name).to_owned();
        if free {
            let message = format!(
                "cannot access free variable '{text}' where it is not associated with a value in enclosing scope"
            );
            self.name_error(message, name)
        } else {
            let message = format!("cannot access local variable '{text}' where it is not associated with a value");
            self.raise(ids::UNBOUND_LOCAL_ERROR, message)
        }
    }

    pub(super) fn load_deref(&mut self, arg: u32) -> R<()> {
        let value = self.cell_content(arg)?;
        self.push_result(value);
        Ok(())
    }

    pub(super) fn store_deref(&mut self, arg: u32) -> R<()> {
        let cell = self.stack[self.local(arg)].id();
        let slot = self.pop();
        let value = self.heap.own(slot);
        let old = match &mut self.heap.get_mut(cell).data {
            Data::Cell(content) => content.replace(value),
            _ => None,
        };
        old.into_iter().for_each(|id| self.heap.decref(id));
        Ok(())
    }

    pub(super) fn delete_deref(&mut self, arg: u32) -> R<()> {
        let cell = self.stack[self.local(arg)].id();
        let old = match &mut self.heap.get_mut(cell).data {
            Data::Cell(content) => content.take(),
            _ => None,
        };
        match old {
            Some(old) => {
                self.heap.decref(old);
                Ok(())
            }
            None => self.unbound_cell(arg),
        }
    }

    pub(super) fn load_attr(&mut self, arg: u32) -> R<()> {
        let (name, owner) = (self.name(arg >> 1), self.peek(1).id());
        if arg & 1 == 0 {
            if self.enter_property(owner, name)? {
                return Ok(());
            }
            let value = self.get_attr(owner, name)?;
            self.replace_top(1, value);
            return Ok(());
        }
        let hooks = self.hooks_before_method(owner, name);
        let (found, receiver) = self.get_method_past(owner, name, hooks)?;
        match receiver {
            Some(id) if id == owner => {
                let receiver = self.pop();
                self.push_result(found);
                self.push(receiver);
            }
            Some(class) => {
                self.replace_top(1, found);
                self.push_result(class);
            }
            None => {
                self.replace_top(1, found);
                self.push(Slot::NULL);
            }
        }
        Ok(())
    }

    pub(super) fn store_attr(&mut self, arg: u32) -> R<()> {
        let (name, value, owner) = (self.name(arg), self.peek(2).id(), self.peek(1).id());
        self.set_attr(owner, name, value)?;
        self.drop_top(2);
        Ok(())
    }

    pub(super) fn delete_attr(&mut self, arg: u32) -> R<()> {
        let (name, owner) = (self.name(arg), self.peek(1).id());
        self.set_attr(owner, name, ObjId::NULL)?;
        self.drop_top(1);
        Ok(())
    }

    /// `super().name` without making the `super` object: the stack holds `super`, the class and the receiver.
    pub(super) fn load_super_attr(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg >> 2);
        let (function, class, receiver) = (self.peek(3).id(), self.peek(2).id(), self.peek(1).id());
        let inline = self.passes_super();
        let object = self.call(function, &[class, receiver])?;
        let (value, method) = if arg & 1 != 0 && inline {
            self.super_method(object, name)?
        } else {
            (self.get_attr(object, name)?, false)
        };
        if method {
            let receiver = self.pop();
            self.drop_top(2);
            self.push_result(value);
            self.push(receiver);
            return Ok(());
        }
        self.replace_top(3, value);
        if arg & 1 != 0 {
            self.push(Slot::NULL);
        }
        Ok(())
    }

    /// A method found through `super()`, unbound where its receiver can be passed along.
    fn super_method(&mut self, object: ObjId, name: ObjId) -> R<(ObjId, bool)> {
        if let Data::Super(parts) = &self.heap.get(object).data {
            let [class, receiver, start] = **parts;
            if receiver != start {
                if let Some(found) = self.lookup_after(start, class, name) {
                    let method = match &self.heap.get(found).data {
                        Data::Function(_) => true,
                        Data::Native(def, None) => {
                            matches!(def.kind, NativeKind::Method | crate::vm::native::NativeKind::Slot)
                        }
                        _ => false,
                    };
                    if method {
                        return Ok((found, true));
                    }
                }
            }
        }
        self.get_attr(object, name).map(|value| (value, false))
    }

    pub(super) fn load_special(&mut self, arg: u32) -> R<()> {
        let names = ["__enter__", "__exit__", "__aenter__", "__aexit__"];
        let owner = self.peek(1).id();
        let ty = self.type_of(owner);
        let Some(found) = self.type_lookup_str(ty, names[arg as usize]) else {
            let name = self.full_type_name(owner);
            let (kind, other) = if arg < 2 { ("context manager", 2) } else { ("asynchronous context manager", 0) };
            let word = format!(" (missed {} method)", names[arg as usize]);
            let hint = match self.type_lookup_str(ty, names[other]).is_some()
                && self.type_lookup_str(ty, names[other + 1]).is_some()
            {
                true if other == 2 => {
                    " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
                }
                true => " but it supports the context manager protocol. Did you mean to use 'with'?",
                false => "",
            };
            return self.type_error(format!("'{name}' object does not support the {kind} protocol{word}{hint}"));
        };
        let unbound = match &self.heap.get(found).data {
            Data::Function(_) => true,
            Data::Native(def, None) => matches!(def.kind, NativeKind::Method | NativeKind::Slot),
            _ => false,
        };
        if unbound {
            // What is borrowed stays borrowed.
            let receiver = self.pop();
            self.push_result(found);
            self.push(receiver);
            return Ok(());
        }
        let bound = self.bind(found, owner, ty)?;
        self.replace_top(1, bound);
        self.push(Slot::NULL);
        Ok(())
    }

    pub(super) fn setup_annotations(&mut self) -> R<()> {
        let locals = self.frames.last().expect("a frame runs").locals;
        let name = self.intern("__annotations__");
        if self.dict_get_str(locals, name).is_none() {
            let dict = self.new_dict();
            self.dict_set(locals, name, dict)?;
        }
        Ok(())
    }

    pub(super) fn import_name(&mut self, arg: u32) -> R<()> {
        let name = self.name(arg);
        let (level, names) = (self.peek(2).id(), self.peek(1).id());
        let (builtins, word) =
            (self.frames.last().map_or(ids::NONE, |frame| frame.builtins), self.intern("__import__"));
        let own = self.dict_get_str(builtins, word);
        if let Some(own) = own.filter(|own| !matches!(self.heap.get(*own).data, Data::Native(..))) {
            // The program has put another function in its place.
            let (globals, locals) = self.frames.last().map_or((ids::NONE, ids::NONE), |f| (f.globals, f.locals));
            let locals = locals.some().unwrap_or(ids::NONE);
            let module = self.call(own, &[name, globals, locals, names, level])?;
            self.replace_top(2, module);
            return Ok(());
        }
        let level = self.index(level)?;
        let module = self.import(name, names, level)?;
        self.replace_top(2, module);
        Ok(())
    }

    pub(super) fn import_from(&mut self, arg: u32) -> R<()> {
        let (name, module) = (self.name(arg), self.peek(1).id());
        let value = self.import_member(module, name)?;
        self.push_result(value);
        Ok(())
    }
}
