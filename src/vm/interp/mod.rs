//! The evaluation loop: one step, what follows an instruction, and how frames come and go.

mod calls;
mod containers;
mod control;
mod exec;
mod finish;
mod frames;
mod names;
mod run;
pub mod sites;
pub mod tracing;
mod unwind;
mod ways;

use super::frame::{Frame, FrameKind, NativeLoop};
use super::limits::{End, Limit};
use super::native::Turn;
use super::object::{ObjId, Slot};
use super::replay::{Logged, R, Stop};
use super::{Flow, Machine, Probe, Request, Unwinding};

/// Ticks between two looks at the limits of memory; what asks for much at once is checked by `Machine::reserve`.
const LIMITS_EVERY: u64 = 64;

impl Machine {
    /// Executes one instruction of the innermost frame, or one turn of its native loop.
    pub fn step<P: Probe>(&mut self, probe: &mut P) -> Flow {
        self.run(probe, 1)
    }

    /// Takes steps until the run ends, something is asked for, or `steps` have been taken.
    pub fn run<P: Probe>(&mut self, probe: &mut P, steps: u64) -> Flow {
        let goal = self.ticks.saturating_add(steps);
        while self.ticks < goal {
            if self.ended.is_some() {
                return Flow::Ended;
            }
            if let Some(request) = &self.asked {
                return Flow::Ask(request.clone());
            }
            if self.ticks >= self.limits.ticks {
                return self.stop(Limit::Ticks);
            }
            let plain = self.unwinding.is_none() && !self.heap.is_waiting() && self.modules_state.tracer.is_none();
            match self.frames.last() {
                Some(Frame { kind: FrameKind::Code(_), log, .. }) if plain && log.is_empty() => {
                    self.evaluate(probe, goal.min(self.limits.ticks));
                }
                _ => self.turn_aside(probe),
            }
        }
        match self.ended {
            Some(End::Limit(_)) => Flow::Ended,
            _ => Flow::Next,
        }
    }

    /// A tick that is not a fresh instruction: finalizers, unwinding, a native loop's turn, an instruction that is
    /// run again, the end of the program.
    fn turn_aside<P: Probe>(&mut self, probe: &mut P) {
        self.ticks += 1;
        if self.heap.is_waiting() && self.unwinding.is_none() && self.start_finalizers() {
            return;
        }
        if self.modules_state.tracer.is_some() && self.tell_tracer() {
            return;
        }
        if let Some(unwinding) = self.unwinding.take() {
            probe.unwinding(self, unwinding);
            return self.unwind(unwinding);
        }
        let Some(frame) = self.frames.last_mut() else { return self.finish() };
        let at = frame.ip;
        let fresh = frame.log.is_empty();
        if !fresh {
            self.log = std::mem::take(&mut frame.log);
        }
        let depth = self.stack.len();
        let outcome = match &mut frame.kind {
            FrameKind::Code(code) => {
                let instr = code.instrs[at as usize];
                if fresh {
                    probe.before(self);
                }
                let frame = self.frames.last_mut().expect("a frame runs");
                frame.ip = at + 1;
                self.exec(instr, at)
            }
            FrameKind::Native(_) => self.turn(),
        };
        if let Err(stop) = outcome {
            self.stopped(stop, at, depth);
        }
        self.settle();
        if self.ticks.is_multiple_of(LIMITS_EVERY) {
            self.is_over_limits();
        }
    }

    /// What an instruction leaves to be given up at its end.
    #[inline(always)]
    fn settle(&mut self) {
        if !self.log.is_empty() {
            self.cut_log(0);
        }
        self.log_at = 0;
        if !self.temps.is_empty() {
            self.release_temps();
        }
    }

    /// Ends the run if the heap has outgrown its limits.
    fn is_over_limits(&mut self) -> bool {
        if self.heap.bytes > self.limits.bytes {
            self.stop(Limit::Bytes);
            return true;
        }
        if self.heap.live > self.limits.objects {
            self.stop(Limit::Objects);
            return true;
        }
        false
    }

    fn stop(&mut self, limit: Limit) -> Flow {
        self.ended = Some(super::End::Limit(limit));
        Flow::Ended
    }

    /// What happens when an instruction did not finish.
    fn stopped(&mut self, stop: Stop, at: u32, depth: usize) {
        match stop {
            Stop::Raise => {
                self.drop_inputs(at, depth);
                self.unwinding = Some(Unwinding { at, note: true });
            }
            Stop::Halt => {}
            Stop::Switch => self.switch_thread(false),
            Stop::Block => {
                let frame = self.frames.last_mut().expect("a frame waits");
                frame.log = std::mem::take(&mut self.log);
                frame.ip = at;
                self.switch_thread(true);
            }
            Stop::Suspend => {
                let waiting = match &self.asked {
                    Some(_) => self.frames.len() - 1,
                    None => self.frames.len() - 2,
                };
                let log = std::mem::take(&mut self.log);
                let frame = &mut self.frames[waiting];
                frame.log = log;
                frame.ip = at;
                if self.raised != ObjId::NULL {
                    let at = self.frames.last().expect("a generator was resumed").ip - 1;
                    self.unwinding = Some(Unwinding { at, note: true });
                }
            }
        }
    }

    /// What an instruction would have taken off the stack is given up when it raises, as in CPython.
    fn drop_inputs(&mut self, at: u32, depth: usize) {
        let Some(frame) = self.frames.last() else { return };
        let Some(code) = frame.code() else { return };
        let instr = code.instrs[at as usize];
        let floor = depth - instr.op.pops(instr.arg) as usize;
        while self.stack.len() > floor {
            let slot = self.pop();
            self.heap.release(slot);
        }
    }

    /// One turn of the native loop on top.
    fn turn(&mut self) -> R<()> {
        let top = self.frames.len() - 1;
        let FrameKind::Native(native) = &mut self.frames[top].kind else { return Ok(()) };
        let poll = native.poll;
        let empty = NativeLoop { poll, regs: Vec::new(), nums: Vec::new() };
        let mut state = std::mem::replace(&mut **native, empty);
        let outcome = (poll.0)(self, &mut state);
        // The turn may have replaced registers: what the frame owns is what the turn left.
        if let FrameKind::Native(native) = &mut self.frames[top].kind {
            **native = state;
        }
        match outcome? {
            Turn::Again => Ok(()),
            Turn::Done(value) => {
                self.heap.incref(value);
                self.return_from_native(value);
                Ok(())
            }
        }
    }

    fn return_from_native(&mut self, value: ObjId) {
        self.cut_log(0);
        let frame = self.frames.pop().expect("a native loop returns");
        if let FrameKind::Native(native) = frame.kind {
            native.regs.into_iter().for_each(|id| self.heap.decref(id));
        }
        self.deliver(value, frame.ret);
    }

    /// Asks the caller for something; the answer is the result.
    ///
    /// # Errors
    /// [`Stop::Suspend`] until it is answered.
    pub fn ask(&mut self, request: Request) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        self.asked = Some(request);
        Err(Stop::Suspend)
    }

    /// A line of standard input for `input()`, after its prompt was printed.
    ///
    /// # Errors
    /// `EOFError` at the end of the input.
    pub fn ask_input(&mut self, prompt: Option<ObjId>) -> R<ObjId> {
        if let Some(prompt) = prompt {
            let shown = self.str_object(prompt)?;
            self.once(|m| {
                let text = m.text(shown).to_owned();
                m.print(&text).map(|()| super::ids::NONE)
            })?;
        }
        self.ask(Request::Input)
    }

    /// Answers [`Request::Input`]: a line without its end, or `None` at the end of the input.
    pub fn answer_input(&mut self, line: Option<&str>) {
        if self.asked.take().is_none() {
            return;
        }
        self.inputs_taken += 1;
        let entry = match line {
            Some(line) => {
                let id = self.new_str(line);
                self.heap.incref(id);
                Logged::Value(id)
            }
            None => {
                let text = self.new_str("EOF when reading a line");
                let id = self.new_exc(super::ids::EOF_ERROR, &[text]);
                self.heap.incref(id);
                Logged::Raised(id)
            }
        };
        self.frames.last_mut().expect("a frame waits").log.push(entry);
        self.release_temps();
    }

    /// Waits until the names of characters are there. As for every request, the run is the same whether it has to.
    ///
    /// # Errors
    /// [`Stop::Suspend`] until they are.
    pub fn ask_names(&mut self) -> R<()> {
        self.ask(Request::Names).map(drop)
    }

    /// Answers [`Request::Names`].
    pub fn answer_names(&mut self) {
        if self.asked.take().is_none() {
            return;
        }
        self.heap.incref(super::ids::NONE);
        self.frames.last_mut().expect("a frame waits").log.push(Logged::Value(super::ids::NONE));
        self.release_temps();
    }

    /// What the program waits for, if it does.
    pub fn asked(&self) -> Option<&Request> {
        self.asked.as_ref()
    }

    #[inline(always)]
    fn push(&mut self, slot: Slot) {
        self.stack.push(slot);
    }

    #[inline(always)]
    fn pop(&mut self) -> Slot {
        self.stack.pop().expect("the value stack holds what the instruction takes")
    }

    /// The entry at a depth, 1 being the top.
    #[inline(always)]
    fn peek(&self, depth: u32) -> Slot {
        self.stack[self.stack.len() - depth as usize]
    }

    /// Pops and gives up the top entries.
    fn drop_top(&mut self, count: u32) {
        for _ in 0..count {
            let slot = self.pop();
            self.heap.release(slot);
        }
    }

    /// Pushes a borrowed object with a count of its own; takes it from the temporaries where it is the last.
    #[inline(always)]
    fn push_result(&mut self, id: ObjId) {
        if self.temps.last() == Some(&id) {
            self.temps.pop();
        } else {
            self.heap.incref(id);
        }
        self.stack.push(Slot::owned(id));
    }

    /// Replaces the top entries by one result.
    #[inline(always)]
    fn replace_top(&mut self, count: u32, id: ObjId) {
        let owned = if self.temps.last() == Some(&id) {
            self.temps.pop();
            id
        } else {
            self.heap.incref(id);
            id
        };
        self.drop_top(count);
        self.stack.push(Slot::owned(owned));
    }
}
