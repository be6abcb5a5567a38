// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ImageBuilder`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ImageBuilder::Component`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-component.html)
    Component = "AWS::ImageBuilder::Component"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Platform`: text. A change replaces the resource.
        platform "Platform" component::Platform,
        /// `Version`: text. A change replaces the resource.
        version "Version" String,
    }
    optional {
        /// `ChangeDescription`: text, 1 to 1024 characters. A change replaces the resource.
        change_description "ChangeDescription" String,
        /// `Data`: text, 1 to 16000 characters. A change replaces the resource.
        data "Data" String,
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `KmsKeyId`: text, 1 to 1024 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `SupportedOsVersions`: list, 1 to 25 items. A change replaces the resource.
        supported_os_versions "SupportedOsVersions" List<String>,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Uri`: text. A change replaces the resource.
        uri "Uri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Encrypted`.
        encrypted "Encrypted" bool,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        latest_version_arn "LatestVersion.Arn" String,
        /// `Fn::GetAtt` of `LatestVersion.Major`.
        latest_version_major "LatestVersion.Major" String,
        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        latest_version_minor "LatestVersion.Minor" String,
        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        latest_version_patch "LatestVersion.Patch" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Component`].
pub mod component {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Platform`.
        Platform
        Windows = "Windows",
        Linux = "Linux",
        MacOS = "macOS",
    }
}

resource! {
    /// [`AWS::ImageBuilder::ContainerRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-containerrecipe.html)
    ContainerRecipe = "AWS::ImageBuilder::ContainerRecipe"
    required {
    }
    optional {
        /// `Components`: list, at least 1 items. A change replaces the resource.
        components "Components" List<container_recipe::ComponentConfiguration>,
        /// `ContainerType`: text. A change replaces the resource.
        container_type "ContainerType" container_recipe::ContainerType,
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `DockerfileTemplateData`: text, 1 to 16000 characters. A change replaces the resource.
        dockerfile_template_data "DockerfileTemplateData" String,
        /// `DockerfileTemplateUri`: text. A change replaces the resource.
        dockerfile_template_uri "DockerfileTemplateUri" String,
        /// `ImageOsVersionOverride`: text, 1 to 1024 characters. A change replaces the resource.
        image_os_version_override "ImageOsVersionOverride" String,
        /// `InstanceConfiguration`: object. A change replaces the resource.
        instance_configuration "InstanceConfiguration" container_recipe::InstanceConfiguration,
        /// `KmsKeyId`: text, 1 to 1024 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ParentImage`: text, 1 to 1024 characters. A change replaces the resource.
        parent_image "ParentImage" String,
        /// `PlatformOverride`: text. A change replaces the resource.
        platform_override "PlatformOverride" container_recipe::PlatformOverride,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `TargetRepository`: object. A change replaces the resource.
        target_repository "TargetRepository" container_recipe::TargetContainerRepository,
        /// `Version`: text. A change replaces the resource.
        version "Version" String,
        /// `WorkingDirectory`: text, 1 to 1024 characters. A change replaces the resource.
        working_directory "WorkingDirectory" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        latest_version_arn "LatestVersion.Arn" String,
        /// `Fn::GetAtt` of `LatestVersion.Major`.
        latest_version_major "LatestVersion.Major" String,
        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        latest_version_minor "LatestVersion.Minor" String,
        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        latest_version_patch "LatestVersion.Patch" String,
    }
}

/// Property types of [`ContainerRecipe`].
pub mod container_recipe {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContainerType`.
        ContainerType
        Docker = "DOCKER",
    }

    choice! {
        /// Values of `PlatformOverride`.
        PlatformOverride
        Windows = "Windows",
        Linux = "Linux",
    }

    choice! {
        /// Values of `TargetContainerRepositoryService`.
        TargetContainerRepositoryService
        Ecr = "ECR",
    }

    property! {
        /// [`TargetContainerRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-targetcontainerrepository.html)
        TargetContainerRepository
        required {
        }
        optional {
            /// `RepositoryName`: text, 1 to 1024 characters.
            repository_name "RepositoryName" String,
            /// `Service`: text.
            service "Service" TargetContainerRepositoryService,
        }
    }

    property! {
        /// [`InstanceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-instanceconfiguration.html)
        InstanceConfiguration
        required {
        }
        optional {
            /// `BlockDeviceMappings`: list.
            block_device_mappings "BlockDeviceMappings" List<InstanceBlockDeviceMapping>,
            /// `Image`: text, 1 to 1024 characters.
            image "Image" String,
        }
    }

    property! {
        /// [`InstanceBlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-instanceblockdevicemapping.html)
        InstanceBlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text, 1 to 1024 characters.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" EbsInstanceBlockDeviceSpecification,
            /// `NoDevice`: text, 0 to 0 characters.
            no_device "NoDevice" String,
            /// `VirtualName`: text, 1 to 1024 characters.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsInstanceBlockDeviceSpecificationVolumeType`.
        EbsInstanceBlockDeviceSpecificationVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Io2a = "io2a",
        Gp2 = "gp2",
        Gp3 = "gp3",
        Gp3a = "gp3a",
        Sc1 = "sc1",
        St1 = "st1",
    }

    property! {
        /// [`EbsInstanceBlockDeviceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-ebsinstanceblockdevicespecification.html)
        EbsInstanceBlockDeviceSpecification
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, 100 to 64000 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 1 to 1024 characters.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text, 1 to 1024 characters.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number, 125 to 1000 in value.
            throughput "Throughput" i64,
            /// `VolumeSize`: whole number, 1 to 16000 in value.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsInstanceBlockDeviceSpecificationVolumeType,
        }
    }

    property! {
        /// [`ComponentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-componentconfiguration.html)
        ComponentConfiguration
        required {
        }
        optional {
            /// `ComponentArn`: text.
            component_arn "ComponentArn" String,
            /// `Parameters`: list, at least 1 items.
            parameters "Parameters" List<ComponentParameter>,
        }
    }

    property! {
        /// [`ComponentParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-containerrecipe-componentparameter.html)
        ComponentParameter
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Value`: list.
            value "Value" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::DistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-distributionconfiguration.html)
    DistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration"
    required {
        /// `Distributions`: list.
        distributions "Distributions" List<distribution_configuration::Distribution>,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`DistributionConfiguration`].
pub mod distribution_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-distribution.html)
        Distribution
        required {
            /// `Region`: text, 1 to 1024 characters.
            region "Region" String,
        }
        optional {
            /// `AmiDistributionConfiguration`: object.
            ami_distribution_configuration "AmiDistributionConfiguration" AmiDistributionConfiguration,
            /// `ContainerDistributionConfiguration`: object.
            container_distribution_configuration "ContainerDistributionConfiguration" ContainerDistributionConfiguration,
            /// `FastLaunchConfigurations`: list, 1 to 1000 items.
            fast_launch_configurations "FastLaunchConfigurations" List<FastLaunchConfiguration>,
            /// `LaunchTemplateConfigurations`: list, 1 to 100 items.
            launch_template_configurations "LaunchTemplateConfigurations" List<LaunchTemplateConfiguration>,
            /// `LicenseConfigurationArns`: list, 1 to 50 items.
            license_configuration_arns "LicenseConfigurationArns" List<String>,
            /// `SsmParameterConfigurations`: list.
            ssm_parameter_configurations "SsmParameterConfigurations" List<SsmParameterConfiguration>,
        }
    }

    choice! {
        /// Values of `SsmParameterConfigurationDataType`.
        SsmParameterConfigurationDataType
        Text = "text",
        AwsEc2Image = "aws:ec2:image",
    }

    property! {
        /// [`SsmParameterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-ssmparameterconfiguration.html)
        SsmParameterConfiguration
        required {
            /// `ParameterName`: text, 1 to 1011 characters.
            parameter_name "ParameterName" String,
        }
        optional {
            /// `AmiAccountId`: text.
            ami_account_id "AmiAccountId" String,
            /// `DataType`: text.
            data_type "DataType" SsmParameterConfigurationDataType,
        }
    }

    property! {
        /// [`LaunchTemplateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-launchtemplateconfiguration.html)
        LaunchTemplateConfiguration
        required {
        }
        optional {
            /// `AccountId`: text.
            account_id "AccountId" String,
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `SetDefaultVersion`: true or false.
            set_default_version "SetDefaultVersion" bool,
        }
    }

    property! {
        /// [`FastLaunchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchconfiguration.html)
        FastLaunchConfiguration
        required {
        }
        optional {
            /// `AccountId`: text.
            account_id "AccountId" String,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `LaunchTemplate`: object.
            launch_template "LaunchTemplate" FastLaunchLaunchTemplateSpecification,
            /// `MaxParallelLaunches`: whole number, at least 1 in value.
            max_parallel_launches "MaxParallelLaunches" i64,
            /// `SnapshotConfiguration`: object.
            snapshot_configuration "SnapshotConfiguration" FastLaunchSnapshotConfiguration,
        }
    }

    property! {
        /// [`FastLaunchSnapshotConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchsnapshotconfiguration.html)
        FastLaunchSnapshotConfiguration
        required {
        }
        optional {
            /// `TargetResourceCount`: whole number, 1 to 10000 in value.
            target_resource_count "TargetResourceCount" i64,
        }
    }

    property! {
        /// [`FastLaunchLaunchTemplateSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-fastlaunchlaunchtemplatespecification.html)
        FastLaunchLaunchTemplateSpecification
        required {
        }
        optional {
            /// `LaunchTemplateId`: text.
            launch_template_id "LaunchTemplateId" String,
            /// `LaunchTemplateName`: text, 1 to 1024 characters.
            launch_template_name "LaunchTemplateName" String,
            /// `LaunchTemplateVersion`: text, 1 to 1024 characters.
            launch_template_version "LaunchTemplateVersion" String,
        }
    }

    property! {
        /// [`ContainerDistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-containerdistributionconfiguration.html)
        ContainerDistributionConfiguration
        required {
        }
        optional {
            /// `ContainerTags`: list.
            container_tags "ContainerTags" List<String>,
            /// `Description`: text, 1 to 1024 characters.
            description "Description" String,
            /// `TargetRepository`: object.
            target_repository "TargetRepository" TargetContainerRepository,
        }
    }

    choice! {
        /// Values of `TargetContainerRepositoryService`.
        TargetContainerRepositoryService
        Ecr = "ECR",
    }

    property! {
        /// [`TargetContainerRepository`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-targetcontainerrepository.html)
        TargetContainerRepository
        required {
        }
        optional {
            /// `RepositoryName`: text, 1 to 1024 characters.
            repository_name "RepositoryName" String,
            /// `Service`: text.
            service "Service" TargetContainerRepositoryService,
        }
    }

    property! {
        /// [`AmiDistributionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-amidistributionconfiguration.html)
        AmiDistributionConfiguration
        required {
        }
        optional {
            /// `AmiTags`: object.
            ami_tags "AmiTags" Json,
            /// `Description`: text, 1 to 1024 characters.
            description "Description" String,
            /// `KmsKeyId`: text, 1 to 1024 characters.
            kms_key_id "KmsKeyId" String,
            /// `LaunchPermissionConfiguration`: object.
            launch_permission_configuration "LaunchPermissionConfiguration" LaunchPermissionConfiguration,
            /// `Name`: text, 1 to 127 characters.
            name "Name" String,
            /// `TargetAccountIds`: list, 1 to 1536 items.
            target_account_ids "TargetAccountIds" List<String>,
        }
    }

    property! {
        /// [`LaunchPermissionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-distributionconfiguration-launchpermissionconfiguration.html)
        LaunchPermissionConfiguration
        required {
        }
        optional {
            /// `OrganizationArns`: list.
            organization_arns "OrganizationArns" List<String>,
            /// `OrganizationalUnitArns`: list.
            organizational_unit_arns "OrganizationalUnitArns" List<String>,
            /// `UserGroups`: list.
            user_groups "UserGroups" List<String>,
            /// `UserIds`: list.
            user_ids "UserIds" List<String>,
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::Image`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-image.html)
    Image = "AWS::ImageBuilder::Image"
    required {
    }
    optional {
        /// `ContainerRecipeArn`: text. A change replaces the resource.
        container_recipe_arn "ContainerRecipeArn" String,
        /// `DeletionSettings`: object.
        deletion_settings "DeletionSettings" image::DeletionSettings,
        /// `DistributionConfigurationArn`: text. A change replaces the resource.
        distribution_configuration_arn "DistributionConfigurationArn" String,
        /// `EnhancedImageMetadataEnabled`: true or false. A change replaces the resource.
        enhanced_image_metadata_enabled "EnhancedImageMetadataEnabled" bool,
        /// `ExecutionRole`: text, 1 to 2048 characters.
        execution_role "ExecutionRole" String,
        /// `ImagePipelineExecutionSettings`: object. A change may replace the resource.
        image_pipeline_execution_settings "ImagePipelineExecutionSettings" image::ImagePipelineExecutionSettings,
        /// `ImageRecipeArn`: text. A change replaces the resource.
        image_recipe_arn "ImageRecipeArn" String,
        /// `ImageScanningConfiguration`: object. A change replaces the resource.
        image_scanning_configuration "ImageScanningConfiguration" image::ImageScanningConfiguration,
        /// `ImageTestsConfiguration`: object. A change replaces the resource.
        image_tests_configuration "ImageTestsConfiguration" image::ImageTestsConfiguration,
        /// `InfrastructureConfigurationArn`: text. A change replaces the resource.
        infrastructure_configuration_arn "InfrastructureConfigurationArn" String,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" image::ImageLoggingConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Workflows`: list. A change replaces the resource.
        workflows "Workflows" List<image::WorkflowConfiguration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ImageId`.
        image_id "ImageId" String,
        /// `Fn::GetAtt` of `ImageUri`.
        image_uri "ImageUri" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        latest_version_arn "LatestVersion.Arn" String,
        /// `Fn::GetAtt` of `LatestVersion.Major`.
        latest_version_major "LatestVersion.Major" String,
        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        latest_version_minor "LatestVersion.Minor" String,
        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        latest_version_patch "LatestVersion.Patch" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
    }
}

/// Property types of [`Image`].
pub mod image {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `WorkflowConfigurationOnFailure`.
        WorkflowConfigurationOnFailure
        Continue = "CONTINUE",
        Abort = "ABORT",
    }

    property! {
        /// [`WorkflowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-workflowconfiguration.html)
        WorkflowConfiguration
        required {
        }
        optional {
            /// `OnFailure`: text.
            on_failure "OnFailure" WorkflowConfigurationOnFailure,
            /// `ParallelGroup`: text, 1 to 100 characters.
            parallel_group "ParallelGroup" String,
            /// `Parameters`: list, at least 1 items.
            parameters "Parameters" List<WorkflowParameter>,
            /// `WorkflowArn`: text.
            workflow_arn "WorkflowArn" String,
        }
    }

    property! {
        /// [`WorkflowParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-workflowparameter.html)
        WorkflowParameter
        required {
        }
        optional {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `Value`: list.
            value "Value" List<String>,
        }
    }

    property! {
        /// [`ImageLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imageloggingconfiguration.html)
        ImageLoggingConfiguration
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
        }
    }

    property! {
        /// [`ImageTestsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagetestsconfiguration.html)
        ImageTestsConfiguration
        required {
        }
        optional {
            /// `ImageTestsEnabled`: true or false.
            image_tests_enabled "ImageTestsEnabled" bool,
            /// `TimeoutMinutes`: whole number, 60 to 1440 in value.
            timeout_minutes "TimeoutMinutes" i64,
        }
    }

    property! {
        /// [`ImageScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagescanningconfiguration.html)
        ImageScanningConfiguration
        required {
        }
        optional {
            /// `EcrConfiguration`: object.
            ecr_configuration "EcrConfiguration" EcrConfiguration,
            /// `ImageScanningEnabled`: true or false.
            image_scanning_enabled "ImageScanningEnabled" bool,
        }
    }

    property! {
        /// [`EcrConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-ecrconfiguration.html)
        EcrConfiguration
        required {
        }
        optional {
            /// `ContainerTags`: list.
            container_tags "ContainerTags" List<String>,
            /// `RepositoryName`: text, 1 to 1024 characters.
            repository_name "RepositoryName" String,
        }
    }

    property! {
        /// [`ImagePipelineExecutionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-imagepipelineexecutionsettings.html)
        ImagePipelineExecutionSettings
        required {
        }
        optional {
            /// `DeploymentId`: text.
            deployment_id "DeploymentId" String,
            /// `OnUpdate`: true or false.
            on_update "OnUpdate" bool,
        }
    }

    property! {
        /// [`DeletionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-image-deletionsettings.html)
        DeletionSettings
        required {
            /// `ExecutionRole`: text.
            execution_role "ExecutionRole" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::ImagePipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagepipeline.html)
    ImagePipeline = "AWS::ImageBuilder::ImagePipeline"
    required {
    }
    optional {
        /// `ContainerRecipeArn`: text.
        container_recipe_arn "ContainerRecipeArn" String,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `DistributionConfigurationArn`: text.
        distribution_configuration_arn "DistributionConfigurationArn" String,
        /// `EnhancedImageMetadataEnabled`: true or false.
        enhanced_image_metadata_enabled "EnhancedImageMetadataEnabled" bool,
        /// `ExecutionRole`: text, 1 to 2048 characters.
        execution_role "ExecutionRole" String,
        /// `ImageRecipeArn`: text.
        image_recipe_arn "ImageRecipeArn" String,
        /// `ImageScanningConfiguration`: object.
        image_scanning_configuration "ImageScanningConfiguration" image_pipeline::ImageScanningConfiguration,
        /// `ImageTags`: object.
        image_tags "ImageTags" Json,
        /// `ImageTestsConfiguration`: object.
        image_tests_configuration "ImageTestsConfiguration" image_pipeline::ImageTestsConfiguration,
        /// `InfrastructureConfigurationArn`: text.
        infrastructure_configuration_arn "InfrastructureConfigurationArn" String,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" image_pipeline::PipelineLoggingConfiguration,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Schedule`: object.
        schedule "Schedule" image_pipeline::Schedule,
        /// `Status`: text.
        status "Status" image_pipeline::Status,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Workflows`: list.
        workflows "Workflows" List<image_pipeline::WorkflowConfiguration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DeploymentId`.
        deployment_id "DeploymentId" String,
    }
}

/// Property types of [`ImagePipeline`].
pub mod image_pipeline {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Status`.
        Status
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    choice! {
        /// Values of `WorkflowConfigurationOnFailure`.
        WorkflowConfigurationOnFailure
        Continue = "CONTINUE",
        Abort = "ABORT",
    }

    property! {
        /// [`WorkflowConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-workflowconfiguration.html)
        WorkflowConfiguration
        required {
        }
        optional {
            /// `OnFailure`: text.
            on_failure "OnFailure" WorkflowConfigurationOnFailure,
            /// `ParallelGroup`: text, 1 to 100 characters.
            parallel_group "ParallelGroup" String,
            /// `Parameters`: list, at least 1 items.
            parameters "Parameters" List<WorkflowParameter>,
            /// `WorkflowArn`: text.
            workflow_arn "WorkflowArn" String,
        }
    }

    property! {
        /// [`WorkflowParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-workflowparameter.html)
        WorkflowParameter
        required {
        }
        optional {
            /// `Name`: text, 1 to 128 characters.
            name "Name" String,
            /// `Value`: list.
            value "Value" List<String>,
        }
    }

    choice! {
        /// Values of `SchedulePipelineExecutionStartCondition`.
        SchedulePipelineExecutionStartCondition
        ExpressionMatchOnly = "EXPRESSION_MATCH_ONLY",
        ExpressionMatchAndDependencyUpdatesAvailable = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-schedule.html)
        Schedule
        required {
        }
        optional {
            /// `AutoDisablePolicy`: object.
            auto_disable_policy "AutoDisablePolicy" AutoDisablePolicy,
            /// `PipelineExecutionStartCondition`: text.
            pipeline_execution_start_condition "PipelineExecutionStartCondition" SchedulePipelineExecutionStartCondition,
            /// `ScheduleExpression`: text, 1 to 1024 characters.
            schedule_expression "ScheduleExpression" String,
            /// `Timezone`: text, 3 to 100 characters.
            timezone "Timezone" String,
        }
    }

    property! {
        /// [`AutoDisablePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-autodisablepolicy.html)
        AutoDisablePolicy
        required {
            /// `FailureCount`: whole number, 1 to 10 in value.
            failure_count "FailureCount" i64,
        }
        optional {
        }
    }

    property! {
        /// [`PipelineLoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-pipelineloggingconfiguration.html)
        PipelineLoggingConfiguration
        required {
        }
        optional {
            /// `ImageLogGroupName`: text, 1 to 512 characters.
            image_log_group_name "ImageLogGroupName" String,
            /// `PipelineLogGroupName`: text, 1 to 512 characters.
            pipeline_log_group_name "PipelineLogGroupName" String,
        }
    }

    property! {
        /// [`ImageTestsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-imagetestsconfiguration.html)
        ImageTestsConfiguration
        required {
        }
        optional {
            /// `ImageTestsEnabled`: true or false.
            image_tests_enabled "ImageTestsEnabled" bool,
            /// `TimeoutMinutes`: whole number, 60 to 1440 in value.
            timeout_minutes "TimeoutMinutes" i64,
        }
    }

    property! {
        /// [`ImageScanningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-imagescanningconfiguration.html)
        ImageScanningConfiguration
        required {
        }
        optional {
            /// `EcrConfiguration`: object.
            ecr_configuration "EcrConfiguration" EcrConfiguration,
            /// `ImageScanningEnabled`: true or false.
            image_scanning_enabled "ImageScanningEnabled" bool,
        }
    }

    property! {
        /// [`EcrConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagepipeline-ecrconfiguration.html)
        EcrConfiguration
        required {
        }
        optional {
            /// `ContainerTags`: list.
            container_tags "ContainerTags" List<String>,
            /// `RepositoryName`: text, 1 to 1024 characters.
            repository_name "RepositoryName" String,
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::ImageRecipe`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-imagerecipe.html)
    ImageRecipe = "AWS::ImageBuilder::ImageRecipe"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `ParentImage`: text, 1 to 1024 characters. A change replaces the resource.
        parent_image "ParentImage" String,
        /// `Version`: text. A change replaces the resource.
        version "Version" String,
    }
    optional {
        /// `AdditionalInstanceConfiguration`: object. A change replaces the resource.
        additional_instance_configuration "AdditionalInstanceConfiguration" image_recipe::AdditionalInstanceConfiguration,
        /// `AmiTags`: object. A change replaces the resource.
        ami_tags "AmiTags" Json,
        /// `AmiWatermarks`: list, 1 to 5 items. A change replaces the resource.
        ami_watermarks "AmiWatermarks" List<String>,
        /// `BlockDeviceMappings`: list. A change replaces the resource.
        block_device_mappings "BlockDeviceMappings" List<image_recipe::InstanceBlockDeviceMapping>,
        /// `Components`: list, at least 1 items. A change replaces the resource.
        components "Components" List<image_recipe::ComponentConfiguration>,
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `WorkingDirectory`: text, 1 to 1024 characters. A change replaces the resource.
        working_directory "WorkingDirectory" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        latest_version_arn "LatestVersion.Arn" String,
        /// `Fn::GetAtt` of `LatestVersion.Major`.
        latest_version_major "LatestVersion.Major" String,
        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        latest_version_minor "LatestVersion.Minor" String,
        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        latest_version_patch "LatestVersion.Patch" String,
    }
}

/// Property types of [`ImageRecipe`].
pub mod image_recipe {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ComponentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-componentconfiguration.html)
        ComponentConfiguration
        required {
        }
        optional {
            /// `ComponentArn`: text.
            component_arn "ComponentArn" String,
            /// `Parameters`: list, at least 1 items.
            parameters "Parameters" List<ComponentParameter>,
        }
    }

    property! {
        /// [`ComponentParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-componentparameter.html)
        ComponentParameter
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
            /// `Value`: list.
            value "Value" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`InstanceBlockDeviceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-instanceblockdevicemapping.html)
        InstanceBlockDeviceMapping
        required {
        }
        optional {
            /// `DeviceName`: text, 1 to 1024 characters.
            device_name "DeviceName" String,
            /// `Ebs`: object.
            ebs "Ebs" EbsInstanceBlockDeviceSpecification,
            /// `NoDevice`: text, 0 to 0 characters.
            no_device "NoDevice" String,
            /// `VirtualName`: text, 1 to 1024 characters.
            virtual_name "VirtualName" String,
        }
    }

    choice! {
        /// Values of `EbsInstanceBlockDeviceSpecificationVolumeType`.
        EbsInstanceBlockDeviceSpecificationVolumeType
        Standard = "standard",
        Io1 = "io1",
        Io2 = "io2",
        Io2a = "io2a",
        Gp2 = "gp2",
        Gp3 = "gp3",
        Gp3a = "gp3a",
        Sc1 = "sc1",
        St1 = "st1",
    }

    property! {
        /// [`EbsInstanceBlockDeviceSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-ebsinstanceblockdevicespecification.html)
        EbsInstanceBlockDeviceSpecification
        required {
        }
        optional {
            /// `DeleteOnTermination`: true or false.
            delete_on_termination "DeleteOnTermination" bool,
            /// `Encrypted`: true or false.
            encrypted "Encrypted" bool,
            /// `Iops`: whole number, 100 to 64000 in value.
            iops "Iops" i64,
            /// `KmsKeyId`: text, 1 to 1024 characters.
            kms_key_id "KmsKeyId" String,
            /// `SnapshotId`: text, 1 to 1024 characters.
            snapshot_id "SnapshotId" String,
            /// `Throughput`: whole number, 125 to 1000 in value.
            throughput "Throughput" i64,
            /// `VolumeSize`: whole number, 1 to 16000 in value.
            volume_size "VolumeSize" i64,
            /// `VolumeType`: text.
            volume_type "VolumeType" EbsInstanceBlockDeviceSpecificationVolumeType,
        }
    }

    property! {
        /// [`AdditionalInstanceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-additionalinstanceconfiguration.html)
        AdditionalInstanceConfiguration
        required {
        }
        optional {
            /// `SystemsManagerAgent`: object.
            systems_manager_agent "SystemsManagerAgent" SystemsManagerAgent,
            /// `UserDataOverride`: text, 1 to 21847 characters.
            user_data_override "UserDataOverride" String,
        }
    }

    property! {
        /// [`SystemsManagerAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-imagerecipe-systemsmanageragent.html)
        SystemsManagerAgent
        required {
        }
        optional {
            /// `UninstallAfterBuild`: true or false.
            uninstall_after_build "UninstallAfterBuild" bool,
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::InfrastructureConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-infrastructureconfiguration.html)
    InfrastructureConfiguration = "AWS::ImageBuilder::InfrastructureConfiguration"
    required {
        /// `InstanceProfileName`: text, 1 to 256 characters.
        instance_profile_name "InstanceProfileName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `InstanceMetadataOptions`: object.
        instance_metadata_options "InstanceMetadataOptions" infrastructure_configuration::InstanceMetadataOptions,
        /// `InstanceTypes`: list.
        instance_types "InstanceTypes" List<String>,
        /// `KeyPair`: text, 1 to 1024 characters.
        key_pair "KeyPair" String,
        /// `Logging`: object.
        logging "Logging" infrastructure_configuration::Logging,
        /// `ParentInstance`: object.
        parent_instance "ParentInstance" infrastructure_configuration::ParentInstance,
        /// `Placement`: object.
        placement "Placement" infrastructure_configuration::Placement,
        /// `ResourceTags`: object.
        resource_tags "ResourceTags" Json,
        /// `SecurityGroupIds`: list.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SnsTopicArn`: text.
        sns_topic_arn "SnsTopicArn" String,
        /// `SubnetId`: text, 1 to 1024 characters.
        subnet_id "SubnetId" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `TerminateInstanceOnCompletion`: true or false.
        terminate_instance_on_completion "TerminateInstanceOnCompletion" bool,
        /// `TerminateInstanceOnFailure`: true or false.
        terminate_instance_on_failure "TerminateInstanceOnFailure" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`InfrastructureConfiguration`].
pub mod infrastructure_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlacementTenancy`.
        PlacementTenancy
        Default = "default",
        Dedicated = "dedicated",
        Host = "host",
    }

    property! {
        /// [`Placement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-placement.html)
        Placement
        required {
        }
        optional {
            /// `AvailabilityZone`: text, 1 to 1024 characters.
            availability_zone "AvailabilityZone" String,
            /// `HostId`: text, 1 to 1024 characters.
            host_id "HostId" String,
            /// `HostResourceGroupArn`: text, 1 to 1024 characters.
            host_resource_group_arn "HostResourceGroupArn" String,
            /// `Tenancy`: text.
            tenancy "Tenancy" PlacementTenancy,
        }
    }

    property! {
        /// [`ParentInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-parentinstance.html)
        ParentInstance
        required {
            /// `AutoScalingGroup`: object.
            auto_scaling_group "AutoScalingGroup" AutoScalingGroup,
        }
        optional {
        }
    }

    property! {
        /// [`AutoScalingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-autoscalinggroup.html)
        AutoScalingGroup
        required {
            /// `Name`: text, 1 to 1024 characters.
            name "Name" String,
        }
        optional {
            /// `CapacityWaitTimeoutSeconds`: whole number, 0 to 3600 in value.
            capacity_wait_timeout_seconds "CapacityWaitTimeoutSeconds" i64,
        }
    }

    property! {
        /// [`Logging`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-logging.html)
        Logging
        required {
        }
        optional {
            /// `S3Logs`: object.
            s3_logs "S3Logs" S3Logs,
        }
    }

    property! {
        /// [`S3Logs`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-s3logs.html)
        S3Logs
        required {
        }
        optional {
            /// `S3BucketName`: text, 1 to 1024 characters.
            s3_bucket_name "S3BucketName" String,
            /// `S3KeyPrefix`: text, 1 to 1024 characters.
            s3_key_prefix "S3KeyPrefix" String,
        }
    }

    choice! {
        /// Values of `InstanceMetadataOptionsHttpTokens`.
        InstanceMetadataOptionsHttpTokens
        Required = "required",
        Optional = "optional",
    }

    property! {
        /// [`InstanceMetadataOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-infrastructureconfiguration-instancemetadataoptions.html)
        InstanceMetadataOptions
        required {
        }
        optional {
            /// `HttpPutResponseHopLimit`: whole number, 1 to 64 in value.
            http_put_response_hop_limit "HttpPutResponseHopLimit" i64,
            /// `HttpTokens`: text.
            http_tokens "HttpTokens" InstanceMetadataOptionsHttpTokens,
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html)
    LifecyclePolicy = "AWS::ImageBuilder::LifecyclePolicy"
    required {
        /// `ExecutionRole`: text, 1 to 2048 characters.
        execution_role "ExecutionRole" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `PolicyDetails`: list, 1 to 3 items.
        policy_details "PolicyDetails" List<lifecycle_policy::PolicyDetail>,
        /// `ResourceSelection`: object.
        resource_selection "ResourceSelection" lifecycle_policy::ResourceSelection,
        /// `ResourceType`: text.
        resource_type "ResourceType" lifecycle_policy::ResourceType,
    }
    optional {
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `Status`: text.
        status "Status" lifecycle_policy::Status,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`LifecyclePolicy`].
pub mod lifecycle_policy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ResourceType`.
        ResourceType
        AmiImage = "AMI_IMAGE",
        ContainerImage = "CONTAINER_IMAGE",
    }

    choice! {
        /// Values of `Status`.
        Status
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`ResourceSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-resourceselection.html)
        ResourceSelection
        required {
        }
        optional {
            /// `Recipes`: list, 1 to 50 items.
            recipes "Recipes" List<RecipeSelection>,
            /// `TagMap`: object.
            tag_map "TagMap" Json,
        }
    }

    property! {
        /// [`RecipeSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-recipeselection.html)
        RecipeSelection
        required {
            /// `Name`: text.
            name "Name" String,
            /// `SemanticVersion`: text.
            semantic_version "SemanticVersion" String,
        }
        optional {
        }
    }

    property! {
        /// [`PolicyDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-policydetail.html)
        PolicyDetail
        required {
            /// `Action`: object.
            action "Action" Action,
            /// `Filter`: object.
            filter "Filter" Filter,
        }
        optional {
            /// `ExclusionRules`: object.
            exclusion_rules "ExclusionRules" ExclusionRules,
        }
    }

    choice! {
        /// Values of `FilterType`.
        FilterType
        Age = "AGE",
        Count = "COUNT",
    }

    choice! {
        /// Values of `TimeUnit`.
        TimeUnit
        Days = "DAYS",
        Weeks = "WEEKS",
        Months = "MONTHS",
        Years = "YEARS",
    }

    property! {
        /// [`Filter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-filter.html)
        Filter
        required {
            /// `Type`: text.
            r#type "Type" FilterType,
            /// `Value`: whole number, 1 to 1000 in value.
            value "Value" i64,
        }
        optional {
            /// `RetainAtLeast`: whole number, 1 to 10 in value.
            retain_at_least "RetainAtLeast" i64,
            /// `Unit`: text.
            unit "Unit" TimeUnit,
        }
    }

    property! {
        /// [`ExclusionRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-exclusionrules.html)
        ExclusionRules
        required {
        }
        optional {
            /// `Amis`: object.
            amis "Amis" AmiExclusionRules,
            /// `TagMap`: object.
            tag_map "TagMap" Json,
        }
    }

    property! {
        /// [`AmiExclusionRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-amiexclusionrules.html)
        AmiExclusionRules
        required {
        }
        optional {
            /// `IsPublic`: true or false.
            is_public "IsPublic" bool,
            /// `LastLaunched`: object.
            last_launched "LastLaunched" LastLaunched,
            /// `Regions`: list.
            regions "Regions" List<String>,
            /// `SharedAccounts`: list, 1 to 1536 items.
            shared_accounts "SharedAccounts" List<String>,
            /// `TagMap`: object.
            tag_map "TagMap" Json,
        }
    }

    property! {
        /// [`LastLaunched`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-lastlaunched.html)
        LastLaunched
        required {
            /// `Unit`: text.
            unit "Unit" TimeUnit,
            /// `Value`: whole number, 1 to 365 in value.
            value "Value" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ActionType`.
        ActionType
        Delete = "DELETE",
        Deprecate = "DEPRECATE",
        Disable = "DISABLE",
    }

    property! {
        /// [`Action`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-action.html)
        Action
        required {
            /// `Type`: text.
            r#type "Type" ActionType,
        }
        optional {
            /// `IncludeResources`: object.
            include_resources "IncludeResources" IncludeResources,
        }
    }

    property! {
        /// [`IncludeResources`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-imagebuilder-lifecyclepolicy-includeresources.html)
        IncludeResources
        required {
        }
        optional {
            /// `Amis`: true or false.
            amis "Amis" bool,
            /// `Containers`: true or false.
            containers "Containers" bool,
            /// `Snapshots`: true or false.
            snapshots "Snapshots" bool,
        }
    }
}

resource! {
    /// [`AWS::ImageBuilder::Workflow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-workflow.html)
    Workflow = "AWS::ImageBuilder::Workflow"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" workflow::Type,
        /// `Version`: text. A change replaces the resource.
        version "Version" String,
    }
    optional {
        /// `ChangeDescription`: text, 1 to 1024 characters. A change replaces the resource.
        change_description "ChangeDescription" String,
        /// `Data`: text, 1 to 16000 characters. A change replaces the resource.
        data "Data" String,
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `KmsKeyId`: text, 1 to 1024 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Uri`: text. A change replaces the resource.
        uri "Uri" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `LatestVersion`.
        latest_version "LatestVersion" Json,
        /// `Fn::GetAtt` of `LatestVersion.Arn`.
        latest_version_arn "LatestVersion.Arn" String,
        /// `Fn::GetAtt` of `LatestVersion.Major`.
        latest_version_major "LatestVersion.Major" String,
        /// `Fn::GetAtt` of `LatestVersion.Minor`.
        latest_version_minor "LatestVersion.Minor" String,
        /// `Fn::GetAtt` of `LatestVersion.Patch`.
        latest_version_patch "LatestVersion.Patch" String,
    }
}

/// Property types of [`Workflow`].
pub mod workflow {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Build = "BUILD",
        Test = "TEST",
        Distribution = "DISTRIBUTION",
    }
}
