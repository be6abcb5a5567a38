// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Neptune`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Neptune::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbcluster.html)
    DBCluster = "AWS::Neptune::DBCluster"
    required {
    }
    optional {
        /// `AssociatedRoles`: list.
        associated_roles "AssociatedRoles" List<db_cluster::DBClusterRole>,
        /// `AvailabilityZones`: list. A change replaces the resource.
        availability_zones "AvailabilityZones" List<String>,
        /// `BackupRetentionPeriod`: whole number, at least 1 in value.
        backup_retention_period "BackupRetentionPeriod" i64,
        /// `CopyTagsToSnapshot`: true or false.
        copy_tags_to_snapshot "CopyTagsToSnapshot" bool,
        /// `DBClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBClusterParameterGroupName`: text.
        db_cluster_parameter_group_name "DBClusterParameterGroupName" String,
        /// `DBInstanceParameterGroupName`: text.
        db_instance_parameter_group_name "DBInstanceParameterGroupName" String,
        /// `DBPort`: whole number.
        db_port "DBPort" i64,
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `EnableCloudwatchLogsExports`: list.
        enable_cloudwatch_logs_exports "EnableCloudwatchLogsExports" List<String>,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalClusterIdentifier`: text, 1 to 255 characters. A change replaces the resource.
        global_cluster_identifier "GlobalClusterIdentifier" String,
        /// `IamAuthEnabled`: true or false.
        iam_auth_enabled "IamAuthEnabled" bool,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `NetworkType`: text.
        network_type "NetworkType" db_cluster::NetworkType,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `RestoreToTime`: text. A change replaces the resource.
        restore_to_time "RestoreToTime" String,
        /// `RestoreType`: text. A change replaces the resource.
        restore_type "RestoreType" String,
        /// `ServerlessScalingConfiguration`: object.
        serverless_scaling_configuration "ServerlessScalingConfiguration" db_cluster::ServerlessScalingConfiguration,
        /// `SnapshotIdentifier`: text. A change replaces the resource.
        snapshot_identifier "SnapshotIdentifier" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_cluster::Tag>,
        /// `UseLatestRestorableTime`: true or false. A change replaces the resource.
        use_latest_restorable_time "UseLatestRestorableTime" bool,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterResourceId`.
        cluster_resource_id "ClusterResourceId" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" String,
        /// `Fn::GetAtt` of `ReadEndpoint`.
        read_endpoint "ReadEndpoint" String,
    }
}

/// Property types of [`DBCluster`].
pub mod db_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbcluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ServerlessScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbcluster-serverlessscalingconfiguration.html)
        ServerlessScalingConfiguration
        required {
            /// `MaxCapacity`: number, 2.5 to 128 in value.
            max_capacity "MaxCapacity" f64,
            /// `MinCapacity`: number, 1 to 128 in value.
            min_capacity "MinCapacity" f64,
        }
        optional {
        }
    }

    property! {
        /// [`DBClusterRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbcluster-dbclusterrole.html)
        DBClusterRole
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `FeatureName`: text.
            feature_name "FeatureName" String,
        }
    }
}

resource! {
    /// [`AWS::Neptune::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbclusterparametergroup.html)
    DBClusterParameterGroup = "AWS::Neptune::DBClusterParameterGroup"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<db_cluster_parameter_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DBClusterParameterGroup`].
pub mod db_cluster_parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbclusterparametergroup-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Neptune::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbinstance.html)
    DBInstance = "AWS::Neptune::DBInstance"
    required {
        /// `DBInstanceClass`: text.
        db_instance_class "DBInstanceClass" String,
    }
    optional {
        /// `AllowMajorVersionUpgrade`: true or false.
        allow_major_version_upgrade "AllowMajorVersionUpgrade" bool,
        /// `AutoMinorVersionUpgrade`: true or false. A change may replace the resource.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `DBClusterIdentifier`: text. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBInstanceIdentifier`: text. A change replaces the resource.
        db_instance_identifier "DBInstanceIdentifier" String,
        /// `DBParameterGroupName`: text. A change may replace the resource.
        db_parameter_group_name "DBParameterGroupName" String,
        /// `DBSnapshotIdentifier`: text. A change replaces the resource.
        db_snapshot_identifier "DBSnapshotIdentifier" String,
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `PreferredMaintenanceWindow`: text. A change may replace the resource.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `Tags`: list.
        tags "Tags" List<db_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" String,
    }
}

/// Property types of [`DBInstance`].
pub mod db_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbinstance-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Neptune::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbparametergroup.html)
    DBParameterGroup = "AWS::Neptune::DBParameterGroup"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<db_parameter_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DBParameterGroup`].
pub mod db_parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbparametergroup-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Neptune::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-dbsubnetgroup.html)
    DBSubnetGroup = "AWS::Neptune::DBSubnetGroup"
    required {
        /// `DBSubnetGroupDescription`: text.
        db_subnet_group_description "DBSubnetGroupDescription" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `Tags`: list.
        tags "Tags" List<db_subnet_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DBSubnetGroup`].
pub mod db_subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-dbsubnetgroup-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Neptune::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-eventsubscription.html)
    EventSubscription = "AWS::Neptune::EventSubscription"
    required {
        /// `SnsTopicArn`: text. A change replaces the resource.
        sns_topic_arn "SnsTopicArn" String,
    }
    optional {
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `EventCategories`: list.
        event_categories "EventCategories" List<String>,
        /// `SourceIds`: list.
        source_ids "SourceIds" List<String>,
        /// `SourceType`: text.
        source_type "SourceType" String,
        /// `SubscriptionName`: text, at most 255 characters. A change replaces the resource.
        subscription_name "SubscriptionName" String,
        /// `Tags`: list.
        tags "Tags" List<event_subscription::Tag>,
    }
    attributes {
    }
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-eventsubscription-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Neptune::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptune-globalcluster.html)
    GlobalCluster = "AWS::Neptune::GlobalCluster"
    required {
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Engine`: text. A change replaces the resource.
        engine "Engine" global_cluster::Engine,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalClusterIdentifier`: text, 1 to 255 characters. A change replaces the resource.
        global_cluster_identifier "GlobalClusterIdentifier" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<global_cluster::Tag>,
    }
    attributes {
    }
}

/// Property types of [`GlobalCluster`].
pub mod global_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Neptune = "neptune",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-neptune-globalcluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
