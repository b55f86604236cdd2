//! The reviews: the card that is due, the day's plan, what is known and what fades, and the ways in and out.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use super::RootProps;
use super::lessons::titled;
use super::prose::plain_inlines;
use crate::lesson::Lesson;
use crate::quiz::fsrs::Rating;
use crate::quiz::plan::{DAY, Plan, find_card, outlook};
use crate::quiz::progress::exercises;
use crate::state::link::{Link, write};
use crate::state::round::Level;
use crate::state::study::{Export, Review};
use crate::state::{Action, State, plan};

/// The page of reviews.
pub(super) fn review_page(props: &RootProps) -> Html {
    let state = &props.state;
    let study = &state.study;
    let plan = plan(state);
    html! {
        <main id="main" class="list review" tabindex="-1">
            <h1>{"Review"}</h1>
            if study.unkept {
                <p class="wrong" role="status">
                    {"This browser does not let the page store anything: what you do is kept until the page is closed. Export it below to keep it."}
                </p>
            }
            if let Some(note) = &study.note { <p class="quiet" role="status">{note}</p> }
            {card(props, &plan)}
            {today(state, &plan)}
            {concepts(state)}
            {plans(state)}
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
    let study = &props.state.study;
    let undo = study.deck.last.as_ref().map(|_| {
        html! { <button type="button" onclick={on(props, Review::Undo)}>{"Undo the last review"}</button> }
    });
    let Some((id, (lesson, card))) = plan.queue.first().and_then(|id| Some((id, find_card(&props.state.course, id)?)))
    else {
        let next = study.deck.kept.values().map(|kept| kept.due).filter(|due| *due > study.now).min();
        return html! {
            <section class="ask" aria-label="Card">
                <p>
                    {match next {
                        Some(due) => format!("Nothing is due. The next card comes in {}.", span(due - study.now)),
                        None => "No cards yet: they come from the lessons that you open.".to_string(),
                    }}
                </p>
                <p class="buttons">{undo}</p>
            </section>
        };
    };
    let kept = study.deck.kept.get(id);
    let due = plan.queue.len();
    html! {
        <section class="ask" aria-label="Card">
            <p class="quiet">
                {format!("{due} to review, {} of them new · ", plan.new)}
                <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}</a>
            </p>
            if kept.is_some_and(|kept| kept.is_leech()) {
                <p class="quiet">{"Forgotten many times: read its lesson again, or take the card out."}</p>
            }
            <p class="prompt" role="status">{plain_inlines(&card.question)}</p>
            if study.front {
                <p class="buttons">
                    <button type="button" class="main" data-part="reveal" onclick={on(props, Review::Show)}>{"Show the answer"}</button>
                    {undo}
                </p>
            } else {
                <p class="back" role="status">{plain_inlines(&card.answer)}</p>
                <p class="buttons" role="group" aria-label="How did it come?">
                    {for outlook(kept, study.now).into_iter().map(|(rating, due)| {
                        let word = match rating {
                            Rating::Again => "Again",
                            Rating::Hard => "Hard",
                            Rating::Good => "Good",
                            Rating::Easy => "Easy",
                        };
                        html! {
                            <button type="button" onclick={on(props, Review::Rate(rating))}>
                                {word}{" "}<span class="quiet">{span(due.saturating_sub(study.now))}</span>
                            </button>
                        }
                    })}
                </p>
                <p class="buttons">
                    <button type="button" onclick={on(props, Review::Bury)}>{"Not today"}</button>
                    <button type="button" onclick={on(props, Review::Suspend(id.clone(), true))}>{"Take out"}</button>
                    {undo}
                </p>
            }
        </section>
    }
}

/// A length of time in words.
fn span(ms: u64) -> String {
    let (value, word) = match ms.div_ceil(60_000) {
        minutes @ 0..60 => (minutes.max(1), "minute"),
        minutes @ 60..1_440 => (minutes.div_ceil(60), "hour"),
        minutes @ 1_440..86_400 => (minutes.div_ceil(1_440), "day"),
        minutes @ 86_400..1_051_200 => (minutes / 43_800, "month"),
        minutes => (minutes / 525_600, "year"),
    };
    format!("{value} {word}{}", if value == 1 { "" } else { "s" })
}

/// The plan of the day: five concepts and one snippet.
fn today(state: &State, plan: &Plan) -> Html {
    if plan.concepts.is_empty() {
        return html! {};
    }
    let lesson = |id: &String| state.course.lesson(id);
    let link =
        |lesson: &Lesson| html! { <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}</a> };
    html! {
        <section aria-labelledby="today">
            <h2 id="today">{"Today"}</h2>
            <p>{"Say each of these in one breath, then look it up:"}</p>
            <ul class="plain">{for plan.concepts.iter().filter_map(lesson).map(|lesson| html! { <li>{link(lesson)}</li> })}</ul>
            if let Some(lesson) = plan.snippet.as_ref().and_then(lesson) {
                <p>
                    {"One program to predict again: "}
                    <a href={write(&Link::Place(lesson.id.clone(), "predict".into()))}>{titled(&lesson.title)}</a>
                </p>
            }
        </section>
    }
}

/// What is known and what fades, lesson by lesson.
fn concepts(state: &Rc<State>) -> Html {
    let study = &state.study;
    let rows = state.course.lessons().filter_map(|lesson| {
        let cards = lesson.cards();
        let kept: Vec<_> = cards.iter().filter_map(|card| study.deck.kept.get(&card.id)).collect();
        if kept.is_empty() {
            return None;
        }
        let recall = kept.iter().map(|kept| kept.recall(study.now)).sum::<f32>() / kept.len() as f32;
        let word = if recall < 0.9 { "fading" } else { "known" };
        Some(html! {
            <tr>
                <th scope="row"><a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}</a></th>
                <td>{format!("{} of {}", kept.len(), cards.len())}</td>
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
            <h2 id="concepts">{"What is known, and what fades"}</h2>
            <div class="wide" tabindex="0" role="group" aria-label="Table">
                <table>
                    <thead><tr><th scope="col">{"Lesson"}</th><th scope="col">{"Cards seen"}</th><th scope="col">{"Recall now"}</th><th scope="col">{"State"}</th></tr></thead>
                    <tbody>{for rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The plans of a week, of 30 days and of 90: what to build and to mend, and which lesson comes on which day.
fn plans(state: &State) -> Html {
    let study = &state.study;
    let lessons: Vec<&Lesson> = state.course.lessons().collect();
    if lessons.is_empty() {
        return html! {};
    }
    let first = study.log.events().first().map_or(study.now, |event| event.at);
    let today = study.now.saturating_sub(first) / DAY + 1;
    let is_open = |lesson: &&&Lesson| exercises(lesson).iter().any(|id| !study.progress.solved.contains(id));
    let mut unsolved = lessons.iter().filter(is_open);
    let task = |words: &'static str, lesson: Option<&&Lesson>| {
        lesson.map(|lesson| html! {
        <li>{words}<a href={write(&Link::Place(lesson.id.clone(), "change-it".into()))}>{titled(&lesson.title)}</a></li>
    })
    };
    let days = |length: usize| {
        // The last tenth is for interviews.
        let room = length - length / 10;
        let day = |at: usize| (at * room / lessons.len()) as u64 + 1;
        html! {
            <details>
                <summary>{format!("{length} days")}</summary>
                <ol class="plain">
                    {for lessons.iter().enumerate().map(|(at, lesson)| html! {
                        <li class={(study.progress.opened.contains(&lesson.id)).then_some("solved")}>
                            {format!("Day {}: ", day(at))}<a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}</a>
                        </li>
                    })}
                    <li>{format!("Day {}: ", room + 1)}<a href={write(&Link::Round(Level::Expert))}>{"the quizzes"}</a></li>
                    <li>{format!("Day {length}: ")}<a href={write(&Link::Round(Level::Interview))}>{"an interview"}</a></li>
                </ol>
            </details>
        }
    };
    html! {
        <section aria-labelledby="plans">
            <h2 id="plans">{"Plans"}</h2>
            <p class="quiet">{format!("This is day {today}.")}</p>
            <ul class="plain">
                {task("To build this week: ", unsolved.next())}
                {task("To mend this week: ", unsolved.next())}
            </ul>
            {days(30)}
            {days(90)}
        </section>
    }
}

/// Export and import, and the cards that were taken out.
fn doors(props: &RootProps) -> Html {
    let study = &props.state.study;
    let export = |what: Export, words: &'static str| {
        html! {
            <button type="button" onclick={on(props, Review::Export(what))}>{words}</button>
        }
    };
    let out = study.deck.suspended.iter().filter_map(|id| Some((id, find_card(&props.state.course, id)?.1)));
    let out: Vec<Html> = out
        .map(|(id, card)| html! {
            <li>
                {plain_inlines(&card.question)}{" "}
                <button type="button" onclick={on(props, Review::Suspend(id.clone(), false))}>{"Bring back"}</button>
            </li>
        })
        .collect();
    html! {
        <section aria-labelledby="doors">
            if !out.is_empty() {
                <h2>{"Cards that were taken out"}</h2>
                <ul class="plain">{for out}</ul>
            }
            <h2 id="doors">{"Keep it, take it elsewhere"}</h2>
            <p class="quiet">
                {format!("Progress is stored in this browser only: {} events so far. An import adds what is missing and loses nothing.", study.log.len())}
            </p>
            <p class="buttons">
                {export(Export::Json, "Export progress (JSON)")}
                {export(Export::Csv, "Results (CSV)")}
                {export(Export::Anki, "Cards for Anki (TSV)")}
                {export(Export::Markdown, "Cards as Markdown")}
            </p>
            <p><label>{"Import progress: "}<input type="file" accept=".json,application/json" data-part="import" /></label></p>
        </section>
    }
}
