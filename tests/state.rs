//! The page's state without a page: links, editions, steps, and what is asked of the browser.

mod film;

use std::rc::Rc;

use cutaway::lesson::Course;
use cutaway::state::files::Files;
use cutaway::state::link::{Link, Sight, Trial, read, write};
use cutaway::state::round::Level;
use cutaway::state::share::Form;
use cutaway::state::travel::Travel;
use cutaway::state::watch::Watching;
use cutaway::state::what::{Question, What};
use cutaway::state::{Action, Do, Effect, Language, Page, Panel, Stage, State, Stepper, TRY, Zoom, record, reduce};
use cutaway::text::{Diag, DiagKind, Source};
use cutaway::trace::steps::Steps;
use cutaway::view::{Inline, Options, Worth};

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
        Link::Place("a-name-is-a-label".into(), "labels.py:rebound".into()),
        Link::Review,
        Link::Course(None),
        Link::Course(Some("a b/c?d".into())),
        Link::Round(Level::Interview),
        Link::Try(Trial::default()),
        Link::Try(Trial {
            code: Some(code),
            step: 7,
            zoom: Some(Zoom::Instruction),
            inputs: vec!["a b".into(), String::new()],
            seed: 5,
            files: vec![("m.py".into(), "x = 1\n".into())],
            sight: Sight {
                inline: Inline::Everywhere,
                fold: true,
                hide: true,
                without: "n, Node".into(),
                arranged: Some(31),
                panel: Panel::Object,
                object: Some(12),
                watched: vec!["len(a) + 1".into(), "b".into()],
            },
            ..Trial::default()
        }),
    ] {
        assert_eq!(read(&write(&link)), link);
    }
}

#[test]
fn other_links_are_read() {
    let tutor = read("#code=x%20%3D%201%0D%0Aprint%28x%29&cumulative=false&curInstr=3&py=3&rawInputLstJSON=%5B%5D");
    assert_eq!(tutor, Link::Try(Trial { code: Some("x = 1\nprint(x)".into()), step: 3, ..Trial::default() }));
    let tutor = read("#code=x&mode=edit&heapPrimitives=nevernest");
    let (sight, edit) = (Sight { inline: Inline::Nothing, ..Sight::default() }, true);
    assert_eq!(tutor, Link::Try(Trial { code: Some("x".into()), edit, sight, ..Trial::default() }));
    assert_eq!(read("#mode=edit"), Link::Try(Trial { edit, ..Trial::default() }));
    assert_eq!(read("#mode=display&code=x"), Link::Try(Trial { code: Some("x".into()), ..Trial::default() }));
    let nonsense = ["", "#", "#/", "#nowhere", "#/nowhere?x", "#%", "#/lessons/%zz", "#cod=1"];
    assert_eq!(nonsense.map(read), nonsense.map(|_| Link::Lessons));
    assert_eq!(read("#/try?code=%&step=x&zoom=no"), Link::Try(Trial { code: Some("%".into()), ..Trial::default() }));
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
    let Some(Effect::Hash(link)) = effects.last() else { panic!("{effects:?}") };
    let Link::Try(trial) = read(&write(link)) else { panic!("{link:?}") };
    assert_eq!((trial.step, trial.code.as_deref()), (3, Some(film::FACTORIAL)));
}

#[test]
fn what_is_in_sight_is_in_the_hash_and_comes_back_with_it() {
    let choose = [
        Do::Inline(Inline::Nothing),
        Do::FoldFrames,
        Do::Hide,
        Do::HideWords("factorial".into()),
        Do::Panel(Panel::Calls),
    ];
    let (state, effects) = after(&recorded("#/try"), choose);
    let Some(Effect::Hash(link)) = effects.last() else { panic!("{effects:?}") };
    let again = recorded(&write(link));
    let seen = |state: &State| (stepper(state).options, stepper(state).without.clone(), stepper(state).panel);
    assert_eq!(seen(&again), seen(&state));
    assert_eq!(stepper(&again).scene, stepper(&state).scene);
    assert_eq!(seen(&reduce(&state, Action::Hash("#/try".into())).0), seen(&state), "no program, no change");
}

#[test]
fn watched_expressions_are_worked_out_at_each_step_and_change_nothing() {
    let program =
        "def f(n):\n    m = n + 1\n    return m\n\na = [1]\nfor i in range(3):\n    a.append(f(i))\nprint(a)\n";
    let add = |text: &str| [Do::Watch(Watching::Draft(text.into())), Do::Watch(Watching::Add)];
    let (state, _) = after(&ran(program), add(" len(a) * 2 ").into_iter().chain(add("a +")));
    assert_eq!(stepper(&state).watch.all.iter().map(|text| &**text).collect::<Vec<_>>(), ["len(a) * 2"]);
    assert!(stepper(&state).watch.wrong.is_some(), "what is no expression is told");
    let stage = stepper(&state).stage.clone().unwrap();
    let last = stage.step_count(Zoom::Line) - 2;
    let at = |step: u64, text: &str| stage.worth(Zoom::Line, step, &text.into());
    let value = |text: &str| Worth::Value(text.into());
    assert_eq!(at(last, "len(a) * 2"), value("8"));
    assert_eq!(at(last, "a.append(9) or a[-1]  # in a copy"), value("9"));
    assert_eq!(at(last, "a"), value("[1, 1, 2, 3]"));
    assert_eq!(at(last, "[f(n) for n in a]"), value("[2, 2, 3, 4]"));
    assert_eq!(at(last, "1 / 0"), Worth::Raised("ZeroDivisionError: division by zero".into()));
    assert_eq!(at(last, "m"), Worth::Raised("NameError: name 'm' is not defined".into()));
    assert_eq!(at(last, "list(iter(int, 1))"), Worth::TooLong);
    assert!((0..last).any(|step| at(step, "m") == value("2")), "a local has its value while its function runs");
    assert_eq!(&*stage.stdout(), "[1, 1, 2, 3]\n");
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
    let program = Source::new("main.py", "import json\n\nif json:\n    import tkinter, nosuch\n");
    let errors = record(&program, &[]).err().expect("tkinter is not there yet");
    let [error] = errors.as_slice() else { panic!("{errors:?}") };
    assert_eq!((error.kind, program.line_col(error.span.start)), (DiagKind::Unsupported, (4, 4)));
    assert!(error.message.contains("'tkinter'"), "{}", error.message);
    let later = Source::new("main.py", "def later():\n    import tkinter\n");
    assert!(record(&later, &[]).is_ok() && record(&program, &[Source::new("tkinter.py", "")]).is_ok());
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

/// The state after everything of a program has run.
fn ran(text: &str) -> State {
    let hash = format!("#/try?code={}", cutaway::state::link::encode(text));
    let state = State::new(Rc::new(Course::default()), record, None);
    settle(reduce(&state, Action::Hash(hash)).0)
}

fn settle(state: State) -> State {
    let mut state = state;
    for _ in 0..200 {
        let now = stepper(&state);
        let (edition, search) = (now.edition, now.search.is_some());
        let Some(stage) = now.stage.clone() else { break };
        if now.runs() {
            let executed = stage.run_slice(100_000);
            state = after(&state, [Do::Sliced(edition, executed)]).0;
        } else if search {
            state = after(&state, [Do::Travel(Travel::On(edition))]).0;
        } else {
            break;
        }
    }
    state
}

fn words(state: &State) -> String {
    stepper(state).scene.as_ref().map_or_else(String::new, |scene| scene.narration.clone())
}

fn go(state: &State, travel: Travel) -> State {
    settle(after(state, [Do::Travel(travel)]).0)
}

fn line(state: &State) -> Option<u32> {
    stepper(state).scene.as_ref().and_then(|scene| scene.program.runs_next).map(|mark| mark.line)
}

#[test]
fn lines_of_input_are_asked_for_kept_and_changed() {
    let state = ran("a = input('first ')\nb = input()\nprint(b, a)\n");
    assert!(stepper(&state).waits());
    let state = settle(after(&state, [Do::Draft("one".into()), Do::Answer]).0);
    let (state, _) = after(&settle(state), [Do::Draft("two".into()), Do::Answer]);
    let state = settle(state);
    assert!(!stepper(&state).waits());
    assert_eq!(&*stepper(&state).stage.as_ref().unwrap().stdout(), "first two one\n");
    let (state, effects) = after(&state, [Do::Reanswer(0, "1".into()), Do::Last]);
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Slice(..))));
    let state = settle(state);
    assert_eq!(&*stepper(&state).stage.as_ref().unwrap().stdout(), "first two 1\n");
    let (_, effects) = after(&state, [Do::To(0), Do::Last]);
    let Some(Effect::Hash(link)) = effects.last() else { panic!("{effects:?}") };
    let hash = write(link);
    assert!(hash.contains("in=1") && hash.contains("in=two"), "{hash}");
}

#[test]
fn files_beside_the_program_can_be_imported_and_are_shown_while_they_run() {
    let state = ran("import module1\nprint(module1.f())\n");
    let state = after(&state, [Do::File(Files::Add), Do::Type("def f():\n    return 7\n".into()), Do::Run]).0;
    let state = settle(state);
    assert_eq!(&*stepper(&state).stage.as_ref().unwrap().stdout(), "7\n", "{:?}", stepper(&state).diags);
    let state = after(&state, [Do::To(0), Do::Travel(Travel::Line(2, false))]).0;
    assert_eq!(stepper(&state).shown().name().as_ref(), "program.py");
    let state = after(&state, [Do::By(2)]).0;
    assert_eq!(stepper(&state).shown().name().as_ref(), "module1.py", "{}", words(&state));
    let state = after(&state, [Do::File(Files::Rename("other.py".into()))]).0;
    assert_eq!(stepper(&state).beside[0].name().as_ref(), "other.py");
}

const FIB: &str =
    "def fib(n):\n    if n < 2:\n        return n\n    return fib(n - 1) + fib(n - 2)\n\nx = fib(4)\nprint(x)\n";

#[test]
fn steps_go_over_and_out_of_calls() {
    let start = go(&ran(FIB), Travel::Line(6, false));
    let start = if line(&start) == Some(6) { start } else { go(&after(&start, [Do::To(0)]).0, Travel::Line(6, false)) };
    assert_eq!(line(&start), Some(6));
    let over = go(&start, Travel::Over);
    assert_eq!(line(&over), Some(7), "{}", words(&over));
    let back = go(&over, Travel::BackOver);
    assert_eq!(stepper(&back).step, stepper(&start).step, "{}", words(&back));
    let inside = after(&start, [Do::By(3)]).0;
    assert_eq!(line(&inside), Some(4));
    let over = go(&inside, Travel::Over);
    assert!(words(&over).contains("returns"), "{}", words(&over));
    let out = go(&inside, Travel::Out);
    assert_eq!(line(&out), Some(7), "{}", words(&out));
}

#[test]
fn searches_find_lines_conditions_and_changes() {
    let text = "items = []\nfor i in range(10):\n    items.append(i * i)\nprint(len(items))\n";
    let start = after(&ran(text), [Do::To(0)]).0;
    let goal = |state: &State, words: &str, back: bool| {
        let state = go(state, Travel::Goal(words.into()));
        go(&state, Travel::ToGoal(back))
    };
    let at = goal(&start, "i == 7", false);
    assert!(words(&at).contains("i now names the int 7"), "{}", words(&at));
    let at = goal(&start, "len(items) > 3", false);
    assert!(words(&at).contains("becomes [0, 1, 4, 9]"), "{}", words(&at));
    let late = goal(&at, "line 4", false);
    assert_eq!(line(&late), Some(4));
    let early = goal(&late, "line 3", true);
    assert_eq!(line(&early), Some(3));
    let never = goal(&late, "i == 99", false);
    assert!(stepper(&never).said.contains("no later step"), "{}", stepper(&never).said);
    let odd = goal(&late, "what", false);
    assert!(!stepper(&odd).said.is_empty());
    let scene = stepper(&late).scene.clone().unwrap();
    let list = scene.columns.iter().flatten().find(|o| o.title == "list").unwrap().id;
    let change = go(&late, Travel::Change(list, true));
    assert!(words(&change).contains("becomes"), "{}", words(&change));
    let printed = go(&start, Travel::Printed(0));
    assert!(words(&printed).contains("is printed"), "{}", words(&printed));
}

#[test]
fn expressions_are_replaced_by_their_values() {
    let state =
        after(&ran("n = 4\nx = n * (n - 1) + 2\nd = {'k': x}\nd['k'] = n\n"), [Do::Zoom(Zoom::Expression), Do::To(0)])
            .0;
    let count = stepper(&state).count;
    let mut seen = Vec::new();
    let mut touched = false;
    for step in 0..count {
        let state = after(&state, [Do::To(step)]).0;
        let scene = stepper(&state).scene.clone().unwrap();
        seen.push((scene.program.values.iter().map(|v| v.1.clone()).collect::<Vec<_>>(), scene.narration.clone()));
        touched |= scene.columns.iter().flatten().any(|object| match &object.shape {
            cutaway::view::Shape::Rows(rows) => rows.iter().any(|row| row.touch.is_some()),
            _ => false,
        });
    }
    let has =
        |values: &[&str]| seen.iter().any(|(known, _)| known.iter().map(String::as_str).eq(values.iter().copied()));
    assert!(has(&["4", "3"]) && has(&["12"]) && has(&["14"]), "{seen:#?}");
    assert!(seen.iter().any(|(_, words)| words.contains("n - 1 gives the int 3")), "{seen:#?}");
    assert!(touched, "no item is marked");
}

#[test]
fn an_object_tells_its_ledger_and_holders() {
    let state = after(&ran("a = []\nb = [a]\nc = a\ndel c\n"), [Do::Last]).0;
    let now = stepper(&state);
    let scene = now.scene.clone().unwrap();
    let list = scene.columns.iter().flatten().find(|o| o.title == "list" && o.count == "2 refs").unwrap().id;
    let stage = now.stage.clone().unwrap();
    let picture = stage.picture(now.zoom, now.step);
    let moment = stage.run().moment_of(now.zoom, now.step - 1);
    let holders = stage.run().holders(list, moment, Language::English).unwrap();
    let by: Vec<&str> = holders.holders.iter().map(|h| &*h.by).collect();
    assert!(by.contains(&"the name a in the module") && by.iter().any(|b| b.starts_with("item 0 of list")), "{by:?}");
    assert_eq!(holders.path.len(), 1, "{holders:?}");
    let ledger = stage.ledger(list);
    let sum: i64 = ledger.changes.iter().filter(|c| c.tick < moment).map(|c| c.by).sum();
    assert_eq!(sum, 2, "{ledger:#?}");
    assert!(ledger.changes.iter().any(|c| c.instruction == "DELETE_NAME" && c.by == -1), "{ledger:#?}");
    assert!(stage.run().table(list, moment).is_some());
    assert!(picture.objects.contains_key(&list));
}

#[test]
fn the_collector_is_told_before_it_comes() {
    let state = after(&ran("a = []\nb = [a]\na.append(b)\ndel a, b\nc = 1\n"), [Do::Last]).0;
    let now = stepper(&state);
    let stage = now.stage.clone().unwrap();
    let moment = stage.run().moment_of(now.zoom, now.step - 1);
    let found = stage.run().collection(moment, 2);
    let garbage = found.candidates.iter().filter(|c| c.verdict == cutaway::view::Verdict::Garbage).count();
    assert_eq!(garbage, 2, "{found:#?}");
}

/// Each collection frees what its moves say, and leaves what they say: `gc.collect` prints the number.
#[test]
fn the_moves_of_a_collection_are_what_it_does() {
    let programs = [
        ("import gc\na = []\nb = [a]\na.append(b)\nc = [b]\ndel a, b\ndel c\nprint(gc.collect())\n", 0),
        ("import gc\nclass A:\n    pass\nx = A(); x.me = x\ny = [x]\ndel x\ny.clear()\nprint(gc.collect(0))\n", 0),
        (
            "import gc\nclass A:\n    def __del__(self):\n        kept.append(self)\nkept = []\nx = A(); x.me = x\ny = []; y.append(y)\n\
             del x, y\nprint(gc.collect())\n",
            1,
        ),
        (
            "import gc, weakref\nclass A: pass\nx = A(); x.me = x\nw = weakref.ref(x, print)\ndel x\nprint(gc.collect())\n",
            0,
        ),
    ];
    for (program, risen) in programs {
        let state = after(&ran(program), [Do::Last]).0;
        let now = stepper(&state);
        let stage = now.stage.clone().unwrap();
        let run = stage.run();
        let (tick, generation) = run.collected(0, run.moment_of(now.zoom, now.step - 1)).expect("it ran");
        let found = run.collection(tick, generation);
        let count = |verdict| found.candidates.iter().filter(|c| c.verdict == verdict).count();
        let printed = stage.stdout().lines().last().unwrap().parse::<usize>().unwrap();
        use cutaway::view::{Move, Standing, Verdict};
        assert_eq!((count(Verdict::Garbage), count(Verdict::Risen)), (printed, risen), "{program}{found:#?}");
        let after = found.after(found.moves.len());
        for (known, (left, standing)) in found.candidates.iter().zip(after).filter(|(known, _)| known.looked_at) {
            let doubted = matches!(known.verdict, Verdict::Garbage | Verdict::Risen);
            assert_eq!(standing == Standing::Doubted, doubted, "{program}{found:#?}");
            assert!(doubted == (left == 0), "{program}{known:?} {left}");
        }
        assert!(matches!(found.moves.last(), Some(Move::Free(dead)) if dead.len() == printed));
    }
}

#[test]
fn threads_and_tasks_have_lanes() {
    use cutaway::view::{Does, LoopCall, Who};
    let program = "import asyncio\n\nasync def work(n):\n    await asyncio.sleep(n)\n    return n\n\nasync def main():\n    \
                   print(await asyncio.gather(work(2), work(1)))\n\nasyncio.run(main())\n";
    let state = after(&ran(program), [Do::Last]).0;
    let stage = stepper(&state).stage.clone().unwrap();
    let lanes = stage.lanes();
    let names: Vec<&str> = lanes.lanes.iter().map(|lane| &*lane.name).collect();
    assert_eq!(names, ["MainThread", "Task-1 (main)", "Task-2 (work)", "Task-3 (work)"], "{lanes:#?}");
    let kinds = |at: usize| lanes.lanes[at].spans.iter().map(|span| &span.does).collect::<Vec<_>>();
    let word = |does: &Does| match does {
        Does::Runs => "runs".to_owned(),
        Does::Ready => "ready".to_owned(),
        Does::Sleeps => "sleeps".to_owned(),
        Does::Waits(words) => words.said(Language::English),
        Does::Awaits(tasks) => format!("waits for {}", tasks.join(", ")),
    };
    let told = |at: usize| kinds(at).into_iter().map(word).collect::<Vec<_>>().join(", ");
    assert_eq!(told(1), "runs, waits for Task-2 (work), Task-3 (work), waits for Task-2 (work), waits for , runs");
    assert_eq!(told(2), "ready, runs, sleeps, runs");
    let (tick, time) = lanes.marks[lanes.lanes[2].spans[2].to];
    assert!((2_000_000_000..2_002_000_000).contains(&time), "{time}");
    let turns = stage.run().turns(tick);
    assert!(turns.has_loop && turns.all.iter().any(|turn| matches!(turn.who, Who::Task(_))), "{turns:#?}");
    let asleep = stage.run().turns(lanes.marks[lanes.lanes[3].spans[2].from].0);
    assert_eq!(
        asleep.later.iter().map(|(_, what)| what.clone()).collect::<Vec<_>>(),
        ["Task-3 (work)", "Task-2 (work)"].map(|task| LoopCall::Wakes(task.into()))
    );

    let program = "import threading\n\nlock = threading.Lock()\n\ndef work():\n    with lock:\n        pass\n\n\
                   lock.acquire()\none = threading.Thread(target=work)\none.start()\nfor i in range(200000):\n    pass\nlock.release()\none.join()\n";
    let state = after(&ran(program), [Do::Last]).0;
    let stage = stepper(&state).stage.clone().unwrap();
    let lanes = stage.lanes();
    let lane = lanes.lanes.iter().find(|lane| &*lane.name == "Thread-1 (work)").expect("it has a lane");
    let waits = lane.spans.iter().find(|span| matches!(&span.does, Does::Waits(_))).expect("it waits");
    assert_eq!(word(&waits.does), "waits for a lock that MainThread took at line 9", "{lane:#?}");
    let turns = stage.run().turns(lanes.marks[waits.from].0 + 1);
    assert_eq!((&*turns.locks[0].holder, turns.locks[0].line), ("MainThread", 9), "{turns:#?}");
    assert_eq!(turns.locks[0].waiting, ["Thread-1 (work)".into()]);
}

#[test]
fn calls_are_a_tree() {
    let state = ran(FIB);
    let stage = stepper(&state).stage.clone().unwrap();
    let calls = stage.run().calls();
    assert_eq!(calls.all().len(), 10, "{calls:#?}");
    let told = stage.tell(&[1, 2], Language::English);
    assert_eq!((&*told[0].call, &*told[0].result), ("fib(4)", "3"));
    assert_eq!(&*told[1].call, "fib(3)");
    assert_eq!(stage.repeats(Language::English).get("fib(1)"), Some(&3));
    assert_eq!(calls.children(1).count(), 2);
}

#[test]
fn a_run_can_go_on_with_another_value_or_line() {
    let state = ran("n = 3\nwhile n:\n    n -= 1\nprint(n)\n");
    let state = go(&after(&state, [Do::To(0)]).0, Travel::Line(3, false));
    let ask = |question: Question| Do::What(What::Ask(question));
    let value = Question { value: "1".into(), ..Question::default() };
    let state = after(&state, [ask(value), Do::What(What::Value)]).0;
    let other = stepper(&state).other.clone().expect("it runs");
    assert_eq!(&*other.stage.stdout(), "0\n");
    let (here, run) = (stepper(&state).step, stepper(&state).stage.clone().unwrap());
    let differs = other.differs.expect("it takes fewer turns");
    assert!(differs > here && differs < stepper(&state).count, "{differs}");
    let beside = other.beside(&**run.run(), here);
    assert_eq!(other.stage.run().glance(Zoom::Line, beside).line, 3);
    let wrong = Question { value: "f(x".into(), ..Question::default() };
    assert!(!stepper(&after(&state, [ask(wrong), Do::What(What::Value)]).0).said.is_empty());
    let line = Question { line: 4, text: Some("print('end')".into()), ..Question::default() };
    let state = after(&state, [ask(line), Do::What(What::Line)]).0;
    let other = stepper(&state).other.clone().expect("it runs");
    assert_eq!(&*other.stage.stdout(), "end\n");
    assert!(other.differs.is_some());
    let lists = Question { value: "[1, (2.5, 'x')]".into(), ..Question::default() };
    let state = after(&state, [ask(lists), Do::What(What::Value)]).0;
    assert!(stepper(&state).other.as_ref().unwrap().stage.stderr().contains("TypeError"));
}

#[test]
fn what_is_shared_says_what_is_shown() {
    let state = after(&ran(FIB), [Do::To(9)]).0;
    let now = stepper(&state);
    let link = now.shared(Form::Link, "https://host/");
    let Link::Try(trial) = read(link.strip_prefix("https://host/").unwrap()) else { panic!("{link}") };
    assert_eq!((trial.code.as_deref(), trial.step), (Some(FIB), 9));
    assert!(now.shared(Form::Markdown, "").starts_with("```cutaway\ndef fib"));
    assert!(now.shared(Form::Run, "").contains("Printed:\n3\n"));
    assert!(now.shared(Form::Step, "").contains("fib"));
    let picture = now.shared(Form::Picture, "");
    assert!(picture.starts_with("<svg") && picture.trim_end().ends_with("</svg>") && picture.contains("<polyline"));
}

#[test]
fn long_containers_are_shown_whole_when_asked() {
    let state = after(&ran("a = list(range(200))\nb = 1\n"), [Do::Last]).0;
    let find = |state: &State| {
        let scene = stepper(state).scene.clone().unwrap();
        scene.columns.iter().flatten().find(|o| o.title == "list").cloned().unwrap()
    };
    let short = find(&state);
    assert_eq!(short.more, "160 more, not shown");
    let state = after(&state, [Do::Expand(short.id, true)]).0;
    assert_eq!(find(&state).more, "");
    let state = after(&state, [Do::Expand(short.id, false)]).0;
    assert_eq!(find(&state), short);
}

#[test]
fn frames_fold_and_definitions_hide() {
    let state = go(&after(&ran(FIB), [Do::To(0)]).0, Travel::Goal("n == 1".into()));
    let state = go(&state, Travel::ToGoal(false));
    let rows =
        |state: &State| stepper(state).scene.as_ref().unwrap().frames.iter().map(|f| f.rows.len()).sum::<usize>();
    let folded = after(&state, [Do::FoldFrames]).0;
    assert!(rows(&folded) < rows(&state));
    let hidden = after(&state, [Do::Hide]).0;
    let scene = stepper(&hidden).scene.clone().unwrap();
    assert!(scene.columns.iter().flatten().all(|o| o.title != "function"));
}
