// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ApplicationSignals`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ApplicationSignals::Discovery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-discovery.html)
    Discovery = "AWS::ApplicationSignals::Discovery"
    required {
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

resource! {
    /// [`AWS::ApplicationSignals::GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-groupingconfiguration.html)
    GroupingConfiguration = "AWS::ApplicationSignals::GroupingConfiguration"
    required {
        /// `GroupingAttributeDefinitions`: list.
        grouping_attribute_definitions "GroupingAttributeDefinitions" List<grouping_configuration::GroupingAttributeDefinition>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`GroupingConfiguration`].
pub mod grouping_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`GroupingAttributeDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-groupingconfiguration-groupingattributedefinition.html)
        GroupingAttributeDefinition
        required {
            /// `GroupingName`: text, 1 to 128 characters.
            grouping_name "GroupingName" String,
            /// `GroupingSourceKeys`: list, at least 1 items.
            grouping_source_keys "GroupingSourceKeys" List<String>,
        }
        optional {
            /// `DefaultGroupingValue`: text, 1 to 128 characters.
            default_grouping_value "DefaultGroupingValue" String,
        }
    }
}

resource! {
    /// [`AWS::ApplicationSignals::InstrumentationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-instrumentationconfig.html)
    InstrumentationConfig = "AWS::ApplicationSignals::InstrumentationConfig"
    required {
        /// `CaptureConfiguration`: object. A change replaces the resource.
        capture_configuration "CaptureConfiguration" instrumentation_config::CaptureConfiguration,
        /// `Environment`: text, 1 to 255 characters. A change replaces the resource.
        environment "Environment" String,
        /// `InstrumentationType`: text. A change replaces the resource.
        instrumentation_type "InstrumentationType" instrumentation_config::InstrumentationType,
        /// `Location`: object. A change replaces the resource.
        location "Location" instrumentation_config::Location,
        /// `Service`: text, 1 to 255 characters. A change replaces the resource.
        service "Service" String,
        /// `SignalType`: text. A change replaces the resource.
        signal_type "SignalType" instrumentation_config::SignalType,
    }
    optional {
        /// `AttributeFilters`: list, 1 to 10 items. A change replaces the resource.
        attribute_filters "AttributeFilters" List<Json>,
        /// `Description`: text, 1 to 50 characters. A change replaces the resource.
        description "Description" String,
        /// `ExpiresAt`: text. A change replaces the resource.
        expires_at "ExpiresAt" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<instrumentation_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LocationHash`.
        location_hash "LocationHash" String,
    }
}

/// Property types of [`InstrumentationConfig`].
pub mod instrumentation_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InstrumentationType`.
        InstrumentationType
        Breakpoint = "BREAKPOINT",
        Probe = "PROBE",
    }

    choice! {
        /// Values of `SignalType`.
        SignalType
        Snapshot = "SNAPSHOT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-tag.html)
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
        /// Property type `Location`.
        Location
        required {
            /// `CodeLocation`: object.
            code_location "CodeLocation" CodeLocation,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CodeLocationLanguage`.
        CodeLocationLanguage
        Java = "Java",
        Python = "Python",
        Javascript = "Javascript",
    }

    property! {
        /// [`CodeLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-codelocation.html)
        CodeLocation
        required {
            /// `FilePath`: text, 1 to 1024 characters.
            file_path "FilePath" String,
            /// `Language`: text.
            language "Language" CodeLocationLanguage,
        }
        optional {
            /// `ClassName`: text, 1 to 128 characters.
            class_name "ClassName" String,
            /// `CodeUnit`: text, 1 to 128 characters.
            code_unit "CodeUnit" String,
            /// `LineNumber`: whole number, at least 1 in value.
            line_number "LineNumber" i64,
            /// `MethodName`: text, 1 to 80 characters.
            method_name "MethodName" String,
        }
    }

    property! {
        /// Property type `CaptureConfiguration`.
        CaptureConfiguration
        required {
            /// `CodeCapture`: object.
            code_capture "CodeCapture" CodeCaptureConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`CodeCaptureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-codecaptureconfiguration.html)
        CodeCaptureConfiguration
        required {
            /// `CaptureLimits`: object.
            capture_limits "CaptureLimits" CaptureLimitsConfig,
        }
        optional {
            /// `CaptureArguments`: list, at most 10 items.
            capture_arguments "CaptureArguments" List<String>,
            /// `CaptureLocals`: list, at most 20 items.
            capture_locals "CaptureLocals" List<String>,
            /// `CaptureReturn`: true or false.
            capture_return "CaptureReturn" bool,
            /// `CaptureStackTrace`: true or false.
            capture_stack_trace "CaptureStackTrace" bool,
        }
    }

    property! {
        /// [`CaptureLimitsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-instrumentationconfig-capturelimitsconfig.html)
        CaptureLimitsConfig
        required {
        }
        optional {
            /// `MaxCollectionDepth`: whole number, 1 to 5 in value.
            max_collection_depth "MaxCollectionDepth" i64,
            /// `MaxCollectionWidth`: whole number, 1 to 20 in value.
            max_collection_width "MaxCollectionWidth" i64,
            /// `MaxFieldsPerObject`: whole number, 1 to 20 in value.
            max_fields_per_object "MaxFieldsPerObject" i64,
            /// `MaxHits`: whole number, 1 to 1000 in value.
            max_hits "MaxHits" i64,
            /// `MaxObjectDepth`: whole number, 1 to 5 in value.
            max_object_depth "MaxObjectDepth" i64,
            /// `MaxStackFrames`: whole number, 1 to 20 in value.
            max_stack_frames "MaxStackFrames" i64,
            /// `MaxStackTraceSize`: whole number, 1 to 1000 in value.
            max_stack_trace_size "MaxStackTraceSize" i64,
            /// `MaxStringLength`: whole number, 1 to 255 in value.
            max_string_length "MaxStringLength" i64,
        }
    }
}

resource! {
    /// [`AWS::ApplicationSignals::ServiceLevelObjective`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html)
    ServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `BurnRateConfigurations`: list, 0 to 10 items.
        burn_rate_configurations "BurnRateConfigurations" List<service_level_objective::BurnRateConfiguration>,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `ExclusionWindows`: list, 0 to 10 items.
        exclusion_windows "ExclusionWindows" List<service_level_objective::ExclusionWindow>,
        /// `Goal`: object.
        goal "Goal" service_level_objective::Goal,
        /// `RequestBasedSli`: object.
        request_based_sli "RequestBasedSli" service_level_objective::RequestBasedSli,
        /// `Sli`: object.
        sli "Sli" service_level_objective::Sli,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<service_level_objective::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" i64,
        /// `Fn::GetAtt` of `EvaluationType`.
        evaluation_type "EvaluationType" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" i64,
    }
}

/// Property types of [`ServiceLevelObjective`].
pub mod service_level_objective {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-tag.html)
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
        /// Values of `SliComparisonOperator`.
        SliComparisonOperator
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
        LessThanOrEqualTo = "LessThanOrEqualTo",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
    }

    property! {
        /// [`Sli`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-sli.html)
        Sli
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" SliComparisonOperator,
            /// `MetricThreshold`: number.
            metric_threshold "MetricThreshold" f64,
            /// `SliMetric`: object.
            sli_metric "SliMetric" SliMetric,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SliMetricMetricType`.
        SliMetricMetricType
        Latency = "LATENCY",
        Availability = "AVAILABILITY",
    }

    property! {
        /// [`SliMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-slimetric.html)
        SliMetric
        required {
        }
        optional {
            /// `CompositeSliConfig`: object.
            composite_sli_config "CompositeSliConfig" CompositeSliConfig,
            /// `DependencyConfig`: object.
            dependency_config "DependencyConfig" DependencyConfig,
            /// `KeyAttributes`: JSON.
            key_attributes "KeyAttributes" Json,
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `MetricSource`: object.
            metric_source "MetricSource" MetricSource,
            /// `MetricType`: text.
            metric_type "MetricType" SliMetricMetricType,
            /// `OperationName`: text, 1 to 255 characters.
            operation_name "OperationName" String,
            /// `PeriodSeconds`: whole number, 60 to 900 in value.
            period_seconds "PeriodSeconds" i64,
            /// `Statistic`: text, 1 to 20 characters.
            statistic "Statistic" String,
        }
    }

    property! {
        /// [`MetricSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricsource.html)
        MetricSource
        required {
            /// `MetricSourceKeyAttributes`: JSON.
            metric_source_key_attributes "MetricSourceKeyAttributes" Json,
        }
        optional {
            /// `MetricSourceAttributes`: JSON.
            metric_source_attributes "MetricSourceAttributes" Json,
        }
    }

    property! {
        /// [`MetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricdataquery.html)
        MetricDataQuery
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `AccountId`: text.
            account_id "AccountId" String,
            /// `Expression`: text.
            expression "Expression" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" MetricStat,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`MetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metricstat.html)
        MetricStat
        required {
            /// `Metric`: object.
            metric "Metric" Metric,
            /// `Period`: whole number.
            period "Period" i64,
            /// `Stat`: text.
            stat "Stat" String,
        }
        optional {
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-metric.html)
        Metric
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<Dimension>,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-dimension.html)
        Dimension
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`DependencyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-dependencyconfig.html)
        DependencyConfig
        required {
            /// `DependencyKeyAttributes`: JSON.
            dependency_key_attributes "DependencyKeyAttributes" Json,
            /// `DependencyOperationName`: text, 1 to 255 characters.
            dependency_operation_name "DependencyOperationName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CompositeSliConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-compositesliconfig.html)
        CompositeSliConfig
        required {
            /// `SelectionConfig`: object.
            selection_config "SelectionConfig" SelectionConfig,
        }
        optional {
            /// `CompositeSliComponents`: list, 2 to 20 items.
            composite_sli_components "CompositeSliComponents" List<CompositeSliComponent>,
        }
    }

    choice! {
        /// Values of `SelectionType`.
        SelectionType
        Explicit = "EXPLICIT",
        Prefix = "PREFIX",
        Regex = "REGEX",
    }

    property! {
        /// [`SelectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-selectionconfig.html)
        SelectionConfig
        required {
            /// `Type`: text.
            r#type "Type" SelectionType,
        }
        optional {
            /// `Pattern`: text.
            pattern "Pattern" String,
        }
    }

    property! {
        /// [`CompositeSliComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-compositeslicomponent.html)
        CompositeSliComponent
        required {
            /// `OperationName`: text.
            operation_name "OperationName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RequestBasedSliComparisonOperator`.
        RequestBasedSliComparisonOperator
        GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
        LessThanOrEqualTo = "LessThanOrEqualTo",
        LessThan = "LessThan",
        GreaterThan = "GreaterThan",
    }

    property! {
        /// [`RequestBasedSli`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-requestbasedsli.html)
        RequestBasedSli
        required {
            /// `RequestBasedSliMetric`: object.
            request_based_sli_metric "RequestBasedSliMetric" RequestBasedSliMetric,
        }
        optional {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" RequestBasedSliComparisonOperator,
            /// `MetricThreshold`: number.
            metric_threshold "MetricThreshold" f64,
        }
    }

    choice! {
        /// Values of `RequestBasedSliMetricMetricType`.
        RequestBasedSliMetricMetricType
        Latency = "LATENCY",
        Availability = "AVAILABILITY",
    }

    property! {
        /// [`RequestBasedSliMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-requestbasedslimetric.html)
        RequestBasedSliMetric
        required {
        }
        optional {
            /// `CompositeSliConfig`: object.
            composite_sli_config "CompositeSliConfig" CompositeSliConfig,
            /// `DependencyConfig`: object.
            dependency_config "DependencyConfig" DependencyConfig,
            /// `KeyAttributes`: JSON.
            key_attributes "KeyAttributes" Json,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `MetricSource`: object.
            metric_source "MetricSource" MetricSource,
            /// `MetricType`: text.
            metric_type "MetricType" RequestBasedSliMetricMetricType,
            /// `MonitoredRequestCountMetric`: object.
            monitored_request_count_metric "MonitoredRequestCountMetric" MonitoredRequestCountMetric,
            /// `OperationName`: text, 1 to 255 characters.
            operation_name "OperationName" String,
            /// `TotalRequestCountMetric`: list.
            total_request_count_metric "TotalRequestCountMetric" List<MetricDataQuery>,
        }
    }

    property! {
        /// [`MonitoredRequestCountMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-monitoredrequestcountmetric.html)
        MonitoredRequestCountMetric
        required {
        }
        optional {
            /// `BadCountMetric`: list.
            bad_count_metric "BadCountMetric" List<MetricDataQuery>,
            /// `GoodCountMetric`: list.
            good_count_metric "GoodCountMetric" List<MetricDataQuery>,
        }
    }

    property! {
        /// [`Goal`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-goal.html)
        Goal
        required {
        }
        optional {
            /// `AttainmentGoal`: number.
            attainment_goal "AttainmentGoal" f64,
            /// `Interval`: object.
            interval "Interval" Interval,
            /// `WarningThreshold`: number.
            warning_threshold "WarningThreshold" f64,
        }
    }

    property! {
        /// [`Interval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-interval.html)
        Interval
        required {
        }
        optional {
            /// `CalendarInterval`: object.
            calendar_interval "CalendarInterval" CalendarInterval,
            /// `RollingInterval`: object.
            rolling_interval "RollingInterval" RollingInterval,
        }
    }

    choice! {
        /// Values of `DurationUnit`.
        DurationUnit
        Minute = "MINUTE",
        Hour = "HOUR",
        Day = "DAY",
        Month = "MONTH",
    }

    property! {
        /// [`RollingInterval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-rollinginterval.html)
        RollingInterval
        required {
            /// `Duration`: whole number, at least 1 in value.
            duration "Duration" i64,
            /// `DurationUnit`: text.
            duration_unit "DurationUnit" DurationUnit,
        }
        optional {
        }
    }

    property! {
        /// [`CalendarInterval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-calendarinterval.html)
        CalendarInterval
        required {
            /// `Duration`: whole number, at least 1 in value.
            duration "Duration" i64,
            /// `DurationUnit`: text.
            duration_unit "DurationUnit" DurationUnit,
            /// `StartTime`: whole number, at least 946684800 in value.
            start_time "StartTime" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ExclusionWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-exclusionwindow.html)
        ExclusionWindow
        required {
            /// `Window`: object.
            window "Window" Window,
        }
        optional {
            /// `Reason`: text, 1 to 1024 characters.
            reason "Reason" String,
            /// `RecurrenceRule`: object.
            recurrence_rule "RecurrenceRule" RecurrenceRule,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }

    property! {
        /// [`Window`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-window.html)
        Window
        required {
            /// `Duration`: whole number, at least 1 in value.
            duration "Duration" i64,
            /// `DurationUnit`: text.
            duration_unit "DurationUnit" DurationUnit,
        }
        optional {
        }
    }

    property! {
        /// [`RecurrenceRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-recurrencerule.html)
        RecurrenceRule
        required {
            /// `Expression`: text, 1 to 1024 characters.
            expression "Expression" String,
        }
        optional {
        }
    }

    property! {
        /// [`BurnRateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationsignals-servicelevelobjective-burnrateconfiguration.html)
        BurnRateConfiguration
        required {
            /// `LookBackWindowMinutes`: whole number, 1 to 10080 in value.
            look_back_window_minutes "LookBackWindowMinutes" i64,
        }
        optional {
        }
    }
}
