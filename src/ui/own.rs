//! A course of one's own: where it is brought, and what its author has to mend.

use yew::{Callback, Event, Html, html};

use super::RootProps;
use crate::state::link::{Link, write};
use crate::state::own::From;
use crate::state::{Action, State};
use crate::text::words as w;

/// The page on which a course is brought.
pub(super) fn own_page(props: &RootProps) -> Html {
    let (act, edge) = (props.act.clone(), props.edge);
    let onchange = Callback::from(move |event: Event| {
        let address = (edge.value)(&event).trim().to_string();
        if !address.is_empty() {
            act.emit(Action::Hash(write(&Link::Course(Some(address)))));
        }
    });
    let t = props.state.language;
    let (before, after) = t.around(w::OWN_AT_ADDRESS);
    let own = props.state.own.as_ref();
    let address = own.and_then(|own| if let From::Address(address) = &own.from { Some(address.clone()) } else { None });
    html! {
        <main id="main" class="list own" tabindex="-1" data-part="drop">
            <h1>{t.say(w::OWN_COURSE)}</h1>
            <p class="lead">
                {t.say(w::OWN_LEAD)}
            </p>
            {problems(&props.state)}
            <p><label>{t.say(w::OWN_FOLDER)}<input type="file" multiple=true webkitdirectory=true data-part="course" /></label></p>
            <p><label>{t.say(w::OWN_FILES)}<input type="file" multiple=true accept=".md,.py,.toml" data-part="course" /></label></p>
            <p>{t.say(w::OWN_DROP)}</p>
            <p>
                <label>{t.say(w::OWN_ADDRESS)}<input class="answer" type="url" placeholder="https://example.org/course.json" value={address} {onchange} /></label>
                {" "}<button type="button">{t.say(w::OWN_OPEN)}</button>
            </p>
            <p class="quiet">
                {before}<code>{"cutaway pack --course"}</code>{after}
            </p>
        </main>
    }
}

/// What a page says of a course that is not the project's: where it comes from, and what its author has to mend.
pub(super) fn problems(state: &State) -> Html {
    let Some(own) = &state.own else { return html! {} };
    let t = state.language;
    if own.waits {
        return html! { <p role="status">{t.say(w::OWN_WAITS)}</p> };
    }
    let count = own.problems.len();
    html! {
        if count > 0 {
            <details class="problems" open=true>
                <summary>{t.fill(w::OWN_TO_MEND, &[&count])}</summary>
                <ul class="plain">{for own.problems.iter().map(|problem| html! { <li class="problem">{problem}</li> })}</ul>
            </details>
        }
    }
}
