//! The machine as a module for node, for `tests/tools/bench.mjs`: plain runs and recordings of whole programs.

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::Recording;
use cutaway::trace::picture::Zoom;
use cutaway::trace::steps::Steps;
use cutaway::vm::{Flow, Limits, Machine};
use wasm_bindgen::prelude::*;

/// Runs a program to its end; what it printed.
#[wasm_bindgen]
pub fn run(source: &str) -> String {
    let source = Source::new("main.py", source);
    let Ok(code) = compile_source(&source) else { return "it does not compile".to_owned() };
    let mut machine = Machine::new(&code, Limits::default());
    loop {
        match machine.run(&mut (), 1_000_000) {
            Flow::Next => {}
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => return machine.out.stdout + &machine.out.stderr,
        }
    }
}

/// Records a program to its end; how many line steps and instructions that made.
#[wasm_bindgen]
pub fn record(source: &str) -> Vec<f64> {
    let source = Source::new("main.py", source);
    let Ok(code) = compile_source(&source) else { return Vec::new() };
    let mut run = Recording::new(&source, &code, Limits::default(), host::answer);
    while run.end().is_none() {
        run.run_slice(1_000_000);
    }
    vec![run.step_count(Zoom::Line) as f64, run.ticks() as f64]
}
