// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Events`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Events::ApiDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html)
    ApiDestination = "AWS::Events::ApiDestination"
    required {
        /// `ConnectionArn`: text, 1 to 1600 characters.
        connection_arn "ConnectionArn" String,
        /// `HttpMethod`: text.
        http_method "HttpMethod" api_destination::HttpMethod,
        /// `InvocationEndpoint`: text, 1 to 2048 characters.
        invocation_endpoint "InvocationEndpoint" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `InvocationRateLimitPerSecond`: whole number, at least 1 in value.
        invocation_rate_limit_per_second "InvocationRateLimitPerSecond" i64,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ArnForPolicy`.
        arn_for_policy "ArnForPolicy" String,
    }
}

/// Property types of [`ApiDestination`].
pub mod api_destination {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `HttpMethod`.
        HttpMethod
        Get = "GET",
        Head = "HEAD",
        Post = "POST",
        Options = "OPTIONS",
        Put = "PUT",
        Delete = "DELETE",
        Patch = "PATCH",
    }
}

resource! {
    /// [`AWS::Events::Archive`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html)
    Archive = "AWS::Events::Archive"
    required {
        /// `SourceArn`: text. A change replaces the resource.
        source_arn "SourceArn" String,
    }
    optional {
        /// `ArchiveName`: text, 1 to 48 characters. A change replaces the resource.
        archive_name "ArchiveName" String,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `EventPattern`: JSON.
        event_pattern "EventPattern" Json,
        /// `KmsKeyIdentifier`: text, 0 to 2048 characters.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `RetentionDays`: whole number, at least 0 in value.
        retention_days "RetentionDays" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::Events::Connection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html)
    Connection = "AWS::Events::Connection"
    required {
    }
    optional {
        /// `AuthParameters`: object.
        auth_parameters "AuthParameters" connection::AuthParameters,
        /// `AuthorizationType`: text.
        authorization_type "AuthorizationType" connection::AuthorizationType,
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `InvocationConnectivityParameters`: object.
        invocation_connectivity_parameters "InvocationConnectivityParameters" connection::InvocationConnectivityParameters,
        /// `KmsKeyIdentifier`: text, at most 2048 characters.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ArnForPolicy`.
        arn_for_policy "ArnForPolicy" String,
        /// `Fn::GetAtt` of `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
        auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn" String,
        /// `Fn::GetAtt` of `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`.
        invocation_connectivity_parameters_resource_parameters_resource_association_arn "InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn" String,
        /// `Fn::GetAtt` of `SecretArn`.
        secret_arn "SecretArn" String,
    }
}

/// Property types of [`Connection`].
pub mod connection {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthorizationType`.
        AuthorizationType
        ApiKey = "API_KEY",
        Basic = "BASIC",
        OauthClientCredentials = "OAUTH_CLIENT_CREDENTIALS",
    }

    property! {
        /// Property type `InvocationConnectivityParameters`.
        InvocationConnectivityParameters
        required {
            /// `ResourceParameters`: object.
            resource_parameters "ResourceParameters" ResourceParameters,
        }
        optional {
        }
    }

    property! {
        /// [`ResourceParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-resourceparameters.html)
        ResourceParameters
        required {
            /// `ResourceConfigurationArn`: text, at most 2048 characters.
            resource_configuration_arn "ResourceConfigurationArn" String,
        }
        optional {
            /// `ResourceAssociationArn`: text, 20 to 2048 characters.
            resource_association_arn "ResourceAssociationArn" String,
        }
    }

    property! {
        /// [`AuthParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-authparameters.html)
        AuthParameters
        required {
        }
        optional {
            /// `ApiKeyAuthParameters`: object.
            api_key_auth_parameters "ApiKeyAuthParameters" ApiKeyAuthParameters,
            /// `BasicAuthParameters`: object.
            basic_auth_parameters "BasicAuthParameters" BasicAuthParameters,
            /// `ConnectivityParameters`: object.
            connectivity_parameters "ConnectivityParameters" ConnectivityParameters,
            /// `InvocationHttpParameters`: object.
            invocation_http_parameters "InvocationHttpParameters" ConnectionHttpParameters,
            /// `OAuthParameters`: object.
            o_auth_parameters "OAuthParameters" OAuthParameters,
        }
    }

    choice! {
        /// Values of `OAuthParametersHttpMethod`.
        OAuthParametersHttpMethod
        Get = "GET",
        Post = "POST",
        Put = "PUT",
    }

    property! {
        /// [`OAuthParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-oauthparameters.html)
        OAuthParameters
        required {
            /// `AuthorizationEndpoint`: text, 1 to 2048 characters.
            authorization_endpoint "AuthorizationEndpoint" String,
            /// `ClientParameters`: object.
            client_parameters "ClientParameters" ClientParameters,
            /// `HttpMethod`: text.
            http_method "HttpMethod" OAuthParametersHttpMethod,
        }
        optional {
            /// `OAuthHttpParameters`: object.
            o_auth_http_parameters "OAuthHttpParameters" ConnectionHttpParameters,
        }
    }

    property! {
        /// [`ClientParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-clientparameters.html)
        ClientParameters
        required {
            /// `ClientID`: text, 1 to 512 characters.
            client_id "ClientID" String,
            /// `ClientSecret`: text, 1 to 512 characters.
            client_secret "ClientSecret" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionHttpParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-connectionhttpparameters.html)
        ConnectionHttpParameters
        required {
        }
        optional {
            /// `BodyParameters`: list, 0 to 100 items.
            body_parameters "BodyParameters" List<Parameter>,
            /// `HeaderParameters`: list, 0 to 100 items.
            header_parameters "HeaderParameters" List<Parameter>,
            /// `QueryStringParameters`: list, 0 to 100 items.
            query_string_parameters "QueryStringParameters" List<Parameter>,
        }
    }

    property! {
        /// [`Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-parameter.html)
        Parameter
        required {
            /// `Key`: text, 0 to 512 characters.
            key "Key" String,
            /// `Value`: text, 0 to 512 characters.
            value "Value" String,
        }
        optional {
            /// `IsValueSecret`: true or false.
            is_value_secret "IsValueSecret" bool,
        }
    }

    property! {
        /// [`ConnectivityParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-connectivityparameters.html)
        ConnectivityParameters
        required {
            /// `ResourceParameters`: object.
            resource_parameters "ResourceParameters" ResourceParameters,
        }
        optional {
        }
    }

    property! {
        /// [`BasicAuthParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-basicauthparameters.html)
        BasicAuthParameters
        required {
            /// `Password`: text, 1 to 512 characters.
            password "Password" String,
            /// `Username`: text, 1 to 512 characters.
            username "Username" String,
        }
        optional {
        }
    }

    property! {
        /// [`ApiKeyAuthParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-connection-apikeyauthparameters.html)
        ApiKeyAuthParameters
        required {
            /// `ApiKeyName`: text, 1 to 512 characters.
            api_key_name "ApiKeyName" String,
            /// `ApiKeyValue`: text, 1 to 512 characters.
            api_key_value "ApiKeyValue" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Events::Endpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html)
    Endpoint = "AWS::Events::Endpoint"
    required {
        /// `EventBuses`: list, 2 to 2 items.
        event_buses "EventBuses" List<endpoint::EndpointEventBus>,
        /// `RoutingConfig`: object.
        routing_config "RoutingConfig" endpoint::RoutingConfig,
    }
    optional {
        /// `Description`: text, at most 512 characters.
        description "Description" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `ReplicationConfig`: object.
        replication_config "ReplicationConfig" endpoint::ReplicationConfig,
        /// `RoleArn`: text, 1 to 256 characters.
        role_arn "RoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `EndpointId`.
        endpoint_id "EndpointId" String,
        /// `Fn::GetAtt` of `EndpointUrl`.
        endpoint_url "EndpointUrl" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
    }
}

/// Property types of [`Endpoint`].
pub mod endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-routingconfig.html)
        RoutingConfig
        required {
            /// `FailoverConfig`: object.
            failover_config "FailoverConfig" FailoverConfig,
        }
        optional {
        }
    }

    property! {
        /// [`FailoverConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-failoverconfig.html)
        FailoverConfig
        required {
            /// `Primary`: object.
            primary "Primary" Primary,
            /// `Secondary`: object.
            secondary "Secondary" Secondary,
        }
        optional {
        }
    }

    property! {
        /// [`Secondary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-secondary.html)
        Secondary
        required {
            /// `Route`: text, 9 to 20 characters.
            route "Route" String,
        }
        optional {
        }
    }

    property! {
        /// [`Primary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-primary.html)
        Primary
        required {
            /// `HealthCheck`: text, 1 to 1600 characters.
            health_check "HealthCheck" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReplicationState`.
        ReplicationState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`ReplicationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-replicationconfig.html)
        ReplicationConfig
        required {
            /// `State`: text.
            state "State" ReplicationState,
        }
        optional {
        }
    }

    property! {
        /// [`EndpointEventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-endpoint-endpointeventbus.html)
        EndpointEventBus
        required {
            /// `EventBusArn`: text, 1 to 512 characters.
            event_bus_arn "EventBusArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Events::EventBus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html)
    EventBus = "AWS::Events::EventBus"
    required {
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `DeadLetterConfig`: object.
        dead_letter_config "DeadLetterConfig" event_bus::DeadLetterConfig,
        /// `Description`: text.
        description "Description" String,
        /// `EventSourceName`: text, 1 to 256 characters.
        event_source_name "EventSourceName" String,
        /// `KmsKeyIdentifier`: text.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `LogConfig`: object.
        log_config "LogConfig" event_bus::LogConfig,
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `Tags`: list.
        tags "Tags" List<event_bus::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`EventBus`].
pub mod event_bus {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-eventbus-tag.html)
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
        /// Values of `LogConfigIncludeDetail`.
        LogConfigIncludeDetail
        Full = "FULL",
        None = "NONE",
    }

    choice! {
        /// Values of `LogConfigLevel`.
        LogConfigLevel
        Info = "INFO",
        Error = "ERROR",
        Trace = "TRACE",
        Off = "OFF",
    }

    property! {
        /// Property type `LogConfig`.
        LogConfig
        required {
        }
        optional {
            /// `IncludeDetail`: text.
            include_detail "IncludeDetail" LogConfigIncludeDetail,
            /// `Level`: text.
            level "Level" LogConfigLevel,
        }
    }

    property! {
        /// Property type `DeadLetterConfig`.
        DeadLetterConfig
        required {
        }
        optional {
            /// `Arn`: text.
            arn "Arn" String,
        }
    }
}

resource! {
    /// [`AWS::Events::EventBusPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html)
    EventBusPolicy = "AWS::Events::EventBusPolicy"
    required {
        /// `StatementId`: text, 1 to 64 characters. A change replaces the resource.
        statement_id "StatementId" String,
    }
    optional {
        /// `Action`: text, 1 to 64 characters.
        action "Action" event_bus_policy::Action,
        /// `Condition`: object.
        condition "Condition" event_bus_policy::Condition,
        /// `EventBusName`: text, 1 to 256 characters. A change replaces the resource.
        event_bus_name "EventBusName" String,
        /// `Principal`: text, 1 to 12 characters.
        principal "Principal" String,
        /// `Statement`: JSON.
        statement "Statement" Json,
    }
    attributes {
    }
}

/// Property types of [`EventBusPolicy`].
pub mod event_bus_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Action`.
        Action
        EventsPutEvents = "events:PutEvents",
    }

    choice! {
        /// Values of `ConditionType`.
        ConditionType
        StringEquals = "StringEquals",
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-eventbuspolicy-condition.html)
        Condition
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Type`: text.
            r#type "Type" ConditionType,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::Events::Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html)
    Rule = "AWS::Events::Rule"
    required {
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `EventBusName`: text, 1 to 1600 characters. A change may replace the resource.
        event_bus_name "EventBusName" String,
        /// `EventPattern`: JSON.
        event_pattern "EventPattern" Json,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `RoleArn`: text, 1 to 1600 characters.
        role_arn "RoleArn" String,
        /// `ScheduleExpression`: text, 0 to 256 characters.
        schedule_expression "ScheduleExpression" String,
        /// `State`: text.
        state "State" rule::State,
        /// `Tags`: list.
        tags "Tags" List<rule::Tag>,
        /// `Targets`: list, at most 5 items.
        targets "Targets" List<rule::Target>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `RuleName`.
        rule_name "RuleName" String,
    }
}

/// Property types of [`Rule`].
pub mod rule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        EnabledWithAllCloudtrailManagementEvents = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    }

    property! {
        /// [`Target`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-target.html)
        Target
        required {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
            /// `Id`: text, 1 to 64 characters.
            id_ "Id" String,
        }
        optional {
            /// `AppSyncParameters`: object.
            app_sync_parameters "AppSyncParameters" AppSyncParameters,
            /// `BatchParameters`: object.
            batch_parameters "BatchParameters" BatchParameters,
            /// `DeadLetterConfig`: object.
            dead_letter_config "DeadLetterConfig" DeadLetterConfig,
            /// `EcsParameters`: object.
            ecs_parameters "EcsParameters" EcsParameters,
            /// `HttpParameters`: object.
            http_parameters "HttpParameters" HttpParameters,
            /// `Input`: text, 0 to 8192 characters.
            input "Input" String,
            /// `InputPath`: text, 0 to 256 characters.
            input_path "InputPath" String,
            /// `InputTransformer`: object.
            input_transformer "InputTransformer" InputTransformer,
            /// `KinesisParameters`: object.
            kinesis_parameters "KinesisParameters" KinesisParameters,
            /// `RedshiftDataParameters`: object.
            redshift_data_parameters "RedshiftDataParameters" RedshiftDataParameters,
            /// `RetryPolicy`: object.
            retry_policy "RetryPolicy" RetryPolicy,
            /// `RoleArn`: text, 1 to 1600 characters.
            role_arn "RoleArn" String,
            /// `RunCommandParameters`: object.
            run_command_parameters "RunCommandParameters" RunCommandParameters,
            /// `SageMakerPipelineParameters`: object.
            sage_maker_pipeline_parameters "SageMakerPipelineParameters" SageMakerPipelineParameters,
            /// `SqsParameters`: object.
            sqs_parameters "SqsParameters" SqsParameters,
        }
    }

    property! {
        /// [`SqsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sqsparameters.html)
        SqsParameters
        required {
            /// `MessageGroupId`: text.
            message_group_id "MessageGroupId" String,
        }
        optional {
        }
    }

    property! {
        /// [`SageMakerPipelineParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameters.html)
        SageMakerPipelineParameters
        required {
        }
        optional {
            /// `PipelineParameterList`: list, 0 to 200 items.
            pipeline_parameter_list "PipelineParameterList" List<SageMakerPipelineParameter>,
        }
    }

    property! {
        /// [`SageMakerPipelineParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-sagemakerpipelineparameter.html)
        SageMakerPipelineParameter
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`RunCommandParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandparameters.html)
        RunCommandParameters
        required {
            /// `RunCommandTargets`: list, 1 to 5 items.
            run_command_targets "RunCommandTargets" List<RunCommandTarget>,
        }
        optional {
        }
    }

    property! {
        /// [`RunCommandTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-runcommandtarget.html)
        RunCommandTarget
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Values`: list, 1 to 50 items.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`RetryPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-retrypolicy.html)
        RetryPolicy
        required {
        }
        optional {
            /// `MaximumEventAgeInSeconds`: whole number, 60 to 86400 in value.
            maximum_event_age_in_seconds "MaximumEventAgeInSeconds" i64,
            /// `MaximumRetryAttempts`: whole number, 0 to 185 in value.
            maximum_retry_attempts "MaximumRetryAttempts" i64,
        }
    }

    property! {
        /// [`RedshiftDataParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-redshiftdataparameters.html)
        RedshiftDataParameters
        required {
            /// `Database`: text, 1 to 64 characters.
            database "Database" String,
        }
        optional {
            /// `DbUser`: text, 1 to 128 characters.
            db_user "DbUser" String,
            /// `SecretManagerArn`: text, 1 to 1600 characters.
            secret_manager_arn "SecretManagerArn" String,
            /// `Sql`: text, 1 to 100000 characters.
            sql "Sql" String,
            /// `Sqls`: list.
            sqls "Sqls" List<String>,
            /// `StatementName`: text, 1 to 500 characters.
            statement_name "StatementName" String,
            /// `WithEvent`: true or false.
            with_event "WithEvent" bool,
        }
    }

    property! {
        /// [`KinesisParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-kinesisparameters.html)
        KinesisParameters
        required {
            /// `PartitionKeyPath`: text, 0 to 256 characters.
            partition_key_path "PartitionKeyPath" String,
        }
        optional {
        }
    }

    property! {
        /// [`InputTransformer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-inputtransformer.html)
        InputTransformer
        required {
            /// `InputTemplate`: text, 1 to 8192 characters.
            input_template "InputTemplate" String,
        }
        optional {
            /// `InputPathsMap`: object.
            input_paths_map "InputPathsMap" Json,
        }
    }

    property! {
        /// [`HttpParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-httpparameters.html)
        HttpParameters
        required {
        }
        optional {
            /// `HeaderParameters`: object.
            header_parameters "HeaderParameters" Json,
            /// `PathParameterValues`: list.
            path_parameter_values "PathParameterValues" List<String>,
            /// `QueryStringParameters`: object.
            query_string_parameters "QueryStringParameters" Json,
        }
    }

    choice! {
        /// Values of `EcsParametersLaunchType`.
        EcsParametersLaunchType
        Ec2 = "EC2",
        External = "EXTERNAL",
        Fargate = "FARGATE",
    }

    choice! {
        /// Values of `EcsParametersPropagateTags`.
        EcsParametersPropagateTags
        TaskDefinition = "TASK_DEFINITION",
    }

    property! {
        /// [`EcsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-ecsparameters.html)
        EcsParameters
        required {
            /// `TaskDefinitionArn`: text, 1 to 1600 characters.
            task_definition_arn "TaskDefinitionArn" String,
        }
        optional {
            /// `CapacityProviderStrategy`: list, 0 to 6 items.
            capacity_provider_strategy "CapacityProviderStrategy" List<CapacityProviderStrategyItem>,
            /// `EnableECSManagedTags`: true or false.
            enable_ecs_managed_tags "EnableECSManagedTags" bool,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `Group`: text.
            group "Group" String,
            /// `LaunchType`: text.
            launch_type "LaunchType" EcsParametersLaunchType,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
            /// `PlacementConstraints`: list, 0 to 10 items.
            placement_constraints "PlacementConstraints" List<PlacementConstraint>,
            /// `PlacementStrategies`: list.
            placement_strategies "PlacementStrategies" List<PlacementStrategy>,
            /// `PlatformVersion`: text.
            platform_version "PlatformVersion" String,
            /// `PropagateTags`: text.
            propagate_tags "PropagateTags" EcsParametersPropagateTags,
            /// `ReferenceId`: text, 0 to 1024 characters.
            reference_id "ReferenceId" String,
            /// `TagList`: list.
            tag_list "TagList" List<Tag>,
            /// `TaskCount`: whole number, at least 1 in value.
            task_count "TaskCount" i64,
        }
    }

    property! {
        /// [`PlacementStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementstrategy.html)
        PlacementStrategy
        required {
        }
        optional {
            /// `Field`: text.
            field "Field" String,
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    choice! {
        /// Values of `PlacementConstraintType`.
        PlacementConstraintType
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }

    property! {
        /// [`PlacementConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-placementconstraint.html)
        PlacementConstraint
        required {
        }
        optional {
            /// `Expression`: text, 0 to 2000 characters.
            expression "Expression" String,
            /// `Type`: text.
            r#type "Type" PlacementConstraintType,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `AwsVpcConfiguration`: object.
            aws_vpc_configuration "AwsVpcConfiguration" AwsVpcConfiguration,
        }
    }

    choice! {
        /// Values of `AwsVpcConfigurationAssignPublicIp`.
        AwsVpcConfigurationAssignPublicIp
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-awsvpcconfiguration.html)
        AwsVpcConfiguration
        required {
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" AwsVpcConfigurationAssignPublicIp,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-capacityproviderstrategyitem.html)
        CapacityProviderStrategyItem
        required {
            /// `CapacityProvider`: text, 1 to 255 characters.
            capacity_provider "CapacityProvider" String,
        }
        optional {
            /// `Base`: whole number, 0 to 100000 in value.
            base "Base" i64,
            /// `Weight`: whole number, 0 to 1000 in value.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`DeadLetterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-deadletterconfig.html)
        DeadLetterConfig
        required {
        }
        optional {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
        }
    }

    property! {
        /// [`BatchParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchparameters.html)
        BatchParameters
        required {
            /// `JobDefinition`: text.
            job_definition "JobDefinition" String,
            /// `JobName`: text.
            job_name "JobName" String,
        }
        optional {
            /// `ArrayProperties`: object.
            array_properties "ArrayProperties" BatchArrayProperties,
            /// `RetryStrategy`: object.
            retry_strategy "RetryStrategy" BatchRetryStrategy,
        }
    }

    property! {
        /// [`BatchRetryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batchretrystrategy.html)
        BatchRetryStrategy
        required {
        }
        optional {
            /// `Attempts`: whole number.
            attempts "Attempts" i64,
        }
    }

    property! {
        /// [`BatchArrayProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-batcharrayproperties.html)
        BatchArrayProperties
        required {
        }
        optional {
            /// `Size`: whole number.
            size "Size" i64,
        }
    }

    property! {
        /// [`AppSyncParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-appsyncparameters.html)
        AppSyncParameters
        required {
            /// `GraphQLOperation`: text.
            graph_ql_operation "GraphQLOperation" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-events-rule-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
