//! The days of a backup in cold storage.

use super::resources::{items, resources_of};
use crate::document::{DocumentPath, Json};
use crate::finding::Report;
use crate::schema::rules::bounds;

/// The days for which AWS Backup keeps a backup in cold storage at least, see
/// [its lifecycle](https://docs.aws.amazon.com/aws-backup/latest/devguide/API_Lifecycle.html).
const COLD_STORAGE_DAYS: i64 = 90;

pub(super) fn check(document: &Json, report: &mut Report) {
    for plan in resources_of(document, "AWS::Backup::BackupPlan") {
        let rules = &plan.properties["BackupPlan"]["BackupPlanRule"];
        for (path, rule) in items(rules, &plan.path().key("BackupPlan").key("BackupPlanRule")) {
            check_lifecycle(&rule["Lifecycle"], &path.key("Lifecycle"), report);
            for (path, copy) in items(&rule["CopyActions"], &path.key("CopyActions")) {
                check_lifecycle(&copy["Lifecycle"], &path.key("Lifecycle"), report);
            }
        }
    }
}

fn check_lifecycle(lifecycle: &Json, path: &DocumentPath, report: &mut Report) {
    let days = |name: &str| number(&lifecycle[name]).filter(|days| *days >= 0);
    if let (Some(deleted), Some(cold)) = (days("DeleteAfterDays"), days("MoveToColdStorageAfterDays"))
        && let minimum = cold.saturating_add(COLD_STORAGE_DAYS)
        && deleted < minimum
    {
        let problem = format!("{deleted} is below the minimum of {minimum}");
        let advice = format!("a backup stays in cold storage for {COLD_STORAGE_DAYS} days at least");
        let finding = bounds::RULE.at(path.key("DeleteAfterDays"), problem);
        report.add(finding.with_advice(advice).at_value());
    }
}

fn number(value: &Json) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.parse().ok())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::super::tests::places;

    fn plan(lifecycle: &Json) -> Json {
        json!({"P": {"Type": "AWS::Backup::BackupPlan", "Properties": {"BackupPlan": {
            "BackupPlanName": "daily",
            "BackupPlanRule": [{"RuleName": "daily", "TargetBackupVault": "vault", "Lifecycle": lifecycle}],
        }}}})
    }

    #[test]
    fn backup_stays_in_cold_storage_for_ninety_days() {
        let place = "bounds Resources.P.Properties.BackupPlan.BackupPlanRule[0].Lifecycle.DeleteAfterDays";
        assert_eq!(places(&plan(&json!({"DeleteAfterDays": 96, "MoveToColdStorageAfterDays": 7}))), [place]);
        assert_eq!(
            places(&plan(&json!({"DeleteAfterDays": 97, "MoveToColdStorageAfterDays": "7"}))),
            [""; 0]
        );
    }

    #[test]
    fn largest_number_of_days_is_compared() {
        let lifecycle = json!({"DeleteAfterDays": 96, "MoveToColdStorageAfterDays": i64::MAX});
        assert_eq!(places(&plan(&lifecycle)).len(), 1);
    }

    #[test]
    fn backup_may_be_kept_forever() {
        assert_eq!(places(&plan(&json!({"DeleteAfterDays": -1, "MoveToColdStorageAfterDays": 7}))), [""; 0]);
        assert_eq!(places(&plan(&json!({"MoveToColdStorageAfterDays": 7}))), [""; 0]);
    }

    #[test]
    fn copy_has_the_same_limit() {
        let mut plan = plan(&json!({}));
        plan["P"]["Properties"]["BackupPlan"]["BackupPlanRule"][0]["CopyActions"] = json!([{
            "DestinationBackupVaultArn": "arn:aws:backup:us-east-1:111122223333:backup-vault:copies",
            "Lifecycle": {"DeleteAfterDays": 30, "MoveToColdStorageAfterDays": 1},
        }]);
        assert_eq!(places(&plan).len(), 1);
    }
}
