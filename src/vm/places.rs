//! The places of a heap in pages, so that a snapshot of it costs what was written since the snapshot before.

use std::ops::{Index, IndexMut};
use std::rc::Rc;

use super::heap::payload_bytes;
use super::object::{IMMORTAL, Obj};

/// Places of a page, as a power of two: fewer make the lists of pages long, more copy what was not written.
const BITS: usize = 7;
const PAGE: usize = 1 << BITS;
/// Bytes that an object takes besides its payload, with room for attributes.
const OBJECT_BYTES: usize = 48;

/// The objects of a heap by place, and which pages of them were written since the last snapshot.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    objs: Vec<Obj>,
    /// The pages as they were when a snapshot was last taken or restored.
    pages: Vec<Rc<Page>>,
    /// Whether a page may differ from the one in `pages`.
    written: Vec<bool>,
}

/// A copy of some neighbouring places, shared by all snapshots between two writes to them.
#[derive(Debug)]
pub(super) struct Page {
    objs: Box<[Obj]>,
    bytes: usize,
}

impl Page {
    /// Bytes it takes, roughly.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Its objects, free places included.
    pub(super) fn objs(&self) -> &[Obj] {
        &self.objs
    }
}

impl PartialEq for Places {
    fn eq(&self, other: &Places) -> bool {
        self.objs == other.objs
    }
}

impl Index<usize> for Places {
    type Output = Obj;
    #[inline(always)]
    fn index(&self, at: usize) -> &Obj {
        &self.objs[at]
    }
}

impl IndexMut<usize> for Places {
    #[inline(always)]
    fn index_mut(&mut self, at: usize) -> &mut Obj {
        self.written[at >> BITS] = true;
        &mut self.objs[at]
    }
}

impl Places {
    /// The object at a place if its count can change; what never does makes no page differ.
    #[inline(always)]
    pub(super) fn mortal(&mut self, at: usize) -> Option<&mut Obj> {
        let obj = &mut self.objs[at];
        if obj.refcnt >= IMMORTAL {
            return None;
        }
        self.written[at >> BITS] = true;
        Some(obj)
    }

    #[inline(always)]
    pub(super) fn len(&self) -> usize {
        self.objs.len()
    }

    #[inline(always)]
    pub(super) fn get(&self, at: usize) -> Option<&Obj> {
        self.objs.get(at)
    }

    pub(super) fn iter(&self) -> std::slice::Iter<'_, Obj> {
        self.objs.iter()
    }

    pub(super) fn push(&mut self, obj: Obj) {
        let page = self.objs.len() >> BITS;
        self.objs.push(obj);
        match self.written.get_mut(page) {
            Some(written) => *written = true,
            None => self.written.push(true),
        }
    }

    /// The pages as they are now; those not written since the last time are the same as then.
    pub(super) fn freeze(&mut self) -> Vec<Rc<Page>> {
        for (at, objs) in self.objs.chunks(PAGE).enumerate() {
            if at < self.pages.len() && !self.written[at] {
                continue;
            }
            let bytes = objs.iter().map(|obj| OBJECT_BYTES + payload_bytes(&obj.data)).sum();
            let page = Rc::new(Page { objs: objs.into(), bytes });
            match self.pages.get_mut(at) {
                Some(known) => *known = page,
                None => self.pages.push(page),
            }
            self.written[at] = false;
        }
        self.pages.clone()
    }

    /// Makes the places what they were when `pages` were taken; what is so already is left alone.
    pub(super) fn thaw(&mut self, pages: &[Rc<Page>]) {
        self.objs.truncate(pages.iter().map(|page| page.objs.len()).sum());
        self.pages.truncate(pages.len());
        self.written.resize(pages.len(), true);
        for (at, page) in pages.iter().enumerate() {
            let same = self.pages.get(at).is_some_and(|known| Rc::ptr_eq(known, page)) && !self.written[at];
            if same {
                continue;
            }
            let start = at << BITS;
            let room = (self.objs.len() - start.min(self.objs.len())).min(page.objs.len());
            self.objs[start..start + room].clone_from_slice(&page.objs[..room]);
            self.objs.extend_from_slice(&page.objs[room..]);
            match self.pages.get_mut(at) {
                Some(known) => known.clone_from(page),
                None => self.pages.push(page.clone()),
            }
            self.written[at] = false;
        }
    }
}
