//! `_thread`: locks, starting and awaiting threads, what `threading.local` keeps.

use crate::vm::native::{Args, NativeDef, Sig};
use crate::vm::object::{Data, ObjId, Other};
use crate::vm::replay::R;
use crate::vm::threads::On;
use crate::vm::types::float;
use crate::vm::{Machine, ids};

/// Places in a lock's numbers: how often it is taken, by which thread, at which line, 1 if that thread may again.
const TAKEN: usize = 0;
const HOLDER: usize = 1;
const LINE: usize = 2;
const AGAIN: usize = 3;
/// Longest time that can be waited, in nanoseconds.
const MOST_WAIT: f64 = 9_223_372_036_854_774_784.0;
/// Identity of the main thread, and the distance to the next one's, as addresses of stacks would be.
const FIRST_IDENT: i64 = 0x7fff_f7d8_0740;
const IDENT_STEP: i64 = 0x80_1000;

const ACQUIRE: Sig = Sig::Named { names: &["blocking", "timeout"], required: 0, pos_only: 0, kw_only: 2 };

const LOCK: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Pos(0, 0), |m, a| Ok(new_lock(m, a[0], 0))),
    NativeDef::method("acquire", ACQUIRE, acquire),
    NativeDef::method("release", Sig::None, release),
    NativeDef::method("locked", Sig::None, |m, a| Ok(ids::bool(num(m, a[0], TAKEN) > 0))),
    NativeDef::method("__enter__", Sig::None, |m, a| take(m, a[0], true, None)),
    NativeDef::method("__exit__", Sig::Any, |m, a| release(m, a).map(|_| ids::NONE)),
    NativeDef::method("_at_fork_reinit", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let word = if num(m, a[0], TAKEN) > 0 { "locked" } else { "unlocked" };
        let at = m.identity(a[0]);
        Ok(m.new_str(format!("<{word} _thread.lock object at {at:#x}>")))
    }),
];

const RLOCK: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Pos(0, 0), |m, a| Ok(new_lock(m, a[0], 1))),
    NativeDef::method("acquire", ACQUIRE, acquire),
    NativeDef::method("release", Sig::None, release),
    NativeDef::method("locked", Sig::None, |m, a| Ok(ids::bool(num(m, a[0], TAKEN) > 0))),
    NativeDef::method("__enter__", Sig::None, |m, a| take(m, a[0], true, None)),
    NativeDef::method("__exit__", Sig::Any, |m, a| release(m, a).map(|_| ids::NONE)),
    NativeDef::method("_is_owned", Sig::None, |m, a| Ok(ids::bool(is_mine(m, a[0])))),
    NativeDef::method("_recursion_count", Sig::None, |m, a| {
        let count = if is_mine(m, a[0]) { num(m, a[0], TAKEN) } else { 0 };
        Ok(m.new_int(count))
    }),
    NativeDef::method("_release_save", Sig::None, |m, a| {
        if !is_mine(m, a[0]) {
            return m.raise(ids::RUNTIME_ERROR, "cannot release un-acquired lock");
        }
        let state = [m.new_int(num(m, a[0], TAKEN)), m.new_int(num(m, a[0], LINE))];
        set_num(m, a[0], TAKEN, 0);
        m.wake_lock(a[0]);
        Ok(m.new_tuple(&state))
    }),
    NativeDef::method("_acquire_restore", Sig::One, |m, a| {
        let saved = m.items(a[1]).to_vec();
        let (count, line) = (m.index(saved[0])?, m.index(saved[1])?);
        take(m, a[0], true, None)?;
        set_num(m, a[0], TAKEN, count);
        set_num(m, a[0], LINE, line);
        Ok(ids::NONE)
    }),
    NativeDef::method("_at_fork_reinit", Sig::None, |_, _| Ok(ids::NONE)),
    NativeDef::slot("__repr__", Sig::None, |m, a| {
        let count = num(m, a[0], TAKEN);
        let word = if count > 0 { "locked" } else { "unlocked" };
        let owner = if count > 0 { ident(num(m, a[0], HOLDER) as usize) } else { 0 };
        let at = m.identity(a[0]);
        Ok(m.new_str(format!("<{word} _thread.RLock object owner={owner} count={count} at {at:#x}>")))
    }),
];

const HANDLE: &[NativeDef] = &[
    NativeDef::static_method("__new__", Sig::Pos(0, 1), |m, a| {
        let number = if a.len() > 1 { m.index(a[1])? } else { -1 };
        Ok(m.new_native(a[0], "thread", Vec::new(), vec![number]))
    }),
    NativeDef::getter("ident", |m, a| {
        let number = num(m, a[0], 0);
        Ok(m.new_int(if number < 0 { 0 } else { ident(number as usize) }))
    }),
    NativeDef::method("is_done", Sig::None, |m, a| {
        let number = num(m, a[0], 0);
        let ended = m.threads.all.get(number as usize).is_some_and(|thread| thread.ended);
        Ok(ids::bool(ended || number == 0 && m.threads.main_is_over()))
    }),
    NativeDef::method("join", Sig::Pos(0, 1), join),
    NativeDef::method("_set_name", Sig::One, |m, a| {
        let (number, name) = (num(m, a[0], 0), m.text(a[1]).into());
        if let Some(thread) = m.threads.all.get_mut(number as usize) {
            thread.name = name;
        }
        Ok(ids::NONE)
    }),
];

const LOCAL: &[NativeDef] = &[NativeDef::static_method("__new__", Sig::Any, |m, a| {
    let made = m.new_native(a[0], "local", Vec::new(), Vec::new());
    m.add_local(made);
    Ok(made)
})];

const FUNCTIONS: &[NativeDef] = &[
    NativeDef::function("get_ident", Sig::None, |m, _| Ok(m.new_int(ident(m.threads.running)))),
    NativeDef::function("get_native_id", Sig::None, |m, _| Ok(m.new_int(4_711 + m.threads.running as i64))),
    NativeDef::function("_get_main_thread_ident", Sig::None, |m, _| Ok(m.new_int(ident(0)))),
    NativeDef::function("_count", Sig::None, |m, _| Ok(m.new_int(m.threads.alive() as i64 - 1))),
    NativeDef::function("daemon_threads_allowed", Sig::None, |_, _| Ok(ids::TRUE)),
    NativeDef::function("start_new_thread", Sig::Pos(2, 3), |m, a| {
        let kwargs = a.get(2).unwrap_or(ids::NONE);
        if !m.is_callable(a[0]) {
            return m.type_error("first arg must be callable");
        }
        if !matches!(m.heap.get(a[1]).data, Data::Tuple(_)) {
            return m.type_error("2nd arg must be a tuple");
        }
        let number = m.start_thread(a[0], a[1], kwargs, true)?;
        Ok(m.new_int(ident(number)))
    }),
    NativeDef::function("_start", Sig::Pos(4, 4), |m, a| {
        let (name, daemon) = (m.text(a[2]).into(), a[3] == ids::TRUE);
        let number = m.start_thread(a[0], ids::EMPTY_TUPLE, ids::NONE, daemon)?;
        m.threads.all[number].name = name;
        set_num(m, a[1], 0, number as i64);
        Ok(ids::NONE)
    }),
];

/// Lets time pass; other threads run meanwhile.
///
/// # Errors
/// [`crate::vm::replay::Stop::Block`] while others run.
pub fn sleep(m: &mut Machine, nanoseconds: i64) -> R<ObjId> {
    if m.threads.alive() == 1 {
        m.modules_state.slept = m.modules_state.slept.saturating_add(nanoseconds);
        return Ok(ids::NONE);
    }
    m.once(|m| match m.waited() {
        Some(wait) if wait.until.is_none_or(|until| until <= m.now()) => {
            m.stop_waiting();
            Ok(ids::NONE)
        }
        Some(wait) => m.block(On::Time, wait.until),
        None => m.block(On::Time, Some(m.now().saturating_add(nanoseconds))),
    })
}

/// `get_ident()` of a thread.
fn ident(number: usize) -> i64 {
    FIRST_IDENT - number as i64 * IDENT_STEP
}

fn num(m: &Machine, id: ObjId, at: usize) -> i64 {
    match &m.heap.get(id).data {
        Data::Other(other) => match &**other {
            Other::Native(_, _, nums) => nums.get(at).copied().unwrap_or(0),
            _ => 0,
        },
        _ => 0,
    }
}

fn set_num(m: &mut Machine, id: ObjId, at: usize, value: i64) {
    if let Data::Other(other) = &mut m.heap.get_mut(id).data {
        if let Other::Native(_, _, nums) = &mut **other {
            nums[at] = value;
        }
    }
}

fn new_lock(m: &mut Machine, class: ObjId, again: i64) -> ObjId {
    m.new_native(class, "lock", Vec::new(), vec![0, 0, 0, again])
}

fn is_mine(m: &Machine, lock: ObjId) -> bool {
    num(m, lock, TAKEN) > 0 && num(m, lock, HOLDER) == m.threads.running as i64
}

/// The thread that took a lock, and the line at which it did.
pub fn holder(m: &Machine, lock: ObjId) -> Option<(usize, i32)> {
    (num(m, lock, TAKEN) > 0).then(|| (num(m, lock, HOLDER) as usize, num(m, lock, LINE) as i32))
}

/// Whether the thread that holds a lock may take it again.
pub fn is_reentrant(m: &Machine, lock: ObjId) -> bool {
    num(m, lock, AGAIN) != 0
}

/// A number of seconds as nanoseconds; `None` for -1, which is no bound.
fn timeout(m: &mut Machine, given: Option<ObjId>) -> R<Option<i64>> {
    let Some(given) = given.filter(|id| *id != ids::NONE) else { return Ok(None) };
    if !matches!(m.heap.get(given).data, Data::Int(_) | Data::Float(_)) {
        let name = m.type_name(given);
        return m.type_error(format!("'{name}' object cannot be interpreted as an integer or float"));
    }
    let seconds = float::number(m, given)?;
    if seconds == -1.0 {
        return Ok(None);
    }
    if seconds < 0.0 {
        return m.value_error("timeout value must be a non-negative number");
    }
    let nanoseconds = (seconds * 1e9).round();
    if nanoseconds.is_nan() || nanoseconds > MOST_WAIT {
        return m.overflow_error("timestamp out of range for C PyTime_t");
    }
    Ok(Some(nanoseconds as i64))
}

fn acquire(m: &mut Machine, a: &Args) -> R<ObjId> {
    let blocking = match a.get(1) {
        Some(given) => m.truth(given)?,
        None => true,
    };
    let limit = timeout(m, a.get(2))?;
    if !blocking && limit.is_some() {
        return m.value_error("can't specify a timeout for a non-blocking call");
    }
    take(m, a[0], blocking, limit)
}

/// Takes a lock, waiting for it if it is taken: `True`, or `False` if the time was up.
fn take(m: &mut Machine, lock: ObjId, blocking: bool, limit: Option<i64>) -> R<ObjId> {
    m.once(|m| {
        if num(m, lock, TAKEN) == 0 || is_reentrant(m, lock) && is_mine(m, lock) {
            m.stop_waiting();
            if num(m, lock, TAKEN) == 0 {
                let (me, line) = (m.threads.running, m.line_of_thread(m.threads.running));
                set_num(m, lock, HOLDER, me as i64);
                set_num(m, lock, LINE, i64::from(line));
            }
            let count = num(m, lock, TAKEN);
            set_num(m, lock, TAKEN, count + 1);
            return Ok(ids::TRUE);
        }
        let until = match m.waited() {
            Some(wait) => wait.until,
            None => limit.map(|limit| m.now().saturating_add(limit)),
        };
        if !blocking || limit == Some(0) || until.is_some_and(|until| until <= m.now()) {
            m.stop_waiting();
            return Ok(ids::FALSE);
        }
        m.block(On::Lock(lock), until)
    })
}

fn release(m: &mut Machine, a: &Args) -> R<ObjId> {
    let (lock, count) = (a[0], num(m, a[0], TAKEN));
    if is_reentrant(m, lock) && !is_mine(m, lock) {
        return m.raise(ids::RUNTIME_ERROR, "cannot release un-acquired lock");
    }
    if count == 0 {
        return m.raise(ids::RUNTIME_ERROR, "release unlocked lock");
    }
    set_num(m, lock, TAKEN, count - 1);
    if count == 1 {
        m.wake_lock(lock);
    }
    Ok(ids::NONE)
}

fn join(m: &mut Machine, a: &Args) -> R<ObjId> {
    let number = num(m, a[0], 0);
    if number < 0 {
        return m.raise(ids::RUNTIME_ERROR, "thread not started");
    }
    let number = number as usize;
    if number == m.threads.running {
        return m.raise(ids::RUNTIME_ERROR, "Cannot join current thread");
    }
    let limit = timeout(m, a.get(1))?;
    m.once(|m| {
        let until = match m.waited() {
            Some(wait) => wait.until,
            None => limit.map(|limit| m.now().saturating_add(limit)),
        };
        if m.threads.all[number].ended || until.is_some_and(|until| until <= m.now()) {
            m.stop_waiting();
            return Ok(ids::NONE);
        }
        m.block(On::Thread(number), until)
    })
}

/// Fills the module.
///
/// # Errors
/// None in practice.
pub fn fill(m: &mut Machine, module: ObjId) -> R<()> {
    m.set_functions(module, FUNCTIONS);
    for (name, defs, open) in
        [("lock", LOCK, false), ("RLock", RLOCK, false), ("_ThreadHandle", HANDLE, false), ("_local", LOCAL, true)]
    {
        let class = m.native_class_with("_thread", name, ids::OBJECT, defs, open)?;
        m.set_global(module, name, class);
        if name == "lock" {
            m.set_global(module, "LockType", class);
            m.set_global(module, "allocate_lock", class);
        }
    }
    let most = m.new_float((MOST_WAIT / 1e9).floor());
    m.set_global(module, "TIMEOUT_MAX", most);
    m.set_global(module, "error", ids::RUNTIME_ERROR);
    Ok(())
}
