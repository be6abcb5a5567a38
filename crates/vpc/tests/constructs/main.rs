//! Each construct, read from the template of a stack that has it. Every stack is free of findings.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

mod security_group;
mod vpc;

use constructs::testing::Template;
use constructs::{ConstructError, Scope, Stack};

/// The template of a stack, which must have no finding.
fn template(build: impl FnOnce(&mut Scope<'_>) -> Result<(), ConstructError>) -> Template {
    let mut stack = Stack::new();
    build(&mut stack.root()).expect("no two names are one");
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

/// The error of a stack that cannot be built.
fn error(build: impl FnOnce(&mut Scope<'_>) -> Result<(), ConstructError>) -> String {
    build(&mut Stack::new().root()).expect_err("refused").chain()
}
