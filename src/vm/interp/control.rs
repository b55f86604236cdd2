//! Loops over iterators, delegation, exceptions being handled, `with`, awaiting.

use crate::vm::frame::Return;
use crate::vm::object::{Data, GenState, ObjId, Slot};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, Unwinding, ids, types};

impl Machine {
    pub(super) fn for_iter(&mut self) -> R<()> {
        let iterator = self.peek(1).id();
        match &self.heap.get(iterator).data {
            Data::Generator(generator) if self.type_of(iterator) == ids::GENERATOR => match generator.state {
                GenState::Created | GenState::Suspended => self.push_generator(iterator, ids::NONE, Return::ForIter),
                GenState::Finished => {
                    self.leave_for();
                    Ok(())
                }
                GenState::Running => self.value_error("generator already executing"),
            },
            _ => match self.next(iterator)? {
                Some(value) => {
                    self.push_result(value);
                    Ok(())
                }
                None => {
                    self.leave_for();
                    Ok(())
                }
            },
        }
    }

    pub(super) fn get_yield_from_iter(&mut self) -> R<()> {
        let id = self.peek(1).id();
        match self.type_of(id) {
            ids::GENERATOR => Ok(()),
            ids::COROUTINE => {
                use crate::code::flags;
                if self.code().object.has(flags::COROUTINE | flags::ITERABLE_COROUTINE) {
                    return Ok(());
                }
                self.type_error("cannot 'yield from' a coroutine object in a non-coroutine generator")
            }
            _ => {
                let iterator = self.iter(id)?;
                self.replace_top(1, iterator);
                Ok(())
            }
        }
    }

    /// `SEND`: the value on top goes to the receiver below; what it hands out replaces the value.
    pub(super) fn send(&mut self) -> R<()> {
        let (receiver, value) = (self.peek(2).id(), self.peek(1).id());
        if let Data::Generator(generator) = &self.heap.get(receiver).data {
            if matches!(self.type_of(receiver), ids::GENERATOR | ids::COROUTINE) {
                match generator.state {
                    GenState::Created | GenState::Suspended => {
                        if generator.state == GenState::Created && value != ids::NONE {
                            return self.resume(receiver, value).map(|_| ());
                        }
                        self.push_generator(receiver, value, Return::Send)?;
                        // The sent value's entry is replaced by what comes back.
                        let base = self.frames.last().expect("just pushed").base as usize;
                        let sent = self.stack.remove(base - 1);
                        self.heap.release(sent);
                        self.frames.last_mut().expect("just pushed").base -= 1;
                        return Ok(());
                    }
                    _ => {}
                }
            }
        }
        let outcome = if value == ids::NONE && !matches!(self.heap.get(receiver).data, Data::Generator(_)) {
            self.once(|m| match m.call_special(receiver, "__next__", &[])? {
                Some(value) => Ok(value),
                None => m.call_method(receiver, "send", &[ids::NONE]),
            })
        } else {
            self.call_method(receiver, "send", &[value])
        };
        match outcome {
            Ok(value) => {
                self.replace_top(1, value);
                Ok(())
            }
            Err(Stop::Raise) => match self.catch(ids::STOP_ITERATION) {
                Some(exc) => {
                    let value = self.exc(exc).and_then(|data| data.field("value")).unwrap_or(ids::NONE);
                    self.replace_top(1, value);
                    self.jump_to_target();
                    Ok(())
                }
                None => Err(Stop::Raise),
            },
            Err(stop) => Err(stop),
        }
    }

    pub(super) fn push_exc_info(&mut self) {
        let exc = self.pop();
        let now = self.handled.last_mut().expect("one entry for the program");
        let before = std::mem::replace(now, exc.id());
        self.heap.incref(exc.id());
        self.push(if before == ObjId::NULL { Slot::borrowed(ids::NONE) } else { Slot::owned(before) });
        self.push(exc);
    }

    pub(super) fn pop_except(&mut self) {
        let slot = self.pop();
        let before = if slot.id() == ids::NONE { ObjId::NULL } else { self.heap.own(slot) };
        let now = self.handled.last_mut().expect("one entry for the program");
        let old = std::mem::replace(now, before);
        if old != ObjId::NULL {
            self.heap.decref(old);
        }
    }

    pub(super) fn check_exc_match(&mut self) -> R<()> {
        let (exc, wanted) = (self.peek(2).id(), self.peek(1).id());
        let found = self.exc_matches(exc, wanted)?;
        self.replace_top(1, ids::bool(found));
        Ok(())
    }

    /// Whether an exception is of a class or of one of a tuple of classes.
    ///
    /// # Errors
    /// `TypeError` for what is no exception class.
    pub fn exc_matches(&mut self, exc: ObjId, wanted: ObjId) -> R<bool> {
        let classes = match &self.heap.get(wanted).data {
            Data::Tuple(classes) => classes.to_vec(),
            _ => vec![wanted],
        };
        for class in &classes {
            let is_exception =
                matches!(self.heap.get(*class).data, Data::Type(_)) && self.is_subclass(*class, ids::BASE_EXCEPTION);
            if !is_exception {
                return self.type_error("catching classes that do not inherit from BaseException is not allowed");
            }
        }
        Ok(classes.into_iter().any(|class| self.is_instance(exc, class)))
    }

    pub(super) fn check_eg_match(&mut self) -> R<()> {
        let (group, wanted) = (self.peek(2).id(), self.peek(1).id());
        let (rest, matched) = types::exception::split_for_handler(self, group, wanted)?;
        self.heap.incref(rest);
        self.heap.incref(matched);
        self.drop_top(2);
        self.push(Slot::owned(rest));
        self.push(Slot::owned(matched));
        if matched != ids::NONE {
            self.heap.incref(matched);
            let now = self.handled.last_mut().expect("one entry for the program");
            let old = std::mem::replace(now, matched);
            if old != ObjId::NULL {
                self.heap.decref(old);
            }
        }
        Ok(())
    }

    /// `raise`, `raise x`, `raise x from y`.
    pub(super) fn raise_varargs(&mut self, arg: u32) -> R<()> {
        if arg == 0 {
            return match self.handled_now() {
                Some(exc) => {
                    // As `RERAISE`: this frame is not entered in the traceback again.
                    self.heap.incref(exc);
                    self.raised = exc;
                    let at = self.frames.last().expect("a frame raises").ip - 1;
                    self.unwinding = Some(Unwinding { at, note: false });
                    Ok(())
                }
                None => self.raise(ids::RUNTIME_ERROR, "No active exception to reraise"),
            };
        }
        let (given, cause) = match arg {
            1 => (self.peek(1).id(), None),
            _ => (self.peek(2).id(), Some(self.peek(1).id())),
        };
        let exc = self.instantiate(given, "exceptions must derive from BaseException")?;
        if let Some(cause) = cause {
            let cause = match cause {
                ids::NONE => ObjId::NULL,
                _ => self.instantiate(cause, "exception causes must derive from BaseException")?,
            };
            self.replace_exc_link(exc, |data| &mut data.cause, cause);
            if let Data::Exc(data) = &mut self.heap.get_mut(exc).data {
                data.suppress = true;
            }
        }
        self.throw(exc)
    }

    /// An exception from a class or an instance, as `raise` takes it.
    pub(crate) fn instantiate(&mut self, given: ObjId, complaint: &str) -> R<ObjId> {
        if self.exc(given).is_some() {
            return Ok(given);
        }
        if matches!(self.heap.get(given).data, Data::Type(_)) && self.is_subclass(given, ids::BASE_EXCEPTION) {
            let exc = self.call(given, &[])?;
            if self.exc(exc).is_none() {
                // `throw` names the type, `raise` shows it.
                let thrown = complaint.starts_with("exceptions must be classes");
                let shown = self.type_name(exc);
                let shown = if thrown { shown } else { format!("<class '{shown}'>") };
                let class = self.repr(given)?;
                let class = self.text(class).to_owned();
                return self.type_error(format!(
                    "calling {class} should have returned an instance of BaseException, not {shown}"
                ));
            }
            return Ok(exc);
        }
        self.type_error(complaint)
    }

    pub(super) fn reraise(&mut self, arg: u32, at: u32) -> R<()> {
        let exc = self.pop();
        let exc = self.heap.own(exc);
        let at = if arg > 0 {
            let lasti = self.peek(arg).id();
            self.index(lasti)? as u32
        } else {
            at
        };
        self.raised = exc;
        // The place of the raise counts for the caller's `f_lineno`, but is in the traceback already.
        let frame = self.frames.last_mut().expect("a frame raises");
        let here = frame.ip - 1;
        frame.ip = at + 1;
        self.unwinding = Some(Unwinding { at: here, note: false });
        Ok(())
    }

    pub(super) fn with_except_start(&mut self) -> R<()> {
        let exc = self.peek(1).id();
        let (exit, receiver) = (self.peek(5), self.peek(4));
        let class = self.type_of(exc);
        let traceback = self.exc(exc).and_then(|data| data.traceback.some()).unwrap_or(ids::NONE);
        let mut args = Vec::with_capacity(4);
        if !receiver.is_null() {
            args.push(receiver.id());
        }
        self.hold(traceback);
        args.extend([class, exc, traceback]);
        let answer = self.call(exit.id(), &args)?;
        self.push_result(answer);
        Ok(())
    }

    /// After `throw()` or `close()` reached a frame that delegates: a `StopIteration` is the result.
    pub(super) fn cleanup_throw(&mut self) -> R<()> {
        let exc = self.peek(1).id();
        if self.is_instance(exc, ids::STOP_ITERATION) {
            let value = self.exc(exc).and_then(|data| data.field("value")).unwrap_or(ids::NONE);
            self.heap.incref(value);
            self.drop_top(3);
            self.push(Slot::borrowed(ids::NONE));
            self.push(Slot::owned(value));
            return Ok(());
        }
        self.heap.incref(exc);
        self.raised = exc;
        let at = self.frames.last().expect("a frame raises").ip - 1;
        self.unwinding = Some(Unwinding { at, note: false });
        Ok(())
    }

    pub(super) fn get_awaitable(&mut self, arg: u32) -> R<()> {
        let id = self.peek(1).id();
        let iterator = types::generator::awaitable(self, id, arg)?;
        self.replace_top(1, iterator);
        Ok(())
    }

    pub(super) fn get_aiter(&mut self) -> R<()> {
        let id = self.peek(1).id();
        match self.call_special(id, "__aiter__", &[])? {
            Some(iterator) => {
                let ty = self.type_of(iterator);
                if self.type_lookup_str(ty, "__anext__").is_none() {
                    let name = self.type_name(iterator);
                    return self.type_error(format!(
                        "'async for' received an object from __aiter__ that does not implement __anext__: {name}"
                    ));
                }
                self.replace_top(1, iterator);
                Ok(())
            }
            None => {
                let name = self.type_name(id);
                self.type_error(format!("'async for' requires an object with __aiter__ method, got {name}"))
            }
        }
    }

    pub(super) fn get_anext(&mut self) -> R<()> {
        let id = self.peek(1).id();
        match self.call_special(id, "__anext__", &[])? {
            Some(awaitable) => {
                let iterator = types::generator::awaitable(self, awaitable, 3)?;
                self.push_result(iterator);
                Ok(())
            }
            None => {
                let name = self.type_name(id);
                self.type_error(format!("'async for' requires an iterator with __anext__ method, got {name}"))
            }
        }
    }

    pub(super) fn end_async_for(&mut self, at: u32) -> R<()> {
        let exc = self.peek(1).id();
        if self.is_instance(exc, ids::STOP_ASYNC_ITERATION) {
            self.drop_top(2);
            return Ok(());
        }
        self.heap.incref(exc);
        self.raised = exc;
        self.unwinding = Some(Unwinding { at, note: false });
        Ok(())
    }

    /// Whether more was made than the collector's threshold allows.
    #[inline(always)]
    pub(super) fn is_collection_due(&self) -> bool {
        self.heap.young > self.modules_state.gc_threshold[0] && self.modules_state.gc_enabled
    }
}
