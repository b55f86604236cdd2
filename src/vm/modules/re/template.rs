//! Replacement texts: literals and references to groups.

use super::pattern::part;
use super::subject::{CODE, Subject, state};
use super::tokens::{Fault, Tokens, is_letter};
use super::{raise, subject};
use crate::vm::Machine;
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::R;
use crate::vm::types::str::from_points;

/// A piece of a template.
pub enum Piece {
    /// Characters.
    Literal(Vec<u32>),
    /// What a group matched.
    Group(usize),
}

/// A template, and whether it is text.
pub struct Template {
    pieces: Vec<Piece>,
    is_text: bool,
}

/// Reads a template for a pattern.
///
/// # Errors
/// `PatternError`; `IndexError` for a name of no group; `TypeError` for what is no text.
pub fn parse(m: &mut Machine, pattern: ObjId, template: ObjId) -> R<Template> {
    let Some(subject) = subject::Subject::of(m, template) else {
        let name = m.type_name(template);
        return m.type_error(format!("decoding to str: need a bytes-like object, {name} found"));
    };
    let (points, is_text) = (subject.points(), subject.is_text());
    let groups = state(m, pattern).1[CODE] as usize - 1;
    let mut names = Vec::new();
    if let Data::Proxy(dict) = m.heap.get(state(m, pattern).0[part::NAMES]).data {
        if let Data::Dict(dict) = &m.heap.get(dict).data {
            names =
                dict.iter().map(|entry| (m.text(entry.key).to_owned(), m.small(entry.value).unwrap_or(0))).collect();
        }
    }
    match pieces(&points, is_text, groups, &names) {
        Ok(pieces) => Ok(Template { pieces, is_text }),
        Err(fault) => raise(m, fault, template),
    }
}

fn pieces(points: &[u32], is_text: bool, groups: usize, names: &[(String, i64)]) -> Result<Vec<Piece>, Fault> {
    let mut source = Tokens::new(points, is_text)?;
    let (mut pieces, mut literal) = (Vec::new(), Vec::new());
    let is_octal = |c: char| ('0'..='7').contains(&c);
    while let Some(token) = source.get()? {
        if !token.escaped {
            literal.push(token.point);
            continue;
        }
        let mut add = |source: &Tokens, group: usize, offset: usize| {
            if group > groups {
                return Err(source.fault(&format!("invalid group reference {group}"), offset));
            }
            pieces.push(Piece::Literal(std::mem::take(&mut literal)));
            pieces.push(Piece::Group(group));
            Ok(())
        };
        match char::from_u32(token.point) {
            Some('g') => {
                if !source.take('<') {
                    return Err(source.fault("missing <", 0));
                }
                let name = source.get_until('>', "group name")?;
                let width = name.chars().count() + 1;
                if name.bytes().all(|byte| byte.is_ascii_digit()) {
                    let Ok(group) = name.parse::<u32>() else {
                        let number = name.trim_start_matches('0');
                        return Err(source.fault(&format!("invalid group reference {number}"), width));
                    };
                    add(&source, group as usize, width)?;
                } else {
                    source.check_name(&name, 1)?;
                    match names.iter().find(|(known, _)| *known == name) {
                        Some((_, group)) => add(&source, *group as usize, width)?,
                        None => return Err(Fault::Index(format!("unknown group name {}", source.quoted(&name)))),
                    }
                }
            }
            Some('0') => {
                let digits = source.get_while(2, is_octal)?;
                literal.push(u32::from_str_radix(&format!("0{digits}"), 8).unwrap_or(0) & 0xff);
            }
            Some(first @ '1'..='9') => {
                let mut digits = first.to_string();
                digits += &source.get_while(1, |c| c.is_ascii_digit())?;
                if digits.len() == 2 && digits.chars().all(is_octal) {
                    digits += &source.get_while(1, is_octal)?;
                }
                if digits.len() == 3 {
                    literal.push(source.octal(&digits)?);
                } else {
                    add(&source, digits.parse().unwrap_or(0), digits.len())?;
                }
            }
            Some(c) => {
                let point = match c {
                    'a' => 7,
                    'b' => 8,
                    'f' => 12,
                    'n' => 10,
                    'r' => 13,
                    't' => 9,
                    'v' => 11,
                    '\\' => 92,
                    _ if is_letter(token.point) => {
                        return Err(source.fault(&format!("bad escape {}", token.text()), 2));
                    }
                    _ => {
                        literal.push('\\' as u32);
                        token.point
                    }
                };
                literal.push(point);
            }
            None => literal.extend(['\\' as u32, token.point]),
        }
    }
    if source.is_broken() {
        return Err(source.fault("", 0));
    }
    pieces.push(Piece::Literal(literal));
    Ok(pieces)
}

/// The text of a template for a match with these spans.
///
/// # Errors
/// None in practice.
pub fn expand(m: &mut Machine, template: &Template, subject: &Subject, string: ObjId, spans: &[i64]) -> R<ObjId> {
    if let [Piece::Literal(before), Piece::Group(group), Piece::Literal(after)] = &template.pieces[..] {
        // A group by itself is the very text that it matched.
        if before.is_empty() && after.is_empty() && template.is_text && spans[group * 2] >= 0 {
            return Ok(subject.slice(m, string, spans[group * 2] as usize, spans[group * 2 + 1] as usize));
        }
    }
    let whole = subject.text();
    let mut points = Vec::new();
    for piece in &template.pieces {
        match piece {
            Piece::Literal(literal) => points.extend_from_slice(literal),
            Piece::Group(group) => {
                let (from, to) = (spans[group * 2], spans[group * 2 + 1]);
                points.extend((from.max(0)..to.max(0)).map(|at| whole.at(at as usize)));
            }
        }
    }
    if template.is_text {
        return Ok(m.new_str(from_points(points.into_iter())));
    }
    let bytes: Vec<u8> = points.into_iter().map(|point| point as u8).collect();
    Ok(m.new_bytes(&bytes))
}
