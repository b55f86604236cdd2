//! `sum`, `min`, `max`, `any`, `all`, `sorted`, `len`, `iter`, `next`.

use crate::vm::frame::NativeLoop;
use crate::vm::native::{Args, NativeDef, Poll, Sig, Turn};
use crate::vm::object::{Data, Iter, ObjId};
use crate::vm::ops::{Binary, Cmp};
use crate::vm::replay::R;
use crate::vm::{Machine, ids};

/// The functions.
pub const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("len", Sig::One, |m, a| {
        let len = m.len(a[0])?;
        Ok(m.new_int(len as i64))
    }),
    NativeDef::function("any", Sig::One, |m, a| until(m, a[0], true)),
    NativeDef::function("all", Sig::One, |m, a| until(m, a[0], false)),
    NativeDef::function("sum", Sig::Named { names: &["iterable", "start"], required: 1, pos_only: 1, kw_only: 2 }, sum),
    NativeDef::function("min", Sig::Any, |m, a| extreme(m, a, "min", Cmp::Lt)),
    NativeDef::function("max", Sig::Any, |m, a| extreme(m, a, "max", Cmp::Gt)),
    NativeDef::function("sorted", Sig::Any, sorted),
    NativeDef::function("iter", Sig::Pos(1, 2), |m, a| match a.get(1) {
        None => m.iter(a[0]),
        Some(_) if !m.is_callable(a[0]) => m.type_error("iter(v, w): v must be callable"),
        Some(sentinel) => Ok(m.new_iter(ids::CALLABLE_ITERATOR, Iter::Callable(a[0], sentinel))),
    }),
    NativeDef::function("next", Sig::Pos(1, 2), next),
];

/// Stands for "nothing found": no program can lay hands on it.
const NOTHING: ObjId = ids::NATIVE_STATE;
/// Items of built-in iterators taken in one turn.
const BATCH: usize = 1024;

fn next(m: &mut Machine, a: &Args) -> R<ObjId> {
    if !m.is_iterator(a[0]) {
        let name = m.type_name(a[0]);
        return m.type_error(format!("'{name}' object is not an iterator"));
    }
    if a.get(1).is_none() && matches!(m.heap.get(a[0]).data, Data::Generator(_)) {
        // The exception that ends a generator carries what it returned.
        return m.once(|m| m.resume(a[0], ids::NONE));
    }
    if a.get(1).is_none() && !matches!(m.heap.get(a[0]).data, Data::Iter(_)) {
        return match m.call_special(a[0], "__next__", &[])? {
            Some(item) => Ok(item),
            None => m.stop_iteration(ids::NONE),
        };
    }
    let got = if a.get(1).is_none() { m.next_through(a[0])? } else { m.next(a[0])? };
    match (got, a.get(1)) {
        (Some(item), _) => Ok(item),
        (None, Some(default)) => Ok(default),
        (None, None) => m.stop_iteration(ids::NONE),
    }
}

/// Whether an item with this truth comes: `any` looks for a true one, `all` for a false one.
fn until(m: &mut Machine, iterable: ObjId, wanted: bool) -> R<ObjId> {
    let mark = m.log_at;
    let iterator = m.once(|m| m.iter(iterable))?;
    // From here on the loop holds the iterator.
    m.let_go(mark);
    m.run_loop(Poll(until_turn), &[iterator], &[wanted.into()])
}

fn until_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let (iterator, wanted) = (state.regs[0], state.nums[0] != 0);
    for _ in 0..BATCH {
        let Some(item) = m.next(iterator)? else { return Ok(Turn::Done(ids::bool(!wanted))) };
        if m.truth(item)? == wanted {
            return Ok(Turn::Done(ids::bool(wanted)));
        }
        if !m.is_pure(iterator) || m.is_heap_type(m.type_of(item)) {
            break;
        }
    }
    Ok(Turn::Again)
}

fn sorted(m: &mut Machine, a: &Args) -> R<ObjId> {
    if a.len() != 1 {
        let given = a.len();
        return m.type_error(format!("sorted expected 1 argument, got {given}"));
    }
    let (mut key, mut reverse) = (ids::NONE, ids::FALSE);
    for (name, value) in a.kw {
        let place = match m.text(*name) {
            "key" => &mut key,
            "reverse" => &mut reverse,
            other => {
                let other = other.to_owned();
                let hint = crate::vm::types::suggest(&other, ["key", "reverse"]);
                let hint = hint.map(|close| format!(". Did you mean '{close}'?")).unwrap_or_default();
                return m.type_error(format!("sort() got an unexpected keyword argument '{other}'{hint}"));
            }
        };
        *place = *value;
    }
    let list = m.once(|m| Ok(m.new_list(Vec::new())))?;
    m.once(|m| m.list_extend_with(list, a[0]).map(|()| ids::NONE))?;
    let reverse = m.truth(reverse)?;
    m.list_sort(list, key, reverse)?;
    Ok(list)
}

/// `min` and `max`: the first item for which no later one is less (or greater).
fn extreme(m: &mut Machine, a: &Args, name: &str, op: Cmp) -> R<ObjId> {
    if a.is_empty() {
        return m.type_error(format!("{name} expected at least 1 argument, got 0"));
    }
    let (mut key, mut default) = (ids::NONE, None);
    for (keyword, value) in a.kw {
        match m.text(*keyword) {
            "key" => key = *value,
            "default" => default = Some(*value),
            other => {
                let other = other.to_owned();
                return m.type_error(format!("{name}() got an unexpected keyword argument '{other}'"));
            }
        }
    }
    if a.len() > 1 && default.is_some() {
        return m.type_error(format!("Cannot specify a default for {name}() with multiple positional arguments"));
    }
    // Several arguments stay where the caller has them: their ids are no counts.
    let mut nums = vec![op as i64, 0];
    let iterator = if a.len() > 1 {
        nums.extend(a.items.iter().map(|id| i64::from(id.0)));
        NOTHING
    } else {
        m.iter(a[0])?
    };
    let found = m.run_loop(Poll(extreme_turn), &[iterator, key, NOTHING, ids::NONE], &nums)?;
    match default {
        _ if found != NOTHING => Ok(found),
        Some(default) => Ok(default),
        None => m.value_error(format!("{name}() iterable argument is empty")),
    }
}

fn extreme_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let [iterator, key] = [state.regs[0], state.regs[1]];
    let op = Cmp::from_arg(state.nums[0] as u32);
    for _ in 0..BATCH {
        let (best, best_key) = (state.regs[2], state.regs[3]);
        let item = match iterator {
            NOTHING => state.nums.get(2 + state.nums[1] as usize).map(|id| ObjId(*id as u32)),
            _ => m.next(iterator)?,
        };
        let Some(item) = item else { return Ok(Turn::Done(best)) };
        // Item and value are held each; an iterator's item is in the log.
        let seen = key != ids::NONE || m.is_heap_type(m.type_of(item));
        if seen && iterator == NOTHING {
            m.hold(item);
        }
        let value = if key == ids::NONE { item } else { m.call(key, &[item])? };
        if seen && key == ids::NONE {
            m.hold(value);
        }
        let better = if best == NOTHING {
            true
        } else {
            let answer = m.compare(value, best_key, op)?;
            m.truth(answer)?
        };
        if better {
            for (at, new) in [(2, item), (3, value)] {
                m.heap.incref(new);
                let old = std::mem::replace(&mut state.regs[at], new);
                m.heap.decref(old);
            }
        }
        state.nums[1] += 1;
        if key != ids::NONE || iterator != NOTHING && !m.is_pure(iterator) || !m.is_plain_key(value) {
            break;
        }
    }
    Ok(Turn::Again)
}

/// The number so far is an int object; a float with its compensation; anything else.
const INTS: i64 = 0;
const FLOATS: i64 = 1;
const OBJECTS: i64 = 2;

fn sum(m: &mut Machine, a: &Args) -> R<ObjId> {
    let mark = m.log_at;
    let iterator = m.once(|m| m.iter(a[0]))?;
    let start = match a.get(1) {
        Some(start) => start,
        None => m.new_int(0),
    };
    for (ty, kind, empty) in
        [(ids::STR, "strings", "''"), (ids::BYTES, "bytes", "b''"), (ids::BYTEARRAY, "bytearray", "b''")]
    {
        if m.layout(start) == ty {
            return m.type_error(format!("sum() can't sum {kind} [use {empty}.join(seq) instead]"));
        }
    }
    let phase = phase_of(m, start);
    let high = match &m.heap.get(start).data {
        Data::Float(value) if phase == FLOATS => value.0.to_bits() as i64,
        _ => 0,
    };
    // From here on the loop holds the iterator.
    m.let_go(mark);
    m.run_loop(Poll(sum_turn), &[iterator, start], &[phase, high, 0])
}

fn phase_of(m: &Machine, id: ObjId) -> i64 {
    match m.type_of(id) {
        ids::INT | ids::BOOL => INTS,
        ids::FLOAT => FLOATS,
        _ => OBJECTS,
    }
}

fn sum_turn(m: &mut Machine, state: &mut NativeLoop) -> R<Turn> {
    let iterator = state.regs[0];
    for _ in 0..BATCH {
        let Some(item) = m.next(iterator)? else {
            return Ok(Turn::Done(total(m, state)));
        };
        if !quick_add(m, state, item) {
            // A float is made anew, and held.
            let before = if state.nums[0] == FLOATS { m.once(|m| Ok(total(m, state)))? } else { state.regs[1] };
            let after = m.binary(Binary::Add, before, item)?;
            store(m, state, after);
            if state.nums[0] == OBJECTS {
                break;
            }
        }
        if !m.is_pure(iterator) {
            break;
        }
    }
    Ok(Turn::Again)
}

/// Adds a number of exact type to the running total without making objects; `false` where that does not go.
fn quick_add(m: &mut Machine, state: &mut NativeLoop, item: ObjId) -> bool {
    let ty = m.type_of(item);
    match (state.nums[0], &m.heap.get(item).data) {
        (INTS, Data::Int(value)) if matches!(ty, ids::INT | ids::BOOL) => {
            let Data::Int(before) = m.heap.get(state.regs[1]).data else { return false };
            let Some(after) = before.checked_add(*value) else { return false };
            let after = m.new_int(after);
            store(m, state, after);
            true
        }
        (FLOATS, Data::Float(value)) if ty == ids::FLOAT => {
            // Neumaier's summation: the rounding error of each addition is summed beside.
            let (sum, rest) = (f64::from_bits(state.nums[1] as u64), f64::from_bits(state.nums[2] as u64));
            let x = value.0;
            let next = sum + x;
            let error = if sum.abs() >= x.abs() { (sum - next) + x } else { (x - next) + sum };
            state.nums[1] = next.to_bits() as i64;
            state.nums[2] = (rest + error).to_bits() as i64;
            true
        }
        (FLOATS, Data::Int(value)) if matches!(ty, ids::INT | ids::BOOL) => {
            let sum = f64::from_bits(state.nums[1] as u64) + *value as f64;
            state.nums[1] = sum.to_bits() as i64;
            true
        }
        _ => false,
    }
}

/// Replaces the total by an object.
fn store(m: &mut Machine, state: &mut NativeLoop, value: ObjId) {
    let phase = phase_of(m, value);
    // Once a sum has left ints or floats it is added up object by object.
    state.nums[0] = phase.max(state.nums[0]);
    if state.nums[0] == FLOATS {
        if let Data::Float(float) = &m.heap.get(value).data {
            state.nums[1] = float.0.to_bits() as i64;
            state.nums[2] = 0;
        }
    }
    m.heap.incref(value);
    let old = std::mem::replace(&mut state.regs[1], value);
    m.heap.decref(old);
}

fn total(m: &mut Machine, state: &NativeLoop) -> ObjId {
    if state.nums[0] != FLOATS {
        return state.regs[1];
    }
    let (sum, rest) = (f64::from_bits(state.nums[1] as u64), f64::from_bits(state.nums[2] as u64));
    // The compensation must not turn an overflowed sum into NaN, nor lose the sign of a zero.
    let value = if rest != 0.0 && rest.is_finite() { sum + rest } else { sum };
    m.new_float(value)
}
