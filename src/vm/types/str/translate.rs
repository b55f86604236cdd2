//! `str.maketrans` and `str.translate`.

use super::{receiver, want};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::text::{code_point, from_code_point};
use crate::vm::{Machine, ids};

/// Translating methods of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::static_method("maketrans", Sig::Pos(1, 3), make_trans),
    NativeDef::method("translate", Sig::One, translate),
];

fn make_trans(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(to) = a.get(1) else { return from_dict(m, a[0]) };
    let to = want(m, to, "maketrans() argument 2")?;
    let gone = match a.get(2) {
        Some(gone) => Some(want(m, gone, "maketrans() argument 3")?),
        None => None,
    };
    let Some(from) = m.str_of(a[0]) else {
        return m.type_error("first maketrans argument must be a string if there is a second argument");
    };
    if from.chars != to.chars {
        return m.value_error("the first two maketrans arguments must have equal length");
    }
    let table = m.new_dict();
    for (from, to) in from.text.chars().zip(to.text.chars()) {
        let (from, to) = (m.new_int(i64::from(code_point(from))), m.new_int(i64::from(code_point(to))));
        m.dict_set(table, from, to)?;
    }
    for c in gone.iter().flat_map(|gone| gone.text.chars()) {
        let point = m.new_int(i64::from(code_point(c)));
        m.dict_set(table, point, ids::NONE)?;
    }
    Ok(table)
}

fn from_dict(m: &mut Machine, from: ObjId) -> R<ObjId> {
    let Data::Dict(dict) = &m.heap.get(from).data else {
        return m.type_error("if you give only one argument to maketrans it must be a dict");
    };
    let entries: Vec<(ObjId, ObjId)> = dict.iter().map(|entry| (entry.key, entry.value)).collect();
    let table = m.new_dict();
    for (key, value) in entries {
        let key = match &m.heap.get(key).data {
            Data::Str(text) if text.chars == 1 => {
                let point = text.text.chars().next().map_or(0, code_point);
                m.new_int(i64::from(point))
            }
            Data::Str(_) => return m.value_error("string keys in translatetable must be of length 1"),
            Data::Int(_) | Data::Big(_) => key,
            _ => return m.type_error("keys in translate table mustbe strings or integers"),
        };
        m.dict_set(table, key, value)?;
    }
    Ok(table)
}

fn translate(m: &mut Machine, a: &Args) -> R<ObjId> {
    let text = receiver(m, a[0], "translate")?;
    let plain = m.type_of(a[1]) == ids::DICT;
    let mut out = String::with_capacity(text.text.len());
    for c in text.text.chars() {
        let size = out.len();
        m.reserve(size)?;
        let key = m.new_int(i64::from(code_point(c)));
        let found = if plain { m.dict_get(a[1], key)? } else { look_up(m, a[1], key)? };
        let Some(found) = found else {
            out.push(c);
            continue;
        };
        match &m.heap.get(found).data {
            _ if found == ids::NONE => {}
            Data::Str(text) => out.push_str(&text.text),
            Data::Int(point) => match u32::try_from(*point).ok().and_then(from_code_point) {
                Some(c) => out.push(c),
                None => return m.value_error("character mapping must be in range(0x110000)"),
            },
            Data::Big(_) => return m.value_error("character mapping must be in range(0x110000)"),
            _ => return m.type_error("character mapping must return integer, None or str"),
        }
    }
    Ok(m.new_str(out))
}

fn look_up(m: &mut Machine, table: ObjId, key: ObjId) -> R<Option<ObjId>> {
    match m.get_item(table, key) {
        Ok(value) => Ok(Some(value)),
        Err(Stop::Raise) if m.catch(ids::LOOKUP_ERROR).is_some() => Ok(None),
        Err(stop) => Err(stop),
    }
}
