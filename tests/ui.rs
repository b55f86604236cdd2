//! From state to page: the components rendered to text on the server's side, without a browser.
#![cfg(feature = "ssr")]

mod film;
mod page;

use std::rc::Rc;

use cutaway::lesson::Course;
use cutaway::state::{Action, Do, Recorder, State, TRY, own_course, record, reduce};
use cutaway::text::{Diag, Source};
use cutaway::trace::steps::Steps;
use page::render;

fn film(source: &Source, _: &[Source]) -> Result<Box<dyn Steps>, Vec<Diag>> {
    Ok(Box::new(film::factorial(source)))
}

fn at(hash: &str, recorder: Recorder, course: Course) -> State {
    let state = State::new(Rc::new(course), recorder, Some(film::FACTORIAL));
    reduce(&state, Action::Hash(hash.into())).0
}

fn run(state: &State, edition: u64) -> State {
    reduce(state, Action::Stepper(TRY, Do::Sliced(edition, 13))).0
}

fn at_step(step: u64) -> State {
    let state = at("#/try", film, Course::default());
    let state = run(&state, state.steppers[&TRY].edition);
    reduce(&state, Action::Stepper(TRY, Do::To(step))).0
}

/// Renders, and leaves the page in the folder named by `LOOK`, if it is set, for looking at.
fn look(name: &str, state: &State) -> String {
    let html = render(state);
    if let Ok(folder) = std::env::var("LOOK") {
        for theme in ["light", "dark"] {
            let page = format!(
                "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>\
                 <style>{}</style><style>:root{{color-scheme:{theme}}}</style><body>{html}",
                cutaway::ui::STYLE
            );
            std::fs::write(format!("{folder}/{name}-{theme}.html"), page).unwrap();
        }
    }
    html
}

#[test]
fn every_step_is_on_the_page() {
    for step in 0..13 {
        let html = look(&format!("step{step}"), &at_step(step));
        assert!(html.contains(&format!("step {} of 13", step + 1)), "{html}");
        assert!(!html.contains("style="), "a strict policy refuses style attributes");
    }
}

#[test]
fn a_step_says_what_it_shows() {
    let html = render(&at_step(9));
    for part in [
        "factorial returns the int 1 to line 4.",
        "just ran 3 · returns 3",
        "return 1 * _",
        "seen.append(_)",
        "2 refs",
        "int 0 (borrowed, not counted)",
        "aria-live=\"polite\"",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
}

#[test]
fn later_output_is_set_apart() {
    let html = render(&at_step(3));
    assert!(html.contains("<span class=\"printed\"></span>"), "{html}");
    let line = "<span title=\"Go to where this is printed\" class=\"at\">[10, 20, 30, 1]";
    assert!(html.contains(&format!("<span class=\"later\">{line}")), "{html}");
    assert!(render(&at_step(12)).contains(&format!("<span class=\"printed\">{line}")));
}

/// Programs, and how many steps before their end they are looked at.
const REAL: [(&str, &str, u64); 4] = [
    ("trap", "def add(item, items=[]):\n    items.append(item)\n    return items\n\nprint(add(1))\nprint(add(2))\n", 3),
    (
        "class",
        "class Dog:\n    kind = 'animal'\n    def __init__(self, name):\n        self.name = name\n        self.friends = []\n    def meet(self, other):\n        self.friends.append(other)\n        other.friends.append(self)\n\na = Dog('Rex')\nb = Dog('Ada')\na.meet(b)\nages = {'Rex': 3, 'Ada': (1, 2)}\nseen = {1, 2, 3}\n",
        2,
    ),
    (
        "closure",
        "def counter(start):\n    count = start\n    def add():\n        nonlocal count\n        count += 1\n        return count\n    return add\n\nc = counter(257)\nd = counter(0)\nc()\nd()\n",
        4,
    ),
    (
        "generator",
        "def numbers(n):\n    i = 0\n    while i < n:\n        yield i\n        i += 1\n\ng = numbers(3)\nfor x in g:\n    y = [x, 'a long text that does not fit into a cell of the diagram', x]\n",
        9,
    ),
];

#[test]
fn real_programs_are_on_the_page() {
    for (name, text, back) in REAL {
        let state = State::new(Rc::new(Course::default()), record, Some(text));
        let (mut state, _) = reduce(&state, Action::Hash("#/try".into()));
        let stepper = state.steppers[&TRY].clone();
        let stage = stepper.stage.clone().unwrap_or_else(|| panic!("{name}: {:?}", stepper.diags));
        while stage.end().is_none() {
            let executed = stage.run_slice(1_000);
            state = reduce(&state, Action::Stepper(TRY, Do::Sliced(stepper.edition, executed))).0;
        }
        let last = state.steppers[&TRY].count - 1;
        let (state, _) = reduce(&state, Action::Stepper(TRY, Do::To(last - back)));
        let html = look(name, &state);
        assert!(html.contains("class=\"frame"), "{html}");
        let (state, _) = reduce(&state, Action::Stepper(TRY, Do::Zoom(cutaway::state::Zoom::Instruction)));
        let (state, _) = reduce(&state, Action::Stepper(TRY, Do::Panel(cutaway::state::Panel::Bytecode)));
        assert!(look(&format!("{name}-fine"), &state).contains("Value stack"));
    }
}

#[test]
fn a_narrow_page_has_one_list() {
    let (state, _) = reduce(&at_step(11), Action::Narrow(true));
    let html = look("narrow", &state);
    assert!(html.contains("class=\"outline\""));
    assert!(!html.contains("<svg class=\"arrows"));
    assert!(html.contains("seen"));
}

#[test]
fn the_editor_shows_the_text_and_what_is_wrong() {
    let (state, _) = reduce(&at("#/try", record, Course::default()), Action::Stepper(TRY, Do::Edit));
    let typed = "def f(:\n    pass\n";
    let (state, effects) = reduce(&state, Action::Stepper(TRY, Do::Type(typed.into())));
    assert!(!effects.is_empty());
    let edition = state.steppers[&TRY].edition;
    let (state, _) = reduce(&state, Action::Stepper(TRY, Do::TypingPause(edition)));
    let html = look("editor", &state);
    assert!(html.contains("<textarea"), "{html}");
    assert!(html.contains("line 1, column "), "{html}");
    let (state, _) = reduce(&state, Action::Stepper(TRY, Do::Run));
    let html = look("wrong", &state);
    assert!(html.contains("^"), "{html}");
}

#[test]
fn every_lesson_is_a_page() {
    let course = own_course();
    let html = look("lessons", &at("#/", record, course.clone()));
    for part in &course.parts {
        for lesson in &part.lessons {
            assert!(html.contains(&format!("#/lesson/{}", lesson.id)), "{} is not in the list", lesson.id);
            let page =
                look(&format!("lesson-{}", lesson.id), &at(&format!("#/lesson/{}", lesson.id), record, course.clone()));
            assert!(page.contains("<h1>"), "{page}");
        }
    }
    assert!(render(&at("#/lesson/none", record, course)).contains("No such lesson"));
}
