//! Predict mode below the stepper for one's own code: the question, the answer, and what is told of it.

use yew::{Callback, Html, InputEvent, MouseEvent, SubmitEvent, html};

use super::RootProps;
use super::lessons::with_code;
use crate::quiz::predict::{About, Prediction};
use crate::state::predict::Guess;
use crate::state::{Action, TRY};
use crate::text::words::{self as w, Language};

/// What stands below the stepper.
pub(super) fn predict(props: &RootProps) -> Html {
    let (study, t) = (&props.state.study, props.state.language);
    let on = |what: Guess| {
        let act = props.act.clone();
        Callback::from(move |_: MouseEvent| act.emit(Action::Guess(what.clone())))
    };
    let Some(stepper) = props.state.steppers.get(&TRY) else { return html! {} };
    let ready = stepper.stage.is_some() && !stepper.runs();
    let Some(predict) = study.predict.as_ref().filter(|predict| predict.program == *stepper.source.text()) else {
        return html! {
            <p class="predict">
                <button type="button" aria-disabled={(!ready).then_some("true")} onclick={if ready { on(Guess::Start) } else { Callback::noop() }}>
                    {t.say(w::ASK_ABOUT_THIS)}
                </button>
            </p>
        };
    };
    let stop = html! { <button type="button" onclick={on(Guess::Stop)}>{t.say(w::END)}</button> };
    let Some(question) = predict.now() else {
        return html! {
            <section class="predict ask" aria-label={t.say(w::PREDICTION)}>
                <p class="prompt" role="status">
                    {match predict.list.len() {
                        0 => t.say(w::NOTHING_TO_ASK).to_string(),
                        count => t.fill(w::PREDICTED, &[&predict.score.0, &count]),
                    }}
                </p>
                <p class="buttons">
                    if !predict.list.is_empty() { <button type="button" onclick={on(Guess::Start)}>{t.say(w::ONCE_MORE)}</button> }
                    {stop}
                </p>
            </section>
        };
    };
    let typed = {
        let (act, edge) = (props.act.clone(), props.edge);
        Callback::from(move |event: InputEvent| act.emit(Action::Guess(Guess::Type((edge.value)(&event)))))
    };
    let check = {
        let act = props.act.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(Action::Guess(Guess::Check));
        })
    };
    html! {
        <section class="predict ask" aria-label={t.say(w::PREDICTION)}>
            <p class="quiet">{t.fill(w::QUESTION_OF, &[&(predict.at + 1), &predict.list.len()])}</p>
            <p class="prompt" id="prediction" role="status">{prompt(t, question)}</p>
            <form onsubmit={check}>
                if question.about == About::Printed {
                    <textarea class="answer" rows="3" aria-labelledby="prediction" spellcheck="false" value={predict.text.clone()}
                        readonly={predict.told.is_some()} oninput={typed} />
                } else {
                    <input class="answer" type="text" aria-labelledby="prediction" spellcheck="false" autocomplete="off" autocapitalize="off"
                        value={predict.text.clone()} readonly={predict.told.is_some()} oninput={typed} />
                }
                <p class="buttons">
                    if predict.told.is_none() {
                        <button type="submit" key="check" class="main">{t.say(w::CHECK)}</button>
                    } else {
                        <button type="button" key="go" class="main" onclick={on(Guess::Next)}>{t.say(w::GO_ON)}</button>
                    }
                    {stop}
                </p>
            </form>
            <div class="told" role="status">
                {match predict.told {
                    None => html! {},
                    Some(true) => html! { <p class="right">{t.say(w::RIGHT)}</p> },
                    Some(false) => html! {
                        <>
                            <p class="wrong">{t.say(w::WRONG_SEE)}</p>
                            <pre class="listing" tabindex="0"><code>{&question.answer}</code></pre>
                        </>
                    },
                }}
            </div>
        </section>
    }
}

fn prompt(t: Language, question: &Prediction) -> Html {
    let line = &question.line;
    with_code(&match &question.about {
        About::Printed => t.fill(w::PREDICT_PRINTED, &[line]),
        About::NextLine => t.fill(w::PREDICT_NEXT, &[line]),
        About::Value(name) => t.fill(w::PREDICT_VALUE, &[line, name]),
        About::Sharers => t.fill(w::PREDICT_SHARERS, &[line]),
    })
}
