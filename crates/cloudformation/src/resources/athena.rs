// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Athena`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Athena::CapacityReservation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-capacityreservation.html)
    CapacityReservation = "AWS::Athena::CapacityReservation"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `TargetDpus`: whole number, at least 1 in value.
        target_dpus "TargetDpus" i64,
    }
    optional {
        /// `CapacityAssignmentConfiguration`: object.
        capacity_assignment_configuration "CapacityAssignmentConfiguration" capacity_reservation::CapacityAssignmentConfiguration,
        /// `Tags`: list.
        tags "Tags" List<capacity_reservation::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AllocatedDpus`.
        allocated_dpus "AllocatedDpus" i64,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastSuccessfulAllocationTime`.
        last_successful_allocation_time "LastSuccessfulAllocationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`CapacityReservation`].
pub mod capacity_reservation {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-capacityreservation-tag.html)
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

    property! {
        /// [`CapacityAssignmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-capacityreservation-capacityassignmentconfiguration.html)
        CapacityAssignmentConfiguration
        required {
            /// `CapacityAssignments`: list.
            capacity_assignments "CapacityAssignments" List<CapacityAssignment>,
        }
        optional {
        }
    }

    property! {
        /// [`CapacityAssignment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-capacityreservation-capacityassignment.html)
        CapacityAssignment
        required {
            /// `WorkgroupNames`: list.
            workgroup_names "WorkgroupNames" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Athena::DataCatalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-datacatalog.html)
    DataCatalog = "AWS::Athena::DataCatalog"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Type`: text.
        r#type "Type" data_catalog::Type,
    }
    optional {
        /// `ConnectionType`: text.
        connection_type "ConnectionType" String,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Error`: text.
        error "Error" String,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `Status`: text.
        status "Status" data_catalog::Status,
        /// `Tags`: list.
        tags "Tags" List<data_catalog::Tag>,
    }
    attributes {
    }
}

/// Property types of [`DataCatalog`].
pub mod data_catalog {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        CreateInProgress = "CREATE_IN_PROGRESS",
        CreateComplete = "CREATE_COMPLETE",
        CreateFailed = "CREATE_FAILED",
        CreateFailedCleanupInProgress = "CREATE_FAILED_CLEANUP_IN_PROGRESS",
        CreateFailedCleanupComplete = "CREATE_FAILED_CLEANUP_COMPLETE",
        CreateFailedCleanupFailed = "CREATE_FAILED_CLEANUP_FAILED",
        DeleteInProgress = "DELETE_IN_PROGRESS",
        DeleteComplete = "DELETE_COMPLETE",
        DeleteFailed = "DELETE_FAILED",
    }

    choice! {
        /// Values of `Type`.
        Type
        Lambda = "LAMBDA",
        Glue = "GLUE",
        Hive = "HIVE",
        Federated = "FEDERATED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-datacatalog-tag.html)
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
    /// [`AWS::Athena::NamedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-namedquery.html)
    NamedQuery = "AWS::Athena::NamedQuery"
    required {
        /// `Database`: text, 1 to 255 characters. A change replaces the resource.
        database "Database" String,
        /// `QueryString`: text, 1 to 262144 characters. A change replaces the resource.
        query_string "QueryString" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `WorkGroup`: text, 1 to 128 characters. A change replaces the resource.
        work_group "WorkGroup" String,
    }
    attributes {
        /// `Fn::GetAtt` of `NamedQueryId`.
        named_query_id "NamedQueryId" String,
    }
}

resource! {
    /// [`AWS::Athena::PreparedStatement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-preparedstatement.html)
    PreparedStatement = "AWS::Athena::PreparedStatement"
    required {
        /// `QueryStatement`: text, 1 to 262144 characters.
        query_statement "QueryStatement" String,
        /// `StatementName`: text, 1 to 256 characters. A change replaces the resource.
        statement_name "StatementName" String,
        /// `WorkGroup`: text, 1 to 128 characters. A change replaces the resource.
        work_group "WorkGroup" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Athena::WorkGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html)
    WorkGroup = "AWS::Athena::WorkGroup"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `RecursiveDeleteOption`: true or false.
        recursive_delete_option "RecursiveDeleteOption" bool,
        /// `State`: text.
        state "State" work_group::State,
        /// `Tags`: list.
        tags "Tags" List<work_group::Tag>,
        /// `WorkGroupConfiguration`: object.
        work_group_configuration "WorkGroupConfiguration" work_group::WorkGroupConfiguration,
        /// `WorkGroupConfigurationUpdates`: object.
        work_group_configuration_updates "WorkGroupConfigurationUpdates" work_group::WorkGroupConfigurationUpdates,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`.
        work_group_configuration_engine_version_effective_engine_version "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion" String,
        /// `Fn::GetAtt` of `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`.
        work_group_configuration_updates_engine_version_effective_engine_version "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion" String,
    }
}

/// Property types of [`WorkGroup`].
pub mod work_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`WorkGroupConfigurationUpdates`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-workgroupconfigurationupdates.html)
        WorkGroupConfigurationUpdates
        required {
        }
        optional {
            /// `AdditionalConfiguration`: text.
            additional_configuration "AdditionalConfiguration" String,
            /// `BytesScannedCutoffPerQuery`: whole number, at least 10000000 in value.
            bytes_scanned_cutoff_per_query "BytesScannedCutoffPerQuery" i64,
            /// `CustomerContentEncryptionConfiguration`: object.
            customer_content_encryption_configuration "CustomerContentEncryptionConfiguration" CustomerContentEncryptionConfiguration,
            /// `EnforceWorkGroupConfiguration`: true or false.
            enforce_work_group_configuration "EnforceWorkGroupConfiguration" bool,
            /// `EngineConfiguration`: object.
            engine_configuration "EngineConfiguration" EngineConfiguration,
            /// `EngineVersion`: object.
            engine_version "EngineVersion" EngineVersion,
            /// `ExecutionRole`: text.
            execution_role "ExecutionRole" String,
            /// `ManagedQueryResultsConfiguration`: object.
            managed_query_results_configuration "ManagedQueryResultsConfiguration" ManagedQueryResultsConfiguration,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" MonitoringConfiguration,
            /// `PublishCloudWatchMetricsEnabled`: true or false.
            publish_cloud_watch_metrics_enabled "PublishCloudWatchMetricsEnabled" bool,
            /// `RemoveBytesScannedCutoffPerQuery`: true or false.
            remove_bytes_scanned_cutoff_per_query "RemoveBytesScannedCutoffPerQuery" bool,
            /// `RemoveCustomerContentEncryptionConfiguration`: true or false.
            remove_customer_content_encryption_configuration "RemoveCustomerContentEncryptionConfiguration" bool,
            /// `RequesterPaysEnabled`: true or false.
            requester_pays_enabled "RequesterPaysEnabled" bool,
            /// `ResultConfigurationUpdates`: object.
            result_configuration_updates "ResultConfigurationUpdates" ResultConfigurationUpdates,
        }
    }

    property! {
        /// [`ResultConfigurationUpdates`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfigurationupdates.html)
        ResultConfigurationUpdates
        required {
        }
        optional {
            /// `AclConfiguration`: object.
            acl_configuration "AclConfiguration" AclConfiguration,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `ExpectedBucketOwner`: text.
            expected_bucket_owner "ExpectedBucketOwner" String,
            /// `OutputLocation`: text.
            output_location "OutputLocation" String,
            /// `RemoveAclConfiguration`: true or false.
            remove_acl_configuration "RemoveAclConfiguration" bool,
            /// `RemoveEncryptionConfiguration`: true or false.
            remove_encryption_configuration "RemoveEncryptionConfiguration" bool,
            /// `RemoveExpectedBucketOwner`: true or false.
            remove_expected_bucket_owner "RemoveExpectedBucketOwner" bool,
            /// `RemoveOutputLocation`: true or false.
            remove_output_location "RemoveOutputLocation" bool,
        }
    }

    choice! {
        /// Values of `EncryptionOption`.
        EncryptionOption
        SseS3 = "SSE_S3",
        SseKms = "SSE_KMS",
        CseKms = "CSE_KMS",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `EncryptionOption`: text.
            encryption_option "EncryptionOption" EncryptionOption,
        }
        optional {
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
        }
    }

    choice! {
        /// Values of `S3AclOption`.
        S3AclOption
        BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL",
    }

    property! {
        /// [`AclConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-aclconfiguration.html)
        AclConfiguration
        required {
            /// `S3AclOption`: text.
            s3_acl_option "S3AclOption" S3AclOption,
        }
        optional {
        }
    }

    property! {
        /// [`MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-monitoringconfiguration.html)
        MonitoringConfiguration
        required {
        }
        optional {
            /// `CloudWatchLoggingConfiguration`: object.
            cloud_watch_logging_configuration "CloudWatchLoggingConfiguration" CloudWatchLoggingConfiguration,
            /// `ManagedLoggingConfiguration`: object.
            managed_logging_configuration "ManagedLoggingConfiguration" ManagedLoggingConfiguration,
            /// `S3LoggingConfiguration`: object.
            s3_logging_configuration "S3LoggingConfiguration" S3LoggingConfiguration,
        }
    }

    property! {
        /// [`S3LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-s3loggingconfiguration.html)
        S3LoggingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
            /// `LogLocation`: text.
            log_location "LogLocation" String,
        }
    }

    property! {
        /// [`ManagedLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedloggingconfiguration.html)
        ManagedLoggingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
        }
    }

    property! {
        /// [`CloudWatchLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-cloudwatchloggingconfiguration.html)
        CloudWatchLoggingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `LogGroup`: text.
            log_group "LogGroup" String,
            /// `LogStreamNamePrefix`: text.
            log_stream_name_prefix "LogStreamNamePrefix" String,
            /// `LogTypes`: object.
            log_types "LogTypes" Json,
        }
    }

    property! {
        /// [`ManagedQueryResultsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedqueryresultsconfiguration.html)
        ManagedQueryResultsConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" ManagedStorageEncryptionConfiguration,
        }
    }

    property! {
        /// [`ManagedStorageEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-managedstorageencryptionconfiguration.html)
        ManagedStorageEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
        }
    }

    property! {
        /// [`EngineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-engineversion.html)
        EngineVersion
        required {
        }
        optional {
            /// `EffectiveEngineVersion`: text.
            effective_engine_version "EffectiveEngineVersion" String,
            /// `SelectedEngineVersion`: text.
            selected_engine_version "SelectedEngineVersion" String,
        }
    }

    property! {
        /// [`EngineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-engineconfiguration.html)
        EngineConfiguration
        required {
        }
        optional {
            /// `AdditionalConfigs`: object.
            additional_configs "AdditionalConfigs" Json,
            /// `Classifications`: list.
            classifications "Classifications" List<Classification>,
            /// `CoordinatorDpuSize`: whole number.
            coordinator_dpu_size "CoordinatorDpuSize" i64,
            /// `DefaultExecutorDpuSize`: whole number.
            default_executor_dpu_size "DefaultExecutorDpuSize" i64,
            /// `MaxConcurrentDpus`: whole number.
            max_concurrent_dpus "MaxConcurrentDpus" i64,
            /// `SparkProperties`: object.
            spark_properties "SparkProperties" Json,
        }
    }

    property! {
        /// [`Classification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-classification.html)
        Classification
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }

    property! {
        /// [`CustomerContentEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-customercontentencryptionconfiguration.html)
        CustomerContentEncryptionConfiguration
        required {
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`WorkGroupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-workgroupconfiguration.html)
        WorkGroupConfiguration
        required {
        }
        optional {
            /// `AdditionalConfiguration`: text.
            additional_configuration "AdditionalConfiguration" String,
            /// `BytesScannedCutoffPerQuery`: whole number, at least 10000000 in value.
            bytes_scanned_cutoff_per_query "BytesScannedCutoffPerQuery" i64,
            /// `CustomerContentEncryptionConfiguration`: object.
            customer_content_encryption_configuration "CustomerContentEncryptionConfiguration" CustomerContentEncryptionConfiguration,
            /// `EnforceWorkGroupConfiguration`: true or false.
            enforce_work_group_configuration "EnforceWorkGroupConfiguration" bool,
            /// `EngineConfiguration`: object.
            engine_configuration "EngineConfiguration" EngineConfiguration,
            /// `EngineVersion`: object.
            engine_version "EngineVersion" EngineVersion,
            /// `ExecutionRole`: text.
            execution_role "ExecutionRole" String,
            /// `ManagedQueryResultsConfiguration`: object.
            managed_query_results_configuration "ManagedQueryResultsConfiguration" ManagedQueryResultsConfiguration,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" MonitoringConfiguration,
            /// `PublishCloudWatchMetricsEnabled`: true or false.
            publish_cloud_watch_metrics_enabled "PublishCloudWatchMetricsEnabled" bool,
            /// `RequesterPaysEnabled`: true or false.
            requester_pays_enabled "RequesterPaysEnabled" bool,
            /// `ResultConfiguration`: object.
            result_configuration "ResultConfiguration" ResultConfiguration,
        }
    }

    property! {
        /// [`ResultConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-resultconfiguration.html)
        ResultConfiguration
        required {
        }
        optional {
            /// `AclConfiguration`: object.
            acl_configuration "AclConfiguration" AclConfiguration,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `ExpectedBucketOwner`: text.
            expected_bucket_owner "ExpectedBucketOwner" String,
            /// `OutputLocation`: text.
            output_location "OutputLocation" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-athena-workgroup-tag.html)
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
