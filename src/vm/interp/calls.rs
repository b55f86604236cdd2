//! Calls, functions being made, intrinsic functions.

use crate::vm::frame::Return;
use crate::vm::native::NativeKind;
use crate::vm::object::{Data, Function, ObjId, Slot};
use crate::vm::replay::R;
use crate::vm::{Machine, ids, types};

impl Machine {
    /// `CALL`: the callee, an empty entry or a receiver, and `arg` arguments.
    pub(super) fn call_op(&mut self, arg: u32) -> R<()> {
        self.expand_method(self.stack.len() - arg as usize - 2);
        let depth = arg + 2;
        let callee = self.peek(depth).id();
        let with_receiver = !self.peek(depth - 1).is_null();
        let first = self.stack.len() - arg as usize - usize::from(with_receiver);
        match &self.heap.get(callee).data {
            Data::Function(_) => self.enter_function(first, depth),
            Data::Native(def, receiver) if def.kind != NativeKind::Getter => {
                let (def, receiver) = (*def, *receiver);
                let args: Vec<ObjId> = self.stack[first..].iter().map(|slot| slot.id()).collect();
                if def.kind == NativeKind::Slot || def.kind == NativeKind::Static && def.name == "__new__" {
                    // Wrappers of slots have no vectorcall: a tuple holds the arguments, another those after `self`.
                    args.iter().for_each(|id| self.hold(*id));
                    if receiver.is_none() {
                        args.iter().skip(1).for_each(|id| self.hold(*id));
                    }
                }
                if receiver.is_none() && !with_receiver {
                    self.check_receiver(callee, def, args.first().copied())?;
                }
                let value = self.call_native(def, receiver, &args, &[])?;
                self.replace_top(depth, value);
                Ok(())
            }
            data => {
                if matches!(data, Data::Type(_)) && !with_receiver && self.enter_init(callee, arg)? {
                    return Ok(());
                }
                let args: Vec<ObjId> = self.stack[first..].iter().map(|slot| slot.id()).collect();
                let value = self.call(callee, &args)?;
                self.replace_top(depth, value);
                Ok(())
            }
        }
    }

    /// A bound method about to be called is replaced by its function and receiver.
    fn expand_method(&mut self, callee: usize) {
        if !self.stack[callee + 1].is_null() {
            return;
        }
        if let Data::Method(function, receiver) = self.heap.get(self.stack[callee].id()).data {
            if !matches!(self.heap.get(function).data, Data::Function(_)) {
                return;
            }
            self.heap.incref(function);
            self.heap.incref(receiver);
            let method = std::mem::replace(&mut self.stack[callee], Slot::owned(function));
            self.stack[callee + 1] = Slot::owned(receiver);
            self.heap.release(method);
        }
    }

    /// Moves the arguments from `first` on into the frame of the function `depth` entries down.
    fn enter_function(&mut self, first: usize, depth: u32) -> R<()> {
        let callee = self.stack.len() - depth as usize;
        let function = self.stack[callee];
        if self.enter_simple(function, callee, first) {
            return Ok(());
        }
        let args = self.stack.split_off(first);
        self.stack.truncate(callee);
        self.push_function(function, &args, Vec::new(), Return::Push)
    }

    /// `CALL_KW`: as `CALL`, with a tuple of the names of the last arguments on top.
    pub(super) fn call_kw_op(&mut self, arg: u32) -> R<()> {
        self.expand_method(self.stack.len() - arg as usize - 3);
        let names = self.peek(1).id();
        let names = self.items(names).to_vec();
        let top = self.stack.len() - 1;
        let values: Vec<ObjId> = self.stack[top - names.len()..top].iter().map(|slot| slot.id()).collect();
        let kw: Vec<(ObjId, ObjId)> = names.into_iter().zip(values).collect();
        let positional = arg as usize - kw.len();
        let depth = arg + 3;
        let receiver = self.stack[top - arg as usize - 1];
        let callee = self.peek(depth).id();
        let first = top - arg as usize - usize::from(!receiver.is_null());
        let last = top - kw.len();
        if matches!(self.heap.get(callee).data, Data::Function(_)) {
            let mut rest = self.stack.split_off(last);
            let names = rest.pop().expect("their names are on top");
            let kw = kw.iter().map(|(key, _)| *key).zip(rest).collect();
            let args = self.stack.split_off(first);
            let function = self.stack[self.stack.len() - if receiver.is_null() { 2 } else { 1 }];
            self.stack.truncate(top + 1 - depth as usize);
            let outcome = self.push_function(function, &args, kw, Return::Push);
            self.heap.release(names);
            return outcome;
        }
        let _ = positional;
        let args: Vec<ObjId> = self.stack[first..last].iter().map(|slot| slot.id()).collect();
        let value = self.call_kw(callee, &args, &kw)?;
        self.replace_top(depth, value);
        Ok(())
    }

    /// `CALL_FUNCTION_EX`: callee, empty entry, any iterable of arguments, a dict of keywords or an empty entry.
    pub(super) fn call_function_ex(&mut self) -> R<()> {
        let (callee, given, kwargs) = (self.peek(4).id(), self.peek(2).id(), self.peek(1));
        let args = match &self.heap.get(given).data {
            Data::Tuple(items) => items.to_vec(),
            _ => {
                if !matches!(self.heap.get(given).data, Data::List(_)) && !self.can_iterate(given) {
                    let (name, shown) = (self.callee_name(callee), self.type_name(given));
                    return self.type_error(format!("{name} argument after * must be an iterable, not {shown}"));
                }
                // From here on there is a tuple in its place.
                let items = self.collect_vec(given)?;
                let tuple = self.new_tuple(&items);
                let place = self.stack.len() - 2;
                self.heap.incref(tuple);
                let slot = std::mem::replace(&mut self.stack[place], Slot::owned(tuple));
                self.heap.release(slot);
                self.cut_log(0);
                self.log_at = 0;
                items
            }
        };
        let kw: Vec<(ObjId, ObjId)> = match kwargs.get().map(|id| &self.heap.get(id).data) {
            Some(Data::Dict(dict)) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
            _ => Vec::new(),
        };
        let is_function = matches!(self.heap.get(callee).data, Data::Function(_));
        if kw.iter().any(|(key, _)| self.str_of(*key).is_none()) {
            return self.type_error("keywords must be strings");
        }
        if is_function {
            self.push_call(callee, &args, &kw, Return::Push)?;
            let floor = self.frames.last().expect("just pushed").base as usize;
            let under = self.stack.drain(floor - 4..floor);
            self.frames.last_mut().expect("just pushed").base -= 4;
            under.rev().for_each(|slot| self.heap.release(slot));
            return Ok(());
        }
        let value = self.call_packed(callee, &args, &kw)?;
        self.replace_top(4, value);
        Ok(())
    }

    fn can_iterate(&mut self, id: ObjId) -> bool {
        let ty = self.type_of(id);
        matches!(self.heap.get(id).data, Data::Iter(_) | Data::Generator(_))
            || self.type_lookup_str(ty, "__iter__").is_some()
            || self.type_lookup_str(ty, "__getitem__").is_some()
    }

    /// How messages about star arguments name a callee (`_PyObject_FunctionStr`).
    pub(super) fn callee_name(&mut self, callee: ObjId) -> String {
        match &self.heap.get(callee).data {
            Data::Function(function) => {
                let module = self.text(function.module).to_owned();
                let name = self.text(function.qualname);
                if module.is_empty() || module == "builtins" {
                    format!("{name}()")
                } else {
                    format!("{module}.{name}()")
                }
            }
            Data::Method(function, _) => {
                let function = *function;
                self.callee_name(function)
            }
            Data::Native(def, _) => format!("{}()", def.name),
            Data::Type(ty) => {
                let name = ty.name.clone();
                if self.is_heap_type(callee) { format!("__main__.{name}()") } else { format!("{name}()") }
            }
            _ => format!("{} object", self.type_name(callee)),
        }
    }

    pub(super) fn make_function(&mut self) -> R<()> {
        let slot = self.pop();
        let code = self.heap.own(slot);
        let object = self.code_of(code).object.clone();
        let (name, qualname) = (self.intern(&object.name), self.intern(&object.qualname));
        let frame = self.frames.last().expect("a frame runs");
        let (globals, builtins) = (frame.globals, frame.builtins);
        let module = self.intern("__name__");
        let module = self.dict_get_str(globals, module).unwrap_or(ids::NONE);
        let doc = match object.consts.first() {
            Some(crate::code::Const::Str(_)) if object.has(crate::code::flags::HAS_DOCSTRING) => {
                self.code_of(code).consts[0]
            }
            _ => ids::NONE,
        };
        for id in [globals, builtins, name, qualname, module, doc] {
            self.heap.incref(id);
        }
        let function = Function {
            code,
            globals,
            builtins,
            name,
            qualname,
            module,
            doc,
            defaults: None,
            kwdefaults: None,
            closure: None,
            annotations: None,
            annotate: None,
            type_params: None,
        };
        let id = self.heap.alloc(ids::FUNCTION, Data::Function(Box::new(function)));
        self.push(Slot::owned(id));
        Ok(())
    }

    pub(super) fn set_function_attribute(&mut self, arg: u32) -> R<()> {
        let function = self.pop();
        let slot = self.pop();
        let value = self.heap.own(slot);
        if let Data::Function(data) = &mut self.heap.get_mut(function.id()).data {
            let place = match arg {
                1 => &mut data.defaults,
                2 => &mut data.kwdefaults,
                4 => &mut data.annotations,
                8 => &mut data.closure,
                _ => &mut data.annotate,
            };
            *place = Some(value);
        }
        self.push(function);
        Ok(())
    }

    pub(super) fn intrinsic_1(&mut self, arg: u32) -> R<()> {
        let value = self.peek(1).id();
        let result = match arg {
            1 => {
                let [sys, hook] = ["sys", "displayhook"].map(|name| self.intern(name));
                let hook = self.dict_get_str(self.modules, sys).and_then(|sys| self.own_attr(sys, hook));
                match hook {
                    Some(hook) => self.call(hook, &[value])?,
                    None => crate::vm::builtins::output::display(self, value)?,
                };
                ids::NONE
            }
            2 => {
                self.import_star(value)?;
                ids::NONE
            }
            3 => self.stop_iteration_error(value),
            5 => self.positive(value)?,
            6 => {
                let items = self.items(value).to_vec();
                self.new_tuple(&items)
            }
            4 => {
                self.heap.incref(value);
                let parts = crate::vm::object::Other::Native("value", vec![value], Vec::new());
                self.make(ids::ASYNC_GENERATOR_VALUE, Data::Other(Box::new(parts)))
            }
            7..=9 => types::typevar::new_type_param(self, arg, value, None),
            10 => types::class::subscript_generic(self, value)?,
            _ => types::typevar::new_type_alias(self, value),
        };
        self.replace_top(1, result);
        Ok(())
    }

    fn positive(&mut self, value: ObjId) -> R<ObjId> {
        match self.call_special(value, "__pos__", &[])? {
            Some(result) => Ok(result),
            None => {
                let name = self.type_name(value);
                self.type_error(format!("bad operand type for unary +: '{name}'"))
            }
        }
    }

    /// A `StopIteration` that leaves a generator becomes a `RuntimeError` (PEP 479).
    fn stop_iteration_error(&mut self, exc: ObjId) -> ObjId {
        let running = self.frames.last().map_or(ObjId::NULL, |frame| frame.generator);
        let kind = match running {
            ObjId::NULL => "generator",
            id if self.type_of(id) == ids::COROUTINE => "coroutine",
            id if self.type_of(id) == ids::ASYNC_GENERATOR => "async generator",
            _ => "generator",
        };
        let word = match () {
            _ if self.is_instance(exc, ids::STOP_ITERATION) => "StopIteration",
            _ if kind == "async generator" && self.is_instance(exc, ids::STOP_ASYNC_ITERATION) => "StopAsyncIteration",
            _ => return exc,
        };
        let text = self.new_str(format!("{kind} raised {word}"));
        let error = self.new_exc(ids::RUNTIME_ERROR, &[text]);
        self.replace_exc_link(error, |data| &mut data.cause, exc);
        self.replace_exc_link(error, |data| &mut data.context, exc);
        if let Data::Exc(data) = &mut self.heap.get_mut(error).data {
            data.suppress = true;
        }
        error
    }

    pub(super) fn intrinsic_2(&mut self, arg: u32) -> R<()> {
        let (first, second) = (self.peek(2).id(), self.peek(1).id());
        let result = match arg {
            1 => types::exception::prepare_reraise_star(self, first, second)?,
            2 | 3 => types::typevar::new_type_param(self, 7, first, Some((arg, second))),
            4 => {
                self.heap.incref(second);
                let old = match &mut self.heap.get_mut(first).data {
                    Data::Function(function) => function.type_params.replace(second),
                    _ => None,
                };
                old.into_iter().for_each(|id| self.heap.decref(id));
                first
            }
            _ => types::typevar::set_default(self, first, second),
        };
        self.replace_top(2, result);
        Ok(())
    }
}
