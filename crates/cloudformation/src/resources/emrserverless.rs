// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EMRServerless`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EMRServerless::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emrserverless-application.html)
    Application = "AWS::EMRServerless::Application"
    required {
        /// `ReleaseLabel`: text, 1 to 64 characters. A change may replace the resource.
        release_label "ReleaseLabel" String,
        /// `Type`: text, 1 to 64 characters. A change replaces the resource.
        r#type "Type" String,
    }
    optional {
        /// `Architecture`: text. A change may replace the resource.
        architecture "Architecture" application::Architecture,
        /// `AutoStartConfiguration`: object. A change may replace the resource.
        auto_start_configuration "AutoStartConfiguration" application::AutoStartConfiguration,
        /// `AutoStopConfiguration`: object. A change may replace the resource.
        auto_stop_configuration "AutoStopConfiguration" application::AutoStopConfiguration,
        /// `IdentityCenterConfiguration`: object.
        identity_center_configuration "IdentityCenterConfiguration" application::IdentityCenterConfiguration,
        /// `ImageConfiguration`: object. A change may replace the resource.
        image_configuration "ImageConfiguration" application::ImageConfigurationInput,
        /// `InitialCapacity`: list. A change may replace the resource.
        initial_capacity "InitialCapacity" List<application::InitialCapacityConfigKeyValuePair>,
        /// `InteractiveConfiguration`: object. A change may replace the resource.
        interactive_configuration "InteractiveConfiguration" application::InteractiveConfiguration,
        /// `MaximumCapacity`: object. A change may replace the resource.
        maximum_capacity "MaximumCapacity" application::MaximumAllowedResources,
        /// `MonitoringConfiguration`: object. A change may replace the resource.
        monitoring_configuration "MonitoringConfiguration" application::MonitoringConfiguration,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `NetworkConfiguration`: object. A change may replace the resource.
        network_configuration "NetworkConfiguration" application::NetworkConfiguration,
        /// `RuntimeConfiguration`: list, 0 to 100 items. A change may replace the resource.
        runtime_configuration "RuntimeConfiguration" List<application::ConfigurationObject>,
        /// `SchedulerConfiguration`: object. A change may replace the resource.
        scheduler_configuration "SchedulerConfiguration" application::SchedulerConfiguration,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
        /// `WorkerTypeSpecifications`: object. A change may replace the resource.
        worker_type_specifications "WorkerTypeSpecifications" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Architecture`.
        Architecture
        Arm64 = "ARM64",
        X86_64 = "X86_64",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-tag.html)
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
        /// [`SchedulerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-schedulerconfiguration.html)
        SchedulerConfiguration
        required {
        }
        optional {
            /// `MaxConcurrentRuns`: whole number.
            max_concurrent_runs "MaxConcurrentRuns" i64,
            /// `QueueTimeoutMinutes`: whole number.
            queue_timeout_minutes "QueueTimeoutMinutes" i64,
        }
    }

    property! {
        /// [`ConfigurationObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-configurationobject.html)
        ConfigurationObject
        required {
            /// `Classification`: text, 1 to 1024 characters.
            classification "Classification" String,
        }
        optional {
            /// `Configurations`: list, 0 to 100 items.
            configurations "Configurations" List<ConfigurationObject>,
            /// `Properties`: object.
            properties "Properties" Json,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-monitoringconfiguration.html)
        MonitoringConfiguration
        required {
        }
        optional {
            /// `CloudWatchLoggingConfiguration`: JSON.
            cloud_watch_logging_configuration "CloudWatchLoggingConfiguration" CloudWatchLoggingConfiguration,
            /// `ManagedPersistenceMonitoringConfiguration`: JSON.
            managed_persistence_monitoring_configuration "ManagedPersistenceMonitoringConfiguration" ManagedPersistenceMonitoringConfiguration,
            /// `PrometheusMonitoringConfiguration`: JSON.
            prometheus_monitoring_configuration "PrometheusMonitoringConfiguration" PrometheusMonitoringConfiguration,
            /// `S3MonitoringConfiguration`: JSON.
            s3_monitoring_configuration "S3MonitoringConfiguration" S3MonitoringConfiguration,
        }
    }

    property! {
        /// [`S3MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-s3monitoringconfiguration.html)
        S3MonitoringConfiguration
        required {
        }
        optional {
            /// `EncryptionKeyArn`: text, 20 to 2048 characters.
            encryption_key_arn "EncryptionKeyArn" String,
            /// `LogUri`: text, 1 to 10280 characters.
            log_uri "LogUri" String,
        }
    }

    property! {
        /// [`PrometheusMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-prometheusmonitoringconfiguration.html)
        PrometheusMonitoringConfiguration
        required {
        }
        optional {
            /// `RemoteWriteUrl`: text, 1 to 10280 characters.
            remote_write_url "RemoteWriteUrl" String,
        }
    }

    property! {
        /// [`ManagedPersistenceMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-managedpersistencemonitoringconfiguration.html)
        ManagedPersistenceMonitoringConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `EncryptionKeyArn`: text, 20 to 2048 characters.
            encryption_key_arn "EncryptionKeyArn" String,
        }
    }

    property! {
        /// [`CloudWatchLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-cloudwatchloggingconfiguration.html)
        CloudWatchLoggingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `EncryptionKeyArn`: text, 20 to 2048 characters.
            encryption_key_arn "EncryptionKeyArn" String,
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogStreamNamePrefix`: text, 1 to 512 characters.
            log_stream_name_prefix "LogStreamNamePrefix" String,
            /// `LogTypeMap`: list.
            log_type_map "LogTypeMap" List<LogTypeMapKeyValuePair>,
        }
    }

    property! {
        /// [`LogTypeMapKeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-logtypemapkeyvaluepair.html)
        LogTypeMapKeyValuePair
        required {
            /// `Key`: text, 1 to 50 characters.
            key "Key" String,
            /// `Value`: list, 1 to 5 items.
            value "Value" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MaximumAllowedResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-maximumallowedresources.html)
        MaximumAllowedResources
        required {
            /// `Cpu`: text, 1 to 15 characters.
            cpu "Cpu" String,
            /// `Memory`: text, 1 to 15 characters.
            memory "Memory" String,
        }
        optional {
            /// `Disk`: text, 1 to 15 characters.
            disk "Disk" String,
        }
    }

    property! {
        /// [`InteractiveConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-interactiveconfiguration.html)
        InteractiveConfiguration
        required {
        }
        optional {
            /// `LivyEndpointEnabled`: true or false.
            livy_endpoint_enabled "LivyEndpointEnabled" bool,
            /// `SessionEnabled`: true or false.
            session_enabled "SessionEnabled" bool,
            /// `StudioEnabled`: true or false.
            studio_enabled "StudioEnabled" bool,
        }
    }

    property! {
        /// [`InitialCapacityConfigKeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-initialcapacityconfigkeyvaluepair.html)
        InitialCapacityConfigKeyValuePair
        required {
            /// `Key`: text, 1 to 50 characters.
            key "Key" String,
            /// `Value`: object.
            value "Value" InitialCapacityConfig,
        }
        optional {
        }
    }

    property! {
        /// [`InitialCapacityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-initialcapacityconfig.html)
        InitialCapacityConfig
        required {
            /// `WorkerConfiguration`: object.
            worker_configuration "WorkerConfiguration" WorkerConfiguration,
            /// `WorkerCount`: whole number, 1 to 1000000 in value.
            worker_count "WorkerCount" i64,
        }
        optional {
        }
    }

    property! {
        /// [`WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-workerconfiguration.html)
        WorkerConfiguration
        required {
            /// `Cpu`: text, 1 to 15 characters.
            cpu "Cpu" String,
            /// `Memory`: text, 1 to 15 characters.
            memory "Memory" String,
        }
        optional {
            /// `Disk`: text, 1 to 15 characters.
            disk "Disk" String,
            /// `DiskType`: text.
            disk_type "DiskType" String,
        }
    }

    property! {
        /// [`ImageConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-imageconfigurationinput.html)
        ImageConfigurationInput
        required {
        }
        optional {
            /// `ImageUri`: text, 1 to 1024 characters.
            image_uri "ImageUri" String,
        }
    }

    property! {
        /// [`IdentityCenterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-identitycenterconfiguration.html)
        IdentityCenterConfiguration
        required {
        }
        optional {
            /// `IdentityCenterInstanceArn`: text, 1 to 1024 characters.
            identity_center_instance_arn "IdentityCenterInstanceArn" String,
        }
    }

    property! {
        /// [`AutoStopConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-autostopconfiguration.html)
        AutoStopConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IdleTimeoutMinutes`: whole number.
            idle_timeout_minutes "IdleTimeoutMinutes" i64,
        }
    }

    property! {
        /// [`AutoStartConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emrserverless-application-autostartconfiguration.html)
        AutoStartConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }
}
