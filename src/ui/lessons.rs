//! The list of lessons, and a lesson as a page.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html};

use super::prose::{Prose, block, inlines};
use super::{Edge, Hands};
use crate::lesson::{Block, Course, Lesson};
use crate::state::link::{Link, Trial, write};
use crate::state::{Action, FIRST_PROGRAM, Page, State};

/// Properties of [`LessonList`].
#[derive(Properties, Clone, PartialEq)]
pub struct LessonListProps {
    /// The course.
    pub course: Rc<Course>,
}

/// Programs that a reader can open without a lesson: what each shows, and its text.
const EXAMPLES: [(&str, &str); 6] = [
    ("A name is a label", "a = 10\nb = a\na = 20\nprint(b)\n"),
    ("Two names, one list", "a = [1, 2, 3]\nb = a\nb.append(4)\nprint(a)\n"),
    ("A function that calls itself", FIRST_PROGRAM),
    (
        "A default is made once",
        "def add(item, items=[]):\n    items.append(item)\n    return items\n\nprint(add(1))\nprint(add(2))\n",
    ),
    (
        "Counting references",
        "import sys\n\na = []\nprint(sys.getrefcount(a))\nb = a\nprint(sys.getrefcount(a))\ndel b\nprint(sys.getrefcount(a))\n",
    ),
    (
        "A cycle that only the collector can free",
        "import gc\n\na = []\nb = [a]\na.append(b)\ndel a\ndel b\nprint(gc.collect())\n",
    ),
];

/// The list of lessons, and a few programs to start from.
#[component]
pub fn LessonList(props: &LessonListProps) -> Html {
    let course = &props.course;
    let minutes = |lesson: &Lesson| (lesson.minutes > 0).then(|| format!("{} min", lesson.minutes));
    html! {
        <main id="main" class="list" tabindex="-1">
            <h1>{"The inside of Python"}</h1>
            <p class="lead">
                {"Programs that run step by step, forwards and backwards: every frame, every object, every reference as CPython has it."}
            </p>
            <section aria-labelledby="examples">
                <h2 id="examples">{"Programs to start from"}</h2>
                <ul class="examples">
                    {for EXAMPLES.iter().map(|(title, code)| {
                        let trial = Trial { code: Some((*code).to_owned()), ..Trial::default() };
                        html! { <li><a href={write(&Link::Try(trial))}>{title}</a></li> }
                    })}
                </ul>
            </section>
            {for course.parts.iter().map(|part| html! {
                <section aria-labelledby={part.id.clone()}>
                    <h2 id={part.id.clone()}>{&part.title}</h2>
                    if part.lessons.is_empty() {
                        <p class="quiet">{"No lesson of this part is written yet."}</p>
                    }
                    <ol class="lessons">
                        {for part.lessons.iter().map(|lesson| html! {
                            <li>
                                <a href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}</a>
                                <span class="quiet">{minutes(lesson)}</span>
                            </li>
                        })}
                    </ol>
                </section>
            })}
            if course.parts.is_empty() {
                <p class="quiet">{"This copy has no lessons in it. "}<a href="#/try">{"Try your own code."}</a></p>
            }
        </main>
    }
}

/// Properties of [`LessonPage`].
#[derive(Properties, Clone)]
pub struct LessonPageProps {
    /// All that the page knows.
    pub state: Rc<State>,
    /// Where actions go.
    pub act: Callback<Action>,
    /// The browser's edge.
    pub edge: Edge,
}

impl PartialEq for LessonPageProps {
    fn eq(&self, other: &LessonPageProps) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// A lesson.
#[component]
pub fn LessonPage(props: &LessonPageProps) -> Html {
    let LessonPageProps { state, act, edge } = props;
    let Some(lesson) = state.lesson() else {
        let id = if let Page::Lesson(id) = &state.page { id.clone() } else { String::new() };
        return html! {
            <main id="main" class="list" tabindex="-1">
                <h1>{"No such lesson"}</h1>
                <p>{format!("There is no lesson “{id}” in this copy. ")}<a href="#/">{"All lessons"}</a></p>
            </main>
        };
    };
    let mut prose = Prose { state, lesson, hands: |id| Hands { id, act: act.clone(), edge: *edge }, next_stepper: 1 };
    let opening: Vec<Html> = lesson.opening.iter().map(|b| block(&mut prose, b)).collect();
    let sections: Vec<Html> = lesson
        .sections
        .iter()
        .filter(|section| section.blocks.iter().any(|b| !matches!(b, Block::Question { .. } | Block::Quiz { .. })))
        .map(|section| {
            let blocks: Vec<Html> = section.blocks.iter().map(|b| block(&mut prose, b)).collect();
            html! {
                <section class="part" aria-labelledby={section.anchor.clone()}>
                    <h2 id={section.anchor.clone()}>{inlines(&prose, &section.title)}</h2>
                    {for blocks}
                </section>
            }
        })
        .collect();
    let footnotes: Vec<Html> = lesson
        .footnotes
        .iter()
        .map(|note| html! { <li value={note.number.to_string()}>{for note.blocks.iter().map(|b| block(&mut prose, b))}</li> })
        .collect();
    let (before, after) = neighbours(&state.course, &lesson.id);
    html! {
        <main id="main" class="lesson" tabindex="-1">
            <article>
                <h1>{titled(&lesson.title)}</h1>
                {for opening}
                {for sections}
                if !footnotes.is_empty() { <footer><ol class="footnotes">{for footnotes}</ol></footer> }
            </article>
            <nav class="turn" aria-label="Lessons">
                if let Some(lesson) = before {
                    <a rel="prev" href={write(&Link::Lesson(lesson.id.clone()))}>{"← "}{titled(&lesson.title)}</a>
                }
                if let Some(lesson) = after {
                    <a rel="next" href={write(&Link::Lesson(lesson.id.clone()))}>{titled(&lesson.title)}{" →"}</a>
                }
            </nav>
        </main>
    }
}

/// A title, what stands between backticks as code.
fn titled(title: &str) -> Html {
    let pieces = title.split('`').enumerate();
    html! { {for pieces.map(|(at, piece)| if at % 2 == 1 { html! { <code>{piece}</code> } } else { html! { {piece} } })} }
}

fn neighbours<'a>(course: &'a Course, id: &str) -> (Option<&'a Lesson>, Option<&'a Lesson>) {
    let all: Vec<&Lesson> = course.parts.iter().flat_map(|p| &p.lessons).collect();
    let at = all.iter().position(|l| l.id == id);
    let before = at.and_then(|at| at.checked_sub(1)).and_then(|at| all.get(at)).copied();
    (before, at.and_then(|at| all.get(at + 1)).copied())
}
