// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Batch`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Batch::ComputeEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html)
    ComputeEnvironment = "AWS::Batch::ComputeEnvironment"
    required {
        /// `Type`: text. A change replaces the resource.
        r#type "Type" compute_environment::Type,
    }
    optional {
        /// `ComputeEnvironmentName`: text. A change replaces the resource.
        compute_environment_name "ComputeEnvironmentName" String,
        /// `ComputeResources`: object.
        compute_resources "ComputeResources" compute_environment::ComputeResources,
        /// `Context`: text.
        context "Context" String,
        /// `EcsSettings`: object.
        ecs_settings "EcsSettings" compute_environment::EcsSettings,
        /// `EksConfiguration`: object.
        eks_configuration "EksConfiguration" compute_environment::EksConfiguration,
        /// `ReplaceComputeEnvironment`: true or false.
        replace_compute_environment "ReplaceComputeEnvironment" bool,
        /// `ServiceRole`: text.
        service_role "ServiceRole" String,
        /// `State`: text.
        state "State" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
        /// `UnmanagedvCpus`: whole number.
        unmanagedv_cpus "UnmanagedvCpus" i64,
        /// `UpdatePolicy`: object.
        update_policy "UpdatePolicy" compute_environment::UpdatePolicy,
    }
    attributes {
        /// `Fn::GetAtt` of `ComputeEnvironmentArn`.
        compute_environment_arn "ComputeEnvironmentArn" String,
        /// `Fn::GetAtt` of `EksConfiguration.AccessEntry.Status`.
        eks_configuration_access_entry_status "EksConfiguration.AccessEntry.Status" String,
    }
}

/// Property types of [`ComputeEnvironment`].
pub mod compute_environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Managed = "managed",
        Unmanaged = "unmanaged",
    }

    property! {
        /// [`UpdatePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-updatepolicy.html)
        UpdatePolicy
        required {
        }
        optional {
            /// `JobExecutionTimeoutMinutes`: whole number.
            job_execution_timeout_minutes "JobExecutionTimeoutMinutes" i64,
            /// `TerminateJobsOnUpdate`: true or false.
            terminate_jobs_on_update "TerminateJobsOnUpdate" bool,
        }
    }

    property! {
        /// [`EksConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-eksconfiguration.html)
        EksConfiguration
        required {
            /// `EksClusterArn`: text.
            eks_cluster_arn "EksClusterArn" String,
            /// `KubernetesNamespace`: text.
            kubernetes_namespace "KubernetesNamespace" String,
        }
        optional {
            /// `AccessEntry`: object.
            access_entry "AccessEntry" EksAccessEntry,
        }
    }

    choice! {
        /// Values of `EksAccessEntryDesiredState`.
        EksAccessEntryDesiredState
        Disabled = "disabled",
        Enabled = "enabled",
        InheritFromCluster = "inherit_from_cluster",
    }

    choice! {
        /// Values of `EksAccessEntryStatus`.
        EksAccessEntryStatus
        Active = "active",
        Inactive = "inactive",
    }

    property! {
        /// [`EksAccessEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-eksaccessentry.html)
        EksAccessEntry
        required {
        }
        optional {
            /// `DesiredState`: text.
            desired_state "DesiredState" EksAccessEntryDesiredState,
            /// `Status`: text.
            status "Status" EksAccessEntryStatus,
        }
    }

    choice! {
        /// Values of `EcsSettingsContainerInsights`.
        EcsSettingsContainerInsights
        Disabled = "disabled",
        Enabled = "enabled",
        Enhanced = "enhanced",
    }

    property! {
        /// [`EcsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-ecssettings.html)
        EcsSettings
        required {
        }
        optional {
            /// `ContainerInsights`: text.
            container_insights "ContainerInsights" EcsSettingsContainerInsights,
        }
    }

    choice! {
        /// Values of `ComputeResourcesAllocationStrategy`.
        ComputeResourcesAllocationStrategy
        BestFit = "best_fit",
        BestFitProgressive = "best_fit_progressive",
        BestFitProgressiveOrdered = "best_fit_progressive_ordered",
        SpotCapacityOptimized = "spot_capacity_optimized",
        SpotCapacityOptimizedPrioritized = "spot_capacity_optimized_prioritized",
        SpotPriceCapacityOptimized = "spot_price_capacity_optimized",
    }

    choice! {
        /// Values of `ComputeResourcesType`.
        ComputeResourcesType
        Ec2 = "ec2",
        EcsManagedInstances = "ecs_managed_instances",
        Fargate = "fargate",
        FargateSpot = "fargate_spot",
        Spot = "spot",
    }

    property! {
        /// [`ComputeResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-computeresources.html)
        ComputeResources
        required {
            /// `MaxvCpus`: whole number.
            maxv_cpus "MaxvCpus" i64,
            /// `Type`: text.
            r#type "Type" ComputeResourcesType,
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" ComputeResourcesAllocationStrategy,
            /// `BidPercentage`: whole number.
            bid_percentage "BidPercentage" i64,
            /// `CapacityTags`: object.
            capacity_tags "CapacityTags" Json,
            /// `DesiredvCpus`: whole number.
            desiredv_cpus "DesiredvCpus" i64,
            /// `Ec2Configuration`: list.
            ec2_configuration "Ec2Configuration" List<Ec2ConfigurationObject>,
            /// `Ec2KeyPair`: text.
            ec2_key_pair "Ec2KeyPair" String,
            /// `ImageId`: text.
            image_id "ImageId" String,
            /// `InstanceRole`: text.
            instance_role "InstanceRole" String,
            /// `InstanceTypes`: list.
            instance_types "InstanceTypes" List<String>,
            /// `LaunchTemplate`: object.
            launch_template "LaunchTemplate" LaunchTemplateSpecification,
            /// `ManagedInstancesProvider`: object.
            managed_instances_provider "ManagedInstancesProvider" ManagedInstancesProvider,
            /// `MinvCpus`: whole number.
            minv_cpus "MinvCpus" i64,
            /// `PlacementGroup`: text.
            placement_group "PlacementGroup" String,
            /// `ScalingPolicy`: object.
            scaling_policy "ScalingPolicy" ComputeScalingPolicy,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SpotIamFleetRole`: text.
            spot_iam_fleet_role "SpotIamFleetRole" String,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
            /// `Tags`: object.
            tags "Tags" Json,
            /// `UpdateToLatestImageVersion`: true or false.
            update_to_latest_image_version "UpdateToLatestImageVersion" bool,
        }
    }

    property! {
        /// [`ComputeScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-computescalingpolicy.html)
        ComputeScalingPolicy
        required {
        }
        optional {
            /// `MinScaleDownDelayMinutes`: whole number.
            min_scale_down_delay_minutes "MinScaleDownDelayMinutes" i64,
        }
    }

    choice! {
        /// Values of `ManagedInstancesProviderPropagateTags`.
        ManagedInstancesProviderPropagateTags
        CapacityProvider = "CAPACITY_PROVIDER",
        None = "NONE",
    }

    property! {
        /// [`ManagedInstancesProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesprovider.html)
        ManagedInstancesProvider
        required {
            /// `InfrastructureRoleArn`: text.
            infrastructure_role_arn "InfrastructureRoleArn" String,
            /// `InstanceLaunchTemplate`: object.
            instance_launch_template "InstanceLaunchTemplate" InstanceLaunchTemplate,
        }
        optional {
            /// `InfrastructureOptimization`: object.
            infrastructure_optimization "InfrastructureOptimization" InfrastructureOptimization,
            /// `PropagateTags`: text.
            propagate_tags "PropagateTags" ManagedInstancesProviderPropagateTags,
        }
    }

    choice! {
        /// Values of `InstanceLaunchTemplateCapacityOptionType`.
        InstanceLaunchTemplateCapacityOptionType
        OnDemand = "ON_DEMAND",
        Spot = "SPOT",
        Reserved = "RESERVED",
    }

    property! {
        /// [`InstanceLaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-instancelaunchtemplate.html)
        InstanceLaunchTemplate
        required {
            /// `Ec2InstanceProfileArn`: text.
            ec2_instance_profile_arn "Ec2InstanceProfileArn" String,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" ManagedInstancesNetworkConfiguration,
        }
        optional {
            /// `CapacityOptionType`: text.
            capacity_option_type "CapacityOptionType" InstanceLaunchTemplateCapacityOptionType,
            /// `CapacityReservations`: object.
            capacity_reservations "CapacityReservations" CapacityReservations,
            /// `FipsEnabled`: true or false.
            fips_enabled "FipsEnabled" bool,
            /// `InstanceMetadataTagsPropagation`: true or false.
            instance_metadata_tags_propagation "InstanceMetadataTagsPropagation" bool,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirements,
            /// `LocalStorageConfiguration`: object.
            local_storage_configuration "LocalStorageConfiguration" ManagedInstancesLocalStorageConfiguration,
            /// `Monitoring`: text.
            monitoring "Monitoring" String,
            /// `StorageConfiguration`: object.
            storage_configuration "StorageConfiguration" ManagedInstancesStorageConfiguration,
        }
    }

    property! {
        /// [`ManagedInstancesStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesstorageconfiguration.html)
        ManagedInstancesStorageConfiguration
        required {
        }
        optional {
            /// `StorageSizeGiB`: whole number.
            storage_size_gi_b "StorageSizeGiB" i64,
        }
    }

    property! {
        /// [`ManagedInstancesNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstancesnetworkconfiguration.html)
        ManagedInstancesNetworkConfiguration
        required {
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`ManagedInstancesLocalStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-managedinstanceslocalstorageconfiguration.html)
        ManagedInstancesLocalStorageConfiguration
        required {
        }
        optional {
            /// `UseLocalStorage`: true or false.
            use_local_storage "UseLocalStorage" bool,
        }
    }

    property! {
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-instancerequirements.html)
        InstanceRequirements
        required {
        }
        optional {
            /// `AllowedInstanceTypes`: list.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
        }
    }

    property! {
        /// [`CapacityReservations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-capacityreservations.html)
        CapacityReservations
        required {
        }
        optional {
            /// `ReservationGroupArn`: text.
            reservation_group_arn "ReservationGroupArn" String,
            /// `ReservationPreference`: text.
            reservation_preference "ReservationPreference" String,
        }
    }

    property! {
        /// [`InfrastructureOptimization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-infrastructureoptimization.html)
        InfrastructureOptimization
        required {
        }
        optional {
            /// `ScaleInAfter`: whole number.
            scale_in_after "ScaleInAfter" i64,
        }
    }

    choice! {
        /// Values of `LaunchTemplateSpecificationUserdataType`.
        LaunchTemplateSpecificationUserdataType
        EksBootstrapSh = "eks_bootstrap_sh",
        EksNodeadm = "eks_nodeadm",
    }

    property! {
        /// [`LaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-launchtemplatespecification.html)
        LaunchTemplateSpecification
        required {
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text.
            launch_template_name "LaunchTemplateName" String,
            /// `Overrides`: list.
            overrides "Overrides" List<LaunchTemplateSpecificationOverride>,
            /// `UserdataType`: text.
            userdata_type "UserdataType" LaunchTemplateSpecificationUserdataType,
            /// `Version`: text.
            version "Version" String,
        }
    }

    choice! {
        /// Values of `LaunchTemplateSpecificationOverrideUserdataType`.
        LaunchTemplateSpecificationOverrideUserdataType
        EksBootstrapSh = "eks_bootstrap_sh",
        EksNodeadm = "eks_nodeadm",
    }

    property! {
        /// [`LaunchTemplateSpecificationOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-launchtemplatespecificationoverride.html)
        LaunchTemplateSpecificationOverride
        required {
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text.
            launch_template_name "LaunchTemplateName" String,
            /// `TargetInstanceTypes`: list.
            target_instance_types "TargetInstanceTypes" List<String>,
            /// `UserdataType`: text.
            userdata_type "UserdataType" LaunchTemplateSpecificationOverrideUserdataType,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`Ec2ConfigurationObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-computeenvironment-ec2configurationobject.html)
        Ec2ConfigurationObject
        required {
            /// `ImageType`: text, 1 to 256 characters.
            image_type "ImageType" String,
        }
        optional {
            /// `BatchImageStatus`: text.
            batch_image_status "BatchImageStatus" String,
            /// `ImageIdOverride`: text.
            image_id_override "ImageIdOverride" String,
            /// `ImageKubernetesVersion`: text, 1 to 256 characters.
            image_kubernetes_version "ImageKubernetesVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Batch::ConsumableResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-consumableresource.html)
    ConsumableResource = "AWS::Batch::ConsumableResource"
    required {
        /// `ResourceType`: text. A change replaces the resource.
        resource_type "ResourceType" consumable_resource::ResourceType,
        /// `TotalQuantity`: whole number.
        total_quantity "TotalQuantity" i64,
    }
    optional {
        /// `ConsumableResourceName`: text. A change replaces the resource.
        consumable_resource_name "ConsumableResourceName" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AvailableQuantity`.
        available_quantity "AvailableQuantity" i64,
        /// `Fn::GetAtt` of `ConsumableResourceArn`.
        consumable_resource_arn "ConsumableResourceArn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" i64,
        /// `Fn::GetAtt` of `InUseQuantity`.
        in_use_quantity "InUseQuantity" i64,
    }
}

/// Property types of [`ConsumableResource`].
pub mod consumable_resource {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        Replenishable = "REPLENISHABLE",
        NonReplenishable = "NON_REPLENISHABLE",
    }
}

resource! {
    /// [`AWS::Batch::JobDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobdefinition.html)
    JobDefinition = "AWS::Batch::JobDefinition"
    required {
        /// `Type`: text.
        r#type "Type" job_definition::Type,
    }
    optional {
        /// `ConsumableResourceProperties`: object.
        consumable_resource_properties "ConsumableResourceProperties" job_definition::ConsumableResourceProperties,
        /// `ContainerProperties`: object.
        container_properties "ContainerProperties" job_definition::ContainerProperties,
        /// `EcsProperties`: object.
        ecs_properties "EcsProperties" job_definition::EcsProperties,
        /// `EksProperties`: object.
        eks_properties "EksProperties" job_definition::EksProperties,
        /// `JobDefinitionName`: text, at most 128 characters. A change replaces the resource.
        job_definition_name "JobDefinitionName" String,
        /// `NodeProperties`: object.
        node_properties "NodeProperties" job_definition::NodeProperties,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `PlatformCapabilities`: list.
        platform_capabilities "PlatformCapabilities" List<job_definition::PlatformCapabilities>,
        /// `PropagateTags`: true or false.
        propagate_tags "PropagateTags" bool,
        /// `ResourceRetentionPolicy`: object.
        resource_retention_policy "ResourceRetentionPolicy" job_definition::ResourceRetentionPolicy,
        /// `RetryStrategy`: object.
        retry_strategy "RetryStrategy" job_definition::RetryStrategy,
        /// `SchedulingPriority`: whole number.
        scheduling_priority "SchedulingPriority" i64,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Timeout`: object.
        timeout "Timeout" job_definition::JobTimeout,
    }
    attributes {
        /// `Fn::GetAtt` of `JobDefinitionArn`.
        job_definition_arn "JobDefinitionArn" String,
    }
}

/// Property types of [`JobDefinition`].
pub mod job_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlatformCapabilities`.
        PlatformCapabilities
        Ec2 = "ec2",
        Fargate = "fargate",
        ManagedInstances = "managed_instances",
    }

    choice! {
        /// Values of `Type`.
        Type
        Container = "container",
        Multinode = "multinode",
    }

    property! {
        /// [`JobTimeout`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-jobtimeout.html)
        JobTimeout
        required {
        }
        optional {
            /// `AttemptDurationSeconds`: whole number.
            attempt_duration_seconds "AttemptDurationSeconds" i64,
        }
    }

    property! {
        /// [`RetryStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-retrystrategy.html)
        RetryStrategy
        required {
        }
        optional {
            /// `Attempts`: whole number.
            attempts "Attempts" i64,
            /// `EvaluateOnExit`: list.
            evaluate_on_exit "EvaluateOnExit" List<EvaluateOnExit>,
        }
    }

    choice! {
        /// Values of `EvaluateOnExitAction`.
        EvaluateOnExitAction
        Exit = "exit",
        Retry = "retry",
    }

    property! {
        /// [`EvaluateOnExit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-evaluateonexit.html)
        EvaluateOnExit
        required {
            /// `Action`: text.
            action "Action" EvaluateOnExitAction,
        }
        optional {
            /// `OnExitCode`: text.
            on_exit_code "OnExitCode" String,
            /// `OnReason`: text.
            on_reason "OnReason" String,
            /// `OnStatusReason`: text.
            on_status_reason "OnStatusReason" String,
        }
    }

    property! {
        /// [`ResourceRetentionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-resourceretentionpolicy.html)
        ResourceRetentionPolicy
        required {
        }
        optional {
            /// `SkipDeregisterOnUpdate`: true or false.
            skip_deregister_on_update "SkipDeregisterOnUpdate" bool,
        }
    }

    property! {
        /// [`NodeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-nodeproperties.html)
        NodeProperties
        required {
            /// `MainNode`: whole number.
            main_node "MainNode" i64,
            /// `NodeRangeProperties`: list.
            node_range_properties "NodeRangeProperties" List<NodeRangeProperty>,
            /// `NumNodes`: whole number.
            num_nodes "NumNodes" i64,
        }
        optional {
        }
    }

    property! {
        /// [`NodeRangeProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-noderangeproperty.html)
        NodeRangeProperty
        required {
            /// `TargetNodes`: text.
            target_nodes "TargetNodes" String,
        }
        optional {
            /// `ConsumableResourceProperties`: object.
            consumable_resource_properties "ConsumableResourceProperties" ConsumableResourceProperties,
            /// `Container`: object.
            container "Container" MultiNodeContainerProperties,
            /// `EcsProperties`: object.
            ecs_properties "EcsProperties" MultiNodeEcsProperties,
            /// `EksProperties`: object.
            eks_properties "EksProperties" EksProperties,
            /// `InstanceTypes`: list.
            instance_types "InstanceTypes" List<String>,
        }
    }

    property! {
        /// [`MultiNodeEcsProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-multinodeecsproperties.html)
        MultiNodeEcsProperties
        required {
            /// `TaskProperties`: list.
            task_properties "TaskProperties" List<MultiNodeEcsTaskProperties>,
        }
        optional {
        }
    }

    property! {
        /// [`MultiNodeEcsTaskProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-multinodeecstaskproperties.html)
        MultiNodeEcsTaskProperties
        required {
        }
        optional {
            /// `Containers`: list.
            containers "Containers" List<TaskContainerProperties>,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `ExecutionRoleArn`: text.
            execution_role_arn "ExecutionRoleArn" String,
            /// `IpcMode`: text.
            ipc_mode "IpcMode" String,
            /// `PidMode`: text.
            pid_mode "PidMode" String,
            /// `TaskRoleArn`: text.
            task_role_arn "TaskRoleArn" String,
            /// `Volumes`: list.
            volumes "Volumes" List<Volume>,
        }
    }

    property! {
        /// [`Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-volume.html)
        Volume
        required {
        }
        optional {
            /// `EfsVolumeConfiguration`: object.
            efs_volume_configuration "EfsVolumeConfiguration" EFSVolumeConfiguration,
            /// `Host`: object.
            host "Host" Host,
            /// `Name`: text.
            name "Name" String,
            /// `S3FilesVolumeConfiguration`: object.
            s3_files_volume_configuration "S3FilesVolumeConfiguration" S3FilesVolumeConfiguration,
        }
    }

    property! {
        /// [`S3FilesVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-s3filesvolumeconfiguration.html)
        S3FilesVolumeConfiguration
        required {
            /// `FileSystemArn`: text.
            file_system_arn "FileSystemArn" String,
        }
        optional {
            /// `AccessPointArn`: text.
            access_point_arn "AccessPointArn" String,
            /// `RootDirectory`: text.
            root_directory "RootDirectory" String,
            /// `TransitEncryptionPort`: whole number.
            transit_encryption_port "TransitEncryptionPort" i64,
        }
    }

    property! {
        /// [`Host`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-host.html)
        Host
        required {
        }
        optional {
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
    }

    choice! {
        /// Values of `EFSVolumeConfigurationTransitEncryption`.
        EFSVolumeConfigurationTransitEncryption
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`EFSVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-efsvolumeconfiguration.html)
        EFSVolumeConfiguration
        required {
            /// `FileSystemId`: text.
            file_system_id "FileSystemId" String,
        }
        optional {
            /// `AuthorizationConfig`: object.
            authorization_config "AuthorizationConfig" EFSAuthorizationConfig,
            /// `RootDirectory`: text.
            root_directory "RootDirectory" String,
            /// `TransitEncryption`: text.
            transit_encryption "TransitEncryption" EFSVolumeConfigurationTransitEncryption,
            /// `TransitEncryptionPort`: whole number.
            transit_encryption_port "TransitEncryptionPort" i64,
        }
    }

    choice! {
        /// Values of `EFSAuthorizationConfigIam`.
        EFSAuthorizationConfigIam
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`EFSAuthorizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-efsauthorizationconfig.html)
        EFSAuthorizationConfig
        required {
        }
        optional {
            /// `AccessPointId`: text.
            access_point_id "AccessPointId" String,
            /// `Iam`: text.
            iam "Iam" EFSAuthorizationConfigIam,
        }
    }

    property! {
        /// [`TaskContainerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-taskcontainerproperties.html)
        TaskContainerProperties
        required {
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `DependsOn`: list.
            depends_on "DependsOn" List<TaskContainerDependency>,
            /// `Environment`: list.
            environment "Environment" List<Environment>,
            /// `Essential`: true or false.
            essential "Essential" bool,
            /// `FirelensConfiguration`: object.
            firelens_configuration "FirelensConfiguration" TaskContainerPropertiesFirelensConfiguration,
            /// `LinuxParameters`: object.
            linux_parameters "LinuxParameters" LinuxParameters,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `MountPoints`: list.
            mount_points "MountPoints" List<MountPoint>,
            /// `Name`: text.
            name "Name" String,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `ReadonlyRootFilesystem`: true or false.
            readonly_root_filesystem "ReadonlyRootFilesystem" bool,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" RepositoryCredentials,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<ResourceRequirement>,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
            /// `StartTimeout`: whole number.
            start_timeout "StartTimeout" i64,
            /// `StopTimeout`: whole number.
            stop_timeout "StopTimeout" i64,
            /// `Ulimits`: list.
            ulimits "Ulimits" List<Ulimit>,
            /// `User`: text.
            user "User" String,
        }
    }

    property! {
        /// [`Ulimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ulimit.html)
        Ulimit
        required {
            /// `HardLimit`: whole number.
            hard_limit "HardLimit" i64,
            /// `Name`: text.
            name "Name" String,
            /// `SoftLimit`: whole number.
            soft_limit "SoftLimit" i64,
        }
        optional {
        }
    }

    property! {
        /// [`Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-secret.html)
        Secret
        required {
            /// `Name`: text.
            name "Name" String,
            /// `ValueFrom`: text.
            value_from "ValueFrom" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ResourceRequirementType`.
        ResourceRequirementType
        Gpu = "gpu",
        Memory = "memory",
        Vcpu = "vcpu",
    }

    property! {
        /// [`ResourceRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-resourcerequirement.html)
        ResourceRequirement
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" ResourceRequirementType,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`RepositoryCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-repositorycredentials.html)
        RepositoryCredentials
        required {
            /// `CredentialsParameter`: text.
            credentials_parameter "CredentialsParameter" String,
        }
        optional {
        }
    }

    property! {
        /// [`MountPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-mountpoint.html)
        MountPoint
        required {
        }
        optional {
            /// `ContainerPath`: text.
            container_path "ContainerPath" String,
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
            /// `SourceVolume`: text.
            source_volume "SourceVolume" String,
        }
    }

    choice! {
        /// Values of `LogConfigurationLogDriver`.
        LogConfigurationLogDriver
        Awsfirelens = "awsfirelens",
        Awslogs = "awslogs",
        Fluentd = "fluentd",
        Gelf = "gelf",
        Journald = "journald",
        JsonFile = "json-file",
        Splunk = "splunk",
        Syslog = "syslog",
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-logconfiguration.html)
        LogConfiguration
        required {
            /// `LogDriver`: text.
            log_driver "LogDriver" LogConfigurationLogDriver,
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
            /// `SecretOptions`: list.
            secret_options "SecretOptions" List<Secret>,
        }
    }

    property! {
        /// [`LinuxParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-linuxparameters.html)
        LinuxParameters
        required {
        }
        optional {
            /// `Devices`: list.
            devices "Devices" List<Device>,
            /// `InitProcessEnabled`: true or false.
            init_process_enabled "InitProcessEnabled" bool,
            /// `MaxSwap`: whole number.
            max_swap "MaxSwap" i64,
            /// `SharedMemorySize`: whole number.
            shared_memory_size "SharedMemorySize" i64,
            /// `Swappiness`: whole number.
            swappiness "Swappiness" i64,
            /// `Tmpfs`: list.
            tmpfs "Tmpfs" List<Tmpfs>,
        }
    }

    property! {
        /// [`Tmpfs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-tmpfs.html)
        Tmpfs
        required {
            /// `ContainerPath`: text.
            container_path "ContainerPath" String,
            /// `Size`: whole number.
            size "Size" i64,
        }
        optional {
            /// `MountOptions`: list.
            mount_options "MountOptions" List<String>,
        }
    }

    choice! {
        /// Values of `DevicePermissions`.
        DevicePermissions
        Mknod = "mknod",
        Read = "read",
        Write = "write",
    }

    property! {
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-device.html)
        Device
        required {
        }
        optional {
            /// `ContainerPath`: text.
            container_path "ContainerPath" String,
            /// `HostPath`: text.
            host_path "HostPath" String,
            /// `Permissions`: list.
            permissions "Permissions" List<DevicePermissions>,
        }
    }

    choice! {
        /// Values of `TaskContainerPropertiesFirelensConfigurationType`.
        TaskContainerPropertiesFirelensConfigurationType
        Fluentbit = "fluentbit",
        Fluentd = "fluentd",
    }

    property! {
        /// Property type `TaskContainerPropertiesFirelensConfiguration`.
        TaskContainerPropertiesFirelensConfiguration
        required {
            /// `Type`: text.
            r#type "Type" TaskContainerPropertiesFirelensConfigurationType,
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
        }
    }

    property! {
        /// [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-environment.html)
        Environment
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
        /// [`TaskContainerDependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-taskcontainerdependency.html)
        TaskContainerDependency
        required {
            /// `Condition`: text.
            condition "Condition" String,
            /// `ContainerName`: text.
            container_name "ContainerName" String,
        }
        optional {
        }
    }

    property! {
        /// [`MultiNodeContainerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-multinodecontainerproperties.html)
        MultiNodeContainerProperties
        required {
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `Environment`: list.
            environment "Environment" List<Environment>,
            /// `EphemeralStorage`: object.
            ephemeral_storage "EphemeralStorage" EphemeralStorage,
            /// `ExecutionRoleArn`: text.
            execution_role_arn "ExecutionRoleArn" String,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
            /// `JobRoleArn`: text.
            job_role_arn "JobRoleArn" String,
            /// `LinuxParameters`: object.
            linux_parameters "LinuxParameters" LinuxParameters,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `Memory`: whole number.
            memory "Memory" i64,
            /// `MountPoints`: list.
            mount_points "MountPoints" List<MountPoint>,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `ReadonlyRootFilesystem`: true or false.
            readonly_root_filesystem "ReadonlyRootFilesystem" bool,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" RepositoryCredentials,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<ResourceRequirement>,
            /// `RuntimePlatform`: object.
            runtime_platform "RuntimePlatform" RuntimePlatform,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
            /// `Ulimits`: list.
            ulimits "Ulimits" List<Ulimit>,
            /// `User`: text.
            user "User" String,
            /// `Vcpus`: whole number.
            vcpus "Vcpus" i64,
            /// `Volumes`: list.
            volumes "Volumes" List<Volume>,
        }
    }

    property! {
        /// [`RuntimePlatform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-runtimeplatform.html)
        RuntimePlatform
        required {
        }
        optional {
            /// `CpuArchitecture`: text.
            cpu_architecture "CpuArchitecture" String,
            /// `OperatingSystemFamily`: text.
            operating_system_family "OperatingSystemFamily" String,
        }
    }

    property! {
        /// [`EphemeralStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ephemeralstorage.html)
        EphemeralStorage
        required {
            /// `SizeInGiB`: whole number.
            size_in_gi_b "SizeInGiB" i64,
        }
        optional {
        }
    }

    property! {
        /// [`EksProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-eksproperties.html)
        EksProperties
        required {
        }
        optional {
            /// `PodProperties`: object.
            pod_properties "PodProperties" EksPodProperties,
        }
    }

    property! {
        /// [`EksPodProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekspodproperties.html)
        EksPodProperties
        required {
        }
        optional {
            /// `Containers`: list.
            containers "Containers" List<EksContainer>,
            /// `DnsPolicy`: text.
            dns_policy "DnsPolicy" String,
            /// `HostNetwork`: true or false.
            host_network "HostNetwork" bool,
            /// `ImagePullSecrets`: list.
            image_pull_secrets "ImagePullSecrets" List<ImagePullSecret>,
            /// `InitContainers`: list.
            init_containers "InitContainers" List<EksContainer>,
            /// `Metadata`: object.
            metadata "Metadata" EksMetadata,
            /// `ServiceAccountName`: text.
            service_account_name "ServiceAccountName" String,
            /// `ShareProcessNamespace`: true or false.
            share_process_namespace "ShareProcessNamespace" bool,
            /// `Volumes`: list.
            volumes "Volumes" List<EksVolume>,
        }
    }

    property! {
        /// [`EksVolume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-eksvolume.html)
        EksVolume
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `EmptyDir`: object.
            empty_dir "EmptyDir" EksEmptyDir,
            /// `HostPath`: object.
            host_path "HostPath" EksHostPath,
            /// `PersistentVolumeClaim`: object.
            persistent_volume_claim "PersistentVolumeClaim" EksPersistentVolumeClaim,
            /// `Secret`: object.
            secret "Secret" EksSecret,
        }
    }

    property! {
        /// [`EksSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekssecret.html)
        EksSecret
        required {
            /// `SecretName`: text.
            secret_name "SecretName" String,
        }
        optional {
            /// `Optional`: true or false.
            optional "Optional" bool,
        }
    }

    property! {
        /// [`EksPersistentVolumeClaim`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekspersistentvolumeclaim.html)
        EksPersistentVolumeClaim
        required {
            /// `ClaimName`: text.
            claim_name "ClaimName" String,
        }
        optional {
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
        }
    }

    property! {
        /// [`EksHostPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekshostpath.html)
        EksHostPath
        required {
        }
        optional {
            /// `Path`: text.
            path "Path" String,
        }
    }

    property! {
        /// [`EksEmptyDir`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-eksemptydir.html)
        EksEmptyDir
        required {
        }
        optional {
            /// `Medium`: text.
            medium "Medium" String,
            /// `SizeLimit`: text, 1 to 256 characters.
            size_limit "SizeLimit" String,
        }
    }

    property! {
        /// [`EksMetadata`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-eksmetadata.html)
        EksMetadata
        required {
        }
        optional {
            /// `Annotations`: object.
            annotations "Annotations" Json,
            /// `Labels`: object.
            labels "Labels" Json,
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`ImagePullSecret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-imagepullsecret.html)
        ImagePullSecret
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`EksContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekscontainer.html)
        EksContainer
        required {
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `Args`: list.
            args "Args" List<String>,
            /// `Command`: list.
            command "Command" List<String>,
            /// `Env`: list.
            env "Env" List<EksContainerEnvironmentVariable>,
            /// `ImagePullPolicy`: text.
            image_pull_policy "ImagePullPolicy" String,
            /// `Name`: text.
            name "Name" String,
            /// `Resources`: object.
            resources "Resources" EksContainerResourceRequirements,
            /// `SecurityContext`: object.
            security_context "SecurityContext" EksContainerSecurityContext,
            /// `VolumeMounts`: list.
            volume_mounts "VolumeMounts" List<EksContainerVolumeMount>,
        }
    }

    property! {
        /// [`EksContainerVolumeMount`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekscontainervolumemount.html)
        EksContainerVolumeMount
        required {
        }
        optional {
            /// `MountPath`: text.
            mount_path "MountPath" String,
            /// `Name`: text.
            name "Name" String,
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
            /// `SubPath`: text.
            sub_path "SubPath" String,
        }
    }

    property! {
        /// [`EksContainerSecurityContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekscontainersecuritycontext.html)
        EksContainerSecurityContext
        required {
        }
        optional {
            /// `AllowPrivilegeEscalation`: true or false.
            allow_privilege_escalation "AllowPrivilegeEscalation" bool,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `ReadOnlyRootFilesystem`: true or false.
            read_only_root_filesystem "ReadOnlyRootFilesystem" bool,
            /// `RunAsGroup`: whole number.
            run_as_group "RunAsGroup" i64,
            /// `RunAsNonRoot`: true or false.
            run_as_non_root "RunAsNonRoot" bool,
            /// `RunAsUser`: whole number.
            run_as_user "RunAsUser" i64,
        }
    }

    property! {
        /// [`EksContainerResourceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekscontainerresourcerequirements.html)
        EksContainerResourceRequirements
        required {
        }
        optional {
            /// `Limits`: object.
            limits "Limits" Json,
            /// `Requests`: object.
            requests "Requests" Json,
        }
    }

    property! {
        /// [`EksContainerEnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ekscontainerenvironmentvariable.html)
        EksContainerEnvironmentVariable
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`EcsProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ecsproperties.html)
        EcsProperties
        required {
            /// `TaskProperties`: list.
            task_properties "TaskProperties" List<EcsTaskProperties>,
        }
        optional {
        }
    }

    property! {
        /// [`EcsTaskProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-ecstaskproperties.html)
        EcsTaskProperties
        required {
        }
        optional {
            /// `Containers`: list.
            containers "Containers" List<TaskContainerProperties>,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `EphemeralStorage`: object.
            ephemeral_storage "EphemeralStorage" EphemeralStorage,
            /// `ExecutionRoleArn`: text.
            execution_role_arn "ExecutionRoleArn" String,
            /// `IpcMode`: text.
            ipc_mode "IpcMode" String,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
            /// `NetworkMode`: text.
            network_mode "NetworkMode" String,
            /// `PidMode`: text.
            pid_mode "PidMode" String,
            /// `PlatformVersion`: text.
            platform_version "PlatformVersion" String,
            /// `RuntimePlatform`: object.
            runtime_platform "RuntimePlatform" RuntimePlatform,
            /// `TaskRoleArn`: text.
            task_role_arn "TaskRoleArn" String,
            /// `Volumes`: list.
            volumes "Volumes" List<Volume>,
        }
    }

    choice! {
        /// Values of `NetworkConfigurationAssignPublicIp`.
        NetworkConfigurationAssignPublicIp
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" NetworkConfigurationAssignPublicIp,
        }
    }

    property! {
        /// [`ContainerProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-containerproperties.html)
        ContainerProperties
        required {
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `EnableExecuteCommand`: true or false.
            enable_execute_command "EnableExecuteCommand" bool,
            /// `Environment`: list.
            environment "Environment" List<Environment>,
            /// `EphemeralStorage`: object.
            ephemeral_storage "EphemeralStorage" EphemeralStorage,
            /// `ExecutionRoleArn`: text.
            execution_role_arn "ExecutionRoleArn" String,
            /// `FargatePlatformConfiguration`: object.
            fargate_platform_configuration "FargatePlatformConfiguration" ContainerPropertiesFargatePlatformConfiguration,
            /// `JobRoleArn`: text.
            job_role_arn "JobRoleArn" String,
            /// `LinuxParameters`: object.
            linux_parameters "LinuxParameters" LinuxParameters,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `Memory`: whole number.
            memory "Memory" i64,
            /// `MountPoints`: list.
            mount_points "MountPoints" List<MountPoint>,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" NetworkConfiguration,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `ReadonlyRootFilesystem`: true or false.
            readonly_root_filesystem "ReadonlyRootFilesystem" bool,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" RepositoryCredentials,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<ResourceRequirement>,
            /// `RuntimePlatform`: object.
            runtime_platform "RuntimePlatform" RuntimePlatform,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
            /// `Ulimits`: list.
            ulimits "Ulimits" List<Ulimit>,
            /// `User`: text.
            user "User" String,
            /// `Vcpus`: whole number.
            vcpus "Vcpus" i64,
            /// `Volumes`: list.
            volumes "Volumes" List<Volume>,
        }
    }

    property! {
        /// Property type `ContainerPropertiesFargatePlatformConfiguration`.
        ContainerPropertiesFargatePlatformConfiguration
        required {
        }
        optional {
            /// `PlatformVersion`: text.
            platform_version "PlatformVersion" String,
        }
    }

    property! {
        /// [`ConsumableResourceProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-consumableresourceproperties.html)
        ConsumableResourceProperties
        required {
            /// `ConsumableResourceList`: list.
            consumable_resource_list "ConsumableResourceList" List<ConsumableResourceRequirement>,
        }
        optional {
        }
    }

    property! {
        /// [`ConsumableResourceRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobdefinition-consumableresourcerequirement.html)
        ConsumableResourceRequirement
        required {
            /// `ConsumableResource`: text.
            consumable_resource "ConsumableResource" String,
            /// `Quantity`: whole number.
            quantity "Quantity" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Batch::JobQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-jobqueue.html)
    JobQueue = "AWS::Batch::JobQueue"
    required {
        /// `Priority`: whole number, 0 to 1000 in value.
        priority "Priority" i64,
    }
    optional {
        /// `ComputeEnvironmentOrder`: list.
        compute_environment_order "ComputeEnvironmentOrder" List<job_queue::ComputeEnvironmentOrder>,
        /// `JobQueueName`: text, 1 to 128 characters. A change replaces the resource.
        job_queue_name "JobQueueName" String,
        /// `JobQueueType`: text. A change replaces the resource.
        job_queue_type "JobQueueType" job_queue::JobQueueType,
        /// `JobStateTimeLimitActions`: list.
        job_state_time_limit_actions "JobStateTimeLimitActions" List<job_queue::JobStateTimeLimitAction>,
        /// `SchedulingPolicyArn`: text.
        scheduling_policy_arn "SchedulingPolicyArn" String,
        /// `ServiceEnvironmentOrder`: list.
        service_environment_order "ServiceEnvironmentOrder" List<job_queue::ServiceEnvironmentOrder>,
        /// `State`: text.
        state "State" job_queue::State,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `JobQueueArn`.
        job_queue_arn "JobQueueArn" String,
    }
}

/// Property types of [`JobQueue`].
pub mod job_queue {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `JobQueueType`.
        JobQueueType
        Ecs = "ecs",
        EcsFargate = "ecs_fargate",
        EcsManagedInstances = "ecs_managed_instances",
        Eks = "eks",
        SagemakerTraining = "sagemaker_training",
    }

    choice! {
        /// Values of `State`.
        State
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ServiceEnvironmentOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-serviceenvironmentorder.html)
        ServiceEnvironmentOrder
        required {
            /// `Order`: whole number.
            order "Order" i64,
            /// `ServiceEnvironment`: text.
            service_environment "ServiceEnvironment" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `JobStateTimeLimitActionAction`.
        JobStateTimeLimitActionAction
        Cancel = "cancel",
        Terminate = "terminate",
    }

    choice! {
        /// Values of `JobStateTimeLimitActionState`.
        JobStateTimeLimitActionState
        Runnable = "RUNNABLE",
    }

    property! {
        /// [`JobStateTimeLimitAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-jobstatetimelimitaction.html)
        JobStateTimeLimitAction
        required {
            /// `Action`: text.
            action "Action" JobStateTimeLimitActionAction,
            /// `MaxTimeSeconds`: whole number, 600 to 86400 in value.
            max_time_seconds "MaxTimeSeconds" i64,
            /// `Reason`: text.
            reason "Reason" String,
            /// `State`: text.
            state "State" JobStateTimeLimitActionState,
        }
        optional {
        }
    }

    property! {
        /// [`ComputeEnvironmentOrder`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-jobqueue-computeenvironmentorder.html)
        ComputeEnvironmentOrder
        required {
            /// `ComputeEnvironment`: text.
            compute_environment "ComputeEnvironment" String,
            /// `Order`: whole number.
            order "Order" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Batch::QuotaShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-quotashare.html)
    QuotaShare = "AWS::Batch::QuotaShare"
    required {
        /// `CapacityLimits`: list.
        capacity_limits "CapacityLimits" List<quota_share::QuotaShareCapacityLimit>,
        /// `JobQueue`: text. A change replaces the resource.
        job_queue "JobQueue" String,
        /// `PreemptionConfiguration`: object.
        preemption_configuration "PreemptionConfiguration" quota_share::QuotaSharePreemptionConfiguration,
        /// `QuotaShareName`: text, 1 to 128 characters. A change replaces the resource.
        quota_share_name "QuotaShareName" String,
        /// `ResourceSharingConfiguration`: object.
        resource_sharing_configuration "ResourceSharingConfiguration" quota_share::QuotaShareResourceSharingConfiguration,
    }
    optional {
        /// `State`: text.
        state "State" quota_share::State,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `QuotaShareArn`.
        quota_share_arn "QuotaShareArn" String,
    }
}

/// Property types of [`QuotaShare`].
pub mod quota_share {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `State`.
        State
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `QuotaShareResourceSharingConfigurationStrategy`.
        QuotaShareResourceSharingConfigurationStrategy
        Lend = "lend",
        LendAndBorrow = "lend_and_borrow",
        Reserve = "reserve",
    }

    property! {
        /// [`QuotaShareResourceSharingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotashareresourcesharingconfiguration.html)
        QuotaShareResourceSharingConfiguration
        required {
            /// `Strategy`: text.
            strategy "Strategy" QuotaShareResourceSharingConfigurationStrategy,
        }
        optional {
            /// `BorrowLimit`: whole number, at least -1 in value.
            borrow_limit "BorrowLimit" i64,
        }
    }

    choice! {
        /// Values of `QuotaSharePreemptionConfigurationInSharePreemption`.
        QuotaSharePreemptionConfigurationInSharePreemption
        Disabled = "disabled",
        Enabled = "enabled",
    }

    property! {
        /// [`QuotaSharePreemptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotasharepreemptionconfiguration.html)
        QuotaSharePreemptionConfiguration
        required {
            /// `InSharePreemption`: text.
            in_share_preemption "InSharePreemption" QuotaSharePreemptionConfigurationInSharePreemption,
        }
        optional {
        }
    }

    property! {
        /// [`QuotaShareCapacityLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-quotashare-quotasharecapacitylimit.html)
        QuotaShareCapacityLimit
        required {
            /// `CapacityUnit`: text.
            capacity_unit "CapacityUnit" String,
            /// `MaxCapacity`: whole number, at least 1 in value.
            max_capacity "MaxCapacity" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Batch::SchedulingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-schedulingpolicy.html)
    SchedulingPolicy = "AWS::Batch::SchedulingPolicy"
    required {
    }
    optional {
        /// `FairsharePolicy`: object.
        fairshare_policy "FairsharePolicy" scheduling_policy::FairsharePolicy,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `QuotaSharePolicy`: object.
        quota_share_policy "QuotaSharePolicy" scheduling_policy::QuotaSharePolicy,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SchedulingPolicy`].
pub mod scheduling_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `QuotaSharePolicyIdleResourceAssignmentStrategy`.
        QuotaSharePolicyIdleResourceAssignmentStrategy
        Fifo = "fifo",
    }

    property! {
        /// [`QuotaSharePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-quotasharepolicy.html)
        QuotaSharePolicy
        required {
        }
        optional {
            /// `IdleResourceAssignmentStrategy`: text.
            idle_resource_assignment_strategy "IdleResourceAssignmentStrategy" QuotaSharePolicyIdleResourceAssignmentStrategy,
        }
    }

    property! {
        /// [`FairsharePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-fairsharepolicy.html)
        FairsharePolicy
        required {
        }
        optional {
            /// `ComputeReservation`: number, 0 to 99 in value.
            compute_reservation "ComputeReservation" f64,
            /// `ShareDecaySeconds`: number, 0 to 604800 in value.
            share_decay_seconds "ShareDecaySeconds" f64,
            /// `ShareDistribution`: list.
            share_distribution "ShareDistribution" List<ShareAttributes>,
        }
    }

    property! {
        /// [`ShareAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-schedulingpolicy-shareattributes.html)
        ShareAttributes
        required {
        }
        optional {
            /// `ShareIdentifier`: text.
            share_identifier "ShareIdentifier" String,
            /// `WeightFactor`: number, 0 to 1000 in value.
            weight_factor "WeightFactor" f64,
        }
    }
}

resource! {
    /// [`AWS::Batch::ServiceEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-serviceenvironment.html)
    ServiceEnvironment = "AWS::Batch::ServiceEnvironment"
    required {
        /// `CapacityLimits`: list.
        capacity_limits "CapacityLimits" List<service_environment::CapacityLimit>,
        /// `ServiceEnvironmentType`: text. A change replaces the resource.
        service_environment_type "ServiceEnvironmentType" service_environment::ServiceEnvironmentType,
    }
    optional {
        /// `ServiceEnvironmentName`: text. A change replaces the resource.
        service_environment_name "ServiceEnvironmentName" String,
        /// `State`: text.
        state "State" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `ServiceEnvironmentArn`.
        service_environment_arn "ServiceEnvironmentArn" String,
    }
}

/// Property types of [`ServiceEnvironment`].
pub mod service_environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ServiceEnvironmentType`.
        ServiceEnvironmentType
        SagemakerTraining = "sagemaker_training",
    }

    property! {
        /// [`CapacityLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-batch-serviceenvironment-capacitylimit.html)
        CapacityLimit
        required {
        }
        optional {
            /// `CapacityUnit`: text.
            capacity_unit "CapacityUnit" String,
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
        }
    }
}
