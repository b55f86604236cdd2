//! The map of keys, shown on `?`.

use yew::{Html, html};

use super::Hands;
use crate::state::{Do, Stepper};
use crate::text::words::{self as w, Word};

/// Each key, and what it does.
const KEYS: [(&str, Word); 12] = [
    ("← →", w::KEY_STEP),
    ("Page Up, Page Down", w::KEY_TEN),
    ("Home, End", w::KEY_ENDS),
    ("o, Shift+o", w::KEY_OVER),
    ("u", w::KEY_OUT),
    ("Space", w::KEY_PLAY),
    ("[ ]", w::KEY_ZOOM),
    ("g", w::KEY_GOAL),
    ("e", w::KEY_EDIT),
    ("Ctrl+Enter", w::KEY_RUN),
    ("Tab, Shift+Tab", w::KEY_INDENT),
    ("?", w::KEY_HELP),
];

/// The map, where it was asked for.
pub(super) fn keys(stepper: &Stepper, hands: &Hands) -> Html {
    if !stepper.keys {
        return html! {};
    }
    let t = hands.language;
    html! {
        <section class="keymap" aria-label={t.say(w::KEYS)}>
            <h3>{t.say(w::KEYS_TITLE)}</h3>
            <dl>{for KEYS.iter().map(|(key, does)| html! { <div><dt><kbd>{*key}</kbd></dt><dd>{t.say(does)}</dd></div> })}</dl>
            <button type="button" data-part="keys" onclick={hands.on(Do::Keys)}>{t.say(w::CLOSE)}</button>
        </section>
    }
}
