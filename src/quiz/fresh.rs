//! Fresh values: a program whose numbers are drawn anew at each review, so that its output is found and not recalled.

use std::collections::BTreeMap;

use super::mutant::tokens;
use super::{Question, next_random};

/// A number of a program that is drawn anew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fresh {
    /// As it stands in the program.
    pub literal: String,
    /// The least that is drawn.
    pub low: u64,
    /// The most that is drawn.
    pub high: u64,
}

/// Draws before two numbers may be the same.
const DRAWS: usize = 16;

/// Reads `literal = "low..high"` pairs.
///
/// # Errors
/// What is wrong, and what to write.
pub(super) fn read_fresh(raw: BTreeMap<String, String>) -> Result<Vec<Fresh>, (String, String)> {
    let read = |(literal, range): (String, String)| {
        let (low, high) = range.split_once("..")?;
        let (low, high) = (low.trim().parse().ok()?, high.trim().parse().ok()?);
        let is_number = !literal.is_empty() && literal.bytes().all(|b| b.is_ascii_digit());
        (is_number && low < high).then_some(Fresh { literal, low, high })
    };
    let all: Option<Vec<Fresh>> = raw.into_iter().map(read).collect();
    all.ok_or_else(|| {
        let help = "write `fresh = { \"10\" = \"2..99\" }`: a whole number of the program, and what it may become";
        ("`fresh` is no list of numbers and ranges".to_string(), help.to_string())
    })
}

/// A program with its numbers drawn; the same for the same seed. Different literals become different numbers.
pub fn draw(text: &str, fresh: &[Fresh], seed: &str) -> String {
    let mut state = seed.bytes().fold(0, |state, byte| next_random(state ^ u64::from(byte)));
    let mut drawn: Vec<(&str, String)> = Vec::new();
    for one in fresh {
        let mut value = String::new();
        for _ in 0..DRAWS {
            state = next_random(state);
            value = (one.low + state % (one.high - one.low + 1)).to_string();
            if drawn.iter().all(|(_, other)| *other != value) {
                break;
            }
        }
        drawn.push((&one.literal, value));
    }
    let lines = text.split_inclusive('\n').flat_map(|line| {
        let all = tokens(line);
        let is_point = |at: Option<usize>| at.and_then(|at| all.get(at)).is_some_and(|token| token.text == ".");
        let texts = all.iter().enumerate().map(|(at, token)| {
            // A part of a number with a point is no number of its own.
            let is_part = is_point(at.checked_sub(1)) || is_point(Some(at + 1));
            let found = drawn.iter().find(|(literal, _)| *literal == token.text && !is_part);
            found.map_or_else(|| token.text.clone(), |(_, value)| value.clone())
        });
        texts.collect::<Vec<_>>()
    });
    lines.collect()
}

impl Question {
    /// Its literals that do not stand in the program.
    pub(super) fn missing(&self, text: &str) -> Option<&str> {
        let all: Vec<_> = text.lines().flat_map(tokens).collect();
        let is_there = |fresh: &&Fresh| all.iter().any(|token| token.text == fresh.literal);
        self.fresh.iter().find(|fresh| !is_there(fresh)).map(|fresh| fresh.literal.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_drawn_and_nothing_else() {
        let pairs = [("10".to_string(), "20..99".to_string()), ("2".to_string(), "20..99".to_string())];
        let fresh = read_fresh(pairs.into()).expect("ranges");
        let text = "a10 = 10 # 10\nb = '10' + 2.10 + x[2]\n";
        let one = draw(text, &fresh, "w.1");
        assert_eq!(one, draw(text, &fresh, "w.1"));
        assert!((0..20).any(|n| draw(text, &fresh, &format!("w.{n}")) != one));
        assert!(
            one.starts_with("a10 = ") && !one.starts_with("a10 = 10") && one.contains("# 10\nb = '10' + 2.10 + x[")
        );
        assert!(!one.contains("x[2]"));
        assert!(read_fresh([("a".to_string(), "1..2".to_string())].into()).is_err());
        assert!(read_fresh([("1".to_string(), "2..2".to_string())].into()).is_err());
    }
}
