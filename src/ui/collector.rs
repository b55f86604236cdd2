//! The collector panel: CPython's phases on the program's own objects, as a collection now would find them.

use yew::{Html, classes, html};

use super::Hands;
use crate::state::{Do, Stepper};
use crate::text::words as w;
use crate::view::Verdict;

/// What a full collection would do at this step.
pub(super) fn collector(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let run = stage.run();
    let found = run.collection(run.moment_of(stepper.zoom, stepper.step));
    if found.is_empty() {
        return html! { <p class="quiet">{t.say(w::NO_CANDIDATES)}</p> };
    }
    let garbage = found.iter().filter(|known| known.verdict == Verdict::Garbage).count();
    let row = |known: &crate::view::Candidate| {
        let (word, sign) = match known.verdict {
            Verdict::Held => (w::VERDICT_HELD, None),
            Verdict::Led => (w::VERDICT_LED, None),
            Verdict::Garbage => (w::VERDICT_GARBAGE, Some("garbage")),
        };
        html! {
            <tr class={classes!(sign)} key={known.object.0}>
                <td><button type="button" class="link" onclick={hands.on(Do::Choose(known.object))}><code>{&*known.what}</code></button></td>
                <td class="number">{known.generation}</td>
                <td class="number">{known.count}</td>
                <td class="number">{format!("− {}", known.inside)}</td>
                <td class="number">{format!("= {}", i64::from(known.count) - i64::from(known.inside))}</td>
                <td>{t.say(word)}</td>
            </tr>
        }
    };
    html! {
        <div class="collector">
            <p>{match garbage {
                0 => t.say(w::WOULD_FREE_NOTHING).to_owned(),
                some => t.fill(w::WOULD_FREE, &[&some]),
            }}</p>
            <p class="quiet">{t.say(w::COLLECTOR_ABOUT)}</p>
            <table>
                <thead><tr>
                    <th scope="col">{t.say(w::COLUMN_OBJECT)}</th><th scope="col">{t.say(w::COLUMN_GENERATION)}</th><th scope="col">{t.say(w::COLUMN_COUNT)}</th>
                    <th scope="col">{t.say(w::COLUMN_INSIDE)}</th><th scope="col">{t.say(w::COLUMN_LEFT)}</th><th scope="col">{t.say(w::COLUMN_SO)}</th>
                </tr></thead>
                <tbody>{for found.iter().map(row)}</tbody>
            </table>
        </div>
    }
}
