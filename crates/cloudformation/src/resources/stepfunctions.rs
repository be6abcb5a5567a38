// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::StepFunctions`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::StepFunctions::Activity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-activity.html)
    Activity = "AWS::StepFunctions::Activity"
    required {
        /// `Name`: text, 1 to 80 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" activity::EncryptionConfiguration,
        /// `Tags`: list.
        tags "Tags" List<activity::TagsEntry>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Activity`].
pub mod activity {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-activity-tagsentry.html)
        TagsEntry
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
        /// Values of `EncryptionConfigurationType`.
        EncryptionConfigurationType
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
        AwsOwnedKey = "AWS_OWNED_KEY",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-activity-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `Type`: text.
            r#type "Type" EncryptionConfigurationType,
        }
        optional {
            /// `KmsDataKeyReusePeriodSeconds`: whole number, 60 to 900 in value.
            kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds" i64,
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::StepFunctions::StateMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachine.html)
    StateMachine = "AWS::StepFunctions::StateMachine"
    required {
        /// `RoleArn`: text, 1 to 256 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Definition`: object, 1 to 1048576 characters.
        definition "Definition" Json,
        /// `DefinitionS3Location`: object.
        definition_s3_location "DefinitionS3Location" state_machine::S3Location,
        /// `DefinitionString`: text, 1 to 1048576 characters.
        definition_string "DefinitionString" String,
        /// `DefinitionSubstitutions`: object.
        definition_substitutions "DefinitionSubstitutions" Json,
        /// `EncryptionConfiguration`: object.
        encryption_configuration "EncryptionConfiguration" state_machine::EncryptionConfiguration,
        /// `LoggingConfiguration`: object.
        logging_configuration "LoggingConfiguration" state_machine::LoggingConfiguration,
        /// `StateMachineName`: text, 1 to 80 characters. A change replaces the resource.
        state_machine_name "StateMachineName" String,
        /// `StateMachineType`: text. A change replaces the resource.
        state_machine_type "StateMachineType" state_machine::StateMachineType,
        /// `Tags`: list.
        tags "Tags" List<state_machine::TagsEntry>,
        /// `TracingConfiguration`: object.
        tracing_configuration "TracingConfiguration" state_machine::TracingConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `StateMachineRevisionId`.
        state_machine_revision_id "StateMachineRevisionId" String,
    }
}

/// Property types of [`StateMachine`].
pub mod state_machine {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StateMachineType`.
        StateMachineType
        Standard = "STANDARD",
        Express = "EXPRESS",
    }

    property! {
        /// [`TracingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-tracingconfiguration.html)
        TracingConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`TagsEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-tagsentry.html)
        TagsEntry
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
        /// Values of `LoggingConfigurationLevel`.
        LoggingConfigurationLevel
        All = "ALL",
        Error = "ERROR",
        Fatal = "FATAL",
        Off = "OFF",
    }

    property! {
        /// [`LoggingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-loggingconfiguration.html)
        LoggingConfiguration
        required {
        }
        optional {
            /// `Destinations`: list, at least 1 items.
            destinations "Destinations" List<LogDestination>,
            /// `IncludeExecutionData`: true or false.
            include_execution_data "IncludeExecutionData" bool,
            /// `Level`: text.
            level "Level" LoggingConfigurationLevel,
        }
    }

    property! {
        /// [`LogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-logdestination.html)
        LogDestination
        required {
        }
        optional {
            /// `CloudWatchLogsLogGroup`: object.
            cloud_watch_logs_log_group "CloudWatchLogsLogGroup" CloudWatchLogsLogGroup,
        }
    }

    property! {
        /// [`CloudWatchLogsLogGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-cloudwatchlogsloggroup.html)
        CloudWatchLogsLogGroup
        required {
        }
        optional {
            /// `LogGroupArn`: text, 1 to 256 characters.
            log_group_arn "LogGroupArn" String,
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationType`.
        EncryptionConfigurationType
        CustomerManagedKmsKey = "CUSTOMER_MANAGED_KMS_KEY",
        AwsOwnedKey = "AWS_OWNED_KEY",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `Type`: text.
            r#type "Type" EncryptionConfigurationType,
        }
        optional {
            /// `KmsDataKeyReusePeriodSeconds`: whole number, 60 to 900 in value.
            kms_data_key_reuse_period_seconds "KmsDataKeyReusePeriodSeconds" i64,
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachine-s3location.html)
        S3Location
        required {
            /// `Bucket`: text.
            bucket "Bucket" String,
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Version`: text.
            version "Version" String,
        }
    }
}

resource! {
    /// [`AWS::StepFunctions::StateMachineAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html)
    StateMachineAlias = "AWS::StepFunctions::StateMachineAlias"
    required {
    }
    optional {
        /// `DeploymentPreference`: object.
        deployment_preference "DeploymentPreference" state_machine_alias::DeploymentPreference,
        /// `Description`: text, 1 to 256 characters.
        description "Description" String,
        /// `Name`: text, 1 to 80 characters. A change replaces the resource.
        name "Name" String,
        /// `RoutingConfiguration`: list, 1 to 2 items.
        routing_configuration "RoutingConfiguration" List<state_machine_alias::RoutingConfigurationVersion>,
        /// `StateMachineArn`: text, 1 to 2048 characters.
        state_machine_arn "StateMachineArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`StateMachineAlias`].
pub mod state_machine_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RoutingConfigurationVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-routingconfigurationversion.html)
        RoutingConfigurationVersion
        required {
            /// `StateMachineVersionArn`: text, 1 to 2048 characters.
            state_machine_version_arn "StateMachineVersionArn" String,
            /// `Weight`: whole number, 0 to 100 in value.
            weight "Weight" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DeploymentPreferenceType`.
        DeploymentPreferenceType
        Linear = "LINEAR",
        AllAtOnce = "ALL_AT_ONCE",
        Canary = "CANARY",
    }

    property! {
        /// [`DeploymentPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-stepfunctions-statemachinealias-deploymentpreference.html)
        DeploymentPreference
        required {
            /// `StateMachineVersionArn`: text, 1 to 2048 characters.
            state_machine_version_arn "StateMachineVersionArn" String,
            /// `Type`: text.
            r#type "Type" DeploymentPreferenceType,
        }
        optional {
            /// `Alarms`: list, 1 to 100 items.
            alarms "Alarms" List<String>,
            /// `Interval`: whole number, 1 to 2100 in value.
            interval "Interval" i64,
            /// `Percentage`: whole number, 1 to 99 in value.
            percentage "Percentage" i64,
        }
    }
}

resource! {
    /// [`AWS::StepFunctions::StateMachineVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html)
    StateMachineVersion = "AWS::StepFunctions::StateMachineVersion"
    required {
        /// `StateMachineArn`: text, 1 to 2048 characters. A change replaces the resource.
        state_machine_arn "StateMachineArn" String,
    }
    optional {
        /// `Description`: text, 1 to 2048 characters. A change replaces the resource.
        description "Description" String,
        /// `StateMachineRevisionId`: text, 1 to 2048 characters. A change replaces the resource.
        state_machine_revision_id "StateMachineRevisionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}
