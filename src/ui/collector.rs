//! The collector panel: CPython's phases on the program's own objects, as a collection now would find them.

use yew::{Html, classes, html};

use super::Hands;
use crate::state::{Do, Stepper};
use crate::view::Verdict;

/// What a full collection would do at this step.
pub(super) fn collector(stepper: &Stepper, hands: &Hands) -> Html {
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{"Nothing has run."}</p> } };
    let run = stage.run();
    let found = run.collection(run.moment_of(stepper.zoom, stepper.step));
    if found.is_empty() {
        return html! { <p class="quiet">{"The program has made no object that the collector looks at: only containers can be in a cycle."}</p> };
    }
    let garbage = found.iter().filter(|known| known.verdict == Verdict::Garbage).count();
    let row = |known: &crate::view::Candidate| {
        let (word, sign) = match known.verdict {
            Verdict::Held => ("held from outside", None),
            Verdict::Led => ("led to by one that is held", None),
            Verdict::Garbage => ("unreachable: freed", Some("garbage")),
        };
        html! {
            <tr class={classes!(sign)} key={known.object.0}>
                <td><button type="button" class="link" onclick={hands.on(Do::Choose(known.object))}><code>{&*known.what}</code></button></td>
                <td class="number">{known.generation}</td>
                <td class="number">{known.count}</td>
                <td class="number">{format!("− {}", known.inside)}</td>
                <td class="number">{format!("= {}", i64::from(known.count) - i64::from(known.inside))}</td>
                <td>{word}</td>
            </tr>
        }
    };
    html! {
        <div class="collector">
            <p>{match garbage {
                0 => "A full collection at this step would free nothing.".to_owned(),
                1 => "A full collection at this step would free 1 object.".to_owned(),
                many => format!("A full collection at this step would free {many} objects."),
            }}</p>
            <p class="quiet">{"It copies each count, takes off the references that come from objects it looks at, keeps those with something left over and all they lead to, and frees the rest."}</p>
            <table>
                <thead><tr>
                    <th scope="col">{"object"}</th><th scope="col">{"generation"}</th><th scope="col">{"count"}</th>
                    <th scope="col">{"from inside"}</th><th scope="col">{"left over"}</th><th scope="col">{"so it is"}</th>
                </tr></thead>
                <tbody>{for found.iter().map(row)}</tbody>
            </table>
        </div>
    }
}
