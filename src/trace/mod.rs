//! A finished run that can be entered anywhere: recording, seeking, differences, queries.

mod branch;
pub mod calls;
pub mod collection;
pub mod condition;
pub mod decision;
pub mod events;
pub mod holders;
pub mod index;
pub mod lanes;
pub mod ledger;
mod paint;
pub mod pending;
pub mod picture;
mod plain;
mod recording;
pub mod search;
pub mod stacks;
pub mod steps;
pub mod table;
pub mod tell;
mod thing;
pub mod watch;

pub use recording::{Host, Recording};
