// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::NetworkFirewall`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::NetworkFirewall::ContainerAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-containerassociation.html)
    ContainerAssociation = "AWS::NetworkFirewall::ContainerAssociation"
    required {
        /// `ContainerAssociationName`: text, 1 to 128 characters. A change replaces the resource.
        container_association_name "ContainerAssociationName" String,
        /// `ContainerMonitoringConfigurations`: list.
        container_monitoring_configurations "ContainerMonitoringConfigurations" List<container_association::ContainerMonitoringConfiguration>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" container_association::Type,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<container_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ContainerAssociationArn`.
        container_association_arn "ContainerAssociationArn" String,
        /// `Fn::GetAtt` of `ResolvedCidrCount`.
        resolved_cidr_count "ResolvedCidrCount" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ContainerAssociation`].
pub mod container_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Ecs = "ECS",
        Eks = "EKS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-containerassociation-tag.html)
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
        /// [`ContainerMonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-containerassociation-containermonitoringconfiguration.html)
        ContainerMonitoringConfiguration
        required {
            /// `ClusterArn`: text, 1 to 256 characters.
            cluster_arn "ClusterArn" String,
        }
        optional {
            /// `AttributeFilters`: list.
            attribute_filters "AttributeFilters" List<ContainerAttribute>,
        }
    }

    property! {
        /// [`ContainerAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-containerassociation-containerattribute.html)
        ContainerAttribute
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::Firewall`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html)
    Firewall = "AWS::NetworkFirewall::Firewall"
    required {
        /// `FirewallName`: text, 1 to 128 characters. A change replaces the resource.
        firewall_name "FirewallName" String,
        /// `FirewallPolicyArn`: text, 1 to 256 characters.
        firewall_policy_arn "FirewallPolicyArn" String,
    }
    optional {
        /// `AvailabilityZoneChangeProtection`: true or false.
        availability_zone_change_protection "AvailabilityZoneChangeProtection" bool,
        /// `AvailabilityZoneMappings`: list.
        availability_zone_mappings "AvailabilityZoneMappings" List<firewall::AvailabilityZoneMapping>,
        /// `DeleteProtection`: true or false.
        delete_protection "DeleteProtection" bool,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `EnabledAnalysisTypes`: list.
        enabled_analysis_types "EnabledAnalysisTypes" List<firewall::EnabledAnalysisType>,
        /// `FirewallPolicyChangeProtection`: true or false.
        firewall_policy_change_protection "FirewallPolicyChangeProtection" bool,
        /// `NatGatewayMappings`: list. A change replaces the resource.
        nat_gateway_mappings "NatGatewayMappings" List<firewall::NatGatewayMapping>,
        /// `NoSourcePreservation`: true or false. A change replaces the resource.
        no_source_preservation "NoSourcePreservation" bool,
        /// `ProxySettings`: object.
        proxy_settings "ProxySettings" firewall::ProxySettings,
        /// `SubnetChangeProtection`: true or false.
        subnet_change_protection "SubnetChangeProtection" bool,
        /// `SubnetMappings`: list.
        subnet_mappings "SubnetMappings" List<firewall::SubnetMapping>,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<firewall::Tag>,
        /// `TransitGatewayId`: text, 1 to 128 characters.
        transit_gateway_id "TransitGatewayId" String,
        /// `VpcEndpoint`: object. A change replaces the resource.
        vpc_endpoint "VpcEndpoint" firewall::VpcEndpoint,
        /// `VpcId`: text, 1 to 128 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointIds`.
        endpoint_ids "EndpointIds" List<String>,
        /// `Fn::GetAtt` of `FirewallArn`.
        firewall_arn "FirewallArn" String,
        /// `Fn::GetAtt` of `FirewallId`.
        firewall_id "FirewallId" String,
        /// `Fn::GetAtt` of `NumberOfAssociations`.
        number_of_associations "NumberOfAssociations" i64,
        /// `Fn::GetAtt` of `TransitGatewayAttachmentId`.
        transit_gateway_attachment_id "TransitGatewayAttachmentId" String,
    }
}

/// Property types of [`Firewall`].
pub mod firewall {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnabledAnalysisType`.
        EnabledAnalysisType
        TlsSni = "TLS_SNI",
        HttpHost = "HTTP_HOST",
    }

    property! {
        /// [`VpcEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-vpcendpoint.html)
        VpcEndpoint
        required {
        }
        optional {
            /// `SubnetMappings`: list.
            subnet_mappings "SubnetMappings" List<SubnetMapping>,
            /// `VpcId`: text, 1 to 128 characters.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SubnetMappingIPAddressType`.
        SubnetMappingIPAddressType
        Dualstack = "DUALSTACK",
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`SubnetMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-subnetmapping.html)
        SubnetMapping
        required {
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
        optional {
            /// `IPAddressType`: text.
            ip_address_type "IPAddressType" SubnetMappingIPAddressType,
        }
    }

    property! {
        /// [`ProxySettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-proxysettings.html)
        ProxySettings
        required {
        }
        optional {
            /// `ListenerProperties`: list.
            listener_properties "ListenerProperties" List<ListenerProperty>,
        }
    }

    choice! {
        /// Values of `ListenerPropertyType`.
        ListenerPropertyType
        Http = "HTTP",
        Https = "HTTPS",
    }

    property! {
        /// [`ListenerProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-listenerproperty.html)
        ListenerProperty
        required {
        }
        optional {
            /// `Port`: whole number.
            port "Port" i64,
            /// `Type`: text.
            r#type "Type" ListenerPropertyType,
        }
    }

    property! {
        /// [`NatGatewayMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-natgatewaymapping.html)
        NatGatewayMapping
        required {
            /// `NatGatewayId`: text, at least 1 characters.
            nat_gateway_id "NatGatewayId" String,
        }
        optional {
        }
    }

    property! {
        /// [`AvailabilityZoneMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewall-availabilityzonemapping.html)
        AvailabilityZoneMapping
        required {
            /// `AvailabilityZone`: text, 1 to 128 characters.
            availability_zone "AvailabilityZone" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewallpolicy.html)
    FirewallPolicy = "AWS::NetworkFirewall::FirewallPolicy"
    required {
        /// `FirewallPolicy`: object.
        firewall_policy "FirewallPolicy" firewall_policy::FirewallPolicy,
        /// `FirewallPolicyName`: text, 1 to 128 characters. A change replaces the resource.
        firewall_policy_name "FirewallPolicyName" String,
    }
    optional {
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<firewall_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `FirewallPolicyArn`.
        firewall_policy_arn "FirewallPolicyArn" String,
        /// `Fn::GetAtt` of `FirewallPolicyId`.
        firewall_policy_id "FirewallPolicyId" String,
    }
}

/// Property types of [`FirewallPolicy`].
pub mod firewall_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`FirewallPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-firewallpolicy.html)
        FirewallPolicy
        required {
            /// `StatelessDefaultActions`: list.
            stateless_default_actions "StatelessDefaultActions" List<String>,
            /// `StatelessFragmentDefaultActions`: list.
            stateless_fragment_default_actions "StatelessFragmentDefaultActions" List<String>,
        }
        optional {
            /// `EnableTLSSessionHolding`: true or false.
            enable_tls_session_holding "EnableTLSSessionHolding" bool,
            /// `PolicyVariables`: object.
            policy_variables "PolicyVariables" FirewallPolicyPolicyVariables,
            /// `StatefulDefaultActions`: list.
            stateful_default_actions "StatefulDefaultActions" List<String>,
            /// `StatefulEngineOptions`: object.
            stateful_engine_options "StatefulEngineOptions" StatefulEngineOptions,
            /// `StatefulRuleGroupReferences`: list.
            stateful_rule_group_references "StatefulRuleGroupReferences" List<StatefulRuleGroupReference>,
            /// `StatelessCustomActions`: list.
            stateless_custom_actions "StatelessCustomActions" List<CustomAction>,
            /// `StatelessRuleGroupReferences`: list.
            stateless_rule_group_references "StatelessRuleGroupReferences" List<StatelessRuleGroupReference>,
            /// `TLSInspectionConfigurationArn`: text, 1 to 256 characters.
            tls_inspection_configuration_arn "TLSInspectionConfigurationArn" String,
        }
    }

    property! {
        /// [`StatelessRuleGroupReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statelessrulegroupreference.html)
        StatelessRuleGroupReference
        required {
            /// `Priority`: whole number, 1 to 65535 in value.
            priority "Priority" i64,
            /// `ResourceArn`: text, 1 to 256 characters.
            resource_arn "ResourceArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-customaction.html)
        CustomAction
        required {
            /// `ActionDefinition`: object.
            action_definition "ActionDefinition" ActionDefinition,
            /// `ActionName`: text, 1 to 128 characters.
            action_name "ActionName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-actiondefinition.html)
        ActionDefinition
        required {
        }
        optional {
            /// `PublishMetricAction`: object.
            publish_metric_action "PublishMetricAction" PublishMetricAction,
        }
    }

    property! {
        /// [`PublishMetricAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-publishmetricaction.html)
        PublishMetricAction
        required {
            /// `Dimensions`: list, 1 to 1 items.
            dimensions "Dimensions" List<Dimension>,
        }
        optional {
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-dimension.html)
        Dimension
        required {
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`StatefulRuleGroupReference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulrulegroupreference.html)
        StatefulRuleGroupReference
        required {
            /// `ResourceArn`: text, 1 to 256 characters.
            resource_arn "ResourceArn" String,
        }
        optional {
            /// `DeepThreatInspection`: true or false.
            deep_threat_inspection "DeepThreatInspection" bool,
            /// `Override`: object.
            r#override "Override" StatefulRuleGroupOverride,
            /// `Priority`: whole number, 1 to 65535 in value.
            priority "Priority" i64,
        }
    }

    choice! {
        /// Values of `OverrideAction`.
        OverrideAction
        DropToAlert = "DROP_TO_ALERT",
    }

    property! {
        /// [`StatefulRuleGroupOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulrulegroupoverride.html)
        StatefulRuleGroupOverride
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" OverrideAction,
        }
    }

    choice! {
        /// Values of `RuleOrder`.
        RuleOrder
        DefaultActionOrder = "DEFAULT_ACTION_ORDER",
        StrictOrder = "STRICT_ORDER",
    }

    choice! {
        /// Values of `StreamExceptionPolicy`.
        StreamExceptionPolicy
        Drop = "DROP",
        Continue = "CONTINUE",
        Reject = "REJECT",
    }

    property! {
        /// [`StatefulEngineOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-firewallpolicy-statefulengineoptions.html)
        StatefulEngineOptions
        required {
        }
        optional {
            /// `FlowTimeouts`: object.
            flow_timeouts "FlowTimeouts" StatefulEngineOptionsFlowTimeouts,
            /// `RuleOrder`: text.
            rule_order "RuleOrder" RuleOrder,
            /// `StreamExceptionPolicy`: text.
            stream_exception_policy "StreamExceptionPolicy" StreamExceptionPolicy,
        }
    }

    property! {
        /// Property type `StatefulEngineOptionsFlowTimeouts`.
        StatefulEngineOptionsFlowTimeouts
        required {
        }
        optional {
            /// `TcpIdleTimeoutSeconds`: whole number, 60 to 6000 in value.
            tcp_idle_timeout_seconds "TcpIdleTimeoutSeconds" i64,
        }
    }

    property! {
        /// Property type `FirewallPolicyPolicyVariables`.
        FirewallPolicyPolicyVariables
        required {
        }
        optional {
            /// `RuleVariables`: object.
            rule_variables "RuleVariables" Json,
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-loggingconfiguration.html)
    LoggingConfiguration = "AWS::NetworkFirewall::LoggingConfiguration"
    required {
        /// `FirewallArn`: text, 1 to 256 characters. A change replaces the resource.
        firewall_arn "FirewallArn" String,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" logging_configuration::LoggingConfiguration,
    }
    optional {
        /// `EnableMonitoringDashboard`: true or false.
        enable_monitoring_dashboard "EnableMonitoringDashboard" bool,
        /// `FirewallName`: text, 1 to 128 characters. A change replaces the resource.
        firewall_name "FirewallName" String,
    }
    attributes {
    }
}

/// Property types of [`LoggingConfiguration`].
pub mod logging_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-loggingconfiguration-loggingconfiguration.html)
        LoggingConfiguration
        required {
            /// `LogDestinationConfigs`: list, at least 1 items.
            log_destination_configs "LogDestinationConfigs" List<LogDestinationConfig>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LogDestinationConfigLogDestinationType`.
        LogDestinationConfigLogDestinationType
        S3 = "S3",
        CloudWatchLogs = "CloudWatchLogs",
        KinesisDataFirehose = "KinesisDataFirehose",
    }

    choice! {
        /// Values of `LogDestinationConfigLogType`.
        LogDestinationConfigLogType
        Alert = "ALERT",
        Flow = "FLOW",
        Tls = "TLS",
    }

    property! {
        /// [`LogDestinationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-loggingconfiguration-logdestinationconfig.html)
        LogDestinationConfig
        required {
            /// `LogDestination`: object.
            log_destination "LogDestination" Json,
            /// `LogDestinationType`: text.
            log_destination_type "LogDestinationType" LogDestinationConfigLogDestinationType,
            /// `LogType`: text.
            log_type "LogType" LogDestinationConfigLogType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-rulegroup.html)
    RuleGroup = "AWS::NetworkFirewall::RuleGroup"
    required {
        /// `Capacity`: whole number. A change replaces the resource.
        capacity "Capacity" i64,
        /// `RuleGroupName`: text, 1 to 128 characters. A change replaces the resource.
        rule_group_name "RuleGroupName" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" rule_group::Type,
    }
    optional {
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `RuleGroup`: object.
        rule_group "RuleGroup" rule_group::RuleGroup,
        /// `SummaryConfiguration`: object.
        summary_configuration "SummaryConfiguration" rule_group::SummaryConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<rule_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `RuleGroupArn`.
        rule_group_arn "RuleGroupArn" String,
        /// `Fn::GetAtt` of `RuleGroupId`.
        rule_group_id "RuleGroupId" String,
    }
}

/// Property types of [`RuleGroup`].
pub mod rule_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Stateless = "STATELESS",
        Stateful = "STATEFUL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SummaryRuleOption`.
        SummaryRuleOption
        Sid = "SID",
        Msg = "MSG",
        Metadata = "METADATA",
    }

    property! {
        /// Property type `SummaryConfiguration`.
        SummaryConfiguration
        required {
        }
        optional {
            /// `RuleOptions`: list.
            rule_options "RuleOptions" List<SummaryRuleOption>,
        }
    }

    property! {
        /// [`RuleGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulegroup.html)
        RuleGroup
        required {
            /// `RulesSource`: object.
            rules_source "RulesSource" RulesSource,
        }
        optional {
            /// `ReferenceSets`: object.
            reference_sets "ReferenceSets" ReferenceSets,
            /// `RuleVariables`: object.
            rule_variables "RuleVariables" RuleVariables,
            /// `StatefulRuleOptions`: object.
            stateful_rule_options "StatefulRuleOptions" StatefulRuleOptions,
        }
    }

    choice! {
        /// Values of `RuleOrder`.
        RuleOrder
        DefaultActionOrder = "DEFAULT_ACTION_ORDER",
        StrictOrder = "STRICT_ORDER",
    }

    property! {
        /// [`StatefulRuleOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statefulruleoptions.html)
        StatefulRuleOptions
        required {
        }
        optional {
            /// `RuleOrder`: text.
            rule_order "RuleOrder" RuleOrder,
        }
    }

    property! {
        /// [`RulesSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulessource.html)
        RulesSource
        required {
        }
        optional {
            /// `RulesSourceList`: object.
            rules_source_list "RulesSourceList" RulesSourceList,
            /// `RulesString`: text, 0 to 1000000 characters.
            rules_string "RulesString" String,
            /// `StatefulRules`: list.
            stateful_rules "StatefulRules" List<StatefulRule>,
            /// `StatelessRulesAndCustomActions`: object.
            stateless_rules_and_custom_actions "StatelessRulesAndCustomActions" StatelessRulesAndCustomActions,
        }
    }

    property! {
        /// [`StatelessRulesAndCustomActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statelessrulesandcustomactions.html)
        StatelessRulesAndCustomActions
        required {
            /// `StatelessRules`: list.
            stateless_rules "StatelessRules" List<StatelessRule>,
        }
        optional {
            /// `CustomActions`: list.
            custom_actions "CustomActions" List<CustomAction>,
        }
    }

    property! {
        /// [`StatelessRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statelessrule.html)
        StatelessRule
        required {
            /// `Priority`: whole number, 1 to 65535 in value.
            priority "Priority" i64,
            /// `RuleDefinition`: object.
            rule_definition "RuleDefinition" RuleDefinition,
        }
        optional {
        }
    }

    property! {
        /// [`RuleDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ruledefinition.html)
        RuleDefinition
        required {
            /// `Actions`: list.
            actions "Actions" List<String>,
            /// `MatchAttributes`: object.
            match_attributes "MatchAttributes" MatchAttributes,
        }
        optional {
        }
    }

    property! {
        /// [`MatchAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-matchattributes.html)
        MatchAttributes
        required {
        }
        optional {
            /// `DestinationPorts`: list.
            destination_ports "DestinationPorts" List<PortRange>,
            /// `Destinations`: list.
            destinations "Destinations" List<Address>,
            /// `Protocols`: list.
            protocols "Protocols" List<i64>,
            /// `SourcePorts`: list.
            source_ports "SourcePorts" List<PortRange>,
            /// `Sources`: list.
            sources "Sources" List<Address>,
            /// `TCPFlags`: list.
            tcp_flags "TCPFlags" List<TCPFlagField>,
        }
    }

    choice! {
        /// Values of `TCPFlag`.
        TCPFlag
        Fin = "FIN",
        Syn = "SYN",
        Rst = "RST",
        Psh = "PSH",
        Ack = "ACK",
        Urg = "URG",
        Ece = "ECE",
        Cwr = "CWR",
    }

    property! {
        /// [`TCPFlagField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-tcpflagfield.html)
        TCPFlagField
        required {
            /// `Flags`: list.
            flags "Flags" List<TCPFlag>,
        }
        optional {
            /// `Masks`: list.
            masks "Masks" List<TCPFlag>,
        }
    }

    property! {
        /// [`Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-address.html)
        Address
        required {
            /// `AddressDefinition`: text, 1 to 255 characters.
            address_definition "AddressDefinition" String,
        }
        optional {
        }
    }

    property! {
        /// [`PortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-portrange.html)
        PortRange
        required {
            /// `FromPort`: whole number, 0 to 65535 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 0 to 65535 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CustomAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-customaction.html)
        CustomAction
        required {
            /// `ActionDefinition`: object.
            action_definition "ActionDefinition" ActionDefinition,
            /// `ActionName`: text, 1 to 128 characters.
            action_name "ActionName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ActionDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-actiondefinition.html)
        ActionDefinition
        required {
        }
        optional {
            /// `PublishMetricAction`: object.
            publish_metric_action "PublishMetricAction" PublishMetricAction,
        }
    }

    property! {
        /// [`PublishMetricAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-publishmetricaction.html)
        PublishMetricAction
        required {
            /// `Dimensions`: list, 1 to 1 items.
            dimensions "Dimensions" List<Dimension>,
        }
        optional {
        }
    }

    property! {
        /// [`Dimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-dimension.html)
        Dimension
        required {
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `StatefulRuleAction`.
        StatefulRuleAction
        Pass = "PASS",
        Drop = "DROP",
        Alert = "ALERT",
        Reject = "REJECT",
    }

    property! {
        /// [`StatefulRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-statefulrule.html)
        StatefulRule
        required {
            /// `Action`: text.
            action "Action" StatefulRuleAction,
            /// `Header`: object.
            header "Header" Header,
            /// `RuleOptions`: list.
            rule_options "RuleOptions" List<RuleOption>,
        }
        optional {
        }
    }

    property! {
        /// [`RuleOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-ruleoption.html)
        RuleOption
        required {
            /// `Keyword`: text, 1 to 128 characters.
            keyword "Keyword" String,
        }
        optional {
            /// `Settings`: list.
            settings "Settings" List<String>,
        }
    }

    choice! {
        /// Values of `HeaderDirection`.
        HeaderDirection
        Forward = "FORWARD",
        Any = "ANY",
    }

    choice! {
        /// Values of `HeaderProtocol`.
        HeaderProtocol
        Ip = "IP",
        Tcp = "TCP",
        Udp = "UDP",
        Icmp = "ICMP",
        Http = "HTTP",
        Ftp = "FTP",
        Tls = "TLS",
        Smb = "SMB",
        Dns = "DNS",
        Dcerpc = "DCERPC",
        Ssh = "SSH",
        Smtp = "SMTP",
        Imap = "IMAP",
        Msn = "MSN",
        Krb5 = "KRB5",
        Ikev2 = "IKEV2",
        Tftp = "TFTP",
        Ntp = "NTP",
        Dhcp = "DHCP",
    }

    property! {
        /// [`Header`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-header.html)
        Header
        required {
            /// `Destination`: text, 1 to 1024 characters.
            destination "Destination" String,
            /// `DestinationPort`: text, 1 to 1024 characters.
            destination_port "DestinationPort" String,
            /// `Direction`: text.
            direction "Direction" HeaderDirection,
            /// `Protocol`: text.
            protocol "Protocol" HeaderProtocol,
            /// `Source`: text, 1 to 1024 characters.
            source "Source" String,
            /// `SourcePort`: text, 1 to 1024 characters.
            source_port "SourcePort" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GeneratedRulesType`.
        GeneratedRulesType
        Allowlist = "ALLOWLIST",
        Denylist = "DENYLIST",
        Alertlist = "ALERTLIST",
        Rejectlist = "REJECTLIST",
    }

    choice! {
        /// Values of `TargetType`.
        TargetType
        TlsSni = "TLS_SNI",
        HttpHost = "HTTP_HOST",
    }

    property! {
        /// [`RulesSourceList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulessourcelist.html)
        RulesSourceList
        required {
            /// `GeneratedRulesType`: text.
            generated_rules_type "GeneratedRulesType" GeneratedRulesType,
            /// `TargetTypes`: list.
            target_types "TargetTypes" List<TargetType>,
            /// `Targets`: list.
            targets "Targets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`RuleVariables`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-rulevariables.html)
        RuleVariables
        required {
        }
        optional {
            /// `IPSets`: object.
            ip_sets "IPSets" Json,
            /// `PortSets`: object.
            port_sets "PortSets" Json,
        }
    }

    property! {
        /// [`ReferenceSets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-rulegroup-referencesets.html)
        ReferenceSets
        required {
        }
        optional {
            /// `IPSetReferences`: object.
            ip_set_references "IPSetReferences" Json,
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html)
    TLSInspectionConfiguration = "AWS::NetworkFirewall::TLSInspectionConfiguration"
    required {
        /// `TLSInspectionConfiguration`: object.
        tls_inspection_configuration "TLSInspectionConfiguration" tls_inspection_configuration::TLSInspectionConfiguration,
        /// `TLSInspectionConfigurationName`: text, 1 to 128 characters. A change replaces the resource.
        tls_inspection_configuration_name "TLSInspectionConfigurationName" String,
    }
    optional {
        /// `Description`: text, 1 to 512 characters.
        description "Description" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<tls_inspection_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `TLSInspectionConfigurationArn`.
        tls_inspection_configuration_arn "TLSInspectionConfigurationArn" String,
        /// `Fn::GetAtt` of `TLSInspectionConfigurationId`.
        tls_inspection_configuration_id "TLSInspectionConfigurationId" String,
    }
}

/// Property types of [`TLSInspectionConfiguration`].
pub mod tls_inspection_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`TLSInspectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-tlsinspectionconfiguration.html)
        TLSInspectionConfiguration
        required {
        }
        optional {
            /// `ServerCertificateConfigurations`: list.
            server_certificate_configurations "ServerCertificateConfigurations" List<ServerCertificateConfiguration>,
        }
    }

    property! {
        /// [`ServerCertificateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificateconfiguration.html)
        ServerCertificateConfiguration
        required {
        }
        optional {
            /// `CertificateAuthorityArn`: text, 1 to 256 characters.
            certificate_authority_arn "CertificateAuthorityArn" String,
            /// `CheckCertificateRevocationStatus`: object.
            check_certificate_revocation_status "CheckCertificateRevocationStatus" ServerCertificateConfigurationCheckCertificateRevocationStatus,
            /// `Scopes`: list.
            scopes "Scopes" List<ServerCertificateScope>,
            /// `ServerCertificates`: list.
            server_certificates "ServerCertificates" List<ServerCertificate>,
        }
    }

    property! {
        /// [`ServerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificate.html)
        ServerCertificate
        required {
        }
        optional {
            /// `ResourceArn`: text, 1 to 256 characters.
            resource_arn "ResourceArn" String,
        }
    }

    property! {
        /// [`ServerCertificateScope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-servercertificatescope.html)
        ServerCertificateScope
        required {
        }
        optional {
            /// `DestinationPorts`: list.
            destination_ports "DestinationPorts" List<PortRange>,
            /// `Destinations`: list.
            destinations "Destinations" List<Address>,
            /// `Protocols`: list.
            protocols "Protocols" List<i64>,
            /// `SourcePorts`: list.
            source_ports "SourcePorts" List<PortRange>,
            /// `Sources`: list.
            sources "Sources" List<Address>,
        }
    }

    property! {
        /// [`Address`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-address.html)
        Address
        required {
            /// `AddressDefinition`: text, 1 to 255 characters.
            address_definition "AddressDefinition" String,
        }
        optional {
        }
    }

    property! {
        /// [`PortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-tlsinspectionconfiguration-portrange.html)
        PortRange
        required {
            /// `FromPort`: whole number, 0 to 65535 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 0 to 65535 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RevokedStatusAction`.
        RevokedStatusAction
        Pass = "PASS",
        Drop = "DROP",
        Reject = "REJECT",
    }

    choice! {
        /// Values of `UnknownStatusAction`.
        UnknownStatusAction
        Pass = "PASS",
        Drop = "DROP",
        Reject = "REJECT",
    }

    property! {
        /// Property type `ServerCertificateConfigurationCheckCertificateRevocationStatus`.
        ServerCertificateConfigurationCheckCertificateRevocationStatus
        required {
        }
        optional {
            /// `RevokedStatusAction`: text.
            revoked_status_action "RevokedStatusAction" RevokedStatusAction,
            /// `UnknownStatusAction`: text.
            unknown_status_action "UnknownStatusAction" UnknownStatusAction,
        }
    }
}

resource! {
    /// [`AWS::NetworkFirewall::VpcEndpointAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html)
    VpcEndpointAssociation = "AWS::NetworkFirewall::VpcEndpointAssociation"
    required {
        /// `FirewallArn`: text, 1 to 256 characters. A change replaces the resource.
        firewall_arn "FirewallArn" String,
        /// `SubnetMapping`: object. A change replaces the resource.
        subnet_mapping "SubnetMapping" vpc_endpoint_association::SubnetMapping,
        /// `VpcId`: text, 1 to 128 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<vpc_endpoint_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointId`.
        endpoint_id "EndpointId" String,
        /// `Fn::GetAtt` of `VpcEndpointAssociationArn`.
        vpc_endpoint_association_arn "VpcEndpointAssociationArn" String,
        /// `Fn::GetAtt` of `VpcEndpointAssociationId`.
        vpc_endpoint_association_id "VpcEndpointAssociationId" String,
    }
}

/// Property types of [`VpcEndpointAssociation`].
pub mod vpc_endpoint_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-vpcendpointassociation-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SubnetMappingIPAddressType`.
        SubnetMappingIPAddressType
        Dualstack = "DUALSTACK",
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// [`SubnetMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-networkfirewall-vpcendpointassociation-subnetmapping.html)
        SubnetMapping
        required {
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
        optional {
            /// `IPAddressType`: text.
            ip_address_type "IPAddressType" SubnetMappingIPAddressType,
        }
    }
}
