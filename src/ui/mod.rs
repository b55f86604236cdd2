//! The page's components: data in, `Action` out; no storage, no clock, no browser of their own.

mod about;
mod ask;
mod bytecode;
mod calls;
mod collector;
mod diagram;
mod draw;
mod fresh;
mod keys;
mod lessons;
mod outline;
mod output;
mod own;
mod panels;
mod predict;
mod program;
mod prose;
mod ready;
mod review;
mod round;
mod share;
mod stepper;
mod stills;
mod task;
mod timeline;
mod transport;
mod tree;
mod turns;
mod watch;
mod what;

pub use diagram::Diagram;
pub use lessons::{LessonList, LessonPage};
pub use outline::Outline;
pub use program::{Editor, Program};
pub use stepper::StepperView;
pub use transport::Transport;

use std::rc::Rc;

use yew::{Callback, Event, Html, KeyboardEvent, Properties, classes, component, html};

use crate::state::{Action, Do, Page, State, StepperId, TRY};
use crate::text::words::{self as w, Language};

/// The style sheet, for pages that bring none of their own.
pub const STYLE: &str = concat!(include_str!("style.css"), include_str!("study.css"));

/// What only the browser's edge can read from an event.
#[derive(Clone, Copy)]
pub struct Edge {
    /// The value of the field an event comes from.
    pub value: fn(&Event) -> String,
    /// What kind of element has the keyboard's focus at an event.
    pub focus: fn(&KeyboardEvent) -> Focus,
    /// The page's own address, without a hash.
    pub base: fn() -> String,
}

impl PartialEq for Edge {
    fn eq(&self, _: &Edge) -> bool {
        true
    }
}

impl Edge {
    /// No browser: rendering to text.
    pub const NONE: Edge = Edge { value: |_| String::new(), focus: |_| Focus::Elsewhere, base: String::new };
}

/// What kind of element has the keyboard's focus, as far as our keys go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Text is typed there: no key is ours.
    Text,
    /// A slider or a choice: arrows, Home, End and the page keys are its own.
    Field,
    /// A button or link: Space and Enter are its own.
    Button,
    /// A list that scrolls, or nothing that wants keys.
    Elsewhere,
}

/// Everything a component needs to act on a stepper.
#[derive(Clone)]
pub struct Hands {
    /// Which stepper.
    pub id: StepperId,
    /// Where actions go.
    pub act: Callback<Action>,
    /// The browser's edge.
    pub edge: Edge,
    /// The language of the screen.
    pub language: Language,
}

impl PartialEq for Hands {
    /// What acts is made anew with each drawing and is always the same.
    fn eq(&self, other: &Hands) -> bool {
        (self.id, self.language) == (other.id, other.language)
    }
}

impl Hands {
    /// A callback that does one thing, whatever the event.
    pub fn on<E: 'static>(&self, what: Do) -> Callback<E> {
        let Hands { id, act, .. } = self.clone();
        Callback::from(move |_| act.emit(Action::Stepper(id, what.clone())))
    }

    /// Does one thing.
    pub fn act(&self, what: Do) {
        self.act.emit(Action::Stepper(self.id, what));
    }
}

/// Properties of [`Root`].
#[derive(Properties, Clone)]
pub struct RootProps {
    /// All that the page knows.
    pub state: Rc<State>,
    /// Where actions go.
    pub act: Callback<Action>,
    /// The browser's edge.
    pub edge: Edge,
}

impl PartialEq for RootProps {
    fn eq(&self, other: &RootProps) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// The whole page.
#[component]
pub fn Root(props: &RootProps) -> Html {
    let RootProps { state, act, edge } = props.clone();
    let t = state.language;
    let current = |here: bool| here.then_some("page");
    let chooser = act.clone();
    let speak = |language: Language| {
        let act = chooser.clone();
        Callback::from(move |_| act.emit(Action::Speak(language)))
    };
    let main = match &state.page {
        Page::Lessons => html! { <LessonList state={state.clone()} {act} {edge} /> },
        Page::Review => review::review_page(props),
        Page::Course => own::own_page(props),
        Page::Round(level) => round::round_page(props, *level),
        Page::Lesson(_) => html! { <LessonPage state={state.clone()} act={act} edge={edge} /> },
        Page::Try => match state.steppers.get(&TRY) {
            Some(stepper) => {
                let hands = Hands { id: TRY, act, edge, language: t };
                let problem = |problem: &String| html! { <p class="problem" role="alert">{problem}</p> };
                let view = html! {
                    <>
                        { for state.problems.iter().map(problem) }
                        <StepperView stepper={stepper.clone()} {hands} narrow={state.narrow} />
                    </>
                };
                if state.bare {
                    html! { <div id="main" class="try" tabindex="-1">{view}</div> }
                } else {
                    html! {
                        <main id="main" class="try" tabindex="-1">
                            <h1 class="hidden">{t.say(w::TRY)}</h1>
                            {view}
                            {predict::predict(props)}
                        </main>
                    }
                }
            }
            None => html! {},
        },
    };
    html! {
        <div lang={t.code()} class={classes!("cutaway", state.bare.then_some("bare"), state.narrow.then_some("narrow"))}>
            if !state.bare {
            <header class="site">
                <a class="brand" href="#/">{"Cutaway"}</a>
                <nav aria-label={t.say(w::SITE)}>
                    <a href="#/" aria-current={current(matches!(state.page, Page::Lessons | Page::Lesson(_)))}>{t.say(w::LESSONS)}</a>
                    <a href="#/review" aria-current={current(state.page == Page::Review)}>{t.say(w::NAV_REVIEW)}</a>
                    <a href="#/try" aria-current={current(state.page == Page::Try)}>{t.say(w::TRY)}</a>
                </nav>
                {for Language::ALL.into_iter().filter(|other| *other != t).map(|other| html! {
                    <button type="button" class="link language" lang={other.code()} title={other.name()} onclick={speak(other)}>
                        {other.code().to_uppercase()}<span class="hidden">{" "}{other.name()}</span>
                    </button>
                })}
            </header>
            }
            {main}
        </div>
    }
}
