// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53Resolver`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53Resolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html)
    FirewallDomainList = "AWS::Route53Resolver::FirewallDomainList"
    required {
    }
    optional {
        /// `DomainFileUrl`: text, 1 to 1024 characters.
        domain_file_url "DomainFileUrl" String,
        /// `Domains`: list.
        domains "Domains" List<String>,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<firewall_domain_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CreatorRequestId`.
        creator_request_id "CreatorRequestId" String,
        /// `Fn::GetAtt` of `DomainCount`.
        domain_count "DomainCount" i64,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ManagedOwnerName`.
        managed_owner_name "ManagedOwnerName" String,
        /// `Fn::GetAtt` of `ModificationTime`.
        modification_time "ModificationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`FirewallDomainList`].
pub mod firewall_domain_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewalldomainlist-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53Resolver::FirewallRuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html)
    FirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup"
    required {
    }
    optional {
        /// `FirewallRules`: list.
        firewall_rules "FirewallRules" List<firewall_rule_group::FirewallRule>,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<firewall_rule_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CreatorRequestId`.
        creator_request_id "CreatorRequestId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ModificationTime`.
        modification_time "ModificationTime" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `RuleCount`.
        rule_count "RuleCount" i64,
        /// `Fn::GetAtt` of `ShareStatus`.
        share_status "ShareStatus" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`FirewallRuleGroup`].
pub mod firewall_rule_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FirewallRuleAction`.
        FirewallRuleAction
        Allow = "ALLOW",
        Block = "BLOCK",
        Alert = "ALERT",
    }

    choice! {
        /// Values of `FirewallRuleBlockOverrideDnsType`.
        FirewallRuleBlockOverrideDnsType
        Cname = "CNAME",
    }

    choice! {
        /// Values of `FirewallRuleBlockResponse`.
        FirewallRuleBlockResponse
        Nodata = "NODATA",
        Nxdomain = "NXDOMAIN",
        Override = "OVERRIDE",
    }

    choice! {
        /// Values of `FirewallRuleConfidenceThreshold`.
        FirewallRuleConfidenceThreshold
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    choice! {
        /// Values of `FirewallRuleDnsThreatProtection`.
        FirewallRuleDnsThreatProtection
        Dga = "DGA",
        DnsTunneling = "DNS_TUNNELING",
        DictionaryDga = "DICTIONARY_DGA",
    }

    choice! {
        /// Values of `FirewallRuleFirewallDomainRedirectionAction`.
        FirewallRuleFirewallDomainRedirectionAction
        InspectRedirectionDomain = "INSPECT_REDIRECTION_DOMAIN",
        TrustRedirectionDomain = "TRUST_REDIRECTION_DOMAIN",
    }

    choice! {
        /// Values of `FirewallRuleStatus`.
        FirewallRuleStatus
        Complete = "COMPLETE",
        Creating = "CREATING",
        CreationFailed = "CREATION_FAILED",
    }

    property! {
        /// [`FirewallRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewallrule.html)
        FirewallRule
        required {
            /// `Action`: text.
            action "Action" FirewallRuleAction,
            /// `Priority`: whole number.
            priority "Priority" i64,
        }
        optional {
            /// `BlockOverrideDnsType`: text.
            block_override_dns_type "BlockOverrideDnsType" FirewallRuleBlockOverrideDnsType,
            /// `BlockOverrideDomain`: text, 1 to 255 characters.
            block_override_domain "BlockOverrideDomain" String,
            /// `BlockOverrideTtl`: whole number, 0 to 604800 in value.
            block_override_ttl "BlockOverrideTtl" i64,
            /// `BlockResponse`: text.
            block_response "BlockResponse" FirewallRuleBlockResponse,
            /// `ConfidenceThreshold`: text.
            confidence_threshold "ConfidenceThreshold" FirewallRuleConfidenceThreshold,
            /// `DnsThreatProtection`: text.
            dns_threat_protection "DnsThreatProtection" FirewallRuleDnsThreatProtection,
            /// `FirewallDomainListId`: text, 1 to 64 characters.
            firewall_domain_list_id "FirewallDomainListId" String,
            /// `FirewallDomainRedirectionAction`: text.
            firewall_domain_redirection_action "FirewallDomainRedirectionAction" FirewallRuleFirewallDomainRedirectionAction,
            /// `FirewallRuleType`: object.
            firewall_rule_type "FirewallRuleType" FirewallRuleType,
            /// `FirewallThreatProtectionId`: text, 1 to 64 characters.
            firewall_threat_protection_id "FirewallThreatProtectionId" String,
            /// `Qtype`: text, 1 to 16 characters.
            qtype "Qtype" String,
            /// `Status`: text.
            status "Status" FirewallRuleStatus,
        }
    }

    property! {
        /// [`FirewallRuleType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewallruletype.html)
        FirewallRuleType
        required {
        }
        optional {
            /// `FirewallAdvancedContentCategory`: object.
            firewall_advanced_content_category "FirewallAdvancedContentCategory" FirewallAdvancedContentCategoryConfig,
            /// `FirewallAdvancedThreatCategory`: object.
            firewall_advanced_threat_category "FirewallAdvancedThreatCategory" FirewallAdvancedThreatCategoryConfig,
            /// `PartnerThreatProtection`: object.
            partner_threat_protection "PartnerThreatProtection" PartnerThreatProtectionConfig,
        }
    }

    property! {
        /// [`PartnerThreatProtectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-partnerthreatprotectionconfig.html)
        PartnerThreatProtectionConfig
        required {
            /// `Partner`: text, 1 to 128 characters.
            partner "Partner" String,
        }
        optional {
        }
    }

    property! {
        /// [`FirewallAdvancedThreatCategoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewalladvancedthreatcategoryconfig.html)
        FirewallAdvancedThreatCategoryConfig
        required {
            /// `Category`: text, 1 to 128 characters.
            category "Category" String,
        }
        optional {
        }
    }

    property! {
        /// [`FirewallAdvancedContentCategoryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroup-firewalladvancedcontentcategoryconfig.html)
        FirewallAdvancedContentCategoryConfig
        required {
            /// `Category`: text, 1 to 128 characters.
            category "Category" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53Resolver::FirewallRuleGroupAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroupassociation.html)
    FirewallRuleGroupAssociation = "AWS::Route53Resolver::FirewallRuleGroupAssociation"
    required {
        /// `FirewallRuleGroupId`: text, 1 to 64 characters. A change replaces the resource.
        firewall_rule_group_id "FirewallRuleGroupId" String,
        /// `Priority`: whole number.
        priority "Priority" i64,
        /// `VpcId`: text, 1 to 64 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `MutationProtection`: text.
        mutation_protection "MutationProtection" firewall_rule_group_association::MutationProtection,
        /// `Name`: text, 0 to 64 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<firewall_rule_group_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CreatorRequestId`.
        creator_request_id "CreatorRequestId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ManagedOwnerName`.
        managed_owner_name "ManagedOwnerName" String,
        /// `Fn::GetAtt` of `ModificationTime`.
        modification_time "ModificationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`FirewallRuleGroupAssociation`].
pub mod firewall_rule_group_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MutationProtection`.
        MutationProtection
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-firewallrulegroupassociation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Route53Resolver::OutpostResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-outpostresolver.html)
    OutpostResolver = "AWS::Route53Resolver::OutpostResolver"
    required {
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `OutpostArn`: text, 1 to 1024 characters. A change replaces the resource.
        outpost_arn "OutpostArn" String,
        /// `PreferredInstanceType`: text, 1 to 255 characters.
        preferred_instance_type "PreferredInstanceType" String,
    }
    optional {
        /// `InstanceCount`: whole number, 4 to 256 in value.
        instance_count "InstanceCount" i64,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<outpost_resolver::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CreatorRequestId`.
        creator_request_id "CreatorRequestId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ModificationTime`.
        modification_time "ModificationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`OutpostResolver`].
pub mod outpost_resolver {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-outpostresolver-tag.html)
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
    /// [`AWS::Route53Resolver::ResolverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverconfig.html)
    ResolverConfig = "AWS::Route53Resolver::ResolverConfig"
    required {
        /// `AutodefinedReverseFlag`: text. A change replaces the resource.
        autodefined_reverse_flag "AutodefinedReverseFlag" resolver_config::AutodefinedReverseFlag,
        /// `ResourceId`: text, 1 to 64 characters. A change replaces the resource.
        resource_id "ResourceId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AutodefinedReverse`.
        autodefined_reverse "AutodefinedReverse" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
    }
}

/// Property types of [`ResolverConfig`].
pub mod resolver_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutodefinedReverseFlag`.
        AutodefinedReverseFlag
        Disable = "DISABLE",
    }
}

resource! {
    /// [`AWS::Route53Resolver::ResolverDNSSECConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverdnssecconfig.html)
    ResolverDNSSECConfig = "AWS::Route53Resolver::ResolverDNSSECConfig"
    required {
    }
    optional {
        /// `ResourceId`: text, 1 to 64 characters. A change replaces the resource.
        resource_id "ResourceId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ValidationStatus`.
        validation_status "ValidationStatus" String,
    }
}

resource! {
    /// [`AWS::Route53Resolver::ResolverEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverendpoint.html)
    ResolverEndpoint = "AWS::Route53Resolver::ResolverEndpoint"
    required {
        /// `Direction`: text. A change replaces the resource.
        direction "Direction" resolver_endpoint::Direction,
        /// `IpAddresses`: list, 2 to 20 items.
        ip_addresses "IpAddresses" List<resolver_endpoint::IpAddressRequest>,
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
    }
    optional {
        /// `Dns64Enabled`: true or false.
        dns64_enabled "Dns64Enabled" bool,
        /// `Ipv6InternetAccessEnabled`: true or false.
        ipv6_internet_access_enabled "Ipv6InternetAccessEnabled" bool,
        /// `Name`: text, 0 to 64 characters.
        name "Name" String,
        /// `OutpostArn`: text, 1 to 255 characters. A change replaces the resource.
        outpost_arn "OutpostArn" String,
        /// `PreferredInstanceType`: text, 1 to 255 characters. A change replaces the resource.
        preferred_instance_type "PreferredInstanceType" String,
        /// `Protocols`: list, 1 to 2 items.
        protocols "Protocols" List<resolver_endpoint::Protocols>,
        /// `ResolverEndpointType`: text.
        resolver_endpoint_type "ResolverEndpointType" resolver_endpoint::ResolverEndpointType,
        /// `RniEnhancedMetricsEnabled`: true or false.
        rni_enhanced_metrics_enabled "RniEnhancedMetricsEnabled" bool,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<resolver_endpoint::Tag>,
        /// `TargetNameServerMetricsEnabled`: true or false.
        target_name_server_metrics_enabled "TargetNameServerMetricsEnabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `HostVPCId`.
        host_vpc_id "HostVPCId" String,
        /// `Fn::GetAtt` of `IpAddressCount`.
        ip_address_count "IpAddressCount" String,
        /// `Fn::GetAtt` of `ResolverEndpointId`.
        resolver_endpoint_id "ResolverEndpointId" String,
    }
}

/// Property types of [`ResolverEndpoint`].
pub mod resolver_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Direction`.
        Direction
        Inbound = "inbound",
        InboundDelegation = "inbound_delegation",
        Outbound = "outbound",
    }

    choice! {
        /// Values of `Protocols`.
        Protocols
        Do53 = "do53",
        Doh = "doh",
        DohFips = "doh-fips",
    }

    choice! {
        /// Values of `ResolverEndpointType`.
        ResolverEndpointType
        Dualstack = "dualstack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverendpoint-tag.html)
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
        /// [`IpAddressRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverendpoint-ipaddressrequest.html)
        IpAddressRequest
        required {
            /// `SubnetId`: text, 1 to 32 characters.
            subnet_id "SubnetId" String,
        }
        optional {
            /// `Ip`: text, 7 to 36 characters.
            ip "Ip" String,
            /// `Ipv6`: text, 7 to 39 characters.
            ipv6 "Ipv6" String,
        }
    }
}

resource! {
    /// [`AWS::Route53Resolver::ResolverQueryLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfig.html)
    ResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig"
    required {
    }
    optional {
        /// `DestinationArn`: text, 1 to 600 characters. A change replaces the resource.
        destination_arn "DestinationArn" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 200 items. A change replaces the resource.
        tags "Tags" List<resolver_query_logging_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociationCount`.
        association_count "AssociationCount" i64,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CreatorRequestId`.
        creator_request_id "CreatorRequestId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ShareStatus`.
        share_status "ShareStatus" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ResolverQueryLoggingConfig`].
pub mod resolver_query_logging_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverqueryloggingconfig-tag.html)
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
    /// [`AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverqueryloggingconfigassociation.html)
    ResolverQueryLoggingConfigAssociation = "AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation"
    required {
    }
    optional {
        /// `ResolverQueryLogConfigId`: text, 1 to 64 characters. A change replaces the resource.
        resolver_query_log_config_id "ResolverQueryLogConfigId" String,
        /// `ResourceId`: text, 1 to 64 characters. A change replaces the resource.
        resource_id "ResourceId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Error`.
        error "Error" String,
        /// `Fn::GetAtt` of `ErrorMessage`.
        error_message "ErrorMessage" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::Route53Resolver::ResolverRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html)
    ResolverRule = "AWS::Route53Resolver::ResolverRule"
    required {
        /// `RuleType`: text. A change replaces the resource.
        rule_type "RuleType" resolver_rule::RuleType,
    }
    optional {
        /// `DelegationRecord`: text, 1 to 256 characters.
        delegation_record "DelegationRecord" String,
        /// `DomainName`: text, 1 to 256 characters. A change may replace the resource.
        domain_name "DomainName" String,
        /// `Name`: text, 0 to 64 characters.
        name "Name" String,
        /// `ResolverEndpointId`: text, 1 to 64 characters.
        resolver_endpoint_id "ResolverEndpointId" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<resolver_rule::Tag>,
        /// `TargetIps`: list, at least 1 items.
        target_ips "TargetIps" List<resolver_rule::TargetAddress>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ResolverRuleId`.
        resolver_rule_id "ResolverRuleId" String,
    }
}

/// Property types of [`ResolverRule`].
pub mod resolver_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RuleType`.
        RuleType
        Delegate = "delegate",
        Forward = "forward",
        Recursive = "recursive",
        System = "system",
    }

    choice! {
        /// Values of `TargetAddressProtocol`.
        TargetAddressProtocol
        Do53 = "do53",
        Doh = "doh",
    }

    property! {
        /// [`TargetAddress`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverrule-targetaddress.html)
        TargetAddress
        required {
        }
        optional {
            /// `Ip`: text, 7 to 36 characters.
            ip "Ip" String,
            /// `Ipv6`: text, 7 to 39 characters.
            ipv6 "Ipv6" String,
            /// `Port`: text, 0 to 65535 characters, 0 to 65535 in value.
            port "Port" String,
            /// `Protocol`: text.
            protocol "Protocol" TargetAddressProtocol,
            /// `ServerNameIndication`: text, 0 to 255 characters.
            server_name_indication "ServerNameIndication" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53resolver-resolverrule-tag.html)
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
    /// [`AWS::Route53Resolver::ResolverRuleAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverruleassociation.html)
    ResolverRuleAssociation = "AWS::Route53Resolver::ResolverRuleAssociation"
    required {
        /// `ResolverRuleId`: text. A change replaces the resource.
        resolver_rule_id "ResolverRuleId" String,
        /// `VPCId`: text. A change replaces the resource.
        vpc_id "VPCId" String,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ResolverRuleAssociationId`.
        resolver_rule_association_id "ResolverRuleAssociationId" String,
    }
}
