// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Kinesis`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Kinesis::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html)
    Channel = "AWS::Kinesis::Channel"
    required {
        /// `ChannelName`: text, 1 to 128 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `ServiceExecutionRoleARN`: text, 1 to 512 characters. A change replaces the resource.
        service_execution_role_arn "ServiceExecutionRoleARN" String,
        /// `StreamConfigurationList`: list, 1 to 10000 items. A change replaces the resource.
        stream_configuration_list "StreamConfigurationList" List<channel::StreamConfiguration>,
    }
    optional {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" channel::EncryptionConfiguration,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" channel::LoggingConfiguration,
        /// `S3DestinationConfiguration`: object.
        s3_destination_configuration "S3DestinationConfiguration" channel::S3DestinationConfiguration,
        /// `S3TablesDestinationConfiguration`: object.
        s3_tables_destination_configuration "S3TablesDestinationConfiguration" channel::S3TablesDestinationConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ChannelARN`.
        channel_arn "ChannelARN" String,
        /// `Fn::GetAtt` of `ChannelCreationTimestamp`.
        channel_creation_timestamp "ChannelCreationTimestamp" String,
        /// `Fn::GetAtt` of `ChannelId`.
        channel_id "ChannelId" String,
        /// `Fn::GetAtt` of `ChannelStatus`.
        channel_status "ChannelStatus" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`StreamConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-streamconfiguration.html)
        StreamConfiguration
        required {
            /// `RecordConfiguration`: object.
            record_configuration "RecordConfiguration" RecordConfiguration,
            /// `StreamARN`: text, 1 to 2048 characters.
            stream_arn "StreamARN" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RecordConfigurationRecordFormatType`.
        RecordConfigurationRecordFormatType
        GsrJson = "GSR_JSON",
        Json = "JSON",
        String = "STRING",
        ByteArray = "BYTE_ARRAY",
    }

    property! {
        /// [`RecordConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-recordconfiguration.html)
        RecordConfiguration
        required {
            /// `RecordFormatType`: text.
            record_format_type "RecordFormatType" RecordConfigurationRecordFormatType,
        }
        optional {
            /// `GSRSchemaARN`: text, 1 to 512 characters.
            gsr_schema_arn "GSRSchemaARN" String,
        }
    }

    property! {
        /// [`S3TablesDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3tablesdestinationconfiguration.html)
        S3TablesDestinationConfiguration
        required {
            /// `DeadLetterQueueS3Configuration`: object.
            dead_letter_queue_s3_configuration "DeadLetterQueueS3Configuration" DeadLetterQueueS3Configuration,
            /// `S3TablesConfigurationList`: list, 1 to 10000 items.
            s3_tables_configuration_list "S3TablesConfigurationList" List<S3TableConfiguration>,
        }
        optional {
            /// `DataFreshnessInSeconds`: whole number.
            data_freshness_in_seconds "DataFreshnessInSeconds" i64,
        }
    }

    choice! {
        /// Values of `S3TableConfigurationCompressionType`.
        S3TableConfigurationCompressionType
        None = "NONE",
        Zstd = "ZSTD",
        Snappy = "SNAPPY",
    }

    property! {
        /// [`S3TableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3tableconfiguration.html)
        S3TableConfiguration
        required {
            /// `CompressionType`: text.
            compression_type "CompressionType" S3TableConfigurationCompressionType,
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
            /// `TableBucketARN`: text, 1 to 2048 characters.
            table_bucket_arn "TableBucketARN" String,
            /// `TableName`: text, 1 to 255 characters.
            table_name "TableName" String,
        }
        optional {
            /// `PartitionSpec`: object.
            partition_spec "PartitionSpec" PartitionSpec,
        }
    }

    property! {
        /// [`PartitionSpec`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-partitionspec.html)
        PartitionSpec
        required {
            /// `PartitionFields`: list, 1 to 10 items.
            partition_fields "PartitionFields" List<PartitionField>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PartitionFieldTransform`.
        PartitionFieldTransform
        TimeHour = "TIME_HOUR",
    }

    property! {
        /// [`PartitionField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-partitionfield.html)
        PartitionField
        required {
            /// `SourceName`: text, 1 to 255 characters.
            source_name "SourceName" String,
            /// `Transform`: text.
            transform "Transform" PartitionFieldTransform,
        }
        optional {
        }
    }

    property! {
        /// [`DeadLetterQueueS3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-deadletterqueues3configuration.html)
        DeadLetterQueueS3Configuration
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
            /// `ExpectedBucketOwner`: text, 12 to 12 characters.
            expected_bucket_owner "ExpectedBucketOwner" String,
        }
        optional {
            /// `ErrorOutputPrefix`: text, 1 to 512 characters.
            error_output_prefix "ErrorOutputPrefix" String,
        }
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `StorageConfiguration`: object.
            storage_configuration "StorageConfiguration" S3StorageConfiguration,
        }
        optional {
            /// `DataFreshnessInSeconds`: whole number.
            data_freshness_in_seconds "DataFreshnessInSeconds" i64,
            /// `DeadLetterQueueS3Configuration`: object.
            dead_letter_queue_s3_configuration "DeadLetterQueueS3Configuration" DeadLetterQueueS3Configuration,
        }
    }

    choice! {
        /// Values of `S3StorageConfigurationCompressionType`.
        S3StorageConfigurationCompressionType
        None = "NONE",
        Gzip = "GZIP",
        Zstd = "ZSTD",
    }

    choice! {
        /// Values of `S3StorageConfigurationStorageClass`.
        S3StorageConfigurationStorageClass
        Standard = "STANDARD",
        IntelligentTiering = "INTELLIGENT_TIERING",
        GlacierIr = "GLACIER_IR",
    }

    property! {
        /// [`S3StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-s3storageconfiguration.html)
        S3StorageConfiguration
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
            /// `CompressionType`: text.
            compression_type "CompressionType" S3StorageConfigurationCompressionType,
            /// `ExpectedBucketOwner`: text, 12 to 12 characters.
            expected_bucket_owner "ExpectedBucketOwner" String,
        }
        optional {
            /// `OutputKeyTemplate`: text, 1 to 1024 characters.
            output_key_template "OutputKeyTemplate" String,
            /// `StorageClass`: text.
            storage_class "StorageClass" S3StorageConfigurationStorageClass,
        }
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-loggingconfiguration.html)
        LoggingConfiguration
        required {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-cloudwatchlogsconfiguration.html)
        CloudWatchLogsConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogStreamName`: text, 1 to 512 characters.
            log_stream_name "LogStreamName" String,
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationEncryptionType`.
        EncryptionConfigurationEncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-channel-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" EncryptionConfigurationEncryptionType,
            /// `KeyId`: text, 1 to 2048 characters.
            key_id "KeyId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Kinesis::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html)
    ResourcePolicy = "AWS::Kinesis::ResourcePolicy"
    required {
        /// `ResourceArn`: text, 1 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `ResourcePolicy`: object.
        resource_policy "ResourcePolicy" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Kinesis::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html)
    Stream = "AWS::Kinesis::Stream"
    required {
    }
    optional {
        /// `DesiredShardLevelMetrics`: list, at most 7 items.
        desired_shard_level_metrics "DesiredShardLevelMetrics" List<stream::EnhancedMetric>,
        /// `MaxRecordSizeInKiB`: whole number, 1024 to 10240 in value.
        max_record_size_in_ki_b "MaxRecordSizeInKiB" i64,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RecordDistributionStrategy`: text.
        record_distribution_strategy "RecordDistributionStrategy" stream::RecordDistributionStrategy,
        /// `RetentionPeriodHours`: whole number, 1 to 8760 in value.
        retention_period_hours "RetentionPeriodHours" i64,
        /// `ShardCount`: whole number, 1 to 100000 in value.
        shard_count "ShardCount" i64,
        /// `StreamEncryption`: object.
        stream_encryption "StreamEncryption" stream::StreamEncryption,
        /// `StreamModeDetails`: object.
        stream_mode_details "StreamModeDetails" stream::StreamModeDetails,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<stream::Tag>,
        /// `WarmThroughputMiBps`: whole number, at least 0 in value.
        warm_throughput_mi_bps "WarmThroughputMiBps" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `WarmThroughputObject`.
        warm_throughput_object "WarmThroughputObject" Json,
    }
}

/// Property types of [`Stream`].
pub mod stream {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnhancedMetric`.
        EnhancedMetric
        IncomingBytes = "IncomingBytes",
        IncomingRecords = "IncomingRecords",
        OutgoingBytes = "OutgoingBytes",
        OutgoingRecords = "OutgoingRecords",
        WriteProvisionedThroughputExceeded = "WriteProvisionedThroughputExceeded",
        ReadProvisionedThroughputExceeded = "ReadProvisionedThroughputExceeded",
        IteratorAgeMilliseconds = "IteratorAgeMilliseconds",
        All = "ALL",
    }

    choice! {
        /// Values of `RecordDistributionStrategy`.
        RecordDistributionStrategy
        Auto = "AUTO",
        UserPartitionKey = "USER_PARTITION_KEY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-stream-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StreamModeDetailsStreamMode`.
        StreamModeDetailsStreamMode
        OnDemand = "ON_DEMAND",
        Provisioned = "PROVISIONED",
    }

    property! {
        /// [`StreamModeDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-stream-streammodedetails.html)
        StreamModeDetails
        required {
            /// `StreamMode`: text.
            stream_mode "StreamMode" StreamModeDetailsStreamMode,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StreamEncryptionEncryptionType`.
        StreamEncryptionEncryptionType
        Kms = "KMS",
    }

    property! {
        /// [`StreamEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-stream-streamencryption.html)
        StreamEncryption
        required {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" StreamEncryptionEncryptionType,
            /// `KeyId`: text, 1 to 2048 characters.
            key_id "KeyId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Kinesis::StreamConsumer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html)
    StreamConsumer = "AWS::Kinesis::StreamConsumer"
    required {
        /// `ConsumerName`: text, 1 to 128 characters. A change replaces the resource.
        consumer_name "ConsumerName" String,
        /// `StreamARN`: text, 1 to 2048 characters. A change replaces the resource.
        stream_arn "StreamARN" String,
    }
    optional {
        /// `Tags`: list, at most 50 items. A change replaces the resource.
        tags "Tags" List<stream_consumer::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConsumerARN`.
        consumer_arn "ConsumerARN" String,
        /// `Fn::GetAtt` of `ConsumerCreationTimestamp`.
        consumer_creation_timestamp "ConsumerCreationTimestamp" String,
        /// `Fn::GetAtt` of `ConsumerStatus`.
        consumer_status "ConsumerStatus" String,
    }
}

/// Property types of [`StreamConsumer`].
pub mod stream_consumer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesis-streamconsumer-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
