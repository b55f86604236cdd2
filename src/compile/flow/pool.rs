//! The constants of one code object while they are being added to, found by type and value.

use std::collections::HashMap;

use super::graph::Graph;
use crate::code::{Const, Op};

/// The growing list of constants.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// `co_consts` so far.
    pub values: Vec<Const>,
    places: HashMap<Const, u32>,
}

impl Pool {
    /// Starts with what code generation used.
    pub fn new(values: Vec<Const>) -> Pool {
        let places = values.iter().cloned().zip(0..).collect();
        Pool { values, places }
    }

    /// The index of a constant, added if it is new.
    pub fn add(&mut self, value: Const) -> u32 {
        let next = self.values.len() as u32;
        let at = *self.places.entry(value.clone()).or_insert(next);
        if at == next {
            self.values.push(value);
        }
        at
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
