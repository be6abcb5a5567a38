// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ApiGatewayV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ApiGatewayV2::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html)
    Api = "AWS::ApiGatewayV2::Api"
    required {
    }
    optional {
        /// `ApiKeySelectionExpression`: text.
        api_key_selection_expression "ApiKeySelectionExpression" String,
        /// `BasePath`: text.
        base_path "BasePath" String,
        /// `Body`: JSON.
        body "Body" Json,
        /// `BodyS3Location`: object.
        body_s3_location "BodyS3Location" api::BodyS3Location,
        /// `CorsConfiguration`: object.
        cors_configuration "CorsConfiguration" api::Cors,
        /// `CredentialsArn`: text.
        credentials_arn "CredentialsArn" String,
        /// `Description`: text.
        description "Description" String,
        /// `DisableExecuteApiEndpoint`: true or false.
        disable_execute_api_endpoint "DisableExecuteApiEndpoint" bool,
        /// `DisableSchemaValidation`: true or false.
        disable_schema_validation "DisableSchemaValidation" bool,
        /// `FailOnWarnings`: true or false.
        fail_on_warnings "FailOnWarnings" bool,
        /// `IpAddressType`: text.
        ip_address_type "IpAddressType" String,
        /// `Name`: text.
        name "Name" String,
        /// `ProtocolType`: text. A change replaces the resource.
        protocol_type "ProtocolType" String,
        /// `RouteKey`: text.
        route_key "RouteKey" String,
        /// `RouteSelectionExpression`: text.
        route_selection_expression "RouteSelectionExpression" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Target`: text.
        target "Target" String,
        /// `Version`: text.
        version "Version" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiEndpoint`.
        api_endpoint "ApiEndpoint" String,
        /// `Fn::GetAtt` of `ApiId`.
        api_id "ApiId" String,
        /// `Fn::GetAtt` of `ExecuteApiArn`.
        execute_api_arn "ExecuteApiArn" String,
    }
}

/// Property types of [`Api`].
pub mod api {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Cors`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-cors.html)
        Cors
        required {
        }
        optional {
            /// `AllowCredentials`: true or false.
            allow_credentials "AllowCredentials" bool,
            /// `AllowHeaders`: list.
            allow_headers "AllowHeaders" List<String>,
            /// `AllowMethods`: list.
            allow_methods "AllowMethods" List<String>,
            /// `AllowOrigins`: list.
            allow_origins "AllowOrigins" List<String>,
            /// `ExposeHeaders`: list.
            expose_headers "ExposeHeaders" List<String>,
            /// `MaxAge`: whole number.
            max_age "MaxAge" i64,
        }
    }

    property! {
        /// [`BodyS3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-api-bodys3location.html)
        BodyS3Location
        required {
        }
        optional {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Etag`: text.
            etag "Etag" String,
            /// `Key`: text.
            key "Key" String,
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::ApiGatewayManagedOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html)
    ApiGatewayManagedOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
    }
    optional {
        /// `Integration`: object.
        integration "Integration" api_gateway_managed_overrides::IntegrationOverrides,
        /// `Route`: object.
        route "Route" api_gateway_managed_overrides::RouteOverrides,
        /// `Stage`: object.
        stage "Stage" api_gateway_managed_overrides::StageOverrides,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApiGatewayManagedOverrides`].
pub mod api_gateway_managed_overrides {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`StageOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-stageoverrides.html)
        StageOverrides
        required {
        }
        optional {
            /// `AccessLogSettings`: object.
            access_log_settings "AccessLogSettings" AccessLogSettings,
            /// `AutoDeploy`: true or false.
            auto_deploy "AutoDeploy" bool,
            /// `DefaultRouteSettings`: object.
            default_route_settings "DefaultRouteSettings" RouteSettings,
            /// `Description`: text.
            description "Description" String,
            /// `RouteSettings`: JSON.
            route_settings "RouteSettings" Json,
            /// `StageVariables`: JSON.
            stage_variables "StageVariables" Json,
        }
    }

    property! {
        /// [`RouteSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-routesettings.html)
        RouteSettings
        required {
        }
        optional {
            /// `DetailedMetricsEnabled`: true or false.
            detailed_metrics_enabled "DetailedMetricsEnabled" bool,
            /// `ThrottlingBurstLimit`: whole number.
            throttling_burst_limit "ThrottlingBurstLimit" i64,
            /// `ThrottlingRateLimit`: number.
            throttling_rate_limit "ThrottlingRateLimit" f64,
        }
    }

    property! {
        /// [`AccessLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-accesslogsettings.html)
        AccessLogSettings
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
        /// [`RouteOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-routeoverrides.html)
        RouteOverrides
        required {
        }
        optional {
            /// `AuthorizationScopes`: list.
            authorization_scopes "AuthorizationScopes" List<String>,
            /// `AuthorizationType`: text.
            authorization_type "AuthorizationType" String,
            /// `AuthorizerId`: text.
            authorizer_id "AuthorizerId" String,
            /// `OperationName`: text.
            operation_name "OperationName" String,
            /// `Target`: text.
            target "Target" String,
        }
    }

    property! {
        /// [`IntegrationOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-apigatewaymanagedoverrides-integrationoverrides.html)
        IntegrationOverrides
        required {
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `IntegrationMethod`: text.
            integration_method "IntegrationMethod" String,
            /// `PayloadFormatVersion`: text.
            payload_format_version "PayloadFormatVersion" String,
            /// `TimeoutInMillis`: whole number.
            timeout_in_millis "TimeoutInMillis" i64,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::ApiMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apimapping.html)
    ApiMapping = "AWS::ApiGatewayV2::ApiMapping"
    required {
        /// `ApiId`: text.
        api_id "ApiId" String,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
        /// `Stage`: text.
        stage "Stage" String,
    }
    optional {
        /// `ApiMappingKey`: text.
        api_mapping_key "ApiMappingKey" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiMappingId`.
        api_mapping_id "ApiMappingId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::Authorizer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html)
    Authorizer = "AWS::ApiGatewayV2::Authorizer"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `AuthorizerType`: text.
        authorizer_type "AuthorizerType" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `AuthorizerCredentialsArn`: text.
        authorizer_credentials_arn "AuthorizerCredentialsArn" String,
        /// `AuthorizerPayloadFormatVersion`: text.
        authorizer_payload_format_version "AuthorizerPayloadFormatVersion" String,
        /// `AuthorizerResultTtlInSeconds`: whole number.
        authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" i64,
        /// `AuthorizerUri`: text.
        authorizer_uri "AuthorizerUri" String,
        /// `EnableSimpleResponses`: true or false.
        enable_simple_responses "EnableSimpleResponses" bool,
        /// `IdentitySource`: list.
        identity_source "IdentitySource" List<String>,
        /// `IdentityValidationExpression`: text.
        identity_validation_expression "IdentityValidationExpression" String,
        /// `JwtConfiguration`: object.
        jwt_configuration "JwtConfiguration" authorizer::JWTConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `AuthorizerId`.
        authorizer_id "AuthorizerId" String,
    }
}

/// Property types of [`Authorizer`].
pub mod authorizer {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`JWTConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-authorizer-jwtconfiguration.html)
        JWTConfiguration
        required {
        }
        optional {
            /// `Audience`: list.
            audience "Audience" List<String>,
            /// `Issuer`: text.
            issuer "Issuer" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-deployment.html)
    Deployment = "AWS::ApiGatewayV2::Deployment"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `StageName`: text.
        stage_name "StageName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html)
    DomainName = "AWS::ApiGatewayV2::DomainName"
    required {
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `DomainNameConfigurations`: list.
        domain_name_configurations "DomainNameConfigurations" List<domain_name::DomainNameConfiguration>,
        /// `MutualTlsAuthentication`: object.
        mutual_tls_authentication "MutualTlsAuthentication" domain_name::MutualTlsAuthentication,
        /// `RoutingMode`: text.
        routing_mode "RoutingMode" domain_name::RoutingMode,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
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
        ApiMappingOnly = "API_MAPPING_ONLY",
        RoutingRuleThenApiMapping = "ROUTING_RULE_THEN_API_MAPPING",
        RoutingRuleOnly = "ROUTING_RULE_ONLY",
    }

    property! {
        /// [`MutualTlsAuthentication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-mutualtlsauthentication.html)
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
        /// [`DomainNameConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-domainname-domainnameconfiguration.html)
        DomainNameConfiguration
        required {
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `CertificateName`: text.
            certificate_name "CertificateName" String,
            /// `EndpointType`: text.
            endpoint_type "EndpointType" String,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" String,
            /// `OwnershipVerificationCertificateArn`: text.
            ownership_verification_certificate_arn "OwnershipVerificationCertificateArn" String,
            /// `SecurityPolicy`: text.
            security_policy "SecurityPolicy" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html)
    Integration = "AWS::ApiGatewayV2::Integration"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `IntegrationType`: text.
        integration_type "IntegrationType" String,
    }
    optional {
        /// `ConnectionId`: text.
        connection_id "ConnectionId" String,
        /// `ConnectionType`: text.
        connection_type "ConnectionType" String,
        /// `ContentHandlingStrategy`: text.
        content_handling_strategy "ContentHandlingStrategy" String,
        /// `CredentialsArn`: text.
        credentials_arn "CredentialsArn" String,
        /// `Description`: text.
        description "Description" String,
        /// `IntegrationMethod`: text.
        integration_method "IntegrationMethod" String,
        /// `IntegrationSubtype`: text.
        integration_subtype "IntegrationSubtype" String,
        /// `IntegrationUri`: text.
        integration_uri "IntegrationUri" String,
        /// `PassthroughBehavior`: text.
        passthrough_behavior "PassthroughBehavior" String,
        /// `PayloadFormatVersion`: text.
        payload_format_version "PayloadFormatVersion" String,
        /// `RequestParameters`: object.
        request_parameters "RequestParameters" Json,
        /// `RequestTemplates`: object.
        request_templates "RequestTemplates" Json,
        /// `ResponseParameters`: object.
        response_parameters "ResponseParameters" Json,
        /// `TemplateSelectionExpression`: text.
        template_selection_expression "TemplateSelectionExpression" String,
        /// `TimeoutInMillis`: whole number.
        timeout_in_millis "TimeoutInMillis" i64,
        /// `TlsConfig`: object.
        tls_config "TlsConfig" integration::TlsConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `IntegrationId`.
        integration_id "IntegrationId" String,
    }
}

/// Property types of [`Integration`].
pub mod integration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TlsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-integration-tlsconfig.html)
        TlsConfig
        required {
        }
        optional {
            /// `ServerNameToVerify`: text.
            server_name_to_verify "ServerNameToVerify" String,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::IntegrationResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html)
    IntegrationResponse = "AWS::ApiGatewayV2::IntegrationResponse"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `IntegrationId`: text. A change replaces the resource.
        integration_id "IntegrationId" String,
        /// `IntegrationResponseKey`: text.
        integration_response_key "IntegrationResponseKey" String,
    }
    optional {
        /// `ContentHandlingStrategy`: text.
        content_handling_strategy "ContentHandlingStrategy" String,
        /// `ResponseParameters`: JSON.
        response_parameters "ResponseParameters" Json,
        /// `ResponseTemplates`: JSON.
        response_templates "ResponseTemplates" Json,
        /// `TemplateSelectionExpression`: text.
        template_selection_expression "TemplateSelectionExpression" String,
    }
    attributes {
        /// `Fn::GetAtt` of `IntegrationResponseId`.
        integration_response_id "IntegrationResponseId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::Model`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-model.html)
    Model = "AWS::ApiGatewayV2::Model"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `Name`: text.
        name "Name" String,
        /// `Schema`: JSON.
        schema "Schema" Json,
    }
    optional {
        /// `ContentType`: text.
        content_type "ContentType" String,
        /// `Description`: text.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ModelId`.
        model_id "ModelId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::PortalProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-portalproduct.html)
    PortalProduct = "AWS::ApiGatewayV2::PortalProduct"
    required {
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<portal_product::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LastModified`.
        last_modified "LastModified" String,
        /// `Fn::GetAtt` of `PortalProductArn`.
        portal_product_arn "PortalProductArn" String,
        /// `Fn::GetAtt` of `PortalProductId`.
        portal_product_id "PortalProductId" String,
    }
}

/// Property types of [`PortalProduct`].
pub mod portal_product {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-portalproduct-tag.html)
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
    /// [`AWS::ApiGatewayV2::Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html)
    Route = "AWS::ApiGatewayV2::Route"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `RouteKey`: text.
        route_key "RouteKey" String,
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
        /// `ModelSelectionExpression`: text.
        model_selection_expression "ModelSelectionExpression" String,
        /// `OperationName`: text.
        operation_name "OperationName" String,
        /// `RequestModels`: JSON.
        request_models "RequestModels" Json,
        /// `RequestParameters`: object.
        request_parameters "RequestParameters" Json,
        /// `RouteResponseSelectionExpression`: text.
        route_response_selection_expression "RouteResponseSelectionExpression" String,
        /// `Target`: text.
        target "Target" String,
    }
    attributes {
        /// `Fn::GetAtt` of `RouteId`.
        route_id "RouteId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::RouteResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html)
    RouteResponse = "AWS::ApiGatewayV2::RouteResponse"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `RouteId`: text. A change replaces the resource.
        route_id "RouteId" String,
        /// `RouteResponseKey`: text.
        route_response_key "RouteResponseKey" String,
    }
    optional {
        /// `ModelSelectionExpression`: text.
        model_selection_expression "ModelSelectionExpression" String,
        /// `ResponseModels`: JSON.
        response_models "ResponseModels" Json,
        /// `ResponseParameters`: JSON.
        response_parameters "ResponseParameters" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `RouteResponseId`.
        route_response_id "RouteResponseId" String,
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::RoutingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html)
    RoutingRule = "AWS::ApiGatewayV2::RoutingRule"
    required {
        /// `Actions`: list.
        actions "Actions" List<routing_rule::Action>,
        /// `Conditions`: list.
        conditions "Conditions" List<routing_rule::Condition>,
        /// `DomainNameArn`: text. A change replaces the resource.
        domain_name_arn "DomainNameArn" String,
        /// `Priority`: whole number, 1 to 1000000 in value.
        priority "Priority" i64,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RoutingRuleArn`.
        routing_rule_arn "RoutingRuleArn" String,
        /// `Fn::GetAtt` of `RoutingRuleId`.
        routing_rule_id "RoutingRuleId" String,
    }
}

/// Property types of [`RoutingRule`].
pub mod routing_rule {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-condition.html)
        Condition
        required {
        }
        optional {
            /// `MatchBasePaths`: object.
            match_base_paths "MatchBasePaths" MatchBasePaths,
            /// `MatchHeaders`: object.
            match_headers "MatchHeaders" MatchHeaders,
        }
    }

    property! {
        /// [`MatchHeaders`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchheaders.html)
        MatchHeaders
        required {
            /// `AnyOf`: list.
            any_of "AnyOf" List<MatchHeaderValue>,
        }
        optional {
        }
    }

    property! {
        /// [`MatchHeaderValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchheadervalue.html)
        MatchHeaderValue
        required {
            /// `Header`: text.
            header "Header" String,
            /// `ValueGlob`: text.
            value_glob "ValueGlob" String,
        }
        optional {
        }
    }

    property! {
        /// [`MatchBasePaths`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-matchbasepaths.html)
        MatchBasePaths
        required {
            /// `AnyOf`: list.
            any_of "AnyOf" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-action.html)
        Action
        required {
            /// `InvokeApi`: object.
            invoke_api "InvokeApi" ActionInvokeApi,
        }
        optional {
        }
    }

    property! {
        /// [`ActionInvokeApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-routingrule-actioninvokeapi.html)
        ActionInvokeApi
        required {
            /// `ApiId`: text.
            api_id "ApiId" String,
            /// `Stage`: text.
            stage "Stage" String,
        }
        optional {
            /// `StripBasePath`: true or false.
            strip_base_path "StripBasePath" bool,
        }
    }
}

resource! {
    /// [`AWS::ApiGatewayV2::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html)
    Stage = "AWS::ApiGatewayV2::Stage"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `StageName`: text. A change replaces the resource.
        stage_name "StageName" String,
    }
    optional {
        /// `AccessLogSettings`: object.
        access_log_settings "AccessLogSettings" stage::AccessLogSettings,
        /// `AutoDeploy`: true or false.
        auto_deploy "AutoDeploy" bool,
        /// `ClientCertificateId`: text.
        client_certificate_id "ClientCertificateId" String,
        /// `DefaultRouteSettings`: object.
        default_route_settings "DefaultRouteSettings" stage::RouteSettings,
        /// `DeploymentId`: text.
        deployment_id "DeploymentId" String,
        /// `Description`: text.
        description "Description" String,
        /// `RouteSettings`: JSON.
        route_settings "RouteSettings" Json,
        /// `StageVariables`: JSON.
        stage_variables "StageVariables" Json,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
    }
}

/// Property types of [`Stage`].
pub mod stage {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RouteSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html)
        RouteSettings
        required {
        }
        optional {
            /// `DataTraceEnabled`: true or false.
            data_trace_enabled "DataTraceEnabled" bool,
            /// `DetailedMetricsEnabled`: true or false.
            detailed_metrics_enabled "DetailedMetricsEnabled" bool,
            /// `LoggingLevel`: text.
            logging_level "LoggingLevel" String,
            /// `ThrottlingBurstLimit`: whole number.
            throttling_burst_limit "ThrottlingBurstLimit" i64,
            /// `ThrottlingRateLimit`: number.
            throttling_rate_limit "ThrottlingRateLimit" f64,
        }
    }

    property! {
        /// [`AccessLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-accesslogsettings.html)
        AccessLogSettings
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
    /// [`AWS::ApiGatewayV2::VpcLink`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-vpclink.html)
    VpcLink = "AWS::ApiGatewayV2::VpcLink"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `VpcLinkId`.
        vpc_link_id "VpcLinkId" String,
    }
}
