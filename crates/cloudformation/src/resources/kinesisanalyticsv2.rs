// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KinesisAnalyticsV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KinesisAnalyticsV2::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html)
    Application = "AWS::KinesisAnalyticsV2::Application"
    required {
        /// `RuntimeEnvironment`: text.
        runtime_environment "RuntimeEnvironment" application::RuntimeEnvironment,
        /// `ServiceExecutionRole`: text, 1 to 2048 characters.
        service_execution_role "ServiceExecutionRole" String,
    }
    optional {
        /// `ApplicationConfiguration`: object.
        application_configuration "ApplicationConfiguration" application::ApplicationConfiguration,
        /// `ApplicationDescription`: text, 0 to 1024 characters.
        application_description "ApplicationDescription" String,
        /// `ApplicationMaintenanceConfiguration`: object.
        application_maintenance_configuration "ApplicationMaintenanceConfiguration" application::ApplicationMaintenanceConfiguration,
        /// `ApplicationMode`: text. A change replaces the resource.
        application_mode "ApplicationMode" application::ApplicationMode,
        /// `ApplicationName`: text, 1 to 128 characters. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `RunConfiguration`: object.
        run_configuration "RunConfiguration" application::RunConfiguration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplicationMode`.
        ApplicationMode
        Interactive = "INTERACTIVE",
        Streaming = "STREAMING",
    }

    choice! {
        /// Values of `RuntimeEnvironment`.
        RuntimeEnvironment
        Flink1_11 = "FLINK-1_11",
        Flink1_13 = "FLINK-1_13",
        Flink1_15 = "FLINK-1_15",
        Flink1_18 = "FLINK-1_18",
        Flink1_19 = "FLINK-1_19",
        Flink1_20 = "FLINK-1_20",
        Flink1_6 = "FLINK-1_6",
        Flink1_8 = "FLINK-1_8",
        Flink2_2 = "FLINK-2_2",
        Flink2_3 = "FLINK-2_3",
        Sql1_0 = "SQL-1_0",
        ZeppelinFlink1_0 = "ZEPPELIN-FLINK-1_0",
        ZeppelinFlink2_0 = "ZEPPELIN-FLINK-2_0",
        ZeppelinFlink3_0 = "ZEPPELIN-FLINK-3_0",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-tag.html)
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
        /// [`RunConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-runconfiguration.html)
        RunConfiguration
        required {
        }
        optional {
            /// `ApplicationRestoreConfiguration`: object.
            application_restore_configuration "ApplicationRestoreConfiguration" ApplicationRestoreConfiguration,
            /// `FlinkRunConfiguration`: object.
            flink_run_configuration "FlinkRunConfiguration" FlinkRunConfiguration,
        }
    }

    property! {
        /// [`FlinkRunConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-flinkrunconfiguration.html)
        FlinkRunConfiguration
        required {
        }
        optional {
            /// `AllowNonRestoredState`: true or false.
            allow_non_restored_state "AllowNonRestoredState" bool,
        }
    }

    choice! {
        /// Values of `ApplicationRestoreConfigurationApplicationRestoreType`.
        ApplicationRestoreConfigurationApplicationRestoreType
        SkipRestoreFromSnapshot = "SKIP_RESTORE_FROM_SNAPSHOT",
        RestoreFromLatestSnapshot = "RESTORE_FROM_LATEST_SNAPSHOT",
        RestoreFromCustomSnapshot = "RESTORE_FROM_CUSTOM_SNAPSHOT",
    }

    property! {
        /// [`ApplicationRestoreConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationrestoreconfiguration.html)
        ApplicationRestoreConfiguration
        required {
            /// `ApplicationRestoreType`: text.
            application_restore_type "ApplicationRestoreType" ApplicationRestoreConfigurationApplicationRestoreType,
        }
        optional {
            /// `SnapshotName`: text, 1 to 256 characters.
            snapshot_name "SnapshotName" String,
        }
    }

    property! {
        /// [`ApplicationMaintenanceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationmaintenanceconfiguration.html)
        ApplicationMaintenanceConfiguration
        required {
            /// `ApplicationMaintenanceWindowStartTime`: text.
            application_maintenance_window_start_time "ApplicationMaintenanceWindowStartTime" String,
        }
        optional {
        }
    }

    property! {
        /// [`ApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationconfiguration.html)
        ApplicationConfiguration
        required {
        }
        optional {
            /// `ApplicationCodeConfiguration`: object.
            application_code_configuration "ApplicationCodeConfiguration" ApplicationCodeConfiguration,
            /// `ApplicationEncryptionConfiguration`: object.
            application_encryption_configuration "ApplicationEncryptionConfiguration" ApplicationEncryptionConfiguration,
            /// `ApplicationSnapshotConfiguration`: object.
            application_snapshot_configuration "ApplicationSnapshotConfiguration" ApplicationSnapshotConfiguration,
            /// `ApplicationSystemRollbackConfiguration`: object.
            application_system_rollback_configuration "ApplicationSystemRollbackConfiguration" ApplicationSystemRollbackConfiguration,
            /// `EnvironmentProperties`: object.
            environment_properties "EnvironmentProperties" EnvironmentProperties,
            /// `FlinkApplicationConfiguration`: object.
            flink_application_configuration "FlinkApplicationConfiguration" FlinkApplicationConfiguration,
            /// `SqlApplicationConfiguration`: object.
            sql_application_configuration "SqlApplicationConfiguration" SqlApplicationConfiguration,
            /// `VpcConfigurations`: list, at most 1 items.
            vpc_configurations "VpcConfigurations" List<VpcConfiguration>,
            /// `ZeppelinApplicationConfiguration`: object.
            zeppelin_application_configuration "ZeppelinApplicationConfiguration" ZeppelinApplicationConfiguration,
        }
    }

    property! {
        /// [`ZeppelinApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-zeppelinapplicationconfiguration.html)
        ZeppelinApplicationConfiguration
        required {
        }
        optional {
            /// `CatalogConfiguration`: object.
            catalog_configuration "CatalogConfiguration" CatalogConfiguration,
            /// `CustomArtifactsConfiguration`: list, 0 to 50 items.
            custom_artifacts_configuration "CustomArtifactsConfiguration" List<CustomArtifactConfiguration>,
            /// `DeployAsApplicationConfiguration`: object.
            deploy_as_application_configuration "DeployAsApplicationConfiguration" DeployAsApplicationConfiguration,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" ZeppelinMonitoringConfiguration,
        }
    }

    choice! {
        /// Values of `ZeppelinMonitoringConfigurationLogLevel`.
        ZeppelinMonitoringConfigurationLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
    }

    property! {
        /// [`ZeppelinMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-zeppelinmonitoringconfiguration.html)
        ZeppelinMonitoringConfiguration
        required {
        }
        optional {
            /// `LogLevel`: text.
            log_level "LogLevel" ZeppelinMonitoringConfigurationLogLevel,
        }
    }

    property! {
        /// [`DeployAsApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-deployasapplicationconfiguration.html)
        DeployAsApplicationConfiguration
        required {
            /// `S3ContentLocation`: object.
            s3_content_location "S3ContentLocation" S3ContentBaseLocation,
        }
        optional {
        }
    }

    property! {
        /// [`S3ContentBaseLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-s3contentbaselocation.html)
        S3ContentBaseLocation
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
        }
        optional {
            /// `BasePath`: text, 1 to 1024 characters.
            base_path "BasePath" String,
        }
    }

    choice! {
        /// Values of `CustomArtifactConfigurationArtifactType`.
        CustomArtifactConfigurationArtifactType
        DependencyJar = "DEPENDENCY_JAR",
        Udf = "UDF",
    }

    property! {
        /// [`CustomArtifactConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-customartifactconfiguration.html)
        CustomArtifactConfiguration
        required {
            /// `ArtifactType`: text.
            artifact_type "ArtifactType" CustomArtifactConfigurationArtifactType,
        }
        optional {
            /// `MavenReference`: object.
            maven_reference "MavenReference" MavenReference,
            /// `S3ContentLocation`: object.
            s3_content_location "S3ContentLocation" S3ContentLocation,
        }
    }

    property! {
        /// [`S3ContentLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-s3contentlocation.html)
        S3ContentLocation
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
            /// `FileKey`: text, 1 to 1024 characters.
            file_key "FileKey" String,
        }
        optional {
            /// `ObjectVersion`: text, 1 to 1024 characters.
            object_version "ObjectVersion" String,
        }
    }

    property! {
        /// [`MavenReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-mavenreference.html)
        MavenReference
        required {
            /// `ArtifactId`: text, 1 to 256 characters.
            artifact_id "ArtifactId" String,
            /// `GroupId`: text, 1 to 256 characters.
            group_id "GroupId" String,
            /// `Version`: text, 1 to 256 characters.
            version "Version" String,
        }
        optional {
        }
    }

    property! {
        /// [`CatalogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-catalogconfiguration.html)
        CatalogConfiguration
        required {
        }
        optional {
            /// `GlueDataCatalogConfiguration`: object.
            glue_data_catalog_configuration "GlueDataCatalogConfiguration" GlueDataCatalogConfiguration,
        }
    }

    property! {
        /// [`GlueDataCatalogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-gluedatacatalogconfiguration.html)
        GlueDataCatalogConfiguration
        required {
        }
        optional {
            /// `DatabaseARN`: text, 1 to 2048 characters.
            database_arn "DatabaseARN" String,
        }
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-vpcconfiguration.html)
        VpcConfiguration
        required {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`SqlApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-sqlapplicationconfiguration.html)
        SqlApplicationConfiguration
        required {
        }
        optional {
            /// `Inputs`: list, at most 1 items.
            inputs "Inputs" List<Input>,
        }
    }

    property! {
        /// [`Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-input.html)
        Input
        required {
            /// `InputSchema`: object.
            input_schema "InputSchema" InputSchema,
            /// `NamePrefix`: text, 1 to 32 characters.
            name_prefix "NamePrefix" String,
        }
        optional {
            /// `InputParallelism`: object.
            input_parallelism "InputParallelism" InputParallelism,
            /// `InputProcessingConfiguration`: object.
            input_processing_configuration "InputProcessingConfiguration" InputProcessingConfiguration,
            /// `KinesisFirehoseInput`: object.
            kinesis_firehose_input "KinesisFirehoseInput" KinesisFirehoseInput,
            /// `KinesisStreamsInput`: object.
            kinesis_streams_input "KinesisStreamsInput" KinesisStreamsInput,
        }
    }

    property! {
        /// [`KinesisStreamsInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-kinesisstreamsinput.html)
        KinesisStreamsInput
        required {
            /// `ResourceARN`: text, 1 to 2048 characters.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-kinesisfirehoseinput.html)
        KinesisFirehoseInput
        required {
            /// `ResourceARN`: text, 1 to 2048 characters.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InputSchemaRecordEncoding`.
        InputSchemaRecordEncoding
        Utf8 = "UTF-8",
    }

    property! {
        /// [`InputSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputschema.html)
        InputSchema
        required {
            /// `RecordColumns`: list, 1 to 1000 items.
            record_columns "RecordColumns" List<RecordColumn>,
            /// `RecordFormat`: object.
            record_format "RecordFormat" RecordFormat,
        }
        optional {
            /// `RecordEncoding`: text, 5 to 5 characters.
            record_encoding "RecordEncoding" InputSchemaRecordEncoding,
        }
    }

    choice! {
        /// Values of `RecordFormatRecordFormatType`.
        RecordFormatRecordFormatType
        Csv = "CSV",
        Json = "JSON",
    }

    property! {
        /// [`RecordFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-recordformat.html)
        RecordFormat
        required {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" RecordFormatRecordFormatType,
        }
        optional {
            /// `MappingParameters`: object.
            mapping_parameters "MappingParameters" MappingParameters,
        }
    }

    property! {
        /// [`MappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-mappingparameters.html)
        MappingParameters
        required {
        }
        optional {
            /// `CSVMappingParameters`: object.
            csv_mapping_parameters "CSVMappingParameters" CSVMappingParameters,
            /// `JSONMappingParameters`: object.
            json_mapping_parameters "JSONMappingParameters" JSONMappingParameters,
        }
    }

    property! {
        /// [`JSONMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-jsonmappingparameters.html)
        JSONMappingParameters
        required {
            /// `RecordRowPath`: text, 1 to 65535 characters.
            record_row_path "RecordRowPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`CSVMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-csvmappingparameters.html)
        CSVMappingParameters
        required {
            /// `RecordColumnDelimiter`: text, 1 to 1024 characters.
            record_column_delimiter "RecordColumnDelimiter" String,
            /// `RecordRowDelimiter`: text, 1 to 1024 characters.
            record_row_delimiter "RecordRowDelimiter" String,
        }
        optional {
        }
    }

    property! {
        /// [`RecordColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-recordcolumn.html)
        RecordColumn
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `SqlType`: text, 1 to 100 characters.
            sql_type "SqlType" String,
        }
        optional {
            /// `Mapping`: text, 1 to 65535 characters.
            mapping "Mapping" String,
        }
    }

    property! {
        /// [`InputProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputprocessingconfiguration.html)
        InputProcessingConfiguration
        required {
        }
        optional {
            /// `InputLambdaProcessor`: object.
            input_lambda_processor "InputLambdaProcessor" InputLambdaProcessor,
        }
    }

    property! {
        /// [`InputLambdaProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputlambdaprocessor.html)
        InputLambdaProcessor
        required {
            /// `ResourceARN`: text, 1 to 2048 characters.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`InputParallelism`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-inputparallelism.html)
        InputParallelism
        required {
        }
        optional {
            /// `Count`: whole number, 1 to 64 in value.
            count "Count" i64,
        }
    }

    property! {
        /// [`FlinkApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-flinkapplicationconfiguration.html)
        FlinkApplicationConfiguration
        required {
        }
        optional {
            /// `CheckpointConfiguration`: object.
            checkpoint_configuration "CheckpointConfiguration" CheckpointConfiguration,
            /// `MonitoringConfiguration`: object.
            monitoring_configuration "MonitoringConfiguration" MonitoringConfiguration,
            /// `ParallelismConfiguration`: object.
            parallelism_configuration "ParallelismConfiguration" ParallelismConfiguration,
        }
    }

    choice! {
        /// Values of `ParallelismConfigurationConfigurationType`.
        ParallelismConfigurationConfigurationType
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }

    property! {
        /// [`ParallelismConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-parallelismconfiguration.html)
        ParallelismConfiguration
        required {
            /// `ConfigurationType`: text.
            configuration_type "ConfigurationType" ParallelismConfigurationConfigurationType,
        }
        optional {
            /// `AutoScalingEnabled`: true or false.
            auto_scaling_enabled "AutoScalingEnabled" bool,
            /// `Parallelism`: whole number, at least 1 in value.
            parallelism "Parallelism" i64,
            /// `ParallelismPerKPU`: whole number, at least 1 in value.
            parallelism_per_kpu "ParallelismPerKPU" i64,
        }
    }

    choice! {
        /// Values of `MonitoringConfigurationConfigurationType`.
        MonitoringConfigurationConfigurationType
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }

    choice! {
        /// Values of `MonitoringConfigurationLogLevel`.
        MonitoringConfigurationLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
    }

    choice! {
        /// Values of `MonitoringConfigurationMetricsLevel`.
        MonitoringConfigurationMetricsLevel
        Application = "APPLICATION",
        Operator = "OPERATOR",
        Parallelism = "PARALLELISM",
        Task = "TASK",
    }

    property! {
        /// [`MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-monitoringconfiguration.html)
        MonitoringConfiguration
        required {
            /// `ConfigurationType`: text.
            configuration_type "ConfigurationType" MonitoringConfigurationConfigurationType,
        }
        optional {
            /// `LogLevel`: text.
            log_level "LogLevel" MonitoringConfigurationLogLevel,
            /// `MetricsLevel`: text.
            metrics_level "MetricsLevel" MonitoringConfigurationMetricsLevel,
        }
    }

    choice! {
        /// Values of `CheckpointConfigurationConfigurationType`.
        CheckpointConfigurationConfigurationType
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }

    property! {
        /// [`CheckpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-checkpointconfiguration.html)
        CheckpointConfiguration
        required {
            /// `ConfigurationType`: text.
            configuration_type "ConfigurationType" CheckpointConfigurationConfigurationType,
        }
        optional {
            /// `CheckpointInterval`: whole number, 1 to 9223372036854775807 in value.
            checkpoint_interval "CheckpointInterval" i64,
            /// `CheckpointingEnabled`: true or false.
            checkpointing_enabled "CheckpointingEnabled" bool,
            /// `MinPauseBetweenCheckpoints`: whole number, 0 to 9223372036854775807 in value.
            min_pause_between_checkpoints "MinPauseBetweenCheckpoints" i64,
        }
    }

    property! {
        /// [`EnvironmentProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-environmentproperties.html)
        EnvironmentProperties
        required {
        }
        optional {
            /// `PropertyGroups`: list, 0 to 50 items.
            property_groups "PropertyGroups" List<PropertyGroup>,
        }
    }

    property! {
        /// [`PropertyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-propertygroup.html)
        PropertyGroup
        required {
        }
        optional {
            /// `PropertyGroupId`: text, 1 to 50 characters.
            property_group_id "PropertyGroupId" String,
            /// `PropertyMap`: object.
            property_map "PropertyMap" Json,
        }
    }

    property! {
        /// [`ApplicationSystemRollbackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationsystemrollbackconfiguration.html)
        ApplicationSystemRollbackConfiguration
        required {
            /// `RollbackEnabled`: true or false.
            rollback_enabled "RollbackEnabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ApplicationSnapshotConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationsnapshotconfiguration.html)
        ApplicationSnapshotConfiguration
        required {
            /// `SnapshotsEnabled`: true or false.
            snapshots_enabled "SnapshotsEnabled" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ApplicationEncryptionConfigurationKeyType`.
        ApplicationEncryptionConfigurationKeyType
        AwsOwnedKey = "AWS_OWNED_KEY",
        CustomerManagedKey = "CUSTOMER_MANAGED_KEY",
    }

    property! {
        /// [`ApplicationEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationencryptionconfiguration.html)
        ApplicationEncryptionConfiguration
        required {
            /// `KeyType`: text.
            key_type "KeyType" ApplicationEncryptionConfigurationKeyType,
        }
        optional {
            /// `KeyId`: text, 1 to 2048 characters.
            key_id "KeyId" String,
        }
    }

    choice! {
        /// Values of `ApplicationCodeConfigurationCodeContentType`.
        ApplicationCodeConfigurationCodeContentType
        Plaintext = "PLAINTEXT",
        Zipfile = "ZIPFILE",
    }

    property! {
        /// [`ApplicationCodeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-applicationcodeconfiguration.html)
        ApplicationCodeConfiguration
        required {
            /// `CodeContent`: object.
            code_content "CodeContent" CodeContent,
            /// `CodeContentType`: text.
            code_content_type "CodeContentType" ApplicationCodeConfigurationCodeContentType,
        }
        optional {
        }
    }

    property! {
        /// [`CodeContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-application-codecontent.html)
        CodeContent
        required {
        }
        optional {
            /// `S3ContentLocation`: object.
            s3_content_location "S3ContentLocation" S3ContentLocation,
            /// `TextContent`: text, 1 to 102400 characters.
            text_content "TextContent" String,
            /// `ZipFileContent`: text.
            zip_file_content "ZipFileContent" String,
        }
    }
}

resource! {
    /// [`AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationcloudwatchloggingoption.html)
    ApplicationCloudWatchLoggingOption = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption"
    required {
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `CloudWatchLoggingOption`: object.
        cloud_watch_logging_option "CloudWatchLoggingOption" application_cloud_watch_logging_option::CloudWatchLoggingOption,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationCloudWatchLoggingOption`].
pub mod application_cloud_watch_logging_option {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CloudWatchLoggingOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationcloudwatchloggingoption-cloudwatchloggingoption.html)
        CloudWatchLoggingOption
        required {
            /// `LogStreamARN`: text.
            log_stream_arn "LogStreamARN" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::KinesisAnalyticsV2::ApplicationOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationoutput.html)
    ApplicationOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput"
    required {
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `Output`: object.
        output "Output" application_output::Output,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationOutput`].
pub mod application_output {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationoutput-output.html)
        Output
        required {
            /// `DestinationSchema`: object.
            destination_schema "DestinationSchema" DestinationSchema,
        }
        optional {
            /// `KinesisFirehoseOutput`: object.
            kinesis_firehose_output "KinesisFirehoseOutput" KinesisFirehoseOutput,
            /// `KinesisStreamsOutput`: object.
            kinesis_streams_output "KinesisStreamsOutput" KinesisStreamsOutput,
            /// `LambdaOutput`: object.
            lambda_output "LambdaOutput" LambdaOutput,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`LambdaOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationoutput-lambdaoutput.html)
        LambdaOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisStreamsOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationoutput-kinesisstreamsoutput.html)
        KinesisStreamsOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationoutput-kinesisfirehoseoutput.html)
        KinesisFirehoseOutput
        required {
            /// `ResourceARN`: text.
            resource_arn "ResourceARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationoutput-destinationschema.html)
        DestinationSchema
        required {
        }
        optional {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" String,
        }
    }
}

resource! {
    /// [`AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-applicationreferencedatasource.html)
    ApplicationReferenceDataSource = "AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource"
    required {
        /// `ApplicationName`: text. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `ReferenceDataSource`: object.
        reference_data_source "ReferenceDataSource" application_reference_data_source::ReferenceDataSource,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationReferenceDataSource`].
pub mod application_reference_data_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-referencedatasource.html)
        ReferenceDataSource
        required {
            /// `ReferenceSchema`: object.
            reference_schema "ReferenceSchema" ReferenceSchema,
        }
        optional {
            /// `S3ReferenceDataSource`: object.
            s3_reference_data_source "S3ReferenceDataSource" S3ReferenceDataSource,
            /// `TableName`: text.
            table_name "TableName" String,
        }
    }

    property! {
        /// [`S3ReferenceDataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-s3referencedatasource.html)
        S3ReferenceDataSource
        required {
            /// `BucketARN`: text.
            bucket_arn "BucketARN" String,
            /// `FileKey`: text.
            file_key "FileKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`ReferenceSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-referenceschema.html)
        ReferenceSchema
        required {
            /// `RecordColumns`: list.
            record_columns "RecordColumns" List<RecordColumn>,
            /// `RecordFormat`: object.
            record_format "RecordFormat" RecordFormat,
        }
        optional {
            /// `RecordEncoding`: text.
            record_encoding "RecordEncoding" String,
        }
    }

    property! {
        /// [`RecordFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-recordformat.html)
        RecordFormat
        required {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" String,
        }
        optional {
            /// `MappingParameters`: object.
            mapping_parameters "MappingParameters" MappingParameters,
        }
    }

    property! {
        /// [`MappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-mappingparameters.html)
        MappingParameters
        required {
        }
        optional {
            /// `CSVMappingParameters`: object.
            csv_mapping_parameters "CSVMappingParameters" CSVMappingParameters,
            /// `JSONMappingParameters`: object.
            json_mapping_parameters "JSONMappingParameters" JSONMappingParameters,
        }
    }

    property! {
        /// [`JSONMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-jsonmappingparameters.html)
        JSONMappingParameters
        required {
            /// `RecordRowPath`: text.
            record_row_path "RecordRowPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`CSVMappingParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-csvmappingparameters.html)
        CSVMappingParameters
        required {
            /// `RecordColumnDelimiter`: text.
            record_column_delimiter "RecordColumnDelimiter" String,
            /// `RecordRowDelimiter`: text.
            record_row_delimiter "RecordRowDelimiter" String,
        }
        optional {
        }
    }

    property! {
        /// [`RecordColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisanalyticsv2-applicationreferencedatasource-recordcolumn.html)
        RecordColumn
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SqlType`: text.
            sql_type "SqlType" String,
        }
        optional {
            /// `Mapping`: text.
            mapping "Mapping" String,
        }
    }
}
