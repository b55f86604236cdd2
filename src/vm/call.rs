//! Calling: what can be called, how arguments are bound, how frames are pushed.

use std::rc::Rc;

use super::frame::{Frame, FrameKind, Return};
use super::native::{Args, NativeDef, NativeKind, Sig};
use super::object::{Data, ObjId, Slot};
use super::replay::{R, Stop};
use super::{Code, Machine, ids};
use crate::code::{CodeObject, flags};

/// Built-ins that may call each other on the Rust stack before a `RecursionError` is raised.
const NATIVE_DEPTH: u32 = 320;

/// Arguments of a call: positional ones, then keyword ones.
#[derive(Clone, Debug, Default)]
pub struct CallArgs {
    /// Positional arguments.
    pub pos: Vec<ObjId>,
    /// Keyword arguments: interned name and value.
    pub kw: Vec<(ObjId, ObjId)>,
}

impl Machine {
    /// Calls an object with positional arguments.
    ///
    /// # Errors
    /// What the callee raises; [`Stop::Suspend`] while Python code has to run first.
    pub fn call(&mut self, callee: ObjId, args: &[ObjId]) -> R<ObjId> {
        self.call_kw(callee, args, &[])
    }

    /// Calls an object with positional and keyword arguments.
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub fn call_kw(&mut self, callee: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        self.once(|m| {
            m.check_depth()?;
            m.depth += 1;
            let outcome = m.dispatch(callee, args, kw);
            m.depth -= 1;
            outcome
        })
    }

    /// Calls a method of an object by name.
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub fn call_method(&mut self, receiver: ObjId, name: &str, args: &[ObjId]) -> R<ObjId> {
        let name = self.intern(name);
        let (method, passed) = self.get_method(receiver, name)?;
        match passed {
            Some(receiver) => self.call(method, &[&[receiver], args].concat()),
            None => self.holding(method, |m| m.call(method, args)),
        }
    }

    /// Calls a special method, looked up on the type alone; `None` if the type has none.
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub fn call_special(&mut self, receiver: ObjId, name: &str, args: &[ObjId]) -> R<Option<ObjId>> {
        let name = self.intern(name);
        let ty = self.type_of(receiver);
        let Some(method) = self.type_lookup(ty, name) else { return Ok(None) };
        if matches!(self.heap.get(method).data, Data::Function(_))
            || matches!(&self.heap.get(method).data, Data::Native(def, None) if matches!(def.kind, NativeKind::Method | NativeKind::Slot))
        {
            let mut all = vec![receiver];
            all.extend_from_slice(args);
            return self.call(method, &all).map(Some);
        }
        let bound = self.bind(method, receiver, ty)?;
        self.call(bound, args).map(Some)
    }

    /// As [`Machine::call_special`], through a bound method that holds the receiver meanwhile
    /// (`_PyObject_LookupSpecial`).
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub fn call_special_bound(&mut self, receiver: ObjId, name: &str, args: &[ObjId]) -> R<Option<ObjId>> {
        if self.is_heap_type(self.type_of(receiver)) {
            return self.holding(receiver, |m| m.call_special(receiver, name, args));
        }
        self.call_special(receiver, name, args)
    }

    /// What a slot of a class passes on to a method with keywords is copied once more (`_PyStack_UnpackDict`).
    pub(super) fn hold_unpacked(&mut self, receiver: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) {
        if !kw.is_empty() {
            self.hold(receiver);
            args.iter().for_each(|id| self.hold(*id));
            kw.iter().for_each(|(_, id)| self.hold(*id));
        }
    }

    /// Refuses to go deeper on the Rust stack.
    ///
    /// # Errors
    /// `RecursionError`.
    pub fn check_depth(&mut self) -> R<()> {
        if self.depth > NATIVE_DEPTH {
            return self.raise(ids::RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        Ok(())
    }

    /// One level deeper on the Rust stack while `act` runs: for built-ins that walk nested objects.
    ///
    /// # Errors
    /// `RecursionError`, and those of `act`.
    pub fn deeper<T>(&mut self, act: impl FnOnce(&mut Machine) -> R<T>) -> R<T> {
        self.check_depth()?;
        self.depth += 1;
        let outcome = act(self);
        self.depth -= 1;
        outcome
    }

    fn dispatch(&mut self, callee: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        match &self.heap.get(callee).data {
            Data::Function(_) => {
                if let Some(done) = self.replayed() {
                    return done;
                }
                self.push_call(callee, args, kw, Return::Log)?;
                Err(Stop::Suspend)
            }
            Data::Native(def, receiver) => {
                let (def, receiver) = (*def, *receiver);
                if receiver.is_none() {
                    self.check_receiver(callee, def, args.first().copied())?;
                }
                self.call_native(def, receiver, args, kw)
            }
            Data::Method(function, receiver) => {
                let (function, mut all) = (*function, vec![*receiver]);
                all.extend_from_slice(args);
                self.dispatch(function, &all, kw)
            }
            Data::Type(_) => {
                let packed = match self.layout_of(callee) {
                    ids::BYTES | ids::BYTEARRAY | ids::COMPLEX => true,
                    ids::BASE_EXCEPTION => false,
                    ids::STR if !kw.is_empty() => true,
                    ids::TYPE if callee == ids::TYPE && !kw.is_empty() => true,
                    _ => self.is_heap_type(callee),
                };
                if packed {
                    // What has no vectorcall gets its arguments in a tuple and a dict (`_PyObject_MakeTpCall`).
                    args.iter().for_each(|id| self.hold(*id));
                    kw.iter().for_each(|(_, id)| self.hold(*id));
                }
                self.call_type(callee, args, kw)
            }
            _ => {
                // As for classes.
                if !super::modules::passes_arguments_on(self, callee) {
                    args.iter().for_each(|id| self.hold(*id));
                    kw.iter().for_each(|(_, id)| self.hold(*id));
                }
                self.call_instance(callee, args, kw)
            }
        }
    }

    /// Calls an instance of a class with `__call__`, where the arguments are in a tuple and a dict already.
    fn call_instance(&mut self, callee: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        let name = self.intern("__call__");
        let ty = self.type_of(callee);
        let Some(method) = self.type_lookup(ty, name) else {
            let name = self.type_name(callee);
            return self.type_error(format!("'{name}' object is not callable"));
        };
        if matches!(self.heap.get(method).data, Data::Function(_)) {
            self.hold_unpacked(callee, args, kw);
            return self.call_kw(method, &[&[callee], args].concat(), kw);
        }
        let bound = self.bind(method, callee, ty)?;
        self.call_kw(bound, args, kw)
    }

    /// Whether calling an object takes an array of arguments, not a tuple (`_PyVectorcall_Function`).
    pub(super) fn has_vectorcall(&self, callee: ObjId) -> bool {
        match self.heap.get(callee).data {
            Data::Function(_) | Data::Method(..) => true,
            Data::Native(def, _) => def.kind != NativeKind::Slot,
            Data::Type(_) => !self.is_heap_type(callee),
            _ => super::modules::passes_arguments_on(self, callee),
        }
    }

    /// Calls an object with arguments that are in a tuple and a dict already (`PyObject_Call`).
    ///
    /// # Errors
    /// As [`Machine::call`].
    pub(super) fn call_packed(&mut self, callee: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
        self.once(|m| {
            if matches!(m.heap.get(callee).data, Data::Type(_)) {
                return m.call_type(callee, args, kw);
            }
            if !m.has_vectorcall(callee) {
                return match m.heap.get(callee).data {
                    Data::Native(..) => m.call_kw(callee, args, kw),
                    _ => m.call_instance(callee, args, kw),
                };
            }
            if !kw.is_empty() {
                // They are unpacked into an array (`_PyStack_UnpackDict`).
                args.iter().for_each(|id| m.hold(*id));
                kw.iter().for_each(|(_, id)| m.hold(*id));
            }
            m.call_kw(callee, args, kw)
        })
    }

    /// Whether `callable()` says yes.
    pub fn is_callable(&mut self, id: ObjId) -> bool {
        match &self.heap.get(id).data {
            Data::Function(_) | Data::Method(..) | Data::Type(_) => true,
            Data::Native(def, receiver) => receiver.is_some() || def.kind != NativeKind::Getter,
            _ => {
                let name = self.intern("__call__");
                let ty = self.type_of(id);
                self.type_lookup(ty, name).is_some()
            }
        }
    }

    /// Calls a native function with CPython's checks of its arguments.
    ///
    /// # Errors
    /// `TypeError` for wrong arguments; what the function raises.
    pub fn call_native(
        &mut self,
        def: &'static NativeDef,
        receiver: Option<ObjId>,
        args: &[ObjId],
        kw: &[(ObjId, ObjId)],
    ) -> R<ObjId> {
        let mut items: Vec<ObjId> = Vec::with_capacity(args.len() + 1);
        items.extend(receiver);
        items.extend_from_slice(args);
        let implicit = match def.kind {
            NativeKind::Function => 0,
            NativeKind::Static => usize::from(def.name == "__new__"),
            _ => 1,
        };
        if items.len() < implicit {
            return self.needs_receiver(def, None);
        }
        let called = |m: &Machine| m.called(def, items.first().copied());
        let given = items.len() - implicit;
        let full = |m: &Machine| m.native_name(def, items.first().copied());
        if !kw.is_empty() && !matches!(def.sig, Sig::Named { .. } | Sig::Any) {
            let name = full(self);
            return self.type_error(format!("{name}() takes no keyword arguments"));
        }
        let wrapper = |wanted: usize| {
            let plural = if wanted == 1 { "" } else { "s" };
            format!("expected {wanted} argument{plural}, got {given}")
        };
        match def.sig {
            Sig::None if given != 0 && def.kind == NativeKind::Slot => return self.type_error(wrapper(0)),
            Sig::One if given != 1 && def.kind == NativeKind::Slot => return self.type_error(wrapper(1)),
            Sig::Pos(min, max) if given != min && min == max && def.kind == NativeKind::Slot => {
                return self.type_error(wrapper(min));
            }
            Sig::None if given != 0 => {
                let name = full(self);
                return self.type_error(format!("{name}() takes no arguments ({given} given)"));
            }
            Sig::One if given != 1 => {
                let name = full(self);
                return self.type_error(format!("{name}() takes exactly one argument ({given} given)"));
            }
            Sig::Pos(min, max) if given < min || given > max => {
                let (bound, word) = match () {
                    _ if min == max => (min, ""),
                    _ if given < min => (min, "at least "),
                    _ => (max, "at most "),
                };
                let name = called(self);
                let plural = if bound == 1 { "" } else { "s" };
                return self.type_error(format!("{name} expected {word}{bound} argument{plural}, got {given}"));
            }
            Sig::Named { names, required, pos_only, kw_only } => {
                let least = pos_only.min(required);
                if given < least && !kw.is_empty() {
                    let (name, plural) = (called(self), if least == 1 { "" } else { "s" });
                    let word = if pos_only == least && kw_only == pos_only { "exactly" } else { "at least" };
                    return self.type_error(format!(
                        "{name}() takes {word} {least} positional argument{plural} ({given} given)"
                    ));
                }
                let mut bound = items[..implicit].to_vec();
                bound.resize(implicit + names.len(), ObjId::NULL);
                if given > kw_only || given + kw.len() > names.len() {
                    return self.too_many(&called(self), def.sig, given, kw.len());
                }
                bound[implicit..implicit + given].copy_from_slice(&items[implicit..]);
                let mut wrong = None;
                for (key, value) in kw {
                    let at = names.iter().skip(pos_only).position(|name| *name == self.text(*key));
                    match at.map(|at| &mut bound[implicit + pos_only + at]).filter(|place| **place == ObjId::NULL) {
                        Some(place) => *place = *value,
                        None => wrong = wrong.or(Some((*key, at))),
                    }
                }
                for (at, name) in names.iter().enumerate().take(required) {
                    if bound[implicit + at] == ObjId::NULL {
                        let function = called(self);
                        let place = at + 1;
                        return self.type_error(if at < pos_only && given < pos_only {
                            let least = pos_only.min(required);
                            let plural = if least == 1 { "" } else { "s" };
                            let word = if required == names.len() { "exactly" } else { "at least" };
                            format!("{function}() takes {word} {least} positional argument{plural} ({given} given)")
                        } else {
                            format!("{function}() missing required argument '{name}' (pos {place})")
                        });
                    }
                }
                if let Some((key, at)) = wrong {
                    let (name, key) = (called(self), self.text(key).to_owned());
                    let hint = super::types::suggest(&key, names[pos_only..].iter().copied());
                    let hint = hint.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                    let place = at.unwrap_or(0) + pos_only + 1;
                    return self.type_error(match at {
                        Some(_) => format!("argument for {name}() given by name ('{key}') and position ({place})"),
                        None => format!("{name}() got an unexpected keyword argument '{key}'{hint}"),
                    });
                }
                return (def.run)(self, &Args { items: &bound, kw: &[] });
            }
            _ => {}
        }
        (def.run)(self, &Args { items: &items, kw })
    }

    /// Pushes the frame of a Python function with its arguments bound (or makes its generator's frame ready:
    /// `RETURN_GENERATOR` does the rest).
    ///
    /// # Errors
    /// `TypeError` for arguments that do not fit; `RecursionError`.
    pub fn push_call(&mut self, function: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)], ret: Return) -> R<()> {
        args.iter().for_each(|id| self.heap.incref(*id));
        self.heap.incref(function);
        kw.iter().for_each(|(_, id)| self.heap.incref(*id));
        let slots: Vec<Slot> = args.iter().map(|id| Slot::owned(*id)).collect();
        let kw = kw.iter().map(|(key, id)| (*key, Slot::owned(*id))).collect();
        self.push_function(Slot::owned(function), &slots, kw, ret)
    }

    /// Pushes the frame of a Python function. Takes over the count of the function and what the slots own,
    /// also when it fails. What the caller borrows stays borrowed in the frame, given by place or by keyword.
    ///
    /// # Errors
    /// As [`Machine::push_call`].
    pub fn push_function(&mut self, callee: Slot, args: &[Slot], mut kw: Vec<(ObjId, Slot)>, ret: Return) -> R<()> {
        let function = callee.id();
        let Data::Function(data) = &self.heap.get(function).data else { unreachable!("only functions get frames") };
        let (code_id, globals, builtins) = (data.code, data.globals, data.builtins);
        let code = self.code_of(code_id);
        let object = &code.object;
        if self.too_deep() {
            args.iter().chain(kw.iter().map(|(_, slot)| slot)).for_each(|slot| self.heap.release(*slot));
            self.heap.release(callee);
            return self.raise(ids::RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        let base = self.stack.len();
        self.stack.resize(base + object.slots.len(), Slot::NULL);
        if kw.is_empty() && takes_exactly(object, args.len()) {
            self.stack[base..base + args.len()].copy_from_slice(args);
            self.push_code_frame(code, callee, base, [globals, builtins], ret);
            return Ok(());
        }
        let bound = self.bind_args(function, &code, base, args, &mut kw);
        kw.into_iter().for_each(|(_, slot)| self.heap.release(slot));
        if let Err(stop) = bound {
            while self.stack.len() > base {
                let slot = self.stack.pop().expect("above the base");
                self.heap.release(slot);
            }
            self.heap.release(callee);
            return Err(stop);
        }
        self.push_code_frame(code, callee, base, [globals, builtins], ret);
        Ok(())
    }

    /// The quick way into a function that takes exactly the arguments on the stack from `first` on: they become
    /// its first slots, from `callee` on. `false`, and nothing done, where that is not so.
    #[inline]
    pub(super) fn enter_simple(&mut self, function: Slot, callee: usize, first: usize) -> bool {
        let Data::Function(data) = &self.heap.get(function.id()).data else { return false };
        let (code_id, globals, builtins) = (data.code, data.globals, data.builtins);
        let Data::Code(code) = &self.heap.get(code_id).data else { return false };
        if !takes_exactly(&code.object, self.stack.len() - first) || self.too_deep() {
            return false;
        }
        let code = code.clone();
        self.stack.drain(callee..first);
        self.stack.resize(callee + code.slot_names.len(), Slot::NULL);
        self.push_code_frame(code, function, callee, [globals, builtins], Return::Push);
        true
    }

    fn push_code_frame(&mut self, code: Rc<Code>, func: Slot, base: usize, spaces: [ObjId; 2], ret: Return) {
        self.heap.incref(code.id);
        let serial = self.new_serial();
        let [globals, builtins] = spaces;
        self.frames.push(Frame {
            kind: FrameKind::Code(code),
            serial,
            ip: 0,
            base: base as u32,
            ret,
            func,
            globals,
            builtins,
            locals: ObjId::NULL,
            generator: ObjId::NULL,
            object: ObjId::NULL,
            log: Vec::new(),
        });
    }

    /// Whether one more frame of Python code is more than `sys.setrecursionlimit` allows.
    pub(super) fn too_deep(&self) -> bool {
        let limit = self.recursion_limit as usize;
        self.frames.len() >= limit && self.frames.iter().filter(|frame| frame.code().is_some()).count() >= limit
    }

    /// Pushes a frame without slots: a native loop's.
    pub fn push_frame(&mut self, kind: FrameKind, ret: Return) {
        let serial = self.new_serial();
        self.frames.push(Frame {
            kind,
            serial,
            ip: 0,
            base: self.stack.len() as u32,
            ret,
            func: Slot::NULL,
            globals: ObjId::NULL,
            builtins: ObjId::NULL,
            locals: ObjId::NULL,
            generator: ObjId::NULL,
            object: ObjId::NULL,
            log: Vec::new(),
        });
    }

    /// The next frame's number.
    pub(super) fn new_serial(&mut self) -> u32 {
        self.next_frame += 1;
        self.next_frame
    }

    /// The code behind a code object.
    pub fn code_of(&self, id: ObjId) -> Rc<Code> {
        match &self.heap.get(id).data {
            Data::Code(code) => code.clone(),
            _ => unreachable!("a function's code is a code object"),
        }
    }

    /// Fills the slots of the arguments (CPython's `initialize_locals`).
    fn bind_args(
        &mut self,
        function: ObjId,
        code: &Rc<Code>,
        base: usize,
        args: &[Slot],
        kw: &mut [(ObjId, Slot)],
    ) -> R<()> {
        let object = code.object.clone();
        let pos_count = object.arg_count as usize;
        let total = pos_count + object.kw_only_arg_count as usize;
        let here = args.len().min(pos_count);
        self.stack[base..base + here].copy_from_slice(&args[..here]);
        if object.has(flags::VARARGS) {
            let rest: Vec<ObjId> = args[here..].iter().map(|slot| slot.id()).collect();
            let tuple = self.new_tuple(&rest);
            self.heap.incref(tuple);
            args[here..].iter().for_each(|slot| self.heap.release(*slot));
            self.stack[base + total] = Slot::owned(tuple);
        } else {
            args[here..].iter().for_each(|slot| self.heap.release(*slot));
        }
        let kwdict = if object.has(flags::VARKEYWORDS) {
            let dict = self.new_dict();
            self.heap.incref(dict);
            let at = base + total + usize::from(object.has(flags::VARARGS));
            self.stack[at] = Slot::owned(dict);
            Some(dict)
        } else {
            None
        };
        let first_name = object.pos_only_arg_count as usize;
        for at in 0..kw.len() {
            let (key, value) = &mut kw[at];
            if !matches!(self.heap.get(*key).data, Data::Str(_)) {
                let name = self.function_qualname(function);
                return self.type_error(format!("{name}() keywords must be strings"));
            }
            let text = self.text(*key).to_owned();
            let place = (first_name..total).find(|at| code.slot_names[*at] == *key || *object.slots[*at].name == *text);
            match (place, kwdict) {
                (Some(at), _) if self.stack[base + at].is_null() => {
                    self.stack[base + at] = std::mem::replace(value, Slot::NULL);
                }
                (Some(_), _) => {
                    return self.given_twice(function, &object, &text);
                }
                (None, Some(dict)) => self.dict_set(dict, *key, value.id())?,
                (None, None) => return self.unexpected_keyword(function, &object, kw, &text),
            }
        }
        if args.len() > pos_count && !object.has(flags::VARARGS) {
            return self.too_many_args(function, &object, base, args.len());
        }
        let Data::Function(data) = &self.heap.get(function).data else { unreachable!("checked by the caller") };
        let (defaults, kwdefaults) = (data.defaults, data.kwdefaults);
        let defaults: Vec<ObjId> = match defaults.map(|id| &self.heap.get(id).data) {
            Some(Data::Tuple(items)) => items.to_vec(),
            _ => Vec::new(),
        };
        let first_default = pos_count.saturating_sub(defaults.len());
        let missing: Vec<usize> = (0..first_default).filter(|at| self.stack[base + at].is_null()).collect();
        if !missing.is_empty() {
            return self.missing_args(function, &object, &missing, "positional");
        }
        for at in first_default..pos_count {
            if self.stack[base + at].is_null() {
                let value = defaults[at - first_default + defaults.len().saturating_sub(pos_count)];
                self.heap.incref(value);
                self.stack[base + at] = Slot::owned(value);
            }
        }
        let mut missing = Vec::new();
        for at in pos_count..total {
            if !self.stack[base + at].is_null() {
                continue;
            }
            let value = match kwdefaults {
                Some(dict) => self.dict_get_str(dict, code.slot_names[at]),
                None => None,
            };
            match value {
                Some(value) => {
                    self.heap.incref(value);
                    self.stack[base + at] = Slot::owned(value);
                }
                None => missing.push(at),
            }
        }
        if missing.is_empty() { Ok(()) } else { self.missing_args(function, &object, &missing, "keyword-only") }
    }

    /// `__qualname__` of a function, for messages.
    pub fn function_qualname(&self, function: ObjId) -> String {
        match &self.heap.get(function).data {
            Data::Function(data) => self.text(data.qualname).to_owned(),
            Data::Native(def, _) => def.name.to_owned(),
            _ => String::new(),
        }
    }
}

/// Whether so many positional arguments fill a function's parameters, with nothing to bind.
fn takes_exactly(code: &CodeObject, given: usize) -> bool {
    given as u32 == code.arg_count && code.kw_only_arg_count == 0 && !code.has(flags::VARARGS | flags::VARKEYWORDS)
}
