// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Wisdom`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Wisdom::AIAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html)
    AIAgent = "AWS::Wisdom::AIAgent"
    required {
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" ai_agent::AIAgentType,
    }
    optional {
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AIAgentArn`.
        ai_agent_arn "AIAgentArn" String,
        /// `Fn::GetAtt` of `AIAgentId`.
        ai_agent_id "AIAgentId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
}

/// Property types of [`AIAgent`].
pub mod ai_agent {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AIAgentType`.
        AIAgentType
        ManualSearch = "MANUAL_SEARCH",
        AnswerRecommendation = "ANSWER_RECOMMENDATION",
        SelfService = "SELF_SERVICE",
        EmailResponse = "EMAIL_RESPONSE",
        EmailOverview = "EMAIL_OVERVIEW",
        EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER",
        Orchestration = "ORCHESTRATION",
        NoteTaking = "NOTE_TAKING",
        CaseSummarization = "CASE_SUMMARIZATION",
    }
}

resource! {
    /// [`AWS::Wisdom::AIAgentVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagentversion.html)
    AIAgentVersion = "AWS::Wisdom::AIAgentVersion"
    required {
        /// `AIAgentId`: text. A change replaces the resource.
        ai_agent_id "AIAgentId" String,
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
    }
    optional {
        /// `ModifiedTimeSeconds`: number. A change replaces the resource.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `AIAgentArn`.
        ai_agent_arn "AIAgentArn" String,
        /// `Fn::GetAtt` of `AIAgentVersionId`.
        ai_agent_version_id "AIAgentVersionId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" f64,
    }
}

resource! {
    /// [`AWS::Wisdom::AIGuardrail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrail.html)
    AIGuardrail = "AWS::Wisdom::AIGuardrail"
    required {
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
        /// `BlockedInputMessaging`: text, 1 to 500 characters.
        blocked_input_messaging "BlockedInputMessaging" String,
        /// `BlockedOutputsMessaging`: text, 1 to 500 characters.
        blocked_outputs_messaging "BlockedOutputsMessaging" String,
    }
    optional {
        /// `ContentPolicyConfig`: object.
        content_policy_config "ContentPolicyConfig" ai_guardrail::AIGuardrailContentPolicyConfig,
        /// `ContextualGroundingPolicyConfig`: object.
        contextual_grounding_policy_config "ContextualGroundingPolicyConfig" ai_guardrail::AIGuardrailContextualGroundingPolicyConfig,
        /// `Description`: text, 1 to 200 characters.
        description "Description" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `SensitiveInformationPolicyConfig`: object.
        sensitive_information_policy_config "SensitiveInformationPolicyConfig" ai_guardrail::AIGuardrailSensitiveInformationPolicyConfig,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
        /// `TopicPolicyConfig`: object.
        topic_policy_config "TopicPolicyConfig" ai_guardrail::AIGuardrailTopicPolicyConfig,
        /// `WordPolicyConfig`: object.
        word_policy_config "WordPolicyConfig" ai_guardrail::AIGuardrailWordPolicyConfig,
    }
    attributes {
        /// `Fn::GetAtt` of `AIGuardrailArn`.
        ai_guardrail_arn "AIGuardrailArn" String,
        /// `Fn::GetAtt` of `AIGuardrailId`.
        ai_guardrail_id "AIGuardrailId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
}

/// Property types of [`AIGuardrail`].
pub mod ai_guardrail {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AIGuardrailWordPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailwordpolicyconfig.html)
        AIGuardrailWordPolicyConfig
        required {
        }
        optional {
            /// `ManagedWordListsConfig`: list.
            managed_word_lists_config "ManagedWordListsConfig" List<GuardrailManagedWordsConfig>,
            /// `WordsConfig`: list, at least 1 items.
            words_config "WordsConfig" List<GuardrailWordConfig>,
        }
    }

    property! {
        /// [`GuardrailWordConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailwordconfig.html)
        GuardrailWordConfig
        required {
            /// `Text`: text, at least 1 characters.
            text "Text" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GuardrailManagedWordsType`.
        GuardrailManagedWordsType
        Profanity = "PROFANITY",
    }

    property! {
        /// [`GuardrailManagedWordsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailmanagedwordsconfig.html)
        GuardrailManagedWordsConfig
        required {
            /// `Type`: text.
            r#type "Type" GuardrailManagedWordsType,
        }
        optional {
        }
    }

    property! {
        /// [`AIGuardrailTopicPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailtopicpolicyconfig.html)
        AIGuardrailTopicPolicyConfig
        required {
            /// `TopicsConfig`: list, at least 1 items.
            topics_config "TopicsConfig" List<GuardrailTopicConfig>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GuardrailTopicType`.
        GuardrailTopicType
        Deny = "DENY",
    }

    property! {
        /// [`GuardrailTopicConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailtopicconfig.html)
        GuardrailTopicConfig
        required {
            /// `Definition`: text, 1 to 200 characters.
            definition "Definition" String,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Type`: text.
            r#type "Type" GuardrailTopicType,
        }
        optional {
            /// `Examples`: list, at least 0 items.
            examples "Examples" List<String>,
        }
    }

    property! {
        /// [`AIGuardrailSensitiveInformationPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailsensitiveinformationpolicyconfig.html)
        AIGuardrailSensitiveInformationPolicyConfig
        required {
        }
        optional {
            /// `PiiEntitiesConfig`: list, at least 1 items.
            pii_entities_config "PiiEntitiesConfig" List<GuardrailPiiEntityConfig>,
            /// `RegexesConfig`: list, at least 1 items.
            regexes_config "RegexesConfig" List<GuardrailRegexConfig>,
        }
    }

    choice! {
        /// Values of `GuardrailSensitiveInformationAction`.
        GuardrailSensitiveInformationAction
        Block = "BLOCK",
        Anonymize = "ANONYMIZE",
    }

    property! {
        /// [`GuardrailRegexConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailregexconfig.html)
        GuardrailRegexConfig
        required {
            /// `Action`: text.
            action "Action" GuardrailSensitiveInformationAction,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Pattern`: text, at least 1 characters.
            pattern "Pattern" String,
        }
        optional {
            /// `Description`: text, 1 to 1000 characters.
            description "Description" String,
        }
    }

    choice! {
        /// Values of `GuardrailPiiEntityType`.
        GuardrailPiiEntityType
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
        /// [`GuardrailPiiEntityConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailpiientityconfig.html)
        GuardrailPiiEntityConfig
        required {
            /// `Action`: text.
            action "Action" GuardrailSensitiveInformationAction,
            /// `Type`: text.
            r#type "Type" GuardrailPiiEntityType,
        }
        optional {
        }
    }

    property! {
        /// [`AIGuardrailContextualGroundingPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailcontextualgroundingpolicyconfig.html)
        AIGuardrailContextualGroundingPolicyConfig
        required {
            /// `FiltersConfig`: list, at least 1 items.
            filters_config "FiltersConfig" List<GuardrailContextualGroundingFilterConfig>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GuardrailContextualGroundingFilterType`.
        GuardrailContextualGroundingFilterType
        Grounding = "GROUNDING",
        Relevance = "RELEVANCE",
    }

    property! {
        /// [`GuardrailContextualGroundingFilterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailcontextualgroundingfilterconfig.html)
        GuardrailContextualGroundingFilterConfig
        required {
            /// `Threshold`: number, at least 0 in value.
            threshold "Threshold" f64,
            /// `Type`: text.
            r#type "Type" GuardrailContextualGroundingFilterType,
        }
        optional {
        }
    }

    property! {
        /// [`AIGuardrailContentPolicyConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-aiguardrailcontentpolicyconfig.html)
        AIGuardrailContentPolicyConfig
        required {
            /// `FiltersConfig`: list, 1 to 6 items.
            filters_config "FiltersConfig" List<GuardrailContentFilterConfig>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `GuardrailFilterStrength`.
        GuardrailFilterStrength
        None = "NONE",
        Low = "LOW",
        Medium = "MEDIUM",
        High = "HIGH",
    }

    choice! {
        /// Values of `GuardrailContentFilterType`.
        GuardrailContentFilterType
        Sexual = "SEXUAL",
        Violence = "VIOLENCE",
        Hate = "HATE",
        Insults = "INSULTS",
        Misconduct = "MISCONDUCT",
        PromptAttack = "PROMPT_ATTACK",
    }

    property! {
        /// [`GuardrailContentFilterConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-aiguardrail-guardrailcontentfilterconfig.html)
        GuardrailContentFilterConfig
        required {
            /// `InputStrength`: text.
            input_strength "InputStrength" GuardrailFilterStrength,
            /// `OutputStrength`: text.
            output_strength "OutputStrength" GuardrailFilterStrength,
            /// `Type`: text.
            r#type "Type" GuardrailContentFilterType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Wisdom::AIGuardrailVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiguardrailversion.html)
    AIGuardrailVersion = "AWS::Wisdom::AIGuardrailVersion"
    required {
        /// `AIGuardrailId`: text. A change replaces the resource.
        ai_guardrail_id "AIGuardrailId" String,
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
    }
    optional {
        /// `ModifiedTimeSeconds`: number. A change replaces the resource.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `AIGuardrailArn`.
        ai_guardrail_arn "AIGuardrailArn" String,
        /// `Fn::GetAtt` of `AIGuardrailVersionId`.
        ai_guardrail_version_id "AIGuardrailVersionId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" f64,
    }
}

resource! {
    /// [`AWS::Wisdom::AIPrompt`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html)
    AIPrompt = "AWS::Wisdom::AIPrompt"
    required {
        /// `ApiFormat`: text. A change replaces the resource.
        api_format "ApiFormat" ai_prompt::AIPromptAPIFormat,
        /// `ModelId`: text, 1 to 2048 characters.
        model_id "ModelId" String,
        /// `TemplateConfiguration`: object.
        template_configuration "TemplateConfiguration" Json,
        /// `TemplateType`: text. A change replaces the resource.
        template_type "TemplateType" ai_prompt::AIPromptTemplateType,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" ai_prompt::AIPromptType,
    }
    optional {
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `AIPromptArn`.
        ai_prompt_arn "AIPromptArn" String,
        /// `Fn::GetAtt` of `AIPromptId`.
        ai_prompt_id "AIPromptId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `ModifiedTimeSeconds`.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
}

/// Property types of [`AIPrompt`].
pub mod ai_prompt {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AIPromptAPIFormat`.
        AIPromptAPIFormat
        AnthropicClaudeMessages = "ANTHROPIC_CLAUDE_MESSAGES",
        AnthropicClaudeTextCompletions = "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS",
        Messages = "MESSAGES",
        TextCompletions = "TEXT_COMPLETIONS",
    }

    choice! {
        /// Values of `AIPromptTemplateType`.
        AIPromptTemplateType
        Text = "TEXT",
    }

    choice! {
        /// Values of `AIPromptType`.
        AIPromptType
        AnswerGeneration = "ANSWER_GENERATION",
        IntentLabelingGeneration = "INTENT_LABELING_GENERATION",
        QueryReformulation = "QUERY_REFORMULATION",
        SelfServicePreProcessing = "SELF_SERVICE_PRE_PROCESSING",
        SelfServiceAnswerGeneration = "SELF_SERVICE_ANSWER_GENERATION",
        EmailResponse = "EMAIL_RESPONSE",
        EmailOverview = "EMAIL_OVERVIEW",
        EmailGenerativeAnswer = "EMAIL_GENERATIVE_ANSWER",
        EmailQueryReformulation = "EMAIL_QUERY_REFORMULATION",
        Orchestration = "ORCHESTRATION",
        NoteTaking = "NOTE_TAKING",
        CaseSummarization = "CASE_SUMMARIZATION",
    }
}

resource! {
    /// [`AWS::Wisdom::AIPromptVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aipromptversion.html)
    AIPromptVersion = "AWS::Wisdom::AIPromptVersion"
    required {
        /// `AIPromptId`: text. A change replaces the resource.
        ai_prompt_id "AIPromptId" String,
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
    }
    optional {
        /// `ModifiedTimeSeconds`: number. A change replaces the resource.
        modified_time_seconds "ModifiedTimeSeconds" f64,
    }
    attributes {
        /// `Fn::GetAtt` of `AIPromptArn`.
        ai_prompt_arn "AIPromptArn" String,
        /// `Fn::GetAtt` of `AIPromptVersionId`.
        ai_prompt_version_id "AIPromptVersionId" String,
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `VersionNumber`.
        version_number "VersionNumber" f64,
    }
}

resource! {
    /// [`AWS::Wisdom::Assistant`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistant.html)
    Assistant = "AWS::Wisdom::Assistant"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" assistant::AssistantType,
    }
    optional {
        /// `Description`: text, 1 to 255 characters. A change replaces the resource.
        description "Description" String,
        /// `ServerSideEncryptionConfiguration`: object. A change replaces the resource.
        server_side_encryption_configuration "ServerSideEncryptionConfiguration" assistant::ServerSideEncryptionConfiguration,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<assistant::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `AssistantId`.
        assistant_id "AssistantId" String,
    }
}

/// Property types of [`Assistant`].
pub mod assistant {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssistantType`.
        AssistantType
        Agent = "AGENT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistant-tag.html)
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
        /// [`ServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistant-serversideencryptionconfiguration.html)
        ServerSideEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text, 1 to 4096 characters.
            kms_key_id "KmsKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::Wisdom::AssistantAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-assistantassociation.html)
    AssistantAssociation = "AWS::Wisdom::AssistantAssociation"
    required {
        /// `AssistantId`: text. A change replaces the resource.
        assistant_id "AssistantId" String,
        /// `Association`: JSON. A change replaces the resource.
        association "Association" Json,
        /// `AssociationType`: text. A change replaces the resource.
        association_type "AssociationType" assistant_association::AssociationType,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<assistant_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssistantArn`.
        assistant_arn "AssistantArn" String,
        /// `Fn::GetAtt` of `AssistantAssociationArn`.
        assistant_association_arn "AssistantAssociationArn" String,
        /// `Fn::GetAtt` of `AssistantAssociationId`.
        assistant_association_id "AssistantAssociationId" String,
    }
}

/// Property types of [`AssistantAssociation`].
pub mod assistant_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssociationType`.
        AssociationType
        KnowledgeBase = "KNOWLEDGE_BASE",
        ExternalBedrockKnowledgeBase = "EXTERNAL_BEDROCK_KNOWLEDGE_BASE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-assistantassociation-tag.html)
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
    /// [`AWS::Wisdom::Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html)
    Content = "AWS::Wisdom::Content"
    required {
        /// `KnowledgeBaseId`: text. A change replaces the resource.
        knowledge_base_id "KnowledgeBaseId" String,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Metadata`: object.
        metadata "Metadata" Json,
        /// `OverrideLinkOutUri`: text, 1 to 4096 characters.
        override_link_out_uri "OverrideLinkOutUri" String,
        /// `Tags`: list.
        tags "Tags" List<content::Tag>,
        /// `Title`: text, 1 to 255 characters.
        title "Title" String,
        /// `UploadId`: text, 1 to 1200 characters.
        upload_id "UploadId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ContentArn`.
        content_arn "ContentArn" String,
        /// `Fn::GetAtt` of `ContentId`.
        content_id "ContentId" String,
        /// `Fn::GetAtt` of `ContentType`.
        content_type "ContentType" String,
        /// `Fn::GetAtt` of `KnowledgeBaseArn`.
        knowledge_base_arn "KnowledgeBaseArn" String,
        /// `Fn::GetAtt` of `LinkOutUri`.
        link_out_uri "LinkOutUri" String,
        /// `Fn::GetAtt` of `RevisionId`.
        revision_id "RevisionId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Content`].
pub mod content {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-content-tag.html)
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
    /// [`AWS::Wisdom::ContentAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-contentassociation.html)
    ContentAssociation = "AWS::Wisdom::ContentAssociation"
    required {
        /// `Association`: object. A change replaces the resource.
        association "Association" content_association::ContentAssociationContents,
        /// `AssociationType`: text. A change replaces the resource.
        association_type "AssociationType" content_association::AssociationType,
        /// `ContentId`: text. A change replaces the resource.
        content_id "ContentId" String,
        /// `KnowledgeBaseId`: text. A change replaces the resource.
        knowledge_base_id "KnowledgeBaseId" String,
    }
    optional {
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<content_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ContentArn`.
        content_arn "ContentArn" String,
        /// `Fn::GetAtt` of `ContentAssociationArn`.
        content_association_arn "ContentAssociationArn" String,
        /// `Fn::GetAtt` of `ContentAssociationId`.
        content_association_id "ContentAssociationId" String,
        /// `Fn::GetAtt` of `KnowledgeBaseArn`.
        knowledge_base_arn "KnowledgeBaseArn" String,
    }
}

/// Property types of [`ContentAssociation`].
pub mod content_association {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AssociationType`.
        AssociationType
        AmazonConnectGuide = "AMAZON_CONNECT_GUIDE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-contentassociation-tag.html)
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
        /// [`ContentAssociationContents`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-contentassociation-contentassociationcontents.html)
        ContentAssociationContents
        required {
            /// `AmazonConnectGuideAssociation`: object.
            amazon_connect_guide_association "AmazonConnectGuideAssociation" AmazonConnectGuideAssociationData,
        }
        optional {
        }
    }

    property! {
        /// [`AmazonConnectGuideAssociationData`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-contentassociation-amazonconnectguideassociationdata.html)
        AmazonConnectGuideAssociationData
        required {
        }
        optional {
            /// `FlowId`: text, 1 to 2048 characters.
            flow_id "FlowId" String,
        }
    }
}

resource! {
    /// [`AWS::Wisdom::KnowledgeBase`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html)
    KnowledgeBase = "AWS::Wisdom::KnowledgeBase"
    required {
        /// `KnowledgeBaseType`: text. A change replaces the resource.
        knowledge_base_type "KnowledgeBaseType" knowledge_base::KnowledgeBaseType,
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 1 to 255 characters. A change replaces the resource.
        description "Description" String,
        /// `RenderingConfiguration`: object.
        rendering_configuration "RenderingConfiguration" knowledge_base::RenderingConfiguration,
        /// `ServerSideEncryptionConfiguration`: object. A change replaces the resource.
        server_side_encryption_configuration "ServerSideEncryptionConfiguration" knowledge_base::ServerSideEncryptionConfiguration,
        /// `SourceConfiguration`: JSON. A change replaces the resource.
        source_configuration "SourceConfiguration" Json,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<knowledge_base::Tag>,
        /// `VectorIngestionConfiguration`: object.
        vector_ingestion_configuration "VectorIngestionConfiguration" knowledge_base::VectorIngestionConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `KnowledgeBaseArn`.
        knowledge_base_arn "KnowledgeBaseArn" String,
        /// `Fn::GetAtt` of `KnowledgeBaseId`.
        knowledge_base_id "KnowledgeBaseId" String,
    }
}

/// Property types of [`KnowledgeBase`].
pub mod knowledge_base {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KnowledgeBaseType`.
        KnowledgeBaseType
        External = "EXTERNAL",
        Custom = "CUSTOM",
        MessageTemplates = "MESSAGE_TEMPLATES",
        Managed = "MANAGED",
        QuickResponses = "QUICK_RESPONSES",
    }

    property! {
        /// [`VectorIngestionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-vectoringestionconfiguration.html)
        VectorIngestionConfiguration
        required {
        }
        optional {
            /// `ChunkingConfiguration`: object.
            chunking_configuration "ChunkingConfiguration" VectorIngestionConfigurationChunkingConfiguration,
            /// `ParsingConfiguration`: object.
            parsing_configuration "ParsingConfiguration" VectorIngestionConfigurationParsingConfiguration,
        }
    }

    choice! {
        /// Values of `VectorIngestionConfigurationParsingConfigurationParsingStrategy`.
        VectorIngestionConfigurationParsingConfigurationParsingStrategy
        BedrockFoundationModel = "BEDROCK_FOUNDATION_MODEL",
    }

    property! {
        /// Property type `VectorIngestionConfigurationParsingConfiguration`.
        VectorIngestionConfigurationParsingConfiguration
        required {
            /// `ParsingStrategy`: text.
            parsing_strategy "ParsingStrategy" VectorIngestionConfigurationParsingConfigurationParsingStrategy,
        }
        optional {
            /// `BedrockFoundationModelConfiguration`: object.
            bedrock_foundation_model_configuration "BedrockFoundationModelConfiguration" BedrockFoundationModelConfiguration,
        }
    }

    property! {
        /// [`BedrockFoundationModelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-bedrockfoundationmodelconfiguration.html)
        BedrockFoundationModelConfiguration
        required {
            /// `ModelArn`: text, 1 to 2048 characters.
            model_arn "ModelArn" String,
        }
        optional {
            /// `ParsingPrompt`: object.
            parsing_prompt "ParsingPrompt" BedrockFoundationModelConfigurationParsingPrompt,
        }
    }

    property! {
        /// Property type `BedrockFoundationModelConfigurationParsingPrompt`.
        BedrockFoundationModelConfigurationParsingPrompt
        required {
            /// `ParsingPromptText`: text, 1 to 10000 characters.
            parsing_prompt_text "ParsingPromptText" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `VectorIngestionConfigurationChunkingConfigurationChunkingStrategy`.
        VectorIngestionConfigurationChunkingConfigurationChunkingStrategy
        FixedSize = "FIXED_SIZE",
        None = "NONE",
        Hierarchical = "HIERARCHICAL",
        Semantic = "SEMANTIC",
    }

    property! {
        /// Property type `VectorIngestionConfigurationChunkingConfiguration`.
        VectorIngestionConfigurationChunkingConfiguration
        required {
            /// `ChunkingStrategy`: text.
            chunking_strategy "ChunkingStrategy" VectorIngestionConfigurationChunkingConfigurationChunkingStrategy,
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
        /// [`SemanticChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-semanticchunkingconfiguration.html)
        SemanticChunkingConfiguration
        required {
            /// `BreakpointPercentileThreshold`: number, 50 to 99 in value.
            breakpoint_percentile_threshold "BreakpointPercentileThreshold" f64,
            /// `BufferSize`: number, 0 to 1 in value.
            buffer_size "BufferSize" f64,
            /// `MaxTokens`: number, at least 1 in value.
            max_tokens "MaxTokens" f64,
        }
        optional {
        }
    }

    property! {
        /// [`HierarchicalChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-hierarchicalchunkingconfiguration.html)
        HierarchicalChunkingConfiguration
        required {
            /// `LevelConfigurations`: list, 2 to 2 items.
            level_configurations "LevelConfigurations" List<HierarchicalChunkingLevelConfiguration>,
            /// `OverlapTokens`: number, at least 1 in value.
            overlap_tokens "OverlapTokens" f64,
        }
        optional {
        }
    }

    property! {
        /// [`HierarchicalChunkingLevelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-hierarchicalchunkinglevelconfiguration.html)
        HierarchicalChunkingLevelConfiguration
        required {
            /// `MaxTokens`: number, 1 to 8192 in value.
            max_tokens "MaxTokens" f64,
        }
        optional {
        }
    }

    property! {
        /// [`FixedSizeChunkingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-fixedsizechunkingconfiguration.html)
        FixedSizeChunkingConfiguration
        required {
            /// `MaxTokens`: number, at least 1 in value.
            max_tokens "MaxTokens" f64,
            /// `OverlapPercentage`: number, 1 to 99 in value.
            overlap_percentage "OverlapPercentage" f64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-tag.html)
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
        /// [`ServerSideEncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-serversideencryptionconfiguration.html)
        ServerSideEncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyId`: text, 1 to 4096 characters.
            kms_key_id "KmsKeyId" String,
        }
    }

    property! {
        /// [`RenderingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-knowledgebase-renderingconfiguration.html)
        RenderingConfiguration
        required {
        }
        optional {
            /// `TemplateUri`: text, 1 to 4096 characters.
            template_uri "TemplateUri" String,
        }
    }
}

resource! {
    /// [`AWS::Wisdom::MessageTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplate.html)
    MessageTemplate = "AWS::Wisdom::MessageTemplate"
    required {
        /// `ChannelSubtype`: text. A change replaces the resource.
        channel_subtype "ChannelSubtype" message_template::ChannelSubtype,
        /// `Content`: object.
        content "Content" message_template::Content,
        /// `KnowledgeBaseArn`: text. A change replaces the resource.
        knowledge_base_arn "KnowledgeBaseArn" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `DefaultAttributes`: object.
        default_attributes "DefaultAttributes" message_template::MessageTemplateAttributes,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `GroupingConfiguration`: object.
        grouping_configuration "GroupingConfiguration" message_template::GroupingConfiguration,
        /// `Language`: text, 2 to 5 characters.
        language "Language" String,
        /// `MessageTemplateAttachments`: list.
        message_template_attachments "MessageTemplateAttachments" List<message_template::MessageTemplateAttachment>,
        /// `Tags`: list.
        tags "Tags" List<message_template::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `MessageTemplateArn`.
        message_template_arn "MessageTemplateArn" String,
        /// `Fn::GetAtt` of `MessageTemplateContentSha256`.
        message_template_content_sha256 "MessageTemplateContentSha256" String,
        /// `Fn::GetAtt` of `MessageTemplateId`.
        message_template_id "MessageTemplateId" String,
    }
}

/// Property types of [`MessageTemplate`].
pub mod message_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ChannelSubtype`.
        ChannelSubtype
        Email = "EMAIL",
        Sms = "SMS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-tag.html)
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
        /// [`MessageTemplateAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplateattachment.html)
        MessageTemplateAttachment
        required {
            /// `AttachmentName`: text, 1 to 255 characters.
            attachment_name "AttachmentName" String,
            /// `S3PresignedUrl`: text, at least 1 characters.
            s3_presigned_url "S3PresignedUrl" String,
        }
        optional {
            /// `AttachmentId`: text, at least 1 characters.
            attachment_id "AttachmentId" String,
        }
    }

    property! {
        /// [`GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-groupingconfiguration.html)
        GroupingConfiguration
        required {
            /// `Criteria`: text, 1 to 100 characters.
            criteria "Criteria" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`MessageTemplateAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplateattributes.html)
        MessageTemplateAttributes
        required {
        }
        optional {
            /// `AgentAttributes`: object.
            agent_attributes "AgentAttributes" AgentAttributes,
            /// `CustomAttributes`: object.
            custom_attributes "CustomAttributes" Json,
            /// `CustomerProfileAttributes`: object.
            customer_profile_attributes "CustomerProfileAttributes" CustomerProfileAttributes,
            /// `SystemAttributes`: object.
            system_attributes "SystemAttributes" SystemAttributes,
        }
    }

    property! {
        /// [`SystemAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-systemattributes.html)
        SystemAttributes
        required {
        }
        optional {
            /// `CustomerEndpoint`: object.
            customer_endpoint "CustomerEndpoint" SystemEndpointAttributes,
            /// `Name`: text, 1 to 32767 characters.
            name "Name" String,
            /// `SystemEndpoint`: object.
            system_endpoint "SystemEndpoint" SystemEndpointAttributes,
        }
    }

    property! {
        /// [`SystemEndpointAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-systemendpointattributes.html)
        SystemEndpointAttributes
        required {
        }
        optional {
            /// `Address`: text, 1 to 32767 characters.
            address "Address" String,
        }
    }

    property! {
        /// [`CustomerProfileAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-customerprofileattributes.html)
        CustomerProfileAttributes
        required {
        }
        optional {
            /// `AccountNumber`: text, 1 to 32767 characters.
            account_number "AccountNumber" String,
            /// `AdditionalInformation`: text, 1 to 32767 characters.
            additional_information "AdditionalInformation" String,
            /// `Address1`: text, 1 to 32767 characters.
            address1 "Address1" String,
            /// `Address2`: text, 1 to 32767 characters.
            address2 "Address2" String,
            /// `Address3`: text, 1 to 32767 characters.
            address3 "Address3" String,
            /// `Address4`: text, 1 to 32767 characters.
            address4 "Address4" String,
            /// `BillingAddress1`: text, 1 to 32767 characters.
            billing_address1 "BillingAddress1" String,
            /// `BillingAddress2`: text, 1 to 32767 characters.
            billing_address2 "BillingAddress2" String,
            /// `BillingAddress3`: text, 1 to 32767 characters.
            billing_address3 "BillingAddress3" String,
            /// `BillingAddress4`: text, 1 to 32767 characters.
            billing_address4 "BillingAddress4" String,
            /// `BillingCity`: text, 1 to 32767 characters.
            billing_city "BillingCity" String,
            /// `BillingCountry`: text, 1 to 32767 characters.
            billing_country "BillingCountry" String,
            /// `BillingCounty`: text, 1 to 32767 characters.
            billing_county "BillingCounty" String,
            /// `BillingPostalCode`: text, 1 to 32767 characters.
            billing_postal_code "BillingPostalCode" String,
            /// `BillingProvince`: text, 1 to 32767 characters.
            billing_province "BillingProvince" String,
            /// `BillingState`: text, 1 to 32767 characters.
            billing_state "BillingState" String,
            /// `BirthDate`: text, 1 to 32767 characters.
            birth_date "BirthDate" String,
            /// `BusinessEmailAddress`: text, 1 to 32767 characters.
            business_email_address "BusinessEmailAddress" String,
            /// `BusinessName`: text, 1 to 32767 characters.
            business_name "BusinessName" String,
            /// `BusinessPhoneNumber`: text, 1 to 32767 characters.
            business_phone_number "BusinessPhoneNumber" String,
            /// `City`: text, 1 to 32767 characters.
            city "City" String,
            /// `Country`: text, 1 to 32767 characters.
            country "Country" String,
            /// `County`: text, 1 to 32767 characters.
            county "County" String,
            /// `Custom`: object.
            custom "Custom" Json,
            /// `EmailAddress`: text, 1 to 32767 characters.
            email_address "EmailAddress" String,
            /// `FirstName`: text, 1 to 32767 characters.
            first_name "FirstName" String,
            /// `Gender`: text, 1 to 32767 characters.
            gender "Gender" String,
            /// `HomePhoneNumber`: text, 1 to 32767 characters.
            home_phone_number "HomePhoneNumber" String,
            /// `LastName`: text, 1 to 32767 characters.
            last_name "LastName" String,
            /// `MailingAddress1`: text, 1 to 32767 characters.
            mailing_address1 "MailingAddress1" String,
            /// `MailingAddress2`: text, 1 to 32767 characters.
            mailing_address2 "MailingAddress2" String,
            /// `MailingAddress3`: text, 1 to 32767 characters.
            mailing_address3 "MailingAddress3" String,
            /// `MailingAddress4`: text, 1 to 32767 characters.
            mailing_address4 "MailingAddress4" String,
            /// `MailingCity`: text, 1 to 32767 characters.
            mailing_city "MailingCity" String,
            /// `MailingCountry`: text, 1 to 32767 characters.
            mailing_country "MailingCountry" String,
            /// `MailingCounty`: text, 1 to 32767 characters.
            mailing_county "MailingCounty" String,
            /// `MailingPostalCode`: text, 1 to 32767 characters.
            mailing_postal_code "MailingPostalCode" String,
            /// `MailingProvince`: text, 1 to 32767 characters.
            mailing_province "MailingProvince" String,
            /// `MailingState`: text, 1 to 32767 characters.
            mailing_state "MailingState" String,
            /// `MiddleName`: text, 1 to 32767 characters.
            middle_name "MiddleName" String,
            /// `MobilePhoneNumber`: text, 1 to 32767 characters.
            mobile_phone_number "MobilePhoneNumber" String,
            /// `PartyType`: text, 1 to 32767 characters.
            party_type "PartyType" String,
            /// `PhoneNumber`: text, 1 to 32767 characters.
            phone_number "PhoneNumber" String,
            /// `PostalCode`: text, 1 to 32767 characters.
            postal_code "PostalCode" String,
            /// `ProfileARN`: text, 1 to 32767 characters.
            profile_arn "ProfileARN" String,
            /// `ProfileId`: text, 1 to 32767 characters.
            profile_id "ProfileId" String,
            /// `Province`: text, 1 to 32767 characters.
            province "Province" String,
            /// `ShippingAddress1`: text, 1 to 32767 characters.
            shipping_address1 "ShippingAddress1" String,
            /// `ShippingAddress2`: text, 1 to 32767 characters.
            shipping_address2 "ShippingAddress2" String,
            /// `ShippingAddress3`: text, 1 to 32767 characters.
            shipping_address3 "ShippingAddress3" String,
            /// `ShippingAddress4`: text, 1 to 32767 characters.
            shipping_address4 "ShippingAddress4" String,
            /// `ShippingCity`: text, 1 to 32767 characters.
            shipping_city "ShippingCity" String,
            /// `ShippingCountry`: text, 1 to 32767 characters.
            shipping_country "ShippingCountry" String,
            /// `ShippingCounty`: text, 1 to 32767 characters.
            shipping_county "ShippingCounty" String,
            /// `ShippingPostalCode`: text, 1 to 32767 characters.
            shipping_postal_code "ShippingPostalCode" String,
            /// `ShippingProvince`: text, 1 to 32767 characters.
            shipping_province "ShippingProvince" String,
            /// `ShippingState`: text, 1 to 32767 characters.
            shipping_state "ShippingState" String,
            /// `State`: text, 1 to 32767 characters.
            state "State" String,
        }
    }

    property! {
        /// [`AgentAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-agentattributes.html)
        AgentAttributes
        required {
        }
        optional {
            /// `FirstName`: text, 1 to 32767 characters.
            first_name "FirstName" String,
            /// `LastName`: text, 1 to 32767 characters.
            last_name "LastName" String,
        }
    }

    property! {
        /// [`Content`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-content.html)
        Content
        required {
        }
        optional {
            /// `EmailMessageTemplateContent`: object.
            email_message_template_content "EmailMessageTemplateContent" EmailMessageTemplateContent,
            /// `SmsMessageTemplateContent`: object.
            sms_message_template_content "SmsMessageTemplateContent" SmsMessageTemplateContent,
        }
    }

    property! {
        /// [`SmsMessageTemplateContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-smsmessagetemplatecontent.html)
        SmsMessageTemplateContent
        required {
            /// `Body`: object.
            body "Body" SmsMessageTemplateContentBody,
        }
        optional {
        }
    }

    property! {
        /// [`SmsMessageTemplateContentBody`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-smsmessagetemplatecontentbody.html)
        SmsMessageTemplateContentBody
        required {
        }
        optional {
            /// `PlainText`: object.
            plain_text "PlainText" MessageTemplateBodyContentProvider,
        }
    }

    property! {
        /// [`MessageTemplateBodyContentProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-messagetemplatebodycontentprovider.html)
        MessageTemplateBodyContentProvider
        required {
        }
        optional {
            /// `Content`: text, at least 1 characters.
            content "Content" String,
        }
    }

    property! {
        /// [`EmailMessageTemplateContent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplatecontent.html)
        EmailMessageTemplateContent
        required {
            /// `Body`: object.
            body "Body" EmailMessageTemplateContentBody,
            /// `Headers`: list, 0 to 15 items.
            headers "Headers" List<EmailMessageTemplateHeader>,
            /// `Subject`: text, at least 1 characters.
            subject "Subject" String,
        }
        optional {
        }
    }

    property! {
        /// [`EmailMessageTemplateHeader`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplateheader.html)
        EmailMessageTemplateHeader
        required {
        }
        optional {
            /// `Name`: text, 1 to 126 characters.
            name "Name" String,
            /// `Value`: text, 1 to 870 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`EmailMessageTemplateContentBody`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-messagetemplate-emailmessagetemplatecontentbody.html)
        EmailMessageTemplateContentBody
        required {
        }
        optional {
            /// `Html`: object.
            html "Html" MessageTemplateBodyContentProvider,
            /// `PlainText`: object.
            plain_text "PlainText" MessageTemplateBodyContentProvider,
        }
    }
}

resource! {
    /// [`AWS::Wisdom::MessageTemplateVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-messagetemplateversion.html)
    MessageTemplateVersion = "AWS::Wisdom::MessageTemplateVersion"
    required {
        /// `MessageTemplateArn`: text. A change replaces the resource.
        message_template_arn "MessageTemplateArn" String,
    }
    optional {
        /// `MessageTemplateContentSha256`: text, 1 to 64 characters. A change may replace the resource.
        message_template_content_sha256 "MessageTemplateContentSha256" String,
    }
    attributes {
        /// `Fn::GetAtt` of `MessageTemplateVersionArn`.
        message_template_version_arn "MessageTemplateVersionArn" String,
        /// `Fn::GetAtt` of `MessageTemplateVersionNumber`.
        message_template_version_number "MessageTemplateVersionNumber" f64,
    }
}

resource! {
    /// [`AWS::Wisdom::QuickResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-quickresponse.html)
    QuickResponse = "AWS::Wisdom::QuickResponse"
    required {
        /// `Content`: object.
        content "Content" quick_response::QuickResponseContentProvider,
        /// `KnowledgeBaseArn`: text. A change replaces the resource.
        knowledge_base_arn "KnowledgeBaseArn" String,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
    }
    optional {
        /// `Channels`: list.
        channels "Channels" List<quick_response::ChannelType>,
        /// `ContentType`: text.
        content_type "ContentType" String,
        /// `Description`: text, 1 to 255 characters.
        description "Description" String,
        /// `GroupingConfiguration`: object.
        grouping_configuration "GroupingConfiguration" quick_response::GroupingConfiguration,
        /// `IsActive`: true or false.
        is_active "IsActive" bool,
        /// `Language`: text, 2 to 5 characters.
        language "Language" String,
        /// `ShortcutKey`: text, 1 to 100 characters.
        shortcut_key "ShortcutKey" String,
        /// `Tags`: list.
        tags "Tags" List<quick_response::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Contents`.
        contents "Contents" Json,
        /// `Fn::GetAtt` of `QuickResponseArn`.
        quick_response_arn "QuickResponseArn" String,
        /// `Fn::GetAtt` of `QuickResponseId`.
        quick_response_id "QuickResponseId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`QuickResponse`].
pub mod quick_response {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ChannelType`.
        ChannelType
        Chat = "Chat",
        Email = "Email",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-quickresponse-tag.html)
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
        /// [`GroupingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-quickresponse-groupingconfiguration.html)
        GroupingConfiguration
        required {
            /// `Criteria`: text, 1 to 100 characters.
            criteria "Criteria" String,
            /// `Values`: list.
            values "Values" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`QuickResponseContentProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-wisdom-quickresponse-quickresponsecontentprovider.html)
        QuickResponseContentProvider
        required {
        }
        optional {
            /// `Content`: text, 1 to 4000 characters.
            content "Content" String,
        }
    }
}
