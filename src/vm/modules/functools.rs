//! `_functools`: the parts of `functools` that CPython writes in C, so that they add no frames of Python code.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Places in a cache's numbers: the largest size (-1 for none), whether types count, hits, misses.
const LARGEST: usize = 0;
const TYPED: usize = 1;
const HITS: usize = 2;
const MISSES: usize = 3;

const CACHE: &[NativeDef] =
    &[
        NativeDef::static_method("__new__", Sig::Pos(4, 4), |m, a| {
            let cache = m.new_dict();
            let largest = if a[2] == ids::NONE { -1 } else { m.index(a[2])? };
            let typed = m.truth(a[3])?;
            Ok(m.new_native(a[0], "lru_cache", vec![a[1], cache, a[4]], vec![largest, typed.into(), 0, 0]))
        }),
        NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
        NativeDef::slot("__call__", Sig::Any, call_cached),
        NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
            if a[1] == ids::NONE { Ok(a[0]) } else { Ok(m.new_method(a[0], a[1])) }
        }),
        NativeDef::method("cache_info", Sig::None, |m, a| {
            let Some((parts, nums)) = state(m, a[0]) else { return Ok(ids::NONE) };
            let size = m.len_plain(parts[1]).unwrap_or(0) as i64;
            let largest = if nums[LARGEST] < 0 { ids::NONE } else { m.new_int(nums[LARGEST]) };
            let items = [m.new_int(nums[HITS]), m.new_int(nums[MISSES]), largest, m.new_int(size)];
            m.call(parts[2], &items)
        }),
        NativeDef::method("__copy__", Sig::None, |_, a| Ok(a[0])),
        NativeDef::method("__deepcopy__", Sig::One, |_, a| Ok(a[0])),
        NativeDef::method("__reduce__", Sig::None, |m, a| {
            let name = m.intern("__qualname__");
            m.get_attr(a[0], name)
        }),
        NativeDef::method("cache_clear", Sig::None, |m, a| {
            let Some((parts, _)) = state(m, a[0]) else { return Ok(ids::NONE) };
            set_num(m, a[0], HITS, 0);
            set_num(m, a[0], MISSES, 0);
            m.dict_clear(parts[1]);
            Ok(ids::NONE)
        }),
        NativeDef::slot("__repr__", Sig::None, |m, a| {
            let at = m.identity(a[0]);
            Ok(m.new_str(format!("<functools._lru_cache_wrapper object at {at:#x}>")))
        }),
        NativeDef::getter("__dict__", |m, a| Ok(m.instance_dict(a[0]).unwrap_or(ids::NONE))),
    ];

fn state(m: &Machine, id: ObjId) -> Option<(Vec<ObjId>, Vec<i64>)> {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(_, parts, nums) if parts.len() >= 2 => Some((parts.clone(), nums.clone())),
            _ => None,
        },
        _ => None,
    }
}

fn set_num(m: &mut Machine, id: ObjId, at: usize, value: i64) {
    if let Data::Other(other) = &mut m.heap.get_mut(id).data {
        if let Other::Native(_, _, nums) = &mut **other {
            nums[at] = value;
        }
    }
}

fn call_cached(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (cache, args) = (a[0], &a.items[1..]);
    let Some((parts, nums)) = state(m, cache) else { return Ok(ids::NONE) };
    let (function, known) = (parts[0], parts[1]);
    if nums[LARGEST] == 0 {
        count(m, cache, MISSES)?;
        args.iter().for_each(|id| m.hold(*id));
        return m.call_kw(function, args, a.kw);
    }
    let typed = nums[TYPED] != 0;
    let key = m.once(|m| Ok(make_key(m, cache, args, a.kw, typed)))?;
    if typed || !a.kw.is_empty() || m.type_of(key) != ids::TUPLE {
        // The tuple and the dict of the arguments are there beside the key.
        args.iter().for_each(|id| m.hold(*id));
        a.kw.iter().for_each(|(_, id)| m.hold(*id));
    }
    let hash = m.hash(key)?;
    let bounded = nums[LARGEST] > 0;
    let found = m.once(|m| {
        let Some(at) = m.dict_entry(known, key, hash)? else { return Ok(ObjId::NULL) };
        let found = m.dict_value_at(known, at);
        set_num(m, cache, HITS, state(m, cache).map_or(0, |(_, nums)| nums[HITS]) + 1);
        if let Data::Dict(table) = &mut m.heap.get_mut(known).data
            && bounded
        {
            // What was used last comes last.
            let (key, value) = table.remove(at);
            table.insert_new(hash, key, value);
        }
        Ok(found)
    })?;
    if found != ObjId::NULL {
        return Ok(found);
    }
    count(m, cache, MISSES)?;
    m.hold_unpacked(function, args, a.kw);
    let value = m.call_kw(function, args, a.kw)?;
    m.once(|m| {
        let at = m.dict_entry(known, key, hash)?;
        if at.is_some() && bounded {
            return Ok(ids::NONE);
        }
        let full = bounded && m.len_plain(known).unwrap_or(0) as i64 >= nums[LARGEST];
        let gone = match &mut m.heap.get_mut(known).data {
            Data::Dict(table) if full => {
                let oldest = table.entries.iter().position(|entry| entry.key != ObjId::NULL);
                oldest.map(|at| table.remove(at))
            }
            _ => None,
        };
        m.dict_put(known, at, hash, key, value);
        if let Some((key, value)) = gone {
            m.heap.decref(key);
            m.heap.decref(value);
        }
        Ok(ids::NONE)
    })?;
    Ok(value)
}

/// Adds one to a number, once however often the instruction runs.
fn count(m: &mut Machine, cache: ObjId, at: usize) -> R<()> {
    m.once(|m| {
        let now = state(m, cache).map_or(0, |(_, nums)| nums[at]);
        set_num(m, cache, at, now + 1);
        Ok(ids::NONE)
    })
    .map(|_| ())
}

/// The arguments of a call as one key; the cache itself stands between positional and keyword ones.
fn make_key(m: &mut Machine, mark: ObjId, args: &[ObjId], kw: &[(ObjId, ObjId)], typed: bool) -> ObjId {
    if let ([only], [], false) = (args, kw, typed) {
        if matches!(m.type_of(*only), ids::INT | ids::STR) {
            return *only;
        }
    }
    let mut parts = args.to_vec();
    if !kw.is_empty() {
        parts.push(mark);
        kw.iter().for_each(|(name, value)| parts.extend([*name, *value]));
    }
    if typed {
        parts.extend(args.iter().map(|arg| m.type_of(*arg)));
        parts.extend(kw.iter().map(|(_, value)| m.type_of(*value)));
    }
    m.new_tuple(&parts)
}

const PARTIAL: &[NativeDef] =
    &[
        NativeDef::static_method("__new__", Sig::Any, |m, a| {
            let Some(mut function) = a.get(1) else {
                return m.type_error("type 'partial' takes at least one argument");
            };
            if !m.is_callable(function) {
                return m.type_error("the first argument must be callable");
            }
            if a.items.last().is_some_and(|last| is_placeholder(m, *last)) {
                return m.type_error("trailing Placeholders are not allowed");
            }
            if a.kw.iter().any(|(_, value)| is_placeholder(m, *value)) {
                return m.type_error("Placeholder cannot be passed as a keyword argument");
            }
            let class = a[0];
            let keywords = m.once(|m| Ok(m.new_dict()))?;
            let mut args = a.items[2..].to_vec();
            let plain = |m: &Machine, id: ObjId| m.heap.get(id).attrs.as_ref().is_none_or(|attrs| attrs.dict.is_none());
            if let Some(inner) = partial(m, function).filter(|_| plain(m, function)) {
                function = inner[0];
                args = filled(m, inner[1], &args).0;
                m.dict_update_with(keywords, inner[2])?;
            }
            for (name, value) in a.kw {
                m.dict_set(keywords, *name, *value)?;
            }
            let args = m.new_tuple(&args);
            Ok(m.new_native(class, "partial", vec![function, args, keywords], Vec::new()))
        }),
        NativeDef::slot("__init__", Sig::Any, |_, _| Ok(ids::NONE)),
        NativeDef::slot("__call__", Sig::Any, |m, a| {
            let Some(parts) = partial(m, a[0]) else { return Ok(ids::NONE) };
            let (args, missing) = filled(m, parts[1], &a.items[1..]);
            if missing > 0 {
                let given = a.len() - 1;
                return m.type_error(format!(
                    "missing positional arguments in 'partial' call; expected at least {}, got {given}",
                    missing + given
                ));
            }
            let mut kw = pairs(m, parts[2]);
            for (name, value) in a.kw {
                let text = m.text(*name).to_owned();
                match kw.iter().position(|(known, _)| m.text(*known) == text) {
                    Some(at) => kw[at].1 = *value,
                    None => kw.push((*name, *value)),
                }
            }
            if passes_arguments_on(m, a[0]) {
                return m.call_kw(parts[0], &args, &kw);
            }
            // The long way goes through a joined tuple and dict.
            if args.len() + 1 > a.len() && a.len() > 1 {
                args.iter().for_each(|id| m.hold(*id));
            }
            if kw.len() > a.kw.len() {
                kw.iter().for_each(|(_, value)| m.hold(*value));
            }
            m.call_packed(parts[0], &args, &kw)
        }),
        NativeDef::slot("__get__", Sig::Pos(1, 2), |m, a| {
            if a[1] == ids::NONE { Ok(a[0]) } else { Ok(m.new_method(a[0], a[1])) }
        }),
        NativeDef::property("func", |m, a| Ok(part(m, a[0], 0)), readonly),
        NativeDef::property("args", |m, a| Ok(part(m, a[0], 1)), readonly),
        NativeDef::property("keywords", |m, a| Ok(part(m, a[0], 2)), readonly),
        NativeDef::slot("__repr__", Sig::None, |m, a| m.show_inside(a[0], "...", |m| show_partial(m, a[0]))),
        NativeDef::method("__reduce__", Sig::None, |m, a| {
            let Some(parts) = partial(m, a[0]) else { return Ok(ids::NONE) };
            let attrs = m.state_of(a[0])?;
            let (class, args) = (m.type_of(a[0]), m.new_tuple(&parts[..1]));
            let state = m.new_tuple(&[parts[0], parts[1], parts[2], attrs]);
            Ok(m.new_tuple(&[class, args, state]))
        }),
        NativeDef::method("__setstate__", Sig::One, |m, a| {
            let state = m.items(a[1]).to_vec();
            let fits = matches!(&state[..], [function, args, kw, _]
            if m.is_callable(*function) && m.is_instance(*args, ids::TUPLE)
                && (*kw == ids::NONE || m.is_instance(*kw, ids::DICT)));
            if !fits {
                return m.type_error("invalid partial state");
            }
            let kw = if state[2] == ids::NONE { m.new_dict() } else { state[2] };
            let new = [state[0], state[1], kw];
            new.iter().for_each(|part| m.heap.incref(*part));
            if let Some(Other::Native("partial", parts, _)) = native_mut(m, a[0]) {
                let old = std::mem::replace(parts, new.to_vec());
                old.into_iter().for_each(|part| m.heap.decref(part));
            }
            if let Some(dict) = m.instance_dict(a[0]).filter(|_| state[3] != ids::NONE) {
                m.dict_update_with(dict, state[3])?;
            }
            Ok(ids::NONE)
        }),
        NativeDef::class_method("__class_getitem__", Sig::One, crate::vm::types::seq::generic),
    ];

fn readonly(m: &mut Machine, _: &Args) -> R<ObjId> {
    m.raise(ids::ATTRIBUTE_ERROR, "readonly attribute")
}

fn native_mut(m: &mut Machine, id: ObjId) -> Option<&mut Other> {
    match &mut m.heap.get_mut(id).data {
        Data::Other(other) => Some(other),
        _ => None,
    }
}

fn show_partial(m: &mut Machine, id: ObjId) -> R<ObjId> {
    let Some(parts) = partial(m, id) else { return Ok(ids::NONE) };
    let mut shown = Vec::new();
    for item in [&parts[..1], m.items(parts[1])].concat() {
        let text = m.repr(item)?;
        shown.push(m.text(text).to_owned());
    }
    for (name, value) in pairs(m, parts[2]) {
        let text = m.repr(value)?;
        shown.push(format!("{}={}", m.text(name), m.text(text)));
    }
    let class = m.type_of(id);
    let class = m.class_path(class);
    Ok(m.new_str(format!("{class}({})", shown.join(", "))))
}

fn pairs(m: &Machine, dict: ObjId) -> Vec<(ObjId, ObjId)> {
    match &m.heap.get(dict).data {
        Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        _ => Vec::new(),
    }
}

/// A partial's own arguments, their placeholders filled by the first of those given, and then the rest; and how many
/// placeholders are left.
fn filled(m: &Machine, own: ObjId, given: &[ObjId]) -> (Vec<ObjId>, usize) {
    let mut rest = given.iter().copied();
    let mut missing = 0;
    let mut all: Vec<ObjId> = Vec::with_capacity(given.len());
    for arg in m.items(own) {
        let place = is_placeholder(m, *arg);
        let value = if place { rest.next() } else { Some(*arg) };
        missing += usize::from(value.is_none());
        all.push(value.unwrap_or(*arg));
    }
    all.extend(rest);
    (all, missing)
}

fn is_placeholder(m: &Machine, id: ObjId) -> bool {
    matches!(&m.heap.get(id).data, Data::Other(other) if matches!(&**other, Other::Native("placeholder", ..)))
}

const PLACEHOLDER: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        if a.len() > 1 || !a.kw.is_empty() {
            return m.type_error("PlaceholderType takes no arguments");
        }
        let (module, name) = (m.intern("_functools"), m.intern("Placeholder"));
        let module = m.dict_get_str(m.modules, module);
        Ok(module.and_then(|module| m.own_attr(module, name)).unwrap_or(ids::NONE))
    }),
    NativeDef::slot("__repr__", Sig::None, |m, _| Ok(m.new_str("Placeholder"))),
    NativeDef::method("__reduce__", Sig::None, |m, _| Ok(m.new_str("Placeholder"))),
];

/// Whether calling it makes no tuple of the arguments: getters, a `partial` without keywords of something of which the
/// same is true (`partial_vectorcall`); or one that it keeps itself.
pub fn passes_arguments_on(m: &Machine, id: ObjId) -> bool {
    const KINDS: [&str; 4] = ["lru_cache", "itemgetter", "attrgetter", "methodcaller"];
    let kind = match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(kind, ..) => kind,
            _ => "",
        },
        _ => "",
    };
    KINDS.contains(&kind)
        || partial(m, id).is_some_and(|parts| pairs(m, parts[2]).is_empty() && m.has_vectorcall(parts[0]))
}

fn partial(m: &Machine, id: ObjId) -> Option<Vec<ObjId>> {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native("partial", parts, _) if parts.len() == 3 => Some(parts.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn part(m: &Machine, id: ObjId, at: usize) -> ObjId {
    partial(m, id).map_or(ids::NONE, |parts| parts[at])
}

const KEY: &[NativeDef] = &[
    NativeDef::slot("__call__", Sig::Any, |m, a| {
        let Some((parts, _)) = state(m, a[0]) else { return Ok(ids::NONE) };
        let given = a.len() - 1 + a.kw.len();
        let wrong = a.kw.iter().find(|(name, _)| m.text(*name) != "obj").map(|(name, _)| m.text(*name).to_owned());
        let object = match (given, wrong) {
            (0, _) => return m.type_error("K() missing required argument 'obj' (pos 1)"),
            (2.., _) => return m.type_error(format!("K() takes at most 1 argument ({given} given)")),
            (_, Some(name)) => return m.type_error(format!("K() got an unexpected keyword argument '{name}'")),
            _ => a.get(1).unwrap_or_else(|| a.kw[0].1),
        };
        let class = m.type_of(a[0]);
        Ok(m.new_native(class, "key", vec![parts[0], object], Vec::new()))
    }),
    NativeDef::slot("__lt__", Sig::One, |m, a| compare_keys(m, a, Cmp::Lt)),
    NativeDef::slot("__le__", Sig::One, |m, a| compare_keys(m, a, Cmp::Le)),
    NativeDef::slot("__eq__", Sig::One, |m, a| compare_keys(m, a, Cmp::Eq)),
    NativeDef::slot("__ne__", Sig::One, |m, a| compare_keys(m, a, Cmp::Ne)),
    NativeDef::slot("__gt__", Sig::One, |m, a| compare_keys(m, a, Cmp::Gt)),
    NativeDef::slot("__ge__", Sig::One, |m, a| compare_keys(m, a, Cmp::Ge)),
    NativeDef::getter("obj", |m, a| Ok(state(m, a[0]).map_or(ids::NONE, |(parts, _)| parts[1]))),
];

fn compare_keys(m: &mut Machine, a: &Args, op: Cmp) -> R<ObjId> {
    let (Some((left, _)), Some((right, _))) = (state(m, a[0]), state(m, a[1])) else {
        return m.type_error("other argument must be K instance");
    };
    let order = m.call(left[0], &[left[1], right[1]])?;
    let zero = m.new_int(0);
    m.compare(order, zero, op)
}

const FUNCTIONS: &[NativeDef] = &[NativeDef::function("reduce", Sig::Any, |m, a| {
    let mut initial = a.get(2);
    for (name, value) in a.kw {
        if m.text(*name) != "initial" {
            let name = m.text(*name).to_owned();
            return m.type_error(format!("reduce() got an unexpected keyword argument '{name}'"));
        }
        initial = Some(*value);
    }
    if a.len() < 2 || a.len() + a.kw.len() > 3 {
        let given = a.len() + a.kw.len();
        let (word, bound) = if given < 2 { ("at least", 2) } else { ("at most", 3) };
        let kind = if given < 2 { "positional " } else { "" };
        return m.type_error(format!("reduce() takes {word} {bound} {kind}arguments ({given} given)"));
    }
    let iterator = match m.iter(a[1]) {
        Err(crate::vm::replay::Stop::Raise) if m.catch(ids::TYPE_ERROR).is_some() => {
            return m.type_error("reduce() arg 2 must support iteration");
        }
        outcome => outcome?,
    };
    let regs = [a[0], iterator, initial.unwrap_or(ids::NONE), ids::NONE, ids::NONE];
    m.run_loop(Poll(reduce_turn), &regs, &[initial.is_some().into()])
})];

fn reduce_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let [function, iterator, total] = [state.regs[0], state.regs[1], state.regs[2]];
    let Some(item) = m.next(iterator)? else {
        if state.nums[0] == 0 {
            return m.type_error("reduce() of empty iterable with no initial value");
        }
        return Ok(Turn::Done(total));
    };
    // CPython's tuple of arguments keeps those of the last call until the next.
    for last in &mut state.regs[3..] {
        let old = std::mem::replace(last, ids::NONE);
        m.heap.decref(old);
    }
    let first = state.nums[0] == 0;
    let value = if first { item } else { m.call(function, &[total, item])? };
    state.nums[0] = 1;
    m.heap.incref(value);
    if !first {
        m.heap.incref(item);
        state.regs[4] = item;
    }
    state.regs[3] = std::mem::replace(&mut state.regs[2], value);
    Ok(Turn::Again)
}

/// Fills `_functools`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    for (name, defs) in [("_lru_cache_wrapper", CACHE), ("partial", PARTIAL)] {
        let class = m.native_class_with("functools", name, ids::OBJECT, defs, true)?;
        m.fix_class(class, name == "partial", if name == "partial" { 14 } else { 8 });
        m.set_global(module, name, class);
    }
    let class = m.native_class("functools", "KeyWrapper", ids::OBJECT, KEY)?;
    m.fix_class(class, false, 0);
    m.set_global(module, "KeyWrapper", class);
    let class = m.native_class("functools", "_PlaceholderType", ids::OBJECT, PLACEHOLDER)?;
    m.fix_class(class, false, 0);
    let placeholder = m.new_native(class, "placeholder", Vec::new(), Vec::new());
    m.set_global(module, "Placeholder", placeholder);
    m.set_functions(module, MAKER);
    Ok(())
}

const MAKER: &[NativeDef] = &[NativeDef::function(
    "cmp_to_key",
    Sig::Named { names: &["mycmp"], required: 1, pos_only: 0, kw_only: 1 },
    |m, a| {
        let Some(class) = m.class_in("_functools", "KeyWrapper") else { return Ok(ids::NONE) };
        Ok(m.new_native(class, "key", vec![a[0], ids::NONE], Vec::new()))
    },
)];

const DEFAULT_DICT: &[NativeDef] = &[
    NativeDef::slot("__init__", Sig::Any, |m, a| {
        let factory = a.get(1).unwrap_or(ids::NONE);
        if factory != ids::NONE && !m.is_callable(factory) {
            return m.type_error("first argument must be callable or None");
        }
        let name = m.intern("default_factory");
        m.set_attr_plain(a[0], name, factory)?;
        let rest: Vec<ObjId> = std::iter::once(a[0]).chain(a.items.iter().skip(2).copied()).collect();
        crate::vm::types::dict::update::fill(m, &Args { items: &rest, kw: a.kw }, "dict")?;
        Ok(ids::NONE)
    }),
    NativeDef::method("__missing__", Sig::One, |m, a| {
        let factory = factory_of(m, a[0])?;
        if factory == ids::NONE {
            return m.key_error(a[1]);
        }
        let value = m.call(factory, &[])?;
        let hash = m.hash_key(a[1], ids::DICT)?;
        if let Some(at) = m.dict_entry(a[0], a[1], hash)? {
            return Ok(m.dict_value_at(a[0], at));
        }
        m.dict_put(a[0], None, hash, a[1], value);
        Ok(value)
    }),
    NativeDef::method("copy", Sig::None, copy_default_dict),
    NativeDef::method("__copy__", Sig::None, copy_default_dict),
    NativeDef::slot("__or__", Sig::One, |m, a| {
        if !matches!(m.heap.get(a[1]).data, Data::Dict(_)) {
            return Ok(ids::NOT_IMPLEMENTED);
        }
        let copy = copy_default_dict(m, &Args { items: &a.items[..1], kw: &[] })?;
        m.in_place(Binary::Or, copy, a[1])
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let factory = factory_of(m, a[0])?;
        let factory = m.repr(factory)?;
        let copy = m.once(|m| Ok(m.dict_copy(a[0])))?;
        let items = m.repr(copy)?;
        let text = format!("{}({}, {})", m.class_name(m.type_of(a[0])), m.text(factory), m.text(items));
        Ok(m.new_str(text))
    }),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let factory = factory_of(m, a[0])?;
        let args = if factory == ids::NONE { ids::EMPTY_TUPLE } else { m.new_tuple(&[factory]) };
        let items = m.dict_iter(a[0], crate::vm::object::DictView::Items, false);
        let class = m.type_of(a[0]);
        Ok(m.new_tuple(&[class, args, ids::NONE, ids::NONE, items]))
    }),
];

fn factory_of(m: &mut Machine, id: ObjId) -> R<ObjId> {
    let name = m.intern("default_factory");
    Ok(m.find_attr(id, name)?.unwrap_or(ids::NONE))
}

fn copy_default_dict(m: &mut Machine, a: &Args) -> R<ObjId> {
    let factory = factory_of(m, a[0])?;
    let class = m.type_of(a[0]);
    m.call(class, &[factory, a[0]])
}

/// Puts `defaultdict` into `_collections`.
///
/// # Errors
/// None in practice.
pub fn add_default_dict(m: &mut Machine, module: ObjId) -> R<()> {
    let class = m.native_class("collections", "defaultdict", ids::DICT, DEFAULT_DICT)?;
    m.fix_class(class, true, 11);
    m.add_native_slot(class, "default_factory")?;
    m.set_global(module, "defaultdict", class);
    Ok(())
}
