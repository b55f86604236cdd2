//! The page rendered to text, without a browser.

use std::rc::Rc;

use cutaway::state::State;
use cutaway::ui::{Edge, Root, RootProps};
use yew::Callback;

/// The page as text.
pub fn render(state: &State) -> String {
    let props = RootProps { state: Rc::new(state.clone()), act: Callback::noop(), edge: Edge::NONE };
    let renderer = yew::LocalServerRenderer::<Root>::with_props(props).hydratable(false);
    let mut html = String::new();
    block_on(async { html = renderer.render().await });
    html
}

/// Rendering waits for nothing, so polling a few times is enough.
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
