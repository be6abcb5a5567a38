// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RTBFabric`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RTBFabric::InboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-inboundexternallink.html)
    InboundExternalLink = "AWS::RTBFabric::InboundExternalLink"
    required {
        /// `GatewayId`: text. A change may replace the resource.
        gateway_id "GatewayId" String,
        /// `LinkLogSettings`: object. A change may replace the resource.
        link_log_settings "LinkLogSettings" inbound_external_link::LinkLogSettings,
    }
    optional {
        /// `LinkAttributes`: object. A change may replace the resource.
        link_attributes "LinkAttributes" inbound_external_link::LinkAttributes,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<inbound_external_link::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `LinkId`.
        link_id "LinkId" String,
        /// `Fn::GetAtt` of `LinkStatus`.
        link_status "LinkStatus" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`InboundExternalLink`].
pub mod inbound_external_link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-inboundexternallink-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LinkLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-inboundexternallink-linklogsettings.html)
        LinkLogSettings
        required {
            /// `ApplicationLogs`: object.
            application_logs "ApplicationLogs" LinkLogSettingsApplicationLogs,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogs`.
        LinkLogSettingsApplicationLogs
        required {
            /// `LinkApplicationLogSampling`: object.
            link_application_log_sampling "LinkApplicationLogSampling" LinkLogSettingsApplicationLogsLinkApplicationLogSampling,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogsLinkApplicationLogSampling`.
        LinkLogSettingsApplicationLogsLinkApplicationLogSampling
        required {
            /// `ErrorLog`: number, 0.0 to 100.0 in value.
            error_log "ErrorLog" f64,
            /// `FilterLog`: number, 0.0 to 100.0 in value.
            filter_log "FilterLog" f64,
        }
        optional {
        }
    }

    property! {
        /// [`LinkAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-inboundexternallink-linkattributes.html)
        LinkAttributes
        required {
        }
        optional {
            /// `CustomerProvidedId`: text.
            customer_provided_id "CustomerProvidedId" String,
            /// `ResponderErrorMasking`: list, 1 to 200 items.
            responder_error_masking "ResponderErrorMasking" List<ResponderErrorMaskingForHttpCode>,
        }
    }

    choice! {
        /// Values of `ResponderErrorMaskingForHttpCodeAction`.
        ResponderErrorMaskingForHttpCodeAction
        NoBid = "NO_BID",
        Passthrough = "PASSTHROUGH",
    }

    choice! {
        /// Values of `ResponderErrorMaskingLoggingType`.
        ResponderErrorMaskingLoggingType
        None = "NONE",
        Metric = "METRIC",
        Response = "RESPONSE",
    }

    property! {
        /// [`ResponderErrorMaskingForHttpCode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-inboundexternallink-respondererrormaskingforhttpcode.html)
        ResponderErrorMaskingForHttpCode
        required {
            /// `Action`: text.
            action "Action" ResponderErrorMaskingForHttpCodeAction,
            /// `HttpCode`: text, 3 to 7 characters.
            http_code "HttpCode" String,
            /// `LoggingTypes`: list, 1 to 2 items.
            logging_types "LoggingTypes" List<ResponderErrorMaskingLoggingType>,
        }
        optional {
            /// `ResponseLoggingPercentage`: number, 0 to 100 in value.
            response_logging_percentage "ResponseLoggingPercentage" f64,
        }
    }
}

resource! {
    /// [`AWS::RTBFabric::Link`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
    Link = "AWS::RTBFabric::Link"
    required {
        /// `GatewayId`: text. A change may replace the resource.
        gateway_id "GatewayId" String,
        /// `LinkLogSettings`: object.
        link_log_settings "LinkLogSettings" link::LinkLogSettings,
        /// `PeerGatewayId`: text. A change may replace the resource.
        peer_gateway_id "PeerGatewayId" String,
    }
    optional {
        /// `HttpResponderAllowed`: true or false. A change may replace the resource.
        http_responder_allowed "HttpResponderAllowed" bool,
        /// `LinkAttributes`: object. A change may replace the resource.
        link_attributes "LinkAttributes" link::LinkAttributes,
        /// `ModuleConfigurationList`: list.
        module_configuration_list "ModuleConfigurationList" List<link::ModuleConfiguration>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<link::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LinkDirection`.
        link_direction "LinkDirection" String,
        /// `Fn::GetAtt` of `LinkId`.
        link_id "LinkId" String,
        /// `Fn::GetAtt` of `LinkStatus`.
        link_status "LinkStatus" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`Link`].
pub mod link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ModuleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-moduleconfiguration.html)
        ModuleConfiguration
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `DependsOn`: list.
            depends_on "DependsOn" List<String>,
            /// `ModuleParameters`: object.
            module_parameters "ModuleParameters" Json,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`LinkLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-linklogsettings.html)
        LinkLogSettings
        required {
            /// `ApplicationLogs`: object.
            application_logs "ApplicationLogs" LinkLogSettingsApplicationLogs,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogs`.
        LinkLogSettingsApplicationLogs
        required {
            /// `LinkApplicationLogSampling`: object.
            link_application_log_sampling "LinkApplicationLogSampling" LinkLogSettingsApplicationLogsLinkApplicationLogSampling,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogsLinkApplicationLogSampling`.
        LinkLogSettingsApplicationLogsLinkApplicationLogSampling
        required {
            /// `ErrorLog`: number, 0.0 to 100.0 in value.
            error_log "ErrorLog" f64,
            /// `FilterLog`: number, 0.0 to 100.0 in value.
            filter_log "FilterLog" f64,
        }
        optional {
        }
    }

    property! {
        /// [`LinkAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-linkattributes.html)
        LinkAttributes
        required {
        }
        optional {
            /// `CustomerProvidedId`: text.
            customer_provided_id "CustomerProvidedId" String,
            /// `ResponderErrorMasking`: list, 1 to 200 items.
            responder_error_masking "ResponderErrorMasking" List<ResponderErrorMaskingForHttpCode>,
        }
    }

    choice! {
        /// Values of `ResponderErrorMaskingForHttpCodeAction`.
        ResponderErrorMaskingForHttpCodeAction
        NoBid = "NO_BID",
        Passthrough = "PASSTHROUGH",
    }

    choice! {
        /// Values of `ResponderErrorMaskingLoggingType`.
        ResponderErrorMaskingLoggingType
        None = "NONE",
        Metric = "METRIC",
        Response = "RESPONSE",
    }

    property! {
        /// [`ResponderErrorMaskingForHttpCode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-respondererrormaskingforhttpcode.html)
        ResponderErrorMaskingForHttpCode
        required {
            /// `Action`: text.
            action "Action" ResponderErrorMaskingForHttpCodeAction,
            /// `HttpCode`: text, 3 to 7 characters.
            http_code "HttpCode" String,
            /// `LoggingTypes`: list, 1 to 2 items.
            logging_types "LoggingTypes" List<ResponderErrorMaskingLoggingType>,
        }
        optional {
            /// `ResponseLoggingPercentage`: number, 0 to 100 in value.
            response_logging_percentage "ResponseLoggingPercentage" f64,
        }
    }
}

resource! {
    /// [`AWS::RTBFabric::LinkRoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-linkroutingrule.html)
    LinkRoutingRule = "AWS::RTBFabric::LinkRoutingRule"
    required {
        /// `Conditions`: object.
        conditions "Conditions" link_routing_rule::RuleCondition,
        /// `GatewayId`: text. A change may replace the resource.
        gateway_id "GatewayId" String,
        /// `LinkId`: text. A change may replace the resource.
        link_id "LinkId" String,
        /// `Priority`: whole number, 1 to 1000 in value.
        priority "Priority" i64,
    }
    optional {
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<link_routing_rule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `RuleId`.
        rule_id "RuleId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`LinkRoutingRule`].
pub mod link_routing_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-linkroutingrule-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`RuleCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-linkroutingrule-rulecondition.html)
        RuleCondition
        required {
        }
        optional {
            /// `HostHeader`: text, 1 to 255 characters.
            host_header "HostHeader" String,
            /// `HostHeaderWildcard`: text, 3 to 255 characters.
            host_header_wildcard "HostHeaderWildcard" String,
            /// `PathExact`: text, 1 to 128 characters.
            path_exact "PathExact" String,
            /// `PathPrefix`: text, 1 to 128 characters.
            path_prefix "PathPrefix" String,
            /// `QueryStringEquals`: object.
            query_string_equals "QueryStringEquals" QueryStringKeyValuePair,
            /// `QueryStringExists`: text, 1 to 128 characters.
            query_string_exists "QueryStringExists" String,
        }
    }

    property! {
        /// [`QueryStringKeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-linkroutingrule-querystringkeyvaluepair.html)
        QueryStringKeyValuePair
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 128 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::RTBFabric::OutboundExternalLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
    OutboundExternalLink = "AWS::RTBFabric::OutboundExternalLink"
    required {
        /// `GatewayId`: text. A change may replace the resource.
        gateway_id "GatewayId" String,
        /// `LinkLogSettings`: object. A change may replace the resource.
        link_log_settings "LinkLogSettings" outbound_external_link::LinkLogSettings,
        /// `PublicEndpoint`: text, 0 to 255 characters. A change may replace the resource.
        public_endpoint "PublicEndpoint" String,
    }
    optional {
        /// `LinkAttributes`: object. A change may replace the resource.
        link_attributes "LinkAttributes" outbound_external_link::LinkAttributes,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<outbound_external_link::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LinkId`.
        link_id "LinkId" String,
        /// `Fn::GetAtt` of `LinkStatus`.
        link_status "LinkStatus" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`OutboundExternalLink`].
pub mod outbound_external_link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`LinkLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-linklogsettings.html)
        LinkLogSettings
        required {
            /// `ApplicationLogs`: object.
            application_logs "ApplicationLogs" LinkLogSettingsApplicationLogs,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogs`.
        LinkLogSettingsApplicationLogs
        required {
            /// `LinkApplicationLogSampling`: object.
            link_application_log_sampling "LinkApplicationLogSampling" LinkLogSettingsApplicationLogsLinkApplicationLogSampling,
        }
        optional {
        }
    }

    property! {
        /// Property type `LinkLogSettingsApplicationLogsLinkApplicationLogSampling`.
        LinkLogSettingsApplicationLogsLinkApplicationLogSampling
        required {
            /// `ErrorLog`: number, 0.0 to 100.0 in value.
            error_log "ErrorLog" f64,
            /// `FilterLog`: number, 0.0 to 100.0 in value.
            filter_log "FilterLog" f64,
        }
        optional {
        }
    }

    property! {
        /// [`LinkAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-linkattributes.html)
        LinkAttributes
        required {
        }
        optional {
            /// `CustomerProvidedId`: text.
            customer_provided_id "CustomerProvidedId" String,
            /// `ResponderErrorMasking`: list, 1 to 200 items.
            responder_error_masking "ResponderErrorMasking" List<ResponderErrorMaskingForHttpCode>,
        }
    }

    choice! {
        /// Values of `ResponderErrorMaskingForHttpCodeAction`.
        ResponderErrorMaskingForHttpCodeAction
        NoBid = "NO_BID",
        Passthrough = "PASSTHROUGH",
    }

    choice! {
        /// Values of `ResponderErrorMaskingLoggingType`.
        ResponderErrorMaskingLoggingType
        None = "NONE",
        Metric = "METRIC",
        Response = "RESPONSE",
    }

    property! {
        /// [`ResponderErrorMaskingForHttpCode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-respondererrormaskingforhttpcode.html)
        ResponderErrorMaskingForHttpCode
        required {
            /// `Action`: text.
            action "Action" ResponderErrorMaskingForHttpCodeAction,
            /// `HttpCode`: text, 3 to 7 characters.
            http_code "HttpCode" String,
            /// `LoggingTypes`: list, 1 to 2 items.
            logging_types "LoggingTypes" List<ResponderErrorMaskingLoggingType>,
        }
        optional {
            /// `ResponseLoggingPercentage`: number, 0 to 100 in value.
            response_logging_percentage "ResponseLoggingPercentage" f64,
        }
    }
}

resource! {
    /// [`AWS::RTBFabric::RequesterGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-requestergateway.html)
    RequesterGateway = "AWS::RTBFabric::RequesterGateway"
    required {
        /// `SecurityGroupIds`: list, at least 1 items. A change may replace the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetIds`: list, at least 1 items. A change may replace the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 5 to 50 characters. A change may replace the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Description`: text. A change may replace the resource.
        description "Description" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<requester_gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ActiveLinksCount`.
        active_links_count "ActiveLinksCount" i64,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `GatewayId`.
        gateway_id "GatewayId" String,
        /// `Fn::GetAtt` of `RequesterGatewayStatus`.
        requester_gateway_status "RequesterGatewayStatus" String,
        /// `Fn::GetAtt` of `TotalLinksCount`.
        total_links_count "TotalLinksCount" i64,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`RequesterGateway`].
pub mod requester_gateway {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-requestergateway-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 1600 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::RTBFabric::ResponderGateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-respondergateway.html)
    ResponderGateway = "AWS::RTBFabric::ResponderGateway"
    required {
        /// `Port`: whole number, 1 to 65535 in value. A change may replace the resource.
        port "Port" i64,
        /// `Protocol`: text. A change may replace the resource.
        protocol "Protocol" responder_gateway::Protocol,
        /// `SecurityGroupIds`: list, at least 1 items. A change may replace the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetIds`: list, at least 1 items. A change may replace the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 5 to 50 characters. A change may replace the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `AcmCertificateArn`: text. A change may replace the resource.
        acm_certificate_arn "AcmCertificateArn" String,
        /// `Description`: text. A change may replace the resource.
        description "Description" String,
        /// `DomainName`: text, 1 to 255 characters. A change may replace the resource.
        domain_name "DomainName" String,
        /// `GatewayType`: text. A change may replace the resource.
        gateway_type "GatewayType" responder_gateway::GatewayType,
        /// `ListenerConfig`: object.
        listener_config "ListenerConfig" responder_gateway::ListenerConfig,
        /// `ManagedEndpointConfiguration`: object. A change may replace the resource.
        managed_endpoint_configuration "ManagedEndpointConfiguration" Json,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<responder_gateway::Tag>,
        /// `TrustStoreConfiguration`: object. A change may replace the resource.
        trust_store_configuration "TrustStoreConfiguration" responder_gateway::TrustStoreConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CertificateAssociationStatus`.
        certificate_association_status "CertificateAssociationStatus" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `ExternalInboundEndpoint`.
        external_inbound_endpoint "ExternalInboundEndpoint" String,
        /// `Fn::GetAtt` of `GatewayId`.
        gateway_id "GatewayId" String,
        /// `Fn::GetAtt` of `ResponderGatewayStatus`.
        responder_gateway_status "ResponderGatewayStatus" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`ResponderGateway`].
pub mod responder_gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GatewayType`.
        GatewayType
        External = "EXTERNAL",
        Internal = "INTERNAL",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Http = "HTTP",
        Https = "HTTPS",
    }

    property! {
        /// [`TrustStoreConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-truststoreconfiguration.html)
        TrustStoreConfiguration
        required {
            /// `CertificateAuthorityCertificates`: list, 0 to 1 items.
            certificate_authority_certificates "CertificateAuthorityCertificates" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`ListenerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-respondergateway-listenerconfig.html)
        ListenerConfig
        required {
            /// `Protocols`: list, 1 to 2 items.
            protocols "Protocols" List<Protocol>,
        }
        optional {
        }
    }
}
