//! The share panel: the program, the step or the run as a text to be copied or saved.

use yew::{Callback, Html, InputEvent, classes, html};

use super::Hands;
use crate::state::share::{Form, Leaf, Paper};
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
    let paper = |(paper, word): &(Paper, Word)| {
        html! {
            <label>
                <input type="radio" name={format!("paper-{id}")} checked={stepper.print.paper == *paper} onchange={hands.on(Do::Paper(*paper))} />
                <span>{t.say(word)}</span>
            </label>
        }
    };
    let typed = {
        let hands = hands.clone();
        Callback::from(move |event: InputEvent| hands.act(Do::Pages((hands.edge.value)(&event))))
    };
    html! {
        <div class="share">
            <fieldset class="inline"><legend>{t.say(w::SHARE_AS)}</legend>{for Form::ALL.iter().map(choice)}</fieldset>
            <textarea readonly=true rows="8" data-part="shared" aria-label={t.say(w::TEXT_TO_SHARE)} wrap="off" value={text} />
            <div class="row-of-buttons">
                <button type="button" class="main" onclick={hands.on(Do::Copy)}>{t.say(w::COPY)}</button>
                <button type="button" onclick={hands.on(Do::Save)}>{t.say(w::SAVE_FILE)}</button>
                if stepper.form == Form::Picture {
                    <button type="button" onclick={hands.on(Do::Png(true))}>{t.say(w::COPY_PNG)}</button>
                    <button type="button" onclick={hands.on(Do::Png(false))}>{t.say(w::SAVE_PNG)}</button>
                }
                <span class="said" role="status">{&*stepper.said}</span>
            </div>
            <div class="row-of-buttons">
                <fieldset class="inline"><legend>{t.say(w::PRINT_WHAT)}</legend>{for Paper::ALL.iter().map(paper)}</fieldset>
                if stepper.print.paper == Paper::Steps {
                    <input type="text" aria-label={t.say(w::STEPS_TO_PRINT)} placeholder="1, 4-6" size="14" value={stepper.print.steps.to_string()} oninput={typed} />
                }
                <button type="button" onclick={hands.on(Do::Print)}>{t.say(w::PRINT)}</button>
            </div>
        </div>
    }
}

/// What is printed instead of the page.
pub(super) fn sheet(stepper: &Stepper) -> Html {
    if stepper.print.sheet.is_empty() {
        return html! {};
    }
    let leaf = |leaf: &Leaf| {
        html! {
            <li>
                <p class="title">{&leaf.title}</p>
                if !leaf.picture.is_empty() { {Html::from_html_unchecked(leaf.picture.clone().into())} }
                <p>{&leaf.words}</p>
            </li>
        }
    };
    html! {
        <div class={classes!("sheet", (stepper.print.paper == Paper::Run).then_some("run"))}>
            <h1>{&*stepper.name}</h1>
            <pre>{(1..).zip(stepper.source.text().lines()).map(|(number, line)| format!("{number:>4}  {line}\n")).collect::<String>()}</pre>
            <ol>{for stepper.print.sheet.iter().map(leaf)}</ol>
            if stepper.print.paper == Paper::Run { <pre>{stepper.stage.as_ref().map(|stage| stage.stdout().to_string())}</pre> }
        </div>
    }
}
