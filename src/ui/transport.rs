//! The transport: first, back, slider, forward, last, play; the zoom; which step it is, and how the run goes.

use std::rc::Rc;

use yew::{Callback, Event, Html, InputEvent, Properties, SubmitEvent, component, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper, ZOOMS};
use crate::view::end_words;
use crate::view::{End, Zoom};

/// Properties of [`Transport`].
#[derive(Properties, Clone, PartialEq)]
pub struct TransportProps {
    /// The stepper.
    pub stepper: Rc<Stepper>,
    /// How to act on it.
    pub hands: Hands,
}

/// The transport.
#[component]
pub fn Transport(props: &TransportProps) -> Html {
    let TransportProps { stepper, hands } = props;
    let idle = stepper.scene.is_none();
    let first = idle || stepper.step == 0;
    let last = idle || !stepper.has_next();
    let slide = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| {
            if let Ok(step) = (hands.edge.value)(&event).parse::<u64>() {
                hands.act(Do::To(step.saturating_sub(1)));
            }
        })
    };
    let button = |what: Do, name: &'static str, keys: &'static str, shape: &'static str, off: bool| {
        // `aria-disabled` and not `disabled`: a button that switches off under the reader's finger must keep the focus.
        let title = format!("{name} ({keys})");
        html! {
            <button type="button" class="icon" aria-label={name} {title} aria-disabled={off.then_some("true")}
                data-part={name.to_lowercase()} onclick={if off { Callback::noop() } else { hands.on(what) }}>
                <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true"><path d={shape} /></svg>
            </button>
        }
    };
    let (play, play_shape) =
        if stepper.playing { ("Pause", "M4 3h3v10H4zM9 3h3v10H9z") } else { ("Play", "M4 2l9 6-9 6z") };
    let number = stepper.step + 1;
    html! {
        <div class="transport" role="group" aria-label="Steps">
            <div class="keys">
                {button(Do::To(0), "First", "Home", "M3 3h2v10H3zM13 3v10L6 8z", first)}
                {button(Do::By(-1), "Back", "←", "M11 3v10L4 8z", first)}
                <input class="slider" type="range" aria-label="Step" min="1" max={stepper.count.to_string()}
                    value={number.to_string()} disabled={idle} oninput={slide}
                    aria-valuetext={format!("step {number} of {}", stepper.count)} />
                {button(Do::By(1), "Forward", "→", "M5 3v10l7-5z", last)}
                {button(Do::Last, "Last", "End", "M3 3v10l7-5zM11 3h2v10h-2z", last)}
                {button(Do::Play, play, "Space", play_shape, idle)}
            </div>
            <p class="count">
                if !idle { {format!("step {} of {}", grouped(number), grouped(stepper.count))} }
            </p>
            <fieldset class="zoom">
                <legend class="hidden">{"Size of a step"}</legend>
                {for ZOOMS.iter().map(|zoom| choice(stepper, hands, *zoom))}
            </fieldset>
            {turns(stepper, hands)}
            {progress(stepper, hands)}
        </div>
    }
}

/// Steps over and out of calls, and a field for where to go.
pub(super) fn travel(stepper: &Stepper, hands: &Hands) -> Html {
    let idle = stepper.scene.is_none();
    let (first, last) = (idle || stepper.step == 0, idle || !stepper.has_next());
    let go = |travel: Travel, word: &'static str, title: &'static str, off: bool| {
        html! {
            <button type="button" {title} aria-disabled={off.then_some("true")}
                onclick={if off { Callback::noop() } else { hands.on(Do::Travel(travel)) }}>{word}</button>
        }
    };
    let typed = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Travel(Travel::Goal((hands.edge.value)(&event)))))
    };
    let submit = {
        let hands = hands.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            hands.act(Do::Travel(Travel::ToGoal(false)));
        })
    };
    let none = stepper.goal.trim().is_empty();
    html! {
        <form class="travel" onsubmit={submit}>
            {go(Travel::BackOver, "Back over", "Back, and over calls that were made (Shift and O)", first)}
            {go(Travel::Over, "Over", "On, and over calls made from here (O)", last)}
            {go(Travel::Out, "Out", "To where this call has come back (U)", last)}
            <label class="where">{"Go to "}
                <input type="text" placeholder="line 4, or i == 7" value={stepper.goal.to_string()} oninput={typed} data-part="goal"
                    spellcheck="false" autocapitalize="off" autocomplete="off" size="17" />
            </label>
            {go(Travel::ToGoal(true), "Earlier", "The last time before this step", first || none)}
            <button type="submit" title="The next time after this step (Enter)" aria-disabled={(last || none).then_some("true")}>{"Later"}</button>
            <button type="button" title="Keys (?)" aria-expanded={stepper.keys.to_string()} onclick={hands.on(Do::Keys)}>{"Keys"}</button>
            <span class="said" role="status">
                {&*stepper.said}
                if let Some(search) = &stepper.search {
                    {format!("looking at step {} ", grouped(search.at))}
                    <button type="button" onclick={hands.on(Do::Travel(Travel::Halt))}>{"Stop looking"}</button>
                }
            </span>
        </form>
    }
}

fn choice(stepper: &Stepper, hands: &Hands, zoom: Zoom) -> Html {
    let id = hands.id.0;
    html! {
        <label title={format!("One step per {} ([ and ] change it)", zoom.word())}>
            <input type="radio" name={format!("zoom-{id}")} value={zoom.word()} checked={stepper.zoom == zoom}
                onchange={hands.on(Do::Zoom(zoom))} />
            <span>{zoom.word()}</span>
        </label>
    }
}

/// The number from which the turns of threads are drawn, for a program that has any.
fn turns(stepper: &Stepper, hands: &Hands) -> Html {
    if !stepper.may_start_threads() {
        return html! {};
    }
    let change = {
        let hands = hands.clone();
        Callback::from(move |event: Event| hands.act(Do::Seed((hands.edge.value)(&event).trim().parse().unwrap_or(0))))
    };
    html! {
        <label class="turns" title="0: as long as CPython's. Another number: shorter turns, drawn from it, so that a race can show. The same number gives the same run.">
            {"Turns of threads "}<input type="number" min="0" value={stepper.seed.to_string()} onchange={change} />
        </label>
    }
}

/// How a long run goes, or why it ended before its time.
fn progress(stepper: &Stepper, hands: &Hands) -> Html {
    match &stepper.end {
        None if stepper.runs() && stepper.executed > 100_000 => html! {
            <p class="progress">
                <span>{format!("recording: {} instructions so far", grouped(stepper.executed))}</span>
                <button type="button" data-part="stop" onclick={hands.on(Do::Stop)}>{"Stop"}</button>
            </p>
        },
        Some(end @ (End::Limit { .. } | End::Stopped)) => {
            let words = end_words(hands.language, end);
            let mut characters = words.chars();
            let first = characters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
            html! { <p class="progress ended" role="status">{format!("{first}{}.", characters.as_str())}</p> }
        }
        _ => html! {},
    }
}

/// A number in groups of three digits.
pub(super) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
