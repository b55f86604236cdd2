//! Finalizers, exceptions that nothing catches, and the end of the program.

use std::collections::VecDeque;

use crate::vm::frame::{FrameKind, NativeLoop, Return};
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, GenState, ObjId, bits, type_flags};
use crate::vm::replay::{R, Stop};
use crate::vm::{End, Machine, heap, ids};

/// What a finalizer's failure is said to have happened in (`sys.unraisablehook`).
const WORDS: [&str; 5] = [
    "while calling deallocator",
    "while closing generator",
    "while calling weakref callback",
    "in atexit callback",
    "while calling GC callback",
];

const FIELDS: [&str; 5] = ["exc_type", "exc_value", "exc_traceback", "err_msg", "object"];

/// Stands for no finalizer, but for an object that is given up when its turn has come.
const DROP: i64 = 3;

impl Machine {
    /// Starts the finalizers and weak-reference callbacks that wait, one after the other. `false` if nothing needed
    /// any.
    pub(super) fn start_finalizers(&mut self) -> bool {
        let (mut regs, mut nums) = (Vec::new(), Vec::new());
        for reference in std::mem::take(&mut self.heap.callbacks) {
            match self.heap.get(reference).data {
                Data::WeakRef(_, Some(callback)) => {
                    self.heap.incref(callback);
                    regs.extend([callback, reference]);
                    nums.push(2);
                }
                _ => self.heap.decref(reference),
            }
        }
        for dead in std::mem::take(&mut self.heap.dying) {
            let (hook, word) = match &self.heap.get(dead).data {
                Data::Generator(_) => ("close", 1),
                _ => ("__del__", 0),
            };
            if self.is_unawaited(dead) {
                self.warn_unawaited(dead);
                self.heap.decref(dead);
                continue;
            }
            let found = match self.type_of(dead) {
                ids::ASYNC_GENERATOR => self.asyncgen_finalizer(),
                class => self.type_lookup_str(class, hook),
            };
            match found {
                Some(method) => {
                    self.heap.incref(method);
                    regs.extend([method, dead]);
                    nums.push(word);
                }
                None => self.heap.decref(dead),
            }
        }
        let rest = std::mem::take(&mut self.heap.rest);
        nums.extend(rest.iter().map(|_| DROP));
        regs.extend(rest);
        if nums.is_empty() {
            return false;
        }
        let native = NativeLoop { poll: Poll(finalize_turn), regs, nums };
        self.push_frame(FrameKind::Native(Box::new(native)), Return::Finalizer);
        true
    }

    /// What ends an asynchronous generator that nothing holds any more: the event loop, where there is one.
    fn asyncgen_finalizer(&mut self) -> Option<ObjId> {
        let name = self.intern("_asyncio");
        let module = self.dict_get_str(self.modules, name);
        let hook = self.intern("_finalize_asyncgen");
        match module.and_then(|module| self.own_attr(module, hook)) {
            Some(hook) if hook != ids::NONE => Some(hook),
            _ => self.type_lookup_str(ids::GENERATOR, "close"),
        }
    }

    /// An exception that left the program's last frame: it is printed, then the interpreter shuts down.
    pub(super) fn report_uncaught(&mut self, exc: ObjId) {
        self.heap.incref(exc);
        let native = NativeLoop { poll: Poll(report_turn), regs: vec![exc], nums: Vec::new() };
        self.push_frame(FrameKind::Native(Box::new(native)), Return::Drop);
        self.ending = Some(End::Raised(exc));
    }

    /// Writes to standard error.
    ///
    /// # Errors
    /// Ends the run if the program has printed too much.
    pub fn complain(&mut self, text: &str) -> R<()> {
        self.out.stderr.push_str(text);
        if self.out.stderr.len() > self.limits.output {
            return self.halt(crate::vm::limits::Limit::Output);
        }
        Ok(())
    }

    fn is_unawaited(&self, id: ObjId) -> bool {
        self.type_of(id) == ids::COROUTINE
            && matches!(&self.heap.get(id).data, Data::Generator(data) if data.state == GenState::Created)
    }

    /// The line a frame is at, or came from last if its instruction has none.
    fn near_line(&self, frame: &crate::vm::frame::Frame) -> i32 {
        let lines = (0..frame.ip).rev().map(|at| self.line_at(frame, at));
        lines.into_iter().find(|line| *line > 0).unwrap_or(-1)
    }

    /// A coroutine died that nothing ever awaited.
    fn warn_unawaited(&mut self, id: ObjId) {
        let name = match &self.heap.get(id).data {
            Data::Generator(data) => self.text(data.qualname).to_owned(),
            _ => return,
        };
        let mut place = "<sys>:0".to_owned();
        let mut line_text = String::new();
        if let Some(frame) = self.frames.iter().rev().find(|frame| frame.code().is_some()) {
            let file = frame.code().map(|code| code.object.filename.clone()).unwrap_or_default();
            let line = self.near_line(frame);
            place = format!("{file}:{line}");
            let source = self.sources.iter().find(|source| *source.name() == file);
            if let Some(text) = source.and_then(|source| source.line(line.max(0) as u32)) {
                line_text = format!("  {}\n", text.trim());
            }
            line_text += "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
        }
        self.out
            .stderr
            .push_str(&format!("{place}: RuntimeWarning: coroutine '{name}' was never awaited\n{line_text}"));
    }

    /// No frame is left: the interpreter shuts down, one thing at a time, then the run is over.
    ///
    /// CPython collects garbage, drops the last exception, then the modules; what only they kept alive is found by
    /// the collector, which finalizes it in the order in which it is reached from the namespace of `__main__`.
    pub(super) fn finish(&mut self) {
        if self.end_thread() || self.closing == 0 && self.start_exit_functions() {
            return;
        }
        self.closing += 1;
        match self.closing {
            1 | 4 => {
                if self.closing == 4 || self.modules_state.gc_enabled {
                    self.start_collection(super::super::gc::OLDEST, self.closing == 1);
                }
            }
            2 => {
                if let Some(End::Raised(exc)) = self.ending {
                    self.replace_exc_link(exc, |data| &mut data.traceback, ObjId::NULL);
                    self.replace_exc_link(exc, |data| &mut data.context, ObjId::NULL);
                }
            }
            3 => {
                let waiting = self.last_finalizers();
                if !waiting.is_empty() {
                    // What the finalizers make may have to be finalized as well.
                    self.closing = 2;
                }
                for id in waiting {
                    self.heap.incref(id);
                    self.heap.get_mut(id).bits |= bits::FINALIZED;
                    self.heap.dying.push(id);
                }
            }
            _ => self.ended = Some(self.ending.take().unwrap_or(End::Finished)),
        }
    }

    /// Starts what `atexit` has been given, newest first; `false` if there is nothing.
    fn start_exit_functions(&mut self) -> bool {
        let (atexit, run) = (self.intern("_atexit"), self.intern("_next"));
        let module = self.dict_get_str(self.modules, atexit);
        let Some(run) = module.and_then(|module| self.own_attr(module, run)) else { return false };
        if self.exit_started {
            return false;
        }
        self.exit_started = true;
        self.push_loop(Poll(exit_turn), &[run], &[], Return::Drop);
        true
    }

    /// What can be reached from `__main__` and is still to be finalized, nearest first.
    fn last_finalizers(&self) -> Vec<ObjId> {
        let mut seen = vec![false; self.heap.places()];
        let mut queue = VecDeque::from([self.main]);
        let mut waiting = Vec::new();
        while let Some(id) = queue.pop_front() {
            if std::mem::replace(&mut seen[id.0 as usize], true) {
                continue;
            }
            let obj = self.heap.get(id);
            let hooked = match &obj.data {
                Data::Generator(data) => {
                    data.state == GenState::Suspended || data.state == GenState::Created && obj.ty == ids::COROUTINE
                }
                _ => self.heap.type_flags(obj.ty) & type_flags::HAS_DEL != 0,
            };
            if hooked && obj.bits & bits::FINALIZED == 0 {
                waiting.push(id);
            }
            // An instance's values stand in the object itself, as CPython lays them out.
            if let Some(attrs) = &obj.attrs {
                queue.extend(attrs.slots.iter().flatten());
                if let Some(Data::Dict(table)) = attrs.dict.map(|dict| &self.heap.get(dict).data) {
                    queue.extend(table.iter().map(|entry| entry.value));
                }
            }
            heap::children(&obj.data, &mut |child| queue.push_back(child));
            queue.push_back(obj.ty);
        }
        waiting
    }
}

impl Machine {
    /// Calls one of the functions in `gc.callbacks`; what it raises is reported and forgotten.
    ///
    /// # Errors
    /// Only that the call is not over.
    pub fn call_unraised(&mut self, callee: ObjId, args: &[ObjId]) -> R<()> {
        match self.call(callee, args) {
            Err(Stop::Raise) => {
                let text = unraisable_text(self, callee, callee, 4)?;
                self.complain(&text)
            }
            outcome => outcome.map(|_| ()),
        }
    }
}

/// Calls the first finalizer; what it raises is reported and forgotten. The object then dies, unless it was saved,
/// before the next is looked at.
fn finalize_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    if state.nums[0] == DROP {
        state.nums.remove(0);
        let given_up = state.regs.remove(0);
        m.heap.decref(given_up);
        return Ok(if state.nums.is_empty() { Turn::Done(ids::NONE) } else { Turn::Again });
    }
    let (callee, argument, word) = (state.regs[0], state.regs[1], state.nums[0]);
    let report = match m.call(callee, &[argument]) {
        Ok(_) => None,
        Err(Stop::Raise) => Some(unraisable_text(m, callee, argument, word)?),
        Err(stop) => return Err(stop),
    };
    state.nums.remove(0);
    let done: Vec<ObjId> = state.regs.drain(..2).collect();
    done.into_iter().for_each(|id| m.heap.decref(id));
    if let Some(text) = report {
        m.complain(&text)?;
    }
    Ok(if state.nums.is_empty() { Turn::Done(ids::NONE) } else { Turn::Again })
}

/// Calls the next function of `atexit`; what it raises is reported and forgotten.
fn exit_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    match m.call(state.regs[0], &[]) {
        Ok(more) if more == ids::FALSE => Ok(Turn::Done(ids::NONE)),
        Ok(_) => Ok(Turn::Again),
        Err(Stop::Raise) => {
            let (module, running) = (m.intern("_atexit"), m.intern("_running"));
            let module = m.dict_get_str(m.modules, module).unwrap_or(ids::NONE);
            let running = m.own_attr(module, running).unwrap_or(ids::NONE);
            let text = unraisable_text(m, running, running, 3)?;
            m.complain(&text)?;
            Ok(Turn::Again)
        }
        Err(stop) => Err(stop),
    }
}

/// What `sys.unraisablehook` writes about the exception being raised; nothing if the program has a hook of its own,
/// which is called.
fn unraisable_text(m: &mut Machine, callee: ObjId, argument: ObjId, word: i64) -> R<String> {
    let Some(exc) = m.catch(ids::BASE_EXCEPTION) else { return Ok(String::new()) };
    let subject = if word == 1 { argument } else { callee };
    let shown = match m.repr(subject) {
        Ok(shown) => m.text(shown).to_owned(),
        Err(Stop::Raise) => {
            m.catch(ids::BASE_EXCEPTION);
            "<object repr() failed>".to_owned()
        }
        Err(stop) => return Err(stop),
    };
    if let Some(hook) = own_hook(m, "unraisablehook") {
        let class = m.struct_class("", "UnraisableHookArgs", &FIELDS)?;
        let traceback = m.exc(exc).and_then(|data| data.traceback.some()).unwrap_or(ids::NONE);
        let told = m.new_str(format!("Exception ignored {} {shown}", WORDS[word as usize]));
        let given = m.new_struct(class, &[m.type_of(exc), exc, traceback, told, ids::NONE]);
        return match m.call(hook, &[given]) {
            Err(Stop::Raise) => {
                m.catch(ids::BASE_EXCEPTION);
                Ok(String::new())
            }
            outcome => outcome.map(|_| String::new()),
        };
    }
    // Once the program's own frame is gone, CPython cannot read its file any more.
    let lines = word == 3 || m.frames.first().is_some_and(|frame| frame.code().is_some());
    let traceback = m.exc(exc).and_then(|data| data.traceback.some());
    let mut text = format!("Exception ignored {} {shown}:\n", WORDS[word as usize]);
    if traceback.is_some() {
        text += "Traceback (most recent call last):\n";
        text += &m.format_tb_plain(traceback, lines);
    }
    text += &m.format_exception_line(exc)?;
    Ok(text)
}

/// `sys.excepthook` or its like, if the program has set one.
fn own_hook(m: &mut Machine, name: &str) -> Option<ObjId> {
    let (sys, hook) = (m.intern("sys"), m.intern(name));
    let module = m.dict_get_str(m.modules, sys)?;
    m.own_attr(module, hook).filter(|hook| !matches!(m.heap.get(*hook).data, Data::Native(..)) && *hook != ids::NONE)
}

fn report_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let exc = state.regs[0];
    if !m.is_instance(exc, ids::SYSTEM_EXIT) {
        if let Some(hook) = own_hook(m, "excepthook") {
            let traceback = m.exc(exc).and_then(|data| data.traceback.some()).unwrap_or(ids::NONE);
            let class = m.type_of(exc);
            match m.call(hook, &[class, exc, traceback]) {
                Ok(_) => {
                    m.uncaught = Some(("".into(), m.raised_line(exc)));
                    return Ok(Turn::Done(ids::NONE));
                }
                Err(Stop::Raise) => {}
                Err(stop) => return Err(stop),
            }
            let failed = m.catch(ids::BASE_EXCEPTION).unwrap_or(exc);
            let text = format!(
                "Error in sys.excepthook:\n{}\nOriginal exception was:\n{}",
                m.format_exception(failed)?,
                m.format_exception(exc)?
            );
            m.complain(&text)?;
            return Ok(Turn::Done(ids::NONE));
        }
        let text = m.format_exception(exc)?;
        m.uncaught = Some((text.as_str().into(), m.raised_line(exc)));
        m.complain(&text)?;
        return Ok(Turn::Done(ids::NONE));
    }
    let code = m.exc(exc).and_then(|data| data.field("code")).unwrap_or(ids::NONE);
    if code != ids::NONE && !matches!(m.heap.get(code).data, Data::Int(_) | Data::Big(_)) {
        let text = m.safe_text(code, "exception")?;
        m.complain(&format!("{text}\n"))?;
    }
    Ok(Turn::Done(ids::NONE))
}
