// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Scheduler`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Scheduler::Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html)
    Schedule = "AWS::Scheduler::Schedule"
    required {
        /// `FlexibleTimeWindow`: object.
        flexible_time_window "FlexibleTimeWindow" schedule::FlexibleTimeWindow,
        /// `ScheduleExpression`: text, 1 to 256 characters.
        schedule_expression "ScheduleExpression" String,
        /// `Target`: object.
        target "Target" schedule::Target,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `EndDate`: text.
        end_date "EndDate" String,
        /// `GroupName`: text, 1 to 64 characters.
        group_name "GroupName" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `ScheduleExpressionTimezone`: text, 1 to 50 characters.
        schedule_expression_timezone "ScheduleExpressionTimezone" String,
        /// `StartDate`: text.
        start_date "StartDate" String,
        /// `State`: text.
        state "State" schedule::ScheduleState,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Schedule`].
pub mod schedule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ScheduleState`.
        ScheduleState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-target.html)
        Target
        required {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
            /// `RoleArn`: text, 1 to 1600 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `DeadLetterConfig`: object.
            dead_letter_config "DeadLetterConfig" DeadLetterConfig,
            /// `EcsParameters`: object.
            ecs_parameters "EcsParameters" EcsParameters,
            /// `EventBridgeParameters`: object.
            event_bridge_parameters "EventBridgeParameters" EventBridgeParameters,
            /// `Input`: text, at least 1 characters.
            input "Input" String,
            /// `KinesisParameters`: object.
            kinesis_parameters "KinesisParameters" KinesisParameters,
            /// `RetryPolicy`: object.
            retry_policy "RetryPolicy" RetryPolicy,
            /// `SageMakerPipelineParameters`: object.
            sage_maker_pipeline_parameters "SageMakerPipelineParameters" SageMakerPipelineParameters,
            /// `SqsParameters`: object.
            sqs_parameters "SqsParameters" SqsParameters,
        }
    }

    property! {
        /// [`SqsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sqsparameters.html)
        SqsParameters
        required {
        }
        optional {
            /// `MessageGroupId`: text, 1 to 128 characters.
            message_group_id "MessageGroupId" String,
        }
    }

    property! {
        /// [`SageMakerPipelineParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameters.html)
        SageMakerPipelineParameters
        required {
        }
        optional {
            /// `PipelineParameterList`: list, 0 to 200 items.
            pipeline_parameter_list "PipelineParameterList" List<SageMakerPipelineParameter>,
        }
    }

    property! {
        /// [`SageMakerPipelineParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-sagemakerpipelineparameter.html)
        SageMakerPipelineParameter
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RetryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-retrypolicy.html)
        RetryPolicy
        required {
        }
        optional {
            /// `MaximumEventAgeInSeconds`: number, 60 to 86400 in value.
            maximum_event_age_in_seconds "MaximumEventAgeInSeconds" f64,
            /// `MaximumRetryAttempts`: number, 0 to 185 in value.
            maximum_retry_attempts "MaximumRetryAttempts" f64,
        }
    }

    property! {
        /// [`KinesisParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-kinesisparameters.html)
        KinesisParameters
        required {
            /// `PartitionKey`: text, 1 to 256 characters.
            partition_key "PartitionKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`EventBridgeParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-eventbridgeparameters.html)
        EventBridgeParameters
        required {
            /// `DetailType`: text, 1 to 128 characters.
            detail_type "DetailType" String,
            /// `Source`: text, 1 to 256 characters.
            source "Source" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LaunchType`.
        LaunchType
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
    }

    choice! {
        /// Values of `PropagateTags`.
        PropagateTags
        TaskDefinition = "TASK_DEFINITION",
    }

    property! {
        /// [`EcsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-ecsparameters.html)
        EcsParameters
        required {
            /// `TaskDefinitionArn`: text, 1 to 1600 characters.
            task_definition_arn "TaskDefinitionArn" String,
        }
        optional {
            /// `CapacityProviderStrategy`: list, at most 6 items.
            capacity_provider_strategy "CapacityProviderStrategy" List<CapacityProviderStrategyItem>,
            /// `EnableECSManagedTags`: true or false.
            enable_ecs_managed_tags "EnableECSManagedTags" bool,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `Group`: text, 1 to 255 characters.
            group "Group" String,
            /// `LaunchType`: text.
            launch_type "LaunchType" LaunchType,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
            /// `PlacementConstraints`: list, at most 10 items.
            placement_constraints "PlacementConstraints" List<PlacementConstraint>,
            /// `PlacementStrategy`: list, at most 5 items.
            placement_strategy "PlacementStrategy" List<PlacementStrategy>,
            /// `PlatformVersion`: text, 1 to 64 characters.
            platform_version "PlatformVersion" String,
            /// `PropagateTags`: text.
            propagate_tags "PropagateTags" PropagateTags,
            /// `ReferenceId`: text, at most 1024 characters.
            reference_id "ReferenceId" String,
            /// `Tags`: list, 0 to 50 items.
            tags "Tags" List<Json>,
            /// `TaskCount`: number, 1 to 10 in value.
            task_count "TaskCount" f64,
        }
    }

    choice! {
        /// Values of `PlacementStrategyType`.
        PlacementStrategyType
        Random = "random",
        Spread = "spread",
        Binpack = "binpack",
    }

    property! {
        /// [`PlacementStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementstrategy.html)
        PlacementStrategy
        required {
        }
        optional {
            /// `Field`: text, at most 255 characters.
            field "Field" String,
            /// `Type`: text.
            r#type "Type" PlacementStrategyType,
        }
    }

    choice! {
        /// Values of `PlacementConstraintType`.
        PlacementConstraintType
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }

    property! {
        /// [`PlacementConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-placementconstraint.html)
        PlacementConstraint
        required {
        }
        optional {
            /// `Expression`: text, at most 2000 characters.
            expression "Expression" String,
            /// `Type`: text.
            r#type "Type" PlacementConstraintType,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `AwsvpcConfiguration`: object.
            awsvpc_configuration "AwsvpcConfiguration" AwsVpcConfiguration,
        }
    }

    choice! {
        /// Values of `AssignPublicIp`.
        AssignPublicIp
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-awsvpcconfiguration.html)
        AwsVpcConfiguration
        required {
            /// `Subnets`: list, 1 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" AssignPublicIp,
            /// `SecurityGroups`: list, 1 to 5 items.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-capacityproviderstrategyitem.html)
        CapacityProviderStrategyItem
        required {
            /// `CapacityProvider`: text, 1 to 255 characters.
            capacity_provider "CapacityProvider" String,
        }
        optional {
            /// `Base`: number, 0 to 100000 in value.
            base "Base" f64,
            /// `Weight`: number, 0 to 1000 in value.
            weight "Weight" f64,
        }
    }

    property! {
        /// [`DeadLetterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-deadletterconfig.html)
        DeadLetterConfig
        required {
        }
        optional {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
        }
    }

    choice! {
        /// Values of `FlexibleTimeWindowMode`.
        FlexibleTimeWindowMode
        Off = "OFF",
        Flexible = "FLEXIBLE",
    }

    property! {
        /// [`FlexibleTimeWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedule-flexibletimewindow.html)
        FlexibleTimeWindow
        required {
            /// `Mode`: text.
            mode "Mode" FlexibleTimeWindowMode,
        }
        optional {
            /// `MaximumWindowInMinutes`: number, 1 to 1440 in value.
            maximum_window_in_minutes "MaximumWindowInMinutes" f64,
        }
    }
}

resource! {
    /// [`AWS::Scheduler::ScheduleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedulegroup.html)
    ScheduleGroup = "AWS::Scheduler::ScheduleGroup"
    required {
    }
    optional {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<schedule_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationDate`.
        creation_date "CreationDate" String,
        /// `Fn::GetAtt` of `LastModificationDate`.
        last_modification_date "LastModificationDate" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`ScheduleGroup`].
pub mod schedule_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-scheduler-schedulegroup-tag.html)
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
