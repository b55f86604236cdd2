//! The bytecode panel: the innermost frame's instructions and its value stack.

use yew::{Html, classes, html};

use super::Hands;
use crate::state::{Do, Stepper};
use crate::text::words as w;
use crate::view::listing::{InstructionView, listing};
use crate::view::program::Span;
use crate::view::short;

/// Most instructions that are drawn around the one that runs next.
const AROUND: usize = 200;

/// The instructions of the innermost frame.
///
/// A row and its place in the source lead to each other.
pub(super) fn bytecode(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let nothing = html! { <p class="quiet">{t.say(w::NO_FRAME)}</p> };
    let Some(stage) = &stepper.stage else { return nothing };
    let picture = stage.picture(stepper.zoom, stepper.step);
    let Some(frame) = picture.frames.last() else { return nothing };
    let Some(code) = stage.code(frame.code) else { return nothing };
    let rows = listing(stepper.options.language, &code, Some(frame.instruction));
    let from = (frame.instruction as usize).saturating_sub(AROUND);
    let here = stepper.shown().name() == &frame.file || stepper.open == 0 && stepper.beside.is_empty();
    let row = |view: &InstructionView| row(view, stepper, hands, here);
    let stack = frame.stack.iter().map(|entry| match entry.value {
        None => "NULL".to_owned(),
        Some(value) => short(&picture, value.object, 40),
    });
    html! {
        <div class="bytecode">
            <table>
                <caption>{t.fill(w::CODE_OF, &[&frame.qualname])}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t.say(w::COLUMN_LINE)}</th><th scope="col">{t.say(w::COLUMN_OFFSET)}</th><th scope="col">{t.say(w::COLUMN_INSTRUCTION)}</th>
                        <th scope="col">{t.say(w::COLUMN_ARGUMENT)}</th><th scope="col">{t.say(w::COLUMN_MEANING)}</th>
                    </tr>
                </thead>
                <tbody>{for rows.iter().skip(from).take(2 * AROUND).map(row)}</tbody>
            </table>
            <div class="stack">
                <h3>{t.say(w::VALUE_STACK)}</h3>
                if frame.stack.is_empty() {
                    <p class="quiet">{t.say(w::EMPTY)}</p>
                } else {
                    <ol aria-label={t.say(w::VALUE_STACK_ORDER)}>{for stack.map(|text| html! { <li><code>{text}</code></li> })}</ol>
                }
            </div>
        </div>
    }
}

fn row(row: &InstructionView, stepper: &Stepper, hands: &Hands, here: bool) -> Html {
    let t = hands.language;
    let source = stepper.shown();
    let span = row
        .place
        .filter(|_| here)
        .map(|[line, column, end_line, end]| Span::new(source.offset(line, column), source.offset(end_line, end)));
    let marked =
        stepper.marked.zip(span).is_some_and(|(marked, span)| marked.start <= span.start && span.end <= marked.end);
    html! {
        <tr class={classes!(row.next.then_some("next"), marked.then_some("marked"))} key={row.offset}>
            <td class="number">{row.line}</td>
            <td class="number">{row.offset}</td>
            <td>if !row.label.is_empty() { <code class="label">{&row.label}</code> }
                if span.is_some() {
                    <button type="button" class="link" title={t.say(w::WHERE_FROM)} aria-pressed={marked.to_string()} onclick={hands.on(Do::Mark(span))}><code>{row.name}</code></button>
                } else {
                    <code>{row.name}</code>
                }
                if row.next { <span class="hidden">{t.say(w::RUNS_NEXT_NOTE)}</span> }</td>
            <td><code>{&row.argument}</code></td>
            <td class="meaning">{row.meaning}</td>
        </tr>
    }
}
