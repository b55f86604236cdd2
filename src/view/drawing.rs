//! A reader's drawing as a scene, and its corrections in words.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Moment, ObjectView, Options, Places, Scene, compose, count_words};
use crate::quiz::draw::{Drawing, Edit, Node, NodeId, Place, Shape, Target, Value};
use crate::text::words::{self as w, Language};
use crate::text::{Position, Source};
use crate::trace::picture::{
    CodeId, Count, Event, FrameId, FrameKind, FramePicture, FrameState, ObjectId, ObjectKind, ObjectPicture, Ownership,
    Part, PartLabel, Picture, Ref, Sliced, Variable, VariableKind,
};

/// Most characters of an object's value in a sentence.
const SHORT: usize = 40;

/// A drawing as the screen shows a step.
pub fn scene(drawing: &Drawing, options: Options) -> Scene {
    let picture = Brush { drawing, atoms: BTreeMap::new(), next: drawing.fresh().0 }.picture();
    let places = Places::default().advance(None, &picture, options, None);
    let sources = [Source::new("", "")];
    let moment =
        Moment { sources: &sources, before: None, now: &picture, printed: "", instruction: None, decision: None };
    let mut scene = compose(&moment, &places, options);
    scene.frames.iter_mut().for_each(|frame| frame.note.clear());
    let label = |view: &mut Rc<ObjectView>| {
        let view = Rc::make_mut(view);
        match drawing.nodes.get(&NodeId(view.id.0)) {
            Some(node) => {
                view.title = format!("{} #{}", node.type_name, view.id.0);
                view.count = node.count.map(|count| count_words(options.language, count)).unwrap_or_default();
            }
            None => view.count.clear(),
        }
    };
    scene.columns.iter_mut().flatten().for_each(label);
    scene
}

struct Brush<'a> {
    drawing: &'a Drawing,
    /// One object for each value that is told by its text.
    atoms: BTreeMap<&'a str, ObjectId>,
    next: u32,
}

impl<'a> Brush<'a> {
    fn picture(mut self) -> Picture {
        let reached = self.drawing.reached();
        let running = self.drawing.frames.iter().rposition(|frame| !frame.title.ends_with(')')).unwrap_or(0);
        let frames = self.drawing.frames.iter().enumerate().map(|(at, frame)| {
            let variables = frame.names.iter().map(|(name, value)| Variable {
                name: name.as_str().into(),
                value: Some(self.reference(value)),
                kind: VariableKind::Name,
                cell: None,
            });
            FramePicture {
                id: FrameId(at as u32),
                kind: FrameKind::Function,
                name: frame.title.as_str().into(),
                qualname: frame.title.as_str().into(),
                code: CodeId(0),
                file: "".into(),
                instruction: 0,
                position: Position::NONE,
                state: match at {
                    at if at == running => FrameState::Running,
                    at if at < running => FrameState::Waiting,
                    _ => FrameState::Suspended,
                },
                variables: variables.collect(),
                stack: Vec::new(),
                returns: None,
                generator: None,
            }
        });
        let frames = frames.collect();
        let mut objects = BTreeMap::new();
        for (id, node) in &self.drawing.nodes {
            objects.insert(ObjectId(id.0), self.object(node, reached.contains(id)));
        }
        let atoms = self.atoms.iter().map(|(text, id)| (*id, atom(text)));
        objects.extend(atoms);
        Picture {
            moment: 0,
            event: Event::Line,
            just_ran: None,
            runs_next: None,
            frames,
            threads: Vec::new(),
            suspended: Vec::new(),
            objects,
            objects_left_out: 0,
            touch: None,
            raised: None,
            stdout_len: 0,
            stderr_len: 0,
            collections: 0,
            end: None,
        }
    }

    fn reference(&mut self, value: &'a Value) -> Ref {
        let object = match value {
            Value::Node(id) => ObjectId(id.0),
            Value::Atom(text) => self.atom(text),
        };
        Ref { object, ownership: Ownership::Owned }
    }

    fn atom(&mut self, text: &'a str) -> ObjectId {
        let next = &mut self.next;
        *self.atoms.entry(text).or_insert_with(|| {
            *next += 1;
            ObjectId(*next - 1)
        })
    }

    fn object(&mut self, node: &'a Node, reachable: bool) -> ObjectPicture {
        let parts = node.items.iter().enumerate().map(|(at, (label, value))| Part {
            label: match node.shape {
                Shape::Sequence => PartLabel::Index(at as u64),
                Shape::Set => PartLabel::Member,
                Shape::Dict => PartLabel::Key(Ref { object: self.atom(label), ownership: Ownership::Owned }),
                Shape::Named => PartLabel::Name(label.as_str().into()),
            },
            value: Some(self.reference(value)),
        });
        let parts = Sliced::all(parts.collect());
        ObjectPicture {
            type_name: node.type_name.as_str().into(),
            kind: match node.shape {
                Shape::Sequence => ObjectKind::Sequence,
                Shape::Set => ObjectKind::Set,
                Shape::Dict => ObjectKind::Dict,
                Shape::Named => ObjectKind::Instance,
            },
            address: 0,
            count: node.count.map_or(Count::Immortal, Count::Counted),
            size: 0,
            immutable: false,
            reachable,
            text: node.text.as_str().into(),
            parts,
        }
    }
}

/// A value that is told by its text, with the type that the text has.
fn atom(text: &str) -> ObjectPicture {
    let type_name = match text.chars().next() {
        Some('\'' | '"') => "str",
        Some('(') => "tuple",
        Some('0'..='9' | '-') if text.contains(['.', 'e', 'n']) => "float",
        Some('0'..='9' | '-') => "int",
        _ => match text {
            "True" | "False" => "bool",
            "None" => "NoneType",
            "inf" | "nan" => "float",
            _ if text.starts_with("b'") || text.starts_with("b\"") => "bytes",
            _ => "",
        },
    };
    ObjectPicture {
        type_name: type_name.into(),
        kind: ObjectKind::Scalar,
        address: 0,
        count: Count::Immortal,
        size: 0,
        immutable: true,
        reachable: true,
        text: text.into(),
        parts: Sliced::all(Vec::new()),
    }
}

/// A correction of a drawing in a sentence, in Markdown's inline text.
pub fn say(t: Language, drawing: &Drawing, edit: &Edit) -> String {
    let label =
        |id: &NodeId| drawing.nodes.get(id).map_or(String::new(), |node| format!("{} #{}", node.type_name, id.0));
    let held = |value: &Value| match value {
        Value::Atom(text) => code(text),
        Value::Node(id) => label(id),
    };
    let to = |target: &Target| match &target.value {
        Value::Node(id) => match target.nodes.iter().find(|(other, _)| other == id) {
            Some(_) => t.fill(w::NEW_OF_TYPE, &[&code(&write(&target.value, &target.nodes, drawing, 0))]),
            None => label(id),
        },
        value => held(value),
    };
    let frame_of = |frame: usize| drawing.frames.get(frame).map_or("", |frame| frame.title.as_str());
    let all = |told: Vec<String>| told.join(", ");
    match edit {
        Edit::Put(Place::Name(frame, name), target) => {
            let old = drawing.frames.get(*frame).and_then(|frame| frame.names.iter().find(|(other, _)| other == name));
            match old {
                Some((_, old)) => t.fill(w::MEND_REBIND, &[&frame_of(*frame), name, &to(target), &held(old)]),
                None => t.fill(w::MEND_BIND, &[&frame_of(*frame), name, &to(target)]),
            }
        }
        Edit::Put(Place::Item(id, at), target) => t.fill(w::MEND_ITEM, &[at, &label(id), &to(target)]),
        Edit::Put(Place::Key(id, key), target) => t.fill(w::MEND_KEY, &[key, &label(id), &to(target)]),
        Edit::Insert(id, at, target) => match drawing.nodes.get(id).is_none_or(|node| *at >= node.items.len()) {
            true => t.fill(w::MEND_APPEND, &[&label(id), &to(target)]),
            false => t.fill(w::MEND_INSERT, &[&label(id), at, &to(target)]),
        },
        Edit::Clear(Place::Name(frame, name)) => t.fill(w::MEND_UNBIND, &[&frame_of(*frame), name]),
        Edit::Clear(Place::Item(id, at)) => t.fill(w::MEND_TAKE, &[at, &label(id)]),
        Edit::Clear(Place::Key(id, key)) => t.fill(w::MEND_UNKEY, &[&label(id), key]),
        Edit::Begin(_, title, names) if names.is_empty() => t.fill(w::MEND_BEGIN_EMPTY, &[title]),
        Edit::Begin(_, title, names) => {
            let names = names.iter().map(|(name, target)| format!("`{name}` = {}", to(target)));
            t.fill(w::MEND_BEGIN, &[title, &all(names.collect())])
        }
        Edit::End(frame) => t.fill(w::MEND_END, &[&frame_of(*frame)]),
        Edit::Free(nodes) => t.fill(w::MEND_FREE, &[&all(nodes.iter().map(label).collect())]),
        Edit::Make(nodes) => {
            let told = nodes.iter().map(|(id, _)| code(&write(&Value::Node(*id), nodes, drawing, 0)));
            t.fill(w::MEND_MAKE, &[&all(told.collect())])
        }
        Edit::Count(id, count) => {
            let was = drawing.nodes.get(id).and_then(|node| node.count).unwrap_or(0);
            t.fill(w::MEND_COUNT, &[&label(id), count, &was])
        }
    }
}

/// A value of a drawing as Python would write it, for a list of choices.
pub fn brief(drawing: &Drawing, id: NodeId) -> String {
    write(&Value::Node(id), &[], drawing, 0)
}

fn code(text: &str) -> String {
    format!("`{text}`")
}

fn write(value: &Value, new: &[(NodeId, Node)], drawing: &Drawing, depth: u32) -> String {
    let id = match value {
        Value::Atom(text) => return text.clone(),
        Value::Node(id) => id,
    };
    let made = new.iter().find(|(other, _)| other == id).map(|(_, node)| node);
    let Some(node) = made.or_else(|| drawing.nodes.get(id)) else { return "…".to_string() };
    if depth > 1 || depth > 0 && made.is_none() {
        return format!("{} #{}", node.type_name, id.0);
    }
    let item = |(label, value): &(String, Value)| {
        let value = write(value, new, drawing, depth + 1);
        match node.shape {
            Shape::Sequence | Shape::Set => value,
            Shape::Dict => format!("{label}: {value}"),
            Shape::Named => format!("{label}={value}"),
        }
    };
    let items = node.items.iter().map(item).collect::<Vec<_>>().join(", ");
    let text = match (node.shape, node.type_name.as_str()) {
        (Shape::Sequence, "list") => format!("[{items}]"),
        (Shape::Sequence, "tuple") => format!("({items})"),
        (Shape::Set | Shape::Dict, "set" | "dict") => format!("{{{items}}}"),
        (_, name) => format!("{name}({items})"),
    };
    if text.chars().count() <= SHORT { text } else { text.chars().take(SHORT).chain(['…']).collect() }
}
