//! The rule of this crate with its examples: the bad one breaks the rule, and the good one has no findings.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]
#![expect(
    unreachable_pub,
    reason = "the examples are modules here, and functions of a library in their text"
)]

use constructs::rules::MISSING_GRANT;

mod bad {
    include!("../../constructs/tests/rules/missing-grant/bad.rs");
}
mod good {
    include!("../../constructs/tests/rules/missing-grant/good.rs");
}

#[test]
fn missing_grant_is_found_in_its_bad_example_and_not_in_its_good_one() {
    let found = bad::stack().expect("a stack").synth().findings;
    assert!(matches!(&found[..], [finding] if finding.rule() == MISSING_GRANT), "{found:#?}");
    assert_eq!(good::stack().expect("a stack").synth().findings, []);
}
