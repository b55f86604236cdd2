//! `types.GenericAlias`: a class with arguments, such as `list[int]`.

use super::{TypeTable, class};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::{R, Stop};
use crate::vm::{Machine, ids};

/// The type's methods and attributes.
pub const TABLES: &[TypeTable] = &[TypeTable {
    ty: ids::GENERIC_ALIAS,
    defs: &[
        NativeDef::static_method("__new__", Sig::Pos(2, 2), |m, a| {
            let args = if m.type_of(a[2]) == ids::TUPLE { a[2] } else { m.new_tuple(&[a[2]]) };
            Ok(m.make_alias(a[0], a[1], args))
        }),
        NativeDef::slot("__call__", Sig::Any, call),
        NativeDef::slot("__getitem__", Sig::One, |m, a| substitute(m, a[0], a[1])),
        // `*tuple[int, ...]`.
        NativeDef::slot("__iter__", Sig::None, |m, a| {
            let starred = m.new_native(ids::GENERIC_ALIAS, "unpacked", vec![a[0]], Vec::new());
            let items = m.new_tuple(&[starred]);
            m.iter(items)
        }),
        NativeDef::getter("__unpacked__", |m, a| Ok(ids::bool(!matches!(m.heap.get(a[0]).data, Data::Alias(..))))),
        NativeDef::slot("__or__", Sig::One, |m, a| class::or_not(m, a[0], a[1])),
        NativeDef::slot("__ror__", Sig::One, |m, a| class::or_not(m, a[1], a[0])),
        NativeDef::getter("__origin__", |m, a| Ok(parts(m, a[0]).0)),
        NativeDef::getter("__args__", |m, a| Ok(parts(m, a[0]).1)),
        NativeDef::getter("__parameters__", |m, a| {
            let found = parameters(m, a[0])?;
            Ok(m.new_tuple(&found))
        }),
        NativeDef::method("__mro_entries__", Sig::One, |m, a| {
            let origin = parts(m, a[0]).0;
            Ok(m.new_tuple(&[origin]))
        }),
        NativeDef::method("__instancecheck__", Sig::One, |m, _| {
            m.type_error("isinstance() argument 2 cannot be a parameterized generic")
        }),
        NativeDef::method("__subclasscheck__", Sig::One, |m, _| {
            m.type_error("issubclass() argument 2 cannot be a parameterized generic")
        }),
    ],
}];

impl Machine {
    /// An alias of a class (or of a subclass of `GenericAlias`) for an origin and a tuple of arguments.
    pub fn make_alias(&mut self, class: ObjId, origin: ObjId, args: ObjId) -> ObjId {
        self.heap.incref(origin);
        self.heap.incref(args);
        self.make(class, Data::Alias(origin, args))
    }
}

fn parts(m: &Machine, alias: ObjId) -> (ObjId, ObjId) {
    match m.heap.get(alias).data {
        Data::Alias(origin, args) => (origin, args),
        Data::Other(ref other) if let Other::Native("unpacked", inner, _) = &**other => parts(m, inner[0]),
        _ => (ids::NONE, ids::EMPTY_TUPLE),
    }
}

/// Makes an instance of the origin, which is told of the alias if it can be.
fn call(m: &mut Machine, a: &Args) -> R<ObjId> {
    let origin = parts(m, a[0]).0;
    let made = m.call_kw(origin, &a.items[1..], a.kw)?;
    let name = m.intern("__orig_class__");
    match m.set_attr(made, name, a[0]) {
        Err(Stop::Raise) if m.catch(ids::ATTRIBUTE_ERROR).or_else(|| m.catch(ids::TYPE_ERROR)).is_some() => Ok(made),
        outcome => outcome.map(|()| made),
    }
}

/// Whether an argument stands for one that is still to be given.
fn is_parameter(m: &mut Machine, id: ObjId) -> bool {
    let ty = m.type_of(id);
    match ty {
        ids::TYPE_VAR | ids::PARAM_SPEC | ids::TYPE_VAR_TUPLE => true,
        _ => m.is_heap_type(ty) && m.type_lookup_str(ty, "__typing_subst__").is_some(),
    }
}

/// The parameters of an argument that is itself something with arguments.
fn inner_parameters(m: &mut Machine, id: ObjId) -> R<Vec<ObjId>> {
    if matches!(m.heap.get(id).data, Data::Type(_)) {
        return Ok(Vec::new());
    }
    if matches!(m.heap.get(id).data, Data::List(_) | Data::Tuple(_)) {
        let items = m.items(id).to_vec();
        return m.deeper(|m| gather(m, &items));
    }
    let name = m.intern("__parameters__");
    Ok(match m.find_attr(id, name)? {
        Some(found) => m.items(found).to_vec(),
        None => Vec::new(),
    })
}

fn gather(m: &mut Machine, args: &[ObjId]) -> R<Vec<ObjId>> {
    let mut found: Vec<ObjId> = Vec::new();
    for arg in args {
        let more = if is_parameter(m, *arg) { vec![*arg] } else { inner_parameters(m, *arg)? };
        for param in more {
            if !found.contains(&param) {
                found.push(param);
            }
        }
    }
    Ok(found)
}

fn parameters(m: &mut Machine, alias: ObjId) -> R<Vec<ObjId>> {
    let args = parts(m, alias).1;
    let args = m.items(args).to_vec();
    gather(m, &args)
}

/// `alias[items]`: the items in the places of the parameters.
fn substitute(m: &mut Machine, alias: ObjId, item: ObjId) -> R<ObjId> {
    let params = parameters(m, alias)?;
    if params.is_empty() {
        let shown = m.repr(alias)?;
        let shown = m.text(shown).to_owned();
        return m.type_error(format!("{shown} is not a generic class"));
    }
    let given = if m.type_of(item) == ids::TUPLE { m.items(item).to_vec() } else { vec![item] };
    if given.len() != params.len() {
        let shown = m.repr(alias)?;
        let shown = m.text(shown).to_owned();
        let word = if given.len() > params.len() { "many" } else { "few" };
        let wanted = if word == "many" { params.len().to_string() } else { format!("at least {}", given.len() + 1) };
        let given = given.len();
        return m.type_error(format!("Too {word} arguments for {shown}; actual {given}, expected {wanted}"));
    }
    let value_of = |param: &ObjId| params.iter().position(|known| known == param).map(|at| given[at]);
    let (origin, args) = parts(m, alias);
    let mut filled = Vec::new();
    for arg in m.items(args).to_vec() {
        if let Some(value) = value_of(&arg) {
            filled.push(value);
            continue;
        }
        let inner = inner_parameters(m, arg)?;
        if inner.is_empty() {
            filled.push(arg);
            continue;
        }
        let values: Vec<ObjId> = inner.iter().filter_map(value_of).collect();
        let values = m.once(|m| Ok(m.new_tuple(&values)))?;
        filled.push(m.once(|m| m.get_item(arg, values))?);
    }
    let args = m.new_tuple(&filled);
    Ok(m.make_alias(ids::GENERIC_ALIAS, origin, args))
}
