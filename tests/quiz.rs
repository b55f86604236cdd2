//! Questions beyond what an author wrote: predictions about any program, machines of misconceptions, kinds of answers.

use std::collections::BTreeSet;

use cutaway::compile::compile_source;
use cutaway::lesson::{Course, Lesson};
use cutaway::quiz::draw::Drawing;
use cutaway::quiz::mutant::{MACHINES, distractors, part, part_at};
use cutaway::quiz::predict::{About, predictions};
use cutaway::quiz::{Kind, Question, Response, Runner, Sheet, judge, read_quiz, sheet};
use cutaway::state::{host, own_course};
use cutaway::text::Source;
use cutaway::vm::Limits;

fn runner() -> Runner {
    Runner { compile: compile_source, host: host::answer, limits: Limits { ticks: 2_000_000, ..Limits::default() } }
}

/// A lesson of one program and its quiz.
fn lesson(program: &str, quiz: &str) -> Lesson {
    let course: Course = own_course();
    let mut lesson = course.lessons().next().expect("a lesson").clone();
    let text = format!("```cutaway\nprogram: p.py\nstop here: before line 3\n\n{program}```\n");
    let mut problems = Vec::new();
    let body = text.trim_start_matches("```cutaway\n").trim_end_matches("```\n");
    let stepper = cutaway::lesson::Stepper::parse(body, 1, "lesson.md", &mut problems);
    assert!(problems.is_empty(), "{problems:?}");
    lesson.opening = vec![cutaway::lesson::Block::Stepper(Box::new(stepper))];
    lesson.sections.clear();
    lesson.programs = vec![cutaway::lesson::Program::from_file("p.py", program)];
    lesson.quiz = Some(Source::new("quiz.toml", quiz));
    lesson
}

fn question(lesson: &Lesson) -> Question {
    let (quiz, problems) = read_quiz(lesson);
    assert!(problems.is_empty(), "{problems:?}");
    quiz.questions.into_iter().next().expect("a question")
}

#[test]
fn every_kind_is_judged_by_running() {
    let program = "a = [1]\nb = [a]\ndel a, b\nprint('end')\n";
    let quiz = |kind: &str, rest: &str| {
        format!("[[questions]]\nid = \"q\"\ntype = \"{kind}\"\nprompt.program = \"p.py\"\ncontext = \"c\"\n{rest}\n")
    };
    let at = "prompt.at = \"here\"\nanswer.answer = \"computed\"\n";
    let cases = [
        (quiz("Frees", &format!("{at}prompt.names = [\"a\", \"b\"]")), "b a", "a"),
        (quiz("Value", &format!("{at}prompt.expression = \"len(b)\"")), " 1 ", "2"),
        (quiz("Count", &format!("{at}prompt.name = \"a\"")), "2", "1"),
        (quiz("NextLine", at), "3", "4"),
        (quiz("Capacity", &format!("{at}prompt.name = \"a\"")), "1", "4"),
        (quiz("SameObject", &format!("{at}prompt.names = [\"a\", \"b\"]")), "b, a", "a b"),
        (
            quiz("Order", "prompt.distractors = [\"a = (1,)\"]\nmisconceptions = [\"names-are-boxes\"]"),
            "a = [1]\nb = [a]\ndel a, b\nprint('end')",
            "a = (1,)\nb = [a]\ndel a, b\nprint('end')",
        ),
    ];
    for (quiz, right, wrong) in cases {
        let lesson = lesson(program, &quiz);
        let question = question(&lesson);
        let told = |text: &str| judge(&question, &lesson, &Response::Text(text.into()), &runner()).expect(&quiz);
        assert!(told(right).verdict.is_right, "{quiz}: {:?}", told(right));
        assert!(!told(wrong).verdict.is_right, "{quiz}: {:?}", told(wrong));
        if matches!(question.kind, Kind::Order { .. }) {
            assert_eq!(told(wrong).verdict.misconception.as_deref(), Some("names-are-boxes"));
            assert!(!told("b = [a]\na = [1]\ndel a, b\nprint('end')").verdict.is_right, "another order raises");
        }
    }
}

#[test]
fn rows_are_filled_in_by_running() {
    let program = "a = 1\nd = {8: a, 0: 2}\nprint(a + d[0])\n";
    let quiz = |rest: &str| format!("[[questions]]\nid = \"q\"\nprompt.program = \"p.py\"\ncontext = \"c\"\n{rest}\n");
    let cases = [
        // 8 comes first and has slot 0; 0 goes on to 5 * 0 + 1.
        (quiz("type = \"Slots\"\nprompt.at = \"here\"\nprompt.name = \"d\""), vec![2, 3, 0, 0, 0, 0, 0, 0]),
        (quiz("type = \"Match\"\nprompt.line = \"a = 1\""), vec![1, 0]),
        (quiz("type = \"Match\"\nprompt.line = \"1\"\nprompt.reverse = true"), vec![1, 0]),
    ];
    for (quiz, picks) in cases {
        let lesson = lesson(program, &quiz);
        let question = question(&lesson);
        let Ok(Some(Sheet::Rows(sheet))) = sheet(&question, &lesson, &runner()) else { panic!("no rows: {quiz}") };
        assert_eq!(sheet.rows.len(), picks.len(), "{sheet:?}");
        let told =
            |picks: &[usize]| judge(&question, &lesson, &Response::Picks(picks.to_vec()), &runner()).expect(&quiz);
        assert!(told(&picks).verdict.is_right, "{sheet:?} {:?}", told(&picks).answer);
        let mut wrong = picks.clone();
        wrong[1] = 9;
        assert_eq!((told(&wrong).verdict.is_right, told(&wrong).rows), (false, vec![1]));
        assert_eq!(told(&[]).rows.len(), picks.len());
    }
    let lesson = lesson(program, &quiz("type = \"Match\"\nprompt.line = \"no such line\""));
    assert!(sheet(&question(&lesson), &lesson, &runner()).is_err());
}

#[test]
fn another_order_that_does_the_same_is_right() {
    let quiz = "[[questions]]\nid = \"q\"\ntype = \"Order\"\nprompt.program = \"p.py\"\ncontext = \"c\"\n";
    let lesson = lesson("a = 1\nb = 2\nprint(a + b)\n", quiz);
    let question = question(&lesson);
    let told = |text: &str| judge(&question, &lesson, &Response::Text(text.into()), &runner()).expect("judged").verdict;
    assert!(told("b = 2\na = 1\nprint(a + b)").is_right);
    assert!(!told("a = 1\nb = 2").is_right);
    assert!(!told("print(a + b)\na = 1\nb = 2").is_right);
}

#[test]
fn a_mistaken_answer_is_led_back_to_where_it_parts() {
    let course = own_course();
    let lesson = course.lessons().next().expect("a lesson");
    let cases = [
        ("a = 10\nb = a\na = 20\nprint(b)\n", "20", "names-follow-names", 3),
        ("a = [1]\nb = a\nb.append(2)\nprint(a)\n", "[1]", "names-are-boxes", 2),
        ("def f(x):\n    x.append(1)\n\na = []\nf(a)\nprint(a)\n", "[]", "pass-by-value", 5),
        ("def f(x=[]):\n    x.append(1)\n    return x\n\nf()\nprint(f())\n", "[1]", "defaults-each-call", 6),
        ("a = [1]\nb = a\nb += [2]\nprint(a)\n", "[1]", "names-are-boxes", 2),
        ("a = [1]\nb = [1]\nprint(a is b)\n", "True", "equal-means-same", 3),
        ("import copy\na = [[1]]\nb = copy.copy(a)\nb[0].append(2)\nprint(a)\n", "[[1]]", "copy-is-deep", 4),
        (
            "fs = []\nfor i in range(2):\n    fs.append(lambda: i)\nprint(fs[0](), fs[1]())\n",
            "0 1",
            "closure-copies",
            4,
        ),
        ("a = [1]\nb = a\ndel a\nprint(b)\n", "None", "del-frees", 3),
        (
            "class N:\n    def __del__(self):\n        print('freed')\n\nx = N()\ny = x\ndel x\nprint('gone')\ndel y\n",
            "freed\ngone",
            "del-frees",
            7,
        ),
        (
            "class N:\n    def __del__(self):\n        print('freed')\n\nx = N()\nx.me = x\ndel x\nprint('end')\n",
            "freed\nend",
            "unreachable-is-freed",
            7,
        ),
        (
            "def g():\n    print('runs')\n    yield 1\n\nit = g()\nprint('made')\nnext(it)\n",
            "runs\nmade",
            "generators-at-once",
            5,
        ),
        ("def f(x):\n    print('in')\n    return x\n\nprint(f(1))\n", "in\nNone", "print-returns", 2),
        ("n = 1\nm = n\nm += 1\nn = 5\nprint(m)\n", "5", "names-follow-names", 3),
        (
            "import threading\n\ndef say(name):\n    for n in range(60):\n        print(name, n)\n\n\
             ts = [threading.Thread(target=say, args=(name,)) for name in 'ab']\nfor t in ts:\n    t.start()\n\
             for t in ts:\n    t.join()\n",
            "THREADS",
            "threads-in-parallel",
            0,
        ),
    ];
    let mut wrong = Vec::new();
    for (text, answer, misconception, line) in cases {
        let source = Source::new("p.py", text);
        let mut answer = answer.to_string();
        let mut line = line;
        if answer == "THREADS" {
            // Which turns are drawn is the machine's affair: any of them is led back.
            let all = distractors(&source, lesson, &runner());
            let drawn = all.iter().find(|(name, _)| *name == misconception).expect("other turns");
            answer = drawn.1.clone();
            line = part(&source, lesson, &answer, &runner()).map_or(0, |found| found.line);
        }
        let found = part(&source, lesson, &answer, &runner());
        if found.as_ref().map(|found| (found.misconception, found.line)) != Some((misconception, line)) {
            wrong.push(format!("{misconception}: {found:?}\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let right = part(&Source::new("p.py", "print(1)\n"), lesson, "2", &runner());
    assert_eq!(right, None, "a slip is no misconception");
    assert!(MACHINES.iter().all(|name| course.misconceptions.iter().any(|(known, _)| known == name)));
}

#[test]
fn a_machine_gives_what_authors_foresaw() {
    let course = own_course();
    let mut parted = 0;
    for lesson in course.lessons() {
        for question in read_quiz(lesson).0.questions {
            let Some(program) = question.program.as_ref().and_then(|name| lesson.program(name)) else { continue };
            for (answer, name) in question.wrong.iter().filter(|(_, name)| MACHINES.contains(&name.as_str())) {
                if let Some(found) = part(&program.source, lesson, answer, &runner()) {
                    parted += 1;
                    assert!(found.here != found.there, "{}: {name}: {found:?}", question.id);
                    // A machine's answer is among the options that a reader may ask for.
                    let all = distractors(&program.source, lesson, &runner());
                    assert!(
                        all.iter().any(|(_, text)| text.trim_end() == answer.trim_end()),
                        "{}: {all:?}",
                        question.id
                    );
                }
            }
        }
    }
    assert!(parted >= 8, "{parted} wrong answers were led back to where they part");
}

#[test]
fn predictions_are_never_trivial_and_never_repeated() {
    let course = own_course();
    let mut total = 0;
    // Every fifth lesson: all of them take minutes where nothing is optimised.
    for lesson in course.lessons().step_by(5) {
        for program in lesson.programs.iter().filter(|program| program.recorded.is_some()) {
            let others = lesson.programs.iter().filter(|other| other.is_file && other.name != program.name);
            let files: Vec<Source> =
                std::iter::once(program.source.clone()).chain(others.map(|other| other.source.clone())).collect();
            let Ok(run) = runner().run(&files) else { continue };
            let found = predictions(&run, program.source.text(), 10);
            assert!(found.len() <= 10);
            total += found.len();
            let (mut seen, mut shown) = (BTreeSet::new(), 0);
            for question in &found {
                let line = program.source.line(question.line).expect("a line");
                assert!(seen.insert((question.line, question.about.clone())), "{}: {question:?} twice", program.name);
                let text = |text: &str| question.judge(&Response::Text(text.into())).is_right;
                match (&question.about, &question.paper) {
                    (About::Drawing, Some(paper)) => {
                        let Sheet::Drawing { start, .. } = &*paper.sheet else { panic!("no drawing") };
                        let told = |it: &Drawing| question.judge(&Response::Drawing(it.clone()));
                        assert!(told(&paper.end).is_right && !told(start).is_right);
                    }
                    (About::Slots(_), Some(paper)) => {
                        assert!(question.judge(&Response::Picks(paper.rows.clone())).is_right);
                        assert_eq!(question.judge(&Response::Picks(Vec::new())).rows.len(), paper.rows.len());
                    }
                    (About::Frees(names), None) => {
                        let gone: Vec<usize> = (0..names.len())
                            .filter(|at| question.answer.split(' ').any(|name| name == names[*at]))
                            .collect();
                        assert!(question.judge(&Response::Picks(gone)).is_right);
                        assert!(
                            !question.judge(&Response::Picks(vec![usize::MAX])).is_right
                                || question.answer == "nothing"
                        );
                    }
                    (_, None) => assert!(text(&question.answer) && !text("no such answer")),
                    _ => panic!("{question:?} has the wrong paper"),
                }
                assert!(question.step >= shown, "{}: {question:?} was given away", program.name);
                shown = question.after;
                assert!(question.after > question.step);
                let is_told = match &question.about {
                    About::Printed => question.answer.split_whitespace().all(|word| line.contains(word)),
                    About::Value(_) => line.contains(&question.answer),
                    About::Sharers => !question.answer.contains(' '),
                    About::Frees(names) => names.len() == 1 && question.answer == names[0],
                    About::NextLine | About::Capacity(_) | About::Slots(_) | About::Drawing => false,
                };
                assert!(!is_told, "{}: {line}: {question:?}", program.name);
            }
        }
    }
    assert!(total > 30, "{total} questions over all programs");
}

/// What is asked about a program, by its line.
fn asked(program: &str) -> Vec<(u32, About, String)> {
    let run = runner().run(&[Source::new("p.py", program)]).unwrap_or_else(|_| panic!("it does not run"));
    predictions(&run, program, 10).into_iter().map(|it| (it.line, it.about, it.answer)).collect()
}

#[test]
fn predictions_ask_what_a_line_does_not_say() {
    let names = |names: &[&str]| About::Frees(names.iter().map(|name| name.to_string()).collect());
    let freed = asked("a = [1]\nb = [2]\nc = b\ndel b\ndel a\n");
    assert!(freed.contains(&(4, names(&["a", "b", "c"]), "nothing".into())), "{freed:?}");
    assert!(freed.contains(&(5, names(&["a", "c"]), "a".into())), "{freed:?}");
    assert!(asked("a = [1]\ndel a\n").is_empty(), "that the only object is freed is trivial");
    let grown = asked("a = [0]\nfor i in range(9):\n    a.append(0)\n");
    let room = (3, About::Capacity("a".into()), "5".into());
    assert!(grown.contains(&room) || grown.iter().any(|it| it.0 == 3), "{grown:?}");
    let table = asked("d = {0: 0, 8: 1}\nd[16] = 2\n");
    assert!(matches!(table.as_slice(), [(2, About::Slots(_), _)]), "{table:?}");
    assert!(asked("d = {0: 0, 1: 1}\nd[2] = 2\n").iter().all(|it| !matches!(it.1, About::Slots(_))), "all are at home");
    let drawn = asked("a = [1]\nb = a\nc = 1\n");
    assert_eq!(drawn, [(2, About::Drawing, String::new())]);
    assert!(asked("a = [1]\nb = [1]\nc = 1\n").is_empty(), "new lists stand in their lines");
    for dull in [
        "for word in 'ab':\n    pass\n",
        "x = 1\ny = x\nz = y\n",
        "class A:\n    kinds = ('a', 'b')\n    def f(self):\n        return 1\nx = 1\n",
        "xs = [1]\nys = [x for x in xs]\nz = 1\n",
    ] {
        let found = asked(dull);
        let is_dull = |it: &(u32, About, String)| match &it.1 {
            About::Value(name) => ["word", "y", "z", "x"].contains(&name.as_str()),
            About::NextLine => !dull.starts_with("for"),
            About::Slots(_) => true,
            _ => false,
        };
        assert!(!found.iter().any(is_dull), "{dull}: {found:?}");
    }
    let twice = asked("total = sum([2, 3])\nprint(total)\n");
    assert_eq!(twice, [(1, About::Value("total".into()), "5".into())], "what was told is not asked again");
    let rooms = asked("a = []\nb = []\na.append(0)\nb.append(0)\n");
    assert_eq!(rooms.iter().filter(|it| matches!(it.1, About::Capacity(_))).count(), 1, "{rooms:?}");
}

#[test]
fn a_wrong_prediction_is_led_to_the_python_in_which_it_is_right() {
    let program = "a = [1, 2]\nb = a\nb.append(3)\nprint(len(a))\n";
    let files = [Source::new("p.py", program)];
    let run = runner().run(&files).unwrap_or_else(|_| panic!("it does not run"));
    let list = predictions(&run, program, 10);
    let printed = list.iter().find(|it| it.about == About::Printed).expect("what is printed");
    let parting = part_at(&files, printed, "2", &runner()).expect("a machine");
    assert!(["names-are-boxes", "assignment-copies"].contains(&parting.misconception), "{parting:?}");
    assert!(parting.line > 0 && !parting.names.is_empty());
    assert_eq!(part_at(&files, printed, "17", &runner()), None, "nobody thinks so");
}
