// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Chatbot`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Chatbot::CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-customaction.html)
    CustomAction = "AWS::Chatbot::CustomAction"
    required {
        /// `ActionName`: text, 1 to 64 characters. A change replaces the resource.
        action_name "ActionName" String,
        /// `Definition`: object.
        definition "Definition" custom_action::CustomActionDefinition,
    }
    optional {
        /// `AliasName`: text, 1 to 30 characters.
        alias_name "AliasName" String,
        /// `Attachments`: list.
        attachments "Attachments" List<custom_action::CustomActionAttachment>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<custom_action::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CustomActionArn`.
        custom_action_arn "CustomActionArn" String,
    }
}

/// Property types of [`CustomAction`].
pub mod custom_action {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-tag.html)
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
        /// [`CustomActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactiondefinition.html)
        CustomActionDefinition
        required {
            /// `CommandText`: text, 1 to 5000 characters.
            command_text "CommandText" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomActionAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactionattachment.html)
        CustomActionAttachment
        required {
        }
        optional {
            /// `ButtonText`: text, 1 to 50 characters.
            button_text "ButtonText" String,
            /// `Criteria`: list, 1 to 5 items.
            criteria "Criteria" List<CustomActionAttachmentCriteria>,
            /// `NotificationType`: text, 1 to 100 characters.
            notification_type "NotificationType" String,
            /// `Variables`: object.
            variables "Variables" Json,
        }
    }

    choice! {
        /// Values of `CustomActionAttachmentCriteriaOperator`.
        CustomActionAttachmentCriteriaOperator
        HasValue = "HAS_VALUE",
        Equals = "EQUALS",
    }

    property! {
        /// [`CustomActionAttachmentCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-customaction-customactionattachmentcriteria.html)
        CustomActionAttachmentCriteria
        required {
            /// `Operator`: text.
            operator "Operator" CustomActionAttachmentCriteriaOperator,
            /// `VariableName`: text.
            variable_name "VariableName" String,
        }
        optional {
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::Chatbot::MicrosoftTeamsChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-microsoftteamschannelconfiguration.html)
    MicrosoftTeamsChannelConfiguration = "AWS::Chatbot::MicrosoftTeamsChannelConfiguration"
    required {
        /// `ConfigurationName`: text, 1 to 128 characters. A change replaces the resource.
        configuration_name "ConfigurationName" String,
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `TeamId`: text, 36 to 36 characters. A change replaces the resource.
        team_id "TeamId" String,
        /// `TeamsChannelId`: text, 1 to 256 characters.
        teams_channel_id "TeamsChannelId" String,
        /// `TeamsTenantId`: text, 36 to 36 characters. A change replaces the resource.
        teams_tenant_id "TeamsTenantId" String,
    }
    optional {
        /// `CustomizationResourceArns`: list.
        customization_resource_arns "CustomizationResourceArns" List<String>,
        /// `GuardrailPolicies`: list.
        guardrail_policies "GuardrailPolicies" List<String>,
        /// `LoggingLevel`: text, 4 to 5 characters.
        logging_level "LoggingLevel" String,
        /// `SnsTopicArns`: list.
        sns_topic_arns "SnsTopicArns" List<String>,
        /// `Tags`: list.
        tags "Tags" List<microsoft_teams_channel_configuration::Tag>,
        /// `TeamsChannelName`: text, 1 to 256 characters.
        teams_channel_name "TeamsChannelName" String,
        /// `UserRoleRequired`: true or false.
        user_role_required "UserRoleRequired" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`MicrosoftTeamsChannelConfiguration`].
pub mod microsoft_teams_channel_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-microsoftteamschannelconfiguration-tag.html)
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
    /// [`AWS::Chatbot::SlackChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chatbot-slackchannelconfiguration.html)
    SlackChannelConfiguration = "AWS::Chatbot::SlackChannelConfiguration"
    required {
        /// `ConfigurationName`: text, 1 to 128 characters. A change replaces the resource.
        configuration_name "ConfigurationName" String,
        /// `IamRoleArn`: text.
        iam_role_arn "IamRoleArn" String,
        /// `SlackChannelId`: text, 1 to 256 characters.
        slack_channel_id "SlackChannelId" String,
        /// `SlackWorkspaceId`: text, 1 to 256 characters. A change replaces the resource.
        slack_workspace_id "SlackWorkspaceId" String,
    }
    optional {
        /// `CustomizationResourceArns`: list.
        customization_resource_arns "CustomizationResourceArns" List<String>,
        /// `GuardrailPolicies`: list.
        guardrail_policies "GuardrailPolicies" List<String>,
        /// `LoggingLevel`: text, 4 to 5 characters.
        logging_level "LoggingLevel" String,
        /// `SnsTopicArns`: list.
        sns_topic_arns "SnsTopicArns" List<String>,
        /// `Tags`: list.
        tags "Tags" List<slack_channel_configuration::Tag>,
        /// `UserRoleRequired`: true or false.
        user_role_required "UserRoleRequired" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SlackChannelConfiguration`].
pub mod slack_channel_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chatbot-slackchannelconfiguration-tag.html)
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
