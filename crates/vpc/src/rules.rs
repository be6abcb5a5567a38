//! Rules of the constructs of this crate. The rules about templates are those of [`cloudformation`].

use cloudformation::{Rule, Severity};

/// A task runs an image that a tag names.
pub static FLOATING_IMAGE: Rule = Rule {
    why: "A tag can mean another image tomorrow. A task that starts then runs an image that was not tested with the others.",
    bad: "FargateService::new(&cluster, Image::by_tag(\"nginx:1.29\"))",
    good: "FargateService::new(&cluster, Image::by_digest(\"nginx@sha256:…\")?)",
    source: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
    ..Rule::new(
        "floating-image",
        Severity::Warning,
        "A task runs an image that is named by a tag and not by its digest",
    )
};

/// All rules of this crate, sorted by ID.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [&FLOATING_IMAGE].into_iter()
}
