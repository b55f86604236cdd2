//! What a reader is ready for: each lesson with the evidence that there is.

use yew::{Callback, Event, Html, html};

use super::RootProps;
use super::lessons::{authored, titled};
use super::prose::plain_inlines;
use crate::lesson::{CheckItem, Checklist, Lesson, Step, read_inline};
use crate::quiz::plan::Kept;
use crate::quiz::progress::{Evidence, question_ids};
use crate::state::link::{Link, write};
use crate::state::{Action, State};
use crate::text::words as w;

/// A recall above which a lesson's cards are no longer fading.
const RECALL: f32 = 0.9;

/// What was done of a lesson, and whether all its cards are known and none fades.
fn evidence(state: &State, lesson: &Lesson) -> (Evidence, bool) {
    let study = &state.study;
    let is_known = |kept: &Kept| kept.recall(study.now) >= RECALL;
    let known = lesson.cards().iter().all(|card| study.deck.kept.get(&card.id).is_some_and(is_known));
    (study.progress.evidence(lesson, &question_ids(lesson)), known)
}

fn is_ready((it, known): (Evidence, bool)) -> bool {
    it.explained && it.right == it.questions && it.solved && known
}

/// The checklists of the course: what is ticked, and what it is tied to.
pub(super) fn checklists(props: &RootProps) -> Html {
    let lists = props.state.course.checklists.iter();
    html! { {for lists.map(|list| checklist(props, list))} }
}

fn checklist(props: &RootProps, list: &Checklist) -> Html {
    let t = props.state.language;
    let items: Vec<(Html, bool)> = list.items.iter().map(|it| item(props, it)).collect();
    let done = items.iter().filter(|(_, is_done)| *is_done).count();
    let words = |text: &str| authored(t, plain_inlines(&read_inline(text)));
    html! {
        <section aria-labelledby={list.id.clone()}>
            <h2 id={list.id.clone()}>{words(&list.title)}</h2>
            <p class="quiet">{words(&list.lead)}</p>
            <p>{t.fill(w::CHECKLIST_COUNT, &[&done, &items.len()])}</p>
            <ul class="plain checklist">{for items.into_iter().map(|(item, _)| item)}</ul>
        </section>
    }
}

/// An item with its question, its points, and the lessons that it stands on; and whether it is done.
fn item(props: &RootProps, it: &CheckItem) -> (Html, bool) {
    let (state, t) = (&props.state, props.state.language);
    let words = |text: &str| authored(t, plain_inlines(&read_inline(text)));
    let progress = &state.study.progress;
    let said = progress.said(it);
    let lessons: Vec<(&Lesson, bool)> = it
        .lessons
        .iter()
        .filter_map(|id| state.course.lesson(id))
        .map(|lesson| (lesson, is_ready(evidence(state, lesson))))
        .collect();
    let ready = lessons.iter().filter(|(_, ready)| *ready).count();
    let is_done = said == it.points.len() && ready == lessons.len();
    let point = |text: &String| {
        let id = it.point_id(text);
        let on = progress.ticked.contains(&id);
        let act = props.act.clone();
        let onchange = Callback::from(move |_: Event| act.emit(Action::Tick(id.clone(), !on)));
        html! { <li><label class="option"><input type="checkbox" checked={on} {onchange} /><span>{words(text)}</span></label></li> }
    };
    let lesson = |(at, (lesson, ready)): (usize, &(&Lesson, bool))| {
        html! {
            <>
                if at > 0 { {", "} }
                <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a>
                if *ready { {" "}<span class="solved"><span class="hidden">{t.say(w::DONE)}</span></span> }
            </>
        }
    };
    let so_far = t.fill(w::POINTS_SAID, &[&said, &it.points.len()]);
    let all = t.fill(w::LESSONS_READY, &[&ready, &lessons.len()]);
    let html = html! {
        <li key={it.id.clone()}>
            <details>
                <summary>
                    <span class={is_done.then_some("solved")}>{words(&it.title)}</span>
                    if is_done { <span class="hidden">{t.say(w::DONE)}</span> }
                    <span class="quiet">{" · "}{so_far}if !lessons.is_empty() { {" · "}{all} }</span>
                </summary>
                <p class="prompt">{words(&it.question)}</p>
                <details>
                    <summary>{t.say(w::I_HAVE_ANSWERED)}</summary>
                    <ul class="plain">{for it.points.iter().map(point)}</ul>
                </details>
                if !lessons.is_empty() { <p>{t.say(w::STANDS_ON)}{for lessons.iter().enumerate().map(lesson)}</p> }
            </details>
        </li>
    };
    (html, is_done)
}

/// The lessons that were opened, each with what was done of it.
pub(super) fn readiness(state: &State) -> Html {
    let (t, study) = (state.language, &state.study);
    let rows: Vec<(Html, bool)> = state
        .course
        .lessons()
        .filter(|lesson| study.progress.opened.contains(&lesson.id))
        .map(|lesson| {
            let (it, known) = evidence(state, lesson);
            // What is not done leads to where it is.
            let to_do = |step: Step, words: &str| {
                let place = lesson.sections.iter().find(|section| section.step == Some(step));
                let link = place.map(|place| Link::Place(lesson.id.clone(), place.anchor.clone()));
                match link {
                    Some(link) => html! { <a href={write(&link)}>{words}</a> },
                    None => html! { {words} },
                }
            };
            let mark = |is_done: bool, step: Step| {
                html! { <td>if is_done { <span class="right">{"\u{2713}"}</span><span class="hidden">{t.say(w::DONE)}</span> } else { {to_do(step, t.say(w::TO_DO))} }</td> }
            };
            let all = it.right == it.questions;
            let answered = t.fill(w::SO_MANY_OF, &[&it.right, &it.questions]);
            let row = html! {
                <tr>
                    <th scope="row"><a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a></th>
                    {mark(it.explained, Step::Explain)}
                    <td>if all { <span class="right">{"\u{2713}"}</span>{" "}{answered} } else { {to_do(Step::Check, &answered)} }</td>
                    {mark(it.solved, Step::Change)}{mark(known, Step::Cards)}
                </tr>
            };
            (row, is_ready((it, known)))
        })
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    let ready = rows.iter().filter(|(_, ready)| *ready).count();
    let head = [w::COLUMN_LESSON, w::COLUMN_EXPLAINED, w::COLUMN_QUESTIONS, w::COLUMN_EXERCISE, w::COLUMN_REMEMBERED];
    html! {
        <section aria-labelledby="ready">
            <h2 id="ready">{t.say(w::READY)}</h2>
            <p class="quiet">{t.say(w::READY_LEAD)}</p>
            <p>{t.fill(w::READY_COUNT, &[&ready, &state.course.lessons().count()])}</p>
            <div class="wide" tabindex="0" role="group" aria-label={t.say(w::READY)}>
                <table>
                    <thead><tr>{for head.into_iter().map(|word| html! { <th scope="col">{t.say(word)}</th> })}</tr></thead>
                    <tbody>{for rows.into_iter().map(|(row, _)| row)}</tbody>
                </table>
            </div>
        </section>
    }
}
