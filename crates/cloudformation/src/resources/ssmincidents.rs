// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSMIncidents`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSMIncidents::ReplicationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-replicationset.html)
    ReplicationSet = "AWS::SSMIncidents::ReplicationSet"
    required {
        /// `Regions`: list, 1 to 3 items.
        regions "Regions" List<replication_set::ReplicationRegion>,
    }
    optional {
        /// `DeletionProtected`: true or false.
        deletion_protected "DeletionProtected" bool,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<replication_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ReplicationSet`].
pub mod replication_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-replicationset-tag.html)
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
        /// [`ReplicationRegion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-replicationset-replicationregion.html)
        ReplicationRegion
        required {
        }
        optional {
            /// `RegionConfiguration`: object.
            region_configuration "RegionConfiguration" RegionConfiguration,
            /// `RegionName`: text, at most 20 characters.
            region_name "RegionName" String,
        }
    }

    property! {
        /// [`RegionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-replicationset-regionconfiguration.html)
        RegionConfiguration
        required {
            /// `SseKmsKeyId`: text, at most 2048 characters.
            sse_kms_key_id "SseKmsKeyId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SSMIncidents::ResponsePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmincidents-responseplan.html)
    ResponsePlan = "AWS::SSMIncidents::ResponsePlan"
    required {
        /// `IncidentTemplate`: object.
        incident_template "IncidentTemplate" response_plan::IncidentTemplate,
        /// `Name`: text, 1 to 200 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Actions`: list, at most 1 items.
        actions "Actions" List<response_plan::Action>,
        /// `ChatChannel`: object.
        chat_channel "ChatChannel" response_plan::ChatChannel,
        /// `DisplayName`: text, 1 to 200 characters.
        display_name "DisplayName" String,
        /// `Engagements`: list, at most 5 items.
        engagements "Engagements" List<String>,
        /// `Integrations`: list, at most 1 items.
        integrations "Integrations" List<response_plan::Integration>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<response_plan::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ResponsePlan`].
pub mod response_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-tag.html)
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
        /// [`Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-integration.html)
        Integration
        required {
        }
        optional {
            /// `PagerDutyConfiguration`: object.
            pager_duty_configuration "PagerDutyConfiguration" PagerDutyConfiguration,
        }
    }

    property! {
        /// [`PagerDutyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-pagerdutyconfiguration.html)
        PagerDutyConfiguration
        required {
            /// `Name`: text, 1 to 200 characters.
            name "Name" String,
            /// `PagerDutyIncidentConfiguration`: object.
            pager_duty_incident_configuration "PagerDutyIncidentConfiguration" PagerDutyIncidentConfiguration,
            /// `SecretId`: text, 1 to 512 characters.
            secret_id "SecretId" String,
        }
        optional {
        }
    }

    property! {
        /// [`PagerDutyIncidentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-pagerdutyincidentconfiguration.html)
        PagerDutyIncidentConfiguration
        required {
            /// `ServiceId`: text, 1 to 200 characters.
            service_id "ServiceId" String,
        }
        optional {
        }
    }

    property! {
        /// [`IncidentTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-incidenttemplate.html)
        IncidentTemplate
        required {
            /// `Impact`: whole number, 1 to 5 in value.
            impact "Impact" i64,
            /// `Title`: text, at most 200 characters.
            title "Title" String,
        }
        optional {
            /// `DedupeString`: text, 1 to 1000 characters.
            dedupe_string "DedupeString" String,
            /// `IncidentTags`: list, at most 50 items.
            incident_tags "IncidentTags" List<Tag>,
            /// `NotificationTargets`: list, 0 to 10 items.
            notification_targets "NotificationTargets" List<NotificationTargetItem>,
            /// `Summary`: text, 1 to 4000 characters.
            summary "Summary" String,
        }
    }

    property! {
        /// [`NotificationTargetItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-notificationtargetitem.html)
        NotificationTargetItem
        required {
        }
        optional {
            /// `SnsTopicArn`: text, at most 1000 characters.
            sns_topic_arn "SnsTopicArn" String,
        }
    }

    property! {
        /// [`ChatChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-chatchannel.html)
        ChatChannel
        required {
        }
        optional {
            /// `ChatbotSns`: list.
            chatbot_sns "ChatbotSns" List<String>,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-action.html)
        Action
        required {
        }
        optional {
            /// `SsmAutomation`: object.
            ssm_automation "SsmAutomation" SsmAutomation,
        }
    }

    choice! {
        /// Values of `SsmAutomationTargetAccount`.
        SsmAutomationTargetAccount
        ImpactedAccount = "IMPACTED_ACCOUNT",
        ResponsePlanOwnerAccount = "RESPONSE_PLAN_OWNER_ACCOUNT",
    }

    property! {
        /// [`SsmAutomation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-ssmautomation.html)
        SsmAutomation
        required {
            /// `DocumentName`: text, at most 128 characters.
            document_name "DocumentName" String,
            /// `RoleArn`: text, at most 1000 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `DocumentVersion`: text, at most 128 characters.
            document_version "DocumentVersion" String,
            /// `DynamicParameters`: list, at most 200 items.
            dynamic_parameters "DynamicParameters" List<DynamicSsmParameter>,
            /// `Parameters`: list, 1 to 200 items.
            parameters "Parameters" List<SsmParameter>,
            /// `TargetAccount`: text.
            target_account "TargetAccount" SsmAutomationTargetAccount,
        }
    }

    property! {
        /// [`SsmParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-ssmparameter.html)
        SsmParameter
        required {
            /// `Key`: text, 1 to 50 characters.
            key "Key" String,
            /// `Values`: list, at most 10 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`DynamicSsmParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-dynamicssmparameter.html)
        DynamicSsmParameter
        required {
            /// `Key`: text, 1 to 50 characters.
            key "Key" String,
            /// `Value`: object.
            value "Value" DynamicSsmParameterValue,
        }
        optional {
        }
    }

    choice! {
        /// Values of `VariableType`.
        VariableType
        IncidentRecordArn = "INCIDENT_RECORD_ARN",
        InvolvedResources = "INVOLVED_RESOURCES",
    }

    property! {
        /// [`DynamicSsmParameterValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmincidents-responseplan-dynamicssmparametervalue.html)
        DynamicSsmParameterValue
        required {
        }
        optional {
            /// `Variable`: text.
            variable "Variable" VariableType,
        }
    }
}
