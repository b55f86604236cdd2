//! `with` and `async with`.

use rustpython_parser::ast::{Stmt, WithItem};

use super::blocks::BlockKind;
use super::{Const, Done, Generator, Label, NOWHERE, Op};

/// Arguments of `LOAD_SPECIAL`.
const ENTER: u32 = 0;
const EXIT: u32 = 1;
const AENTER: u32 = 2;
const AEXIT: u32 = 3;

impl<'a> Generator<'a> {
    /// One item, and inside it the others and the body.
    pub(super) fn with(&mut self, items: &'a [WithItem], body: &'a [Stmt], is_async: bool) -> Done {
        let Some((item, rest)) = items.split_first() else { return self.body(body) };
        let (block, last, exit, cleanup) = (self.label(), self.label(), self.label(), self.label());
        self.expr(&item.context_expr)?;
        let pos = self.expr_pos(&item.context_expr);
        self.op_arg(Op::COPY, 1, pos);
        self.op_arg(Op::LOAD_SPECIAL, if is_async { AEXIT } else { EXIT }, pos);
        self.op_arg(Op::SWAP, 2, pos);
        self.op_arg(Op::SWAP, 3, pos);
        self.op_arg(Op::LOAD_SPECIAL, if is_async { AENTER } else { ENTER }, pos);
        self.op_arg(Op::CALL, 0, pos);
        let wait = |generator: &mut Self, argument: u32| {
            if is_async {
                generator.op_arg(Op::GET_AWAITABLE, argument, pos);
                generator.load_const(Const::None, pos);
                generator.yield_from(true, pos);
            }
        };
        wait(self, 1);
        self.jump(Op::SETUP_WITH, last, pos);
        self.place(block);
        let kind = if is_async { BlockKind::AsyncWith } else { BlockKind::With };
        self.push_block(kind, Some(block), Some(last), pos)?;
        match &item.optional_vars {
            Some(target) => self.expr(target)?,
            None => self.op(Op::POP_TOP, pos),
        }
        self.with(rest, body, is_async)?;
        self.pop_block();
        self.op(Op::POP_BLOCK, if is_async { pos } else { NOWHERE });
        self.call_exit_with_nones(pos);
        wait(self, 2);
        self.op(Op::POP_TOP, pos);
        self.jump(Op::JUMP, exit, pos);
        self.place(last);
        self.jump(Op::SETUP_CLEANUP, cleanup, pos);
        self.op(Op::PUSH_EXC_INFO, pos);
        self.op(Op::WITH_EXCEPT_START, pos);
        wait(self, 2);
        self.finish_with_except(cleanup);
        self.place(exit);
        Ok(())
    }

    fn finish_with_except(&mut self, cleanup: Label) {
        let suppress = self.label();
        self.op(Op::TO_BOOL, NOWHERE);
        self.jump(Op::POP_JUMP_IF_TRUE, suppress, NOWHERE);
        self.op_arg(Op::RERAISE, 2, NOWHERE);
        self.place(suppress);
        self.op(Op::POP_TOP, NOWHERE);
        self.op(Op::POP_BLOCK, NOWHERE);
        self.op(Op::POP_EXCEPT, NOWHERE);
        for _ in 0..3 {
            self.op(Op::POP_TOP, NOWHERE);
        }
        let exit = self.label();
        self.jump(Op::JUMP_NO_INTERRUPT, exit, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise(NOWHERE);
        self.place(exit);
    }
}
