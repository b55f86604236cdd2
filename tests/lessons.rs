//! The course is whole: every file is read, every link leads somewhere, every lesson has its shape.

use std::path::Path;

use cutaway::compile::compile_source;
use cutaway::lesson::{Block, Course, Embedded, Files, Folder, Lesson, check_shape, search, visit_blocks};
use cutaway::quiz::{Runner, check_course, read_quiz};
use cutaway::state::host;
use cutaway::trace::picture::End;
use cutaway::trace::steps::Steps;
use cutaway::vm::Limits;

fn folder() -> Folder {
    Folder(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons"))
}

fn runner() -> Runner {
    Runner { compile: compile_source, host: host::answer, limits: Limits::default() }
}

#[test]
fn the_course_is_sound() {
    let (course, mut problems) = Course::load(&folder());
    problems.extend(check_shape(&course));
    problems.extend(check_course(&course, None));
    let told: Vec<String> = problems.iter().map(|problem| problem.to_string()).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn the_course_is_true() {
    let (course, _) = Course::load(&folder());
    let problems = check_course(&course, Some(&runner()));
    let told: Vec<String> = problems.iter().map(|problem| problem.to_string()).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_lesson_has_its_measure() {
    let (course, _) = Course::load(&folder());
    let mut short = Vec::new();
    for lesson in course.lessons() {
        let questions = read_quiz(lesson).0.questions;
        let computed = questions.iter().filter(|question| question.is_computed()).count();
        let (programs, cards) = (lesson.steppers().len(), lesson.cards().len());
        println!(
            "{}: {programs} live programs, {} questions ({computed} computed), {cards} cards, {} minutes",
            lesson.folder,
            questions.len(),
            lesson.minutes
        );
        let mut want = |is_so: bool, told: String| {
            if !is_so {
                short.push(format!("{}: {told}", lesson.folder));
            }
        };
        want(programs >= 3, format!("{programs} live programs, at least 3"));
        want(questions.len() >= 4, format!("{} questions, at least 4", questions.len()));
        want(2 * computed > questions.len(), format!("{computed} of {} questions computed", questions.len()));
        want(cards >= 4, format!("{cards} cards, at least 4"));
        want((1..=12).contains(&lesson.minutes), format!("{} minutes, at most 12", lesson.minutes));
    }
    assert_eq!(course.lessons().count(), 27);
    assert_eq!(course.parts.iter().filter(|part| !part.self_check.is_empty()).count(), 4);
    assert!(short.is_empty(), "{}", short.join("\n"));
}

#[test]
fn a_search_shows_whole_words() {
    let (course, _) = Course::load(&folder());
    for query in ["reference count", "frame", "stack", "cache"] {
        for hit in search(&course, query, 50) {
            let lesson = course.lessons().find(|lesson| lesson.id == hit.lesson).expect("its lesson");
            let known: Vec<&str> = lesson.source.text().split(|c: char| !c.is_alphanumeric()).collect();
            for word in hit.snippet.split(|c: char| !c.is_alphanumeric()) {
                assert!(known.contains(&word), "{}: {word:?} of {:?} is cut", lesson.folder, hit.snippet);
            }
        }
    }
}

#[test]
fn the_built_in_course_is_that_of_the_folder() {
    let (files, built_in) = (folder(), Embedded);
    assert_eq!(built_in.paths(), files.paths(), "run tests/tools/record_lessons.py");
    for path in files.paths() {
        assert_eq!(built_in.read(&path), files.read(&path));
    }
}

/// Whether a block of text in a lesson is what its programs give: a traceback, or instructions as `dis` lists them.
fn is_true_listing(lesson: &Lesson, text: &str) -> bool {
    let words = |line: &str| -> Vec<String> {
        let is_name = |word: &&str| word.len() > 2 && word.chars().all(|c| c.is_ascii_uppercase() || c == '_');
        line.split_whitespace().find(is_name).map(str::to_string).into_iter().collect()
    };
    let names = |text: &str| text.lines().flat_map(words).collect::<Vec<_>>();
    // A listing that is not annotated is that of `dis` to the letter.
    let is_listing = text.trim_start().starts_with(|c: char| c.is_ascii_digit());
    let plain = |text: &str| text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n");
    lesson.programs.iter().filter(|program| program.recorded.is_some()).any(|program| {
        if text.starts_with("Traceback") {
            let Ok(run) = runner().run(std::slice::from_ref(&program.source)) else { return false };
            return matches!(run.end(), Some(End::Uncaught { traceback, .. }) if traceback.trim() == text.trim());
        }
        let Ok(code) = compile_source(&program.source) else { return false };
        let listing = cutaway::code::dis::text(&code);
        let asked = names(text);
        let is_there = names(&listing).windows(asked.len()).any(|some| some == asked);
        is_there && (!is_listing || numbered_from_one(&plain(&listing)).contains(&numbered_from_one(&plain(text))))
    })
}

/// A listing without the numbers of its lines, which depend on where in a file a function stands.
fn numbered_from_one(text: &str) -> String {
    let line = |line: &str| {
        line.trim_start_matches(|c: char| c.is_ascii_digit()).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn texts_of_programs_in_the_prose_are_true() {
    let (course, _) = Course::load(&folder());
    let mut count = 0;
    for lesson in course.lessons() {
        visit_blocks(lesson.all_blocks(), &mut |block| {
            if let Block::Code { language, text } = block
                && language == "text"
            {
                count += 1;
                assert!(is_true_listing(lesson, text), "{}: no program of it gives\n{text}", lesson.folder);
                assert!(!is_true_listing(lesson, &text.replacen("LOAD_", "STORE_", 1).replacen("line 1", "line 2", 1)));
            }
        });
    }
    assert!(count >= 3, "{count} texts");
}

/// A course in memory: that of the folder, with some texts replaced.
struct Changed(Vec<(String, String)>);

impl Files for Changed {
    fn paths(&self) -> Vec<String> {
        self.0.iter().map(|(path, _)| path.clone()).collect()
    }

    fn read(&self, path: &str) -> Result<String, String> {
        let found = self.0.iter().find(|(known, _)| known == path);
        found.map(|(_, text)| text.clone()).ok_or_else(|| "no such file".to_string())
    }
}

const PART: &str = "01-names-and-objects";
const LESSON: &str = "01-names-and-objects/01-a-name-is-a-label";

/// The first lesson alone, with `from` replaced by `to` in one of its files, and what is told of it.
fn told_of(file: &str, from: &str, to: &str, runner: Option<&Runner>) -> Vec<String> {
    let all = folder();
    let mut texts = Vec::new();
    let mut is_changed = false;
    for path in all.paths() {
        if path.starts_with(LESSON) || path == format!("{PART}/part.md") || path == "misconceptions.md" {
            let mut text = all.read(&path).expect("a readable file");
            if path.ends_with(&format!("/{file}")) || path == file {
                assert!(text.contains(from), "{path} has no {from:?}");
                text = text.replacen(from, to, 1);
                is_changed = true;
            }
            texts.push((path, text));
        }
    }
    if !is_changed {
        texts.push((format!("{LESSON}/{file}"), to.to_string()));
    }
    let (course, mut problems) = Course::load(&Changed(texts));
    problems.extend(check_shape(&course));
    problems.extend(check_course(&course, runner));
    problems.iter().map(|problem| problem.to_string()).collect()
}

#[test]
fn planted_mistakes_are_found() {
    let lesson = |from: &'static str, to: &'static str, told: &'static str| ("lesson.md", from, to, told);
    let quiz = |from: &'static str, to: &'static str, told: &'static str| ("quiz.toml", from, to, told);
    let cases = [
        lesson("---\nid", "id", "there is no front matter"),
        lesson("id: a-name-is-a-label\n", "", "the front matter lacks `id`"),
        lesson("id: a-name-is-a-label", "id: A Name", "`A Name` cannot be an id"),
        lesson("id: a-name-is-a-label", "id: names-and-objects", "the id `names-and-objects` is also that of"),
        lesson("needs: []", "needs: [other]", "it needs `other`, and there is no such lesson"),
        lesson("minutes: 7", "minutes: 3", "it says 3 minutes and takes 7"),
        lesson("minutes: 7", "minutes: soon", "`soon` is no number of minutes"),
        lesson("minutes: 7", "minutes: 7\nlevel: 2", "unknown key `level`"),
        lesson("## Predict", "## Guess", "`Guess` is none of the ten steps"),
        lesson("## Predict", "## Guess", "the lesson lacks `## Predict`"),
        lesson("## Why it matters", "## The illusion", "`The illusion` is out of place"),
        lesson("[What does this program print?](quiz.toml#label-print)", "What?", "`Predict` lacks a question"),
        lesson("quiz.toml#label-print", "quiz.toml#lost", "there is no question `lost`"),
        lesson("[Questions](quiz.toml)", "None.", "`Check` lacks the questions"),
        lesson("program: labels.py", "program: lables.py", "no stepper shows `labels.py`"),
        lesson("a = 10\nb = a\n", "a = 10\nb = 1\n", "the fence shows another text than `labels.py`"),
        lesson("after line 3", "after line 9", "the stop `rebound`: the program has no line 9"),
        lesson("after line 3", "at line 3", "`at line 3` is no moment of a run"),
        lesson("stop rebound", "stop bound", "the stop `bound` is there already"),
        lesson("labels.py#rebound)", "labels.py#unbound)", "there is no stop `unbound`"),
        lesson("[After the first line](labels.py#bound)", "[x](other.py#bound)", "no stepper shows `other.py`"),
        lesson("[After `b = a`](", "[After 2 names](", "a number is typed: `After 2 names`"),
        lesson(
            "the last line would print [20](labels.py#end \"= a\")",
            "it would print 20",
            "a number is typed, 20, in",
        ),
        lesson("has [two](labels.py#shared \"= names(a)\")", "has two", "a number is typed, two, in"),
        lesson("A variable is a box.", "A variable is 1 box.", "a number is typed, 1, in `a variable is 1 box."),
        lesson("- [ ] There is no link", "- [ ] Not 2: there is no link", "a number is typed, 2, in"),
        lesson(":: One reference. No", ":: Seven references. No", "a number is typed, seven, in"),
        lesson("numbers: [does two things, ", "numbers: [", "a number is typed, two, in `an assignment"),
        lesson("numbers: [", "numbers: [six ways, ", "`numbers` has `six ways`, and the text has not"),
        ("part.md", "Most bugs", "Nine bugs", "a number is typed, nine, in"),
        lesson("panels: output", "panels: outputs", "there is no panel `outputs`"),
        lesson("```cutaway\n", "```cutaway zoom=line\n", "words beside `cutaway` after the fence"),
        lesson("test: swap_test.py", "test: lost.py", "there is no program `lost.py`"),
        lesson("solution: swap_solution.py", "", "the exercise has no model solution"),
        lesson("A variable is a box.", "See [[09-lost/lesson|it]].", "there is no lesson `09-lost`"),
        lesson("A variable is a box.", "See [[lost]].", "the link `lost` leads nowhere"),
        lesson("A variable is a box.", "See [it](#nowhere).", "there is no heading `#nowhere`"),
        lesson("A variable is a box.", "See [it](lost.html).", "the link `lost.html` leads nowhere"),
        lesson("A variable is a box.", "A box.[^a]", "no footnote `a`"),
        lesson("A variable is a box.", "A <b>box</b>.", "HTML in a lesson"),
        lesson("A variable is a box.", "![box](box.png)", "a picture"),
        lesson(" ^label-copy", "", "the item is no card"),
        lesson("^label-rebound", "^label-copy", "the card `label-copy` is also in"),
        quiz("id = \"label-print\"\n", "", "the question has no id"),
        quiz("label-objects", "label-print", "the question `label-print` is also in"),
        quiz("\"Tracing\"", "\"Guessing\"", "there is no kind of question `Guessing`"),
        quiz("wrong = { \"20\"", "wrong = { \"10\"", "a wrong answer of `label-print` is right"),
        quiz("[two](same.py#shared '= names(a)')", "two", "a number is typed, two, in"),
        quiz("context = \"", "context = \"In 5 steps: ", "a number is typed, 5, in"),
        quiz("\"computed\"", "\"20\"", "the answer of `label-print` is \"10\\n\", not \"20\""),
        quiz("\"computed\"", "\"10\"", "3 of 6 questions are answered by running"),
        quiz("names-follow-names", "lost", "there is no misconception `lost`"),
        quiz("misconceptions = [\"names-are-boxes\", ", "misconceptions = [", "2 wrong options and 1 misconceptions"),
        quiz(
            "\"Two: each name has its own\"",
            "\"One, with two names\"",
            "the option `One, with two names` stands twice",
        ),
        quiz("labels.py", "lost.py", "there is no program `lost.py`"),
        quiz("prompt.program", "prompt.programme", "unknown field `programme`"),
        quiz("[[questions]]", "[[questions]", "unclosed array table"),
        ("labels.py", "#| 10\n", "", "what CPython prints is not recorded"),
        ("extra.py", "", "x = 1\n\n#|\n", "nothing uses this program"),
        ("misconceptions.md", "names-have-types", "names-are-boxes", "`names-are-boxes` stands twice"),
        ("part.md", "## Self-check", "## Questions", "the part has no self-check"),
    ];
    assert_eq!(told_of("labels.py", "", "", None), [""; 0], "the lesson is sound before");
    let mut missed = Vec::new();
    for (file, from, to, wanted) in cases {
        let told = told_of(file, from, to, None);
        if !told.iter().any(|problem| problem.contains(wanted)) {
            missed.push(format!("{file}: {from:?} -> {to:?}: wanted {wanted:?}, told {told:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn planted_lies_are_found() {
    let cases = [
        ("labels.py", "#| 10", "#| 11", "CPython gives \"11\\n\", our machine \"10\\n\""),
        ("lesson.md", "[10](labels.py#rebound \"= b\")", "[11](labels.py#rebound \"= b\")", "the text says 11"),
        ("lesson.md", "(labels.py#rebound \"= b\")", "(labels.py#rebound \"= c\")", "`c` has no value"),
        ("lesson.md", "has [two](labels", "has [three](labels", "`names(a)` is 2, and the text says three"),
        ("quiz.toml", "[two](same.py", "[four](same.py", "`names(a)` is 2, and the text says four"),
        ("quiz.toml", "same.py#shared '=", "same.py#lost '=", "there is no stop `lost` in same.py"),
        ("lesson.md", "after line 3", "after line 3 #2", "the run never comes to the stop `rebound`"),
        ("swap_solution.py", "a, b = b, a", "b, a = b, a", "CPython gives"),
        ("swap_test.py", "\"right\",", "\"left\",", "swap_solution.py does not reach the goal"),
        ("lesson.md", "keep: 1-2", "keep: 1-4", "swap_solution.py does not reach the goal"),
        ("lesson.md", "prints: right left", "prints: left right", "swap_solution.py does not reach the goal"),
        (
            "lesson.md",
            "prints: right left\ntest: swap_test.py",
            "prints: right right",
            "the exercise is solved already",
        ),
        ("quiz.toml", "wrong = { \"20\"", "wrong = { \"10\"", "a wrong answer of `label-print` is right"),
        ("quiz.toml", "\"computed\"", "\"20\"", "the answer of `label-print` is \"10\\n\", not \"20\""),
    ];
    let runner = runner();
    let mut missed = Vec::new();
    for (file, from, to, wanted) in cases {
        let told = told_of(file, from, to, Some(&runner));
        if !told.iter().any(|problem| problem.contains(wanted)) {
            missed.push(format!("{file}: {from:?} -> {to:?}: wanted {wanted:?}, told {told:?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn the_example_of_the_guide_is_a_course() {
    let guide = include_str!("../lessons/README.md");
    let mut files = Vec::new();
    for part in guide.split("\n### `").skip(1) {
        let (path, rest) = part.split_once('`').expect("a path");
        let (_, rest) = rest.split_once("\n````").expect("a fence");
        let (_, text) = rest.split_once('\n').expect("a body");
        let (text, _) = text.split_once("\n````").expect("the fence's end");
        files.push((path.to_string(), format!("{text}\n")));
    }
    assert!(files.len() > 5);
    let (course, mut problems) = Course::load(&Changed(files));
    problems.extend(check_shape(&course));
    problems.extend(check_course(&course, Some(&runner())));
    let told: Vec<String> = problems.iter().map(|problem| problem.to_string()).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn hostile_texts_are_read_to_their_end() {
    let deep = format!("---\nid: a\ntitle: A\nminutes: 1\n---\n{} x\n", ">".repeat(5_000));
    let stars = format!("---\nid: a\n---\n{}", "*a ".repeat(5_000));
    let lists: String = (0..200).map(|depth| format!("{}- a\n", " ".repeat(2 * depth))).collect();
    let texts = ["", "---", "---\n", "\u{0}", "[[", "[^", "```cutaway", "```cutaway\nstop", &deep, &stars, &lists];
    for text in texts {
        let files = Changed(vec![
            ("01-a/part.md".to_string(), text.to_string()),
            ("01-a/01-b/lesson.md".to_string(), text.to_string()),
            ("01-a/01-b/quiz.toml".to_string(), text.to_string()),
        ]);
        let (course, mut problems) = Course::load(&files);
        problems.extend(check_shape(&course));
        problems.extend(check_course(&course, None));
        assert!(!problems.is_empty());
    }
}
