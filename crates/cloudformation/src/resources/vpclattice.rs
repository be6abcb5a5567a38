// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::VpcLattice`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::VpcLattice::AccessLogSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html)
    AccessLogSubscription = "AWS::VpcLattice::AccessLogSubscription"
    required {
        /// `DestinationArn`: text, 20 to 2048 characters.
        destination_arn "DestinationArn" String,
    }
    optional {
        /// `ResourceIdentifier`: text, 17 to 2048 characters. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `ServiceNetworkLogType`: text.
        service_network_log_type "ServiceNetworkLogType" access_log_subscription::ServiceNetworkLogType,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<access_log_subscription::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
        /// `Fn::GetAtt` of `ResourceId`.
        resource_id "ResourceId" String,
    }
}

/// Property types of [`AccessLogSubscription`].
pub mod access_log_subscription {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServiceNetworkLogType`.
        ServiceNetworkLogType
        Service = "SERVICE",
        Resource = "RESOURCE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-accesslogsubscription-tag.html)
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
}

resource! {
    /// [`AWS::VpcLattice::AuthPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html)
    AuthPolicy = "AWS::VpcLattice::AuthPolicy"
    required {
        /// `Policy`: JSON, at most 36864 characters.
        policy "Policy" Json,
        /// `ResourceIdentifier`: text, 17 to 200 characters. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

resource! {
    /// [`AWS::VpcLattice::DomainVerification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-domainverification.html)
    DomainVerification = "AWS::VpcLattice::DomainVerification"
    required {
        /// `DomainName`: text, 3 to 255 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<domain_verification::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TxtMethodConfig`.
        txt_method_config "TxtMethodConfig" Json,
    }
}

/// Property types of [`DomainVerification`].
pub mod domain_verification {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-domainverification-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-listener.html)
    Listener = "AWS::VpcLattice::Listener"
    required {
        /// `DefaultAction`: object.
        default_action "DefaultAction" listener::DefaultAction,
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" listener::Protocol,
    }
    optional {
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `Port`: whole number, 1 to 65535 in value. A change replaces the resource.
        port "Port" i64,
        /// `ServiceIdentifier`: text, 21 to 2048 characters. A change replaces the resource.
        service_identifier "ServiceIdentifier" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<listener::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
        /// `Fn::GetAtt` of `ServiceId`.
        service_id "ServiceId" String,
    }
}

/// Property types of [`Listener`].
pub mod listener {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Protocol`.
        Protocol
        Http = "HTTP",
        Https = "HTTPS",
        TlsPassthrough = "TLS_PASSTHROUGH",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-tag.html)
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
        /// [`DefaultAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-defaultaction.html)
        DefaultAction
        required {
        }
        optional {
            /// `FixedResponse`: object.
            fixed_response "FixedResponse" FixedResponse,
            /// `Forward`: object.
            forward "Forward" Forward,
        }
    }

    property! {
        /// [`Forward`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-forward.html)
        Forward
        required {
            /// `TargetGroups`: list, 1 to 10 items.
            target_groups "TargetGroups" List<WeightedTargetGroup>,
        }
        optional {
        }
    }

    property! {
        /// [`WeightedTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-weightedtargetgroup.html)
        WeightedTargetGroup
        required {
            /// `TargetGroupIdentifier`: text, 20 to 2048 characters.
            target_group_identifier "TargetGroupIdentifier" String,
        }
        optional {
            /// `Weight`: whole number, 0 to 999 in value.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`FixedResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-listener-fixedresponse.html)
        FixedResponse
        required {
            /// `StatusCode`: whole number, 100 to 599 in value.
            status_code "StatusCode" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ResourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourceconfiguration.html)
    ResourceConfiguration = "AWS::VpcLattice::ResourceConfiguration"
    required {
        /// `Name`: text, 3 to 40 characters.
        name "Name" String,
        /// `ResourceConfigurationType`: text. A change replaces the resource.
        resource_configuration_type "ResourceConfigurationType" resource_configuration::ResourceConfigurationType,
    }
    optional {
        /// `AllowAssociationToSharableServiceNetwork`: true or false.
        allow_association_to_sharable_service_network "AllowAssociationToSharableServiceNetwork" bool,
        /// `CustomDomainName`: text, 3 to 255 characters. A change replaces the resource.
        custom_domain_name "CustomDomainName" String,
        /// `DomainVerificationId`: text, 20 to 20 characters. A change replaces the resource.
        domain_verification_id "DomainVerificationId" String,
        /// `GroupDomain`: text, 3 to 255 characters. A change replaces the resource.
        group_domain "GroupDomain" String,
        /// `PortRanges`: list.
        port_ranges "PortRanges" List<String>,
        /// `ProtocolType`: text. A change replaces the resource.
        protocol_type "ProtocolType" resource_configuration::ProtocolType,
        /// `ResourceConfigurationAuthType`: text. A change replaces the resource.
        resource_configuration_auth_type "ResourceConfigurationAuthType" resource_configuration::ResourceConfigurationAuthType,
        /// `ResourceConfigurationDefinition`: object.
        resource_configuration_definition "ResourceConfigurationDefinition" Json,
        /// `ResourceConfigurationGroupId`: text, 22 to 22 characters.
        resource_configuration_group_id "ResourceConfigurationGroupId" String,
        /// `ResourceGatewayId`: text. A change replaces the resource.
        resource_gateway_id "ResourceGatewayId" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<resource_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ResourceConfiguration`].
pub mod resource_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProtocolType`.
        ProtocolType
        Tcp = "TCP",
    }

    choice! {
        /// Values of `ResourceConfigurationAuthType`.
        ResourceConfigurationAuthType
        None = "NONE",
        AwsIam = "AWS_IAM",
    }

    choice! {
        /// Values of `ResourceConfigurationType`.
        ResourceConfigurationType
        Group = "GROUP",
        Child = "CHILD",
        Single = "SINGLE",
        Arn = "ARN",
        Cidr = "CIDR",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-resourceconfiguration-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ResourceGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html)
    ResourceGateway = "AWS::VpcLattice::ResourceGateway"
    required {
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcIdentifier`: text, 5 to 50 characters. A change replaces the resource.
        vpc_identifier "VpcIdentifier" String,
    }
    optional {
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" resource_gateway::IpAddressType,
        /// `Ipv4AddressesPerEni`: whole number, 1 to 62 in value.
        ipv4_addresses_per_eni "Ipv4AddressesPerEni" i64,
        /// `ResourceConfigDnsResolution`: text. A change replaces the resource.
        resource_config_dns_resolution "ResourceConfigDnsResolution" resource_gateway::ResourceConfigDnsResolution,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<resource_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ResourceGateway`].
pub mod resource_gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
        Dualstack = "DUALSTACK",
    }

    choice! {
        /// Values of `ResourceConfigDnsResolution`.
        ResourceConfigDnsResolution
        InVpc = "IN_VPC",
        Public = "PUBLIC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-resourcegateway-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html)
    ResourcePolicy = "AWS::VpcLattice::ResourcePolicy"
    required {
        /// `Policy`: JSON, 1 to 10000 characters.
        policy "Policy" Json,
        /// `ResourceArn`: text, 20 to 200 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::VpcLattice::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html)
    Rule = "AWS::VpcLattice::Rule"
    required {
        /// `Action`: object.
        action "Action" rule::Action,
        /// `Match`: object.
        r#match "Match" rule::Match,
        /// `Priority`: whole number, 1 to 2000 in value.
        priority "Priority" i64,
    }
    optional {
        /// `ListenerIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        listener_identifier "ListenerIdentifier" String,
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `ServiceIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        service_identifier "ServiceIdentifier" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-tag.html)
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
        /// [`Match`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-match.html)
        Match
        required {
            /// `HttpMatch`: object.
            http_match "HttpMatch" HttpMatch,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HttpMatchMethod`.
        HttpMatchMethod
        Connect = "CONNECT",
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Post = "POST",
        Put = "PUT",
        Trace = "TRACE",
    }

    property! {
        /// [`HttpMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-httpmatch.html)
        HttpMatch
        required {
        }
        optional {
            /// `HeaderMatches`: list, at most 5 items.
            header_matches "HeaderMatches" List<HeaderMatch>,
            /// `Method`: text.
            method "Method" HttpMatchMethod,
            /// `PathMatch`: object.
            path_match "PathMatch" PathMatch,
        }
    }

    property! {
        /// [`PathMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-pathmatch.html)
        PathMatch
        required {
            /// `Match`: object.
            r#match "Match" PathMatchType,
        }
        optional {
            /// `CaseSensitive`: true or false.
            case_sensitive "CaseSensitive" bool,
        }
    }

    property! {
        /// [`PathMatchType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-pathmatchtype.html)
        PathMatchType
        required {
        }
        optional {
            /// `Exact`: text, 1 to 128 characters.
            exact "Exact" String,
            /// `Prefix`: text, 1 to 128 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`HeaderMatch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-headermatch.html)
        HeaderMatch
        required {
            /// `Match`: object.
            r#match "Match" HeaderMatchType,
            /// `Name`: text, 1 to 40 characters.
            name "Name" String,
        }
        optional {
            /// `CaseSensitive`: true or false.
            case_sensitive "CaseSensitive" bool,
        }
    }

    property! {
        /// [`HeaderMatchType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-headermatchtype.html)
        HeaderMatchType
        required {
        }
        optional {
            /// `Contains`: text, 1 to 128 characters.
            contains "Contains" String,
            /// `Exact`: text, 1 to 128 characters.
            exact "Exact" String,
            /// `Prefix`: text, 1 to 128 characters.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-action.html)
        Action
        required {
        }
        optional {
            /// `FixedResponse`: object.
            fixed_response "FixedResponse" FixedResponse,
            /// `Forward`: object.
            forward "Forward" Forward,
        }
    }

    property! {
        /// [`Forward`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-forward.html)
        Forward
        required {
            /// `TargetGroups`: list, 1 to 10 items.
            target_groups "TargetGroups" List<WeightedTargetGroup>,
        }
        optional {
        }
    }

    property! {
        /// [`WeightedTargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-weightedtargetgroup.html)
        WeightedTargetGroup
        required {
            /// `TargetGroupIdentifier`: text, 20 to 2048 characters.
            target_group_identifier "TargetGroupIdentifier" String,
        }
        optional {
            /// `Weight`: whole number, 0 to 999 in value.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`FixedResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-rule-fixedresponse.html)
        FixedResponse
        required {
            /// `StatusCode`: whole number, 100 to 599 in value.
            status_code "StatusCode" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-service.html)
    Service = "AWS::VpcLattice::Service"
    required {
    }
    optional {
        /// `AuthType`: text.
        auth_type "AuthType" service::AuthType,
        /// `CertificateArn`: text, at most 2048 characters.
        certificate_arn "CertificateArn" String,
        /// `CustomDomainName`: text, 3 to 255 characters. A change replaces the resource.
        custom_domain_name "CustomDomainName" String,
        /// `DnsEntry`: object.
        dns_entry "DnsEntry" service::DnsEntry,
        /// `IdleTimeoutSeconds`: whole number, 60 to 600 in value.
        idle_timeout_seconds "IdleTimeoutSeconds" i64,
        /// `Name`: text, 3 to 40 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DnsEntry.DomainName`.
        dns_entry_domain_name "DnsEntry.DomainName" String,
        /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
        dns_entry_hosted_zone_id "DnsEntry.HostedZoneId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        None = "NONE",
        AwsIam = "AWS_IAM",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-service-tag.html)
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
        /// [`DnsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-service-dnsentry.html)
        DnsEntry
        required {
        }
        optional {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ServiceNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetwork.html)
    ServiceNetwork = "AWS::VpcLattice::ServiceNetwork"
    required {
    }
    optional {
        /// `AuthType`: text.
        auth_type "AuthType" service_network::AuthType,
        /// `Name`: text, 3 to 63 characters. A change replaces the resource.
        name "Name" String,
        /// `SharingConfig`: object. A change replaces the resource.
        sharing_config "SharingConfig" service_network::SharingConfig,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service_network::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
    }
}

/// Property types of [`ServiceNetwork`].
pub mod service_network {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        None = "NONE",
        AwsIam = "AWS_IAM",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetwork-tag.html)
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
        /// [`SharingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetwork-sharingconfig.html)
        SharingConfig
        required {
            /// `enabled`: true or false.
            enabled "enabled" bool,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ServiceNetworkResourceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkresourceassociation.html)
    ServiceNetworkResourceAssociation = "AWS::VpcLattice::ServiceNetworkResourceAssociation"
    required {
    }
    optional {
        /// `PrivateDnsEnabled`: true or false. A change replaces the resource.
        private_dns_enabled "PrivateDnsEnabled" bool,
        /// `ResourceConfigurationId`: text, 17 to 2048 characters. A change replaces the resource.
        resource_configuration_id "ResourceConfigurationId" String,
        /// `ServiceNetworkId`: text, 3 to 2048 characters. A change replaces the resource.
        service_network_id "ServiceNetworkId" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service_network_resource_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ServiceNetworkResourceAssociation`].
pub mod service_network_resource_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkresourceassociation-tag.html)
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
}

resource! {
    /// [`AWS::VpcLattice::ServiceNetworkServiceAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkserviceassociation.html)
    ServiceNetworkServiceAssociation = "AWS::VpcLattice::ServiceNetworkServiceAssociation"
    required {
    }
    optional {
        /// `DnsEntry`: object.
        dns_entry "DnsEntry" service_network_service_association::DnsEntry,
        /// `ServiceIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        service_identifier "ServiceIdentifier" String,
        /// `ServiceNetworkIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        service_network_identifier "ServiceNetworkIdentifier" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service_network_service_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DnsEntry.DomainName`.
        dns_entry_domain_name "DnsEntry.DomainName" String,
        /// `Fn::GetAtt` of `DnsEntry.HostedZoneId`.
        dns_entry_hosted_zone_id "DnsEntry.HostedZoneId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
        /// `Fn::GetAtt` of `ServiceId`.
        service_id "ServiceId" String,
        /// `Fn::GetAtt` of `ServiceName`.
        service_name "ServiceName" String,
        /// `Fn::GetAtt` of `ServiceNetworkArn`.
        service_network_arn "ServiceNetworkArn" String,
        /// `Fn::GetAtt` of `ServiceNetworkId`.
        service_network_id "ServiceNetworkId" String,
        /// `Fn::GetAtt` of `ServiceNetworkName`.
        service_network_name "ServiceNetworkName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ServiceNetworkServiceAssociation`].
pub mod service_network_service_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkserviceassociation-tag.html)
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
        /// [`DnsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkserviceassociation-dnsentry.html)
        DnsEntry
        required {
        }
        optional {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `HostedZoneId`: text.
            hosted_zone_id "HostedZoneId" String,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::ServiceNetworkVpcAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-servicenetworkvpcassociation.html)
    ServiceNetworkVpcAssociation = "AWS::VpcLattice::ServiceNetworkVpcAssociation"
    required {
    }
    optional {
        /// `DnsOptions`: object.
        dns_options "DnsOptions" service_network_vpc_association::DnsOptions,
        /// `PrivateDnsEnabled`: true or false.
        private_dns_enabled "PrivateDnsEnabled" bool,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `ServiceNetworkIdentifier`: text, 20 to 2048 characters. A change replaces the resource.
        service_network_identifier "ServiceNetworkIdentifier" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service_network_vpc_association::Tag>,
        /// `VpcIdentifier`: text, 5 to 2048 characters. A change replaces the resource.
        vpc_identifier "VpcIdentifier" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ServiceNetworkArn`.
        service_network_arn "ServiceNetworkArn" String,
        /// `Fn::GetAtt` of `ServiceNetworkId`.
        service_network_id "ServiceNetworkId" String,
        /// `Fn::GetAtt` of `ServiceNetworkName`.
        service_network_name "ServiceNetworkName" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`ServiceNetworkVpcAssociation`].
pub mod service_network_vpc_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkvpcassociation-tag.html)
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

    choice! {
        /// Values of `DnsOptionsPrivateDnsPreference`.
        DnsOptionsPrivateDnsPreference
        VerifiedDomainsOnly = "VERIFIED_DOMAINS_ONLY",
        AllDomains = "ALL_DOMAINS",
        VerifiedDomainsAndSpecifiedDomains = "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS",
        SpecifiedDomainsOnly = "SPECIFIED_DOMAINS_ONLY",
    }

    property! {
        /// [`DnsOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-servicenetworkvpcassociation-dnsoptions.html)
        DnsOptions
        required {
        }
        optional {
            /// `PrivateDnsPreference`: text.
            private_dns_preference "PrivateDnsPreference" DnsOptionsPrivateDnsPreference,
            /// `PrivateDnsSpecifiedDomains`: list, 1 to 10 items.
            private_dns_specified_domains "PrivateDnsSpecifiedDomains" List<String>,
        }
    }
}

resource! {
    /// [`AWS::VpcLattice::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-targetgroup.html)
    TargetGroup = "AWS::VpcLattice::TargetGroup"
    required {
        /// `Type`: text. A change replaces the resource.
        r#type "Type" target_group::Type,
    }
    optional {
        /// `Config`: object.
        config "Config" target_group::TargetGroupConfig,
        /// `Name`: text, 3 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<target_group::Tag>,
        /// `Targets`: list, 0 to 100 items.
        targets "Targets" List<target_group::Target>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`TargetGroup`].
pub mod target_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Ip = "IP",
        Lambda = "LAMBDA",
        Instance = "INSTANCE",
        Alb = "ALB",
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-target.html)
        Target
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-tag.html)
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

    choice! {
        /// Values of `TargetGroupConfigIpAddressType`.
        TargetGroupConfigIpAddressType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    choice! {
        /// Values of `TargetGroupConfigLambdaEventStructureVersion`.
        TargetGroupConfigLambdaEventStructureVersion
        V1 = "V1",
        V2 = "V2",
    }

    choice! {
        /// Values of `TargetGroupConfigProtocol`.
        TargetGroupConfigProtocol
        Http = "HTTP",
        Https = "HTTPS",
        Tcp = "TCP",
    }

    choice! {
        /// Values of `TargetGroupConfigProtocolVersion`.
        TargetGroupConfigProtocolVersion
        Http1 = "HTTP1",
        Http2 = "HTTP2",
        Grpc = "GRPC",
    }

    property! {
        /// [`TargetGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-targetgroupconfig.html)
        TargetGroupConfig
        required {
        }
        optional {
            /// `HealthCheck`: object.
            health_check "HealthCheck" HealthCheckConfig,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" TargetGroupConfigIpAddressType,
            /// `LambdaEventStructureVersion`: text.
            lambda_event_structure_version "LambdaEventStructureVersion" TargetGroupConfigLambdaEventStructureVersion,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" TargetGroupConfigProtocol,
            /// `ProtocolVersion`: text.
            protocol_version "ProtocolVersion" TargetGroupConfigProtocolVersion,
            /// `VpcIdentifier`: text, 5 to 2048 characters.
            vpc_identifier "VpcIdentifier" String,
        }
    }

    choice! {
        /// Values of `HealthCheckConfigProtocol`.
        HealthCheckConfigProtocol
        Http = "HTTP",
        Https = "HTTPS",
    }

    choice! {
        /// Values of `HealthCheckConfigProtocolVersion`.
        HealthCheckConfigProtocolVersion
        Http1 = "HTTP1",
        Http2 = "HTTP2",
    }

    property! {
        /// [`HealthCheckConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-healthcheckconfig.html)
        HealthCheckConfig
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `HealthCheckIntervalSeconds`: whole number, 5 to 300 in value.
            health_check_interval_seconds "HealthCheckIntervalSeconds" i64,
            /// `HealthCheckTimeoutSeconds`: whole number, 1 to 120 in value.
            health_check_timeout_seconds "HealthCheckTimeoutSeconds" i64,
            /// `HealthyThresholdCount`: whole number, 2 to 10 in value.
            healthy_threshold_count "HealthyThresholdCount" i64,
            /// `Matcher`: object.
            matcher "Matcher" Matcher,
            /// `Path`: text, 0 to 2048 characters.
            path "Path" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" HealthCheckConfigProtocol,
            /// `ProtocolVersion`: text.
            protocol_version "ProtocolVersion" HealthCheckConfigProtocolVersion,
            /// `UnhealthyThresholdCount`: whole number, 2 to 10 in value.
            unhealthy_threshold_count "UnhealthyThresholdCount" i64,
        }
    }

    property! {
        /// [`Matcher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-vpclattice-targetgroup-matcher.html)
        Matcher
        required {
            /// `HttpCode`: text, 3 to 2000 characters.
            http_code "HttpCode" String,
        }
        optional {
        }
    }
}
