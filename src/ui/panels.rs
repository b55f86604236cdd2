//! The panels below the transport: output and bytecode.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::Hands;
use super::bytecode::bytecode;
use crate::state::{Do, Panel, Stepper};

/// Most output that is drawn, in bytes before and after the step.
const OUTPUT: usize = 20_000;

/// Properties of [`Panels`].
#[derive(Properties, Clone, PartialEq)]
pub struct PanelsProps {
    /// The stepper.
    pub stepper: Rc<Stepper>,
    /// How to act on it.
    pub hands: Hands,
}

/// The panels, one of them open.
#[component]
pub fn Panels(props: &PanelsProps) -> Html {
    let PanelsProps { stepper, hands } = props;
    let id = hands.id.0;
    let tab = |panel: Panel, word: &'static str| {
        let open = stepper.panel == panel;
        html! {
            <button type="button" role="tab" id={format!("tab-{id}-{word}")} aria-controls={format!("panel-{id}")}
                aria-selected={open.to_string()} onclick={hands.on(Do::Panel(panel))}>{word}</button>
        }
    };
    let word = match stepper.panel {
        Panel::Output => "output",
        Panel::Bytecode => "bytecode",
    };
    html! {
        <div class="panels">
            <div class="tabs" role="tablist" aria-label="Panels">
                {tab(Panel::Output, "output")}
                {tab(Panel::Bytecode, "bytecode")}
            </div>
            <div class="panel" role="tabpanel" id={format!("panel-{id}")} aria-labelledby={format!("tab-{id}-{word}")} tabindex="0">
                {match stepper.panel {
                    Panel::Output => output(stepper),
                    Panel::Bytecode => bytecode(stepper),
                }}
            </div>
        </div>
    }
}

/// What was printed up to this step, and, dimmed, what comes later.
fn output(stepper: &Stepper) -> Html {
    let (Some(stage), Some(scene)) = (&stepper.stage, &stepper.scene) else {
        return html! { <p class="quiet">{"Nothing has been printed."}</p> };
    };
    let (stdout, stderr) = (stage.stdout(), stage.stderr());
    let cut = floor(&stdout, scene.stdout_len as usize);
    let start = floor(&stdout, cut.saturating_sub(OUTPUT));
    let end = floor(&stdout, cut + OUTPUT);
    let (printed, later) = (&stdout[start..cut], &stdout[cut..end]);
    let errors = &stderr[..floor(&stderr, scene.stderr_len as usize)];
    if stdout.is_empty() && errors.is_empty() {
        let words = if stepper.runs() { "Nothing has been printed yet." } else { "The program prints nothing." };
        return html! { <p class="quiet">{words}</p> };
    }
    html! {
        <>
            if start > 0 { <p class="quiet">{format!("{start} bytes before, not shown")}</p> }
            <pre class="output"><span class="printed">{printed}</span><span class="errors">{errors}</span>
                if !later.is_empty() {
                    <span class="hidden">{"\nPrinted later:\n"}</span><span class="later">{later}</span>
                }
            </pre>
            if end < stdout.len() { <p class="quiet">{format!("{} bytes after, not shown", stdout.len() - end)}</p> }
        </>
    }
}

/// The nearest boundary of a character at or below an offset.
fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}
