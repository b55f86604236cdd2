//! A code object's instructions as rows for the bytecode panel.

use crate::code::{CodeObject, dis};
use crate::text::words::{Language, meaning};

/// One instruction as a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InstructionView {
    /// CPython's byte offset.
    pub offset: u32,
    /// The line it belongs to, where that differs from the row before.
    pub line: Option<u32>,
    /// Where it stands: line, byte column, last line, byte column after the last; `None` for what has no place.
    pub place: Option<[u32; 4]>,
    /// The label that jumps name, as `L1`; empty if none leads here.
    pub label: String,
    /// CPython's name.
    pub name: &'static str,
    /// What its argument stands for: a name, a constant, a target; else its number.
    pub argument: String,
    /// What it does.
    pub meaning: &'static str,
    /// Whether it runs next.
    pub next: bool,
}

/// The rows of a code object, with the instruction that runs next marked.
pub fn listing(t: Language, code: &CodeObject, next: Option<u32>) -> Vec<InstructionView> {
    let mut line = -1;
    dis::rows(code, false)
        .into_iter()
        .map(|row| {
            let here = row.position.line;
            let new_line = here != line && here > 0;
            line = here;
            InstructionView {
                offset: row.offset,
                place: (here > 0 && row.position.col >= 0).then(|| {
                    [here, row.position.col, row.position.end_line, row.position.end_col]
                        .map(|number| number.max(0) as u32)
                }),
                line: new_line.then_some(here as u32),
                label: row.label.map_or_else(String::new, |l| format!("L{l}")),
                name: row.op.name(),
                argument: argument(row.arg, row.argrepr),
                meaning: meaning(t, row.op.name(), row.op.meaning()),
                next: next == Some(row.instr),
            }
        })
        .collect()
}

/// An instruction in words, for narration: `LOAD_FAST n: push a local, owned`.
pub fn instruction_words(t: Language, code: &CodeObject, at: u32) -> Option<String> {
    let instr = code.instrs.get(at as usize)?;
    let shown = if instr.op.is_jump() { String::new() } else { dis::argument(code, instr.op, instr.arg) };
    let argument = argument((instr.op.has_arg() && !instr.op.is_jump()).then_some(instr.arg), shown);
    let space = if argument.is_empty() { "" } else { " " };
    let meaning = meaning(t, instr.op.name(), instr.op.meaning());
    Some(format!("{}{space}{argument}: {meaning}", instr.op.name()))
}

/// Longest argument, in characters.
const ARGUMENT: usize = 40;

fn argument(number: Option<u32>, shown: String) -> String {
    match number {
        Some(number) if shown.is_empty() => number.to_string(),
        _ if shown.chars().count() > ARGUMENT => shown.chars().take(ARGUMENT - 1).collect::<String>() + "…",
        _ => shown,
    }
}
