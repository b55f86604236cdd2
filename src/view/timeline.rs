//! The timeline: a run's depth of calls in a fixed number of columns, with what was printed and raised.

use std::rc::Rc;

use crate::trace::calls::Calls;
use crate::trace::steps::Steps;

/// How many columns there are.
pub const COLUMNS: usize = 240;

/// A stretch of the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Column {
    /// Its first tick.
    pub from: u64,
    /// How deep calls were in it at most; the module alone is 1.
    pub deepest: u32,
    /// Whether something was printed in it.
    pub printed: bool,
    /// Whether an exception came to a frame in it.
    pub raised: bool,
}

/// A part of a run, or all of it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Timeline {
    /// First tick.
    pub from: u64,
    /// The tick after the last.
    pub to: u64,
    /// Its stretches.
    pub columns: Rc<[Column]>,
    /// The column of the step.
    pub here: Option<usize>,
    /// How deep calls are at the step.
    pub depth: u32,
    /// The nearest moments at which something is or was printed, before and after the step.
    pub printed_before: Option<u64>,
    /// After it.
    pub printed_after: Option<u64>,
    /// The nearest moments at which an exception came to a frame.
    pub raised_before: Option<u64>,
    /// After it.
    pub raised_after: Option<u64>,
}

/// The stretches of the part of a run from one tick to another, in so many columns.
fn columns(calls: &Calls, from: u64, to: u64, count: u64) -> Rc<[Column]> {
    let width = to - from;
    let column_of = |tick: u64| (tick.saturating_sub(from) * count / width).min(count - 1) as usize;
    let mut columns: Vec<Column> =
        (0..count).map(|at| Column { from: from + at * width / count, ..Column::default() }).collect();
    for call in calls.all().iter().filter(|call| call.start < to && call.end >= from) {
        // The calls in between are inside of it: its own columns get at least its depth.
        for column in &mut columns[column_of(call.start)..=column_of(call.end.min(to - 1))] {
            column.deepest = column.deepest.max(call.depth + 1);
        }
    }
    let inside = |tick: &&u64| (from..to).contains(*tick);
    calls.printed.iter().filter(inside).for_each(|tick| columns[column_of(*tick)].printed = true);
    calls.raised.iter().filter(inside).for_each(|tick| columns[column_of(*tick)].raised = true);
    columns.into()
}

impl Timeline {
    /// The part of a run of `total` ticks around a moment, enlarged by a power of two; `known` is one of this run that
    /// was made before, whose columns hold if it is the same part.
    pub fn of(run: &dyn Steps, moment: u64, total: u64, enlarged: u32, known: Option<&Timeline>) -> Timeline {
        let calls = run.calls();
        let width = (total >> enlarged.min(63)).max(COLUMNS as u64 / 8).min(total.max(1));
        let from = moment.saturating_sub(width / 2).min(total.saturating_sub(width));
        let to = from + width;
        let count = (COLUMNS as u64).min(width);
        let column_of = |tick: u64| (tick.saturating_sub(from) * count / width).min(count - 1) as usize;
        let known = known.filter(|known| (known.from, known.to) == (from, to)).map(|known| known.columns.clone());
        let columns = known.unwrap_or_else(|| columns(&calls, from, to, count));
        let before = |ticks: &[u64], at: u64| ticks[..ticks.partition_point(|tick| *tick < at)].last().copied();
        let after = |ticks: &[u64], at: u64| ticks.get(ticks.partition_point(|tick| *tick < at)).copied();
        // What is printed at a tick is seen behind it.
        let behind = |tick: u64| tick + 1;
        Timeline {
            here: Some(column_of(moment.min(to - 1))),
            depth: calls.at(moment).map_or(0, |call| calls.all()[call as usize].depth + 1),
            printed_before: before(&calls.printed, moment.saturating_sub(1)).map(behind),
            printed_after: after(&calls.printed, moment).map(behind),
            raised_before: before(&calls.raised, moment),
            raised_after: after(&calls.raised, moment + 1),
            from,
            to,
            columns,
        }
    }
}
