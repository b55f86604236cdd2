//! Targets: unpacking, attributes, subscripts, slices, augmented and annotated assignment.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, Expr, ExprContext, Ranged};

use super::exprs::{SUBSCRIPT, TUPLE, operator_arg};
use super::{Const, Done, Generator, Kind, Op, Position};

/// What the in-place form of an operator adds to the argument of `BINARY_OP`.
const IN_PLACE: u32 = 13;

impl<'a> Generator<'a> {
    pub(super) fn unpack(&mut self, elts: &'a [Expr], range: TextRange, pos: Position) -> Done {
        let mut star = None;
        for (at, elt) in elts.iter().enumerate() {
            if matches!(elt, Expr::Starred(_)) {
                if star.is_some() {
                    return self.error(range, "multiple starred expressions in assignment");
                }
                if at >= 1 << 8 || elts.len() - at > (i32::MAX >> 8) as usize {
                    return self.error(range, "too many expressions in star-unpacking assignment");
                }
                star = Some(at);
            }
        }
        match star {
            Some(at) => self.op_arg(Op::UNPACK_EX, (at + ((elts.len() - at - 1) << 8)) as u32, pos),
            None => self.op_arg(Op::UNPACK_SEQUENCE, elts.len() as u32, pos),
        }
        for elt in elts {
            match elt {
                Expr::Starred(starred) => self.expr(&starred.value)?,
                other => self.expr(other)?,
            }
        }
        Ok(())
    }

    /// Where an attribute is reached: on the line of its name, if the expression spans several.
    pub(super) fn attr_pos(&self, mut pos: Position, attribute: &ast::ExprAttribute) -> Position {
        let end = self.pos(attribute.range);
        if pos.line != end.end_line {
            pos.line = end.end_line;
            let length = attribute.attr.chars().count() as i32;
            if length <= end.end_col {
                pos.col = end.end_col - length;
            } else {
                (pos.col, pos.end_col) = (-1, -1);
            }
            pos.end_line = pos.end_line.max(pos.line);
            if pos.line == pos.end_line {
                pos.end_col = pos.end_col.max(pos.col);
            }
        }
        pos
    }

    pub(super) fn attribute(&mut self, attribute: &'a ast::ExprAttribute, pos: Position) -> Done {
        let name = attribute.attr.as_str();
        if attribute.ctx == ExprContext::Load
            && let Some(call) = self.super_call(attribute)
        {
            self.load_super(call, name, false, pos)?;
            let pos = self.attr_pos(pos, attribute);
            self.op(Op::NOP, pos);
            return Ok(());
        }
        if attribute.ctx == ExprContext::Store
            && let Expr::Name(owner) = &*attribute.value
            && owner.id.as_str() == "self"
        {
            let outer = self.units.len() - 1;
            if let Some(class) = self.units[..outer].iter_mut().rev().find(|unit| unit.kind == Kind::Class) {
                class.static_attributes.insert(name.into());
            }
        }
        self.expr(&attribute.value)?;
        let pos = self.attr_pos(pos, attribute);
        match attribute.ctx {
            ExprContext::Load => self.load_attr(name, false, pos),
            ExprContext::Store => self.op_name(Op::STORE_ATTR, name, pos),
            ExprContext::Del => self.op_name(Op::DELETE_ATTR, name, pos),
        }
        Ok(())
    }

    fn is_constant_slice(&self, slice: &'a ast::ExprSlice) -> bool {
        [&slice.lower, &slice.upper, &slice.step].into_iter().flatten().all(|part| self.constant(part).is_some())
    }

    /// A slice without step that needs no slice object.
    fn two_part_slice(&self, slice: &'a Expr) -> Option<&'a ast::ExprSlice> {
        match slice {
            Expr::Slice(slice) if slice.step.is_none() && !self.is_constant_slice(slice) => Some(slice),
            _ => None,
        }
    }

    fn slice_ends(&mut self, slice: &'a ast::ExprSlice) -> Done {
        let pos = self.pos(slice.range);
        for end in [&slice.lower, &slice.upper] {
            match end {
                Some(end) => self.expr(end)?,
                None => self.load_const(Const::None, pos),
            }
        }
        Ok(())
    }

    pub(super) fn slice(&mut self, slice: &'a ast::ExprSlice, pos: Position) -> Done {
        if self.is_constant_slice(slice) {
            let part = |part: &'a Option<Box<Expr>>| match part {
                Some(part) => self.constant(part).unwrap_or(Const::None),
                None => Const::None,
            };
            let value = [part(&slice.lower), part(&slice.upper), part(&slice.step)];
            self.load_const(Const::Slice(value.into()), pos);
            return Ok(());
        }
        self.slice_ends(slice)?;
        let mut count = 2;
        if let Some(step) = &slice.step {
            self.expr(step)?;
            count = 3;
        }
        self.op_arg(Op::BUILD_SLICE, count, pos);
        Ok(())
    }

    pub(super) fn subscript(&mut self, subscript: &'a ast::ExprSubscript, pos: Position) -> Done {
        if subscript.ctx == ExprContext::Load {
            self.check_subscript(&subscript.value, &subscript.slice);
        }
        self.expr(&subscript.value)?;
        if subscript.ctx != ExprContext::Del
            && let Some(slice) = self.two_part_slice(&subscript.slice)
        {
            self.slice_ends(slice)?;
            let load = subscript.ctx == ExprContext::Load;
            self.op(if load { Op::BINARY_SLICE } else { Op::STORE_SLICE }, pos);
            return Ok(());
        }
        self.subscript_key(&subscript.slice)?;
        match subscript.ctx {
            ExprContext::Load => self.op_arg(Op::BINARY_OP, SUBSCRIPT, pos),
            ExprContext::Store => self.op(Op::STORE_SUBSCR, pos),
            ExprContext::Del => self.op(Op::DELETE_SUBSCR, pos),
        }
        Ok(())
    }

    /// `x[*a]` is `x[(*a,)]`.
    fn subscript_key(&mut self, key: &'a Expr) -> Done {
        if matches!(key, Expr::Starred(_)) {
            let pos = self.expr_pos(key);
            return self.display(std::slice::from_ref(key), None, 0, &TUPLE, pos);
        }
        self.expr(key)
    }

    pub(super) fn augmented_assignment(&mut self, assign: &'a ast::StmtAugAssign) -> Done {
        let target = &*assign.target;
        let pos = self.expr_pos(target);
        let whole = self.pos(assign.range);
        let operate = |generator: &mut Self| {
            generator.expr(&assign.value)?;
            generator.op_arg(Op::BINARY_OP, operator_arg(assign.op) + IN_PLACE, whole);
            Ok(())
        };
        match target {
            Expr::Attribute(attribute) => {
                self.expr(&attribute.value)?;
                self.op_arg(Op::COPY, 1, pos);
                let pos = self.attr_pos(pos, attribute);
                self.load_attr(&attribute.attr, false, pos);
                operate(self)?;
                self.op_arg(Op::SWAP, 2, pos);
                self.op_name(Op::STORE_ATTR, &attribute.attr, pos);
            }
            Expr::Subscript(subscript) => {
                self.expr(&subscript.value)?;
                if let Some(slice) = self.two_part_slice(&subscript.slice) {
                    self.slice_ends(slice)?;
                    for _ in 0..3 {
                        self.op_arg(Op::COPY, 3, pos);
                    }
                    self.op(Op::BINARY_SLICE, pos);
                    operate(self)?;
                    for depth in [4, 3, 2] {
                        self.op_arg(Op::SWAP, depth, pos);
                    }
                    self.op(Op::STORE_SLICE, pos);
                } else {
                    self.subscript_key(&subscript.slice)?;
                    self.op_arg(Op::COPY, 2, pos);
                    self.op_arg(Op::COPY, 2, pos);
                    self.op_arg(Op::BINARY_OP, SUBSCRIPT, pos);
                    operate(self)?;
                    self.op_arg(Op::SWAP, 3, pos);
                    self.op_arg(Op::SWAP, 2, pos);
                    self.op(Op::STORE_SUBSCR, pos);
                }
            }
            Expr::Name(name) => {
                self.name_op(&name.id, ExprContext::Load, pos)?;
                operate(self)?;
                self.name_op(&name.id, ExprContext::Store, pos)?;
            }
            other => return self.error(other.range(), "illegal expression for augmented assignment"),
        }
        Ok(())
    }
}
