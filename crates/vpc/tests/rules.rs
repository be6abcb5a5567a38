//! The rule of this crate with its examples: the bad one breaks the rule, and the good one has no findings.

#[path = "../../constructs/tests/support/rule_examples.rs"]
mod rule_examples;

use constructs::rules::FLOATING_IMAGE;
use rule_examples::rule_examples;

rule_examples! {
    floating_image_is_found_in_its_bad_example_and_not_in_its_good_one: FLOATING_IMAGE, stack
        in "../../constructs/tests/rules/floating-image/bad.rs" and "../../constructs/tests/rules/floating-image/good.rs";
}
