//! `Recording`: a run that can be entered at any step, from a few snapshots and an index.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::branch;
use super::calls::{Call, Calls};
use super::collection::{self, Collection};
use super::decision::{Decision, Watch};
use super::holders::{self, Holders};
use super::index::{Entry, Index, Kind, Ticks};
use super::lanes::{self, Lanes, Turns};
use super::ledger::{self, Ledger};
use super::paint;
use super::picture::{CodeId, End, Event, FrameId, Limit, ObjectId, Picture, Zoom};
use super::search::{self, Wanted};
use super::steps::{Glance, Steps, Typed};
use super::table::{self, Table};
use super::tell::{self, Told};
use super::watch::{self, Worth};
use crate::code::CodeObject;
use crate::text::Source;
use crate::text::words::{Language, Word};
use crate::vm::object::{Data, ObjId};
use crate::vm::{self, Counting, Flow, Limits, Machine, Probe, Request, Snapshot};

/// Answers what a machine asks for, other than input.
pub type Host = fn(&mut Machine);

/// Most snapshots kept; when there are more, every other one is dropped and their spacing doubles.
const MOST_SNAPSHOTS: usize = 192;
/// Most bytes held by snapshots, roughly.
const MOST_BYTES: usize = 32 << 20;
/// Ticks between the first snapshots.
const FIRST_SPACING: u64 = 4_096;
/// Longest step that is run once more to see what decided it, in ticks.
const MOST_WATCHED: u64 = 10_000;

/// A recorded run: snapshots at growing distances, an index of steps, and what was typed in.
pub struct Recording {
    /// The machine as it was, in order of ticks; the first has taken none.
    snapshots: Vec<Snapshot>,
    /// Bytes they hold, roughly.
    held: usize,
    spacing: u64,
    /// The machine at the end of what is recorded.
    front: Machine,
    index: Index,
    host: Host,
    inputs: Vec<String>,
    /// The tick at which each of them was taken, and how many bytes had been printed.
    taken: Vec<(u64, u64)>,
    /// The calls of the run, until it goes on.
    calls: RefCell<Option<Rc<Calls>>>,
    stopped: bool,
    /// Labels of the objects of which all parts are shown.
    expanded: BTreeSet<u32>,
    /// The machine last looked at: the next look is often just behind it.
    cursor: RefCell<Option<Machine>>,
    /// Labels below this are of objects the interpreter made before the program ran.
    first_label: u32,
}

impl Recording {
    /// A run of a module that has not started.
    pub fn new(source: &Source, code: &Rc<CodeObject>, limits: Limits, host: Host) -> Recording {
        Recording::with_files(std::slice::from_ref(source), code, limits, host)
    }

    /// A run of a module that may import other files of the program; the first file is the module itself.
    pub fn with_files(files: &[Source], code: &Rc<CodeObject>, limits: Limits, host: Host) -> Recording {
        Recording::counting(files, code, limits, host, Counting::default())
    }

    /// As [`Recording::with_files`], with the counts of another version of Python.
    pub fn counting(
        files: &[Source],
        code: &Rc<CodeObject>,
        limits: Limits,
        host: Host,
        counting: Counting,
    ) -> Recording {
        let limits = Limits { ticks: limits.ticks.min(Index::MOST_TICKS - 1), ..limits };
        let mut front = Machine::counting_as(code, limits, counting);
        front.show_sources(files);
        let first_label = front.heap.iter().map(|(_, obj)| obj.label).max().unwrap_or(0) + 1;
        Recording {
            held: 0,
            snapshots: vec![front.snapshot()],
            spacing: FIRST_SPACING,
            front,
            index: Index::default(),
            host,
            inputs: Vec::new(),
            taken: Vec::new(),
            calls: RefCell::default(),
            stopped: false,
            expanded: BTreeSet::new(),
            cursor: RefCell::new(None),
            first_label,
        }
    }

    /// The run's input so far, a line each.
    pub fn inputs(&self) -> &[String] {
        &self.inputs
    }

    /// Ticks recorded so far.
    pub fn ticks(&self) -> u64 {
        self.front.ticks
    }

    /// The index of steps.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The machine as it was after so many ticks (at most those recorded).
    pub fn machine_at(&self, tick: u64) -> Machine {
        self.with_machine(tick, |machine| machine.clone())
    }

    /// Looks at the machine as it was after so many ticks.
    pub fn with_machine<T>(&self, tick: u64, look: impl FnOnce(&Machine) -> T) -> T {
        let machine = self.machine_from(tick);
        let seen = look(&machine);
        self.cursor.replace(Some(machine));
        seen
    }

    /// The machine as it was after so many ticks: the cursor, taken out and moved. To be given back when done with.
    fn machine_from(&self, tick: u64) -> Machine {
        let tick = tick.min(self.front.ticks).max(self.snapshots[0].ticks());
        let at = self.snapshots.partition_point(|known| known.ticks() <= tick) - 1;
        let nearest = &self.snapshots[at];
        let mut machine = match self.cursor.take() {
            Some(known) if known.ticks <= tick && known.ticks >= nearest.ticks() => known,
            Some(mut known) => {
                known.restore(nearest);
                known
            }
            None => nearest.machine(),
        };
        self.run_to(&mut machine, tick, &mut ());
        machine
    }

    /// Runs a machine of this recording on until so many ticks, with what it asked for then.
    pub(super) fn run_to<P: Probe>(&self, machine: &mut Machine, tick: u64, probe: &mut P) {
        while machine.ticks < tick {
            match machine.run(probe, tick - machine.ticks) {
                Flow::Next => {}
                Flow::Ask(_) if answer(self.host, &self.inputs, machine) => {}
                _ => break,
            }
        }
    }

    /// The newest snapshot in which an object had not been born, if it was born in the run.
    pub(super) fn before_birth(&self, label: u32) -> Option<Machine> {
        let at = self.snapshots.partition_point(|known| known.next_label() <= label);
        self.snapshots.get(at.checked_sub(1)?).map(Snapshot::machine)
    }

    /// Takes a machine one tick further, or answers it; `false` at the end of what is recorded.
    pub(super) fn advance(&self, machine: &mut Machine, probe: &mut impl vm::Probe, tick: u64) -> bool {
        machine.ticks < tick.min(self.front.ticks)
            && match machine.run(probe, 1) {
                Flow::Next => true,
                Flow::Ask(_) => answer(self.host, &self.inputs, machine),
                Flow::Ended => false,
            }
    }

    /// The tick and the event of a step, as steps are searched.
    pub(super) fn tick_of(&self, zoom: Zoom, step: u64) -> u64 {
        self.place(zoom, step).0
    }

    fn keep_snapshot(&mut self) {
        let last = self.snapshots.last().map_or(0, Snapshot::ticks);
        if self.front.ticks < last + self.spacing {
            return;
        }
        self.snapshots.push(self.front.snapshot());
        self.held += Snapshot::added(&self.snapshots);
        while self.snapshots.len() > 2 && (self.snapshots.len() > MOST_SNAPSHOTS || self.held > MOST_BYTES) {
            let mut number = 0;
            self.snapshots.retain(|_| {
                number += 1;
                number % 2 == 1
            });
            self.held = (1..=self.snapshots.len()).map(|len| Snapshot::added(&self.snapshots[..len])).sum();
            self.spacing *= 2;
        }
    }

    fn entries(&self, zoom: Zoom) -> Option<&[Entry]> {
        match zoom {
            Zoom::Call => Some(&self.index.calls),
            Zoom::Line => Some(&self.index.lines),
            Zoom::Expression | Zoom::Instruction => None,
        }
    }

    /// The steps of a zoom finer than lines.
    fn fine(&self, zoom: Zoom) -> &Ticks {
        if zoom == Zoom::Expression { &self.index.expressions } else { &self.index.instructions }
    }

    /// The tick and the event of a step.
    fn place(&self, zoom: Zoom, step: u64) -> (u64, Event) {
        let found = match self.entries(zoom) {
            Some(entries) => entries.get(step as usize).map(|entry| (entry.tick(), event_of(entry.kind()))),
            None => self.fine(zoom).tick(step).map(|tick| (tick, Event::Instruction)),
        };
        found.unwrap_or((self.front.ticks, Event::End))
    }

    /// The picture of the end shows the module as it was before the interpreter shut down and unbound its names.
    fn end_picture(&self) -> Picture {
        let over = matches!(self.front.ended, Some(vm::End::Finished | vm::End::Raised(_)));
        let tick = match self.index.calls.last() {
            Some(entry) if over => entry.tick(),
            _ => self.front.ticks,
        };
        let mut picture = self.with_machine(tick, |machine| {
            paint::picture(machine, Event::End, self.end(), self.first_label, &self.expanded)
        });
        picture.moment = self.front.ticks;
        picture.stdout_len = self.front.out.stdout.len() as u64;
        picture.stderr_len = self.front.out.stderr.len() as u64;
        picture
    }

    fn deadlock(&self) -> End {
        let (text, line) = self.front.uncaught.clone().unwrap_or_default();
        let message = "every thread waits, and none can go on".into();
        End::Uncaught { type_name: "Deadlock".into(), message, line: line.max(0) as u32, traceback: text }
    }

    fn uncaught(&self, exc: ObjId) -> End {
        let machine = &self.front;
        let (type_name, message) = paint::exception(machine, exc);
        let line = machine.uncaught.as_ref().map_or(0, |(_, line)| (*line).max(0) as u32);
        let traceback = machine.uncaught.as_ref().map_or("", |(text, _)| text).into();
        End::Uncaught { type_name, message, line, traceback }
    }
}

/// Answers what a machine asks for; `false` if that is not there yet, as a line of input that has not been typed in.
fn answer(host: Host, inputs: &[String], machine: &mut Machine) -> bool {
    if let Some(Request::Input) = machine.asked() {
        let Some(line) = inputs.get(machine.inputs_taken as usize) else { return false };
        machine.answer_input(Some(line));
        return true;
    }
    host(machine);
    machine.asked().is_none()
}

fn glance(machine: &Machine, event: Event) -> Glance {
    let own = |frame: &&vm::frame::Frame| frame.code().is_some_and(|code| code.own);
    let frame = machine.frames.iter().rev().find(own).filter(|_| event != Event::End);
    let object = frame.and_then(|frame| frame.code()).map(|code| &code.object);
    let position = frame.zip(object).and_then(|(frame, object)| {
        let at = machine.unwinding.map_or(frame.ip, |_| frame.ip.saturating_sub(1));
        object.positions.get(at as usize)
    });
    let raised = (machine.raised != ObjId::NULL).then(|| ObjectId(machine.heap.get(machine.raised).label));
    Glance {
        event,
        frame: frame.map(|frame| FrameId(frame.serial as _)),
        line: position.map_or(0, |position| position.line.max(0) as u32),
        name: object.map_or_else(|| "".into(), |object| object.name.clone()),
        qualname: object.map_or_else(|| "".into(), |object| object.qualname.clone()),
        raised,
    }
}

fn event_of(kind: Kind) -> Event {
    match kind {
        Kind::Call => Event::Call,
        Kind::Line => Event::Line,
        Kind::Return => Event::Return,
        Kind::Yield => Event::Yield,
        Kind::Exception => Event::Exception,
        Kind::Unwind => Event::Unwind,
    }
}

impl Steps for Recording {
    fn run_slice(&mut self, instructions: u64) -> u64 {
        let goal = self.front.ticks + instructions;
        self.calls.take();
        while !self.stopped && self.front.ticks < goal {
            let distance = (goal - self.front.ticks).min(self.spacing);
            match self.front.run(&mut self.index, distance) {
                Flow::Next => self.keep_snapshot(),
                Flow::Ask(_) => {
                    let (line, printed) = (self.front.asked() == Some(&Request::Input), self.front.out.stdout.len());
                    if !answer(self.host, &self.inputs, &mut self.front) {
                        break;
                    }
                    if line {
                        self.taken.push((self.front.ticks, printed as u64));
                    }
                }
                Flow::Ended => break,
            }
        }
        self.front.ticks
    }

    fn stop(&mut self) {
        self.stopped = true;
    }

    fn seed_threads(&mut self, seed: u64) {
        self.front.seed_threads(seed);
        self.snapshots.iter_mut().for_each(|start| start.seed_threads(seed));
    }

    fn give_input(&mut self, line: &str) {
        self.inputs.push(line.to_owned());
    }

    fn typed(&self) -> Vec<Typed> {
        let typed = |((tick, printed), line): (&(u64, u64), &String)| Typed {
            tick: *tick,
            printed: *printed,
            line: line.as_str().into(),
        };
        self.taken.iter().zip(&self.inputs).map(typed).collect()
    }

    fn calls(&self) -> Rc<Calls> {
        let mut known = self.calls.borrow_mut();
        known.get_or_insert_with(|| Rc::new(Calls::of(&self.index, self.front.ticks))).clone()
    }

    fn tell(&self, calls: &[Call], results: bool, t: Language) -> Vec<Told> {
        tell::calls(self, calls, results, t)
    }

    fn search(&self, zoom: Zoom, steps: std::ops::Range<u64>, back: bool, wanted: &Wanted) -> Option<u64> {
        search::search(self, zoom, steps, back, wanted)
    }

    fn ledger(&self, object: ObjectId, moment: u64) -> Ledger {
        ledger::of(self, object, moment)
    }

    fn holders(&self, object: ObjectId, moment: u64, t: Language) -> Option<Holders> {
        self.with_machine(moment, |machine| holders::of(machine, object, t))
    }

    fn table(&self, object: ObjectId, moment: u64) -> Option<Table> {
        self.with_machine(moment, |machine| table::of(machine, object))
    }

    fn branch(&self, moment: u64, frame: FrameId, name: &str, value: &str) -> Result<Box<dyn Steps>, Word> {
        let mut front = branch::changed(self, moment, frame, name, value)?;
        let taken = self.taken[..(front.inputs_taken as usize).min(self.taken.len())].to_vec();
        Ok(Box::new(Recording {
            held: 0,
            snapshots: vec![front.snapshot()],
            spacing: FIRST_SPACING,
            front,
            index: Index::default(),
            host: self.host,
            inputs: self.inputs.clone(),
            taken,
            calls: RefCell::default(),
            stopped: false,
            cursor: RefCell::default(),
            first_label: self.first_label,
            expanded: self.expanded.clone(),
        }))
    }

    fn worth(&self, moment: u64, code: &Rc<CodeObject>) -> Worth {
        watch::of(self.machine_at(moment), code, self.host)
    }

    fn expand(&mut self, object: ObjectId, all: bool) {
        if all {
            self.expanded.insert(object.0);
        } else {
            self.expanded.remove(&object.0);
        }
    }

    fn collection(&self, moment: u64, generation: u8) -> Collection {
        self.with_machine(moment, |machine| {
            let picture = paint::picture(machine, Event::Line, None, self.first_label, &self.expanded);
            collection::of(machine, &picture.objects.into_keys().collect(), self.first_label, generation)
        })
    }

    fn lanes(&self) -> Lanes {
        lanes::of(self)
    }

    fn turns(&self, moment: u64) -> Turns {
        self.with_machine(moment, lanes::turns)
    }

    fn collected(&self, from: u64, to: u64) -> Option<(u64, u8)> {
        collection::between(self, from, to)
    }

    fn end(&self) -> Option<End> {
        if let Some(Request::Input) = self.front.asked() {
            if self.inputs.len() <= self.front.inputs_taken as usize {
                let printed = &self.front.out.stdout;
                let prompt = printed.rsplit('\n').next().unwrap_or_default().into();
                return Some(End::WaitsForInput { prompt });
            }
        }
        match &self.front.ended {
            Some(vm::End::Finished) => Some(End::Finished),
            Some(vm::End::Raised(exc)) if self.front.is_instance(*exc, vm::ids::SYSTEM_EXIT) => {
                Some(End::Exited { status: i32::from(self.front.exit_status()) })
            }
            Some(vm::End::Raised(exc)) => Some(self.uncaught(*exc)),
            Some(vm::End::Deadlock) => Some(self.deadlock()),
            Some(vm::End::Limit(limit)) => {
                let limits = &self.front.limits;
                let (limit, value) = match limit {
                    vm::limits::Limit::Ticks => (Limit::Instructions, limits.ticks),
                    vm::limits::Limit::Objects => (Limit::Objects, u64::from(limits.objects)),
                    vm::limits::Limit::Output => (Limit::Output, limits.output as u64),
                    vm::limits::Limit::Bytes | vm::limits::Limit::IntBits => (Limit::Bytes, limits.bytes as u64),
                };
                Some(End::Limit { limit, value })
            }
            None if self.stopped => Some(End::Stopped),
            None => None,
        }
    }

    fn limit(&self) -> u64 {
        self.front.limits.ticks
    }

    fn step_count(&self, zoom: Zoom) -> u64 {
        let known = match self.entries(zoom) {
            Some(entries) => entries.len() as u64,
            None => self.fine(zoom).len(),
        };
        (known + u64::from(self.end().is_some())).max(1)
    }

    fn picture(&self, zoom: Zoom, step: u64) -> Picture {
        let (tick, event) = self.place(zoom, step.min(self.step_count(zoom) - 1));
        if event == Event::End {
            return self.end_picture();
        }
        self.with_machine(tick, |machine| paint::picture(machine, event, None, self.first_label, &self.expanded))
    }

    fn glance(&self, zoom: Zoom, step: u64) -> Glance {
        let (tick, event) = self.place(zoom, step.min(self.step_count(zoom) - 1));
        self.with_machine(tick, |machine| glance(machine, event))
    }

    fn decision(&self, zoom: Zoom, step: u64) -> Option<Decision> {
        let (from, to) = (self.place(zoom, step).0, self.place(zoom, step + 1).0);
        if to - from > MOST_WATCHED {
            return None;
        }
        let mut machine = self.machine_from(from);
        let serial = machine.frames.last().map(|frame| frame.serial);
        let decision = serial.and_then(|serial| {
            let mut watch = Watch::frame(serial);
            self.run_to(&mut machine, to, &mut watch);
            watch.last
        });
        self.cursor.replace(Some(machine));
        decision
    }

    fn moment_of(&self, zoom: Zoom, step: u64) -> u64 {
        self.place(zoom, step).0
    }

    fn step_at(&self, zoom: Zoom, moment: u64) -> u64 {
        let last = self.step_count(zoom) - 1;
        if moment >= self.front.ticks {
            return last;
        }
        let after = match self.entries(zoom) {
            Some(entries) => entries.partition_point(|entry| entry.tick() <= moment) as u64,
            None => self.fine(zoom).before(moment + 1),
        };
        after.saturating_sub(1).min(last)
    }

    fn stdout(&self) -> Rc<str> {
        self.front.out.stdout.as_str().into()
    }

    fn stderr(&self) -> Rc<str> {
        self.front.out.stderr.as_str().into()
    }

    fn code(&self, id: CodeId) -> Option<Rc<CodeObject>> {
        // The first machine holds all code of the module, which may be gone at the end.
        let objs = self.front.heap.iter().map(|(_, obj)| obj);
        objs.chain(self.snapshots[0].objs()).find_map(|obj| match &obj.data {
            Data::Code(code) if obj.label == id.0 => Some(code.object.clone()),
            _ => None,
        })
    }
}
