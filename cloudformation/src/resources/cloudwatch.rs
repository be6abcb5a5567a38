// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudWatch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
    Alarm = "AWS::CloudWatch::Alarm"
    required {
    }
    optional {
        /// Object.
        action_configuration "ActionConfiguration" alarm::ActionConfiguration,
        /// True or false.
        actions_enabled "ActionsEnabled" bool,
        /// List, at least 0 items.
        alarm_actions "AlarmActions" List<String>,
        /// Text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// Text, 0 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// Text.
        comparison_operator "ComparisonOperator" alarm::ComparisonOperator,
        /// Whole number, at least 1 in value.
        datapoints_to_alarm "DatapointsToAlarm" i64,
        /// List, 0 to 30 items.
        dimensions "Dimensions" List<alarm::Dimension>,
        /// Text, 1 to 255 characters.
        evaluate_low_sample_count_percentile "EvaluateLowSampleCountPercentile" String,
        /// Object.
        evaluation_criteria "EvaluationCriteria" alarm::EvaluationCriteria,
        /// Whole number, 10 to 3600 in value.
        evaluation_interval "EvaluationInterval" i64,
        /// Whole number, at least 1 in value.
        evaluation_periods "EvaluationPeriods" i64,
        /// Object.
        evaluation_window "EvaluationWindow" alarm::EvaluationWindow,
        /// Text.
        extended_statistic "ExtendedStatistic" String,
        /// List, at least 0 items.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// Text, 1 to 255 characters.
        metric_name "MetricName" String,
        /// List.
        metrics "Metrics" List<alarm::MetricDataQuery>,
        /// Text, 1 to 255 characters.
        namespace "Namespace" String,
        /// List, at least 0 items.
        ok_actions "OKActions" List<String>,
        /// Whole number, at least 1 in value.
        period "Period" i64,
        /// Text.
        statistic "Statistic" alarm::Statistic,
        /// List, at most 50 items.
        tags "Tags" List<alarm::Tag>,
        /// Number.
        threshold "Threshold" f64,
        /// Text, 1 to 255 characters.
        threshold_metric_id "ThresholdMetricId" String,
        /// Text, 1 to 255 characters.
        treat_missing_data "TreatMissingData" alarm::TreatMissingData,
        /// Text.
        unit "Unit" alarm::Unit,
        /// Object.
        warm_up_configuration "WarmUpConfiguration" alarm::WarmUpConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Alarm`].
pub mod alarm {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComparisonOperator`.
        ComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanThreshold = "LessThanThreshold",
    }

    choice! {
        /// Values of `Statistic`.
        Statistic
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }

    choice! {
        /// Values of `TreatMissingData`.
        TreatMissingData
        Breaching = "breaching",
        Ignore = "ignore",
        Missing = "missing",
        NotBreaching = "notBreaching",
    }

    choice! {
        /// Values of `Unit`.
        Unit
        Bits = "Bits",
        BitsSecond = "Bits/Second",
        Bytes = "Bytes",
        BytesSecond = "Bytes/Second",
        Count = "Count",
        CountSecond = "Count/Second",
        Gigabits = "Gigabits",
        GigabitsSecond = "Gigabits/Second",
        Gigabytes = "Gigabytes",
        GigabytesSecond = "Gigabytes/Second",
        Kilobits = "Kilobits",
        KilobitsSecond = "Kilobits/Second",
        Kilobytes = "Kilobytes",
        KilobytesSecond = "Kilobytes/Second",
        Megabits = "Megabits",
        MegabitsSecond = "Megabits/Second",
        Megabytes = "Megabytes",
        MegabytesSecond = "Megabytes/Second",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        None = "None",
        Percent = "Percent",
        Seconds = "Seconds",
        Terabits = "Terabits",
        TerabitsSecond = "Terabits/Second",
        Terabytes = "Terabytes",
        TerabytesSecond = "Terabytes/Second",
    }

    property! {
        /// Property type `WarmUpConfiguration`.
        WarmUpConfiguration
        required {
        }
        optional {
            /// True or false.
            only_start_evaluating_after_warm_up_period_ends "OnlyStartEvaluatingAfterWarmUpPeriodEnds" bool,
            /// Whole number, 1 to 2880 in value.
            warm_up_period_duration_in_minutes "WarmUpPeriodDurationInMinutes" i64,
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricDataQuery`.
        MetricDataQuery
        required {
            /// Text, 1 to 255 characters.
            id_ "Id" String,
        }
        optional {
            /// Text, 1 to 255 characters.
            account_id "AccountId" String,
            /// Text, 1 to 2048 characters.
            expression "Expression" String,
            /// Text.
            label "Label" String,
            /// Object.
            metric_stat "MetricStat" MetricStat,
            /// Whole number, at least 1 in value.
            period "Period" i64,
            /// True or false.
            return_data "ReturnData" bool,
        }
    }

    choice! {
        /// Values of `MetricStatUnit`.
        MetricStatUnit
        Bits = "Bits",
        BitsSecond = "Bits/Second",
        Bytes = "Bytes",
        BytesSecond = "Bytes/Second",
        Count = "Count",
        CountSecond = "Count/Second",
        Gigabits = "Gigabits",
        GigabitsSecond = "Gigabits/Second",
        Gigabytes = "Gigabytes",
        GigabytesSecond = "Gigabytes/Second",
        Kilobits = "Kilobits",
        KilobitsSecond = "Kilobits/Second",
        Kilobytes = "Kilobytes",
        KilobytesSecond = "Kilobytes/Second",
        Megabits = "Megabits",
        MegabitsSecond = "Megabits/Second",
        Megabytes = "Megabytes",
        MegabytesSecond = "Megabytes/Second",
        Microseconds = "Microseconds",
        Milliseconds = "Milliseconds",
        None = "None",
        Percent = "Percent",
        Seconds = "Seconds",
        Terabits = "Terabits",
        TerabitsSecond = "Terabits/Second",
        Terabytes = "Terabytes",
        TerabytesSecond = "Terabytes/Second",
    }

    property! {
        /// Property type `MetricStat`.
        MetricStat
        required {
            /// Object.
            metric "Metric" Metric,
            /// Whole number, at least 1 in value.
            period "Period" i64,
            /// Text.
            stat "Stat" String,
        }
        optional {
            /// Text.
            unit "Unit" MetricStatUnit,
        }
    }

    property! {
        /// Property type `Metric`.
        Metric
        required {
        }
        optional {
            /// List, 0 to 30 items.
            dimensions "Dimensions" List<Dimension>,
            /// Text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// Text, 1 to 255 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// Property type `EvaluationWindow`.
        EvaluationWindow
        required {
        }
        optional {
            /// Object.
            sliding_window "SlidingWindow" Json,
            /// Object.
            wall_clock_window "WallClockWindow" WallClockWindow,
        }
    }

    property! {
        /// Property type `WallClockWindow`.
        WallClockWindow
        required {
        }
        optional {
            /// Text.
            timezone "Timezone" String,
        }
    }

    property! {
        /// Property type `EvaluationCriteria`.
        EvaluationCriteria
        required {
        }
        optional {
            /// Object.
            prom_ql_criteria "PromQLCriteria" AlarmPromQLCriteria,
        }
    }

    property! {
        /// Property type `AlarmPromQLCriteria`.
        AlarmPromQLCriteria
        required {
        }
        optional {
            /// Whole number.
            pending_period "PendingPeriod" i64,
            /// Text.
            query "Query" String,
            /// Whole number.
            recovery_period "RecoveryPeriod" i64,
        }
    }

    property! {
        /// Property type `Dimension`.
        Dimension
        required {
            /// Text, 1 to 255 characters.
            name "Name" String,
            /// Text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ActionConfiguration`.
        ActionConfiguration
        required {
        }
        optional {
            /// Object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// Property type `AlarmTagsPropagation`.
        AlarmTagsPropagation
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// List, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// List, 1 to 50 items.
            included_tag_keys "IncludedTagKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
    AlarmMuteRule = "AWS::CloudWatch::AlarmMuteRule"
    required {
        /// Object.
        rule "Rule" alarm_mute_rule::Rule,
    }
    optional {
        /// Text, 0 to 1024 characters.
        description "Description" String,
        /// Text.
        expire_date "ExpireDate" String,
        /// Object.
        mute_targets "MuteTargets" alarm_mute_rule::MuteTargets,
        /// Text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// Text.
        start_date "StartDate" String,
        /// List.
        tags "Tags" List<alarm_mute_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
        /// `Fn::GetAtt` of `MuteType`.
        mute_type "MuteType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`AlarmMuteRule`].
pub mod alarm_mute_rule {
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
        /// Property type `Rule`.
        Rule
        required {
            /// Object.
            schedule "Schedule" RuleSchedule,
        }
        optional {
        }
    }

    property! {
        /// Property type `RuleSchedule`.
        RuleSchedule
        required {
            /// Text, 1 to 50 characters.
            duration "Duration" String,
            /// Text, 1 to 256 characters.
            expression "Expression" String,
        }
        optional {
            /// Text, 1 to 50 characters.
            timezone "Timezone" String,
        }
    }

    property! {
        /// Property type `MuteTargets`.
        MuteTargets
        required {
            /// List, 0 to 500 items.
            alarm_names "AlarmNames" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::AnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html)
    AnomalyDetector = "AWS::CloudWatch::AnomalyDetector"
    required {
    }
    optional {
        /// Object.
        configuration "Configuration" anomaly_detector::Configuration,
        /// List. A change replaces the resource.
        dimensions "Dimensions" List<anomaly_detector::Dimension>,
        /// Object. A change replaces the resource.
        metric_characteristics "MetricCharacteristics" anomaly_detector::MetricCharacteristics,
        /// Object. A change replaces the resource.
        metric_math_anomaly_detector "MetricMathAnomalyDetector" anomaly_detector::MetricMathAnomalyDetector,
        /// Text. A change replaces the resource.
        metric_name "MetricName" String,
        /// Text. A change replaces the resource.
        namespace "Namespace" String,
        /// Object. A change replaces the resource.
        single_metric_anomaly_detector "SingleMetricAnomalyDetector" anomaly_detector::SingleMetricAnomalyDetector,
        /// Text. A change replaces the resource.
        stat "Stat" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`AnomalyDetector`].
pub mod anomaly_detector {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `SingleMetricAnomalyDetector`.
        SingleMetricAnomalyDetector
        required {
        }
        optional {
            /// Text.
            account_id "AccountId" String,
            /// List.
            dimensions "Dimensions" List<Dimension>,
            /// Text.
            metric_name "MetricName" String,
            /// Text.
            namespace "Namespace" String,
            /// Text.
            stat "Stat" String,
        }
    }

    property! {
        /// Property type `MetricMathAnomalyDetector`.
        MetricMathAnomalyDetector
        required {
        }
        optional {
            /// List.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
        }
    }

    property! {
        /// Property type `MetricDataQuery`.
        MetricDataQuery
        required {
            /// Text.
            id_ "Id" String,
        }
        optional {
            /// Text.
            account_id "AccountId" String,
            /// Text.
            expression "Expression" String,
            /// Text.
            label "Label" String,
            /// Object.
            metric_stat "MetricStat" MetricStat,
            /// Whole number.
            period "Period" i64,
            /// True or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// Property type `MetricStat`.
        MetricStat
        required {
            /// Object.
            metric "Metric" Metric,
            /// Whole number.
            period "Period" i64,
            /// Text.
            stat "Stat" String,
        }
        optional {
            /// Text.
            unit "Unit" String,
        }
    }

    property! {
        /// Property type `Metric`.
        Metric
        required {
            /// Text.
            metric_name "MetricName" String,
            /// Text.
            namespace "Namespace" String,
        }
        optional {
            /// List.
            dimensions "Dimensions" List<Dimension>,
        }
    }

    property! {
        /// Property type `MetricCharacteristics`.
        MetricCharacteristics
        required {
        }
        optional {
            /// True or false.
            periodic_spikes "PeriodicSpikes" bool,
        }
    }

    property! {
        /// Property type `Dimension`.
        Dimension
        required {
            /// Text.
            name "Name" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Configuration`.
        Configuration
        required {
        }
        optional {
            /// List.
            excluded_time_ranges "ExcludedTimeRanges" List<Range>,
            /// Text.
            metric_time_zone "MetricTimeZone" String,
        }
    }

    property! {
        /// Property type `Range`.
        Range
        required {
            /// Text.
            end_time "EndTime" String,
            /// Text.
            start_time "StartTime" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::CompositeAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html)
    CompositeAlarm = "AWS::CloudWatch::CompositeAlarm"
    required {
        /// Text, 1 to 10240 characters.
        alarm_rule "AlarmRule" String,
    }
    optional {
        /// Object.
        action_configuration "ActionConfiguration" composite_alarm::ActionConfiguration,
        /// True or false.
        actions_enabled "ActionsEnabled" bool,
        /// Text, 1 to 1600 characters.
        actions_suppressor "ActionsSuppressor" String,
        /// Whole number, at least 0 in value.
        actions_suppressor_extension_period "ActionsSuppressorExtensionPeriod" i64,
        /// Whole number, at least 0 in value.
        actions_suppressor_wait_period "ActionsSuppressorWaitPeriod" i64,
        /// List, at most 5 items.
        alarm_actions "AlarmActions" List<String>,
        /// Text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// Text, 1 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// List, at most 5 items.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// List, at most 5 items.
        ok_actions "OKActions" List<String>,
        /// List, at most 50 items.
        tags "Tags" List<composite_alarm::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`CompositeAlarm`].
pub mod composite_alarm {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ActionConfiguration`.
        ActionConfiguration
        required {
        }
        optional {
            /// Object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// Property type `AlarmTagsPropagation`.
        AlarmTagsPropagation
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// List, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// List, 1 to 50 items.
            included_tag_keys "IncludedTagKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
    Dashboard = "AWS::CloudWatch::Dashboard"
    required {
        /// Text.
        dashboard_body "DashboardBody" String,
    }
    optional {
        /// Text. A change replaces the resource.
        dashboard_name "DashboardName" String,
        /// List, at most 50 items.
        tags "Tags" List<dashboard::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::InsightRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html)
    InsightRule = "AWS::CloudWatch::InsightRule"
    required {
        /// Text.
        rule_body "RuleBody" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        rule_name "RuleName" String,
        /// Text, 1 to 32 characters.
        rule_state "RuleState" insight_rule::RuleState,
    }
    optional {
        /// True or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// List.
        tags "Tags" List<insight_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`InsightRule`].
pub mod insight_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleState`.
        RuleState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
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
    /// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
    Integration = "AWS::CloudWatch::Integration"
    required {
        /// Text. A change replaces the resource.
        integration_type "IntegrationType" integration::IntegrationType,
        /// Text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Object.
        credential "Credential" integration::IntegrationCredential,
        /// Object.
        integration_attributes "IntegrationAttributes" Json,
        /// Text, 1 to 2048 characters.
        role_arn "RoleArn" String,
        /// List, at most 50 items.
        tags "Tags" List<integration::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IntegrationArn`.
        integration_arn "IntegrationArn" String,
        /// `Fn::GetAtt` of `IntegrationId`.
        integration_id "IntegrationId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        AwsConfigSlrec = "AWS_CONFIG_SLREC",
        AwsIntegration = "AWS_INTEGRATION",
        ExternalAgent = "EXTERNAL_AGENT",
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
        /// Property type `IntegrationCredential`.
        IntegrationCredential
        required {
            /// Object.
            api_key_credential "ApiKeyCredential" IntegrationCredentialApiKeyCredential,
        }
        optional {
        }
    }

    property! {
        /// Property type `IntegrationCredentialApiKeyCredential`.
        IntegrationCredentialApiKeyCredential
        required {
            /// Text, 1 to 4096 characters.
            api_key_value "ApiKeyValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::LogAlarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html)
    LogAlarm = "AWS::CloudWatch::LogAlarm"
    required {
        /// Text.
        comparison_operator "ComparisonOperator" log_alarm::ComparisonOperator,
        /// Whole number, at least 1 in value.
        query_results_to_alarm "QueryResultsToAlarm" i64,
        /// Whole number, at least 1 in value.
        query_results_to_evaluate "QueryResultsToEvaluate" i64,
        /// Object.
        scheduled_query_configuration "ScheduledQueryConfiguration" log_alarm::ScheduledQueryConfiguration,
        /// Number.
        threshold "Threshold" f64,
    }
    optional {
        /// Object.
        action_configuration "ActionConfiguration" log_alarm::ActionConfiguration,
        /// Whole number, 0 to 50 in value.
        action_log_line_count "ActionLogLineCount" i64,
        /// Text.
        action_log_line_role_arn "ActionLogLineRoleArn" String,
        /// True or false.
        actions_enabled "ActionsEnabled" bool,
        /// List.
        alarm_actions "AlarmActions" List<String>,
        /// Text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// Text, 1 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// List.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// List.
        ok_actions "OKActions" List<String>,
        /// List, at most 50 items.
        tags "Tags" List<log_alarm::Tag>,
        /// Text, 1 to 255 characters.
        treat_missing_data "TreatMissingData" String,
        /// Object.
        warm_up_configuration "WarmUpConfiguration" log_alarm::WarmUpConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`LogAlarm`].
pub mod log_alarm {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComparisonOperator`.
        ComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        GreaterThanUpperThreshold = "GreaterThanUpperThreshold",
        LessThanLowerOrGreaterThanUpperThreshold = "LessThanLowerOrGreaterThanUpperThreshold",
        LessThanLowerThreshold = "LessThanLowerThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanThreshold = "LessThanThreshold",
    }

    property! {
        /// Property type `WarmUpConfiguration`.
        WarmUpConfiguration
        required {
        }
        optional {
            /// True or false.
            only_start_evaluating_after_warm_up_period_ends "OnlyStartEvaluatingAfterWarmUpPeriodEnds" bool,
            /// Whole number, 1 to 2880 in value.
            warm_up_period_duration_in_minutes "WarmUpPeriodDurationInMinutes" i64,
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ScheduledQueryConfiguration`.
        ScheduledQueryConfiguration
        required {
            /// Text, 1 to 2048 characters.
            aggregation_expression "AggregationExpression" String,
            /// Text, 0 to 10000 characters.
            query_string "QueryString" String,
            /// Object.
            schedule_configuration "ScheduleConfiguration" ScheduleConfiguration,
            /// Text, 1 to 1024 characters.
            scheduled_query_role_arn "ScheduledQueryRoleARN" String,
        }
        optional {
            /// List, 1 to 50 items.
            log_group_identifiers "LogGroupIdentifiers" List<String>,
            /// List, at most 50 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// Property type `ScheduleConfiguration`.
        ScheduleConfiguration
        required {
            /// Text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
            /// Whole number, 1 to 2592000 in value.
            start_time_offset "StartTimeOffset" i64,
        }
        optional {
            /// Whole number, 0 to 2592000 in value.
            end_time_offset "EndTimeOffset" i64,
        }
    }

    property! {
        /// Property type `ActionConfiguration`.
        ActionConfiguration
        required {
        }
        optional {
            /// Object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// Property type `AlarmTagsPropagation`.
        AlarmTagsPropagation
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// List, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// List, 1 to 50 items.
            included_tag_keys "IncludedTagKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::MetricStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-metricstream.html)
    MetricStream = "AWS::CloudWatch::MetricStream"
    required {
    }
    optional {
        /// List, at most 1000 items.
        exclude_filters "ExcludeFilters" List<metric_stream::MetricStreamFilter>,
        /// Text, 20 to 2048 characters.
        firehose_arn "FirehoseArn" String,
        /// List, at most 1000 items.
        include_filters "IncludeFilters" List<metric_stream::MetricStreamFilter>,
        /// True or false.
        include_linked_accounts_metrics "IncludeLinkedAccountsMetrics" bool,
        /// Text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// Text, 1 to 255 characters.
        output_format "OutputFormat" metric_stream::OutputFormat,
        /// Text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// List, at most 100 items.
        statistics_configurations "StatisticsConfigurations" List<metric_stream::MetricStreamStatisticsConfiguration>,
        /// List, at most 50 items.
        tags "Tags" List<metric_stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `LastUpdateDate`.
        last_update_date "LastUpdateDate" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`MetricStream`].
pub mod metric_stream {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OutputFormat`.
        OutputFormat
        Json = "json",
        Opentelemetry0_7 = "opentelemetry0.7",
        Opentelemetry1_0 = "opentelemetry1.0",
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

    property! {
        /// Property type `MetricStreamStatisticsConfiguration`.
        MetricStreamStatisticsConfiguration
        required {
            /// List, at most 20 items.
            additional_statistics "AdditionalStatistics" List<String>,
            /// List, at most 100 items.
            include_metrics "IncludeMetrics" List<MetricStreamStatisticsMetric>,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricStreamStatisticsMetric`.
        MetricStreamStatisticsMetric
        required {
            /// Text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// Text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MetricStreamFilter`.
        MetricStreamFilter
        required {
            /// Text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
            /// List, at most 999 items.
            metric_names "MetricNames" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::OTelEnrichment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html)
    OTelEnrichment = "AWS::CloudWatch::OTelEnrichment"
    required {
    }
    optional {
        /// List, 0 to 100 items.
        exclude_filters "ExcludeFilters" List<o_tel_enrichment::OTelEnrichmentMetricSelector>,
        /// List, 0 to 100 items.
        include_filters "IncludeFilters" List<o_tel_enrichment::OTelEnrichmentMetricSelector>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`OTelEnrichment`].
pub mod o_tel_enrichment {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `OTelEnrichmentMetricSelector`.
        OTelEnrichmentMetricSelector
        required {
            /// Text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
            /// List, 0 to 100 items.
            metric_names "MetricNames" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html)
    ResourceMetricsConfiguration = "AWS::CloudWatch::ResourceMetricsConfiguration"
    required {
        /// Text, 20 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// List, 1 to 1 items.
        metric_selections "MetricSelections" List<resource_metrics_configuration::ResourceMetricSelection>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ResourceMetricsConfiguration`].
pub mod resource_metrics_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ResourceMetricSelection`.
        ResourceMetricSelection
        required {
            /// List, 1 to 500 items.
            include_metrics "IncludeMetrics" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::View`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-view.html)
    View = "AWS::CloudWatch::View"
    required {
        /// Text, 1 to 10000 characters.
        definition "Definition" String,
    }
    optional {
        /// Text, at most 1024 characters.
        description "Description" String,
        /// Text, 6 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// List, at most 50 items.
        tags "Tags" List<view::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`View`].
pub mod view {
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
