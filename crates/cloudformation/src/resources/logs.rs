// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Logs`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
    AccountPolicy = "AWS::Logs::AccountPolicy"
    required {
        /// `PolicyDocument`: text, 1 to 30720 characters.
        policy_document "PolicyDocument" String,
        /// `PolicyName`: text, 1 to 256 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `PolicyType`: text. A change replaces the resource.
        policy_type "PolicyType" account_policy::PolicyType,
    }
    optional {
        /// `Scope`: text.
        scope "Scope" account_policy::Scope,
        /// `SelectionCriteria`: text.
        selection_criteria "SelectionCriteria" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`AccountPolicy`].
pub mod account_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PolicyType`.
        PolicyType
        DataProtectionPolicy = "DATA_PROTECTION_POLICY",
        SubscriptionFilterPolicy = "SUBSCRIPTION_FILTER_POLICY",
        FieldIndexPolicy = "FIELD_INDEX_POLICY",
        TransformerPolicy = "TRANSFORMER_POLICY",
        MetricExtractionPolicy = "METRIC_EXTRACTION_POLICY",
    }

    choice! {
        /// Values of `Scope`.
        Scope
        All = "ALL",
    }
}

resource! {
    /// [`AWS::Logs::Delivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html)
    Delivery = "AWS::Logs::Delivery"
    required {
        /// `DeliveryDestinationArn`: text, 16 to 2048 characters. A change replaces the resource.
        delivery_destination_arn "DeliveryDestinationArn" String,
        /// `DeliverySourceName`: text, 1 to 60 characters. A change replaces the resource.
        delivery_source_name "DeliverySourceName" String,
    }
    optional {
        /// `FieldDelimiter`: text, 1 to 5 characters.
        field_delimiter "FieldDelimiter" String,
        /// `RecordFields`: list, 0 to 128 items.
        record_fields "RecordFields" List<String>,
        /// `S3EnableHiveCompatiblePath`: true or false.
        s3_enable_hive_compatible_path "S3EnableHiveCompatiblePath" bool,
        /// `S3SuffixPath`: text, 0 to 256 characters.
        s3_suffix_path "S3SuffixPath" String,
        /// `Tags`: list.
        tags "Tags" List<delivery::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DeliveryDestinationType`.
        delivery_destination_type "DeliveryDestinationType" String,
        /// `Fn::GetAtt` of `DeliveryId`.
        delivery_id "DeliveryId" String,
    }
}

/// Property types of [`Delivery`].
pub mod delivery {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-delivery-tag.html)
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
    /// [`AWS::Logs::DeliveryDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html)
    DeliveryDestination = "AWS::Logs::DeliveryDestination"
    required {
        /// `Name`: text, 1 to 60 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DeliveryDestinationPolicy`: object, 1 to 51200 characters.
        delivery_destination_policy "DeliveryDestinationPolicy" delivery_destination::DestinationPolicy,
        /// `DeliveryDestinationType`: text, 1 to 12 characters. A change replaces the resource.
        delivery_destination_type "DeliveryDestinationType" String,
        /// `DestinationResourceArn`: text, 16 to 2048 characters. A change replaces the resource.
        destination_resource_arn "DestinationResourceArn" String,
        /// `OutputFormat`: text, 1 to 12 characters. A change replaces the resource.
        output_format "OutputFormat" String,
        /// `Tags`: list.
        tags "Tags" List<delivery_destination::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`DeliveryDestination`].
pub mod delivery_destination {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-deliverydestination-tag.html)
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
        /// [`DestinationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-deliverydestination-destinationpolicy.html)
        DestinationPolicy
        required {
        }
        optional {
            /// `DeliveryDestinationName`: text, 1 to 60 characters.
            delivery_destination_name "DeliveryDestinationName" String,
            /// `DeliveryDestinationPolicy`: object.
            delivery_destination_policy "DeliveryDestinationPolicy" Json,
        }
    }
}

resource! {
    /// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html)
    DeliverySource = "AWS::Logs::DeliverySource"
    required {
        /// `Name`: text, 1 to 60 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DeliverySourceConfiguration`: object.
        delivery_source_configuration "DeliverySourceConfiguration" Json,
        /// `LogType`: text, 1 to 255 characters.
        log_type "LogType" String,
        /// `ResourceArn`: text, 16 to 2048 characters.
        resource_arn "ResourceArn" String,
        /// `Tags`: list.
        tags "Tags" List<delivery_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ResourceArns`.
        resource_arns "ResourceArns" List<String>,
        /// `Fn::GetAtt` of `Service`.
        service "Service" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
    }
}

/// Property types of [`DeliverySource`].
pub mod delivery_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-deliverysource-tag.html)
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
    /// [`AWS::Logs::Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html)
    Destination = "AWS::Logs::Destination"
    required {
        /// `DestinationName`: text, 1 to 512 characters. A change replaces the resource.
        destination_name "DestinationName" String,
        /// `RoleArn`: text, at least 1 characters.
        role_arn "RoleArn" String,
        /// `TargetArn`: text, at least 1 characters.
        target_arn "TargetArn" String,
    }
    optional {
        /// `DestinationPolicy`: text, at least 1 characters.
        destination_policy "DestinationPolicy" String,
        /// `Tags`: list.
        tags "Tags" List<destination::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Destination`].
pub mod destination {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-destination-tag.html)
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
    /// [`AWS::Logs::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html)
    Integration = "AWS::Logs::Integration"
    required {
        /// `IntegrationName`: text, 1 to 50 characters. A change replaces the resource.
        integration_name "IntegrationName" String,
        /// `IntegrationType`: text. A change replaces the resource.
        integration_type "IntegrationType" integration::IntegrationType,
        /// `ResourceConfig`: object. A change replaces the resource.
        resource_config "ResourceConfig" integration::ResourceConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `IntegrationStatus`.
        integration_status "IntegrationStatus" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        Opensearch = "OPENSEARCH",
    }

    property! {
        /// Property type `ResourceConfig`.
        ResourceConfig
        required {
        }
        optional {
            /// `OpenSearchResourceConfig`: object.
            open_search_resource_config "OpenSearchResourceConfig" OpenSearchResourceConfig,
        }
    }

    property! {
        /// [`OpenSearchResourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-integration-opensearchresourceconfig.html)
        OpenSearchResourceConfig
        required {
            /// `DashboardViewerPrincipals`: list.
            dashboard_viewer_principals "DashboardViewerPrincipals" List<String>,
            /// `DataSourceRoleArn`: text, 20 to 2048 characters.
            data_source_role_arn "DataSourceRoleArn" String,
        }
        optional {
            /// `ApplicationARN`: text, 20 to 2048 characters.
            application_arn "ApplicationARN" String,
            /// `KmsKeyArn`: text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `RetentionDays`: whole number, 1 to 3650 in value.
            retention_days "RetentionDays" i64,
        }
    }
}

resource! {
    /// [`AWS::Logs::LogAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loganomalydetector.html)
    LogAnomalyDetector = "AWS::Logs::LogAnomalyDetector"
    required {
    }
    optional {
        /// `AccountId`: text.
        account_id "AccountId" String,
        /// `AnomalyVisibilityTime`: number, 7 to 90 in value.
        anomaly_visibility_time "AnomalyVisibilityTime" f64,
        /// `DetectorName`: text, at least 1 characters.
        detector_name "DetectorName" String,
        /// `EvaluationFrequency`: text.
        evaluation_frequency "EvaluationFrequency" log_anomaly_detector::EvaluationFrequency,
        /// `FilterPattern`: text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// `KmsKeyId`: text, 0 to 256 characters.
        kms_key_id "KmsKeyId" String,
        /// `LogGroupArnList`: list.
        log_group_arn_list "LogGroupArnList" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AnomalyDetectorArn`.
        anomaly_detector_arn "AnomalyDetectorArn" String,
        /// `Fn::GetAtt` of `AnomalyDetectorStatus`.
        anomaly_detector_status "AnomalyDetectorStatus" String,
        /// `Fn::GetAtt` of `CreationTimeStamp`.
        creation_time_stamp "CreationTimeStamp" f64,
        /// `Fn::GetAtt` of `LastModifiedTimeStamp`.
        last_modified_time_stamp "LastModifiedTimeStamp" f64,
    }
}

/// Property types of [`LogAnomalyDetector`].
pub mod log_anomaly_detector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EvaluationFrequency`.
        EvaluationFrequency
        FiveMin = "FIVE_MIN",
        TenMin = "TEN_MIN",
        FifteenMin = "FIFTEEN_MIN",
        ThirtyMin = "THIRTY_MIN",
        OneHour = "ONE_HOUR",
    }
}

resource! {
    /// [`AWS::Logs::LogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html)
    LogGroup = "AWS::Logs::LogGroup"
    required {
    }
    optional {
        /// `BearerTokenAuthenticationEnabled`: true or false.
        bearer_token_authentication_enabled "BearerTokenAuthenticationEnabled" bool,
        /// `DataProtectionPolicy`: JSON.
        data_protection_policy "DataProtectionPolicy" Json,
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `FieldIndexPolicies`: list.
        field_index_policies "FieldIndexPolicies" List<Json>,
        /// `KmsKeyId`: text, 0 to 256 characters.
        kms_key_id "KmsKeyId" String,
        /// `LogGroupClass`: text.
        log_group_class "LogGroupClass" log_group::LogGroupClass,
        /// `LogGroupName`: text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
        /// `ResourcePolicyDocument`: object.
        resource_policy_document "ResourcePolicyDocument" Json,
        /// `RetentionInDays`: whole number.
        retention_in_days "RetentionInDays" i64,
        /// `Tags`: list.
        tags "Tags" List<log_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`LogGroup`].
pub mod log_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LogGroupClass`.
        LogGroupClass
        Standard = "STANDARD",
        InfrequentAccess = "INFREQUENT_ACCESS",
        Delivery = "DELIVERY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-loggroup-tag.html)
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
    /// [`AWS::Logs::LogStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-logstream.html)
    LogStream = "AWS::Logs::LogStream"
    required {
        /// `LogGroupName`: text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
    }
    optional {
        /// `LogStreamName`: text, 1 to 512 characters. A change replaces the resource.
        log_stream_name "LogStreamName" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
    MetricFilter = "AWS::Logs::MetricFilter"
    required {
        /// `FilterPattern`: text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// `LogGroupName`: text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
        /// `MetricTransformations`: list, 1 to 1 items.
        metric_transformations "MetricTransformations" List<metric_filter::MetricTransformation>,
    }
    optional {
        /// `ApplyOnTransformedLogs`: true or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// `EmitSystemFieldDimensions`: list.
        emit_system_field_dimensions "EmitSystemFieldDimensions" List<String>,
        /// `FieldSelectionCriteria`: text, 0 to 2000 characters.
        field_selection_criteria "FieldSelectionCriteria" String,
        /// `FilterName`: text, 1 to 512 characters. A change replaces the resource.
        filter_name "FilterName" String,
    }
    attributes {
    }
}

/// Property types of [`MetricFilter`].
pub mod metric_filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MetricTransformationUnit`.
        MetricTransformationUnit
        Seconds = "Seconds",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        Bytes = "Bytes",
        Kilobytes = "Kilobytes",
        Megabytes = "Megabytes",
        Gigabytes = "Gigabytes",
        Terabytes = "Terabytes",
        Bits = "Bits",
        Kilobits = "Kilobits",
        Megabits = "Megabits",
        Gigabits = "Gigabits",
        Terabits = "Terabits",
        Percent = "Percent",
        Count = "Count",
        BytesSecond = "Bytes/Second",
        KilobytesSecond = "Kilobytes/Second",
        MegabytesSecond = "Megabytes/Second",
        GigabytesSecond = "Gigabytes/Second",
        TerabytesSecond = "Terabytes/Second",
        BitsSecond = "Bits/Second",
        KilobitsSecond = "Kilobits/Second",
        MegabitsSecond = "Megabits/Second",
        GigabitsSecond = "Gigabits/Second",
        TerabitsSecond = "Terabits/Second",
        CountSecond = "Count/Second",
        None = "None",
    }

    property! {
        /// [`MetricTransformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-metricfilter-metrictransformation.html)
        MetricTransformation
        required {
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `MetricNamespace`: text, 1 to 256 characters.
            metric_namespace "MetricNamespace" String,
            /// `MetricValue`: text, 1 to 100 characters.
            metric_value "MetricValue" String,
        }
        optional {
            /// `DefaultValue`: number.
            default_value "DefaultValue" f64,
            /// `Dimensions`: list, 1 to 3 items.
            dimensions "Dimensions" List<Dimension>,
            /// `Unit`: text.
            unit "Unit" MetricTransformationUnit,
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-metricfilter-dimension.html)
        Dimension
        required {
            /// `Key`: text, 1 to 255 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Logs::QueryDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html)
    QueryDefinition = "AWS::Logs::QueryDefinition"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `QueryString`: text, 1 to 10000 characters.
        query_string "QueryString" String,
    }
    optional {
        /// `LogGroupNames`: list.
        log_group_names "LogGroupNames" List<String>,
        /// `Parameters`: list, 0 to 20 items.
        parameters "Parameters" List<query_definition::QueryParameter>,
        /// `QueryLanguage`: text.
        query_language "QueryLanguage" query_definition::QueryLanguage,
    }
    attributes {
        /// `Fn::GetAtt` of `QueryDefinitionId`.
        query_definition_id "QueryDefinitionId" String,
    }
}

/// Property types of [`QueryDefinition`].
pub mod query_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `QueryLanguage`.
        QueryLanguage
        Cwli = "CWLI",
        Sql = "SQL",
        Ppl = "PPL",
    }

    property! {
        /// [`QueryParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-querydefinition-queryparameter.html)
        QueryParameter
        required {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// `DefaultValue`: text, 0 to 1024 characters.
            default_value "DefaultValue" String,
            /// `Description`: text, 0 to 512 characters.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html)
    ResourcePolicy = "AWS::Logs::ResourcePolicy"
    required {
        /// `PolicyDocument`: JSON, 1 to 51200 characters.
        policy_document "PolicyDocument" Json,
        /// `PolicyName`: text, 1 to 255 characters. A change replaces the resource.
        policy_name "PolicyName" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Logs::ScheduledQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html)
    ScheduledQuery = "AWS::Logs::ScheduledQuery"
    required {
        /// `ExecutionRoleArn`: text, at least 1 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `QueryLanguage`: text.
        query_language "QueryLanguage" scheduled_query::QueryLanguage,
        /// `QueryString`: text, 0 to 10000 characters.
        query_string "QueryString" String,
        /// `ScheduleExpression`: text, 0 to 256 characters.
        schedule_expression "ScheduleExpression" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `DestinationConfiguration`: object.
        destination_configuration "DestinationConfiguration" scheduled_query::DestinationConfiguration,
        /// `LogGroupIdentifiers`: list, 1 to 50 items.
        log_group_identifiers "LogGroupIdentifiers" List<String>,
        /// `ScheduleEndTime`: number, at least 0 in value.
        schedule_end_time "ScheduleEndTime" f64,
        /// `ScheduleStartTime`: number, at least 0 in value.
        schedule_start_time "ScheduleStartTime" f64,
        /// `StartTimeOffset`: whole number.
        start_time_offset "StartTimeOffset" i64,
        /// `State`: text.
        state "State" scheduled_query::ScheduledQueryState,
        /// `Tags`: list.
        tags "Tags" List<scheduled_query::Tags>,
        /// `Timezone`: text, at least 1 characters.
        timezone "Timezone" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" f64,
        /// `Fn::GetAtt` of `LastExecutionStatus`.
        last_execution_status "LastExecutionStatus" String,
        /// `Fn::GetAtt` of `LastTriggeredTime`.
        last_triggered_time "LastTriggeredTime" f64,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" f64,
        /// `Fn::GetAtt` of `ScheduledQueryArn`.
        scheduled_query_arn "ScheduledQueryArn" String,
    }
}

/// Property types of [`ScheduledQuery`].
pub mod scheduled_query {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `QueryLanguage`.
        QueryLanguage
        Cwli = "CWLI",
        Ppl = "PPL",
        Sql = "SQL",
    }

    choice! {
        /// Values of `ScheduledQueryState`.
        ScheduledQueryState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// Property type `Tags`.
        Tags
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
        /// [`DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-scheduledquery-destinationconfiguration.html)
        DestinationConfiguration
        required {
        }
        optional {
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3Configuration,
        }
    }

    property! {
        /// [`S3Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-scheduledquery-s3configuration.html)
        S3Configuration
        required {
            /// `DestinationIdentifier`: text, 0 to 1024 characters.
            destination_identifier "DestinationIdentifier" String,
            /// `RoleArn`: text, at least 1 characters.
            role_arn "RoleArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Logs::StorageTierPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html)
    StorageTierPolicy = "AWS::Logs::StorageTierPolicy"
    required {
        /// `StorageTier`: text.
        storage_tier "StorageTier" storage_tier_policy::StorageTier,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" f64,
    }
}

/// Property types of [`StorageTierPolicy`].
pub mod storage_tier_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StorageTier`.
        StorageTier
        IntelligentTiering = "INTELLIGENT_TIERING",
    }
}

resource! {
    /// [`AWS::Logs::SubscriptionFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-subscriptionfilter.html)
    SubscriptionFilter = "AWS::Logs::SubscriptionFilter"
    required {
        /// `DestinationArn`: text, at least 1 characters.
        destination_arn "DestinationArn" String,
        /// `FilterPattern`: text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// `LogGroupName`: text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
    }
    optional {
        /// `ApplyOnTransformedLogs`: true or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// `Distribution`: text.
        distribution "Distribution" subscription_filter::Distribution,
        /// `EmitSystemFields`: list.
        emit_system_fields "EmitSystemFields" List<String>,
        /// `FieldSelectionCriteria`: text, 0 to 2000 characters.
        field_selection_criteria "FieldSelectionCriteria" String,
        /// `FilterName`: text, 1 to 512 characters. A change replaces the resource.
        filter_name "FilterName" String,
        /// `RoleArn`: text, at least 1 characters.
        role_arn "RoleArn" String,
    }
    attributes {
    }
}

/// Property types of [`SubscriptionFilter`].
pub mod subscription_filter {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Distribution`.
        Distribution
        Random = "Random",
        ByLogStream = "ByLogStream",
    }
}

resource! {
    /// [`AWS::Logs::Transformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-transformer.html)
    Transformer = "AWS::Logs::Transformer"
    required {
        /// `LogGroupIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        log_group_identifier "LogGroupIdentifier" String,
        /// `TransformerConfig`: list, 1 to 20 items.
        transformer_config "TransformerConfig" List<transformer::Processor>,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`Transformer`].
pub mod transformer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Processor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-processor.html)
        Processor
        required {
        }
        optional {
            /// `AddKeys`: object.
            add_keys "AddKeys" ProcessorAddKeys,
            /// `CopyValue`: object.
            copy_value "CopyValue" ProcessorCopyValue,
            /// `Csv`: object.
            csv "Csv" ProcessorCsv,
            /// `DateTimeConverter`: object.
            date_time_converter "DateTimeConverter" ProcessorDateTimeConverter,
            /// `DeleteKeys`: object.
            delete_keys "DeleteKeys" ProcessorDeleteKeys,
            /// `Grok`: object.
            grok "Grok" ProcessorGrok,
            /// `ListToMap`: object.
            list_to_map "ListToMap" ProcessorListToMap,
            /// `LowerCaseString`: object.
            lower_case_string "LowerCaseString" ProcessorLowerCaseString,
            /// `MoveKeys`: object.
            move_keys "MoveKeys" ProcessorMoveKeys,
            /// `ParseCloudfront`: object.
            parse_cloudfront "ParseCloudfront" ParseCloudfront,
            /// `ParseJSON`: object.
            parse_json "ParseJSON" ProcessorParseJSON,
            /// `ParseKeyValue`: object.
            parse_key_value "ParseKeyValue" ProcessorParseKeyValue,
            /// `ParsePostgres`: object.
            parse_postgres "ParsePostgres" ParsePostgres,
            /// `ParseRoute53`: object.
            parse_route53 "ParseRoute53" ParseRoute53,
            /// `ParseToOCSF`: object.
            parse_to_ocsf "ParseToOCSF" ParseToOCSF,
            /// `ParseVPC`: object.
            parse_vpc "ParseVPC" ParseVPC,
            /// `ParseWAF`: object.
            parse_waf "ParseWAF" ParseWAF,
            /// `RenameKeys`: object.
            rename_keys "RenameKeys" ProcessorRenameKeys,
            /// `SplitString`: object.
            split_string "SplitString" ProcessorSplitString,
            /// `SubstituteString`: object.
            substitute_string "SubstituteString" ProcessorSubstituteString,
            /// `TrimString`: object.
            trim_string "TrimString" ProcessorTrimString,
            /// `TypeConverter`: object.
            type_converter "TypeConverter" ProcessorTypeConverter,
            /// `UpperCaseString`: object.
            upper_case_string "UpperCaseString" ProcessorUpperCaseString,
        }
    }

    property! {
        /// Property type `ProcessorUpperCaseString`.
        ProcessorUpperCaseString
        required {
            /// `WithKeys`: list, 1 to 10 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorTypeConverter`.
        ProcessorTypeConverter
        required {
            /// `Entries`: list, 1 to 5 items.
            entries "Entries" List<TypeConverterEntry>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TypeConverterEntryType`.
        TypeConverterEntryType
        Boolean = "boolean",
        Integer = "integer",
        Double = "double",
        String = "string",
    }

    property! {
        /// [`TypeConverterEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-typeconverterentry.html)
        TypeConverterEntry
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Type`: text.
            r#type "Type" TypeConverterEntryType,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorTrimString`.
        ProcessorTrimString
        required {
            /// `WithKeys`: list, 1 to 10 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorSubstituteString`.
        ProcessorSubstituteString
        required {
            /// `Entries`: list, 1 to 10 items.
            entries "Entries" List<SubstituteStringEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`SubstituteStringEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-substitutestringentry.html)
        SubstituteStringEntry
        required {
            /// `From`: text, 1 to 128 characters.
            from "From" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
            /// `To`: text, 1 to 128 characters.
            to "To" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorSplitString`.
        ProcessorSplitString
        required {
            /// `Entries`: list, 1 to 10 items.
            entries "Entries" List<SplitStringEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`SplitStringEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-splitstringentry.html)
        SplitStringEntry
        required {
            /// `Delimiter`: text, 1 to 128 characters.
            delimiter "Delimiter" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorRenameKeys`.
        ProcessorRenameKeys
        required {
            /// `Entries`: list, 1 to 5 items.
            entries "Entries" List<RenameKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`RenameKeyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-renamekeyentry.html)
        RenameKeyEntry
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `RenameTo`: text, 1 to 128 characters.
            rename_to "RenameTo" String,
        }
        optional {
            /// `OverwriteIfExists`: true or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// [`ParseWAF`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsewaf.html)
        ParseWAF
        required {
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// [`ParseVPC`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsevpc.html)
        ParseVPC
        required {
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    choice! {
        /// Values of `EventSource`.
        EventSource
        CloudTrail = "CloudTrail",
        Route53Resolver = "Route53Resolver",
        VPCFlow = "VPCFlow",
        EKSAudit = "EKSAudit",
        Awswaf = "AWSWAF",
    }

    choice! {
        /// Values of `OcsfVersion`.
        OcsfVersion
        V1_1 = "V1.1",
        V1_5 = "V1.5",
    }

    property! {
        /// [`ParseToOCSF`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsetoocsf.html)
        ParseToOCSF
        required {
            /// `EventSource`: text.
            event_source "EventSource" EventSource,
            /// `OcsfVersion`: text.
            ocsf_version "OcsfVersion" OcsfVersion,
        }
        optional {
            /// `MappingVersion`: text, 1 to 10 characters.
            mapping_version "MappingVersion" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// [`ParseRoute53`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parseroute53.html)
        ParseRoute53
        required {
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// [`ParsePostgres`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsepostgres.html)
        ParsePostgres
        required {
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorParseKeyValue`.
        ProcessorParseKeyValue
        required {
        }
        optional {
            /// `Destination`: text, 1 to 128 characters.
            destination "Destination" String,
            /// `FieldDelimiter`: text, 1 to 128 characters.
            field_delimiter "FieldDelimiter" String,
            /// `KeyPrefix`: text, 1 to 128 characters.
            key_prefix "KeyPrefix" String,
            /// `KeyValueDelimiter`: text, 1 to 128 characters.
            key_value_delimiter "KeyValueDelimiter" String,
            /// `NonMatchValue`: text, 1 to 128 characters.
            non_match_value "NonMatchValue" String,
            /// `OverwriteIfExists`: true or false.
            overwrite_if_exists "OverwriteIfExists" bool,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorParseJSON`.
        ProcessorParseJSON
        required {
        }
        optional {
            /// `Destination`: text, 1 to 128 characters.
            destination "Destination" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// [`ParseCloudfront`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-parsecloudfront.html)
        ParseCloudfront
        required {
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorMoveKeys`.
        ProcessorMoveKeys
        required {
            /// `Entries`: list, 1 to 5 items.
            entries "Entries" List<MoveKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`MoveKeyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-movekeyentry.html)
        MoveKeyEntry
        required {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
            /// `Target`: text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// `OverwriteIfExists`: true or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// Property type `ProcessorLowerCaseString`.
        ProcessorLowerCaseString
        required {
            /// `WithKeys`: list, 1 to 10 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ProcessorListToMapFlattenedElement`.
        ProcessorListToMapFlattenedElement
        First = "first",
        Last = "last",
    }

    property! {
        /// Property type `ProcessorListToMap`.
        ProcessorListToMap
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
        optional {
            /// `Flatten`: true or false.
            flatten "Flatten" bool,
            /// `FlattenedElement`: text.
            flattened_element "FlattenedElement" ProcessorListToMapFlattenedElement,
            /// `Target`: text, 1 to 128 characters.
            target "Target" String,
            /// `ValueKey`: text, 1 to 128 characters.
            value_key "ValueKey" String,
        }
    }

    property! {
        /// Property type `ProcessorGrok`.
        ProcessorGrok
        required {
            /// `Match`: text, 1 to 512 characters.
            r#match "Match" String,
        }
        optional {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorDeleteKeys`.
        ProcessorDeleteKeys
        required {
            /// `WithKeys`: list, 1 to 5 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorDateTimeConverter`.
        ProcessorDateTimeConverter
        required {
            /// `MatchPatterns`: list, 1 to 5 items.
            match_patterns "MatchPatterns" List<String>,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
            /// `Target`: text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// `Locale`: text, at least 1 characters.
            locale "Locale" String,
            /// `SourceTimezone`: text, at least 1 characters.
            source_timezone "SourceTimezone" String,
            /// `TargetFormat`: text, 1 to 64 characters.
            target_format "TargetFormat" String,
            /// `TargetTimezone`: text, at least 1 characters.
            target_timezone "TargetTimezone" String,
        }
    }

    property! {
        /// Property type `ProcessorCsv`.
        ProcessorCsv
        required {
        }
        optional {
            /// `Columns`: list, 1 to 100 items.
            columns "Columns" List<String>,
            /// `Delimiter`: text, 1 to 2 characters.
            delimiter "Delimiter" String,
            /// `QuoteCharacter`: text, 1 to 1 characters.
            quote_character "QuoteCharacter" String,
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorCopyValue`.
        ProcessorCopyValue
        required {
            /// `Entries`: list, 1 to 5 items.
            entries "Entries" List<CopyValueEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`CopyValueEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-copyvalueentry.html)
        CopyValueEntry
        required {
            /// `Source`: text, 1 to 128 characters.
            source "Source" String,
            /// `Target`: text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// `OverwriteIfExists`: true or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// Property type `ProcessorAddKeys`.
        ProcessorAddKeys
        required {
            /// `Entries`: list, 1 to 5 items.
            entries "Entries" List<AddKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// [`AddKeyEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-logs-transformer-addkeyentry.html)
        AddKeyEntry
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
            /// `OverwriteIfExists`: true or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }
}
