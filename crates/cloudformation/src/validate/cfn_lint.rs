//! The rules of [cfn-lint](https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md) that correspond to ours.

use crate::document::DocumentPath;
use crate::finding::Finding;

/// Each of our rules with the rules of cfn-lint that report the same mistake.
const CORRESPONDING: [(&str, &[&str]); 33] = [
    ("bounds", &["E2015", "E3032", "E3033", "E3034"]),
    ("closed-runtime", &["E2531", "E2533", "W2531"]),
    ("closed-service", &["E3710"]),
    ("conditional-reference", &["W1001"]),
    ("conflict", &["E3014", "E3020", "E3021", "E3060", "E5001"]),
    ("cycle", &["E3004"]),
    ("dangling-reference", &["E1010", "E1012", "E1019", "E1020", "E3005", "E3015"]),
    ("duplicate", &["E3019", "E3022", "E3037"]),
    ("function-form", &["E1011", "E1016", "E1017", "E1018", "E1021", "E1022", "E1024", "E1028"]),
    ("key-attribute", &["E3039"]),
    ("limit", &["E1002", "E2010", "E3010", "E6010", "E7010"]),
    ("logical-id", &["E2003", "E3007", "E6004", "E8004"]),
    ("missing-property", &["E3003"]),
    ("missing-sub", &["E1029"]),
    ("missing-transform", &["E1032"]),
    ("nested-stack", &["E3043"]),
    ("not-allowed", &["E2015", "E3030", "E3510", "E3512", "E3513", "E3700", "E3724"]),
    ("not-allowed", LISTED_VALUES),
    (
        "pattern",
        &["E1150", "E1151", "E1152", "E1154", "E1156", "E1157", "E1162", "E1164", "E2015", "E3017", "E3031"],
    ),
    ("read-only", &["E3040"]),
    ("region", &["E3006"]),
    ("region", LISTED_VALUES),
    ("schedule-expression", &["E3027"]),
    ("secure-reference", &["E1027"]),
    ("state-machine", &["E3601"]),
    ("unknown-action", &["W3037"]),
    ("unknown-property", &["E1001", "E2001", "E3001", "E3002", "E3009", "E3016", "E3055"]),
    ("unknown-type", &["E3006"]),
    ("unused-condition", &["W8001"]),
    ("unused-mapping", &["W7001"]),
    ("unused-parameter", &["W2001"]),
    ("wrong-reference", &["E1040", "E1041"]),
    ("wrong-type", &["E1010", "E1011", "E1020", "E3012", "E3017"]),
];

/// The rules about instance types, node types and versions of engines.
const LISTED_VALUES: &[&str] = &[
    "E3025", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643", "E3644",
    "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3690", "E3691", "E3694", "E3695",
];

/// The rules about requirements between properties and between resources, each with ours. `requirements.json` of the generator names them.
const REQUIREMENTS: &[(&str, &[&str])] = &[
    ("E3023", &["pattern"]),
    ("E3026", &["not-allowed"]),
    ("E3029", &["conflict"]),
    ("E3042", &["bounds", "conflict", "missing-property", "not-allowed"]),
    ("E3044", &["not-allowed"]),
    ("E3045", &["missing-property"]),
    ("E3046", &["missing-property", "not-allowed"]),
    ("E3047", &["bounds", "not-allowed", "pattern"]),
    ("E3048", &["conflict", "missing-property", "not-allowed", "pattern"]),
    ("E3050", &["not-allowed"]),
    ("E3052", &["missing-property"]),
    ("E3054", &["missing-property", "not-allowed"]),
    ("E3501", &["conflict", "pattern"]),
    ("E3502", &["not-allowed"]),
    ("E3505", &["bounds"]),
    ("E3615", &["bounds"]),
    ("E3633", &["missing-property"]),
    ("E3634", &["conflict"]),
    ("E3636", &["missing-property"]),
    ("E3638", &["conflict", "not-allowed"]),
    ("E3639", &["bounds", "missing-property"]),
    ("E3660", &["missing-property"]),
    ("E3661", &["missing-property"]),
    ("E3663", &["conflict"]),
    ("E3671", &["bounds", "missing-property"]),
    ("E3674", &["conflict", "not-allowed"]),
    ("E3676", &["missing-property"]),
    ("E3677", &["not-allowed", "pattern"]),
    ("E3678", &["missing-property"]),
    ("E3679", &["missing-property"]),
    ("E3681", &["conflict", "missing-property"]),
    ("E3682", &["conflict", "not-allowed"]),
    ("E3683", &["not-allowed"]),
    ("E3684", &["conflict"]),
    ("E3685", &["conflict"]),
    ("E3686", &["conflict"]),
    ("E3687", &["missing-property"]),
    ("E3688", &["missing-property", "not-allowed"]),
    ("E3689", &["bounds", "missing-property"]),
    ("E3692", &["conflict", "missing-property"]),
    ("E3693", &["conflict", "not-allowed"]),
    ("E3696", &["conflict"]),
    ("E3698", &["not-allowed"]),
    ("E3699", &["not-allowed"]),
    ("E3704", &["missing-property"]),
    ("E3705", &["bounds"]),
    ("E3706", &["bounds"]),
    ("E3707", &["not-allowed"]),
    ("E3708", &["not-allowed"]),
    ("E3709", &["not-allowed"]),
    ("E3711", &["not-allowed"]),
    ("E3713", &["not-allowed"]),
    ("E3714", &["not-allowed"]),
    ("E3715", &["pattern"]),
    ("E3717", &["bounds"]),
    ("E3718", &["bounds"]),
    ("E3719", &["bounds", "conflict"]),
    ("E3720", &["missing-property", "not-allowed"]),
    ("E3721", &["not-allowed"]),
    ("E3722", &["not-allowed"]),
    ("E3723", &["pattern"]),
    ("E3725", &["bounds"]),
];

/// Returns our rules that report the mistakes of a rule of cfn-lint, such as `E3002`, in the order of their IDs.
///
/// ```
/// use cloudformation::validate::rules_for_cfn_lint;
///
/// assert_eq!(rules_for_cfn_lint("E3012"), ["wrong-type"]);
/// assert!(rules_for_cfn_lint("wrong-type").is_empty());
/// ```
pub fn rules_for_cfn_lint(theirs: &str) -> Vec<&'static str> {
    let corresponding = CORRESPONDING.iter().filter(|(_, all)| all.contains(&theirs)).map(|(ours, _)| *ours);
    let required = REQUIREMENTS.iter().filter(|(known, _)| *known == theirs).flat_map(|(_, ours)| *ours);
    let mut ours: Vec<&str> = corresponding.chain(required.copied()).collect();
    ours.sort_unstable();
    ours.dedup();
    ours
}

/// Returns whether the beginning of cfn-lint's rules, such as `E3002` or `E3`, includes a rule that corresponds to the finding's.
pub(super) fn corresponds(prefix: &str, finding: &Finding) -> bool {
    let rule = finding.rule().id;
    let theirs = CORRESPONDING.iter().filter(|(ours, _)| *ours == rule).flat_map(|(_, theirs)| *theirs);
    let required = REQUIREMENTS.iter().filter(|(_, ours)| ours.contains(&rule)).map(|(theirs, _)| theirs);
    let mut all = theirs.chain(required);
    !prefix.is_empty() && all.any(|id| id.starts_with(prefix) && is_about(id, finding.path()))
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

    use super::{CORRESPONDING, REQUIREMENTS, corresponds};
    use crate::DocumentPath;
    use crate::schema::rules::{not_allowed, unknown_property};
    use crate::validate::rules::rules;

    #[test]
    fn every_corresponding_rule_exists() {
        let required = REQUIREMENTS.iter().flat_map(|(_, ours)| *ours);
        for ours in CORRESPONDING.iter().map(|(ours, _)| ours).chain(required) {
            assert!(rules().any(|rule| rule.id == *ours), "{ours}");
        }
    }

    #[test]
    fn every_requirement_has_its_rule_of_cfn_lint() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../cloudformation-codegen/requirements.json");
        let text = std::fs::read_to_string(file).expect("the list of requirements");
        let list: Vec<Json> = serde_json::from_str(&text).expect("a List");
        let used = list.iter().filter(|entry| entry.get("at").is_some());
        let without: Vec<_> = used.filter(|entry| entry.get("rule").is_none()).collect();
        assert!(without.is_empty(), "{without:?}");
        let named: BTreeSet<&str> = list.iter().filter_map(|entry| entry["rule"].as_str()).collect();
        let known: BTreeSet<&str> = REQUIREMENTS.iter().map(|(theirs, _)| *theirs).collect();
        assert_eq!(known, named);
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
