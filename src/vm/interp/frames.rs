//! Frames that end, are suspended, or get a frame object; finalizers; the end of the program.

use std::rc::Rc;

use crate::code::Op;
use crate::vm::frame::{Frame, FrameKind, FrameObj, Return, Suspended};
use crate::vm::object::{Data, GenState, Generator, ObjId, Slot};
use crate::vm::replay::{Logged, R, Stop};
use crate::vm::{Code, Machine, Unwinding, ids};

impl Machine {
    /// Hands a value (owned) to the frame on top as its caller expected it.
    pub(super) fn deliver(&mut self, value: ObjId, ret: Return) {
        match ret {
            Return::Push | Return::ForIter | Return::Send => self.stack.push(Slot::owned(value)),
            Return::Log => match self.frames.last_mut() {
                Some(frame) => frame.log.push(Logged::Value(value)),
                None => self.heap.decref(value),
            },
            Return::Init if value != ids::NONE => {
                let name = self.type_name(value);
                self.heap.decref(value);
                let _ = self.type_error::<()>(format!("__init__() should return None, not '{name}'"));
                let at = self.frames.last().expect("a frame called").ip - 1;
                self.unwinding = Some(Unwinding { at, note: true });
            }
            Return::Init | Return::Drop | Return::Finalizer => self.heap.decref(value),
        }
    }

    /// `RETURN_VALUE`: the frame ends with the top of its stack.
    pub(super) fn return_value(&mut self) {
        let slot = self.stack.pop().expect("a value is returned");
        let value = self.heap.own(slot);
        let frame = self.frames.pop().expect("a frame returns");
        let (ret, generator) = (frame.ret, frame.generator);
        if generator != ObjId::NULL {
            self.leave_generator(generator);
        }
        self.end_frame(frame);
        if generator == ObjId::NULL {
            return self.deliver(value, ret);
        }
        match ret {
            Return::ForIter if value == ids::NONE => self.leave_for(),
            // A value that a `for` has no use for is left to `END_FOR`.
            Return::Send | Return::ForIter => {
                self.stack.push(Slot::owned(value));
                self.jump_to_target();
            }
            _ => {
                let is_async = self.type_of(generator) == ids::ASYNC_GENERATOR;
                let exc = if is_async {
                    self.new_exc(ids::STOP_ASYNC_ITERATION, &[])
                } else if value == ids::NONE {
                    self.new_exc(ids::STOP_ITERATION, &[])
                } else {
                    self.new_exc(ids::STOP_ITERATION, &[value])
                };
                if !is_async {
                    self.set_exc_field(exc, "value", value);
                }
                self.heap.decref(value);
                self.heap.incref(exc);
                match self.frames.last_mut() {
                    Some(frame) if ret == Return::Log => frame.log.push(Logged::Raised(exc)),
                    _ => self.heap.decref(exc),
                }
            }
        }
    }

    /// Gives up the value stack of the frame on top; its locals stay.
    pub fn drop_values(&mut self) {
        let Some(frame) = self.frames.last() else { return };
        let slots = frame.code().map_or(0, |code| code.object.slots.len());
        let floor = frame.base as usize + slots;
        while self.stack.len() > floor {
            let slot = self.stack.pop().expect("above the floor");
            self.heap.release(slot);
        }
    }

    /// The end of the generator that the instruction on top drove, as an exception. It takes over the value on top of
    /// the stack, which the generator returned; but `END_SEND` still has it there. What no frame of the program returned, as
    /// a future's result, is an argument even if it is None.
    pub fn raise_end(&mut self) {
        let Some(slot) = self.stack.last().copied().filter(|slot| slot.get().is_some()) else { return };
        let value = slot.id();
        let ends = self.stack.len().checked_sub(2).and_then(|at| self.stack[at].get());
        let returned = ends.is_none_or(|id| match &self.heap.get(id).data {
            Data::Generator(generator) => self.type_of(id) == ids::COROUTINE || self.code_of(generator.code).own,
            _ => self.type_of(id) == ids::ASYNC_GENERATOR_ATHROW,
        });
        let args: &[ObjId] = if returned && value == ids::NONE { &[] } else { &[value] };
        let exc = self.new_exc(ids::STOP_ITERATION, args);
        self.set_exc_field(exc, "value", value);
        self.heap.incref(exc);
        self.raised = exc;
        let frame = self.frames.last();
        let next = frame.and_then(|frame| frame.code()?.instrs.get(frame.ip as usize));
        if next.is_none_or(|next| next.op != Op::END_SEND) {
            self.stack.pop();
            self.heap.release(slot);
        }
    }

    /// The caller's instruction, just before its `ip`, jumps.
    pub(super) fn jump_to_target(&mut self) {
        let frame = self.frames.last_mut().expect("a frame jumps");
        if let FrameKind::Code(code) = &frame.kind {
            frame.ip = code.instrs[frame.ip as usize - 1].arg;
        }
    }

    /// `FOR_ITER` at its end: the iterator stays for `POP_ITER`, `END_FOR` is skipped.
    pub(super) fn leave_for(&mut self) {
        self.jump_to_target();
        let frame = self.frames.last_mut().expect("a frame loops");
        if let FrameKind::Code(code) = &frame.kind {
            if code.instrs[frame.ip as usize].op == Op::END_FOR {
                frame.ip += 1;
            }
        }
    }

    /// Marks a generator whose frame left the stack for good.
    pub(super) fn leave_generator(&mut self, generator: ObjId) {
        let handled = self.handled.pop().expect("one entry per running generator");
        if handled != ObjId::NULL {
            self.heap.decref(handled);
        }
        if let Data::Generator(data) = &mut self.heap.get_mut(generator).data {
            data.state = GenState::Finished;
        }
    }

    /// Gives up what a popped frame owns; a frame object that someone else holds takes over the locals.
    pub(super) fn end_frame(&mut self, frame: Frame) {
        let base = frame.base as usize;
        if frame.object != ObjId::NULL && self.heap.get(frame.object).refcnt > 1 {
            let loaded = frame.code().cloned();
            let code = loaded.as_ref().map_or(ObjId::NULL, |code| code.id);
            let line = self.line_at(&frame, frame.ip.saturating_sub(1));
            let slots: Vec<Slot> = self.stack.split_off(base);
            let slots = slots
                .into_iter()
                .map(|slot| if slot.is_null() { slot } else { Slot::owned(self.heap.own(slot)) })
                .collect();
            let func = if frame.func.is_null() { ObjId::NULL } else { self.heap.own(frame.func) };
            let back = match frame.ret {
                Return::Finalizer => ObjId::NULL,
                _ => self.nearest_frame_object(self.frames.len()),
            };
            if back != ObjId::NULL {
                self.heap.incref(back);
            }
            let object = frame.object;
            let (extra, overwritten) = match &mut self.heap.get_mut(object).data {
                Data::Frame(frame) => (frame.extra, std::mem::take(&mut frame.overwritten)),
                _ => (ObjId::NULL, Vec::new()),
            };
            overwritten.into_iter().for_each(|id| self.heap.decref(id));
            self.heap.get_mut(object).data = Data::Frame(Box::new(FrameObj {
                loaded,
                code,
                func,
                back,
                slots,
                locals: frame.locals,
                live: false,
                extra,
                overwritten: Vec::new(),
                line,
            }));
            self.heap.decref(object);
            return;
        }
        if frame.object != ObjId::NULL {
            self.heap.decref(frame.object);
        }
        while self.stack.len() > base {
            let slot = self.stack.pop().expect("above the base");
            self.heap.release(slot);
            if !self.heap.dying.is_empty() || !self.heap.callbacks.is_empty() {
                // What stands below lives on until the finalizers are done.
                let owned = |slot: &Slot| !slot.is_null() && !slot.is_borrowed();
                let below = self.stack.drain(base..).rev().filter(owned).map(|slot| slot.id());
                self.heap.rest.extend(below);
            }
        }
        let func = if frame.func.is_null() || frame.func.is_borrowed() { ObjId::NULL } else { frame.func.id() };
        let code = frame.code().map_or(ObjId::NULL, |code| code.id);
        for id in [frame.locals, func, code] {
            match self.heap.rest.is_empty() {
                _ if id == ObjId::NULL => {}
                true => self.heap.decref(id),
                false => self.heap.rest.push(id),
            }
        }
        for entry in frame.log {
            entry.id().into_iter().for_each(|id| self.heap.decref(id));
        }
        if let FrameKind::Native(native) = frame.kind {
            native.regs.into_iter().for_each(|id| self.heap.decref(id));
        }
    }

    /// The frame object of the innermost Python frame below a number of frames; NULL if there is none.
    pub fn nearest_frame_object(&mut self, below: usize) -> ObjId {
        match (0..below).rev().find(|at| self.frames[*at].code().is_some()) {
            Some(at) => self.frame_object(at),
            None => ObjId::NULL,
        }
    }

    /// The frame object of a running frame, made if it has none; the frame owns it.
    pub fn frame_object(&mut self, at: usize) -> ObjId {
        if self.frames[at].object == ObjId::NULL {
            let code = self.frames[at].code().cloned();
            self.frames[at].object = self.new_frame_object(code);
        }
        self.frames[at].object
    }

    /// A frame object for a frame that runs or is suspended, owned by the caller.
    pub fn new_frame_object(&mut self, loaded: Option<Rc<Code>>) -> ObjId {
        let object = FrameObj {
            loaded,
            code: ObjId::NULL,
            func: ObjId::NULL,
            back: ObjId::NULL,
            slots: Vec::new(),
            locals: ObjId::NULL,
            live: true,
            extra: ObjId::NULL,
            overwritten: Vec::new(),
            line: -1,
        };
        self.heap.alloc(ids::FRAME, Data::Frame(Box::new(object)))
    }

    /// The source line of an instruction of a frame; -1 where there is none.
    pub fn line_at(&self, frame: &Frame, instr: u32) -> i32 {
        frame.code().and_then(|code| code.object.positions.get(instr as usize)).map_or(-1, |pos| pos.line)
    }

    /// `RETURN_GENERATOR`: the running frame moves into a new generator, which is returned to the caller.
    pub(super) fn return_generator(&mut self) {
        use crate::code::flags;
        let frame = self.frames.pop().expect("a frame runs");
        let code = frame.code().expect("generators run code").clone();
        let ty = match () {
            _ if code.object.has(flags::COROUTINE) => ids::COROUTINE,
            _ if code.object.has(flags::ASYNC_GENERATOR) => ids::ASYNC_GENERATOR,
            _ => ids::GENERATOR,
        };
        let (name, qualname) = match &self.heap.get(frame.func.id()).data {
            Data::Function(function) => (function.name, function.qualname),
            _ => (ids::EMPTY_STR, ids::EMPTY_STR),
        };
        for id in [code.id, name, qualname] {
            self.heap.incref(id);
        }
        let ret = frame.ret;
        let slots = self.stack.split_off(frame.base as usize);
        // A suspended frame outlives the caller, so it must own what it borrowed.
        let slots = slots
            .into_iter()
            .map(|slot| if slot.is_null() { slot } else { Slot::owned(self.heap.own(slot)) })
            .collect();
        let mut frame = frame;
        if frame.func.is_borrowed() {
            frame.func = Slot::owned(self.heap.own(frame.func));
        }
        let suspended = Suspended { frame, slots, handled: ObjId::NULL };
        let data = Generator {
            frame: Some(Box::new(suspended)),
            state: GenState::Created,
            marks: 0,
            code: code.id,
            name,
            qualname,
        };
        let generator = self.heap.alloc(ty, Data::Generator(Box::new(data)));
        self.deliver(generator, ret);
    }

    /// `YIELD_VALUE`: the running generator is suspended and its value handed out.
    pub(super) fn yield_value(&mut self) {
        let slot = self.stack.pop().expect("a value is yielded");
        let value = self.heap.own(slot);
        let frame = self.frames.pop().expect("a generator runs");
        let (generator, ret) = (frame.generator, frame.ret);
        let slots: Vec<Slot> = self.stack.split_off(frame.base as usize);
        let handled = self.handled.pop().expect("one entry per running generator");
        if let Data::Generator(data) = &mut self.heap.get_mut(generator).data {
            data.state = GenState::Suspended;
            data.frame = Some(Box::new(Suspended { frame, slots, handled }));
        }
        self.deliver(value, ret);
    }

    /// Puts a generator's frame back on the stack with the value sent to it (borrowed).
    ///
    /// # Errors
    /// `ValueError` if it is running already.
    pub(crate) fn push_generator(&mut self, generator: ObjId, value: ObjId, ret: Return) -> R<()> {
        if self.too_deep() {
            return self.raise(ids::RECURSION_ERROR, "maximum recursion depth exceeded");
        }
        let Data::Generator(data) = &mut self.heap.get_mut(generator).data else {
            unreachable!("only generators are resumed")
        };
        let Some(suspended) = data.frame.take() else { unreachable!("checked by the callers") };
        data.state = GenState::Running;
        let Suspended { mut frame, slots, handled } = *suspended;
        frame.base = self.stack.len() as u32;
        frame.ret = ret;
        frame.generator = generator;
        self.stack.extend(slots);
        self.heap.incref(value);
        self.stack.push(Slot::owned(value));
        self.frames.push(frame);
        self.handled.push(handled);
        Ok(())
    }

    /// Resumes a generator from a built-in: the value it yields. When it returns, `StopIteration` is raised.
    ///
    /// # Errors
    /// What the generator raises; [`Stop::Suspend`] while it runs.
    pub fn resume(&mut self, generator: ObjId, value: ObjId) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        let Data::Generator(data) = &self.heap.get(generator).data else {
            return self.type_error("not a generator");
        };
        let state = data.state;
        match state {
            GenState::Running => {
                let word = match self.type_of(generator) {
                    ids::COROUTINE => "coroutine",
                    ids::ASYNC_GENERATOR => "async generator",
                    _ => "generator",
                };
                self.value_error(format!("{word} already executing"))
            }
            GenState::Finished => match self.type_of(generator) {
                ids::COROUTINE => self.raise(ids::RUNTIME_ERROR, "cannot reuse already awaited coroutine"),
                ids::ASYNC_GENERATOR => self.raise(ids::STOP_ASYNC_ITERATION, ""),
                _ => self.stop_iteration(ids::NONE),
            },
            GenState::Created if value != ids::NONE => {
                let word = match self.type_of(generator) {
                    ids::COROUTINE => "coroutine",
                    ids::ASYNC_GENERATOR => "async generator",
                    _ => "generator",
                };
                self.type_error(format!("can't send non-None value to a just-started {word}"))
            }
            _ => {
                self.push_generator(generator, value, Return::Log)?;
                Err(Stop::Suspend)
            }
        }
    }

    /// Ends a generator that has not started: there is nothing to clean up in it.
    pub fn drop_unstarted(&mut self, generator: ObjId) {
        let Data::Generator(data) = &mut self.heap.get_mut(generator).data else { return };
        data.state = GenState::Finished;
        let Some(suspended) = data.frame.take() else { return };
        let mut frame = suspended.frame;
        frame.base = self.stack.len() as u32;
        self.stack.extend(suspended.slots);
        self.end_frame(frame);
    }

    /// Resumes a generator by raising an exception (borrowed) where it is suspended.
    ///
    /// # Errors
    /// As [`Machine::resume`].
    pub fn resume_raising(&mut self, generator: ObjId, exc: ObjId) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        let Data::Generator(data) = &mut self.heap.get_mut(generator).data else {
            return self.type_error("not a generator");
        };
        match data.state {
            GenState::Running => self.value_error("generator already executing"),
            GenState::Finished => self.throw(exc),
            GenState::Created | GenState::Suspended => {
                self.push_generator(generator, ids::NONE, Return::Log)?;
                self.heap.incref(exc);
                self.raised = exc;
                self.set_own_context(exc);
                Err(Stop::Suspend)
            }
        }
    }
}
