// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Bedrock`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Bedrock::Agent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html)
    Agent = "AWS::Bedrock::Agent"
    required {
        /// `AgentName`: text.
        agent_name "AgentName" String,
    }
    optional {
        /// `ActionGroups`: list.
        action_groups "ActionGroups" List<agent::AgentActionGroup>,
        /// `AgentCollaboration`: text.
        agent_collaboration "AgentCollaboration" agent::AgentCollaboration,
        /// `AgentCollaborators`: list.
        agent_collaborators "AgentCollaborators" List<agent::AgentCollaborator>,
        /// `AgentResourceRoleArn`: text, at most 2048 characters.
        agent_resource_role_arn "AgentResourceRoleArn" String,
        /// `AutoPrepare`: true or false.
        auto_prepare "AutoPrepare" bool,
        /// `CustomOrchestration`: object.
        custom_orchestration "CustomOrchestration" agent::CustomOrchestration,
        /// `CustomerEncryptionKeyArn`: text, 1 to 2048 characters.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `FoundationModel`: text, 1 to 2048 characters.
        foundation_model "FoundationModel" String,
        /// `GuardrailConfiguration`: object.
        guardrail_configuration "GuardrailConfiguration" agent::GuardrailConfiguration,
        /// `IdleSessionTTLInSeconds`: number, 60 to 5400 in value.
        idle_session_ttl_in_seconds "IdleSessionTTLInSeconds" f64,
        /// `Instruction`: text, at least 40 characters.
        instruction "Instruction" String,
        /// `KnowledgeBases`: list.
        knowledge_bases "KnowledgeBases" List<agent::AgentKnowledgeBase>,
        /// `MemoryConfiguration`: object.
        memory_configuration "MemoryConfiguration" agent::MemoryConfiguration,
        /// `OrchestrationType`: text.
        orchestration_type "OrchestrationType" agent::OrchestrationType,
        /// `PromptOverrideConfiguration`: object.
        prompt_override_configuration "PromptOverrideConfiguration" agent::PromptOverrideConfiguration,
        /// `SkipResourceInUseCheckOnDelete`: true or false.
        skip_resource_in_use_check_on_delete "SkipResourceInUseCheckOnDelete" bool,
        /// `Tags`: object, 0 to 200 items.
        tags "Tags" Json,
        /// `TestAliasTags`: object, 0 to 200 items.
        test_alias_tags "TestAliasTags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentArn`.
        agent_arn "AgentArn" String,
        /// `Fn::GetAtt` of `AgentId`.
        agent_id "AgentId" String,
        /// `Fn::GetAtt` of `AgentStatus`.
        agent_status "AgentStatus" String,
        /// `Fn::GetAtt` of `AgentVersion`.
        agent_version "AgentVersion" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReasons`.
        failure_reasons "FailureReasons" List<String>,
        /// `Fn::GetAtt` of `PreparedAt`.
        prepared_at "PreparedAt" String,
        /// `Fn::GetAtt` of `RecommendedActions`.
        recommended_actions "RecommendedActions" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Agent`].
pub mod agent {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AgentCollaboration`.
        AgentCollaboration
        Disabled = "DISABLED",
        Supervisor = "SUPERVISOR",
        SupervisorRouter = "SUPERVISOR_ROUTER",
    }

    choice! {
        /// Values of `OrchestrationType`.
        OrchestrationType
        Default = "DEFAULT",
        CustomOrchestration = "CUSTOM_ORCHESTRATION",
    }

    property! {
        /// [`PromptOverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-promptoverrideconfiguration.html)
        PromptOverrideConfiguration
        required {
            /// `PromptConfigurations`: list, at most 10 items.
            prompt_configurations "PromptConfigurations" List<PromptConfiguration>,
        }
        optional {
            /// `OverrideLambda`: text, at most 2048 characters.
            override_lambda "OverrideLambda" String,
        }
    }

    choice! {
        /// Values of `CreationMode`.
        CreationMode
        Default = "DEFAULT",
        Overridden = "OVERRIDDEN",
    }

    choice! {
        /// Values of `PromptState`.
        PromptState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `PromptType`.
        PromptType
        PreProcessing = "PRE_PROCESSING",
        Orchestration = "ORCHESTRATION",
        PostProcessing = "POST_PROCESSING",
        RoutingClassifier = "ROUTING_CLASSIFIER",
        MemorySummarization = "MEMORY_SUMMARIZATION",
        KnowledgeBaseResponseGeneration = "KNOWLEDGE_BASE_RESPONSE_GENERATION",
    }

    property! {
        /// [`PromptConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-promptconfiguration.html)
        PromptConfiguration
        required {
        }
        optional {
            /// `AdditionalModelRequestFields`: object.
            additional_model_request_fields "AdditionalModelRequestFields" Json,
            /// `BasePromptTemplate`: text, 1 to 100000 characters.
            base_prompt_template "BasePromptTemplate" String,
            /// `FoundationModel`: text, 1 to 2048 characters.
            foundation_model "FoundationModel" String,
            /// `InferenceConfiguration`: object.
            inference_configuration "InferenceConfiguration" InferenceConfiguration,
            /// `ParserMode`: text.
            parser_mode "ParserMode" CreationMode,
            /// `PromptCreationMode`: text.
            prompt_creation_mode "PromptCreationMode" CreationMode,
            /// `PromptState`: text.
            prompt_state "PromptState" PromptState,
            /// `PromptType`: text.
            prompt_type "PromptType" PromptType,
        }
    }

    property! {
        /// [`InferenceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-inferenceconfiguration.html)
        InferenceConfiguration
        required {
        }
        optional {
            /// `MaximumLength`: number, 0 to 131072 in value.
            maximum_length "MaximumLength" f64,
            /// `StopSequences`: list, 0 to 4 items.
            stop_sequences "StopSequences" List<String>,
            /// `Temperature`: number, 0 to 1 in value.
            temperature "Temperature" f64,
            /// `TopK`: number, 0 to 500 in value.
            top_k "TopK" f64,
            /// `TopP`: number, 0 to 1 in value.
            top_p "TopP" f64,
        }
    }

    choice! {
        /// Values of `MemoryType`.
        MemoryType
        SessionSummary = "SESSION_SUMMARY",
    }

    property! {
        /// [`MemoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-memoryconfiguration.html)
        MemoryConfiguration
        required {
        }
        optional {
            /// `EnabledMemoryTypes`: list.
            enabled_memory_types "EnabledMemoryTypes" List<MemoryType>,
            /// `SessionSummaryConfiguration`: object.
            session_summary_configuration "SessionSummaryConfiguration" SessionSummaryConfiguration,
            /// `StorageDays`: number.
            storage_days "StorageDays" f64,
        }
    }

    property! {
        /// [`SessionSummaryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-sessionsummaryconfiguration.html)
        SessionSummaryConfiguration
        required {
        }
        optional {
            /// `MaxRecentSessions`: number.
            max_recent_sessions "MaxRecentSessions" f64,
        }
    }

    choice! {
        /// Values of `KnowledgeBaseState`.
        KnowledgeBaseState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AgentKnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentknowledgebase.html)
        AgentKnowledgeBase
        required {
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
            /// `KnowledgeBaseId`: text.
            knowledge_base_id "KnowledgeBaseId" String,
        }
        optional {
            /// `KnowledgeBaseState`: text.
            knowledge_base_state "KnowledgeBaseState" KnowledgeBaseState,
        }
    }

    property! {
        /// [`GuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-guardrailconfiguration.html)
        GuardrailConfiguration
        required {
        }
        optional {
            /// `GuardrailIdentifier`: text, at most 2048 characters.
            guardrail_identifier "GuardrailIdentifier" String,
            /// `GuardrailVersion`: text.
            guardrail_version "GuardrailVersion" String,
        }
    }

    property! {
        /// [`CustomOrchestration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-customorchestration.html)
        CustomOrchestration
        required {
        }
        optional {
            /// `Executor`: object.
            executor "Executor" OrchestrationExecutor,
        }
    }

    property! {
        /// [`OrchestrationExecutor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-orchestrationexecutor.html)
        OrchestrationExecutor
        required {
            /// `Lambda`: text, at most 2048 characters.
            lambda "Lambda" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RelayConversationHistory`.
        RelayConversationHistory
        ToCollaborator = "TO_COLLABORATOR",
        Disabled = "DISABLED",
    }

    property! {
        /// [`AgentCollaborator`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentcollaborator.html)
        AgentCollaborator
        required {
            /// `AgentDescriptor`: object.
            agent_descriptor "AgentDescriptor" AgentCollaboratorAgentDescriptor,
            /// `CollaborationInstruction`: text.
            collaboration_instruction "CollaborationInstruction" String,
            /// `CollaboratorName`: text.
            collaborator_name "CollaboratorName" String,
        }
        optional {
            /// `RelayConversationHistory`: text.
            relay_conversation_history "RelayConversationHistory" RelayConversationHistory,
        }
    }

    property! {
        /// Property type `AgentCollaboratorAgentDescriptor`.
        AgentCollaboratorAgentDescriptor
        required {
        }
        optional {
            /// `AliasArn`: text.
            alias_arn "AliasArn" String,
        }
    }

    choice! {
        /// Values of `ActionGroupState`.
        ActionGroupState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `ActionGroupSignature`.
        ActionGroupSignature
        AMAZONUserInput = "AMAZON.UserInput",
        AMAZONCodeInterpreter = "AMAZON.CodeInterpreter",
    }

    property! {
        /// [`AgentActionGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-agentactiongroup.html)
        AgentActionGroup
        required {
            /// `ActionGroupName`: text.
            action_group_name "ActionGroupName" String,
        }
        optional {
            /// `ActionGroupExecutor`: JSON.
            action_group_executor "ActionGroupExecutor" Json,
            /// `ActionGroupState`: text.
            action_group_state "ActionGroupState" ActionGroupState,
            /// `ApiSchema`: JSON.
            api_schema "ApiSchema" Json,
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
            /// `FunctionSchema`: object.
            function_schema "FunctionSchema" FunctionSchema,
            /// `ParentActionGroupSignature`: text.
            parent_action_group_signature "ParentActionGroupSignature" ActionGroupSignature,
            /// `SkipResourceInUseCheckOnDelete`: true or false.
            skip_resource_in_use_check_on_delete "SkipResourceInUseCheckOnDelete" bool,
        }
    }

    property! {
        /// [`FunctionSchema`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-functionschema.html)
        FunctionSchema
        required {
            /// `Functions`: list.
            functions "Functions" List<Function>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RequireConfirmation`.
        RequireConfirmation
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agent-function.html)
        Function
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Description`: text, 1 to 1200 characters.
            description "Description" String,
            /// `Parameters`: object.
            parameters "Parameters" Json,
            /// `RequireConfirmation`: text.
            require_confirmation "RequireConfirmation" RequireConfirmation,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::AgentAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agentalias.html)
    AgentAlias = "AWS::Bedrock::AgentAlias"
    required {
        /// `AgentAliasName`: text.
        agent_alias_name "AgentAliasName" String,
        /// `AgentId`: text. A change replaces the resource.
        agent_id "AgentId" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `RoutingConfiguration`: list, at most 1 items.
        routing_configuration "RoutingConfiguration" List<agent_alias::AgentAliasRoutingConfigurationListItem>,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AgentAliasArn`.
        agent_alias_arn "AgentAliasArn" String,
        /// `Fn::GetAtt` of `AgentAliasHistoryEvents`.
        agent_alias_history_events "AgentAliasHistoryEvents" List<String>,
        /// `Fn::GetAtt` of `AgentAliasId`.
        agent_alias_id "AgentAliasId" String,
        /// `Fn::GetAtt` of `AgentAliasStatus`.
        agent_alias_status "AgentAliasStatus" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`AgentAlias`].
pub mod agent_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AgentAliasRoutingConfigurationListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-agentalias-agentaliasroutingconfigurationlistitem.html)
        AgentAliasRoutingConfigurationListItem
        required {
            /// `AgentVersion`: text, 1 to 5 characters.
            agent_version "AgentVersion" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Bedrock::ApplicationInferenceProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-applicationinferenceprofile.html)
    ApplicationInferenceProfile = "AWS::Bedrock::ApplicationInferenceProfile"
    required {
        /// `InferenceProfileName`: text, 1 to 64 characters. A change replaces the resource.
        inference_profile_name "InferenceProfileName" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters. A change replaces the resource.
        description "Description" String,
        /// `ModelSource`: JSON. A change replaces the resource.
        model_source "ModelSource" Json,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<application_inference_profile::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `InferenceProfileArn`.
        inference_profile_arn "InferenceProfileArn" String,
        /// `Fn::GetAtt` of `InferenceProfileId`.
        inference_profile_id "InferenceProfileId" String,
        /// `Fn::GetAtt` of `InferenceProfileIdentifier`.
        inference_profile_identifier "InferenceProfileIdentifier" String,
        /// `Fn::GetAtt` of `Models`.
        models "Models" List<String>,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`ApplicationInferenceProfile`].
pub mod application_inference_profile {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-applicationinferenceprofile-tag.html)
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
    /// [`AWS::Bedrock::AutomatedReasoningPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html)
    AutomatedReasoningPolicy = "AWS::Bedrock::AutomatedReasoningPolicy"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, at most 1024 characters.
        description "Description" String,
        /// `ForceDelete`: true or false.
        force_delete "ForceDelete" bool,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `PolicyDefinition`: object.
        policy_definition "PolicyDefinition" automated_reasoning_policy::PolicyDefinition,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<automated_reasoning_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DefinitionHash`.
        definition_hash "DefinitionHash" String,
        /// `Fn::GetAtt` of `KmsKeyArn`.
        kms_key_arn "KmsKeyArn" String,
        /// `Fn::GetAtt` of `PolicyArn`.
        policy_arn "PolicyArn" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`AutomatedReasoningPolicy`].
pub mod automated_reasoning_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-tag.html)
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
        /// [`PolicyDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinition.html)
        PolicyDefinition
        required {
        }
        optional {
            /// `Rules`: list, 0 to 500 items.
            rules "Rules" List<PolicyDefinitionRule>,
            /// `Types`: list, 0 to 50 items.
            types "Types" List<PolicyDefinitionType>,
            /// `Variables`: list, 0 to 200 items.
            variables "Variables" List<PolicyDefinitionVariable>,
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`PolicyDefinitionVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitionvariable.html)
        PolicyDefinitionVariable
        required {
            /// `Description`: text, at most 1024 characters.
            description "Description" String,
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Type`: text, 1 to 64 characters.
            r#type "Type" String,
        }
        optional {
        }
    }

    property! {
        /// [`PolicyDefinitionType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitiontype.html)
        PolicyDefinitionType
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Values`: list, 1 to 50 items.
            values "Values" List<PolicyDefinitionTypeValue>,
        }
        optional {
            /// `Description`: text, at most 1024 characters.
            description "Description" String,
        }
    }

    property! {
        /// [`PolicyDefinitionTypeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitiontypevalue.html)
        PolicyDefinitionTypeValue
        required {
            /// `Value`: text, 1 to 64 characters.
            value "Value" String,
        }
        optional {
            /// `Description`: text, at most 1024 characters.
            description "Description" String,
        }
    }

    property! {
        /// [`PolicyDefinitionRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicy-policydefinitionrule.html)
        PolicyDefinitionRule
        required {
            /// `Expression`: text, at most 2048 characters.
            expression "Expression" String,
            /// `Id`: text, 12 to 12 characters.
            id_ "Id" String,
        }
        optional {
            /// `AlternateExpression`: text, at most 2048 characters.
            alternate_expression "AlternateExpression" String,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::AutomatedReasoningPolicyVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicyversion.html)
    AutomatedReasoningPolicyVersion = "AWS::Bedrock::AutomatedReasoningPolicyVersion"
    required {
        /// `PolicyArn`: text, 1 to 2048 characters. A change replaces the resource.
        policy_arn "PolicyArn" String,
    }
    optional {
        /// `LastUpdatedDefinitionHash`: text, 128 to 128 characters. A change replaces the resource.
        last_updated_definition_hash "LastUpdatedDefinitionHash" String,
        /// `Tags`: list, 0 to 200 items. A change replaces the resource.
        tags "Tags" List<automated_reasoning_policy_version::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DefinitionHash`.
        definition_hash "DefinitionHash" String,
        /// `Fn::GetAtt` of `Description`.
        description "Description" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `PolicyId`.
        policy_id "PolicyId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`AutomatedReasoningPolicyVersion`].
pub mod automated_reasoning_policy_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-automatedreasoningpolicyversion-tag.html)
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
    /// [`AWS::Bedrock::Blueprint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-blueprint.html)
    Blueprint = "AWS::Bedrock::Blueprint"
    required {
        /// `BlueprintName`: text, 1 to 128 characters. A change replaces the resource.
        blueprint_name "BlueprintName" String,
        /// `Schema`: object.
        schema "Schema" Json,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" blueprint::Type,
    }
    optional {
        /// `KmsEncryptionContext`: object.
        kms_encryption_context "KmsEncryptionContext" Json,
        /// `KmsKeyId`: text, 1 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<blueprint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `BlueprintArn`.
        blueprint_arn "BlueprintArn" String,
        /// `Fn::GetAtt` of `BlueprintStage`.
        blueprint_stage "BlueprintStage" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
    }
}

/// Property types of [`Blueprint`].
pub mod blueprint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Document = "DOCUMENT",
        Image = "IMAGE",
        Audio = "AUDIO",
        Video = "VIDEO",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-blueprint-tag.html)
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
    /// [`AWS::Bedrock::DataAutomationLibrary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationlibrary.html)
    DataAutomationLibrary = "AWS::Bedrock::DataAutomationLibrary"
    required {
        /// `LibraryName`: text, 1 to 128 characters. A change replaces the resource.
        library_name "LibraryName" String,
    }
    optional {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" data_automation_library::EncryptionConfiguration,
        /// `LibraryDescription`: text, 0 to 300 characters.
        library_description "LibraryDescription" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_automation_library::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `EntityTypes`.
        entity_types "EntityTypes" List<String>,
        /// `Fn::GetAtt` of `LibraryArn`.
        library_arn "LibraryArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`DataAutomationLibrary`].
pub mod data_automation_library {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationlibrary-tag.html)
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
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationlibrary-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
            /// `KmsKeyId`: text, 1 to 2048 characters.
            kms_key_id "KmsKeyId" String,
        }
        optional {
            /// `KmsEncryptionContext`: object.
            kms_encryption_context "KmsEncryptionContext" Json,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::DataAutomationProject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-dataautomationproject.html)
    DataAutomationProject = "AWS::Bedrock::DataAutomationProject"
    required {
        /// `ProjectName`: text, 1 to 128 characters. A change replaces the resource.
        project_name "ProjectName" String,
    }
    optional {
        /// `CustomOutputConfiguration`: object.
        custom_output_configuration "CustomOutputConfiguration" data_automation_project::CustomOutputConfiguration,
        /// `KmsEncryptionContext`: object.
        kms_encryption_context "KmsEncryptionContext" Json,
        /// `KmsKeyId`: text, 1 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// `OverrideConfiguration`: object.
        override_configuration "OverrideConfiguration" data_automation_project::OverrideConfiguration,
        /// `ProjectDescription`: text.
        project_description "ProjectDescription" String,
        /// `ProjectType`: text. A change replaces the resource.
        project_type "ProjectType" data_automation_project::ProjectType,
        /// `StandardOutputConfiguration`: object.
        standard_output_configuration "StandardOutputConfiguration" data_automation_project::StandardOutputConfiguration,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<data_automation_project::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `LastModifiedTime`.
        last_modified_time "LastModifiedTime" String,
        /// `Fn::GetAtt` of `ProjectArn`.
        project_arn "ProjectArn" String,
        /// `Fn::GetAtt` of `ProjectStage`.
        project_stage "ProjectStage" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`DataAutomationProject`].
pub mod data_automation_project {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ProjectType`.
        ProjectType
        Async = "ASYNC",
        Sync = "SYNC",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-tag.html)
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
        /// [`StandardOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-standardoutputconfiguration.html)
        StandardOutputConfiguration
        required {
        }
        optional {
            /// `Audio`: object.
            audio "Audio" AudioStandardOutputConfiguration,
            /// `Document`: object.
            document "Document" DocumentStandardOutputConfiguration,
            /// `Image`: object.
            image "Image" ImageStandardOutputConfiguration,
            /// `Video`: object.
            video "Video" VideoStandardOutputConfiguration,
        }
    }

    property! {
        /// [`VideoStandardOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardoutputconfiguration.html)
        VideoStandardOutputConfiguration
        required {
        }
        optional {
            /// `Extraction`: object.
            extraction "Extraction" VideoStandardExtraction,
            /// `GenerativeField`: object.
            generative_field "GenerativeField" VideoStandardGenerativeField,
        }
    }

    choice! {
        /// Values of `State`.
        State
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `VideoStandardGenerativeFieldType`.
        VideoStandardGenerativeFieldType
        VideoSummary = "VIDEO_SUMMARY",
        Iab = "IAB",
        ChapterSummary = "CHAPTER_SUMMARY",
    }

    property! {
        /// [`VideoStandardGenerativeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardgenerativefield.html)
        VideoStandardGenerativeField
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `Types`: list.
            types "Types" List<VideoStandardGenerativeFieldType>,
        }
    }

    property! {
        /// [`VideoStandardExtraction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videostandardextraction.html)
        VideoStandardExtraction
        required {
            /// `BoundingBox`: object.
            bounding_box "BoundingBox" VideoBoundingBox,
            /// `Category`: object.
            category "Category" VideoExtractionCategory,
        }
        optional {
        }
    }

    choice! {
        /// Values of `VideoExtractionCategoryType`.
        VideoExtractionCategoryType
        ContentModeration = "CONTENT_MODERATION",
        TextDetection = "TEXT_DETECTION",
        Transcript = "TRANSCRIPT",
        Logos = "LOGOS",
    }

    property! {
        /// [`VideoExtractionCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videoextractioncategory.html)
        VideoExtractionCategory
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `Types`: list.
            types "Types" List<VideoExtractionCategoryType>,
        }
    }

    property! {
        /// [`VideoBoundingBox`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videoboundingbox.html)
        VideoBoundingBox
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`ImageStandardOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardoutputconfiguration.html)
        ImageStandardOutputConfiguration
        required {
        }
        optional {
            /// `Extraction`: object.
            extraction "Extraction" ImageStandardExtraction,
            /// `GenerativeField`: object.
            generative_field "GenerativeField" ImageStandardGenerativeField,
        }
    }

    choice! {
        /// Values of `ImageStandardGenerativeFieldType`.
        ImageStandardGenerativeFieldType
        ImageSummary = "IMAGE_SUMMARY",
        Iab = "IAB",
    }

    property! {
        /// [`ImageStandardGenerativeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardgenerativefield.html)
        ImageStandardGenerativeField
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `Types`: list.
            types "Types" List<ImageStandardGenerativeFieldType>,
        }
    }

    property! {
        /// [`ImageStandardExtraction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imagestandardextraction.html)
        ImageStandardExtraction
        required {
            /// `BoundingBox`: object.
            bounding_box "BoundingBox" ImageBoundingBox,
            /// `Category`: object.
            category "Category" ImageExtractionCategory,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ImageExtractionCategoryType`.
        ImageExtractionCategoryType
        ContentModeration = "CONTENT_MODERATION",
        TextDetection = "TEXT_DETECTION",
        Logos = "LOGOS",
    }

    property! {
        /// [`ImageExtractionCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageextractioncategory.html)
        ImageExtractionCategory
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `Types`: list.
            types "Types" List<ImageExtractionCategoryType>,
        }
    }

    property! {
        /// [`ImageBoundingBox`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageboundingbox.html)
        ImageBoundingBox
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`DocumentStandardOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardoutputconfiguration.html)
        DocumentStandardOutputConfiguration
        required {
        }
        optional {
            /// `Extraction`: object.
            extraction "Extraction" DocumentStandardExtraction,
            /// `GenerativeField`: object.
            generative_field "GenerativeField" DocumentStandardGenerativeField,
            /// `OutputFormat`: object.
            output_format "OutputFormat" DocumentOutputFormat,
        }
    }

    property! {
        /// [`DocumentOutputFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputformat.html)
        DocumentOutputFormat
        required {
            /// `AdditionalFileFormat`: object.
            additional_file_format "AdditionalFileFormat" DocumentOutputAdditionalFileFormat,
            /// `TextFormat`: object.
            text_format "TextFormat" DocumentOutputTextFormat,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DocumentOutputTextFormatType`.
        DocumentOutputTextFormatType
        PlainText = "PLAIN_TEXT",
        Markdown = "MARKDOWN",
        Html = "HTML",
        Csv = "CSV",
    }

    property! {
        /// [`DocumentOutputTextFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputtextformat.html)
        DocumentOutputTextFormat
        required {
        }
        optional {
            /// `Types`: list.
            types "Types" List<DocumentOutputTextFormatType>,
        }
    }

    property! {
        /// [`DocumentOutputAdditionalFileFormat`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoutputadditionalfileformat.html)
        DocumentOutputAdditionalFileFormat
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`DocumentStandardGenerativeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardgenerativefield.html)
        DocumentStandardGenerativeField
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`DocumentStandardExtraction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentstandardextraction.html)
        DocumentStandardExtraction
        required {
            /// `BoundingBox`: object.
            bounding_box "BoundingBox" DocumentBoundingBox,
            /// `Granularity`: object.
            granularity "Granularity" DocumentExtractionGranularity,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DocumentExtractionGranularityType`.
        DocumentExtractionGranularityType
        Document = "DOCUMENT",
        Page = "PAGE",
        Element = "ELEMENT",
        Word = "WORD",
        Line = "LINE",
    }

    property! {
        /// [`DocumentExtractionGranularity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentextractiongranularity.html)
        DocumentExtractionGranularity
        required {
        }
        optional {
            /// `Types`: list.
            types "Types" List<DocumentExtractionGranularityType>,
        }
    }

    property! {
        /// [`DocumentBoundingBox`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentboundingbox.html)
        DocumentBoundingBox
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`AudioStandardOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardoutputconfiguration.html)
        AudioStandardOutputConfiguration
        required {
        }
        optional {
            /// `Extraction`: object.
            extraction "Extraction" AudioStandardExtraction,
            /// `GenerativeField`: object.
            generative_field "GenerativeField" AudioStandardGenerativeField,
        }
    }

    choice! {
        /// Values of `AudioStandardGenerativeFieldType`.
        AudioStandardGenerativeFieldType
        AudioSummary = "AUDIO_SUMMARY",
        Iab = "IAB",
        TopicSummary = "TOPIC_SUMMARY",
    }

    property! {
        /// [`AudioStandardGenerativeField`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardgenerativefield.html)
        AudioStandardGenerativeField
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `Types`: list.
            types "Types" List<AudioStandardGenerativeFieldType>,
        }
    }

    property! {
        /// [`AudioStandardExtraction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiostandardextraction.html)
        AudioStandardExtraction
        required {
            /// `Category`: object.
            category "Category" AudioExtractionCategory,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AudioExtractionCategoryType`.
        AudioExtractionCategoryType
        AudioContentModeration = "AUDIO_CONTENT_MODERATION",
        Transcript = "TRANSCRIPT",
        TopicContentModeration = "TOPIC_CONTENT_MODERATION",
    }

    property! {
        /// [`AudioExtractionCategory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audioextractioncategory.html)
        AudioExtractionCategory
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
            /// `TypeConfiguration`: object.
            type_configuration "TypeConfiguration" AudioExtractionCategoryTypeConfiguration,
            /// `Types`: list.
            types "Types" List<AudioExtractionCategoryType>,
        }
    }

    property! {
        /// [`AudioExtractionCategoryTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audioextractioncategorytypeconfiguration.html)
        AudioExtractionCategoryTypeConfiguration
        required {
        }
        optional {
            /// `Transcript`: object.
            transcript "Transcript" TranscriptConfiguration,
        }
    }

    property! {
        /// [`TranscriptConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-transcriptconfiguration.html)
        TranscriptConfiguration
        required {
        }
        optional {
            /// `ChannelLabeling`: object.
            channel_labeling "ChannelLabeling" ChannelLabelingConfiguration,
            /// `SpeakerLabeling`: object.
            speaker_labeling "SpeakerLabeling" SpeakerLabelingConfiguration,
        }
    }

    property! {
        /// [`SpeakerLabelingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-speakerlabelingconfiguration.html)
        SpeakerLabelingConfiguration
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`ChannelLabelingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-channellabelingconfiguration.html)
        ChannelLabelingConfiguration
        required {
            /// `State`: text.
            state "State" State,
        }
        optional {
        }
    }

    property! {
        /// [`OverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-overrideconfiguration.html)
        OverrideConfiguration
        required {
        }
        optional {
            /// `Audio`: object.
            audio "Audio" AudioOverrideConfiguration,
            /// `Document`: object.
            document "Document" DocumentOverrideConfiguration,
            /// `Image`: object.
            image "Image" ImageOverrideConfiguration,
            /// `ModalityRouting`: object.
            modality_routing "ModalityRouting" ModalityRoutingConfiguration,
            /// `Video`: object.
            video "Video" VideoOverrideConfiguration,
        }
    }

    property! {
        /// [`VideoOverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-videooverrideconfiguration.html)
        VideoOverrideConfiguration
        required {
        }
        optional {
            /// `ModalityProcessing`: object.
            modality_processing "ModalityProcessing" ModalityProcessingConfiguration,
            /// `SensitiveDataConfiguration`: object.
            sensitive_data_configuration "SensitiveDataConfiguration" SensitiveDataConfiguration,
        }
    }

    choice! {
        /// Values of `SensitiveDataDetectionMode`.
        SensitiveDataDetectionMode
        Detection = "DETECTION",
        DetectionAndRedaction = "DETECTION_AND_REDACTION",
    }

    choice! {
        /// Values of `SensitiveDataDetectionScope`.
        SensitiveDataDetectionScope
        Standard = "STANDARD",
        Custom = "CUSTOM",
    }

    property! {
        /// [`SensitiveDataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-sensitivedataconfiguration.html)
        SensitiveDataConfiguration
        required {
        }
        optional {
            /// `DetectionMode`: text.
            detection_mode "DetectionMode" SensitiveDataDetectionMode,
            /// `DetectionScope`: list.
            detection_scope "DetectionScope" List<SensitiveDataDetectionScope>,
            /// `PiiEntitiesConfiguration`: object.
            pii_entities_configuration "PiiEntitiesConfiguration" PIIEntitiesConfiguration,
        }
    }

    choice! {
        /// Values of `PIIEntityTypes`.
        PIIEntityTypes
        All = "ALL",
        Address = "ADDRESS",
        Age = "AGE",
        Name = "NAME",
        Email = "EMAIL",
        Phone = "PHONE",
        Username = "USERNAME",
        Password = "PASSWORD",
        DriverId = "DRIVER_ID",
        LicensePlate = "LICENSE_PLATE",
        VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER",
        CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV",
        CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY",
        CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER",
        Pin = "PIN",
        InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        SwiftCode = "SWIFT_CODE",
        IpAddress = "IP_ADDRESS",
        MacAddress = "MAC_ADDRESS",
        Url = "URL",
        AwsAccessKey = "AWS_ACCESS_KEY",
        AwsSecretKey = "AWS_SECRET_KEY",
        UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER",
        UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER",
        UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        UsPassportNumber = "US_PASSPORT_NUMBER",
        UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER",
        CaHealthNumber = "CA_HEALTH_NUMBER",
        CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER",
        UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER",
        UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
    }

    choice! {
        /// Values of `PIIRedactionMaskMode`.
        PIIRedactionMaskMode
        Pii = "PII",
        EntityType = "ENTITY_TYPE",
    }

    property! {
        /// [`PIIEntitiesConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-piientitiesconfiguration.html)
        PIIEntitiesConfiguration
        required {
        }
        optional {
            /// `PiiEntityTypes`: list.
            pii_entity_types "PiiEntityTypes" List<PIIEntityTypes>,
            /// `RedactionMaskMode`: text.
            redaction_mask_mode "RedactionMaskMode" PIIRedactionMaskMode,
        }
    }

    property! {
        /// [`ModalityProcessingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-modalityprocessingconfiguration.html)
        ModalityProcessingConfiguration
        required {
        }
        optional {
            /// `State`: text.
            state "State" State,
        }
    }

    choice! {
        /// Values of `DesiredModality`.
        DesiredModality
        Document = "DOCUMENT",
        Image = "IMAGE",
        Video = "VIDEO",
        Audio = "AUDIO",
    }

    property! {
        /// [`ModalityRoutingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-modalityroutingconfiguration.html)
        ModalityRoutingConfiguration
        required {
        }
        optional {
            /// `jpeg`: text.
            jpeg "jpeg" DesiredModality,
            /// `mov`: text.
            mov "mov" DesiredModality,
            /// `mp4`: text.
            mp4 "mp4" DesiredModality,
            /// `png`: text.
            png "png" DesiredModality,
        }
    }

    property! {
        /// [`ImageOverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-imageoverrideconfiguration.html)
        ImageOverrideConfiguration
        required {
        }
        optional {
            /// `ModalityProcessing`: object.
            modality_processing "ModalityProcessing" ModalityProcessingConfiguration,
            /// `SensitiveDataConfiguration`: object.
            sensitive_data_configuration "SensitiveDataConfiguration" SensitiveDataConfiguration,
        }
    }

    property! {
        /// [`DocumentOverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-documentoverrideconfiguration.html)
        DocumentOverrideConfiguration
        required {
        }
        optional {
            /// `ModalityProcessing`: object.
            modality_processing "ModalityProcessing" ModalityProcessingConfiguration,
            /// `SensitiveDataConfiguration`: object.
            sensitive_data_configuration "SensitiveDataConfiguration" SensitiveDataConfiguration,
            /// `Splitter`: object.
            splitter "Splitter" SplitterConfiguration,
        }
    }

    property! {
        /// [`SplitterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-splitterconfiguration.html)
        SplitterConfiguration
        required {
        }
        optional {
            /// `State`: text.
            state "State" State,
        }
    }

    property! {
        /// [`AudioOverrideConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiooverrideconfiguration.html)
        AudioOverrideConfiguration
        required {
        }
        optional {
            /// `LanguageConfiguration`: object.
            language_configuration "LanguageConfiguration" AudioLanguageConfiguration,
            /// `ModalityProcessing`: object.
            modality_processing "ModalityProcessing" ModalityProcessingConfiguration,
            /// `SensitiveDataConfiguration`: object.
            sensitive_data_configuration "SensitiveDataConfiguration" SensitiveDataConfiguration,
        }
    }

    choice! {
        /// Values of `AudioGenerativeOutputLanguage`.
        AudioGenerativeOutputLanguage
        Default = "DEFAULT",
        En = "EN",
    }

    choice! {
        /// Values of `Language`.
        Language
        En = "EN",
        De = "DE",
        Es = "ES",
        Fr = "FR",
        It = "IT",
        Pt = "PT",
        Ja = "JA",
        Ko = "KO",
        Cn = "CN",
        Tw = "TW",
        Hk = "HK",
    }

    property! {
        /// [`AudioLanguageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-audiolanguageconfiguration.html)
        AudioLanguageConfiguration
        required {
        }
        optional {
            /// `GenerativeOutputLanguage`: text.
            generative_output_language "GenerativeOutputLanguage" AudioGenerativeOutputLanguage,
            /// `IdentifyMultipleLanguages`: true or false.
            identify_multiple_languages "IdentifyMultipleLanguages" bool,
            /// `InputLanguages`: list.
            input_languages "InputLanguages" List<Language>,
        }
    }

    property! {
        /// [`CustomOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-customoutputconfiguration.html)
        CustomOutputConfiguration
        required {
        }
        optional {
            /// `Blueprints`: list.
            blueprints "Blueprints" List<BlueprintItem>,
        }
    }

    choice! {
        /// Values of `BlueprintStage`.
        BlueprintStage
        Development = "DEVELOPMENT",
        Live = "LIVE",
    }

    property! {
        /// [`BlueprintItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-dataautomationproject-blueprintitem.html)
        BlueprintItem
        required {
            /// `BlueprintArn`: text, at most 128 characters.
            blueprint_arn "BlueprintArn" String,
        }
        optional {
            /// `BlueprintStage`: text.
            blueprint_stage "BlueprintStage" BlueprintStage,
            /// `BlueprintVersion`: text, 1 to 128 characters.
            blueprint_version "BlueprintVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::DataSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html)
    DataSource = "AWS::Bedrock::DataSource"
    required {
        /// `DataSourceConfiguration`: object.
        data_source_configuration "DataSourceConfiguration" data_source::DataSourceConfiguration,
        /// `KnowledgeBaseId`: text. A change replaces the resource.
        knowledge_base_id "KnowledgeBaseId" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `DataDeletionPolicy`: text.
        data_deletion_policy "DataDeletionPolicy" data_source::DataDeletionPolicy,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `ServerSideEncryptionConfiguration`: object.
        server_side_encryption_configuration "ServerSideEncryptionConfiguration" data_source::ServerSideEncryptionConfiguration,
        /// `VectorIngestionConfiguration`: object.
        vector_ingestion_configuration "VectorIngestionConfiguration" data_source::VectorIngestionConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`.
        data_source_configuration_web_configuration_crawler_configuration_user_agent_header "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader" String,
        /// `Fn::GetAtt` of `DataSourceId`.
        data_source_id "DataSourceId" String,
        /// `Fn::GetAtt` of `DataSourceStatus`.
        data_source_status "DataSourceStatus" String,
        /// `Fn::GetAtt` of `FailureReasons`.
        failure_reasons "FailureReasons" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`DataSource`].
pub mod data_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataDeletionPolicy`.
        DataDeletionPolicy
        Retain = "RETAIN",
        Delete = "DELETE",
    }

    property! {
        /// [`VectorIngestionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-vectoringestionconfiguration.html)
        VectorIngestionConfiguration
        required {
        }
        optional {
            /// `ChunkingConfiguration`: object.
            chunking_configuration "ChunkingConfiguration" ChunkingConfiguration,
            /// `ContextEnrichmentConfiguration`: object.
            context_enrichment_configuration "ContextEnrichmentConfiguration" ContextEnrichmentConfiguration,
            /// `CustomTransformationConfiguration`: object.
            custom_transformation_configuration "CustomTransformationConfiguration" CustomTransformationConfiguration,
            /// `ParsingConfiguration`: object.
            parsing_configuration "ParsingConfiguration" ParsingConfiguration,
        }
    }

    choice! {
        /// Values of `ParsingStrategy`.
        ParsingStrategy
        BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
        BedrockDataAutomation = "BEDROCK_DATA_AUTOMATION",
        SmartParsing = "SMART_PARSING",
        MultiModalEmbeddings = "MULTI_MODAL_EMBEDDINGS",
    }

    property! {
        /// [`ParsingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-parsingconfiguration.html)
        ParsingConfiguration
        required {
            /// `ParsingStrategy`: text.
            parsing_strategy "ParsingStrategy" ParsingStrategy,
        }
        optional {
            /// `BedrockDataAutomationConfiguration`: object.
            bedrock_data_automation_configuration "BedrockDataAutomationConfiguration" BedrockDataAutomationConfiguration,
            /// `BedrockFoundationModelConfiguration`: object.
            bedrock_foundation_model_configuration "BedrockFoundationModelConfiguration" BedrockFoundationModelConfiguration,
        }
    }

    choice! {
        /// Values of `ParsingModality`.
        ParsingModality
        Multimodal = "MULTIMODAL",
    }

    property! {
        /// [`BedrockFoundationModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockfoundationmodelconfiguration.html)
        BedrockFoundationModelConfiguration
        required {
            /// `ModelArn`: text, 1 to 2048 characters.
            model_arn "ModelArn" String,
        }
        optional {
            /// `ParsingModality`: text.
            parsing_modality "ParsingModality" ParsingModality,
            /// `ParsingPrompt`: object.
            parsing_prompt "ParsingPrompt" ParsingPrompt,
        }
    }

    property! {
        /// [`ParsingPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-parsingprompt.html)
        ParsingPrompt
        required {
            /// `ParsingPromptText`: text, 1 to 10000 characters.
            parsing_prompt_text "ParsingPromptText" String,
        }
        optional {
        }
    }

    property! {
        /// [`BedrockDataAutomationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockdataautomationconfiguration.html)
        BedrockDataAutomationConfiguration
        required {
        }
        optional {
            /// `ParsingModality`: text.
            parsing_modality "ParsingModality" ParsingModality,
        }
    }

    property! {
        /// [`CustomTransformationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-customtransformationconfiguration.html)
        CustomTransformationConfiguration
        required {
            /// `IntermediateStorage`: object.
            intermediate_storage "IntermediateStorage" IntermediateStorage,
            /// `Transformations`: list, 1 to 1 items.
            transformations "Transformations" List<Transformation>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TransformationStepToApply`.
        TransformationStepToApply
        PostChunking = "POST_CHUNKING",
    }

    property! {
        /// [`Transformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformation.html)
        Transformation
        required {
            /// `StepToApply`: text.
            step_to_apply "StepToApply" TransformationStepToApply,
            /// `TransformationFunction`: object.
            transformation_function "TransformationFunction" TransformationFunction,
        }
        optional {
        }
    }

    property! {
        /// [`TransformationFunction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformationfunction.html)
        TransformationFunction
        required {
            /// `TransformationLambdaConfiguration`: object.
            transformation_lambda_configuration "TransformationLambdaConfiguration" TransformationLambdaConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`TransformationLambdaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-transformationlambdaconfiguration.html)
        TransformationLambdaConfiguration
        required {
            /// `LambdaArn`: text, 0 to 2048 characters.
            lambda_arn "LambdaArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`IntermediateStorage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-intermediatestorage.html)
        IntermediateStorage
        required {
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
        optional {
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-s3location.html)
        S3Location
        required {
            /// `URI`: text, 1 to 2048 characters.
            uri "URI" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContextEnrichmentType`.
        ContextEnrichmentType
        BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
    }

    property! {
        /// [`ContextEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-contextenrichmentconfiguration.html)
        ContextEnrichmentConfiguration
        required {
            /// `Type`: text.
            r#type "Type" ContextEnrichmentType,
        }
        optional {
            /// `BedrockFoundationModelConfiguration`: object.
            bedrock_foundation_model_configuration "BedrockFoundationModelConfiguration" BedrockFoundationModelContextEnrichmentConfiguration,
        }
    }

    property! {
        /// [`BedrockFoundationModelContextEnrichmentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-bedrockfoundationmodelcontextenrichmentconfiguration.html)
        BedrockFoundationModelContextEnrichmentConfiguration
        required {
            /// `EnrichmentStrategyConfiguration`: object.
            enrichment_strategy_configuration "EnrichmentStrategyConfiguration" EnrichmentStrategyConfiguration,
            /// `ModelArn`: text, 1 to 2048 characters.
            model_arn "ModelArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EnrichmentStrategyMethod`.
        EnrichmentStrategyMethod
        ChunkEntityExtraction = "CHUNK_ENTITY_EXTRACTION",
    }

    property! {
        /// [`EnrichmentStrategyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-enrichmentstrategyconfiguration.html)
        EnrichmentStrategyConfiguration
        required {
            /// `Method`: text.
            method "Method" EnrichmentStrategyMethod,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ChunkingStrategy`.
        ChunkingStrategy
        FixedSize = "FIXED_SIZE",
        None = "NONE",
        Hierarchical = "HIERARCHICAL",
        Semantic = "SEMANTIC",
    }

    property! {
        /// [`ChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-chunkingconfiguration.html)
        ChunkingConfiguration
        required {
            /// `ChunkingStrategy`: text.
            chunking_strategy "ChunkingStrategy" ChunkingStrategy,
        }
        optional {
            /// `FixedSizeChunkingConfiguration`: object.
            fixed_size_chunking_configuration "FixedSizeChunkingConfiguration" FixedSizeChunkingConfiguration,
            /// `HierarchicalChunkingConfiguration`: object.
            hierarchical_chunking_configuration "HierarchicalChunkingConfiguration" HierarchicalChunkingConfiguration,
            /// `SemanticChunkingConfiguration`: object.
            semantic_chunking_configuration "SemanticChunkingConfiguration" SemanticChunkingConfiguration,
        }
    }

    property! {
        /// [`SemanticChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-semanticchunkingconfiguration.html)
        SemanticChunkingConfiguration
        required {
            /// `BreakpointPercentileThreshold`: whole number, 50 to 99 in value.
            breakpoint_percentile_threshold "BreakpointPercentileThreshold" i64,
            /// `BufferSize`: whole number, 0 to 1 in value.
            buffer_size "BufferSize" i64,
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HierarchicalChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-hierarchicalchunkingconfiguration.html)
        HierarchicalChunkingConfiguration
        required {
            /// `LevelConfigurations`: list, 2 to 2 items.
            level_configurations "LevelConfigurations" List<HierarchicalChunkingLevelConfiguration>,
            /// `OverlapTokens`: whole number, at least 1 in value.
            overlap_tokens "OverlapTokens" i64,
        }
        optional {
        }
    }

    property! {
        /// [`HierarchicalChunkingLevelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-hierarchicalchunkinglevelconfiguration.html)
        HierarchicalChunkingLevelConfiguration
        required {
            /// `MaxTokens`: whole number, 1 to 8192 in value.
            max_tokens "MaxTokens" i64,
        }
        optional {
        }
    }

    property! {
        /// [`FixedSizeChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-fixedsizechunkingconfiguration.html)
        FixedSizeChunkingConfiguration
        required {
            /// `MaxTokens`: whole number, at least 1 in value.
            max_tokens "MaxTokens" i64,
            /// `OverlapPercentage`: whole number, 1 to 99 in value.
            overlap_percentage "OverlapPercentage" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-serversideencryptionconfiguration.html)
        ServerSideEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    choice! {
        /// Values of `DataSourceType`.
        DataSourceType
        S3 = "S3",
        Confluence = "CONFLUENCE",
        Salesforce = "SALESFORCE",
        Sharepoint = "SHAREPOINT",
        Web = "WEB",
        Custom = "CUSTOM",
        RedshiftMetadata = "REDSHIFT_METADATA",
        ManagedKnowledgeBaseConnector = "MANAGED_KNOWLEDGE_BASE_CONNECTOR",
    }

    property! {
        /// [`DataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-datasourceconfiguration.html)
        DataSourceConfiguration
        required {
            /// `Type`: text.
            r#type "Type" DataSourceType,
        }
        optional {
            /// `ConfluenceConfiguration`: object.
            confluence_configuration "ConfluenceConfiguration" ConfluenceDataSourceConfiguration,
            /// `ManagedKnowledgeBaseConnectorConfiguration`: object.
            managed_knowledge_base_connector_configuration "ManagedKnowledgeBaseConnectorConfiguration" ManagedKnowledgeBaseConnectorConfiguration,
            /// `S3Configuration`: object.
            s3_configuration "S3Configuration" S3DataSourceConfiguration,
            /// `SalesforceConfiguration`: object.
            salesforce_configuration "SalesforceConfiguration" SalesforceDataSourceConfiguration,
            /// `SharePointConfiguration`: object.
            share_point_configuration "SharePointConfiguration" SharePointDataSourceConfiguration,
            /// `WebConfiguration`: object.
            web_configuration "WebConfiguration" WebDataSourceConfiguration,
        }
    }

    property! {
        /// [`WebDataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webdatasourceconfiguration.html)
        WebDataSourceConfiguration
        required {
            /// `SourceConfiguration`: object.
            source_configuration "SourceConfiguration" WebSourceConfiguration,
        }
        optional {
            /// `CrawlerConfiguration`: object.
            crawler_configuration "CrawlerConfiguration" WebCrawlerConfiguration,
        }
    }

    property! {
        /// [`WebSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-websourceconfiguration.html)
        WebSourceConfiguration
        required {
            /// `UrlConfiguration`: object.
            url_configuration "UrlConfiguration" UrlConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`UrlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-urlconfiguration.html)
        UrlConfiguration
        required {
            /// `SeedUrls`: list, 1 to 100 items.
            seed_urls "SeedUrls" List<SeedUrl>,
        }
        optional {
        }
    }

    property! {
        /// [`SeedUrl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-seedurl.html)
        SeedUrl
        required {
            /// `Url`: text.
            url "Url" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `WebScopeType`.
        WebScopeType
        HostOnly = "HOST_ONLY",
        Subdomains = "SUBDOMAINS",
    }

    property! {
        /// [`WebCrawlerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webcrawlerconfiguration.html)
        WebCrawlerConfiguration
        required {
        }
        optional {
            /// `CrawlerLimits`: object.
            crawler_limits "CrawlerLimits" WebCrawlerLimits,
            /// `ExclusionFilters`: list, 1 to 25 items.
            exclusion_filters "ExclusionFilters" List<String>,
            /// `InclusionFilters`: list, 1 to 25 items.
            inclusion_filters "InclusionFilters" List<String>,
            /// `Scope`: text.
            scope "Scope" WebScopeType,
            /// `UserAgent`: text, 15 to 40 characters.
            user_agent "UserAgent" String,
            /// `UserAgentHeader`: text, 61 to 86 characters.
            user_agent_header "UserAgentHeader" String,
        }
    }

    property! {
        /// [`WebCrawlerLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-webcrawlerlimits.html)
        WebCrawlerLimits
        required {
        }
        optional {
            /// `MaxPages`: whole number, at least 1 in value.
            max_pages "MaxPages" i64,
            /// `RateLimit`: whole number, 1 to 300 in value.
            rate_limit "RateLimit" i64,
        }
    }

    property! {
        /// [`SharePointDataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointdatasourceconfiguration.html)
        SharePointDataSourceConfiguration
        required {
            /// `SourceConfiguration`: object.
            source_configuration "SourceConfiguration" SharePointSourceConfiguration,
        }
        optional {
            /// `CrawlerConfiguration`: object.
            crawler_configuration "CrawlerConfiguration" SharePointCrawlerConfiguration,
        }
    }

    choice! {
        /// Values of `SharePointSourceConfigurationAuthType`.
        SharePointSourceConfigurationAuthType
        Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
        Oauth2SharepointAppOnlyClientCredentials = "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS",
    }

    choice! {
        /// Values of `SharePointSourceConfigurationHostType`.
        SharePointSourceConfigurationHostType
        Online = "ONLINE",
    }

    property! {
        /// [`SharePointSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointsourceconfiguration.html)
        SharePointSourceConfiguration
        required {
            /// `AuthType`: text.
            auth_type "AuthType" SharePointSourceConfigurationAuthType,
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `Domain`: text, 1 to 50 characters.
            domain "Domain" String,
            /// `HostType`: text.
            host_type "HostType" SharePointSourceConfigurationHostType,
            /// `SiteUrls`: list, 1 to 100 items.
            site_urls "SiteUrls" List<String>,
        }
        optional {
            /// `TenantId`: text.
            tenant_id "TenantId" String,
        }
    }

    property! {
        /// [`SharePointCrawlerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-sharepointcrawlerconfiguration.html)
        SharePointCrawlerConfiguration
        required {
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" CrawlFilterConfiguration,
        }
    }

    choice! {
        /// Values of `CrawlFilterConfigurationType`.
        CrawlFilterConfigurationType
        Pattern = "PATTERN",
    }

    property! {
        /// [`CrawlFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-crawlfilterconfiguration.html)
        CrawlFilterConfiguration
        required {
            /// `Type`: text.
            r#type "Type" CrawlFilterConfigurationType,
        }
        optional {
            /// `PatternObjectFilter`: object.
            pattern_object_filter "PatternObjectFilter" PatternObjectFilterConfiguration,
        }
    }

    property! {
        /// [`PatternObjectFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-patternobjectfilterconfiguration.html)
        PatternObjectFilterConfiguration
        required {
            /// `Filters`: list, 1 to 25 items.
            filters "Filters" List<PatternObjectFilter>,
        }
        optional {
        }
    }

    property! {
        /// [`PatternObjectFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-patternobjectfilter.html)
        PatternObjectFilter
        required {
            /// `ObjectType`: text, 1 to 50 characters.
            object_type "ObjectType" String,
        }
        optional {
            /// `ExclusionFilters`: list, 1 to 25 items.
            exclusion_filters "ExclusionFilters" List<String>,
            /// `InclusionFilters`: list, 1 to 25 items.
            inclusion_filters "InclusionFilters" List<String>,
        }
    }

    property! {
        /// [`SalesforceDataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcedatasourceconfiguration.html)
        SalesforceDataSourceConfiguration
        required {
            /// `SourceConfiguration`: object.
            source_configuration "SourceConfiguration" SalesforceSourceConfiguration,
        }
        optional {
            /// `CrawlerConfiguration`: object.
            crawler_configuration "CrawlerConfiguration" SalesforceCrawlerConfiguration,
        }
    }

    choice! {
        /// Values of `SalesforceSourceConfigurationAuthType`.
        SalesforceSourceConfigurationAuthType
        Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
    }

    property! {
        /// [`SalesforceSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcesourceconfiguration.html)
        SalesforceSourceConfiguration
        required {
            /// `AuthType`: text.
            auth_type "AuthType" SalesforceSourceConfigurationAuthType,
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `HostUrl`: text, 1 to 2048 characters.
            host_url "HostUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`SalesforceCrawlerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-salesforcecrawlerconfiguration.html)
        SalesforceCrawlerConfiguration
        required {
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" CrawlFilterConfiguration,
        }
    }

    property! {
        /// [`S3DataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-s3datasourceconfiguration.html)
        S3DataSourceConfiguration
        required {
            /// `BucketArn`: text, 1 to 2048 characters.
            bucket_arn "BucketArn" String,
        }
        optional {
            /// `BucketOwnerAccountId`: text, 12 to 12 characters.
            bucket_owner_account_id "BucketOwnerAccountId" String,
            /// `InclusionPrefixes`: list, 1 to 1 items.
            inclusion_prefixes "InclusionPrefixes" List<String>,
        }
    }

    property! {
        /// [`ManagedKnowledgeBaseConnectorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-managedknowledgebaseconnectorconfiguration.html)
        ManagedKnowledgeBaseConnectorConfiguration
        required {
        }
        optional {
            /// `ConnectorParameters`: object.
            connector_parameters "ConnectorParameters" Json,
            /// `DeletionProtectionConfiguration`: object.
            deletion_protection_configuration "DeletionProtectionConfiguration" DeletionProtectionConfiguration,
            /// `MediaExtractionConfiguration`: object.
            media_extraction_configuration "MediaExtractionConfiguration" MediaExtractionConfiguration,
            /// `SyncSchedule`: object.
            sync_schedule "SyncSchedule" SyncSchedule,
        }
    }

    property! {
        /// [`SyncSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-syncschedule.html)
        SyncSchedule
        required {
        }
        optional {
            /// `Daily`: object.
            daily "Daily" Json,
            /// `Monthly`: object.
            monthly "Monthly" MonthlySchedule,
            /// `Weekly`: object.
            weekly "Weekly" WeeklySchedule,
        }
    }

    choice! {
        /// Values of `DayOfWeek`.
        DayOfWeek
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }

    property! {
        /// [`WeeklySchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-weeklyschedule.html)
        WeeklySchedule
        required {
            /// `DayOfWeek`: text.
            day_of_week "DayOfWeek" DayOfWeek,
        }
        optional {
        }
    }

    property! {
        /// [`MonthlySchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-monthlyschedule.html)
        MonthlySchedule
        required {
            /// `DayOfMonth`: object.
            day_of_month "DayOfMonth" DayOfMonth,
        }
        optional {
        }
    }

    property! {
        /// [`DayOfMonth`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-dayofmonth.html)
        DayOfMonth
        required {
        }
        optional {
            /// `DayNumber`: whole number, 1 to 28 in value.
            day_number "DayNumber" i64,
            /// `LastDayOfMonth`: object.
            last_day_of_month "LastDayOfMonth" Json,
        }
    }

    property! {
        /// [`MediaExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-mediaextractionconfiguration.html)
        MediaExtractionConfiguration
        required {
        }
        optional {
            /// `AudioExtractionConfiguration`: object.
            audio_extraction_configuration "AudioExtractionConfiguration" AudioExtractionConfiguration,
            /// `ImageExtractionConfiguration`: object.
            image_extraction_configuration "ImageExtractionConfiguration" ImageExtractionConfiguration,
            /// `VideoExtractionConfiguration`: object.
            video_extraction_configuration "VideoExtractionConfiguration" VideoExtractionConfiguration,
        }
    }

    choice! {
        /// Values of `EnabledOrDisabledState`.
        EnabledOrDisabledState
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`VideoExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-videoextractionconfiguration.html)
        VideoExtractionConfiguration
        required {
            /// `VideoExtractionStatus`: text.
            video_extraction_status "VideoExtractionStatus" EnabledOrDisabledState,
        }
        optional {
        }
    }

    property! {
        /// [`ImageExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-imageextractionconfiguration.html)
        ImageExtractionConfiguration
        required {
            /// `ImageExtractionStatus`: text.
            image_extraction_status "ImageExtractionStatus" EnabledOrDisabledState,
        }
        optional {
        }
    }

    property! {
        /// [`AudioExtractionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-audioextractionconfiguration.html)
        AudioExtractionConfiguration
        required {
            /// `AudioExtractionStatus`: text.
            audio_extraction_status "AudioExtractionStatus" EnabledOrDisabledState,
        }
        optional {
        }
    }

    property! {
        /// [`DeletionProtectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-deletionprotectionconfiguration.html)
        DeletionProtectionConfiguration
        required {
            /// `DeletionProtectionStatus`: text.
            deletion_protection_status "DeletionProtectionStatus" EnabledOrDisabledState,
        }
        optional {
            /// `DeletionProtectionThreshold`: whole number, 0 to 100 in value.
            deletion_protection_threshold "DeletionProtectionThreshold" i64,
        }
    }

    property! {
        /// [`ConfluenceDataSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencedatasourceconfiguration.html)
        ConfluenceDataSourceConfiguration
        required {
            /// `SourceConfiguration`: object.
            source_configuration "SourceConfiguration" ConfluenceSourceConfiguration,
        }
        optional {
            /// `CrawlerConfiguration`: object.
            crawler_configuration "CrawlerConfiguration" ConfluenceCrawlerConfiguration,
        }
    }

    choice! {
        /// Values of `ConfluenceSourceConfigurationAuthType`.
        ConfluenceSourceConfigurationAuthType
        Basic = "BASIC",
        Oauth2ClientCredentials = "OAUTH2_CLIENT_CREDENTIALS",
    }

    choice! {
        /// Values of `ConfluenceSourceConfigurationHostType`.
        ConfluenceSourceConfigurationHostType
        Saas = "SAAS",
    }

    property! {
        /// [`ConfluenceSourceConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencesourceconfiguration.html)
        ConfluenceSourceConfiguration
        required {
            /// `AuthType`: text.
            auth_type "AuthType" ConfluenceSourceConfigurationAuthType,
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `HostType`: text.
            host_type "HostType" ConfluenceSourceConfigurationHostType,
            /// `HostUrl`: text, 1 to 2048 characters.
            host_url "HostUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConfluenceCrawlerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-datasource-confluencecrawlerconfiguration.html)
        ConfluenceCrawlerConfiguration
        required {
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" CrawlFilterConfiguration,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::EnforcedGuardrailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html)
    EnforcedGuardrailConfiguration = "AWS::Bedrock::EnforcedGuardrailConfiguration"
    required {
        /// `GuardrailIdentifier`: text, 0 to 2048 characters.
        guardrail_identifier "GuardrailIdentifier" String,
        /// `GuardrailVersion`: text.
        guardrail_version "GuardrailVersion" String,
    }
    optional {
        /// `ModelEnforcement`: object.
        model_enforcement "ModelEnforcement" enforced_guardrail_configuration::ModelEnforcement,
        /// `SelectiveContentGuarding`: object.
        selective_content_guarding "SelectiveContentGuarding" enforced_guardrail_configuration::SelectiveContentGuarding,
    }
    attributes {
        /// `Fn::GetAtt` of `ConfigId`.
        config_id "ConfigId" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `GuardrailArn`.
        guardrail_arn "GuardrailArn" String,
        /// `Fn::GetAtt` of `GuardrailId`.
        guardrail_id "GuardrailId" String,
        /// `Fn::GetAtt` of `Owner`.
        owner "Owner" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `UpdatedBy`.
        updated_by "UpdatedBy" String,
    }
}

/// Property types of [`EnforcedGuardrailConfiguration`].
pub mod enforced_guardrail_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SelectiveContentGuardingMessages`.
        SelectiveContentGuardingMessages
        Selective = "SELECTIVE",
        Comprehensive = "COMPREHENSIVE",
    }

    choice! {
        /// Values of `SelectiveContentGuardingSystem`.
        SelectiveContentGuardingSystem
        Selective = "SELECTIVE",
        Comprehensive = "COMPREHENSIVE",
    }

    property! {
        /// [`SelectiveContentGuarding`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-selectivecontentguarding.html)
        SelectiveContentGuarding
        required {
        }
        optional {
            /// `Messages`: text.
            messages "Messages" SelectiveContentGuardingMessages,
            /// `System`: text.
            system "System" SelectiveContentGuardingSystem,
        }
    }

    property! {
        /// [`ModelEnforcement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-enforcedguardrailconfiguration-modelenforcement.html)
        ModelEnforcement
        required {
            /// `ExcludedModels`: list, at least 0 items.
            excluded_models "ExcludedModels" List<String>,
            /// `IncludedModels`: list, at least 1 items.
            included_models "IncludedModels" List<String>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Bedrock::Flow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html)
    Flow = "AWS::Bedrock::Flow"
    required {
        /// `ExecutionRoleArn`: text, at most 2048 characters.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `CustomerEncryptionKeyArn`: text, 1 to 2048 characters.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `Definition`: object.
        definition "Definition" flow::FlowDefinition,
        /// `DefinitionS3Location`: object.
        definition_s3_location "DefinitionS3Location" flow::S3Location,
        /// `DefinitionString`: text, at most 512000 characters.
        definition_string "DefinitionString" String,
        /// `DefinitionSubstitutions`: object.
        definition_substitutions "DefinitionSubstitutions" Json,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: object, 0 to 200 items.
        tags "Tags" Json,
        /// `TestAliasTags`: object, 0 to 200 items.
        test_alias_tags "TestAliasTags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Validations`.
        validations "Validations" List<String>,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Flow`].
pub mod flow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-s3location.html)
        S3Location
        required {
            /// `Bucket`: text, 3 to 63 characters.
            bucket "Bucket" String,
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// `Version`: text, 1 to 1024 characters.
            version "Version" String,
        }
    }

    property! {
        /// [`FlowDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowdefinition.html)
        FlowDefinition
        required {
        }
        optional {
            /// `Connections`: list, at most 100 items.
            connections "Connections" List<FlowConnection>,
            /// `Nodes`: list, at most 40 items.
            nodes "Nodes" List<FlowNode>,
        }
    }

    choice! {
        /// Values of `FlowNodeType`.
        FlowNodeType
        Input = "Input",
        Output = "Output",
        KnowledgeBase = "KnowledgeBase",
        Condition = "Condition",
        Lex = "Lex",
        Prompt = "Prompt",
        LambdaFunction = "LambdaFunction",
        Agent = "Agent",
        Storage = "Storage",
        Retrieval = "Retrieval",
        Iterator = "Iterator",
        Collector = "Collector",
        InlineCode = "InlineCode",
        Loop = "Loop",
        LoopInput = "LoopInput",
        LoopController = "LoopController",
    }

    property! {
        /// [`FlowNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownode.html)
        FlowNode
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" FlowNodeType,
        }
        optional {
            /// `Configuration`: JSON.
            configuration "Configuration" Json,
            /// `Inputs`: list, at most 20 items.
            inputs "Inputs" List<FlowNodeInput>,
            /// `Outputs`: list, at most 5 items.
            outputs "Outputs" List<FlowNodeOutput>,
        }
    }

    choice! {
        /// Values of `FlowNodeIODataType`.
        FlowNodeIODataType
        String = "String",
        Number = "Number",
        Boolean = "Boolean",
        Object = "Object",
        Array = "Array",
    }

    property! {
        /// [`FlowNodeOutput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownodeoutput.html)
        FlowNodeOutput
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" FlowNodeIODataType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FlowNodeInputCategory`.
        FlowNodeInputCategory
        LoopCondition = "LoopCondition",
        ReturnValueToLoopStart = "ReturnValueToLoopStart",
        ExitLoop = "ExitLoop",
    }

    property! {
        /// [`FlowNodeInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flownodeinput.html)
        FlowNodeInput
        required {
            /// `Expression`: text, 1 to 64 characters.
            expression "Expression" String,
            /// `Name`: text.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" FlowNodeIODataType,
        }
        optional {
            /// `Category`: text.
            category "Category" FlowNodeInputCategory,
        }
    }

    choice! {
        /// Values of `FlowConnectionType`.
        FlowConnectionType
        Data = "Data",
        Conditional = "Conditional",
    }

    property! {
        /// [`FlowConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flow-flowconnection.html)
        FlowConnection
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Source`: text.
            source "Source" String,
            /// `Target`: text.
            target "Target" String,
            /// `Type`: text.
            r#type "Type" FlowConnectionType,
        }
        optional {
            /// `Configuration`: JSON.
            configuration "Configuration" Json,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::FlowAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowalias.html)
    FlowAlias = "AWS::Bedrock::FlowAlias"
    required {
        /// `FlowArn`: text, at most 2048 characters. A change replaces the resource.
        flow_arn "FlowArn" String,
        /// `Name`: text.
        name "Name" String,
        /// `RoutingConfiguration`: list, 1 to 1 items.
        routing_configuration "RoutingConfiguration" List<flow_alias::FlowAliasRoutingConfigurationListItem>,
    }
    optional {
        /// `ConcurrencyConfiguration`: object.
        concurrency_configuration "ConcurrencyConfiguration" flow_alias::FlowAliasConcurrencyConfiguration,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FlowId`.
        flow_id "FlowId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`FlowAlias`].
pub mod flow_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`FlowAliasRoutingConfigurationListItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flowalias-flowaliasroutingconfigurationlistitem.html)
        FlowAliasRoutingConfigurationListItem
        required {
        }
        optional {
            /// `FlowVersion`: text, 1 to 5 characters.
            flow_version "FlowVersion" String,
        }
    }

    choice! {
        /// Values of `ConcurrencyType`.
        ConcurrencyType
        Automatic = "Automatic",
        Manual = "Manual",
    }

    property! {
        /// [`FlowAliasConcurrencyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-flowalias-flowaliasconcurrencyconfiguration.html)
        FlowAliasConcurrencyConfiguration
        required {
            /// `Type`: text.
            r#type "Type" ConcurrencyType,
        }
        optional {
            /// `MaxConcurrency`: number, 1 to 100 in value.
            max_concurrency "MaxConcurrency" f64,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::FlowVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flowversion.html)
    FlowVersion = "AWS::Bedrock::FlowVersion"
    required {
        /// `FlowArn`: text. A change replaces the resource.
        flow_arn "FlowArn" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters. A change replaces the resource.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `Fn::GetAtt` of `Definition`.
        definition "Definition" Json,
        /// `Fn::GetAtt` of `ExecutionRoleArn`.
        execution_role_arn "ExecutionRoleArn" String,
        /// `Fn::GetAtt` of `FlowId`.
        flow_id "FlowId" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

resource! {
    /// [`AWS::Bedrock::Guardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrail.html)
    Guardrail = "AWS::Bedrock::Guardrail"
    required {
        /// `BlockedInputMessaging`: text, 1 to 500 characters.
        blocked_input_messaging "BlockedInputMessaging" String,
        /// `BlockedOutputsMessaging`: text, 1 to 500 characters.
        blocked_outputs_messaging "BlockedOutputsMessaging" String,
        /// `Name`: text, 1 to 50 characters.
        name "Name" String,
    }
    optional {
        /// `AutomatedReasoningPolicyConfig`: object.
        automated_reasoning_policy_config "AutomatedReasoningPolicyConfig" guardrail::AutomatedReasoningPolicyConfig,
        /// `ContentPolicyConfig`: object.
        content_policy_config "ContentPolicyConfig" guardrail::ContentPolicyConfig,
        /// `ContextualGroundingPolicyConfig`: object.
        contextual_grounding_policy_config "ContextualGroundingPolicyConfig" guardrail::ContextualGroundingPolicyConfig,
        /// `CrossRegionConfig`: object.
        cross_region_config "CrossRegionConfig" guardrail::GuardrailCrossRegionConfig,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `KmsKeyArn`: text, 1 to 2048 characters.
        kms_key_arn "KmsKeyArn" String,
        /// `SensitiveInformationPolicyConfig`: object.
        sensitive_information_policy_config "SensitiveInformationPolicyConfig" guardrail::SensitiveInformationPolicyConfig,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<guardrail::Tag>,
        /// `TopicPolicyConfig`: object.
        topic_policy_config "TopicPolicyConfig" guardrail::TopicPolicyConfig,
        /// `WordPolicyConfig`: object.
        word_policy_config "WordPolicyConfig" guardrail::WordPolicyConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureRecommendations`.
        failure_recommendations "FailureRecommendations" List<String>,
        /// `Fn::GetAtt` of `GuardrailArn`.
        guardrail_arn "GuardrailArn" String,
        /// `Fn::GetAtt` of `GuardrailId`.
        guardrail_id "GuardrailId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusReasons`.
        status_reasons "StatusReasons" List<String>,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Guardrail`].
pub mod guardrail {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WordPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-wordpolicyconfig.html)
        WordPolicyConfig
        required {
        }
        optional {
            /// `ManagedWordListsConfig`: list.
            managed_word_lists_config "ManagedWordListsConfig" List<ManagedWordsConfig>,
            /// `WordsConfig`: list, 1 to 10000 items.
            words_config "WordsConfig" List<WordConfig>,
        }
    }

    choice! {
        /// Values of `WordAction`.
        WordAction
        Block = "BLOCK",
        None = "NONE",
    }

    property! {
        /// [`WordConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-wordconfig.html)
        WordConfig
        required {
            /// `Text`: text, at least 1 characters.
            text "Text" String,
        }
        optional {
            /// `InputAction`: text.
            input_action "InputAction" WordAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `OutputAction`: text.
            output_action "OutputAction" WordAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
        }
    }

    choice! {
        /// Values of `ManagedWordsType`.
        ManagedWordsType
        Profanity = "PROFANITY",
    }

    property! {
        /// [`ManagedWordsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-managedwordsconfig.html)
        ManagedWordsConfig
        required {
            /// `Type`: text.
            r#type "Type" ManagedWordsType,
        }
        optional {
            /// `InputAction`: text.
            input_action "InputAction" WordAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `OutputAction`: text.
            output_action "OutputAction" WordAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
        }
    }

    property! {
        /// [`TopicPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-topicpolicyconfig.html)
        TopicPolicyConfig
        required {
            /// `TopicsConfig`: list, 1 to 30 items.
            topics_config "TopicsConfig" List<TopicConfig>,
        }
        optional {
            /// `TopicsTierConfig`: object.
            topics_tier_config "TopicsTierConfig" TopicPolicyConfigTopicsTierConfig,
        }
    }

    choice! {
        /// Values of `TopicsTierName`.
        TopicsTierName
        Classic = "CLASSIC",
        Standard = "STANDARD",
    }

    property! {
        /// Property type `TopicPolicyConfigTopicsTierConfig`.
        TopicPolicyConfigTopicsTierConfig
        required {
            /// `TierName`: text.
            tier_name "TierName" TopicsTierName,
        }
        optional {
        }
    }

    choice! {
        /// Values of `TopicAction`.
        TopicAction
        Block = "BLOCK",
        None = "NONE",
    }

    choice! {
        /// Values of `TopicType`.
        TopicType
        Deny = "DENY",
    }

    property! {
        /// [`TopicConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-topicconfig.html)
        TopicConfig
        required {
            /// `Definition`: text, 1 to 1000 characters.
            definition "Definition" String,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" TopicType,
        }
        optional {
            /// `Examples`: list, 0 to 5 items.
            examples "Examples" List<String>,
            /// `InputAction`: text.
            input_action "InputAction" TopicAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `OutputAction`: text.
            output_action "OutputAction" TopicAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-tag.html)
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
        /// [`SensitiveInformationPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-sensitiveinformationpolicyconfig.html)
        SensitiveInformationPolicyConfig
        required {
        }
        optional {
            /// `PiiEntitiesConfig`: list, at least 1 items.
            pii_entities_config "PiiEntitiesConfig" List<PiiEntityConfig>,
            /// `RegexesConfig`: list, 1 to 30 items.
            regexes_config "RegexesConfig" List<RegexConfig>,
        }
    }

    choice! {
        /// Values of `SensitiveInformationAction`.
        SensitiveInformationAction
        Block = "BLOCK",
        Anonymize = "ANONYMIZE",
        None = "NONE",
    }

    property! {
        /// [`RegexConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-regexconfig.html)
        RegexConfig
        required {
            /// `Action`: text.
            action "Action" SensitiveInformationAction,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Pattern`: text, at least 1 characters.
            pattern "Pattern" String,
        }
        optional {
            /// `Description`: text, 1 to 1000 characters.
            description "Description" String,
            /// `InputAction`: text.
            input_action "InputAction" SensitiveInformationAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `OutputAction`: text.
            output_action "OutputAction" SensitiveInformationAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
        }
    }

    choice! {
        /// Values of `PiiEntityType`.
        PiiEntityType
        Address = "ADDRESS",
        Age = "AGE",
        AwsAccessKey = "AWS_ACCESS_KEY",
        AwsSecretKey = "AWS_SECRET_KEY",
        CaHealthNumber = "CA_HEALTH_NUMBER",
        CaSocialInsuranceNumber = "CA_SOCIAL_INSURANCE_NUMBER",
        CreditDebitCardCvv = "CREDIT_DEBIT_CARD_CVV",
        CreditDebitCardExpiry = "CREDIT_DEBIT_CARD_EXPIRY",
        CreditDebitCardNumber = "CREDIT_DEBIT_CARD_NUMBER",
        DriverId = "DRIVER_ID",
        Email = "EMAIL",
        InternationalBankAccountNumber = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        IpAddress = "IP_ADDRESS",
        LicensePlate = "LICENSE_PLATE",
        MacAddress = "MAC_ADDRESS",
        Name = "NAME",
        Password = "PASSWORD",
        Phone = "PHONE",
        Pin = "PIN",
        SwiftCode = "SWIFT_CODE",
        UkNationalHealthServiceNumber = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UkNationalInsuranceNumber = "UK_NATIONAL_INSURANCE_NUMBER",
        UkUniqueTaxpayerReferenceNumber = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        Url = "URL",
        Username = "USERNAME",
        UsBankAccountNumber = "US_BANK_ACCOUNT_NUMBER",
        UsBankRoutingNumber = "US_BANK_ROUTING_NUMBER",
        UsIndividualTaxIdentificationNumber = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        UsPassportNumber = "US_PASSPORT_NUMBER",
        UsSocialSecurityNumber = "US_SOCIAL_SECURITY_NUMBER",
        VehicleIdentificationNumber = "VEHICLE_IDENTIFICATION_NUMBER",
    }

    property! {
        /// [`PiiEntityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-piientityconfig.html)
        PiiEntityConfig
        required {
            /// `Action`: text.
            action "Action" SensitiveInformationAction,
            /// `Type`: text.
            r#type "Type" PiiEntityType,
        }
        optional {
            /// `InputAction`: text.
            input_action "InputAction" SensitiveInformationAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `OutputAction`: text.
            output_action "OutputAction" SensitiveInformationAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
        }
    }

    property! {
        /// [`GuardrailCrossRegionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-guardrailcrossregionconfig.html)
        GuardrailCrossRegionConfig
        required {
            /// `GuardrailProfileArn`: text, 15 to 2048 characters.
            guardrail_profile_arn "GuardrailProfileArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`ContextualGroundingPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contextualgroundingpolicyconfig.html)
        ContextualGroundingPolicyConfig
        required {
            /// `FiltersConfig`: list, at least 1 items.
            filters_config "FiltersConfig" List<ContextualGroundingFilterConfig>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContextualGroundingAction`.
        ContextualGroundingAction
        Block = "BLOCK",
        None = "NONE",
    }

    choice! {
        /// Values of `ContextualGroundingFilterType`.
        ContextualGroundingFilterType
        Grounding = "GROUNDING",
        Relevance = "RELEVANCE",
    }

    property! {
        /// [`ContextualGroundingFilterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contextualgroundingfilterconfig.html)
        ContextualGroundingFilterConfig
        required {
            /// `Threshold`: number, at least 0 in value.
            threshold "Threshold" f64,
            /// `Type`: text.
            r#type "Type" ContextualGroundingFilterType,
        }
        optional {
            /// `Action`: text.
            action "Action" ContextualGroundingAction,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`ContentPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contentpolicyconfig.html)
        ContentPolicyConfig
        required {
            /// `FiltersConfig`: list, 1 to 6 items.
            filters_config "FiltersConfig" List<ContentFilterConfig>,
        }
        optional {
            /// `ContentFiltersTierConfig`: object.
            content_filters_tier_config "ContentFiltersTierConfig" ContentPolicyConfigContentFiltersTierConfig,
        }
    }

    choice! {
        /// Values of `ContentFilterAction`.
        ContentFilterAction
        Block = "BLOCK",
        None = "NONE",
    }

    choice! {
        /// Values of `Modality`.
        Modality
        Text = "TEXT",
        Image = "IMAGE",
    }

    choice! {
        /// Values of `FilterStrength`.
        FilterStrength
        None = "NONE",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    choice! {
        /// Values of `ContentFilterType`.
        ContentFilterType
        Sexual = "SEXUAL",
        Violence = "VIOLENCE",
        Hate = "HATE",
        Insults = "INSULTS",
        Misconduct = "MISCONDUCT",
        PromptAttack = "PROMPT_ATTACK",
    }

    property! {
        /// [`ContentFilterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-contentfilterconfig.html)
        ContentFilterConfig
        required {
            /// `InputStrength`: text.
            input_strength "InputStrength" FilterStrength,
            /// `OutputStrength`: text.
            output_strength "OutputStrength" FilterStrength,
            /// `Type`: text.
            r#type "Type" ContentFilterType,
        }
        optional {
            /// `InputAction`: text.
            input_action "InputAction" ContentFilterAction,
            /// `InputEnabled`: true or false.
            input_enabled "InputEnabled" bool,
            /// `InputModalities`: list, 1 to 2 items.
            input_modalities "InputModalities" List<Modality>,
            /// `OutputAction`: text.
            output_action "OutputAction" ContentFilterAction,
            /// `OutputEnabled`: true or false.
            output_enabled "OutputEnabled" bool,
            /// `OutputModalities`: list, 1 to 2 items.
            output_modalities "OutputModalities" List<Modality>,
        }
    }

    choice! {
        /// Values of `ContentFiltersTierName`.
        ContentFiltersTierName
        Classic = "CLASSIC",
        Standard = "STANDARD",
    }

    property! {
        /// Property type `ContentPolicyConfigContentFiltersTierConfig`.
        ContentPolicyConfigContentFiltersTierConfig
        required {
            /// `TierName`: text.
            tier_name "TierName" ContentFiltersTierName,
        }
        optional {
        }
    }

    property! {
        /// [`AutomatedReasoningPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-guardrail-automatedreasoningpolicyconfig.html)
        AutomatedReasoningPolicyConfig
        required {
            /// `Policies`: list, 1 to 2 items.
            policies "Policies" List<String>,
        }
        optional {
            /// `ConfidenceThreshold`: number, 0 to 1 in value.
            confidence_threshold "ConfidenceThreshold" f64,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::GuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-guardrailversion.html)
    GuardrailVersion = "AWS::Bedrock::GuardrailVersion"
    required {
        /// `GuardrailIdentifier`: text, at most 2048 characters. A change replaces the resource.
        guardrail_identifier "GuardrailIdentifier" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters. A change replaces the resource.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `GuardrailArn`.
        guardrail_arn "GuardrailArn" String,
        /// `Fn::GetAtt` of `GuardrailId`.
        guardrail_id "GuardrailId" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

resource! {
    /// [`AWS::Bedrock::IntelligentPromptRouter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-intelligentpromptrouter.html)
    IntelligentPromptRouter = "AWS::Bedrock::IntelligentPromptRouter"
    required {
        /// `FallbackModel`: object. A change replaces the resource.
        fallback_model "FallbackModel" intelligent_prompt_router::PromptRouterTargetModel,
        /// `Models`: list. A change replaces the resource.
        models "Models" List<intelligent_prompt_router::PromptRouterTargetModel>,
        /// `PromptRouterName`: text, 1 to 64 characters. A change replaces the resource.
        prompt_router_name "PromptRouterName" String,
        /// `RoutingCriteria`: object. A change replaces the resource.
        routing_criteria "RoutingCriteria" intelligent_prompt_router::RoutingCriteria,
    }
    optional {
        /// `Description`: text, 1 to 200 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<intelligent_prompt_router::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `PromptRouterArn`.
        prompt_router_arn "PromptRouterArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`IntelligentPromptRouter`].
pub mod intelligent_prompt_router {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-intelligentpromptrouter-tag.html)
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
        /// [`RoutingCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-intelligentpromptrouter-routingcriteria.html)
        RoutingCriteria
        required {
            /// `ResponseQualityDifference`: number, 0 to 100 in value.
            response_quality_difference "ResponseQualityDifference" f64,
        }
        optional {
        }
    }

    property! {
        /// [`PromptRouterTargetModel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-intelligentpromptrouter-promptroutertargetmodel.html)
        PromptRouterTargetModel
        required {
            /// `ModelArn`: text, 1 to 2048 characters.
            model_arn "ModelArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Bedrock::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html)
    KnowledgeBase = "AWS::Bedrock::KnowledgeBase"
    required {
        /// `KnowledgeBaseConfiguration`: object.
        knowledge_base_configuration "KnowledgeBaseConfiguration" knowledge_base::KnowledgeBaseConfiguration,
        /// `Name`: text.
        name "Name" String,
        /// `RoleArn`: text, at most 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `StorageConfiguration`: object. A change replaces the resource.
        storage_configuration "StorageConfiguration" knowledge_base::StorageConfiguration,
        /// `Tags`: object.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `FailureReasons`.
        failure_reasons "FailureReasons" List<String>,
        /// `Fn::GetAtt` of `KnowledgeBaseArn`.
        knowledge_base_arn "KnowledgeBaseArn" String,
        /// `Fn::GetAtt` of `KnowledgeBaseId`.
        knowledge_base_id "KnowledgeBaseId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`KnowledgeBase`].
pub mod knowledge_base {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KnowledgeBaseStorageType`.
        KnowledgeBaseStorageType
        OpensearchServerless = "OPENSEARCH_SERVERLESS",
        Pinecone = "PINECONE",
        Rds = "RDS",
        MongoDbAtlas = "MONGO_DB_ATLAS",
        NeptuneAnalytics = "NEPTUNE_ANALYTICS",
        S3Vectors = "S3_VECTORS",
        OpensearchManagedCluster = "OPENSEARCH_MANAGED_CLUSTER",
    }

    property! {
        /// [`StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-storageconfiguration.html)
        StorageConfiguration
        required {
            /// `Type`: text.
            r#type "Type" KnowledgeBaseStorageType,
        }
        optional {
            /// `MongoDbAtlasConfiguration`: object.
            mongo_db_atlas_configuration "MongoDbAtlasConfiguration" MongoDbAtlasConfiguration,
            /// `NeptuneAnalyticsConfiguration`: object.
            neptune_analytics_configuration "NeptuneAnalyticsConfiguration" NeptuneAnalyticsConfiguration,
            /// `OpensearchManagedClusterConfiguration`: object.
            opensearch_managed_cluster_configuration "OpensearchManagedClusterConfiguration" OpenSearchManagedClusterConfiguration,
            /// `OpensearchServerlessConfiguration`: object.
            opensearch_serverless_configuration "OpensearchServerlessConfiguration" OpenSearchServerlessConfiguration,
            /// `PineconeConfiguration`: object.
            pinecone_configuration "PineconeConfiguration" PineconeConfiguration,
            /// `RdsConfiguration`: object.
            rds_configuration "RdsConfiguration" RdsConfiguration,
            /// `S3VectorsConfiguration`: object.
            s3_vectors_configuration "S3VectorsConfiguration" S3VectorsConfiguration,
        }
    }

    property! {
        /// [`S3VectorsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-s3vectorsconfiguration.html)
        S3VectorsConfiguration
        required {
        }
        optional {
            /// `IndexArn`: text.
            index_arn "IndexArn" String,
            /// `IndexName`: text, 3 to 63 characters.
            index_name "IndexName" String,
            /// `VectorBucketArn`: text.
            vector_bucket_arn "VectorBucketArn" String,
        }
    }

    property! {
        /// [`RdsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-rdsconfiguration.html)
        RdsConfiguration
        required {
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `DatabaseName`: text, at most 63 characters.
            database_name "DatabaseName" String,
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" RdsFieldMapping,
            /// `ResourceArn`: text.
            resource_arn "ResourceArn" String,
            /// `TableName`: text, at most 63 characters.
            table_name "TableName" String,
        }
        optional {
        }
    }

    property! {
        /// [`RdsFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-rdsfieldmapping.html)
        RdsFieldMapping
        required {
            /// `MetadataField`: text, at most 63 characters.
            metadata_field "MetadataField" String,
            /// `PrimaryKeyField`: text, at most 63 characters.
            primary_key_field "PrimaryKeyField" String,
            /// `TextField`: text, at most 63 characters.
            text_field "TextField" String,
            /// `VectorField`: text, at most 63 characters.
            vector_field "VectorField" String,
        }
        optional {
            /// `CustomMetadataField`: text, at most 63 characters.
            custom_metadata_field "CustomMetadataField" String,
        }
    }

    property! {
        /// [`PineconeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-pineconeconfiguration.html)
        PineconeConfiguration
        required {
            /// `ConnectionString`: text, at most 2048 characters.
            connection_string "ConnectionString" String,
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" PineconeFieldMapping,
        }
        optional {
            /// `Namespace`: text, at most 2048 characters.
            namespace "Namespace" String,
        }
    }

    property! {
        /// [`PineconeFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-pineconefieldmapping.html)
        PineconeFieldMapping
        required {
            /// `MetadataField`: text, at most 2048 characters.
            metadata_field "MetadataField" String,
            /// `TextField`: text, at most 2048 characters.
            text_field "TextField" String,
        }
        optional {
        }
    }

    property! {
        /// [`OpenSearchServerlessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchserverlessconfiguration.html)
        OpenSearchServerlessConfiguration
        required {
            /// `CollectionArn`: text, at most 2048 characters.
            collection_arn "CollectionArn" String,
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" OpenSearchServerlessFieldMapping,
            /// `VectorIndexName`: text, at most 2048 characters.
            vector_index_name "VectorIndexName" String,
        }
        optional {
        }
    }

    property! {
        /// [`OpenSearchServerlessFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchserverlessfieldmapping.html)
        OpenSearchServerlessFieldMapping
        required {
            /// `MetadataField`: text, at most 2048 characters.
            metadata_field "MetadataField" String,
            /// `TextField`: text, at most 2048 characters.
            text_field "TextField" String,
            /// `VectorField`: text, at most 2048 characters.
            vector_field "VectorField" String,
        }
        optional {
        }
    }

    property! {
        /// [`OpenSearchManagedClusterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchmanagedclusterconfiguration.html)
        OpenSearchManagedClusterConfiguration
        required {
            /// `DomainArn`: text, at most 2048 characters.
            domain_arn "DomainArn" String,
            /// `DomainEndpoint`: text, at most 2048 characters.
            domain_endpoint "DomainEndpoint" String,
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" OpenSearchManagedClusterFieldMapping,
            /// `VectorIndexName`: text, 1 to 2048 characters.
            vector_index_name "VectorIndexName" String,
        }
        optional {
        }
    }

    property! {
        /// [`OpenSearchManagedClusterFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-opensearchmanagedclusterfieldmapping.html)
        OpenSearchManagedClusterFieldMapping
        required {
            /// `MetadataField`: text, at most 2048 characters.
            metadata_field "MetadataField" String,
            /// `TextField`: text, at most 2048 characters.
            text_field "TextField" String,
            /// `VectorField`: text, at most 2048 characters.
            vector_field "VectorField" String,
        }
        optional {
        }
    }

    property! {
        /// [`NeptuneAnalyticsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-neptuneanalyticsconfiguration.html)
        NeptuneAnalyticsConfiguration
        required {
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" NeptuneAnalyticsFieldMapping,
            /// `GraphArn`: text, 1 to 255 characters.
            graph_arn "GraphArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`NeptuneAnalyticsFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-neptuneanalyticsfieldmapping.html)
        NeptuneAnalyticsFieldMapping
        required {
            /// `MetadataField`: text, at most 2048 characters.
            metadata_field "MetadataField" String,
            /// `TextField`: text, at most 2048 characters.
            text_field "TextField" String,
        }
        optional {
        }
    }

    property! {
        /// [`MongoDbAtlasConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-mongodbatlasconfiguration.html)
        MongoDbAtlasConfiguration
        required {
            /// `CollectionName`: text, at most 63 characters.
            collection_name "CollectionName" String,
            /// `CredentialsSecretArn`: text.
            credentials_secret_arn "CredentialsSecretArn" String,
            /// `DatabaseName`: text, at most 63 characters.
            database_name "DatabaseName" String,
            /// `Endpoint`: text, at most 2048 characters.
            endpoint "Endpoint" String,
            /// `FieldMapping`: object.
            field_mapping "FieldMapping" MongoDbAtlasFieldMapping,
            /// `VectorIndexName`: text, at most 2048 characters.
            vector_index_name "VectorIndexName" String,
        }
        optional {
            /// `EndpointServiceName`: text, at most 255 characters.
            endpoint_service_name "EndpointServiceName" String,
            /// `TextIndexName`: text, at most 2048 characters.
            text_index_name "TextIndexName" String,
        }
    }

    property! {
        /// [`MongoDbAtlasFieldMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-mongodbatlasfieldmapping.html)
        MongoDbAtlasFieldMapping
        required {
            /// `MetadataField`: text, at most 2048 characters.
            metadata_field "MetadataField" String,
            /// `TextField`: text, at most 2048 characters.
            text_field "TextField" String,
            /// `VectorField`: text, at most 2048 characters.
            vector_field "VectorField" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `KnowledgeBaseType`.
        KnowledgeBaseType
        Vector = "VECTOR",
        Kendra = "KENDRA",
        Sql = "SQL",
        Managed = "MANAGED",
    }

    property! {
        /// [`KnowledgeBaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-knowledgebaseconfiguration.html)
        KnowledgeBaseConfiguration
        required {
            /// `Type`: text.
            r#type "Type" KnowledgeBaseType,
        }
        optional {
            /// `KendraKnowledgeBaseConfiguration`: object.
            kendra_knowledge_base_configuration "KendraKnowledgeBaseConfiguration" KendraKnowledgeBaseConfiguration,
            /// `ManagedKnowledgeBaseConfiguration`: object.
            managed_knowledge_base_configuration "ManagedKnowledgeBaseConfiguration" ManagedKnowledgeBaseConfiguration,
            /// `SqlKnowledgeBaseConfiguration`: object.
            sql_knowledge_base_configuration "SqlKnowledgeBaseConfiguration" SqlKnowledgeBaseConfiguration,
            /// `VectorKnowledgeBaseConfiguration`: object.
            vector_knowledge_base_configuration "VectorKnowledgeBaseConfiguration" VectorKnowledgeBaseConfiguration,
        }
    }

    property! {
        /// [`VectorKnowledgeBaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-vectorknowledgebaseconfiguration.html)
        VectorKnowledgeBaseConfiguration
        required {
            /// `EmbeddingModelArn`: text, 20 to 2048 characters.
            embedding_model_arn "EmbeddingModelArn" String,
        }
        optional {
            /// `EmbeddingModelConfiguration`: object.
            embedding_model_configuration "EmbeddingModelConfiguration" EmbeddingModelConfiguration,
            /// `SupplementalDataStorageConfiguration`: object.
            supplemental_data_storage_configuration "SupplementalDataStorageConfiguration" SupplementalDataStorageConfiguration,
        }
    }

    property! {
        /// [`SupplementalDataStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-supplementaldatastorageconfiguration.html)
        SupplementalDataStorageConfiguration
        required {
            /// `SupplementalDataStorageLocations`: list, 1 to 1 items.
            supplemental_data_storage_locations "SupplementalDataStorageLocations" List<SupplementalDataStorageLocation>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SupplementalDataStorageLocationType`.
        SupplementalDataStorageLocationType
        S3 = "S3",
    }

    property! {
        /// [`SupplementalDataStorageLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-supplementaldatastoragelocation.html)
        SupplementalDataStorageLocation
        required {
            /// `SupplementalDataStorageLocationType`: text.
            supplemental_data_storage_location_type "SupplementalDataStorageLocationType" SupplementalDataStorageLocationType,
        }
        optional {
            /// `S3Location`: object.
            s3_location "S3Location" S3Location,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-s3location.html)
        S3Location
        required {
            /// `URI`: text, 1 to 2048 characters.
            uri "URI" String,
        }
        optional {
        }
    }

    property! {
        /// [`EmbeddingModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-embeddingmodelconfiguration.html)
        EmbeddingModelConfiguration
        required {
        }
        optional {
            /// `BedrockEmbeddingModelConfiguration`: object.
            bedrock_embedding_model_configuration "BedrockEmbeddingModelConfiguration" BedrockEmbeddingModelConfiguration,
        }
    }

    choice! {
        /// Values of `BedrockEmbeddingModelConfigurationEmbeddingDataType`.
        BedrockEmbeddingModelConfigurationEmbeddingDataType
        Float32 = "FLOAT32",
        Binary = "BINARY",
    }

    property! {
        /// [`BedrockEmbeddingModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-bedrockembeddingmodelconfiguration.html)
        BedrockEmbeddingModelConfiguration
        required {
        }
        optional {
            /// `Audio`: list, 1 to 1 items.
            audio "Audio" List<AudioConfiguration>,
            /// `Dimensions`: whole number, 0 to 4096 in value.
            dimensions "Dimensions" i64,
            /// `EmbeddingDataType`: text.
            embedding_data_type "EmbeddingDataType" BedrockEmbeddingModelConfigurationEmbeddingDataType,
            /// `ModelConfiguration`: object.
            model_configuration "ModelConfiguration" Json,
            /// `Video`: list, 1 to 1 items.
            video "Video" List<VideoConfiguration>,
        }
    }

    property! {
        /// [`VideoConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-videoconfiguration.html)
        VideoConfiguration
        required {
            /// `SegmentationConfiguration`: object.
            segmentation_configuration "SegmentationConfiguration" VideoSegmentationConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`VideoSegmentationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-videosegmentationconfiguration.html)
        VideoSegmentationConfiguration
        required {
            /// `FixedLengthDuration`: whole number, 1 to 30 in value.
            fixed_length_duration "FixedLengthDuration" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AudioConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-audioconfiguration.html)
        AudioConfiguration
        required {
            /// `SegmentationConfiguration`: object.
            segmentation_configuration "SegmentationConfiguration" AudioSegmentationConfiguration,
        }
        optional {
        }
    }

    property! {
        /// [`AudioSegmentationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-audiosegmentationconfiguration.html)
        AudioSegmentationConfiguration
        required {
            /// `FixedLengthDuration`: whole number, 1 to 30 in value.
            fixed_length_duration "FixedLengthDuration" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `QueryEngineType`.
        QueryEngineType
        Redshift = "REDSHIFT",
    }

    property! {
        /// [`SqlKnowledgeBaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-sqlknowledgebaseconfiguration.html)
        SqlKnowledgeBaseConfiguration
        required {
            /// `Type`: text.
            r#type "Type" QueryEngineType,
        }
        optional {
            /// `RedshiftConfiguration`: object.
            redshift_configuration "RedshiftConfiguration" RedshiftConfiguration,
        }
    }

    property! {
        /// [`RedshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftconfiguration.html)
        RedshiftConfiguration
        required {
            /// `QueryEngineConfiguration`: object.
            query_engine_configuration "QueryEngineConfiguration" RedshiftQueryEngineConfiguration,
            /// `StorageConfigurations`: list, 1 to 1 items.
            storage_configurations "StorageConfigurations" List<RedshiftQueryEngineStorageConfiguration>,
        }
        optional {
            /// `QueryGenerationConfiguration`: object.
            query_generation_configuration "QueryGenerationConfiguration" QueryGenerationConfiguration,
        }
    }

    choice! {
        /// Values of `RedshiftQueryEngineStorageType`.
        RedshiftQueryEngineStorageType
        Redshift = "REDSHIFT",
        AwsDataCatalog = "AWS_DATA_CATALOG",
    }

    property! {
        /// [`RedshiftQueryEngineStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryenginestorageconfiguration.html)
        RedshiftQueryEngineStorageConfiguration
        required {
            /// `Type`: text.
            r#type "Type" RedshiftQueryEngineStorageType,
        }
        optional {
            /// `AwsDataCatalogConfiguration`: object.
            aws_data_catalog_configuration "AwsDataCatalogConfiguration" RedshiftQueryEngineAwsDataCatalogStorageConfiguration,
            /// `RedshiftConfiguration`: object.
            redshift_configuration "RedshiftConfiguration" RedshiftQueryEngineRedshiftStorageConfiguration,
        }
    }

    property! {
        /// [`RedshiftQueryEngineRedshiftStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineredshiftstorageconfiguration.html)
        RedshiftQueryEngineRedshiftStorageConfiguration
        required {
            /// `DatabaseName`: text, 1 to 200 characters.
            database_name "DatabaseName" String,
        }
        optional {
        }
    }

    property! {
        /// [`RedshiftQueryEngineAwsDataCatalogStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineawsdatacatalogstorageconfiguration.html)
        RedshiftQueryEngineAwsDataCatalogStorageConfiguration
        required {
            /// `TableNames`: list, 1 to 1000 items.
            table_names "TableNames" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`QueryGenerationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationconfiguration.html)
        QueryGenerationConfiguration
        required {
        }
        optional {
            /// `ExecutionTimeoutSeconds`: whole number, 1 to 200 in value.
            execution_timeout_seconds "ExecutionTimeoutSeconds" i64,
            /// `GenerationContext`: object.
            generation_context "GenerationContext" QueryGenerationContext,
        }
    }

    property! {
        /// [`QueryGenerationContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationcontext.html)
        QueryGenerationContext
        required {
        }
        optional {
            /// `CuratedQueries`: list, at most 10 items.
            curated_queries "CuratedQueries" List<CuratedQuery>,
            /// `Tables`: list, at most 50 items.
            tables "Tables" List<QueryGenerationTable>,
        }
    }

    choice! {
        /// Values of `InclusionType`.
        InclusionType
        Include = "INCLUDE",
        Exclude = "EXCLUDE",
    }

    property! {
        /// [`QueryGenerationTable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationtable.html)
        QueryGenerationTable
        required {
            /// `Name`: text.
            name "Name" String,
        }
        optional {
            /// `Columns`: list.
            columns "Columns" List<QueryGenerationColumn>,
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
            /// `Inclusion`: text.
            inclusion "Inclusion" InclusionType,
        }
    }

    property! {
        /// [`QueryGenerationColumn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-querygenerationcolumn.html)
        QueryGenerationColumn
        required {
        }
        optional {
            /// `Description`: text, 1 to 200 characters.
            description "Description" String,
            /// `Inclusion`: text.
            inclusion "Inclusion" InclusionType,
            /// `Name`: text, 1 to 127 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`CuratedQuery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-curatedquery.html)
        CuratedQuery
        required {
            /// `NaturalLanguage`: text, 1 to 1000 characters.
            natural_language "NaturalLanguage" String,
            /// `Sql`: text, 1 to 1000 characters.
            sql "Sql" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RedshiftQueryEngineType`.
        RedshiftQueryEngineType
        Serverless = "SERVERLESS",
        Provisioned = "PROVISIONED",
    }

    property! {
        /// [`RedshiftQueryEngineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftqueryengineconfiguration.html)
        RedshiftQueryEngineConfiguration
        required {
            /// `Type`: text.
            r#type "Type" RedshiftQueryEngineType,
        }
        optional {
            /// `ProvisionedConfiguration`: object.
            provisioned_configuration "ProvisionedConfiguration" RedshiftProvisionedConfiguration,
            /// `ServerlessConfiguration`: object.
            serverless_configuration "ServerlessConfiguration" RedshiftServerlessConfiguration,
        }
    }

    property! {
        /// [`RedshiftServerlessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftserverlessconfiguration.html)
        RedshiftServerlessConfiguration
        required {
            /// `AuthConfiguration`: object.
            auth_configuration "AuthConfiguration" RedshiftServerlessAuthConfiguration,
            /// `WorkgroupArn`: text.
            workgroup_arn "WorkgroupArn" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RedshiftServerlessAuthType`.
        RedshiftServerlessAuthType
        Iam = "IAM",
        UsernamePassword = "USERNAME_PASSWORD",
    }

    property! {
        /// [`RedshiftServerlessAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftserverlessauthconfiguration.html)
        RedshiftServerlessAuthConfiguration
        required {
            /// `Type`: text.
            r#type "Type" RedshiftServerlessAuthType,
        }
        optional {
            /// `UsernamePasswordSecretArn`: text.
            username_password_secret_arn "UsernamePasswordSecretArn" String,
        }
    }

    property! {
        /// [`RedshiftProvisionedConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftprovisionedconfiguration.html)
        RedshiftProvisionedConfiguration
        required {
            /// `AuthConfiguration`: object.
            auth_configuration "AuthConfiguration" RedshiftProvisionedAuthConfiguration,
            /// `ClusterIdentifier`: text, 1 to 63 characters.
            cluster_identifier "ClusterIdentifier" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RedshiftProvisionedAuthType`.
        RedshiftProvisionedAuthType
        Iam = "IAM",
        UsernamePassword = "USERNAME_PASSWORD",
        Username = "USERNAME",
    }

    property! {
        /// [`RedshiftProvisionedAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-redshiftprovisionedauthconfiguration.html)
        RedshiftProvisionedAuthConfiguration
        required {
            /// `Type`: text.
            r#type "Type" RedshiftProvisionedAuthType,
        }
        optional {
            /// `DatabaseUser`: text.
            database_user "DatabaseUser" String,
            /// `UsernamePasswordSecretArn`: text.
            username_password_secret_arn "UsernamePasswordSecretArn" String,
        }
    }

    choice! {
        /// Values of `EmbeddingModelType`.
        EmbeddingModelType
        Custom = "CUSTOM",
        Managed = "MANAGED",
    }

    property! {
        /// [`ManagedKnowledgeBaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-managedknowledgebaseconfiguration.html)
        ManagedKnowledgeBaseConfiguration
        required {
        }
        optional {
            /// `EmbeddingModelArn`: text, 20 to 2048 characters.
            embedding_model_arn "EmbeddingModelArn" String,
            /// `EmbeddingModelConfiguration`: object.
            embedding_model_configuration "EmbeddingModelConfiguration" EmbeddingModelConfiguration,
            /// `EmbeddingModelType`: text.
            embedding_model_type "EmbeddingModelType" EmbeddingModelType,
            /// `ServerSideEncryptionConfiguration`: object.
            server_side_encryption_configuration "ServerSideEncryptionConfiguration" ManagedKnowledgeBaseServerSideEncryptionConfiguration,
            /// `SupplementalDataStorageConfiguration`: object.
            supplemental_data_storage_configuration "SupplementalDataStorageConfiguration" SupplementalDataStorageConfiguration,
        }
    }

    property! {
        /// [`ManagedKnowledgeBaseServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-managedknowledgebaseserversideencryptionconfiguration.html)
        ManagedKnowledgeBaseServerSideEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`KendraKnowledgeBaseConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-knowledgebase-kendraknowledgebaseconfiguration.html)
        KendraKnowledgeBaseConfiguration
        required {
            /// `KendraIndexArn`: text.
            kendra_index_arn "KendraIndexArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Bedrock::KnowledgeBasePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebasepolicy.html)
    KnowledgeBasePolicy = "AWS::Bedrock::KnowledgeBasePolicy"
    required {
        /// `KnowledgeBaseId`: text, 1 to 10 characters. A change replaces the resource.
        knowledge_base_id "KnowledgeBaseId" String,
        /// `PolicyDocument`: object.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `RevisionId`.
        revision_id "RevisionId" String,
    }
}

resource! {
    /// [`AWS::Bedrock::Prompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html)
    Prompt = "AWS::Bedrock::Prompt"
    required {
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `CustomerEncryptionKeyArn`: text, 1 to 2048 characters.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `DefaultVariant`: text.
        default_variant "DefaultVariant" String,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: object.
        tags "Tags" Json,
        /// `Variants`: list, 0 to 3 items.
        variants "Variants" List<prompt::PromptVariant>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

/// Property types of [`Prompt`].
pub mod prompt {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PromptTemplateType`.
        PromptTemplateType
        Text = "TEXT",
        Chat = "CHAT",
    }

    property! {
        /// [`PromptVariant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptvariant.html)
        PromptVariant
        required {
            /// `Name`: text.
            name "Name" String,
            /// `TemplateConfiguration`: JSON.
            template_configuration "TemplateConfiguration" Json,
            /// `TemplateType`: text.
            template_type "TemplateType" PromptTemplateType,
        }
        optional {
            /// `AdditionalModelRequestFields`: object.
            additional_model_request_fields "AdditionalModelRequestFields" Json,
            /// `GenAiResource`: JSON.
            gen_ai_resource "GenAiResource" Json,
            /// `InferenceConfiguration`: JSON.
            inference_configuration "InferenceConfiguration" Json,
            /// `Metadata`: list, 0 to 50 items.
            metadata "Metadata" List<PromptMetadataEntry>,
            /// `ModelId`: text, 1 to 2048 characters.
            model_id "ModelId" String,
        }
    }

    property! {
        /// [`PromptMetadataEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-prompt-promptmetadataentry.html)
        PromptMetadataEntry
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 1024 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Bedrock::PromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-promptversion.html)
    PromptVersion = "AWS::Bedrock::PromptVersion"
    required {
        /// `PromptArn`: text, 1 to 2048 characters. A change replaces the resource.
        prompt_arn "PromptArn" String,
    }
    optional {
        /// `Description`: text, 1 to 200 characters. A change replaces the resource.
        description "Description" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CustomerEncryptionKeyArn`.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `Fn::GetAtt` of `DefaultVariant`.
        default_variant "DefaultVariant" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `PromptId`.
        prompt_id "PromptId" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
        /// `Fn::GetAtt` of `Variants`.
        variants "Variants" List<String>,
        /// `Fn::GetAtt` of `Version`.
        version "Version" String,
    }
}

resource! {
    /// [`AWS::Bedrock::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html)
    ResourcePolicy = "AWS::Bedrock::ResourcePolicy"
    required {
        /// `PolicyDocument`: object.
        policy_document "PolicyDocument" Json,
        /// `ResourceArn`: text, 1 to 2048 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Bedrock::RetrievalInstruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html)
    RetrievalInstruction = "AWS::Bedrock::RetrievalInstruction"
    required {
        /// `Instruction`: object.
        instruction "Instruction" retrieval_instruction::Instruction,
        /// `Name`: text, 1 to 100 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `CustomerEncryptionKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        customer_encryption_key_arn "CustomerEncryptionKeyArn" String,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<retrieval_instruction::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastTransitionStatus`.
        last_transition_status "LastTransitionStatus" String,
        /// `Fn::GetAtt` of `RetrievalInstructionId`.
        retrieval_instruction_id "RetrievalInstructionId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`RetrievalInstruction`].
pub mod retrieval_instruction {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-retrievalinstruction-tag.html)
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
        /// [`Instruction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-retrievalinstruction-instruction.html)
        Instruction
        required {
        }
        optional {
            /// `AnswerFormat`: text, at least 1 characters.
            answer_format "AnswerFormat" String,
            /// `AnswerPolicy`: text, at least 1 characters.
            answer_policy "AnswerPolicy" String,
            /// `Persona`: text, at least 1 characters.
            persona "Persona" String,
            /// `RetrievalGuidance`: text, at least 1 characters.
            retrieval_guidance "RetrievalGuidance" String,
        }
    }
}

resource! {
    /// [`AWS::Bedrock::Session`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-session.html)
    Session = "AWS::Bedrock::Session"
    required {
    }
    optional {
        /// `EncryptionKeyArn`: text, 1 to 2048 characters. A change replaces the resource.
        encryption_key_arn "EncryptionKeyArn" String,
        /// `SessionMetadata`: object.
        session_metadata "SessionMetadata" Json,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<session::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `LastUpdatedAt`.
        last_updated_at "LastUpdatedAt" String,
        /// `Fn::GetAtt` of `SessionArn`.
        session_arn "SessionArn" String,
        /// `Fn::GetAtt` of `SessionId`.
        session_id "SessionId" String,
        /// `Fn::GetAtt` of `SessionStatus`.
        session_status "SessionStatus" String,
    }
}

/// Property types of [`Session`].
pub mod session {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-bedrock-session-tag.html)
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
