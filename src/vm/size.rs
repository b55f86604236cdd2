//! `sys.getsizeof`: the bytes an object takes in 64-bit CPython 3.14, the collector's header included.

use super::Machine;
use super::heap;
use super::object::{Data, Iter, ObjId, type_flags};
use super::{ids, text};

/// Bytes of the collector's header.
const GC_HEADER: u64 = 16;
/// Bits in one digit of an int.
const DIGIT_BITS: u64 = 30;

impl Machine {
    /// The size of an object in bytes. What it refers to is not counted, as in CPython.
    pub fn size_of(&self, id: ObjId) -> u64 {
        let obj = self.heap.get(id);
        let digits = |bits: u64| 24 + 4 * bits.div_ceil(DIGIT_BITS).max(1);
        let base = match &obj.data {
            Data::Int(value) => digits(u64::from(64 - value.unsigned_abs().leading_zeros())),
            Data::Big(value) => digits(value.bits()),
            Data::Float(_) => 24,
            Data::Complex(_) => 32,
            Data::Str(value) => str_size(&value.text),
            Data::Bytes(bytes) => 33 + bytes.len() as u64,
            Data::ByteArray(bytes) => 56 + if bytes.is_empty() { 0 } else { bytes.len() as u64 + 1 },
            Data::List(list) => 56 + 8 * u64::from(list.allocated),
            Data::Tuple(items) => 48 + 8 * items.len() as u64,
            Data::Dict(dict) => 64 + dict.table_bytes() as u64,
            Data::Set(set) => 216 + set.table_bytes() as u64,
            Data::Range(_) => 48,
            Data::Slice(_) => 56,
            Data::Function(_) => 168,
            Data::Native(..) => 72,
            Data::Method(..) => 64,
            Data::Cell(_) => 40,
            Data::Code(code) => 208 + 8 * code.consts.len() as u64 + 2 * code.instrs.len() as u64,
            Data::Type(_) if self.is_heap_type(id) => 1720,
            Data::Type(_) => 416,
            Data::Module(_) => 72,
            Data::Generator(generator) => {
                let slots = generator.frame.as_ref().map_or(0, |kept| kept.slots.len() as u64);
                176 + 8 * slots
            }
            Data::Iter(iter) => match &**iter {
                Iter::Range { .. } => 40,
                Iter::Dict { .. } | Iter::Enumerate(..) => 72,
                Iter::Set { .. } | Iter::Zip(..) => 64,
                Iter::Map(..) => 56,
                _ => 48,
            },
            Data::View(..) | Data::Proxy(_) => 40,
            Data::Exc(_) => 88,
            Data::Property(_) | Data::WeakRef(..) => 80,
            Data::Wrapper(_) => 48,
            Data::Super(_) => 56,
            Data::Traceback(_) => 64,
            Data::Alias(..) => 80,
            Data::Union(_) | Data::Frame(_) => 72,
            Data::Free | Data::Plain | Data::Member(..) | Data::Other(_) => 16,
        };
        if !self.is_heap_type(obj.ty) {
            return base;
        }
        let Data::Type(ty) = &self.heap.get(obj.ty).data else { return base };
        let header = if ty.layout == ids::OBJECT { GC_HEADER } else { 0 };
        let dict = if ty.flags & type_flags::HAS_DICT != 0 { 16 } else { 0 };
        base + header + dict + 8 * ty.slots.len() as u64
    }

    /// `id(object)`.
    pub fn identity(&self, id: ObjId) -> u64 {
        heap::address(id)
    }
}

fn str_size(value: &str) -> u64 {
    let widest = value.chars().map(text::code_point).max().unwrap_or(0);
    let count = value.chars().count() as u64;
    match widest {
        0..=0x7f => 41 + count,
        0x80..=0xff => 57 + count,
        0x100..=0xffff => 58 + 2 * count,
        _ => 60 + 4 * count,
    }
}
