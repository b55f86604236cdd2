//! The machine as a module for node, for `tests/tools/bench.mjs`: plain runs and recordings of whole programs.
//!
//! Everything goes in and out as numbers, so that no glue is needed.

use std::cell::RefCell;

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::Recording;
use cutaway::trace::picture::Zoom;
use cutaway::trace::steps::Steps;
use cutaway::vm::{Flow, Limits, Machine};
use wasm_bindgen::prelude::*;

thread_local! {
    static PROGRAM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static PRINTED: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static RUN: RefCell<Option<Recording>> = const { RefCell::new(None) };
}

fn main() {}

/// Adds a byte to the program.
#[wasm_bindgen]
pub fn feed(byte: u32) {
    PROGRAM.with_borrow_mut(|program| program.push(byte as u8));
}

/// A byte of what was printed.
#[wasm_bindgen]
pub fn printed(at: u32) -> u32 {
    PRINTED.with_borrow(|printed| printed.get(at as usize).copied().unwrap_or_default().into())
}

fn program() -> Source {
    Source::new("main.py", String::from_utf8_lossy(&PROGRAM.take()).into_owned())
}

/// Runs the program to its end; how many bytes it printed.
#[wasm_bindgen]
pub fn run() -> u32 {
    let source = program();
    let Ok(code) = compile_source(&source) else { return 0 };
    let mut machine = Machine::new(&code, Limits::default());
    loop {
        match machine.run(&mut (), 1_000_000) {
            Flow::Next => {}
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    let text = machine.out.stdout + &machine.out.stderr;
    PRINTED.set(text.into_bytes());
    PRINTED.with_borrow(|printed| printed.len() as u32)
}

/// Records the program to its end; how many line steps that made.
#[wasm_bindgen]
pub fn record() -> f64 {
    let source = program();
    let Ok(code) = compile_source(&source) else { return 0.0 };
    let mut run = Recording::new(&source, &code, Limits::default(), host::answer);
    while run.end().is_none() {
        run.run_slice(1_000_000);
    }
    let steps = run.step_count(Zoom::Line) as f64;
    RUN.set(Some(run));
    steps
}

/// Ticks of the recorded run.
#[wasm_bindgen]
pub fn ticks() -> f64 {
    RUN.with_borrow(|run| run.as_ref().map_or(0.0, |run| run.ticks() as f64))
}

/// Goes to a tick of the recorded run.
#[wasm_bindgen]
pub fn seek(tick: f64) {
    RUN.with_borrow(|run| {
        if let Some(run) = run {
            run.with_machine(tick as u64, |_| ());
        }
    });
}
