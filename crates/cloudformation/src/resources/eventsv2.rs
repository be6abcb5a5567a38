// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EventsV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EventsV2::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventbus.html)
    EventBus = "AWS::EventsV2::EventBus"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" event_bus::EncryptionConfiguration,
        /// `StorageConfiguration`: object.
        storage_configuration "StorageConfiguration" event_bus::StorageConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<event_bus::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `EventBusArn`.
        event_bus_arn "EventBusArn" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`EventBus`].
pub mod event_bus {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventbus-tag.html)
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
        /// [`StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventbus-storageconfiguration.html)
        StorageConfiguration
        required {
        }
        optional {
            /// `RetentionPeriodInDays`: whole number, 1 to 365 in value.
            retention_period_in_days "RetentionPeriodInDays" i64,
        }
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventbus-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyIdentifier`: text, at most 2048 characters.
            kms_key_identifier "KmsKeyIdentifier" String,
        }
    }
}

resource! {
    /// [`AWS::EventsV2::EventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html)
    EventSource = "AWS::EventsV2::EventSource"
    required {
        /// `Configuration`: object.
        configuration "Configuration" event_source::EventSourceConfiguration,
        /// `EventBusArn`: text, 1 to 1011 characters. A change replaces the resource.
        event_bus_arn "EventBusArn" String,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<event_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `EventSourceArn`.
        event_source_arn "EventSourceArn" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Revoked`.
        revoked "Revoked" bool,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`EventSource`].
pub mod event_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-tag.html)
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
        /// [`EventSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-eventsourceconfiguration.html)
        EventSourceConfiguration
        required {
        }
        optional {
            /// `AwsServiceEventsConfiguration`: object.
            aws_service_events_configuration "AwsServiceEventsConfiguration" AwsServiceEventsConfiguration,
            /// `PartnerEventsConfiguration`: object.
            partner_events_configuration "PartnerEventsConfiguration" PartnerEventsConfiguration,
        }
    }

    property! {
        /// [`PartnerEventsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-partnereventsconfiguration.html)
        PartnerEventsConfiguration
        required {
            /// `PartnerEventSourceArn`: text, 1 to 1600 characters.
            partner_event_source_arn "PartnerEventSourceArn" String,
        }
        optional {
            /// `OnFailureConfiguration`: object.
            on_failure_configuration "OnFailureConfiguration" OnFailureConfiguration,
            /// `PartnerBusKmsKeyIdentifier`: text, at most 2048 characters.
            partner_bus_kms_key_identifier "PartnerBusKmsKeyIdentifier" String,
            /// `Pattern`: text, at most 3753 characters.
            pattern "Pattern" String,
        }
    }

    property! {
        /// [`OnFailureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-onfailureconfiguration.html)
        OnFailureConfiguration
        required {
        }
        optional {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
        }
    }

    property! {
        /// [`AwsServiceEventsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-eventsource-awsserviceeventsconfiguration.html)
        AwsServiceEventsConfiguration
        required {
            /// `AwsService`: text, 1 to 256 characters.
            aws_service "AwsService" String,
        }
        optional {
            /// `OnFailureConfiguration`: object.
            on_failure_configuration "OnFailureConfiguration" OnFailureConfiguration,
            /// `Pattern`: text, at most 3753 characters.
            pattern "Pattern" String,
        }
    }
}

resource! {
    /// [`AWS::EventsV2::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-resourcepolicy.html)
    ResourcePolicy = "AWS::EventsV2::ResourcePolicy"
    required {
        /// `EventBusArn`: text, 1 to 1011 characters. A change replaces the resource.
        event_bus_arn "EventBusArn" String,
        /// `PolicyDocument`: object.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RevisionId`.
        revision_id "RevisionId" String,
    }
}

resource! {
    /// [`AWS::EventsV2::Subscriber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-subscriber.html)
    Subscriber = "AWS::EventsV2::Subscriber"
    required {
        /// `EventBusArn`: text, 1 to 1011 characters. A change replaces the resource.
        event_bus_arn "EventBusArn" String,
        /// `InvokeConfiguration`: object.
        invoke_configuration "InvokeConfiguration" subscriber::InvokeConfiguration,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `BatchConfiguration`: object.
        batch_configuration "BatchConfiguration" subscriber::BatchConfiguration,
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `FilterConfiguration`: object.
        filter_configuration "FilterConfiguration" subscriber::FilterConfiguration,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" subscriber::LogConfiguration,
        /// `OnFailureConfiguration`: object.
        on_failure_configuration "OnFailureConfiguration" subscriber::OnFailureConfiguration,
        /// `PointInTimeConfiguration`: object. A change replaces the resource.
        point_in_time_configuration "PointInTimeConfiguration" subscriber::PointInTimeConfiguration,
        /// `ResumePosition`: text.
        resume_position "ResumePosition" subscriber::ResumePosition,
        /// `RetryPolicy`: object.
        retry_policy "RetryPolicy" subscriber::RetryPolicy,
        /// `StartingPosition`: text. A change replaces the resource.
        starting_position "StartingPosition" subscriber::StartingPosition,
        /// `State`: text.
        state "State" subscriber::State,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<subscriber::Tag>,
        /// `Transformer`: object.
        transformer "Transformer" subscriber::Transformer,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" subscriber::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `BusName`.
        bus_name "BusName" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `SubscriberArn`.
        subscriber_arn "SubscriberArn" String,
    }
}

/// Property types of [`Subscriber`].
pub mod subscriber {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResumePosition`.
        ResumePosition
        LastProcessed = "LAST_PROCESSED",
        Latest = "LATEST",
    }

    choice! {
        /// Values of `StartingPosition`.
        StartingPosition
        Latest = "LATEST",
        PointInTime = "POINT_IN_TIME",
    }

    choice! {
        /// Values of `State`.
        State
        Running = "RUNNING",
        Stopped = "STOPPED",
    }

    choice! {
        /// Values of `Type`.
        Type
        Fifo = "FIFO",
        Unordered = "UNORDERED",
    }

    choice! {
        /// Values of `TransformerType`.
        TransformerType
        Raw = "RAW",
        WithMetadata = "WITH_METADATA",
        Jsonata = "JSONATA",
    }

    property! {
        /// [`Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-transformer.html)
        Transformer
        required {
        }
        optional {
            /// `JsonataConfiguration`: object.
            jsonata_configuration "JsonataConfiguration" JsonataConfiguration,
            /// `Type`: text.
            r#type "Type" TransformerType,
        }
    }

    property! {
        /// [`JsonataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-jsonataconfiguration.html)
        JsonataConfiguration
        required {
            /// `Expression`: text, 1 to 8192 characters.
            expression "Expression" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-tag.html)
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

    choice! {
        /// Values of `RetryPolicyRetryStrategy`.
        RetryPolicyRetryStrategy
        All = "ALL",
    }

    property! {
        /// [`RetryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-retrypolicy.html)
        RetryPolicy
        required {
        }
        optional {
            /// `MaxEventAgeInSeconds`: whole number, 60 to 86400 in value.
            max_event_age_in_seconds "MaxEventAgeInSeconds" i64,
            /// `MaxRetryAttempts`: whole number, 0 to 185 in value.
            max_retry_attempts "MaxRetryAttempts" i64,
            /// `RetryStrategy`: text.
            retry_strategy "RetryStrategy" RetryPolicyRetryStrategy,
        }
    }

    choice! {
        /// Values of `PointInTimeConfigurationPointType`.
        PointInTimeConfigurationPointType
        Horizon = "HORIZON",
        Timestamp = "TIMESTAMP",
    }

    property! {
        /// [`PointInTimeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-pointintimeconfiguration.html)
        PointInTimeConfiguration
        required {
            /// `PointType`: text.
            point_type "PointType" PointInTimeConfigurationPointType,
        }
        optional {
            /// `EndPoint`: whole number.
            end_point "EndPoint" i64,
            /// `StartingPoint`: whole number.
            starting_point "StartingPoint" i64,
        }
    }

    property! {
        /// [`OnFailureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-onfailureconfiguration.html)
        OnFailureConfiguration
        required {
        }
        optional {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
        }
    }

    choice! {
        /// Values of `LogConfigurationIncludePayload`.
        LogConfigurationIncludePayload
        Full = "FULL",
        OnErrorOnly = "ON_ERROR_ONLY",
    }

    choice! {
        /// Values of `LogConfigurationLevel`.
        LogConfigurationLevel
        Off = "OFF",
        Error = "ERROR",
        Info = "INFO",
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `IncludePayload`: text.
            include_payload "IncludePayload" LogConfigurationIncludePayload,
            /// `Level`: text.
            level "Level" LogConfigurationLevel,
        }
    }

    property! {
        /// [`InvokeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-invokeconfiguration.html)
        InvokeConfiguration
        required {
            /// `RoleArn`: text, 1 to 1600 characters.
            role_arn "RoleArn" String,
            /// `TargetArn`: text, 1 to 1600 characters.
            target_arn "TargetArn" String,
        }
        optional {
            /// `EventBusV2Parameters`: object.
            event_bus_v2_parameters "EventBusV2Parameters" InvokeConfigurationEventBusV2Parameters,
            /// `HttpParameters`: object.
            http_parameters "HttpParameters" InvokeConfigurationHttpParameters,
            /// `KinesisParameters`: object.
            kinesis_parameters "KinesisParameters" InvokeConfigurationKinesisParameters,
            /// `LambdaParameters`: object.
            lambda_parameters "LambdaParameters" InvokeConfigurationLambdaParameters,
            /// `SnsParameters`: object.
            sns_parameters "SnsParameters" InvokeConfigurationSnsParameters,
            /// `SqsParameters`: object.
            sqs_parameters "SqsParameters" InvokeConfigurationSqsParameters,
            /// `StepFunctionsParameters`: object.
            step_functions_parameters "StepFunctionsParameters" InvokeConfigurationStepFunctionsParameters,
            /// `UniversalTargetParameters`: object.
            universal_target_parameters "UniversalTargetParameters" InvokeConfigurationUniversalTargetParameters,
        }
    }

    property! {
        /// Property type `InvokeConfigurationUniversalTargetParameters`.
        InvokeConfigurationUniversalTargetParameters
        required {
            /// `Input`: text, 1 to 262144 characters.
            input "Input" String,
        }
        optional {
            /// `InvocationTimeoutSeconds`: text.
            invocation_timeout_seconds "InvocationTimeoutSeconds" String,
        }
    }

    property! {
        /// Property type `InvokeConfigurationStepFunctionsParameters`.
        InvokeConfigurationStepFunctionsParameters
        required {
        }
        optional {
            /// `InvocationTimeoutSeconds`: text.
            invocation_timeout_seconds "InvocationTimeoutSeconds" String,
            /// `InvocationType`: text.
            invocation_type "InvocationType" String,
            /// `Name`: text.
            name "Name" String,
            /// `TraceHeader`: text.
            trace_header "TraceHeader" String,
        }
    }

    property! {
        /// Property type `InvokeConfigurationSqsParameters`.
        InvokeConfigurationSqsParameters
        required {
        }
        optional {
            /// `DelaySeconds`: text.
            delay_seconds "DelaySeconds" String,
            /// `MessageAttributes`: object.
            message_attributes "MessageAttributes" Json,
            /// `MessageDeduplicationId`: text.
            message_deduplication_id "MessageDeduplicationId" String,
            /// `MessageGroupId`: text.
            message_group_id "MessageGroupId" String,
            /// `MessageSystemAttributes`: object.
            message_system_attributes "MessageSystemAttributes" Json,
        }
    }

    property! {
        /// Property type `InvokeConfigurationSnsParameters`.
        InvokeConfigurationSnsParameters
        required {
        }
        optional {
            /// `MessageAttributes`: object.
            message_attributes "MessageAttributes" Json,
            /// `MessageDeduplicationId`: text.
            message_deduplication_id "MessageDeduplicationId" String,
            /// `MessageGroupId`: text.
            message_group_id "MessageGroupId" String,
            /// `MessageStructure`: text.
            message_structure "MessageStructure" String,
            /// `Subject`: text.
            subject "Subject" String,
        }
    }

    property! {
        /// Property type `InvokeConfigurationLambdaParameters`.
        InvokeConfigurationLambdaParameters
        required {
        }
        optional {
            /// `DurableExecutionName`: text.
            durable_execution_name "DurableExecutionName" String,
            /// `InvocationTimeoutSeconds`: text.
            invocation_timeout_seconds "InvocationTimeoutSeconds" String,
            /// `InvocationType`: text.
            invocation_type "InvocationType" String,
            /// `Qualifier`: text.
            qualifier "Qualifier" String,
            /// `TenantId`: text.
            tenant_id "TenantId" String,
        }
    }

    property! {
        /// Property type `InvokeConfigurationKinesisParameters`.
        InvokeConfigurationKinesisParameters
        required {
        }
        optional {
            /// `ExplicitHashKey`: text.
            explicit_hash_key "ExplicitHashKey" String,
            /// `PartitionKey`: text.
            partition_key "PartitionKey" String,
        }
    }

    property! {
        /// Property type `InvokeConfigurationHttpParameters`.
        InvokeConfigurationHttpParameters
        required {
        }
        optional {
            /// `HeaderParameters`: object.
            header_parameters "HeaderParameters" Json,
            /// `InvocationTimeoutSeconds`: text.
            invocation_timeout_seconds "InvocationTimeoutSeconds" String,
            /// `PathParameterValues`: list, at most 50 items.
            path_parameter_values "PathParameterValues" List<String>,
            /// `QueryStringParameters`: object.
            query_string_parameters "QueryStringParameters" Json,
        }
    }

    property! {
        /// Property type `InvokeConfigurationEventBusV2Parameters`.
        InvokeConfigurationEventBusV2Parameters
        required {
        }
        optional {
            /// `DeduplicationConfiguration`: object.
            deduplication_configuration "DeduplicationConfiguration" DeduplicationConfiguration,
            /// `Metadata`: object.
            metadata "Metadata" Json,
            /// `SystemMetadata`: object.
            system_metadata "SystemMetadata" EventBusV2SystemMetadata,
        }
    }

    property! {
        /// [`EventBusV2SystemMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-eventbusv2systemmetadata.html)
        EventBusV2SystemMetadata
        required {
        }
        optional {
            /// `DeduplicationId`: text.
            deduplication_id "DeduplicationId" String,
            /// `EventGroupId`: text.
            event_group_id "EventGroupId" String,
        }
    }

    choice! {
        /// Values of `DeduplicationConfigurationDeduplicationType`.
        DeduplicationConfigurationDeduplicationType
        ContentBased = "CONTENT_BASED",
    }

    property! {
        /// [`DeduplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-deduplicationconfiguration.html)
        DeduplicationConfiguration
        required {
            /// `DeduplicationType`: text.
            deduplication_type "DeduplicationType" DeduplicationConfigurationDeduplicationType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FilterConfigurationLanguage`.
        FilterConfigurationLanguage
        EventBridgePattern = "EVENT_BRIDGE_PATTERN",
    }

    property! {
        /// [`FilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-filterconfiguration.html)
        FilterConfiguration
        required {
            /// `Filters`: list, 1 to 50 items.
            filters "Filters" List<Filter>,
        }
        optional {
            /// `Language`: text.
            language "Language" FilterConfigurationLanguage,
        }
    }

    choice! {
        /// Values of `FilterScope`.
        FilterScope
        Data = "DATA",
        Metadata = "METADATA",
        SystemMetadata = "SYSTEM_METADATA",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-filter.html)
        Filter
        required {
            /// `Pattern`: text, at most 4096 characters.
            pattern "Pattern" String,
            /// `Scope`: text.
            scope "Scope" FilterScope,
        }
        optional {
        }
    }

    property! {
        /// [`BatchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-eventsv2-subscriber-batchconfiguration.html)
        BatchConfiguration
        required {
        }
        optional {
            /// `MaxBatchSize`: whole number, 1 to 500 in value.
            max_batch_size "MaxBatchSize" i64,
            /// `MaxBatchWindowInSeconds`: whole number, 0 to 300 in value.
            max_batch_window_in_seconds "MaxBatchWindowInSeconds" i64,
        }
    }
}
