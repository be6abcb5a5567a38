// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudFront`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html)
    AnycastIpList = "AWS::CloudFront::AnycastIpList"
    required {
        /// `IpCount`: whole number. A change replaces the resource.
        ip_count "IpCount" i64,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" anycast_ip_list::IpAddressType,
        /// `IpamCidrConfigs`: list.
        ipam_cidr_configs "IpamCidrConfigs" List<anycast_ip_list::IpamCidrConfig>,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" anycast_ip_list::Tags,
    }
    attributes {
        /// `Fn::GetAtt` of `AnycastIpList`.
        anycast_ip_list "AnycastIpList" Json,
        /// `Fn::GetAtt` of `ETag`.
        e_tag "ETag" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IpamCidrConfigResults`.
        ipam_cidr_config_results "IpamCidrConfigResults" List<String>,
    }
}

/// Property types of [`AnycastIpList`].
pub mod anycast_ip_list {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
    }

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-anycastiplist-tags.html)
        Tags
        required {
        }
        optional {
            /// `Items`: list.
            items "Items" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-anycastiplist-tag.html)
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
        /// [`IpamCidrConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-anycastiplist-ipamcidrconfig.html)
        IpamCidrConfig
        required {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `IpamPoolArn`: text.
            ipam_pool_arn "IpamPoolArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::CachePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cachepolicy.html)
    CachePolicy = "AWS::CloudFront::CachePolicy"
    required {
        /// `CachePolicyConfig`: object.
        cache_policy_config "CachePolicyConfig" cache_policy::CachePolicyConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`CachePolicy`].
pub mod cache_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CachePolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-cachepolicyconfig.html)
        CachePolicyConfig
        required {
            /// `DefaultTTL`: number, at least 0 in value.
            default_ttl "DefaultTTL" f64,
            /// `MaxTTL`: number, at least 0 in value.
            max_ttl "MaxTTL" f64,
            /// `MinTTL`: number, at least 0 in value.
            min_ttl "MinTTL" f64,
            /// `Name`: text.
            name "Name" String,
            /// `ParametersInCacheKeyAndForwardedToOrigin`: object.
            parameters_in_cache_key_and_forwarded_to_origin "ParametersInCacheKeyAndForwardedToOrigin" ParametersInCacheKeyAndForwardedToOrigin,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
        }
    }

    property! {
        /// [`ParametersInCacheKeyAndForwardedToOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-parametersincachekeyandforwardedtoorigin.html)
        ParametersInCacheKeyAndForwardedToOrigin
        required {
            /// `CookiesConfig`: object.
            cookies_config "CookiesConfig" CookiesConfig,
            /// `EnableAcceptEncodingGzip`: true or false.
            enable_accept_encoding_gzip "EnableAcceptEncodingGzip" bool,
            /// `HeadersConfig`: object.
            headers_config "HeadersConfig" HeadersConfig,
            /// `QueryStringsConfig`: object.
            query_strings_config "QueryStringsConfig" QueryStringsConfig,
        }
        optional {
            /// `EnableAcceptEncodingBrotli`: true or false.
            enable_accept_encoding_brotli "EnableAcceptEncodingBrotli" bool,
        }
    }

    property! {
        /// [`QueryStringsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-querystringsconfig.html)
        QueryStringsConfig
        required {
            /// `QueryStringBehavior`: text.
            query_string_behavior "QueryStringBehavior" String,
        }
        optional {
            /// `QueryStrings`: list.
            query_strings "QueryStrings" List<String>,
        }
    }

    property! {
        /// [`HeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-headersconfig.html)
        HeadersConfig
        required {
            /// `HeaderBehavior`: text.
            header_behavior "HeaderBehavior" String,
        }
        optional {
            /// `Headers`: list.
            headers "Headers" List<String>,
        }
    }

    property! {
        /// [`CookiesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cachepolicy-cookiesconfig.html)
        CookiesConfig
        required {
            /// `CookieBehavior`: text.
            cookie_behavior "CookieBehavior" String,
        }
        optional {
            /// `Cookies`: list.
            cookies "Cookies" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html)
    CloudFrontOriginAccessIdentity = "AWS::CloudFront::CloudFrontOriginAccessIdentity"
    required {
        /// `CloudFrontOriginAccessIdentityConfig`: object.
        cloud_front_origin_access_identity_config "CloudFrontOriginAccessIdentityConfig" cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `S3CanonicalUserId`.
        s3_canonical_user_id "S3CanonicalUserId" String,
    }
}

/// Property types of [`CloudFrontOriginAccessIdentity`].
pub mod cloud_front_origin_access_identity {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CloudFrontOriginAccessIdentityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-cloudfrontoriginaccessidentity-cloudfrontoriginaccessidentityconfig.html)
        CloudFrontOriginAccessIdentityConfig
        required {
            /// `Comment`: text.
            comment "Comment" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::ConnectionFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectionfunction.html)
    ConnectionFunction = "AWS::CloudFront::ConnectionFunction"
    required {
        /// `ConnectionFunctionCode`: text.
        connection_function_code "ConnectionFunctionCode" String,
        /// `ConnectionFunctionConfig`: object.
        connection_function_config "ConnectionFunctionConfig" connection_function::ConnectionFunctionConfig,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AutoPublish`: true or false.
        auto_publish "AutoPublish" bool,
        /// `Tags`: list.
        tags "Tags" List<connection_function::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConnectionFunctionArn`.
        connection_function_arn "ConnectionFunctionArn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `ETag`.
        e_tag "ETag" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Stage`.
        stage "Stage" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ConnectionFunction`].
pub mod connection_function {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectionfunction-tag.html)
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
        /// Values of `ConnectionFunctionConfigRuntime`.
        ConnectionFunctionConfigRuntime
        CloudfrontJs2_0 = "cloudfront-js-2.0",
    }

    property! {
        /// [`ConnectionFunctionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectionfunction-connectionfunctionconfig.html)
        ConnectionFunctionConfig
        required {
            /// `Comment`: text.
            comment "Comment" String,
            /// `Runtime`: text.
            runtime "Runtime" ConnectionFunctionConfigRuntime,
        }
        optional {
            /// `KeyValueStoreAssociations`: list.
            key_value_store_associations "KeyValueStoreAssociations" List<KeyValueStoreAssociation>,
        }
    }

    property! {
        /// [`KeyValueStoreAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectionfunction-keyvaluestoreassociation.html)
        KeyValueStoreAssociation
        required {
            /// `KeyValueStoreARN`: text.
            key_value_store_arn "KeyValueStoreARN" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::ConnectionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html)
    ConnectionGroup = "AWS::CloudFront::ConnectionGroup"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AnycastIpListId`: text.
        anycast_ip_list_id "AnycastIpListId" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `Ipv6Enabled`: true or false.
        ipv6_enabled "Ipv6Enabled" bool,
        /// `Tags`: list.
        tags "Tags" List<connection_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `ETag`.
        e_tag "ETag" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `RoutingEndpoint`.
        routing_endpoint "RoutingEndpoint" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ConnectionGroup`].
pub mod connection_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-connectiongroup-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::ContinuousDeploymentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-continuousdeploymentpolicy.html)
    ContinuousDeploymentPolicy = "AWS::CloudFront::ContinuousDeploymentPolicy"
    required {
        /// `ContinuousDeploymentPolicyConfig`: object.
        continuous_deployment_policy_config "ContinuousDeploymentPolicyConfig" continuous_deployment_policy::ContinuousDeploymentPolicyConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`ContinuousDeploymentPolicy`].
pub mod continuous_deployment_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContinuousDeploymentPolicyConfigType`.
        ContinuousDeploymentPolicyConfigType
        SingleWeight = "SingleWeight",
        SingleHeader = "SingleHeader",
    }

    property! {
        /// [`ContinuousDeploymentPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-continuousdeploymentpolicyconfig.html)
        ContinuousDeploymentPolicyConfig
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `StagingDistributionDnsNames`: list, at least 1 items.
            staging_distribution_dns_names "StagingDistributionDnsNames" List<String>,
        }
        optional {
            /// `SingleHeaderPolicyConfig`: object.
            single_header_policy_config "SingleHeaderPolicyConfig" ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig,
            /// `SingleWeightPolicyConfig`: object.
            single_weight_policy_config "SingleWeightPolicyConfig" ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig,
            /// `TrafficConfig`: object.
            traffic_config "TrafficConfig" TrafficConfig,
            /// `Type`: text.
            r#type "Type" ContinuousDeploymentPolicyConfigType,
        }
    }

    choice! {
        /// Values of `TrafficConfigType`.
        TrafficConfigType
        SingleWeight = "SingleWeight",
        SingleHeader = "SingleHeader",
    }

    property! {
        /// [`TrafficConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-trafficconfig.html)
        TrafficConfig
        required {
            /// `Type`: text.
            r#type "Type" TrafficConfigType,
        }
        optional {
            /// `SingleHeaderConfig`: object.
            single_header_config "SingleHeaderConfig" SingleHeaderConfig,
            /// `SingleWeightConfig`: object.
            single_weight_config "SingleWeightConfig" SingleWeightConfig,
        }
    }

    property! {
        /// [`SingleWeightConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-singleweightconfig.html)
        SingleWeightConfig
        required {
            /// `Weight`: number, 0 to 1 in value.
            weight "Weight" f64,
        }
        optional {
            /// `SessionStickinessConfig`: object.
            session_stickiness_config "SessionStickinessConfig" SessionStickinessConfig,
        }
    }

    property! {
        /// [`SessionStickinessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-sessionstickinessconfig.html)
        SessionStickinessConfig
        required {
            /// `IdleTTL`: whole number, 300 to 3600 in value.
            idle_ttl "IdleTTL" i64,
            /// `MaximumTTL`: whole number, 300 to 3600 in value.
            maximum_ttl "MaximumTTL" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SingleHeaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-continuousdeploymentpolicy-singleheaderconfig.html)
        SingleHeaderConfig
        required {
            /// `Header`: text, 1 to 256 characters.
            header "Header" String,
            /// `Value`: text, 1 to 1783 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig`.
        ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig
        required {
            /// `Weight`: number, 0 to 1 in value.
            weight "Weight" f64,
        }
        optional {
            /// `SessionStickinessConfig`: object.
            session_stickiness_config "SessionStickinessConfig" SessionStickinessConfig,
        }
    }

    property! {
        /// Property type `ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig`.
        ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig
        required {
            /// `Header`: text, 1 to 256 characters.
            header "Header" String,
            /// `Value`: text, 1 to 1783 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distribution.html)
    Distribution = "AWS::CloudFront::Distribution"
    required {
        /// `DistributionConfig`: object.
        distribution_config "DistributionConfig" distribution::DistributionConfig,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<distribution::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Distribution`].
pub mod distribution {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConnectionMode`.
        ConnectionMode
        Direct = "direct",
        TenantOnly = "tenant-only",
    }

    choice! {
        /// Values of `DistributionConfigHttpVersion`.
        DistributionConfigHttpVersion
        Http1_1 = "http1.1",
        Http2 = "http2",
        Http2and3 = "http2and3",
        Http3 = "http3",
    }

    choice! {
        /// Values of `DistributionConfigPriceClass`.
        DistributionConfigPriceClass
        None = "None",
        PriceClass100 = "PriceClass_100",
        PriceClass200 = "PriceClass_200",
        PriceClassAll = "PriceClass_All",
    }

    property! {
        /// [`DistributionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-distributionconfig.html)
        DistributionConfig
        required {
            /// `DefaultCacheBehavior`: object.
            default_cache_behavior "DefaultCacheBehavior" DefaultCacheBehavior,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `Aliases`: list.
            aliases "Aliases" List<String>,
            /// `AnycastIpListId`: text.
            anycast_ip_list_id "AnycastIpListId" String,
            /// `CNAMEs`: list.
            cnam_es "CNAMEs" List<String>,
            /// `CacheBehaviors`: list.
            cache_behaviors "CacheBehaviors" List<CacheBehavior>,
            /// `CacheTagConfig`: object.
            cache_tag_config "CacheTagConfig" CacheTagConfig,
            /// `Comment`: text.
            comment "Comment" String,
            /// `ConnectionFunctionAssociation`: object.
            connection_function_association "ConnectionFunctionAssociation" ConnectionFunctionAssociation,
            /// `ConnectionMode`: text.
            connection_mode "ConnectionMode" ConnectionMode,
            /// `ContinuousDeploymentPolicyId`: text.
            continuous_deployment_policy_id "ContinuousDeploymentPolicyId" String,
            /// `CustomErrorResponses`: list.
            custom_error_responses "CustomErrorResponses" List<CustomErrorResponse>,
            /// `CustomOrigin`: object.
            custom_origin "CustomOrigin" LegacyCustomOrigin,
            /// `DefaultRootObject`: text.
            default_root_object "DefaultRootObject" String,
            /// `HttpVersion`: text.
            http_version "HttpVersion" DistributionConfigHttpVersion,
            /// `IPV6Enabled`: true or false.
            ipv6_enabled "IPV6Enabled" bool,
            /// `Logging`: object.
            logging "Logging" Logging,
            /// `OriginGroups`: object.
            origin_groups "OriginGroups" OriginGroups,
            /// `Origins`: list.
            origins "Origins" List<Origin>,
            /// `PriceClass`: text.
            price_class "PriceClass" DistributionConfigPriceClass,
            /// `Restrictions`: object.
            restrictions "Restrictions" Restrictions,
            /// `S3Origin`: object.
            s3_origin "S3Origin" LegacyS3Origin,
            /// `Staging`: true or false.
            staging "Staging" bool,
            /// `TenantConfig`: object.
            tenant_config "TenantConfig" DistributionConfigTenantConfig,
            /// `ViewerCertificate`: object.
            viewer_certificate "ViewerCertificate" ViewerCertificate,
            /// `ViewerMtlsConfig`: object.
            viewer_mtls_config "ViewerMtlsConfig" ViewerMtlsConfig,
            /// `WebACLId`: text.
            web_acl_id "WebACLId" String,
        }
    }

    choice! {
        /// Values of `ViewerMtlsMode`.
        ViewerMtlsMode
        Required = "required",
        Optional = "optional",
        Passthrough = "passthrough",
    }

    property! {
        /// [`ViewerMtlsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewermtlsconfig.html)
        ViewerMtlsConfig
        required {
        }
        optional {
            /// `Mode`: text.
            mode "Mode" ViewerMtlsMode,
            /// `TrustStoreConfig`: object.
            trust_store_config "TrustStoreConfig" TrustStoreConfig,
        }
    }

    property! {
        /// [`TrustStoreConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-truststoreconfig.html)
        TrustStoreConfig
        required {
            /// `TrustStoreId`: text.
            trust_store_id "TrustStoreId" String,
        }
        optional {
            /// `AdvertiseTrustStoreCaNames`: true or false.
            advertise_trust_store_ca_names "AdvertiseTrustStoreCaNames" bool,
            /// `IgnoreCertificateExpiry`: true or false.
            ignore_certificate_expiry "IgnoreCertificateExpiry" bool,
        }
    }

    choice! {
        /// Values of `ViewerCertificateMinimumProtocolVersion`.
        ViewerCertificateMinimumProtocolVersion
        SSLv3 = "SSLv3",
        TLSv1 = "TLSv1",
        TLSv1_1_2016 = "TLSv1.1_2016",
        TLSv1_2_2018 = "TLSv1.2_2018",
        TLSv1_2_2019 = "TLSv1.2_2019",
        TLSv1_2_2021 = "TLSv1.2_2021",
        TLSv1_2_2025 = "TLSv1.2_2025",
        TLSv1_3_2025 = "TLSv1.3_2025",
        TLSv1_2016 = "TLSv1_2016",
    }

    choice! {
        /// Values of `ViewerCertificateSslSupportMethod`.
        ViewerCertificateSslSupportMethod
        SniOnly = "sni-only",
        StaticIp = "static-ip",
        Vip = "vip",
    }

    property! {
        /// [`ViewerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-viewercertificate.html)
        ViewerCertificate
        required {
        }
        optional {
            /// `AcmCertificateArn`: text.
            acm_certificate_arn "AcmCertificateArn" String,
            /// `CloudFrontDefaultCertificate`: true or false.
            cloud_front_default_certificate "CloudFrontDefaultCertificate" bool,
            /// `IamCertificateId`: text, at most 32 characters.
            iam_certificate_id "IamCertificateId" String,
            /// `MinimumProtocolVersion`: text.
            minimum_protocol_version "MinimumProtocolVersion" ViewerCertificateMinimumProtocolVersion,
            /// `SslSupportMethod`: text.
            ssl_support_method "SslSupportMethod" ViewerCertificateSslSupportMethod,
        }
    }

    property! {
        /// Property type `DistributionConfigTenantConfig`.
        DistributionConfigTenantConfig
        required {
        }
        optional {
            /// `ParameterDefinitions`: list.
            parameter_definitions "ParameterDefinitions" List<ParameterDefinition>,
        }
    }

    property! {
        /// [`ParameterDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-parameterdefinition.html)
        ParameterDefinition
        required {
            /// `Definition`: object.
            definition "Definition" ParameterDefinitionDefinition,
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ParameterDefinitionDefinition`.
        ParameterDefinitionDefinition
        required {
        }
        optional {
            /// `StringSchema`: object.
            string_schema "StringSchema" ParameterDefinitionDefinitionStringSchema,
        }
    }

    property! {
        /// Property type `ParameterDefinitionDefinitionStringSchema`.
        ParameterDefinitionDefinitionStringSchema
        required {
            /// `Required`: true or false.
            required "Required" bool,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
            /// `DefaultValue`: text, 1 to 256 characters.
            default_value "DefaultValue" String,
        }
    }

    property! {
        /// [`LegacyS3Origin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacys3origin.html)
        LegacyS3Origin
        required {
            /// `DNSName`: text.
            dns_name "DNSName" String,
        }
        optional {
            /// `OriginAccessIdentity`: text.
            origin_access_identity "OriginAccessIdentity" String,
        }
    }

    property! {
        /// [`Restrictions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-restrictions.html)
        Restrictions
        required {
            /// `GeoRestriction`: object.
            geo_restriction "GeoRestriction" GeoRestriction,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GeoRestrictionLocations`.
        GeoRestrictionLocations
        Ad = "AD",
        Ae = "AE",
        Af = "AF",
        Ag = "AG",
        Ai = "AI",
        Al = "AL",
        Am = "AM",
        Ao = "AO",
        Aq = "AQ",
        Ar = "AR",
        As = "AS",
        At = "AT",
        Au = "AU",
        Aw = "AW",
        Ax = "AX",
        Az = "AZ",
        Ba = "BA",
        Bb = "BB",
        Bd = "BD",
        Be = "BE",
        Bf = "BF",
        Bg = "BG",
        Bh = "BH",
        Bi = "BI",
        Bj = "BJ",
        Bl = "BL",
        Bm = "BM",
        Bn = "BN",
        Bo = "BO",
        Bq = "BQ",
        Br = "BR",
        Bs = "BS",
        Bt = "BT",
        Bv = "BV",
        Bw = "BW",
        By = "BY",
        Bz = "BZ",
        Ca = "CA",
        Cc = "CC",
        Cd = "CD",
        Cf = "CF",
        Cg = "CG",
        Ch = "CH",
        Ci = "CI",
        Ck = "CK",
        Cl = "CL",
        Cm = "CM",
        Cn = "CN",
        Co = "CO",
        Cr = "CR",
        Cu = "CU",
        Cv = "CV",
        Cw = "CW",
        Cx = "CX",
        Cy = "CY",
        Cz = "CZ",
        De = "DE",
        Dj = "DJ",
        Dk = "DK",
        Dm = "DM",
        Do = "DO",
        Dz = "DZ",
        Ec = "EC",
        Ee = "EE",
        Eg = "EG",
        Eh = "EH",
        Er = "ER",
        Es = "ES",
        Et = "ET",
        Fi = "FI",
        Fj = "FJ",
        Fk = "FK",
        Fm = "FM",
        Fo = "FO",
        Fr = "FR",
        Ga = "GA",
        Gb = "GB",
        Gd = "GD",
        Ge = "GE",
        Gf = "GF",
        Gg = "GG",
        Gh = "GH",
        Gi = "GI",
        Gl = "GL",
        Gm = "GM",
        Gn = "GN",
        Gp = "GP",
        Gq = "GQ",
        Gr = "GR",
        Gs = "GS",
        Gt = "GT",
        Gu = "GU",
        Gw = "GW",
        Gy = "GY",
        Hk = "HK",
        Hm = "HM",
        Hn = "HN",
        Hr = "HR",
        Ht = "HT",
        Hu = "HU",
        Id = "ID",
        Ie = "IE",
        Il = "IL",
        Im = "IM",
        In = "IN",
        Io = "IO",
        Iq = "IQ",
        Ir = "IR",
        Is = "IS",
        It = "IT",
        Je = "JE",
        Jm = "JM",
        Jo = "JO",
        Jp = "JP",
        Ke = "KE",
        Kg = "KG",
        Kh = "KH",
        Ki = "KI",
        Km = "KM",
        Kn = "KN",
        Kp = "KP",
        Kr = "KR",
        Kw = "KW",
        Ky = "KY",
        Kz = "KZ",
        La = "LA",
        Lb = "LB",
        Lc = "LC",
        Li = "LI",
        Lk = "LK",
        Lr = "LR",
        Ls = "LS",
        Lt = "LT",
        Lu = "LU",
        Lv = "LV",
        Ly = "LY",
        Ma = "MA",
        Mc = "MC",
        Md = "MD",
        Me = "ME",
        Mf = "MF",
        Mg = "MG",
        Mh = "MH",
        Mk = "MK",
        Ml = "ML",
        Mm = "MM",
        Mn = "MN",
        Mo = "MO",
        Mp = "MP",
        Mq = "MQ",
        Mr = "MR",
        Ms = "MS",
        Mt = "MT",
        Mu = "MU",
        Mv = "MV",
        Mw = "MW",
        Mx = "MX",
        My = "MY",
        Mz = "MZ",
        Na = "NA",
        Nc = "NC",
        Ne = "NE",
        Nf = "NF",
        Ng = "NG",
        Ni = "NI",
        Nl = "NL",
        No = "NO",
        Np = "NP",
        Nr = "NR",
        Nu = "NU",
        Nz = "NZ",
        Om = "OM",
        Pa = "PA",
        Pe = "PE",
        Pf = "PF",
        Pg = "PG",
        Ph = "PH",
        Pk = "PK",
        Pl = "PL",
        Pm = "PM",
        Pn = "PN",
        Pr = "PR",
        Ps = "PS",
        Pt = "PT",
        Pw = "PW",
        Py = "PY",
        Qa = "QA",
        Re = "RE",
        Ro = "RO",
        Rs = "RS",
        Ru = "RU",
        Rw = "RW",
        Sa = "SA",
        Sb = "SB",
        Sc = "SC",
        Sd = "SD",
        Se = "SE",
        Sg = "SG",
        Sh = "SH",
        Si = "SI",
        Sj = "SJ",
        Sk = "SK",
        Sl = "SL",
        Sm = "SM",
        Sn = "SN",
        So = "SO",
        Sr = "SR",
        Ss = "SS",
        St = "ST",
        Sv = "SV",
        Sx = "SX",
        Sy = "SY",
        Sz = "SZ",
        Tc = "TC",
        Td = "TD",
        Tf = "TF",
        Tg = "TG",
        Th = "TH",
        Tj = "TJ",
        Tk = "TK",
        Tl = "TL",
        Tm = "TM",
        Tn = "TN",
        To = "TO",
        Tr = "TR",
        Tt = "TT",
        Tv = "TV",
        Tw = "TW",
        Tz = "TZ",
        Ua = "UA",
        Ug = "UG",
        Um = "UM",
        Us = "US",
        Uy = "UY",
        Uz = "UZ",
        Va = "VA",
        Vc = "VC",
        Ve = "VE",
        Vg = "VG",
        Vi = "VI",
        Vn = "VN",
        Vu = "VU",
        Wf = "WF",
        Ws = "WS",
        Ye = "YE",
        Yt = "YT",
        Za = "ZA",
        Zm = "ZM",
        Zw = "ZW",
    }

    choice! {
        /// Values of `GeoRestrictionRestrictionType`.
        GeoRestrictionRestrictionType
        Blacklist = "blacklist",
        None = "none",
        Whitelist = "whitelist",
    }

    property! {
        /// [`GeoRestriction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-georestriction.html)
        GeoRestriction
        required {
            /// `RestrictionType`: text.
            restriction_type "RestrictionType" GeoRestrictionRestrictionType,
        }
        optional {
            /// `Locations`: list.
            locations "Locations" List<GeoRestrictionLocations>,
        }
    }

    property! {
        /// [`Origin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origin.html)
        Origin
        required {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `ConnectionAttempts`: whole number.
            connection_attempts "ConnectionAttempts" i64,
            /// `ConnectionTimeout`: whole number.
            connection_timeout "ConnectionTimeout" i64,
            /// `CustomOriginConfig`: object.
            custom_origin_config "CustomOriginConfig" CustomOriginConfig,
            /// `OriginAccessControlId`: text.
            origin_access_control_id "OriginAccessControlId" String,
            /// `OriginCustomHeaders`: list.
            origin_custom_headers "OriginCustomHeaders" List<OriginCustomHeader>,
            /// `OriginPath`: text.
            origin_path "OriginPath" String,
            /// `OriginShield`: object.
            origin_shield "OriginShield" OriginShield,
            /// `ResponseCompletionTimeout`: whole number.
            response_completion_timeout "ResponseCompletionTimeout" i64,
            /// `S3OriginConfig`: object.
            s3_origin_config "S3OriginConfig" S3OriginConfig,
            /// `VpcOriginConfig`: object.
            vpc_origin_config "VpcOriginConfig" VpcOriginConfig,
        }
    }

    property! {
        /// [`VpcOriginConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-vpcoriginconfig.html)
        VpcOriginConfig
        required {
            /// `VpcOriginId`: text.
            vpc_origin_id "VpcOriginId" String,
        }
        optional {
            /// `OriginKeepaliveTimeout`: whole number.
            origin_keepalive_timeout "OriginKeepaliveTimeout" i64,
            /// `OriginReadTimeout`: whole number.
            origin_read_timeout "OriginReadTimeout" i64,
            /// `OwnerAccountId`: text.
            owner_account_id "OwnerAccountId" String,
        }
    }

    property! {
        /// [`S3OriginConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-s3originconfig.html)
        S3OriginConfig
        required {
        }
        optional {
            /// `OriginAccessIdentity`: text.
            origin_access_identity "OriginAccessIdentity" String,
            /// `OriginReadTimeout`: whole number.
            origin_read_timeout "OriginReadTimeout" i64,
        }
    }

    property! {
        /// [`OriginShield`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originshield.html)
        OriginShield
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `OriginShieldRegion`: text.
            origin_shield_region "OriginShieldRegion" String,
        }
    }

    property! {
        /// [`OriginCustomHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origincustomheader.html)
        OriginCustomHeader
        required {
            /// `HeaderName`: text.
            header_name "HeaderName" String,
            /// `HeaderValue`: text.
            header_value "HeaderValue" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CustomOriginConfigIpAddressType`.
        CustomOriginConfigIpAddressType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
        Dualstack = "dualstack",
    }

    property! {
        /// [`CustomOriginConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html)
        CustomOriginConfig
        required {
            /// `OriginProtocolPolicy`: text.
            origin_protocol_policy "OriginProtocolPolicy" String,
        }
        optional {
            /// `HTTPPort`: whole number.
            http_port "HTTPPort" i64,
            /// `HTTPSPort`: whole number.
            https_port "HTTPSPort" i64,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" CustomOriginConfigIpAddressType,
            /// `OriginKeepaliveTimeout`: whole number.
            origin_keepalive_timeout "OriginKeepaliveTimeout" i64,
            /// `OriginMtlsConfig`: object.
            origin_mtls_config "OriginMtlsConfig" OriginMtlsConfig,
            /// `OriginReadTimeout`: whole number.
            origin_read_timeout "OriginReadTimeout" i64,
            /// `OriginSSLProtocols`: list.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
    }

    property! {
        /// [`OriginMtlsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-originmtlsconfig.html)
        OriginMtlsConfig
        required {
            /// `ClientCertificateArn`: text.
            client_certificate_arn "ClientCertificateArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`OriginGroups`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroups.html)
        OriginGroups
        required {
            /// `Quantity`: whole number.
            quantity "Quantity" i64,
        }
        optional {
            /// `Items`: list.
            items "Items" List<OriginGroup>,
        }
    }

    choice! {
        /// Values of `OriginGroupSelectionCriteria`.
        OriginGroupSelectionCriteria
        Default = "default",
        MediaQualityBased = "media-quality-based",
    }

    property! {
        /// [`OriginGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroup.html)
        OriginGroup
        required {
            /// `FailoverCriteria`: object.
            failover_criteria "FailoverCriteria" OriginGroupFailoverCriteria,
            /// `Id`: text.
            id_ "Id" String,
            /// `Members`: object.
            members "Members" OriginGroupMembers,
        }
        optional {
            /// `SelectionCriteria`: text.
            selection_criteria "SelectionCriteria" OriginGroupSelectionCriteria,
        }
    }

    property! {
        /// [`OriginGroupMembers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmembers.html)
        OriginGroupMembers
        required {
            /// `Items`: list, 2 to 2 items.
            items "Items" List<OriginGroupMember>,
            /// `Quantity`: whole number.
            quantity "Quantity" i64,
        }
        optional {
        }
    }

    property! {
        /// [`OriginGroupMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupmember.html)
        OriginGroupMember
        required {
            /// `OriginId`: text.
            origin_id "OriginId" String,
        }
        optional {
        }
    }

    property! {
        /// [`OriginGroupFailoverCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-origingroupfailovercriteria.html)
        OriginGroupFailoverCriteria
        required {
            /// `StatusCodes`: object.
            status_codes "StatusCodes" StatusCodes,
        }
        optional {
        }
    }

    property! {
        /// [`StatusCodes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-statuscodes.html)
        StatusCodes
        required {
            /// `Items`: list, at least 1 items.
            items "Items" List<i64>,
            /// `Quantity`: whole number.
            quantity "Quantity" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-logging.html)
        Logging
        required {
        }
        optional {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `IncludeCookies`: true or false.
            include_cookies "IncludeCookies" bool,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `DefaultCacheBehaviorViewerProtocolPolicy`.
        DefaultCacheBehaviorViewerProtocolPolicy
        AllowAll = "allow-all",
        HttpsOnly = "https-only",
        RedirectToHttps = "redirect-to-https",
    }

    property! {
        /// [`DefaultCacheBehavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-defaultcachebehavior.html)
        DefaultCacheBehavior
        required {
            /// `TargetOriginId`: text.
            target_origin_id "TargetOriginId" String,
            /// `ViewerProtocolPolicy`: text.
            viewer_protocol_policy "ViewerProtocolPolicy" DefaultCacheBehaviorViewerProtocolPolicy,
        }
        optional {
            /// `AllowedMethods`: list.
            allowed_methods "AllowedMethods" List<String>,
            /// `CachePolicyId`: text.
            cache_policy_id "CachePolicyId" String,
            /// `CachedMethods`: list.
            cached_methods "CachedMethods" List<String>,
            /// `Compress`: true or false.
            compress "Compress" bool,
            /// `DefaultTTL`: number.
            default_ttl "DefaultTTL" f64,
            /// `FieldLevelEncryptionId`: text.
            field_level_encryption_id "FieldLevelEncryptionId" String,
            /// `ForwardedValues`: object.
            forwarded_values "ForwardedValues" ForwardedValues,
            /// `FunctionAssociations`: list.
            function_associations "FunctionAssociations" List<FunctionAssociation>,
            /// `GrpcConfig`: object.
            grpc_config "GrpcConfig" GrpcConfig,
            /// `LambdaFunctionAssociations`: list.
            lambda_function_associations "LambdaFunctionAssociations" List<LambdaFunctionAssociation>,
            /// `MaxTTL`: number.
            max_ttl "MaxTTL" f64,
            /// `MinTTL`: number.
            min_ttl "MinTTL" f64,
            /// `OriginRequestPolicyId`: text.
            origin_request_policy_id "OriginRequestPolicyId" String,
            /// `RealtimeLogConfigArn`: text.
            realtime_log_config_arn "RealtimeLogConfigArn" String,
            /// `ResponseHeadersPolicyId`: text.
            response_headers_policy_id "ResponseHeadersPolicyId" String,
            /// `SmoothStreaming`: true or false.
            smooth_streaming "SmoothStreaming" bool,
            /// `TrustedKeyGroups`: list.
            trusted_key_groups "TrustedKeyGroups" List<String>,
            /// `TrustedSigners`: list.
            trusted_signers "TrustedSigners" List<String>,
        }
    }

    property! {
        /// [`LambdaFunctionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-lambdafunctionassociation.html)
        LambdaFunctionAssociation
        required {
        }
        optional {
            /// `EventType`: text.
            event_type "EventType" String,
            /// `IncludeBody`: true or false.
            include_body "IncludeBody" bool,
            /// `LambdaFunctionARN`: text.
            lambda_function_arn "LambdaFunctionARN" String,
        }
    }

    property! {
        /// [`GrpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-grpcconfig.html)
        GrpcConfig
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`FunctionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-functionassociation.html)
        FunctionAssociation
        required {
        }
        optional {
            /// `EventType`: text.
            event_type "EventType" String,
            /// `FunctionARN`: text.
            function_arn "FunctionARN" String,
        }
    }

    property! {
        /// [`ForwardedValues`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-forwardedvalues.html)
        ForwardedValues
        required {
            /// `QueryString`: true or false.
            query_string "QueryString" bool,
        }
        optional {
            /// `Cookies`: object.
            cookies "Cookies" Cookies,
            /// `Headers`: list.
            headers "Headers" List<String>,
            /// `QueryStringCacheKeys`: list.
            query_string_cache_keys "QueryStringCacheKeys" List<String>,
        }
    }

    property! {
        /// [`Cookies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cookies.html)
        Cookies
        required {
            /// `Forward`: text.
            forward "Forward" String,
        }
        optional {
            /// `WhitelistedNames`: list.
            whitelisted_names "WhitelistedNames" List<String>,
        }
    }

    property! {
        /// [`LegacyCustomOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-legacycustomorigin.html)
        LegacyCustomOrigin
        required {
            /// `DNSName`: text.
            dns_name "DNSName" String,
            /// `OriginProtocolPolicy`: text.
            origin_protocol_policy "OriginProtocolPolicy" String,
            /// `OriginSSLProtocols`: list.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
        optional {
            /// `HTTPPort`: whole number.
            http_port "HTTPPort" i64,
            /// `HTTPSPort`: whole number.
            https_port "HTTPSPort" i64,
        }
    }

    property! {
        /// [`CustomErrorResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customerrorresponse.html)
        CustomErrorResponse
        required {
            /// `ErrorCode`: whole number.
            error_code "ErrorCode" i64,
        }
        optional {
            /// `ErrorCachingMinTTL`: number.
            error_caching_min_ttl "ErrorCachingMinTTL" f64,
            /// `ResponseCode`: whole number.
            response_code "ResponseCode" i64,
            /// `ResponsePagePath`: text.
            response_page_path "ResponsePagePath" String,
        }
    }

    property! {
        /// [`ConnectionFunctionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-connectionfunctionassociation.html)
        ConnectionFunctionAssociation
        required {
            /// `Id`: text, 1 to 64 characters.
            id_ "Id" String,
        }
        optional {
        }
    }

    property! {
        /// [`CacheTagConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachetagconfig.html)
        CacheTagConfig
        required {
            /// `HeaderName`: text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// [`CacheBehavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-cachebehavior.html)
        CacheBehavior
        required {
            /// `PathPattern`: text.
            path_pattern "PathPattern" String,
            /// `TargetOriginId`: text.
            target_origin_id "TargetOriginId" String,
            /// `ViewerProtocolPolicy`: text.
            viewer_protocol_policy "ViewerProtocolPolicy" String,
        }
        optional {
            /// `AllowedMethods`: list.
            allowed_methods "AllowedMethods" List<String>,
            /// `CachePolicyId`: text.
            cache_policy_id "CachePolicyId" String,
            /// `CachedMethods`: list.
            cached_methods "CachedMethods" List<String>,
            /// `Compress`: true or false.
            compress "Compress" bool,
            /// `DefaultTTL`: number.
            default_ttl "DefaultTTL" f64,
            /// `FieldLevelEncryptionId`: text.
            field_level_encryption_id "FieldLevelEncryptionId" String,
            /// `ForwardedValues`: object.
            forwarded_values "ForwardedValues" ForwardedValues,
            /// `FunctionAssociations`: list.
            function_associations "FunctionAssociations" List<FunctionAssociation>,
            /// `GrpcConfig`: object.
            grpc_config "GrpcConfig" GrpcConfig,
            /// `LambdaFunctionAssociations`: list.
            lambda_function_associations "LambdaFunctionAssociations" List<LambdaFunctionAssociation>,
            /// `MaxTTL`: number.
            max_ttl "MaxTTL" f64,
            /// `MinTTL`: number.
            min_ttl "MinTTL" f64,
            /// `OriginRequestPolicyId`: text.
            origin_request_policy_id "OriginRequestPolicyId" String,
            /// `RealtimeLogConfigArn`: text.
            realtime_log_config_arn "RealtimeLogConfigArn" String,
            /// `ResponseHeadersPolicyId`: text.
            response_headers_policy_id "ResponseHeadersPolicyId" String,
            /// `SmoothStreaming`: true or false.
            smooth_streaming "SmoothStreaming" bool,
            /// `TrustedKeyGroups`: list.
            trusted_key_groups "TrustedKeyGroups" List<String>,
            /// `TrustedSigners`: list.
            trusted_signers "TrustedSigners" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
    DistributionTenant = "AWS::CloudFront::DistributionTenant"
    required {
        /// `DistributionId`: text.
        distribution_id "DistributionId" String,
        /// `Domains`: list.
        domains "Domains" List<String>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ConnectionGroupId`: text.
        connection_group_id "ConnectionGroupId" String,
        /// `Customizations`: object.
        customizations "Customizations" distribution_tenant::Customizations,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `ManagedCertificateRequest`: object.
        managed_certificate_request "ManagedCertificateRequest" distribution_tenant::ManagedCertificateRequest,
        /// `Parameters`: list.
        parameters "Parameters" List<distribution_tenant::Parameter>,
        /// `Tags`: list.
        tags "Tags" List<distribution_tenant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `DomainResults`.
        domain_results "DomainResults" List<String>,
        /// `Fn::GetAtt` of `ETag`.
        e_tag "ETag" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`DistributionTenant`].
pub mod distribution_tenant {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-parameter.html)
        Parameter
        required {
        }
        optional {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ManagedCertificateRequestCertificateTransparencyLoggingPreference`.
        ManagedCertificateRequestCertificateTransparencyLoggingPreference
        Enabled = "enabled",
        Disabled = "disabled",
    }

    choice! {
        /// Values of `ManagedCertificateRequestValidationTokenHost`.
        ManagedCertificateRequestValidationTokenHost
        Cloudfront = "cloudfront",
        SelfHosted = "self-hosted",
    }

    property! {
        /// [`ManagedCertificateRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-managedcertificaterequest.html)
        ManagedCertificateRequest
        required {
        }
        optional {
            /// `CertificateTransparencyLoggingPreference`: text.
            certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference" ManagedCertificateRequestCertificateTransparencyLoggingPreference,
            /// `PrimaryDomainName`: text.
            primary_domain_name "PrimaryDomainName" String,
            /// `ValidationTokenHost`: text.
            validation_token_host "ValidationTokenHost" ManagedCertificateRequestValidationTokenHost,
        }
    }

    property! {
        /// [`Customizations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-customizations.html)
        Customizations
        required {
        }
        optional {
            /// `Certificate`: object.
            certificate "Certificate" Certificate,
            /// `GeoRestrictions`: object.
            geo_restrictions "GeoRestrictions" GeoRestrictionCustomization,
            /// `WebAcl`: object.
            web_acl "WebAcl" WebAclCustomization,
        }
    }

    choice! {
        /// Values of `WebAclCustomizationAction`.
        WebAclCustomizationAction
        Override = "override",
        Disable = "disable",
    }

    property! {
        /// [`WebAclCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-webaclcustomization.html)
        WebAclCustomization
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" WebAclCustomizationAction,
            /// `Arn`: text.
            arn "Arn" String,
        }
    }

    choice! {
        /// Values of `GeoRestrictionCustomizationRestrictionType`.
        GeoRestrictionCustomizationRestrictionType
        Blacklist = "blacklist",
        Whitelist = "whitelist",
        None = "none",
    }

    property! {
        /// [`GeoRestrictionCustomization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-georestrictioncustomization.html)
        GeoRestrictionCustomization
        required {
        }
        optional {
            /// `Locations`: list.
            locations "Locations" List<String>,
            /// `RestrictionType`: text.
            restriction_type "RestrictionType" GeoRestrictionCustomizationRestrictionType,
        }
    }

    property! {
        /// [`Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distributiontenant-certificate.html)
        Certificate
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html)
    FieldLevelEncryptionConfig = "AWS::CloudFront::FieldLevelEncryptionConfig"
    required {
        /// `CallerReference`: text. A change replaces the resource.
        caller_reference "CallerReference" String,
        /// `ContentTypeProfileConfig`: object.
        content_type_profile_config "ContentTypeProfileConfig" field_level_encryption_config::ContentTypeProfileConfig,
        /// `QueryArgProfileConfig`: object.
        query_arg_profile_config "QueryArgProfileConfig" field_level_encryption_config::QueryArgProfileConfig,
    }
    optional {
        /// `Comment`: text, 1 to 128 characters.
        comment "Comment" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`FieldLevelEncryptionConfig`].
pub mod field_level_encryption_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`QueryArgProfileConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-queryargprofileconfig.html)
        QueryArgProfileConfig
        required {
            /// `ForwardWhenQueryArgProfileIsUnknown`: true or false.
            forward_when_query_arg_profile_is_unknown "ForwardWhenQueryArgProfileIsUnknown" bool,
            /// `QueryArgProfiles`: list.
            query_arg_profiles "QueryArgProfiles" List<QueryArgProfile>,
        }
        optional {
        }
    }

    property! {
        /// [`QueryArgProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-queryargprofile.html)
        QueryArgProfile
        required {
            /// `ProfileId`: text.
            profile_id "ProfileId" String,
            /// `QueryArg`: text.
            query_arg "QueryArg" String,
        }
        optional {
        }
    }

    property! {
        /// [`ContentTypeProfileConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-contenttypeprofileconfig.html)
        ContentTypeProfileConfig
        required {
            /// `ContentTypeProfiles`: list, at least 1 items.
            content_type_profiles "ContentTypeProfiles" List<ContentTypeProfile>,
            /// `ForwardWhenContentTypeIsUnknown`: true or false.
            forward_when_content_type_is_unknown "ForwardWhenContentTypeIsUnknown" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContentTypeProfileFormat`.
        ContentTypeProfileFormat
        URLEncoded = "URLEncoded",
    }

    property! {
        /// [`ContentTypeProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionconfig-contenttypeprofile.html)
        ContentTypeProfile
        required {
            /// `ContentType`: text.
            content_type "ContentType" String,
            /// `Format`: text.
            format "Format" ContentTypeProfileFormat,
            /// `ProfileId`: text.
            profile_id "ProfileId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::FieldLevelEncryptionProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html)
    FieldLevelEncryptionProfile = "AWS::CloudFront::FieldLevelEncryptionProfile"
    required {
        /// `FieldLevelEncryptionProfileConfig`: object.
        field_level_encryption_profile_config "FieldLevelEncryptionProfileConfig" field_level_encryption_profile::FieldLevelEncryptionProfileConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`FieldLevelEncryptionProfile`].
pub mod field_level_encryption_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`FieldLevelEncryptionProfileConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionprofile-fieldlevelencryptionprofileconfig.html)
        FieldLevelEncryptionProfileConfig
        required {
            /// `CallerReference`: text.
            caller_reference "CallerReference" String,
            /// `EncryptionEntities`: list, at least 1 items.
            encryption_entities "EncryptionEntities" List<EncryptionEntity>,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
        }
    }

    property! {
        /// [`EncryptionEntity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-fieldlevelencryptionprofile-encryptionentity.html)
        EncryptionEntity
        required {
            /// `FieldPatterns`: list, at least 1 items.
            field_patterns "FieldPatterns" List<String>,
            /// `ProviderId`: text.
            provider_id "ProviderId" String,
            /// `PublicKeyId`: text.
            public_key_id "PublicKeyId" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-function.html)
    Function = "AWS::CloudFront::Function"
    required {
        /// `FunctionCode`: text.
        function_code "FunctionCode" String,
        /// `FunctionConfig`: object.
        function_config "FunctionConfig" function::FunctionConfig,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AutoPublish`: true or false.
        auto_publish "AutoPublish" bool,
        /// `FunctionMetadata`: object.
        function_metadata "FunctionMetadata" function::FunctionMetadata,
        /// `Tags`: list.
        tags "Tags" List<function::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `FunctionARN`.
        function_arn "FunctionARN" String,
        /// `Fn::GetAtt` of `FunctionMetadata.FunctionARN`.
        function_metadata_function_arn "FunctionMetadata.FunctionARN" String,
        /// `Fn::GetAtt` of `Stage`.
        stage "Stage" String,
    }
}

/// Property types of [`Function`].
pub mod function {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-tag.html)
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
        /// [`FunctionMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-functionmetadata.html)
        FunctionMetadata
        required {
        }
        optional {
            /// `FunctionARN`: text.
            function_arn "FunctionARN" String,
        }
    }

    choice! {
        /// Values of `FunctionConfigRuntime`.
        FunctionConfigRuntime
        CloudfrontJs1_0 = "cloudfront-js-1.0",
        CloudfrontJs2_0 = "cloudfront-js-2.0",
    }

    property! {
        /// [`FunctionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-functionconfig.html)
        FunctionConfig
        required {
            /// `Comment`: text.
            comment "Comment" String,
            /// `Runtime`: text.
            runtime "Runtime" FunctionConfigRuntime,
        }
        optional {
            /// `KeyValueStoreAssociations`: list.
            key_value_store_associations "KeyValueStoreAssociations" List<KeyValueStoreAssociation>,
        }
    }

    property! {
        /// [`KeyValueStoreAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-function-keyvaluestoreassociation.html)
        KeyValueStoreAssociation
        required {
            /// `KeyValueStoreARN`: text.
            key_value_store_arn "KeyValueStoreARN" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::KeyGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html)
    KeyGroup = "AWS::CloudFront::KeyGroup"
    required {
        /// `KeyGroupConfig`: object.
        key_group_config "KeyGroupConfig" key_group::KeyGroupConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`KeyGroup`].
pub mod key_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`KeyGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-keygroup-keygroupconfig.html)
        KeyGroupConfig
        required {
            /// `Items`: list.
            items "Items" List<String>,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html)
    KeyValueStore = "AWS::CloudFront::KeyValueStore"
    required {
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Comment`: text, 0 to 128 characters.
        comment "Comment" String,
        /// `ImportSource`: object.
        import_source "ImportSource" key_value_store::ImportSource,
        /// `Tags`: list.
        tags "Tags" List<key_value_store::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`KeyValueStore`].
pub mod key_value_store {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-keyvaluestore-tag.html)
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
        /// Values of `ImportSourceSourceType`.
        ImportSourceSourceType
        S3 = "S3",
    }

    property! {
        /// [`ImportSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-keyvaluestore-importsource.html)
        ImportSource
        required {
            /// `SourceArn`: text.
            source_arn "SourceArn" String,
            /// `SourceType`: text.
            source_type "SourceType" ImportSourceSourceType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-monitoringsubscription.html)
    MonitoringSubscription = "AWS::CloudFront::MonitoringSubscription"
    required {
        /// `DistributionId`: text. A change replaces the resource.
        distribution_id "DistributionId" String,
        /// `MonitoringSubscription`: object.
        monitoring_subscription "MonitoringSubscription" monitoring_subscription::MonitoringSubscription,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`MonitoringSubscription`].
pub mod monitoring_subscription {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`MonitoringSubscription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-monitoringsubscription-monitoringsubscription.html)
        MonitoringSubscription
        required {
        }
        optional {
            /// `RealtimeMetricsSubscriptionConfig`: object.
            realtime_metrics_subscription_config "RealtimeMetricsSubscriptionConfig" RealtimeMetricsSubscriptionConfig,
        }
    }

    choice! {
        /// Values of `RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus`.
        RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`RealtimeMetricsSubscriptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-monitoringsubscription-realtimemetricssubscriptionconfig.html)
        RealtimeMetricsSubscriptionConfig
        required {
            /// `RealtimeMetricsSubscriptionStatus`: text.
            realtime_metrics_subscription_status "RealtimeMetricsSubscriptionStatus" RealtimeMetricsSubscriptionConfigRealtimeMetricsSubscriptionStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::OriginAccessControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originaccesscontrol.html)
    OriginAccessControl = "AWS::CloudFront::OriginAccessControl"
    required {
        /// `OriginAccessControlConfig`: object.
        origin_access_control_config "OriginAccessControlConfig" origin_access_control::OriginAccessControlConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`OriginAccessControl`].
pub mod origin_access_control {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`OriginAccessControlConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originaccesscontrol-originaccesscontrolconfig.html)
        OriginAccessControlConfig
        required {
            /// `Name`: text.
            name "Name" String,
            /// `OriginAccessControlOriginType`: text.
            origin_access_control_origin_type "OriginAccessControlOriginType" String,
            /// `SigningBehavior`: text.
            signing_behavior "SigningBehavior" String,
            /// `SigningProtocol`: text.
            signing_protocol "SigningProtocol" String,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html)
    OriginRequestPolicy = "AWS::CloudFront::OriginRequestPolicy"
    required {
        /// `OriginRequestPolicyConfig`: object.
        origin_request_policy_config "OriginRequestPolicyConfig" origin_request_policy::OriginRequestPolicyConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`OriginRequestPolicy`].
pub mod origin_request_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`OriginRequestPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-originrequestpolicyconfig.html)
        OriginRequestPolicyConfig
        required {
            /// `CookiesConfig`: object.
            cookies_config "CookiesConfig" CookiesConfig,
            /// `HeadersConfig`: object.
            headers_config "HeadersConfig" HeadersConfig,
            /// `Name`: text.
            name "Name" String,
            /// `QueryStringsConfig`: object.
            query_strings_config "QueryStringsConfig" QueryStringsConfig,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
        }
    }

    property! {
        /// [`QueryStringsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-querystringsconfig.html)
        QueryStringsConfig
        required {
            /// `QueryStringBehavior`: text.
            query_string_behavior "QueryStringBehavior" String,
        }
        optional {
            /// `QueryStrings`: list.
            query_strings "QueryStrings" List<String>,
        }
    }

    property! {
        /// [`HeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-headersconfig.html)
        HeadersConfig
        required {
            /// `HeaderBehavior`: text.
            header_behavior "HeaderBehavior" String,
        }
        optional {
            /// `Headers`: list.
            headers "Headers" List<String>,
        }
    }

    property! {
        /// [`CookiesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-originrequestpolicy-cookiesconfig.html)
        CookiesConfig
        required {
            /// `CookieBehavior`: text.
            cookie_behavior "CookieBehavior" String,
        }
        optional {
            /// `Cookies`: list.
            cookies "Cookies" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html)
    PublicKey = "AWS::CloudFront::PublicKey"
    required {
        /// `PublicKeyConfig`: object.
        public_key_config "PublicKeyConfig" public_key::PublicKeyConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`PublicKey`].
pub mod public_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`PublicKeyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-publickey-publickeyconfig.html)
        PublicKeyConfig
        required {
            /// `CallerReference`: text.
            caller_reference "CallerReference" String,
            /// `EncodedKey`: text.
            encoded_key "EncodedKey" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Comment`: text.
            comment "Comment" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html)
    RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig"
    required {
        /// `EndPoints`: list, at least 1 items.
        end_points "EndPoints" List<realtime_log_config::EndPoint>,
        /// `Fields`: list, at least 1 items.
        fields "Fields" List<String>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SamplingRate`: number, 1 to 100 in value.
        sampling_rate "SamplingRate" f64,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`RealtimeLogConfig`].
pub mod realtime_log_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EndPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-realtimelogconfig-endpoint.html)
        EndPoint
        required {
            /// `KinesisStreamConfig`: object.
            kinesis_stream_config "KinesisStreamConfig" KinesisStreamConfig,
            /// `StreamType`: text.
            stream_type "StreamType" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisStreamConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-realtimelogconfig-kinesisstreamconfig.html)
        KinesisStreamConfig
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `StreamArn`: text.
            stream_arn "StreamArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::ResponseHeadersPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-responseheaderspolicy.html)
    ResponseHeadersPolicy = "AWS::CloudFront::ResponseHeadersPolicy"
    required {
        /// `ResponseHeadersPolicyConfig`: object.
        response_headers_policy_config "ResponseHeadersPolicyConfig" response_headers_policy::ResponseHeadersPolicyConfig,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`ResponseHeadersPolicy`].
pub mod response_headers_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ResponseHeadersPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-responseheaderspolicyconfig.html)
        ResponseHeadersPolicyConfig
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Comment`: text, at most 128 characters.
            comment "Comment" String,
            /// `CorsConfig`: object.
            cors_config "CorsConfig" CorsConfig,
            /// `CustomHeadersConfig`: object.
            custom_headers_config "CustomHeadersConfig" CustomHeadersConfig,
            /// `RemoveHeadersConfig`: object.
            remove_headers_config "RemoveHeadersConfig" RemoveHeadersConfig,
            /// `SecurityHeadersConfig`: object.
            security_headers_config "SecurityHeadersConfig" SecurityHeadersConfig,
            /// `ServerTimingHeadersConfig`: object.
            server_timing_headers_config "ServerTimingHeadersConfig" ServerTimingHeadersConfig,
        }
    }

    property! {
        /// [`ServerTimingHeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-servertimingheadersconfig.html)
        ServerTimingHeadersConfig
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `SamplingRate`: number, 0 to 100 in value.
            sampling_rate "SamplingRate" f64,
        }
    }

    property! {
        /// [`SecurityHeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-securityheadersconfig.html)
        SecurityHeadersConfig
        required {
        }
        optional {
            /// `ContentSecurityPolicy`: object.
            content_security_policy "ContentSecurityPolicy" ContentSecurityPolicy,
            /// `ContentTypeOptions`: object.
            content_type_options "ContentTypeOptions" ContentTypeOptions,
            /// `FrameOptions`: object.
            frame_options "FrameOptions" FrameOptions,
            /// `ReferrerPolicy`: object.
            referrer_policy "ReferrerPolicy" ReferrerPolicy,
            /// `StrictTransportSecurity`: object.
            strict_transport_security "StrictTransportSecurity" StrictTransportSecurity,
            /// `XSSProtection`: object.
            xss_protection "XSSProtection" XSSProtection,
        }
    }

    property! {
        /// [`XSSProtection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-xssprotection.html)
        XSSProtection
        required {
            /// `Override`: true or false.
            r#override "Override" bool,
            /// `Protection`: true or false.
            protection "Protection" bool,
        }
        optional {
            /// `ModeBlock`: true or false.
            mode_block "ModeBlock" bool,
            /// `ReportUri`: text.
            report_uri "ReportUri" String,
        }
    }

    property! {
        /// [`StrictTransportSecurity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-stricttransportsecurity.html)
        StrictTransportSecurity
        required {
            /// `AccessControlMaxAgeSec`: whole number.
            access_control_max_age_sec "AccessControlMaxAgeSec" i64,
            /// `Override`: true or false.
            r#override "Override" bool,
        }
        optional {
            /// `IncludeSubdomains`: true or false.
            include_subdomains "IncludeSubdomains" bool,
            /// `Preload`: true or false.
            preload "Preload" bool,
        }
    }

    property! {
        /// [`ReferrerPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-referrerpolicy.html)
        ReferrerPolicy
        required {
            /// `Override`: true or false.
            r#override "Override" bool,
            /// `ReferrerPolicy`: text.
            referrer_policy "ReferrerPolicy" String,
        }
        optional {
        }
    }

    property! {
        /// [`FrameOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-frameoptions.html)
        FrameOptions
        required {
            /// `FrameOption`: text.
            frame_option "FrameOption" String,
            /// `Override`: true or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ContentTypeOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-contenttypeoptions.html)
        ContentTypeOptions
        required {
            /// `Override`: true or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ContentSecurityPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-contentsecuritypolicy.html)
        ContentSecurityPolicy
        required {
            /// `ContentSecurityPolicy`: text.
            content_security_policy "ContentSecurityPolicy" String,
            /// `Override`: true or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// [`RemoveHeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-removeheadersconfig.html)
        RemoveHeadersConfig
        required {
            /// `Items`: list.
            items "Items" List<RemoveHeader>,
        }
        optional {
        }
    }

    property! {
        /// [`RemoveHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-removeheader.html)
        RemoveHeader
        required {
            /// `Header`: text.
            header "Header" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomHeadersConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-customheadersconfig.html)
        CustomHeadersConfig
        required {
            /// `Items`: list.
            items "Items" List<CustomHeader>,
        }
        optional {
        }
    }

    property! {
        /// [`CustomHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-customheader.html)
        CustomHeader
        required {
            /// `Header`: text.
            header "Header" String,
            /// `Override`: true or false.
            r#override "Override" bool,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CorsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-corsconfig.html)
        CorsConfig
        required {
            /// `AccessControlAllowCredentials`: true or false.
            access_control_allow_credentials "AccessControlAllowCredentials" bool,
            /// `AccessControlAllowHeaders`: object.
            access_control_allow_headers "AccessControlAllowHeaders" AccessControlAllowHeaders,
            /// `AccessControlAllowMethods`: object.
            access_control_allow_methods "AccessControlAllowMethods" AccessControlAllowMethods,
            /// `AccessControlAllowOrigins`: object.
            access_control_allow_origins "AccessControlAllowOrigins" AccessControlAllowOrigins,
            /// `OriginOverride`: true or false.
            origin_override "OriginOverride" bool,
        }
        optional {
            /// `AccessControlExposeHeaders`: object.
            access_control_expose_headers "AccessControlExposeHeaders" AccessControlExposeHeaders,
            /// `AccessControlMaxAgeSec`: whole number.
            access_control_max_age_sec "AccessControlMaxAgeSec" i64,
        }
    }

    property! {
        /// [`AccessControlExposeHeaders`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolexposeheaders.html)
        AccessControlExposeHeaders
        required {
            /// `Items`: list.
            items "Items" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`AccessControlAllowOrigins`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolalloworigins.html)
        AccessControlAllowOrigins
        required {
            /// `Items`: list, at least 1 items.
            items "Items" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccessControlAllowMethodsItems`.
        AccessControlAllowMethodsItems
        All = "ALL",
        Delete = "DELETE",
        Get = "GET",
        Head = "HEAD",
        Options = "OPTIONS",
        Patch = "PATCH",
        Post = "POST",
        Put = "PUT",
    }

    property! {
        /// [`AccessControlAllowMethods`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolallowmethods.html)
        AccessControlAllowMethods
        required {
            /// `Items`: list, at least 1 items.
            items "Items" List<AccessControlAllowMethodsItems>,
        }
        optional {
        }
    }

    property! {
        /// [`AccessControlAllowHeaders`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-responseheaderspolicy-accesscontrolallowheaders.html)
        AccessControlAllowHeaders
        required {
            /// `Items`: list, at least 1 items.
            items "Items" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::StreamingDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-streamingdistribution.html)
    StreamingDistribution = "AWS::CloudFront::StreamingDistribution"
    required {
        /// `StreamingDistributionConfig`: object.
        streaming_distribution_config "StreamingDistributionConfig" streaming_distribution::StreamingDistributionConfig,
        /// `Tags`: list.
        tags "Tags" List<streaming_distribution::Tag>,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`StreamingDistribution`].
pub mod streaming_distribution {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`StreamingDistributionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-streamingdistributionconfig.html)
        StreamingDistributionConfig
        required {
            /// `Comment`: text.
            comment "Comment" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `S3Origin`: object.
            s3_origin "S3Origin" S3Origin,
            /// `TrustedSigners`: object.
            trusted_signers "TrustedSigners" TrustedSigners,
        }
        optional {
            /// `Aliases`: list.
            aliases "Aliases" List<String>,
            /// `Logging`: object.
            logging "Logging" Logging,
            /// `PriceClass`: text.
            price_class "PriceClass" String,
        }
    }

    property! {
        /// [`TrustedSigners`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-trustedsigners.html)
        TrustedSigners
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AwsAccountNumbers`: list.
            aws_account_numbers "AwsAccountNumbers" List<String>,
        }
    }

    property! {
        /// [`S3Origin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-s3origin.html)
        S3Origin
        required {
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `OriginAccessIdentity`: text.
            origin_access_identity "OriginAccessIdentity" String,
        }
        optional {
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-streamingdistribution-logging.html)
        Logging
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFront::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-truststore.html)
    TrustStore = "AWS::CloudFront::TrustStore"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CaCertificatesBundleSource`: object.
        ca_certificates_bundle_source "CaCertificatesBundleSource" trust_store::CaCertificatesBundleSource,
        /// `Tags`: list.
        tags "Tags" List<trust_store::Tag>,
        /// `UseClientCertificateOCSPEndpoint`: true or false.
        use_client_certificate_ocsp_endpoint "UseClientCertificateOCSPEndpoint" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ETag`.
        e_tag "ETag" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `NumberOfCaCertificates`.
        number_of_ca_certificates "NumberOfCaCertificates" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-truststore-tag.html)
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
        /// [`CaCertificatesBundleSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-truststore-cacertificatesbundlesource.html)
        CaCertificatesBundleSource
        required {
            /// `CaCertificatesBundleS3Location`: object.
            ca_certificates_bundle_s3_location "CaCertificatesBundleS3Location" CaCertificatesBundleS3Location,
        }
        optional {
        }
    }

    property! {
        /// [`CaCertificatesBundleS3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-truststore-cacertificatesbundles3location.html)
        CaCertificatesBundleS3Location
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Key`: text.
            key "Key" String,
            /// `Region`: text.
            region "Region" String,
        }
        optional {
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
    VpcOrigin = "AWS::CloudFront::VpcOrigin"
    required {
        /// `VpcOriginEndpointConfig`: object.
        vpc_origin_endpoint_config "VpcOriginEndpointConfig" vpc_origin::VpcOriginEndpointConfig,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<vpc_origin::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTime`.
        created_time "CreatedTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`VpcOrigin`].
pub mod vpc_origin {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VpcOriginEndpointConfigIpAddressType`.
        VpcOriginEndpointConfigIpAddressType
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
    }

    choice! {
        /// Values of `VpcOriginEndpointConfigOriginProtocolPolicy`.
        VpcOriginEndpointConfigOriginProtocolPolicy
        HttpOnly = "http-only",
        HttpsOnly = "https-only",
        MatchViewer = "match-viewer",
    }

    property! {
        /// [`VpcOriginEndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-vpcorigin-vpcoriginendpointconfig.html)
        VpcOriginEndpointConfig
        required {
            /// `Arn`: text.
            arn "Arn" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `HTTPPort`: whole number.
            http_port "HTTPPort" i64,
            /// `HTTPSPort`: whole number.
            https_port "HTTPSPort" i64,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" VpcOriginEndpointConfigIpAddressType,
            /// `OriginProtocolPolicy`: text.
            origin_protocol_policy "OriginProtocolPolicy" VpcOriginEndpointConfigOriginProtocolPolicy,
            /// `OriginSSLProtocols`: list.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-vpcorigin-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }
}
