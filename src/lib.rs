//! Cutaway shows the inside of Python: source → tokens → tree → code → machine → recording → scene → page.
//!
//! Each module may use only those named before it in its row of the table in `tests/tidy.rs`.
#![warn(missing_docs)]

pub mod code;
pub mod compile;
pub mod lesson;
pub mod quiz;
pub mod state;
pub mod syntax;
pub mod text;
pub mod trace;
#[cfg(feature = "ui")]
pub mod ui;
pub mod view;
pub mod vm;
#[cfg(feature = "web")]
pub mod web;
