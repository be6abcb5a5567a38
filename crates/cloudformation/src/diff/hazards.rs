//! Changes that a reader must see first.

use super::changes::{Action, Diff, Entry};
use super::loss::Fate;

impl Diff {
    /// The resources that lose data, are replaced or are deleted. Lost data comes first, then replacements.
    ///
    /// ```
    /// use cloudformation::diff::Diff;
    /// use serde_json::json;
    ///
    /// let old = json!({"Resources": {"Role": {"Type": "AWS::IAM::Role"}, "Jobs": {"Type": "AWS::SQS::Queue"}}});
    /// let diff = Diff::between(&old, &json!({"Resources": {}}));
    /// let hazards: Vec<&str> = diff.hazards().into_iter().map(|entry| entry.id.as_str()).collect();
    /// assert_eq!(hazards, ["Jobs", "Role"]);
    /// ```
    pub fn hazards(&self) -> Vec<&Entry> {
        let mut hazards: Vec<&Entry> = self.entries.iter().filter(|entry| is_hazard(entry)).collect();
        hazards.sort_by_key(|entry| (!entry.loses_data(), entry.action() == Action::Removed));
        hazards
    }
}

impl Entry {
    /// Whether the change deletes a resource together with its content.
    pub fn loses_data(&self) -> bool {
        matches!(self.fate, Some(Fate::Lost(_)))
    }
}

fn is_hazard(entry: &Entry) -> bool {
    match entry.action() {
        Action::Added | Action::MayBeAdded | Action::Updated => false,
        Action::MayBeReplaced | Action::Replaced => true,
        Action::MayBeRemoved | Action::Removed => {
            matches!(entry.fate, Some(Fate::Lost(_) | Fate::Deleted | Fate::Snapshot))
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::diff::Diff;

    #[test]
    fn hazards_leave_out_what_stays_and_what_is_updated() {
        let old = json!({"Resources": {
            "Kept": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
            "Role": {"Type": "AWS::IAM::Role"},
            "Named": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "a"}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}},
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}},
        }});
        let new = json!({"Resources": {
            "Named": {"Type": "AWS::IAM::Role", "Properties": {"RoleName": "b"}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "b"}},
            "Queue": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 2}},
            "Added": {"Type": "AWS::SQS::Queue"},
        }});
        let diff = Diff::between(&old, &new);
        let hazards: Vec<String> =
            diff.hazards().iter().map(|entry| format!("{} {}", entry.id, entry.outcome())).collect();
        assert_eq!(hazards, ["Table replaced, its items are lost", "Named replaced", "Role removed"]);
    }
}
