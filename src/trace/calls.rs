//! The calls of a run as a tree, from the index alone: who called whom, from which tick to which.

use super::index::{Index, Kind};

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
    /// The thread that runs it; 0 is the main one.
    pub thread: u32,
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
    /// The ticks from which another thread runs, and which; empty with one thread.
    pub switches: Vec<(u64, u32)>,
    /// The ticks at which an exception came to a frame.
    pub raised: Vec<u64>,
    /// The ticks that printed something.
    pub printed: Vec<u64>,
}

impl Calls {
    /// Calls in a list of call, return and exception steps, and the ticks that printed.
    pub fn of(index: &Index, ticks: u64) -> Calls {
        let mut all: Vec<Call> = Vec::new();
        // The calls that have not come back, by thread.
        let mut opens: Vec<Vec<u32>> = vec![Vec::new()];
        let mut thread = 0;
        let mut switches = index.switches.iter().peekable();
        let mut raised = Vec::new();
        for entry in &index.calls {
            while let Some((_, next)) = switches.next_if(|(tick, _)| u64::from(*tick) <= entry.tick()) {
                thread = *next as usize;
                opens.resize_with(opens.len().max(thread + 1), Vec::new);
            }
            let open = &mut opens[thread];
            let left = match entry.kind() {
                Kind::Call => {
                    let parent = open.last().copied();
                    let depth = open.len() as u32;
                    open.push(all.len() as u32);
                    let thread = thread as u32;
                    all.push(Call { start: entry.tick(), end: ticks, parent, depth, thread, left: None });
                    continue;
                }
                Kind::Return => Left::Returned,
                Kind::Yield => Left::Yielded,
                Kind::Unwind => Left::Raised,
                Kind::Exception => {
                    raised.push(entry.tick());
                    continue;
                }
                Kind::Line => continue,
            };
            if let Some(at) = open.pop() {
                let call = &mut all[at as usize];
                (call.end, call.left) = (entry.tick(), Some(left));
            }
        }
        Calls {
            all,
            raised,
            switches: index.switches.iter().map(|(tick, thread)| (u64::from(*tick), *thread)).collect(),
            printed: index.printed.iter().map(|tick| u64::from(*tick)).collect(),
        }
    }

    /// All of them.
    pub fn all(&self) -> &[Call] {
        &self.all
    }

    /// The innermost call at a tick, by number.
    pub fn at(&self, tick: u64) -> Option<u32> {
        let switch = self.switches.partition_point(|(from, _)| *from <= tick);
        let thread = switch.checked_sub(1).map_or(0, |at| self.switches[at].1);
        let begun = self.all.partition_point(|call| call.start <= tick);
        let mut at = self.all[..begun].iter().rposition(|call| call.thread == thread)? as u32;
        while self.all[at as usize].end < tick {
            at = self.all[at as usize].parent?;
        }
        Some(at)
    }

    /// Whether a call was made within another, at whatever depth.
    pub fn is_within(&self, inner: u32, outer: u32) -> bool {
        let (inner_call, outer_call) = (&self.all[inner as usize], &self.all[outer as usize]);
        inner > outer
            && inner_call.start <= outer_call.end
            && inner_call.depth > outer_call.depth
            && inner_call.thread == outer_call.thread
    }

    /// The number after the last call within this one: its descendants are among those between.
    pub fn after(&self, call: u32) -> u32 {
        let this = &self.all[call as usize];
        let later = &self.all[call as usize + 1..];
        let over = |other: &Call| other.thread == this.thread && other.depth <= this.depth || other.start > this.end;
        call + 1 + later.iter().position(over).unwrap_or(later.len()) as u32
    }

    /// Whether a call made any itself. With threads its first one may stand some way behind.
    pub fn calls_any(&self, call: u32) -> bool {
        let near = if self.switches.is_empty() { 1 } else { 200 };
        self.all[call as usize + 1..].iter().take(near).any(|other| other.parent == Some(call))
    }

    /// The numbers of the calls that a call made itself.
    pub fn children(&self, call: u32) -> impl Iterator<Item = u32> + '_ {
        let inside = call + 1..self.after(call);
        inside.filter(move |at| self.all[*at as usize].parent == Some(call))
    }
}
