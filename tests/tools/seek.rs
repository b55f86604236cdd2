//! How long it takes to enter recorded runs anywhere, and what they take in memory:
//! `cargo run --release --example seek -- FILE …`. A seek is the picture of a line step drawn at random, then of the
//! step before it; times are of the processor, so that a busy machine does not matter.

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::Recording;
use cutaway::trace::picture::Zoom;
use cutaway::trace::steps::Steps;
use cutaway::vm::Limits;

const SEEKS: u64 = 400;

fn main() {
    println!(
        "{:24} {:>10} {:>8} {:>8} {:>8} {:>25}",
        "program", "ticks", "run ms", "MB", "objects", "seek ms: 50 %, 99 %, most"
    );
    for path in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let source = Source::new("main.py", text);
        let code = compile_source(&source).unwrap_or_else(|error| panic!("{path}: {error:?}"));
        let before = resident();
        let mut run = Recording::new(&source, &code, Limits::default(), host::answer);
        let start = worked();
        while run.end().is_none() {
            run.run_slice(200_000);
        }
        let took = worked() - start;
        let taken = resident().saturating_sub(before) as f64 / 1e6;
        let steps = run.step_count(Zoom::Line);
        let mut draw = 1u64;
        let mut times: Vec<f64> = (0..SEEKS)
            .flat_map(|_| {
                draw = draw.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                let step = (draw >> 33) % steps;
                [step, step.saturating_sub(1)]
            })
            .map(|step| {
                let start = worked();
                std::hint::black_box(run.picture(Zoom::Line, step));
                worked() - start
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        let name = path.rsplit('/').next().unwrap_or(&path);
        let objects = run.machine_at(run.ticks()).heap.live;
        println!(
            "{name:24} {:>10} {took:>8.0} {taken:>8.1} {objects:>8} {:>9.2} {:>7.2} {:>7.2}",
            run.ticks(),
            at(0.5),
            at(0.99),
            at(1.0)
        );
    }
}

/// Bytes of memory this process has in use, as Linux tells it.
fn resident() -> u64 {
    let told = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    told.split(' ').nth(1).and_then(|pages| pages.parse::<u64>().ok()).unwrap_or(0) * 4096
}

/// Milliseconds this thread has had a processor, as Linux tells it.
fn worked() -> f64 {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    told.split(' ').next().and_then(|ns| ns.parse::<f64>().ok()).unwrap_or(0.0) / 1e6
}
