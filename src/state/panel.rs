//! What the panels show: which is open, which collection is gone through, which range of the source is marked.

use std::rc::Rc;

use super::link::Sight;
use super::stepper::Stepper;
use super::watch::Watch;
use crate::text::Span;
use crate::text::words as w;
use crate::trace::picture::ObjectId;
use crate::view::Options;

/// What is shown below the stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Panel {
    /// What the program has printed, and what is typed in.
    #[default]
    Output,
    /// The instructions of the innermost frame.
    Bytecode,
    /// Who called whom, with arguments and results.
    Calls,
    /// The depth of calls over time.
    Timeline,
    /// One object: who holds it, its ledger, its table.
    Object,
    /// Expressions of the reader's own, worked out at each step.
    Watch,
    /// What the cycle collector would find.
    Collector,
    /// Threads and tasks: who runs when.
    Turns,
    /// What would be if a value or a line were another.
    What,
    /// The tokens of the file that is shown.
    Tokens,
    /// The program, the step and the run as texts.
    Share,
}

impl Panel {
    /// Every panel, in the order of the tabs.
    pub const ALL: [Panel; 11] = [
        Panel::Output,
        Panel::Bytecode,
        Panel::Calls,
        Panel::Timeline,
        Panel::Object,
        Panel::Watch,
        Panel::Collector,
        Panel::Turns,
        Panel::Tokens,
        Panel::What,
        Panel::Share,
    ];

    /// Its word in links and in ids.
    pub fn word(self) -> &'static str {
        match self {
            Panel::Output => "output",
            Panel::Bytecode => "bytecode",
            Panel::Calls => "calls",
            Panel::Timeline => "timeline",
            Panel::Object => "object",
            Panel::Watch => "watch",
            Panel::Collector => "collector",
            Panel::Turns => "turns",
            Panel::Tokens => "tree",
            Panel::What => "what-if",
            Panel::Share => "share",
        }
    }
}

/// Where the reader is in a collection of the cycle collector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Collecting {
    /// The oldest generation that is looked at.
    pub generation: u8,
    /// The moment of a collection that took place; `None` for what one would find at the step.
    pub at: Option<u64>,
    /// How many moves have been made; `None` for the result alone.
    pub moves: Option<usize>,
}

impl Default for Collecting {
    fn default() -> Collecting {
        Collecting { generation: 2, at: None, moves: None }
    }
}

impl Stepper {
    /// The range that runs next, in the file that is shown.
    pub fn next_span(&self) -> Option<Span> {
        let view = &self.scene.as_ref()?.program;
        let here = *self.shown().name() == view.file || self.open == 0 && self.beside.is_empty();
        let mark = view.runs_next.filter(|_| here)?;
        let (start, end) = mark.columns?;
        Some(Span::new(self.shown().offset(mark.line, start), self.shown().offset(mark.line, end)))
    }

    /// A line of the file that is shown, as a range.
    pub(super) fn line_span(&self, line: u32) -> Span {
        let source = self.shown();
        let start = source.offset(line, 0);
        Span::new(start, start + source.line(line).map_or(0, str::len) as u32)
    }

    /// What is in sight, for a link.
    pub(super) fn sight(&self) -> Sight {
        Sight {
            inline: self.options.inline,
            fold: self.options.fold,
            hide: self.options.hide,
            arranged: self.options.arranged,
            without: self.without.to_string(),
            panel: self.panel,
            object: self.chosen.map(|object| object.0),
            watched: self.watch.all.iter().map(|text| text.to_string()).collect(),
        }
    }

    /// What the `del` of a name that runs next would free, in words.
    pub fn would_free(&self) -> Option<String> {
        let (stage, t) = (self.stage.as_ref()?, self.options.language);
        let program = &self.scene.as_ref()?.program;
        let line = stage.file(&program.file)?.line(program.runs_next?.line)?;
        let name = line.trim().strip_prefix("del ")?.trim();
        let picture = stage.picture(self.zoom, self.step);
        let frame = picture.frames.last()?;
        let object = frame.variables.iter().find(|variable| *variable.name == *name)?.value?.object;
        let run = stage.run();
        let held = run.holders(object, run.moment_of(self.zoom, self.step), t)?.holders;
        let is_it = |(of, known): &(_, Rc<str>)| *of == frame.id && **known == *name;
        let frees = held.into_iter().find(|holder| holder.name.as_ref().is_some_and(is_it))?.frees?;
        Some(match frees.is_empty() {
            true => t.fill(w::DEL_FREES_NOTHING, &[&name]),
            false => t.fill(w::DEL_FREES, &[&name, &frees.join(", ")]),
        })
    }

    /// Shows what a link asks for.
    pub(super) fn look(&mut self, sight: &Sight) {
        let Sight { inline, fold, hide, arranged, panel, object, .. } = *sight;
        self.options = Options { inline, fold, hide, arranged, ..self.options };
        self.panel = panel;
        self.chosen = object.map(ObjectId);
        self.watch = Watch::of(&sight.watched);
        self.leave_out(sight.without.clone());
    }

    /// Lays the objects out anew, as they are at this step; or puts them where they stood as they came.
    pub(super) fn arrange(&mut self, anew: bool) {
        let moment = self.stage.as_ref().map(|stage| stage.run().moment_of(self.zoom, self.step));
        self.options.arranged = moment.filter(|_| anew);
        self.show();
    }

    /// Leaves types and names out.
    pub(super) fn leave_out(&mut self, words: String) {
        self.without = words.into();
        if let Some(stage) = &self.stage {
            stage.hide(&self.without);
        }
        self.show();
    }

    /// Shows the collection that took place on the way to this step.
    pub(super) fn show_collection(&mut self) {
        let Some((stage, before)) = self.stage.clone().zip(self.step.checked_sub(1)) else { return };
        let run = stage.run();
        let [from, to] = [before, self.step].map(|step| run.moment_of(self.zoom, step));
        if let Some((tick, generation)) = run.collected(from, to) {
            self.collecting = Collecting { generation, at: Some(tick), moves: Some(1) };
            self.panel = Panel::Collector;
        }
    }
}
