//! The panel of what is watched: expressions of the reader's own, with what each is worth at this step.

use yew::{Callback, Html, InputEvent, SubmitEvent, classes, html};

use super::Hands;
use crate::state::watch::Watching;
use crate::state::{Do, Stepper};
use crate::text::words as w;
use crate::view::Worth;

/// The expressions and their values, and a field for another one.
pub(super) fn watch(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let watch = &stepper.watch;
    let typed = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Watch(Watching::Draft((hands.edge.value)(&event)))))
    };
    let submit = {
        let hands = hands.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            hands.act(Do::Watch(Watching::Add));
        })
    };
    let row = |(at, text): (usize, &std::rc::Rc<str>)| {
        let worth = |step| stepper.stage.as_ref().map_or(Worth::NoFrame, |stage| stage.worth(stepper.zoom, step, text));
        let (now, before) = (worth(stepper.step), stepper.step.checked_sub(1).map(worth));
        let changed = before.is_some_and(|before| before != now);
        let value = match &now {
            Worth::Value(text) => html! { <code>{&**text}</code> },
            Worth::Raised(text) => html! { <span class="problem">{"✕ "}{&**text}</span> },
            Worth::NoFrame => html! { <span class="quiet">{t.say(w::WATCH_NO_FRAME)}</span> },
            Worth::TooLong => html! { <span class="quiet">{t.say(w::WATCH_TOO_LONG)}</span> },
        };
        html! {
            <tr key={text.to_string()} class={classes!(changed.then_some("touched"))}>
                <th scope="row"><code>{&**text}</code></th>
                <td>{value}if changed { <span class="hidden">{t.say(w::MARK_CHANGED)}</span> }</td>
                <td><button type="button" class="link" onclick={hands.on(Do::Watch(Watching::Remove(at)))}>{t.say(w::REMOVE)}<span class="hidden">{" "}{&**text}</span></button></td>
            </tr>
        }
    };
    html! {
        <div class="watch">
            <form class="row-of-buttons" onsubmit={submit}>
                <input type="text" aria-label={t.say(w::WATCH_EXPRESSION)} placeholder={t.say(w::WATCH_EXAMPLE)} size="24" value={watch.draft.to_string()} oninput={typed}
                    data-part="watch" spellcheck="false" autocapitalize="off" autocomplete="off" />
                <button type="submit">{t.say(w::WATCH_ADD)}</button>
                <span class="problem" role="status">{watch.wrong.as_ref().map(|diag| t.kind_and_wrong(diag))}</span>
            </form>
            if watch.all.is_empty() {
                <p class="quiet">{t.say(w::WATCH_ABOUT)}</p>
            } else {
                <table>
                    <thead class="hidden"><tr><th scope="col">{t.say(w::COLUMN_EXPRESSION)}</th><th scope="col">{t.say(w::WATCH_WORTH)}</th><td></td></tr></thead>
                    <tbody>{for watch.all.iter().enumerate().map(row)}</tbody>
                </table>
            }
        </div>
    }
}
