//! Scenes: what stays, stays where it is; nothing overlaps; arrows keep to the space between the boxes.

mod film;

use cutaway::state::Stage;
use cutaway::text::Source;
use cutaway::trace::picture::{Event, FrameKind, ObjectId, Picture, Zoom};
use cutaway::view::highlight::highlight;
use cutaway::view::program::{Token, lines};
use cutaway::view::{Inline, Mark, ObjectView, Options, Scene};
use film::{Film, frame, int, list, owned, picture};

const ALL: [Inline; 3] = [Inline::Nothing, Inline::InContainers, Inline::Everywhere];

fn stage(film: impl Fn(&Source) -> Film, text: &str) -> Stage {
    let source = Source::new("program.py", text);
    let run = film(&source);
    Stage::new(source, Box::new(run))
}

fn boxes(scene: &Scene) -> impl Iterator<Item = &ObjectView> {
    scene.columns.iter().flatten().map(|object| &**object)
}

fn check_space(scene: &Scene) {
    for column in &scene.columns {
        for pair in column.windows(2) {
            let bottom = pair[0].slot.top + pair[0].slot.height;
            assert!(bottom < pair[1].slot.top, "{:?} runs into {:?}", pair[0], pair[1]);
        }
    }
    for pair in scene.frames.windows(2) {
        assert!(pair[0].top + pair[0].height < pair[1].top);
    }
    for arrow in &scene.arrows {
        for side in arrow.points.windows(2) {
            assert!(side[0].x == side[1].x || side[0].y == side[1].y, "{arrow:?} is slanted");
        }
        // Both ends are at boxes; everything between runs outside of every box.
        for side in arrow.points[1..].windows(2) {
            let (left, right) = (side[0].x.min(side[1].x), side[0].x.max(side[1].x));
            let (top, bottom) = (side[0].y.min(side[1].y), side[0].y.max(side[1].y));
            for object in boxes(scene) {
                let (x, y) = (cutaway::view::column_left(object.slot.column) as i32 * 4, object.slot.top as i32 * 4);
                let (width, height) = (cutaway::view::COLUMN_WIDTH as i32 * 4, object.slot.height as i32 * 4);
                let beside = right <= x || x + width <= left || bottom <= y || y + height <= top;
                assert!(beside, "{arrow:?} crosses {object:?}");
            }
        }
    }
}

/// An object that is the same in two neighbouring steps stands in the same place.
fn check_still(before: &Scene, now: &Scene) {
    for object in boxes(now).filter(|o| o.mark == Mark::Same) {
        if let Some(old) = boxes(before).find(|o| o.id == object.id) {
            assert_eq!(old.slot, object.slot, "object {} moved", object.id.0);
        }
    }
}

/// Every step, laid out as objects came, and anew for a moment of the run.
fn check_run(stage: &Stage) {
    let count = stage.step_count(Zoom::Line);
    let moment = stage.run().moment_of(Zoom::Line, count * 2 / 3);
    for (inline, arranged) in ALL.map(|inline| (inline, None)).into_iter().chain([(ALL[1], Some(moment))]) {
        let options = Options { inline, arranged, ..Options::default() };
        let scenes: Vec<Scene> = (0..count).map(|step| stage.scene(Zoom::Line, step, options)).collect();
        scenes.iter().for_each(check_space);
        scenes.windows(2).for_each(|pair| check_still(&pair[0], &pair[1]));
        for step in (0..count).rev().step_by(if arranged.is_some() { 7 } else { 1 }) {
            assert_eq!(
                stage.scene(Zoom::Line, step, options),
                scenes[step as usize],
                "step {step} differs when sought"
            );
        }
    }
}

/// Lists that grow, shrink, refer to each other and to themselves, are made and freed, by a fixed rule.
fn busy(_: &Source) -> Film {
    let mut pictures: Vec<Picture> = Vec::new();
    let mut seed = 7_u32;
    let mut random = move |below: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 16) % below
    };
    let mut lists: Vec<(u32, Vec<u32>)> = vec![(50, vec![])];
    for step in 0..120_u32 {
        match random(4) {
            0 => lists.push((51 + step, vec![])),
            1 if lists.len() > 1 => {
                let (gone, _) = lists.remove(random(lists.len() as u32) as usize);
                lists.iter_mut().for_each(|(_, items)| items.retain(|i| *i != gone));
            }
            2 => {
                let target = lists[random(lists.len() as u32) as usize].0;
                let at = random(lists.len() as u32) as usize;
                lists[at].1.push(target);
            }
            _ => {
                let at = random(lists.len() as u32) as usize;
                lists[at].1.push(1 + random(9));
            }
        }
        let names: Vec<(String, u32)> = lists.iter().map(|(id, _)| (format!("name{id}"), *id)).collect();
        let names: Vec<_> = names.iter().take(9).map(|(name, id)| (&**name, owned(*id))).collect();
        let mut objects: Vec<_> = (1..=9).map(|id| (id, int(id.into()))).collect();
        objects.extend(lists.iter().map(|(id, items)| (*id, list(1, items))));
        let line = step as i32 % 3 + 1;
        pictures.push(picture(
            Event::Line,
            line,
            vec![frame(0, FrameKind::Module, "<module>", line, &names)],
            objects,
            0,
        ));
    }
    Film { pictures, stdout: "".into() }
}

#[test]
fn nothing_moves_and_nothing_overlaps() {
    check_run(&stage(film::factorial, film::FACTORIAL));
    check_run(&stage(busy, "a\nb\nc\n"));
}

/// The steps of a real run at line zoom, told.
fn told(text: &str) -> Vec<String> {
    let stage = real(text);
    (0..stage.step_count(Zoom::Line)).map(|step| stage.scene(Zoom::Line, step, Options::default()).narration).collect()
}

fn real(text: &str) -> Stage {
    let source = Source::new("program.py", text);
    let run = cutaway::state::record(&source, &[]).unwrap_or_else(|diags| panic!("{diags:?}\n{text}"));
    let stage = Stage::new(source, run);
    while stage.end().is_none() {
        stage.run_slice(10_000);
    }
    stage
}

const PROGRAMS: [&str; 9] = [
    "a = 10\nb = a\na = 20\nprint(b)\n",
    "a = [1, 2, 3]\nb = a\nb.append(4)\nprint(a)\n",
    "a = 10\nb = a\nb = 20\nprint(a)\n",
    "import sys\n\na = []\nprint(sys.getrefcount(a))\nb = a\nprint(sys.getrefcount(a))\ndel b\nprint(sys.getrefcount(a))\n",
    film::FACTORIAL,
    "def reverse_string(s):\n    if s == '':\n        return s\n    return reverse_string(s[1:]) + s[0]\n\nprint(reverse_string('abc'))\n",
    "def bar(x):\n    z = x + 1\n    return z\n\ndef foo(x):\n    y = x * 2\n    return bar(y)\n\nprint(foo(3))\n",
    "def add(item, items=[]):\n    items.append(item)\n    return items\n\nprint(add(1))\nprint(add(2))\n",
    "import gc\n\na = []\nb = [a]\na.append(b)\ndel a\ndel b\nprint(gc.collect())\n",
];

#[test]
fn real_runs_hold_still() {
    for program in PROGRAMS {
        if std::env::var_os("LOOK").is_some() {
            println!("{program}\n    {}\n", told(program).join("\n    "));
        }
        check_run(&real(program));
    }
}

const CHAIN: &str = "\
class Node:
    def __init__(self, value):
        self.value = value
        self.next = self.back = None

last = None
for value in 'abcd':
    node = Node(value)
    if last is None:
        first = node
    else:
        last.next = node
        node.back = last
    last = node
del node, value
";

/// A chain whose nodes were all born in the first column reads from left to right once it is laid out anew.
#[test]
fn laid_out_anew_a_chain_reads_from_left_to_right() {
    let stage = real(CHAIN);
    check_run(&stage);
    let last = stage.step_count(Zoom::Line) - 1;
    let columns = |arranged| {
        let scene = stage.scene(Zoom::Line, last, Options { arranged, ..Options::default() });
        let mut nodes: Vec<_> =
            boxes(&scene).filter(|o| o.title == "Node object").map(|o| (o.id, o.slot.column)).collect();
        nodes.sort_unstable();
        nodes.into_iter().map(|node| node.1).collect::<Vec<_>>()
    };
    assert_eq!(columns(None), [0, 0, 0, 0]);
    let moment = stage.run().moment_of(Zoom::Line, last);
    assert_eq!(columns(Some(moment)), [0, 1, 2, 3]);
    // A moment beyond the run's end is its end.
    assert_eq!(columns(Some(u64::MAX)), [0, 1, 2, 3]);
}

#[test]
fn garbage_is_seen_until_it_is_collected() {
    let stage = real(PROGRAMS[8]);
    let scenes: Vec<Scene> =
        (0..stage.step_count(Zoom::Line)).map(|step| stage.scene(Zoom::Line, step, Options::default())).collect();
    let lost: Vec<usize> =
        scenes.iter().map(|s| boxes(s).filter(|o| o.unreachable && o.mark != Mark::Gone).count()).collect();
    assert_eq!(lost, [0, 0, 0, 0, 0, 0, 0, 2, 0, 0], "{:?}", scenes.iter().map(|s| &s.narration).collect::<Vec<_>>());
    assert!(scenes[8].narration.contains("the collector frees 2 objects"), "{}", scenes[8].narration);
}

#[test]
fn frames_of_other_threads_stand_beside_the_running_ones() {
    let text = "import threading\n\ndef work(n):\n    done.wait()\n    print(n)\n\ndone = threading.Event()\n\
                t = threading.Thread(target=work, args=(7,))\nt.start()\nx = 1\ndone.set()\nt.join()\n";
    let stage = real(text);
    check_run(&stage);
    let scenes: Vec<Scene> =
        (0..stage.step_count(Zoom::Line)).map(|step| stage.scene(Zoom::Line, step, Options::default())).collect();
    let told: Vec<&str> = scenes.iter().map(|scene| &*scene.narration).collect();
    let began = told
        .iter()
        .position(|words| words.starts_with("It is Thread-1 (work)'s turn:") && words.contains("work(7) is called"));
    let began = began.unwrap_or_else(|| panic!("{told:?}"));
    let notes = |at: usize| scenes[at].frames.iter().map(|frame| &*frame.note).collect::<Vec<_>>();
    assert_eq!(notes(began), ["is called, in Thread-1 (work)", "waits for its turn, at line 9, in MainThread"]);
    let back = told[began..].iter().position(|words| words.starts_with("It is MainThread's turn")).expect("it goes on");
    let waits = "waits for a signal, at line 4, in Thread-1 (work)";
    assert_eq!(notes(began + back), ["at line 10, in MainThread", waits], "{told:?}");
}

#[test]
fn what_is_freed_is_shown_once_where_it_was() {
    let module = |names: &[_]| frame(0, FrameKind::Module, "<module>", 1, names);
    let film = |_: &Source| Film {
        pictures: vec![
            picture(
                Event::Line,
                1,
                vec![module(&[("a", owned(5)), ("b", owned(6))])],
                vec![(5, list(1, &[])), (6, list(1, &[]))],
                0,
            ),
            picture(Event::Line, 1, vec![module(&[("b", owned(6))])], vec![(6, list(1, &[]))], 0),
            picture(Event::Line, 1, vec![module(&[("b", owned(6))])], vec![(6, list(1, &[]))], 0),
        ],
        stdout: "".into(),
    };
    let stage = stage(film, "del a\n");
    let scenes: Vec<Scene> = (0..3).map(|step| stage.scene(Zoom::Line, step, Options::default())).collect();
    let marks: Vec<Option<Mark>> =
        scenes.iter().map(|s| boxes(s).find(|o| o.id == ObjectId(5)).map(|o| o.mark)).collect();
    assert_eq!(marks, [Some(Mark::Same), Some(Mark::Gone), None]);
    assert_eq!(scenes[1].narration, "The name a is deleted and the list [] is freed.");
}

#[test]
fn each_step_has_its_sentence() {
    let stage = stage(film::factorial, film::FACTORIAL);
    let words: Vec<String> = (0..13).map(|step| stage.scene(Zoom::Line, step, Options::default()).narration).collect();
    assert_eq!(
        words,
        [
            "Nothing has run yet: line 1 runs first.",
            "factorial names a new function factorial(n).",
            "seen names a new list [10, 20, 30].",
            "factorial(1) is called: a new frame, in which n names the int 1.",
            "factorial starts with line 2.",
            "Line 2 changed nothing shown here, and line 4 runs next.",
            "factorial(0) is called: a new frame, in which n names the int 0.",
            "factorial starts with line 2.",
            "Line 2 changed nothing shown here, and line 3 runs next.",
            "factorial returns the int 1 to line 4.",
            "factorial returns the int 1 to line 7.",
            "The list [10, 20, 30] becomes [10, 20, 30, 1]; factorial has returned the int 1, and line 8 runs next.",
            "“[10, 20, 30, 1]” is printed; the program has ended.",
        ]
    );
}

#[test]
fn colours_cover_broken_text() {
    let text = "def f(x):  # why\n    return f\"{x}\" + 'never closed\n\"\"\"open";
    let found: Vec<(Token, &str)> =
        highlight(text).iter().map(|h| (h.token, &text[h.span.start as usize..h.span.end as usize])).collect();
    use Token::*;
    assert_eq!(
        found,
        [
            (Keyword, "def"),
            (Definition, "f"),
            (Comment, "# why"),
            (Keyword, "return"),
            (String, "f\"{x}\""),
            (String, "'never closed"),
            (String, "\"\"\"open"),
        ]
    );
    let source = Source::new("a.py", text);
    let drawn = lines(&source, &highlight(text), None, None, &[]);
    let again: Vec<std::string::String> = drawn.iter().map(|l| l.iter().map(|p| &*p.text).collect()).collect();
    assert_eq!(again.join("\n"), text);
}

/// Programs of the cases, each looked at over its first steps: what did not change does not move, nothing overlaps.
#[test]
fn many_programs_hold_still() {
    const MOST: u64 = 40;
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut looked_at = 0;
    let mut folders: Vec<_> = std::fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.into_iter().filter(|path| path.is_dir()) {
        let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        for path in paths.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "py")).take(6) {
            let source = Source::new("program.py", std::fs::read_to_string(&path).unwrap());
            let Ok(run) = cutaway::state::record(&source, &[]) else { continue };
            let stage = Stage::new(source, run);
            stage.run_slice(20_000);
            stage.stop();
            for zoom in [Zoom::Line, Zoom::Expression] {
                let count = stage.step_count(zoom).min(MOST);
                let scenes: Vec<Scene> = (0..count).map(|step| stage.scene(zoom, step, Options::default())).collect();
                scenes.iter().for_each(check_space);
                scenes.windows(2).for_each(|pair| check_still(&pair[0], &pair[1]));
            }
            looked_at += 1;
        }
    }
    assert!(looked_at >= 60, "only {looked_at} programs");
}

#[test]
fn a_class_of_a_native_module_is_closed() {
    let source = Source::new("program.py", "from collections import deque\nclass A:\n    x = [1]\nlast = 0\n");
    let run = cutaway::state::record(&source, &[]).unwrap_or_else(|diags| panic!("{diags:?}"));
    let stage = Stage::new(source, run);
    while stage.end().is_none() {
        stage.run_slice(1_000);
    }
    let picture = stage.picture(Zoom::Line, stage.step_count(Zoom::Line) - 1);
    let rows = |text: &str| {
        let class = picture.objects.values().find(|object| object.text.contains(text) && &*object.type_name == "type");
        class.map(|class| class.parts.head.len())
    };
    assert_eq!((rows("deque"), rows("A")), (Some(0), Some(1)));
}

#[test]
fn coroutines_are_called_so() {
    let all =
        told("import asyncio\n\nasync def work():\n    await asyncio.sleep(1)\n    return 7\n\nasyncio.run(work())\n");
    for words in
        ["The coroutine work hands the Future object out and is suspended", "The coroutine work returns the int 7"]
    {
        assert!(all.iter().any(|told| told.starts_with(words)), "{words}: {all:#?}");
    }
    assert!(!all.iter().any(|told| told.to_lowercase().contains("generator")), "{all:#?}");
}
