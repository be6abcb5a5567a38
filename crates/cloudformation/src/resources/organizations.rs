// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Organizations`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Organizations::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html)
    Account = "AWS::Organizations::Account"
    required {
        /// `AccountName`: text, 1 to 50 characters.
        account_name "AccountName" String,
        /// `Email`: text, 6 to 64 characters.
        email "Email" String,
    }
    optional {
        /// `ParentIds`: list.
        parent_ids "ParentIds" List<String>,
        /// `RoleName`: text, 1 to 64 characters.
        role_name "RoleName" String,
        /// `Tags`: list.
        tags "Tags" List<account::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `JoinedMethod`.
        joined_method "JoinedMethod" String,
        /// `Fn::GetAtt` of `JoinedTimestamp`.
        joined_timestamp "JoinedTimestamp" String,
        /// `Fn::GetAtt` of `Paths`.
        paths "Paths" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Account`].
pub mod account {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-organizations-account-tag.html)
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
    /// [`AWS::Organizations::Organization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organization.html)
    Organization = "AWS::Organizations::Organization"
    required {
    }
    optional {
        /// `FeatureSet`: text.
        feature_set "FeatureSet" organization::FeatureSet,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ManagementAccountArn`.
        management_account_arn "ManagementAccountArn" String,
        /// `Fn::GetAtt` of `ManagementAccountEmail`.
        management_account_email "ManagementAccountEmail" String,
        /// `Fn::GetAtt` of `ManagementAccountId`.
        management_account_id "ManagementAccountId" String,
        /// `Fn::GetAtt` of `RootId`.
        root_id "RootId" String,
    }
}

/// Property types of [`Organization`].
pub mod organization {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FeatureSet`.
        FeatureSet
        All = "ALL",
        ConsolidatedBilling = "CONSOLIDATED_BILLING",
    }
}

resource! {
    /// [`AWS::Organizations::OrganizationalUnit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-organizationalunit.html)
    OrganizationalUnit = "AWS::Organizations::OrganizationalUnit"
    required {
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `ParentId`: text, 0 to 100 characters. A change replaces the resource.
        parent_id "ParentId" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<organizational_unit::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Path`.
        path "Path" String,
    }
}

/// Property types of [`OrganizationalUnit`].
pub mod organizational_unit {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-organizations-organizationalunit-tag.html)
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
    /// [`AWS::Organizations::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-policy.html)
    Policy = "AWS::Organizations::Policy"
    required {
        /// `Content`: JSON, 1 to 1000000 characters.
        content "Content" Json,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" policy::Type,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<policy::Tag>,
        /// `TargetIds`: list.
        target_ids "TargetIds" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AwsManaged`.
        aws_managed "AwsManaged" bool,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        AiservicesOptOutPolicy = "AISERVICES_OPT_OUT_POLICY",
        BackupPolicy = "BACKUP_POLICY",
        BedrockPolicy = "BEDROCK_POLICY",
        ChatbotPolicy = "CHATBOT_POLICY",
        DeclarativePolicyEc2 = "DECLARATIVE_POLICY_EC2",
        GuarddutyPolicy = "GUARDDUTY_POLICY",
        InspectorPolicy = "INSPECTOR_POLICY",
        NetworkSecurityDirectorPolicy = "NETWORK_SECURITY_DIRECTOR_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
        S3Policy = "S3_POLICY",
        SecurityhubPolicy = "SECURITYHUB_POLICY",
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        TagPolicy = "TAG_POLICY",
        UpgradeRolloutPolicy = "UPGRADE_ROLLOUT_POLICY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-organizations-policy-tag.html)
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
    /// [`AWS::Organizations::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-resourcepolicy.html)
    ResourcePolicy = "AWS::Organizations::ResourcePolicy"
    required {
        /// `Content`: JSON, 1 to 40000 characters.
        content "Content" Json,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<resource_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ResourcePolicy`].
pub mod resource_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-organizations-resourcepolicy-tag.html)
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
