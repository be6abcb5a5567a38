// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KafkaConnect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KafkaConnect::Connector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-connector.html)
    Connector = "AWS::KafkaConnect::Connector"
    required {
        /// `Capacity`: object.
        capacity "Capacity" connector::Capacity,
        /// `ConnectorConfiguration`: object.
        connector_configuration "ConnectorConfiguration" Json,
        /// `ConnectorName`: text, 1 to 128 characters. A change replaces the resource.
        connector_name "ConnectorName" String,
        /// `KafkaCluster`: object. A change replaces the resource.
        kafka_cluster "KafkaCluster" connector::KafkaCluster,
        /// `KafkaClusterClientAuthentication`: object. A change replaces the resource.
        kafka_cluster_client_authentication "KafkaClusterClientAuthentication" connector::KafkaClusterClientAuthentication,
        /// `KafkaClusterEncryptionInTransit`: object. A change replaces the resource.
        kafka_cluster_encryption_in_transit "KafkaClusterEncryptionInTransit" connector::KafkaClusterEncryptionInTransit,
        /// `KafkaConnectVersion`: text. A change replaces the resource.
        kafka_connect_version "KafkaConnectVersion" String,
        /// `Plugins`: list, at least 1 items. A change replaces the resource.
        plugins "Plugins" List<connector::Plugin>,
        /// `ServiceExecutionRoleArn`: text. A change replaces the resource.
        service_execution_role_arn "ServiceExecutionRoleArn" String,
    }
    optional {
        /// `ConnectorDescription`: text, 0 to 1024 characters. A change replaces the resource.
        connector_description "ConnectorDescription" String,
        /// `LogDelivery`: object. A change replaces the resource.
        log_delivery "LogDelivery" connector::LogDelivery,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" connector::NetworkType,
        /// `Tags`: list.
        tags "Tags" List<connector::Tag>,
        /// `WorkerConfiguration`: object. A change replaces the resource.
        worker_configuration "WorkerConfiguration" connector::WorkerConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectorArn`.
        connector_arn "ConnectorArn" String,
    }
}

/// Property types of [`Connector`].
pub mod connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-workerconfiguration.html)
        WorkerConfiguration
        required {
            /// `Revision`: whole number, 1 to 9223372036854775807 in value.
            revision "Revision" i64,
            /// `WorkerConfigurationArn`: text.
            worker_configuration_arn "WorkerConfigurationArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Plugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-plugin.html)
        Plugin
        required {
            /// `CustomPlugin`: object.
            custom_plugin "CustomPlugin" CustomPlugin,
        }
        optional {
        }
    }

    property! {
        /// [`CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-customplugin.html)
        CustomPlugin
        required {
            /// `CustomPluginArn`: text.
            custom_plugin_arn "CustomPluginArn" String,
            /// `Revision`: whole number, 1 to 9223372036854775807 in value.
            revision "Revision" i64,
        }
        optional {
        }
    }

    property! {
        /// [`LogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-logdelivery.html)
        LogDelivery
        required {
            /// `WorkerLogDelivery`: object.
            worker_log_delivery "WorkerLogDelivery" WorkerLogDelivery,
        }
        optional {
        }
    }

    property! {
        /// [`WorkerLogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-workerlogdelivery.html)
        WorkerLogDelivery
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsLogDelivery,
            /// `Firehose`: object.
            firehose "Firehose" FirehoseLogDelivery,
            /// `S3`: object.
            s3 "S3" S3LogDelivery,
        }
    }

    property! {
        /// [`S3LogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-s3logdelivery.html)
        S3LogDelivery
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`FirehoseLogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-firehoselogdelivery.html)
        FirehoseLogDelivery
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `DeliveryStream`: text.
            delivery_stream "DeliveryStream" String,
        }
    }

    property! {
        /// [`CloudWatchLogsLogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-cloudwatchlogslogdelivery.html)
        CloudWatchLogsLogDelivery
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
    }

    choice! {
        /// Values of `KafkaClusterEncryptionInTransitType`.
        KafkaClusterEncryptionInTransitType
        Plaintext = "PLAINTEXT",
        Tls = "TLS",
    }

    property! {
        /// [`KafkaClusterEncryptionInTransit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkaclusterencryptionintransit.html)
        KafkaClusterEncryptionInTransit
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" KafkaClusterEncryptionInTransitType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KafkaClusterClientAuthenticationType`.
        KafkaClusterClientAuthenticationType
        None = "NONE",
        Iam = "IAM",
    }

    property! {
        /// [`KafkaClusterClientAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkaclusterclientauthentication.html)
        KafkaClusterClientAuthentication
        required {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" KafkaClusterClientAuthenticationType,
        }
        optional {
        }
    }

    property! {
        /// [`KafkaCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-kafkacluster.html)
        KafkaCluster
        required {
            /// `ApacheKafkaCluster`: object.
            apache_kafka_cluster "ApacheKafkaCluster" ApacheKafkaCluster,
        }
        optional {
        }
    }

    property! {
        /// [`ApacheKafkaCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-apachekafkacluster.html)
        ApacheKafkaCluster
        required {
            /// `BootstrapServers`: text.
            bootstrap_servers "BootstrapServers" String,
            /// `Vpc`: object.
            vpc "Vpc" Vpc,
        }
        optional {
        }
    }

    property! {
        /// [`Vpc`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-vpc.html)
        Vpc
        required {
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list, at least 1 items.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Capacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-capacity.html)
        Capacity
        required {
        }
        optional {
            /// `AutoScaling`: object.
            auto_scaling "AutoScaling" AutoScaling,
            /// `ProvisionedCapacity`: object.
            provisioned_capacity "ProvisionedCapacity" ProvisionedCapacity,
        }
    }

    property! {
        /// [`ProvisionedCapacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-provisionedcapacity.html)
        ProvisionedCapacity
        required {
            /// `McuCount`: whole number, 1 to 8 in value.
            mcu_count "McuCount" i64,
            /// `WorkerCount`: whole number.
            worker_count "WorkerCount" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AutoScaling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-autoscaling.html)
        AutoScaling
        required {
            /// `MaxWorkerCount`: whole number.
            max_worker_count "MaxWorkerCount" i64,
            /// `McuCount`: whole number, 1 to 8 in value.
            mcu_count "McuCount" i64,
            /// `MinWorkerCount`: whole number.
            min_worker_count "MinWorkerCount" i64,
            /// `ScaleInPolicy`: object.
            scale_in_policy "ScaleInPolicy" ScaleInPolicy,
            /// `ScaleOutPolicy`: object.
            scale_out_policy "ScaleOutPolicy" ScaleOutPolicy,
        }
        optional {
            /// `MaxAutoscalingTaskCount`: whole number.
            max_autoscaling_task_count "MaxAutoscalingTaskCount" i64,
        }
    }

    property! {
        /// [`ScaleOutPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-scaleoutpolicy.html)
        ScaleOutPolicy
        required {
            /// `CpuUtilizationPercentage`: whole number, 1 to 100 in value.
            cpu_utilization_percentage "CpuUtilizationPercentage" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ScaleInPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-connector-scaleinpolicy.html)
        ScaleInPolicy
        required {
            /// `CpuUtilizationPercentage`: whole number, 1 to 100 in value.
            cpu_utilization_percentage "CpuUtilizationPercentage" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::KafkaConnect::CustomPlugin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html)
    CustomPlugin = "AWS::KafkaConnect::CustomPlugin"
    required {
        /// `ContentType`: text. A change replaces the resource.
        content_type "ContentType" custom_plugin::ContentType,
        /// `Location`: object. A change replaces the resource.
        location "Location" custom_plugin::CustomPluginLocation,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<custom_plugin::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CustomPluginArn`.
        custom_plugin_arn "CustomPluginArn" String,
        /// `Fn::GetAtt` of `FileDescription`.
        file_description "FileDescription" Json,
        /// `Fn::GetAtt` of `Revision`.
        revision "Revision" i64,
    }
}

/// Property types of [`CustomPlugin`].
pub mod custom_plugin {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContentType`.
        ContentType
        Jar = "JAR",
        Zip = "ZIP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-customplugin-tag.html)
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
        /// [`CustomPluginLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-customplugin-custompluginlocation.html)
        CustomPluginLocation
        required {
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
        optional {
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-customplugin-s3location.html)
        S3Location
        required {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `FileKey`: text.
            file_key "FileKey" String,
        }
        optional {
            /// `ObjectVersion`: text.
            object_version "ObjectVersion" String,
        }
    }
}

resource! {
    /// [`AWS::KafkaConnect::WorkerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-workerconfiguration.html)
    WorkerConfiguration = "AWS::KafkaConnect::WorkerConfiguration"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `PropertiesFileContent`: text. A change replaces the resource.
        properties_file_content "PropertiesFileContent" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<worker_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Revision`.
        revision "Revision" i64,
        /// `Fn::GetAtt` of `WorkerConfigurationArn`.
        worker_configuration_arn "WorkerConfigurationArn" String,
    }
}

/// Property types of [`WorkerConfiguration`].
pub mod worker_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kafkaconnect-workerconfiguration-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
