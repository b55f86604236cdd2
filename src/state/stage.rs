//! A recorded run with what its looking-at is worth remembering: pictures and places of the last steps seen.

use std::cell::{Ref, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use crate::code::CodeObject;
use crate::lesson;
use crate::quiz::find_stop;
use crate::text::Source;
use crate::text::words::Language;
use crate::trace::lanes::Lanes;
use crate::trace::ledger::Ledger;
use crate::trace::picture::{CodeId, End, ObjectId, Picture, Zoom};
use crate::trace::steps::Steps;
use crate::trace::tell::Told;
use crate::trace::watch::Worth;
use crate::view::hide::without;
use crate::view::listing::instruction_words;
use crate::view::timeline::Timeline;
use crate::view::{Moment, Options, Places, Plan, Scene, compose};

/// Up to this many steps the layout is folded from the first step on; further on, from the start of a window.
const FOLD: u64 = 400;
/// How many steps a window has in long runs.
const WINDOW: u64 = 32;
/// Places are kept at every so many steps.
const KEEP_EVERY: u64 = 16;
/// How many places are kept.
const KEEP: usize = 512;
/// Up to this many calls are compared with one another.
const COMPARED: usize = 10_000;
/// How many pictures are kept.
const PICTURES: usize = 4;

/// A run on stage. Equal only to itself.
pub struct Stage {
    /// The program's files, the main one first.
    sources: Rc<[Source]>,
    run: RefCell<Box<dyn Steps>>,
    pictures: RefCell<Vec<(StepKey, Rc<Picture>)>>,
    places: RefCell<Kept>,
    /// Calls in words, by number, until the run goes on.
    told: RefCell<BTreeMap<u32, Told>>,
    /// How often each call was made, by its words.
    repeats: RefCell<Option<Rc<BTreeMap<Rc<str>, u32>>>>,
    /// The ledger that was looked at last.
    ledger: RefCell<Option<(ObjectId, Rc<Ledger>)>>,
    /// Types and names that are left out.
    hidden: RefCell<Rc<[Rc<str>]>>,
    /// Threads and tasks over the run, until it goes on.
    lanes: RefCell<Option<Rc<Lanes>>>,
    /// The part of the run over time that was looked at last, until the run goes on.
    timeline: RefCell<Option<Timeline>>,
    /// What expressions are worth at some moments, until the run goes on.
    pub(super) worths: RefCell<BTreeMap<(u64, Rc<str>), Worth>>,
    /// What was printed, until the run goes on.
    printed: RefCell<Option<(Rc<str>, Rc<str>)>>,
}

/// A step under a zoom.
type StepKey = (Zoom, u64);

/// Places of some steps, all under one zoom and one choice of options.
#[derive(Default)]
struct Kept {
    under: Option<(Zoom, Options)>,
    /// What the reader had laid out anew, once the run has come there.
    plan: Option<Plan>,
    at: BTreeMap<u64, Rc<Places>>,
}

impl PartialEq for Stage {
    fn eq(&self, other: &Stage) -> bool {
        std::ptr::eq(self, other)
    }
}

impl std::fmt::Debug for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Stage({})", self.sources[0].name())
    }
}

impl Stage {
    /// Puts a run on stage.
    pub fn new(source: Source, run: Box<dyn Steps>) -> Stage {
        Stage::with_files(Rc::new([source]), run)
    }

    /// Puts a run of a program of several files on stage; the first is the main one.
    pub fn with_files(sources: Rc<[Source]>, run: Box<dyn Steps>) -> Stage {
        Stage {
            sources,
            run: RefCell::new(run),
            pictures: RefCell::default(),
            places: RefCell::default(),
            printed: RefCell::default(),
            told: RefCell::default(),
            repeats: RefCell::default(),
            ledger: RefCell::default(),
            lanes: RefCell::default(),
            timeline: RefCell::default(),
            worths: RefCell::default(),
            hidden: RefCell::new(Rc::new([])),
        }
    }

    /// The program.
    pub fn source(&self) -> &Source {
        &self.sources[0]
    }

    /// Runs on for about so many instructions; returns those executed in all.
    pub fn run_slice(&self, instructions: u64) -> u64 {
        self.forget();
        self.run.borrow_mut().run_slice(instructions)
    }

    /// Types in a line for the program that waits for one.
    pub fn give_input(&self, line: &str) {
        self.forget();
        *self.places.borrow_mut() = Kept::default();
        self.run.borrow_mut().give_input(line);
    }

    /// The run, for questions about it.
    pub fn run(&self) -> Ref<'_, Box<dyn Steps>> {
        self.run.borrow()
    }

    /// Some calls, by number, in words.
    pub fn tell(&self, numbers: &[u32], t: Language) -> Vec<Told> {
        let run = self.run.borrow();
        let calls = run.calls();
        let mut told = self.told.borrow_mut();
        let missing: Vec<u32> = numbers.iter().copied().filter(|number| !told.contains_key(number)).collect();
        let asked: Vec<_> = missing.iter().map(|number| calls.all()[*number as usize]).collect();
        told.extend(missing.into_iter().zip(run.tell(&asked, true, t)));
        numbers.iter().map(|number| told[number].clone()).collect()
    }

    /// How often each call was made with the same arguments, by its words; nothing for very many calls.
    pub fn repeats(&self, t: Language) -> Rc<BTreeMap<Rc<str>, u32>> {
        let run = self.run.borrow();
        let mut repeats = self.repeats.borrow_mut();
        let count = || {
            let calls = run.calls();
            let all = if calls.all().len() <= COMPARED { calls.all() } else { &[] };
            let mut counts = BTreeMap::new();
            for told in run.tell(all, false, t) {
                *counts.entry(told.call).or_default() += 1;
            }
            Rc::new(counts)
        };
        repeats.get_or_insert_with(count).clone()
    }

    /// The ledger of an object over the whole run.
    pub fn ledger(&self, object: ObjectId) -> Rc<Ledger> {
        let mut kept = self.ledger.borrow_mut();
        if kept.as_ref().is_none_or(|(known, _)| *known != object) {
            *kept = Some((object, Rc::new(self.run.borrow().ledger(object, u64::MAX))));
        }
        kept.as_ref().expect("it was put there").1.clone()
    }

    /// Threads and tasks over the run, once it is over.
    pub fn lanes(&self) -> Rc<Lanes> {
        let run = self.run.borrow();
        let made = || if run.end().is_some() { Rc::new(run.lanes()) } else { Rc::default() };
        self.lanes.borrow_mut().get_or_insert_with(made).clone()
    }

    /// The run over time around a moment, enlarged by a power of two; `total` is how many ticks it has.
    pub fn timeline(&self, moment: u64, total: u64, enlarged: u32) -> Timeline {
        let mut kept = self.timeline.borrow_mut();
        let made = Timeline::of(&**self.run.borrow(), moment, total, enlarged, kept.as_ref());
        kept.insert(made).clone()
    }

    /// The program's files, the main one first.
    pub fn files(&self) -> Rc<[Source]> {
        self.sources.clone()
    }

    /// Shows all parts of an object, or some of them again.
    pub fn expand(&self, object: ObjectId, all: bool) {
        self.forget();
        *self.places.borrow_mut() = Kept::default();
        self.run.borrow_mut().expand(object, all);
    }

    /// Leaves types and names out, told with commas between.
    pub fn hide(&self, words: &str) {
        self.forget();
        *self.places.borrow_mut() = Kept::default();
        *self.hidden.borrow_mut() =
            words.split(',').map(str::trim).filter(|word| !word.is_empty()).map(Rc::from).collect();
    }

    /// The program's file of a name.
    pub fn file(&self, name: &str) -> Option<&Source> {
        self.sources.iter().find(|source| **source.name() == *name)
    }

    /// Ends the run here.
    pub fn stop(&self) {
        self.forget();
        self.run.borrow_mut().stop();
    }

    /// Forgets what was told of calls: it is to be told in another language.
    pub fn retell(&self) {
        self.told.borrow_mut().clear();
        self.repeats.borrow_mut().take();
    }

    fn forget(&self) {
        self.pictures.borrow_mut().clear();
        self.printed.borrow_mut().take();
        self.told.borrow_mut().clear();
        self.repeats.borrow_mut().take();
        self.ledger.borrow_mut().take();
        self.lanes.borrow_mut().take();
        self.timeline.borrow_mut().take();
        self.worths.borrow_mut().clear();
    }

    fn printed(&self) -> (Rc<str>, Rc<str>) {
        let run = self.run.borrow();
        self.printed.borrow_mut().get_or_insert_with(|| (run.stdout(), run.stderr())).clone()
    }

    /// Why the run is over, once it is.
    pub fn end(&self) -> Option<End> {
        self.run.borrow().end()
    }

    /// How many steps there are so far.
    pub fn step_count(&self, zoom: Zoom) -> u64 {
        self.run.borrow().step_count(zoom).max(1)
    }

    /// The step under another zoom that is at the same moment.
    pub fn rezoom(&self, from: Zoom, step: u64, to: Zoom) -> u64 {
        let run = self.run.borrow();
        run.step_at(to, run.moment_of(from, step))
    }

    /// The line step of a named stop, as far as the run goes.
    pub fn find(&self, stop: &lesson::Moment) -> Option<u64> {
        find_stop(&**self.run.borrow(), self.sources[0].text(), stop)
    }

    /// Hands the run to what looks through all of it.
    pub fn with_run<T>(&self, look: impl FnOnce(&dyn Steps) -> T) -> T {
        look(&**self.run.borrow())
    }

    /// Everything printed.
    pub fn stdout(&self) -> Rc<str> {
        self.printed().0
    }

    /// Everything printed to standard error.
    pub fn stderr(&self) -> Rc<str> {
        self.printed().1
    }

    /// A code object.
    pub fn code(&self, id: CodeId) -> Option<Rc<CodeObject>> {
        self.run.borrow().code(id)
    }

    /// The picture of a step.
    pub fn picture(&self, zoom: Zoom, step: u64) -> Rc<Picture> {
        let mut kept = self.pictures.borrow_mut();
        if let Some(at) = kept.iter().position(|(key, _)| *key == (zoom, step)) {
            let found = kept.remove(at);
            kept.push(found);
        } else {
            let picture = self.run.borrow().picture(zoom, step);
            let hidden = self.hidden.borrow();
            let picture = Rc::new(if hidden.is_empty() { picture } else { without(picture, &hidden) });
            if kept.len() >= PICTURES {
                kept.remove(0);
            }
            kept.push(((zoom, step), picture));
        }
        kept.last().expect("one was pushed").1.clone()
    }

    /// The scene of a step.
    pub fn scene(&self, zoom: Zoom, step: u64, options: Options) -> Scene {
        let places = self.places(zoom, step, options);
        let mut now = self.picture(zoom, step);
        if step == 0 && self.step_count(zoom) > 1 && now.runs_next.is_none_or(|next| next.position.line < 1) {
            // A module's own call stands before its first line, in none; what runs first is told by the next step.
            let runs_next = self.picture(zoom, 1).runs_next;
            now = Rc::new(Picture { runs_next, ..(*now).clone() });
        }
        let before = step.checked_sub(1).map(|step| self.picture(zoom, step));
        let stdout = self.stdout();
        let from = before.as_ref().map_or(now.stdout_len, |b| b.stdout_len);
        let printed = stdout.get(from as usize..now.stdout_len as usize).unwrap_or_default();
        let ran = before.as_ref().filter(|_| zoom == Zoom::Instruction).and_then(|b| b.frames.last());
        let instruction = ran.and_then(|f| instruction_words(options.language, &*self.code(f.code)?, f.instruction));
        let line = step.checked_sub(1).filter(|_| zoom == Zoom::Line);
        let decision = line.and_then(|before| self.run.borrow().decision(zoom, before));
        let moment =
            Moment { sources: &self.sources, before: before.as_deref(), now: &now, printed, instruction, decision };
        compose(&moment, &places, options)
    }

    /// The places at a step: folded over the steps before it, from the nearest that are kept.
    fn places(&self, zoom: Zoom, step: u64, options: Options) -> Rc<Places> {
        let mut kept = self.places.borrow_mut();
        if kept.under != Some((zoom, options)) {
            *kept = Kept { under: Some((zoom, options)), ..Kept::default() };
        }
        if kept.plan.is_none()
            && let Some(plan) = options.arranged.and_then(|moment| self.plan(zoom, moment, options))
        {
            *kept = Kept { plan: Some(plan), at: BTreeMap::new(), ..*kept };
        }
        let start = if step < FOLD { 0 } else { step - step % WINDOW };
        let known = kept.at.range(..=step).next_back().map(|(at, places)| (*at, places.clone()));
        let (mut at, mut places) = match known {
            Some((at, places)) if at >= start || step - at < WINDOW => (at, places),
            _ => (
                start,
                Rc::new(Places::default().advance(None, &self.picture(zoom, start), options, kept.plan.as_ref())),
            ),
        };
        while at < step {
            at += 1;
            let (before, now) = (self.picture(zoom, at - 1), self.picture(zoom, at));
            places = Rc::new(places.advance(Some(&before), &now, options, kept.plan.as_ref()));
            if at.is_multiple_of(KEEP_EVERY) {
                kept.at.insert(at, places.clone());
            }
        }
        kept.at.insert(step, places.clone());
        while kept.at.len() > KEEP {
            kept.at.pop_first();
        }
        places
    }

    /// The places of a moment laid out anew, if the run has come there.
    fn plan(&self, zoom: Zoom, moment: u64, options: Options) -> Option<Plan> {
        let (last, step) = {
            let run = self.run.borrow();
            let last = run.moment_of(zoom, run.step_count(zoom).max(1) - 1);
            (last, run.step_at(zoom, moment))
        };
        let is_there = last >= moment || self.end().is_some();
        is_there.then(|| Plan::of(&self.sources, &self.picture(zoom, step), options))
    }
}
