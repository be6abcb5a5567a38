// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::GreengrassV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::GreengrassV2::ComponentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-componentversion.html)
    ComponentVersion = "AWS::GreengrassV2::ComponentVersion"
    required {
    }
    optional {
        /// `InlineRecipe`: text. A change replaces the resource.
        inline_recipe "InlineRecipe" String,
        /// `LambdaFunction`: object. A change replaces the resource.
        lambda_function "LambdaFunction" component_version::LambdaFunctionRecipeSource,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ComponentName`.
        component_name "ComponentName" String,
        /// `Fn::GetAtt` of `ComponentVersion`.
        component_version "ComponentVersion" String,
    }
}

/// Property types of [`ComponentVersion`].
pub mod component_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LambdaFunctionRecipeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdafunctionrecipesource.html)
        LambdaFunctionRecipeSource
        required {
        }
        optional {
            /// `ComponentDependencies`: object.
            component_dependencies "ComponentDependencies" Json,
            /// `ComponentLambdaParameters`: object.
            component_lambda_parameters "ComponentLambdaParameters" LambdaExecutionParameters,
            /// `ComponentName`: text, 1 to 128 characters.
            component_name "ComponentName" String,
            /// `ComponentPlatforms`: list.
            component_platforms "ComponentPlatforms" List<ComponentPlatform>,
            /// `ComponentVersion`: text, 1 to 64 characters.
            component_version "ComponentVersion" String,
            /// `LambdaArn`: text, at least 1 characters.
            lambda_arn "LambdaArn" String,
        }
    }

    property! {
        /// [`ComponentPlatform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-componentplatform.html)
        ComponentPlatform
        required {
        }
        optional {
            /// `Attributes`: object.
            attributes "Attributes" Json,
            /// `Name`: text, at least 1 characters.
            name "Name" String,
        }
    }

    choice! {
        /// Values of `LambdaExecutionParametersInputPayloadEncodingType`.
        LambdaExecutionParametersInputPayloadEncodingType
        Json = "json",
        Binary = "binary",
    }

    property! {
        /// [`LambdaExecutionParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdaexecutionparameters.html)
        LambdaExecutionParameters
        required {
        }
        optional {
            /// `EnvironmentVariables`: object.
            environment_variables "EnvironmentVariables" Json,
            /// `EventSources`: list.
            event_sources "EventSources" List<LambdaEventSource>,
            /// `ExecArgs`: list.
            exec_args "ExecArgs" List<String>,
            /// `InputPayloadEncodingType`: text.
            input_payload_encoding_type "InputPayloadEncodingType" LambdaExecutionParametersInputPayloadEncodingType,
            /// `LinuxProcessParams`: object.
            linux_process_params "LinuxProcessParams" LambdaLinuxProcessParams,
            /// `MaxIdleTimeInSeconds`: whole number.
            max_idle_time_in_seconds "MaxIdleTimeInSeconds" i64,
            /// `MaxInstancesCount`: whole number.
            max_instances_count "MaxInstancesCount" i64,
            /// `MaxQueueSize`: whole number.
            max_queue_size "MaxQueueSize" i64,
            /// `Pinned`: true or false.
            pinned "Pinned" bool,
            /// `StatusTimeoutInSeconds`: whole number.
            status_timeout_in_seconds "StatusTimeoutInSeconds" i64,
            /// `TimeoutInSeconds`: whole number.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
    }

    choice! {
        /// Values of `LambdaLinuxProcessParamsIsolationMode`.
        LambdaLinuxProcessParamsIsolationMode
        GreengrassContainer = "GreengrassContainer",
        NoContainer = "NoContainer",
    }

    property! {
        /// [`LambdaLinuxProcessParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdalinuxprocessparams.html)
        LambdaLinuxProcessParams
        required {
        }
        optional {
            /// `ContainerParams`: object.
            container_params "ContainerParams" LambdaContainerParams,
            /// `IsolationMode`: text.
            isolation_mode "IsolationMode" LambdaLinuxProcessParamsIsolationMode,
        }
    }

    property! {
        /// [`LambdaContainerParams`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdacontainerparams.html)
        LambdaContainerParams
        required {
        }
        optional {
            /// `Devices`: list.
            devices "Devices" List<LambdaDeviceMount>,
            /// `MemorySizeInKB`: whole number.
            memory_size_in_kb "MemorySizeInKB" i64,
            /// `MountROSysfs`: true or false.
            mount_ro_sysfs "MountROSysfs" bool,
            /// `Volumes`: list.
            volumes "Volumes" List<LambdaVolumeMount>,
        }
    }

    choice! {
        /// Values of `LambdaFilesystemPermission`.
        LambdaFilesystemPermission
        Ro = "ro",
        Rw = "rw",
    }

    property! {
        /// [`LambdaVolumeMount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdavolumemount.html)
        LambdaVolumeMount
        required {
        }
        optional {
            /// `AddGroupOwner`: true or false.
            add_group_owner "AddGroupOwner" bool,
            /// `DestinationPath`: text.
            destination_path "DestinationPath" String,
            /// `Permission`: text.
            permission "Permission" LambdaFilesystemPermission,
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
    }

    property! {
        /// [`LambdaDeviceMount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdadevicemount.html)
        LambdaDeviceMount
        required {
        }
        optional {
            /// `AddGroupOwner`: true or false.
            add_group_owner "AddGroupOwner" bool,
            /// `Path`: text.
            path "Path" String,
            /// `Permission`: text.
            permission "Permission" LambdaFilesystemPermission,
        }
    }

    choice! {
        /// Values of `LambdaEventSourceType`.
        LambdaEventSourceType
        PubSub = "PUB_SUB",
        IotCore = "IOT_CORE",
    }

    property! {
        /// [`LambdaEventSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-componentversion-lambdaeventsource.html)
        LambdaEventSource
        required {
        }
        optional {
            /// `Topic`: text.
            topic "Topic" String,
            /// `Type`: text.
            r#type "Type" LambdaEventSourceType,
        }
    }
}

resource! {
    /// [`AWS::GreengrassV2::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrassv2-deployment.html)
    Deployment = "AWS::GreengrassV2::Deployment"
    required {
        /// `TargetArn`: text. A change replaces the resource.
        target_arn "TargetArn" String,
    }
    optional {
        /// `Components`: object. A change replaces the resource.
        components "Components" Json,
        /// `DeploymentName`: text, 1 to 256 characters. A change replaces the resource.
        deployment_name "DeploymentName" String,
        /// `DeploymentPolicies`: object. A change replaces the resource.
        deployment_policies "DeploymentPolicies" deployment::DeploymentPolicies,
        /// `IotJobConfiguration`: object. A change replaces the resource.
        iot_job_configuration "IotJobConfiguration" deployment::DeploymentIoTJobConfiguration,
        /// `ParentTargetArn`: text. A change replaces the resource.
        parent_target_arn "ParentTargetArn" String,
        /// `Tags`: object.
        tags "Tags" Json,
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
        /// [`DeploymentIoTJobConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentiotjobconfiguration.html)
        DeploymentIoTJobConfiguration
        required {
        }
        optional {
            /// `AbortConfig`: object.
            abort_config "AbortConfig" IoTJobAbortConfig,
            /// `JobExecutionsRolloutConfig`: object.
            job_executions_rollout_config "JobExecutionsRolloutConfig" IoTJobExecutionsRolloutConfig,
            /// `TimeoutConfig`: object.
            timeout_config "TimeoutConfig" IoTJobTimeoutConfig,
        }
    }

    property! {
        /// [`IoTJobTimeoutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobtimeoutconfig.html)
        IoTJobTimeoutConfig
        required {
        }
        optional {
            /// `InProgressTimeoutInMinutes`: whole number, 0 to 2147483647 in value.
            in_progress_timeout_in_minutes "InProgressTimeoutInMinutes" i64,
        }
    }

    property! {
        /// [`IoTJobExecutionsRolloutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobexecutionsrolloutconfig.html)
        IoTJobExecutionsRolloutConfig
        required {
        }
        optional {
            /// `ExponentialRate`: object.
            exponential_rate "ExponentialRate" IoTJobExponentialRolloutRate,
            /// `MaximumPerMinute`: whole number, 1 to 1000 in value.
            maximum_per_minute "MaximumPerMinute" i64,
        }
    }

    property! {
        /// [`IoTJobExponentialRolloutRate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobexponentialrolloutrate.html)
        IoTJobExponentialRolloutRate
        required {
            /// `BaseRatePerMinute`: whole number, 1 to 1000 in value.
            base_rate_per_minute "BaseRatePerMinute" i64,
            /// `IncrementFactor`: number, 1 to 5 in value.
            increment_factor "IncrementFactor" f64,
            /// `RateIncreaseCriteria`: object.
            rate_increase_criteria "RateIncreaseCriteria" Json,
        }
        optional {
        }
    }

    property! {
        /// [`IoTJobAbortConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobabortconfig.html)
        IoTJobAbortConfig
        required {
            /// `CriteriaList`: list, at least 1 items.
            criteria_list "CriteriaList" List<IoTJobAbortCriteria>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `IoTJobAbortCriteriaAction`.
        IoTJobAbortCriteriaAction
        Cancel = "CANCEL",
    }

    choice! {
        /// Values of `IoTJobAbortCriteriaFailureType`.
        IoTJobAbortCriteriaFailureType
        Failed = "FAILED",
        Rejected = "REJECTED",
        TimedOut = "TIMED_OUT",
        All = "ALL",
    }

    property! {
        /// [`IoTJobAbortCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-iotjobabortcriteria.html)
        IoTJobAbortCriteria
        required {
            /// `Action`: text.
            action "Action" IoTJobAbortCriteriaAction,
            /// `FailureType`: text.
            failure_type "FailureType" IoTJobAbortCriteriaFailureType,
            /// `MinNumberOfExecutedThings`: whole number, 1 to 2147483647 in value.
            min_number_of_executed_things "MinNumberOfExecutedThings" i64,
            /// `ThresholdPercentage`: number, 0 to 100 in value.
            threshold_percentage "ThresholdPercentage" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeploymentPoliciesFailureHandlingPolicy`.
        DeploymentPoliciesFailureHandlingPolicy
        Rollback = "ROLLBACK",
        DoNothing = "DO_NOTHING",
    }

    property! {
        /// [`DeploymentPolicies`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentpolicies.html)
        DeploymentPolicies
        required {
        }
        optional {
            /// `ComponentUpdatePolicy`: object.
            component_update_policy "ComponentUpdatePolicy" DeploymentComponentUpdatePolicy,
            /// `ConfigurationValidationPolicy`: object.
            configuration_validation_policy "ConfigurationValidationPolicy" DeploymentConfigurationValidationPolicy,
            /// `FailureHandlingPolicy`: text.
            failure_handling_policy "FailureHandlingPolicy" DeploymentPoliciesFailureHandlingPolicy,
        }
    }

    property! {
        /// [`DeploymentConfigurationValidationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentconfigurationvalidationpolicy.html)
        DeploymentConfigurationValidationPolicy
        required {
        }
        optional {
            /// `TimeoutInSeconds`: whole number, 1 to 2147483647 in value.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
    }

    choice! {
        /// Values of `DeploymentComponentUpdatePolicyAction`.
        DeploymentComponentUpdatePolicyAction
        NotifyComponents = "NOTIFY_COMPONENTS",
        SkipNotifyComponents = "SKIP_NOTIFY_COMPONENTS",
    }

    property! {
        /// [`DeploymentComponentUpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-greengrassv2-deployment-deploymentcomponentupdatepolicy.html)
        DeploymentComponentUpdatePolicy
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" DeploymentComponentUpdatePolicyAction,
            /// `TimeoutInSeconds`: whole number, 1 to 2147483647 in value.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
    }
}
