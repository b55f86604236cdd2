//! The cycle collector.

use super::Machine;

impl Machine {
    /// Collects the young generation.
    pub fn collect_young(&mut self) {
        self.heap.young = 0;
    }
}
