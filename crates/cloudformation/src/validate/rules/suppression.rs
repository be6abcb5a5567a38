//! Suppressions of findings that have no effect or no reason. `validate/suppress.rs` finds them.

use crate::rule::{Rule, Severity};

/// A suppression without effect or reason, in a template or in the settings of a check.
pub static RULE: Rule = Rule {
    id: "suppression",
    severity: Severity::Warning,
    summary: "A suppression has no effect or no reason",
    why: "A suppression without effect hides a later mistake. Without a reason, a reviewer cannot judge it.",
    bad: include_str!("../../../tests/rules/suppression/bad.yaml"),
    good: include_str!("../../../tests/rules/suppression/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/metadata-section-structure.html",
};
