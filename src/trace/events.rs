//! A run as the events that `sys.settrace` would see, with locals and their counts: the record of `cutaway trace`.

use serde_json::{Map, Value, json};

use super::index::Kind;
use super::plain;
use super::recording::Recording;
use super::steps::Steps;
use crate::code::flags;
use crate::vm::frame::Return;
use crate::vm::native::{Poll, Turn};
use crate::vm::object::{Data, ObjId, Slot};
use crate::vm::replay::Logged;
use crate::vm::{End, Flow, Machine, ids};

/// Most characters of a value's text.
const LONGEST_REPR: usize = 1_000;
/// Ticks that one `__repr__` of the program may take.
const REPR_TICKS: u64 = 100_000;
/// Instructions recorded at a time.
const SLICE: u64 = 1 << 16;

/// Records a run to its end and writes its events: `{stdout, stderr, exception, events}`. Each event holds
/// `event, line, func, depth, locals, refs` and, for returns and exceptions, `value`. Addresses are left out.
/// No more than `most` events are written; the record says so under `cut`.
pub fn record(run: &mut Recording, most: usize) -> Value {
    while run.end().is_none() && run.index().lines.len() <= most {
        run.run_slice(SLICE);
    }
    run.stop();
    let entries: Vec<_> = run.index().lines.iter().copied().take(most).collect();
    let mut events = Vec::with_capacity(entries.len());
    for entry in entries {
        let seen = run.with_machine(entry.tick(), |machine| {
            // `sys.settrace` is for the thread that calls it.
            if machine.threads.running != 0 {
                return None;
            }
            let last = machine.frames.len() == 1;
            let ends_loop = entry.kind() == Kind::Exception && !raises(machine);
            if entry.kind() != Kind::Unwind && !ends_loop {
                return event(machine, entry.kind()).map(|event| (event, last));
            }
            let mut copy = machine.clone();
            if ends_loop {
                // A traced loop is told of its end by an exception.
                copy.raise_end();
            } else {
                // The value stack is given up before a frame is left.
                copy.drop_values();
            }
            event(&copy, entry.kind()).map(|event| (event, last))
        });
        let Some((event, last)) = seen else { continue };
        let over = last && event["event"] == "return" && event["depth"] == 0 && entry.kind() != Kind::Yield;
        events.push(event);
        // What runs while the interpreter shuts down or reports an exception is not traced.
        if over {
            break;
        }
    }
    let last = run.machine_at(run.ticks());
    let exception = match &last.ended {
        Some(End::Raised(exc)) => describe(&mut last.clone(), *exc),
        Some(End::Deadlock) => json!({ "type": "Deadlock", "message": "every thread waits", "traceback": [] }),
        Some(End::Limit(limit)) => json!({ "type": "Limit", "message": limit.to_string(), "traceback": [] }),
        _ => Value::Null,
    };
    let mut record = json!({
        "stdout": *run.stdout(),
        "stderr": if exception.is_null() { run.stderr().to_string() } else { String::new() },
        "exception": exception,
        "events": events,
    });
    if run.index().lines.len() > most {
        record["cut"] = json!(run.index().lines.len());
    }
    record
}

fn event(machine: &Machine, kind: Kind) -> Option<Value> {
    let at = (0..machine.frames.len()).rev().find(|at| machine.frames[*at].code().is_some_and(|code| code.own))?;
    let depth = (0..at).filter(|below| machine.frames[*below].code().is_some_and(|code| code.own)).count();
    let frame = &machine.frames[at];
    let code = frame.code()?.clone();
    let instr = match machine.unwinding {
        // Past what raised; a `RERAISE` has set it to the instruction that raised first.
        Some(_) => frame.ip.saturating_sub(1),
        None => frame.ip,
    };
    let position = code.object.positions.get(instr as usize)?;
    let line = position.line;
    let mut locals = Map::new();
    let mut refs = Map::new();
    for (name, id) in variables(machine, at) {
        let obj = machine.heap.get(id);
        let count = if obj.is_immortal() { Value::Null } else { json!(obj.refcnt) };
        refs.insert(name.clone(), count);
        let shown = text(machine, id);
        locals.insert(name, json!(shown));
    }
    let word = match kind {
        Kind::Call => "call",
        Kind::Line => "line",
        Kind::Return | Kind::Yield | Kind::Unwind => "return",
        Kind::Exception => "exception",
    };
    let mut event = json!({
        "event": word,
        "line": line,
        "func": &*code.object.qualname,
        "depth": depth,
        "locals": locals,
        "refs": refs,
    });
    match kind {
        Kind::Return | Kind::Yield => {
            let value = machine.stack.last().and_then(|slot| slot.get()).unwrap_or(ids::NONE);
            event["value"] = json!(text(machine, value));
        }
        Kind::Unwind => event["value"] = json!("None"),
        Kind::Exception => {
            let exc = in_flight(machine);
            let name = machine.type_name(exc);
            event["value"] = json!(format!("{name}: {}", message(machine, exc)));
        }
        Kind::Call | Kind::Line => {}
    }
    Some(event)
}

/// The exception of an exception event; NULL where a `for` or `yield from` saw its generator end without one.
fn in_flight(machine: &Machine) -> ObjId {
    if machine.raised != ObjId::NULL {
        return machine.raised;
    }
    // What ends a loop is not in flight any more: it is the outcome that the loop waits for.
    match machine.frames.last().and_then(|frame| frame.log.last()) {
        Some(Logged::Raised(exc)) => *exc,
        _ => ObjId::NULL,
    }
}

fn raises(machine: &Machine) -> bool {
    in_flight(machine) != ObjId::NULL
}

/// The variables of a frame as `f_locals` gives them, without names that begin and end with two underscores.
fn variables(machine: &Machine, at: usize) -> Vec<(String, ObjId)> {
    let frame = &machine.frames[at];
    let Some(code) = frame.code() else { return Vec::new() };
    let mut found: Vec<(String, ObjId)> = Vec::new();
    let slots = machine.stack[frame.base as usize..].iter().zip(&code.object.slots);
    // While an inlined comprehension runs, `f_locals` of a module or class is a proxy of its slots alone.
    let filled = |slot: &Slot| match slot.get().map(|id| &machine.heap.get(id).data) {
        Some(Data::Cell(content)) => content.is_some(),
        other => other.is_some(),
    };
    let hidden = slots.clone().any(|(slot, declared)| declared.hidden && filled(slot));
    if !code.object.has(flags::OPTIMIZED) && !hidden {
        if let Data::Dict(table) = &machine.heap.get(frame.locals).data {
            found.extend(table.iter().map(|entry| (machine.text(entry.key).to_owned(), entry.value)));
        }
    }
    for (slot, declared) in slots.filter(|_| hidden || code.object.has(flags::OPTIMIZED)) {
        let value = match slot.get().map(|id| (&machine.heap.get(id).data, id)) {
            Some((Data::Cell(content), _)) if declared.cell || declared.free => *content,
            Some((_, id)) => Some(id),
            None => None,
        };
        if let Some(value) = value {
            found.push((declared.name.to_string(), value));
        }
    }
    found.retain(|(name, _)| !(name.starts_with("__") && name.ends_with("__")));
    found
}

/// `repr(value)` without addresses, at most [`LONGEST_REPR`] characters.
fn text(machine: &Machine, id: ObjId) -> String {
    let shown = plain::repr(machine, id).unwrap_or_else(|| {
        let made = compute(machine, id, Poll(|m, state| m.repr(state.regs[0]).map(Turn::Done)));
        made.unwrap_or_else(|raised| format!("<{}: repr raised {raised}>", machine.type_name(id)))
    });
    scrub(&shown).chars().take(LONGEST_REPR).collect()
}

fn message(machine: &Machine, exc: ObjId) -> String {
    let shown = compute(machine, exc, Poll(|m, state| m.str_object(state.regs[0]).map(Turn::Done)));
    scrub(&shown.unwrap_or_default())
}

/// Makes a text in a copy of the machine, running what Python code it takes; else the type of what was raised.
fn compute(machine: &Machine, id: ObjId, make: Poll) -> Result<String, String> {
    let mut copy = machine.clone();
    (copy.raised, copy.unwinding, copy.ended) = (ObjId::NULL, None, None);
    copy.limits.ticks = copy.ticks + REPR_TICKS;
    // A frame below takes the result.
    copy.push_loop(Poll(|_, _| Ok(Turn::Done(ids::NONE))), &[], &[], Return::Drop);
    let depth = copy.frames.len();
    copy.push_loop(make, &[id], &[], Return::Log);
    while copy.frames.len() > depth {
        if copy.step(&mut ()) != Flow::Next {
            return Err("an exception".into());
        }
    }
    match copy.frames.last_mut().and_then(|frame| frame.log.pop()) {
        Some(Logged::Value(shown)) => Ok(copy.text(shown).to_owned()),
        Some(Logged::Raised(exc)) => Err(copy.type_name(exc)),
        _ => Err("an exception".into()),
    }
}

fn describe(machine: &mut Machine, exc: ObjId) -> Value {
    let name = machine.type_name(exc);
    let lines: Vec<String> =
        scrub(machine.uncaught.as_ref().map_or("", |(text, _)| text)).lines().map(str::to_owned).collect();
    json!({ "type": name, "message": message(machine, exc), "traceback": lines })
}

/// Removes ` at 0x…` and the file of a module's `repr`, which differ from run to run.
fn scrub(shown: &str) -> String {
    let mut out = String::with_capacity(shown.len());
    let mut rest = shown;
    while let Some(at) = rest.find(" at 0x") {
        out.push_str(&rest[..at]);
        rest = rest[at + 6..].trim_start_matches(|c: char| c.is_ascii_hexdigit());
    }
    out.push_str(rest);
    while let Some(at) = out.find(" from '") {
        let Some(end) = out[at + 7..].find("'>") else { break };
        out.replace_range(at..at + 7 + end + 1, "");
    }
    out
}
