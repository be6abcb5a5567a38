//! Resources that have a new condition.

use serde_json::Map;

use super::changes::{Change, Entry, Removal};
use super::loss::Fate;
use crate::Json;
use crate::validate::constant_condition;

const CONDITION: &str = "Condition";

/// Marks the entries of resources that a new condition removes. CloudFormation deletes a resource if its condition is false.
pub(super) fn mark(
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    template: &Json,
    entries: &mut [Entry],
) {
    for entry in entries.iter_mut().filter(|entry| matches!(entry.change, Change::Modified(_))) {
        // The old resource of a renamed one is not in the new template, and is replaced in any case.
        if entry.renamed_from.is_some() {
            continue;
        }
        let (Some(old), Some(new)) = (before.get(&entry.id), after.get(&entry.id)) else { continue };
        if old.get(CONDITION) == new.get(CONDITION) {
            continue;
        }
        entry.removal = match new.get(CONDITION).and_then(Json::as_str) {
            None => continue,
            Some(condition) => match constant_condition(template, condition) {
                Some(true) => continue,
                Some(false) => Some(Removal::Certain),
                None => Some(Removal::Possible),
            },
        };
        if entry.fate.is_none() || entry.removal == Some(Removal::Certain) {
            entry.fate = Some(Fate::after_removal(old));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diff::{Action, Diff, plain_text};

    fn template(condition: Option<&str>) -> Value {
        let mut table = json!({"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Delete"});
        if let Some(condition) = condition {
            table["Condition"] = condition.into();
        }
        json!({
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {
                "Prod": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]},
                "Never": {"Fn::Equals": ["a", "b"]},
                "Always": {"Fn::Equals": ["a", "a"]},
            },
            "Resources": {"T": table},
        })
    }

    fn outcome(old: Option<&str>, new: Option<&str>) -> String {
        Diff::between(&template(old), &template(new)).entries[0].outcome()
    }

    #[test]
    fn condition_that_may_be_false_may_remove_the_resource() {
        let diff = Diff::between(&template(None), &template(Some("Prod")));
        assert_eq!(
            plain_text(&diff),
            "Resources\n  - T may be removed, its items are lost\n      Condition: + Prod\n"
        );
        assert_eq!(diff.entries[0].action(), Action::MayBeRemoved);
        assert!(diff.hazards()[0].loses_data());
        assert_eq!(outcome(Some("Always"), Some("Prod")), "may be removed, its items are lost");
    }

    #[test]
    fn renamed_resource_with_a_condition_is_replaced() {
        let mut new = template(Some("Never"));
        let resource = new["Resources"]["T"].take();
        new["Resources"] = json!({"Other": resource});
        let diff = Diff::between(&template(None), &new);
        assert_eq!(diff.entries[0].outcome(), "renamed and replaced, its items are lost");
    }

    #[test]
    fn condition_with_one_result_decides() {
        assert_eq!(outcome(None, Some("Never")), "removed, its items are lost");
        assert_eq!(outcome(None, Some("Always")), "updated");
        assert_eq!(outcome(Some("Prod"), None), "updated");
    }
}
