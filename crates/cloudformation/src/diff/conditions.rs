//! Resources that have a new condition.

use serde_json::Map;

use super::changes::{Change, Entry, Removal};
use super::loss::Fate;
use crate::Json;
use crate::validate::constant_condition;

const CONDITION: &str = "Condition";
const CONDITIONS: &str = "Conditions";

/// Marks the entries of resources that a new condition removes. CloudFormation deletes a resource if its condition is false.
pub(super) fn mark(
    before: &Map<String, Json>,
    after: &Map<String, Json>,
    old_template: &Json,
    new_template: &Json,
    entries: &mut [Entry],
) {
    for entry in entries.iter_mut().filter(|entry| matches!(entry.change, Change::Modified(_))) {
        // The old resource of a renamed one is not in the new template, and is replaced in any case.
        if entry.renamed_from.is_some() {
            continue;
        }
        let (Some(old), Some(new)) = (before.get(&entry.id), after.get(&entry.id)) else { continue };
        let Some(condition) = condition_of(new) else { continue };
        if condition_of(old).is_some_and(|old| never_removes(old_template, old, new_template, condition)) {
            continue;
        }
        entry.removal = match constant_condition(new_template, condition) {
            Some(true) => continue,
            Some(false) => Some(Removal::Certain),
            None => Some(Removal::Possible),
        };
        if entry.fate.is_none() || entry.removal == Some(Removal::Certain) {
            entry.fate = Some(Fate::after_removal(old));
        }
    }
}

fn condition_of(resource: &Json) -> Option<&str> {
    resource.get(CONDITION).and_then(Json::as_str)
}

/// Whether a condition in the place of an old one removes no resource: it is the same, or the resource did not exist.
fn never_removes(old_template: &Json, old: &str, new_template: &Json, new: &str) -> bool {
    let definition = |template: &Json, name: &str| template.get(CONDITIONS)?.get(name).cloned();
    let before = definition(old_template, old);
    old == new
        || (before.is_some() && before == definition(new_template, new))
        || constant_condition(old_template, old) == Some(false)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::diff::{Action, Diff, Entry, plain_text};

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
    #[test]
    fn condition_with_another_name_removes_nothing() {
        let mut new = template(Some("Production"));
        new["Conditions"]["Production"] = new["Conditions"]["Prod"].take();
        let diff = Diff::between(&template(Some("Prod")), &new);
        let outcome = |id: &str| diff.entries.iter().find(|it| it.id == id).map(Entry::outcome);
        assert_eq!(outcome("T").as_deref(), Some("updated"));
        assert_eq!(outcome("Production").as_deref(), Some("added"));
    }

    #[test]
    fn resource_that_did_not_exist_is_not_removed() {
        assert_eq!(outcome(Some("Never"), Some("Prod")), "updated");
    }
}
