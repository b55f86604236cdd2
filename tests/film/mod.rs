//! Runs written by hand, picture by picture, for tests that need to say exactly what is on the screen.
#![allow(dead_code, reason = "each test crate uses a part")]

use std::collections::BTreeMap;
use std::rc::Rc;

use cutaway::code::CodeObject;
use cutaway::text::{Position, Source};
use cutaway::trace::picture::*;
use cutaway::trace::steps::Steps;

/// A run of which every picture is given.
pub struct Film {
    pub pictures: Vec<Picture>,
    pub stdout: Rc<str>,
}

impl Steps for Film {
    fn run_slice(&mut self, _: u64) -> u64 {
        self.pictures.len() as u64
    }
    fn stop(&mut self) {}
    fn end(&self) -> Option<End> {
        self.pictures.last().and_then(|p| p.end.clone())
    }
    fn step_count(&self, _: Zoom) -> u64 {
        self.pictures.len() as u64
    }
    fn picture(&self, _: Zoom, step: u64) -> Picture {
        Picture { moment: step, ..self.pictures[(step as usize).min(self.pictures.len() - 1)].clone() }
    }
    fn moment_of(&self, _: Zoom, step: u64) -> u64 {
        step
    }
    fn step_at(&self, _: Zoom, moment: u64) -> u64 {
        moment
    }
    fn stdout(&self) -> Rc<str> {
        self.stdout.clone()
    }
    fn stderr(&self) -> Rc<str> {
        "".into()
    }
    fn code(&self, _: CodeId) -> Option<Rc<CodeObject>> {
        None
    }
}

pub fn owned(id: u32) -> Ref {
    Ref { object: ObjectId(id), ownership: Ownership::Owned }
}

pub fn borrowed(id: u32) -> Ref {
    Ref { object: ObjectId(id), ownership: Ownership::Borrowed }
}

pub fn object(type_name: &str, kind: ObjectKind, text: &str, count: Count, parts: Vec<Part>) -> ObjectPicture {
    ObjectPicture {
        type_name: type_name.into(),
        kind,
        address: 0x7f00_0000_1000,
        count,
        size: 28,
        immutable: kind == ObjectKind::Scalar,
        reachable: true,
        text: text.into(),
        parts: Sliced::all(parts),
    }
}

pub fn int(value: i64) -> ObjectPicture {
    object("int", ObjectKind::Scalar, &value.to_string(), Count::Immortal, vec![])
}

pub fn list(count: u32, items: &[u32]) -> ObjectPicture {
    let parts = items.iter().zip(0..).map(|(id, at)| Part { label: PartLabel::Index(at), value: Some(owned(*id)) });
    object("list", ObjectKind::Sequence, "", Count::Counted(count), parts.collect())
}

pub fn function(signature: &str, count: u32) -> ObjectPicture {
    object("function", ObjectKind::Function, signature, Count::Counted(count), vec![])
}

pub fn frame(id: u32, kind: FrameKind, name: &str, line: i32, variables: &[(&str, Ref)]) -> FramePicture {
    FramePicture {
        id: FrameId(id),
        kind,
        name: name.into(),
        qualname: name.into(),
        code: CodeId(0),
        file: "program.py".into(),
        instruction: 0,
        position: Position { line, end_line: line, col: 0, end_col: 0 },
        state: FrameState::Running,
        variables: variables
            .iter()
            .map(|(name, value)| Variable {
                name: (*name).into(),
                value: Some(*value),
                kind: VariableKind::Local,
                cell: None,
            })
            .collect(),
        stack: vec![],
        returns: None,
        generator: None,
    }
}

/// A picture of a moment: every frame but the last waits, the line of the last one runs next.
pub fn picture(
    event: Event,
    ran: i32,
    mut frames: Vec<FramePicture>,
    objects: Vec<(u32, ObjectPicture)>,
    printed: u64,
) -> Picture {
    let innermost = frames.len().saturating_sub(1);
    for frame in &mut frames[..innermost] {
        frame.state = FrameState::Waiting;
    }
    let place = |f: &FramePicture| Place { frame: f.id, position: f.position };
    let next = frames.last().map(place).filter(|_| event != Event::End);
    let just_ran = (ran > 0)
        .then_some(Place { frame: FrameId(0), position: Position { line: ran, end_line: ran, col: -1, end_col: -1 } });
    Picture {
        moment: 0,
        event,
        just_ran,
        runs_next: next,
        frames,
        threads: Vec::new(),
        suspended: vec![],
        objects: objects.into_iter().map(|(id, o)| (ObjectId(id), o)).collect::<BTreeMap<_, _>>(),
        objects_left_out: 0,
        touch: None,
        raised: None,
        stdout_len: printed,
        stderr_len: 0,
        collections: 0,
        end: (event == Event::End).then_some(End::Finished),
    }
}

pub const FACTORIAL: &str = "\
def factorial(n):
    if n == 0:
        return 1
    return n * factorial(n - 1)

seen = [10, 20, 30]
seen.append(factorial(1))
print(seen)
";

/// Some steps of [`FACTORIAL`].
pub fn factorial(source: &Source) -> Film {
    let at = |line: i32, text: &str| {
        let col = source.line(line as u32).unwrap().find(text).unwrap() as i32;
        Position { line, end_line: line, col, end_col: col + text.len() as i32 }
    };
    let module = |line, names: &[(&str, Ref)]| frame(0, FrameKind::Module, "<module>", line, names);
    let waiting = |names: &[(&str, Ref)]| FramePicture { position: at(7, "factorial(1)"), ..module(7, names) };
    let call = |id, line, n| frame(id, FrameKind::Function, "factorial", line, &[("n", borrowed(n))]);
    let outer = |n: u32| {
        let mut f = call(1, 4, n);
        f.position = at(4, "factorial(n - 1)");
        f.stack =
            vec![StackEntry { value: Some(borrowed(n)), position: Some(Position { end_col: 12, ..at(4, "n *") }) }];
        f
    };
    let function = || (1, function("factorial(n)", 1));
    let numbers = || vec![(10, int(10)), (20, int(20)), (30, int(30)), (101, int(1)), (100, int(0))];
    let all = |items: &[u32], count| {
        let mut objects = numbers();
        objects.extend([function(), (50, list(count, items))]);
        objects
    };
    let names: &[(&str, Ref)] = &[("factorial", owned(1)), ("seen", owned(50))];
    let items: &[u32] = &[10, 20, 30];
    let grown: &[u32] = &[10, 20, 30, 101];
    let returns = |mut frame: FramePicture| {
        frame.returns = Some(owned(101));
        frame
    };
    Film {
        stdout: "[10, 20, 30, 1]\n".into(),
        pictures: vec![
            picture(Event::Line, 0, vec![module(1, &[])], vec![], 0),
            picture(Event::Line, 1, vec![module(6, &names[..1])], vec![function()], 0),
            picture(Event::Line, 6, vec![module(7, names)], all(items, 1), 0),
            picture(Event::Call, 7, vec![waiting(names), call(1, 1, 101)], all(items, 2), 0),
            picture(Event::Line, 1, vec![waiting(names), call(1, 2, 101)], all(items, 2), 0),
            picture(Event::Line, 2, vec![waiting(names), call(1, 4, 101)], all(items, 2), 0),
            picture(Event::Call, 4, vec![waiting(names), outer(101), call(2, 1, 100)], all(items, 2), 0),
            picture(Event::Line, 1, vec![waiting(names), outer(101), call(2, 2, 100)], all(items, 2), 0),
            picture(Event::Line, 2, vec![waiting(names), outer(101), call(2, 3, 100)], all(items, 2), 0),
            picture(Event::Return, 3, vec![waiting(names), outer(101), returns(call(2, 3, 100))], all(items, 2), 0),
            picture(Event::Return, 4, vec![waiting(names), returns(call(1, 4, 101))], all(items, 2), 0),
            picture(Event::Line, 7, vec![module(8, names)], all(grown, 1), 0),
            picture(Event::End, 8, vec![module(8, names)], all(grown, 1), 16),
        ],
    }
}
