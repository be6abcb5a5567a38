// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ApplicationAutoScaling`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ApplicationAutoScaling::ScalableTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html)
    ScalableTarget = "AWS::ApplicationAutoScaling::ScalableTarget"
    required {
        /// `MaxCapacity`: whole number.
        max_capacity "MaxCapacity" i64,
        /// `MinCapacity`: whole number.
        min_capacity "MinCapacity" i64,
        /// `ResourceId`: text, 1 to 1600 characters. A change replaces the resource.
        resource_id "ResourceId" String,
        /// `ScalableDimension`: text. A change replaces the resource.
        scalable_dimension "ScalableDimension" scalable_target::ScalableDimension,
        /// `ServiceNamespace`: text. A change replaces the resource.
        service_namespace "ServiceNamespace" scalable_target::ServiceNamespace,
    }
    optional {
        /// `RoleARN`: text, 1 to 1600 characters.
        role_arn "RoleARN" String,
        /// `ScheduledActions`: list.
        scheduled_actions "ScheduledActions" List<scalable_target::ScheduledAction>,
        /// `SuspendedState`: object.
        suspended_state "SuspendedState" scalable_target::SuspendedState,
        /// `Tags`: list.
        tags "Tags" List<scalable_target::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ScalableTarget`].
pub mod scalable_target {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ScalableDimension`.
        ScalableDimension
        AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity",
        CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits",
        CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits",
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property",
        DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
        Ec2CapacityReservationAvailableInstances = "ec2:capacity-reservation:AvailableInstances",
        Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount = "ecs:service:DesiredCount",
        ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes",
        ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups",
        ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas",
        ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount",
        KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize",
        LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency",
        NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount",
        RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
        SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount",
        SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount",
        SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency",
        WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions",
    }

    choice! {
        /// Values of `ServiceNamespace`.
        ServiceNamespace
        Appstream = "appstream",
        Cassandra = "cassandra",
        Comprehend = "comprehend",
        CustomResource = "custom-resource",
        Dynamodb = "dynamodb",
        Ec2 = "ec2",
        Ecs = "ecs",
        Elasticache = "elasticache",
        Elasticmapreduce = "elasticmapreduce",
        Kafka = "kafka",
        Lambda = "lambda",
        Neptune = "neptune",
        Rds = "rds",
        Sagemaker = "sagemaker",
        Workspaces = "workspaces",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-tag.html)
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
        /// [`SuspendedState`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-suspendedstate.html)
        SuspendedState
        required {
        }
        optional {
            /// `DynamicScalingInSuspended`: true or false.
            dynamic_scaling_in_suspended "DynamicScalingInSuspended" bool,
            /// `DynamicScalingOutSuspended`: true or false.
            dynamic_scaling_out_suspended "DynamicScalingOutSuspended" bool,
            /// `ScheduledScalingSuspended`: true or false.
            scheduled_scaling_suspended "ScheduledScalingSuspended" bool,
        }
    }

    property! {
        /// [`ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scheduledaction.html)
        ScheduledAction
        required {
            /// `Schedule`: text.
            schedule "Schedule" String,
            /// `ScheduledActionName`: text.
            scheduled_action_name "ScheduledActionName" String,
        }
        optional {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `ScalableTargetAction`: object.
            scalable_target_action "ScalableTargetAction" ScalableTargetAction,
            /// `StartTime`: text.
            start_time "StartTime" String,
            /// `Timezone`: text.
            timezone "Timezone" String,
        }
    }

    property! {
        /// [`ScalableTargetAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalabletarget-scalabletargetaction.html)
        ScalableTargetAction
        required {
        }
        optional {
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number.
            min_capacity "MinCapacity" i64,
        }
    }
}

resource! {
    /// [`AWS::ApplicationAutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html)
    ScalingPolicy = "AWS::ApplicationAutoScaling::ScalingPolicy"
    required {
        /// `PolicyName`: text, 1 to 256 characters. A change replaces the resource.
        policy_name "PolicyName" String,
        /// `PolicyType`: text.
        policy_type "PolicyType" scaling_policy::PolicyType,
    }
    optional {
        /// `PredictiveScalingPolicyConfiguration`: object.
        predictive_scaling_policy_configuration "PredictiveScalingPolicyConfiguration" scaling_policy::PredictiveScalingPolicyConfiguration,
        /// `ResourceId`: text, 1 to 1600 characters. A change replaces the resource.
        resource_id "ResourceId" String,
        /// `ScalableDimension`: text. A change replaces the resource.
        scalable_dimension "ScalableDimension" scaling_policy::ScalableDimension,
        /// `ScalingTargetId`: text. A change replaces the resource.
        scaling_target_id "ScalingTargetId" String,
        /// `ServiceNamespace`: text. A change replaces the resource.
        service_namespace "ServiceNamespace" scaling_policy::ServiceNamespace,
        /// `StepScalingPolicyConfiguration`: object.
        step_scaling_policy_configuration "StepScalingPolicyConfiguration" scaling_policy::StepScalingPolicyConfiguration,
        /// `TargetTrackingScalingPolicyConfiguration`: object.
        target_tracking_scaling_policy_configuration "TargetTrackingScalingPolicyConfiguration" scaling_policy::TargetTrackingScalingPolicyConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ScalingPolicy`].
pub mod scaling_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PolicyType`.
        PolicyType
        PredictiveScaling = "PredictiveScaling",
        StepScaling = "StepScaling",
        TargetTrackingScaling = "TargetTrackingScaling",
    }

    choice! {
        /// Values of `ScalableDimension`.
        ScalableDimension
        AppstreamFleetDesiredCapacity = "appstream:fleet:DesiredCapacity",
        CassandraTableReadCapacityUnits = "cassandra:table:ReadCapacityUnits",
        CassandraTableWriteCapacityUnits = "cassandra:table:WriteCapacityUnits",
        ComprehendDocumentClassifierEndpointDesiredInferenceUnits = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        ComprehendEntityRecognizerEndpointDesiredInferenceUnits = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CustomResourceResourceTypeProperty = "custom-resource:ResourceType:Property",
        DynamodbIndexReadCapacityUnits = "dynamodb:index:ReadCapacityUnits",
        DynamodbIndexWriteCapacityUnits = "dynamodb:index:WriteCapacityUnits",
        DynamodbTableReadCapacityUnits = "dynamodb:table:ReadCapacityUnits",
        DynamodbTableWriteCapacityUnits = "dynamodb:table:WriteCapacityUnits",
        Ec2SpotFleetRequestTargetCapacity = "ec2:spot-fleet-request:TargetCapacity",
        EcsServiceDesiredCount = "ecs:service:DesiredCount",
        ElasticacheCacheClusterNodes = "elasticache:cache-cluster:Nodes",
        ElasticacheReplicationGroupNodeGroups = "elasticache:replication-group:NodeGroups",
        ElasticacheReplicationGroupReplicas = "elasticache:replication-group:Replicas",
        ElasticmapreduceInstancegroupInstanceCount = "elasticmapreduce:instancegroup:InstanceCount",
        KafkaBrokerStorageVolumeSize = "kafka:broker-storage:VolumeSize",
        LambdaFunctionProvisionedConcurrency = "lambda:function:ProvisionedConcurrency",
        NeptuneClusterReadReplicaCount = "neptune:cluster:ReadReplicaCount",
        RdsClusterReadReplicaCount = "rds:cluster:ReadReplicaCount",
        SagemakerInferenceComponentDesiredCopyCount = "sagemaker:inference-component:DesiredCopyCount",
        SagemakerVariantDesiredInstanceCount = "sagemaker:variant:DesiredInstanceCount",
        SagemakerVariantDesiredProvisionedConcurrency = "sagemaker:variant:DesiredProvisionedConcurrency",
        WorkspacesWorkspacespoolDesiredUserSessions = "workspaces:workspacespool:DesiredUserSessions",
    }

    choice! {
        /// Values of `ServiceNamespace`.
        ServiceNamespace
        Appstream = "appstream",
        Cassandra = "cassandra",
        Comprehend = "comprehend",
        CustomResource = "custom-resource",
        Dynamodb = "dynamodb",
        Ec2 = "ec2",
        Ecs = "ecs",
        Elasticache = "elasticache",
        Elasticmapreduce = "elasticmapreduce",
        Kafka = "kafka",
        Lambda = "lambda",
        Neptune = "neptune",
        Rds = "rds",
        Sagemaker = "sagemaker",
        Workspaces = "workspaces",
    }

    property! {
        /// [`TargetTrackingScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration.html)
        TargetTrackingScalingPolicyConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `CustomizedMetricSpecification`: object.
            customized_metric_specification "CustomizedMetricSpecification" CustomizedMetricSpecification,
            /// `DisableScaleIn`: true or false.
            disable_scale_in "DisableScaleIn" bool,
            /// `PredefinedMetricSpecification`: object.
            predefined_metric_specification "PredefinedMetricSpecification" PredefinedMetricSpecification,
            /// `ScaleInCooldown`: whole number.
            scale_in_cooldown "ScaleInCooldown" i64,
            /// `ScaleOutCooldown`: whole number.
            scale_out_cooldown "ScaleOutCooldown" i64,
        }
    }

    choice! {
        /// Values of `PredefinedMetricSpecificationPredefinedMetricType`.
        PredefinedMetricSpecificationPredefinedMetricType
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        AppStreamAverageCapacityUtilization = "AppStreamAverageCapacityUtilization",
        CassandraReadCapacityUtilization = "CassandraReadCapacityUtilization",
        CassandraWriteCapacityUtilization = "CassandraWriteCapacityUtilization",
        ComprehendInferenceUtilization = "ComprehendInferenceUtilization",
        DynamoDBReadCapacityUtilization = "DynamoDBReadCapacityUtilization",
        DynamoDBWriteCapacityUtilization = "DynamoDBWriteCapacityUtilization",
        EC2SpotFleetRequestAverageCPUUtilization = "EC2SpotFleetRequestAverageCPUUtilization",
        EC2SpotFleetRequestAverageNetworkIn = "EC2SpotFleetRequestAverageNetworkIn",
        EC2SpotFleetRequestAverageNetworkOut = "EC2SpotFleetRequestAverageNetworkOut",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageCPUUtilizationHighResolution = "ECSServiceAverageCPUUtilizationHighResolution",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        ECSServiceAverageMemoryUtilizationHighResolution = "ECSServiceAverageMemoryUtilizationHighResolution",
        ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
        ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
        ElastiCacheDatabaseMemoryUsagePercentage = "ElastiCacheDatabaseMemoryUsagePercentage",
        ElastiCacheEngineCPUUtilization = "ElastiCacheEngineCPUUtilization",
        ElastiCachePrimaryEngineCPUUtilization = "ElastiCachePrimaryEngineCPUUtilization",
        ElastiCacheReplicaEngineCPUUtilization = "ElastiCacheReplicaEngineCPUUtilization",
        KafkaBrokerStorageUtilization = "KafkaBrokerStorageUtilization",
        LambdaProvisionedConcurrencyUtilization = "LambdaProvisionedConcurrencyUtilization",
        NeptuneReaderAverageCPUUtilization = "NeptuneReaderAverageCPUUtilization",
        RDSReaderAverageCPUUtilization = "RDSReaderAverageCPUUtilization",
        RDSReaderAverageDatabaseConnections = "RDSReaderAverageDatabaseConnections",
        SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
        SageMakerInferenceComponentInvocationsPerCopy = "SageMakerInferenceComponentInvocationsPerCopy",
        SageMakerVariantConcurrentRequestsPerModelHighResolution = "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        SageMakerVariantInvocationsPerInstance = "SageMakerVariantInvocationsPerInstance",
        SageMakerVariantProvisionedConcurrencyUtilization = "SageMakerVariantProvisionedConcurrencyUtilization",
        WorkSpacesAverageUserSessionsCapacityUtilization = "WorkSpacesAverageUserSessionsCapacityUtilization",
    }

    property! {
        /// [`PredefinedMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predefinedmetricspecification.html)
        PredefinedMetricSpecification
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" PredefinedMetricSpecificationPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `CustomizedMetricSpecificationStatistic`.
        CustomizedMetricSpecificationStatistic
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }

    property! {
        /// [`CustomizedMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-customizedmetricspecification.html)
        CustomizedMetricSpecification
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Metrics`: list.
            metrics "Metrics" List<TargetTrackingMetricDataQuery>,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Statistic`: text.
            statistic "Statistic" CustomizedMetricSpecificationStatistic,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`TargetTrackingMetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdataquery.html)
        TargetTrackingMetricDataQuery
        required {
        }
        optional {
            /// `Expression`: text, 1 to 2048 characters.
            expression "Expression" String,
            /// `Id`: text, 1 to 255 characters.
            id_ "Id" String,
            /// `Label`: text.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" TargetTrackingMetricStat,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`TargetTrackingMetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricstat.html)
        TargetTrackingMetricStat
        required {
        }
        optional {
            /// `Metric`: object.
            metric "Metric" TargetTrackingMetric,
            /// `Stat`: text.
            stat "Stat" String,
            /// `Unit`: text, 1 to 1023 characters.
            unit "Unit" String,
        }
    }

    property! {
        /// [`TargetTrackingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetric.html)
        TargetTrackingMetric
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<TargetTrackingMetricDimension>,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`TargetTrackingMetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-targettrackingmetricdimension.html)
        TargetTrackingMetricDimension
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-metricdimension.html)
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
        /// Values of `StepScalingPolicyConfigurationAdjustmentType`.
        StepScalingPolicyConfigurationAdjustmentType
        ChangeInCapacity = "ChangeInCapacity",
        ExactCapacity = "ExactCapacity",
        PercentChangeInCapacity = "PercentChangeInCapacity",
    }

    choice! {
        /// Values of `StepScalingPolicyConfigurationMetricAggregationType`.
        StepScalingPolicyConfigurationMetricAggregationType
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
    }

    property! {
        /// [`StepScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration.html)
        StepScalingPolicyConfiguration
        required {
        }
        optional {
            /// `AdjustmentType`: text.
            adjustment_type "AdjustmentType" StepScalingPolicyConfigurationAdjustmentType,
            /// `Cooldown`: whole number.
            cooldown "Cooldown" i64,
            /// `MetricAggregationType`: text.
            metric_aggregation_type "MetricAggregationType" StepScalingPolicyConfigurationMetricAggregationType,
            /// `MinAdjustmentMagnitude`: whole number.
            min_adjustment_magnitude "MinAdjustmentMagnitude" i64,
            /// `StepAdjustments`: list.
            step_adjustments "StepAdjustments" List<StepAdjustment>,
        }
    }

    property! {
        /// [`StepAdjustment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-stepadjustment.html)
        StepAdjustment
        required {
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
        }
        optional {
            /// `MetricIntervalLowerBound`: number.
            metric_interval_lower_bound "MetricIntervalLowerBound" f64,
            /// `MetricIntervalUpperBound`: number.
            metric_interval_upper_bound "MetricIntervalUpperBound" f64,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior`.
        PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior
        HonorMaxCapacity = "HonorMaxCapacity",
        IncreaseMaxCapacity = "IncreaseMaxCapacity",
    }

    choice! {
        /// Values of `PredictiveScalingPolicyConfigurationMode`.
        PredictiveScalingPolicyConfigurationMode
        ForecastAndScale = "ForecastAndScale",
        ForecastOnly = "ForecastOnly",
    }

    property! {
        /// [`PredictiveScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration.html)
        PredictiveScalingPolicyConfiguration
        required {
            /// `MetricSpecifications`: list.
            metric_specifications "MetricSpecifications" List<PredictiveScalingMetricSpecification>,
        }
        optional {
            /// `MaxCapacityBreachBehavior`: text.
            max_capacity_breach_behavior "MaxCapacityBreachBehavior" PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior,
            /// `MaxCapacityBuffer`: whole number, 0 to 100 in value.
            max_capacity_buffer "MaxCapacityBuffer" i64,
            /// `Mode`: text.
            mode "Mode" PredictiveScalingPolicyConfigurationMode,
            /// `SchedulingBufferTime`: whole number, 0 to 3600 in value.
            scheduling_buffer_time "SchedulingBufferTime" i64,
        }
    }

    property! {
        /// [`PredictiveScalingMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricspecification.html)
        PredictiveScalingMetricSpecification
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `CustomizedCapacityMetricSpecification`: object.
            customized_capacity_metric_specification "CustomizedCapacityMetricSpecification" PredictiveScalingCustomizedCapacityMetric,
            /// `CustomizedLoadMetricSpecification`: object.
            customized_load_metric_specification "CustomizedLoadMetricSpecification" PredictiveScalingCustomizedLoadMetric,
            /// `CustomizedScalingMetricSpecification`: object.
            customized_scaling_metric_specification "CustomizedScalingMetricSpecification" PredictiveScalingCustomizedScalingMetric,
            /// `PredefinedLoadMetricSpecification`: object.
            predefined_load_metric_specification "PredefinedLoadMetricSpecification" PredictiveScalingPredefinedLoadMetric,
            /// `PredefinedMetricPairSpecification`: object.
            predefined_metric_pair_specification "PredefinedMetricPairSpecification" PredictiveScalingPredefinedMetricPair,
            /// `PredefinedScalingMetricSpecification`: object.
            predefined_scaling_metric_specification "PredefinedScalingMetricSpecification" PredictiveScalingPredefinedScalingMetric,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedScalingMetricPredefinedMetricType`.
        PredictiveScalingPredefinedScalingMetricPredefinedMetricType
        ALBRequestCount = "ALBRequestCount",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        ECSServiceCPUUtilization = "ECSServiceCPUUtilization",
        ECSServiceMemoryUtilization = "ECSServiceMemoryUtilization",
        ECSServiceTotalCPUUtilization = "ECSServiceTotalCPUUtilization",
        ECSServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization",
        TotalALBRequestCount = "TotalALBRequestCount",
    }

    property! {
        /// [`PredictiveScalingPredefinedScalingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html)
        PredictiveScalingPredefinedScalingMetric
        required {
            /// `PredefinedMetricType`: text, 1 to 128 characters.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedScalingMetricPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedMetricPairPredefinedMetricType`.
        PredictiveScalingPredefinedMetricPairPredefinedMetricType
        ALBRequestCount = "ALBRequestCount",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        ECSServiceCPUUtilization = "ECSServiceCPUUtilization",
        ECSServiceMemoryUtilization = "ECSServiceMemoryUtilization",
        ECSServiceTotalCPUUtilization = "ECSServiceTotalCPUUtilization",
        ECSServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization",
        TotalALBRequestCount = "TotalALBRequestCount",
    }

    property! {
        /// [`PredictiveScalingPredefinedMetricPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html)
        PredictiveScalingPredefinedMetricPair
        required {
            /// `PredefinedMetricType`: text, 1 to 128 characters.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedMetricPairPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedLoadMetricPredefinedMetricType`.
        PredictiveScalingPredefinedLoadMetricPredefinedMetricType
        ALBRequestCount = "ALBRequestCount",
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ECSServiceAverageCPUUtilization = "ECSServiceAverageCPUUtilization",
        ECSServiceAverageMemoryUtilization = "ECSServiceAverageMemoryUtilization",
        ECSServiceCPUUtilization = "ECSServiceCPUUtilization",
        ECSServiceMemoryUtilization = "ECSServiceMemoryUtilization",
        ECSServiceTotalCPUUtilization = "ECSServiceTotalCPUUtilization",
        ECSServiceTotalMemoryUtilization = "ECSServiceTotalMemoryUtilization",
        TotalALBRequestCount = "TotalALBRequestCount",
    }

    property! {
        /// [`PredictiveScalingPredefinedLoadMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html)
        PredictiveScalingPredefinedLoadMetric
        required {
            /// `PredefinedMetricType`: text, 1 to 128 characters.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedLoadMetricPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedScalingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html)
        PredictiveScalingCustomizedScalingMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<PredictiveScalingMetricDataQuery>,
        }
        optional {
        }
    }

    property! {
        /// [`PredictiveScalingMetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery.html)
        PredictiveScalingMetricDataQuery
        required {
        }
        optional {
            /// `Expression`: text, 1 to 2048 characters.
            expression "Expression" String,
            /// `Id`: text, 1 to 255 characters.
            id_ "Id" String,
            /// `Label`: text.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" PredictiveScalingMetricStat,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`PredictiveScalingMetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricstat.html)
        PredictiveScalingMetricStat
        required {
        }
        optional {
            /// `Metric`: object.
            metric "Metric" PredictiveScalingMetric,
            /// `Stat`: text.
            stat "Stat" String,
            /// `Unit`: text, 1 to 1023 characters.
            unit "Unit" String,
        }
    }

    property! {
        /// [`PredictiveScalingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetric.html)
        PredictiveScalingMetric
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<PredictiveScalingMetricDimension>,
            /// `MetricName`: text, 1 to 255 characters.
            metric_name "MetricName" String,
            /// `Namespace`: text, 1 to 255 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`PredictiveScalingMetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingmetricdimension.html)
        PredictiveScalingMetricDimension
        required {
        }
        optional {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedLoadMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html)
        PredictiveScalingCustomizedLoadMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<PredictiveScalingMetricDataQuery>,
        }
        optional {
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedCapacityMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html)
        PredictiveScalingCustomizedCapacityMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<PredictiveScalingMetricDataQuery>,
        }
        optional {
        }
    }
}
