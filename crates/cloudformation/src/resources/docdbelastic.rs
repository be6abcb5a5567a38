// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DocDBElastic`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DocDBElastic::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-cluster.html)
    Cluster = "AWS::DocDBElastic::Cluster"
    required {
        /// `AdminUserName`: text. A change replaces the resource.
        admin_user_name "AdminUserName" String,
        /// `AuthType`: text. A change replaces the resource.
        auth_type "AuthType" String,
        /// `ClusterName`: text, 1 to 50 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `ShardCapacity`: whole number.
        shard_capacity "ShardCapacity" i64,
        /// `ShardCount`: whole number.
        shard_count "ShardCount" i64,
    }
    optional {
        /// `AdminUserPassword`: text.
        admin_user_password "AdminUserPassword" String,
        /// `BackupRetentionPeriod`: whole number.
        backup_retention_period "BackupRetentionPeriod" i64,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `ShardInstanceCount`: whole number.
        shard_instance_count "ShardInstanceCount" i64,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cluster::Tag>,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterArn`.
        cluster_arn "ClusterArn" String,
        /// `Fn::GetAtt` of `ClusterEndpoint`.
        cluster_endpoint "ClusterEndpoint" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdbelastic-cluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DocDBElastic::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdbelastic-clustersnapshot.html)
    ClusterSnapshot = "AWS::DocDBElastic::ClusterSnapshot"
    required {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `SnapshotName`: text, 1 to 63 characters. A change replaces the resource.
        snapshot_name "SnapshotName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<cluster_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AdminUserName`.
        admin_user_name "AdminUserName" String,
        /// `Fn::GetAtt` of `ClusterCreationTime`.
        cluster_creation_time "ClusterCreationTime" String,
        /// `Fn::GetAtt` of `KmsKeyId`.
        kms_key_id "KmsKeyId" String,
        /// `Fn::GetAtt` of `SnapshotArn`.
        snapshot_arn "SnapshotArn" String,
        /// `Fn::GetAtt` of `SnapshotCreationTime`.
        snapshot_creation_time "SnapshotCreationTime" String,
        /// `Fn::GetAtt` of `SnapshotType`.
        snapshot_type "SnapshotType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `SubnetIds`.
        subnet_ids "SubnetIds" List<String>,
        /// `Fn::GetAtt` of `VpcSecurityGroupIds`.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
}

/// Property types of [`ClusterSnapshot`].
pub mod cluster_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdbelastic-clustersnapshot-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
