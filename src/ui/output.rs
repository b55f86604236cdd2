//! The output panel: what was printed, what was typed in, and the field for the line the program waits for.

use yew::{Callback, Event, Html, InputEvent, SubmitEvent, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words as w;

/// Most output that is drawn, in bytes before and after the step.
const OUTPUT: usize = 20_000;

/// What was printed and typed up to this step, and, dimmed, what comes later.
pub(super) fn output(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let (Some(stage), Some(scene)) = (&stepper.stage, &stepper.scene) else {
        return html! { <>{answers(stepper, hands)}<p class="quiet">{t.say(w::NOTHING_PRINTED)}</p></> };
    };
    let (stdout, stderr) = (stage.stdout(), stage.stderr());
    let cut = floor(&stdout, scene.stdout_len as usize);
    let start = floor(&stdout, cut.saturating_sub(OUTPUT));
    let end = floor(&stdout, cut + OUTPUT);
    let moment = stage.run().moment_of(stepper.zoom, stepper.step);
    let typed = stage.run().typed();
    let typed: Vec<_> = typed.iter().filter(|t| (start..=end).contains(&(t.printed as usize))).collect();
    let (before, after): (Vec<_>, Vec<_>) = typed.into_iter().partition(|t| t.tick < moment);
    let pieces = |typed: &[&_], from: usize, to: usize, later: bool| {
        let mut out = Vec::new();
        let mut at = from;
        let typed: &[&crate::view::Typed] = typed;
        for line in typed {
            let here = floor(&stdout, line.printed as usize).clamp(at, to);
            out.push(lines(&stdout[at..here], at, hands));
            out.push(html! { <><kbd class={if later { "later" } else { "typed" }}>{&*line.line}</kbd>{"\n"}</> });
            at = here;
        }
        out.push(lines(&stdout[at..to], at, hands));
        out
    };
    let errors = &stderr[..floor(&stderr, scene.stderr_len as usize)];
    if stdout.is_empty() && errors.is_empty() && stepper.inputs.is_empty() && !stepper.waits() {
        let words = if stepper.runs() { w::NOTHING_PRINTED_YET } else { w::PRINTS_NOTHING };
        return html! { <p class="quiet">{t.say(words)}</p> };
    }
    let waits = stepper.waits() && !stepper.has_next();
    html! {
        <>
            if start > 0 { <p class="quiet">{t.fill(w::BYTES_BEFORE, &[&start])}</p> }
            <pre class="output"><span class="printed">{for pieces(&before, start, cut, false)}</span><span class="errors">{errors}</span>
                if waits { {field(stepper, hands)} }
                if cut < end || !after.is_empty() {
                    <span class="hidden">{t.say(w::PRINTED_LATER)}</span><span class="later">{for pieces(&after, cut, end, true)}</span>
                }
            </pre>
            if end < stdout.len() { <p class="quiet">{t.fill(w::BYTES_AFTER, &[&(stdout.len() - end)])}</p> }
            if stepper.waits() && !waits {
                <p class="quiet"><button type="button" onclick={hands.on(Do::Last)}>{t.say(w::GO_TO_INPUT)}</button></p>
            }
            {answers(stepper, hands)}
        </>
    }
}

/// The field for a line of input, where it will stand.
fn field(stepper: &Stepper, hands: &Hands) -> Html {
    let typed = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Draft((hands.edge.value)(&event))))
    };
    let submit = {
        let hands = hands.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            hands.act(Do::Answer);
        })
    };
    html! {
        <form class="answer" onsubmit={submit}>
            <input type="text" data-part="answer" aria-label={hands.language.say(w::INPUT_LINE)} value={stepper.draft.to_string()} oninput={typed}
                spellcheck="false" autocapitalize="off" autocomplete="off" />
            <button type="submit" class="main">{hands.language.say(w::ENTER)}</button>
        </form>
    }
}

/// The lines that were typed in, which can be changed.
fn answers(stepper: &Stepper, hands: &Hands) -> Html {
    if stepper.inputs.is_empty() {
        return html! {};
    }
    let answer = |(at, line): (usize, &std::rc::Rc<str>)| {
        let change = {
            let hands = hands.clone();
            Callback::from(move |event: Event| hands.act(Do::Reanswer(at, (hands.edge.value)(&event))))
        };
        html! {
            <li><label>{format!("{} ", at + 1)}<input type="text" value={line.to_string()} onchange={change} spellcheck="false" autocomplete="off" /></label></li>
        }
    };
    html! {
        <details class="answers">
            <summary>{hands.language.say(w::LINES_TYPED)}</summary>
            <ol>{for stepper.inputs.iter().enumerate().map(answer)}</ol>
            <p class="quiet">{hands.language.say(w::LINES_TYPED_ABOUT)}</p>
        </details>
    }
}

/// Printed text line by line: a click leads to where a line was printed, as the timeline's marks do for the keyboard.
fn lines(text: &str, from: usize, hands: &Hands) -> Html {
    let mut at = from;
    let line = |line: &str| {
        let here = at;
        at += line.len();
        let to = hands.on(Do::Travel(Travel::Printed(here as u64)));
        html! { <span class="at" title={hands.language.say(w::WHERE_PRINTED)} onclick={to}>{line}</span> }
    };
    html! { <>{for text.split_inclusive('\n').map(line)}</> }
}

/// The nearest boundary of a character at or below an offset.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
