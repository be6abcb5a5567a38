//! `DeletionPolicy` and `UpdateReplacePolicy` of resources of which no snapshot can be taken.

use serde_json::Value as Json;

use super::context::entries;
use crate::{DocumentPath, Finding, Report};

/// See [the attribute](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
const WITH_SNAPSHOTS: [&str; 8] = [
    "AWS::DocDB::DBCluster",
    "AWS::EC2::Volume",
    "AWS::ElastiCache::CacheCluster",
    "AWS::ElastiCache::ReplicationGroup",
    "AWS::Neptune::DBCluster",
    "AWS::RDS::DBCluster",
    "AWS::RDS::DBInstance",
    "AWS::Redshift::Cluster",
];

pub(super) fn check(document: &Json, report: &mut Report) {
    for (id, resource) in entries(document, "Resources") {
        let Some(kind) = resource.get("Type").and_then(Json::as_str) else { continue };
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            if resource.get(policy).is_some_and(|value| value == "Snapshot")
                && !WITH_SNAPSHOTS.contains(&kind)
            {
                let path = DocumentPath::from_keys(&["Resources", id, policy]);
                let problem = format!("CloudFormation takes no snapshot of an {kind}");
                report.add(Finding::error("not-allowed", path, problem).with_advice("use Retain"));
            }
        }
    }
}
