//! A stepper: program, diagram, sentence, transport, panels; and its keys.

use std::rc::Rc;

use yew::{Callback, Html, KeyboardEvent, Properties, component, html};

use super::keys::keys;
use super::panels::Panels;
use super::share::sheet;
use super::transport::travel;
use super::{Diagram, Editor, Focus, Hands, Outline, Program, Transport};
use crate::state::DiagKind;
use crate::state::travel::Travel;
use crate::state::{Do, Stepper};
use crate::text::words as w;

/// Properties of [`StepperView`].
#[derive(Properties, Clone, PartialEq)]
pub struct StepperProps {
    /// The stepper.
    pub stepper: Rc<Stepper>,
    /// How to act on it.
    pub hands: Hands,
    /// Whether there is no room for a diagram beside the program.
    pub narrow: bool,
}

/// A stepper.
#[component]
pub fn StepperView(props: &StepperProps) -> Html {
    let StepperProps { stepper, hands, narrow } = props.clone();
    let press = {
        let (edits, shown) = (!stepper.editing, stepper.keys);
        let hands = hands.clone();
        Callback::from(move |event: KeyboardEvent| {
            if let Some(what) = key(&event, (hands.edge.focus)(&event), edits, shown) {
                event.prevent_default();
                hands.act(what);
            }
        })
    };
    let program = if stepper.editing {
        html! { <Editor stepper={stepper.clone()} hands={hands.clone()} /> }
    } else {
        html! { <Program stepper={stepper.clone()} hands={hands.clone()} /> }
    };
    let diagram = match &stepper.scene {
        Some(scene) if narrow && !stepper.arrows => html! { <Outline scene={scene.clone()} hands={hands.clone()} /> },
        Some(scene) => {
            html! { <Diagram scene={scene.clone()} hands={hands.clone()} options={stepper.options} hidden={stepper.without.clone()} pointed={stepper.pointed} /> }
        }
        None => {
            html! { <section class="diagram empty" part="diagram"><p>{hands.language.say(w::NO_OBJECTS_YET)}</p></section> }
        }
    };
    let narration = stepper.scene.as_ref().map_or_else(|| without_scene(&stepper), |scene| scene.narration.clone());
    html! {
        <section class="stepper" lang={hands.language.code()} id={format!("stepper-{}", hands.id.0)} onkeydown={press} tabindex="-1"
            aria-label={hands.language.fill(w::STEPPER_OF, &[&stepper.name])}>
            <div class="stage">{program}{diagram}</div>
            if narrow && stepper.scene.is_some() {
                <button type="button" class="arrows-button" aria-pressed={stepper.arrows.to_string()} onclick={hands.on(Do::Arrows)}>{hands.language.say(w::ARROWS)}</button>
            }
            <div class="told">
                <p class="narration" part="narration" role="status" aria-live="polite">{narration}</p>
                if stepper.scene.as_ref().is_some_and(|scene| scene.collects) {
                    <button type="button" onclick={hands.on(Do::Collected)}>{hands.language.say(w::SHOW_COLLECTION)}</button>
                }
            </div>
            <Transport stepper={stepper.clone()} hands={hands.clone()} />
            {travel(&stepper, &hands)}
            {keys(&stepper, &hands)}
            {sheet(&stepper)}
            <Panels stepper={stepper.clone()} hands={hands.clone()} />
        </section>
    }
}

/// What is said where a step would be shown.
fn without_scene(stepper: &Stepper) -> String {
    let t = stepper.options.language;
    match stepper.diags.first() {
        Some(diag) => {
            let (line, _) = stepper.source.line_col(diag.span.start);
            match diag.kind {
                DiagKind::Unsupported => t.fill(w::CANNOT_RUN, &[&line, &t.wrong(diag)]),
                kind => t.fill(w::MUST_BE_MENDED, &[&line, &kind, &diag.message]),
            }
        }
        None if stepper.source.text().trim().is_empty() => t.say(w::PROGRAM_EMPTY).into(),
        None => t.say(w::ABOUT_TO_RUN).into(),
    }
}

/// What a key asks for, given what has the focus.
fn key(event: &KeyboardEvent, focus: Focus, edits: bool, shown: bool) -> Option<Do> {
    if event.alt_key() || event.meta_key() || event.ctrl_key() {
        return (focus == Focus::Text && event.ctrl_key() && event.key() == "Enter").then_some(Do::Run);
    }
    let moves = focus == Focus::Button || focus == Focus::Elsewhere;
    match &*event.key() {
        "ArrowRight" if moves => Some(Do::By(1)),
        "ArrowLeft" if moves => Some(Do::By(-1)),
        "PageDown" if moves => Some(Do::By(10)),
        "PageUp" if moves => Some(Do::By(-10)),
        "Home" if moves => Some(Do::To(0)),
        "End" if moves => Some(Do::Last),
        " " if focus == Focus::Elsewhere || focus == Focus::Field => Some(Do::Play),
        "o" if moves => Some(Do::Travel(Travel::Over)),
        "O" if moves => Some(Do::Travel(Travel::BackOver)),
        "g" if moves => Some(Do::Goal),
        "e" if moves && edits => Some(Do::Edit),
        "?" if focus != Focus::Text => Some(Do::Keys),
        "Escape" if shown => Some(Do::Keys),
        "u" if moves => Some(Do::Travel(Travel::Out)),
        "[" if focus != Focus::Text => Some(Do::Finer(false)),
        "]" if focus != Focus::Text => Some(Do::Finer(true)),
        _ => None,
    }
}
