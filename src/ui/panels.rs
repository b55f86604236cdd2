//! The panels below the transport, one of them open.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::Hands;
use super::about::about;
use super::bytecode::bytecode;
use super::calls::calls;
use super::collector::collector;
use super::output::output;
use super::timeline::timeline;
use crate::state::{Do, Panel, Stepper};

/// The panels with their words.
const PANELS: [(Panel, &str); 6] = [
    (Panel::Output, "output"),
    (Panel::Bytecode, "bytecode"),
    (Panel::Calls, "calls"),
    (Panel::Timeline, "timeline"),
    (Panel::Object, "object"),
    (Panel::Collector, "collector"),
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
            <button type="button" role="tab" id={format!("tab-{id}-{word}")} aria-controls={format!("panel-{id}")}
                aria-selected={open.to_string()} onclick={hands.on(Do::Panel(panel))}>{word}</button>
        }
    };
    let word = PANELS.iter().find(|(panel, _)| *panel == stepper.panel).map_or("output", |(_, word)| word);
    html! {
        <div class="panels">
            <div class="tabs" role="tablist" aria-label="Panels">
                {for PANELS.iter().map(|(panel, word)| tab(*panel, word))}
            </div>
            <div class="panel" role="tabpanel" id={format!("panel-{id}")} aria-labelledby={format!("tab-{id}-{word}")} tabindex="0">
                {match stepper.panel {
                    Panel::Output => output(stepper, hands),
                    Panel::Bytecode => bytecode(stepper),
                    Panel::Calls => calls(stepper, hands),
                    Panel::Timeline => timeline(stepper, hands),
                    Panel::Object => about(stepper, hands),
                    Panel::Collector => collector(stepper, hands),
                }}
            </div>
        </div>
    }
}
