//! What a reader types into a slot: a value in Python's words, with names and `#` numbers for objects that are there.

use super::{Drawing, Node, NodeId, Shape, Target, Value};
use crate::code::Const;
use crate::code::repr::{repr, repr_of_float};
use crate::text::words::{self as w, Filled};

/// Deepest nesting that is read.
const DEPTH: u32 = 8;

/// Reads a value: a number, a string, a list, a tuple, a set, a dict, `Name()` for an instance, or a name of the frame
/// (else of the module) for what it leads to, `#3` for the object of that label.
///
/// # Errors
/// What is wrong, in words.
pub fn parse(text: &str, drawing: &Drawing, frame: usize, counts: bool) -> Result<Target, Filled> {
    let mut reader = Reader { rest: text.trim(), drawing, frame, next: drawing.fresh().0, nodes: Vec::new(), counts };
    let value = reader.value(0)?;
    match reader.rest {
        "" => Ok(Target { value, nodes: reader.nodes }),
        rest => Err(Filled::new(w::LEFT_OVER, &[&rest])),
    }
}

struct Reader<'a> {
    rest: &'a str,
    drawing: &'a Drawing,
    frame: usize,
    next: u32,
    nodes: Vec<(NodeId, Node)>,
    counts: bool,
}

impl<'a> Reader<'a> {
    fn value(&mut self, depth: u32) -> Result<Value, Filled> {
        if depth > DEPTH {
            return Err(Filled::new(w::TOO_DEEP, &[]));
        }
        let rest = self.rest;
        let Some(first) = rest.chars().next() else { return Err(Filled::new(w::VALUE_MISSING, &[])) };
        match first {
            '[' => self.collect("list", ']', depth),
            '(' => self.collect("tuple", ')', depth),
            '{' => self.collect("set", '}', depth),
            '\'' | '"' => {
                let end = rest[1..].find(first).ok_or_else(|| Filled::new(w::STRING_OPEN, &[]))?;
                self.skip(end + 2);
                Ok(Value::Atom(repr(&Const::Str(rest[1..=end].into()))))
            }
            '0'..='9' | '-' | '.' => {
                let end = rest.find(|c: char| !c.is_alphanumeric() && !"+-._".contains(c)).unwrap_or(rest.len());
                let text = rest[..end].replace('_', "");
                self.skip(end);
                let digits = text.strip_prefix('-').unwrap_or(&text);
                if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
                    let plain = digits.trim_start_matches('0');
                    let sign = if text.starts_with('-') && !plain.is_empty() { "-" } else { "" };
                    return Ok(Value::Atom(format!("{sign}{}", if plain.is_empty() { "0" } else { plain })));
                }
                let number: f64 = text.parse().map_err(|_| Filled::new(w::NO_NUMBER, &[&text]))?;
                Ok(Value::Atom(repr_of_float(number)))
            }
            '#' => {
                let end = rest[1..].find(|c: char| !c.is_ascii_digit()).map_or(rest.len(), |end| end + 1);
                let id = rest[1..end].parse().ok().map(NodeId).filter(|id| self.drawing.nodes.contains_key(id));
                self.skip(end);
                id.map(Value::Node).ok_or_else(|| Filled::new(w::NO_OBJECT, &[&&rest[..end]]))
            }
            _ => self.name(),
        }
    }

    fn name(&mut self) -> Result<Value, Filled> {
        let rest = self.rest;
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let name = &rest[..end];
        if name.is_empty() {
            return Err(Filled::new(w::IS_NO_VALUE, &[&rest]));
        }
        self.skip(end);
        if self.rest.starts_with("()") {
            self.skip(2);
            return Ok(self.make(Node::new(name)));
        }
        if ["None", "True", "False"].contains(&name) {
            return Ok(Value::Atom(name.to_string()));
        }
        let frames = [self.frame, 0].into_iter().filter_map(|at| self.drawing.frames.get(at));
        let found = frames.flat_map(|frame| &frame.names).find(|(other, _)| other == name);
        found.map(|(_, value)| value.clone()).ok_or_else(|| Filled::new(w::NO_SUCH_NAME_HERE, &[&name]))
    }

    fn collect(&mut self, type_name: &str, end: char, depth: u32) -> Result<Value, Filled> {
        self.skip(1);
        let mut node = Node::new(type_name);
        let mut comma = false;
        while !self.rest.starts_with(end) {
            let mut key = String::new();
            let mut value = self.value(depth + 1)?;
            if end == '}' && self.rest.starts_with(':') {
                let Value::Atom(text) = value else { return Err(Filled::new(w::KEY_IS_PLAIN, &[])) };
                node.shape = Shape::Dict;
                self.skip(1);
                (key, value) = (text, self.value(depth + 1)?);
            }
            node.items.push((key, value));
            comma = self.rest.starts_with(',');
            if comma {
                self.skip(1);
            } else if !self.rest.starts_with(end) {
                return Err(Filled::new(w::BRACKET_MISSING, &[&end]));
            }
        }
        self.skip(1);
        if end == '}' && (node.items.is_empty() || node.shape == Shape::Dict) {
            node = Node { items: node.items, ..Node::new("dict") };
        }
        if end != ')' {
            return Ok(self.make(node));
        }
        // Brackets around a value.
        if !comma && node.items.len() == 1 {
            return node.items.pop().map(|(_, value)| value).ok_or_else(|| Filled::new(w::VALUE_MISSING, &[]));
        }
        let mut atoms = Vec::new();
        for (_, value) in &node.items {
            match value {
                Value::Atom(text) => atoms.push(text.clone()),
                Value::Node(_) => return Ok(self.make(node)),
            }
        }
        Ok(Value::Atom(match atoms.as_slice() {
            [one] => format!("({one},)"),
            _ => format!("({})", atoms.join(", ")),
        }))
    }

    fn make(&mut self, mut node: Node) -> Value {
        node.count = self.counts.then_some(1);
        let id = NodeId(self.next);
        self.next += 1;
        self.nodes.push((id, node));
        Value::Node(id)
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest[bytes..].trim_start();
    }
}
