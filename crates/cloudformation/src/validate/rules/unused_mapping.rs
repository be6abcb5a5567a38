//! Mappings that nothing uses.

use crate::document::DocumentPath;
use crate::finding::Report;
use crate::rule::{Rule, Severity};
use crate::validate::symbols::Symbols;
use crate::validate::used_names::UsedNames;

pub(in crate::validate) static RULE: Rule = Rule {
    id: "unused-mapping",
    severity: Severity::Warning,
    summary: "Nothing uses the mapping",
    why: "The values of the mapping have no effect.",
    bad: include_str!("../../../tests/rules/unused-mapping/bad.yaml"),
    good: include_str!("../../../tests/rules/unused-mapping/good.yaml"),
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/mappings-section-structure.html",
};

/// Reports the mappings that are not among the names that the template uses.
pub(in crate::validate) fn check(symbols: &Symbols<'_>, used: &UsedNames<'_>, report: &mut Report) {
    if symbols.may_use() || used.any_mapping {
        return;
    }
    for mapping in symbols.mappings() {
        if !used.mappings.contains(mapping) {
            let path = DocumentPath::from_keys(&["Mappings", mapping]);
            let problem = format!("nothing uses the mapping {mapping}");
            report.add(RULE.at(path, problem).with_advice("remove it"));
        }
    }
}
