//! The flow graph: from code generation's instructions to the final ones, in the order of CPython 3.14's passes.

mod arith;
mod borrow;
mod clean;
mod cold;
mod fold;
mod graph;
mod lines;
mod locals;
mod peephole;
mod pool;
mod real;
mod regions;
mod slots;
mod swaps;

use super::ir::Unit;
use crate::code::{Const, LocalSlot, Op};
use crate::text::Position;
use graph::{BlockId, FlowInstr, Graph};

pub use graph::exits_scope;

/// What assembly needs.
pub struct Flow {
    /// The instructions, in order.
    pub instrs: Vec<FinalInstr>,
    /// `co_consts`.
    pub consts: Vec<Const>,
    /// The slots of a frame.
    pub slots: Vec<LocalSlot>,
    /// `co_stacksize`.
    pub stack_size: u32,
}

/// An instruction in its final place.
pub struct FinalInstr {
    /// The instruction; of the pseudo-instructions only jumps are left.
    pub op: Op,
    /// The argument; for jumps the index of the target.
    pub arg: u32,
    /// Source range.
    pub pos: Position,
    /// The handler that protects it.
    pub handler: Option<FinalHandler>,
}

/// Where a raise leads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct FinalHandler {
    /// Index of the handler's first instruction.
    pub target: u32,
    /// Depth of the value stack on entry to the handler, the exception included.
    pub start_depth: u32,
    /// Whether the index of the raising instruction is pushed too.
    pub lasti: bool,
}

/// Runs every pass over a unit.
pub fn optimize(unit: &mut Unit) -> Flow {
    let mut graph = Graph::new(unit);
    let mut pool = pool::Pool::new(std::mem::take(&mut unit.consts));

    regions::label_handlers(&mut graph);
    clean::inline_exits(&mut graph);
    clean::remove_unreachable(&mut graph);
    lines::resolve_lines(&mut graph);
    peephole::optimize_constants(&mut graph, &mut pool);
    peephole::optimize_blocks(&mut graph, &mut pool);
    clean::remove_nops_and_pairs(&mut graph);
    clean::remove_unreachable(&mut graph);
    clean::remove_nops_and_jumps(&mut graph);
    pool.drop_unused(&mut graph);
    locals::add_checks(&mut graph, unit.locals.len() as u32, slots::arg_slots(unit));
    locals::pair_loads(&mut graph);
    cold::move_cold_blocks(&mut graph);
    lines::resolve_lines(&mut graph);

    slots::expand_tests(&mut graph);
    let stack_size = regions::measure_stack(&mut graph);
    let slots = slots::assign(&mut graph, unit);
    slots::lower(&mut graph);
    clean::remove_nops_and_jumps(&mut graph);
    cold::orient_jumps(&mut graph);
    borrow::borrow_loads(&mut graph);
    Flow { instrs: flatten(&graph), consts: pool.values, slots, stack_size }
}

fn flatten(graph: &Graph) -> Vec<FinalInstr> {
    let order = graph.order();
    let mut starts = vec![0; graph.blocks.len()];
    let mut count = 0;
    for id in &order {
        starts[id.0 as usize] = count;
        count += graph.block(*id).instrs.len() as u32;
    }
    let start = |id: BlockId| starts[id.0 as usize];
    let finish = |instr: &FlowInstr| FinalInstr {
        op: instr.op,
        arg: instr.jump_target().map_or(instr.arg, start),
        pos: instr.pos,
        handler: instr.except.map(|handler| {
            let block = graph.block(handler);
            FinalHandler {
                target: start(handler),
                start_depth: block.start_depth.max(0) as u32,
                lasti: block.preserve_lasti,
            }
        }),
    };
    order.iter().flat_map(|id| graph.block(*id).instrs.iter().map(finish)).collect()
}
