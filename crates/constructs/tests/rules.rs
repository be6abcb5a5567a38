//! Each rule of this crate with its examples: the bad one breaks the rule, and the good one has no findings.

#![expect(
    unreachable_pub,
    reason = "the examples are modules here, and functions of a library in their text"
)]

use cloudformation::{Finding, Rule};
use constructs::rules::{
    CONSTRUCT, FLOATING_IMAGE, MISSING_GRANT, SHARED_CACHE, UNUSED_ACKNOWLEDGEMENT, UNUSED_NAME, all,
};
use constructs::{ConstructError, Stack};

type Example = fn() -> Result<Stack, ConstructError>;

fn findings(example: Example) -> Vec<Finding> {
    match example() {
        Ok(stack) => stack.synth().findings,
        Err(error) => vec![error.into()],
    }
}

/// Checks the examples of one rule.
fn check(rule: &'static Rule, bad: Example, good: Example) {
    let found = findings(bad);
    assert!(matches!(&found[..], [finding] if finding.rule() == *rule), "{found:#?}");
    assert_eq!(findings(good), [], "the good example");
}

macro_rules! examples {
    ($($test:ident: $rule:ident, $bad:literal, $good:literal;)*) => {
        $(
            #[test]
            fn $test() {
                mod bad {
                    include!($bad);
                }
                mod good {
                    include!($good);
                }
                assert_eq!($rule.bad, include_str!($bad));
                assert_eq!($rule.good, include_str!($good));
                check(&$rule, bad::stack, good::stack);
            }
        )*

        #[test]
        fn every_rule_has_a_test() {
            // The crates `vpc` and `serverless` test these.
            let elsewhere = [&FLOATING_IMAGE, &MISSING_GRANT];
            let here = all().filter(|rule| !elsewhere.contains(rule));
            assert!(here.map(|rule| rule.id).eq([$($rule.id),*]));
        }
    };
}

examples! {
    construct: CONSTRUCT, "rules/construct/bad.rs", "rules/construct/good.rs";
    shared_cache: SHARED_CACHE, "rules/shared-cache/bad.rs", "rules/shared-cache/good.rs";
    unused_acknowledgement: UNUSED_ACKNOWLEDGEMENT, "rules/unused-acknowledgement/bad.rs", "rules/unused-acknowledgement/good.rs";
    unused_name: UNUSED_NAME, "rules/unused-name/bad.rs", "rules/unused-name/good.rs";
}

#[test]
fn every_rule_has_an_explanation() {
    for rule in all() {
        assert!(!rule.summary.is_empty() && !rule.summary.ends_with('.'), "{}", rule.id);
        assert!(rule.why.ends_with('.'), "{}", rule.id);
        assert!(rule.source.starts_with("https://"), "{}", rule.id);
    }
}
