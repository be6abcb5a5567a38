// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::FMS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::FMS::ApplicationsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html)
    ApplicationsList = "AWS::FMS::ApplicationsList"
    required {
        /// `AppsList`: list.
        apps_list "AppsList" List<applications_list::App>,
        /// `ListName`: text, 1 to 128 characters.
        list_name "ListName" String,
    }
    optional {
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<applications_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `LastUpdateTime`.
        last_update_time "LastUpdateTime" String,
        /// `Fn::GetAtt` of `ListId`.
        list_id "ListId" String,
    }
}

/// Property types of [`ApplicationsList`].
pub mod applications_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-applicationslist-tag.html)
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
        /// [`App`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-applicationslist-app.html)
        App
        required {
            /// `AppName`: text, 1 to 128 characters.
            app_name "AppName" String,
            /// `Port`: whole number, 0 to 65535 in value.
            port "Port" i64,
            /// `Protocol`: text, 1 to 20 characters.
            protocol "Protocol" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::FMS::NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-notificationchannel.html)
    NotificationChannel = "AWS::FMS::NotificationChannel"
    required {
        /// `SnsRoleName`: text, 1 to 1024 characters.
        sns_role_name "SnsRoleName" String,
        /// `SnsTopicArn`: text, 1 to 1024 characters. A change replaces the resource.
        sns_topic_arn "SnsTopicArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::FMS::Policy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-policy.html)
    Policy = "AWS::FMS::Policy"
    required {
        /// `ExcludeResourceTags`: true or false.
        exclude_resource_tags "ExcludeResourceTags" bool,
        /// `PolicyName`: text, 1 to 1024 characters.
        policy_name "PolicyName" String,
        /// `RemediationEnabled`: true or false.
        remediation_enabled "RemediationEnabled" bool,
        /// `SecurityServicePolicyData`: object.
        security_service_policy_data "SecurityServicePolicyData" policy::SecurityServicePolicyData,
    }
    optional {
        /// `DeleteAllPolicyResources`: true or false.
        delete_all_policy_resources "DeleteAllPolicyResources" bool,
        /// `ExcludeMap`: object.
        exclude_map "ExcludeMap" policy::IEMap,
        /// `IncludeMap`: object.
        include_map "IncludeMap" policy::IEMap,
        /// `PolicyDescription`: text, at most 256 characters.
        policy_description "PolicyDescription" String,
        /// `ResourceSetIds`: list.
        resource_set_ids "ResourceSetIds" List<String>,
        /// `ResourceTagLogicalOperator`: text.
        resource_tag_logical_operator "ResourceTagLogicalOperator" policy::ResourceTagLogicalOperator,
        /// `ResourceTags`: list, at most 50 items.
        resource_tags "ResourceTags" List<policy::ResourceTag>,
        /// `ResourceType`: text, 1 to 128 characters.
        resource_type "ResourceType" String,
        /// `ResourceTypeList`: list.
        resource_type_list "ResourceTypeList" List<String>,
        /// `ResourcesCleanUp`: true or false.
        resources_clean_up "ResourcesCleanUp" bool,
        /// `Tags`: list.
        tags "Tags" List<policy::PolicyTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Policy`].
pub mod policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceTagLogicalOperator`.
        ResourceTagLogicalOperator
        And = "AND",
        Or = "OR",
    }

    property! {
        /// [`PolicyTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-policytag.html)
        PolicyTag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PolicyType`.
        PolicyType
        Waf = "WAF",
        Wafv2 = "WAFV2",
        ShieldAdvanced = "SHIELD_ADVANCED",
        SecurityGroupsCommon = "SECURITY_GROUPS_COMMON",
        SecurityGroupsContentAudit = "SECURITY_GROUPS_CONTENT_AUDIT",
        SecurityGroupsUsageAudit = "SECURITY_GROUPS_USAGE_AUDIT",
        NetworkFirewall = "NETWORK_FIREWALL",
        ThirdPartyFirewall = "THIRD_PARTY_FIREWALL",
        DnsFirewall = "DNS_FIREWALL",
        ImportNetworkFirewall = "IMPORT_NETWORK_FIREWALL",
        NetworkAclCommon = "NETWORK_ACL_COMMON",
    }

    property! {
        /// [`SecurityServicePolicyData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-securityservicepolicydata.html)
        SecurityServicePolicyData
        required {
            /// `Type`: text.
            r#type "Type" PolicyType,
        }
        optional {
            /// `ManagedServiceData`: text, 1 to 30000 characters.
            managed_service_data "ManagedServiceData" String,
            /// `PolicyOption`: object.
            policy_option "PolicyOption" PolicyOption,
        }
    }

    property! {
        /// [`PolicyOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-policyoption.html)
        PolicyOption
        required {
        }
        optional {
            /// `NetworkAclCommonPolicy`: object.
            network_acl_common_policy "NetworkAclCommonPolicy" NetworkAclCommonPolicy,
            /// `NetworkFirewallPolicy`: object.
            network_firewall_policy "NetworkFirewallPolicy" NetworkFirewallPolicy,
            /// `ThirdPartyFirewallPolicy`: object.
            third_party_firewall_policy "ThirdPartyFirewallPolicy" ThirdPartyFirewallPolicy,
        }
    }

    choice! {
        /// Values of `FirewallDeploymentModel`.
        FirewallDeploymentModel
        Distributed = "DISTRIBUTED",
        Centralized = "CENTRALIZED",
    }

    property! {
        /// [`ThirdPartyFirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-thirdpartyfirewallpolicy.html)
        ThirdPartyFirewallPolicy
        required {
            /// `FirewallDeploymentModel`: text.
            firewall_deployment_model "FirewallDeploymentModel" FirewallDeploymentModel,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkFirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkfirewallpolicy.html)
        NetworkFirewallPolicy
        required {
            /// `FirewallDeploymentModel`: text.
            firewall_deployment_model "FirewallDeploymentModel" FirewallDeploymentModel,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkAclCommonPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclcommonpolicy.html)
        NetworkAclCommonPolicy
        required {
            /// `NetworkAclEntrySet`: object.
            network_acl_entry_set "NetworkAclEntrySet" NetworkAclEntrySet,
        }
        optional {
        }
    }

    property! {
        /// [`NetworkAclEntrySet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclentryset.html)
        NetworkAclEntrySet
        required {
            /// `ForceRemediateForFirstEntries`: true or false.
            force_remediate_for_first_entries "ForceRemediateForFirstEntries" bool,
            /// `ForceRemediateForLastEntries`: true or false.
            force_remediate_for_last_entries "ForceRemediateForLastEntries" bool,
        }
        optional {
            /// `FirstEntries`: list.
            first_entries "FirstEntries" List<NetworkAclEntry>,
            /// `LastEntries`: list.
            last_entries "LastEntries" List<NetworkAclEntry>,
        }
    }

    choice! {
        /// Values of `NetworkAclEntryRuleAction`.
        NetworkAclEntryRuleAction
        Allow = "allow",
        Deny = "deny",
    }

    property! {
        /// [`NetworkAclEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-networkaclentry.html)
        NetworkAclEntry
        required {
            /// `Egress`: true or false.
            egress "Egress" bool,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `RuleAction`: text.
            rule_action "RuleAction" NetworkAclEntryRuleAction,
        }
        optional {
            /// `CidrBlock`: text.
            cidr_block "CidrBlock" String,
            /// `IcmpTypeCode`: object.
            icmp_type_code "IcmpTypeCode" NetworkAclEntryIcmpTypeCode,
            /// `Ipv6CidrBlock`: text.
            ipv6_cidr_block "Ipv6CidrBlock" String,
            /// `PortRange`: object.
            port_range "PortRange" NetworkAclEntryPortRange,
        }
    }

    property! {
        /// Property type `NetworkAclEntryPortRange`.
        NetworkAclEntryPortRange
        required {
            /// `From`: whole number, 0 to 65535 in value.
            from "From" i64,
            /// `To`: whole number, 0 to 65535 in value.
            to "To" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `NetworkAclEntryIcmpTypeCode`.
        NetworkAclEntryIcmpTypeCode
        required {
            /// `Code`: whole number, 0 to 255 in value.
            code "Code" i64,
            /// `Type`: whole number, 0 to 255 in value.
            r#type "Type" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-resourcetag.html)
        ResourceTag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`IEMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-policy-iemap.html)
        IEMap
        required {
        }
        optional {
            /// `ACCOUNT`: list.
            account "ACCOUNT" List<String>,
            /// `ORGUNIT`: list.
            orgunit "ORGUNIT" List<String>,
        }
    }
}

resource! {
    /// [`AWS::FMS::ProtocolsList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html)
    ProtocolsList = "AWS::FMS::ProtocolsList"
    required {
        /// `ListName`: text, 1 to 128 characters.
        list_name "ListName" String,
        /// `ProtocolsList`: list.
        protocols_list "ProtocolsList" List<String>,
    }
    optional {
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<protocols_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreateTime`.
        create_time "CreateTime" String,
        /// `Fn::GetAtt` of `LastUpdateTime`.
        last_update_time "LastUpdateTime" String,
        /// `Fn::GetAtt` of `ListId`.
        list_id "ListId" String,
    }
}

/// Property types of [`ProtocolsList`].
pub mod protocols_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-protocolslist-tag.html)
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
    /// [`AWS::FMS::ResourceSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-resourceset.html)
    ResourceSet = "AWS::FMS::ResourceSet"
    required {
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
        /// `ResourceTypeList`: list.
        resource_type_list "ResourceTypeList" List<String>,
    }
    optional {
        /// `Description`: text, at most 256 characters.
        description "Description" String,
        /// `Resources`: list.
        resources "Resources" List<String>,
        /// `Tags`: list.
        tags "Tags" List<resource_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ResourceSet`].
pub mod resource_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-resourceset-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
