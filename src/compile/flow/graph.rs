//! The graph itself: blocks of instructions in a chain, built from a unit's labels.

use crate::code::Op;
use crate::compile::ir::{IrInstr, Unit};
use crate::text::Position;

/// A block of a [`Graph`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockId(pub u32);

/// An instruction in a block.
#[derive(Clone, Copy, Debug)]
pub struct FlowInstr {
    /// The instruction, pseudo-instructions included.
    pub op: Op,
    /// The argument; meaningless for jumps.
    pub arg: u32,
    /// Where a jump leads, or the handler of a `SETUP_*`.
    pub target: Option<BlockId>,
    /// The handler that protects the instruction.
    pub except: Option<BlockId>,
    /// Source range.
    pub pos: Position,
}

/// A run of instructions that is entered at its start only and left at its end or by a raise.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// The instructions.
    pub instrs: Vec<FlowInstr>,
    /// The block that follows in the code.
    pub next: Option<BlockId>,
    /// Whether it was a jump's target when it was made.
    pub labelled: bool,
    /// Entered by a raise.
    pub except_handler: bool,
    /// The handler wants the index of the raising instruction.
    pub preserve_lasti: bool,
    /// Reached only through handlers.
    pub cold: bool,
    /// Reached without any raise.
    pub warm: bool,
    /// Mark of the walk under way.
    pub visited: bool,
    /// How many jumps and fall-throughs lead here.
    pub predecessors: i32,
    /// Depth of the value stack on entry; -1 while unknown.
    pub start_depth: i32,
    /// Of the first 64 locals those that may be unbound on entry.
    pub unsafe_locals: u64,
    /// The handlers of instructions that once stood at the indices from 0 on; see [`Block::push`].
    left_over: Vec<Option<BlockId>>,
}

/// The control-flow graph of one code object.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    /// The blocks, in order of making; the order of the code is the chain of [`Block::next`].
    pub blocks: Vec<Block>,
}

/// The first block.
pub const ENTRY: BlockId = BlockId(0);

impl FlowInstr {
    /// An instruction without a target.
    pub fn new(op: Op, arg: u32, pos: Position) -> FlowInstr {
        FlowInstr { op, arg, target: None, except: None, pos }
    }

    /// Becomes an instruction without an argument; the place stays.
    pub fn set(&mut self, op: Op) {
        self.set_arg(op, 0);
    }

    /// Becomes another instruction; the place stays.
    pub fn set_arg(&mut self, op: Op, arg: u32) {
        (self.op, self.arg) = (op, arg);
    }

    /// Whether the place has a line.
    pub fn has_line(&self) -> bool {
        self.pos.line >= 0
    }

    /// The target, where the instruction is a jump.
    pub fn jump_target(&self) -> Option<BlockId> {
        if self.op.is_jump() { self.target } else { None }
    }
}

/// `SETUP_FINALLY`, `SETUP_CLEANUP` or `SETUP_WITH`.
pub fn opens_region(op: Op) -> bool {
    matches!(op, Op::SETUP_FINALLY | Op::SETUP_CLEANUP | Op::SETUP_WITH)
}

/// A jump that is always taken.
pub fn is_unconditional(op: Op) -> bool {
    use Op::*;
    matches!(op, JUMP | JUMP_NO_INTERRUPT | JUMP_FORWARD | JUMP_BACKWARD | JUMP_BACKWARD_NO_INTERRUPT)
}

/// A jump that pops the value it depends on.
pub fn is_conditional(op: Op) -> bool {
    use Op::*;
    matches!(op, POP_JUMP_IF_FALSE | POP_JUMP_IF_TRUE | POP_JUMP_IF_NONE | POP_JUMP_IF_NOT_NONE)
}

/// Leaves the frame.
pub fn exits_scope(op: Op) -> bool {
    matches!(op, Op::RETURN_VALUE | Op::RAISE_VARARGS | Op::RERAISE)
}

/// Looks whether a signal or another thread wants attention.
fn checks_interrupts(op: Op) -> bool {
    use Op::*;
    matches!(op, JUMP | JUMP_BACKWARD | RESUME | CALL | CALL_KW | CALL_FUNCTION_EX)
}

impl Block {
    /// Appends an instruction made here. Its handler is that of the instruction that stood at the same index before
    /// others were removed: so it is in CPython, and the exception table shows it.
    pub fn push(&mut self, instr: FlowInstr) {
        let except = self.left_over.get(self.instrs.len()).copied().flatten();
        self.instrs.push(FlowInstr { except, ..instr });
    }

    /// Keeps some of the instructions only.
    pub fn shrink(&mut self, kept: Vec<FlowInstr>, before: &[FlowInstr]) {
        let length = self.left_over.len().max(before.len());
        self.left_over.resize(length, None);
        for (at, instr) in before.iter().enumerate().skip(kept.len()) {
            self.left_over[at] = instr.except;
        }
        self.instrs = kept;
    }

    /// Whether control may run on into the next block.
    pub fn falls_through(&self) -> bool {
        self.instrs.last().is_none_or(|last| !exits_scope(last.op) && !is_unconditional(last.op))
    }

    /// Whether the block ends the frame.
    pub fn exits(&self) -> bool {
        self.instrs.last().is_some_and(|last| exits_scope(last.op))
    }

    /// Whether no instruction has a line.
    pub fn has_no_line(&self) -> bool {
        self.instrs.iter().all(|instr| !instr.has_line())
    }

    /// An exit or a check for interrupts must know its line; this one does not.
    pub fn wants_line(&self) -> bool {
        (self.exits() || self.instrs.iter().any(|instr| checks_interrupts(instr.op))) && self.has_no_line()
    }
}

impl Graph {
    /// Cuts the unit's instructions into blocks at labels and jumps.
    pub fn new(unit: &Unit) -> Graph {
        let mut starts = vec![None; unit.instrs.len() + 1];
        for target in unit.instrs.iter().filter_map(|instr| instr.target) {
            if let Some(at) = place(unit, target) {
                starts[at] = Some(ENTRY);
            }
        }
        let mut graph = Graph::default();
        let mut current = graph.add_block();
        for (at, start) in starts.iter_mut().enumerate() {
            let block = &mut graph.blocks[current.0 as usize];
            if start.is_some() {
                if block.instrs.is_empty() && !block.labelled {
                    block.labelled = true;
                } else {
                    current = graph.chain_block(current);
                    graph.block_mut(current).labelled = true;
                }
                *start = Some(current);
            }
            match unit.instrs.get(at) {
                Some(instr) if instr.op == Op::ANNOTATIONS_PLACEHOLDER => {
                    for instr in &unit.annotations {
                        current = graph.append(current, instr);
                    }
                }
                Some(instr) => current = graph.append(current, instr),
                None => {}
            }
        }
        let block_of = |label| place(unit, label).and_then(|at| starts[at]);
        let mut targets =
            unit.instrs.iter().filter(|i| i.op.is_jump() || opens_region(i.op)).map(|i| i.target.and_then(block_of));
        for instr in graph.blocks.iter_mut().flat_map(|block| &mut block.instrs) {
            if instr.op.is_jump() || opens_region(instr.op) {
                let target = targets.next().flatten();
                debug_assert!(target.is_some(), "{:?} has a placed target", instr.op);
                instr.target = target.or(Some(ENTRY));
            }
        }
        graph
    }

    /// A block.
    pub fn block(&self, id: BlockId) -> &Block {
        &self.blocks[id.0 as usize]
    }

    /// A block.
    pub fn block_mut(&mut self, id: BlockId) -> &mut Block {
        &mut self.blocks[id.0 as usize]
    }

    /// A new block outside the chain.
    pub fn add_block(&mut self) -> BlockId {
        self.blocks.push(Block { start_depth: -1, ..Block::default() });
        BlockId(self.blocks.len() as u32 - 1)
    }

    /// A new block put into the chain after another.
    pub fn chain_block(&mut self, after: BlockId) -> BlockId {
        let id = self.add_block();
        self.block_mut(id).next = self.block(after).next;
        self.block_mut(after).next = Some(id);
        id
    }

    /// The blocks in the order of the code.
    pub fn order(&self) -> Vec<BlockId> {
        self.chain().collect()
    }

    /// The blocks in the order of the code.
    pub fn chain(&self) -> impl Iterator<Item = BlockId> + '_ {
        std::iter::successors(Some(ENTRY), |id| self.block(*id).next)
    }

    /// The block itself or the first one after it that has instructions.
    pub fn nonempty(&self, id: Option<BlockId>) -> Option<BlockId> {
        let mut id = id;
        while let Some(at) = id
            && self.block(at).instrs.is_empty()
        {
            id = self.block(at).next;
        }
        id
    }

    /// The block that control falls into, where it does.
    pub fn fall_through(&self, id: BlockId) -> Option<BlockId> {
        let block = self.block(id);
        if block.falls_through() { block.next } else { None }
    }

    /// Takes the marks of the last walk away.
    pub fn unmark(&mut self) {
        for block in &mut self.blocks {
            block.visited = false;
        }
    }

    /// Marks a block; whether it had no mark.
    pub fn mark(&mut self, id: BlockId) -> bool {
        !std::mem::replace(&mut self.block_mut(id).visited, true)
    }

    fn append(&mut self, current: BlockId, instr: &IrInstr) -> BlockId {
        let ended = self.block(current).instrs.last().is_some_and(|last| last.op.is_jump() || exits_scope(last.op));
        let current = if ended { self.chain_block(current) } else { current };
        self.block_mut(current).instrs.push(FlowInstr::new(instr.op, instr.arg, instr.pos));
        current
    }
}

fn place(unit: &Unit, label: crate::compile::ir::Label) -> Option<usize> {
    unit.labels.get(label.0 as usize).copied().flatten().map(|at| at as usize)
}
