//! Methods of `re.Pattern` that go over all matches: `findall`, `split`, `sub`.

use super::matched::new_match;
use super::matcher::Want;
use super::pattern::size;
use super::subject::{CODE, SLICE, Search, Step, Subject, state, subject};
use super::template;
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, Poll, Turn};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// Registers of the loops: pattern, string, list of the results, replacement.
mod reg {
    pub const PATTERN: usize = 0;
    pub const STRING: usize = 1;
    pub const OUT: usize = 2;
    pub const REPLACEMENT: usize = 3;
}

/// Numbers of the loops: where to search, where to end, whether an empty match does not count, the end of what
/// has been taken over, matches so far, matches wanted (0 for all), what to do with them.
mod num {
    pub const START: usize = 0;
    pub const END: usize = 1;
    pub const ADVANCE: usize = 2;
    pub const TAKEN: usize = 3;
    pub const COUNT: usize = 4;
    pub const MOST: usize = 5;
    pub const WHAT: usize = 6;
}

const ALL: i64 = 0;
const SPLIT: i64 = 1;
/// The replacement is a text as it is.
const LITERAL: i64 = 2;
/// The replacement is a template.
const TEMPLATE: i64 = 3;
/// The replacement is called.
const CALL: i64 = 4;

/// `findall`.
///
/// # Errors
/// `TypeError` for what is no text.
pub fn all(m: &mut Machine, pattern: ObjId, string: ObjId, start: usize, end: usize) -> R<ObjId> {
    let out = m.once(|m| Ok(m.new_list(Vec::new())))?;
    m.run_loop(Poll(turn), &[pattern, string, out], &[start as i64, end as i64, 0, 0, 0, 0, ALL])
}

/// `split`.
///
/// # Errors
/// As [`all`].
pub fn split(m: &mut Machine, pattern: ObjId, string: ObjId, most: i64) -> R<ObjId> {
    let subject = subject(m, pattern, string)?;
    let end = subject.text().len() as i64;
    let out = m.once(|m| Ok(m.new_list(Vec::new())))?;
    if most < 0 {
        return Ok(m.new_list(vec![string]));
    }
    m.run_loop(Poll(turn), &[pattern, string, out], &[0, end, 0, 0, 0, most, SPLIT])
}

/// `subn`: the new text and how many matches were replaced.
///
/// # Errors
/// As [`all`]; what is wrong with the template; what the function raises.
pub fn substitute(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (pattern, replacement, string) = (a[0], a[1], a[2]);
    let most = a.get(3).map_or(Ok(0), |most| size(m, most))?;
    let what = match Subject::of(m, replacement) {
        _ if m.is_callable(replacement) => CALL,
        Some(text) if !text.points().contains(&('\\' as u32)) => LITERAL,
        _ => {
            template::parse(m, pattern, replacement)?;
            TEMPLATE
        }
    };
    let subject = subject(m, pattern, string)?;
    let end = subject.text().len() as i64;
    let out = m.once(|m| Ok(m.new_list(Vec::new())))?;
    if most < 0 {
        let zero = m.new_int(0);
        return Ok(m.new_tuple(&[string, zero]));
    }
    let count = m.run_loop(Poll(turn), &[pattern, string, out, replacement], &[0, end, 0, 0, 0, most, what])?;
    let empty = if subject.is_text() { ids::EMPTY_STR } else { ids::EMPTY_BYTES };
    let text = match m.items(out) {
        [] => empty,
        [only] if m.type_of(*only) == m.type_of(empty) => *only,
        _ => m.call_method(empty, "join", &[out])?,
    };
    Ok(m.new_tuple(&[text, count]))
}

/// As many matches as fit in a slice. Whatever calls Python code ends the turn, and nothing is kept before it.
fn turn(m: &mut Machine, loop_state: &mut NativeLoop) -> R<Turn> {
    let (pattern, string) = (loop_state.regs[reg::PATTERN], loop_state.regs[reg::STRING]);
    let mut nums = loop_state.nums.clone();
    let what = nums[num::WHAT];
    let subject = subject(m, pattern, string)?;
    let end = (nums[num::END] as usize).min(subject.text().len());
    let template = match what {
        TEMPLATE => Some(template::parse(m, pattern, loop_state.regs[reg::REPLACEMENT])?),
        _ => None,
    };
    let (mut out, mut budget, mut done) = (Vec::new(), SLICE, false);
    let mut first = true;
    while !done && (first || budget > 0) {
        if nums[num::MOST] > 0 && nums[num::COUNT] >= nums[num::MOST] {
            done = true;
            break;
        }
        let search = Search {
            pattern,
            string,
            want: Want::Search,
            advance: nums[num::ADVANCE] != 0,
            start: nums[num::START] as usize,
            end,
        };
        let found = match search.step(m, &subject, &mut budget)? {
            Step::Done(found) => found,
            Step::Paused(_) if !first => break,
            Step::Paused(paused) => search.finish(m, &paused)?,
        };
        first = false;
        // Making the results costs as well.
        budget -= 20;
        let Some(spans) = found else {
            done = true;
            break;
        };
        let taken = nums[num::TAKEN] as usize;
        match what {
            ALL => {
                let item = result(m, pattern, string, &subject, &spans);
                out.push(item);
            }
            SPLIT => {
                out.push(subject.slice(m, string, taken, spans[0] as usize));
                let groups = state(m, pattern).1[CODE] as usize;
                out.extend((1..groups).map(|group| group_text(m, string, &subject, &spans, group, ids::NONE)));
            }
            _ => {
                if taken < spans[0] as usize {
                    out.push(subject.slice(m, string, taken, spans[0] as usize));
                }
                let replacement = loop_state.regs[reg::REPLACEMENT];
                let item = match &template {
                    Some(template) => template::expand(m, template, &subject, string, &spans)?,
                    None if what == LITERAL => replacement,
                    None => {
                        let found = m.once(|m| Ok(new_match(m, pattern, string, 0, end, &spans)))?;
                        budget = 0;
                        m.call(replacement, &[found])?
                    }
                };
                if item != ids::NONE {
                    out.push(item);
                }
            }
        }
        nums[num::COUNT] += 1;
        nums[num::TAKEN] = spans[1];
        nums[num::START] = spans[1];
        nums[num::ADVANCE] = i64::from(spans[0] == spans[1]);
    }
    if done && what != ALL {
        let taken = nums[num::TAKEN] as usize;
        if what == SPLIT || taken < end {
            out.push(subject.slice(m, string, taken, end));
        }
    }
    loop_state.nums = nums;
    let list = loop_state.regs[reg::OUT];
    out.into_iter().for_each(|item| m.list_push(list, item));
    match what {
        _ if !done => Ok(Turn::Again),
        ALL | SPLIT => Ok(Turn::Done(list)),
        _ => Ok(Turn::Done(m.new_int(loop_state.nums[num::COUNT]))),
    }
}

/// What `findall` gives for a match: its text, its only group's, or a tuple of the groups'.
fn result(m: &mut Machine, pattern: ObjId, string: ObjId, subject: &Subject, spans: &[i64]) -> ObjId {
    let empty = if subject.is_text() { ids::EMPTY_STR } else { ids::EMPTY_BYTES };
    match state(m, pattern).1[CODE] as usize {
        1 => group_text(m, string, subject, spans, 0, empty),
        2 => group_text(m, string, subject, spans, 1, empty),
        groups => {
            let texts: Vec<ObjId> =
                (1..groups).map(|group| group_text(m, string, subject, spans, group, empty)).collect();
            m.new_tuple(&texts)
        }
    }
}

fn group_text(m: &mut Machine, string: ObjId, subject: &Subject, spans: &[i64], group: usize, default: ObjId) -> ObjId {
    match (spans[group * 2], spans[group * 2 + 1]) {
        (start, end) if start >= 0 => subject.slice(m, string, start as usize, end as usize),
        _ => default,
    }
}
