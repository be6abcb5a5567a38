//! Rules of the constructs in this crate. Acknowledge a warning with [`constructs::Scope::acknowledge`].

use cloudformation::{Rule, Severity};

/// A function has the SDK of a service, and no permission for the service.
pub static MISSING_GRANT: Rule = Rule {
    id: "missing-grant",
    severity: Severity::Warning,
    summary: "A function's package depends on the AWS SDK of a service for which the function has no grant",
    why: "The deployment succeeds, and the first call of the service fails with AccessDenied.",
    bad: include_str!("../tests/rules/missing-grant/bad.rs"),
    good: include_str!("../tests/rules/missing-grant/good.rs"),
    source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html",
};

/// All rules of this crate, sorted by ID.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [&MISSING_GRANT].into_iter()
}
