//! f-strings, `%` with a constant format, docstrings.

use rustpython_parser::ast::{self, Constant, ConversionFlag, Expr, Operator};

use super::{Const, Done, Generator, NOWHERE, Op, Position, STACK_USE_GUIDELINE};

/// Arguments of `CONVERT_VALUE`.
const STR: u32 = 1;
const REPR: u32 = 2;
const ASCII: u32 = 3;

fn conversion(flag: ConversionFlag) -> Option<u32> {
    match flag {
        ConversionFlag::None => None,
        ConversionFlag::Str => Some(STR),
        ConversionFlag::Repr => Some(REPR),
        ConversionFlag::Ascii => Some(ASCII),
    }
}

/// A piece of a `%` format.
enum Piece {
    Text(String),
    /// Conversion, and the format of the value in the words of `format()`.
    Value(u32, String),
}

impl<'a> Generator<'a> {
    pub(super) fn joined_str(&mut self, values: &'a [Expr], pos: Position) -> Done {
        if values.len() > STACK_USE_GUIDELINE {
            self.load_str("", pos);
            self.load_attr("join", true, pos);
            self.op_arg(Op::BUILD_LIST, 0, pos);
            for value in values {
                self.expr(value)?;
                self.op_arg(Op::LIST_APPEND, 1, pos);
            }
            self.op_arg(Op::CALL, 1, pos);
            return Ok(());
        }
        self.exprs(values)?;
        match values.len() {
            0 => self.load_str("", pos),
            1 => {}
            count => self.op_arg(Op::BUILD_STRING, count as u32, pos),
        }
        Ok(())
    }

    /// A t-string: the tuple of its texts, one more than there are fields, then the tuple of its fields.
    pub(super) fn template_str(&mut self, values: &'a [Expr], fields: &[String], pos: Position) -> Done {
        let mut texts = 0;
        let mut text_is_due = true;
        for value in values {
            let is_field = matches!(value, Expr::FormattedValue(_));
            if !is_field {
                self.expr(value)?;
                texts += 1;
            } else if text_is_due {
                self.load_str("", pos);
                texts += 1;
            }
            text_is_due = is_field;
        }
        if text_is_due {
            self.load_str("", pos);
            texts += 1;
        }
        self.op_arg(Op::BUILD_TUPLE, texts, pos);
        let mut rest = fields.iter();
        for value in values {
            let Expr::FormattedValue(field) = value else { continue };
            let own = self.expr_pos(value);
            self.expr(&field.value)?;
            self.load_str(rest.next().map_or("", String::as_str), own);
            let mut how = 2 | conversion(field.conversion).unwrap_or(0) << 2;
            if let Some(spec) = &field.format_spec {
                self.expr(spec)?;
                how |= 1;
            }
            self.op_arg(Op::BUILD_INTERPOLATION, how, own);
        }
        self.op_arg(Op::BUILD_TUPLE, fields.len() as u32, pos);
        self.op(Op::BUILD_TEMPLATE, pos);
        Ok(())
    }

    pub(super) fn formatted_value(&mut self, value: &'a ast::ExprFormattedValue, pos: Position) -> Done {
        self.expr(&value.value)?;
        if let Some(conversion) = conversion(value.conversion) {
            self.op_arg(Op::CONVERT_VALUE, conversion, pos);
        }
        match &value.format_spec {
            Some(spec) => {
                self.expr(spec)?;
                self.op(Op::FORMAT_WITH_SPEC, pos);
            }
            None => self.op(Op::FORMAT_SIMPLE, pos),
        }
        Ok(())
    }

    /// `'...%s...' % (a, b)` is compiled as an f-string where it means the same.
    pub(super) fn percent_format(&mut self, op: &'a ast::ExprBinOp, pos: Position) -> Result<bool, super::Diag> {
        let (Operator::Mod, Expr::Tuple(tuple)) = (op.op, &*op.right) else { return Ok(false) };
        let Expr::Constant(ast::ExprConstant { value: Constant::Str(format), .. }) = self.tree.resolve(&op.left) else {
            return Ok(false);
        };
        if tuple.elts.iter().any(|elt| matches!(elt, Expr::Starred(_))) {
            return Ok(false);
        }
        let Some(pieces) = percent_pieces(format, tuple.elts.len()) else { return Ok(false) };
        let many = pieces.len() > STACK_USE_GUIDELINE;
        if many {
            self.load_str("", pos);
            self.load_attr("join", true, pos);
            self.op_arg(Op::BUILD_LIST, 0, pos);
        }
        let mut args = tuple.elts.iter();
        for piece in &pieces {
            match piece {
                Piece::Text(text) => self.load_str(text, NOWHERE),
                Piece::Value(conversion, spec) => {
                    let Some(arg) = args.next() else { break };
                    self.expr(arg)?;
                    let own = self.expr_pos(arg);
                    self.op_arg(Op::CONVERT_VALUE, *conversion, own);
                    if spec.is_empty() {
                        self.op(Op::FORMAT_SIMPLE, own);
                    } else {
                        self.load_str(spec, NOWHERE);
                        self.op(Op::FORMAT_WITH_SPEC, own);
                    }
                }
            }
            if many {
                self.op_arg(Op::LIST_APPEND, 1, pos);
            }
        }
        match pieces.len() {
            _ if many => self.op_arg(Op::CALL, 1, pos),
            0 => self.load_str("", pos),
            1 => {}
            count => self.op_arg(Op::BUILD_STRING, count as u32, pos),
        }
        Ok(true)
    }
}

/// Reads a format with as many `%s`, `%r` and `%a` as there are values, and nothing else; flags other than `-`
/// and anything that is not understood make it `None`.
fn percent_pieces(format: &str, values: usize) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let mut count = 0;
    let mut rest = format.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '%' {
            text.push(c);
            continue;
        }
        if rest.next_if_eq(&'%').is_some() {
            text.push('%');
            continue;
        }
        let mut left = false;
        while let Some(flag) = rest.next_if(|c| "-+ #0".contains(*c)) {
            if flag != '-' {
                return None;
            }
            left = true;
        }
        let digits = |rest: &mut std::iter::Peekable<std::str::Chars<'_>>, most: usize| {
            let mut digits = String::new();
            while let Some(digit) = rest.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            (digits.len() <= most).then_some(digits)
        };
        let width = digits(&mut rest, 2)?;
        let mut precision = None;
        if rest.next_if_eq(&'.').is_some() {
            precision = Some(digits(&mut rest, 2)?);
        }
        let conversion = match rest.next()? {
            's' => STR,
            'r' => REPR,
            'a' => ASCII,
            _ => return None,
        };
        let mut spec = String::new();
        let width = width.trim_start_matches('0');
        if !left && !width.is_empty() {
            spec.push('>');
        }
        spec.push_str(width);
        if let Some(precision) = precision {
            let number: u32 = if precision.is_empty() { 0 } else { precision.parse().ok()? };
            spec.push_str(&format!(".{number}"));
        }
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(&mut text)));
        }
        pieces.push(Piece::Value(conversion, spec));
        count += 1;
    }
    if !text.is_empty() {
        pieces.push(Piece::Text(text));
    }
    (count == values).then_some(pieces)
}

/// A docstring as it is stored: without the indentation its lines share, and with tabs expanded.
pub(super) fn clean_docstring(value: Const) -> Const {
    let Const::Str(text) = &value else { return value };
    let expanded = expand_tabs(text);
    let mut lines = expanded.split('\n');
    let first = lines.next().unwrap_or_default().trim_start_matches(' ');
    let margin = |line: &&str| {
        let stripped = line.trim_start_matches(' ');
        (!stripped.is_empty()).then_some(line.len() - stripped.len())
    };
    let margin = expanded.split('\n').skip(1).filter_map(|line| margin(&line)).min();
    let mut cleaned = String::from(first);
    for line in lines {
        cleaned.push('\n');
        let spaces = line.len() - line.trim_start_matches(' ').len();
        cleaned.push_str(&line[margin.unwrap_or(0).min(spaces)..]);
    }
    Const::Str(cleaned.into())
}

fn expand_tabs(text: &str) -> String {
    let mut expanded = String::with_capacity(text.len());
    let mut column = 0;
    for c in text.chars() {
        match c {
            '\t' => {
                let spaces = 8 - column % 8;
                expanded.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            }
            '\n' | '\r' => {
                column = 0;
                expanded.push(c);
            }
            _ => {
                column += 1;
                expanded.push(c);
            }
        }
    }
    expanded
}
