//! An exercise around its stepper: the goal above it, the check, the hints and the solution below.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::Hands;
use super::program::listing;
use super::prose::{Prose, inlines};
use crate::lesson::{Exercise, read_inline};
use crate::quiz::progress::exercise_id;
use crate::state::study::{Task, Try};
use crate::state::{Action, Stepper, StepperId};

/// What stands above an exercise's stepper, or below it.
pub(super) fn task<F: Fn(StepperId) -> Hands>(
    prose: &Prose<F>,
    exercise: &Exercise,
    id: StepperId,
    stepper: &Rc<Stepper>,
    above: bool,
) -> Html {
    let words = |text: &str| inlines(prose, &read_inline(text));
    let solved = prose.state.study.progress.solved.contains(&exercise_id(prose.lesson, &stepper.name));
    if above {
        return html! {
            <p class="task-goal">
                {words(&exercise.goal)}
                if solved { <span class="solved">{" Solved"}</span> }
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
        Ok(None) => html! { <p class="right">{"The goal is reached."}</p> },
        Ok(Some(lack)) => {
            let (first, rest) = lack.split_once('\n').unwrap_or((lack, ""));
            html! {
                <>
                    <p class="wrong">{"Not yet. "}{first}</p>
                    if !rest.is_empty() { <pre class="listing" tabindex="0"><code>{rest}</code></pre> }
                </>
            }
        }
        Err(why) => html! { <p class="wrong">{format!("It cannot be checked: {why}")}</p> },
    });
    let (hints, all) = (task.hints, exercise.hints.len());
    let solution = prose.lesson.program(&exercise.solution);
    html! {
        <div class="task">
            <p class="buttons">
                <button type="button" class="main" onclick={on(Try::Check)}>{"Check the goal"}</button>
                if hints < all {
                    <button type="button" onclick={on(Try::Hint)}>{format!("Show hint {} of {all}", hints + 1)}</button>
                } else if !task.solution && solution.is_some() {
                    <button type="button" onclick={on(Try::Solution)}>{"Show a solution"}</button>
                }
            </p>
            <div class="told" role="status">{told}</div>
            if hints > 0 {
                <ol class="hints">{for exercise.hints[..hints].iter().map(|hint| html! { <li>{words(hint)}</li> })}</ol>
            }
            if let Some(solution) = solution.filter(|_| task.solution) { {listing(solution.source.text())} }
        </div>
    }
}
