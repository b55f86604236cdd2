//! Why an object is alive: who refers to it, the path that keeps it, and what would go with it.

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::picture::{FrameId, ObjectId, Ownership};
use super::{search, tell};
use crate::code::flags;
use crate::text::order;
use crate::text::words::{self as w, Language};
use crate::vm::object::{Data, ObjId, Slot};
use crate::vm::{Machine, heap};

/// Most holders that are told.
const MOST: usize = 60;
/// Most objects that are told to go with one.
const MOST_FREED: usize = 40;

/// One reference to an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// Who holds it: a name of a frame, a slot of an object, the interpreter.
    pub by: Rc<str>,
    /// The object that holds it, if one does.
    pub object: Option<ObjectId>,
    /// For a name its frame and itself.
    pub name: Option<(FrameId, Rc<str>)>,
    /// Whether it counts.
    pub ownership: Ownership,
    /// What would be freed if this reference went, `del name` for a name; only for names. In short texts.
    pub frees: Option<Vec<Rc<str>>>,
}

/// Who refers to an object, and what keeps it alive.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Holders {
    /// The object in a few words.
    pub what: Rc<str>,
    /// Every reference to it that is known, up to a bound.
    pub holders: Vec<Holder>,
    /// How many more there are.
    pub more: usize,
    /// From a root (a frame, a module, the interpreter) to the object; empty if nothing reaches it.
    pub path: Vec<Rc<str>>,
}

/// The holders of an object.
pub(super) fn of(machine: &Machine, object: ObjectId, t: Language) -> Option<Holders> {
    let target = search::find(machine, object)?;
    let mut found = Holders { what: named(machine, target).into(), ..Holders::default() };
    for (by, id, ownership, name) in roots(machine, t) {
        if id == target {
            let frees = (name.is_some() && ownership == Ownership::Owned).then(|| freed(machine, target));
            found.holders.push(Holder { by: by.into(), object: None, name, ownership, frees });
        }
    }
    let spaces: HashSet<ObjId> = machine.frames.iter().map(|frame| frame.locals).collect();
    for (id, obj) in machine.heap.iter() {
        if spaces.contains(&id) {
            continue;
        }
        let mut times = 0;
        machine.heap.owned_by(id, &mut |child| times += usize::from(child == target));
        let label = Some(ObjectId(obj.label));
        for _ in 0..times {
            let by = t.fill(w::HELD_IN, &[&slot_of(machine, id, target, t), &named(machine, id)]).into();
            found.holders.push(Holder { by, object: label, name: None, ownership: Ownership::Owned, frees: None });
        }
        if matches!(&obj.data, Data::WeakRef(Some(of), _) if *of == target) {
            found.holders.push(Holder {
                by: t.say(w::HELD_WEAKLY).into(),
                object: label,
                name: None,
                ownership: Ownership::Weak,
                frees: None,
            });
        }
    }
    found.more = found.holders.len().saturating_sub(MOST);
    found.holders.truncate(MOST);
    found.path = path(machine, target, t);
    Some(found)
}

/// A reference of the machine itself: a description, the object, how it is held, by which name of which frame.
type Root = (String, ObjId, Ownership, Option<(FrameId, Rc<str>)>);

/// Everything the machine itself refers to.
fn roots(machine: &Machine, t: Language) -> Vec<Root> {
    let mut roots = Vec::new();
    let held = |slot: Slot| if slot.is_borrowed() { Ownership::Borrowed } else { Ownership::Owned };
    for (at, frame) in machine.frames.iter().enumerate() {
        let end = machine.frames.get(at + 1).map_or(machine.stack.len(), |next| next.base as usize);
        let slots = machine.stack.get(frame.base as usize..end).unwrap_or_default();
        let Some(code) = frame.code() else {
            roots.extend(frame.owned().map(|id| (t.say(w::HELD_BUILTIN).into(), id, Ownership::Owned, None)));
            continue;
        };
        let function = &code.object.qualname;
        for (number, slot) in slots.iter().enumerate().filter(|(_, slot)| !slot.is_null()) {
            let (by, name) = match code.object.slots.get(number) {
                Some(declared) => {
                    let name = (FrameId(frame.serial), declared.name.clone());
                    (t.fill(w::HELD_NAME, &[&declared.name, function]), Some(name))
                }
                None => (t.fill(w::HELD_STACK, &[function]), None),
            };
            roots.push((by, slot.id(), held(*slot), name));
        }
        if let (false, Data::Dict(table)) = (frame.locals == ObjId::NULL, &namespace(machine, frame.locals)) {
            if !code.object.has(flags::OPTIMIZED) {
                let by = if &**function == "<module>" { w::HELD_NAME_MODULE } else { w::HELD_NAME };
                let entry = |entry: &crate::vm::dict::Entry| {
                    let name = machine.text(entry.key);
                    let known = (FrameId(frame.serial), name.into());
                    (t.fill(by, &[&name, function]), entry.value, Ownership::Owned, Some(known))
                };
                roots.extend(table.iter().map(entry));
            }
        }
        let func = if frame.func.is_null() { ObjId::NULL } else { frame.func.id() };
        let own = [(w::HELD_CODE, code.id), (w::HELD_CALL, func)];
        roots.extend(own.into_iter().map(|(by, id)| (t.fill(by, &[function]), id, Ownership::Owned, None)));
    }
    let kept = machine.handled.iter().chain(&machine.temps).chain(&machine.kept).copied();
    let own = [machine.modules, machine.builtins, machine.main, machine.raised];
    let own = own.into_iter().chain(kept).chain(machine.modules_state.owned());
    roots.extend(own.map(|id| (t.say(w::HELD_INTERPRETER).into(), id, Ownership::Owned, None)));
    roots.retain(|(_, id, ..)| *id != ObjId::NULL);
    roots
}

fn namespace(machine: &Machine, id: ObjId) -> &Data {
    if id == ObjId::NULL { &Data::Plain } else { &machine.heap.get(id).data }
}

/// What an object is called here.
fn named(machine: &Machine, id: ObjId) -> String {
    let ty = machine.type_name(id);
    match tell::short(machine, id) {
        text if text.starts_with(&ty) => text,
        text => format!("{ty} {text}"),
    }
}

/// Which slot of an object refers to another.
fn slot_of(machine: &Machine, id: ObjId, target: ObjId, t: Language) -> String {
    let obj = machine.heap.get(id);
    let attrs = obj.attrs.as_ref();
    if obj.ty == target {
        return t.say(w::SLOT_TYPE).into();
    }
    let at = |items: &[ObjId]| items.iter().position(|item| *item == target);
    let word = match &obj.data {
        Data::List(_) | Data::Tuple(_) => match at(machine.items(id)) {
            Some(at) => return t.fill(w::SLOT_ITEM, &[&at]),
            None => w::SLOT_SOME,
        },
        Data::Other(_) if machine.deque(id).is_some() => {
            match machine.deque(id).and_then(|deque| deque.items.iter().position(|item| *item == target)) {
                Some(at) => return t.fill(w::SLOT_ITEM, &[&at]),
                None => w::SLOT_SOME,
            }
        }
        Data::Dict(table) => match table.iter().find(|entry| entry.key == target || entry.value == target) {
            Some(entry) if entry.value == target => {
                return t.fill(w::SLOT_VALUE, &[&tell::short(machine, entry.key)]);
            }
            _ => w::SLOT_KEY,
        },
        Data::Set(_) => w::SLOT_MEMBER,
        Data::Cell(_) => w::SLOT_CONTENT,
        Data::Function(function) => match () {
            _ if function.defaults == Some(target) => w::SLOT_DEFAULTS,
            _ if function.closure == Some(target) => w::SLOT_CLOSURE,
            _ if function.code == target => w::SLOT_CODE,
            _ if function.globals == target => w::SLOT_GLOBALS,
            _ => w::SLOT_FIELD,
        },
        Data::Code(_) => w::SLOT_CONSTANT,
        _ if attrs.is_some_and(|attrs| attrs.dict == Some(target)) => w::SLOT_ATTRIBUTES,
        _ => w::SLOT_FIELD,
    };
    t.say(word).into()
}

/// The objects whose count would fall to zero if one reference to an object went.
fn freed(machine: &Machine, first: ObjId) -> Vec<Rc<str>> {
    let mut taken: HashMap<ObjId, u32> = HashMap::new();
    let mut queue = VecDeque::from([first]);
    let mut dead = Vec::new();
    while let Some(id) = queue.pop_front() {
        let obj = machine.heap.get(id);
        let taken = taken.entry(id).or_default();
        *taken += 1;
        if obj.is_immortal() || *taken != obj.refcnt {
            continue;
        }
        dead.push(id);
        machine.heap.owned_by(id, &mut |child| queue.push_back(child));
    }
    // An instance's namespace is part of it.
    let parts: HashSet<ObjId> = dead.iter().filter_map(|id| machine.heap.get(*id).attrs.as_ref()?.dict).collect();
    dead.iter().filter(|id| !parts.contains(id)).take(MOST_FREED).map(|id| named(machine, *id).into()).collect()
}

/// The shortest path of counted references from a root to an object.
fn path(machine: &Machine, target: ObjId, t: Language) -> Vec<Rc<str>> {
    let mut came: HashMap<ObjId, (Option<ObjId>, String)> = HashMap::new();
    let mut queue = VecDeque::new();
    let mut all = roots(machine, t);
    // Names tell more than the interpreter's own references.
    order::sort_by_key(&mut all, |(.., name)| name.is_none());
    for (by, id, ownership, _) in all {
        if ownership == Ownership::Owned && !came.contains_key(&id) {
            came.insert(id, (None, by));
            queue.push_back(id);
        }
    }
    while let Some(id) = queue.pop_front() {
        if id == target {
            break;
        }
        let obj = machine.heap.get(id);
        let mut step = |child: ObjId| {
            if child != ObjId::NULL && !came.contains_key(&child) {
                came.insert(child, (Some(id), String::new()));
                queue.push_back(child);
            }
        };
        if let Some(attrs) = &obj.attrs {
            attrs.slots.iter().flatten().for_each(|child| step(*child));
            attrs.dict.iter().for_each(|child| step(*child));
        }
        heap::children(&obj.data, &mut step);
    }
    let mut links: Vec<Rc<str>> = Vec::new();
    let mut at = Some(target);
    while let Some(id) = at {
        let Some((from, by)) = came.get(&id) else { return Vec::new() };
        let is = named(machine, id);
        links.push(match from {
            Some(from) => format!("{} → {is}", slot_of(machine, *from, id, t)).into(),
            None => format!("{by} → {is}").into(),
        });
        at = *from;
    }
    links.reverse();
    links
}
