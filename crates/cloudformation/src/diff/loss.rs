//! The fate of a resource that a template no longer has, or that is replaced.

use super::serverless::LAYER;
use crate::Json;

/// The fate of a resource.
///
/// ```
/// use cloudformation::diff::Fate;
/// use serde_json::json;
///
/// let queue = json!({"Type": "AWS::SQS::Queue", "UpdateReplacePolicy": "Retain"});
/// assert_eq!(Fate::after_replacement(&queue, &queue), Fate::Stays);
/// assert_eq!(Fate::after_removal(&queue), Fate::Lost("its messages are lost"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It stays in the account, because of its policy.
    Stays,
    /// A snapshot of it stays in the account.
    Snapshot,
    /// It is deleted and contained nothing that cannot be created again.
    Deleted,
    /// It is deleted together with its content. The text reports this, such as `its logs are lost`.
    Lost(&'static str),
}

impl Fate {
    /// The fate of a resource that is removed from a template.
    pub fn after_removal(resource: &Json) -> Self {
        if resource.get("Type").is_some_and(|kind| kind == LAYER) {
            return layer_after_removal(resource);
        }
        match resource.get("DeletionPolicy") {
            None if has_default_snapshot(resource) => Self::Snapshot,
            policy => Self::from_policy(resource, policy),
        }
    }

    /// The fate of the old resource when it is replaced. The new template says whether the old resource stays.
    pub fn after_replacement(old: &Json, new: &Json) -> Self {
        if old.get("Type").is_some_and(|kind| kind == LAYER) {
            return layer_after_removal(old);
        }
        Self::from_policy(old, new.get("UpdateReplacePolicy"))
    }

    fn from_policy(resource: &Json, policy: Option<&Json>) -> Self {
        match policy.and_then(Json::as_str) {
            Some("Retain" | "RetainExceptOnCreate") => Self::Stays,
            Some("Snapshot") => Self::Snapshot,
            _ => content(resource).map_or(Self::Deleted, Self::Lost),
        }
    }
}

/// Whether CloudFormation creates a snapshot of a resource without a `DeletionPolicy`, see
/// [`DeletionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html).
fn has_default_snapshot(resource: &Json) -> bool {
    match resource.get("Type").and_then(Json::as_str) {
        Some("AWS::RDS::DBCluster") => true,
        Some("AWS::RDS::DBInstance") => !is_in_cluster(resource),
        _ => false,
    }
}

/// Whether a database is a member of a cluster, which holds the data.
fn is_in_cluster(database: &Json) -> bool {
    database.get("Properties").is_some_and(|properties| properties.get("DBClusterIdentifier").is_some())
}

/// The fate of a layer of SAM, which SAM keeps unless a policy deletes it. A changed layer has another logical ID, so the old one is removed.
fn layer_after_removal(layer: &Json) -> Fate {
    let property = layer.get("Properties").and_then(|properties| properties.get("RetentionPolicy"));
    let policy = property.or_else(|| layer.get("DeletionPolicy")).and_then(Json::as_str);
    if policy.is_some_and(|policy| policy.eq_ignore_ascii_case("Delete")) {
        Fate::Deleted
    } else {
        Fate::Stays
    }
}

/// The report that a resource's content is lost, if a deployment cannot create the content again.
fn content(resource: &Json) -> Option<&'static str> {
    Some(match resource.get("Type")?.as_str()? {
        "AWS::RDS::DBInstance" if is_in_cluster(resource) => return None,
        "AWS::Logs::LogGroup" => "its logs are lost",
        "AWS::S3::Bucket" | "AWS::S3Express::DirectoryBucket" => "its objects are lost",
        "AWS::SecretsManager::Secret" => "its secret is lost",
        "AWS::DynamoDB::Table" | "AWS::DynamoDB::GlobalTable" | "AWS::Serverless::SimpleTable" => {
            "its items are lost"
        }
        "AWS::SQS::Queue" => "its messages are lost",
        "AWS::Cognito::UserPool" => "its users are lost",
        "AWS::KMS::Key" => "its key is lost",
        "AWS::ECR::Repository" => "its images are lost",
        "AWS::EFS::FileSystem" | "AWS::FSx::FileSystem" | "AWS::FSx::Volume" => "its files are lost",
        "AWS::Kinesis::Stream" => "its records are lost",
        "AWS::MSK::Cluster" | "AWS::MSK::ServerlessCluster" => "its topics are lost",
        // A nested stack takes its tables and buckets with it.
        "AWS::CloudFormation::Stack" | "AWS::Serverless::Application" => "its resources are lost",
        "AWS::EC2::Volume"
        | "AWS::RDS::DBCluster"
        | "AWS::RDS::DBInstance"
        | "AWS::DocDB::DBCluster"
        | "AWS::DocDBElastic::Cluster"
        | "AWS::DSQL::Cluster"
        | "AWS::Cassandra::Table"
        | "AWS::ElastiCache::ReplicationGroup"
        | "AWS::ElastiCache::ServerlessCache"
        | "AWS::Elasticsearch::Domain"
        | "AWS::MemoryDB::Cluster"
        | "AWS::Neptune::DBCluster"
        | "AWS::NeptuneGraph::Graph"
        | "AWS::OpenSearchServerless::Collection"
        | "AWS::OpenSearchService::Domain"
        | "AWS::Redshift::Cluster"
        | "AWS::RedshiftServerless::Namespace"
        | "AWS::Timestream::InfluxDBInstance"
        | "AWS::Timestream::Table" => "its data is lost",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Fate;

    #[test]
    fn policy_decides_what_becomes_of_the_content() {
        let group = |policy: &str| json!({"Type": "AWS::Logs::LogGroup", "DeletionPolicy": policy});
        assert_eq!(Fate::after_removal(&group("Delete")), Fate::Lost("its logs are lost"));
        assert_eq!(Fate::after_removal(&group("Retain")), Fate::Stays);
        assert_eq!(Fate::after_removal(&group("RetainExceptOnCreate")), Fate::Stays);
        assert_eq!(
            Fate::after_replacement(&group("Retain"), &group("Retain")),
            Fate::Lost("its logs are lost"),
            "another policy"
        );
        assert_eq!(Fate::after_removal(&json!({"Type": "AWS::IAM::Role"})), Fate::Deleted);
    }

    #[test]
    fn databases_without_a_policy_leave_a_snapshot_when_they_are_removed() {
        let cluster = json!({"Type": "AWS::RDS::DBCluster"});
        let database = json!({"Type": "AWS::RDS::DBInstance", "Properties": {}});
        let member =
            json!({"Type": "AWS::RDS::DBInstance", "Properties": {"DBClusterIdentifier": {"Ref": "C"}}});
        let deleted = json!({"Type": "AWS::RDS::DBCluster", "DeletionPolicy": "Delete"});
        assert_eq!(Fate::after_removal(&cluster), Fate::Snapshot);
        assert_eq!(Fate::after_removal(&database), Fate::Snapshot);
        assert_eq!(Fate::after_removal(&member), Fate::Deleted, "the cluster holds the data");
        assert_eq!(Fate::after_removal(&deleted), Fate::Lost("its data is lost"));
        assert_eq!(
            Fate::after_replacement(&cluster, &cluster),
            Fate::Lost("its data is lost"),
            "only the DeletionPolicy has the default"
        );
    }

    #[test]
    fn nested_stack_loses_its_resources() {
        let stack = json!({"Type": "AWS::CloudFormation::Stack"});
        assert_eq!(Fate::after_removal(&stack), Fate::Lost("its resources are lost"));
    }

    #[test]
    fn streams_caches_and_file_systems_lose_their_content() {
        for kind in [
            "AWS::ElastiCache::ReplicationGroup",
            "AWS::Elasticsearch::Domain",
            "AWS::FSx::FileSystem",
            "AWS::Kinesis::Stream",
            "AWS::S3Express::DirectoryBucket",
            "AWS::Timestream::Table",
        ] {
            assert!(matches!(Fate::after_removal(&json!({"Type": kind})), Fate::Lost(_)), "{kind}");
        }
    }
}
