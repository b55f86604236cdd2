//! The heap: places, counts, birth and death of objects.

use super::ids;
use super::object::{Attrs, Data, IMMORTAL, Obj, ObjId, Other, Slot, bits, type_flags};
use super::places::Places;

/// Behind the last free place.
const NO_PLACE: u32 = u32::MAX;

/// Every object of a machine.
#[derive(Clone, Debug, PartialEq)]
pub struct Heap {
    pub(super) objs: Places,
    /// The free place to be used next; each holds the one after it as its label.
    free: u32,
    next_label: u32,
    /// Rough number of bytes in payloads, for limits.
    pub bytes: usize,
    /// Objects alive.
    pub live: u32,
    /// Tracked objects made less those that died since the last young collection (CPython's `young.count`).
    pub young: i64,
    /// How many dead objects CPython keeps to use again ([`shelf`]): such come and go without being counted in `young`.
    pub shelves: [u16; SHELVES],
    /// Objects whose count fell to zero but that must be finalized first; the queue owns one count of each.
    pub dying: Vec<ObjId>,
    /// Weak-reference callbacks to call: the reference object, owned.
    pub callbacks: Vec<ObjId>,
    /// What a frame still had to give up when something died that is to be finalized first; owned.
    pub rest: Vec<ObjId>,
    /// Places of the objects made since the last young collection, and of some that have died since.
    pub(super) nursery: Vec<ObjId>,
    /// Entries in it at which those that died are taken out.
    pub(super) nursery_room: usize,
    /// The same of those that survived one, since the last collection of the middle generation.
    pub(super) middle: Vec<ObjId>,
    /// Room for the list of the dying; empty but while objects die.
    work: Vec<ObjId>,
}

impl Default for Heap {
    fn default() -> Heap {
        Heap {
            objs: Places::default(),
            free: NO_PLACE,
            next_label: 0,
            bytes: 0,
            live: 0,
            young: 0,
            shelves: [0; SHELVES],
            dying: Vec::new(),
            callbacks: Vec::new(),
            rest: Vec::new(),
            nursery: Vec::new(),
            nursery_room: super::gc::NURSERY,
            middle: Vec::new(),
            work: Vec::new(),
        }
    }
}

/// Places for tuples of one to twenty items, behind those of other types.
const TUPLES: usize = 6;
const SHELVES: usize = TUPLES + 20;

/// Where dead objects of this type (and size) are kept, and how many at most (`pycore_freelist_state.h`).
#[inline(always)]
fn shelf(ty: ObjId, data: &Data) -> Option<(usize, u16)> {
    Some(match (ty, data) {
        (ids::TUPLE, Data::Tuple(items)) if (1..=20).contains(&items.len()) => (TUPLES + items.len() - 1, 2000),
        (ids::LIST, _) => (0, 80),
        (ids::DICT, _) => (1, 80),
        (ids::SLICE, _) => (2, 1),
        (ids::LIST_ITERATOR, _) => (3, 10),
        (ids::TUPLE_ITERATOR, _) => (4, 10),
        (ids::METHOD, _) => (5, 20),
        _ => return None,
    })
}

impl Heap {
    /// Makes an object with a count of one, owned by the caller.
    pub fn alloc(&mut self, ty: ObjId, data: Data) -> ObjId {
        let collected = self.type_flags(ty) & type_flags::GC != 0;
        // A tuple of atoms is not looked at from the start.
        let tracked = collected && (ty != ids::TUPLE || !self.is_dull(&data));
        let obj = Obj {
            refcnt: 1,
            ty,
            label: self.next_label,
            bits: if tracked { bits::TRACKED | bits::YOUNG } else { 0 },
            data,
            attrs: None,
        };
        self.next_label += 1;
        self.live += 1;
        if collected {
            self.count_birth(ty, &obj.data);
        }
        self.incref(ty);
        let id = self.place(obj);
        if tracked {
            self.note_young(id);
        }
        id
    }

    /// Counts an object for the collector's sake, unless CPython would take it from a shelf.
    #[inline(always)]
    pub fn count_birth(&mut self, ty: ObjId, data: &Data) {
        match shelf(ty, data) {
            Some((at, _)) if self.shelves[at] > 0 => self.shelves[at] -= 1,
            _ => self.young += 1,
        }
    }

    #[inline(always)]
    fn count_death(&mut self, ty: ObjId, data: &Data) {
        match shelf(ty, data) {
            Some((at, most)) if self.shelves[at] < most => self.shelves[at] += 1,
            _ if self.young > 0 => self.young -= 1,
            _ => {}
        }
    }

    /// Makes an untracked object of an immortal type: the quick way for numbers and strings.
    #[inline]
    pub fn alloc_plain(&mut self, ty: ObjId, data: Data) -> ObjId {
        let obj = Obj { refcnt: 1, ty, label: self.next_label, bits: 0, data, attrs: None };
        self.next_label += 1;
        self.live += 1;
        self.place(obj)
    }

    /// The label that the next object gets: those below have been born.
    pub fn next_label(&self) -> u32 {
        self.next_label
    }

    fn place(&mut self, obj: Obj) -> ObjId {
        if self.free == NO_PLACE {
            self.objs.push(obj);
            return ObjId(self.objs.len() as u32 - 1);
        }
        let id = ObjId(self.free);
        let place = &mut self.objs[id.0 as usize];
        self.free = place.label;
        *place = obj;
        id
    }

    /// Makes a place free whose payload is gone.
    #[inline(always)]
    fn vacate(&mut self, id: ObjId) {
        let free = self.free;
        self.objs[id.0 as usize].label = free;
        self.free = id.0;
        self.live -= 1;
    }

    /// Puts an object at the next fixed place while a machine is made.
    pub fn fix(&mut self, id: ObjId, ty: ObjId, data: Data) {
        assert_eq!(self.objs.len() as u32, id.0, "fixed objects are made in order");
        self.objs.push(Obj { refcnt: IMMORTAL, ty, label: self.next_label, bits: 0, data, attrs: None });
        self.next_label += 1;
        self.live += 1;
    }

    /// The object at a place.
    #[inline(always)]
    pub fn get(&self, id: ObjId) -> &Obj {
        &self.objs[id.0 as usize]
    }

    /// The object at a place, to change it. Counts of what it owns are the caller's business.
    #[inline(always)]
    pub fn get_mut(&mut self, id: ObjId) -> &mut Obj {
        &mut self.objs[id.0 as usize]
    }

    /// Every living object with its place.
    pub fn iter(&self) -> impl Iterator<Item = (ObjId, &Obj)> {
        self.objs
            .iter()
            .enumerate()
            .filter(|(_, obj)| !matches!(obj.data, Data::Free))
            .map(|(at, obj)| (ObjId(at as u32), obj))
    }

    /// Number of places, free ones included.
    pub fn places(&self) -> usize {
        self.objs.len()
    }

    /// Whether a place holds a living object.
    pub fn is_live(&self, id: ObjId) -> bool {
        self.objs.get(id.0 as usize).is_some_and(|obj| !matches!(obj.data, Data::Free))
    }

    /// Adds one to the count.
    #[inline(always)]
    pub fn incref(&mut self, id: ObjId) {
        if let Some(obj) = self.objs.mortal(id.0 as usize) {
            obj.refcnt += 1;
        }
    }

    /// Takes one from the count; at zero the object dies, or is queued to be finalized.
    #[inline(always)]
    pub fn decref(&mut self, id: ObjId) {
        if self.lower(id) {
            self.die(id);
        }
    }

    /// Takes one from the count; whether the object is to die now, which is left to the caller.
    #[inline(always)]
    pub(super) fn lower(&mut self, id: ObjId) -> bool {
        match self.objs.mortal(id.0 as usize) {
            Some(obj) => {
                obj.refcnt -= 1;
                obj.refcnt == 0
            }
            None => false,
        }
    }

    /// Whether finalizers or callbacks wait to be called.
    #[inline(always)]
    pub(super) fn is_waiting(&self) -> bool {
        !self.dying.is_empty() || !self.callbacks.is_empty()
    }

    /// Turns a number that only the caller owns into another, in one go what giving it up and making the other come
    /// to: the same place, a new label. `false`, and nothing done, where the object is not such a number.
    #[inline(always)]
    pub(super) fn renew(&mut self, id: ObjId, ty: ObjId, data: Data) -> bool {
        let label = self.next_label;
        let obj = &mut self.objs[id.0 as usize];
        let is_number = match obj.data {
            Data::Int(_) => obj.ty == ids::INT,
            Data::Float(_) => obj.ty == ids::FLOAT,
            _ => false,
        };
        if obj.refcnt != 1 || !is_number || obj.attrs.is_some() {
            return false;
        }
        (obj.ty, obj.label, obj.data, obj.bits) = (ty, label, data, 0);
        self.next_label += 1;
        true
    }

    /// Gives up what a slot owns.
    #[inline(always)]
    pub fn release(&mut self, slot: Slot) {
        if slot.counts() {
            self.decref(slot.id());
        }
    }

    /// The slot's object with a count for the caller.
    #[inline(always)]
    pub fn own(&mut self, slot: Slot) -> ObjId {
        if slot.is_borrowed() {
            self.incref(slot.id());
        }
        slot.id()
    }

    /// Makes an object immortal (PEP 683).
    pub fn immortalize(&mut self, id: ObjId) {
        self.get_mut(id).refcnt = IMMORTAL;
    }

    /// The [`type_flags`] of a class; 0 for what is no class yet while a machine is made.
    #[inline(always)]
    pub fn type_flags(&self, ty: ObjId) -> u32 {
        match self.objs.get(ty.0 as usize) {
            Some(Obj { data: Data::Type(ty), .. }) => ty.flags,
            _ => 0,
        }
    }

    /// The attributes part of an object, made if it has none.
    pub fn attrs_mut(&mut self, id: ObjId) -> &mut Attrs {
        self.get_mut(id).attrs.get_or_insert_with(Box::default)
    }

    #[cold]
    /// Whether Python code has to run before an object may die: its `__del__`, or a generator's `finally`.
    pub fn needs_finalizer(&self, id: ObjId) -> bool {
        let obj = self.get(id);
        if obj.bits & bits::FINALIZED != 0 {
            return false;
        }
        match &obj.data {
            Data::Generator(generator) => generator.frame.as_ref().is_some_and(|suspended| {
                match generator.state {
                    super::object::GenState::Suspended => suspended.frame.ip > 0,
                    // That nothing awaited it is told.
                    super::object::GenState::Created => obj.ty == ids::COROUTINE,
                    _ => false,
                }
            }),
            _ => self.type_flags(obj.ty) & type_flags::HAS_DEL != 0,
        }
    }

    /// An object whose count is zero: finalizers are queued, weak references cleared, then it and all that
    /// only it kept alive is freed, depth first, in CPython's order.
    #[inline(never)]
    pub(super) fn die(&mut self, id: ObjId) {
        let obj = &mut self.objs[id.0 as usize];
        if matches!(obj.data, Data::Int(_) | Data::Float(_)) && obj.attrs.is_none() {
            obj.data = Data::Free;
            let ty = obj.ty;
            self.vacate(id);
            if self.lower(ty) {
                self.die_with(ty);
            }
            return;
        }
        self.die_with(id);
    }

    /// Makes the place of a plain object free whose payload and count are settled already.
    pub(super) fn free_place(&mut self, id: ObjId) {
        let obj = &mut self.objs[id.0 as usize];
        (obj.refcnt, obj.data) = (0, Data::Free);
        self.vacate(id);
    }

    fn die_with(&mut self, id: ObjId) {
        let mut work = std::mem::take(&mut self.work);
        work.push(id);
        while let Some(id) = work.pop() {
            let obj = &self.objs[id.0 as usize];
            let simple =
                matches!(obj.data, Data::Int(_) | Data::Float(_) | Data::Str(_) | Data::Big(_) | Data::Bytes(_))
                    && obj.attrs.is_none();
            if !simple {
                if self.needs_finalizer(id) {
                    let obj = self.get_mut(id);
                    obj.refcnt = 1;
                    obj.bits |= bits::FINALIZED;
                    self.dying.push(id);
                    continue;
                }
                self.clear_weakrefs(id);
            }
            let obj = &mut self.objs[id.0 as usize];
            let data = std::mem::replace(&mut obj.data, Data::Free);
            let attrs = obj.attrs.take();
            let (ty, inline) = (obj.ty, obj.bits & (bits::SHARED | bits::TRACKED) == bits::SHARED);
            if !simple && !inline && self.type_flags(ty) & type_flags::GC != 0 {
                self.count_death(ty, &data);
            }
            self.vacate(id);
            if simple {
                if !matches!(data, Data::Int(_) | Data::Float(_)) {
                    self.bytes = self.bytes.saturating_sub(payload_bytes(&data));
                }
                self.drop_to(ty, &mut work);
                continue;
            }
            self.bytes = self.bytes.saturating_sub(payload_bytes(&data));
            let first = work.len();
            if let Data::WeakRef(Some(target), _) = data {
                self.forget_weakref(target, id);
            }
            if let Data::Type(dead) = &data {
                for base in [dead.base].into_iter().chain(self.tuple(dead.bases).to_vec()) {
                    if let Data::Type(base) = &mut self.get_mut(base).data {
                        base.subclasses.retain(|sub| *sub != id);
                    }
                }
            }
            if let Some(attrs) = &attrs {
                attrs.slots.iter().flatten().for_each(|child| self.drop_to(*child, &mut work));
                attrs.dict.iter().for_each(|child| self.drop_to(*child, &mut work));
            }
            children(&data, &mut |child| self.drop_to(child, &mut work));
            self.drop_to(ty, &mut work);
            work[first..].reverse();
        }
        self.work = work;
    }

    /// Takes one count; an object that fell to zero goes onto the list of the dying.
    fn drop_to(&mut self, id: ObjId, work: &mut Vec<ObjId>) {
        if let Some(obj) = self.objs.mortal(id.0 as usize) {
            obj.refcnt -= 1;
            if obj.refcnt == 0 {
                work.push(id);
            }
        }
    }

    fn tuple(&self, id: ObjId) -> &[ObjId] {
        match &self.get(id).data {
            Data::Tuple(items) => items,
            _ => &[],
        }
    }

    /// Clears the weak references to an object and queues their callbacks, newest first.
    pub fn clear_weakrefs(&mut self, id: ObjId) {
        let Some(attrs) = self.get_mut(id).attrs.as_mut() else { return };
        for reference in std::mem::take(&mut attrs.weakrefs).into_iter().rev() {
            if let Data::WeakRef(target, callback) = &mut self.get_mut(reference).data {
                *target = None;
                if callback.is_some() {
                    self.incref(reference);
                    self.callbacks.push(reference);
                }
            }
        }
    }

    fn forget_weakref(&mut self, target: ObjId, reference: ObjId) {
        if let Some(attrs) = self.get_mut(target).attrs.as_mut() {
            attrs.weakrefs.retain(|known| *known != reference);
        }
    }

    /// Adds to the account of bytes in payloads.
    pub fn charge(&mut self, bytes: usize) {
        self.bytes += bytes;
    }

    /// The objects an object owns, one call per count, its type first when that is counted.
    pub fn owned_by(&self, id: ObjId, visit: &mut dyn FnMut(ObjId)) {
        let obj = self.get(id);
        visit(obj.ty);
        if let Some(attrs) = &obj.attrs {
            attrs.slots.iter().flatten().for_each(|child| visit(*child));
            attrs.dict.iter().for_each(|child| visit(*child));
        }
        children(&obj.data, visit);
    }
}

/// Bytes a payload holds outside the object itself, roughly.
pub fn payload_bytes(data: &Data) -> usize {
    match data {
        Data::Big(value) => value.bits() as usize / 8 + 16,
        Data::Str(text) => text.text.len() + 32,
        Data::Bytes(bytes) => bytes.len() + 16,
        Data::ByteArray(bytes) => bytes.len() + 24,
        Data::List(list) => list.items.len() * 4 + 32,
        Data::Tuple(items) => items.len() * 4,
        Data::Dict(dict) => dict.entries.len() * 16 + dict.table().len() * 4 + 64,
        Data::Set(set) => set.table().len() * 16 + 64,
        Data::Other(other) => match &**other {
            super::object::Other::Deque(deque) => deque.items.len() * 4 + 64,
            _ => 0,
        },
        _ => 0,
    }
}

/// Visits every object a payload owns, once per count, in the order in which CPython gives them up.
pub fn children(data: &Data, visit: &mut dyn FnMut(ObjId)) {
    let mut some = |id: ObjId| {
        if id != ObjId::NULL {
            visit(id);
        }
    };
    match data {
        Data::Free
        | Data::Plain
        | Data::Int(_)
        | Data::Big(_)
        | Data::Float(_)
        | Data::Complex(_)
        | Data::Str(_)
        | Data::Bytes(_)
        | Data::ByteArray(_) => {}
        Data::Code(code) => code.consts.iter().for_each(|id| some(*id)),
        Data::List(list) => list.items.iter().rev().for_each(|item| some(*item)),
        Data::Tuple(items) => items.iter().rev().for_each(|item| some(*item)),
        Data::Dict(dict) => dict.iter().for_each(|entry| {
            some(entry.key);
            some(entry.value);
        }),
        Data::Set(set) => set.iter().for_each(|entry| some(entry.key)),
        Data::Range(parts) | Data::Slice(parts) | Data::Super(parts) => parts.iter().for_each(|part| some(*part)),
        Data::Function(f) => {
            [f.code, f.globals, f.builtins, f.name, f.qualname, f.module, f.doc].into_iter().for_each(&mut some);
            [f.defaults, f.kwdefaults, f.closure, f.annotations, f.annotate, f.type_params]
                .into_iter()
                .flatten()
                .for_each(some);
        }
        Data::Native(_, receiver) => receiver.iter().for_each(|id| some(*id)),
        Data::Method(function, receiver) => {
            some(*function);
            some(*receiver);
        }
        Data::Cell(content) => content.iter().for_each(|id| some(*id)),
        Data::Type(ty) => [ty.qualname, ty.bases, ty.base, ty.mro, ty.dict].into_iter().for_each(some),
        Data::Module(dict) | Data::Proxy(dict) | Data::View(dict, _) | Data::Wrapper(dict) | Data::Union(dict) => {
            some(*dict)
        }
        Data::Generator(generator) => {
            if let Some(suspended) = &generator.frame {
                suspended.owned().for_each(&mut some);
            }
            [generator.code, generator.name, generator.qualname].into_iter().for_each(some);
        }
        Data::Iter(iter) => iter.owned().into_iter().for_each(some),
        Data::Exc(exc) => {
            [exc.args, exc.traceback, exc.context, exc.cause].into_iter().for_each(&mut some);
            exc.fields.iter().for_each(|(_, value)| some(*value));
        }
        Data::Traceback(entry) => {
            entry.next.iter().for_each(|id| some(*id));
            some(entry.frame);
        }
        Data::Frame(frame) => {
            // From the top of the value stack down: so they are given up.
            let owned = frame.slots.iter().rev().filter(|slot| !slot.is_null() && !slot.is_borrowed());
            owned.for_each(|slot| some(slot.id()));
            [frame.code, frame.func, frame.back, frame.locals, frame.extra].into_iter().for_each(&mut some);
            frame.overwritten.iter().for_each(|id| some(*id));
        }
        Data::Property(parts) => parts.iter().for_each(|part| some(*part)),
        Data::Member(owner, _) => some(*owner),
        Data::WeakRef(_, callback) => callback.iter().for_each(|id| some(*id)),
        Data::Alias(origin, args) => {
            some(*origin);
            some(*args);
        }
        Data::Other(other) => match &**other {
            Other::MemoryView(view) => some(view.of),
            Other::Deque(deque) => deque.items.iter().for_each(|item| some(*item)),
            Other::TypeParam(_, parts) | Other::Native(_, parts, _) => parts.iter().for_each(|part| some(*part)),
        },
    }
}

/// Where the simulated allocator puts an object: what `id()` prints. 64-bit, 16-byte aligned, the same for the
/// same place, so an address is used again after its object died.
pub fn address(id: ObjId) -> u64 {
    if id.0 < ids::FIRST_FREE {
        0x5555_55a0_0000 + u64::from(id.0) * 32
    } else {
        0x7fff_f600_0000 + u64::from(id.0) * 64
    }
}
