//! What a reader is ready for: each lesson with the evidence that there is.

use yew::{Html, html};

use super::lessons::titled;
use crate::lesson::Step;
use crate::quiz::plan::Kept;
use crate::quiz::progress::{Evidence, question_ids};
use crate::state::State;
use crate::state::link::{Link, write};
use crate::text::words as w;

/// A recall above which a lesson's cards are no longer fading.
const RECALL: f32 = 0.9;

/// The lessons that were opened, each with what was done of it.
pub(super) fn readiness(state: &State) -> Html {
    let (t, study) = (state.language, &state.study);
    let rows: Vec<(Html, bool)> = state
        .course
        .lessons()
        .filter(|lesson| study.progress.opened.contains(&lesson.id))
        .map(|lesson| {
            let it: Evidence = study.progress.evidence(lesson, &question_ids(lesson));
            let is_known = |kept: &Kept| kept.recall(study.now) >= RECALL;
            let known = lesson.cards().iter().all(|card| study.deck.kept.get(&card.id).is_some_and(is_known));
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
            (row, it.explained && all && it.solved && known)
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
