//! `type`, `super`, `property` and their like; generic aliases, unions, type parameters.

use super::TypeTable;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, type_flags};
use crate::vm::ops::Binary;
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// `type` and the descriptors made in class bodies.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::TYPE,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, type_new),
            NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
            NativeDef::slot("__call__", Sig::Any, |m, a| {
                let (class, rest) = (a[0], a.items[1..].to_vec());
                m.make_instance(class, &rest, a.kw)
            }),
            NativeDef::slot("__repr__", Sig::None, |m, a| {
                let path = m.class_path(a[0]);
                Ok(m.new_str(format!("<class '{path}'>")))
            }),
            NativeDef::slot("__or__", Sig::One, |m, a| or_not(m, a[0], a[1])),
            NativeDef::slot("__ror__", Sig::One, |m, a| or_not(m, a[1], a[0])),
            NativeDef::method("mro", Sig::None, |m, a| {
                let mro = m.mro(a[0]).to_vec();
                Ok(m.new_list(mro))
            }),
            NativeDef::method("__subclasses__", Sig::None, |m, a| {
                let Data::Type(class) = &m.heap.get(a[0]).data else { return Ok(ids::NONE) };
                let subclasses = class.subclasses.clone();
                Ok(m.new_list(subclasses))
            }),
            NativeDef::method("__instancecheck__", Sig::One, |m, a| Ok(ids::bool(m.is_instance(a[1], a[0])))),
            NativeDef::method("__subclasscheck__", Sig::One, |m, a| Ok(ids::bool(m.is_subclass(a[1], a[0])))),
            NativeDef::class_method("__prepare__", Sig::Any, |m, _| Ok(m.new_dict())),
            NativeDef::property("__name__", class_name, set_class_name),
            NativeDef::property("__qualname__", class_qualname, set_class_qualname),
            NativeDef::property(
                "__module__",
                |m, a| {
                    let module = m.class_module(a[0]);
                    Ok(m.intern(&module))
                },
                |m, a| {
                    keep(m, a, "__module__")?;
                    set_in_namespace(m, a, "__module__")
                },
            ),
            NativeDef::property("__doc__", class_doc, |m, a| {
                keep(m, a, "__doc__")?;
                set_in_namespace(m, a, "__doc__")
            }),
            NativeDef::getter("__mro__", |m, a| Ok(type_part(m, a[0], |ty| ty.mro))),
            NativeDef::property(
                "__bases__",
                |m, a| Ok(type_part(m, a[0], |ty| ty.bases)),
                |m, a| m.set_bases(a[0], a[1]).map(|()| ids::NONE),
            ),
            NativeDef::getter("__base__", |m, a| {
                Ok(if a[0] == ids::OBJECT { ids::NONE } else { type_part(m, a[0], |ty| ty.base) })
            }),
            NativeDef::getter("__dict__", |m, a| {
                let dict = type_part(m, a[0], |ty| ty.dict);
                m.heap.incref(dict);
                Ok(m.make(ids::MAPPING_PROXY, Data::Proxy(dict)))
            }),
            NativeDef::property("__abstractmethods__", abstract_methods, set_abstract_methods),
            NativeDef::property(
                "__annotate__",
                |m, a| {
                    check_heap_type(m, a[0], "__annotate__")?;
                    Ok(annotate_of(m, a[0]))
                },
                |m, a| {
                    if a[1] == ObjId::NULL {
                        return m.type_error("cannot delete __annotate__ attribute");
                    }
                    if a[1] != ids::NONE && !m.is_callable(a[1]) {
                        return m.type_error("__annotate__ must be callable or None");
                    }
                    set_in_namespace(m, a, "__annotate_func__")?;
                    let (dict, cache) = (type_part(m, a[0], |ty| ty.dict), m.intern("__annotations_cache__"));
                    if a[1] != ids::NONE && m.dict_get_str(dict, cache).is_some() {
                        m.set_class_attr(a[0], cache, ObjId::NULL)?;
                    }
                    Ok(ids::NONE)
                },
            ),
            NativeDef::property("__annotations__", class_annotations, |m, a| {
                set_in_namespace(m, a, "__annotations_cache__")
            }),
            NativeDef::getter("__flags__", |m, a| {
                let flags = i64::from(m.heap.type_flags(a[0]));
                Ok(m.new_int(flags))
            }),
            NativeDef::getter("__type_params__", |m, a| {
                let name = m.intern("__type_params__");
                let dict = type_part(m, a[0], |ty| ty.dict);
                Ok(m.dict_get_str(dict, name).unwrap_or(ids::EMPTY_TUPLE))
            }),
        ],
    },
    TypeTable {
        ty: ids::SUPER,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, super_new),
            NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
            NativeDef::slot("__repr__", Sig::None, super_repr),
            NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
                if a[1] == ids::NONE || super_part(m, a[0], 1) != ids::NONE {
                    return Ok(a[0]);
                }
                let (kind, class) = (m.type_of(a[0]), super_part(m, a[0], 0));
                super_new(m, &Args { items: &[kind, class, a[1]], kw: &[] })
            }),
            NativeDef::getter("__thisclass__", |m, a| Ok(super_part(m, a[0], 0))),
            NativeDef::getter("__self__", |m, a| Ok(super_part(m, a[0], 1))),
            NativeDef::getter("__self_class__", |m, a| Ok(super_part(m, a[0], 2))),
        ],
    },
    TypeTable { ty: ids::STATICMETHOD, defs: WRAPPER },
    TypeTable { ty: ids::STATICMETHOD, defs: &[NativeDef::slot("__call__", Sig::Any, call_wrapped)] },
    TypeTable { ty: ids::CLASSMETHOD, defs: WRAPPER },
    TypeTable {
        ty: ids::UNION,
        defs: &[
            NativeDef::slot("__or__", Sig::One, |m, a| or_not(m, a[0], a[1])),
            NativeDef::slot("__ror__", Sig::One, |m, a| or_not(m, a[1], a[0])),
            NativeDef::getter("__args__", |m, a| match m.heap.get(a[0]).data {
                Data::Union(args) => Ok(args),
                _ => Ok(ids::NONE),
            }),
        ],
    },
];

const WRAPPER: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Pos(1, 1), |m, a| {
        m.heap.incref(a[1]);
        Ok(m.make(a[0], Data::Wrapper(a[1])))
    }),
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
        let object = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
        let class = a.get(2).unwrap_or_else(|| m.type_of(a[1]));
        m.bind(a[0], object, class)
    }),
    NativeDef::getter("__func__", wrapped),
    NativeDef::getter("__wrapped__", wrapped),
    NativeDef::getter("__name__", |m, a| wrapped_attr(m, a, "__name__")),
    NativeDef::getter("__qualname__", |m, a| wrapped_attr(m, a, "__qualname__")),
    NativeDef::getter("__module__", |m, a| wrapped_attr(m, a, "__module__")),
    NativeDef::getter("__doc__", |m, a| wrapped_attr(m, a, "__doc__")),
    NativeDef::getter("__annotations__", |m, a| wrapped_attr(m, a, "__annotations__")),
    NativeDef::getter("__annotate__", |m, a| wrapped_attr(m, a, "__annotate__")),
    NativeDef::getter("__isabstractmethod__", |m, a| {
        let inner = wrapped(m, a)?;
        let name = m.intern("__isabstractmethod__");
        Ok(m.find_attr(inner, name)?.unwrap_or(ids::FALSE))
    }),
];

fn call_wrapped(m: &mut Machine, a: &Args) -> R<ObjId> {
    let inner = wrapped(m, a)?;
    let rest = a.items[1..].to_vec();
    m.call_kw(inner, &rest, a.kw)
}

fn wrapped(m: &mut Machine, a: &Args) -> R<ObjId> {
    match m.heap.get(a[0]).data {
        Data::Wrapper(inner) => Ok(inner),
        _ => Ok(ids::NONE),
    }
}

fn wrapped_attr(m: &mut Machine, a: &Args, name: &str) -> R<ObjId> {
    let inner = wrapped(m, a)?;
    let name = m.intern(name);
    m.get_attr(inner, name)
}

/// `X | Y` of types; `None` where an operand is no type.
///
/// # Errors
/// None in practice.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if op != Binary::Or {
        return Ok(None);
    }
    let mut parts: Vec<ObjId> = Vec::new();
    for side in [left, right] {
        let add = match &m.heap.get(side).data {
            Data::Union(args) => m.items(*args).to_vec(),
            Data::Type(_) | Data::Alias(..) => vec![side],
            Data::Other(_) => vec![side],
            _ if side == ids::NONE => vec![ids::NONE_TYPE],
            _ => return Ok(None),
        };
        for part in add {
            if !parts.contains(&part) {
                parts.push(part);
            }
        }
    }
    if let [only] = parts.as_slice() {
        return Ok(Some(*only));
    }
    let tuple = m.new_tuple(&parts);
    m.heap.incref(tuple);
    Ok(Some(m.make(ids::UNION, Data::Union(tuple))))
}

/// `left | right` of types, or `NotImplemented`.
///
/// # Errors
/// Those of the operands' texts.
pub fn or_not(m: &mut Machine, left: ObjId, right: ObjId) -> R<ObjId> {
    Ok(binary(m, Binary::Or, left, right)?.unwrap_or(ids::NOT_IMPLEMENTED))
}

fn type_part(m: &Machine, id: ObjId, part: impl Fn(&crate::vm::object::Type) -> ObjId) -> ObjId {
    match &m.heap.get(id).data {
        Data::Type(ty) => part(ty),
        _ => ids::NONE,
    }
}

fn type_new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let meta = a[0];
    if a.len() == 2 && !a.kw.is_empty() {
        return m.type_error("type() takes no keyword arguments");
    }
    if a.len() != 4 {
        return m.type_error("type() takes 1 or 3 arguments");
    }
    let (name, bases, namespace) = (a[1], a[2], a[3]);
    let Some(text) = m.str_of(name) else {
        let shown = m.type_name(name);
        return m.type_error(format!("type.__new__() argument 1 must be str, not {shown}"));
    };
    if m.layout(bases) != ids::TUPLE {
        let shown = m.type_name(bases);
        return m.type_error(format!("type.__new__() argument 2 must be tuple, not {shown}"));
    }
    if m.layout(namespace) != ids::DICT {
        let shown = m.type_name(namespace);
        return m.type_error(format!("type.__new__() argument 3 must be dict, not {shown}"));
    }
    if text.text.contains('\0') {
        return m.value_error("type name must not contain null characters");
    }
    let given = m.items(bases).to_vec();
    let best = winner(m, meta, &given)?;
    if best != meta {
        // A metaclass of one of the bases that makes classes in its own way.
        let found = m.type_lookup_str(best, "__new__").unwrap_or(ids::NONE);
        if !matches!(m.heap.get(found).data, Data::Native(..)) {
            let made = m.bind(found, ObjId::NULL, best)?;
            return m.call_kw(made, &[best, name, a[2], namespace], a.kw);
        }
    }
    let meta = best;
    let class = m.once(|m| m.new_class(meta, &text.text, bases, namespace))?;
    // The hooks see the finished class: `__set_name__` of every attribute, then `__init_subclass__`.
    let Data::Type(data) = &m.heap.get(class).data else { return Ok(class) };
    let dict = data.dict;
    // A copy of the namespace is walked through, which holds every value meanwhile.
    let dict = m.once(|m| m.copy_dict(dict))?;
    let entries: Vec<(ObjId, ObjId)> = match &m.heap.get(dict).data {
        Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in entries {
        let ty = m.type_of(value);
        if (m.is_heap_type(ty) || ty == ids::PROPERTY) && m.type_lookup_str(ty, "__set_name__").is_some() {
            let called = m.once(|m| m.call_special_bound(value, "__set_name__", &[class, key]).map(|_| ids::NONE));
            if called == Err(Stop::Raise) {
                let (kind, of) = (m.type_name(value), m.class_name(class));
                let note = format!("Error calling __set_name__ on '{kind}' instance '{}' in '{of}'", m.text(key));
                let (exc, note) = (m.raised, m.new_str(note));
                super::exception::add_note(m, &Args { items: &[exc, note], kw: &[] })?;
            }
            called?;
        }
    }
    let hook = m.intern("__init_subclass__");
    if let Some(found) = m.lookup_after(class, class, hook) {
        let bound = m.once(|m| m.bind(found, ObjId::NULL, class))?;
        crate::vm::class::call_with_dict(m, bound, &[], a.kw)?;
    }
    Ok(class)
}

/// The most derived metaclass of a class' bases.
///
/// # Errors
/// `TypeError` for a metaclass conflict.
pub fn winner(m: &mut Machine, meta: ObjId, bases: &[ObjId]) -> R<ObjId> {
    let mut best = meta;
    for base in bases {
        let other = m.type_of(*base);
        if m.is_subclass(best, other) {
            continue;
        }
        if m.is_subclass(other, best) {
            best = other;
            continue;
        }
        return m.type_error(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
        );
    }
    Ok(best)
}

fn class_name(m: &mut Machine, a: &Args) -> R<ObjId> {
    let name = m.class_name(a[0]);
    // Only what a `class` statement makes keeps its name as an object.
    Ok(if m.is_heap_type(a[0]) { m.intern(&name) } else { m.new_str(&*name) })
}

/// What a class always has cannot be deleted.
fn keep(m: &mut Machine, a: &Args, attribute: &str) -> R<()> {
    if a[1] != ObjId::NULL {
        return Ok(());
    }
    let class = m.class_name(a[0]);
    m.type_error(format!("cannot delete '{attribute}' attribute of immutable type '{class}'"))
}

/// A class's name can be nothing but text.
fn check_text(m: &mut Machine, a: &Args, attribute: &str) -> R<()> {
    let class = m.class_name(a[0]);
    if a[1] == ObjId::NULL {
        return m.type_error(format!("cannot delete '{attribute}' attribute of immutable type '{class}'"));
    }
    if m.layout(a[1]) != ids::STR {
        let shown = m.type_name(a[1]);
        return m.type_error(format!("can only assign string to {class}.{attribute}, not '{shown}'"));
    }
    Ok(())
}

fn set_class_name(m: &mut Machine, a: &Args) -> R<ObjId> {
    check_text(m, a, "__name__")?;
    let text = m.text(a[1]).to_owned();
    if text.contains('\0') {
        return m.value_error("type name must not contain null characters");
    }
    if let Data::Type(ty) = &mut m.heap.get_mut(a[0]).data {
        ty.name = text.into();
    }
    Ok(ids::NONE)
}

fn class_qualname(m: &mut Machine, a: &Args) -> R<ObjId> {
    match type_part(m, a[0], |ty| ty.qualname) {
        ObjId::NULL => class_name(m, a),
        name => Ok(name),
    }
}

fn set_class_qualname(m: &mut Machine, a: &Args) -> R<ObjId> {
    check_text(m, a, "__qualname__")?;
    m.heap.incref(a[1]);
    let old = match &mut m.heap.get_mut(a[0]).data {
        Data::Type(ty) => std::mem::replace(&mut ty.qualname, a[1]),
        _ => a[1],
    };
    m.heap.decref(old);
    Ok(ids::NONE)
}

fn set_in_namespace(m: &mut Machine, a: &Args, name: &str) -> R<ObjId> {
    let name = m.intern(name);
    m.set_class_attr(a[0], name, a[1]).map(|()| ids::NONE)
}

fn class_doc(m: &mut Machine, a: &Args) -> R<ObjId> {
    let name = m.intern("__doc__");
    let dict = type_part(m, a[0], |ty| ty.dict);
    match m.dict_get_str(dict, name) {
        // Of a class whose instances have it computed, the attribute is no text of its own.
        Some(doc) if m.type_of(doc) != ids::GETSET_DESCRIPTOR => Ok(doc),
        _ => Ok(m.class_sentence(a[0])),
    }
}

fn abstract_methods(m: &mut Machine, a: &Args) -> R<ObjId> {
    let name = m.intern("__abstractmethods__");
    let dict = type_part(m, a[0], |ty| ty.dict);
    match m.dict_get_str(dict, name) {
        Some(value) => Ok(value),
        None => m.no_attribute(a[0], name),
    }
}

fn set_abstract_methods(m: &mut Machine, a: &Args) -> R<ObjId> {
    let some = a[1] != ObjId::NULL && m.truth(a[1])?;
    let name = m.intern("__abstractmethods__");
    m.set_class_attr(a[0], name, a[1])?;
    if let Data::Type(ty) = &mut m.heap.get_mut(a[0]).data {
        ty.flags = if some { ty.flags | type_flags::ABSTRACT } else { ty.flags & !type_flags::ABSTRACT };
    }
    Ok(ids::NONE)
}

/// `__annotations__` of a class: computed by `__annotate__` when first asked for (PEP 649).
fn class_annotations(m: &mut Machine, a: &Args) -> R<ObjId> {
    check_heap_type(m, a[0], "__annotations__")?;
    let dict = type_part(m, a[0], |ty| ty.dict);
    for known in ["__annotations__", "__annotations_cache__"] {
        let known = m.intern(known);
        if let Some(found) = m.dict_get_str(dict, known) {
            return Ok(found);
        }
    }
    let made = match annotate_of(m, a[0]) {
        function if function != ids::NONE => {
            let format = m.new_int(1);
            let made = m.call(function, &[format])?;
            if m.layout(made) != ids::DICT {
                let shown = m.type_name(made);
                return m.type_error(format!("__annotate__() must return a dict, not {shown}"));
            }
            made
        }
        _ => m.once(|m| Ok(m.new_dict()))?,
    };
    m.set_global(dict, "__annotations_cache__", made);
    Ok(made)
}

/// Types that C made have no annotations, not even none.
fn check_heap_type(m: &mut Machine, class: ObjId, name: &str) -> R<()> {
    if m.heap.type_flags(class) & type_flags::HEAP != 0 {
        return Ok(());
    }
    let name = m.intern(name);
    m.no_attribute(class, name)
}

/// `__annotate__` of a class, or None.
fn annotate_of(m: &mut Machine, class: ObjId) -> ObjId {
    let dict = type_part(m, class, |ty| ty.dict);
    let names = ["__annotate__", "__annotate_func__"].map(|name| m.intern(name));
    names.into_iter().find_map(|name| m.dict_get_str(dict, name)).unwrap_or(ids::NONE)
}

fn super_new(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !a.kw.is_empty() {
        return m.type_error("super() takes no keyword arguments");
    }
    let (class, receiver) = match a.len() {
        1 => implicit_super(m)?,
        2 => (a[1], ObjId::NULL),
        3 => (a[1], a[2]),
        given => {
            let given = given - 1;
            return m.type_error(format!("super() expected at most 2 arguments, got {given}"));
        }
    };
    if !matches!(m.heap.get(class).data, Data::Type(_)) {
        let shown = m.type_name(class);
        return m.type_error(format!("super() argument 1 must be a type, not {shown}"));
    }
    let start = match receiver {
        ObjId::NULL => ObjId::NULL,
        _ if matches!(m.heap.get(receiver).data, Data::Type(_)) && m.is_subclass(receiver, class) => receiver,
        _ if m.is_instance(receiver, class) => m.type_of(receiver),
        _ => {
            let shown = m.type_name(receiver);
            let class = m.class_name(class);
            let what = match &m.heap.get(receiver).data {
                Data::Type(_) => format!("type {}", m.class_name(receiver)),
                _ => format!("instance of {shown}"),
            };
            return m.type_error(format!(
                "super(type, obj): obj ({what}) is not an instance or subtype of type ({class})."
            ));
        }
    };
    for part in [class, receiver, start] {
        if part != ObjId::NULL {
            m.heap.incref(part);
        }
    }
    Ok(m.make(a[0], Data::Super(Box::new([class, receiver, start]))))
}

/// Class and receiver for `super()` without arguments: the `__class__` cell and the first argument.
fn implicit_super(m: &mut Machine) -> R<(ObjId, ObjId)> {
    let Some(frame) = m.frames.iter().rev().find(|frame| frame.code().is_some()) else {
        return m.raise(ids::RUNTIME_ERROR, "super(): no current frame");
    };
    let code = frame.code().expect("found by it").clone();
    if code.object.arg_count == 0 {
        return m.raise(ids::RUNTIME_ERROR, "super(): no arguments");
    }
    let base = frame.base as usize;
    let content = |m: &Machine, at: usize| {
        let slot = m.stack[base + at].get()?;
        match m.heap.get(slot).data {
            Data::Cell(content) => content,
            _ => Some(slot),
        }
    };
    let class = code.object.slots.iter().position(|slot| slot.free && &*slot.name == "__class__");
    match (class.and_then(|at| content(m, at)), content(m, 0)) {
        (Some(class), Some(receiver)) => Ok((class, receiver)),
        (None, _) => m.raise(ids::RUNTIME_ERROR, "super(): __class__ cell not found"),
        (_, None) => m.raise(ids::RUNTIME_ERROR, "super(): arg[0] deleted"),
    }
}

fn super_part(m: &Machine, id: ObjId, at: usize) -> ObjId {
    match &m.heap.get(id).data {
        Data::Super(parts) => parts[at].some().unwrap_or(ids::NONE),
        _ => ids::NONE,
    }
}

fn super_repr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (class, start) = (super_part(m, a[0], 0), super_part(m, a[0], 2));
    let class = m.class_name(class);
    let text = match start {
        ids::NONE => format!("<super: <class '{class}'>, NULL>"),
        start => format!("<super: <class '{class}'>, <{} object>>", m.class_name(start)),
    };
    Ok(m.new_str(text))
}

/// `Generic[T, …]` for a class with type parameters.
///
/// # Errors
/// None in practice.
pub fn subscript_generic(m: &mut Machine, params: ObjId) -> R<ObjId> {
    let typing = m.import_module("typing")?;
    let name = m.intern("Generic");
    let generic = m.get_attr(typing, name)?;
    m.get_item(generic, params)
}
