// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ARCRegionSwitch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ARCRegionSwitch::Plan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arcregionswitch-plan.html)
    Plan = "AWS::ARCRegionSwitch::Plan"
    required {
        /// `ExecutionRole`: text.
        execution_role "ExecutionRole" String,
        /// `Name`: text, 1 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `RecoveryApproach`: text. A change replaces the resource.
        recovery_approach "RecoveryApproach" plan::RecoveryApproach,
        /// `Regions`: list, 2 to 2 items. A change replaces the resource.
        regions "Regions" List<String>,
        /// `Workflows`: list.
        workflows "Workflows" List<plan::Workflow>,
    }
    optional {
        /// `AssociatedAlarms`: object.
        associated_alarms "AssociatedAlarms" Json,
        /// `Description`: text.
        description "Description" String,
        /// `PrimaryRegion`: text. A change replaces the resource.
        primary_region "PrimaryRegion" String,
        /// `RecoveryTimeObjectiveMinutes`: number, 1 to 10080 in value.
        recovery_time_objective_minutes "RecoveryTimeObjectiveMinutes" f64,
        /// `ReportConfiguration`: object.
        report_configuration "ReportConfiguration" plan::ReportConfiguration,
        /// `ServiceQuotaChecksEnabled`: true or false.
        service_quota_checks_enabled "ServiceQuotaChecksEnabled" bool,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Triggers`: list.
        triggers "Triggers" List<plan::Trigger>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `HealthChecksForPlan`.
        health_checks_for_plan "HealthChecksForPlan" Json,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
        /// `Fn::GetAtt` of `PlanHealthChecks`.
        plan_health_checks "PlanHealthChecks" List<String>,
        /// `Fn::GetAtt` of `Route53HealthChecks`.
        route53_health_checks "Route53HealthChecks" Json,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Plan`].
pub mod plan {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RecoveryApproach`.
        RecoveryApproach
        ActiveActive = "activeActive",
        ActivePassive = "activePassive",
    }

    choice! {
        /// Values of `WorkflowTargetAction`.
        WorkflowTargetAction
        Activate = "activate",
        Deactivate = "deactivate",
        PostRecovery = "postRecovery",
    }

    property! {
        /// [`Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-workflow.html)
        Workflow
        required {
            /// `WorkflowTargetAction`: text.
            workflow_target_action "WorkflowTargetAction" WorkflowTargetAction,
        }
        optional {
            /// `Steps`: list.
            steps "Steps" List<Step>,
            /// `WorkflowDescription`: text.
            workflow_description "WorkflowDescription" String,
            /// `WorkflowTargetRegion`: text.
            workflow_target_region "WorkflowTargetRegion" String,
        }
    }

    choice! {
        /// Values of `ExecutionBlockType`.
        ExecutionBlockType
        ARCRegionSwitchPlan = "ARCRegionSwitchPlan",
        ARCRoutingControl = "ARCRoutingControl",
        AuroraGlobalDatabase = "AuroraGlobalDatabase",
        AuroraProvisionedScaling = "AuroraProvisionedScaling",
        AuroraServerlessScaling = "AuroraServerlessScaling",
        CustomActionLambda = "CustomActionLambda",
        DocumentDb = "DocumentDb",
        EC2AutoScaling = "EC2AutoScaling",
        ECSServiceScaling = "ECSServiceScaling",
        EKSResourceScaling = "EKSResourceScaling",
        LambdaEventSourceMapping = "LambdaEventSourceMapping",
        ManualApproval = "ManualApproval",
        NeptuneGlobalDatabase = "NeptuneGlobalDatabase",
        Parallel = "Parallel",
        RdsCreateCrossRegionReplica = "RdsCreateCrossRegionReplica",
        RdsPromoteReadReplica = "RdsPromoteReadReplica",
        RdsSwitchoverReadReplica = "RdsSwitchoverReadReplica",
        Route53HealthCheck = "Route53HealthCheck",
        SSMSendCommand = "SSMSendCommand",
    }

    property! {
        /// [`Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-step.html)
        Step
        required {
            /// `ExecutionBlockConfiguration`: JSON.
            execution_block_configuration "ExecutionBlockConfiguration" Json,
            /// `ExecutionBlockType`: text.
            execution_block_type "ExecutionBlockType" ExecutionBlockType,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    property! {
        /// [`Trigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-trigger.html)
        Trigger
        required {
            /// `Action`: text.
            action "Action" WorkflowTargetAction,
            /// `Conditions`: list, 1 to 10 items.
            conditions "Conditions" List<TriggerCondition>,
            /// `MinDelayMinutesBetweenExecutions`: number.
            min_delay_minutes_between_executions "MinDelayMinutesBetweenExecutions" f64,
            /// `TargetRegion`: text.
            target_region "TargetRegion" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    choice! {
        /// Values of `AlarmCondition`.
        AlarmCondition
        Red = "red",
        Green = "green",
    }

    property! {
        /// [`TriggerCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-triggercondition.html)
        TriggerCondition
        required {
            /// `AssociatedAlarmName`: text.
            associated_alarm_name "AssociatedAlarmName" String,
            /// `Condition`: text.
            condition "Condition" AlarmCondition,
        }
        optional {
        }
    }

    property! {
        /// [`ReportConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arcregionswitch-plan-reportconfiguration.html)
        ReportConfiguration
        required {
        }
        optional {
            /// `ReportOutput`: list, 1 to 1 items.
            report_output "ReportOutput" List<Json>,
        }
    }
}
