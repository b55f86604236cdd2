//! From state to page: the components rendered to text on the server's side, without a browser.
#![cfg(feature = "ssr")]

mod film;

use std::rc::Rc;

use cutaway::lesson::Course;
use cutaway::state::{Action, Do, State, TRY, reduce};
use cutaway::text::{Diag, Source};
use cutaway::trace::steps::Steps;
use cutaway::ui::{Edge, Root, RootProps};
use yew::Callback;

fn film(source: &Source) -> Result<Box<dyn Steps>, Vec<Diag>> {
    Ok(Box::new(film::factorial(source)))
}

fn at_step(step: u64) -> State {
    let state = State::new(Rc::new(Course::default()), film, Some(film::FACTORIAL));
    let (state, _) = reduce(&state, Action::Hash("#/try".into()));
    let edition = state.steppers[&TRY].edition;
    let (state, _) = reduce(&state, Action::Stepper(TRY, Do::Sliced(edition, 13)));
    reduce(&state, Action::Stepper(TRY, Do::To(step))).0
}

fn render(state: State) -> String {
    let props = move || RootProps { state: Rc::new(state), act: Callback::noop(), edge: Edge::NONE };
    let renderer = yew::LocalServerRenderer::<Root>::with_props(props()).hydratable(false);
    let mut html = String::new();
    let future = async { html = renderer.render().await };
    block_on(future);
    html
}

/// Rendering waits for nothing, so polling once is enough.
fn block_on(future: impl Future<Output = ()>) {
    let mut future = std::pin::pin!(future);
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    for _ in 0..100 {
        if future.as_mut().poll(&mut context).is_ready() {
            return;
        }
    }
    panic!("rendering waits for something");
}

#[test]
fn a_step_is_on_the_page() {
    for step in 0..13 {
        let html = render(at_step(step));
        if let Ok(folder) = std::env::var("LOOK") {
            let page = |theme: &str| {
                format!(
                    "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
                     <style>{}</style><style>:root{{color-scheme:{theme}}}</style><body>{html}",
                    cutaway::ui::STYLE
                )
            };
            for theme in ["light", "dark"] {
                std::fs::write(format!("{folder}/{step}-{theme}.html"), page(theme)).unwrap();
            }
        }
        assert!(html.contains(&format!("step {} of 13", step + 1)), "{html}");
    }
}
