//! The table inside of a container: a list's spare room, a deque's blocks, a dict's index and entries, a set's slots.

use std::rc::Rc;

use super::picture::ObjectId;
use super::{plain, search, tell};
use crate::vm::Machine;
pub use crate::vm::modules::deque::BLOCK;
use crate::vm::object::{Data, ObjId};
use crate::vm::{dict, set};

/// Most slots and entries that are told.
const MOST: usize = 256;

/// What a container is inside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Which kind it is.
    pub kind: TableKind,
    /// The slots of the table, up to a bound.
    pub slots: Vec<Slot>,
    /// How many more slots there are.
    pub more: usize,
    /// How many are in use, how many of those by what was deleted, how many there are.
    pub used: usize,
    /// Slots in all.
    pub size: usize,
}

/// Which kind of table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableKind {
    /// Slots in order, with room to grow.
    List,
    /// Blocks of [`BLOCK`] slots, the items in a row from somewhere in the first to somewhere in the last.
    Deque,
    /// An index of slots that leads to entries in order of insertion.
    Dict,
    /// Slots that hold the members.
    Set,
}

/// A slot of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slot {
    /// What stands in it; `None` if it is free.
    pub holds: Option<Rc<str>>,
    /// For a dict the number of the entry.
    pub entry: Option<u32>,
    /// Whether something was deleted here that look-ups must step over.
    pub dummy: bool,
    /// The hash of the key, for dicts and sets.
    pub hash: Option<i64>,
    /// The slots a look-up of this key visits, in order, this one last.
    pub probes: Vec<u32>,
}

const FREE: Slot = Slot { holds: None, entry: None, dummy: false, hash: None, probes: Vec::new() };

/// The table of a container, or of an instance's attributes; `None` for anything else.
pub(super) fn of(machine: &Machine, object: ObjectId) -> Option<Table> {
    let id = search::find(machine, object)?;
    match &machine.heap.get(id).data {
        Data::List(list) => {
            let size = (list.allocated as usize).max(list.items.len());
            let held = list.items.iter().map(|item| Slot { holds: Some(tell::short(machine, *item).into()), ..FREE });
            let slots = held.chain(std::iter::repeat(FREE)).take(size.min(MOST)).collect();
            Some(Table { kind: TableKind::List, slots, more: size.saturating_sub(MOST), used: list.items.len(), size })
        }
        Data::Dict(table) => Some(of_dict(machine, table)),
        Data::Set(table) => Some(of_set(machine, table)),
        _ => {
            let deque = machine.deque(id)?;
            let size = deque.blocks() * BLOCK;
            let held = deque.items.iter().map(|item| Slot { holds: Some(tell::short(machine, *item).into()), ..FREE });
            let before = std::iter::repeat_n(FREE, deque.left.into());
            let slots = before.chain(held).chain(std::iter::repeat(FREE)).take(size.min(MOST)).collect();
            let more = size.saturating_sub(MOST);
            Some(Table { kind: TableKind::Deque, slots, more, used: deque.items.len(), size })
        }
    }
}

fn key(machine: &Machine, id: ObjId) -> String {
    plain::repr(machine, id).map_or_else(|| tell::short(machine, id), |text| text.chars().take(30).collect())
}

fn of_dict(machine: &Machine, table: &dict::Dict) -> Table {
    let size = table.table().len();
    let slot = |(at, index): (usize, &i32)| match usize::try_from(*index) {
        Err(_) => Slot { dummy: *index != -1, ..FREE },
        Ok(number) => {
            let entry = table.entries[number];
            let holds = format!("{}: {}", key(machine, entry.key), tell::short(machine, entry.value));
            let mut walk = table.walk(entry.hash);
            let probes = trail(at, || table.visit(&mut walk));
            Slot { holds: Some(holds.into()), entry: Some(number as u32), dummy: false, hash: Some(entry.hash), probes }
        }
    };
    let slots = table.table().iter().enumerate().take(MOST).map(slot).collect();
    Table { kind: TableKind::Dict, slots, more: size.saturating_sub(MOST), used: table.len(), size }
}

fn of_set(machine: &Machine, table: &set::Set) -> Table {
    let size = table.table().len();
    let slot = |(at, entry): (usize, &set::SetEntry)| {
        if entry.key == ObjId::NULL {
            return Slot { dummy: entry.hash == -1, ..FREE };
        }
        let mut walk = table.walk(entry.hash);
        let probes = trail(at, || table.visit(&mut walk));
        let holds = Some(key(machine, entry.key).into());
        Slot { holds, entry: None, dummy: false, hash: Some(entry.hash), probes }
    };
    let slots = table.table().iter().enumerate().take(MOST).map(slot).collect();
    Table { kind: TableKind::Set, slots, more: size.saturating_sub(MOST), used: table.len(), size }
}

/// The slots visited up to one of them.
fn trail(goal: usize, mut next: impl FnMut() -> usize) -> Vec<u32> {
    let mut probes = Vec::new();
    for _ in 0..64 {
        let slot = next();
        probes.push(slot as u32);
        if slot == goal {
            break;
        }
    }
    probes
}
