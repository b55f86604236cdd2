//! `State`, `Action` and `reduce`: all that the page knows, changed in one place; effects leave as data.

pub mod draw;
pub mod fence;
pub mod files;
pub mod host;
pub mod link;
pub mod outline;
pub mod own;
mod panel;
pub mod predict;
mod record;
pub mod review;
pub mod round;
pub mod share;
pub mod squeeze;
mod stage;
mod stepper;
pub mod study;
pub mod travel;
pub mod watch;
pub mod what;

pub use files::{COLOURED, Token};
pub use panel::{Collecting, Panel};
pub use record::record;
pub use review::plan;
pub use stage::Stage;
pub use stepper::{Do, Stepper, TYPING_PAUSE, ZOOMS};

use std::collections::BTreeMap;
use std::rc::Rc;

pub use crate::lesson::Course;
use crate::lesson::{Embedded, Lesson, StopRef, imported};
use crate::quiz::stop_moment;
pub use crate::text::DiagKind;
pub use crate::trace::picture::Zoom;

pub use crate::text::words::Language;
use crate::text::words::{self as w, Filled};
use crate::text::{Diag, Source};
use crate::trace::steps::Steps;
use link::{Link, Only, Sight, Trial};
use own::Own;
use predict::Guess;
use round::{Level, Turn};
use study::{Ask, Event, Log, Review, Study, Try, What};

/// Which stepper of a page: 0 on the page for one's own code, else the fence's place in the lesson, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepperId(pub u32);

/// The stepper for one's own code.
pub const TRY: StepperId = StepperId(0);

/// How a program becomes a run that has not started; it may import the files that come after it.
pub type Recorder = fn(&Source, &[Source]) -> Result<Box<dyn Steps>, Vec<Diag>>;

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// The list of lessons.
    Lessons,
    /// A lesson, by its id.
    Lesson(String),
    /// The stepper for one's own code.
    Try,
    /// The cards that are due, and what is known.
    Review,
    /// A round of questions across the course.
    Round(Level),
    /// Where a course of one's own is brought.
    Course,
}

/// All that the page knows.
#[derive(Clone)]
pub struct State {
    /// What it shows.
    pub page: Page,
    /// The course.
    pub course: Rc<Course>,
    /// What is known of it if it is not the project's.
    pub own: Option<Rc<Own>>,
    /// The steppers of the page, and the one for one's own code.
    pub steppers: BTreeMap<StepperId, Rc<Stepper>>,
    /// Whether the page is too narrow for a diagram beside the program.
    pub narrow: bool,
    /// Whether it is being printed.
    pub printing: bool,
    /// Whether it stands in a page of others, without a head of its own.
    pub bare: bool,
    /// Which part of the lesson alone is shown.
    pub only: Option<Only>,
    /// What is wrong with the text it was given, each with its place and what to do.
    pub problems: Rc<[String]>,
    /// What the reader answers and has done.
    pub study: Study,
    /// Which language the page speaks.
    pub language: Language,
    recorder: Recorder,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The URL's hash is this.
    Hash(String),
    /// The page became narrow or wide.
    Narrow(bool),
    /// The page is about to be printed, or has been.
    Printing(bool),
    /// The rest of the course has been read.
    Course(Rc<Course>),
    /// The files of a course of one's own are here, or why they are not.
    Brought(own::From, Result<Vec<(String, String)>, Filled>),
    /// Something for a stepper.
    Stepper(StepperId, Do),
    /// Show a stop of a program of the lesson.
    Stop(StopRef),
    /// Something for a question of the lesson.
    Ask(String, Ask),
    /// Something for an exercise of the lesson.
    Try(StepperId, Try),
    /// A point of a list is ticked or not.
    Tick(String, bool),
    /// Something for the reviews.
    Review(Review),
    /// Something for the round of questions.
    Round(Turn),
    /// Something in predict mode.
    Guess(Guess),
    /// Search all lessons for this.
    Search(String),
    /// The time, in milliseconds since 1970.
    Clock(u64),
    /// The time, when `Wake` asked for it.
    Woke(u64),
    /// Something was done, and is stored or could not be.
    Logged(Event, bool),
    /// Events were found: at the start, from another tab, or imported.
    Found(Rc<Log>),
    /// Speak another language.
    Speak(Language),
}

/// What the browser's edge is asked to do. Each order names the edition it was given under.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Run a slice of a stepper's run, then say `Sliced`.
    Slice(StepperId, u64),
    /// Say `Travel::On` once the browser has had its turn.
    Look(StepperId, u64),
    /// Say `TypingPause` after so many ms.
    TypingPause(StepperId, u64, u32),
    /// Say `Tick` after so many ms.
    Tick(StepperId, u64, u32),
    /// Fetch the course of an address, then say `Brought`.
    Fetch(String),
    /// A course was taken up: have the page find it again when it is loaded again, and show what its hash asks for, or
    /// else this one.
    Brought(own::From, String),
    /// Put this into the URL's hash, without a new entry in the history. Packing a program takes a while, so it is
    /// written when the reader rests.
    Hash(Link),
    /// Keep the programs that were run lately.
    Recent(Rc<[Rc<str>]>),
    /// Keep the text of one's own program.
    Save(Rc<str>),
    /// Store what the reader did, then say `Logged`.
    Log(What),
    /// Say `Woke` after so many ms.
    Wake(u32),
    /// Store what was imported.
    Keep(Rc<Log>),
    /// Hand the reader a file: its name and its text.
    Download(&'static str, String),
    /// Bring a part of the lesson into sight, by its anchor.
    Place(String),
    /// Put the keyboard's focus on a field, by its id.
    Field(String),
    /// Bring a stepper into sight.
    Show(StepperId),
    /// Copy the text of a named part of a stepper.
    Copy(StepperId, &'static str),
    /// Print the page.
    Print,
    /// Make a PNG of a picture and copy it, or hand it to the reader as a file.
    Png(StepperId, String, bool),
    /// Put the keyboard's focus on a named part of a stepper.
    Focus(StepperId, &'static str),
    /// The page shows something else: its title, and a scroll to its top.
    Turned(String),
    /// The page speaks another language, and has another title.
    Spoken(Language, String),
}

/// The program that the stepper starts with where none is kept.
pub const FIRST_PROGRAM: &str = "\
def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)

print(factorial(5))
";

impl State {
    /// The state before anything happened. `saved` is the reader's own program from last time.
    pub fn new(course: Rc<Course>, recorder: Recorder, saved: Option<&str>) -> State {
        let mut stepper = match saved.map(|text| (text, link::read(text))) {
            Some((text, Link::Try(trial))) if text.starts_with("#/try?") => trial_stepper(&trial, FIRST_PROGRAM),
            kept => Stepper::new("program.py", kept.map_or(FIRST_PROGRAM, |(text, _)| text)),
        };
        stepper.given = FIRST_PROGRAM.into();
        let steppers = BTreeMap::from([(TRY, Rc::new(stepper))]);
        State {
            page: Page::Lessons,
            course,
            own: None,
            steppers,
            narrow: false,
            printing: false,
            bare: false,
            only: None,
            problems: Rc::new([]),
            study: Study::default(),
            language: Language::default(),
            recorder,
        }
    }

    /// The lesson that is open.
    pub fn lesson(&self) -> Option<&Lesson> {
        let Page::Lesson(id) = &self.page else { return None };
        self.course.parts.iter().flat_map(|p| &p.lessons).find(|l| l.id == *id)
    }
}

/// A text as a source with lines, for components that draw it.
pub fn numbered(text: &str) -> Source {
    Source::new("program.py", text)
}

/// As much of the project's own course as the page of a hash shows.
pub fn own_course_first(hash: &str) -> Course {
    let lesson = match link::read(hash) {
        Link::Lesson(id) | Link::Place(id, _) | Link::Only(_, id) => id,
        _ => String::new(),
    };
    Course::load_first(&Embedded, &lesson)
}

/// Takes the project's own course, where it is not built in; `false` if the text is something else.
pub fn give_course(text: String) -> bool {
    Embedded::give(text)
}

/// The project's own course.
pub fn own_course() -> Course {
    // What is wrong with it is found by its tests; a reader gets the rest all the same.
    Course::load(&Embedded).0
}

/// What comes after an action, and what is to be done for it.
pub fn reduce(state: &State, action: Action) -> (State, Vec<Effect>) {
    let mut next = state.clone();
    let mut effects = Vec::new();
    match action {
        Action::Hash(hash) => open(&mut next, link::read(&hash), &mut effects),
        Action::Narrow(narrow) => next.narrow = narrow,
        Action::Printing(printing) => {
            next.printing = printing;
            for stepper in next.steppers.values_mut().filter(|stepper| !stepper.hidden.is_empty()) {
                Rc::make_mut(stepper).hidden = Rc::new([]);
            }
        }
        Action::Brought(from, files) => own::take(&mut next, from, files, &mut effects),
        Action::Course(course) => {
            next.course = course;
            // What the page asks about may not have been there yet.
            if let Page::Round(level) = next.page {
                round::begin(&mut next, level, &mut effects);
            }
        }
        Action::Stop(stop) => show_stop(&mut next, &stop, &mut effects),
        Action::Ask(id, what) => study::ask(&mut next, &id, what, &mut effects),
        Action::Try(id, what) => study::attempt_task(&mut next, id, what, &mut effects),
        Action::Tick(point, on) => effects.push(Effect::Log(What::Ticked(point, on))),
        Action::Review(what) => review::review(&mut next, what, &mut effects),
        Action::Guess(what) => predict::guess(&mut next, what, &mut effects),
        Action::Search(query) => next.study.query = query,
        Action::Round(what) => round::turn(&mut next, what, &mut effects),
        Action::Clock(now) => next.study.now = now,
        Action::Woke(now) => {
            next.study.now = now;
            round::tick(&mut next, &mut effects);
        }
        Action::Logged(event, kept) => {
            next.study.unkept = !kept;
            next.study.now = event.at;
            let mut log = Log::default();
            log.add(event);
            next.study.learn(log);
        }
        Action::Found(log) => next.study.learn((*log).clone()),
        Action::Speak(language) => {
            next.language = language;
            effects.push(Effect::Spoken(language, title(&next)));
        }
        Action::Stepper(id, action) => {
            let Some(stepper) = next.steppers.get_mut(&id) else { return (next, effects) };
            let old = stepper.clone();
            Rc::make_mut(stepper).apply(id, action, next.recorder, &mut effects);
            let new = stepper.clone();
            if id == TRY {
                keep(&old, &new, &mut effects);
            }
        }
    }
    for stepper in next.steppers.values_mut().filter(|stepper| stepper.options.language != next.language) {
        Rc::make_mut(stepper).speak(next.language);
    }
    if next.page == Page::Review {
        review::prepare(&mut next);
    }
    (next, effects)
}

/// Brings the stepper of a stop's program to the stop, and into sight.
fn show_stop(state: &mut State, stop: &StopRef, effects: &mut Vec<Effect>) {
    let Some(moment) = state.lesson().and_then(|lesson| stop_moment(lesson, stop)) else { return };
    let recorder = state.recorder;
    let named = state.steppers.iter_mut().find(|(id, s)| **id != TRY && *s.name == *stop.program);
    if let Some((id, stepper)) = named {
        Rc::make_mut(stepper).apply(*id, Do::Find(moment), recorder, effects);
        effects.push(Effect::Show(*id));
    }
}

/// The hash and the saved text follow what the reader does with their own program.
fn keep(old: &Stepper, new: &Stepper, effects: &mut Vec<Effect>) {
    let text = new.source.text();
    if text != old.source.text() || new.beside != old.beside {
        effects.push(Effect::Save(new.kept()));
    }
    // A step that was waited for is in the address once it is reached.
    let place = |s: &Stepper| (s.step, s.zoom, s.edition, s.inputs.len(), s.seed, s.wanted.is_some(), s.sight());
    if new.playing || new.wanted.is_some() || place(new) == place(old) {
        return;
    }
    let long = text.len() + new.beside.iter().map(|file| file.text().len()).sum::<usize>() > LINK_TEXT;
    let trial = new.trial(new.step);
    let trial = if long { Trial { code: None, files: Vec::new(), ..trial } } else { trial };
    effects.push(Effect::Hash(Link::Try(trial)));
}

/// Longest program that is put into the URL, in bytes.
const LINK_TEXT: usize = 20_000;

fn open(state: &mut State, link: Link, effects: &mut Vec<Effect>) {
    let page = match &link {
        Link::Lessons => Page::Lessons,
        Link::Lesson(id) | Link::Place(id, _) | Link::Only(_, id) => Page::Lesson(id.clone()),
        Link::Quiz(_) => Page::Lesson(fence::QUESTIONS.into()),
        Link::Try(_) | Link::Fence(_) => Page::Try,
        Link::Review => Page::Review,
        Link::Course(_) => Page::Course,
        Link::Round(level) => Page::Round(*level),
    };
    let only = if let Link::Only(only, _) = &link { Some(*only) } else { None };
    let mut turned = page != state.page || only != state.only;
    state.page = page;
    state.only = only;
    state.problems = Rc::new([]);
    let recorder = state.recorder;
    if let Link::Quiz(text) = &link {
        let (course, problems) = fence::questions(text);
        turned = true;
        state.course = Rc::new(course);
        state.problems = problems.into();
    }
    match link.clone() {
        Link::Lesson(_) | Link::Place(..) | Link::Only(..) | Link::Quiz(_) if turned => {
            state.steppers.retain(|id, _| *id == TRY);
            let mut study = std::mem::take(&mut state.study);
            study.turn(state.lesson());
            state.study = study;
            if let Some(lesson) = state.lesson() {
                effects.push(Effect::Log(What::Opened(lesson.id.clone())));
            }
            let steppers = state.lesson().map(lesson_steppers).unwrap_or_default();
            for (id, mut stepper) in steppers {
                stepper.start(id, recorder, effects);
                state.steppers.insert(id, Rc::new(stepper));
            }
        }
        Link::Round(level) if turned => round::begin(state, level, effects),
        Link::Course(Some(address)) => own::ask(state, &address, effects),
        Link::Lessons
        | Link::Course(None)
        | Link::Review
        | Link::Round(_)
        | Link::Lesson(_)
        | Link::Place(..)
        | Link::Only(..)
        | Link::Quiz(_) => {}
        Link::Fence(trial) => {
            let (mut stepper, problems) = fence::stepper(&trial.code.unwrap_or_default());
            state.problems = problems.into();
            let old = state.steppers.get(&TRY).filter(|old| old.given == stepper.given && old.stage.is_some());
            if let Some(old) = old {
                stepper = (**old).clone();
            } else {
                stepper.edition = state.steppers.get(&TRY).map_or(0, |old| old.edition + 1);
                stepper.wanted = (trial.step > 0).then_some(trial.step);
                stepper.start(TRY, recorder, effects);
            }
            if let Some(zoom) = trial.zoom {
                stepper.apply(TRY, Do::Zoom(zoom), recorder, effects);
            }
            if stepper.wanted.is_none() && trial.step != stepper.step {
                stepper.apply(TRY, Do::To(trial.step), recorder, effects);
            }
            state.steppers.insert(TRY, Rc::new(stepper));
        }
        Link::Try(trial) => {
            let entry = state.steppers.entry(TRY).or_insert_with(|| Rc::new(Stepper::new("program.py", FIRST_PROGRAM)));
            let stepper = Rc::make_mut(entry);
            let inputs = || trial.inputs.iter().map(|line| line.as_str().into()).collect::<Rc<[Rc<str>]>>();
            let other = trial.code.as_ref().is_some_and(|code| {
                let same = *code == **stepper.source.text()
                    && files::sources(&trial.files) == stepper.beside
                    && (trial.inputs.is_empty() || inputs() == stepper.inputs)
                    && trial.seed == stepper.seed;
                if !same {
                    let edition = stepper.edition + 1;
                    let (given, recent) = (stepper.given.clone(), stepper.recent.clone());
                    *stepper = Stepper { edition, given, recent, ..trial_stepper(&trial, code) };
                }
                !same
            });
            if let Some(zoom) = trial.zoom {
                stepper.apply(TRY, Do::Zoom(zoom), recorder, effects);
            }
            stepper.editing |= trial.edit;
            let looks = (other || trial.sight != Sight::default()).then_some(&trial.sight);
            if other || stepper.stage.is_none() && stepper.diags.is_empty() {
                stepper.wanted = (trial.step > 0).then_some(trial.step);
                stepper.start(TRY, recorder, effects);
            } else if trial.step != stepper.step {
                stepper.apply(TRY, Do::To(trial.step), recorder, effects);
            }
            looks.into_iter().for_each(|sight| stepper.look(sight));
        }
    }
    if turned {
        effects.push(Effect::Turned(title(state)));
    }
    if let Link::Place(_, place) = link {
        match place.split_once(".py") {
            Some((program, stop)) => {
                let stop = stop.strip_prefix(':').unwrap_or("start").to_string();
                show_stop(state, &StopRef { program: format!("{program}.py"), stop }, effects);
            }
            None => effects.push(Effect::Place(place)),
        }
    }
}

/// The title of the page that is shown.
fn title(state: &State) -> String {
    let t = state.language;
    match &state.page {
        Page::Lessons => t.say(w::TITLE).into(),
        Page::Lesson(_) => {
            let title = state.lesson().map_or(t.say(w::NO_SUCH_LESSON), |lesson| &lesson.title);
            t.fill(w::TITLE_OF, &[&title.replace('`', "")])
        }
        Page::Try => t.say(w::TITLE_TRY).into(),
        Page::Review => t.say(w::TITLE_REVIEW).into(),
        Page::Round(_) => t.say(w::TITLE_ROUND).into(),
        Page::Course => t.say(w::TITLE_COURSE).into(),
    }
}

/// A stepper for a program in a link.
fn trial_stepper(trial: &Trial, text: &str) -> Stepper {
    let mut stepper = Stepper::new("program.py", trial.code.as_deref().unwrap_or(text));
    stepper.beside = files::sources(&trial.files);
    stepper.inputs = trial.inputs.iter().map(|line| line.as_str().into()).collect();
    stepper.seed = trial.seed;
    stepper
}

/// The steppers of a lesson's fences, in reading order.
fn lesson_steppers(lesson: &Lesson) -> Vec<(StepperId, Stepper)> {
    let steppers = lesson.steppers().into_iter().zip(1..).filter_map(|(fence, number)| {
        let program = lesson.programs.iter().find(|p| p.name == fence.program)?;
        let mut stepper = Stepper::new(&program.name, program.source.text());
        // Only what it imports: a lesson's other files are other programs, and the solutions of its exercises.
        stepper.beside = imported(lesson, program).into_iter().map(|p| p.source.clone()).collect();
        fence::dress(&mut stepper, fence);
        let opens = fence.open_at.as_ref().map(|stop| StopRef { program: fence.program.clone(), stop: stop.clone() });
        stepper.stop = opens.and_then(|stop| stop_moment(lesson, &stop));
        Some((StepperId(number), stepper))
    });
    steppers.collect()
}
