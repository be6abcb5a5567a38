// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodeBuild`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodeBuild::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-fleet.html)
    Fleet = "AWS::CodeBuild::Fleet"
    required {
    }
    optional {
        /// `BaseCapacity`: whole number, at least 0 in value.
        base_capacity "BaseCapacity" i64,
        /// `ComputeConfiguration`: object.
        compute_configuration "ComputeConfiguration" fleet::ComputeConfiguration,
        /// `ComputeType`: text.
        compute_type "ComputeType" fleet::ComputeType,
        /// `EnvironmentType`: text.
        environment_type "EnvironmentType" fleet::EnvironmentType,
        /// `FleetProxyConfiguration`: object.
        fleet_proxy_configuration "FleetProxyConfiguration" fleet::ProxyConfiguration,
        /// `FleetServiceRole`: text, at least 1 characters.
        fleet_service_role "FleetServiceRole" String,
        /// `FleetVpcConfig`: object.
        fleet_vpc_config "FleetVpcConfig" fleet::VpcConfig,
        /// `ImageId`: text, at least 1 characters.
        image_id "ImageId" String,
        /// `Name`: text, 2 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `OverflowBehavior`: text.
        overflow_behavior "OverflowBehavior" fleet::OverflowBehavior,
        /// `ScalingConfiguration`: object.
        scaling_configuration "ScalingConfiguration" fleet::ScalingConfigurationInput,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComputeType`.
        ComputeType
        BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
        BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
        BuildGeneral1Xlarge = "BUILD_GENERAL1_XLARGE",
        BuildGeneral1_2xlarge = "BUILD_GENERAL1_2XLARGE",
        AttributeBasedCompute = "ATTRIBUTE_BASED_COMPUTE",
        CustomInstanceType = "CUSTOM_INSTANCE_TYPE",
    }

    choice! {
        /// Values of `EnvironmentType`.
        EnvironmentType
        WindowsServer2019Container = "WINDOWS_SERVER_2019_CONTAINER",
        WindowsServer2022Container = "WINDOWS_SERVER_2022_CONTAINER",
        LinuxContainer = "LINUX_CONTAINER",
        LinuxGpuContainer = "LINUX_GPU_CONTAINER",
        ArmContainer = "ARM_CONTAINER",
        MacArm = "MAC_ARM",
        LinuxEc2 = "LINUX_EC2",
        ArmEc2 = "ARM_EC2",
        WindowsEc2 = "WINDOWS_EC2",
    }

    choice! {
        /// Values of `OverflowBehavior`.
        OverflowBehavior
        Queue = "QUEUE",
        OnDemand = "ON_DEMAND",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-tag.html)
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
        /// Values of `ScalingConfigurationInputScalingType`.
        ScalingConfigurationInputScalingType
        TargetTrackingScaling = "TARGET_TRACKING_SCALING",
    }

    property! {
        /// [`ScalingConfigurationInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-scalingconfigurationinput.html)
        ScalingConfigurationInput
        required {
        }
        optional {
            /// `MaxCapacity`: whole number, at least 1 in value.
            max_capacity "MaxCapacity" i64,
            /// `ScalingType`: text.
            scaling_type "ScalingType" ScalingConfigurationInputScalingType,
            /// `TargetTrackingScalingConfigs`: list.
            target_tracking_scaling_configs "TargetTrackingScalingConfigs" List<TargetTrackingScalingConfiguration>,
        }
    }

    choice! {
        /// Values of `TargetTrackingScalingConfigurationMetricType`.
        TargetTrackingScalingConfigurationMetricType
        FleetUtilizationRate = "FLEET_UTILIZATION_RATE",
    }

    property! {
        /// [`TargetTrackingScalingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-targettrackingscalingconfiguration.html)
        TargetTrackingScalingConfiguration
        required {
        }
        optional {
            /// `MetricType`: text.
            metric_type "MetricType" TargetTrackingScalingConfigurationMetricType,
            /// `TargetValue`: number.
            target_value "TargetValue" f64,
        }
    }

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }

    choice! {
        /// Values of `ProxyConfigurationDefaultBehavior`.
        ProxyConfigurationDefaultBehavior
        AllowAll = "ALLOW_ALL",
        DenyAll = "DENY_ALL",
    }

    property! {
        /// [`ProxyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-proxyconfiguration.html)
        ProxyConfiguration
        required {
        }
        optional {
            /// `DefaultBehavior`: text.
            default_behavior "DefaultBehavior" ProxyConfigurationDefaultBehavior,
            /// `OrderedProxyRules`: list.
            ordered_proxy_rules "OrderedProxyRules" List<FleetProxyRule>,
        }
    }

    choice! {
        /// Values of `FleetProxyRuleEffect`.
        FleetProxyRuleEffect
        Allow = "ALLOW",
        Deny = "DENY",
    }

    choice! {
        /// Values of `FleetProxyRuleType`.
        FleetProxyRuleType
        Domain = "DOMAIN",
        Ip = "IP",
    }

    property! {
        /// [`FleetProxyRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-fleetproxyrule.html)
        FleetProxyRule
        required {
        }
        optional {
            /// `Effect`: text.
            effect "Effect" FleetProxyRuleEffect,
            /// `Entities`: list.
            entities "Entities" List<String>,
            /// `Type`: text.
            r#type "Type" FleetProxyRuleType,
        }
    }

    choice! {
        /// Values of `ComputeConfigurationMachineType`.
        ComputeConfigurationMachineType
        General = "GENERAL",
        Nvme = "NVME",
    }

    property! {
        /// [`ComputeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-fleet-computeconfiguration.html)
        ComputeConfiguration
        required {
        }
        optional {
            /// `disk`: whole number.
            disk "disk" i64,
            /// `instanceType`: text, at least 1 characters.
            instance_type "instanceType" String,
            /// `machineType`: text.
            machine_type "machineType" ComputeConfigurationMachineType,
            /// `memory`: whole number.
            memory "memory" i64,
            /// `vCpu`: whole number.
            v_cpu "vCpu" i64,
        }
    }
}

resource! {
    /// [`AWS::CodeBuild::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-project.html)
    Project = "AWS::CodeBuild::Project"
    required {
        /// `Artifacts`: object.
        artifacts "Artifacts" project::Artifacts,
        /// `Environment`: object.
        environment "Environment" project::Environment,
        /// `ServiceRole`: text.
        service_role "ServiceRole" String,
        /// `Source`: object.
        source "Source" project::Source,
    }
    optional {
        /// `AutoRetryLimit`: number.
        auto_retry_limit "AutoRetryLimit" f64,
        /// `BadgeEnabled`: true or false.
        badge_enabled "BadgeEnabled" bool,
        /// `BuildBatchConfig`: object.
        build_batch_config "BuildBatchConfig" project::ProjectBuildBatchConfig,
        /// `Cache`: object.
        cache "Cache" project::ProjectCache,
        /// `ConcurrentBuildLimit`: whole number.
        concurrent_build_limit "ConcurrentBuildLimit" i64,
        /// `Description`: text.
        description "Description" String,
        /// `EncryptionKey`: text.
        encryption_key "EncryptionKey" String,
        /// `FileSystemLocations`: list.
        file_system_locations "FileSystemLocations" List<project::ProjectFileSystemLocation>,
        /// `LogsConfig`: object.
        logs_config "LogsConfig" project::LogsConfig,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `QueuedTimeoutInMinutes`: whole number, 5 to 480 in value.
        queued_timeout_in_minutes "QueuedTimeoutInMinutes" i64,
        /// `ResourceAccessRole`: text.
        resource_access_role "ResourceAccessRole" String,
        /// `SecondaryArtifacts`: list.
        secondary_artifacts "SecondaryArtifacts" List<project::Artifacts>,
        /// `SecondarySourceVersions`: list.
        secondary_source_versions "SecondarySourceVersions" List<project::ProjectSourceVersion>,
        /// `SecondarySources`: list.
        secondary_sources "SecondarySources" List<project::Source>,
        /// `SourceVersion`: text.
        source_version "SourceVersion" String,
        /// `Tags`: list.
        tags "Tags" List<project::Tag>,
        /// `TimeoutInMinutes`: whole number, 5 to 2160 in value.
        timeout_in_minutes "TimeoutInMinutes" i64,
        /// `Triggers`: object.
        triggers "Triggers" project::ProjectTriggers,
        /// `Visibility`: text.
        visibility "Visibility" String,
        /// `VpcConfig`: object.
        vpc_config "VpcConfig" project::VpcConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-vpcconfig.html)
        VpcConfig
        required {
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `Subnets`: list.
            subnets "Subnets" List<String>,
            /// `VpcId`: text.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`ProjectTriggers`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projecttriggers.html)
        ProjectTriggers
        required {
        }
        optional {
            /// `BuildType`: text.
            build_type "BuildType" String,
            /// `FilterGroups`: list.
            filter_groups "FilterGroups" List<List<Json>>,
            /// `PullRequestBuildPolicy`: object.
            pull_request_build_policy "PullRequestBuildPolicy" PullRequestBuildPolicy,
            /// `ScopeConfiguration`: object.
            scope_configuration "ScopeConfiguration" ScopeConfiguration,
            /// `Webhook`: true or false.
            webhook "Webhook" bool,
        }
    }

    property! {
        /// [`ScopeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-scopeconfiguration.html)
        ScopeConfiguration
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Domain`: text.
            domain "Domain" String,
            /// `Scope`: text.
            scope "Scope" String,
        }
    }

    property! {
        /// [`PullRequestBuildPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-pullrequestbuildpolicy.html)
        PullRequestBuildPolicy
        required {
            /// `RequiresCommentApproval`: text.
            requires_comment_approval "RequiresCommentApproval" String,
        }
        optional {
            /// `ApproverRoles`: list.
            approver_roles "ApproverRoles" List<String>,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-tag.html)
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
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-source.html)
        Source
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Auth`: object.
            auth "Auth" SourceAuth,
            /// `BuildSpec`: text.
            build_spec "BuildSpec" String,
            /// `BuildStatusConfig`: object.
            build_status_config "BuildStatusConfig" BuildStatusConfig,
            /// `GitCloneDepth`: whole number.
            git_clone_depth "GitCloneDepth" i64,
            /// `GitSubmodulesConfig`: object.
            git_submodules_config "GitSubmodulesConfig" GitSubmodulesConfig,
            /// `InsecureSsl`: true or false.
            insecure_ssl "InsecureSsl" bool,
            /// `Location`: text.
            location "Location" String,
            /// `ReportBuildStatus`: true or false.
            report_build_status "ReportBuildStatus" bool,
            /// `SourceIdentifier`: text.
            source_identifier "SourceIdentifier" String,
        }
    }

    property! {
        /// [`GitSubmodulesConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-gitsubmodulesconfig.html)
        GitSubmodulesConfig
        required {
            /// `FetchSubmodules`: true or false.
            fetch_submodules "FetchSubmodules" bool,
        }
        optional {
        }
    }

    property! {
        /// [`BuildStatusConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-buildstatusconfig.html)
        BuildStatusConfig
        required {
        }
        optional {
            /// `Context`: text.
            context "Context" String,
            /// `TargetUrl`: text.
            target_url "TargetUrl" String,
        }
    }

    property! {
        /// [`SourceAuth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-sourceauth.html)
        SourceAuth
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Resource`: text.
            resource "Resource" String,
        }
    }

    property! {
        /// [`ProjectSourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectsourceversion.html)
        ProjectSourceVersion
        required {
            /// `SourceIdentifier`: text.
            source_identifier "SourceIdentifier" String,
        }
        optional {
            /// `SourceVersion`: text.
            source_version "SourceVersion" String,
        }
    }

    property! {
        /// [`LogsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-logsconfig.html)
        LogsConfig
        required {
        }
        optional {
            /// `CloudWatchLogs`: object.
            cloud_watch_logs "CloudWatchLogs" CloudWatchLogsConfig,
            /// `S3Logs`: object.
            s3_logs "S3Logs" S3LogsConfig,
        }
    }

    property! {
        /// [`S3LogsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-s3logsconfig.html)
        S3LogsConfig
        required {
            /// `Status`: text.
            status "Status" String,
        }
        optional {
            /// `EncryptionDisabled`: true or false.
            encryption_disabled "EncryptionDisabled" bool,
            /// `Location`: text.
            location "Location" String,
        }
    }

    property! {
        /// [`CloudWatchLogsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-cloudwatchlogsconfig.html)
        CloudWatchLogsConfig
        required {
            /// `Status`: text.
            status "Status" String,
        }
        optional {
            /// `GroupName`: text.
            group_name "GroupName" String,
            /// `StreamName`: text.
            stream_name "StreamName" String,
        }
    }

    property! {
        /// [`ProjectFileSystemLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectfilesystemlocation.html)
        ProjectFileSystemLocation
        required {
            /// `Identifier`: text.
            identifier "Identifier" String,
            /// `Location`: text.
            location "Location" String,
            /// `MountPoint`: text.
            mount_point "MountPoint" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `MountOptions`: text.
            mount_options "MountOptions" String,
        }
    }

    property! {
        /// [`Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environment.html)
        Environment
        required {
            /// `ComputeType`: text.
            compute_type "ComputeType" String,
            /// `Image`: text.
            image "Image" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `Certificate`: text.
            certificate "Certificate" String,
            /// `DockerServer`: object.
            docker_server "DockerServer" DockerServer,
            /// `EnvironmentVariables`: list.
            environment_variables "EnvironmentVariables" List<EnvironmentVariable>,
            /// `Fleet`: object.
            fleet "Fleet" ProjectFleet,
            /// `HostKernel`: text.
            host_kernel "HostKernel" String,
            /// `ImagePullCredentialsType`: text.
            image_pull_credentials_type "ImagePullCredentialsType" String,
            /// `PrivilegedMode`: true or false.
            privileged_mode "PrivilegedMode" bool,
            /// `RegistryCredential`: object.
            registry_credential "RegistryCredential" RegistryCredential,
        }
    }

    property! {
        /// [`RegistryCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-registrycredential.html)
        RegistryCredential
        required {
            /// `Credential`: text.
            credential "Credential" String,
            /// `CredentialProvider`: text.
            credential_provider "CredentialProvider" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProjectFleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectfleet.html)
        ProjectFleet
        required {
        }
        optional {
            /// `FleetArn`: text.
            fleet_arn "FleetArn" String,
        }
    }

    property! {
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-environmentvariable.html)
        EnvironmentVariable
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    property! {
        /// [`DockerServer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-dockerserver.html)
        DockerServer
        required {
            /// `ComputeType`: text.
            compute_type "ComputeType" String,
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
        }
    }

    property! {
        /// [`ProjectCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectcache.html)
        ProjectCache
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `CacheNamespace`: text.
            cache_namespace "CacheNamespace" String,
            /// `Location`: text.
            location "Location" String,
            /// `Modes`: list.
            modes "Modes" List<String>,
        }
    }

    property! {
        /// [`ProjectBuildBatchConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-projectbuildbatchconfig.html)
        ProjectBuildBatchConfig
        required {
        }
        optional {
            /// `BatchReportMode`: text.
            batch_report_mode "BatchReportMode" String,
            /// `CombineArtifacts`: true or false.
            combine_artifacts "CombineArtifacts" bool,
            /// `Restrictions`: object.
            restrictions "Restrictions" BatchRestrictions,
            /// `ServiceRole`: text.
            service_role "ServiceRole" String,
            /// `TimeoutInMins`: whole number.
            timeout_in_mins "TimeoutInMins" i64,
        }
    }

    property! {
        /// [`BatchRestrictions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-batchrestrictions.html)
        BatchRestrictions
        required {
        }
        optional {
            /// `ComputeTypesAllowed`: list.
            compute_types_allowed "ComputeTypesAllowed" List<String>,
            /// `MaximumBuildsAllowed`: whole number.
            maximum_builds_allowed "MaximumBuildsAllowed" i64,
        }
    }

    property! {
        /// [`Artifacts`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-project-artifacts.html)
        Artifacts
        required {
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `ArtifactIdentifier`: text.
            artifact_identifier "ArtifactIdentifier" String,
            /// `EncryptionDisabled`: true or false.
            encryption_disabled "EncryptionDisabled" bool,
            /// `Location`: text.
            location "Location" String,
            /// `Name`: text.
            name "Name" String,
            /// `NamespaceType`: text.
            namespace_type "NamespaceType" String,
            /// `OverrideArtifactName`: true or false.
            override_artifact_name "OverrideArtifactName" bool,
            /// `Packaging`: text.
            packaging "Packaging" String,
            /// `Path`: text.
            path "Path" String,
        }
    }
}

resource! {
    /// [`AWS::CodeBuild::ReportGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-reportgroup.html)
    ReportGroup = "AWS::CodeBuild::ReportGroup"
    required {
        /// `ExportConfig`: object.
        export_config "ExportConfig" report_group::ReportExportConfig,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" report_group::Type,
    }
    optional {
        /// `DeleteReports`: true or false.
        delete_reports "DeleteReports" bool,
        /// `Name`: text, 2 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<report_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ReportGroup`].
pub mod report_group {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Test = "TEST",
        CodeCoverage = "CODE_COVERAGE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-reportgroup-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 0 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ReportExportConfigExportConfigType`.
        ReportExportConfigExportConfigType
        S3 = "S3",
        NoExport = "NO_EXPORT",
    }

    property! {
        /// [`ReportExportConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-reportgroup-reportexportconfig.html)
        ReportExportConfig
        required {
            /// `ExportConfigType`: text.
            export_config_type "ExportConfigType" ReportExportConfigExportConfigType,
        }
        optional {
            /// `S3Destination`: object.
            s3_destination "S3Destination" S3ReportExportConfig,
        }
    }

    choice! {
        /// Values of `S3ReportExportConfigPackaging`.
        S3ReportExportConfigPackaging
        None = "NONE",
        Zip = "ZIP",
    }

    property! {
        /// [`S3ReportExportConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codebuild-reportgroup-s3reportexportconfig.html)
        S3ReportExportConfig
        required {
            /// `Bucket`: text, at least 1 characters.
            bucket "Bucket" String,
        }
        optional {
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
            /// `EncryptionDisabled`: true or false.
            encryption_disabled "EncryptionDisabled" bool,
            /// `EncryptionKey`: text, at least 1 characters.
            encryption_key "EncryptionKey" String,
            /// `Packaging`: text.
            packaging "Packaging" S3ReportExportConfigPackaging,
            /// `Path`: text.
            path "Path" String,
        }
    }
}

resource! {
    /// [`AWS::CodeBuild::SourceCredential`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codebuild-sourcecredential.html)
    SourceCredential = "AWS::CodeBuild::SourceCredential"
    required {
        /// `AuthType`: text.
        auth_type "AuthType" String,
        /// `ServerType`: text. A change replaces the resource.
        server_type "ServerType" String,
        /// `Token`: text.
        token "Token" String,
    }
    optional {
        /// `Username`: text.
        username "Username" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}
