//! The map of keys, shown on `?`.

use yew::{Html, html};

use super::Hands;
use crate::state::{Do, Stepper};

/// Each key, and what it does.
const KEYS: [(&str, &str); 12] = [
    ("← →", "one step back, one step on"),
    ("Page Up, Page Down", "ten steps"),
    ("Home, End", "the first step, the last step"),
    ("o, Shift+o", "over calls: on, back"),
    ("u", "out of this call"),
    ("Space", "play, pause"),
    ("[ ]", "larger steps, smaller steps"),
    ("g", "go to a line or a condition"),
    ("e", "edit the program"),
    ("Ctrl+Enter", "run, while editing"),
    ("Tab, Shift+Tab", "indent, outdent, while editing; Esc, then Tab, leaves the text"),
    ("?", "show or hide this list"),
];

/// The map, where it was asked for.
pub(super) fn keys(stepper: &Stepper, hands: &Hands) -> Html {
    if !stepper.keys {
        return html! {};
    }
    html! {
        <section class="keymap" aria-label="Keys">
            <h3>{"Keys, while the stepper has the focus"}</h3>
            <dl>{for KEYS.iter().map(|(key, does)| html! { <div><dt><kbd>{*key}</kbd></dt><dd>{*does}</dd></div> })}</dl>
            <button type="button" data-part="keys" onclick={hands.on(Do::Keys)}>{"Close"}</button>
        </section>
    }
}
