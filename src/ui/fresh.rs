//! A card's program with the values it has this time, and what the reader says it prints.

use yew::{Callback, Html, InputEvent, html};

use super::RootProps;
use super::program::listing;
use crate::state::Action;
use crate::state::study::{FreshCard, Review};
use crate::text::words as w;

/// The program, the answer, and once it was checked, the grade.
pub(super) fn fresh_program(props: &RootProps, fresh: &FreshCard) -> Html {
    let t = props.state.language;
    let (act, edge) = (props.act.clone(), props.edge);
    let typed = Callback::from(move |event: InputEvent| act.emit(Action::Review(Review::Type((edge.value)(&event)))));
    let front = props.state.study.front;
    let right = fresh.is_right();
    html! {
        <>
            {listing(t, &fresh.program)}
            <textarea class="answer" rows="3" aria-label={t.say(w::WHAT_IT_PRINTS)} spellcheck="false" autocapitalize="off" autocomplete="off"
                wrap="off" readonly={!front} value={fresh.typed.clone()} oninput={typed} />
            <div class="told" role="status">
                if !front {
                    <p class={if right { "right" } else { "wrong" }}>{t.say(if right { w::RIGHT } else { w::PRINTS_INSTEAD })}</p>
                    if !right { <pre class="listing" tabindex="0"><code>{&fresh.answer}</code></pre> }
                }
            </div>
        </>
    }
}
