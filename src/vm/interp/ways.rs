//! The quick ways of the evaluation loop: what common instructions do with common operands, without Python code.
//!
//! Each answers `None` where the general way is to be taken, and has then changed nothing.

use std::rc::Rc;

use crate::vm::frame::{Frame, FrameKind, Return};
use crate::vm::heap::{Heap, payload_bytes};
use crate::vm::native::{Args, NativeDef, NativeKind};
use crate::vm::object::{Data, F64, Iter, ObjId, Slot, type_flags};
use crate::vm::{Code, Machine, ids};

use super::LIMITS_EVERY;

/// `+` as `BINARY_OP` numbers it (CPython's `NB_*`); the in-place forms are 13 higher.
pub(super) const ADD: u32 = 0;
/// `+=`.
pub(super) const ADD_IN_PLACE: u32 = 13;
const AND: u32 = 1;
const FLOOR_DIVIDE: u32 = 2;
const MULTIPLY: u32 = 5;
const REMAINDER: u32 = 6;
const OR: u32 = 7;
const SUBTRACT: u32 = 10;
const TRUE_DIVIDE: u32 = 11;
const XOR: u32 = 12;
const SUBSCRIPT: u32 = 26;
const EQUAL: u32 = 2;
const NOT_EQUAL: u32 = 3;
/// Arguments that are passed to a built-in without a list of their own.
const MOST_ARGS: usize = 4;

/// The tick at which the limits are looked at next, or the goal.
pub(super) fn next_look(ticks: u64, goal: u64) -> u64 {
    goal.min((ticks / LIMITS_EVERY + 1) * LIMITS_EVERY)
}

/// What an operation came to.
pub(super) enum Outcome {
    /// An object that is still to be counted.
    Item(ObjId),
    /// An int that is still to be made.
    Int(i64),
    /// A float that is still to be made.
    Float(f64),
}

/// What a comparison operator (`Py_LT`..`Py_GE`) says of two values.
#[inline(always)]
fn holds<T: PartialOrd + ?Sized>(operator: u32, x: &T, y: &T) -> Option<bool> {
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

#[inline(always)]
fn whole(operator: u32, x: i64, y: i64) -> Option<i64> {
    match operator {
        ADD => x.checked_add(y),
        SUBTRACT => x.checked_sub(y),
        MULTIPLY => x.checked_mul(y),
        FLOOR_DIVIDE if y > 0 => Some(x.div_euclid(y)),
        REMAINDER if y > 0 => Some(x.rem_euclid(y)),
        AND => Some(x & y),
        OR => Some(x | y),
        XOR => Some(x ^ y),
        _ => None,
    }
}

impl Heap {
    /// `left OP right` of numbers, and `left[right]` of exact containers.
    #[inline(always)]
    pub(super) fn arithmetic(&self, left: ObjId, right: ObjId, arg: u32) -> Option<Outcome> {
        let (a, b) = (self.get(left), self.get(right));
        let operator = if (ADD_IN_PLACE..SUBSCRIPT).contains(&arg) { arg - ADD_IN_PLACE } else { arg };
        match (&a.data, &b.data) {
            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => {
                if operator == TRUE_DIVIDE {
                    // Both are exact as floats, so the quotient is rounded once.
                    let exact = |value: i64| value.unsigned_abs() <= 1 << 53;
                    let may = *y != 0 && exact(*x) && exact(*y);
                    return if may { Some(Outcome::Float(*x as f64 / *y as f64)) } else { None };
                }
                let value = whole(operator, *x, *y)?;
                Some(match ids::small_int(value) {
                    Some(id) => Outcome::Item(id),
                    None => Outcome::Int(value),
                })
            }
            (Data::Float(F64(x)), Data::Float(F64(y))) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => {
                Some(Outcome::Float(match operator {
                    ADD => x + y,
                    SUBTRACT => x - y,
                    MULTIPLY => x * y,
                    TRUE_DIVIDE if *y != 0.0 => x / y,
                    _ => return None,
                }))
            }
            (Data::Float(F64(x)), Data::Int(y)) if a.ty == ids::FLOAT && b.ty == ids::INT => {
                mixed(operator, *x, *y as f64, *y)
            }
            (Data::Int(x), Data::Float(F64(y))) if a.ty == ids::INT && b.ty == ids::FLOAT => {
                mixed(operator, *x as f64, *y, *x)
            }
            _ if operator == SUBSCRIPT => self.quick_item(left, right).map(Outcome::Item),
            _ => None,
        }
    }

    /// `left OP number` where the left operand is an int.
    #[inline(always)]
    pub(super) fn add_small(&self, left: Slot, arg: u32, number: u32) -> Option<i64> {
        if left.is_null() {
            return None;
        }
        let obj = self.get(left.id());
        let Data::Int(x) = obj.data else { return None };
        if obj.ty != ids::INT {
            return None;
        }
        whole(if (ADD_IN_PLACE..SUBSCRIPT).contains(&arg) { arg - ADD_IN_PLACE } else { arg }, x, i64::from(number))
    }

    /// `left OP number` of a comparison where the left operand is an int.
    #[inline(always)]
    pub(super) fn compare_small(&self, left: Slot, operator: u32, number: u32) -> Option<bool> {
        if left.is_null() {
            return None;
        }
        let obj = self.get(left.id());
        let Data::Int(x) = obj.data else { return None };
        if obj.ty == ids::INT { holds(operator, &x, &i64::from(number)) } else { None }
    }

    /// A comparison of two numbers or strings of exact types.
    #[inline(always)]
    pub(super) fn comparison(&self, left: ObjId, right: ObjId, operator: u32) -> Option<bool> {
        let (a, b) = (self.get(left), self.get(right));
        match (&a.data, &b.data) {
            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => holds(operator, x, y),
            (Data::Float(x), Data::Float(y)) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => holds(operator, &x.0, &y.0),
            (Data::Str(x), Data::Str(y)) if a.ty == ids::STR && b.ty == ids::STR => match operator {
                EQUAL => Some(left == right || x.text == y.text),
                NOT_EQUAL => Some(left != right && x.text != y.text),
                // Only surrogates are held out of order.
                _ if x.is_ascii() && y.is_ascii() => holds(operator, &*x.text, &*y.text),
                _ => None,
            },
            _ => None,
        }
    }

    /// The truth of an object of an exact built-in type.
    #[inline(always)]
    pub(super) fn quick_truth(&self, id: ObjId) -> Option<bool> {
        let obj = self.get(id);
        match &obj.data {
            Data::Int(value) if obj.ty == ids::INT => Some(*value != 0),
            Data::Str(text) if obj.ty == ids::STR => Some(!text.text.is_empty()),
            Data::List(list) if obj.ty == ids::LIST => Some(!list.items.is_empty()),
            Data::Dict(table) if obj.ty == ids::DICT => Some(!table.is_empty()),
            Data::Plain if obj.ty == ids::NONE_TYPE => Some(false),
            _ => None,
        }
    }

    /// The next item of an iterator over a range, list, tuple or ASCII str that has one left, with a count for the
    /// caller.
    #[inline(always)]
    pub(super) fn quick_next(&mut self, iterator: ObjId) -> Option<ObjId> {
        let Data::Iter(iter) = &mut self.get_mut(iterator).data else { return None };
        let (of, here) = match &mut **iter {
            Iter::Range { next, step, left } if *left > 0 => {
                let value = *next;
                *left -= 1;
                // One past the last may not fit.
                *next = value.wrapping_add(*step);
                return Some(match ids::small_int(value) {
                    Some(id) => id,
                    None => self.alloc_plain(ids::INT, Data::Int(value)),
                });
            }
            Iter::List(of, at) | Iter::Tuple(of, at) | Iter::Str(of, at) => (*of, *at),
            _ => return None,
        };
        let item = match &self.get(of).data {
            Data::List(list) => *list.items.get(here)?,
            Data::Tuple(items) => *items.get(here)?,
            Data::Str(text) if text.is_ascii() => ids::latin1(*text.text.as_bytes().get(here)?),
            _ => return None,
        };
        if let Data::Iter(iter) = &mut self.get_mut(iterator).data {
            if let Iter::List(_, at) | Iter::Tuple(_, at) | Iter::Str(_, at) = &mut **iter {
                *at = here + 1;
            }
        }
        self.incref(item);
        Some(item)
    }

    /// After [`Machine::grow_str`]: the place of the string that was grown is free, as if it had died.
    pub(super) fn forget_grown(&mut self, id: ObjId) {
        self.free_place(id);
    }
}

/// A float and an int: ints that floats hold exactly.
#[inline(always)]
fn mixed(operator: u32, x: f64, y: f64, int: i64) -> Option<Outcome> {
    if int.unsigned_abs() > 1 << 53 {
        return None;
    }
    Some(Outcome::Float(match operator {
        ADD => x + y,
        SUBTRACT => x - y,
        MULTIPLY => x * y,
        TRUE_DIVIDE if y != 0.0 => x / y,
        _ => return None,
    }))
}

/// A frame that was left, and the one to go on with.
pub(super) struct Left {
    /// Its function.
    pub func: Slot,
    /// The caller's code.
    pub to: Rc<Code>,
    /// The caller's next instruction.
    pub ip: usize,
    /// Where the caller's slots start.
    pub base: usize,
    /// The caller's globals.
    pub globals: ObjId,
}

impl Machine {
    /// Enters a function whose arguments fill its first slots as they are: they stand from `first` to `top` and move
    /// down to `callee`. Its code and globals; `ip` is where the caller goes on.
    #[inline(always)]
    pub(super) fn enter_quick(
        &mut self,
        slots: &mut Vec<Slot>,
        [callee, first, top]: [usize; 3],
        ip: usize,
    ) -> Option<(Rc<Code>, ObjId)> {
        let func = slots[callee];
        let Data::Function(data) = &self.heap.get(func.id()).data else { return None };
        let Data::Code(entered) = &self.heap.get(data.code).data else { return None };
        let given = top - first;
        if entered.simple_args as usize != given || self.frames.len() >= self.recursion_limit as usize {
            return None;
        }
        let entered = entered.clone();
        let (globals, builtins) = (data.globals, data.builtins);
        for number in 0..given {
            slots[callee + number] = slots[first + number];
        }
        if slots.len() < callee + entered.room {
            slots.resize((callee + entered.room).next_power_of_two(), Slot::NULL);
        }
        slots[callee + given..callee + entered.slot_names.len()].fill(Slot::NULL);
        self.heap.incref(entered.id);
        let serial = self.new_serial();
        self.frames.last_mut()?.ip = ip as u32;
        self.frames.push(Frame {
            kind: FrameKind::Code(entered.clone()),
            serial,
            ip: 0,
            base: callee as u32,
            ret: Return::Push,
            func,
            globals,
            builtins,
            locals: ObjId::NULL,
            generator: ObjId::NULL,
            object: ObjId::NULL,
            log: Vec::new(),
        });
        Some((entered, globals))
    }

    /// Takes the frame on top off if it is a plain function's that was called by code; its slots stay.
    #[inline(always)]
    pub(super) fn leave_quick(&mut self) -> Option<Left> {
        let [.., caller, frame] = self.frames.as_slice() else { return None };
        let plain = frame.ret == Return::Push
            && frame.generator == ObjId::NULL
            && frame.object == ObjId::NULL
            && frame.locals == ObjId::NULL
            && caller.log.is_empty();
        let FrameKind::Code(to) = &caller.kind else { return None };
        if !plain {
            return None;
        }
        let (ip, base) = (caller.ip as usize, caller.base as usize);
        let left = Left { func: frame.func, to: to.clone(), ip, base, globals: caller.globals };
        self.frames.pop();
        Some(left)
    }

    /// A built-in function, or method that was looked up on its receiver, which takes so many arguments, the receiver
    /// included, as they are.
    #[inline(always)]
    pub(super) fn native_quick(&self, callee: ObjId, given: usize, bound: bool) -> Option<&'static NativeDef> {
        let Data::Native(def, None) = &self.heap.get(callee).data else { return None };
        let implicit = match def.kind {
            NativeKind::Function => 0,
            NativeKind::Method if bound => 1,
            _ => return None,
        };
        let fits = given <= MOST_ARGS && given >= implicit && def.sig.takes(given - implicit);
        if fits { Some(*def) } else { None }
    }

    /// Calls a built-in with the arguments on the stack from `first` on; its result takes the place of the top
    /// entries.
    pub(super) fn call_quick(&mut self, def: &'static NativeDef, first: usize, depth: u32, at: u32) {
        let top = self.stack.len();
        let mut items = [ObjId::NULL; MOST_ARGS];
        for (item, slot) in items.iter_mut().zip(&self.stack[first..]) {
            *item = slot.id();
        }
        match (def.run)(self, &Args { items: &items[..top - first], kw: &[] }) {
            Ok(value) => self.replace_top(depth, value),
            Err(stop) => self.stopped(stop, at, top),
        }
        self.settle();
    }

    /// Whether `local = local + other` of exact strings may grow the local's string where it is: nobody else holds it.
    /// CPython does the same (`BINARY_OP_INPLACE_ADD_UNICODE`).
    #[inline]
    pub(super) fn can_grow_str(&self, local: Slot, left: Slot, right: Slot) -> bool {
        if !local.counts() || local.id() != left.id() || left.counts() {
            return false;
        }
        let (a, b) = (self.heap.get(left.id()), self.heap.get(right.id()));
        match (&a.data, &b.data) {
            (Data::Str(x), Data::Str(y)) => {
                let plain = a.ty == ids::STR && b.ty == ids::STR && a.refcnt == 1 && a.attrs.is_none();
                // Short strings may be shared ones.
                plain
                    && Rc::strong_count(x) == 1
                    && x.text.len() > 1
                    && !y.text.is_empty()
                    && self.heap.bytes + x.text.len() + y.text.len() < self.limits.bytes
            }
            _ => false,
        }
    }

    /// The string of `left` grown by `right`, as a new object. What is left of `left` is for
    /// [`Heap::forget_grown`].
    pub(super) fn grow_str(&mut self, left: ObjId, right: ObjId) -> ObjId {
        let Data::Str(more) = &self.heap.get(right).data else { return left };
        let more = more.clone();
        let Data::Str(mut text) = std::mem::replace(&mut self.heap.get_mut(left).data, Data::Plain) else {
            return left;
        };
        let before = text.text.len() + 32;
        match Rc::get_mut(&mut text) {
            Some(own) => own.push(&more),
            None => {
                let mut own = (*text).clone();
                own.push(&more);
                text = Rc::new(own);
            }
        }
        let data = Data::Str(text);
        self.heap.charge(payload_bytes(&data));
        self.heap.bytes = self.heap.bytes.saturating_sub(before);
        self.heap.alloc_plain(ids::STR, data)
    }

    /// A name in the globals, then the built-ins, of the frame on top.
    #[inline(always)]
    pub(super) fn quick_global(&self, globals: ObjId, code: &Code, number: usize, at: usize) -> Option<ObjId> {
        let obj = self.heap.get(globals);
        let Data::Dict(table) = &obj.data else { return None };
        if obj.ty != ids::DICT {
            return None;
        }
        let (name, hash) = (code.names[number], code.hashes[number]);
        match self.heap.named_entry(table, name, hash, &code.hints[at]) {
            Some(at) => Some(table.entries[at].value),
            None => self.dict_find_str(self.frames.last()?.builtins, name, hash),
        }
    }

    /// A name in the namespace of the module or class body on top, then in the globals and built-ins.
    #[inline(always)]
    pub(super) fn quick_name(&self, code: &Code, number: usize, at: usize) -> Option<ObjId> {
        let frame = self.frames.last()?;
        if frame.locals != frame.globals || self.heap.get(frame.locals).ty != ids::DICT {
            return None;
        }
        self.quick_global(frame.globals, code, number, at)
    }

    /// Where the namespace of the module or class body on top keeps a name it has already.
    #[inline(always)]
    pub(super) fn quick_name_place(&mut self, code: &Code, number: usize, at: usize) -> Option<&mut ObjId> {
        let locals = self.frames.last()?.locals.some()?;
        let obj = self.heap.get(locals);
        let Data::Dict(table) = &obj.data else { return None };
        if obj.ty != ids::DICT {
            return None;
        }
        let at = self.heap.named_entry(table, code.names[number], code.hashes[number], &code.hints[at])?;
        let Data::Dict(table) = &mut self.heap.get_mut(locals).data else { return None };
        table.entries.get_mut(at).map(|entry| &mut entry.value)
    }

    /// The number of the frame on top; 0 if there is none.
    #[inline(always)]
    pub(super) fn top_serial(&self) -> u32 {
        self.frames.last().map_or(0, |frame| frame.serial)
    }

    /// Whether something goes before the next instruction.
    #[inline(always)]
    pub(super) fn is_interrupted(&self) -> bool {
        self.unwinding.is_some()
            || self.ended.is_some()
            || self.asked.is_some()
            || self.heap.is_waiting()
            || self.modules_state.tracer.is_some()
    }

    pub(super) fn log_is_empty(&self) -> bool {
        self.frames.last().is_some_and(|frame| frame.log.is_empty())
    }

    /// An attribute in an instance's own namespace, where neither its class nor a hook has a say.
    #[inline]
    pub(super) fn quick_attr(
        &mut self,
        owner: ObjId,
        name: ObjId,
        hash: i64,
        hint: &std::cell::Cell<u32>,
    ) -> Option<ObjId> {
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
    pub(super) fn quick_method(&mut self, owner: ObjId, name: ObjId, hash: i64) -> Option<ObjId> {
        let obj = self.heap.get(owner);
        let ty = obj.ty;
        if matches!(obj.data, Data::Type(_) | Data::Super(_) | Data::Module(_)) {
            return None;
        }
        let dict = obj.attrs.as_ref().and_then(|attrs| attrs.dict);
        if self.heap.type_flags(ty) & (type_flags::HAS_GETATTRIBUTE | type_flags::HAS_GETATTR) != 0 {
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
    pub(super) fn quick_attr_place(
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
