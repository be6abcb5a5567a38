// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EMR`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EMR::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-cluster.html)
    Cluster = "AWS::EMR::Cluster"
    required {
        /// `Instances`: object.
        instances "Instances" cluster::JobFlowInstancesConfig,
        /// `JobFlowRole`: text. A change replaces the resource.
        job_flow_role "JobFlowRole" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ServiceRole`: text. A change replaces the resource.
        service_role "ServiceRole" String,
    }
    optional {
        /// `AdditionalInfo`: JSON. A change replaces the resource.
        additional_info "AdditionalInfo" Json,
        /// `Applications`: list. A change replaces the resource.
        applications "Applications" List<cluster::Application>,
        /// `AutoScalingRole`: text. A change replaces the resource.
        auto_scaling_role "AutoScalingRole" String,
        /// `AutoTerminationPolicy`: object.
        auto_termination_policy "AutoTerminationPolicy" cluster::AutoTerminationPolicy,
        /// `BootstrapActions`: list. A change replaces the resource.
        bootstrap_actions "BootstrapActions" List<cluster::BootstrapActionConfig>,
        /// `Configurations`: list. A change replaces the resource.
        configurations "Configurations" List<cluster::Configuration>,
        /// `CustomAmiId`: text. A change replaces the resource.
        custom_ami_id "CustomAmiId" String,
        /// `EbsRootVolumeIops`: whole number. A change replaces the resource.
        ebs_root_volume_iops "EbsRootVolumeIops" i64,
        /// `EbsRootVolumeSize`: whole number. A change replaces the resource.
        ebs_root_volume_size "EbsRootVolumeSize" i64,
        /// `EbsRootVolumeThroughput`: whole number. A change replaces the resource.
        ebs_root_volume_throughput "EbsRootVolumeThroughput" i64,
        /// `KerberosAttributes`: object. A change replaces the resource.
        kerberos_attributes "KerberosAttributes" cluster::KerberosAttributes,
        /// `LogEncryptionKmsKeyId`: text. A change replaces the resource.
        log_encryption_kms_key_id "LogEncryptionKmsKeyId" String,
        /// `LogUri`: text. A change replaces the resource.
        log_uri "LogUri" String,
        /// `ManagedScalingPolicy`: object.
        managed_scaling_policy "ManagedScalingPolicy" cluster::ManagedScalingPolicy,
        /// `OSReleaseLabel`: text. A change replaces the resource.
        os_release_label "OSReleaseLabel" String,
        /// `PlacementGroupConfigs`: list. A change replaces the resource.
        placement_group_configs "PlacementGroupConfigs" List<cluster::PlacementGroupConfig>,
        /// `ReleaseLabel`: text. A change replaces the resource.
        release_label "ReleaseLabel" String,
        /// `ScaleDownBehavior`: text. A change replaces the resource.
        scale_down_behavior "ScaleDownBehavior" String,
        /// `SecurityConfiguration`: text. A change replaces the resource.
        security_configuration "SecurityConfiguration" String,
        /// `StepConcurrencyLevel`: whole number.
        step_concurrency_level "StepConcurrencyLevel" i64,
        /// `Steps`: list. A change replaces the resource.
        steps "Steps" List<cluster::StepConfig>,
        /// `Tags`: list.
        tags "Tags" List<cluster::Tag>,
        /// `VisibleToAllUsers`: true or false.
        visible_to_all_users "VisibleToAllUsers" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `MasterPublicDNS`.
        master_public_dns "MasterPublicDNS" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-tag.html)
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
        /// [`StepConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-stepconfig.html)
        StepConfig
        required {
            /// `HadoopJarStep`: object.
            hadoop_jar_step "HadoopJarStep" HadoopJarStepConfig,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `ActionOnFailure`: text.
            action_on_failure "ActionOnFailure" String,
        }
    }

    property! {
        /// [`HadoopJarStepConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-hadoopjarstepconfig.html)
        HadoopJarStepConfig
        required {
            /// `Jar`: text.
            jar "Jar" String,
        }
        optional {
            /// `Args`: list.
            args "Args" List<String>,
            /// `MainClass`: text.
            main_class "MainClass" String,
            /// `StepProperties`: list.
            step_properties "StepProperties" List<KeyValue>,
        }
    }

    property! {
        /// [`KeyValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-keyvalue.html)
        KeyValue
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`PlacementGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-placementgroupconfig.html)
        PlacementGroupConfig
        required {
            /// `InstanceRole`: text.
            instance_role "InstanceRole" String,
        }
        optional {
            /// `PlacementStrategy`: text.
            placement_strategy "PlacementStrategy" String,
        }
    }

    property! {
        /// [`ManagedScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-managedscalingpolicy.html)
        ManagedScalingPolicy
        required {
        }
        optional {
            /// `ComputeLimits`: object.
            compute_limits "ComputeLimits" ComputeLimits,
            /// `ScalingStrategy`: text.
            scaling_strategy "ScalingStrategy" String,
            /// `UtilizationPerformanceIndex`: whole number.
            utilization_performance_index "UtilizationPerformanceIndex" i64,
        }
    }

    property! {
        /// [`ComputeLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-computelimits.html)
        ComputeLimits
        required {
            /// `MaximumCapacityUnits`: whole number.
            maximum_capacity_units "MaximumCapacityUnits" i64,
            /// `MinimumCapacityUnits`: whole number.
            minimum_capacity_units "MinimumCapacityUnits" i64,
            /// `UnitType`: text.
            unit_type "UnitType" String,
        }
        optional {
            /// `MaximumCoreCapacityUnits`: whole number.
            maximum_core_capacity_units "MaximumCoreCapacityUnits" i64,
            /// `MaximumOnDemandCapacityUnits`: whole number.
            maximum_on_demand_capacity_units "MaximumOnDemandCapacityUnits" i64,
        }
    }

    property! {
        /// [`KerberosAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-kerberosattributes.html)
        KerberosAttributes
        required {
            /// `KdcAdminPassword`: text.
            kdc_admin_password "KdcAdminPassword" String,
            /// `Realm`: text.
            realm "Realm" String,
        }
        optional {
            /// `ADDomainJoinPassword`: text.
            ad_domain_join_password "ADDomainJoinPassword" String,
            /// `ADDomainJoinUser`: text.
            ad_domain_join_user "ADDomainJoinUser" String,
            /// `CrossRealmTrustPrincipalPassword`: text.
            cross_realm_trust_principal_password "CrossRealmTrustPrincipalPassword" String,
        }
    }

    property! {
        /// [`JobFlowInstancesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-jobflowinstancesconfig.html)
        JobFlowInstancesConfig
        required {
        }
        optional {
            /// `AdditionalMasterSecurityGroups`: list.
            additional_master_security_groups "AdditionalMasterSecurityGroups" List<String>,
            /// `AdditionalSlaveSecurityGroups`: list.
            additional_slave_security_groups "AdditionalSlaveSecurityGroups" List<String>,
            /// `CoreInstanceFleet`: object.
            core_instance_fleet "CoreInstanceFleet" InstanceFleetConfig,
            /// `CoreInstanceGroup`: object.
            core_instance_group "CoreInstanceGroup" InstanceGroupConfig,
            /// `Ec2KeyName`: text.
            ec2_key_name "Ec2KeyName" String,
            /// `Ec2SubnetId`: text.
            ec2_subnet_id "Ec2SubnetId" String,
            /// `Ec2SubnetIds`: list.
            ec2_subnet_ids "Ec2SubnetIds" List<String>,
            /// `EmrManagedMasterSecurityGroup`: text.
            emr_managed_master_security_group "EmrManagedMasterSecurityGroup" String,
            /// `EmrManagedSlaveSecurityGroup`: text.
            emr_managed_slave_security_group "EmrManagedSlaveSecurityGroup" String,
            /// `HadoopVersion`: text.
            hadoop_version "HadoopVersion" String,
            /// `KeepJobFlowAliveWhenNoSteps`: true or false.
            keep_job_flow_alive_when_no_steps "KeepJobFlowAliveWhenNoSteps" bool,
            /// `MasterInstanceFleet`: object.
            master_instance_fleet "MasterInstanceFleet" InstanceFleetConfig,
            /// `MasterInstanceGroup`: object.
            master_instance_group "MasterInstanceGroup" InstanceGroupConfig,
            /// `Placement`: object.
            placement "Placement" PlacementType,
            /// `ServiceAccessSecurityGroup`: text.
            service_access_security_group "ServiceAccessSecurityGroup" String,
            /// `TaskInstanceFleets`: list.
            task_instance_fleets "TaskInstanceFleets" List<InstanceFleetConfig>,
            /// `TaskInstanceGroups`: list.
            task_instance_groups "TaskInstanceGroups" List<InstanceGroupConfig>,
            /// `TerminationProtected`: true or false.
            termination_protected "TerminationProtected" bool,
            /// `UnhealthyNodeReplacement`: true or false.
            unhealthy_node_replacement "UnhealthyNodeReplacement" bool,
        }
    }

    property! {
        /// [`PlacementType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-placementtype.html)
        PlacementType
        required {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
        }
        optional {
        }
    }

    property! {
        /// [`InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancegroupconfig.html)
        InstanceGroupConfig
        required {
            /// `InstanceCount`: whole number.
            instance_count "InstanceCount" i64,
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `AutoScalingPolicy`: object.
            auto_scaling_policy "AutoScalingPolicy" AutoScalingPolicy,
            /// `BidPrice`: text.
            bid_price "BidPrice" String,
            /// `Configurations`: list.
            configurations "Configurations" List<Configuration>,
            /// `CustomAmiId`: text.
            custom_ami_id "CustomAmiId" String,
            /// `EbsConfiguration`: object.
            ebs_configuration "EbsConfiguration" EbsConfiguration,
            /// `Market`: text.
            market "Market" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`EbsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ebsconfiguration.html)
        EbsConfiguration
        required {
        }
        optional {
            /// `EbsBlockDeviceConfigs`: list.
            ebs_block_device_configs "EbsBlockDeviceConfigs" List<EbsBlockDeviceConfig>,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
        }
    }

    property! {
        /// [`EbsBlockDeviceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ebsblockdeviceconfig.html)
        EbsBlockDeviceConfig
        required {
            /// `VolumeSpecification`: object.
            volume_specification "VolumeSpecification" VolumeSpecification,
        }
        optional {
            /// `VolumesPerInstance`: whole number.
            volumes_per_instance "VolumesPerInstance" i64,
        }
    }

    property! {
        /// [`VolumeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-volumespecification.html)
        VolumeSpecification
        required {
            /// `SizeInGB`: whole number.
            size_in_gb "SizeInGB" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
        optional {
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
        }
    }

    property! {
        /// [`AutoScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-autoscalingpolicy.html)
        AutoScalingPolicy
        required {
            /// `Constraints`: object.
            constraints "Constraints" ScalingConstraints,
            /// `Rules`: list.
            rules "Rules" List<ScalingRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ScalingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingrule.html)
        ScalingRule
        required {
            /// `Action`: object.
            action "Action" ScalingAction,
            /// `Name`: text.
            name "Name" String,
            /// `Trigger`: object.
            trigger "Trigger" ScalingTrigger,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    property! {
        /// [`ScalingTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingtrigger.html)
        ScalingTrigger
        required {
            /// `CloudWatchAlarmDefinition`: object.
            cloud_watch_alarm_definition "CloudWatchAlarmDefinition" CloudWatchAlarmDefinition,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchAlarmDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-cloudwatchalarmdefinition.html)
        CloudWatchAlarmDefinition
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" String,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Period`: whole number.
            period "Period" i64,
            /// `Threshold`: number.
            threshold "Threshold" f64,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `EvaluationPeriods`: whole number.
            evaluation_periods "EvaluationPeriods" i64,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Statistic`: text.
            statistic "Statistic" String,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-metricdimension.html)
        MetricDimension
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
        /// [`ScalingAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingaction.html)
        ScalingAction
        required {
            /// `SimpleScalingPolicyConfiguration`: object.
            simple_scaling_policy_configuration "SimpleScalingPolicyConfiguration" SimpleScalingPolicyConfiguration,
        }
        optional {
            /// `Market`: text.
            market "Market" String,
        }
    }

    property! {
        /// [`SimpleScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-simplescalingpolicyconfiguration.html)
        SimpleScalingPolicyConfiguration
        required {
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
        }
        optional {
            /// `AdjustmentType`: text.
            adjustment_type "AdjustmentType" String,
            /// `CoolDown`: whole number.
            cool_down "CoolDown" i64,
        }
    }

    property! {
        /// [`ScalingConstraints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scalingconstraints.html)
        ScalingConstraints
        required {
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number.
            min_capacity "MinCapacity" i64,
        }
        optional {
        }
    }

    property! {
        /// [`InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetconfig.html)
        InstanceFleetConfig
        required {
        }
        optional {
            /// `InstanceTypeConfigs`: list.
            instance_type_configs "InstanceTypeConfigs" List<InstanceTypeConfig>,
            /// `LaunchSpecifications`: object.
            launch_specifications "LaunchSpecifications" InstanceFleetProvisioningSpecifications,
            /// `Name`: text.
            name "Name" String,
            /// `ResizeSpecifications`: object.
            resize_specifications "ResizeSpecifications" InstanceFleetResizingSpecifications,
            /// `TargetOnDemandCapacity`: whole number.
            target_on_demand_capacity "TargetOnDemandCapacity" i64,
            /// `TargetSpotCapacity`: whole number.
            target_spot_capacity "TargetSpotCapacity" i64,
        }
    }

    property! {
        /// [`InstanceFleetResizingSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetresizingspecifications.html)
        InstanceFleetResizingSpecifications
        required {
        }
        optional {
            /// `OnDemandResizeSpecification`: object.
            on_demand_resize_specification "OnDemandResizeSpecification" OnDemandResizingSpecification,
            /// `SpotResizeSpecification`: object.
            spot_resize_specification "SpotResizeSpecification" SpotResizingSpecification,
        }
    }

    property! {
        /// [`SpotResizingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-spotresizingspecification.html)
        SpotResizingSpecification
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandResizingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandresizingspecification.html)
        OnDemandResizingSpecification
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `CapacityReservationOptions`: object.
            capacity_reservation_options "CapacityReservationOptions" OnDemandCapacityReservationOptions,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandCapacityReservationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandcapacityreservationoptions.html)
        OnDemandCapacityReservationOptions
        required {
        }
        optional {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" String,
            /// `CapacityReservationResourceGroupArn`: text.
            capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" String,
            /// `UsageStrategy`: text.
            usage_strategy "UsageStrategy" String,
        }
    }

    property! {
        /// [`InstanceFleetProvisioningSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancefleetprovisioningspecifications.html)
        InstanceFleetProvisioningSpecifications
        required {
        }
        optional {
            /// `OnDemandSpecification`: object.
            on_demand_specification "OnDemandSpecification" OnDemandProvisioningSpecification,
            /// `SpotSpecification`: object.
            spot_specification "SpotSpecification" SpotProvisioningSpecification,
        }
    }

    property! {
        /// [`SpotProvisioningSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-spotprovisioningspecification.html)
        SpotProvisioningSpecification
        required {
            /// `TimeoutAction`: text.
            timeout_action "TimeoutAction" String,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `BlockDurationMinutes`: whole number.
            block_duration_minutes "BlockDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandProvisioningSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-ondemandprovisioningspecification.html)
        OnDemandProvisioningSpecification
        required {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
        }
        optional {
            /// `CapacityReservationOptions`: object.
            capacity_reservation_options "CapacityReservationOptions" OnDemandCapacityReservationOptions,
        }
    }

    property! {
        /// [`InstanceTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-instancetypeconfig.html)
        InstanceTypeConfig
        required {
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `BidPrice`: text.
            bid_price "BidPrice" String,
            /// `BidPriceAsPercentageOfOnDemandPrice`: number.
            bid_price_as_percentage_of_on_demand_price "BidPriceAsPercentageOfOnDemandPrice" f64,
            /// `Configurations`: list.
            configurations "Configurations" List<Configuration>,
            /// `CustomAmiId`: text.
            custom_ami_id "CustomAmiId" String,
            /// `EbsConfiguration`: object.
            ebs_configuration "EbsConfiguration" EbsConfiguration,
            /// `Priority`: number.
            priority "Priority" f64,
            /// `WeightedCapacity`: whole number.
            weighted_capacity "WeightedCapacity" i64,
        }
    }

    property! {
        /// [`Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-configuration.html)
        Configuration
        required {
        }
        optional {
            /// `Classification`: text.
            classification "Classification" String,
            /// `ConfigurationProperties`: object.
            configuration_properties "ConfigurationProperties" Json,
            /// `Configurations`: list.
            configurations "Configurations" List<Configuration>,
        }
    }

    property! {
        /// [`BootstrapActionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-bootstrapactionconfig.html)
        BootstrapActionConfig
        required {
            /// `Name`: text.
            name "Name" String,
            /// `ScriptBootstrapAction`: object.
            script_bootstrap_action "ScriptBootstrapAction" ScriptBootstrapActionConfig,
        }
        optional {
        }
    }

    property! {
        /// [`ScriptBootstrapActionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-scriptbootstrapactionconfig.html)
        ScriptBootstrapActionConfig
        required {
            /// `Path`: text.
            path "Path" String,
        }
        optional {
            /// `Args`: list.
            args "Args" List<String>,
        }
    }

    property! {
        /// [`AutoTerminationPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-autoterminationpolicy.html)
        AutoTerminationPolicy
        required {
        }
        optional {
            /// `IdleTimeout`: whole number.
            idle_timeout "IdleTimeout" i64,
        }
    }

    property! {
        /// [`Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-cluster-application.html)
        Application
        required {
        }
        optional {
            /// `AdditionalInfo`: object.
            additional_info "AdditionalInfo" Json,
            /// `Args`: list.
            args "Args" List<String>,
            /// `Name`: text.
            name "Name" String,
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::EMR::InstanceFleetConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html)
    InstanceFleetConfig = "AWS::EMR::InstanceFleetConfig"
    required {
        /// `ClusterId`: text, 0 to 256 characters. A change replaces the resource.
        cluster_id "ClusterId" String,
        /// `InstanceFleetType`: text. A change replaces the resource.
        instance_fleet_type "InstanceFleetType" String,
    }
    optional {
        /// `InstanceTypeConfigs`: list.
        instance_type_configs "InstanceTypeConfigs" List<instance_fleet_config::InstanceTypeConfig>,
        /// `LaunchSpecifications`: object. A change replaces the resource.
        launch_specifications "LaunchSpecifications" instance_fleet_config::InstanceFleetProvisioningSpecifications,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ResizeSpecifications`: object.
        resize_specifications "ResizeSpecifications" instance_fleet_config::InstanceFleetResizingSpecifications,
        /// `TargetOnDemandCapacity`: whole number.
        target_on_demand_capacity "TargetOnDemandCapacity" i64,
        /// `TargetSpotCapacity`: whole number.
        target_spot_capacity "TargetSpotCapacity" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `InstanceFleetId`.
        instance_fleet_id "InstanceFleetId" String,
    }
}

/// Property types of [`InstanceFleetConfig`].
pub mod instance_fleet_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`InstanceFleetResizingSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancefleetresizingspecifications.html)
        InstanceFleetResizingSpecifications
        required {
        }
        optional {
            /// `OnDemandResizeSpecification`: object.
            on_demand_resize_specification "OnDemandResizeSpecification" OnDemandResizingSpecification,
            /// `SpotResizeSpecification`: object.
            spot_resize_specification "SpotResizeSpecification" SpotResizingSpecification,
        }
    }

    property! {
        /// [`SpotResizingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-spotresizingspecification.html)
        SpotResizingSpecification
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandResizingSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandresizingspecification.html)
        OnDemandResizingSpecification
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `CapacityReservationOptions`: object.
            capacity_reservation_options "CapacityReservationOptions" OnDemandCapacityReservationOptions,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandCapacityReservationOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandcapacityreservationoptions.html)
        OnDemandCapacityReservationOptions
        required {
        }
        optional {
            /// `CapacityReservationPreference`: text.
            capacity_reservation_preference "CapacityReservationPreference" String,
            /// `CapacityReservationResourceGroupArn`: text.
            capacity_reservation_resource_group_arn "CapacityReservationResourceGroupArn" String,
            /// `UsageStrategy`: text.
            usage_strategy "UsageStrategy" String,
        }
    }

    property! {
        /// [`InstanceFleetProvisioningSpecifications`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancefleetprovisioningspecifications.html)
        InstanceFleetProvisioningSpecifications
        required {
        }
        optional {
            /// `OnDemandSpecification`: object.
            on_demand_specification "OnDemandSpecification" OnDemandProvisioningSpecification,
            /// `SpotSpecification`: object.
            spot_specification "SpotSpecification" SpotProvisioningSpecification,
        }
    }

    property! {
        /// [`SpotProvisioningSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-spotprovisioningspecification.html)
        SpotProvisioningSpecification
        required {
            /// `TimeoutAction`: text.
            timeout_action "TimeoutAction" String,
            /// `TimeoutDurationMinutes`: whole number.
            timeout_duration_minutes "TimeoutDurationMinutes" i64,
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
            /// `BlockDurationMinutes`: whole number.
            block_duration_minutes "BlockDurationMinutes" i64,
        }
    }

    property! {
        /// [`OnDemandProvisioningSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ondemandprovisioningspecification.html)
        OnDemandProvisioningSpecification
        required {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" String,
        }
        optional {
            /// `CapacityReservationOptions`: object.
            capacity_reservation_options "CapacityReservationOptions" OnDemandCapacityReservationOptions,
        }
    }

    property! {
        /// [`InstanceTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-instancetypeconfig.html)
        InstanceTypeConfig
        required {
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `BidPrice`: text.
            bid_price "BidPrice" String,
            /// `BidPriceAsPercentageOfOnDemandPrice`: number.
            bid_price_as_percentage_of_on_demand_price "BidPriceAsPercentageOfOnDemandPrice" f64,
            /// `Configurations`: list.
            configurations "Configurations" List<ApplicationConfiguration>,
            /// `CustomAmiId`: text.
            custom_ami_id "CustomAmiId" String,
            /// `EbsConfiguration`: object.
            ebs_configuration "EbsConfiguration" EbsConfiguration,
            /// `Priority`: number.
            priority "Priority" f64,
            /// `WeightedCapacity`: whole number.
            weighted_capacity "WeightedCapacity" i64,
        }
    }

    property! {
        /// [`EbsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ebsconfiguration.html)
        EbsConfiguration
        required {
        }
        optional {
            /// `EbsBlockDeviceConfigs`: list.
            ebs_block_device_configs "EbsBlockDeviceConfigs" List<EbsBlockDeviceConfig>,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
        }
    }

    property! {
        /// [`EbsBlockDeviceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-ebsblockdeviceconfig.html)
        EbsBlockDeviceConfig
        required {
            /// `VolumeSpecification`: object.
            volume_specification "VolumeSpecification" VolumeSpecification,
        }
        optional {
            /// `VolumesPerInstance`: whole number.
            volumes_per_instance "VolumesPerInstance" i64,
        }
    }

    property! {
        /// [`VolumeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-volumespecification.html)
        VolumeSpecification
        required {
            /// `SizeInGB`: whole number.
            size_in_gb "SizeInGB" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
        optional {
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
        }
    }

    property! {
        /// [`ApplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancefleetconfig-applicationconfiguration.html)
        ApplicationConfiguration
        required {
        }
        optional {
            /// `Classification`: text.
            classification "Classification" String,
            /// `ConfigurationProperties`: object.
            configuration_properties "ConfigurationProperties" Json,
            /// `Configurations`: list.
            configurations "Configurations" List<ApplicationConfiguration>,
        }
    }
}

resource! {
    /// [`AWS::EMR::InstanceGroupConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancegroupconfig.html)
    InstanceGroupConfig = "AWS::EMR::InstanceGroupConfig"
    required {
        /// `InstanceCount`: whole number.
        instance_count "InstanceCount" i64,
        /// `InstanceRole`: text. A change replaces the resource.
        instance_role "InstanceRole" String,
        /// `InstanceType`: text. A change replaces the resource.
        instance_type "InstanceType" String,
        /// `JobFlowId`: text, 0 to 256 characters. A change replaces the resource.
        job_flow_id "JobFlowId" String,
    }
    optional {
        /// `AutoScalingPolicy`: object.
        auto_scaling_policy "AutoScalingPolicy" instance_group_config::AutoScalingPolicy,
        /// `BidPrice`: text. A change replaces the resource.
        bid_price "BidPrice" String,
        /// `Configurations`: list. A change replaces the resource.
        configurations "Configurations" List<instance_group_config::AppConfiguration>,
        /// `CustomAmiId`: text. A change replaces the resource.
        custom_ami_id "CustomAmiId" String,
        /// `EbsConfiguration`: object. A change replaces the resource.
        ebs_configuration "EbsConfiguration" instance_group_config::EbsConfiguration,
        /// `Market`: text. A change replaces the resource.
        market "Market" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    attributes {
        /// `Fn::GetAtt` of `InstanceGroupId`.
        instance_group_id "InstanceGroupId" String,
    }
}

/// Property types of [`InstanceGroupConfig`].
pub mod instance_group_config {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`EbsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-ebsconfiguration.html)
        EbsConfiguration
        required {
        }
        optional {
            /// `EbsBlockDeviceConfigs`: list.
            ebs_block_device_configs "EbsBlockDeviceConfigs" List<EbsBlockDeviceConfig>,
            /// `EbsOptimized`: true or false.
            ebs_optimized "EbsOptimized" bool,
        }
    }

    property! {
        /// [`EbsBlockDeviceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-ebsblockdeviceconfig.html)
        EbsBlockDeviceConfig
        required {
            /// `VolumeSpecification`: object.
            volume_specification "VolumeSpecification" VolumeSpecification,
        }
        optional {
            /// `VolumesPerInstance`: whole number.
            volumes_per_instance "VolumesPerInstance" i64,
        }
    }

    property! {
        /// [`VolumeSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-volumespecification.html)
        VolumeSpecification
        required {
            /// `SizeInGB`: whole number.
            size_in_gb "SizeInGB" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" String,
        }
        optional {
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Throughput`: whole number.
            throughput "Throughput" i64,
        }
    }

    property! {
        /// [`AppConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-appconfiguration.html)
        AppConfiguration
        required {
        }
        optional {
            /// `Classification`: text.
            classification "Classification" String,
            /// `ConfigurationProperties`: object.
            configuration_properties "ConfigurationProperties" Json,
            /// `Configurations`: list.
            configurations "Configurations" List<AppConfiguration>,
        }
    }

    property! {
        /// [`AutoScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-autoscalingpolicy.html)
        AutoScalingPolicy
        required {
            /// `Constraints`: object.
            constraints "Constraints" ScalingConstraints,
            /// `Rules`: list.
            rules "Rules" List<ScalingRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ScalingRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingrule.html)
        ScalingRule
        required {
            /// `Action`: object.
            action "Action" ScalingAction,
            /// `Name`: text.
            name "Name" String,
            /// `Trigger`: object.
            trigger "Trigger" ScalingTrigger,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
        }
    }

    property! {
        /// [`ScalingTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingtrigger.html)
        ScalingTrigger
        required {
            /// `CloudWatchAlarmDefinition`: object.
            cloud_watch_alarm_definition "CloudWatchAlarmDefinition" CloudWatchAlarmDefinition,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchAlarmDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-cloudwatchalarmdefinition.html)
        CloudWatchAlarmDefinition
        required {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" String,
            /// `MetricName`: text.
            metric_name "MetricName" String,
            /// `Period`: whole number.
            period "Period" i64,
            /// `Threshold`: number.
            threshold "Threshold" f64,
        }
        optional {
            /// `Dimensions`: list.
            dimensions "Dimensions" List<MetricDimension>,
            /// `EvaluationPeriods`: whole number.
            evaluation_periods "EvaluationPeriods" i64,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `Statistic`: text.
            statistic "Statistic" String,
            /// `Unit`: text.
            unit "Unit" String,
        }
    }

    property! {
        /// [`MetricDimension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-metricdimension.html)
        MetricDimension
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
        /// [`ScalingAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingaction.html)
        ScalingAction
        required {
            /// `SimpleScalingPolicyConfiguration`: object.
            simple_scaling_policy_configuration "SimpleScalingPolicyConfiguration" SimpleScalingPolicyConfiguration,
        }
        optional {
            /// `Market`: text.
            market "Market" String,
        }
    }

    property! {
        /// [`SimpleScalingPolicyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-simplescalingpolicyconfiguration.html)
        SimpleScalingPolicyConfiguration
        required {
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
        }
        optional {
            /// `AdjustmentType`: text.
            adjustment_type "AdjustmentType" String,
            /// `CoolDown`: whole number.
            cool_down "CoolDown" i64,
        }
    }

    property! {
        /// [`ScalingConstraints`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-instancegroupconfig-scalingconstraints.html)
        ScalingConstraints
        required {
            /// `MaxCapacity`: whole number.
            max_capacity "MaxCapacity" i64,
            /// `MinCapacity`: whole number.
            min_capacity "MinCapacity" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EMR::SecurityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-securityconfiguration.html)
    SecurityConfiguration = "AWS::EMR::SecurityConfiguration"
    required {
        /// `SecurityConfiguration`: JSON. A change replaces the resource.
        security_configuration "SecurityConfiguration" Json,
    }
    optional {
        /// `Name`: text, 0 to 10280 characters. A change replaces the resource.
        name "Name" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::EMR::Step`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-step.html)
    Step = "AWS::EMR::Step"
    required {
        /// `ActionOnFailure`: text. A change replaces the resource.
        action_on_failure "ActionOnFailure" String,
        /// `HadoopJarStep`: object. A change replaces the resource.
        hadoop_jar_step "HadoopJarStep" step::HadoopJarStepConfig,
        /// `JobFlowId`: text, 0 to 256 characters. A change replaces the resource.
        job_flow_id "JobFlowId" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `EncryptionKeyArn`: text. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `LogUri`: text. A change replaces the resource.
        log_uri "LogUri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Step`].
pub mod step {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`HadoopJarStepConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-step-hadoopjarstepconfig.html)
        HadoopJarStepConfig
        required {
            /// `Jar`: text.
            jar "Jar" String,
        }
        optional {
            /// `Args`: list.
            args "Args" List<String>,
            /// `MainClass`: text.
            main_class "MainClass" String,
            /// `StepProperties`: list.
            step_properties "StepProperties" List<KeyValue>,
        }
    }

    property! {
        /// [`KeyValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-step-keyvalue.html)
        KeyValue
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::EMR::Studio`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studio.html)
    Studio = "AWS::EMR::Studio"
    required {
        /// `AuthMode`: text. A change replaces the resource.
        auth_mode "AuthMode" studio::AuthMode,
        /// `DefaultS3Location`: text, 6 to 10280 characters.
        default_s3_location "DefaultS3Location" String,
        /// `EngineSecurityGroupId`: text, 4 to 256 characters. A change replaces the resource.
        engine_security_group_id "EngineSecurityGroupId" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `ServiceRole`: text, 0 to 10280 characters. A change replaces the resource.
        service_role "ServiceRole" String,
        /// `SubnetIds`: list, at least 1 items.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 0 to 256 characters. A change replaces the resource.
        vpc_id "VpcId" String,
        /// `WorkspaceSecurityGroupId`: text, 0 to 256 characters. A change replaces the resource.
        workspace_security_group_id "WorkspaceSecurityGroupId" String,
    }
    optional {
        /// `Description`: text, 0 to 256 characters.
        description "Description" String,
        /// `EncryptionKeyArn`: text, 0 to 10280 characters. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `IdcInstanceArn`: text, 20 to 2048 characters. A change replaces the resource.
        idc_instance_arn "IdcInstanceArn" String,
        /// `IdcUserAssignment`: text. A change replaces the resource.
        idc_user_assignment "IdcUserAssignment" studio::IdcUserAssignment,
        /// `IdpAuthUrl`: text, 0 to 4096 characters.
        idp_auth_url "IdpAuthUrl" String,
        /// `IdpRelayStateParameterName`: text, 0 to 256 characters.
        idp_relay_state_parameter_name "IdpRelayStateParameterName" String,
        /// `Tags`: list.
        tags "Tags" List<studio::Tag>,
        /// `TrustedIdentityPropagationEnabled`: true or false. A change replaces the resource.
        trusted_identity_propagation_enabled "TrustedIdentityPropagationEnabled" bool,
        /// `UserRole`: text, 0 to 10280 characters. A change replaces the resource.
        user_role "UserRole" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `StudioId`.
        studio_id "StudioId" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Studio`].
pub mod studio {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AuthMode`.
        AuthMode
        Sso = "SSO",
        Iam = "IAM",
    }

    choice! {
        /// Values of `IdcUserAssignment`.
        IdcUserAssignment
        Required = "REQUIRED",
        Optional = "OPTIONAL",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-studio-tag.html)
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
    /// [`AWS::EMR::StudioSessionMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-studiosessionmapping.html)
    StudioSessionMapping = "AWS::EMR::StudioSessionMapping"
    required {
        /// `IdentityName`: text, 0 to 256 characters. A change replaces the resource.
        identity_name "IdentityName" String,
        /// `IdentityType`: text. A change replaces the resource.
        identity_type "IdentityType" studio_session_mapping::IdentityType,
        /// `SessionPolicyArn`: text, 0 to 256 characters.
        session_policy_arn "SessionPolicyArn" String,
        /// `StudioId`: text, 4 to 256 characters. A change replaces the resource.
        studio_id "StudioId" String,
    }
    optional {
    }
    attributes {
    }
}

/// Property types of [`StudioSessionMapping`].
pub mod studio_session_mapping {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IdentityType`.
        IdentityType
        User = "USER",
        Group = "GROUP",
    }
}

resource! {
    /// [`AWS::EMR::WALWorkspace`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-walworkspace.html)
    WALWorkspace = "AWS::EMR::WALWorkspace"
    required {
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<wal_workspace::Tag>,
        /// `WALWorkspaceName`: text, 1 to 32 characters. A change replaces the resource.
        wal_workspace_name "WALWorkspaceName" String,
    }
    attributes {
    }
}

/// Property types of [`WALWorkspace`].
pub mod wal_workspace {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-emr-walworkspace-tag.html)
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
