// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ElasticLoadBalancingV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ElasticLoadBalancingV2::Listener`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listener.html)
    Listener = "AWS::ElasticLoadBalancingV2::Listener"
    required {
        /// `DefaultActions`: list.
        default_actions "DefaultActions" List<listener::Action>,
        /// `LoadBalancerArn`: text. A change replaces the resource.
        load_balancer_arn "LoadBalancerArn" String,
    }
    optional {
        /// `AlpnPolicy`: list.
        alpn_policy "AlpnPolicy" List<String>,
        /// `Certificates`: list.
        certificates "Certificates" List<listener::Certificate>,
        /// `ListenerAttributes`: list.
        listener_attributes "ListenerAttributes" List<listener::ListenerAttribute>,
        /// `MutualAuthentication`: object.
        mutual_authentication "MutualAuthentication" listener::MutualAuthentication,
        /// `Port`: whole number, 1 to 65535 in value.
        port "Port" i64,
        /// `Protocol`: text.
        protocol "Protocol" listener::Protocol,
        /// `SslPolicy`: text.
        ssl_policy "SslPolicy" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<listener::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ListenerArn`.
        listener_arn "ListenerArn" String,
    }
}

/// Property types of [`Listener`].
pub mod listener {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Protocol`.
        Protocol
        Geneve = "GENEVE",
        Http = "HTTP",
        Https = "HTTPS",
        Quic = "QUIC",
        Tcp = "TCP",
        TcpQuic = "TCP_QUIC",
        TcpUdp = "TCP_UDP",
        Tls = "TLS",
        Udp = "UDP",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-tag.html)
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
        /// Values of `MutualAuthenticationAdvertiseTrustStoreCaNames`.
        MutualAuthenticationAdvertiseTrustStoreCaNames
        Off = "off",
        On = "on",
    }

    property! {
        /// [`MutualAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-mutualauthentication.html)
        MutualAuthentication
        required {
        }
        optional {
            /// `AdvertiseTrustStoreCaNames`: text.
            advertise_trust_store_ca_names "AdvertiseTrustStoreCaNames" MutualAuthenticationAdvertiseTrustStoreCaNames,
            /// `IgnoreClientCertificateExpiry`: true or false.
            ignore_client_certificate_expiry "IgnoreClientCertificateExpiry" bool,
            /// `Mode`: text.
            mode "Mode" String,
            /// `TrustStoreArn`: text.
            trust_store_arn "TrustStoreArn" String,
        }
    }

    property! {
        /// [`ListenerAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-listenerattribute.html)
        ListenerAttribute
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ActionType`.
        ActionType
        AuthenticateCognito = "authenticate-cognito",
        AuthenticateOidc = "authenticate-oidc",
        FixedResponse = "fixed-response",
        Forward = "forward",
        JwtValidation = "jwt-validation",
        Redirect = "redirect",
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-action.html)
        Action
        required {
            /// `Type`: text.
            r#type "Type" ActionType,
        }
        optional {
            /// `AuthenticateCognitoConfig`: object.
            authenticate_cognito_config "AuthenticateCognitoConfig" AuthenticateCognitoConfig,
            /// `AuthenticateOidcConfig`: object.
            authenticate_oidc_config "AuthenticateOidcConfig" AuthenticateOidcConfig,
            /// `FixedResponseConfig`: object.
            fixed_response_config "FixedResponseConfig" FixedResponseConfig,
            /// `ForwardConfig`: object.
            forward_config "ForwardConfig" ForwardConfig,
            /// `JwtValidationConfig`: object.
            jwt_validation_config "JwtValidationConfig" JwtValidationConfig,
            /// `Order`: whole number, 1 to 50000 in value.
            order "Order" i64,
            /// `RedirectConfig`: object.
            redirect_config "RedirectConfig" RedirectConfig,
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
        }
    }

    choice! {
        /// Values of `RedirectConfigStatusCode`.
        RedirectConfigStatusCode
        Http301 = "HTTP_301",
        Http302 = "HTTP_302",
    }

    property! {
        /// [`RedirectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-redirectconfig.html)
        RedirectConfig
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" RedirectConfigStatusCode,
        }
        optional {
            /// `Host`: text, 1 to 128 characters.
            host "Host" String,
            /// `Path`: text, 1 to 128 characters.
            path "Path" String,
            /// `Port`: text.
            port "Port" String,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `Query`: text, 0 to 128 characters.
            query "Query" String,
        }
    }

    property! {
        /// [`JwtValidationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationconfig.html)
        JwtValidationConfig
        required {
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `JwksEndpoint`: text.
            jwks_endpoint "JwksEndpoint" String,
        }
        optional {
            /// `AdditionalClaims`: list.
            additional_claims "AdditionalClaims" List<JwtValidationActionAdditionalClaim>,
        }
    }

    choice! {
        /// Values of `JwtValidationActionAdditionalClaimFormat`.
        JwtValidationActionAdditionalClaimFormat
        SingleString = "single-string",
        SpaceSeparatedValues = "space-separated-values",
        StringArray = "string-array",
    }

    property! {
        /// [`JwtValidationActionAdditionalClaim`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-jwtvalidationactionadditionalclaim.html)
        JwtValidationActionAdditionalClaim
        required {
            /// `Format`: text.
            format "Format" JwtValidationActionAdditionalClaimFormat,
            /// `Name`: text.
            name "Name" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ForwardConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-forwardconfig.html)
        ForwardConfig
        required {
        }
        optional {
            /// `TargetGroupStickinessConfig`: object.
            target_group_stickiness_config "TargetGroupStickinessConfig" TargetGroupStickinessConfig,
            /// `TargetGroups`: list.
            target_groups "TargetGroups" List<TargetGroupTuple>,
        }
    }

    property! {
        /// [`TargetGroupTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgrouptuple.html)
        TargetGroupTuple
        required {
        }
        optional {
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
            /// `Weight`: whole number.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`TargetGroupStickinessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-targetgroupstickinessconfig.html)
        TargetGroupStickinessConfig
        required {
        }
        optional {
            /// `DurationSeconds`: whole number.
            duration_seconds "DurationSeconds" i64,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`FixedResponseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-fixedresponseconfig.html)
        FixedResponseConfig
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" String,
        }
        optional {
            /// `ContentType`: text, 0 to 32 characters.
            content_type "ContentType" String,
            /// `MessageBody`: text, 0 to 1024 characters.
            message_body "MessageBody" String,
        }
    }

    choice! {
        /// Values of `AuthenticateOidcConfigOnUnauthenticatedRequest`.
        AuthenticateOidcConfigOnUnauthenticatedRequest
        Allow = "allow",
        Authenticate = "authenticate",
        Deny = "deny",
    }

    property! {
        /// [`AuthenticateOidcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticateoidcconfig.html)
        AuthenticateOidcConfig
        required {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
            /// `UserInfoEndpoint`: text.
            user_info_endpoint "UserInfoEndpoint" String,
        }
        optional {
            /// `AuthenticationRequestExtraParams`: object.
            authentication_request_extra_params "AuthenticationRequestExtraParams" Json,
            /// `ClientSecret`: text.
            client_secret "ClientSecret" String,
            /// `OnUnauthenticatedRequest`: text.
            on_unauthenticated_request "OnUnauthenticatedRequest" AuthenticateOidcConfigOnUnauthenticatedRequest,
            /// `Scope`: text.
            scope "Scope" String,
            /// `SessionCookieName`: text.
            session_cookie_name "SessionCookieName" String,
            /// `SessionTimeout`: text.
            session_timeout "SessionTimeout" String,
            /// `UseExistingClientSecret`: true or false.
            use_existing_client_secret "UseExistingClientSecret" bool,
        }
    }

    choice! {
        /// Values of `AuthenticateCognitoConfigOnUnauthenticatedRequest`.
        AuthenticateCognitoConfigOnUnauthenticatedRequest
        Allow = "allow",
        Authenticate = "authenticate",
        Deny = "deny",
    }

    property! {
        /// [`AuthenticateCognitoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-authenticatecognitoconfig.html)
        AuthenticateCognitoConfig
        required {
            /// `UserPoolArn`: text.
            user_pool_arn "UserPoolArn" String,
            /// `UserPoolClientId`: text.
            user_pool_client_id "UserPoolClientId" String,
            /// `UserPoolDomain`: text.
            user_pool_domain "UserPoolDomain" String,
        }
        optional {
            /// `AuthenticationRequestExtraParams`: object.
            authentication_request_extra_params "AuthenticationRequestExtraParams" Json,
            /// `OnUnauthenticatedRequest`: text.
            on_unauthenticated_request "OnUnauthenticatedRequest" AuthenticateCognitoConfigOnUnauthenticatedRequest,
            /// `Scope`: text.
            scope "Scope" String,
            /// `SessionCookieName`: text.
            session_cookie_name "SessionCookieName" String,
            /// `SessionTimeout`: text.
            session_timeout "SessionTimeout" String,
        }
    }

    property! {
        /// [`Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listener-certificate.html)
        Certificate
        required {
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }
}

resource! {
    /// [`AWS::ElasticLoadBalancingV2::ListenerCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenercertificate.html)
    ListenerCertificate = "AWS::ElasticLoadBalancingV2::ListenerCertificate"
    required {
        /// `Certificates`: list.
        certificates "Certificates" List<listener_certificate::Certificate>,
        /// `ListenerArn`: text. A change replaces the resource.
        listener_arn "ListenerArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ListenerCertificate`].
pub mod listener_certificate {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenercertificate-certificate.html)
        Certificate
        required {
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
        }
    }
}

resource! {
    /// [`AWS::ElasticLoadBalancingV2::ListenerRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-listenerrule.html)
    ListenerRule = "AWS::ElasticLoadBalancingV2::ListenerRule"
    required {
        /// `Actions`: list.
        actions "Actions" List<listener_rule::Action>,
        /// `Conditions`: list.
        conditions "Conditions" List<listener_rule::RuleCondition>,
        /// `Priority`: whole number, 1 to 50000 in value.
        priority "Priority" i64,
    }
    optional {
        /// `ListenerArn`: text. A change replaces the resource.
        listener_arn "ListenerArn" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<listener_rule::Tag>,
        /// `Transforms`: list.
        transforms "Transforms" List<listener_rule::Transform>,
    }
    attributes {
        /// `Fn::GetAtt` of `IsDefault`.
        is_default "IsDefault" bool,
        /// `Fn::GetAtt` of `RuleArn`.
        rule_arn "RuleArn" String,
    }
}

/// Property types of [`ListenerRule`].
pub mod listener_rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TransformType`.
        TransformType
        HostHeaderRewrite = "host-header-rewrite",
        UrlRewrite = "url-rewrite",
    }

    property! {
        /// [`Transform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-transform.html)
        Transform
        required {
            /// `Type`: text.
            r#type "Type" TransformType,
        }
        optional {
            /// `HostHeaderRewriteConfig`: object.
            host_header_rewrite_config "HostHeaderRewriteConfig" RewriteConfigObject,
            /// `UrlRewriteConfig`: object.
            url_rewrite_config "UrlRewriteConfig" RewriteConfigObject,
        }
    }

    property! {
        /// [`RewriteConfigObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfigobject.html)
        RewriteConfigObject
        required {
            /// `Rewrites`: list.
            rewrites "Rewrites" List<RewriteConfig>,
        }
        optional {
        }
    }

    property! {
        /// [`RewriteConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rewriteconfig.html)
        RewriteConfig
        required {
            /// `Regex`: text.
            regex "Regex" String,
            /// `Replace`: text.
            replace "Replace" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-tag.html)
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
        /// [`RuleCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-rulecondition.html)
        RuleCondition
        required {
        }
        optional {
            /// `Field`: text, 0 to 64 characters.
            field "Field" String,
            /// `HostHeaderConfig`: object.
            host_header_config "HostHeaderConfig" HostHeaderConfig,
            /// `HttpHeaderConfig`: object.
            http_header_config "HttpHeaderConfig" HttpHeaderConfig,
            /// `HttpRequestMethodConfig`: object.
            http_request_method_config "HttpRequestMethodConfig" HttpRequestMethodConfig,
            /// `PathPatternConfig`: object.
            path_pattern_config "PathPatternConfig" PathPatternConfig,
            /// `QueryStringConfig`: object.
            query_string_config "QueryStringConfig" QueryStringConfig,
            /// `RegexValues`: list.
            regex_values "RegexValues" List<String>,
            /// `SourceIpConfig`: object.
            source_ip_config "SourceIpConfig" SourceIpConfig,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `SourceIpConfigIpAddressType`.
        SourceIpConfigIpAddressType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`SourceIpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-sourceipconfig.html)
        SourceIpConfig
        required {
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" SourceIpConfigIpAddressType,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`QueryStringConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringconfig.html)
        QueryStringConfig
        required {
        }
        optional {
            /// `Values`: list.
            values "Values" List<QueryStringKeyValue>,
        }
    }

    property! {
        /// [`QueryStringKeyValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-querystringkeyvalue.html)
        QueryStringKeyValue
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`PathPatternConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-pathpatternconfig.html)
        PathPatternConfig
        required {
        }
        optional {
            /// `RegexValues`: list.
            regex_values "RegexValues" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`HttpRequestMethodConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httprequestmethodconfig.html)
        HttpRequestMethodConfig
        required {
        }
        optional {
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`HttpHeaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-httpheaderconfig.html)
        HttpHeaderConfig
        required {
        }
        optional {
            /// `HttpHeaderName`: text.
            http_header_name "HttpHeaderName" String,
            /// `RegexValues`: list.
            regex_values "RegexValues" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    property! {
        /// [`HostHeaderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-hostheaderconfig.html)
        HostHeaderConfig
        required {
        }
        optional {
            /// `RegexValues`: list.
            regex_values "RegexValues" List<String>,
            /// `Values`: list.
            values "Values" List<String>,
        }
    }

    choice! {
        /// Values of `ActionType`.
        ActionType
        AuthenticateCognito = "authenticate-cognito",
        AuthenticateOidc = "authenticate-oidc",
        FixedResponse = "fixed-response",
        Forward = "forward",
        JwtValidation = "jwt-validation",
        Redirect = "redirect",
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-action.html)
        Action
        required {
            /// `Type`: text.
            r#type "Type" ActionType,
        }
        optional {
            /// `AuthenticateCognitoConfig`: object.
            authenticate_cognito_config "AuthenticateCognitoConfig" AuthenticateCognitoConfig,
            /// `AuthenticateOidcConfig`: object.
            authenticate_oidc_config "AuthenticateOidcConfig" AuthenticateOidcConfig,
            /// `FixedResponseConfig`: object.
            fixed_response_config "FixedResponseConfig" FixedResponseConfig,
            /// `ForwardConfig`: object.
            forward_config "ForwardConfig" ForwardConfig,
            /// `JwtValidationConfig`: object.
            jwt_validation_config "JwtValidationConfig" JwtValidationConfig,
            /// `Order`: whole number, 1 to 50000 in value.
            order "Order" i64,
            /// `RedirectConfig`: object.
            redirect_config "RedirectConfig" RedirectConfig,
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
        }
    }

    choice! {
        /// Values of `RedirectConfigStatusCode`.
        RedirectConfigStatusCode
        Http301 = "HTTP_301",
        Http302 = "HTTP_302",
    }

    property! {
        /// [`RedirectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-redirectconfig.html)
        RedirectConfig
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" RedirectConfigStatusCode,
        }
        optional {
            /// `Host`: text, 1 to 128 characters.
            host "Host" String,
            /// `Path`: text, 1 to 128 characters.
            path "Path" String,
            /// `Port`: text.
            port "Port" String,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `Query`: text, 0 to 128 characters.
            query "Query" String,
        }
    }

    property! {
        /// [`JwtValidationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationconfig.html)
        JwtValidationConfig
        required {
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `JwksEndpoint`: text.
            jwks_endpoint "JwksEndpoint" String,
        }
        optional {
            /// `AdditionalClaims`: list.
            additional_claims "AdditionalClaims" List<JwtValidationActionAdditionalClaim>,
        }
    }

    choice! {
        /// Values of `JwtValidationActionAdditionalClaimFormat`.
        JwtValidationActionAdditionalClaimFormat
        SingleString = "single-string",
        SpaceSeparatedValues = "space-separated-values",
        StringArray = "string-array",
    }

    property! {
        /// [`JwtValidationActionAdditionalClaim`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-jwtvalidationactionadditionalclaim.html)
        JwtValidationActionAdditionalClaim
        required {
            /// `Format`: text.
            format "Format" JwtValidationActionAdditionalClaimFormat,
            /// `Name`: text.
            name "Name" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ForwardConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-forwardconfig.html)
        ForwardConfig
        required {
        }
        optional {
            /// `TargetGroupStickinessConfig`: object.
            target_group_stickiness_config "TargetGroupStickinessConfig" TargetGroupStickinessConfig,
            /// `TargetGroups`: list.
            target_groups "TargetGroups" List<TargetGroupTuple>,
        }
    }

    property! {
        /// [`TargetGroupTuple`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgrouptuple.html)
        TargetGroupTuple
        required {
        }
        optional {
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
            /// `Weight`: whole number.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`TargetGroupStickinessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-targetgroupstickinessconfig.html)
        TargetGroupStickinessConfig
        required {
        }
        optional {
            /// `DurationSeconds`: whole number.
            duration_seconds "DurationSeconds" i64,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`FixedResponseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-fixedresponseconfig.html)
        FixedResponseConfig
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" String,
        }
        optional {
            /// `ContentType`: text, 0 to 32 characters.
            content_type "ContentType" String,
            /// `MessageBody`: text, 0 to 1024 characters.
            message_body "MessageBody" String,
        }
    }

    choice! {
        /// Values of `AuthenticateOidcConfigOnUnauthenticatedRequest`.
        AuthenticateOidcConfigOnUnauthenticatedRequest
        Allow = "allow",
        Authenticate = "authenticate",
        Deny = "deny",
    }

    property! {
        /// [`AuthenticateOidcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticateoidcconfig.html)
        AuthenticateOidcConfig
        required {
            /// `AuthorizationEndpoint`: text.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `Issuer`: text.
            issuer "Issuer" String,
            /// `TokenEndpoint`: text.
            token_endpoint "TokenEndpoint" String,
            /// `UserInfoEndpoint`: text.
            user_info_endpoint "UserInfoEndpoint" String,
        }
        optional {
            /// `AuthenticationRequestExtraParams`: object.
            authentication_request_extra_params "AuthenticationRequestExtraParams" Json,
            /// `ClientSecret`: text.
            client_secret "ClientSecret" String,
            /// `OnUnauthenticatedRequest`: text.
            on_unauthenticated_request "OnUnauthenticatedRequest" AuthenticateOidcConfigOnUnauthenticatedRequest,
            /// `Scope`: text.
            scope "Scope" String,
            /// `SessionCookieName`: text.
            session_cookie_name "SessionCookieName" String,
            /// `SessionTimeout`: whole number.
            session_timeout "SessionTimeout" i64,
            /// `UseExistingClientSecret`: true or false.
            use_existing_client_secret "UseExistingClientSecret" bool,
        }
    }

    choice! {
        /// Values of `AuthenticateCognitoConfigOnUnauthenticatedRequest`.
        AuthenticateCognitoConfigOnUnauthenticatedRequest
        Allow = "allow",
        Authenticate = "authenticate",
        Deny = "deny",
    }

    property! {
        /// [`AuthenticateCognitoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-listenerrule-authenticatecognitoconfig.html)
        AuthenticateCognitoConfig
        required {
            /// `UserPoolArn`: text.
            user_pool_arn "UserPoolArn" String,
            /// `UserPoolClientId`: text.
            user_pool_client_id "UserPoolClientId" String,
            /// `UserPoolDomain`: text.
            user_pool_domain "UserPoolDomain" String,
        }
        optional {
            /// `AuthenticationRequestExtraParams`: object.
            authentication_request_extra_params "AuthenticationRequestExtraParams" Json,
            /// `OnUnauthenticatedRequest`: text.
            on_unauthenticated_request "OnUnauthenticatedRequest" AuthenticateCognitoConfigOnUnauthenticatedRequest,
            /// `Scope`: text.
            scope "Scope" String,
            /// `SessionCookieName`: text.
            session_cookie_name "SessionCookieName" String,
            /// `SessionTimeout`: whole number.
            session_timeout "SessionTimeout" i64,
        }
    }
}

resource! {
    /// [`AWS::ElasticLoadBalancingV2::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html)
    LoadBalancer = "AWS::ElasticLoadBalancingV2::LoadBalancer"
    required {
    }
    optional {
        /// `EnableCapacityReservationProvisionStabilize`: true or false.
        enable_capacity_reservation_provision_stabilize "EnableCapacityReservationProvisionStabilize" bool,
        /// `EnablePrefixForIpv6SourceNat`: text.
        enable_prefix_for_ipv6_source_nat "EnablePrefixForIpv6SourceNat" load_balancer::EnablePrefixForIpv6SourceNat,
        /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`: text.
        enforce_security_group_inbound_rules_on_private_link_traffic "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic" String,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" load_balancer::IpAddressType,
        /// `Ipv4IpamPoolId`: text.
        ipv4_ipam_pool_id "Ipv4IpamPoolId" String,
        /// `LoadBalancerAttributes`: list.
        load_balancer_attributes "LoadBalancerAttributes" List<load_balancer::LoadBalancerAttribute>,
        /// `MinimumLoadBalancerCapacity`: object.
        minimum_load_balancer_capacity "MinimumLoadBalancerCapacity" load_balancer::MinimumLoadBalancerCapacity,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Scheme`: text. A change replaces the resource.
        scheme "Scheme" load_balancer::Scheme,
        /// `SecurityGroups`: list.
        security_groups "SecurityGroups" List<String>,
        /// `SubnetMappings`: list.
        subnet_mappings "SubnetMappings" List<load_balancer::SubnetMapping>,
        /// `Subnets`: list.
        subnets "Subnets" List<String>,
        /// `Tags`: list.
        tags "Tags" List<load_balancer::Tag>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" load_balancer::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `CanonicalHostedZoneID`.
        canonical_hosted_zone_id "CanonicalHostedZoneID" String,
        /// `Fn::GetAtt` of `DNSName`.
        dns_name "DNSName" String,
        /// `Fn::GetAtt` of `LoadBalancerArn`.
        load_balancer_arn "LoadBalancerArn" String,
        /// `Fn::GetAtt` of `LoadBalancerFullName`.
        load_balancer_full_name "LoadBalancerFullName" String,
        /// `Fn::GetAtt` of `LoadBalancerName`.
        load_balancer_name "LoadBalancerName" String,
    }
}

/// Property types of [`LoadBalancer`].
pub mod load_balancer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnablePrefixForIpv6SourceNat`.
        EnablePrefixForIpv6SourceNat
        Off = "off",
        On = "on",
    }

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Dualstack = "dualstack",
        DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
        Ipv4 = "ipv4",
    }

    choice! {
        /// Values of `Scheme`.
        Scheme
        Internal = "internal",
        InternetFacing = "internet-facing",
    }

    choice! {
        /// Values of `Type`.
        Type
        Application = "application",
        Gateway = "gateway",
        Network = "network",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-tag.html)
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
        /// [`SubnetMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-subnetmapping.html)
        SubnetMapping
        required {
            /// `SubnetId`: text.
            subnet_id "SubnetId" String,
        }
        optional {
            /// `AllocationId`: text.
            allocation_id "AllocationId" String,
            /// `IPv6Address`: text.
            i_pv6_address "IPv6Address" String,
            /// `PrivateIPv4Address`: text.
            private_i_pv4_address "PrivateIPv4Address" String,
            /// `SourceNatIpv6Prefix`: text.
            source_nat_ipv6_prefix "SourceNatIpv6Prefix" String,
        }
    }

    property! {
        /// [`MinimumLoadBalancerCapacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-minimumloadbalancercapacity.html)
        MinimumLoadBalancerCapacity
        required {
            /// `CapacityUnits`: whole number.
            capacity_units "CapacityUnits" i64,
        }
        optional {
        }
    }

    property! {
        /// [`LoadBalancerAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-loadbalancer-loadbalancerattribute.html)
        LoadBalancerAttribute
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::ElasticLoadBalancingV2::TargetGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-targetgroup.html)
    TargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup"
    required {
    }
    optional {
        /// `HealthCheckEnabled`: true or false.
        health_check_enabled "HealthCheckEnabled" bool,
        /// `HealthCheckIntervalSeconds`: whole number, 5 to 300 in value.
        health_check_interval_seconds "HealthCheckIntervalSeconds" i64,
        /// `HealthCheckPath`: text, 1 to 1024 characters.
        health_check_path "HealthCheckPath" String,
        /// `HealthCheckPort`: text.
        health_check_port "HealthCheckPort" String,
        /// `HealthCheckProtocol`: text.
        health_check_protocol "HealthCheckProtocol" target_group::HealthCheckProtocol,
        /// `HealthCheckTimeoutSeconds`: whole number, 2 to 120 in value.
        health_check_timeout_seconds "HealthCheckTimeoutSeconds" i64,
        /// `HealthyThresholdCount`: whole number, 2 to 10 in value.
        healthy_threshold_count "HealthyThresholdCount" i64,
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" target_group::IpAddressType,
        /// `Matcher`: object.
        matcher "Matcher" target_group::Matcher,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Port`: whole number, 1 to 65535 in value. A change replaces the resource.
        port "Port" i64,
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" target_group::Protocol,
        /// `ProtocolVersion`: text. A change replaces the resource.
        protocol_version "ProtocolVersion" String,
        /// `Tags`: list.
        tags "Tags" List<target_group::Tag>,
        /// `TargetControlPort`: whole number, 1 to 65535 in value.
        target_control_port "TargetControlPort" i64,
        /// `TargetGroupAttributes`: list.
        target_group_attributes "TargetGroupAttributes" List<target_group::TargetGroupAttribute>,
        /// `TargetType`: text. A change replaces the resource.
        target_type "TargetType" target_group::TargetType,
        /// `Targets`: list.
        targets "Targets" List<target_group::TargetDescription>,
        /// `UnhealthyThresholdCount`: whole number, 2 to 10 in value.
        unhealthy_threshold_count "UnhealthyThresholdCount" i64,
        /// `VpcId`: text. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `LoadBalancerArns`.
        load_balancer_arns "LoadBalancerArns" List<String>,
        /// `Fn::GetAtt` of `TargetGroupArn`.
        target_group_arn "TargetGroupArn" String,
        /// `Fn::GetAtt` of `TargetGroupFullName`.
        target_group_full_name "TargetGroupFullName" String,
        /// `Fn::GetAtt` of `TargetGroupName`.
        target_group_name "TargetGroupName" String,
    }
}

/// Property types of [`TargetGroup`].
pub mod target_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `HealthCheckProtocol`.
        HealthCheckProtocol
        Geneve = "GENEVE",
        Http = "HTTP",
        Https = "HTTPS",
        Quic = "QUIC",
        Tcp = "TCP",
        TcpQuic = "TCP_QUIC",
        TcpUdp = "TCP_UDP",
        Tls = "TLS",
        Udp = "UDP",
    }

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    choice! {
        /// Values of `Protocol`.
        Protocol
        Geneve = "GENEVE",
        Http = "HTTP",
        Https = "HTTPS",
        Quic = "QUIC",
        Tcp = "TCP",
        TcpQuic = "TCP_QUIC",
        TcpUdp = "TCP_UDP",
        Tls = "TLS",
        Udp = "UDP",
    }

    choice! {
        /// Values of `TargetType`.
        TargetType
        Alb = "alb",
        Instance = "instance",
        Ip = "ip",
        Lambda = "lambda",
    }

    property! {
        /// [`TargetDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetdescription.html)
        TargetDescription
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `QuicServerId`: text, 1 to 256 characters.
            quic_server_id "QuicServerId" String,
        }
    }

    property! {
        /// [`TargetGroupAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-targetgroupattribute.html)
        TargetGroupAttribute
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-tag.html)
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
        /// [`Matcher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-targetgroup-matcher.html)
        Matcher
        required {
        }
        optional {
            /// `GrpcCode`: text.
            grpc_code "GrpcCode" String,
            /// `HttpCode`: text.
            http_code "HttpCode" String,
        }
    }
}

resource! {
    /// [`AWS::ElasticLoadBalancingV2::TrustStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststore.html)
    TrustStore = "AWS::ElasticLoadBalancingV2::TrustStore"
    required {
    }
    optional {
        /// `CaCertificatesBundleS3Bucket`: text.
        ca_certificates_bundle_s3_bucket "CaCertificatesBundleS3Bucket" String,
        /// `CaCertificatesBundleS3Key`: text.
        ca_certificates_bundle_s3_key "CaCertificatesBundleS3Key" String,
        /// `CaCertificatesBundleS3ObjectVersion`: text.
        ca_certificates_bundle_s3_object_version "CaCertificatesBundleS3ObjectVersion" String,
        /// `Name`: text, 1 to 32 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at least 1 items.
        tags "Tags" List<trust_store::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `NumberOfCaCertificates`.
        number_of_ca_certificates "NumberOfCaCertificates" i64,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TrustStoreArn`.
        trust_store_arn "TrustStoreArn" String,
    }
}

/// Property types of [`TrustStore`].
pub mod trust_store {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-truststore-tag.html)
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
    /// [`AWS::ElasticLoadBalancingV2::TrustStoreRevocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-truststorerevocation.html)
    TrustStoreRevocation = "AWS::ElasticLoadBalancingV2::TrustStoreRevocation"
    required {
    }
    optional {
        /// `RevocationContents`: list. A change replaces the resource.
        revocation_contents "RevocationContents" List<trust_store_revocation::RevocationContent>,
        /// `TrustStoreArn`: text. A change replaces the resource.
        trust_store_arn "TrustStoreArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RevocationId`.
        revocation_id "RevocationId" i64,
        /// `Fn::GetAtt` of `TrustStoreRevocations`.
        trust_store_revocations "TrustStoreRevocations" List<String>,
    }
}

/// Property types of [`TrustStoreRevocation`].
pub mod trust_store_revocation {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RevocationContentRevocationType`.
        RevocationContentRevocationType
        Crl = "CRL",
    }

    property! {
        /// [`RevocationContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancingv2-truststorerevocation-revocationcontent.html)
        RevocationContent
        required {
        }
        optional {
            /// `RevocationType`: text.
            revocation_type "RevocationType" RevocationContentRevocationType,
            /// `S3Bucket`: text.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text.
            s3_key "S3Key" String,
            /// `S3ObjectVersion`: text.
            s3_object_version "S3ObjectVersion" String,
        }
    }
}
