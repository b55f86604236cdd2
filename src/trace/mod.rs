//! A finished run that can be entered anywhere: recording, seeking, differences, queries.

pub mod decision;
pub mod events;
pub mod index;
mod paint;
pub mod pending;
pub mod picture;
mod plain;
mod recording;
pub mod steps;
mod thing;

pub use recording::{Host, Recording};
