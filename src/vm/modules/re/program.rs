//! Tree → program: a list of numbers that the matcher runs.

use super::letters::{Kind, fold, is_kind, same_letters};
use super::parse::Parsed;
use super::tokens::Fault;
use super::tree::{At, Greed, MAX_REPEAT, Member, Node, flag, width};

/// Whether letters of both cases are the same.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    Exact = 0,
    Ascii = 1,
    Unicode = 2,
}

impl Case {
    fn of(flags: u32) -> Case {
        match () {
            _ if flags & flag::IGNORECASE == 0 => Case::Exact,
            _ if flags & flag::UNICODE != 0 => Case::Unicode,
            _ => Case::Ascii,
        }
    }

    /// The case of this number.
    pub fn from(number: i64) -> Case {
        match number {
            0 => Case::Exact,
            1 => Case::Ascii,
            _ => Case::Unicode,
        }
    }
}

/// Operations. Those up to [`op::SET`] match one character.
pub mod op {
    /// Character, case.
    pub const LITERAL: i64 = 0;
    /// As above, negated.
    pub const NOT_LITERAL: i64 = 1;
    /// Anything but a line's end.
    pub const ANY: i64 = 2;
    /// Anything.
    pub const ALL: i64 = 3;
    /// Length, two words of bits for ASCII, negated, case, then pairs: a range, or -1 - kind and its flags.
    pub const SET: i64 = 4;
    /// A place.
    pub const AT: i64 = 5;
    /// A register of the groups takes the position.
    pub const MARK: i64 = 6;
    /// To an address.
    pub const JUMP: i64 = 7;
    /// On here; if that fails, at an address.
    pub const SPLIT: i64 = 8;
    /// At an address; if that fails, on here.
    pub const SPLIT_LAZY: i64 = 9;
    /// Least, most, greed; a one-character operation follows.
    pub const REPEAT: i64 = 10;
    /// Register, count to begin with.
    pub const LOOP_START: i64 = 11;
    /// Register, least, most, address of the body.
    pub const LOOP: i64 = 12;
    /// As above; the address of [`LOOP_MORE`] follows.
    pub const LOOP_LAZY: i64 = 13;
    /// Register, most, address of the body.
    pub const LOOP_MORE: i64 = 14;
    /// Group, case.
    pub const BACKREF: i64 = 15;
    /// Group, address if it took no part.
    pub const CONDITION: i64 = 16;
    /// Register, width to go back, address to go on at if a negated one cannot go back (else 0).
    pub const LOOK: i64 = 17;
    /// Register.
    pub const LOOK_END: i64 = 18;
    /// Register.
    pub const LOOK_FOUND: i64 = 19;
    /// Register.
    pub const ATOMIC: i64 = 20;
    /// Register.
    pub const ATOMIC_END: i64 = 21;
    pub const FAIL: i64 = 22;
    pub const MATCH: i64 = 23;
}

/// Places in the head of a program: groups, registers, the address of an operation that every match begins with.
pub mod head {
    pub const GROUPS: usize = 0;
    pub const REGISTERS: usize = 1;
    pub const FIRST: usize = 2;
    /// Where the operations begin.
    pub const LENGTH: usize = 3;
}

/// Numbers of [`op::AT`].
pub mod place {
    pub const START: i64 = 0;
    pub const LINE: i64 = 1;
    pub const END: i64 = 2;
    pub const LINE_END: i64 = 3;
    pub const VERY_END: i64 = 4;
    pub const BOUNDARY: i64 = 5;
    pub const NOT_BOUNDARY: i64 = 6;
    pub const UNICODE_BOUNDARY: i64 = 7;
    pub const UNICODE_NOT_BOUNDARY: i64 = 8;
}

/// Makes the program of a pattern.
///
/// # Errors
/// A look-behind of no fixed width.
pub fn compile(parsed: &Parsed) -> Result<Vec<i64>, Fault> {
    let groups = i64::from(parsed.groups);
    let mut compiler = Compiler { code: vec![groups, groups * 2 - 1, 0], parsed };
    compiler.nodes(&parsed.nodes, parsed.flags)?;
    compiler.code.push(op::MATCH);
    let mut code = compiler.code;
    code[head::FIRST] = first(&code) as i64;
    Ok(code)
}

/// How long a one-character operation is.
pub fn unit_len(code: &[i64], at: usize) -> usize {
    match code[at] {
        op::LITERAL | op::NOT_LITERAL => 3,
        op::SET => code[at + 1] as usize,
        _ => 1,
    }
}

/// Whether a character matches a one-character operation.
#[inline]
pub fn matches(code: &[i64], at: usize, point: u32) -> bool {
    match code[at] {
        op::LITERAL => same(code, at, point),
        op::NOT_LITERAL => !same(code, at, point),
        op::ANY => point != 10,
        op::ALL => true,
        _ if point < 128 => code[at + 2 + (point >> 6) as usize] >> (point & 63) & 1 != 0,
        _ => in_set(&code[at..at + code[at + 1] as usize], point),
    }
}

#[inline]
fn same(code: &[i64], at: usize, point: u32) -> bool {
    let wanted = code[at + 1];
    i64::from(point) == wanted || code[at + 2] != 0 && i64::from(fold(Case::from(code[at + 2]), point)) == wanted
}

fn in_set(set: &[i64], point: u32) -> bool {
    let found = same_letters(Case::from(set[5]), point, |point| {
        set[6..].chunks_exact(2).any(|pair| match pair[0] {
            low if low >= 0 => (low..=pair[1]).contains(&i64::from(point)),
            kind => {
                let kind = [Kind::Digit, Kind::Space, Kind::Word][(-1 - kind) as usize % 3];
                is_kind(kind, pair[1] & 2 != 0, point) != (pair[1] & 1 != 0)
            }
        })
    });
    found != (set[4] != 0)
}

/// The address of a one-character operation that every match begins with, or 0.
fn first(code: &[i64]) -> usize {
    let mut at = head::LENGTH;
    loop {
        at = match code[at] {
            op::LITERAL..=op::SET => return at,
            op::MARK | op::ATOMIC => at + 2,
            op::LOOP_START if code[at + 2] == 1 => at + 3,
            op::REPEAT if code[at + 1] > 0 => return at + 4,
            _ => return 0,
        }
    }
}

struct Compiler<'a> {
    code: Vec<i64>,
    parsed: &'a Parsed,
}

impl Compiler<'_> {
    fn emit(&mut self, words: &[i64]) {
        self.code.extend_from_slice(words);
    }

    /// Two registers that nothing else uses.
    fn registers(&mut self) -> i64 {
        let register = self.code[head::REGISTERS];
        self.code[head::REGISTERS] += 2;
        register
    }

    /// The address of the next operation, as a word.
    fn here(&self) -> i64 {
        self.code.len() as i64
    }

    /// Has the last word emitted before `after` name the next operation.
    fn patch(&mut self, after: usize) {
        self.code[after - 1] = self.here();
    }

    fn nodes(&mut self, nodes: &[Node], flags: u32) -> Result<(), Fault> {
        nodes.iter().try_for_each(|node| self.node(node, flags))
    }

    fn node(&mut self, node: &Node, flags: u32) -> Result<(), Fault> {
        let case = Case::of(flags);
        match node {
            Node::Literal(point) => self.emit(&literal(op::LITERAL, *point, case)),
            Node::NotLiteral(point) => self.emit(&literal(op::NOT_LITERAL, *point, case)),
            Node::Any => self.emit(&[if flags & flag::DOTALL != 0 { op::ALL } else { op::ANY }]),
            Node::Set(negated, members) => self.set(*negated, members, flags),
            Node::At(at) => {
                let multiline = flags & flag::MULTILINE != 0;
                let unicode = flags & flag::UNICODE != 0;
                let place = match at {
                    At::Line if multiline => place::LINE,
                    At::Start | At::Line => place::START,
                    At::End if multiline => place::LINE_END,
                    At::End => place::END,
                    At::VeryEnd => place::VERY_END,
                    At::Boundary if unicode => place::UNICODE_BOUNDARY,
                    At::Boundary => place::BOUNDARY,
                    At::NotBoundary if unicode => place::UNICODE_NOT_BOUNDARY,
                    At::NotBoundary => place::NOT_BOUNDARY,
                };
                self.emit(&[op::AT, place]);
            }
            Node::Branch(bodies) => {
                let mut ends = Vec::new();
                for (at, body) in bodies.iter().enumerate() {
                    let last = at + 1 == bodies.len();
                    self.emit(if last { &[] } else { &[op::SPLIT, 0] });
                    let split = self.code.len();
                    self.nodes(body, flags)?;
                    if !last {
                        self.emit(&[op::JUMP, 0]);
                        ends.push(self.code.len());
                        self.patch(split);
                    }
                }
                ends.into_iter().for_each(|end| self.patch(end));
            }
            Node::Group(group, added, removed, body) => {
                let kept = if added & flag::TYPES != 0 { flags & !flag::TYPES } else { flags };
                let mark = group.map(|group| i64::from(group - 1) * 2);
                self.emit(&mark.map_or(vec![], |mark| vec![op::MARK, mark]));
                self.nodes(body, (kept | added) & !removed)?;
                self.emit(&mark.map_or(vec![], |mark| vec![op::MARK, mark + 1]));
            }
            Node::Repeat(least, most, greed, body) => self.repeat(*least, *most, *greed, body, flags)?,
            Node::Backref(group) => self.emit(&[op::BACKREF, i64::from(*group), case as i64]),
            Node::Condition(group, yes, no) => {
                self.emit(&[op::CONDITION, i64::from(*group), 0]);
                let split = self.code.len();
                self.nodes(yes, flags)?;
                self.emit(&[op::JUMP, 0]);
                let end = self.code.len();
                self.patch(split);
                self.nodes(no, flags)?;
                self.patch(end);
            }
            Node::Look { behind, negated, body } => {
                let back = if *behind {
                    match width(body, &self.parsed.widths) {
                        (low, high) if low == high => low as i64,
                        _ => return Err(Fault::Unplaced("look-behind requires fixed-width pattern")),
                    }
                } else {
                    0
                };
                let register = self.registers();
                self.emit(&[op::LOOK, register, back, 0]);
                let start = self.code.len();
                self.nodes(body, flags)?;
                self.emit(&[if *negated { op::LOOK_FOUND } else { op::LOOK_END }, register]);
                if *negated {
                    self.patch(start);
                }
            }
            Node::Atomic(body) => {
                let register = self.registers();
                self.emit(&[op::ATOMIC, register]);
                self.nodes(body, flags)?;
                self.emit(&[op::ATOMIC_END, register]);
            }
            Node::Fail => self.emit(&[op::FAIL]),
        }
        Ok(())
    }

    fn set(&mut self, negated: bool, members: &[Member], flags: u32) {
        let at = self.code.len();
        self.emit(&[op::SET, 6 + members.len() as i64 * 2, 0, 0, negated.into(), Case::of(flags) as i64]);
        let unicode = if flags & flag::UNICODE != 0 { 2 } else { 0 };
        for member in members {
            match member {
                Member::Range(low, high) => self.emit(&[i64::from(*low), i64::from(*high)]),
                Member::Kind(kind, negated) => self.emit(&[-1 - *kind as i64, i64::from(*negated) | unicode]),
            }
        }
        for point in 0..128u32 {
            if in_set(&self.code[at..], point) {
                self.code[at + 2 + (point >> 6) as usize] |= 1 << (point & 63);
            }
        }
    }

    fn repeat(&mut self, least: u32, most: u32, greed: Greed, body: &[Node], flags: u32) -> Result<(), Fault> {
        let most = if most == MAX_REPEAT { i64::from(i32::MAX) } else { i64::from(most).min(i64::from(i32::MAX)) };
        let least = i64::from(least).min(i64::from(i32::MAX));
        let unit = match body {
            [Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set(..)] => true,
            [Node::Group(None, _, _, inner)] => {
                matches!(inner[..], [Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set(..)])
            }
            _ => false,
        };
        if unit {
            self.emit(&[op::REPEAT, least, most, greed as i64]);
            return self.nodes(body, flags);
        }
        if most == 0 {
            // Made for its errors alone.
            let start = self.code.len();
            self.nodes(body, flags)?;
            self.code.truncate(start);
            return Ok(());
        }
        if (least, most) == (0, 1) && greed != Greed::Possessive {
            self.emit(&[if greed == Greed::Lazy { op::SPLIT_LAZY } else { op::SPLIT }, 0]);
            let split = self.code.len();
            self.nodes(body, flags)?;
            self.patch(split);
            return Ok(());
        }
        let outer = if greed == Greed::Possessive { Some(self.registers()) } else { None };
        if let Some(register) = outer {
            self.emit(&[op::ATOMIC, register]);
        }
        let register = self.registers();
        self.emit(&[op::LOOP_START, register, i64::from(least > 0)]);
        let mut enter = 0;
        if least == 0 {
            self.emit(&[op::JUMP, 0]);
            enter = self.code.len();
        }
        let start = self.here();
        if let Some(outer) = outer {
            // Each turn is atomic by itself; the turns do not nest, so they share a register with nothing.
            let inner = self.registers();
            self.emit(&[op::ATOMIC, inner]);
            self.nodes(body, flags)?;
            self.emit(&[op::ATOMIC_END, inner]);
            debug_assert!(outer < inner);
        } else {
            self.nodes(body, flags)?;
        }
        if least == 0 {
            self.patch(enter);
        }
        if greed == Greed::Lazy {
            self.emit(&[op::LOOP_LAZY, register, least, most, start, 0]);
            let more = self.code.len();
            self.emit(&[op::JUMP, 0]);
            let end = self.code.len();
            self.patch(more);
            self.emit(&[op::LOOP_MORE, register, most, start]);
            self.patch(end);
        } else {
            self.emit(&[op::LOOP, register, least, most, start]);
        }
        if let Some(register) = outer {
            self.emit(&[op::ATOMIC_END, register]);
        }
        Ok(())
    }
}

fn literal(op: i64, point: u32, case: Case) -> [i64; 3] {
    [op, i64::from(fold(case, point)), case as i64]
}
