//! Expressions back to text, as CPython keeps annotations under `from __future__ import annotations`.

use rustpython_parser::ast::{self, BoolOp, CmpOp, Constant, Expr, Operator, UnaryOp};

use crate::syntax::Tree;

/// How tightly an expression binds: one inside another is bracketed when it binds less tightly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Level {
    Tuple,
    Test,
    Or,
    And,
    Not,
    Compare,
    Expr,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Arith,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

/// The text of an expression; `None` if it holds an f-string.
pub fn unparse(tree: &Tree, expr: &Expr) -> Option<String> {
    let mut writer = Writer { tree, text: String::new() };
    writer.expr(expr, Level::Test)?;
    Some(writer.text)
}

struct Writer<'a> {
    tree: &'a Tree,
    text: String,
}

impl Level {
    fn next(self) -> Level {
        const ALL: [Level; 17] = [
            Level::Tuple,
            Level::Test,
            Level::Or,
            Level::And,
            Level::Not,
            Level::Compare,
            Level::Expr,
            Level::BitOr,
            Level::BitXor,
            Level::BitAnd,
            Level::Shift,
            Level::Arith,
            Level::Term,
            Level::Factor,
            Level::Power,
            Level::Await,
            Level::Atom,
        ];
        ALL[(self as usize + 1).min(ALL.len() - 1)]
    }
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn bracketed(&mut self, needed: bool, inside: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        if needed {
            self.push("(");
        }
        inside(self)?;
        if needed {
            self.push(")");
        }
        Some(())
    }

    fn list(&mut self, exprs: &[Expr], level: Level) -> Option<()> {
        for (at, expr) in exprs.iter().enumerate() {
            if at > 0 {
                self.push(", ");
            }
            self.expr(expr, level)?;
        }
        Some(())
    }

    fn expr(&mut self, expr: &Expr, level: Level) -> Option<()> {
        let expr = self.tree.resolve(expr);
        match expr {
            Expr::BoolOp(op) => {
                let (own, word) = match op.op {
                    BoolOp::And => (Level::And, " and "),
                    BoolOp::Or => (Level::Or, " or "),
                };
                self.bracketed(level > own, |w| {
                    for (at, value) in op.values.iter().enumerate() {
                        if at > 0 {
                            w.push(word);
                        }
                        w.expr(value, own.next())?;
                    }
                    Some(())
                })
            }
            Expr::BinOp(op) => {
                let (own, word) = operator(op.op);
                let power = op.op == Operator::Pow;
                self.bracketed(level > own, |w| {
                    w.expr(&op.left, if power { own.next() } else { own })?;
                    w.push(word);
                    w.expr(&op.right, if power { own } else { own.next() })
                })
            }
            Expr::UnaryOp(op) => {
                let (own, word) = match op.op {
                    UnaryOp::Invert => (Level::Factor, "~"),
                    UnaryOp::Not => (Level::Not, "not "),
                    UnaryOp::UAdd => (Level::Factor, "+"),
                    UnaryOp::USub => (Level::Factor, "-"),
                };
                self.bracketed(level > own, |w| {
                    w.push(word);
                    w.expr(&op.operand, own)
                })
            }
            Expr::Lambda(lambda) => self.bracketed(level > Level::Test, |w| {
                w.push("lambda");
                let before = w.text.len();
                w.args(&lambda.args)?;
                if w.text.len() > before {
                    w.text.insert(before, ' ');
                }
                w.push(": ");
                w.expr(&lambda.body, Level::Test)
            }),
            Expr::IfExp(choice) => self.bracketed(level > Level::Test, |w| {
                w.expr(&choice.body, Level::Or)?;
                w.push(" if ");
                w.expr(&choice.test, Level::Or)?;
                w.push(" else ");
                w.expr(&choice.orelse, Level::Test)
            }),
            Expr::NamedExpr(named) => self.bracketed(level > Level::Tuple, |w| {
                w.expr(&named.target, Level::Atom)?;
                w.push(" := ");
                w.expr(&named.value, Level::Atom)
            }),
            Expr::Dict(dict) => self.dict(dict),
            Expr::Set(set) => {
                self.push("{");
                self.list(&set.elts, Level::Test)?;
                self.push("}");
                Some(())
            }
            Expr::ListComp(comp) => self.comprehension("[", &[&comp.elt], &comp.generators, "]"),
            Expr::SetComp(comp) => self.comprehension("{", &[&comp.elt], &comp.generators, "}"),
            Expr::DictComp(comp) => self.comprehension("{", &[&comp.key, &comp.value], &comp.generators, "}"),
            Expr::GeneratorExp(comp) => self.comprehension("(", &[&comp.elt], &comp.generators, ")"),
            Expr::Yield(y) => {
                self.push("(yield");
                if let Some(value) = &y.value {
                    self.push(" ");
                    self.expr(value, Level::Test)?;
                }
                self.push(")");
                Some(())
            }
            Expr::YieldFrom(y) => {
                self.push("(yield from ");
                self.expr(&y.value, Level::Test)?;
                self.push(")");
                Some(())
            }
            Expr::Await(a) => self.bracketed(level > Level::Await, |w| {
                w.push("await ");
                w.expr(&a.value, Level::Atom)
            }),
            Expr::Compare(compare) => self.bracketed(level > Level::Compare, |w| {
                w.expr(&compare.left, Level::Expr)?;
                for (op, operand) in compare.ops.iter().zip(&compare.comparators) {
                    w.push(comparison(*op));
                    w.expr(operand, Level::Expr)?;
                }
                Some(())
            }),
            Expr::Call(call) => self.call(call),
            Expr::FormattedValue(_) | Expr::JoinedStr(_) => None,
            Expr::Constant(constant) => self.constant(constant),
            Expr::Attribute(attribute) => {
                self.expr(&attribute.value, Level::Atom)?;
                let int = matches!(&*attribute.value, Expr::Constant(c) if matches!(c.value, Constant::Int(_)));
                self.push(if int { " ." } else { "." });
                self.push(&attribute.attr);
                Some(())
            }
            Expr::Subscript(subscript) => {
                self.expr(&subscript.value, Level::Atom)?;
                self.push("[");
                self.expr(&subscript.slice, Level::Tuple)?;
                if matches!(&*subscript.slice, Expr::Starred(_)) {
                    self.push(",");
                }
                self.push("]");
                Some(())
            }
            Expr::Starred(starred) => {
                self.push("*");
                self.expr(&starred.value, Level::Expr)
            }
            Expr::Slice(slice) => {
                if let Some(lower) = &slice.lower {
                    self.expr(lower, Level::Test)?;
                }
                self.push(":");
                if let Some(upper) = &slice.upper {
                    self.expr(upper, Level::Test)?;
                }
                if let Some(step) = &slice.step {
                    self.push(":");
                    self.expr(step, Level::Test)?;
                }
                Some(())
            }
            Expr::Name(name) => {
                self.push(&name.id);
                Some(())
            }
            Expr::List(list) => {
                self.push("[");
                self.list(&list.elts, Level::Test)?;
                self.push("]");
                Some(())
            }
            Expr::Tuple(tuple) if tuple.elts.is_empty() => {
                self.push("()");
                Some(())
            }
            Expr::Tuple(tuple) => self.bracketed(level > Level::Tuple, |w| {
                w.list(&tuple.elts, Level::Test)?;
                if tuple.elts.len() == 1 {
                    w.push(",");
                }
                Some(())
            }),
        }
    }

    fn dict(&mut self, dict: &ast::ExprDict) -> Option<()> {
        self.push("{");
        for (at, (key, value)) in dict.keys.iter().zip(&dict.values).enumerate() {
            if at > 0 {
                self.push(", ");
            }
            match key {
                Some(key) => {
                    self.expr(key, Level::Test)?;
                    self.push(": ");
                    self.expr(value, Level::Test)?;
                }
                None => {
                    self.push("**");
                    self.expr(value, Level::Expr)?;
                }
            }
        }
        self.push("}");
        Some(())
    }

    fn comprehension(
        &mut self,
        open: &str,
        elts: &[&Expr],
        generators: &[ast::Comprehension],
        close: &str,
    ) -> Option<()> {
        self.push(open);
        for (at, elt) in elts.iter().enumerate() {
            if at > 0 {
                self.push(": ");
            }
            self.expr(elt, Level::Test)?;
        }
        for generator in generators {
            self.push(if generator.is_async { " async for " } else { " for " });
            self.expr(&generator.target, Level::Tuple)?;
            self.push(" in ");
            self.expr(&generator.iter, Level::Or)?;
            for condition in &generator.ifs {
                self.push(" if ");
                self.expr(condition, Level::Or)?;
            }
        }
        self.push(close);
        Some(())
    }

    fn call(&mut self, call: &ast::ExprCall) -> Option<()> {
        self.expr(&call.func, Level::Atom)?;
        if let ([only @ Expr::GeneratorExp(_)], []) = (&*call.args, &*call.keywords) {
            return self.expr(only, Level::Test);
        }
        self.push("(");
        self.list(&call.args, Level::Test)?;
        for (at, keyword) in call.keywords.iter().enumerate() {
            if at > 0 || !call.args.is_empty() {
                self.push(", ");
            }
            match &keyword.arg {
                Some(name) => {
                    self.push(name);
                    self.push("=");
                }
                None => self.push("**"),
            }
            self.expr(&keyword.value, Level::Test)?;
        }
        self.push(")");
        Some(())
    }

    fn args(&mut self, args: &ast::Arguments) -> Option<()> {
        let mut first = true;
        let mut comma = |writer: &mut Self| {
            if !std::mem::take(&mut first) {
                writer.push(", ");
            }
        };
        let count = args.posonlyargs.len();
        for (at, arg) in args.posonlyargs.iter().chain(&args.args).enumerate() {
            comma(self);
            self.push(&arg.def.arg);
            if let Some(default) = &arg.default {
                self.push("=");
                self.expr(default, Level::Test)?;
            }
            if at + 1 == count {
                self.push(", /");
            }
        }
        if args.vararg.is_some() || !args.kwonlyargs.is_empty() {
            comma(self);
            self.push("*");
            if let Some(vararg) = &args.vararg {
                self.push(&vararg.arg);
            }
        }
        for arg in &args.kwonlyargs {
            comma(self);
            self.push(&arg.def.arg);
            if let Some(default) = &arg.default {
                self.push("=");
                self.expr(default, Level::Test)?;
            }
        }
        if let Some(kwarg) = &args.kwarg {
            comma(self);
            self.push("**");
            self.push(&kwarg.arg);
        }
        Some(())
    }

    fn constant(&mut self, constant: &ast::ExprConstant) -> Option<()> {
        let text = match &constant.value {
            Constant::None => "None".into(),
            Constant::Ellipsis => "...".into(),
            Constant::Bool(true) => "True".into(),
            Constant::Bool(false) => "False".into(),
            Constant::Int(value) => value.to_string(),
            Constant::Float(value) => float(*value),
            Constant::Complex { imag, .. } => float(*imag).trim_end_matches(".0").to_string() + "j",
            Constant::Str(text) => {
                if self.tree.code_points(constant).is_some() {
                    return None;
                }
                let prefix = if constant.kind.as_deref() == Some("u") { "u" } else { "" };
                format!("{prefix}{}", quoted(text))
            }
            Constant::Bytes(bytes) => {
                let text: String = bytes.iter().map(|byte| *byte as char).collect();
                format!("b{}", quoted_bytes(&text))
            }
            Constant::Tuple(_) => return None,
        };
        self.push(&text);
        Some(())
    }
}

fn operator(op: Operator) -> (Level, &'static str) {
    match op {
        Operator::Add => (Level::Arith, " + "),
        Operator::Sub => (Level::Arith, " - "),
        Operator::Mult => (Level::Term, " * "),
        Operator::MatMult => (Level::Term, " @ "),
        Operator::Div => (Level::Term, " / "),
        Operator::Mod => (Level::Term, " % "),
        Operator::LShift => (Level::Shift, " << "),
        Operator::RShift => (Level::Shift, " >> "),
        Operator::BitOr => (Level::BitOr, " | "),
        Operator::BitXor => (Level::BitXor, " ^ "),
        Operator::BitAnd => (Level::BitAnd, " & "),
        Operator::FloorDiv => (Level::Term, " // "),
        Operator::Pow => (Level::Power, " ** "),
    }
}

fn comparison(op: CmpOp) -> &'static str {
    match op {
        CmpOp::Eq => " == ",
        CmpOp::NotEq => " != ",
        CmpOp::Lt => " < ",
        CmpOp::LtE => " <= ",
        CmpOp::Gt => " > ",
        CmpOp::GtE => " >= ",
        CmpOp::Is => " is ",
        CmpOp::IsNot => " is not ",
        CmpOp::In => " in ",
        CmpOp::NotIn => " not in ",
    }
}

fn float(value: f64) -> String {
    if value.is_infinite() {
        return "1e309".into();
    }
    let digits = format!("{value:e}");
    let (mantissa, exponent) = digits.split_once('e').unwrap_or((&digits, "0"));
    let power: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&power) {
        return format!("{value:?}");
    }
    format!("{mantissa}e{}{:02}", if power < 0 { '-' } else { '+' }, power.abs())
}

fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut result = String::from(quote);
    for c in text.chars() {
        match c {
            '\\' => result.push_str("\\\\"),
            '\n' => result.push_str("\\n"),
            '\r' => result.push_str("\\r"),
            '\t' => result.push_str("\\t"),
            c if c == quote => result.extend(['\\', c]),
            c if c.is_control() && (c as u32) < 0x100 => result.push_str(&format!("\\x{:02x}", c as u32)),
            c => result.push(c),
        }
    }
    result.push(quote);
    result
}

fn quoted_bytes(text: &str) -> String {
    let plain = quoted(text);
    plain.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", c as u32) }).collect()
}
