//! Why an object is alive: who refers to it, the path that keeps it, and what would go with it.

use std::collections::{HashMap, HashSet, VecDeque};
use std::rc::Rc;

use super::picture::{FrameId, ObjectId, Ownership};
use super::{search, tell};
use crate::code::flags;
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
pub(super) fn of(machine: &Machine, object: ObjectId) -> Option<Holders> {
    let target = search::find(machine, object)?;
    let mut found = Holders { what: named(machine, target).into(), ..Holders::default() };
    for (by, id, ownership, name) in roots(machine) {
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
            let by = format!("{} of {}", slot_of(machine, id, target), named(machine, id)).into();
            found.holders.push(Holder { by, object: label, name: None, ownership: Ownership::Owned, frees: None });
        }
        if matches!(&obj.data, Data::WeakRef(Some(of), _) if *of == target) {
            found.holders.push(Holder {
                by: "a weak reference".into(),
                object: label,
                name: None,
                ownership: Ownership::Weak,
                frees: None,
            });
        }
    }
    found.more = found.holders.len().saturating_sub(MOST);
    found.holders.truncate(MOST);
    found.path = path(machine, target);
    Some(found)
}

/// A reference of the machine itself: a description, the object, how it is held, by which name of which frame.
type Root = (String, ObjId, Ownership, Option<(FrameId, Rc<str>)>);

/// Everything the machine itself refers to.
fn roots(machine: &Machine) -> Vec<Root> {
    let mut roots = Vec::new();
    let held = |slot: Slot| if slot.is_borrowed() { Ownership::Borrowed } else { Ownership::Owned };
    for (at, frame) in machine.frames.iter().enumerate() {
        let end = machine.frames.get(at + 1).map_or(machine.stack.len(), |next| next.base as usize);
        let slots = machine.stack.get(frame.base as usize..end).unwrap_or_default();
        let Some(code) = frame.code() else {
            roots.extend(frame.owned().map(|id| ("a built-in that runs".into(), id, Ownership::Owned, None)));
            continue;
        };
        let function = &code.object.qualname;
        for (number, slot) in slots.iter().enumerate().filter(|(_, slot)| !slot.is_null()) {
            let (by, name) = match code.object.slots.get(number) {
                Some(declared) => {
                    let name = (FrameId(frame.serial), declared.name.clone());
                    (format!("the name {} in {function}", declared.name), Some(name))
                }
                None => (format!("the value stack of {function}"), None),
            };
            roots.push((by, slot.id(), held(*slot), name));
        }
        if let (false, Data::Dict(table)) = (frame.locals == ObjId::NULL, &namespace(machine, frame.locals)) {
            if !code.object.has(flags::OPTIMIZED) {
                let place = if &**function == "<module>" { "the module" } else { function };
                let entry = |entry: &crate::vm::dict::Entry| {
                    let name = machine.text(entry.key);
                    let known = (FrameId(frame.serial), name.into());
                    (format!("the name {name} in {place}"), entry.value, Ownership::Owned, Some(known))
                };
                roots.extend(table.iter().map(entry));
            }
        }
        let func = if frame.func.is_null() { ObjId::NULL } else { frame.func.id() };
        let own = [("the code that {} runs", code.id), ("the call of {}", func)];
        let own = own.into_iter().filter(|(_, id)| *id != ObjId::NULL);
        roots.extend(own.map(|(by, id)| (by.replace("{}", function), id, Ownership::Owned, None)));
    }
    let kept = machine.handled.iter().chain(&machine.temps).chain(&machine.kept).copied();
    let own = [machine.modules, machine.builtins, machine.main, machine.raised];
    let own = own.into_iter().chain(kept).chain(machine.modules_state.owned()).filter(|id| *id != ObjId::NULL);
    roots.extend(own.map(|id| ("the interpreter".into(), id, Ownership::Owned, None)));
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
fn slot_of(machine: &Machine, id: ObjId, target: ObjId) -> String {
    let obj = machine.heap.get(id);
    let attrs = obj.attrs.as_ref();
    if obj.ty == target {
        return "the type".into();
    }
    let at = |items: &[ObjId]| items.iter().position(|item| *item == target);
    match &obj.data {
        Data::List(_) | Data::Tuple(_) => at(machine.items(id)).map_or("a slot".into(), |at| format!("item {at}")),
        Data::Dict(table) => match table.iter().find(|entry| entry.key == target || entry.value == target) {
            Some(entry) if entry.value == target => format!("the value under {}", tell::short(machine, entry.key)),
            _ => "a key".into(),
        },
        Data::Set(_) => "a member".into(),
        Data::Cell(_) => "the content".into(),
        Data::Function(function) => match () {
            _ if function.defaults == Some(target) => "the defaults".into(),
            _ if function.closure == Some(target) => "the closure".into(),
            _ if function.code == target => "the code".into(),
            _ if function.globals == target => "the globals".into(),
            _ => "a field".into(),
        },
        Data::Code(_) => "a constant".into(),
        _ if attrs.is_some_and(|attrs| attrs.dict == Some(target)) => "the attributes".into(),
        _ => "a field".into(),
    }
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
fn path(machine: &Machine, target: ObjId) -> Vec<Rc<str>> {
    let mut came: HashMap<ObjId, (Option<ObjId>, String)> = HashMap::new();
    let mut queue = VecDeque::new();
    let mut all = roots(machine);
    // Names tell more than the interpreter's own references.
    all.sort_by_key(|(.., name)| name.is_none());
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
            Some(from) => format!("{} → {is}", slot_of(machine, *from, id)).into(),
            None => format!("{by} → {is}").into(),
        });
        at = *from;
    }
    links.reverse();
    links
}
