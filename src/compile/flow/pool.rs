//! The constants of one code object while they are being added to, found by type and value.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::graph::Graph;
use crate::code::{Const, Op};

/// The growing list of constants.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// `co_consts` so far.
    pub values: Vec<Const>,
    places: HashMap<u64, Vec<u32>>,
}

impl Pool {
    /// Starts with what code generation used.
    pub fn new(values: Vec<Const>) -> Pool {
        let mut pool = Pool { values, places: HashMap::new() };
        for at in 0..pool.values.len() {
            pool.places.entry(hash(&pool.values[at])).or_default().push(at as u32);
        }
        pool
    }

    /// The index of a constant, added if it is new.
    pub fn add(&mut self, value: Const) -> u32 {
        let places = self.places.entry(hash(&value)).or_default();
        if let Some(at) = places.iter().find(|at| self.values[**at as usize] == value) {
            return *at;
        }
        self.values.push(value);
        places.push(self.values.len() as u32 - 1);
        self.values.len() as u32 - 1
    }

    /// Drops what no instruction loads, but for the first constant, which may be the docstring.
    pub fn drop_unused(&mut self, graph: &mut Graph) {
        if self.values.is_empty() {
            return;
        }
        let mut used = vec![false; self.values.len()];
        used[0] = true;
        for id in graph.order() {
            for instr in graph.block(id).instrs.iter().filter(|instr| instr.op == Op::LOAD_CONST) {
                if let Some(used) = used.get_mut(instr.arg as usize) {
                    *used = true;
                }
            }
        }
        let mut places = Vec::with_capacity(used.len());
        let mut count = 0;
        for used in &used {
            places.push(count);
            count += u32::from(*used);
        }
        let mut used = used.iter();
        self.values.retain(|_| *used.next().expect("one mark for each value"));
        for id in graph.order() {
            for instr in graph.block_mut(id).instrs.iter_mut().filter(|instr| instr.op == Op::LOAD_CONST) {
                instr.arg = places.get(instr.arg as usize).copied().unwrap_or(instr.arg);
            }
        }
        self.places.clear();
    }
}

fn hash(value: &Const) -> u64 {
    let mut hasher = DefaultHasher::new();
    feed(value, &mut hasher);
    hasher.finish()
}

fn feed(value: &Const, hasher: &mut DefaultHasher) {
    std::mem::discriminant(value).hash(hasher);
    match value {
        Const::None | Const::Ellipsis => {}
        Const::Bool(value) => value.hash(hasher),
        Const::Int(value) => value.hash(hasher),
        Const::Float(value) => value.to_bits().hash(hasher),
        Const::Complex(real, imag) => (real.to_bits(), imag.to_bits()).hash(hasher),
        Const::Str(text) => text.hash(hasher),
        Const::Surrogates(points) => points.hash(hasher),
        Const::Bytes(bytes) => bytes.hash(hasher),
        Const::Tuple(items) => items.iter().for_each(|item| feed(item, hasher)),
        // The order of a set's items is no part of its value.
        Const::FrozenSet(items) => items.iter().map(hash).fold(0u64, u64::wrapping_add).hash(hasher),
        Const::Slice(parts) => parts.iter().for_each(|part| feed(part, hasher)),
        Const::Code(code) => (&code.qualname, code.first_line).hash(hasher),
    }
}
