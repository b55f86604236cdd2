//! `object`: what every class inherits.

use super::TypeTable;
use crate::text::order;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, bits, type_flags};
use crate::vm::ops::Cmp;
use crate::vm::replay::R;
use crate::vm::{Machine, heap, ids};

/// `object`'s own attributes.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::OBJECT,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, new),
            NativeDef::slot("__init__", Sig::Any, init),
            NativeDef::slot("__repr__", Sig::None, |m, a| m.repr_default(a[0])),
            NativeDef::slot("__str__", Sig::None, |m, a| m.repr(a[0])),
            NativeDef::slot("__hash__", Sig::None, |m, a| {
                let hash = (heap::address(a[0]) >> 4) as i64;
                Ok(m.new_int(hash))
            }),
            NativeDef::slot("__eq__", Sig::One, |_, a| Ok(if a[0] == a[1] { ids::TRUE } else { ids::NOT_IMPLEMENTED })),
            NativeDef::slot("__ne__", Sig::One, not_equal),
            NativeDef::slot("__lt__", Sig::One, |_, _| Ok(ids::NOT_IMPLEMENTED)),
            NativeDef::slot("__le__", Sig::One, |_, _| Ok(ids::NOT_IMPLEMENTED)),
            NativeDef::slot("__gt__", Sig::One, |_, _| Ok(ids::NOT_IMPLEMENTED)),
            NativeDef::slot("__ge__", Sig::One, |_, _| Ok(ids::NOT_IMPLEMENTED)),
            NativeDef::slot("__getattribute__", Sig::One, |m, a| {
                let name = name_argument(m, a[1])?;
                m.get_attr_plain(a[0], name)
            }),
            NativeDef::slot("__setattr__", Sig::Pos(2, 2), |m, a| {
                let name = name_argument(m, a[1])?;
                m.set_attr_plain(a[0], name, a[2]).map(|()| ids::NONE)
            }),
            NativeDef::slot("__delattr__", Sig::One, |m, a| {
                let name = name_argument(m, a[1])?;
                m.set_attr_plain(a[0], name, ObjId::NULL).map(|()| ids::NONE)
            }),
            NativeDef::method("__getstate__", Sig::None, |m, a| taken_apart(m, "_getstate", a.items)),
            NativeDef::method("__reduce__", Sig::None, |m, a| taken_apart(m, "_reduce", a.items)),
            NativeDef::method("__reduce_ex__", Sig::One, |m, a| taken_apart(m, "_reduce_ex_", a.items)),
            NativeDef::method("__format__", Sig::One, format),
            NativeDef::method("__dir__", Sig::None, dir),
            NativeDef::method("__sizeof__", Sig::None, |m, a| {
                let size = m.size_of_object(a[0]);
                Ok(m.new_int(size))
            }),
            NativeDef::class_method("__init_subclass__", Sig::Any, init_subclass),
            NativeDef::class_method("__subclasshook__", Sig::Any, |_, _| Ok(ids::NOT_IMPLEMENTED)),
            NativeDef::property("__class__", |m, a| Ok(m.type_of(a[0])), set_class),
        ],
    },
    TypeTable {
        ty: ids::NONE_TYPE,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| only(m, a, ids::NONE, "NoneType")),
            NativeDef::slot("__repr__", Sig::None, |m, _| Ok(m.new_str("None"))),
            NativeDef::slot("__bool__", Sig::None, |_, _| Ok(ids::FALSE)),
        ],
    },
    TypeTable {
        ty: ids::ELLIPSIS_TYPE,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| only(m, a, ids::ELLIPSIS, "EllipsisType")),
            NativeDef::method("__reduce__", Sig::None, |m, _| Ok(m.new_str("Ellipsis"))),
        ],
    },
    TypeTable {
        ty: ids::NOT_IMPLEMENTED_TYPE,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| {
                only(m, a, ids::NOT_IMPLEMENTED, "NotImplementedType")
            }),
            NativeDef::method("__reduce__", Sig::None, |m, _| Ok(m.new_str("NotImplemented"))),
        ],
    },
];

/// The one object of its type.
fn only(m: &mut Machine, a: &Args, object: ObjId, name: &str) -> R<ObjId> {
    if a.len() > 1 || !a.kw.is_empty() {
        return m.type_error(format!("{name} takes no arguments"));
    }
    Ok(object)
}

/// `__dict__` of the instances of a class.
pub static DICT_DESCRIPTOR: NativeDef = NativeDef::property(
    "__dict__",
    |m, a| match m.instance_dict(a[0]) {
        Some(dict) => {
            if m.heap.get(dict).bits & bits::TRACKED == 0 {
                m.heap.get_mut(dict).bits |= bits::TRACKED;
                m.heap.count_birth(ids::DICT, &Data::Free);
            }
            Ok(dict)
        }
        None => {
            let name = m.intern("__dict__");
            m.no_attribute(a[0], name)
        }
    },
    |m, a| {
        if a[1] == ObjId::NULL {
            if m.layout(a[0]) == ids::FUNCTION {
                return m.type_error("cannot delete __dict__");
            }
            let old = m.heap.attrs_mut(a[0]).dict.take();
            old.into_iter().for_each(|id| m.heap.decref(id));
            return Ok(ids::NONE);
        }
        if m.layout(a[1]) != ids::DICT {
            let shown = m.type_name(a[1]);
            return m.type_error(format!("__dict__ must be set to a dictionary, not a '{shown}'"));
        }
        m.heap.incref(a[1]);
        let old = m.heap.attrs_mut(a[0]).dict.replace(a[1]);
        old.into_iter().for_each(|id| m.heap.decref(id));
        Ok(ids::NONE)
    },
);

/// `__weakref__` of the instances of a class.
pub static WEAKREF_DESCRIPTOR: NativeDef = NativeDef::getter("__weakref__", |m, a| {
    let known = m.heap.get(a[0]).attrs.as_ref().and_then(|attrs| attrs.weakrefs.first().copied());
    Ok(known.unwrap_or(ids::NONE))
});

/// A str argument that names an attribute, interned.
///
/// # Errors
/// `TypeError` for anything but a str.
pub fn name_argument(m: &mut Machine, id: ObjId) -> R<ObjId> {
    match m.str_of(id) {
        Some(text) => Ok(m.intern(&text.text)),
        None => {
            let shown = m.type_name(id);
            m.type_error(format!("attribute name must be string, not '{shown}'"))
        }
    }
}

/// Comparison of objects that no other rule knows: identity for `==` and `!=`.
///
/// # Errors
/// None.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    let answer = match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::Method(f, r), Data::Method(g, s)) => Some(f == g && r == s),
        (Data::Native(f, Some(r)), Data::Native(g, Some(s))) => Some(f == g && r == s),
        (Data::Slice(a), Data::Slice(b)) => {
            let (a, b) = (**a, **b);
            let (a, b) = (m.new_tuple(&a), m.new_tuple(&b));
            return m.compare(a, b, op).map(Some);
        }
        (Data::Alias(a, x), Data::Alias(b, y)) => {
            let (a, x, b, y) = (*a, *x, *b, *y);
            Some(a == b && m.equal(x, y)?)
        }
        (Data::Union(a), Data::Union(b)) => {
            let (a, b) = (m.items(*a).to_vec(), m.items(*b).to_vec());
            Some(a.len() == b.len() && a.iter().all(|one| b.contains(one)))
        }
        (Data::Code(_), Data::Code(_)) => super::code::equal(m, left, right),
        (Data::WeakRef(Some(a), _), Data::WeakRef(Some(b), _)) => {
            let (a, b) = (*a, *b);
            Some(m.same_or_equal(a, b)?)
        }
        _ => (left == right).then_some(true),
    };
    Ok(match (answer, op) {
        (Some(yes), Cmp::Eq) => Some(ids::bool(yes)),
        (Some(yes), Cmp::Ne) => Some(ids::bool(!yes)),
        _ => None,
    })
}

impl Machine {
    /// Attributes that no type's namespace holds: `__dict__` of built-in instances, a module's `__getattr__`.
    pub(crate) fn special_attr(&mut self, object: ObjId, name: ObjId) -> R<Option<ObjId>> {
        if let Data::Method(function, _) = self.heap.get(object).data {
            // What a bound method has not, its function may have.
            return self.get_attr(function, name).map(Some);
        }
        match self.text(name) {
            "__dict__" => Ok(self.instance_dict(object)),
            "__doc__" => {
                let class = self.type_of(object);
                Ok(Some(self.class_sentence(class)))
            }
            _ if matches!(self.heap.get(object).data, Data::Alias(..)) => {
                let Data::Alias(origin, _) = self.heap.get(object).data else { return Ok(None) };
                // What an alias has itself, or must not seem to have, is not its origin's.
                let own = ["__copy__", "__deepcopy__", "__unpacked__", "__typing_unpacked_tuple_args__", "__class__"];
                if own.contains(&self.text(name)) {
                    return Ok(None);
                }
                self.get_attr(origin, name).map(Some)
            }
            _ if matches!(self.heap.get(object).data, Data::Module(_)) => {
                let hook = self.intern("__getattr__");
                match self.own_attr(object, hook) {
                    Some(function) => self.call(function, &[name]).map(Some),
                    None => Ok(None),
                }
            }
            _ => Ok(None),
        }
    }

    /// `object.__repr__`: `<module.Class object at 0x…>`.
    ///
    /// # Errors
    /// None in practice.
    pub fn repr_default(&mut self, id: ObjId) -> R<ObjId> {
        let class = self.class_path(self.type_of(id));
        Ok(self.new_str(format!("<{class} object at {:#x}>", heap::address(id))))
    }

    /// A class as messages and `repr` name it: with its module, unless that is `builtins`.
    pub fn class_path(&mut self, class: ObjId) -> String {
        let name = match &self.heap.get(class).data {
            Data::Type(ty) if ty.qualname != ObjId::NULL => self.text(ty.qualname).to_owned(),
            Data::Type(ty) => ty.name.to_string(),
            _ => String::new(),
        };
        match self.class_module(class) {
            module if module == "builtins" || module.is_empty() => name,
            module => format!("{module}.{name}"),
        }
    }

    /// `__module__` of a class.
    pub fn class_module(&mut self, class: ObjId) -> String {
        if !self.is_heap_type(class) {
            return ids::TYPES.iter().find(|row| row.id == class).map_or("builtins", |row| row.module).to_owned();
        }
        let name = self.intern("__module__");
        match self.type_lookup(class, name) {
            Some(module) => self.text(module).to_owned(),
            None => String::new(),
        }
    }
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let class = a[0];
    let Data::Type(data) = &m.heap.get(class).data else {
        let shown = m.type_name(class);
        return m.type_error(format!("object.__new__(X): X is not a type object ({shown})"));
    };
    let (layout, flags, name) = (data.layout, data.flags, data.name.clone());
    if a.len() > 1 || !a.kw.is_empty() {
        let new = m.type_lookup_str(class, "__new__");
        let own_new = m.type_lookup_str(ids::OBJECT, "__new__");
        let init = m.type_lookup_str(class, "__init__");
        let own_init = m.type_lookup_str(ids::OBJECT, "__init__");
        if new != own_new {
            return m.type_error("object.__new__() takes exactly one argument (the type to instantiate)");
        }
        if init == own_init {
            return m.type_error(format!("{name}() takes no arguments"));
        }
    }
    if flags & type_flags::ABSTRACT != 0 {
        return abstract_error(m, class, &name);
    }
    if layout != ids::OBJECT {
        let base = m.class_name(layout);
        return m.type_error(format!("object.__new__({name}) is not safe, use {base}.__new__()"));
    }
    Ok(m.make(class, Data::Plain))
}

fn abstract_error(m: &mut Machine, class: ObjId, name: &str) -> R<ObjId> {
    let key = m.intern("__abstractmethods__");
    let mut methods: Vec<String> = match m.type_lookup(class, key) {
        Some(set) => m.collect_vec(set)?.into_iter().map(|id| m.text(id).to_owned()).collect(),
        None => Vec::new(),
    };
    order::sort(&mut methods);
    let plural = if methods.len() == 1 { "" } else { "s" };
    let list = methods.iter().map(|method| format!("'{method}'")).collect::<Vec<_>>().join(", ");
    m.type_error(format!(
        "Can't instantiate abstract class {name} without an implementation for abstract method{plural} {list}"
    ))
}

fn init(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.len() > 1 || !a.kw.is_empty() {
        let class = m.type_of(a[0]);
        let init = m.type_lookup_str(class, "__init__");
        let own_init = m.type_lookup_str(ids::OBJECT, "__init__");
        let new = m.type_lookup_str(class, "__new__");
        let own_new = m.type_lookup_str(ids::OBJECT, "__new__");
        if init != own_init {
            return m.type_error("object.__init__() takes exactly one argument (the instance to initialize)");
        }
        if new == own_new {
            let name = m.class_name(class);
            return m.type_error(format!("{name}() takes no arguments"));
        }
    }
    Ok(ids::NONE)
}

/// What `pickle` and `copy` are told of an object.
fn taken_apart(m: &mut Machine, how: &str, args: &[ObjId]) -> R<ObjId> {
    let module = m.import_module("copyreg")?;
    let name = m.intern(how);
    let function = m.get_attr(module, name)?;
    m.call(function, args)
}

fn not_equal(m: &mut Machine, a: &Args) -> R<ObjId> {
    // Python code runs here for classes with `__eq__` alone, whose slot comes through a wrapper with its tuples.
    [a[0], a[1], a[1]].into_iter().for_each(|id| m.hold(id));
    match m.call_special(a[0], "__eq__", &[a[1]])? {
        Some(answer) if answer != ids::NOT_IMPLEMENTED => {
            let equal = m.truth(answer)?;
            Ok(ids::bool(!equal))
        }
        _ => Ok(ids::NOT_IMPLEMENTED),
    }
}

fn format(m: &mut Machine, a: &Args) -> R<ObjId> {
    super::str::want(m, a[1], "__format__() argument")?;
    if m.text(a[1]).is_empty() {
        return m.str_object(a[0]);
    }
    let class = m.type_name(a[0]);
    m.type_error(format!("unsupported format string passed to {class}.__format__"))
}

fn dir(m: &mut Machine, a: &Args) -> R<ObjId> {
    dir_of(m, a[0])
}

/// `object.__dir__` and `type.__dir__`: a sorted list of names.
///
/// # Errors
/// None in practice.
pub fn dir_of(m: &mut Machine, id: ObjId) -> R<ObjId> {
    let mut names: Vec<ObjId> = Vec::new();
    if let Some(dict) = m.heap.get(id).attrs.as_ref().and_then(|attrs| attrs.dict) {
        names.extend(m.quick_items(dict).unwrap_or_default());
    }
    if let Data::Module(dict) = m.heap.get(id).data {
        names.extend(m.quick_items(dict).unwrap_or_default());
    } else {
        let start = if matches!(m.heap.get(id).data, Data::Type(_)) { id } else { m.type_of(id) };
        for class in m.mro(start).to_vec() {
            if let Data::Type(class) = &m.heap.get(class).data {
                let dict = class.dict;
                names.extend(m.quick_items(dict).unwrap_or_default());
            }
        }
    }
    let mut texts: Vec<String> = names.into_iter().map(|id| m.text(id).to_owned()).collect();
    order::sort(&mut texts);
    texts.dedup();
    let names = texts.into_iter().map(|text| m.intern(&text)).collect();
    Ok(m.new_list(names))
}

fn init_subclass(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.kw.is_empty() && a.len() == 1 {
        return Ok(ids::NONE);
    }
    let name = m.class_name(a[0]);
    m.type_error(format!("{name}.__init_subclass__() takes no keyword arguments"))
}

/// What the objects of a class have room for.
fn shape(m: &Machine, class: ObjId) -> (ObjId, u32, &[std::rc::Rc<str>]) {
    let own = m.heap.type_flags(class) & (type_flags::HAS_DICT | type_flags::HAS_WEAKREF);
    match &m.heap.get(class).data {
        Data::Type(ty) => (m.layout_of(class), own, &ty.slots),
        _ => (class, own, &[]),
    }
}

fn set_class(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (object, class) = (a[0], a[1]);
    if class == ObjId::NULL {
        return m.type_error("can't delete __class__ attribute");
    }
    if !matches!(m.heap.get(class).data, Data::Type(_)) {
        let shown = m.type_name(class);
        return m.type_error(format!("__class__ must be set to a class, not '{shown}' object"));
    }
    let old = m.type_of(object);
    let module = m.layout(object) == ids::MODULE && m.layout_of(class) == ids::MODULE;
    if !module && (!m.is_heap_type(old) || !m.is_heap_type(class)) {
        return m.type_error("__class__ assignment only supported for mutable types or ModuleType subclasses");
    }
    if shape(m, old) != shape(m, class) {
        let (from, to) = (m.class_name(old), m.class_name(class));
        return m.type_error(format!("__class__ assignment: '{to}' object layout differs from '{from}'"));
    }
    m.heap.incref(class);
    m.heap.get_mut(object).ty = class;
    m.heap.decref(old);
    Ok(ids::NONE)
}
