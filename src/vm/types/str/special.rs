//! Special methods and the constructor of `str`.

use super::{binary, codec, contains, get_item, order, receiver, repeat};
use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, StrObj};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::types::{args, bytes, format};
use crate::vm::{Machine, ids};
use std::rc::Rc;

/// Special methods of `str`.
pub const STR: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Any, new),
    args::slot("__repr__", |m, a| m.repr_plain(a[0])),
    args::slot("__str__", |m, a| m.str_plain(a[0])),
    args::slot("__hash__", |m, a| {
        let hash = m.hash_plain(a[0])?;
        Ok(m.new_int(hash))
    }),
    args::slot("__len__", |m, a| {
        let text = receiver(m, a[0], "__len__")?;
        Ok(m.new_int(i64::from(text.chars)))
    }),
    args::slot("__iter__", |m, a| Ok(m.iter_plain(a[0])?.unwrap_or(a[0]))),
    args::operator("__getitem__", |m, a| get_item(m, a[0], a[1])),
    args::operator("__contains__", |m, a| contains(m, a[0], a[1]).map(ids::bool)),
    args::operator("__add__", |m, a| match &m.heap.get(a[1]).data {
        Data::Str(_) => binary(m, Binary::Add, a[0], a[1]).map(args::or_not_implemented),
        _ => {
            let name = m.type_name(a[1]);
            m.type_error(format!("can only concatenate str (not \"{name}\") to str"))
        }
    }),
    args::operator("__mul__", multiply),
    args::operator("__rmul__", multiply),
    args::operator("__mod__", |m, a| binary(m, Binary::Rem, a[0], a[1]).map(args::or_not_implemented)),
    args::operator("__rmod__", |m, a| match &m.heap.get(a[1]).data {
        Data::Str(_) => binary(m, Binary::Rem, a[1], a[0]).map(args::or_not_implemented),
        _ => Ok(ids::NOT_IMPLEMENTED),
    }),
    NativeDef::method("__format__", Sig::One, format::format_method),
    NativeDef::method("__getnewargs__", Sig::None, |m, a| {
        let text = receiver(m, a[0], "__getnewargs__")?;
        let text = m.new_str(text.text.clone());
        Ok(m.new_tuple(&[text]))
    }),
    NativeDef::method("__sizeof__", Sig::None, |m, a| {
        let text = receiver(m, a[0], "__sizeof__")?;
        let size = size_of(&text);
        Ok(m.new_int(size as i64))
    }),
];

fn fits(data: &Data) -> bool {
    matches!(data, Data::Str(_))
}

/// Comparisons of `str`.
pub const COMPARISONS: &[NativeDef] = args::comparisons!(fits, compare);

fn compare(m: &mut Machine, left: ObjId, right: ObjId, op: Cmp) -> R<Option<ObjId>> {
    match (&m.heap.get(left).data, &m.heap.get(right).data) {
        (Data::Str(a), Data::Str(b)) => Ok(Some(ids::bool(op.holds(order(a, b))))),
        _ => Ok(None),
    }
}

fn multiply(m: &mut Machine, a: &Args) -> R<ObjId> {
    let count = m.index_object(a[1])?;
    repeat(m, a[0], count)
}

/// `sys.getsizeof` of a str: the header grows with the widest code point.
pub fn size_of(text: &Rc<StrObj>) -> usize {
    let chars = text.chars as usize;
    if text.is_ascii() {
        return 40 + 1 + chars;
    }
    match text.text.chars().map(|c| c as u32).max().unwrap_or(0) {
        0..=0x7f => 40 + 1 + chars,
        0x80..=0xff => 56 + 1 + chars,
        0x100..=0xffff => 56 + 2 * (chars + 1),
        _ => 56 + 4 * (chars + 1),
    }
}

fn new(m: &mut Machine, a: &Args) -> R<ObjId> {
    let bound = args::bind_new(m, a, "str", &["object", "encoding", "errors"], 0)?;
    if a.items.len() > 4 {
        return m.type_error(format!("str expected at most 3 arguments, got {}", a.items.len() - 1));
    }
    let class = a[0];
    let text = match (bound[0], bound[1], bound[2]) {
        (None, ..) => ids::EMPTY_STR,
        (Some(object), None, None) => m.str_object(object)?,
        (Some(object), encoding, errors) => decode(m, object, encoding, errors)?,
    };
    if class == ids::STR {
        return Ok(text);
    }
    let data = m.heap.get(text).data.clone();
    Ok(m.make(class, data))
}

fn decode(m: &mut Machine, object: ObjId, encoding: Option<ObjId>, errors: Option<ObjId>) -> R<ObjId> {
    let (encoding, errors) = codec::names(m, "str", encoding, errors)?;
    if matches!(m.heap.get(object).data, Data::Str(_)) {
        return m.type_error("decoding str is not supported");
    }
    let Some(bytes) = bytes::buffer(m, object) else {
        let name = m.type_name(object);
        return m.type_error(format!("decoding to str: need a bytes-like object, {name} found"));
    };
    codec::decode(m, &bytes, &encoding, &errors)
}
