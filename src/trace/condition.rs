//! A condition that a search waits for: `i == 7`, `len(items) > 2`, `node.left is None`.

use super::plain;
use super::search::lookup;
use crate::vm::Machine;
use crate::vm::frame::Frame;
use crate::vm::object::{Data, ObjId};

/// A comparison of something a name leads to with a literal.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    name: String,
    /// Attributes and subscripts, in order.
    path: Vec<Part>,
    /// Whether `len()` of it is compared.
    length: bool,
    compare: Compare,
    literal: String,
}

#[derive(Clone, Debug, PartialEq)]
enum Part {
    Attribute(String),
    Subscript(String),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Compare {
    Equal,
    Unequal,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Condition {
    /// Reads `NAME OP LITERAL`; the name may be followed by attributes and subscripts, or stand in `len()`.
    /// `None` for anything else.
    pub fn read(text: &str) -> Option<Condition> {
        use Compare::*;
        let operators = [
            (" is not ", Unequal),
            (" is ", Equal),
            ("==", Equal),
            ("!=", Unequal),
            ("<=", AtMost),
            (">=", AtLeast),
            ("<", Less),
            (">", More),
        ];
        let split = |(word, compare): &(&str, Compare)| {
            let at = outside(text, word)?;
            Some((text[..at].trim(), *compare, text[at + word.len()..].trim()))
        };
        let (left, compare, literal) = operators.iter().find_map(split)?;
        let inner = left.strip_prefix("len(").and_then(|rest| rest.strip_suffix(')'));
        let mut rest = inner.unwrap_or(left).trim();
        let word = |text: &str| text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
        let name = rest[..word(rest)].to_owned();
        rest = &rest[name.len()..];
        let mut path = Vec::new();
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix('.') {
                let end = word(after);
                path.push(Part::Attribute(after[..end].to_owned()));
                rest = &after[end..];
            } else {
                let (key, after) = rest.strip_prefix('[')?.split_once(']')?;
                path.push(Part::Subscript(normal(key)));
                rest = after;
            }
        }
        let named = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
        let literal = normal(literal);
        (named && !literal.is_empty()).then(|| Condition { name, path, length: inner.is_some(), compare, literal })
    }

    /// Whether it holds in a frame; a name that is not bound makes it false.
    pub(super) fn holds(&self, machine: &Machine, frame: &Frame) -> bool {
        self.value(machine, frame).is_some_and(|text| compare(&text, self.compare, &self.literal))
    }

    fn value(&self, machine: &Machine, frame: &Frame) -> Option<String> {
        let mut id = lookup(machine, frame, &self.name, true)?;
        for part in &self.path {
            id = match part {
                Part::Attribute(name) => attribute(machine, id, name)?,
                Part::Subscript(key) => item(machine, id, key)?,
            };
        }
        if !self.length {
            return plain::repr(machine, id);
        }
        let length = match &machine.heap.get(id).data {
            Data::Dict(table) => table.len(),
            Data::Set(table) => table.len(),
            Data::Str(text) => text.text.chars().count(),
            Data::List(_) | Data::Tuple(_) => machine.items(id).len(),
            Data::Other(_) => machine.deque(id)?.items.len(),
            _ => return None,
        };
        Some(length.to_string())
    }
}

/// Where an operator stands that is in no string and no brackets.
fn outside(text: &str, word: &str) -> Option<usize> {
    let mut quote = None;
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '\'' | '"') => quote = Some(c),
            (None, '[' | '(' | '{') => depth += 1,
            (None, ']' | ')' | '}') => depth -= 1,
            (None, _) if depth == 0 && text[at..].starts_with(word) => return Some(at),
            _ => {}
        }
    }
    None
}

/// A literal as `repr` writes it: single quotes where both would do.
fn normal(literal: &str) -> String {
    let literal = literal.trim();
    match literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if !inner.contains(['\'', '\\']) => format!("'{inner}'"),
        _ => literal.to_owned(),
    }
}

fn attribute(machine: &Machine, id: ObjId, name: &str) -> Option<ObjId> {
    let obj = machine.heap.get(id);
    let attrs = obj.attrs.as_ref()?;
    let named = |dict: ObjId| match &machine.heap.get(dict).data {
        Data::Dict(table) => table.iter().find(|entry| machine.text(entry.key) == name).map(|entry| entry.value),
        _ => None,
    };
    attrs.dict.and_then(named).or_else(|| {
        let Data::Type(ty) = &machine.heap.get(obj.ty).data else { return None };
        ty.slots.iter().zip(&attrs.slots).find(|(slot, _)| ***slot == *name).and_then(|(_, value)| *value)
    })
}

fn item(machine: &Machine, id: ObjId, key: &str) -> Option<ObjId> {
    match &machine.heap.get(id).data {
        Data::Dict(table) => {
            table.iter().find(|entry| plain::repr(machine, entry.key).as_deref() == Some(key)).map(|entry| entry.value)
        }
        _ => {
            let items = machine.items(id);
            let index: i64 = key.parse().ok()?;
            let at = if index < 0 { index + items.len() as i64 } else { index };
            items.get(usize::try_from(at).ok()?).copied()
        }
    }
}

fn compare(value: &str, compare: Compare, literal: &str) -> bool {
    let number = |text: &str| match text {
        "True" => Some(1.0),
        "False" => Some(0.0),
        text => text.replace('_', "").parse::<f64>().ok(),
    };
    let order = match (number(value), number(literal)) {
        (Some(a), Some(b)) => a.partial_cmp(&b),
        _ => {
            let both_text = value.starts_with('\'') && literal.starts_with('\'');
            let order = value.cmp(literal);
            (order.is_eq() || both_text).then_some(order)
        }
    };
    match compare {
        Compare::Equal => order.is_some_and(|o| o.is_eq()),
        Compare::Unequal => order.is_none_or(|o| o.is_ne()),
        Compare::Less => order.is_some_and(|o| o.is_lt()),
        Compare::AtMost => order.is_some_and(|o| o.is_le()),
        Compare::More => order.is_some_and(|o| o.is_gt()),
        Compare::AtLeast => order.is_some_and(|o| o.is_ge()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conditions_are_read_or_refused() {
        for text in ["i == 7", "len(items)>2", "node.left is not None", "d[\"k\"] != 'a == b'", "a[0][-1] <= 2.5"] {
            assert!(Condition::read(text).is_some(), "{text}");
        }
        for text in ["", "i", "i ==", "== 7", "f(x) == 1", "7 == i", "i = 7", "é[", "x[ == 1"] {
            assert!(Condition::read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn values_are_compared_as_python_does() {
        assert!(compare("7", Compare::Equal, "7.0"));
        assert!(compare("True", Compare::Equal, "1"));
        assert!(compare("10", Compare::More, "9"));
        assert!(compare("'b'", Compare::More, "'a'"));
        assert!(!compare("'7'", Compare::Equal, "7"));
        assert!(!compare("None", Compare::Less, "3"));
        assert!(compare("[1, 2]", Compare::Equal, "[1, 2]"));
    }
}
