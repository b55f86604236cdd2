//! Listings of code objects as CPython's `dis` gives them: rows, text, and records.
//!
//! CPython prints addresses of code objects (`<code object f at 0x7f..., file "a.py", line 1>`); there are none here.

use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;

use super::repr::repr;
use super::{CodeObject, Const, Op, names};
use crate::text::Position;

/// One line of a listing: an instruction, or an `EXTENDED_ARG` before one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Index in [`CodeObject::instrs`] of the instruction it belongs to.
    pub instr: u32,
    /// Byte offset.
    pub offset: u32,
    /// The instruction.
    pub op: Op,
    /// The argument as it stands in the bytecode; for jumps a distance. `None` for instructions without one.
    pub arg: Option<u32>,
    /// What the argument stands for, as `dis` shows it in parentheses; may be empty.
    pub argrepr: String,
    /// Source range.
    pub position: Position,
    /// The number of the label that stands here.
    pub label: Option<u32>,
}

/// The byte offsets of a code object that have a label, in order; `L1` is the first.
#[derive(Clone, Debug, Default)]
struct Labels(HashMap<u32, u32>);

/// The lines of a listing. With `handlers`, the ends of protected regions have labels too, as in the text of `dis`;
/// without, only targets of jumps, as in `dis.get_instructions`.
pub fn rows(code: &CodeObject, handlers: bool) -> Vec<Row> {
    let starts = starts(code);
    let labels = Labels::new(code, &starts, handlers);
    let mut rows = Vec::with_capacity(code.instrs.len());
    for (at, instr) in code.instrs.iter().enumerate() {
        let position = code.positions.get(at).copied().unwrap_or(Position::NONE);
        let offset = code.offsets[at];
        let end = starts[at + 1];
        let (arg, target) = if instr.op.is_jump() {
            let target = starts[(instr.arg as usize).min(code.instrs.len())];
            (target.abs_diff(end) / 2, Some(target))
        } else {
            (instr.arg, None)
        };
        let row = |op, offset: u32, arg, argrepr| {
            let label = labels.0.get(&offset).copied();
            Row { instr: at as u32, offset, op, arg, argrepr, position, label }
        };
        for extension in 0..(offset - starts[at]) / 2 {
            let left = (offset - starts[at]) / 2 - extension;
            let upper = arg >> (8 * left);
            rows.push(row(Op::EXTENDED_ARG, starts[at] + 2 * extension, Some(upper), String::new()));
        }
        let argrepr = match target {
            Some(target) => {
                let preposition = if instr.op == Op::END_ASYNC_FOR { "from" } else { "to" };
                format!("{preposition} L{}", labels.0.get(&target).copied().unwrap_or_default())
            }
            None => argument(code, instr.op, arg),
        };
        rows.push(row(instr.op, offset, instr.op.has_arg().then_some(arg), argrepr));
    }
    rows
}

/// What `python -m dis FILE` prints for the code and all code inside it.
pub fn text(code: &CodeObject) -> String {
    let mut out = String::new();
    write_listing(code, &mut out);
    out
}

/// The code and all code inside it, one record each: `code`, `stacksize`, `flags`, `handlers` (`start`, `end`,
/// `target` in bytes, `depth`, `lasti`) and `instructions` (`offset`, `opname`, `arg`, `argrepr`, `positions`).
pub fn records(code: &CodeObject) -> Vec<Value> {
    let mut records = vec![record(code)];
    for inner in inner_codes(code) {
        records.extend(self::records(inner));
    }
    records
}

/// What the argument of an instruction that is no jump stands for, as `dis` shows it; may be empty.
pub fn argument(code: &CodeObject, op: Op, arg: u32) -> String {
    let name = |at: u32| code.names.get(at as usize).map(|name| name.to_string()).unwrap_or_default();
    let slot = |at: u32| code.slots.get(at as usize).map(|slot| slot.name.to_string()).unwrap_or_default();
    let pick = |table: &[&str], at: u32| table.get(at as usize).copied().unwrap_or_default().to_string();
    let with = |shown: String, extra: &str| if arg & 1 != 0 && !shown.is_empty() { shown + extra } else { shown };
    match op {
        Op::LOAD_CONST => code.consts.get(arg as usize).map(repr).unwrap_or_default(),
        Op::LOAD_GLOBAL => with(name(arg / 2), " + NULL"),
        Op::LOAD_ATTR => with(name(arg / 2), " + NULL|self"),
        Op::LOAD_SUPER_ATTR => with(name(arg / 4), " + NULL|self"),
        Op::DELETE_ATTR
        | Op::DELETE_GLOBAL
        | Op::DELETE_NAME
        | Op::IMPORT_FROM
        | Op::IMPORT_NAME
        | Op::LOAD_FROM_DICT_OR_GLOBALS
        | Op::LOAD_NAME
        | Op::STORE_ATTR
        | Op::STORE_GLOBAL
        | Op::STORE_NAME => name(arg),
        Op::LOAD_FAST_LOAD_FAST
        | Op::LOAD_FAST_BORROW_LOAD_FAST_BORROW
        | Op::STORE_FAST_LOAD_FAST
        | Op::STORE_FAST_STORE_FAST => format!("{}, {}", slot(arg >> 4), slot(arg & 15)),
        Op::DELETE_FAST
        | Op::LOAD_FAST
        | Op::LOAD_FAST_AND_CLEAR
        | Op::LOAD_FAST_BORROW
        | Op::LOAD_FAST_CHECK
        | Op::STORE_FAST
        | Op::LOAD_DEREF
        | Op::STORE_DEREF
        | Op::DELETE_DEREF
        | Op::LOAD_FROM_DICT_OR_DEREF
        | Op::MAKE_CELL => slot(arg),
        Op::COMPARE_OP => {
            let shown = pick(names::COMPARISONS, arg >> 5);
            if arg & 16 != 0 { format!("bool({shown})") } else { shown }
        }
        Op::CONVERT_VALUE => pick(names::CONVERSIONS, arg),
        Op::SET_FUNCTION_ATTRIBUTE => {
            let set = names::FUNCTION_ATTRIBUTES.iter().enumerate().filter(|(bit, _)| arg & 1 << bit != 0);
            set.map(|(_, name)| *name).collect::<Vec<_>>().join(", ")
        }
        Op::BINARY_OP => pick(names::OPERATORS, arg),
        Op::CALL_INTRINSIC_1 => pick(names::INTRINSICS_1, arg),
        Op::CALL_INTRINSIC_2 => pick(names::INTRINSICS_2, arg),
        Op::LOAD_COMMON_CONSTANT => pick(names::COMMON_CONSTANTS, arg),
        Op::LOAD_SPECIAL => pick(names::SPECIAL_METHODS, arg),
        Op::IS_OP => pick(&["is", "is not"], arg.min(1)),
        Op::CONTAINS_OP => pick(&["in", "not in"], arg.min(1)),
        _ => String::new(),
    }
}

impl Labels {
    fn new(code: &CodeObject, starts: &[u32], handlers: bool) -> Labels {
        let start = |at: u32| starts[(at as usize).min(code.instrs.len())];
        let mut offsets: BTreeSet<u32> =
            code.instrs.iter().filter(|instr| instr.op.is_jump()).map(|instr| start(instr.arg)).collect();
        if handlers {
            offsets.extend(code.handlers.iter().flat_map(|h| [h.start, h.end, h.target]).map(start));
        }
        Labels(offsets.into_iter().zip(1..).collect())
    }
}

/// The byte offset at which each instruction starts, its `EXTENDED_ARG`s included, and the end of the code.
/// First byte, first byte after (its caches included) and source range of each instruction.
pub fn units(code: &CodeObject) -> impl Iterator<Item = (u32, u32, Position)> {
    let starts = starts(code);
    let place = |at: usize| code.positions.get(at).copied().unwrap_or(Position::NONE);
    let units: Vec<_> = starts.windows(2).enumerate().map(|(at, row)| (row[0], row[1], place(at))).collect();
    units.into_iter()
}

/// `co_code`.
pub fn bytes(code: &CodeObject) -> Vec<u8> {
    let mut bytes = vec![0; starts(code).last().copied().unwrap_or(0) as usize];
    for row in rows(code, false) {
        let at = row.offset as usize;
        (bytes[at], bytes[at + 1]) = (row.op as u8, row.arg.unwrap_or(0) as u8);
    }
    bytes
}

fn starts(code: &CodeObject) -> Vec<u32> {
    let ends = code.instrs.iter().zip(&code.offsets).map(|(instr, offset)| offset + 2 + 2 * instr.op.caches());
    std::iter::once(0).chain(ends).collect()
}

fn inner_codes(code: &CodeObject) -> impl Iterator<Item = &CodeObject> {
    code.consts.iter().filter_map(|value| match value {
        Const::Code(inner) => Some(&**inner),
        _ => None,
    })
}

fn record(code: &CodeObject) -> Value {
    let starts = starts(code);
    let start = |at: u32| starts[(at as usize).min(code.instrs.len())];
    let part = |number: i32| if number < 0 { Value::Null } else { number.into() };
    let handlers: Vec<Value> = code
        .handlers
        .iter()
        .map(|h| json!([start(h.start), start(h.end), start(h.target), h.depth, h.lasti]))
        .collect();
    let instructions: Vec<Value> = rows(code, false)
        .into_iter()
        .map(|row| {
            let Position { line, end_line, col, end_col } = row.position;
            json!({
                "offset": row.offset,
                "opname": row.op.name(),
                "arg": row.arg,
                "argrepr": row.argrepr,
                "positions": [part(line), part(end_line), part(col), part(end_col)],
            })
        })
        .collect();
    json!({
        "code": &*code.qualname,
        "stacksize": code.stack_size,
        "flags": code.flags,
        "handlers": handlers,
        "instructions": instructions,
    })
}

fn write_listing(code: &CodeObject, out: &mut String) {
    let rows = rows(code, true);
    let width = line_width(&rows);
    let starts = starts(code);
    let labels = Labels::new(code, &starts, true);
    let label_width = 4 + labels.0.len().to_string().len();
    let mut last_line = None;
    for row in &rows {
        let line = row.position.line;
        let new_line = last_line != Some(line.max(-1));
        last_line = Some(line.max(-1));
        let mut text = String::new();
        if width > 0 {
            if new_line && row.offset > 0 {
                out.push('\n');
            }
            let shown = match (new_line, line) {
                (false, _) => String::new(),
                (true, ..0) => "--".to_string(),
                (true, _) => line.to_string(),
            };
            let _ = write!(text, "{shown:>width$} ");
        }
        let label = row.label.map(|label| format!("L{label}:")).unwrap_or_default();
        let _ = write!(text, "{label:>label_width$}     {:<20}", row.op.name());
        if let Some(arg) = row.arg {
            let arg_width = 5usize.saturating_sub(row.op.name().len().saturating_sub(20));
            let _ = write!(text, " {arg:>arg_width$}");
            if !row.argrepr.is_empty() {
                let _ = write!(text, " ({})", row.argrepr);
            }
        }
        out.push_str(text.trim_end());
        out.push('\n');
    }
    if !code.handlers.is_empty() {
        out.push_str("ExceptionTable:\n");
    }
    for handler in &code.handlers {
        let label = |at: u32| labels.0.get(&starts[(at as usize).min(code.instrs.len())]).copied().unwrap_or_default();
        let (start, end, target) = (label(handler.start), label(handler.end), label(handler.target));
        let lasti = if handler.lasti { " lasti" } else { "" };
        let _ = writeln!(out, "  L{start} to L{end} -> L{target} [{}]{lasti}", handler.depth);
    }
    for inner in inner_codes(code) {
        let _ = writeln!(out, "\nDisassembly of {}:", super::repr::repr_of_code(inner));
        write_listing(inner, out);
    }
}

/// The width of the column of line numbers; 0 where no instruction has one.
fn line_width(rows: &[Row]) -> usize {
    let lines = || rows.iter().map(|row| row.position.line);
    let Some(last) = lines().max().filter(|last| *last > 0) else { return 0 };
    let width = last.to_string().len().max(3);
    if lines().any(|line| line < 0) { width.max(4) } else { width }
}
