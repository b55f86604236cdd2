//! Predict mode below the stepper for one's own code: the question, the answer, and what is told of it.

use yew::{Callback, Event, Html, InputEvent, MouseEvent, SubmitEvent, html};

use super::ask::side_by_side;
use super::draw::Pad;
use super::lessons::{authored, with_code};
use super::prose::plain_inlines;
use super::{Hands, RootProps};
use crate::lesson::read_inline;
use crate::quiz::Sheet;
use crate::quiz::mutant::Parting;
use crate::quiz::predict::{About, Outcome, Prediction};
use crate::state::predict::{Guess, ID, Predict};
use crate::state::study::Ask;
use crate::state::{Action, StepperId, TRY};
use crate::text::words::{self as w, Language};
use crate::view::drawing::say;

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
    let check = {
        let act = props.act.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            act.emit(Action::Guess(Guess::Check));
        })
    };
    let is_told = predict.told.is_some();
    let buttons = html! {
        <p class="buttons">
            if is_told {
                <button type="button" key="go" class="main" onclick={on(Guess::Next)}>{t.say(w::GO_ON)}</button>
            } else if question.paper.is_some() {
                // What is typed into a sheet is a form of its own, and a form has none inside.
                <button type="button" key="check" class="main" onclick={on(Guess::Check)}>{t.say(w::CHECK)}</button>
            } else {
                <button type="submit" key="check" class="main">{t.say(w::CHECK)}</button>
            }
            {stop}
        </p>
    };
    html! {
        <section class="predict ask" aria-label={t.say(w::PREDICTION)}>
            <p class="quiet">{t.fill(w::QUESTION_OF, &[&(predict.at + 1), &predict.list.len()])}</p>
            <p class="prompt" id="prediction" role="status">{prompt(t, question)}</p>
            if question.paper.is_some() {
                <div key={predict.at}>{sheet(props, predict)}{buttons}</div>
            } else {
                <form key={predict.at} onsubmit={check}>{field(props, predict, question)}{buttons}</form>
            }
            <div class="told" role="status">{told(props, predict, question)}</div>
        </section>
    }
}

/// What is typed or ticked.
fn field(props: &RootProps, predict: &Predict, question: &Prediction) -> Html {
    let is_told = predict.told.is_some();
    let typed = {
        let (act, edge) = (props.act.clone(), props.edge);
        Callback::from(move |event: InputEvent| act.emit(Action::Ask(ID.to_string(), Ask::Type((edge.value)(&event)))))
    };
    let value = predict.asked.text.clone();
    match &question.about {
        About::Printed => html! {
            <textarea class="answer" rows="3" aria-labelledby="prediction" spellcheck="false" {value} readonly={is_told} oninput={typed} />
        },
        About::Frees(names) => html! {
            <div class="options" role="group" aria-labelledby="prediction">
                {for names.iter().enumerate().map(|(at, name)| {
                    let act = props.act.clone();
                    let pick = Callback::from(move |_: Event| act.emit(Action::Ask(ID.to_string(), Ask::Pick(at))));
                    html! {
                        <label class="option">
                            <input type="checkbox" checked={predict.asked.picks.contains(&at)} disabled={is_told} onchange={pick} />
                            <code>{name}</code>
                        </label>
                    }
                })}
            </div>
        },
        _ => html! {
            <input class="answer" type="text" aria-labelledby="prediction" spellcheck="false" autocomplete="off" autocapitalize="off"
                {value} readonly={is_told} oninput={typed} />
        },
    }
}

/// What is drawn or filled in; once it is told, the stepper shows how it is.
fn sheet(props: &RootProps, predict: &Predict) -> Html {
    let hands = Hands { id: StepperId(0), act: props.act.clone(), edge: props.edge, language: props.state.language };
    let pad = Pad { question: ID, asked: &predict.asked, hands: &hands, narrow: props.state.narrow };
    match (predict.asked.sheet.as_deref(), &predict.asked.drawing, &predict.told) {
        (Some(Sheet::Drawing { titles, classes, .. }), Some(drawing), None) => pad.drawing(drawing, titles, classes),
        (Some(Sheet::Rows(rows)), _, told) => pad.rows(rows, told.as_ref().map_or(&[], |told| &told.rows)),
        _ => html! {},
    }
}

fn told(props: &RootProps, predict: &Predict, question: &Prediction) -> Html {
    let t = props.state.language;
    let Some(Outcome { is_right, corrections: (corrections, are_fewest), .. }) = &predict.told else { return html! {} };
    if *is_right {
        return html! { <p class="right">{t.say(w::RIGHT)}</p> };
    }
    let drawing = predict.asked.drawing.as_deref();
    html! {
        <>
            <p class="wrong">{t.say(w::WRONG_SEE)}</p>
            if let Some(drawing) = drawing {
                <p>{t.fill(if *are_fewest { w::CORRECTIONS } else { w::CORRECTIONS_OR_FEWER }, &[&corrections.len()])}</p>
                <ul class="corrections">
                    {for corrections.iter().map(|it| html! { <li>{with_code(&say(t, drawing, &it.edit))}</li> })}
                </ul>
            } else {
                <pre class="listing" tabindex="0"><code>{&question.answer}</code></pre>
            }
            if let Some(parting) = &predict.parting { {belief(props, parting)} }
        </>
    }
}

/// The belief that goes with an answer, and where a Python like that parts from Python.
fn belief(props: &RootProps, parting: &Parting) -> Html {
    let t = props.state.language;
    let mut known = props.state.course.misconceptions.iter();
    let belief = known.find(|(name, _)| name == parting.misconception).map(|(_, words)| {
        let (before, after) = t.around(w::BELIEF);
        html! { <p>{before}{authored(t, plain_inlines(&read_inline(words)))}{after}</p> }
    });
    let place =
        if parting.line > 0 { t.fill(w::PART_AT_LINE, &[&parting.line]) } else { t.say(w::PART_AT_ONCE).to_string() };
    html! {
        <>
            {belief}
            <p class="parting">
                {place}{with_code(&parting.here.said(t))}{t.say(w::PART_OTHER)}{with_code(&parting.there.said(t))}{"."}
            </p>
            {side_by_side(t, parting)}
        </>
    }
}

fn prompt(t: Language, question: &Prediction) -> Html {
    let line = &question.line;
    with_code(&match &question.about {
        About::Printed => t.fill(w::PREDICT_PRINTED, &[line]),
        About::NextLine => t.fill(w::PREDICT_NEXT, &[line]),
        About::Value(name) => t.fill(w::PREDICT_VALUE, &[line, name]),
        About::Sharers => t.fill(w::PREDICT_SHARERS, &[line]),
        About::Frees(_) => t.fill(w::PREDICT_FREES, &[line]),
        About::Capacity(name) => t.fill(w::PREDICT_CAPACITY, &[line, name]),
        About::Slots(name) => t.fill(w::PREDICT_SLOTS, &[line, name]),
        About::Drawing => t.fill(w::PREDICT_DRAW, &[line]),
    })
}
