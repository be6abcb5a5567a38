// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::DocDB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::DocDB::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbcluster.html)
    DBCluster = "AWS::DocDB::DBCluster"
    required {
    }
    optional {
        /// `AvailabilityZones`: list. A change replaces the resource.
        availability_zones "AvailabilityZones" List<String>,
        /// `BackupRetentionPeriod`: whole number, 1 to 35 in value.
        backup_retention_period "BackupRetentionPeriod" i64,
        /// `CopyTagsToSnapshot`: true or false.
        copy_tags_to_snapshot "CopyTagsToSnapshot" bool,
        /// `DBClusterIdentifier`: text. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBClusterParameterGroupName`: text.
        db_cluster_parameter_group_name "DBClusterParameterGroupName" String,
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `EnableCloudwatchLogsExports`: list.
        enable_cloudwatch_logs_exports "EnableCloudwatchLogsExports" List<String>,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" db_cluster::EngineVersion,
        /// `GlobalClusterIdentifier`: text.
        global_cluster_identifier "GlobalClusterIdentifier" String,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `ManageMasterUserPassword`: true or false.
        manage_master_user_password "ManageMasterUserPassword" bool,
        /// `MasterUserPassword`: text.
        master_user_password "MasterUserPassword" String,
        /// `MasterUserSecretKmsKeyId`: text.
        master_user_secret_kms_key_id "MasterUserSecretKmsKeyId" String,
        /// `MasterUsername`: text. A change replaces the resource.
        master_username "MasterUsername" String,
        /// `NetworkType`: text.
        network_type "NetworkType" String,
        /// `Port`: whole number.
        port "Port" i64,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `RestoreToTime`: text.
        restore_to_time "RestoreToTime" String,
        /// `RestoreType`: text.
        restore_type "RestoreType" String,
        /// `RotateMasterUserPassword`: true or false.
        rotate_master_user_password "RotateMasterUserPassword" bool,
        /// `ServerlessV2ScalingConfiguration`: object.
        serverless_v2_scaling_configuration "ServerlessV2ScalingConfiguration" db_cluster::ServerlessV2ScalingConfiguration,
        /// `SnapshotIdentifier`: text. A change replaces the resource.
        snapshot_identifier "SnapshotIdentifier" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `StorageType`: text.
        storage_type "StorageType" String,
        /// `Tags`: list.
        tags "Tags" List<db_cluster::Tag>,
        /// `UseLatestRestorableTime`: true or false.
        use_latest_restorable_time "UseLatestRestorableTime" bool,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterResourceId`.
        cluster_resource_id "ClusterResourceId" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ReadEndpoint`.
        read_endpoint "ReadEndpoint" String,
    }
}

/// Property types of [`DBCluster`].
pub mod db_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EngineVersion`.
        EngineVersion
        V3_6_0 = "3.6.0",
        V4_0 = "4.0",
        V4_0_0 = "4.0.0",
        V5_0_0 = "5.0.0",
        V5_0_1 = "5.0.1",
        V8_0_0 = "8.0.0",
        V8_0_1 = "8.0.1",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbcluster-tag.html)
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

    property! {
        /// [`ServerlessV2ScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbcluster-serverlessv2scalingconfiguration.html)
        ServerlessV2ScalingConfiguration
        required {
            /// `MaxCapacity`: number.
            max_capacity "MaxCapacity" f64,
            /// `MinCapacity`: number.
            min_capacity "MinCapacity" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::DocDB::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbclusterparametergroup.html)
    DBClusterParameterGroup = "AWS::DocDB::DBClusterParameterGroup"
    required {
        /// `Description`: text, 1 to 255 characters. A change replaces the resource.
        description "Description" String,
        /// `Family`: text, 1 to 255 characters. A change replaces the resource.
        family "Family" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
    }
    optional {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbclusterparametergroup-tag.html)
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
    /// [`AWS::DocDB::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbinstance.html)
    DBInstance = "AWS::DocDB::DBInstance"
    required {
        /// `DBClusterIdentifier`: text. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBInstanceClass`: text.
        db_instance_class "DBInstanceClass" String,
    }
    optional {
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AvailabilityZone`: text. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `CACertificateIdentifier`: text.
        ca_certificate_identifier "CACertificateIdentifier" String,
        /// `CertificateRotationRestart`: true or false.
        certificate_rotation_restart "CertificateRotationRestart" bool,
        /// `DBInstanceIdentifier`: text. A change replaces the resource.
        db_instance_identifier "DBInstanceIdentifier" String,
        /// `EnablePerformanceInsights`: true or false.
        enable_performance_insights "EnablePerformanceInsights" bool,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `Tags`: list.
        tags "Tags" List<db_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" String,
    }
}

/// Property types of [`DBInstance`].
pub mod db_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbinstance-tag.html)
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
    /// [`AWS::DocDB::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-dbsubnetgroup.html)
    DBSubnetGroup = "AWS::DocDB::DBSubnetGroup"
    required {
        /// `DBSubnetGroupDescription`: text, 1 to 100 characters.
        db_subnet_group_description "DBSubnetGroupDescription" String,
        /// `SubnetIds`: list, 1 to 20 items.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `DBSubnetGroupName`: text, 1 to 255 characters. A change replaces the resource.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-dbsubnetgroup-tag.html)
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
    /// [`AWS::DocDB::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-eventsubscription.html)
    EventSubscription = "AWS::DocDB::EventSubscription"
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
        source_type "SourceType" event_subscription::SourceType,
        /// `SubscriptionName`: text, at most 255 characters. A change replaces the resource.
        subscription_name "SubscriptionName" String,
    }
    attributes {
    }
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SourceType`.
        SourceType
        DbInstance = "db-instance",
        DbCluster = "db-cluster",
        DbParameterGroup = "db-parameter-group",
        DbSecurityGroup = "db-security-group",
        DbClusterSnapshot = "db-cluster-snapshot",
    }
}

resource! {
    /// [`AWS::DocDB::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-docdb-globalcluster.html)
    GlobalCluster = "AWS::DocDB::GlobalCluster"
    required {
        /// `GlobalClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        global_cluster_identifier "GlobalClusterIdentifier" String,
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Engine`: text. A change replaces the resource.
        engine "Engine" global_cluster::Engine,
        /// `EngineVersion`: text. A change replaces the resource.
        engine_version "EngineVersion" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<global_cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GlobalClusterArn`.
        global_cluster_arn "GlobalClusterArn" String,
        /// `Fn::GetAtt` of `GlobalClusterResourceId`.
        global_cluster_resource_id "GlobalClusterResourceId" String,
    }
}

/// Property types of [`GlobalCluster`].
pub mod global_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Docdb = "docdb",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-docdb-globalcluster-tag.html)
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
