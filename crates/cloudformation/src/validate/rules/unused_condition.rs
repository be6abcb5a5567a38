//! Conditions that nothing uses.

use crate::document::DocumentPath;
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::symbols::Symbols;
use crate::validate::used_names::UsedNames;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unused-condition",
    severity: Severity::Warning,
    summary: "Nothing uses the condition",
    why: "The condition decides nothing. A resource that should depend on it is always created.",
    bad: include_str!("../../../tests/rules/unused-condition/bad.yaml"),
    good: include_str!("../../../tests/rules/unused-condition/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/conditions-section-structure.html",
};

/// Reports the conditions that are not among the names that the template uses.
pub(in crate::validate) fn check(symbols: &Symbols<'_>, used: &UsedNames<'_>, report: &mut Report) {
    if symbols.may_use() {
        return;
    }
    for condition in symbols.conditions() {
        if !used.conditions.contains(condition) {
            let path = DocumentPath::from_keys(&["Conditions", condition]);
            let problem = format!("nothing uses the condition {condition}");
            report.add(RULE.at(path, problem).with_advice("remove it"));
        }
    }
}
