//! A reader's hand on a drawing: what is chosen for a slot, what is typed into it, and the drawing that comes of it.

use std::rc::Rc;

use super::study::Asked;
pub use crate::quiz::draw::NodeId;
use crate::quiz::draw::{Correction, Drawing, Edit, Node, Place, RETURNS, Shape, Target, Value, parse};
use crate::text::words::{self as w, Filled, Language};

/// Where something is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spot {
    /// In a slot that is there.
    Slot(Place),
    /// Under a new name of a frame.
    Name(usize),
    /// As what a frame is about to give back.
    Returns(usize),
    /// Under a new key or attribute of an object, or as one more item.
    Part(NodeId),
}

impl Spot {
    /// What holds it: a frame (`f0`) or an object (`n1`).
    pub fn pen(&self) -> String {
        match self {
            Spot::Slot(Place::Name(frame, _)) | Spot::Name(frame) | Spot::Returns(frame) => format!("f{frame}"),
            Spot::Slot(Place::Item(node, _) | Place::Key(node, _)) | Spot::Part(node) => format!("n{}", node.0),
        }
    }
}

/// What has slots.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A frame, by its number.
    Frame(usize),
    /// An object.
    Object(NodeId),
}

/// What a reader does to a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Stroke {
    /// Changes it.
    Edit(Edit),
    /// Chooses what a slot leads to, by the value of an option: see [`options`].
    Choose(Spot, String),
    /// Drags an arrow from the nth slot of something to an object.
    Lead(Holder, usize, NodeId),
    /// Wants to type what goes somewhere.
    Open(Spot),
    /// Types it.
    Type(String),
    /// It is typed.
    Enter,
    /// Rather not.
    Leave,
    /// Mends it by a correction that was told.
    Mend(Correction),
}

/// What is being typed into a drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Typing {
    /// For where.
    pub spot: Spot,
    /// The text so far.
    pub text: String,
    /// What is wrong with it.
    pub error: Option<Filled>,
}

/// What an object may be new as: the built-in containers, then the program's classes.
pub const CONTAINERS: [&str; 3] = ["list", "dict", "set"];

/// The options of a slot: a value for [`Stroke::Choose`], then words. What can be typed comes last.
pub fn options(drawing: &Drawing, classes: &[String], t: Language) -> Vec<(String, String)> {
    let nodes = drawing.nodes.iter().map(|(id, node)| (format!("#{}", id.0), format!("{} #{}", node.type_name, id.0)));
    let new = CONTAINERS.into_iter().chain(classes.iter().map(String::as_str));
    let new = new.map(|name| (format!("+{name}"), t.fill(w::NEW_OF_TYPE, &[&name])));
    nodes.chain(new).chain([(String::new(), t.say(w::TYPE_VALUE).to_string())]).collect()
}

/// The id of the field that a question's drawing is typed into.
pub fn field_id(question: &str) -> String {
    format!("typing-{question}")
}

/// The id of what holds the controls of a frame (`f0`), of an object (`n1`) or of all of a drawing (empty).
pub fn pen_id(question: &str, of: &str) -> String {
    format!("pens-{question}-{of}")
}

/// Where the keyboard's focus goes after something was done; `spot` is what was typed into before.
pub(super) fn focus_of(asked: &Asked, stroke: &Stroke, question: &str, spot: Option<String>) -> Option<String> {
    match (spot, stroke) {
        (Some(spot), Stroke::Enter | Stroke::Leave) if asked.typing.is_none() => Some(pen_id(question, &spot)),
        _ => focus_after(asked, stroke, question),
    }
}

/// Where the focus goes when what it was on may be gone.
fn focus_after(asked: &Asked, stroke: &Stroke, question: &str) -> Option<String> {
    if asked.typing.is_some() {
        return matches!(stroke, Stroke::Open(_) | Stroke::Choose(..)).then(|| field_id(question));
    }
    let held = match stroke {
        Stroke::Edit(Edit::Clear(place)) => Spot::Slot(place.clone()).pen(),
        Stroke::Edit(Edit::Begin(at, ..)) => format!("f{at}"),
        Stroke::Edit(Edit::End(at)) => format!("f{}", at.saturating_sub(1)),
        Stroke::Edit(Edit::Free(_)) | Stroke::Mend(_) | Stroke::Leave | Stroke::Enter => String::new(),
        _ => return None,
    };
    Some(pen_id(question, &held))
}

/// Does one thing to a drawing.
pub(super) fn draw(asked: &mut Asked, stroke: Stroke, counts: bool) {
    let Some(shared) = &mut asked.drawing else { return };
    let drawing = Rc::make_mut(shared);
    match stroke {
        Stroke::Edit(edit) => drawing.apply(&edit),
        Stroke::Mend(correction) => correction.mend(drawing),
        Stroke::Open(spot) => asked.typing = Some(Typing { spot, text: String::new(), error: None }),
        Stroke::Type(text) => {
            if let Some(typing) = &mut asked.typing {
                (typing.text, typing.error) = (text, None);
            }
        }
        Stroke::Leave => asked.typing = None,
        Stroke::Enter => {
            let Some(typing) = &mut asked.typing else { return };
            match edit_of(drawing, &typing.spot, &typing.text, counts) {
                Ok(edit) => {
                    drawing.apply(&edit);
                    asked.typing = None;
                }
                Err(why) => typing.error = Some(why),
            }
        }
        Stroke::Choose(Spot::Slot(place), choice) => {
            let target = if let Some(id) = choice.strip_prefix('#').and_then(|id| id.parse().ok()) {
                Target::of(Value::Node(NodeId(id)))
            } else if let Some(name) = choice.strip_prefix('+') {
                let id = drawing.fresh();
                let node = Node { count: counts.then_some(1), ..Node::new(name) };
                Target { value: Value::Node(id), nodes: vec![(id, node)] }
            } else {
                asked.typing = Some(Typing { spot: Spot::Slot(place), text: String::new(), error: None });
                return;
            };
            drawing.apply(&Edit::Put(place, target));
        }
        Stroke::Choose(..) => {}
        Stroke::Lead(holder, at, to) => {
            let place = match holder {
                Holder::Frame(frame) => {
                    let slot = drawing.frames.get(frame).and_then(|frame| frame.names.get(at));
                    slot.map(|(name, _)| Place::Name(frame, name.clone()))
                }
                Holder::Object(id) => drawing.nodes.get(&id).and_then(|node| {
                    let (key, _) = node.items.get(at)?;
                    Some(match node.shape {
                        Shape::Sequence | Shape::Set => Place::Item(id, at),
                        Shape::Dict | Shape::Named => Place::Key(id, key.clone()),
                    })
                }),
            };
            if let Some(place) = place.filter(|_| drawing.nodes.contains_key(&to)) {
                drawing.apply(&Edit::Put(place, Target::of(Value::Node(to))));
                asked.typing = None;
            }
        }
    }
}

/// What is typed, as a change.
fn edit_of(drawing: &Drawing, spot: &Spot, text: &str, counts: bool) -> Result<Edit, Filled> {
    let value = |text: &str, frame: usize| parse(text, drawing, frame, counts);
    let innermost = drawing.frames.iter().rposition(|frame| !frame.title.ends_with(')')).unwrap_or(0);
    match spot {
        Spot::Slot(place) => {
            let frame = if let Place::Name(frame, _) = place { *frame } else { innermost };
            Ok(Edit::Put(place.clone(), value(text, frame)?))
        }
        Spot::Name(frame) => {
            let (name, text) = text.split_once('=').ok_or_else(|| Filled::new(w::WRITE_NAME, &[]))?;
            Ok(Edit::Put(Place::Name(*frame, name_of(name)?), value(text, *frame)?))
        }
        Spot::Returns(frame) => Ok(Edit::Put(Place::Name(*frame, RETURNS.to_string()), value(text, *frame)?)),
        Spot::Part(id) => {
            let node = drawing.nodes.get(id).ok_or_else(|| Filled::new(w::NO_OBJECT, &[&id.0]))?;
            match node.shape {
                Shape::Sequence | Shape::Set => Ok(Edit::Insert(*id, node.items.len(), value(text, innermost)?)),
                Shape::Dict => {
                    let (key, text) = text.split_once(':').ok_or_else(|| Filled::new(w::WRITE_KEY, &[]))?;
                    let Value::Atom(key) = value(key, innermost)?.value else {
                        return Err(Filled::new(w::KEY_IS_PLAIN, &[]));
                    };
                    Ok(Edit::Put(Place::Key(*id, key), value(text, innermost)?))
                }
                Shape::Named => {
                    let (name, text) = text.split_once('=').ok_or_else(|| Filled::new(w::WRITE_NAME, &[]))?;
                    Ok(Edit::Put(Place::Key(*id, name_of(name)?), value(text, innermost)?))
                }
            }
        }
    }
}

fn name_of(text: &str) -> Result<String, Filled> {
    let name = text.trim();
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    if is_name { Ok(name.to_string()) } else { Err(Filled::new(w::NO_NAME, &[&name])) }
}
