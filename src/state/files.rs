//! A program's files, and the lines of input that it was given.

use std::rc::Rc;

use super::link::{Link, Sight, Trial, read, write};
use super::stepper::Stepper;
use super::{Effect, Recorder, StepperId};
use crate::syntax::scan;
use crate::text::{Source, Span};
use crate::view::highlight::highlight;
use crate::view::program::Highlight;

/// Most files beside a program.
const MOST: usize = 20;
/// How many programs are remembered, and the longest that are, in bytes.
const RECENT: usize = 12;
const LONG: usize = 20_000;
/// Most tokens that are told.
const TOKENS: usize = 2_000;

/// What can be done with a program's files.
#[derive(Clone, Debug, PartialEq)]
pub enum Files {
    /// Show one; 0 is the program itself.
    Open(usize),
    /// Add an empty one.
    Add,
    /// Give the one that is shown another name.
    Rename(String),
    /// Take the one that is shown away.
    Remove,
}

/// A token of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// What `tokenize` calls it.
    pub kind: &'static str,
    /// Its text.
    pub text: &'a str,
    /// Its line, from 1.
    pub line: u32,
    /// Where it stands.
    pub span: Span,
}

/// Beyond this many bytes a program is shown and edited without colours.
pub const COLOURED: usize = 100_000;

impl Stepper {
    /// Does something with the files.
    pub(super) fn file(&mut self, id: StepperId, action: Files, effects: &mut Vec<Effect>) {
        let shown = self.open.checked_sub(1);
        match action {
            Files::Open(file) => self.turn_to(file.min(self.beside.len())),
            Files::Add if self.beside.len() < MOST => {
                let free = |number: &usize| self.is_free(&format!("module{number}.py"));
                let number = (1..).find(free).unwrap_or(1);
                let added = Source::new(format!("module{number}.py"), "");
                self.beside = self.beside.iter().cloned().chain([added]).collect();
                self.editing = true;
                self.turn_to(self.beside.len());
                self.renew(id, effects);
                effects.push(Effect::Focus(id, "editor"));
            }
            Files::Rename(name) => {
                let name = name.trim();
                let Some(at) = shown.filter(|_| is_name(name) && self.is_free(name)) else { return };
                let renamed = |(n, s): (usize, &Source)| match n == at {
                    true => Source::new(name, s.text().clone()),
                    false => s.clone(),
                };
                self.beside = self.beside.iter().enumerate().map(renamed).collect();
                self.renew(id, effects);
            }
            Files::Remove => {
                let Some(at) = shown else { return };
                let others = self.beside.iter().enumerate().filter(|(n, _)| *n != at);
                self.beside = others.map(|(_, source)| source.clone()).collect();
                self.open = usize::MAX;
                self.turn_to(0);
                self.renew(id, effects);
                effects.push(Effect::Focus(id, "editor"));
            }
            Files::Add => {}
        }
    }

    /// Shows a file.
    pub(super) fn turn_to(&mut self, file: usize) {
        if self.open != file {
            self.open = file;
            self.highlights = colours(self.shown());
        }
    }

    /// The program as one text: itself, or with files a link.
    pub fn kept(&self) -> Rc<str> {
        if self.beside.is_empty() {
            self.source.text().clone()
        } else {
            write(&Link::Try(Trial { sight: Sight::default(), ..self.trial(0) })).into()
        }
    }

    /// Opens a program as [`Stepper::kept`] gave it.
    pub(super) fn open_kept(&mut self, id: StepperId, kept: &str, effects: &mut Vec<Effect>) {
        let trial = match read(kept) {
            Link::Try(trial) if kept.starts_with("#/try?") => trial,
            _ if kept.is_empty() => return,
            _ => Trial { code: Some(kept.to_owned()), ..Trial::default() },
        };
        self.source = Rc::new(Source::new(self.name.clone(), trial.code.unwrap_or_default()));
        self.beside = sources(&trial.files);
        self.inputs = Rc::new([]);
        self.open = usize::MAX;
        self.turn_to(0);
        self.renew(id, effects);
    }

    /// Puts the program first among those that were run lately.
    pub(super) fn remember(&mut self, effects: &mut Vec<Effect>) {
        let kept = self.kept();
        if kept.trim().is_empty() || kept.len() > LONG || self.recent.first() == Some(&kept) {
            return;
        }
        let others = self.recent.iter().filter(|known| **known != kept).take(RECENT - 1).cloned();
        self.recent = std::iter::once(kept.clone()).chain(others).collect();
        effects.push(Effect::Recent(self.recent.clone()));
    }

    /// The tokens of the file that is shown.
    pub fn tokens(&self) -> Vec<Token<'_>> {
        let source = self.shown();
        let told = |token: &scan::Token| {
            let kind = match token.kind {
                scan::Kind::Name => "NAME",
                scan::Kind::Number => "NUMBER",
                scan::Kind::String => "STRING",
                scan::Kind::Op => "OP",
                scan::Kind::Newline => "NEWLINE",
                scan::Kind::Indent => "INDENT",
                scan::Kind::Dedent => "DEDENT",
                scan::Kind::Unknown => "ERRORTOKEN",
                scan::Kind::End => "ENDMARKER",
            };
            let text = source.text().get(token.span.start as usize..token.span.end as usize).unwrap_or_default();
            Token { kind, text, line: source.line_col(token.span.start).0, span: token.span }
        };
        scan::scan(source).tokens.iter().take(TOKENS).map(told).collect()
    }

    fn is_free(&self, name: &str) -> bool {
        *self.name != *name && self.beside.iter().all(|source| **source.name() != *name)
    }

    /// Gives the program the line that was typed; it goes on.
    pub(super) fn answer(&mut self, id: StepperId, effects: &mut Vec<Effect>) {
        let Some(stage) = self.stage.clone().filter(|_| self.waits()) else { return };
        let line = std::mem::replace(&mut self.draft, "".into());
        stage.give_input(&line);
        self.inputs = self.inputs.iter().cloned().chain([line]).collect();
        self.end = None;
        self.wanted = Some(self.count - 1);
        effects.push(Effect::Slice(id, self.edition));
        effects.push(Effect::Focus(id, "answer"));
    }

    /// Runs the program again with other turns of its threads, to the same step.
    pub(super) fn reseed(&mut self, id: StepperId, seed: u64, recorder: Recorder, effects: &mut Vec<Effect>) {
        if seed == self.seed {
            return;
        }
        self.seed = seed;
        self.edition += 1;
        let step = self.step;
        self.start(id, recorder, effects);
        self.wanted = Some(step);
    }

    /// Whether the program may start threads, as far as its text tells.
    pub fn may_start_threads(&self) -> bool {
        let words = ["threading", "_thread", "to_thread", "concurrent.futures", "run_in_executor"];
        let texts = std::iter::once(&*self.source).chain(&*self.beside).map(|file| file.text());
        texts.into_iter().any(|text| words.iter().any(|word| text.contains(word)))
    }

    /// Whether the program may start threads or tasks, as far as its text tells.
    pub fn may_take_turns(&self) -> bool {
        let texts = std::iter::once(&*self.source).chain(&*self.beside);
        self.may_start_threads() || texts.into_iter().any(|file| file.text().contains("asyncio"))
    }

    /// Whether the program waits for a line of input.
    pub fn waits(&self) -> bool {
        matches!(self.end, Some(crate::trace::picture::End::WaitsForInput { .. }))
    }

    /// Changes a line of input that was given before, and runs the program again to the same step.
    pub(super) fn reanswer(
        &mut self,
        id: StepperId,
        at: usize,
        line: &str,
        recorder: Recorder,
        effects: &mut Vec<Effect>,
    ) {
        if self.inputs.get(at).is_none_or(|known| **known == *line) {
            return;
        }
        self.inputs =
            self.inputs.iter().enumerate().map(|(n, l)| if n == at { line.into() } else { l.clone() }).collect();
        self.edition += 1;
        let step = self.step;
        self.start(id, recorder, effects);
        self.wanted = Some(step);
    }
}

/// Whether a file may be called so: a module or a text in no folder above.
fn is_name(name: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/');
    !name.is_empty() && name.len() <= 100 && name.chars().all(allowed) && !name.contains("..") && !name.starts_with('/')
}

/// Files in a link: name and text of each.
pub type Named = Vec<(String, String)>;

/// The files of a link as sources.
pub(super) fn sources(files: &Named) -> Rc<[Source]> {
    let known = files.iter().filter(|(name, _)| is_name(name)).take(MOST);
    known.map(|(name, text)| Source::new(name.as_str(), text.as_str())).collect()
}

/// The colours of a file.
pub(super) fn colours(source: &Source) -> Rc<[Highlight]> {
    if source.text().len() > COLOURED { Rc::new([]) } else { highlight(source.text()).into() }
}
