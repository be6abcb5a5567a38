//! Rules of the constructs of this crate. The rules about templates are those of [`cloudformation`].

use cloudformation::{Rule, Severity};

/// A task runs an image that a tag names.
pub static FLOATING_IMAGE: Rule = Rule::new(
    "floating-image",
    Severity::Warning,
    "A task runs an image that is named by a tag and not by its digest",
);
