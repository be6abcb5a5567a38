//! Rules of the construct tree, and of the libraries of constructs that build on this crate. Acknowledge a warning with
//! [`Scope::acknowledge`](crate::Scope::acknowledge). The rules about templates are those of [`cloudformation`].
//!
//! The texts of all rules are here, so that a program can explain a rule without compiling the constructs that report it.

use cloudformation::{Rule, Severity};

/// A construct cannot be placed.
pub static CONSTRUCT: Rule = Rule {
    id: "construct",
    severity: Severity::Error,
    summary: "Two constructs have the same logical ID, or one has none",
    why: "A template has at most one resource for each logical ID. Without the construct the template would be incomplete.",
    bad: include_str!("../tests/rules/construct/bad.rs"),
    good: include_str!("../tests/rules/construct/good.rs"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
};

/// A task runs an image that a tag names.
pub static FLOATING_IMAGE: Rule = Rule {
    id: "floating-image",
    severity: Severity::Warning,
    summary: "A task runs an image that is named by a tag and not by its digest",
    why: "A tag can mean another image tomorrow. A task that starts then runs an image that was not tested with the others.",
    bad: include_str!("../tests/rules/floating-image/bad.rs"),
    good: include_str!("../tests/rules/floating-image/good.rs"),
    source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
};

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

/// A cached response of a server goes to other requests than the one that it answers.
pub static SHARED_CACHE: Rule = Rule {
    id: "shared-cache",
    severity: Severity::Warning,
    summary: "A cache policy leaves values that a server gets out of the cache key",
    why: "CloudFront returns a cached response to all requests with the same cache key. The keys of AWS's managed cache policies do not have \
          Authorization, and some have neither the query nor the cookies. The answer to ?id=1 is then the answer to ?id=2, and one user's answer goes \
          to another. In the stack of a private site, the finding is an error.",
    bad: include_str!("../tests/rules/shared-cache/bad.rs"),
    good: include_str!("../tests/rules/shared-cache/good.rs"),
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-cache-policies.html",
};

/// An acknowledgement has no effect.
pub static UNUSED_ACKNOWLEDGEMENT: Rule = Rule {
    id: "unused-acknowledgement",
    severity: Severity::Warning,
    summary: "An acknowledgement accepts no warning, or gives no reason",
    why: "An acknowledgement that is left behind accepts the next warning of its rule, which no reader has judged.",
    bad: include_str!("../tests/rules/unused-acknowledgement/bad.rs"),
    good: include_str!("../tests/rules/unused-acknowledgement/good.rs"),
    source: "https://github.com/cdklabs/cdk-nag#suppressing-a-rule",
};

/// A pin or a move has no effect.
pub static UNUSED_NAME: Rule = Rule {
    id: "unused-name",
    severity: Severity::Warning,
    summary: "A pin or a move names a path at which nothing is placed",
    why: "A pin and a move keep a logical ID. Without effect, the logical ID changes, and CloudFormation replaces the resource.",
    bad: include_str!("../tests/rules/unused-name/bad.rs"),
    good: include_str!("../tests/rules/unused-name/good.rs"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html",
};

/// All of these rules, sorted by ID.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [&CONSTRUCT, &FLOATING_IMAGE, &MISSING_GRANT, &SHARED_CACHE, &UNUSED_ACKNOWLEDGEMENT, &UNUSED_NAME]
        .into_iter()
}
