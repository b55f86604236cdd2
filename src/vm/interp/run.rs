//! The evaluation loop: instructions of one frame after the other, the common ones without leaving the loop.
//!
//! What is done here in a quick way is what the functions of the other files do for the same operands; whatever is
//! not as expected is left to them. A tick is a tick in both, and nothing that a way leaves behind tells which it was.

use crate::code::{Instr, Op};
use crate::vm::frame::FrameKind;
use crate::vm::object::{Data, F64, ObjId, Slot};
use crate::vm::{Machine, Probe, ids};

use super::LIMITS_EVERY;
use super::ways::{ADD, ADD_IN_PLACE, Outcome, next_look};

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
                if !(left.counts() && self.heap.renew(left.id(), $ty, $data)) {
                    release!(left);
                    slot!(sp - 1) = Slot::owned(self.heap.alloc_plain($ty, $data));
                }
                continue;
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
                            if !taken && fuel > 0 && instrs.get(ip).is_some_and(|next| next.op == Op::NOT_TAKEN) {
                                fuel -= 1;
                                ip += 1;
                            }
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
                    Op::RESUME if end - u64::from(fuel) < self.switch_at && !self.is_collection_due() => continue,
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
                        for local in [arg >> 4, arg & 15] {
                            let value = pop!();
                            let old = std::mem::replace(&mut slot!(base + local as usize), value);
                            release!(old);
                        }
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
                        if !P::WATCHES && fuel > 0 {
                            // An operation with a small number is executed in one go, if that tick is to be taken too.
                            match instrs.get(ip).copied() {
                                Some(Instr { op: Op::BINARY_OP, arg: operator }) => {
                                    let left = slot!(sp - 1);
                                    if let Some(value) = self.heap.add_small(left, operator, arg) {
                                        fuel -= 1;
                                        ip += 1;
                                        if let Some(id) = ids::small_int(value) {
                                            release!(left);
                                            slot!(sp - 1) = Slot::owned(id);
                                        } else if !(left.counts()
                                            && self.heap.renew(left.id(), ids::INT, Data::Int(value)))
                                        {
                                            release!(left);
                                            let made = self.heap.alloc_plain(ids::INT, Data::Int(value));
                                            slot!(sp - 1) = Slot::owned(made);
                                        }
                                        continue;
                                    }
                                }
                                Some(Instr { op: Op::COMPARE_OP, arg: operator }) => {
                                    let left = slot!(sp - 1);
                                    if let Some(answer) = self.heap.compare_small(left, operator >> 5, arg) {
                                        fuel -= 1;
                                        ip += 1;
                                        release!(left);
                                        sp -= 1;
                                        test!(answer);
                                    }
                                }
                                _ => {}
                            }
                        }
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
                        match self.heap.arithmetic(left.id(), right.id(), arg) {
                            Some(Outcome::Int(value)) => number!(left, right, ids::INT, Data::Int(value)),
                            Some(Outcome::Float(value)) => number!(left, right, ids::FLOAT, Data::Float(F64(value))),
                            Some(Outcome::Item(id)) => {
                                self.heap.incref(id);
                                release!(right);
                                release!(left);
                                sp -= 1;
                                slot!(sp - 1) = Slot::owned(id);
                                continue;
                            }
                            None => {}
                        }
                        if let Some(Instr { op: Op::STORE_FAST, arg: target }) = instrs.get(ip).copied() {
                            let place = base + target as usize;
                            let may = !P::WATCHES && fuel > 0 && matches!(arg, ADD | ADD_IN_PLACE);
                            if may && self.can_grow_str(slot!(place), left, right) {
                                let grown = self.grow_str(left.id(), right.id());
                                fuel -= 1;
                                ip += 1;
                                sp -= 2;
                                slot!(place) = Slot::owned(grown);
                                release!(right);
                                self.heap.forget_grown(left.id());
                                continue;
                            }
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
                        if let Some(hash) = self.heap.quick_missing(container.id(), key.id()) {
                            self.dict_put(container.id(), None, hash, key.id(), value.id());
                            sp -= 3;
                            release!(key);
                            release!(container);
                            release!(value);
                            continue;
                        }
                    }
                    Op::COMPARE_OP => {
                        let (left, right) = (slot!(sp - 2), slot!(sp - 1));
                        let answer = self.heap.comparison(left.id(), right.id(), arg >> 5);
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
                        let id = slot!(sp - 1).id();
                        if self.heap.get(id).ty == ids::BOOL {
                            continue;
                        }
                        let truth = self.heap.quick_truth(id);
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
                    Op::JUMP_BACKWARD if end - u64::from(fuel) < self.switch_at && !self.is_collection_due() => {
                        ip = arg as usize;
                        continue;
                    }
                    Op::POP_JUMP_IF_FALSE | Op::POP_JUMP_IF_TRUE => {
                        let slot = pop!();
                        if slot.id() == ids::bool(op == Op::POP_JUMP_IF_TRUE) {
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
                        if let Some(value) = self.quick_global(globals, running, (arg >> 1) as usize, at) {
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
                        if let Some(id) = self.heap.quick_next(slot!(sp - 1).id()) {
                            if let (false, Some(Instr { op: Op::STORE_FAST, arg })) =
                                (P::WATCHES || fuel == 0, instrs.get(ip).copied())
                            {
                                fuel -= 1;
                                ip += 1;
                                let old = std::mem::replace(&mut slot!(base + arg as usize), Slot::owned(id));
                                release!(old);
                                continue;
                            }
                            push!(Slot::owned(id));
                            continue;
                        }
                    }
                    Op::UNPACK_SEQUENCE => {
                        let given = slot!(sp - 1);
                        if let Data::Tuple(items) = &self.heap.get(given.id()).data {
                            if let [first, second] = **items {
                                if arg == 2 && self.heap.get(given.id()).ty == ids::TUPLE {
                                    self.heap.incref(first);
                                    self.heap.incref(second);
                                    slot!(sp - 1) = Slot::owned(second);
                                    push!(Slot::owned(first));
                                    release!(given);
                                    continue;
                                }
                            }
                        }
                    }
                    Op::CONTAINS_OP => {
                        let (value, container) = (slot!(sp - 2), slot!(sp - 1));
                        if let Some(found) = self.heap.quick_contains(container.id(), value.id()) {
                            release!(container);
                            release!(value);
                            sp -= 2;
                            test!(found != (arg != 0));
                        }
                    }
                    Op::LOAD_NAME => {
                        if let Some(value) = self.quick_name(running, arg as usize, at) {
                            self.heap.incref(value);
                            push!(Slot::owned(value));
                            continue;
                        }
                    }
                    Op::STORE_NAME => {
                        if let Some(place) = self.quick_name_place(running, arg as usize, at) {
                            sp -= 1;
                            let value = slots[sp];
                            let old = std::mem::replace(place, value.id());
                            if !value.counts() {
                                self.heap.incref(value.id());
                            }
                            decref!(old);
                            continue;
                        }
                    }
                    Op::CALL if end - u64::from(fuel) < self.switch_at => {
                        let callee = sp - arg as usize - 2;
                        let first = if slot!(callee + 1).is_null() { callee + 2 } else { callee + 1 };
                        if let Some((entered, names)) = self.enter_quick(&mut slots, [callee, first, sp], ip) {
                            (ip, base, globals) = (0, callee, names);
                            sp = callee + entered.slot_names.len();
                            let now = end - u64::from(fuel) + 1;
                            if !P::WATCHES && fuel > 0 && entered.resumes && now < self.switch_at {
                                fuel -= 1;
                                ip = 1;
                            }
                            break entered;
                        }
                        if let Some(def) = self.native_quick(slot!(callee).id(), sp - first, first == callee + 1) {
                            save!(ip);
                            let serial = self.top_serial();
                            self.call_quick(def, first, arg + 2, at as u32);
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
                    Op::RETURN_VALUE => {
                        if let Some(left) = self.leave_quick() {
                            let value = pop!();
                            let value = self.heap.own(value);
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
                                release!(left.func);
                                decref!(running.id);
                            } else {
                                let func = if left.func.counts() { left.func.id() } else { ObjId::NULL };
                                self.heap.rest.extend(func.some().into_iter().chain([running.id]));
                            }
                            (ip, base, globals) = (left.ip, left.base, left.globals);
                            push!(Slot::owned(value));
                            break left.to;
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
}
