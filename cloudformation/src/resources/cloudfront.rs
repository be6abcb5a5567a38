// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudFront`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudFront::AnycastIpList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-anycastiplist.html)
    AnycastIpList = "AWS::CloudFront::AnycastIpList"
    required {
        /// Whole number. A change replaces the resource.
        ip_count "IpCount" i64,
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Text.
        ip_address_type "IpAddressType" anycast_ip_list::IpAddressType,
        /// List.
        ipam_cidr_configs "IpamCidrConfigs" List<anycast_ip_list::IpamCidrConfig>,
        /// Object. A change replaces the resource.
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
        /// Property type `Tags`.
        Tags
        required {
        }
        optional {
            /// List.
            items "Items" List<Tag>,
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// Property type `IpamCidrConfig`.
        IpamCidrConfig
        required {
            /// Text.
            cidr "Cidr" String,
            /// Text.
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
        /// Object.
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
        /// Property type `CachePolicyConfig`.
        CachePolicyConfig
        required {
            /// Number, at least 0 in value.
            default_ttl "DefaultTTL" f64,
            /// Number, at least 0 in value.
            max_ttl "MaxTTL" f64,
            /// Number, at least 0 in value.
            min_ttl "MinTTL" f64,
            /// Text.
            name "Name" String,
            /// Object.
            parameters_in_cache_key_and_forwarded_to_origin "ParametersInCacheKeyAndForwardedToOrigin" ParametersInCacheKeyAndForwardedToOrigin,
        }
        optional {
            /// Text.
            comment "Comment" String,
        }
    }

    property! {
        /// Property type `ParametersInCacheKeyAndForwardedToOrigin`.
        ParametersInCacheKeyAndForwardedToOrigin
        required {
            /// Object.
            cookies_config "CookiesConfig" CookiesConfig,
            /// True or false.
            enable_accept_encoding_gzip "EnableAcceptEncodingGzip" bool,
            /// Object.
            headers_config "HeadersConfig" HeadersConfig,
            /// Object.
            query_strings_config "QueryStringsConfig" QueryStringsConfig,
        }
        optional {
            /// True or false.
            enable_accept_encoding_brotli "EnableAcceptEncodingBrotli" bool,
        }
    }

    property! {
        /// Property type `QueryStringsConfig`.
        QueryStringsConfig
        required {
            /// Text.
            query_string_behavior "QueryStringBehavior" String,
        }
        optional {
            /// List.
            query_strings "QueryStrings" List<String>,
        }
    }

    property! {
        /// Property type `HeadersConfig`.
        HeadersConfig
        required {
            /// Text.
            header_behavior "HeaderBehavior" String,
        }
        optional {
            /// List.
            headers "Headers" List<String>,
        }
    }

    property! {
        /// Property type `CookiesConfig`.
        CookiesConfig
        required {
            /// Text.
            cookie_behavior "CookieBehavior" String,
        }
        optional {
            /// List.
            cookies "Cookies" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::CloudFrontOriginAccessIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-cloudfrontoriginaccessidentity.html)
    CloudFrontOriginAccessIdentity = "AWS::CloudFront::CloudFrontOriginAccessIdentity"
    required {
        /// Object.
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
        /// Property type `CloudFrontOriginAccessIdentityConfig`.
        CloudFrontOriginAccessIdentityConfig
        required {
            /// Text.
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
        /// Text.
        connection_function_code "ConnectionFunctionCode" String,
        /// Object.
        connection_function_config "ConnectionFunctionConfig" connection_function::ConnectionFunctionConfig,
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// True or false.
        auto_publish "AutoPublish" bool,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Property type `ConnectionFunctionConfig`.
        ConnectionFunctionConfig
        required {
            /// Text.
            comment "Comment" String,
            /// Text.
            runtime "Runtime" ConnectionFunctionConfigRuntime,
        }
        optional {
            /// List.
            key_value_store_associations "KeyValueStoreAssociations" List<KeyValueStoreAssociation>,
        }
    }

    property! {
        /// Property type `KeyValueStoreAssociation`.
        KeyValueStoreAssociation
        required {
            /// Text.
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
        /// Text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Text.
        anycast_ip_list_id "AnycastIpListId" String,
        /// True or false.
        enabled "Enabled" bool,
        /// True or false.
        ipv6_enabled "Ipv6Enabled" bool,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
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
        /// Object.
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
        /// Property type `ContinuousDeploymentPolicyConfig`.
        ContinuousDeploymentPolicyConfig
        required {
            /// True or false.
            enabled "Enabled" bool,
            /// List, at least 1 items.
            staging_distribution_dns_names "StagingDistributionDnsNames" List<String>,
        }
        optional {
            /// Object.
            single_header_policy_config "SingleHeaderPolicyConfig" ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig,
            /// Object.
            single_weight_policy_config "SingleWeightPolicyConfig" ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig,
            /// Object.
            traffic_config "TrafficConfig" TrafficConfig,
            /// Text.
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
        /// Property type `TrafficConfig`.
        TrafficConfig
        required {
            /// Text.
            r#type "Type" TrafficConfigType,
        }
        optional {
            /// Object.
            single_header_config "SingleHeaderConfig" SingleHeaderConfig,
            /// Object.
            single_weight_config "SingleWeightConfig" SingleWeightConfig,
        }
    }

    property! {
        /// Property type `SingleWeightConfig`.
        SingleWeightConfig
        required {
            /// Number, 0 to 1 in value.
            weight "Weight" f64,
        }
        optional {
            /// Object.
            session_stickiness_config "SessionStickinessConfig" SessionStickinessConfig,
        }
    }

    property! {
        /// Property type `SessionStickinessConfig`.
        SessionStickinessConfig
        required {
            /// Whole number, 300 to 3600 in value.
            idle_ttl "IdleTTL" i64,
            /// Whole number, 300 to 3600 in value.
            maximum_ttl "MaximumTTL" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `SingleHeaderConfig`.
        SingleHeaderConfig
        required {
            /// Text, 1 to 256 characters.
            header "Header" String,
            /// Text, 1 to 1783 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig`.
        ContinuousDeploymentPolicyConfigSingleWeightPolicyConfig
        required {
            /// Number, 0 to 1 in value.
            weight "Weight" f64,
        }
        optional {
            /// Object.
            session_stickiness_config "SessionStickinessConfig" SessionStickinessConfig,
        }
    }

    property! {
        /// Property type `ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig`.
        ContinuousDeploymentPolicyConfigSingleHeaderPolicyConfig
        required {
            /// Text, 1 to 256 characters.
            header "Header" String,
            /// Text, 1 to 1783 characters.
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
        /// Object.
        distribution_config "DistributionConfig" distribution::DistributionConfig,
    }
    optional {
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
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
        /// Property type `DistributionConfig`.
        DistributionConfig
        required {
            /// Object.
            default_cache_behavior "DefaultCacheBehavior" DefaultCacheBehavior,
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// List.
            aliases "Aliases" List<String>,
            /// Text.
            anycast_ip_list_id "AnycastIpListId" String,
            /// List.
            cnam_es "CNAMEs" List<String>,
            /// List.
            cache_behaviors "CacheBehaviors" List<CacheBehavior>,
            /// Object.
            cache_tag_config "CacheTagConfig" CacheTagConfig,
            /// Text.
            comment "Comment" String,
            /// Object.
            connection_function_association "ConnectionFunctionAssociation" ConnectionFunctionAssociation,
            /// Text.
            connection_mode "ConnectionMode" ConnectionMode,
            /// Text.
            continuous_deployment_policy_id "ContinuousDeploymentPolicyId" String,
            /// List.
            custom_error_responses "CustomErrorResponses" List<CustomErrorResponse>,
            /// Object.
            custom_origin "CustomOrigin" LegacyCustomOrigin,
            /// Text.
            default_root_object "DefaultRootObject" String,
            /// Text.
            http_version "HttpVersion" DistributionConfigHttpVersion,
            /// True or false.
            ipv6_enabled "IPV6Enabled" bool,
            /// Object.
            logging "Logging" Logging,
            /// Object.
            origin_groups "OriginGroups" OriginGroups,
            /// List.
            origins "Origins" List<Origin>,
            /// Text.
            price_class "PriceClass" DistributionConfigPriceClass,
            /// Object.
            restrictions "Restrictions" Restrictions,
            /// Object.
            s3_origin "S3Origin" LegacyS3Origin,
            /// True or false.
            staging "Staging" bool,
            /// Object.
            tenant_config "TenantConfig" DistributionConfigTenantConfig,
            /// Object.
            viewer_certificate "ViewerCertificate" ViewerCertificate,
            /// Object.
            viewer_mtls_config "ViewerMtlsConfig" ViewerMtlsConfig,
            /// Text.
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
        /// Property type `ViewerMtlsConfig`.
        ViewerMtlsConfig
        required {
        }
        optional {
            /// Text.
            mode "Mode" ViewerMtlsMode,
            /// Object.
            trust_store_config "TrustStoreConfig" TrustStoreConfig,
        }
    }

    property! {
        /// Property type `TrustStoreConfig`.
        TrustStoreConfig
        required {
            /// Text.
            trust_store_id "TrustStoreId" String,
        }
        optional {
            /// True or false.
            advertise_trust_store_ca_names "AdvertiseTrustStoreCaNames" bool,
            /// True or false.
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
        /// Property type `ViewerCertificate`.
        ViewerCertificate
        required {
        }
        optional {
            /// Text.
            acm_certificate_arn "AcmCertificateArn" String,
            /// True or false.
            cloud_front_default_certificate "CloudFrontDefaultCertificate" bool,
            /// Text, at most 32 characters.
            iam_certificate_id "IamCertificateId" String,
            /// Text.
            minimum_protocol_version "MinimumProtocolVersion" ViewerCertificateMinimumProtocolVersion,
            /// Text.
            ssl_support_method "SslSupportMethod" ViewerCertificateSslSupportMethod,
        }
    }

    property! {
        /// Property type `DistributionConfigTenantConfig`.
        DistributionConfigTenantConfig
        required {
        }
        optional {
            /// List.
            parameter_definitions "ParameterDefinitions" List<ParameterDefinition>,
        }
    }

    property! {
        /// Property type `ParameterDefinition`.
        ParameterDefinition
        required {
            /// Object.
            definition "Definition" ParameterDefinitionDefinition,
            /// Text, 1 to 128 characters.
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
            /// Object.
            string_schema "StringSchema" ParameterDefinitionDefinitionStringSchema,
        }
    }

    property! {
        /// Property type `ParameterDefinitionDefinitionStringSchema`.
        ParameterDefinitionDefinitionStringSchema
        required {
            /// True or false.
            required "Required" bool,
        }
        optional {
            /// Text.
            comment "Comment" String,
            /// Text, 1 to 256 characters.
            default_value "DefaultValue" String,
        }
    }

    property! {
        /// Property type `LegacyS3Origin`.
        LegacyS3Origin
        required {
            /// Text.
            dns_name "DNSName" String,
        }
        optional {
            /// Text.
            origin_access_identity "OriginAccessIdentity" String,
        }
    }

    property! {
        /// Property type `Restrictions`.
        Restrictions
        required {
            /// Object.
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
        /// Property type `GeoRestriction`.
        GeoRestriction
        required {
            /// Text.
            restriction_type "RestrictionType" GeoRestrictionRestrictionType,
        }
        optional {
            /// List.
            locations "Locations" List<GeoRestrictionLocations>,
        }
    }

    property! {
        /// Property type `Origin`.
        Origin
        required {
            /// Text.
            domain_name "DomainName" String,
            /// Text.
            id_ "Id" String,
        }
        optional {
            /// Whole number.
            connection_attempts "ConnectionAttempts" i64,
            /// Whole number.
            connection_timeout "ConnectionTimeout" i64,
            /// Object.
            custom_origin_config "CustomOriginConfig" CustomOriginConfig,
            /// Text.
            origin_access_control_id "OriginAccessControlId" String,
            /// List.
            origin_custom_headers "OriginCustomHeaders" List<OriginCustomHeader>,
            /// Text.
            origin_path "OriginPath" String,
            /// Object.
            origin_shield "OriginShield" OriginShield,
            /// Whole number.
            response_completion_timeout "ResponseCompletionTimeout" i64,
            /// Object.
            s3_origin_config "S3OriginConfig" S3OriginConfig,
            /// Object.
            vpc_origin_config "VpcOriginConfig" VpcOriginConfig,
        }
    }

    property! {
        /// Property type `VpcOriginConfig`.
        VpcOriginConfig
        required {
            /// Text.
            vpc_origin_id "VpcOriginId" String,
        }
        optional {
            /// Whole number.
            origin_keepalive_timeout "OriginKeepaliveTimeout" i64,
            /// Whole number.
            origin_read_timeout "OriginReadTimeout" i64,
            /// Text.
            owner_account_id "OwnerAccountId" String,
        }
    }

    property! {
        /// Property type `S3OriginConfig`.
        S3OriginConfig
        required {
        }
        optional {
            /// Text.
            origin_access_identity "OriginAccessIdentity" String,
            /// Whole number.
            origin_read_timeout "OriginReadTimeout" i64,
        }
    }

    property! {
        /// Property type `OriginShield`.
        OriginShield
        required {
        }
        optional {
            /// True or false.
            enabled "Enabled" bool,
            /// Text.
            origin_shield_region "OriginShieldRegion" String,
        }
    }

    property! {
        /// Property type `OriginCustomHeader`.
        OriginCustomHeader
        required {
            /// Text.
            header_name "HeaderName" String,
            /// Text.
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
        /// Property type `CustomOriginConfig`.
        CustomOriginConfig
        required {
            /// Text.
            origin_protocol_policy "OriginProtocolPolicy" String,
        }
        optional {
            /// Whole number.
            http_port "HTTPPort" i64,
            /// Whole number.
            https_port "HTTPSPort" i64,
            /// Text.
            ip_address_type "IpAddressType" CustomOriginConfigIpAddressType,
            /// Whole number.
            origin_keepalive_timeout "OriginKeepaliveTimeout" i64,
            /// Object.
            origin_mtls_config "OriginMtlsConfig" OriginMtlsConfig,
            /// Whole number.
            origin_read_timeout "OriginReadTimeout" i64,
            /// List.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
    }

    property! {
        /// Property type `OriginMtlsConfig`.
        OriginMtlsConfig
        required {
            /// Text.
            client_certificate_arn "ClientCertificateArn" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `OriginGroups`.
        OriginGroups
        required {
            /// Whole number.
            quantity "Quantity" i64,
        }
        optional {
            /// List.
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
        /// Property type `OriginGroup`.
        OriginGroup
        required {
            /// Object.
            failover_criteria "FailoverCriteria" OriginGroupFailoverCriteria,
            /// Text.
            id_ "Id" String,
            /// Object.
            members "Members" OriginGroupMembers,
        }
        optional {
            /// Text.
            selection_criteria "SelectionCriteria" OriginGroupSelectionCriteria,
        }
    }

    property! {
        /// Property type `OriginGroupMembers`.
        OriginGroupMembers
        required {
            /// List, 2 to 2 items.
            items "Items" List<OriginGroupMember>,
            /// Whole number.
            quantity "Quantity" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `OriginGroupMember`.
        OriginGroupMember
        required {
            /// Text.
            origin_id "OriginId" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `OriginGroupFailoverCriteria`.
        OriginGroupFailoverCriteria
        required {
            /// Object.
            status_codes "StatusCodes" StatusCodes,
        }
        optional {
        }
    }

    property! {
        /// Property type `StatusCodes`.
        StatusCodes
        required {
            /// List, at least 1 items.
            items "Items" List<i64>,
            /// Whole number.
            quantity "Quantity" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `Logging`.
        Logging
        required {
        }
        optional {
            /// Text.
            bucket "Bucket" String,
            /// True or false.
            include_cookies "IncludeCookies" bool,
            /// Text.
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
        /// Property type `DefaultCacheBehavior`.
        DefaultCacheBehavior
        required {
            /// Text.
            target_origin_id "TargetOriginId" String,
            /// Text.
            viewer_protocol_policy "ViewerProtocolPolicy" DefaultCacheBehaviorViewerProtocolPolicy,
        }
        optional {
            /// List.
            allowed_methods "AllowedMethods" List<String>,
            /// Text.
            cache_policy_id "CachePolicyId" String,
            /// List.
            cached_methods "CachedMethods" List<String>,
            /// True or false.
            compress "Compress" bool,
            /// Number.
            default_ttl "DefaultTTL" f64,
            /// Text.
            field_level_encryption_id "FieldLevelEncryptionId" String,
            /// Object.
            forwarded_values "ForwardedValues" ForwardedValues,
            /// List.
            function_associations "FunctionAssociations" List<FunctionAssociation>,
            /// Object.
            grpc_config "GrpcConfig" GrpcConfig,
            /// List.
            lambda_function_associations "LambdaFunctionAssociations" List<LambdaFunctionAssociation>,
            /// Number.
            max_ttl "MaxTTL" f64,
            /// Number.
            min_ttl "MinTTL" f64,
            /// Text.
            origin_request_policy_id "OriginRequestPolicyId" String,
            /// Text.
            realtime_log_config_arn "RealtimeLogConfigArn" String,
            /// Text.
            response_headers_policy_id "ResponseHeadersPolicyId" String,
            /// True or false.
            smooth_streaming "SmoothStreaming" bool,
            /// List.
            trusted_key_groups "TrustedKeyGroups" List<String>,
            /// List.
            trusted_signers "TrustedSigners" List<String>,
        }
    }

    property! {
        /// Property type `LambdaFunctionAssociation`.
        LambdaFunctionAssociation
        required {
        }
        optional {
            /// Text.
            event_type "EventType" String,
            /// True or false.
            include_body "IncludeBody" bool,
            /// Text.
            lambda_function_arn "LambdaFunctionARN" String,
        }
    }

    property! {
        /// Property type `GrpcConfig`.
        GrpcConfig
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `FunctionAssociation`.
        FunctionAssociation
        required {
        }
        optional {
            /// Text.
            event_type "EventType" String,
            /// Text.
            function_arn "FunctionARN" String,
        }
    }

    property! {
        /// Property type `ForwardedValues`.
        ForwardedValues
        required {
            /// True or false.
            query_string "QueryString" bool,
        }
        optional {
            /// Object.
            cookies "Cookies" Cookies,
            /// List.
            headers "Headers" List<String>,
            /// List.
            query_string_cache_keys "QueryStringCacheKeys" List<String>,
        }
    }

    property! {
        /// Property type `Cookies`.
        Cookies
        required {
            /// Text.
            forward "Forward" String,
        }
        optional {
            /// List.
            whitelisted_names "WhitelistedNames" List<String>,
        }
    }

    property! {
        /// Property type `LegacyCustomOrigin`.
        LegacyCustomOrigin
        required {
            /// Text.
            dns_name "DNSName" String,
            /// Text.
            origin_protocol_policy "OriginProtocolPolicy" String,
            /// List.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
        optional {
            /// Whole number.
            http_port "HTTPPort" i64,
            /// Whole number.
            https_port "HTTPSPort" i64,
        }
    }

    property! {
        /// Property type `CustomErrorResponse`.
        CustomErrorResponse
        required {
            /// Whole number.
            error_code "ErrorCode" i64,
        }
        optional {
            /// Number.
            error_caching_min_ttl "ErrorCachingMinTTL" f64,
            /// Whole number.
            response_code "ResponseCode" i64,
            /// Text.
            response_page_path "ResponsePagePath" String,
        }
    }

    property! {
        /// Property type `ConnectionFunctionAssociation`.
        ConnectionFunctionAssociation
        required {
            /// Text, 1 to 64 characters.
            id_ "Id" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CacheTagConfig`.
        CacheTagConfig
        required {
            /// Text.
            header_name "HeaderName" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CacheBehavior`.
        CacheBehavior
        required {
            /// Text.
            path_pattern "PathPattern" String,
            /// Text.
            target_origin_id "TargetOriginId" String,
            /// Text.
            viewer_protocol_policy "ViewerProtocolPolicy" String,
        }
        optional {
            /// List.
            allowed_methods "AllowedMethods" List<String>,
            /// Text.
            cache_policy_id "CachePolicyId" String,
            /// List.
            cached_methods "CachedMethods" List<String>,
            /// True or false.
            compress "Compress" bool,
            /// Number.
            default_ttl "DefaultTTL" f64,
            /// Text.
            field_level_encryption_id "FieldLevelEncryptionId" String,
            /// Object.
            forwarded_values "ForwardedValues" ForwardedValues,
            /// List.
            function_associations "FunctionAssociations" List<FunctionAssociation>,
            /// Object.
            grpc_config "GrpcConfig" GrpcConfig,
            /// List.
            lambda_function_associations "LambdaFunctionAssociations" List<LambdaFunctionAssociation>,
            /// Number.
            max_ttl "MaxTTL" f64,
            /// Number.
            min_ttl "MinTTL" f64,
            /// Text.
            origin_request_policy_id "OriginRequestPolicyId" String,
            /// Text.
            realtime_log_config_arn "RealtimeLogConfigArn" String,
            /// Text.
            response_headers_policy_id "ResponseHeadersPolicyId" String,
            /// True or false.
            smooth_streaming "SmoothStreaming" bool,
            /// List.
            trusted_key_groups "TrustedKeyGroups" List<String>,
            /// List.
            trusted_signers "TrustedSigners" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::DistributionTenant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-distributiontenant.html)
    DistributionTenant = "AWS::CloudFront::DistributionTenant"
    required {
        /// Text.
        distribution_id "DistributionId" String,
        /// List.
        domains "Domains" List<String>,
        /// Text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Text.
        connection_group_id "ConnectionGroupId" String,
        /// Object.
        customizations "Customizations" distribution_tenant::Customizations,
        /// True or false.
        enabled "Enabled" bool,
        /// Object.
        managed_certificate_request "ManagedCertificateRequest" distribution_tenant::ManagedCertificateRequest,
        /// List.
        parameters "Parameters" List<distribution_tenant::Parameter>,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Parameter`.
        Parameter
        required {
        }
        optional {
            /// Text, 1 to 128 characters.
            name "Name" String,
            /// Text, 1 to 256 characters.
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
        /// Property type `ManagedCertificateRequest`.
        ManagedCertificateRequest
        required {
        }
        optional {
            /// Text.
            certificate_transparency_logging_preference "CertificateTransparencyLoggingPreference" ManagedCertificateRequestCertificateTransparencyLoggingPreference,
            /// Text.
            primary_domain_name "PrimaryDomainName" String,
            /// Text.
            validation_token_host "ValidationTokenHost" ManagedCertificateRequestValidationTokenHost,
        }
    }

    property! {
        /// Property type `Customizations`.
        Customizations
        required {
        }
        optional {
            /// Object.
            certificate "Certificate" Certificate,
            /// Object.
            geo_restrictions "GeoRestrictions" GeoRestrictionCustomization,
            /// Object.
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
        /// Property type `WebAclCustomization`.
        WebAclCustomization
        required {
        }
        optional {
            /// Text.
            action "Action" WebAclCustomizationAction,
            /// Text.
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
        /// Property type `GeoRestrictionCustomization`.
        GeoRestrictionCustomization
        required {
        }
        optional {
            /// List.
            locations "Locations" List<String>,
            /// Text.
            restriction_type "RestrictionType" GeoRestrictionCustomizationRestrictionType,
        }
    }

    property! {
        /// Property type `Certificate`.
        Certificate
        required {
        }
        optional {
            /// Text.
            arn "Arn" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::FieldLevelEncryptionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionconfig.html)
    FieldLevelEncryptionConfig = "AWS::CloudFront::FieldLevelEncryptionConfig"
    required {
        /// Text. A change replaces the resource.
        caller_reference "CallerReference" String,
        /// Object.
        content_type_profile_config "ContentTypeProfileConfig" field_level_encryption_config::ContentTypeProfileConfig,
        /// Object.
        query_arg_profile_config "QueryArgProfileConfig" field_level_encryption_config::QueryArgProfileConfig,
    }
    optional {
        /// Text, 1 to 128 characters.
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
        /// Property type `QueryArgProfileConfig`.
        QueryArgProfileConfig
        required {
            /// True or false.
            forward_when_query_arg_profile_is_unknown "ForwardWhenQueryArgProfileIsUnknown" bool,
            /// List.
            query_arg_profiles "QueryArgProfiles" List<QueryArgProfile>,
        }
        optional {
        }
    }

    property! {
        /// Property type `QueryArgProfile`.
        QueryArgProfile
        required {
            /// Text.
            profile_id "ProfileId" String,
            /// Text.
            query_arg "QueryArg" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ContentTypeProfileConfig`.
        ContentTypeProfileConfig
        required {
            /// List, at least 1 items.
            content_type_profiles "ContentTypeProfiles" List<ContentTypeProfile>,
            /// True or false.
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
        /// Property type `ContentTypeProfile`.
        ContentTypeProfile
        required {
            /// Text.
            content_type "ContentType" String,
            /// Text.
            format "Format" ContentTypeProfileFormat,
            /// Text.
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
        /// Object.
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
        /// Property type `FieldLevelEncryptionProfileConfig`.
        FieldLevelEncryptionProfileConfig
        required {
            /// Text.
            caller_reference "CallerReference" String,
            /// List, at least 1 items.
            encryption_entities "EncryptionEntities" List<EncryptionEntity>,
            /// Text.
            name "Name" String,
        }
        optional {
            /// Text.
            comment "Comment" String,
        }
    }

    property! {
        /// Property type `EncryptionEntity`.
        EncryptionEntity
        required {
            /// List, at least 1 items.
            field_patterns "FieldPatterns" List<String>,
            /// Text.
            provider_id "ProviderId" String,
            /// Text.
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
        /// Text.
        function_code "FunctionCode" String,
        /// Object.
        function_config "FunctionConfig" function::FunctionConfig,
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// True or false.
        auto_publish "AutoPublish" bool,
        /// Object.
        function_metadata "FunctionMetadata" function::FunctionMetadata,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FunctionMetadata`.
        FunctionMetadata
        required {
        }
        optional {
            /// Text.
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
        /// Property type `FunctionConfig`.
        FunctionConfig
        required {
            /// Text.
            comment "Comment" String,
            /// Text.
            runtime "Runtime" FunctionConfigRuntime,
        }
        optional {
            /// List.
            key_value_store_associations "KeyValueStoreAssociations" List<KeyValueStoreAssociation>,
        }
    }

    property! {
        /// Property type `KeyValueStoreAssociation`.
        KeyValueStoreAssociation
        required {
            /// Text.
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
        /// Object.
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
        /// Property type `KeyGroupConfig`.
        KeyGroupConfig
        required {
            /// List.
            items "Items" List<String>,
            /// Text.
            name "Name" String,
        }
        optional {
            /// Text.
            comment "Comment" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::KeyValueStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html)
    KeyValueStore = "AWS::CloudFront::KeyValueStore"
    required {
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Text, 0 to 128 characters.
        comment "Comment" String,
        /// Object.
        import_source "ImportSource" key_value_store::ImportSource,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
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
        /// Property type `ImportSource`.
        ImportSource
        required {
            /// Text.
            source_arn "SourceArn" String,
            /// Text.
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
        /// Text. A change replaces the resource.
        distribution_id "DistributionId" String,
        /// Object.
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
        /// Property type `MonitoringSubscription`.
        MonitoringSubscription
        required {
        }
        optional {
            /// Object.
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
        /// Property type `RealtimeMetricsSubscriptionConfig`.
        RealtimeMetricsSubscriptionConfig
        required {
            /// Text.
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
        /// Object.
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
        /// Property type `OriginAccessControlConfig`.
        OriginAccessControlConfig
        required {
            /// Text.
            name "Name" String,
            /// Text.
            origin_access_control_origin_type "OriginAccessControlOriginType" String,
            /// Text.
            signing_behavior "SigningBehavior" String,
            /// Text.
            signing_protocol "SigningProtocol" String,
        }
        optional {
            /// Text.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::OriginRequestPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-originrequestpolicy.html)
    OriginRequestPolicy = "AWS::CloudFront::OriginRequestPolicy"
    required {
        /// Object.
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
        /// Property type `OriginRequestPolicyConfig`.
        OriginRequestPolicyConfig
        required {
            /// Object.
            cookies_config "CookiesConfig" CookiesConfig,
            /// Object.
            headers_config "HeadersConfig" HeadersConfig,
            /// Text.
            name "Name" String,
            /// Object.
            query_strings_config "QueryStringsConfig" QueryStringsConfig,
        }
        optional {
            /// Text.
            comment "Comment" String,
        }
    }

    property! {
        /// Property type `QueryStringsConfig`.
        QueryStringsConfig
        required {
            /// Text.
            query_string_behavior "QueryStringBehavior" String,
        }
        optional {
            /// List.
            query_strings "QueryStrings" List<String>,
        }
    }

    property! {
        /// Property type `HeadersConfig`.
        HeadersConfig
        required {
            /// Text.
            header_behavior "HeaderBehavior" String,
        }
        optional {
            /// List.
            headers "Headers" List<String>,
        }
    }

    property! {
        /// Property type `CookiesConfig`.
        CookiesConfig
        required {
            /// Text.
            cookie_behavior "CookieBehavior" String,
        }
        optional {
            /// List.
            cookies "Cookies" List<String>,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html)
    PublicKey = "AWS::CloudFront::PublicKey"
    required {
        /// Object.
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
        /// Property type `PublicKeyConfig`.
        PublicKeyConfig
        required {
            /// Text.
            caller_reference "CallerReference" String,
            /// Text.
            encoded_key "EncodedKey" String,
            /// Text.
            name "Name" String,
        }
        optional {
            /// Text.
            comment "Comment" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::RealtimeLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-realtimelogconfig.html)
    RealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig"
    required {
        /// List, at least 1 items.
        end_points "EndPoints" List<realtime_log_config::EndPoint>,
        /// List, at least 1 items.
        fields "Fields" List<String>,
        /// Text. A change replaces the resource.
        name "Name" String,
        /// Number, 1 to 100 in value.
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
        /// Property type `EndPoint`.
        EndPoint
        required {
            /// Object.
            kinesis_stream_config "KinesisStreamConfig" KinesisStreamConfig,
            /// Text.
            stream_type "StreamType" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `KinesisStreamConfig`.
        KinesisStreamConfig
        required {
            /// Text.
            role_arn "RoleArn" String,
            /// Text.
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
        /// Object.
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
        /// Property type `ResponseHeadersPolicyConfig`.
        ResponseHeadersPolicyConfig
        required {
            /// Text.
            name "Name" String,
        }
        optional {
            /// Text, at most 128 characters.
            comment "Comment" String,
            /// Object.
            cors_config "CorsConfig" CorsConfig,
            /// Object.
            custom_headers_config "CustomHeadersConfig" CustomHeadersConfig,
            /// Object.
            remove_headers_config "RemoveHeadersConfig" RemoveHeadersConfig,
            /// Object.
            security_headers_config "SecurityHeadersConfig" SecurityHeadersConfig,
            /// Object.
            server_timing_headers_config "ServerTimingHeadersConfig" ServerTimingHeadersConfig,
        }
    }

    property! {
        /// Property type `ServerTimingHeadersConfig`.
        ServerTimingHeadersConfig
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// Number, 0 to 100 in value.
            sampling_rate "SamplingRate" f64,
        }
    }

    property! {
        /// Property type `SecurityHeadersConfig`.
        SecurityHeadersConfig
        required {
        }
        optional {
            /// Object.
            content_security_policy "ContentSecurityPolicy" ContentSecurityPolicy,
            /// Object.
            content_type_options "ContentTypeOptions" ContentTypeOptions,
            /// Object.
            frame_options "FrameOptions" FrameOptions,
            /// Object.
            referrer_policy "ReferrerPolicy" ReferrerPolicy,
            /// Object.
            strict_transport_security "StrictTransportSecurity" StrictTransportSecurity,
            /// Object.
            xss_protection "XSSProtection" XSSProtection,
        }
    }

    property! {
        /// Property type `XSSProtection`.
        XSSProtection
        required {
            /// True or false.
            r#override "Override" bool,
            /// True or false.
            protection "Protection" bool,
        }
        optional {
            /// True or false.
            mode_block "ModeBlock" bool,
            /// Text.
            report_uri "ReportUri" String,
        }
    }

    property! {
        /// Property type `StrictTransportSecurity`.
        StrictTransportSecurity
        required {
            /// Whole number.
            access_control_max_age_sec "AccessControlMaxAgeSec" i64,
            /// True or false.
            r#override "Override" bool,
        }
        optional {
            /// True or false.
            include_subdomains "IncludeSubdomains" bool,
            /// True or false.
            preload "Preload" bool,
        }
    }

    property! {
        /// Property type `ReferrerPolicy`.
        ReferrerPolicy
        required {
            /// True or false.
            r#override "Override" bool,
            /// Text.
            referrer_policy "ReferrerPolicy" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `FrameOptions`.
        FrameOptions
        required {
            /// Text.
            frame_option "FrameOption" String,
            /// True or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `ContentTypeOptions`.
        ContentTypeOptions
        required {
            /// True or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `ContentSecurityPolicy`.
        ContentSecurityPolicy
        required {
            /// Text.
            content_security_policy "ContentSecurityPolicy" String,
            /// True or false.
            r#override "Override" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `RemoveHeadersConfig`.
        RemoveHeadersConfig
        required {
            /// List.
            items "Items" List<RemoveHeader>,
        }
        optional {
        }
    }

    property! {
        /// Property type `RemoveHeader`.
        RemoveHeader
        required {
            /// Text.
            header "Header" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CustomHeadersConfig`.
        CustomHeadersConfig
        required {
            /// List.
            items "Items" List<CustomHeader>,
        }
        optional {
        }
    }

    property! {
        /// Property type `CustomHeader`.
        CustomHeader
        required {
            /// Text.
            header "Header" String,
            /// True or false.
            r#override "Override" bool,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CorsConfig`.
        CorsConfig
        required {
            /// True or false.
            access_control_allow_credentials "AccessControlAllowCredentials" bool,
            /// Object.
            access_control_allow_headers "AccessControlAllowHeaders" AccessControlAllowHeaders,
            /// Object.
            access_control_allow_methods "AccessControlAllowMethods" AccessControlAllowMethods,
            /// Object.
            access_control_allow_origins "AccessControlAllowOrigins" AccessControlAllowOrigins,
            /// True or false.
            origin_override "OriginOverride" bool,
        }
        optional {
            /// Object.
            access_control_expose_headers "AccessControlExposeHeaders" AccessControlExposeHeaders,
            /// Whole number.
            access_control_max_age_sec "AccessControlMaxAgeSec" i64,
        }
    }

    property! {
        /// Property type `AccessControlExposeHeaders`.
        AccessControlExposeHeaders
        required {
            /// List.
            items "Items" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `AccessControlAllowOrigins`.
        AccessControlAllowOrigins
        required {
            /// List, at least 1 items.
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
        /// Property type `AccessControlAllowMethods`.
        AccessControlAllowMethods
        required {
            /// List, at least 1 items.
            items "Items" List<AccessControlAllowMethodsItems>,
        }
        optional {
        }
    }

    property! {
        /// Property type `AccessControlAllowHeaders`.
        AccessControlAllowHeaders
        required {
            /// List, at least 1 items.
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
        /// Object.
        streaming_distribution_config "StreamingDistributionConfig" streaming_distribution::StreamingDistributionConfig,
        /// List.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `StreamingDistributionConfig`.
        StreamingDistributionConfig
        required {
            /// Text.
            comment "Comment" String,
            /// True or false.
            enabled "Enabled" bool,
            /// Object.
            s3_origin "S3Origin" S3Origin,
            /// Object.
            trusted_signers "TrustedSigners" TrustedSigners,
        }
        optional {
            /// List.
            aliases "Aliases" List<String>,
            /// Object.
            logging "Logging" Logging,
            /// Text.
            price_class "PriceClass" String,
        }
    }

    property! {
        /// Property type `TrustedSigners`.
        TrustedSigners
        required {
            /// True or false.
            enabled "Enabled" bool,
        }
        optional {
            /// List.
            aws_account_numbers "AwsAccountNumbers" List<String>,
        }
    }

    property! {
        /// Property type `S3Origin`.
        S3Origin
        required {
            /// Text.
            domain_name "DomainName" String,
            /// Text.
            origin_access_identity "OriginAccessIdentity" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `Logging`.
        Logging
        required {
            /// Text.
            bucket "Bucket" String,
            /// True or false.
            enabled "Enabled" bool,
            /// Text.
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
        /// Text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Object.
        ca_certificates_bundle_source "CaCertificatesBundleSource" trust_store::CaCertificatesBundleSource,
        /// List.
        tags "Tags" List<trust_store::Tag>,
        /// True or false.
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
        /// Property type `Tag`.
        Tag
        required {
            /// Text, 1 to 128 characters.
            key "Key" String,
            /// Text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `CaCertificatesBundleSource`.
        CaCertificatesBundleSource
        required {
            /// Object.
            ca_certificates_bundle_s3_location "CaCertificatesBundleS3Location" CaCertificatesBundleS3Location,
        }
        optional {
        }
    }

    property! {
        /// Property type `CaCertificatesBundleS3Location`.
        CaCertificatesBundleS3Location
        required {
            /// Text.
            bucket "Bucket" String,
            /// Text.
            key "Key" String,
            /// Text.
            region "Region" String,
        }
        optional {
            /// Text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFront::VpcOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-vpcorigin.html)
    VpcOrigin = "AWS::CloudFront::VpcOrigin"
    required {
        /// Object.
        vpc_origin_endpoint_config "VpcOriginEndpointConfig" vpc_origin::VpcOriginEndpointConfig,
    }
    optional {
        /// List.
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
        /// Property type `VpcOriginEndpointConfig`.
        VpcOriginEndpointConfig
        required {
            /// Text.
            arn "Arn" String,
            /// Text.
            name "Name" String,
        }
        optional {
            /// Whole number.
            http_port "HTTPPort" i64,
            /// Whole number.
            https_port "HTTPSPort" i64,
            /// Text.
            ip_address_type "IpAddressType" VpcOriginEndpointConfigIpAddressType,
            /// Text.
            origin_protocol_policy "OriginProtocolPolicy" VpcOriginEndpointConfigOriginProtocolPolicy,
            /// List.
            origin_ssl_protocols "OriginSSLProtocols" List<String>,
        }
    }

    property! {
        /// Property type `Tag`.
        Tag
        required {
            /// Text.
            key "Key" String,
            /// Text.
            value "Value" String,
        }
        optional {
        }
    }
}
