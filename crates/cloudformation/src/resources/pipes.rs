// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Pipes`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Pipes::Pipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html)
    Pipe = "AWS::Pipes::Pipe"
    required {
        /// `RoleArn`: text, 1 to 1600 characters.
        role_arn "RoleArn" String,
        /// `Source`: text, 1 to 1600 characters. A change replaces the resource.
        source "Source" String,
        /// `Target`: text, 1 to 1600 characters.
        target "Target" String,
    }
    optional {
        /// `Description`: text, 0 to 512 characters.
        description "Description" String,
        /// `DesiredState`: text.
        desired_state "DesiredState" pipe::RequestedPipeState,
        /// `Enrichment`: text, 0 to 1600 characters.
        enrichment "Enrichment" String,
        /// `EnrichmentParameters`: object.
        enrichment_parameters "EnrichmentParameters" pipe::PipeEnrichmentParameters,
        /// `KmsKeyIdentifier`: text, 0 to 2048 characters.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" pipe::PipeLogConfiguration,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `SourceParameters`: object.
        source_parameters "SourceParameters" pipe::PipeSourceParameters,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `TargetParameters`: object.
        target_parameters "TargetParameters" pipe::PipeTargetParameters,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `CurrentState`.
        current_state "CurrentState" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `StateReason`.
        state_reason "StateReason" String,
    }
}

/// Property types of [`Pipe`].
pub mod pipe {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RequestedPipeState`.
        RequestedPipeState
        Running = "RUNNING",
        Stopped = "STOPPED",
    }

    property! {
        /// [`PipeTargetParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetparameters.html)
        PipeTargetParameters
        required {
        }
        optional {
            /// `BatchJobParameters`: object.
            batch_job_parameters "BatchJobParameters" PipeTargetBatchJobParameters,
            /// `CloudWatchLogsParameters`: object.
            cloud_watch_logs_parameters "CloudWatchLogsParameters" PipeTargetCloudWatchLogsParameters,
            /// `EcsTaskParameters`: object.
            ecs_task_parameters "EcsTaskParameters" PipeTargetEcsTaskParameters,
            /// `EventBridgeEventBusParameters`: object.
            event_bridge_event_bus_parameters "EventBridgeEventBusParameters" PipeTargetEventBridgeEventBusParameters,
            /// `HttpParameters`: object.
            http_parameters "HttpParameters" PipeTargetHttpParameters,
            /// `InputTemplate`: text, 0 to 8192 characters.
            input_template "InputTemplate" String,
            /// `KinesisStreamParameters`: object.
            kinesis_stream_parameters "KinesisStreamParameters" PipeTargetKinesisStreamParameters,
            /// `LambdaFunctionParameters`: object.
            lambda_function_parameters "LambdaFunctionParameters" PipeTargetLambdaFunctionParameters,
            /// `RedshiftDataParameters`: object.
            redshift_data_parameters "RedshiftDataParameters" PipeTargetRedshiftDataParameters,
            /// `SageMakerPipelineParameters`: object.
            sage_maker_pipeline_parameters "SageMakerPipelineParameters" PipeTargetSageMakerPipelineParameters,
            /// `SqsQueueParameters`: object.
            sqs_queue_parameters "SqsQueueParameters" PipeTargetSqsQueueParameters,
            /// `StepFunctionStateMachineParameters`: object.
            step_function_state_machine_parameters "StepFunctionStateMachineParameters" PipeTargetStateMachineParameters,
            /// `TimestreamParameters`: object.
            timestream_parameters "TimestreamParameters" PipeTargetTimestreamParameters,
        }
    }

    choice! {
        /// Values of `EpochTimeUnit`.
        EpochTimeUnit
        Milliseconds = "MILLISECONDS",
        Seconds = "SECONDS",
        Microseconds = "MICROSECONDS",
        Nanoseconds = "NANOSECONDS",
    }

    choice! {
        /// Values of `TimeFieldType`.
        TimeFieldType
        Epoch = "EPOCH",
        TimestampFormat = "TIMESTAMP_FORMAT",
    }

    property! {
        /// [`PipeTargetTimestreamParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargettimestreamparameters.html)
        PipeTargetTimestreamParameters
        required {
            /// `DimensionMappings`: list, 1 to 128 items.
            dimension_mappings "DimensionMappings" List<DimensionMapping>,
            /// `TimeValue`: text, 1 to 256 characters.
            time_value "TimeValue" String,
            /// `VersionValue`: text, 1 to 256 characters.
            version_value "VersionValue" String,
        }
        optional {
            /// `EpochTimeUnit`: text.
            epoch_time_unit "EpochTimeUnit" EpochTimeUnit,
            /// `MultiMeasureMappings`: list, 0 to 1024 items.
            multi_measure_mappings "MultiMeasureMappings" List<MultiMeasureMapping>,
            /// `SingleMeasureMappings`: list, 0 to 8192 items.
            single_measure_mappings "SingleMeasureMappings" List<SingleMeasureMapping>,
            /// `TimeFieldType`: text.
            time_field_type "TimeFieldType" TimeFieldType,
            /// `TimestampFormat`: text, 1 to 256 characters.
            timestamp_format "TimestampFormat" String,
        }
    }

    choice! {
        /// Values of `MeasureValueType`.
        MeasureValueType
        Double = "DOUBLE",
        Bigint = "BIGINT",
        Varchar = "VARCHAR",
        Boolean = "BOOLEAN",
        Timestamp = "TIMESTAMP",
    }

    property! {
        /// [`SingleMeasureMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-singlemeasuremapping.html)
        SingleMeasureMapping
        required {
            /// `MeasureName`: text, 1 to 1024 characters.
            measure_name "MeasureName" String,
            /// `MeasureValue`: text, 1 to 2048 characters.
            measure_value "MeasureValue" String,
            /// `MeasureValueType`: text.
            measure_value_type "MeasureValueType" MeasureValueType,
        }
        optional {
        }
    }

    property! {
        /// [`MultiMeasureMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-multimeasuremapping.html)
        MultiMeasureMapping
        required {
            /// `MultiMeasureAttributeMappings`: list, 1 to 256 items.
            multi_measure_attribute_mappings "MultiMeasureAttributeMappings" List<MultiMeasureAttributeMapping>,
            /// `MultiMeasureName`: text, 1 to 256 characters.
            multi_measure_name "MultiMeasureName" String,
        }
        optional {
        }
    }

    property! {
        /// [`MultiMeasureAttributeMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-multimeasureattributemapping.html)
        MultiMeasureAttributeMapping
        required {
            /// `MeasureValue`: text, 1 to 2048 characters.
            measure_value "MeasureValue" String,
            /// `MeasureValueType`: text.
            measure_value_type "MeasureValueType" MeasureValueType,
            /// `MultiMeasureAttributeName`: text, 1 to 256 characters.
            multi_measure_attribute_name "MultiMeasureAttributeName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DimensionValueType`.
        DimensionValueType
        Varchar = "VARCHAR",
    }

    property! {
        /// [`DimensionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-dimensionmapping.html)
        DimensionMapping
        required {
            /// `DimensionName`: text, 1 to 256 characters.
            dimension_name "DimensionName" String,
            /// `DimensionValue`: text, 1 to 2048 characters.
            dimension_value "DimensionValue" String,
            /// `DimensionValueType`: text.
            dimension_value_type "DimensionValueType" DimensionValueType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PipeTargetInvocationType`.
        PipeTargetInvocationType
        RequestResponse = "REQUEST_RESPONSE",
        FireAndForget = "FIRE_AND_FORGET",
    }

    property! {
        /// [`PipeTargetStateMachineParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetstatemachineparameters.html)
        PipeTargetStateMachineParameters
        required {
        }
        optional {
            /// `InvocationType`: text.
            invocation_type "InvocationType" PipeTargetInvocationType,
        }
    }

    property! {
        /// [`PipeTargetSqsQueueParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetsqsqueueparameters.html)
        PipeTargetSqsQueueParameters
        required {
        }
        optional {
            /// `MessageDeduplicationId`: text, 0 to 100 characters.
            message_deduplication_id "MessageDeduplicationId" String,
            /// `MessageGroupId`: text, 0 to 100 characters.
            message_group_id "MessageGroupId" String,
        }
    }

    property! {
        /// [`PipeTargetSageMakerPipelineParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetsagemakerpipelineparameters.html)
        PipeTargetSageMakerPipelineParameters
        required {
        }
        optional {
            /// `PipelineParameterList`: list, 0 to 200 items.
            pipeline_parameter_list "PipelineParameterList" List<SageMakerPipelineParameter>,
        }
    }

    property! {
        /// [`SageMakerPipelineParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-sagemakerpipelineparameter.html)
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
        /// [`PipeTargetRedshiftDataParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetredshiftdataparameters.html)
        PipeTargetRedshiftDataParameters
        required {
            /// `Database`: text, 1 to 64 characters.
            database "Database" String,
            /// `Sqls`: list, 1 to 40 items.
            sqls "Sqls" List<String>,
        }
        optional {
            /// `DbUser`: text, 1 to 128 characters.
            db_user "DbUser" String,
            /// `SecretManagerArn`: text, 1 to 1600 characters.
            secret_manager_arn "SecretManagerArn" String,
            /// `StatementName`: text, 1 to 500 characters.
            statement_name "StatementName" String,
            /// `WithEvent`: true or false.
            with_event "WithEvent" bool,
        }
    }

    property! {
        /// [`PipeTargetLambdaFunctionParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetlambdafunctionparameters.html)
        PipeTargetLambdaFunctionParameters
        required {
        }
        optional {
            /// `InvocationType`: text.
            invocation_type "InvocationType" PipeTargetInvocationType,
        }
    }

    property! {
        /// [`PipeTargetKinesisStreamParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetkinesisstreamparameters.html)
        PipeTargetKinesisStreamParameters
        required {
            /// `PartitionKey`: text, 0 to 256 characters.
            partition_key "PartitionKey" String,
        }
        optional {
        }
    }

    property! {
        /// [`PipeTargetHttpParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargethttpparameters.html)
        PipeTargetHttpParameters
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

    property! {
        /// [`PipeTargetEventBridgeEventBusParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargeteventbridgeeventbusparameters.html)
        PipeTargetEventBridgeEventBusParameters
        required {
        }
        optional {
            /// `DetailType`: text, 1 to 128 characters.
            detail_type "DetailType" String,
            /// `EndpointId`: text, 1 to 50 characters.
            endpoint_id "EndpointId" String,
            /// `Resources`: list, 0 to 10 items.
            resources "Resources" List<String>,
            /// `Source`: text, 1 to 256 characters.
            source "Source" String,
            /// `Time`: text, 1 to 256 characters.
            time "Time" String,
        }
    }

    choice! {
        /// Values of `LaunchType`.
        LaunchType
        Ec2 = "EC2",
        Fargate = "FARGATE",
        External = "EXTERNAL",
    }

    choice! {
        /// Values of `PropagateTags`.
        PropagateTags
        TaskDefinition = "TASK_DEFINITION",
    }

    property! {
        /// [`PipeTargetEcsTaskParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetecstaskparameters.html)
        PipeTargetEcsTaskParameters
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
            launch_type "LaunchType" LaunchType,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
            /// `Overrides`: object.
            overrides "Overrides" EcsTaskOverride,
            /// `PlacementConstraints`: list, 0 to 10 items.
            placement_constraints "PlacementConstraints" List<PlacementConstraint>,
            /// `PlacementStrategy`: list, 0 to 5 items.
            placement_strategy "PlacementStrategy" List<PlacementStrategy>,
            /// `PlatformVersion`: text.
            platform_version "PlatformVersion" String,
            /// `PropagateTags`: text.
            propagate_tags "PropagateTags" PropagateTags,
            /// `ReferenceId`: text, 0 to 1024 characters.
            reference_id "ReferenceId" String,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `TaskCount`: whole number, at least 1 in value.
            task_count "TaskCount" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-tag.html)
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
        /// Values of `PlacementStrategyType`.
        PlacementStrategyType
        Random = "random",
        Spread = "spread",
        Binpack = "binpack",
    }

    property! {
        /// [`PlacementStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-placementstrategy.html)
        PlacementStrategy
        required {
        }
        optional {
            /// `Field`: text, 0 to 255 characters.
            field "Field" String,
            /// `Type`: text.
            r#type "Type" PlacementStrategyType,
        }
    }

    choice! {
        /// Values of `PlacementConstraintType`.
        PlacementConstraintType
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }

    property! {
        /// [`PlacementConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-placementconstraint.html)
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
        /// [`EcsTaskOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecstaskoverride.html)
        EcsTaskOverride
        required {
        }
        optional {
            /// `ContainerOverrides`: list.
            container_overrides "ContainerOverrides" List<EcsContainerOverride>,
            /// `Cpu`: text.
            cpu "Cpu" String,
            /// `EphemeralStorage`: object.
            ephemeral_storage "EphemeralStorage" EcsEphemeralStorage,
            /// `ExecutionRoleArn`: text, 1 to 1600 characters.
            execution_role_arn "ExecutionRoleArn" String,
            /// `InferenceAcceleratorOverrides`: list.
            inference_accelerator_overrides "InferenceAcceleratorOverrides" List<EcsInferenceAcceleratorOverride>,
            /// `Memory`: text.
            memory "Memory" String,
            /// `TaskRoleArn`: text, 1 to 1600 characters.
            task_role_arn "TaskRoleArn" String,
        }
    }

    property! {
        /// [`EcsInferenceAcceleratorOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsinferenceacceleratoroverride.html)
        EcsInferenceAcceleratorOverride
        required {
        }
        optional {
            /// `DeviceName`: text.
            device_name "DeviceName" String,
            /// `DeviceType`: text.
            device_type "DeviceType" String,
        }
    }

    property! {
        /// [`EcsEphemeralStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsephemeralstorage.html)
        EcsEphemeralStorage
        required {
            /// `SizeInGiB`: whole number, 21 to 200 in value.
            size_in_gi_b "SizeInGiB" i64,
        }
        optional {
        }
    }

    property! {
        /// [`EcsContainerOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecscontaineroverride.html)
        EcsContainerOverride
        required {
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Cpu`: whole number.
            cpu "Cpu" i64,
            /// `Environment`: list.
            environment "Environment" List<EcsEnvironmentVariable>,
            /// `EnvironmentFiles`: list.
            environment_files "EnvironmentFiles" List<EcsEnvironmentFile>,
            /// `Memory`: whole number.
            memory "Memory" i64,
            /// `MemoryReservation`: whole number.
            memory_reservation "MemoryReservation" i64,
            /// `Name`: text.
            name "Name" String,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<EcsResourceRequirement>,
        }
    }

    choice! {
        /// Values of `EcsResourceRequirementType`.
        EcsResourceRequirementType
        Gpu = "GPU",
        InferenceAccelerator = "InferenceAccelerator",
    }

    property! {
        /// [`EcsResourceRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsresourcerequirement.html)
        EcsResourceRequirement
        required {
            /// `Type`: text.
            r#type "Type" EcsResourceRequirementType,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EcsEnvironmentFileType`.
        EcsEnvironmentFileType
        S3 = "s3",
    }

    property! {
        /// [`EcsEnvironmentFile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsenvironmentfile.html)
        EcsEnvironmentFile
        required {
            /// `Type`: text.
            r#type "Type" EcsEnvironmentFileType,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`EcsEnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-ecsenvironmentvariable.html)
        EcsEnvironmentVariable
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `AwsvpcConfiguration`: object.
            awsvpc_configuration "AwsvpcConfiguration" AwsVpcConfiguration,
        }
    }

    choice! {
        /// Values of `AssignPublicIp`.
        AssignPublicIp
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-awsvpcconfiguration.html)
        AwsVpcConfiguration
        required {
            /// `Subnets`: list, 0 to 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" AssignPublicIp,
            /// `SecurityGroups`: list, 0 to 5 items.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-capacityproviderstrategyitem.html)
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
        /// [`PipeTargetCloudWatchLogsParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetcloudwatchlogsparameters.html)
        PipeTargetCloudWatchLogsParameters
        required {
        }
        optional {
            /// `LogStreamName`: text, 1 to 256 characters.
            log_stream_name "LogStreamName" String,
            /// `Timestamp`: text, 1 to 256 characters.
            timestamp "Timestamp" String,
        }
    }

    property! {
        /// [`PipeTargetBatchJobParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipetargetbatchjobparameters.html)
        PipeTargetBatchJobParameters
        required {
            /// `JobDefinition`: text.
            job_definition "JobDefinition" String,
            /// `JobName`: text.
            job_name "JobName" String,
        }
        optional {
            /// `ArrayProperties`: object.
            array_properties "ArrayProperties" BatchArrayProperties,
            /// `ContainerOverrides`: object.
            container_overrides "ContainerOverrides" BatchContainerOverrides,
            /// `DependsOn`: list, 0 to 20 items.
            depends_on "DependsOn" List<BatchJobDependency>,
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `RetryStrategy`: object.
            retry_strategy "RetryStrategy" BatchRetryStrategy,
        }
    }

    property! {
        /// [`BatchRetryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchretrystrategy.html)
        BatchRetryStrategy
        required {
        }
        optional {
            /// `Attempts`: whole number, 1 to 10 in value.
            attempts "Attempts" i64,
        }
    }

    choice! {
        /// Values of `BatchJobDependencyType`.
        BatchJobDependencyType
        NToN = "N_TO_N",
        Sequential = "SEQUENTIAL",
    }

    property! {
        /// [`BatchJobDependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchjobdependency.html)
        BatchJobDependency
        required {
        }
        optional {
            /// `JobId`: text.
            job_id "JobId" String,
            /// `Type`: text.
            r#type "Type" BatchJobDependencyType,
        }
    }

    property! {
        /// [`BatchContainerOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchcontaineroverrides.html)
        BatchContainerOverrides
        required {
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Environment`: list.
            environment "Environment" List<BatchEnvironmentVariable>,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<BatchResourceRequirement>,
        }
    }

    choice! {
        /// Values of `BatchResourceRequirementType`.
        BatchResourceRequirementType
        Gpu = "GPU",
        Memory = "MEMORY",
        Vcpu = "VCPU",
    }

    property! {
        /// [`BatchResourceRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchresourcerequirement.html)
        BatchResourceRequirement
        required {
            /// `Type`: text.
            r#type "Type" BatchResourceRequirementType,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`BatchEnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batchenvironmentvariable.html)
        BatchEnvironmentVariable
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`BatchArrayProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-batcharrayproperties.html)
        BatchArrayProperties
        required {
        }
        optional {
            /// `Size`: whole number, 2 to 10000 in value.
            size "Size" i64,
        }
    }

    property! {
        /// [`PipeSourceParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceparameters.html)
        PipeSourceParameters
        required {
        }
        optional {
            /// `ActiveMQBrokerParameters`: object.
            active_mq_broker_parameters "ActiveMQBrokerParameters" PipeSourceActiveMQBrokerParameters,
            /// `DynamoDBStreamParameters`: object.
            dynamo_db_stream_parameters "DynamoDBStreamParameters" PipeSourceDynamoDBStreamParameters,
            /// `FilterCriteria`: object.
            filter_criteria "FilterCriteria" FilterCriteria,
            /// `KinesisStreamParameters`: object.
            kinesis_stream_parameters "KinesisStreamParameters" PipeSourceKinesisStreamParameters,
            /// `ManagedStreamingKafkaParameters`: object.
            managed_streaming_kafka_parameters "ManagedStreamingKafkaParameters" PipeSourceManagedStreamingKafkaParameters,
            /// `RabbitMQBrokerParameters`: object.
            rabbit_mq_broker_parameters "RabbitMQBrokerParameters" PipeSourceRabbitMQBrokerParameters,
            /// `SelfManagedKafkaParameters`: object.
            self_managed_kafka_parameters "SelfManagedKafkaParameters" PipeSourceSelfManagedKafkaParameters,
            /// `SqsQueueParameters`: object.
            sqs_queue_parameters "SqsQueueParameters" PipeSourceSqsQueueParameters,
        }
    }

    property! {
        /// [`PipeSourceSqsQueueParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcesqsqueueparameters.html)
        PipeSourceSqsQueueParameters
        required {
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
        }
    }

    choice! {
        /// Values of `SelfManagedKafkaStartPosition`.
        SelfManagedKafkaStartPosition
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
    }

    property! {
        /// [`PipeSourceSelfManagedKafkaParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceselfmanagedkafkaparameters.html)
        PipeSourceSelfManagedKafkaParameters
        required {
            /// `TopicName`: text, 1 to 249 characters.
            topic_name "TopicName" String,
        }
        optional {
            /// `AdditionalBootstrapServers`: list, 0 to 2 items.
            additional_bootstrap_servers "AdditionalBootstrapServers" List<String>,
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `ConsumerGroupID`: text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupID" String,
            /// `Credentials`: JSON.
            credentials "Credentials" Json,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
            /// `ServerRootCaCertificate`: text, 1 to 1600 characters.
            server_root_ca_certificate "ServerRootCaCertificate" String,
            /// `StartingPosition`: text.
            starting_position "StartingPosition" SelfManagedKafkaStartPosition,
            /// `Vpc`: object.
            vpc "Vpc" SelfManagedKafkaAccessConfigurationVpc,
        }
    }

    property! {
        /// [`SelfManagedKafkaAccessConfigurationVpc`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-selfmanagedkafkaaccessconfigurationvpc.html)
        SelfManagedKafkaAccessConfigurationVpc
        required {
        }
        optional {
            /// `SecurityGroup`: list, 0 to 5 items.
            security_group "SecurityGroup" List<String>,
            /// `Subnets`: list, 0 to 16 items.
            subnets "Subnets" List<String>,
        }
    }

    property! {
        /// [`PipeSourceRabbitMQBrokerParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcerabbitmqbrokerparameters.html)
        PipeSourceRabbitMQBrokerParameters
        required {
            /// `Credentials`: JSON.
            credentials "Credentials" Json,
            /// `QueueName`: text, 1 to 1000 characters.
            queue_name "QueueName" String,
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
            /// `VirtualHost`: text, 1 to 200 characters.
            virtual_host "VirtualHost" String,
        }
    }

    choice! {
        /// Values of `MSKStartPosition`.
        MSKStartPosition
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
    }

    property! {
        /// [`PipeSourceManagedStreamingKafkaParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcemanagedstreamingkafkaparameters.html)
        PipeSourceManagedStreamingKafkaParameters
        required {
            /// `TopicName`: text, 1 to 249 characters.
            topic_name "TopicName" String,
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `ConsumerGroupID`: text, 1 to 200 characters.
            consumer_group_id "ConsumerGroupID" String,
            /// `Credentials`: JSON.
            credentials "Credentials" Json,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
            /// `StartingPosition`: text.
            starting_position "StartingPosition" MSKStartPosition,
        }
    }

    choice! {
        /// Values of `OnPartialBatchItemFailureStreams`.
        OnPartialBatchItemFailureStreams
        AutomaticBisect = "AUTOMATIC_BISECT",
    }

    choice! {
        /// Values of `KinesisStreamStartPosition`.
        KinesisStreamStartPosition
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
        AtTimestamp = "AT_TIMESTAMP",
    }

    property! {
        /// [`PipeSourceKinesisStreamParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcekinesisstreamparameters.html)
        PipeSourceKinesisStreamParameters
        required {
            /// `StartingPosition`: text.
            starting_position "StartingPosition" KinesisStreamStartPosition,
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `DeadLetterConfig`: object.
            dead_letter_config "DeadLetterConfig" DeadLetterConfig,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
            /// `MaximumRecordAgeInSeconds`: whole number, -1 to 604800 in value.
            maximum_record_age_in_seconds "MaximumRecordAgeInSeconds" i64,
            /// `MaximumRetryAttempts`: whole number, -1 to 10000 in value.
            maximum_retry_attempts "MaximumRetryAttempts" i64,
            /// `OnPartialBatchItemFailure`: text.
            on_partial_batch_item_failure "OnPartialBatchItemFailure" OnPartialBatchItemFailureStreams,
            /// `ParallelizationFactor`: whole number, 1 to 10 in value.
            parallelization_factor "ParallelizationFactor" i64,
            /// `StartingPositionTimestamp`: text.
            starting_position_timestamp "StartingPositionTimestamp" String,
        }
    }

    property! {
        /// [`DeadLetterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-deadletterconfig.html)
        DeadLetterConfig
        required {
        }
        optional {
            /// `Arn`: text, 1 to 1600 characters.
            arn "Arn" String,
        }
    }

    property! {
        /// [`FilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-filtercriteria.html)
        FilterCriteria
        required {
        }
        optional {
            /// `Filters`: list, 0 to 5 items.
            filters "Filters" List<Filter>,
        }
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-filter.html)
        Filter
        required {
        }
        optional {
            /// `Pattern`: text, 0 to 4096 characters.
            pattern "Pattern" String,
        }
    }

    choice! {
        /// Values of `DynamoDBStreamStartPosition`.
        DynamoDBStreamStartPosition
        TrimHorizon = "TRIM_HORIZON",
        Latest = "LATEST",
    }

    property! {
        /// [`PipeSourceDynamoDBStreamParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourcedynamodbstreamparameters.html)
        PipeSourceDynamoDBStreamParameters
        required {
            /// `StartingPosition`: text.
            starting_position "StartingPosition" DynamoDBStreamStartPosition,
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `DeadLetterConfig`: object.
            dead_letter_config "DeadLetterConfig" DeadLetterConfig,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
            /// `MaximumRecordAgeInSeconds`: whole number, -1 to 604800 in value.
            maximum_record_age_in_seconds "MaximumRecordAgeInSeconds" i64,
            /// `MaximumRetryAttempts`: whole number, -1 to 10000 in value.
            maximum_retry_attempts "MaximumRetryAttempts" i64,
            /// `OnPartialBatchItemFailure`: text.
            on_partial_batch_item_failure "OnPartialBatchItemFailure" OnPartialBatchItemFailureStreams,
            /// `ParallelizationFactor`: whole number, 1 to 10 in value.
            parallelization_factor "ParallelizationFactor" i64,
        }
    }

    property! {
        /// [`PipeSourceActiveMQBrokerParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipesourceactivemqbrokerparameters.html)
        PipeSourceActiveMQBrokerParameters
        required {
            /// `Credentials`: JSON.
            credentials "Credentials" Json,
            /// `QueueName`: text, 1 to 1000 characters.
            queue_name "QueueName" String,
        }
        optional {
            /// `BatchSize`: whole number, 1 to 10000 in value.
            batch_size "BatchSize" i64,
            /// `MaximumBatchingWindowInSeconds`: whole number, 0 to 300 in value.
            maximum_batching_window_in_seconds "MaximumBatchingWindowInSeconds" i64,
        }
    }

    choice! {
        /// Values of `IncludeExecutionDataOption`.
        IncludeExecutionDataOption
        All = "ALL",
    }

    choice! {
        /// Values of `LogLevel`.
        LogLevel
        Off = "OFF",
        Error = "ERROR",
        Info = "INFO",
        Trace = "TRACE",
    }

    property! {
        /// [`PipeLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipelogconfiguration.html)
        PipeLogConfiguration
        required {
        }
        optional {
            /// `CloudwatchLogsLogDestination`: object.
            cloudwatch_logs_log_destination "CloudwatchLogsLogDestination" CloudwatchLogsLogDestination,
            /// `FirehoseLogDestination`: object.
            firehose_log_destination "FirehoseLogDestination" FirehoseLogDestination,
            /// `IncludeExecutionData`: list.
            include_execution_data "IncludeExecutionData" List<IncludeExecutionDataOption>,
            /// `Level`: text.
            level "Level" LogLevel,
            /// `S3LogDestination`: object.
            s3_log_destination "S3LogDestination" S3LogDestination,
        }
    }

    choice! {
        /// Values of `S3OutputFormat`.
        S3OutputFormat
        Json = "json",
        Plain = "plain",
        W3c = "w3c",
    }

    property! {
        /// [`S3LogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-s3logdestination.html)
        S3LogDestination
        required {
        }
        optional {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
            /// `OutputFormat`: text.
            output_format "OutputFormat" S3OutputFormat,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`FirehoseLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-firehoselogdestination.html)
        FirehoseLogDestination
        required {
        }
        optional {
            /// `DeliveryStreamArn`: text, 1 to 1600 characters.
            delivery_stream_arn "DeliveryStreamArn" String,
        }
    }

    property! {
        /// [`CloudwatchLogsLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-cloudwatchlogslogdestination.html)
        CloudwatchLogsLogDestination
        required {
        }
        optional {
            /// `LogGroupArn`: text, 1 to 1600 characters.
            log_group_arn "LogGroupArn" String,
        }
    }

    property! {
        /// [`PipeEnrichmentParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipeenrichmentparameters.html)
        PipeEnrichmentParameters
        required {
        }
        optional {
            /// `HttpParameters`: object.
            http_parameters "HttpParameters" PipeEnrichmentHttpParameters,
            /// `InputTemplate`: text, 0 to 8192 characters.
            input_template "InputTemplate" String,
        }
    }

    property! {
        /// [`PipeEnrichmentHttpParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pipes-pipe-pipeenrichmenthttpparameters.html)
        PipeEnrichmentHttpParameters
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
}
