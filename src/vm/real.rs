//! Elementary functions of floats, the same natively and in WebAssembly.

pub use libm::{atan2, cos, exp, hypot, log, pow, sin};
