//! The policy `Snapshot` on resources that have no snapshots.

use super::context::{entries, kind};
use crate::document::{DocumentPath, Json, member_of};
use crate::finding::Report;
use crate::schema::rules::not_allowed;

/// The resource types that have snapshots, see [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
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
        let Some(kind) = kind(resource) else { continue };
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            if member_of(resource, policy).is_some_and(|value| value == "Snapshot")
                && !WITH_SNAPSHOTS.contains(&kind)
            {
                let path = DocumentPath::from_keys(&["Resources", id, policy]);
                let problem = format!("CloudFormation cannot create a snapshot of {kind}");
                report.add(not_allowed::RULE.at(path, problem).with_advice("use Retain"));
            }
        }
    }
}
