// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ECS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ECS::CapacityProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html)
    CapacityProvider = "AWS::ECS::CapacityProvider"
    required {
    }
    optional {
        /// `AutoScalingGroupProvider`: object.
        auto_scaling_group_provider "AutoScalingGroupProvider" capacity_provider::AutoScalingGroupProvider,
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `ManagedInstancesProvider`: object.
        managed_instances_provider "ManagedInstancesProvider" capacity_provider::ManagedInstancesProvider,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<capacity_provider::Tag>,
    }
    attributes {
    }
}

/// Property types of [`CapacityProvider`].
pub mod capacity_provider {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ManagedInstancesProviderPropagateTags`.
        ManagedInstancesProviderPropagateTags
        CapacityProvider = "CAPACITY_PROVIDER",
        None = "NONE",
    }

    property! {
        /// [`ManagedInstancesProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesprovider.html)
        ManagedInstancesProvider
        required {
            /// `InfrastructureRoleArn`: text.
            infrastructure_role_arn "InfrastructureRoleArn" String,
            /// `InstanceLaunchTemplate`: object.
            instance_launch_template "InstanceLaunchTemplate" InstanceLaunchTemplate,
        }
        optional {
            /// `AutoRepairConfiguration`: object.
            auto_repair_configuration "AutoRepairConfiguration" AutoRepairConfiguration,
            /// `InfrastructureOptimization`: object.
            infrastructure_optimization "InfrastructureOptimization" ManagedInstancesProviderInfrastructureOptimization,
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

    choice! {
        /// Values of `ManagedInstancesMonitoringOptions`.
        ManagedInstancesMonitoringOptions
        Basic = "BASIC",
        Detailed = "DETAILED",
    }

    property! {
        /// [`InstanceLaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-instancelaunchtemplate.html)
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
            capacity_reservations "CapacityReservations" CapacityReservationRequest,
            /// `FipsEnabled`: true or false.
            fips_enabled "FipsEnabled" bool,
            /// `InstanceMetadataTagsPropagation`: true or false.
            instance_metadata_tags_propagation "InstanceMetadataTagsPropagation" bool,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirementsRequest,
            /// `LocalStorageConfiguration`: object.
            local_storage_configuration "LocalStorageConfiguration" ManagedInstancesLocalStorageConfiguration,
            /// `Monitoring`: text.
            monitoring "Monitoring" ManagedInstancesMonitoringOptions,
            /// `StorageConfiguration`: object.
            storage_configuration "StorageConfiguration" ManagedInstancesStorageConfiguration,
        }
    }

    property! {
        /// [`ManagedInstancesStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesstorageconfiguration.html)
        ManagedInstancesStorageConfiguration
        required {
            /// `StorageSizeGiB`: whole number, at least 1 in value.
            storage_size_gi_b "StorageSizeGiB" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ManagedInstancesNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstancesnetworkconfiguration.html)
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
        /// [`ManagedInstancesLocalStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedinstanceslocalstorageconfiguration.html)
        ManagedInstancesLocalStorageConfiguration
        required {
        }
        optional {
            /// `UseLocalStorage`: true or false.
            use_local_storage "UseLocalStorage" bool,
        }
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorManufacturers`.
        InstanceRequirementsRequestAcceleratorManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Habana = "habana",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorNames`.
        InstanceRequirementsRequestAcceleratorNames
        A10g = "a10g",
        A100 = "a100",
        H100 = "h100",
        Inferentia = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        T4g = "t4g",
        Vu9p = "vu9p",
        V100 = "v100",
        L40s = "l40s",
        L4 = "l4",
        GaudiHl205 = "gaudi-hl-205",
        Inferentia2 = "inferentia2",
        Trainium = "trainium",
        Trainium2 = "trainium2",
        U30 = "u30",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestAcceleratorTypes`.
        InstanceRequirementsRequestAcceleratorTypes
        Gpu = "gpu",
        Fpga = "fpga",
        Inference = "inference",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBareMetal`.
        InstanceRequirementsRequestBareMetal
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestBurstablePerformance`.
        InstanceRequirementsRequestBurstablePerformance
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestCpuManufacturers`.
        InstanceRequirementsRequestCpuManufacturers
        Intel = "intel",
        Amd = "amd",
        AmazonWebServices = "amazon-web-services",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestInstanceGenerations`.
        InstanceRequirementsRequestInstanceGenerations
        Current = "current",
        Previous = "previous",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorage`.
        InstanceRequirementsRequestLocalStorage
        Included = "included",
        Required = "required",
        Excluded = "excluded",
    }

    choice! {
        /// Values of `InstanceRequirementsRequestLocalStorageTypes`.
        InstanceRequirementsRequestLocalStorageTypes
        Hdd = "hdd",
        Ssd = "ssd",
    }

    property! {
        /// [`InstanceRequirementsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-instancerequirementsrequest.html)
        InstanceRequirementsRequest
        required {
            /// `MemoryMiB`: object.
            memory_mi_b "MemoryMiB" MemoryMiBRequest,
            /// `VCpuCount`: object.
            v_cpu_count "VCpuCount" VCpuCountRangeRequest,
        }
        optional {
            /// `AcceleratorCount`: object.
            accelerator_count "AcceleratorCount" AcceleratorCountRequest,
            /// `AcceleratorManufacturers`: list.
            accelerator_manufacturers "AcceleratorManufacturers" List<InstanceRequirementsRequestAcceleratorManufacturers>,
            /// `AcceleratorNames`: list.
            accelerator_names "AcceleratorNames" List<InstanceRequirementsRequestAcceleratorNames>,
            /// `AcceleratorTotalMemoryMiB`: object.
            accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" AcceleratorTotalMemoryMiBRequest,
            /// `AcceleratorTypes`: list.
            accelerator_types "AcceleratorTypes" List<InstanceRequirementsRequestAcceleratorTypes>,
            /// `AllowedInstanceTypes`: list, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `BareMetal`: text.
            bare_metal "BareMetal" InstanceRequirementsRequestBareMetal,
            /// `BaselineEbsBandwidthMbps`: object.
            baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" BaselineEbsBandwidthMbpsRequest,
            /// `BurstablePerformance`: text.
            burstable_performance "BurstablePerformance" InstanceRequirementsRequestBurstablePerformance,
            /// `CpuManufacturers`: list.
            cpu_manufacturers "CpuManufacturers" List<InstanceRequirementsRequestCpuManufacturers>,
            /// `ExcludedInstanceTypes`: list, 0 to 400 items.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
            /// `InstanceGenerations`: list.
            instance_generations "InstanceGenerations" List<InstanceRequirementsRequestInstanceGenerations>,
            /// `LocalStorage`: text.
            local_storage "LocalStorage" InstanceRequirementsRequestLocalStorage,
            /// `LocalStorageTypes`: list.
            local_storage_types "LocalStorageTypes" List<InstanceRequirementsRequestLocalStorageTypes>,
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: whole number.
            max_spot_price_as_percentage_of_optimal_on_demand_price "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" i64,
            /// `MemoryGiBPerVCpu`: object.
            memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" MemoryGiBPerVCpuRequest,
            /// `NetworkBandwidthGbps`: object.
            network_bandwidth_gbps "NetworkBandwidthGbps" NetworkBandwidthGbpsRequest,
            /// `NetworkInterfaceCount`: object.
            network_interface_count "NetworkInterfaceCount" NetworkInterfaceCountRequest,
            /// `OnDemandMaxPricePercentageOverLowestPrice`: whole number.
            on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" i64,
            /// `RequireHibernateSupport`: true or false.
            require_hibernate_support "RequireHibernateSupport" bool,
            /// `SpotMaxPricePercentageOverLowestPrice`: whole number.
            spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" i64,
            /// `TotalLocalStorageGB`: object.
            total_local_storage_gb "TotalLocalStorageGB" TotalLocalStorageGBRequest,
        }
    }

    property! {
        /// [`VCpuCountRangeRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-vcpucountrangerequest.html)
        VCpuCountRangeRequest
        required {
            /// `Min`: whole number.
            min "Min" i64,
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
        }
    }

    property! {
        /// [`TotalLocalStorageGBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-totallocalstoragegbrequest.html)
        TotalLocalStorageGBRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`NetworkInterfaceCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-networkinterfacecountrequest.html)
        NetworkInterfaceCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`NetworkBandwidthGbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-networkbandwidthgbpsrequest.html)
        NetworkBandwidthGbpsRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`MemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-memorymibrequest.html)
        MemoryMiBRequest
        required {
            /// `Min`: whole number.
            min "Min" i64,
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
        }
    }

    property! {
        /// [`MemoryGiBPerVCpuRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-memorygibpervcpurequest.html)
        MemoryGiBPerVCpuRequest
        required {
        }
        optional {
            /// `Max`: number.
            max "Max" f64,
            /// `Min`: number.
            min "Min" f64,
        }
    }

    property! {
        /// [`BaselineEbsBandwidthMbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-baselineebsbandwidthmbpsrequest.html)
        BaselineEbsBandwidthMbpsRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorTotalMemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-acceleratortotalmemorymibrequest.html)
        AcceleratorTotalMemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-acceleratorcountrequest.html)
        AcceleratorCountRequest
        required {
        }
        optional {
            /// `Max`: whole number.
            max "Max" i64,
            /// `Min`: whole number.
            min "Min" i64,
        }
    }

    choice! {
        /// Values of `CapacityReservationRequestReservationPreference`.
        CapacityReservationRequestReservationPreference
        ReservationsOnly = "RESERVATIONS_ONLY",
        ReservationsFirst = "RESERVATIONS_FIRST",
        ReservationsExcluded = "RESERVATIONS_EXCLUDED",
    }

    property! {
        /// [`CapacityReservationRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-capacityreservationrequest.html)
        CapacityReservationRequest
        required {
        }
        optional {
            /// `ReservationGroupArn`: text.
            reservation_group_arn "ReservationGroupArn" String,
            /// `ReservationPreference`: text.
            reservation_preference "ReservationPreference" CapacityReservationRequestReservationPreference,
        }
    }

    property! {
        /// Property type `ManagedInstancesProviderInfrastructureOptimization`.
        ManagedInstancesProviderInfrastructureOptimization
        required {
        }
        optional {
            /// `ScaleInAfter`: whole number, -1 to 3600 in value.
            scale_in_after "ScaleInAfter" i64,
        }
    }

    choice! {
        /// Values of `AutoRepairConfigurationActionsStatus`.
        AutoRepairConfigurationActionsStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AutoRepairConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-autorepairconfiguration.html)
        AutoRepairConfiguration
        required {
        }
        optional {
            /// `ActionsStatus`: text.
            actions_status "ActionsStatus" AutoRepairConfigurationActionsStatus,
        }
    }

    choice! {
        /// Values of `AutoScalingGroupProviderManagedDraining`.
        AutoScalingGroupProviderManagedDraining
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `AutoScalingGroupProviderManagedTerminationProtection`.
        AutoScalingGroupProviderManagedTerminationProtection
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`AutoScalingGroupProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-autoscalinggroupprovider.html)
        AutoScalingGroupProvider
        required {
            /// `AutoScalingGroupArn`: text.
            auto_scaling_group_arn "AutoScalingGroupArn" String,
        }
        optional {
            /// `ManagedDraining`: text.
            managed_draining "ManagedDraining" AutoScalingGroupProviderManagedDraining,
            /// `ManagedScaling`: object.
            managed_scaling "ManagedScaling" ManagedScaling,
            /// `ManagedTerminationProtection`: text.
            managed_termination_protection "ManagedTerminationProtection" AutoScalingGroupProviderManagedTerminationProtection,
        }
    }

    choice! {
        /// Values of `ManagedScalingStatus`.
        ManagedScalingStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ManagedScaling`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-capacityprovider-managedscaling.html)
        ManagedScaling
        required {
        }
        optional {
            /// `InstanceWarmupPeriod`: whole number, 0 to 10000 in value.
            instance_warmup_period "InstanceWarmupPeriod" i64,
            /// `MaximumScalingStepSize`: whole number, 1 to 10000 in value.
            maximum_scaling_step_size "MaximumScalingStepSize" i64,
            /// `MinimumScalingStepSize`: whole number, 1 to 10000 in value.
            minimum_scaling_step_size "MinimumScalingStepSize" i64,
            /// `Status`: text.
            status "Status" ManagedScalingStatus,
            /// `TargetCapacity`: whole number, 1 to 100 in value.
            target_capacity "TargetCapacity" i64,
        }
    }
}

resource! {
    /// [`AWS::ECS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-cluster.html)
    Cluster = "AWS::ECS::Cluster"
    required {
    }
    optional {
        /// `CapacityProviders`: list.
        capacity_providers "CapacityProviders" List<String>,
        /// `ClusterName`: text. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `ClusterSettings`: list.
        cluster_settings "ClusterSettings" List<cluster::ClusterSettings>,
        /// `Configuration`: object.
        configuration "Configuration" cluster::ClusterConfiguration,
        /// `DefaultCapacityProviderStrategy`: list.
        default_capacity_provider_strategy "DefaultCapacityProviderStrategy" List<cluster::CapacityProviderStrategyItem>,
        /// `ServiceConnectDefaults`: object.
        service_connect_defaults "ServiceConnectDefaults" cluster::ServiceConnectDefaults,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<cluster::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-tag.html)
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

    property! {
        /// [`ServiceConnectDefaults`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-serviceconnectdefaults.html)
        ServiceConnectDefaults
        required {
        }
        optional {
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-capacityproviderstrategyitem.html)
        CapacityProviderStrategyItem
        required {
        }
        optional {
            /// `Base`: whole number, 0 to 100000 in value.
            base "Base" i64,
            /// `CapacityProvider`: text.
            capacity_provider "CapacityProvider" String,
            /// `Weight`: whole number, 0 to 1000 in value.
            weight "Weight" i64,
        }
    }

    property! {
        /// [`ClusterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clusterconfiguration.html)
        ClusterConfiguration
        required {
        }
        optional {
            /// `ExecuteCommandConfiguration`: object.
            execute_command_configuration "ExecuteCommandConfiguration" ExecuteCommandConfiguration,
            /// `ManagedStorageConfiguration`: object.
            managed_storage_configuration "ManagedStorageConfiguration" ManagedStorageConfiguration,
        }
    }

    property! {
        /// [`ManagedStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-managedstorageconfiguration.html)
        ManagedStorageConfiguration
        required {
        }
        optional {
            /// `FargateEphemeralStorageKmsKeyId`: text.
            fargate_ephemeral_storage_kms_key_id "FargateEphemeralStorageKmsKeyId" String,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
        }
    }

    choice! {
        /// Values of `ExecuteCommandConfigurationLogging`.
        ExecuteCommandConfigurationLogging
        Default = "DEFAULT",
        None = "NONE",
        Override = "OVERRIDE",
    }

    property! {
        /// [`ExecuteCommandConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandconfiguration.html)
        ExecuteCommandConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" ExecuteCommandLogConfiguration,
            /// `Logging`: text.
            logging "Logging" ExecuteCommandConfigurationLogging,
        }
    }

    property! {
        /// [`ExecuteCommandLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-executecommandlogconfiguration.html)
        ExecuteCommandLogConfiguration
        required {
        }
        optional {
            /// `CloudWatchEncryptionEnabled`: true or false.
            cloud_watch_encryption_enabled "CloudWatchEncryptionEnabled" bool,
            /// `CloudWatchLogGroupName`: text.
            cloud_watch_log_group_name "CloudWatchLogGroupName" String,
            /// `S3BucketName`: text.
            s3_bucket_name "S3BucketName" String,
            /// `S3EncryptionEnabled`: true or false.
            s3_encryption_enabled "S3EncryptionEnabled" bool,
            /// `S3KeyPrefix`: text.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }

    property! {
        /// [`ClusterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-cluster-clustersettings.html)
        ClusterSettings
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::ECS::ClusterCapacityProviderAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-clustercapacityproviderassociations.html)
    ClusterCapacityProviderAssociations = "AWS::ECS::ClusterCapacityProviderAssociations"
    required {
        /// `Cluster`: text, 1 to 2048 characters. A change replaces the resource.
        cluster "Cluster" String,
        /// `DefaultCapacityProviderStrategy`: list.
        default_capacity_provider_strategy "DefaultCapacityProviderStrategy" List<cluster_capacity_provider_associations::CapacityProviderStrategy>,
    }
    optional {
        /// `CapacityProviders`: list.
        capacity_providers "CapacityProviders" List<String>,
    }
    attributes {
    }
}

/// Property types of [`ClusterCapacityProviderAssociations`].
pub mod cluster_capacity_provider_associations {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CapacityProviderStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-clustercapacityproviderassociations-capacityproviderstrategy.html)
        CapacityProviderStrategy
        required {
            /// `CapacityProvider`: text.
            capacity_provider "CapacityProvider" String,
        }
        optional {
            /// `Base`: whole number, 0 to 100000 in value.
            base "Base" i64,
            /// `Weight`: whole number, 0 to 1000 in value.
            weight "Weight" i64,
        }
    }
}

resource! {
    /// [`AWS::ECS::Daemon`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemon.html)
    Daemon = "AWS::ECS::Daemon"
    required {
    }
    optional {
        /// `CapacityProviderArns`: list, at least 1 items.
        capacity_provider_arns "CapacityProviderArns" List<String>,
        /// `ClusterArn`: text. A change replaces the resource.
        cluster_arn "ClusterArn" String,
        /// `Critical`: true or false.
        critical "Critical" bool,
        /// `DaemonName`: text. A change replaces the resource.
        daemon_name "DaemonName" String,
        /// `DaemonTaskDefinitionArn`: text.
        daemon_task_definition_arn "DaemonTaskDefinitionArn" String,
        /// `DeploymentConfiguration`: object.
        deployment_configuration "DeploymentConfiguration" daemon::DaemonDeploymentConfiguration,
        /// `EnableECSManagedTags`: true or false.
        enable_ecs_managed_tags "EnableECSManagedTags" bool,
        /// `EnableExecuteCommand`: true or false.
        enable_execute_command "EnableExecuteCommand" bool,
        /// `PropagateTags`: text.
        propagate_tags "PropagateTags" daemon::PropagateTags,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<daemon::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DaemonArn`.
        daemon_arn "DaemonArn" String,
        /// `Fn::GetAtt` of `DaemonStatus`.
        daemon_status "DaemonStatus" String,
        /// `Fn::GetAtt` of `DeploymentArn`.
        deployment_arn "DeploymentArn" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Daemon`].
pub mod daemon {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PropagateTags`.
        PropagateTags
        Daemon = "DAEMON",
        None = "NONE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemon-tag.html)
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
        /// [`DaemonDeploymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemon-daemondeploymentconfiguration.html)
        DaemonDeploymentConfiguration
        required {
        }
        optional {
            /// `Alarms`: object.
            alarms "Alarms" DaemonAlarmConfiguration,
            /// `BakeTimeInMinutes`: whole number, 0 to 1440 in value.
            bake_time_in_minutes "BakeTimeInMinutes" i64,
            /// `DrainPercent`: number, 0 to 100 in value.
            drain_percent "DrainPercent" f64,
        }
    }

    property! {
        /// [`DaemonAlarmConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemon-daemonalarmconfiguration.html)
        DaemonAlarmConfiguration
        required {
        }
        optional {
            /// `AlarmNames`: list.
            alarm_names "AlarmNames" List<String>,
            /// `Enable`: true or false.
            enable "Enable" bool,
        }
    }
}

resource! {
    /// [`AWS::ECS::DaemonTaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-daemontaskdefinition.html)
    DaemonTaskDefinition = "AWS::ECS::DaemonTaskDefinition"
    required {
    }
    optional {
        /// `ContainerDefinitions`: list. A change replaces the resource.
        container_definitions "ContainerDefinitions" List<daemon_task_definition::DaemonContainerDefinition>,
        /// `Cpu`: text. A change replaces the resource.
        cpu "Cpu" String,
        /// `ExecutionRoleArn`: text. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `IpcMode`: text. A change replaces the resource.
        ipc_mode "IpcMode" daemon_task_definition::IpcMode,
        /// `Memory`: text. A change replaces the resource.
        memory "Memory" String,
        /// `PidMode`: text. A change replaces the resource.
        pid_mode "PidMode" daemon_task_definition::PidMode,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<daemon_task_definition::Tag>,
        /// `TaskRoleArn`: text. A change replaces the resource.
        task_role_arn "TaskRoleArn" String,
        /// `Volumes`: list. A change replaces the resource.
        volumes "Volumes" List<daemon_task_definition::Volume>,
    }
    attributes {
        /// `Fn::GetAtt` of `DaemonTaskDefinitionArn`.
        daemon_task_definition_arn "DaemonTaskDefinitionArn" String,
    }
}

/// Property types of [`DaemonTaskDefinition`].
pub mod daemon_task_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpcMode`.
        IpcMode
        None = "none",
        Shared = "shared",
    }

    choice! {
        /// Values of `PidMode`.
        PidMode
        None = "none",
        Shared = "shared",
    }

    property! {
        /// [`Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-volume.html)
        Volume
        required {
        }
        optional {
            /// `Host`: object.
            host "Host" HostVolumeProperties,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`HostVolumeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-hostvolumeproperties.html)
        HostVolumeProperties
        required {
        }
        optional {
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-tag.html)
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

    property! {
        /// [`DaemonContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-daemoncontainerdefinition.html)
        DaemonContainerDefinition
        required {
            /// `Image`: text.
            image "Image" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Cpu`: whole number.
            cpu "Cpu" i64,
            /// `DependsOn`: list.
            depends_on "DependsOn" List<ContainerDependency>,
            /// `EntryPoint`: list.
            entry_point "EntryPoint" List<String>,
            /// `Environment`: list.
            environment "Environment" List<KeyValuePair>,
            /// `EnvironmentFiles`: list.
            environment_files "EnvironmentFiles" List<EnvironmentFile>,
            /// `Essential`: true or false.
            essential "Essential" bool,
            /// `FirelensConfiguration`: object.
            firelens_configuration "FirelensConfiguration" FirelensConfiguration,
            /// `HealthCheck`: object.
            health_check "HealthCheck" HealthCheck,
            /// `Interactive`: true or false.
            interactive "Interactive" bool,
            /// `LinuxParameters`: object.
            linux_parameters "LinuxParameters" LinuxParameters,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `Memory`: whole number.
            memory "Memory" i64,
            /// `MemoryReservation`: whole number.
            memory_reservation "MemoryReservation" i64,
            /// `MountPoints`: list.
            mount_points "MountPoints" List<MountPoint>,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `PseudoTerminal`: true or false.
            pseudo_terminal "PseudoTerminal" bool,
            /// `ReadonlyRootFilesystem`: true or false.
            readonly_root_filesystem "ReadonlyRootFilesystem" bool,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" RepositoryCredentials,
            /// `RestartPolicy`: object.
            restart_policy "RestartPolicy" RestartPolicy,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
            /// `StartTimeout`: whole number.
            start_timeout "StartTimeout" i64,
            /// `StopTimeout`: whole number.
            stop_timeout "StopTimeout" i64,
            /// `SystemControls`: list.
            system_controls "SystemControls" List<SystemControl>,
            /// `Ulimits`: list.
            ulimits "Ulimits" List<Ulimit>,
            /// `User`: text.
            user "User" String,
            /// `WorkingDirectory`: text.
            working_directory "WorkingDirectory" String,
        }
    }

    choice! {
        /// Values of `UlimitName`.
        UlimitName
        Core = "core",
        Cpu = "cpu",
        Data = "data",
        Fsize = "fsize",
        Locks = "locks",
        Memlock = "memlock",
        Msgqueue = "msgqueue",
        Nice = "nice",
        Nofile = "nofile",
        Nproc = "nproc",
        Rss = "rss",
        Rtprio = "rtprio",
        Rttime = "rttime",
        Sigpending = "sigpending",
        Stack = "stack",
    }

    property! {
        /// [`Ulimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-ulimit.html)
        Ulimit
        required {
            /// `HardLimit`: whole number.
            hard_limit "HardLimit" i64,
            /// `Name`: text.
            name "Name" UlimitName,
            /// `SoftLimit`: whole number.
            soft_limit "SoftLimit" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SystemControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-systemcontrol.html)
        SystemControl
        required {
        }
        optional {
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-secret.html)
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

    property! {
        /// [`RestartPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-restartpolicy.html)
        RestartPolicy
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IgnoredExitCodes`: list.
            ignored_exit_codes "IgnoredExitCodes" List<i64>,
            /// `RestartAttemptPeriod`: whole number.
            restart_attempt_period "RestartAttemptPeriod" i64,
        }
    }

    property! {
        /// [`RepositoryCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-repositorycredentials.html)
        RepositoryCredentials
        required {
        }
        optional {
            /// `CredentialsParameter`: text.
            credentials_parameter "CredentialsParameter" String,
        }
    }

    property! {
        /// [`MountPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-mountpoint.html)
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

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-logconfiguration.html)
        LogConfiguration
        required {
            /// `LogDriver`: text.
            log_driver "LogDriver" String,
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
            /// `SecretOptions`: list.
            secret_options "SecretOptions" List<Secret>,
        }
    }

    property! {
        /// [`LinuxParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-linuxparameters.html)
        LinuxParameters
        required {
        }
        optional {
            /// `Capabilities`: object.
            capabilities "Capabilities" KernelCapabilities,
            /// `Devices`: list.
            devices "Devices" List<Device>,
            /// `InitProcessEnabled`: true or false.
            init_process_enabled "InitProcessEnabled" bool,
            /// `Tmpfs`: list.
            tmpfs "Tmpfs" List<Tmpfs>,
        }
    }

    property! {
        /// [`Tmpfs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-tmpfs.html)
        Tmpfs
        required {
            /// `Size`: whole number.
            size "Size" i64,
        }
        optional {
            /// `ContainerPath`: text.
            container_path "ContainerPath" String,
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
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-device.html)
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

    property! {
        /// [`KernelCapabilities`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-kernelcapabilities.html)
        KernelCapabilities
        required {
        }
        optional {
            /// `Add`: list.
            add "Add" List<String>,
            /// `Drop`: list.
            drop "Drop" List<String>,
        }
    }

    property! {
        /// [`HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-healthcheck.html)
        HealthCheck
        required {
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Interval`: whole number.
            interval "Interval" i64,
            /// `Retries`: whole number.
            retries "Retries" i64,
            /// `StartPeriod`: whole number.
            start_period "StartPeriod" i64,
            /// `Timeout`: whole number.
            timeout "Timeout" i64,
        }
    }

    choice! {
        /// Values of `FirelensConfigurationType`.
        FirelensConfigurationType
        Fluentbit = "fluentbit",
        Fluentd = "fluentd",
    }

    property! {
        /// [`FirelensConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-firelensconfiguration.html)
        FirelensConfiguration
        required {
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
            /// `Type`: text.
            r#type "Type" FirelensConfigurationType,
        }
    }

    choice! {
        /// Values of `EnvironmentFileType`.
        EnvironmentFileType
        S3 = "s3",
    }

    property! {
        /// [`EnvironmentFile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-environmentfile.html)
        EnvironmentFile
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" EnvironmentFileType,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`KeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-keyvaluepair.html)
        KeyValuePair
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ContainerDependencyCondition`.
        ContainerDependencyCondition
        Complete = "COMPLETE",
        Healthy = "HEALTHY",
        Start = "START",
        Success = "SUCCESS",
    }

    property! {
        /// [`ContainerDependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-daemontaskdefinition-containerdependency.html)
        ContainerDependency
        required {
        }
        optional {
            /// `Condition`: text.
            condition "Condition" ContainerDependencyCondition,
            /// `ContainerName`: text.
            container_name "ContainerName" String,
        }
    }
}

resource! {
    /// [`AWS::ECS::ExpressGatewayService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-expressgatewayservice.html)
    ExpressGatewayService = "AWS::ECS::ExpressGatewayService"
    required {
        /// `InfrastructureRoleArn`: text. A change replaces the resource.
        infrastructure_role_arn "InfrastructureRoleArn" String,
    }
    optional {
        /// `Cluster`: text. A change replaces the resource.
        cluster "Cluster" String,
        /// `Cpu`: text.
        cpu "Cpu" String,
        /// `ExecutionRoleArn`: text.
        execution_role_arn "ExecutionRoleArn" String,
        /// `HealthCheckPath`: text.
        health_check_path "HealthCheckPath" String,
        /// `Memory`: text.
        memory "Memory" String,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" express_gateway_service::ExpressGatewayServiceNetworkConfiguration,
        /// `PrimaryContainer`: object.
        primary_container "PrimaryContainer" express_gateway_service::ExpressGatewayContainer,
        /// `ScalingTarget`: object.
        scaling_target "ScalingTarget" express_gateway_service::ExpressGatewayScalingTarget,
        /// `ServiceName`: text. A change replaces the resource.
        service_name "ServiceName" String,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<express_gateway_service::Tag>,
        /// `TaskDefinitionArn`: text.
        task_definition_arn "TaskDefinitionArn" String,
        /// `TaskRoleArn`: text.
        task_role_arn "TaskRoleArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ActiveConfigurations`.
        active_configurations "ActiveConfigurations" List<String>,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns`.
        ecs_managed_resource_arns "ECSManagedResourceArns" Json,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling`.
        ecs_managed_resource_arns_auto_scaling "ECSManagedResourceArns.AutoScaling" Json,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies`.
        ecs_managed_resource_arns_auto_scaling_application_auto_scaling_policies "ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies" List<String>,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.AutoScaling.ScalableTarget`.
        ecs_managed_resource_arns_auto_scaling_scalable_target "ECSManagedResourceArns.AutoScaling.ScalableTarget" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath`.
        ecs_managed_resource_arns_ingress_path "ECSManagedResourceArns.IngressPath" Json,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.CertificateArn`.
        ecs_managed_resource_arns_ingress_path_certificate_arn "ECSManagedResourceArns.IngressPath.CertificateArn" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerArn`.
        ecs_managed_resource_arns_ingress_path_listener_arn "ECSManagedResourceArns.IngressPath.ListenerArn" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.ListenerRuleArn`.
        ecs_managed_resource_arns_ingress_path_listener_rule_arn "ECSManagedResourceArns.IngressPath.ListenerRuleArn" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerArn`.
        ecs_managed_resource_arns_ingress_path_load_balancer_arn "ECSManagedResourceArns.IngressPath.LoadBalancerArn" String,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups`.
        ecs_managed_resource_arns_ingress_path_load_balancer_security_groups "ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups" List<String>,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.IngressPath.TargetGroupArns`.
        ecs_managed_resource_arns_ingress_path_target_group_arns "ECSManagedResourceArns.IngressPath.TargetGroupArns" List<String>,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.LogGroups`.
        ecs_managed_resource_arns_log_groups "ECSManagedResourceArns.LogGroups" List<String>,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.MetricAlarms`.
        ecs_managed_resource_arns_metric_alarms "ECSManagedResourceArns.MetricAlarms" List<String>,
        /// `Fn::GetAtt` of `ECSManagedResourceArns.ServiceSecurityGroups`.
        ecs_managed_resource_arns_service_security_groups "ECSManagedResourceArns.ServiceSecurityGroups" List<String>,
        /// `Fn::GetAtt` of `Endpoint`.
        endpoint "Endpoint" String,
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" Json,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ExpressGatewayService`].
pub mod express_gateway_service {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-tag.html)
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
        /// Values of `ExpressGatewayServiceScalingMetric`.
        ExpressGatewayServiceScalingMetric
        AverageCpu = "AVERAGE_CPU",
        AverageMemory = "AVERAGE_MEMORY",
        RequestCountPerTarget = "REQUEST_COUNT_PER_TARGET",
    }

    property! {
        /// [`ExpressGatewayScalingTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayscalingtarget.html)
        ExpressGatewayScalingTarget
        required {
        }
        optional {
            /// `AutoScalingMetric`: text.
            auto_scaling_metric "AutoScalingMetric" ExpressGatewayServiceScalingMetric,
            /// `AutoScalingTargetValue`: whole number.
            auto_scaling_target_value "AutoScalingTargetValue" i64,
            /// `MaxTaskCount`: whole number.
            max_task_count "MaxTaskCount" i64,
            /// `MinTaskCount`: whole number.
            min_task_count "MinTaskCount" i64,
        }
    }

    property! {
        /// [`ExpressGatewayContainer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewaycontainer.html)
        ExpressGatewayContainer
        required {
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `AwsLogsConfiguration`: object.
            aws_logs_configuration "AwsLogsConfiguration" ExpressGatewayServiceAwsLogsConfiguration,
            /// `Command`: list.
            command "Command" List<String>,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `Environment`: list.
            environment "Environment" List<KeyValuePair>,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" ExpressGatewayRepositoryCredentials,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
        }
    }

    property! {
        /// [`Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-secret.html)
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

    property! {
        /// [`ExpressGatewayRepositoryCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayrepositorycredentials.html)
        ExpressGatewayRepositoryCredentials
        required {
            /// `CredentialsParameter`: text.
            credentials_parameter "CredentialsParameter" String,
        }
        optional {
        }
    }

    property! {
        /// [`KeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-keyvaluepair.html)
        KeyValuePair
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExpressGatewayServiceAwsLogsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayserviceawslogsconfiguration.html)
        ExpressGatewayServiceAwsLogsConfiguration
        required {
            /// `LogGroup`: text.
            log_group "LogGroup" String,
            /// `LogStreamPrefix`: text.
            log_stream_prefix "LogStreamPrefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExpressGatewayServiceNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-expressgatewayservice-expressgatewayservicenetworkconfiguration.html)
        ExpressGatewayServiceNetworkConfiguration
        required {
        }
        optional {
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ECS::Gateway`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html)
    Gateway = "AWS::ECS::Gateway"
    required {
        /// `Configuration`: object.
        configuration "Configuration" gateway::GatewayConfiguration,
        /// `GatewayName`: text, 1 to 255 characters. A change replaces the resource.
        gateway_name "GatewayName" String,
        /// `InfrastructureRoleArn`: text.
        infrastructure_role_arn "InfrastructureRoleArn" String,
    }
    optional {
        /// `DeletionProtection`: true or false.
        deletion_protection "DeletionProtection" bool,
        /// `PropagateTags`: text.
        propagate_tags "PropagateTags" gateway::PropagateGatewayTags,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<gateway::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessType`.
        access_type "AccessType" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Configuration.HostSharedAlb.CurrentAlbCount`.
        configuration_host_shared_alb_current_alb_count "Configuration.HostSharedAlb.CurrentAlbCount" i64,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Gateway`].
pub mod gateway {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PropagateGatewayTags`.
        PropagateGatewayTags
        None = "NONE",
        Gateway = "GATEWAY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-tag.html)
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
        /// [`GatewayConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayconfiguration.html)
        GatewayConfiguration
        required {
            /// `HostSharedAlb`: object.
            host_shared_alb "HostSharedAlb" HostSharedAlbConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GatewayAlbDesyncMitigationMode`.
        GatewayAlbDesyncMitigationMode
        Monitor = "monitor",
        Defensive = "defensive",
        Strictest = "strictest",
    }

    choice! {
        /// Values of `GatewayAlbProtocol`.
        GatewayAlbProtocol
        Http = "HTTP",
        Https = "HTTPS",
    }

    choice! {
        /// Values of `GatewayElbScheme`.
        GatewayElbScheme
        InternetFacing = "internet-facing",
        Internal = "internal",
    }

    property! {
        /// [`HostSharedAlbConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-hostsharedalbconfiguration.html)
        HostSharedAlbConfiguration
        required {
        }
        optional {
            /// `AccessLogs`: object.
            access_logs "AccessLogs" GatewayElbAccessLogConfiguration,
            /// `CurrentAlbCount`: whole number.
            current_alb_count "CurrentAlbCount" i64,
            /// `HttpDesync`: text.
            http_desync "HttpDesync" GatewayAlbDesyncMitigationMode,
            /// `MaxAlbCount`: whole number.
            max_alb_count "MaxAlbCount" i64,
            /// `NetworkConfiguration`: object.
            network_configuration "NetworkConfiguration" GatewayElbNetworkConfiguration,
            /// `Port`: whole number, 1 to 65535 in value.
            port "Port" i64,
            /// `Protocol`: text.
            protocol "Protocol" GatewayAlbProtocol,
            /// `Scheme`: text.
            scheme "Scheme" GatewayElbScheme,
            /// `TestTrafficRules`: object.
            test_traffic_rules "TestTrafficRules" GatewayAlbTestTrafficRules,
            /// `WebACLArn`: text.
            web_acl_arn "WebACLArn" String,
        }
    }

    property! {
        /// [`GatewayAlbTestTrafficRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayalbtesttrafficrules.html)
        GatewayAlbTestTrafficRules
        required {
        }
        optional {
            /// `Header`: object.
            header "Header" GatewayTestTrafficHeader,
        }
    }

    property! {
        /// [`GatewayTestTrafficHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewaytesttrafficheader.html)
        GatewayTestTrafficHeader
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GatewayElbIpAddressType`.
        GatewayElbIpAddressType
        Ipv4 = "ipv4",
        Dualstack = "dualstack",
        DualstackWithoutPublicIpv4 = "dualstack-without-public-ipv4",
    }

    property! {
        /// [`GatewayElbNetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbnetworkconfiguration.html)
        GatewayElbNetworkConfiguration
        required {
        }
        optional {
            /// `InboundSecurityGroup`: text.
            inbound_security_group "InboundSecurityGroup" String,
            /// `IpAddressType`: text.
            ip_address_type "IpAddressType" GatewayElbIpAddressType,
            /// `Subnets`: list, at least 2 items.
            subnets "Subnets" List<String>,
        }
    }

    property! {
        /// [`GatewayElbAccessLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogconfiguration.html)
        GatewayElbAccessLogConfiguration
        required {
        }
        optional {
            /// `Destination`: object.
            destination "Destination" GatewayElbAccessLogDestination,
        }
    }

    property! {
        /// [`GatewayElbAccessLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogdestination.html)
        GatewayElbAccessLogDestination
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" GatewayElbAccessLogS3Destination,
        }
    }

    property! {
        /// [`GatewayElbAccessLogS3Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-gateway-gatewayelbaccesslogs3destination.html)
        GatewayElbAccessLogS3Destination
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
        }
        optional {
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }
}

resource! {
    /// [`AWS::ECS::GatewayClusterAssociations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html)
    GatewayClusterAssociations = "AWS::ECS::GatewayClusterAssociations"
    required {
        /// `Cluster`: text. A change replaces the resource.
        cluster "Cluster" String,
        /// `Gateway`: text. A change replaces the resource.
        gateway "Gateway" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `ClusterArn`.
        cluster_arn "ClusterArn" String,
        /// `Fn::GetAtt` of `GatewayArn`.
        gateway_arn "GatewayArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::ECS::PrimaryTaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-primarytaskset.html)
    PrimaryTaskSet = "AWS::ECS::PrimaryTaskSet"
    required {
        /// `Cluster`: text. A change replaces the resource.
        cluster "Cluster" String,
        /// `Service`: text. A change replaces the resource.
        service "Service" String,
        /// `TaskSetId`: text.
        task_set_id "TaskSetId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::ECS::Service`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-service.html)
    Service = "AWS::ECS::Service"
    required {
    }
    optional {
        /// `AvailabilityZoneRebalancing`: text.
        availability_zone_rebalancing "AvailabilityZoneRebalancing" service::AvailabilityZoneRebalancing,
        /// `CapacityProviderStrategy`: list.
        capacity_provider_strategy "CapacityProviderStrategy" List<service::CapacityProviderStrategyItem>,
        /// `Cluster`: text. A change replaces the resource.
        cluster "Cluster" String,
        /// `DeploymentConfiguration`: object.
        deployment_configuration "DeploymentConfiguration" service::DeploymentConfiguration,
        /// `DeploymentController`: object.
        deployment_controller "DeploymentController" service::DeploymentController,
        /// `DesiredCount`: whole number.
        desired_count "DesiredCount" i64,
        /// `EnableECSManagedTags`: true or false.
        enable_ecs_managed_tags "EnableECSManagedTags" bool,
        /// `EnableExecuteCommand`: true or false.
        enable_execute_command "EnableExecuteCommand" bool,
        /// `ForceNewDeployment`: object.
        force_new_deployment "ForceNewDeployment" service::ForceNewDeployment,
        /// `GatewayConnectors`: list, at most 1 items.
        gateway_connectors "GatewayConnectors" List<service::GatewayConnector>,
        /// `HealthCheckGracePeriodSeconds`: whole number.
        health_check_grace_period_seconds "HealthCheckGracePeriodSeconds" i64,
        /// `LaunchType`: text. A change may replace the resource.
        launch_type "LaunchType" service::LaunchType,
        /// `LoadBalancers`: list.
        load_balancers "LoadBalancers" List<service::LoadBalancer>,
        /// `Monitoring`: object.
        monitoring "Monitoring" service::MonitoringConfiguration,
        /// `NetworkConfiguration`: object.
        network_configuration "NetworkConfiguration" service::NetworkConfiguration,
        /// `PlacementConstraints`: list.
        placement_constraints "PlacementConstraints" List<service::PlacementConstraint>,
        /// `PlacementStrategies`: list.
        placement_strategies "PlacementStrategies" List<service::PlacementStrategy>,
        /// `PlatformVersion`: text.
        platform_version "PlatformVersion" String,
        /// `PropagateTags`: text.
        propagate_tags "PropagateTags" service::PropagateTags,
        /// `Role`: text. A change replaces the resource.
        role "Role" String,
        /// `SchedulingStrategy`: text. A change replaces the resource.
        scheduling_strategy "SchedulingStrategy" service::SchedulingStrategy,
        /// `ServiceConnectConfiguration`: object.
        service_connect_configuration "ServiceConnectConfiguration" service::ServiceConnectConfiguration,
        /// `ServiceName`: text. A change replaces the resource.
        service_name "ServiceName" String,
        /// `ServiceRegistries`: list.
        service_registries "ServiceRegistries" List<service::ServiceRegistry>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<service::Tag>,
        /// `TaskDefinition`: text.
        task_definition "TaskDefinition" String,
        /// `VolumeConfigurations`: list.
        volume_configurations "VolumeConfigurations" List<service::ServiceVolumeConfiguration>,
        /// `VpcLatticeConfigurations`: list.
        vpc_lattice_configurations "VpcLatticeConfigurations" List<service::VpcLatticeConfiguration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `ServiceArn`.
        service_arn "ServiceArn" String,
    }
}

/// Property types of [`Service`].
pub mod service {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AvailabilityZoneRebalancing`.
        AvailabilityZoneRebalancing
        Enabled = "ENABLED",
        Disabled = "DISABLED",
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
        Service = "SERVICE",
        TaskDefinition = "TASK_DEFINITION",
    }

    choice! {
        /// Values of `SchedulingStrategy`.
        SchedulingStrategy
        Daemon = "DAEMON",
        Replica = "REPLICA",
    }

    property! {
        /// [`VpcLatticeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeconfiguration.html)
        VpcLatticeConfiguration
        required {
            /// `PortName`: text.
            port_name "PortName" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
        }
        optional {
            /// `AdvancedConfiguration`: object.
            advanced_configuration "AdvancedConfiguration" VpcLatticeAdvancedConfiguration,
        }
    }

    property! {
        /// [`VpcLatticeAdvancedConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-vpclatticeadvancedconfiguration.html)
        VpcLatticeAdvancedConfiguration
        required {
        }
        optional {
            /// `AlternateTargetGroupArn`: text.
            alternate_target_group_arn "AlternateTargetGroupArn" String,
            /// `ProductionListenerRule`: text.
            production_listener_rule "ProductionListenerRule" String,
            /// `TestListenerRule`: text.
            test_listener_rule "TestListenerRule" String,
        }
    }

    property! {
        /// [`ServiceVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicevolumeconfiguration.html)
        ServiceVolumeConfiguration
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `ManagedEBSVolume`: object.
            managed_ebs_volume "ManagedEBSVolume" ServiceManagedEBSVolumeConfiguration,
        }
    }

    choice! {
        /// Values of `ServiceManagedEBSVolumeConfigurationFilesystemType`.
        ServiceManagedEBSVolumeConfigurationFilesystemType
        Ext3 = "ext3",
        Ext4 = "ext4",
        Ntfs = "ntfs",
        Xfs = "xfs",
    }

    property! {
        /// [`ServiceManagedEBSVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-servicemanagedebsvolumeconfiguration.html)
        ServiceManagedEBSVolumeConfiguration
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
        optional {
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `FilesystemType`: text.
            filesystem_type "FilesystemType" ServiceManagedEBSVolumeConfigurationFilesystemType,
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `SizeInGiB`: whole number.
            size_in_gi_b "SizeInGiB" i64,
            /// `SnapshotId`: text.
            snapshot_id "SnapshotId" String,
            /// `TagSpecifications`: list.
            tag_specifications "TagSpecifications" List<EBSTagSpecification>,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
            /// `VolumeInitializationRate`: whole number.
            volume_initialization_rate "VolumeInitializationRate" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
    }

    choice! {
        /// Values of `EBSTagSpecificationPropagateTags`.
        EBSTagSpecificationPropagateTags
        Service = "SERVICE",
        TaskDefinition = "TASK_DEFINITION",
    }

    choice! {
        /// Values of `EBSTagSpecificationResourceType`.
        EBSTagSpecificationResourceType
        Volume = "volume",
    }

    property! {
        /// [`EBSTagSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-ebstagspecification.html)
        EBSTagSpecification
        required {
            /// `ResourceType`: text.
            resource_type "ResourceType" EBSTagSpecificationResourceType,
        }
        optional {
            /// `PropagateTags`: text.
            propagate_tags "PropagateTags" EBSTagSpecificationPropagateTags,
            /// `Tags`: list, 0 to 50 items.
            tags "Tags" List<Tag>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-tag.html)
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

    property! {
        /// [`ServiceRegistry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceregistry.html)
        ServiceRegistry
        required {
        }
        optional {
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `Port`: whole number.
            port "Port" i64,
            /// `RegistryArn`: text.
            registry_arn "RegistryArn" String,
        }
    }

    property! {
        /// [`ServiceConnectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectconfiguration.html)
        ServiceConnectConfiguration
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AccessLogConfiguration`: object.
            access_log_configuration "AccessLogConfiguration" ServiceConnectAccessLogConfiguration,
            /// `ContainerConfigurations`: list, 0 to 10 items.
            container_configurations "ContainerConfigurations" List<ServiceConnectContainerConfiguration>,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Services`: list.
            services "Services" List<ServiceConnectService>,
        }
    }

    property! {
        /// [`ServiceConnectService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectservice.html)
        ServiceConnectService
        required {
            /// `PortName`: text.
            port_name "PortName" String,
        }
        optional {
            /// `ClientAliases`: list.
            client_aliases "ClientAliases" List<ServiceConnectClientAlias>,
            /// `DiscoveryName`: text.
            discovery_name "DiscoveryName" String,
            /// `IngressPortOverride`: whole number, 0 to 65535 in value.
            ingress_port_override "IngressPortOverride" i64,
            /// `Timeout`: object.
            timeout "Timeout" TimeoutConfiguration,
            /// `Tls`: object.
            tls "Tls" ServiceConnectTlsConfiguration,
        }
    }

    property! {
        /// [`ServiceConnectTlsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlsconfiguration.html)
        ServiceConnectTlsConfiguration
        required {
            /// `IssuerCertificateAuthority`: object.
            issuer_certificate_authority "IssuerCertificateAuthority" ServiceConnectTlsCertificateAuthority,
        }
        optional {
            /// `KmsKey`: text.
            kms_key "KmsKey" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
        }
    }

    property! {
        /// [`ServiceConnectTlsCertificateAuthority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttlscertificateauthority.html)
        ServiceConnectTlsCertificateAuthority
        required {
        }
        optional {
            /// `AwsPcaAuthorityArn`: text.
            aws_pca_authority_arn "AwsPcaAuthorityArn" String,
        }
    }

    property! {
        /// [`TimeoutConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-timeoutconfiguration.html)
        TimeoutConfiguration
        required {
        }
        optional {
            /// `IdleTimeoutSeconds`: whole number, 0 to 2147483647 in value.
            idle_timeout_seconds "IdleTimeoutSeconds" i64,
            /// `PerRequestTimeoutSeconds`: whole number, 0 to 2147483647 in value.
            per_request_timeout_seconds "PerRequestTimeoutSeconds" i64,
        }
    }

    property! {
        /// [`ServiceConnectClientAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectclientalias.html)
        ServiceConnectClientAlias
        required {
            /// `Port`: whole number, 0 to 65535 in value.
            port "Port" i64,
        }
        optional {
            /// `DnsName`: text.
            dns_name "DnsName" String,
            /// `TestTrafficRules`: object.
            test_traffic_rules "TestTrafficRules" ServiceConnectTestTrafficRules,
        }
    }

    property! {
        /// [`ServiceConnectTestTrafficRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrules.html)
        ServiceConnectTestTrafficRules
        required {
            /// `Header`: object.
            header "Header" ServiceConnectTestTrafficRulesHeader,
        }
        optional {
        }
    }

    property! {
        /// [`ServiceConnectTestTrafficRulesHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheader.html)
        ServiceConnectTestTrafficRulesHeader
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Value`: object.
            value "Value" ServiceConnectTestTrafficRulesHeaderValue,
        }
    }

    property! {
        /// [`ServiceConnectTestTrafficRulesHeaderValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnecttesttrafficrulesheadervalue.html)
        ServiceConnectTestTrafficRulesHeaderValue
        required {
            /// `Exact`: text.
            exact "Exact" String,
        }
        optional {
        }
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `LogDriver`: text.
            log_driver "LogDriver" String,
            /// `Options`: object.
            options "Options" Json,
            /// `SecretOptions`: list.
            secret_options "SecretOptions" List<Secret>,
        }
    }

    property! {
        /// [`Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-secret.html)
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
        /// Values of `ServiceConnectContainerConfigurationLogLevel`.
        ServiceConnectContainerConfigurationLogLevel
        Debug = "debug",
        Info = "info",
    }

    property! {
        /// [`ServiceConnectContainerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectcontainerconfiguration.html)
        ServiceConnectContainerConfiguration
        required {
        }
        optional {
            /// `LogLevel`: text.
            log_level "LogLevel" ServiceConnectContainerConfigurationLogLevel,
        }
    }

    choice! {
        /// Values of `ServiceConnectAccessLogConfigurationFormat`.
        ServiceConnectAccessLogConfigurationFormat
        Text = "TEXT",
        Json = "JSON",
    }

    choice! {
        /// Values of `ServiceConnectAccessLogConfigurationIncludeQueryParameters`.
        ServiceConnectAccessLogConfigurationIncludeQueryParameters
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ServiceConnectAccessLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-serviceconnectaccesslogconfiguration.html)
        ServiceConnectAccessLogConfiguration
        required {
            /// `Format`: text.
            format "Format" ServiceConnectAccessLogConfigurationFormat,
        }
        optional {
            /// `IncludeQueryParameters`: text.
            include_query_parameters "IncludeQueryParameters" ServiceConnectAccessLogConfigurationIncludeQueryParameters,
        }
    }

    choice! {
        /// Values of `PlacementStrategyType`.
        PlacementStrategyType
        Binpack = "binpack",
        Random = "random",
        Spread = "spread",
    }

    property! {
        /// [`PlacementStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementstrategy.html)
        PlacementStrategy
        required {
            /// `Type`: text.
            r#type "Type" PlacementStrategyType,
        }
        optional {
            /// `Field`: text.
            field "Field" String,
        }
    }

    choice! {
        /// Values of `PlacementConstraintType`.
        PlacementConstraintType
        DistinctInstance = "distinctInstance",
        MemberOf = "memberOf",
    }

    property! {
        /// [`PlacementConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-placementconstraint.html)
        PlacementConstraint
        required {
            /// `Type`: text.
            r#type "Type" PlacementConstraintType,
        }
        optional {
            /// `Expression`: text.
            expression "Expression" String,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-networkconfiguration.html)
        NetworkConfiguration
        required {
        }
        optional {
            /// `AwsvpcConfiguration`: object.
            awsvpc_configuration "AwsvpcConfiguration" AwsVpcConfiguration,
        }
    }

    choice! {
        /// Values of `AwsVpcConfigurationAssignPublicIp`.
        AwsVpcConfigurationAssignPublicIp
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-awsvpcconfiguration.html)
        AwsVpcConfiguration
        required {
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" AwsVpcConfigurationAssignPublicIp,
            /// `SecurityGroups`: list.
            security_groups "SecurityGroups" List<String>,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
        }
    }

    property! {
        /// [`MonitoringConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-monitoringconfiguration.html)
        MonitoringConfiguration
        required {
            /// `MetricConfigurations`: list, 1 to 2 items.
            metric_configurations "MetricConfigurations" List<MetricConfiguration>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MetricConfigurationMetricNames`.
        MetricConfigurationMetricNames
        CPUUtilization = "CPUUtilization",
        MemoryUtilization = "MemoryUtilization",
    }

    property! {
        /// [`MetricConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-metricconfiguration.html)
        MetricConfiguration
        required {
            /// `MetricNames`: list, 1 to 2 items.
            metric_names "MetricNames" List<MetricConfigurationMetricNames>,
            /// `ResolutionSeconds`: whole number, 20 to 60 in value.
            resolution_seconds "ResolutionSeconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-loadbalancer.html)
        LoadBalancer
        required {
        }
        optional {
            /// `AdvancedConfiguration`: object.
            advanced_configuration "AdvancedConfiguration" AdvancedConfiguration,
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `LoadBalancerName`: text.
            load_balancer_name "LoadBalancerName" String,
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
        }
    }

    property! {
        /// [`AdvancedConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-advancedconfiguration.html)
        AdvancedConfiguration
        required {
            /// `AlternateTargetGroupArn`: text.
            alternate_target_group_arn "AlternateTargetGroupArn" String,
        }
        optional {
            /// `ProductionListenerRule`: text.
            production_listener_rule "ProductionListenerRule" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TestListenerRule`: text.
            test_listener_rule "TestListenerRule" String,
        }
    }

    property! {
        /// [`GatewayConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnector.html)
        GatewayConnector
        required {
            /// `PortName`: text.
            port_name "PortName" String,
        }
        optional {
            /// `Filters`: object.
            filters "Filters" GatewayConnectorFilters,
            /// `HealthCheck`: object.
            health_check "HealthCheck" GatewayConnectorHealthCheck,
        }
    }

    choice! {
        /// Values of `GatewayConnectorHealthCheckHealthCheckProtocol`.
        GatewayConnectorHealthCheckHealthCheckProtocol
        Http = "HTTP",
        Https = "HTTPS",
    }

    property! {
        /// [`GatewayConnectorHealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheck.html)
        GatewayConnectorHealthCheck
        required {
        }
        optional {
            /// `HealthCheckIntervalSeconds`: whole number.
            health_check_interval_seconds "HealthCheckIntervalSeconds" i64,
            /// `HealthCheckPath`: text.
            health_check_path "HealthCheckPath" String,
            /// `HealthCheckPort`: whole number.
            health_check_port "HealthCheckPort" i64,
            /// `HealthCheckProtocol`: text.
            health_check_protocol "HealthCheckProtocol" GatewayConnectorHealthCheckHealthCheckProtocol,
            /// `HealthCheckTimeoutSeconds`: whole number.
            health_check_timeout_seconds "HealthCheckTimeoutSeconds" i64,
            /// `HealthyThresholdCount`: whole number.
            healthy_threshold_count "HealthyThresholdCount" i64,
            /// `Matcher`: object.
            matcher "Matcher" GatewayConnectorHealthCheckMatcher,
            /// `UnhealthyThresholdCount`: whole number.
            unhealthy_threshold_count "UnhealthyThresholdCount" i64,
        }
    }

    property! {
        /// [`GatewayConnectorHealthCheckMatcher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorhealthcheckmatcher.html)
        GatewayConnectorHealthCheckMatcher
        required {
        }
        optional {
            /// `GrpcCode`: text.
            grpc_code "GrpcCode" String,
            /// `HttpCode`: text.
            http_code "HttpCode" String,
        }
    }

    choice! {
        /// Values of `GatewayConnectorFiltersAccessTypes`.
        GatewayConnectorFiltersAccessTypes
        Public = "PUBLIC",
        Private = "PRIVATE",
    }

    property! {
        /// [`GatewayConnectorFilters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-gatewayconnectorfilters.html)
        GatewayConnectorFilters
        required {
        }
        optional {
            /// `AccessTypes`: list, at most 2 items.
            access_types "AccessTypes" List<GatewayConnectorFiltersAccessTypes>,
        }
    }

    property! {
        /// [`ForceNewDeployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-forcenewdeployment.html)
        ForceNewDeployment
        required {
            /// `EnableForceNewDeployment`: true or false.
            enable_force_new_deployment "EnableForceNewDeployment" bool,
        }
        optional {
            /// `ForceNewDeploymentNonce`: text, 1 to 255 characters.
            force_new_deployment_nonce "ForceNewDeploymentNonce" String,
        }
    }

    choice! {
        /// Values of `DeploymentControllerType`.
        DeploymentControllerType
        CodeDeploy = "CODE_DEPLOY",
        Ecs = "ECS",
        External = "EXTERNAL",
    }

    property! {
        /// [`DeploymentController`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcontroller.html)
        DeploymentController
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" DeploymentControllerType,
        }
    }

    choice! {
        /// Values of `DeploymentConfigurationStrategy`.
        DeploymentConfigurationStrategy
        Rolling = "ROLLING",
        BlueGreen = "BLUE_GREEN",
        Linear = "LINEAR",
        Canary = "CANARY",
    }

    property! {
        /// [`DeploymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentconfiguration.html)
        DeploymentConfiguration
        required {
        }
        optional {
            /// `Alarms`: object.
            alarms "Alarms" DeploymentAlarms,
            /// `BakeTimeInMinutes`: whole number, 0 to 1440 in value.
            bake_time_in_minutes "BakeTimeInMinutes" i64,
            /// `CanaryConfiguration`: object.
            canary_configuration "CanaryConfiguration" CanaryConfiguration,
            /// `DeploymentCircuitBreaker`: object.
            deployment_circuit_breaker "DeploymentCircuitBreaker" DeploymentCircuitBreaker,
            /// `EarlySuccessCriteria`: object.
            early_success_criteria "EarlySuccessCriteria" DeploymentEarlySuccessCriteria,
            /// `LifecycleHooks`: list.
            lifecycle_hooks "LifecycleHooks" List<DeploymentLifecycleHook>,
            /// `LinearConfiguration`: object.
            linear_configuration "LinearConfiguration" LinearConfiguration,
            /// `MaximumPercent`: whole number.
            maximum_percent "MaximumPercent" i64,
            /// `MinimumHealthyPercent`: whole number.
            minimum_healthy_percent "MinimumHealthyPercent" i64,
            /// `Strategy`: text.
            strategy "Strategy" DeploymentConfigurationStrategy,
        }
    }

    property! {
        /// [`LinearConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-linearconfiguration.html)
        LinearConfiguration
        required {
        }
        optional {
            /// `StepBakeTimeInMinutes`: whole number, 0 to 1440 in value.
            step_bake_time_in_minutes "StepBakeTimeInMinutes" i64,
            /// `StepPercent`: number, 3 to 100 in value.
            step_percent "StepPercent" f64,
        }
    }

    choice! {
        /// Values of `DeploymentLifecycleHookLifecycleStages`.
        DeploymentLifecycleHookLifecycleStages
        ReconcileService = "RECONCILE_SERVICE",
        PreScaleUp = "PRE_SCALE_UP",
        PostScaleUp = "POST_SCALE_UP",
        TestTrafficShift = "TEST_TRAFFIC_SHIFT",
        PostTestTrafficShift = "POST_TEST_TRAFFIC_SHIFT",
        PreProductionTrafficShift = "PRE_PRODUCTION_TRAFFIC_SHIFT",
        ProductionTrafficShift = "PRODUCTION_TRAFFIC_SHIFT",
        PostProductionTrafficShift = "POST_PRODUCTION_TRAFFIC_SHIFT",
    }

    choice! {
        /// Values of `DeploymentLifecycleHookTargetType`.
        DeploymentLifecycleHookTargetType
        AwsLambda = "AWS_LAMBDA",
        Pause = "PAUSE",
    }

    property! {
        /// [`DeploymentLifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentlifecyclehook.html)
        DeploymentLifecycleHook
        required {
            /// `LifecycleStages`: list, at least 1 items.
            lifecycle_stages "LifecycleStages" List<DeploymentLifecycleHookLifecycleStages>,
        }
        optional {
            /// `HookDetails`: JSON.
            hook_details "HookDetails" Json,
            /// `HookTargetArn`: text.
            hook_target_arn "HookTargetArn" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `TargetType`: text.
            target_type "TargetType" DeploymentLifecycleHookTargetType,
            /// `TimeoutConfiguration`: object.
            timeout_configuration "TimeoutConfiguration" HookTimeoutConfig,
        }
    }

    choice! {
        /// Values of `HookTimeoutConfigAction`.
        HookTimeoutConfigAction
        Rollback = "ROLLBACK",
        Continue = "CONTINUE",
    }

    property! {
        /// [`HookTimeoutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-hooktimeoutconfig.html)
        HookTimeoutConfig
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" HookTimeoutConfigAction,
            /// `TimeoutInMinutes`: whole number, 1 to 20160 in value.
            timeout_in_minutes "TimeoutInMinutes" i64,
        }
    }

    choice! {
        /// Values of `DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup`.
        DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup
        Blocking = "BLOCKING",
        Deferred = "DEFERRED",
    }

    property! {
        /// [`DeploymentEarlySuccessCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentearlysuccesscriteria.html)
        DeploymentEarlySuccessCriteria
        required {
        }
        optional {
            /// `Enable`: true or false.
            enable "Enable" bool,
            /// `HealthyPercent`: whole number, 0 to 100 in value.
            healthy_percent "HealthyPercent" i64,
            /// `SourceServiceRevisionCleanup`: text.
            source_service_revision_cleanup "SourceServiceRevisionCleanup" DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup,
        }
    }

    property! {
        /// [`DeploymentCircuitBreaker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentcircuitbreaker.html)
        DeploymentCircuitBreaker
        required {
            /// `Enable`: true or false.
            enable "Enable" bool,
            /// `Rollback`: true or false.
            rollback "Rollback" bool,
        }
        optional {
            /// `ResetOnHealthyTask`: true or false.
            reset_on_healthy_task "ResetOnHealthyTask" bool,
            /// `ThresholdConfiguration`: object.
            threshold_configuration "ThresholdConfiguration" ThresholdConfiguration,
        }
    }

    choice! {
        /// Values of `ThresholdConfigurationType`.
        ThresholdConfigurationType
        Count = "COUNT",
        BoundedPercent = "BOUNDED_PERCENT",
        UnboundedPercent = "UNBOUNDED_PERCENT",
    }

    property! {
        /// [`ThresholdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-thresholdconfiguration.html)
        ThresholdConfiguration
        required {
            /// `Type`: text.
            r#type "Type" ThresholdConfigurationType,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CanaryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-canaryconfiguration.html)
        CanaryConfiguration
        required {
        }
        optional {
            /// `CanaryBakeTimeInMinutes`: whole number, 0 to 1440 in value.
            canary_bake_time_in_minutes "CanaryBakeTimeInMinutes" i64,
            /// `CanaryPercent`: number, 0.1 to 100 in value.
            canary_percent "CanaryPercent" f64,
        }
    }

    property! {
        /// [`DeploymentAlarms`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-deploymentalarms.html)
        DeploymentAlarms
        required {
            /// `AlarmNames`: list.
            alarm_names "AlarmNames" List<String>,
            /// `Enable`: true or false.
            enable "Enable" bool,
            /// `Rollback`: true or false.
            rollback "Rollback" bool,
        }
        optional {
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-service-capacityproviderstrategyitem.html)
        CapacityProviderStrategyItem
        required {
        }
        optional {
            /// `Base`: whole number, 0 to 100000 in value.
            base "Base" i64,
            /// `CapacityProvider`: text.
            capacity_provider "CapacityProvider" String,
            /// `Weight`: whole number, 0 to 1000 in value.
            weight "Weight" i64,
        }
    }
}

resource! {
    /// [`AWS::ECS::TaskDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskdefinition.html)
    TaskDefinition = "AWS::ECS::TaskDefinition"
    required {
    }
    optional {
        /// `ContainerDefinitions`: list. A change replaces the resource.
        container_definitions "ContainerDefinitions" List<task_definition::ContainerDefinition>,
        /// `Cpu`: text. A change replaces the resource.
        cpu "Cpu" String,
        /// `EnableFaultInjection`: true or false. A change replaces the resource.
        enable_fault_injection "EnableFaultInjection" bool,
        /// `EphemeralStorage`: object. A change replaces the resource.
        ephemeral_storage "EphemeralStorage" task_definition::EphemeralStorage,
        /// `ExecutionRoleArn`: text. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Family`: text. A change replaces the resource.
        family "Family" String,
        /// `InferenceAccelerators`: list. A change replaces the resource.
        inference_accelerators "InferenceAccelerators" List<task_definition::InferenceAccelerator>,
        /// `IpcMode`: text. A change replaces the resource.
        ipc_mode "IpcMode" task_definition::IpcMode,
        /// `Memory`: text. A change replaces the resource.
        memory "Memory" String,
        /// `NetworkMode`: text. A change replaces the resource.
        network_mode "NetworkMode" task_definition::NetworkMode,
        /// `PidMode`: text. A change replaces the resource.
        pid_mode "PidMode" task_definition::PidMode,
        /// `PlacementConstraints`: list. A change replaces the resource.
        placement_constraints "PlacementConstraints" List<task_definition::TaskDefinitionPlacementConstraint>,
        /// `ProxyConfiguration`: object. A change replaces the resource.
        proxy_configuration "ProxyConfiguration" task_definition::ProxyConfiguration,
        /// `RequiresCompatibilities`: list. A change replaces the resource.
        requires_compatibilities "RequiresCompatibilities" List<task_definition::RequiresCompatibilities>,
        /// `RuntimePlatform`: object. A change replaces the resource.
        runtime_platform "RuntimePlatform" task_definition::RuntimePlatform,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<task_definition::Tag>,
        /// `TaskRoleArn`: text. A change replaces the resource.
        task_role_arn "TaskRoleArn" String,
        /// `Volumes`: list. A change replaces the resource.
        volumes "Volumes" List<task_definition::Volume>,
    }
    attributes {
        /// `Fn::GetAtt` of `TaskDefinitionArn`.
        task_definition_arn "TaskDefinitionArn" String,
    }
}

/// Property types of [`TaskDefinition`].
pub mod task_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpcMode`.
        IpcMode
        Host = "host",
        None = "none",
        Task = "task",
    }

    choice! {
        /// Values of `NetworkMode`.
        NetworkMode
        Awsvpc = "awsvpc",
        Bridge = "bridge",
        Host = "host",
        None = "none",
    }

    choice! {
        /// Values of `PidMode`.
        PidMode
        Host = "host",
        Task = "task",
    }

    choice! {
        /// Values of `RequiresCompatibilities`.
        RequiresCompatibilities
        Ec2 = "EC2",
        External = "EXTERNAL",
        Fargate = "FARGATE",
        ManagedInstances = "MANAGED_INSTANCES",
    }

    property! {
        /// [`Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volume.html)
        Volume
        required {
        }
        optional {
            /// `ConfiguredAtLaunch`: true or false.
            configured_at_launch "ConfiguredAtLaunch" bool,
            /// `DockerVolumeConfiguration`: object.
            docker_volume_configuration "DockerVolumeConfiguration" DockerVolumeConfiguration,
            /// `EFSVolumeConfiguration`: object.
            efs_volume_configuration "EFSVolumeConfiguration" EFSVolumeConfiguration,
            /// `FSxWindowsFileServerVolumeConfiguration`: object.
            f_sx_windows_file_server_volume_configuration "FSxWindowsFileServerVolumeConfiguration" FSxWindowsFileServerVolumeConfiguration,
            /// `Host`: object.
            host "Host" HostVolumeProperties,
            /// `Name`: text.
            name "Name" String,
            /// `S3FilesVolumeConfiguration`: object.
            s3_files_volume_configuration "S3FilesVolumeConfiguration" S3FilesVolumeConfiguration,
        }
    }

    property! {
        /// [`S3FilesVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-s3filesvolumeconfiguration.html)
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
        /// [`HostVolumeProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostvolumeproperties.html)
        HostVolumeProperties
        required {
        }
        optional {
            /// `SourcePath`: text.
            source_path "SourcePath" String,
        }
    }

    property! {
        /// [`FSxWindowsFileServerVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration.html)
        FSxWindowsFileServerVolumeConfiguration
        required {
            /// `FileSystemId`: text.
            file_system_id "FileSystemId" String,
            /// `RootDirectory`: text.
            root_directory "RootDirectory" String,
        }
        optional {
            /// `AuthorizationConfig`: object.
            authorization_config "AuthorizationConfig" FSxAuthorizationConfig,
        }
    }

    property! {
        /// [`FSxAuthorizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-fsxauthorizationconfig.html)
        FSxAuthorizationConfig
        required {
            /// `CredentialsParameter`: text.
            credentials_parameter "CredentialsParameter" String,
            /// `Domain`: text.
            domain "Domain" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EFSVolumeConfigurationTransitEncryption`.
        EFSVolumeConfigurationTransitEncryption
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`EFSVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-efsvolumeconfiguration.html)
        EFSVolumeConfiguration
        required {
            /// `FilesystemId`: text.
            filesystem_id "FilesystemId" String,
        }
        optional {
            /// `AuthorizationConfig`: object.
            authorization_config "AuthorizationConfig" AuthorizationConfig,
            /// `RootDirectory`: text.
            root_directory "RootDirectory" String,
            /// `TransitEncryption`: text.
            transit_encryption "TransitEncryption" EFSVolumeConfigurationTransitEncryption,
            /// `TransitEncryptionPort`: whole number.
            transit_encryption_port "TransitEncryptionPort" i64,
        }
    }

    choice! {
        /// Values of `AuthorizationConfigIAM`.
        AuthorizationConfigIAM
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AuthorizationConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-authorizationconfig.html)
        AuthorizationConfig
        required {
        }
        optional {
            /// `AccessPointId`: text.
            access_point_id "AccessPointId" String,
            /// `IAM`: text.
            iam "IAM" AuthorizationConfigIAM,
        }
    }

    choice! {
        /// Values of `DockerVolumeConfigurationScope`.
        DockerVolumeConfigurationScope
        Shared = "shared",
        Task = "task",
    }

    property! {
        /// [`DockerVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-dockervolumeconfiguration.html)
        DockerVolumeConfiguration
        required {
        }
        optional {
            /// `Autoprovision`: true or false.
            autoprovision "Autoprovision" bool,
            /// `Driver`: text.
            driver "Driver" String,
            /// `DriverOpts`: object.
            driver_opts "DriverOpts" Json,
            /// `Labels`: object.
            labels "Labels" Json,
            /// `Scope`: text.
            scope "Scope" DockerVolumeConfigurationScope,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tag.html)
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

    choice! {
        /// Values of `RuntimePlatformCpuArchitecture`.
        RuntimePlatformCpuArchitecture
        Arm64 = "ARM64",
        X86_64 = "X86_64",
    }

    choice! {
        /// Values of `RuntimePlatformOperatingSystemFamily`.
        RuntimePlatformOperatingSystemFamily
        Linux = "LINUX",
        WindowsServer2004Core = "WINDOWS_SERVER_2004_CORE",
        WindowsServer2016Full = "WINDOWS_SERVER_2016_FULL",
        WindowsServer2019Core = "WINDOWS_SERVER_2019_CORE",
        WindowsServer2019Full = "WINDOWS_SERVER_2019_FULL",
        WindowsServer2022Core = "WINDOWS_SERVER_2022_CORE",
        WindowsServer2022Full = "WINDOWS_SERVER_2022_FULL",
        WindowsServer2025Core = "WINDOWS_SERVER_2025_CORE",
        WindowsServer2025Full = "WINDOWS_SERVER_2025_FULL",
        WindowsServer20h2Core = "WINDOWS_SERVER_20H2_CORE",
    }

    property! {
        /// [`RuntimePlatform`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-runtimeplatform.html)
        RuntimePlatform
        required {
        }
        optional {
            /// `CpuArchitecture`: text.
            cpu_architecture "CpuArchitecture" RuntimePlatformCpuArchitecture,
            /// `OperatingSystemFamily`: text.
            operating_system_family "OperatingSystemFamily" RuntimePlatformOperatingSystemFamily,
        }
    }

    choice! {
        /// Values of `ProxyConfigurationType`.
        ProxyConfigurationType
        Appmesh = "APPMESH",
    }

    property! {
        /// [`ProxyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-proxyconfiguration.html)
        ProxyConfiguration
        required {
            /// `ContainerName`: text.
            container_name "ContainerName" String,
        }
        optional {
            /// `ProxyConfigurationProperties`: list.
            proxy_configuration_properties "ProxyConfigurationProperties" List<KeyValuePair>,
            /// `Type`: text.
            r#type "Type" ProxyConfigurationType,
        }
    }

    property! {
        /// [`KeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-keyvaluepair.html)
        KeyValuePair
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `TaskDefinitionPlacementConstraintType`.
        TaskDefinitionPlacementConstraintType
        MemberOf = "memberOf",
    }

    property! {
        /// [`TaskDefinitionPlacementConstraint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-taskdefinitionplacementconstraint.html)
        TaskDefinitionPlacementConstraint
        required {
            /// `Type`: text.
            r#type "Type" TaskDefinitionPlacementConstraintType,
        }
        optional {
            /// `Expression`: text.
            expression "Expression" String,
        }
    }

    property! {
        /// [`InferenceAccelerator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-inferenceaccelerator.html)
        InferenceAccelerator
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
        /// [`EphemeralStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ephemeralstorage.html)
        EphemeralStorage
        required {
        }
        optional {
            /// `SizeInGiB`: whole number.
            size_in_gi_b "SizeInGiB" i64,
        }
    }

    choice! {
        /// Values of `ContainerDefinitionVersionConsistency`.
        ContainerDefinitionVersionConsistency
        Enabled = "enabled",
        Disabled = "disabled",
    }

    property! {
        /// [`ContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdefinition.html)
        ContainerDefinition
        required {
            /// `Image`: text.
            image "Image" String,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Cpu`: whole number.
            cpu "Cpu" i64,
            /// `CredentialSpecs`: list.
            credential_specs "CredentialSpecs" List<String>,
            /// `DependsOn`: list.
            depends_on "DependsOn" List<ContainerDependency>,
            /// `DisableNetworking`: true or false.
            disable_networking "DisableNetworking" bool,
            /// `DnsSearchDomains`: list.
            dns_search_domains "DnsSearchDomains" List<String>,
            /// `DnsServers`: list.
            dns_servers "DnsServers" List<String>,
            /// `DockerLabels`: object.
            docker_labels "DockerLabels" Json,
            /// `DockerSecurityOptions`: list.
            docker_security_options "DockerSecurityOptions" List<String>,
            /// `EntryPoint`: list.
            entry_point "EntryPoint" List<String>,
            /// `Environment`: list.
            environment "Environment" List<KeyValuePair>,
            /// `EnvironmentFiles`: list.
            environment_files "EnvironmentFiles" List<EnvironmentFile>,
            /// `Essential`: true or false.
            essential "Essential" bool,
            /// `ExtraHosts`: list.
            extra_hosts "ExtraHosts" List<HostEntry>,
            /// `FirelensConfiguration`: object.
            firelens_configuration "FirelensConfiguration" FirelensConfiguration,
            /// `HealthCheck`: object.
            health_check "HealthCheck" HealthCheck,
            /// `Hostname`: text.
            hostname "Hostname" String,
            /// `Interactive`: true or false.
            interactive "Interactive" bool,
            /// `Links`: list.
            links "Links" List<String>,
            /// `LinuxParameters`: object.
            linux_parameters "LinuxParameters" LinuxParameters,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `Memory`: whole number.
            memory "Memory" i64,
            /// `MemoryReservation`: whole number.
            memory_reservation "MemoryReservation" i64,
            /// `MountPoints`: list.
            mount_points "MountPoints" List<MountPoint>,
            /// `PortMappings`: list.
            port_mappings "PortMappings" List<PortMapping>,
            /// `Privileged`: true or false.
            privileged "Privileged" bool,
            /// `PseudoTerminal`: true or false.
            pseudo_terminal "PseudoTerminal" bool,
            /// `ReadonlyRootFilesystem`: true or false.
            readonly_root_filesystem "ReadonlyRootFilesystem" bool,
            /// `RepositoryCredentials`: object.
            repository_credentials "RepositoryCredentials" RepositoryCredentials,
            /// `ResourceRequirements`: list.
            resource_requirements "ResourceRequirements" List<ResourceRequirement>,
            /// `RestartPolicy`: object.
            restart_policy "RestartPolicy" RestartPolicy,
            /// `Secrets`: list.
            secrets "Secrets" List<Secret>,
            /// `StartTimeout`: whole number.
            start_timeout "StartTimeout" i64,
            /// `StopTimeout`: whole number.
            stop_timeout "StopTimeout" i64,
            /// `SystemControls`: list.
            system_controls "SystemControls" List<SystemControl>,
            /// `Ulimits`: list.
            ulimits "Ulimits" List<Ulimit>,
            /// `User`: text.
            user "User" String,
            /// `VersionConsistency`: text.
            version_consistency "VersionConsistency" ContainerDefinitionVersionConsistency,
            /// `VolumesFrom`: list.
            volumes_from "VolumesFrom" List<VolumeFrom>,
            /// `WorkingDirectory`: text.
            working_directory "WorkingDirectory" String,
        }
    }

    property! {
        /// [`VolumeFrom`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-volumefrom.html)
        VolumeFrom
        required {
        }
        optional {
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
            /// `SourceContainer`: text.
            source_container "SourceContainer" String,
        }
    }

    choice! {
        /// Values of `UlimitName`.
        UlimitName
        Core = "core",
        Cpu = "cpu",
        Data = "data",
        Fsize = "fsize",
        Locks = "locks",
        Memlock = "memlock",
        Msgqueue = "msgqueue",
        Nice = "nice",
        Nofile = "nofile",
        Nproc = "nproc",
        Rss = "rss",
        Rtprio = "rtprio",
        Rttime = "rttime",
        Sigpending = "sigpending",
        Stack = "stack",
    }

    property! {
        /// [`Ulimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-ulimit.html)
        Ulimit
        required {
            /// `HardLimit`: whole number.
            hard_limit "HardLimit" i64,
            /// `Name`: text.
            name "Name" UlimitName,
            /// `SoftLimit`: whole number.
            soft_limit "SoftLimit" i64,
        }
        optional {
        }
    }

    property! {
        /// [`SystemControl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-systemcontrol.html)
        SystemControl
        required {
        }
        optional {
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`Secret`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-secret.html)
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

    property! {
        /// [`RestartPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-restartpolicy.html)
        RestartPolicy
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IgnoredExitCodes`: list.
            ignored_exit_codes "IgnoredExitCodes" List<i64>,
            /// `RestartAttemptPeriod`: whole number.
            restart_attempt_period "RestartAttemptPeriod" i64,
        }
    }

    choice! {
        /// Values of `ResourceRequirementType`.
        ResourceRequirementType
        Gpu = "GPU",
        InferenceAccelerator = "InferenceAccelerator",
        NeuronDevice = "NeuronDevice",
    }

    property! {
        /// [`ResourceRequirement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-resourcerequirement.html)
        ResourceRequirement
        required {
            /// `Type`: text.
            r#type "Type" ResourceRequirementType,
        }
        optional {
            /// `SharingStrategy`: object.
            sharing_strategy "SharingStrategy" SharingStrategy,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`SharingStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-sharingstrategy.html)
        SharingStrategy
        required {
            /// `NvidiaMps`: object.
            nvidia_mps "NvidiaMps" NvidiaMpsAllocation,
        }
        optional {
        }
    }

    property! {
        /// [`NvidiaMpsAllocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-nvidiampsallocation.html)
        NvidiaMpsAllocation
        required {
            /// `Memory`: whole number, at least 1 in value.
            memory "Memory" i64,
        }
        optional {
            /// `MaxComputePercent`: whole number, 1 to 100 in value.
            max_compute_percent "MaxComputePercent" i64,
        }
    }

    property! {
        /// [`RepositoryCredentials`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-repositorycredentials.html)
        RepositoryCredentials
        required {
        }
        optional {
            /// `CredentialsParameter`: text.
            credentials_parameter "CredentialsParameter" String,
        }
    }

    choice! {
        /// Values of `PortMappingAppProtocol`.
        PortMappingAppProtocol
        Http = "http",
        Http2 = "http2",
        Grpc = "grpc",
    }

    choice! {
        /// Values of `PortMappingProtocol`.
        PortMappingProtocol
        Tcp = "tcp",
        Udp = "udp",
    }

    property! {
        /// [`PortMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-portmapping.html)
        PortMapping
        required {
        }
        optional {
            /// `AppProtocol`: text.
            app_protocol "AppProtocol" PortMappingAppProtocol,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `ContainerPortRange`: text.
            container_port_range "ContainerPortRange" String,
            /// `HostPort`: whole number.
            host_port "HostPort" i64,
            /// `Name`: text.
            name "Name" String,
            /// `Protocol`: text.
            protocol "Protocol" PortMappingProtocol,
        }
    }

    property! {
        /// [`MountPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-mountpoint.html)
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

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-logconfiguration.html)
        LogConfiguration
        required {
            /// `LogDriver`: text.
            log_driver "LogDriver" String,
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
            /// `SecretOptions`: list.
            secret_options "SecretOptions" List<Secret>,
        }
    }

    property! {
        /// [`LinuxParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-linuxparameters.html)
        LinuxParameters
        required {
        }
        optional {
            /// `Capabilities`: object.
            capabilities "Capabilities" KernelCapabilities,
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
        /// [`Tmpfs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-tmpfs.html)
        Tmpfs
        required {
            /// `Size`: whole number.
            size "Size" i64,
        }
        optional {
            /// `ContainerPath`: text.
            container_path "ContainerPath" String,
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
        /// [`Device`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-device.html)
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

    property! {
        /// [`KernelCapabilities`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-kernelcapabilities.html)
        KernelCapabilities
        required {
        }
        optional {
            /// `Add`: list.
            add "Add" List<String>,
            /// `Drop`: list.
            drop "Drop" List<String>,
        }
    }

    property! {
        /// [`HealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-healthcheck.html)
        HealthCheck
        required {
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `Interval`: whole number.
            interval "Interval" i64,
            /// `Retries`: whole number.
            retries "Retries" i64,
            /// `StartPeriod`: whole number.
            start_period "StartPeriod" i64,
            /// `Timeout`: whole number.
            timeout "Timeout" i64,
        }
    }

    choice! {
        /// Values of `FirelensConfigurationType`.
        FirelensConfigurationType
        Fluentbit = "fluentbit",
        Fluentd = "fluentd",
    }

    property! {
        /// [`FirelensConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-firelensconfiguration.html)
        FirelensConfiguration
        required {
        }
        optional {
            /// `Options`: object.
            options "Options" Json,
            /// `Type`: text.
            r#type "Type" FirelensConfigurationType,
        }
    }

    property! {
        /// [`HostEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-hostentry.html)
        HostEntry
        required {
        }
        optional {
            /// `Hostname`: text.
            hostname "Hostname" String,
            /// `IpAddress`: text.
            ip_address "IpAddress" String,
        }
    }

    choice! {
        /// Values of `EnvironmentFileType`.
        EnvironmentFileType
        S3 = "s3",
    }

    property! {
        /// [`EnvironmentFile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-environmentfile.html)
        EnvironmentFile
        required {
        }
        optional {
            /// `Type`: text.
            r#type "Type" EnvironmentFileType,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `ContainerDependencyCondition`.
        ContainerDependencyCondition
        Complete = "COMPLETE",
        Healthy = "HEALTHY",
        Start = "START",
        Success = "SUCCESS",
    }

    property! {
        /// [`ContainerDependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskdefinition-containerdependency.html)
        ContainerDependency
        required {
        }
        optional {
            /// `Condition`: text.
            condition "Condition" ContainerDependencyCondition,
            /// `ContainerName`: text.
            container_name "ContainerName" String,
        }
    }
}

resource! {
    /// [`AWS::ECS::TaskSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-taskset.html)
    TaskSet = "AWS::ECS::TaskSet"
    required {
        /// `Cluster`: text. A change replaces the resource.
        cluster "Cluster" String,
        /// `Service`: text. A change replaces the resource.
        service "Service" String,
        /// `TaskDefinition`: text. A change replaces the resource.
        task_definition "TaskDefinition" String,
    }
    optional {
        /// `CapacityProviderStrategy`: list. A change replaces the resource.
        capacity_provider_strategy "CapacityProviderStrategy" List<task_set::CapacityProviderStrategyItem>,
        /// `ExternalId`: text. A change replaces the resource.
        external_id "ExternalId" String,
        /// `LaunchType`: text. A change replaces the resource.
        launch_type "LaunchType" task_set::LaunchType,
        /// `LoadBalancers`: list. A change replaces the resource.
        load_balancers "LoadBalancers" List<task_set::LoadBalancer>,
        /// `NetworkConfiguration`: object. A change replaces the resource.
        network_configuration "NetworkConfiguration" task_set::NetworkConfiguration,
        /// `PlatformVersion`: text. A change replaces the resource.
        platform_version "PlatformVersion" String,
        /// `Scale`: object.
        scale "Scale" task_set::Scale,
        /// `ServiceRegistries`: list. A change replaces the resource.
        service_registries "ServiceRegistries" List<task_set::ServiceRegistry>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<task_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`TaskSet`].
pub mod task_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LaunchType`.
        LaunchType
        Ec2 = "EC2",
        Fargate = "FARGATE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-tag.html)
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

    property! {
        /// [`ServiceRegistry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-serviceregistry.html)
        ServiceRegistry
        required {
        }
        optional {
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `Port`: whole number.
            port "Port" i64,
            /// `RegistryArn`: text.
            registry_arn "RegistryArn" String,
        }
    }

    choice! {
        /// Values of `ScaleUnit`.
        ScaleUnit
        Percent = "PERCENT",
    }

    property! {
        /// [`Scale`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-scale.html)
        Scale
        required {
        }
        optional {
            /// `Unit`: text.
            unit "Unit" ScaleUnit,
            /// `Value`: number, 0 to 100 in value.
            value "Value" f64,
        }
    }

    property! {
        /// [`NetworkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-networkconfiguration.html)
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
        /// [`AwsVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-awsvpcconfiguration.html)
        AwsVpcConfiguration
        required {
            /// `Subnets`: list, at most 16 items.
            subnets "Subnets" List<String>,
        }
        optional {
            /// `AssignPublicIp`: text.
            assign_public_ip "AssignPublicIp" AwsVpcConfigurationAssignPublicIp,
            /// `SecurityGroups`: list, at most 5 items.
            security_groups "SecurityGroups" List<String>,
        }
    }

    property! {
        /// [`LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-loadbalancer.html)
        LoadBalancer
        required {
        }
        optional {
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `TargetGroupArn`: text.
            target_group_arn "TargetGroupArn" String,
        }
    }

    property! {
        /// [`CapacityProviderStrategyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ecs-taskset-capacityproviderstrategyitem.html)
        CapacityProviderStrategyItem
        required {
        }
        optional {
            /// `Base`: whole number, 0 to 100000 in value.
            base "Base" i64,
            /// `CapacityProvider`: text.
            capacity_provider "CapacityProvider" String,
            /// `Weight`: whole number, 0 to 1000 in value.
            weight "Weight" i64,
        }
    }
}
