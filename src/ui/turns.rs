//! The panel of threads and tasks: who runs when, who holds a lock, what the event loop has before it.

use yew::{Callback, Html, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words::{self as w, Language, Word};
use crate::view::lanes::{WIDTH, place_of, places, seconds};
use crate::view::{Does, Lane, Lanes, LoopCall, Picture, Span, Turn, Turns, Who};

/// What a thread or a task does, in words and as a class.
fn does(t: Language, does: &Does, who: Who) -> (String, &'static str) {
    match does {
        Does::Runs if matches!(who, Who::Task(_)) => (t.say(w::DOES_RUN).into(), "runs"),
        Does::Runs => (t.say(w::DOES_RUN_LOCKED).into(), "runs"),
        Does::Ready => (t.say(w::DOES_READY).into(), "ready"),
        Does::Sleeps => (t.say(w::DOES_SLEEP).into(), "sleeps"),
        Does::Waits(words) => (words.said(t), "waits"),
        Does::Awaits(tasks) if tasks.is_empty() => (t.say(w::WAITS_FOR_FUTURE).into(), "waits"),
        Does::Awaits(tasks) => (t.fill(w::WAITS_FOR_TASKS, &[&tasks.join(", ")]), "waits"),
    }
}

/// Threads and tasks over the run, and at this step.
pub(super) fn turns(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let time = |nanoseconds| t.fill(w::SECONDS, &[&seconds(nanoseconds)]);
    let run = stage.run();
    let moment = run.moment_of(stepper.zoom, stepper.step);
    let now = run.turns(moment);
    drop(run);
    let lanes = stage.lanes();
    let at = places(&lanes);
    let here = place_of(&lanes, &at, moment);
    let lane = |lane: &Lane| {
        let turn = now.all.iter().find(|turn| turn.who == lane.who);
        let words = turn.map_or_else(|| t.say(w::DOES_NOT_LIVE).to_owned(), |turn| does(t, &turn.does, turn.who).0);
        let line = turn.filter(|turn| turn.line > 0).map(|turn| t.fill(w::AT_LINE, &[&turn.line]));
        let bar = |span: &Span| {
            let (x, to) = (at[span.from], at[span.to].max(at[span.from] + 1));
            let (words, class) = does(t, &span.does, lane.who);
            let (y, height) = match class {
                "runs" => (1, 14),
                "ready" => (5, 6),
                _ => (7, 2),
            };
            let (from, until) = (lanes.marks[span.from], lanes.marks[span.to]);
            html! {
                <g onclick={hands.on(Do::Travel(Travel::Moment(from.0)))}>
                    <title>{t.fill(w::SPAN_ABOUT, &[&lane.name, &words, &time(from.1), &time(until.1)])}</title>
                    <rect class="ground" x={x.to_string()} y="0" width={(to - x).to_string()} height="16" />
                    <rect {class} x={x.to_string()} y={y.to_string()} width={(to - x).to_string()} height={height.to_string()} />
                </g>
            }
        };
        html! {
            <tr>
                <th scope="row">{&*lane.name}</th>
                <td class="bars">
                    <svg viewBox={format!("0 0 {WIDTH} 16")} preserveAspectRatio="none" aria-hidden="true" focusable="false">
                        {for lane.spans.iter().map(bar)}
                        <rect class="here" x={here.min(WIDTH - 2).to_string()} y="0" width="2" height="16" />
                    </svg>
                </td>
                <td>{words}{line}</td>
            </tr>
        }
    };
    html! {
        <div class="turns-panel">
            <p>{t.fill(w::MACHINE_TIME, &[&time(now.time)])}</p>
            {switches(&lanes, moment, hands)}
            if stepper.runs() {
                <p class="quiet">{t.say(w::LANES_LATER)}</p>
            }
            <table class="lanes">
                <thead><tr><th scope="col">{t.say(w::COLUMN_WHO)}</th><th scope="col">{t.say(w::COLUMN_OVER)}</th><th scope="col">{t.say(w::COLUMN_NOW)}</th></tr></thead>
                <tbody>{for lanes.lanes.iter().map(lane)}{for now.all.iter().filter(|_| lanes.lanes.is_empty()).map(|turn| plain(t, turn))}</tbody>
            </table>
            if lanes.cut { <p class="quiet">{t.say(w::LANES_CUT)}</p> }
            <p class="quiet legend">{t.say(w::LANES_LEGEND)}</p>
            {locks(t, &now, &stage.picture(stepper.zoom, stepper.step))}
            {queues(t, &now)}
        </div>
    }
}

/// A thread or a task without its lane.
fn plain(t: Language, turn: &Turn) -> Html {
    html! { <tr><th scope="row">{&*turn.name}</th><td></td><td>{does(t, &turn.does, turn.who).0}</td></tr> }
}

fn switches(lanes: &Lanes, moment: u64, hands: &Hands) -> Html {
    let before = lanes.marks.iter().rev().map(|(tick, _)| *tick).find(|tick| *tick < moment);
    let after = lanes.marks.iter().map(|(tick, _)| *tick).find(|tick| *tick > moment);
    let button = |to: Option<Travel>, word: Word| {
        let off = to.is_none().then_some("true");
        html! {
            <button type="button" aria-disabled={off} onclick={to.map_or_else(Callback::noop, |to| hands.on(Do::Travel(to)))}>{hands.language.say(word)}</button>
        }
    };
    html! {
        <div class="row-of-buttons">
            {button(before.map(Travel::Moment), w::SWITCH_BEFORE)}
            {button(after.map(Travel::After), w::SWITCH_AFTER)}
        </div>
    }
}

/// The locks that are taken.
fn locks(t: Language, now: &Turns, picture: &Picture) -> Html {
    // The locks of the library's own are of interest only while somebody waits for them.
    let shown = |lock: &&crate::view::Lock| !lock.waiting.is_empty() || picture.objects.contains_key(&lock.object);
    let locks: Vec<&crate::view::Lock> = now.locks.iter().filter(shown).collect();
    let lock = |lock: &crate::view::Lock| {
        let (object, waiting) = (lock.object.0, lock.waiting.join(", "));
        let word = if waiting.is_empty() { w::LOCK_FREE } else { w::LOCK_TAKEN };
        html! { <li>{t.fill(word, &[&lock.kind, &object, &lock.holder, &lock.line, &waiting])}</li> }
    };
    html! {
        if !locks.is_empty() {
            <h4>{t.say(w::LOCKS)}</h4>
            <ul class="locks">{for locks.into_iter().map(lock)}</ul>
        }
    }
}

/// A call of the event loop in words.
fn call(t: Language, call: &LoopCall) -> String {
    match call {
        LoopCall::Runs(what) => what.to_string(),
        LoopCall::Wakes(task) => t.fill(w::TASK_WAKES, &[task]),
    }
}

/// What the event loop calls next, and later.
fn queues(t: Language, now: &Turns) -> Html {
    if !now.has_loop {
        return html! {};
    }
    let none = || html! { <li class="quiet">{t.say(w::QUEUE_EMPTY)}</li> };
    html! {
        <div class="queues">
            <div>
                <h4>{t.say(w::READY_QUEUE)}</h4>
                <ol>{for now.ready.iter().map(|what| html! { <li>{call(t, what)}</li> })}{for now.ready.is_empty().then(none)}</ol>
            </div>
            <div>
                <h4>{t.say(w::LATER_QUEUE)}</h4>
                <ol>{for now.later.iter().map(|(after, what)| html! { <li>{t.fill(w::QUEUE_IN, &[&t.fill(w::SECONDS, &[&seconds(*after)]), &call(t, what)])}</li> })}{for now.later.is_empty().then(none)}</ol>
            </div>
        </div>
    }
}
