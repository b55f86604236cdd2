//! Expressions: dispatch, operators, comparisons, displays, `yield` and `await`.

use rustpython_parser::ast::{self, BoolOp, CmpOp, Expr, ExprContext, Operator, UnaryOp};

use super::comprehensions::Comp;
use super::{Const, Done, Generator, Kind, NOWHERE, Op, Position, STACK_USE_GUIDELINE};

/// Arguments of `CALL_INTRINSIC_1`.
pub(super) mod intrinsic {
    pub const PRINT: u32 = 1;
    pub const IMPORT_STAR: u32 = 2;
    pub const STOPITERATION_ERROR: u32 = 3;
    pub const ASYNC_GEN_WRAP: u32 = 4;
    pub const UNARY_POSITIVE: u32 = 5;
    pub const LIST_TO_TUPLE: u32 = 6;
    pub const TYPEVAR: u32 = 7;
    pub const PARAMSPEC: u32 = 8;
    pub const TYPEVARTUPLE: u32 = 9;
    pub const SUBSCRIPT_GENERIC: u32 = 10;
    pub const TYPEALIAS: u32 = 11;
}

/// Argument of `BINARY_OP` for `container[key]`.
pub(super) const SUBSCRIPT: u32 = 26;

/// Argument of `BINARY_OP` for an operator; that of its in-place form is 13 more.
pub(super) fn operator_arg(op: Operator) -> u32 {
    match op {
        Operator::Add => 0,
        Operator::BitAnd => 1,
        Operator::FloorDiv => 2,
        Operator::LShift => 3,
        Operator::MatMult => 4,
        Operator::Mult => 5,
        Operator::Mod => 6,
        Operator::BitOr => 7,
        Operator::Pow => 8,
        Operator::RShift => 9,
        Operator::Sub => 10,
        Operator::Div => 11,
        Operator::BitXor => 12,
    }
}

/// How a display is put together: from the top of the stack at once, or value by value.
pub(super) struct Display {
    pub build: Op,
    pub add: Op,
    pub extend: Op,
    pub tuple: bool,
}

pub(super) const LIST: Display =
    Display { build: Op::BUILD_LIST, add: Op::LIST_APPEND, extend: Op::LIST_EXTEND, tuple: false };
pub(super) const TUPLE: Display =
    Display { build: Op::BUILD_LIST, add: Op::LIST_APPEND, extend: Op::LIST_EXTEND, tuple: true };
const SET: Display = Display { build: Op::BUILD_SET, add: Op::SET_ADD, extend: Op::SET_UPDATE, tuple: false };

impl<'a> Generator<'a> {
    pub(super) fn exprs(&mut self, exprs: &'a [Expr]) -> Done {
        exprs.iter().try_for_each(|expr| self.expr(expr))
    }

    pub(super) fn expr(&mut self, expr: &'a Expr) -> Done {
        if let Some(value) = self.constant(expr) {
            let pos = self.expr_pos(expr);
            self.load_const(value, pos);
            return Ok(());
        }
        let expr = self.tree.resolve(expr);
        let pos = self.expr_pos(expr);
        match expr {
            Expr::NamedExpr(named) => {
                self.expr(&named.value)?;
                self.op_arg(Op::COPY, 1, pos);
                self.expr(&named.target)
            }
            Expr::BoolOp(op) => self.bool_op(op, pos),
            Expr::BinOp(op) => {
                if self.percent_format(op, pos)? {
                    return Ok(());
                }
                self.expr(&op.left)?;
                self.expr(&op.right)?;
                self.op_arg(Op::BINARY_OP, operator_arg(op.op), pos);
                Ok(())
            }
            Expr::UnaryOp(op) => {
                self.expr(&op.operand)?;
                match op.op {
                    UnaryOp::UAdd => self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::UNARY_POSITIVE, pos),
                    UnaryOp::USub => self.op(Op::UNARY_NEGATIVE, pos),
                    UnaryOp::Invert => self.op(Op::UNARY_INVERT, pos),
                    UnaryOp::Not => {
                        self.op(Op::TO_BOOL, pos);
                        self.op(Op::UNARY_NOT, pos);
                    }
                }
                Ok(())
            }
            Expr::Lambda(lambda) => self.lambda(lambda, pos),
            Expr::IfExp(choice) => {
                let (end, other) = (self.label(), self.label());
                self.jump_if(&choice.test, other, false)?;
                self.expr(&choice.body)?;
                self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
                self.place(other);
                self.expr(&choice.orelse)?;
                self.place(end);
                Ok(())
            }
            Expr::Dict(dict) => self.dict(dict, pos),
            Expr::Set(set) => self.display(&set.elts, None, 0, &SET, pos),
            Expr::ListComp(comp) => self.comprehension(&Comp::from(comp)),
            Expr::SetComp(comp) => self.comprehension(&Comp::from(comp)),
            Expr::DictComp(comp) => self.comprehension(&Comp::from(comp)),
            Expr::GeneratorExp(comp) => self.comprehension(&Comp::from(comp)),
            Expr::Yield(y) => {
                if !self.scope().block.is_function_like() {
                    return self.error(y.range, "'yield' outside function");
                }
                match &y.value {
                    Some(value) => self.expr(value)?,
                    None => self.load_const(Const::None, pos),
                }
                self.yield_value(pos);
                Ok(())
            }
            Expr::YieldFrom(y) => {
                if !self.scope().block.is_function_like() {
                    return self.error(y.range, "'yield from' outside function");
                }
                if self.open().kind == Kind::AsyncFunction {
                    return self.error(y.range, "'yield from' inside async function");
                }
                self.expr(&y.value)?;
                self.op(Op::GET_YIELD_FROM_ITER, pos);
                self.load_const(Const::None, pos);
                self.yield_from(false, pos);
                Ok(())
            }
            Expr::Await(a) => {
                self.expr(&a.value)?;
                self.op_arg(Op::GET_AWAITABLE, 0, pos);
                self.load_const(Const::None, pos);
                self.yield_from(true, pos);
                Ok(())
            }
            Expr::Compare(compare) => self.compare(compare, pos),
            Expr::Call(call) => self.call(call, pos),
            Expr::JoinedStr(joined) => match self.tree.template(joined) {
                Some(fields) => self.template_str(&joined.values, fields, pos),
                None => self.joined_str(&joined.values, pos),
            },
            Expr::FormattedValue(value) => self.formatted_value(value, pos),
            Expr::Attribute(attribute) => self.attribute(attribute, pos),
            Expr::Subscript(subscript) => self.subscript(subscript, pos),
            Expr::Starred(starred) => match starred.ctx {
                ExprContext::Store => self.error(starred.range, "starred assignment target must be in a list or tuple"),
                _ => self.error(starred.range, "can't use starred expression here"),
            },
            Expr::Slice(slice) => self.slice(slice, pos),
            Expr::Name(name) => self.name_op(&name.id, name.ctx, pos),
            Expr::List(list) => match list.ctx {
                ExprContext::Load => self.display(&list.elts, None, 0, &LIST, pos),
                ExprContext::Store => self.unpack(&list.elts, list.range, pos),
                ExprContext::Del => self.exprs(&list.elts),
            },
            Expr::Tuple(tuple) => match tuple.ctx {
                ExprContext::Load => self.display(&tuple.elts, None, 0, &TUPLE, pos),
                ExprContext::Store => self.unpack(&tuple.elts, tuple.range, pos),
                ExprContext::Del => self.exprs(&tuple.elts),
            },
            // Every constant is loaded above.
            Expr::Constant(_) => Ok(()),
        }
    }

    pub(super) fn yield_value(&mut self, pos: Position) {
        let scope = self.scope();
        if scope.generator && scope.coroutine {
            self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::ASYNC_GEN_WRAP, pos);
        }
        self.op_arg(Op::YIELD_VALUE, 0, pos);
        self.op_arg(Op::RESUME, 1, pos);
    }

    fn bool_op(&mut self, op: &'a ast::ExprBoolOp, pos: Position) -> Done {
        let Some((last, rest)) = op.values.split_last() else { return Ok(()) };
        let jump = if op.op == BoolOp::And { Op::JUMP_IF_FALSE } else { Op::JUMP_IF_TRUE };
        let end = self.label();
        for value in rest {
            self.expr(value)?;
            self.jump(jump, end, pos);
            self.op(Op::POP_TOP, pos);
        }
        self.expr(last)?;
        self.place(end);
        Ok(())
    }

    pub(super) fn compare_op(&mut self, op: CmpOp, pos: Position) {
        // The upper bits are the comparison, the lower ones the mask of results that the specialised forms use.
        let rich = |number: u32, mask: u32| (Op::COMPARE_OP, number << 5 | mask);
        let (op, arg) = match op {
            CmpOp::Lt => rich(0, 2),
            CmpOp::LtE => rich(1, 2 | 8),
            CmpOp::Eq => rich(2, 8),
            CmpOp::NotEq => rich(3, 1 | 2 | 4),
            CmpOp::Gt => rich(4, 4),
            CmpOp::GtE => rich(5, 4 | 8),
            CmpOp::Is => (Op::IS_OP, 0),
            CmpOp::IsNot => (Op::IS_OP, 1),
            CmpOp::In => (Op::CONTAINS_OP, 0),
            CmpOp::NotIn => (Op::CONTAINS_OP, 1),
        };
        self.op_arg(op, arg, pos);
    }

    fn compare(&mut self, compare: &'a ast::ExprCompare, pos: Position) -> Done {
        self.check_identity(compare);
        self.expr(&compare.left)?;
        let last = compare.ops.len() - 1;
        if last == 0 {
            self.expr(&compare.comparators[0])?;
            self.compare_op(compare.ops[0], pos);
            return Ok(());
        }
        let cleanup = self.label();
        for (op, operand) in compare.ops[..last].iter().zip(&compare.comparators) {
            self.expr(operand)?;
            self.op_arg(Op::SWAP, 2, pos);
            self.op_arg(Op::COPY, 2, pos);
            self.compare_op(*op, pos);
            self.op_arg(Op::COPY, 1, pos);
            self.op(Op::TO_BOOL, pos);
            self.jump(Op::POP_JUMP_IF_FALSE, cleanup, pos);
            self.op(Op::POP_TOP, pos);
        }
        self.expr(&compare.comparators[last])?;
        self.compare_op(compare.ops[last], pos);
        let end = self.label();
        self.jump(Op::JUMP_NO_INTERRUPT, end, NOWHERE);
        self.place(cleanup);
        self.op_arg(Op::SWAP, 2, pos);
        self.op(Op::POP_TOP, pos);
        self.place(end);
        Ok(())
    }

    /// A list, tuple, set or argument tuple with `*` parts. `pushed` values are on the stack already;
    /// `injected` is a variable that is loaded last.
    pub(super) fn display(
        &mut self,
        elts: &'a [Expr],
        injected: Option<&str>,
        pushed: usize,
        how: &Display,
        pos: Position,
    ) -> Done {
        let count = elts.len() + pushed + usize::from(injected.is_some());
        let big = count > STACK_USE_GUIDELINE;
        let starred = elts.iter().any(|elt| matches!(elt, Expr::Starred(_)));
        if !starred && !big {
            self.exprs(elts)?;
            if let Some(name) = injected {
                self.name_op(name, ExprContext::Load, pos)?;
            }
            self.op_arg(if how.tuple { Op::BUILD_TUPLE } else { how.build }, count as u32, pos);
            return Ok(());
        }
        let mut built = false;
        if big {
            self.op_arg(how.build, pushed as u32, pos);
            built = true;
        }
        for (at, elt) in elts.iter().enumerate() {
            if let Expr::Starred(starred) = elt {
                if !built {
                    self.op_arg(how.build, (at + pushed) as u32, pos);
                    built = true;
                }
                self.expr(&starred.value)?;
                self.op_arg(how.extend, 1, pos);
            } else {
                self.expr(elt)?;
                if built {
                    self.op_arg(how.add, 1, pos);
                }
            }
        }
        if let Some(name) = injected {
            self.name_op(name, ExprContext::Load, pos)?;
            self.op_arg(how.add, 1, pos);
        }
        if how.tuple {
            self.op_arg(Op::CALL_INTRINSIC_1, intrinsic::LIST_TO_TUPLE, pos);
        }
        Ok(())
    }

    fn dict(&mut self, dict: &'a ast::ExprDict, pos: Position) -> Done {
        let mut have_dict = false;
        let mut elements = 0;
        let count = dict.values.len();
        for (at, (key, value)) in dict.keys.iter().zip(&dict.values).enumerate() {
            if key.is_none() {
                if elements > 0 {
                    self.dict_part(dict, at - elements, at, &mut have_dict, pos)?;
                    elements = 0;
                }
                if !have_dict {
                    self.op_arg(Op::BUILD_MAP, 0, pos);
                    have_dict = true;
                }
                self.expr(value)?;
                self.op_arg(Op::DICT_UPDATE, 1, pos);
            } else if elements * 2 > STACK_USE_GUIDELINE {
                self.dict_part(dict, at - elements, at + 1, &mut have_dict, pos)?;
                elements = 0;
            } else {
                elements += 1;
            }
        }
        if elements > 0 {
            self.dict_part(dict, count - elements, count, &mut have_dict, pos)?;
        }
        if !have_dict {
            self.op_arg(Op::BUILD_MAP, 0, pos);
        }
        Ok(())
    }

    fn dict_part(
        &mut self,
        dict: &'a ast::ExprDict,
        begin: usize,
        end: usize,
        have_dict: &mut bool,
        pos: Position,
    ) -> Done {
        let big = (end - begin) * 2 > STACK_USE_GUIDELINE;
        if big {
            self.op_arg(Op::BUILD_MAP, 0, pos);
        }
        for (key, value) in dict.keys[begin..end].iter().zip(&dict.values[begin..end]) {
            if let Some(key) = key {
                self.expr(key)?;
            }
            self.expr(value)?;
            if big {
                self.op_arg(Op::MAP_ADD, 1, pos);
            }
        }
        if !big {
            self.op_arg(Op::BUILD_MAP, (end - begin) as u32, pos);
        }
        if *have_dict {
            self.op_arg(Op::DICT_UPDATE, 1, pos);
        }
        *have_dict = true;
        Ok(())
    }
}
