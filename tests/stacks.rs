//! The value stack and the fast locals at each instruction are CPython's: see `tests/tools/record_stacks.py`.

use std::path::{Path, PathBuf};

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::trace::steps::Steps;
use cutaway::trace::{Recording, stacks};
use cutaway::vm::Limits;

/// Instructions of a program that are compared.
const MOST: usize = 2_000;

/// Programs that differ: each is a line of a page that tells why.
const KNOWN: &str = include_str!("differs/stacks.md");

fn cases() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The first lines of a program, as CPython's debug build would give them.
fn lines(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).expect("a recorded case is there");
    let program: String = text.split_inclusive('\n').take_while(|line| !line.starts_with("#|")).collect();
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let source = Source::new(name.as_str(), program.as_str());
    let code = compile_source(&source).expect("cases compile");
    let mut run = Recording::new(&source, &code, Limits::default(), host::answer);
    let (mut seen, mut slice) = (0, 5_000);
    // What the library executes counts, too: a program may be far behind its first lines.
    while run.ticks() < 2_000_000 {
        run.run_slice(slice);
        slice *= 4;
        let found = stacks::lines(&run, MOST);
        if found.len() == MOST || run.end().is_some() {
            return found;
        }
        assert!(run.ticks() > seen, "{name} goes on");
        seen = run.ticks();
    }
    stacks::lines(&run, MOST)
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

fn agrees(path: &Path, recorded: &str) -> bool {
    let lines = lines(path);
    recorded == format!("{} {:016x}", lines.len(), hash(&lines.join("\n")))
}

#[test]
fn stacks_and_locals_are_cpythons() {
    let record = std::fs::read_to_string(cases().join("stacks.txt")).expect("the record is there");
    let rows: Vec<(&str, &str)> = record.lines().filter_map(|line| line.split_once(' ')).collect();
    assert!(rows.len() >= 200, "many programs are recorded");
    let next = std::sync::atomic::AtomicUsize::new(0);
    let wrong = std::sync::Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some((name, recorded)) = rows.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    if agrees(&cases().join(name), recorded)
                        == KNOWN.lines().any(|line| line.strip_prefix("- ") == Some(name))
                    {
                        wrong.lock().expect("nobody panics").push(*name);
                    }
                }
            });
        }
    });
    let mut wrong = wrong.into_inner().expect("nobody panics");
    wrong.sort_unstable();
    assert!(
        wrong.is_empty(),
        "{} of {} programs: `cutaway trace --instructions` and `record_stacks.py --print` tell where\n{}",
        wrong.len(),
        rows.len(),
        wrong.join("\n")
    );
}

#[test]
fn a_wrong_stack_is_caught() {
    assert!(!agrees(&cases().join("functions/defaults.py"), "350 0123456789abcdef"));
}
