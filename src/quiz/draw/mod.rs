//! Drawings of a moment: frames, names, objects, arrows and counts that a reader edits, as plain data.
//!
//! A scalar is a value, not an object of its own: whether two equal ones are one object says nothing here. So is a
//! tuple of scalars, a class, a module and a function that holds nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::mutant::told;
use crate::trace::picture::{
    Count, FrameKind, FramePicture, FrameState, ObjectId, ObjectKind, ObjectPicture, PartLabel, Picture, Ref,
};

mod compare;
mod literal;

pub use compare::{Correction, compare, corrections};
pub use literal::parse;

/// The row of a frame that is about to give back a value.
pub const RETURNS: &str = "(returns)";

/// An object's label. Drawings are compared by what leads where; labels only tell which objects were there before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NodeId(pub u32);

/// Frames and objects at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Drawing {
    /// Frames, outermost first, then suspended ones.
    pub frames: Vec<Frame>,
    /// Objects.
    pub nodes: BTreeMap<NodeId, Node>,
}

/// A frame.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What it runs: `module`, a function's qualified name.
    pub title: String,
    /// Its names in their order.
    pub names: Vec<(String, Value)>,
}

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A value told by its `repr`.
    Atom(String),
    /// An object.
    Node(NodeId),
}

/// An object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What its slots are.
    pub shape: Shape,
    /// `type(x).__name__`.
    pub type_name: String,
    /// What else names it, for a function and the like.
    pub text: String,
    /// Its slots: with keys for a dict, names for an instance, and no labels for a sequence or a set.
    pub items: Vec<(String, Value)>,
    /// Its reference count, where counts are asked for.
    pub count: Option<u32>,
}

/// What an object's slots are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    /// In order.
    Sequence,
    /// In no order, without labels.
    Set,
    /// By key.
    Dict,
    /// By name.
    Named,
}

/// A slot of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A name of a frame, by the frame's number.
    Name(usize, String),
    /// An item of a sequence or a set, by its number.
    Item(NodeId, usize),
    /// A key of a dict, or an attribute.
    Key(NodeId, String),
}

/// What a slot is made to hold: a value, and the objects that are new with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// The value.
    pub value: Value,
    /// New objects.
    pub nodes: Vec<(NodeId, Node)>,
}

/// A change of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Makes a slot hold something; one by name or key is made where there is none.
    Put(Place, Target),
    /// Puts something into a sequence, before an item, or into a set.
    Insert(NodeId, usize, Target),
    /// Takes a slot away.
    Clear(Place),
    /// Begins a frame at a place among the others.
    Begin(usize, String, Vec<(String, Target)>),
    /// Ends a frame.
    End(usize),
    /// Takes away objects, and what only they lead to.
    Free(Vec<NodeId>),
    /// Objects that no frame leads to.
    Make(Vec<(NodeId, Node)>),
    /// Sets a count.
    Count(NodeId, u32),
}

impl Target {
    /// A value and nothing new.
    pub fn of(value: Value) -> Target {
        Target { value, nodes: Vec::new() }
    }
}

impl Drawing {
    /// A picture as a drawing; with counts, if they are asked for. What the program only defines is left out.
    pub fn of(picture: &Picture, counts: bool) -> Drawing {
        let mut drawing = Drawing::default();
        let pen = Pen { picture, counts };
        let frames = picture.frames.iter().chain(&picture.suspended);
        drawing.frames = frames.map(|frame| pen.frame(frame, &mut drawing.nodes)).collect();
        for (id, object) in picture.objects.iter().filter(|(_, object)| !object.reachable) {
            if !pen.is_atom(object, 0) {
                pen.node(*id, &mut drawing.nodes);
            }
        }
        drawing
    }

    /// This one and a later one with labels from 1, in the order in which the frames lead to the objects; an object
    /// that is in both has one label.
    pub fn numbered(&self, later: &Drawing) -> (Drawing, Drawing) {
        let mut order: Vec<NodeId> = Vec::new();
        for drawing in [self, later] {
            let names = drawing.frames.iter().flat_map(|frame| &frame.names).filter_map(|(_, value)| value.node());
            let mut at = order.len();
            for root in names.chain(drawing.nodes.keys().copied()) {
                see(&mut order, root);
                while let Some(id) = order.get(at).copied() {
                    at += 1;
                    let items = drawing.nodes.get(&id).map(|node| node.items.as_slice()).unwrap_or_default();
                    items.iter().filter_map(|(_, value)| value.node()).for_each(|held| see(&mut order, held));
                }
            }
        }
        (self.relabelled(&order), later.relabelled(&order))
    }

    fn relabelled(&self, order: &[NodeId]) -> Drawing {
        let label = |id: NodeId| NodeId(order.iter().position(|other| *other == id).unwrap_or_default() as u32 + 1);
        let slots = |slots: &[(String, Value)]| {
            let value = |value: &Value| value.node().map_or_else(|| value.clone(), |id| Value::Node(label(id)));
            slots.iter().map(|(name, it)| (name.clone(), value(it))).collect::<Vec<_>>()
        };
        let frames = self.frames.iter().map(|it| Frame { title: it.title.clone(), names: slots(&it.names) });
        let nodes =
            self.nodes.iter().map(|(id, node)| (label(*id), Node { items: slots(&node.items), ..node.clone() }));
        Drawing { frames: frames.collect(), nodes: nodes.collect() }
    }

    /// A label that no object has.
    pub fn fresh(&self) -> NodeId {
        NodeId(self.nodes.keys().next_back().map_or(0, |id| id.0).saturating_add(1))
    }

    /// Makes a change; what cannot be done is not.
    pub fn apply(&mut self, edit: &Edit) {
        match edit {
            Edit::Put(place, target) => {
                self.add(&target.nodes);
                let value = target.value.clone();
                match place {
                    Place::Name(frame, name) => {
                        let Some(frame) = self.frames.get_mut(*frame) else { return };
                        put(&mut frame.names, name, value);
                    }
                    Place::Key(node, key) => {
                        let Some(node) = self.nodes.get_mut(node) else { return };
                        put(&mut node.items, key, value);
                    }
                    Place::Item(node, at) => {
                        let item = self.nodes.get_mut(node).and_then(|node| node.items.get_mut(*at));
                        if let Some(item) = item {
                            item.1 = value;
                        }
                    }
                }
            }
            Edit::Insert(node, at, target) => {
                self.add(&target.nodes);
                if let Some(node) = self.nodes.get_mut(node) {
                    let at = (*at).min(node.items.len());
                    node.items.insert(at, (String::new(), target.value.clone()));
                }
            }
            Edit::Clear(place) => match place {
                Place::Name(frame, name) => {
                    let frame = self.frames.get_mut(*frame);
                    frame.into_iter().for_each(|frame| frame.names.retain(|(other, _)| other != name));
                }
                Place::Key(node, key) => {
                    let node = self.nodes.get_mut(node);
                    node.into_iter().for_each(|node| node.items.retain(|(other, _)| other != key));
                }
                Place::Item(node, at) => {
                    if let Some(node) = self.nodes.get_mut(node).filter(|node| *at < node.items.len()) {
                        node.items.remove(*at);
                    }
                }
            },
            Edit::Begin(at, title, names) => {
                names.iter().for_each(|(_, target)| self.add(&target.nodes));
                let names = names.iter().map(|(name, target)| (name.clone(), target.value.clone())).collect();
                self.frames.insert((*at).min(self.frames.len()), Frame { title: title.clone(), names });
            }
            Edit::End(frame) => {
                if *frame < self.frames.len() {
                    self.frames.remove(*frame);
                }
            }
            Edit::Free(nodes) => nodes.iter().for_each(|node| self.free(*node)),
            Edit::Make(nodes) => self.add(nodes),
            Edit::Count(node, count) => {
                self.nodes.get_mut(node).into_iter().for_each(|node| node.count = Some(*count));
            }
        }
    }

    /// The objects that the frames lead to.
    pub fn reached(&self) -> BTreeSet<NodeId> {
        self.reached_from(Vec::new())
    }

    /// The objects that the frames or some objects lead to, these included.
    fn reached_from(&self, mut open: Vec<NodeId>) -> BTreeSet<NodeId> {
        let mut found = BTreeSet::new();
        let names = self.frames.iter().flat_map(|frame| &frame.names);
        open.extend(names.filter_map(|(_, value)| value.node()));
        while let Some(id) = open.pop() {
            if found.insert(id)
                && let Some(node) = self.nodes.get(&id)
            {
                open.extend(node.items.iter().filter_map(|(_, value)| value.node()));
            }
        }
        found
    }

    /// Whether a slot other than its own leads to an object.
    pub fn is_held(&self, id: NodeId) -> bool {
        let names = self.frames.iter().flat_map(|frame| &frame.names);
        let others = self.nodes.iter().filter(|(other, _)| **other != id).flat_map(|(_, node)| &node.items);
        names.chain(others).any(|(_, value)| *value == Value::Node(id))
    }

    fn add(&mut self, nodes: &[(NodeId, Node)]) {
        for (id, node) in nodes {
            self.nodes.entry(*id).or_insert_with(|| node.clone());
        }
    }

    /// Frees an object that no frame leads to, all that leads to it, and what then has nothing that leads to it.
    fn free(&mut self, id: NodeId) {
        if !self.nodes.contains_key(&id) || self.reached().contains(&id) {
            return;
        }
        let holders: Vec<NodeId> = self.holders(id);
        let Some(node) = self.nodes.remove(&id) else { return };
        holders.into_iter().for_each(|holder| self.free(holder));
        for held in node.items.iter().filter_map(|(_, value)| value.node()) {
            if !self.is_held(held) {
                self.free(held);
            }
        }
    }

    fn holders(&self, id: NodeId) -> Vec<NodeId> {
        let holds = |node: &Node| node.items.iter().any(|(_, value)| *value == Value::Node(id));
        self.nodes.iter().filter(|(_, node)| holds(node)).map(|(id, _)| *id).collect()
    }
}

impl Value {
    /// The object, if it is one.
    pub fn node(&self) -> Option<NodeId> {
        if let Value::Node(id) = self { Some(*id) } else { None }
    }
}

impl Node {
    /// A new object of a built-in container's type, else an instance of a class.
    pub fn new(type_name: &str) -> Node {
        let shape = match type_name {
            "list" | "tuple" => Shape::Sequence,
            "set" | "frozenset" => Shape::Set,
            "dict" => Shape::Dict,
            _ => Shape::Named,
        };
        Node { shape, type_name: type_name.to_string(), text: String::new(), items: Vec::new(), count: None }
    }
}

fn see(order: &mut Vec<NodeId>, id: NodeId) {
    if !order.contains(&id) {
        order.push(id);
    }
}

fn put(slots: &mut Vec<(String, Value)>, name: &str, value: Value) {
    match slots.iter_mut().find(|(other, _)| other == name) {
        Some(slot) => slot.1 = value,
        None => slots.push((name.to_string(), value)),
    }
}

/// What takes drawings from a picture.
struct Pen<'a> {
    picture: &'a Picture,
    counts: bool,
}

impl Pen<'_> {
    fn frame(&self, frame: &FramePicture, nodes: &mut BTreeMap<NodeId, Node>) -> Frame {
        let mut names = Vec::new();
        for variable in &frame.variables {
            let Some(value) = variable.value.filter(|value| !self.is_defined(*value)) else { continue };
            names.push((variable.name.to_string(), self.value(value, nodes)));
        }
        if let Some(value) = frame.returns {
            names.push((RETURNS.to_string(), self.value(value, nodes)));
        }
        Frame { title: title(frame), names }
    }

    /// Whether it is something that the program defines rather than works on.
    fn is_defined(&self, value: Ref) -> bool {
        use ObjectKind::*;
        let object = self.picture.objects.get(&value.object);
        object.is_some_and(|object| {
            matches!(object.kind, Builtin | Class | Module) || object.kind == Function && self.is_atom(object, 0)
        })
    }

    fn is_atom(&self, object: &ObjectPicture, depth: u32) -> bool {
        use ObjectKind::*;
        let holds_atoms = || {
            depth < 4
                && object.parts.left_out == 0
                && object.parts.shown().filter_map(|part| part.value).all(|value| {
                    self.picture.objects.get(&value.object).is_none_or(|object| self.is_atom(object, depth + 1))
                })
        };
        match object.kind {
            Scalar | Builtin | Class | Module => true,
            Function => holds_atoms(),
            Sequence => &*object.type_name == "tuple" && holds_atoms(),
            _ => false,
        }
    }

    fn value(&self, value: Ref, nodes: &mut BTreeMap<NodeId, Node>) -> Value {
        match self.picture.objects.get(&value.object) {
            Some(object) if !self.is_atom(object, 0) => Value::Node(self.node(value.object, nodes)),
            _ => Value::Atom(told(self.picture, value, 0)),
        }
    }

    fn node(&self, id: ObjectId, nodes: &mut BTreeMap<NodeId, Node>) -> NodeId {
        let label = NodeId(id.0);
        let Some(object) = self.picture.objects.get(&id).filter(|_| !nodes.contains_key(&label)) else { return label };
        let mut node = Node::new(&object.type_name);
        node.text = object.text.to_string();
        node.count = if let (Count::Counted(count), true) = (object.count, self.counts) { Some(count) } else { None };
        node.shape = match object.kind {
            ObjectKind::Sequence => Shape::Sequence,
            ObjectKind::Set => Shape::Set,
            ObjectKind::Dict => Shape::Dict,
            _ => Shape::Named,
        };
        nodes.insert(label, node);
        let mut items = Vec::new();
        for part in object.parts.shown() {
            let value = part.value.map_or(Value::Atom("–".to_string()), |value| self.value(value, nodes));
            let text = match &part.label {
                PartLabel::Index(at) if object.kind == ObjectKind::Instance => format!("[{at}]"),
                PartLabel::Index(_) | PartLabel::Member => String::new(),
                PartLabel::Key(key) => told(self.picture, *key, 0),
                PartLabel::Name(name) => name.to_string(),
            };
            items.push((text, value));
        }
        nodes.entry(label).and_modify(|node| node.items = items);
        label
    }
}

fn title(frame: &FramePicture) -> String {
    let title = match frame.kind {
        FrameKind::Module => "module".to_string(),
        FrameKind::ClassBody => format!("body of class {}", frame.name),
        FrameKind::Generator | FrameKind::Function => frame.qualname.to_string(),
    };
    if frame.state == FrameState::Suspended { format!("{title} (suspended)") } else { title }
}
