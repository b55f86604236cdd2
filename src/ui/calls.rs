//! The call tree: who called whom, with arguments and results; the same call made again is found.

use std::rc::Rc;

use yew::{Html, Properties, classes, component, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words as w;
use crate::view::{Call, Calls, Left, Told};

/// Most calls that are drawn: those around the one that runs.
const DRAWN: usize = 200;

/// The calls of the run.
pub(super) fn calls(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let run = stage.run();
    let calls = run.calls();
    let here = calls.at(run.moment_of(stepper.zoom, stepper.step));
    let rows = visible(&calls, stepper, here);
    let at = rows.iter().position(|row| Some(*row) == here).unwrap_or(0);
    let from = at.saturating_sub(DRAWN / 2).min(rows.len().saturating_sub(DRAWN));
    let shown = &rows[from..rows.len().min(from + DRAWN)];
    drop(run);
    let told: Vec<_> = shown.iter().copied().zip(stage.tell(shown, t)).collect();
    let seen = if stepper.runs() { Rc::default() } else { stage.repeats(t) };
    let repeated: usize = seen.values().filter(|count| **count > 1).count();
    let row = |(number, told): (u32, Told)| {
        let call = calls.all()[number as usize];
        let times = seen.get(&told.call).copied().filter(|times| *times > 1 && call.depth > 0);
        let (inner, folded) = (calls.calls_any(number), stepper.folded.contains(&number));
        html! { <Row key={number} {number} {call} {told} {inner} {folded} here={Some(number) == here} {times} hands={hands.clone()} /> }
    };
    html! {
        <div class="calls">
            <p class="quiet">
                {t.fill(w::CALLS_IN_ALL, &[&t.grouped(calls.all().len() as u64)])}
                if repeated > 0 { {t.fill(w::CALLS_REPEATED, &[&t.grouped(repeated as u64)])} }
                if rows.len() > shown.len() { {t.fill(w::CALLS_SHOWN, &[&t.grouped(shown.len() as u64)])} }
            </p>
            <ol aria-label={t.say(w::CALLS_IN_ORDER)}>{for told.into_iter().map(row)}</ol>
        </div>
    }
}

/// Properties of [`Row`].
#[derive(Properties, Clone, PartialEq)]
struct RowProps {
    number: u32,
    call: Call,
    told: Told,
    /// Whether it made calls itself.
    inner: bool,
    folded: bool,
    here: bool,
    times: Option<u32>,
    hands: Hands,
}

/// A call; a component, for most are as they were at the step before.
#[component]
fn Row(props: &RowProps) -> Html {
    let RowProps { number, call, told, inner, folded, here, times, hands } = props;
    let t = hands.language;
    html! {
        <li class={classes!("call", here.then_some("next"))} aria-current={here.then_some("step")}>
            {indent(call.depth)}
            if *inner {
                <button type="button" class="fold" aria-expanded={(!folded).to_string()} aria-label={t.fill(w::CALLS_BY, &[&told.call])}
                    onclick={hands.on(Do::Fold(*number))}>{if *folded { "▸" } else { "▾" }}</button>
            } else {
                <span class="fold"></span>
            }
            <button type="button" class="link" title={t.say(w::WHERE_BEGINS)} onclick={hands.on(Do::Travel(Travel::Moment(call.start)))}><code>{&*told.call}</code></button>
            {result(call, &told.result, hands)}
            if let Some(times) = times { <span class="note">{t.fill(w::CALLED_TIMES, &[times])}</span> }
        </li>
    }
}

fn result(call: &Call, text: &str, hands: &Hands) -> Html {
    let t = hands.language;
    let word = match call.left {
        None => return html! { <span class="note">{t.say(w::NOT_BACK)}</span> },
        Some(Left::Returned) => "→ ",
        Some(Left::Yielded) => t.say(w::CALL_YIELDS),
        Some(Left::Raised) => "✕ ",
    };
    let raised = call.left == Some(Left::Raised);
    html! {
        <button type="button" class={classes!("link", raised.then_some("raised"))} title={t.say(w::WHERE_ENDS)}
            onclick={hands.on(Do::Travel(Travel::Moment(call.end)))}>{word}<code>{text}</code></button>
    }
}

/// The calls that are not folded away, in order.
fn visible(calls: &Calls, stepper: &Stepper, here: Option<u32>) -> Vec<u32> {
    let mut rows = Vec::new();
    let mut at = 0;
    while (at as usize) < calls.all().len() {
        rows.push(at);
        let inside = here.is_some_and(|here| here == at || calls.is_within(here, at));
        at = if stepper.folded.contains(&at) && !inside { calls.after(at) } else { at + 1 };
    }
    rows
}

/// Room in front of a call, without a `style` attribute; deep ones move no further.
fn indent(depth: u32) -> Html {
    html! { <svg class="space" width={format!("{}rem", depth.min(40))} height="1" aria-hidden="true"></svg> }
}
