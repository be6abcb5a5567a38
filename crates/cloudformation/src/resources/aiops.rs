// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AIOps`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AIOps::InvestigationGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aiops-investigationgroup.html)
    InvestigationGroup = "AWS::AIOps::InvestigationGroup"
    required {
        /// `Name`: text, 1 to 512 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ChatbotNotificationChannels`: list.
        chatbot_notification_channels "ChatbotNotificationChannels" List<investigation_group::ChatbotNotificationChannel>,
        /// `CrossAccountConfigurations`: list, 0 to 25 items.
        cross_account_configurations "CrossAccountConfigurations" List<investigation_group::CrossAccountConfiguration>,
        /// `EncryptionConfig`: object.
        encryption_config "EncryptionConfig" investigation_group::EncryptionConfigMap,
        /// `InvestigationGroupPolicy`: text.
        investigation_group_policy "InvestigationGroupPolicy" String,
        /// `IsCloudTrailEventHistoryEnabled`: true or false.
        is_cloud_trail_event_history_enabled "IsCloudTrailEventHistoryEnabled" bool,
        /// `RetentionInDays`: whole number, 7 to 90 in value. A change replaces the resource.
        retention_in_days "RetentionInDays" i64,
        /// `RoleArn`: text, 20 to 2048 characters.
        role_arn "RoleArn" String,
        /// `TagKeyBoundaries`: list.
        tag_key_boundaries "TagKeyBoundaries" List<String>,
        /// `Tags`: list.
        tags "Tags" List<investigation_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `LastModifiedAt`.
        last_modified_at "LastModifiedAt" String,
        /// `Fn::GetAtt` of `LastModifiedBy`.
        last_modified_by "LastModifiedBy" String,
    }
}

/// Property types of [`InvestigationGroup`].
pub mod investigation_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-tag.html)
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
        /// [`EncryptionConfigMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-encryptionconfigmap.html)
        EncryptionConfigMap
        required {
        }
        optional {
            /// `EncryptionConfigurationType`: text, 1 to 128 characters.
            encryption_configuration_type "EncryptionConfigurationType" String,
            /// `KmsKeyId`: text, 1 to 256 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`CrossAccountConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-crossaccountconfiguration.html)
        CrossAccountConfiguration
        required {
        }
        optional {
            /// `SourceRoleArn`: text, 20 to 2048 characters.
            source_role_arn "SourceRoleArn" String,
        }
    }

    property! {
        /// [`ChatbotNotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-aiops-investigationgroup-chatbotnotificationchannel.html)
        ChatbotNotificationChannel
        required {
        }
        optional {
            /// `ChatConfigurationArns`: list.
            chat_configuration_arns "ChatConfigurationArns" List<String>,
            /// `SNSTopicArn`: text, 20 to 2048 characters.
            sns_topic_arn "SNSTopicArn" String,
        }
    }
}
