//! The rules of all checks.

use cloudformation::{Rule, Severity};

use crate::site::rules as site_rules;

/// Rules about the names of constructs.
static CONSTRUCTS: [Rule; 2] = [
    Rule::new("construct", Severity::Error, "Two constructs come out as one name, or one as none"),
    Rule::new("unused-name", Severity::Warning, "A pin or a move names a path at which nothing is placed"),
];

/// All rules.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    about_templates().chain(&CONSTRUCTS).chain(site_rules::all())
}

/// The rules about templates. A user can leave out their findings.
pub(super) fn about_templates() -> impl Iterator<Item = &'static Rule> {
    cloudformation::rules()
}
