//! The index of a run: at which ticks the steps of each zoom begin.

use crate::code::Op;
use crate::vm::frame::{FrameKind, Return};
use crate::vm::object::ObjId;
use crate::vm::{Machine, Probe, Unwinding, ids};

/// What a step of the index is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A frame starts or goes on.
    Call,
    /// A line is about to run.
    Line,
    /// A frame is about to return.
    Return,
    /// A generator is about to yield.
    Yield,
    /// An exception has come to a frame.
    Exception,
    /// A frame is about to be left because of an exception.
    Unwind,
}

const KINDS: [Kind; 6] = [Kind::Call, Kind::Line, Kind::Return, Kind::Yield, Kind::Exception, Kind::Unwind];
const KIND_BITS: u32 = 3;

/// A step: the tick before which it stands, and its kind; four bytes, so a tick has 29 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry(u32);

impl Entry {
    fn new(tick: u64, kind: Kind) -> Entry {
        Entry((tick as u32) << KIND_BITS | kind as u32)
    }

    /// Ticks taken before this step.
    pub fn tick(self) -> u64 {
        u64::from(self.0 >> KIND_BITS)
    }

    /// What happens.
    pub fn kind(self) -> Kind {
        KINDS[(self.0 & ((1 << KIND_BITS) - 1)) as usize]
    }
}

/// The ticks at which steps begin, gathered while the machine runs.
#[derive(Clone, Debug, Default)]
pub struct Index {
    /// The events of `sys.settrace`, in order.
    pub lines: Vec<Entry>,
    /// Those of calls, returns and exceptions alone.
    pub calls: Vec<Entry>,
    /// Ticks at which an instruction of the program begins.
    pub instructions: Ticks,
    /// Those at which an expression is evaluated or a target is written.
    pub expressions: Ticks,
    /// The ticks from which another thread runs, and which.
    pub switches: Vec<(u32, u32)>,
    /// The ticks that printed something.
    pub printed: Vec<u32>,
    /// Bytes printed so far.
    out: usize,
    /// For each frame on the stack of the running thread the instruction it executed last, or -1; and which frame that
    /// was: another one may have come in its place unseen.
    last: Vec<(u32, i32)>,
    /// The running thread, and the same of the others.
    thread: usize,
    others: Vec<Vec<(u32, i32)>>,
}

/// A set of ticks that grows at its end: one bit per tick.
#[derive(Clone, Debug, Default)]
pub struct Ticks {
    bits: Vec<u64>,
    /// How many are in the set before each 64 ticks.
    before: Vec<u32>,
    count: u64,
}

impl Ticks {
    /// How many there are.
    pub fn len(&self) -> u64 {
        self.count
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The tick of a number, from 0.
    pub fn tick(&self, number: u64) -> Option<u64> {
        if number >= self.count {
            return None;
        }
        let word = self.before.partition_point(|before| u64::from(*before) <= number) - 1;
        let mut bits = self.bits[word];
        for _ in 0..number - u64::from(self.before[word]) {
            bits &= bits - 1;
        }
        Some(word as u64 * 64 + u64::from(bits.trailing_zeros()))
    }

    /// How many there are before a tick.
    pub fn before(&self, tick: u64) -> u64 {
        let word = (tick / 64) as usize;
        match self.bits.get(word) {
            Some(bits) => u64::from(self.before[word]) + u64::from((bits & ((1 << (tick % 64)) - 1)).count_ones()),
            None => self.count,
        }
    }

    fn mark(&mut self, tick: u64) {
        let word = (tick / 64) as usize;
        while self.bits.len() <= word {
            self.bits.push(0);
            self.before.push(self.count as u32);
        }
        self.bits[word] |= 1 << (tick % 64);
        self.count += 1;
    }
}

/// Whether an instruction evaluates an expression of the source or writes a target, and does not merely move values.
fn evaluates(op: Op) -> bool {
    use Op::*;
    matches!(
        op,
        BINARY_OP
            | BINARY_SLICE
            | CALL
            | CALL_KW
            | CALL_FUNCTION_EX
            | COMPARE_OP
            | CONTAINS_OP
            | IS_OP
            | UNARY_INVERT
            | UNARY_NEGATIVE
            | UNARY_NOT
            | BUILD_LIST
            | BUILD_MAP
            | BUILD_SET
            | BUILD_SLICE
            | BUILD_STRING
            | BUILD_TUPLE
            | BUILD_TEMPLATE
            | FORMAT_SIMPLE
            | FORMAT_WITH_SPEC
            | LIST_APPEND
            | LIST_EXTEND
            | MAP_ADD
            | SET_ADD
            | SET_UPDATE
            | DICT_UPDATE
            | LOAD_ATTR
            | LOAD_SUPER_ATTR
            | LOAD_NAME
            | LOAD_GLOBAL
            | LOAD_DEREF
            | LOAD_FAST
            | LOAD_FAST_BORROW
            | LOAD_FAST_CHECK
            | LOAD_FAST_LOAD_FAST
            | LOAD_FAST_BORROW_LOAD_FAST_BORROW
            | LOAD_FROM_DICT_OR_DEREF
            | LOAD_FROM_DICT_OR_GLOBALS
            | MAKE_FUNCTION
            | STORE_ATTR
            | STORE_DEREF
            | STORE_FAST
            | STORE_FAST_LOAD_FAST
            | STORE_FAST_STORE_FAST
            | STORE_GLOBAL
            | STORE_NAME
            | STORE_SLICE
            | STORE_SUBSCR
            | DELETE_ATTR
            | DELETE_DEREF
            | DELETE_FAST
            | DELETE_GLOBAL
            | DELETE_NAME
            | DELETE_SUBSCR
            | FOR_ITER
            | GET_ITER
            | UNPACK_SEQUENCE
            | UNPACK_EX
            | POP_JUMP_IF_FALSE
            | POP_JUMP_IF_TRUE
            | POP_JUMP_IF_NONE
            | POP_JUMP_IF_NOT_NONE
            | RETURN_VALUE
            | YIELD_VALUE
            | RAISE_VARARGS
    )
}

impl Index {
    /// Ticks that an index can tell apart.
    pub const MOST_TICKS: u64 = 1 << (32 - KIND_BITS);

    #[cold]
    fn change_thread(&mut self, to: usize) {
        self.others.resize(self.others.len().max(to.max(self.thread) + 1), Vec::new());
        self.others[self.thread] = std::mem::take(&mut self.last);
        self.last = std::mem::take(&mut self.others[to]);
        self.thread = to;
    }

    fn add(&mut self, tick: u64, kind: Kind) {
        let entry = Entry::new(tick, kind);
        self.lines.push(entry);
        if kind != Kind::Line {
            self.calls.push(entry);
        }
    }
}

/// Whether what `yield from`, `await` or `for` has finished with ends with a `StopIteration`, which is an event: a generator,
/// a coroutine, a step of an asynchronous generator.
fn delegated(machine: &Machine) -> bool {
    let [.., receiver, value] = *machine.stack else { return false };
    match receiver.get().map(|id| machine.type_of(id)) {
        Some(ids::GENERATOR | ids::COROUTINE | ids::ASYNC_GENERATOR_ASEND | ids::ASYNC_GENERATOR_ATHROW) => true,
        Some(ids::COROUTINE_WRAPPER) => value.get() != Some(ids::NONE),
        _ => false,
    }
}

/// Whether the frame on top was called by the program's `for` (or `yield from`), which takes the `StopIteration`
/// that is on its way as the end; it is an event of the loop's frame too.
fn ends_loop(machine: &Machine) -> bool {
    let [.., caller, _] = machine.frames.as_slice() else { return false };
    let Some(code) = caller.code().filter(|code| code.own) else { return false };
    matches!(code.instrs[caller.ip as usize].op, Op::FOR_ITER | Op::SEND)
        && machine.is_instance(machine.raised, ids::STOP_ITERATION)
}

impl Probe for Index {
    fn before(&mut self, machine: &Machine) {
        // The machine has counted the tick that is about to be taken.
        let tick = machine.ticks - 1;
        if machine.threads.running != self.thread {
            self.change_thread(machine.threads.running);
            self.switches.push((tick as u32, machine.threads.running as u32));
        }
        if machine.out.stdout.len() != self.out {
            self.out = machine.out.stdout.len();
            self.printed.push(tick.saturating_sub(1) as u32);
        }
        let depth = machine.frames.len();
        self.last.resize(depth, (0, -1));
        let frame = &machine.frames[depth - 1];
        let FrameKind::Code(code) = &frame.kind else { return };
        if !code.own {
            return;
        }
        self.instructions.mark(tick);
        let at = frame.ip as usize;
        let instr = code.instrs[at];
        if evaluates(instr.op) {
            self.expressions.mark(tick);
        }
        let line_of = |at: usize| code.object.positions[at].line;
        let (serial, last) = self.last[depth - 1];
        let last = if at == 0 || serial != frame.serial { -1 } else { last };
        let starts = code.line_starts[at];
        if starts >= 0 && (last < 0 || line_of(last as usize) != starts) {
            self.add(tick, Kind::Line);
        }
        self.last[depth - 1] = (frame.serial, at as i32);
        match instr.op {
            Op::RESUME => {
                self.add(tick, Kind::Call);
                self.last[depth - 1].1 = -1;
            }
            Op::JUMP_BACKWARD if line_of(at) == line_of(instr.arg as usize) => self.add(tick, Kind::Line),
            Op::RETURN_VALUE => self.add(tick, Kind::Return),
            Op::YIELD_VALUE => self.add(tick, Kind::Yield),
            Op::END_SEND | Op::END_FOR if delegated(machine) => self.add(tick, Kind::Exception),
            _ => {}
        }
    }

    fn unwinding(&mut self, machine: &Machine, unwinding: Unwinding) {
        let tick = machine.ticks - 1;
        let Some(frame) = machine.frames.last() else { return };
        let FrameKind::Code(code) = &frame.kind else { return };
        if !code.own {
            return;
        }
        let thrown = frame.generator != ObjId::NULL
            && matches!(code.instrs[unwinding.at as usize].op, Op::YIELD_VALUE | Op::RETURN_GENERATOR);
        if unwinding.note && thrown {
            self.add(tick, Kind::Call);
        }
        if unwinding.note {
            self.add(tick, Kind::Exception);
        }
        if code.object.handler_at(unwinding.at).is_none() {
            self.add(tick, Kind::Unwind);
            if frame.ret == Return::Log && ends_loop(machine) {
                self.add(tick + 1, Kind::Exception);
            }
        }
    }
}
