//! Objects as boxes: a head with type and count, and below it cells or rows.

use std::rc::Rc;

use super::change::Changes;
use super::place::{Places, Slot};
use super::words::{count_words, short};
use super::{COLUMN_WIDTH, Mark, Options, ROW, is_inline};
use crate::text::order;
use crate::text::words::{self as w, Language};
use crate::trace::picture::{
    Count, ObjectId, ObjectKind, ObjectPicture, Ownership, Part, PartLabel, Picture, Ref, Sliced,
};

/// Height of the small labels above cells.
const LABEL: u32 = 4;
/// Width of one character of code.
const CHARACTER: f32 = 2.1;
/// Longest text of a cell, in characters.
const CELL_TEXT: usize = 18;
/// Longest text of a value written in a row, in characters.
const ROW_TEXT: usize = 22;

/// What stands in a slot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueView {
    /// A value written in place, and the object it is.
    Text(String, ObjectId),
    /// An arrow to an object that is drawn.
    Arrow(ObjectId, Ownership),
    /// Nothing: an empty cell.
    Empty,
}

/// A labelled slot on a line of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowView {
    /// Name, key or index.
    pub label: String,
    /// What it refers to.
    pub value: ValueView,
    /// How it stands to the step before.
    pub mark: Mark,
    /// What kind of slot it is, where that has to be said.
    pub note: Note,
    /// Top edge within the diagram.
    pub top: u32,
    /// Whether the next instruction reads or writes it.
    pub touch: Option<Touched>,
    /// Whether something is left out before it.
    pub after_gap: bool,
}

/// What kind of slot a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// One that needs no word.
    None,
    /// A local that closures share.
    Cell,
    /// A name of an outer function.
    Outside,
    /// A name that was just deleted.
    Deleted,
    /// A value that waits on the stack.
    Stack,
    /// What the frame gives back.
    Result,
}

impl Note {
    /// Its word beside the row; empty where the label tells enough.
    pub fn words(self, t: Language) -> &'static str {
        match self {
            Note::None | Note::Result => "",
            Note::Cell => t.say(w::NOTE_CELL),
            Note::Outside => t.say(w::NOTE_OUTSIDE),
            Note::Deleted => t.say(w::NOTE_DELETED),
            Note::Stack => t.say(w::NOTE_STACK),
        }
    }
}

/// What an instruction is about to do with a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched {
    /// To read it.
    Read,
    /// To write or delete it.
    Written,
}

/// A slot beside others of its kind, like memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellView {
    /// The index above it; empty for the members of a set.
    pub label: String,
    /// The value in it.
    pub text: String,
    /// The object it is.
    pub object: ObjectId,
    /// Its width.
    pub width: u32,
    /// How it stands to the step before.
    pub mark: Mark,
    /// Whether the next instruction reads or writes it.
    pub touch: Option<Touched>,
    /// Whether something is left out before it.
    pub after_gap: bool,
}

/// What is below an object's head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing: the head says everything.
    Head,
    /// Lines of cells.
    Cells(Vec<Vec<CellView>>),
    /// Rows, one below the other.
    Rows(Vec<RowView>),
}

/// An object as a box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectView {
    /// The object.
    pub id: ObjectId,
    /// Where it stands.
    pub slot: Slot,
    /// Its type, or what kind of thing it is.
    pub title: String,
    /// What the head says beside the title: a scalar's value, a function's name and parameters.
    pub text: String,
    /// Its count, in words.
    pub count: String,
    /// How much the count changed since the step before.
    pub delta: i64,
    /// How it stands to the step before.
    pub mark: Mark,
    /// Whether no frame reaches it any more.
    pub unreachable: bool,
    /// What `id()` gives.
    pub address: u64,
    /// `sys.getsizeof`, in bytes.
    pub size: u64,
    /// What is below the head.
    pub shape: Shape,
    /// A line about what is not shown; empty if everything is.
    pub more: String,
}

/// Whether an object's `repr` says all of it.
pub(super) fn is_scalar(kind: ObjectKind) -> bool {
    kind == ObjectKind::Scalar
}

/// Whether an object's name says all of it where it stands in a container: a method in its class, a module.
pub(super) fn is_plain(object: &ObjectPicture) -> bool {
    use ObjectKind::*;
    matches!(object.kind, Builtin | Module) || object.kind == Function && object.parts.is_empty()
}

/// Everything an object refers to, in the order in which it is drawn.
pub(super) fn references(object: &ObjectPicture) -> impl Iterator<Item = Ref> {
    object.parts.shown().filter_map(|p| p.value)
}

/// How high an object is drawn.
pub(super) fn height(picture: &Picture, id: ObjectId, options: Options) -> u32 {
    let object = &picture.objects[&id];
    let below = match arrange(picture, object, options) {
        Arranged::Head => 0,
        Arranged::Cells(lines) => lines.len() as u32 * line_height(object),
        Arranged::Rows => object.parts.shown().count() as u32 * ROW,
        Arranged::Nothing => ROW,
    };
    ROW + below + if object.parts.left_out > 0 { ROW } else { 0 }
}

/// The boxes of all objects that are drawn, by column.
pub(super) fn columns(
    before: Option<&Picture>,
    now: &Picture,
    changes: &Changes,
    places: &Places,
    options: Options,
) -> Vec<Vec<Rc<ObjectView>>> {
    let mut columns: Vec<Vec<Rc<ObjectView>>> = Vec::new();
    for (id, slot) in places.iter() {
        let Some(picture) = (if slot.gone { before } else { Some(now) }) else { continue };
        let Some(object) = picture.objects.get(&id) else { continue };
        let change = if slot.gone { Mark::Gone } else { changes.object(id) };
        // Of an object that did not change no part did.
        let old = before.filter(|_| change == Mark::Changed).and_then(|b| b.objects.get(&id));
        let mut view = draw(picture, id, object, *slot, old, options);
        view.mark = change;
        view.delta = changes.counts.get(&id).map_or(0, |(was, is)| i64::from(*is) - i64::from(*was));
        let column = slot.column as usize;
        columns.resize_with(columns.len().max(column + 1), Vec::new);
        columns[column].push(Rc::new(view));
    }
    for column in &mut columns {
        order::sort_by_key(column, |o| o.slot.top);
    }
    columns
}

/// How the parts of an object are arranged.
enum Arranged<'a> {
    Head,
    Nothing,
    /// Lines of cells, each with its width.
    Cells(Vec<Vec<(&'a Part, u32)>>),
    Rows,
}

fn arrange<'a>(picture: &Picture, object: &'a ObjectPicture, options: Options) -> Arranged<'a> {
    use ObjectKind::*;
    let container = matches!(object.kind, Sequence | Dict | Set);
    if object.parts.is_empty() {
        return if container { Arranged::Nothing } else { Arranged::Head };
    }
    let inline = |part: &Part| part.value.is_some_and(|v| is_inline(picture, v, true, options));
    if !matches!(object.kind, Sequence | Set) || !object.parts.shown().all(inline) {
        return Arranged::Rows;
    }
    let mut lines: Vec<Vec<(&Part, u32)>> = vec![Vec::new()];
    let mut used = 0;
    for part in object.parts.shown() {
        // What is written in place is told by its text alone.
        let text = part.value.and_then(|v| picture.objects.get(&v.object)).map_or("", |known| &known.text);
        let characters = text.chars().take(CELL_TEXT).count();
        let width = ((characters as f32 * CHARACTER).ceil() as u32 + 4).max(7);
        // What follows a gap begins a line: the gap is drawn above it.
        if used > 0 && (used + width > COLUMN_WIDTH || is_after_gap(object, part)) {
            lines.push(Vec::new());
            used = 0;
        }
        used += width;
        lines.last_mut().expect("there is a line").push((part, width));
    }
    Arranged::Cells(lines)
}

/// Whether a part is the first one after those that are left out.
fn is_after_gap(object: &ObjectPicture, part: &Part) -> bool {
    object.parts.left_out > 0 && object.parts.tail.first().is_some_and(|first| std::ptr::eq(first, part))
}

/// Height of a line of cells: members of a set have no labels.
fn line_height(object: &ObjectPicture) -> u32 {
    if object.kind == ObjectKind::Set { ROW } else { LABEL + ROW }
}

fn draw(
    picture: &Picture,
    id: ObjectId,
    object: &ObjectPicture,
    slot: Slot,
    old: Option<&ObjectPicture>,
    options: Options,
) -> ObjectView {
    let shape = match arrange(picture, object, options) {
        Arranged::Head => Shape::Head,
        Arranged::Nothing => Shape::Rows(Vec::new()),
        Arranged::Cells(lines) => {
            let cell = |(part, width): (&Part, u32)| CellView {
                label: label(picture, part),
                text: part.value.map(|v| short(picture, v.object, CELL_TEXT)).unwrap_or_default(),
                object: part.value.map_or(id, |v| v.object),
                width,
                mark: mark(part, old),
                touch: touched(picture, id, part),
                after_gap: is_after_gap(object, part),
            };
            Shape::Cells(lines.into_iter().map(|line| line.into_iter().map(cell).collect()).collect())
        }
        Arranged::Rows => {
            let row = |(at, part): (usize, &Part)| {
                let (label, value) = slot_of(picture, object, part, options);
                RowView {
                    label,
                    value,
                    mark: mark(part, old),
                    note: Note::None,
                    top: slot.top + ROW + at as u32 * ROW,
                    touch: touched(picture, id, part),
                    after_gap: is_after_gap(object, part),
                }
            };
            Shape::Rows(object.parts.shown().enumerate().map(row).collect())
        }
    };
    ObjectView {
        id,
        slot,
        title: title(options.language, object),
        text: object.text.to_string(),
        count: match object.count {
            Count::Immortal => options.language.say(w::IMMORTAL).into(),
            Count::Counted(count) => count_words(options.language, count),
        },
        delta: 0,
        mark: Mark::Same,
        unreachable: !object.reachable && !is_scalar(object.kind),
        address: object.address,
        size: object.size,
        shape,
        more: left_out(options.language, &object.parts),
    }
}

/// A row's two sides. A method under its own name is told once, by its parameters.
fn slot_of(picture: &Picture, object: &ObjectPicture, part: &Part, options: Options) -> (String, ValueView) {
    let label = label(picture, part);
    match value(picture, part.value, true, options) {
        ValueView::Text(text, id) if object.kind == ObjectKind::Class && text.starts_with(&format!("{label}(")) => {
            let signature = picture.objects.get(&id).map_or(label, |method| method.text.to_string());
            (signature, ValueView::Text(options.language.say(w::TITLE_FUNCTION).into(), id))
        }
        value => (label, value),
    }
}

/// What a slot shows.
pub(super) fn value(picture: &Picture, value: Option<Ref>, in_container: bool, options: Options) -> ValueView {
    match value {
        None => ValueView::Empty,
        Some(v) if is_inline(picture, v, in_container, options) => {
            ValueView::Text(short(picture, v.object, ROW_TEXT), v.object)
        }
        Some(v) => ValueView::Arrow(v.object, v.ownership),
    }
}

fn title(t: Language, object: &ObjectPicture) -> String {
    match object.kind {
        ObjectKind::Instance => t.fill(w::OBJECT_OF, &[&object.type_name]),
        ObjectKind::Class => t.say(w::TITLE_CLASS).into(),
        ObjectKind::Builtin if &*object.type_name == "type" => t.say(w::TITLE_CLASS).into(),
        ObjectKind::Builtin => t.say(w::TITLE_BUILTIN).into(),
        _ => object.type_name.to_string(),
    }
}

fn label(picture: &Picture, part: &Part) -> String {
    match &part.label {
        PartLabel::Index(index) => index.to_string(),
        PartLabel::Key(key) => short(picture, key.object, CELL_TEXT),
        PartLabel::Member => String::new(),
        PartLabel::Name(name) => name.to_string(),
    }
}

/// A part is matched by its label; the members of a set by the object.
fn mark(part: &Part, old: Option<&ObjectPicture>) -> Mark {
    let Some(old) = old else { return Mark::Same };
    let same_slot = |p: &&Part| match (&p.label, &part.label) {
        (PartLabel::Member, PartLabel::Member) => p.value == part.value,
        (PartLabel::Key(a), PartLabel::Key(b)) => a.object == b.object,
        (a, b) => a == b,
    };
    let object = |p: &Part| p.value.map(|v| v.object);
    match old.parts.shown().find(same_slot) {
        None => Mark::New,
        Some(was) if object(was) != object(part) => Mark::Changed,
        Some(_) => Mark::Same,
    }
}

/// Whether the next instruction is about a part of an object.
fn touched(picture: &Picture, id: ObjectId, part: &Part) -> Option<Touched> {
    let touch = picture.touch.as_ref().filter(|touch| touch.object == id)?;
    let same = match (&touch.label, &part.label) {
        (PartLabel::Key(a), PartLabel::Key(b)) => a.object == b.object,
        (a, b) => a == b,
    };
    same.then_some(if touch.writes { Touched::Written } else { Touched::Read })
}

fn left_out(t: Language, parts: &Sliced<Part>) -> String {
    match parts.left_out {
        0 => String::new(),
        count => t.fill(w::MORE_PARTS, &[&count]),
    }
}
