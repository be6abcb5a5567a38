// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Lex`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Lex::Bot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-bot.html)
    Bot = "AWS::Lex::Bot"
    required {
        /// `DataPrivacy`: object.
        data_privacy "DataPrivacy" bot::DataPrivacyValue,
        /// `IdleSessionTTLInSeconds`: whole number, 60 to 86400 in value.
        idle_session_ttl_in_seconds "IdleSessionTTLInSeconds" i64,
        /// `Name`: text, 1 to 100 characters.
        name "Name" String,
        /// `RoleArn`: text, 32 to 2048 characters.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AutoBuildBotLocales`: true or false.
        auto_build_bot_locales "AutoBuildBotLocales" bool,
        /// `BotFileS3Location`: object.
        bot_file_s3_location "BotFileS3Location" bot::S3Location,
        /// `BotLocales`: list.
        bot_locales "BotLocales" List<bot::BotLocale>,
        /// `BotMembers`: list, at most 10 items.
        bot_members "BotMembers" List<bot::BotMember>,
        /// `BotTags`: list, at most 200 items.
        bot_tags "BotTags" List<bot::Tag>,
        /// `BotType`: text. A change replaces the resource.
        bot_type "BotType" bot::BotType,
        /// `Description`: text, at most 2000 characters.
        description "Description" String,
        /// `ErrorLogSettings`: object.
        error_log_settings "ErrorLogSettings" bot::ErrorLogSettingsValue,
        /// `Replication`: object.
        replication "Replication" bot::Replication,
        /// `TestBotAliasSettings`: object.
        test_bot_alias_settings "TestBotAliasSettings" bot::TestBotAliasSettings,
        /// `TestBotAliasTags`: list, at most 200 items.
        test_bot_alias_tags "TestBotAliasTags" List<bot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`Bot`].
pub mod bot {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `BotType`.
        BotType
        Bot = "Bot",
        BotNetwork = "BotNetwork",
    }

    property! {
        /// [`TestBotAliasSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-testbotaliassettings.html)
        TestBotAliasSettings
        required {
        }
        optional {
            /// `BotAliasLocaleSettings`: list, at most 50 items.
            bot_alias_locale_settings "BotAliasLocaleSettings" List<BotAliasLocaleSettingsItem>,
            /// `ConversationLogSettings`: object.
            conversation_log_settings "ConversationLogSettings" ConversationLogSettings,
            /// `Description`: text, at most 2000 characters.
            description "Description" String,
            /// `SentimentAnalysisSettings`: object.
            sentiment_analysis_settings "SentimentAnalysisSettings" TestBotAliasSettingsSentimentAnalysisSettings,
        }
    }

    property! {
        /// Property type `TestBotAliasSettingsSentimentAnalysisSettings`.
        TestBotAliasSettingsSentimentAnalysisSettings
        required {
            /// `DetectSentiment`: true or false.
            detect_sentiment "DetectSentiment" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ConversationLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conversationlogsettings.html)
        ConversationLogSettings
        required {
        }
        optional {
            /// `AudioLogSettings`: list, at most 1 items.
            audio_log_settings "AudioLogSettings" List<AudioLogSetting>,
            /// `TextLogSettings`: list, at most 1 items.
            text_log_settings "TextLogSettings" List<TextLogSetting>,
        }
    }

    property! {
        /// [`TextLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-textlogsetting.html)
        TextLogSetting
        required {
            /// `Destination`: object.
            destination "Destination" TextLogDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`TextLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-textlogdestination.html)
        TextLogDestination
        required {
            /// `CloudWatch`: object.
            cloud_watch "CloudWatch" CloudWatchLogGroupLogDestination,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogGroupLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-cloudwatchloggrouplogdestination.html)
        CloudWatchLogGroupLogDestination
        required {
            /// `CloudWatchLogGroupArn`: text, 1 to 2048 characters.
            cloud_watch_log_group_arn "CloudWatchLogGroupArn" String,
            /// `LogPrefix`: text, 0 to 1024 characters.
            log_prefix "LogPrefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`AudioLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiologsetting.html)
        AudioLogSetting
        required {
            /// `Destination`: object.
            destination "Destination" AudioLogDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`AudioLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiologdestination.html)
        AudioLogDestination
        required {
            /// `S3Bucket`: object.
            s3_bucket "S3Bucket" S3BucketLogDestination,
        }
        optional {
        }
    }

    property! {
        /// [`S3BucketLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-s3bucketlogdestination.html)
        S3BucketLogDestination
        required {
            /// `LogPrefix`: text, 0 to 1024 characters.
            log_prefix "LogPrefix" String,
            /// `S3BucketArn`: text, 1 to 2048 characters.
            s3_bucket_arn "S3BucketArn" String,
        }
        optional {
            /// `KmsKeyArn`: text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`BotAliasLocaleSettingsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botaliaslocalesettingsitem.html)
        BotAliasLocaleSettingsItem
        required {
            /// `BotAliasLocaleSetting`: object.
            bot_alias_locale_setting "BotAliasLocaleSetting" BotAliasLocaleSettings,
            /// `LocaleId`: text, 1 to 128 characters.
            locale_id "LocaleId" String,
        }
        optional {
        }
    }

    property! {
        /// [`BotAliasLocaleSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botaliaslocalesettings.html)
        BotAliasLocaleSettings
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `CodeHookSpecification`: object.
            code_hook_specification "CodeHookSpecification" CodeHookSpecification,
        }
    }

    property! {
        /// [`CodeHookSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-codehookspecification.html)
        CodeHookSpecification
        required {
            /// `LambdaCodeHook`: object.
            lambda_code_hook "LambdaCodeHook" LambdaCodeHook,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaCodeHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-lambdacodehook.html)
        LambdaCodeHook
        required {
            /// `CodeHookInterfaceVersion`: text, 1 to 5 characters.
            code_hook_interface_version "CodeHookInterfaceVersion" String,
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`Replication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-replication.html)
        Replication
        required {
            /// `ReplicaRegions`: list, 1 to 1 items.
            replica_regions "ReplicaRegions" List<String>,
        }
        optional {
        }
    }

    property! {
        /// Property type `ErrorLogSettingsValue`.
        ErrorLogSettingsValue
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// Property type `DataPrivacyValue`.
        DataPrivacyValue
        required {
            /// `ChildDirected`: true or false.
            child_directed "ChildDirected" bool,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-tag.html)
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
        /// [`BotMember`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botmember.html)
        BotMember
        required {
            /// `BotMemberAliasId`: text, 10 to 10 characters.
            bot_member_alias_id "BotMemberAliasId" String,
            /// `BotMemberAliasName`: text, 1 to 100 characters.
            bot_member_alias_name "BotMemberAliasName" String,
            /// `BotMemberId`: text, 10 to 10 characters.
            bot_member_id "BotMemberId" String,
            /// `BotMemberName`: text, 1 to 100 characters.
            bot_member_name "BotMemberName" String,
            /// `BotMemberVersion`: text, 1 to 5 characters.
            bot_member_version "BotMemberVersion" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `SpeechDetectionSensitivity`.
        SpeechDetectionSensitivity
        Default = "Default",
        HighNoiseTolerance = "HighNoiseTolerance",
        MaximumNoiseTolerance = "MaximumNoiseTolerance",
    }

    property! {
        /// [`BotLocale`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-botlocale.html)
        BotLocale
        required {
            /// `LocaleId`: text.
            locale_id "LocaleId" String,
            /// `NluConfidenceThreshold`: number, 0 to 1 in value.
            nlu_confidence_threshold "NluConfidenceThreshold" f64,
        }
        optional {
            /// `AudioFillerSettings`: object.
            audio_filler_settings "AudioFillerSettings" AudioFillerSettings,
            /// `CustomVocabulary`: object.
            custom_vocabulary "CustomVocabulary" CustomVocabulary,
            /// `Description`: text, at most 2000 characters.
            description "Description" String,
            /// `GenerativeAISettings`: object.
            generative_ai_settings "GenerativeAISettings" GenerativeAISettings,
            /// `Intents`: list, at most 1000 items.
            intents "Intents" List<Intent>,
            /// `SlotTypes`: list, at most 250 items.
            slot_types "SlotTypes" List<SlotType>,
            /// `SpeechDetectionSensitivity`: text.
            speech_detection_sensitivity "SpeechDetectionSensitivity" SpeechDetectionSensitivity,
            /// `SpeechRecognitionSettings`: object.
            speech_recognition_settings "SpeechRecognitionSettings" SpeechRecognitionSettings,
            /// `UnifiedSpeechSettings`: object.
            unified_speech_settings "UnifiedSpeechSettings" UnifiedSpeechSettings,
            /// `VoiceSettings`: object.
            voice_settings "VoiceSettings" VoiceSettings,
        }
    }

    choice! {
        /// Values of `VoiceSettingsEngine`.
        VoiceSettingsEngine
        Standard = "standard",
        Neural = "neural",
        LongForm = "long-form",
        Generative = "generative",
    }

    property! {
        /// [`VoiceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-voicesettings.html)
        VoiceSettings
        required {
            /// `VoiceId`: text.
            voice_id "VoiceId" String,
        }
        optional {
            /// `Engine`: text.
            engine "Engine" VoiceSettingsEngine,
        }
    }

    property! {
        /// [`UnifiedSpeechSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-unifiedspeechsettings.html)
        UnifiedSpeechSettings
        required {
            /// `SpeechFoundationModel`: object.
            speech_foundation_model "SpeechFoundationModel" UnifiedSpeechSettingsSpeechFoundationModel,
        }
        optional {
        }
    }

    property! {
        /// Property type `UnifiedSpeechSettingsSpeechFoundationModel`.
        UnifiedSpeechSettingsSpeechFoundationModel
        required {
            /// `ModelArn`: text.
            model_arn "ModelArn" String,
        }
        optional {
            /// `VoiceId`: text.
            voice_id "VoiceId" String,
        }
    }

    choice! {
        /// Values of `SpeechModelPreference`.
        SpeechModelPreference
        Standard = "Standard",
        Neural = "Neural",
        Deepgram = "Deepgram",
        Advanced = "Advanced",
    }

    property! {
        /// [`SpeechRecognitionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-speechrecognitionsettings.html)
        SpeechRecognitionSettings
        required {
        }
        optional {
            /// `SpeechModelConfig`: object.
            speech_model_config "SpeechModelConfig" SpeechModelConfig,
            /// `SpeechModelPreference`: text.
            speech_model_preference "SpeechModelPreference" SpeechModelPreference,
        }
    }

    property! {
        /// [`SpeechModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-speechmodelconfig.html)
        SpeechModelConfig
        required {
        }
        optional {
            /// `DeepgramConfig`: object.
            deepgram_config "DeepgramConfig" DeepgramSpeechModelConfig,
        }
    }

    property! {
        /// [`DeepgramSpeechModelConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-deepgramspeechmodelconfig.html)
        DeepgramSpeechModelConfig
        required {
            /// `ApiTokenSecretArn`: text, 20 to 2048 characters.
            api_token_secret_arn "ApiTokenSecretArn" String,
        }
        optional {
            /// `ModelId`: text, 4 to 32 characters.
            model_id "ModelId" String,
        }
    }

    property! {
        /// [`SlotType`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slottype.html)
        SlotType
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
            /// `CompositeSlotTypeSetting`: object.
            composite_slot_type_setting "CompositeSlotTypeSetting" CompositeSlotTypeSetting,
            /// `Description`: text, at most 2000 characters.
            description "Description" String,
            /// `ExternalSourceSetting`: object.
            external_source_setting "ExternalSourceSetting" ExternalSourceSetting,
            /// `ParentSlotTypeSignature`: text.
            parent_slot_type_signature "ParentSlotTypeSignature" String,
            /// `SlotTypeValues`: list, at most 10000 items.
            slot_type_values "SlotTypeValues" List<SlotTypeValue>,
            /// `ValueSelectionSetting`: object.
            value_selection_setting "ValueSelectionSetting" SlotValueSelectionSetting,
        }
    }

    choice! {
        /// Values of `SlotValueResolutionStrategy`.
        SlotValueResolutionStrategy
        OriginalValue = "ORIGINAL_VALUE",
        TopResolution = "TOP_RESOLUTION",
        Concatenation = "CONCATENATION",
    }

    property! {
        /// [`SlotValueSelectionSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueselectionsetting.html)
        SlotValueSelectionSetting
        required {
            /// `ResolutionStrategy`: text.
            resolution_strategy "ResolutionStrategy" SlotValueResolutionStrategy,
        }
        optional {
            /// `AdvancedRecognitionSetting`: object.
            advanced_recognition_setting "AdvancedRecognitionSetting" AdvancedRecognitionSetting,
            /// `RegexFilter`: object.
            regex_filter "RegexFilter" SlotValueRegexFilter,
        }
    }

    property! {
        /// [`SlotValueRegexFilter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueregexfilter.html)
        SlotValueRegexFilter
        required {
            /// `Pattern`: text, 1 to 300 characters.
            pattern "Pattern" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AudioRecognitionStrategy`.
        AudioRecognitionStrategy
        UseSlotValuesAsCustomVocabulary = "UseSlotValuesAsCustomVocabulary",
    }

    property! {
        /// [`AdvancedRecognitionSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-advancedrecognitionsetting.html)
        AdvancedRecognitionSetting
        required {
        }
        optional {
            /// `AudioRecognitionStrategy`: text.
            audio_recognition_strategy "AudioRecognitionStrategy" AudioRecognitionStrategy,
        }
    }

    property! {
        /// [`SlotTypeValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slottypevalue.html)
        SlotTypeValue
        required {
            /// `SampleValue`: object.
            sample_value "SampleValue" SampleValue,
        }
        optional {
            /// `Synonyms`: list, at most 10000 items.
            synonyms "Synonyms" List<SampleValue>,
        }
    }

    property! {
        /// [`SampleValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-samplevalue.html)
        SampleValue
        required {
            /// `Value`: text, 1 to 140 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ExternalSourceSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-externalsourcesetting.html)
        ExternalSourceSetting
        required {
        }
        optional {
            /// `GrammarSlotTypeSetting`: object.
            grammar_slot_type_setting "GrammarSlotTypeSetting" GrammarSlotTypeSetting,
        }
    }

    property! {
        /// [`GrammarSlotTypeSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-grammarslottypesetting.html)
        GrammarSlotTypeSetting
        required {
        }
        optional {
            /// `Source`: object.
            source "Source" GrammarSlotTypeSource,
        }
    }

    property! {
        /// [`GrammarSlotTypeSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-grammarslottypesource.html)
        GrammarSlotTypeSource
        required {
            /// `S3BucketName`: text, 3 to 63 characters.
            s3_bucket_name "S3BucketName" String,
            /// `S3ObjectKey`: text, 1 to 1024 characters.
            s3_object_key "S3ObjectKey" String,
        }
        optional {
            /// `KmsKeyArn`: text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`CompositeSlotTypeSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-compositeslottypesetting.html)
        CompositeSlotTypeSetting
        required {
        }
        optional {
            /// `SubSlots`: list, 1 to 6 items.
            sub_slots "SubSlots" List<SubSlotTypeComposition>,
        }
    }

    property! {
        /// [`SubSlotTypeComposition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-subslottypecomposition.html)
        SubSlotTypeComposition
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
            /// `SlotTypeId`: text, 1 to 25 characters.
            slot_type_id "SlotTypeId" String,
            /// `SlotTypeName`: text.
            slot_type_name "SlotTypeName" String,
        }
    }

    property! {
        /// [`Intent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intent.html)
        Intent
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
            /// `BedrockAgentIntentConfiguration`: object.
            bedrock_agent_intent_configuration "BedrockAgentIntentConfiguration" BedrockAgentIntentConfiguration,
            /// `Description`: text, at most 2000 characters.
            description "Description" String,
            /// `DialogCodeHook`: object.
            dialog_code_hook "DialogCodeHook" DialogCodeHookSetting,
            /// `DisplayName`: text, 1 to 100 characters.
            display_name "DisplayName" String,
            /// `FulfillmentCodeHook`: object.
            fulfillment_code_hook "FulfillmentCodeHook" FulfillmentCodeHookSetting,
            /// `InitialResponseSetting`: object.
            initial_response_setting "InitialResponseSetting" InitialResponseSetting,
            /// `InputContexts`: list, at most 5 items.
            input_contexts "InputContexts" List<InputContext>,
            /// `IntentClosingSetting`: object.
            intent_closing_setting "IntentClosingSetting" IntentClosingSetting,
            /// `IntentConfirmationSetting`: object.
            intent_confirmation_setting "IntentConfirmationSetting" IntentConfirmationSetting,
            /// `KendraConfiguration`: object.
            kendra_configuration "KendraConfiguration" KendraConfiguration,
            /// `OutputContexts`: list, at most 10 items.
            output_contexts "OutputContexts" List<OutputContext>,
            /// `ParentIntentSignature`: text.
            parent_intent_signature "ParentIntentSignature" String,
            /// `QInConnectIntentConfiguration`: object.
            q_in_connect_intent_configuration "QInConnectIntentConfiguration" QInConnectIntentConfiguration,
            /// `QnAIntentConfiguration`: object.
            qn_a_intent_configuration "QnAIntentConfiguration" QnAIntentConfiguration,
            /// `SampleUtterances`: list.
            sample_utterances "SampleUtterances" List<SampleUtterance>,
            /// `SlotPriorities`: list.
            slot_priorities "SlotPriorities" List<SlotPriority>,
            /// `Slots`: list, at most 100 items.
            slots "Slots" List<Slot>,
        }
    }

    property! {
        /// [`Slot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slot.html)
        Slot
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `SlotTypeName`: text.
            slot_type_name "SlotTypeName" String,
            /// `ValueElicitationSetting`: object.
            value_elicitation_setting "ValueElicitationSetting" SlotValueElicitationSetting,
        }
        optional {
            /// `Description`: text, at most 2000 characters.
            description "Description" String,
            /// `MultipleValuesSetting`: object.
            multiple_values_setting "MultipleValuesSetting" MultipleValuesSetting,
            /// `ObfuscationSetting`: object.
            obfuscation_setting "ObfuscationSetting" ObfuscationSetting,
            /// `SubSlotSetting`: object.
            sub_slot_setting "SubSlotSetting" SubSlotSetting,
        }
    }

    choice! {
        /// Values of `SlotConstraint`.
        SlotConstraint
        Required = "Required",
        Optional = "Optional",
    }

    property! {
        /// [`SlotValueElicitationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueelicitationsetting.html)
        SlotValueElicitationSetting
        required {
            /// `SlotConstraint`: text.
            slot_constraint "SlotConstraint" SlotConstraint,
        }
        optional {
            /// `DefaultValueSpecification`: object.
            default_value_specification "DefaultValueSpecification" SlotDefaultValueSpecification,
            /// `PromptSpecification`: object.
            prompt_specification "PromptSpecification" PromptSpecification,
            /// `SampleUtterances`: list.
            sample_utterances "SampleUtterances" List<SampleUtterance>,
            /// `SlotCaptureSetting`: object.
            slot_capture_setting "SlotCaptureSetting" SlotCaptureSetting,
            /// `WaitAndContinueSpecification`: object.
            wait_and_continue_specification "WaitAndContinueSpecification" WaitAndContinueSpecification,
        }
    }

    property! {
        /// [`WaitAndContinueSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-waitandcontinuespecification.html)
        WaitAndContinueSpecification
        required {
            /// `ContinueResponse`: object.
            continue_response "ContinueResponse" ResponseSpecification,
            /// `WaitingResponse`: object.
            waiting_response "WaitingResponse" ResponseSpecification,
        }
        optional {
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
            /// `StillWaitingResponse`: object.
            still_waiting_response "StillWaitingResponse" StillWaitingResponseSpecification,
        }
    }

    property! {
        /// [`StillWaitingResponseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-stillwaitingresponsespecification.html)
        StillWaitingResponseSpecification
        required {
            /// `FrequencyInSeconds`: whole number, 1 to 300 in value.
            frequency_in_seconds "FrequencyInSeconds" i64,
            /// `MessageGroupsList`: list, 1 to 5 items.
            message_groups_list "MessageGroupsList" List<MessageGroup>,
            /// `TimeoutInSeconds`: whole number, 1 to 900 in value.
            timeout_in_seconds "TimeoutInSeconds" i64,
        }
        optional {
            /// `AllowInterrupt`: true or false.
            allow_interrupt "AllowInterrupt" bool,
        }
    }

    property! {
        /// [`MessageGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-messagegroup.html)
        MessageGroup
        required {
            /// `Message`: object.
            message "Message" Message,
        }
        optional {
            /// `Variations`: list, at most 2 items.
            variations "Variations" List<Message>,
        }
    }

    property! {
        /// [`Message`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-message.html)
        Message
        required {
        }
        optional {
            /// `CustomPayload`: object.
            custom_payload "CustomPayload" CustomPayload,
            /// `ImageResponseCard`: object.
            image_response_card "ImageResponseCard" ImageResponseCard,
            /// `PlainTextMessage`: object.
            plain_text_message "PlainTextMessage" PlainTextMessage,
            /// `SSMLMessage`: object.
            ssml_message "SSMLMessage" SSMLMessage,
        }
    }

    property! {
        /// [`SSMLMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-ssmlmessage.html)
        SSMLMessage
        required {
            /// `Value`: text, 1 to 1000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`PlainTextMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-plaintextmessage.html)
        PlainTextMessage
        required {
            /// `Value`: text, 1 to 1000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ImageResponseCard`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-imageresponsecard.html)
        ImageResponseCard
        required {
            /// `Title`: text, 1 to 250 characters.
            title "Title" String,
        }
        optional {
            /// `Buttons`: list, at most 5 items.
            buttons "Buttons" List<Button>,
            /// `ImageUrl`: text, 1 to 250 characters.
            image_url "ImageUrl" String,
            /// `Subtitle`: text, 1 to 250 characters.
            subtitle "Subtitle" String,
        }
    }

    property! {
        /// [`Button`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-button.html)
        Button
        required {
            /// `Text`: text, 1 to 50 characters.
            text "Text" String,
            /// `Value`: text, 1 to 50 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`CustomPayload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-custompayload.html)
        CustomPayload
        required {
            /// `Value`: text, 1 to 1000 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`ResponseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-responsespecification.html)
        ResponseSpecification
        required {
            /// `MessageGroupsList`: list, 1 to 5 items.
            message_groups_list "MessageGroupsList" List<MessageGroup>,
        }
        optional {
            /// `AllowInterrupt`: true or false.
            allow_interrupt "AllowInterrupt" bool,
        }
    }

    property! {
        /// [`SlotCaptureSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotcapturesetting.html)
        SlotCaptureSetting
        required {
        }
        optional {
            /// `CaptureConditional`: object.
            capture_conditional "CaptureConditional" ConditionalSpecification,
            /// `CaptureNextStep`: object.
            capture_next_step "CaptureNextStep" DialogState,
            /// `CaptureResponse`: object.
            capture_response "CaptureResponse" ResponseSpecification,
            /// `CodeHook`: object.
            code_hook "CodeHook" DialogCodeHookInvocationSetting,
            /// `ElicitationCodeHook`: object.
            elicitation_code_hook "ElicitationCodeHook" ElicitationCodeHookInvocationSetting,
            /// `FailureConditional`: object.
            failure_conditional "FailureConditional" ConditionalSpecification,
            /// `FailureNextStep`: object.
            failure_next_step "FailureNextStep" DialogState,
            /// `FailureResponse`: object.
            failure_response "FailureResponse" ResponseSpecification,
        }
    }

    property! {
        /// [`ElicitationCodeHookInvocationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-elicitationcodehookinvocationsetting.html)
        ElicitationCodeHookInvocationSetting
        required {
            /// `EnableCodeHookInvocation`: true or false.
            enable_code_hook_invocation "EnableCodeHookInvocation" bool,
        }
        optional {
            /// `InvocationLabel`: text, 1 to 100 characters.
            invocation_label "InvocationLabel" String,
        }
    }

    property! {
        /// [`DialogCodeHookInvocationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogcodehookinvocationsetting.html)
        DialogCodeHookInvocationSetting
        required {
            /// `EnableCodeHookInvocation`: true or false.
            enable_code_hook_invocation "EnableCodeHookInvocation" bool,
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
            /// `PostCodeHookSpecification`: object.
            post_code_hook_specification "PostCodeHookSpecification" PostDialogCodeHookInvocationSpecification,
        }
        optional {
            /// `InvocationLabel`: text, 1 to 100 characters.
            invocation_label "InvocationLabel" String,
        }
    }

    property! {
        /// [`PostDialogCodeHookInvocationSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-postdialogcodehookinvocationspecification.html)
        PostDialogCodeHookInvocationSpecification
        required {
        }
        optional {
            /// `FailureConditional`: object.
            failure_conditional "FailureConditional" ConditionalSpecification,
            /// `FailureNextStep`: object.
            failure_next_step "FailureNextStep" DialogState,
            /// `FailureResponse`: object.
            failure_response "FailureResponse" ResponseSpecification,
            /// `SuccessConditional`: object.
            success_conditional "SuccessConditional" ConditionalSpecification,
            /// `SuccessNextStep`: object.
            success_next_step "SuccessNextStep" DialogState,
            /// `SuccessResponse`: object.
            success_response "SuccessResponse" ResponseSpecification,
            /// `TimeoutConditional`: object.
            timeout_conditional "TimeoutConditional" ConditionalSpecification,
            /// `TimeoutNextStep`: object.
            timeout_next_step "TimeoutNextStep" DialogState,
            /// `TimeoutResponse`: object.
            timeout_response "TimeoutResponse" ResponseSpecification,
        }
    }

    property! {
        /// [`DialogState`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogstate.html)
        DialogState
        required {
        }
        optional {
            /// `DialogAction`: object.
            dialog_action "DialogAction" DialogAction,
            /// `Intent`: object.
            intent "Intent" IntentOverride,
            /// `SessionAttributes`: list.
            session_attributes "SessionAttributes" List<SessionAttribute>,
        }
    }

    property! {
        /// [`SessionAttribute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-sessionattribute.html)
        SessionAttribute
        required {
            /// `Key`: text, 1 to 1024 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 1024 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`IntentOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentoverride.html)
        IntentOverride
        required {
        }
        optional {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `Slots`: list.
            slots "Slots" List<SlotValueOverrideMap>,
        }
    }

    property! {
        /// [`SlotValueOverrideMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueoverridemap.html)
        SlotValueOverrideMap
        required {
        }
        optional {
            /// `SlotName`: text, 1 to 100 characters.
            slot_name "SlotName" String,
            /// `SlotValueOverride`: object.
            slot_value_override "SlotValueOverride" SlotValueOverride,
        }
    }

    choice! {
        /// Values of `SlotShape`.
        SlotShape
        Scalar = "Scalar",
        List = "List",
    }

    property! {
        /// [`SlotValueOverride`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalueoverride.html)
        SlotValueOverride
        required {
        }
        optional {
            /// `Shape`: text.
            shape "Shape" SlotShape,
            /// `Value`: object.
            value "Value" SlotValue,
            /// `Values`: list.
            values "Values" List<SlotValueOverride>,
        }
    }

    property! {
        /// [`SlotValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotvalue.html)
        SlotValue
        required {
        }
        optional {
            /// `InterpretedValue`: text, 1 to 202 characters.
            interpreted_value "InterpretedValue" String,
        }
    }

    choice! {
        /// Values of `DialogActionType`.
        DialogActionType
        CloseIntent = "CloseIntent",
        ConfirmIntent = "ConfirmIntent",
        ElicitIntent = "ElicitIntent",
        ElicitSlot = "ElicitSlot",
        StartIntent = "StartIntent",
        FulfillIntent = "FulfillIntent",
        EndConversation = "EndConversation",
        EvaluateConditional = "EvaluateConditional",
        InvokeDialogCodeHook = "InvokeDialogCodeHook",
    }

    property! {
        /// [`DialogAction`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogaction.html)
        DialogAction
        required {
            /// `Type`: text.
            r#type "Type" DialogActionType,
        }
        optional {
            /// `SlotToElicit`: text, 1 to 100 characters.
            slot_to_elicit "SlotToElicit" String,
            /// `SuppressNextMessage`: true or false.
            suppress_next_message "SuppressNextMessage" bool,
        }
    }

    property! {
        /// [`ConditionalSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conditionalspecification.html)
        ConditionalSpecification
        required {
            /// `ConditionalBranches`: list, 1 to 4 items.
            conditional_branches "ConditionalBranches" List<ConditionalBranch>,
            /// `DefaultBranch`: object.
            default_branch "DefaultBranch" DefaultConditionalBranch,
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
        }
        optional {
        }
    }

    property! {
        /// [`DefaultConditionalBranch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-defaultconditionalbranch.html)
        DefaultConditionalBranch
        required {
        }
        optional {
            /// `NextStep`: object.
            next_step "NextStep" DialogState,
            /// `Response`: object.
            response "Response" ResponseSpecification,
        }
    }

    property! {
        /// [`ConditionalBranch`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-conditionalbranch.html)
        ConditionalBranch
        required {
            /// `Condition`: object.
            condition "Condition" Condition,
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `NextStep`: object.
            next_step "NextStep" DialogState,
        }
        optional {
            /// `Response`: object.
            response "Response" ResponseSpecification,
        }
    }

    property! {
        /// [`Condition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-condition.html)
        Condition
        required {
            /// `ExpressionString`: text, 1 to 1024 characters.
            expression_string "ExpressionString" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MessageSelectionStrategy`.
        MessageSelectionStrategy
        Random = "Random",
        Ordered = "Ordered",
    }

    property! {
        /// [`PromptSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-promptspecification.html)
        PromptSpecification
        required {
            /// `MaxRetries`: whole number, 0 to 5 in value.
            max_retries "MaxRetries" i64,
            /// `MessageGroupsList`: list, 1 to 5 items.
            message_groups_list "MessageGroupsList" List<MessageGroup>,
        }
        optional {
            /// `AllowInterrupt`: true or false.
            allow_interrupt "AllowInterrupt" bool,
            /// `MessageSelectionStrategy`: text.
            message_selection_strategy "MessageSelectionStrategy" MessageSelectionStrategy,
            /// `PromptAttemptsSpecification`: object.
            prompt_attempts_specification "PromptAttemptsSpecification" Json,
        }
    }

    property! {
        /// [`SlotDefaultValueSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotdefaultvaluespecification.html)
        SlotDefaultValueSpecification
        required {
            /// `DefaultValueList`: list, at most 10 items.
            default_value_list "DefaultValueList" List<SlotDefaultValue>,
        }
        optional {
        }
    }

    property! {
        /// [`SlotDefaultValue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotdefaultvalue.html)
        SlotDefaultValue
        required {
            /// `DefaultValue`: text, 1 to 202 characters.
            default_value "DefaultValue" String,
        }
        optional {
        }
    }

    property! {
        /// [`SubSlotSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-subslotsetting.html)
        SubSlotSetting
        required {
        }
        optional {
            /// `Expression`: text, 1 to 1000 characters.
            expression "Expression" String,
            /// `SlotSpecifications`: object.
            slot_specifications "SlotSpecifications" Json,
        }
    }

    choice! {
        /// Values of `ObfuscationSettingObfuscationSettingType`.
        ObfuscationSettingObfuscationSettingType
        None = "None",
        DefaultObfuscation = "DefaultObfuscation",
    }

    property! {
        /// [`ObfuscationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-obfuscationsetting.html)
        ObfuscationSetting
        required {
            /// `ObfuscationSettingType`: text.
            obfuscation_setting_type "ObfuscationSettingType" ObfuscationSettingObfuscationSettingType,
        }
        optional {
        }
    }

    property! {
        /// [`MultipleValuesSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-multiplevaluessetting.html)
        MultipleValuesSetting
        required {
        }
        optional {
            /// `AllowMultipleValues`: true or false.
            allow_multiple_values "AllowMultipleValues" bool,
        }
    }

    property! {
        /// [`SlotPriority`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-slotpriority.html)
        SlotPriority
        required {
            /// `Priority`: whole number, 0 to 100 in value.
            priority "Priority" i64,
            /// `SlotName`: text, 1 to 100 characters.
            slot_name "SlotName" String,
        }
        optional {
        }
    }

    property! {
        /// [`SampleUtterance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-sampleutterance.html)
        SampleUtterance
        required {
            /// `Utterance`: text.
            utterance "Utterance" String,
        }
        optional {
        }
    }

    property! {
        /// [`QnAIntentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qnaintentconfiguration.html)
        QnAIntentConfiguration
        required {
            /// `BedrockModelConfiguration`: object.
            bedrock_model_configuration "BedrockModelConfiguration" BedrockModelSpecification,
            /// `DataSourceConfiguration`: object.
            data_source_configuration "DataSourceConfiguration" QnAIntentConfigurationDataSourceConfiguration,
        }
        optional {
        }
    }

    property! {
        /// Property type `QnAIntentConfigurationDataSourceConfiguration`.
        QnAIntentConfigurationDataSourceConfiguration
        required {
        }
        optional {
            /// `BedrockKnowledgeStoreConfiguration`: object.
            bedrock_knowledge_store_configuration "BedrockKnowledgeStoreConfiguration" QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration,
            /// `KendraConfiguration`: object.
            kendra_configuration "KendraConfiguration" QnAKendraConfiguration,
            /// `OpensearchConfiguration`: object.
            opensearch_configuration "OpensearchConfiguration" QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration,
        }
    }

    property! {
        /// Property type `QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration`.
        QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration
        required {
        }
        optional {
            /// `DomainEndpoint`: text, 1 to 5000 characters.
            domain_endpoint "DomainEndpoint" String,
            /// `ExactResponse`: true or false.
            exact_response "ExactResponse" bool,
            /// `ExactResponseFields`: object.
            exact_response_fields "ExactResponseFields" QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields,
            /// `IncludeFields`: list.
            include_fields "IncludeFields" List<String>,
            /// `IndexName`: text, 1 to 5000 characters.
            index_name "IndexName" String,
        }
    }

    property! {
        /// Property type `QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields`.
        QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields
        required {
        }
        optional {
            /// `AnswerField`: text, 1 to 5000 characters.
            answer_field "AnswerField" String,
            /// `QuestionField`: text, 1 to 5000 characters.
            question_field "QuestionField" String,
        }
    }

    property! {
        /// [`QnAKendraConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qnakendraconfiguration.html)
        QnAKendraConfiguration
        required {
            /// `ExactResponse`: true or false.
            exact_response "ExactResponse" bool,
            /// `KendraIndex`: text, 1 to 5000 characters.
            kendra_index "KendraIndex" String,
            /// `QueryFilterStringEnabled`: true or false.
            query_filter_string_enabled "QueryFilterStringEnabled" bool,
        }
        optional {
            /// `QueryFilterString`: text, 1 to 5000 characters.
            query_filter_string "QueryFilterString" String,
        }
    }

    property! {
        /// Property type `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration`.
        QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration
        required {
        }
        optional {
            /// `BKBExactResponseFields`: object.
            bkb_exact_response_fields "BKBExactResponseFields" QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields,
            /// `BedrockKnowledgeBaseArn`: text, 1 to 5000 characters.
            bedrock_knowledge_base_arn "BedrockKnowledgeBaseArn" String,
            /// `ExactResponse`: true or false.
            exact_response "ExactResponse" bool,
        }
    }

    property! {
        /// Property type `QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields`.
        QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields
        required {
        }
        optional {
            /// `AnswerField`: text, 1 to 5000 characters.
            answer_field "AnswerField" String,
        }
    }

    choice! {
        /// Values of `BedrockModelSpecificationBedrockTraceStatus`.
        BedrockModelSpecificationBedrockTraceStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`BedrockModelSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-bedrockmodelspecification.html)
        BedrockModelSpecification
        required {
            /// `ModelArn`: text, 1 to 5000 characters.
            model_arn "ModelArn" String,
        }
        optional {
            /// `BedrockGuardrailConfiguration`: object.
            bedrock_guardrail_configuration "BedrockGuardrailConfiguration" BedrockModelSpecificationBedrockGuardrailConfiguration,
            /// `BedrockModelCustomPrompt`: text, 1 to 5000 characters.
            bedrock_model_custom_prompt "BedrockModelCustomPrompt" String,
            /// `BedrockTraceStatus`: text.
            bedrock_trace_status "BedrockTraceStatus" BedrockModelSpecificationBedrockTraceStatus,
        }
    }

    property! {
        /// Property type `BedrockModelSpecificationBedrockGuardrailConfiguration`.
        BedrockModelSpecificationBedrockGuardrailConfiguration
        required {
        }
        optional {
            /// `BedrockGuardrailIdentifier`: text, 1 to 5000 characters.
            bedrock_guardrail_identifier "BedrockGuardrailIdentifier" String,
            /// `BedrockGuardrailVersion`: text, 1 to 5000 characters.
            bedrock_guardrail_version "BedrockGuardrailVersion" String,
        }
    }

    property! {
        /// [`QInConnectIntentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-qinconnectintentconfiguration.html)
        QInConnectIntentConfiguration
        required {
        }
        optional {
            /// `QInConnectAssistantConfiguration`: object.
            q_in_connect_assistant_configuration "QInConnectAssistantConfiguration" QInConnectIntentConfigurationQInConnectAssistantConfiguration,
        }
    }

    property! {
        /// Property type `QInConnectIntentConfigurationQInConnectAssistantConfiguration`.
        QInConnectIntentConfigurationQInConnectAssistantConfiguration
        required {
            /// `AssistantArn`: text, 1 to 200 characters.
            assistant_arn "AssistantArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`OutputContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-outputcontext.html)
        OutputContext
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
            /// `TimeToLiveInSeconds`: whole number, 5 to 86400 in value.
            time_to_live_in_seconds "TimeToLiveInSeconds" i64,
            /// `TurnsToLive`: whole number, 1 to 20 in value.
            turns_to_live "TurnsToLive" i64,
        }
        optional {
        }
    }

    property! {
        /// [`KendraConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-kendraconfiguration.html)
        KendraConfiguration
        required {
            /// `KendraIndex`: text, 32 to 2048 characters.
            kendra_index "KendraIndex" String,
        }
        optional {
            /// `QueryFilterString`: text, 1 to 5000 characters.
            query_filter_string "QueryFilterString" String,
            /// `QueryFilterStringEnabled`: true or false.
            query_filter_string_enabled "QueryFilterStringEnabled" bool,
        }
    }

    property! {
        /// [`IntentConfirmationSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentconfirmationsetting.html)
        IntentConfirmationSetting
        required {
            /// `PromptSpecification`: object.
            prompt_specification "PromptSpecification" PromptSpecification,
        }
        optional {
            /// `CodeHook`: object.
            code_hook "CodeHook" DialogCodeHookInvocationSetting,
            /// `ConfirmationConditional`: object.
            confirmation_conditional "ConfirmationConditional" ConditionalSpecification,
            /// `ConfirmationNextStep`: object.
            confirmation_next_step "ConfirmationNextStep" DialogState,
            /// `ConfirmationResponse`: object.
            confirmation_response "ConfirmationResponse" ResponseSpecification,
            /// `DeclinationConditional`: object.
            declination_conditional "DeclinationConditional" ConditionalSpecification,
            /// `DeclinationNextStep`: object.
            declination_next_step "DeclinationNextStep" DialogState,
            /// `DeclinationResponse`: object.
            declination_response "DeclinationResponse" ResponseSpecification,
            /// `ElicitationCodeHook`: object.
            elicitation_code_hook "ElicitationCodeHook" ElicitationCodeHookInvocationSetting,
            /// `FailureConditional`: object.
            failure_conditional "FailureConditional" ConditionalSpecification,
            /// `FailureNextStep`: object.
            failure_next_step "FailureNextStep" DialogState,
            /// `FailureResponse`: object.
            failure_response "FailureResponse" ResponseSpecification,
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
        }
    }

    property! {
        /// [`IntentClosingSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentclosingsetting.html)
        IntentClosingSetting
        required {
        }
        optional {
            /// `ClosingResponse`: object.
            closing_response "ClosingResponse" ResponseSpecification,
            /// `Conditional`: object.
            conditional "Conditional" ConditionalSpecification,
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
            /// `NextStep`: object.
            next_step "NextStep" DialogState,
        }
    }

    property! {
        /// [`InputContext`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-inputcontext.html)
        InputContext
        required {
            /// `Name`: text, 1 to 100 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`InitialResponseSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-initialresponsesetting.html)
        InitialResponseSetting
        required {
        }
        optional {
            /// `CodeHook`: object.
            code_hook "CodeHook" DialogCodeHookInvocationSetting,
            /// `Conditional`: object.
            conditional "Conditional" ConditionalSpecification,
            /// `InitialResponse`: object.
            initial_response "InitialResponse" ResponseSpecification,
            /// `NextStep`: object.
            next_step "NextStep" DialogState,
        }
    }

    property! {
        /// [`FulfillmentCodeHookSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentcodehooksetting.html)
        FulfillmentCodeHookSetting
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `FulfillmentUpdatesSpecification`: object.
            fulfillment_updates_specification "FulfillmentUpdatesSpecification" FulfillmentUpdatesSpecification,
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
            /// `PostFulfillmentStatusSpecification`: object.
            post_fulfillment_status_specification "PostFulfillmentStatusSpecification" PostFulfillmentStatusSpecification,
        }
    }

    property! {
        /// [`PostFulfillmentStatusSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-postfulfillmentstatusspecification.html)
        PostFulfillmentStatusSpecification
        required {
        }
        optional {
            /// `FailureConditional`: object.
            failure_conditional "FailureConditional" ConditionalSpecification,
            /// `FailureNextStep`: object.
            failure_next_step "FailureNextStep" DialogState,
            /// `FailureResponse`: object.
            failure_response "FailureResponse" ResponseSpecification,
            /// `SuccessConditional`: object.
            success_conditional "SuccessConditional" ConditionalSpecification,
            /// `SuccessNextStep`: object.
            success_next_step "SuccessNextStep" DialogState,
            /// `SuccessResponse`: object.
            success_response "SuccessResponse" ResponseSpecification,
            /// `TimeoutConditional`: object.
            timeout_conditional "TimeoutConditional" ConditionalSpecification,
            /// `TimeoutNextStep`: object.
            timeout_next_step "TimeoutNextStep" DialogState,
            /// `TimeoutResponse`: object.
            timeout_response "TimeoutResponse" ResponseSpecification,
        }
    }

    property! {
        /// [`FulfillmentUpdatesSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentupdatesspecification.html)
        FulfillmentUpdatesSpecification
        required {
            /// `Active`: true or false.
            active "Active" bool,
        }
        optional {
            /// `StartResponse`: object.
            start_response "StartResponse" FulfillmentStartResponseSpecification,
            /// `TimeoutInSeconds`: whole number, 1 to 900 in value.
            timeout_in_seconds "TimeoutInSeconds" i64,
            /// `UpdateResponse`: object.
            update_response "UpdateResponse" FulfillmentUpdateResponseSpecification,
        }
    }

    property! {
        /// [`FulfillmentUpdateResponseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentupdateresponsespecification.html)
        FulfillmentUpdateResponseSpecification
        required {
            /// `FrequencyInSeconds`: whole number, 1 to 900 in value.
            frequency_in_seconds "FrequencyInSeconds" i64,
            /// `MessageGroups`: list, 1 to 5 items.
            message_groups "MessageGroups" List<MessageGroup>,
        }
        optional {
            /// `AllowInterrupt`: true or false.
            allow_interrupt "AllowInterrupt" bool,
        }
    }

    property! {
        /// [`FulfillmentStartResponseSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-fulfillmentstartresponsespecification.html)
        FulfillmentStartResponseSpecification
        required {
            /// `DelayInSeconds`: whole number, 1 to 900 in value.
            delay_in_seconds "DelayInSeconds" i64,
            /// `MessageGroups`: list, 1 to 5 items.
            message_groups "MessageGroups" List<MessageGroup>,
        }
        optional {
            /// `AllowInterrupt`: true or false.
            allow_interrupt "AllowInterrupt" bool,
        }
    }

    property! {
        /// [`DialogCodeHookSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-dialogcodehooksetting.html)
        DialogCodeHookSetting
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`BedrockAgentIntentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-bedrockagentintentconfiguration.html)
        BedrockAgentIntentConfiguration
        required {
        }
        optional {
            /// `BedrockAgentConfiguration`: object.
            bedrock_agent_configuration "BedrockAgentConfiguration" BedrockAgentIntentConfigurationBedrockAgentConfiguration,
            /// `BedrockAgentIntentKnowledgeBaseConfiguration`: object.
            bedrock_agent_intent_knowledge_base_configuration "BedrockAgentIntentKnowledgeBaseConfiguration" BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration,
        }
    }

    property! {
        /// Property type `BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration`.
        BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration
        required {
            /// `BedrockKnowledgeBaseArn`: text, 1 to 5000 characters.
            bedrock_knowledge_base_arn "BedrockKnowledgeBaseArn" String,
            /// `BedrockModelConfiguration`: object.
            bedrock_model_configuration "BedrockModelConfiguration" BedrockModelSpecification,
        }
        optional {
        }
    }

    property! {
        /// Property type `BedrockAgentIntentConfigurationBedrockAgentConfiguration`.
        BedrockAgentIntentConfigurationBedrockAgentConfiguration
        required {
        }
        optional {
            /// `BedrockAgentAliasId`: text, 1 to 5000 characters.
            bedrock_agent_alias_id "BedrockAgentAliasId" String,
            /// `BedrockAgentId`: text, 1 to 5000 characters.
            bedrock_agent_id "BedrockAgentId" String,
        }
    }

    property! {
        /// [`GenerativeAISettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-generativeaisettings.html)
        GenerativeAISettings
        required {
        }
        optional {
            /// `BuildtimeSettings`: object.
            buildtime_settings "BuildtimeSettings" GenerativeAISettingsBuildtimeSettings,
            /// `RuntimeSettings`: object.
            runtime_settings "RuntimeSettings" GenerativeAISettingsRuntimeSettings,
        }
    }

    property! {
        /// Property type `GenerativeAISettingsRuntimeSettings`.
        GenerativeAISettingsRuntimeSettings
        required {
        }
        optional {
            /// `NluImprovementSpecification`: object.
            nlu_improvement_specification "NluImprovementSpecification" GenerativeAISettingsRuntimeSettingsNluImprovementSpecification,
            /// `SlotResolutionImprovementSpecification`: object.
            slot_resolution_improvement_specification "SlotResolutionImprovementSpecification" GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification,
        }
    }

    property! {
        /// Property type `GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification`.
        GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `BedrockModelSpecification`: object.
            bedrock_model_specification "BedrockModelSpecification" BedrockModelSpecification,
        }
    }

    choice! {
        /// Values of `GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode`.
        GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode
        Primary = "Primary",
        Fallback = "Fallback",
    }

    property! {
        /// Property type `GenerativeAISettingsRuntimeSettingsNluImprovementSpecification`.
        GenerativeAISettingsRuntimeSettingsNluImprovementSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AssistedNluMode`: text.
            assisted_nlu_mode "AssistedNluMode" GenerativeAISettingsRuntimeSettingsNluImprovementSpecificationAssistedNluMode,
            /// `IntentDisambiguationSettings`: object.
            intent_disambiguation_settings "IntentDisambiguationSettings" IntentDisambiguationSettings,
        }
    }

    property! {
        /// [`IntentDisambiguationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-intentdisambiguationsettings.html)
        IntentDisambiguationSettings
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `CustomDisambiguationMessage`: text, 1 to 1000 characters.
            custom_disambiguation_message "CustomDisambiguationMessage" String,
            /// `MaxDisambiguationIntents`: whole number, 2 to 5 in value.
            max_disambiguation_intents "MaxDisambiguationIntents" i64,
        }
    }

    property! {
        /// Property type `GenerativeAISettingsBuildtimeSettings`.
        GenerativeAISettingsBuildtimeSettings
        required {
        }
        optional {
            /// `DescriptiveBotBuilderSpecification`: object.
            descriptive_bot_builder_specification "DescriptiveBotBuilderSpecification" GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification,
            /// `SampleUtteranceGenerationSpecification`: object.
            sample_utterance_generation_specification "SampleUtteranceGenerationSpecification" GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification,
        }
    }

    property! {
        /// Property type `GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification`.
        GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `BedrockModelSpecification`: object.
            bedrock_model_specification "BedrockModelSpecification" BedrockModelSpecification,
        }
    }

    property! {
        /// Property type `GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification`.
        GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `BedrockModelSpecification`: object.
            bedrock_model_specification "BedrockModelSpecification" BedrockModelSpecification,
        }
    }

    property! {
        /// [`CustomVocabulary`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-customvocabulary.html)
        CustomVocabulary
        required {
            /// `CustomVocabularyItems`: list, at most 500 items.
            custom_vocabulary_items "CustomVocabularyItems" List<CustomVocabularyItem>,
        }
        optional {
        }
    }

    property! {
        /// [`CustomVocabularyItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-customvocabularyitem.html)
        CustomVocabularyItem
        required {
            /// `Phrase`: text, 1 to 100 characters.
            phrase "Phrase" String,
        }
        optional {
            /// `DisplayAs`: text, 1 to 100 characters.
            display_as "DisplayAs" String,
            /// `Weight`: whole number, 0 to 3 in value.
            weight "Weight" i64,
        }
    }

    choice! {
        /// Values of `AudioFillerSettingsAudioType`.
        AudioFillerSettingsAudioType
        MelodyChipperChime = "MELODY_CHIPPER_CHIME",
        MelodyCuriousCrawl = "MELODY_CURIOUS_CRAWL",
        MelodyRisingRipple = "MELODY_RISING_RIPPLE",
        MelodyPatientPing = "MELODY_PATIENT_PING",
        MelodyPonderingPong = "MELODY_PONDERING_PONG",
        TypingKineticKeys = "TYPING_KINETIC_KEYS",
        TypingQuietQwerty = "TYPING_QUIET_QWERTY",
    }

    property! {
        /// [`AudioFillerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-audiofillersettings.html)
        AudioFillerSettings
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `AudioType`: text.
            audio_type "AudioType" AudioFillerSettingsAudioType,
            /// `MinimumPlayDurationInMilliseconds`: whole number, 1000 to 5000 in value.
            minimum_play_duration_in_milliseconds "MinimumPlayDurationInMilliseconds" i64,
            /// `ResponseDeliveryDelayInMilliseconds`: whole number, 200 to 1000 in value.
            response_delivery_delay_in_milliseconds "ResponseDeliveryDelayInMilliseconds" i64,
            /// `StartDelayInMilliseconds`: whole number, 500 to 5000 in value.
            start_delay_in_milliseconds "StartDelayInMilliseconds" i64,
        }
    }

    property! {
        /// [`S3Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-bot-s3location.html)
        S3Location
        required {
            /// `S3Bucket`: text, 3 to 63 characters.
            s3_bucket "S3Bucket" String,
            /// `S3ObjectKey`: text, 1 to 1024 characters.
            s3_object_key "S3ObjectKey" String,
        }
        optional {
            /// `S3ObjectVersion`: text, 1 to 1024 characters.
            s3_object_version "S3ObjectVersion" String,
        }
    }
}

resource! {
    /// [`AWS::Lex::BotAlias`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botalias.html)
    BotAlias = "AWS::Lex::BotAlias"
    required {
        /// `BotAliasName`: text, 1 to 100 characters.
        bot_alias_name "BotAliasName" String,
        /// `BotId`: text, 10 to 10 characters. A change replaces the resource.
        bot_id "BotId" String,
    }
    optional {
        /// `BotAliasLocaleSettings`: list, at most 50 items.
        bot_alias_locale_settings "BotAliasLocaleSettings" List<bot_alias::BotAliasLocaleSettingsItem>,
        /// `BotAliasTags`: list, at most 200 items.
        bot_alias_tags "BotAliasTags" List<bot_alias::Tag>,
        /// `BotVersion`: text, 1 to 5 characters.
        bot_version "BotVersion" String,
        /// `ConversationLogSettings`: object.
        conversation_log_settings "ConversationLogSettings" bot_alias::ConversationLogSettings,
        /// `Description`: text, at most 200 characters.
        description "Description" String,
        /// `SentimentAnalysisSettings`: object.
        sentiment_analysis_settings "SentimentAnalysisSettings" bot_alias::SentimentAnalysisSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BotAliasId`.
        bot_alias_id "BotAliasId" String,
        /// `Fn::GetAtt` of `BotAliasStatus`.
        bot_alias_status "BotAliasStatus" String,
    }
}

/// Property types of [`BotAlias`].
pub mod bot_alias {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `SentimentAnalysisSettings`.
        SentimentAnalysisSettings
        required {
            /// `DetectSentiment`: true or false.
            detect_sentiment "DetectSentiment" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ConversationLogSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-conversationlogsettings.html)
        ConversationLogSettings
        required {
        }
        optional {
            /// `AudioLogSettings`: list, at most 1 items.
            audio_log_settings "AudioLogSettings" List<AudioLogSetting>,
            /// `TextLogSettings`: list, at most 1 items.
            text_log_settings "TextLogSettings" List<TextLogSetting>,
        }
    }

    property! {
        /// [`TextLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-textlogsetting.html)
        TextLogSetting
        required {
            /// `Destination`: object.
            destination "Destination" TextLogDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`TextLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-textlogdestination.html)
        TextLogDestination
        required {
            /// `CloudWatch`: object.
            cloud_watch "CloudWatch" CloudWatchLogGroupLogDestination,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogGroupLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-cloudwatchloggrouplogdestination.html)
        CloudWatchLogGroupLogDestination
        required {
            /// `CloudWatchLogGroupArn`: text, 1 to 2048 characters.
            cloud_watch_log_group_arn "CloudWatchLogGroupArn" String,
            /// `LogPrefix`: text, 0 to 1024 characters.
            log_prefix "LogPrefix" String,
        }
        optional {
        }
    }

    property! {
        /// [`AudioLogSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-audiologsetting.html)
        AudioLogSetting
        required {
            /// `Destination`: object.
            destination "Destination" AudioLogDestination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`AudioLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-audiologdestination.html)
        AudioLogDestination
        required {
            /// `S3Bucket`: object.
            s3_bucket "S3Bucket" S3BucketLogDestination,
        }
        optional {
        }
    }

    property! {
        /// [`S3BucketLogDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-s3bucketlogdestination.html)
        S3BucketLogDestination
        required {
            /// `LogPrefix`: text, 0 to 1024 characters.
            log_prefix "LogPrefix" String,
            /// `S3BucketArn`: text, 1 to 2048 characters.
            s3_bucket_arn "S3BucketArn" String,
        }
        optional {
            /// `KmsKeyArn`: text, 20 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-tag.html)
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
        /// [`BotAliasLocaleSettingsItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-botaliaslocalesettingsitem.html)
        BotAliasLocaleSettingsItem
        required {
            /// `BotAliasLocaleSetting`: object.
            bot_alias_locale_setting "BotAliasLocaleSetting" BotAliasLocaleSettings,
            /// `LocaleId`: text, 1 to 128 characters.
            locale_id "LocaleId" String,
        }
        optional {
        }
    }

    property! {
        /// [`BotAliasLocaleSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-botaliaslocalesettings.html)
        BotAliasLocaleSettings
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `CodeHookSpecification`: object.
            code_hook_specification "CodeHookSpecification" CodeHookSpecification,
        }
    }

    property! {
        /// [`CodeHookSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-codehookspecification.html)
        CodeHookSpecification
        required {
            /// `LambdaCodeHook`: object.
            lambda_code_hook "LambdaCodeHook" LambdaCodeHook,
        }
        optional {
        }
    }

    property! {
        /// [`LambdaCodeHook`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botalias-lambdacodehook.html)
        LambdaCodeHook
        required {
            /// `CodeHookInterfaceVersion`: text, 1 to 5 characters.
            code_hook_interface_version "CodeHookInterfaceVersion" String,
            /// `LambdaArn`: text, 20 to 2048 characters.
            lambda_arn "LambdaArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lex::BotVersion`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-botversion.html)
    BotVersion = "AWS::Lex::BotVersion"
    required {
        /// `BotId`: text, 10 to 10 characters. A change replaces the resource.
        bot_id "BotId" String,
        /// `BotVersionLocaleSpecification`: list, at least 1 items.
        bot_version_locale_specification "BotVersionLocaleSpecification" List<bot_version::BotVersionLocaleSpecification>,
    }
    optional {
        /// `Description`: text, at most 200 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `BotVersion`.
        bot_version "BotVersion" String,
    }
}

/// Property types of [`BotVersion`].
pub mod bot_version {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`BotVersionLocaleSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botversion-botversionlocalespecification.html)
        BotVersionLocaleSpecification
        required {
            /// `BotVersionLocaleDetails`: object.
            bot_version_locale_details "BotVersionLocaleDetails" BotVersionLocaleDetails,
            /// `LocaleId`: text.
            locale_id "LocaleId" String,
        }
        optional {
        }
    }

    property! {
        /// [`BotVersionLocaleDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lex-botversion-botversionlocaledetails.html)
        BotVersionLocaleDetails
        required {
            /// `SourceBotVersion`: text, 1 to 5 characters.
            source_bot_version "SourceBotVersion" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Lex::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lex-resourcepolicy.html)
    ResourcePolicy = "AWS::Lex::ResourcePolicy"
    required {
        /// `Policy`: JSON.
        policy "Policy" Json,
        /// `ResourceArn`: text, 1 to 1011 characters. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `RevisionId`.
        revision_id "RevisionId" String,
    }
}
