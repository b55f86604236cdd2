//! `for`, `async for` and `while`.

use rustpython_parser::ast;

use super::blocks::BlockKind;
use super::{Const, Done, Generator, NOWHERE, Op};

impl<'a> Generator<'a> {
    pub(super) fn for_loop(&mut self, f: &'a ast::StmtFor) -> Done {
        let (start, cleanup, end) = (self.label(), self.label(), self.label());
        let pos = self.pos(f.range);
        self.push_block(BlockKind::For, Some(start), Some(end), pos)?;
        self.expr(&f.iter)?;
        let iter = self.expr_pos(&f.iter);
        self.op(Op::GET_ITER, iter);
        self.place(start);
        self.jump(Op::FOR_ITER, cleanup, iter);
        let target = self.expr_pos(&f.target);
        self.op(Op::NOP, target);
        self.expr(&f.target)?;
        self.body(&f.body)?;
        self.jump(Op::JUMP, start, NOWHERE);
        self.place(cleanup);
        // A generator's last iteration jumps to the first of these two, everything else to the second.
        self.op(Op::END_FOR, NOWHERE);
        self.op(Op::POP_ITER, NOWHERE);
        self.pop_block();
        self.body(&f.orelse)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn async_for_loop(&mut self, f: &'a ast::StmtAsyncFor) -> Done {
        let (start, except, end) = (self.label(), self.label(), self.label());
        let pos = self.pos(f.range);
        self.expr(&f.iter)?;
        let iter = self.expr_pos(&f.iter);
        self.op(Op::GET_AITER, iter);
        self.place(start);
        self.push_block(BlockKind::For, Some(start), Some(end), pos)?;
        self.jump(Op::SETUP_FINALLY, except, pos);
        self.op(Op::GET_ANEXT, pos);
        self.load_const(Const::None, pos);
        let send = self.yield_from(true, pos);
        self.op(Op::POP_BLOCK, pos);
        self.op(Op::NOT_TAKEN, pos);
        self.expr(&f.target)?;
        self.body(&f.body)?;
        self.jump(Op::JUMP, start, NOWHERE);
        self.pop_block();
        self.place(except);
        self.jump(Op::END_ASYNC_FOR, send, iter);
        self.body(&f.orelse)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn while_loop(&mut self, w: &'a ast::StmtWhile) -> Done {
        let (start, end, anchor) = (self.label(), self.label(), self.label());
        let pos = self.pos(w.range);
        self.place(start);
        self.push_block(BlockKind::While, Some(start), Some(end), pos)?;
        self.jump_if(&w.test, anchor, false)?;
        self.body(&w.body)?;
        self.jump(Op::JUMP, start, NOWHERE);
        self.pop_block();
        self.place(anchor);
        self.body(&w.orelse)?;
        self.place(end);
        Ok(())
    }
}
