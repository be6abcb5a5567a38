// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AutoScaling`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AutoScaling::AutoScalingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-autoscalinggroup.html)
    AutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup"
    required {
        /// `MaxSize`: text.
        max_size "MaxSize" String,
        /// `MinSize`: text.
        min_size "MinSize" String,
    }
    optional {
        /// `AutoScalingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        auto_scaling_group_name "AutoScalingGroupName" String,
        /// `AvailabilityZoneDistribution`: object.
        availability_zone_distribution "AvailabilityZoneDistribution" auto_scaling_group::AvailabilityZoneDistribution,
        /// `AvailabilityZoneIds`: list.
        availability_zone_ids "AvailabilityZoneIds" List<String>,
        /// `AvailabilityZoneImpairmentPolicy`: object.
        availability_zone_impairment_policy "AvailabilityZoneImpairmentPolicy" auto_scaling_group::AvailabilityZoneImpairmentPolicy,
        /// `AvailabilityZones`: list.
        availability_zones "AvailabilityZones" List<String>,
        /// `CapacityRebalance`: true or false.
        capacity_rebalance "CapacityRebalance" bool,
        /// `CapacityReservationSpecification`: object.
        capacity_reservation_specification "CapacityReservationSpecification" auto_scaling_group::CapacityReservationSpecification,
        /// `Context`: text.
        context "Context" String,
        /// `Cooldown`: text.
        cooldown "Cooldown" String,
        /// `DefaultInstanceWarmup`: whole number.
        default_instance_warmup "DefaultInstanceWarmup" i64,
        /// `DeletionProtection`: text.
        deletion_protection "DeletionProtection" auto_scaling_group::DeletionProtection,
        /// `DesiredCapacity`: text.
        desired_capacity "DesiredCapacity" String,
        /// `DesiredCapacityType`: text, 1 to 255 characters.
        desired_capacity_type "DesiredCapacityType" String,
        /// `HealthCheckGracePeriod`: whole number.
        health_check_grace_period "HealthCheckGracePeriod" i64,
        /// `HealthCheckType`: text, 1 to 32 characters.
        health_check_type "HealthCheckType" String,
        /// `InstanceId`: text, 1 to 19 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `InstanceLifecyclePolicy`: object.
        instance_lifecycle_policy "InstanceLifecyclePolicy" auto_scaling_group::InstanceLifecyclePolicy,
        /// `InstanceMaintenancePolicy`: object.
        instance_maintenance_policy "InstanceMaintenancePolicy" auto_scaling_group::InstanceMaintenancePolicy,
        /// `LaunchConfigurationName`: text, 1 to 255 characters. A change may replace the resource.
        launch_configuration_name "LaunchConfigurationName" String,
        /// `LaunchTemplate`: object. A change may replace the resource.
        launch_template "LaunchTemplate" auto_scaling_group::LaunchTemplateSpecification,
        /// `LifecycleHookSpecificationList`: list.
        lifecycle_hook_specification_list "LifecycleHookSpecificationList" List<auto_scaling_group::LifecycleHookSpecification>,
        /// `LoadBalancerNames`: list.
        load_balancer_names "LoadBalancerNames" List<String>,
        /// `MaxInstanceLifetime`: whole number.
        max_instance_lifetime "MaxInstanceLifetime" i64,
        /// `MetricsCollection`: list.
        metrics_collection "MetricsCollection" List<auto_scaling_group::MetricsCollection>,
        /// `MixedInstancesPolicy`: object. A change may replace the resource.
        mixed_instances_policy "MixedInstancesPolicy" auto_scaling_group::MixedInstancesPolicy,
        /// `NewInstancesProtectedFromScaleIn`: true or false.
        new_instances_protected_from_scale_in "NewInstancesProtectedFromScaleIn" bool,
        /// `NotificationConfiguration`: object.
        notification_configuration "NotificationConfiguration" auto_scaling_group::NotificationConfiguration,
        /// `NotificationConfigurations`: list.
        notification_configurations "NotificationConfigurations" List<auto_scaling_group::NotificationConfiguration>,
        /// `PlacementGroup`: text, 1 to 255 characters.
        placement_group "PlacementGroup" String,
        /// `ServiceLinkedRoleARN`: text, 1 to 1600 characters.
        service_linked_role_arn "ServiceLinkedRoleARN" String,
        /// `SkipZonalShiftValidation`: true or false.
        skip_zonal_shift_validation "SkipZonalShiftValidation" bool,
        /// `Tags`: list.
        tags "Tags" List<auto_scaling_group::TagProperty>,
        /// `TargetGroupARNs`: list.
        target_group_ar_ns "TargetGroupARNs" List<String>,
        /// `TerminationPolicies`: list.
        termination_policies "TerminationPolicies" List<String>,
        /// `TrafficSources`: list.
        traffic_sources "TrafficSources" List<auto_scaling_group::TrafficSourceIdentifier>,
        /// `VPCZoneIdentifier`: list, 1 to 5000 characters. A change may replace the resource.
        vpc_zone_identifier "VPCZoneIdentifier" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoScalingGroupARN`.
        auto_scaling_group_arn "AutoScalingGroupARN" String,
    }
}

/// Property types of [`AutoScalingGroup`].
pub mod auto_scaling_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeletionProtection`.
        DeletionProtection
        None = "none",
        PreventAllDeletion = "prevent-all-deletion",
        PreventForceDeletion = "prevent-force-deletion",
    }

    property! {
        /// [`TrafficSourceIdentifier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-trafficsourceidentifier.html)
        TrafficSourceIdentifier
        required {
            /// `Identifier`: text, 1 to 511 characters.
            identifier "Identifier" String,
            /// `Type`: text, 1 to 511 characters.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`TagProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-tagproperty.html)
        TagProperty
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `PropagateAtLaunch`: true or false.
            propagate_at_launch "PropagateAtLaunch" bool,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`NotificationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-notificationconfiguration.html)
        NotificationConfiguration
        required {
            /// `TopicARN`: JSON.
            topic_arn "TopicARN" Json,
        }
        optional {
            /// `NotificationTypes`: list.
            notification_types "NotificationTypes" List<String>,
        }
    }

    property! {
        /// [`MixedInstancesPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-mixedinstancespolicy.html)
        MixedInstancesPolicy
        required {
            /// `LaunchTemplate`: object.
            launch_template "LaunchTemplate" LaunchTemplate,
        }
        optional {
            /// `InstancesDistribution`: object.
            instances_distribution "InstancesDistribution" InstancesDistribution,
        }
    }

    property! {
        /// [`LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplate.html)
        LaunchTemplate
        required {
            /// `LaunchTemplateSpecification`: object.
            launch_template_specification "LaunchTemplateSpecification" LaunchTemplateSpecification,
        }
        optional {
            /// `Overrides`: list.
            overrides "Overrides" List<LaunchTemplateOverrides>,
        }
    }

    property! {
        /// [`LaunchTemplateOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplateoverrides.html)
        LaunchTemplateOverrides
        required {
        }
        optional {
            /// `ImageId`: text, 5 to 21 characters.
            image_id "ImageId" String,
            /// `InstanceRequirements`: object.
            instance_requirements "InstanceRequirements" InstanceRequirements,
            /// `InstanceType`: text, 1 to 255 characters.
            instance_type "InstanceType" String,
            /// `LaunchTemplateSpecification`: object.
            launch_template_specification "LaunchTemplateSpecification" LaunchTemplateSpecification,
            /// `WeightedCapacity`: text, 1 to 32 characters.
            weighted_capacity "WeightedCapacity" String,
        }
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorManufacturers`.
        InstanceRequirementsAcceleratorManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Nvidia = "nvidia",
        Xilinx = "xilinx",
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorNames`.
        InstanceRequirementsAcceleratorNames
        A100 = "a100",
        K80 = "k80",
        M60 = "m60",
        RadeonProV520 = "radeon-pro-v520",
        T4 = "t4",
        V100 = "v100",
        Vu9p = "vu9p",
    }

    choice! {
        /// Values of `InstanceRequirementsAcceleratorTypes`.
        InstanceRequirementsAcceleratorTypes
        Fpga = "fpga",
        Gpu = "gpu",
        Inference = "inference",
    }

    choice! {
        /// Values of `InstanceRequirementsBareMetal`.
        InstanceRequirementsBareMetal
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsBurstablePerformance`.
        InstanceRequirementsBurstablePerformance
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsCpuManufacturers`.
        InstanceRequirementsCpuManufacturers
        AmazonWebServices = "amazon-web-services",
        Amd = "amd",
        Apple = "apple",
        Intel = "intel",
    }

    choice! {
        /// Values of `InstanceRequirementsInstanceGenerations`.
        InstanceRequirementsInstanceGenerations
        Current = "current",
        Previous = "previous",
    }

    choice! {
        /// Values of `InstanceRequirementsLocalStorage`.
        InstanceRequirementsLocalStorage
        Excluded = "excluded",
        Included = "included",
        Required = "required",
    }

    choice! {
        /// Values of `InstanceRequirementsLocalStorageTypes`.
        InstanceRequirementsLocalStorageTypes
        Hdd = "hdd",
        Ssd = "ssd",
    }

    property! {
        /// [`InstanceRequirements`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancerequirements.html)
        InstanceRequirements
        required {
            /// `MemoryMiB`: object.
            memory_mi_b "MemoryMiB" MemoryMiBRequest,
            /// `VCpuCount`: object.
            v_cpu_count "VCpuCount" VCpuCountRequest,
        }
        optional {
            /// `AcceleratorCount`: object.
            accelerator_count "AcceleratorCount" AcceleratorCountRequest,
            /// `AcceleratorManufacturers`: list.
            accelerator_manufacturers "AcceleratorManufacturers" List<InstanceRequirementsAcceleratorManufacturers>,
            /// `AcceleratorNames`: list.
            accelerator_names "AcceleratorNames" List<InstanceRequirementsAcceleratorNames>,
            /// `AcceleratorTotalMemoryMiB`: object.
            accelerator_total_memory_mi_b "AcceleratorTotalMemoryMiB" AcceleratorTotalMemoryMiBRequest,
            /// `AcceleratorTypes`: list.
            accelerator_types "AcceleratorTypes" List<InstanceRequirementsAcceleratorTypes>,
            /// `AllowedInstanceTypes`: list, 0 to 400 items.
            allowed_instance_types "AllowedInstanceTypes" List<String>,
            /// `BareMetal`: text.
            bare_metal "BareMetal" InstanceRequirementsBareMetal,
            /// `BaselineEbsBandwidthMbps`: object.
            baseline_ebs_bandwidth_mbps "BaselineEbsBandwidthMbps" BaselineEbsBandwidthMbpsRequest,
            /// `BaselinePerformanceFactors`: object.
            baseline_performance_factors "BaselinePerformanceFactors" BaselinePerformanceFactorsRequest,
            /// `BurstablePerformance`: text.
            burstable_performance "BurstablePerformance" InstanceRequirementsBurstablePerformance,
            /// `CpuManufacturers`: list.
            cpu_manufacturers "CpuManufacturers" List<InstanceRequirementsCpuManufacturers>,
            /// `ExcludedInstanceTypes`: list, 0 to 400 items.
            excluded_instance_types "ExcludedInstanceTypes" List<String>,
            /// `InstanceGenerations`: list.
            instance_generations "InstanceGenerations" List<InstanceRequirementsInstanceGenerations>,
            /// `LocalStorage`: text.
            local_storage "LocalStorage" InstanceRequirementsLocalStorage,
            /// `LocalStorageTypes`: list.
            local_storage_types "LocalStorageTypes" List<InstanceRequirementsLocalStorageTypes>,
            /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: whole number, at least 0 in value.
            max_spot_price_as_percentage_of_optimal_on_demand_price "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" i64,
            /// `MemoryGiBPerVCpu`: object.
            memory_gi_b_per_v_cpu "MemoryGiBPerVCpu" MemoryGiBPerVCpuRequest,
            /// `NetworkBandwidthGbps`: object.
            network_bandwidth_gbps "NetworkBandwidthGbps" NetworkBandwidthGbpsRequest,
            /// `NetworkInterfaceCount`: object.
            network_interface_count "NetworkInterfaceCount" NetworkInterfaceCountRequest,
            /// `OnDemandMaxPricePercentageOverLowestPrice`: whole number, at least 0 in value.
            on_demand_max_price_percentage_over_lowest_price "OnDemandMaxPricePercentageOverLowestPrice" i64,
            /// `RequireHibernateSupport`: true or false.
            require_hibernate_support "RequireHibernateSupport" bool,
            /// `SpotMaxPricePercentageOverLowestPrice`: whole number, at least 0 in value.
            spot_max_price_percentage_over_lowest_price "SpotMaxPricePercentageOverLowestPrice" i64,
            /// `TotalLocalStorageGB`: object.
            total_local_storage_gb "TotalLocalStorageGB" TotalLocalStorageGBRequest,
        }
    }

    property! {
        /// [`VCpuCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-vcpucountrequest.html)
        VCpuCountRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`TotalLocalStorageGBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-totallocalstoragegbrequest.html)
        TotalLocalStorageGBRequest
        required {
        }
        optional {
            /// `Max`: number, at least 0 in value.
            max "Max" f64,
            /// `Min`: number, at least 0 in value.
            min "Min" f64,
        }
    }

    property! {
        /// [`NetworkInterfaceCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkinterfacecountrequest.html)
        NetworkInterfaceCountRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`NetworkBandwidthGbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-networkbandwidthgbpsrequest.html)
        NetworkBandwidthGbpsRequest
        required {
        }
        optional {
            /// `Max`: number, at least 0 in value.
            max "Max" f64,
            /// `Min`: number, at least 0 in value.
            min "Min" f64,
        }
    }

    property! {
        /// [`MemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorymibrequest.html)
        MemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`MemoryGiBPerVCpuRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-memorygibpervcpurequest.html)
        MemoryGiBPerVCpuRequest
        required {
        }
        optional {
            /// `Max`: number, at least 0 in value.
            max "Max" f64,
            /// `Min`: number, at least 0 in value.
            min "Min" f64,
        }
    }

    property! {
        /// [`BaselinePerformanceFactorsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineperformancefactorsrequest.html)
        BaselinePerformanceFactorsRequest
        required {
        }
        optional {
            /// `Cpu`: object.
            cpu "Cpu" CpuPerformanceFactorRequest,
        }
    }

    property! {
        /// [`CpuPerformanceFactorRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-cpuperformancefactorrequest.html)
        CpuPerformanceFactorRequest
        required {
        }
        optional {
            /// `References`: list.
            references "References" List<PerformanceFactorReferenceRequest>,
        }
    }

    property! {
        /// [`PerformanceFactorReferenceRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-performancefactorreferencerequest.html)
        PerformanceFactorReferenceRequest
        required {
        }
        optional {
            /// `InstanceFamily`: text.
            instance_family "InstanceFamily" String,
        }
    }

    property! {
        /// [`BaselineEbsBandwidthMbpsRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest.html)
        BaselineEbsBandwidthMbpsRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorTotalMemoryMiBRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest.html)
        AcceleratorTotalMemoryMiBRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`AcceleratorCountRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-acceleratorcountrequest.html)
        AcceleratorCountRequest
        required {
        }
        optional {
            /// `Max`: whole number, at least 0 in value.
            max "Max" i64,
            /// `Min`: whole number, at least 0 in value.
            min "Min" i64,
        }
    }

    property! {
        /// [`InstancesDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancesdistribution.html)
        InstancesDistribution
        required {
        }
        optional {
            /// `DistributionSegments`: list, 1 to 1 items.
            distribution_segments "DistributionSegments" List<DistributionSegment>,
            /// `OnDemandAllocationStrategy`: text.
            on_demand_allocation_strategy "OnDemandAllocationStrategy" String,
            /// `OnDemandBaseCapacity`: whole number.
            on_demand_base_capacity "OnDemandBaseCapacity" i64,
            /// `OnDemandPercentageAboveBaseCapacity`: whole number.
            on_demand_percentage_above_base_capacity "OnDemandPercentageAboveBaseCapacity" i64,
            /// `SpotAllocationStrategy`: text.
            spot_allocation_strategy "SpotAllocationStrategy" String,
            /// `SpotInstancePools`: whole number.
            spot_instance_pools "SpotInstancePools" i64,
            /// `SpotMaxPrice`: text, 0 to 255 characters.
            spot_max_price "SpotMaxPrice" String,
        }
    }

    choice! {
        /// Values of `DistributionSegmentTargetCapacityTypes`.
        DistributionSegmentTargetCapacityTypes
        OnDemandCapacityReservation = "on-demand-capacity-reservation",
        CapacityBlock = "capacity-block",
        InterruptibleCapacityReservation = "interruptible-capacity-reservation",
        OnDemand = "on-demand",
    }

    property! {
        /// [`DistributionSegment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-distributionsegment.html)
        DistributionSegment
        required {
            /// `TargetCapacityTypes`: list, at least 1 items.
            target_capacity_types "TargetCapacityTypes" List<DistributionSegmentTargetCapacityTypes>,
        }
        optional {
        }
    }

    property! {
        /// [`MetricsCollection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-metricscollection.html)
        MetricsCollection
        required {
            /// `Granularity`: text.
            granularity "Granularity" String,
        }
        optional {
            /// `Metrics`: list.
            metrics "Metrics" List<String>,
        }
    }

    property! {
        /// [`LifecycleHookSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-lifecyclehookspecification.html)
        LifecycleHookSpecification
        required {
            /// `LifecycleHookName`: text, 1 to 255 characters.
            lifecycle_hook_name "LifecycleHookName" String,
            /// `LifecycleTransition`: text.
            lifecycle_transition "LifecycleTransition" String,
        }
        optional {
            /// `DefaultResult`: text.
            default_result "DefaultResult" String,
            /// `HeartbeatTimeout`: whole number.
            heartbeat_timeout "HeartbeatTimeout" i64,
            /// `NotificationMetadata`: text, 1 to 4000 characters.
            notification_metadata "NotificationMetadata" String,
            /// `NotificationTargetARN`: text, 0 to 255 characters.
            notification_target_arn "NotificationTargetARN" String,
            /// `RoleARN`: text, 1 to 255 characters.
            role_arn "RoleARN" String,
        }
    }

    property! {
        /// [`LaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-launchtemplatespecification.html)
        LaunchTemplateSpecification
        required {
            /// `Version`: text, 1 to 255 characters.
            version "Version" String,
        }
        optional {
            /// `LaunchTemplateId`: text, 1 to 255 characters.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text, 3 to 128 characters.
            launch_template_name "LaunchTemplateName" String,
        }
    }

    property! {
        /// [`InstanceMaintenancePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancemaintenancepolicy.html)
        InstanceMaintenancePolicy
        required {
        }
        optional {
            /// `MaxHealthyPercentage`: whole number, -1 to 200 in value.
            max_healthy_percentage "MaxHealthyPercentage" i64,
            /// `MinHealthyPercentage`: whole number, -1 to 100 in value.
            min_healthy_percentage "MinHealthyPercentage" i64,
        }
    }

    property! {
        /// [`InstanceLifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-instancelifecyclepolicy.html)
        InstanceLifecyclePolicy
        required {
        }
        optional {
            /// `RetentionTriggers`: object.
            retention_triggers "RetentionTriggers" RetentionTriggers,
        }
    }

    choice! {
        /// Values of `RetentionTriggersTerminateHookAbandon`.
        RetentionTriggersTerminateHookAbandon
        Retain = "retain",
        Terminate = "terminate",
    }

    property! {
        /// [`RetentionTriggers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-retentiontriggers.html)
        RetentionTriggers
        required {
        }
        optional {
            /// `TerminateHookAbandon`: text.
            terminate_hook_abandon "TerminateHookAbandon" RetentionTriggersTerminateHookAbandon,
        }
    }

    choice! {
        /// Values of `CapacityReservationSpecificationCapacityReservationPreference`.
        CapacityReservationSpecificationCapacityReservationPreference
        CapacityReservationsFirst = "capacity-reservations-first",
        CapacityReservationsOnly = "capacity-reservations-only",
        Default = "default",
        None = "none",
    }

    property! {
        /// [`CapacityReservationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationspecification.html)
        CapacityReservationSpecification
        required {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" CapacityReservationSpecificationCapacityReservationPreference,
        }
        optional {
            /// `CapacityReservationTarget`: object.
            capacity_reservation_target "CapacityReservationTarget" CapacityReservationTarget,
        }
    }

    property! {
        /// [`CapacityReservationTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-capacityreservationtarget.html)
        CapacityReservationTarget
        required {
        }
        optional {
            /// `CapacityReservationIds`: list.
            capacity_reservation_ids "CapacityReservationIds" List<String>,
            /// `CapacityReservationResourceGroupArns`: list.
            capacity_reservation_resource_group_arns "CapacityReservationResourceGroupArns" List<String>,
        }
    }

    choice! {
        /// Values of `AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior`.
        AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior
        IgnoreUnhealthy = "IgnoreUnhealthy",
        ReplaceUnhealthy = "ReplaceUnhealthy",
    }

    property! {
        /// [`AvailabilityZoneImpairmentPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy.html)
        AvailabilityZoneImpairmentPolicy
        required {
            /// `ImpairedZoneHealthCheckBehavior`: text.
            impaired_zone_health_check_behavior "ImpairedZoneHealthCheckBehavior" AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior,
            /// `ZonalShiftEnabled`: true or false.
            zonal_shift_enabled "ZonalShiftEnabled" bool,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AvailabilityZoneDistributionCapacityDistributionStrategy`.
        AvailabilityZoneDistributionCapacityDistributionStrategy
        BalancedBestEffort = "balanced-best-effort",
        BalancedOnly = "balanced-only",
        ReservationsThenBalanced = "reservations-then-balanced",
    }

    property! {
        /// [`AvailabilityZoneDistribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-autoscalinggroup-availabilityzonedistribution.html)
        AvailabilityZoneDistribution
        required {
        }
        optional {
            /// `CapacityDistributionStrategy`: text.
            capacity_distribution_strategy "CapacityDistributionStrategy" AvailabilityZoneDistributionCapacityDistributionStrategy,
        }
    }
}

resource! {
    /// [`AWS::AutoScaling::LaunchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html)
    LaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration"
    required {
        /// `ImageId`: text, 1 to 255 characters. A change replaces the resource.
        image_id "ImageId" String,
        /// `InstanceType`: text, 1 to 255 characters. A change replaces the resource.
        instance_type "InstanceType" String,
    }
    optional {
        /// `AssociatePublicIpAddress`: true or false. A change replaces the resource.
        associate_public_ip_address "AssociatePublicIpAddress" bool,
        /// `BlockDeviceMappings`: list. A change replaces the resource.
        block_device_mappings "BlockDeviceMappings" List<launch_configuration::BlockDeviceMapping>,
        /// `ClassicLinkVPCId`: text, 1 to 255 characters. A change replaces the resource.
        classic_link_vpc_id "ClassicLinkVPCId" String,
        /// `ClassicLinkVPCSecurityGroups`: list. A change replaces the resource.
        classic_link_vpc_security_groups "ClassicLinkVPCSecurityGroups" List<String>,
        /// `EbsOptimized`: true or false. A change replaces the resource.
        ebs_optimized "EbsOptimized" bool,
        /// `IamInstanceProfile`: text, 1 to 1600 characters. A change replaces the resource.
        iam_instance_profile "IamInstanceProfile" String,
        /// `InstanceId`: text, 1 to 19 characters. A change replaces the resource.
        instance_id "InstanceId" String,
        /// `InstanceMonitoring`: true or false. A change replaces the resource.
        instance_monitoring "InstanceMonitoring" bool,
        /// `KernelId`: text, 1 to 255 characters. A change replaces the resource.
        kernel_id "KernelId" String,
        /// `KeyName`: text, 1 to 255 characters. A change replaces the resource.
        key_name "KeyName" String,
        /// `LaunchConfigurationName`: text, 1 to 255 characters. A change replaces the resource.
        launch_configuration_name "LaunchConfigurationName" String,
        /// `MetadataOptions`: object. A change replaces the resource.
        metadata_options "MetadataOptions" launch_configuration::MetadataOptions,
        /// `PlacementTenancy`: text, 1 to 64 characters. A change replaces the resource.
        placement_tenancy "PlacementTenancy" String,
        /// `RamDiskId`: text, 1 to 255 characters. A change replaces the resource.
        ram_disk_id "RamDiskId" String,
        /// `SecurityGroups`: list. A change replaces the resource.
        security_groups "SecurityGroups" List<String>,
        /// `SpotPrice`: text, 1 to 255 characters. A change replaces the resource.
        spot_price "SpotPrice" String,
        /// `UserData`: text, 0 to 21847 characters. A change replaces the resource.
        user_data "UserData" String,
    }
    attributes {
    }
}

/// Property types of [`LaunchConfiguration`].
pub mod launch_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MetadataOptionsHttpEndpoint`.
        MetadataOptionsHttpEndpoint
        Disabled = "disabled",
        Enabled = "enabled",
    }

    choice! {
        /// Values of `MetadataOptionsHttpTokens`.
        MetadataOptionsHttpTokens
        Optional = "optional",
        Required = "required",
    }

    property! {
        /// [`MetadataOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-metadataoptions.html)
        MetadataOptions
        required {
        }
        optional {
            /// `HttpEndpoint`: text.
            http_endpoint "HttpEndpoint" MetadataOptionsHttpEndpoint,
            /// `HttpPutResponseHopLimit`: whole number, 1 to 64 in value.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" MetadataOptionsHttpTokens,
        }
    }

    property! {
        /// [`BlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-blockdevicemapping.html)
        BlockDeviceMapping
        required {
            /// `DeviceName`: text, 1 to 255 characters.
            device_name "DeviceName" String,
        }
        optional {
            /// `Ebs`: object.
            ebs "Ebs" BlockDevice,
            /// `NoDevice`: true or false.
            no_device "NoDevice" bool,
            /// `VirtualName`: text, 1 to 255 characters.
            virtual_name "VirtualName" String,
        }
    }

    property! {
        /// [`BlockDevice`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-launchconfiguration-blockdevice.html)
        BlockDevice
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, 100 to 20000 in value.
            iops "Iops" i64,
            /// `SnapshotId`: text, 1 to 255 characters.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number, 125 to 1000 in value.
            throughput "Throughput" i64,
            /// `VolumeSize`: whole number, 1 to 16384 in value.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text, 1 to 255 characters.
            volume_type "VolumeType" String,
        }
    }
}

resource! {
    /// [`AWS::AutoScaling::LifecycleHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-lifecyclehook.html)
    LifecycleHook = "AWS::AutoScaling::LifecycleHook"
    required {
        /// `AutoScalingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        auto_scaling_group_name "AutoScalingGroupName" String,
        /// `LifecycleTransition`: text.
        lifecycle_transition "LifecycleTransition" lifecycle_hook::LifecycleTransition,
    }
    optional {
        /// `DefaultResult`: text.
        default_result "DefaultResult" lifecycle_hook::DefaultResult,
        /// `HeartbeatTimeout`: whole number.
        heartbeat_timeout "HeartbeatTimeout" i64,
        /// `LifecycleHookName`: text, 1 to 255 characters. A change replaces the resource.
        lifecycle_hook_name "LifecycleHookName" String,
        /// `NotificationMetadata`: text, 1 to 1023 characters.
        notification_metadata "NotificationMetadata" String,
        /// `NotificationTargetARN`: text, 0 to 255 characters.
        notification_target_arn "NotificationTargetARN" String,
        /// `RoleARN`: text, 1 to 255 characters.
        role_arn "RoleARN" String,
    }
    attributes {
    }
}

/// Property types of [`LifecycleHook`].
pub mod lifecycle_hook {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultResult`.
        DefaultResult
        Abandon = "ABANDON",
        Continue = "CONTINUE",
    }

    choice! {
        /// Values of `LifecycleTransition`.
        LifecycleTransition
        AutoscalingEC2INSTANCELAUNCHING = "autoscaling:EC2_INSTANCE_LAUNCHING",
        AutoscalingEC2INSTANCETERMINATING = "autoscaling:EC2_INSTANCE_TERMINATING",
    }
}

resource! {
    /// [`AWS::AutoScaling::ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html)
    ScalingPolicy = "AWS::AutoScaling::ScalingPolicy"
    required {
        /// `AutoScalingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        auto_scaling_group_name "AutoScalingGroupName" String,
    }
    optional {
        /// `AdjustmentType`: text, 1 to 255 characters.
        adjustment_type "AdjustmentType" scaling_policy::AdjustmentType,
        /// `Cooldown`: text.
        cooldown "Cooldown" String,
        /// `EstimatedInstanceWarmup`: whole number.
        estimated_instance_warmup "EstimatedInstanceWarmup" i64,
        /// `MetricAggregationType`: text, 1 to 32 characters.
        metric_aggregation_type "MetricAggregationType" scaling_policy::MetricAggregationType,
        /// `MinAdjustmentMagnitude`: whole number.
        min_adjustment_magnitude "MinAdjustmentMagnitude" i64,
        /// `PolicyType`: text, 1 to 64 characters.
        policy_type "PolicyType" scaling_policy::PolicyType,
        /// `PredictiveScalingConfiguration`: object.
        predictive_scaling_configuration "PredictiveScalingConfiguration" scaling_policy::PredictiveScalingConfiguration,
        /// `ScalingAdjustment`: whole number.
        scaling_adjustment "ScalingAdjustment" i64,
        /// `StepAdjustments`: list.
        step_adjustments "StepAdjustments" List<scaling_policy::StepAdjustment>,
        /// `TargetTrackingConfiguration`: object.
        target_tracking_configuration "TargetTrackingConfiguration" scaling_policy::TargetTrackingConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PolicyName`.
        policy_name "PolicyName" String,
    }
}

/// Property types of [`ScalingPolicy`].
pub mod scaling_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AdjustmentType`.
        AdjustmentType
        ChangeInCapacity = "ChangeInCapacity",
        ExactCapacity = "ExactCapacity",
        PercentChangeInCapacity = "PercentChangeInCapacity",
    }

    choice! {
        /// Values of `MetricAggregationType`.
        MetricAggregationType
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
    }

    choice! {
        /// Values of `PolicyType`.
        PolicyType
        PredictiveScaling = "PredictiveScaling",
        SimpleScaling = "SimpleScaling",
        StepScaling = "StepScaling",
        TargetTrackingScaling = "TargetTrackingScaling",
    }

    property! {
        /// [`TargetTrackingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingconfiguration.html)
        TargetTrackingConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `CustomizedMetricSpecification`: object.
            customized_metric_specification "CustomizedMetricSpecification" CustomizedMetricSpecification,
            /// `DisableScaleIn`: true or false.
            disable_scale_in "DisableScaleIn" bool,
            /// `PredefinedMetricSpecification`: object.
            predefined_metric_specification "PredefinedMetricSpecification" PredefinedMetricSpecification,
        }
    }

    choice! {
        /// Values of `PredefinedMetricSpecificationPredefinedMetricType`.
        PredefinedMetricSpecificationPredefinedMetricType
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
        ASGAverageNetworkIn = "ASGAverageNetworkIn",
        ASGAverageNetworkOut = "ASGAverageNetworkOut",
    }

    property! {
        /// [`PredefinedMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predefinedmetricspecification.html)
        PredefinedMetricSpecification
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" PredefinedMetricSpecificationPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `CustomizedMetricSpecificationStatistic`.
        CustomizedMetricSpecificationStatistic
        Average = "Average",
        Maximum = "Maximum",
        Minimum = "Minimum",
        SampleCount = "SampleCount",
        Sum = "Sum",
    }

    property! {
        /// [`CustomizedMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-customizedmetricspecification.html)
        CustomizedMetricSpecification
        required {
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Metrics`: list.
            metrics "Metrics" List<TargetTrackingMetricDataQuery>,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Period`: whole number, at least 1 in value.
            period "Period" i64,
            /// `Statistic`: text.
            statistic "Statistic" CustomizedMetricSpecificationStatistic,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`TargetTrackingMetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingmetricdataquery.html)
        TargetTrackingMetricDataQuery
        required {
            /// `Id`: text, 1 to 64 characters.
            id_ "Id" String,
        }
        optional {
            /// `Expression`: text, 1 to 2047 characters.
            expression "Expression" String,
            /// `Label`: text, 0 to 2047 characters.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" TargetTrackingMetricStat,
            /// `Period`: whole number, at least 1 in value.
            period "Period" i64,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`TargetTrackingMetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-targettrackingmetricstat.html)
        TargetTrackingMetricStat
        required {
            /// `Metric`: object.
            metric "Metric" Metric,
            /// `Stat`: text, 1 to 100 characters.
            stat "Stat" String,
        }
        optional {
            /// `Period`: whole number, at least 1 in value.
            period "Period" i64,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`Metric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metric.html)
        Metric
        required {
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Namespace`: text.
            namespace "Namespace" String,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
        }
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricdimension.html)
        MetricDimension
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
        /// [`StepAdjustment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-stepadjustment.html)
        StepAdjustment
        required {
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
        }
        optional {
            /// `MetricIntervalLowerBound`: number.
            metric_interval_lower_bound "MetricIntervalLowerBound" f64,
            /// `MetricIntervalUpperBound`: number.
            metric_interval_upper_bound "MetricIntervalUpperBound" f64,
        }
    }

    choice! {
        /// Values of `PredictiveScalingConfigurationMaxCapacityBreachBehavior`.
        PredictiveScalingConfigurationMaxCapacityBreachBehavior
        HonorMaxCapacity = "HonorMaxCapacity",
        IncreaseMaxCapacity = "IncreaseMaxCapacity",
    }

    choice! {
        /// Values of `PredictiveScalingConfigurationMode`.
        PredictiveScalingConfigurationMode
        ForecastAndScale = "ForecastAndScale",
        ForecastOnly = "ForecastOnly",
    }

    property! {
        /// [`PredictiveScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingconfiguration.html)
        PredictiveScalingConfiguration
        required {
            /// `MetricSpecifications`: list.
            metric_specifications "MetricSpecifications" List<PredictiveScalingMetricSpecification>,
        }
        optional {
            /// `MaxCapacityBreachBehavior`: text.
            max_capacity_breach_behavior "MaxCapacityBreachBehavior" PredictiveScalingConfigurationMaxCapacityBreachBehavior,
            /// `MaxCapacityBuffer`: whole number, 0 to 100 in value.
            max_capacity_buffer "MaxCapacityBuffer" i64,
            /// `Mode`: text.
            mode "Mode" PredictiveScalingConfigurationMode,
            /// `SchedulingBufferTime`: whole number, at least 0 in value.
            scheduling_buffer_time "SchedulingBufferTime" i64,
        }
    }

    property! {
        /// [`PredictiveScalingMetricSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingmetricspecification.html)
        PredictiveScalingMetricSpecification
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
            /// `CustomizedCapacityMetricSpecification`: object.
            customized_capacity_metric_specification "CustomizedCapacityMetricSpecification" PredictiveScalingCustomizedCapacityMetric,
            /// `CustomizedLoadMetricSpecification`: object.
            customized_load_metric_specification "CustomizedLoadMetricSpecification" PredictiveScalingCustomizedLoadMetric,
            /// `CustomizedScalingMetricSpecification`: object.
            customized_scaling_metric_specification "CustomizedScalingMetricSpecification" PredictiveScalingCustomizedScalingMetric,
            /// `PredefinedLoadMetricSpecification`: object.
            predefined_load_metric_specification "PredefinedLoadMetricSpecification" PredictiveScalingPredefinedLoadMetric,
            /// `PredefinedMetricPairSpecification`: object.
            predefined_metric_pair_specification "PredefinedMetricPairSpecification" PredictiveScalingPredefinedMetricPair,
            /// `PredefinedScalingMetricSpecification`: object.
            predefined_scaling_metric_specification "PredefinedScalingMetricSpecification" PredictiveScalingPredefinedScalingMetric,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedScalingMetricPredefinedMetricType`.
        PredictiveScalingPredefinedScalingMetricPredefinedMetricType
        ALBRequestCountPerTarget = "ALBRequestCountPerTarget",
        ASGAverageCPUUtilization = "ASGAverageCPUUtilization",
        ASGAverageNetworkIn = "ASGAverageNetworkIn",
        ASGAverageNetworkOut = "ASGAverageNetworkOut",
    }

    property! {
        /// [`PredictiveScalingPredefinedScalingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric.html)
        PredictiveScalingPredefinedScalingMetric
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedScalingMetricPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedMetricPairPredefinedMetricType`.
        PredictiveScalingPredefinedMetricPairPredefinedMetricType
        ALBRequestCount = "ALBRequestCount",
        ASGCPUUtilization = "ASGCPUUtilization",
        ASGNetworkIn = "ASGNetworkIn",
        ASGNetworkOut = "ASGNetworkOut",
    }

    property! {
        /// [`PredictiveScalingPredefinedMetricPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedmetricpair.html)
        PredictiveScalingPredefinedMetricPair
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedMetricPairPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    choice! {
        /// Values of `PredictiveScalingPredefinedLoadMetricPredefinedMetricType`.
        PredictiveScalingPredefinedLoadMetricPredefinedMetricType
        ALBTargetGroupRequestCount = "ALBTargetGroupRequestCount",
        ASGTotalCPUUtilization = "ASGTotalCPUUtilization",
        ASGTotalNetworkIn = "ASGTotalNetworkIn",
        ASGTotalNetworkOut = "ASGTotalNetworkOut",
    }

    property! {
        /// [`PredictiveScalingPredefinedLoadMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingpredefinedloadmetric.html)
        PredictiveScalingPredefinedLoadMetric
        required {
            /// `PredefinedMetricType`: text.
            predefined_metric_type "PredefinedMetricType" PredictiveScalingPredefinedLoadMetricPredefinedMetricType,
        }
        optional {
            /// `ResourceLabel`: text, 1 to 1023 characters.
            resource_label "ResourceLabel" String,
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedScalingMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric.html)
        PredictiveScalingCustomizedScalingMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
        }
        optional {
        }
    }

    property! {
        /// [`MetricDataQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricdataquery.html)
        MetricDataQuery
        required {
            /// `Id`: text, 1 to 255 characters.
            id_ "Id" String,
        }
        optional {
            /// `Expression`: text, 1 to 1023 characters.
            expression "Expression" String,
            /// `Label`: text, 0 to 2047 characters.
            label "Label" String,
            /// `MetricStat`: object.
            metric_stat "MetricStat" MetricStat,
            /// `ReturnData`: true or false.
            return_data "ReturnData" bool,
        }
    }

    property! {
        /// [`MetricStat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-metricstat.html)
        MetricStat
        required {
            /// `Metric`: object.
            metric "Metric" Metric,
            /// `Stat`: text, 1 to 100 characters.
            stat "Stat" String,
        }
        optional {
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedLoadMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedloadmetric.html)
        PredictiveScalingCustomizedLoadMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
        }
        optional {
        }
    }

    property! {
        /// [`PredictiveScalingCustomizedCapacityMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric.html)
        PredictiveScalingCustomizedCapacityMetric
        required {
            /// `MetricDataQueries`: list.
            metric_data_queries "MetricDataQueries" List<MetricDataQuery>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::AutoScaling::ScheduledAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html)
    ScheduledAction = "AWS::AutoScaling::ScheduledAction"
    required {
        /// `AutoScalingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        auto_scaling_group_name "AutoScalingGroupName" String,
    }
    optional {
        /// `DesiredCapacity`: whole number.
        desired_capacity "DesiredCapacity" i64,
        /// `EndTime`: text.
        end_time "EndTime" String,
        /// `MaxSize`: whole number.
        max_size "MaxSize" i64,
        /// `MinSize`: whole number.
        min_size "MinSize" i64,
        /// `Recurrence`: text, 1 to 255 characters.
        recurrence "Recurrence" String,
        /// `StartTime`: text.
        start_time "StartTime" String,
        /// `TimeZone`: text, 1 to 255 characters.
        time_zone "TimeZone" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ScheduledActionName`.
        scheduled_action_name "ScheduledActionName" String,
    }
}

resource! {
    /// [`AWS::AutoScaling::WarmPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-warmpool.html)
    WarmPool = "AWS::AutoScaling::WarmPool"
    required {
        /// `AutoScalingGroupName`: text, 1 to 255 characters. A change replaces the resource.
        auto_scaling_group_name "AutoScalingGroupName" String,
    }
    optional {
        /// `InstanceReusePolicy`: object.
        instance_reuse_policy "InstanceReusePolicy" warm_pool::InstanceReusePolicy,
        /// `MaxGroupPreparedCapacity`: whole number, at least -1 in value.
        max_group_prepared_capacity "MaxGroupPreparedCapacity" i64,
        /// `MinSize`: whole number, at least 0 in value.
        min_size "MinSize" i64,
        /// `PoolState`: text.
        pool_state "PoolState" warm_pool::PoolState,
    }
    attributes {
    }
}

/// Property types of [`WarmPool`].
pub mod warm_pool {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PoolState`.
        PoolState
        Hibernated = "Hibernated",
        Running = "Running",
        Stopped = "Stopped",
    }

    property! {
        /// [`InstanceReusePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-autoscaling-warmpool-instancereusepolicy.html)
        InstanceReusePolicy
        required {
        }
        optional {
            /// `ReuseOnScaleIn`: true or false.
            reuse_on_scale_in "ReuseOnScaleIn" bool,
        }
    }
}
