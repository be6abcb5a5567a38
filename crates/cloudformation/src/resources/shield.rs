// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Shield`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Shield::DRTAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-drtaccess.html)
    DRTAccess = "AWS::Shield::DRTAccess"
    required {
        /// `RoleArn`: text, at most 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `LogBucketList`: list, 0 to 10 items.
        log_bucket_list "LogBucketList" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

resource! {
    /// [`AWS::Shield::ProactiveEngagement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html)
    ProactiveEngagement = "AWS::Shield::ProactiveEngagement"
    required {
        /// `EmergencyContactList`: list, 1 to 10 items.
        emergency_contact_list "EmergencyContactList" List<proactive_engagement::EmergencyContact>,
        /// `ProactiveEngagementStatus`: text.
        proactive_engagement_status "ProactiveEngagementStatus" proactive_engagement::ProactiveEngagementStatus,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`ProactiveEngagement`].
pub mod proactive_engagement {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProactiveEngagementStatus`.
        ProactiveEngagementStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`EmergencyContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-proactiveengagement-emergencycontact.html)
        EmergencyContact
        required {
            /// `EmailAddress`: text, 1 to 150 characters.
            email_address "EmailAddress" String,
        }
        optional {
            /// `ContactNotes`: text, 1 to 1024 characters.
            contact_notes "ContactNotes" String,
            /// `PhoneNumber`: text, 1 to 16 characters.
            phone_number "PhoneNumber" String,
        }
    }
}

resource! {
    /// [`AWS::Shield::Protection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protection.html)
    Protection = "AWS::Shield::Protection"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `ResourceArn`: text, 1 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
        /// `ApplicationLayerAutomaticResponseConfiguration`: object.
        application_layer_automatic_response_configuration "ApplicationLayerAutomaticResponseConfiguration" protection::ApplicationLayerAutomaticResponseConfiguration,
        /// `HealthCheckArns`: list, at most 1 items.
        health_check_arns "HealthCheckArns" List<String>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<protection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ProtectionArn`.
        protection_arn "ProtectionArn" String,
        /// `Fn::GetAtt` of `ProtectionId`.
        protection_id "ProtectionId" String,
    }
}

/// Property types of [`Protection`].
pub mod protection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-protection-tag.html)
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

    choice! {
        /// Values of `ApplicationLayerAutomaticResponseConfigurationStatus`.
        ApplicationLayerAutomaticResponseConfigurationStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ApplicationLayerAutomaticResponseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-protection-applicationlayerautomaticresponseconfiguration.html)
        ApplicationLayerAutomaticResponseConfiguration
        required {
            /// `Action`: object.
            action "Action" Json,
            /// `Status`: text.
            status "Status" ApplicationLayerAutomaticResponseConfigurationStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Shield::ProtectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-protectiongroup.html)
    ProtectionGroup = "AWS::Shield::ProtectionGroup"
    required {
        /// `Aggregation`: text.
        aggregation "Aggregation" protection_group::Aggregation,
        /// `Pattern`: text.
        pattern "Pattern" protection_group::Pattern,
        /// `ProtectionGroupId`: text, 1 to 36 characters. A change replaces the resource.
        protection_group_id "ProtectionGroupId" String,
    }
    optional {
        /// `Members`: list, 0 to 10000 items.
        members "Members" List<String>,
        /// `ResourceType`: text.
        resource_type "ResourceType" protection_group::ResourceType,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<protection_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ProtectionGroupArn`.
        protection_group_arn "ProtectionGroupArn" String,
    }
}

/// Property types of [`ProtectionGroup`].
pub mod protection_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Aggregation`.
        Aggregation
        Sum = "SUM",
        Mean = "MEAN",
        Max = "MAX",
    }

    choice! {
        /// Values of `Pattern`.
        Pattern
        All = "ALL",
        Arbitrary = "ARBITRARY",
        ByResourceType = "BY_RESOURCE_TYPE",
    }

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION",
        Route53HostedZone = "ROUTE_53_HOSTED_ZONE",
        ElasticIpAllocation = "ELASTIC_IP_ALLOCATION",
        ClassicLoadBalancer = "CLASSIC_LOAD_BALANCER",
        ApplicationLoadBalancer = "APPLICATION_LOAD_BALANCER",
        GlobalAccelerator = "GLOBAL_ACCELERATOR",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-shield-protectiongroup-tag.html)
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
