//! Programs print what CPython prints: every file of `tests/cases` but for listings and traces, against its tail.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::vm::{End, Flow, Limits, Machine, Request};

/// Steps between two looks at what a program asks for.
const SLICE: u64 = 1 << 16;

fn gather(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the cases").flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|ext| ext == "py") {
            found.push(path);
        }
    }
}

/// The program and what it is to print.
fn read(path: &Path) -> (String, String) {
    let text = std::fs::read_to_string(path).expect("a case is text");
    let at = if text.starts_with("#|") { 0 } else { text.find("\n#|").map_or(text.len(), |at| at + 1) };
    let (program, tail) = text.split_at(at);
    let expected: Vec<&str> = tail.lines().map(|line| line[2..].strip_prefix(' ').unwrap_or_default()).collect();
    (program.to_owned(), expected.join("\n") + "\n")
}

/// What our machine prints, or why it stops.
fn run(path: &Path, program: String) -> Result<String, String> {
    let source = Source::new(path.file_name().unwrap_or_default().to_string_lossy().into_owned(), program);
    let code = compile_source(&source).map_err(|diags| format!("{:?}", diags.first()))?;
    let mut machine = Machine::new(&code, Limits::default());
    machine.show_sources(&[source]);
    loop {
        match machine.run(&mut (), SLICE) {
            Flow::Next => {}
            Flow::Ask(Request::Input) => machine.answer_input(None),
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    match &machine.ended {
        Some(End::Finished) => Ok(machine.out.stdout.clone()),
        _ => Err(format!("{}{}", machine.out.stdout, machine.out.stderr)),
    }
}

/// The lines that are not as expected, or the first of them.
fn compare(expected: &str, printed: &str) -> Option<String> {
    let trimmed = |text: &str| text.lines().map(|line| line.trim_end_matches(' ').to_owned()).collect::<Vec<_>>();
    let (expected, printed) = (trimmed(expected), trimmed(printed));
    let show = |lines: &[String], at: usize| lines.get(at).cloned().unwrap_or_else(|| "(end)".to_owned());
    // Later differences follow from the first where lines are missing.
    let most = if expected.len() == printed.len() { 6 } else { 1 };
    let differing = (0..expected.len().max(printed.len())).filter(|at| expected.get(*at) != printed.get(*at));
    let told: Vec<String> = differing
        .take(most)
        .map(|at| format!("line {}\n  CPython: {}\n  here:    {}", at + 1, show(&expected, at), show(&printed, at)))
        .collect();
    (!told.is_empty()).then(|| told.join("\n"))
}

#[test]
fn programs_print_what_cpython_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths = Vec::new();
    gather(&root, &mut paths);
    paths.retain(|path| !path.starts_with(root.join("dis")) && !path.starts_with(root.join("trace")));
    paths.sort();
    assert!(!paths.is_empty(), "the cases are found");
    // Some subjects or programs: `CASES="dict/ set/order" cargo test --test cases`..
    if let Ok(part) = std::env::var("CASES") {
        paths.retain(|path| part.split(' ').any(|part| path.to_string_lossy().contains(part)));
    }
    let next = AtomicUsize::new(0);
    let work = || {
        let mut wrong = Vec::new();
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            let (program, expected) = read(path);
            let ran = std::panic::catch_unwind(|| run(path, program));
            let problem = match ran.unwrap_or_else(|_| Err("the machine panics".to_owned())) {
                Ok(printed) => compare(&expected, &printed),
                Err(reason) => Some(format!("does not end well:\n{reason}")),
            };
            let name = path.strip_prefix(&root).unwrap_or(path).display();
            wrong.extend(problem.map(|problem| format!("{name}: {problem}")));
        }
        wrong
    };
    let mut wrong: Vec<String> = std::thread::scope(|scope| {
        let count = std::thread::available_parallelism().map_or(1, |count| count.get());
        let threads: Vec<_> = (0..count).map(|_| scope.spawn(work)).collect();
        threads.into_iter().flat_map(|thread| thread.join().expect("no program breaks the machine")).collect()
    });
    wrong.sort();
    assert!(wrong.is_empty(), "{} of {} programs:\n{}", wrong.len(), paths.len(), wrong.join("\n"));
}

#[test]
fn a_wrong_expectation_is_caught() {
    assert!(compare("1\n2", "1\n3").is_some());
    assert!(compare("1\n2", "1").is_some());
    assert!(compare("1", "1\n2").is_some());
    assert_eq!(compare("1\n2 ", "1\n2\n"), None);
}

/// Programs of the pages about differences: what CPython prints (`#| `) and what is printed here (`#> `).
#[test]
fn pages_of_differences_tell_what_is_printed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/differs");
    let mut count = 0;
    for page in std::fs::read_dir(root).expect("the pages").flatten() {
        let text = std::fs::read_to_string(page.path()).expect("a page is text");
        for fence in text.split("```python\n").skip(1) {
            let fence = fence.split_once("```").expect("a fence ends").0;
            let tail = |mark: &str| {
                fence
                    .lines()
                    .filter_map(|line| line.strip_prefix(mark))
                    .map(|line| format!("{line}\n"))
                    .collect::<String>()
            };
            let (theirs, ours) = (tail("#| "), tail("#> "));
            let program = fence.split_inclusive('\n').take_while(|line| !line.starts_with("#| ")).collect();
            let printed = run(&page.path(), program).expect("it ends well");
            assert_eq!(compare(&ours, &printed), None, "{:?}", page.path());
            assert!(compare(&theirs, &printed).is_some(), "{:?}: nothing differs", page.path());
            count += 1;
        }
    }
    assert!(count >= 4, "programs are found");
}
