// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppSync`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppSync::Api`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html)
    Api = "AWS::AppSync::Api"
    required {
        /// `Name`: text, 1 to 50 characters.
        name "Name" String,
    }
    optional {
        /// `EventConfig`: object.
        event_config "EventConfig" api::EventConfig,
        /// `OwnerContact`: text, 1 to 250 characters.
        owner_contact "OwnerContact" String,
        /// `Tags`: list.
        tags "Tags" List<api::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiArn`.
        api_arn "ApiArn" String,
        /// `Fn::GetAtt` of `ApiId`.
        api_id "ApiId" String,
        /// `Fn::GetAtt` of `Dns`.
        dns "Dns" Json,
        /// `Fn::GetAtt` of `Dns.Http`.
        dns_http "Dns.Http" String,
        /// `Fn::GetAtt` of `Dns.Realtime`.
        dns_realtime "Dns.Realtime" String,
    }
}

/// Property types of [`Api`].
pub mod api {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-tag.html)
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
        /// [`EventConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-eventconfig.html)
        EventConfig
        required {
            /// `AuthProviders`: list.
            auth_providers "AuthProviders" List<AuthProvider>,
            /// `ConnectionAuthModes`: list.
            connection_auth_modes "ConnectionAuthModes" List<AuthMode>,
            /// `DefaultPublishAuthModes`: list.
            default_publish_auth_modes "DefaultPublishAuthModes" List<AuthMode>,
            /// `DefaultSubscribeAuthModes`: list.
            default_subscribe_auth_modes "DefaultSubscribeAuthModes" List<AuthMode>,
        }
        optional {
            /// `LogConfig`: object.
            log_config "LogConfig" EventLogConfig,
        }
    }

    choice! {
        /// Values of `EventLogLevel`.
        EventLogLevel
        None = "NONE",
        Error = "ERROR",
        All = "ALL",
        Info = "INFO",
        Debug = "DEBUG",
    }

    property! {
        /// [`EventLogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-eventlogconfig.html)
        EventLogConfig
        required {
            /// `CloudWatchLogsRoleArn`: text.
            cloud_watch_logs_role_arn "CloudWatchLogsRoleArn" String,
            /// `LogLevel`: text.
            log_level "LogLevel" EventLogLevel,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS",
        AwsIam = "AWS_IAM",
        ApiKey = "API_KEY",
        OpenidConnect = "OPENID_CONNECT",
        AwsLambda = "AWS_LAMBDA",
    }

    property! {
        /// [`AuthMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-authmode.html)
        AuthMode
        required {
        }
        optional {
            /// `AuthType`: text.
            auth_type "AuthType" AuthenticationType,
        }
    }

    property! {
        /// [`AuthProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-authprovider.html)
        AuthProvider
        required {
            /// `AuthType`: text.
            auth_type "AuthType" AuthenticationType,
        }
        optional {
            /// `CognitoConfig`: object.
            cognito_config "CognitoConfig" CognitoConfig,
            /// `LambdaAuthorizerConfig`: object.
            lambda_authorizer_config "LambdaAuthorizerConfig" LambdaAuthorizerConfig,
            /// `OpenIDConnectConfig`: object.
            open_id_connect_config "OpenIDConnectConfig" OpenIDConnectConfig,
        }
    }

    property! {
        /// [`OpenIDConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-openidconnectconfig.html)
        OpenIDConnectConfig
        required {
            /// `Issuer`: text.
            issuer "Issuer" String,
        }
        optional {
            /// `AuthTTL`: number.
            auth_ttl "AuthTTL" f64,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `IatTTL`: number.
            iat_ttl "IatTTL" f64,
        }
    }

    property! {
        /// [`LambdaAuthorizerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-lambdaauthorizerconfig.html)
        LambdaAuthorizerConfig
        required {
            /// `AuthorizerUri`: text.
            authorizer_uri "AuthorizerUri" String,
        }
        optional {
            /// `AuthorizerResultTtlInSeconds`: whole number, 0 to 3600 in value.
            authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" i64,
            /// `IdentityValidationExpression`: text.
            identity_validation_expression "IdentityValidationExpression" String,
        }
    }

    property! {
        /// [`CognitoConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-api-cognitoconfig.html)
        CognitoConfig
        required {
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `UserPoolId`: text.
            user_pool_id "UserPoolId" String,
        }
        optional {
            /// `AppIdClientRegex`: text.
            app_id_client_regex "AppIdClientRegex" String,
        }
    }
}

resource! {
    /// [`AWS::AppSync::ApiCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apicache.html)
    ApiCache = "AWS::AppSync::ApiCache"
    required {
        /// `ApiCachingBehavior`: text.
        api_caching_behavior "ApiCachingBehavior" api_cache::ApiCachingBehavior,
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `Ttl`: whole number.
        ttl "Ttl" i64,
        /// `Type`: text.
        r#type "Type" api_cache::Type,
    }
    optional {
        /// `AtRestEncryptionEnabled`: true or false. A change replaces the resource.
        at_rest_encryption_enabled "AtRestEncryptionEnabled" bool,
        /// `HealthMetricsConfig`: text.
        health_metrics_config "HealthMetricsConfig" api_cache::HealthMetricsConfig,
        /// `TransitEncryptionEnabled`: true or false. A change replaces the resource.
        transit_encryption_enabled "TransitEncryptionEnabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApiCache`].
pub mod api_cache {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApiCachingBehavior`.
        ApiCachingBehavior
        FullRequestCaching = "FULL_REQUEST_CACHING",
        OperationLevelCaching = "OPERATION_LEVEL_CACHING",
        PerResolverCaching = "PER_RESOLVER_CACHING",
    }

    choice! {
        /// Values of `HealthMetricsConfig`.
        HealthMetricsConfig
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `Type`.
        Type
        Large = "LARGE",
        Large12x = "LARGE_12X",
        Large2x = "LARGE_2X",
        Large4x = "LARGE_4X",
        Large8x = "LARGE_8X",
        Medium = "MEDIUM",
        R4_2xlarge = "R4_2XLARGE",
        R4_4xlarge = "R4_4XLARGE",
        R4_8xlarge = "R4_8XLARGE",
        R4Large = "R4_LARGE",
        R4Xlarge = "R4_XLARGE",
        Small = "SMALL",
        T2Medium = "T2_MEDIUM",
        T2Small = "T2_SMALL",
        Xlarge = "XLARGE",
    }
}

resource! {
    /// [`AWS::AppSync::ApiKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-apikey.html)
    ApiKey = "AWS::AppSync::ApiKey"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `Expires`: number.
        expires "Expires" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiKey`.
        api_key "ApiKey" String,
        /// `Fn::GetAtt` of `ApiKeyId`.
        api_key_id "ApiKeyId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::AppSync::ChannelNamespace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-channelnamespace.html)
    ChannelNamespace = "AWS::AppSync::ChannelNamespace"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `Name`: text, 1 to 50 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CodeHandlers`: text, 1 to 32768 characters.
        code_handlers "CodeHandlers" String,
        /// `CodeS3Location`: text.
        code_s3_location "CodeS3Location" String,
        /// `HandlerConfigs`: object.
        handler_configs "HandlerConfigs" channel_namespace::HandlerConfigs,
        /// `PublishAuthModes`: list.
        publish_auth_modes "PublishAuthModes" List<channel_namespace::AuthMode>,
        /// `SubscribeAuthModes`: list.
        subscribe_auth_modes "SubscribeAuthModes" List<channel_namespace::AuthMode>,
        /// `Tags`: list.
        tags "Tags" List<channel_namespace::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ChannelNamespaceArn`.
        channel_namespace_arn "ChannelNamespaceArn" String,
    }
}

/// Property types of [`ChannelNamespace`].
pub mod channel_namespace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-tag.html)
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
        /// Values of `AuthenticationType`.
        AuthenticationType
        AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS",
        AwsIam = "AWS_IAM",
        ApiKey = "API_KEY",
        OpenidConnect = "OPENID_CONNECT",
        AwsLambda = "AWS_LAMBDA",
    }

    property! {
        /// [`AuthMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-authmode.html)
        AuthMode
        required {
        }
        optional {
            /// `AuthType`: text.
            auth_type "AuthType" AuthenticationType,
        }
    }

    property! {
        /// [`HandlerConfigs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-handlerconfigs.html)
        HandlerConfigs
        required {
        }
        optional {
            /// `OnPublish`: object.
            on_publish "OnPublish" HandlerConfig,
            /// `OnSubscribe`: object.
            on_subscribe "OnSubscribe" HandlerConfig,
        }
    }

    choice! {
        /// Values of `HandlerBehavior`.
        HandlerBehavior
        Code = "CODE",
        Direct = "DIRECT",
    }

    property! {
        /// [`HandlerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-handlerconfig.html)
        HandlerConfig
        required {
            /// `Behavior`: text.
            behavior "Behavior" HandlerBehavior,
            /// `Integration`: object.
            integration "Integration" Integration,
        }
        optional {
        }
    }

    property! {
        /// [`Integration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-integration.html)
        Integration
        required {
            /// `DataSourceName`: text, 1 to 512 characters.
            data_source_name "DataSourceName" String,
        }
        optional {
            /// `LambdaConfig`: object.
            lambda_config "LambdaConfig" LambdaConfig,
        }
    }

    choice! {
        /// Values of `InvokeType`.
        InvokeType
        RequestResponse = "REQUEST_RESPONSE",
        Event = "EVENT",
    }

    property! {
        /// [`LambdaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-channelnamespace-lambdaconfig.html)
        LambdaConfig
        required {
            /// `InvokeType`: text.
            invoke_type "InvokeType" InvokeType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppSync::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-datasource.html)
    DataSource = "AWS::AppSync::DataSource"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `Name`: text, 1 to 65536 characters. A change replaces the resource.
        name "Name" String,
        /// `Type`: text.
        r#type "Type" data_source::Type,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `DynamoDBConfig`: object.
        dynamo_db_config "DynamoDBConfig" data_source::DynamoDBConfig,
        /// `ElasticsearchConfig`: object.
        elasticsearch_config "ElasticsearchConfig" data_source::ElasticsearchConfig,
        /// `EventBridgeConfig`: object.
        event_bridge_config "EventBridgeConfig" data_source::EventBridgeConfig,
        /// `HttpConfig`: object.
        http_config "HttpConfig" data_source::HttpConfig,
        /// `LambdaConfig`: object.
        lambda_config "LambdaConfig" data_source::LambdaConfig,
        /// `MetricsConfig`: text.
        metrics_config "MetricsConfig" data_source::MetricsConfig,
        /// `OpenSearchServiceConfig`: object.
        open_search_service_config "OpenSearchServiceConfig" data_source::OpenSearchServiceConfig,
        /// `RelationalDatabaseConfig`: object.
        relational_database_config "RelationalDatabaseConfig" data_source::RelationalDatabaseConfig,
        /// `ServiceRoleArn`: text.
        service_role_arn "ServiceRoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DataSourceArn`.
        data_source_arn "DataSourceArn" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MetricsConfig`.
        MetricsConfig
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `Type`.
        Type
        AmazonBedrockRuntime = "AMAZON_BEDROCK_RUNTIME",
        AmazonDynamodb = "AMAZON_DYNAMODB",
        AmazonElasticsearch = "AMAZON_ELASTICSEARCH",
        AmazonEventbridge = "AMAZON_EVENTBRIDGE",
        AmazonOpensearchService = "AMAZON_OPENSEARCH_SERVICE",
        AwsLambda = "AWS_LAMBDA",
        Http = "HTTP",
        None = "NONE",
        RelationalDatabase = "RELATIONAL_DATABASE",
    }

    choice! {
        /// Values of `RelationalDatabaseConfigRelationalDatabaseSourceType`.
        RelationalDatabaseConfigRelationalDatabaseSourceType
        RdsHttpEndpoint = "RDS_HTTP_ENDPOINT",
    }

    property! {
        /// [`RelationalDatabaseConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-relationaldatabaseconfig.html)
        RelationalDatabaseConfig
        required {
            /// `RelationalDatabaseSourceType`: text.
            relational_database_source_type "RelationalDatabaseSourceType" RelationalDatabaseConfigRelationalDatabaseSourceType,
        }
        optional {
            /// `RdsHttpEndpointConfig`: object.
            rds_http_endpoint_config "RdsHttpEndpointConfig" RdsHttpEndpointConfig,
        }
    }

    property! {
        /// [`RdsHttpEndpointConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-rdshttpendpointconfig.html)
        RdsHttpEndpointConfig
        required {
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `AwsSecretStoreArn`: text.
            aws_secret_store_arn "AwsSecretStoreArn" String,
            /// `DbClusterIdentifier`: text.
            db_cluster_identifier "DbClusterIdentifier" String,
        }
        optional {
            /// `DatabaseName`: text.
            database_name "DatabaseName" String,
            /// `Schema`: text.
            schema "Schema" String,
        }
    }

    property! {
        /// [`OpenSearchServiceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-opensearchserviceconfig.html)
        OpenSearchServiceConfig
        required {
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-lambdaconfig.html)
        LambdaConfig
        required {
            /// `LambdaFunctionArn`: text.
            lambda_function_arn "LambdaFunctionArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`HttpConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-httpconfig.html)
        HttpConfig
        required {
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
        }
        optional {
            /// `AuthorizationConfig`: object.
            authorization_config "AuthorizationConfig" AuthorizationConfig,
        }
    }

    choice! {
        /// Values of `AuthorizationConfigAuthorizationType`.
        AuthorizationConfigAuthorizationType
        AwsIam = "AWS_IAM",
    }

    property! {
        /// [`AuthorizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-authorizationconfig.html)
        AuthorizationConfig
        required {
            /// `AuthorizationType`: text.
            authorization_type "AuthorizationType" AuthorizationConfigAuthorizationType,
        }
        optional {
            /// `AwsIamConfig`: object.
            aws_iam_config "AwsIamConfig" AwsIamConfig,
        }
    }

    property! {
        /// [`AwsIamConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-awsiamconfig.html)
        AwsIamConfig
        required {
        }
        optional {
            /// `SigningRegion`: text.
            signing_region "SigningRegion" String,
            /// `SigningServiceName`: text.
            signing_service_name "SigningServiceName" String,
        }
    }

    property! {
        /// [`EventBridgeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-eventbridgeconfig.html)
        EventBridgeConfig
        required {
            /// `EventBusArn`: text.
            event_bus_arn "EventBusArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ElasticsearchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-elasticsearchconfig.html)
        ElasticsearchConfig
        required {
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `Endpoint`: text.
            endpoint "Endpoint" String,
        }
        optional {
        }
    }

    property! {
        /// [`DynamoDBConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-dynamodbconfig.html)
        DynamoDBConfig
        required {
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `TableName`: text.
            table_name "TableName" String,
        }
        optional {
            /// `DeltaSyncConfig`: object.
            delta_sync_config "DeltaSyncConfig" DeltaSyncConfig,
            /// `UseCallerCredentials`: true or false.
            use_caller_credentials "UseCallerCredentials" bool,
            /// `Versioned`: true or false.
            versioned "Versioned" bool,
        }
    }

    property! {
        /// [`DeltaSyncConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-datasource-deltasyncconfig.html)
        DeltaSyncConfig
        required {
            /// `BaseTableTTL`: text.
            base_table_ttl "BaseTableTTL" String,
            /// `DeltaSyncTableName`: text.
            delta_sync_table_name "DeltaSyncTableName" String,
            /// `DeltaSyncTableTTL`: text.
            delta_sync_table_ttl "DeltaSyncTableTTL" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppSync::DomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainname.html)
    DomainName = "AWS::AppSync::DomainName"
    required {
        /// `CertificateArn`: text, 3 to 2048 characters. A change replaces the resource.
        certificate_arn "CertificateArn" String,
        /// `DomainName`: text, 1 to 253 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `Description`: text, 0 to 255 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<domain_name::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppSyncDomainName`.
        app_sync_domain_name "AppSyncDomainName" String,
        /// `Fn::GetAtt` of `DomainNameArn`.
        domain_name_arn "DomainNameArn" String,
        /// `Fn::GetAtt` of `HostedZoneId`.
        hosted_zone_id "HostedZoneId" String,
    }
}

/// Property types of [`DomainName`].
pub mod domain_name {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-domainname-tag.html)
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
    /// [`AWS::AppSync::DomainNameApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-domainnameapiassociation.html)
    DomainNameApiAssociation = "AWS::AppSync::DomainNameApiAssociation"
    required {
        /// `ApiId`: text.
        api_id "ApiId" String,
        /// `DomainName`: text, 1 to 253 characters. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ApiAssociationIdentifier`.
        api_association_identifier "ApiAssociationIdentifier" String,
    }
}

resource! {
    /// [`AWS::AppSync::FunctionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-functionconfiguration.html)
    FunctionConfiguration = "AWS::AppSync::FunctionConfiguration"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `DataSourceName`: text, 1 to 65536 characters.
        data_source_name "DataSourceName" String,
        /// `Name`: text, 1 to 65536 characters.
        name "Name" String,
    }
    optional {
        /// `Code`: text, 1 to 32768 characters.
        code "Code" String,
        /// `CodeS3Location`: text.
        code_s3_location "CodeS3Location" String,
        /// `Description`: text.
        description "Description" String,
        /// `FunctionVersion`: text.
        function_version "FunctionVersion" String,
        /// `MaxBatchSize`: whole number, 0 to 2000 in value.
        max_batch_size "MaxBatchSize" i64,
        /// `RequestMappingTemplate`: text, 0 to 65536 characters.
        request_mapping_template "RequestMappingTemplate" String,
        /// `RequestMappingTemplateS3Location`: text.
        request_mapping_template_s3_location "RequestMappingTemplateS3Location" String,
        /// `ResponseMappingTemplate`: text, 0 to 65536 characters.
        response_mapping_template "ResponseMappingTemplate" String,
        /// `ResponseMappingTemplateS3Location`: text.
        response_mapping_template_s3_location "ResponseMappingTemplateS3Location" String,
        /// `Runtime`: object.
        runtime "Runtime" function_configuration::AppSyncRuntime,
        /// `SyncConfig`: object.
        sync_config "SyncConfig" function_configuration::SyncConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `FunctionId`.
        function_id "FunctionId" String,
    }
}

/// Property types of [`FunctionConfiguration`].
pub mod function_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SyncConfigConflictDetection`.
        SyncConfigConflictDetection
        None = "NONE",
        Version = "VERSION",
    }

    choice! {
        /// Values of `SyncConfigConflictHandler`.
        SyncConfigConflictHandler
        Automerge = "AUTOMERGE",
        Lambda = "LAMBDA",
        None = "NONE",
        OptimisticConcurrency = "OPTIMISTIC_CONCURRENCY",
    }

    property! {
        /// [`SyncConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-functionconfiguration-syncconfig.html)
        SyncConfig
        required {
            /// `ConflictDetection`: text.
            conflict_detection "ConflictDetection" SyncConfigConflictDetection,
        }
        optional {
            /// `ConflictHandler`: text.
            conflict_handler "ConflictHandler" SyncConfigConflictHandler,
            /// `LambdaConflictHandlerConfig`: object.
            lambda_conflict_handler_config "LambdaConflictHandlerConfig" LambdaConflictHandlerConfig,
        }
    }

    property! {
        /// [`LambdaConflictHandlerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-functionconfiguration-lambdaconflicthandlerconfig.html)
        LambdaConflictHandlerConfig
        required {
        }
        optional {
            /// `LambdaConflictHandlerArn`: text.
            lambda_conflict_handler_arn "LambdaConflictHandlerArn" String,
        }
    }

    choice! {
        /// Values of `AppSyncRuntimeName`.
        AppSyncRuntimeName
        AppsyncJs = "APPSYNC_JS",
    }

    property! {
        /// [`AppSyncRuntime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-functionconfiguration-appsyncruntime.html)
        AppSyncRuntime
        required {
            /// `Name`: text.
            name "Name" AppSyncRuntimeName,
            /// `RuntimeVersion`: text.
            runtime_version "RuntimeVersion" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AppSync::GraphQLApi`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html)
    GraphQLApi = "AWS::AppSync::GraphQLApi"
    required {
        /// `AuthenticationType`: text.
        authentication_type "AuthenticationType" graph_ql_api::AuthenticationType,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `AdditionalAuthenticationProviders`: list.
        additional_authentication_providers "AdditionalAuthenticationProviders" List<graph_ql_api::AdditionalAuthenticationProvider>,
        /// `ApiType`: text.
        api_type "ApiType" graph_ql_api::ApiType,
        /// `EnhancedMetricsConfig`: object.
        enhanced_metrics_config "EnhancedMetricsConfig" graph_ql_api::EnhancedMetricsConfig,
        /// `EnvironmentVariables`: object.
        environment_variables "EnvironmentVariables" Json,
        /// `IntrospectionConfig`: text.
        introspection_config "IntrospectionConfig" graph_ql_api::IntrospectionConfig,
        /// `LambdaAuthorizerConfig`: object.
        lambda_authorizer_config "LambdaAuthorizerConfig" graph_ql_api::LambdaAuthorizerConfig,
        /// `LogConfig`: object.
        log_config "LogConfig" graph_ql_api::LogConfig,
        /// `MergedApiExecutionRoleArn`: text.
        merged_api_execution_role_arn "MergedApiExecutionRoleArn" String,
        /// `OpenIDConnectConfig`: object.
        open_id_connect_config "OpenIDConnectConfig" graph_ql_api::OpenIDConnectConfig,
        /// `OwnerContact`: text.
        owner_contact "OwnerContact" String,
        /// `QueryDepthLimit`: whole number, 0 to 75 in value.
        query_depth_limit "QueryDepthLimit" i64,
        /// `ResolverCountLimit`: whole number, 0 to 10000 in value.
        resolver_count_limit "ResolverCountLimit" i64,
        /// `Tags`: list.
        tags "Tags" List<graph_ql_api::Tag>,
        /// `UserPoolConfig`: object.
        user_pool_config "UserPoolConfig" graph_ql_api::UserPoolConfig,
        /// `Visibility`: text.
        visibility "Visibility" graph_ql_api::Visibility,
        /// `XrayEnabled`: true or false.
        xray_enabled "XrayEnabled" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `ApiId`.
        api_id "ApiId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `GraphQLDns`.
        graph_ql_dns "GraphQLDns" String,
        /// `Fn::GetAtt` of `GraphQLEndpointArn`.
        graph_ql_endpoint_arn "GraphQLEndpointArn" String,
        /// `Fn::GetAtt` of `GraphQLUrl`.
        graph_ql_url "GraphQLUrl" String,
        /// `Fn::GetAtt` of `RealtimeDns`.
        realtime_dns "RealtimeDns" String,
        /// `Fn::GetAtt` of `RealtimeUrl`.
        realtime_url "RealtimeUrl" String,
    }
}

/// Property types of [`GraphQLApi`].
pub mod graph_ql_api {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApiType`.
        ApiType
        Graphql = "GRAPHQL",
        Merged = "MERGED",
    }

    choice! {
        /// Values of `AuthenticationType`.
        AuthenticationType
        AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS",
        ApiKey = "API_KEY",
        AwsIam = "AWS_IAM",
        AwsLambda = "AWS_LAMBDA",
        OpenidConnect = "OPENID_CONNECT",
    }

    choice! {
        /// Values of `IntrospectionConfig`.
        IntrospectionConfig
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `Visibility`.
        Visibility
        Global = "GLOBAL",
        Private = "PRIVATE",
    }

    choice! {
        /// Values of `UserPoolConfigDefaultAction`.
        UserPoolConfigDefaultAction
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`UserPoolConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-userpoolconfig.html)
        UserPoolConfig
        required {
        }
        optional {
            /// `AppIdClientRegex`: text.
            app_id_client_regex "AppIdClientRegex" String,
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `DefaultAction`: text.
            default_action "DefaultAction" UserPoolConfigDefaultAction,
            /// `UserPoolId`: text.
            user_pool_id "UserPoolId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-tag.html)
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
        /// [`OpenIDConnectConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-openidconnectconfig.html)
        OpenIDConnectConfig
        required {
        }
        optional {
            /// `AuthTTL`: number.
            auth_ttl "AuthTTL" f64,
            /// `ClientId`: text.
            client_id "ClientId" String,
            /// `IatTTL`: number.
            iat_ttl "IatTTL" f64,
            /// `Issuer`: text.
            issuer "Issuer" String,
        }
    }

    choice! {
        /// Values of `LogConfigFieldLogLevel`.
        LogConfigFieldLogLevel
        All = "ALL",
        Debug = "DEBUG",
        Error = "ERROR",
        Info = "INFO",
        None = "NONE",
    }

    property! {
        /// [`LogConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-logconfig.html)
        LogConfig
        required {
            /// `CloudWatchLogsRoleArn`: text.
            cloud_watch_logs_role_arn "CloudWatchLogsRoleArn" String,
            /// `FieldLogLevel`: text.
            field_log_level "FieldLogLevel" LogConfigFieldLogLevel,
        }
        optional {
            /// `ExcludeVerboseContent`: true or false.
            exclude_verbose_content "ExcludeVerboseContent" bool,
        }
    }

    property! {
        /// [`LambdaAuthorizerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-lambdaauthorizerconfig.html)
        LambdaAuthorizerConfig
        required {
        }
        optional {
            /// `AuthorizerResultTtlInSeconds`: whole number, 0 to 3600 in value.
            authorizer_result_ttl_in_seconds "AuthorizerResultTtlInSeconds" i64,
            /// `AuthorizerUri`: text.
            authorizer_uri "AuthorizerUri" String,
            /// `IdentityValidationExpression`: text.
            identity_validation_expression "IdentityValidationExpression" String,
        }
    }

    choice! {
        /// Values of `EnhancedMetricsConfigDataSourceLevelMetricsBehavior`.
        EnhancedMetricsConfigDataSourceLevelMetricsBehavior
        FullRequestDataSourceMetrics = "FULL_REQUEST_DATA_SOURCE_METRICS",
        PerDataSourceMetrics = "PER_DATA_SOURCE_METRICS",
    }

    choice! {
        /// Values of `EnhancedMetricsConfigOperationLevelMetricsConfig`.
        EnhancedMetricsConfigOperationLevelMetricsConfig
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `EnhancedMetricsConfigResolverLevelMetricsBehavior`.
        EnhancedMetricsConfigResolverLevelMetricsBehavior
        FullRequestResolverMetrics = "FULL_REQUEST_RESOLVER_METRICS",
        PerResolverMetrics = "PER_RESOLVER_METRICS",
    }

    property! {
        /// [`EnhancedMetricsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-enhancedmetricsconfig.html)
        EnhancedMetricsConfig
        required {
            /// `DataSourceLevelMetricsBehavior`: text.
            data_source_level_metrics_behavior "DataSourceLevelMetricsBehavior" EnhancedMetricsConfigDataSourceLevelMetricsBehavior,
            /// `OperationLevelMetricsConfig`: text.
            operation_level_metrics_config "OperationLevelMetricsConfig" EnhancedMetricsConfigOperationLevelMetricsConfig,
            /// `ResolverLevelMetricsBehavior`: text.
            resolver_level_metrics_behavior "ResolverLevelMetricsBehavior" EnhancedMetricsConfigResolverLevelMetricsBehavior,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AdditionalAuthenticationProviderAuthenticationType`.
        AdditionalAuthenticationProviderAuthenticationType
        AmazonCognitoUserPools = "AMAZON_COGNITO_USER_POOLS",
        ApiKey = "API_KEY",
        AwsIam = "AWS_IAM",
        AwsLambda = "AWS_LAMBDA",
        OpenidConnect = "OPENID_CONNECT",
    }

    property! {
        /// [`AdditionalAuthenticationProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-additionalauthenticationprovider.html)
        AdditionalAuthenticationProvider
        required {
            /// `AuthenticationType`: text.
            authentication_type "AuthenticationType" AdditionalAuthenticationProviderAuthenticationType,
        }
        optional {
            /// `LambdaAuthorizerConfig`: object.
            lambda_authorizer_config "LambdaAuthorizerConfig" LambdaAuthorizerConfig,
            /// `OpenIDConnectConfig`: object.
            open_id_connect_config "OpenIDConnectConfig" OpenIDConnectConfig,
            /// `UserPoolConfig`: object.
            user_pool_config "UserPoolConfig" CognitoUserPoolConfig,
        }
    }

    property! {
        /// [`CognitoUserPoolConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-graphqlapi-cognitouserpoolconfig.html)
        CognitoUserPoolConfig
        required {
        }
        optional {
            /// `AppIdClientRegex`: text.
            app_id_client_regex "AppIdClientRegex" String,
            /// `AwsRegion`: text.
            aws_region "AwsRegion" String,
            /// `UserPoolId`: text.
            user_pool_id "UserPoolId" String,
        }
    }
}

resource! {
    /// [`AWS::AppSync::GraphQLSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlschema.html)
    GraphQLSchema = "AWS::AppSync::GraphQLSchema"
    required {
        /// `ApiId`: text.
        api_id "ApiId" String,
    }
    optional {
        /// `Definition`: text.
        definition "Definition" String,
        /// `DefinitionS3Location`: text.
        definition_s3_location "DefinitionS3Location" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::AppSync::Resolver`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-resolver.html)
    Resolver = "AWS::AppSync::Resolver"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `FieldName`: text, 1 to 65536 characters. A change replaces the resource.
        field_name "FieldName" String,
        /// `TypeName`: text, 1 to 65536 characters. A change replaces the resource.
        type_name "TypeName" String,
    }
    optional {
        /// `CachingConfig`: object.
        caching_config "CachingConfig" resolver::CachingConfig,
        /// `Code`: text, 1 to 32768 characters.
        code "Code" String,
        /// `CodeS3Location`: text.
        code_s3_location "CodeS3Location" String,
        /// `DataSourceName`: text, 1 to 65536 characters.
        data_source_name "DataSourceName" String,
        /// `Kind`: text.
        kind "Kind" resolver::Kind,
        /// `MaxBatchSize`: whole number, 0 to 2000 in value.
        max_batch_size "MaxBatchSize" i64,
        /// `MetricsConfig`: text.
        metrics_config "MetricsConfig" resolver::MetricsConfig,
        /// `PipelineConfig`: object.
        pipeline_config "PipelineConfig" resolver::PipelineConfig,
        /// `RequestMappingTemplate`: text, 1 to 65536 characters.
        request_mapping_template "RequestMappingTemplate" String,
        /// `RequestMappingTemplateS3Location`: text.
        request_mapping_template_s3_location "RequestMappingTemplateS3Location" String,
        /// `ResponseMappingTemplate`: text, 1 to 65536 characters.
        response_mapping_template "ResponseMappingTemplate" String,
        /// `ResponseMappingTemplateS3Location`: text.
        response_mapping_template_s3_location "ResponseMappingTemplateS3Location" String,
        /// `Runtime`: object.
        runtime "Runtime" resolver::AppSyncRuntime,
        /// `SyncConfig`: object.
        sync_config "SyncConfig" resolver::SyncConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `ResolverArn`.
        resolver_arn "ResolverArn" String,
    }
}

/// Property types of [`Resolver`].
pub mod resolver {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Kind`.
        Kind
        Pipeline = "PIPELINE",
        Unit = "UNIT",
    }

    choice! {
        /// Values of `MetricsConfig`.
        MetricsConfig
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `SyncConfigConflictDetection`.
        SyncConfigConflictDetection
        None = "NONE",
        Version = "VERSION",
    }

    choice! {
        /// Values of `SyncConfigConflictHandler`.
        SyncConfigConflictHandler
        Automerge = "AUTOMERGE",
        Lambda = "LAMBDA",
        None = "NONE",
        OptimisticConcurrency = "OPTIMISTIC_CONCURRENCY",
    }

    property! {
        /// [`SyncConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-syncconfig.html)
        SyncConfig
        required {
            /// `ConflictDetection`: text.
            conflict_detection "ConflictDetection" SyncConfigConflictDetection,
        }
        optional {
            /// `ConflictHandler`: text.
            conflict_handler "ConflictHandler" SyncConfigConflictHandler,
            /// `LambdaConflictHandlerConfig`: object.
            lambda_conflict_handler_config "LambdaConflictHandlerConfig" LambdaConflictHandlerConfig,
        }
    }

    property! {
        /// [`LambdaConflictHandlerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-lambdaconflicthandlerconfig.html)
        LambdaConflictHandlerConfig
        required {
        }
        optional {
            /// `LambdaConflictHandlerArn`: text.
            lambda_conflict_handler_arn "LambdaConflictHandlerArn" String,
        }
    }

    choice! {
        /// Values of `AppSyncRuntimeName`.
        AppSyncRuntimeName
        AppsyncJs = "APPSYNC_JS",
    }

    property! {
        /// [`AppSyncRuntime`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-appsyncruntime.html)
        AppSyncRuntime
        required {
            /// `Name`: text.
            name "Name" AppSyncRuntimeName,
            /// `RuntimeVersion`: text.
            runtime_version "RuntimeVersion" String,
        }
        optional {
        }
    }

    property! {
        /// [`PipelineConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-pipelineconfig.html)
        PipelineConfig
        required {
        }
        optional {
            /// `Functions`: list.
            functions "Functions" List<String>,
        }
    }

    property! {
        /// [`CachingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-resolver-cachingconfig.html)
        CachingConfig
        required {
            /// `Ttl`: number.
            ttl "Ttl" f64,
        }
        optional {
            /// `CachingKeys`: list.
            caching_keys "CachingKeys" List<String>,
        }
    }
}

resource! {
    /// [`AWS::AppSync::SourceApiAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-sourceapiassociation.html)
    SourceApiAssociation = "AWS::AppSync::SourceApiAssociation"
    required {
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `MergedApiIdentifier`: text. A change replaces the resource.
        merged_api_identifier "MergedApiIdentifier" String,
        /// `SourceApiAssociationConfig`: JSON.
        source_api_association_config "SourceApiAssociationConfig" source_api_association::SourceApiAssociationConfig,
        /// `SourceApiIdentifier`: text. A change replaces the resource.
        source_api_identifier "SourceApiIdentifier" String,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationArn`.
        association_arn "AssociationArn" String,
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
        /// `Fn::GetAtt` of `LastSuccessfulMergeDate`.
        last_successful_merge_date "LastSuccessfulMergeDate" String,
        /// `Fn::GetAtt` of `MergedApiArn`.
        merged_api_arn "MergedApiArn" String,
        /// `Fn::GetAtt` of `MergedApiId`.
        merged_api_id "MergedApiId" String,
        /// `Fn::GetAtt` of `SourceApiArn`.
        source_api_arn "SourceApiArn" String,
        /// `Fn::GetAtt` of `SourceApiAssociationStatus`.
        source_api_association_status "SourceApiAssociationStatus" String,
        /// `Fn::GetAtt` of `SourceApiAssociationStatusDetail`.
        source_api_association_status_detail "SourceApiAssociationStatusDetail" String,
        /// `Fn::GetAtt` of `SourceApiId`.
        source_api_id "SourceApiId" String,
    }
}

/// Property types of [`SourceApiAssociation`].
pub mod source_api_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SourceApiAssociationConfigMergeType`.
        SourceApiAssociationConfigMergeType
        AutoMerge = "AUTO_MERGE",
        ManualMerge = "MANUAL_MERGE",
    }

    property! {
        /// [`SourceApiAssociationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appsync-sourceapiassociation-sourceapiassociationconfig.html)
        SourceApiAssociationConfig
        required {
        }
        optional {
            /// `MergeType`: text.
            merge_type "MergeType" SourceApiAssociationConfigMergeType,
        }
    }
}

resource! {
    /// [`AWS::AppSync::Type`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-type.html)
    Type = "AWS::AppSync::Type"
    required {
        /// `ApiId`: text. A change replaces the resource.
        api_id "ApiId" String,
        /// `Definition`: text.
        definition "Definition" String,
        /// `Format`: text.
        format "Format" r#type::Format,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Type`].
pub mod r#type {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Format`.
        Format
        Sdl = "SDL",
        Json = "JSON",
    }
}
