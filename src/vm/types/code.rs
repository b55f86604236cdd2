//! Code objects.

use std::hash::{Hash, Hasher};
use std::rc::Rc;

use super::TypeTable;
use crate::code::{CodeObject, dis};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::{Code, Machine, ids};

/// Attributes of code objects.
pub const TABLES: &[TypeTable] = &[TypeTable {
    ty: ids::CODE,
    defs: &[
        NativeDef::method("replace", Sig::Any, replace),
        NativeDef::method("__replace__", Sig::Any, replace),
        NativeDef::slot("__eq__", Sig::One, |m, a| match equal(m, a[0], a[1]) {
            Some(same) => Ok(ids::bool(same)),
            None => Ok(ids::NOT_IMPLEMENTED),
        }),
        NativeDef::slot("__hash__", Sig::None, |m, a| {
            let hash = hash(&m.code_of(a[0]).object);
            Ok(m.new_int(hash))
        }),
        NativeDef::getter("co_code", |m, a| {
            let object = m.code_of(a[0]).object.clone();
            let bytes = dis::bytes(&object);
            Ok(m.new_bytes(&bytes))
        }),
        NativeDef::method("co_lines", Sig::None, lines),
        NativeDef::method("co_positions", Sig::None, positions),
        NativeDef::getter("co_name", |m, a| {
            let code = m.code_of(a[0]);
            Ok(m.intern(&code.object.name))
        }),
        NativeDef::getter("co_qualname", |m, a| {
            let code = m.code_of(a[0]);
            Ok(m.new_str(&*code.object.qualname))
        }),
        NativeDef::getter("co_filename", |m, a| {
            let code = m.code_of(a[0]);
            Ok(m.new_str(&*code.object.filename))
        }),
        NativeDef::getter("co_firstlineno", |m, a| number(m, a, |code| code.first_line)),
        NativeDef::getter("co_argcount", |m, a| number(m, a, |code| code.arg_count)),
        NativeDef::getter("co_posonlyargcount", |m, a| number(m, a, |code| code.pos_only_arg_count)),
        NativeDef::getter("co_kwonlyargcount", |m, a| number(m, a, |code| code.kw_only_arg_count)),
        NativeDef::getter("co_stacksize", |m, a| number(m, a, |code| code.stack_size)),
        NativeDef::getter("co_flags", |m, a| number(m, a, |code| code.flags)),
        NativeDef::getter("co_nlocals", |m, a| {
            number(m, a, |code| code.slots.iter().filter(|s| s.local).count() as u32)
        }),
        NativeDef::getter("co_consts", |m, a| {
            let code = m.code_of(a[0]);
            Ok(m.new_tuple(&code.consts))
        }),
        NativeDef::getter("co_names", |m, a| {
            let code = m.code_of(a[0]);
            Ok(m.new_tuple(&code.names))
        }),
        NativeDef::getter("co_varnames", |m, a| slots(m, a, |slot| slot.local)),
        NativeDef::getter("co_cellvars", |m, a| slots(m, a, |slot| slot.cell)),
        NativeDef::getter("co_freevars", |m, a| slots(m, a, |slot| slot.free)),
    ],
}];

/// A hash that equal code objects have in common.
pub fn hash(object: &CodeObject) -> i64 {
    let mut hasher = rustc_hash::FxHasher::default();
    (&object.name, &object.names, object.first_line, object.instrs.len()).hash(&mut hasher);
    (hasher.finish() >> 4) as i64
}

/// Whether two code objects do the same, under the same names at the same lines; `None` if one is no code object.
pub fn equal(m: &Machine, one: ObjId, other: ObjId) -> Option<bool> {
    let (Data::Code(one), Data::Code(other)) = (&m.heap.get(one).data, &m.heap.get(other).data) else { return None };
    let same = |a: &CodeObject, b: &CodeObject| CodeObject { filename: a.filename.clone(), ..b.clone() } == *a;
    Some(Rc::ptr_eq(one, other) || one.consts == other.consts && same(&one.object, &other.object))
}

/// What `code.replace` can set to a number, to a text, and to a tuple of names.
type Number = fn(&mut CodeObject) -> &mut u32;
type Text = fn(&mut CodeObject) -> &mut Rc<str>;

const NUMBERS: [(&str, Number); 6] = [
    ("co_flags", |code| &mut code.flags),
    ("co_firstlineno", |code| &mut code.first_line),
    ("co_stacksize", |code| &mut code.stack_size),
    ("co_argcount", |code| &mut code.arg_count),
    ("co_posonlyargcount", |code| &mut code.pos_only_arg_count),
    ("co_kwonlyargcount", |code| &mut code.kw_only_arg_count),
];
const TEXTS: [(&str, Text); 3] = [
    ("co_name", |code| &mut code.name),
    ("co_qualname", |code| &mut code.qualname),
    ("co_filename", |code| &mut code.filename),
];
/// What stands in the instructions themselves: it can be given again, but not changed.
const FIXED: [&str; 4] = ["co_code", "co_linetable", "co_exceptiontable", "co_nlocals"];

/// `code.replace(**changes)`: a copy with other names, constants, flags or lines.
fn replace(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.len() > 1 {
        let given = a.len() - 1;
        return m.type_error(format!("replace() takes exactly 0 positional arguments ({given} given)"));
    }
    let old = m.code_of(a[0]);
    let mut object = (*old.object).clone();
    let mut consts: Option<Vec<ObjId>> = None;
    for (key, value) in a.kw {
        let key = m.text(*key).to_owned();
        if let Some((_, field)) = TEXTS.iter().find(|(name, _)| *name == key) {
            let Some(text) = m.str_of(*value) else {
                let given = m.type_name(*value);
                return m.type_error(format!("replace() argument '{key}' must be str, not {given}"));
            };
            *field(&mut object) = (&*text.text).into();
        } else if let Some((_, field)) = NUMBERS.iter().find(|(name, _)| *name == key) {
            let number = super::args::small(m, *value)?;
            let Ok(number) = u32::try_from(number) else {
                return m.value_error(format!("code: {} must not be negative", key.trim_start_matches("co_")));
            };
            if key == "co_firstlineno" {
                let shift = number as i32 - object.first_line as i32;
                for place in object.positions.iter_mut().filter(|place| place.line > 0) {
                    (place.line, place.end_line) = (place.line + shift, place.end_line + shift);
                }
            }
            *field(&mut object) = number;
        } else if matches!(&*key, "co_consts" | "co_names" | "co_varnames" | "co_freevars" | "co_cellvars") {
            if m.layout(*value) != ids::TUPLE {
                let given = m.type_name(*value);
                return m.type_error(format!("replace() argument '{key}' must be tuple, not {given}"));
            }
            let items = m.items(*value).to_vec();
            if key == "co_consts" {
                consts = Some(items);
                continue;
            }
            let mut names = Vec::new();
            for item in &items {
                let Some(text) = m.str_of(*item) else {
                    let given = m.type_name(*item);
                    return m.type_error(format!("name tuples must contain only strings, not '{given}'"));
                };
                names.push(Rc::<str>::from(&*text.text));
            }
            if key == "co_names" {
                object.names = names;
                continue;
            }
            let wanted = object.slots.iter_mut().filter(|slot| match &*key {
                "co_varnames" => slot.local,
                "co_cellvars" => slot.cell,
                _ => slot.free,
            });
            let places: Vec<_> = wanted.collect();
            if places.len() != names.len() {
                return m.value_error("code: varnames is too small");
            }
            places.into_iter().zip(names).for_each(|(slot, name)| slot.name = name);
        } else if FIXED.contains(&&*key) {
            if key == "co_code" && super::bytes::want(m, *value)? == dis::bytes(&object) {
                continue;
            }
            return m.raise(ids::NOT_IMPLEMENTED_ERROR, format!("code.replace() cannot change '{key}' here"));
        } else {
            return m.type_error(format!("replace() got an unexpected keyword argument '{key}'"));
        }
    }
    let made = m.load(&Rc::new(object));
    let consts = consts.unwrap_or_else(|| old.consts.to_vec());
    consts.iter().for_each(|id| m.heap.incref(*id));
    let Data::Code(loaded) = &mut m.heap.get_mut(made).data else { return Ok(made) };
    let own = loaded.consts.clone();
    *loaded = Rc::new(Code { consts: consts.into(), ..(**loaded).clone() });
    own.iter().for_each(|id| m.heap.decref(*id));
    Ok(made)
}

/// `co_lines()`: first byte, first byte after, and line of each run of instructions.
fn lines(m: &mut Machine, a: &Args) -> R<ObjId> {
    let object = m.code_of(a[0]).object.clone();
    let mut runs: Vec<(u32, u32, i32)> = Vec::new();
    for (start, end, place) in dis::units(&object) {
        match runs.last_mut() {
            Some(last) if last.2 == place.line => last.1 = end,
            _ => runs.push((start, end, place.line)),
        }
    }
    let mut all = Vec::new();
    for (start, end, line) in runs {
        let line = if line >= 0 { m.new_int(line.into()) } else { ids::NONE };
        let row = [m.new_int(start.into()), m.new_int(end.into()), line];
        all.push(m.new_tuple(&row));
    }
    let all = m.new_list(all);
    m.iter(all)
}

/// `co_positions()`: the source range of each two bytes.
fn positions(m: &mut Machine, a: &Args) -> R<ObjId> {
    let object = m.code_of(a[0]).object.clone();
    let mut all = Vec::new();
    for (start, end, place) in dis::units(&object) {
        let row = [place.line, place.end_line, place.col, place.end_col];
        let row = row.map(|part| if part >= 0 { m.new_int(part.into()) } else { ids::NONE });
        let row = m.new_tuple(&row);
        all.extend(std::iter::repeat_n(row, (end - start) as usize / 2));
    }
    let all = m.new_list(all);
    m.iter(all)
}

fn number(m: &mut Machine, a: &Args, part: impl Fn(&crate::code::CodeObject) -> u32) -> R<ObjId> {
    let code = m.code_of(a[0]);
    Ok(m.new_int(i64::from(part(&code.object))))
}

fn slots(m: &mut Machine, a: &Args, want: impl Fn(&crate::code::LocalSlot) -> bool) -> R<ObjId> {
    let code = m.code_of(a[0]);
    let names: Vec<ObjId> = code
        .object
        .slots
        .iter()
        .zip(code.slot_names.iter())
        .filter(|(slot, _)| want(slot))
        .map(|(_, id)| *id)
        .collect();
    Ok(m.new_tuple(&names))
}
