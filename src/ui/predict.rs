//! Predict mode below the stepper for one's own code: the question, the answer, and what is told of it.

use yew::{Callback, Html, InputEvent, MouseEvent, SubmitEvent, html};

use super::RootProps;
use crate::quiz::predict::{About, Prediction};
use crate::state::predict::Guess;
use crate::state::{Action, TRY};

/// What stands below the stepper.
pub(super) fn predict(props: &RootProps) -> Html {
    let study = &props.state.study;
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
                    {"Ask me about this program"}
                </button>
            </p>
        };
    };
    let stop = html! { <button type="button" onclick={on(Guess::Stop)}>{"End"}</button> };
    let Some(question) = predict.now() else {
        return html! {
            <section class="predict ask" aria-label="Prediction">
                <p class="prompt" role="status">
                    {match predict.list.len() {
                        0 => "Every line of this program does just what it says: there is nothing to ask.".to_string(),
                        count => format!("{} of {count} predicted.", predict.score.0),
                    }}
                </p>
                <p class="buttons">
                    if !predict.list.is_empty() { <button type="button" onclick={on(Guess::Start)}>{"Once more"}</button> }
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
        <section class="predict ask" aria-label="Prediction">
            <p class="quiet">{format!("Question {} of {}", predict.at + 1, predict.list.len())}</p>
            <p class="prompt" id="prediction" role="status">{prompt(question)}</p>
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
                        <button type="submit" key="check" class="main">{"Check"}</button>
                    } else {
                        <button type="button" key="go" class="main" onclick={on(Guess::Next)}>{"Go on"}</button>
                    }
                    {stop}
                </p>
            </form>
            <div class="told" role="status">
                {match predict.told {
                    None => html! {},
                    Some(true) => html! { <p class="right">{"Right."}</p> },
                    Some(false) => html! {
                        <>
                            <p class="wrong">{"Not what Python does: the stepper shows it."}</p>
                            <pre class="listing" tabindex="0"><code>{&question.answer}</code></pre>
                        </>
                    },
                }}
            </div>
        </section>
    }
}

fn prompt(question: &Prediction) -> Html {
    let line = question.line;
    match &question.about {
        About::Printed => html! { {format!("Line {line} runs. What does it print?")} },
        About::NextLine => {
            html! { {format!("Line {line} runs. Which line of its function, or of the module, comes next?")} }
        }
        About::Value(name) => html! { <>{format!("Line {line} runs. What is ")}<code>{name}</code>{" then?"}</> },
        About::Sharers => html! { {format!("Line {line} changes an object. Which names here lead to it?")} },
    }
}
