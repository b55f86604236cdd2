//! Raising: tracebacks, handlers, frames that are popped until one is found.

use crate::code::CodeObject;
use crate::vm::frame::Return;
use crate::vm::object::{Data, ObjId, Slot, Traceback};
use crate::vm::replay::Logged;
use crate::vm::{Machine, Unwinding, ids};

impl Machine {
    /// One level of unwinding: the exception in `raised` goes to a handler of the frame on top, or that frame
    /// is popped and its caller is next.
    pub(super) fn unwind(&mut self, unwinding: Unwinding) {
        let Unwinding { at, note } = unwinding;
        let Some(frame) = self.frames.last() else { return };
        if frame.code().is_some() {
            if note && !self.take_noted() {
                self.add_traceback(self.raised, at);
            }
            if self.enter_handler(at) {
                return;
            }
        }
        let frame = self.frames.pop().expect("checked above");
        let (ret, generator, frame_is_code) = (frame.ret, frame.generator, frame.code().is_some());
        if generator != ObjId::NULL {
            self.leave_generator(generator);
        }
        self.end_frame(frame);
        match ret {
            Return::Send if self.is_instance(self.raised, ids::STOP_ITERATION) => {
                // An iterator that ends by raising: its value is the result.
                let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
                let value = self.exc(exc).and_then(|data| data.field("value")).unwrap_or(ids::NONE);
                self.heap.incref(value);
                self.heap.decref(exc);
                self.stack.push(Slot::owned(value));
                self.jump_to_target();
            }
            Return::Push | Return::Init | Return::ForIter | Return::Send => {
                let caller = self.frames.last().expect("a frame called");
                self.unwinding = Some(Unwinding { at: caller.ip - 1, note: true });
            }
            Return::Log => {
                let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
                match self.frames.last_mut() {
                    Some(caller) => caller.log.push(Logged::Raised(exc)),
                    None => self.heap.decref(exc),
                }
            }
            Return::Drop if frame_is_code => {
                let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
                self.report_uncaught(exc);
            }
            Return::Finalizer | Return::Drop => {
                // Finalizers and reports keep to themselves what they raise; nothing is left to tell of it.
                let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
                self.heap.decref(exc);
            }
        }
    }

    /// Jumps to the handler that covers an instruction of the frame on top, if there is one.
    fn enter_handler(&mut self, at: u32) -> bool {
        let frame = self.frames.last().expect("a frame raised");
        let code = frame.code().expect("code raised").clone();
        let Some(handler) = code.object.handler_at(at).copied() else { return false };
        let floor = frame.base as usize + code.object.slots.len() + handler.depth as usize;
        while self.stack.len() > floor {
            let slot = self.stack.pop().expect("above the floor");
            self.heap.release(slot);
        }
        if handler.lasti {
            // Where it was raised first, also when a `RERAISE` brings it here.
            let lasti = self.frames.last().expect("a frame raised").ip - 1;
            let lasti = self.new_int(i64::from(lasti));
            self.push_result(lasti);
            self.release_temps();
        }
        let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
        self.stack.push(Slot::owned(exc));
        self.frames.last_mut().expect("a frame raised").ip = handler.target;
        true
    }

    /// Enters the frame on top in an exception's traceback (`PyTraceBack_Here`).
    pub(crate) fn add_traceback(&mut self, exc: ObjId, at: u32) {
        let top = self.frames.len() - 1;
        if self.frames[top].code().is_some_and(|code| !code.own && stands_for_c(&code.object)) {
            return;
        }
        let line = self.line_at(&self.frames[top], at);
        let frame = self.frame_object(top);
        let next = self.exc(exc).and_then(|data| data.traceback.some());
        self.heap.incref(frame);
        let entry = Traceback { next, frame, instr: at, line };
        // The new entry takes over the exception's count of the old one.
        let entry = self.heap.alloc(ids::TRACEBACK, Data::Traceback(Box::new(entry)));
        if let Data::Exc(data) = &mut self.heap.get_mut(exc).data {
            data.traceback = entry;
        }
    }
}

/// Whether code of the library stands for C code of CPython's, which has no entries in tracebacks: modules that begin
/// with an underscore, some that are written in C under their own names, and some classes of `collections`.
fn stands_for_c(code: &CodeObject) -> bool {
    let Some(module) = code.filename.strip_prefix("<library ").and_then(|name| name.strip_suffix('>')) else {
        return false;
    };
    match module {
        "datetime" | "decimal" => true,
        "copyreg" => matches!(&*code.qualname, "_getstate" | "_reduce" | "_reduce_ex_"),
        _ => module.starts_with('_'),
    }
}
