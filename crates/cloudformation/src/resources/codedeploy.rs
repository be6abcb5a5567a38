// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeDeploy`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeDeploy::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-application.html)
    Application = "AWS::CodeDeploy::Application"
    required {
    }
    optional {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `ComputePlatform`: text. A change replaces the resource.
        compute_platform "ComputePlatform" application::ComputePlatform,
        /// `Tags`: list.
        tags "Tags" List<application::Tag>,
    }
    attributes {
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComputePlatform`.
        ComputePlatform
        Ecs = "ECS",
        Lambda = "Lambda",
        Server = "Server",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-application-tag.html)
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
}

resource! {
    /// [`AWS::CodeDeploy::DeploymentConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentconfig.html)
    DeploymentConfig = "AWS::CodeDeploy::DeploymentConfig"
    required {
    }
    optional {
        /// `ComputePlatform`: text. A change replaces the resource.
        compute_platform "ComputePlatform" deployment_config::ComputePlatform,
        /// `DeploymentConfigName`: text, 1 to 100 characters. A change replaces the resource.
        deployment_config_name "DeploymentConfigName" String,
        /// `MinimumHealthyHosts`: object. A change replaces the resource.
        minimum_healthy_hosts "MinimumHealthyHosts" deployment_config::MinimumHealthyHosts,
        /// `TrafficRoutingConfig`: object. A change replaces the resource.
        traffic_routing_config "TrafficRoutingConfig" deployment_config::TrafficRoutingConfig,
        /// `ZonalConfig`: object. A change replaces the resource.
        zonal_config "ZonalConfig" deployment_config::ZonalConfig,
    }
    attributes {
    }
}

/// Property types of [`DeploymentConfig`].
pub mod deployment_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComputePlatform`.
        ComputePlatform
        Ecs = "ECS",
        Lambda = "Lambda",
        Server = "Server",
    }

    property! {
        /// [`ZonalConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-zonalconfig.html)
        ZonalConfig
        required {
        }
        optional {
            /// `FirstZoneMonitorDurationInSeconds`: whole number.
            first_zone_monitor_duration_in_seconds "FirstZoneMonitorDurationInSeconds" i64,
            /// `MinimumHealthyHostsPerZone`: object.
            minimum_healthy_hosts_per_zone "MinimumHealthyHostsPerZone" MinimumHealthyHostsPerZone,
            /// `MonitorDurationInSeconds`: whole number.
            monitor_duration_in_seconds "MonitorDurationInSeconds" i64,
        }
    }

    choice! {
        /// Values of `MinimumHealthyHostsPerZoneType`.
        MinimumHealthyHostsPerZoneType
        FleetPercent = "FLEET_PERCENT",
        HostCount = "HOST_COUNT",
    }

    property! {
        /// [`MinimumHealthyHostsPerZone`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-minimumhealthyhostsperzone.html)
        MinimumHealthyHostsPerZone
        required {
            /// `Type`: text.
            r#type "Type" MinimumHealthyHostsPerZoneType,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TrafficRoutingConfigType`.
        TrafficRoutingConfigType
        AllAtOnce = "AllAtOnce",
        TimeBasedCanary = "TimeBasedCanary",
        TimeBasedLinear = "TimeBasedLinear",
    }

    property! {
        /// [`TrafficRoutingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-trafficroutingconfig.html)
        TrafficRoutingConfig
        required {
            /// `Type`: text.
            r#type "Type" TrafficRoutingConfigType,
        }
        optional {
            /// `TimeBasedCanary`: object.
            time_based_canary "TimeBasedCanary" TimeBasedCanary,
            /// `TimeBasedLinear`: object.
            time_based_linear "TimeBasedLinear" TimeBasedLinear,
        }
    }

    property! {
        /// [`TimeBasedLinear`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-timebasedlinear.html)
        TimeBasedLinear
        required {
            /// `LinearInterval`: whole number.
            linear_interval "LinearInterval" i64,
            /// `LinearPercentage`: whole number.
            linear_percentage "LinearPercentage" i64,
        }
        optional {
        }
    }

    property! {
        /// [`TimeBasedCanary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-timebasedcanary.html)
        TimeBasedCanary
        required {
            /// `CanaryInterval`: whole number.
            canary_interval "CanaryInterval" i64,
            /// `CanaryPercentage`: whole number.
            canary_percentage "CanaryPercentage" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MinimumHealthyHostsType`.
        MinimumHealthyHostsType
        FleetPercent = "FLEET_PERCENT",
        HostCount = "HOST_COUNT",
    }

    property! {
        /// [`MinimumHealthyHosts`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentconfig-minimumhealthyhosts.html)
        MinimumHealthyHosts
        required {
            /// `Type`: text.
            r#type "Type" MinimumHealthyHostsType,
            /// `Value`: whole number.
            value "Value" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CodeDeploy::DeploymentGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codedeploy-deploymentgroup.html)
    DeploymentGroup = "AWS::CodeDeploy::DeploymentGroup"
    required {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `ServiceRoleArn`: text.
        service_role_arn "ServiceRoleArn" String,
    }
    optional {
        /// `AlarmConfiguration`: object.
        alarm_configuration "AlarmConfiguration" deployment_group::AlarmConfiguration,
        /// `AutoRollbackConfiguration`: object.
        auto_rollback_configuration "AutoRollbackConfiguration" deployment_group::AutoRollbackConfiguration,
        /// `AutoScalingGroups`: list.
        auto_scaling_groups "AutoScalingGroups" List<String>,
        /// `BlueGreenDeploymentConfiguration`: object.
        blue_green_deployment_configuration "BlueGreenDeploymentConfiguration" deployment_group::BlueGreenDeploymentConfiguration,
        /// `Deployment`: object.
        deployment "Deployment" deployment_group::Deployment,
        /// `DeploymentConfigName`: text, 1 to 100 characters.
        deployment_config_name "DeploymentConfigName" String,
        /// `DeploymentGroupName`: text, 1 to 100 characters. A change replaces the resource.
        deployment_group_name "DeploymentGroupName" String,
        /// `DeploymentStyle`: object.
        deployment_style "DeploymentStyle" deployment_group::DeploymentStyle,
        /// `ECSServices`: list.
        ecs_services "ECSServices" List<deployment_group::ECSService>,
        /// `Ec2TagFilters`: list.
        ec2_tag_filters "Ec2TagFilters" List<deployment_group::EC2TagFilter>,
        /// `Ec2TagSet`: object.
        ec2_tag_set "Ec2TagSet" deployment_group::EC2TagSet,
        /// `LoadBalancerInfo`: object.
        load_balancer_info "LoadBalancerInfo" deployment_group::LoadBalancerInfo,
        /// `OnPremisesInstanceTagFilters`: list.
        on_premises_instance_tag_filters "OnPremisesInstanceTagFilters" List<deployment_group::TagFilter>,
        /// `OnPremisesTagSet`: object.
        on_premises_tag_set "OnPremisesTagSet" deployment_group::OnPremisesTagSet,
        /// `OutdatedInstancesStrategy`: text.
        outdated_instances_strategy "OutdatedInstancesStrategy" deployment_group::OutdatedInstancesStrategy,
        /// `Tags`: list.
        tags "Tags" List<deployment_group::Tag>,
        /// `TerminationHookEnabled`: true or false.
        termination_hook_enabled "TerminationHookEnabled" bool,
        /// `TriggerConfigurations`: list.
        trigger_configurations "TriggerConfigurations" List<deployment_group::TriggerConfig>,
    }
    attributes {
    }
}

/// Property types of [`DeploymentGroup`].
pub mod deployment_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OutdatedInstancesStrategy`.
        OutdatedInstancesStrategy
        Ignore = "IGNORE",
        Update = "UPDATE",
    }

    choice! {
        /// Values of `TriggerConfigTriggerEvents`.
        TriggerConfigTriggerEvents
        DeploymentFailure = "DeploymentFailure",
        DeploymentReady = "DeploymentReady",
        DeploymentRollback = "DeploymentRollback",
        DeploymentStart = "DeploymentStart",
        DeploymentStop = "DeploymentStop",
        DeploymentSuccess = "DeploymentSuccess",
        InstanceFailure = "InstanceFailure",
        InstanceReady = "InstanceReady",
        InstanceStart = "InstanceStart",
        InstanceSuccess = "InstanceSuccess",
    }

    property! {
        /// [`TriggerConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-triggerconfig.html)
        TriggerConfig
        required {
        }
        optional {
            /// `TriggerEvents`: list.
            trigger_events "TriggerEvents" List<TriggerConfigTriggerEvents>,
            /// `TriggerName`: text.
            trigger_name "TriggerName" String,
            /// `TriggerTargetArn`: text.
            trigger_target_arn "TriggerTargetArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-tag.html)
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
        /// [`OnPremisesTagSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-onpremisestagset.html)
        OnPremisesTagSet
        required {
        }
        optional {
            /// `OnPremisesTagSetList`: list.
            on_premises_tag_set_list "OnPremisesTagSetList" List<OnPremisesTagSetListObject>,
        }
    }

    property! {
        /// [`OnPremisesTagSetListObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-onpremisestagsetlistobject.html)
        OnPremisesTagSetListObject
        required {
        }
        optional {
            /// `OnPremisesTagGroup`: list.
            on_premises_tag_group "OnPremisesTagGroup" List<TagFilter>,
        }
    }

    choice! {
        /// Values of `TagFilterType`.
        TagFilterType
        KeyAndValue = "KEY_AND_VALUE",
        KeyOnly = "KEY_ONLY",
        ValueOnly = "VALUE_ONLY",
    }

    property! {
        /// [`TagFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-tagfilter.html)
        TagFilter
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Type`: text.
            r#type "Type" TagFilterType,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`LoadBalancerInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-loadbalancerinfo.html)
        LoadBalancerInfo
        required {
        }
        optional {
            /// `ElbInfoList`: list.
            elb_info_list "ElbInfoList" List<ELBInfo>,
            /// `TargetGroupInfoList`: list.
            target_group_info_list "TargetGroupInfoList" List<TargetGroupInfo>,
            /// `TargetGroupPairInfoList`: list.
            target_group_pair_info_list "TargetGroupPairInfoList" List<TargetGroupPairInfo>,
        }
    }

    property! {
        /// [`TargetGroupPairInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-targetgrouppairinfo.html)
        TargetGroupPairInfo
        required {
        }
        optional {
            /// `ProdTrafficRoute`: object.
            prod_traffic_route "ProdTrafficRoute" TrafficRoute,
            /// `TargetGroups`: list.
            target_groups "TargetGroups" List<TargetGroupInfo>,
            /// `TestTrafficRoute`: object.
            test_traffic_route "TestTrafficRoute" TrafficRoute,
        }
    }

    property! {
        /// [`TrafficRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-trafficroute.html)
        TrafficRoute
        required {
        }
        optional {
            /// `ListenerArns`: list.
            listener_arns "ListenerArns" List<String>,
        }
    }

    property! {
        /// [`TargetGroupInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-targetgroupinfo.html)
        TargetGroupInfo
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`ELBInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-elbinfo.html)
        ELBInfo
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`EC2TagSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagset.html)
        EC2TagSet
        required {
        }
        optional {
            /// `Ec2TagSetList`: list.
            ec2_tag_set_list "Ec2TagSetList" List<EC2TagSetListObject>,
        }
    }

    property! {
        /// [`EC2TagSetListObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagsetlistobject.html)
        EC2TagSetListObject
        required {
        }
        optional {
            /// `Ec2TagGroup`: list.
            ec2_tag_group "Ec2TagGroup" List<EC2TagFilter>,
        }
    }

    choice! {
        /// Values of `EC2TagFilterType`.
        EC2TagFilterType
        KeyAndValue = "KEY_AND_VALUE",
        KeyOnly = "KEY_ONLY",
        ValueOnly = "VALUE_ONLY",
    }

    property! {
        /// [`EC2TagFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ec2tagfilter.html)
        EC2TagFilter
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Type`: text.
            r#type "Type" EC2TagFilterType,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`ECSService`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-ecsservice.html)
        ECSService
        required {
            /// `ClusterName`: text.
            cluster_name "ClusterName" String,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeploymentStyleDeploymentOption`.
        DeploymentStyleDeploymentOption
        WithoutTrafficControl = "WITHOUT_TRAFFIC_CONTROL",
        WithTrafficControl = "WITH_TRAFFIC_CONTROL",
    }

    choice! {
        /// Values of `DeploymentStyleDeploymentType`.
        DeploymentStyleDeploymentType
        BlueGreen = "BLUE_GREEN",
        InPlace = "IN_PLACE",
    }

    property! {
        /// [`DeploymentStyle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deploymentstyle.html)
        DeploymentStyle
        required {
        }
        optional {
            /// `DeploymentOption`: text.
            deployment_option "DeploymentOption" DeploymentStyleDeploymentOption,
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" DeploymentStyleDeploymentType,
        }
    }

    property! {
        /// [`Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deployment.html)
        Deployment
        required {
            /// `Revision`: object.
            revision "Revision" RevisionLocation,
        }
        optional {
            /// `Description`: text.
            description "Description" String,
            /// `IgnoreApplicationStopFailures`: true or false.
            ignore_application_stop_failures "IgnoreApplicationStopFailures" bool,
        }
    }

    property! {
        /// [`RevisionLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-revisionlocation.html)
        RevisionLocation
        required {
        }
        optional {
            /// `GitHubLocation`: object.
            git_hub_location "GitHubLocation" GitHubLocation,
            /// `RevisionType`: text.
            revision_type "RevisionType" String,
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-s3location.html)
        S3Location
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `BundleType`: text.
            bundle_type "BundleType" String,
            /// `ETag`: text.
            e_tag "ETag" String,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`GitHubLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-githublocation.html)
        GitHubLocation
        required {
            /// `CommitId`: text.
            commit_id "CommitId" String,
            /// `Repository`: text.
            repository "Repository" String,
        }
        optional {
        }
    }

    property! {
        /// [`BlueGreenDeploymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-bluegreendeploymentconfiguration.html)
        BlueGreenDeploymentConfiguration
        required {
        }
        optional {
            /// `DeploymentReadyOption`: object.
            deployment_ready_option "DeploymentReadyOption" DeploymentReadyOption,
            /// `GreenFleetProvisioningOption`: object.
            green_fleet_provisioning_option "GreenFleetProvisioningOption" GreenFleetProvisioningOption,
            /// `TerminateBlueInstancesOnDeploymentSuccess`: object.
            terminate_blue_instances_on_deployment_success "TerminateBlueInstancesOnDeploymentSuccess" BlueInstanceTerminationOption,
        }
    }

    choice! {
        /// Values of `BlueInstanceTerminationOptionAction`.
        BlueInstanceTerminationOptionAction
        KeepAlive = "KEEP_ALIVE",
        Terminate = "TERMINATE",
    }

    property! {
        /// [`BlueInstanceTerminationOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-blueinstanceterminationoption.html)
        BlueInstanceTerminationOption
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" BlueInstanceTerminationOptionAction,
            /// `TerminationWaitTimeInMinutes`: whole number.
            termination_wait_time_in_minutes "TerminationWaitTimeInMinutes" i64,
        }
    }

    choice! {
        /// Values of `GreenFleetProvisioningOptionAction`.
        GreenFleetProvisioningOptionAction
        CopyAutoScalingGroup = "COPY_AUTO_SCALING_GROUP",
        DiscoverExisting = "DISCOVER_EXISTING",
    }

    property! {
        /// [`GreenFleetProvisioningOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-greenfleetprovisioningoption.html)
        GreenFleetProvisioningOption
        required {
        }
        optional {
            /// `Action`: text.
            action "Action" GreenFleetProvisioningOptionAction,
        }
    }

    choice! {
        /// Values of `DeploymentReadyOptionActionOnTimeout`.
        DeploymentReadyOptionActionOnTimeout
        ContinueDeployment = "CONTINUE_DEPLOYMENT",
        StopDeployment = "STOP_DEPLOYMENT",
    }

    property! {
        /// [`DeploymentReadyOption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-deploymentreadyoption.html)
        DeploymentReadyOption
        required {
        }
        optional {
            /// `ActionOnTimeout`: text.
            action_on_timeout "ActionOnTimeout" DeploymentReadyOptionActionOnTimeout,
            /// `WaitTimeInMinutes`: whole number.
            wait_time_in_minutes "WaitTimeInMinutes" i64,
        }
    }

    choice! {
        /// Values of `AutoRollbackConfigurationEvents`.
        AutoRollbackConfigurationEvents
        DeploymentFailure = "DEPLOYMENT_FAILURE",
        DeploymentStopOnAlarm = "DEPLOYMENT_STOP_ON_ALARM",
        DeploymentStopOnRequest = "DEPLOYMENT_STOP_ON_REQUEST",
    }

    property! {
        /// [`AutoRollbackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-autorollbackconfiguration.html)
        AutoRollbackConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Events`: list.
            events "Events" List<AutoRollbackConfigurationEvents>,
        }
    }

    property! {
        /// [`AlarmConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-alarmconfiguration.html)
        AlarmConfiguration
        required {
        }
        optional {
            /// `Alarms`: list.
            alarms "Alarms" List<Alarm>,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `IgnorePollAlarmFailure`: true or false.
            ignore_poll_alarm_failure "IgnorePollAlarmFailure" bool,
        }
    }

    property! {
        /// [`Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codedeploy-deploymentgroup-alarm.html)
        Alarm
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
        }
    }
}
