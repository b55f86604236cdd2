//! Who runs when: the threads of a program and the tasks of its event loop over the machine's time.

use crate::text::words::{self as w, Filled};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::picture::ObjectId;
use super::recording::Recording;
use super::tell;
use crate::vm::modules::thread;
use crate::vm::object::{Data, ObjId};
use crate::vm::threads::On;
use crate::vm::{Machine, Probe, Unwinding, ids};

/// Most ticks that are gone through for the lanes of a run.
const MOST_TICKS: u64 = 4_000_000;
/// Most moments at which something changes.
const MOST_MARKS: usize = 600;

/// Which lane: a thread by its number, a task by its object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// A thread of the program.
    Thread(u32),
    /// A task of an event loop.
    Task(ObjectId),
}

/// What a thread or a task does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// It runs: a thread holds the global lock, a task is the loop's current one.
    Runs,
    /// It could run, and waits for its turn.
    Ready,
    /// A thread waits for something other than time, as the machine tells it.
    Waits(Filled),
    /// A task waits for others, by their names; for a future alone if there are none.
    Awaits(Vec<String>),
    /// It waits for a time.
    Sleeps,
}

/// A call that an event loop will make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoopCall {
    /// A task goes on, or a function is called.
    Runs(Rc<str>),
    /// The end of a task's sleep.
    Wakes(Rc<str>),
}

/// One thread or task at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which.
    pub who: Who,
    /// Its name; for a task with its coroutine.
    pub name: Rc<str>,
    /// What it does.
    pub does: Does,
    /// The line of the program at which a thread is; 0 for none.
    pub line: u32,
}

/// A lock that is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The lock.
    pub object: ObjectId,
    /// `lock` or `RLock`.
    pub kind: Rc<str>,
    /// The name of the thread that took it.
    pub holder: Rc<str>,
    /// The line at which it did.
    pub line: u32,
    /// The names of the threads that wait for it.
    pub waiting: Vec<Rc<str>>,
}

/// Threads, locks, tasks and the queues of the event loop at a moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Turns {
    /// The machine's time, in nanoseconds.
    pub time: i64,
    /// Threads, then tasks that are not done.
    pub all: Vec<Turn>,
    /// Locks that are taken.
    pub locks: Vec<Lock>,
    /// Whether an event loop runs.
    pub has_loop: bool,
    /// What the loop will call next, in order.
    pub ready: Vec<LoopCall>,
    /// What it will call later: after how many nanoseconds from now, and what.
    pub later: Vec<(i64, LoopCall)>,
}

/// A stretch of a lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its beginning, by number in [`Lanes::marks`].
    pub from: usize,
    /// Its end, by number.
    pub to: usize,
    /// What is done in it.
    pub does: Does,
}

/// A thread or a task over the run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// Which.
    pub who: Who,
    /// Its name.
    pub name: Rc<str>,
    /// What it does, in order.
    pub spans: Vec<Span>,
}

/// All lanes of a run.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Lanes {
    /// Moments at which something changes: the tick, and the time in nanoseconds. The last is the end.
    pub marks: Vec<(u64, i64)>,
    /// The lanes, in the order in which they began.
    pub lanes: Vec<Lane>,
    /// Whether the run goes on behind the last mark.
    pub cut: bool,
}

/// The lanes of a run.
pub(super) fn of(run: &Recording) -> Lanes {
    let mut machine = run.machine_at(0);
    let mut watch = Watch::default();
    let end = run.ticks().min(MOST_TICKS);
    while watch.marks.len() < MOST_MARKS && machine.ticks < end {
        let from = machine.ticks;
        run.run_to(&mut machine, end.min(from + 10_000), &mut watch);
        if machine.ticks == from {
            break;
        }
    }
    let cut = machine.ticks < run.ticks();
    watch.mark(&machine);
    let mut lanes: BTreeMap<Who, usize> = BTreeMap::new();
    let mut found = Lanes { cut, ..Lanes::default() };
    for (at, (tick, time, all)) in watch.marks.into_iter().enumerate() {
        found.marks.push((tick, time));
        for turn in all {
            let lane = *lanes.entry(turn.who).or_insert_with(|| {
                found.lanes.push(Lane { who: turn.who, name: "".into(), spans: Vec::new() });
                found.lanes.len() - 1
            });
            let lane = &mut found.lanes[lane];
            lane.name = turn.name;
            match lane.spans.last_mut() {
                Some(last) if last.to == at && last.does == turn.does => last.to = at + 1,
                _ => lane.spans.push(Span { from: at, to: at + 1, does: turn.does }),
            }
        }
    }
    let last = found.marks.len() - 1;
    for lane in &mut found.lanes {
        lane.spans.retain(|span| span.from < last);
        lane.spans.iter_mut().for_each(|span| span.to = span.to.min(last));
    }
    found.lanes.sort_by_key(|lane| matches!(lane.who, Who::Task(_)));
    found
}

/// What all threads and tasks do at a moment, with the locks and the loop's queues.
pub(super) fn turns(machine: &Machine) -> Turns {
    let threads = &machine.threads;
    let name = |number: usize| threads.all.get(number).map_or_else(|| "".into(), |thread| thread.name.clone());
    let waits = |at: &usize, lock| {
        threads.all[*at].wait.is_some_and(|wait| wait.on == On::Lock(lock)) && machine.wait_words(*at).is_some()
    };
    let lock = |(id, obj): (ObjId, &crate::vm::object::Obj)| {
        let kind =
            matches!(&obj.data, Data::Other(_)).then(|| machine.type_name(id)).filter(|kind| kind.ends_with("ock"));
        let (holder, line) = kind.as_ref().and_then(|_| thread::holder(machine, id)).filter(|(_, line)| *line > 0)?;
        let waiting = (0..threads.all.len()).filter(|at| waits(at, id)).map(name).collect();
        let (object, kind) = (ObjectId(obj.label), kind?.into());
        Some(Lock { object, kind, holder: name(holder), line: line as u32, waiting })
    };
    let locks = machine.heap.iter().filter_map(lock).collect();
    let loops = Loop::find(machine);
    Turns {
        time: machine.now(),
        all: states(machine, loops.as_ref()),
        locks,
        has_loop: loops.is_some(),
        ready: loops.as_ref().map_or_else(Vec::new, |it| it.ready.iter().map(|id| handle(machine, *id)).collect()),
        later: loops.as_ref().map_or_else(Vec::new, |it| it.later(machine)),
    }
}

fn states(machine: &Machine, event_loop: Option<&Loop>) -> Vec<Turn> {
    let threads = &machine.threads;
    let alive = threads.all.iter().enumerate().filter(|(_, thread)| !thread.ended);
    let thread = |(number, thread): (usize, &crate::vm::threads::Thread)| {
        let does = match machine.wait_words(number) {
            _ if number == threads.running => Does::Runs,
            None => Does::Ready,
            Some(words) if words.word == w::DOES_SLEEP => Does::Sleeps,
            Some(words) => Does::Waits(words),
        };
        let line = machine.line_of_thread(number).max(0) as u32;
        Turn { who: Who::Thread(number as u32), name: thread.name.clone(), does, line }
    };
    let mut all: Vec<Turn> = alive.map(thread).collect();
    for task in event_loop.iter().flat_map(|it| it.tasks.iter().map(move |task| (it, *task))) {
        let (it, task) = task;
        let who = Who::Task(ObjectId(machine.heap.get(task).label));
        all.push(Turn { who, name: task_name(machine, task).into(), does: it.does(machine, task), line: 0 });
    }
    all
}

/// The event loop that is not closed, as its attributes tell.
struct Loop {
    ready: Vec<ObjId>,
    scheduled: Vec<ObjId>,
    tasks: Vec<ObjId>,
    current: Option<ObjId>,
}

impl Loop {
    fn find(machine: &Machine) -> Option<Loop> {
        let module = entry(machine, machine.modules, "_asyncio")?;
        let Data::Module(space) = machine.heap.get(module).data else { return None };
        let items = |id: ObjId| match machine.deque(id) {
            Some(deque) => deque.items.iter().copied().collect(),
            None => machine.items(id).to_vec(),
        };
        let scheduled = items(entry(machine, space, "_scheduled_tasks")?);
        let mut tasks: Vec<ObjId> = scheduled.into_iter().filter_map(|known| machine.referent(known)).collect();
        let current = match &machine.heap.get(entry(machine, space, "_current_tasks")?).data {
            Data::Dict(table) => table.iter().next().map(|entry| entry.value),
            _ => None,
        };
        let known = tasks.first().copied().or(current)?;
        let own = field(machine, known, "_loop")?;
        tasks.retain(|task| is_own(machine, *task));
        let list = |name| field(machine, own, name).map_or_else(Vec::new, items);
        let mut scheduled = list("_scheduled");
        scheduled.retain(|id| field(machine, *id, "_cancelled") != Some(ids::TRUE));
        scheduled.sort_by_key(|id| when(machine, *id));
        Some(Loop { ready: list("_ready"), scheduled, tasks, current })
    }

    fn does(&self, machine: &Machine, task: ObjId) -> Does {
        if self.current == Some(task) {
            return Does::Runs;
        }
        let pending = |id: &ObjId| field(machine, *id, "_state").is_none();
        let Some(future) = field(machine, task, "_fut_waiter").filter(|id| *id != ids::NONE).filter(pending) else {
            return Does::Ready;
        };
        let timer = self.scheduled.iter().find(|timer| {
            field(machine, **timer, "_args").is_some_and(|args| machine.items(args).first() == Some(&future))
        });
        if timer.is_some() {
            return Does::Sleeps;
        }
        if field(machine, future, "_coro").is_some() {
            return Does::Awaits(vec![task_name(machine, future)]);
        }
        let children = field(machine, future, "_children").map_or(&[][..], |list| machine.items(list));
        Does::Awaits(children.iter().filter(|id| pending(id)).map(|id| task_name(machine, *id)).collect())
    }

    fn later(&self, machine: &Machine) -> Vec<(i64, LoopCall)> {
        let passed = machine.modules_state.slept;
        self.scheduled
            .iter()
            .map(|id| (when(machine, *id).saturating_sub(passed).max(0), handle(machine, *id)))
            .collect()
    }
}

/// When a timer is due, in nanoseconds of the loop's time.
fn when(machine: &Machine, timer: ObjId) -> i64 {
    match field(machine, timer, "_when").map(|id| &machine.heap.get(id).data) {
        Some(Data::Float(seconds)) => (seconds.0 * 1e9).round() as i64,
        Some(Data::Int(seconds)) => seconds.saturating_mul(1_000_000_000),
        _ => 0,
    }
}

/// A call that the loop will make, in a few words.
fn handle(machine: &Machine, id: ObjId) -> LoopCall {
    let Some(callback) = field(machine, id, "_callback") else { return LoopCall::Runs("–".into()) };
    match &machine.heap.get(callback).data {
        Data::Method(_, receiver) if field(machine, *receiver, "_coro").is_some() => {
            LoopCall::Runs(task_name(machine, *receiver).into())
        }
        Data::Function(function) if machine.text(function.name) == "_set_result_unless_cancelled" => {
            let future = field(machine, id, "_args").and_then(|args| machine.items(args).first().copied());
            let waits = |task: &ObjId| future.is_some() && field(machine, *task, "_fut_waiter") == future;
            let waiting = Loop::find(machine).and_then(|it| it.tasks.into_iter().find(waits));
            waiting.map_or_else(
                || LoopCall::Runs(tell::short(machine, callback).into()),
                |task| LoopCall::Wakes(task_name(machine, task).into()),
            )
        }
        _ => LoopCall::Runs(tell::short(machine, callback).into()),
    }
}

fn task_name(machine: &Machine, task: ObjId) -> String {
    let name = field(machine, task, "_name").map_or_else(|| "a future".into(), |id| machine.text(id).to_owned());
    let coro = field(machine, task, "_coro").map(|id| &machine.heap.get(id).data);
    match coro {
        Some(Data::Generator(generator)) => format!("{name} ({})", machine.text(generator.name)),
        _ => name,
    }
}

/// Whether a task runs the program's own code; those that close the loop do not.
fn is_own(machine: &Machine, task: ObjId) -> bool {
    let Some(Data::Generator(coro)) = field(machine, task, "_coro").map(|id| &machine.heap.get(id).data) else {
        return false;
    };
    matches!(&machine.heap.get(coro.code).data, Data::Code(code) if code.own)
}

/// The value under a name in a dict.
fn entry(machine: &Machine, dict: ObjId, name: &str) -> Option<ObjId> {
    let Data::Dict(table) = &machine.heap.get(dict).data else { return None };
    let is = |key: ObjId| matches!(machine.heap.get(key).data, Data::Str(_)) && machine.text(key) == name;
    table.iter().find(|entry| is(entry.key)).map(|entry| entry.value)
}

/// An attribute that an instance has of its own.
fn field(machine: &Machine, id: ObjId, name: &str) -> Option<ObjId> {
    entry(machine, machine.heap.get(id).attrs.as_ref()?.dict?, name)
}

/// Marks the moments at which another thread or task runs, one begins or ends, or time is slept away.
#[derive(Default)]
struct Watch {
    marks: Vec<(u64, i64, Vec<Turn>)>,
    /// The running thread, how many threads there are, what was slept, the current task.
    last: Option<(usize, usize, i64, Option<ObjId>)>,
    /// The table of current tasks, once there is one.
    current: Option<ObjId>,
}

impl Watch {
    fn mark(&mut self, machine: &Machine) {
        let all = states(machine, Loop::find(machine).as_ref());
        self.marks.push((machine.ticks, machine.now(), all));
    }
}

impl Probe for Watch {
    fn before(&mut self, machine: &Machine) {
        if self.current.is_none() {
            // The table is made when `_asyncio` is imported, and it is first used by a task's step.
            let frame = machine.frames.last().filter(|frame| frame.ip == 0);
            let step = frame.and_then(|frame| frame.code()).is_some_and(|code| &*code.object.name == "_step");
            let module = || entry(machine, machine.modules, "_asyncio");
            if let Some(Data::Module(space)) = step.then(module).flatten().map(|id| &machine.heap.get(id).data) {
                self.current = entry(machine, *space, "_current_tasks");
            }
        }
        let task = self.current.and_then(|id| match &machine.heap.get(id).data {
            Data::Dict(table) => table.iter().next().map(|entry| entry.value),
            _ => None,
        });
        let now = (machine.threads.running, machine.threads.alive(), machine.modules_state.slept, task);
        if self.last != Some(now) && self.marks.len() < MOST_MARKS {
            self.last = Some(now);
            self.mark(machine);
        }
    }

    fn unwinding(&mut self, _machine: &Machine, _unwinding: Unwinding) {}
}
