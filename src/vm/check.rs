//! The law of counts: every object's count equals the owned references that can be found.

use super::{End, Machine, heap};

impl Machine {
    /// Counts every owned reference in the machine and compares the sums with the objects' counts.
    ///
    /// # Errors
    /// The first objects that differ, described.
    pub fn check_counts(&self) -> Result<(), String> {
        let mut found = vec![0u32; self.heap.places()];
        let mut dangling = Vec::new();
        let mut count = |id: super::object::ObjId| {
            if id == super::object::ObjId::NULL {
                return;
            }
            match found.get_mut(id.0 as usize) {
                Some(sum) => *sum += 1,
                None => dangling.push(id),
            }
        };
        for (id, _) in self.heap.iter() {
            self.heap.owned_by(id, &mut count);
        }
        self.frames.iter().flat_map(|frame| frame.owned()).for_each(&mut count);
        let owned = |slot: &&super::object::Slot| !slot.is_null() && !slot.is_borrowed();
        self.stack.iter().filter(owned).for_each(|slot| count(slot.id()));
        self.handled.iter().copied().for_each(&mut count);
        self.log.iter().filter_map(|entry| entry.id()).for_each(&mut count);
        self.temps.iter().copied().for_each(&mut count);
        [self.raised, self.builtins, self.modules, self.main].into_iter().for_each(&mut count);
        for end in [&self.ended, &self.ending] {
            if let Some(End::Raised(exc)) = end {
                count(*exc);
            }
        }
        self.heap.dying.iter().chain(&self.heap.callbacks).chain(&self.heap.rest).copied().for_each(&mut count);
        self.kept.iter().copied().for_each(&mut count);
        self.modules_state.owned().for_each(&mut count);
        self.threads.owned().for_each(&mut count);
        let mut wrong: Vec<String> = dangling.iter().map(|id| format!("{id:?} is owned but does not exist")).collect();
        for (id, obj) in self.heap.iter() {
            let sum = found[id.0 as usize];
            if !obj.is_immortal() && obj.refcnt != sum {
                let kind = self.class_name(obj.ty);
                let place = heap::address(id);
                wrong.push(format!("{kind} #{} at {place:#x}: count {}, found {sum}", obj.label, obj.refcnt));
            }
        }
        for (at, sum) in found.iter().enumerate() {
            if *sum > 0 && !self.heap.is_live(super::object::ObjId(at as u32)) {
                wrong.push(format!("place {at} is free but owned {sum} times"));
            }
        }
        // A borrowed slot needs someone else to keep its object alive.
        for slot in self.stack.iter().filter(|slot| slot.is_borrowed()) {
            if !self.heap.is_live(slot.id()) {
                wrong.push(format!("a borrowed slot names the free place {}", slot.id().0));
            }
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong.into_iter().take(8).collect::<Vec<_>>().join("\n")) }
    }
}
