//! The transport: first, back, slider, forward, last, play; the zoom; which step it is, and how the run goes.

use std::rc::Rc;

use yew::{Callback, Event, Html, InputEvent, Properties, SubmitEvent, component, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper, ZOOMS};
use crate::text::words::{self as w, Word};
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
    let t = hands.language;
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
    let button = |what: Do, part: &'static str, name: Word, keys: &'static str, shape: &'static str, off: bool| {
        // `aria-disabled` and not `disabled`: a button that switches off under the reader's finger must keep the focus.
        let title = t.fill(w::BUTTON_KEYS, &[&t.say(name), &keys]);
        html! {
            <button type="button" class="icon" aria-label={t.say(name)} {title} aria-disabled={off.then_some("true")}
                data-part={part} onclick={if off { Callback::noop() } else { hands.on(what) }}>
                <svg viewBox="0 0 16 16" width="1rem" height="1rem" aria-hidden="true"><path d={shape} /></svg>
            </button>
        }
    };
    let (play, play_word, play_shape) = if stepper.playing {
        ("pause", w::PAUSE, "M4 3h3v10H4zM9 3h3v10H9z")
    } else {
        ("play", w::PLAY, "M4 2l9 6-9 6z")
    };
    let number = stepper.step + 1;
    html! {
        <div class="transport" part="transport" role="group" aria-label={t.say(w::STEPS)}>
            <div class="keys">
                {button(Do::To(0), "first", w::FIRST, "Home", "M3 3h2v10H3zM13 3v10L6 8z", first)}
                {button(Do::By(-1), "back", w::BACK, "←", "M11 3v10L4 8z", first)}
                <input class="slider" type="range" aria-label={t.say(w::STEP)} min="1" max={stepper.count.to_string()}
                    value={number.to_string()} disabled={idle} oninput={slide}
                    aria-valuetext={t.fill(w::STEP_OF, &[&number, &stepper.count])} />
                {button(Do::By(1), "forward", w::FORWARD, "→", "M5 3v10l7-5z", last)}
                {button(Do::Last, "last", w::LAST, "End", "M3 3v10l7-5zM11 3h2v10h-2z", last)}
                {button(Do::Play, play, play_word, "Space", play_shape, idle)}
            </div>
            <p class="count">
                if !idle { {t.fill(w::STEP_OF, &[&t.grouped(number), &t.grouped(stepper.count)])} }
            </p>
            <fieldset class="zoom">
                <legend class="hidden">{t.say(w::STEP_SIZE)}</legend>
                {for ZOOMS.iter().map(|zoom| choice(stepper, hands, *zoom))}
            </fieldset>
            {turns(stepper, hands)}
            {progress(stepper, hands)}
        </div>
    }
}

/// Steps over and out of calls, and a field for where to go.
pub(super) fn travel(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let idle = stepper.scene.is_none();
    let (first, last) = (idle || stepper.step == 0, idle || !stepper.has_next());
    let go = |travel: Travel, word: Word, title: Word, off: bool| {
        html! {
            <button type="button" title={t.say(title)} aria-disabled={off.then_some("true")}
                onclick={if off { Callback::noop() } else { hands.on(Do::Travel(travel)) }}>{t.say(word)}</button>
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
            {go(Travel::BackOver, w::BACK_OVER, w::BACK_OVER_ABOUT, first)}
            {go(Travel::Over, w::OVER, w::OVER_ABOUT, last)}
            {go(Travel::Out, w::OUT, w::OUT_ABOUT, last)}
            <label class="where">{t.say(w::GO_TO)}
                <input type="text" placeholder={t.say(w::GOAL_EXAMPLE)} value={stepper.goal.to_string()} oninput={typed} data-part="goal"
                    spellcheck="false" autocapitalize="off" autocomplete="off" size="17" />
            </label>
            {go(Travel::ToGoal(true), w::EARLIER, w::EARLIER_ABOUT, first || none)}
            <button type="submit" title={t.say(w::LATER_ABOUT)} aria-disabled={(last || none).then_some("true")}>{t.say(w::LATER)}</button>
            <button type="button" title={t.say(w::KEYS_ABOUT)} aria-expanded={stepper.keys.to_string()} onclick={hands.on(Do::Keys)}>{t.say(w::KEYS)}</button>
            <span class="said" role="status">
                {&*stepper.said}
                if let Some(search) = &stepper.search {
                    {t.fill(w::LOOKING_AT, &[&t.grouped(search.at)])}
                    <button type="button" onclick={hands.on(Do::Travel(Travel::Halt))}>{t.say(w::STOP_LOOKING)}</button>
                }
            </span>
        </form>
    }
}

fn choice(stepper: &Stepper, hands: &Hands, zoom: Zoom) -> Html {
    let (id, t) = (hands.id.0, hands.language);
    let word = t.say(zoom_word(zoom));
    html! {
        <label title={t.fill(w::ZOOM_ABOUT, &[&word])}>
            <input type="radio" name={format!("zoom-{id}")} value={zoom.word()} checked={stepper.zoom == zoom}
                onchange={hands.on(Do::Zoom(zoom))} />
            <span>{word}</span>
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
        <label class="turns" title={hands.language.say(w::TURNS_ABOUT)}>
            {hands.language.say(w::TURNS)}<input type="number" min="0" value={stepper.seed.to_string()} onchange={change} />
        </label>
    }
}

/// A run of more instructions than this says how it goes.
const LONG: u64 = 100_000;

/// How a long run goes, or why it ended before its time.
fn progress(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let limit = stepper.stage.as_ref().map_or(0, |stage| stage.run().limit());
    let speed = format!("{:.1}", stepper.executed as f64 / stepper.took.max(1) as f64);
    match &stepper.end {
        None if stepper.runs() && stepper.executed > LONG => html! {
            <p class="progress">
                <span>{t.fill(w::RECORDING, &[&t.grouped(stepper.executed), &t.grouped(limit), &speed])}</span>
                <progress aria-label={t.say(w::RECORDED)} max={limit.to_string()} value={stepper.executed.to_string()} />
                <button type="button" data-part="stop" onclick={hands.on(Do::Stop)}>{hands.language.say(w::STOP)}</button>
            </p>
        },
        Some(end @ (End::Limit { .. } | End::Stopped)) => {
            let words = end_words(hands.language, end);
            let mut characters = words.chars();
            let first = characters.next().map(|c| c.to_uppercase().collect::<String>()).unwrap_or_default();
            html! { <p class="progress ended" role="status">{format!("{first}{}.", characters.as_str())}</p> }
        }
        Some(_) if stepper.executed > LONG => html! {
            <p class="progress quiet">{t.fill(w::RAN, &[&t.grouped(stepper.executed), &speed])}</p>
        },
        _ => html! {},
    }
}

/// What a zoom is called.
fn zoom_word(zoom: Zoom) -> Word {
    match zoom {
        Zoom::Call => w::ZOOM_CALL,
        Zoom::Line => w::ZOOM_LINE,
        Zoom::Expression => w::ZOOM_EXPRESSION,
        Zoom::Instruction => w::ZOOM_INSTRUCTION,
    }
}
