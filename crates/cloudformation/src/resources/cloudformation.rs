// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CloudFormation`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CloudFormation::ChangeSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-changeset.html)
    ChangeSet = "AWS::CloudFormation::ChangeSet"
    required {
        /// `ChangeSetName`: text, 1 to 128 characters. A change replaces the resource.
        change_set_name "ChangeSetName" String,
        /// `StackName`: text, at least 1 characters. A change replaces the resource.
        stack_name "StackName" String,
    }
    optional {
        /// `Capabilities`: list. A change replaces the resource.
        capabilities "Capabilities" List<change_set::Capabilities>,
        /// `ChangeSetType`: text. A change replaces the resource.
        change_set_type "ChangeSetType" change_set::ChangeSetType,
        /// `DeploymentMode`: text. A change replaces the resource.
        deployment_mode "DeploymentMode" change_set::DeploymentMode,
        /// `Description`: text, 1 to 1024 characters. A change replaces the resource.
        description "Description" String,
        /// `ImportExistingResources`: true or false. A change replaces the resource.
        import_existing_resources "ImportExistingResources" bool,
        /// `IncludeNestedStacks`: true or false. A change replaces the resource.
        include_nested_stacks "IncludeNestedStacks" bool,
        /// `NotificationARNs`: list, 0 to 5 items. A change replaces the resource.
        notification_ar_ns "NotificationARNs" List<String>,
        /// `OnStackFailure`: text. A change replaces the resource.
        on_stack_failure "OnStackFailure" change_set::OnStackFailure,
        /// `RoleARN`: text, 20 to 2048 characters. A change replaces the resource.
        role_arn "RoleARN" String,
        /// `Tags`: list, 0 to 50 items. A change replaces the resource.
        tags "Tags" List<change_set::Tags>,
        /// `TemplateBody`: text, at least 1 characters. A change replaces the resource.
        template_body "TemplateBody" String,
        /// `TemplateURL`: text, 1 to 5120 characters. A change replaces the resource.
        template_url "TemplateURL" String,
        /// `UsePreviousTemplate`: true or false. A change replaces the resource.
        use_previous_template "UsePreviousTemplate" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `ChangeSetId`.
        change_set_id "ChangeSetId" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `StackId`.
        stack_id "StackId" String,
    }
}

/// Property types of [`ChangeSet`].
pub mod change_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Capabilities`.
        Capabilities
        CapabilityIam = "CAPABILITY_IAM",
        CapabilityNamedIam = "CAPABILITY_NAMED_IAM",
        CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND",
    }

    choice! {
        /// Values of `ChangeSetType`.
        ChangeSetType
        Create = "CREATE",
        Update = "UPDATE",
        Import = "IMPORT",
    }

    choice! {
        /// Values of `DeploymentMode`.
        DeploymentMode
        RevertDrift = "REVERT_DRIFT",
    }

    choice! {
        /// Values of `OnStackFailure`.
        OnStackFailure
        DoNothing = "DO_NOTHING",
        Rollback = "ROLLBACK",
        Delete = "DELETE",
    }

    property! {
        /// Property type `Tags`.
        Tags
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
    /// [`AWS::CloudFormation::CustomResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-customresource.html)
    CustomResource = "AWS::CloudFormation::CustomResource"
    required {
        /// `ServiceToken`: text. A change replaces the resource.
        service_token "ServiceToken" String,
    }
    optional {
        /// `ServiceTimeout`: whole number.
        service_timeout "ServiceTimeout" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::GeneratedTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-generatedtemplate.html)
    GeneratedTemplate = "AWS::CloudFormation::GeneratedTemplate"
    required {
        /// `GeneratedTemplateName`: text, 1 to 128 characters.
        generated_template_name "GeneratedTemplateName" String,
    }
    optional {
        /// `TemplateConfiguration`: object.
        template_configuration "TemplateConfiguration" generated_template::TemplateConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `GeneratedTemplateId`.
        generated_template_id "GeneratedTemplateId" String,
        /// `Fn::GetAtt` of `LastUpdatedTime`.
        last_updated_time "LastUpdatedTime" String,
        /// `Fn::GetAtt` of `Progress`.
        progress "Progress" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TotalWarnings`.
        total_warnings "TotalWarnings" i64,
    }
}

/// Property types of [`GeneratedTemplate`].
pub mod generated_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `TemplateConfigurationDeletionPolicy`.
        TemplateConfigurationDeletionPolicy
        Delete = "DELETE",
        Retain = "RETAIN",
    }

    choice! {
        /// Values of `TemplateConfigurationUpdateReplacePolicy`.
        TemplateConfigurationUpdateReplacePolicy
        Delete = "DELETE",
        Retain = "RETAIN",
    }

    property! {
        /// [`TemplateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-generatedtemplate-templateconfiguration.html)
        TemplateConfiguration
        required {
        }
        optional {
            /// `DeletionPolicy`: text.
            deletion_policy "DeletionPolicy" TemplateConfigurationDeletionPolicy,
            /// `UpdateReplacePolicy`: text.
            update_replace_policy "UpdateReplacePolicy" TemplateConfigurationUpdateReplacePolicy,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::GuardHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-guardhook.html)
    GuardHook = "AWS::CloudFormation::GuardHook"
    required {
        /// `Alias`: text. A change replaces the resource.
        alias "Alias" String,
        /// `ExecutionRole`: text, at most 256 characters. A change replaces the resource.
        execution_role "ExecutionRole" String,
        /// `FailureMode`: text.
        failure_mode "FailureMode" guard_hook::FailureMode,
        /// `HookStatus`: text.
        hook_status "HookStatus" guard_hook::HookStatus,
        /// `RuleLocation`: object.
        rule_location "RuleLocation" guard_hook::S3Location,
        /// `TargetOperations`: list.
        target_operations "TargetOperations" List<guard_hook::TargetOperation>,
    }
    optional {
        /// `LogBucket`: text.
        log_bucket "LogBucket" String,
        /// `Options`: JSON.
        options "Options" guard_hook::Options,
        /// `StackFilters`: object.
        stack_filters "StackFilters" guard_hook::StackFilters,
        /// `TargetFilters`: object.
        target_filters "TargetFilters" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `HookArn`.
        hook_arn "HookArn" String,
    }
}

/// Property types of [`GuardHook`].
pub mod guard_hook {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FailureMode`.
        FailureMode
        Fail = "FAIL",
        Warn = "WARN",
    }

    choice! {
        /// Values of `HookStatus`.
        HookStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `TargetOperation`.
        TargetOperation
        Resource = "RESOURCE",
        Stack = "STACK",
        ChangeSet = "CHANGE_SET",
        CloudControl = "CLOUD_CONTROL",
    }

    choice! {
        /// Values of `StackFiltersFilteringCriteria`.
        StackFiltersFilteringCriteria
        All = "ALL",
        Any = "ANY",
    }

    property! {
        /// Property type `StackFilters`.
        StackFilters
        required {
            /// `FilteringCriteria`: text.
            filtering_criteria "FilteringCriteria" StackFiltersFilteringCriteria,
        }
        optional {
            /// `StackNames`: object.
            stack_names "StackNames" StackFiltersStackNames,
            /// `StackRoles`: object.
            stack_roles "StackRoles" StackFiltersStackRoles,
        }
    }

    property! {
        /// Property type `StackFiltersStackRoles`.
        StackFiltersStackRoles
        required {
        }
        optional {
            /// `Exclude`: list, 1 to 50 items.
            exclude "Exclude" List<String>,
            /// `Include`: list, 1 to 50 items.
            include "Include" List<String>,
        }
    }

    property! {
        /// Property type `StackFiltersStackNames`.
        StackFiltersStackNames
        required {
        }
        optional {
            /// `Exclude`: list, 1 to 50 items.
            exclude "Exclude" List<String>,
            /// `Include`: list, 1 to 50 items.
            include "Include" List<String>,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-guardhook-s3location.html)
        S3Location
        required {
            /// `Uri`: text.
            uri "Uri" String,
        }
        optional {
            /// `VersionId`: text.
            version_id "VersionId" String,
        }
    }

    property! {
        /// Property type `Options`.
        Options
        required {
        }
        optional {
            /// `InputParams`: JSON.
            input_params "InputParams" Json,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::HookDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookdefaultversion.html)
    HookDefaultVersion = "AWS::CloudFormation::HookDefaultVersion"
    required {
    }
    optional {
        /// `TypeName`: text.
        type_name "TypeName" String,
        /// `TypeVersionArn`: text.
        type_version_arn "TypeVersionArn" String,
        /// `VersionId`: text.
        version_id "VersionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::HookTypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hooktypeconfig.html)
    HookTypeConfig = "AWS::CloudFormation::HookTypeConfig"
    required {
    }
    optional {
        /// `Configuration`: text.
        configuration "Configuration" String,
        /// `ConfigurationAlias`: text. A change replaces the resource.
        configuration_alias "ConfigurationAlias" hook_type_config::ConfigurationAlias,
        /// `TypeArn`: text.
        type_arn "TypeArn" String,
        /// `TypeName`: text.
        type_name "TypeName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigurationArn`.
        configuration_arn "ConfigurationArn" String,
    }
}

/// Property types of [`HookTypeConfig`].
pub mod hook_type_config {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ConfigurationAlias`.
        ConfigurationAlias
        Default = "default",
    }
}

resource! {
    /// [`AWS::CloudFormation::HookVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-hookversion.html)
    HookVersion = "AWS::CloudFormation::HookVersion"
    required {
        /// `SchemaHandlerPackage`: text, 1 to 4096 characters. A change replaces the resource.
        schema_handler_package "SchemaHandlerPackage" String,
        /// `TypeName`: text. A change replaces the resource.
        type_name "TypeName" String,
    }
    optional {
        /// `ExecutionRoleArn`: text, 1 to 256 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `LoggingConfig`: object. A change replaces the resource.
        logging_config "LoggingConfig" hook_version::LoggingConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IsDefaultVersion`.
        is_default_version "IsDefaultVersion" bool,
        /// `Fn::GetAtt` of `TypeArn`.
        type_arn "TypeArn" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
        /// `Fn::GetAtt` of `Visibility`.
        visibility "Visibility" String,
    }
}

/// Property types of [`HookVersion`].
pub mod hook_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-hookversion-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogRoleArn`: text, 1 to 256 characters.
            log_role_arn "LogRoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::LambdaHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-lambdahook.html)
    LambdaHook = "AWS::CloudFormation::LambdaHook"
    required {
        /// `Alias`: text. A change replaces the resource.
        alias "Alias" String,
        /// `ExecutionRole`: text, at most 256 characters.
        execution_role "ExecutionRole" String,
        /// `FailureMode`: text.
        failure_mode "FailureMode" lambda_hook::FailureMode,
        /// `HookStatus`: text.
        hook_status "HookStatus" lambda_hook::HookStatus,
        /// `LambdaFunction`: text, 1 to 170 characters.
        lambda_function "LambdaFunction" String,
        /// `TargetOperations`: list.
        target_operations "TargetOperations" List<lambda_hook::TargetOperation>,
    }
    optional {
        /// `AutoUpdate`: true or false. A change replaces the resource.
        auto_update "AutoUpdate" bool,
        /// `LoggingConfig`: object. A change replaces the resource.
        logging_config "LoggingConfig" lambda_hook::LoggingConfig,
        /// `StackFilters`: object.
        stack_filters "StackFilters" lambda_hook::StackFilters,
        /// `TargetFilters`: object.
        target_filters "TargetFilters" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `HookArn`.
        hook_arn "HookArn" String,
    }
}

/// Property types of [`LambdaHook`].
pub mod lambda_hook {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FailureMode`.
        FailureMode
        Fail = "FAIL",
        Warn = "WARN",
    }

    choice! {
        /// Values of `HookStatus`.
        HookStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `TargetOperation`.
        TargetOperation
        Resource = "RESOURCE",
        Stack = "STACK",
        ChangeSet = "CHANGE_SET",
        CloudControl = "CLOUD_CONTROL",
    }

    choice! {
        /// Values of `StackFiltersFilteringCriteria`.
        StackFiltersFilteringCriteria
        All = "ALL",
        Any = "ANY",
    }

    property! {
        /// Property type `StackFilters`.
        StackFilters
        required {
            /// `FilteringCriteria`: text.
            filtering_criteria "FilteringCriteria" StackFiltersFilteringCriteria,
        }
        optional {
            /// `StackNames`: object.
            stack_names "StackNames" StackFiltersStackNames,
            /// `StackRoles`: object.
            stack_roles "StackRoles" StackFiltersStackRoles,
        }
    }

    property! {
        /// Property type `StackFiltersStackRoles`.
        StackFiltersStackRoles
        required {
        }
        optional {
            /// `Exclude`: list, 1 to 50 items.
            exclude "Exclude" List<String>,
            /// `Include`: list, 1 to 50 items.
            include "Include" List<String>,
        }
    }

    property! {
        /// Property type `StackFiltersStackNames`.
        StackFiltersStackNames
        required {
        }
        optional {
            /// `Exclude`: list, 1 to 50 items.
            exclude "Exclude" List<String>,
            /// `Include`: list, 1 to 50 items.
            include "Include" List<String>,
        }
    }

    property! {
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-lambdahook-loggingconfig.html)
        LoggingConfig
        required {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogRoleArn`: text, 1 to 256 characters.
            log_role_arn "LogRoleArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::Macro`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-macro.html)
    Macro = "AWS::CloudFormation::Macro"
    required {
        /// `FunctionName`: text.
        function_name "FunctionName" String,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `LogGroupName`: text.
        log_group_name "LogGroupName" String,
        /// `LogRoleARN`: text.
        log_role_arn "LogRoleARN" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::ModuleDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduledefaultversion.html)
    ModuleDefaultVersion = "AWS::CloudFormation::ModuleDefaultVersion"
    required {
    }
    optional {
        /// `Arn`: text. A change replaces the resource.
        arn "Arn" String,
        /// `ModuleName`: text. A change replaces the resource.
        module_name "ModuleName" String,
        /// `VersionId`: text. A change replaces the resource.
        version_id "VersionId" String,
    }
    attributes {
    }
}

resource! {
    /// [`AWS::CloudFormation::ModuleVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-moduleversion.html)
    ModuleVersion = "AWS::CloudFormation::ModuleVersion"
    required {
        /// `ModuleName`: text. A change replaces the resource.
        module_name "ModuleName" String,
        /// `ModulePackage`: text. A change replaces the resource.
        module_package "ModulePackage" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Description`.
        description "Description" String,
        /// `Fn::GetAtt` of `DocumentationUrl`.
        documentation_url "DocumentationUrl" String,
        /// `Fn::GetAtt` of `IsDefaultVersion`.
        is_default_version "IsDefaultVersion" bool,
        /// `Fn::GetAtt` of `Schema`.
        schema "Schema" String,
        /// `Fn::GetAtt` of `TimeCreated`.
        time_created "TimeCreated" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
        /// `Fn::GetAtt` of `Visibility`.
        visibility "Visibility" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::PublicTypeVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publictypeversion.html)
    PublicTypeVersion = "AWS::CloudFormation::PublicTypeVersion"
    required {
    }
    optional {
        /// `Arn`: text, 0 to 1024 characters. A change replaces the resource.
        arn "Arn" String,
        /// `LogDeliveryBucket`: text. A change replaces the resource.
        log_delivery_bucket "LogDeliveryBucket" String,
        /// `PublicVersionNumber`: text, 5 to 64 characters. A change replaces the resource.
        public_version_number "PublicVersionNumber" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" public_type_version::Type,
        /// `TypeName`: text. A change replaces the resource.
        type_name "TypeName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `PublicTypeArn`.
        public_type_arn "PublicTypeArn" String,
        /// `Fn::GetAtt` of `PublisherId`.
        publisher_id "PublisherId" String,
        /// `Fn::GetAtt` of `TypeVersionArn`.
        type_version_arn "TypeVersionArn" String,
    }
}

/// Property types of [`PublicTypeVersion`].
pub mod public_type_version {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Resource = "RESOURCE",
        Module = "MODULE",
        Hook = "HOOK",
    }
}

resource! {
    /// [`AWS::CloudFormation::Publisher`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-publisher.html)
    Publisher = "AWS::CloudFormation::Publisher"
    required {
        /// `AcceptTermsAndConditions`: true or false. A change replaces the resource.
        accept_terms_and_conditions "AcceptTermsAndConditions" bool,
    }
    optional {
        /// `ConnectionArn`: text, 1 to 256 characters. A change replaces the resource.
        connection_arn "ConnectionArn" String,
    }
    attributes {
        /// `Fn::GetAtt` of `IdentityProvider`.
        identity_provider "IdentityProvider" String,
        /// `Fn::GetAtt` of `PublisherId`.
        publisher_id "PublisherId" String,
        /// `Fn::GetAtt` of `PublisherProfile`.
        publisher_profile "PublisherProfile" String,
        /// `Fn::GetAtt` of `PublisherStatus`.
        publisher_status "PublisherStatus" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::ResourceDefaultVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourcedefaultversion.html)
    ResourceDefaultVersion = "AWS::CloudFormation::ResourceDefaultVersion"
    required {
    }
    optional {
        /// `TypeName`: text.
        type_name "TypeName" String,
        /// `TypeVersionArn`: text.
        type_version_arn "TypeVersionArn" String,
        /// `VersionId`: text.
        version_id "VersionId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::ResourceVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-resourceversion.html)
    ResourceVersion = "AWS::CloudFormation::ResourceVersion"
    required {
        /// `SchemaHandlerPackage`: text, 1 to 4096 characters. A change replaces the resource.
        schema_handler_package "SchemaHandlerPackage" String,
        /// `TypeName`: text. A change replaces the resource.
        type_name "TypeName" String,
    }
    optional {
        /// `ExecutionRoleArn`: text, 1 to 256 characters. A change replaces the resource.
        execution_role_arn "ExecutionRoleArn" String,
        /// `LoggingConfig`: object. A change replaces the resource.
        logging_config "LoggingConfig" resource_version::LoggingConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IsDefaultVersion`.
        is_default_version "IsDefaultVersion" bool,
        /// `Fn::GetAtt` of `ProvisioningType`.
        provisioning_type "ProvisioningType" String,
        /// `Fn::GetAtt` of `TypeArn`.
        type_arn "TypeArn" String,
        /// `Fn::GetAtt` of `VersionId`.
        version_id "VersionId" String,
        /// `Fn::GetAtt` of `Visibility`.
        visibility "Visibility" String,
    }
}

/// Property types of [`ResourceVersion`].
pub mod resource_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-resourceversion-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogRoleArn`: text, 1 to 256 characters.
            log_role_arn "LogRoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::Stack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stack.html)
    Stack = "AWS::CloudFormation::Stack"
    required {
        /// `TemplateURL`: text, 1 to 1024 characters.
        template_url "TemplateURL" String,
    }
    optional {
        /// `NotificationARNs`: list, at most 5 items.
        notification_ar_ns "NotificationARNs" List<String>,
        /// `Parameters`: object.
        parameters "Parameters" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<stack::Tag>,
        /// `TimeoutInMinutes`: whole number, at least 1 in value.
        timeout_in_minutes "TimeoutInMinutes" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `StackId`.
        stack_id "StackId" String,
    }
}

/// Property types of [`Stack`].
pub mod stack {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stack-tag.html)
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
    /// [`AWS::CloudFormation::StackSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-stackset.html)
    StackSet = "AWS::CloudFormation::StackSet"
    required {
        /// `PermissionModel`: text. A change replaces the resource.
        permission_model "PermissionModel" stack_set::PermissionModel,
        /// `StackSetName`: text, at most 128 characters. A change replaces the resource.
        stack_set_name "StackSetName" String,
    }
    optional {
        /// `AdministrationRoleARN`: text, 20 to 2048 characters.
        administration_role_arn "AdministrationRoleARN" String,
        /// `AutoDeployment`: object.
        auto_deployment "AutoDeployment" stack_set::AutoDeployment,
        /// `CallAs`: text.
        call_as "CallAs" stack_set::CallAs,
        /// `Capabilities`: list.
        capabilities "Capabilities" List<stack_set::Capability>,
        /// `Description`: text, 1 to 1024 characters.
        description "Description" String,
        /// `ExecutionRoleName`: text, 1 to 64 characters.
        execution_role_name "ExecutionRoleName" String,
        /// `ManagedExecution`: object.
        managed_execution "ManagedExecution" stack_set::ManagedExecution,
        /// `OperationPreferences`: object.
        operation_preferences "OperationPreferences" stack_set::OperationPreferences,
        /// `Parameters`: list.
        parameters "Parameters" List<stack_set::Parameter>,
        /// `StackInstancesGroup`: list.
        stack_instances_group "StackInstancesGroup" List<stack_set::StackInstances>,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<stack_set::Tag>,
        /// `TemplateBody`: text, 1 to 51200 characters.
        template_body "TemplateBody" String,
        /// `TemplateURL`: text, 1 to 5120 characters.
        template_url "TemplateURL" String,
    }
    attributes {
        /// `Fn::GetAtt` of `StackSetId`.
        stack_set_id "StackSetId" String,
    }
}

/// Property types of [`StackSet`].
pub mod stack_set {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CallAs`.
        CallAs
        Self_ = "SELF",
        DelegatedAdmin = "DELEGATED_ADMIN",
    }

    choice! {
        /// Values of `Capability`.
        Capability
        CapabilityIam = "CAPABILITY_IAM",
        CapabilityNamedIam = "CAPABILITY_NAMED_IAM",
        CapabilityAutoExpand = "CAPABILITY_AUTO_EXPAND",
    }

    choice! {
        /// Values of `PermissionModel`.
        PermissionModel
        ServiceManaged = "SERVICE_MANAGED",
        SelfManaged = "SELF_MANAGED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-tag.html)
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
        /// [`StackInstances`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-stackinstances.html)
        StackInstances
        required {
            /// `DeploymentTargets`: object.
            deployment_targets "DeploymentTargets" DeploymentTargets,
            /// `Regions`: list, at least 1 items.
            regions "Regions" List<String>,
        }
        optional {
            /// `ParameterOverrides`: list.
            parameter_overrides "ParameterOverrides" List<Parameter>,
        }
    }

    choice! {
        /// Values of `DeploymentTargetsAccountFilterType`.
        DeploymentTargetsAccountFilterType
        None = "NONE",
        Union = "UNION",
        Intersection = "INTERSECTION",
        Difference = "DIFFERENCE",
    }

    property! {
        /// [`DeploymentTargets`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-deploymenttargets.html)
        DeploymentTargets
        required {
        }
        optional {
            /// `AccountFilterType`: text.
            account_filter_type "AccountFilterType" DeploymentTargetsAccountFilterType,
            /// `Accounts`: list, at least 1 items.
            accounts "Accounts" List<String>,
            /// `AccountsUrl`: text, 1 to 5120 characters.
            accounts_url "AccountsUrl" String,
            /// `OrganizationalUnitIds`: list, at least 1 items.
            organizational_unit_ids "OrganizationalUnitIds" List<String>,
        }
    }

    property! {
        /// [`Parameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-parameter.html)
        Parameter
        required {
            /// `ParameterKey`: text.
            parameter_key "ParameterKey" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConcurrencyMode`.
        ConcurrencyMode
        StrictFailureTolerance = "STRICT_FAILURE_TOLERANCE",
        SoftFailureTolerance = "SOFT_FAILURE_TOLERANCE",
    }

    choice! {
        /// Values of `RegionConcurrencyType`.
        RegionConcurrencyType
        Sequential = "SEQUENTIAL",
        Parallel = "PARALLEL",
    }

    property! {
        /// [`OperationPreferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-operationpreferences.html)
        OperationPreferences
        required {
        }
        optional {
            /// `ConcurrencyMode`: text.
            concurrency_mode "ConcurrencyMode" ConcurrencyMode,
            /// `FailureToleranceCount`: whole number, at least 0 in value.
            failure_tolerance_count "FailureToleranceCount" i64,
            /// `FailureTolerancePercentage`: whole number, 0 to 100 in value.
            failure_tolerance_percentage "FailureTolerancePercentage" i64,
            /// `MaxConcurrentCount`: whole number, at least 1 in value.
            max_concurrent_count "MaxConcurrentCount" i64,
            /// `MaxConcurrentPercentage`: whole number, 0 to 100 in value.
            max_concurrent_percentage "MaxConcurrentPercentage" i64,
            /// `RegionConcurrencyType`: text.
            region_concurrency_type "RegionConcurrencyType" RegionConcurrencyType,
            /// `RegionOrder`: list.
            region_order "RegionOrder" List<String>,
        }
    }

    property! {
        /// Property type `ManagedExecution`.
        ManagedExecution
        required {
        }
        optional {
            /// `Active`: true or false.
            active "Active" bool,
        }
    }

    property! {
        /// [`AutoDeployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-stackset-autodeployment.html)
        AutoDeployment
        required {
        }
        optional {
            /// `DependsOn`: list.
            depends_on "DependsOn" List<String>,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `RetainStacksOnAccountRemoval`: true or false.
            retain_stacks_on_account_removal "RetainStacksOnAccountRemoval" bool,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::TypeActivation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-typeactivation.html)
    TypeActivation = "AWS::CloudFormation::TypeActivation"
    required {
    }
    optional {
        /// `AutoUpdate`: true or false.
        auto_update "AutoUpdate" bool,
        /// `ExecutionRoleArn`: text.
        execution_role_arn "ExecutionRoleArn" String,
        /// `LoggingConfig`: object. A change replaces the resource.
        logging_config "LoggingConfig" type_activation::LoggingConfig,
        /// `MajorVersion`: text, 1 to 100000 characters.
        major_version "MajorVersion" String,
        /// `PublicTypeArn`: text, at most 1024 characters.
        public_type_arn "PublicTypeArn" String,
        /// `PublisherId`: text, 1 to 40 characters.
        publisher_id "PublisherId" String,
        /// `Type`: text.
        r#type "Type" type_activation::Type,
        /// `TypeName`: text.
        type_name "TypeName" String,
        /// `TypeNameAlias`: text, 10 to 204 characters.
        type_name_alias "TypeNameAlias" String,
        /// `VersionBump`: text.
        version_bump "VersionBump" type_activation::VersionBump,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`TypeActivation`].
pub mod type_activation {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Resource = "RESOURCE",
        Module = "MODULE",
        Hook = "HOOK",
    }

    choice! {
        /// Values of `VersionBump`.
        VersionBump
        Major = "MAJOR",
        Minor = "MINOR",
    }

    property! {
        /// [`LoggingConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudformation-typeactivation-loggingconfig.html)
        LoggingConfig
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogRoleArn`: text, 1 to 256 characters.
            log_role_arn "LogRoleArn" String,
        }
    }
}

resource! {
    /// [`AWS::CloudFormation::WaitCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitcondition.html)
    WaitCondition = "AWS::CloudFormation::WaitCondition"
    required {
    }
    optional {
        /// `Count`: whole number.
        count "Count" i64,
        /// `Handle`: text.
        handle "Handle" String,
        /// `Timeout`: text, 0 to 43200 in value.
        timeout "Timeout" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Data`.
        data "Data" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

resource! {
    /// [`AWS::CloudFormation::WaitConditionHandle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudformation-waitconditionhandle.html)
    WaitConditionHandle = "AWS::CloudFormation::WaitConditionHandle"
    required {
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}
