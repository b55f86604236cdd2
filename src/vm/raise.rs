//! Raising: making exceptions and the messages that CPython gives them.

use super::exc::Exc;
use super::object::{Data, ObjId};
use super::replay::{R, Stop};
use super::{Machine, ids};

impl Machine {
    /// Raises an exception of a built-in type with a message (no arguments if it is empty).
    ///
    /// # Errors
    /// Always.
    pub fn raise<T>(&mut self, ty: ObjId, message: impl Into<String>) -> R<T> {
        let message: String = message.into();
        let exc = if message.is_empty() {
            self.new_exc(ty, &[])
        } else {
            let text = self.new_str(message);
            let exc = self.new_exc(ty, &[text]);
            if ty == ids::SYNTAX_ERROR {
                self.set_exc_field(exc, "msg", text);
            }
            exc
        };
        self.throw(exc)
    }

    /// Raises an exception object.
    ///
    /// # Errors
    /// Always.
    pub fn throw<T>(&mut self, exc: ObjId) -> R<T> {
        self.heap.incref(exc);
        let before = std::mem::replace(&mut self.raised, exc);
        if before != ObjId::NULL {
            self.heap.decref(before);
        }
        self.set_context(exc);
        Err(Stop::Raise)
    }

    /// An exception of a built-in layout with these arguments.
    pub fn new_exc(&mut self, ty: ObjId, args: &[ObjId]) -> ObjId {
        let args = self.new_tuple(args);
        self.heap.incref(args);
        let exc = Exc {
            args,
            traceback: ObjId::NULL,
            context: ObjId::NULL,
            cause: ObjId::NULL,
            suppress: false,
            fields: Vec::new(),
        };
        self.make(ty, Data::Exc(Box::new(exc)))
    }

    /// Sets a field of a particular exception type.
    pub fn set_exc_field(&mut self, exc: ObjId, name: &'static str, value: ObjId) {
        self.heap.incref(value);
        let mut old = None;
        if let Data::Exc(exc) = &mut self.heap.get_mut(exc).data {
            match exc.fields.iter_mut().find(|(known, _)| *known == name) {
                Some((_, place)) => old = Some(std::mem::replace(place, value)),
                None => exc.fields.push((name, value)),
            }
        }
        if let Some(old) = old {
            self.heap.decref(old);
        }
    }

    /// The innermost exception being handled (`sys.exception()`), if any.
    pub fn handled_now(&self) -> Option<ObjId> {
        self.handled.iter().rev().find_map(|id| id.some())
    }

    /// Links a raised exception to the one being handled, without making a cycle (`_PyErr_SetObject`).
    fn set_context(&mut self, exc: ObjId) {
        if let Some(handled) = self.handled_now() {
            self.chain(exc, handled);
        }
    }

    /// Links an exception thrown into a generator to the one which that generator handles.
    pub(super) fn set_own_context(&mut self, exc: ObjId) {
        if let Some(handled) = self.handled.last().and_then(|id| id.some()) {
            self.chain(exc, handled);
        }
    }

    fn chain(&mut self, exc: ObjId, handled: ObjId) {
        if handled == exc {
            return;
        }
        // A program may have made a cycle of its own: one end goes at half the pace, and is met in it.
        let (mut at, mut slow, mut odd) = (handled, handled, false);
        while let Some(next) = self.exc(at).and_then(|data| data.context.some()) {
            if next == exc {
                self.replace_exc_link(at, |data| &mut data.context, ObjId::NULL);
                break;
            }
            at = next;
            if at == slow {
                break;
            }
            if odd {
                slow = self.exc(slow).map_or(slow, |data| data.context);
            }
            odd = !odd;
        }
        self.replace_exc_link(exc, |data| &mut data.context, handled);
    }

    /// Replaces one of an exception's links by a (borrowed) object.
    pub fn replace_exc_link(&mut self, exc: ObjId, link: impl Fn(&mut Exc) -> &mut ObjId, to: ObjId) {
        if to != ObjId::NULL {
            self.heap.incref(to);
        }
        let old = match &mut self.heap.get_mut(exc).data {
            Data::Exc(data) => std::mem::replace(link(data), to),
            _ => to,
        };
        if old != ObjId::NULL {
            self.heap.decref(old);
        }
    }

    /// The payload of an exception object.
    pub fn exc(&self, id: ObjId) -> Option<&Exc> {
        match &self.heap.get(id).data {
            Data::Exc(exc) => Some(exc),
            _ => None,
        }
    }

    /// Takes the exception that is being raised if it is of a type; hands it to the temporaries.
    pub fn catch(&mut self, ty: ObjId) -> Option<ObjId> {
        if self.raised != ObjId::NULL && self.is_instance(self.raised, ty) {
            let exc = std::mem::replace(&mut self.raised, ObjId::NULL);
            return Some(self.temp(exc));
        }
        None
    }

    /// `TypeError`.
    ///
    /// # Errors
    /// Always.
    pub fn type_error<T>(&mut self, message: impl Into<String>) -> R<T> {
        self.raise(ids::TYPE_ERROR, message)
    }

    /// `ValueError`.
    ///
    /// # Errors
    /// Always.
    pub fn value_error<T>(&mut self, message: impl Into<String>) -> R<T> {
        self.raise(ids::VALUE_ERROR, message)
    }

    /// `IndexError`.
    ///
    /// # Errors
    /// Always.
    pub fn index_error<T>(&mut self, message: impl Into<String>) -> R<T> {
        self.raise(ids::INDEX_ERROR, message)
    }

    /// `KeyError` with the key as its argument.
    ///
    /// # Errors
    /// Always.
    pub fn key_error<T>(&mut self, key: ObjId) -> R<T> {
        let exc = self.new_exc(ids::KEY_ERROR, &[key]);
        self.throw(exc)
    }

    /// `OverflowError`.
    ///
    /// # Errors
    /// Always.
    pub fn overflow_error<T>(&mut self, message: impl Into<String>) -> R<T> {
        self.raise(ids::OVERFLOW_ERROR, message)
    }

    /// `StopIteration`, with a value unless it is `None`.
    ///
    /// # Errors
    /// Always.
    pub fn stop_iteration<T>(&mut self, value: ObjId) -> R<T> {
        let exc = if value == ids::NONE {
            self.new_exc(ids::STOP_ITERATION, &[])
        } else {
            self.new_exc(ids::STOP_ITERATION, &[value])
        };
        self.set_exc_field(exc, "value", value);
        self.throw(exc)
    }

    /// `AttributeError` of an object without this attribute.
    ///
    /// # Errors
    /// Always.
    pub fn no_attribute<T>(&mut self, object: ObjId, name: ObjId) -> R<T> {
        let attribute = self.text(name).to_owned();
        let message = match &self.heap.get(object).data {
            Data::Type(_) => format!("type object '{}' has no attribute '{attribute}'", self.c_name(object)),
            Data::Module(_) => self.module_lacks(object, &attribute),
            _ => format!("'{}' object has no attribute '{attribute}'", self.type_name(object)),
        };
        let text = self.new_str(message);
        let exc = self.new_exc(ids::ATTRIBUTE_ERROR, &[text]);
        self.set_exc_field(exc, "name", name);
        self.set_exc_field(exc, "obj", object);
        self.throw(exc)
    }

    /// `NameError`, with the name for suggestions.
    ///
    /// # Errors
    /// Always.
    pub fn name_error<T>(&mut self, message: String, name: ObjId) -> R<T> {
        let text = self.new_str(message);
        let exc = self.new_exc(ids::NAME_ERROR, &[text]);
        self.set_exc_field(exc, "name", name);
        self.throw(exc)
    }
}
