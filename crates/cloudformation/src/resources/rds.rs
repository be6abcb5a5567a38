// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RDS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RDS::ClusterSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html)
    ClusterSnapshot = "AWS::RDS::ClusterSnapshot"
    required {
        /// `DBClusterIdentifier`: text. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBClusterSnapshotIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_snapshot_identifier "DBClusterSnapshotIdentifier" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<cluster_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AllocatedStorage`.
        allocated_storage "AllocatedStorage" i64,
        /// `Fn::GetAtt` of `AvailabilityZones`.
        availability_zones "AvailabilityZones" List<String>,
        /// `Fn::GetAtt` of `ClusterCreateTime`.
        cluster_create_time "ClusterCreateTime" String,
        /// `Fn::GetAtt` of `DBClusterSnapshotArn`.
        db_cluster_snapshot_arn "DBClusterSnapshotArn" String,
        /// `Fn::GetAtt` of `DbClusterResourceId`.
        db_cluster_resource_id "DbClusterResourceId" String,
        /// `Fn::GetAtt` of `Engine`.
        engine "Engine" String,
        /// `Fn::GetAtt` of `EngineMode`.
        engine_mode "EngineMode" String,
        /// `Fn::GetAtt` of `EngineVersion`.
        engine_version "EngineVersion" String,
        /// `Fn::GetAtt` of `IAMDatabaseAuthenticationEnabled`.
        iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled" bool,
        /// `Fn::GetAtt` of `KmsKeyId`.
        kms_key_id "KmsKeyId" String,
        /// `Fn::GetAtt` of `LicenseModel`.
        license_model "LicenseModel" String,
        /// `Fn::GetAtt` of `MasterUsername`.
        master_username "MasterUsername" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `SnapshotCreateTime`.
        snapshot_create_time "SnapshotCreateTime" String,
        /// `Fn::GetAtt` of `SnapshotType`.
        snapshot_type "SnapshotType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StorageEncrypted`.
        storage_encrypted "StorageEncrypted" bool,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`ClusterSnapshot`].
pub mod cluster_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-clustersnapshot-tag.html)
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
    /// [`AWS::RDS::CustomDBEngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-customdbengineversion.html)
    CustomDBEngineVersion = "AWS::RDS::CustomDBEngineVersion"
    required {
        /// `Engine`: text, 1 to 35 characters. A change replaces the resource.
        engine "Engine" String,
        /// `EngineVersion`: text, 1 to 60 characters. A change replaces the resource.
        engine_version "EngineVersion" String,
    }
    optional {
        /// `DatabaseInstallationFiles`: list. A change replaces the resource.
        database_installation_files "DatabaseInstallationFiles" List<String>,
        /// `DatabaseInstallationFilesS3BucketName`: text, 3 to 63 characters. A change replaces the resource.
        database_installation_files_s3_bucket_name "DatabaseInstallationFilesS3BucketName" String,
        /// `DatabaseInstallationFilesS3Prefix`: text, 1 to 255 characters. A change replaces the resource.
        database_installation_files_s3_prefix "DatabaseInstallationFilesS3Prefix" String,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `ImageId`: text, 1 to 255 characters. A change replaces the resource.
        image_id "ImageId" String,
        /// `KMSKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KMSKeyId" String,
        /// `Manifest`: text, 1 to 51000 characters. A change replaces the resource.
        manifest "Manifest" String,
        /// `SourceCustomDbEngineVersionIdentifier`: text, 1 to 255 characters. A change replaces the resource.
        source_custom_db_engine_version_identifier "SourceCustomDbEngineVersionIdentifier" String,
        /// `Status`: text.
        status "Status" custom_db_engine_version::Status,
        /// `Tags`: list.
        tags "Tags" List<custom_db_engine_version::Tag>,
        /// `UseAwsProvidedLatestImage`: true or false. A change replaces the resource.
        use_aws_provided_latest_image "UseAwsProvidedLatestImage" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `DBEngineVersionArn`.
        db_engine_version_arn "DBEngineVersionArn" String,
    }
}

/// Property types of [`CustomDBEngineVersion`].
pub mod custom_db_engine_version {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Available = "available",
        Inactive = "inactive",
        InactiveExceptRestore = "inactive-except-restore",
        PendingValidation = "pending-validation",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-customdbengineversion-tag.html)
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

resource! {
    /// [`AWS::RDS::DBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbcluster.html)
    DBCluster = "AWS::RDS::DBCluster"
    required {
    }
    optional {
        /// `AllocatedStorage`: whole number.
        allocated_storage "AllocatedStorage" i64,
        /// `AssociatedRoles`: list, 0 to 15 items.
        associated_roles "AssociatedRoles" List<db_cluster::DBClusterRole>,
        /// `AutoMinorVersionUpgrade`: true or false.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AvailabilityZones`: list. A change may replace the resource.
        availability_zones "AvailabilityZones" List<String>,
        /// `BacktrackWindow`: whole number, at least 0 in value.
        backtrack_window "BacktrackWindow" i64,
        /// `BackupRetentionPeriod`: whole number, 1 to 35 in value.
        backup_retention_period "BackupRetentionPeriod" i64,
        /// `ClusterScalabilityType`: text. A change replaces the resource.
        cluster_scalability_type "ClusterScalabilityType" db_cluster::ClusterScalabilityType,
        /// `CopyTagsToSnapshot`: true or false.
        copy_tags_to_snapshot "CopyTagsToSnapshot" bool,
        /// `DBClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBClusterInstanceClass`: text.
        db_cluster_instance_class "DBClusterInstanceClass" String,
        /// `DBClusterParameterGroupName`: text.
        db_cluster_parameter_group_name "DBClusterParameterGroupName" String,
        /// `DBInstanceParameterGroupName`: text.
        db_instance_parameter_group_name "DBInstanceParameterGroupName" String,
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `DBSystemId`: text. A change replaces the resource.
        db_system_id "DBSystemId" String,
        /// `DatabaseInsightsMode`: text.
        database_insights_mode "DatabaseInsightsMode" db_cluster::DatabaseInsightsMode,
        /// `DatabaseName`: text. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `DeleteAutomatedBackups`: true or false.
        delete_automated_backups "DeleteAutomatedBackups" bool,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Domain`: text.
        domain "Domain" String,
        /// `DomainIAMRoleName`: text.
        domain_iam_role_name "DomainIAMRoleName" String,
        /// `EnableCloudwatchLogsExports`: list.
        enable_cloudwatch_logs_exports "EnableCloudwatchLogsExports" List<String>,
        /// `EnableGlobalWriteForwarding`: true or false.
        enable_global_write_forwarding "EnableGlobalWriteForwarding" bool,
        /// `EnableHttpEndpoint`: true or false.
        enable_http_endpoint "EnableHttpEndpoint" bool,
        /// `EnableIAMDatabaseAuthentication`: true or false.
        enable_iam_database_authentication "EnableIAMDatabaseAuthentication" bool,
        /// `EnableLocalWriteForwarding`: true or false.
        enable_local_write_forwarding "EnableLocalWriteForwarding" bool,
        /// `Engine`: text. A change may replace the resource.
        engine "Engine" String,
        /// `EngineLifecycleSupport`: text.
        engine_lifecycle_support "EngineLifecycleSupport" String,
        /// `EngineMode`: text. A change replaces the resource.
        engine_mode "EngineMode" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalClusterIdentifier`: text, 0 to 63 characters. A change may replace the resource.
        global_cluster_identifier "GlobalClusterIdentifier" String,
        /// `Iops`: whole number.
        iops "Iops" i64,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `ManageMasterUserPassword`: true or false.
        manage_master_user_password "ManageMasterUserPassword" bool,
        /// `MasterUserAuthenticationType`: text.
        master_user_authentication_type "MasterUserAuthenticationType" db_cluster::MasterUserAuthenticationType,
        /// `MasterUserPassword`: text.
        master_user_password "MasterUserPassword" String,
        /// `MasterUserSecret`: object.
        master_user_secret "MasterUserSecret" db_cluster::MasterUserSecret,
        /// `MasterUsername`: text, at least 1 characters. A change may replace the resource.
        master_username "MasterUsername" String,
        /// `MonitoringInterval`: whole number.
        monitoring_interval "MonitoringInterval" i64,
        /// `MonitoringRoleArn`: text.
        monitoring_role_arn "MonitoringRoleArn" String,
        /// `NetworkType`: text.
        network_type "NetworkType" String,
        /// `PerformanceInsightsEnabled`: true or false.
        performance_insights_enabled "PerformanceInsightsEnabled" bool,
        /// `PerformanceInsightsKmsKeyId`: text.
        performance_insights_kms_key_id "PerformanceInsightsKmsKeyId" String,
        /// `PerformanceInsightsRetentionPeriod`: whole number.
        performance_insights_retention_period "PerformanceInsightsRetentionPeriod" i64,
        /// `Port`: whole number.
        port "Port" i64,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `ReplicationSourceIdentifier`: text.
        replication_source_identifier "ReplicationSourceIdentifier" String,
        /// `RestoreToTime`: text. A change replaces the resource.
        restore_to_time "RestoreToTime" String,
        /// `RestoreType`: text. A change replaces the resource.
        restore_type "RestoreType" String,
        /// `ScalingConfiguration`: object.
        scaling_configuration "ScalingConfiguration" db_cluster::ScalingConfiguration,
        /// `ServerlessV2ScalingConfiguration`: object.
        serverless_v2_scaling_configuration "ServerlessV2ScalingConfiguration" db_cluster::ServerlessV2ScalingConfiguration,
        /// `SnapshotIdentifier`: text. A change replaces the resource.
        snapshot_identifier "SnapshotIdentifier" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `SourceDbClusterResourceId`: text. A change replaces the resource.
        source_db_cluster_resource_id "SourceDbClusterResourceId" String,
        /// `SourceRegion`: text. A change replaces the resource.
        source_region "SourceRegion" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `StorageType`: text.
        storage_type "StorageType" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_cluster::Tag>,
        /// `UseLatestRestorableTime`: true or false. A change replaces the resource.
        use_latest_restorable_time "UseLatestRestorableTime" bool,
        /// `VpcSecurityGroupIds`: list.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBClusterArn`.
        db_cluster_arn "DBClusterArn" String,
        /// `Fn::GetAtt` of `DBClusterResourceId`.
        db_cluster_resource_id "DBClusterResourceId" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" Json,
        /// `Fn::GetAtt` of `Endpoint.Address`.
        endpoint_address "Endpoint.Address" String,
        /// `Fn::GetAtt` of `Endpoint.Port`.
        endpoint_port "Endpoint.Port" String,
        /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
        master_user_secret_secret_arn "MasterUserSecret.SecretArn" String,
        /// `Fn::GetAtt` of `ReadEndpoint`.
        read_endpoint "ReadEndpoint" Json,
        /// `Fn::GetAtt` of `ReadEndpoint.Address`.
        read_endpoint_address "ReadEndpoint.Address" String,
        /// `Fn::GetAtt` of `StorageEncryptionType`.
        storage_encryption_type "StorageEncryptionType" String,
        /// `Fn::GetAtt` of `StorageThroughput`.
        storage_throughput "StorageThroughput" i64,
    }
}

/// Property types of [`DBCluster`].
pub mod db_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ClusterScalabilityType`.
        ClusterScalabilityType
        Limitless = "limitless",
        Standard = "standard",
    }

    choice! {
        /// Values of `DatabaseInsightsMode`.
        DatabaseInsightsMode
        Advanced = "advanced",
        Standard = "standard",
    }

    choice! {
        /// Values of `MasterUserAuthenticationType`.
        MasterUserAuthenticationType
        IamDbAuth = "iam-db-auth",
        Password = "password",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-tag.html)
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
        /// [`ServerlessV2ScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-serverlessv2scalingconfiguration.html)
        ServerlessV2ScalingConfiguration
        required {
        }
        optional {
            /// `MaxCapacity`: number.
            max_capacity "MaxCapacity" f64,
            /// `MinCapacity`: number.
            min_capacity "MinCapacity" f64,
            /// `SecondsUntilAutoPause`: whole number.
            seconds_until_auto_pause "SecondsUntilAutoPause" i64,
        }
    }

    property! {
        /// [`ScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-scalingconfiguration.html)
        ScalingConfiguration
        required {
        }
        optional {
            /// `AutoPause`: true or false.
            auto_pause "AutoPause" bool,
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number.
            min_capacity "MinCapacity" i64,
            /// `SecondsBeforeTimeout`: whole number.
            seconds_before_timeout "SecondsBeforeTimeout" i64,
            /// `SecondsUntilAutoPause`: whole number.
            seconds_until_auto_pause "SecondsUntilAutoPause" i64,
            /// `TimeoutAction`: text.
            timeout_action "TimeoutAction" String,
        }
    }

    property! {
        /// [`MasterUserSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-masterusersecret.html)
        MasterUserSecret
        required {
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`DBClusterRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbcluster-dbclusterrole.html)
        DBClusterRole
        required {
            /// `RoleArn`: text, 20 to 2048 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `FeatureName`: text.
            feature_name "FeatureName" String,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBClusterEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterendpoint.html)
    DBClusterEndpoint = "AWS::RDS::DBClusterEndpoint"
    required {
        /// `CustomEndpointType`: text.
        custom_endpoint_type "CustomEndpointType" db_cluster_endpoint::CustomEndpointType,
        /// `DBClusterEndpointIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_endpoint_identifier "DBClusterEndpointIdentifier" String,
        /// `DBClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
    }
    optional {
        /// `ExcludedMembers`: list.
        excluded_members "ExcludedMembers" List<String>,
        /// `StaticMembers`: list.
        static_members "StaticMembers" List<String>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_cluster_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBClusterEndpointArn`.
        db_cluster_endpoint_arn "DBClusterEndpointArn" String,
        /// `Fn::GetAtt` of `DBClusterEndpointResourceIdentifier`.
        db_cluster_endpoint_resource_identifier "DBClusterEndpointResourceIdentifier" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `EndpointType`.
        endpoint_type "EndpointType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`DBClusterEndpoint`].
pub mod db_cluster_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CustomEndpointType`.
        CustomEndpointType
        Reader = "READER",
        Writer = "WRITER",
        Any = "ANY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbclusterendpoint-tag.html)
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
    /// [`AWS::RDS::DBClusterParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbclusterparametergroup.html)
    DBClusterParameterGroup = "AWS::RDS::DBClusterParameterGroup"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
    }
    optional {
        /// `DBClusterParameterGroupName`: text, at least 1 characters. A change replaces the resource.
        db_cluster_parameter_group_name "DBClusterParameterGroupName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_cluster_parameter_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DBClusterParameterGroup`].
pub mod db_cluster_parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbclusterparametergroup-tag.html)
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

resource! {
    /// [`AWS::RDS::DBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html)
    DBInstance = "AWS::RDS::DBInstance"
    required {
    }
    optional {
        /// `AdditionalStorageVolumes`: list.
        additional_storage_volumes "AdditionalStorageVolumes" List<db_instance::AdditionalStorageVolume>,
        /// `AllocatedStorage`: text.
        allocated_storage "AllocatedStorage" String,
        /// `AllowMajorVersionUpgrade`: true or false.
        allow_major_version_upgrade "AllowMajorVersionUpgrade" bool,
        /// `ApplyImmediately`: true or false.
        apply_immediately "ApplyImmediately" bool,
        /// `AssociatedRoles`: list.
        associated_roles "AssociatedRoles" List<db_instance::DBInstanceRole>,
        /// `AutoMinorVersionUpgrade`: true or false. A change may replace the resource.
        auto_minor_version_upgrade "AutoMinorVersionUpgrade" bool,
        /// `AutomaticBackupReplicationKmsKeyId`: text.
        automatic_backup_replication_kms_key_id "AutomaticBackupReplicationKmsKeyId" String,
        /// `AutomaticBackupReplicationRegion`: text.
        automatic_backup_replication_region "AutomaticBackupReplicationRegion" String,
        /// `AutomaticBackupReplicationRetentionPeriod`: whole number, at least 1 in value.
        automatic_backup_replication_retention_period "AutomaticBackupReplicationRetentionPeriod" i64,
        /// `AvailabilityZone`: text. A change may replace the resource.
        availability_zone "AvailabilityZone" String,
        /// `BackupRetentionPeriod`: whole number, at least 0 in value. A change may replace the resource.
        backup_retention_period "BackupRetentionPeriod" i64,
        /// `BackupTarget`: text. A change replaces the resource.
        backup_target "BackupTarget" String,
        /// `CACertificateIdentifier`: text.
        ca_certificate_identifier "CACertificateIdentifier" String,
        /// `CertificateRotationRestart`: true or false.
        certificate_rotation_restart "CertificateRotationRestart" bool,
        /// `CharacterSetName`: text. A change replaces the resource.
        character_set_name "CharacterSetName" String,
        /// `CopyTagsToSnapshot`: true or false.
        copy_tags_to_snapshot "CopyTagsToSnapshot" bool,
        /// `CustomIAMInstanceProfile`: text. A change replaces the resource.
        custom_iam_instance_profile "CustomIAMInstanceProfile" String,
        /// `DBClusterIdentifier`: text. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `DBClusterSnapshotIdentifier`: text. A change may replace the resource.
        db_cluster_snapshot_identifier "DBClusterSnapshotIdentifier" String,
        /// `DBInstanceClass`: text.
        db_instance_class "DBInstanceClass" String,
        /// `DBInstanceIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_instance_identifier "DBInstanceIdentifier" String,
        /// `DBName`: text. A change replaces the resource.
        db_name "DBName" String,
        /// `DBParameterGroupName`: text. A change may replace the resource.
        db_parameter_group_name "DBParameterGroupName" String,
        /// `DBSecurityGroups`: list.
        db_security_groups "DBSecurityGroups" List<String>,
        /// `DBSnapshotIdentifier`: text. A change may replace the resource.
        db_snapshot_identifier "DBSnapshotIdentifier" String,
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `DBSystemId`: text. A change replaces the resource.
        db_system_id "DBSystemId" String,
        /// `DatabaseInsightsMode`: text.
        database_insights_mode "DatabaseInsightsMode" db_instance::DatabaseInsightsMode,
        /// `DedicatedLogVolume`: true or false.
        dedicated_log_volume "DedicatedLogVolume" bool,
        /// `DeleteAutomatedBackups`: true or false.
        delete_automated_backups "DeleteAutomatedBackups" bool,
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Domain`: text.
        domain "Domain" String,
        /// `DomainAuthSecretArn`: text.
        domain_auth_secret_arn "DomainAuthSecretArn" String,
        /// `DomainDnsIps`: list.
        domain_dns_ips "DomainDnsIps" List<String>,
        /// `DomainFqdn`: text.
        domain_fqdn "DomainFqdn" String,
        /// `DomainIAMRoleName`: text.
        domain_iam_role_name "DomainIAMRoleName" String,
        /// `DomainOu`: text.
        domain_ou "DomainOu" String,
        /// `EnableCloudwatchLogsExports`: list.
        enable_cloudwatch_logs_exports "EnableCloudwatchLogsExports" List<String>,
        /// `EnableIAMDatabaseAuthentication`: true or false.
        enable_iam_database_authentication "EnableIAMDatabaseAuthentication" bool,
        /// `EnablePerformanceInsights`: true or false.
        enable_performance_insights "EnablePerformanceInsights" bool,
        /// `Engine`: text. A change may replace the resource.
        engine "Engine" String,
        /// `EngineLifecycleSupport`: text.
        engine_lifecycle_support "EngineLifecycleSupport" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `Iops`: whole number.
        iops "Iops" i64,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LicenseModel`: text.
        license_model "LicenseModel" String,
        /// `ManageMasterUserPassword`: true or false.
        manage_master_user_password "ManageMasterUserPassword" bool,
        /// `MasterUserAuthenticationType`: text.
        master_user_authentication_type "MasterUserAuthenticationType" db_instance::MasterUserAuthenticationType,
        /// `MasterUserPassword`: text.
        master_user_password "MasterUserPassword" String,
        /// `MasterUserSecret`: object.
        master_user_secret "MasterUserSecret" db_instance::MasterUserSecret,
        /// `MasterUsername`: text, 1 to 128 characters. A change replaces the resource.
        master_username "MasterUsername" String,
        /// `MaxAllocatedStorage`: whole number.
        max_allocated_storage "MaxAllocatedStorage" i64,
        /// `MonitoringInterval`: whole number.
        monitoring_interval "MonitoringInterval" i64,
        /// `MonitoringRoleArn`: text.
        monitoring_role_arn "MonitoringRoleArn" String,
        /// `MultiAZ`: true or false. A change may replace the resource.
        multi_az "MultiAZ" bool,
        /// `NcharCharacterSetName`: text. A change replaces the resource.
        nchar_character_set_name "NcharCharacterSetName" String,
        /// `NetworkType`: text.
        network_type "NetworkType" String,
        /// `OptionGroupName`: text.
        option_group_name "OptionGroupName" String,
        /// `PerformanceInsightsKMSKeyId`: text. A change may replace the resource.
        performance_insights_kms_key_id "PerformanceInsightsKMSKeyId" String,
        /// `PerformanceInsightsRetentionPeriod`: whole number.
        performance_insights_retention_period "PerformanceInsightsRetentionPeriod" i64,
        /// `Port`: text.
        port "Port" String,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text. A change may replace the resource.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `ProcessorFeatures`: list.
        processor_features "ProcessorFeatures" List<db_instance::ProcessorFeature>,
        /// `PromotionTier`: whole number, 0 to 15 in value.
        promotion_tier "PromotionTier" i64,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `ReplicaMode`: text.
        replica_mode "ReplicaMode" String,
        /// `RestoreTime`: text. A change may replace the resource.
        restore_time "RestoreTime" String,
        /// `SourceDBClusterIdentifier`: text. A change may replace the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `SourceDBInstanceAutomatedBackupsArn`: text. A change may replace the resource.
        source_db_instance_automated_backups_arn "SourceDBInstanceAutomatedBackupsArn" String,
        /// `SourceDBInstanceIdentifier`: text. A change may replace the resource.
        source_db_instance_identifier "SourceDBInstanceIdentifier" String,
        /// `SourceDbiResourceId`: text. A change may replace the resource.
        source_dbi_resource_id "SourceDbiResourceId" String,
        /// `SourceRegion`: text. A change replaces the resource.
        source_region "SourceRegion" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `StorageThroughput`: whole number.
        storage_throughput "StorageThroughput" i64,
        /// `StorageType`: text.
        storage_type "StorageType" String,
        /// `Tags`: list.
        tags "Tags" List<db_instance::Tag>,
        /// `TdeCredentialArn`: text.
        tde_credential_arn "TdeCredentialArn" String,
        /// `TdeCredentialPassword`: text.
        tde_credential_password "TdeCredentialPassword" String,
        /// `Timezone`: text. A change replaces the resource.
        timezone "Timezone" String,
        /// `UseDefaultProcessorFeatures`: true or false.
        use_default_processor_features "UseDefaultProcessorFeatures" bool,
        /// `UseLatestRestorableTime`: true or false. A change may replace the resource.
        use_latest_restorable_time "UseLatestRestorableTime" bool,
        /// `VPCSecurityGroups`: list.
        vpc_security_groups "VPCSecurityGroups" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutomaticRestartTime`.
        automatic_restart_time "AutomaticRestartTime" String,
        /// `Fn::GetAtt` of `CertificateDetails`.
        certificate_details "CertificateDetails" Json,
        /// `Fn::GetAtt` of `CertificateDetails.CAIdentifier`.
        certificate_details_ca_identifier "CertificateDetails.CAIdentifier" String,
        /// `Fn::GetAtt` of `CertificateDetails.ValidTill`.
        certificate_details_valid_till "CertificateDetails.ValidTill" String,
        /// `Fn::GetAtt` of `DBInstanceArn`.
        db_instance_arn "DBInstanceArn" String,
        /// `Fn::GetAtt` of `DBInstanceStatus`.
        db_instance_status "DBInstanceStatus" String,
        /// `Fn::GetAtt` of `DbiResourceId`.
        dbi_resource_id "DbiResourceId" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" Json,
        /// `Fn::GetAtt` of `Endpoint.Address`.
        endpoint_address "Endpoint.Address" String,
        /// `Fn::GetAtt` of `Endpoint.HostedZoneId`.
        endpoint_hosted_zone_id "Endpoint.HostedZoneId" String,
        /// `Fn::GetAtt` of `Endpoint.Port`.
        endpoint_port "Endpoint.Port" String,
        /// `Fn::GetAtt` of `InstanceCreateTime`.
        instance_create_time "InstanceCreateTime" String,
        /// `Fn::GetAtt` of `IsStorageConfigUpgradeAvailable`.
        is_storage_config_upgrade_available "IsStorageConfigUpgradeAvailable" bool,
        /// `Fn::GetAtt` of `LatestRestorableTime`.
        latest_restorable_time "LatestRestorableTime" String,
        /// `Fn::GetAtt` of `ListenerEndpoint`.
        listener_endpoint "ListenerEndpoint" Json,
        /// `Fn::GetAtt` of `ListenerEndpoint.Address`.
        listener_endpoint_address "ListenerEndpoint.Address" String,
        /// `Fn::GetAtt` of `ListenerEndpoint.HostedZoneId`.
        listener_endpoint_hosted_zone_id "ListenerEndpoint.HostedZoneId" String,
        /// `Fn::GetAtt` of `ListenerEndpoint.Port`.
        listener_endpoint_port "ListenerEndpoint.Port" String,
        /// `Fn::GetAtt` of `MasterUserSecret.SecretArn`.
        master_user_secret_secret_arn "MasterUserSecret.SecretArn" String,
        /// `Fn::GetAtt` of `PercentProgress`.
        percent_progress "PercentProgress" String,
        /// `Fn::GetAtt` of `ReadReplicaDBClusterIdentifiers`.
        read_replica_db_cluster_identifiers "ReadReplicaDBClusterIdentifiers" List<String>,
        /// `Fn::GetAtt` of `ReadReplicaDBInstanceIdentifiers`.
        read_replica_db_instance_identifiers "ReadReplicaDBInstanceIdentifiers" List<String>,
        /// `Fn::GetAtt` of `ResumeFullAutomationModeTime`.
        resume_full_automation_mode_time "ResumeFullAutomationModeTime" String,
        /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
        secondary_availability_zone "SecondaryAvailabilityZone" String,
        /// `Fn::GetAtt` of `StatusInfos`.
        status_infos "StatusInfos" List<String>,
        /// `Fn::GetAtt` of `StorageOperationPercentProgress`.
        storage_operation_percent_progress "StorageOperationPercentProgress" i64,
        /// `Fn::GetAtt` of `StorageOperationStatus`.
        storage_operation_status "StorageOperationStatus" String,
    }
}

/// Property types of [`DBInstance`].
pub mod db_instance {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatabaseInsightsMode`.
        DatabaseInsightsMode
        Advanced = "advanced",
        Standard = "standard",
    }

    choice! {
        /// Values of `MasterUserAuthenticationType`.
        MasterUserAuthenticationType
        IamDbAuth = "iam-db-auth",
        Password = "password",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-tag.html)
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

    choice! {
        /// Values of `ProcessorFeatureName`.
        ProcessorFeatureName
        CoreCount = "coreCount",
        ThreadsPerCore = "threadsPerCore",
    }

    property! {
        /// [`ProcessorFeature`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-processorfeature.html)
        ProcessorFeature
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" ProcessorFeatureName,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`MasterUserSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-masterusersecret.html)
        MasterUserSecret
        required {
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`DBInstanceRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-dbinstancerole.html)
        DBInstanceRole
        required {
            /// `FeatureName`: text.
            feature_name "FeatureName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`AdditionalStorageVolume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbinstance-additionalstoragevolume.html)
        AdditionalStorageVolume
        required {
        }
        optional {
            /// `AllocatedStorage`: text.
            allocated_storage "AllocatedStorage" String,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `MaxAllocatedStorage`: whole number.
            max_allocated_storage "MaxAllocatedStorage" i64,
            /// `StorageOperationPercentProgress`: whole number.
            storage_operation_percent_progress "StorageOperationPercentProgress" i64,
            /// `StorageOperationStatus`: text.
            storage_operation_status "StorageOperationStatus" String,
            /// `StorageThroughput`: whole number.
            storage_throughput "StorageThroughput" i64,
            /// `StorageType`: text.
            storage_type "StorageType" String,
            /// `VolumeName`: text.
            volume_name "VolumeName" String,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBParameterGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbparametergroup.html)
    DBParameterGroup = "AWS::RDS::DBParameterGroup"
    required {
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
    }
    optional {
        /// `DBParameterGroupName`: text. A change replaces the resource.
        db_parameter_group_name "DBParameterGroupName" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_parameter_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBParameterGroupArn`.
        db_parameter_group_arn "DBParameterGroupArn" String,
    }
}

/// Property types of [`DBParameterGroup`].
pub mod db_parameter_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbparametergroup-tag.html)
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

resource! {
    /// [`AWS::RDS::DBProxy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxy.html)
    DBProxy = "AWS::RDS::DBProxy"
    required {
        /// `DBProxyName`: text, 1 to 64 characters. A change replaces the resource.
        db_proxy_name "DBProxyName" String,
        /// `EngineFamily`: text. A change replaces the resource.
        engine_family "EngineFamily" db_proxy::EngineFamily,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `VpcSubnetIds`: list, at least 2 items. A change replaces the resource.
        vpc_subnet_ids "VpcSubnetIds" List<String>,
    }
    optional {
        /// `Auth`: list, 1 to 200 items.
        auth "Auth" List<db_proxy::AuthFormat>,
        /// `DebugLogging`: true or false.
        debug_logging "DebugLogging" bool,
        /// `DefaultAuthScheme`: text.
        default_auth_scheme "DefaultAuthScheme" db_proxy::DefaultAuthScheme,
        /// `EndpointNetworkType`: text. A change replaces the resource.
        endpoint_network_type "EndpointNetworkType" db_proxy::EndpointNetworkType,
        /// `IdleClientTimeout`: whole number.
        idle_client_timeout "IdleClientTimeout" i64,
        /// `RequireTLS`: true or false.
        require_tls "RequireTLS" bool,
        /// `Tags`: list.
        tags "Tags" List<db_proxy::TagFormat>,
        /// `TargetConnectionNetworkType`: text. A change replaces the resource.
        target_connection_network_type "TargetConnectionNetworkType" db_proxy::TargetConnectionNetworkType,
        /// `VpcSecurityGroupIds`: list, at least 1 items.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBProxyArn`.
        db_proxy_arn "DBProxyArn" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`DBProxy`].
pub mod db_proxy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultAuthScheme`.
        DefaultAuthScheme
        IamAuth = "IAM_AUTH",
        None = "NONE",
    }

    choice! {
        /// Values of `EndpointNetworkType`.
        EndpointNetworkType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
        Dual = "DUAL",
    }

    choice! {
        /// Values of `EngineFamily`.
        EngineFamily
        Mysql = "MYSQL",
        Postgresql = "POSTGRESQL",
        Sqlserver = "SQLSERVER",
    }

    choice! {
        /// Values of `TargetConnectionNetworkType`.
        TargetConnectionNetworkType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`TagFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-tagformat.html)
        TagFormat
        required {
        }
        optional {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 128 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `AuthFormatAuthScheme`.
        AuthFormatAuthScheme
        Secrets = "SECRETS",
    }

    choice! {
        /// Values of `AuthFormatClientPasswordAuthType`.
        AuthFormatClientPasswordAuthType
        MysqlNativePassword = "MYSQL_NATIVE_PASSWORD",
        MysqlCachingSha2Password = "MYSQL_CACHING_SHA2_PASSWORD",
        PostgresScramSha256 = "POSTGRES_SCRAM_SHA_256",
        PostgresMd5 = "POSTGRES_MD5",
        SqlServerAuthentication = "SQL_SERVER_AUTHENTICATION",
    }

    choice! {
        /// Values of `AuthFormatIAMAuth`.
        AuthFormatIAMAuth
        Disabled = "DISABLED",
        Required = "REQUIRED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`AuthFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxy-authformat.html)
        AuthFormat
        required {
        }
        optional {
            /// `AuthScheme`: text.
            auth_scheme "AuthScheme" AuthFormatAuthScheme,
            /// `ClientPasswordAuthType`: text.
            client_password_auth_type "ClientPasswordAuthType" AuthFormatClientPasswordAuthType,
            /// `Description`: text, 1 to 1000 characters.
            description "Description" String,
            /// `IAMAuth`: text.
            iam_auth "IAMAuth" AuthFormatIAMAuth,
            /// `SecretArn`: text, 20 to 2048 characters.
            secret_arn "SecretArn" String,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBProxyEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxyendpoint.html)
    DBProxyEndpoint = "AWS::RDS::DBProxyEndpoint"
    required {
        /// `DBProxyEndpointName`: text, 1 to 64 characters. A change replaces the resource.
        db_proxy_endpoint_name "DBProxyEndpointName" String,
        /// `DBProxyName`: text, 1 to 64 characters. A change replaces the resource.
        db_proxy_name "DBProxyName" String,
        /// `VpcSubnetIds`: list, at least 2 items. A change replaces the resource.
        vpc_subnet_ids "VpcSubnetIds" List<String>,
    }
    optional {
        /// `EndpointNetworkType`: text. A change replaces the resource.
        endpoint_network_type "EndpointNetworkType" db_proxy_endpoint::EndpointNetworkType,
        /// `Tags`: list.
        tags "Tags" List<db_proxy_endpoint::TagFormat>,
        /// `TargetRole`: text.
        target_role "TargetRole" db_proxy_endpoint::TargetRole,
        /// `VpcSecurityGroupIds`: list, at least 1 items.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBProxyEndpointArn`.
        db_proxy_endpoint_arn "DBProxyEndpointArn" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`DBProxyEndpoint`].
pub mod db_proxy_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EndpointNetworkType`.
        EndpointNetworkType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
        Dual = "DUAL",
    }

    choice! {
        /// Values of `TargetRole`.
        TargetRole
        ReadWrite = "READ_WRITE",
        ReadOnly = "READ_ONLY",
    }

    property! {
        /// [`TagFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxyendpoint-tagformat.html)
        TagFormat
        required {
        }
        optional {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 128 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBProxyTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbproxytargetgroup.html)
    DBProxyTargetGroup = "AWS::RDS::DBProxyTargetGroup"
    required {
        /// `DBProxyName`: text, 1 to 64 characters. A change replaces the resource.
        db_proxy_name "DBProxyName" String,
        /// `TargetGroupName`: text, 1 to 63 characters. A change replaces the resource.
        target_group_name "TargetGroupName" db_proxy_target_group::TargetGroupName,
    }
    optional {
        /// `ConnectionPoolConfigurationInfo`: object.
        connection_pool_configuration_info "ConnectionPoolConfigurationInfo" db_proxy_target_group::ConnectionPoolConfigurationInfoFormat,
        /// `DBClusterIdentifiers`: list.
        db_cluster_identifiers "DBClusterIdentifiers" List<String>,
        /// `DBInstanceIdentifiers`: list.
        db_instance_identifiers "DBInstanceIdentifiers" List<String>,
        /// `Tags`: list.
        tags "Tags" List<db_proxy_target_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `TargetGroupArn`.
        target_group_arn "TargetGroupArn" String,
    }
}

/// Property types of [`DBProxyTargetGroup`].
pub mod db_proxy_target_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TargetGroupName`.
        TargetGroupName
        Default = "default",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ConnectionPoolConfigurationInfoFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbproxytargetgroup-connectionpoolconfigurationinfoformat.html)
        ConnectionPoolConfigurationInfoFormat
        required {
        }
        optional {
            /// `ConnectionBorrowTimeout`: whole number.
            connection_borrow_timeout "ConnectionBorrowTimeout" i64,
            /// `InitQuery`: text.
            init_query "InitQuery" String,
            /// `MaxConnectionsPercent`: whole number, 0 to 100 in value.
            max_connections_percent "MaxConnectionsPercent" i64,
            /// `MaxIdleConnectionsPercent`: whole number, 0 to 100 in value.
            max_idle_connections_percent "MaxIdleConnectionsPercent" i64,
            /// `SessionPinningFilters`: list.
            session_pinning_filters "SessionPinningFilters" List<String>,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroup.html)
    DBSecurityGroup = "AWS::RDS::DBSecurityGroup"
    required {
        /// `DBSecurityGroupIngress`: list.
        db_security_group_ingress "DBSecurityGroupIngress" List<db_security_group::Ingress>,
        /// `GroupDescription`: text. A change replaces the resource.
        group_description "GroupDescription" String,
    }
    optional {
        /// `EC2VpcId`: text. A change replaces the resource.
        ec2_vpc_id "EC2VpcId" String,
        /// `Tags`: list.
        tags "Tags" List<db_security_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DBSecurityGroup`].
pub mod db_security_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsecuritygroup-tag.html)
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
        /// [`Ingress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsecuritygroup-ingress.html)
        Ingress
        required {
        }
        optional {
            /// `CIDRIP`: text.
            cidrip "CIDRIP" String,
            /// `EC2SecurityGroupId`: text.
            ec2_security_group_id "EC2SecurityGroupId" String,
            /// `EC2SecurityGroupName`: text.
            ec2_security_group_name "EC2SecurityGroupName" String,
            /// `EC2SecurityGroupOwnerId`: text.
            ec2_security_group_owner_id "EC2SecurityGroupOwnerId" String,
        }
    }
}

resource! {
    /// [`AWS::RDS::DBSecurityGroupIngress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsecuritygroupingress.html)
    DBSecurityGroupIngress = "AWS::RDS::DBSecurityGroupIngress"
    required {
        /// `DBSecurityGroupName`: text.
        db_security_group_name "DBSecurityGroupName" String,
    }
    optional {
        /// `CIDRIP`: text.
        cidrip "CIDRIP" String,
        /// `EC2SecurityGroupId`: text.
        ec2_security_group_id "EC2SecurityGroupId" String,
        /// `EC2SecurityGroupName`: text.
        ec2_security_group_name "EC2SecurityGroupName" String,
        /// `EC2SecurityGroupOwnerId`: text.
        ec2_security_group_owner_id "EC2SecurityGroupOwnerId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::RDS::DBShardGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbshardgroup.html)
    DBShardGroup = "AWS::RDS::DBShardGroup"
    required {
        /// `DBClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_cluster_identifier "DBClusterIdentifier" String,
        /// `MaxACU`: number.
        max_acu "MaxACU" f64,
    }
    optional {
        /// `ComputeRedundancy`: whole number, at least 0 in value.
        compute_redundancy "ComputeRedundancy" i64,
        /// `DBShardGroupIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        db_shard_group_identifier "DBShardGroupIdentifier" String,
        /// `MinACU`: number.
        min_acu "MinACU" f64,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_shard_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBShardGroupResourceId`.
        db_shard_group_resource_id "DBShardGroupResourceId" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
    }
}

/// Property types of [`DBShardGroup`].
pub mod db_shard_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbshardgroup-tag.html)
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

resource! {
    /// [`AWS::RDS::DBSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html)
    DBSnapshot = "AWS::RDS::DBSnapshot"
    required {
        /// `DBInstanceIdentifier`: text. A change replaces the resource.
        db_instance_identifier "DBInstanceIdentifier" String,
        /// `DBSnapshotIdentifier`: text, 1 to 255 characters. A change replaces the resource.
        db_snapshot_identifier "DBSnapshotIdentifier" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<db_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AllocatedStorage`.
        allocated_storage "AllocatedStorage" i64,
        /// `Fn::GetAtt` of `AvailabilityZone`.
        availability_zone "AvailabilityZone" String,
        /// `Fn::GetAtt` of `DBSnapshotArn`.
        db_snapshot_arn "DBSnapshotArn" String,
        /// `Fn::GetAtt` of `DbiResourceId`.
        dbi_resource_id "DbiResourceId" String,
        /// `Fn::GetAtt` of `Encrypted`.
        encrypted "Encrypted" bool,
        /// `Fn::GetAtt` of `Engine`.
        engine "Engine" String,
        /// `Fn::GetAtt` of `EngineVersion`.
        engine_version "EngineVersion" String,
        /// `Fn::GetAtt` of `IAMDatabaseAuthenticationEnabled`.
        iam_database_authentication_enabled "IAMDatabaseAuthenticationEnabled" bool,
        /// `Fn::GetAtt` of `InstanceCreateTime`.
        instance_create_time "InstanceCreateTime" String,
        /// `Fn::GetAtt` of `Iops`.
        iops "Iops" i64,
        /// `Fn::GetAtt` of `KmsKeyId`.
        kms_key_id "KmsKeyId" String,
        /// `Fn::GetAtt` of `LicenseModel`.
        license_model "LicenseModel" String,
        /// `Fn::GetAtt` of `MasterUsername`.
        master_username "MasterUsername" String,
        /// `Fn::GetAtt` of `OptionGroupName`.
        option_group_name "OptionGroupName" String,
        /// `Fn::GetAtt` of `OriginalSnapshotCreateTime`.
        original_snapshot_create_time "OriginalSnapshotCreateTime" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `SnapshotCreateTime`.
        snapshot_create_time "SnapshotCreateTime" String,
        /// `Fn::GetAtt` of `SnapshotType`.
        snapshot_type "SnapshotType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StorageThroughput`.
        storage_throughput "StorageThroughput" i64,
        /// `Fn::GetAtt` of `StorageType`.
        storage_type "StorageType" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`DBSnapshot`].
pub mod db_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsnapshot-tag.html)
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
    /// [`AWS::RDS::DBSubnetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsubnetgroup.html)
    DBSubnetGroup = "AWS::RDS::DBSubnetGroup"
    required {
        /// `DBSubnetGroupDescription`: text.
        db_subnet_group_description "DBSubnetGroupDescription" String,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `DBSubnetGroupName`: text. A change replaces the resource.
        db_subnet_group_name "DBSubnetGroupName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<db_subnet_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DBSubnetGroupArn`.
        db_subnet_group_arn "DBSubnetGroupArn" String,
    }
}

/// Property types of [`DBSubnetGroup`].
pub mod db_subnet_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-dbsubnetgroup-tag.html)
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

resource! {
    /// [`AWS::RDS::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-deployment.html)
    Deployment = "AWS::RDS::Deployment"
    required {
        /// `BlueGreenDeploymentName`: text, 1 to 60 characters. A change replaces the resource.
        blue_green_deployment_name "BlueGreenDeploymentName" String,
        /// `Source`: text, 1 to 2048 characters. A change replaces the resource.
        source "Source" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<deployment::Tag>,
        /// `TargetAllocatedStorage`: whole number. A change replaces the resource.
        target_allocated_storage "TargetAllocatedStorage" i64,
        /// `TargetDBClusterParameterGroupName`: text, 1 to 255 characters. A change replaces the resource.
        target_db_cluster_parameter_group_name "TargetDBClusterParameterGroupName" String,
        /// `TargetDBInstanceClass`: text, 5 to 20 characters. A change replaces the resource.
        target_db_instance_class "TargetDBInstanceClass" String,
        /// `TargetDBParameterGroupName`: text, 1 to 255 characters. A change replaces the resource.
        target_db_parameter_group_name "TargetDBParameterGroupName" String,
        /// `TargetEngineVersion`: text, 1 to 64 characters. A change replaces the resource.
        target_engine_version "TargetEngineVersion" String,
        /// `TargetIops`: whole number. A change replaces the resource.
        target_iops "TargetIops" i64,
        /// `TargetStorageThroughput`: whole number. A change replaces the resource.
        target_storage_throughput "TargetStorageThroughput" i64,
        /// `TargetStorageType`: text. A change replaces the resource.
        target_storage_type "TargetStorageType" String,
        /// `UpgradeTargetStorageConfig`: true or false. A change replaces the resource.
        upgrade_target_storage_config "UpgradeTargetStorageConfig" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BlueGreenDeploymentIdentifier`.
        blue_green_deployment_identifier "BlueGreenDeploymentIdentifier" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `SwitchoverDetails`.
        switchover_details "SwitchoverDetails" List<String>,
        /// `Fn::GetAtt` of `Target`.
        target "Target" String,
        /// `Fn::GetAtt` of `Tasks`.
        tasks "Tasks" List<String>,
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-deployment-tag.html)
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
    /// [`AWS::RDS::EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-eventsubscription.html)
    EventSubscription = "AWS::RDS::EventSubscription"
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
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<event_subscription::Tag>,
    }
    attributes {
    }
}

/// Property types of [`EventSubscription`].
pub mod event_subscription {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-eventsubscription-tag.html)
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

resource! {
    /// [`AWS::RDS::GlobalCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-globalcluster.html)
    GlobalCluster = "AWS::RDS::GlobalCluster"
    required {
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `Engine`: text. A change replaces the resource.
        engine "Engine" global_cluster::Engine,
        /// `EngineLifecycleSupport`: text.
        engine_lifecycle_support "EngineLifecycleSupport" String,
        /// `EngineVersion`: text.
        engine_version "EngineVersion" String,
        /// `GlobalClusterIdentifier`: text, 1 to 63 characters. A change replaces the resource.
        global_cluster_identifier "GlobalClusterIdentifier" String,
        /// `SourceDBClusterIdentifier`: text. A change replaces the resource.
        source_db_cluster_identifier "SourceDBClusterIdentifier" String,
        /// `StorageEncrypted`: true or false. A change replaces the resource.
        storage_encrypted "StorageEncrypted" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<global_cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `GlobalEndpoint`.
        global_endpoint "GlobalEndpoint" Json,
    }
}

/// Property types of [`GlobalCluster`].
pub mod global_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Engine`.
        Engine
        Aurora = "aurora",
        AuroraMysql = "aurora-mysql",
        AuroraPostgresql = "aurora-postgresql",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-globalcluster-tag.html)
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

resource! {
    /// [`AWS::RDS::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-integration.html)
    Integration = "AWS::RDS::Integration"
    required {
        /// `SourceArn`: text, 1 to 255 characters. A change replaces the resource.
        source_arn "SourceArn" String,
        /// `TargetArn`: text, 20 to 2048 characters. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `AdditionalEncryptionContext`: object. A change replaces the resource.
        additional_encryption_context "AdditionalEncryptionContext" Json,
        /// `DataFilter`: text, 1 to 25600 characters.
        data_filter "DataFilter" String,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `IntegrationName`: text, 1 to 64 characters.
        integration_name "IntegrationName" String,
        /// `KMSKeyId`: text. A change replaces the resource.
        kms_key_id "KMSKeyId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<integration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `IntegrationArn`.
        integration_arn "IntegrationArn" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-integration-tag.html)
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

resource! {
    /// [`AWS::RDS::OptionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-optiongroup.html)
    OptionGroup = "AWS::RDS::OptionGroup"
    required {
        /// `EngineName`: text. A change replaces the resource.
        engine_name "EngineName" String,
        /// `MajorEngineVersion`: text. A change replaces the resource.
        major_engine_version "MajorEngineVersion" String,
        /// `OptionGroupDescription`: text. A change replaces the resource.
        option_group_description "OptionGroupDescription" String,
    }
    optional {
        /// `OptionConfigurations`: list.
        option_configurations "OptionConfigurations" List<option_group::OptionConfiguration>,
        /// `OptionGroupName`: text. A change replaces the resource.
        option_group_name "OptionGroupName" String,
        /// `Tags`: list.
        tags "Tags" List<option_group::Tag>,
    }
    attributes {
    }
}

/// Property types of [`OptionGroup`].
pub mod option_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-optiongroup-tag.html)
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
        /// [`OptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-optiongroup-optionconfiguration.html)
        OptionConfiguration
        required {
            /// `OptionName`: text.
            option_name "OptionName" String,
        }
        optional {
            /// `DBSecurityGroupMemberships`: list.
            db_security_group_memberships "DBSecurityGroupMemberships" List<String>,
            /// `OptionSettings`: list.
            option_settings "OptionSettings" List<OptionSetting>,
            /// `OptionVersion`: text.
            option_version "OptionVersion" String,
            /// `Port`: whole number.
            port "Port" i64,
            /// `VpcSecurityGroupMemberships`: list.
            vpc_security_group_memberships "VpcSecurityGroupMemberships" List<String>,
        }
    }

    property! {
        /// [`OptionSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rds-optiongroup-optionsetting.html)
        OptionSetting
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}
