//! Programs of several files print what CPython prints: `main.py` of every folder in `tests/packages`, against its tail
//! (written by `tests/tools/record.py FILE`). The other files go with it, as they do in the page.

use std::path::{Path, PathBuf};

use cutaway::compile::compile_source;
use cutaway::state::host;
use cutaway::text::Source;
use cutaway::vm::{End, Flow, Limits, Machine, Request};

/// Steps between two looks at what a program asks for.
const SLICE: u64 = 1 << 16;

/// The files below a folder, with their paths from it on.
fn gather(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).expect("a package").flatten().map(|e| e.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            gather(root, &path, found);
        } else if let Ok(text) = std::fs::read_to_string(&path) {
            let name = path.strip_prefix(root).expect("is below").to_string_lossy().into_owned();
            found.push(Source::new(name, text));
        }
    }
}

fn run(folder: &Path) -> (String, String) {
    let mut files = Vec::new();
    gather(folder, folder, &mut files);
    let at = files.iter().position(|file| &**file.name() == "main.py").expect("a main.py");
    let main = files.remove(at);
    let text = main.text().to_string();
    let at = text.find("\n#|").map_or(text.len(), |at| at + 1);
    let (program, tail) = text.split_at(at);
    let expected: Vec<&str> = tail.lines().map(|line| line[2..].strip_prefix(' ').unwrap_or_default()).collect();
    files.insert(0, Source::new("main.py", program));
    let code = compile_source(&files[0]).expect("the program compiles");
    assert!(host::missing_modules(&files[0], &code, &files).is_empty(), "every module is there");
    let mut machine = Machine::new(&code, Limits::default());
    machine.show_sources(&files);
    loop {
        match machine.run(&mut (), SLICE) {
            Flow::Next => {}
            Flow::Ask(Request::Input) => machine.answer_input(None),
            Flow::Ask(_) => host::answer(&mut machine),
            Flow::Ended => break,
        }
    }
    assert_eq!(machine.ended, Some(End::Finished), "{}", machine.out.stderr);
    (expected.join("\n"), machine.out.stdout.trim_end().to_owned())
}

#[test]
fn programs_of_several_files_print_what_cpython_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/packages");
    for entry in std::fs::read_dir(root).expect("the packages").flatten() {
        let (expected, printed) = run(&entry.path());
        assert_eq!(printed, expected, "{}", entry.path().display());
    }
}
