//! An exercise around its stepper: the goal above it, the check, the hints and the solution below.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::lessons::authored;
use super::program::listing;
use super::prose::{Prose, inlines};
use crate::lesson::{Exercise, read_inline};
use crate::quiz::progress::exercise_id;
use crate::state::study::{Task, Try};
use crate::state::{Action, Stepper, StepperId};
use crate::text::words as w;

/// What stands above an exercise's stepper, or below it.
pub(super) fn task(prose: &Prose, exercise: &Exercise, id: StepperId, stepper: &Rc<Stepper>, above: bool) -> Html {
    let t = prose.state.language;
    let words = |text: &str| authored(t, inlines(prose, &read_inline(text)));
    let solved = prose.state.study.progress.solved.contains(&exercise_id(prose.lesson, &stepper.name));
    if above {
        return html! {
            <p class="task-goal" lang={t.code()}>
                {words(&exercise.goal)}
                if solved { <span class="solved">{t.say(w::SOLVED)}</span> }
            </p>
        };
    }
    let empty = Task::default();
    let task = prose.state.study.tasks.get(&id).unwrap_or(&empty);
    let act = (prose.hands)(id).act;
    let on = |what: Try| {
        let act = act.clone();
        Callback::from(move |_: yew::MouseEvent| act.emit(Action::Try(id, what.clone())))
    };
    let told = task.told.as_ref().filter(|(text, _)| text == stepper.source.text()).map(|(_, told)| match told {
        Ok(None) => html! { <p class="right">{t.say(w::GOAL_REACHED)}</p> },
        Ok(Some(lack)) => {
            let (first, rest) = lack.split_once('\n').unwrap_or((lack, ""));
            html! {
                <>
                    <p class="wrong">{t.say(w::NOT_YET)}{first}</p>
                    if !rest.is_empty() { <pre class="listing" tabindex="0"><code>{rest}</code></pre> }
                </>
            }
        }
        Err(why) => html! { <p class="wrong">{t.fill(w::CANNOT_CHECK, &[why])}</p> },
    });
    let (hints, all) = (task.hints, exercise.hints.len());
    let solution = prose.lesson.program(&exercise.solution);
    html! {
        <div class="task" lang={t.code()}>
            <p class="buttons">
                <button type="button" class="main" onclick={on(Try::Check)}>{t.say(w::CHECK_GOAL)}</button>
                if hints < all {
                    <button type="button" onclick={on(Try::Hint)}>{t.fill(w::SHOW_HINT, &[&(hints + 1), &all])}</button>
                } else if !task.solution && solution.is_some() {
                    <button type="button" onclick={on(Try::Solution)}>{t.say(w::SHOW_SOLUTION)}</button>
                }
            </p>
            <div class="told" role="status">{told}</div>
            if hints > 0 {
                <ol class="hints">{for exercise.hints[..hints].iter().map(|hint| html! { <li>{words(hint)}</li> })}</ol>
            }
            if let Some(solution) = solution.filter(|_| task.solution) { {listing(prose.state.language, solution.source.text())} }
        </div>
    }
}
