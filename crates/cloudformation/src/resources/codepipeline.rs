// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::CodePipeline`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::CodePipeline::CustomActionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-customactiontype.html)
    CustomActionType = "AWS::CodePipeline::CustomActionType"
    required {
        /// `Category`: text. A change replaces the resource.
        category "Category" custom_action_type::Category,
        /// `InputArtifactDetails`: object. A change replaces the resource.
        input_artifact_details "InputArtifactDetails" custom_action_type::ArtifactDetails,
        /// `OutputArtifactDetails`: object. A change replaces the resource.
        output_artifact_details "OutputArtifactDetails" custom_action_type::ArtifactDetails,
        /// `Provider`: text, 1 to 35 characters. A change replaces the resource.
        provider "Provider" String,
        /// `Version`: text, 1 to 9 characters. A change replaces the resource.
        version "Version" String,
    }
    optional {
        /// `ConfigurationProperties`: list, 0 to 10 items. A change replaces the resource.
        configuration_properties "ConfigurationProperties" List<custom_action_type::ConfigurationProperties>,
        /// `Settings`: object. A change replaces the resource.
        settings "Settings" custom_action_type::Settings,
        /// `Tags`: list.
        tags "Tags" List<custom_action_type::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`CustomActionType`].
pub mod custom_action_type {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Category`.
        Category
        Approval = "Approval",
        Build = "Build",
        Compute = "Compute",
        Deploy = "Deploy",
        Invoke = "Invoke",
        Source = "Source",
        Test = "Test",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-tag.html)
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
        /// [`Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-settings.html)
        Settings
        required {
        }
        optional {
            /// `EntityUrlTemplate`: text, 1 to 2048 characters.
            entity_url_template "EntityUrlTemplate" String,
            /// `ExecutionUrlTemplate`: text, 1 to 2048 characters.
            execution_url_template "ExecutionUrlTemplate" String,
            /// `RevisionUrlTemplate`: text, 1 to 2048 characters.
            revision_url_template "RevisionUrlTemplate" String,
            /// `ThirdPartyConfigurationUrl`: text, 1 to 2048 characters.
            third_party_configuration_url "ThirdPartyConfigurationUrl" String,
        }
    }

    property! {
        /// [`ArtifactDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-artifactdetails.html)
        ArtifactDetails
        required {
            /// `MaximumCount`: whole number, 0 to 5 in value.
            maximum_count "MaximumCount" i64,
            /// `MinimumCount`: whole number, 0 to 5 in value.
            minimum_count "MinimumCount" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ConfigurationPropertiesType`.
        ConfigurationPropertiesType
        Boolean = "Boolean",
        Number = "Number",
        String = "String",
    }

    property! {
        /// [`ConfigurationProperties`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-customactiontype-configurationproperties.html)
        ConfigurationProperties
        required {
            /// `Key`: true or false.
            key "Key" bool,
            /// `Name`: text, 1 to 50 characters.
            name "Name" String,
            /// `Required`: true or false.
            required "Required" bool,
            /// `Secret`: true or false.
            secret "Secret" bool,
        }
        optional {
            /// `Description`: text, 1 to 160 characters.
            description "Description" String,
            /// `Queryable`: true or false.
            queryable "Queryable" bool,
            /// `Type`: text.
            r#type "Type" ConfigurationPropertiesType,
        }
    }
}

resource! {
    /// [`AWS::CodePipeline::Pipeline`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html)
    Pipeline = "AWS::CodePipeline::Pipeline"
    required {
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Stages`: list, at least 2 items.
        stages "Stages" List<pipeline::StageDeclaration>,
    }
    optional {
        /// `ArtifactStore`: object.
        artifact_store "ArtifactStore" pipeline::ArtifactStore,
        /// `ArtifactStores`: list.
        artifact_stores "ArtifactStores" List<pipeline::ArtifactStoreMap>,
        /// `DisableInboundStageTransitions`: list.
        disable_inbound_stage_transitions "DisableInboundStageTransitions" List<pipeline::StageTransition>,
        /// `ExecutionMode`: text.
        execution_mode "ExecutionMode" pipeline::ExecutionMode,
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `PipelineType`: text.
        pipeline_type "PipelineType" pipeline::PipelineType,
        /// `RestartExecutionOnUpdate`: true or false.
        restart_execution_on_update "RestartExecutionOnUpdate" bool,
        /// `Tags`: list.
        tags "Tags" List<pipeline::Tag>,
        /// `Triggers`: list.
        triggers "Triggers" List<pipeline::PipelineTriggerDeclaration>,
        /// `Variables`: list.
        variables "Variables" List<pipeline::VariableDeclaration>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Pipeline`].
pub mod pipeline {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ExecutionMode`.
        ExecutionMode
        Queued = "QUEUED",
        Superseded = "SUPERSEDED",
        Parallel = "PARALLEL",
    }

    choice! {
        /// Values of `PipelineType`.
        PipelineType
        V1 = "V1",
        V2 = "V2",
    }

    property! {
        /// [`VariableDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-variabledeclaration.html)
        VariableDeclaration
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `DefaultValue`: text.
            default_value "DefaultValue" String,
            /// `Description`: text.
            description "Description" String,
        }
    }

    choice! {
        /// Values of `PipelineTriggerDeclarationProviderType`.
        PipelineTriggerDeclarationProviderType
        CodeStarSourceConnection = "CodeStarSourceConnection",
    }

    property! {
        /// [`PipelineTriggerDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-pipelinetriggerdeclaration.html)
        PipelineTriggerDeclaration
        required {
            /// `ProviderType`: text.
            provider_type "ProviderType" PipelineTriggerDeclarationProviderType,
        }
        optional {
            /// `GitConfiguration`: object.
            git_configuration "GitConfiguration" GitConfiguration,
        }
    }

    property! {
        /// [`GitConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitconfiguration.html)
        GitConfiguration
        required {
            /// `SourceActionName`: text.
            source_action_name "SourceActionName" String,
        }
        optional {
            /// `PullRequest`: list.
            pull_request "PullRequest" List<GitPullRequestFilter>,
            /// `Push`: list.
            push "Push" List<GitPushFilter>,
        }
    }

    property! {
        /// [`GitPushFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitpushfilter.html)
        GitPushFilter
        required {
        }
        optional {
            /// `Branches`: object.
            branches "Branches" GitBranchFilterCriteria,
            /// `FilePaths`: object.
            file_paths "FilePaths" GitFilePathFilterCriteria,
            /// `Tags`: object.
            tags "Tags" GitTagFilterCriteria,
        }
    }

    property! {
        /// [`GitTagFilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gittagfiltercriteria.html)
        GitTagFilterCriteria
        required {
        }
        optional {
            /// `Excludes`: list.
            excludes "Excludes" List<String>,
            /// `Includes`: list.
            includes "Includes" List<String>,
        }
    }

    property! {
        /// [`GitFilePathFilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitfilepathfiltercriteria.html)
        GitFilePathFilterCriteria
        required {
        }
        optional {
            /// `Excludes`: list.
            excludes "Excludes" List<String>,
            /// `Includes`: list.
            includes "Includes" List<String>,
        }
    }

    property! {
        /// [`GitBranchFilterCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitbranchfiltercriteria.html)
        GitBranchFilterCriteria
        required {
        }
        optional {
            /// `Excludes`: list.
            excludes "Excludes" List<String>,
            /// `Includes`: list.
            includes "Includes" List<String>,
        }
    }

    property! {
        /// [`GitPullRequestFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-gitpullrequestfilter.html)
        GitPullRequestFilter
        required {
        }
        optional {
            /// `Branches`: object.
            branches "Branches" GitBranchFilterCriteria,
            /// `Events`: list.
            events "Events" List<String>,
            /// `FilePaths`: object.
            file_paths "FilePaths" GitFilePathFilterCriteria,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-tag.html)
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
        /// [`StageDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagedeclaration.html)
        StageDeclaration
        required {
            /// `Actions`: list, at least 1 items.
            actions "Actions" List<ActionDeclaration>,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `BeforeEntry`: object.
            before_entry "BeforeEntry" BeforeEntryConditions,
            /// `Blockers`: list.
            blockers "Blockers" List<BlockerDeclaration>,
            /// `OnFailure`: object.
            on_failure "OnFailure" FailureConditions,
            /// `OnSuccess`: object.
            on_success "OnSuccess" SuccessConditions,
        }
    }

    property! {
        /// [`SuccessConditions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-successconditions.html)
        SuccessConditions
        required {
        }
        optional {
            /// `Conditions`: list.
            conditions "Conditions" List<Condition>,
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-condition.html)
        Condition
        required {
        }
        optional {
            /// `Result`: text.
            result "Result" String,
            /// `Rules`: list.
            rules "Rules" List<RuleDeclaration>,
        }
    }

    property! {
        /// [`RuleDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-ruledeclaration.html)
        RuleDeclaration
        required {
        }
        optional {
            /// `Commands`: list.
            commands "Commands" List<String>,
            /// `Configuration`: object.
            configuration "Configuration" Json,
            /// `InputArtifacts`: list.
            input_artifacts "InputArtifacts" List<InputArtifact>,
            /// `Name`: text.
            name "Name" String,
            /// `Region`: text.
            region "Region" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `RuleTypeId`: object.
            rule_type_id "RuleTypeId" RuleTypeId,
        }
    }

    property! {
        /// [`RuleTypeId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-ruletypeid.html)
        RuleTypeId
        required {
        }
        optional {
            /// `Category`: text.
            category "Category" String,
            /// `Owner`: text.
            owner "Owner" String,
            /// `Provider`: text.
            provider "Provider" String,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`InputArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-inputartifact.html)
        InputArtifact
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FailureConditionsResult`.
        FailureConditionsResult
        Rollback = "ROLLBACK",
        Retry = "RETRY",
    }

    property! {
        /// [`FailureConditions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-failureconditions.html)
        FailureConditions
        required {
        }
        optional {
            /// `Conditions`: list.
            conditions "Conditions" List<Condition>,
            /// `Result`: text.
            result "Result" FailureConditionsResult,
            /// `RetryConfiguration`: object.
            retry_configuration "RetryConfiguration" FailureConditionsRetryConfiguration,
        }
    }

    choice! {
        /// Values of `FailureConditionsRetryConfigurationRetryMode`.
        FailureConditionsRetryConfigurationRetryMode
        AllActions = "ALL_ACTIONS",
        FailedActions = "FAILED_ACTIONS",
    }

    property! {
        /// Property type `FailureConditionsRetryConfiguration`.
        FailureConditionsRetryConfiguration
        required {
        }
        optional {
            /// `RetryMode`: text.
            retry_mode "RetryMode" FailureConditionsRetryConfigurationRetryMode,
        }
    }

    choice! {
        /// Values of `BlockerDeclarationType`.
        BlockerDeclarationType
        Schedule = "Schedule",
    }

    property! {
        /// [`BlockerDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-blockerdeclaration.html)
        BlockerDeclaration
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" BlockerDeclarationType,
        }
        optional {
        }
    }

    property! {
        /// [`BeforeEntryConditions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-beforeentryconditions.html)
        BeforeEntryConditions
        required {
        }
        optional {
            /// `Conditions`: list.
            conditions "Conditions" List<Condition>,
        }
    }

    property! {
        /// [`ActionDeclaration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-actiondeclaration.html)
        ActionDeclaration
        required {
            /// `ActionTypeId`: object.
            action_type_id "ActionTypeId" ActionTypeId,
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Commands`: list.
            commands "Commands" List<String>,
            /// `Configuration`: JSON.
            configuration "Configuration" Json,
            /// `EnvironmentVariables`: list.
            environment_variables "EnvironmentVariables" List<EnvironmentVariable>,
            /// `InputArtifacts`: list.
            input_artifacts "InputArtifacts" List<InputArtifact>,
            /// `Namespace`: text.
            namespace "Namespace" String,
            /// `OutputArtifacts`: list.
            output_artifacts "OutputArtifacts" List<OutputArtifact>,
            /// `OutputVariables`: list.
            output_variables "OutputVariables" List<String>,
            /// `Region`: text.
            region "Region" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `RunOrder`: whole number.
            run_order "RunOrder" i64,
            /// `TimeoutInMinutes`: whole number.
            timeout_in_minutes "TimeoutInMinutes" i64,
        }
    }

    property! {
        /// [`OutputArtifact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-outputartifact.html)
        OutputArtifact
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Files`: list.
            files "Files" List<String>,
        }
    }

    choice! {
        /// Values of `EnvironmentVariableType`.
        EnvironmentVariableType
        Plaintext = "PLAINTEXT",
        SecretsManager = "SECRETS_MANAGER",
    }

    property! {
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-environmentvariable.html)
        EnvironmentVariable
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
            /// `Type`: text.
            r#type "Type" EnvironmentVariableType,
        }
    }

    choice! {
        /// Values of `ActionTypeIdCategory`.
        ActionTypeIdCategory
        Source = "Source",
        Build = "Build",
        Test = "Test",
        Deploy = "Deploy",
        Invoke = "Invoke",
        Approval = "Approval",
        Compute = "Compute",
    }

    property! {
        /// [`ActionTypeId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-actiontypeid.html)
        ActionTypeId
        required {
            /// `Category`: text.
            category "Category" ActionTypeIdCategory,
            /// `Owner`: text.
            owner "Owner" String,
            /// `Provider`: text.
            provider "Provider" String,
            /// `Version`: text.
            version "Version" String,
        }
        optional {
        }
    }

    property! {
        /// [`StageTransition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-stagetransition.html)
        StageTransition
        required {
            /// `Reason`: text.
            reason "Reason" String,
            /// `StageName`: text.
            stage_name "StageName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ArtifactStoreMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstoremap.html)
        ArtifactStoreMap
        required {
            /// `ArtifactStore`: object.
            artifact_store "ArtifactStore" ArtifactStore,
            /// `Region`: text.
            region "Region" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ArtifactStoreType`.
        ArtifactStoreType
        S3 = "S3",
    }

    property! {
        /// [`ArtifactStore`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-artifactstore.html)
        ArtifactStore
        required {
            /// `Location`: text.
            location "Location" String,
            /// `Type`: text.
            r#type "Type" ArtifactStoreType,
        }
        optional {
            /// `EncryptionKey`: object.
            encryption_key "EncryptionKey" EncryptionKey,
        }
    }

    property! {
        /// [`EncryptionKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-pipeline-encryptionkey.html)
        EncryptionKey
        required {
            /// `Id`: text.
            id_ "Id" String,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::CodePipeline::Webhook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-webhook.html)
    Webhook = "AWS::CodePipeline::Webhook"
    required {
        /// `Authentication`: text.
        authentication "Authentication" webhook::Authentication,
        /// `AuthenticationConfiguration`: object.
        authentication_configuration "AuthenticationConfiguration" webhook::WebhookAuthConfiguration,
        /// `Filters`: list.
        filters "Filters" List<webhook::WebhookFilterRule>,
        /// `TargetAction`: text, 1 to 100 characters.
        target_action "TargetAction" String,
        /// `TargetPipeline`: text, 1 to 100 characters.
        target_pipeline "TargetPipeline" String,
    }
    optional {
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
        /// `RegisterWithThirdParty`: true or false.
        register_with_third_party "RegisterWithThirdParty" bool,
        /// `Tags`: list.
        tags "Tags" List<webhook::Tag>,
        /// `TargetPipelineVersion`: whole number.
        target_pipeline_version "TargetPipelineVersion" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Webhook`].
pub mod webhook {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Authentication`.
        Authentication
        GithubHmac = "GITHUB_HMAC",
        Ip = "IP",
        Unauthenticated = "UNAUTHENTICATED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-webhook-tag.html)
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
        /// [`WebhookFilterRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-webhook-webhookfilterrule.html)
        WebhookFilterRule
        required {
            /// `JsonPath`: text, 1 to 150 characters.
            json_path "JsonPath" String,
        }
        optional {
            /// `MatchEquals`: text, 1 to 150 characters.
            match_equals "MatchEquals" String,
        }
    }

    property! {
        /// [`WebhookAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codepipeline-webhook-webhookauthconfiguration.html)
        WebhookAuthConfiguration
        required {
        }
        optional {
            /// `AllowedIPRange`: text, 1 to 100 characters.
            allowed_ip_range "AllowedIPRange" String,
            /// `SecretToken`: text, 1 to 100 characters.
            secret_token "SecretToken" String,
        }
    }
}
