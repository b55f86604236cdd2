//! The built-in types: which file holds which, and the operators between them.

pub mod alias;
pub mod args;
pub mod asyncgen;
pub mod bytes;
pub mod class;
pub mod code;
pub mod complex;
pub mod dict;
pub mod docs;
pub mod exception;
pub mod float;
pub mod format;
pub mod frame;
pub mod frame_locals;
pub mod function;
pub mod generator;
pub mod int;
pub mod iter;
pub mod list;
pub mod module;
pub mod namespace;
pub mod object;
pub mod property;
pub mod range;
pub mod seq;
pub mod set;
pub mod str;
pub mod tuple;
pub mod typevar;
pub mod weak;

use std::rc::Rc;

use super::native::NativeDef;
use super::object::{Data, ObjId, type_flags};
use super::ops::{Binary, Cmp};
use super::replay::R;
use super::{Machine, ids};
pub use crate::text::suggest;

/// Methods and attributes of a built-in type.
pub struct TypeTable {
    /// The type.
    pub ty: ObjId,
    /// What its namespace holds.
    pub defs: &'static [NativeDef],
}

/// Every table, in the order in which machines are made.
pub const TABLES: &[&[TypeTable]] = &[
    object::TABLES,
    class::TABLES,
    typevar::TABLES,
    alias::TABLES,
    property::TABLES,
    int::TABLES,
    float::TABLES,
    complex::TABLES,
    str::TABLES,
    bytes::TABLES,
    list::TABLES,
    tuple::TABLES,
    dict::TABLES,
    set::TABLES,
    range::TABLES,
    iter::TABLES,
    iter::pickled::TABLES,
    function::TABLES,
    code::TABLES,
    generator::TABLES,
    asyncgen::TABLES,
    exception::TABLES,
    frame::TABLES,
    frame_locals::TABLES,
    module::TABLES,
    weak::TABLES,
    namespace::TABLES,
    super::show::TABLES,
];

/// What modules keep between calls; part of the machine.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ModulesState {
    /// Whom `sys.settrace` has told to tell what happens.
    pub tracer: Option<Box<super::interp::tracing::Tracer>>,
    /// Whether automatic collection is on.
    pub gc_enabled: bool,
    /// `gc.get_threshold()`.
    pub gc_threshold: [i64; 3],
    /// Collections of the youngest and the middle generation since the next older one was collected.
    pub gc_count: [i64; 2],
    /// Collections so far, by generation.
    pub gc_runs: [u32; 3],
    /// For each generation how often it was collected, and what was found.
    pub gc_stats: [[i64; 2]; 3],
    /// Objects that survived a collection of the middle generation since the last full one.
    pub gc_pending: i64,
    /// Objects that survived the last full collection.
    pub gc_total: i64,
    /// Whether a collection is waiting for finalizers.
    pub gc_collecting: bool,
    /// Hashes of weak references, by label: they outlive what they refer to.
    pub weak_hashes: std::collections::BTreeMap<u32, i64>,
    /// Nanoseconds the program has slept.
    pub slept: i64,
    /// Lines of standard input not yet read.
    pub input: Vec<String>,
    /// Containers whose `repr` is being made, with the depth of frames at which it was asked for.
    pub showing: Vec<(u32, ObjId)>,
    /// Depth of containers inside containers in the running instruction's `repr`.
    pub show_depth: u32,
    /// Decimal digits beyond which ints are not converted from and to text; 0 for no bound.
    pub max_str_digits: usize,
}

impl ModulesState {
    /// What the modules own outside the heap, one item per count.
    pub fn owned(&self) -> impl Iterator<Item = ObjId> {
        self.tracer.iter().flat_map(|tracer| tracer.owned())
    }
}

/// `left OP right` where both are of built-in types; `None` for `NotImplemented`.
///
/// # Errors
/// What the operation raises.
pub fn binary(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    use Data::*;
    match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Int(_) | Big(_), Int(_) | Big(_)) => int::binary(m, op, left, right),
        (Other(_), _) | (_, Other(_)) if op == Binary::Or && typevar::is_param(m, left, right) => {
            typevar::any_union(m, left, right).map(Some)
        }
        (Int(_) | Big(_) | Float(_), Int(_) | Big(_) | Float(_)) => float::binary(m, op, left, right),
        (Int(_) | Big(_) | Float(_) | Complex(_), Int(_) | Big(_) | Float(_) | Complex(_)) => {
            complex::binary(m, op, left, right)
        }
        (Str(_), _) | (_, Str(_)) => str::binary(m, op, left, right),
        (Bytes(_) | ByteArray(_), _) | (_, Bytes(_) | ByteArray(_)) => bytes::binary(m, op, left, right),
        (View(..), _) | (_, View(..)) => set::binary(m, op, left, right),
        (Proxy(_), _) | (_, Proxy(_)) => dict::binary(m, op, left, right),
        (List(_), _) | (_, List(_)) => list::binary(m, op, left, right),
        (Tuple(_), _) | (_, Tuple(_)) => tuple::binary(m, op, left, right),
        (Other(_), _) | (_, Other(_))
            if op == Binary::Or
                && (m.type_of(left) == ids::FRAME_LOCALS_PROXY || m.type_of(right) == ids::FRAME_LOCALS_PROXY) =>
        {
            frame_locals::merge(m, left, right)
        }
        (Other(_), _) if m.type_of(left) == ids::TYPE_ALIAS_TYPE => class::binary(m, op, left, right),
        (_, Other(_)) if m.type_of(right) == ids::TYPE_ALIAS_TYPE => class::binary(m, op, left, right),
        (Dict(_), _) | (_, Dict(_)) => dict::binary(m, op, left, right),
        (Set(_), _) | (_, Set(_)) => set::binary(m, op, left, right),
        (Type(_) | Alias(..) | Union(_), _) | (_, Type(_) | Alias(..) | Union(_)) => class::binary(m, op, left, right),
        _ => Ok(None),
    }
}

/// `left OP= right` of types that change in place; `None` where the plain operator is to be used.
///
/// # Errors
/// What the operation raises.
pub fn in_place(m: &mut Machine, op: Binary, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if m.is_heap_type(m.type_of(left)) {
        return Ok(None);
    }
    match &m.heap.get(left).data {
        Data::List(_) => list::in_place(m, op, left, right),
        Data::Dict(_) => dict::in_place(m, op, left, right),
        Data::Set(_) => set::in_place(m, op, left, right),
        Data::ByteArray(_) => bytes::in_place(m, op, left, right),
        Data::Other(_) if op == Binary::Or => frame_locals::in_place(m, left, right),
        _ => Ok(None),
    }
}

/// A comparison where both are of built-in types; `None` for `NotImplemented`.
///
/// # Errors
/// What comparing items raises.
pub fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    use Data::*;
    match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Int(a), Int(b)) => Ok(Some(ids::bool(op.holds(a.cmp(b))))),
        (Str(a), Str(b)) => Ok(Some(ids::bool(op.holds(str::order(a, b))))),
        (Int(_) | Big(_), Int(_) | Big(_)) => int::compare(m, left, right, op),
        (Int(_) | Big(_) | Float(_), Int(_) | Big(_) | Float(_)) => float::compare(m, left, right, op),
        (Int(_) | Big(_) | Float(_) | Complex(_), Int(_) | Big(_) | Float(_) | Complex(_)) => {
            complex::compare(m, left, right, op)
        }
        (Bytes(_) | ByteArray(_) | Other(_), Bytes(_) | ByteArray(_) | Other(_))
            if bytes::is_view(m, left) && bytes::is_view(m, right) =>
        {
            bytes::compare(m, left, right, op)
        }
        (List(_), List(_)) | (Tuple(_), Tuple(_)) => list::compare(m, left, right, op),
        (Other(_), Dict(_) | Other(_)) | (Dict(_), Other(_)) if matches!(op, Cmp::Eq | Cmp::Ne) => {
            Ok(frame_locals::same(m, left, right)?.map(|same| ids::bool(same == (op == Cmp::Eq))))
        }
        (Dict(_) | Proxy(_), Dict(_) | Proxy(_)) => dict::compare(m, left, right, op),
        (Set(_) | View(..), Set(_) | View(..)) => set::compare(m, left, right, op),
        (Plain, Plain) if m.type_of(left) == ids::SIMPLE_NAMESPACE => namespace::compare(m, left, right, op),
        (Range(_), Range(_)) => range::compare(m, left, right, op),
        _ => object::compare(m, left, right, op),
    }
}

/// `container[key]` of a built-in type; `None` where the type has none (or leaves it to a method).
///
/// # Errors
/// What the operation raises.
pub fn get_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<Option<ObjId>> {
    match &m.heap.get(container).data {
        Data::List(_) => list::get_item(m, container, key).map(Some),
        Data::Tuple(_) => tuple::get_item(m, container, key).map(Some),
        Data::Dict(_) | Data::Proxy(_) => dict::get_item(m, container, key).map(Some),
        Data::Str(_) => str::get_item(m, container, key).map(Some),
        Data::Bytes(_) | Data::ByteArray(_) => bytes::get_item(m, container, key).map(Some),
        Data::Range(_) => range::get_item(m, container, key).map(Some),
        _ => Ok(None),
    }
}

/// `container[key] = value` of a built-in type; `false` where the type has none.
///
/// # Errors
/// What the operation raises.
pub fn set_item(m: &mut Machine, container: ObjId, key: ObjId, value: ObjId) -> R<bool> {
    match &m.heap.get(container).data {
        Data::List(_) => list::set_item(m, container, key, value).map(|()| true),
        Data::Dict(_) => m.dict_set(container, key, value).map(|()| true),
        Data::ByteArray(_) => bytes::set_item(m, container, key, value).map(|()| true),
        _ => Ok(false),
    }
}

/// `del container[key]` of a built-in type; `false` where the type has none.
///
/// # Errors
/// What the operation raises.
pub fn del_item(m: &mut Machine, container: ObjId, key: ObjId) -> R<bool> {
    match &m.heap.get(container).data {
        Data::List(_) => list::del_item(m, container, key).map(|()| true),
        Data::Dict(_) => {
            if m.dict_del(container, key)? {
                return Ok(true);
            }
            m.key_error(key)
        }
        Data::ByteArray(_) => bytes::del_item(m, container, key).map(|()| true),
        _ => Ok(false),
    }
}

/// `value in container` of a built-in type; `None` where it has to be searched by iteration or a method.
///
/// # Errors
/// What comparing or hashing raises.
pub fn contains(m: &mut Machine, container: ObjId, value: ObjId) -> R<Option<bool>> {
    match &m.heap.get(container).data {
        Data::List(_) | Data::Tuple(_) => list::contains(m, container, value).map(Some),
        Data::Dict(_) | Data::Proxy(_) => dict::contains(m, container, value).map(Some),
        Data::View(..) => dict::view_contains(m, container, value),
        Data::Set(_) => set::contains(m, container, value).map(Some),
        Data::Str(_) => str::contains(m, container, value).map(Some),
        Data::Bytes(_) | Data::ByteArray(_) => bytes::contains(m, container, value).map(Some),
        Data::Range(_) => range::contains(m, container, value),
        _ => Ok(None),
    }
}

/// Whether `Class[...]` of a built-in class makes a `GenericAlias`.
pub fn is_generic(class: ObjId) -> bool {
    [ids::LIST, ids::TUPLE, ids::DICT, ids::SET, ids::FROZENSET, ids::TYPE, ids::ENUMERATE, ids::SLICE].contains(&class)
}

/// The name a private name gets in a class body (`__x` in `class C` is `_C__x`).
pub fn mangle(class: &str, name: &str) -> Rc<str> {
    let class = class.trim_start_matches('_');
    if name.starts_with("__") && !name.ends_with("__") && !name.contains('.') && !class.is_empty() {
        format!("_{class}{name}").into()
    } else {
        name.into()
    }
}

/// Puts the `__dict__` and `__weakref__` descriptors into a new class' namespace.
///
/// # Errors
/// None in practice: the keys are strings.
pub fn add_instance_descriptors(m: &mut Machine, class: ObjId, dict: ObjId) -> R<()> {
    let Data::Type(data) = &m.heap.get(class).data else { return Ok(()) };
    // Classes have both by nature, so those of a metaclass need no descriptors.
    if data.layout == ids::TYPE {
        return Ok(());
    }
    let (flags, base) = (data.flags, m.heap.type_flags(data.base));
    for (flag, def) in
        [(type_flags::HAS_DICT, &object::DICT_DESCRIPTOR), (type_flags::HAS_WEAKREF, &object::WEAKREF_DESCRIPTOR)]
    {
        if flags & flag != 0 && base & flag == 0 {
            let descriptor = m.make(ids::GETSET_DESCRIPTOR, Data::Native(def, None));
            let name = m.intern(def.name);
            if m.dict_get_str(dict, name).is_none() {
                // The descriptor holds its class (`d_type`).
                m.heap.incref(class);
                m.heap.attrs_mut(descriptor).slots.push(Some(class));
                m.dict_set(dict, name, descriptor)?;
            }
        }
    }
    Ok(())
}
