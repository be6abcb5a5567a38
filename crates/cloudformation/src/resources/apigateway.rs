// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ApiGateway`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ApiGateway::Account`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html)
    Account = "AWS::ApiGateway::Account"
    required {
    }
    optional {
        /// `CloudWatchRoleArn`: text.
        cloud_watch_role_arn "CloudWatchRoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html)
    ApiKey = "AWS::ApiGateway::ApiKey"
    required {
    }
    optional {
        /// `CustomerId`: text.
        customer_id "CustomerId" String,
        /// `Description`: text.
        description "Description" String,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `GenerateDistinctId`: true or false. A change replaces the resource.
        generate_distinct_id "GenerateDistinctId" bool,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `StageKeys`: list.
        stage_keys "StageKeys" List<api_key::StageKey>,
        /// `Tags`: list.
        tags "Tags" List<api_key::Tag>,
        /// `Value`: text. A change replaces the resource.
        value "Value" String,
    }
    attributes {
        /// `Fn::GetAtt` of `APIKeyId`.
        api_key_id "APIKeyId" String,
    }
}

/// Property types of [`ApiKey`].
pub mod api_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-tag.html)
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

    property! {
        /// [`StageKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-apikey-stagekey.html)
        StageKey
        required {
        }
        optional {
            /// `RestApiId`: text.
            rest_api_id "RestApiId" String,
            /// `StageName`: text.
            stage_name "StageName" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html)
    Authorizer = "AWS::ApiGateway::Authorizer"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
        /// `Type`: text.
        r#type "Type" String,
    }
    optional {
        /// `AuthType`: text.
        auth_type "AuthType" String,
        /// `AuthorizerCredentials`: text.
        authorizer_credentials "AuthorizerCredentials" String,
        /// `AuthorizerResultTtlInSeconds`: whole number.
        authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" i64,
        /// `AuthorizerUri`: text.
        authorizer_uri "AuthorizerUri" String,
        /// `IdentitySource`: text.
        identity_source "IdentitySource" String,
        /// `IdentityValidationExpression`: text.
        identity_validation_expression "IdentityValidationExpression" String,
        /// `ProviderARNs`: list.
        provider_ar_ns "ProviderARNs" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AuthorizerId`.
        authorizer_id "AuthorizerId" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::BasePathMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmapping.html)
    BasePathMapping = "AWS::ApiGateway::BasePathMapping"
    required {
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `BasePath`: text. A change replaces the resource.
        base_path "BasePath" String,
        /// `RestApiId`: text.
        rest_api_id "RestApiId" String,
        /// `Stage`: text.
        stage "Stage" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ApiGateway::BasePathMappingV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-basepathmappingv2.html)
    BasePathMappingV2 = "AWS::ApiGateway::BasePathMappingV2"
    required {
        /// `DomainNameArn`: text. A change replaces the resource.
        domain_name_arn "DomainNameArn" String,
        /// `RestApiId`: text.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `BasePath`: text. A change replaces the resource.
        base_path "BasePath" String,
        /// `Stage`: text.
        stage "Stage" String,
    }
    attributes {
        /// `Fn::GetAtt` of `BasePathMappingArn`.
        base_path_mapping_arn "BasePathMappingArn" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::ClientCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-clientcertificate.html)
    ClientCertificate = "AWS::ApiGateway::ClientCertificate"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<client_certificate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ClientCertificateId`.
        client_certificate_id "ClientCertificateId" String,
    }
}

/// Property types of [`ClientCertificate`].
pub mod client_certificate {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-clientcertificate-tag.html)
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
    /// [`AWS::ApiGateway::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html)
    Deployment = "AWS::ApiGateway::Deployment"
    required {
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `DeploymentCanarySettings`: object. A change replaces the resource.
        deployment_canary_settings "DeploymentCanarySettings" deployment::DeploymentCanarySettings,
        /// `Description`: text.
        description "Description" String,
        /// `StageDescription`: object.
        stage_description "StageDescription" deployment::StageDescription,
        /// `StageName`: text.
        stage_name "StageName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`StageDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-stagedescription.html)
        StageDescription
        required {
        }
        optional {
            /// `AccessLogSetting`: object.
            access_log_setting "AccessLogSetting" AccessLogSetting,
            /// `CacheClusterEnabled`: true or false.
            cache_cluster_enabled "CacheClusterEnabled" bool,
            /// `CacheClusterSize`: text.
            cache_cluster_size "CacheClusterSize" String,
            /// `CacheDataEncrypted`: true or false.
            cache_data_encrypted "CacheDataEncrypted" bool,
            /// `CacheTtlInSeconds`: whole number.
            cache_ttl_in_seconds "CacheTtlInSeconds" i64,
            /// `CachingEnabled`: true or false.
            caching_enabled "CachingEnabled" bool,
            /// `CanarySetting`: object.
            canary_setting "CanarySetting" CanarySetting,
            /// `ClientCertificateId`: text.
            client_certificate_id "ClientCertificateId" String,
            /// `DataTraceEnabled`: true or false.
            data_trace_enabled "DataTraceEnabled" bool,
            /// `Description`: text.
            description "Description" String,
            /// `DocumentationVersion`: text.
            documentation_version "DocumentationVersion" String,
            /// `LoggingLevel`: text.
            logging_level "LoggingLevel" String,
            /// `MethodSettings`: list.
            method_settings "MethodSettings" List<MethodSetting>,
            /// `MetricsEnabled`: true or false.
            metrics_enabled "MetricsEnabled" bool,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `ThrottlingBurstLimit`: whole number.
            throttling_burst_limit "ThrottlingBurstLimit" i64,
            /// `ThrottlingRateLimit`: number.
            throttling_rate_limit "ThrottlingRateLimit" f64,
            /// `TracingEnabled`: true or false.
            tracing_enabled "TracingEnabled" bool,
            /// `Variables`: object.
            variables "Variables" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-tag.html)
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
        /// [`MethodSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-methodsetting.html)
        MethodSetting
        required {
        }
        optional {
            /// `CacheDataEncrypted`: true or false.
            cache_data_encrypted "CacheDataEncrypted" bool,
            /// `CacheTtlInSeconds`: whole number.
            cache_ttl_in_seconds "CacheTtlInSeconds" i64,
            /// `CachingEnabled`: true or false.
            caching_enabled "CachingEnabled" bool,
            /// `DataTraceEnabled`: true or false.
            data_trace_enabled "DataTraceEnabled" bool,
            /// `HttpMethod`: text.
            http_method "HttpMethod" String,
            /// `LoggingLevel`: text.
            logging_level "LoggingLevel" String,
            /// `MetricsEnabled`: true or false.
            metrics_enabled "MetricsEnabled" bool,
            /// `ResourcePath`: text.
            resource_path "ResourcePath" String,
            /// `ThrottlingBurstLimit`: whole number.
            throttling_burst_limit "ThrottlingBurstLimit" i64,
            /// `ThrottlingRateLimit`: number.
            throttling_rate_limit "ThrottlingRateLimit" f64,
        }
    }

    property! {
        /// [`CanarySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-canarysetting.html)
        CanarySetting
        required {
        }
        optional {
            /// `PercentTraffic`: number.
            percent_traffic "PercentTraffic" f64,
            /// `StageVariableOverrides`: object.
            stage_variable_overrides "StageVariableOverrides" Json,
            /// `UseStageCache`: true or false.
            use_stage_cache "UseStageCache" bool,
        }
    }

    property! {
        /// [`AccessLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-accesslogsetting.html)
        AccessLogSetting
        required {
        }
        optional {
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `Format`: text.
            format "Format" String,
        }
    }

    property! {
        /// [`DeploymentCanarySettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-deployment-deploymentcanarysettings.html)
        DeploymentCanarySettings
        required {
        }
        optional {
            /// `PercentTraffic`: number.
            percent_traffic "PercentTraffic" f64,
            /// `StageVariableOverrides`: object.
            stage_variable_overrides "StageVariableOverrides" Json,
            /// `UseStageCache`: true or false.
            use_stage_cache "UseStageCache" bool,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::DocumentationPart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationpart.html)
    DocumentationPart = "AWS::ApiGateway::DocumentationPart"
    required {
        /// `Location`: object. A change replaces the resource.
        location "Location" documentation_part::Location,
        /// `Properties`: text.
        properties "Properties" String,
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `DocumentationPartId`.
        documentation_part_id "DocumentationPartId" String,
    }
}

/// Property types of [`DocumentationPart`].
pub mod documentation_part {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LocationType`.
        LocationType
        Api = "API",
        Authorizer = "AUTHORIZER",
        Model = "MODEL",
        Resource = "RESOURCE",
        Method = "METHOD",
        PathParameter = "PATH_PARAMETER",
        QueryParameter = "QUERY_PARAMETER",
        RequestHeader = "REQUEST_HEADER",
        RequestBody = "REQUEST_BODY",
        Response = "RESPONSE",
        ResponseHeader = "RESPONSE_HEADER",
        ResponseBody = "RESPONSE_BODY",
    }

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-documentationpart-location.html)
        Location
        required {
        }
        optional {
            /// `Method`: text.
            method "Method" String,
            /// `Name`: text.
            name "Name" String,
            /// `Path`: text.
            path "Path" String,
            /// `StatusCode`: text.
            status_code "StatusCode" String,
            /// `Type`: text.
            r#type "Type" LocationType,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::DocumentationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-documentationversion.html)
    DocumentationVersion = "AWS::ApiGateway::DocumentationVersion"
    required {
        /// `DocumentationVersion`: text, at least 1 characters. A change replaces the resource.
        documentation_version "DocumentationVersion" String,
        /// `RestApiId`: text, at least 1 characters. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ApiGateway::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html)
    DomainName = "AWS::ApiGateway::DomainName"
    required {
    }
    optional {
        /// `CertificateArn`: text.
        certificate_arn "CertificateArn" String,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EndpointAccessMode`: text.
        endpoint_access_mode "EndpointAccessMode" String,
        /// `EndpointConfiguration`: object.
        endpoint_configuration "EndpointConfiguration" domain_name::EndpointConfiguration,
        /// `MutualTlsAuthentication`: object.
        mutual_tls_authentication "MutualTlsAuthentication" domain_name::MutualTlsAuthentication,
        /// `OwnershipVerificationCertificateArn`: text.
        ownership_verification_certificate_arn "OwnershipVerificationCertificateArn" String,
        /// `RegionalCertificateArn`: text.
        regional_certificate_arn "RegionalCertificateArn" String,
        /// `RoutingMode`: text.
        routing_mode "RoutingMode" domain_name::RoutingMode,
        /// `SecurityPolicy`: text.
        security_policy "SecurityPolicy" String,
        /// `Tags`: list.
        tags "Tags" List<domain_name::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DistributionDomainName`.
        distribution_domain_name "DistributionDomainName" String,
        /// `Fn::GetAtt` of `DistributionHostedZoneId`.
        distribution_hosted_zone_id "DistributionHostedZoneId" String,
        /// `Fn::GetAtt` of `DomainNameArn`.
        domain_name_arn "DomainNameArn" String,
        /// `Fn::GetAtt` of `RegionalDomainName`.
        regional_domain_name "RegionalDomainName" String,
        /// `Fn::GetAtt` of `RegionalHostedZoneId`.
        regional_hosted_zone_id "RegionalHostedZoneId" String,
    }
}

/// Property types of [`DomainName`].
pub mod domain_name {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RoutingMode`.
        RoutingMode
        BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY",
        RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
        RoutingRuleOnly = "ROUTING_RULE_ONLY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-tag.html)
        Tag
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
        /// [`MutualTlsAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-mutualtlsauthentication.html)
        MutualTlsAuthentication
        required {
        }
        optional {
            /// `TruststoreUri`: text.
            truststore_uri "TruststoreUri" String,
            /// `TruststoreVersion`: text.
            truststore_version "TruststoreVersion" String,
        }
    }

    property! {
        /// [`EndpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainname-endpointconfiguration.html)
        EndpointConfiguration
        required {
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" String,
            /// `Types`: list.
            types "Types" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::DomainNameAccessAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html)
    DomainNameAccessAssociation = "AWS::ApiGateway::DomainNameAccessAssociation"
    required {
        /// `AccessAssociationSource`: text. A change replaces the resource.
        access_association_source "AccessAssociationSource" String,
        /// `AccessAssociationSourceType`: text. A change replaces the resource.
        access_association_source_type "AccessAssociationSourceType" domain_name_access_association::AccessAssociationSourceType,
        /// `DomainNameArn`: text. A change replaces the resource.
        domain_name_arn "DomainNameArn" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<domain_name_access_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainNameAccessAssociationArn`.
        domain_name_access_association_arn "DomainNameAccessAssociationArn" String,
    }
}

/// Property types of [`DomainNameAccessAssociation`].
pub mod domain_name_access_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AccessAssociationSourceType`.
        AccessAssociationSourceType
        Vpce = "VPCE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainnameaccessassociation-tag.html)
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
    /// [`AWS::ApiGateway::DomainNameV2`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html)
    DomainNameV2 = "AWS::ApiGateway::DomainNameV2"
    required {
    }
    optional {
        /// `CertificateArn`: text.
        certificate_arn "CertificateArn" String,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `EndpointAccessMode`: text.
        endpoint_access_mode "EndpointAccessMode" String,
        /// `EndpointConfiguration`: object. A change replaces the resource.
        endpoint_configuration "EndpointConfiguration" domain_name_v2::EndpointConfiguration,
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `RoutingMode`: text.
        routing_mode "RoutingMode" domain_name_v2::RoutingMode,
        /// `SecurityPolicy`: text. A change replaces the resource.
        security_policy "SecurityPolicy" String,
        /// `Tags`: list.
        tags "Tags" List<domain_name_v2::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DomainNameArn`.
        domain_name_arn "DomainNameArn" String,
        /// `Fn::GetAtt` of `DomainNameId`.
        domain_name_id "DomainNameId" String,
    }
}

/// Property types of [`DomainNameV2`].
pub mod domain_name_v2 {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RoutingMode`.
        RoutingMode
        BasePathMappingOnly = "BASE_PATH_MAPPING_ONLY",
        RoutingRuleThenBasePathMapping = "ROUTING_RULE_THEN_BASE_PATH_MAPPING",
        RoutingRuleOnly = "ROUTING_RULE_ONLY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainnamev2-tag.html)
        Tag
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
        /// [`EndpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-domainnamev2-endpointconfiguration.html)
        EndpointConfiguration
        required {
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" String,
            /// `Types`: list.
            types "Types" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::GatewayResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html)
    GatewayResponse = "AWS::ApiGateway::GatewayResponse"
    required {
        /// `ResponseType`: text. A change replaces the resource.
        response_type "ResponseType" String,
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `ResponseParameters`: object.
        response_parameters "ResponseParameters" Json,
        /// `ResponseTemplates`: object.
        response_templates "ResponseTemplates" Json,
        /// `StatusCode`: text.
        status_code "StatusCode" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::Method`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html)
    Method = "AWS::ApiGateway::Method"
    required {
        /// `HttpMethod`: text. A change replaces the resource.
        http_method "HttpMethod" String,
        /// `ResourceId`: text. A change replaces the resource.
        resource_id "ResourceId" String,
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `ApiKeyRequired`: true or false.
        api_key_required "ApiKeyRequired" bool,
        /// `AuthorizationScopes`: list.
        authorization_scopes "AuthorizationScopes" List<String>,
        /// `AuthorizationType`: text.
        authorization_type "AuthorizationType" String,
        /// `AuthorizerId`: text.
        authorizer_id "AuthorizerId" String,
        /// `Integration`: object.
        integration "Integration" method::Integration,
        /// `MethodResponses`: list.
        method_responses "MethodResponses" List<method::MethodResponse>,
        /// `OperationName`: text.
        operation_name "OperationName" String,
        /// `RequestModels`: object.
        request_models "RequestModels" Json,
        /// `RequestParameters`: object.
        request_parameters "RequestParameters" Json,
        /// `RequestValidatorId`: text.
        request_validator_id "RequestValidatorId" String,
    }
    attributes {
    }
}

/// Property types of [`Method`].
pub mod method {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`MethodResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-methodresponse.html)
        MethodResponse
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" String,
        }
        optional {
            /// `ResponseModels`: object.
            response_models "ResponseModels" Json,
            /// `ResponseParameters`: object.
            response_parameters "ResponseParameters" Json,
        }
    }

    choice! {
        /// Values of `IntegrationConnectionType`.
        IntegrationConnectionType
        Internet = "INTERNET",
        VpcLink = "VPC_LINK",
    }

    choice! {
        /// Values of `IntegrationContentHandling`.
        IntegrationContentHandling
        ConvertToBinary = "CONVERT_TO_BINARY",
        ConvertToText = "CONVERT_TO_TEXT",
    }

    choice! {
        /// Values of `IntegrationPassthroughBehavior`.
        IntegrationPassthroughBehavior
        WhenNoMatch = "WHEN_NO_MATCH",
        WhenNoTemplates = "WHEN_NO_TEMPLATES",
        Never = "NEVER",
    }

    choice! {
        /// Values of `IntegrationResponseTransferMode`.
        IntegrationResponseTransferMode
        Buffered = "BUFFERED",
        Stream = "STREAM",
    }

    choice! {
        /// Values of `IntegrationType`.
        IntegrationType
        Aws = "AWS",
        AwsProxy = "AWS_PROXY",
        Http = "HTTP",
        HttpProxy = "HTTP_PROXY",
        Mock = "MOCK",
    }

    property! {
        /// [`Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integration.html)
        Integration
        required {
            /// `Type`: text.
            r#type "Type" IntegrationType,
        }
        optional {
            /// `CacheKeyParameters`: list.
            cache_key_parameters "CacheKeyParameters" List<String>,
            /// `CacheNamespace`: text.
            cache_namespace "CacheNamespace" String,
            /// `ConnectionId`: text.
            connection_id "ConnectionId" String,
            /// `ConnectionType`: text.
            connection_type "ConnectionType" IntegrationConnectionType,
            /// `ContentHandling`: text.
            content_handling "ContentHandling" IntegrationContentHandling,
            /// `Credentials`: text.
            credentials "Credentials" String,
            /// `IntegrationHttpMethod`: text.
            integration_http_method "IntegrationHttpMethod" String,
            /// `IntegrationResponses`: list.
            integration_responses "IntegrationResponses" List<IntegrationResponse>,
            /// `IntegrationTarget`: text.
            integration_target "IntegrationTarget" String,
            /// `PassthroughBehavior`: text.
            passthrough_behavior "PassthroughBehavior" IntegrationPassthroughBehavior,
            /// `RequestParameters`: object.
            request_parameters "RequestParameters" Json,
            /// `RequestTemplates`: object.
            request_templates "RequestTemplates" Json,
            /// `ResponseTransferMode`: text.
            response_transfer_mode "ResponseTransferMode" IntegrationResponseTransferMode,
            /// `TimeoutInMillis`: whole number, at least 50 in value.
            timeout_in_millis "TimeoutInMillis" i64,
            /// `Uri`: text.
            uri "Uri" String,
        }
    }

    choice! {
        /// Values of `IntegrationResponseContentHandling`.
        IntegrationResponseContentHandling
        ConvertToBinary = "CONVERT_TO_BINARY",
        ConvertToText = "CONVERT_TO_TEXT",
    }

    property! {
        /// [`IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-method-integrationresponse.html)
        IntegrationResponse
        required {
            /// `StatusCode`: text.
            status_code "StatusCode" String,
        }
        optional {
            /// `ContentHandling`: text.
            content_handling "ContentHandling" IntegrationResponseContentHandling,
            /// `ResponseParameters`: object.
            response_parameters "ResponseParameters" Json,
            /// `ResponseTemplates`: object.
            response_templates "ResponseTemplates" Json,
            /// `SelectionPattern`: text.
            selection_pattern "SelectionPattern" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html)
    Model = "AWS::ApiGateway::Model"
    required {
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `ContentType`: text. A change replaces the resource.
        content_type "ContentType" String,
        /// `Description`: text.
        description "Description" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Schema`: JSON.
        schema "Schema" Json,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ApiGateway::RequestValidator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html)
    RequestValidator = "AWS::ApiGateway::RequestValidator"
    required {
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ValidateRequestBody`: true or false.
        validate_request_body "ValidateRequestBody" bool,
        /// `ValidateRequestParameters`: true or false.
        validate_request_parameters "ValidateRequestParameters" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `RequestValidatorId`.
        request_validator_id "RequestValidatorId" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::Resource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-resource.html)
    Resource = "AWS::ApiGateway::Resource"
    required {
        /// `ParentId`: text. A change replaces the resource.
        parent_id "ParentId" String,
        /// `PathPart`: text. A change replaces the resource.
        path_part "PathPart" String,
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceId`.
        resource_id "ResourceId" String,
    }
}

resource! {
    /// [`AWS::ApiGateway::RestApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html)
    RestApi = "AWS::ApiGateway::RestApi"
    required {
    }
    optional {
        /// `ApiKeySourceType`: text.
        api_key_source_type "ApiKeySourceType" String,
        /// `BinaryMediaTypes`: list.
        binary_media_types "BinaryMediaTypes" List<String>,
        /// `Body`: JSON.
        body "Body" Json,
        /// `BodyS3Location`: object.
        body_s3_location "BodyS3Location" rest_api::S3Location,
        /// `CloneFrom`: text.
        clone_from "CloneFrom" String,
        /// `Description`: text.
        description "Description" String,
        /// `DisableExecuteApiEndpoint`: true or false.
        disable_execute_api_endpoint "DisableExecuteApiEndpoint" bool,
        /// `EndpointAccessMode`: text.
        endpoint_access_mode "EndpointAccessMode" String,
        /// `EndpointConfiguration`: object.
        endpoint_configuration "EndpointConfiguration" rest_api::EndpointConfiguration,
        /// `FailOnWarnings`: true or false.
        fail_on_warnings "FailOnWarnings" bool,
        /// `MinimumCompressionSize`: whole number.
        minimum_compression_size "MinimumCompressionSize" i64,
        /// `Mode`: text.
        mode "Mode" String,
        /// `Name`: text.
        name "Name" String,
        /// `Parameters`: JSON.
        parameters "Parameters" Json,
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `SecurityPolicy`: text.
        security_policy "SecurityPolicy" String,
        /// `Tags`: list.
        tags "Tags" List<rest_api::Tag>,
        /// `Version`: text.
        version "Version" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RestApiId`.
        rest_api_id "RestApiId" String,
        /// `Fn::GetAtt` of `RootResourceId`.
        root_resource_id "RootResourceId" String,
    }
}

/// Property types of [`RestApi`].
pub mod rest_api {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-tag.html)
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
        /// [`EndpointConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-endpointconfiguration.html)
        EndpointConfiguration
        required {
        }
        optional {
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" String,
            /// `Types`: list.
            types "Types" List<String>,
            /// `VpcEndpointIds`: list.
            vpc_endpoint_ids "VpcEndpointIds" List<String>,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-restapi-s3location.html)
        S3Location
        required {
        }
        optional {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `ETag`: text.
            e_tag "ETag" String,
            /// `Key`: text.
            key "Key" String,
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html)
    Stage = "AWS::ApiGateway::Stage"
    required {
        /// `RestApiId`: text. A change replaces the resource.
        rest_api_id "RestApiId" String,
    }
    optional {
        /// `AccessLogSetting`: object.
        access_log_setting "AccessLogSetting" stage::AccessLogSetting,
        /// `CacheClusterEnabled`: true or false.
        cache_cluster_enabled "CacheClusterEnabled" bool,
        /// `CacheClusterSize`: text.
        cache_cluster_size "CacheClusterSize" String,
        /// `CanarySetting`: object.
        canary_setting "CanarySetting" stage::CanarySetting,
        /// `ClientCertificateId`: text.
        client_certificate_id "ClientCertificateId" String,
        /// `DeploymentId`: text.
        deployment_id "DeploymentId" String,
        /// `Description`: text.
        description "Description" String,
        /// `DocumentationVersion`: text.
        documentation_version "DocumentationVersion" String,
        /// `MethodSettings`: list.
        method_settings "MethodSettings" List<stage::MethodSetting>,
        /// `StageName`: text. A change replaces the resource.
        stage_name "StageName" String,
        /// `Tags`: list.
        tags "Tags" List<stage::Tag>,
        /// `TracingEnabled`: true or false.
        tracing_enabled "TracingEnabled" bool,
        /// `Variables`: object.
        variables "Variables" Json,
    }
    attributes {
    }
}

/// Property types of [`Stage`].
pub mod stage {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-tag.html)
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
        /// [`MethodSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-methodsetting.html)
        MethodSetting
        required {
        }
        optional {
            /// `CacheDataEncrypted`: true or false.
            cache_data_encrypted "CacheDataEncrypted" bool,
            /// `CacheTtlInSeconds`: whole number.
            cache_ttl_in_seconds "CacheTtlInSeconds" i64,
            /// `CachingEnabled`: true or false.
            caching_enabled "CachingEnabled" bool,
            /// `DataTraceEnabled`: true or false.
            data_trace_enabled "DataTraceEnabled" bool,
            /// `HttpMethod`: text.
            http_method "HttpMethod" String,
            /// `LoggingLevel`: text.
            logging_level "LoggingLevel" String,
            /// `MetricsEnabled`: true or false.
            metrics_enabled "MetricsEnabled" bool,
            /// `ResourcePath`: text.
            resource_path "ResourcePath" String,
            /// `ThrottlingBurstLimit`: whole number, at least 0 in value.
            throttling_burst_limit "ThrottlingBurstLimit" i64,
            /// `ThrottlingRateLimit`: number, at least 0 in value.
            throttling_rate_limit "ThrottlingRateLimit" f64,
        }
    }

    property! {
        /// [`CanarySetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-canarysetting.html)
        CanarySetting
        required {
        }
        optional {
            /// `DeploymentId`: text.
            deployment_id "DeploymentId" String,
            /// `PercentTraffic`: number, 0 to 100 in value.
            percent_traffic "PercentTraffic" f64,
            /// `StageVariableOverrides`: object.
            stage_variable_overrides "StageVariableOverrides" Json,
            /// `UseStageCache`: true or false.
            use_stage_cache "UseStageCache" bool,
        }
    }

    property! {
        /// [`AccessLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-stage-accesslogsetting.html)
        AccessLogSetting
        required {
        }
        optional {
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `Format`: text.
            format "Format" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::UsagePlan`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html)
    UsagePlan = "AWS::ApiGateway::UsagePlan"
    required {
    }
    optional {
        /// `ApiStages`: list.
        api_stages "ApiStages" List<usage_plan::ApiStage>,
        /// `Description`: text.
        description "Description" String,
        /// `Quota`: object.
        quota "Quota" usage_plan::QuotaSettings,
        /// `Tags`: list.
        tags "Tags" List<usage_plan::Tag>,
        /// `Throttle`: object.
        throttle "Throttle" usage_plan::ThrottleSettings,
        /// `UsagePlanName`: text.
        usage_plan_name "UsagePlanName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`UsagePlan`].
pub mod usage_plan {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ThrottleSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-throttlesettings.html)
        ThrottleSettings
        required {
        }
        optional {
            /// `BurstLimit`: whole number, at least 0 in value.
            burst_limit "BurstLimit" i64,
            /// `RateLimit`: number, at least 0 in value.
            rate_limit "RateLimit" f64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-tag.html)
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
        /// [`QuotaSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-quotasettings.html)
        QuotaSettings
        required {
        }
        optional {
            /// `Limit`: whole number, at least 0 in value.
            limit "Limit" i64,
            /// `Offset`: whole number, at least 0 in value.
            offset "Offset" i64,
            /// `Period`: text.
            period "Period" String,
        }
    }

    property! {
        /// [`ApiStage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-usageplan-apistage.html)
        ApiStage
        required {
        }
        optional {
            /// `ApiId`: text.
            api_id "ApiId" String,
            /// `Stage`: text.
            stage "Stage" String,
            /// `Throttle`: object.
            throttle "Throttle" Json,
        }
    }
}

resource! {
    /// [`AWS::ApiGateway::UsagePlanKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html)
    UsagePlanKey = "AWS::ApiGateway::UsagePlanKey"
    required {
        /// `KeyId`: text. A change replaces the resource.
        key_id "KeyId" String,
        /// `KeyType`: text. A change replaces the resource.
        key_type "KeyType" usage_plan_key::KeyType,
        /// `UsagePlanId`: text. A change replaces the resource.
        usage_plan_id "UsagePlanId" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`UsagePlanKey`].
pub mod usage_plan_key {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KeyType`.
        KeyType
        ApiKey = "API_KEY",
    }
}

resource! {
    /// [`AWS::ApiGateway::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html)
    VpcLink = "AWS::ApiGateway::VpcLink"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `TargetArns`: list. A change replaces the resource.
        target_arns "TargetArns" List<String>,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<vpc_link::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `VpcLinkId`.
        vpc_link_id "VpcLinkId" String,
    }
}

/// Property types of [`VpcLink`].
pub mod vpc_link {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigateway-vpclink-tag.html)
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
