//! One stepper: a program, its recorded run, and where in it the reader is.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::files::{Files, colours};
use super::link::Trial;
use super::outline::{Move, Outline};
use super::panel::{Collecting, Panel};
use super::share::{Form, Paper, Print};
use super::stage::Stage;
use super::travel::{Search, Travel};
use super::watch::{Watch, Watching};
use super::what::{Other, Question, What};
use super::{Effect, Recorder, StepperId};
use crate::lesson::Moment;
use crate::text::words::{self as w, Language, Word};
use crate::text::{Diag, Source, Span};
use crate::trace::picture::{End, ObjectId, Zoom};
use crate::view::program::Highlight;
use crate::view::{Inline, Options, Scene};

/// How long after the last key the program runs again, in ms.
pub const TYPING_PAUSE: u32 = 400;
/// How long a step stays while playing, in ms.
const PLAY_PAUSE: u32 = 700;

/// A stepper.
#[derive(Clone, Debug, PartialEq)]
pub struct Stepper {
    /// The program's name.
    pub name: Rc<str>,
    /// The program as it is being edited.
    pub source: Rc<Source>,
    /// The files that it may import.
    pub beside: Rc<[Source]>,
    /// Which file is shown: 0 is the program, the others are those beside it.
    pub open: usize,
    /// The program as it was given.
    pub given: Rc<str>,
    /// Ranges of lines of the program as it was given that are folded away, first and last.
    pub hidden: Rc<[(u32, u32)]>,
    /// Colours for the file that is shown.
    pub highlights: Rc<[Highlight]>,
    /// Whether its text is open for editing.
    pub editing: bool,
    /// Grows with each change of the text; what was ordered under an older one is dropped.
    pub edition: u64,
    /// What is wrong with the program.
    pub diags: Rc<[Diag]>,
    /// The run of this edition, if it could be started.
    pub stage: Option<Rc<Stage>>,
    /// How many instructions have been executed.
    pub executed: u64,
    /// How long executing them took, in microseconds of the host.
    pub took: u64,
    /// Why the run is over, once it is.
    pub end: Option<End>,
    /// How many steps there are so far.
    pub count: u64,
    /// The step shown, from 0.
    pub step: u64,
    /// A step that a link asks for and that has not been recorded yet.
    pub wanted: Option<u64>,
    /// A stop that a lesson asks for, to be found when the run is over.
    pub stop: Option<Moment>,
    /// How fine the steps are.
    pub zoom: Zoom,
    /// Whether it plays.
    pub playing: bool,
    /// What the reader chose to see.
    pub options: Options,
    /// Types and names that are left out, with commas between.
    pub without: Rc<str>,
    /// The panel that is open.
    pub panel: Panel,
    /// The object that is pointed at.
    pub pointed: Option<ObjectId>,
    /// The object that the reader asks about.
    pub chosen: Option<ObjectId>,
    /// The range of the shown file that the reader marks.
    pub marked: Option<Span>,
    /// The tree of the source, as far as it is open.
    pub outline: Outline,
    /// The collection that the reader goes through.
    pub collecting: Collecting,
    /// Lines of input that have been typed in, first to last.
    pub inputs: Rc<[Rc<str>]>,
    /// From what the turns of the program's threads are drawn; 0 for turns as long as CPython's.
    pub seed: u64,
    /// The line of input that is being typed.
    pub draft: Rc<str>,
    /// Where to go, as it is being typed: a line or a condition.
    pub goal: Rc<str>,
    /// A search that goes on.
    pub search: Option<Search>,
    /// What came of the last search, if that has to be said.
    pub said: Rc<str>,
    /// Calls whose own calls are hidden in the tree.
    pub folded: Rc<BTreeSet<u32>>,
    /// Programs that were run lately, newest first; as they are kept.
    pub recent: Rc<[Rc<str>]>,
    /// What the reader asks "what if" of, as it is being typed.
    pub question: Question,
    /// The run that this one is compared with.
    pub other: Option<Other>,
    /// The expressions that are watched.
    pub watch: Watch,
    /// The form in which something is shared.
    pub form: Form,
    /// What is printed.
    pub print: Print,
    /// Whether a narrow page shows the diagram with its arrows instead of the list.
    pub arrows: bool,
    /// Whether the map of keys is shown.
    pub keys: bool,
    /// How many times the timeline is enlarged, as a power of two.
    pub enlarged: u32,
    /// The step shown.
    pub scene: Option<Rc<Scene>>,
}

/// What can happen to a stepper.
#[derive(Clone, Debug, PartialEq)]
pub enum Do {
    /// Open the text for editing.
    Edit,
    /// Run the text and close it.
    Run,
    /// The text is now this.
    Type(String),
    /// Back to the program as it was given.
    Restore,
    /// The pause after typing is over.
    TypingPause(u64),
    /// A slice of the run of an edition has been executed; how many instructions that makes in all.
    Sliced(u64, u64),
    /// The slice of an edition took so many microseconds.
    Took(u64, u64),
    /// End the run.
    Stop,
    /// Go some steps forwards or backwards.
    By(i64),
    /// Go to a step.
    To(u64),
    /// Go to a stop of a lesson.
    Find(Moment),
    /// Go to the last step.
    Last,
    /// Start or stop playing.
    Play,
    /// Playing, it is time for the next step.
    Tick(u64),
    /// Another zoom.
    Zoom(Zoom),
    /// The next finer zoom, or the next coarser one.
    Finer(bool),
    /// Another panel.
    Panel(Panel),
    /// Show the lines that are folded away.
    Unfold,
    /// Where scalars are written in place.
    Inline(Inline),
    /// An object is pointed at, or none any more.
    Point(Option<ObjectId>),
    /// An object is asked about.
    Choose(ObjectId),
    /// Mark a range of the shown file, or none.
    Mark(Option<Span>),
    /// Mark a line of it.
    MarkLine(u32),
    /// Move in the tree of the source.
    Tree(Move),
    /// Show the collection that took place on the way to this step.
    Collected,
    /// Another collection, or another move of it.
    Collect(Collecting),
    /// A line of input is being typed.
    Draft(String),
    /// The line of input is complete.
    Answer,
    /// An earlier line of input is another one; the program runs again.
    Reanswer(usize, String),
    /// Draw other turns of the threads; the program runs again.
    Seed(u64),
    /// Something about the program's files.
    File(Files),
    /// Go somewhere that has to be looked for.
    Travel(Travel),
    /// Show or hide what a call called.
    Fold(u32),
    /// Open another program, as it is kept; nothing for an empty text.
    Open(String),
    /// These programs were run lately.
    Recent(Rc<[Rc<str>]>),
    /// Fold the frames that wait, or unfold them.
    FoldFrames,
    /// Leave out what the program defines, or show it.
    Hide,
    /// Lay the objects out anew, or put them back where they came.
    Arrange(bool),
    /// Leave out these types and names, told with commas between.
    HideWords(String),
    /// Show all parts of an object, or some of them again.
    Expand(ObjectId, bool),
    /// Ask or answer what would be if.
    What(What),
    /// Something about what is watched.
    Watch(Watching),
    /// Another form in which something is shared.
    Form(Form),
    /// Copy what is shared.
    Copy,
    /// Save what is shared as a file.
    Save,
    /// Print what is chosen.
    Print,
    /// Choose what is printed.
    Paper(Paper),
    /// The steps that are printed, as they are typed.
    Pages(String),
    /// Copy the picture of the step, or save it, as PNG.
    Png(bool),
    /// What came of something that the browser was asked for.
    Said(Word),
    /// Show or hide the map of keys.
    Keys,
    /// On a narrow page, show the diagram with its arrows, or the list.
    Arrows,
    /// Put the focus on the field for where to go.
    Goal,
    /// Enlarge the timeline around the step, or take that back.
    Enlarge(bool),
}

impl Stepper {
    /// A stepper for a program, which has not been started.
    pub fn new(name: &str, text: &str) -> Stepper {
        let source = Rc::new(Source::new(name, text));
        Stepper {
            name: name.into(),
            beside: Rc::new([]),
            open: 0,
            given: text.into(),
            highlights: colours(&source),
            source,
            hidden: Rc::new([]),
            editing: false,
            edition: 0,
            diags: Rc::new([]),
            stage: None,
            executed: 0,
            took: 0,
            end: None,
            count: 1,
            step: 0,
            wanted: None,
            stop: None,
            zoom: Zoom::Line,
            playing: false,
            options: Options::default(),
            without: "".into(),
            panel: Panel::default(),
            pointed: None,
            chosen: None,
            marked: None,
            outline: Outline::default(),
            collecting: Collecting::default(),
            inputs: Rc::new([]),
            seed: 0,
            draft: "".into(),
            goal: "".into(),
            search: None,
            said: "".into(),
            folded: Rc::default(),
            recent: Rc::new([]),
            question: Question::default(),
            other: None,
            watch: Watch::default(),
            form: Form::default(),
            print: Print::default(),
            arrows: false,
            keys: false,
            enlarged: 0,
            scene: None,
        }
    }

    /// The program with what was typed in, at a step, for a link.
    pub fn trial(&self, step: u64) -> Trial {
        Trial {
            code: Some(self.source.text().to_string()),
            step,
            zoom: Some(self.zoom),
            inputs: self.inputs.iter().map(|line| line.to_string()).collect(),
            seed: self.seed,
            files: self.beside.iter().map(|file| (file.name().to_string(), file.text().to_string())).collect(),
            sight: self.sight(),
            ..Trial::default()
        }
    }

    /// Whether the run goes on.
    pub fn runs(&self) -> bool {
        self.stage.is_some() && self.end.is_none()
    }

    /// Whether there is a step to go forwards to.
    pub fn has_next(&self) -> bool {
        self.step + 1 < self.count
    }

    /// Compiles the text and starts its run; with errors there is none.
    pub fn start(&mut self, id: StepperId, recorder: Recorder, effects: &mut Vec<Effect>) {
        self.stage = None;
        self.scene = None;
        self.end = None;
        (self.executed, self.took) = (0, 0);
        self.count = 1;
        self.step = 0;
        self.playing = false;
        self.search = None;
        self.said = "".into();
        self.chosen = None;
        self.other = None;
        self.folded = Rc::default();
        match recorder(&self.source, &self.beside) {
            Err(diags) => self.diags = diags.into(),
            Ok(mut run) => {
                self.diags = Rc::new([]);
                run.seed_threads(self.seed);
                self.inputs.iter().for_each(|line| run.give_input(line));
                let sources = std::iter::once(&*self.source).chain(&*self.beside).cloned();
                let stage = Stage::with_files(sources.collect(), run);
                stage.hide(&self.without);
                self.stage = Some(Rc::new(stage));
                effects.push(Effect::Slice(id, self.edition));
            }
        }
    }

    /// Does one thing.
    pub fn apply(&mut self, id: StepperId, action: Do, recorder: Recorder, effects: &mut Vec<Effect>) {
        match action {
            Do::Edit => {
                self.editing = true;
                self.playing = false;
                effects.push(Effect::Focus(id, "editor"));
            }
            Do::Run => {
                self.editing = false;
                self.edition += 1;
                self.remember(effects);
                self.start(id, recorder, effects);
                effects.push(Effect::Focus(id, if self.diags.is_empty() { "forward" } else { "edit" }));
            }
            Do::Restore => self.retype(id, self.given.to_string(), effects),
            Do::Type(text) => self.retype(id, text, effects),
            Do::TypingPause(edition) if edition == self.edition => self.start(id, recorder, effects),
            Do::Took(edition, took) if edition == self.edition => self.took += took,
            Do::Sliced(edition, executed) if edition == self.edition => {
                self.executed = executed;
                self.sliced(id, effects);
            }
            Do::Stop => {
                if let Some(stage) = &self.stage {
                    stage.stop();
                }
                self.sliced(id, effects);
            }
            Do::By(steps) => {
                self.playing = false;
                self.go(self.step.saturating_add_signed(steps));
            }
            Do::To(step) => {
                self.playing = false;
                self.go(step);
            }
            Do::Find(stop) => {
                self.playing = false;
                self.stop = Some(stop);
                self.find();
            }
            Do::Last => {
                self.playing = false;
                self.go(u64::MAX);
            }
            Do::Play => {
                self.playing = !self.playing && self.stage.is_some();
                if self.playing {
                    if !self.has_next() && !self.runs() {
                        self.go(0);
                    }
                    effects.push(Effect::Tick(id, self.edition, PLAY_PAUSE));
                }
            }
            Do::Tick(edition) if edition == self.edition && self.playing => {
                self.go(self.step + 1);
                self.playing = self.has_next() || self.runs();
                if self.playing {
                    effects.push(Effect::Tick(id, self.edition, PLAY_PAUSE));
                }
            }
            Do::Zoom(zoom) => self.rezoom(zoom),
            Do::Finer(finer) => {
                let at = ZOOMS.iter().position(|z| *z == self.zoom).unwrap_or(1);
                let to = if finer { at + 1 } else { at.saturating_sub(1) };
                self.rezoom(ZOOMS[to.min(ZOOMS.len() - 1)]);
            }
            Do::Panel(panel) => self.panel = panel,
            Do::Unfold => self.hidden = Rc::new([]),
            Do::Point(object) => self.pointed = object,
            Do::Inline(inline) => {
                self.options.inline = inline;
                self.show();
            }
            Do::Choose(object) => {
                self.chosen = Some(object);
                self.panel = Panel::Object;
            }
            Do::Mark(span) => self.marked = span.filter(|_| self.marked != span),
            Do::MarkLine(line) => self.marked = Some(self.line_span(line)),
            Do::Tree(to) => {
                self.move_in_tree(to);
                effects.push(Effect::Focus(id, "node"));
            }
            Do::Collected => self.show_collection(),
            Do::Collect(to) => self.collecting = to,
            Do::Draft(text) => self.draft = text.into(),
            Do::Answer => self.answer(id, effects),
            Do::Seed(seed) => self.reseed(id, seed, recorder, effects),
            Do::Reanswer(at, line) => self.reanswer(id, at, &line, recorder, effects),
            Do::File(action) => self.file(id, action, effects),
            Do::Travel(travel) => self.travel(id, travel, effects),
            Do::Fold(call) => {
                let folded = Rc::make_mut(&mut self.folded);
                if !folded.remove(&call) {
                    folded.insert(call);
                }
            }
            Do::Open(kept) => self.open_kept(id, &kept, effects),
            Do::Recent(recent) => self.recent = recent,
            Do::FoldFrames => {
                self.options.fold = !self.options.fold;
                self.show();
            }
            Do::Hide => {
                self.options.hide = !self.options.hide;
                self.show();
            }
            Do::Arrange(anew) => self.arrange(anew),
            Do::HideWords(words) => self.leave_out(words),
            Do::Expand(object, all) => {
                if let Some(stage) = &self.stage {
                    stage.expand(object, all);
                }
                self.show();
            }
            Do::What(what) => self.what_if(what, recorder),
            Do::Watch(what) => self.watching(what),
            Do::Form(form) => self.form = form,
            Do::Copy => {
                self.said = self.options.language.say(w::COPIED).into();
                effects.push(Effect::Copy(id, "shared"));
            }
            Do::Save => effects.push(Effect::Download(self.form.file(), self.shared(self.form, ""))),
            Do::Paper(paper) => self.print = Print { paper, sheet: Rc::new([]), ..self.print.clone() },
            Do::Pages(steps) => self.print.steps = steps.into(),
            Do::Print if self.lay_out() => effects.push(Effect::Print),
            Do::Print => self.said = self.options.language.say(w::STEPS_HELP).into(),
            Do::Png(copies) => effects.push(Effect::Png(id, self.shared(Form::Picture, ""), copies)),
            Do::Said(word) => self.said = self.options.language.say(word).into(),
            Do::Keys => {
                self.keys = !self.keys;
                effects.push(Effect::Focus(id, if self.keys { "keys" } else { "forward" }));
            }
            Do::Arrows => self.arrows = !self.arrows,
            Do::Goal => effects.push(Effect::Focus(id, "goal")),
            Do::Enlarge(more) => {
                self.enlarged = if more { (self.enlarged + 1).min(24) } else { self.enlarged.saturating_sub(1) };
            }
            Do::TypingPause(_) | Do::Sliced(..) | Do::Took(..) | Do::Tick(_) => {}
        }
    }

    /// The file that is shown.
    pub fn shown(&self) -> &Source {
        self.open.checked_sub(1).and_then(|at| self.beside.get(at)).unwrap_or(&self.source)
    }

    fn retype(&mut self, id: StepperId, text: String, effects: &mut Vec<Effect>) {
        let source = Source::new(self.shown().name().clone(), text);
        self.highlights = colours(&source);
        match self.open.checked_sub(1) {
            Some(at) => {
                self.beside =
                    self.beside.iter().enumerate().map(|(n, s)| if n == at { &source } else { s }).cloned().collect()
            }
            None => self.source = Rc::new(source),
        }
        self.renew(id, effects);
    }

    /// Drops the run of a text that is no more; the next one starts when nothing has been typed for a while.
    pub(super) fn renew(&mut self, id: StepperId, effects: &mut Vec<Effect>) {
        self.edition += 1;
        self.options.arranged = None;
        self.diags = Rc::new([]);
        self.stage = None;
        self.scene = None;
        self.playing = false;
        self.wanted = None;
        self.stop = None;
        self.search = None;
        effects.push(Effect::TypingPause(id, self.edition, TYPING_PAUSE));
    }

    fn sliced(&mut self, id: StepperId, effects: &mut Vec<Effect>) {
        let Some(stage) = &self.stage else { return };
        self.end = stage.end();
        let begins = self.count == 1;
        self.count = stage.step_count(self.zoom);
        if self.end.is_none() {
            effects.push(Effect::Slice(id, self.edition));
        }
        if matches!(self.end, Some(End::WaitsForInput { .. })) {
            self.panel = Panel::Output;
        }
        self.find();
        match self.wanted {
            Some(step) if step < self.count || self.end.is_some() => {
                self.wanted = None;
                self.go(step);
            }
            // What runs first is told by the second step.
            _ if self.scene.is_none() || self.end.is_some() || begins && self.count > 1 => self.show(),
            _ => {}
        }
    }

    /// Goes to the stop that is asked for, once the run is over; one that never comes is forgotten.
    fn find(&mut self) {
        let Some(stage) = self.stage.clone().filter(|_| self.end.is_some()) else { return };
        let Some(stop) = self.stop.take() else { return };
        if let Some(step) = stage.find(&stop) {
            self.rezoom(Zoom::Line);
            self.go(step);
        }
    }

    pub(super) fn go(&mut self, step: u64) {
        let step = step.min(self.count.saturating_sub(1));
        self.said = "".into();
        if step != self.step || self.scene.is_none() {
            self.step = step;
            self.show();
        }
    }

    fn rezoom(&mut self, zoom: Zoom) {
        if let Some(stage) = &self.stage {
            self.step = stage.rezoom(self.zoom, self.step, zoom);
            self.count = stage.step_count(zoom);
            self.step = self.step.min(self.count - 1);
        }
        self.zoom = zoom;
        self.options.stack = zoom == Zoom::Instruction;
        self.show();
    }

    /// Says the step in another language.
    pub(super) fn speak(&mut self, language: Language) {
        self.options.language = language;
        self.said = "".into();
        if let Some(stage) = &self.stage {
            stage.retell();
        }
        if self.scene.is_some() {
            self.show();
        }
    }

    pub(super) fn show(&mut self) {
        let Some(stage) = &self.stage else { return };
        self.marked = None;
        self.print.sheet = Rc::new([]);
        self.collecting = Collecting { at: None, moves: None, ..self.collecting };
        let scene = stage.scene(self.zoom, self.step, self.options);
        if !self.editing && !scene.program.file.is_empty() {
            let file = self.beside.iter().position(|source| *source.name() == scene.program.file);
            self.turn_to(file.map_or(0, |at| at + 1));
        }
        self.scene = Some(Rc::new(scene));
    }
}

/// The zooms that can be chosen, coarsest first.
pub const ZOOMS: [Zoom; 4] = Zoom::ALL;
