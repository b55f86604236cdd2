//! Borrowed loads: a local may be pushed without counting it where it surely outlives its place on the stack.
//!
//! It does if the value is consumed in the same block, before the local is bound anew, and is not itself bound to a
//! local. Each block is run on a stack of what pushed each value.

use super::graph::{BlockId, ENTRY, Graph, exits_scope, is_unconditional, opens_region};
use crate::code::Op;

/// A value on the stack: the index of the instruction that pushed it and the local it was read from, if any.
type Value = (Option<usize>, Option<u32>);

/// A value from before the block.
const UNKNOWN: Value = (None, None);

/// Turns loads into borrowing ones. Needs the depths of [`super::regions::measure_stack`].
pub fn borrow_loads(graph: &mut Graph) {
    graph.unmark();
    graph.mark(ENTRY);
    graph.block_mut(ENTRY).start_depth = 0;
    let mut todo = vec![ENTRY];
    while let Some(id) = todo.pop() {
        let mut run = BlockRun::new(graph, id);
        let next = run.all(graph, &mut todo);
        if let Some(next) = next {
            reach(graph, next, &mut todo);
        }
        for (pushed_by, _) in std::mem::take(&mut run.stack) {
            run.refuse(pushed_by);
        }
        for (instr, owned) in graph.block_mut(id).instrs.iter_mut().zip(&run.owned) {
            instr.op = match instr.op {
                Op::LOAD_FAST if !owned => Op::LOAD_FAST_BORROW,
                Op::LOAD_FAST_LOAD_FAST if !owned => Op::LOAD_FAST_BORROW_LOAD_FAST_BORROW,
                op => op,
            };
        }
    }
}

fn reach(graph: &mut Graph, id: BlockId, todo: &mut Vec<BlockId>) {
    if graph.mark(id) {
        todo.push(id);
    }
}

struct BlockRun {
    id: BlockId,
    stack: Vec<Value>,
    /// By instruction: whether what it pushes must be owned.
    owned: Vec<bool>,
}

impl BlockRun {
    fn new(graph: &Graph, id: BlockId) -> BlockRun {
        let block = graph.block(id);
        BlockRun { id, stack: vec![UNKNOWN; block.start_depth.max(0) as usize], owned: vec![false; block.instrs.len()] }
    }

    fn refuse(&mut self, pushed_by: Option<usize>) {
        if let Some(owned) = pushed_by.and_then(|at| self.owned.get_mut(at)) {
            *owned = true;
        }
    }

    fn push(&mut self, at: usize, local: Option<u32>) {
        self.stack.push((Some(at), local));
    }

    fn pop(&mut self) -> Value {
        self.stack.pop().unwrap_or(UNKNOWN)
    }

    fn pop_many(&mut self, count: i32) {
        let left = self.stack.len().saturating_sub(count.max(0) as usize);
        self.stack.truncate(left);
    }

    /// The local gets another value: what still stands on the stack for it must be owned.
    fn rebind(&mut self, local: u32) {
        for at in 0..self.stack.len() {
            if self.stack[at].1 == Some(local) {
                self.refuse(self.stack[at].0);
            }
        }
    }

    fn store(&mut self, local: u32) {
        let (pushed_by, _) = self.pop();
        self.rebind(local);
        self.refuse(pushed_by);
    }

    /// Runs the block; where control falls to.
    fn all(&mut self, graph: &mut Graph, todo: &mut Vec<BlockId>) -> Option<BlockId> {
        let length = graph.block(self.id).instrs.len();
        for at in 0..length {
            let instr = graph.block(self.id).instrs[at];
            if let (true, Some(target)) = (instr.op.is_jump() || opens_region(instr.op), instr.target) {
                reach(graph, target, todo);
            }
            self.one(at, instr.op, instr.arg);
        }
        let block = graph.block(self.id);
        let last = block.instrs.last()?.op;
        if is_unconditional(last) || exits_scope(last) { None } else { block.next }
    }

    fn one(&mut self, at: usize, op: Op, arg: u32) {
        let (high, low) = (arg >> 4, arg & 15);
        match op {
            Op::LOAD_FAST => self.push(at, Some(arg)),
            Op::LOAD_FAST_AND_CLEAR => {
                self.rebind(arg);
                self.push(at, Some(arg));
            }
            Op::LOAD_FAST_LOAD_FAST => {
                self.push(at, Some(high));
                self.push(at, Some(low));
            }
            Op::STORE_FAST => self.store(arg),
            Op::DELETE_FAST => self.rebind(arg),
            Op::STORE_FAST_LOAD_FAST => {
                self.store(high);
                self.push(at, Some(low));
            }
            Op::STORE_FAST_STORE_FAST => {
                self.store(high);
                self.store(low);
            }
            Op::COPY => {
                let copied =
                    self.stack.len().checked_sub(arg as usize).and_then(|depth| self.stack.get(depth).copied());
                self.stack.push(copied.unwrap_or(UNKNOWN));
            }
            Op::SWAP => {
                let length = self.stack.len();
                if let Some(other) = length.checked_sub(arg as usize).filter(|other| *other < length) {
                    self.stack.swap(other, length - 1);
                }
            }
            // These leave their operands where they are. What they push counts, in CPython, as pushed by the first
            // instructions of the block.
            Op::GET_ANEXT
            | Op::GET_LEN
            | Op::IMPORT_FROM
            | Op::MATCH_KEYS
            | Op::MATCH_MAPPING
            | Op::MATCH_SEQUENCE
            | Op::WITH_EXCEPT_START => {
                for pushed in 0..op.stack_effect(arg, false) {
                    self.push(pushed as usize, None);
                }
            }
            Op::DICT_MERGE
            | Op::DICT_UPDATE
            | Op::LIST_APPEND
            | Op::LIST_EXTEND
            | Op::MAP_ADD
            | Op::RERAISE
            | Op::SET_ADD
            | Op::SET_UPDATE => self.pop_many(-op.stack_effect(arg, false)),
            Op::END_SEND | Op::SET_FUNCTION_ATTRIBUTE => {
                let top = self.pop();
                self.pop();
                self.stack.push(top);
            }
            Op::CHECK_EXC_MATCH | Op::SEND => {
                self.pop();
                self.push(at, None);
            }
            Op::FOR_ITER => self.push(at, None),
            // They may hand back what they were given.
            Op::GET_YIELD_FROM_ITER | Op::FORMAT_SIMPLE => {}
            Op::LOAD_ATTR | Op::LOAD_SUPER_ATTR => {
                let receiver = self.pop();
                if op == Op::LOAD_SUPER_ATTR {
                    self.pop_many(2);
                }
                self.push(at, None);
                if arg & 1 != 0 {
                    self.stack.push(receiver);
                }
            }
            Op::LOAD_SPECIAL | Op::PUSH_EXC_INFO => {
                let value = self.pop();
                self.push(at, None);
                self.stack.push(value);
            }
            _ if opens_region(op) => {}
            _ => {
                let popped = popped(op, arg);
                self.pop_many(popped);
                for _ in 0..popped + op.stack_effect(arg, false) {
                    self.push(at, None);
                }
            }
        }
    }
}

/// How many operands an instruction takes off the stack, those included that it puts back.
fn popped(op: Op, arg: u32) -> i32 {
    let arg = arg as i32;
    use Op::*;
    match op {
        BINARY_SLICE => 3,
        STORE_SLICE => 4,
        BINARY_OP | COMPARE_OP | IS_OP | CONTAINS_OP | CHECK_EG_MATCH | DELETE_SUBSCR | STORE_ATTR | IMPORT_NAME => 2,
        CALL_INTRINSIC_2 | FORMAT_WITH_SPEC | END_ASYNC_FOR | BUILD_TEMPLATE => 2,
        STORE_SUBSCR | CLEANUP_THROW | MATCH_CLASS => 3,
        CALL_FUNCTION_EX => 4,
        BUILD_TUPLE | BUILD_LIST | BUILD_SET | BUILD_STRING | BUILD_SLICE | RAISE_VARARGS => arg,
        BUILD_MAP => 2 * arg,
        BUILD_INTERPOLATION => 2 + (arg & 1),
        CALL => arg + 2,
        CALL_KW => arg + 3,
        UNPACK_SEQUENCE | UNPACK_EX | RETURN_VALUE | YIELD_VALUE | TO_BOOL | GET_ITER | GET_AITER => 1,
        UNARY_INVERT | UNARY_NEGATIVE | UNARY_NOT | CALL_INTRINSIC_1 | CONVERT_VALUE => 1,
        GET_AWAITABLE | MAKE_FUNCTION | LOAD_FROM_DICT_OR_DEREF | LOAD_FROM_DICT_OR_GLOBALS => 1,
        _ => (-op.stack_effect(arg as u32, false)).max(0),
    }
}
