//! A round of questions across the course, and what came of it.

use yew::{Callback, Html, MouseEvent, html};

use super::ask::question;
use super::lessons::titled;
use super::prose::Prose;
use super::{Hands, RootProps};
use crate::state::link::{Link, write};
use crate::state::round::{LIMIT, Level, Turn};
use crate::state::{Action, State, StepperId};
use crate::text::words::{self as w, Language};

/// The page of a round.
pub(super) fn round_page(props: &RootProps, level: Level) -> Html {
    let RootProps { state, act, edge } = props;
    let (study, t) = (&state.study, state.language);
    let Some(round) = &study.round else { return html! {} };
    let on = |what: Turn| {
        let act = act.clone();
        Callback::from(move |_: MouseEvent| act.emit(Action::Round(what)))
    };
    let (answered, right) = study.score();
    let all = study.quiz.questions.len();
    let questions = study.quiz.questions.iter().zip(&round.homes).filter_map(|(it, home)| {
        let lesson = state.course.lesson(home)?;
        let hands = |id: StepperId| Hands { id, act: act.clone(), edge: *edge, language: state.language };
        let prose = Prose { state, lesson, hands: &hands, next_stepper: 1 };
        Some(html! { <li key={it.id.clone()}>{question(&prose, it)}</li> })
    });
    let clock = (level == Level::Interview).then(|| {
        let spent = round.ended.unwrap_or(study.now).saturating_sub(round.began);
        let words = |ms: u64| format!("{}:{:02}", ms / 60_000, ms / 1_000 % 60);
        let left = LIMIT.saturating_sub(spent);
        html! {
            <p class="clock">
                <span>{if left > 0 { t.fill(w::TIME_LEFT, &[&words(left), &words(LIMIT)]) } else { t.say(w::TIME_UP).to_string() }}</span>
                if round.ended.is_none() { <button type="button" onclick={on(Turn::End)}>{t.say(w::STOP_CLOCK)}</button> }
            </p>
        }
    });
    let title = match level {
        Level::Beginner => w::ROUND_BEGINNER,
        Level::Intermediate => w::ROUND_INTERMEDIATE,
        Level::Expert => w::ROUND_EXPERT,
        Level::Interview => w::ROUND_INTERVIEW,
    };
    html! {
        <main id="main" class="list lesson round" tabindex="-1">
            <h1>{t.say(title)}</h1>
            <p class="lead">
                {t.say(if level == Level::Interview { w::INTERVIEW_LEAD } else { w::ROUND_LEAD })}
            </p>
            {clock}
            <ol class="plain">{for questions}</ol>
            <p role="status" class="score">{t.fill(w::SCORE, &[&answered, &all, &right])}</p>
            {results(state)}
            <p class="buttons">
                if answered > right { <button type="button" onclick={on(Turn::Wrong)}>{t.say(w::ONLY_WRONG)}</button> }
                <button type="button" onclick={on(Turn::Again)}>{t.say(w::ANOTHER_ROUND)}</button>
            </p>
        </main>
    }
}

/// What came of it by concept: where something was wrong, the lesson is to be read again.
fn results(state: &State) -> Html {
    let t = state.language;
    let rows: Vec<Html> = state
        .study
        .results()
        .into_iter()
        .filter_map(|it| Some((it, state.course.lesson(it.lesson)?)))
        .map(|(it, lesson)| html! {
            <tr>
                <th scope="row"><a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a></th>
                <td>{t.fill(w::SO_MANY_OF, &[&it.right, &it.answered])}</td>
                <td>{t.say(if it.right < it.answered { w::READ_AGAIN } else { w::KNOWN })}</td>
            </tr>
        })
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    html! {
        <section aria-labelledby="results">
            <h2 id="results">{t.say(w::BY_CONCEPT)}</h2>
            <div class="wide" tabindex="0" role="group" aria-label={t.say(w::BY_CONCEPT)}>
                <table>
                    <thead><tr><th scope="col">{t.say(w::COLUMN_LESSON)}</th><th scope="col">{t.say(w::COLUMN_FIRST_TRY)}</th><th scope="col">{t.say(w::COLUMN_STATE)}</th></tr></thead>
                    <tbody>{for rows}</tbody>
                </table>
            </div>
        </section>
    }
}

/// The ways into the rounds.
pub(super) fn rounds(t: Language) -> Html {
    html! {
        <section aria-labelledby="quizzes">
            <h2 id="quizzes">{t.say(w::QUIZZES)}</h2>
            <ul class="examples">
                {for Level::ALL.into_iter().map(|level| {
                    let words = match level {
                        Level::Beginner => w::LEVEL_BEGINNER,
                        Level::Intermediate => w::LEVEL_INTERMEDIATE,
                        Level::Expert => w::LEVEL_EXPERT,
                        Level::Interview => w::LEVEL_INTERVIEW,
                    };
                    html! { <li><a href={write(&Link::Round(level))}>{t.say(words)}</a></li> }
                })}
            </ul>
        </section>
    }
}
