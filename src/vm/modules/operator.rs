//! `_operator`: operators as functions, and the getters that are objects.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

macro_rules! functions {
    ($($kind:ident { $($name:literal $op:ident,)* })*) => {
        &[$($(functions!(@ $kind $name $op),)*)*]
    };
    (@ binary $name:literal $op:ident) => {
        NativeDef::function($name, Sig::Pos(2, 2), |m, a| m.binary(Binary::$op, a[0], a[1]))
    };
    (@ in_place $name:literal $op:ident) => {
        NativeDef::function($name, Sig::Pos(2, 2), |m, a| m.in_place(Binary::$op, a[0], a[1]))
    };
    (@ compare $name:literal $op:ident) => {
        NativeDef::function($name, Sig::Pos(2, 2), |m, a| m.compare(a[0], a[1], Cmp::$op))
    };
}

const OPERATORS: &[NativeDef] = functions! {
    binary {
        "add" Add, "sub" Sub, "mul" Mul, "matmul" MatMul, "floordiv" FloorDiv, "truediv" Div, "mod" Rem,
        "lshift" Lshift, "rshift" Rshift, "and_" And, "xor" Xor, "or_" Or, "pow" Pow,
    }
    in_place {
        "iadd" Add, "isub" Sub, "imul" Mul, "imatmul" MatMul, "ifloordiv" FloorDiv, "itruediv" Div, "imod" Rem,
        "ilshift" Lshift, "irshift" Rshift, "iand" And, "ixor" Xor, "ior" Or, "ipow" Pow,
    }
    compare { "lt" Lt, "le" Le, "eq" Eq, "ne" Ne, "gt" Gt, "ge" Ge, }
};

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("truth", Sig::One, |m, a| m.truth(a[0]).map(ids::bool)),
    NativeDef::function("not_", Sig::One, |m, a| m.truth(a[0]).map(|truth| ids::bool(!truth))),
    NativeDef::function("is_", Sig::Pos(2, 2), |_, a| Ok(ids::bool(a[0] == a[1]))),
    NativeDef::function("is_not", Sig::Pos(2, 2), |_, a| Ok(ids::bool(a[0] != a[1]))),
    NativeDef::function("is_none", Sig::One, |_, a| Ok(ids::bool(a[0] == ids::NONE))),
    NativeDef::function("is_not_none", Sig::One, |_, a| Ok(ids::bool(a[0] != ids::NONE))),
    NativeDef::function("index", Sig::One, |m, a| {
        let number = m.index_object(a[0])?;
        match m.small(number).filter(|_| m.type_of(number) != ids::INT) {
            Some(small) => Ok(m.new_int(small)),
            None => Ok(number),
        }
    }),
    NativeDef::function("neg", Sig::One, |m, a| unary(m, a[0], "__neg__", "unary -")),
    NativeDef::function("pos", Sig::One, |m, a| unary(m, a[0], "__pos__", "unary +")),
    NativeDef::function("abs", Sig::One, |m, a| unary(m, a[0], "__abs__", "abs()")),
    NativeDef::function("inv", Sig::One, |m, a| unary(m, a[0], "__invert__", "unary ~")),
    NativeDef::function("invert", Sig::One, |m, a| unary(m, a[0], "__invert__", "unary ~")),
    NativeDef::function("concat", Sig::Pos(2, 2), |m, a| concat(m, a, false)),
    NativeDef::function("iconcat", Sig::Pos(2, 2), |m, a| concat(m, a, true)),
    NativeDef::function("getitem", Sig::Pos(2, 2), |m, a| m.get_item(a[0], a[1])),
    NativeDef::function("setitem", Sig::Pos(3, 3), |m, a| m.set_item(a[0], a[1], a[2]).map(|()| ids::NONE)),
    NativeDef::function("delitem", Sig::Pos(2, 2), |m, a| m.del_item(a[0], a[1]).map(|()| ids::NONE)),
    NativeDef::function("contains", Sig::Pos(2, 2), |m, a| m.contains(a[0], a[1]).map(ids::bool)),
    NativeDef::function("countOf", Sig::Pos(2, 2), |m, a| search(m, a, false)),
    NativeDef::function("indexOf", Sig::Pos(2, 2), |m, a| search(m, a, true)),
    NativeDef::function("length_hint", Sig::Pos(1, 2), |m, a| {
        let default = match a.get(1) {
            Some(default) if !m.is_instance(default, ids::INT) => {
                let name = m.type_name(default);
                return m.type_error(format!("'{name}' object cannot be interpreted as an integer"));
            }
            Some(default) => m.index_or(default, ids::OVERFLOW_ERROR)?,
            None => 0,
        };
        let hint = m.length_hint(a[0], default as usize)?;
        Ok(m.new_int(hint as i64))
    }),
    NativeDef::function("call", Sig::Any, |m, a| match a.get(0) {
        Some(callee) => m.call_kw(callee, &a.items[1..], a.kw),
        None => m.type_error("call expected at least 1 argument, got 0"),
    }),
];

fn unary(m: &mut Machine, id: ObjId, method: &str, shown: &str) -> R<ObjId> {
    match m.call_special(id, method, &[])? {
        Some(value) => Ok(value),
        None => {
            let name = m.type_name(id);
            m.type_error(format!("bad operand type for {shown}: '{name}'"))
        }
    }
}

fn concat(m: &mut Machine, a: &Args, in_place: bool) -> R<ObjId> {
    let ty = m.type_of(a[0]);
    if m.type_lookup_str(ty, "__getitem__").is_none() || matches!(m.heap.get(a[0]).data, Data::Dict(_)) {
        let name = m.type_name(a[0]);
        return m.type_error(format!("'{name}' object can't be concatenated"));
    }
    if in_place { m.in_place(Binary::Add, a[0], a[1]) } else { m.binary(Binary::Add, a[0], a[1]) }
}

/// How often an object is in an iterable, or where it is first.
fn search(m: &mut Machine, a: &Args, first: bool) -> R<ObjId> {
    let iterator = match m.once(|m| m.iter(a[0])) {
        Err(crate::vm::replay::Stop::Raise) if m.catch(ids::TYPE_ERROR).is_some() => {
            let name = m.type_name(a[0]);
            return m.type_error(format!("argument of type '{name}' is not iterable"));
        }
        outcome => outcome?,
    };
    m.run_loop(Poll(search_turn), &[iterator], &[first.into(), 0, a[1].0.into()])
}

fn search_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (iterator, wanted, first) = (state.regs[0], ObjId(state.nums[2] as u32), state.nums[0] != 0);
    let Some(item) = m.next(iterator)? else {
        if first {
            return m.value_error("sequence.index(x): x not in sequence");
        }
        return Ok(Turn::Done(m.new_int(state.nums[1])));
    };
    let equal = m.same_or_equal(item, wanted)?;
    if equal && first {
        return Ok(Turn::Done(m.new_int(state.nums[1])));
    }
    state.nums[1] += i64::from(equal || first);
    Ok(Turn::Again)
}

/// What a getter holds: for `itemgetter` and `attrgetter` a tuple of keys or names; for `methodcaller` the name, a
/// tuple of arguments and a dict.
fn parts(m: &Machine, id: ObjId) -> Vec<ObjId> {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native("itemgetter" | "attrgetter" | "methodcaller", parts, _) => parts.clone(),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn no_keywords(m: &mut Machine, a: &Args, name: &str) -> R<()> {
    if a.kw.is_empty() { Ok(()) } else { m.type_error(format!("{name}() takes no keyword arguments")) }
}

/// The one object that a getter is called with.
fn only(m: &mut Machine, a: &Args, name: &str) -> R<ObjId> {
    no_keywords(m, a, name)?;
    match a.len() {
        2 => Ok(a[1]),
        given => m.type_error(format!("{name} expected 1 argument, got {}", given - 1)),
    }
}

fn each(m: &mut Machine, keys: &[ObjId], mut get: impl FnMut(&mut Machine, ObjId) -> R<ObjId>) -> R<ObjId> {
    if let [only] = keys {
        return get(m, *only);
    }
    let mut found = Vec::with_capacity(keys.len());
    for key in keys {
        found.push(m.once(|m| get(m, *key))?);
    }
    Ok(m.new_tuple(&found))
}

fn show(m: &mut Machine, id: ObjId, parts: &[ObjId], kw: &[(ObjId, ObjId)]) -> R<ObjId> {
    let mut shown = Vec::new();
    for part in parts {
        let text = m.repr(*part)?;
        shown.push(m.text(text).to_owned());
    }
    for (name, value) in kw {
        let text = m.repr(*value)?;
        shown.push(format!("{}={}", m.text(*name), m.text(text)));
    }
    let class = m.type_of(id);
    let class = m.class_path(class);
    Ok(m.new_str(format!("{class}({})", shown.join(", "))))
}

fn show_keys(m: &mut Machine, a: &Args) -> R<ObjId> {
    let keys = parts(m, a[0])[0];
    let keys = m.items(keys).to_vec();
    show(m, a[0], &keys, &[])
}

fn reduce_keys(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (class, keys) = (m.type_of(a[0]), parts(m, a[0])[0]);
    Ok(m.new_tuple(&[class, keys]))
}

const ITEM: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        no_keywords(m, a, "itemgetter")?;
        if a.len() < 2 {
            return m.type_error("itemgetter expected 1 argument, got 0");
        }
        let keys = m.new_tuple(&a.items[1..]);
        Ok(m.new_native(a[0], "itemgetter", vec![keys], Vec::new()))
    }),
    NativeDef::slot("__call__", Sig::Any, |m, a| {
        let of = only(m, a, "itemgetter")?;
        let keys = parts(m, a[0])[0];
        let keys = m.items(keys).to_vec();
        each(m, &keys, |m, key| m.get_item(of, key))
    }),
    NativeDef::slot("__repr__", Sig::None, show_keys),
    NativeDef::method("__reduce__", Sig::None, reduce_keys),
];

const ATTR: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        no_keywords(m, a, "attrgetter")?;
        if a.len() < 2 {
            return m.type_error("attrgetter expected 1 argument, got 0");
        }
        let mut names = Vec::new();
        for name in &a.items[1..] {
            match m.str_of(*name) {
                Some(text) => names.push(m.intern(&text.text)),
                None => return m.type_error("attribute name must be a string"),
            }
        }
        let names = m.new_tuple(&names);
        Ok(m.new_native(a[0], "attrgetter", vec![names], Vec::new()))
    }),
    NativeDef::slot("__call__", Sig::Any, |m, a| {
        let of = only(m, a, "attrgetter")?;
        let names = parts(m, a[0])[0];
        let names = m.items(names).to_vec();
        each(m, &names, |m, name| {
            let path = m.text(name).to_owned();
            let mut found = of;
            for name in path.split('.') {
                let name = m.intern(name);
                found = m.once(|m| m.get_attr(found, name))?;
            }
            Ok(found)
        })
    }),
    NativeDef::slot("__repr__", Sig::None, show_keys),
    NativeDef::method("__reduce__", Sig::None, reduce_keys),
];

fn pairs(m: &Machine, dict: ObjId) -> Vec<(ObjId, ObjId)> {
    match &m.heap.get(dict).data {
        Data::Dict(table) => table.iter().map(|entry| (entry.key, entry.value)).collect(),
        _ => Vec::new(),
    }
}

const METHOD: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, |m, a| {
        let Some(name) = a.get(1) else {
            return m.type_error("methodcaller needs at least one argument, the method name");
        };
        let Some(text) = m.str_of(name) else { return m.type_error("method name must be a string") };
        let name = m.intern(&text.text);
        let args = m.new_tuple(&a.items[2..]);
        let kw = m.new_dict();
        for (name, value) in a.kw {
            m.dict_set(kw, *name, *value)?;
        }
        let mut parts = vec![name, args, kw];
        if !a.kw.is_empty() {
            // All arguments once more, as they are passed on.
            let all: Vec<ObjId> = a.items[2..].iter().copied().chain(a.kw.iter().map(|(_, value)| *value)).collect();
            parts.push(m.new_tuple(&all));
        }
        Ok(m.new_native(a[0], "methodcaller", parts, Vec::new()))
    }),
    NativeDef::slot("__call__", Sig::Any, |m, a| {
        let of = only(m, a, "methodcaller")?;
        let parts = parts(m, a[0]);
        let (method, receiver) = m.get_method(of, parts[0])?;
        let mut args: Vec<ObjId> = receiver.into_iter().collect();
        args.extend_from_slice(m.items(parts[1]));
        let kw = pairs(m, parts[2]);
        m.call_kw(method, &args, &kw)
    }),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let parts = parts(m, a[0]);
        let (args, kw) = ([&parts[..1], m.items(parts[1])].concat(), pairs(m, parts[2]));
        show(m, a[0], &args, &kw)
    }),
    NativeDef::method("__reduce__", Sig::None, |m, a| {
        let (class, parts) = (m.type_of(a[0]), parts(m, a[0]));
        let args = [&parts[..1], m.items(parts[1])].concat();
        if pairs(m, parts[2]).is_empty() {
            let args = m.new_tuple(&args);
            return Ok(m.new_tuple(&[class, args]));
        }
        let module = m.intern("functools");
        let name = m.intern("partial");
        let partial = match m.dict_get_str(m.modules, module).map(|module| m.get_attr(module, name)) {
            Some(partial) => partial?,
            None => return m.type_error("functools is not imported"),
        };
        let kw = pairs(m, parts[2]);
        let made = m.call_kw(partial, &[&[class, parts[0]][..], &[]].concat(), &kw)?;
        let args = m.new_tuple(&args[1..]);
        Ok(m.new_tuple(&[made, args]))
    }),
];

/// Fills `_operator`.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, OPERATORS);
    m.set_functions(module, FUNCTIONS);
    for (name, defs) in [("itemgetter", ITEM), ("attrgetter", ATTR), ("methodcaller", METHOD)] {
        let class = m.native_class("operator", name, ids::OBJECT, defs)?;
        m.fix_class(class, false, 8);
        m.set_global(module, name, class);
    }
    Ok(())
}
