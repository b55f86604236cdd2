//! Bytecode is CPython's: listings, stacks, flags and source ranges of the programs in `tests/cases/dis`.

use std::fmt::Write;
use std::path::PathBuf;

use cutaway::code::{CodeObject, Const, dis};
use cutaway::text::{Position, Source};
use cutaway::{compile, syntax};

/// The program and the expectation at its end, which CPython wrote.
struct Case {
    name: String,
    program: String,
    expected: String,
}

fn cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/cases/dis");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("the cases").map(|file| file.unwrap().path()).collect();
    paths.sort();
    let case = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).expect("a case is text");
        let at = if text.starts_with("#|") { 0 } else { text.find("\n#|").expect("a case has a tail") + 1 };
        let (program, tail) = text.split_at(at);
        let expected = tail.lines().map(|line| line[2..].strip_prefix(' ').unwrap_or_default());
        Case {
            name: path.file_name().unwrap().to_string_lossy().into_owned(),
            program: program.into(),
            expected: expected.collect::<Vec<_>>().join("\n"),
        }
    };
    paths.into_iter().map(case).collect()
}

/// What the recorder writes, of our code.
fn listing(name: &str, program: &str) -> Result<String, String> {
    let source = Source::new(name, program);
    let tree = syntax::parse(&source).map_err(|diag| format!("{name}: {diag:?}"))?;
    let code = compile::compile(&source, &tree).map_err(|diags| format!("{name}: {:?}", diags.first()))?;
    let mut out = dis::text(&code);
    describe(&code, &mut out);
    Ok(out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n"))
}

fn describe(code: &CodeObject, out: &mut String) {
    let CodeObject { qualname, stack_size, flags, arg_count, pos_only_arg_count, kw_only_arg_count, .. } = code;
    let counts = format!("{arg_count}/{pos_only_arg_count}/{kw_only_arg_count}");
    let _ = writeln!(out, "= {qualname}: stack {stack_size}, flags {flags:#x}, arguments {counts}");
    let places: Vec<String> = dis::rows(code, false).iter().map(|row| place(row.position)).collect();
    let runs = places.chunk_by(|one, other| one == other);
    let counted = runs.map(|run| if run.len() == 1 { run[0].clone() } else { format!("{}*{}", run[0], run.len()) });
    let _ = writeln!(out, "@ {}", counted.collect::<Vec<_>>().join(" "));
    for value in &code.consts {
        if let Const::Code(inner) = value {
            describe(inner, out);
        }
    }
}

fn place(position: Position) -> String {
    let part = |number: i32| if number < 0 { "?".to_string() } else { number.to_string() };
    let Position { line, end_line, col, end_col } = position;
    if line < 0 { "--".into() } else { format!("{line}:{}-{}:{}", part(col), part(end_line), part(end_col)) }
}

/// The first line that differs, with both sides.
fn first_difference(ours: &str, expected: &str) -> Option<String> {
    if ours == expected {
        return None;
    }
    let mut lines = ours.lines().zip(expected.lines()).enumerate();
    let found = lines.find(|(_, (one, other))| one != other);
    let (at, (one, other)) = found.unwrap_or((0, ("another number of lines", "")));
    Some(format!("line {at} of the tail\n  ours    {one}\n  CPython {other}"))
}

#[test]
fn listings_are_cpythons() {
    let cases = cases();
    assert!(cases.len() > 5, "the cases are found");
    let mut problems = Vec::new();
    for case in &cases {
        let found = match listing(&case.name, &case.program) {
            Ok(ours) => first_difference(&ours, &case.expected),
            Err(refusal) => Some(refusal),
        };
        problems.extend(found.map(|found| format!("{}: {found}", case.name)));
    }
    assert!(problems.is_empty(), "{} of {} differ\n{}", problems.len(), cases.len(), problems.join("\n"));
}

#[test]
fn a_difference_is_found() {
    let case = cases().swap_remove(0);
    let changed = case.program.replacen('1', "2", 1);
    assert_ne!(changed, case.program);
    let ours = listing(&case.name, &changed).expect("the changed program compiles");
    assert!(first_difference(&ours, &case.expected).is_some());
}

#[test]
fn labels_offsets_and_records_agree() {
    for case in cases() {
        let source = Source::new(case.name.as_str(), case.program.as_str());
        let Ok(tree) = syntax::parse(&source) else { continue };
        let Ok(code) = compile::compile(&source, &tree) else { continue };
        for record in dis::records(&code) {
            let instructions = record["instructions"].as_array().unwrap();
            let offset = |at: usize| instructions[at]["offset"].as_u64().unwrap();
            assert!((1..instructions.len()).all(|at| offset(at - 1) < offset(at)), "offsets rise in {}", case.name);
            let first = |handler: &serde_json::Value| handler[0].as_u64().unwrap();
            let handlers = record["handlers"].as_array().unwrap();
            assert!(handlers.windows(2).all(|pair| first(&pair[0]) < first(&pair[1])), "{}", case.name);
        }
    }
}

#[test]
fn long_functions_compile() {
    let line =
        |at: usize| format!("    if x == {at}: x = g({at}, 'text {at}')\n    try: g(v{at})\n    except E: v{at} = x\n");
    let program = format!("def f(x):\n{}", (0..4_000).map(line).collect::<String>());
    let listing = listing("long.py", &program).expect("it compiles");
    assert!(listing.lines().count() > 60_000);
}
