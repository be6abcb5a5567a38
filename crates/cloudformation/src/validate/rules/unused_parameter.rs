//! Parameters that nothing refers to.

use crate::document::DocumentPath;
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::symbols::Symbols;
use crate::validate::used_names::UsedNames;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unused-parameter",
    severity: Severity::Warning,
    summary: "Nothing refers to the parameter",
    why: "The value that is given at deployment has no effect.",
    bad: include_str!("../../../tests/rules/unused-parameter/bad.yaml"),
    good: include_str!("../../../tests/rules/unused-parameter/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html",
};

/// Reports the parameters that are not among the names that functions refer to.
pub(in crate::validate) fn check(symbols: &Symbols<'_>, used: &UsedNames<'_>, report: &mut Report) {
    if symbols.may_use() {
        return;
    }
    for parameter in symbols.parameters() {
        if !used.references.contains(parameter) {
            let path = DocumentPath::from_keys(&["Parameters", parameter]);
            let problem = format!("nothing refers to the parameter {parameter}");
            report.add(RULE.at(path, problem).with_advice("remove it"));
        }
    }
}
