//! The command-line program on the same core as the page.

fn main() {}
