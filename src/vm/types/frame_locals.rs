//! `frame.f_locals` of a function (PEP 667): a mapping that reads and writes the frame's own variables.

use super::TypeTable;
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other, Slot};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// A method that a dict of the moment's variables answers.
macro_rules! as_dict {
    ($kind:ident, $name:literal, $sig:expr) => {
        NativeDef::$kind($name, $sig, |m, a| {
            let dict = snapshot(m, frame_of(m, a[0]))?;
            m.call_method(dict, $name, &a.items[1..])
        })
    };
}

/// The type of the mapping.
pub const TABLES: &[TypeTable] = &[TypeTable {
    ty: ids::FRAME_LOCALS_PROXY,
    defs: &[
        as_dict!(slot, "__repr__", Sig::None),
        as_dict!(slot, "__len__", Sig::None),
        as_dict!(slot, "__iter__", Sig::None),
        as_dict!(slot, "__contains__", Sig::One),
        NativeDef::method("__reversed__", Sig::None, |m, a| {
            let dict = snapshot(m, frame_of(m, a[0]))?;
            let mut keys = m.collect_vec(dict)?;
            keys.reverse();
            Ok(m.new_list(keys))
        }),
        as_dict!(method, "get", Sig::Pos(1, 2)),
        as_dict!(method, "copy", Sig::None),
        NativeDef::method("keys", Sig::None, |m, a| listed(m, a, "keys")),
        NativeDef::method("values", Sig::None, |m, a| listed(m, a, "values")),
        NativeDef::method("items", Sig::None, |m, a| listed(m, a, "items")),
        NativeDef::slot("__eq__", Sig::One, |m, a| Ok(same(m, a[0], a[1])?.map_or(ids::NOT_IMPLEMENTED, ids::bool))),
        NativeDef::slot("__or__", Sig::One, |m, a| Ok(merge(m, a[0], a[1])?.unwrap_or(ids::NOT_IMPLEMENTED))),
        NativeDef::slot("__ror__", Sig::One, |m, a| Ok(merge(m, a[1], a[0])?.unwrap_or(ids::NOT_IMPLEMENTED))),
        NativeDef::slot("__ior__", Sig::One, |m, a| update(m, a[0], a[1]).map(|()| a[0])),
        NativeDef::slot("__getitem__", Sig::One, |m, a| match find(m, a[0], a[1])? {
            Some(value) => Ok(value),
            None => {
                let shown = m.repr(a[1])?;
                let message = format!("local variable '{}' is not defined", m.text(shown));
                let message = m.new_str(message);
                m.key_error(message)
            }
        }),
        NativeDef::slot("__setitem__", Sig::Pos(2, 2), |m, a| set(m, a[0], a[1], a[2]).map(|()| ids::NONE)),
        NativeDef::slot("__delitem__", Sig::One, |m, a| take(m, a[0], a[1], None)),
        NativeDef::method("pop", Sig::Pos(1, 2), |m, a| take(m, a[0], a[1], Some(a.get(2)))),
        NativeDef::method("setdefault", Sig::Pos(1, 2), |m, a| match find(m, a[0], a[1])? {
            Some(value) => Ok(value),
            None => {
                let value = a.get(2).unwrap_or(ids::NONE);
                set(m, a[0], a[1], value)?;
                Ok(value)
            }
        }),
        NativeDef::method("update", Sig::One, |m, a| update(m, a[0], a[1]).map(|()| ids::NONE)),
    ],
}];

fn proxied(m: &Machine, id: ObjId) -> Option<ObjId> {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native("locals", parts, _) => Some(parts[0]),
            _ => None,
        },
        _ => None,
    }
}

fn frame_of(m: &Machine, id: ObjId) -> ObjId {
    proxied(m, id).unwrap_or(ids::NONE)
}

/// A dict of the variables that have a value now.
///
/// # Errors
/// None in practice.
pub fn snapshot(m: &mut Machine, frame: ObjId) -> R<ObjId> {
    let dict = m.once(|m| Ok(m.new_dict()))?;
    if m.len_plain(dict) == Some(0) {
        for (name, value) in m.frame_locals(frame) {
            m.set_global(dict, &name, value);
        }
        if let Data::Frame(data) = &m.heap.get(frame).data
            && let Some(extra) = data.extra.some()
        {
            m.dict_update_with(dict, extra)?;
        }
    }
    Ok(dict)
}

fn listed(m: &mut Machine, a: &Args, name: &str) -> R<ObjId> {
    let dict = snapshot(m, frame_of(m, a[0]))?;
    let view = m.call_method(dict, name, &[])?;
    let all = m.collect_vec(view)?;
    Ok(m.new_list(all))
}

/// Whether two of these, or one and a dict, are equal; `None` where that is not for them to say.
///
/// # Errors
/// What comparing values raises.
pub fn same(m: &mut Machine, one: ObjId, other: ObjId) -> R<Option<bool>> {
    let (frame, dict) = match (proxied(m, one), proxied(m, other)) {
        (Some(one), Some(other)) => return Ok(Some(one == other)),
        (Some(frame), None) => (frame, other),
        (None, Some(frame)) => (frame, one),
        (None, None) => return Ok((one == other).then_some(true)),
    };
    if m.layout(dict) != ids::DICT {
        return Ok(None);
    }
    let now = snapshot(m, frame)?;
    m.equal(now, dict).map(Some)
}

/// `one | other`: a dict of both.
///
/// # Errors
/// None in practice.
pub fn merge(m: &mut Machine, one: ObjId, other: ObjId) -> R<Option<ObjId>> {
    let result = m.once(|m| Ok(m.new_dict()))?;
    for side in [one, other] {
        let dict = match proxied(m, side) {
            Some(frame) => snapshot(m, frame)?,
            None if m.layout(side) == ids::DICT => side,
            None => return Ok(None),
        };
        m.dict_update_with(result, dict)?;
    }
    Ok(Some(result))
}

/// `left |= right`.
///
/// # Errors
/// What reading the other raises.
pub fn in_place(m: &mut Machine, left: ObjId, right: ObjId) -> R<Option<ObjId>> {
    if proxied(m, left).is_none() {
        return Ok(None);
    }
    update(m, left, right)?;
    Ok(Some(left))
}

/// The place of a variable among the frame's slots.
fn place(m: &Machine, frame: ObjId, key: ObjId) -> Option<usize> {
    let Data::Str(name) = &m.heap.get(key).data else { return None };
    m.frame_code(frame)?.object.slots.iter().position(|slot| *slot.name == *name.text && !slot.name.starts_with('.'))
}

fn extra(m: &Machine, frame: ObjId) -> Option<ObjId> {
    match &m.heap.get(frame).data {
        Data::Frame(data) => data.extra.some(),
        _ => None,
    }
}

fn find(m: &mut Machine, proxy: ObjId, key: ObjId) -> R<Option<ObjId>> {
    let frame = frame_of(m, proxy);
    match (place(m, frame, key), extra(m, frame)) {
        (Some(_), _) => {
            let name = m.text(key).to_owned();
            Ok(m.frame_local(frame, &name))
        }
        (None, Some(dict)) => m.dict_get(dict, key),
        (None, None) => Ok(None),
    }
}

fn set(m: &mut Machine, proxy: ObjId, key: ObjId, value: ObjId) -> R<()> {
    let frame = frame_of(m, proxy);
    let Some(at) = place(m, frame, key) else {
        let dict = match extra(m, frame) {
            Some(dict) => dict,
            None => {
                let dict = m.new_dict();
                m.heap.incref(dict);
                if let Data::Frame(data) = &mut m.heap.get_mut(frame).data {
                    data.extra = dict;
                }
                dict
            }
        };
        return m.dict_set(dict, key, value);
    };
    let code = m.frame_code(frame);
    let in_cell = code.is_some_and(|code| code.object.slots[at].cell || code.object.slots[at].free);
    m.heap.incref(value);
    let now = m.frame_slots(frame).and_then(|slots| slots.get(at)).copied().unwrap_or(Slot::NULL);
    if in_cell
        && let Some(cell) = now.get()
        && let Data::Cell(content) = &mut m.heap.get_mut(cell).data
    {
        let old = content.replace(value);
        old.into_iter().for_each(|id| m.heap.decref(id));
        return Ok(());
    }
    if let Some(slot) = m.frame_slots(frame).and_then(|slots| slots.get_mut(at)) {
        *slot = Slot::owned(value);
    }
    // What was there may be borrowed by the value stack: it lives as long as the frame.
    if !now.is_null()
        && !now.is_borrowed()
        && let Data::Frame(data) = &mut m.heap.get_mut(frame).data
    {
        data.overwritten.push(now.id());
    }
    Ok(())
}

/// `del`, or `pop` with what was given as a default.
fn take(m: &mut Machine, proxy: ObjId, key: ObjId, pop: Option<Option<ObjId>>) -> R<ObjId> {
    let frame = frame_of(m, proxy);
    if place(m, frame, key).is_some() {
        return m.value_error("cannot remove local variables from FrameLocalsProxy");
    }
    let found = match extra(m, frame) {
        Some(dict) => {
            let found = m.dict_get(dict, key)?;
            if let Some(value) = found {
                m.heap.incref(value);
                m.temp(value);
                m.dict_del(dict, key)?;
            }
            found
        }
        None => None,
    };
    match (found, pop) {
        (Some(value), Some(_)) => Ok(value),
        (Some(_), None) => Ok(ids::NONE),
        (None, Some(Some(default))) => Ok(default),
        (None, _) => m.key_error(key),
    }
}

fn update(m: &mut Machine, proxy: ObjId, other: ObjId) -> R<()> {
    let dict = match proxied(m, other) {
        Some(frame) => snapshot(m, frame)?,
        None => {
            let dict = m.once(|m| Ok(m.new_dict()))?;
            m.call_method(dict, "update", &[other])?;
            dict
        }
    };
    let Data::Dict(table) = &m.heap.get(dict).data else { return Ok(()) };
    let pairs: Vec<(ObjId, ObjId)> = table.iter().map(|entry| (entry.key, entry.value)).collect();
    pairs.into_iter().try_for_each(|(key, value)| set(m, proxy, key, value))
}

impl Machine {
    /// The slots of a frame, running or not.
    fn frame_slots(&mut self, object: ObjId) -> Option<&mut [Slot]> {
        if let Some(at) = self.frames.iter().position(|frame| frame.object == object) {
            let base = self.frames[at].base as usize;
            return Some(&mut self.stack[base..]);
        }
        if let Some(thread) =
            self.threads.all.iter_mut().find(|it| it.frames.iter().any(|frame| frame.object == object))
        {
            let base = thread.frames.iter().find(|frame| frame.object == object)?.base as usize;
            return Some(&mut thread.stack[base..]);
        }
        let live = matches!(&self.heap.get(object).data, Data::Frame(frame) if frame.live);
        if !live {
            return match &mut self.heap.get_mut(object).data {
                Data::Frame(frame) => Some(&mut frame.slots),
                _ => None,
            };
        }
        let generator = self.heap.iter().find_map(|(id, obj)| match &obj.data {
            Data::Generator(generator) => {
                generator.frame.as_ref().filter(|suspended| suspended.frame.object == object).map(|_| id)
            }
            _ => None,
        })?;
        match &mut self.heap.get_mut(generator).data {
            Data::Generator(generator) => generator.frame.as_mut().map(|suspended| &mut suspended.slots[..]),
            _ => None,
        }
    }
}
