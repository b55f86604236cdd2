//! Tracebacks as CPython prints them: the words, the lines, the carets, causes and contexts, groups.

mod anchor;
mod frame;
mod suggest;

use super::object::{Data, ObjId};
use super::replay::{R, Stop};
use super::{End, Machine, ids};
use crate::text::Source;

/// Repetitions of one frame that are shown before they are counted.
const REPEATS: usize = 3;
/// Members of a group that are shown.
const GROUP_WIDTH: usize = 15;
/// Groups inside each other that are shown.
const GROUP_DEPTH: usize = 10;
const CAUSE: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const CONTEXT: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";

/// An exception whose texts have been computed (`traceback.TracebackException`).
struct Told {
    /// The entries of its traceback.
    stack: Vec<String>,
    /// What it is and what it says, notes included.
    only: Vec<String>,
    /// Places of others in the list.
    cause: Option<usize>,
    context: Option<usize>,
    members: Option<Vec<usize>>,
}

impl Machine {
    /// Gives the machine the texts of the files that run, for the lines in tracebacks.
    pub fn show_sources(&mut self, sources: &[Source]) {
        self.sources = sources.into();
    }

    /// The status a process would give, and what it would print to standard error for a `SystemExit` with a
    /// message.
    pub fn exit_status(&self) -> u8 {
        let Some(End::Raised(exc)) = &self.ended else {
            return u8::from(matches!(self.ended, Some(End::Limit(_) | End::Deadlock)));
        };
        if self.is_instance(*exc, ids::KEYBOARD_INTERRUPT) {
            // As a shell tells of a process that was interrupted.
            return 130;
        }
        if !self.is_instance(*exc, ids::SYSTEM_EXIT) {
            return 1;
        }
        let code = self.exc(*exc).and_then(|data| data.field("code")).unwrap_or(ids::NONE);
        match &self.heap.get(code).data {
            _ if code == ids::NONE => 0,
            Data::Int(value) => *value as u8,
            _ => 1,
        }
    }

    /// An exception as `traceback.format_exception` words it, with a final end of line.
    ///
    /// Texts of the program's own classes are computed by calling them, so this is for built-ins and native
    /// loops; nothing that the calls raise gets out.
    ///
    /// # Errors
    /// [`Stop::Suspend`] while the program's code runs; [`Stop::Halt`].
    pub fn format_exception(&mut self, exc: ObjId) -> R<String> {
        let told = self.tell(exc)?;
        let mut out = Output::default();
        out.chain(&told, 0);
        Ok(out.text)
    }

    /// The last part of [`Machine::format_exception`]: what it is and what it says.
    ///
    /// # Errors
    /// As [`Machine::format_exception`].
    pub fn format_exception_only(&mut self, exc: ObjId) -> R<String> {
        Ok(self.last_lines(exc)?.concat())
    }

    /// The entries of a traceback as `traceback.format_tb` words them.
    pub fn format_tb(&self, traceback: Option<ObjId>) -> Vec<String> {
        let mut lines = Vec::new();
        let (mut at, mut last, mut count) = (traceback, None, 0);
        while let Some(now) = at {
            let Data::Traceback(entry) = &self.heap.get(now).data else { break };
            at = entry.next;
            let Some(code) = self.frame_code(entry.frame) else { continue };
            let here = Some((code.id, entry.line));
            if here != last {
                repeated(&mut lines, count);
                (last, count) = (here, 0);
            }
            count += 1;
            if count <= REPEATS {
                lines.push(frame::entry_text(&self.sources, &code.object, entry.instr as usize, entry.line, true));
            }
        }
        repeated(&mut lines, count);
        lines
    }

    /// One entry of a traceback, with its source and carets.
    pub fn format_tb_entry(&self, traceback: ObjId) -> String {
        let Data::Traceback(entry) = &self.heap.get(traceback).data else { return String::new() };
        let Some(code) = self.frame_code(entry.frame) else { return String::new() };
        frame::entry_text(&self.sources, &code.object, entry.instr as usize, entry.line, true)
    }

    /// The entries of a traceback in the shorter form of "Exception ignored", which has no carets, and no lines
    /// either once the interpreter shuts down.
    pub fn format_tb_plain(&self, traceback: Option<ObjId>, lines: bool) -> String {
        let sources: &[Source] = if lines { &self.sources } else { &[] };
        let (mut text, mut at) = (String::new(), traceback);
        while let Some(now) = at {
            let Data::Traceback(entry) = &self.heap.get(now).data else { break };
            at = entry.next;
            let Some(code) = self.frame_code(entry.frame) else { continue };
            text += &frame::entry_text(sources, &code.object, entry.instr as usize, entry.line, false);
        }
        text
    }

    /// Computes the texts of an exception and of all that is printed with it; the exception itself is first.
    fn tell(&mut self, exc: ObjId) -> R<Vec<Told>> {
        let mut seen = vec![exc];
        let mut told = vec![self.tell_one(exc)?];
        let mut queue = vec![(0, exc)];
        while let Some((at, exc)) = queue.pop() {
            let Some(data) = self.exc(exc) else { continue };
            let (cause, context, suppress) = (data.cause, data.context, data.suppress);
            let members = data.field("exceptions").filter(|_| self.is_instance(exc, ids::BASE_EXCEPTION_GROUP));
            let mut next = Vec::new();
            if cause != ObjId::NULL && !seen.contains(&cause) {
                seen.push(cause);
                told.push(self.tell_one(cause)?);
                told[at].cause = Some(told.len() - 1);
                next.push((told.len() - 1, cause));
            }
            let wanted = told[at].cause.is_none() && !suppress;
            if wanted && context != ObjId::NULL && !seen.contains(&context) {
                seen.push(context);
                told.push(self.tell_one(context)?);
                told[at].context = Some(told.len() - 1);
                next.push((told.len() - 1, context));
            }
            if let Some(members) = members {
                let mut places = Vec::new();
                for member in self.items(members).to_vec() {
                    seen.push(member);
                    told.push(self.tell_one(member)?);
                    places.push(told.len() - 1);
                    next.push((told.len() - 1, member));
                }
                told[at].members = Some(places);
            }
            queue.extend(next);
        }
        Ok(told)
    }

    fn tell_one(&mut self, exc: ObjId) -> R<Told> {
        let traceback = self.exc(exc).and_then(|data| data.traceback.some());
        let stack = self.format_tb(traceback);
        let only = self.last_lines(exc)?;
        Ok(Told { stack, only, cause: None, context: None, members: None })
    }

    /// `Class: text` of an exception, without hints and notes.
    ///
    /// # Errors
    /// As [`Machine::format_exception`].
    pub fn format_exception_line(&mut self, exc: ObjId) -> R<String> {
        let text = self.safe_text(exc, "exception")?;
        let name = self.exception_name(exc);
        Ok(if text.is_empty() { format!("{name}\n") } else { format!("{name}: {text}\n") })
    }

    fn last_lines(&mut self, exc: ObjId) -> R<Vec<String>> {
        let text = self.safe_text(exc, "exception")?;
        let notes = self.notes_of(exc)?;
        let name = self.exception_name(exc);
        let mut lines = Vec::new();
        if self.is_instance(exc, ids::SYNTAX_ERROR) {
            self.syntax_lines(exc, &name, &mut lines)?;
        } else {
            let text = text + &self.hint(exc)?;
            lines.push(if text.is_empty() { format!("{name}\n") } else { format!("{name}: {text}\n") });
        }
        lines.extend(notes);
        Ok(lines)
    }

    /// The name of an exception's class, with its module unless that is `builtins` or the program.
    pub fn exception_name(&mut self, exc: ObjId) -> String {
        let class = self.type_of(exc);
        let path = self.class_path(class);
        match path.strip_prefix("__main__.") {
            Some(name) => name.to_owned(),
            None => path,
        }
    }

    /// `str(object)`, or words that it failed.
    pub(super) fn safe_text(&mut self, id: ObjId, what: &str) -> R<String> {
        match self.str_object(id) {
            Ok(text) => Ok(self.text(text).to_owned()),
            Err(Stop::Raise) => {
                self.catch(ids::BASE_EXCEPTION);
                Ok(format!("<{what} str() failed>"))
            }
            Err(stop) => Err(stop),
        }
    }

    fn notes_of(&mut self, exc: ObjId) -> R<Vec<String>> {
        let name = self.intern("__notes__");
        let notes = match self.get_attr(exc, name) {
            Ok(notes) => notes,
            Err(Stop::Raise) => {
                self.catch(ids::BASE_EXCEPTION);
                return Ok(Vec::new());
            }
            Err(stop) => return Err(stop),
        };
        if notes == ids::NONE {
            return Ok(Vec::new());
        }
        if !matches!(self.heap.get(notes).data, Data::List(_) | Data::Tuple(_)) {
            let shown = match self.repr(notes) {
                Ok(shown) => self.text(shown).to_owned(),
                Err(Stop::Raise) => {
                    self.catch(ids::BASE_EXCEPTION);
                    "<__notes__ repr() failed>".to_owned()
                }
                Err(stop) => return Err(stop),
            };
            return Ok(vec![shown + "\n"]);
        }
        let mut lines = Vec::new();
        for note in self.items(notes).to_vec() {
            let note = self.safe_text(note, "note")?;
            lines.extend(note.split('\n').map(|line| format!("{line}\n")));
        }
        Ok(lines)
    }

    /// A `SyntaxError`: where it is, the line, the caret, the message.
    fn syntax_lines(&mut self, exc: ObjId, name: &str, lines: &mut Vec<String>) -> R<()> {
        let field = |m: &Machine, name: &str| m.exc(exc)?.field(name).filter(|id| *id != ids::NONE);
        let number = |m: &Machine, name: &str| match m.heap.get(field(m, name)?).data {
            Data::Int(value) => Some(value),
            _ => None,
        };
        let message = match field(self, "msg") {
            Some(message) => self.safe_text(message, "exception")?,
            None => String::new(),
        };
        let filename = match field(self, "filename") {
            Some(filename) => Some(self.safe_text(filename, "exception")?),
            None => None,
        };
        let mut suffix = String::new();
        match (field(self, "lineno"), filename) {
            (Some(line), file) => {
                let line = self.safe_text(line, "exception")?;
                lines.push(format!("  File \"{}\", line {line}\n", file.as_deref().unwrap_or("<string>")));
            }
            (None, Some(file)) => suffix = format!(" ({file})"),
            (None, None) => {}
        }
        if let Some(text) = field(self, "text").and_then(|text| self.str_of(text)) {
            let offset = number(self, "offset");
            let same_line = number(self, "lineno") == number(self, "end_lineno");
            let end = if same_line { number(self, "end_offset").filter(|end| *end != 0) } else { Some(i64::MAX) };
            lines.extend(crate::text::marked_line(&text.text, offset, end));
        }
        let message = if message.is_empty() { "<no detail available>" } else { &message };
        lines.push(format!("{name}: {message}{suffix}\n"));
        Ok(())
    }
}

fn repeated(lines: &mut Vec<String>, count: usize) {
    if count > REPEATS {
        let more = count - REPEATS;
        let plural = if more == 1 { "" } else { "s" };
        lines.push(format!("  [Previous line repeated {more} more time{plural}]\n"));
    }
}

/// The text so far, and how deep in groups it is.
#[derive(Default)]
struct Output {
    text: String,
    depth: usize,
    /// The frame round a group's last member is still to be closed.
    close: bool,
}

impl Output {
    fn indent(&self) -> String {
        " ".repeat(2 * self.depth)
    }

    fn emit(&mut self, text: &str, margin: char) {
        let start = if self.depth > 0 { format!("{}{margin} ", self.indent()) } else { String::new() };
        for line in text.split_inclusive('\n') {
            self.text += &start;
            self.text += line;
        }
    }

    fn chain(&mut self, told: &[Told], first: usize) {
        let mut order = Vec::new();
        let (mut at, mut word) = (Some(first), None);
        while let Some(now) = at {
            let one = &told[now];
            (at, word) = match (one.cause, one.context) {
                (Some(cause), _) => (Some(cause), Some(CAUSE)),
                (None, Some(context)) => (Some(context), Some(CONTEXT)),
                (None, None) => (None, None),
            };
            order.push((word, now));
        }
        let _ = word;
        for (word, now) in order.into_iter().rev() {
            if let Some(word) = word {
                self.emit(word, '|');
            }
            self.one(told, now);
        }
    }

    fn one(&mut self, told: &[Told], at: usize) {
        let one = &told[at];
        let Some(members) = &one.members else {
            if !one.stack.is_empty() {
                self.emit("Traceback (most recent call last):\n", '|');
            }
            one.stack.iter().chain(&one.only).for_each(|text| self.emit(text, '|'));
            return;
        };
        if self.depth > GROUP_DEPTH {
            self.emit(&format!("... (max_group_depth is {GROUP_DEPTH})\n"), '|');
            return;
        }
        let top = self.depth == 0;
        if top {
            self.depth += 1;
        }
        if !one.stack.is_empty() {
            self.emit("Exception Group Traceback (most recent call last):\n", if top { '+' } else { '|' });
        }
        one.stack.iter().chain(&one.only).for_each(|text| self.emit(text, '|'));
        self.close = false;
        let shown = members.len().min(GROUP_WIDTH + 1);
        for (number, member) in members.iter().enumerate().take(shown) {
            let last = number + 1 == shown;
            if last {
                self.close = true;
            }
            let cut = number >= GROUP_WIDTH;
            let title = if cut { "...".to_owned() } else { (number + 1).to_string() };
            let lead = if number == 0 { "+-" } else { "  " };
            self.text += &format!("{}{lead}+---------------- {title} ----------------\n", self.indent());
            self.depth += 1;
            if cut {
                let rest = members.len() - GROUP_WIDTH;
                let plural = if rest == 1 { "" } else { "s" };
                self.emit(&format!("and {rest} more exception{plural}\n"), '|');
            } else {
                self.chain(told, *member);
            }
            if last && self.close {
                self.text += &format!("{}+------------------------------------\n", self.indent());
                self.close = false;
            }
            self.depth -= 1;
        }
        if top {
            self.depth = 0;
        }
    }
}
