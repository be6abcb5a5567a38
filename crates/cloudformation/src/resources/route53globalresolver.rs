// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Route53GlobalResolver`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Route53GlobalResolver::AccessSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesssource.html)
    AccessSource = "AWS::Route53GlobalResolver::AccessSource"
    required {
        /// `Cidr`: text, 1 to 42 characters.
        cidr "Cidr" String,
        /// `DnsViewId`: text, 1 to 64 characters. A change replaces the resource.
        dns_view_id "DnsViewId" String,
        /// `Protocol`: text.
        protocol "Protocol" access_source::DnsProtocol,
    }
    optional {
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" access_source::IpAddressType,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<access_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessSourceId`.
        access_source_id "AccessSourceId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AccessSource`].
pub mod access_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    choice! {
        /// Values of `DnsProtocol`.
        DnsProtocol
        Do53 = "DO53",
        Doh = "DOH",
        Dot = "DOT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53globalresolver-accesssource-tag.html)
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
    /// [`AWS::Route53GlobalResolver::AccessToken`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-accesstoken.html)
    AccessToken = "AWS::Route53GlobalResolver::AccessToken"
    required {
        /// `DnsViewId`: text, 1 to 64 characters. A change replaces the resource.
        dns_view_id "DnsViewId" String,
    }
    optional {
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `ExpiresAt`: text. A change replaces the resource.
        expires_at "ExpiresAt" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<access_token::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessTokenId`.
        access_token_id "AccessTokenId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GlobalResolverId`.
        global_resolver_id "GlobalResolverId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Value`.
        value "Value" String,
    }
}

/// Property types of [`AccessToken`].
pub mod access_token {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53globalresolver-accesstoken-tag.html)
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
    /// [`AWS::Route53GlobalResolver::DnsView`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html)
    DnsView = "AWS::Route53GlobalResolver::DnsView"
    required {
        /// `GlobalResolverId`: text, 1 to 64 characters. A change replaces the resource.
        global_resolver_id "GlobalResolverId" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `DnssecValidation`: text.
        dnssec_validation "DnssecValidation" dns_view::DnsSecValidationType,
        /// `EdnsClientSubnet`: text.
        edns_client_subnet "EdnsClientSubnet" dns_view::EdnsClientSubnetType,
        /// `FirewallRulesFailOpen`: text.
        firewall_rules_fail_open "FirewallRulesFailOpen" dns_view::FirewallRulesFailOpenType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<dns_view::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DnsViewId`.
        dns_view_id "DnsViewId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DnsView`].
pub mod dns_view {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DnsSecValidationType`.
        DnsSecValidationType
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `EdnsClientSubnetType`.
        EdnsClientSubnetType
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `FirewallRulesFailOpenType`.
        FirewallRulesFailOpenType
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53globalresolver-dnsview-tag.html)
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
    /// [`AWS::Route53GlobalResolver::FirewallDomainList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html)
    FirewallDomainList = "AWS::Route53GlobalResolver::FirewallDomainList"
    required {
        /// `GlobalResolverId`: text, 1 to 64 characters. A change replaces the resource.
        global_resolver_id "GlobalResolverId" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `Description`: text, 1 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `DomainFileUrl`: text, 1 to 1024 characters.
        domain_file_url "DomainFileUrl" String,
        /// `Domains`: list.
        domains "Domains" List<String>,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<firewall_domain_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainCount`.
        domain_count "DomainCount" i64,
        /// `Fn::GetAtt` of `FirewallDomainListId`.
        firewall_domain_list_id "FirewallDomainListId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`FirewallDomainList`].
pub mod firewall_domain_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53globalresolver-firewalldomainlist-tag.html)
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
    /// [`AWS::Route53GlobalResolver::FirewallRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html)
    FirewallRule = "AWS::Route53GlobalResolver::FirewallRule"
    required {
        /// `Action`: text.
        action "Action" firewall_rule::FirewallRuleAction,
        /// `DnsViewId`: text, 1 to 64 characters. A change replaces the resource.
        dns_view_id "DnsViewId" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `BlockOverrideDnsType`: text.
        block_override_dns_type "BlockOverrideDnsType" firewall_rule::BlockOverrideDnsQueryType,
        /// `BlockOverrideDomain`: text, 1 to 256 characters.
        block_override_domain "BlockOverrideDomain" String,
        /// `BlockOverrideTtl`: whole number, 0 to 604800 in value.
        block_override_ttl "BlockOverrideTtl" i64,
        /// `BlockResponse`: text.
        block_response "BlockResponse" firewall_rule::FirewallBlockResponse,
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `ConfidenceThreshold`: text.
        confidence_threshold "ConfidenceThreshold" firewall_rule::ConfidenceThreshold,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `DnsAdvancedProtection`: text.
        dns_advanced_protection "DnsAdvancedProtection" firewall_rule::DnsAdvancedProtection,
        /// `FirewallDomainListId`: text, 1 to 64 characters. A change replaces the resource.
        firewall_domain_list_id "FirewallDomainListId" String,
        /// `Priority`: whole number, 1 to 10000 in value.
        priority "Priority" i64,
        /// `QType`: text, 0 to 16 characters. A change replaces the resource.
        q_type "QType" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FirewallRuleId`.
        firewall_rule_id "FirewallRuleId" String,
        /// `Fn::GetAtt` of `QueryType`.
        query_type "QueryType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`FirewallRule`].
pub mod firewall_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FirewallRuleAction`.
        FirewallRuleAction
        Allow = "ALLOW",
        Alert = "ALERT",
        Block = "BLOCK",
    }

    choice! {
        /// Values of `BlockOverrideDnsQueryType`.
        BlockOverrideDnsQueryType
        Cname = "CNAME",
    }

    choice! {
        /// Values of `FirewallBlockResponse`.
        FirewallBlockResponse
        Nodata = "NODATA",
        Nxdomain = "NXDOMAIN",
        Override = "OVERRIDE",
    }

    choice! {
        /// Values of `ConfidenceThreshold`.
        ConfidenceThreshold
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    choice! {
        /// Values of `DnsAdvancedProtection`.
        DnsAdvancedProtection
        Dga = "DGA",
        DnsTunneling = "DNS_TUNNELING",
        DictionaryDga = "DICTIONARY_DGA",
    }
}

resource! {
    /// [`AWS::Route53GlobalResolver::GlobalResolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html)
    GlobalResolver = "AWS::Route53GlobalResolver::GlobalResolver"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `Regions`: list.
        regions "Regions" List<String>,
    }
    optional {
        /// `ClientToken`: text, 1 to 256 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" global_resolver::GlobalResolverIpAddressType,
        /// `ObservabilityRegion`: text, 1 to 32 characters.
        observability_region "ObservabilityRegion" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<global_resolver::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DnsName`.
        dns_name "DnsName" String,
        /// `Fn::GetAtt` of `GlobalResolverId`.
        global_resolver_id "GlobalResolverId" String,
        /// `Fn::GetAtt` of `IPv4Addresses`.
        i_pv4_addresses "IPv4Addresses" List<String>,
        /// `Fn::GetAtt` of `IPv6Addresses`.
        i_pv6_addresses "IPv6Addresses" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`GlobalResolver`].
pub mod global_resolver {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GlobalResolverIpAddressType`.
        GlobalResolverIpAddressType
        Ipv4 = "IPV4",
        DualStack = "DUAL_STACK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53globalresolver-globalresolver-tag.html)
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
    /// [`AWS::Route53GlobalResolver::HostedZoneAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-hostedzoneassociation.html)
    HostedZoneAssociation = "AWS::Route53GlobalResolver::HostedZoneAssociation"
    required {
        /// `HostedZoneId`: text, 1 to 32 characters. A change replaces the resource.
        hosted_zone_id "HostedZoneId" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `ResourceArn`: text, 1 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `HostedZoneAssociationId`.
        hosted_zone_association_id "HostedZoneAssociationId" String,
        /// `Fn::GetAtt` of `HostedZoneName`.
        hosted_zone_name "HostedZoneName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}
