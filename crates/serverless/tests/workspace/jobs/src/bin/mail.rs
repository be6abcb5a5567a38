//! An executable of the tests. Nothing compiles it.

fn main() {}
