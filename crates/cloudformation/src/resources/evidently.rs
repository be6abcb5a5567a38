// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Evidently`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Evidently::Experiment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html)
    Experiment = "AWS::Evidently::Experiment"
    required {
        /// `MetricGoals`: list, 1 to 3 items.
        metric_goals "MetricGoals" List<experiment::MetricGoalObject>,
        /// `Name`: text, 1 to 127 characters. A change replaces the resource.
        name "Name" String,
        /// `OnlineAbConfig`: object.
        online_ab_config "OnlineAbConfig" experiment::OnlineAbConfigObject,
        /// `Project`: text, 0 to 2048 characters. A change replaces the resource.
        project "Project" String,
        /// `Treatments`: list, 2 to 5 items.
        treatments "Treatments" List<experiment::TreatmentObject>,
    }
    optional {
        /// `Description`: text, 0 to 160 characters.
        description "Description" String,
        /// `RandomizationSalt`: text, 0 to 127 characters.
        randomization_salt "RandomizationSalt" String,
        /// `RemoveSegment`: true or false.
        remove_segment "RemoveSegment" bool,
        /// `RunningStatus`: object.
        running_status "RunningStatus" experiment::RunningStatusObject,
        /// `SamplingRate`: whole number, 0 to 100000 in value.
        sampling_rate "SamplingRate" i64,
        /// `Segment`: text, 0 to 2048 characters.
        segment "Segment" String,
        /// `Tags`: list.
        tags "Tags" List<experiment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Experiment`].
pub mod experiment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TreatmentObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-treatmentobject.html)
        TreatmentObject
        required {
            /// `Feature`: text.
            feature "Feature" String,
            /// `TreatmentName`: text, 1 to 127 characters.
            treatment_name "TreatmentName" String,
            /// `Variation`: text, 1 to 255 characters.
            variation "Variation" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-tag.html)
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
        /// [`RunningStatusObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-runningstatusobject.html)
        RunningStatusObject
        required {
        }
        optional {
            /// `AnalysisCompleteTime`: text.
            analysis_complete_time "AnalysisCompleteTime" String,
            /// `DesiredState`: text.
            desired_state "DesiredState" String,
            /// `Reason`: text.
            reason "Reason" String,
            /// `Status`: text.
            status "Status" String,
        }
    }

    property! {
        /// [`OnlineAbConfigObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-onlineabconfigobject.html)
        OnlineAbConfigObject
        required {
        }
        optional {
            /// `ControlTreatmentName`: text, 1 to 127 characters.
            control_treatment_name "ControlTreatmentName" String,
            /// `TreatmentWeights`: list.
            treatment_weights "TreatmentWeights" List<TreatmentToWeight>,
        }
    }

    property! {
        /// [`TreatmentToWeight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-treatmenttoweight.html)
        TreatmentToWeight
        required {
            /// `SplitWeight`: whole number, 0 to 100000 in value.
            split_weight "SplitWeight" i64,
            /// `Treatment`: text, 1 to 127 characters.
            treatment "Treatment" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricGoalObjectDesiredChange`.
        MetricGoalObjectDesiredChange
        Increase = "INCREASE",
        Decrease = "DECREASE",
    }

    property! {
        /// [`MetricGoalObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-experiment-metricgoalobject.html)
        MetricGoalObject
        required {
            /// `DesiredChange`: text.
            desired_change "DesiredChange" MetricGoalObjectDesiredChange,
            /// `EntityIdKey`: text.
            entity_id_key "EntityIdKey" String,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `ValueKey`: text.
            value_key "ValueKey" String,
        }
        optional {
            /// `EventPattern`: text.
            event_pattern "EventPattern" String,
            /// `UnitLabel`: text, 1 to 256 characters.
            unit_label "UnitLabel" String,
        }
    }
}

resource! {
    /// [`AWS::Evidently::Feature`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-feature.html)
    Feature = "AWS::Evidently::Feature"
    required {
        /// `Name`: text, 1 to 127 characters. A change replaces the resource.
        name "Name" String,
        /// `Project`: text, 0 to 2048 characters. A change replaces the resource.
        project "Project" String,
        /// `Variations`: list, 1 to 5 items.
        variations "Variations" List<feature::VariationObject>,
    }
    optional {
        /// `DefaultVariation`: text, 1 to 127 characters.
        default_variation "DefaultVariation" String,
        /// `Description`: text, 0 to 160 characters.
        description "Description" String,
        /// `EntityOverrides`: list, 0 to 2500 items.
        entity_overrides "EntityOverrides" List<feature::EntityOverride>,
        /// `EvaluationStrategy`: text.
        evaluation_strategy "EvaluationStrategy" feature::EvaluationStrategy,
        /// `Tags`: list.
        tags "Tags" List<feature::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Feature`].
pub mod feature {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EvaluationStrategy`.
        EvaluationStrategy
        AllRules = "ALL_RULES",
        DefaultVariation = "DEFAULT_VARIATION",
    }

    property! {
        /// [`VariationObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-feature-variationobject.html)
        VariationObject
        required {
        }
        optional {
            /// `BooleanValue`: true or false.
            boolean_value "BooleanValue" bool,
            /// `DoubleValue`: number.
            double_value "DoubleValue" f64,
            /// `LongValue`: number.
            long_value "LongValue" f64,
            /// `StringValue`: text, 0 to 512 characters.
            string_value "StringValue" String,
            /// `VariationName`: text, 1 to 127 characters.
            variation_name "VariationName" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-feature-tag.html)
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
        /// [`EntityOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-feature-entityoverride.html)
        EntityOverride
        required {
        }
        optional {
            /// `EntityId`: text.
            entity_id "EntityId" String,
            /// `Variation`: text, 1 to 127 characters.
            variation "Variation" String,
        }
    }
}

resource! {
    /// [`AWS::Evidently::Launch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-launch.html)
    Launch = "AWS::Evidently::Launch"
    required {
        /// `Groups`: list, 1 to 5 items.
        groups "Groups" List<launch::LaunchGroupObject>,
        /// `Name`: text, 1 to 127 characters. A change replaces the resource.
        name "Name" String,
        /// `Project`: text, 0 to 2048 characters. A change replaces the resource.
        project "Project" String,
        /// `ScheduledSplitsConfig`: list, 1 to 6 items.
        scheduled_splits_config "ScheduledSplitsConfig" List<launch::StepConfig>,
    }
    optional {
        /// `Description`: text, 0 to 160 characters.
        description "Description" String,
        /// `ExecutionStatus`: object.
        execution_status "ExecutionStatus" launch::ExecutionStatusObject,
        /// `MetricMonitors`: list, 0 to 3 items.
        metric_monitors "MetricMonitors" List<launch::MetricDefinitionObject>,
        /// `RandomizationSalt`: text, 0 to 127 characters.
        randomization_salt "RandomizationSalt" String,
        /// `Tags`: list.
        tags "Tags" List<launch::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Launch`].
pub mod launch {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-tag.html)
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
        /// [`StepConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-stepconfig.html)
        StepConfig
        required {
            /// `GroupWeights`: list.
            group_weights "GroupWeights" List<GroupToWeight>,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
        optional {
            /// `SegmentOverrides`: list.
            segment_overrides "SegmentOverrides" List<SegmentOverride>,
        }
    }

    property! {
        /// [`SegmentOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-segmentoverride.html)
        SegmentOverride
        required {
            /// `EvaluationOrder`: whole number.
            evaluation_order "EvaluationOrder" i64,
            /// `Segment`: text, 1 to 2048 characters.
            segment "Segment" String,
            /// `Weights`: list.
            weights "Weights" List<GroupToWeight>,
        }
        optional {
        }
    }

    property! {
        /// [`GroupToWeight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-grouptoweight.html)
        GroupToWeight
        required {
            /// `GroupName`: text, 1 to 127 characters.
            group_name "GroupName" String,
            /// `SplitWeight`: whole number.
            split_weight "SplitWeight" i64,
        }
        optional {
        }
    }

    property! {
        /// [`MetricDefinitionObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-metricdefinitionobject.html)
        MetricDefinitionObject
        required {
            /// `EntityIdKey`: text.
            entity_id_key "EntityIdKey" String,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `ValueKey`: text.
            value_key "ValueKey" String,
        }
        optional {
            /// `EventPattern`: text.
            event_pattern "EventPattern" String,
            /// `UnitLabel`: text, 1 to 256 characters.
            unit_label "UnitLabel" String,
        }
    }

    property! {
        /// [`LaunchGroupObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-launchgroupobject.html)
        LaunchGroupObject
        required {
            /// `Feature`: text.
            feature "Feature" String,
            /// `GroupName`: text, 1 to 127 characters.
            group_name "GroupName" String,
            /// `Variation`: text.
            variation "Variation" String,
        }
        optional {
            /// `Description`: text, 0 to 160 characters.
            description "Description" String,
        }
    }

    property! {
        /// [`ExecutionStatusObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-launch-executionstatusobject.html)
        ExecutionStatusObject
        required {
            /// `Status`: text.
            status "Status" String,
        }
        optional {
            /// `DesiredState`: text.
            desired_state "DesiredState" String,
            /// `Reason`: text.
            reason "Reason" String,
        }
    }
}

resource! {
    /// [`AWS::Evidently::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html)
    Project = "AWS::Evidently::Project"
    required {
        /// `Name`: text, 1 to 127 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AppConfigResource`: object.
        app_config_resource "AppConfigResource" project::AppConfigResourceObject,
        /// `DataDelivery`: object.
        data_delivery "DataDelivery" project::DataDeliveryObject,
        /// `Description`: text, 0 to 160 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<project::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-tag.html)
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
        /// [`DataDeliveryObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-datadeliveryobject.html)
        DataDeliveryObject
        required {
        }
        optional {
            /// `LogGroup`: text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// `S3`: object.
            s3 "S3" S3Destination,
        }
    }

    property! {
        /// [`S3Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-s3destination.html)
        S3Destination
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `Prefix`: text, 1 to 1024 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`AppConfigResourceObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-appconfigresourceobject.html)
        AppConfigResourceObject
        required {
            /// `ApplicationId`: text.
            application_id "ApplicationId" String,
            /// `EnvironmentId`: text.
            environment_id "EnvironmentId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Evidently::Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-segment.html)
    Segment = "AWS::Evidently::Segment"
    required {
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 160 characters.
        description "Description" String,
        /// `Pattern`: text, 1 to 1024 characters.
        pattern "Pattern" String,
        /// `Tags`: list.
        tags "Tags" List<segment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Segment`].
pub mod segment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-segment-tag.html)
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
