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
use super::what::what;
use crate::state::{Do, Panel, Stepper};
use crate::text::words::{self as w, Word};

/// The panels with the ends of their ids and their words.
const PANELS: [(Panel, &str, Word); 10] = [
    (Panel::Output, "output", w::PANEL_OUTPUT),
    (Panel::Bytecode, "bytecode", w::PANEL_BYTECODE),
    (Panel::Calls, "calls", w::PANEL_CALLS),
    (Panel::Timeline, "timeline", w::PANEL_TIMELINE),
    (Panel::Object, "object", w::PANEL_OBJECT),
    (Panel::Collector, "collector", w::PANEL_COLLECTOR),
    (Panel::Turns, "turns", w::PANEL_TURNS),
    (Panel::Tokens, "tree", w::PANEL_TREE),
    (Panel::What, "what-if", w::PANEL_WHAT),
    (Panel::Share, "share", w::PANEL_SHARE),
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
    let tab = |panel: Panel, name: &'static str, word: Word| {
        let open = stepper.panel == panel;
        html! {
            <button type="button" role="tab" id={format!("tab-{id}-{name}")} aria-controls={format!("panel-{id}")}
                aria-selected={open.to_string()} onclick={hands.on(Do::Panel(panel))}>{t.say(word)}</button>
        }
    };
    let name = PANELS.iter().find(|(panel, ..)| *panel == stepper.panel).map_or("output", |(_, name, _)| name);
    html! {
        <div class="panels" part="panels">
            <div class="tabs" role="tablist" aria-label={t.say(w::PANELS)}>
                // A program without threads and tasks has no turns to show.
                {for PANELS.iter().filter(|(panel, ..)| *panel != Panel::Turns || stepper.panel == *panel || stepper.may_take_turns()).map(|(panel, name, word)| tab(*panel, name, word))}
            </div>
            <div class="panel" role="tabpanel" id={format!("panel-{id}")} aria-labelledby={format!("tab-{id}-{name}")} tabindex="0">
                {match stepper.panel {
                    Panel::Output => output(stepper, hands),
                    Panel::Bytecode => bytecode(stepper, hands),
                    Panel::Calls => calls(stepper, hands),
                    Panel::Timeline => timeline(stepper, hands),
                    Panel::Object => about(stepper, hands),
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
