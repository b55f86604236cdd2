//! The loop: an action changes the state, its effects are done, and what they lead to comes back as actions.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, KeyboardEvent, Window};
use yew::{Callback, Component, Context, Html, NodeRef, html};

use super::drag::dragging;
use super::edge::{EDGE, target};
use super::edit::Typing;
use super::files::{download, importing};
use super::later;
use super::own::{self, Given};
use super::picture::png;
use super::place::{Place, Width};
use super::store;
use super::view::{
    NARROW, bring_into_sight, copy_part, focus_field, focus_page, focus_part, heading_at_top, show_language,
    show_place, show_stepper,
};
use crate::state::link::{self, Link};
use crate::state::own::{From, Own};
use crate::state::study::{Log, What};
use crate::state::travel::Travel;
use crate::state::{
    Action, Course, Do, Effect, Page, Panel, State, Stepper, StepperId, TRY, Zoom, own_course, own_course_first,
    record, reduce,
};
use crate::ui::Root;

/// How long the page may be busy with a run before it draws again, in ms.
const SLICE: f64 = 8.0;
/// How long the page has to draw what is to be printed, in ms.
const PRINT_PAUSE: u32 = 50;
/// How many instructions are executed between two looks at the clock.
const BATCH: u64 = 4_096;
/// How long the hash waits for the next change; browsers refuse to write it more often than some times a second.
const HASH_PAUSE: u32 = 250;

/// How long a place stays in sight before it is kept, in ms.
const READING_PAUSE: u32 = 400;

/// How long after the first drawing the rest of the course is read, in ms: the drawing has been shown by then.
const COURSE_PAUSE: u32 = 50;

/// How long what waits for the library waits until it looks again, in ms.
const LIBRARY_PAUSE: u32 = 40;

/// What is to be brought into sight or given the keyboard's focus with the next drawing.
enum Wanted {
    /// A part of a stepper.
    Part(StepperId, &'static str),
    /// A field, by its id.
    Field(String),
    /// A whole stepper.
    Stepper(StepperId),
    /// The page, which has just been turned.
    Page,
    /// A part of the page, by its id.
    Place(String),
}

/// What decides where a stepper's panes are scrolled to; a pane that the reader scrolled stays until it changes.
type Sight = (u64, u64, Zoom, Panel, bool, usize, bool);

/// The page as one component, the only one with a memory.
pub struct App {
    state: Rc<State>,
    place: NodeRef,
    focus: Option<Wanted>,
    /// What each stepper showed when it was last brought into sight.
    sights: Vec<(StepperId, Sight)>,
    writer: store::Writer,
    hash: Rc<RefCell<Option<Timeout>>>,
    /// What is not yet in the address.
    unwritten: Rc<RefCell<Option<Link>>>,
    /// They end when they are dropped.
    listeners: Vec<EventListener>,
    /// How wide the place is, where it is not the whole window.
    width: Option<Width>,
    /// Whether all of the course has been read. The first drawing does not wait for it.
    whole: bool,
    /// Whether a program is about to be compiled again once the library is there.
    waits: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = Place;

    fn create(ctx: &Context<App>) -> App {
        let place = ctx.props();
        let window = web_sys::window();
        let given = place.hash.as_deref().map(str::to_owned);
        let hash = given.or_else(|| window.as_ref().map(|window| whole_hash(window, place.bare()))).unwrap_or_default();
        // A stepper or a quiz in a page of others has no course around it.
        let alone = place.bare() && matches!(link::read(&hash), Link::Fence(_) | Link::Try(_) | Link::Quiz(_));
        let given = if place.bare() { None } else { own::given() };
        let course = if alone || given.is_some() { Course::default() } else { own_course_first(&hash) };
        let saved = if place.bare() { None } else { store::load() };
        let mut state = State::new(Rc::new(course), record, saved.as_deref());
        state.bare = place.bare();
        state.language = if place.bare() { place.language() } else { store::language() };
        let mut app = App {
            state: Rc::new(state),
            place: NodeRef::default(),
            focus: None,
            sights: Vec::new(),
            writer: store::Writer::new(place.bare()),
            hash: Rc::default(),
            unwritten: Rc::default(),
            listeners: Vec::new(),
            width: None,
            whole: true,
            waits: false,
        };
        if place.bare() {
            app.update(ctx, Action::Clock(store::now()));
            if let Some(log) = &place.log {
                app.update(ctx, Action::Found(Rc::new(Log::read(log))));
            }
            app.update(ctx, Action::Hash(hash));
            app.whole = alone;
            app.focus = None;
            return app;
        }
        let Some(window) = window else { return app };
        show_language(app.state.language);
        let act = ctx.link().callback(|action| action);
        if let Ok(Some(query)) = window.match_media(NARROW) {
            app.update(ctx, Action::Narrow(query.matches()));
            let (act, now) = (act.clone(), query.clone());
            app.listeners.push(EventListener::new(&query, "change", move |_| act.emit(Action::Narrow(now.matches()))));
        }
        app.update(ctx, Action::Stepper(TRY, Do::Recent(store::recent())));
        app.update(ctx, Action::Found(Rc::new(store::events())));
        app.update(ctx, Action::Clock(store::now()));
        match given {
            None => {
                app.update(ctx, Action::Hash(hash));
                app.whole = false;
            }
            Some(given) => app.begin(ctx, given),
        }
        // The first page is not turned to: the focus stays where the browser puts it.
        app.focus = app.focus.filter(|wanted| !matches!(wanted, Wanted::Page));
        app.listeners.extend(importing(act.clone()));
        app.listeners.extend(own::bringing(act.clone()));
        app.listeners.push(reading(&window));
        for (event, printing) in [("beforeprint", true), ("afterprint", false)] {
            let act = act.clone();
            app.listeners.push(EventListener::new(&window, event, move |_| act.emit(Action::Printing(printing))));
        }
        let (here, unwritten) = (window.clone(), app.unwritten.clone());
        app.listeners.push(EventListener::new(&window, "pagehide", move |_| {
            if let Some(link) = unwritten.take() {
                store::leave(&hash_of(&here), &link::write(&link));
            }
        }));
        let here = window.clone();
        app.listeners.push(EventListener::new(&window, "hashchange", move |_| {
            act.emit(Action::Clock(store::now()));
            act.emit(Action::Hash(hash_of(&here)));
        }));
        // Another page has stored something.
        let found = ctx.link().callback(|()| Action::Found(Rc::new(store::events())));
        app.listeners.push(EventListener::new(&window, "storage", move |_| found.emit(())));
        app
    }

    fn update(&mut self, ctx: &Context<App>, action: Action) -> bool {
        if later::wait_with(&action) {
            let act = ctx.link().callback(|action| action);
            Timeout::new(LIBRARY_PAUSE, move || act.emit(action)).forget();
            return false;
        }
        self.waits &= !matches!(action, Action::Stepper(_, Do::TypingPause(_)));
        match action {
            Action::Course(_) if self.whole => return false,
            Action::Course(_) | Action::Brought(..) => self.whole = true,
            Action::Hash(_) | Action::Review(_) | Action::Search(_) if !self.whole => {
                self.update(ctx, Action::Course(Rc::new(own_course())));
            }
            _ => {}
        }
        let (state, effects) = reduce(&self.state, action);
        let before = std::mem::replace(&mut self.state, Rc::new(state));
        for effect in effects {
            self.perform(ctx, effect);
        }
        ctx.props().tell(&before, &self.state);
        if !self.waits {
            let again = later::to_start_again(&self.state);
            self.waits = !again.is_empty();
            for (id, edition) in again {
                let act = ctx.link().callback(|action| action);
                let start = move || act.emit(Action::Stepper(id, Do::TypingPause(edition)));
                Timeout::new(LIBRARY_PAUSE, start).forget();
            }
        }
        true
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        html! {
            <div ref={self.place.clone()}>
                <Root state={self.state.clone()} act={ctx.link().callback(|action| action)} edge={EDGE} />
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        let Some(root) = self.place.cast::<Element>() else { return };
        if first {
            self.listeners.push(typing(&root));
            self.listeners.extend(dragging(&root, ctx.link().callback(|action| action)));
            if !self.whole {
                let read = ctx.link().callback(|()| Action::Course(Rc::new(own_course())));
                Timeout::new(COURSE_PAUSE, move || later::when_together(move || read.emit(()))).forget();
            }
            if self.state.bare {
                self.listeners.push(turning(&root, ctx.link().callback(Action::Hash)));
                let act = ctx.link().callback(|action| action);
                self.width = Width::watch(&root, move |narrow| act.emit(Action::Narrow(narrow)));
            }
        }
        let narrow = self.state.narrow;
        let sight = |s: &Stepper| (s.edition, s.step, s.zoom, s.panel, s.scene.is_some(), s.diags.len(), narrow);
        let sights: Vec<(StepperId, Sight)> = self.state.steppers.iter().map(|(id, s)| (*id, sight(s))).collect();
        for (id, _) in sights.iter().filter(|s| !self.sights.contains(s)) {
            bring_into_sight(&root, *id);
        }
        self.sights = sights;
        match self.focus.take() {
            Some(Wanted::Part(id, part)) => focus_part(&root, id, part),
            Some(Wanted::Stepper(id)) => show_stepper(&root, id),
            Some(Wanted::Page) => focus_page(&root),
            Some(Wanted::Place(anchor)) => show_place(&root, &anchor),
            Some(Wanted::Field(id)) => focus_field(&root, &id),
            None => {}
        }
    }
}

impl App {
    /// Shows a course that is not the project's.
    fn begin(&mut self, ctx: &Context<App>, given: Given) {
        let waits = |from| Own { from, waits: true, problems: Vec::new() };
        let state = Rc::make_mut(&mut self.state);
        match given {
            Given::Here(from, files) => {
                state.own = Some(Rc::new(waits(from.clone())));
                self.update(ctx, Action::Brought(from, files));
            }
            Given::There(address, from) => {
                state.own = Some(Rc::new(waits(from.clone())));
                own::fetch(address, from, ctx.link().callback(|action| action));
            }
        }
    }

    fn perform(&mut self, ctx: &Context<App>, effect: Effect) {
        let later = |ms: u32, action: Action| {
            let act = ctx.link().callback(|action| action);
            Timeout::new(ms, move || act.emit(action)).forget();
        };
        let bare = ctx.props().bare();
        match effect {
            // The address, the title and the store are the host's.
            Effect::Hash(_) | Effect::Save(_) | Effect::Recent(_) | Effect::Turned(_) | Effect::Spoken(..) if bare => {}
            Effect::Slice(id, edition) => self.slice(ctx, id, edition),
            Effect::Look(id, edition) => later(0, Action::Stepper(id, Do::Travel(Travel::On(edition)))),
            Effect::TypingPause(id, edition, ms) => later(ms, Action::Stepper(id, Do::TypingPause(edition))),
            Effect::Tick(id, edition, ms) => later(ms, Action::Stepper(id, Do::Tick(edition))),
            Effect::Hash(link) => {
                let unwritten = self.unwritten.clone();
                unwritten.replace(Some(link));
                let write = move || {
                    if let Some(link) = unwritten.take() {
                        write_hash(&link::write(&link));
                    }
                };
                *self.hash.borrow_mut() = Some(Timeout::new(HASH_PAUSE, write));
            }
            Effect::Fetch(address) => {
                own::fetch(address.clone(), From::Address(address), ctx.link().callback(|action| action));
            }
            Effect::Brought(_, home) if bare => later(0, Action::Hash(home)),
            Effect::Brought(from, home) => {
                let Some(window) = web_sys::window() else { return };
                later(0, Action::Hash(own::remember(&window, &from, home)));
            }
            Effect::Save(text) => store::save(&text),
            Effect::Recent(programs) => store::save_recent(&programs),
            Effect::Log(what) => {
                if matches!(what, What::Reviewed(..)) && self.state.study.deck.kept.is_empty() {
                    store::persist();
                }
                if let What::Answered(question, right) = &what {
                    ctx.props().answered(question, *right);
                }
                let (event, kept) = self.writer.log(what);
                ctx.props().keep(&event.line());
                // Before the next drawing: until the log has it, a box that was just ticked would be drawn unticked.
                let (state, effects) = reduce(&self.state, Action::Logged(event, kept));
                self.state = Rc::new(state);
                for effect in effects {
                    self.perform(ctx, effect);
                }
            }
            Effect::Wake(ms) => {
                let act = ctx.link().callback(|()| Action::Woke(store::now()));
                Timeout::new(ms, move || act.emit(())).forget();
            }
            Effect::Keep(log) => {
                ctx.props().keep(&log.lines().collect::<Vec<_>>().join("\n"));
                if !bare && !self.writer.keep(&log) {
                    Rc::make_mut(&mut self.state).study.unkept = true;
                }
            }
            Effect::Download(name, text) => drop(download(name, &text)),
            Effect::Place(anchor) => self.focus = Some(Wanted::Place(anchor)),
            Effect::Field(id) => self.focus = Some(Wanted::Field(id)),
            Effect::Show(id) => self.focus = Some(Wanted::Stepper(id)),
            Effect::Copy(id, part) => copy_part(self.place.cast::<Element>(), id, part),
            // Once what is to be printed has been drawn.
            Effect::Print => {
                let print = || drop(web_sys::window().map(|window| window.print()));
                Timeout::new(PRINT_PAUSE, print).forget();
            }
            Effect::Png(id, picture, copies) => {
                let act = ctx.link().callback(move |words| Action::Stepper(id, Do::Said(words)));
                let _ = png(&picture, copies, act);
            }
            Effect::Focus(id, part) => self.focus = Some(Wanted::Part(id, part)),
            Effect::Spoken(language, title) => {
                store::save_language(language);
                show_language(language);
                if let Some(document) = web_sys::window().and_then(|window| window.document()) {
                    document.set_title(&title);
                }
            }
            Effect::Turned(title) => {
                let Some(window) = web_sys::window() else { return };
                *self.hash.borrow_mut() = None;
                self.unwritten.take();
                if let Some(document) = window.document() {
                    document.set_title(&title);
                }
                window.scroll_to_with_x_and_y(0.0, 0.0);
                let left = if let Page::Lesson(id) = &self.state.page { store::place(id) } else { None };
                self.focus = Some(left.map_or(Wanted::Page, Wanted::Place));
            }
        }
    }

    /// Runs a slice: the first one at once, so that a short program is there with the page's first drawing; later ones
    /// after the browser has had its turn.
    fn slice(&self, ctx: &Context<App>, id: StepperId, edition: u64) {
        let Some(stepper) = self.state.steppers.get(&id) else { return };
        let Some(stage) = stepper.stage.clone() else { return };
        let act = ctx.link().callback(|action| action);
        let before = stepper.executed;
        let run = move || {
            let clock = web_sys::window().and_then(|w| w.performance());
            let now = || clock.as_ref().map_or(0.0, |c| c.now());
            let from = now();
            let until = from + SLICE;
            let (mut last, mut executed) = (before, stage.run_slice(BATCH));
            while stage.end().is_none() && executed != last && now() < until {
                last = executed;
                executed = stage.run_slice(BATCH);
            }
            act.emit(Action::Stepper(id, Do::Took(edition, ((now() - from) * 1e3) as u64)));
            let told = move || act.emit(Action::Stepper(id, Do::Sliced(edition, executed)));
            // A run that does not get on waits for the library.
            if executed == last && stage.end().is_none() {
                later::ask();
                Timeout::new(LIBRARY_PAUSE, told).forget();
            } else {
                told();
            }
        };
        if before == 0 {
            run();
        } else {
            Timeout::new(0, run).forget();
        }
    }
}

/// The page's hash, and what a page that was left too soon had no time to put into it.
fn whole_hash(window: &Window, bare: bool) -> String {
    let hash = hash_of(window);
    match store::left(&hash).filter(|_| !bare) {
        Some(newer) => {
            write_hash(&newer);
            newer
        }
        None => hash,
    }
}

/// Puts a hash into the address. A browser may refuse, in a sandboxed frame for one; the page works without.
fn write_hash(hash: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    history.map(|history| history.replace_state_with_url(&JsValue::NULL, "", Some(hash)));
}

fn hash_of(window: &Window) -> String {
    window.location().hash().unwrap_or_default()
}

/// Keeps where a lesson is being read, a while after each scrolling.
fn reading(window: &Window) -> EventListener {
    let pause: RefCell<Option<Timeout>> = RefCell::default();
    let place = window.clone();
    EventListener::new(window, "scroll", move |_| {
        let place = place.clone();
        let keep = move || {
            if let (Link::Lesson(id) | Link::Place(id, _), Some(anchor)) =
                (link::read(&hash_of(&place)), heading_at_top())
            {
                store::save_place(&id, &anchor);
            }
        };
        *pause.borrow_mut() = Some(Timeout::new(READING_PAUSE, keep));
    })
}

/// Links of ours in a page of others lead where they say, and leave its address alone.
fn turning(root: &Element, turn: Callback<String>) -> EventListener {
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "click", options, move |event| {
        let link = target(event).and_then(|element| element.closest("a[href^='#/']").ok().flatten());
        if let Some(hash) = link.and_then(|link| link.get_attribute("href")) {
            event.prevent_default();
            turn.emit(hash);
        }
    })
}

/// Keys of the editor.
fn typing(root: &Element) -> EventListener {
    let typing = Typing::default();
    let options = gloo::events::EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(root, "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            typing.key(event);
        }
    })
}
