//! The rules of all checks.

use cloudformation::{Rule, Severity};

/// Rules about files, constructs and configurations.
static OWN: [Rule; 5] = [
    Rule::new("construct", Severity::Error, "Two constructs come out as one name, or one as none"),
    Rule::new("settings-size", Severity::Error, "The settings do not fit into their parameter"),
    Rule::new("unused-name", Severity::Warning, "A pin or a move names a path at which nothing is placed"),
    Rule::new("syntax", Severity::Error, "The file is neither JSON nor YAML"),
    Rule::new("value", Severity::Error, "A setting of the site cannot mean what it says"),
];

/// All rules.
pub(super) fn all() -> impl Iterator<Item = &'static Rule> {
    about_templates().chain(&OWN)
}

/// The rules about templates. A user can leave out their findings.
pub(super) fn about_templates() -> impl Iterator<Item = &'static Rule> {
    cloudformation::rules()
}
