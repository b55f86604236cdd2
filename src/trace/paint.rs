//! A machine at one moment, painted as a `Picture`.

use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};
use std::rc::Rc;

use super::pending;
use super::picture::*;
use super::{plain, thing};
use crate::code::{Op, flags};
use crate::text::Position;
use crate::text::order;
use crate::vm::frame::{Frame, FrameKind as Runs};
use crate::vm::object::{Data, GenState, ObjId, Slot};
use crate::vm::{Code, Machine};

/// Most objects in a picture.
const MOST_OBJECTS: usize = 1_000;
/// With more objects alive than this, or more to show than there is room for, garbage in cycles is not looked for: it
/// would take longer than a frame.
const MOST_LIVE: u32 = 50_000;
/// The argument of `BINARY_OP` for `container[key]`.
const SUBSCRIPT: u32 = 26;
/// Most characters of an exception's message.
const MOST_MESSAGE: usize = 300;

/// Names that the interpreter itself puts into a module.
const HIDDEN: [&str; 10] = [
    "__name__",
    "__doc__",
    "__package__",
    "__loader__",
    "__spec__",
    "__builtins__",
    "__file__",
    "__cached__",
    "__annotations__",
    "__conditional_annotations__",
];

/// Paints a machine before its next tick.
pub fn picture(
    machine: &Machine,
    event: Event,
    end: Option<End>,
    first_label: u32,
    expanded: &BTreeSet<u32>,
) -> Picture {
    let mut painter = Painter { machine, expanded, queue: VecDeque::new(), seen: HashSet::new() };
    let own: Vec<usize> =
        (0..machine.frames.len()).filter(|at| machine.frames[*at].code().is_some_and(|code| code.own)).collect();
    let top = own.last().copied();
    let frames: Vec<FramePicture> =
        own.iter().rev().map(|at| painter.frame(*at, Some(*at) == top, event)).collect::<Vec<_>>();
    let frames: Vec<FramePicture> = frames.into_iter().rev().collect();
    let threads = painter.threads();
    let raised = painter.raised();
    let touch = top.filter(|_| event == Event::Instruction).and_then(|at| painter.touch(&machine.frames[at]));
    let mut objects = BTreeMap::new();
    let mut suspended = Vec::new();
    let mut left_out = painter.walk(&mut objects, &mut suspended, true);
    if left_out == 0 && machine.heap.live < MOST_LIVE {
        painter.queue_unreached(first_label);
    }
    left_out += painter.walk(&mut objects, &mut suspended, false);
    order::sort_by_key(&mut suspended, |frame: &FramePicture| frame.id);
    let runs_next = match (event, frames.last()) {
        (Event::End, _) | (_, None) => None,
        (_, Some(frame)) => Some(Place { frame: frame.id, position: frame.position }),
    };
    Picture {
        moment: machine.ticks,
        event,
        just_ran: None,
        runs_next,
        frames,
        threads,
        suspended,
        objects,
        objects_left_out: left_out,
        touch,
        raised,
        stdout_len: machine.out.stdout.len() as u64,
        stderr_len: machine.out.stderr.len() as u64,
        collections: machine.modules_state.gc_runs.iter().sum(),
        end,
    }
}

/// Type and message of an exception, without running any code.
pub fn exception(machine: &Machine, exc: ObjId) -> (Rc<str>, Rc<str>) {
    let mut copy = machine.clone();
    let message = match copy.str_object(exc) {
        Ok(text) => copy.text(text).chars().take(MOST_MESSAGE).collect::<String>(),
        Err(_) => String::new(),
    };
    (machine.type_name(exc).into(), message.into())
}

struct Painter<'a> {
    machine: &'a Machine,
    /// Labels of the objects to be shown whole.
    expanded: &'a BTreeSet<u32>,
    queue: VecDeque<ObjId>,
    seen: HashSet<ObjId>,
}

impl Painter<'_> {
    fn label(&self, id: ObjId) -> ObjectId {
        ObjectId(self.machine.heap.get(id).label)
    }

    fn reference(&mut self, id: ObjId, ownership: Ownership) -> Ref {
        if self.seen.insert(id) {
            self.queue.push_back(id);
        }
        Ref { object: self.label(id), ownership }
    }

    fn slot(&mut self, slot: Slot) -> Option<Ref> {
        let ownership = if slot.is_borrowed() { Ownership::Borrowed } else { Ownership::Owned };
        slot.get().map(|id| self.reference(id, ownership))
    }

    fn frame(&mut self, at: usize, top: bool, event: Event) -> FramePicture {
        let machine = self.machine;
        let frame = &machine.frames[at];
        let Runs::Code(code) = &frame.kind else { unreachable!("only frames of code are painted") };
        let end = machine.frames.get(at + 1).map_or(machine.stack.len(), |next| next.base as usize);
        let slots = &machine.stack[frame.base as usize..end];
        let waits = !top || at + 1 < machine.frames.len();
        let unwinding = if waits { None } else { machine.unwinding };
        let next = match unwinding {
            // Past what raised; a `RERAISE` has set it to the instruction that raised first.
            Some(_) => frame.ip.saturating_sub(1),
            None if waits => frame.ip.saturating_sub(1),
            None => frame.ip,
        };
        let state = if waits { FrameState::Waiting } else { FrameState::Running };
        let mut picture = self.paint_frame(frame, code, slots, next, state);
        if matches!(event, Event::Return | Event::Yield | Event::End) && !waits {
            let returns = matches!(code.instrs[next as usize].op, Op::RETURN_VALUE | Op::YIELD_VALUE);
            picture.returns = if returns { picture.stack.pop().and_then(|entry| entry.value) } else { None };
        }
        picture
    }

    /// The threads that are not over, if there is more than one.
    fn threads(&mut self) -> Vec<ThreadPicture> {
        let machine = self.machine;
        if machine.threads.alive() < 2 {
            return Vec::new();
        }
        let alive = machine.threads.all.iter().enumerate().filter(|(_, thread)| !thread.ended);
        alive
            .map(|(number, thread)| ThreadPicture {
                name: thread.name.clone(),
                running: number == machine.threads.running,
                waits: machine.wait_words(number),
                frames: self.other_frames(&thread.frames, &thread.stack, thread.wait.is_some()),
            })
            .collect()
    }

    /// The program's own frames of a thread that does not run.
    fn other_frames(&mut self, frames: &[Frame], stack: &[Slot], waits: bool) -> Vec<FramePicture> {
        let own = frames.iter().enumerate().filter_map(|(at, frame)| Some((at, frame, frame.code()?)));
        own.filter(|(.., code)| code.own)
            .map(|(at, frame, code)| {
                let end = frames.get(at + 1).map_or(stack.len(), |next| next.base as usize);
                let slots = &stack[frame.base as usize..end];
                let top = at + 1 == frames.len();
                let state = if top && !waits { FrameState::Suspended } else { FrameState::Waiting };
                let next = if top { frame.ip } else { frame.ip.saturating_sub(1) };
                self.paint_frame(frame, code, slots, next, state)
            })
            .collect()
    }

    fn paint_frame(
        &mut self,
        frame: &Frame,
        code: &Rc<Code>,
        slots: &[Slot],
        instruction: u32,
        state: FrameState,
    ) -> FramePicture {
        let object = &code.object;
        let count = object.slots.len().min(slots.len());
        let variables = if frame.locals != ObjId::NULL && !object.has(flags::OPTIMIZED) {
            let mut variables = self.namespace(frame.locals, object.name.as_ref() == "<module>");
            variables.extend(self.locals(code, &slots[..count]).into_iter().filter(|known| known.value.is_some()));
            variables
        } else {
            self.locals(code, &slots[..count])
        };
        let origins = pending::origins(object);
        let origins = origins.get(instruction as usize).and_then(|known| known.as_ref());
        let stack = slots[count..]
            .iter()
            .enumerate()
            .map(|(depth, slot)| {
                let origin = origins.and_then(|known| known.get(depth).copied().flatten());
                let position = origin.and_then(|at| object.positions.get(at as usize)).copied();
                StackEntry { value: self.slot(*slot), position }
            })
            .collect();
        let generator = frame.generator.some().map(|id| self.reference(id, Ownership::Owned).object);
        let kind = match () {
            _ if &*object.name == "<module>" => FrameKind::Module,
            _ if generator.is_some() => FrameKind::Generator,
            _ if !object.has(flags::OPTIMIZED) => FrameKind::ClassBody,
            _ => FrameKind::Function,
        };
        FramePicture {
            id: FrameId(frame.serial),
            kind,
            name: object.name.clone(),
            qualname: object.qualname.clone(),
            code: CodeId(self.machine.heap.get(code.id).label),
            file: object.filename.clone(),
            instruction,
            position: object.positions.get(instruction as usize).copied().unwrap_or(Position::NONE),
            state,
            variables,
            stack,
            returns: None,
            generator,
        }
    }

    fn namespace(&mut self, dict: ObjId, module: bool) -> Vec<Variable> {
        let machine = self.machine;
        let Data::Dict(table) = &machine.heap.get(dict).data else { return Vec::new() };
        let skip = |name: &str| {
            let class_made = ["__module__", "__qualname__", "__firstlineno__", "__static_attributes__"];
            if module { HIDDEN.contains(&name) } else { class_made.contains(&name) }
        };
        let entries: Vec<_> = table.iter().filter(|entry| !skip(machine.text(entry.key))).copied().collect();
        entries
            .into_iter()
            .map(|entry| Variable {
                name: machine.text(entry.key).into(),
                value: Some(self.reference(entry.value, Ownership::Owned)),
                kind: VariableKind::Name,
                cell: None,
            })
            .collect()
    }

    fn locals(&mut self, code: &Rc<Code>, slots: &[Slot]) -> Vec<Variable> {
        let machine = self.machine;
        let mut variables = Vec::new();
        for (declared, slot) in code.object.slots.iter().zip(slots) {
            if declared.name.starts_with('.') && slot.is_null() {
                continue;
            }
            let kind = match () {
                _ if declared.free => VariableKind::Free,
                _ if declared.cell => VariableKind::Cell,
                _ => VariableKind::Local,
            };
            let cell = slot.get().filter(|id| matches!(machine.heap.get(*id).data, Data::Cell(_)));
            let (value, cell) = match cell {
                Some(cell) if kind != VariableKind::Local => {
                    let Data::Cell(content) = machine.heap.get(cell).data else { unreachable!("filtered") };
                    let held = content.map(|id| self.reference(id, Ownership::Owned));
                    (held, self.slot(*slot))
                }
                _ => (self.slot(*slot), None),
            };
            variables.push(Variable { name: declared.name.clone(), value, kind, cell });
        }
        variables
    }

    /// The item or attribute that the next instruction of the running frame is about.
    fn touch(&self, frame: &Frame) -> Option<Touch> {
        let machine = self.machine;
        if !std::ptr::eq(frame, machine.frames.last()?) {
            return None;
        }
        let code = frame.code()?;
        let instr = code.instrs.get(frame.ip as usize)?;
        let from_top = |depth: usize| machine.stack.len().checked_sub(depth).and_then(|at| machine.stack[at].get());
        let (owner, key, writes) = match instr.op {
            Op::BINARY_OP if instr.arg == SUBSCRIPT => (from_top(2)?, from_top(1), false),
            Op::STORE_SUBSCR | Op::DELETE_SUBSCR => (from_top(2)?, from_top(1), true),
            Op::LOAD_ATTR => (from_top(1)?, None, false),
            Op::STORE_ATTR | Op::DELETE_ATTR => (from_top(1)?, None, true),
            _ => return None,
        };
        let label = match (key, &machine.heap.get(owner).data) {
            (None, _) => {
                let name = if instr.op == Op::LOAD_ATTR { instr.arg >> 1 } else { instr.arg };
                PartLabel::Name(code.object.names.get(name as usize)?.clone())
            }
            (Some(key), Data::Dict(table)) => {
                let text = plain::repr(machine, key);
                let same = |id: ObjId| id == key || text.is_some() && plain::repr(machine, id) == text;
                let key = table.iter().map(|entry| entry.key).find(|id| same(*id))?;
                PartLabel::Key(Ref { object: self.label(key), ownership: Ownership::Owned })
            }
            (Some(key), _) => {
                let Data::Int(index) = machine.heap.get(key).data else { return None };
                let len = machine.items(owner).len() as i64;
                PartLabel::Index(u64::try_from(if index < 0 { index + len } else { index }).ok()?)
            }
        };
        Some(Touch { object: self.label(owner), label, writes })
    }

    fn raised(&mut self) -> Option<Raised> {
        let exc = self.machine.raised.some()?;
        self.machine.unwinding?;
        let (type_name, message) = exception(self.machine, exc);
        Some(Raised { object: self.reference(exc, Ownership::Owned).object, type_name, message })
    }

    /// Paints what is queued and what that leads to; the number of objects there was no room for.
    fn walk(
        &mut self,
        objects: &mut BTreeMap<ObjectId, ObjectPicture>,
        suspended: &mut Vec<FramePicture>,
        reachable: bool,
    ) -> u64 {
        let mut left_out = 0;
        let mut copy = None;
        while let Some(id) = self.queue.pop_front() {
            if objects.len() >= MOST_OBJECTS {
                left_out += 1;
                continue;
            }
            if let Data::Generator(generator) = &self.machine.heap.get(id).data {
                if let (Some(kept), GenState::Created | GenState::Suspended) = (&generator.frame, generator.state) {
                    if let Some(code) = kept.frame.code().filter(|code| code.own) {
                        let code = code.clone();
                        let at = kept.frame.ip.saturating_sub(1);
                        let mut frame = self.paint_frame(&kept.frame, &code, &kept.slots, at, FrameState::Suspended);
                        frame.kind = FrameKind::Generator;
                        frame.generator = Some(self.label(id));
                        suspended.push(frame);
                    }
                }
            }
            let machine = self.machine;
            let whole = self.expanded.contains(&machine.heap.get(id).label);
            let head = if whole { thing::WHOLE } else { thing::HEAD };
            let painted = thing::object(machine, &mut copy, id, reachable, head, &mut |id, ownership| {
                self.reference(id, ownership)
            });
            objects.insert(self.label(id), painted);
        }
        left_out
    }

    /// Queues containers and instances the program made that neither it nor the interpreter reaches: garbage in cycles.
    fn queue_unreached(&mut self, first_label: u32) {
        let machine = self.machine;
        let heap = &machine.heap;
        let lost: Vec<ObjId> = heap
            .iter()
            .filter(|(id, obj)| {
                let shown = matches!(obj.data, Data::List(_) | Data::Dict(_) | Data::Set(_) | Data::Plain)
                    || machine.deque(*id).is_some();
                shown && obj.label >= first_label && heap.is_tracked(*id) && !self.seen.contains(id)
            })
            .map(|(id, _)| id)
            .collect();
        if lost.is_empty() {
            return;
        }
        let held = self.held();
        let lost: Vec<ObjId> = lost.into_iter().filter(|id| !held.contains(id)).collect();
        let foreign = self.foreign(&lost, &held);
        for id in lost.into_iter().filter(|id| !foreign.contains(id)) {
            if self.seen.insert(id) {
                self.queue.push_back(id);
            }
        }
    }

    /// What lost objects lead to, of those from which a function of the library is reached: importing it left them.
    fn foreign(&self, lost: &[ObjId], held: &HashSet<ObjId>) -> HashSet<ObjId> {
        let heap = &self.machine.heap;
        let mut foreign = HashSet::new();
        for first in lost {
            let (mut seen, mut queue) = (HashSet::from([*first]), vec![*first]);
            let mut library = false;
            while let Some(id) = queue.pop() {
                library |= match &heap.get(id).data {
                    Data::Function(function) => match &heap.get(function.code).data {
                        Data::Code(code) => !code.own,
                        _ => false,
                    },
                    _ => foreign.contains(&id),
                };
                heap.referents(id, &mut |next| {
                    if !held.contains(&next) && seen.insert(next) {
                        queue.push(next);
                    }
                });
            }
            if library {
                foreign.extend(seen);
            }
        }
        foreign
    }

    /// Everything that the interpreter's own roots lead to, and what the namespaces of instances and classes are.
    fn held(&self) -> HashSet<ObjId> {
        let machine = self.machine;
        let slots = machine.stack.iter().filter_map(|slot| slot.get());
        let frames = machine.frames.iter().flat_map(Frame::owned);
        let others = machine.threads.all.iter().flat_map(|thread| thread.stack.iter().filter_map(|slot| slot.get()));
        let own = [machine.modules, machine.builtins, machine.main, machine.raised];
        let kept = machine.handled.iter().chain(&machine.temps).chain(&machine.kept).copied();
        let mut queue: Vec<ObjId> = slots.chain(others).chain(frames).chain(own).chain(kept).collect();
        queue.extend(machine.modules_state.owned());
        queue.extend(machine.threads.owned());
        let mut held = HashSet::new();
        while let Some(id) = queue.pop() {
            if id != ObjId::NULL && held.insert(id) {
                machine.heap.referents(id, &mut |next| queue.push(next));
            }
        }
        // An instance's namespace is part of it, and no object of its own on the screen.
        held.extend(machine.heap.iter().filter_map(|(_, obj)| obj.attrs.as_ref()?.dict));
        held
    }
}
