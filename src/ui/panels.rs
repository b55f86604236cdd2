//! The panels below the transport, one of them open.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::Hands;
use super::about::about;
use super::bytecode::bytecode;
use super::calls::calls;
use super::collector::collector;
use super::output::output;
use super::share::share;
use super::timeline::timeline;
use super::what::what;
use crate::state::{Do, Panel, Stepper};

/// The panels with their words.
const PANELS: [(Panel, &str); 9] = [
    (Panel::Output, "output"),
    (Panel::Bytecode, "bytecode"),
    (Panel::Calls, "calls"),
    (Panel::Timeline, "timeline"),
    (Panel::Object, "object"),
    (Panel::Collector, "collector"),
    (Panel::Tokens, "tokens"),
    (Panel::What, "what if"),
    (Panel::Share, "share"),
];

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
            <button type="button" role="tab" id={format!("tab-{id}-{}", word.replace(' ', "-"))} aria-controls={format!("panel-{id}")}
                aria-selected={open.to_string()} onclick={hands.on(Do::Panel(panel))}>{word}</button>
        }
    };
    let word = PANELS.iter().find(|(panel, _)| *panel == stepper.panel).map_or("output", |(_, word)| word);
    html! {
        <div class="panels">
            <div class="tabs" role="tablist" aria-label="Panels">
                {for PANELS.iter().map(|(panel, word)| tab(*panel, word))}
            </div>
            <div class="panel" role="tabpanel" id={format!("panel-{id}")} aria-labelledby={format!("tab-{id}-{}", word.replace(' ', "-"))} tabindex="0">
                {match stepper.panel {
                    Panel::Output => output(stepper, hands),
                    Panel::Bytecode => bytecode(stepper),
                    Panel::Calls => calls(stepper, hands),
                    Panel::Timeline => timeline(stepper, hands),
                    Panel::Object => about(stepper, hands),
                    Panel::Collector => collector(stepper, hands),
                    Panel::Tokens => tokens(stepper),
                    Panel::What => what(stepper, hands),
                    Panel::Share => share(stepper, hands),
                }}
            </div>
        </div>
    }
}

/// The tokens of the file that is shown, as Python's `tokenize` names them.
fn tokens(stepper: &Stepper) -> Html {
    let mut before = 0;
    let row = |(kind, text, line): &(&'static str, &str, u32)| {
        let new = *line != before;
        before = *line;
        html! {
            <tr><td class="number">{new.then_some(*line)}</td><td>{*kind}</td><td><code>{format!("{text:?}")}</code></td></tr>
        }
    };
    let rows: Html = stepper.tokens().iter().map(row).collect();
    html! {
        <table class="tokens">
            <thead><tr><th scope="col">{"line"}</th><th scope="col">{"token"}</th><th scope="col">{"text"}</th></tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
