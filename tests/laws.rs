//! The laws of the machine, over every program of the repository; each law is itself tested by a planted cheat.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use cutaway::code::CodeObject;
use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
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
    Machine::new(code, Limits { ticks: STEPS, ..Limits::default() })
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
            let due = steps < 300 || steps % 97 == 0;
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
