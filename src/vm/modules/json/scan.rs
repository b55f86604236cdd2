//! Reading: the value that a JSON text stands for, and where it ends.

use super::{DEEPEST, TURN, put, too_deep};
use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, Poll, Turn};
use crate::vm::object::ObjId;
use crate::vm::replay::R;
use crate::vm::text::from_code_point;
use crate::vm::types::{float, int};
use crate::vm::{Machine, ids};

// Registers: the text, what is called for values, the class of errors, keys so far, what to call with; then two for each
// open container: itself, and the key whose value comes next.
const TEXT: usize = 0;
const OBJECT_HOOK: usize = 1;
const PAIRS_HOOK: usize = 2;
const PARSE_FLOAT: usize = 3;
const PARSE_INT: usize = 4;
const PARSE_CONSTANT: usize = 5;
const ERROR: usize = 6;
const KEYS: usize = 7;
const CURRENT: usize = 8;
const OPEN: usize = 9;

// Numbers: the place in the text (in bytes), the register to call first (0 for none), whether control characters are
// refused; then the kind of each open container.
const AT: usize = 0;
const PENDING: usize = 1;
const STRICT: usize = 2;
const KINDS: usize = 3;

const ARRAY: i64 = 0;
const OBJECT: i64 = 1;
const PAIRS: i64 = 2;

/// What a look at the text came to.
enum Step {
    Value(ObjId),
    /// A value comes next.
    Next,
    /// A register is called with something first.
    Call(usize, ObjId),
    /// What is wrong, and where.
    Wrong(&'static str, usize),
    /// No value begins here.
    Nothing(usize),
}

/// `scan_once(strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, error, text, place)`.
///
/// # Errors
/// `StopIteration` with the place where no value begins; the class of errors.
pub fn once(m: &mut Machine, a: &Args) -> R<ObjId> {
    let Some(text) = m.str_of(a[7]) else {
        let name = m.type_name(a[7]);
        return m.type_error(format!("first argument must be a string, not {name}"));
    };
    let at = m.index(a[8])?;
    if at < 0 {
        return m.value_error("idx cannot be negative");
    }
    let Some(begin) = byte_at(&text.text, at as usize, text.is_ascii()) else {
        let at = m.new_int(at);
        return m.stop_iteration(at);
    };
    let strict = m.truth(a[0])?;
    let keys = m.once(|m| Ok(m.new_dict()))?;
    let regs = [a[7], a[1], a[2], a[3], a[4], a[5], a[6], keys, ids::NONE];
    m.run_loop(Poll(turn), &regs, &[begin as i64, 0, strict.into()])
}

fn byte_at(text: &str, at: usize, ascii: bool) -> Option<usize> {
    if ascii { Some(at).filter(|at| *at < text.len()) } else { text.char_indices().nth(at).map(|(byte, _)| byte) }
}

fn turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let Some(text) = m.str_of(state.regs[TEXT]) else { return Ok(Turn::Done(ids::NONE)) };
    let text = &text.text;
    let mut value = match state.nums[PENDING] as usize {
        0 => None,
        ERROR => {
            let parts = m.items(state.regs[CURRENT]).to_vec();
            let error = m.call(state.regs[ERROR], &[parts[0], state.regs[TEXT], parts[1]])?;
            return m.throw(error);
        }
        register => Some(m.call(state.regs[register], &[state.regs[CURRENT]])?),
    };
    state.nums[PENDING] = 0;
    let mut left = TURN;
    // Between turns there is no value at hand, but one that is to come.
    while left > 0 || value.is_some() {
        left = left.saturating_sub(1);
        let step = match value.take() {
            None => begin(m, state, text)?,
            Some(done) if state.nums.len() == KINDS => {
                let end = text[..state.nums[AT] as usize].chars().count();
                let end = m.new_int(end as i64);
                return Ok(Turn::Done(m.new_tuple(&[done, end])));
            }
            Some(done) => {
                add(m, state, done)?;
                go_on(m, state, text)?
            }
        };
        match step {
            Step::Value(made) => value = Some(made),
            Step::Next => {}
            Step::Call(register, with) => {
                put(m, &mut state.regs[CURRENT], with);
                state.nums[PENDING] = register as i64;
                return Ok(Turn::Again);
            }
            Step::Wrong(what, at) => {
                let at = text[..at].chars().count();
                let parts = [m.new_str(what), m.new_int(at as i64)];
                let parts = m.new_tuple(&parts);
                put(m, &mut state.regs[CURRENT], parts);
                state.nums[PENDING] = ERROR as i64;
                return Ok(Turn::Again);
            }
            Step::Nothing(at) => {
                let at = text[..at].chars().count();
                let at = m.new_int(at as i64);
                return m.stop_iteration(at);
            }
        }
    }
    Ok(Turn::Again)
}

/// The first place from one on that is no white space.
fn skip(text: &str, at: usize) -> usize {
    let rest = &text.as_bytes()[at..];
    at + rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r')).unwrap_or(rest.len())
}

/// What begins where a value is to be.
fn begin(m: &mut Machine, state: &mut NativeLoop, text: &str) -> R<Step> {
    let at = state.nums[AT] as usize;
    let rest = &text[at..];
    for (word, value) in [("null", ids::NONE), ("true", ids::TRUE), ("false", ids::FALSE)] {
        if rest.starts_with(word) {
            state.nums[AT] += word.len() as i64;
            return Ok(Step::Value(value));
        }
    }
    if let Some(word) = ["NaN", "Infinity", "-Infinity"].into_iter().find(|word| rest.starts_with(word)) {
        state.nums[AT] += word.len() as i64;
        let word = m.intern(word);
        return Ok(Step::Call(PARSE_CONSTANT, word));
    }
    match rest.as_bytes().first() {
        Some(b'"') => match string(text, at + 1, state.nums[STRICT] != 0) {
            Ok((made, end)) => {
                state.nums[AT] = end as i64;
                m.reserve(made.len())?;
                Ok(Step::Value(m.new_str(made)))
            }
            Err((what, at)) => Ok(Step::Wrong(what, at)),
        },
        Some(open @ (b'[' | b'{')) => {
            let pairs = state.regs[PAIRS_HOOK] != ids::NONE;
            let kind = if *open == b'[' {
                ARRAY
            } else if pairs {
                PAIRS
            } else {
                OBJECT
            };
            if state.nums.len() - KINDS >= DEEPEST {
                let what = if kind == ARRAY { "array" } else { "object" };
                return too_deep(m, &format!("decoding a JSON {what} from a unicode string"));
            }
            let made = if kind == OBJECT { m.new_dict() } else { m.new_list(Vec::new()) };
            [made, ids::NONE].into_iter().for_each(|id| m.heap.incref(id));
            state.regs.extend([made, ids::NONE]);
            state.nums.push(kind);
            let at = skip(text, at + 1);
            state.nums[AT] = at as i64;
            match text.as_bytes().get(at) {
                Some(b']') if kind == ARRAY => Ok(close(m, state)),
                Some(b'}') if kind != ARRAY => Ok(close(m, state)),
                _ if kind == ARRAY => Ok(Step::Next),
                _ => key(m, state, text),
            }
        }
        Some(b'-' | b'0'..=b'9') => number(m, state, text, at),
        _ => Ok(Step::Nothing(at)),
    }
}

fn number(m: &mut Machine, state: &mut NativeLoop, text: &str, at: usize) -> R<Step> {
    let bytes = text.as_bytes();
    let digits = |from: usize| from + bytes[from..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    let begin = at + usize::from(bytes[at] == b'-');
    let mut end = match bytes.get(begin) {
        Some(b'0') => begin + 1,
        Some(b'1'..=b'9') => digits(begin),
        _ => return Ok(Step::Nothing(at)),
    };
    let whole = end;
    if bytes.get(end) == Some(&b'.') && digits(end + 1) > end + 1 {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let from = end + 1 + usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        if from < bytes.len() && digits(from) > from {
            end = digits(from);
        }
    }
    state.nums[AT] = end as i64;
    let shown = &text[at..end];
    let (register, plain) = if end == whole { (PARSE_INT, ids::INT) } else { (PARSE_FLOAT, ids::FLOAT) };
    if state.regs[register] != plain {
        let shown = m.new_str(shown);
        return Ok(Step::Call(register, shown));
    }
    if end != whole {
        return Ok(Step::Value(m.new_float(float::parse(shown).unwrap_or(f64::NAN))));
    }
    if let Ok(small) = shown.parse() {
        return Ok(Step::Value(m.new_int(small)));
    }
    let shown = m.new_str(shown);
    let value = int::parse_text(m, shown, 10)?;
    m.new_big(value).map(Step::Value)
}

/// The text of a string whose first character stands at a place, and the place after it; or what is wrong, and where.
fn string(text: &str, from: usize, strict: bool) -> Result<(String, usize), (&'static str, usize)> {
    const OPEN: &str = "Unterminated string starting at";
    let mut made = String::new();
    let mut at = from;
    loop {
        let rest = &text.as_bytes()[at..];
        let Some(plain) = rest.iter().position(|byte| matches!(byte, b'"' | b'\\') || strict && *byte < b' ') else {
            return Err((OPEN, from - 1));
        };
        made.push_str(&text[at..at + plain]);
        at += plain;
        match rest[plain] {
            b'"' => return Ok((made, at + 1)),
            b'\\' => {}
            _ => return Err(("Invalid control character at", at)),
        }
        let Some(mark) = rest.get(plain + 1) else { return Err((OPEN, from - 1)) };
        at += 2;
        made.push(match mark {
            b'"' | b'\\' | b'/' => char::from(*mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let mut point = hex(text, at)?;
                at += 4;
                if (0xd800..0xdc00).contains(&point) && text[at..].starts_with("\\u") {
                    let low = hex(text, at + 2)?;
                    if (0xdc00..0xe000).contains(&low) {
                        point = 0x1_0000 + (((point - 0xd800) << 10) | (low - 0xdc00));
                        at += 6;
                    }
                }
                from_code_point(point).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            _ => return Err(("Invalid \\escape", at - 2)),
        });
    }
}

fn hex(text: &str, at: usize) -> Result<u32, (&'static str, usize)> {
    let digits = text.get(at..at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()).ok_or(("Invalid \\uXXXX escape", at - 1))
}

/// Reads a key and its colon; its value comes next.
fn key(m: &mut Machine, state: &mut NativeLoop, text: &str) -> R<Step> {
    let at = state.nums[AT] as usize;
    if text.as_bytes().get(at) != Some(&b'"') {
        return Ok(Step::Wrong("Expecting property name enclosed in double quotes", at));
    }
    let (made, end) = match string(text, at + 1, state.nums[STRICT] != 0) {
        Ok(found) => found,
        Err((what, at)) => return Ok(Step::Wrong(what, at)),
    };
    let made = m.new_str(made);
    // Equal keys of a text are one object.
    let known = m.dict_get(state.regs[KEYS], made)?;
    if known.is_none() {
        m.dict_set(state.regs[KEYS], made, made)?;
    }
    let last = state.regs.len() - 1;
    put(m, &mut state.regs[last], known.unwrap_or(made));
    let at = skip(text, end);
    if text.as_bytes().get(at) != Some(&b':') {
        return Ok(Step::Wrong("Expecting ':' delimiter", at));
    }
    state.nums[AT] = skip(text, at + 1) as i64;
    Ok(Step::Next)
}

/// Adds a value to the innermost container.
fn add(m: &mut Machine, state: &NativeLoop, value: ObjId) -> R<()> {
    let [.., container, key] = state.regs[OPEN..] else { return Ok(()) };
    match state.nums.last() {
        Some(&OBJECT) => m.dict_set(container, key, value)?,
        Some(&PAIRS) => {
            let pair = m.new_tuple(&[key, value]);
            m.list_push(container, pair);
        }
        _ => m.list_push(container, value),
    }
    Ok(())
}

/// What comes after a value in a container.
fn go_on(m: &mut Machine, state: &mut NativeLoop, text: &str) -> R<Step> {
    let array = state.nums.last() == Some(&ARRAY);
    let end = if array { b']' } else { b'}' };
    let comma = skip(text, state.nums[AT] as usize);
    state.nums[AT] = comma as i64;
    match text.as_bytes().get(comma) {
        Some(byte) if *byte == end => return Ok(close(m, state)),
        Some(b',') => {}
        _ => return Ok(Step::Wrong("Expecting ',' delimiter", comma)),
    }
    let at = skip(text, comma + 1);
    state.nums[AT] = at as i64;
    match text.as_bytes().get(at) {
        Some(byte) if *byte == end => Ok(Step::Wrong(
            if array {
                "Illegal trailing comma before end of array"
            } else {
                "Illegal trailing comma before end of object"
            },
            comma,
        )),
        _ if array => Ok(Step::Next),
        _ => key(m, state, text),
    }
}

/// The innermost container is whole.
fn close(m: &mut Machine, state: &mut NativeLoop) -> Step {
    state.nums[AT] += 1;
    let kind = state.nums.pop();
    for id in state.regs.pop().into_iter() {
        m.heap.decref(id);
    }
    let done = state.regs.pop().map_or(ids::NONE, |id| m.temp(id));
    match kind {
        Some(PAIRS) => Step::Call(PAIRS_HOOK, done),
        Some(OBJECT) if state.regs[OBJECT_HOOK] != ids::NONE => Step::Call(OBJECT_HOOK, done),
        _ => Step::Value(done),
    }
}
