//! Calls from built-ins into Python without a Rust stack: an instruction is run again with the results so far.
//!
//! When a built-in needs a Python function's result, the machine pushes that function's frame and gives the
//! instruction up ([`Stop::Suspend`]). When the function returns, its result is written to the log of the
//! waiting frame and the instruction runs again from its start; calls whose results are in the log are not
//! made a second time. So a machine is a plain value at every step. The law that makes this right: a built-in
//! changes nothing that can be seen before its last call into Python. Loops with effects in between are
//! [`super::frame::NativeLoop`]s, whose every turn keeps that law.

use super::object::ObjId;

/// Why a built-in or an instruction did not finish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// An exception was raised: it is in `Machine::raised`.
    Raise,
    /// A frame was pushed whose result is needed first.
    Suspend,
    /// The thread waits: others run first, then the instruction runs again.
    Block,
    /// The instruction is done, and the thread gives way to others.
    Switch,
    /// A limit was reached; the reason is in `Machine::ended`.
    Halt,
}

/// The result of anything that can raise or call.
pub type R<T> = Result<T, Stop>;

/// An entry of the log. Ids are owned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Logged {
    /// A call that has begun and whose own calls follow; replaced by its outcome when it is done.
    Enter,
    /// It returned this (NULL where "nothing" is an answer, as at the end of an iterator).
    Value(ObjId),
    /// It raised this.
    Raised(ObjId),
}

impl Logged {
    /// The object the entry owns.
    pub fn id(self) -> Option<ObjId> {
        match self {
            Logged::Enter => None,
            Logged::Value(id) | Logged::Raised(id) => id.some(),
        }
    }
}

impl super::Machine {
    /// The outcome at this point of the log, if the running instruction has come here before.
    #[inline]
    pub fn replayed(&mut self) -> Option<R<ObjId>> {
        match self.log.get(self.log_at) {
            Some(Logged::Value(id)) => {
                self.log_at += 1;
                Some(Ok(*id))
            }
            Some(Logged::Raised(id)) => {
                self.log_at += 1;
                let exc = *id;
                self.heap.incref(exc);
                self.raised = exc;
                Some(Err(Stop::Raise))
            }
            Some(Logged::Enter) | None => None,
        }
    }

    /// Does something that must not be done twice although the instruction may run again: its outcome is kept.
    ///
    /// # Errors
    /// Those of `act`.
    pub fn once(&mut self, act: impl FnOnce(&mut super::Machine) -> R<ObjId>) -> R<ObjId> {
        if let Some(done) = self.replayed() {
            return done;
        }
        let mark = self.log_at;
        if self.log.len() == mark {
            self.log.push(Logged::Enter);
        }
        self.log_at += 1;
        let outcome = act(self);
        let entry = match outcome {
            Ok(id) => {
                if id != ObjId::NULL {
                    self.heap.incref(id);
                }
                Logged::Value(id)
            }
            Err(Stop::Raise) => {
                let exc = self.raised;
                self.heap.incref(exc);
                Logged::Raised(exc)
            }
            Err(stop) => return Err(stop),
        };
        self.cut_log(mark);
        self.log.push(entry);
        self.log_at = mark + 1;
        outcome
    }

    /// Holds a count of an object until the running instruction (or the [`super::Machine::once`] around) is done, as a C
    /// function does that keeps a reference over a call into Python.
    pub fn hold(&mut self, id: ObjId) {
        if self.log.get(self.log_at).is_none() {
            self.heap.incref(id);
            self.log.push(Logged::Value(id));
        }
        self.log_at += 1;
    }

    /// As [`super::Machine::hold`], while `act` runs and no longer.
    ///
    /// # Errors
    /// Those of `act`.
    pub fn holding<T>(&mut self, id: ObjId, act: impl FnOnce(&mut super::Machine) -> R<T>) -> R<T> {
        let mark = self.log_at;
        self.hold(id);
        let outcome = act(self);
        if !matches!(outcome, Err(Stop::Suspend | Stop::Block)) {
            self.let_go(mark);
        }
        outcome
    }

    /// Leaves what an entry of the log holds to the temporaries.
    pub fn let_go(&mut self, mark: usize) {
        if let Some(held) = self.log.get(mark).and_then(|entry| entry.id()) {
            self.log[mark] = Logged::Value(ObjId::NULL);
            self.temp(held);
        }
    }

    /// Drops the log from an entry on.
    pub fn cut_log(&mut self, from: usize) {
        while self.log.len() > from {
            if let Some(id) = self.log.pop().and_then(Logged::id) {
                self.heap.decref(id);
            }
        }
    }

    /// Gives up all temporaries.
    #[inline]
    pub fn release_temps(&mut self) {
        while let Some(id) = self.temps.pop() {
            self.heap.decref(id);
        }
    }
}
