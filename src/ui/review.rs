//! The reviews: the card that is due, the day's plan, what is known and what fades, and the ways in and out.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use super::RootProps;
use super::fresh::fresh_program;
use super::lessons::{authored, lesson_lang, titled};
use super::prose::plain_inlines;
use super::ready::{checklists, readiness};
use crate::lesson::Lesson;
use crate::quiz::fsrs::Rating;
use crate::quiz::plan::{DAY, Plan, find_card, outlook};
use crate::quiz::progress::next_task;
use crate::state::link::{Link, write};
use crate::state::round::Level;
use crate::state::study::{Export, Review};
use crate::state::{Action, State, plan};
use crate::text::words::{self as w, Language, Word};

/// Days of a week that are for lessons.
const WEEK: usize = 5;

/// The page of reviews.
pub(super) fn review_page(props: &RootProps) -> Html {
    let state = &props.state;
    let (study, t) = (&state.study, state.language);
    let plan = plan(state);
    html! {
        <main id="main" class="list review" tabindex="-1">
            <h1>{t.say(w::REVIEW)}</h1>
            if study.unkept {
                <p class="wrong" role="status">
                    {t.say(w::CANNOT_STORE)}
                </p>
            }
            if let Some(note) = &study.note { <p class="quiet" role="status">{note}</p> }
            {card(props, &plan)}
            {today(state, &plan)}
            {concepts(state)}
            {readiness(state)}
            {checklists(props)}
            {plans(state, &plan)}
            {doors(props)}
        </main>
    }
}

fn on(props: &RootProps, what: Review) -> Callback<MouseEvent> {
    let act = props.act.clone();
    Callback::from(move |_| act.emit(Action::Review(what.clone())))
}

/// The card that comes next.
fn card(props: &RootProps, plan: &Plan) -> Html {
    let (study, t) = (&props.state.study, props.state.language);
    let undo = study.deck.last.as_ref().map(|_| {
        html! { <button type="button" onclick={on(props, Review::Undo)}>{t.say(w::UNDO_REVIEW)}</button> }
    });
    let Some((id, (lesson, card))) = plan.queue.first().and_then(|id| Some((id, find_card(&props.state.course, id)?)))
    else {
        let next = study.deck.kept.values().map(|kept| kept.due).filter(|due| *due > study.now).min();
        return html! {
            <section class="ask" aria-label={t.say(w::CARD)}>
                <p>
                    {match next {
                        Some(due) => t.fill(w::NOTHING_DUE, &[&span(t, due - study.now)]),
                        None => t.say(w::NO_CARDS).to_string(),
                    }}
                </p>
                <p class="buttons">{undo}</p>
            </section>
        };
    };
    let kept = study.deck.kept.get(id);
    // A card that is graded by running leaves only what fits the grade.
    let is_open = |rating: Rating| match &study.fresh {
        Some(fresh) => fresh.is_right() != (rating == Rating::Again),
        None => true,
    };
    let due = plan.queue.len();
    html! {
        <section class="ask" aria-label={t.say(w::CARD)}>
            <p class="quiet">
                {t.fill(w::TO_REVIEW, &[&due, &plan.new])}
                <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a>
            </p>
            if kept.is_some_and(|kept| kept.is_leech()) {
                <p class="quiet">{t.say(w::LEECH)}</p>
            }
            <p class="prompt" role="status" lang={lesson_lang(t)}>{plain_inlines(&card.question)}</p>
            if let Some(fresh) = &study.fresh { {fresh_program(props, fresh)} }
            if study.front && study.fresh.is_some() {
                <p class="buttons">
                    <button type="button" class="main" data-part="reveal" onclick={on(props, Review::Show)}>{t.say(w::CHECK)}</button>
                    {undo}
                </p>
            } else if study.front {
                <p class="buttons">
                    <button type="button" class="main" data-part="reveal" onclick={on(props, Review::Show)}>{t.say(w::SHOW_ANSWER)}</button>
                    {undo}
                </p>
            } else {
                if study.fresh.is_none() { <p class="back" role="status" lang={lesson_lang(t)}>{plain_inlines(&card.answer)}</p> }
                <p class="buttons" role="group" aria-label={t.say(w::HOW_DID_IT_COME)}>
                    {for outlook(kept, study.now).into_iter().filter(|(rating, _)| is_open(*rating)).map(|(rating, due)| {
                        let word = match rating {
                            Rating::Again => w::AGAIN,
                            Rating::Hard => w::HARD,
                            Rating::Good => w::GOOD,
                            Rating::Easy => w::EASY,
                        };
                        html! {
                            <button type="button" onclick={on(props, Review::Rate(rating))}>
                                {t.say(word)}{" "}<span class="quiet">{span(t, due.saturating_sub(study.now))}</span>
                            </button>
                        }
                    })}
                </p>
                <p class="buttons">
                    <button type="button" onclick={on(props, Review::Bury)}>{t.say(w::NOT_TODAY)}</button>
                    <button type="button" onclick={on(props, Review::Suspend(id.clone(), true))}>{t.say(w::TAKE_OUT)}</button>
                    {undo}
                </p>
            }
        </section>
    }
}

/// A length of time in words.
fn span(t: Language, ms: u64) -> String {
    let (value, word) = match ms.div_ceil(60_000) {
        minutes @ 0..60 => (minutes.max(1), w::SPAN_MINUTES),
        minutes @ 60..1_440 => (minutes.div_ceil(60), w::SPAN_HOURS),
        minutes @ 1_440..86_400 => (minutes.div_ceil(1_440), w::SPAN_DAYS),
        minutes @ 86_400..1_051_200 => (minutes / 43_800, w::SPAN_MONTHS),
        minutes => (minutes / 525_600, w::SPAN_YEARS),
    };
    t.fill(word, &[&value])
}

/// The plan of the day: five concepts and one snippet.
fn today(state: &State, plan: &Plan) -> Html {
    let t = state.language;
    if plan.concepts.is_empty() {
        return html! {};
    }
    let lesson = |id: &String| state.course.lesson(id);
    let link =
        |lesson: &Lesson| html! { <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a> };
    html! {
        <section aria-labelledby="today">
            <h2 id="today">{t.say(w::TODAY)}</h2>
            <p>{t.say(w::SAY_EACH)}</p>
            <ul class="plain">{for plan.concepts.iter().filter_map(lesson).map(|lesson| html! { <li>{link(lesson)}</li> })}</ul>
            if let Some(lesson) = plan.snippet.as_ref().and_then(lesson) {
                <p>
                    {t.say(w::PREDICT_AGAIN)}
                    <a href={write(&Link::Place(lesson.id.clone(), "predict".into()))}>{titled(t, &lesson.title)}</a>
                </p>
            }
        </section>
    }
}

/// What is known and what fades, lesson by lesson.
fn concepts(state: &Rc<State>) -> Html {
    let (study, t) = (&state.study, state.language);
    let rows = state.course.lessons().filter_map(|lesson| {
        let cards = lesson.cards();
        let kept: Vec<_> = cards.iter().filter_map(|card| study.deck.kept.get(&card.id)).collect();
        if kept.is_empty() {
            return None;
        }
        let recall = kept.iter().map(|kept| kept.recall(study.now)).sum::<f32>() / kept.len() as f32;
        let word = t.say(if recall < 0.9 { w::FADING } else { w::KNOWN });
        Some(html! {
            <tr>
                <th scope="row"><a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a></th>
                <td>{t.fill(w::SO_MANY_OF, &[&kept.len(), &cards.len()])}</td>
                <td>{format!("{:.0} %", recall * 100.0)}</td>
                <td>{word}</td>
            </tr>
        })
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="concepts">
            <h2 id="concepts">{t.say(w::KNOWN_AND_FADING)}</h2>
            <div class="wide" tabindex="0" role="group" aria-label={t.say(w::TABLE)}>
                <table>
                    <thead><tr><th scope="col">{t.say(w::COLUMN_LESSON)}</th><th scope="col">{t.say(w::COLUMN_CARDS)}</th><th scope="col">{t.say(w::COLUMN_RECALL)}</th><th scope="col">{t.say(w::COLUMN_STATE)}</th></tr></thead>
                    <tbody>{for rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The plans of a week, of 30 days and of 90: what to build and to mend, and which lesson comes on which day.
fn plans(state: &State, plan: &Plan) -> Html {
    let (study, t) = (&state.study, state.language);
    let lessons: Vec<&Lesson> = state.course.lessons().collect();
    if lessons.is_empty() {
        return html! {};
    }
    let first = study.log.events().first().map_or(study.now, |event| event.at);
    let today = study.now.saturating_sub(first) / DAY + 1;
    let next = |is_build: bool| next_task(&state.course, &study.progress, is_build, today / 7);
    let (build, mend) = (next(true), next(false));
    let task = |words: &str, lesson: Option<&Lesson>| {
        lesson.map(|lesson| html! {
        <li>{words}<a href={write(&Link::Place(lesson.id.clone(), "change-it".into()))}>{titled(t, &lesson.title)}</a></li>
    })
    };
    let days = |length: usize| {
        // The last tenth is for interviews.
        let room = length - length / 10;
        let day = |at: usize| (at * room / lessons.len()) as u64 + 1;
        html! {
            <details>
                <summary>{t.fill(w::DAYS, &[&length])}</summary>
                <ol class="plain">
                    {for lessons.iter().enumerate().map(|(at, lesson)| html! {
                        <li class={(study.progress.opened.contains(&lesson.id)).then_some("solved")}>
                            {t.fill(w::DAY, &[&day(at)])}<a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a>
                        </li>
                    })}
                    <li>{t.fill(w::DAY, &[&(room + 1)])}<a href={write(&Link::Round(Level::Expert))}>{t.say(w::THE_QUIZZES)}</a></li>
                    <li>{t.fill(w::DAY, &[&length])}<a href={write(&Link::Round(Level::Interview))}>{t.say(w::AN_INTERVIEW)}</a></li>
                </ol>
            </details>
        }
    };
    // Five days of lessons, those first that were not opened; then what is made, and what is mended.
    let fresh = |lesson: &&&Lesson| !study.progress.opened.contains(&lesson.id);
    let again = plan.concepts.iter().filter_map(|id| state.course.lesson(id));
    let ahead: Vec<&Lesson> = lessons.iter().filter(fresh).copied().chain(again).take(WEEK).collect();
    let day = |at: usize| t.fill(w::DAY, &[&at]);
    let week = html! {
        <details>
            <summary>{t.say(w::A_WEEK)}</summary>
            <p class="quiet">{t.say(w::DAILY)}</p>
            <ol class="plain">
                {for ahead.iter().enumerate().map(|(at, lesson)| html! {
                    <li>{day(at + 1)}<a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a></li>
                })}
                {task(&format!("{}{}", day(WEEK + 1), t.say(w::BUILD)), build)}
                {task(&format!("{}{}", day(WEEK + 2), t.say(w::DEBUG)), mend)}
            </ol>
        </details>
    };
    html! {
        <section aria-labelledby="plans">
            <h2 id="plans">{t.say(w::PLANS)}</h2>
            <p class="quiet">{t.fill(w::THIS_IS_DAY, &[&today])}</p>
            <ul class="plain">
                {task(t.say(w::TO_BUILD), build)}
                {task(t.say(w::TO_MEND), mend)}
            </ul>
            {week}
            {days(30)}
            {days(90)}
        </section>
    }
}

/// Export and import, and the cards that were taken out.
fn doors(props: &RootProps) -> Html {
    let (study, t) = (&props.state.study, props.state.language);
    let export = |what: Export, word: Word| {
        html! {
            <button type="button" onclick={on(props, Review::Export(what))}>{t.say(word)}</button>
        }
    };
    let out = study.deck.suspended.iter().filter_map(|id| Some((id, find_card(&props.state.course, id)?.1)));
    let out: Vec<Html> = out
        .map(|(id, card)| html! {
            <li>
                {authored(t, plain_inlines(&card.question))}{" "}
                <button type="button" onclick={on(props, Review::Suspend(id.clone(), false))}>{t.say(w::BRING_BACK)}</button>
            </li>
        })
        .collect();
    html! {
        <section aria-labelledby="doors">
            if !study.deck.twice.is_empty() {
                <p class="quiet">{t.fill(w::ANSWERED_TWICE, &[&study.deck.twice.len()])}</p>
            }
            if !out.is_empty() {
                <h2>{t.say(w::CARDS_OUT)}</h2>
                <ul class="plain">{for out}</ul>
            }
            <h2 id="doors">{t.say(w::KEEP_IT)}</h2>
            <p class="quiet">
                {t.fill(w::STORED_HERE, &[&study.log.len()])}
            </p>
            <p class="buttons">
                {export(Export::Json, w::EXPORT_JSON)}
                {export(Export::Csv, w::EXPORT_CSV)}
                {export(Export::Anki, w::EXPORT_ANKI)}
                {export(Export::Gift, w::EXPORT_GIFT)}
                {export(Export::Markdown, w::EXPORT_MARKDOWN)}
            </p>
            <p><label>{t.say(w::IMPORT)}<input type="file" accept=".json,application/json" data-part="import" /></label></p>
        </section>
    }
}
