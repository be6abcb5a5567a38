// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::PCS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::PCS::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-cluster.html)
    Cluster = "AWS::PCS::Cluster"
    required {
        /// `Networking`: object. A change replaces the resource.
        networking "Networking" cluster::Networking,
        /// `Scheduler`: object.
        scheduler "Scheduler" cluster::Scheduler,
        /// `Size`: text. A change replaces the resource.
        size "Size" cluster::Size,
    }
    optional {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SlurmConfiguration`: object.
        slurm_configuration "SlurmConfiguration" cluster::SlurmConfiguration,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Endpoints`.
        endpoints "Endpoints" List<String>,
        /// `Fn::GetAtt` of `ErrorInfo`.
        error_info "ErrorInfo" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Size`.
        Size
        Small = "SMALL",
        Medium = "MEDIUM",
        Large = "LARGE",
    }

    property! {
        /// Property type `SlurmConfiguration`.
        SlurmConfiguration
        required {
        }
        optional {
            /// `Accounting`: object.
            accounting "Accounting" Accounting,
            /// `AuthKey`: object.
            auth_key "AuthKey" AuthKey,
            /// `CgroupCustomSettings`: list.
            cgroup_custom_settings "CgroupCustomSettings" List<CgroupCustomSetting>,
            /// `JwtAuth`: object.
            jwt_auth "JwtAuth" JwtAuth,
            /// `ScaleDownIdleTimeInSeconds`: whole number, at least 1 in value.
            scale_down_idle_time_in_seconds "ScaleDownIdleTimeInSeconds" i64,
            /// `SlurmCustomSettings`: list.
            slurm_custom_settings "SlurmCustomSettings" List<SlurmCustomSetting>,
            /// `SlurmRest`: object.
            slurm_rest "SlurmRest" SlurmRest,
            /// `SlurmdbdCustomSettings`: list.
            slurmdbd_custom_settings "SlurmdbdCustomSettings" List<SlurmdbdCustomSetting>,
        }
    }

    property! {
        /// [`SlurmdbdCustomSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmdbdcustomsetting.html)
        SlurmdbdCustomSetting
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SlurmRestMode`.
        SlurmRestMode
        Standard = "STANDARD",
        None = "NONE",
    }

    property! {
        /// [`SlurmRest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmrest.html)
        SlurmRest
        required {
            /// `Mode`: text.
            mode "Mode" SlurmRestMode,
        }
        optional {
        }
    }

    property! {
        /// [`SlurmCustomSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-slurmcustomsetting.html)
        SlurmCustomSetting
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`JwtAuth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-jwtauth.html)
        JwtAuth
        required {
        }
        optional {
            /// `JwtKey`: object.
            jwt_key "JwtKey" JwtKey,
        }
    }

    property! {
        /// [`JwtKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-jwtkey.html)
        JwtKey
        required {
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `SecretVersion`: text.
            secret_version "SecretVersion" String,
        }
        optional {
        }
    }

    property! {
        /// [`CgroupCustomSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-cgroupcustomsetting.html)
        CgroupCustomSetting
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`AuthKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-authkey.html)
        AuthKey
        required {
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `SecretVersion`: text.
            secret_version "SecretVersion" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AccountingMode`.
        AccountingMode
        Standard = "STANDARD",
        None = "NONE",
    }

    property! {
        /// [`Accounting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-cluster-accounting.html)
        Accounting
        required {
            /// `Mode`: text.
            mode "Mode" AccountingMode,
        }
        optional {
            /// `DefaultPurgeTimeInDays`: whole number, -1 to 10000 in value.
            default_purge_time_in_days "DefaultPurgeTimeInDays" i64,
        }
    }

    choice! {
        /// Values of `SchedulerType`.
        SchedulerType
        Slurm = "SLURM",
    }

    property! {
        /// Property type `Scheduler`.
        Scheduler
        required {
            /// `Type`: text.
            r#type "Type" SchedulerType,
            /// `Version`: text.
            version "Version" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NetworkingNetworkType`.
        NetworkingNetworkType
        Ipv4 = "IPV4",
        Ipv6 = "IPV6",
    }

    property! {
        /// Property type `Networking`.
        Networking
        required {
        }
        optional {
            /// `NetworkType`: text.
            network_type "NetworkType" NetworkingNetworkType,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list, at least 1 items.
            subnet_ids "SubnetIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::PCS::ComputeNodeGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-computenodegroup.html)
    ComputeNodeGroup = "AWS::PCS::ComputeNodeGroup"
    required {
        /// `ClusterId`: text. A change replaces the resource.
        cluster_id "ClusterId" String,
        /// `IamInstanceProfileArn`: text.
        iam_instance_profile_arn "IamInstanceProfileArn" String,
        /// `InstanceConfigs`: list. A change replaces the resource.
        instance_configs "InstanceConfigs" List<compute_node_group::InstanceConfig>,
        /// `ScalingConfiguration`: object.
        scaling_configuration "ScalingConfiguration" compute_node_group::ScalingConfiguration,
        /// `SubnetIds`: list.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `AmiId`: text.
        ami_id "AmiId" String,
        /// `CustomLaunchTemplate`: object.
        custom_launch_template "CustomLaunchTemplate" compute_node_group::CustomLaunchTemplate,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `NodeLifecycleActions`: object.
        node_lifecycle_actions "NodeLifecycleActions" compute_node_group::NodeLifecycleActions,
        /// `PurchaseOption`: text.
        purchase_option "PurchaseOption" compute_node_group::PurchaseOption,
        /// `SlurmConfiguration`: object.
        slurm_configuration "SlurmConfiguration" compute_node_group::SlurmConfiguration,
        /// `SpotOptions`: object.
        spot_options "SpotOptions" compute_node_group::SpotOptions,
        /// `Tags`: JSON.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ErrorInfo`.
        error_info "ErrorInfo" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`ComputeNodeGroup`].
pub mod compute_node_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PurchaseOption`.
        PurchaseOption
        Ondemand = "ONDEMAND",
        Spot = "SPOT",
        CapacityBlock = "CAPACITY_BLOCK",
        InterruptibleCapacityReservation = "INTERRUPTIBLE_CAPACITY_RESERVATION",
    }

    choice! {
        /// Values of `SpotOptionsAllocationStrategy`.
        SpotOptionsAllocationStrategy
        LowestPrice = "lowest-price",
        CapacityOptimized = "capacity-optimized",
        PriceCapacityOptimized = "price-capacity-optimized",
    }

    property! {
        /// Property type `SpotOptions`.
        SpotOptions
        required {
        }
        optional {
            /// `AllocationStrategy`: text.
            allocation_strategy "AllocationStrategy" SpotOptionsAllocationStrategy,
        }
    }

    property! {
        /// Property type `SlurmConfiguration`.
        SlurmConfiguration
        required {
        }
        optional {
            /// `GresCustomSettings`: list.
            gres_custom_settings "GresCustomSettings" List<Json>,
            /// `ScaleDownIdleTimeInSeconds`: whole number, 1 to 10000000 in value.
            scale_down_idle_time_in_seconds "ScaleDownIdleTimeInSeconds" i64,
            /// `SlurmCustomSettings`: list.
            slurm_custom_settings "SlurmCustomSettings" List<SlurmCustomSetting>,
        }
    }

    property! {
        /// [`SlurmCustomSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-slurmcustomsetting.html)
        SlurmCustomSetting
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `ScalingConfiguration`.
        ScalingConfiguration
        required {
            /// `MaxInstanceCount`: whole number, at least 0 in value.
            max_instance_count "MaxInstanceCount" i64,
            /// `MinInstanceCount`: whole number, at least 0 in value.
            min_instance_count "MinInstanceCount" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `NodeLifecycleActionsScriptCachingPolicy`.
        NodeLifecycleActionsScriptCachingPolicy
        CacheOnce = "CACHE_ONCE",
        RefreshOnReboot = "REFRESH_ON_REBOOT",
    }

    property! {
        /// [`NodeLifecycleActions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecycleactions.html)
        NodeLifecycleActions
        required {
            /// `Stages`: object.
            stages "Stages" NodeLifecycleStages,
        }
        optional {
            /// `ScriptCachingPolicy`: text.
            script_caching_policy "ScriptCachingPolicy" NodeLifecycleActionsScriptCachingPolicy,
        }
    }

    property! {
        /// [`NodeLifecycleStages`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecyclestages.html)
        NodeLifecycleStages
        required {
        }
        optional {
            /// `NodeBootstrapped`: list, 1 to 20 items.
            node_bootstrapped "NodeBootstrapped" List<NodeLifecycleScript>,
            /// `NodeReady`: list, 1 to 20 items.
            node_ready "NodeReady" List<NodeLifecycleScript>,
        }
    }

    choice! {
        /// Values of `NodeLifecycleScriptExecutionPolicy`.
        NodeLifecycleScriptExecutionPolicy
        FirstBootOnly = "FIRST_BOOT_ONLY",
        EveryBoot = "EVERY_BOOT",
    }

    choice! {
        /// Values of `NodeLifecycleScriptOnError`.
        NodeLifecycleScriptOnError
        Terminate = "TERMINATE",
        StopSequence = "STOP_SEQUENCE",
        Continue = "CONTINUE",
    }

    property! {
        /// [`NodeLifecycleScript`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-nodelifecyclescript.html)
        NodeLifecycleScript
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `ScriptSource`: object.
            script_source "ScriptSource" ScriptSource,
        }
        optional {
            /// `Arguments`: list, at most 20 items.
            arguments "Arguments" List<String>,
            /// `ExecutionPolicy`: text.
            execution_policy "ExecutionPolicy" NodeLifecycleScriptExecutionPolicy,
            /// `OnError`: text.
            on_error "OnError" NodeLifecycleScriptOnError,
        }
    }

    property! {
        /// [`ScriptSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-scriptsource.html)
        ScriptSource
        required {
            /// `ScriptLocation`: text, 1 to 1024 characters.
            script_location "ScriptLocation" String,
        }
        optional {
            /// `Checksum`: text, 64 to 64 characters.
            checksum "Checksum" String,
            /// `S3VersionId`: text, at most 1024 characters.
            s3_version_id "S3VersionId" String,
        }
    }

    property! {
        /// [`InstanceConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-computenodegroup-instanceconfig.html)
        InstanceConfig
        required {
        }
        optional {
            /// `InstanceType`: text.
            instance_type "InstanceType" String,
        }
    }

    property! {
        /// Property type `CustomLaunchTemplate`.
        CustomLaunchTemplate
        required {
        }
        optional {
            /// `TemplateId`: text.
            template_id "TemplateId" String,
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::PCS::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pcs-queue.html)
    Queue = "AWS::PCS::Queue"
    required {
        /// `ClusterId`: text. A change replaces the resource.
        cluster_id "ClusterId" String,
    }
    optional {
        /// `ComputeNodeGroupConfigurations`: list.
        compute_node_group_configurations "ComputeNodeGroupConfigurations" List<queue::ComputeNodeGroupConfiguration>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `SlurmConfiguration`: object.
        slurm_configuration "SlurmConfiguration" queue::SlurmConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ErrorInfo`.
        error_info "ErrorInfo" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `SlurmConfiguration`.
        SlurmConfiguration
        required {
        }
        optional {
            /// `SlurmCustomSettings`: list.
            slurm_custom_settings "SlurmCustomSettings" List<SlurmCustomSetting>,
        }
    }

    property! {
        /// [`SlurmCustomSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-queue-slurmcustomsetting.html)
        SlurmCustomSetting
        required {
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`ComputeNodeGroupConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-pcs-queue-computenodegroupconfiguration.html)
        ComputeNodeGroupConfiguration
        required {
        }
        optional {
            /// `ComputeNodeGroupId`: text.
            compute_node_group_id "ComputeNodeGroupId" String,
        }
    }
}
