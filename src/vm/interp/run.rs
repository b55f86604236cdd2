//! The evaluation loop: instructions of one frame after the other, the common ones without leaving the loop.
//!
//! What is done here in a quick way is what the functions of the other files do for the same operands; whatever is
//! not as expected is left to them. A tick is a tick in both, and nothing that a way leaves behind tells which it was.

use crate::code::{Instr, Op};
use crate::vm::frame::{Frame, FrameKind, Return};
use crate::vm::native::{Args, NativeKind};
use crate::vm::object::{Data, F64, Iter, ObjId, Slot, type_flags};
use crate::vm::{Machine, Probe, ids};

use super::LIMITS_EVERY;

/// Operators of `BINARY_OP` (CPython's `NB_*`); the in-place forms are 13 higher.
const ADD: u32 = 0;
const AND: u32 = 1;
const FLOOR_DIVIDE: u32 = 2;
const MULTIPLY: u32 = 5;
const REMAINDER: u32 = 6;
const OR: u32 = 7;
const SUBTRACT: u32 = 10;
const TRUE_DIVIDE: u32 = 11;
const XOR: u32 = 12;
const SUBSCRIPT: u32 = 26;
/// Operators of `COMPARE_OP`, in its upper bits.
const EQUAL: u32 = 2;
const NOT_EQUAL: u32 = 3;

/// What a comparison operator (`Py_LT`..`Py_GE`) says of two numbers.
#[inline(always)]
fn holds<T: PartialOrd>(operator: u32, x: &T, y: &T) -> Option<bool> {
    Some(match operator {
        0 => x < y,
        1 => x <= y,
        EQUAL => x == y,
        NOT_EQUAL => x != y,
        4 => x > y,
        5 => x >= y,
        _ => return None,
    })
}

/// The tick at which the limits are looked at next, or the goal.
fn next_look(ticks: u64, goal: u64) -> u64 {
    goal.min((ticks / LIMITS_EVERY + 1) * LIMITS_EVERY)
}

impl Machine {
    /// Executes instructions of the frame on top, and of those it calls, until so many ticks have been taken or there
    /// is something else to look at first. The frame runs code, and its log is empty.
    pub(super) fn evaluate<P: Probe>(&mut self, probe: &mut P, goal: u64) {
        let Some(frame) = self.frames.last() else { return };
        let FrameKind::Code(running) = &frame.kind else { return };
        let mut code = running.clone();
        let (mut ip, mut base, mut globals) = (frame.ip as usize, frame.base as usize, frame.globals);
        self.stack.reach(base + code.room);
        // The slots are taken out of the machine while they are worked on: `save` puts them back.
        let mut slots = std::mem::take(&mut self.stack.slots);
        let mut sp = self.stack.live;
        // Ticks are counted down: `end` less `fuel` have been taken.
        let mut end = next_look(self.ticks, goal);
        let mut fuel = (end - self.ticks) as u32;

        macro_rules! slot {
            ($at:expr) => {
                slots[$at]
            };
        }
        macro_rules! push {
            ($slot:expr) => {{
                let slot = $slot;
                slots[sp] = slot;
                sp += 1;
            }};
        }
        macro_rules! pop {
            () => {{
                sp -= 1;
                slots[sp]
            }};
        }
        // The state as others see it, with the next instruction.
        macro_rules! save {
            ($ip:expr) => {{
                self.stack.slots = std::mem::take(&mut slots);
                self.stack.live = sp;
                self.ticks = end - u64::from(fuel);
                if let Some(frame) = self.frames.last_mut() {
                    frame.ip = $ip as u32;
                }
            }};
        }
        // Back from others, who have left the frame on top.
        macro_rules! resume {
            () => {{
                slots = std::mem::take(&mut self.stack.slots);
                sp = self.stack.live;
            }};
        }
        macro_rules! decref {
            ($id:expr) => {
                if self.heap.lower($id) {
                    self.heap.die($id);
                    // Finalizers go first.
                    if self.heap.is_waiting() {
                        end -= u64::from(fuel);
                        fuel = 0;
                    }
                }
            };
        }
        macro_rules! release {
            ($slot:expr) => {{
                let slot: Slot = $slot;
                if slot.counts() {
                    decref!(slot.id());
                }
            }};
        }
        macro_rules! push_copy {
            ($slot:expr) => {{
                let slot: Slot = $slot;
                if slot.counts() {
                    self.heap.incref(slot.id());
                }
                push!(slot);
            }};
        }
        // Goes on with the frame on top, which another function has pushed or left.
        macro_rules! reload {
            () => {{
                let Some(frame) = self.frames.last() else { return };
                let FrameKind::Code(running) = &frame.kind else { return };
                if !frame.log.is_empty() {
                    return;
                }
                (ip, base, globals) = (frame.ip as usize, frame.base as usize, frame.globals);
                let next = running.clone();
                self.stack.reach(base + next.room);
                resume!();
                break next;
            }};
        }
        // Two operands are replaced by a number.
        macro_rules! number {
            ($left:expr, $right:expr, $ty:expr, $data:expr) => {{
                release!($right);
                sp -= 1;
                let left: Slot = $left;
                if left.counts() && self.heap.renew(left.id(), $ty, $data) {
                    continue;
                }
                release!(left);
                slot!(sp - 1) = Slot::owned(self.heap.alloc_plain($ty, $data));
            }};
        }
        loop {
            let running = &*code;
            let instrs = &*running.instrs;
            // A bool is pushed; the jump that takes it off again is executed in one go, if that tick is to be taken too.
            macro_rules! test {
                ($answer:expr) => {{
                    let answer: bool = $answer;
                    if !P::WATCHES && fuel > 0 {
                        if let Some(Instr { op, arg }) = instrs.get(ip).copied() {
                            let taken = match op {
                                Op::POP_JUMP_IF_FALSE => !answer,
                                Op::POP_JUMP_IF_TRUE => answer,
                                _ => {
                                    push!(Slot::owned(ids::bool(answer)));
                                    continue;
                                }
                            };
                            fuel -= 1;
                            ip = if taken { arg as usize } else { ip + 1 };
                            continue;
                        }
                    }
                    push!(Slot::owned(ids::bool(answer)));
                    continue;
                }};
            }
            let next = loop {
                if fuel == 0 {
                    save!(ip);
                    if self.ticks.is_multiple_of(LIMITS_EVERY) && self.is_over_limits()
                        || self.ticks >= goal
                        || self.heap.is_waiting()
                    {
                        return;
                    }
                    resume!();
                    end = next_look(self.ticks, goal);
                    fuel = (end - self.ticks) as u32;
                }
                let at = ip;
                let Instr { op, arg } = instrs[at];
                fuel -= 1;
                if P::WATCHES {
                    save!(at);
                    probe.before(self);
                    resume!();
                }
                ip = at + 1;
                match op {
                    Op::NOP | Op::NOT_TAKEN => continue,
                    Op::RESUME => {
                        if end - u64::from(fuel) < self.switch_at {
                            continue;
                        }
                    }
                    Op::LOAD_FAST => {
                        let slot = slot!(base + arg as usize);
                        if !slot.is_null() {
                            push_copy!(slot);
                            continue;
                        }
                    }
                    Op::LOAD_FAST_BORROW => {
                        let slot = slot!(base + arg as usize);
                        push!(Slot::borrowed(slot.id()));
                        continue;
                    }
                    Op::LOAD_FAST_LOAD_FAST => {
                        let (first, second) = (slot!(base + (arg >> 4) as usize), slot!(base + (arg & 15) as usize));
                        if !first.is_null() && !second.is_null() {
                            push_copy!(first);
                            push_copy!(second);
                            continue;
                        }
                    }
                    Op::LOAD_FAST_BORROW_LOAD_FAST_BORROW => {
                        let (first, second) = (slot!(base + (arg >> 4) as usize), slot!(base + (arg & 15) as usize));
                        push!(Slot::borrowed(first.id()));
                        push!(Slot::borrowed(second.id()));
                        continue;
                    }
                    Op::STORE_FAST => {
                        let value = pop!();
                        let old = std::mem::replace(&mut slot!(base + arg as usize), value);
                        release!(old);
                        continue;
                    }
                    Op::STORE_FAST_STORE_FAST => {
                        let first = pop!();
                        let old = std::mem::replace(&mut slot!(base + (arg >> 4) as usize), first);
                        release!(old);
                        let second = pop!();
                        let old = std::mem::replace(&mut slot!(base + (arg & 15) as usize), second);
                        release!(old);
                        continue;
                    }
                    Op::STORE_FAST_LOAD_FAST => {
                        let second = slot!(base + (arg & 15) as usize);
                        if !second.is_null() || arg >> 4 == arg & 15 {
                            let value = pop!();
                            let old = std::mem::replace(&mut slot!(base + (arg >> 4) as usize), value);
                            release!(old);
                            push_copy!(slot!(base + (arg & 15) as usize));
                            continue;
                        }
                    }
                    Op::LOAD_SMALL_INT => {
                        if let Some(id) = ids::small_int(i64::from(arg)) {
                            push!(Slot::borrowed(id));
                            continue;
                        }
                    }
                    Op::LOAD_CONST => {
                        let id = running.consts[arg as usize];
                        self.heap.incref(id);
                        push!(Slot::owned(id));
                        continue;
                    }
                    Op::POP_TOP | Op::POP_ITER | Op::END_FOR => {
                        release!(pop!());
                        continue;
                    }
                    Op::PUSH_NULL => {
                        push!(Slot::NULL);
                        continue;
                    }
                    Op::COPY => {
                        push_copy!(slot!(sp - arg as usize));
                        continue;
                    }
                    Op::SWAP => {
                        slots.swap(sp - 1, sp - arg as usize);
                        continue;
                    }
                    Op::BINARY_OP => {
                        let (left, right) = (slot!(sp - 2), slot!(sp - 1));
                        let (a, b) = (self.heap.get(left.id()), self.heap.get(right.id()));
                        match (&a.data, &b.data) {
                            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => {
                                let (x, y) = (*x, *y);
                                let quick = match if arg >= 13 { arg - 13 } else { arg } {
                                    ADD => x.checked_add(y),
                                    SUBTRACT => x.checked_sub(y),
                                    MULTIPLY => x.checked_mul(y),
                                    FLOOR_DIVIDE if y > 0 => Some(x.div_euclid(y)),
                                    REMAINDER if y > 0 => Some(x.rem_euclid(y)),
                                    AND => Some(x & y),
                                    OR => Some(x | y),
                                    XOR => Some(x ^ y),
                                    _ => None,
                                };
                                if let Some(value) = quick {
                                    if let Some(id) = ids::small_int(value) {
                                        release!(right);
                                        release!(left);
                                        sp -= 1;
                                        slot!(sp - 1) = Slot::owned(id);
                                    } else {
                                        number!(left, right, ids::INT, Data::Int(value));
                                    }
                                    continue;
                                }
                            }
                            (Data::Float(F64(x)), Data::Float(F64(y))) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => {
                                let (x, y) = (*x, *y);
                                let quick = match if arg >= 13 { arg - 13 } else { arg } {
                                    ADD => Some(x + y),
                                    SUBTRACT => Some(x - y),
                                    MULTIPLY => Some(x * y),
                                    TRUE_DIVIDE if y != 0.0 => Some(x / y),
                                    _ => None,
                                };
                                if let Some(value) = quick {
                                    number!(left, right, ids::FLOAT, Data::Float(F64(value)));
                                    continue;
                                }
                            }
                            _ if arg == SUBSCRIPT => {
                                if let Some(found) = self.heap.quick_item(left.id(), right.id()) {
                                    self.heap.incref(found);
                                    release!(right);
                                    release!(left);
                                    sp -= 1;
                                    slot!(sp - 1) = Slot::owned(found);
                                    continue;
                                }
                            }
                            _ => {}
                        }
                    }
                    Op::STORE_SUBSCR => {
                        let (value, container, key) = (slot!(sp - 3), slot!(sp - 2), slot!(sp - 1));
                        if let Some(place) = self.heap.quick_place(container.id(), key.id()) {
                            let old = std::mem::replace(place, value.id());
                            if !value.counts() {
                                self.heap.incref(value.id());
                            }
                            sp -= 3;
                            decref!(old);
                            release!(key);
                            release!(container);
                            continue;
                        }
                    }
                    Op::COMPARE_OP => {
                        let (left, right) = (slot!(sp - 2), slot!(sp - 1));
                        let (a, b) = (self.heap.get(left.id()), self.heap.get(right.id()));
                        let answer = match (&a.data, &b.data) {
                            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => {
                                holds(arg >> 5, x, y)
                            }
                            (Data::Float(x), Data::Float(y)) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => {
                                holds(arg >> 5, &x.0, &y.0)
                            }
                            (Data::Str(x), Data::Str(y)) if a.ty == ids::STR && b.ty == ids::STR => match arg >> 5 {
                                EQUAL => Some(x.text == y.text),
                                NOT_EQUAL => Some(x.text != y.text),
                                _ => None,
                            },
                            _ => None,
                        };
                        if let Some(answer) = answer {
                            release!(right);
                            release!(left);
                            sp -= 2;
                            test!(answer);
                        }
                    }
                    Op::IS_OP => {
                        let same = slot!(sp - 2).id() == slot!(sp - 1).id();
                        release!(pop!());
                        release!(pop!());
                        test!(same != (arg != 0))
                    }
                    Op::TO_BOOL => {
                        let obj = self.heap.get(slot!(sp - 1).id());
                        let truth = match &obj.data {
                            Data::Int(_) if obj.ty == ids::BOOL => continue,
                            Data::Int(value) if obj.ty == ids::INT => Some(*value != 0),
                            Data::Str(text) if obj.ty == ids::STR => Some(!text.text.is_empty()),
                            Data::List(list) if obj.ty == ids::LIST => Some(!list.items.is_empty()),
                            Data::Dict(table) if obj.ty == ids::DICT => Some(!table.is_empty()),
                            Data::Plain if obj.ty == ids::NONE_TYPE => Some(false),
                            _ => None,
                        };
                        if let Some(truth) = truth {
                            release!(pop!());
                            test!(truth);
                        }
                    }
                    Op::UNARY_NOT => {
                        let is_false = slot!(sp - 1).id() == ids::FALSE;
                        release!(pop!());
                        test!(is_false)
                    }
                    Op::JUMP_FORWARD | Op::JUMP_BACKWARD_NO_INTERRUPT => {
                        ip = arg as usize;
                        continue;
                    }
                    Op::JUMP_BACKWARD => {
                        if end - u64::from(fuel) < self.switch_at && !self.is_collection_due() {
                            ip = arg as usize;
                            continue;
                        }
                    }
                    Op::POP_JUMP_IF_FALSE => {
                        let slot = pop!();
                        if slot.id() == ids::FALSE {
                            ip = arg as usize;
                        }
                        release!(slot);
                        continue;
                    }
                    Op::POP_JUMP_IF_TRUE => {
                        let slot = pop!();
                        if slot.id() == ids::TRUE {
                            ip = arg as usize;
                        }
                        release!(slot);
                        continue;
                    }
                    Op::POP_JUMP_IF_NONE | Op::POP_JUMP_IF_NOT_NONE => {
                        let slot = pop!();
                        if (slot.id() == ids::NONE) == (op == Op::POP_JUMP_IF_NONE) {
                            ip = arg as usize;
                        }
                        release!(slot);
                        continue;
                    }
                    Op::LOAD_GLOBAL => {
                        let number = (arg >> 1) as usize;
                        let found = match &self.heap.get(globals).data {
                            Data::Dict(table) => {
                                let (name, hash) = (running.names[number], running.hashes[number]);
                                match self.heap.named_entry(table, name, hash, &running.hints[at]) {
                                    Some(at) => Some(table.entries[at].value),
                                    None => self.builtin_of_frame(name, hash),
                                }
                            }
                            _ => None,
                        };
                        if let Some(value) = found {
                            self.heap.incref(value);
                            push!(Slot::owned(value));
                            if arg & 1 != 0 {
                                push!(Slot::NULL);
                            }
                            continue;
                        }
                    }
                    Op::LOAD_DEREF => {
                        if let Data::Cell(Some(content)) = self.heap.get(slot!(base + arg as usize).id()).data {
                            self.heap.incref(content);
                            push!(Slot::owned(content));
                            continue;
                        }
                    }
                    Op::LOAD_ATTR => {
                        let owner = slot!(sp - 1);
                        let number = (arg >> 1) as usize;
                        let (name, hash) = (running.names[number], running.hashes[number]);
                        if arg & 1 == 0 {
                            if let Some(value) = self.quick_attr(owner.id(), name, hash, &running.hints[at]) {
                                self.heap.incref(value);
                                slot!(sp - 1) = Slot::owned(value);
                                release!(owner);
                                continue;
                            }
                        } else if let Some(found) = self.quick_method(owner.id(), name, hash) {
                            self.heap.incref(found);
                            slot!(sp - 1) = Slot::owned(found);
                            push!(owner);
                            continue;
                        }
                    }
                    Op::STORE_ATTR => {
                        let (value, owner) = (slot!(sp - 2), slot!(sp - 1));
                        let (name, hash) = (running.names[arg as usize], running.hashes[arg as usize]);
                        if let Some(place) = self.quick_attr_place(owner.id(), name, hash, &running.hints[at]) {
                            let old = std::mem::replace(place, value.id());
                            if !value.counts() {
                                self.heap.incref(value.id());
                            }
                            sp -= 2;
                            decref!(old);
                            release!(owner);
                            continue;
                        }
                    }
                    Op::LIST_APPEND => {
                        let list = slot!(sp - 1 - arg as usize).id();
                        if self.heap.get(list).ty == ids::LIST {
                            let value = pop!();
                            let value = self.heap.own(value);
                            self.heap.push_owned(list, value);
                            continue;
                        }
                    }
                    Op::FOR_ITER => {
                        let iterator = slot!(sp - 1).id();
                        let mut made = None;
                        if let Data::Iter(iter) = &mut self.heap.get_mut(iterator).data {
                            match &mut **iter {
                                Iter::Range { next, step, left } if *left > 0 => {
                                    made = Some(Err(*next));
                                    *left -= 1;
                                    // One past the last may not fit.
                                    *next = next.wrapping_add(*step);
                                }
                                Iter::List(of, from) | Iter::Tuple(of, from) => {
                                    let (of, here) = (*of, *from);
                                    let item = match &self.heap.get(of).data {
                                        Data::List(list) => list.items.get(here).copied(),
                                        Data::Tuple(items) => items.get(here).copied(),
                                        _ => None,
                                    };
                                    if let Some(item) = item {
                                        if let Data::Iter(iter) = &mut self.heap.get_mut(iterator).data {
                                            if let Iter::List(_, from) | Iter::Tuple(_, from) = &mut **iter {
                                                *from = here + 1;
                                            }
                                        }
                                        self.heap.incref(item);
                                        made = Some(Ok(item));
                                    }
                                }
                                _ => {}
                            }
                        }
                        if let Some(made) = made {
                            let id = match made {
                                Ok(item) => item,
                                Err(value) => match ids::small_int(value) {
                                    Some(id) => id,
                                    None => self.heap.alloc_plain(ids::INT, Data::Int(value)),
                                },
                            };
                            push!(Slot::owned(id));
                            continue;
                        }
                    }
                    Op::CALL => {
                        let callee = sp - arg as usize - 2;
                        let (function, receiver) = (slot!(callee), slot!(callee + 1));
                        let first = if receiver.is_null() { callee + 2 } else { callee + 1 };
                        let alone = end - u64::from(fuel) < self.switch_at;
                        match &self.heap.get(function.id()).data {
                            Data::Function(data) if alone => {
                                if let Data::Code(entered) = &self.heap.get(data.code).data {
                                    let deep = self.frames.len() >= self.recursion_limit as usize;
                                    if entered.simple_args as usize == sp - first && !deep {
                                        let entered = entered.clone();
                                        let (own_globals, builtins) = (data.globals, data.builtins);
                                        if let Some(frame) = self.frames.last_mut() {
                                            frame.ip = ip as u32;
                                        }
                                        let given = sp - first;
                                        for number in 0..given {
                                            slot!(callee + number) = slot!(first + number);
                                        }
                                        if slots.len() < callee + entered.room {
                                            slots.resize((callee + entered.room).next_power_of_two(), Slot::NULL);
                                        }
                                        sp = callee + entered.slot_names.len();
                                        slots[callee + given..sp].fill(Slot::NULL);
                                        self.heap.incref(entered.id);
                                        let serial = self.new_serial();
                                        (ip, base, globals) = (0, callee, own_globals);
                                        self.frames.push(Frame {
                                            kind: FrameKind::Code(entered.clone()),
                                            serial,
                                            ip: 0,
                                            base: callee as u32,
                                            ret: Return::Push,
                                            func: function,
                                            globals,
                                            builtins,
                                            locals: ObjId::NULL,
                                            generator: ObjId::NULL,
                                            object: ObjId::NULL,
                                            log: Vec::new(),
                                        });
                                        break entered;
                                    }
                                }
                            }
                            Data::Native(def, None)
                                if alone && matches!(def.kind, NativeKind::Function | NativeKind::Method) =>
                            {
                                let def = *def;
                                let given = sp - first;
                                let implicit = usize::from(def.kind == NativeKind::Method);
                                let mut items = [ObjId::NULL; 4];
                                if given <= items.len() && given >= implicit && def.sig.takes(given - implicit) {
                                    for number in 0..given {
                                        items[number] = slot!(first + number).id();
                                    }
                                    save!(ip);
                                    let args = Args { items: &items[..given], kw: &[] };
                                    let serial = self.top_serial();
                                    match (def.run)(self, &args) {
                                        Ok(value) => self.replace_top(arg + 2, value),
                                        Err(stop) => self.stopped(stop, at as u32, sp),
                                    }
                                    self.settle();
                                    if self.is_interrupted() || !self.log_is_empty() {
                                        return;
                                    }
                                    if self.top_serial() != serial {
                                        reload!();
                                    }
                                    resume!();
                                    continue;
                                }
                            }
                            _ => {}
                        }
                    }
                    Op::RETURN_VALUE => {
                        if let [.., caller, frame] = self.frames.as_slice() {
                            if let (FrameKind::Code(next), Return::Push) = (&caller.kind, frame.ret) {
                                if frame.generator == ObjId::NULL
                                    && frame.object == ObjId::NULL
                                    && frame.locals == ObjId::NULL
                                    && caller.log.is_empty()
                                {
                                    let next = next.clone();
                                    let value = pop!();
                                    let value = self.heap.own(value);
                                    let func = frame.func;
                                    (ip, globals) = (caller.ip as usize, caller.globals);
                                    let bottom = caller.base as usize;
                                    self.frames.pop();
                                    while sp > base {
                                        release!(pop!());
                                        if fuel == 0 && self.heap.is_waiting() {
                                            // What stands below lives on until the finalizers are done.
                                            let below = slots[base..sp].iter().rev().filter(|slot| slot.counts());
                                            self.heap.rest.extend(below.map(|slot| slot.id()));
                                            sp = base;
                                        }
                                    }
                                    if self.heap.rest.is_empty() {
                                        release!(func);
                                        decref!(running.id);
                                    } else {
                                        let func = if func.counts() { func.id() } else { ObjId::NULL };
                                        self.heap.rest.extend(func.some().into_iter().chain([running.id]));
                                    }
                                    base = bottom;
                                    push!(Slot::owned(value));
                                    break next;
                                }
                            }
                        }
                    }
                    _ => {}
                }
                save!(ip);
                let serial = self.top_serial();
                if let Err(stop) = self.exec(Instr { op, arg }, at as u32) {
                    self.stopped(stop, at as u32, sp);
                }
                self.settle();
                if self.is_interrupted() {
                    return;
                }
                if self.top_serial() != serial {
                    reload!();
                }
                let Some(frame) = self.frames.last() else { return };
                if !frame.log.is_empty() {
                    return;
                }
                ip = frame.ip as usize;
                resume!();
            };
            code = next;
        }
    }

    /// The number of the frame on top; 0 if there is none.
    #[inline(always)]
    fn top_serial(&self) -> u32 {
        self.frames.last().map_or(0, |frame| frame.serial)
    }

    /// Whether something goes before the next instruction.
    #[inline(always)]
    fn is_interrupted(&self) -> bool {
        self.unwinding.is_some()
            || self.ended.is_some()
            || self.asked.is_some()
            || self.heap.is_waiting()
            || self.modules_state.tracer.is_some()
    }

    fn log_is_empty(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.log.is_empty())
    }

    /// A name in the built-ins of the frame on top.
    #[inline]
    fn builtin_of_frame(&self, name: ObjId, hash: i64) -> Option<ObjId> {
        self.dict_find_str(self.frames.last()?.builtins, name, hash)
    }

    /// An attribute in an instance's own namespace, where neither its class nor a hook has a say.
    #[inline]
    fn quick_attr(&mut self, owner: ObjId, name: ObjId, hash: i64, hint: &std::cell::Cell<u32>) -> Option<ObjId> {
        let obj = self.heap.get(owner);
        let ty = obj.ty;
        let dict = match (&obj.data, &obj.attrs) {
            (Data::Module(dict), _) if ty == ids::MODULE => *dict,
            (Data::Type(_) | Data::Super(_), _) => return None,
            (_, Some(attrs)) => attrs.dict.unwrap_or(ObjId::NULL),
            _ => return None,
        };
        if self.heap.type_flags(ty) & type_flags::HAS_GETATTRIBUTE != 0 {
            return None;
        }
        if let Some(found) = self.type_lookup(ty, name) {
            match &self.heap.get(found).data {
                Data::Function(_) => {}
                Data::Member(_, at) => {
                    let at = *at as usize;
                    return self
                        .heap
                        .get(owner)
                        .attrs
                        .as_ref()
                        .and_then(|attrs| attrs.slots.get(at).copied().flatten());
                }
                _ => return None,
            }
        }
        if dict == ObjId::NULL {
            return None;
        }
        self.quick_own(dict, name, hash, hint)
    }

    /// A method that is called with its receiver instead of being bound.
    #[inline]
    fn quick_method(&mut self, owner: ObjId, name: ObjId, hash: i64) -> Option<ObjId> {
        let obj = self.heap.get(owner);
        let ty = obj.ty;
        if matches!(obj.data, Data::Type(_) | Data::Super(_) | Data::Module(_)) {
            return None;
        }
        let dict = obj.attrs.as_ref().and_then(|attrs| attrs.dict);
        if self.heap.type_flags(ty) & type_flags::HAS_GETATTRIBUTE != 0 {
            return None;
        }
        let found = self.type_lookup(ty, name)?;
        match &self.heap.get(found).data {
            Data::Function(_) => {}
            Data::Native(def, None) if matches!(def.kind, NativeKind::Method | NativeKind::Slot) => {}
            _ => return None,
        }
        match dict {
            Some(dict) if self.dict_find_str(dict, name, hash).is_some() => None,
            _ => Some(found),
        }
    }

    /// Where an instance keeps an attribute it has already, if assigning to it is nothing more than that.
    #[inline]
    fn quick_attr_place(
        &mut self,
        owner: ObjId,
        name: ObjId,
        hash: i64,
        hint: &std::cell::Cell<u32>,
    ) -> Option<&mut ObjId> {
        let obj = self.heap.get(owner);
        let ty = obj.ty;
        if matches!(obj.data, Data::Type(_) | Data::Super(_) | Data::Module(_)) {
            return None;
        }
        let dict = obj.attrs.as_ref()?.dict?;
        let setter = self.known.setattr;
        let setter = self.type_lookup(ty, setter)?;
        if !matches!(self.heap.get(setter).data, Data::Native(..)) || self.type_lookup(ty, name).is_some() {
            return None;
        }
        let Data::Dict(table) = &self.heap.get(dict).data else { return None };
        let at = self.heap.named_entry(table, name, hash, hint)?;
        let Data::Dict(table) = &mut self.heap.get_mut(dict).data else { return None };
        Some(&mut table.entries[at].value)
    }
}
