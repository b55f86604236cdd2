//! The share panel: the program, the step or the run as a text to be copied or saved.

use yew::{Html, html};

use super::Hands;
use crate::state::share::Form;
use crate::state::{Do, Stepper};

/// Forms to choose from, and the text of the chosen one.
pub(super) fn share(stepper: &Stepper, hands: &Hands) -> Html {
    let id = hands.id.0;
    let text = stepper.shared(stepper.form, &(hands.edge.base)());
    let choice = |(form, word): &(Form, &'static str)| {
        html! {
            <label>
                <input type="radio" name={format!("form-{id}")} checked={stepper.form == *form} onchange={hands.on(Do::Form(*form))} />
                <span>{*word}</span>
            </label>
        }
    };
    html! {
        <div class="share">
            <fieldset class="inline"><legend>{"as"}</legend>{for Form::ALL.iter().map(choice)}</fieldset>
            <textarea readonly=true rows="8" data-part="shared" aria-label="Text to share" wrap="off" value={text} />
            <div class="row-of-buttons">
                <button type="button" class="main" onclick={hands.on(Do::Copy)}>{"Copy"}</button>
                <button type="button" onclick={hands.on(Do::Save)}>{"Save as a file"}</button>
                <button type="button" onclick={hands.on(Do::Print)}>{"Print this step"}</button>
                <span class="said" role="status">{&*stepper.said}</span>
            </div>
        </div>
    }
}
