// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Lambda`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Lambda::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-alias.html)
    Alias = "AWS::Lambda::Alias"
    required {
        /// `FunctionName`: text. A change replaces the resource.
        function_name "FunctionName" String,
        /// `FunctionVersion`: text, 0 to 1024 characters.
        function_version "FunctionVersion" String,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `ProvisionedConcurrencyConfig`: object.
        provisioned_concurrency_config "ProvisionedConcurrencyConfig" alias::ProvisionedConcurrencyConfiguration,
        /// `RoutingConfig`: object.
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
        /// [`AliasRoutingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-aliasroutingconfiguration.html)
        AliasRoutingConfiguration
        required {
        }
        optional {
            /// `AdditionalVersionWeights`: list.
            additional_version_weights "AdditionalVersionWeights" List<VersionWeight>,
        }
    }

    property! {
        /// [`VersionWeight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-versionweight.html)
        VersionWeight
        required {
            /// `FunctionVersion`: text.
            function_version "FunctionVersion" String,
            /// `FunctionWeight`: number.
            function_weight "FunctionWeight" f64,
        }
        optional {
        }
    }

    property! {
        /// [`ProvisionedConcurrencyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-alias-provisionedconcurrencyconfiguration.html)
        ProvisionedConcurrencyConfiguration
        required {
            /// `ProvisionedConcurrentExecutions`: whole number.
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
        /// `PermissionsConfig`: object. A change replaces the resource.
        permissions_config "PermissionsConfig" capacity_provider::CapacityProviderPermissionsConfig,
        /// `VpcConfig`: object. A change replaces the resource.
        vpc_config "VpcConfig" capacity_provider::CapacityProviderVpcConfig,
    }
    optional {
        /// `CapacityProviderName`: text, 1 to 140 characters. A change replaces the resource.
        capacity_provider_name "CapacityProviderName" String,
        /// `CapacityProviderScalingConfig`: object.
        capacity_provider_scaling_config "CapacityProviderScalingConfig" capacity_provider::CapacityProviderScalingConfig,
        /// `InstanceRequirements`: object. A change replaces the resource.
        instance_requirements "InstanceRequirements" capacity_provider::InstanceRequirements,
        /// `KmsKeyArn`: text, 0 to 10000 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `PropagateTags`: object.
        propagate_tags "PropagateTags" capacity_provider::PropagateTagsConfig,
        /// `Tags`: list.
        tags "Tags" List<capacity_provider::Tag>,
        /// `TelemetryConfig`: object.
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
        /// [`CapacityProviderVpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityprovidervpcconfig.html)
        CapacityProviderVpcConfig
        required {
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 16 items.
            subnet_ids "SubnetIds" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`CapacityProviderTelemetryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityprovidertelemetryconfig.html)
        CapacityProviderTelemetryConfig
        required {
        }
        optional {
            /// `LoggingConfig`: object.
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
        /// [`CapacityProviderLoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderloggingconfig.html)
        CapacityProviderLoggingConfig
        required {
        }
        optional {
            /// `LogGroup`: text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// `SystemLogLevel`: text.
            system_log_level "SystemLogLevel" CapacityProviderLoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-tag.html)
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

    choice! {
        /// Values of `PropagateTagsMode`.
        PropagateTagsMode
        None = "None",
        Explicit = "Explicit",
    }

    property! {
        /// [`PropagateTagsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-propagatetagsconfig.html)
        PropagateTagsConfig
        required {
        }
        optional {
            /// `ExplicitTags`: list, 0 to 40 items.
            explicit_tags "ExplicitTags" List<Tag>,
            /// `Mode`: text.
            mode "Mode" PropagateTagsMode,
        }
    }

    property! {
        /// [`CapacityProviderPermissionsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderpermissionsconfig.html)
        CapacityProviderPermissionsConfig
        required {
            /// `CapacityProviderOperatorRoleArn`: text, 0 to 10000 characters.
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
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-instancerequirements.html)
        InstanceRequirements
        required {
        }
        optional {
            /// `AllowedInstanceTypes`: list, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `Architectures`: list, 1 to 1 items.
            architectures "Architectures" List<Architecture>,
            /// `ExcludedInstanceTypes`: list, 0 to 400 items.
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
        /// [`CapacityProviderScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-capacityproviderscalingconfig.html)
        CapacityProviderScalingConfig
        required {
        }
        optional {
            /// `MaxVCpuCount`: whole number, 2 to 15000 in value.
            max_v_cpu_count "MaxVCpuCount" i64,
            /// `ScalingMode`: text.
            scaling_mode "ScalingMode" CapacityProviderScalingMode,
            /// `ScalingPolicies`: list, 1 to 10 items.
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
        /// [`TargetTrackingScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-capacityprovider-targettrackingscalingpolicy.html)
        TargetTrackingScalingPolicy
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" CapacityProviderPredefinedMetricType,
            /// `TargetValue`: number, 0 to 100 in value.
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
        /// `AllowedPublishers`: object.
        allowed_publishers "AllowedPublishers" code_signing_config::AllowedPublishers,
    }
    optional {
        /// `CodeSigningPolicies`: object.
        code_signing_policies "CodeSigningPolicies" code_signing_config::CodeSigningPolicies,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-codesigningconfig-tag.html)
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

    choice! {
        /// Values of `CodeSigningPoliciesUntrustedArtifactOnDeployment`.
        CodeSigningPoliciesUntrustedArtifactOnDeployment
        Warn = "Warn",
        Enforce = "Enforce",
    }

    property! {
        /// [`CodeSigningPolicies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-codesigningconfig-codesigningpolicies.html)
        CodeSigningPolicies
        required {
            /// `UntrustedArtifactOnDeployment`: text.
            untrusted_artifact_on_deployment "UntrustedArtifactOnDeployment" CodeSigningPoliciesUntrustedArtifactOnDeployment,
        }
        optional {
        }
    }

    property! {
        /// [`AllowedPublishers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-codesigningconfig-allowedpublishers.html)
        AllowedPublishers
        required {
            /// `SigningProfileVersionArns`: list, 1 to 20 items.
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
        /// `FunctionName`: text. A change replaces the resource.
        function_name "FunctionName" String,
        /// `Qualifier`: text. A change replaces the resource.
        qualifier "Qualifier" String,
    }
    optional {
        /// `DestinationConfig`: object.
        destination_config "DestinationConfig" event_invoke_config::DestinationConfig,
        /// `MaximumEventAgeInSeconds`: whole number, 60 to 21600 in value.
        maximum_event_age_in_seconds "MaximumEventAgeInSeconds" i64,
        /// `MaximumRetryAttempts`: whole number, 0 to 2 in value.
        maximum_retry_attempts "MaximumRetryAttempts" i64,
    }
    attributes {
    }
}

/// Property types of [`EventInvokeConfig`].
pub mod event_invoke_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`DestinationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-destinationconfig.html)
        DestinationConfig
        required {
        }
        optional {
            /// `OnFailure`: object.
            on_failure "OnFailure" OnFailure,
            /// `OnSuccess`: object.
            on_success "OnSuccess" OnSuccess,
        }
    }

    property! {
        /// [`OnSuccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-onsuccess.html)
        OnSuccess
        required {
            /// `Destination`: text, 0 to 350 characters.
            destination "Destination" String,
        }
        optional {
        }
    }

    property! {
        /// [`OnFailure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventinvokeconfig-onfailure.html)
        OnFailure
        required {
            /// `Destination`: text, 0 to 350 characters.
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
        /// `FunctionName`: text, 1 to 140 characters.
        function_name "FunctionName" String,
    }
    optional {
        /// `AmazonManagedKafkaEventSourceConfig`: object.
        amazon_managed_kafka_event_source_config "AmazonManagedKafkaEventSourceConfig" event_source_mapping::AmazonManagedKafkaEventSourceConfig,
        /// `BatchSize`: whole number, 1 to 10000 in value.
        batch_size "BatchSize" i64,
        /// `BisectBatchOnFunctionError`: true or false.
        bisect_batch_on_function_error "BisectBatchOnFunctionError" bool,
        /// `DestinationConfig`: object.
        destination_config "DestinationConfig" event_source_mapping::DestinationConfig,
        /// `DocumentDBEventSourceConfig`: object.
        document_db_event_source_config "DocumentDBEventSourceConfig" event_source_mapping::DocumentDBEventSourceConfig,
        /// `Enabled`: true or false.
        enabled "Enabled" bool,
        /// `EventSourceArn`: text, 12 to 1024 characters. A change replaces the resource.
        event_source_arn "EventSourceArn" String,
        /// `FilterCriteria`: object.
        filter_criteria "FilterCriteria" event_source_mapping::FilterCriteria,
        /// `FunctionResponseTypes`: list, 0 to 1 characters, 0 to 1 items.
        function_response_types "FunctionResponseTypes" List<event_source_mapping::FunctionResponseTypes>,
        /// `KmsKeyArn`: text, 12 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `LoggingConfig`: object.
        logging_config "LoggingConfig" event_source_mapping::LoggingConfig,
        /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
        maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
        /// `MaximumRecordAgeInSeconds`: whole number, -1 to 604800 in value.
        maximum_record_age_in_seconds "MaximumRecordAgeInSeconds" i64,
        /// `MaximumRetryAttempts`: whole number, -1 to 10000 in value.
        maximum_retry_attempts "MaximumRetryAttempts" i64,
        /// `MetricsConfig`: object.
        metrics_config "MetricsConfig" event_source_mapping::MetricsConfig,
        /// `ParallelizationFactor`: whole number, 1 to 10 in value.
        parallelization_factor "ParallelizationFactor" i64,
        /// `ProvisionedPollerConfig`: object.
        provisioned_poller_config "ProvisionedPollerConfig" event_source_mapping::ProvisionedPollerConfig,
        /// `Queues`: list, 1 to 1 items.
        queues "Queues" List<String>,
        /// `ScalingConfig`: object.
        scaling_config "ScalingConfig" event_source_mapping::ScalingConfig,
        /// `SelfManagedEventSource`: object. A change replaces the resource.
        self_managed_event_source "SelfManagedEventSource" event_source_mapping::SelfManagedEventSource,
        /// `SelfManagedKafkaEventSourceConfig`: object.
        self_managed_kafka_event_source_config "SelfManagedKafkaEventSourceConfig" event_source_mapping::SelfManagedKafkaEventSourceConfig,
        /// `SourceAccessConfigurations`: list, 1 to 29 items.
        source_access_configurations "SourceAccessConfigurations" List<event_source_mapping::SourceAccessConfiguration>,
        /// `StartingPosition`: text, 6 to 12 characters. A change replaces the resource.
        starting_position "StartingPosition" String,
        /// `StartingPositionTimestamp`: number. A change replaces the resource.
        starting_position_timestamp "StartingPositionTimestamp" f64,
        /// `Tags`: list.
        tags "Tags" List<event_source_mapping::Tag>,
        /// `Topics`: list, 1 to 1 items.
        topics "Topics" List<String>,
        /// `TumblingWindowInSeconds`: whole number, 0 to 900 in value.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-tag.html)
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
        /// [`SourceAccessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-sourceaccessconfiguration.html)
        SourceAccessConfiguration
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" SourceAccessConfigurationType,
            /// `URI`: text, 1 to 200 characters.
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
        /// [`SelfManagedKafkaEventSourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig.html)
        SelfManagedKafkaEventSourceConfig
        required {
        }
        optional {
            /// `ConsumerGroupId`: text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupId" String,
            /// `ConsumptionMode`: text.
            consumption_mode "ConsumptionMode" ConsumptionMode,
            /// `SchemaRegistryConfig`: object.
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
        /// [`SchemaRegistryConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryconfig.html)
        SchemaRegistryConfig
        required {
        }
        optional {
            /// `AccessConfigs`: list, at most 2 items.
            access_configs "AccessConfigs" List<SchemaRegistryAccessConfig>,
            /// `EventRecordFormat`: text.
            event_record_format "EventRecordFormat" SchemaRegistryConfigEventRecordFormat,
            /// `SchemaRegistryURI`: text, 1 to 10000 characters.
            schema_registry_uri "SchemaRegistryURI" String,
            /// `SchemaValidationConfigs`: list, 1 to 2 items.
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
        /// [`SchemaValidationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemavalidationconfig.html)
        SchemaValidationConfig
        required {
        }
        optional {
            /// `Attribute`: text.
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
        /// [`SchemaRegistryAccessConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-schemaregistryaccessconfig.html)
        SchemaRegistryAccessConfig
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" SchemaRegistryAccessConfigType,
            /// `URI`: text, 1 to 10000 characters.
            uri "URI" String,
        }
    }

    property! {
        /// [`SelfManagedEventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-selfmanagedeventsource.html)
        SelfManagedEventSource
        required {
        }
        optional {
            /// `Endpoints`: object.
            endpoints "Endpoints" Endpoints,
        }
    }

    property! {
        /// [`Endpoints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-endpoints.html)
        Endpoints
        required {
        }
        optional {
            /// `KafkaBootstrapServers`: list, 1 to 10 items.
            kafka_bootstrap_servers "KafkaBootstrapServers" List<String>,
        }
    }

    property! {
        /// [`ScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-scalingconfig.html)
        ScalingConfig
        required {
        }
        optional {
            /// `MaximumConcurrency`: whole number, 2 to 1000 in value.
            maximum_concurrency "MaximumConcurrency" i64,
        }
    }

    property! {
        /// [`ProvisionedPollerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-provisionedpollerconfig.html)
        ProvisionedPollerConfig
        required {
        }
        optional {
            /// `MaximumPollers`: whole number, 1 to 10000 in value.
            maximum_pollers "MaximumPollers" i64,
            /// `MinimumPollers`: whole number, 1 to 200 in value.
            minimum_pollers "MinimumPollers" i64,
            /// `PollerGroupName`: text, 0 to 128 characters.
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
        /// [`MetricsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-metricsconfig.html)
        MetricsConfig
        required {
        }
        optional {
            /// `Metrics`: list, 0 to 3 items.
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
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `SystemLogLevel`: text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// [`FilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filtercriteria.html)
        FilterCriteria
        required {
        }
        optional {
            /// `Filters`: list, 1 to 20 items.
            filters "Filters" List<Filter>,
        }
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-filter.html)
        Filter
        required {
        }
        optional {
            /// `Pattern`: text, 0 to 4096 characters.
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
        /// [`DocumentDBEventSourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-documentdbeventsourceconfig.html)
        DocumentDBEventSourceConfig
        required {
        }
        optional {
            /// `CollectionName`: text, 1 to 57 characters.
            collection_name "CollectionName" String,
            /// `DatabaseName`: text, 1 to 63 characters.
            database_name "DatabaseName" String,
            /// `FullDocument`: text.
            full_document "FullDocument" DocumentDBEventSourceConfigFullDocument,
        }
    }

    property! {
        /// [`DestinationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-destinationconfig.html)
        DestinationConfig
        required {
        }
        optional {
            /// `OnFailure`: object.
            on_failure "OnFailure" OnFailure,
        }
    }

    property! {
        /// [`OnFailure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-onfailure.html)
        OnFailure
        required {
        }
        optional {
            /// `Destination`: text, 12 to 1024 characters.
            destination "Destination" String,
        }
    }

    property! {
        /// [`AmazonManagedKafkaEventSourceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig.html)
        AmazonManagedKafkaEventSourceConfig
        required {
        }
        optional {
            /// `ConsumerGroupId`: text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupId" String,
            /// `SchemaRegistryConfig`: object.
            schema_registry_config "SchemaRegistryConfig" SchemaRegistryConfig,
        }
    }
}

resource! {
    /// [`AWS::Lambda::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html)
    Function = "AWS::Lambda::Function"
    required {
        /// `Code`: object.
        code "Code" function::Code,
        /// `Role`: text, 0 to 10000 characters.
        role "Role" String,
    }
    optional {
        /// `Architectures`: list, 1 to 1 items.
        architectures "Architectures" List<function::Architectures>,
        /// `CapacityProviderConfig`: object.
        capacity_provider_config "CapacityProviderConfig" function::CapacityProviderConfig,
        /// `CodeSigningConfigArn`: text, 0 to 200 characters.
        code_signing_config_arn "CodeSigningConfigArn" String,
        /// `DeadLetterConfig`: object.
        dead_letter_config "DeadLetterConfig" function::DeadLetterConfig,
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `DurableConfig`: object. A change may replace the resource.
        durable_config "DurableConfig" function::DurableConfig,
        /// `Environment`: object.
        environment "Environment" function::Environment,
        /// `EphemeralStorage`: object.
        ephemeral_storage "EphemeralStorage" function::EphemeralStorage,
        /// `FileSystemConfigs`: list, 0 to 1 items.
        file_system_configs "FileSystemConfigs" List<function::FileSystemConfig>,
        /// `FunctionName`: text, at least 1 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// `FunctionScalingConfig`: object.
        function_scaling_config "FunctionScalingConfig" function::FunctionScalingConfig,
        /// `Handler`: text, 0 to 128 characters.
        handler "Handler" String,
        /// `ImageConfig`: object.
        image_config "ImageConfig" function::ImageConfig,
        /// `KmsKeyArn`: text, 0 to 10000 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `Layers`: list, at most 5 items.
        layers "Layers" List<String>,
        /// `LoggingConfig`: object.
        logging_config "LoggingConfig" function::LoggingConfig,
        /// `MemorySize`: whole number, 128 to 32768 in value.
        memory_size "MemorySize" i64,
        /// `PackageType`: text. A change replaces the resource.
        package_type "PackageType" function::PackageType,
        /// `PublishToLatestPublished`: true or false.
        publish_to_latest_published "PublishToLatestPublished" bool,
        /// `RecursiveLoop`: text.
        recursive_loop "RecursiveLoop" function::RecursiveLoop,
        /// `ReservedConcurrentExecutions`: whole number, at least 0 in value.
        reserved_concurrent_executions "ReservedConcurrentExecutions" i64,
        /// `Runtime`: text.
        runtime "Runtime" function::Runtime,
        /// `RuntimeManagementConfig`: object.
        runtime_management_config "RuntimeManagementConfig" function::RuntimeManagementConfig,
        /// `SnapStart`: object.
        snap_start "SnapStart" function::SnapStart,
        /// `Tags`: list.
        tags "Tags" List<function::Tag>,
        /// `TenancyConfig`: object. A change replaces the resource.
        tenancy_config "TenancyConfig" function::TenancyConfig,
        /// `Timeout`: whole number, 1 to 5400 in value.
        timeout "Timeout" i64,
        /// `TracingConfig`: object.
        tracing_config "TracingConfig" function::TracingConfig,
        /// `VpcConfig`: object.
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
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `Ipv6AllowedForDualStack`: true or false.
            ipv6_allowed_for_dual_stack "Ipv6AllowedForDualStack" bool,
            /// `SecurityGroupIds`: list, 0 to 5 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 0 to 16 items.
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
        /// [`TracingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tracingconfig.html)
        TracingConfig
        required {
        }
        optional {
            /// `Mode`: text.
            mode "Mode" TracingConfigMode,
        }
    }

    choice! {
        /// Values of `TenancyConfigTenantIsolationMode`.
        TenancyConfigTenantIsolationMode
        PerTenant = "PER_TENANT",
    }

    property! {
        /// [`TenancyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tenancyconfig.html)
        TenancyConfig
        required {
            /// `TenantIsolationMode`: text.
            tenant_isolation_mode "TenantIsolationMode" TenancyConfigTenantIsolationMode,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-tag.html)
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

    choice! {
        /// Values of `SnapStartApplyOn`.
        SnapStartApplyOn
        PublishedVersions = "PublishedVersions",
        None = "None",
    }

    property! {
        /// [`SnapStart`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-snapstart.html)
        SnapStart
        required {
            /// `ApplyOn`: text.
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
        /// [`RuntimeManagementConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-runtimemanagementconfig.html)
        RuntimeManagementConfig
        required {
            /// `UpdateRuntimeOn`: text.
            update_runtime_on "UpdateRuntimeOn" RuntimeManagementConfigUpdateRuntimeOn,
        }
        optional {
            /// `RuntimeVersionArn`: text.
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
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `ApplicationLogLevel`: text.
            application_log_level "ApplicationLogLevel" LoggingConfigApplicationLogLevel,
            /// `LogFormat`: text.
            log_format "LogFormat" LoggingConfigLogFormat,
            /// `LogGroup`: text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// `SystemLogLevel`: text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// [`ImageConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-imageconfig.html)
        ImageConfig
        required {
        }
        optional {
            /// `Command`: list, 0 to 1500 items.
            command "Command" List<String>,
            /// `EntryPoint`: list, 0 to 1500 items.
            entry_point "EntryPoint" List<String>,
            /// `WorkingDirectory`: text, 0 to 1000 characters.
            working_directory "WorkingDirectory" String,
        }
    }

    property! {
        /// [`FunctionScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-functionscalingconfig.html)
        FunctionScalingConfig
        required {
        }
        optional {
            /// `MaxExecutionEnvironments`: whole number, 0 to 15000 in value.
            max_execution_environments "MaxExecutionEnvironments" i64,
            /// `MinExecutionEnvironments`: whole number, 0 to 15000 in value.
            min_execution_environments "MinExecutionEnvironments" i64,
        }
    }

    property! {
        /// [`FileSystemConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-filesystemconfig.html)
        FileSystemConfig
        required {
            /// `Arn`: text, at most 200 characters.
            arn "Arn" String,
            /// `LocalMountPath`: text, 0 to 160 characters.
            local_mount_path "LocalMountPath" String,
        }
        optional {
            /// `S3FilesConfig`: object.
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
        /// [`S3FilesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-s3filesconfig.html)
        S3FilesConfig
        required {
        }
        optional {
            /// `DirectS3Read`: text.
            direct_s3_read "DirectS3Read" S3FilesConfigDirectS3Read,
        }
    }

    property! {
        /// [`EphemeralStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-ephemeralstorage.html)
        EphemeralStorage
        required {
            /// `Size`: whole number, 512 to 32768 in value.
            size "Size" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-environment.html)
        Environment
        required {
        }
        optional {
            /// `Variables`: object.
            variables "Variables" Json,
        }
    }

    property! {
        /// [`DurableConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-durableconfig.html)
        DurableConfig
        required {
            /// `ExecutionTimeout`: whole number, 1 to 31622400 in value.
            execution_timeout "ExecutionTimeout" i64,
        }
        optional {
            /// `KMSKeyArn`: text, 0 to 10000 characters.
            kms_key_arn "KMSKeyArn" String,
            /// `RetentionPeriodInDays`: whole number, 1 to 90 in value.
            retention_period_in_days "RetentionPeriodInDays" i64,
        }
    }

    property! {
        /// [`DeadLetterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-deadletterconfig.html)
        DeadLetterConfig
        required {
        }
        optional {
            /// `TargetArn`: text, 0 to 10000 characters.
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
        /// [`Code`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-code.html)
        Code
        required {
        }
        optional {
            /// `ImageUri`: text.
            image_uri "ImageUri" String,
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
            /// `S3ObjectStorageMode`: text.
            s3_object_storage_mode "S3ObjectStorageMode" CodeS3ObjectStorageMode,
            /// `S3ObjectVersion`: text, 1 to 1024 characters.
            s3_object_version "S3ObjectVersion" String,
            /// `SourceKMSKeyArn`: text, 0 to 10000 characters.
            source_kms_key_arn "SourceKMSKeyArn" String,
            /// `ZipFile`: text.
            zip_file "ZipFile" String,
        }
    }

    property! {
        /// [`CapacityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-capacityproviderconfig.html)
        CapacityProviderConfig
        required {
            /// `LambdaManagedInstancesCapacityProviderConfig`: object.
            lambda_managed_instances_capacity_provider_config "LambdaManagedInstancesCapacityProviderConfig" LambdaManagedInstancesCapacityProviderConfig,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaManagedInstancesCapacityProviderConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-function-lambdamanagedinstancescapacityproviderconfig.html)
        LambdaManagedInstancesCapacityProviderConfig
        required {
            /// `CapacityProviderArn`: text, 1 to 140 characters.
            capacity_provider_arn "CapacityProviderArn" String,
        }
        optional {
            /// `ExecutionEnvironmentMemoryGiBPerVCpu`: number, 2 to 8 in value.
            execution_environment_memory_gi_b_per_v_cpu "ExecutionEnvironmentMemoryGiBPerVCpu" f64,
            /// `PerExecutionEnvironmentMaxConcurrency`: whole number, 1 to 1600 in value.
            per_execution_environment_max_concurrency "PerExecutionEnvironmentMaxConcurrency" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::LayerVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
    LayerVersion = "AWS::Lambda::LayerVersion"
    required {
        /// `Content`: object. A change replaces the resource.
        content "Content" layer_version::Content,
    }
    optional {
        /// `CompatibleArchitectures`: list, 0 to 2 items. A change replaces the resource.
        compatible_architectures "CompatibleArchitectures" List<layer_version::CompatibleArchitectures>,
        /// `CompatibleRuntimes`: list, 0 to 15 items. A change replaces the resource.
        compatible_runtimes "CompatibleRuntimes" List<layer_version::CompatibleRuntimes>,
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `LayerName`: text, 1 to 140 characters. A change replaces the resource.
        layer_name "LayerName" String,
        /// `LicenseInfo`: text, 0 to 512 characters. A change replaces the resource.
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
        /// [`Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-layerversion-content.html)
        Content
        required {
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 1 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
            /// `S3ObjectStorageMode`: text.
            s3_object_storage_mode "S3ObjectStorageMode" ContentS3ObjectStorageMode,
            /// `S3ObjectVersion`: text, 1 to 1024 characters.
            s3_object_version "S3ObjectVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Lambda::LayerVersionPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversionpermission.html)
    LayerVersionPermission = "AWS::Lambda::LayerVersionPermission"
    required {
        /// `Action`: text, 0 to 22 characters. A change replaces the resource.
        action "Action" String,
        /// `LayerVersionArn`: text. A change replaces the resource.
        layer_version_arn "LayerVersionArn" String,
        /// `Principal`: text, 0 to 10000 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// `OrganizationId`: text, 0 to 34 characters. A change replaces the resource.
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
        /// `AdditionalOsCapabilities`: list.
        additional_os_capabilities "AdditionalOsCapabilities" List<microvm_image::AdditionalOsCapabilities>,
        /// `BaseImageArn`: text, 1 to 2048 characters.
        base_image_arn "BaseImageArn" String,
        /// `BaseImageVersion`: text, 1 to 2048 characters.
        base_image_version "BaseImageVersion" String,
        /// `BuildRoleArn`: text.
        build_role_arn "BuildRoleArn" String,
        /// `CodeArtifact`: object.
        code_artifact "CodeArtifact" microvm_image::CodeArtifact,
        /// `CpuConfigurations`: list.
        cpu_configurations "CpuConfigurations" List<microvm_image::CpuConfiguration>,
        /// `Description`: text.
        description "Description" String,
        /// `EgressNetworkConnectors`: list, at most 10 items.
        egress_network_connectors "EgressNetworkConnectors" List<String>,
        /// `EnvironmentVariables`: list, at most 50 items.
        environment_variables "EnvironmentVariables" List<microvm_image::EnvironmentVariable>,
        /// `Hooks`: object.
        hooks "Hooks" microvm_image::Hooks,
        /// `Logging`: object.
        logging "Logging" microvm_image::Logging,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Resources`: list, at most 1 items.
        resources "Resources" List<microvm_image::Resources>,
    }
    optional {
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-tag.html)
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
        /// [`Resources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-resources.html)
        Resources
        required {
            /// `MinimumMemoryInMiB`: whole number.
            minimum_memory_in_mi_b "MinimumMemoryInMiB" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-logging.html)
        Logging
        required {
        }
        optional {
            /// `CloudWatch`: object.
            cloud_watch "CloudWatch" CloudWatchLogging,
            /// `Disabled`: true or false.
            disabled "Disabled" bool,
        }
    }

    property! {
        /// [`CloudWatchLogging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-cloudwatchlogging.html)
        CloudWatchLogging
        required {
        }
        optional {
            /// `LogGroup`: text, 1 to 512 characters.
            log_group "LogGroup" String,
            /// `LogStream`: text, 1 to 512 characters.
            log_stream "LogStream" String,
        }
    }

    property! {
        /// [`Hooks`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-hooks.html)
        Hooks
        required {
        }
        optional {
            /// `MicrovmHooks`: object.
            microvm_hooks "MicrovmHooks" MicrovmHooks,
            /// `MicrovmImageHooks`: object.
            microvm_image_hooks "MicrovmImageHooks" MicrovmImageHooks,
            /// `Port`: whole number, 1 to 65535 in value.
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
        /// [`MicrovmImageHooks`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-microvmimagehooks.html)
        MicrovmImageHooks
        required {
        }
        optional {
            /// `Ready`: text.
            ready "Ready" HookState,
            /// `ReadyTimeoutInSeconds`: whole number, 1 to 3600 in value.
            ready_timeout_in_seconds "ReadyTimeoutInSeconds" i64,
            /// `Validate`: text.
            validate "Validate" HookState,
            /// `ValidateTimeoutInSeconds`: whole number, 1 to 3600 in value.
            validate_timeout_in_seconds "ValidateTimeoutInSeconds" i64,
        }
    }

    property! {
        /// [`MicrovmHooks`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-microvmhooks.html)
        MicrovmHooks
        required {
        }
        optional {
            /// `Resume`: text.
            resume "Resume" HookState,
            /// `ResumeTimeoutInSeconds`: whole number, 1 to 60 in value.
            resume_timeout_in_seconds "ResumeTimeoutInSeconds" i64,
            /// `Run`: text.
            run "Run" HookState,
            /// `RunTimeoutInSeconds`: whole number, 1 to 60 in value.
            run_timeout_in_seconds "RunTimeoutInSeconds" i64,
            /// `Suspend`: text.
            suspend "Suspend" HookState,
            /// `SuspendTimeoutInSeconds`: whole number, 1 to 60 in value.
            suspend_timeout_in_seconds "SuspendTimeoutInSeconds" i64,
            /// `Terminate`: text.
            terminate "Terminate" HookState,
            /// `TerminateTimeoutInSeconds`: whole number, 1 to 60 in value.
            terminate_timeout_in_seconds "TerminateTimeoutInSeconds" i64,
        }
    }

    property! {
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-environmentvariable.html)
        EnvironmentVariable
        required {
            /// `Key`: text, 1 to 256 characters.
            key "Key" String,
            /// `Value`: text, 0 to 4096 characters.
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
        /// [`CpuConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-cpuconfiguration.html)
        CpuConfiguration
        required {
            /// `Architecture`: text.
            architecture "Architecture" CpuConfigurationArchitecture,
        }
        optional {
        }
    }

    property! {
        /// [`CodeArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-microvmimage-codeartifact.html)
        CodeArtifact
        required {
            /// `Uri`: text, 1 to 2048 characters.
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
        /// `Configuration`: object.
        configuration "Configuration" network_connector::Config,
    }
    optional {
        /// `Name`: text, 1 to 140 characters. A change replaces the resource.
        name "Name" String,
        /// `OperatorRole`: text, 0 to 10000 characters.
        operator_role "OperatorRole" String,
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-networkconnector-tag.html)
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
        /// [`Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-networkconnector-config.html)
        Config
        required {
            /// `VpcEgressConfiguration`: object.
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
        /// [`VpcEgressConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-networkconnector-vpcegressconfiguration.html)
        VpcEgressConfiguration
        required {
            /// `AssociatedComputeResourceTypes`: list, 1 to 1 items.
            associated_compute_resource_types "AssociatedComputeResourceTypes" List<VpcEgressConfigurationAssociatedComputeResourceTypes>,
            /// `NetworkProtocol`: text.
            network_protocol "NetworkProtocol" VpcEgressConfigurationNetworkProtocol,
            /// `SecurityGroupIds`: list, 0 to 16 items.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, 1 to 16 items.
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
        /// `Action`: text, 1 to 256 characters. A change replaces the resource.
        action "Action" String,
        /// `FunctionName`: text, 1 to 140 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// `Principal`: text, 1 to 256 characters. A change replaces the resource.
        principal "Principal" String,
    }
    optional {
        /// `EventSourceToken`: text, 1 to 256 characters. A change replaces the resource.
        event_source_token "EventSourceToken" String,
        /// `FunctionUrlAuthType`: text. A change replaces the resource.
        function_url_auth_type "FunctionUrlAuthType" permission::FunctionUrlAuthType,
        /// `InvokedViaFunctionUrl`: true or false. A change replaces the resource.
        invoked_via_function_url "InvokedViaFunctionUrl" bool,
        /// `PrincipalOrgID`: text, 12 to 34 characters. A change replaces the resource.
        principal_org_id "PrincipalOrgID" String,
        /// `SourceAccount`: text, 12 to 12 characters. A change replaces the resource.
        source_account "SourceAccount" String,
        /// `SourceArn`: text, 12 to 1024 characters. A change replaces the resource.
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
        /// `PolicyDocument`: object.
        policy_document "PolicyDocument" Json,
        /// `ResourceArn`: text, 12 to 1024 characters. A change replaces the resource.
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
        /// `AuthType`: text.
        auth_type "AuthType" url::AuthType,
        /// `TargetFunctionArn`: text. A change replaces the resource.
        target_function_arn "TargetFunctionArn" String,
    }
    optional {
        /// `Cors`: object.
        cors "Cors" url::Cors,
        /// `InvokeMode`: text.
        invoke_mode "InvokeMode" url::InvokeMode,
        /// `Qualifier`: text, 1 to 128 characters. A change replaces the resource.
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
        /// [`Cors`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-url-cors.html)
        Cors
        required {
        }
        optional {
            /// `AllowCredentials`: true or false.
            allow_credentials "AllowCredentials" bool,
            /// `AllowHeaders`: list, 1 to 100 items.
            allow_headers "AllowHeaders" List<String>,
            /// `AllowMethods`: list, 1 to 6 items.
            allow_methods "AllowMethods" List<AllowMethodsValue>,
            /// `AllowOrigins`: list, 1 to 100 items.
            allow_origins "AllowOrigins" List<String>,
            /// `ExposeHeaders`: list, 1 to 100 items.
            expose_headers "ExposeHeaders" List<String>,
            /// `MaxAge`: whole number, 0 to 86400 in value.
            max_age "MaxAge" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::Version`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-version.html)
    Version = "AWS::Lambda::Version"
    required {
        /// `FunctionName`: text, 1 to 140 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// `CodeSha256`: text. A change replaces the resource.
        code_sha256 "CodeSha256" String,
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `FunctionScalingConfig`: object.
        function_scaling_config "FunctionScalingConfig" version::FunctionScalingConfig,
        /// `ProvisionedConcurrencyConfig`: object. A change replaces the resource.
        provisioned_concurrency_config "ProvisionedConcurrencyConfig" version::ProvisionedConcurrencyConfiguration,
        /// `RuntimePolicy`: object. A change replaces the resource.
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
        /// [`RuntimePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-runtimepolicy.html)
        RuntimePolicy
        required {
            /// `UpdateRuntimeOn`: text.
            update_runtime_on "UpdateRuntimeOn" String,
        }
        optional {
            /// `RuntimeVersionArn`: text, 26 to 2048 characters.
            runtime_version_arn "RuntimeVersionArn" String,
        }
    }

    property! {
        /// [`ProvisionedConcurrencyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-provisionedconcurrencyconfiguration.html)
        ProvisionedConcurrencyConfiguration
        required {
            /// `ProvisionedConcurrentExecutions`: whole number.
            provisioned_concurrent_executions "ProvisionedConcurrentExecutions" i64,
        }
        optional {
        }
    }

    property! {
        /// [`FunctionScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-version-functionscalingconfig.html)
        FunctionScalingConfig
        required {
        }
        optional {
            /// `MaxExecutionEnvironments`: whole number, 0 to 15000 in value.
            max_execution_environments "MaxExecutionEnvironments" i64,
            /// `MinExecutionEnvironments`: whole number, 0 to 15000 in value.
            min_execution_environments "MinExecutionEnvironments" i64,
        }
    }
}

resource! {
    /// [`AWS::Lambda::WebFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunction.html)
    WebFunction = "AWS::Lambda::WebFunction"
    required {
        /// `FunctionName`: text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// `Tags`: list.
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
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunction-tag.html)
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
    /// [`AWS::Lambda::WebFunctionEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-webfunctionendpoint.html)
    WebFunctionEndpoint = "AWS::Lambda::WebFunctionEndpoint"
    required {
        /// `AuthType`: text.
        auth_type "AuthType" web_function_endpoint::AuthType,
        /// `EndpointName`: text, 1 to 256 characters. A change replaces the resource.
        endpoint_name "EndpointName" String,
        /// `EndpointType`: text. A change replaces the resource.
        endpoint_type "EndpointType" web_function_endpoint::EndpointType,
        /// `FunctionName`: text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `Regions`: list. A change replaces the resource.
        regions "Regions" List<String>,
        /// `RevisionWeights`: list, 1 to 2 items.
        revision_weights "RevisionWeights" List<web_function_endpoint::RevisionWeight>,
        /// `ScalingConfig`: object.
        scaling_config "ScalingConfig" web_function_endpoint::ScalingConfig,
        /// `ThrottleConfig`: object.
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
        /// [`ThrottleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-throttleconfig.html)
        ThrottleConfig
        required {
        }
        optional {
            /// `RateLimit`: whole number, at least 0 in value.
            rate_limit "RateLimit" i64,
        }
    }

    property! {
        /// [`ScalingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-scalingconfig.html)
        ScalingConfig
        required {
        }
        optional {
            /// `MaxEnvironments`: whole number, at least 2 in value.
            max_environments "MaxEnvironments" i64,
        }
    }

    property! {
        /// [`RevisionWeight`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionendpoint-revisionweight.html)
        RevisionWeight
        required {
            /// `RevisionId`: text, 1 to 256 characters.
            revision_id "RevisionId" String,
            /// `Weight`: whole number, 1 to 100 in value.
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
        /// `BuildConfig`: object. A change replaces the resource.
        build_config "BuildConfig" web_function_revision::BuildConfig,
        /// `FunctionName`: text, 1 to 256 characters. A change replaces the resource.
        function_name "FunctionName" String,
        /// `ServiceConfig`: object. A change replaces the resource.
        service_config "ServiceConfig" web_function_revision::ServiceConfig,
    }
    optional {
        /// `Description`: text, 0 to 256 characters. A change replaces the resource.
        description "Description" String,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
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
            /// `ExecutionRoleArn`: text, 20 to 2048 characters.
            execution_role_arn "ExecutionRoleArn" String,
        }
        optional {
            /// `EgressNetworkConnectorArn`: text, 1 to 2048 characters.
            egress_network_connector_arn "EgressNetworkConnectorArn" String,
            /// `EnvironmentVariables`: object.
            environment_variables "EnvironmentVariables" Json,
            /// `MaxConcurrencyPerEnvironment`: whole number, 1 to 128 in value.
            max_concurrency_per_environment "MaxConcurrencyPerEnvironment" i64,
            /// `TelemetryConfig`: object.
            telemetry_config "TelemetryConfig" ServiceConfigTelemetryConfig,
            /// `TimeoutSeconds`: whole number, 3 to 900 in value.
            timeout_seconds "TimeoutSeconds" i64,
        }
    }

    property! {
        /// Property type `ServiceConfigTelemetryConfig`.
        ServiceConfigTelemetryConfig
        required {
        }
        optional {
            /// `LoggingConfig`: object.
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
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionrevision-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `ApplicationLogLevel`: text.
            application_log_level "ApplicationLogLevel" LoggingConfigApplicationLogLevel,
            /// `LogGroup`: text, 1 to 500 characters.
            log_group "LogGroup" String,
            /// `SystemLogLevel`: text.
            system_log_level "SystemLogLevel" LoggingConfigSystemLogLevel,
        }
    }

    property! {
        /// Property type `BuildConfig`.
        BuildConfig
        required {
            /// `CodeConfig`: object.
            code_config "CodeConfig" BuildConfigCodeConfig,
            /// `RuntimeConfig`: object.
            runtime_config "RuntimeConfig" BuildConfigRuntimeConfig,
        }
        optional {
        }
    }

    property! {
        /// Property type `BuildConfigRuntimeConfig`.
        BuildConfigRuntimeConfig
        required {
            /// `Runtime`: text, 1 to 30 characters.
            runtime "Runtime" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `BuildConfigCodeConfig`.
        BuildConfigCodeConfig
        required {
            /// `S3Object`: object.
            s3_object "S3Object" S3Object,
        }
        optional {
        }
    }

    property! {
        /// [`S3Object`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-webfunctionrevision-s3object.html)
        S3Object
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// `VersionId`: text.
            version_id "VersionId" String,
        }
    }
}
