//! `sys.settrace` and `sys.setprofile`: what happens in the program's frames is told to functions of the program. While it is on, every
//! instruction is a tick of its own, so that a call can go before it.

use std::collections::BTreeMap;

use crate::code::Op;
use crate::vm::frame::{FrameKind, NativeLoop, Return};
use crate::vm::native::{Poll, Turn};
use crate::vm::object::ObjId;
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, Unwinding, ids};

/// Whom to tell, and what has been told.
#[derive(Clone, Debug, PartialEq)]
pub struct Tracer {
    /// A dict, owned: the function for new frames under `None`, a frame's own (`f_trace`) under its number, that of
    /// `sys.setprofile` under `...`, and the built-in function that a frame calls under its number negated.
    functions: ObjId,
    /// The instruction that each frame executed last.
    last: BTreeMap<u32, u32>,
    /// Frame, instruction, and how many of its events have been told already.
    told: (u32, u32, usize),
    /// Whether one of the functions runs: it is not traced itself.
    inside: bool,
    /// Whether the exception on its way has the entry of this frame in its traceback already.
    noted: bool,
    /// What a function raised, owned; NULL for none. It is raised in the frame it was told of.
    failed: ObjId,
}

impl Tracer {
    /// What it owns, one item per count.
    pub fn owned(&self) -> impl Iterator<Item = ObjId> {
        [self.functions, self.failed].into_iter().filter(|id| *id != ObjId::NULL)
    }
}

/// Whom an event is told: the function of `sys.settrace`, or that of `sys.setprofile`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Trace,
    Profile,
}

/// Stands for "on its way out" in place of an instruction.
const LEAVING: u32 = u32::MAX;

impl Machine {
    /// `sys.settrace`; `None` ends it.
    ///
    /// # Errors
    /// None in practice.
    pub fn set_trace(&mut self, function: ObjId) -> R<()> {
        self.set_observer(ids::NONE, function)
    }

    /// `sys.setprofile`; `None` ends it.
    ///
    /// # Errors
    /// None in practice.
    pub fn set_profile(&mut self, function: ObjId) -> R<()> {
        self.set_observer(ids::ELLIPSIS, function)
    }

    /// `sys.getprofile`.
    pub fn profile_function(&mut self) -> Option<ObjId> {
        let functions = self.modules_state.tracer.as_ref()?.functions;
        self.dict_get(functions, ids::ELLIPSIS).ok().flatten()
    }

    fn set_observer(&mut self, key: ObjId, function: ObjId) -> R<()> {
        if function == ids::NONE {
            let other = if key == ids::NONE { ids::ELLIPSIS } else { ids::NONE };
            let Some(functions) = self.modules_state.tracer.as_ref().map(|tracer| tracer.functions) else {
                return Ok(());
            };
            if self.dict_get(functions, other)?.is_some() {
                return self.dict_del(functions, key).map(|_| ());
            }
            if let Some(tracer) = self.modules_state.tracer.take() {
                tracer.owned().for_each(|id| self.heap.decref(id));
            }
            return Ok(());
        }
        let functions = match &self.modules_state.tracer {
            Some(tracer) => tracer.functions,
            None => {
                let functions = self.new_dict();
                self.heap.incref(functions);
                self.modules_state.tracer = Some(Box::new(Tracer {
                    functions,
                    last: BTreeMap::new(),
                    told: (0, 0, 0),
                    inside: false,
                    noted: false,
                    failed: ObjId::NULL,
                }));
                functions
            }
        };
        self.dict_set(functions, key, function)
    }

    /// The built-in function that the frame with this number calls.
    fn called_in(&mut self, serial: u32) -> Option<ObjId> {
        let functions = self.modules_state.tracer.as_ref()?.functions;
        let key = self.new_int(-i64::from(serial) - 1);
        self.dict_get(functions, key).ok().flatten()
    }

    fn set_called_in(&mut self, serial: u32, function: Option<ObjId>) {
        let Some(functions) = self.modules_state.tracer.as_ref().map(|tracer| tracer.functions) else { return };
        let key = self.new_int(-i64::from(serial) - 1);
        // Keys are ints: neither can fail.
        let _ = match function {
            Some(function) => self.dict_set(functions, key, function),
            None => self.dict_del(functions, key).map(|_| ()),
        };
    }

    /// The built-in function that an instruction is about to call.
    fn about_to_call(&self, op: Op, arg: u32) -> Option<ObjId> {
        let depth = match op {
            Op::CALL => arg + 2,
            Op::CALL_KW => arg + 3,
            Op::CALL_FUNCTION_EX => 4,
            _ => return None,
        };
        let callee = self.stack.get(self.stack.len().checked_sub(depth as usize)?)?.get()?;
        matches!(self.type_of(callee), ids::BUILTIN | ids::METHOD_DESCRIPTOR).then_some(callee)
    }

    /// `sys.gettrace` for NULL; else `f_trace` of the frame with this number.
    pub fn trace_function(&mut self, serial: Option<u32>) -> Option<ObjId> {
        let functions = self.modules_state.tracer.as_ref()?.functions;
        let key = match serial {
            Some(serial) => self.new_int(i64::from(serial)),
            None => ids::NONE,
        };
        self.dict_get(functions, key).ok().flatten()
    }

    /// Sets `f_trace` of the frame with this number.
    ///
    /// # Errors
    /// None in practice.
    pub fn set_frame_trace(&mut self, serial: u32, function: ObjId) -> R<()> {
        let Some(functions) = self.modules_state.tracer.as_ref().map(|tracer| tracer.functions) else { return Ok(()) };
        let key = self.new_int(i64::from(serial));
        if function == ids::NONE {
            return self.dict_del(functions, key).map(|_| ());
        }
        self.dict_set(functions, key, function)
    }

    /// Whether the exception on its way needs no entry for the frame on top any more.
    pub(super) fn take_noted(&mut self) -> bool {
        self.modules_state.tracer.as_mut().is_some_and(|tracer| std::mem::take(&mut tracer.noted))
    }

    /// Starts to tell of what is about to happen in the frame on top; `false` if there is nothing (left) to tell.
    pub(super) fn tell_tracer(&mut self) -> bool {
        let Some(tracer) = &mut self.modules_state.tracer else { return false };
        if tracer.inside {
            return false;
        }
        let Some(frame) = self.frames.last() else { return false };
        let FrameKind::Code(code) = &frame.kind else { return false };
        if !code.own || !frame.log.is_empty() {
            return false;
        }
        let (code, serial, at) = (code.clone(), frame.serial, frame.ip);
        if tracer.failed != ObjId::NULL {
            self.raised = std::mem::replace(&mut tracer.failed, ObjId::NULL);
            let _ = self.set_trace(ids::NONE);
            let _ = self.set_profile(ids::NONE);
            self.unwinding = Some(Unwinding { at, note: true });
            return true;
        }
        let last = tracer.last.get(&serial).copied();
        let profiles = self.profile_function().is_some();
        let called = if profiles { self.called_in(serial) } else { None };
        let Some(tracer) = &self.modules_state.tracer else { return false };
        let mut events: Vec<(To, &str, ObjId)> = Vec::new();
        let place = if self.unwinding.is_some() { LEAVING } else { at };
        let done = if (tracer.told.0, tracer.told.1) == (serial, place) { tracer.told.2 } else { 0 };
        match self.unwinding {
            Some(unwinding) => {
                let thrown = matches!(
                    code.instrs.get(unwinding.at as usize).map(|instr| instr.op),
                    Some(Op::YIELD_VALUE | Op::RETURN_GENERATOR)
                );
                let generator = self.frames.last().map_or(ObjId::NULL, |frame| frame.generator);
                events.extend(called.map(|function| (To::Profile, "c_exception", function)));
                if unwinding.note && thrown && generator != ObjId::NULL {
                    events.push((To::Trace, "call", ids::NONE));
                    events.push((To::Profile, "call", ids::NONE));
                }
                if unwinding.note {
                    events.push((To::Trace, "exception", self.raised));
                }
                if code.object.handler_at(unwinding.at).is_none() {
                    events.push((To::Trace, "return", ids::NONE));
                    events.push((To::Profile, "return", ids::NONE));
                }
                events.retain(|(to, ..)| profiles || *to == To::Trace);
                if done >= events.len() && called.is_some() {
                    self.set_called_in(serial, None);
                }
            }
            None => {
                let line = |at: u32| code.object.positions[at as usize].line;
                let (op, starts) = (code.instrs[at as usize].op, code.line_starts[at as usize]);
                let target = code.instrs[at as usize].arg;
                let value = self.stack.last().map_or(ids::NONE, |slot| slot.get().unwrap_or(ids::NONE));
                let calls = if profiles { self.about_to_call(op, target) } else { None };
                events.extend(called.map(|function| (To::Profile, "c_return", function)));
                if starts >= 0 && last.is_none_or(|last| line(last) != starts) {
                    events.push((To::Trace, "line", ids::NONE));
                }
                match op {
                    Op::RESUME => events.extend([To::Trace, To::Profile].map(|to| (to, "call", ids::NONE))),
                    Op::JUMP_BACKWARD if line(at) == line(target) => events.push((To::Trace, "line", ids::NONE)),
                    Op::RETURN_VALUE | Op::YIELD_VALUE => {
                        events.extend([To::Trace, To::Profile].map(|to| (to, "return", value)));
                    }
                    _ => events.extend(calls.map(|function| (To::Profile, "c_call", function))),
                }
                events.retain(|(to, ..)| profiles || *to == To::Trace);
                if done >= events.len() && (called.is_some() || calls.is_some()) {
                    self.set_called_in(serial, calls);
                }
                let Some(tracer) = &mut self.modules_state.tracer else { return false };
                if done >= events.len() {
                    // It is executed now.
                    if op == Op::RESUME || op == Op::RETURN_VALUE {
                        tracer.last.remove(&serial);
                    } else {
                        tracer.last.insert(serial, at);
                    }
                }
            }
        }
        let Some(tracer) = &mut self.modules_state.tracer else { return false };
        tracer.told = (serial, place, if done < events.len() { done + 1 } else { 0 });
        let Some((to, event, arg)) = events.get(done).copied() else { return false };
        let function = match to {
            To::Trace => self.trace_function(if event == "call" { None } else { Some(serial) }),
            To::Profile => self.profile_function(),
        };
        let Some(function) = function.filter(|id| *id != ids::NONE) else {
            // Nobody is told of this one, but perhaps of the next.
            return self.tell_tracer();
        };
        self.start_telling(function, event, arg, (to == To::Trace).then_some(serial));
        true
    }

    fn start_telling(&mut self, function: ObjId, event: &str, arg: ObjId, serial: Option<u32>) {
        let top = self.frames.len() - 1;
        let mut arg = arg;
        if let (Some(unwinding), "exception") = (self.unwinding, event) {
            self.add_traceback(self.raised, unwinding.at);
            let traceback = self.exc(self.raised).and_then(|exc| exc.traceback.some()).unwrap_or(ids::NONE);
            let class = self.type_of(self.raised);
            arg = self.new_tuple(&[class, self.raised, traceback]);
            if let Some(tracer) = &mut self.modules_state.tracer {
                tracer.noted = true;
            }
        }
        let frame = self.frame_object(top);
        let word = self.intern(event);
        let ip = self.frames[top].ip;
        let (mut regs, mut nums) =
            (vec![function, frame, word, arg], vec![serial.map_or(-1, i64::from), ip.into(), 0, 0]);
        match self.unwinding.take() {
            Some(unwinding) => {
                // The exception waits with the call, out of the way of what it calls.
                regs.push(self.raised);
                (nums[2], nums[3]) = (i64::from(unwinding.at) + 1, i64::from(unwinding.note));
            }
            None => self.frames[top].ip = ip + 1,
        }
        if let Some(tracer) = &mut self.modules_state.tracer {
            tracer.inside = true;
        }
        self.push_loop(Poll(tell_turn), &regs, &nums, Return::Drop);
        if regs.len() > 4 {
            let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
            self.heap.decref(exc);
        }
        self.release_temps();
    }
}

/// Calls the function; afterwards the frame is as it was.
fn tell_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let outcome = m.call(state.regs[0], &[state.regs[1], state.regs[2], state.regs[3]]);
    let failed = match outcome {
        Ok(_) => None,
        Err(Stop::Raise) => m.catch(ids::BASE_EXCEPTION),
        Err(stop) => return Err(stop),
    };
    if let Some(tracer) = &mut m.modules_state.tracer {
        tracer.inside = false;
    }
    if let Ok(result) = outcome {
        if result != ids::NONE && state.nums[0] >= 0 {
            m.set_frame_trace(state.nums[0] as u32, result)?;
        }
    }
    let below = m.frames.len() - 2;
    m.frames[below].ip = state.nums[1] as u32;
    if let Some(exc) = failed {
        m.heap.incref(exc);
        match &mut m.modules_state.tracer {
            Some(tracer) => tracer.failed = exc,
            None => m.heap.decref(exc),
        }
    } else if let Some(exc) = state.regs.get(4).copied() {
        m.heap.incref(exc);
        m.raised = exc;
        m.unwinding = Some(Unwinding { at: state.nums[2] as u32 - 1, note: state.nums[3] != 0 });
    }
    Ok(Turn::Done(ids::NONE))
}
