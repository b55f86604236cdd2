//! The list of lessons, and a lesson as a page.

use yew::{Callback, Html, InputEvent, component, html};

use super::own;
use super::prose::{Prose, block, inlines};
use super::round::rounds;
use super::{Hands, RootProps};
use crate::lesson::{Block, Course, Item, Lesson, Part, search};
use crate::quiz::progress::question_ids;
use crate::state::fence::QUESTIONS;
use crate::state::link::{Link, Only, Trial, write};
use crate::state::{Action, FIRST_PROGRAM, Page, plan};
use crate::text::words::{self as w, Language, Word};

/// Programs that a reader can open without a lesson: what each shows, and its text.
pub(super) const EXAMPLES: [(Word, &str); 6] = [
    (w::EXAMPLE_NAME, "a = 10\nb = a\na = 20\nprint(b)\n"),
    (w::EXAMPLE_LIST, "a = [1, 2, 3]\nb = a\nb.append(4)\nprint(a)\n"),
    (w::EXAMPLE_RECURSION, FIRST_PROGRAM),
    (
        w::EXAMPLE_DEFAULT,
        "def add(item, items=[]):\n    items.append(item)\n    return items\n\nprint(add(1))\nprint(add(2))\n",
    ),
    (
        w::EXAMPLE_COUNTS,
        "import sys\n\na = []\nprint(sys.getrefcount(a))\nb = a\nprint(sys.getrefcount(a))\ndel b\nprint(sys.getrefcount(a))\n",
    ),
    (w::EXAMPLE_CYCLE, "import gc\n\na = []\nb = [a]\na.append(b)\ndel a\ndel b\nprint(gc.collect())\n"),
];

/// Most hits of a search that are shown.
const HITS: usize = 20;

/// The list of lessons with what was done of each, a search over all of them, and a few programs to start from.
#[component]
pub fn LessonList(props: &RootProps) -> Html {
    let RootProps { state, act, edge } = props;
    let t = state.language;
    let course = &state.course;
    let progress = &state.study.progress;
    let due = plan(state).queue.len();
    let minutes = |lesson: &Lesson| (lesson.minutes > 0).then(|| t.fill(w::MINUTES, &[&lesson.minutes]));
    let done = |lesson: &Lesson| {
        let (done, all) = progress.of_lesson(lesson, &question_ids(lesson));
        match (progress.opened.contains(&lesson.id), done) {
            (_, done) if done == all && all > 0 => {
                Some(html! { <span class="solved">{t.fill(w::SO_MANY_OF, &[&done, &all])}</span> })
            }
            (true, done) => Some(html! { <span class="quiet">{t.fill(w::SO_MANY_OF, &[&done, &all])}</span> }),
            _ => None,
        }
    };
    let query = &state.study.query;
    let oninput = {
        let (act, edge) = (act.clone(), *edge);
        Callback::from(move |event: InputEvent| act.emit(Action::Search((edge.value)(&event))))
    };
    let hits = search(course, query, HITS);
    let self_check = |part: &Part| {
        let lesson = part.lessons.first()?;
        let hands = |id| Hands { id, act: act.clone(), edge: *edge, language: state.language };
        let mut prose = Prose { state, lesson, hands: &hands, next_stepper: 1 };
        // Each question is ticked when it can be answered aloud.
        let ticked = part.self_check.iter().cloned().map(|b| match b {
            Block::List { start, items } => {
                let items = items.into_iter().map(|item| Item { tick: Some(false), ..item }).collect();
                Block::List { start, items }
            }
            other => other,
        });
        let blocks: Vec<Html> = ticked.map(|b| block(&mut prose, &b)).collect();
        Some(
            html! { <details class="self-check"><summary>{t.say(w::SELF_CHECK)}</summary><div lang={lesson_lang(t)}>{for blocks}</div></details> },
        )
    };
    let opening = |part: &Part| {
        let lesson = part.lessons.first()?;
        let hands = |id| Hands { id, act: act.clone(), edge: *edge, language: state.language };
        let mut prose = Prose { state, lesson, hands: &hands, next_stepper: 1 };
        let blocks: Vec<Html> = part.opening.iter().map(|b| block(&mut prose, b)).collect();
        Some(html! { <div class="opening" lang={lesson_lang(t)}>{for blocks}</div> })
    };
    html! {
        <main id="main" class="list" tabindex="-1">
            <h1>{t.say(w::INSIDE_OF_PYTHON)}</h1>
            <p class="lead">
                {t.say(w::COURSE_LEAD)}
            </p>
            <div class="search" role="search">
                <label for="search">{t.say(w::SEARCH_LESSONS)}</label>
                <input id="search" class="answer" type="search" autocomplete="off" value={query.clone()} {oninput} />
                <div role="status">
                    if !query.trim().is_empty() {
                        <p class="quiet">{match hits.len() {
                            0 => t.say(w::NOTHING_FOUND).to_string(),
                            HITS => t.fill(w::FIRST_PLACES, &[&HITS]),
                            1 => t.say(w::ONE_PLACE).to_string(),
                            count => t.fill(w::PLACES_FOUND, &[&count]),
                        }}</p>
                        <ul class="plain hits">
                            {for hits.iter().map(|hit| html! {
                                <li>
                                    <a href={write(&Link::Place(hit.lesson.clone(), hit.anchor.clone()))}>
                                        {titled(t, &hit.title)}{" · "}{authored(t, html! { {&hit.heading} })}
                                    </a>
                                    <p class="quiet" lang={lesson_lang(t)}>{&hit.snippet}</p>
                                </li>
                            })}
                        </ul>
                    }
                </div>
            </div>
            {own::problems(state)}
            if due > 0 { <p><a href="#/review">{t.fill(w::CARDS_DUE, &[&due])}</a></p> }
            <section aria-labelledby="examples">
                <h2 id="examples">{t.say(w::PROGRAMS_TO_START)}</h2>
                <ul class="examples">
                    {for EXAMPLES.iter().map(|(title, code)| {
                        let trial = Trial { code: Some((*code).to_owned()), ..Trial::default() };
                        html! { <li><a href={write(&Link::Try(trial))}>{t.say(title)}</a></li> }
                    })}
                </ul>
            </section>
            {for course.parts.iter().map(|part| html! {
                <section aria-labelledby={part.id.clone()}>
                    <h2 id={part.id.clone()} lang={lesson_lang(t)}>{&part.title}</h2>
                    if part.lessons.is_empty() {
                        <p class="quiet">{t.say(w::NO_LESSON_YET)}</p>
                    }
                    {opening(part)}
                    <ol class="lessons">
                        {for part.lessons.iter().map(|lesson| html! {
                            <li>
                                <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}</a>
                                <span class="quiet">{minutes(lesson)}</span>
                                {done(lesson)}
                            </li>
                        })}
                    </ol>
                    {self_check(part)}
                </section>
            })}
            {rounds(t)}
            if course.parts.is_empty() && state.own.as_ref().is_none_or(|own| !own.waits) {
                <p class="quiet">{t.say(w::NO_LESSONS)}<a href="#/try">{t.say(w::TRY_INSTEAD)}</a></p>
            }
            if !state.bare { <p class="quiet">
                <a href={write(&Link::Course(None))}>{state.language.say(w::OWN_OPEN_COURSE)}</a>
                if state.own.is_some() { {" · "}<a href="./">{state.language.say(w::OWN_BACK)}</a> }
            </p> }
        </main>
    }
}

/// A lesson.
#[component]
pub fn LessonPage(props: &RootProps) -> Html {
    let RootProps { state, act, edge } = props;
    let t = state.language;
    let Some(lesson) = state.lesson() else {
        let id = if let Page::Lesson(id) = &state.page { id.clone() } else { String::new() };
        return html! {
            <main id="main" class="list" tabindex="-1">
                <h1>{t.say(w::NO_SUCH_LESSON)}</h1>
                <p>{t.fill(w::NO_LESSON_OF_ID, &[&id])}<a href="#/">{t.say(w::ALL_LESSONS)}</a></p>
            </main>
        };
    };
    let hands = |id| Hands { id, act: act.clone(), edge: *edge, language: state.language };
    let mut prose = Prose { state, lesson, hands: &hands, next_stepper: 1 };
    if let Some(only) = state.only {
        return alone(&mut prose, only);
    }
    let opening: Vec<Html> = lesson.opening.iter().map(|b| block(&mut prose, b)).collect();
    let sections: Vec<Html> = lesson
        .sections
        .iter()
        .map(|section| {
            let blocks = flow(&mut prose, &section.blocks);
            html! {
                <section class="part" aria-labelledby={section.anchor.clone()}>
                    <h2 id={section.anchor.clone()} tabindex="-1">
                        {inlines(&prose, &section.title)}
                        <a class="anchor" href={write(&Link::Place(lesson.id.clone(), section.anchor.clone()))} lang={t.code()} aria-label={t.say(w::LINK_TO_HEADING)}>{"#"}</a>
                    </h2>
                    {for blocks}
                </section>
            }
        })
        .collect();
    let footnotes: Vec<Html> = lesson
        .footnotes
        .iter()
        .map(|note| html! { <li value={note.number.to_string()} id={format!("note-{}", note.number)} tabindex="-1">{for note.blocks.iter().map(|b| block(&mut prose, b))}</li> })
        .collect();
    let part = state.course.parts.iter().find(|part| part.lessons.iter().any(|other| other.id == lesson.id));
    let place = part.map(|part| {
        let at = part.lessons.iter().position(|other| other.id == lesson.id).map_or(0, |at| at + 1);
        let title = authored(t, html! { {&part.title} });
        html! { <>{title}{t.fill(w::LESSON_PLACE, &[&at, &part.lessons.len(), &lesson.minutes])}</> }
    });
    let (before, after) = neighbours(&state.course, &lesson.id);
    if state.bare && lesson.id == QUESTIONS {
        let problem = |problem: &String| html! { <p class="problem" role="alert">{problem}</p> };
        return html! { <div id="main" class="lesson" tabindex="-1">{for state.problems.iter().map(problem)}{for opening}</div> };
    }
    html! {
        <main id="main" class="lesson" tabindex="-1">
            <article lang={lesson_lang(t)}>
                <p class="quiet" lang={t.code()}>{place}</p>
                if lesson_lang(t).is_some() { <p class="quiet" lang={t.code()}>{t.say(w::LESSON_IN_ENGLISH)}</p> }
                <h1>{titled(t, &lesson.title)}</h1>
                {for opening}
                {for sections}
                if !footnotes.is_empty() { <footer><ol class="footnotes">{for footnotes}</ol></footer> }
            </article>
            <nav class="turn" aria-label={t.say(w::LESSONS)}>
                if let Some(lesson) = before {
                    <a rel="prev" href={write(&Link::Lesson(lesson.id.clone()))}>{"← "}{titled(t, &lesson.title)}</a>
                }
                if let Some(lesson) = after {
                    <a rel="next" href={write(&Link::Lesson(lesson.id.clone()))}>{titled(t, &lesson.title)}{" →"}</a>
                }
            </nav>
        </main>
    }
}

/// The questions of a lesson alone, or its cards.
fn alone(prose: &mut Prose, only: Only) -> Html {
    let blocks = prose.lesson.sections.iter().flat_map(|section| &section.blocks);
    let wanted = |b: &&Block| match only {
        Only::Questions => matches!(b, Block::Question { .. } | Block::Quiz { .. }),
        Only::Cards => matches!(b, Block::Cards(_)),
    };
    let blocks: Vec<Html> = blocks.filter(wanted).map(|b| block(prose, b)).collect();
    html! { <div id="main" class="lesson" tabindex="-1">{for blocks}</div> }
}

/// The blocks of a section; a stepper and the prose after it make a pair, side by side where there is room.
fn flow(prose: &mut Prose, blocks: &[Block]) -> Vec<Html> {
    let mut out = Vec::new();
    let mut rest = blocks;
    while let Some((first, after)) = rest.split_first() {
        let is_live = matches!(first, Block::Stepper(fence) if fence.exercise.is_none());
        let ends = |b: &Block| {
            matches!(
                b,
                Block::Stepper(_)
                    | Block::Heading { .. }
                    | Block::Question { .. }
                    | Block::Quiz { .. }
                    | Block::Cards(_)
            )
        };
        let words = if is_live { after.iter().position(ends).unwrap_or(after.len()) } else { 0 };
        let figure = block(prose, first);
        out.push(if words == 0 {
            figure
        } else {
            let words: Vec<Html> = after[..words].iter().map(|b| block(prose, b)).collect();
            html! { <div class="pair">{figure}<div class="words">{for words}</div></div> }
        });
        rest = &after[words..];
    }
    out
}

/// The language of lessons, where the screen speaks another one.
pub(super) fn lesson_lang(t: Language) -> Option<&'static str> {
    (t != Language::English).then_some("en")
}

/// Words of a lesson among ours.
pub(super) fn authored(t: Language, words: Html) -> Html {
    match lesson_lang(t) {
        Some(lang) => html! { <span {lang}>{words}</span> },
        None => words,
    }
}

/// The title of a lesson.
pub(super) fn titled(t: Language, title: &str) -> Html {
    authored(t, with_code(title))
}

/// A line in which what stands between backticks is code.
pub(super) fn with_code(title: &str) -> Html {
    let pieces = title.split('`').enumerate();
    html! { {for pieces.map(|(at, piece)| if at % 2 == 1 { html! { <code>{piece}</code> } } else { html! { {piece} } })} }
}

fn neighbours<'a>(course: &'a Course, id: &str) -> (Option<&'a Lesson>, Option<&'a Lesson>) {
    let all: Vec<&Lesson> = course.parts.iter().flat_map(|p| &p.lessons).collect();
    let at = all.iter().position(|l| l.id == id);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| all.get(at)).copied();
    (before, at.and_then(|at| all.get(at + 1)).copied())
}
