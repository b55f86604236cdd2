//! The tree of a regular expression.

use super::letters::Kind;

/// No upper bound of a repetition.
pub const MAX_REPEAT: u32 = u32::MAX;

/// Flags, by the numbers of the module `re`.
pub mod flag {
    pub const IGNORECASE: u32 = 2;
    pub const LOCALE: u32 = 4;
    pub const MULTILINE: u32 = 8;
    pub const DOTALL: u32 = 16;
    pub const UNICODE: u32 = 32;
    pub const VERBOSE: u32 = 64;
    pub const ASCII: u32 = 256;
    /// Those of which only one can hold.
    pub const TYPES: u32 = ASCII | LOCALE | UNICODE;
}

/// The flag of a letter in `(?i)`.
pub fn flag_of(letter: char) -> Option<u32> {
    Some(match letter {
        'i' => flag::IGNORECASE,
        'L' => flag::LOCALE,
        'm' => flag::MULTILINE,
        's' => flag::DOTALL,
        'x' => flag::VERBOSE,
        'a' => flag::ASCII,
        'u' => flag::UNICODE,
        _ => return None,
    })
}

/// A piece of a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// This character.
    Literal(u32),
    /// Any other character.
    NotLiteral(u32),
    /// `.`
    Any,
    /// `[...]`; negated if it says so.
    Set(bool, Vec<Member>),
    /// A place.
    At(At),
    /// Alternatives.
    Branch(Vec<Vec<Node>>),
    /// A group: its number if it captures, flags added and taken away.
    Group(Option<u32>, u32, u32, Vec<Node>),
    /// From so many to so many times.
    Repeat(u32, u32, Greed, Vec<Node>),
    /// What a group matched.
    Backref(u32),
    /// The first if a group took part, else the second.
    Condition(u32, Vec<Node>, Vec<Node>),
    /// What follows (or precedes) must match, or must not.
    Look { behind: bool, negated: bool, body: Vec<Node> },
    /// Once matched it is not tried otherwise.
    Atomic(Vec<Node>),
    /// Never matches.
    Fail,
}

/// How much a repetition takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Greed {
    /// As much as it can.
    Greedy,
    /// As little as it can.
    Lazy,
    /// As much as it can, giving nothing back.
    Possessive,
}

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum At {
    /// `\A`
    Start,
    /// `^`
    Line,
    /// `$`
    End,
    /// `\z`
    VeryEnd,
    /// `\b`
    Boundary,
    /// `\B`
    NotBoundary,
}

/// A member of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// From this character to that.
    Range(u32, u32),
    /// A kind, or all that is not of it.
    Kind(Kind, bool),
}

/// The least and the largest number of characters that pieces match; `widths` are those of the closed groups.
pub fn width(nodes: &[Node], widths: &[Option<(u64, u64)>]) -> (u64, u64) {
    const MOST: u64 = 1 << 40;
    let mut total = (0u64, 0u64);
    for node in nodes {
        let (low, high) = match node {
            Node::Literal(_) | Node::NotLiteral(_) | Node::Any | Node::Set(..) => (1, 1),
            Node::At(_) | Node::Look { .. } | Node::Fail => (0, 0),
            Node::Group(_, _, _, body) | Node::Atomic(body) => width(body, widths),
            Node::Branch(bodies) => bodies
                .iter()
                .map(|body| width(body, widths))
                .fold((MOST, 0), |all, one| (all.0.min(one.0), all.1.max(one.1))),
            Node::Repeat(least, most, _, body) => {
                let (low, high) = width(body, widths);
                let high = if *most == MAX_REPEAT && high > 0 { MOST } else { high.saturating_mul(u64::from(*most)) };
                (low.saturating_mul(u64::from(*least)), high)
            }
            Node::Backref(group) => widths.get(*group as usize).copied().flatten().unwrap_or((0, 0)),
            Node::Condition(_, yes, no) => {
                let (yes, no) = (width(yes, widths), width(no, widths));
                (yes.0.min(no.0), yes.1.max(no.1))
            }
        };
        total = ((total.0 + low).min(MOST), (total.1 + high).min(MOST));
    }
    total
}
