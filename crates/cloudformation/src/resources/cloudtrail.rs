// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudTrail`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudTrail::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html)
    Channel = "AWS::CloudTrail::Channel"
    required {
    }
    optional {
        /// `Destinations`: list, 1 to 10 items.
        destinations "Destinations" List<channel::Destination>,
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `Source`: text, 1 to 256 characters. A change replaces the resource.
        source "Source" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ChannelArn`.
        channel_arn "ChannelArn" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-channel-tag.html)
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
        /// Values of `DestinationType`.
        DestinationType
        EventDataStore = "EVENT_DATA_STORE",
    }

    property! {
        /// [`Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-channel-destination.html)
        Destination
        required {
            /// `Location`: text, 3 to 1024 characters.
            location "Location" String,
            /// `Type`: text.
            r#type "Type" DestinationType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudTrail::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-dashboard.html)
    Dashboard = "AWS::CloudTrail::Dashboard"
    required {
    }
    optional {
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `RefreshSchedule`: object.
        refresh_schedule "RefreshSchedule" dashboard::RefreshSchedule,
        /// `Tags`: list.
        tags "Tags" List<dashboard::Tag>,
        /// `TerminationProtectionEnabled`: true or false.
        termination_protection_enabled "TerminationProtectionEnabled" bool,
        /// `Widgets`: list.
        widgets "Widgets" List<dashboard::Widget>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `DashboardArn`.
        dashboard_arn "DashboardArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Widget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-dashboard-widget.html)
        Widget
        required {
            /// `QueryStatement`: text, 1 to 10000 characters.
            query_statement "QueryStatement" String,
        }
        optional {
            /// `QueryParameters`: list, 1 to 10 items.
            query_parameters "QueryParameters" List<String>,
            /// `ViewProperties`: object.
            view_properties "ViewProperties" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-dashboard-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RefreshScheduleStatus`.
        RefreshScheduleStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`RefreshSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-dashboard-refreshschedule.html)
        RefreshSchedule
        required {
        }
        optional {
            /// `Frequency`: object.
            frequency "Frequency" RefreshScheduleFrequency,
            /// `Status`: text.
            status "Status" RefreshScheduleStatus,
            /// `TimeOfDay`: text.
            time_of_day "TimeOfDay" String,
        }
    }

    choice! {
        /// Values of `RefreshScheduleFrequencyUnit`.
        RefreshScheduleFrequencyUnit
        Hours = "HOURS",
        Days = "DAYS",
    }

    property! {
        /// Property type `RefreshScheduleFrequency`.
        RefreshScheduleFrequency
        required {
            /// `Unit`: text.
            unit "Unit" RefreshScheduleFrequencyUnit,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudTrail::EventDataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html)
    EventDataStore = "AWS::CloudTrail::EventDataStore"
    required {
    }
    optional {
        /// `AdvancedEventSelectors`: list.
        advanced_event_selectors "AdvancedEventSelectors" List<event_data_store::AdvancedEventSelector>,
        /// `BillingMode`: text.
        billing_mode "BillingMode" event_data_store::BillingMode,
        /// `ContextKeySelectors`: list, 0 to 2 items.
        context_key_selectors "ContextKeySelectors" List<event_data_store::ContextKeySelector>,
        /// `FederationEnabled`: true or false.
        federation_enabled "FederationEnabled" bool,
        /// `FederationRoleArn`: text.
        federation_role_arn "FederationRoleArn" String,
        /// `IngestionEnabled`: true or false.
        ingestion_enabled "IngestionEnabled" bool,
        /// `InsightSelectors`: list.
        insight_selectors "InsightSelectors" List<event_data_store::InsightSelector>,
        /// `InsightsDestination`: text, 3 to 256 characters.
        insights_destination "InsightsDestination" String,
        /// `KmsKeyId`: text, 1 to 350 characters.
        kms_key_id "KmsKeyId" String,
        /// `MaxEventSize`: text.
        max_event_size "MaxEventSize" event_data_store::MaxEventSize,
        /// `MultiRegionEnabled`: true or false.
        multi_region_enabled "MultiRegionEnabled" bool,
        /// `Name`: text, 3 to 128 characters.
        name "Name" String,
        /// `OrganizationEnabled`: true or false.
        organization_enabled "OrganizationEnabled" bool,
        /// `RetentionPeriod`: whole number, 7 to 3653 in value.
        retention_period "RetentionPeriod" i64,
        /// `Tags`: list.
        tags "Tags" List<event_data_store::Tag>,
        /// `TerminationProtectionEnabled`: true or false.
        termination_protection_enabled "TerminationProtectionEnabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `EventDataStoreArn`.
        event_data_store_arn "EventDataStoreArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`EventDataStore`].
pub mod event_data_store {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BillingMode`.
        BillingMode
        ExtendableRetentionPricing = "EXTENDABLE_RETENTION_PRICING",
        FixedRetentionPricing = "FIXED_RETENTION_PRICING",
    }

    choice! {
        /// Values of `MaxEventSize`.
        MaxEventSize
        Standard = "Standard",
        Large = "Large",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InsightSelectorInsightType`.
        InsightSelectorInsightType
        ApiCallRateInsight = "ApiCallRateInsight",
        ApiErrorRateInsight = "ApiErrorRateInsight",
    }

    property! {
        /// [`InsightSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-insightselector.html)
        InsightSelector
        required {
        }
        optional {
            /// `InsightType`: text.
            insight_type "InsightType" InsightSelectorInsightType,
        }
    }

    choice! {
        /// Values of `ContextKeySelectorType`.
        ContextKeySelectorType
        RequestContext = "RequestContext",
        TagContext = "TagContext",
    }

    property! {
        /// [`ContextKeySelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-contextkeyselector.html)
        ContextKeySelector
        required {
            /// `Equals`: list, 1 to 50 items.
            equals "Equals" List<String>,
            /// `Type`: text.
            r#type "Type" ContextKeySelectorType,
        }
        optional {
        }
    }

    property! {
        /// [`AdvancedEventSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-advancedeventselector.html)
        AdvancedEventSelector
        required {
            /// `FieldSelectors`: list, at least 1 items.
            field_selectors "FieldSelectors" List<AdvancedFieldSelector>,
        }
        optional {
            /// `Name`: text, 1 to 1000 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`AdvancedFieldSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-eventdatastore-advancedfieldselector.html)
        AdvancedFieldSelector
        required {
            /// `Field`: text, 1 to 1000 characters.
            field "Field" String,
        }
        optional {
            /// `EndsWith`: list, at least 1 items.
            ends_with "EndsWith" List<String>,
            /// `Equals`: list, at least 1 items.
            equals "Equals" List<String>,
            /// `NotEndsWith`: list, at least 1 items.
            not_ends_with "NotEndsWith" List<String>,
            /// `NotEquals`: list, at least 1 items.
            not_equals "NotEquals" List<String>,
            /// `NotStartsWith`: list, at least 1 items.
            not_starts_with "NotStartsWith" List<String>,
            /// `StartsWith`: list, at least 1 items.
            starts_with "StartsWith" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudTrail::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html)
    ResourcePolicy = "AWS::CloudTrail::ResourcePolicy"
    required {
        /// `ResourceArn`: text, 3 to 256 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
        /// `ResourcePolicy`: JSON, 1 to 8192 characters.
        resource_policy "ResourcePolicy" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::CloudTrail::Trail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-trail.html)
    Trail = "AWS::CloudTrail::Trail"
    required {
        /// `IsLogging`: true or false.
        is_logging "IsLogging" bool,
        /// `S3BucketName`: text.
        s3_bucket_name "S3BucketName" String,
    }
    optional {
        /// `AdvancedEventSelectors`: list.
        advanced_event_selectors "AdvancedEventSelectors" List<trail::AdvancedEventSelector>,
        /// `AggregationConfigurations`: list, 0 to 1 items.
        aggregation_configurations "AggregationConfigurations" List<trail::AggregationConfiguration>,
        /// `CloudWatchLogsLogGroupArn`: text.
        cloud_watch_logs_log_group_arn "CloudWatchLogsLogGroupArn" String,
        /// `CloudWatchLogsRoleArn`: text.
        cloud_watch_logs_role_arn "CloudWatchLogsRoleArn" String,
        /// `EnableLogFileValidation`: true or false.
        enable_log_file_validation "EnableLogFileValidation" bool,
        /// `EventSelectors`: list, at most 5 items.
        event_selectors "EventSelectors" List<trail::EventSelector>,
        /// `IncludeGlobalServiceEvents`: true or false.
        include_global_service_events "IncludeGlobalServiceEvents" bool,
        /// `InsightSelectors`: list.
        insight_selectors "InsightSelectors" List<trail::InsightSelector>,
        /// `IsMultiRegionTrail`: true or false.
        is_multi_region_trail "IsMultiRegionTrail" bool,
        /// `IsOrganizationTrail`: true or false.
        is_organization_trail "IsOrganizationTrail" bool,
        /// `KMSKeyId`: text.
        kms_key_id "KMSKeyId" String,
        /// `S3KeyPrefix`: text, at most 200 characters.
        s3_key_prefix "S3KeyPrefix" String,
        /// `SnsTopicName`: text, at most 256 characters.
        sns_topic_name "SnsTopicName" String,
        /// `Tags`: list.
        tags "Tags" List<trail::Tag>,
        /// `TrailName`: text, 3 to 128 characters. A change replaces the resource.
        trail_name "TrailName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SnsTopicArn`.
        sns_topic_arn "SnsTopicArn" String,
    }
}

/// Property types of [`Trail`].
pub mod trail {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SourceEventCategory`.
        SourceEventCategory
        Management = "Management",
        Data = "Data",
    }

    choice! {
        /// Values of `InsightSelectorInsightType`.
        InsightSelectorInsightType
        ApiCallRateInsight = "ApiCallRateInsight",
        ApiErrorRateInsight = "ApiErrorRateInsight",
    }

    property! {
        /// [`InsightSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-insightselector.html)
        InsightSelector
        required {
        }
        optional {
            /// `EventCategories`: list.
            event_categories "EventCategories" List<SourceEventCategory>,
            /// `InsightType`: text.
            insight_type "InsightType" InsightSelectorInsightType,
        }
    }

    choice! {
        /// Values of `EventSelectorReadWriteType`.
        EventSelectorReadWriteType
        All = "All",
        ReadOnly = "ReadOnly",
        WriteOnly = "WriteOnly",
    }

    property! {
        /// [`EventSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-eventselector.html)
        EventSelector
        required {
        }
        optional {
            /// `DataResources`: list.
            data_resources "DataResources" List<DataResource>,
            /// `ExcludeManagementEventSources`: list.
            exclude_management_event_sources "ExcludeManagementEventSources" List<String>,
            /// `IncludeManagementEvents`: true or false.
            include_management_events "IncludeManagementEvents" bool,
            /// `ReadWriteType`: text.
            read_write_type "ReadWriteType" EventSelectorReadWriteType,
        }
    }

    choice! {
        /// Values of `DataResourceType`.
        DataResourceType
        AWSLambdaFunction = "AWS::Lambda::Function",
        AWSS3Object = "AWS::S3::Object",
        AWSDynamoDBTable = "AWS::DynamoDB::Table",
        AWSS3OutpostsObject = "AWS::S3Outposts::Object",
        AWSManagedBlockchainNode = "AWS::ManagedBlockchain::Node",
        AWSS3ObjectLambdaAccessPoint = "AWS::S3ObjectLambda::AccessPoint",
        AWSEC2Snapshot = "AWS::EC2::Snapshot",
        AWSS3AccessPoint = "AWS::S3::AccessPoint",
        AWSDynamoDBStream = "AWS::DynamoDB::Stream",
    }

    property! {
        /// [`DataResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-dataresource.html)
        DataResource
        required {
            /// `Type`: text.
            r#type "Type" DataResourceType,
        }
        optional {
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `AggregationConfigurationEventCategory`.
        AggregationConfigurationEventCategory
        Data = "Data",
    }

    choice! {
        /// Values of `Template`.
        Template
        ApiActivity = "API_ACTIVITY",
        ResourceAccess = "RESOURCE_ACCESS",
        UserActions = "USER_ACTIONS",
    }

    property! {
        /// [`AggregationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-aggregationconfiguration.html)
        AggregationConfiguration
        required {
            /// `EventCategory`: text.
            event_category "EventCategory" AggregationConfigurationEventCategory,
            /// `Templates`: list, 1 to 50 items.
            templates "Templates" List<Template>,
        }
        optional {
        }
    }

    property! {
        /// [`AdvancedEventSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedeventselector.html)
        AdvancedEventSelector
        required {
            /// `FieldSelectors`: list, at least 1 items.
            field_selectors "FieldSelectors" List<AdvancedFieldSelector>,
        }
        optional {
            /// `Name`: text, 1 to 1000 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`AdvancedFieldSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudtrail-trail-advancedfieldselector.html)
        AdvancedFieldSelector
        required {
            /// `Field`: text, 1 to 1000 characters.
            field "Field" String,
        }
        optional {
            /// `EndsWith`: list, at least 1 items.
            ends_with "EndsWith" List<String>,
            /// `Equals`: list, at least 1 items.
            equals "Equals" List<String>,
            /// `NotEndsWith`: list, at least 1 items.
            not_ends_with "NotEndsWith" List<String>,
            /// `NotEquals`: list, at least 1 items.
            not_equals "NotEquals" List<String>,
            /// `NotStartsWith`: list, at least 1 items.
            not_starts_with "NotStartsWith" List<String>,
            /// `StartsWith`: list, at least 1 items.
            starts_with "StartsWith" List<String>,
        }
    }
}
