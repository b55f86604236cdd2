//! A finished run that can be entered anywhere: recording, seeking, differences, queries.

pub mod pending;
pub mod picture;
pub mod steps;
