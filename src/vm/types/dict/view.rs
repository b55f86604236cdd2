//! Views of dicts: `keys()`, `values()`, `items()`.

use super::super::seq::{self, operator, reflected};
use super::super::set;
use crate::vm::native::{NativeDef, Sig};
use crate::vm::object::{Data, DictView, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

macro_rules! view {
    ($($more:expr),* $(,)?) => {
        &[
            NativeDef::slot("__len__", Sig::None, |m, a| {
                let len = m.len_plain(a[0]).unwrap_or(0);
                Ok(m.new_int(len as i64))
            }),
            NativeDef::slot("__iter__", Sig::None, |m, a| {
                let (dict, what) = view_of(m, a[0]);
                Ok(m.dict_iter(dict, what, false))
            }),
            NativeDef::method("__reversed__", Sig::None, |m, a| {
                let (dict, what) = view_of(m, a[0]);
                Ok(m.dict_iter(dict, what, true))
            }),
            NativeDef::getter("mapping", |m, a| {
                let (dict, _) = view_of(m, a[0]);
                Ok(m.new_proxy(dict))
            }),
            $($more),*
        ]
    };
}

macro_rules! set_like {
    () => {
        view![
            NativeDef::slot("__contains__", Sig::One, |m, a| {
                let found = view_contains(m, a[0], a[1])?.unwrap_or(false);
                Ok(ids::bool(found))
            }),
            NativeDef::method("isdisjoint", Sig::One, set::is_disjoint),
            operator!("__and__", set::binary, Binary::And),
            reflected!("__rand__", set::binary, Binary::And),
            operator!("__or__", set::binary, Binary::Or),
            reflected!("__ror__", set::binary, Binary::Or),
            operator!("__sub__", set::binary, Binary::Sub),
            reflected!("__rsub__", set::binary, Binary::Sub),
            operator!("__xor__", set::binary, Binary::Xor),
            reflected!("__rxor__", set::binary, Binary::Xor),
            NativeDef::slot("__lt__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Lt))),
            NativeDef::slot("__le__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Le))),
            NativeDef::slot("__eq__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Eq))),
            NativeDef::slot("__ne__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Ne))),
            NativeDef::slot("__gt__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Gt))),
            NativeDef::slot("__ge__", Sig::One, |m, a| seq::answer(set::compare(m, a[0], a[1], Cmp::Ge))),
        ]
    };
}

/// `dict_keys`.
pub const KEYS: &[NativeDef] = set_like!();
/// `dict_items`.
pub const ITEMS: &[NativeDef] = set_like!();
/// `dict_values`.
pub const VALUES: &[NativeDef] = view![];

fn view_of(m: &Machine, id: ObjId) -> (ObjId, DictView) {
    match m.heap.get(id).data {
        Data::View(dict, what) => (dict, what),
        _ => (id, DictView::Keys),
    }
}

/// `value in view`; `None` for values, which are searched by iteration.
///
/// # Errors
/// What hashing and comparing raise.
pub fn view_contains(m: &mut Machine, view: ObjId, value: ObjId) -> R<Option<bool>> {
    let (dict, what) = view_of(m, view);
    match what {
        DictView::Keys => Ok(Some(m.dict_get(dict, value)?.is_some())),
        DictView::Values => Ok(None),
        DictView::Items => {
            if !matches!(m.heap.get(value).data, Data::Tuple(_)) {
                return Ok(Some(false));
            }
            let [key, wanted] = m.items(value) else { return Ok(Some(false)) };
            let (key, wanted) = (*key, *wanted);
            match m.dict_get(dict, key)? {
                Some(found) => m.same_or_equal(found, wanted).map(Some),
                None => Ok(Some(false)),
            }
        }
    }
}

impl Machine {
    /// The items of a view, with no code run; pairs are made for `items()`.
    pub fn view_items(&mut self, id: ObjId) -> Option<Vec<ObjId>> {
        let Data::View(dict, what) = self.heap.get(id).data else { return None };
        let Data::Dict(table) = &self.heap.get(dict).data else { return None };
        Some(match what {
            DictView::Keys => table.iter().map(|entry| entry.key).collect(),
            DictView::Values => table.iter().map(|entry| entry.value).collect(),
            DictView::Items => {
                let pairs: Vec<[ObjId; 2]> = table.iter().map(|entry| [entry.key, entry.value]).collect();
                pairs.into_iter().map(|pair| self.new_tuple(&pair)).collect()
            }
        })
    }
}
