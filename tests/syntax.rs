//! What is wrong with a text is said in CPython's words and at its place, and no text can break the front.

use cutaway::text::{Diag, DiagKind, Source};
use cutaway::{compile, syntax};
use serde_json::Value;

fn first_error(text: &str) -> Option<(Diag, Source)> {
    let source = Source::new("program.py", text);
    let result = match syntax::parse(&source) {
        Err(diag) => Err(vec![diag]),
        Ok(tree) => compile::compile(&source, &tree).map(drop),
    };
    result.err().map(|diags| (diags[0].clone(), source))
}

/// Why our verdict is not CPython's; nothing if it is.
fn difference(text: &str, expected: &Value) -> Option<String> {
    let Some((diag, source)) = first_error(text) else {
        return (!expected.is_null()).then(|| "no error was found".into());
    };
    let place = source.position(diag.span);
    let ours = (diag.kind.to_string(), diag.message.as_str());
    if expected.is_null() {
        return Some(format!("{ours:?} was found"));
    }
    let number = |at: usize| expected[at].as_i64().unwrap_or(0) as i32;
    if (ours.0.as_str(), ours.1) != (expected[0].as_str().unwrap_or(""), expected[1].as_str().unwrap_or("")) {
        return Some(format!("{ours:?}"));
    }
    // A point has no end in CPython, or one that is a column on.
    let point = place.line == place.end_line && place.col == place.end_col;
    let end_agrees = (place.end_line, place.end_col + 1) == (number(4), number(5))
        || number(5) <= 0
        || text.as_bytes().get(diag.span.start as usize) == Some(&b'#') && place.end_col + 2 == number(5)
        || point && (number(4), number(5)) == (number(2), number(3) + 1);
    let agrees = (place.line, place.col + 1) == (number(2), number(3).max(1)) && end_agrees;
    (!agrees).then(|| format!("at {place:?}"))
}

#[test]
fn errors_are_cpythons() {
    let records: Value = serde_json::from_str(include_str!("syntax/errors.json")).expect("the records are JSON");
    let mut wrong = Vec::new();
    for record in records.as_array().expect("a list") {
        let text = record[0].as_str().expect("a text");
        if let Some(why) = difference(text, &record[1]) {
            wrong.push(format!("{text}    CPython {}\n    ours {why}", record[1]));
        }
    }
    assert!(wrong.is_empty(), "{} differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_wrong_verdict_is_caught() {
    let verdict = serde_json::json!(["SyntaxError", "expected ':'", 1, 5, 1, 6]);
    assert!(difference("if x\n    pass\n", &verdict).is_none());
    assert!(difference("if x:\n    pass\n", &verdict).is_some());
    assert!(difference("if  x\n    pass\n", &verdict).is_some());
    assert!(difference("if x else\n", &verdict).is_some());
}

/// A text that repeats something very often, on a stack of one megabyte.
fn survives(text: String) {
    let check = move || drop(first_error(&text));
    std::thread::Builder::new().stack_size(1 << 20).spawn(check).expect("a thread").join().expect("no panic");
}

#[test]
fn no_nesting_uses_up_the_stack() {
    const OFTEN: usize = 100_000;
    for unit in [
        "(",
        "[",
        "{",
        "-",
        "not ",
        "a.",
        "a()",
        "a[0]",
        "lambda: ",
        "a if b else ",
        "a**",
        "a+",
        "f'{",
        "f(",
        "[a for a in ",
    ] {
        survives(format!("x = {}", unit.repeat(OFTEN)));
        survives(format!("x = {}a", unit.repeat(OFTEN)));
        survives(format!("if {}a: pass\n", unit.repeat(OFTEN)));
    }
    survives(format!("x = a{}\n", ".b".repeat(OFTEN)));
    survives(format!("x = a{}\n", "()".repeat(OFTEN)));
    survives(format!("if a: pass\n{}", "elif b: pass\n".repeat(OFTEN)));
    survives((0..2000).map(|depth| " ".repeat(depth) + "if a:\n").collect());
    survives(
        (0..90).map(|depth| " ".repeat(depth) + "def f(a=[[[[1]]]]):\n").collect::<String>() + &" ".repeat(91) + "pass",
    );
    survives(format!("match a:\n case {}1: pass\n", "[".repeat(OFTEN)));
    survives(format!("match a:\n case {}: pass\n", "1|".repeat(OFTEN)));
}

#[test]
fn odd_texts_get_an_answer() {
    for text in [
        "",
        "\0",
        "a\0b",
        "#",
        "\\",
        "\\\n",
        "'",
        "\"\"\"",
        "f'{",
        "f'{x!",
        "f'{x:",
        "f'{x:{",
        "\u{feff}x",
        "x\r\ny\r",
        "\t\u{c}x",
        "é = 1",
        "\u{a0}",
        "x = '\\ud800'",
        "x = '\\N{BULLET}'",
        "x = '\\x1'",
        "0_",
        "0x",
        "1e+",
        "1__0",
        "t'{x}'",
        "\u{1f600}",
    ] {
        survives(text.to_string());
    }
}

#[test]
fn what_is_not_supported_is_said() {
    for text in [format!("x = {}1\n", "1 + ".repeat(2000)), format!("x = {}1\n", "not ".repeat(2000))] {
        let (diag, _) = first_error(&text).expect("it is refused");
        assert_eq!(diag.kind, DiagKind::Unsupported, "{}", diag.message);
    }
}

#[test]
fn warnings_are_cpythons() {
    let expectations = [
        ("x = 1\nx is 1\n", "program.py:2: SyntaxWarning: \"is\" with 'int' literal. Did you mean \"==\"?\n  x is 1\n"),
        (
            "assert (a, 'b')\n",
            "program.py:1: SyntaxWarning: assertion is always true, perhaps remove parentheses?\n  assert (a, 'b')\n",
        ),
        (
            "x = [[1] [2, 3]]\n",
            "program.py:1: SyntaxWarning: list indices must be integers or slices, not tuple; \
             perhaps you missed a comma?\n  x = [[1] [2, 3]]\n",
        ),
        (
            "x = [(1) (2)]\n",
            "program.py:1: SyntaxWarning: 'int' object is not callable; perhaps you missed a comma?\n  x = [(1) (2)]\n",
        ),
        (
            "def f():\n    try: g()\n    finally: return 1\n",
            "program.py:3: SyntaxWarning: 'return' in a 'finally' block\n  finally: return 1\n",
        ),
        (
            "x = f'{x}\\d'\n",
            "program.py:1: SyntaxWarning: \"\\d\" is an invalid escape sequence. Such sequences will not work in the \
             future. Did you mean \"\\\\d\"? A raw string is also an option.\n  x = f'{x}\\d'\n",
        ),
        ("x is None; x[0](1); {}[2]; r'\\d'; b'\\x00'\n", ""),
    ];
    for (text, expected) in expectations {
        let source = Source::new("program.py", text);
        let tree = syntax::parse(&source).expect("it parses");
        let (_, warnings) = compile::compile_warning(&source, &tree, compile::Mode::Exec).expect("it compiles");
        let ours: String = warnings.iter().map(|warning| warning.as_warning(&source)).collect();
        assert_eq!(ours, expected);
    }
}
