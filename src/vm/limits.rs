//! What ends a run early, and how a run ended.

use super::object::ObjId;

/// Bounds of a run. Reaching one ends the run with a reason; everything up to there is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Limits {
    /// Steps.
    pub ticks: u64,
    /// Bytes in payloads of objects.
    pub bytes: usize,
    /// Objects alive.
    pub objects: u32,
    /// Bytes of output.
    pub output: usize,
    /// Bits of the largest int.
    pub int_bits: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { ticks: 50_000_000, bytes: 256 << 20, objects: 4_000_000, output: 1 << 20, int_bits: 2_000_000 }
    }
}

/// Which Python's reference counts a machine has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Counting {
    /// 3.14's: a local that is read is borrowed where the compiler allows it.
    #[default]
    Borrowing,
    /// 3.13's: what is read is owned by the value stack, always.
    Owning,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq)]
pub enum End {
    /// The last statement was executed.
    Finished,
    /// An exception was not caught: the exception, owned.
    Raised(ObjId),
    /// A limit was reached.
    Limit(Limit),
    /// Every thread waited and none could go on; the report is in `Machine::uncaught`.
    Deadlock,
}

/// Which limit was reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// [`Limits::ticks`].
    Ticks,
    /// [`Limits::bytes`].
    Bytes,
    /// [`Limits::objects`].
    Objects,
    /// [`Limits::output`].
    Output,
    /// [`Limits::int_bits`].
    IntBits,
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Limit::Ticks => "the program ran for too many steps",
            Limit::Bytes => "the program's objects take up too much memory",
            Limit::Objects => "the program keeps too many objects alive",
            Limit::Output => "the program printed too much",
            Limit::IntBits => "an int grew too large",
        })
    }
}
