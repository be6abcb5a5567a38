// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudWatch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudWatch::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html)
    Alarm = "AWS::CloudWatch::Alarm"
    required {
    }
    optional {
        /// `ActionConfiguration`: object.
        action_configuration "ActionConfiguration" alarm::ActionConfiguration,
        /// `ActionsEnabled`: true or false.
        actions_enabled "ActionsEnabled" bool,
        /// `AlarmActions`: list, at least 0 items.
        alarm_actions "AlarmActions" List<String>,
        /// `AlarmDescription`: text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// `AlarmName`: text, 0 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// `ComparisonOperator`: text.
        comparison_operator "ComparisonOperator" alarm::ComparisonOperator,
        /// `DatapointsToAlarm`: whole number, at least 1 in value.
        datapoints_to_alarm "DatapointsToAlarm" i64,
        /// `Dimensions`: list, 0 to 30 items.
        dimensions "Dimensions" List<alarm::Dimension>,
        /// `EvaluateLowSampleCountPercentile`: text, 1 to 255 characters.
        evaluate_low_sample_count_percentile "EvaluateLowSampleCountPercentile" String,
        /// `EvaluationCriteria`: object.
        evaluation_criteria "EvaluationCriteria" alarm::EvaluationCriteria,
        /// `EvaluationInterval`: whole number, 10 to 3600 in value.
        evaluation_interval "EvaluationInterval" i64,
        /// `EvaluationPeriods`: whole number, at least 1 in value.
        evaluation_periods "EvaluationPeriods" i64,
        /// `EvaluationWindow`: object.
        evaluation_window "EvaluationWindow" alarm::EvaluationWindow,
        /// `ExtendedStatistic`: text.
        extended_statistic "ExtendedStatistic" String,
        /// `InsufficientDataActions`: list, at least 0 items.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// `MetricName`: text, 1 to 255 characters.
        metric_name "MetricName" String,
        /// `Metrics`: list.
        metrics "Metrics" List<alarm::MetricDataQuery>,
        /// `Namespace`: text, 1 to 255 characters.
        namespace "Namespace" String,
        /// `OKActions`: list, at least 0 items.
        ok_actions "OKActions" List<String>,
        /// `Period`: whole number, at least 1 in value.
        period "Period" i64,
        /// `Statistic`: text.
        statistic "Statistic" alarm::Statistic,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<alarm::Tag>,
        /// `Threshold`: number.
        threshold "Threshold" f64,
        /// `ThresholdMetricId`: text, 1 to 255 characters.
        threshold_metric_id "ThresholdMetricId" String,
        /// `TreatMissingData`: text, 1 to 255 characters.
        treat_missing_data "TreatMissingData" alarm::TreatMissingData,
        /// `Unit`: text.
        unit "Unit" alarm::Unit,
        /// `WarmUpConfiguration`: object.
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
        /// [`WarmUpConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-warmupconfiguration.html)
        WarmUpConfiguration
        required {
        }
        optional {
            /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`: true or false.
            only_start_evaluating_after_warm_up_period_ends "OnlyStartEvaluatingAfterWarmUpPeriodEnds" bool,
            /// `WarmUpPeriodDurationInMinutes`: whole number, 1 to 2880 in value.
            warm_up_period_duration_in_minutes "WarmUpPeriodDurationInMinutes" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`MetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricdataquery.html)
        MetricDataQuery
        required {
            /// `Id`: text, 1 to 255 characters.
            id_ "Id" String,
        }
        optional {
            /// `AccountId`: text, 1 to 255 characters.
            account_id "AccountId" String,
            /// `Expression`: text, 1 to 2048 characters.
            expression "Expression" String,
            /// `Label`: text.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" MetricStat,
            /// `Period`: whole number, at least 1 in value.
            period "Period" i64,
            /// `ReturnData`: true or false.
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
        /// [`MetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metricstat.html)
        MetricStat
        required {
            /// `Metric`: object.
            metric "Metric" Metric,
            /// `Period`: whole number, at least 1 in value.
            period "Period" i64,
            /// `Stat`: text.
            stat "Stat" String,
        }
        optional {
            /// `Unit`: text.
            unit "Unit" MetricStatUnit,
        }
    }

    property! {
        /// [`Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-metric.html)
        Metric
        required {
        }
        optional {
            /// `Dimensions`: list, 0 to 30 items.
            dimensions "Dimensions" List<Dimension>,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`EvaluationWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationwindow.html)
        EvaluationWindow
        required {
        }
        optional {
            /// `SlidingWindow`: object.
            sliding_window "SlidingWindow" Json,
            /// `WallClockWindow`: object.
            wall_clock_window "WallClockWindow" WallClockWindow,
        }
    }

    property! {
        /// [`WallClockWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-wallclockwindow.html)
        WallClockWindow
        required {
        }
        optional {
            /// `Timezone`: text.
            timezone "Timezone" String,
        }
    }

    property! {
        /// [`EvaluationCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-evaluationcriteria.html)
        EvaluationCriteria
        required {
        }
        optional {
            /// `PromQLCriteria`: object.
            prom_ql_criteria "PromQLCriteria" AlarmPromQLCriteria,
        }
    }

    property! {
        /// [`AlarmPromQLCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmpromqlcriteria.html)
        AlarmPromQLCriteria
        required {
        }
        optional {
            /// `PendingPeriod`: whole number.
            pending_period "PendingPeriod" i64,
            /// `Query`: text.
            query "Query" String,
            /// `RecoveryPeriod`: whole number.
            recovery_period "RecoveryPeriod" i64,
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-dimension.html)
        Dimension
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ActionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-actionconfiguration.html)
        ActionConfiguration
        required {
        }
        optional {
            /// `AlarmTagsPropagation`: object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// [`AlarmTagsPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarm-alarmtagspropagation.html)
        AlarmTagsPropagation
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ExcludedTagKeys`: list, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// `IncludedTagKeys`: list, 1 to 50 items.
            included_tag_keys "IncludedTagKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::AlarmMuteRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html)
    AlarmMuteRule = "AWS::CloudWatch::AlarmMuteRule"
    required {
        /// `Rule`: object.
        rule "Rule" alarm_mute_rule::Rule,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `ExpireDate`: text.
        expire_date "ExpireDate" String,
        /// `MuteTargets`: object.
        mute_targets "MuteTargets" alarm_mute_rule::MuteTargets,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `StartDate`: text.
        start_date "StartDate" String,
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-alarmmuterule-tag.html)
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
        /// Property type `Rule`.
        Rule
        required {
            /// `Schedule`: object.
            schedule "Schedule" RuleSchedule,
        }
        optional {
        }
    }

    property! {
        /// Property type `RuleSchedule`.
        RuleSchedule
        required {
            /// `Duration`: text, 1 to 50 characters.
            duration "Duration" String,
            /// `Expression`: text, 1 to 256 characters.
            expression "Expression" String,
        }
        optional {
            /// `Timezone`: text, 1 to 50 characters.
            timezone "Timezone" String,
        }
    }

    property! {
        /// Property type `MuteTargets`.
        MuteTargets
        required {
            /// `AlarmNames`: list, 0 to 500 items.
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
        /// `Configuration`: object.
        configuration "Configuration" anomaly_detector::Configuration,
        /// `Dimensions`: list. A change replaces the resource.
        dimensions "Dimensions" List<anomaly_detector::Dimension>,
        /// `MetricCharacteristics`: object. A change replaces the resource.
        metric_characteristics "MetricCharacteristics" anomaly_detector::MetricCharacteristics,
        /// `MetricMathAnomalyDetector`: object. A change replaces the resource.
        metric_math_anomaly_detector "MetricMathAnomalyDetector" anomaly_detector::MetricMathAnomalyDetector,
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" String,
        /// `Namespace`: text. A change replaces the resource.
        namespace "Namespace" String,
        /// `SingleMetricAnomalyDetector`: object. A change replaces the resource.
        single_metric_anomaly_detector "SingleMetricAnomalyDetector" anomaly_detector::SingleMetricAnomalyDetector,
        /// `Stat`: text. A change replaces the resource.
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
        /// [`SingleMetricAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-singlemetricanomalydetector.html)
        SingleMetricAnomalyDetector
        required {
        }
        optional {
            /// `AccountId`: text.
            account_id "AccountId" String,
            /// `Dimensions`: list.
            dimensions "Dimensions" List<Dimension>,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Stat`: text.
            stat "Stat" String,
        }
    }

    property! {
        /// [`MetricMathAnomalyDetector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricmathanomalydetector.html)
        MetricMathAnomalyDetector
        required {
        }
        optional {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
        }
    }

    property! {
        /// [`MetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricdataquery.html)
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
            /// `Label`: text.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" MetricStat,
            /// `Period`: whole number.
            period "Period" i64,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`MetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metricstat.html)
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
        /// [`Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metric.html)
        Metric
        required {
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<Dimension>,
        }
    }

    property! {
        /// [`MetricCharacteristics`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-metriccharacteristics.html)
        MetricCharacteristics
        required {
        }
        optional {
            /// `PeriodicSpikes`: true or false.
            periodic_spikes "PeriodicSpikes" bool,
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-dimension.html)
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
        /// [`Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-configuration.html)
        Configuration
        required {
        }
        optional {
            /// `ExcludedTimeRanges`: list.
            excluded_time_ranges "ExcludedTimeRanges" List<Range>,
            /// `MetricTimeZone`: text.
            metric_time_zone "MetricTimeZone" String,
        }
    }

    property! {
        /// [`Range`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-anomalydetector-range.html)
        Range
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
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
        /// `AlarmRule`: text, 1 to 10240 characters.
        alarm_rule "AlarmRule" String,
    }
    optional {
        /// `ActionConfiguration`: object.
        action_configuration "ActionConfiguration" composite_alarm::ActionConfiguration,
        /// `ActionsEnabled`: true or false.
        actions_enabled "ActionsEnabled" bool,
        /// `ActionsSuppressor`: text, 1 to 1600 characters.
        actions_suppressor "ActionsSuppressor" String,
        /// `ActionsSuppressorExtensionPeriod`: whole number, at least 0 in value.
        actions_suppressor_extension_period "ActionsSuppressorExtensionPeriod" i64,
        /// `ActionsSuppressorWaitPeriod`: whole number, at least 0 in value.
        actions_suppressor_wait_period "ActionsSuppressorWaitPeriod" i64,
        /// `AlarmActions`: list, at most 5 items.
        alarm_actions "AlarmActions" List<String>,
        /// `AlarmDescription`: text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// `AlarmName`: text, 1 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// `InsufficientDataActions`: list, at most 5 items.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// `OKActions`: list, at most 5 items.
        ok_actions "OKActions" List<String>,
        /// `Tags`: list, at most 50 items.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-compositealarm-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ActionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-compositealarm-actionconfiguration.html)
        ActionConfiguration
        required {
        }
        optional {
            /// `AlarmTagsPropagation`: object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// [`AlarmTagsPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-compositealarm-alarmtagspropagation.html)
        AlarmTagsPropagation
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ExcludedTagKeys`: list, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// `IncludedTagKeys`: list, 1 to 50 items.
            included_tag_keys "IncludedTagKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::Dashboard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html)
    Dashboard = "AWS::CloudWatch::Dashboard"
    required {
        /// `DashboardBody`: text.
        dashboard_body "DashboardBody" String,
    }
    optional {
        /// `DashboardName`: text. A change replaces the resource.
        dashboard_name "DashboardName" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<dashboard::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Dashboard`].
pub mod dashboard {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-dashboard-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
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
        /// `RuleBody`: text.
        rule_body "RuleBody" String,
        /// `RuleName`: text, 1 to 128 characters. A change replaces the resource.
        rule_name "RuleName" String,
        /// `RuleState`: text, 1 to 32 characters.
        rule_state "RuleState" insight_rule::RuleState,
    }
    optional {
        /// `ApplyOnTransformedLogs`: true or false.
        apply_on_transformed_logs "ApplyOnTransformedLogs" bool,
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-insightrule-tag.html)
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
    /// [`AWS::CloudWatch::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-integration.html)
    Integration = "AWS::CloudWatch::Integration"
    required {
        /// `IntegrationType`: text. A change replaces the resource.
        integration_type "IntegrationType" integration::IntegrationType,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Credential`: object.
        credential "Credential" integration::IntegrationCredential,
        /// `IntegrationAttributes`: object.
        integration_attributes "IntegrationAttributes" Json,
        /// `RoleArn`: text, 1 to 2048 characters.
        role_arn "RoleArn" String,
        /// `Tags`: list, at most 50 items.
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
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`IntegrationCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-integration-integrationcredential.html)
        IntegrationCredential
        required {
            /// `ApiKeyCredential`: object.
            api_key_credential "ApiKeyCredential" IntegrationCredentialApiKeyCredential,
        }
        optional {
        }
    }

    property! {
        /// Property type `IntegrationCredentialApiKeyCredential`.
        IntegrationCredentialApiKeyCredential
        required {
            /// `ApiKeyValue`: text, 1 to 4096 characters.
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
        /// `ComparisonOperator`: text.
        comparison_operator "ComparisonOperator" log_alarm::ComparisonOperator,
        /// `QueryResultsToAlarm`: whole number, at least 1 in value.
        query_results_to_alarm "QueryResultsToAlarm" i64,
        /// `QueryResultsToEvaluate`: whole number, at least 1 in value.
        query_results_to_evaluate "QueryResultsToEvaluate" i64,
        /// `ScheduledQueryConfiguration`: object.
        scheduled_query_configuration "ScheduledQueryConfiguration" log_alarm::ScheduledQueryConfiguration,
        /// `Threshold`: number.
        threshold "Threshold" f64,
    }
    optional {
        /// `ActionConfiguration`: object.
        action_configuration "ActionConfiguration" log_alarm::ActionConfiguration,
        /// `ActionLogLineCount`: whole number, 0 to 50 in value.
        action_log_line_count "ActionLogLineCount" i64,
        /// `ActionLogLineRoleArn`: text.
        action_log_line_role_arn "ActionLogLineRoleArn" String,
        /// `ActionsEnabled`: true or false.
        actions_enabled "ActionsEnabled" bool,
        /// `AlarmActions`: list.
        alarm_actions "AlarmActions" List<String>,
        /// `AlarmDescription`: text, 0 to 1024 characters.
        alarm_description "AlarmDescription" String,
        /// `AlarmName`: text, 1 to 255 characters. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// `InsufficientDataActions`: list.
        insufficient_data_actions "InsufficientDataActions" List<String>,
        /// `OKActions`: list.
        ok_actions "OKActions" List<String>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<log_alarm::Tag>,
        /// `TreatMissingData`: text, 1 to 255 characters.
        treat_missing_data "TreatMissingData" String,
        /// `WarmUpConfiguration`: object.
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
        /// [`WarmUpConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-warmupconfiguration.html)
        WarmUpConfiguration
        required {
        }
        optional {
            /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`: true or false.
            only_start_evaluating_after_warm_up_period_ends "OnlyStartEvaluatingAfterWarmUpPeriodEnds" bool,
            /// `WarmUpPeriodDurationInMinutes`: whole number, 1 to 2880 in value.
            warm_up_period_duration_in_minutes "WarmUpPeriodDurationInMinutes" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ScheduledQueryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-scheduledqueryconfiguration.html)
        ScheduledQueryConfiguration
        required {
            /// `AggregationExpression`: text, 1 to 2048 characters.
            aggregation_expression "AggregationExpression" String,
            /// `QueryString`: text, 0 to 10000 characters.
            query_string "QueryString" String,
            /// `ScheduleConfiguration`: object.
            schedule_configuration "ScheduleConfiguration" ScheduleConfiguration,
            /// `ScheduledQueryRoleARN`: text, 1 to 1024 characters.
            scheduled_query_role_arn "ScheduledQueryRoleARN" String,
        }
        optional {
            /// `LogGroupIdentifiers`: list, 1 to 50 items.
            log_group_identifiers "LogGroupIdentifiers" List<String>,
            /// `Tags`: list, at most 50 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`ScheduleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-scheduleconfiguration.html)
        ScheduleConfiguration
        required {
            /// `ScheduleExpression`: text, 1 to 256 characters.
            schedule_expression "ScheduleExpression" String,
            /// `StartTimeOffset`: whole number, 1 to 2592000 in value.
            start_time_offset "StartTimeOffset" i64,
        }
        optional {
            /// `EndTimeOffset`: whole number, 0 to 2592000 in value.
            end_time_offset "EndTimeOffset" i64,
        }
    }

    property! {
        /// [`ActionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-actionconfiguration.html)
        ActionConfiguration
        required {
        }
        optional {
            /// `AlarmTagsPropagation`: object.
            alarm_tags_propagation "AlarmTagsPropagation" AlarmTagsPropagation,
        }
    }

    property! {
        /// [`AlarmTagsPropagation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-logalarm-alarmtagspropagation.html)
        AlarmTagsPropagation
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ExcludedTagKeys`: list, 1 to 50 items.
            excluded_tag_keys "ExcludedTagKeys" List<String>,
            /// `IncludedTagKeys`: list, 1 to 50 items.
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
        /// `ExcludeFilters`: list, at most 1000 items.
        exclude_filters "ExcludeFilters" List<metric_stream::MetricStreamFilter>,
        /// `FirehoseArn`: text, 20 to 2048 characters.
        firehose_arn "FirehoseArn" String,
        /// `IncludeFilters`: list, at most 1000 items.
        include_filters "IncludeFilters" List<metric_stream::MetricStreamFilter>,
        /// `IncludeLinkedAccountsMetrics`: true or false.
        include_linked_accounts_metrics "IncludeLinkedAccountsMetrics" bool,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `OutputFormat`: text, 1 to 255 characters.
        output_format "OutputFormat" metric_stream::OutputFormat,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `StatisticsConfigurations`: list, at most 100 items.
        statistics_configurations "StatisticsConfigurations" List<metric_stream::MetricStreamStatisticsConfiguration>,
        /// `Tags`: list, at most 50 items.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-tag.html)
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
        /// [`MetricStreamStatisticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamstatisticsconfiguration.html)
        MetricStreamStatisticsConfiguration
        required {
            /// `AdditionalStatistics`: list, at most 20 items.
            additional_statistics "AdditionalStatistics" List<String>,
            /// `IncludeMetrics`: list, at most 100 items.
            include_metrics "IncludeMetrics" List<MetricStreamStatisticsMetric>,
        }
        optional {
        }
    }

    property! {
        /// [`MetricStreamStatisticsMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamstatisticsmetric.html)
        MetricStreamStatisticsMetric
        required {
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
        }
    }

    property! {
        /// [`MetricStreamFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-metricstream-metricstreamfilter.html)
        MetricStreamFilter
        required {
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
            /// `MetricNames`: list, at most 999 items.
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
        /// `ExcludeFilters`: list, 0 to 100 items.
        exclude_filters "ExcludeFilters" List<o_tel_enrichment::OTelEnrichmentMetricSelector>,
        /// `IncludeFilters`: list, 0 to 100 items.
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
        /// [`OTelEnrichmentMetricSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-otelenrichment-otelenrichmentmetricselector.html)
        OTelEnrichmentMetricSelector
        required {
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
        optional {
            /// `MetricNames`: list, 0 to 100 items.
            metric_names "MetricNames" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudWatch::ResourceMetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-resourcemetricsconfiguration.html)
    ResourceMetricsConfiguration = "AWS::CloudWatch::ResourceMetricsConfiguration"
    required {
        /// `ResourceArn`: text, 20 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// `MetricSelections`: list, 1 to 1 items.
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
        /// [`ResourceMetricSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-resourcemetricsconfiguration-resourcemetricselection.html)
        ResourceMetricSelection
        required {
            /// `IncludeMetrics`: list, 1 to 500 items.
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
        /// `Definition`: text, 1 to 10000 characters.
        definition "Definition" String,
    }
    optional {
        /// `Description`: text, at most 1024 characters.
        description "Description" String,
        /// `Name`: text, 6 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudwatch-view-tag.html)
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
