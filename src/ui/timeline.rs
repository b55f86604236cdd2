//! The timeline: how deep calls were over time, with what was printed and raised marked; a click goes there.

use yew::{Callback, Html, classes, html};

use super::Hands;
use super::transport::grouped;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::view::timeline::{COLUMNS, Timeline};

/// Height of the drawing, in its own units.
const HEIGHT: u32 = 80;

/// The timeline of the run.
pub(super) fn timeline(stepper: &Stepper, hands: &Hands) -> Html {
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{"Nothing has run."}</p> } };
    let run = stage.run();
    let moment = run.moment_of(stepper.zoom, stepper.step);
    let line = Timeline::of(&**run, moment, stepper.executed.max(1), stepper.enlarged);
    let deepest = line.columns.iter().map(|c| c.deepest).max().unwrap_or(0).max(1);
    let column = |(at, column): (usize, &crate::view::timeline::Column)| {
        let height = (column.deepest * (HEIGHT - 20)).div_ceil(deepest);
        let here = line.here == Some(at);
        let class = classes!("bar", here.then_some("here"));
        let (x, y) = (at.to_string(), HEIGHT - 10 - height);
        let mut title = format!("depth {}", column.deepest);
        title += if column.printed { ", printing" } else { "" };
        title += if column.raised { ", an exception" } else { "" };
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
    let button = |what: Option<Do>, word: &'static str| {
        let off = what.is_none();
        let onclick = what.map_or_else(Callback::noop, |what| hands.on(what));
        html! { <button type="button" aria-disabled={off.then_some("true")} {onclick}>{word}</button> }
    };
    let go = |tick: Option<u64>| tick.map(|tick| Do::Travel(Travel::After(tick)));
    html! {
        <div class="timeline">
            <svg viewBox={format!("0 0 {COLUMNS} {HEIGHT}")} preserveAspectRatio="none" role="img"
                aria-label={format!("Depth of calls over {} instructions, at most {deepest}; this step is at depth {}", grouped(line.to - line.from), line.depth)}>
                {for line.columns.iter().enumerate().map(column)}
            </svg>
            <p class="quiet">{format!("instructions {} to {} of {} · depth up to {deepest} · ticks below: output · ticks above: exceptions", grouped(line.from), grouped(line.to), grouped(stepper.executed))}</p>
            <div class="row-of-buttons">
                {button(Some(Do::Enlarge(true)).filter(|_| line.to - line.from > COLUMNS as u64 / 4), "Enlarge")}
                {button((stepper.enlarged > 0).then_some(Do::Enlarge(false)), "Shrink")}
                {button(go(line.printed_before), "Output before")}
                {button(go(line.printed_after), "Output after")}
                {button(go(line.raised_before), "Exception before")}
                {button(go(line.raised_after), "Exception after")}
            </div>
        </div>
    }
}
