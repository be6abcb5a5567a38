// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Timestream`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Timestream::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-database.html)
    Database = "AWS::Timestream::Database"
    required {
    }
    optional {
        /// `DatabaseName`: text. A change replaces the resource.
        database_name "DatabaseName" String,
        /// `KmsKeyId`: text, 1 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<database::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Database`].
pub mod database {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-database-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::Timestream::InfluxDBBackup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbbackup.html)
    InfluxDBBackup = "AWS::Timestream::InfluxDBBackup"
    required {
        /// `DbResourceId`: text, 3 to 64 characters. A change replaces the resource.
        db_resource_id "DbResourceId" String,
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `RetentionDays`: whole number, 1 to 3650 in value. A change replaces the resource.
        retention_days "RetentionDays" i64,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<influx_db_backup::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AllocatedStorage`.
        allocated_storage "AllocatedStorage" i64,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ClusterConfiguration`.
        cluster_configuration "ClusterConfiguration" Json,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DbInstanceType`.
        db_instance_type "DbInstanceType" String,
        /// `Fn::GetAtt` of `DbParameterGroupId`.
        db_parameter_group_id "DbParameterGroupId" String,
        /// `Fn::GetAtt` of `DbStorageType`.
        db_storage_type "DbStorageType" String,
        /// `Fn::GetAtt` of `DeploymentType`.
        deployment_type "DeploymentType" String,
        /// `Fn::GetAtt` of `EngineType`.
        engine_type "EngineType" String,
        /// `Fn::GetAtt` of `ExpiresAfter`.
        expires_after "ExpiresAfter" String,
        /// `Fn::GetAtt` of `FailoverMode`.
        failover_mode "FailoverMode" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn" String,
        /// `Fn::GetAtt` of `KmsKeyId`.
        kms_key_id "KmsKeyId" String,
        /// `Fn::GetAtt` of `LogDeliveryConfiguration`.
        log_delivery_configuration "LogDeliveryConfiguration" Json,
        /// `Fn::GetAtt` of `MaintenanceSchedule`.
        maintenance_schedule "MaintenanceSchedule" Json,
        /// `Fn::GetAtt` of `NetworkType`.
        network_type "NetworkType" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `PubliclyAccessible`.
        publicly_accessible "PubliclyAccessible" bool,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `VpcSecurityGroupIds`.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
        /// `Fn::GetAtt` of `VpcSubnetIds`.
        vpc_subnet_ids "VpcSubnetIds" List<String>,
    }
}

/// Property types of [`InfluxDBBackup`].
pub mod influx_db_backup {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbbackup-tag.html)
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
    /// [`AWS::Timestream::InfluxDBCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbcluster.html)
    InfluxDBCluster = "AWS::Timestream::InfluxDBCluster"
    required {
    }
    optional {
        /// `AllocatedStorage`: whole number, 20 to 15360 in value. A change replaces the resource.
        allocated_storage "AllocatedStorage" i64,
        /// `Bucket`: text, 2 to 64 characters. A change replaces the resource.
        bucket "Bucket" String,
        /// `DbInstanceType`: text.
        db_instance_type "DbInstanceType" influx_db_cluster::DbInstanceType,
        /// `DbParameterGroupIdentifier`: text, 3 to 64 characters.
        db_parameter_group_identifier "DbParameterGroupIdentifier" String,
        /// `DbStorageType`: text. A change replaces the resource.
        db_storage_type "DbStorageType" influx_db_cluster::DbStorageType,
        /// `DeploymentType`: text. A change replaces the resource.
        deployment_type "DeploymentType" influx_db_cluster::DeploymentType,
        /// `FailoverMode`: text.
        failover_mode "FailoverMode" influx_db_cluster::FailoverMode,
        /// `LogDeliveryConfiguration`: object.
        log_delivery_configuration "LogDeliveryConfiguration" influx_db_cluster::LogDeliveryConfiguration,
        /// `MaintenanceSchedule`: object.
        maintenance_schedule "MaintenanceSchedule" influx_db_cluster::MaintenanceSchedule,
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" influx_db_cluster::NetworkType,
        /// `Organization`: text, 1 to 64 characters. A change replaces the resource.
        organization "Organization" String,
        /// `Password`: text, 8 to 64 characters. A change replaces the resource.
        password "Password" String,
        /// `Port`: whole number, 1024 to 65535 in value.
        port "Port" i64,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<influx_db_cluster::Tag>,
        /// `Username`: text, 1 to 64 characters. A change replaces the resource.
        username "Username" String,
        /// `VpcSecurityGroupIds`: list, 1 to 5 items. A change replaces the resource.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
        /// `VpcSubnetIds`: list, 1 to 3 items. A change replaces the resource.
        vpc_subnet_ids "VpcSubnetIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `EngineType`.
        engine_type "EngineType" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn" String,
        /// `Fn::GetAtt` of `NextMaintenanceTime`.
        next_maintenance_time "NextMaintenanceTime" String,
        /// `Fn::GetAtt` of `ReaderEndpoint`.
        reader_endpoint "ReaderEndpoint" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`InfluxDBCluster`].
pub mod influx_db_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DbInstanceType`.
        DbInstanceType
        DbInfluxMedium = "db.influx.medium",
        DbInfluxLarge = "db.influx.large",
        DbInfluxXlarge = "db.influx.xlarge",
        DbInflux2xlarge = "db.influx.2xlarge",
        DbInflux4xlarge = "db.influx.4xlarge",
        DbInflux8xlarge = "db.influx.8xlarge",
        DbInflux12xlarge = "db.influx.12xlarge",
        DbInflux16xlarge = "db.influx.16xlarge",
        DbInflux24xlarge = "db.influx.24xlarge",
    }

    choice! {
        /// Values of `DbStorageType`.
        DbStorageType
        InfluxIOIncludedT1 = "InfluxIOIncludedT1",
        InfluxIOIncludedT2 = "InfluxIOIncludedT2",
        InfluxIOIncludedT3 = "InfluxIOIncludedT3",
    }

    choice! {
        /// Values of `DeploymentType`.
        DeploymentType
        MultiNodeReadReplicas = "MULTI_NODE_READ_REPLICAS",
    }

    choice! {
        /// Values of `FailoverMode`.
        FailoverMode
        Automatic = "AUTOMATIC",
        NoFailover = "NO_FAILOVER",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbcluster-tag.html)
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
        /// [`MaintenanceSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbcluster-maintenanceschedule.html)
        MaintenanceSchedule
        required {
            /// `PreferredMaintenanceWindow`: text, 0 to 19 characters.
            preferred_maintenance_window "PreferredMaintenanceWindow" String,
            /// `Timezone`: text, 1 to 64 characters.
            timezone "Timezone" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `LogDeliveryConfiguration`.
        LogDeliveryConfiguration
        required {
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" LogDeliveryConfigurationS3Configuration,
        }
        optional {
        }
    }

    property! {
        /// Property type `LogDeliveryConfigurationS3Configuration`.
        LogDeliveryConfigurationS3Configuration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Timestream::InfluxDBInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-influxdbinstance.html)
    InfluxDBInstance = "AWS::Timestream::InfluxDBInstance"
    required {
    }
    optional {
        /// `AllocatedStorage`: whole number, 20 to 16384 in value.
        allocated_storage "AllocatedStorage" i64,
        /// `Bucket`: text, 2 to 64 characters. A change replaces the resource.
        bucket "Bucket" String,
        /// `DbInstanceType`: text.
        db_instance_type "DbInstanceType" influx_db_instance::DbInstanceType,
        /// `DbParameterGroupIdentifier`: text, 3 to 64 characters.
        db_parameter_group_identifier "DbParameterGroupIdentifier" String,
        /// `DbStorageType`: text.
        db_storage_type "DbStorageType" influx_db_instance::DbStorageType,
        /// `DeploymentType`: text.
        deployment_type "DeploymentType" influx_db_instance::DeploymentType,
        /// `LogDeliveryConfiguration`: object.
        log_delivery_configuration "LogDeliveryConfiguration" influx_db_instance::LogDeliveryConfiguration,
        /// `MaintenanceSchedule`: object.
        maintenance_schedule "MaintenanceSchedule" influx_db_instance::MaintenanceSchedule,
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" influx_db_instance::NetworkType,
        /// `Organization`: text, 1 to 64 characters. A change replaces the resource.
        organization "Organization" String,
        /// `Password`: text, 8 to 64 characters. A change replaces the resource.
        password "Password" String,
        /// `Port`: whole number, 1024 to 65535 in value.
        port "Port" i64,
        /// `PubliclyAccessible`: true or false. A change replaces the resource.
        publicly_accessible "PubliclyAccessible" bool,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<influx_db_instance::Tag>,
        /// `Username`: text, 1 to 64 characters. A change replaces the resource.
        username "Username" String,
        /// `VpcSecurityGroupIds`: list, 1 to 5 items. A change replaces the resource.
        vpc_security_group_ids "VpcSecurityGroupIds" List<String>,
        /// `VpcSubnetIds`: list, 1 to 3 items. A change replaces the resource.
        vpc_subnet_ids "VpcSubnetIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AvailabilityZone`.
        availability_zone "AvailabilityZone" String,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InfluxAuthParametersSecretArn`.
        influx_auth_parameters_secret_arn "InfluxAuthParametersSecretArn" String,
        /// `Fn::GetAtt` of `NextMaintenanceTime`.
        next_maintenance_time "NextMaintenanceTime" String,
        /// `Fn::GetAtt` of `SecondaryAvailabilityZone`.
        secondary_availability_zone "SecondaryAvailabilityZone" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`InfluxDBInstance`].
pub mod influx_db_instance {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DbInstanceType`.
        DbInstanceType
        DbInfluxMedium = "db.influx.medium",
        DbInfluxLarge = "db.influx.large",
        DbInfluxXlarge = "db.influx.xlarge",
        DbInflux2xlarge = "db.influx.2xlarge",
        DbInflux4xlarge = "db.influx.4xlarge",
        DbInflux8xlarge = "db.influx.8xlarge",
        DbInflux12xlarge = "db.influx.12xlarge",
        DbInflux16xlarge = "db.influx.16xlarge",
        DbInflux24xlarge = "db.influx.24xlarge",
    }

    choice! {
        /// Values of `DbStorageType`.
        DbStorageType
        InfluxIOIncludedT1 = "InfluxIOIncludedT1",
        InfluxIOIncludedT2 = "InfluxIOIncludedT2",
        InfluxIOIncludedT3 = "InfluxIOIncludedT3",
    }

    choice! {
        /// Values of `DeploymentType`.
        DeploymentType
        SingleAz = "SINGLE_AZ",
        WithMultiazStandby = "WITH_MULTIAZ_STANDBY",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbinstance-tag.html)
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
        /// [`MaintenanceSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-influxdbinstance-maintenanceschedule.html)
        MaintenanceSchedule
        required {
            /// `PreferredMaintenanceWindow`: text, 0 to 19 characters.
            preferred_maintenance_window "PreferredMaintenanceWindow" String,
            /// `Timezone`: text, 1 to 64 characters.
            timezone "Timezone" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `LogDeliveryConfiguration`.
        LogDeliveryConfiguration
        required {
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" LogDeliveryConfigurationS3Configuration,
        }
        optional {
        }
    }

    property! {
        /// Property type `LogDeliveryConfigurationS3Configuration`.
        LogDeliveryConfigurationS3Configuration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Timestream::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-scheduledquery.html)
    ScheduledQuery = "AWS::Timestream::ScheduledQuery"
    required {
        /// `ErrorReportConfiguration`: object. A change replaces the resource.
        error_report_configuration "ErrorReportConfiguration" scheduled_query::ErrorReportConfiguration,
        /// `NotificationConfiguration`: object. A change replaces the resource.
        notification_configuration "NotificationConfiguration" scheduled_query::NotificationConfiguration,
        /// `QueryString`: text, 1 to 262144 characters. A change replaces the resource.
        query_string "QueryString" String,
        /// `ScheduleConfiguration`: object. A change replaces the resource.
        schedule_configuration "ScheduleConfiguration" scheduled_query::ScheduleConfiguration,
        /// `ScheduledQueryExecutionRoleArn`: text, 1 to 2048 characters. A change replaces the resource.
        scheduled_query_execution_role_arn "ScheduledQueryExecutionRoleArn" String,
    }
    optional {
        /// `ClientToken`: text, 32 to 128 characters.
        client_token "ClientToken" String,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `ScheduledQueryName`: text, 1 to 64 characters. A change replaces the resource.
        scheduled_query_name "ScheduledQueryName" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<scheduled_query::Tag>,
        /// `TargetConfiguration`: object. A change replaces the resource.
        target_configuration "TargetConfiguration" scheduled_query::TargetConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SQErrorReportConfiguration`.
        sq_error_report_configuration "SQErrorReportConfiguration" String,
        /// `Fn::GetAtt` of `SQKmsKeyId`.
        sq_kms_key_id "SQKmsKeyId" String,
        /// `Fn::GetAtt` of `SQName`.
        sq_name "SQName" String,
        /// `Fn::GetAtt` of `SQNotificationConfiguration`.
        sq_notification_configuration "SQNotificationConfiguration" String,
        /// `Fn::GetAtt` of `SQQueryString`.
        sq_query_string "SQQueryString" String,
        /// `Fn::GetAtt` of `SQScheduleConfiguration`.
        sq_schedule_configuration "SQScheduleConfiguration" String,
        /// `Fn::GetAtt` of `SQScheduledQueryExecutionRoleArn`.
        sq_scheduled_query_execution_role_arn "SQScheduledQueryExecutionRoleArn" String,
        /// `Fn::GetAtt` of `SQTargetConfiguration`.
        sq_target_configuration "SQTargetConfiguration" String,
    }
}

/// Property types of [`ScheduledQuery`].
pub mod scheduled_query {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TargetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-targetconfiguration.html)
        TargetConfiguration
        required {
            /// `TimestreamConfiguration`: object.
            timestream_configuration "TimestreamConfiguration" TimestreamConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`TimestreamConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-timestreamconfiguration.html)
        TimestreamConfiguration
        required {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `DimensionMappings`: list.
            dimension_mappings "DimensionMappings" List<DimensionMapping>,
            /// `TableName`: text.
            table_name "TableName" String,
            /// `TimeColumn`: text.
            time_column "TimeColumn" String,
        }
        optional {
            /// `MeasureNameColumn`: text.
            measure_name_column "MeasureNameColumn" String,
            /// `MixedMeasureMappings`: list, at least 1 items.
            mixed_measure_mappings "MixedMeasureMappings" List<MixedMeasureMapping>,
            /// `MultiMeasureMappings`: object.
            multi_measure_mappings "MultiMeasureMappings" MultiMeasureMappings,
        }
    }

    property! {
        /// [`MultiMeasureMappings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-multimeasuremappings.html)
        MultiMeasureMappings
        required {
            /// `MultiMeasureAttributeMappings`: list, at least 1 items.
            multi_measure_attribute_mappings "MultiMeasureAttributeMappings" List<MultiMeasureAttributeMapping>,
        }
        optional {
            /// `TargetMultiMeasureName`: text.
            target_multi_measure_name "TargetMultiMeasureName" String,
        }
    }

    choice! {
        /// Values of `MultiMeasureAttributeMappingMeasureValueType`.
        MultiMeasureAttributeMappingMeasureValueType
        Bigint = "BIGINT",
        Boolean = "BOOLEAN",
        Double = "DOUBLE",
        Varchar = "VARCHAR",
        Timestamp = "TIMESTAMP",
    }

    property! {
        /// [`MultiMeasureAttributeMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-multimeasureattributemapping.html)
        MultiMeasureAttributeMapping
        required {
            /// `MeasureValueType`: text.
            measure_value_type "MeasureValueType" MultiMeasureAttributeMappingMeasureValueType,
            /// `SourceColumn`: text.
            source_column "SourceColumn" String,
        }
        optional {
            /// `TargetMultiMeasureAttributeName`: text.
            target_multi_measure_attribute_name "TargetMultiMeasureAttributeName" String,
        }
    }

    choice! {
        /// Values of `MixedMeasureMappingMeasureValueType`.
        MixedMeasureMappingMeasureValueType
        Bigint = "BIGINT",
        Boolean = "BOOLEAN",
        Double = "DOUBLE",
        Varchar = "VARCHAR",
        Multi = "MULTI",
    }

    property! {
        /// [`MixedMeasureMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-mixedmeasuremapping.html)
        MixedMeasureMapping
        required {
            /// `MeasureValueType`: text.
            measure_value_type "MeasureValueType" MixedMeasureMappingMeasureValueType,
        }
        optional {
            /// `MeasureName`: text.
            measure_name "MeasureName" String,
            /// `MultiMeasureAttributeMappings`: list, at least 1 items.
            multi_measure_attribute_mappings "MultiMeasureAttributeMappings" List<MultiMeasureAttributeMapping>,
            /// `SourceColumn`: text.
            source_column "SourceColumn" String,
            /// `TargetMeasureName`: text.
            target_measure_name "TargetMeasureName" String,
        }
    }

    choice! {
        /// Values of `DimensionValueType`.
        DimensionValueType
        Varchar = "VARCHAR",
    }

    property! {
        /// [`DimensionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-dimensionmapping.html)
        DimensionMapping
        required {
            /// `DimensionValueType`: text.
            dimension_value_type "DimensionValueType" DimensionValueType,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-tag.html)
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
        /// [`ScheduleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-scheduleconfiguration.html)
        ScheduleConfiguration
        required {
            /// `ScheduleExpression`: text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
        }
        optional {
        }
    }

    property! {
        /// [`NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-notificationconfiguration.html)
        NotificationConfiguration
        required {
            /// `SnsConfiguration`: object.
            sns_configuration "SnsConfiguration" SnsConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`SnsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-snsconfiguration.html)
        SnsConfiguration
        required {
            /// `TopicArn`: text, 1 to 2048 characters.
            topic_arn "TopicArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ErrorReportConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-errorreportconfiguration.html)
        ErrorReportConfiguration
        required {
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3Configuration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EncryptionOption`.
        EncryptionOption
        SseS3 = "SSE_S3",
        SseKms = "SSE_KMS",
    }

    property! {
        /// [`S3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-scheduledquery-s3configuration.html)
        S3Configuration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `EncryptionOption`: text.
            encryption_option "EncryptionOption" EncryptionOption,
            /// `ObjectKeyPrefix`: text, 1 to 896 characters.
            object_key_prefix "ObjectKeyPrefix" String,
        }
    }
}

resource! {
    /// [`AWS::Timestream::Table`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html)
    Table = "AWS::Timestream::Table"
    required {
        /// `DatabaseName`: text. A change replaces the resource.
        database_name "DatabaseName" String,
    }
    optional {
        /// `MagneticStoreWriteProperties`: object.
        magnetic_store_write_properties "MagneticStoreWriteProperties" table::MagneticStoreWriteProperties,
        /// `RetentionProperties`: object.
        retention_properties "RetentionProperties" table::RetentionProperties,
        /// `Schema`: object.
        schema "Schema" table::Schema,
        /// `TableName`: text. A change replaces the resource.
        table_name "TableName" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<table::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Table`].
pub mod table {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-table-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `Schema`.
        Schema
        required {
        }
        optional {
            /// `CompositePartitionKey`: list, at least 1 items.
            composite_partition_key "CompositePartitionKey" List<PartitionKey>,
        }
    }

    choice! {
        /// Values of `PartitionKeyEnforcementLevel`.
        PartitionKeyEnforcementLevel
        Required = "REQUIRED",
        Optional = "OPTIONAL",
    }

    choice! {
        /// Values of `PartitionKeyType`.
        PartitionKeyType
        Dimension = "DIMENSION",
        Measure = "MEASURE",
    }

    property! {
        /// [`PartitionKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-timestream-table-partitionkey.html)
        PartitionKey
        required {
            /// `Type`: text.
            r#type "Type" PartitionKeyType,
        }
        optional {
            /// `EnforcementInRecord`: text.
            enforcement_in_record "EnforcementInRecord" PartitionKeyEnforcementLevel,
            /// `Name`: text, 1 to 2048 characters.
            name "Name" String,
        }
    }

    property! {
        /// Property type `RetentionProperties`.
        RetentionProperties
        required {
        }
        optional {
            /// `MagneticStoreRetentionPeriodInDays`: text.
            magnetic_store_retention_period_in_days "MagneticStoreRetentionPeriodInDays" String,
            /// `MemoryStoreRetentionPeriodInHours`: text.
            memory_store_retention_period_in_hours "MemoryStoreRetentionPeriodInHours" String,
        }
    }

    property! {
        /// Property type `MagneticStoreWriteProperties`.
        MagneticStoreWriteProperties
        required {
            /// `EnableMagneticStoreWrites`: true or false.
            enable_magnetic_store_writes "EnableMagneticStoreWrites" bool,
        }
        optional {
            /// `MagneticStoreRejectedDataLocation`: object.
            magnetic_store_rejected_data_location "MagneticStoreRejectedDataLocation" MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation,
        }
    }

    property! {
        /// Property type `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation`.
        MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation
        required {
        }
        optional {
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration,
        }
    }

    property! {
        /// Property type `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration`.
        MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration
        required {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `EncryptionOption`: text.
            encryption_option "EncryptionOption" String,
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `ObjectKeyPrefix`: text.
            object_key_prefix "ObjectKeyPrefix" String,
        }
    }
}
