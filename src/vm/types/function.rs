//! Functions, methods, cells and code objects as Python sees them.

use super::TypeTable;
use crate::vm::native::{Args, NativeDef, NativeKind, Sig};
use crate::vm::object::{Data, Function, ObjId};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Attributes of callables and cells.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::FUNCTION,
        defs: &[
            NativeDef::static_method(
                "__new__",
                Sig::Named {
                    names: &["code", "globals", "name", "argdefs", "closure", "kwdefaults"],
                    required: 2,
                    pos_only: 0,
                    kw_only: 6,
                },
                new_function,
            ),
            NativeDef::slot("__call__", Sig::Any, call),
            NativeDef::slot("__get__", Sig::Pos(1, 2), get),
            NativeDef::property("__code__", |m, a| Ok(part(m, a[0], |f| f.code)), set_code),
            NativeDef::getter("__globals__", |m, a| Ok(part(m, a[0], |f| f.globals))),
            NativeDef::getter("__builtins__", |m, a| Ok(part(m, a[0], |f| f.builtins))),
            NativeDef::property(
                "__name__",
                |m, a| Ok(part(m, a[0], |f| f.name)),
                |m, a| {
                    check_kind(m, a, "__name__", &[ids::STR], "a string object")?;
                    set(m, a, |f| &mut f.name)
                },
            ),
            NativeDef::property(
                "__qualname__",
                |m, a| Ok(part(m, a[0], |f| f.qualname)),
                |m, a| {
                    check_kind(m, a, "__qualname__", &[ids::STR], "a string object")?;
                    set(m, a, |f| &mut f.qualname)
                },
            ),
            NativeDef::property(
                "__module__",
                |m, a| Ok(part(m, a[0], |f| f.module)),
                |m, a| set(m, a, |f| &mut f.module),
            ),
            NativeDef::property("__doc__", |m, a| Ok(part(m, a[0], |f| f.doc)), |m, a| set(m, a, |f| &mut f.doc)),
            NativeDef::property(
                "__defaults__",
                |m, a| Ok(option(m, a[0], |f| f.defaults)),
                |m, a| {
                    check_kind(m, a, "__defaults__", &[ids::TUPLE, ids::NONE_TYPE], "a tuple object")?;
                    set_option(m, a, |f| &mut f.defaults)
                },
            ),
            NativeDef::property(
                "__kwdefaults__",
                |m, a| Ok(option(m, a[0], |f| f.kwdefaults)),
                |m, a| {
                    check_kind(m, a, "__kwdefaults__", &[ids::DICT, ids::NONE_TYPE], "a dict object")?;
                    set_option(m, a, |f| &mut f.kwdefaults)
                },
            ),
            NativeDef::getter("__closure__", |m, a| Ok(option(m, a[0], |f| f.closure))),
            NativeDef::property("__annotations__", annotations, |m, a| {
                check_kind(m, a, "__annotations__", &[ids::DICT, ids::NONE_TYPE], "a dict object")?;
                set_option(m, a, |f| &mut f.annotations)?;
                // What is given stands in the place of what would be computed.
                let old = match &mut m.heap.get_mut(a[0]).data {
                    Data::Function(function) => function.annotate.take(),
                    _ => None,
                };
                old.into_iter().for_each(|id| m.heap.decref(id));
                Ok(ids::NONE)
            }),
            NativeDef::property(
                "__annotate__",
                |m, a| Ok(option(m, a[0], |f| f.annotate)),
                |m, a| match a[1].some() {
                    None => m.type_error("__annotate__ cannot be deleted"),
                    Some(value) if value != ids::NONE && !m.is_callable(value) => {
                        m.type_error("__annotate__ must be callable or None")
                    }
                    Some(_) => set_option(m, a, |f| &mut f.annotate),
                },
            ),
            NativeDef::property(
                "__type_params__",
                |m, a| {
                    Ok(option(m, a[0], |f| f.type_params)
                        .some()
                        .filter(|id| *id != ids::NONE)
                        .unwrap_or(ids::EMPTY_TUPLE))
                },
                |m, a| {
                    check_kind(m, a, "__type_params__", &[ids::TUPLE], "a tuple")?;
                    set_option(m, a, |f| &mut f.type_params)
                },
            ),
            NativeDef::property(
                "__dict__",
                |m, a| Ok(m.instance_dict(a[0]).unwrap_or(ids::NONE)),
                super::object::DICT_DESCRIPTOR.set.expect("has a setter"),
            ),
        ],
    },
    TypeTable {
        ty: ids::METHOD,
        defs: &[
            NativeDef::static_method("__new__", Sig::Pos(2, 2), |m, a| {
                if !m.is_callable(a[1]) {
                    return m.type_error("first argument must be callable");
                }
                if a[2] == ids::NONE {
                    return m.type_error("instance must not be None");
                }
                Ok(m.new_method(a[1], a[2]))
            }),
            NativeDef::slot("__call__", Sig::Any, call),
            NativeDef::getter("__func__", |m, a| Ok(method(m, a[0]).0)),
            NativeDef::getter("__self__", |m, a| Ok(method(m, a[0]).1)),
            NativeDef::getter("__name__", |m, a| through(m, a[0], "__name__")),
            NativeDef::getter("__qualname__", |m, a| through(m, a[0], "__qualname__")),
            NativeDef::getter("__doc__", |m, a| through(m, a[0], "__doc__")),
            NativeDef::getter("__module__", |m, a| through(m, a[0], "__module__")),
        ],
    },
    TypeTable { ty: ids::BUILTIN, defs: NATIVE },
    TypeTable { ty: ids::METHOD_DESCRIPTOR, defs: NATIVE },
    TypeTable { ty: ids::METHOD_DESCRIPTOR, defs: &[OWNER] },
    TypeTable { ty: ids::WRAPPER_DESCRIPTOR, defs: NATIVE },
    TypeTable { ty: ids::WRAPPER_DESCRIPTOR, defs: &[OWNER] },
    TypeTable { ty: ids::METHOD_WRAPPER, defs: NATIVE },
    TypeTable { ty: ids::CLASSMETHOD_DESCRIPTOR, defs: NATIVE },
    TypeTable { ty: ids::GETSET_DESCRIPTOR, defs: NATIVE },
    TypeTable {
        ty: ids::MEMBER_DESCRIPTOR,
        defs: &[
            NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
                if a[1] == ids::NONE {
                    let classless = a.get(2).is_none_or(|class| class == ids::NONE);
                    return if classless { m.type_error("__get__(None, None) is invalid") } else { Ok(a[0]) };
                }
                let ty = check_member(m, a)?;
                m.bind(a[0], a[1], ty)
            }),
            NativeDef::slot("__set__", Sig::Pos(2, 2), |m, a| {
                check_member(m, a)?;
                m.set_through(a[0], a[1], a[2]).map(|()| ids::NONE)
            }),
            NativeDef::getter("__name__", |m, a| {
                let name = m.member_name(a[0]);
                Ok(m.intern(&name))
            }),
            NativeDef::getter("__objclass__", |m, a| match m.heap.get(a[0]).data {
                Data::Member(owner, _) => Ok(owner),
                _ => Ok(ids::NONE),
            }),
            NativeDef::slot("__delete__", Sig::One, |m, a| {
                check_member(m, a)?;
                m.set_through(a[0], a[1], ObjId::NULL).map(|()| ids::NONE)
            }),
        ],
    },
    TypeTable {
        ty: ids::CELL,
        defs: &[
            NativeDef::static_method("__new__", Sig::Pos(0, 1), |m, a| Ok(m.new_cell(a.get(1)))),
            NativeDef::property("cell_contents", cell_contents, |m, a| {
                a[1].some().into_iter().for_each(|id| m.heap.incref(id));
                let old = match &mut m.heap.get_mut(a[0]).data {
                    Data::Cell(content) => std::mem::replace(content, a[1].some()),
                    _ => None,
                };
                old.into_iter().for_each(|id| m.heap.decref(id));
                Ok(ids::NONE)
            }),
        ],
    },
];

/// The class that a method of a built-in type belongs to.
const OWNER: NativeDef = NativeDef::getter("__objclass__", |m, a| match m.heap.get(a[0]).data {
    Data::Native(def, _) => Ok(m.native_type(a[0], def).unwrap_or(ids::NONE)),
    _ => Ok(ids::NONE),
});

const NATIVE: &[NativeDef] = &[
    NativeDef::slot("__call__", Sig::Any, call),
    NativeDef::slot("__get__", Sig::Pos(1, 2), get),
    NativeDef::getter("__name__", |m, a| {
        let name = native(m, a[0]).map_or("", |def| def.name);
        Ok(m.intern(name))
    }),
    NativeDef::getter("__qualname__", native_qualname),
    NativeDef::getter("__doc__", |m, a| Ok(m.native_doc(a[0]))),
    NativeDef::getter("__self__", |m, a| match m.heap.get(a[0]).data {
        Data::Native(_, Some(receiver)) => Ok(receiver),
        _ => Ok(ids::NONE),
    }),
    NativeDef::getter("__module__", |m, a| match native(m, a[0]) {
        Some(def) if def.kind == NativeKind::Function => {
            let name = module_of_native(m, a[0], def.name);
            Ok(m.intern(&name))
        }
        _ => Ok(ids::NONE),
    }),
];

impl Machine {
    /// The name of a member descriptor: that of the slot it stands for.
    pub fn member_name(&self, member: ObjId) -> String {
        let Data::Member(owner, at) = self.heap.get(member).data else { return String::new() };
        match &self.heap.get(owner).data {
            Data::Type(ty) => ty.slots.get(at as usize).map(|name| name.to_string()).unwrap_or_default(),
            _ => String::new(),
        }
    }
}

/// The type of an object that has the member; no other may be asked.
fn check_member(m: &mut Machine, a: &Args) -> R<ObjId> {
    let ty = m.type_of(a[1]);
    match m.heap.get(a[0]).data {
        Data::Member(owner, _) if !m.is_subclass(ty, owner) => {
            let (name, owner, given) = (m.member_name(a[0]), m.class_name(owner), m.type_name(a[1]));
            m.type_error(format!("descriptor '{name}' for '{owner}' objects doesn't apply to a '{given}' object"))
        }
        _ => Ok(ty),
    }
}

fn native(m: &Machine, id: ObjId) -> Option<&'static NativeDef> {
    match m.heap.get(id).data {
        Data::Native(def, _) => Some(def),
        _ => None,
    }
}

/// The module that holds a built-in function, of those that were imported.
fn module_of_native(m: &Machine, function: ObjId, name: &str) -> String {
    let modules = m.quick_items(m.modules).unwrap_or_default();
    let mut names = modules.into_iter().map(|module| m.text(module).to_owned());
    let holds = |module: &String| {
        let found = m.interned.get(&**module).and_then(|key| m.dict_get_str(m.modules, *key));
        let Some(Data::Module(dict)) = found.map(|found| &m.heap.get(found).data) else { return false };
        let key = m.interned.get(name);
        key.and_then(|key| m.dict_get_str(*dict, *key)) == Some(function)
    };
    names.find(|module| super::super::modules::is_native(module) && holds(module)).unwrap_or("builtins".to_owned())
}

fn native_qualname(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Data::Native(def, receiver) = m.heap.get(a[0]).data else { return Ok(ids::NONE) };
    let name = match receiver {
        Some(receiver) if def.kind != NativeKind::Function => {
            let class = match &m.heap.get(receiver).data {
                Data::Type(ty) => ty.name.to_string(),
                _ => m.type_name(receiver),
            };
            format!("{class}.{}", def.name)
        }
        _ => def.name.to_owned(),
    };
    Ok(m.new_str(name))
}

/// `types.FunctionType(code, globals, …)`.
fn new_function(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (code, globals) = (a[1], a[2]);
    if !matches!(m.heap.get(code).data, Data::Code(_)) {
        let shown = m.type_name(code);
        return m.type_error(format!("function() argument 'code' must be code, not {shown}"));
    }
    if m.layout(globals) != ids::DICT {
        let shown = m.type_name(globals);
        return m.type_error(format!("function() argument 'globals' must be dict, not {shown}"));
    }
    let object = m.code_of(code).object.clone();
    let free = object.slots.iter().filter(|slot| slot.free).count();
    let closure = a.get(5).filter(|id| *id != ids::NONE);
    let cells = closure.map_or(0, |id| m.items(id).len());
    if cells != free {
        let name = &object.name;
        return m.value_error(format!("{name} requires closure of length {free}, not {cells}"));
    }
    let name = match a.get(3).filter(|id| *id != ids::NONE) {
        Some(name) => name,
        None => m.intern(&object.name),
    };
    let qualname = if a.get(3).is_some() { name } else { m.new_str(&*object.qualname) };
    let key = m.intern("__name__");
    let module = m.dict_get_str(globals, key).unwrap_or(ids::NONE);
    let doc = match object.consts.first() {
        Some(crate::code::Const::Str(_)) if object.has(crate::code::flags::HAS_DOCSTRING) => m.code_of(code).consts[0],
        _ => ids::NONE,
    };
    let builtins = m.own_builtins(globals);
    let function = Function {
        code,
        globals,
        builtins,
        name,
        qualname,
        module,
        doc,
        defaults: a.get(4).filter(|id| *id != ids::NONE),
        kwdefaults: a.get(6).filter(|id| *id != ids::NONE),
        closure,
        annotations: None,
        annotate: None,
        type_params: None,
    };
    let parts = [Some(code), Some(globals), Some(builtins), Some(name), Some(qualname), Some(module), Some(doc)];
    let options = [function.defaults, function.kwdefaults, function.closure];
    parts.into_iter().chain(options).flatten().for_each(|id| m.heap.incref(id));
    Ok(m.make(ids::FUNCTION, Data::Function(Box::new(function))))
}

fn call(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (callee, rest) = (a[0], a.items[1..].to_vec());
    m.call_kw(callee, &rest, a.kw)
}

fn get(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a[1] == ids::NONE && a.get(2).is_none_or(|class| class == ids::NONE) {
        return m.type_error("__get__(None, None) is invalid");
    }
    let object = if a[1] == ids::NONE { ObjId::NULL } else { a[1] };
    let class = a.get(2).unwrap_or_else(|| m.type_of(a[1]));
    m.bind(a[0], object, class)
}

fn part(m: &Machine, id: ObjId, part: impl Fn(&Function) -> ObjId) -> ObjId {
    match &m.heap.get(id).data {
        Data::Function(function) => part(function),
        _ => ids::NONE,
    }
}

fn option(m: &Machine, id: ObjId, part: impl Fn(&Function) -> Option<ObjId>) -> ObjId {
    match &m.heap.get(id).data {
        Data::Function(function) => part(function).unwrap_or(ids::NONE),
        _ => ids::NONE,
    }
}

/// An attribute takes objects of these layouts; of `None`'s means that it can be deleted too.
fn check_kind(m: &mut Machine, a: &Args, name: &str, layouts: &[ObjId], what: &str) -> R<()> {
    let layout = a[1].some().map_or(ids::NONE_TYPE, |value| m.layout(value));
    let none = a[1].some().is_none_or(|value| value == ids::NONE);
    if layouts.contains(if none { &ids::NONE_TYPE } else { &layout }) {
        return Ok(());
    }
    m.type_error(format!("{name} must be set to {what}"))
}

fn set_code(m: &mut Machine, a: &Args) -> R<ObjId> {
    check_kind(m, a, "__code__", &[ids::CODE], "a code object")?;
    let free = |m: &Machine, code: ObjId| m.code_of(code).object.slots.iter().filter(|slot| slot.free).count();
    let Data::Function(function) = &m.heap.get(a[0]).data else { return Ok(ids::NONE) };
    let name = m.text(function.name);
    let (own, given) = (free(m, function.code), free(m, a[1]));
    if own != given {
        let message = format!("{name}() requires a code object with {own} free vars, not {given}");
        return m.value_error(message);
    }
    set(m, a, |f| &mut f.code)
}

fn set(m: &mut Machine, a: &Args, place: fn(&mut Function) -> &mut ObjId) -> R<ObjId> {
    let value = if a[1] == ObjId::NULL { ids::NONE } else { a[1] };
    m.heap.incref(value);
    let old = match &mut m.heap.get_mut(a[0]).data {
        Data::Function(function) => std::mem::replace(place(function), value),
        _ => value,
    };
    m.heap.decref(old);
    Ok(ids::NONE)
}

fn set_option(m: &mut Machine, a: &Args, place: fn(&mut Function) -> &mut Option<ObjId>) -> R<ObjId> {
    let value = a[1].some().filter(|id| *id != ids::NONE);
    value.into_iter().for_each(|id| m.heap.incref(id));
    let old = match &mut m.heap.get_mut(a[0]).data {
        Data::Function(function) => std::mem::replace(place(function), value),
        _ => None,
    };
    old.into_iter().for_each(|id| m.heap.decref(id));
    Ok(ids::NONE)
}

/// `__annotations__`: computed by `__annotate__` when first asked for (PEP 649).
fn annotations(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Data::Function(function) = &m.heap.get(a[0]).data else { return Ok(ids::NONE) };
    let (known, annotate) = (function.annotations, function.annotate);
    if let Some(known) = known {
        return Ok(known);
    }
    let made = match annotate {
        Some(annotate) => {
            let format = m.new_int(1);
            m.call(annotate, &[format])?
        }
        None => m.once(|m| Ok(m.new_dict()))?,
    };
    m.heap.incref(made);
    if let Data::Function(function) = &mut m.heap.get_mut(a[0]).data {
        function.annotations = Some(made);
    }
    Ok(made)
}

fn method(m: &Machine, id: ObjId) -> (ObjId, ObjId) {
    match m.heap.get(id).data {
        Data::Method(function, receiver) => (function, receiver),
        _ => (ids::NONE, ids::NONE),
    }
}

fn through(m: &mut Machine, id: ObjId, name: &str) -> R<ObjId> {
    let function = method(m, id).0;
    let name = m.intern(name);
    m.get_attr(function, name)
}

fn cell_contents(m: &mut Machine, a: &Args) -> R<ObjId> {
    match m.heap.get(a[0]).data {
        Data::Cell(Some(content)) => Ok(content),
        _ => m.value_error("Cell is empty"),
    }
}
