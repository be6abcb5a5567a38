// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CustomerProfiles`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CustomerProfiles::CalculatedAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html)
    CalculatedAttributeDefinition = "AWS::CustomerProfiles::CalculatedAttributeDefinition"
    required {
        /// `AttributeDetails`: object.
        attribute_details "AttributeDetails" calculated_attribute_definition::AttributeDetails,
        /// `CalculatedAttributeName`: text, 1 to 255 characters. A change replaces the resource.
        calculated_attribute_name "CalculatedAttributeName" String,
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Statistic`: text.
        statistic "Statistic" calculated_attribute_definition::Statistic,
    }
    optional {
        /// `Conditions`: object.
        conditions "Conditions" calculated_attribute_definition::Conditions,
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<calculated_attribute_definition::Tag>,
        /// `UseHistoricalData`: true or false. A change replaces the resource.
        use_historical_data "UseHistoricalData" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Readiness`.
        readiness "Readiness" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`CalculatedAttributeDefinition`].
pub mod calculated_attribute_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Statistic`.
        Statistic
        FirstOccurrence = "FIRST_OCCURRENCE",
        LastOccurrence = "LAST_OCCURRENCE",
        Count = "COUNT",
        Sum = "SUM",
        Minimum = "MINIMUM",
        Maximum = "MAXIMUM",
        Average = "AVERAGE",
        MaxOccurrence = "MAX_OCCURRENCE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-tag.html)
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
        /// [`Conditions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-conditions.html)
        Conditions
        required {
        }
        optional {
            /// `ObjectCount`: whole number, 1 to 300 in value.
            object_count "ObjectCount" i64,
            /// `Range`: object.
            range "Range" Range,
            /// `Threshold`: object.
            threshold "Threshold" Threshold,
        }
    }

    choice! {
        /// Values of `ThresholdOperator`.
        ThresholdOperator
        EqualTo = "EQUAL_TO",
        GreaterThan = "GREATER_THAN",
        LessThan = "LESS_THAN",
        NotEqualTo = "NOT_EQUAL_TO",
    }

    property! {
        /// [`Threshold`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-threshold.html)
        Threshold
        required {
            /// `Operator`: text.
            operator "Operator" ThresholdOperator,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RangeUnit`.
        RangeUnit
        Days = "DAYS",
    }

    property! {
        /// [`Range`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-range.html)
        Range
        required {
            /// `Unit`: text.
            unit "Unit" RangeUnit,
        }
        optional {
            /// `TimestampFormat`: text, 1 to 255 characters.
            timestamp_format "TimestampFormat" String,
            /// `TimestampSource`: text, 1 to 255 characters.
            timestamp_source "TimestampSource" String,
            /// `Value`: whole number, 1 to 2147483647 in value.
            value "Value" i64,
            /// `ValueRange`: object.
            value_range "ValueRange" ValueRange,
        }
    }

    property! {
        /// [`ValueRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-valuerange.html)
        ValueRange
        required {
            /// `End`: whole number, -2147483648 to 2147483647 in value.
            end "End" i64,
            /// `Start`: whole number, -2147483648 to 2147483647 in value.
            start "Start" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AttributeDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-attributedetails.html)
        AttributeDetails
        required {
            /// `Attributes`: list, 1 to 2 items.
            attributes "Attributes" List<AttributeItem>,
            /// `Expression`: text, 1 to 255 characters.
            expression "Expression" String,
        }
        optional {
        }
    }

    property! {
        /// [`AttributeItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-calculatedattributedefinition-attributeitem.html)
        AttributeItem
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domain.html)
    Domain = "AWS::CustomerProfiles::Domain"
    required {
        /// `DefaultExpirationDays`: whole number, 1 to 1098 in value.
        default_expiration_days "DefaultExpirationDays" i64,
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `DataStore`: object.
        data_store "DataStore" domain::DataStore,
        /// `DeadLetterQueueUrl`: text, 0 to 255 characters.
        dead_letter_queue_url "DeadLetterQueueUrl" String,
        /// `DefaultEncryptionKey`: text, 0 to 255 characters.
        default_encryption_key "DefaultEncryptionKey" String,
        /// `Matching`: object.
        matching "Matching" domain::Matching,
        /// `RuleBasedMatching`: object.
        rule_based_matching "RuleBasedMatching" domain::RuleBasedMatching,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DataStore.Readiness`.
        data_store_readiness "DataStore.Readiness" Json,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `RuleBasedMatching.Status`.
        rule_based_matching_status "RuleBasedMatching.Status" String,
        /// `Fn::GetAtt` of `Stats`.
        stats "Stats" Json,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-tag.html)
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
        /// Values of `RuleBasedMatchingStatus`.
        RuleBasedMatchingStatus
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        Active = "ACTIVE",
    }

    property! {
        /// [`RuleBasedMatching`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-rulebasedmatching.html)
        RuleBasedMatching
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AttributeTypesSelector`: object.
            attribute_types_selector "AttributeTypesSelector" AttributeTypesSelector,
            /// `ConflictResolution`: object.
            conflict_resolution "ConflictResolution" ConflictResolution,
            /// `ExportingConfig`: object.
            exporting_config "ExportingConfig" ExportingConfig,
            /// `MatchingRules`: list, 1 to 15 items.
            matching_rules "MatchingRules" List<MatchingRule>,
            /// `MaxAllowedRuleLevelForMatching`: whole number, 1 to 15 in value.
            max_allowed_rule_level_for_matching "MaxAllowedRuleLevelForMatching" i64,
            /// `MaxAllowedRuleLevelForMerging`: whole number, 1 to 15 in value.
            max_allowed_rule_level_for_merging "MaxAllowedRuleLevelForMerging" i64,
            /// `Status`: text.
            status "Status" RuleBasedMatchingStatus,
        }
    }

    property! {
        /// [`MatchingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-matchingrule.html)
        MatchingRule
        required {
            /// `Rule`: list, 1 to 15 items.
            rule "Rule" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ExportingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-exportingconfig.html)
        ExportingConfig
        required {
        }
        optional {
            /// `S3Exporting`: object.
            s3_exporting "S3Exporting" S3ExportingConfig,
        }
    }

    property! {
        /// [`S3ExportingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-s3exportingconfig.html)
        S3ExportingConfig
        required {
            /// `S3BucketName`: text, 3 to 63 characters.
            s3_bucket_name "S3BucketName" String,
        }
        optional {
            /// `S3KeyName`: text, 1 to 800 characters.
            s3_key_name "S3KeyName" String,
        }
    }

    choice! {
        /// Values of `ConflictResolutionConflictResolvingModel`.
        ConflictResolutionConflictResolvingModel
        Recency = "RECENCY",
        Source = "SOURCE",
    }

    property! {
        /// [`ConflictResolution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-conflictresolution.html)
        ConflictResolution
        required {
            /// `ConflictResolvingModel`: text.
            conflict_resolving_model "ConflictResolvingModel" ConflictResolutionConflictResolvingModel,
        }
        optional {
            /// `SourceName`: text, 1 to 255 characters.
            source_name "SourceName" String,
        }
    }

    choice! {
        /// Values of `AttributeTypesSelectorAttributeMatchingModel`.
        AttributeTypesSelectorAttributeMatchingModel
        OneToOne = "ONE_TO_ONE",
        ManyToMany = "MANY_TO_MANY",
    }

    property! {
        /// [`AttributeTypesSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-attributetypesselector.html)
        AttributeTypesSelector
        required {
            /// `AttributeMatchingModel`: text.
            attribute_matching_model "AttributeMatchingModel" AttributeTypesSelectorAttributeMatchingModel,
        }
        optional {
            /// `Address`: list, 1 to 4 items.
            address "Address" List<String>,
            /// `EmailAddress`: list, 1 to 3 items.
            email_address "EmailAddress" List<String>,
            /// `PhoneNumber`: list, 1 to 4 items.
            phone_number "PhoneNumber" List<String>,
        }
    }

    property! {
        /// [`Matching`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-matching.html)
        Matching
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AutoMerging`: object.
            auto_merging "AutoMerging" AutoMerging,
            /// `ExportingConfig`: object.
            exporting_config "ExportingConfig" ExportingConfig,
            /// `JobSchedule`: object.
            job_schedule "JobSchedule" JobSchedule,
        }
    }

    choice! {
        /// Values of `JobScheduleDayOfTheWeek`.
        JobScheduleDayOfTheWeek
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }

    property! {
        /// [`JobSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-jobschedule.html)
        JobSchedule
        required {
            /// `DayOfTheWeek`: text.
            day_of_the_week "DayOfTheWeek" JobScheduleDayOfTheWeek,
            /// `Time`: text, 3 to 5 characters.
            time "Time" String,
        }
        optional {
        }
    }

    property! {
        /// [`AutoMerging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-automerging.html)
        AutoMerging
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ConflictResolution`: object.
            conflict_resolution "ConflictResolution" ConflictResolution,
            /// `Consolidation`: object.
            consolidation "Consolidation" Consolidation,
            /// `MinAllowedConfidenceScoreForMerging`: number, 0.0 to 1.0 in value.
            min_allowed_confidence_score_for_merging "MinAllowedConfidenceScoreForMerging" f64,
        }
    }

    property! {
        /// [`Consolidation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-consolidation.html)
        Consolidation
        required {
            /// `MatchingAttributesList`: list, 1 to 10 items.
            matching_attributes_list "MatchingAttributesList" List<List<String>>,
        }
        optional {
        }
    }

    property! {
        /// [`DataStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-datastore.html)
        DataStore
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Readiness`: object.
            readiness "Readiness" Readiness,
        }
    }

    property! {
        /// [`Readiness`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domain-readiness.html)
        Readiness
        required {
        }
        optional {
            /// `Message`: text.
            message "Message" String,
            /// `ProgressPercentage`: whole number, 0 to 100 in value.
            progress_percentage "ProgressPercentage" i64,
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::DomainObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-domainobjecttype.html)
    DomainObjectType = "AWS::CustomerProfiles::DomainObjectType"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Fields`: object. A change replaces the resource.
        fields "Fields" Json,
        /// `ObjectTypeName`: text, 1 to 255 characters. A change replaces the resource.
        object_type_name "ObjectTypeName" String,
    }
    optional {
        /// `Description`: text, 1 to 10000 characters.
        description "Description" String,
        /// `EncryptionKey`: text, 0 to 255 characters.
        encryption_key "EncryptionKey" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<domain_object_type::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
    }
}

/// Property types of [`DomainObjectType`].
pub mod domain_object_type {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-domainobjecttype-tag.html)
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
    /// [`AWS::CustomerProfiles::EventStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html)
    EventStream = "AWS::CustomerProfiles::EventStream"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EventStreamName`: text, 1 to 255 characters. A change replaces the resource.
        event_stream_name "EventStreamName" String,
        /// `Uri`: text, 1 to 255 characters. A change replaces the resource.
        uri "Uri" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<event_stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DestinationDetails`.
        destination_details "DestinationDetails" Json,
        /// `Fn::GetAtt` of `EventStreamArn`.
        event_stream_arn "EventStreamArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`EventStream`].
pub mod event_stream {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventstream-tag.html)
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
    /// [`AWS::CustomerProfiles::EventTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventtrigger.html)
    EventTrigger = "AWS::CustomerProfiles::EventTrigger"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EventTriggerConditions`: list, 1 to 5 items.
        event_trigger_conditions "EventTriggerConditions" List<event_trigger::EventTriggerCondition>,
        /// `EventTriggerName`: text, 1 to 64 characters. A change replaces the resource.
        event_trigger_name "EventTriggerName" String,
        /// `ObjectTypeName`: text, 1 to 255 characters.
        object_type_name "ObjectTypeName" String,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `EventTriggerLimits`: object.
        event_trigger_limits "EventTriggerLimits" event_trigger::EventTriggerLimits,
        /// `SegmentFilter`: text, 1 to 64 characters.
        segment_filter "SegmentFilter" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<event_trigger::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
    }
}

/// Property types of [`EventTrigger`].
pub mod event_trigger {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-tag.html)
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
        /// [`EventTriggerLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggerlimits.html)
        EventTriggerLimits
        required {
        }
        optional {
            /// `EventExpiration`: whole number.
            event_expiration "EventExpiration" i64,
            /// `Periods`: list, 1 to 4 items.
            periods "Periods" List<Period>,
        }
    }

    choice! {
        /// Values of `PeriodUnit`.
        PeriodUnit
        Minutes = "MINUTES",
        Hours = "HOURS",
        Days = "DAYS",
        Weeks = "WEEKS",
        Months = "MONTHS",
    }

    property! {
        /// [`Period`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-period.html)
        Period
        required {
            /// `Unit`: text.
            unit "Unit" PeriodUnit,
            /// `Value`: whole number, 1 to 60 in value.
            value "Value" i64,
        }
        optional {
            /// `MaxInvocationsPerProfile`: whole number, 1 to 1000 in value.
            max_invocations_per_profile "MaxInvocationsPerProfile" i64,
            /// `Unlimited`: true or false.
            unlimited "Unlimited" bool,
        }
    }

    choice! {
        /// Values of `EventTriggerLogicalOperator`.
        EventTriggerLogicalOperator
        Any = "ANY",
        All = "ALL",
        None = "NONE",
    }

    property! {
        /// [`EventTriggerCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggercondition.html)
        EventTriggerCondition
        required {
            /// `EventTriggerDimensions`: list, 1 to 10 items.
            event_trigger_dimensions "EventTriggerDimensions" List<EventTriggerDimension>,
            /// `LogicalOperator`: text.
            logical_operator "LogicalOperator" EventTriggerLogicalOperator,
        }
        optional {
        }
    }

    property! {
        /// [`EventTriggerDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-eventtriggerdimension.html)
        EventTriggerDimension
        required {
            /// `ObjectAttributes`: list, 1 to 10 items.
            object_attributes "ObjectAttributes" List<ObjectAttribute>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ObjectAttributeComparisonOperator`.
        ObjectAttributeComparisonOperator
        Inclusive = "INCLUSIVE",
        Exclusive = "EXCLUSIVE",
        Contains = "CONTAINS",
        BeginsWith = "BEGINS_WITH",
        EndsWith = "ENDS_WITH",
        GreaterThan = "GREATER_THAN",
        LessThan = "LESS_THAN",
        GreaterThanOrEqual = "GREATER_THAN_OR_EQUAL",
        LessThanOrEqual = "LESS_THAN_OR_EQUAL",
        Equal = "EQUAL",
        Before = "BEFORE",
        After = "AFTER",
        On = "ON",
        Between = "BETWEEN",
        NotBetween = "NOT_BETWEEN",
    }

    property! {
        /// [`ObjectAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-eventtrigger-objectattribute.html)
        ObjectAttribute
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" ObjectAttributeComparisonOperator,
            /// `Values`: list, 1 to 10 items.
            values "Values" List<String>,
        }
        optional {
            /// `FieldName`: text, 1 to 64 characters.
            field_name "FieldName" String,
            /// `Source`: text, 1 to 1000 characters.
            source "Source" String,
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-integration.html)
    Integration = "AWS::CustomerProfiles::Integration"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `EventTriggerNames`: list, 1 to 1 items.
        event_trigger_names "EventTriggerNames" List<String>,
        /// `FlowDefinition`: object.
        flow_definition "FlowDefinition" integration::FlowDefinition,
        /// `ObjectTypeName`: text, 1 to 255 characters.
        object_type_name "ObjectTypeName" String,
        /// `ObjectTypeNames`: list.
        object_type_names "ObjectTypeNames" List<integration::ObjectTypeMapping>,
        /// `Scope`: text, 1 to 255 characters.
        scope "Scope" integration::Scope,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<integration::Tag>,
        /// `Uri`: text, 1 to 255 characters. A change replaces the resource.
        uri "Uri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Scope`.
        Scope
        Profile = "PROFILE",
        Domain = "DOMAIN",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-tag.html)
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
        /// [`ObjectTypeMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-objecttypemapping.html)
        ObjectTypeMapping
        required {
            /// `Key`: text, 1 to 255 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`FlowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-flowdefinition.html)
        FlowDefinition
        required {
            /// `FlowName`: text, 0 to 256 characters.
            flow_name "FlowName" String,
            /// `KmsArn`: text, 20 to 2048 characters.
            kms_arn "KmsArn" String,
            /// `SourceFlowConfig`: object.
            source_flow_config "SourceFlowConfig" SourceFlowConfig,
            /// `Tasks`: list.
            tasks "Tasks" List<Task>,
            /// `TriggerConfig`: object.
            trigger_config "TriggerConfig" TriggerConfig,
        }
        optional {
            /// `Description`: text, 0 to 2048 characters.
            description "Description" String,
        }
    }

    choice! {
        /// Values of `TriggerType`.
        TriggerType
        Scheduled = "Scheduled",
        Event = "Event",
        OnDemand = "OnDemand",
    }

    property! {
        /// [`TriggerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-triggerconfig.html)
        TriggerConfig
        required {
            /// `TriggerType`: text.
            trigger_type "TriggerType" TriggerType,
        }
        optional {
            /// `TriggerProperties`: object.
            trigger_properties "TriggerProperties" TriggerProperties,
        }
    }

    property! {
        /// [`TriggerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-triggerproperties.html)
        TriggerProperties
        required {
        }
        optional {
            /// `Scheduled`: object.
            scheduled "Scheduled" ScheduledTriggerProperties,
        }
    }

    choice! {
        /// Values of `ScheduledTriggerPropertiesDataPullMode`.
        ScheduledTriggerPropertiesDataPullMode
        Incremental = "Incremental",
        Complete = "Complete",
    }

    choice! {
        /// Values of `ScheduledTriggerPropertiesScheduleExpression`.
        ScheduledTriggerPropertiesScheduleExpression
        Rate5minutes = "rate(5minutes)",
        Rate15minutes = "rate(15minutes)",
        Rate1hours = "rate(1hours)",
        Rate1days = "rate(1days)",
    }

    property! {
        /// [`ScheduledTriggerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-scheduledtriggerproperties.html)
        ScheduledTriggerProperties
        required {
            /// `ScheduleExpression`: text, 0 to 256 characters.
            schedule_expression "ScheduleExpression" ScheduledTriggerPropertiesScheduleExpression,
        }
        optional {
            /// `DataPullMode`: text.
            data_pull_mode "DataPullMode" ScheduledTriggerPropertiesDataPullMode,
            /// `FirstExecutionFrom`: number.
            first_execution_from "FirstExecutionFrom" f64,
            /// `ScheduleEndTime`: number.
            schedule_end_time "ScheduleEndTime" f64,
            /// `ScheduleOffset`: whole number, 0 to 36000 in value.
            schedule_offset "ScheduleOffset" i64,
            /// `ScheduleStartTime`: number.
            schedule_start_time "ScheduleStartTime" f64,
            /// `Timezone`: text, 0 to 256 characters.
            timezone "Timezone" String,
        }
    }

    choice! {
        /// Values of `TaskType`.
        TaskType
        Arithmetic = "Arithmetic",
        Filter = "Filter",
        Map = "Map",
        Mask = "Mask",
        Merge = "Merge",
        Truncate = "Truncate",
        Validate = "Validate",
    }

    property! {
        /// [`Task`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-task.html)
        Task
        required {
            /// `SourceFields`: list.
            source_fields "SourceFields" List<String>,
            /// `TaskType`: text.
            task_type "TaskType" TaskType,
        }
        optional {
            /// `ConnectorOperator`: object.
            connector_operator "ConnectorOperator" ConnectorOperator,
            /// `DestinationField`: text, 0 to 256 characters.
            destination_field "DestinationField" String,
            /// `TaskProperties`: list.
            task_properties "TaskProperties" List<TaskPropertiesMap>,
        }
    }

    choice! {
        /// Values of `OperatorPropertiesKeys`.
        OperatorPropertiesKeys
        Value = "VALUE",
        Values = "VALUES",
        DataType = "DATA_TYPE",
        UpperBound = "UPPER_BOUND",
        LowerBound = "LOWER_BOUND",
        SourceDataType = "SOURCE_DATA_TYPE",
        DestinationDataType = "DESTINATION_DATA_TYPE",
        ValidationAction = "VALIDATION_ACTION",
        MaskValue = "MASK_VALUE",
        MaskLength = "MASK_LENGTH",
        TruncateLength = "TRUNCATE_LENGTH",
        MathOperationFieldsOrder = "MATH_OPERATION_FIELDS_ORDER",
        ConcatFormat = "CONCAT_FORMAT",
        SubfieldCategoryMap = "SUBFIELD_CATEGORY_MAP",
    }

    property! {
        /// [`TaskPropertiesMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-taskpropertiesmap.html)
        TaskPropertiesMap
        required {
            /// `OperatorPropertyKey`: text.
            operator_property_key "OperatorPropertyKey" OperatorPropertiesKeys,
            /// `Property`: text, at most 2048 characters.
            property "Property" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MarketoConnectorOperator`.
        MarketoConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `S3ConnectorOperator`.
        S3ConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `SalesforceConnectorOperator`.
        SalesforceConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Contains = "CONTAINS",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `ServiceNowConnectorOperator`.
        ServiceNowConnectorOperator
        Projection = "PROJECTION",
        LessThan = "LESS_THAN",
        GreaterThan = "GREATER_THAN",
        Contains = "CONTAINS",
        Between = "BETWEEN",
        LessThanOrEqualTo = "LESS_THAN_OR_EQUAL_TO",
        GreaterThanOrEqualTo = "GREATER_THAN_OR_EQUAL_TO",
        EqualTo = "EQUAL_TO",
        NotEqualTo = "NOT_EQUAL_TO",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    choice! {
        /// Values of `ZendeskConnectorOperator`.
        ZendeskConnectorOperator
        Projection = "PROJECTION",
        GreaterThan = "GREATER_THAN",
        Addition = "ADDITION",
        Multiplication = "MULTIPLICATION",
        Division = "DIVISION",
        Subtraction = "SUBTRACTION",
        MaskAll = "MASK_ALL",
        MaskFirstN = "MASK_FIRST_N",
        MaskLastN = "MASK_LAST_N",
        ValidateNonNull = "VALIDATE_NON_NULL",
        ValidateNonZero = "VALIDATE_NON_ZERO",
        ValidateNonNegative = "VALIDATE_NON_NEGATIVE",
        ValidateNumeric = "VALIDATE_NUMERIC",
        NoOp = "NO_OP",
    }

    property! {
        /// [`ConnectorOperator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-connectoroperator.html)
        ConnectorOperator
        required {
        }
        optional {
            /// `Marketo`: text.
            marketo "Marketo" MarketoConnectorOperator,
            /// `S3`: text.
            s3 "S3" S3ConnectorOperator,
            /// `Salesforce`: text.
            salesforce "Salesforce" SalesforceConnectorOperator,
            /// `ServiceNow`: text.
            service_now "ServiceNow" ServiceNowConnectorOperator,
            /// `Zendesk`: text.
            zendesk "Zendesk" ZendeskConnectorOperator,
        }
    }

    choice! {
        /// Values of `ConnectorType`.
        ConnectorType
        Salesforce = "Salesforce",
        Marketo = "Marketo",
        ServiceNow = "ServiceNow",
        Zendesk = "Zendesk",
        S3 = "S3",
    }

    property! {
        /// [`SourceFlowConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-sourceflowconfig.html)
        SourceFlowConfig
        required {
            /// `ConnectorType`: text.
            connector_type "ConnectorType" ConnectorType,
            /// `SourceConnectorProperties`: object.
            source_connector_properties "SourceConnectorProperties" SourceConnectorProperties,
        }
        optional {
            /// `ConnectorProfileName`: text, 0 to 256 characters.
            connector_profile_name "ConnectorProfileName" String,
            /// `IncrementalPullConfig`: object.
            incremental_pull_config "IncrementalPullConfig" IncrementalPullConfig,
        }
    }

    property! {
        /// [`SourceConnectorProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-sourceconnectorproperties.html)
        SourceConnectorProperties
        required {
        }
        optional {
            /// `Marketo`: object.
            marketo "Marketo" MarketoSourceProperties,
            /// `S3`: object.
            s3 "S3" S3SourceProperties,
            /// `Salesforce`: object.
            salesforce "Salesforce" SalesforceSourceProperties,
            /// `ServiceNow`: object.
            service_now "ServiceNow" ServiceNowSourceProperties,
            /// `Zendesk`: object.
            zendesk "Zendesk" ZendeskSourceProperties,
        }
    }

    property! {
        /// [`ZendeskSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-zendesksourceproperties.html)
        ZendeskSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`ServiceNowSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-servicenowsourceproperties.html)
        ServiceNowSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`SalesforceSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-salesforcesourceproperties.html)
        SalesforceSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
            /// `EnableDynamicFieldUpdate`: true or false.
            enable_dynamic_field_update "EnableDynamicFieldUpdate" bool,
            /// `IncludeDeletedRecords`: true or false.
            include_deleted_records "IncludeDeletedRecords" bool,
        }
    }

    property! {
        /// [`S3SourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-s3sourceproperties.html)
        S3SourceProperties
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `BucketPrefix`: text, 0 to 512 characters.
            bucket_prefix "BucketPrefix" String,
        }
    }

    property! {
        /// [`MarketoSourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-marketosourceproperties.html)
        MarketoSourceProperties
        required {
            /// `Object`: text, 0 to 512 characters.
            object "Object" String,
        }
        optional {
        }
    }

    property! {
        /// [`IncrementalPullConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-integration-incrementalpullconfig.html)
        IncrementalPullConfig
        required {
        }
        optional {
            /// `DatetimeTypeFieldName`: text, 0 to 256 characters.
            datetime_type_field_name "DatetimeTypeFieldName" String,
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::ObjectType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-objecttype.html)
    ObjectType = "AWS::CustomerProfiles::ObjectType"
    required {
        /// `Description`: text, 1 to 10000 characters.
        description "Description" String,
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `ObjectTypeName`: text, 1 to 255 characters. A change replaces the resource.
        object_type_name "ObjectTypeName" String,
    }
    optional {
        /// `AllowProfileCreation`: true or false.
        allow_profile_creation "AllowProfileCreation" bool,
        /// `EncryptionKey`: text, 0 to 255 characters.
        encryption_key "EncryptionKey" String,
        /// `ExpirationDays`: whole number, 1 to 1098 in value.
        expiration_days "ExpirationDays" i64,
        /// `Fields`: list.
        fields "Fields" List<object_type::FieldMap>,
        /// `Keys`: list.
        keys "Keys" List<object_type::KeyMap>,
        /// `MaxProfileObjectCount`: whole number, at least 1 in value.
        max_profile_object_count "MaxProfileObjectCount" i64,
        /// `SourceLastUpdatedTimestampFormat`: text, 1 to 255 characters.
        source_last_updated_timestamp_format "SourceLastUpdatedTimestampFormat" String,
        /// `SourcePriority`: whole number, at least 1 in value.
        source_priority "SourcePriority" i64,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<object_type::Tag>,
        /// `TemplateId`: text, 1 to 64 characters.
        template_id "TemplateId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `MaxAvailableProfileObjectCount`.
        max_available_profile_object_count "MaxAvailableProfileObjectCount" i64,
    }
}

/// Property types of [`ObjectType`].
pub mod object_type {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-tag.html)
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
        /// [`KeyMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-keymap.html)
        KeyMap
        required {
        }
        optional {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `ObjectTypeKeyList`: list.
            object_type_key_list "ObjectTypeKeyList" List<ObjectTypeKey>,
        }
    }

    choice! {
        /// Values of `ObjectTypeKeyStandardIdentifiers`.
        ObjectTypeKeyStandardIdentifiers
        Profile = "PROFILE",
        Unique = "UNIQUE",
        Secondary = "SECONDARY",
        LookupOnly = "LOOKUP_ONLY",
        NewOnly = "NEW_ONLY",
        Asset = "ASSET",
        Case = "CASE",
        Order = "ORDER",
        AirPreference = "AIR_PREFERENCE",
        AirBooking = "AIR_BOOKING",
        AirSegment = "AIR_SEGMENT",
        HotelPreference = "HOTEL_PREFERENCE",
        HotelStayRevenue = "HOTEL_STAY_REVENUE",
        HotelReservation = "HOTEL_RESERVATION",
        Loyalty = "LOYALTY",
        LoyaltyTransaction = "LOYALTY_TRANSACTION",
        LoyaltyPromotion = "LOYALTY_PROMOTION",
        WebAnalytics = "WEB_ANALYTICS",
        Device = "DEVICE",
        CommunicationRecord = "COMMUNICATION_RECORD",
    }

    property! {
        /// [`ObjectTypeKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-objecttypekey.html)
        ObjectTypeKey
        required {
        }
        optional {
            /// `FieldNames`: list.
            field_names "FieldNames" List<String>,
            /// `StandardIdentifiers`: list.
            standard_identifiers "StandardIdentifiers" List<ObjectTypeKeyStandardIdentifiers>,
        }
    }

    property! {
        /// [`FieldMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-fieldmap.html)
        FieldMap
        required {
        }
        optional {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `ObjectTypeField`: object.
            object_type_field "ObjectTypeField" ObjectTypeField,
        }
    }

    choice! {
        /// Values of `ObjectTypeFieldContentType`.
        ObjectTypeFieldContentType
        String = "STRING",
        Number = "NUMBER",
        PhoneNumber = "PHONE_NUMBER",
        EmailAddress = "EMAIL_ADDRESS",
        Name = "NAME",
    }

    property! {
        /// [`ObjectTypeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-objecttype-objecttypefield.html)
        ObjectTypeField
        required {
        }
        optional {
            /// `ContentType`: text.
            content_type "ContentType" ObjectTypeFieldContentType,
            /// `Source`: text, 1 to 1000 characters.
            source "Source" String,
            /// `Target`: text, 1 to 1000 characters.
            target "Target" String,
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::Recommender`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommender.html)
    Recommender = "AWS::CustomerProfiles::Recommender"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `RecommenderName`: text, 1 to 64 characters. A change replaces the resource.
        recommender_name "RecommenderName" String,
        /// `RecommenderRecipeName`: text, 1 to 255 characters. A change replaces the resource.
        recommender_recipe_name "RecommenderRecipeName" recommender::RecommenderRecipeName,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters.
        description "Description" String,
        /// `RecommenderConfig`: object.
        recommender_config "RecommenderConfig" recommender::RecommenderConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<recommender::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReason`.
        failure_reason "FailureReason" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `LatestRecommenderUpdate`.
        latest_recommender_update "LatestRecommenderUpdate" Json,
        /// `Fn::GetAtt` of `RecommenderArn`.
        recommender_arn "RecommenderArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TrainingMetrics`.
        training_metrics "TrainingMetrics" List<String>,
    }
}

/// Property types of [`Recommender`].
pub mod recommender {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RecommenderRecipeName`.
        RecommenderRecipeName
        FrequentlyPairedItems = "frequently-paired-items",
        PersonalizedRanking = "personalized-ranking",
        PopularItems = "popular-items",
        RecommendedForYou = "recommended-for-you",
        SimilarItems = "similar-items",
        TrendingNow = "trending-now",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-tag.html)
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
        /// [`RecommenderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-recommenderconfig.html)
        RecommenderConfig
        required {
        }
        optional {
            /// `EventsConfig`: object.
            events_config "EventsConfig" EventsConfig,
        }
    }

    property! {
        /// [`EventsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-eventsconfig.html)
        EventsConfig
        required {
            /// `EventParametersList`: list, 1 to 10 items.
            event_parameters_list "EventParametersList" List<EventParameters>,
        }
        optional {
        }
    }

    property! {
        /// [`EventParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-recommender-eventparameters.html)
        EventParameters
        required {
            /// `EventType`: text, 1 to 255 characters.
            event_type "EventType" String,
        }
        optional {
            /// `EventValueThreshold`: number.
            event_value_threshold "EventValueThreshold" f64,
        }
    }
}

resource! {
    /// [`AWS::CustomerProfiles::RecommenderFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderfilter.html)
    RecommenderFilter = "AWS::CustomerProfiles::RecommenderFilter"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `RecommenderFilterExpression`: text, 1 to 2500 characters. A change replaces the resource.
        recommender_filter_expression "RecommenderFilterExpression" String,
        /// `RecommenderFilterName`: text, 1 to 63 characters. A change replaces the resource.
        recommender_filter_name "RecommenderFilterName" String,
    }
    optional {
        /// `Description`: text, 1 to 1000 characters. A change replaces the resource.
        description "Description" String,
        /// `RecommenderSchemaName`: text, 1 to 64 characters. A change replaces the resource.
        recommender_schema_name "RecommenderSchemaName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<recommender_filter::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `RecommenderFilterArn`.
        recommender_filter_arn "RecommenderFilterArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`RecommenderFilter`].
pub mod recommender_filter {
    use super::super::super::typed::prelude::*;

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
}

resource! {
    /// [`AWS::CustomerProfiles::RecommenderSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html)
    RecommenderSchema = "AWS::CustomerProfiles::RecommenderSchema"
    required {
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Fields`: object. A change replaces the resource.
        fields "Fields" Json,
        /// `RecommenderSchemaName`: text, 1 to 64 characters. A change replaces the resource.
        recommender_schema_name "RecommenderSchemaName" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<recommender_schema::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`RecommenderSchema`].
pub mod recommender_schema {
    use super::super::super::typed::prelude::*;

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
}

resource! {
    /// [`AWS::CustomerProfiles::SegmentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-segmentdefinition.html)
    SegmentDefinition = "AWS::CustomerProfiles::SegmentDefinition"
    required {
        /// `DisplayName`: text, 1 to 255 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `DomainName`: text, 1 to 64 characters. A change replaces the resource.
        domain_name "DomainName" String,
        /// `SegmentDefinitionName`: text, 1 to 64 characters. A change replaces the resource.
        segment_definition_name "SegmentDefinitionName" String,
    }
    optional {
        /// `Description`: text, 1 to 4000 characters.
        description "Description" String,
        /// `SegmentGroups`: object. A change replaces the resource.
        segment_groups "SegmentGroups" segment_definition::SegmentGroup,
        /// `SegmentSort`: object.
        segment_sort "SegmentSort" segment_definition::SegmentSort,
        /// `SegmentSqlQuery`: text, 1 to 50000 characters. A change replaces the resource.
        segment_sql_query "SegmentSqlQuery" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<segment_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `SegmentDefinitionArn`.
        segment_definition_arn "SegmentDefinitionArn" String,
        /// `Fn::GetAtt` of `SegmentType`.
        segment_type "SegmentType" String,
    }
}

/// Property types of [`SegmentDefinition`].
pub mod segment_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-tag.html)
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
        /// [`SegmentSort`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-segmentsort.html)
        SegmentSort
        required {
            /// `Attributes`: list, 1 to 10 items.
            attributes "Attributes" List<SortAttribute>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SegmentSortDataType`.
        SegmentSortDataType
        String = "STRING",
        Number = "NUMBER",
        Date = "DATE",
    }

    choice! {
        /// Values of `SegmentSortOrder`.
        SegmentSortOrder
        Asc = "ASC",
        Desc = "DESC",
    }

    choice! {
        /// Values of `SortAttributeType`.
        SortAttributeType
        Profile = "PROFILE",
        Calculated = "CALCULATED",
    }

    property! {
        /// [`SortAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-sortattribute.html)
        SortAttribute
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Order`: text.
            order "Order" SegmentSortOrder,
        }
        optional {
            /// `DataType`: text.
            data_type "DataType" SegmentSortDataType,
            /// `Type`: text.
            r#type "Type" SortAttributeType,
        }
    }

    choice! {
        /// Values of `IncludeOptions`.
        IncludeOptions
        All = "ALL",
        Any = "ANY",
        None = "NONE",
    }

    property! {
        /// [`SegmentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-segmentgroup.html)
        SegmentGroup
        required {
        }
        optional {
            /// `Groups`: list.
            groups "Groups" List<Group>,
            /// `Include`: text.
            include "Include" IncludeOptions,
        }
    }

    property! {
        /// [`Group`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-group.html)
        Group
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<Json>,
            /// `SourceSegments`: list.
            source_segments "SourceSegments" List<SourceSegment>,
            /// `SourceType`: text.
            source_type "SourceType" IncludeOptions,
            /// `Type`: text.
            r#type "Type" IncludeOptions,
        }
    }

    property! {
        /// [`SourceSegment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-customerprofiles-segmentdefinition-sourcesegment.html)
        SourceSegment
        required {
        }
        optional {
            /// `SegmentDefinitionName`: text, 1 to 64 characters.
            segment_definition_name "SegmentDefinitionName" String,
        }
    }
}
