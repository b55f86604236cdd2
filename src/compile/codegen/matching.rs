//! `match`: each pattern takes the subject off the stack and jumps away when it does not match.

use rustpython_parser::ast::text_size::TextRange;
use rustpython_parser::ast::{self, CmpOp, Expr, ExprContext, Operator, Pattern, Ranged};

use super::exprs::{SUBSCRIPT, TUPLE, operator_arg};
use super::{Const, Done, Generator, Label, Op, Position};

/// What a pattern must know of the ones around it.
#[derive(Default)]
struct Context<'a> {
    /// Captured names: their values wait on the stack until the whole pattern has matched.
    stores: Vec<&'a str>,
    allow_irrefutable: bool,
    /// Where to go on failure with this many values to pop.
    fail_pop: Vec<Label>,
    /// Values on top of the stack that captures go beneath.
    on_top: usize,
}

fn is_wildcard(pattern: &Pattern) -> bool {
    matches!(pattern, Pattern::MatchAs(capture) if capture.name.is_none() && capture.pattern.is_none())
}

impl<'a> Generator<'a> {
    pub(super) fn match_stmt(&mut self, m: &'a ast::StmtMatch) -> Done {
        self.subject(m)?;
        let end = self.label();
        let count = m.cases.len();
        let default = m.cases.last().filter(|case| count > 1 && is_wildcard(&case.pattern));
        let tested = count - usize::from(default.is_some());
        for (at, case) in m.cases[..tested].iter().enumerate() {
            let pos = self.pos(case.pattern.range());
            let last = at + 1 == tested;
            if !last {
                self.op_arg(Op::COPY, 1, pos);
            }
            let irrefutable = case.guard.is_some() || at + 1 == count;
            let mut context = Context { allow_irrefutable: irrefutable, ..Context::default() };
            self.pattern(&case.pattern, &mut context)?;
            for name in std::mem::take(&mut context.stores) {
                self.name_op(name, ExprContext::Store, pos)?;
            }
            if let Some(guard) = &case.guard {
                self.ensure_fail_pop(&mut context, 0);
                self.jump_if(guard, context.fail_pop[0], false)?;
            }
            if !last {
                // Takes the place of what follows, so that it is not taken for a line of its own.
                self.op(Op::POP_TOP, Position::NEXT);
            }
            self.body(&case.body)?;
            self.jump(Op::JUMP, end, super::NOWHERE);
            self.emit_fail_pops(&mut context, pos);
        }
        if let Some(case) = default {
            let pos = self.pos(case.pattern.range());
            self.op(Op::NOP, pos);
            if let Some(guard) = &case.guard {
                self.jump_if(guard, end, false)?;
            }
            self.body(&case.body)?;
        }
        self.place(end);
        Ok(())
    }

    /// The parser gives a tuple without brackets the place of the whole statement.
    fn subject(&mut self, m: &'a ast::StmtMatch) -> Done {
        let Expr::Tuple(tuple) = &*m.subject else { return self.expr(&m.subject) };
        if tuple.range.start() != m.range.start() {
            return self.expr(&m.subject);
        }
        let text = self.source.text();
        let start = usize::from(m.range.start()) + "match".len();
        let start = start + text[start..].len() - text[start..].trim_start().len();
        let last = tuple.elts.last().map_or(start, |elt| elt.range().end().into());
        let end = last + text[last..].find(':').map_or(0, |colon| text[last..last + colon].trim_end().len());
        let pos = self.pos(TextRange::new((start as u32).into(), (end as u32).into()));
        self.display(&tuple.elts, None, 0, &TUPLE, pos)
    }

    fn ensure_fail_pop(&mut self, context: &mut Context<'a>, pops: usize) {
        while context.fail_pop.len() <= pops {
            let label = self.label();
            context.fail_pop.push(label);
        }
    }

    fn fail(&mut self, context: &mut Context<'a>, op: Op, pos: Position) {
        let pops = context.on_top + context.stores.len();
        self.ensure_fail_pop(context, pops);
        self.jump(op, context.fail_pop[pops], pos);
    }

    fn emit_fail_pops(&mut self, context: &mut Context<'a>, pos: Position) {
        let labels = std::mem::take(&mut context.fail_pop);
        for (at, label) in labels.into_iter().enumerate().rev() {
            self.place(label);
            if at > 0 {
                self.op(Op::POP_TOP, pos);
            }
        }
    }

    fn rotate(&mut self, count: usize, pos: Position) {
        for depth in (2..=count).rev() {
            self.op_arg(Op::SWAP, depth as u32, pos);
        }
    }

    fn capture(&mut self, name: Option<&'a ast::Identifier>, range: TextRange, context: &mut Context<'a>) -> Done {
        let pos = self.pos(range);
        let Some(name) = name else {
            self.op(Op::POP_TOP, pos);
            return Ok(());
        };
        if context.stores.contains(&name.as_str()) {
            return self.error(range, format!("multiple assignments to name '{name}' in pattern"));
        }
        self.rotate(context.on_top + context.stores.len() + 1, pos);
        context.stores.push(name);
        Ok(())
    }

    fn subpattern(&mut self, pattern: &'a Pattern, context: &mut Context<'a>) -> Done {
        let before = std::mem::replace(&mut context.allow_irrefutable, true);
        self.pattern(pattern, context)?;
        context.allow_irrefutable = before;
        Ok(())
    }

    fn pattern(&mut self, pattern: &'a Pattern, context: &mut Context<'a>) -> Done {
        let pos = self.pos(pattern.range());
        match pattern {
            Pattern::MatchValue(value) => {
                self.pattern_value(&value.value, value.range)?;
                self.compare_op(CmpOp::Eq, pos);
                self.op(Op::TO_BOOL, pos);
                self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
                Ok(())
            }
            Pattern::MatchSingleton(singleton) => {
                let value = match singleton.value {
                    ast::Constant::Bool(value) => Const::Bool(value),
                    _ => Const::None,
                };
                self.load_const(value, pos);
                self.compare_op(CmpOp::Is, pos);
                self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
                Ok(())
            }
            Pattern::MatchSequence(sequence) => self.sequence_pattern(sequence, context, pos),
            Pattern::MatchMapping(mapping) => self.mapping_pattern(mapping, context, pos),
            Pattern::MatchClass(class) => self.class_pattern(class, context, pos),
            Pattern::MatchStar(star) => self.capture(star.name.as_ref(), star.range, context),
            Pattern::MatchAs(capture) => {
                let Some(inner) = &capture.pattern else {
                    if !context.allow_irrefutable {
                        let what = match &capture.name {
                            Some(name) => format!("name capture '{name}'"),
                            None => "wildcard".to_string(),
                        };
                        return self.error(capture.range, format!("{what} makes remaining patterns unreachable"));
                    }
                    return self.capture(capture.name.as_ref(), capture.range, context);
                };
                context.on_top += 1;
                self.op_arg(Op::COPY, 1, pos);
                self.pattern(inner, context)?;
                context.on_top -= 1;
                self.capture(capture.name.as_ref(), capture.range, context)
            }
            Pattern::MatchOr(or) => self.or_pattern(or, context, pos),
        }
    }

    /// A literal of a pattern: numbers are folded here, before the flow graph.
    fn pattern_value(&mut self, value: &'a Expr, range: TextRange) -> Done {
        if let Some(number) = self.pattern_number(value) {
            let pos = self.expr_pos(value);
            self.load_const(number, pos);
            return Ok(());
        }
        match self.tree.resolve(value) {
            Expr::Constant(_) | Expr::Attribute(_) => self.expr(value),
            _ if self.wrong_part(value).is_some() => {
                let (range, what) = self.wrong_part(value).expect("there is one");
                self.error(range, format!("{what} number required in complex literal"))
            }
            _ => self.error(range, "patterns may only match literals and attribute lookups"),
        }
    }

    /// The part of a sum of numbers that is not of the kind a complex literal has there.
    fn wrong_part(&self, value: &'a Expr) -> Option<(TextRange, &'static str)> {
        let Expr::BinOp(ast::ExprBinOp { left, op: Operator::Add | Operator::Sub, right, .. }) = value else {
            return None;
        };
        match self.pattern_number(left).or_else(|| self.constant(left))? {
            Const::Complex(..) => Some((left.range(), "real")),
            Const::Int(_) | Const::Float(_) => match self.constant(right)? {
                Const::Int(_) | Const::Float(_) => Some((right.range(), "imaginary")),
                _ => None,
            },
            _ => None,
        }
    }

    /// `-1`, `1+2j`, `-1-2j`.
    fn pattern_number(&self, value: &'a Expr) -> Option<Const> {
        match value {
            Expr::UnaryOp(op) if op.op == ast::UnaryOp::USub => match self.constant(&op.operand)? {
                Const::Int(value) => Some(Const::Int(-value)),
                Const::Float(value) => Some(Const::Float(-value)),
                Const::Complex(real, imag) => Some(Const::Complex(-real, -imag)),
                _ => None,
            },
            Expr::BinOp(op) => {
                let left = self.pattern_number(&op.left).or_else(|| self.constant(&op.left))?;
                let real = match left {
                    Const::Int(value) => num_traits::ToPrimitive::to_f64(&value)?,
                    Const::Float(value) => value,
                    _ => return None,
                };
                let Const::Complex(_, imag) = self.constant(&op.right)? else { return None };
                match op.op {
                    Operator::Add => Some(Const::Complex(real, imag)),
                    Operator::Sub => Some(Const::Complex(real, -imag)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn sequence_pattern(
        &mut self,
        sequence: &'a ast::PatternMatchSequence,
        context: &mut Context<'a>,
        pos: Position,
    ) -> Done {
        let patterns = &sequence.patterns;
        let size = patterns.len();
        let mut star = None;
        let mut only_wildcard = true;
        let mut star_wildcard = false;
        for (at, pattern) in patterns.iter().enumerate() {
            if let Pattern::MatchStar(starred) = pattern {
                if star.is_some() {
                    return self.error(sequence.range, "multiple starred names in sequence pattern");
                }
                star_wildcard = starred.name.is_none();
                only_wildcard &= star_wildcard;
                star = Some(at);
            } else {
                only_wildcard &= is_wildcard(pattern);
            }
        }
        context.on_top += 1;
        self.op(Op::MATCH_SEQUENCE, pos);
        self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        let length = match star {
            None => Some((size, CmpOp::Eq)),
            Some(_) if size > 1 => Some((size - 1, CmpOp::GtE)),
            Some(_) => None,
        };
        if let Some((length, compare)) = length {
            self.op(Op::GET_LEN, pos);
            self.load_int(length, pos);
            self.compare_op(compare, pos);
            self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        }
        context.on_top -= 1;
        if only_wildcard {
            self.op(Op::POP_TOP, pos);
            return Ok(());
        }
        match star {
            Some(star) if star_wildcard => self.sequence_by_index(patterns, star, context, pos),
            _ => self.sequence_by_unpacking(sequence, star, context, pos),
        }
    }

    fn sequence_by_unpacking(
        &mut self,
        sequence: &'a ast::PatternMatchSequence,
        star: Option<usize>,
        context: &mut Context<'a>,
        pos: Position,
    ) -> Done {
        let size = sequence.patterns.len();
        match star {
            Some(at) if at >= 1 << 8 => {
                return self.error(sequence.range, "too many expressions in star-unpacking sequence pattern");
            }
            Some(at) => self.op_arg(Op::UNPACK_EX, (at + ((size - at - 1) << 8)) as u32, pos),
            None => self.op_arg(Op::UNPACK_SEQUENCE, size as u32, pos),
        }
        context.on_top += size;
        for pattern in &sequence.patterns {
            context.on_top -= 1;
            self.subpattern(pattern, context)?;
        }
        Ok(())
    }

    /// `[first, *_, last]`: only the elements that are looked at are taken.
    fn sequence_by_index(
        &mut self,
        patterns: &'a [Pattern],
        star: usize,
        context: &mut Context<'a>,
        pos: Position,
    ) -> Done {
        context.on_top += 1;
        for (at, pattern) in patterns.iter().enumerate() {
            if at == star || is_wildcard(pattern) {
                continue;
            }
            self.op_arg(Op::COPY, 1, pos);
            if at < star {
                self.load_int(at, pos);
            } else {
                self.op(Op::GET_LEN, pos);
                self.load_int(patterns.len() - at, pos);
                self.op_arg(Op::BINARY_OP, operator_arg(Operator::Sub), pos);
            }
            self.op_arg(Op::BINARY_OP, SUBSCRIPT, pos);
            self.subpattern(pattern, context)?;
        }
        context.on_top -= 1;
        self.op(Op::POP_TOP, pos);
        Ok(())
    }

    fn class_pattern(&mut self, class: &'a ast::PatternMatchClass, context: &mut Context<'a>, pos: Position) -> Done {
        for (at, attr) in class.kwd_attrs.iter().enumerate() {
            if let Some(again) = class.kwd_attrs[at + 1..].iter().position(|other| other == attr) {
                let range = class.kwd_patterns[at + 1 + again].range();
                return self.error(range, format!("attribute name repeated in class pattern: {attr}"));
            }
        }
        self.expr(&class.cls)?;
        let names = class.kwd_attrs.iter().map(|attr| Const::Str(attr.as_str().into())).collect();
        self.load_const(Const::Tuple(names), pos);
        let positional = class.patterns.len();
        self.op_arg(Op::MATCH_CLASS, positional as u32, pos);
        self.op_arg(Op::COPY, 1, pos);
        self.load_const(Const::None, pos);
        self.op_arg(Op::IS_OP, 1, pos);
        context.on_top += 1;
        self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        let count = positional + class.kwd_patterns.len();
        self.op_arg(Op::UNPACK_SEQUENCE, count as u32, pos);
        context.on_top += count;
        context.on_top -= 1;
        for pattern in class.patterns.iter().chain(&class.kwd_patterns) {
            context.on_top -= 1;
            if is_wildcard(pattern) {
                self.op(Op::POP_TOP, pos);
            } else {
                self.subpattern(pattern, context)?;
            }
        }
        Ok(())
    }

    fn mapping_pattern(
        &mut self,
        mapping: &'a ast::PatternMatchMapping,
        context: &mut Context<'a>,
        pos: Position,
    ) -> Done {
        let size = mapping.keys.len();
        context.on_top += 1;
        self.op(Op::MATCH_MAPPING, pos);
        self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        if size == 0 && mapping.rest.is_none() {
            context.on_top -= 1;
            self.op(Op::POP_TOP, pos);
            return Ok(());
        }
        if size > 0 {
            self.op(Op::GET_LEN, pos);
            self.load_int(size, pos);
            self.compare_op(CmpOp::GtE, pos);
            self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        }
        self.mapping_keys(mapping)?;
        self.op_arg(Op::BUILD_TUPLE, size as u32, pos);
        self.op(Op::MATCH_KEYS, pos);
        context.on_top += 2;
        self.op_arg(Op::COPY, 1, pos);
        self.load_const(Const::None, pos);
        self.op_arg(Op::IS_OP, 1, pos);
        self.fail(context, Op::POP_JUMP_IF_FALSE, pos);
        self.op_arg(Op::UNPACK_SEQUENCE, size as u32, pos);
        context.on_top += size;
        context.on_top -= 1;
        for pattern in &mapping.patterns {
            context.on_top -= 1;
            self.subpattern(pattern, context)?;
        }
        context.on_top -= 2;
        if mapping.rest.is_some() {
            self.op_arg(Op::BUILD_MAP, 0, pos);
            self.op_arg(Op::SWAP, 3, pos);
            self.op_arg(Op::DICT_UPDATE, 2, pos);
            self.op_arg(Op::UNPACK_SEQUENCE, size as u32, pos);
            for depth in (1..=size).rev() {
                self.op_arg(Op::COPY, 1 + depth as u32, pos);
                self.op_arg(Op::SWAP, 2, pos);
                self.op(Op::DELETE_SUBSCR, pos);
            }
            self.capture(mapping.rest.as_ref(), mapping.range, context)
        } else {
            self.op(Op::POP_TOP, pos);
            self.op(Op::POP_TOP, pos);
            Ok(())
        }
    }

    fn mapping_keys(&mut self, mapping: &'a ast::PatternMatchMapping) -> Done {
        let mut seen = Vec::new();
        for key in &mapping.keys {
            let constant = self.pattern_number(key).or_else(|| self.constant(key));
            if let Some(value) = constant {
                if seen.iter().any(|other| same_key(other, &value)) {
                    let shown = match &value {
                        Const::Str(text) => format!("'{text}'"),
                        Const::Int(number) => number.to_string(),
                        Const::Complex(real, imag) if *real == 0.0 && real.is_sign_negative() => {
                            format!("({}{}j)", "-0", if imag.is_sign_negative() { "-0" } else { "+0" })
                        }
                        _ => {
                            self.source.text()[usize::from(key.range().start())..usize::from(key.range().end())].into()
                        }
                    };
                    return self.error(mapping.range, format!("mapping pattern checks duplicate key ({shown})"));
                }
                let pos = self.expr_pos(key);
                seen.push(value.clone());
                self.load_const(value, pos);
            } else if matches!(key, Expr::Attribute(_)) {
                self.expr(key)?;
            } else {
                if let Some((range, what)) = self.wrong_part(key) {
                    return self.error(range, format!("{what} number required in complex literal"));
                }
                let message = "mapping pattern keys may only match literals and attribute lookups";
                return self.error(mapping.range, message);
            }
        }
        Ok(())
    }

    fn or_pattern(&mut self, or: &'a ast::PatternMatchOr, context: &mut Context<'a>, pos: Position) -> Done {
        let end = self.label();
        let mut control: Vec<&'a str> = Vec::new();
        for (at, alternative) in or.patterns.iter().enumerate() {
            let own = self.pos(alternative.range());
            let irrefutable = at + 1 == or.patterns.len() && context.allow_irrefutable;
            let mut inner = Context { allow_irrefutable: irrefutable, ..Context::default() };
            self.op_arg(Op::COPY, 1, own);
            self.pattern(alternative, &mut inner)?;
            if at == 0 {
                control.clone_from(&inner.stores);
            } else {
                self.reorder(&control, &mut inner.stores, or.range, own)?;
            }
            self.jump(Op::JUMP, end, own);
            self.emit_fail_pops(&mut inner, own);
        }
        self.op(Op::POP_TOP, pos);
        self.fail(context, Op::JUMP, pos);
        self.place(end);
        let rotations = control.len() + 1 + context.on_top + context.stores.len();
        for name in control {
            self.rotate(rotations, pos);
            if context.stores.contains(&name) {
                return self.error(or.range, format!("multiple assignments to name '{name}' in pattern"));
            }
            context.stores.push(name);
        }
        self.op(Op::POP_TOP, pos);
        Ok(())
    }

    /// Brings an alternative's captures into the order of the first alternative's.
    fn reorder(&mut self, control: &[&'a str], stores: &mut Vec<&'a str>, range: TextRange, pos: Position) -> Done {
        let differ = "alternative patterns bind different names";
        if stores.len() != control.len() {
            return self.error(range, differ);
        }
        for wanted in (0..control.len()).rev() {
            let Some(found) = stores.iter().position(|name| *name == control[wanted]) else {
                return self.error(range, differ);
            };
            if found != wanted {
                let rotations = found + 1;
                let rotated: Vec<&str> = stores.drain(..rotations).collect();
                let at = wanted - found;
                stores.splice(at..at, rotated);
                for _ in 0..rotations {
                    self.rotate(wanted + 1, pos);
                }
            }
        }
        Ok(())
    }
}

/// Whether two keys of a mapping pattern are equal as Python's numbers are.
fn same_key(left: &Const, right: &Const) -> bool {
    let number = |value: &Const| match value {
        Const::Bool(value) => Some((f64::from(u8::from(*value)), 0.0)),
        Const::Int(value) => num_traits::ToPrimitive::to_f64(value).map(|value| (value, 0.0)),
        Const::Float(value) => Some((*value, 0.0)),
        Const::Complex(real, imag) => Some((*real, *imag)),
        _ => None,
    };
    let whole = matches!((left, right), (Const::Int(_), Const::Int(_)));
    match (number(left), number(right)) {
        (Some(a), Some(b)) if !whole => a == b,
        _ => left == right,
    }
}
