//! A run that goes on from a moment of another with one value changed.

use super::picture::FrameId;
use super::recording::Recording;
use crate::text::words::{self as w, Word};
use crate::vm::Machine;
use crate::vm::object::{Data, ObjId, Slot};

/// The machine at a moment, with a name of a frame bound to the value of a literal.
///
/// # Errors
/// What is wrong with the name or the value, in words; the hole of the message is the name's.
pub(super) fn changed(run: &Recording, tick: u64, frame: FrameId, name: &str, text: &str) -> Result<Machine, Word> {
    let mut machine = run.machine_at(tick);
    let at = machine.frames.iter().position(|known| known.serial == frame.0).ok_or(w::NO_SUCH_FRAME)?;
    let mut rest = text.trim();
    let value = literal(&mut machine, &mut rest, 0).filter(|_| rest.trim().is_empty());
    let value = value.ok_or(w::NO_LITERAL)?;
    machine.heap.incref(value);
    let (base, locals) = (machine.frames[at].base as usize, machine.frames[at].locals);
    let code = machine.frames[at].code().cloned().ok_or(w::NO_SUCH_FRAME)?;
    let slot = code.object.slots.iter().position(|declared| *declared.name == *name);
    let slot = slot.filter(|slot| machine.stack.get(base + slot).is_some_and(|known| !known.is_null()));
    match slot {
        Some(slot) => {
            let (known, declared) = (machine.stack[base + slot], &code.object.slots[slot]);
            let is_cell = matches!(machine.heap.get(known.id()).data, Data::Cell(_));
            let old = if is_cell && (declared.cell || declared.free) {
                std::mem::replace(&mut machine.heap.get_mut(known.id()).data, Data::Cell(Some(value)))
            } else {
                machine.stack[base + slot] = Slot::owned(value);
                Data::Cell(known.get().filter(|_| !known.is_borrowed()))
            };
            if let Data::Cell(Some(old)) = old {
                // A value on some stack may rely on the name's count: it lives on.
                machine.kept.push(old);
            }
        }
        None if locals != ObjId::NULL => {
            let key = machine.new_str(name);
            let known = super::search::lookup(&machine, &machine.frames[at], name, false);
            if let Some(old) = known {
                machine.heap.incref(old);
                machine.kept.push(old);
            }
            machine.dict_set(locals, key, value).map_err(|_| w::NOT_BINDABLE)?;
            machine.heap.decref(value);
        }
        None => return Err(w::NOT_BOUND),
    }
    machine.release_temps();
    Ok(machine)
}

/// Deepest nesting of literals.
const DEEPEST: u32 = 20;

/// Reads a literal off the front of a text.
fn literal(machine: &mut Machine, rest: &mut &str, depth: u32) -> Option<ObjId> {
    *rest = rest.trim_start();
    let first = rest.chars().next().filter(|_| depth < DEEPEST)?;
    if let '[' | '(' = first {
        *rest = &rest[1..];
        let close = if first == '[' { ']' } else { ')' };
        let mut items = Vec::new();
        let mut comma = true;
        loop {
            *rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix(close) {
                *rest = after;
                break;
            }
            if !comma {
                return None;
            }
            items.push(literal(machine, rest, depth + 1)?);
            let after = rest.trim_start().strip_prefix(',');
            comma = after.is_some();
            *rest = after.unwrap_or(rest);
        }
        if first == '(' {
            return if items.len() == 1 && !comma { items.pop() } else { Some(machine.new_tuple(&items)) };
        }
        items.iter().for_each(|item| machine.heap.incref(*item));
        return Some(machine.new_list(items));
    }
    if let '\'' | '"' = first {
        let mut text = String::new();
        let mut letters = rest[1..].char_indices();
        while let Some((at, letter)) = letters.next() {
            match letter {
                '\\' => match letters.next()?.1 {
                    'n' => text.push('\n'),
                    't' => text.push('\t'),
                    other => text.push(other),
                },
                letter if letter == first => {
                    *rest = &rest[at + 2..];
                    return Some(machine.new_str(text));
                }
                letter => text.push(letter),
            }
        }
        return None;
    }
    let end = rest.find([',', ']', ')']).unwrap_or(rest.len());
    let word = rest[..end].trim();
    *rest = &rest[end..];
    match word {
        "None" => Some(crate::vm::ids::NONE),
        "True" => Some(machine.new_bool(true)),
        "False" => Some(machine.new_bool(false)),
        word => {
            let digits = word.replace('_', "");
            if let Ok(value) = digits.parse::<i64>() {
                return Some(machine.new_int(value));
            }
            let number = digits.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.'));
            number.then(|| digits.parse::<f64>().ok()).flatten().map(|value| machine.new_float(value))
        }
    }
}
