//! The rule of this crate with its examples: the bad one breaks the rule, and the good one has no findings.

#[path = "../../constructs/tests/support/rule_examples.rs"]
mod rule_examples;

use constructs::rules::MISSING_GRANT;
use rule_examples::rule_examples;

rule_examples! {
    missing_grant_is_found_in_its_bad_example_and_not_in_its_good_one: MISSING_GRANT, stack
        in "../../constructs/tests/rules/missing-grant/bad.rs" and "../../constructs/tests/rules/missing-grant/good.rs";
}
