//! The laws of the machine, over every program of the repository; each law is itself tested by a planted cheat.

use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use cutaway::code::CodeObject;
use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::Recording;
use cutaway::trace::picture::End;
use cutaway::trace::steps::Steps;
use cutaway::vm::object::{Data, ObjId};
use cutaway::vm::{Flow, Limits, Machine, Request};

/// Steps after which a program is left: laws are about steps, not about ends.
const STEPS: u64 = 20_000;

fn programs() -> Vec<(PathBuf, Rc<CodeObject>)> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["lessons", "tests/cases", "tests/differs"] {
        gather(&root.join(folder), &mut found);
    }
    found.sort();
    let programs: Vec<_> = found
        .into_iter()
        .filter_map(|path| {
            let text = std::fs::read_to_string(&path).ok()?;
            let source = Source::new(path.file_name()?.to_string_lossy().into_owned(), text);
            Some((path, compile_source(&source).ok()?))
        })
        .collect();
    assert!(programs.len() > 20, "the repository's programs are found");
    programs
}

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "py") {
            found.push(path);
        }
    }
}

fn start(code: &Rc<CodeObject>) -> Machine {
    let mut machine = Machine::new(code, Limits { ticks: STEPS, ..Limits::default() });
    // What is shown is in the program's file system too: as in `record`.
    machine.show_sources(&[Source::new("main.py", "")]);
    machine
}

/// One step; what is asked for is answered, input with nothing.
fn step(machine: &mut Machine) -> bool {
    match machine.step(&mut ()) {
        Flow::Next => true,
        Flow::Ask(Request::Input) => {
            machine.answer_input(None);
            true
        }
        Flow::Ask(_) => {
            host::answer(machine);
            true
        }
        Flow::Ended => false,
    }
}

#[test]
fn counts_are_true() {
    let mut wrong = Vec::new();
    for (path, code) in programs() {
        let mut machine = start(&code);
        let mut steps = 0u64;
        while step(&mut machine) {
            steps += 1;
            // Every step of short runs, then ever sparser: the sum is over the whole heap.
            let due = steps < 300 || steps.is_multiple_of(97);
            if due && let Err(what) = machine.check_counts() {
                wrong.push(format!("{}, step {steps}:\n{what}", path.display()));
                break;
            }
        }
    }
    assert!(wrong.is_empty(), "{} programs\n{}", wrong.len(), wrong.join("\n\n"));
}

#[test]
fn a_wrong_count_is_caught() {
    let (_, code) = &programs()[0];
    let mut machine = start(code);
    step(&mut machine);
    let victim = machine.heap.iter().find(|(_, obj)| !obj.is_immortal()).map(|(id, _)| id).expect("something counted");
    machine.heap.incref(victim);
    assert!(machine.check_counts().is_err());
}

#[test]
fn the_same_run_twice_is_the_same() {
    for (path, code) in programs() {
        let (mut one, mut two) = (start(&code), start(&code));
        for _ in 0..2_000 {
            if !step(&mut one) {
                break;
            }
            step(&mut two);
        }
        assert!(one == two, "{}", path.display());
    }
}

#[test]
fn a_different_machine_is_told_apart() {
    let (_, code) = &programs()[0];
    let (mut one, two) = (start(code), start(code));
    assert!(one == two);
    let cell = one.heap.alloc(cutaway::vm::ids::CELL, Data::Cell(None));
    assert!(one != two && cell != ObjId::NULL);
}

#[test]
fn seek_equals_run() {
    for (path, code) in programs() {
        let mut run = record(&code, host::answer);
        let ticks = run.ticks();
        // Back and forth, so that snapshots and the machine looked at last are both used.
        let sought = [ticks / 2, 1, ticks, ticks / 3, ticks * 9 / 10, 0].map(|tick| (tick, run.machine_at(tick)));
        let mut machine = start(&code);
        for tick in 0..=ticks {
            for (_, found) in sought.iter().filter(|(at, _)| *at == tick) {
                assert!(*found == machine, "{}, tick {tick} of {ticks}", path.display());
            }
            while machine.ticks <= tick && step(&mut machine) {}
        }
        run.stop();
    }
}

#[test]
fn a_host_that_answers_otherwise_is_caught() {
    fn fickle(machine: &mut Machine) {
        static ANSWERS: AtomicU32 = AtomicU32::new(0);
        let number = ANSWERS.fetch_add(1, Ordering::Relaxed);
        let source = Source::new("helper.py", format!("answer = {}", 1_000 + number));
        let code = compile_source(&source).expect("it compiles");
        machine.answer_import(Some((&code, false)));
    }
    let source = Source::new("main.py", "import helper\nkept = helper.answer\nagain = kept\n");
    let code = compile_source(&source).expect("it compiles");
    let run = record(&code, fickle);
    let last = run.ticks() - 5;
    let first = run.machine_at(last);
    run.machine_at(0);
    assert!(run.machine_at(last) != first, "a second look asks again, and is answered otherwise");
}

/// A run recorded to its end or to [`STEPS`], in slices that leave a few snapshots.
fn record(code: &Rc<CodeObject>, answer: fn(&mut Machine)) -> Recording {
    let source = Source::new("main.py", "");
    let limits = Limits { ticks: STEPS, ..Limits::default() };
    let mut run = Recording::new(&source, code, limits, answer);
    while run.end().is_none() {
        run.run_slice(700);
        if matches!(run.end(), Some(End::WaitsForInput { .. })) {
            break;
        }
    }
    run
}

/// What a run writes with the collector set so, and whether it came to its end: of what a program's own code does not
/// see, such as dead subclasses of an abstract class, a run takes longer if it is left.
fn collected(code: &Rc<CodeObject>, enabled: bool, threshold: i64) -> (String, String, bool) {
    let mut machine = start(code);
    machine.modules_state.gc_enabled = enabled;
    if threshold == 0 {
        machine.modules_state.gc_threshold = [0; 3];
    }
    while step(&mut machine) {}
    let whole = machine.ticks < STEPS;
    (machine.out.stdout, machine.out.stderr, whole)
}

/// Whether two runs write the same, as far as both go.
fn alike(one: &(String, String, bool), other: &(String, String, bool)) -> bool {
    if one.2 && other.2 {
        return one == other;
    }
    one.0.starts_with(&other.0) || other.0.starts_with(&one.0)
}

#[test]
fn collection_is_invisible() {
    for (path, code) in programs() {
        let text = std::fs::read_to_string(&path).expect("read before");
        if text.contains("gc") || text.contains("__del__") || text.contains("weakref") {
            // Programs that look at the collector see it.
            continue;
        }
        let off = collected(&code, false, 2_000);
        for threshold in [2_000, 0] {
            let on = collected(&code, true, threshold);
            assert!(alike(&off, &on), "{}: {off:?} {on:?}", path.display());
        }
    }
}

#[test]
fn a_program_that_sees_the_collector_is_caught() {
    let text = "class A:\n    def __del__(self):\n        print('gone')\nfor i in range(9):\n    a = A()\n    a.a = a\n    a = None\n    A()\nprint('end')\n";
    let code = compile_source(&Source::new("main.py", text)).expect("it compiles");
    assert!(!alike(&collected(&code, false, 2_000), &collected(&code, true, 0)));
}

#[test]
fn a_clone_goes_on_alike() {
    for (path, code) in programs() {
        let mut machine = start(&code);
        let mut steps = 0;
        while steps < 500 && step(&mut machine) {
            steps += 1;
        }
        let mut copy = machine.clone();
        for _ in 0..500 {
            if !step(&mut machine) {
                break;
            }
            step(&mut copy);
        }
        assert!(machine == copy, "{}", path.display());
    }
}
