//! The blocks a statement is inside of, and leaving them by `return`, `break` and `continue`.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{ExprContext, Stmt};

use super::{Const, Done, Generator, Label, NOWHERE, Op, Position};

/// CPython's limit of blocks in blocks.
const MOST_BLOCKS: usize = 21;

/// What has to be undone when a statement leaves a block early.
#[derive(Clone, Copy)]
pub(super) enum BlockKind<'a> {
    While,
    For,
    TryExcept,
    /// The body of a `try` with this `finally`.
    FinallyTry(&'a [Stmt]),
    FinallyEnd,
    With,
    AsyncWith,
    /// The body of an `except`, with the name it binds.
    HandlerCleanup(Option<&'a str>),
    PopValue,
    ExceptionHandler,
    ExceptionGroupHandler,
    AsyncComprehension,
    StopIteration,
}

#[derive(Clone, Copy)]
pub(super) struct FrameBlock<'a> {
    pub kind: BlockKind<'a>,
    /// Where `continue` goes.
    pub start: Option<Label>,
    /// Where `break` goes.
    pub exit: Option<Label>,
    /// Place of the statement, for what runs on the way out.
    pub pos: Position,
}

impl<'a> Generator<'a> {
    pub(super) fn push_block(
        &mut self,
        kind: BlockKind<'a>,
        start: Option<Label>,
        exit: Option<Label>,
        pos: Position,
    ) -> Done {
        if self.open().blocks.len() >= MOST_BLOCKS {
            let at = self.source.offset(pos.line.max(1) as u32, pos.col.max(0) as u32);
            let end = self.source.offset(pos.end_line.max(1) as u32, pos.end_col.max(0) as u32);
            return self.error(TextRange::new(at.into(), end.max(at).into()), "too many statically nested blocks");
        }
        self.here().blocks.push(FrameBlock { kind, start, exit, pos });
        Ok(())
    }

    pub(super) fn pop_block(&mut self) {
        self.here().blocks.pop();
    }

    /// Undoes one block. `keep_top`: the value on top of the stack is the result and stays there.
    pub(super) fn unwind_block(&mut self, block: FrameBlock<'a>, pos: &mut Position, keep_top: bool) -> Done {
        let keep = |generator: &mut Self, pos: Position| {
            if keep_top {
                generator.op_arg(Op::SWAP, 2, pos);
            }
        };
        match block.kind {
            BlockKind::While
            | BlockKind::ExceptionHandler
            | BlockKind::ExceptionGroupHandler
            | BlockKind::AsyncComprehension
            | BlockKind::StopIteration => {}
            BlockKind::For | BlockKind::PopValue => {
                keep(self, *pos);
                self.op(Op::POP_TOP, *pos);
            }
            BlockKind::TryExcept => self.op(Op::POP_BLOCK, *pos),
            BlockKind::FinallyTry(body) => {
                self.op(Op::POP_BLOCK, *pos);
                if keep_top {
                    self.push_block(BlockKind::PopValue, None, None, *pos)?;
                }
                self.body(body)?;
                if keep_top {
                    self.pop_block();
                }
                *pos = NOWHERE;
            }
            BlockKind::FinallyEnd => {
                keep(self, *pos);
                self.op(Op::POP_TOP, *pos);
                keep(self, *pos);
                self.op(Op::POP_BLOCK, *pos);
                self.op(Op::POP_EXCEPT, *pos);
            }
            BlockKind::With | BlockKind::AsyncWith => {
                *pos = block.pos;
                self.op(Op::POP_BLOCK, *pos);
                if keep_top {
                    self.op_arg(Op::SWAP, 3, *pos);
                    self.op_arg(Op::SWAP, 2, *pos);
                }
                self.call_exit_with_nones(*pos);
                if matches!(block.kind, BlockKind::AsyncWith) {
                    self.op_arg(Op::GET_AWAITABLE, 2, *pos);
                    self.load_const(Const::None, *pos);
                    self.yield_from(true, *pos);
                }
                self.op(Op::POP_TOP, *pos);
                *pos = NOWHERE;
            }
            BlockKind::HandlerCleanup(name) => {
                if name.is_some() {
                    self.op(Op::POP_BLOCK, *pos);
                }
                keep(self, *pos);
                self.op(Op::POP_BLOCK, *pos);
                self.op(Op::POP_EXCEPT, *pos);
                if let Some(name) = name {
                    self.load_const(Const::None, *pos);
                    self.name_op(name, ExprContext::Store, *pos)?;
                    self.name_op(name, ExprContext::Del, *pos)?;
                }
            }
        }
        Ok(())
    }

    /// Undoes every block, or those inside the nearest loop, which is returned.
    pub(super) fn unwind(
        &mut self,
        pos: &mut Position,
        keep_top: bool,
        to_loop: bool,
        range: TextRange,
    ) -> Result<Option<FrameBlock<'a>>, super::Diag> {
        let Some(top) = self.open().blocks.last().copied() else { return Ok(None) };
        match top.kind {
            BlockKind::ExceptionGroupHandler => {
                let message = "'break', 'continue' and 'return' cannot appear in an except* block";
                return self.error(range, message);
            }
            BlockKind::While | BlockKind::For if to_loop => return Ok(Some(top)),
            _ => {}
        }
        self.here().blocks.pop();
        self.unwind_block(top, pos, keep_top)?;
        let found = self.unwind(pos, keep_top, to_loop, range)?;
        self.here().blocks.push(top);
        Ok(found)
    }

    pub(super) fn call_exit_with_nones(&mut self, pos: Position) {
        for _ in 0..3 {
            self.load_const(Const::None, pos);
        }
        self.op_arg(Op::CALL, 3, pos);
    }

    /// Hands on everything a generator or awaitable on the stack yields; leaves its result.
    pub(super) fn yield_from(&mut self, awaits: bool, pos: Position) -> Label {
        let (send, fail, exit) = (self.label(), self.label(), self.label());
        self.place(send);
        self.jump(Op::SEND, exit, pos);
        // Only throw() and close() make the yield raise.
        self.jump(Op::SETUP_FINALLY, fail, pos);
        self.op_arg(Op::YIELD_VALUE, 1, pos);
        self.op(Op::POP_BLOCK, NOWHERE);
        self.op_arg(Op::RESUME, if awaits { 3 } else { 2 }, pos);
        self.jump(Op::JUMP_NO_INTERRUPT, send, pos);
        self.place(fail);
        self.op(Op::CLEANUP_THROW, pos);
        self.place(exit);
        self.op(Op::END_SEND, pos);
        send
    }

    pub(super) fn pop_except_and_reraise(&mut self, pos: Position) {
        self.op_arg(Op::COPY, 3, pos);
        self.op(Op::POP_EXCEPT, pos);
        self.op_arg(Op::RERAISE, 1, pos);
    }
}
