//! The machine's stack: locals and value stacks of the frames, with room above the live part.

use super::object::Slot;

/// Slots, of which only the live ones are part of the machine: the evaluation loop keeps their number in a local
/// variable and writes into the room above without asking for more at each push.
#[derive(Debug, Default)]
pub struct Stack {
    /// Live slots, then room whose contents mean nothing.
    pub(super) slots: Vec<Slot>,
    /// How many are live.
    pub(super) live: usize,
}

impl Clone for Stack {
    fn clone(&self) -> Stack {
        Stack { slots: self.to_vec(), live: self.live }
    }
}

impl PartialEq for Stack {
    fn eq(&self, other: &Stack) -> bool {
        **self == **other
    }
}

impl std::ops::Deref for Stack {
    type Target = [Slot];
    #[inline(always)]
    fn deref(&self) -> &[Slot] {
        &self.slots[..self.live]
    }
}

impl std::ops::DerefMut for Stack {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut [Slot] {
        &mut self.slots[..self.live]
    }
}

impl Stack {
    /// Makes room for so many slots in all.
    #[inline(always)]
    pub(super) fn reach(&mut self, slots: usize) {
        if self.slots.len() < slots {
            self.slots.resize(slots.next_power_of_two().max(64), Slot::NULL);
        }
    }

    /// Adds a slot on top.
    #[inline(always)]
    pub fn push(&mut self, slot: Slot) {
        match self.slots.get_mut(self.live) {
            Some(place) => *place = slot,
            None => self.slots.push(slot),
        }
        self.live += 1;
    }

    /// Takes the slot on top.
    #[inline(always)]
    pub fn pop(&mut self) -> Option<Slot> {
        self.live = self.live.checked_sub(1)?;
        self.slots.get(self.live).copied()
    }

    /// Cuts or fills up with a slot, to so many.
    pub fn resize(&mut self, slots: usize, with: Slot) {
        if slots > self.live {
            self.reach(slots);
            self.slots[self.live..slots].fill(with);
        }
        self.live = slots;
    }

    /// Forgets the slots from one on.
    pub fn truncate(&mut self, slots: usize) {
        self.live = self.live.min(slots);
    }

    /// Takes the slots from one on.
    pub fn split_off(&mut self, at: usize) -> Vec<Slot> {
        let above = self[at..].to_vec();
        self.live = at;
        above
    }

    /// Takes slots out.
    pub fn drain(&mut self, range: impl std::ops::RangeBounds<usize>) -> std::vec::IntoIter<Slot> {
        use std::ops::Bound;
        let start = match range.start_bound() {
            Bound::Included(at) => *at,
            Bound::Excluded(at) => *at + 1,
            Bound::Unbounded => 0,
        };
        let end = match range.end_bound() {
            Bound::Included(at) => *at + 1,
            Bound::Excluded(at) => *at,
            Bound::Unbounded => self.live,
        };
        let taken = self[start..end].to_vec();
        self.copy_within(end.., start);
        self.live -= taken.len();
        taken.into_iter()
    }

    /// Takes one slot out.
    pub fn remove(&mut self, at: usize) -> Slot {
        let taken = self[at];
        self.copy_within(at + 1.., at);
        self.live -= 1;
        taken
    }
}

impl Extend<Slot> for Stack {
    fn extend<I: IntoIterator<Item = Slot>>(&mut self, slots: I) {
        slots.into_iter().for_each(|slot| self.push(slot));
    }
}
