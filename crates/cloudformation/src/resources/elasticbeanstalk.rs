// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ElasticBeanstalk`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ElasticBeanstalk::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-application.html)
    Application = "AWS::ElasticBeanstalk::Application"
    required {
    }
    optional {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `ResourceLifecycleConfig`: object.
        resource_lifecycle_config "ResourceLifecycleConfig" application::ApplicationResourceLifecycleConfig,
    }
    attributes {
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ApplicationResourceLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-applicationresourcelifecycleconfig.html)
        ApplicationResourceLifecycleConfig
        required {
        }
        optional {
            /// `ServiceRole`: text.
            service_role "ServiceRole" String,
            /// `VersionLifecycleConfig`: object.
            version_lifecycle_config "VersionLifecycleConfig" ApplicationVersionLifecycleConfig,
        }
    }

    property! {
        /// [`ApplicationVersionLifecycleConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-applicationversionlifecycleconfig.html)
        ApplicationVersionLifecycleConfig
        required {
        }
        optional {
            /// `MaxAgeRule`: object.
            max_age_rule "MaxAgeRule" MaxAgeRule,
            /// `MaxCountRule`: object.
            max_count_rule "MaxCountRule" MaxCountRule,
        }
    }

    property! {
        /// [`MaxCountRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-maxcountrule.html)
        MaxCountRule
        required {
        }
        optional {
            /// `DeleteSourceFromS3`: true or false.
            delete_source_from_s3 "DeleteSourceFromS3" bool,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `MaxCount`: whole number.
            max_count "MaxCount" i64,
        }
    }

    property! {
        /// [`MaxAgeRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-application-maxagerule.html)
        MaxAgeRule
        required {
        }
        optional {
            /// `DeleteSourceFromS3`: true or false.
            delete_source_from_s3 "DeleteSourceFromS3" bool,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `MaxAgeInDays`: whole number.
            max_age_in_days "MaxAgeInDays" i64,
        }
    }
}

resource! {
    /// [`AWS::ElasticBeanstalk::ApplicationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-applicationversion.html)
    ApplicationVersion = "AWS::ElasticBeanstalk::ApplicationVersion"
    required {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
    }
    optional {
        /// `BuildConfiguration`: object. A change replaces the resource.
        build_configuration "BuildConfiguration" application_version::BuildConfiguration,
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `ImageConfiguration`: object. A change replaces the resource.
        image_configuration "ImageConfiguration" application_version::ImageConfiguration,
        /// `Process`: true or false. A change replaces the resource.
        process "Process" bool,
        /// `SourceBundle`: object. A change replaces the resource.
        source_bundle "SourceBundle" application_version::SourceBundle,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`ApplicationVersion`].
pub mod application_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SourceBundle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-sourcebundle.html)
        SourceBundle
        required {
            /// `S3Bucket`: text, 0 to 255 characters.
            s3_bucket "S3Bucket" String,
            /// `S3Key`: text, 0 to 1024 characters.
            s3_key "S3Key" String,
        }
        optional {
        }
    }

    property! {
        /// [`ImageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imageconfiguration.html)
        ImageConfiguration
        required {
        }
        optional {
            /// `Build`: object.
            build "Build" ImageBuildConfiguration,
            /// `Source`: object.
            source "Source" ImageSource,
        }
    }

    property! {
        /// [`ImageSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imagesource.html)
        ImageSource
        required {
        }
        optional {
            /// `Uri`: text.
            uri "Uri" String,
        }
    }

    choice! {
        /// Values of `ImageBuildConfigurationArchitecture`.
        ImageBuildConfigurationArchitecture
        Amd64 = "amd64",
        Arm64 = "arm64",
    }

    choice! {
        /// Values of `ImageBuildConfigurationComputeType`.
        ImageBuildConfigurationComputeType
        BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
        BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
    }

    choice! {
        /// Values of `ImageBuildConfigurationType`.
        ImageBuildConfigurationType
        Docker = "docker",
        Buildpack = "buildpack",
    }

    property! {
        /// [`ImageBuildConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-imagebuildconfiguration.html)
        ImageBuildConfiguration
        required {
            /// `CodeBuildServiceRole`: text.
            code_build_service_role "CodeBuildServiceRole" String,
            /// `Type`: text.
            r#type "Type" ImageBuildConfigurationType,
        }
        optional {
            /// `Architecture`: text.
            architecture "Architecture" ImageBuildConfigurationArchitecture,
            /// `Buildpack`: text.
            buildpack "Buildpack" String,
            /// `ComputeType`: text.
            compute_type "ComputeType" ImageBuildConfigurationComputeType,
            /// `DockerfileLocation`: text.
            dockerfile_location "DockerfileLocation" String,
            /// `TimeoutInMinutes`: whole number.
            timeout_in_minutes "TimeoutInMinutes" i64,
        }
    }

    choice! {
        /// Values of `BuildConfigurationComputeType`.
        BuildConfigurationComputeType
        BuildGeneral1Small = "BUILD_GENERAL1_SMALL",
        BuildGeneral1Medium = "BUILD_GENERAL1_MEDIUM",
        BuildGeneral1Large = "BUILD_GENERAL1_LARGE",
    }

    property! {
        /// [`BuildConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-applicationversion-buildconfiguration.html)
        BuildConfiguration
        required {
            /// `CodeBuildServiceRole`: text.
            code_build_service_role "CodeBuildServiceRole" String,
            /// `Image`: text.
            image "Image" String,
        }
        optional {
            /// `ArtifactName`: text.
            artifact_name "ArtifactName" String,
            /// `ComputeType`: text.
            compute_type "ComputeType" BuildConfigurationComputeType,
            /// `TimeoutInMinutes`: whole number.
            timeout_in_minutes "TimeoutInMinutes" i64,
        }
    }
}

resource! {
    /// [`AWS::ElasticBeanstalk::ConfigurationTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-configurationtemplate.html)
    ConfigurationTemplate = "AWS::ElasticBeanstalk::ConfigurationTemplate"
    required {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
    }
    optional {
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `EnvironmentId`: text. A change replaces the resource.
        environment_id "EnvironmentId" String,
        /// `OptionSettings`: list.
        option_settings "OptionSettings" List<configuration_template::ConfigurationOptionSetting>,
        /// `PlatformArn`: text. A change replaces the resource.
        platform_arn "PlatformArn" String,
        /// `SolutionStackName`: text. A change replaces the resource.
        solution_stack_name "SolutionStackName" String,
        /// `SourceConfiguration`: object. A change replaces the resource.
        source_configuration "SourceConfiguration" configuration_template::SourceConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `TemplateName`.
        template_name "TemplateName" String,
    }
}

/// Property types of [`ConfigurationTemplate`].
pub mod configuration_template {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`SourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-configurationtemplate-sourceconfiguration.html)
        SourceConfiguration
        required {
            /// `ApplicationName`: text, 1 to 100 characters.
            application_name "ApplicationName" String,
            /// `TemplateName`: text, 1 to 100 characters.
            template_name "TemplateName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConfigurationOptionSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-configurationtemplate-configurationoptionsetting.html)
        ConfigurationOptionSetting
        required {
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `OptionName`: text.
            option_name "OptionName" String,
        }
        optional {
            /// `ResourceName`: text, 1 to 256 characters.
            resource_name "ResourceName" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::ElasticBeanstalk::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticbeanstalk-environment.html)
    Environment = "AWS::ElasticBeanstalk::Environment"
    required {
        /// `ApplicationName`: text, 1 to 100 characters. A change replaces the resource.
        application_name "ApplicationName" String,
    }
    optional {
        /// `CNAMEPrefix`: text, 4 to 63 characters. A change replaces the resource.
        cname_prefix "CNAMEPrefix" String,
        /// `Description`: text, 0 to 200 characters.
        description "Description" String,
        /// `EnvironmentName`: text, 4 to 40 characters. A change replaces the resource.
        environment_name "EnvironmentName" String,
        /// `OperationsRole`: text, 1 to 256 characters.
        operations_role "OperationsRole" String,
        /// `OptionSettings`: list.
        option_settings "OptionSettings" List<environment::OptionSetting>,
        /// `PlatformArn`: text.
        platform_arn "PlatformArn" String,
        /// `SolutionStackName`: text. A change replaces the resource.
        solution_stack_name "SolutionStackName" String,
        /// `Tags`: list.
        tags "Tags" List<environment::Tag>,
        /// `TemplateName`: text, 1 to 100 characters.
        template_name "TemplateName" String,
        /// `Tier`: object.
        tier "Tier" environment::Tier,
        /// `VersionLabel`: text, 1 to 100 characters.
        version_label "VersionLabel" String,
    }
    attributes {
        /// `Fn::GetAtt` of `EndpointURL`.
        endpoint_url "EndpointURL" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tier`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-tier.html)
        Tier
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" String,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-tag.html)
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

    property! {
        /// [`OptionSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticbeanstalk-environment-optionsetting.html)
        OptionSetting
        required {
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `OptionName`: text.
            option_name "OptionName" String,
        }
        optional {
            /// `ResourceName`: text, 1 to 256 characters.
            resource_name "ResourceName" String,
            /// `Value`: text.
            value "Value" String,
        }
    }
}
