//! Threads: seeds find races and replay them, deadlocks are told, and the laws hold whoever's turn it is.

use std::path::Path;
use std::rc::Rc;

use cutaway::code::CodeObject;
use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::Recording;
use cutaway::trace::picture;
use cutaway::trace::steps::Steps;
use cutaway::vm::{End, Flow, Limits, Machine, Request};

const RACE: &str = "
import threading

counter = 0

def think():
    pass

def add():
    global counter
    for _ in range(60):
        value = counter
        think()
        counter = value + 1

threads = [threading.Thread(target=add) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counter)
";

const DEADLOCK: &str = "
import threading
import time

a, b = threading.Lock(), threading.Lock()

def one():
    with a:
        time.sleep(0.1)
        with b:
            print('one')

def two():
    with b:
        time.sleep(0.1)
        with a:
            print('two')

threads = [threading.Thread(target=one), threading.Thread(target=two)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
";

fn compile(text: &str) -> (Source, Rc<CodeObject>) {
    let source = Source::new("program.py", text);
    let code = compile_source(&source).expect("it compiles");
    (source, code)
}

fn start(source: &Source, code: &Rc<CodeObject>, seed: u64) -> Machine {
    let mut machine = Machine::new(code, Limits::default());
    machine.show_sources(std::slice::from_ref(source));
    machine.seed_threads(seed);
    machine
}

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

fn run(text: &str, seed: u64) -> Machine {
    let (source, code) = compile(text);
    let mut machine = start(&source, &code, seed);
    while step(&mut machine) {}
    machine
}

#[test]
fn a_seed_finds_a_race_and_replays_it() {
    let outcomes: Vec<String> = (0..12).map(|seed| run(RACE, seed).out.stdout).collect();
    assert_eq!(outcomes[0], "120\n", "turns as long as CPython's are longer than the program");
    assert!(outcomes.iter().any(|out| out != "120\n"), "{outcomes:?}");
    for (seed, out) in outcomes.iter().enumerate() {
        assert_eq!(*out, run(RACE, seed as u64).out.stdout);
    }
}

#[test]
fn a_lock_ends_the_race_under_every_seed() {
    let text = RACE
        .replace(
            "        value = counter\n        think()\n        counter = value + 1",
            "        with lock:\n            value = counter\n            think()\n            counter = value + 1",
        )
        .replace("counter = 0\n", "counter = 0\nlock = threading.Lock()\n");
    for seed in 0..12 {
        assert_eq!(run(&text, seed).out.stdout, "120\n", "seed {seed}");
    }
}

#[test]
fn a_deadlock_says_who_waits_for_whom() {
    let machine = run(DEADLOCK, 0);
    assert_eq!(machine.ended, Some(End::Deadlock));
    let report = &machine.out.stderr;
    for part in [
        "MainThread waits at line 23, in <module>: thread.join()\n    for Thread-1 (one) to end",
        "Thread-1 (one) waits at line 10, in one: with b:\n    for a lock that Thread-2 (two) took at line 14",
        "Thread-2 (two) waits at line 16, in two: with a:\n    for a lock that Thread-1 (one) took at line 8",
    ] {
        assert!(report.contains(part), "{report}");
    }
    machine.check_counts().expect("counts stay true");
    let (source, code) = compile(DEADLOCK);
    let mut recording = Recording::new(&source, &code, Limits::default(), host::answer);
    while recording.end().is_none() {
        recording.run_slice(1 << 16);
    }
    assert!(
        matches!(recording.end(), Some(picture::End::Uncaught { type_name, line: 23, .. }) if &*type_name == "Deadlock")
    );
}

#[test]
fn waiting_for_oneself_and_for_nobody_is_told() {
    let own = run("import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n", 0);
    assert_eq!(own.ended, Some(End::Deadlock));
    assert!(own.out.stderr.contains("a lock that it took itself, at line 3"), "{}", own.out.stderr);
    let nobody = run("import queue\nqueue.Queue().get()\n", 0);
    assert!(nobody.out.stderr.contains("a signal that no thread is left to give"), "{}", nobody.out.stderr);
}

/// The programs with threads in the repository, and the race.
fn programs() -> Vec<(String, Source, Rc<CodeObject>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/threads");
    let mut texts = vec![("race".to_owned(), RACE.to_owned()), ("deadlock".to_owned(), DEADLOCK.to_owned())];
    for entry in std::fs::read_dir(folder).expect("the cases are there").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("it can be read");
        texts.push((entry.file_name().to_string_lossy().into_owned(), text));
    }
    texts.sort();
    texts
        .into_iter()
        .map(|(name, text)| {
            let (source, code) = compile(&text);
            (name, source, code)
        })
        .collect()
}

#[test]
fn counts_are_true_under_any_seed() {
    for (name, source, code) in programs() {
        for seed in [1, 2] {
            let mut machine = start(&source, &code, seed);
            let mut steps = 0u64;
            while steps < 12_000 && step(&mut machine) {
                steps += 1;
                if steps.is_multiple_of(503) {
                    machine.check_counts().unwrap_or_else(|what| panic!("{name}, seed {seed}, step {steps}:\n{what}"));
                }
            }
        }
    }
}

#[test]
fn seek_equals_run_under_a_seed() {
    for (name, source, code) in programs() {
        let mut recording = Recording::new(&source, &code, Limits::default(), host::answer);
        recording.seed_threads(7);
        while recording.end().is_none() && recording.ticks() < 12_000 {
            recording.run_slice(1 << 12);
        }
        let ticks = recording.ticks();
        for tick in [ticks / 2, ticks, ticks / 3, ticks * 9 / 10] {
            let mut machine = start(&source, &code, 7);
            while machine.ticks < tick && step(&mut machine) {}
            assert!(recording.machine_at(tick) == machine, "{name}, tick {tick} of {ticks}");
        }
    }
}

#[test]
fn another_seed_is_another_machine() {
    let (source, code) = compile(RACE);
    assert!(start(&source, &code, 1) != start(&source, &code, 2));
}
