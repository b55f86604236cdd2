//! One object of a machine, painted.

use std::rc::Rc;

use super::picture::*;
use crate::code::repr::repr;
use crate::code::{CodeObject, Const, flags};
use crate::vm::object::{Data, Iter, ObjId, type_flags};
use crate::vm::{Machine, heap, ids};

/// Parts shown at the start of a long container.
pub const HEAD: usize = 30;
/// Parts shown at the start of one that is to be shown whole, as far as that goes.
pub const WHOLE: usize = 600;
/// Parts shown at its end.
const TAIL: usize = 10;
/// Most characters of a text.
const MOST_TEXT: usize = 80;

/// How the painter is told of a reference to another object.
pub type Refer<'a> = dyn FnMut(ObjId, Ownership) -> Ref + 'a;

/// Paints an object. `copy` is where a copy of the machine is kept once a text has to be made in one.
pub fn object(
    machine: &Machine,
    copy: &mut Option<Machine>,
    id: ObjId,
    reachable: bool,
    head: usize,
    refer: &mut Refer,
) -> ObjectPicture {
    let obj = machine.heap.get(id);
    let kind = kind(machine, id);
    let parts = parts(machine, id, kind, head, refer);
    let count = if obj.is_immortal() { Count::Immortal } else { Count::Counted(obj.refcnt) };
    ObjectPicture {
        type_name: machine.type_name(id).into(),
        kind,
        address: heap::address(id),
        count,
        size: machine.size_of(id),
        immutable: is_immutable(machine, id),
        reachable,
        text: text(machine, copy, id, kind),
        parts,
    }
}

fn kind(machine: &Machine, id: ObjId) -> ObjectKind {
    let obj = machine.heap.get(id);
    if machine.deque(id).is_some() {
        return ObjectKind::Sequence;
    }
    if machine.is_heap_type(obj.ty) && !matches!(obj.data, Data::Exc(_) | Data::Type(_) | Data::Iter(_)) {
        return ObjectKind::Instance;
    }
    match &obj.data {
        Data::Int(_) | Data::Big(_) | Data::Float(_) | Data::Complex(_) | Data::Str(_) | Data::Bytes(_) => {
            ObjectKind::Scalar
        }
        Data::ByteArray(_) | Data::Range(_) | Data::Slice(_) => ObjectKind::Scalar,
        Data::Plain if obj.ty != ids::OBJECT => ObjectKind::Scalar,
        Data::List(_) | Data::Tuple(_) => ObjectKind::Sequence,
        Data::Dict(_) => ObjectKind::Dict,
        Data::Set(_) => ObjectKind::Set,
        Data::Function(_) => ObjectKind::Function,
        Data::Method(..) => ObjectKind::Method,
        Data::Native(..) => ObjectKind::Builtin,
        // A class of CPython's own C modules is as closed as `int`: what it holds would bury the program's own.
        Data::Type(ty) if machine.is_heap_type(id) && ty.flags & type_flags::FIXED == 0 => ObjectKind::Class,
        Data::Type(_) => ObjectKind::Builtin,
        Data::Cell(_) => ObjectKind::Cell,
        Data::Module(_) => ObjectKind::Module,
        Data::Iter(_) => ObjectKind::Iterator,
        Data::Generator(_) => ObjectKind::Generator,
        Data::Exc(_) => ObjectKind::Exception,
        _ => ObjectKind::Other,
    }
}

fn is_immutable(machine: &Machine, id: ObjId) -> bool {
    let obj = machine.heap.get(id);
    !machine.is_heap_type(obj.ty)
        && match &obj.data {
            Data::List(_) | Data::Dict(_) | Data::ByteArray(_) | Data::Cell(_) | Data::Function(_) => false,
            Data::Set(_) => obj.ty == ids::FROZENSET,
            Data::Iter(_) | Data::Generator(_) | Data::Module(_) | Data::Exc(_) | Data::Other(_) => false,
            Data::Type(_) => !machine.is_heap_type(id),
            _ => true,
        }
}

fn part(label: PartLabel, value: Ref) -> Part {
    Part { label, value: Some(value) }
}

fn named(name: &str, value: Ref) -> Part {
    part(PartLabel::Name(name.into()), value)
}

/// The first and last of a long list.
fn slice<T>(all: Vec<T>, head: usize) -> Sliced<T> {
    let len = all.len();
    if len <= head + TAIL {
        return Sliced::all(all);
    }
    let mut first = all;
    let mut rest = first.split_off(head);
    let tail = rest.split_off(len - head - TAIL);
    Sliced { head: first, left_out: (len - head - TAIL) as u64, tail }
}

fn parts(machine: &Machine, id: ObjId, kind: ObjectKind, head: usize, refer: &mut Refer) -> Sliced<Part> {
    let obj = machine.heap.get(id);
    let owned = Ownership::Owned;
    let mut parts: Vec<Part> = Vec::new();
    if kind == ObjectKind::Instance {
        attributes(machine, id, refer, &mut parts);
    }
    match &obj.data {
        Data::List(_) | Data::Tuple(_) => {
            return with_elements(parts, machine.items(id), head, |at, item| {
                part(PartLabel::Index(at as u64), refer(*item, owned))
            });
        }
        Data::Other(_) if machine.deque(id).is_some() => {
            attributes(machine, id, refer, &mut parts);
            let items: Vec<ObjId> =
                machine.deque(id).map_or_else(Vec::new, |deque| deque.items.iter().copied().collect());
            return with_elements(parts, &items, head, |at, item| {
                part(PartLabel::Index(at as u64), refer(*item, owned))
            });
        }
        Data::Set(set) => {
            let members: Vec<ObjId> = set.iter().map(|entry| entry.key).collect();
            return with_elements(parts, &members, head, |_, item| part(PartLabel::Member, refer(*item, owned)));
        }
        Data::Dict(dict) => {
            let entries: Vec<_> = dict.iter().copied().collect();
            return with_elements(parts, &entries, head, |_, entry| {
                let key = refer(entry.key, owned);
                part(PartLabel::Key(key), refer(entry.value, owned))
            });
        }
        Data::Function(function) => {
            let code = machine.code_of(function.code);
            let object = &code.object;
            let defaults = function.defaults.map(|id| machine.items(id).to_vec()).unwrap_or_default();
            let first = (object.arg_count as usize).saturating_sub(defaults.len());
            for (at, value) in defaults.iter().enumerate() {
                let name = object.slots.get(first + at).map_or("", |slot| &slot.name);
                parts.push(named(name, refer(*value, owned)));
            }
            if let Some(Data::Dict(kwdefaults)) = function.kwdefaults.map(|id| &machine.heap.get(id).data) {
                for entry in kwdefaults.iter() {
                    parts.push(named(machine.text(entry.key), refer(entry.value, owned)));
                }
            }
            if let Some(closure) = function.closure {
                let frees = object.slots.iter().filter(|slot| slot.free);
                for (slot, cell) in frees.zip(machine.items(closure)) {
                    parts.push(named(&slot.name, refer(*cell, owned)));
                }
            }
        }
        Data::Method(function, receiver) => {
            parts.push(named("__func__", refer(*function, owned)));
            parts.push(named("__self__", refer(*receiver, owned)));
        }
        Data::Cell(content) => {
            parts.push(Part { label: PartLabel::Name("contents".into()), value: content.map(|id| refer(id, owned)) })
        }
        Data::Type(ty) if kind == ObjectKind::Class => {
            for base in machine.items(ty.bases).iter().filter(|base| **base != ids::OBJECT) {
                parts.push(named("base", refer(*base, owned)));
            }
            if let Data::Dict(dict) = &machine.heap.get(ty.dict).data {
                let made =
                    ["__module__", "__dict__", "__weakref__", "__doc__", "__firstlineno__", "__static_attributes__"];
                for entry in dict.iter() {
                    let name = machine.text(entry.key);
                    if !made.contains(&name) {
                        parts.push(named(name, refer(entry.value, owned)));
                    }
                }
            }
        }
        Data::Iter(iter) => {
            attributes(machine, id, refer, &mut parts);
            let words = match &**iter {
                Iter::Tool(tool, ..) => crate::vm::modules::itertools::TOOLS[*tool as usize].holds,
                _ => &["over"],
            };
            let held = match &**iter {
                Iter::Tool(_, held, _) => held.clone(),
                iter => iter.owned(),
            };
            for (at, of) in held.into_iter().enumerate().filter(|(_, of)| *of != ObjId::NULL) {
                parts.push(named(words[at.min(words.len() - 1)], refer(of, owned)));
            }
        }
        Data::Exc(exc) => {
            attributes(machine, id, refer, &mut parts);
            parts.push(named("args", refer(exc.args, owned)));
            for (name, link) in [("__cause__", exc.cause), ("__context__", exc.context)] {
                if link != ObjId::NULL {
                    parts.push(named(name, refer(link, owned)));
                }
            }
        }
        Data::WeakRef(target, callback) => {
            if let Some(target) = target {
                parts.push(named("referent", refer(*target, Ownership::Weak)));
            }
            if let Some(callback) = callback {
                parts.push(named("callback", refer(*callback, owned)));
            }
        }
        Data::Property(fields) => {
            for (name, field) in ["fget", "fset", "fdel"].into_iter().zip(fields.iter()) {
                if *field != ids::NONE {
                    parts.push(named(name, refer(*field, owned)));
                }
            }
        }
        Data::Wrapper(inner) | Data::View(inner, _) | Data::Proxy(inner) => {
            parts.push(named("of", refer(*inner, owned)));
        }
        Data::Super(fields) => {
            for (name, field) in ["__thisclass__", "__self__"].into_iter().zip(fields.iter()) {
                if *field != ObjId::NULL {
                    parts.push(named(name, refer(*field, owned)));
                }
            }
        }
        _ => {}
    }
    slice(parts, head)
}

/// Attributes first, then the elements, of which only those shown are visited.
fn with_elements<T>(
    mut parts: Vec<Part>,
    all: &[T],
    head: usize,
    mut paint: impl FnMut(usize, &T) -> Part,
) -> Sliced<Part> {
    if all.len() <= head + TAIL {
        parts.extend(all.iter().enumerate().map(|(at, item)| paint(at, item)));
        return Sliced::all(parts);
    }
    parts.extend(all[..head].iter().enumerate().map(|(at, item)| paint(at, item)));
    let last = all.len() - TAIL;
    let tail = all[last..].iter().enumerate().map(|(at, item)| paint(last + at, item)).collect();
    Sliced { head: parts, left_out: (all.len() - head - TAIL) as u64, tail }
}

fn attributes(machine: &Machine, id: ObjId, refer: &mut Refer, parts: &mut Vec<Part>) {
    let Some(attrs) = &machine.heap.get(id).attrs else { return };
    if is_stream(machine, id) {
        return;
    }
    if let Some(Data::Dict(dict)) = attrs.dict.map(|id| &machine.heap.get(id).data) {
        for entry in dict.iter() {
            parts.push(named(machine.text(entry.key), refer(entry.value, Ownership::Owned)));
        }
    }
    if let Data::Type(ty) = &machine.heap.get(machine.type_of(id)).data {
        for (name, value) in ty.slots.iter().zip(&attrs.slots) {
            if let Some(value) = value {
                parts.push(named(name, refer(*value, Ownership::Owned)));
            }
        }
    }
}

/// Whether an object is a stream of the library: in CPython its fields are a C structure's.
fn is_stream(machine: &Machine, id: ObjId) -> bool {
    let Data::Type(ty) = &machine.heap.get(machine.type_of(id)).data else { return false };
    let Data::Dict(names) = &machine.heap.get(ty.dict).data else { return false };
    names.iter().any(|entry| machine.text(entry.key) == "__module__" && machine.text(entry.value) == "_io")
}

fn text(machine: &Machine, copy: &mut Option<Machine>, id: ObjId, kind: ObjectKind) -> Rc<str> {
    match (kind, &machine.heap.get(id).data) {
        (ObjectKind::Scalar, data) => match scalar(machine, id, data) {
            Some(text) => text,
            None => {
                let copy = copy.get_or_insert_with(|| machine.clone());
                match copy.repr(id) {
                    Ok(shown) => shorten(copy.text(shown)),
                    Err(_) => "".into(),
                }
            }
        },
        (_, Data::Function(function)) => {
            let code = machine.code_of(function.code);
            format!("{}({})", machine.text(function.name), parameters(&code.object)).into()
        }
        (_, Data::Native(def, _)) => def.name.into(),
        (_, Data::Type(ty)) => ty.name.clone(),
        (_, Data::Module(_)) => machine.module_name(id).into(),
        (_, Data::Generator(generator)) => machine.text(generator.name).into(),
        (_, Data::Exc(_)) => super::paint::exception(machine, id).1,
        (_, Data::Code(code)) => code.object.name.clone(),
        _ => "".into(),
    }
}

/// The `repr` of the common scalars, in a time that does not grow with them; `None` for others.
fn scalar(machine: &Machine, id: ObjId, data: &Data) -> Option<Rc<str>> {
    let exactly = |ty: ObjId| machine.heap.get(id).ty == ty;
    match data {
        Data::Int(value) if exactly(ids::INT) => Some(value.to_string().into()),
        Data::Big(value) if value.bits() > MOST_BITS => Some(format!("an int of {} bits", value.bits()).into()),
        Data::Str(text) if exactly(ids::STR) && text.chars as usize > 2 * MOST_TEXT => {
            let half = (MOST_TEXT - 1) / 2;
            let head = text.text.chars().take(half);
            let tail: Vec<char> = text.text.chars().rev().take(half).collect();
            let short: String = head.chain(['…']).chain(tail.into_iter().rev()).collect();
            Some(repr(&Const::Str(short.into())).into())
        }
        // Lone surrogates are held as private characters, which only the machine knows to write.
        Data::Str(text) if exactly(ids::STR) && !text.text.contains(|c| ('\u{10e000}'..'\u{10e800}').contains(&c)) => {
            Some(shorten(&repr(&Const::Str((*text.text).into()))))
        }
        Data::Int(value) if exactly(ids::BOOL) => Some(repr(&Const::Bool(*value != 0)).into()),
        Data::Float(value) if exactly(ids::FLOAT) => Some(repr(&Const::Float(value.0)).into()),
        Data::Plain if id == ids::NONE => Some("None".into()),
        Data::Bytes(bytes) if exactly(ids::BYTES) && bytes.len() > 2 * MOST_TEXT => {
            Some(format!("{}…", repr(&Const::Bytes(bytes[..MOST_TEXT / 2].into()))).into())
        }
        _ => None,
    }
}

/// Ints of more bits are told by their size: their digits take too long.
const MOST_BITS: u64 = 14_000;

/// The parameters of a function as they are declared, without defaults.
fn parameters(code: &CodeObject) -> String {
    let (positional, kw_only) = (code.arg_count as usize, code.kw_only_arg_count as usize);
    let name = |at: usize| code.slots.get(at).map(|slot| slot.name.to_string()).unwrap_or_default();
    let mut shown: Vec<String> = (0..positional).map(name).collect();
    let pos_only = code.pos_only_arg_count as usize;
    if pos_only > 0 {
        shown.insert(pos_only, "/".into());
    }
    let mut next = positional + kw_only;
    if code.has(flags::VARARGS) {
        shown.push(format!("*{}", name(next)));
        next += 1;
    } else if kw_only > 0 {
        shown.push("*".into());
    }
    shown.extend((positional..positional + kw_only).map(name));
    if code.has(flags::VARKEYWORDS) {
        shown.push(format!("**{}", name(next)));
    }
    shown.join(", ")
}

/// At most [`MOST_TEXT`] characters, with the middle left out.
fn shorten(text: &str) -> Rc<str> {
    let count = text.chars().count();
    if count <= MOST_TEXT {
        return text.into();
    }
    let half = (MOST_TEXT - 1) / 2;
    let head: String = text.chars().take(half).collect();
    let tail: String = text.chars().skip(count - half).collect();
    format!("{head}…{tail}").into()
}
