// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::GameLift`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::GameLift::Alias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-alias.html)
    Alias = "AWS::GameLift::Alias"
    required {
        /// `Name`: text, 1 to 1024 characters.
        name "Name" String,
        /// `RoutingStrategy`: object.
        routing_strategy "RoutingStrategy" alias::RoutingStrategy,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<alias::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AliasArn`.
        alias_arn "AliasArn" String,
        /// `Fn::GetAtt` of `AliasId`.
        alias_id "AliasId" String,
    }
}

/// Property types of [`Alias`].
pub mod alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-alias-tag.html)
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
        /// Values of `RoutingStrategyType`.
        RoutingStrategyType
        Simple = "SIMPLE",
        Terminal = "TERMINAL",
    }

    property! {
        /// [`RoutingStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-alias-routingstrategy.html)
        RoutingStrategy
        required {
            /// `Type`: text.
            r#type "Type" RoutingStrategyType,
        }
        optional {
            /// `FleetId`: text, 1 to 128 characters.
            fleet_id "FleetId" String,
            /// `Message`: text.
            message "Message" String,
        }
    }
}

resource! {
    /// [`AWS::GameLift::Build`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-build.html)
    Build = "AWS::GameLift::Build"
    required {
    }
    optional {
        /// `Name`: text, 1 to 1024 characters.
        name "Name" String,
        /// `OperatingSystem`: text. A change replaces the resource.
        operating_system "OperatingSystem" build::OperatingSystem,
        /// `ServerSdkVersion`: text, 0 to 128 characters. A change replaces the resource.
        server_sdk_version "ServerSdkVersion" String,
        /// `StorageLocation`: object. A change replaces the resource.
        storage_location "StorageLocation" build::StorageLocation,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<build::Tag>,
        /// `Version`: text, 1 to 1024 characters.
        version "Version" String,
    }
    attributes {
        /// `Fn::GetAtt` of `BuildArn`.
        build_arn "BuildArn" String,
        /// `Fn::GetAtt` of `BuildId`.
        build_id "BuildId" String,
    }
}

/// Property types of [`Build`].
pub mod build {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `OperatingSystem`.
        OperatingSystem
        AmazonLinux = "AMAZON_LINUX",
        AmazonLinux2 = "AMAZON_LINUX_2",
        AmazonLinux2023 = "AMAZON_LINUX_2023",
        Windows2012 = "WINDOWS_2012",
        Windows2016 = "WINDOWS_2016",
        Windows2022 = "WINDOWS_2022",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-build-tag.html)
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

    property! {
        /// [`StorageLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-build-storagelocation.html)
        StorageLocation
        required {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
            /// `Key`: text, at least 1 characters.
            key "Key" String,
            /// `RoleArn`: text, at least 1 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `ObjectVersion`: text, at least 1 characters.
            object_version "ObjectVersion" String,
        }
    }
}

resource! {
    /// [`AWS::GameLift::ContainerFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containerfleet.html)
    ContainerFleet = "AWS::GameLift::ContainerFleet"
    required {
        /// `FleetRoleArn`: text, 1 to 256 characters.
        fleet_role_arn "FleetRoleArn" String,
    }
    optional {
        /// `BillingType`: text. A change replaces the resource.
        billing_type "BillingType" container_fleet::BillingType,
        /// `DeploymentConfiguration`: object.
        deployment_configuration "DeploymentConfiguration" container_fleet::DeploymentConfiguration,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `GameServerContainerGroupDefinitionName`: text, 1 to 512 characters.
        game_server_container_group_definition_name "GameServerContainerGroupDefinitionName" String,
        /// `GameServerContainerGroupsPerInstance`: whole number, 1 to 5000 in value.
        game_server_container_groups_per_instance "GameServerContainerGroupsPerInstance" i64,
        /// `GameSessionCreationLimitPolicy`: object.
        game_session_creation_limit_policy "GameSessionCreationLimitPolicy" container_fleet::GameSessionCreationLimitPolicy,
        /// `InstanceConnectionPortRange`: object.
        instance_connection_port_range "InstanceConnectionPortRange" container_fleet::ConnectionPortRange,
        /// `InstanceInboundPermissions`: list, 0 to 50 items.
        instance_inbound_permissions "InstanceInboundPermissions" List<container_fleet::IpPermission>,
        /// `InstanceType`: text, 1 to 1024 characters. A change replaces the resource.
        instance_type "InstanceType" String,
        /// `Locations`: list, 1 to 100 items.
        locations "Locations" List<container_fleet::LocationConfiguration>,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" container_fleet::LogConfiguration,
        /// `MetricGroups`: list, 0 to 1 items.
        metric_groups "MetricGroups" List<String>,
        /// `NewGameSessionProtectionPolicy`: text.
        new_game_session_protection_policy "NewGameSessionProtectionPolicy" container_fleet::NewGameSessionProtectionPolicy,
        /// `PerInstanceContainerGroupDefinitionName`: text, 1 to 512 characters.
        per_instance_container_group_definition_name "PerInstanceContainerGroupDefinitionName" String,
        /// `PlayerGatewayMode`: text. A change replaces the resource.
        player_gateway_mode "PlayerGatewayMode" container_fleet::PlayerGatewayMode,
        /// `ScalingPolicies`: list, at most 50 items.
        scaling_policies "ScalingPolicies" List<container_fleet::ScalingPolicy>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<container_fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `DeploymentDetails`.
        deployment_details "DeploymentDetails" Json,
        /// `Fn::GetAtt` of `FleetArn`.
        fleet_arn "FleetArn" String,
        /// `Fn::GetAtt` of `FleetId`.
        fleet_id "FleetId" String,
        /// `Fn::GetAtt` of `GameServerContainerGroupDefinitionArn`.
        game_server_container_group_definition_arn "GameServerContainerGroupDefinitionArn" String,
        /// `Fn::GetAtt` of `MaximumGameServerContainerGroupsPerInstance`.
        maximum_game_server_container_groups_per_instance "MaximumGameServerContainerGroupsPerInstance" i64,
        /// `Fn::GetAtt` of `PerInstanceContainerGroupDefinitionArn`.
        per_instance_container_group_definition_arn "PerInstanceContainerGroupDefinitionArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ContainerFleet`].
pub mod container_fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BillingType`.
        BillingType
        OnDemand = "ON_DEMAND",
        Spot = "SPOT",
    }

    choice! {
        /// Values of `NewGameSessionProtectionPolicy`.
        NewGameSessionProtectionPolicy
        FullProtection = "FullProtection",
        NoProtection = "NoProtection",
    }

    choice! {
        /// Values of `PlayerGatewayMode`.
        PlayerGatewayMode
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        Required = "REQUIRED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-tag.html)
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
        /// Values of `ScalingPolicyComparisonOperator`.
        ScalingPolicyComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
    }

    choice! {
        /// Values of `ScalingPolicyMetricName`.
        ScalingPolicyMetricName
        ActivatingGameSessions = "ActivatingGameSessions",
        ActiveGameSessions = "ActiveGameSessions",
        ActiveInstances = "ActiveInstances",
        AvailableGameSessions = "AvailableGameSessions",
        AvailablePlayerSessions = "AvailablePlayerSessions",
        CurrentPlayerSessions = "CurrentPlayerSessions",
        IdleInstances = "IdleInstances",
        PercentAvailableGameSessions = "PercentAvailableGameSessions",
        PercentIdleInstances = "PercentIdleInstances",
        QueueDepth = "QueueDepth",
        WaitTime = "WaitTime",
        ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions",
    }

    choice! {
        /// Values of `ScalingPolicyPolicyType`.
        ScalingPolicyPolicyType
        RuleBased = "RuleBased",
        TargetBased = "TargetBased",
        ManagedScaling = "ManagedScaling",
    }

    choice! {
        /// Values of `ScalingPolicyScalingAdjustmentType`.
        ScalingPolicyScalingAdjustmentType
        ChangeInCapacity = "ChangeInCapacity",
        ExactCapacity = "ExactCapacity",
        PercentChangeInCapacity = "PercentChangeInCapacity",
    }

    property! {
        /// [`ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-scalingpolicy.html)
        ScalingPolicy
        required {
            /// `Name`: text, 1 to 1024 characters.
            name "Name" String,
        }
        optional {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" ScalingPolicyComparisonOperator,
            /// `EvaluationPeriods`: whole number, at least 1 in value.
            evaluation_periods "EvaluationPeriods" i64,
            /// `MetricName`: text.
            metric_name "MetricName" ScalingPolicyMetricName,
            /// `PolicyType`: text.
            policy_type "PolicyType" ScalingPolicyPolicyType,
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
            /// `ScalingAdjustmentType`: text.
            scaling_adjustment_type "ScalingAdjustmentType" ScalingPolicyScalingAdjustmentType,
            /// `TargetConfiguration`: object.
            target_configuration "TargetConfiguration" TargetConfiguration,
            /// `Threshold`: number.
            threshold "Threshold" f64,
        }
    }

    property! {
        /// [`TargetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-targetconfiguration.html)
        TargetConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LogDestination`.
        LogDestination
        None = "NONE",
        Cloudwatch = "CLOUDWATCH",
        S3 = "S3",
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `LogDestination`: text.
            log_destination "LogDestination" LogDestination,
            /// `LogGroupArn`: text, 1 to 512 characters.
            log_group_arn "LogGroupArn" String,
            /// `S3BucketName`: text, 1 to 1024 characters.
            s3_bucket_name "S3BucketName" String,
        }
    }

    choice! {
        /// Values of `LocationConfigurationPlayerGatewayStatus`.
        LocationConfigurationPlayerGatewayStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `StoppedActionsValue`.
        StoppedActionsValue
        AutoScaling = "AUTO_SCALING",
    }

    property! {
        /// [`LocationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-locationconfiguration.html)
        LocationConfiguration
        required {
            /// `Location`: text, 1 to 64 characters.
            location "Location" String,
        }
        optional {
            /// `LocationCapacity`: object.
            location_capacity "LocationCapacity" LocationCapacity,
            /// `PlayerGatewayStatus`: text.
            player_gateway_status "PlayerGatewayStatus" LocationConfigurationPlayerGatewayStatus,
            /// `StoppedActions`: list, at most 1 items.
            stopped_actions "StoppedActions" List<StoppedActionsValue>,
        }
    }

    property! {
        /// [`LocationCapacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-locationcapacity.html)
        LocationCapacity
        required {
            /// `MaxSize`: whole number, at least 0 in value.
            max_size "MaxSize" i64,
        }
        optional {
            /// `DesiredEC2Instances`: whole number, at least 0 in value.
            desired_ec2_instances "DesiredEC2Instances" i64,
            /// `ManagedCapacityConfiguration`: object.
            managed_capacity_configuration "ManagedCapacityConfiguration" ManagedCapacityConfiguration,
            /// `MinSize`: whole number, at least 0 in value.
            min_size "MinSize" i64,
        }
    }

    choice! {
        /// Values of `ManagedCapacityConfigurationZeroCapacityStrategy`.
        ManagedCapacityConfigurationZeroCapacityStrategy
        ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO",
        Manual = "MANUAL",
    }

    property! {
        /// [`ManagedCapacityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-managedcapacityconfiguration.html)
        ManagedCapacityConfiguration
        required {
            /// `ZeroCapacityStrategy`: text.
            zero_capacity_strategy "ZeroCapacityStrategy" ManagedCapacityConfigurationZeroCapacityStrategy,
        }
        optional {
            /// `ScaleInAfterInactivityMinutes`: whole number, 5 to 1440 in value.
            scale_in_after_inactivity_minutes "ScaleInAfterInactivityMinutes" i64,
        }
    }

    choice! {
        /// Values of `IpPermissionProtocol`.
        IpPermissionProtocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`IpPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-ippermission.html)
        IpPermission
        required {
            /// `FromPort`: whole number, 1 to 60000 in value.
            from_port "FromPort" i64,
            /// `IpRange`: text.
            ip_range "IpRange" String,
            /// `Protocol`: text.
            protocol "Protocol" IpPermissionProtocol,
            /// `ToPort`: whole number, 1 to 60000 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectionPortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-connectionportrange.html)
        ConnectionPortRange
        required {
            /// `FromPort`: whole number, 1 to 60000 in value.
            from_port "FromPort" i64,
            /// `ToPort`: whole number, 1 to 60000 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    property! {
        /// [`GameSessionCreationLimitPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-gamesessioncreationlimitpolicy.html)
        GameSessionCreationLimitPolicy
        required {
        }
        optional {
            /// `NewGameSessionsPerCreator`: whole number, at least 0 in value.
            new_game_sessions_per_creator "NewGameSessionsPerCreator" i64,
            /// `PolicyPeriodInMinutes`: whole number, at least 0 in value.
            policy_period_in_minutes "PolicyPeriodInMinutes" i64,
        }
    }

    choice! {
        /// Values of `DeploymentConfigurationImpairmentStrategy`.
        DeploymentConfigurationImpairmentStrategy
        Maintain = "MAINTAIN",
        Rollback = "ROLLBACK",
    }

    choice! {
        /// Values of `DeploymentConfigurationProtectionStrategy`.
        DeploymentConfigurationProtectionStrategy
        WithProtection = "WITH_PROTECTION",
        IgnoreProtection = "IGNORE_PROTECTION",
    }

    property! {
        /// [`DeploymentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containerfleet-deploymentconfiguration.html)
        DeploymentConfiguration
        required {
        }
        optional {
            /// `ImpairmentStrategy`: text.
            impairment_strategy "ImpairmentStrategy" DeploymentConfigurationImpairmentStrategy,
            /// `MinimumHealthyPercentage`: whole number, 30 to 75 in value.
            minimum_healthy_percentage "MinimumHealthyPercentage" i64,
            /// `ProtectionStrategy`: text.
            protection_strategy "ProtectionStrategy" DeploymentConfigurationProtectionStrategy,
        }
    }
}

resource! {
    /// [`AWS::GameLift::ContainerGroupDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-containergroupdefinition.html)
    ContainerGroupDefinition = "AWS::GameLift::ContainerGroupDefinition"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `OperatingSystem`: text.
        operating_system "OperatingSystem" container_group_definition::OperatingSystem,
        /// `TotalMemoryLimitMebibytes`: whole number, 4 to 1024000 in value.
        total_memory_limit_mebibytes "TotalMemoryLimitMebibytes" i64,
    }
    optional {
        /// `ContainerGroupType`: text. A change replaces the resource.
        container_group_type "ContainerGroupType" container_group_definition::ContainerGroupType,
        /// `GameServerContainerDefinition`: object.
        game_server_container_definition "GameServerContainerDefinition" container_group_definition::GameServerContainerDefinition,
        /// `SourceVersionNumber`: whole number, at least 0 in value.
        source_version_number "SourceVersionNumber" i64,
        /// `SupportContainerDefinitions`: list, 1 to 10 items.
        support_container_definitions "SupportContainerDefinitions" List<container_group_definition::SupportContainerDefinition>,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<container_group_definition::Tag>,
        /// `TotalVcpuLimit`: number, 0.125 to 10 in value.
        total_vcpu_limit "TotalVcpuLimit" f64,
        /// `VersionDescription`: text, 1 to 1024 characters.
        version_description "VersionDescription" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ContainerGroupDefinitionArn`.
        container_group_definition_arn "ContainerGroupDefinitionArn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReason`.
        status_reason "StatusReason" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" i64,
    }
}

/// Property types of [`ContainerGroupDefinition`].
pub mod container_group_definition {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContainerGroupType`.
        ContainerGroupType
        GameServer = "GAME_SERVER",
        PerInstance = "PER_INSTANCE",
    }

    choice! {
        /// Values of `OperatingSystem`.
        OperatingSystem
        AmazonLinux2023 = "AMAZON_LINUX_2023",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-tag.html)
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

    property! {
        /// [`SupportContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-supportcontainerdefinition.html)
        SupportContainerDefinition
        required {
            /// `ContainerName`: text, 1 to 128 characters.
            container_name "ContainerName" String,
            /// `ImageUri`: text, 1 to 255 characters.
            image_uri "ImageUri" String,
        }
        optional {
            /// `DependsOn`: list, 1 to 10 items.
            depends_on "DependsOn" List<ContainerDependency>,
            /// `EnvironmentOverride`: list, 1 to 20 items.
            environment_override "EnvironmentOverride" List<ContainerEnvironment>,
            /// `Essential`: true or false.
            essential "Essential" bool,
            /// `HealthCheck`: object.
            health_check "HealthCheck" ContainerHealthCheck,
            /// `LinuxCapabilities`: object.
            linux_capabilities "LinuxCapabilities" LinuxCapabilities,
            /// `MemoryHardLimitMebibytes`: whole number, 4 to 1024000 in value.
            memory_hard_limit_mebibytes "MemoryHardLimitMebibytes" i64,
            /// `MountPoints`: list, 1 to 10 items.
            mount_points "MountPoints" List<ContainerMountPoint>,
            /// `PortConfiguration`: object.
            port_configuration "PortConfiguration" PortConfiguration,
            /// `ResolvedImageDigest`: text.
            resolved_image_digest "ResolvedImageDigest" String,
            /// `Vcpu`: number, 0.125 to 10 in value.
            vcpu "Vcpu" f64,
        }
    }

    property! {
        /// [`PortConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-portconfiguration.html)
        PortConfiguration
        required {
            /// `ContainerPortRanges`: list, 1 to 100 items.
            container_port_ranges "ContainerPortRanges" List<ContainerPortRange>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContainerPortRangeProtocol`.
        ContainerPortRangeProtocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`ContainerPortRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerportrange.html)
        ContainerPortRange
        required {
            /// `FromPort`: whole number, 1 to 60000 in value.
            from_port "FromPort" i64,
            /// `Protocol`: text.
            protocol "Protocol" ContainerPortRangeProtocol,
            /// `ToPort`: whole number, 1 to 60000 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContainerMountPointAccessLevel`.
        ContainerMountPointAccessLevel
        ReadOnly = "READ_ONLY",
        ReadAndWrite = "READ_AND_WRITE",
    }

    property! {
        /// [`ContainerMountPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containermountpoint.html)
        ContainerMountPoint
        required {
            /// `InstancePath`: text, 1 to 1024 characters.
            instance_path "InstancePath" String,
        }
        optional {
            /// `AccessLevel`: text.
            access_level "AccessLevel" ContainerMountPointAccessLevel,
            /// `ContainerPath`: text, 1 to 1024 characters.
            container_path "ContainerPath" String,
        }
    }

    choice! {
        /// Values of `LinuxCapabilitiesInclude`.
        LinuxCapabilitiesInclude
        AuditControl = "AUDIT_CONTROL",
        AuditWrite = "AUDIT_WRITE",
        BlockSuspend = "BLOCK_SUSPEND",
        Chown = "CHOWN",
        DacOverride = "DAC_OVERRIDE",
        DacReadSearch = "DAC_READ_SEARCH",
        Fowner = "FOWNER",
        Fsetid = "FSETID",
        IpcLock = "IPC_LOCK",
        IpcOwner = "IPC_OWNER",
        Kill = "KILL",
        Lease = "LEASE",
        LinuxImmutable = "LINUX_IMMUTABLE",
        MacAdmin = "MAC_ADMIN",
        MacOverride = "MAC_OVERRIDE",
        Mknod = "MKNOD",
        NetAdmin = "NET_ADMIN",
        NetBindService = "NET_BIND_SERVICE",
        NetBroadcast = "NET_BROADCAST",
        NetRaw = "NET_RAW",
        Setfcap = "SETFCAP",
        Setgid = "SETGID",
        Setpcap = "SETPCAP",
        Setuid = "SETUID",
        SysAdmin = "SYS_ADMIN",
        SysBoot = "SYS_BOOT",
        SysChroot = "SYS_CHROOT",
        SysModule = "SYS_MODULE",
        SysNice = "SYS_NICE",
        SysPacct = "SYS_PACCT",
        SysPtrace = "SYS_PTRACE",
        SysRawio = "SYS_RAWIO",
        SysResource = "SYS_RESOURCE",
        SysTime = "SYS_TIME",
        SysTtyConfig = "SYS_TTY_CONFIG",
        Syslog = "SYSLOG",
        WakeAlarm = "WAKE_ALARM",
    }

    property! {
        /// [`LinuxCapabilities`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-linuxcapabilities.html)
        LinuxCapabilities
        required {
        }
        optional {
            /// `Include`: list, 0 to 37 items.
            include "Include" List<LinuxCapabilitiesInclude>,
        }
    }

    property! {
        /// [`ContainerHealthCheck`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerhealthcheck.html)
        ContainerHealthCheck
        required {
            /// `Command`: list, 1 to 20 items.
            command "Command" List<String>,
        }
        optional {
            /// `Interval`: whole number, 60 to 300 in value.
            interval "Interval" i64,
            /// `Retries`: whole number, 5 to 10 in value.
            retries "Retries" i64,
            /// `StartPeriod`: whole number, 0 to 300 in value.
            start_period "StartPeriod" i64,
            /// `Timeout`: whole number, 30 to 60 in value.
            timeout "Timeout" i64,
        }
    }

    property! {
        /// [`ContainerEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerenvironment.html)
        ContainerEnvironment
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContainerDependencyCondition`.
        ContainerDependencyCondition
        Start = "START",
        Complete = "COMPLETE",
        Success = "SUCCESS",
        Healthy = "HEALTHY",
    }

    property! {
        /// [`ContainerDependency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-containerdependency.html)
        ContainerDependency
        required {
            /// `Condition`: text.
            condition "Condition" ContainerDependencyCondition,
            /// `ContainerName`: text, 1 to 128 characters.
            container_name "ContainerName" String,
        }
        optional {
        }
    }

    property! {
        /// [`GameServerContainerDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-containergroupdefinition-gameservercontainerdefinition.html)
        GameServerContainerDefinition
        required {
            /// `ContainerName`: text, 1 to 128 characters.
            container_name "ContainerName" String,
            /// `ImageUri`: text, 1 to 255 characters.
            image_uri "ImageUri" String,
            /// `ServerSdkVersion`: text, 0 to 128 characters.
            server_sdk_version "ServerSdkVersion" String,
        }
        optional {
            /// `DependsOn`: list, 1 to 10 items.
            depends_on "DependsOn" List<ContainerDependency>,
            /// `EnvironmentOverride`: list, 1 to 20 items.
            environment_override "EnvironmentOverride" List<ContainerEnvironment>,
            /// `LinuxCapabilities`: object.
            linux_capabilities "LinuxCapabilities" LinuxCapabilities,
            /// `MountPoints`: list, 1 to 10 items.
            mount_points "MountPoints" List<ContainerMountPoint>,
            /// `PortConfiguration`: object.
            port_configuration "PortConfiguration" PortConfiguration,
            /// `ResolvedImageDigest`: text.
            resolved_image_digest "ResolvedImageDigest" String,
            /// `Vcpu`: number, 0.125 to 10 in value.
            vcpu "Vcpu" f64,
        }
    }
}

resource! {
    /// [`AWS::GameLift::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-fleet.html)
    Fleet = "AWS::GameLift::Fleet"
    required {
        /// `Name`: text, 1 to 1024 characters.
        name "Name" String,
    }
    optional {
        /// `AnywhereConfiguration`: JSON.
        anywhere_configuration "AnywhereConfiguration" fleet::AnywhereConfiguration,
        /// `ApplyCapacity`: text.
        apply_capacity "ApplyCapacity" fleet::ApplyCapacity,
        /// `BuildId`: text, 1 to 512 characters. A change replaces the resource.
        build_id "BuildId" String,
        /// `CertificateConfiguration`: object. A change replaces the resource.
        certificate_configuration "CertificateConfiguration" fleet::CertificateConfiguration,
        /// `ComputeType`: text. A change replaces the resource.
        compute_type "ComputeType" fleet::ComputeType,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `DesiredEC2Instances`: whole number, at least 0 in value.
        desired_ec2_instances "DesiredEC2Instances" i64,
        /// `EC2InboundPermissions`: list, 0 to 50 items.
        ec2_inbound_permissions "EC2InboundPermissions" List<fleet::IpPermission>,
        /// `EC2InstanceType`: text. A change replaces the resource.
        ec2_instance_type "EC2InstanceType" String,
        /// `FleetType`: text. A change replaces the resource.
        fleet_type "FleetType" fleet::FleetType,
        /// `InstanceRoleARN`: text, at least 1 characters. A change replaces the resource.
        instance_role_arn "InstanceRoleARN" String,
        /// `InstanceRoleCredentialsProvider`: text. A change replaces the resource.
        instance_role_credentials_provider "InstanceRoleCredentialsProvider" fleet::InstanceRoleCredentialsProvider,
        /// `Locations`: list, 1 to 100 items.
        locations "Locations" List<fleet::LocationConfiguration>,
        /// `LogPaths`: list. A change replaces the resource.
        log_paths "LogPaths" List<String>,
        /// `MaxSize`: whole number, at least 0 in value.
        max_size "MaxSize" i64,
        /// `MetricGroups`: list, 0 to 1 items.
        metric_groups "MetricGroups" List<String>,
        /// `MinSize`: whole number, at least 0 in value.
        min_size "MinSize" i64,
        /// `NewGameSessionProtectionPolicy`: text.
        new_game_session_protection_policy "NewGameSessionProtectionPolicy" fleet::NewGameSessionProtectionPolicy,
        /// `PeerVpcAwsAccountId`: text, 1 to 1024 characters. A change replaces the resource.
        peer_vpc_aws_account_id "PeerVpcAwsAccountId" String,
        /// `PeerVpcId`: text, 1 to 1024 characters. A change replaces the resource.
        peer_vpc_id "PeerVpcId" String,
        /// `PlayerGatewayConfiguration`: object. A change replaces the resource.
        player_gateway_configuration "PlayerGatewayConfiguration" fleet::PlayerGatewayConfiguration,
        /// `PlayerGatewayMode`: text. A change replaces the resource.
        player_gateway_mode "PlayerGatewayMode" fleet::PlayerGatewayMode,
        /// `ResourceCreationLimitPolicy`: object.
        resource_creation_limit_policy "ResourceCreationLimitPolicy" fleet::ResourceCreationLimitPolicy,
        /// `RuntimeConfiguration`: object.
        runtime_configuration "RuntimeConfiguration" fleet::RuntimeConfiguration,
        /// `ScalingPolicies`: list, at most 50 items.
        scaling_policies "ScalingPolicies" List<fleet::ScalingPolicy>,
        /// `ScriptId`: text, 1 to 512 characters. A change replaces the resource.
        script_id "ScriptId" String,
        /// `ServerLaunchParameters`: text, 1 to 1024 characters. A change replaces the resource.
        server_launch_parameters "ServerLaunchParameters" String,
        /// `ServerLaunchPath`: text, 1 to 1024 characters. A change replaces the resource.
        server_launch_path "ServerLaunchPath" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `FleetArn`.
        fleet_arn "FleetArn" String,
        /// `Fn::GetAtt` of `FleetId`.
        fleet_id "FleetId" String,
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ApplyCapacity`.
        ApplyCapacity
        OnUpdate = "ON_UPDATE",
        OnCreateAndUpdate = "ON_CREATE_AND_UPDATE",
        OnCreateAndUpdateWithAutoscaling = "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING",
    }

    choice! {
        /// Values of `ComputeType`.
        ComputeType
        Ec2 = "EC2",
        Anywhere = "ANYWHERE",
    }

    choice! {
        /// Values of `FleetType`.
        FleetType
        OnDemand = "ON_DEMAND",
        Spot = "SPOT",
    }

    choice! {
        /// Values of `InstanceRoleCredentialsProvider`.
        InstanceRoleCredentialsProvider
        SharedCredentialFile = "SHARED_CREDENTIAL_FILE",
    }

    choice! {
        /// Values of `NewGameSessionProtectionPolicy`.
        NewGameSessionProtectionPolicy
        FullProtection = "FullProtection",
        NoProtection = "NoProtection",
    }

    choice! {
        /// Values of `PlayerGatewayMode`.
        PlayerGatewayMode
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        Required = "REQUIRED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-tag.html)
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
        /// Values of `ScalingPolicyComparisonOperator`.
        ScalingPolicyComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
    }

    choice! {
        /// Values of `ScalingPolicyMetricName`.
        ScalingPolicyMetricName
        ActivatingGameSessions = "ActivatingGameSessions",
        ActiveGameSessions = "ActiveGameSessions",
        ActiveInstances = "ActiveInstances",
        AvailableGameSessions = "AvailableGameSessions",
        AvailablePlayerSessions = "AvailablePlayerSessions",
        CurrentPlayerSessions = "CurrentPlayerSessions",
        IdleInstances = "IdleInstances",
        PercentAvailableGameSessions = "PercentAvailableGameSessions",
        PercentIdleInstances = "PercentIdleInstances",
        QueueDepth = "QueueDepth",
        WaitTime = "WaitTime",
        ConcurrentActivatableGameSessions = "ConcurrentActivatableGameSessions",
    }

    choice! {
        /// Values of `ScalingPolicyPolicyType`.
        ScalingPolicyPolicyType
        RuleBased = "RuleBased",
        TargetBased = "TargetBased",
        ManagedScaling = "ManagedScaling",
    }

    choice! {
        /// Values of `ScalingPolicyScalingAdjustmentType`.
        ScalingPolicyScalingAdjustmentType
        ChangeInCapacity = "ChangeInCapacity",
        ExactCapacity = "ExactCapacity",
        PercentChangeInCapacity = "PercentChangeInCapacity",
    }

    choice! {
        /// Values of `ScalingPolicyStatus`.
        ScalingPolicyStatus
        Active = "ACTIVE",
        UpdateRequested = "UPDATE_REQUESTED",
        Updating = "UPDATING",
        DeleteRequested = "DELETE_REQUESTED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Error = "ERROR",
    }

    choice! {
        /// Values of `ScalingPolicyUpdateStatus`.
        ScalingPolicyUpdateStatus
        PendingUpdate = "PENDING_UPDATE",
    }

    property! {
        /// [`ScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-scalingpolicy.html)
        ScalingPolicy
        required {
            /// `Name`: text, 1 to 1024 characters.
            name "Name" String,
        }
        optional {
            /// `ComparisonOperator`: text.
            comparison_operator "ComparisonOperator" ScalingPolicyComparisonOperator,
            /// `EvaluationPeriods`: whole number, at least 1 in value.
            evaluation_periods "EvaluationPeriods" i64,
            /// `Location`: text, 1 to 64 characters.
            location "Location" String,
            /// `MetricName`: text.
            metric_name "MetricName" ScalingPolicyMetricName,
            /// `PolicyType`: text.
            policy_type "PolicyType" ScalingPolicyPolicyType,
            /// `ScalingAdjustment`: whole number.
            scaling_adjustment "ScalingAdjustment" i64,
            /// `ScalingAdjustmentType`: text.
            scaling_adjustment_type "ScalingAdjustmentType" ScalingPolicyScalingAdjustmentType,
            /// `Status`: text.
            status "Status" ScalingPolicyStatus,
            /// `TargetConfiguration`: object.
            target_configuration "TargetConfiguration" TargetConfiguration,
            /// `Threshold`: number.
            threshold "Threshold" f64,
            /// `UpdateStatus`: text.
            update_status "UpdateStatus" ScalingPolicyUpdateStatus,
        }
    }

    property! {
        /// [`TargetConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-targetconfiguration.html)
        TargetConfiguration
        required {
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
        optional {
        }
    }

    property! {
        /// [`RuntimeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-runtimeconfiguration.html)
        RuntimeConfiguration
        required {
        }
        optional {
            /// `GameSessionActivationTimeoutSeconds`: whole number, 1 to 600 in value.
            game_session_activation_timeout_seconds "GameSessionActivationTimeoutSeconds" i64,
            /// `MaxConcurrentGameSessionActivations`: whole number, 1 to 2147483647 in value.
            max_concurrent_game_session_activations "MaxConcurrentGameSessionActivations" i64,
            /// `ServerProcesses`: list, 1 to 50 items.
            server_processes "ServerProcesses" List<ServerProcess>,
        }
    }

    property! {
        /// [`ServerProcess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-serverprocess.html)
        ServerProcess
        required {
            /// `ConcurrentExecutions`: whole number, at least 1 in value.
            concurrent_executions "ConcurrentExecutions" i64,
            /// `LaunchPath`: text, 1 to 1024 characters.
            launch_path "LaunchPath" String,
        }
        optional {
            /// `Parameters`: text, 1 to 1024 characters.
            parameters "Parameters" String,
        }
    }

    property! {
        /// [`ResourceCreationLimitPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-resourcecreationlimitpolicy.html)
        ResourceCreationLimitPolicy
        required {
        }
        optional {
            /// `NewGameSessionsPerCreator`: whole number, at least 0 in value.
            new_game_sessions_per_creator "NewGameSessionsPerCreator" i64,
            /// `PolicyPeriodInMinutes`: whole number, at least 0 in value.
            policy_period_in_minutes "PolicyPeriodInMinutes" i64,
        }
    }

    choice! {
        /// Values of `PlayerGatewayConfigurationGameServerIpProtocolSupported`.
        PlayerGatewayConfigurationGameServerIpProtocolSupported
        IPv4 = "IPv4",
        DualStack = "DUAL_STACK",
    }

    property! {
        /// [`PlayerGatewayConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-playergatewayconfiguration.html)
        PlayerGatewayConfiguration
        required {
        }
        optional {
            /// `GameServerIpProtocolSupported`: text.
            game_server_ip_protocol_supported "GameServerIpProtocolSupported" PlayerGatewayConfigurationGameServerIpProtocolSupported,
        }
    }

    choice! {
        /// Values of `LocationConfigurationPlayerGatewayStatus`.
        LocationConfigurationPlayerGatewayStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`LocationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-locationconfiguration.html)
        LocationConfiguration
        required {
            /// `Location`: text, 1 to 64 characters.
            location "Location" String,
        }
        optional {
            /// `LocationCapacity`: object.
            location_capacity "LocationCapacity" LocationCapacity,
            /// `PlayerGatewayStatus`: text.
            player_gateway_status "PlayerGatewayStatus" LocationConfigurationPlayerGatewayStatus,
        }
    }

    property! {
        /// [`LocationCapacity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-locationcapacity.html)
        LocationCapacity
        required {
            /// `MaxSize`: whole number, at least 0 in value.
            max_size "MaxSize" i64,
        }
        optional {
            /// `DesiredEC2Instances`: whole number, at least 0 in value.
            desired_ec2_instances "DesiredEC2Instances" i64,
            /// `ManagedCapacityConfiguration`: object.
            managed_capacity_configuration "ManagedCapacityConfiguration" ManagedCapacityConfiguration,
            /// `MinSize`: whole number, at least 0 in value.
            min_size "MinSize" i64,
        }
    }

    choice! {
        /// Values of `ManagedCapacityConfigurationZeroCapacityStrategy`.
        ManagedCapacityConfigurationZeroCapacityStrategy
        ScaleToAndFromZero = "SCALE_TO_AND_FROM_ZERO",
        Manual = "MANUAL",
    }

    property! {
        /// [`ManagedCapacityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-managedcapacityconfiguration.html)
        ManagedCapacityConfiguration
        required {
            /// `ZeroCapacityStrategy`: text.
            zero_capacity_strategy "ZeroCapacityStrategy" ManagedCapacityConfigurationZeroCapacityStrategy,
        }
        optional {
            /// `ScaleInAfterInactivityMinutes`: whole number, 5 to 1440 in value.
            scale_in_after_inactivity_minutes "ScaleInAfterInactivityMinutes" i64,
        }
    }

    choice! {
        /// Values of `IpPermissionProtocol`.
        IpPermissionProtocol
        Tcp = "TCP",
        Udp = "UDP",
    }

    property! {
        /// [`IpPermission`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-ippermission.html)
        IpPermission
        required {
            /// `FromPort`: whole number, 1 to 60000 in value.
            from_port "FromPort" i64,
            /// `IpRange`: text.
            ip_range "IpRange" String,
            /// `Protocol`: text.
            protocol "Protocol" IpPermissionProtocol,
            /// `ToPort`: whole number, 1 to 60000 in value.
            to_port "ToPort" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `CertificateConfigurationCertificateType`.
        CertificateConfigurationCertificateType
        Disabled = "DISABLED",
        Generated = "GENERATED",
    }

    property! {
        /// [`CertificateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-certificateconfiguration.html)
        CertificateConfiguration
        required {
            /// `CertificateType`: text.
            certificate_type "CertificateType" CertificateConfigurationCertificateType,
        }
        optional {
        }
    }

    property! {
        /// [`AnywhereConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-fleet-anywhereconfiguration.html)
        AnywhereConfiguration
        required {
            /// `Cost`: text, 1 to 11 characters.
            cost "Cost" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GameLift::GameServerGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gameservergroup.html)
    GameServerGroup = "AWS::GameLift::GameServerGroup"
    required {
        /// `GameServerGroupName`: text, 1 to 128 characters.
        game_server_group_name "GameServerGroupName" String,
        /// `InstanceDefinitions`: list, 2 to 20 items.
        instance_definitions "InstanceDefinitions" List<game_server_group::InstanceDefinition>,
        /// `RoleArn`: text, 1 to 256 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AutoScalingPolicy`: object.
        auto_scaling_policy "AutoScalingPolicy" game_server_group::AutoScalingPolicy,
        /// `BalancingStrategy`: text.
        balancing_strategy "BalancingStrategy" game_server_group::BalancingStrategy,
        /// `DeleteOption`: text.
        delete_option "DeleteOption" game_server_group::DeleteOption,
        /// `GameServerProtectionPolicy`: text.
        game_server_protection_policy "GameServerProtectionPolicy" game_server_group::GameServerProtectionPolicy,
        /// `LaunchTemplate`: object.
        launch_template "LaunchTemplate" game_server_group::LaunchTemplate,
        /// `MaxSize`: number, at least 1 in value.
        max_size "MaxSize" f64,
        /// `MinSize`: number, at least 0 in value.
        min_size "MinSize" f64,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<game_server_group::Tag>,
        /// `VpcSubnets`: list, 1 to 20 items.
        vpc_subnets "VpcSubnets" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AutoScalingGroupArn`.
        auto_scaling_group_arn "AutoScalingGroupArn" String,
        /// `Fn::GetAtt` of `GameServerGroupArn`.
        game_server_group_arn "GameServerGroupArn" String,
    }
}

/// Property types of [`GameServerGroup`].
pub mod game_server_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BalancingStrategy`.
        BalancingStrategy
        SpotOnly = "SPOT_ONLY",
        SpotPreferred = "SPOT_PREFERRED",
        OnDemandOnly = "ON_DEMAND_ONLY",
    }

    choice! {
        /// Values of `DeleteOption`.
        DeleteOption
        SafeDelete = "SAFE_DELETE",
        ForceDelete = "FORCE_DELETE",
        Retain = "RETAIN",
    }

    choice! {
        /// Values of `GameServerProtectionPolicy`.
        GameServerProtectionPolicy
        NoProtection = "NO_PROTECTION",
        FullProtection = "FULL_PROTECTION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-tag.html)
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
        /// [`LaunchTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-launchtemplate.html)
        LaunchTemplate
        required {
        }
        optional {
            /// `LaunchTemplateId`: text, 1 to 255 characters.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text, 3 to 128 characters.
            launch_template_name "LaunchTemplateName" String,
            /// `Version`: text, 1 to 128 characters.
            version "Version" String,
        }
    }

    property! {
        /// [`InstanceDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-instancedefinition.html)
        InstanceDefinition
        required {
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
        optional {
            /// `WeightedCapacity`: text.
            weighted_capacity "WeightedCapacity" String,
        }
    }

    property! {
        /// [`AutoScalingPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-autoscalingpolicy.html)
        AutoScalingPolicy
        required {
            /// `TargetTrackingConfiguration`: object.
            target_tracking_configuration "TargetTrackingConfiguration" TargetTrackingConfiguration,
        }
        optional {
            /// `EstimatedInstanceWarmup`: number, at least 1 in value.
            estimated_instance_warmup "EstimatedInstanceWarmup" f64,
        }
    }

    property! {
        /// [`TargetTrackingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gameservergroup-targettrackingconfiguration.html)
        TargetTrackingConfiguration
        required {
            /// `TargetValue`: number, at least 0 in value.
            target_value "TargetValue" f64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GameLift::GameSessionQueue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html)
    GameSessionQueue = "AWS::GameLift::GameSessionQueue"
    required {
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CustomEventData`: text, 1 to 256 characters.
        custom_event_data "CustomEventData" String,
        /// `Destinations`: list.
        destinations "Destinations" List<game_session_queue::GameSessionQueueDestination>,
        /// `FilterConfiguration`: object.
        filter_configuration "FilterConfiguration" game_session_queue::FilterConfiguration,
        /// `NotificationTarget`: text, 1 to 300 characters.
        notification_target "NotificationTarget" String,
        /// `PlayerLatencyPolicies`: list.
        player_latency_policies "PlayerLatencyPolicies" List<game_session_queue::PlayerLatencyPolicy>,
        /// `PriorityConfiguration`: object.
        priority_configuration "PriorityConfiguration" game_session_queue::PriorityConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<game_session_queue::Tag>,
        /// `TimeoutInSeconds`: whole number, at least 0 in value.
        timeout_in_seconds "TimeoutInSeconds" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`GameSessionQueue`].
pub mod game_session_queue {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `PriorityOrderValue`.
        PriorityOrderValue
        Latency = "LATENCY",
        Cost = "COST",
        Destination = "DESTINATION",
        Location = "LOCATION",
    }

    property! {
        /// [`PriorityConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-priorityconfiguration.html)
        PriorityConfiguration
        required {
        }
        optional {
            /// `LocationOrder`: list, 1 to 100 items.
            location_order "LocationOrder" List<String>,
            /// `PriorityOrder`: list, 1 to 4 items.
            priority_order "PriorityOrder" List<PriorityOrderValue>,
        }
    }

    property! {
        /// [`PlayerLatencyPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-playerlatencypolicy.html)
        PlayerLatencyPolicy
        required {
        }
        optional {
            /// `MaximumIndividualPlayerLatencyMilliseconds`: whole number, at least 0 in value.
            maximum_individual_player_latency_milliseconds "MaximumIndividualPlayerLatencyMilliseconds" i64,
            /// `PolicyDurationSeconds`: whole number, at least 0 in value.
            policy_duration_seconds "PolicyDurationSeconds" i64,
        }
    }

    property! {
        /// [`FilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-filterconfiguration.html)
        FilterConfiguration
        required {
        }
        optional {
            /// `AllowedLocations`: list, 1 to 100 items.
            allowed_locations "AllowedLocations" List<String>,
        }
    }

    property! {
        /// [`GameSessionQueueDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-gamesessionqueue-gamesessionqueuedestination.html)
        GameSessionQueueDestination
        required {
        }
        optional {
            /// `DestinationArn`: text, 1 to 256 characters.
            destination_arn "DestinationArn" String,
        }
    }
}

resource! {
    /// [`AWS::GameLift::Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html)
    Location = "AWS::GameLift::Location"
    required {
        /// `LocationName`: text, 8 to 64 characters. A change replaces the resource.
        location_name "LocationName" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<location::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `LocationArn`.
        location_arn "LocationArn" String,
    }
}

/// Property types of [`Location`].
pub mod location {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-location-tag.html)
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
    /// [`AWS::GameLift::MatchmakingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html)
    MatchmakingConfiguration = "AWS::GameLift::MatchmakingConfiguration"
    required {
        /// `AcceptanceRequired`: true or false.
        acceptance_required "AcceptanceRequired" bool,
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RequestTimeoutSeconds`: whole number, 1 to 43200 in value.
        request_timeout_seconds "RequestTimeoutSeconds" i64,
        /// `RuleSetName`: text, 1 to 128 characters.
        rule_set_name "RuleSetName" String,
    }
    optional {
        /// `AcceptanceTimeoutSeconds`: whole number, 1 to 600 in value.
        acceptance_timeout_seconds "AcceptanceTimeoutSeconds" i64,
        /// `AdditionalPlayerCount`: whole number, at least 0 in value.
        additional_player_count "AdditionalPlayerCount" i64,
        /// `BackfillMode`: text.
        backfill_mode "BackfillMode" matchmaking_configuration::BackfillMode,
        /// `CreationTime`: text.
        creation_time "CreationTime" String,
        /// `CustomEventData`: text, 0 to 256 characters.
        custom_event_data "CustomEventData" String,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `FlexMatchMode`: text.
        flex_match_mode "FlexMatchMode" matchmaking_configuration::FlexMatchMode,
        /// `GameProperties`: list, 0 to 16 items.
        game_properties "GameProperties" List<matchmaking_configuration::GameProperty>,
        /// `GameSessionData`: text, 1 to 4096 characters.
        game_session_data "GameSessionData" String,
        /// `GameSessionQueueArns`: list.
        game_session_queue_arns "GameSessionQueueArns" List<String>,
        /// `NotificationTarget`: text, 0 to 300 characters.
        notification_target "NotificationTarget" String,
        /// `RuleSetArn`: text.
        rule_set_arn "RuleSetArn" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<matchmaking_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`MatchmakingConfiguration`].
pub mod matchmaking_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BackfillMode`.
        BackfillMode
        Automatic = "AUTOMATIC",
        Manual = "MANUAL",
    }

    choice! {
        /// Values of `FlexMatchMode`.
        FlexMatchMode
        Standalone = "STANDALONE",
        WithQueue = "WITH_QUEUE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-matchmakingconfiguration-tag.html)
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

    property! {
        /// [`GameProperty`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-matchmakingconfiguration-gameproperty.html)
        GameProperty
        required {
            /// `Key`: text, 0 to 32 characters.
            key "Key" String,
            /// `Value`: text, 0 to 96 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GameLift::MatchmakingRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingruleset.html)
    MatchmakingRuleSet = "AWS::GameLift::MatchmakingRuleSet"
    required {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RuleSetBody`: text, 1 to 65535 characters. A change replaces the resource.
        rule_set_body "RuleSetBody" String,
    }
    optional {
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<matchmaking_rule_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
    }
}

/// Property types of [`MatchmakingRuleSet`].
pub mod matchmaking_rule_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-matchmakingruleset-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::GameLift::Script`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-script.html)
    Script = "AWS::GameLift::Script"
    required {
        /// `StorageLocation`: object.
        storage_location "StorageLocation" script::S3Location,
    }
    optional {
        /// `Name`: text, 1 to 1024 characters.
        name "Name" String,
        /// `NodeJsVersion`: text, 0 to 16 characters. A change replaces the resource.
        node_js_version "NodeJsVersion" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<script::Tag>,
        /// `Version`: text, 1 to 1024 characters.
        version "Version" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `SizeOnDisk`.
        size_on_disk "SizeOnDisk" i64,
    }
}

/// Property types of [`Script`].
pub mod script {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-script-tag.html)
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

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-gamelift-script-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
            /// `Key`: text, at least 1 characters.
            key "Key" String,
            /// `RoleArn`: text, at least 1 characters.
            role_arn "RoleArn" String,
        }
        optional {
            /// `ObjectVersion`: text, at least 1 characters.
            object_version "ObjectVersion" String,
        }
    }
}
