// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AutoScalingPlans`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AutoScalingPlans::ScalingPlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html)
    ScalingPlan = "AWS::AutoScalingPlans::ScalingPlan"
    required {
        /// `ApplicationSource`: object.
        application_source "ApplicationSource" scaling_plan::ApplicationSource,
        /// `ScalingInstructions`: list.
        scaling_instructions "ScalingInstructions" List<scaling_plan::ScalingInstruction>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ScalingPlanArn`.
        scaling_plan_arn "ScalingPlanArn" String,
        /// `Fn::GetAtt` of `ScalingPlanName`.
        scaling_plan_name "ScalingPlanName" String,
        /// `Fn::GetAtt` of `ScalingPlanVersion`.
        scaling_plan_version "ScalingPlanVersion" String,
    }
}

/// Property types of [`ScalingPlan`].
pub mod scaling_plan {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ScalingInstructionPredictiveScalingMaxCapacityBehavior`.
        ScalingInstructionPredictiveScalingMaxCapacityBehavior
        SetForecastCapacityToMaxCapacity = "SetForecastCapacityToMaxCapacity",
        SetMaxCapacityAboveForecastCapacity = "SetMaxCapacityAboveForecastCapacity",
        SetMaxCapacityToForecastCapacity = "SetMaxCapacityToForecastCapacity",
    }

    choice! {
        /// Values of `ScalingInstructionPredictiveScalingMode`.
        ScalingInstructionPredictiveScalingMode
        ForecastAndScale = "ForecastAndScale",
        ForecastOnly = "ForecastOnly",
    }

    choice! {
        /// Values of `ScalingInstructionScalableDimension`.
        ScalingInstructionScalableDimension
        AutoscalingAutoScalingGroupDesiredCapacity = "autoscaling:autoScalingGroup:DesiredCapacity",
        DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
        Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount = "ecs:service:DesiredCount",
        RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
    }

    choice! {
        /// Values of `ScalingInstructionScalingPolicyUpdateBehavior`.
        ScalingInstructionScalingPolicyUpdateBehavior
        KeepExternalPolicies = "KeepExternalPolicies",
        ReplaceExternalPolicies = "ReplaceExternalPolicies",
    }

    choice! {
        /// Values of `ScalingInstructionServiceNamespace`.
        ScalingInstructionServiceNamespace
        Autoscaling = "autoscaling",
        Dynamodb = "dynamodb",
        Ec2 = "ec2",
        Ecs = "ecs",
        Rds = "rds",
    }

    property! {
        /// [`ScalingInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-scalinginstruction.html)
        ScalingInstruction
        required {
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number.
            min_capacity "MinCapacity" i64,
            /// `ResourceId`: text, 1 to 1600 characters.
            resource_id "ResourceId" String,
            /// `ScalableDimension`: text.
            scalable_dimension "ScalableDimension" ScalingInstructionScalableDimension,
            /// `ServiceNamespace`: text.
            service_namespace "ServiceNamespace" ScalingInstructionServiceNamespace,
            /// `TargetTrackingConfigurations`: list, 1 to 10 items.
            target_tracking_configurations "TargetTrackingConfigurations" List<TargetTrackingConfiguration>,
        }
        optional {
            /// `CustomizedLoadMetricSpecification`: object.
            customized_load_metric_specification "CustomizedLoadMetricSpecification" CustomizedLoadMetricSpecification,
            /// `DisableDynamicScaling`: true or false.
            disable_dynamic_scaling "DisableDynamicScaling" bool,
            /// `PredefinedLoadMetricSpecification`: object.
            predefined_load_metric_specification "PredefinedLoadMetricSpecification" PredefinedLoadMetricSpecification,
            /// `PredictiveScalingMaxCapacityBehavior`: text.
            predictive_scaling_max_capacity_behavior "PredictiveScalingMaxCapacityBehavior" ScalingInstructionPredictiveScalingMaxCapacityBehavior,
            /// `PredictiveScalingMaxCapacityBuffer`: whole number.
            predictive_scaling_max_capacity_buffer "PredictiveScalingMaxCapacityBuffer" i64,
            /// `PredictiveScalingMode`: text.
            predictive_scaling_mode "PredictiveScalingMode" ScalingInstructionPredictiveScalingMode,
            /// `ScalingPolicyUpdateBehavior`: text.
            scaling_policy_update_behavior "ScalingPolicyUpdateBehavior" ScalingInstructionScalingPolicyUpdateBehavior,
            /// `ScheduledActionBufferTime`: whole number, at least 0 in value.
            scheduled_action_buffer_time "ScheduledActionBufferTime" i64,
        }
    }

    property! {
        /// [`TargetTrackingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-targettrackingconfiguration.html)
        TargetTrackingConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `CustomizedScalingMetricSpecification`: object.
            customized_scaling_metric_specification "CustomizedScalingMetricSpecification" CustomizedScalingMetricSpecification,
            /// `DisableScaleIn`: true or false.
            disable_scale_in "DisableScaleIn" bool,
            /// `EstimatedInstanceWarmup`: whole number.
            estimated_instance_warmup "EstimatedInstanceWarmup" i64,
            /// `PredefinedScalingMetricSpecification`: object.
            predefined_scaling_metric_specification "PredefinedScalingMetricSpecification" PredefinedScalingMetricSpecification,
            /// `ScaleInCooldown`: whole number.
            scale_in_cooldown "ScaleInCooldown" i64,
            /// `ScaleOutCooldown`: whole number.
            scale_out_cooldown "ScaleOutCooldown" i64,
        }
    }

    choice! {
        /// Values of `PredefinedScalingMetricSpecificationPredefinedScalingMetricType`.
        PredefinedScalingMetricSpecificationPredefinedScalingMetricType
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
        ASGAverageNetworkIn = "ASGAverageNetworkIn",
        ASGAverageNetworkOut = "ASGAverageNetworkOut",
        DynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
        DynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
        EC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
        EC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
        EC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        RDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization",
        RDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
    }

    property! {
        /// [`PredefinedScalingMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-predefinedscalingmetricspecification.html)
        PredefinedScalingMetricSpecification
        required {
            /// `PredefinedScalingMetricType`: text.
            predefined_scaling_metric_type "PredefinedScalingMetricType" PredefinedScalingMetricSpecificationPredefinedScalingMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `CustomizedScalingMetricSpecificationStatistic`.
        CustomizedScalingMetricSpecificationStatistic
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }

    property! {
        /// [`CustomizedScalingMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-customizedscalingmetricspecification.html)
        CustomizedScalingMetricSpecification
        required {
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Statistic`: text.
            statistic "Statistic" CustomizedScalingMetricSpecificationStatistic,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-metricdimension.html)
        MetricDimension
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PredefinedLoadMetricSpecificationPredefinedLoadMetricType`.
        PredefinedLoadMetricSpecificationPredefinedLoadMetricType
        ALBTargetGroupRequestCount = "ALBTargetGroupRequestCount",
        ASGTotalCPUUtilization = "ASGTotalCPUUtilization",
        ASGTotalNetworkIn = "ASGTotalNetworkIn",
        ASGTotalNetworkOut = "ASGTotalNetworkOut",
    }

    property! {
        /// [`PredefinedLoadMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-predefinedloadmetricspecification.html)
        PredefinedLoadMetricSpecification
        required {
            /// `PredefinedLoadMetricType`: text.
            predefined_load_metric_type "PredefinedLoadMetricType" PredefinedLoadMetricSpecificationPredefinedLoadMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `CustomizedLoadMetricSpecificationStatistic`.
        CustomizedLoadMetricSpecificationStatistic
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }

    property! {
        /// [`CustomizedLoadMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-customizedloadmetricspecification.html)
        CustomizedLoadMetricSpecification
        required {
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Statistic`: text.
            statistic "Statistic" CustomizedLoadMetricSpecificationStatistic,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`ApplicationSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-applicationsource.html)
        ApplicationSource
        required {
        }
        optional {
            /// `CloudFormationStackARN`: text.
            cloud_formation_stack_arn "CloudFormationStackARN" String,
            /// `TagFilters`: list, at most 50 items.
            tag_filters "TagFilters" List<TagFilter>,
        }
    }

    property! {
        /// [`TagFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscalingplans-scalingplan-tagfilter.html)
        TagFilter
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Values`: list, at most 20 items.
            values "Values" List<String>,
        }
    }
}
