//! The timeline: how deep calls were over time, with what was printed and raised marked; a click goes there.

use yew::{Callback, Html, classes, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words::{self as w, Word};
use crate::view::timeline::{COLUMNS, Timeline};

/// Height of the drawing, in its own units.
const HEIGHT: u32 = 80;

/// The timeline of the run.
pub(super) fn timeline(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let run = stage.run();
    let moment = run.moment_of(stepper.zoom, stepper.step);
    let line = Timeline::of(&**run, moment, stepper.executed.max(1), stepper.enlarged);
    let deepest = line.columns.iter().map(|c| c.deepest).max().unwrap_or(0).max(1);
    let column = |(at, column): (usize, &crate::view::timeline::Column)| {
        let height = (column.deepest * (HEIGHT - 20)).div_ceil(deepest);
        let here = line.here == Some(at);
        let class = classes!("bar", here.then_some("here"));
        let (x, y) = (at.to_string(), HEIGHT - 10 - height);
        let mut title = t.fill(w::DEPTH, &[&column.deepest]);
        title += if column.printed { t.say(w::DEPTH_PRINTING) } else { "" };
        title += if column.raised { t.say(w::DEPTH_RAISING) } else { "" };
        html! {
            <g onclick={hands.on(Do::Travel(Travel::Moment(column.from)))}>
                <title>{title}</title>
                <rect class="ground" x={x.clone()} y="0" width="1" height={HEIGHT.to_string()} />
                <rect {class} x={x.clone()} y={y.to_string()} width="1" height={height.max(1).to_string()} />
                if column.printed { <rect class="printed" x={x.clone()} y={(HEIGHT - 8).to_string()} width="1" height="6" /> }
                if column.raised { <rect class="raised" x={x.clone()} y="2" width="1" height="6" /> }
            </g>
        }
    };
    let button = |what: Option<Do>, word: Word| {
        let off = what.is_none();
        let onclick = what.map_or_else(Callback::noop, |what| hands.on(what));
        html! { <button type="button" aria-disabled={off.then_some("true")} {onclick}>{t.say(word)}</button> }
    };
    let go = |tick: Option<u64>| tick.map(|tick| Do::Travel(Travel::After(tick)));
    html! {
        <div class="timeline">
            <svg viewBox={format!("0 0 {COLUMNS} {HEIGHT}")} preserveAspectRatio="none" role="img"
                aria-label={t.fill(w::TIMELINE_IS, &[&t.grouped(line.to - line.from), &deepest, &line.depth])}>
                {for line.columns.iter().enumerate().map(column)}
            </svg>
            <p class="quiet">{t.fill(w::TIMELINE_ABOUT, &[&t.grouped(line.from), &t.grouped(line.to), &t.grouped(stepper.executed), &deepest])}</p>
            <div class="row-of-buttons">
                {button(Some(Do::Enlarge(true)).filter(|_| line.to - line.from > COLUMNS as u64 / 4), w::ENLARGE)}
                {button((stepper.enlarged > 0).then_some(Do::Enlarge(false)), w::SHRINK)}
                {button(go(line.printed_before), w::OUTPUT_BEFORE)}
                {button(go(line.printed_after), w::OUTPUT_AFTER)}
                {button(go(line.raised_before), w::EXCEPTION_BEFORE)}
                {button(go(line.raised_after), w::EXCEPTION_AFTER)}
            </div>
        </div>
    }
}
