//! Where objects of one moment would stand if they were laid out anew: by depth, each beside the row that leads to it.
//!
//! A reader asks for that where arrows tangle. Places are still a fold over the steps of a run (`place`): up to that
//! moment an object is born into its planned place, which nothing else may take, so stepping moves nothing either.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::change::Changes;
use super::object::{self, ValueView};
use super::place::{Slot, drawn};
use super::{GAP, Options, ROW, TOP, frame, is_inline};
use crate::text::Source;
use crate::trace::picture::{ObjectId, Picture};

/// How many columns there may be; what is deeper shares the last.
const COLUMNS: u32 = 6;

/// The planned places of a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The moment they are made for.
    pub moment: u64,
    /// Where each object stands then.
    pub slots: BTreeMap<ObjectId, Slot>,
}

/// Who refers to whom among the objects that are drawn, by their numbers in the order of drawing; with each its row.
type Edges = Vec<Vec<(usize, u32)>>;

impl Plan {
    /// Lays the objects of a moment out; `sources` are the program's files.
    pub fn of(sources: &[Source], picture: &Picture, options: Options) -> Plan {
        let found = drawn(picture, options, COLUMNS);
        let numbers: FxHashMap<ObjectId, usize> = found.iter().enumerate().map(|(at, (id, _))| (*id, at)).collect();
        let edges: Edges = found.iter().map(|(id, _)| edges(picture, *id, options, &numbers)).collect();
        let near: Vec<u32> = found.iter().map(|(_, column)| *column).collect();
        // In a circle of objects the oldest is the first.
        let mut roots: Vec<usize> = (0..found.len()).collect();
        roots.sort_by_key(|at| found[*at].0);
        let far = deepest(&edges, &roots);
        let columns = if detours(&edges, &far) <= detours(&edges, &near) { far } else { near };
        let mut wanted: Vec<Option<u32>> = vec![None; found.len()];
        // The rows to the left of a column from which arrows start, and where these lead.
        let mut rows: Vec<(u32, usize)> = Vec::new();
        let frames = frame::frames(sources, None, picture, &Changes::between(None, picture), options);
        for row in frames.iter().flat_map(|frame| &frame.rows) {
            if let ValueView::Arrow(to, _) = row.value
                && let Some(at) = numbers.get(&to)
            {
                wanted[*at].get_or_insert(row.top);
                rows.push((row.top, *at));
            }
        }
        let mut slots = BTreeMap::new();
        for column in 0..COLUMNS {
            let mut members: Vec<usize> = (0..found.len()).filter(|at| columns[*at] == column).collect();
            // What nothing to the left leads to comes last.
            members.sort_by_key(|at| (wanted[*at].unwrap_or(u32::MAX), *at));
            let mut free = TOP;
            let mut right = Vec::new();
            for at in members {
                let height = object::height(picture, found[at].0, options);
                let mut top = wanted[at].map_or(free, |row| row.max(free));
                // Two arrows must not look like one: where one starts, only the one that it leads to begins.
                while rows.iter().any(|(row, to)| *row == top && *to != at) {
                    top += ROW / 3;
                }
                slots.insert(found[at].0, Slot { column, top, height, gone: false });
                free = top + height + GAP;
                for (to, row) in edges[at].iter() {
                    let row = top + ROW + row * ROW;
                    right.push((row, *to));
                    if columns[*to] > column {
                        wanted[*to].get_or_insert(row);
                    }
                }
            }
            rows = right;
        }
        Plan { moment: picture.moment, slots }
    }
}

fn edges(picture: &Picture, id: ObjectId, options: Options, numbers: &FxHashMap<ObjectId, usize>) -> Vec<(usize, u32)> {
    let parts = picture.objects[&id].parts.shown().zip(0..);
    let led = parts.filter_map(|(part, row)| {
        let value = part.value.filter(|value| !is_inline(picture, *value, true, options))?;
        Some((*numbers.get(&value.object)?, row))
    });
    led.collect()
}

/// The column of each object by the longest way to it that comes back to nothing: so a chain reads from left to right,
/// although names lead to its middle and its end.
fn deepest(edges: &Edges, roots: &[usize]) -> Vec<u32> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        Not,
        Open,
        Done,
    }
    let mut seen = vec![Seen::Not; edges.len()];
    let mut back = Vec::new();
    let mut order = Vec::new();
    for root in roots {
        let mut way = if seen[*root] == Seen::Not { vec![(*root, 0)] } else { Vec::new() };
        while let Some((at, next)) = way.last_mut() {
            seen[*at] = Seen::Open;
            match edges[*at].get(*next) {
                Some(&(to, _)) => {
                    match seen[to] {
                        Seen::Open => back.push((*at, to)),
                        Seen::Not => {
                            *next += 1;
                            way.push((to, 0));
                            continue;
                        }
                        Seen::Done => {}
                    }
                    *next += 1;
                }
                None => {
                    seen[*at] = Seen::Done;
                    order.push(*at);
                    way.pop();
                }
            }
        }
    }
    let mut depths = vec![0; edges.len()];
    for at in order.into_iter().rev() {
        for (to, _) in edges[at].iter().filter(|(to, _)| !back.contains(&(at, *to))) {
            depths[*to] = depths[*to].max(depths[at] + 1);
        }
    }
    depths.into_iter().map(|depth: u32| depth.min(COLUMNS - 1)).collect()
}

/// How far arrows have to go around, in columns: one to the next column is straight, one to the left or within a column
/// has to turn twice.
fn detours(edges: &Edges, columns: &[u32]) -> u32 {
    let detour = |from: usize, to: usize| match columns[to].checked_sub(columns[from] + 1) {
        Some(between) => between,
        None => 2 + columns[from] - columns[to],
    };
    edges.iter().enumerate().flat_map(|(from, to)| to.iter().map(move |(to, _)| detour(from, *to))).sum()
}
