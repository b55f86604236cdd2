//! `repr` of built-in objects without running anything and without a copy of the machine.

use crate::vm::object::{Data, ObjId, type_flags};
use crate::vm::types::{float, str};
use crate::vm::{Machine, heap, ids};

/// Levels of containers in containers; deeper ones are left to the machine.
const DEEPEST: usize = 20;
/// Characters after which no more items are added: the text is cut anyway.
const LONGEST: usize = 4_000;

/// The `repr` of an object, at least its beginning; `None` where only the machine can tell: code of the program
/// takes part, or the object is of a rare type.
pub fn repr(machine: &Machine, id: ObjId) -> Option<String> {
    let mut out = String::new();
    write(machine, id, &mut Vec::new(), &mut out)?;
    Some(out)
}

fn write(machine: &Machine, id: ObjId, inside: &mut Vec<ObjId>, out: &mut String) -> Option<()> {
    let obj = machine.heap.get(id);
    if machine.heap.type_flags(obj.ty) & type_flags::HEAP != 0 || inside.len() > DEEPEST {
        return None;
    }
    match &obj.data {
        Data::Plain if id == ids::NONE => out.push_str("None"),
        Data::Int(value) if obj.ty == ids::BOOL => out.push_str(if *value != 0 { "True" } else { "False" }),
        Data::Int(value) => out.push_str(&value.to_string()),
        Data::Float(value) => out.push_str(&float::repr(value.0)),
        Data::Str(text) => out.push_str(&str::quoted(&text.text)),
        Data::List(_) => sequence(machine, id, ["[", "]"], inside, out)?,
        Data::Tuple(items) => {
            let close = if items.len() == 1 { ",)" } else { ")" };
            sequence(machine, id, ["(", close], inside, out)?;
        }
        Data::Dict(dict) => {
            if inside.contains(&id) {
                out.push_str("{...}");
                return Some(());
            }
            inside.push(id);
            out.push('{');
            for (at, entry) in dict.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write(machine, entry.key, inside, out)?;
                out.push_str(": ");
                write(machine, entry.value, inside, out)?;
                if out.len() > LONGEST {
                    break;
                }
            }
            out.push('}');
            inside.pop();
        }
        Data::Set(set) if obj.ty == ids::SET && !set.is_empty() => {
            out.push('{');
            for (at, entry) in set.iter().enumerate() {
                if at > 0 {
                    out.push_str(", ");
                }
                write(machine, entry.key, inside, out)?;
                if out.len() > LONGEST {
                    break;
                }
            }
            out.push('}');
        }
        Data::Function(function) => {
            let name = machine.text(function.qualname);
            out.push_str(&format!("<function {name} at {:#x}>", heap::address(id)));
        }
        _ => return None,
    }
    Some(())
}

fn sequence(
    machine: &Machine,
    id: ObjId,
    [open, close]: [&str; 2],
    inside: &mut Vec<ObjId>,
    out: &mut String,
) -> Option<()> {
    if inside.contains(&id) {
        out.push_str(&format!("{open}...{}", close.trim_start_matches(',')));
        return Some(());
    }
    inside.push(id);
    out.push_str(open);
    for (at, item) in machine.items(id).iter().enumerate() {
        if at > 0 {
            out.push_str(", ");
        }
        write(machine, *item, inside, out)?;
        if out.len() > LONGEST {
            break;
        }
    }
    out.push_str(close);
    inside.pop();
    Some(())
}
