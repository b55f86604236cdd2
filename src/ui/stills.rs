//! Stops of a run as still pictures, side by side.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::{Diagram, Edge, Hands, Outline};
use crate::lesson::Moment;
use crate::state::{Stepper, StepperId, Zoom};

/// Properties of [`Stills`].
#[derive(Properties, Clone)]
pub struct StillsProps {
    /// The stepper of the program.
    pub stepper: Rc<Stepper>,
    /// What stands above each picture, and when it is.
    pub stops: Vec<(String, Moment)>,
    /// Whether there is no room for diagrams.
    pub narrow: bool,
}

impl PartialEq for StillsProps {
    /// A run that is over does not change: its pictures are drawn once.
    fn eq(&self, other: &StillsProps) -> bool {
        let run = |props: &StillsProps| (props.stepper.stage.clone(), props.stepper.end.is_some(), props.narrow);
        run(self) == run(other) && self.stops == other.stops
    }
}

/// Still pictures.
#[component]
pub fn Stills(props: &StillsProps) -> Html {
    let StillsProps { stepper, stops, narrow } = props;
    let Some(stage) = stepper.stage.as_ref().filter(|_| stepper.end.is_some()) else { return html! {} };
    let hands =
        Hands { id: StepperId(u32::MAX), act: Callback::noop(), edge: Edge::NONE, language: stepper.options.language };
    let stills = stops.iter().filter_map(|(words, moment)| {
        let step = stage.find(moment)?;
        let scene = Rc::new(stage.scene(Zoom::Line, step, stepper.options));
        let picture = if *narrow {
            html! { <Outline scene={scene.clone()} hands={hands.clone()} /> }
        } else {
            html! { <Diagram scene={scene.clone()} hands={hands.clone()} options={stepper.options} hidden={stepper.without.clone()} pointed={None} /> }
        };
        Some(
            html! { <figure><figcaption>{words.replace('`', "")}</figcaption>{picture}<p class="quiet">{&scene.narration}</p></figure> },
        )
    });
    html! { <div class="stills" lang={stepper.options.language.code()}>{for stills}</div> }
}
