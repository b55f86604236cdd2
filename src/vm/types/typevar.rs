//! Type parameters, `type` aliases, and what they evaluate lazily.

use super::TypeTable;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Places in the parts: all have a name; an alias its parameters and value.
const NAME: usize = 0;
const PARAMS: usize = 1;
/// The value of an alias, the bound of a type parameter.
const VALUE: usize = 2;
const DEFAULT: usize = 3;
const CONSTRAINTS: usize = 4;
/// A small int: one of the below.
const VARIANCE: usize = 5;
const MODULE: usize = 6;
/// What the functions among the parts before it have given, each this far behind its function.
const FOUND: usize = 7;
const PARTS: usize = FOUND + CONSTRAINTS + 1;

const INVARIANT: i64 = 0;
const COVARIANT: i64 = 1;
const CONTRAVARIANT: i64 = 2;
const INFERRED: i64 = 3;

/// The types of this file.
pub const TABLES: &[TypeTable] = &[
    TypeTable {
        ty: ids::TYPE_VAR,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| new(m, a, ids::TYPE_VAR)),
            NativeDef::getter("__constraints__", |m, a| {
                let found = lazy_part(m, a[0], CONSTRAINTS)?;
                Ok(if found == ids::NONE { ids::EMPTY_TUPLE } else { found })
            }),
            NativeDef::getter("evaluate_bound", |m, a| evaluate(m, a[0], VALUE)),
            NativeDef::getter("evaluate_constraints", |m, a| evaluate(m, a[0], CONSTRAINTS)),
        ],
    },
    TypeTable {
        ty: ids::PARAM_SPEC,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| new(m, a, ids::PARAM_SPEC)),
            NativeDef::getter("args", |m, a| part_of_spec(m, a[0], "ParamSpecArgs")),
            NativeDef::getter("kwargs", |m, a| part_of_spec(m, a[0], "ParamSpecKwargs")),
        ],
    },
    TypeTable {
        ty: ids::TYPE_VAR_TUPLE,
        defs: &[
            NativeDef::static_method("__new__", Sig::Any, |m, a| new(m, a, ids::TYPE_VAR_TUPLE)),
            NativeDef::slot("__repr__", Sig::None, |m, a| Ok(part(m, a[0], NAME))),
            NativeDef::slot("__iter__", Sig::None, |m, a| {
                let unpack = typing(m, "Unpack")?;
                let item = m.get_item(unpack, a[0])?;
                let items = m.new_tuple(&[item]);
                m.iter(items)
            }),
        ],
    },
    TypeTable {
        ty: ids::TYPE_ALIAS_TYPE,
        defs: &[
            NativeDef::static_method("__new__", ALIAS, alias_from),
            NativeDef::slot("__or__", Sig::One, |m, a| union(m, a[0], a[1])),
            NativeDef::slot("__ror__", Sig::One, |m, a| union(m, a[1], a[0])),
            NativeDef::slot("__repr__", Sig::None, |m, a| Ok(part(m, a[0], NAME))),
            NativeDef::getter("__name__", |m, a| Ok(part(m, a[0], NAME))),
            NativeDef::slot("__getitem__", Sig::One, |m, a| {
                if part(m, a[0], PARAMS) == ids::EMPTY_TUPLE {
                    return m.type_error("Only generic type aliases are subscriptable");
                }
                let args = if m.type_of(a[1]) == ids::TUPLE { a[1] } else { m.new_tuple(&[a[1]]) };
                Ok(m.make_alias(ids::GENERIC_ALIAS, a[0], args))
            }),
            NativeDef::getter("__parameters__", |m, a| Ok(part(m, a[0], PARAMS))),
            NativeDef::getter("__value__", |m, a| lazy_part(m, a[0], VALUE)),
            NativeDef::getter("__type_params__", |m, a| Ok(part(m, a[0], PARAMS))),
            NativeDef::getter("__module__", module),
            NativeDef::getter("evaluate_value", |m, a| evaluate(m, a[0], VALUE)),
        ],
    },
    TypeTable { ty: ids::TYPE_VAR, defs: PARAMETER },
    TypeTable { ty: ids::TYPE_VAR, defs: VARIANT },
    TypeTable { ty: ids::PARAM_SPEC, defs: PARAMETER },
    TypeTable { ty: ids::PARAM_SPEC, defs: VARIANT },
    TypeTable { ty: ids::TYPE_VAR_TUPLE, defs: PARAMETER },
];

/// What all type parameters have.
const PARAMETER: &[NativeDef] = &[
    NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
    NativeDef::getter("__name__", |m, a| Ok(part(m, a[0], NAME))),
    NativeDef::getter("__default__", default),
    NativeDef::getter("evaluate_default", |m, a| evaluate(m, a[0], DEFAULT)),
    NativeDef::getter("__module__", module),
    NativeDef::method("has_default", Sig::None, has_default),
    NativeDef::method("__mro_entries__", Sig::One, no_base),
    NativeDef::method("__reduce__", Sig::None, |m, a| Ok(part(m, a[0], NAME))),
];

/// What those have that stand for one thing, with a bound and a variance.
const VARIANT: &[NativeDef] = &[
    NativeDef::slot("__or__", Sig::One, |m, a| any_union(m, a[0], a[1])),
    NativeDef::slot("__ror__", Sig::One, |m, a| any_union(m, a[1], a[0])),
    NativeDef::slot("__repr__", Sig::None, repr),
    NativeDef::getter("__bound__", |m, a| lazy_part(m, a[0], VALUE)),
    NativeDef::getter("__covariant__", |m, a| Ok(ids::bool(variance(m, a[0]) == COVARIANT))),
    NativeDef::getter("__contravariant__", |m, a| Ok(ids::bool(variance(m, a[0]) == CONTRAVARIANT))),
    NativeDef::getter("__infer_variance__", |m, a| Ok(ids::bool(variance(m, a[0]) == INFERRED))),
    NativeDef::method("__typing_subst__", Sig::One, |_, a| Ok(a[1])),
];

/// A type parameter (`INTRINSIC_TYPEVAR` and its like): its name and a function for its bound (`which` is 2) or constraints (3).
pub fn new_type_param(m: &mut Machine, kind: u32, name: ObjId, lazy: Option<(u32, ObjId)>) -> ObjId {
    let ty = match kind {
        7 => ids::TYPE_VAR,
        8 => ids::PARAM_SPEC,
        _ => ids::TYPE_VAR_TUPLE,
    };
    let mut parts = [ids::NONE; PARTS];
    parts[NAME] = name;
    if let Some((which, function)) = lazy {
        parts[if which == 2 { VALUE } else { CONSTRAINTS }] = function;
    }
    parts[DEFAULT] = ObjId::NULL;
    parts[VARIANCE] = m.new_int(INFERRED);
    parts[MODULE] = m.intern("typing");
    make(m, ty, &parts)
}

fn make(m: &mut Machine, ty: ObjId, parts: &[ObjId]) -> ObjId {
    parts.iter().filter_map(|part| part.some()).for_each(|part| m.heap.incref(part));
    m.make(ty, Data::Other(Box::new(Other::TypeParam("TypeVar", parts.to_vec()))))
}

/// `type X = …`: a tuple of name, type parameters and the function that computes the value.
pub fn new_type_alias(m: &mut Machine, parts: ObjId) -> ObjId {
    let mut parts = m.items(parts).to_vec();
    if parts[PARAMS] == ids::NONE {
        parts[PARAMS] = ids::EMPTY_TUPLE;
    }
    parts.resize(PARTS, ids::NONE);
    parts[MODULE] = module_here(m);
    make(m, ids::TYPE_ALIAS_TYPE, &parts)
}

const ALIAS: Sig = Sig::Named { names: &["name", "value", "type_params"], required: 2, pos_only: 0, kw_only: 2 };

/// `TypeAliasType(name, value)`.
fn alias_from(m: &mut Machine, a: &Args) -> R<ObjId> {
    let params = a.get(3).unwrap_or(ids::EMPTY_TUPLE);
    if m.str_of(a[1]).is_none() {
        let given = m.type_name(a[1]);
        return m.type_error(format!("typealias() argument 'name' must be str, not {given}"));
    }
    if m.type_of(params) != ids::TUPLE {
        return m.type_error("type_params must be a tuple");
    }
    let parts = m.new_tuple(&[a[1], params, a[2]]);
    Ok(new_type_alias(m, parts))
}

/// The default of a type parameter (PEP 696): a function that computes it.
pub fn set_default(m: &mut Machine, param: ObjId, default: ObjId) -> ObjId {
    set_part(m, param, DEFAULT, default);
    param
}

/// `TypeVar("T", ...)` and its like.
fn new(m: &mut Machine, a: &Args, ty: ObjId) -> R<ObjId> {
    let what = m.class_name(ty).to_lowercase();
    let name = a.get(1).or_else(|| a.kw.iter().find(|(key, _)| m.text(*key) == "name").map(|(_, value)| *value));
    let Some(name) = name else {
        return m.type_error(format!("{what}() missing required argument 'name' (pos 1)"));
    };
    if m.str_of(name).is_none() {
        let given = m.type_name(name);
        return m.type_error(format!("{what}() argument 'name' must be str, not {given}"));
    }
    let constraints = a.items.get(2..).unwrap_or_default();
    if ty != ids::TYPE_VAR && !constraints.is_empty() {
        let given = a.len() - 1;
        return m.type_error(format!("{what}() takes exactly 1 positional argument ({given} given)"));
    }
    if constraints.len() == 1 {
        return m.type_error("A single constraint is not allowed");
    }
    let mut parts = [ids::NONE; PARTS];
    let (mut variance, mut flags) = (INVARIANT, 0);
    parts[NAME] = name;
    parts[DEFAULT] = ObjId::NULL;
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        let kind = match &*key {
            "name" => continue,
            "default" => {
                parts[DEFAULT] = *value;
                continue;
            }
            "bound" if ty != ids::TYPE_VAR_TUPLE => {
                parts[VALUE] = *value;
                continue;
            }
            "covariant" => COVARIANT,
            "contravariant" => CONTRAVARIANT,
            "infer_variance" => INFERRED,
            _ => 0,
        };
        if kind == 0 || ty == ids::TYPE_VAR_TUPLE {
            return m.type_error(format!("{what}() got an unexpected keyword argument '{key}'"));
        }
        if m.truth(*value)? {
            variance = kind;
            flags |= 1 << kind;
        }
    }
    if flags & 6 == 6 {
        return m.value_error("Bivariant types are not supported.");
    }
    if flags & 8 != 0 && flags & 6 != 0 {
        return m.value_error("Variance cannot be specified with infer_variance.");
    }
    if !constraints.is_empty() {
        if parts[VALUE] != ids::NONE {
            return m.type_error("Constraints cannot be combined with bound=...");
        }
        parts[CONSTRAINTS] = m.new_tuple(constraints);
    }
    parts[VARIANCE] = m.new_int(variance);
    parts[MODULE] = module_here(m);
    Ok(make(m, ty, &parts))
}

/// The name of the module whose code runs.
fn module_here(m: &mut Machine) -> ObjId {
    let key = m.intern("__name__");
    let globals = m.frames.last().map(|frame| frame.globals);
    globals.and_then(|globals| m.dict_get_str(globals, key)).unwrap_or(ids::NONE)
}

fn part(m: &Machine, id: ObjId, at: usize) -> ObjId {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::TypeParam(_, parts) => parts.get(at).copied().unwrap_or(ids::NONE),
            _ => ids::NONE,
        },
        _ => ids::NONE,
    }
}

fn set_part(m: &mut Machine, id: ObjId, at: usize, value: ObjId) {
    m.heap.incref(value);
    let old = match &mut m.heap.get_mut(id).data {
        Data::Other(other) => match &mut **other {
            Other::TypeParam(_, parts) => std::mem::replace(&mut parts[at], value),
            _ => value,
        },
        _ => value,
    };
    if let Some(old) = old.some() {
        m.heap.decref(old);
    }
}

/// What a part is, computed when it is first asked for.
fn lazy_part(m: &mut Machine, id: ObjId, at: usize) -> R<ObjId> {
    let function = part(m, id, at);
    if function == ObjId::NULL || !is_lazy(m, function) {
        return Ok(function);
    }
    if part(m, id, FOUND + at) != ids::NONE {
        return Ok(part(m, id, FOUND + at));
    }
    let format = m.new_int(1);
    let value = m.call(function, &[format])?;
    set_part(m, id, FOUND + at, value);
    Ok(value)
}

/// What computes a part in any format of annotations; None if there is no such part.
fn evaluate(m: &mut Machine, id: ObjId, at: usize) -> R<ObjId> {
    match part(m, id, at) {
        ObjId::NULL | ids::NONE => Ok(ids::NONE),
        function if is_lazy(m, function) => Ok(function),
        value => {
            let constant = typing(m, "_constevaluator")?;
            m.call(constant, &[value])
        }
    }
}

/// A function that the compiler made, not one that a program gave: its parameter has a name that no program can write.
fn is_lazy(m: &Machine, id: ObjId) -> bool {
    let Data::Function(function) = &m.heap.get(id).data else { return false };
    let Data::Code(code) = &m.heap.get(function.code).data else { return false };
    code.object.slots.first().is_some_and(|slot| &*slot.name == ".format")
}

fn variance(m: &Machine, id: ObjId) -> i64 {
    match m.heap.get(part(m, id, VARIANCE)).data {
        Data::Int(value) => value,
        _ => INFERRED,
    }
}

/// Its repr: the name, behind a sign for its variance where that was given.
pub fn shown(m: &Machine, id: ObjId) -> String {
    let sign = match variance(m, id) {
        COVARIANT => "+",
        CONTRAVARIANT => "-",
        INVARIANT if m.type_of(id) != ids::TYPE_VAR_TUPLE => "~",
        _ => "",
    };
    format!("{sign}{}", m.text(part(m, id, NAME)))
}

fn repr(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = shown(m, a[0]);
    Ok(m.new_str(text))
}

fn typing(m: &mut Machine, name: &str) -> R<ObjId> {
    let typing = m.import_module("typing")?;
    let name = m.intern(name);
    m.get_attr(typing, name)
}

fn default(m: &mut Machine, a: &Args) -> R<ObjId> {
    match part(m, a[0], DEFAULT).some() {
        None => typing(m, "NoDefault"),
        Some(_) => lazy_part(m, a[0], DEFAULT),
    }
}

fn has_default(m: &mut Machine, a: &Args) -> R<ObjId> {
    Ok(ids::bool(part(m, a[0], DEFAULT).some().is_some()))
}

fn module(m: &mut Machine, a: &Args) -> R<ObjId> {
    Ok(part(m, a[0], MODULE))
}

fn no_base(m: &mut Machine, a: &Args) -> R<ObjId> {
    let name = m.type_name(a[0]);
    m.type_error(format!("Cannot subclass an instance of {}", name.trim_start_matches("typing.")))
}

/// `T | other`: any object goes.
/// Whether one of two operands is a type parameter that stands for a type or for parameters.
pub fn is_param(m: &Machine, left: ObjId, right: ObjId) -> bool {
    [left, right].iter().any(|side| [ids::TYPE_VAR, ids::PARAM_SPEC].contains(&m.type_of(*side)))
}

/// `T | other`, where the other may be anything, as in `Union[T, other]`.
///
/// # Errors
/// What `typing` raises.
pub fn any_union(m: &mut Machine, left: ObjId, right: ObjId) -> R<ObjId> {
    let union = typing(m, "Union")?;
    let both = m.new_tuple(&[left, right]);
    m.get_item(union, both)
}

fn union(m: &mut Machine, left: ObjId, right: ObjId) -> R<ObjId> {
    super::class::or_not(m, left, right)
}

/// `P.args` and `P.kwargs`.
fn part_of_spec(m: &mut Machine, spec: ObjId, class: &str) -> R<ObjId> {
    let module = m.import_module("typing")?;
    let class = m.intern(class);
    let class = m.get_attr(module, class)?;
    m.call(class, &[spec])
}
