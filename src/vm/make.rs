//! Making objects: the temporaries that keep new objects alive during an instruction, and constructors.
//!
//! Built-ins work with borrowed ids only. What a constructor here returns is owned by the temporaries until
//! the running instruction ends; whoever stores an object adds a count of its own.

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use std::rc::Rc;

use super::frame::{FrameKind, NativeLoop};
use super::heap::payload_bytes;
use super::limits::{End, Limit};
use super::object::{Data, F64, Iter, List, ObjId, StrObj};
use super::replay::{R, Stop};
use super::{Machine, frame, ids};

impl Machine {
    /// Hands an owned object over to the temporaries.
    #[inline]
    pub fn temp(&mut self, id: ObjId) -> ObjId {
        self.temps.push(id);
        id
    }

    /// An object of a type with a payload whose contents the caller has already counted for it.
    pub fn make(&mut self, ty: ObjId, data: Data) -> ObjId {
        self.heap.charge(payload_bytes(&data));
        let id = self.heap.alloc(ty, data);
        self.temp(id)
    }

    /// An int.
    pub fn new_int(&mut self, value: i64) -> ObjId {
        match ids::small_int(value) {
            Some(id) => id,
            None => {
                let id = self.heap.alloc_plain(ids::INT, Data::Int(value));
                self.temp(id)
            }
        }
    }

    /// An int of any size.
    ///
    /// # Errors
    /// Ends the run if the int is larger than the limit.
    pub fn new_big(&mut self, value: BigInt) -> R<ObjId> {
        if let Some(small) = value.to_i64() {
            return Ok(self.new_int(small));
        }
        if value.bits() > self.limits.int_bits {
            return self.halt(Limit::IntBits);
        }
        Ok(self.make(ids::INT, Data::Big(Rc::new(value))))
    }

    /// A bool.
    pub fn new_bool(&self, value: bool) -> ObjId {
        ids::bool(value)
    }

    /// A float.
    pub fn new_float(&mut self, value: f64) -> ObjId {
        let id = self.heap.alloc_plain(ids::FLOAT, Data::Float(F64(value)));
        self.temp(id)
    }

    /// A complex number.
    pub fn new_complex(&mut self, real: f64, imag: f64) -> ObjId {
        self.make(ids::COMPLEX, Data::Complex(Box::new((F64(real), F64(imag)))))
    }

    /// A str. Empty and one-character Latin-1 strings are the shared ones.
    pub fn new_str(&mut self, text: impl Into<Box<str>>) -> ObjId {
        let text = text.into();
        if text.is_empty() {
            return ids::EMPTY_STR;
        }
        if text.len() <= 2 {
            let mut chars = text.chars();
            if let (Some(only), None) = (chars.next(), chars.next()) {
                if (only as u32) < 256 {
                    return ids::latin1(only as u8);
                }
            }
        }
        let data = Data::Str(Rc::new(StrObj::new(text)));
        self.heap.charge(payload_bytes(&data));
        let id = self.heap.alloc_plain(ids::STR, data);
        self.temp(id)
    }

    /// A str that is no shared one, however short: as what prints a number makes it.
    pub fn new_str_apart(&mut self, text: String) -> ObjId {
        let id = self.heap.alloc_plain(ids::STR, Data::Str(Rc::new(StrObj::new(text))));
        self.temp(id)
    }

    /// The interned str of this text; immortal.
    pub fn intern(&mut self, text: &str) -> ObjId {
        if let Some(id) = self.interned.get(text) {
            return *id;
        }
        let id = self.new_str(text);
        if !self.heap.get(id).is_immortal() {
            self.heap.immortalize(id);
            self.temps.pop();
        }
        self.heap.get_mut(id).bits |= super::object::bits::INTERNED;
        Rc::make_mut(&mut self.interned).insert(text.into(), id);
        id
    }

    /// A bytes object.
    pub fn new_bytes(&mut self, bytes: &[u8]) -> ObjId {
        if bytes.is_empty() { ids::EMPTY_BYTES } else { self.make(ids::BYTES, Data::Bytes(bytes.into())) }
    }

    /// A list of these (borrowed) items.
    pub fn new_list(&mut self, items: Vec<ObjId>) -> ObjId {
        items.iter().for_each(|item| self.heap.incref(*item));
        let allocated = items.len() as u32;
        self.make(ids::LIST, Data::List(Box::new(List { items, allocated })))
    }

    /// A tuple of these (borrowed) items.
    pub fn new_tuple(&mut self, items: &[ObjId]) -> ObjId {
        if items.is_empty() {
            return ids::EMPTY_TUPLE;
        }
        items.iter().for_each(|item| self.heap.incref(*item));
        self.make(ids::TUPLE, Data::Tuple(items.into()))
    }

    /// An empty dict.
    pub fn new_dict(&mut self) -> ObjId {
        self.make(ids::DICT, Data::Dict(Box::default()))
    }

    /// An empty set; of type `frozenset` if asked for.
    pub fn new_set(&mut self, frozen: bool) -> ObjId {
        self.make(if frozen { ids::FROZENSET } else { ids::SET }, Data::Set(Box::default()))
    }

    /// A cell with this (borrowed) content.
    pub fn new_cell(&mut self, content: Option<ObjId>) -> ObjId {
        content.into_iter().for_each(|id| self.heap.incref(id));
        self.make(ids::CELL, Data::Cell(content))
    }

    /// A bound method.
    pub fn new_method(&mut self, function: ObjId, receiver: ObjId) -> ObjId {
        self.heap.incref(function);
        self.heap.incref(receiver);
        self.make(ids::METHOD, Data::Method(function, receiver))
    }

    /// A slice object of three (borrowed) parts.
    pub fn new_slice(&mut self, parts: [ObjId; 3]) -> ObjId {
        parts.iter().for_each(|part| self.heap.incref(*part));
        self.make(ids::SLICE, Data::Slice(Box::new(parts)))
    }

    /// A built-in iterator of a type; its parts are borrowed.
    pub fn new_iter(&mut self, ty: ObjId, iter: Iter) -> ObjId {
        iter.owned().into_iter().for_each(|part| self.heap.incref(part));
        self.make(ty, Data::Iter(Box::new(iter)))
    }

    /// Starts a native loop whose (borrowed) registers and numbers are given, and waits for its result.
    ///
    /// # Errors
    /// [`Stop::Suspend`] until the loop is done; then its result, or what it raised.
    pub fn run_loop(&mut self, poll: super::native::Poll, regs: &[ObjId], nums: &[i64]) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        self.check_depth()?;
        self.push_loop(poll, regs, nums, frame::Return::Log);
        Err(Stop::Suspend)
    }

    /// Pushes the frame of a native loop.
    pub fn push_loop(&mut self, poll: super::native::Poll, regs: &[ObjId], nums: &[i64], ret: frame::Return) {
        regs.iter().for_each(|id| self.heap.incref(*id));
        let native = NativeLoop { poll, regs: regs.to_vec(), nums: nums.to_vec() };
        self.push_frame(FrameKind::Native(Box::new(native)), ret);
    }

    /// Ends the run because of a limit.
    ///
    /// # Errors
    /// Always [`Stop::Halt`].
    pub fn halt<T>(&mut self, limit: Limit) -> R<T> {
        self.ended = Some(End::Limit(limit));
        Err(Stop::Halt)
    }

    /// Refuses to make something of so many bytes: a `MemoryError`, as CPython raises when the system has no
    /// room, if it could never fit; the end of the run if it does not fit now.
    ///
    /// # Errors
    /// `MemoryError`, or the limit.
    pub fn reserve(&mut self, bytes: usize) -> R<()> {
        if bytes > self.limits.bytes {
            return self.raise(ids::MEMORY_ERROR, "");
        }
        if self.heap.bytes + bytes > self.limits.bytes {
            return self.halt(Limit::Bytes);
        }
        Ok(())
    }

    /// Prints to standard output.
    ///
    /// # Errors
    /// Ends the run if the program has printed too much.
    pub fn print(&mut self, text: &str) -> R<()> {
        if let Some(at) = text.chars().position(super::text::is_surrogate) {
            let point = text.chars().nth(at).map_or(0, super::text::code_point);
            let message = format!(
                "'utf-8' codec can't encode character '\\u{point:04x}' in position {at}: surrogates not allowed"
            );
            return self.raise(ids::UNICODE_ENCODE_ERROR, message);
        }
        self.out.stdout.push_str(text);
        if self.out.stdout.len() > self.limits.output { self.halt(Limit::Output) } else { Ok(()) }
    }

    /// Reads a str's text (shared, so the heap stays free).
    pub fn str_of(&self, id: ObjId) -> Option<Rc<StrObj>> {
        match &self.heap.get(id).data {
            Data::Str(text) => Some(text.clone()),
            _ => None,
        }
    }

    /// The text of an object known to be a str; empty for anything else.
    pub fn text(&self, id: ObjId) -> &str {
        match &self.heap.get(id).data {
            Data::Str(text) => &text.text,
            _ => "",
        }
    }
}
