//! The rules of [cfn-lint](https://github.com/aws-cloudformation/cfn-lint/blob/main/docs/rules.md) that correspond to ours.

/// Each of our rules with the rules of cfn-lint that report the same mistake.
const CORRESPONDING: [(&str, &[&str]); 33] = [
    ("bounds", &["E2015", "E3032", "E3033", "E3034"]),
    ("closed-runtime", &["E2531", "E2533", "W2531"]),
    ("closed-service", &["E3710"]),
    ("conditional-reference", &["W1001"]),
    ("conflict", &["E3014", "E3020", "E3021"]),
    ("cycle", &["E3004"]),
    ("dangling-reference", &["E1010", "E1012", "E1019", "E1020", "E3005", "E3015"]),
    ("duplicate", &["E3019", "E3037"]),
    ("function-form", &["E1011", "E1016", "E1017", "E1018", "E1021", "E1022", "E1024", "E1028"]),
    ("key-attribute", &["E3039"]),
    ("limit", &["E1002", "E2010", "E3010", "E6010", "E7010"]),
    ("logical-id", &["E2003", "E3007", "E6004", "E8004"]),
    ("missing-property", &["E3003"]),
    ("missing-sub", &["E1029"]),
    ("missing-transform", &["E1032"]),
    ("nested-stack", &["E3043"]),
    ("not-allowed", &["E2015", "E3030"]),
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
    ("unknown-property", &["E1001", "E2001", "E3001", "E3002"]),
    ("unknown-type", &["E3006"]),
    ("unused-condition", &["W8001"]),
    ("unused-mapping", &["W7001"]),
    ("unused-parameter", &["W2001"]),
    ("wrong-reference", &["E1040", "E1041"]),
    ("wrong-type", &["E3012", "E3017"]),
];

/// The rules about instance types, node types and versions of engines.
const LISTED_VALUES: &[&str] = &[
    "E3025", "E3617", "E3620", "E3621", "E3628", "E3635", "E3640", "E3641", "E3642", "E3643", "E3644",
    "E3647", "E3652", "E3653", "E3667", "E3670", "E3672", "E3675", "E3690", "E3691", "E3694", "E3695",
];

/// Returns whether the beginning of cfn-lint's rules, such as `E3002` or `E3`, includes a rule that corresponds to ours.
pub(super) fn corresponds(prefix: &str, rule: &str) -> bool {
    let theirs = CORRESPONDING.iter().filter(|(ours, _)| *ours == rule).flat_map(|(_, theirs)| *theirs);
    !prefix.is_empty() && theirs.into_iter().any(|id| id.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::CORRESPONDING;
    use crate::validate::rules::rules;

    #[test]
    fn every_corresponding_rule_exists() {
        for (ours, _) in CORRESPONDING {
            assert!(rules().any(|rule| rule.id == ours), "{ours}");
        }
    }
}
