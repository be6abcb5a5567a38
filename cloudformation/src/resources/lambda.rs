// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Lambda`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
    Alias = "AWS::Lambda::Alias"
    required {
        /// Text. A change replaces the resource.
        function_name "FunctionName" String,
        /// Text, 0 to 1024 characters.
        function_version "FunctionVersion" String,
        /// Text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// Text, 0 to 256 characters.
        description "Description" String,
        /// Object.
        provisioned_concurrency_config "ProvisionedConcurrencyConfig" alias::ProvisionedConcurrencyConfiguration,
        /// Object.
        routing_config "RoutingConfig" alias::AliasRoutingConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `AliasArn`.
        alias_arn "AliasArn" String,
    }
}

/// Property types of [`Alias`].
pub mod alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `AliasRoutingConfiguration`.
        AliasRoutingConfiguration
        required {
        }
        optional {
            /// List.
            additional_version_weights "AdditionalVersionWeights" List<VersionWeight>,
        }
    }

    property! {
        /// Property type `VersionWeight`.
        VersionWeight
        required {
            /// Text.
            function_version "FunctionVersion" String,
            /// Number.
            function_weight "FunctionWeight" f64,
        }
        optional {
        }
    }

    property! {
        /// Property type `ProvisionedConcurrencyConfiguration`.
        ProvisionedConcurrencyConfiguration
        required {
            /// Whole number.
            provisioned_concurrent_executions "ProvisionedConcurrentExecutions" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-capacityprovider.html)
    CapacityProvider = "AWS::Lambda::CapacityProvider"
    required {
        /// Object. A change replaces the resource.
        permissions_config "PermissionsConfig" capacity_provider::CapacityProviderPermissionsConfig,
        /// Object. A change replaces the resource.
        vpc_config "VpcConfig" capacity_provider::CapacityProviderVpcConfig,
    }
    optional {
        /// Text, 1 to 140 characters. A change replaces the resource.
        capacity_provider_name "CapacityProviderName" String,
        /// Object.
        capacity_provider_scaling_config "CapacityProviderScalingConfig" capacity_provider::CapacityProviderScalingConfig,
        /// Object. A change replaces the resource.
        instance_requirements "InstanceRequirements" capacity_provider::InstanceRequirements,
        /// Text, 0 to 10000 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// Object.
        propagate_tags "PropagateTags" capacity_provider::PropagateTagsConfig,
        /// List.
        tags "Tags" List<capacity_provider::Tag>,
        /// Object.
        telemetry_config "TelemetryConfig" capacity_provider::CapacityProviderTelemetryConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`CapacityProvider`].
pub mod capacity_provider {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `CapacityProviderVpcConfig`.
        CapacityProviderVpcConfig
        required {
            /// List, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// List, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `CapacityProviderTelemetryConfig`.
        CapacityProviderTelemetryConfig
        required {
        }
        optional {
            /// Object.
            logging_config "LoggingConfig" CapacityProviderLoggingConfig,
        }
    }

    choice! {
        /// Values of `CapacityProviderLoggingConfigSystemLogLevel`.
        CapacityProviderLoggingConfigSystemLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }

    property! {
        /// Property type `CapacityProviderLoggingConfig`.
        CapacityProviderLoggingConfig
        required {
        }
        optional {
            /// Text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// Text.
            system_log_level "SystemLogLevel" CapacityProviderLoggingConfigSystemLogLevel,
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

    choice! {
        /// Values of `PropagateTagsMode`.
        PropagateTagsMode
        None = "None",
        Explicit = "Explicit",
    }

    property! {
        /// Property type `PropagateTagsConfig`.
        PropagateTagsConfig
        required {
        }
        optional {
            /// List, 0 to 40 items.
            explicit_tags "ExplicitTags" List<Tag>,
            /// Text.
            mode "Mode" PropagateTagsMode,
        }
    }

    property! {
        /// Property type `CapacityProviderPermissionsConfig`.
        CapacityProviderPermissionsConfig
        required {
            /// Text, 0 to 10000 characters.
            capacity_provider_operator_role_arn "CapacityProviderOperatorRoleArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `Architecture`.
        Architecture
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }

    property! {
        /// Property type `InstanceRequirements`.
        InstanceRequirements
        required {
        }
        optional {
            /// List, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// List, 1 to 1 items.
            architectures "Architectures" List<Architecture>,
            /// List, 0 to 400 items.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
        }
    }

    choice! {
        /// Values of `CapacityProviderScalingMode`.
        CapacityProviderScalingMode
        Auto = "Auto",
        Manual = "Manual",
    }

    property! {
        /// Property type `CapacityProviderScalingConfig`.
        CapacityProviderScalingConfig
        required {
        }
        optional {
            /// Whole number, 2 to 15000 in value.
            max_v_cpu_count "MaxVCpuCount" i64,
            /// Text.
            scaling_mode "ScalingMode" CapacityProviderScalingMode,
            /// List, 1 to 10 items.
            scaling_policies "ScalingPolicies" List<TargetTrackingScalingPolicy>,
        }
    }

    choice! {
        /// Values of `CapacityProviderPredefinedMetricType`.
        CapacityProviderPredefinedMetricType
        LambdaCapacityProviderAverageCPUUtilization = "LambdaCapacityProviderAverageCPUUtilization",
        LambdaCapacityProviderAverageGPUUtilization = "LambdaCapacityProviderAverageGPUUtilization",
    }

    property! {
        /// Property type `TargetTrackingScalingPolicy`.
        TargetTrackingScalingPolicy
        required {
            /// Text.
            predefined_metric_type "PredefinedMetricType" CapacityProviderPredefinedMetricType,
            /// Number, 0 to 100 in value.
            target_value "TargetValue" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::CodeSigningConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-codesigningconfig.html)
    CodeSigningConfig = "AWS::Lambda::CodeSigningConfig"
    required {
        /// Object.
        allowed_publishers "AllowedPublishers" code_signing_config::AllowedPublishers,
    }
    optional {
        /// Object.
        code_signing_policies "CodeSigningPolicies" code_signing_config::CodeSigningPolicies,
        /// Text, 0 to 256 characters.
        description "Description" String,
        /// List.
        tags "Tags" List<code_signing_config::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CodeSigningConfigArn`.
        code_signing_config_arn "CodeSigningConfigArn" String,
        /// `Fn::GetAtt` of `CodeSigningConfigId`.
        code_signing_config_id "CodeSigningConfigId" String,
    }
}

/// Property types of [`CodeSigningConfig`].
pub mod code_signing_config {
    use super::super::super::typed::prelude::*;

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

    choice! {
        /// Values of `CodeSigningPoliciesUntrustedArtifactOnDeployment`.
        CodeSigningPoliciesUntrustedArtifactOnDeployment
        Warn = "Warn",
        Enforce = "Enforce",
    }

    property! {
        /// Property type `CodeSigningPolicies`.
        CodeSigningPolicies
        required {
            /// Text.
            untrusted_artifact_on_deployment "UntrustedArtifactOnDeployment" CodeSigningPoliciesUntrustedArtifactOnDeployment,
        }
        optional {
        }
    }

    property! {
        /// Property type `AllowedPublishers`.
        AllowedPublishers
        required {
            /// List, 1 to 20 items.
            signing_profile_version_arns "SigningProfileVersionArns" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::EventInvokeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html)
    EventInvokeConfig = "AWS::Lambda::EventInvokeConfig"
    required {
        /// Text. A change replaces the resource.
        function_name "FunctionName" String,
        /// Text. A change replaces the resource.
        qualifier "Qualifier" String,
    }
    optional {
        /// Object.
        destination_config "DestinationConfig" event_invoke_config::DestinationConfig,
        /// Whole number, 60 to 21600 in value.
        maximum_event_age_in_seconds "MaximumEventAgeInSeconds" i64,
        /// Whole number, 0 to 2 in value.
        maximum_retry_attempts "MaximumRetryAttempts" i64,
    }
    attributes {
    }
}

/// Property types of [`EventInvokeConfig`].
pub mod event_invoke_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `DestinationConfig`.
        DestinationConfig
        required {
        }
        optional {
            /// Object.
            on_failure "OnFailure" OnFailure,
            /// Object.
            on_success "OnSuccess" OnSuccess,
        }
    }

    property! {
        /// Property type `OnSuccess`.
        OnSuccess
        required {
            /// Text, 0 to 350 characters.
            destination "Destination" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `OnFailure`.
        OnFailure
        required {
            /// Text, 0 to 350 characters.
            destination "Destination" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::EventSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html)
    EventSourceMapping = "AWS::Lambda::EventSourceMapping"
    required {
        /// Text, 1 to 140 characters.
        function_name "FunctionName" String,
    }
    optional {
        /// Object.
        amazon_managed_kafka_event_source_config "AmazonManagedKafkaEventSourceConfig" event_source_mapping::AmazonManagedKafkaEventSourceConfig,
        /// Whole number, 1 to 10000 in value.
        batch_size "BatchSize" i64,
        /// True or false.
        bisect_batch_on_function_error "BisectBatchOnFunctionError" bool,
        /// Object.
        destination_config "DestinationConfig" event_source_mapping::DestinationConfig,
        /// Object.
        document_db_event_source_config "DocumentDBEventSourceConfig" event_source_mapping::DocumentDBEventSourceConfig,
        /// True or false.
        enabled "Enabled" bool,
        /// Text, 12 to 1024 characters. A change replaces the resource.
        event_source_arn "EventSourceArn" String,
        /// Object.
        filter_criteria "FilterCriteria" event_source_mapping::FilterCriteria,
        /// List, 0 to 1 characters, 0 to 1 items.
        function_response_types "FunctionResponseTypes" List<event_source_mapping::FunctionResponseTypes>,
        /// Text, 12 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// Object.
        logging_config "LoggingConfig" event_source_mapping::LoggingConfig,
        /// Whole number, 0 to 300 in value.
        maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
        /// Whole number, -1 to 604800 in value.
        maximum_record_age_in_seconds "MaximumRecordAgeInSeconds" i64,
        /// Whole number, -1 to 10000 in value.
        maximum_retry_attempts "MaximumRetryAttempts" i64,
        /// Object.
        metrics_config "MetricsConfig" event_source_mapping::MetricsConfig,
        /// Whole number, 1 to 10 in value.
        parallelization_factor "ParallelizationFactor" i64,
        /// Object.
        provisioned_poller_config "ProvisionedPollerConfig" event_source_mapping::ProvisionedPollerConfig,
        /// List, 1 to 1 items.
        queues "Queues" List<String>,
        /// Object.
        scaling_config "ScalingConfig" event_source_mapping::ScalingConfig,
        /// Object. A change replaces the resource.
        self_managed_event_source "SelfManagedEventSource" event_source_mapping::SelfManagedEventSource,
        /// Object.
        self_managed_kafka_event_source_config "SelfManagedKafkaEventSourceConfig" event_source_mapping::SelfManagedKafkaEventSourceConfig,
        /// List, 1 to 29 items.
        source_access_configurations "SourceAccessConfigurations" List<event_source_mapping::SourceAccessConfiguration>,
        /// Text, 6 to 12 characters. A change replaces the resource.
        starting_position "StartingPosition" String,
        /// Number. A change replaces the resource.
        starting_position_timestamp "StartingPositionTimestamp" f64,
        /// List.
        tags "Tags" List<event_source_mapping::Tag>,
        /// List, 1 to 1 items.
        topics "Topics" List<String>,
        /// Whole number, 0 to 900 in value.
        tumbling_window_in_seconds "TumblingWindowInSeconds" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `EventSourceMappingArn`.
        event_source_mapping_arn "EventSourceMappingArn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`EventSourceMapping`].
pub mod event_source_mapping {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FunctionResponseTypes`.
        FunctionResponseTypes
        ReportBatchItemFailures = "ReportBatchItemFailures",
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

    choice! {
        /// Values of `SourceAccessConfigurationType`.
        SourceAccessConfigurationType
        BasicAuth = "BASIC_AUTH",
        VpcSubnet = "VPC_SUBNET",
        VpcSecurityGroup = "VPC_SECURITY_GROUP",
        SaslScram512Auth = "SASL_SCRAM_512_AUTH",
        SaslScram256Auth = "SASL_SCRAM_256_AUTH",
        VirtualHost = "VIRTUAL_HOST",
        ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
        ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
        OauthbearerAuth = "OAUTHBEARER_AUTH",
        OauthbearerScope = "OAUTHBEARER_SCOPE",
        OauthbearerAudience = "OAUTHBEARER_AUDIENCE",
        OauthbearerLogicalCluster = "OAUTHBEARER_LOGICAL_CLUSTER",
        OauthbearerIdentityPool = "OAUTHBEARER_IDENTITY_POOL",
        IamAuth = "IAM_AUTH",
        IamOauthbearerAuth = "IAM_OAUTHBEARER_AUTH",
    }

    property! {
        /// Property type `SourceAccessConfiguration`.
        SourceAccessConfiguration
        required {
        }
        optional {
            /// Text.
            r#type "Type" SourceAccessConfigurationType,
            /// Text, 1 to 200 characters.
            uri "URI" String,
        }
    }

    choice! {
        /// Values of `ConsumptionMode`.
        ConsumptionMode
        Stream = "Stream",
        Queue = "Queue",
    }

    property! {
        /// Property type `SelfManagedKafkaEventSourceConfig`.
        SelfManagedKafkaEventSourceConfig
        required {
        }
        optional {
            /// Text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupId" String,
            /// Text.
            consumption_mode "ConsumptionMode" ConsumptionMode,
            /// Object.
            schema_registry_config "SchemaRegistryConfig" SchemaRegistryConfig,
        }
    }

    choice! {
        /// Values of `SchemaRegistryConfigEventRecordFormat`.
        SchemaRegistryConfigEventRecordFormat
        Json = "JSON",
        Source = "SOURCE",
    }

    property! {
        /// Property type `SchemaRegistryConfig`.
        SchemaRegistryConfig
        required {
        }
        optional {
            /// List, at most 2 items.
            access_configs "AccessConfigs" List<SchemaRegistryAccessConfig>,
            /// Text.
            event_record_format "EventRecordFormat" SchemaRegistryConfigEventRecordFormat,
            /// Text, 1 to 10000 characters.
            schema_registry_uri "SchemaRegistryURI" String,
            /// List, 1 to 2 items.
            schema_validation_configs "SchemaValidationConfigs" List<SchemaValidationConfig>,
        }
    }

    choice! {
        /// Values of `SchemaValidationConfigAttribute`.
        SchemaValidationConfigAttribute
        Key = "KEY",
        Value = "VALUE",
    }

    property! {
        /// Property type `SchemaValidationConfig`.
        SchemaValidationConfig
        required {
        }
        optional {
            /// Text.
            attribute "Attribute" SchemaValidationConfigAttribute,
        }
    }

    choice! {
        /// Values of `SchemaRegistryAccessConfigType`.
        SchemaRegistryAccessConfigType
        BasicAuth = "BASIC_AUTH",
        ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
        ServerRootCaCertificate = "SERVER_ROOT_CA_CERTIFICATE",
        OauthbearerAuth = "OAUTHBEARER_AUTH",
    }

    property! {
        /// Property type `SchemaRegistryAccessConfig`.
        SchemaRegistryAccessConfig
        required {
        }
        optional {
            /// Text.
            r#type "Type" SchemaRegistryAccessConfigType,
            /// Text, 1 to 10000 characters.
            uri "URI" String,
        }
    }

    property! {
        /// Property type `SelfManagedEventSource`.
        SelfManagedEventSource
        required {
        }
        optional {
            /// Object.
            endpoints "Endpoints" Endpoints,
        }
    }

    property! {
        /// Property type `Endpoints`.
        Endpoints
        required {
        }
        optional {
            /// List, 1 to 10 items.
            kafka_bootstrap_servers "KafkaBootstrapServers" List<String>,
        }
    }

    property! {
        /// Property type `ScalingConfig`.
        ScalingConfig
        required {
        }
        optional {
            /// Whole number, 2 to 1000 in value.
            maximum_concurrency "MaximumConcurrency" i64,
        }
    }

    property! {
        /// Property type `ProvisionedPollerConfig`.
        ProvisionedPollerConfig
        required {
        }
        optional {
            /// Whole number, 1 to 10000 in value.
            maximum_pollers "MaximumPollers" i64,
            /// Whole number, 1 to 200 in value.
            minimum_pollers "MinimumPollers" i64,
            /// Text, 0 to 128 characters.
            poller_group_name "PollerGroupName" String,
        }
    }

    choice! {
        /// Values of `MetricsConfigMetrics`.
        MetricsConfigMetrics
        EventCount = "EventCount",
        ErrorCount = "ErrorCount",
        KafkaMetrics = "KafkaMetrics",
    }

    property! {
        /// Property type `MetricsConfig`.
        MetricsConfig
        required {
        }
        optional {
            /// List, 0 to 3 items.
            metrics "Metrics" List<MetricsConfigMetrics>,
        }
    }

    choice! {
        /// Values of `LoggingConfigSystemLogLevel`.
        LoggingConfigSystemLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }

    property! {
        /// Property type `LoggingConfig`.
        LoggingConfig
        required {
        }
        optional {
            /// Text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// Property type `FilterCriteria`.
        FilterCriteria
        required {
        }
        optional {
            /// List, 1 to 20 items.
            filters "Filters" List<Filter>,
        }
    }

    property! {
        /// Property type `Filter`.
        Filter
        required {
        }
        optional {
            /// Text, 0 to 4096 characters.
            pattern "Pattern" String,
        }
    }

    choice! {
        /// Values of `DocumentDBEventSourceConfigFullDocument`.
        DocumentDBEventSourceConfigFullDocument
        UpdateLookup = "UpdateLookup",
        Default = "Default",
    }

    property! {
        /// Property type `DocumentDBEventSourceConfig`.
        DocumentDBEventSourceConfig
        required {
        }
        optional {
            /// Text, 1 to 57 characters.
            collection_name "CollectionName" String,
            /// Text, 1 to 63 characters.
            database_name "DatabaseName" String,
            /// Text.
            full_document "FullDocument" DocumentDBEventSourceConfigFullDocument,
        }
    }

    property! {
        /// Property type `DestinationConfig`.
        DestinationConfig
        required {
        }
        optional {
            /// Object.
            on_failure "OnFailure" OnFailure,
        }
    }

    property! {
        /// Property type `OnFailure`.
        OnFailure
        required {
        }
        optional {
            /// Text, 12 to 1024 characters.
            destination "Destination" String,
        }
    }

    property! {
        /// Property type `AmazonManagedKafkaEventSourceConfig`.
        AmazonManagedKafkaEventSourceConfig
        required {
        }
        optional {
            /// Text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupId" String,
            /// Object.
            schema_registry_config "SchemaRegistryConfig" SchemaRegistryConfig,
        }
    }
}

resource! {
    /// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
    Function = "AWS::Lambda::Function"
    required {
        /// Object.
        code "Code" function::Code,
        /// Text, 0 to 10000 characters.
        role "Role" String,
    }
    optional {
        /// List, 1 to 1 items.
        architectures "Architectures" List<function::Architectures>,
        /// Object.
        capacity_provider_config "CapacityProviderConfig" function::CapacityProviderConfig,
        /// Text, 0 to 200 characters.
        code_signing_config_arn "CodeSigningConfigArn" String,
        /// Object.
        dead_letter_config "DeadLetterConfig" function::DeadLetterConfig,
        /// Text, 0 to 256 characters.
        description "Description" String,
        /// Object. A change may replace the resource.
        durable_config "DurableConfig" function::DurableConfig,
        /// Object.
        environment "Environment" function::Environment,
        /// Object.
        ephemeral_storage "EphemeralStorage" function::EphemeralStorage,
        /// List, 0 to 1 items.
        file_system_configs "FileSystemConfigs" List<function::FileSystemConfig>,
        /// Text, at least 1 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// Object.
        function_scaling_config "FunctionScalingConfig" function::FunctionScalingConfig,
        /// Text, 0 to 128 characters.
        handler "Handler" String,
        /// Object.
        image_config "ImageConfig" function::ImageConfig,
        /// Text, 0 to 10000 characters.
        kms_key_arn "KmsKeyArn" String,
        /// List, at most 5 items.
        layers "Layers" List<String>,
        /// Object.
        logging_config "LoggingConfig" function::LoggingConfig,
        /// Whole number, 128 to 32768 in value.
        memory_size "MemorySize" i64,
        /// Text. A change replaces the resource.
        package_type "PackageType" function::PackageType,
        /// True or false.
        publish_to_latest_published "PublishToLatestPublished" bool,
        /// Text.
        recursive_loop "RecursiveLoop" function::RecursiveLoop,
        /// Whole number, at least 0 in value.
        reserved_concurrent_executions "ReservedConcurrentExecutions" i64,
        /// Text.
        runtime "Runtime" function::Runtime,
        /// Object.
        runtime_management_config "RuntimeManagementConfig" function::RuntimeManagementConfig,
        /// Object.
        snap_start "SnapStart" function::SnapStart,
        /// List.
        tags "Tags" List<function::Tag>,
        /// Object. A change replaces the resource.
        tenancy_config "TenancyConfig" function::TenancyConfig,
        /// Whole number, 1 to 5400 in value.
        timeout "Timeout" i64,
        /// Object.
        tracing_config "TracingConfig" function::TracingConfig,
        /// Object.
        vpc_config "VpcConfig" function::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `SnapStartResponse`.
        snap_start_response "SnapStartResponse" Json,
        /// `Fn::GetAtt` of `SnapStartResponse.ApplyOn`.
        snap_start_response_apply_on "SnapStartResponse.ApplyOn" String,
        /// `Fn::GetAtt` of `SnapStartResponse.OptimizationStatus`.
        snap_start_response_optimization_status "SnapStartResponse.OptimizationStatus" String,
    }
}

/// Property types of [`Function`].
pub mod function {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Architectures`.
        Architectures
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }

    choice! {
        /// Values of `PackageType`.
        PackageType
        Image = "Image",
        Zip = "Zip",
    }

    choice! {
        /// Values of `RecursiveLoop`.
        RecursiveLoop
        Allow = "Allow",
        Terminate = "Terminate",
    }

    choice! {
        /// Values of `Runtime`.
        Runtime
        Dotnet10 = "dotnet10",
        Dotnet6 = "dotnet6",
        Dotnet8 = "dotnet8",
        Dotnetcore1_0 = "dotnetcore1.0",
        Dotnetcore2_0 = "dotnetcore2.0",
        Dotnetcore2_1 = "dotnetcore2.1",
        Dotnetcore3_1 = "dotnetcore3.1",
        Go1X = "go1.x",
        Java11 = "java11",
        Java11Al2023 = "java11.al2023",
        Java17 = "java17",
        Java17Al2023 = "java17.al2023",
        Java21 = "java21",
        Java25 = "java25",
        Java8 = "java8",
        Java8Al2 = "java8.al2",
        Java8Al2023 = "java8.al2023",
        Nodejs = "nodejs",
        Nodejs10X = "nodejs10.x",
        Nodejs12X = "nodejs12.x",
        Nodejs14X = "nodejs14.x",
        Nodejs16X = "nodejs16.x",
        Nodejs18X = "nodejs18.x",
        Nodejs20X = "nodejs20.x",
        Nodejs22X = "nodejs22.x",
        Nodejs24X = "nodejs24.x",
        Nodejs26X = "nodejs26.x",
        Nodejs4_3 = "nodejs4.3",
        Nodejs4_3Edge = "nodejs4.3-edge",
        Nodejs6_10 = "nodejs6.10",
        Nodejs8_10 = "nodejs8.10",
        Provided = "provided",
        ProvidedAl2 = "provided.al2",
        ProvidedAl2023 = "provided.al2023",
        Python2_7 = "python2.7",
        Python3_10 = "python3.10",
        Python3_11 = "python3.11",
        Python3_12 = "python3.12",
        Python3_13 = "python3.13",
        Python3_14 = "python3.14",
        Python3_15 = "python3.15",
        Python3_6 = "python3.6",
        Python3_7 = "python3.7",
        Python3_8 = "python3.8",
        Python3_9 = "python3.9",
        Ruby2_5 = "ruby2.5",
        Ruby2_7 = "ruby2.7",
        Ruby3_2 = "ruby3.2",
        Ruby3_3 = "ruby3.3",
        Ruby3_4 = "ruby3.4",
        Ruby4_0 = "ruby4.0",
    }

    property! {
        /// Property type `VpcConfig`.
        VpcConfig
        required {
        }
        optional {
            /// True or false.
            ipv6_allowed_for_dual_stack "Ipv6AllowedForDualStack" bool,
            /// List, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// List, 0 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    choice! {
        /// Values of `TracingConfigMode`.
        TracingConfigMode
        Active = "Active",
        PassThrough = "PassThrough",
    }

    property! {
        /// Property type `TracingConfig`.
        TracingConfig
        required {
        }
        optional {
            /// Text.
            mode "Mode" TracingConfigMode,
        }
    }

    choice! {
        /// Values of `TenancyConfigTenantIsolationMode`.
        TenancyConfigTenantIsolationMode
        PerTenant = "PER_TENANT",
    }

    property! {
        /// Property type `TenancyConfig`.
        TenancyConfig
        required {
            /// Text.
            tenant_isolation_mode "TenantIsolationMode" TenancyConfigTenantIsolationMode,
        }
        optional {
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

    choice! {
        /// Values of `SnapStartApplyOn`.
        SnapStartApplyOn
        PublishedVersions = "PublishedVersions",
        None = "None",
    }

    property! {
        /// Property type `SnapStart`.
        SnapStart
        required {
            /// Text.
            apply_on "ApplyOn" SnapStartApplyOn,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RuntimeManagementConfigUpdateRuntimeOn`.
        RuntimeManagementConfigUpdateRuntimeOn
        Auto = "Auto",
        FunctionUpdate = "FunctionUpdate",
        Manual = "Manual",
    }

    property! {
        /// Property type `RuntimeManagementConfig`.
        RuntimeManagementConfig
        required {
            /// Text.
            update_runtime_on "UpdateRuntimeOn" RuntimeManagementConfigUpdateRuntimeOn,
        }
        optional {
            /// Text.
            runtime_version_arn "RuntimeVersionArn" String,
        }
    }

    choice! {
        /// Values of `LoggingConfigApplicationLogLevel`.
        LoggingConfigApplicationLogLevel
        Trace = "TRACE",
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
        Fatal = "FATAL",
    }

    choice! {
        /// Values of `LoggingConfigLogFormat`.
        LoggingConfigLogFormat
        Text = "Text",
        Json = "JSON",
    }

    choice! {
        /// Values of `LoggingConfigSystemLogLevel`.
        LoggingConfigSystemLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }

    property! {
        /// Property type `LoggingConfig`.
        LoggingConfig
        required {
        }
        optional {
            /// Text.
            application_log_level "ApplicationLogLevel" LoggingConfigApplicationLogLevel,
            /// Text.
            log_format "LogFormat" LoggingConfigLogFormat,
            /// Text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// Text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// Property type `ImageConfig`.
        ImageConfig
        required {
        }
        optional {
            /// List, 0 to 1500 items.
            command "Command" List<String>,
            /// List, 0 to 1500 items.
            entry_point "EntryPoint" List<String>,
            /// Text, 0 to 1000 characters.
            working_directory "WorkingDirectory" String,
        }
    }

    property! {
        /// Property type `FunctionScalingConfig`.
        FunctionScalingConfig
        required {
        }
        optional {
            /// Whole number, 0 to 15000 in value.
            max_execution_environments "MaxExecutionEnvironments" i64,
            /// Whole number, 0 to 15000 in value.
            min_execution_environments "MinExecutionEnvironments" i64,
        }
    }

    property! {
        /// Property type `FileSystemConfig`.
        FileSystemConfig
        required {
            /// Text, at most 200 characters.
            arn "Arn" String,
            /// Text, 0 to 160 characters.
            local_mount_path "LocalMountPath" String,
        }
        optional {
            /// Object.
            s3_files_config "S3FilesConfig" S3FilesConfig,
        }
    }

    choice! {
        /// Values of `S3FilesConfigDirectS3Read`.
        S3FilesConfigDirectS3Read
        Enabled = "ENABLED",
        Disabled = "DISABLED",
        Auto = "AUTO",
    }

    property! {
        /// Property type `S3FilesConfig`.
        S3FilesConfig
        required {
        }
        optional {
            /// Text.
            direct_s3_read "DirectS3Read" S3FilesConfigDirectS3Read,
        }
    }

    property! {
        /// Property type `EphemeralStorage`.
        EphemeralStorage
        required {
            /// Whole number, 512 to 32768 in value.
            size "Size" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `Environment`.
        Environment
        required {
        }
        optional {
            /// Object.
            variables "Variables" Json,
        }
    }

    property! {
        /// Property type `DurableConfig`.
        DurableConfig
        required {
            /// Whole number, 1 to 31622400 in value.
            execution_timeout "ExecutionTimeout" i64,
        }
        optional {
            /// Text, 0 to 10000 characters.
            kms_key_arn "KMSKeyArn" String,
            /// Whole number, 1 to 90 in value.
            retention_period_in_days "RetentionPeriodInDays" i64,
        }
    }

    property! {
        /// Property type `DeadLetterConfig`.
        DeadLetterConfig
        required {
        }
        optional {
            /// Text, 0 to 10000 characters.
            target_arn "TargetArn" String,
        }
    }

    choice! {
        /// Values of `CodeS3ObjectStorageMode`.
        CodeS3ObjectStorageMode
        Copy = "COPY",
        Reference = "REFERENCE",
    }

    property! {
        /// Property type `Code`.
        Code
        required {
        }
        optional {
            /// Text.
            image_uri "ImageUri" String,
            /// Text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// Text, 1 to 1024 characters.
            s3_key "S3Key" String,
            /// Text.
            s3_object_storage_mode "S3ObjectStorageMode" CodeS3ObjectStorageMode,
            /// Text, 1 to 1024 characters.
            s3_object_version "S3ObjectVersion" String,
            /// Text, 0 to 10000 characters.
            source_kms_key_arn "SourceKMSKeyArn" String,
            /// Text.
            zip_file "ZipFile" String,
        }
    }

    property! {
        /// Property type `CapacityProviderConfig`.
        CapacityProviderConfig
        required {
            /// Object.
            lambda_managed_instances_capacity_provider_config "LambdaManagedInstancesCapacityProviderConfig" LambdaManagedInstancesCapacityProviderConfig,
        }
        optional {
        }
    }

    property! {
        /// Property type `LambdaManagedInstancesCapacityProviderConfig`.
        LambdaManagedInstancesCapacityProviderConfig
        required {
            /// Text, 1 to 140 characters.
            capacity_provider_arn "CapacityProviderArn" String,
        }
        optional {
            /// Number, 2 to 8 in value.
            execution_environment_memory_gi_b_per_v_cpu "ExecutionEnvironmentMemoryGiBPerVCpu" f64,
            /// Whole number, 1 to 1600 in value.
            per_execution_environment_max_concurrency "PerExecutionEnvironmentMaxConcurrency" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
    LayerVersion = "AWS::Lambda::LayerVersion"
    required {
        /// Object. A change replaces the resource.
        content "Content" layer_version::Content,
    }
    optional {
        /// List, 0 to 2 items. A change replaces the resource.
        compatible_architectures "CompatibleArchitectures" List<layer_version::CompatibleArchitectures>,
        /// List, 0 to 15 items. A change replaces the resource.
        compatible_runtimes "CompatibleRuntimes" List<layer_version::CompatibleRuntimes>,
        /// Text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// Text, 1 to 140 characters. A change replaces the resource.
        layer_name "LayerName" String,
        /// Text, 0 to 512 characters. A change replaces the resource.
        license_info "LicenseInfo" String,
    }
    attributes {
        /// `Fn::GetAtt` of `LayerVersionArn`.
        layer_version_arn "LayerVersionArn" String,
    }
}

/// Property types of [`LayerVersion`].
pub mod layer_version {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CompatibleArchitectures`.
        CompatibleArchitectures
        Arm64 = "arm64",
        X86_64 = "x86_64",
    }

    choice! {
        /// Values of `CompatibleRuntimes`.
        CompatibleRuntimes
        Dotnet10 = "dotnet10",
        Dotnet6 = "dotnet6",
        Dotnet8 = "dotnet8",
        Dotnetcore1_0 = "dotnetcore1.0",
        Dotnetcore2_0 = "dotnetcore2.0",
        Dotnetcore2_1 = "dotnetcore2.1",
        Dotnetcore3_1 = "dotnetcore3.1",
        Go1X = "go1.x",
        Java11 = "java11",
        Java11Al2023 = "java11.al2023",
        Java17 = "java17",
        Java17Al2023 = "java17.al2023",
        Java21 = "java21",
        Java25 = "java25",
        Java8 = "java8",
        Java8Al2 = "java8.al2",
        Java8Al2023 = "java8.al2023",
        Nodejs = "nodejs",
        Nodejs10X = "nodejs10.x",
        Nodejs12X = "nodejs12.x",
        Nodejs14X = "nodejs14.x",
        Nodejs16X = "nodejs16.x",
        Nodejs18X = "nodejs18.x",
        Nodejs20X = "nodejs20.x",
        Nodejs22X = "nodejs22.x",
        Nodejs24X = "nodejs24.x",
        Nodejs26X = "nodejs26.x",
        Nodejs4_3 = "nodejs4.3",
        Nodejs4_3Edge = "nodejs4.3-edge",
        Nodejs6_10 = "nodejs6.10",
        Nodejs8_10 = "nodejs8.10",
        Provided = "provided",
        ProvidedAl2 = "provided.al2",
        ProvidedAl2023 = "provided.al2023",
        Python2_7 = "python2.7",
        Python3_10 = "python3.10",
        Python3_11 = "python3.11",
        Python3_12 = "python3.12",
        Python3_13 = "python3.13",
        Python3_14 = "python3.14",
        Python3_15 = "python3.15",
        Python3_6 = "python3.6",
        Python3_7 = "python3.7",
        Python3_8 = "python3.8",
        Python3_9 = "python3.9",
        Ruby2_5 = "ruby2.5",
        Ruby2_7 = "ruby2.7",
        Ruby3_2 = "ruby3.2",
        Ruby3_3 = "ruby3.3",
        Ruby3_4 = "ruby3.4",
        Ruby4_0 = "ruby4.0",
    }

    choice! {
        /// Values of `ContentS3ObjectStorageMode`.
        ContentS3ObjectStorageMode
        Copy = "COPY",
        Reference = "REFERENCE",
    }

    property! {
        /// Property type `Content`.
        Content
        required {
            /// Text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// Text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
            /// Text.
            s3_object_storage_mode "S3ObjectStorageMode" ContentS3ObjectStorageMode,
            /// Text, 1 to 1024 characters.
            s3_object_version "S3ObjectVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html)
    LayerVersionPermission = "AWS::Lambda::LayerVersionPermission"
    required {
        /// Text, 0 to 22 characters. A change replaces the resource.
        action "Action" String,
        /// Text. A change replaces the resource.
        layer_version_arn "LayerVersionArn" String,
        /// Text, 0 to 10000 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// Text, 0 to 34 characters. A change replaces the resource.
        organization_id "OrganizationId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::Lambda::MicrovmImage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html)
    MicrovmImage = "AWS::Lambda::MicrovmImage"
    required {
        /// List.
        additional_os_capabilities "AdditionalOsCapabilities" List<microvm_image::AdditionalOsCapabilities>,
        /// Text, 1 to 2048 characters.
        base_image_arn "BaseImageArn" String,
        /// Text, 1 to 2048 characters.
        base_image_version "BaseImageVersion" String,
        /// Text.
        build_role_arn "BuildRoleArn" String,
        /// Object.
        code_artifact "CodeArtifact" microvm_image::CodeArtifact,
        /// List.
        cpu_configurations "CpuConfigurations" List<microvm_image::CpuConfiguration>,
        /// Text.
        description "Description" String,
        /// List, at most 10 items.
        egress_network_connectors "EgressNetworkConnectors" List<String>,
        /// List, at most 50 items.
        environment_variables "EnvironmentVariables" List<microvm_image::EnvironmentVariable>,
        /// Object.
        hooks "Hooks" microvm_image::Hooks,
        /// Object.
        logging "Logging" microvm_image::Logging,
        /// Text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// List, at most 1 items.
        resources "Resources" List<microvm_image::Resources>,
    }
    optional {
        /// List.
        tags "Tags" List<microvm_image::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ImageArn`.
        image_arn "ImageArn" String,
        /// `Fn::GetAtt` of `LatestActiveImageVersion`.
        latest_active_image_version "LatestActiveImageVersion" String,
        /// `Fn::GetAtt` of `LatestFailedImageVersion`.
        latest_failed_image_version "LatestFailedImageVersion" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`MicrovmImage`].
pub mod microvm_image {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AdditionalOsCapabilities`.
        AdditionalOsCapabilities
        All = "ALL",
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
        /// Property type `Resources`.
        Resources
        required {
            /// Whole number.
            minimum_memory_in_mi_b "MinimumMemoryInMiB" i64,
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
            /// Object.
            cloud_watch "CloudWatch" CloudWatchLogging,
            /// True or false.
            disabled "Disabled" bool,
        }
    }

    property! {
        /// Property type `CloudWatchLogging`.
        CloudWatchLogging
        required {
        }
        optional {
            /// Text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// Text, 1 to 512 characters.
            log_stream "LogStream" String,
        }
    }

    property! {
        /// Property type `Hooks`.
        Hooks
        required {
        }
        optional {
            /// Object.
            microvm_hooks "MicrovmHooks" MicrovmHooks,
            /// Object.
            microvm_image_hooks "MicrovmImageHooks" MicrovmImageHooks,
            /// Whole number, 1 to 65535 in value.
            port "Port" i64,
        }
    }

    choice! {
        /// Values of `HookState`.
        HookState
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// Property type `MicrovmImageHooks`.
        MicrovmImageHooks
        required {
        }
        optional {
            /// Text.
            ready "Ready" HookState,
            /// Whole number, 1 to 3600 in value.
            ready_timeout_in_seconds "ReadyTimeoutInSeconds" i64,
            /// Text.
            validate "Validate" HookState,
            /// Whole number, 1 to 3600 in value.
            validate_timeout_in_seconds "ValidateTimeoutInSeconds" i64,
        }
    }

    property! {
        /// Property type `MicrovmHooks`.
        MicrovmHooks
        required {
        }
        optional {
            /// Text.
            resume "Resume" HookState,
            /// Whole number, 1 to 60 in value.
            resume_timeout_in_seconds "ResumeTimeoutInSeconds" i64,
            /// Text.
            run "Run" HookState,
            /// Whole number, 1 to 60 in value.
            run_timeout_in_seconds "RunTimeoutInSeconds" i64,
            /// Text.
            suspend "Suspend" HookState,
            /// Whole number, 1 to 60 in value.
            suspend_timeout_in_seconds "SuspendTimeoutInSeconds" i64,
            /// Text.
            terminate "Terminate" HookState,
            /// Whole number, 1 to 60 in value.
            terminate_timeout_in_seconds "TerminateTimeoutInSeconds" i64,
        }
    }

    property! {
        /// Property type `EnvironmentVariable`.
        EnvironmentVariable
        required {
            /// Text, 1 to 256 characters.
            key "Key" String,
            /// Text, 0 to 4096 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CpuConfigurationArchitecture`.
        CpuConfigurationArchitecture
        Arm64 = "ARM_64",
    }

    property! {
        /// Property type `CpuConfiguration`.
        CpuConfiguration
        required {
            /// Text.
            architecture "Architecture" CpuConfigurationArchitecture,
        }
        optional {
        }
    }

    property! {
        /// Property type `CodeArtifact`.
        CodeArtifact
        required {
            /// Text, 1 to 2048 characters.
            uri "Uri" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::NetworkConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html)
    NetworkConnector = "AWS::Lambda::NetworkConnector"
    required {
        /// Object.
        configuration "Configuration" network_connector::Config,
    }
    optional {
        /// Text, 1 to 140 characters. A change replaces the resource.
        name "Name" String,
        /// Text, 0 to 10000 characters.
        operator_role "OperatorRole" String,
        /// List.
        tags "Tags" List<network_connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" i64,
        /// `Fn::GetAtt` of `LatestVersionArn`.
        latest_version_arn "LatestVersionArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`NetworkConnector`].
pub mod network_connector {
    use super::super::super::typed::prelude::*;

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
        /// Property type `Config`.
        Config
        required {
            /// Object.
            vpc_egress_configuration "VpcEgressConfiguration" VpcEgressConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `VpcEgressConfigurationAssociatedComputeResourceTypes`.
        VpcEgressConfigurationAssociatedComputeResourceTypes
        MicroVm = "MicroVm",
        WebFunction = "WebFunction",
    }

    choice! {
        /// Values of `VpcEgressConfigurationNetworkProtocol`.
        VpcEgressConfigurationNetworkProtocol
        IPv4 = "IPv4",
        DualStack = "DualStack",
    }

    property! {
        /// Property type `VpcEgressConfiguration`.
        VpcEgressConfiguration
        required {
            /// List, 1 to 1 items.
            associated_compute_resource_types "AssociatedComputeResourceTypes" List<VpcEgressConfigurationAssociatedComputeResourceTypes>,
            /// Text.
            network_protocol "NetworkProtocol" VpcEgressConfigurationNetworkProtocol,
            /// List, 0 to 16 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// List, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::Permission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html)
    Permission = "AWS::Lambda::Permission"
    required {
        /// Text, 1 to 256 characters. A change replaces the resource.
        action "Action" String,
        /// Text, 1 to 140 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// Text, 1 to 256 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// Text, 1 to 256 characters. A change replaces the resource.
        event_source_token "EventSourceToken" String,
        /// Text. A change replaces the resource.
        function_url_auth_type "FunctionUrlAuthType" permission::FunctionUrlAuthType,
        /// True or false. A change replaces the resource.
        invoked_via_function_url "InvokedViaFunctionUrl" bool,
        /// Text, 12 to 34 characters. A change replaces the resource.
        principal_org_id "PrincipalOrgID" String,
        /// Text, 12 to 12 characters. A change replaces the resource.
        source_account "SourceAccount" String,
        /// Text, 12 to 1024 characters. A change replaces the resource.
        source_arn "SourceArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Permission`].
pub mod permission {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FunctionUrlAuthType`.
        FunctionUrlAuthType
        AwsIam = "AWS_IAM",
        None = "NONE",
    }
}

resource! {
    /// [`AWS::Lambda::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-resourcepolicy.html)
    ResourcePolicy = "AWS::Lambda::ResourcePolicy"
    required {
        /// Object.
        policy_document "PolicyDocument" Json,
        /// Text, 12 to 1024 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Lambda::Url`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html)
    Url = "AWS::Lambda::Url"
    required {
        /// Text.
        auth_type "AuthType" url::AuthType,
        /// Text. A change replaces the resource.
        target_function_arn "TargetFunctionArn" String,
    }
    optional {
        /// Object.
        cors "Cors" url::Cors,
        /// Text.
        invoke_mode "InvokeMode" url::InvokeMode,
        /// Text, 1 to 128 characters. A change replaces the resource.
        qualifier "Qualifier" String,
    }
    attributes {
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `FunctionUrl`.
        function_url "FunctionUrl" String,
    }
}

/// Property types of [`Url`].
pub mod url {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        AwsIam = "AWS_IAM",
        None = "NONE",
    }

    choice! {
        /// Values of `InvokeMode`.
        InvokeMode
        Buffered = "BUFFERED",
        ResponseStream = "RESPONSE_STREAM",
    }

    choice! {
        /// Values of `AllowMethodsValue`.
        AllowMethodsValue
        Get = "GET",
        Put = "PUT",
        Head = "HEAD",
        Post = "POST",
        Patch = "PATCH",
        Delete = "DELETE",
        Empty = "*",
    }

    property! {
        /// Property type `Cors`.
        Cors
        required {
        }
        optional {
            /// True or false.
            allow_credentials "AllowCredentials" bool,
            /// List, 1 to 100 items.
            allow_headers "AllowHeaders" List<String>,
            /// List, 1 to 6 items.
            allow_methods "AllowMethods" List<AllowMethodsValue>,
            /// List, 1 to 100 items.
            allow_origins "AllowOrigins" List<String>,
            /// List, 1 to 100 items.
            expose_headers "ExposeHeaders" List<String>,
            /// Whole number, 0 to 86400 in value.
            max_age "MaxAge" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html)
    Version = "AWS::Lambda::Version"
    required {
        /// Text, 1 to 140 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// Text. A change replaces the resource.
        code_sha256 "CodeSha256" String,
        /// Text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// Object.
        function_scaling_config "FunctionScalingConfig" version::FunctionScalingConfig,
        /// Object. A change replaces the resource.
        provisioned_concurrency_config "ProvisionedConcurrencyConfig" version::ProvisionedConcurrencyConfiguration,
        /// Object. A change replaces the resource.
        runtime_policy "RuntimePolicy" version::RuntimePolicy,
    }
    attributes {
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Version`].
pub mod version {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `RuntimePolicy`.
        RuntimePolicy
        required {
            /// Text.
            update_runtime_on "UpdateRuntimeOn" String,
        }
        optional {
            /// Text, 26 to 2048 characters.
            runtime_version_arn "RuntimeVersionArn" String,
        }
    }

    property! {
        /// Property type `ProvisionedConcurrencyConfiguration`.
        ProvisionedConcurrencyConfiguration
        required {
            /// Whole number.
            provisioned_concurrent_executions "ProvisionedConcurrentExecutions" i64,
        }
        optional {
        }
    }

    property! {
        /// Property type `FunctionScalingConfig`.
        FunctionScalingConfig
        required {
        }
        optional {
            /// Whole number, 0 to 15000 in value.
            max_execution_environments "MaxExecutionEnvironments" i64,
            /// Whole number, 0 to 15000 in value.
            min_execution_environments "MinExecutionEnvironments" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html)
    WebFunction = "AWS::Lambda::WebFunction"
    required {
        /// Text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// List.
        tags "Tags" List<web_function::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`WebFunction`].
pub mod web_function {
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
}

resource! {
    /// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
    WebFunctionEndpoint = "AWS::Lambda::WebFunctionEndpoint"
    required {
        /// Text.
        auth_type "AuthType" web_function_endpoint::AuthType,
        /// Text, 1 to 256 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// Text. A change replaces the resource.
        endpoint_type "EndpointType" web_function_endpoint::EndpointType,
        /// Text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// Text, 0 to 256 characters.
        description "Description" String,
        /// List. A change replaces the resource.
        regions "Regions" List<String>,
        /// List, 1 to 2 items.
        revision_weights "RevisionWeights" List<web_function_endpoint::RevisionWeight>,
        /// Object.
        scaling_config "ScalingConfig" web_function_endpoint::ScalingConfig,
        /// Object.
        throttle_config "ThrottleConfig" web_function_endpoint::ThrottleConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
        /// `Fn::GetAtt` of `EndpointArn`.
        endpoint_arn "EndpointArn" String,
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `RegionalEndpoints`.
        regional_endpoints "RegionalEndpoints" Json,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
        /// `Fn::GetAtt` of `UpdateStatus`.
        update_status "UpdateStatus" String,
        /// `Fn::GetAtt` of `UpdateStatusReason`.
        update_status_reason "UpdateStatusReason" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`WebFunctionEndpoint`].
pub mod web_function_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthType`.
        AuthType
        ApplicationManaged = "ApplicationManaged",
        IamAuth = "IamAuth",
    }

    choice! {
        /// Values of `EndpointType`.
        EndpointType
        HomeRegion = "HomeRegion",
        MultiRegion = "MultiRegion",
        PerRegion = "PerRegion",
    }

    property! {
        /// Property type `ThrottleConfig`.
        ThrottleConfig
        required {
        }
        optional {
            /// Whole number, at least 0 in value.
            rate_limit "RateLimit" i64,
        }
    }

    property! {
        /// Property type `ScalingConfig`.
        ScalingConfig
        required {
        }
        optional {
            /// Whole number, at least 2 in value.
            max_environments "MaxEnvironments" i64,
        }
    }

    property! {
        /// Property type `RevisionWeight`.
        RevisionWeight
        required {
            /// Text, 1 to 256 characters.
            revision_id "RevisionId" String,
            /// Whole number, 1 to 100 in value.
            weight "Weight" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lambda::WebFunctionRevision`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionrevision.html)
    WebFunctionRevision = "AWS::Lambda::WebFunctionRevision"
    required {
        /// Object. A change replaces the resource.
        build_config "BuildConfig" web_function_revision::BuildConfig,
        /// Text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// Object. A change replaces the resource.
        service_config "ServiceConfig" web_function_revision::ServiceConfig,
    }
    optional {
        /// Text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// Text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FunctionArn`.
        function_arn "FunctionArn" String,
        /// `Fn::GetAtt` of `RevisionArn`.
        revision_arn "RevisionArn" String,
        /// `Fn::GetAtt` of `RevisionId`.
        revision_id "RevisionId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
    }
}

/// Property types of [`WebFunctionRevision`].
pub mod web_function_revision {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ServiceConfig`.
        ServiceConfig
        required {
            /// Text, 20 to 2048 characters.
            execution_role_arn "ExecutionRoleArn" String,
        }
        optional {
            /// Text, 1 to 2048 characters.
            egress_network_connector_arn "EgressNetworkConnectorArn" String,
            /// Object.
            environment_variables "EnvironmentVariables" Json,
            /// Whole number, 1 to 128 in value.
            max_concurrency_per_environment "MaxConcurrencyPerEnvironment" i64,
            /// Object.
            telemetry_config "TelemetryConfig" ServiceConfigTelemetryConfig,
            /// Whole number, 3 to 900 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// Property type `ServiceConfigTelemetryConfig`.
        ServiceConfigTelemetryConfig
        required {
        }
        optional {
            /// Object.
            logging_config "LoggingConfig" LoggingConfig,
        }
    }

    choice! {
        /// Values of `LoggingConfigApplicationLogLevel`.
        LoggingConfigApplicationLogLevel
        Trace = "TRACE",
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
        Fatal = "FATAL",
    }

    choice! {
        /// Values of `LoggingConfigSystemLogLevel`.
        LoggingConfigSystemLogLevel
        Debug = "DEBUG",
        Info = "INFO",
        Warn = "WARN",
    }

    property! {
        /// Property type `LoggingConfig`.
        LoggingConfig
        required {
        }
        optional {
            /// Text.
            application_log_level "ApplicationLogLevel" LoggingConfigApplicationLogLevel,
            /// Text, 1 to 500 characters.
            log_group "LogGroup" String,
            /// Text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// Property type `BuildConfig`.
        BuildConfig
        required {
            /// Object.
            code_config "CodeConfig" BuildConfigCodeConfig,
            /// Object.
            runtime_config "RuntimeConfig" BuildConfigRuntimeConfig,
        }
        optional {
        }
    }

    property! {
        /// Property type `BuildConfigRuntimeConfig`.
        BuildConfigRuntimeConfig
        required {
            /// Text, 1 to 30 characters.
            runtime "Runtime" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `BuildConfigCodeConfig`.
        BuildConfigCodeConfig
        required {
            /// Object.
            s3_object "S3Object" S3Object,
        }
        optional {
        }
    }

    property! {
        /// Property type `S3Object`.
        S3Object
        required {
            /// Text, 3 to 63 characters.
            bucket "Bucket" String,
            /// Text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// Text.
            version_id "VersionId" String,
        }
    }
}
