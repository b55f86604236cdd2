//! Law 5: no input can break it. Every program of the repository is damaged in many ways; each damaged text must end in a
//! result or in an error with a place, within its limits, with true counts.
//!
//! `ROUNDS=200 SEED=7 cargo test --release --test hostile` looks longer; `ONLY=part-of-a-path` at some programs.

mod damage;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::vm::{Flow, Limits, Machine, Request};
use damage::{Dice, damaged, is_wanted, programs};

/// Steps after which a run is stopped: most damage shows at once.
const STEPS: u64 = 6_000;
/// Seconds one damaged text may take: a thousand times what it needs, so that only a hang is found.
const PATIENCE: u64 = 120;

/// Runs a text to its end or its limits; what is wrong with it, if anything is.
fn run(text: &str) -> Result<(), String> {
    let source = Source::new("main.py", text);
    let code = match compile_source(&source) {
        Ok(code) => code,
        Err(diags) if diags.is_empty() => return Err("refused without a word".into()),
        Err(diags) => {
            let lost = diags.iter().find(|diag| diag.span.end as usize > text.len() || diag.message.is_empty());
            return lost.map_or(Ok(()), |diag| Err(format!("an error without a place: {diag:?}")));
        }
    };
    let limits = Limits { ticks: STEPS, bytes: 32 << 20, objects: 200_000, ..Limits::default() };
    let mut machine = Machine::new(&code, limits);
    machine.show_sources(&[source]);
    loop {
        match machine.step(&mut ()) {
            Flow::Next => {}
            Flow::Ask(Request::Input) => machine.answer_input(Some("12")),
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    machine.check_counts()
}

/// Ends the whole test if no text is finished for [`PATIENCE`] seconds: a hang has no other end.
fn watch(finished: Arc<AtomicU64>) {
    std::thread::spawn(move || {
        let mut before = u64::MAX;
        loop {
            let now = finished.load(Ordering::Relaxed);
            if now == before {
                eprintln!("text {now} hangs: it is in {}", std::env::temp_dir().join("hostile.py").display());
                std::process::exit(1);
            }
            before = now;
            std::thread::sleep(Duration::from_secs(PATIENCE));
        }
    });
}

#[test]
fn no_input_can_break_it() {
    let number =
        |name: &str, default: u64| std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default);
    let (rounds, seed) = (number("ROUNDS", 1), number("SEED", 1));
    let programs = programs();
    let finished = Arc::new(AtomicU64::new(0));
    watch(finished.clone());
    let mut broken = Vec::new();
    for round in 0..rounds {
        for (index, (path, text)) in programs.iter().enumerate() {
            if !is_wanted(path) {
                continue;
            }
            let mut dice = Dice(seed << 48 ^ round << 24 ^ index as u64);
            let other = &programs[dice.roll(programs.len())].1;
            let text = damaged(text, other, &mut dice);
            let _ = std::fs::write(std::env::temp_dir().join("hostile.py"), &text);
            let ended = catch_unwind(AssertUnwindSafe(|| run(&text)));
            finished.fetch_add(1, Ordering::Relaxed);
            let wrong = ended.unwrap_or_else(|_| Err("it panics".into()));
            if let Err(wrong) = wrong {
                broken.push(format!("{}, round {round}: {wrong}\n{text}\n{}", path.display(), "-".repeat(80)));
            }
        }
    }
    assert!(broken.is_empty(), "{} texts\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn damage_is_done_and_a_false_count_is_seen() {
    let mut dice = Dice(1);
    let text = "a = [1]\nprint(a)\n";
    let texts: std::collections::BTreeSet<String> = (0..100).map(|_| damaged(text, "b = 2\n", &mut dice)).collect();
    assert!(texts.len() > 60, "{texts:?}");
    let code = compile_source(&Source::new("main.py", text)).expect("it compiles");
    let mut machine = Machine::new(&code, Limits::default());
    machine.step(&mut ());
    let victim =
        machine.heap.iter().find(|(_, object)| !object.is_immortal()).map(|(id, _)| id).expect("one is counted");
    machine.heap.incref(victim);
    assert!(machine.check_counts().is_err());
}
