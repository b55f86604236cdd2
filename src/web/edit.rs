//! Typing in the editor: Tab indents, Enter keeps the indentation, Escape lets the next Tab leave.
//!
//! Text goes in by `insertText`, so that the browser's own undo works and an `input` event follows.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement, KeyboardEvent};

use super::edge::target;

/// One step of indentation.
const INDENT: usize = 4;

/// What the editor remembers between keys.
#[derive(Default)]
pub struct Typing {
    /// Whether Escape was the last key.
    leaves: Cell<bool>,
}

impl Typing {
    /// Handles a key that goes down in an editor; others are left alone.
    pub fn key(&self, event: &KeyboardEvent) {
        let area = target(event).and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok());
        let Some(area) = area.filter(|a| a.get_attribute("data-part").as_deref() == Some("editor")) else { return };
        if event.is_composing() || event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let leaves = self.leaves.replace(event.key() == "Escape");
        let done = match &*event.key() {
            "Tab" if !leaves => indent(&area, event.shift_key()),
            "Enter" if !event.shift_key() => new_line(&area),
            "(" => bracket(&area, "()"),
            "[" => bracket(&area, "[]"),
            "{" => bracket(&area, "{}"),
            close @ (")" | "]" | "}") => pass(&area, close),
            _ => false,
        };
        if done {
            event.prevent_default();
        }
    }
}

/// The text as UTF-16, in which the selection counts.
struct Selected {
    text: Vec<u16>,
    start: usize,
    end: usize,
}

impl Selected {
    fn of(area: &HtmlTextAreaElement) -> Option<Selected> {
        let text: Vec<u16> = area.value().encode_utf16().collect();
        let start = area.selection_start().ok()?? as usize;
        let end = area.selection_end().ok()?? as usize;
        Some(Selected { start: start.min(text.len()), end: end.min(text.len()), text })
    }

    fn line_start(&self) -> usize {
        self.text[..self.start].iter().rposition(|c| *c == u16::from(b'\n')).map_or(0, |at| at + 1)
    }
}

fn indent(area: &HtmlTextAreaElement, back: bool) -> bool {
    let Some(selected) = Selected::of(area) else { return false };
    let line = selected.line_start();
    let lines = String::from_utf16_lossy(&selected.text[line..selected.end]);
    if !back && !lines[..].contains('\n') {
        let column = selected.start - line;
        return insert(&" ".repeat(INDENT - column % INDENT));
    }
    let moved: Vec<String> = lines.split('\n').map(|l| if back { outdented(l) } else { indented(l) }).collect();
    let moved = moved.join("\n");
    if moved == lines {
        return true;
    }
    let length = moved.encode_utf16().count();
    if area.set_selection_range(line as u32, selected.end as u32).is_err() || !insert(&moved) {
        return false;
    }
    let many = moved.contains('\n');
    let start = if many { line } else { line + length };
    area.set_selection_range(start as u32, (line + length) as u32).is_ok()
}

fn indented(line: &str) -> String {
    if line.is_empty() { String::new() } else { " ".repeat(INDENT) + line }
}

fn outdented(line: &str) -> String {
    let blanks = line.chars().take(INDENT).take_while(|c| *c == ' ').count();
    line[blanks..].to_owned()
}

fn new_line(area: &HtmlTextAreaElement) -> bool {
    let Some(selected) = Selected::of(area) else { return false };
    let before = String::from_utf16_lossy(&selected.text[selected.line_start()..selected.start]);
    let mut blank: String = before.chars().take_while(|c| *c == ' ' || *c == '\t').collect();
    if before.trim_end().ends_with(':') {
        blank.push_str(&" ".repeat(INDENT));
    }
    insert(&format!("\n{blank}"))
}

/// Opens a bracket with the one that closes it where nothing follows, or around what is selected.
fn bracket(area: &HtmlTextAreaElement, pair: &str) -> bool {
    let Some(selected) = Selected::of(area) else { return false };
    let inner = String::from_utf16_lossy(&selected.text[selected.start..selected.end]);
    let next = selected.text.get(selected.end).and_then(|unit| char::from_u32(u32::from(*unit)));
    let free = next.is_none_or(|next| next.is_whitespace() || matches!(next, ')' | ']' | '}' | ',' | ':'));
    if inner.is_empty() && !free || !insert(&format!("{}{inner}{}", &pair[..1], &pair[1..])) {
        return false;
    }
    let (start, end) = (selected.start as u32 + 1, selected.end as u32 + 1);
    area.set_selection_range(start, end).is_ok()
}

/// Steps over a closing bracket that stands there already.
fn pass(area: &HtmlTextAreaElement, close: &str) -> bool {
    let Some(selected) = Selected::of(area) else { return false };
    let there = selected.text.get(selected.start).is_some_and(|unit| *unit == u16::from(close.as_bytes()[0]));
    let after = selected.start as u32 + 1;
    there && selected.start == selected.end && area.set_selection_range(after, after).is_ok()
}

fn insert(text: &str) -> bool {
    let document = web_sys::window().and_then(|w| w.document()).and_then(|d| d.dyn_into::<HtmlDocument>().ok());
    document.is_some_and(|d| d.exec_command_with_show_ui_and_value("insertText", false, text).unwrap_or(false))
}
