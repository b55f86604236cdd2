//! The panel "what if": a value or a line changed, and the two runs side by side.

use yew::{Callback, Event, Html, InputEvent, SubmitEvent, html};

use super::Hands;
use crate::state::travel::Travel;
use crate::state::what::{Other, Question, What};
use crate::state::{Do, Stage, Stepper, Zoom};
use crate::text::words::{self as w, Language};
use crate::view::short;

/// The forms, and what came of the last one.
pub(super) fn what(stepper: &Stepper, hands: &Hands) -> Html {
    let t = hands.language;
    let (Some(stage), Some(scene)) = (&stepper.stage, &stepper.scene) else {
        return html! { <p class="quiet">{t.say(w::NOTHING_RUN)}</p> };
    };
    let picture = stage.picture(stepper.zoom, stepper.step);
    let question = &stepper.question;
    let ask = |make: fn(&Question, String) -> Question| {
        let (hands, question) = (hands.clone(), question.clone());
        move |text: String| hands.act(Do::What(What::Ask(make(&question, text))))
    };
    let typed = |make: fn(&Question, String) -> Question| {
        let (ask, value) = (ask(make), hands.edge.value);
        Callback::from(move |event: InputEvent| ask(value(&event)))
    };
    let chosen = {
        let (ask, value) = (ask(|q, text| Question { name: text.into(), ..q.clone() }), hands.edge.value);
        Callback::from(move |event: Event| ask(value(&event)))
    };
    let submit = |what: What| {
        let hands = hands.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            hands.act(Do::What(what.clone()));
        })
    };
    let names: Vec<_> =
        picture.frames.last().into_iter().flat_map(|frame| &frame.variables).filter(|v| v.value.is_some()).collect();
    let next = scene.program.runs_next.map_or(1, |mark| mark.line);
    let line = if question.line == 0 { next } else { question.line };
    let text = stepper.source.line(line).unwrap_or_default();
    html! {
        <div class="what">
            if !names.is_empty() {
                <form onsubmit={submit(What::Value)}>
                    <label>{t.say(w::WHAT_IF)}
                        <select aria-label={t.say(w::WHAT_NAME)} onchange={chosen}>
                            {for names.iter().map(|v| html! { <option selected={v.name == question.name}>{&*v.name}</option> })}
                        </select>
                    </label>
                    <label>{t.say(w::WHAT_WERE)}
                        <input type="text" aria-label={t.say(w::WHAT_VALUE)} size="12" value={question.value.to_string()} spellcheck="false" autocomplete="off"
                            oninput={typed(|q, text| Question { value: text.into(), ..q.clone() })} />
                    </label>
                    <button type="submit">{t.say(w::RUN_ON)}</button>
                </form>
            }
            <form onsubmit={submit(What::Line)}>
                <label>{t.say(w::WHAT_IF_LINE)}
                    <input type="number" aria-label={t.say(w::WHAT_LINE)} min="1" max={stepper.source.line_count().to_string()} value={line.to_string()}
                        oninput={typed(|q, text| Question { line: text.parse().unwrap_or(0), text: None, ..q.clone() })} />
                </label>
                <label>{t.say(w::WHAT_LINE_WERE)}
                    <input type="text" aria-label={t.say(w::WHAT_LINE_TEXT)} size="30" value={question.text.as_deref().unwrap_or(text).to_owned()} spellcheck="false" autocomplete="off"
                        oninput={typed(|q, text| Question { text: Some(text.into()), ..q.clone() })} />
                </label>
                <button type="submit">{t.say(w::RUN_BOTH)}</button>
            </form>
            <p class="said" role="status">{&*stepper.said}</p>
            {for stepper.other.iter().map(|other| beside(stepper, stage, other, hands))}
        </div>
    }
}

/// Both runs at one step.
fn beside(stepper: &Stepper, stage: &Stage, other: &Other, hands: &Hands) -> Html {
    let t = hands.language;
    let here = stage.rezoom(stepper.zoom, stepper.step, Zoom::Line);
    let there = other.beside(&**stage.run(), here);
    let go = other.differs.map(|step| Do::Travel(Travel::Moment(stage.run().moment_of(Zoom::Line, step))));
    let words = match other.differs {
        None => t.say(w::NO_DIFFERENCE).to_owned(),
        Some(step) => t.fill(w::FIRST_DIFFERENCE, &[&(step + 1)]),
    };
    let differs = other.differs.is_some_and(|step| here >= step);
    html! {
        <>
            <p>{words}{" "}
                if let Some(go) = go { <button type="button" onclick={hands.on(go)}>{t.say(w::GO_THERE)}</button> }
                {" "}<button type="button" onclick={hands.on(Do::What(What::Forget))}>{t.say(w::CLOSE)}</button>
            </p>
            <div class="both">
                {side(t, t.say(w::THIS_RUN), stage, here, false)}
                {side(t, &other.about, &other.stage, there, differs)}
            </div>
        </>
    }
}

fn side(t: Language, title: &str, stage: &Stage, step: u64, differs: bool) -> Html {
    let scene = stage.scene(Zoom::Line, step, crate::view::Options { language: t, ..Default::default() });
    let picture = stage.picture(Zoom::Line, step);
    let line = scene.program.runs_next.map(|mark| mark.line);
    let text =
        line.and_then(|line| stage.file(&scene.program.file).unwrap_or(stage.source()).line(line)).unwrap_or_default();
    let printed = stage.stdout();
    let printed = printed.get(..scene.stdout_len as usize).unwrap_or_default();
    let variables = picture.frames.last().into_iter().flat_map(|frame| &frame.variables);
    html! {
        <section class={if differs { "differs" } else { "same" }}>
            <h4>{title.to_owned()}</h4>
            <p>{&scene.narration}</p>
            if let Some(line) = line { <p><span class="quiet">{t.fill(w::WHAT_AT_LINE, &[&line])}</span><code>{text.trim()}</code></p> }
            <ul>{for variables.filter_map(|v| Some(html! { <li><code>{format!("{} = {}", v.name, short(&picture, v.value?.object, 40))}</code></li> }))}</ul>
            if !printed.is_empty() { <pre>{printed}</pre> }
        </section>
    }
}
