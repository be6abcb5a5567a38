//! The rules whose examples are Rust code: the bad example breaks the rule, and the good one has no findings.

#![expect(
    unreachable_pub,
    reason = "the examples are modules here, and functions of a library in their text"
)]

use cloudformation::Finding;
use constructs::{App, ConstructError};
use infra::site::rules::GATE_NAME;

mod bad_gate_name {
    include!("rules/gate-name/bad.rs");
}
mod good_gate_name {
    include!("rules/gate-name/good.rs");
}

fn findings(example: fn() -> Result<App, ConstructError>) -> Vec<Finding> {
    match example() {
        Ok(app) => app.synth().into_iter().flat_map(|stack| stack.synthesis.findings).collect(),
        Err(error) => vec![error.into()],
    }
}

#[test]
fn gate_name_is_found_in_its_bad_example_and_not_in_its_good_one() {
    let found = findings(bad_gate_name::app);
    assert!(matches!(&found[..], [finding] if *finding.rule() == GATE_NAME), "{found:#?}");
    assert_eq!(findings(good_gate_name::app), []);
}
