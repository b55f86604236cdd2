//! `repr`, `str`, `ascii` and `format`: which method is asked, and the texts of the built-in layouts.

mod containers;
mod objects;

use super::limits::Limit;
use super::native::{NativeDef, Sig};
use super::object::{Data, ObjId};
use super::replay::{R, Stop};
use super::types::{TypeTable, bytes, complex, float, format, int, str};
use super::{Machine, ids};

const REPR: &[NativeDef] = &[NativeDef::slot("__repr__", Sig::None, |m, a| m.repr_plain(a[0]))];

/// `__repr__` of the types whose text is made here and that have no table of special methods of their own.
pub const TABLES: &[TypeTable] = &[
    TypeTable { ty: ids::LIST, defs: REPR },
    TypeTable { ty: ids::TUPLE, defs: REPR },
    TypeTable { ty: ids::DICT, defs: REPR },
    TypeTable { ty: ids::DICT_KEYS, defs: REPR },
    TypeTable { ty: ids::DICT_VALUES, defs: REPR },
    TypeTable { ty: ids::DICT_ITEMS, defs: REPR },
    TypeTable { ty: ids::SET, defs: REPR },
    TypeTable { ty: ids::FROZENSET, defs: REPR },
    TypeTable { ty: ids::RANGE, defs: REPR },
    TypeTable { ty: ids::SLICE, defs: REPR },
    TypeTable { ty: ids::MAPPING_PROXY, defs: REPR },
    TypeTable { ty: ids::FUNCTION, defs: REPR },
    TypeTable { ty: ids::BUILTIN, defs: REPR },
    TypeTable { ty: ids::METHOD, defs: REPR },
    TypeTable { ty: ids::METHOD_DESCRIPTOR, defs: REPR },
    TypeTable { ty: ids::WRAPPER_DESCRIPTOR, defs: REPR },
    TypeTable { ty: ids::METHOD_WRAPPER, defs: REPR },
    TypeTable { ty: ids::CLASSMETHOD_DESCRIPTOR, defs: REPR },
    TypeTable { ty: ids::GETSET_DESCRIPTOR, defs: REPR },
    TypeTable { ty: ids::MEMBER_DESCRIPTOR, defs: REPR },
    TypeTable { ty: ids::CELL, defs: REPR },
    TypeTable { ty: ids::CODE, defs: REPR },
    TypeTable { ty: ids::FRAME, defs: REPR },
    TypeTable { ty: ids::MODULE, defs: REPR },
    TypeTable { ty: ids::GENERATOR, defs: REPR },
    TypeTable { ty: ids::COROUTINE, defs: REPR },
    TypeTable { ty: ids::ASYNC_GENERATOR, defs: REPR },
    TypeTable { ty: ids::STATICMETHOD, defs: REPR },
    TypeTable { ty: ids::CLASSMETHOD, defs: REPR },
    TypeTable { ty: ids::WEAKREF, defs: REPR },
    TypeTable { ty: ids::GENERIC_ALIAS, defs: REPR },
    TypeTable { ty: ids::UNION, defs: REPR },
    TypeTable { ty: ids::SIMPLE_NAMESPACE, defs: REPR },
    TypeTable { ty: ids::ELLIPSIS_TYPE, defs: REPR },
    TypeTable { ty: ids::NOT_IMPLEMENTED_TYPE, defs: REPR },
];

/// Which method a class has for a special name.
enum Found {
    /// None of its own: that of `object`.
    Object,
    /// That of the built-in layout.
    Layout,
    /// One written in Python.
    Python,
}

impl Machine {
    /// `repr(object)`, a str object.
    ///
    /// # Errors
    /// `TypeError` if `__repr__` returns no str; what it raises.
    pub fn repr(&mut self, id: ObjId) -> R<ObjId> {
        match self.special_kind(id, "__repr__") {
            Found::Layout => self.repr_plain(id),
            Found::Object => self.repr_default(id),
            Found::Python => {
                let Some(text) = self.call_special(id, "__repr__", &[])? else { return self.repr_default(id) };
                self.want_str(text, "__repr__ returned non-string")
            }
        }
    }

    /// `str(object)`, a str object.
    ///
    /// # Errors
    /// As [`Machine::repr`], of `__str__`.
    pub fn str_object(&mut self, id: ObjId) -> R<ObjId> {
        if self.type_of(id) == ids::STR {
            return Ok(id);
        }
        match self.special_kind(id, "__str__") {
            Found::Layout => self.str_plain(id),
            Found::Object => self.str_of_repr(id),
            Found::Python => {
                let Some(text) = self.call_special(id, "__str__", &[])? else { return self.str_of_repr(id) };
                self.want_str(text, "__str__ returned non-string")
            }
        }
    }

    /// `object.__str__`: the repr, whose errors are told of `__str__`.
    fn str_of_repr(&mut self, id: ObjId) -> R<ObjId> {
        match self.special_kind(id, "__repr__") {
            Found::Python => {
                let Some(text) = self.call_special(id, "__repr__", &[])? else { return self.repr_default(id) };
                self.want_str(text, "__str__ returned non-string")
            }
            _ => self.repr(id),
        }
    }

    fn want_str(&mut self, text: ObjId, message: &str) -> R<ObjId> {
        if matches!(self.heap.get(text).data, Data::Str(_)) {
            return Ok(text);
        }
        let name = self.type_name(text);
        self.type_error(format!("{message} (type {name})"))
    }

    /// `ascii(object)`, a str object.
    ///
    /// # Errors
    /// As [`Machine::repr`].
    pub fn ascii(&mut self, id: ObjId) -> R<ObjId> {
        let shown = self.repr(id)?;
        let Some(text) = self.str_of(shown) else { return Ok(shown) };
        if text.is_ascii() {
            return Ok(shown);
        }
        let mut out = String::with_capacity(text.text.len() * 2);
        text.text.chars().for_each(|c| if c.is_ascii() { out.push(c) } else { str::escape_point(c, &mut out) });
        Ok(self.new_str(out))
    }

    /// `format(value, spec)`; the spec is a str object.
    ///
    /// # Errors
    /// `ValueError` for a spec the type does not know; what `__format__` raises.
    pub fn format(&mut self, value: ObjId, spec: ObjId) -> R<ObjId> {
        if self.text(spec).is_empty() {
            let ty = self.type_of(value);
            if ty == ids::STR {
                return Ok(value);
            }
            if ty == ids::INT {
                return self.str_object(value);
            }
        }
        match self.special_kind(value, "__format__") {
            Found::Layout => format::format_plain(self, value, spec),
            Found::Object => {
                // Through a bound method, as any `__format__`.
                self.hold(value);
                self.format_object(value, spec)
            }
            Found::Python => {
                let Some(text) = self.call_special_bound(value, "__format__", &[spec])? else {
                    return self.format_object(value, spec);
                };
                if matches!(self.heap.get(text).data, Data::Str(_)) {
                    return Ok(text);
                }
                let name = self.type_name(text);
                self.type_error(format!("__format__ must return a str, not {name}"))
            }
        }
    }

    /// `object.__format__`.
    ///
    /// # Errors
    /// `TypeError` for any spec; as [`Machine::str_object`].
    pub fn format_object(&mut self, value: ObjId, spec: ObjId) -> R<ObjId> {
        if !self.text(spec).is_empty() {
            let name = self.type_name(value);
            return self.type_error(format!("unsupported format string passed to {name}.__format__"));
        }
        self.str_object(value)
    }

    /// Whose method of this name an object's class has.
    fn special_kind(&mut self, id: ObjId, name: &str) -> Found {
        let ty = self.type_of(id);
        if !self.is_heap_type(ty) {
            return match name {
                _ if matches!(self.heap.get(id).data, Data::Exc(_)) && name != "__format__" => Found::Python,
                "__repr__" => Found::Layout,
                "__str__" => match &self.heap.get(id).data {
                    Data::Str(_) => Found::Layout,
                    Data::Proxy(_) => Found::Python,
                    _ => Found::Object,
                },
                _ => match &self.heap.get(id).data {
                    Data::Str(_) | Data::Int(_) | Data::Big(_) | Data::Float(_) | Data::Complex(_) => Found::Layout,
                    _ => match self.type_lookup_str(ty, name) {
                        Some(found) if Some(found) == self.type_lookup_str(ids::OBJECT, name) => Found::Object,
                        _ => Found::Python,
                    },
                },
            };
        }
        let layouts = self.type_lookup_str(self.layout(id), name);
        match self.type_lookup_str(ty, name) {
            Some(found) if Some(found) == self.type_lookup_str(ids::OBJECT, name) => Found::Object,
            Some(found) => match &self.heap.get(found).data {
                _ if matches!(self.heap.get(id).data, Data::Exc(_)) => Found::Python,
                Data::Native(def, None)
                    if def.kind == super::native::NativeKind::Slot && def.name == name && Some(found) == layouts =>
                {
                    Found::Layout
                }
                _ => Found::Python,
            },
            None => Found::Object,
        }
    }

    /// The repr of an object's built-in layout, whatever its class overrides.
    ///
    /// # Errors
    /// What the reprs of items raise.
    pub fn repr_plain(&mut self, id: ObjId) -> R<ObjId> {
        let text = match &self.heap.get(id).data {
            Data::Int(value) => match id {
                ids::TRUE => "True".to_owned(),
                ids::FALSE => "False".to_owned(),
                _ => {
                    let text = value.to_string();
                    return Ok(if text.len() == 1 { self.new_str_apart(text) } else { self.new_str(text) });
                }
            },
            Data::Str(text) => str::quoted(&text.text),
            Data::Float(value) => float::repr(value.0),
            _ => {
                let mut out = String::new();
                self.show_layout(id, &mut out)?;
                out
            }
        };
        Ok(self.new_str(text))
    }

    /// `str` of the built-in layouts that have a `__str__` of their own.
    ///
    /// # Errors
    /// What the texts of arguments of exceptions raise.
    pub fn str_plain(&mut self, id: ObjId) -> R<ObjId> {
        match &self.heap.get(id).data {
            Data::Str(text) if self.type_of(id) != ids::STR => {
                let text = text.text.clone();
                Ok(self.new_str(text))
            }
            Data::Str(_) => Ok(id),
            _ => self.repr_plain(id),
        }
    }

    /// Adds the repr of an object to a text.
    ///
    /// # Errors
    /// As [`Machine::repr`].
    pub fn show(&mut self, id: ObjId, out: &mut String) -> R<()> {
        // Shared items are shown again each time: the text may be far larger than what it shows.
        if out.len() > self.limits.bytes {
            return self.halt(Limit::Bytes);
        }
        if !self.is_heap_type(self.type_of(id)) {
            return self.deeper(|m| m.show_layout(id, out));
        }
        let text = self.deeper(|m| m.repr(id))?;
        out.push_str(self.text(text));
        Ok(())
    }

    fn show_layout(&mut self, id: ObjId, out: &mut String) -> R<()> {
        match &self.heap.get(id).data {
            Data::Int(_) if id == ids::TRUE => out.push_str("True"),
            Data::Int(_) if id == ids::FALSE => out.push_str("False"),
            Data::Int(value) => out.push_str(&value.to_string()),
            Data::Big(value) => {
                let value = value.clone();
                out.push_str(&int::decimal(self, &value)?);
            }
            Data::Float(value) => out.push_str(&float::repr(value.0)),
            Data::Complex(parts) => out.push_str(&complex::repr(parts.0.0, parts.1.0)),
            Data::Str(text) => out.push_str(&str::quoted(&text.text)),
            Data::Bytes(value) => out.push_str(&bytes::quoted(value)),
            Data::ByteArray(value) => {
                let shown = bytes::quoted_array(value);
                out.push_str(&format!("{}({shown})", self.type_name(id)));
            }
            Data::Exc(_) => {
                if let Some(text) = self.call_special(id, "__repr__", &[])? {
                    out.push_str(self.text(text));
                }
            }
            Data::List(_) | Data::Tuple(_) | Data::Dict(_) | Data::Set(_) | Data::View(..) | Data::Proxy(_) => {
                return self.show_container(id, out);
            }
            _ => return self.show_object(id, out),
        }
        Ok(())
    }

    /// Notes that an object is being shown while `act` runs; `false`, and nothing done, if it already is
    /// (`Py_ReprEnter`).
    ///
    /// Notes carry the depth of frames at which they were made. A note stays when `act` is suspended, so that a
    /// `__repr__` written in Python that comes back to the object sees it; when the instruction runs again its
    /// old notes are dropped by the first new one.
    fn showing(&mut self, id: ObjId, act: impl FnOnce(&mut Machine) -> R<()>) -> R<bool> {
        let here = self.frames.len() as u32;
        let state = &mut self.modules_state;
        if state.show_depth == 0 {
            state.showing.retain(|(depth, _)| *depth < here);
        }
        if state.showing.iter().any(|(_, known)| *known == id) {
            return Ok(false);
        }
        state.showing.push((here, id));
        state.show_depth += 1;
        let outcome = act(self);
        self.modules_state.show_depth -= 1;
        if !matches!(outcome, Err(Stop::Suspend | Stop::Block)) {
            self.modules_state.showing.retain(|note| *note != (here, id));
        }
        outcome.map(|()| true)
    }
}
