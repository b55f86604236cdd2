//! One entry of a traceback: its place, its lines, its carets.

use std::collections::BTreeSet;

use super::anchor::{Anchors, anchors, calls_name, is_call};
use crate::code::CodeObject;
use crate::text::{Position, Source};

/// The lines of an entry: file, line and function, the source, and carets if wanted.
pub fn entry_text(sources: &[Source], code: &CodeObject, instr: usize, line: i32, carets: bool) -> String {
    let (file, name) = (&code.filename, &code.name);
    let mut text = format!("  File \"{file}\", line {line}, in {name}\n");
    let Some(source) = sources.iter().find(|source| source.name() == file) else { return text };
    let position = code.positions.get(instr).copied().unwrap_or(Position::NONE);
    let exact = carets && position.col >= 0 && position.end_col >= 0 && position.line == line;
    if !exact {
        if let Some(shown) = source.line(line.max(0) as u32).map(str::trim).filter(|shown| !shown.is_empty()) {
            text += &format!("    {shown}\n");
        }
        return text;
    }
    let originals: Vec<&str> =
        (position.line..=position.end_line).map(|line| source.line(line as u32).unwrap_or("").trim_end()).collect();
    let lines = dedent(&originals);
    if lines.iter().all(|line| line.is_empty()) {
        return text;
    }
    for line in dedent(&marked(&originals, &lines, position).iter().map(String::as_str).collect::<Vec<_>>()) {
        text += &format!("    {}\n", line.iter().collect::<String>());
    }
    text
}

/// Lines with their common indentation taken off.
fn dedent(lines: &[&str]) -> Vec<Vec<char>> {
    let lead = |line: &str| line.chars().take_while(|ch| *ch == ' ' || *ch == '\t').count();
    let common = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| lead(line)).min().unwrap_or(0);
    lines
        .iter()
        .map(|line| if line.trim().is_empty() { Vec::new() } else { line.chars().skip(common).collect() })
        .collect()
}

/// The lines that matter, with a line of carets under each where carets say anything.
fn marked(originals: &[&str], lines: &[Vec<char>], position: Position) -> Vec<String> {
    let last = lines.len() - 1;
    let dedented = originals[0].chars().count().saturating_sub(lines[0].len());
    let chars_before = |line: &str, bytes: i32| {
        let bytes = (bytes as usize).min(line.len());
        String::from_utf8_lossy(&line.as_bytes()[..bytes]).chars().count()
    };
    let start = chars_before(originals[0], position.col).saturating_sub(dedented).min(lines[0].len());
    let end = chars_before(originals[last], position.end_col).saturating_sub(dedented).min(lines[last].len());
    // The expression, and where each of its characters stands.
    let (mut segment, mut places) = (Vec::new(), Vec::new());
    for (row, line) in lines.iter().enumerate() {
        let from = if row == 0 { start } else { 0 };
        let to = if row == last { end.max(from) } else { line.len() };
        for (col, ch) in line.iter().enumerate().take(to).skip(from) {
            segment.push(*ch);
            places.push((row, col));
        }
        if row != last {
            segment.push('\n');
            places.push((row, to));
        }
    }
    let found = anchors(&segment).map(|Anchors { start, end }| {
        let right = places.get(end).copied().unwrap_or_else(|| {
            let (row, col) = places[end - 1];
            (row, col + 1)
        });
        (places[start], right)
    });
    let carets = show_carets(lines, start, end, &segment, found.is_some());
    let mut rows: BTreeSet<usize> = [0, last].into();
    if let Some((left, right)) = found {
        for row in [left.0, right.0] {
            rows.extend(row.saturating_sub(1)..=(row + 1).min(last));
        }
    }
    let show = |row: usize| {
        let line = &lines[row];
        let mut shown = vec![line.iter().collect::<String>()];
        if !carets {
            return shown;
        }
        let spaces = line.iter().take_while(|ch| ch.is_whitespace()).count();
        let stop = if row == last { width(&line[..end]) } else { width(line) };
        let inside = |col: usize| {
            found.is_some_and(|(left, right)| {
                let at = |(row, col): (usize, usize)| (row, width(&lines[row][..col.min(lines[row].len())]));
                (row, col) >= at(left) && (row, col) < at(right)
            })
        };
        let under = (0..stop).map(|col| match () {
            _ if col < spaces || row == 0 && col < width(&lines[0][..start]) => ' ',
            _ if found.is_none() || inside(col) => '^',
            _ => '~',
        });
        shown.push(under.collect());
        shown
    };
    let mut out = Vec::new();
    let mut before: Option<usize> = None;
    for row in rows {
        match before.map(|before| row - before) {
            Some(2) => out.extend(show(row - 1)),
            Some(gap) if gap > 2 => out.push(format!("...<{} lines>...", gap - 1)),
            _ => {}
        }
        before = Some(row);
        out.extend(show(row));
    }
    out
}

/// Whether carets say more than the lines: not where they would mark all of them, nor under a plain call that is
/// all a `return` or an assignment does.
fn show_carets(lines: &[Vec<char>], start: usize, end: usize, segment: &[char], anchored: bool) -> bool {
    let last = &lines[lines.len() - 1];
    let before: String = lines[0][..start].iter().collect();
    let after: String = last[end.min(last.len())..].iter().collect();
    // CPython compares bytes of its tree with characters of the line here: beyond ASCII they are never the same.
    let ascii = |chars: &[char]| chars.iter().all(char::is_ascii);
    if ascii(&lines[0][..start]) && ascii(&last[..end.min(last.len())]) {
        let (mut left, mut right) = (before.trim(), after.trim());
        while let (Some(inner), Some(rest)) = (left.strip_suffix('('), right.strip_prefix(')')) {
            (left, right) = (inner.trim_end(), rest.trim_start());
        }
        let target = left.strip_suffix('=').map(str::trim_end);
        let plain = |name: &str| {
            name.chars().next().is_some_and(|ch| ch.is_alphabetic() || ch == '_')
                && name.chars().all(|ch| ch.is_alphanumeric() || ch == '_')
        };
        let whole = right.is_empty() || right.starts_with(['#', ';']);
        if whole && (left == "return" && calls_name(segment) || target.is_some_and(plain) && is_call(segment)) {
            return false;
        }
    }
    anchored || !before.trim_start().is_empty() || !after.trim_end().is_empty()
}

/// The columns that characters take up on a terminal.
fn width(chars: &[char]) -> usize {
    chars.iter().map(|ch| if wide(*ch) { 2 } else { 1 }).sum()
}

/// Whether a character is as wide as two (`east_asian_width` W or F).
fn wide(ch: char) -> bool {
    matches!(ch as u32,
        0x1100..=0x115f | 0x231a..=0x231b | 0x2329..=0x232a | 0x23e9..=0x23ec | 0x23f0 | 0x23f3 | 0x25fd..=0x25fe
        | 0x2614..=0x2615 | 0x2648..=0x2653 | 0x267f | 0x2693 | 0x26a1 | 0x26aa..=0x26ab | 0x26bd..=0x26be
        | 0x26c4..=0x26c5 | 0x26ce | 0x26d4 | 0x26ea | 0x26f2..=0x26f3 | 0x26f5 | 0x26fa | 0x26fd | 0x2705
        | 0x270a..=0x270b | 0x2728 | 0x274c | 0x274e | 0x2753..=0x2755 | 0x2757 | 0x2795..=0x2797 | 0x27b0 | 0x27bf
        | 0x2b1b..=0x2b1c | 0x2b50 | 0x2b55 | 0x2e80..=0x303e | 0x3041..=0x33ff | 0x3400..=0x4dbf | 0x4e00..=0x9fff
        | 0xa000..=0xa4cf | 0xa960..=0xa97f | 0xac00..=0xd7a3 | 0xf900..=0xfaff | 0xfe10..=0xfe19 | 0xfe30..=0xfe6f
        | 0xff01..=0xff60 | 0xffe0..=0xffe6 | 0x16fe0..=0x18cff | 0x1b000..=0x1b2ff | 0x1f004 | 0x1f0cf | 0x1f18e
        | 0x1f191..=0x1f19a | 0x1f200..=0x1f320 | 0x1f32d..=0x1f335 | 0x1f337..=0x1f37c | 0x1f37e..=0x1f393
        | 0x1f3a0..=0x1f3ca | 0x1f3cf..=0x1f3d3 | 0x1f3e0..=0x1f3f0 | 0x1f3f4 | 0x1f3f8..=0x1f43e | 0x1f440
        | 0x1f442..=0x1f4fc | 0x1f4ff..=0x1f53d | 0x1f54b..=0x1f54e | 0x1f550..=0x1f567 | 0x1f57a | 0x1f595..=0x1f596
        | 0x1f5a4 | 0x1f5fb..=0x1f64f | 0x1f680..=0x1f6c5 | 0x1f6cc | 0x1f6d0..=0x1f6d2 | 0x1f6d5..=0x1f6d7
        | 0x1f6dc..=0x1f6df | 0x1f6eb..=0x1f6ec | 0x1f6f4..=0x1f6fc | 0x1f7e0..=0x1f7eb | 0x1f7f0 | 0x1f90c..=0x1f93a
        | 0x1f93c..=0x1f945 | 0x1f947..=0x1f9ff | 0x1fa70..=0x1faff | 0x20000..=0x3fffd)
}
