//! The calls of a run as a tree, from the index alone: who called whom, from which tick to which.

use super::index::{Entry, Kind};

/// A stretch in which a frame runs: from its call (or from where a generator goes on) to where it is left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Ticks taken before its first step.
    pub start: u64,
    /// Ticks taken before its last step; where the run ended, if it never came back.
    pub end: u64,
    /// The call that made it, by number; `None` for the module.
    pub parent: Option<u32>,
    /// How many calls it is inside of.
    pub depth: u32,
    /// How it was left; `None` if the run ended before.
    pub left: Option<Left>,
}

/// How a frame was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It returned.
    Returned,
    /// It yielded and is suspended.
    Yielded,
    /// An exception went through it.
    Raised,
}

/// Every call of a run, in the order of their starts.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Calls {
    all: Vec<Call>,
}

impl Calls {
    /// Calls in a list of call, return and exception steps.
    pub fn of(entries: &[Entry], ticks: u64) -> Calls {
        let mut all: Vec<Call> = Vec::new();
        let mut open: Vec<u32> = Vec::new();
        for entry in entries {
            let left = match entry.kind() {
                Kind::Call => {
                    let parent = open.last().copied();
                    let depth = open.len() as u32;
                    open.push(all.len() as u32);
                    all.push(Call { start: entry.tick(), end: ticks, parent, depth, left: None });
                    continue;
                }
                Kind::Return => Left::Returned,
                Kind::Yield => Left::Yielded,
                Kind::Unwind => Left::Raised,
                Kind::Line | Kind::Exception => continue,
            };
            if let Some(at) = open.pop() {
                let call = &mut all[at as usize];
                (call.end, call.left) = (entry.tick(), Some(left));
            }
        }
        Calls { all }
    }

    /// All of them.
    pub fn all(&self) -> &[Call] {
        &self.all
    }

    /// The innermost call at a tick, by number.
    pub fn at(&self, tick: u64) -> Option<u32> {
        let mut at = self.all.partition_point(|call| call.start <= tick).checked_sub(1)? as u32;
        while self.all[at as usize].end < tick {
            at = self.all[at as usize].parent?;
        }
        Some(at)
    }

    /// Whether a call was made within another, at whatever depth.
    pub fn is_within(&self, inner: u32, outer: u32) -> bool {
        let (inner_call, outer_call) = (&self.all[inner as usize], &self.all[outer as usize]);
        inner > outer && inner_call.start <= outer_call.end && inner_call.depth > outer_call.depth
    }

    /// The number after the last call within this one: its descendants are all those between.
    pub fn after(&self, call: u32) -> u32 {
        let depth = self.all[call as usize].depth;
        let later = &self.all[call as usize + 1..];
        call + 1 + later.iter().position(|other| other.depth <= depth).unwrap_or(later.len()) as u32
    }

    /// The numbers of the calls that a call made itself.
    pub fn children(&self, call: u32) -> impl Iterator<Item = u32> + '_ {
        let inside = call + 1..self.after(call);
        inside.filter(move |at| self.all[*at as usize].parent == Some(call))
    }
}
