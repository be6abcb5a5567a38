//! The rules of all checks.

use cloudformation::Rule;

use crate::site::rules as site_rules;

/// All rules.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    about_templates().chain(constructs::rules::all()).chain(site_rules::all())
}

/// The rules about templates. A user can leave out their findings.
pub(super) fn about_templates() -> impl Iterator<Item = &'static Rule> {
    cloudformation::rules()
}
