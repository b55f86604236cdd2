//! Writing: the JSON text of an object.

use super::{DEEPEST, TURN, put, too_deep};
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, Poll, Turn};
use crate::vm::object::{Data, ObjId};
use crate::vm::replay::{R, Stop};
use crate::vm::text::code_point;
use crate::vm::types::{exception, float, int};
use crate::vm::{Machine, ids};

// Registers: pieces of the text so far, `default`, the indent, the separators, what is to be written or asked, the ids of
// all that is open; then two for each open container: itself and its items (a list, or none for what `default` gave another object for).
const OUT: usize = 0;
const DEFAULT: usize = 1;
const INDENT: usize = 2;
const KEY_SEPARATOR: usize = 3;
const ITEM_SEPARATOR: usize = 4;
const CURRENT: usize = 5;
const MARKERS: usize = 6;
const OPEN: usize = 7;

// Numbers: what to do first, the options, how many levels are indented; then for each open container its next item and whether one has been written.
const PENDING: usize = 0;
const OPTIONS: usize = 1;
const LEVELS: usize = 2;
const FIRST: usize = 3;

const WRITE: i64 = 0;
const ASK_DEFAULT: i64 = 1;
const ASK_ITEMS: i64 = 2;
const GO_ON: i64 = 3;

const SORT: i64 = 1;
const SKIP: i64 = 2;
const NAN: i64 = 4;
const CIRCULAR: i64 = 8;
const ASCII: i64 = 16;

/// `encode(object, default, indent, key_separator, item_separator, sort_keys, skipkeys, allow_nan, check_circular,
/// ensure_ascii)`: a tuple with the text.
///
/// # Errors
/// `TypeError`, `ValueError`; what `default` and items of the program's own classes raise.
pub fn encode(m: &mut Machine, a: &Args) -> R<ObjId> {
    let mut options = 0;
    for (at, bit) in [SORT, SKIP, NAN, CIRCULAR, ASCII].into_iter().enumerate() {
        if m.truth(a[5 + at])? {
            options |= bit;
        }
    }
    for at in [3, 4] {
        if m.str_of(a[at]).is_none() {
            let name = m.type_name(a[at]);
            return m.type_error(format!("make_encoder() argument {} must be str, not {name}", at + 2));
        }
    }
    let out = m.once(|m| Ok(m.new_list(Vec::new())))?;
    let markers = m.once(|m| Ok(m.new_dict()))?;
    m.run_loop(Poll(turn), &[out, a[1], a[2], a[3], a[4], a[0], markers], &[WRITE, options, 0])
}

/// A string as JSON.
///
/// # Errors
/// `TypeError` for what is no string.
pub fn basestring(m: &mut Machine, id: ObjId, ascii: bool) -> R<ObjId> {
    let Some(text) = m.str_of(id) else {
        let name = m.type_name(id);
        return m.type_error(format!("first argument must be a string, not {name}"));
    };
    let mut out = String::new();
    quote(&text.text, ascii, &mut out);
    Ok(m.new_str(out))
}

fn quote(text: &str, ascii: bool, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        let point = code_point(c);
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            _ if point < 32 || ascii && (0x7f..0x1_0000).contains(&point) => out.push_str(&format!("\\u{point:04x}")),
            _ if ascii && point > 0xffff => {
                let point = point - 0x1_0000;
                out.push_str(&format!("\\u{:04x}\\u{:04x}", 0xd800 | point >> 10, 0xdc00 | point & 0x3ff));
            }
            _ => out.push(c),
        }
    }
    out.push('"');
}

/// Says of an error where it came from, from the inside out.
fn turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let outcome = go(m, state);
    if outcome != Err(Stop::Raise) {
        return outcome;
    }
    let error = m.raised;
    let unsorted = state.nums[PENDING] == ASK_ITEMS;
    for open in (0..(state.regs.len() - OPEN) / 2).rev() {
        let (container, items) = (state.regs[OPEN + 2 * open], state.regs[OPEN + 2 * open + 1]);
        let at = state.nums[FIRST + 2 * open];
        let name = m.full_type_name(container);
        let item = m.items(items).get((at - 1).max(0) as usize).copied();
        let note = match item {
            _ if items == ids::NONE => format!("when serializing {name} object"),
            Some(pair) if matches!(m.heap.get(container).data, Data::Dict(_)) => {
                // A key that cannot be written is not told.
                let wrong_key = open + 1 == (state.regs.len() - OPEN) / 2 && state.nums[PENDING] == GO_ON;
                if wrong_key {
                    continue;
                }
                let key = m.items(pair).first().copied().unwrap_or(ids::NONE);
                let shown = m.repr_plain(key)?;
                format!("when serializing {name} item {}", m.text(shown))
            }
            _ if unsorted && item.is_none() => continue,
            _ => format!("when serializing {name} item {}", at - 1),
        };
        let note = m.new_str(note);
        exception::add_note(m, &Args { items: &[error, note], kw: &[] })?;
    }
    m.raised = error;
    outcome
}

fn go(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let mut out = String::new();
    let subject = state.regs[CURRENT];
    match state.nums[PENDING] {
        ASK_DEFAULT => {
            let given = m.call(state.regs[DEFAULT], &[subject])?;
            open(m, state, subject, ids::NONE)?;
            put(m, &mut state.regs[CURRENT], given);
            state.nums[PENDING] = WRITE;
        }
        ASK_ITEMS => {
            let items = items_of(m, state, subject)?;
            begin_dict(m, state, subject, items, &mut out)?;
            state.nums[PENDING] = GO_ON;
        }
        _ => {}
    }
    for _ in 0..TURN {
        let asks = if state.nums[PENDING] == WRITE { write(m, state, &mut out)? } else { !go_on(m, state, &mut out)? };
        if asks {
            break;
        }
    }
    m.reserve(out.len())?;
    if !out.is_empty() {
        let piece = m.new_str(out);
        m.list_push(state.regs[OUT], piece);
    }
    if state.nums[PENDING] == GO_ON && state.regs.len() == OPEN {
        let pieces = m.items(state.regs[OUT]).to_vec();
        let size = pieces.iter().map(|piece| m.text(*piece).len()).sum();
        m.reserve(size)?;
        let whole: String = pieces.iter().map(|piece| m.text(*piece)).collect();
        let whole = m.new_str(whole);
        return Ok(Turn::Done(m.new_tuple(&[whole])));
    }
    Ok(Turn::Again)
}

/// The pairs of a dict, as a list.
fn items_of(m: &mut Machine, state: &NativeLoop, dict: ObjId) -> R<ObjId> {
    let exact = m.type_of(dict) == ids::DICT;
    let items = if exact {
        m.once(|m| Ok(pairs(m, dict)))?
    } else {
        let items = m.call_method(dict, "items", &[])?;
        m.collect(items)?
    };
    if state.nums[OPTIONS] & SORT != 0 {
        m.call_method(items, "sort", &[])?;
    }
    Ok(items)
}

fn pairs(m: &mut Machine, dict: ObjId) -> ObjId {
    let entries: Vec<[ObjId; 2]> = match &m.heap.get(dict).data {
        Data::Dict(table) => table.iter().map(|entry| [entry.key, entry.value]).collect(),
        _ => Vec::new(),
    };
    let pairs = entries.iter().map(|pair| m.new_tuple(pair)).collect();
    m.new_list(pairs)
}

/// Enters an object that is being written.
fn open(m: &mut Machine, state: &mut NativeLoop, id: ObjId, items: ObjId) -> R<()> {
    let depth = (state.regs.len() - OPEN) / 2;
    if depth >= DEEPEST {
        return too_deep(m, "encoding a JSON object");
    }
    if state.nums[OPTIONS] & CIRCULAR != 0 {
        let marker = m.new_int(i64::from(id.0));
        m.dict_set(state.regs[MARKERS], marker, ids::NONE)?;
    }
    state.nums[LEVELS] += i64::from(items != ids::NONE);
    [id, items].into_iter().for_each(|id| m.heap.incref(id));
    state.regs.extend([id, items]);
    state.nums.extend([0, 0]);
    Ok(())
}

fn check_circle(m: &mut Machine, state: &NativeLoop, id: ObjId) -> R<()> {
    if state.nums[OPTIONS] & CIRCULAR != 0 {
        let marker = m.new_int(i64::from(id.0));
        if m.dict_get(state.regs[MARKERS], marker)?.is_some() {
            return m.value_error("Circular reference detected");
        }
    }
    Ok(())
}

fn begin_dict(m: &mut Machine, state: &mut NativeLoop, dict: ObjId, items: ObjId, out: &mut String) -> R<()> {
    open(m, state, dict, items)?;
    out.push('{');
    Ok(())
}

/// Writes the object at hand, or opens it; whether something has to be asked first.
fn write(m: &mut Machine, state: &mut NativeLoop, out: &mut String) -> R<bool> {
    let id = state.regs[CURRENT];
    let mut next = GO_ON;
    match &m.heap.get(id).data {
        _ if id == ids::NONE => out.push_str("null"),
        Data::Str(text) => quote(&text.text.clone(), state.nums[OPTIONS] & ASCII != 0, out),
        Data::Int(_) | Data::Big(_) | Data::Float(_) => out.push_str(&number(m, state, id)?),
        Data::List(_) | Data::Tuple(_) => {
            if m.items(id).is_empty() {
                out.push_str("[]");
                state.nums[PENDING] = GO_ON;
                return Ok(false);
            }
            check_circle(m, state, id)?;
            let items = if matches!(m.heap.get(id).data, Data::Tuple(_)) {
                id
            } else {
                let items = m.items(id).to_vec();
                m.new_list(items)
            };
            open(m, state, id, items)?;
            out.push('[');
        }
        Data::Dict(table) => {
            if table.is_empty() {
                out.push_str("{}");
                state.nums[PENDING] = GO_ON;
                return Ok(false);
            }
            check_circle(m, state, id)?;
            if m.type_of(id) != ids::DICT || state.nums[OPTIONS] & SORT != 0 {
                next = ASK_ITEMS;
            } else {
                let items = pairs(m, id);
                begin_dict(m, state, id, items, out)?;
            }
        }
        _ => {
            check_circle(m, state, id)?;
            next = ASK_DEFAULT;
        }
    }
    state.nums[PENDING] = next;
    Ok(next != GO_ON)
}

/// The text of a bool or number.
fn number(m: &mut Machine, state: &NativeLoop, id: ObjId) -> R<String> {
    let value = match &m.heap.get(id).data {
        _ if id == ids::TRUE => return Ok("true".to_owned()),
        _ if id == ids::FALSE => return Ok("false".to_owned()),
        Data::Int(value) => return Ok(value.to_string()),
        Data::Big(value) => {
            let value = value.clone();
            return int::decimal(m, &value);
        }
        Data::Float(value) => value.0,
        _ => 0.0,
    };
    if value.is_finite() {
        return Ok(float::repr(value));
    }
    if state.nums[OPTIONS] & NAN == 0 {
        let shown = float::repr(value);
        return m.value_error(format!("Out of range float values are not JSON compliant: {shown}"));
    }
    Ok(if value.is_nan() {
        "NaN"
    } else if value > 0.0 {
        "Infinity"
    } else {
        "-Infinity"
    }
    .to_owned())
}

/// Goes on with the innermost container; `false` if all is written.
fn go_on(m: &mut Machine, state: &mut NativeLoop, out: &mut String) -> R<bool> {
    let depth = (state.regs.len() - OPEN) / 2;
    if depth == 0 {
        return Ok(false);
    }
    let [.., container, items] = state.regs[OPEN..] else { return Ok(false) };
    let last = state.nums.len() - 2;
    let at = state.nums[last] as usize;
    let item = m.items(items).get(at).copied();
    let dict = matches!(m.heap.get(container).data, Data::Dict(_));
    let Some(item) = item else {
        if items != ids::NONE {
            state.nums[LEVELS] -= 1;
            if state.nums[last + 1] != 0 {
                new_line(m, state, out);
            }
            out.push(if dict { '}' } else { ']' });
        }
        state.nums.truncate(last);
        if state.nums[OPTIONS] & CIRCULAR != 0 {
            let marker = m.new_int(i64::from(container.0));
            m.dict_del(state.regs[MARKERS], marker)?;
        }
        for _ in 0..2 {
            let id = state.regs.pop().unwrap_or(ids::NONE);
            m.temp(id);
        }
        return Ok(true);
    };
    state.nums[last] += 1;
    let mut key = None;
    let mut value = item;
    if dict {
        let (Data::Tuple(_), &[name, of]) = (&m.heap.get(item).data, m.items(item)) else {
            return m.value_error("items must return 2-tuples");
        };
        value = of;
        let text = match &m.heap.get(name).data {
            Data::Str(text) => text.text.to_string(),
            _ if name == ids::NONE => "null".to_owned(),
            Data::Int(_) | Data::Big(_) | Data::Float(_) => number(m, state, name)?,
            _ if state.nums[OPTIONS] & SKIP != 0 => return Ok(true),
            _ => {
                let ty = m.type_name(name);
                return m.type_error(format!("keys must be str, int, float, bool or None, not {ty}"));
            }
        };
        key = Some(text);
    }
    if std::mem::replace(&mut state.nums[last + 1], 1) != 0 {
        out.push_str(m.text(state.regs[ITEM_SEPARATOR]));
    }
    new_line(m, state, out);
    if let Some(key) = key {
        quote(&key, state.nums[OPTIONS] & ASCII != 0, out);
        out.push_str(m.text(state.regs[KEY_SEPARATOR]));
    }
    put(m, &mut state.regs[CURRENT], value);
    state.nums[PENDING] = WRITE;
    Ok(true)
}

fn new_line(m: &Machine, state: &NativeLoop, out: &mut String) {
    if state.regs[INDENT] != ids::NONE {
        out.push('\n');
        out.push_str(&m.text(state.regs[INDENT]).repeat(state.nums[LEVELS] as usize));
    }
}
