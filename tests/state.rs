//! The page's state without a page: links, editions, steps, and what is asked of the browser.

mod film;

use std::rc::Rc;

use cutaway::lesson::Course;
use cutaway::state::link::{Link, Trial, read, write};
use cutaway::state::{Action, Do, Effect, Page, Stage, State, Stepper, TRY, Zoom, record, reduce};
use cutaway::text::{Diag, DiagKind, Source};
use cutaway::trace::steps::Steps;
use cutaway::view::Options;

fn film(source: &Source, _: &[Source]) -> Result<Box<dyn Steps>, Vec<Diag>> {
    Ok(Box::new(film::factorial(source)))
}

fn after(state: &State, actions: impl IntoIterator<Item = Do>) -> (State, Vec<Effect>) {
    let mut effects = Vec::new();
    let mut state = state.clone();
    for action in actions {
        let (next, more) = reduce(&state, Action::Stepper(TRY, action));
        state = next;
        effects.extend(more);
    }
    (state, effects)
}

fn start(hash: &str) -> State {
    let state = State::new(Rc::new(Course::default()), film, Some(film::FACTORIAL));
    reduce(&state, Action::Hash(hash.into())).0
}

fn stepper(state: &State) -> &Stepper {
    &state.steppers[&TRY]
}

fn recorded(hash: &str) -> State {
    let state = start(hash);
    let edition = stepper(&state).edition;
    after(&state, [Do::Sliced(edition, 13)]).0
}

#[test]
fn links_are_read_as_they_are_written() {
    let code = "s = 'ä&=#%+'\nprint(s)  # 100 %\n".to_owned();
    for link in [
        Link::Lessons,
        Link::Lesson("a-name-is-a-label".into()),
        Link::Try(Trial::default()),
        Link::Try(Trial { code: Some(code), step: 7, zoom: Some(Zoom::Instruction) }),
    ] {
        assert_eq!(read(&write(&link)), link);
    }
}

#[test]
fn other_links_are_read() {
    let tutor = read("#code=x%20%3D%201%0D%0Aprint%28x%29&cumulative=false&curInstr=3&py=3&rawInputLstJSON=%5B%5D");
    assert_eq!(tutor, Link::Try(Trial { code: Some("x = 1\nprint(x)".into()), step: 3, zoom: None }));
    for nonsense in ["", "#", "#/", "#nowhere", "#/nowhere?x", "#%", "#/lessons/%zz", "#cod=1"] {
        assert_eq!(read(nonsense), Link::Lessons, "{nonsense}");
    }
    assert_eq!(read("#/try?code=%&step=x&zoom=no"), Link::Try(Trial { code: Some("%".into()), step: 0, zoom: None }));
}

#[test]
fn steps_stay_within_the_run() {
    let state = recorded("#/try");
    for (action, step) in [
        (Do::By(1), 1),
        (Do::By(-5), 0),
        (Do::By(i64::MIN), 0),
        (Do::By(i64::MAX), 12),
        (Do::To(u64::MAX), 12),
        (Do::Last, 12),
        (Do::To(4), 4),
    ] {
        let (state, _) = after(&state, [Do::By(2), action.clone()]);
        let step = if action == Do::By(1) { 3 } else { step };
        assert_eq!(stepper(&state).step, step, "{action:?}");
    }
}

#[test]
fn what_an_older_text_ordered_is_dropped() {
    let state = recorded("#/try");
    let old = stepper(&state).edition;
    let text = format!("{}# more\n", film::FACTORIAL);
    let (state, effects) = after(&state, [Do::Edit, Do::Type(text.clone())]);
    assert!(effects.contains(&Effect::Save(text.as_str().into())));
    assert!(stepper(&state).stage.is_none());
    let (state, effects) = after(&state, [Do::Sliced(old, 99), Do::TypingPause(old), Do::Tick(old)]);
    assert_eq!(effects, []);
    assert!(stepper(&state).stage.is_none());
    let (state, effects) = after(&state, [Do::TypingPause(old + 1)]);
    assert!(stepper(&state).stage.is_some());
    assert_eq!(effects, [Effect::Slice(TRY, old + 1)]);
}

#[test]
fn playing_ends_at_the_end() {
    let (mut state, effects) = after(&recorded("#/try"), [Do::To(10), Do::Play]);
    let edition = stepper(&state).edition;
    assert!(effects.iter().any(|e| matches!(e, Effect::Tick(..))));
    for (step, playing) in [(11, true), (12, false), (12, false)] {
        state = after(&state, [Do::Tick(edition)]).0;
        assert_eq!((stepper(&state).step, stepper(&state).playing), (step, playing));
    }
    let (state, _) = after(&state, [Do::Play]);
    assert_eq!((stepper(&state).step, stepper(&state).playing), (0, true), "played again, it starts again");
}

#[test]
fn a_link_to_a_step_waits_until_it_is_recorded() {
    let state = start("#/try?step=5");
    assert_eq!((stepper(&state).step, stepper(&state).wanted), (0, Some(5)));
    assert_eq!(stepper(&recorded("#/try?step=5")).step, 5);
    assert_eq!(stepper(&recorded("#/try?step=500")).step, 12);
}

#[test]
fn the_hash_follows_the_step() {
    let (_, effects) = after(&recorded("#/try"), [Do::By(3)]);
    let Some(Effect::Hash(hash)) = effects.last() else { panic!("{effects:?}") };
    let Link::Try(trial) = read(hash) else { panic!("{hash}") };
    assert_eq!((trial.step, trial.code.as_deref()), (3, Some(film::FACTORIAL)));
}

#[test]
fn a_program_that_does_not_compile_has_no_steps() {
    let state = State::new(Rc::new(Course::default()), record, Some("x = (\n"));
    let (state, effects) = reduce(&state, Action::Hash("#/try".into()));
    assert_eq!(state.page, Page::Try);
    assert!(matches!(effects.as_slice(), [Effect::Turned(_)]), "{effects:?}");
    assert_eq!(stepper(&state).diags.len(), 1);
    let (state, _) = after(&state, [Do::By(1), Do::Play, Do::Last, Do::Stop, Do::Zoom(Zoom::Instruction)]);
    assert!(stepper(&state).scene.is_none() && !stepper(&state).playing);
}

#[test]
fn a_module_that_is_missing_is_told_before_the_run() {
    let program = Source::new("main.py", "import json\n\ndef later():\n    import re, nosuch\n");
    let errors = record(&program, &[]).err().expect("re is not there yet");
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!((error.kind, program.line_col(error.span.start)), (DiagKind::Unsupported, (4, 4)));
    assert!(error.message.contains("'re'"), "{}", error.message);
    let own = Source::new("re.py", "");
    assert!(record(&program, &[own]).is_ok(), "the program's own module of that name is the one meant");
}

#[test]
fn what_the_interpreter_keeps_is_no_garbage() {
    let program = Source::new("main.py", "import sys\nimport gc\na = []\n");
    let Ok(mut run) = record(&program, &[]) else { panic!("it compiles") };
    while run.end().is_none() {
        run.run_slice(10_000);
    }
    for step in 0..run.step_count(Zoom::Line) {
        let picture = run.picture(Zoom::Line, step);
        let lost: Vec<_> = picture.objects.values().filter(|object| !object.reachable).collect();
        assert!(lost.is_empty(), "step {step}: {lost:?}");
    }
}

#[test]
fn a_branch_is_told_with_what_decided_it() {
    let text = "def f(n, items, x=None):\n    if n == 0:\n        return 1\n    if n > 1 and items:\n        n = 1\n    \
                for item in items:\n        pass\n    if x is not None:\n        pass\n    while n:\n        n -= 1\n    \
                return n\nf(2, [])\n";
    let program = Source::new("main.py", text);
    let Ok(mut run) = record(&program, &[]) else { panic!("it compiles") };
    while run.end().is_none() {
        run.run_slice(10_000);
    }
    let stage = Stage::new(program, run);
    let told = |step| stage.scene(Zoom::Line, step, Options::default()).narration;
    let told: Vec<String> = (0..stage.step_count(Zoom::Line)).map(told).collect();
    let branches = [
        "n == 0 is false, and line 4 runs next.",
        "items counts as false, and line 6 runs next.",
        "items has no more items, and line 8 runs next.",
        "x is not None is false, and line 10 runs next.",
        "n counts as true, and line 11 runs next.",
        "n counts as false, and line 12 runs next.",
    ];
    for branch in branches {
        assert!(told.iter().any(|words| words == branch), "{branch}: {told:#?}");
    }
}
