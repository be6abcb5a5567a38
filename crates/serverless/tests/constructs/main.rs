//! Each construct, read from the template of a stack that has it. Every stack is free of findings.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

mod alarm;
mod bucket;
mod cargo;
mod dashboard;
mod existing;
mod function;
mod http_api;
mod key;
mod parameter;
mod queue;
mod role;
mod rule;
mod schedule;
mod secret;
mod state_machine;
mod table;
mod topic;

use constructs::testing::Template;
use constructs::{Asset, ConstructError, Scope, Stack};

/// The template of a stack, which must have no finding.
fn template(build: impl FnOnce(&mut Scope<'_>) -> Result<(), ConstructError>) -> Template {
    let mut stack = Stack::new();
    build(&mut stack.root()).expect("no two names are one");
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

fn code() -> Asset {
    Asset::read("tests").expect("readable")
}
