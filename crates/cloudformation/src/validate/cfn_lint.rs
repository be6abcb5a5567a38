//! The rules of [cfn-lint](https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md) that correspond to ours.

use crate::document::DocumentPath;
use crate::finding::Finding;

/// A line for each rule of cfn-lint, as the file describes it.
const RULES: &str = include_str!("../../supplements/cfn_lint.txt");

/// The rules of cfn-lint that have corresponding ones, each with the names of ours.
fn corresponding() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    RULES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let (theirs, ours) = line.split_once(' ')?;
        if ours.starts_with('-') { None } else { Some((theirs, ours.split(' '))) }
    })
}

/// Returns our rules that report the mistakes of a rule of cfn-lint, such as `E3002`, in the order of their IDs.
///
/// ```
/// use cloudformation::validate::rules_for_cfn_lint;
///
/// assert_eq!(rules_for_cfn_lint("E3012"), ["wrong-type"]);
/// assert!(rules_for_cfn_lint("wrong-type").is_empty());
/// ```
pub fn rules_for_cfn_lint(theirs: &str) -> Vec<&'static str> {
    let mut ours: Vec<&str> =
        corresponding().filter(|(known, _)| *known == theirs).flat_map(|(_, ours)| ours).collect();
    ours.sort_unstable();
    ours
}

/// Returns whether the beginning of cfn-lint's rules, such as `E3002` or `E3`, includes a rule that corresponds to the finding's.
pub(super) fn corresponds(prefix: &str, finding: &Finding) -> bool {
    let rule = finding.rule().id;
    let mut theirs = corresponding().filter(|(theirs, _)| theirs.starts_with(prefix));
    !prefix.is_empty()
        && theirs.any(|(theirs, mut ours)| ours.any(|ours| ours == rule) && is_about(theirs, finding.path()))
}

/// Returns whether a rule of cfn-lint is about this place. Unknown properties have one rule for attributes of resources and one for what
/// is below them.
fn is_about(theirs: &str, path: &DocumentPath) -> bool {
    let is_below_attribute = path.segments().len() > LENGTH_OF_AN_ATTRIBUTE;
    match theirs {
        "E3001" => !is_below_attribute,
        "E3002" => is_below_attribute,
        _ => true,
    }
}

/// The number of segments in `Resources.Queue.Properties`.
const LENGTH_OF_AN_ATTRIBUTE: usize = 3;

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use serde_json::Value as Json;

    use super::{RULES, corresponding, corresponds};
    use crate::DocumentPath;
    use crate::schema::rules::{not_allowed, unknown_property};
    use crate::validate::rules::rules;

    #[test]
    fn every_corresponding_rule_exists() {
        let known: BTreeSet<&str> = rules().map(|rule| rule.id).collect();
        for (theirs, ours) in corresponding() {
            for rule in ours {
                assert!(known.contains(rule), "{theirs} {rule}");
            }
        }
    }

    #[test]
    fn each_rule_has_one_line_and_one_that_nothing_corresponds_to_has_a_reason() {
        let lines: Vec<&str> = RULES.lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.is_sorted_by(|one, next| one[..5] < next[..5]));
        let without = lines.iter().filter(|line| line[5..].trim().trim_start_matches('-').is_empty());
        assert_eq!(without.collect::<Vec<_>>(), [&""; 0]);
    }

    #[test]
    fn every_requirement_has_its_rule_of_cfn_lint() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../cloudformation-codegen/requirements.json");
        let text = std::fs::read_to_string(file).expect("the list of requirements");
        let list: Vec<Json> = serde_json::from_str(&text).expect("a List");
        let used = list.iter().filter(|entry| entry.get("at").is_some());
        let without: Vec<_> = used.filter(|entry| entry.get("rule").is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
        let known: BTreeSet<&str> = corresponding().map(|(theirs, _)| theirs).collect();
        for named in list.iter().filter_map(|entry| entry["rule"].as_str()) {
            assert!(known.contains(named), "{named}");
        }
    }

    #[test]
    fn rule_about_a_requirement_corresponds_to_ours() {
        let finding = not_allowed::RULE.at(DocumentPath::root(), "a dead-letter queue");
        assert!(corresponds("E3502", &finding));
        assert!(!corresponds("E3706", &finding));
    }

    #[test]
    fn unknown_attribute_and_unknown_property_have_different_rules() {
        let attribute = DocumentPath::from_keys(&["Resources", "A", "Colour"]);
        let property = DocumentPath::from_keys(&["Resources", "A", "Properties", "Colour"]);
        for (path, theirs, others) in [(attribute, "E3001", "E3002"), (property, "E3002", "E3001")] {
            let finding = unknown_property::RULE.at(path, "unknown property `Colour`");
            assert!(corresponds(theirs, &finding));
            assert!(!corresponds(others, &finding));
        }
    }
}
