//! `sys.getsizeof`: the bytes an object takes in 64-bit CPython 3.14.

use super::object::{Data, Iter, ObjId, Other, bits, type_flags};
use super::{Machine, heap, ids, text};

/// The header of the collector before an object it looks at.
const GC_HEADER: i64 = 16;
const POINTER: i64 = 8;
/// Most attributes that instances of a class keep in a shared table.
const SHARED_KEYS: usize = 30;
/// Values a dict over a shared table has room for.
const SHARED_VALUES: i64 = 29;

impl Machine {
    /// The size of an object in bytes, the collector's header included. What it refers to is not counted.
    pub fn size_of(&self, id: ObjId) -> u64 {
        (self.size_of_object(id) + self.size_before(id)) as u64
    }

    /// `object.__sizeof__()`: without what lies before the object.
    pub fn size_of_object(&self, id: ObjId) -> i64 {
        let slots = match &self.heap.get(self.type_of(id)).data {
            Data::Type(class) => class.slots.len() as i64 * POINTER,
            _ => 0,
        };
        self.size_of_payload(id) + slots
    }

    /// Bytes before an object: the collector's header, and a `__dict__` and weak references of instances.
    fn size_before(&self, id: ObjId) -> i64 {
        let flags = self.heap.type_flags(self.type_of(id));
        let header = if flags & type_flags::GC != 0 { GC_HEADER } else { 0 };
        // What a class written in C has itself is in the object.
        let mut native = self.type_of(id);
        while self.heap.type_flags(native) & (type_flags::HEAP | type_flags::FIXED) == type_flags::HEAP {
            let Data::Type(class) = &self.heap.get(native).data else { break };
            native = class.base;
        }
        let extra = flags & !self.heap.type_flags(native) & (type_flags::HAS_DICT | type_flags::HAS_WEAKREF);
        if extra != 0 { header + 2 * POINTER } else { header }
    }

    /// `id(object)`.
    pub fn identity(&self, id: ObjId) -> u64 {
        heap::address(id)
    }

    fn size_of_payload(&self, id: ObjId) -> i64 {
        let obj = self.heap.get(id);
        match &obj.data {
            Data::Int(value) => int_size(64 - u64::from(value.unsigned_abs().leading_zeros())),
            Data::Big(value) => int_size(value.bits()),
            Data::Float(_) => 24,
            Data::Complex(_) => 32,
            Data::Str(value) => {
                let widest = value.text.chars().map(text::code_point).max().unwrap_or(0);
                let chars = i64::from(value.chars);
                match widest {
                    0..=0x7f => 40 + chars + 1,
                    // One-character strings keep their UTF-8 form as well.
                    0x80..=0xff if chars == 1 => 56 + chars + 1 + 3,
                    0x80..=0xff => 56 + chars + 1,
                    0x100..=0xffff => 56 + (chars + 1) * 2,
                    _ => 56 + (chars + 1) * 4,
                }
            }
            Data::Bytes(bytes) => 33 + bytes.len() as i64,
            Data::ByteArray(bytes) => 56 + if bytes.is_empty() { 0 } else { bytes.len() as i64 + 1 },
            Data::List(list) => 40 + i64::from(list.allocated as i32) * POINTER,
            Data::Tuple(items) => 32 + items.len() as i64 * POINTER,
            Data::Dict(dict) if self.heap.type_flags(obj.ty) & type_flags::ORDERED != 0 => {
                // Its nodes, and a table of them as large as the dict's own.
                let nodes =
                    if dict.is_empty() { 0 } else { dict.table().len() as i64 * POINTER + dict.len() as i64 * 32 };
                112 + dict.table_bytes() as i64 + nodes
            }
            Data::Dict(dict) if obj.bits & bits::SHARED != 0 && dict.unicode && dict.entries.len() <= SHARED_KEYS => {
                48 + SHARED_VALUES * POINTER
            }
            Data::Dict(dict) => 48 + dict.table_bytes() as i64,
            Data::Set(set) => 200 + set.table_bytes() as i64,
            Data::Range(_) => 48,
            Data::Slice(_) => 40,
            Data::Function(_) => 152,
            Data::Native(_, Some(_)) if obj.ty == ids::METHOD_WRAPPER => 32,
            Data::Native(..) if obj.ty == ids::BUILTIN => 56,
            Data::Native(..) if obj.ty == ids::METHOD_DESCRIPTOR => 56,
            Data::Native(..) if obj.ty == ids::WRAPPER_DESCRIPTOR => 56,
            Data::Native(..) => 48,
            Data::Method(..) => 48,
            Data::Cell(_) => 24,
            Data::Code(code) => 204 + code.object.instrs.len() as i64 * 2,
            Data::Type(class) if class.flags & type_flags::HEAP == 0 => 400,
            Data::Type(class) => 1704 + class.slots.len() as i64 * 40,
            Data::Module(_) => 56,
            Data::Generator(generator) => {
                let Data::Code(code) = &self.heap.get(generator.code).data else { return 152 };
                152 + (code.object.slots.len() as i64 + i64::from(code.object.stack_size)) * POINTER
            }
            Data::Iter(iter) => match &**iter {
                Iter::Deque { .. } => 56,
                Iter::Tool(kind, _, nums) => super::modules::itertools::TOOLS[*kind as usize].bytes(nums.len()),
                Iter::Enumerate(..) => 56,
                Iter::Zip(..) => 48,
                Iter::Map(..) => 40,
                Iter::Filter(..) => 32,
                Iter::Dict { .. } => 56,
                Iter::Set { .. } => 48,
                Iter::Range { .. } => 40,
                Iter::BigRange { .. } => 40,
                _ => 32,
            },
            Data::View(..) => 24,
            Data::Proxy(_) => 24,
            Data::Exc(_) => match () {
                _ if self.is_subclass(obj.ty, ids::STOP_ITERATION) || self.is_subclass(obj.ty, ids::SYSTEM_EXIT) => 80,
                _ if self.is_subclass(obj.ty, ids::OS_ERROR) => 112,
                _ => 72,
            },
            Data::Traceback(_) => 48,
            Data::Frame(_) => 344,
            Data::Wrapper(_) => 32,
            Data::Property(_) => 64,
            Data::Member(..) => 48,
            Data::Super(_) => 40,
            Data::WeakRef(..) => 56,
            Data::Alias(..) => 64,
            Data::Union(_) => 56,
            Data::Other(other) => match &**other {
                Other::MemoryView(..) => 184,
                Other::Deque(deque) => {
                    216 + deque.blocks() as i64 * (2 + super::modules::deque::BLOCK as i64) * POINTER
                }
                Other::Native("key", ..) => 32,
                Other::Native("attrgetter", ..) => 40,
                Other::Native("methodcaller", ..) => 64,
                Other::Native("partial", ..) => 80,
                Other::Native("lru_cache", ..) => 152,
                _ => 48,
            },
            Data::Plain | Data::Free => 16,
        }
    }
}

/// Three words of header and a 30-bit digit at least.
fn int_size(bits: u64) -> i64 {
    24 + 4 * (bits.div_ceil(30).max(1)) as i64
}
