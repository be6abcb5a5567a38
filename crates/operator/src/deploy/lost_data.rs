//! The data that a change set loses. A comparison of templates knows no values of parameters and conditions, CloudFormation does.

use aws_sdk_cloudformation::types::{Change, ChangeAction, PolicyAction, Replacement, ResourceChange};
use cloudformation::diff::Fate;
use serde_json::{Value as Json, json};

/// A change that deletes a resource, or that deletes the old one after its replacement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Deletion {
    pub(super) id: String,
    kind: String,
    cause: Cause,
    /// The policy that CloudFormation reports. It reports none if the replacement depends on values that it does not know yet.
    policy: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cause {
    Removed,
    Replaced,
}

/// The deletions in a change set. A replacement that CloudFormation cannot rule out is one.
pub(super) fn deletions(changes: &[Change]) -> Vec<Deletion> {
    changes.iter().filter_map(Change::resource_change).filter_map(Deletion::new).collect()
}

impl Deletion {
    fn new(change: &ResourceChange) -> Option<Self> {
        let cause = match change.action()? {
            ChangeAction::Remove => Cause::Removed,
            // CloudFormation does not know yet what happens to an existing resource.
            ChangeAction::Dynamic if change.physical_resource_id().is_some() => Cause::Removed,
            ChangeAction::Modify
                if matches!(change.replacement(), Some(Replacement::True | Replacement::Conditional)) =>
            {
                Cause::Replaced
            }
            _ => return None,
        };
        Some(Self {
            id: change.logical_resource_id()?.to_owned(),
            kind: change.resource_type()?.to_owned(),
            cause,
            policy: change.policy_action().and_then(policy),
        })
    }

    /// Whether the content of the resource is lost. The templates have the policy if CloudFormation reports none: the deployed one that of a
    /// removed resource, and the new one that of a replaced resource.
    pub(super) fn loses_data(&self, deployed: &Json, new: &Json) -> bool {
        let (template, attribute) = match self.cause {
            Cause::Removed => (deployed, "DeletionPolicy"),
            Cause::Replaced => (new, "UpdateReplacePolicy"),
        };
        let policy =
            self.policy.map_or_else(|| template["Resources"][&self.id][attribute].clone(), Json::from);
        let resource = json!({"Type": self.kind, attribute: policy});
        let fate = match self.cause {
            Cause::Removed => Fate::after_removal(&resource),
            Cause::Replaced => Fate::after_replacement(&resource, &resource),
        };
        matches!(fate, Fate::Lost(_))
    }
}

/// The policy of a template that an action follows.
fn policy(action: &PolicyAction) -> Option<&'static str> {
    match action {
        PolicyAction::Delete | PolicyAction::ReplaceAndDelete => Some("Delete"),
        PolicyAction::Retain | PolicyAction::ReplaceAndRetain => Some("Retain"),
        PolicyAction::Snapshot | PolicyAction::ReplaceAndSnapshot => Some("Snapshot"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use aws_sdk_cloudformation::types::builders::ResourceChangeBuilder;
    use aws_sdk_cloudformation::types::{Change, ChangeAction, PolicyAction, Replacement, ResourceChange};
    use serde_json::{Value as Json, json};

    use super::deletions;

    fn change(action: ChangeAction) -> ResourceChangeBuilder {
        let change = ResourceChange::builder().action(action).logical_resource_id("Table");
        change.resource_type("AWS::DynamoDB::Table").physical_resource_id("orders")
    }

    fn replacement(replacement: Replacement) -> ResourceChangeBuilder {
        change(ChangeAction::Modify).replacement(replacement)
    }

    fn loses(change: ResourceChangeBuilder, deployed: &Json, new: &Json) -> bool {
        let changes = [Change::builder().resource_change(change.build()).build()];
        deletions(&changes).iter().any(|deletion| deletion.loses_data(deployed, new))
    }

    fn table(attribute: &str, policy: &str) -> Json {
        json!({"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", attribute: policy}}})
    }

    #[test]
    fn removed_table_loses_data() {
        assert!(loses(change(ChangeAction::Remove), &json!({}), &json!({})));
    }

    #[test]
    fn replaced_table_loses_data_also_if_the_replacement_is_only_possible() {
        for possible in [Replacement::True, Replacement::Conditional] {
            assert!(loses(replacement(possible), &json!({}), &json!({})));
        }
    }

    #[test]
    fn existing_table_with_an_unknown_action_loses_data() {
        assert!(loses(change(ChangeAction::Dynamic), &json!({}), &json!({})));
    }

    #[test]
    fn added_and_updated_tables_lose_nothing() {
        for safe in [change(ChangeAction::Add), replacement(Replacement::False), change(ChangeAction::Modify)]
        {
            assert!(!loses(safe, &json!({}), &json!({})));
        }
    }

    #[test]
    fn role_has_no_data() {
        let role = change(ChangeAction::Remove).resource_type("AWS::IAM::Role");
        assert!(!loses(role, &json!({}), &json!({})));
    }

    #[test]
    fn policy_of_the_change_set_decides() {
        let retained = table("DeletionPolicy", "Retain");
        let removed = |action| change(ChangeAction::Remove).policy_action(action);
        assert!(!loses(removed(PolicyAction::Retain), &json!({}), &json!({})));
        assert!(!loses(removed(PolicyAction::Snapshot), &json!({}), &json!({})));
        assert!(loses(removed(PolicyAction::Delete), &retained, &retained));
        let replaced = replacement(Replacement::True).policy_action(PolicyAction::ReplaceAndRetain);
        assert!(!loses(replaced, &json!({}), &json!({})));
    }

    #[test]
    fn removed_table_follows_the_policy_of_the_deployed_template() {
        let retained = table("DeletionPolicy", "Retain");
        assert!(!loses(change(ChangeAction::Remove), &retained, &json!({})));
        assert!(loses(change(ChangeAction::Remove), &json!({}), &retained));
    }

    #[test]
    fn replaced_table_follows_the_policy_of_the_new_template() {
        let retained = table("UpdateReplacePolicy", "Retain");
        assert!(!loses(replacement(Replacement::Conditional), &json!({}), &retained));
        assert!(loses(replacement(Replacement::Conditional), &retained, &json!({})));
    }
}
