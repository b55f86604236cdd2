//! The threads of a program: which runs, what the others wait for, and when the running one gives way.
//!
//! One thread at a time runs bytecode, as under CPython's global lock. It gives way where CPython's evaluation loop
//! looks (the start of a function, a jump backwards, the end of a call) once its time is up, and where it has to
//! wait. Who comes next is drawn from a seed that is part of the machine, so a run replays exactly.

use crate::text::words::{self as w, Filled, Language, Word};
use std::collections::VecDeque;
use std::rc::Rc;

use super::frame::{Frame, NativeLoop, Return};
use super::interp::tracing::Tracer;
use super::modules::thread;
use super::native::{Poll, Turn};
use super::object::{Data, ObjId, Slot};
use super::replay::{R, Stop};
use super::stack::Stack;
use super::{End, Machine, ids};

/// Nanoseconds that one step counts for.
pub const STEP: i64 = 50;
/// Most threads alive at a time.
const MOST: usize = 4_096;
/// Steps after which to look again, in a thread that imports a module.
const IMPORTING: u64 = 500;
/// With a seed, threads take turns so many times as often, so that races show in short programs.
const SHORTER: i64 = 1_000;

/// The threads of a machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Threads {
    /// By number; 0 is the main thread. What the running thread has of its own is in the machine meanwhile.
    pub all: Vec<Thread>,
    /// The number of the thread that runs.
    pub running: usize,
    /// How many are not over.
    alive: usize,
    /// Those that wait, woken ones among them.
    waiting: Vec<usize>,
    /// Those that could run, in the order of their turns.
    ready: VecDeque<usize>,
    /// Where the draws stand; 0 for turns of equal length in order.
    draw: u64,
    /// `sys.setswitchinterval`, in nanoseconds.
    pub interval: i64,
    /// Waits so far: those who began first are woken first.
    waits: u64,
    /// Objects of `threading.local` (place and label); they count nothing.
    locals: Vec<(ObjId, u32)>,
    /// How far the end of the program has come in waiting for its threads.
    closing: u8,
}

/// A thread.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    /// Its name.
    pub name: Rc<str>,
    /// Whether the program ends without waiting for it.
    pub daemon: bool,
    /// Whether it is over.
    pub ended: bool,
    /// What it waits for.
    pub wait: Option<Wait>,
    /// Its locals and value stacks; like the rest below empty while it runs.
    pub stack: Stack,
    /// Its frames, innermost last.
    pub frames: Vec<Frame>,
    /// Exceptions it handles, owned.
    pub handled: Vec<ObjId>,
    /// Containers whose `repr` it makes.
    showing: Vec<(u32, ObjId)>,
    /// Whom `sys.settrace` tells of it.
    tracer: Option<Box<Tracer>>,
    /// Namespaces of objects of `threading.local`, by their labels, owned; those of the running thread are in place.
    locals: Vec<(u32, ObjId)>,
}

/// What a thread waits for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Wait {
    /// What.
    pub on: On,
    /// The machine's time at which it stops waiting.
    pub until: Option<i64>,
    /// Place in the order of waits.
    order: u64,
    /// Whether it has been woken, and looks again when its turn comes.
    woken: bool,
}

/// What can be waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A lock; kept alive by the frame that waits.
    Lock(ObjId),
    /// The end of a thread.
    Thread(usize),
    /// The end of all threads but daemons.
    Others,
    /// Nothing but time.
    Time,
}

impl Thread {
    fn new(name: &str, daemon: bool) -> Thread {
        Thread {
            name: name.into(),
            daemon,
            ended: false,
            wait: None,
            stack: Stack::default(),
            frames: Vec::new(),
            handled: Vec::new(),
            showing: Vec::new(),
            tracer: None,
            locals: Vec::new(),
        }
    }
}

impl Default for Threads {
    fn default() -> Threads {
        Threads {
            all: vec![Thread::new("MainThread", false)],
            running: 0,
            alive: 1,
            waiting: Vec::new(),
            ready: VecDeque::new(),
            draw: 0,
            interval: 5_000_000,
            waits: 0,
            locals: Vec::new(),
            closing: 0,
        }
    }
}

impl Threads {
    /// Whether any thread could run, or will be able to after a time.
    fn any_ready(&self) -> bool {
        let can = |thread: &Thread| thread.wait.is_none_or(|wait| wait.woken || wait.until.is_some());
        self.all.iter().any(|thread| !thread.ended && can(thread))
    }

    /// Threads that are not over.
    pub fn alive(&self) -> usize {
        self.alive
    }

    /// Whether the program must not end yet, for a thread besides the main one.
    fn others(&self) -> bool {
        self.all[1..].iter().any(|thread| !thread.ended && !thread.daemon)
    }

    /// Whether the main thread has come to its end.
    pub fn main_is_over(&self) -> bool {
        self.closing > 0
    }

    /// What the threads that do not run own, one item per count; NULL among them.
    pub fn owned(&self) -> impl Iterator<Item = ObjId> {
        self.all.iter().flat_map(|thread| {
            let slots = thread.stack.iter().filter(|slot| !slot.is_null() && !slot.is_borrowed()).map(|slot| slot.id());
            let frames = thread.frames.iter().flat_map(Frame::owned);
            let tracer = thread.tracer.iter().flat_map(|tracer| tracer.owned());
            slots
                .chain(frames)
                .chain(tracer)
                .chain(thread.handled.iter().copied())
                .chain(thread.locals.iter().map(|(_, dict)| *dict))
        })
    }

    /// Steps until the running thread is to give way.
    fn turn(&mut self) -> u64 {
        let steps = (self.interval / STEP).max(1);
        if self.draw == 0 {
            return steps as u64;
        }
        1 + self.next_draw() % (2 * (steps / SHORTER).max(1)) as u64
    }

    /// The next number of the sequence that the seed began (xorshift64*).
    fn next_draw(&mut self) -> u64 {
        self.draw ^= self.draw >> 12;
        self.draw ^= self.draw << 25;
        self.draw ^= self.draw >> 27;
        self.draw.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 16
    }

    /// Wakes the thread that waits longest for something, or all of them.
    fn wake(&mut self, on: On, all: bool) {
        let waits = |thread: &Thread| thread.wait.filter(|wait| wait.on == on && !wait.woken).map(|wait| wait.order);
        let mut found: Vec<(u64, usize)> =
            self.waiting.iter().filter_map(|at| Some((waits(&self.all[*at])?, *at))).collect();
        found.sort_unstable();
        for (_, at) in found.into_iter().take(if all { usize::MAX } else { 1 }) {
            self.make_ready(at);
        }
    }

    fn make_ready(&mut self, at: usize) {
        if let Some(wait) = &mut self.all[at].wait {
            wait.woken = true;
        }
        self.ready.push_back(at);
    }

    /// Wakes those whose time has come, in the order of their times.
    fn wake_sleepers(&mut self, now: i64) {
        let due = |thread: &Thread| {
            let wait = thread.wait.filter(|wait| !wait.woken)?;
            Some((wait.until.filter(|until| *until <= now)?, wait.order))
        };
        let mut found: Vec<_> = self.waiting.iter().filter_map(|at| Some((due(&self.all[*at])?, *at))).collect();
        found.sort_unstable();
        found.into_iter().for_each(|(_, at)| self.make_ready(at));
    }
}

impl Machine {
    /// The machine's time in nanoseconds: steps taken and time slept.
    pub fn now(&self) -> i64 {
        (self.ticks as i64).saturating_mul(STEP).saturating_add(self.modules_state.slept)
    }

    /// Draws the turns of threads from a seed; 0, as at the start, gives each as long as CPython does, in order.
    pub fn seed_threads(&mut self, seed: u64) {
        self.threads.draw = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }

    /// `sys.setswitchinterval`, in nanoseconds.
    pub fn set_switch_interval(&mut self, interval: i64) {
        self.threads.interval = interval;
        self.start_turn();
    }

    /// Starts a thread that calls a function with a tuple and a dict (all borrowed): its number.
    ///
    /// # Errors
    /// `RuntimeError` if there are too many.
    pub fn start_thread(&mut self, callee: ObjId, args: ObjId, kwargs: ObjId, daemon: bool) -> R<usize> {
        if self.closing > 0 {
            return self.raise(ids::PYTHON_FINALIZATION_ERROR, "can't create new thread at interpreter shutdown");
        }
        if self.threads.alive() >= MOST {
            return self.raise(ids::RUNTIME_ERROR, "can't start new thread");
        }
        let number = self.threads.all.len();
        let outer = (std::mem::take(&mut self.stack), std::mem::take(&mut self.frames));
        self.push_loop(Poll(body_turn), &[callee, args, kwargs], &[], Return::Drop);
        let mut thread = Thread::new(&format!("Thread-{number}"), daemon);
        thread.handled.push(ObjId::NULL);
        (thread.stack, thread.frames) =
            (std::mem::replace(&mut self.stack, outer.0), std::mem::replace(&mut self.frames, outer.1));
        self.threads.all.push(thread);
        self.threads.alive += 1;
        self.threads.ready.push_back(number);
        if self.switch_at == u64::MAX {
            self.start_turn();
        }
        Ok(number)
    }

    /// Gives way to other threads until what is waited for may be there; then the instruction runs again.
    ///
    /// # Errors
    /// Always [`Stop::Block`].
    pub fn block<T>(&mut self, on: On, until: Option<i64>) -> R<T> {
        self.begin_wait(on, until);
        Err(Stop::Block)
    }

    fn begin_wait(&mut self, on: On, until: Option<i64>) {
        let order = self.threads.waits;
        let thread = &mut self.threads.all[self.threads.running];
        let order = match thread.wait {
            Some(wait) if wait.on == on => wait.order,
            _ => {
                self.threads.waits += 1;
                if thread.wait.is_none() {
                    self.threads.waiting.push(self.threads.running);
                }
                order
            }
        };
        thread.wait = Some(Wait { on, until, order, woken: false });
    }

    /// What the running thread has been waiting for, if its instruction runs again after a wait.
    pub fn waited(&self) -> Option<Wait> {
        self.threads.all[self.threads.running].wait
    }

    /// The running thread waits no longer.
    pub fn stop_waiting(&mut self) {
        let me = self.threads.running;
        if self.threads.all[me].wait.take().is_some() {
            self.threads.waiting.retain(|number| *number != me);
        }
    }

    /// Lets the thread that waits longest for a lock look again.
    pub fn wake_lock(&mut self, lock: ObjId) {
        self.threads.wake(On::Lock(lock), false);
    }

    /// Where the evaluation loop looks whether to give way, once the time is up.
    ///
    /// # Errors
    /// [`Stop::Switch`] if it is to.
    #[cold]
    pub(super) fn check_turn(&mut self) -> R<()> {
        // Finalizers run in the thread that gave the last reference up.
        if !self.heap.dying.is_empty() || !self.heap.callbacks.is_empty() || self.unwinding.is_some() {
            return Ok(());
        }
        // CPython holds a lock for each module that is being imported: no other thread may see half of it.
        let imports = |frame: &Frame| {
            let code = frame.code().filter(|code| &*code.object.name == "<module>");
            code.is_some_and(|code| !code.own || !code.object.filename.starts_with('<'))
        };
        if self.frames.iter().skip(1).any(imports) {
            self.switch_at = self.ticks + IMPORTING;
            return Ok(());
        }
        Err(Stop::Switch)
    }

    fn start_turn(&mut self) {
        let others = self.threads.alive() > 1 && self.threads.closing < 2;
        self.switch_at = if others { self.ticks.saturating_add(self.threads.turn()) } else { u64::MAX };
    }

    /// The running thread gives way; `waits` if it cannot go on itself.
    pub(super) fn switch_thread(&mut self, waits: bool) {
        self.threads.wake_sleepers(self.now());
        if !waits {
            self.threads.ready.push_back(self.threads.running);
        }
        if self.threads.ready.is_empty() {
            let times = self.threads.waiting.iter().filter_map(|at| self.threads.all[*at].wait?.until);
            let Some(next) = times.min() else { return self.end_in_deadlock() };
            // Nobody can do anything until then.
            let passed = (next - self.now()).max(0);
            self.modules_state.slept = self.modules_state.slept.saturating_add(passed);
            self.threads.wake_sleepers(next.max(self.now()));
        }
        let at = match self.threads.draw {
            0 => 0,
            _ => self.threads.next_draw() as usize % self.threads.ready.len(),
        };
        if let Some(next) = self.threads.ready.remove(at) {
            self.go_to(next);
        }
        self.start_turn();
    }

    fn go_to(&mut self, next: usize) {
        let last = std::mem::replace(&mut self.threads.running, next);
        if last == next {
            return;
        }
        for number in [last, next] {
            let thread = &mut self.threads.all[number];
            std::mem::swap(&mut self.stack, &mut thread.stack);
            std::mem::swap(&mut self.frames, &mut thread.frames);
            std::mem::swap(&mut self.handled, &mut thread.handled);
            std::mem::swap(&mut self.modules_state.showing, &mut thread.showing);
            std::mem::swap(&mut self.modules_state.tracer, &mut thread.tracer);
        }
        // Each thread sees its own namespace in an object of `threading.local`.
        let heap = &mut self.heap;
        self.threads.locals.retain(|(id, label)| heap.is_live(*id) && heap.get(*id).label == *label);
        for (id, label) in &self.threads.locals {
            if let Some(dict) = heap.attrs_mut(*id).dict.take() {
                self.threads.all[last].locals.push((*label, dict));
            }
            let kept = &mut self.threads.all[next].locals;
            if let Some(at) = kept.iter().position(|(known, _)| known == label) {
                heap.attrs_mut(*id).dict = Some(kept.swap_remove(at).1);
            }
        }
    }

    /// Enters an object of `threading.local` (borrowed).
    pub fn add_local(&mut self, id: ObjId) {
        let label = self.heap.get(id).label;
        self.threads.locals.push((id, label));
    }

    /// Gives up what the running thread kept in objects of `threading.local`.
    fn drop_locals(&mut self) {
        let heap = &mut self.heap;
        let mut gone: Vec<ObjId> = Vec::new();
        for (id, label) in &self.threads.locals {
            if heap.is_live(*id) && heap.get(*id).label == *label {
                gone.extend(heap.attrs_mut(*id).dict.take());
            }
        }
        let kept = std::mem::take(&mut self.threads.all[self.threads.running].locals);
        gone.extend(kept.into_iter().map(|(_, dict)| dict));
        gone.into_iter().for_each(|dict| self.heap.decref(dict));
    }

    /// The running thread has no frame left. `false` if it is the main one and the interpreter may shut down.
    pub(super) fn end_thread(&mut self) -> bool {
        let me = self.threads.running;
        if me == 0 {
            return self.await_threads();
        }
        self.threads.all[me].ended = true;
        self.threads.alive -= 1;
        self.threads.wake(On::Thread(me), true);
        if self.threads.closing > 0 && !self.threads.others() {
            self.threads.wake(On::Others, true);
        }
        self.switch_thread(true);
        true
    }

    /// At the end of the main thread: what the modules have to do first, then a wait for all threads but daemons.
    fn await_threads(&mut self) -> bool {
        if self.threads.all.len() == 1 || self.threads.closing > 1 {
            return false;
        }
        if self.threads.closing == 0 {
            self.threads.closing = 1;
            self.push_loop(Poll(shutdown_turn), &[], &[], Return::Drop);
            return true;
        }
        if self.threads.others() {
            self.begin_wait(On::Others, None);
            self.switch_thread(true);
            return true;
        }
        // Daemons stay where they are.
        self.stop_waiting();
        self.threads.closing = 2;
        self.switch_at = u64::MAX;
        false
    }

    /// The frames of a thread, innermost last.
    pub fn frames_of(&self, thread: usize) -> &[Frame] {
        if thread == self.threads.running { &self.frames } else { &self.threads.all[thread].frames }
    }

    /// A live frame of a thread that does not run, and its slots, by its frame object.
    pub fn frame_elsewhere(&self, object: ObjId) -> Option<(&Frame, &[Slot])> {
        self.threads.all.iter().find_map(|thread| {
            let at = thread.frames.iter().position(|frame| frame.object == object)?;
            let end = thread.frames.get(at + 1).map_or(thread.stack.len(), |next| next.base as usize);
            Some((&thread.frames[at], &thread.stack[thread.frames[at].base as usize..end]))
        })
    }

    /// The line of the program's own code at which a thread is; 0 if it is in none.
    pub fn line_of_thread(&self, thread: usize) -> i32 {
        self.own_frame(thread).map_or(0, |frame| self.line_at(frame, frame.ip.saturating_sub(1)))
    }

    fn own_frame(&self, thread: usize) -> Option<&Frame> {
        self.frames_of(thread).iter().rev().find(|frame| frame.code().is_some_and(|code| code.own))
    }

    /// Every thread waits for ever: the run is over, with a report of who waits for what.
    fn end_in_deadlock(&mut self) {
        let mut text = "Deadlock: every thread waits, and none can go on.\n".to_owned();
        for number in 0..self.threads.all.len() {
            if !self.threads.all[number].ended {
                text += &self.describe_wait(number);
            }
        }
        self.out.stderr.push_str(&text);
        let first = (0..self.threads.all.len()).map(|number| self.line_of_thread(number)).find(|line| *line > 0);
        self.uncaught = Some((text.as_str().into(), first.unwrap_or(0)));
        self.ended = Some(End::Deadlock);
    }

    fn describe_wait(&self, number: usize) -> String {
        let thread = &self.threads.all[number];
        let mut text = format!("  {} ", thread.name);
        match self.own_frame(number) {
            Some(frame) => {
                let line = self.line_at(frame, frame.ip.saturating_sub(1));
                let code = frame.code().map(|code| code.object.clone());
                let (file, name) =
                    code.map_or_else(Default::default, |code| (code.filename.clone(), code.name.clone()));
                text += &format!("waits at line {line}, in {name}");
                let source = self.sources.iter().find(|source| *source.name() == file);
                if let Some(shown) = source.and_then(|source| source.line(line.max(0) as u32)) {
                    text += &format!(": {}", shown.trim());
                }
            }
            None => text += "has come to its end and waits",
        }
        let waits = self.wait_words(number).map_or_else(String::new, |words| words.said(Language::English));
        text + "\n    " + waits.trim_start_matches("waits ") + "\n"
    }

    /// What a thread waits for; nothing if it could run.
    pub fn wait_words(&self, number: usize) -> Option<Filled> {
        let wait = self.threads.all[number].wait.filter(|wait| !wait.woken)?;
        let named = |number: usize| &self.threads.all[number].name;
        let plain = |word: Word| Filled::new(word, &[]);
        Some(match wait.on {
            On::Thread(other) => Filled::new(w::WAITS_THREAD, &[named(other)]),
            On::Others => plain(w::WAITS_OTHERS),
            On::Lock(lock) => match thread::holder(self, lock) {
                Some((holder, taken)) if holder == number && !thread::is_reentrant(self, lock) => {
                    match self.line_of_thread(number) {
                        here if here != taken => Filled::new(w::WAITS_OWN_LOCK, &[&taken]),
                        // As what it waits for in a condition is: its own lock, for another to release.
                        _ if wait.until.is_some() => plain(w::WAITS_SIGNAL_OR_TIME),
                        _ if self.threads.any_ready() => plain(w::WAITS_SIGNAL),
                        _ => plain(w::WAITS_NO_SIGNAL),
                    }
                }
                Some((holder, line)) => Filled::new(w::WAITS_LOCK_OF, &[named(holder), &line]),
                None => plain(w::WAITS_LOCK),
            },
            On::Time => plain(w::DOES_SLEEP),
        })
    }
}

/// The bottom of a thread: calls its function; what that raises is reported, and ends the thread.
fn body_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let args = m.items(state.regs[1]).to_vec();
    let kw: Vec<(ObjId, ObjId)> = match &m.heap.get(state.regs[2]).data {
        Data::Dict(dict) => dict.iter().map(|entry| (entry.key, entry.value)).collect(),
        _ => Vec::new(),
    };
    match m.call_kw(state.regs[0], &args, &kw) {
        Ok(_) => {}
        Err(Stop::Raise) => {
            if let Some(exc) = m.catch(ids::BASE_EXCEPTION).filter(|exc| !m.is_instance(*exc, ids::SYSTEM_EXIT)) {
                let shown = m.safe_text(state.regs[0], "repr")?;
                let text = m.format_exception(exc)?;
                m.complain(&format!("Exception ignored in thread started by {shown}:\n{text}"))?;
            }
        }
        Err(stop) => return Err(stop),
    }
    m.drop_locals();
    m.set_trace(ids::NONE)?;
    Ok(Turn::Done(ids::NONE))
}

/// `threading._shutdown()`, if the program has imported `threading`.
fn shutdown_turn(m: &mut Machine, _: &mut NativeLoop) -> R<Turn> {
    let (module, hook) = (m.intern("threading"), m.intern("_shutdown"));
    if let Some(hook) = m.dict_get_str(m.modules, module).and_then(|module| m.own_attr(module, hook)) {
        m.call(hook, &[])?;
    }
    Ok(Turn::Done(ids::NONE))
}
