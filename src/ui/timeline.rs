//! The timeline: how deep calls were over time, with what was printed and raised marked; a click goes there.

use std::rc::Rc;

use yew::{Callback, Html, Properties, classes, component, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words::{self as w, Word};
use crate::view::timeline::{COLUMNS, Column};

/// Height of the drawing, in its own units.
const HEIGHT: u32 = 80;

/// The timeline of the run.
pub(super) fn timeline(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let Some(stage) = &stepper.stage else { return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> } };
    let run = stage.run();
    let moment = run.moment_of(stepper.zoom, stepper.step);
    drop(run);
    let line = stage.timeline(moment, stepper.executed.max(1), stepper.enlarged);
    let deepest = deepest(&line.columns);
    let here = line.here.and_then(|at| Some((at, line.columns.get(at)?)));
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
                <Bars columns={line.columns.clone()} hands={hands.clone()} />
                if let Some((at, column)) = here { {bar(at, column, deepest, true)} }
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

fn deepest(columns: &[Column]) -> u32 {
    columns.iter().map(|column| column.deepest).max().unwrap_or(0).max(1)
}

/// The bar of a column.
fn bar(at: usize, column: &Column, deepest: u32, here: bool) -> Html {
    let class = classes!("bar", here.then_some("here"));
    let height = (column.deepest * (HEIGHT - 20)).div_ceil(deepest);
    let y = HEIGHT - 10 - height;
    html! { <rect {class} x={at.to_string()} y={y.to_string()} width="1" height={height.max(1).to_string()} /> }
}

/// Properties of [`Bars`].
#[derive(Properties, Clone, PartialEq)]
struct BarsProps {
    columns: Rc<[Column]>,
    hands: Hands,
}

/// All columns; they stay while one steps through them.
#[component]
fn Bars(props: &BarsProps) -> Html {
    let BarsProps { columns, hands } = props;
    let t = hands.language;
    let deepest = deepest(columns);
    let column = |(at, column): (usize, &Column)| {
        let mut title = t.fill(w::DEPTH, &[&column.deepest]);
        title += if column.printed { t.say(w::DEPTH_PRINTING) } else { "" };
        title += if column.raised { t.say(w::DEPTH_RAISING) } else { "" };
        let x = at.to_string();
        html! {
            <g onclick={hands.on(Do::Travel(Travel::Moment(column.from)))}>
                <title>{title}</title>
                <rect class="ground" x={x.clone()} y="0" width="1" height={HEIGHT.to_string()} />
                {bar(at, column, deepest, false)}
                if column.printed { <rect class="printed" x={x.clone()} y={(HEIGHT - 8).to_string()} width="1" height="6" /> }
                if column.raised { <rect class="raised" {x} y="2" width="1" height="6" /> }
            </g>
        }
    };
    html! { <>{for columns.iter().enumerate().map(column)}</> }
}
