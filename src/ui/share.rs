//! The share panel: the program, the step or the run as a text to be copied or saved.

use yew::{Html, html};

use super::Hands;
use crate::state::share::Form;
use crate::state::{Do, Stepper};
use crate::text::words::{self as w, Word};

/// Forms to choose from, and the text of the chosen one.
pub(super) fn share(stepper: &Stepper, hands: &Hands) -> Html {
    let (id, t) = (hands.id.0, hands.language);
    let text = stepper.shared(stepper.form, &(hands.edge.base)());
    let choice = |(form, word): &(Form, Word)| {
        html! {
            <label>
                <input type="radio" name={format!("form-{id}")} checked={stepper.form == *form} onchange={hands.on(Do::Form(*form))} />
                <span>{t.say(word)}</span>
            </label>
        }
    };
    html! {
        <div class="share">
            <fieldset class="inline"><legend>{t.say(w::SHARE_AS)}</legend>{for Form::ALL.iter().map(choice)}</fieldset>
            <textarea readonly=true rows="8" data-part="shared" aria-label={t.say(w::TEXT_TO_SHARE)} wrap="off" value={text} />
            <div class="row-of-buttons">
                <button type="button" class="main" onclick={hands.on(Do::Copy)}>{t.say(w::COPY)}</button>
                <button type="button" onclick={hands.on(Do::Save)}>{t.say(w::SAVE_FILE)}</button>
                <button type="button" onclick={hands.on(Do::Print)}>{t.say(w::PRINT_STEP)}</button>
                <span class="said" role="status">{&*stepper.said}</span>
            </div>
        </div>
    }
}
