//! Calls: methods, `super`, keywords, `*` and `**`, and the short cuts for `any`, `all` and `tuple`.

use rustpython_parser::ast::{self, CmpOp, Expr, ExprContext, Keyword};

use super::control::common;
use super::exprs::{TUPLE, intrinsic};
use super::{Const, Done, Generator, Key, Label, NOWHERE, Op, Position, STACK_USE_GUIDELINE};
use crate::compile::scope::{Reach, Scopes};

impl<'a> Generator<'a> {
    pub(super) fn call(&mut self, call: &'a ast::ExprCall, pos: Position) -> Done {
        self.check_keywords(&call.keywords)?;
        if let Expr::Attribute(method) = &*call.func
            && self.is_plain_method_call(call, method)
        {
            return self.method_call(call, method, pos);
        }
        let end = self.label();
        self.check_callee(&call.func);
        self.expr(&call.func)?;
        self.builtin_short_cut(call, end)?;
        let func = self.expr_pos(&call.func);
        self.op(Op::PUSH_NULL, func);
        self.call_arguments(&call.args, None, &call.keywords, 0, pos)?;
        self.place(end);
        Ok(())
    }

    fn check_keywords(&self, keywords: &[Keyword]) -> Done {
        for (at, keyword) in keywords.iter().enumerate() {
            let Some(name) = &keyword.arg else { continue };
            if let Some(again) = keywords[at + 1..].iter().find(|other| other.arg.as_ref() == Some(name)) {
                return self.error(again.range, format!("keyword argument repeated: {name}"));
            }
        }
        Ok(())
    }

    fn is_plain_method_call(&self, call: &ast::ExprCall, method: &ast::ExprAttribute) -> bool {
        let keywords = call.keywords.len();
        let imported = matches!(&*method.value, Expr::Name(owner) if self.is_imported(&owner.id));
        !imported
            && call.args.len() + keywords + usize::from(keywords > 0) < STACK_USE_GUIDELINE
            && !call.args.iter().any(|arg| matches!(arg, Expr::Starred(_)))
            && call.keywords.iter().all(|keyword| keyword.arg.is_some())
    }

    fn method_call(&mut self, call: &'a ast::ExprCall, method: &'a ast::ExprAttribute, pos: Position) -> Done {
        let own = self.pos(method.range);
        let at = self.attr_pos(own, method);
        if let Some(super_call) = self.super_call(method) {
            self.load_super(super_call, &method.attr, true, own)?;
            self.op(Op::NOP, at);
        } else {
            self.expr(&method.value)?;
            self.load_attr(&method.attr, true, at);
        }
        self.exprs(&call.args)?;
        let whole = self.attr_pos(pos, method);
        let count = (call.args.len() + call.keywords.len()) as u32;
        if call.keywords.is_empty() {
            self.op_arg(Op::CALL, count, whole);
        } else {
            self.keyword_values(&call.keywords, at)?;
            self.op_arg(Op::CALL_KW, count, whole);
        }
        Ok(())
    }

    /// Keyword values, then the tuple of their names.
    fn keyword_values(&mut self, keywords: &'a [Keyword], pos: Position) -> Done {
        keywords.iter().try_for_each(|keyword| self.expr(&keyword.value))?;
        let names = keywords.iter().flat_map(|keyword| &keyword.arg).map(|name| Const::Str(name.as_str().into()));
        self.load_const(Const::Tuple(names.collect()), pos);
        Ok(())
    }

    /// The call of `super` in `super(...).name`, if it can be done without making a super object.
    pub(super) fn super_call(&self, attribute: &'a ast::ExprAttribute) -> Option<&'a ast::ExprCall> {
        let Expr::Call(call) = &*attribute.value else { return None };
        let Expr::Name(name) = &*call.func else { return None };
        if name.id.as_str() != "super" || attribute.attr.as_str() == "__class__" || !call.keywords.is_empty() {
            return None;
        }
        if self.scope().symbols.get("super").reach != Reach::GlobalImplicit
            || self.scopes.get(Scopes::TOP).symbols.get("super").reach != Reach::Unknown
        {
            return None;
        }
        match call.args.len() {
            2 => (!call.args.iter().any(|arg| matches!(arg, Expr::Starred(_)))).then_some(call),
            0 => {
                let unit = &self.open().unit;
                let free = self.scope().symbols.get("__class__").reach == Reach::Free;
                (unit.arg_count > 0 && free).then_some(call)
            }
            _ => None,
        }
    }

    /// `LOAD_SUPER_ATTR` with what it needs: `super`, the class, the object.
    pub(super) fn load_super(&mut self, call: &'a ast::ExprCall, name: &str, method: bool, pos: Position) -> Done {
        let own = self.pos(call.range);
        let func = self.expr_pos(&call.func);
        self.name_op("super", ExprContext::Load, func)?;
        if call.args.is_empty() {
            self.name_op("__class__", ExprContext::Load, own)?;
            let first = self.open().unit.locals.first().cloned();
            if let Some(first) = first {
                self.name_op(&first, ExprContext::Load, own)?;
            }
        } else {
            self.exprs(&call.args)?;
        }
        let mangled = self.mangle(name);
        let two_arguments = u32::from(!call.args.is_empty());
        let index = self.name_index(&mangled);
        self.op_arg(Op::LOAD_SUPER_ATTR, index << 2 | two_arguments << 1 | u32::from(method), pos);
        Ok(())
    }

    /// `any(x for ...)`: the loop runs here, if the name still is the built-in function. The callee is on the stack.
    fn builtin_short_cut(&mut self, call: &'a ast::ExprCall, end: Label) -> Done {
        let Expr::Name(func) = &*call.func else { return Ok(()) };
        let [argument @ Expr::GeneratorExp(generator)] = &*call.args else { return Ok(()) };
        let scope = self.find_scope(Key::of(generator), generator.range)?;
        if !call.keywords.is_empty() || self.scopes.get(scope).coroutine {
            return Ok(());
        }
        let (constant, result) = match func.id.as_str() {
            "all" => (common::ALL, Some(true)),
            "any" => (common::ANY, Some(false)),
            "tuple" => (common::TUPLE, None),
            _ => return Ok(()),
        };
        let pos = self.pos(func.range);
        let (skip, start, cleanup) = (self.label(), self.label(), self.label());
        self.op_arg(Op::COPY, 1, pos);
        self.op_arg(Op::LOAD_COMMON_CONSTANT, constant, pos);
        self.compare_op(CmpOp::Is, pos);
        self.jump(Op::POP_JUMP_IF_FALSE, skip, pos);
        self.op(Op::POP_TOP, pos);
        if result.is_none() {
            self.op_arg(Op::BUILD_LIST, 0, pos);
        }
        self.expr(argument)?;
        self.place(start);
        self.jump(Op::FOR_ITER, cleanup, pos);
        match result {
            None => {
                self.op_arg(Op::LIST_APPEND, 2, pos);
                self.jump(Op::JUMP, start, pos);
            }
            Some(initial) => {
                self.op(Op::TO_BOOL, pos);
                self.jump(if initial { Op::POP_JUMP_IF_TRUE } else { Op::POP_JUMP_IF_FALSE }, start, pos);
            }
        }
        self.op(Op::POP_ITER, NOWHERE);
        if let Some(initial) = result {
            self.load_const(Const::Bool(!initial), pos);
        }
        self.jump(Op::JUMP, end, pos);
        self.place(cleanup);
        self.op(Op::END_FOR, NOWHERE);
        self.op(Op::POP_ITER, NOWHERE);
        match result {
            None => self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::LIST_TO_TUPLE, pos),
            Some(initial) => self.load_const(Const::Bool(initial), pos),
        }
        self.jump(Op::JUMP, end, pos);
        self.place(skip);
        Ok(())
    }

    /// Arguments and the call itself. `pushed` arguments are on the stack; `injected` is a variable given last.
    pub(super) fn call_arguments(
        &mut self,
        args: &'a [Expr],
        injected: Option<&str>,
        keywords: &'a [Keyword],
        pushed: usize,
        pos: Position,
    ) -> Done {
        self.check_keywords(keywords)?;
        let plain = args.len() + keywords.len() * 2 <= STACK_USE_GUIDELINE
            && !args.iter().any(|arg| matches!(arg, Expr::Starred(_)))
            && keywords.iter().all(|keyword| keyword.arg.is_some());
        if plain {
            self.exprs(args)?;
            if let Some(name) = injected {
                self.name_op(name, ExprContext::Load, pos)?;
            }
            let positional = pushed + args.len() + usize::from(injected.is_some());
            if keywords.is_empty() {
                self.op_arg(Op::CALL, positional as u32, pos);
            } else {
                self.keyword_values(keywords, pos)?;
                self.op_arg(Op::CALL_KW, (positional + keywords.len()) as u32, pos);
            }
            return Ok(());
        }
        match args {
            [Expr::Starred(starred)] if pushed == 0 => self.expr(&starred.value)?,
            _ => self.display(args, injected, pushed, &TUPLE, pos)?,
        }
        self.keyword_dict(keywords, pos)?;
        self.op(Op::CALL_FUNCTION_EX, pos);
        Ok(())
    }

    fn keyword_dict(&mut self, keywords: &'a [Keyword], pos: Position) -> Done {
        if keywords.is_empty() {
            self.op(Op::PUSH_NULL, pos);
            return Ok(());
        }
        let mut have_dict = false;
        let mut seen = 0;
        for (at, keyword) in keywords.iter().enumerate() {
            if keyword.arg.is_some() {
                seen += 1;
                continue;
            }
            self.keyword_part(&keywords[at - seen..at], &mut have_dict, pos)?;
            seen = 0;
            if !have_dict {
                self.op_arg(Op::BUILD_MAP, 0, pos);
                have_dict = true;
            }
            self.expr(&keyword.value)?;
            self.op_arg(Op::DICT_MERGE, 1, pos);
        }
        self.keyword_part(&keywords[keywords.len() - seen..], &mut have_dict, pos)
    }

    fn keyword_part(&mut self, keywords: &'a [Keyword], have_dict: &mut bool, pos: Position) -> Done {
        if keywords.is_empty() {
            return Ok(());
        }
        let big = keywords.len() * 2 > STACK_USE_GUIDELINE;
        if big {
            self.op_arg(Op::BUILD_MAP, 0, NOWHERE);
        }
        for keyword in keywords {
            if let Some(name) = &keyword.arg {
                self.load_str(name, pos);
            }
            self.expr(&keyword.value)?;
            if big {
                self.op_arg(Op::MAP_ADD, 1, NOWHERE);
            }
        }
        if !big {
            self.op_arg(Op::BUILD_MAP, keywords.len() as u32, pos);
        }
        if *have_dict {
            self.op_arg(Op::DICT_MERGE, 1, pos);
        }
        *have_dict = true;
        Ok(())
    }
}
