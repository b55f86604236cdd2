//! The bytecode panel: the innermost frame's instructions and its value stack.

use yew::{Html, classes, html};

use crate::state::Stepper;
use crate::text::words::{self as w, Language};
use crate::view::listing::{InstructionView, listing};
use crate::view::short;

/// Most instructions that are drawn around the one that runs next.
const AROUND: usize = 200;

/// The instructions of the innermost frame.
pub(super) fn bytecode(stepper: &Stepper) -> Html {
    let t = stepper.options.language;
    let nothing = html! { <p class="quiet">{t.say(w::NO_FRAME)}</p> };
    let Some(stage) = &stepper.stage else { return nothing };
    let picture = stage.picture(stepper.zoom, stepper.step);
    let Some(frame) = picture.frames.last() else { return nothing };
    let Some(code) = stage.code(frame.code) else { return nothing };
    let rows = listing(stepper.options.language, &code, Some(frame.instruction));
    let from = (frame.instruction as usize).saturating_sub(AROUND);
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
                <tbody>{for rows.iter().skip(from).take(2 * AROUND).map(|it| row(t, it))}</tbody>
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

fn row(t: Language, row: &InstructionView) -> Html {
    html! {
        <tr class={classes!(row.next.then_some("next"))} key={row.offset}>
            <td class="number">{row.line}</td>
            <td class="number">{row.offset}</td>
            <td>if !row.label.is_empty() { <code class="label">{&row.label}</code> }<code>{row.name}</code>if row.next { <span class="hidden">{t.say(w::RUNS_NEXT_NOTE)}</span> }</td>
            <td><code>{&row.argument}</code></td>
            <td class="meaning">{row.meaning}</td>
        </tr>
    }
}
