//! `Snapshot`: a machine put aside, which shares with its neighbours all objects that were not written in between.

use std::rc::Rc;

use super::Machine;
use super::attr::TypeCache;
use super::object::Obj;
use super::places::{Page, Places};

/// A machine as it was at some tick.
#[derive(Debug)]
pub struct Snapshot {
    /// The machine without its objects.
    rest: Machine,
    pages: Vec<Rc<Page>>,
}

impl Snapshot {
    /// Ticks that the machine had taken.
    pub fn ticks(&self) -> u64 {
        self.rest.ticks
    }

    /// The label that the next object of the machine gets.
    pub fn next_label(&self) -> u32 {
        self.rest.heap.next_label()
    }

    /// Its objects, free places included.
    pub fn objs(&self) -> impl Iterator<Item = &Obj> {
        self.pages.iter().flat_map(|page| page.objs())
    }

    /// The machine's threads take other turns, see [`Machine::seed_threads`].
    pub fn seed_threads(&mut self, seed: u64) {
        self.rest.seed_threads(seed);
    }

    /// A machine equal to the one put aside.
    pub fn machine(&self) -> Machine {
        let mut machine = self.rest.clone();
        machine.heap.objs.thaw(&self.pages);
        machine.cache = TypeCache::default();
        machine
    }

    /// Bytes that the last of some snapshots of one run takes besides what it shares with the one before, roughly.
    pub fn added(snapshots: &[Snapshot]) -> usize {
        let Some((last, rest)) = snapshots.split_last() else { return 0 };
        let known = rest.last().map_or(&[][..], |before| &before.pages);
        let own = |(at, page): &(usize, &Rc<Page>)| known.get(*at).is_none_or(|known| !Rc::ptr_eq(known, page));
        let pages: usize = last.pages.iter().enumerate().filter(own).map(|(_, page)| page.bytes()).sum();
        pages + last.pages.len() * size_of::<Rc<Page>>() + last.rest.out.stdout.len() + last.rest.out.stderr.len()
    }
}

impl Machine {
    /// Puts a copy aside. It costs what was written since the last one was taken from, or restored into, this machine.
    pub fn snapshot(&mut self) -> Snapshot {
        let pages = self.heap.objs.freeze();
        let objs = std::mem::take(&mut self.heap.objs);
        let cache = std::mem::replace(&mut self.cache, TypeCache::none());
        let rest = self.clone();
        (self.heap.objs, self.cache) = (objs, cache);
        Snapshot { rest, pages }
    }

    /// Becomes the machine that was put aside. It costs what differs between the two.
    pub fn restore(&mut self, from: &Snapshot) {
        let mut objs: Places = std::mem::take(&mut self.heap.objs);
        objs.thaw(&from.pages);
        let mut cache = std::mem::replace(&mut self.cache, TypeCache::none());
        cache.clear();
        self.clone_from(&from.rest);
        (self.heap.objs, self.cache) = (objs, cache);
    }
}
