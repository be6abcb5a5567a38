//! Tests of rules whose examples are Rust code. The crates that add constructs include this file, too.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

use std::error::Error;

use cloudformation::{Finding, Rule};
use constructs::{App, ConstructError, Stack};

/// What the function of an example returns.
pub(crate) trait Example {
    /// The findings in what it builds, or the one that stops it.
    fn findings(self) -> Vec<Finding>;
}

impl Example for Result<Stack, ConstructError> {
    fn findings(self) -> Vec<Finding> {
        self.map_or_else(|error| vec![error.into()], |stack| stack.synth().findings)
    }
}

impl Example for Result<Stack, Box<dyn Error>> {
    fn findings(self) -> Vec<Finding> {
        self.expect("a stack").synth().findings
    }
}

impl Example for Result<App, ConstructError> {
    fn findings(self) -> Vec<Finding> {
        let stacks = self.map(|app| app.synth().into_iter().flat_map(|stack| stack.synthesis.findings));
        stacks.map_or_else(|error| vec![error.into()], Iterator::collect)
    }
}

/// Checks that the bad example breaks the rule, and that the good one has no findings.
pub(crate) fn check<E: Example>(rule: &Rule, bad: E, good: E) {
    let found = bad.findings();
    assert!(matches!(&found[..], [finding] if finding.rule() == *rule), "{found:#?}");
    assert_eq!(good.findings(), [], "the good example");
}

/// Defines a test for each rule. Its examples are two files, relative to the test, with a function that builds a stack or an app.
macro_rules! rule_examples {
    ($($test:ident: $rule:ident, $function:ident in $bad:literal and $good:literal;)*) => {
        $(
            #[test]
            fn $test() {
                #[expect(unreachable_pub, reason = "the example is a module here, and a library in its text")]
                mod bad {
                    include!($bad);
                }
                #[expect(unreachable_pub, reason = "the example is a module here, and a library in its text")]
                mod good {
                    include!($good);
                }
                assert_eq!($rule.bad, include_str!($bad));
                assert_eq!($rule.good, include_str!($good));
                crate::rule_examples::check(&$rule, bad::$function(), good::$function());
            }
        )*
    };
}
pub(crate) use rule_examples;
