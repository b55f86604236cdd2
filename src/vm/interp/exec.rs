//! One instruction: which function executes which opcode. Numbers and stack effects are in `code::Op`.

use num_bigint::BigInt;

use crate::code::{Instr, Op};
use crate::vm::object::{Data, F64, ObjId, Slot};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

impl Machine {
    /// Executes an instruction; `at` is its index. The frame's `ip` is past it already.
    #[inline]
    pub(super) fn exec(&mut self, instr: Instr, at: u32) -> R<()> {
        let arg = instr.arg;
        match instr.op {
            Op::RESUME if arg & 3 < 2 => self.look(),
            Op::RESUME | Op::NOP | Op::NOT_TAKEN => Ok(()),
            Op::LOAD_FAST | Op::LOAD_FAST_CHECK => self.load_fast(arg),
            Op::LOAD_FAST_BORROW => {
                self.load_fast_borrow(arg);
                Ok(())
            }
            Op::LOAD_FAST_LOAD_FAST => {
                self.load_fast(arg >> 4)?;
                self.load_fast(arg & 15)
            }
            Op::LOAD_FAST_BORROW_LOAD_FAST_BORROW => {
                self.load_fast_borrow(arg >> 4);
                self.load_fast_borrow(arg & 15);
                Ok(())
            }
            Op::LOAD_FAST_AND_CLEAR => {
                let at = self.local(arg);
                let slot = std::mem::replace(&mut self.stack[at], Slot::NULL);
                self.push(slot);
                Ok(())
            }
            Op::STORE_FAST | Op::STORE_FAST_MAYBE_NULL => {
                let value = self.pop();
                self.store_fast(arg, value);
                Ok(())
            }
            Op::STORE_FAST_STORE_FAST => {
                let first = self.pop();
                self.store_fast(arg >> 4, first);
                let second = self.pop();
                self.store_fast(arg & 15, second);
                Ok(())
            }
            Op::STORE_FAST_LOAD_FAST => {
                let value = self.pop();
                self.store_fast(arg >> 4, value);
                self.load_fast(arg & 15)
            }
            Op::DELETE_FAST => self.delete_fast(arg),
            Op::LOAD_SMALL_INT => {
                let id = ids::small_int(i64::from(arg)).expect("a small int");
                self.push(Slot::borrowed(id));
                Ok(())
            }
            Op::LOAD_CONST => {
                let id = self.code().consts[arg as usize];
                self.heap.incref(id);
                self.push(Slot::owned(id));
                Ok(())
            }
            Op::LOAD_COMMON_CONSTANT => self.load_common_constant(arg),
            Op::POP_TOP | Op::POP_ITER | Op::END_FOR => {
                let slot = self.pop();
                self.heap.release(slot);
                Ok(())
            }
            Op::PUSH_NULL => {
                self.push(Slot::NULL);
                Ok(())
            }
            Op::COPY => {
                let slot = self.peek(arg);
                self.push_copy(slot);
                Ok(())
            }
            Op::SWAP => {
                let top = self.stack.len() - 1;
                self.stack.swap(top, top + 1 - arg as usize);
                Ok(())
            }
            Op::BINARY_OP => self.binary_op(arg),
            Op::COMPARE_OP => self.compare_op(arg),
            Op::CONTAINS_OP => {
                let (value, container) = (self.peek(2).id(), self.peek(1).id());
                let found = self.contains(container, value)?;
                self.replace_top(2, ids::bool(found != (arg != 0)));
                Ok(())
            }
            Op::IS_OP => {
                let same = self.peek(2).id() == self.peek(1).id();
                self.replace_top(2, ids::bool(same != (arg != 0)));
                Ok(())
            }
            Op::TO_BOOL => {
                let id = self.peek(1).id();
                if self.type_of(id) == ids::BOOL {
                    return Ok(());
                }
                let truth = self.truth(id)?;
                self.replace_top(1, ids::bool(truth));
                Ok(())
            }
            Op::UNARY_NOT => {
                let id = self.peek(1).id();
                self.replace_top(1, ids::bool(id == ids::FALSE));
                Ok(())
            }
            Op::UNARY_NEGATIVE => self.unary("__neg__", "-"),
            Op::UNARY_INVERT => self.unary("__invert__", "~"),
            Op::JUMP_FORWARD | Op::JUMP_BACKWARD_NO_INTERRUPT => {
                self.jump(arg);
                Ok(())
            }
            Op::JUMP_BACKWARD => {
                self.jump(arg);
                self.look()
            }
            Op::POP_JUMP_IF_FALSE => self.pop_jump(arg, |id| id == ids::FALSE),
            Op::POP_JUMP_IF_TRUE => self.pop_jump(arg, |id| id == ids::TRUE),
            Op::POP_JUMP_IF_NONE => self.pop_jump(arg, |id| id == ids::NONE),
            Op::POP_JUMP_IF_NOT_NONE => self.pop_jump(arg, |id| id != ids::NONE),
            Op::LOAD_NAME => self.load_name(arg),
            Op::LOAD_GLOBAL => self.load_global(arg),
            Op::LOAD_LOCALS => self.load_locals(),
            Op::LOAD_FROM_DICT_OR_GLOBALS => self.load_from_dict_or_globals(arg),
            Op::LOAD_FROM_DICT_OR_DEREF => self.load_from_dict_or_deref(arg),
            Op::LOAD_BUILD_CLASS => self.load_build_class(),
            Op::STORE_NAME => self.store_name(arg),
            Op::STORE_GLOBAL => self.store_global(arg),
            Op::DELETE_NAME => self.delete_name(arg),
            Op::DELETE_GLOBAL => self.delete_global(arg),
            Op::MAKE_CELL => self.make_cell(arg),
            Op::COPY_FREE_VARS => self.copy_free_vars(arg),
            Op::LOAD_DEREF => self.load_deref(arg),
            Op::STORE_DEREF => self.store_deref(arg),
            Op::DELETE_DEREF => self.delete_deref(arg),
            Op::LOAD_ATTR => self.load_attr(arg),
            Op::STORE_ATTR => self.store_attr(arg),
            Op::DELETE_ATTR => self.delete_attr(arg),
            Op::LOAD_SUPER_ATTR => self.load_super_attr(arg),
            Op::LOAD_SPECIAL => self.load_special(arg),
            Op::BUILD_LIST => self.build_list(arg),
            Op::BUILD_TUPLE => self.build_tuple(arg),
            Op::BUILD_SET => self.build_set(arg),
            Op::BUILD_MAP => self.build_map(arg),
            Op::BUILD_SLICE => self.build_slice(arg),
            Op::BUILD_STRING => self.build_string(arg),
            Op::BUILD_TEMPLATE => self.build_template(),
            Op::BUILD_INTERPOLATION => self.build_interpolation(arg),
            Op::LIST_APPEND => self.list_append(arg),
            Op::LIST_EXTEND => self.list_extend(arg),
            Op::SET_ADD => self.set_add_op(arg),
            Op::SET_UPDATE => self.set_update(arg),
            Op::MAP_ADD => self.map_add(arg),
            Op::DICT_UPDATE => self.dict_update(arg),
            Op::DICT_MERGE => self.dict_merge(arg),
            Op::BINARY_SLICE => self.binary_slice(),
            Op::STORE_SLICE => self.store_slice(),
            Op::STORE_SUBSCR => {
                let (value, container, key) = (self.peek(3).id(), self.peek(2).id(), self.peek(1).id());
                self.set_item(container, key, value)?;
                self.drop_top(3);
                Ok(())
            }
            Op::DELETE_SUBSCR => {
                let (container, key) = (self.peek(2).id(), self.peek(1).id());
                self.del_item(container, key)?;
                self.drop_top(2);
                Ok(())
            }
            Op::UNPACK_SEQUENCE => self.unpack_sequence(arg),
            Op::UNPACK_EX => self.unpack_ex(arg),
            Op::CONVERT_VALUE => self.convert_value(arg),
            Op::FORMAT_SIMPLE => self.format_simple(),
            Op::FORMAT_WITH_SPEC => self.format_with_spec(),
            Op::MAKE_FUNCTION => self.make_function(),
            Op::SET_FUNCTION_ATTRIBUTE => self.set_function_attribute(arg),
            Op::CALL => {
                self.call_op(arg)?;
                self.look()
            }
            Op::CALL_KW => {
                self.call_kw_op(arg)?;
                self.look()
            }
            Op::CALL_FUNCTION_EX => {
                self.call_function_ex()?;
                self.look()
            }
            Op::CALL_INTRINSIC_1 => self.intrinsic_1(arg),
            Op::CALL_INTRINSIC_2 => self.intrinsic_2(arg),
            Op::RETURN_VALUE => {
                self.return_value();
                Ok(())
            }
            Op::RETURN_GENERATOR => {
                self.return_generator();
                Ok(())
            }
            Op::YIELD_VALUE => {
                self.yield_value();
                Ok(())
            }
            Op::GET_ITER => {
                let id = self.peek(1).id();
                let iterator = self.iter(id)?;
                self.replace_top(1, iterator);
                Ok(())
            }
            Op::GET_YIELD_FROM_ITER => self.get_yield_from_iter(),
            Op::FOR_ITER => self.for_iter(),
            Op::SEND => self.send(),
            Op::END_SEND => {
                let value = self.pop();
                self.drop_top(1);
                self.push(value);
                Ok(())
            }
            Op::PUSH_EXC_INFO => {
                self.push_exc_info();
                Ok(())
            }
            Op::POP_EXCEPT => {
                self.pop_except();
                Ok(())
            }
            Op::CHECK_EXC_MATCH => self.check_exc_match(),
            Op::CHECK_EG_MATCH => self.check_eg_match(),
            Op::RAISE_VARARGS => self.raise_varargs(arg),
            Op::RERAISE => self.reraise(arg, at),
            Op::WITH_EXCEPT_START => self.with_except_start(),
            Op::CLEANUP_THROW => self.cleanup_throw(),
            Op::IMPORT_NAME => self.import_name(arg),
            Op::IMPORT_FROM => self.import_from(arg),
            Op::GET_LEN => {
                let id = self.peek(1).id();
                let len = self.len(id)?;
                let len = self.new_int(len as i64);
                self.push_result(len);
                Ok(())
            }
            Op::MATCH_MAPPING => self.match_kind(false),
            Op::MATCH_SEQUENCE => self.match_kind(true),
            Op::MATCH_KEYS => self.match_keys(),
            Op::MATCH_CLASS => self.match_class(arg),
            Op::GET_AWAITABLE => self.get_awaitable(arg),
            Op::GET_AITER => self.get_aiter(),
            Op::GET_ANEXT => self.get_anext(),
            Op::END_ASYNC_FOR => self.end_async_for(at),
            Op::SETUP_ANNOTATIONS => self.setup_annotations(),
            other => {
                let name = other.name();
                self.raise(ids::SYSTEM_ERROR, format!("unknown opcode {name}"))
            }
        }
    }

    /// Where CPython's loop looks at its eval breaker: whether the collector is due, and the thread's time is up.
    #[inline(always)]
    fn look(&mut self) -> R<()> {
        if self.is_collection_due() {
            self.collect_young();
        }
        if self.ticks >= self.switch_at { self.check_turn() } else { Ok(()) }
    }

    /// Where a local's slot is.
    #[inline(always)]
    pub(super) fn local(&self, arg: u32) -> usize {
        self.frames.last().expect("a frame runs").base as usize + arg as usize
    }

    /// The code that runs.
    #[inline(always)]
    pub(super) fn code(&self) -> &crate::vm::Code {
        self.frames.last().and_then(|frame| frame.code()).expect("code runs")
    }

    #[inline(always)]
    pub(super) fn jump(&mut self, to: u32) {
        self.frames.last_mut().expect("a frame jumps").ip = to;
    }

    #[inline(always)]
    fn pop_jump(&mut self, to: u32, when: impl Fn(ObjId) -> bool) -> R<()> {
        let slot = self.pop();
        let taken = when(slot.id());
        self.heap.release(slot);
        if taken {
            self.jump(to);
        }
        Ok(())
    }

    /// A second reference to what a slot holds: owned, unless the slot only borrows.
    #[inline(always)]
    pub(super) fn push_copy(&mut self, slot: Slot) {
        if !slot.is_null() && !slot.is_borrowed() {
            self.heap.incref(slot.id());
        }
        self.push(slot);
    }

    #[inline(always)]
    fn load_fast(&mut self, arg: u32) -> R<()> {
        let slot = self.stack[self.local(arg)];
        if slot.is_null() {
            return self.unbound_local(arg);
        }
        self.push_copy(slot);
        Ok(())
    }

    #[inline(always)]
    fn load_fast_borrow(&mut self, arg: u32) {
        let slot = self.stack[self.local(arg)];
        self.push(Slot::borrowed(slot.id()));
    }

    #[inline(always)]
    fn store_fast(&mut self, arg: u32, value: Slot) {
        let at = self.local(arg);
        let old = std::mem::replace(&mut self.stack[at], value);
        self.heap.release(old);
    }

    #[inline]
    fn binary_op(&mut self, arg: u32) -> R<()> {
        let (left, right) = (self.peek(2).id(), self.peek(1).id());
        let Some((op, in_place)) = Binary::from_arg(arg) else {
            if self.enter_getitem(left)? {
                return Ok(());
            }
            let found = self.get_item(left, right)?;
            self.replace_top(2, found);
            return Ok(());
        };
        let (a, b) = (self.heap.get(left), self.heap.get(right));
        match (&a.data, &b.data) {
            (Data::Int(x), Data::Int(y)) if a.ty == ids::INT && b.ty == ids::INT => {
                let quick = match op {
                    Binary::Add => x.checked_add(*y),
                    Binary::Sub => x.checked_sub(*y),
                    Binary::Mul => x.checked_mul(*y),
                    Binary::FloorDiv if *y > 0 => Some(x.div_euclid(*y)),
                    Binary::Rem if *y > 0 => Some(x.rem_euclid(*y)),
                    Binary::And => Some(x & y),
                    Binary::Or => Some(x | y),
                    Binary::Xor => Some(x ^ y),
                    _ => None,
                };
                if let Some(value) = quick {
                    self.drop_top(2);
                    let slot = match ids::small_int(value) {
                        Some(id) => Slot::owned(id),
                        None => Slot::owned(self.heap.alloc_plain(ids::INT, Data::Int(value))),
                    };
                    self.push(slot);
                    return Ok(());
                }
            }
            (Data::Float(F64(x)), Data::Float(F64(y))) if a.ty == ids::FLOAT && b.ty == ids::FLOAT => {
                let quick = match op {
                    Binary::Add => Some(x + y),
                    Binary::Sub => Some(x - y),
                    Binary::Mul => Some(x * y),
                    Binary::Div if *y != 0.0 => Some(x / y),
                    _ => None,
                };
                if let Some(value) = quick {
                    self.drop_top(2);
                    let id = self.heap.alloc_plain(ids::FLOAT, Data::Float(F64(value)));
                    self.push(Slot::owned(id));
                    return Ok(());
                }
            }
            _ => {}
        }
        let value = if in_place { self.in_place(op, left, right)? } else { self.binary(op, left, right)? };
        self.replace_top(2, value);
        Ok(())
    }

    #[inline]
    fn compare_op(&mut self, arg: u32) -> R<()> {
        let (left, right) = (self.peek(2).id(), self.peek(1).id());
        let op = Cmp::from_arg(arg >> 5);
        let (a, b) = (self.heap.get(left), self.heap.get(right));
        let value = match (&a.data, &b.data) {
            (Data::Int(x), Data::Int(y)) => {
                let plain = |ty| ty == ids::INT || ty == ids::BOOL;
                if plain(a.ty) && plain(b.ty) { ids::bool(op.holds(x.cmp(y))) } else { self.compare(left, right, op)? }
            }
            _ => self.compare(left, right, op)?,
        };
        let value = if arg & 16 != 0 && self.type_of(value) != ids::BOOL {
            let truth = self.truth(value)?;
            ids::bool(truth)
        } else {
            value
        };
        self.replace_top(2, value);
        Ok(())
    }

    fn unary(&mut self, method: &'static str, symbol: &str) -> R<()> {
        let id = self.peek(1).id();
        let quick = match &self.heap.get(id).data {
            _ if self.is_heap_type(self.type_of(id)) => None,
            Data::Int(value) if method == "__neg__" => value.checked_neg().map(BigInt::from),
            Data::Int(value) if self.type_of(id) == ids::INT => Some(BigInt::from(!*value)),
            _ => None,
        };
        let value = match quick {
            Some(value) => self.new_big(value)?,
            None => match self.call_special(id, method, &[])? {
                Some(value) => value,
                None => {
                    let name = self.type_name(id);
                    return self.type_error(format!("bad operand type for unary {symbol}: '{name}'"));
                }
            },
        };
        self.replace_top(1, value);
        Ok(())
    }
}
