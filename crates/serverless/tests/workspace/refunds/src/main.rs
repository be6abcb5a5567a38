//! A package of the tests. Nothing compiles it.

fn main() {}
