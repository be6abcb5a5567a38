//! Rules of the construct tree. The rules about templates are those of [`cloudformation`].

use cloudformation::{Rule, Severity};

/// A construct cannot be placed.
pub static CONSTRUCT: Rule = Rule {
    why: "The rest of the stack refers to the construct, so the template would be incomplete.",
    ..Rule::new("construct", Severity::Error, "Two constructs have the same logical ID, or one has none")
};

/// A pin or a move has no effect.
pub static UNUSED_NAME: Rule = Rule {
    why: "The logical ID changes, and CloudFormation replaces the resource.",
    ..Rule::new("unused-name", Severity::Warning, "A pin or a move names a path at which nothing is placed")
};

/// All rules of this crate, sorted by ID.
pub fn all() -> impl Iterator<Item = &'static Rule> {
    [&CONSTRUCT, &UNUSED_NAME].into_iter()
}
