//! Runs a program over a text: backtracking with a stack of its own, which can be left and taken up again.
//!
//! The crates `regex` and `fancy-regex` have no groups inside look-behinds, no conditions and other rules for
//! empty matches and for errors, and weigh more than the whole of this module.

use super::letters::{Kind, fold, is_kind};
use super::program::{Case, head, matches, op, place, unit_len};

/// The characters that are searched.
#[derive(Clone, Copy)]
pub enum Text<'a> {
    /// ASCII, or bytes.
    Narrow(&'a [u8]),
    /// Code points.
    Wide(&'a [u32]),
}

impl Text<'_> {
    #[inline(always)]
    pub fn at(&self, at: usize) -> u32 {
        match self {
            Text::Narrow(bytes) => u32::from(bytes[at]),
            Text::Wide(points) => points[at],
        }
    }

    /// Number of characters.
    pub fn len(&self) -> usize {
        match self {
            Text::Narrow(bytes) => bytes.len(),
            Text::Wide(points) => points.len(),
        }
    }
}

/// What is wanted of a match.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Want {
    /// At the start.
    Match = 0,
    /// From the start to the end.
    Full = 1,
    /// Anywhere.
    Search = 2,
}

/// What a run came to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It matches; see [`Matcher::spans`].
    Found,
    /// It does not.
    Missing,
    /// The steps are used up: run again.
    Paused,
    /// The stack grew beyond its bound.
    TooLarge,
}

/// An entry of the stack: what to do when the present way fails.
#[derive(Clone, Copy, Debug)]
struct Entry {
    /// A register to restore, or one of the below.
    tag: i32,
    a: i32,
    b: i32,
    c: i32,
}

/// Go on at an address and a position.
const OTHER: i32 = -1;
/// Give back one character of a repetition: address after it, least position, position.
const LESS: i32 = -2;
/// Take one more character: address of the repetition, position, count.
const MORE: i32 = -3;
/// Entries beyond which a match is given up.
const MAX_ENTRIES: usize = 4_000_000;

/// A match under way.
pub struct Matcher {
    want: Want,
    /// An empty match at the start does not count.
    advance: bool,
    start: i32,
    end: i32,
    pc: i32,
    pos: i32,
    registers: Vec<i32>,
    stack: Vec<Entry>,
}

impl Matcher {
    /// A match of `text[..end]` from `start`.
    pub fn new(code: &[i64], want: Want, advance: bool, start: usize, end: usize) -> Matcher {
        let registers = vec![-1; code[head::REGISTERS] as usize];
        Matcher { want, advance, start: start as i32, end: end as i32, pc: -1, pos: 0, registers, stack: Vec::new() }
    }

    /// As numbers, to be kept until the next turn.
    pub fn save(&self) -> Vec<i64> {
        let numbers = [self.want as i32, self.advance.into(), self.start, self.end, self.pc, self.pos];
        let stack = self.stack.iter().flat_map(|entry| [entry.tag, entry.a, entry.b, entry.c]);
        numbers.into_iter().chain(self.registers.iter().copied()).chain(stack).map(i64::from).collect()
    }

    /// From such numbers.
    pub fn restore(code: &[i64], saved: &[i64]) -> Matcher {
        let saved: Vec<i32> = saved.iter().map(|number| *number as i32).collect();
        let (numbers, rest) = saved.split_at(6);
        let (registers, stack) = rest.split_at(code[head::REGISTERS] as usize);
        let entry = |four: &[i32]| Entry { tag: four[0], a: four[1], b: four[2], c: four[3] };
        Matcher {
            want: [Want::Match, Want::Full, Want::Search][numbers[0] as usize],
            advance: numbers[1] != 0,
            start: numbers[2],
            end: numbers[3],
            pc: numbers[4],
            pos: numbers[5],
            registers: registers.to_vec(),
            stack: stack.chunks_exact(4).map(entry).collect(),
        }
    }

    /// The spans of the whole match and of the groups (-1 for those that took no part), then the group closed last
    /// (or -1).
    pub fn spans(&self, code: &[i64]) -> Vec<i64> {
        let groups = code[head::GROUPS] as usize - 1;
        let mut spans = vec![self.start, self.pos];
        for pair in self.registers[..groups * 2].chunks_exact(2) {
            let there = pair[0] >= 0 && pair[1] >= pair[0];
            spans.extend(if there { [pair[0], pair[1]] } else { [-1, -1] });
        }
        spans.push(self.registers[groups * 2]);
        spans.into_iter().map(i64::from).collect()
    }

    /// Runs on, for about so many steps, which are taken from `budget`.
    pub fn run(&mut self, code: &[i64], text: Text, budget: &mut i64) -> Outcome {
        loop {
            if self.pc < 0 {
                if !self.next_start(code, text, budget) {
                    return Outcome::Missing;
                }
                self.pc = head::LENGTH as i32;
                self.pos = self.start;
            }
            match self.attempt(code, text, budget) {
                Outcome::Missing if self.want == Want::Search => {
                    self.start += 1;
                    self.advance = false;
                    self.pc = -1;
                    self.registers.fill(-1);
                }
                outcome => return outcome,
            }
        }
    }

    /// Moves to the next place at which a match can start.
    fn next_start(&mut self, code: &[i64], text: Text, budget: &mut i64) -> bool {
        let first = code[head::FIRST] as usize;
        if self.want == Want::Search && first != 0 {
            let from = self.start;
            while self.start < self.end && !matches(code, first, text.at(self.start as usize)) {
                self.start += 1;
            }
            if self.start != from {
                self.advance = false;
                *budget -= i64::from(self.start - from) / 8;
            }
            return self.start < self.end;
        }
        self.start <= self.end
    }

    fn set(&mut self, register: i64, value: i32) {
        let old = std::mem::replace(&mut self.registers[register as usize], value);
        self.stack.push(Entry { tag: register as i32, a: old, b: 0, c: 0 });
    }

    fn other(&mut self, pc: i64, pos: i32) {
        self.stack.push(Entry { tag: OTHER, a: pc as i32, b: pos, c: 0 });
    }

    /// Forgets the other ways tried since the stack had this height, but not what they would have restored.
    fn commit(&mut self, height: i32) {
        let start = height as usize;
        let mut kept = start;
        for at in start..self.stack.len() {
            if self.stack[at].tag >= 0 {
                self.stack[kept] = self.stack[at];
                kept += 1;
            }
        }
        self.stack.truncate(kept);
    }

    /// Takes back everything since the stack had this height.
    fn undo(&mut self, height: i32) {
        while self.stack.len() > height as usize {
            let Some(entry) = self.stack.pop() else { return };
            if entry.tag >= 0 {
                self.registers[entry.tag as usize] = entry.a;
            }
        }
    }

    /// Goes back to the last place where there was another way; `false` if there is none.
    fn fail(&mut self, code: &[i64], text: Text, budget: &mut i64) -> bool {
        while let Some(entry) = self.stack.pop() {
            match entry.tag {
                OTHER => (self.pc, self.pos) = (entry.a, entry.b),
                LESS => {
                    let mut pos = entry.c - 1;
                    // Where a letter must follow, only places before that letter are of use.
                    let at = entry.a as usize;
                    if code[at] == op::LITERAL && code[at + 2] == 0 {
                        let wanted = code[at + 1];
                        while pos > entry.b && i64::from(text.at(pos as usize)) != wanted {
                            pos -= 1;
                            *budget -= 1;
                        }
                    }
                    if pos > entry.b {
                        self.stack.push(Entry { c: pos, ..entry });
                    }
                    (self.pc, self.pos) = (entry.a, pos);
                }
                MORE => {
                    let at = entry.a as usize;
                    let (most, unit) = (code[at + 2], at + 4);
                    if i64::from(entry.c) >= most
                        || entry.b >= self.end
                        || !matches(code, unit, text.at(entry.b as usize))
                    {
                        continue;
                    }
                    self.stack.push(Entry { b: entry.b + 1, c: entry.c + 1, ..entry });
                    (self.pc, self.pos) = ((unit + unit_len(code, unit)) as i32, entry.b + 1);
                }
                register => {
                    self.registers[register as usize] = entry.a;
                    continue;
                }
            }
            return true;
        }
        false
    }

    fn attempt(&mut self, code: &[i64], text: Text, budget: &mut i64) -> Outcome {
        let last_group = code[head::GROUPS] * 2 - 2;
        loop {
            *budget -= 1;
            if *budget < 0 {
                return Outcome::Paused;
            }
            if self.stack.len() > MAX_ENTRIES {
                return Outcome::TooLarge;
            }
            let at = self.pc as usize;
            let (argument, pos) = (code.get(at + 1).copied().unwrap_or(0), self.pos);
            let mut next = at as i64 + 2;
            let went = match code[at] {
                unit @ op::LITERAL..=op::SET => {
                    next = at as i64
                        + match unit {
                            op::LITERAL | op::NOT_LITERAL => 3,
                            op::SET => argument,
                            _ => 1,
                        };
                    self.pos += 1;
                    pos < self.end && matches(code, at, text.at(pos as usize))
                }
                op::AT => self.is_at(argument, text),
                op::MARK => {
                    self.set(argument, pos);
                    if argument & 1 == 1 {
                        self.set(last_group, (argument / 2) as i32 + 1);
                    }
                    true
                }
                op::JUMP => {
                    next = argument;
                    true
                }
                op::SPLIT => {
                    self.other(argument, pos);
                    true
                }
                op::SPLIT_LAZY => {
                    self.other(next, pos);
                    next = argument;
                    true
                }
                op::REPEAT => {
                    next = (at + 4 + unit_len(code, at + 4)) as i64;
                    self.repeat(code, at, next, text, budget)
                }
                op::LOOP_START => {
                    self.set(argument, code[at + 2] as i32);
                    self.set(argument + 1, -1);
                    next += 1;
                    true
                }
                op::LOOP => {
                    let (least, most) = (code[at + 2], code[at + 3]);
                    next = self.turn(argument, least, most, code[at + 4], at as i64 + 5, false);
                    true
                }
                op::LOOP_LAZY => {
                    let count = self.registers[argument as usize];
                    if i64::from(count) < code[at + 2] {
                        self.set(argument, count + 1);
                        next = code[at + 4];
                    } else {
                        self.other(code[at + 5], pos);
                        next = at as i64 + 6;
                    }
                    true
                }
                op::LOOP_MORE => {
                    let count = i64::from(self.registers[argument as usize]);
                    let more = count < code[at + 2] && pos != self.registers[argument as usize + 1];
                    if more {
                        next = self.turn(argument, 0, code[at + 2], code[at + 3], 0, true);
                    }
                    more
                }
                op::BACKREF => {
                    next += 1;
                    self.same_again(argument, Case::from(code[at + 2]), text, budget)
                }
                op::CONDITION => {
                    next = if self.group(argument).is_some() { next + 1 } else { code[at + 2] };
                    true
                }
                op::LOOK => {
                    let (back, otherwise) = (code[at + 2] as i32, code[at + 3]);
                    next += 2;
                    self.set(argument + 1, pos);
                    self.set(argument, 0);
                    self.registers[argument as usize] = self.stack.len() as i32;
                    if otherwise != 0 {
                        self.other(otherwise, pos);
                    }
                    self.pos -= back;
                    self.pos >= 0
                }
                op::LOOK_END => {
                    self.commit(self.registers[argument as usize]);
                    self.pos = self.registers[argument as usize + 1];
                    true
                }
                op::LOOK_FOUND => {
                    self.undo(self.registers[argument as usize]);
                    false
                }
                op::ATOMIC => {
                    self.set(argument, 0);
                    self.registers[argument as usize] = self.stack.len() as i32;
                    true
                }
                op::ATOMIC_END => {
                    self.commit(self.registers[argument as usize]);
                    true
                }
                op::MATCH => {
                    let refused = self.want == Want::Full && pos != self.end || self.advance && pos == self.start;
                    if !refused {
                        self.stack.clear();
                        return Outcome::Found;
                    }
                    false
                }
                _ => false,
            };
            if went {
                self.pc = next as i32;
            } else if !self.fail(code, text, budget) {
                return Outcome::Missing;
            }
        }
    }

    /// The end of a turn of a loop: another turn, or on. An empty turn is the last.
    fn turn(&mut self, register: i64, least: i64, most: i64, body: i64, after: i64, always: bool) -> i64 {
        let at = register as usize;
        let (count, last, pos) = (self.registers[at], self.registers[at + 1], self.pos);
        if i64::from(count) < least {
            self.set(register, count + 1);
            return body;
        }
        if !always {
            if i64::from(count) >= most || pos == last {
                return after;
            }
            self.other(after, pos);
        }
        self.set(register, count + 1);
        self.set(register + 1, pos);
        body
    }

    fn repeat(&mut self, code: &[i64], at: usize, next: i64, text: Text, budget: &mut i64) -> bool {
        let (least, most, greed, unit) = (code[at + 1] as i32, code[at + 2] as i32, code[at + 3], at + 4);
        let pos = self.pos;
        let take = if greed == 1 { least } else { most };
        let bound = self.end.min(pos.saturating_add(take));
        let mut to = pos;
        if code[unit] == op::ALL {
            to = bound.max(pos);
        } else {
            while to < bound && matches(code, unit, text.at(to as usize)) {
                to += 1;
            }
        }
        *budget -= i64::from(to - pos) / 8;
        if to - pos < least {
            return false;
        }
        self.pos = to;
        match greed {
            0 if to > pos + least => self.stack.push(Entry { tag: LESS, a: next as i32, b: pos + least, c: to }),
            1 if most > least => self.stack.push(Entry { tag: MORE, a: at as i32, b: to, c: least }),
            _ => {}
        }
        true
    }

    fn group(&self, group: i64) -> Option<(usize, usize)> {
        let at = group as usize * 2 - 2;
        let (from, to) = (self.registers[at], self.registers[at + 1]);
        (from >= 0 && to >= from).then_some((from as usize, to as usize))
    }

    fn same_again(&mut self, group: i64, case: Case, text: Text, budget: &mut i64) -> bool {
        let Some((from, to)) = self.group(group) else { return false };
        let pos = self.pos as usize;
        if pos + (to - from) > self.end as usize {
            return false;
        }
        *budget -= (to - from) as i64 / 8;
        self.pos += (to - from) as i32;
        (0..to - from).all(|at| {
            let (left, right) = (text.at(from + at), text.at(pos + at));
            left == right || case != Case::Exact && fold(case, left) == fold(case, right)
        })
    }

    fn is_at(&self, wanted: i64, text: Text) -> bool {
        let (pos, end) = (self.pos, self.end);
        let before = || text.at(pos as usize - 1);
        let word = |at: i32| {
            let unicode = wanted >= place::UNICODE_BOUNDARY;
            (0..end).contains(&at) && is_kind(Kind::Word, unicode, text.at(at as usize))
        };
        match wanted {
            place::START => pos == 0,
            place::LINE => pos == 0 || before() == 10,
            place::END => pos == end || pos + 1 == end && text.at(pos as usize) == 10,
            place::LINE_END => pos == end || text.at(pos as usize) == 10,
            place::VERY_END => pos == end,
            place::BOUNDARY | place::UNICODE_BOUNDARY => word(pos - 1) != word(pos),
            _ => word(pos - 1) == word(pos),
        }
    }
}
