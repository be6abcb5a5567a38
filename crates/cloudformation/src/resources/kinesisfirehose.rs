// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KinesisFirehose`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KinesisFirehose::DeliveryStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisfirehose-deliverystream.html)
    DeliveryStream = "AWS::KinesisFirehose::DeliveryStream"
    required {
    }
    optional {
        /// `AmazonOpenSearchServerlessDestinationConfiguration`: object.
        amazon_open_search_serverless_destination_configuration "AmazonOpenSearchServerlessDestinationConfiguration" delivery_stream::AmazonOpenSearchServerlessDestinationConfiguration,
        /// `AmazonopensearchserviceDestinationConfiguration`: object.
        amazonopensearchservice_destination_configuration "AmazonopensearchserviceDestinationConfiguration" delivery_stream::AmazonopensearchserviceDestinationConfiguration,
        /// `DatabaseSourceConfiguration`: object. A change replaces the resource.
        database_source_configuration "DatabaseSourceConfiguration" delivery_stream::DatabaseSourceConfiguration,
        /// `DeliveryStreamEncryptionConfigurationInput`: object.
        delivery_stream_encryption_configuration_input "DeliveryStreamEncryptionConfigurationInput" delivery_stream::DeliveryStreamEncryptionConfigurationInput,
        /// `DeliveryStreamName`: text, 1 to 64 characters. A change replaces the resource.
        delivery_stream_name "DeliveryStreamName" String,
        /// `DeliveryStreamType`: text. A change replaces the resource.
        delivery_stream_type "DeliveryStreamType" delivery_stream::DeliveryStreamType,
        /// `DirectPutSourceConfiguration`: object. A change replaces the resource.
        direct_put_source_configuration "DirectPutSourceConfiguration" delivery_stream::DirectPutSourceConfiguration,
        /// `ElasticsearchDestinationConfiguration`: object.
        elasticsearch_destination_configuration "ElasticsearchDestinationConfiguration" delivery_stream::ElasticsearchDestinationConfiguration,
        /// `ExtendedS3DestinationConfiguration`: object.
        extended_s3_destination_configuration "ExtendedS3DestinationConfiguration" delivery_stream::ExtendedS3DestinationConfiguration,
        /// `HttpEndpointDestinationConfiguration`: object.
        http_endpoint_destination_configuration "HttpEndpointDestinationConfiguration" delivery_stream::HttpEndpointDestinationConfiguration,
        /// `IcebergDestinationConfiguration`: object.
        iceberg_destination_configuration "IcebergDestinationConfiguration" delivery_stream::IcebergDestinationConfiguration,
        /// `KinesisStreamSourceConfiguration`: object. A change replaces the resource.
        kinesis_stream_source_configuration "KinesisStreamSourceConfiguration" delivery_stream::KinesisStreamSourceConfiguration,
        /// `MSKSourceConfiguration`: object. A change replaces the resource.
        msk_source_configuration "MSKSourceConfiguration" delivery_stream::MSKSourceConfiguration,
        /// `RedshiftDestinationConfiguration`: object.
        redshift_destination_configuration "RedshiftDestinationConfiguration" delivery_stream::RedshiftDestinationConfiguration,
        /// `S3DestinationConfiguration`: object.
        s3_destination_configuration "S3DestinationConfiguration" delivery_stream::S3DestinationConfiguration,
        /// `SnowflakeDestinationConfiguration`: object.
        snowflake_destination_configuration "SnowflakeDestinationConfiguration" delivery_stream::SnowflakeDestinationConfiguration,
        /// `SplunkDestinationConfiguration`: object.
        splunk_destination_configuration "SplunkDestinationConfiguration" delivery_stream::SplunkDestinationConfiguration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<delivery_stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`DeliveryStream`].
pub mod delivery_stream {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeliveryStreamType`.
        DeliveryStreamType
        DatabaseAsSource = "DatabaseAsSource",
        DirectPut = "DirectPut",
        KinesisStreamAsSource = "KinesisStreamAsSource",
        MSKAsSource = "MSKAsSource",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-tag.html)
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
        /// Values of `SplunkDestinationConfigurationHECEndpointType`.
        SplunkDestinationConfigurationHECEndpointType
        Raw = "Raw",
        Event = "Event",
    }

    choice! {
        /// Values of `SplunkDestinationConfigurationS3BackupMode`.
        SplunkDestinationConfigurationS3BackupMode
        AllEvents = "AllEvents",
        FailedEventsOnly = "FailedEventsOnly",
    }

    property! {
        /// [`SplunkDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkdestinationconfiguration.html)
        SplunkDestinationConfiguration
        required {
            /// `HECEndpoint`: text, 0 to 2048 characters.
            hec_endpoint "HECEndpoint" String,
            /// `HECEndpointType`: text.
            hec_endpoint_type "HECEndpointType" SplunkDestinationConfigurationHECEndpointType,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" SplunkBufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `HECAcknowledgmentTimeoutInSeconds`: whole number, 180 to 600 in value.
            hec_acknowledgment_timeout_in_seconds "HECAcknowledgmentTimeoutInSeconds" i64,
            /// `HECToken`: text, 0 to 2048 characters.
            hec_token "HECToken" String,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" SplunkRetryOptions,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" SplunkDestinationConfigurationS3BackupMode,
            /// `SecretsManagerConfiguration`: object.
            secrets_manager_configuration "SecretsManagerConfiguration" SecretsManagerConfiguration,
        }
    }

    property! {
        /// [`SecretsManagerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-secretsmanagerconfiguration.html)
        SecretsManagerConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `SecretARN`: text, 1 to 2048 characters.
            secret_arn "SecretARN" String,
        }
    }

    property! {
        /// [`SplunkRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkretryoptions.html)
        SplunkRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`ProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processingconfiguration.html)
        ProcessingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Processors`: list.
            processors "Processors" List<Processor>,
        }
    }

    choice! {
        /// Values of `ProcessorType`.
        ProcessorType
        RecordDeAggregation = "RecordDeAggregation",
        Decompression = "Decompression",
        CloudWatchLogProcessing = "CloudWatchLogProcessing",
        Lambda = "Lambda",
        MetadataExtraction = "MetadataExtraction",
        AppendDelimiterToRecord = "AppendDelimiterToRecord",
    }

    property! {
        /// [`Processor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processor.html)
        Processor
        required {
            /// `Type`: text.
            r#type "Type" ProcessorType,
        }
        optional {
            /// `Parameters`: list.
            parameters "Parameters" List<ProcessorParameter>,
        }
    }

    choice! {
        /// Values of `ProcessorParameterParameterName`.
        ProcessorParameterParameterName
        BufferIntervalInSeconds = "BufferIntervalInSeconds",
        BufferSizeInMBs = "BufferSizeInMBs",
        CompressionFormat = "CompressionFormat",
        DataMessageExtraction = "DataMessageExtraction",
        Delimiter = "Delimiter",
        JsonParsingEngine = "JsonParsingEngine",
        LambdaArn = "LambdaArn",
        MetadataExtractionQuery = "MetadataExtractionQuery",
        NumberOfRetries = "NumberOfRetries",
        RoleArn = "RoleArn",
        SubRecordType = "SubRecordType",
    }

    property! {
        /// [`ProcessorParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-processorparameter.html)
        ProcessorParameter
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" ProcessorParameterParameterName,
            /// `ParameterValue`: text, 1 to 5120 characters.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLoggingOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-cloudwatchloggingoptions.html)
        CloudWatchLoggingOptions
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `LogGroupName`: text, 0 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogStreamName`: text, 0 to 512 characters.
            log_stream_name "LogStreamName" String,
        }
    }

    property! {
        /// [`SplunkBufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-splunkbufferinghints.html)
        SplunkBufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 60 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 5 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }

    choice! {
        /// Values of `SnowflakeDestinationConfigurationDataLoadingOption`.
        SnowflakeDestinationConfigurationDataLoadingOption
        JsonMapping = "JSON_MAPPING",
        VariantContentMapping = "VARIANT_CONTENT_MAPPING",
        VariantContentAndMetadataMapping = "VARIANT_CONTENT_AND_METADATA_MAPPING",
    }

    choice! {
        /// Values of `SnowflakeDestinationConfigurationS3BackupMode`.
        SnowflakeDestinationConfigurationS3BackupMode
        FailedDataOnly = "FailedDataOnly",
        AllData = "AllData",
    }

    property! {
        /// [`SnowflakeDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakedestinationconfiguration.html)
        SnowflakeDestinationConfiguration
        required {
            /// `AccountUrl`: text, 24 to 2048 characters.
            account_url "AccountUrl" String,
            /// `Database`: text, 1 to 255 characters.
            database "Database" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
            /// `Schema`: text, 1 to 255 characters.
            schema "Schema" String,
            /// `Table`: text, 1 to 255 characters.
            table "Table" String,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" SnowflakeBufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `ContentColumnName`: text, 1 to 255 characters.
            content_column_name "ContentColumnName" String,
            /// `DataLoadingOption`: text.
            data_loading_option "DataLoadingOption" SnowflakeDestinationConfigurationDataLoadingOption,
            /// `KeyPassphrase`: text, 7 to 255 characters.
            key_passphrase "KeyPassphrase" String,
            /// `MetaDataColumnName`: text, 1 to 255 characters.
            meta_data_column_name "MetaDataColumnName" String,
            /// `PrivateKey`: text, 256 to 4096 characters.
            private_key "PrivateKey" String,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" SnowflakeRetryOptions,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" SnowflakeDestinationConfigurationS3BackupMode,
            /// `SecretsManagerConfiguration`: object.
            secrets_manager_configuration "SecretsManagerConfiguration" SecretsManagerConfiguration,
            /// `SnowflakeRoleConfiguration`: object.
            snowflake_role_configuration "SnowflakeRoleConfiguration" SnowflakeRoleConfiguration,
            /// `SnowflakeVpcConfiguration`: object.
            snowflake_vpc_configuration "SnowflakeVpcConfiguration" SnowflakeVpcConfiguration,
            /// `User`: text, 1 to 255 characters.
            user "User" String,
        }
    }

    property! {
        /// [`SnowflakeVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakevpcconfiguration.html)
        SnowflakeVpcConfiguration
        required {
            /// `PrivateLinkVpceId`: text, 47 to 255 characters.
            private_link_vpce_id "PrivateLinkVpceId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SnowflakeRoleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakeroleconfiguration.html)
        SnowflakeRoleConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `SnowflakeRole`: text, 1 to 255 characters.
            snowflake_role "SnowflakeRole" String,
        }
    }

    property! {
        /// [`SnowflakeRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakeretryoptions.html)
        SnowflakeRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`SnowflakeBufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-snowflakebufferinghints.html)
        SnowflakeBufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 900 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 128 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }

    choice! {
        /// Values of `S3DestinationConfigurationCompressionFormat`.
        S3DestinationConfigurationCompressionFormat
        Uncompressed = "UNCOMPRESSED",
        Gzip = "GZIP",
        Zip = "ZIP",
        Snappy = "Snappy",
        HadoopSnappy = "HADOOP_SNAPPY",
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" BufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `CompressionFormat`: text.
            compression_format "CompressionFormat" S3DestinationConfigurationCompressionFormat,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `ErrorOutputPrefix`: text, 0 to 1024 characters.
            error_output_prefix "ErrorOutputPrefix" String,
            /// `Prefix`: text, 0 to 1024 characters.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationNoEncryptionConfig`.
        EncryptionConfigurationNoEncryptionConfig
        NoEncryption = "NoEncryption",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KMSEncryptionConfig`: object.
            kms_encryption_config "KMSEncryptionConfig" KMSEncryptionConfig,
            /// `NoEncryptionConfig`: text.
            no_encryption_config "NoEncryptionConfig" EncryptionConfigurationNoEncryptionConfig,
        }
    }

    property! {
        /// [`KMSEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-kmsencryptionconfig.html)
        KMSEncryptionConfig
        required {
            /// `AWSKMSKeyARN`: text, 1 to 512 characters.
            awskms_key_arn "AWSKMSKeyARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`BufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-bufferinghints.html)
        BufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 900 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 128 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }

    choice! {
        /// Values of `RedshiftDestinationConfigurationS3BackupMode`.
        RedshiftDestinationConfigurationS3BackupMode
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`RedshiftDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-redshiftdestinationconfiguration.html)
        RedshiftDestinationConfiguration
        required {
            /// `ClusterJDBCURL`: text, 1 to 512 characters.
            cluster_jdbcurl "ClusterJDBCURL" String,
            /// `CopyCommand`: object.
            copy_command "CopyCommand" CopyCommand,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `Password`: text, 6 to 512 characters.
            password "Password" String,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" RedshiftRetryOptions,
            /// `S3BackupConfiguration`: object.
            s3_backup_configuration "S3BackupConfiguration" S3DestinationConfiguration,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" RedshiftDestinationConfigurationS3BackupMode,
            /// `SecretsManagerConfiguration`: object.
            secrets_manager_configuration "SecretsManagerConfiguration" SecretsManagerConfiguration,
            /// `Username`: text, 1 to 512 characters.
            username "Username" String,
        }
    }

    property! {
        /// [`RedshiftRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-redshiftretryoptions.html)
        RedshiftRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`CopyCommand`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-copycommand.html)
        CopyCommand
        required {
            /// `DataTableName`: text, 1 to 512 characters.
            data_table_name "DataTableName" String,
        }
        optional {
            /// `CopyOptions`: text, 0 to 204800 characters.
            copy_options "CopyOptions" String,
            /// `DataTableColumns`: text, 0 to 204800 characters.
            data_table_columns "DataTableColumns" String,
        }
    }

    property! {
        /// [`MSKSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-msksourceconfiguration.html)
        MSKSourceConfiguration
        required {
            /// `AuthenticationConfiguration`: object.
            authentication_configuration "AuthenticationConfiguration" AuthenticationConfiguration,
            /// `MSKClusterARN`: text, 1 to 512 characters.
            msk_cluster_arn "MSKClusterARN" String,
            /// `TopicName`: text, 1 to 255 characters.
            topic_name "TopicName" String,
        }
        optional {
            /// `ReadFromTimestamp`: text.
            read_from_timestamp "ReadFromTimestamp" String,
        }
    }

    choice! {
        /// Values of `AuthenticationConfigurationConnectivity`.
        AuthenticationConfigurationConnectivity
        Public = "PUBLIC",
        Private = "PRIVATE",
    }

    property! {
        /// [`AuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-authenticationconfiguration.html)
        AuthenticationConfiguration
        required {
            /// `Connectivity`: text.
            connectivity "Connectivity" AuthenticationConfigurationConnectivity,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisStreamSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration.html)
        KinesisStreamSourceConfiguration
        required {
            /// `KinesisStreamARN`: text, 1 to 512 characters.
            kinesis_stream_arn "KinesisStreamARN" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `IcebergDestinationConfigurationS3BackupMode`.
        IcebergDestinationConfigurationS3BackupMode
        AllData = "AllData",
        FailedDataOnly = "FailedDataOnly",
    }

    property! {
        /// [`IcebergDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-icebergdestinationconfiguration.html)
        IcebergDestinationConfiguration
        required {
            /// `CatalogConfiguration`: object.
            catalog_configuration "CatalogConfiguration" CatalogConfiguration,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `AppendOnly`: true or false.
            append_only "AppendOnly" bool,
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" BufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `DestinationTableConfigurationList`: list.
            destination_table_configuration_list "DestinationTableConfigurationList" List<DestinationTableConfiguration>,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" RetryOptions,
            /// `SchemaEvolutionConfiguration`: object.
            schema_evolution_configuration "SchemaEvolutionConfiguration" SchemaEvolutionConfiguration,
            /// `TableCreationConfiguration`: object.
            table_creation_configuration "TableCreationConfiguration" TableCreationConfiguration,
            /// `s3BackupMode`: text.
            s3_backup_mode "s3BackupMode" IcebergDestinationConfigurationS3BackupMode,
        }
    }

    property! {
        /// [`TableCreationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-tablecreationconfiguration.html)
        TableCreationConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`SchemaEvolutionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-schemaevolutionconfiguration.html)
        SchemaEvolutionConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`RetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-retryoptions.html)
        RetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`DestinationTableConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-destinationtableconfiguration.html)
        DestinationTableConfiguration
        required {
            /// `DestinationDatabaseName`: text, 1 to 512 characters.
            destination_database_name "DestinationDatabaseName" String,
            /// `DestinationTableName`: text, 1 to 512 characters.
            destination_table_name "DestinationTableName" String,
        }
        optional {
            /// `PartitionSpec`: object.
            partition_spec "PartitionSpec" DestinationTableConfigurationPartitionSpec,
            /// `S3ErrorOutputPrefix`: text, 1 to 1024 characters.
            s3_error_output_prefix "S3ErrorOutputPrefix" String,
            /// `UniqueKeys`: list.
            unique_keys "UniqueKeys" List<String>,
        }
    }

    property! {
        /// Property type `DestinationTableConfigurationPartitionSpec`.
        DestinationTableConfigurationPartitionSpec
        required {
        }
        optional {
            /// `Identity`: list.
            identity "Identity" List<PartitionField>,
        }
    }

    property! {
        /// [`PartitionField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-partitionfield.html)
        PartitionField
        required {
            /// `SourceName`: text, 1 to 255 characters.
            source_name "SourceName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CatalogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-catalogconfiguration.html)
        CatalogConfiguration
        required {
        }
        optional {
            /// `CatalogArn`: text, 1 to 512 characters.
            catalog_arn "CatalogArn" String,
            /// `WarehouseLocation`: text, 1 to 2048 characters.
            warehouse_location "WarehouseLocation" String,
        }
    }

    choice! {
        /// Values of `HttpEndpointDestinationConfigurationS3BackupMode`.
        HttpEndpointDestinationConfigurationS3BackupMode
        AllData = "AllData",
        FailedDataOnly = "FailedDataOnly",
    }

    property! {
        /// [`HttpEndpointDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointdestinationconfiguration.html)
        HttpEndpointDestinationConfiguration
        required {
            /// `EndpointConfiguration`: object.
            endpoint_configuration "EndpointConfiguration" HttpEndpointConfiguration,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" BufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RequestConfiguration`: object.
            request_configuration "RequestConfiguration" HttpEndpointRequestConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" RetryOptions,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" HttpEndpointDestinationConfigurationS3BackupMode,
            /// `SecretsManagerConfiguration`: object.
            secrets_manager_configuration "SecretsManagerConfiguration" SecretsManagerConfiguration,
        }
    }

    choice! {
        /// Values of `HttpEndpointRequestConfigurationContentEncoding`.
        HttpEndpointRequestConfigurationContentEncoding
        None = "NONE",
        Gzip = "GZIP",
    }

    property! {
        /// [`HttpEndpointRequestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointrequestconfiguration.html)
        HttpEndpointRequestConfiguration
        required {
        }
        optional {
            /// `CommonAttributes`: list, 0 to 50 items.
            common_attributes "CommonAttributes" List<HttpEndpointCommonAttribute>,
            /// `ContentEncoding`: text.
            content_encoding "ContentEncoding" HttpEndpointRequestConfigurationContentEncoding,
        }
    }

    property! {
        /// [`HttpEndpointCommonAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointcommonattribute.html)
        HttpEndpointCommonAttribute
        required {
            /// `AttributeName`: text, 1 to 256 characters.
            attribute_name "AttributeName" String,
            /// `AttributeValue`: text, 0 to 1024 characters.
            attribute_value "AttributeValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`HttpEndpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-httpendpointconfiguration.html)
        HttpEndpointConfiguration
        required {
            /// `Url`: text, 1 to 1000 characters.
            url "Url" String,
        }
        optional {
            /// `AccessKey`: text, 0 to 4096 characters.
            access_key "AccessKey" String,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
    }

    choice! {
        /// Values of `ExtendedS3DestinationConfigurationCompressionFormat`.
        ExtendedS3DestinationConfigurationCompressionFormat
        Uncompressed = "UNCOMPRESSED",
        Gzip = "GZIP",
        Zip = "ZIP",
        Snappy = "Snappy",
        HadoopSnappy = "HADOOP_SNAPPY",
    }

    choice! {
        /// Values of `ExtendedS3DestinationConfigurationS3BackupMode`.
        ExtendedS3DestinationConfigurationS3BackupMode
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    property! {
        /// [`ExtendedS3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-extendeds3destinationconfiguration.html)
        ExtendedS3DestinationConfiguration
        required {
            /// `BucketARN`: text, 1 to 2048 characters.
            bucket_arn "BucketARN" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" BufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `CompressionFormat`: text.
            compression_format "CompressionFormat" ExtendedS3DestinationConfigurationCompressionFormat,
            /// `CustomTimeZone`: text, 0 to 50 characters.
            custom_time_zone "CustomTimeZone" String,
            /// `DataFormatConversionConfiguration`: object.
            data_format_conversion_configuration "DataFormatConversionConfiguration" DataFormatConversionConfiguration,
            /// `DynamicPartitioningConfiguration`: object.
            dynamic_partitioning_configuration "DynamicPartitioningConfiguration" DynamicPartitioningConfiguration,
            /// `EncryptionConfiguration`: object.
            encryption_configuration "EncryptionConfiguration" EncryptionConfiguration,
            /// `ErrorOutputPrefix`: text, 0 to 1024 characters.
            error_output_prefix "ErrorOutputPrefix" String,
            /// `FileExtension`: text, 0 to 128 characters.
            file_extension "FileExtension" String,
            /// `Prefix`: text, 0 to 1024 characters.
            prefix "Prefix" String,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `S3BackupConfiguration`: object.
            s3_backup_configuration "S3BackupConfiguration" S3DestinationConfiguration,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" ExtendedS3DestinationConfigurationS3BackupMode,
        }
    }

    property! {
        /// [`DynamicPartitioningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-dynamicpartitioningconfiguration.html)
        DynamicPartitioningConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" RetryOptions,
        }
    }

    property! {
        /// [`DataFormatConversionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-dataformatconversionconfiguration.html)
        DataFormatConversionConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `InputFormatConfiguration`: object.
            input_format_configuration "InputFormatConfiguration" InputFormatConfiguration,
            /// `OutputFormatConfiguration`: object.
            output_format_configuration "OutputFormatConfiguration" OutputFormatConfiguration,
            /// `SchemaConfiguration`: object.
            schema_configuration "SchemaConfiguration" SchemaConfiguration,
        }
    }

    property! {
        /// [`SchemaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-schemaconfiguration.html)
        SchemaConfiguration
        required {
        }
        optional {
            /// `CatalogId`: text, 1 to 1024 characters.
            catalog_id "CatalogId" String,
            /// `DatabaseName`: text, 1 to 1024 characters.
            database_name "DatabaseName" String,
            /// `Region`: text, 1 to 1024 characters.
            region "Region" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `TableName`: text, 1 to 1024 characters.
            table_name "TableName" String,
            /// `VersionId`: text, 1 to 1024 characters.
            version_id "VersionId" String,
        }
    }

    property! {
        /// [`OutputFormatConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-outputformatconfiguration.html)
        OutputFormatConfiguration
        required {
        }
        optional {
            /// `Serializer`: object.
            serializer "Serializer" Serializer,
        }
    }

    property! {
        /// [`Serializer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-serializer.html)
        Serializer
        required {
        }
        optional {
            /// `OrcSerDe`: object.
            orc_ser_de "OrcSerDe" OrcSerDe,
            /// `ParquetSerDe`: object.
            parquet_ser_de "ParquetSerDe" ParquetSerDe,
        }
    }

    choice! {
        /// Values of `ParquetSerDeCompression`.
        ParquetSerDeCompression
        Gzip = "GZIP",
        Snappy = "SNAPPY",
        Uncompressed = "UNCOMPRESSED",
    }

    choice! {
        /// Values of `ParquetSerDeWriterVersion`.
        ParquetSerDeWriterVersion
        V1 = "V1",
        V2 = "V2",
    }

    property! {
        /// [`ParquetSerDe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-parquetserde.html)
        ParquetSerDe
        required {
        }
        optional {
            /// `BlockSizeBytes`: whole number, at least 67108864 in value.
            block_size_bytes "BlockSizeBytes" i64,
            /// `Compression`: text.
            compression "Compression" ParquetSerDeCompression,
            /// `EnableDictionaryCompression`: true or false.
            enable_dictionary_compression "EnableDictionaryCompression" bool,
            /// `MaxPaddingBytes`: whole number, at least 0 in value.
            max_padding_bytes "MaxPaddingBytes" i64,
            /// `PageSizeBytes`: whole number, at least 65536 in value.
            page_size_bytes "PageSizeBytes" i64,
            /// `WriterVersion`: text.
            writer_version "WriterVersion" ParquetSerDeWriterVersion,
        }
    }

    choice! {
        /// Values of `OrcSerDeCompression`.
        OrcSerDeCompression
        None = "NONE",
        Snappy = "SNAPPY",
        Zlib = "ZLIB",
    }

    choice! {
        /// Values of `OrcSerDeFormatVersion`.
        OrcSerDeFormatVersion
        V0_11 = "V0_11",
        V0_12 = "V0_12",
    }

    property! {
        /// [`OrcSerDe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-orcserde.html)
        OrcSerDe
        required {
        }
        optional {
            /// `BlockSizeBytes`: whole number, at least 67108864 in value.
            block_size_bytes "BlockSizeBytes" i64,
            /// `BloomFilterColumns`: list.
            bloom_filter_columns "BloomFilterColumns" List<String>,
            /// `BloomFilterFalsePositiveProbability`: number, 0 to 1 in value.
            bloom_filter_false_positive_probability "BloomFilterFalsePositiveProbability" f64,
            /// `Compression`: text.
            compression "Compression" OrcSerDeCompression,
            /// `DictionaryKeyThreshold`: number, 0 to 1 in value.
            dictionary_key_threshold "DictionaryKeyThreshold" f64,
            /// `EnablePadding`: true or false.
            enable_padding "EnablePadding" bool,
            /// `FormatVersion`: text.
            format_version "FormatVersion" OrcSerDeFormatVersion,
            /// `PaddingTolerance`: number, 0 to 1 in value.
            padding_tolerance "PaddingTolerance" f64,
            /// `RowIndexStride`: whole number, at least 1000 in value.
            row_index_stride "RowIndexStride" i64,
            /// `StripeSizeBytes`: whole number, at least 8388608 in value.
            stripe_size_bytes "StripeSizeBytes" i64,
        }
    }

    property! {
        /// [`InputFormatConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-inputformatconfiguration.html)
        InputFormatConfiguration
        required {
        }
        optional {
            /// `Deserializer`: object.
            deserializer "Deserializer" Deserializer,
        }
    }

    property! {
        /// [`Deserializer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-deserializer.html)
        Deserializer
        required {
        }
        optional {
            /// `HiveJsonSerDe`: object.
            hive_json_ser_de "HiveJsonSerDe" HiveJsonSerDe,
            /// `OpenXJsonSerDe`: object.
            open_x_json_ser_de "OpenXJsonSerDe" OpenXJsonSerDe,
        }
    }

    property! {
        /// [`OpenXJsonSerDe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-openxjsonserde.html)
        OpenXJsonSerDe
        required {
        }
        optional {
            /// `CaseInsensitive`: true or false.
            case_insensitive "CaseInsensitive" bool,
            /// `ColumnToJsonKeyMappings`: object.
            column_to_json_key_mappings "ColumnToJsonKeyMappings" Json,
            /// `ConvertDotsInJsonKeysToUnderscores`: true or false.
            convert_dots_in_json_keys_to_underscores "ConvertDotsInJsonKeysToUnderscores" bool,
        }
    }

    property! {
        /// [`HiveJsonSerDe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-hivejsonserde.html)
        HiveJsonSerDe
        required {
        }
        optional {
            /// `TimestampFormats`: list.
            timestamp_formats "TimestampFormats" List<String>,
        }
    }

    choice! {
        /// Values of `ElasticsearchDestinationConfigurationIndexRotationPeriod`.
        ElasticsearchDestinationConfigurationIndexRotationPeriod
        NoRotation = "NoRotation",
        OneHour = "OneHour",
        OneDay = "OneDay",
        OneWeek = "OneWeek",
        OneMonth = "OneMonth",
    }

    choice! {
        /// Values of `ElasticsearchDestinationConfigurationS3BackupMode`.
        ElasticsearchDestinationConfigurationS3BackupMode
        FailedDocumentsOnly = "FailedDocumentsOnly",
        AllDocuments = "AllDocuments",
    }

    property! {
        /// [`ElasticsearchDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchdestinationconfiguration.html)
        ElasticsearchDestinationConfiguration
        required {
            /// `IndexName`: text, 1 to 80 characters.
            index_name "IndexName" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" ElasticsearchBufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `ClusterEndpoint`: text, 1 to 512 characters.
            cluster_endpoint "ClusterEndpoint" String,
            /// `DocumentIdOptions`: object.
            document_id_options "DocumentIdOptions" DocumentIdOptions,
            /// `DomainARN`: text, 1 to 512 characters.
            domain_arn "DomainARN" String,
            /// `IndexRotationPeriod`: text.
            index_rotation_period "IndexRotationPeriod" ElasticsearchDestinationConfigurationIndexRotationPeriod,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" ElasticsearchRetryOptions,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" ElasticsearchDestinationConfigurationS3BackupMode,
            /// `TypeName`: text, 0 to 100 characters.
            type_name "TypeName" String,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" VpcConfiguration,
        }
    }

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-vpcconfiguration.html)
        VpcConfiguration
        required {
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `SecurityGroupIds`: list, 1 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ElasticsearchRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchretryoptions.html)
        ElasticsearchRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    choice! {
        /// Values of `DocumentIdOptionsDefaultDocumentIdFormat`.
        DocumentIdOptionsDefaultDocumentIdFormat
        FirehoseDefault = "FIREHOSE_DEFAULT",
        NoDocumentId = "NO_DOCUMENT_ID",
    }

    property! {
        /// [`DocumentIdOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-documentidoptions.html)
        DocumentIdOptions
        required {
            /// `DefaultDocumentIdFormat`: text.
            default_document_id_format "DefaultDocumentIdFormat" DocumentIdOptionsDefaultDocumentIdFormat,
        }
        optional {
        }
    }

    property! {
        /// [`ElasticsearchBufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-elasticsearchbufferinghints.html)
        ElasticsearchBufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 900 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 100 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }

    property! {
        /// [`DirectPutSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-directputsourceconfiguration.html)
        DirectPutSourceConfiguration
        required {
        }
        optional {
            /// `ThroughputHintInMBs`: whole number, 1 to 100 in value.
            throughput_hint_in_m_bs "ThroughputHintInMBs" i64,
        }
    }

    choice! {
        /// Values of `DeliveryStreamEncryptionConfigurationInputKeyType`.
        DeliveryStreamEncryptionConfigurationInputKeyType
        AwsOwnedCmk = "AWS_OWNED_CMK",
        CustomerManagedCmk = "CUSTOMER_MANAGED_CMK",
    }

    property! {
        /// [`DeliveryStreamEncryptionConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput.html)
        DeliveryStreamEncryptionConfigurationInput
        required {
            /// `KeyType`: text.
            key_type "KeyType" DeliveryStreamEncryptionConfigurationInputKeyType,
        }
        optional {
            /// `KeyARN`: text, 1 to 512 characters.
            key_arn "KeyARN" String,
        }
    }

    choice! {
        /// Values of `DatabaseSourceConfigurationSSLMode`.
        DatabaseSourceConfigurationSSLMode
        Disabled = "Disabled",
        Enabled = "Enabled",
    }

    choice! {
        /// Values of `DatabaseSourceConfigurationType`.
        DatabaseSourceConfigurationType
        MySQL = "MySQL",
        PostgreSQL = "PostgreSQL",
    }

    property! {
        /// [`DatabaseSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourceconfiguration.html)
        DatabaseSourceConfiguration
        required {
            /// `DatabaseSourceAuthenticationConfiguration`: object.
            database_source_authentication_configuration "DatabaseSourceAuthenticationConfiguration" DatabaseSourceAuthenticationConfiguration,
            /// `DatabaseSourceVPCConfiguration`: object.
            database_source_vpc_configuration "DatabaseSourceVPCConfiguration" DatabaseSourceVPCConfiguration,
            /// `Databases`: object.
            databases "Databases" Databases,
            /// `Endpoint`: text, 1 to 255 characters.
            endpoint "Endpoint" String,
            /// `Port`: whole number, 0 to 65535 in value.
            port "Port" i64,
            /// `SnapshotWatermarkTable`: text, 1 to 129 characters.
            snapshot_watermark_table "SnapshotWatermarkTable" String,
            /// `Tables`: object.
            tables "Tables" DatabaseTables,
            /// `Type`: text.
            r#type "Type" DatabaseSourceConfigurationType,
        }
        optional {
            /// `Columns`: object.
            columns "Columns" DatabaseColumns,
            /// `Digest`: text, 1 to 512 characters.
            digest "Digest" String,
            /// `PublicCertificate`: text, 1 to 4096 characters.
            public_certificate "PublicCertificate" String,
            /// `SSLMode`: text.
            ssl_mode "SSLMode" DatabaseSourceConfigurationSSLMode,
            /// `SurrogateKeys`: list.
            surrogate_keys "SurrogateKeys" List<String>,
        }
    }

    property! {
        /// [`DatabaseTables`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasetables.html)
        DatabaseTables
        required {
        }
        optional {
            /// `Exclude`: list.
            exclude "Exclude" List<String>,
            /// `Include`: list.
            include "Include" List<String>,
        }
    }

    property! {
        /// [`Databases`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databases.html)
        Databases
        required {
        }
        optional {
            /// `Exclude`: list.
            exclude "Exclude" List<String>,
            /// `Include`: list.
            include "Include" List<String>,
        }
    }

    property! {
        /// [`DatabaseSourceVPCConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourcevpcconfiguration.html)
        DatabaseSourceVPCConfiguration
        required {
            /// `VpcEndpointServiceName`: text, 47 to 255 characters.
            vpc_endpoint_service_name "VpcEndpointServiceName" String,
        }
        optional {
        }
    }

    property! {
        /// [`DatabaseSourceAuthenticationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasesourceauthenticationconfiguration.html)
        DatabaseSourceAuthenticationConfiguration
        required {
            /// `SecretsManagerConfiguration`: object.
            secrets_manager_configuration "SecretsManagerConfiguration" SecretsManagerConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`DatabaseColumns`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-databasecolumns.html)
        DatabaseColumns
        required {
        }
        optional {
            /// `Exclude`: list.
            exclude "Exclude" List<String>,
            /// `Include`: list.
            include "Include" List<String>,
        }
    }

    choice! {
        /// Values of `AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod`.
        AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod
        NoRotation = "NoRotation",
        OneHour = "OneHour",
        OneDay = "OneDay",
        OneWeek = "OneWeek",
        OneMonth = "OneMonth",
    }

    choice! {
        /// Values of `AmazonopensearchserviceDestinationConfigurationS3BackupMode`.
        AmazonopensearchserviceDestinationConfigurationS3BackupMode
        FailedDocumentsOnly = "FailedDocumentsOnly",
        AllDocuments = "AllDocuments",
    }

    property! {
        /// [`AmazonopensearchserviceDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchservicedestinationconfiguration.html)
        AmazonopensearchserviceDestinationConfiguration
        required {
            /// `IndexName`: text, 1 to 80 characters.
            index_name "IndexName" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" AmazonopensearchserviceBufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `ClusterEndpoint`: text, 1 to 512 characters.
            cluster_endpoint "ClusterEndpoint" String,
            /// `DocumentIdOptions`: object.
            document_id_options "DocumentIdOptions" DocumentIdOptions,
            /// `DomainARN`: text, 1 to 512 characters.
            domain_arn "DomainARN" String,
            /// `IndexRotationPeriod`: text.
            index_rotation_period "IndexRotationPeriod" AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" AmazonopensearchserviceRetryOptions,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" AmazonopensearchserviceDestinationConfigurationS3BackupMode,
            /// `TypeName`: text, 0 to 100 characters.
            type_name "TypeName" String,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" VpcConfiguration,
        }
    }

    property! {
        /// [`AmazonopensearchserviceRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserviceretryoptions.html)
        AmazonopensearchserviceRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`AmazonopensearchserviceBufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchservicebufferinghints.html)
        AmazonopensearchserviceBufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 900 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 100 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }

    choice! {
        /// Values of `AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode`.
        AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode
        FailedDocumentsOnly = "FailedDocumentsOnly",
        AllDocuments = "AllDocuments",
    }

    property! {
        /// [`AmazonOpenSearchServerlessDestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessdestinationconfiguration.html)
        AmazonOpenSearchServerlessDestinationConfiguration
        required {
            /// `IndexName`: text, 1 to 80 characters.
            index_name "IndexName" String,
            /// `RoleARN`: text, 1 to 512 characters.
            role_arn "RoleARN" String,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DestinationConfiguration,
        }
        optional {
            /// `BufferingHints`: object.
            buffering_hints "BufferingHints" AmazonOpenSearchServerlessBufferingHints,
            /// `CloudWatchLoggingOptions`: object.
            cloud_watch_logging_options "CloudWatchLoggingOptions" CloudWatchLoggingOptions,
            /// `CollectionEndpoint`: text, 1 to 512 characters.
            collection_endpoint "CollectionEndpoint" String,
            /// `ProcessingConfiguration`: object.
            processing_configuration "ProcessingConfiguration" ProcessingConfiguration,
            /// `RetryOptions`: object.
            retry_options "RetryOptions" AmazonOpenSearchServerlessRetryOptions,
            /// `S3BackupMode`: text.
            s3_backup_mode "S3BackupMode" AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" VpcConfiguration,
        }
    }

    property! {
        /// [`AmazonOpenSearchServerlessRetryOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessretryoptions.html)
        AmazonOpenSearchServerlessRetryOptions
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 0 to 7200 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`AmazonOpenSearchServerlessBufferingHints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisfirehose-deliverystream-amazonopensearchserverlessbufferinghints.html)
        AmazonOpenSearchServerlessBufferingHints
        required {
        }
        optional {
            /// `IntervalInSeconds`: whole number, 0 to 900 in value.
            interval_in_seconds "IntervalInSeconds" i64,
            /// `SizeInMBs`: whole number, 1 to 100 in value.
            size_in_m_bs "SizeInMBs" i64,
        }
    }
}
