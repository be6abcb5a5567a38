// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Logs`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Logs::AccountPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html)
    AccountPolicy = "AWS::Logs::AccountPolicy"
    required {
        /// Text, 1 to 30720 characters.
        policy_document "PolicyDocument" String,
        /// Text, 1 to 256 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// Text. A change replaces the resource.
        policy_type "PolicyType" account_policy::PolicyType,
    }
    optional {
        /// Text.
        scope "Scope" account_policy::Scope,
        /// Text.
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
        /// Text, 16 to 2048 characters. A change replaces the resource.
        delivery_destination_arn "DeliveryDestinationArn" String,
        /// Text, 1 to 60 characters. A change replaces the resource.
        delivery_source_name "DeliverySourceName" String,
    }
    optional {
        /// Text, 1 to 5 characters.
        field_delimiter "FieldDelimiter" String,
        /// List, 0 to 128 items.
        record_fields "RecordFields" List<String>,
        /// True or false.
        s3_enable_hive_compatible_path "S3EnableHiveCompatiblePath" bool,
        /// Text, 0 to 256 characters.
        s3_suffix_path "S3SuffixPath" String,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text, 1 to 60 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Object, 1 to 51200 characters.
        delivery_destination_policy "DeliveryDestinationPolicy" delivery_destination::DestinationPolicy,
        /// Text, 1 to 12 characters. A change replaces the resource.
        delivery_destination_type "DeliveryDestinationType" String,
        /// Text, 16 to 2048 characters. A change replaces the resource.
        destination_resource_arn "DestinationResourceArn" String,
        /// Text, 1 to 12 characters. A change replaces the resource.
        output_format "OutputFormat" String,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `DestinationPolicy`.
        DestinationPolicy
        required {
        }
        optional {
            /// Text, 1 to 60 characters.
            delivery_destination_name "DeliveryDestinationName" String,
            /// Object.
            delivery_destination_policy "DeliveryDestinationPolicy" Json,
        }
    }
}

resource! {
    /// [`AWS::Logs::DeliverySource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html)
    DeliverySource = "AWS::Logs::DeliverySource"
    required {
        /// Text, 1 to 60 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Object.
        delivery_source_configuration "DeliverySourceConfiguration" Json,
        /// Text, 1 to 255 characters.
        log_type "LogType" String,
        /// Text, 16 to 2048 characters.
        resource_arn "ResourceArn" String,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text, 1 to 512 characters. A change replaces the resource.
        destination_name "DestinationName" String,
        /// Text, at least 1 characters.
        role_arn "RoleArn" String,
        /// Text, at least 1 characters.
        target_arn "TargetArn" String,
    }
    optional {
        /// Text, at least 1 characters.
        destination_policy "DestinationPolicy" String,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text, 1 to 50 characters. A change replaces the resource.
        integration_name "IntegrationName" String,
        /// Text. A change replaces the resource.
        integration_type "IntegrationType" integration::IntegrationType,
        /// Object. A change replaces the resource.
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
            /// Object.
            open_search_resource_config "OpenSearchResourceConfig" OpenSearchResourceConfig,
        }
    }

    property! {
        /// Property type `OpenSearchResourceConfig`.
        OpenSearchResourceConfig
        required {
            /// List.
            dashboard_viewer_principals "DashboardViewerPrincipals" List<String>,
            /// Text, 20 to 2048 characters.
            data_source_role_arn "DataSourceRoleArn" String,
        }
        optional {
            /// Text, 20 to 2048 characters.
            application_arn "ApplicationARN" String,
            /// Text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// Whole number, 1 to 3650 in value.
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
        /// Text.
        account_id "AccountId" String,
        /// Number, 7 to 90 in value.
        anomaly_visibility_time "AnomalyVisibilityTime" f64,
        /// Text, at least 1 characters.
        detector_name "DetectorName" String,
        /// Text.
        evaluation_frequency "EvaluationFrequency" log_anomaly_detector::EvaluationFrequency,
        /// Text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// Text, 0 to 256 characters.
        kms_key_id "KmsKeyId" String,
        /// List.
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
        /// True or false.
        bearer_token_authentication_enabled "BearerTokenAuthenticationEnabled" bool,
        /// JSON.
        data_protection_policy "DataProtectionPolicy" Json,
        /// True or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// List.
        field_index_policies "FieldIndexPolicies" List<Json>,
        /// Text, 0 to 256 characters.
        kms_key_id "KmsKeyId" String,
        /// Text.
        log_group_class "LogGroupClass" log_group::LogGroupClass,
        /// Text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
        /// Object.
        resource_policy_document "ResourcePolicyDocument" Json,
        /// Whole number.
        retention_in_days "RetentionInDays" i64,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
    }
    optional {
        /// Text, 1 to 512 characters. A change replaces the resource.
        log_stream_name "LogStreamName" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Logs::MetricFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html)
    MetricFilter = "AWS::Logs::MetricFilter"
    required {
        /// Text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
        /// List, 1 to 1 items.
        metric_transformations "MetricTransformations" List<metric_filter::MetricTransformation>,
    }
    optional {
        /// True or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// List.
        emit_system_field_dimensions "EmitSystemFieldDimensions" List<String>,
        /// Text, 0 to 2000 characters.
        field_selection_criteria "FieldSelectionCriteria" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
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
        /// Property type `MetricTransformation`.
        MetricTransformation
        required {
            /// Text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// Text, 1 to 256 characters.
            metric_namespace "MetricNamespace" String,
            /// Text, 1 to 100 characters.
            metric_value "MetricValue" String,
        }
        optional {
            /// Number.
            default_value "DefaultValue" f64,
            /// List, 1 to 3 items.
            dimensions "Dimensions" List<Dimension>,
            /// Text.
            unit "Unit" MetricTransformationUnit,
        }
    }

    property! {
        /// Property type `Dimension`.
        Dimension
        required {
            /// Text, 1 to 255 characters.
            key "Key" String,
            /// Text, 1 to 255 characters.
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
        /// Text, 1 to 255 characters.
        name "Name" String,
        /// Text, 1 to 10000 characters.
        query_string "QueryString" String,
    }
    optional {
        /// List.
        log_group_names "LogGroupNames" List<String>,
        /// List, 0 to 20 items.
        parameters "Parameters" List<query_definition::QueryParameter>,
        /// Text.
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
        /// Property type `QueryParameter`.
        QueryParameter
        required {
            /// Text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
            /// Text, 0 to 1024 characters.
            default_value "DefaultValue" String,
            /// Text, 0 to 512 characters.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::Logs::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html)
    ResourcePolicy = "AWS::Logs::ResourcePolicy"
    required {
        /// JSON, 1 to 51200 characters.
        policy_document "PolicyDocument" Json,
        /// Text, 1 to 255 characters. A change replaces the resource.
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
        /// Text, at least 1 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// Text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// Text.
        query_language "QueryLanguage" scheduled_query::QueryLanguage,
        /// Text, 0 to 10000 characters.
        query_string "QueryString" String,
        /// Text, 0 to 256 characters.
        schedule_expression "ScheduleExpression" String,
    }
    optional {
        /// Text, 0 to 1024 characters.
        description "Description" String,
        /// Object.
        destination_configuration "DestinationConfiguration" scheduled_query::DestinationConfiguration,
        /// List, 1 to 50 items.
        log_group_identifiers "LogGroupIdentifiers" List<String>,
        /// Number, at least 0 in value.
        schedule_end_time "ScheduleEndTime" f64,
        /// Number, at least 0 in value.
        schedule_start_time "ScheduleStartTime" f64,
        /// Whole number.
        start_time_offset "StartTimeOffset" i64,
        /// Text.
        state "State" scheduled_query::ScheduledQueryState,
        /// List.
        tags "Tags" List<scheduled_query::Tags>,
        /// Text, at least 1 characters.
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
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `DestinationConfiguration`.
        DestinationConfiguration
        required {
        }
        optional {
            /// Object.
            s3_configuration "S3Configuration" S3Configuration,
        }
    }

    property! {
        /// Property type `S3Configuration`.
        S3Configuration
        required {
            /// Text, 0 to 1024 characters.
            destination_identifier "DestinationIdentifier" String,
            /// Text, at least 1 characters.
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
        /// Text.
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
        /// Text, at least 1 characters.
        destination_arn "DestinationArn" String,
        /// Text, 0 to 1024 characters.
        filter_pattern "FilterPattern" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
        log_group_name "LogGroupName" String,
    }
    optional {
        /// True or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// Text.
        distribution "Distribution" subscription_filter::Distribution,
        /// List.
        emit_system_fields "EmitSystemFields" List<String>,
        /// Text, 0 to 2000 characters.
        field_selection_criteria "FieldSelectionCriteria" String,
        /// Text, 1 to 512 characters. A change replaces the resource.
        filter_name "FilterName" String,
        /// Text, at least 1 characters.
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
        /// Text, 1 to 2048 characters. A change replaces the resource.
        log_group_identifier "LogGroupIdentifier" String,
        /// List, 1 to 20 items.
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
        /// Property type `Processor`.
        Processor
        required {
        }
        optional {
            /// Object.
            add_keys "AddKeys" ProcessorAddKeys,
            /// Object.
            copy_value "CopyValue" ProcessorCopyValue,
            /// Object.
            csv "Csv" ProcessorCsv,
            /// Object.
            date_time_converter "DateTimeConverter" ProcessorDateTimeConverter,
            /// Object.
            delete_keys "DeleteKeys" ProcessorDeleteKeys,
            /// Object.
            grok "Grok" ProcessorGrok,
            /// Object.
            list_to_map "ListToMap" ProcessorListToMap,
            /// Object.
            lower_case_string "LowerCaseString" ProcessorLowerCaseString,
            /// Object.
            move_keys "MoveKeys" ProcessorMoveKeys,
            /// Object.
            parse_cloudfront "ParseCloudfront" ParseCloudfront,
            /// Object.
            parse_json "ParseJSON" ProcessorParseJSON,
            /// Object.
            parse_key_value "ParseKeyValue" ProcessorParseKeyValue,
            /// Object.
            parse_postgres "ParsePostgres" ParsePostgres,
            /// Object.
            parse_route53 "ParseRoute53" ParseRoute53,
            /// Object.
            parse_to_ocsf "ParseToOCSF" ParseToOCSF,
            /// Object.
            parse_vpc "ParseVPC" ParseVPC,
            /// Object.
            parse_waf "ParseWAF" ParseWAF,
            /// Object.
            rename_keys "RenameKeys" ProcessorRenameKeys,
            /// Object.
            split_string "SplitString" ProcessorSplitString,
            /// Object.
            substitute_string "SubstituteString" ProcessorSubstituteString,
            /// Object.
            trim_string "TrimString" ProcessorTrimString,
            /// Object.
            type_converter "TypeConverter" ProcessorTypeConverter,
            /// Object.
            upper_case_string "UpperCaseString" ProcessorUpperCaseString,
        }
    }

    property! {
        /// Property type `ProcessorUpperCaseString`.
        ProcessorUpperCaseString
        required {
            /// List, 1 to 10 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorTypeConverter`.
        ProcessorTypeConverter
        required {
            /// List, 1 to 5 items.
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
        /// Property type `TypeConverterEntry`.
        TypeConverterEntry
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text.
            r#type "Type" TypeConverterEntryType,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorTrimString`.
        ProcessorTrimString
        required {
            /// List, 1 to 10 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorSubstituteString`.
        ProcessorSubstituteString
        required {
            /// List, 1 to 10 items.
            entries "Entries" List<SubstituteStringEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `SubstituteStringEntry`.
        SubstituteStringEntry
        required {
            /// Text, 1 to 128 characters.
            from "From" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
            /// Text, 1 to 128 characters.
            to "To" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorSplitString`.
        ProcessorSplitString
        required {
            /// List, 1 to 10 items.
            entries "Entries" List<SplitStringEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `SplitStringEntry`.
        SplitStringEntry
        required {
            /// Text, 1 to 128 characters.
            delimiter "Delimiter" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorRenameKeys`.
        ProcessorRenameKeys
        required {
            /// List, 1 to 5 items.
            entries "Entries" List<RenameKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RenameKeyEntry`.
        RenameKeyEntry
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 128 characters.
            rename_to "RenameTo" String,
        }
        optional {
            /// True or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// Property type `ParseWAF`.
        ParseWAF
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ParseVPC`.
        ParseVPC
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
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
        /// Property type `ParseToOCSF`.
        ParseToOCSF
        required {
            /// Text.
            event_source "EventSource" EventSource,
            /// Text.
            ocsf_version "OcsfVersion" OcsfVersion,
        }
        optional {
            /// Text, 1 to 10 characters.
            mapping_version "MappingVersion" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ParseRoute53`.
        ParseRoute53
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ParsePostgres`.
        ParsePostgres
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorParseKeyValue`.
        ProcessorParseKeyValue
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            destination "Destination" String,
            /// Text, 1 to 128 characters.
            field_delimiter "FieldDelimiter" String,
            /// Text, 1 to 128 characters.
            key_prefix "KeyPrefix" String,
            /// Text, 1 to 128 characters.
            key_value_delimiter "KeyValueDelimiter" String,
            /// Text, 1 to 128 characters.
            non_match_value "NonMatchValue" String,
            /// True or false.
            overwrite_if_exists "OverwriteIfExists" bool,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorParseJSON`.
        ProcessorParseJSON
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            destination "Destination" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ParseCloudfront`.
        ParseCloudfront
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorMoveKeys`.
        ProcessorMoveKeys
        required {
            /// List, 1 to 5 items.
            entries "Entries" List<MoveKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `MoveKeyEntry`.
        MoveKeyEntry
        required {
            /// Text, 1 to 128 characters.
            source "Source" String,
            /// Text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// True or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// Property type `ProcessorLowerCaseString`.
        ProcessorLowerCaseString
        required {
            /// List, 1 to 10 items.
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
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
        optional {
            /// True or false.
            flatten "Flatten" bool,
            /// Text.
            flattened_element "FlattenedElement" ProcessorListToMapFlattenedElement,
            /// Text, 1 to 128 characters.
            target "Target" String,
            /// Text, 1 to 128 characters.
            value_key "ValueKey" String,
        }
    }

    property! {
        /// Property type `ProcessorGrok`.
        ProcessorGrok
        required {
            /// Text, 1 to 512 characters.
            r#match "Match" String,
        }
        optional {
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorDeleteKeys`.
        ProcessorDeleteKeys
        required {
            /// List, 1 to 5 items.
            with_keys "WithKeys" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProcessorDateTimeConverter`.
        ProcessorDateTimeConverter
        required {
            /// List, 1 to 5 items.
            match_patterns "MatchPatterns" List<String>,
            /// Text, 1 to 128 characters.
            source "Source" String,
            /// Text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// Text, at least 1 characters.
            locale "Locale" String,
            /// Text, at least 1 characters.
            source_timezone "SourceTimezone" String,
            /// Text, 1 to 64 characters.
            target_format "TargetFormat" String,
            /// Text, at least 1 characters.
            target_timezone "TargetTimezone" String,
        }
    }

    property! {
        /// Property type `ProcessorCsv`.
        ProcessorCsv
        required {
        }
        optional {
            /// List, 1 to 100 items.
            columns "Columns" List<String>,
            /// Text, 1 to 2 characters.
            delimiter "Delimiter" String,
            /// Text, 1 to 1 characters.
            quote_character "QuoteCharacter" String,
            /// Text, 1 to 128 characters.
            source "Source" String,
        }
    }

    property! {
        /// Property type `ProcessorCopyValue`.
        ProcessorCopyValue
        required {
            /// List, 1 to 5 items.
            entries "Entries" List<CopyValueEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `CopyValueEntry`.
        CopyValueEntry
        required {
            /// Text, 1 to 128 characters.
            source "Source" String,
            /// Text, 1 to 128 characters.
            target "Target" String,
        }
        optional {
            /// True or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }

    property! {
        /// Property type `ProcessorAddKeys`.
        ProcessorAddKeys
        required {
            /// List, 1 to 5 items.
            entries "Entries" List<AddKeyEntry>,
        }
        optional {
        }
    }

    property! {
        /// Property type `AddKeyEntry`.
        AddKeyEntry
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
            /// True or false.
            overwrite_if_exists "OverwriteIfExists" bool,
        }
    }
}
