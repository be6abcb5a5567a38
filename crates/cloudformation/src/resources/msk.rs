// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MSK`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MSK::BatchScramSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-batchscramsecret.html)
    BatchScramSecret = "AWS::MSK::BatchScramSecret"
    required {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
    }
    optional {
        /// `SecretArnList`: list.
        secret_arn_list "SecretArnList" List<String>,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::MSK::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html)
    Channel = "AWS::MSK::Channel"
    required {
        /// `ChannelName`: text, 1 to 64 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `TopicConfigurationList`: list, 1 to 1 items. A change replaces the resource.
        topic_configuration_list "TopicConfigurationList" List<channel::TopicConfiguration>,
    }
    optional {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" channel::EncryptionConfiguration,
        /// `IcebergDestinationConfiguration`: object.
        iceberg_destination_configuration "IcebergDestinationConfiguration" channel::IcebergDestinationConfiguration,
        /// `LoggingInfo`: object. A change replaces the resource.
        logging_info "LoggingInfo" channel::ChannelLoggingInfo,
        /// `S3DestinationConfiguration`: object.
        s3_destination_configuration "S3DestinationConfiguration" channel::S3DestinationConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ChannelArn`.
        channel_arn "ChannelArn" String,
        /// `Fn::GetAtt` of `StateInfo`.
        state_info "StateInfo" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TopicConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-topicconfiguration.html)
        TopicConfiguration
        required {
            /// `RecordConverter`: object.
            record_converter "RecordConverter" RecordConverter,
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
        optional {
            /// `RecordSchema`: object.
            record_schema "RecordSchema" RecordSchema,
        }
    }

    property! {
        /// [`RecordSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-recordschema.html)
        RecordSchema
        required {
            /// `GsrArn`: text.
            gsr_arn "GsrArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ValueConverter`.
        ValueConverter
        ByteArray = "BYTE_ARRAY",
        Json = "JSON",
        JsonSchemaGsr = "JSON_SCHEMA_GSR",
        String = "STRING",
    }

    property! {
        /// [`RecordConverter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-recordconverter.html)
        RecordConverter
        required {
            /// `ValueConverter`: text.
            value_converter "ValueConverter" ValueConverter,
        }
        optional {
        }
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `DeadLetterQueueS3`: object.
            dead_letter_queue_s3 "DeadLetterQueueS3" DeadLetterQueueS3,
            /// `ServiceExecutionRoleArn`: text.
            service_execution_role_arn "ServiceExecutionRoleArn" String,
            /// `Storage`: object.
            storage "Storage" S3Storage,
        }
        optional {
            /// `DataFreshnessInSeconds`: whole number, 60 to 900 in value.
            data_freshness_in_seconds "DataFreshnessInSeconds" i64,
        }
    }

    choice! {
        /// Values of `S3CompressionType`.
        S3CompressionType
        None = "NONE",
        Gzip = "GZIP",
        Zstd = "ZSTD",
    }

    choice! {
        /// Values of `S3StorageClass`.
        S3StorageClass
        Standard = "STANDARD",
        IntelligentTiering = "INTELLIGENT_TIERING",
        GlacierIr = "GLACIER_IR",
    }

    property! {
        /// [`S3Storage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3storage.html)
        S3Storage
        required {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `CompressionType`: text.
            compression_type "CompressionType" S3CompressionType,
            /// `StorageClass`: text.
            storage_class "StorageClass" S3StorageClass,
        }
        optional {
            /// `ExpectedBucketOwner`: text.
            expected_bucket_owner "ExpectedBucketOwner" String,
            /// `OutputKeyTemplate`: text.
            output_key_template "OutputKeyTemplate" String,
            /// `OutputPrefix`: text.
            output_prefix "OutputPrefix" String,
        }
    }

    property! {
        /// [`DeadLetterQueueS3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-deadletterqueues3.html)
        DeadLetterQueueS3
        required {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `ErrorOutputPrefix`: text.
            error_output_prefix "ErrorOutputPrefix" String,
        }
        optional {
            /// `ExpectedBucketOwner`: text.
            expected_bucket_owner "ExpectedBucketOwner" String,
        }
    }

    property! {
        /// [`ChannelLoggingInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-channellogginginfo.html)
        ChannelLoggingInfo
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsLogDestination,
            /// `Firehose`: object.
            firehose "Firehose" FirehoseLogDestination,
            /// `S3`: object.
            s3 "S3" S3LogDestination,
        }
    }

    property! {
        /// [`S3LogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-s3logdestination.html)
        S3LogDestination
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
        /// [`FirehoseLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-firehoselogdestination.html)
        FirehoseLogDestination
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
        /// [`CloudWatchLogsLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-cloudwatchlogslogdestination.html)
        CloudWatchLogsLogDestination
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
        /// Values of `IcebergCompressionType`.
        IcebergCompressionType
        Zstd = "ZSTD",
        Snappy = "SNAPPY",
    }

    property! {
        /// [`IcebergDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-icebergdestinationconfiguration.html)
        IcebergDestinationConfiguration
        required {
            /// `AppendOnly`: true or false.
            append_only "AppendOnly" bool,
            /// `DeadLetterQueueS3`: object.
            dead_letter_queue_s3 "DeadLetterQueueS3" DeadLetterQueueS3,
            /// `DestinationTableList`: list, 1 to 1 items.
            destination_table_list "DestinationTableList" List<DestinationTable>,
            /// `SchemaEvolution`: object.
            schema_evolution "SchemaEvolution" SchemaEvolution,
            /// `ServiceExecutionRoleArn`: text.
            service_execution_role_arn "ServiceExecutionRoleArn" String,
            /// `TableCreation`: object.
            table_creation "TableCreation" TableCreation,
        }
        optional {
            /// `Catalog`: object.
            catalog "Catalog" Catalog,
            /// `CompressionType`: text.
            compression_type "CompressionType" IcebergCompressionType,
            /// `DataFreshnessInSeconds`: whole number, 60 to 900 in value.
            data_freshness_in_seconds "DataFreshnessInSeconds" i64,
        }
    }

    property! {
        /// [`TableCreation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-tablecreation.html)
        TableCreation
        required {
            /// `EnableTableCreation`: true or false.
            enable_table_creation "EnableTableCreation" bool,
        }
        optional {
        }
    }

    property! {
        /// [`SchemaEvolution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-schemaevolution.html)
        SchemaEvolution
        required {
            /// `EnableSchemaEvolution`: true or false.
            enable_schema_evolution "EnableSchemaEvolution" bool,
        }
        optional {
        }
    }

    property! {
        /// [`DestinationTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-destinationtable.html)
        DestinationTable
        required {
            /// `DestinationDatabaseName`: text.
            destination_database_name "DestinationDatabaseName" String,
            /// `DestinationTableName`: text.
            destination_table_name "DestinationTableName" String,
        }
        optional {
            /// `PartitionSpec`: object.
            partition_spec "PartitionSpec" PartitionSpec,
        }
    }

    choice! {
        /// Values of `PartitionStrategy`.
        PartitionStrategy
        TimeHour = "TIME_HOUR",
    }

    property! {
        /// [`PartitionSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-partitionspec.html)
        PartitionSpec
        required {
            /// `PartitionStrategy`: text.
            partition_strategy "PartitionStrategy" PartitionStrategy,
        }
        optional {
            /// `SourceList`: list.
            source_list "SourceList" List<PartitionSource>,
        }
    }

    property! {
        /// [`PartitionSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-partitionsource.html)
        PartitionSource
        required {
        }
        optional {
            /// `SourceName`: text.
            source_name "SourceName" String,
        }
    }

    property! {
        /// [`Catalog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-catalog.html)
        Catalog
        required {
        }
        optional {
            /// `CatalogArn`: text.
            catalog_arn "CatalogArn" String,
            /// `WarehouseLocation`: text.
            warehouse_location "WarehouseLocation" String,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-channel-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `KmsKeyArn`: text.
            kms_key_arn "KmsKeyArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MSK::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-cluster.html)
    Cluster = "AWS::MSK::Cluster"
    required {
        /// `BrokerNodeGroupInfo`: object.
        broker_node_group_info "BrokerNodeGroupInfo" cluster::BrokerNodeGroupInfo,
        /// `ClusterName`: text, 1 to 64 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `KafkaVersion`: text, 1 to 128 characters.
        kafka_version "KafkaVersion" String,
        /// `NumberOfBrokerNodes`: whole number, at least 1 in value.
        number_of_broker_nodes "NumberOfBrokerNodes" i64,
    }
    optional {
        /// `ClientAuthentication`: object.
        client_authentication "ClientAuthentication" cluster::ClientAuthentication,
        /// `ConfigurationInfo`: object.
        configuration_info "ConfigurationInfo" cluster::ConfigurationInfo,
        /// `EncryptionInfo`: object.
        encryption_info "EncryptionInfo" cluster::EncryptionInfo,
        /// `EnhancedMonitoring`: text, 7 to 23 characters.
        enhanced_monitoring "EnhancedMonitoring" cluster::EnhancedMonitoring,
        /// `LoggingInfo`: object.
        logging_info "LoggingInfo" cluster::LoggingInfo,
        /// `OpenMonitoring`: object.
        open_monitoring "OpenMonitoring" cluster::OpenMonitoring,
        /// `Rebalancing`: object.
        rebalancing "Rebalancing" cluster::Rebalancing,
        /// `StorageMode`: text, 5 to 6 characters.
        storage_mode "StorageMode" cluster::StorageMode,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `ZookeeperAccess`: object.
        zookeeper_access "ZookeeperAccess" cluster::ZookeeperAccess,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CurrentVersion`.
        current_version "CurrentVersion" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnhancedMonitoring`.
        EnhancedMonitoring
        Default = "DEFAULT",
        PerBroker = "PER_BROKER",
        PerTopicPerBroker = "PER_TOPIC_PER_BROKER",
        PerTopicPerPartition = "PER_TOPIC_PER_PARTITION",
    }

    choice! {
        /// Values of `StorageMode`.
        StorageMode
        Local = "LOCAL",
        Tiered = "TIERED",
    }

    property! {
        /// [`ZookeeperAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-zookeeperaccess.html)
        ZookeeperAccess
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    choice! {
        /// Values of `RebalancingStatus`.
        RebalancingStatus
        Paused = "PAUSED",
        Active = "ACTIVE",
    }

    property! {
        /// [`Rebalancing`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-rebalancing.html)
        Rebalancing
        required {
            /// `Status`: text.
            status "Status" RebalancingStatus,
        }
        optional {
        }
    }

    property! {
        /// [`OpenMonitoring`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-openmonitoring.html)
        OpenMonitoring
        required {
            /// `Prometheus`: object.
            prometheus "Prometheus" Prometheus,
        }
        optional {
        }
    }

    property! {
        /// [`Prometheus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-prometheus.html)
        Prometheus
        required {
        }
        optional {
            /// `JmxExporter`: object.
            jmx_exporter "JmxExporter" JmxExporter,
            /// `NodeExporter`: object.
            node_exporter "NodeExporter" NodeExporter,
        }
    }

    property! {
        /// [`NodeExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-nodeexporter.html)
        NodeExporter
        required {
            /// `EnabledInBroker`: true or false.
            enabled_in_broker "EnabledInBroker" bool,
        }
        optional {
        }
    }

    property! {
        /// [`JmxExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-jmxexporter.html)
        JmxExporter
        required {
            /// `EnabledInBroker`: true or false.
            enabled_in_broker "EnabledInBroker" bool,
        }
        optional {
        }
    }

    property! {
        /// [`LoggingInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-logginginfo.html)
        LoggingInfo
        required {
        }
        optional {
            /// `AuthorizerLogs`: object.
            authorizer_logs "AuthorizerLogs" AuthorizerLogs,
            /// `BrokerLogs`: object.
            broker_logs "BrokerLogs" BrokerLogs,
        }
    }

    property! {
        /// [`BrokerLogs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokerlogs.html)
        BrokerLogs
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogs,
            /// `Firehose`: object.
            firehose "Firehose" Firehose,
            /// `S3`: object.
            s3 "S3" S3,
        }
    }

    property! {
        /// [`S3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-s3.html)
        S3
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
        /// [`Firehose`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-firehose.html)
        Firehose
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
        /// [`CloudWatchLogs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-cloudwatchlogs.html)
        CloudWatchLogs
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
    }

    property! {
        /// [`AuthorizerLogs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-authorizerlogs.html)
        AuthorizerLogs
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogs,
            /// `Firehose`: object.
            firehose "Firehose" Firehose,
            /// `S3`: object.
            s3 "S3" S3,
        }
    }

    property! {
        /// [`EncryptionInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptioninfo.html)
        EncryptionInfo
        required {
        }
        optional {
            /// `EncryptionAtRest`: object.
            encryption_at_rest "EncryptionAtRest" EncryptionAtRest,
            /// `EncryptionInTransit`: object.
            encryption_in_transit "EncryptionInTransit" EncryptionInTransit,
        }
    }

    choice! {
        /// Values of `EncryptionInTransitClientBroker`.
        EncryptionInTransitClientBroker
        Tls = "TLS",
        TlsPlaintext = "TLS_PLAINTEXT",
        Plaintext = "PLAINTEXT",
    }

    property! {
        /// [`EncryptionInTransit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptionintransit.html)
        EncryptionInTransit
        required {
        }
        optional {
            /// `ClientBroker`: text.
            client_broker "ClientBroker" EncryptionInTransitClientBroker,
            /// `InCluster`: true or false.
            in_cluster "InCluster" bool,
        }
    }

    property! {
        /// [`EncryptionAtRest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-encryptionatrest.html)
        EncryptionAtRest
        required {
            /// `DataVolumeKMSKeyId`: text.
            data_volume_kms_key_id "DataVolumeKMSKeyId" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConfigurationInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-configurationinfo.html)
        ConfigurationInfo
        required {
            /// `Arn`: text.
            arn "Arn" String,
            /// `Revision`: whole number.
            revision "Revision" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ClientAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-clientauthentication.html)
        ClientAuthentication
        required {
        }
        optional {
            /// `Sasl`: object.
            sasl "Sasl" Sasl,
            /// `Tls`: object.
            tls "Tls" Tls,
            /// `Unauthenticated`: object.
            unauthenticated "Unauthenticated" Unauthenticated,
        }
    }

    property! {
        /// [`Unauthenticated`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-unauthenticated.html)
        Unauthenticated
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`Tls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-tls.html)
        Tls
        required {
        }
        optional {
            /// `CertificateAuthorityArnList`: list.
            certificate_authority_arn_list "CertificateAuthorityArnList" List<String>,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`Sasl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-sasl.html)
        Sasl
        required {
        }
        optional {
            /// `Iam`: object.
            iam "Iam" Iam,
            /// `Scram`: object.
            scram "Scram" Scram,
        }
    }

    property! {
        /// [`Scram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-scram.html)
        Scram
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`Iam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-iam.html)
        Iam
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BrokerNodeGroupInfoBrokerAZDistribution`.
        BrokerNodeGroupInfoBrokerAZDistribution
        Default = "DEFAULT",
    }

    property! {
        /// [`BrokerNodeGroupInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-brokernodegroupinfo.html)
        BrokerNodeGroupInfo
        required {
            /// `ClientSubnets`: list.
            client_subnets "ClientSubnets" List<String>,
            /// `InstanceType`: text, 5 to 32 characters.
            instance_type "InstanceType" String,
        }
        optional {
            /// `BrokerAZDistribution`: text, 6 to 9 characters.
            broker_az_distribution "BrokerAZDistribution" BrokerNodeGroupInfoBrokerAZDistribution,
            /// `ConnectivityInfo`: object.
            connectivity_info "ConnectivityInfo" ConnectivityInfo,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `StorageInfo`: object.
            storage_info "StorageInfo" StorageInfo,
        }
    }

    property! {
        /// [`StorageInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-storageinfo.html)
        StorageInfo
        required {
        }
        optional {
            /// `EBSStorageInfo`: object.
            ebs_storage_info "EBSStorageInfo" EBSStorageInfo,
        }
    }

    property! {
        /// [`EBSStorageInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-ebsstorageinfo.html)
        EBSStorageInfo
        required {
        }
        optional {
            /// `ProvisionedThroughput`: object.
            provisioned_throughput "ProvisionedThroughput" ProvisionedThroughput,
            /// `VolumeSize`: whole number, 1 to 16384 in value.
            volume_size "VolumeSize" i64,
        }
    }

    property! {
        /// [`ProvisionedThroughput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-provisionedthroughput.html)
        ProvisionedThroughput
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `VolumeThroughput`: whole number.
            volume_throughput "VolumeThroughput" i64,
        }
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4 = "IPV4",
        Dual = "DUAL",
    }

    property! {
        /// [`ConnectivityInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-connectivityinfo.html)
        ConnectivityInfo
        required {
        }
        optional {
            /// `NetworkType`: text.
            network_type "NetworkType" NetworkType,
            /// `PublicAccess`: object.
            public_access "PublicAccess" PublicAccess,
            /// `VpcConnectivity`: object.
            vpc_connectivity "VpcConnectivity" VpcConnectivity,
        }
    }

    property! {
        /// [`VpcConnectivity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivity.html)
        VpcConnectivity
        required {
        }
        optional {
            /// `ClientAuthentication`: object.
            client_authentication "ClientAuthentication" VpcConnectivityClientAuthentication,
        }
    }

    property! {
        /// [`VpcConnectivityClientAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityclientauthentication.html)
        VpcConnectivityClientAuthentication
        required {
        }
        optional {
            /// `Sasl`: object.
            sasl "Sasl" VpcConnectivitySasl,
            /// `Tls`: object.
            tls "Tls" VpcConnectivityTls,
        }
    }

    property! {
        /// [`VpcConnectivityTls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivitytls.html)
        VpcConnectivityTls
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`VpcConnectivitySasl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivitysasl.html)
        VpcConnectivitySasl
        required {
        }
        optional {
            /// `Iam`: object.
            iam "Iam" VpcConnectivityIam,
            /// `Scram`: object.
            scram "Scram" VpcConnectivityScram,
        }
    }

    property! {
        /// [`VpcConnectivityScram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityscram.html)
        VpcConnectivityScram
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`VpcConnectivityIam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-vpcconnectivityiam.html)
        VpcConnectivityIam
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`PublicAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-cluster-publicaccess.html)
        PublicAccess
        required {
        }
        optional {
            /// `Type`: text, 7 to 23 characters.
            r#type "Type" String,
        }
    }
}

resource! {
    /// [`AWS::MSK::ClusterPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html)
    ClusterPolicy = "AWS::MSK::ClusterPolicy"
    required {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `Policy`: JSON.
        policy "Policy" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CurrentVersion`.
        current_version "CurrentVersion" String,
    }
}

resource! {
    /// [`AWS::MSK::Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html)
    Configuration = "AWS::MSK::Configuration"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ServerProperties`: text.
        server_properties "ServerProperties" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `KafkaVersionsList`: list. A change replaces the resource.
        kafka_versions_list "KafkaVersionsList" List<String>,
        /// `LatestRevision`: object.
        latest_revision "LatestRevision" configuration::LatestRevision,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LatestRevision.CreationTime`.
        latest_revision_creation_time "LatestRevision.CreationTime" String,
        /// `Fn::GetAtt` of `LatestRevision.Description`.
        latest_revision_description "LatestRevision.Description" String,
        /// `Fn::GetAtt` of `LatestRevision.Revision`.
        latest_revision_revision "LatestRevision.Revision" i64,
    }
}

/// Property types of [`Configuration`].
pub mod configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LatestRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-configuration-latestrevision.html)
        LatestRevision
        required {
        }
        optional {
            /// `CreationTime`: text.
            creation_time "CreationTime" String,
            /// `Description`: text.
            description "Description" String,
            /// `Revision`: whole number.
            revision "Revision" i64,
        }
    }
}

resource! {
    /// [`AWS::MSK::Replicator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-replicator.html)
    Replicator = "AWS::MSK::Replicator"
    required {
        /// `KafkaClusters`: list, 2 to 2 items. A change replaces the resource.
        kafka_clusters "KafkaClusters" List<replicator::KafkaCluster>,
        /// `ReplicationInfoList`: list, 1 to 1 items.
        replication_info_list "ReplicationInfoList" List<replicator::ReplicationInfo>,
        /// `ReplicatorName`: text, 1 to 128 characters. A change replaces the resource.
        replicator_name "ReplicatorName" String,
        /// `ServiceExecutionRoleArn`: text. A change replaces the resource.
        service_execution_role_arn "ServiceExecutionRoleArn" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `LogDelivery`: object.
        log_delivery "LogDelivery" replicator::LogDelivery,
        /// `Tags`: list.
        tags "Tags" List<replicator::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CurrentVersion`.
        current_version "CurrentVersion" String,
        /// `Fn::GetAtt` of `ReplicatorArn`.
        replicator_arn "ReplicatorArn" String,
    }
}

/// Property types of [`Replicator`].
pub mod replicator {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-tag.html)
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

    choice! {
        /// Values of `ReplicationInfoTargetCompressionType`.
        ReplicationInfoTargetCompressionType
        None = "NONE",
        Gzip = "GZIP",
        Snappy = "SNAPPY",
        Lz4 = "LZ4",
        Zstd = "ZSTD",
    }

    property! {
        /// [`ReplicationInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationinfo.html)
        ReplicationInfo
        required {
            /// `ConsumerGroupReplication`: object.
            consumer_group_replication "ConsumerGroupReplication" ConsumerGroupReplication,
            /// `TargetCompressionType`: text.
            target_compression_type "TargetCompressionType" ReplicationInfoTargetCompressionType,
            /// `TopicReplication`: object.
            topic_replication "TopicReplication" TopicReplication,
        }
        optional {
            /// `SourceKafkaClusterArn`: text.
            source_kafka_cluster_arn "SourceKafkaClusterArn" String,
            /// `SourceKafkaClusterId`: text.
            source_kafka_cluster_id "SourceKafkaClusterId" String,
            /// `TargetKafkaClusterArn`: text.
            target_kafka_cluster_arn "TargetKafkaClusterArn" String,
            /// `TargetKafkaClusterId`: text.
            target_kafka_cluster_id "TargetKafkaClusterId" String,
        }
    }

    property! {
        /// [`TopicReplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-topicreplication.html)
        TopicReplication
        required {
            /// `TopicsToReplicate`: list, 1 to 100 items.
            topics_to_replicate "TopicsToReplicate" List<String>,
        }
        optional {
            /// `CopyAccessControlListsForTopics`: true or false.
            copy_access_control_lists_for_topics "CopyAccessControlListsForTopics" bool,
            /// `CopyTopicConfigurations`: true or false.
            copy_topic_configurations "CopyTopicConfigurations" bool,
            /// `DetectAndCopyNewTopics`: true or false.
            detect_and_copy_new_topics "DetectAndCopyNewTopics" bool,
            /// `StartingPosition`: object.
            starting_position "StartingPosition" ReplicationStartingPosition,
            /// `TopicNameConfiguration`: object.
            topic_name_configuration "TopicNameConfiguration" ReplicationTopicNameConfiguration,
            /// `TopicsToExclude`: list, 1 to 100 items.
            topics_to_exclude "TopicsToExclude" List<String>,
        }
    }

    choice! {
        /// Values of `ReplicationTopicNameConfigurationType`.
        ReplicationTopicNameConfigurationType
        PrefixedWithSourceClusterAlias = "PREFIXED_WITH_SOURCE_CLUSTER_ALIAS",
        Identical = "IDENTICAL",
    }

    property! {
        /// [`ReplicationTopicNameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationtopicnameconfiguration.html)
        ReplicationTopicNameConfiguration
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" ReplicationTopicNameConfigurationType,
        }
    }

    choice! {
        /// Values of `ReplicationStartingPositionType`.
        ReplicationStartingPositionType
        Latest = "LATEST",
        Earliest = "EARLIEST",
    }

    property! {
        /// [`ReplicationStartingPosition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicationstartingposition.html)
        ReplicationStartingPosition
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" ReplicationStartingPositionType,
        }
    }

    choice! {
        /// Values of `ConsumerGroupOffsetSyncMode`.
        ConsumerGroupOffsetSyncMode
        Legacy = "LEGACY",
        Enhanced = "ENHANCED",
    }

    property! {
        /// [`ConsumerGroupReplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-consumergroupreplication.html)
        ConsumerGroupReplication
        required {
            /// `ConsumerGroupsToReplicate`: list, 0 to 100 items.
            consumer_groups_to_replicate "ConsumerGroupsToReplicate" List<String>,
        }
        optional {
            /// `ConsumerGroupOffsetSyncMode`: text.
            consumer_group_offset_sync_mode "ConsumerGroupOffsetSyncMode" ConsumerGroupOffsetSyncMode,
            /// `ConsumerGroupsToExclude`: list, 1 to 100 items.
            consumer_groups_to_exclude "ConsumerGroupsToExclude" List<String>,
            /// `DetectAndCopyNewConsumerGroups`: true or false.
            detect_and_copy_new_consumer_groups "DetectAndCopyNewConsumerGroups" bool,
            /// `SynchroniseConsumerGroupOffsets`: true or false.
            synchronise_consumer_group_offsets "SynchroniseConsumerGroupOffsets" bool,
        }
    }

    property! {
        /// [`LogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-logdelivery.html)
        LogDelivery
        required {
        }
        optional {
            /// `ReplicatorLogDelivery`: object.
            replicator_log_delivery "ReplicatorLogDelivery" ReplicatorLogDelivery,
        }
    }

    property! {
        /// [`ReplicatorLogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-replicatorlogdelivery.html)
        ReplicatorLogDelivery
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogs,
            /// `Firehose`: object.
            firehose "Firehose" Firehose,
            /// `S3`: object.
            s3 "S3" S3,
        }
    }

    property! {
        /// [`S3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-s3.html)
        S3
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
        /// [`Firehose`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-firehose.html)
        Firehose
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
        /// [`CloudWatchLogs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-cloudwatchlogs.html)
        CloudWatchLogs
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
        }
    }

    property! {
        /// [`KafkaCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkacluster.html)
        KafkaCluster
        required {
        }
        optional {
            /// `AmazonMskCluster`: object.
            amazon_msk_cluster "AmazonMskCluster" AmazonMskCluster,
            /// `ApacheKafkaCluster`: object.
            apache_kafka_cluster "ApacheKafkaCluster" ApacheKafkaCluster,
            /// `ClientAuthentication`: object.
            client_authentication "ClientAuthentication" KafkaClusterClientAuthentication,
            /// `EncryptionInTransit`: object.
            encryption_in_transit "EncryptionInTransit" KafkaClusterEncryptionInTransit,
            /// `VpcConfig`: object.
            vpc_config "VpcConfig" KafkaClusterClientVpcConfig,
        }
    }

    property! {
        /// [`KafkaClusterClientVpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterclientvpcconfig.html)
        KafkaClusterClientVpcConfig
        required {
            /// `SubnetIds`: list, 2 to 3 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `SecurityGroupIds`: list, 1 to 16 items.
            security_group_ids "SecurityGroupIds" List<String>,
        }
    }

    choice! {
        /// Values of `KafkaClusterEncryptionInTransitType`.
        KafkaClusterEncryptionInTransitType
        Tls = "TLS",
    }

    property! {
        /// [`KafkaClusterEncryptionInTransit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterencryptionintransit.html)
        KafkaClusterEncryptionInTransit
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" KafkaClusterEncryptionInTransitType,
        }
        optional {
            /// `RootCaCertificate`: text.
            root_ca_certificate "RootCaCertificate" String,
        }
    }

    property! {
        /// [`KafkaClusterClientAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusterclientauthentication.html)
        KafkaClusterClientAuthentication
        required {
        }
        optional {
            /// `MTLS`: object.
            mtls "MTLS" KafkaClusterMtlsAuthentication,
            /// `SaslOAuthBearer`: object.
            sasl_o_auth_bearer "SaslOAuthBearer" KafkaClusterSaslOAuthBearerAuthentication,
            /// `SaslScram`: object.
            sasl_scram "SaslScram" KafkaClusterSaslScramAuthentication,
        }
    }

    choice! {
        /// Values of `KafkaClusterSaslScramMechanism`.
        KafkaClusterSaslScramMechanism
        Sha256 = "SHA256",
        Sha512 = "SHA512",
    }

    property! {
        /// [`KafkaClusterSaslScramAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustersaslscramauthentication.html)
        KafkaClusterSaslScramAuthentication
        required {
            /// `Mechanism`: text.
            mechanism "Mechanism" KafkaClusterSaslScramMechanism,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TokenEndpointAuthenticationMethod`.
        TokenEndpointAuthenticationMethod
        Post = "POST",
        Basic = "BASIC",
        None = "NONE",
    }

    property! {
        /// [`KafkaClusterSaslOAuthBearerAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustersasloauthbearerauthentication.html)
        KafkaClusterSaslOAuthBearerAuthentication
        required {
            /// `TokenEndpointAuthenticationMethod`: text.
            token_endpoint_authentication_method "TokenEndpointAuthenticationMethod" TokenEndpointAuthenticationMethod,
            /// `TokenEndpointUrl`: text.
            token_endpoint_url "TokenEndpointUrl" String,
        }
        optional {
            /// `ClientCredentials`: object.
            client_credentials "ClientCredentials" KafkaClusterOAuthClientCredentials,
            /// `ClientCredentialsAssertion`: object.
            client_credentials_assertion "ClientCredentialsAssertion" KafkaClusterOAuthClientCredentialsAssertion,
            /// `IamJwtBearer`: object.
            iam_jwt_bearer "IamJwtBearer" KafkaClusterOAuthIamJwtBearer,
            /// `Scope`: text.
            scope "Scope" String,
            /// `TokenEndpointTlsCertificateArn`: text.
            token_endpoint_tls_certificate_arn "TokenEndpointTlsCertificateArn" String,
        }
    }

    choice! {
        /// Values of `JwtSigningAlgorithm`.
        JwtSigningAlgorithm
        Rs256 = "RS256",
        Es384 = "ES384",
    }

    property! {
        /// [`KafkaClusterOAuthIamJwtBearer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthiamjwtbearer.html)
        KafkaClusterOAuthIamJwtBearer
        required {
            /// `Audience`: text.
            audience "Audience" String,
            /// `SigningAlgorithm`: text.
            signing_algorithm "SigningAlgorithm" JwtSigningAlgorithm,
        }
        optional {
            /// `TokenRequestSecretArn`: text.
            token_request_secret_arn "TokenRequestSecretArn" String,
        }
    }

    property! {
        /// [`KafkaClusterOAuthClientCredentialsAssertion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthclientcredentialsassertion.html)
        KafkaClusterOAuthClientCredentialsAssertion
        required {
            /// `Audience`: text.
            audience "Audience" String,
            /// `SigningAlgorithm`: text.
            signing_algorithm "SigningAlgorithm" JwtSigningAlgorithm,
        }
        optional {
            /// `TokenRequestSecretArn`: text.
            token_request_secret_arn "TokenRequestSecretArn" String,
        }
    }

    property! {
        /// [`KafkaClusterOAuthClientCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclusteroauthclientcredentials.html)
        KafkaClusterOAuthClientCredentials
        required {
            /// `TokenRequestSecretArn`: text.
            token_request_secret_arn "TokenRequestSecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`KafkaClusterMtlsAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-kafkaclustermtlsauthentication.html)
        KafkaClusterMtlsAuthentication
        required {
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ApacheKafkaCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-apachekafkacluster.html)
        ApacheKafkaCluster
        required {
            /// `ApacheKafkaClusterId`: text.
            apache_kafka_cluster_id "ApacheKafkaClusterId" String,
            /// `BootstrapBrokerString`: text.
            bootstrap_broker_string "BootstrapBrokerString" String,
        }
        optional {
        }
    }

    property! {
        /// [`AmazonMskCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-replicator-amazonmskcluster.html)
        AmazonMskCluster
        required {
            /// `MskClusterArn`: text.
            msk_cluster_arn "MskClusterArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MSK::ServerlessCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-serverlesscluster.html)
    ServerlessCluster = "AWS::MSK::ServerlessCluster"
    required {
        /// `ClientAuthentication`: object. A change replaces the resource.
        client_authentication "ClientAuthentication" serverless_cluster::ClientAuthentication,
        /// `ClusterName`: text, 1 to 64 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `VpcConfigs`: list. A change replaces the resource.
        vpc_configs "VpcConfigs" List<serverless_cluster::VpcConfig>,
    }
    optional {
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ServerlessCluster`].
pub mod serverless_cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-vpcconfig.html)
        VpcConfig
        required {
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// [`ClientAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-clientauthentication.html)
        ClientAuthentication
        required {
            /// `Sasl`: object.
            sasl "Sasl" Sasl,
        }
        optional {
        }
    }

    property! {
        /// [`Sasl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-sasl.html)
        Sasl
        required {
            /// `Iam`: object.
            iam "Iam" Iam,
        }
        optional {
        }
    }

    property! {
        /// [`Iam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-serverlesscluster-iam.html)
        Iam
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MSK::Topic`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-topic.html)
    Topic = "AWS::MSK::Topic"
    required {
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `PartitionCount`: whole number, at least 1 in value.
        partition_count "PartitionCount" i64,
        /// `ReplicationFactor`: whole number, at least 1 in value. A change replaces the resource.
        replication_factor "ReplicationFactor" i64,
        /// `TopicName`: text. A change replaces the resource.
        topic_name "TopicName" String,
    }
    optional {
        /// `Configs`: text.
        configs "Configs" String,
    }
    attributes {
        /// `Fn::GetAtt` of `TopicArn`.
        topic_arn "TopicArn" String,
    }
}

resource! {
    /// [`AWS::MSK::VpcConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-vpcconnection.html)
    VpcConnection = "AWS::MSK::VpcConnection"
    required {
        /// `Authentication`: text, 3 to 10 characters. A change replaces the resource.
        authentication "Authentication" vpc_connection::Authentication,
        /// `ClientSubnets`: list. A change replaces the resource.
        client_subnets "ClientSubnets" List<String>,
        /// `SecurityGroups`: list. A change replaces the resource.
        security_groups "SecurityGroups" List<String>,
        /// `TargetClusterArn`: text. A change replaces the resource.
        target_cluster_arn "TargetClusterArn" String,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`VpcConnection`].
pub mod vpc_connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Authentication`.
        Authentication
        SaslIam = "SASL_IAM",
        SaslScram = "SASL_SCRAM",
        Tls = "TLS",
    }
}
