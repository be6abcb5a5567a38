// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::AppConfig`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::AppConfig::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-application.html)
    Application = "AWS::AppConfig::Application"
    required {
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<application::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-application-tags.html)
        Tags
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
    /// [`AWS::AppConfig::ConfigurationProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-configurationprofile.html)
    ConfigurationProfile = "AWS::AppConfig::ConfigurationProfile"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `LocationUri`: text, 1 to 2048 characters. A change replaces the resource.
        location_uri "LocationUri" String,
        /// `Name`: text, 1 to 128 characters.
        name "Name" String,
    }
    optional {
        /// `DeletionProtectionCheck`: text.
        deletion_protection_check "DeletionProtectionCheck" configuration_profile::DeletionProtectionCheck,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `KmsKeyIdentifier`: text, 1 to 2048 characters.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `RetrievalRoleArn`: text, 20 to 2048 characters.
        retrieval_role_arn "RetrievalRoleArn" String,
        /// `Tags`: list.
        tags "Tags" List<configuration_profile::Tags>,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" String,
        /// `Validators`: list, 0 to 2 items.
        validators "Validators" List<configuration_profile::Validators>,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationProfileId`.
        configuration_profile_id "ConfigurationProfileId" String,
        /// `Fn::GetAtt` of `KmsKeyArn`.
        kms_key_arn "KmsKeyArn" String,
    }
}

/// Property types of [`ConfigurationProfile`].
pub mod configuration_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeletionProtectionCheck`.
        DeletionProtectionCheck
        AccountDefault = "ACCOUNT_DEFAULT",
        Apply = "APPLY",
        Bypass = "BYPASS",
    }

    choice! {
        /// Values of `ValidatorsType`.
        ValidatorsType
        JsonSchema = "JSON_SCHEMA",
        Lambda = "LAMBDA",
    }

    property! {
        /// [`Validators`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-configurationprofile-validators.html)
        Validators
        required {
        }
        optional {
            /// `Content`: text, 0 to 32768 characters.
            content "Content" String,
            /// `Type`: text.
            r#type "Type" ValidatorsType,
        }
    }

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-configurationprofile-tags.html)
        Tags
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::AppConfig::Deployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html)
    Deployment = "AWS::AppConfig::Deployment"
    required {
        /// `ApplicationId`: text, 1 to 64 characters. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `ConfigurationProfileId`: text, 1 to 128 characters. A change replaces the resource.
        configuration_profile_id "ConfigurationProfileId" String,
        /// `ConfigurationVersion`: text, 1 to 1024 characters. A change replaces the resource.
        configuration_version "ConfigurationVersion" String,
        /// `DeploymentStrategyId`: text. A change replaces the resource.
        deployment_strategy_id "DeploymentStrategyId" String,
        /// `EnvironmentId`: text, 1 to 64 characters. A change replaces the resource.
        environment_id "EnvironmentId" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `DynamicExtensionParameters`: list. A change replaces the resource.
        dynamic_extension_parameters "DynamicExtensionParameters" List<deployment::DynamicExtensionParameters>,
        /// `KmsKeyIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_identifier "KmsKeyIdentifier" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<deployment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DeploymentNumber`.
        deployment_number "DeploymentNumber" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Deployment`].
pub mod deployment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-deployment-tag.html)
        Tag
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
        /// [`DynamicExtensionParameters`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-deployment-dynamicextensionparameters.html)
        DynamicExtensionParameters
        required {
        }
        optional {
            /// `ExtensionReference`: text.
            extension_reference "ExtensionReference" String,
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
    }
}

resource! {
    /// [`AWS::AppConfig::DeploymentStrategy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html)
    DeploymentStrategy = "AWS::AppConfig::DeploymentStrategy"
    required {
        /// `DeploymentDurationInMinutes`: number, 0 to 1440 in value.
        deployment_duration_in_minutes "DeploymentDurationInMinutes" f64,
        /// `GrowthFactor`: number, 1.0 to 100.0 in value.
        growth_factor "GrowthFactor" f64,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `ReplicateTo`: text. A change replaces the resource.
        replicate_to "ReplicateTo" deployment_strategy::ReplicateTo,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `FinalBakeTimeInMinutes`: number, 0 to 1440 in value.
        final_bake_time_in_minutes "FinalBakeTimeInMinutes" f64,
        /// `GrowthType`: text.
        growth_type "GrowthType" deployment_strategy::GrowthType,
        /// `Tags`: list.
        tags "Tags" List<deployment_strategy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`DeploymentStrategy`].
pub mod deployment_strategy {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GrowthType`.
        GrowthType
        Exponential = "EXPONENTIAL",
        Linear = "LINEAR",
    }

    choice! {
        /// Values of `ReplicateTo`.
        ReplicateTo
        None = "NONE",
        SsmDocument = "SSM_DOCUMENT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-deploymentstrategy-tag.html)
        Tag
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
    /// [`AWS::AppConfig::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-environment.html)
    Environment = "AWS::AppConfig::Environment"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
    }
    optional {
        /// `DeletionProtectionCheck`: text.
        deletion_protection_check "DeletionProtectionCheck" environment::DeletionProtectionCheck,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Monitors`: list, 0 to 5 items.
        monitors "Monitors" List<environment::Monitor>,
        /// `Tags`: list.
        tags "Tags" List<environment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `EnvironmentId`.
        environment_id "EnvironmentId" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DeletionProtectionCheck`.
        DeletionProtectionCheck
        AccountDefault = "ACCOUNT_DEFAULT",
        Apply = "APPLY",
        Bypass = "BYPASS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-environment-tag.html)
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
        /// [`Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-environment-monitor.html)
        Monitor
        required {
            /// `AlarmArn`: text, 1 to 2048 characters.
            alarm_arn "AlarmArn" String,
        }
        optional {
            /// `AlarmRoleArn`: text, 20 to 2048 characters.
            alarm_role_arn "AlarmRoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::AppConfig::ExperimentDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html)
    ExperimentDefinition = "AWS::AppConfig::ExperimentDefinition"
    required {
        /// `ApplicationIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        application_identifier "ApplicationIdentifier" String,
        /// `AudienceRule`: text, 1 to 16384 characters.
        audience_rule "AudienceRule" String,
        /// `ConfigurationProfileIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        configuration_profile_identifier "ConfigurationProfileIdentifier" String,
        /// `Control`: object.
        control "Control" experiment_definition::Treatment,
        /// `EnvironmentIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        environment_identifier "EnvironmentIdentifier" String,
        /// `FlagKey`: text, 1 to 64 characters. A change replaces the resource.
        flag_key "FlagKey" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `Treatments`: list, 1 to 5 items.
        treatments "Treatments" List<experiment_definition::Treatment>,
    }
    optional {
        /// `AudienceDescription`: text, 0 to 1024 characters.
        audience_description "AudienceDescription" String,
        /// `Hypothesis`: text, 0 to 1024 characters.
        hypothesis "Hypothesis" String,
        /// `LaunchCriteria`: text, 0 to 1024 characters.
        launch_criteria "LaunchCriteria" String,
        /// `Tags`: list.
        tags "Tags" List<experiment_definition::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `Control.Key`.
        control_key "Control.Key" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ExperimentDefinition`].
pub mod experiment_definition {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentdefinition-tag.html)
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
        /// [`Treatment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentdefinition-treatment.html)
        Treatment
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Weight`: number, at least 0.0 in value.
            weight "Weight" f64,
        }
        optional {
            /// `AttributeValues`: object.
            attribute_values "AttributeValues" Json,
            /// `Description`: text, 0 to 1024 characters.
            description "Description" String,
            /// `Key`: text.
            key "Key" String,
        }
    }
}

resource! {
    /// [`AWS::AppConfig::ExperimentRun`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html)
    ExperimentRun = "AWS::AppConfig::ExperimentRun"
    required {
        /// `ApplicationIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        application_identifier "ApplicationIdentifier" String,
        /// `ExperimentDefinitionIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        experiment_definition_identifier "ExperimentDefinitionIdentifier" String,
        /// `ExposurePercentage`: number, 0 to 100 in value.
        exposure_percentage "ExposurePercentage" f64,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<experiment_run::Tag>,
        /// `TreatmentOverrides`: object.
        treatment_overrides "TreatmentOverrides" experiment_run::TreatmentOverrides,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationId`.
        application_id "ApplicationId" String,
        /// `Fn::GetAtt` of `ExperimentDefinitionId`.
        experiment_definition_id "ExperimentDefinitionId" String,
        /// `Fn::GetAtt` of `Run`.
        run "Run" String,
        /// `Fn::GetAtt` of `StartedAt`.
        started_at "StartedAt" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ExperimentRun`].
pub mod experiment_run {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TreatmentOverrides`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentrun-treatmentoverrides.html)
        TreatmentOverrides
        required {
        }
        optional {
            /// `Inline`: object.
            inline "Inline" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-experimentrun-tag.html)
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
    /// [`AWS::AppConfig::Extension`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html)
    Extension = "AWS::AppConfig::Extension"
    required {
        /// `Actions`: object.
        actions "Actions" Json,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `LatestVersionNumber`: whole number.
        latest_version_number "LatestVersionNumber" i64,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `Tags`: list.
        tags "Tags" List<extension::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" i64,
    }
}

/// Property types of [`Extension`].
pub mod extension {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-extension-tag.html)
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
    /// [`AWS::AppConfig::ExtensionAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extensionassociation.html)
    ExtensionAssociation = "AWS::AppConfig::ExtensionAssociation"
    required {
    }
    optional {
        /// `ExtensionIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        extension_identifier "ExtensionIdentifier" String,
        /// `ExtensionVersionNumber`: whole number. A change replaces the resource.
        extension_version_number "ExtensionVersionNumber" i64,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `ResourceIdentifier`: text, 1 to 2048 characters. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `Tags`: list.
        tags "Tags" List<extension_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ExtensionArn`.
        extension_arn "ExtensionArn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceArn`.
        resource_arn "ResourceArn" String,
    }
}

/// Property types of [`ExtensionAssociation`].
pub mod extension_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-appconfig-extensionassociation-tag.html)
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
    /// [`AWS::AppConfig::HostedConfigurationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-hostedconfigurationversion.html)
    HostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion"
    required {
        /// `ApplicationId`: text. A change replaces the resource.
        application_id "ApplicationId" String,
        /// `ConfigurationProfileId`: text. A change replaces the resource.
        configuration_profile_id "ConfigurationProfileId" String,
        /// `Content`: text. A change replaces the resource.
        content "Content" String,
        /// `ContentType`: text, 1 to 255 characters. A change replaces the resource.
        content_type "ContentType" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `LatestVersionNumber`: whole number. A change replaces the resource.
        latest_version_number "LatestVersionNumber" i64,
        /// `VersionLabel`: text, 0 to 64 characters. A change replaces the resource.
        version_label "VersionLabel" String,
    }
    attributes {
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" String,
    }
}
