// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ResilienceHub`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ResilienceHub::App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-app.html)
    App = "AWS::ResilienceHub::App"
    required {
        /// `AppTemplateBody`: text, 0 to 409600 characters.
        app_template_body "AppTemplateBody" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ResourceMappings`: list.
        resource_mappings "ResourceMappings" List<app::ResourceMapping>,
    }
    optional {
        /// `AppAssessmentSchedule`: text.
        app_assessment_schedule "AppAssessmentSchedule" app::AppAssessmentSchedule,
        /// `Description`: text, 0 to 500 characters.
        description "Description" String,
        /// `EventSubscriptions`: list, 0 to 10 items.
        event_subscriptions "EventSubscriptions" List<app::EventSubscription>,
        /// `PermissionModel`: object.
        permission_model "PermissionModel" app::PermissionModel,
        /// `ResiliencyPolicyArn`: text.
        resiliency_policy_arn "ResiliencyPolicyArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AppArn`.
        app_arn "AppArn" String,
        /// `Fn::GetAtt` of `DriftStatus`.
        drift_status "DriftStatus" String,
    }
}

/// Property types of [`App`].
pub mod app {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AppAssessmentSchedule`.
        AppAssessmentSchedule
        Disabled = "Disabled",
        Daily = "Daily",
    }

    property! {
        /// [`ResourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-resourcemapping.html)
        ResourceMapping
        required {
            /// `MappingType`: text.
            mapping_type "MappingType" String,
            /// `PhysicalResourceId`: object.
            physical_resource_id "PhysicalResourceId" PhysicalResourceId,
        }
        optional {
            /// `EksSourceName`: text, 1 to 255 characters.
            eks_source_name "EksSourceName" String,
            /// `LogicalStackName`: text, 1 to 255 characters.
            logical_stack_name "LogicalStackName" String,
            /// `ResourceName`: text.
            resource_name "ResourceName" String,
            /// `TerraformSourceName`: text, 1 to 255 characters.
            terraform_source_name "TerraformSourceName" String,
        }
    }

    property! {
        /// [`PhysicalResourceId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-physicalresourceid.html)
        PhysicalResourceId
        required {
            /// `Identifier`: text, 1 to 255 characters.
            identifier "Identifier" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `AwsAccountId`: text.
            aws_account_id "AwsAccountId" String,
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
        }
    }

    choice! {
        /// Values of `PermissionModelType`.
        PermissionModelType
        LegacyIAMUser = "LegacyIAMUser",
        RoleBased = "RoleBased",
    }

    property! {
        /// [`PermissionModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-permissionmodel.html)
        PermissionModel
        required {
            /// `Type`: text.
            r#type "Type" PermissionModelType,
        }
        optional {
            /// `CrossAccountRoleArns`: list, 0 to 10 items.
            cross_account_role_arns "CrossAccountRoleArns" List<String>,
            /// `InvokerRoleName`: text.
            invoker_role_name "InvokerRoleName" String,
        }
    }

    choice! {
        /// Values of `EventSubscriptionEventType`.
        EventSubscriptionEventType
        ScheduledAssessmentFailure = "ScheduledAssessmentFailure",
        DriftDetected = "DriftDetected",
    }

    property! {
        /// [`EventSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-app-eventsubscription.html)
        EventSubscription
        required {
            /// `EventType`: text.
            event_type "EventType" EventSubscriptionEventType,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
            /// `SnsTopicArn`: text.
            sns_topic_arn "SnsTopicArn" String,
        }
    }
}

resource! {
    /// [`AWS::ResilienceHub::ResiliencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-resiliencehub-resiliencypolicy.html)
    ResiliencyPolicy = "AWS::ResilienceHub::ResiliencyPolicy"
    required {
        /// `Policy`: object.
        policy "Policy" resiliency_policy::PolicyMap,
        /// `PolicyName`: text.
        policy_name "PolicyName" String,
        /// `Tier`: text.
        tier "Tier" resiliency_policy::Tier,
    }
    optional {
        /// `DataLocationConstraint`: text.
        data_location_constraint "DataLocationConstraint" resiliency_policy::DataLocationConstraint,
        /// `PolicyDescription`: text, 0 to 500 characters.
        policy_description "PolicyDescription" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
    }
}

/// Property types of [`ResiliencyPolicy`].
pub mod resiliency_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataLocationConstraint`.
        DataLocationConstraint
        AnyLocation = "AnyLocation",
        SameContinent = "SameContinent",
        SameCountry = "SameCountry",
    }

    choice! {
        /// Values of `Tier`.
        Tier
        MissionCritical = "MissionCritical",
        Critical = "Critical",
        Important = "Important",
        CoreServices = "CoreServices",
        NonCritical = "NonCritical",
    }

    property! {
        /// [`PolicyMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-resiliencypolicy-policymap.html)
        PolicyMap
        required {
            /// `AZ`: object.
            az "AZ" FailurePolicy,
            /// `Hardware`: object.
            hardware "Hardware" FailurePolicy,
            /// `Software`: object.
            software "Software" FailurePolicy,
        }
        optional {
            /// `Region`: object.
            region "Region" FailurePolicy,
        }
    }

    property! {
        /// [`FailurePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-resiliencehub-resiliencypolicy-failurepolicy.html)
        FailurePolicy
        required {
            /// `RpoInSecs`: whole number.
            rpo_in_secs "RpoInSecs" i64,
            /// `RtoInSecs`: whole number.
            rto_in_secs "RtoInSecs" i64,
        }
        optional {
        }
    }
}
