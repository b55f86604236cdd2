//! The bytecode panel: the innermost frame's instructions and its value stack.

use yew::{Html, classes, html};

use crate::state::Stepper;
use crate::view::listing::{InstructionView, listing};
use crate::view::short;

/// Most instructions that are drawn around the one that runs next.
const AROUND: usize = 200;

/// The instructions of the innermost frame.
pub(super) fn bytecode(stepper: &Stepper) -> Html {
    let nothing = html! { <p class="quiet">{"No frame runs at this step."}</p> };
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
                <caption>{format!("Code of {}", frame.qualname)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{"line"}</th><th scope="col">{"offset"}</th><th scope="col">{"instruction"}</th>
                        <th scope="col">{"argument"}</th><th scope="col">{"meaning"}</th>
                    </tr>
                </thead>
                <tbody>{for rows.iter().skip(from).take(2 * AROUND).map(row)}</tbody>
            </table>
            <div class="stack">
                <h3>{"Value stack"}</h3>
                if frame.stack.is_empty() {
                    <p class="quiet">{"empty"}</p>
                } else {
                    <ol aria-label="Value stack, bottom first">{for stack.map(|text| html! { <li><code>{text}</code></li> })}</ol>
                }
            </div>
        </div>
    }
}

fn row(row: &InstructionView) -> Html {
    html! {
        <tr class={classes!(row.next.then_some("next"))} key={row.offset}>
            <td class="number">{row.line}</td>
            <td class="number">{row.offset}</td>
            <td>if !row.label.is_empty() { <code class="label">{&row.label}</code> }<code>{row.name}</code>if row.next { <span class="hidden">{" (runs next)"}</span> }</td>
            <td><code>{&row.argument}</code></td>
            <td class="meaning">{row.meaning}</td>
        </tr>
    }
}
