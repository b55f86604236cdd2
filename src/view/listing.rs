//! A code object's instructions as rows for the bytecode panel.

use crate::code::{CodeObject, Const, Op};

/// One instruction as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstructionView {
    /// CPython's byte offset.
    pub offset: u32,
    /// The line it belongs to, where that differs from the row before.
    pub line: Option<u32>,
    /// CPython's name.
    pub name: &'static str,
    /// Its argument in words: a name, a constant, a target.
    pub argument: String,
    /// What it does.
    pub meaning: &'static str,
    /// Whether it runs next.
    pub next: bool,
}

/// The rows of a code object, with the instruction that runs next marked.
pub fn listing(code: &CodeObject, next: Option<u32>) -> Vec<InstructionView> {
    let mut line = -1;
    (0..code.instrs.len())
        .map(|at| {
            let here = code.positions.get(at).map_or(-1, |p| p.line);
            let new_line = here != line && here > 0;
            line = here;
            InstructionView {
                offset: code.offsets.get(at).copied().unwrap_or(0),
                line: new_line.then_some(here as u32),
                name: code.instrs[at].op.name(),
                argument: argument(code, at),
                meaning: code.instrs[at].op.meaning(),
                next: next == Some(at as u32),
            }
        })
        .collect()
}

/// An instruction in words, for narration: `LOAD_FAST n: push a local, owned`.
pub fn instruction_words(code: &CodeObject, at: u32) -> Option<String> {
    let op = code.instrs.get(at as usize)?.op;
    let argument = argument(code, at as usize);
    let space = if argument.is_empty() { "" } else { " " };
    Some(format!("{}{space}{argument}: {}", op.name(), op.meaning()))
}

fn argument(code: &CodeObject, at: usize) -> String {
    use Op::*;
    let instr = code.instrs[at];
    let arg = instr.arg;
    let slot = |i: u32| code.slots.get(i as usize).map_or_else(String::new, |s| s.name.to_string());
    let name = |i: u32| code.names.get(i as usize).map_or_else(String::new, |n| n.to_string());
    match instr.op {
        op if !op.has_arg() => String::new(),
        op if op.is_jump() => {
            let target = code.offsets.get(arg as usize).copied().unwrap_or(0);
            format!("to {target}")
        }
        LOAD_FAST
        | LOAD_FAST_BORROW
        | LOAD_FAST_CHECK
        | LOAD_FAST_AND_CLEAR
        | STORE_FAST
        | DELETE_FAST
        | LOAD_DEREF
        | STORE_DEREF
        | DELETE_DEREF
        | MAKE_CELL
        | LOAD_FROM_DICT_OR_DEREF => slot(arg),
        LOAD_FAST_LOAD_FAST | LOAD_FAST_BORROW_LOAD_FAST_BORROW | STORE_FAST_STORE_FAST | STORE_FAST_LOAD_FAST => {
            format!("{}, {}", slot(arg >> 4), slot(arg & 15))
        }
        LOAD_GLOBAL | LOAD_ATTR => name(arg >> 1),
        LOAD_SUPER_ATTR => name(arg >> 2),
        LOAD_NAME
        | STORE_NAME
        | DELETE_NAME
        | STORE_GLOBAL
        | DELETE_GLOBAL
        | STORE_ATTR
        | DELETE_ATTR
        | IMPORT_NAME
        | IMPORT_FROM
        | LOAD_FROM_DICT_OR_GLOBALS => name(arg),
        LOAD_CONST => code.consts.get(arg as usize).map_or_else(String::new, constant),
        BINARY_OP => OPERATORS.get(arg as usize).map_or_else(|| arg.to_string(), |o| (*o).to_owned()),
        COMPARE_OP => {
            ["<", "<=", "==", "!=", ">", ">="].get((arg >> 5) as usize).map_or_else(|| arg.to_string(), |o| (*o).into())
        }
        IS_OP => if arg == 0 { "is" } else { "is not" }.into(),
        CONTAINS_OP => if arg == 0 { "in" } else { "not in" }.into(),
        _ => arg.to_string(),
    }
}

/// CPython's order of `BINARY_OP`'s operators.
const OPERATORS: [&str; 27] = [
    "+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^", "+=", "&=", "//=", "<<=", "@=", "*=", "%=",
    "|=", "**=", ">>=", "-=", "/=", "^=", "[]",
];

/// A constant, shortened.
fn constant(constant: &Const) -> String {
    let text = match constant {
        Const::None => "None".into(),
        Const::Ellipsis => "...".into(),
        Const::Bool(true) => "True".into(),
        Const::Bool(false) => "False".into(),
        Const::Int(value) => value.to_string(),
        Const::Float(value) => format!("{value:?}"),
        Const::Complex(re, im) => format!("({re:?}+{im:?}j)"),
        Const::Str(text) => format!("'{text}'"),
        Const::Surrogates(_) => "a str".into(),
        Const::Bytes(_) => "a bytes".into(),
        Const::Tuple(items) => format!("({})", items.iter().map(self::constant).collect::<Vec<_>>().join(", ")),
        Const::FrozenSet(items) => format!("{{{}}}", items.iter().map(self::constant).collect::<Vec<_>>().join(", ")),
        Const::Slice(items) => format!("slice({})", items.iter().map(self::constant).collect::<Vec<_>>().join(", ")),
        Const::Code(code) => format!("<code {}>", code.name),
    };
    if text.chars().count() > 40 { text.chars().take(39).collect::<String>() + "…" } else { text }
}
