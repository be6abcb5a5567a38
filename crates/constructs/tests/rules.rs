//! Each rule of this crate with its examples: the bad one breaks the rule, and the good one has no findings.

#[path = "support/rule_examples.rs"]
mod rule_examples;

use std::collections::BTreeSet;

use constructs::rules::{
    CONSTRUCT, FLOATING_IMAGE, MISSING_GRANT, SHARED_CACHE, UNUSED_ACKNOWLEDGEMENT, UNUSED_NAME, all,
};
use rule_examples::rule_examples;

rule_examples! {
    construct: CONSTRUCT, stack in "rules/construct/bad.rs" and "rules/construct/good.rs";
    shared_cache: SHARED_CACHE, stack in "rules/shared-cache/bad.rs" and "rules/shared-cache/good.rs";
    unused_acknowledgement: UNUSED_ACKNOWLEDGEMENT, stack
        in "rules/unused-acknowledgement/bad.rs" and "rules/unused-acknowledgement/good.rs";
    unused_name: UNUSED_NAME, stack in "rules/unused-name/bad.rs" and "rules/unused-name/good.rs";
}

#[test]
fn every_rule_has_a_test() {
    let here = [&CONSTRUCT, &SHARED_CACHE, &UNUSED_ACKNOWLEDGEMENT, &UNUSED_NAME];
    // The crates `vpc` and `serverless` test these.
    let elsewhere = [&FLOATING_IMAGE, &MISSING_GRANT];
    let tested: BTreeSet<&str> = here.into_iter().chain(elsewhere).map(|rule| rule.id).collect();
    assert_eq!(tested, all().map(|rule| rule.id).collect());
}

#[test]
fn every_rule_has_an_explanation() {
    for rule in all() {
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{}", rule.id);
        assert!(rule.why.ends_with('.'), "{}", rule.id);
        assert!(rule.source.starts_with("https://"), "{}", rule.id);
    }
}
