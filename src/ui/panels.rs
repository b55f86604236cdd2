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
use super::tree::tree;
use super::turns::turns;
use super::watch::watch;
use super::what::what;
use crate::state::{Do, Panel, Stepper};
use crate::text::words::{self as w, Word};

/// The names of the panels, in the order of [`Panel::ALL`].
const NAMES: [Word; 11] = [
    w::PANEL_OUTPUT,
    w::PANEL_BYTECODE,
    w::PANEL_CALLS,
    w::PANEL_TIMELINE,
    w::PANEL_OBJECT,
    w::PANEL_WATCH,
    w::PANEL_COLLECTOR,
    w::PANEL_TURNS,
    w::PANEL_TREE,
    w::PANEL_WHAT,
    w::PANEL_SHARE,
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
    let (id, t) = (hands.id.0, hands.language);
    let tab = |(panel, word): (Panel, Word)| {
        let (open, name) = (stepper.panel == panel, panel.word());
        html! {
            <button type="button" role="tab" id={format!("tab-{id}-{name}")} aria-controls={format!("panel-{id}")}
                aria-selected={open.to_string()} onclick={hands.on(Do::Panel(panel))}>{t.say(word)}</button>
        }
    };
    // A program without threads and tasks has no turns to show.
    let has_use = |panel: Panel| panel != Panel::Turns || stepper.panel == panel || stepper.may_take_turns();
    let name = stepper.panel.word();
    html! {
        <div class="panels" part="panels">
            <div class="tabs" role="tablist" aria-label={t.say(w::PANELS)}>
                {for Panel::ALL.into_iter().zip(NAMES).filter(|(panel, _)| has_use(*panel)).map(tab)}
            </div>
            <div class="panel" role="tabpanel" id={format!("panel-{id}")} aria-labelledby={format!("tab-{id}-{name}")} tabindex="0">
                {match stepper.panel {
                    Panel::Output => output(stepper, hands),
                    Panel::Bytecode => bytecode(stepper, hands),
                    Panel::Calls => calls(stepper, hands),
                    Panel::Timeline => timeline(stepper, hands),
                    Panel::Object => about(stepper, hands),
                    Panel::Watch => watch(stepper, hands),
                    Panel::Collector => collector(stepper, hands),
                    Panel::Turns => turns(stepper, hands),
                    Panel::Tokens => tree(stepper, hands),
                    Panel::What => what(stepper, hands),
                    Panel::Share => share(stepper, hands),
                }}
            </div>
        </div>
    }
}
