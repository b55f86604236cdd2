//! `try` with `except`, `except*`, `else` and `finally`.

use rustpython_parser::ast::{self, ExceptHandler, ExprContext, Stmt};

use super::blocks::BlockKind;
use super::{Const, Done, Generator, NOWHERE, Op, Position};

/// `CALL_INTRINSIC_2`: put the group of unhandled exceptions together.
const PREP_RERAISE_STAR: u32 = 1;

impl<'a> Generator<'a> {
    pub(super) fn try_stmt(
        &mut self,
        pos: Position,
        body: &'a [Stmt],
        handlers: &'a [ExceptHandler],
        orelse: &'a [Stmt],
        finalbody: &'a [Stmt],
        star: bool,
    ) -> Done {
        if finalbody.is_empty() {
            return self.try_except(pos, body, handlers, orelse, star);
        }
        let (inside, end, exit, cleanup) = (self.label(), self.label(), self.label(), self.label());
        self.jump(Op::SETUP_FINALLY, end, pos);
        self.place(inside);
        self.push_block(BlockKind::FinallyTry(finalbody), Some(inside), Some(end), pos)?;
        if handlers.is_empty() {
            self.body(body)?;
        } else {
            self.try_except(pos, body, handlers, orelse, star)?;
        }
        self.op(Op::POP_BLOCK, NOWHERE);
        self.pop_block();
        self.body(finalbody)?;
        self.jump(Op::JUMP_NO_INTERRUPT, exit, NOWHERE);
        self.place(end);
        self.jump(Op::SETUP_CLEANUP, cleanup, NOWHERE);
        self.op(Op::PUSH_EXC_INFO, NOWHERE);
        self.push_block(BlockKind::FinallyEnd, Some(end), None, NOWHERE)?;
        self.quiet += 1;
        self.body(finalbody)?;
        self.quiet -= 1;
        self.pop_block();
        self.op_arg(Op::RERAISE, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise(NOWHERE);
        self.place(exit);
        Ok(())
    }

    fn try_except(
        &mut self,
        pos: Position,
        body: &'a [Stmt],
        handlers: &'a [ExceptHandler],
        orelse: &'a [Stmt],
        star: bool,
    ) -> Done {
        if star {
            return self.try_star(pos, body, handlers, orelse);
        }
        let (inside, except, end, cleanup) = (self.label(), self.label(), self.label(), self.label());
        self.jump(Op::SETUP_FINALLY, except, pos);
        self.place(inside);
        self.push_block(BlockKind::TryExcept, Some(inside), None, pos)?;
        self.body(body)?;
        self.pop_block();
        self.op(Op::POP_BLOCK, NOWHERE);
        self.body(orelse)?;
        self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
        self.place(except);
        self.jump(Op::SETUP_CLEANUP, cleanup, NOWHERE);
        self.op(Op::PUSH_EXC_INFO, NOWHERE);
        self.push_block(BlockKind::ExceptionHandler, None, None, pos)?;
        for (at, ExceptHandler::ExceptHandler(handler)) in handlers.iter().enumerate() {
            if handler.type_.is_none() && at + 1 < handlers.len() {
                return self.error(handler.range, "default 'except:' must be last");
            }
            let pos = self.block_pos(handler.range);
            let next = self.label();
            if let Some(kind) = &handler.type_ {
                self.expr(kind)?;
                self.op(Op::CHECK_EXC_MATCH, pos);
                self.jump(Op::POP_JUMP_IF_FALSE, next, pos);
            }
            let name = handler.name.as_ref().map(|name| name.as_str());
            let cleanup_end = self.label();
            match name {
                Some(name) => {
                    self.name_op(name, ExprContext::Store, pos)?;
                    self.jump(Op::SETUP_CLEANUP, cleanup_end, pos);
                }
                None => self.op(Op::POP_TOP, pos),
            }
            let inside = self.label();
            self.place(inside);
            self.push_block(BlockKind::HandlerCleanup(name), Some(inside), None, pos)?;
            self.body(&handler.body)?;
            self.pop_block();
            if name.is_some() {
                self.op(Op::POP_BLOCK, NOWHERE);
            }
            self.op(Op::POP_BLOCK, NOWHERE);
            self.op(Op::POP_EXCEPT, NOWHERE);
            self.unbind(name)?;
            self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
            self.place(cleanup_end);
            if name.is_some() {
                self.unbind(name)?;
                self.op_arg(Op::RERAISE, 1, NOWHERE);
            }
            self.place(next);
        }
        self.pop_block();
        self.op_arg(Op::RERAISE, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise(NOWHERE);
        self.place(end);
        Ok(())
    }

    /// The name of an `except` is gone after it: `name = None; del name`.
    fn unbind(&mut self, name: Option<&str>) -> Done {
        if let Some(name) = name {
            self.load_const(Const::None, NOWHERE);
            self.name_op(name, ExprContext::Store, NOWHERE)?;
            self.name_op(name, ExprContext::Del, NOWHERE)?;
        }
        Ok(())
    }

    /// `except*`: the stack holds the group, a list of what the handlers raised, and what is not handled yet.
    fn try_star(&mut self, pos: Position, body: &'a [Stmt], handlers: &'a [ExceptHandler], orelse: &'a [Stmt]) -> Done {
        let (inside, except, otherwise, end, cleanup, reraise_star) =
            (self.label(), self.label(), self.label(), self.label(), self.label(), self.label());
        self.jump(Op::SETUP_FINALLY, except, pos);
        self.place(inside);
        self.push_block(BlockKind::TryExcept, Some(inside), None, pos)?;
        self.body(body)?;
        self.pop_block();
        self.op(Op::POP_BLOCK, NOWHERE);
        self.jump(Op::JUMP_NO_INTERRUPT, otherwise, NOWHERE);
        self.place(except);
        self.jump(Op::SETUP_CLEANUP, cleanup, NOWHERE);
        self.op(Op::PUSH_EXC_INFO, NOWHERE);
        self.push_block(BlockKind::ExceptionGroupHandler, None, None, pos)?;
        for (at, ExceptHandler::ExceptHandler(handler)) in handlers.iter().enumerate() {
            self.star_handler(handler, at == 0)?;
            if at + 1 == handlers.len() {
                self.op_arg(Op::LIST_APPEND, 1, NOWHERE);
                self.jump(Op::JUMP_NO_INTERRUPT, reraise_star, NOWHERE);
            }
        }
        self.pop_block();
        let reraise = self.label();
        self.place(reraise_star);
        self.op_arg(Op::CALL_INTRINSIC_2, PREP_RERAISE_STAR, NOWHERE);
        self.op_arg(Op::COPY, 1, NOWHERE);
        self.jump(Op::POP_JUMP_IF_NOT_NONE, reraise, NOWHERE);
        self.op(Op::POP_TOP, NOWHERE);
        self.op(Op::POP_BLOCK, NOWHERE);
        self.op(Op::POP_EXCEPT, NOWHERE);
        self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
        self.place(reraise);
        self.op(Op::POP_BLOCK, NOWHERE);
        self.op_arg(Op::SWAP, 2, NOWHERE);
        self.op(Op::POP_EXCEPT, NOWHERE);
        self.op_arg(Op::RERAISE, 0, NOWHERE);
        self.place(cleanup);
        self.pop_except_and_reraise(NOWHERE);
        self.place(otherwise);
        self.body(orelse)?;
        self.place(end);
        Ok(())
    }

    fn star_handler(&mut self, handler: &'a ast::ExceptHandlerExceptHandler, first: bool) -> Done {
        let pos = self.block_pos(handler.range);
        let (next, with_error, no_match) = (self.label(), self.label(), self.label());
        if first {
            self.op_arg(Op::BUILD_LIST, 0, pos);
            self.op_arg(Op::COPY, 2, pos);
        }
        if let Some(kind) = &handler.type_ {
            self.expr(kind)?;
            self.op(Op::CHECK_EG_MATCH, pos);
            self.op_arg(Op::COPY, 1, pos);
            self.jump(Op::POP_JUMP_IF_NONE, no_match, pos);
        }
        let (cleanup_end, inside) = (self.label(), self.label());
        let name = handler.name.as_ref().map(|name| name.as_str());
        match name {
            Some(name) => self.name_op(name, ExprContext::Store, pos)?,
            None => self.op(Op::POP_TOP, pos),
        }
        self.jump(Op::SETUP_CLEANUP, cleanup_end, pos);
        self.place(inside);
        self.push_block(BlockKind::HandlerCleanup(name), Some(inside), None, pos)?;
        self.body(&handler.body)?;
        self.pop_block();
        self.op(Op::POP_BLOCK, NOWHERE);
        self.unbind(name)?;
        self.jump(Op::JUMP_NO_INTERRUPT, next, NOWHERE);
        self.place(cleanup_end);
        self.unbind(name)?;
        self.op_arg(Op::LIST_APPEND, 3, NOWHERE);
        self.op(Op::POP_TOP, NOWHERE);
        self.jump(Op::JUMP_NO_INTERRUPT, with_error, NOWHERE);
        self.place(next);
        self.op(Op::NOP, NOWHERE);
        self.jump(Op::JUMP_NO_INTERRUPT, with_error, NOWHERE);
        self.place(no_match);
        self.op(Op::POP_TOP, pos);
        self.place(with_error);
        Ok(())
    }
}
