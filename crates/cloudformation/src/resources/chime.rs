// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Chime`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Chime::AppInstance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html)
    AppInstance = "AWS::Chime::AppInstance"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Metadata`: text, 0 to 1024 characters.
        metadata "Metadata" String,
        /// `Tags`: list.
        tags "Tags" List<app_instance::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppInstanceArn`.
        app_instance_arn "AppInstanceArn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
    }
}

/// Property types of [`AppInstance`].
pub mod app_instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstance-tag.html)
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
    /// [`AWS::Chime::AppInstanceBot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html)
    AppInstanceBot = "AWS::Chime::AppInstanceBot"
    required {
        /// `AppInstanceArn`: text, 5 to 1600 characters. A change replaces the resource.
        app_instance_arn "AppInstanceArn" String,
        /// `Configuration`: object.
        configuration "Configuration" app_instance_bot::Configuration,
    }
    optional {
        /// `Metadata`: text, 0 to 1024 characters.
        metadata "Metadata" String,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Tags`: list.
        tags "Tags" List<app_instance_bot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppInstanceBotArn`.
        app_instance_bot_arn "AppInstanceBotArn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
    }
}

/// Property types of [`AppInstanceBot`].
pub mod app_instance_bot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-tag.html)
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
        /// [`Configuration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-configuration.html)
        Configuration
        required {
            /// `Lex`: object.
            lex "Lex" LexConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LexConfigurationRespondsTo`.
        LexConfigurationRespondsTo
        StandardMessages = "STANDARD_MESSAGES",
    }

    property! {
        /// [`LexConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-lexconfiguration.html)
        LexConfiguration
        required {
            /// `LexBotAliasArn`: text, 15 to 2048 characters.
            lex_bot_alias_arn "LexBotAliasArn" String,
            /// `LocaleId`: text.
            locale_id "LocaleId" String,
        }
        optional {
            /// `InvokedBy`: object.
            invoked_by "InvokedBy" InvokedBy,
            /// `RespondsTo`: text.
            responds_to "RespondsTo" LexConfigurationRespondsTo,
            /// `WelcomeIntent`: text, 1 to 100 characters.
            welcome_intent "WelcomeIntent" String,
        }
    }

    choice! {
        /// Values of `InvokedByStandardMessages`.
        InvokedByStandardMessages
        Auto = "AUTO",
        All = "ALL",
        Mentions = "MENTIONS",
        None = "NONE",
    }

    choice! {
        /// Values of `InvokedByTargetedMessages`.
        InvokedByTargetedMessages
        All = "ALL",
        None = "NONE",
    }

    property! {
        /// [`InvokedBy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstancebot-invokedby.html)
        InvokedBy
        required {
            /// `StandardMessages`: text.
            standard_messages "StandardMessages" InvokedByStandardMessages,
            /// `TargetedMessages`: text.
            targeted_messages "TargetedMessages" InvokedByTargetedMessages,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Chime::AppInstanceUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstanceuser.html)
    AppInstanceUser = "AWS::Chime::AppInstanceUser"
    required {
        /// `AppInstanceArn`: text, 5 to 1600 characters. A change replaces the resource.
        app_instance_arn "AppInstanceArn" String,
        /// `AppInstanceUserId`: text, 1 to 64 characters. A change replaces the resource.
        app_instance_user_id "AppInstanceUserId" String,
    }
    optional {
        /// `ExpirationSettings`: object.
        expiration_settings "ExpirationSettings" app_instance_user::ExpirationSettings,
        /// `Metadata`: text, 0 to 1024 characters.
        metadata "Metadata" String,
        /// `Name`: text, 0 to 256 characters.
        name "Name" String,
        /// `Tags`: list, 0 to 50 items.
        tags "Tags" List<app_instance_user::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppInstanceUserArn`.
        app_instance_user_arn "AppInstanceUserArn" String,
    }
}

/// Property types of [`AppInstanceUser`].
pub mod app_instance_user {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstanceuser-tag.html)
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
        /// Values of `ExpirationSettingsExpirationCriterion`.
        ExpirationSettingsExpirationCriterion
        CreatedTimestamp = "CREATED_TIMESTAMP",
    }

    property! {
        /// [`ExpirationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-appinstanceuser-expirationsettings.html)
        ExpirationSettings
        required {
            /// `ExpirationCriterion`: text.
            expiration_criterion "ExpirationCriterion" ExpirationSettingsExpirationCriterion,
            /// `ExpirationDays`: whole number, 1 to 5475 in value.
            expiration_days "ExpirationDays" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Chime::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channel.html)
    Channel = "AWS::Chime::Channel"
    required {
        /// `AppInstanceArn`: text, 5 to 1600 characters. A change replaces the resource.
        app_instance_arn "AppInstanceArn" String,
        /// `ChimeBearer`: text, 5 to 1600 characters. A change replaces the resource.
        chime_bearer "ChimeBearer" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `ChannelId`: text, 1 to 64 characters. A change replaces the resource.
        channel_id "ChannelId" String,
        /// `ElasticChannelConfiguration`: object. A change replaces the resource.
        elastic_channel_configuration "ElasticChannelConfiguration" channel::ElasticChannelConfiguration,
        /// `ExpirationSettings`: object.
        expiration_settings "ExpirationSettings" channel::ExpirationSettings,
        /// `MemberArns`: list, 1 to 10 items. A change replaces the resource.
        member_arns "MemberArns" List<String>,
        /// `Metadata`: text, 0 to 1024 characters.
        metadata "Metadata" String,
        /// `Mode`: text.
        mode "Mode" channel::Mode,
        /// `ModeratorArns`: list, 1 to 10 items. A change replaces the resource.
        moderator_arns "ModeratorArns" List<String>,
        /// `Privacy`: text. A change replaces the resource.
        privacy "Privacy" channel::Privacy,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ChannelFlowArn`.
        channel_flow_arn "ChannelFlowArn" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" Json,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LastMessageTimestamp`.
        last_message_timestamp "LastMessageTimestamp" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Mode`.
        Mode
        Unrestricted = "UNRESTRICTED",
        Restricted = "RESTRICTED",
    }

    choice! {
        /// Values of `Privacy`.
        Privacy
        Public = "PUBLIC",
        Private = "PRIVATE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channel-tag.html)
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

    choice! {
        /// Values of `ExpirationSettingsExpirationCriterion`.
        ExpirationSettingsExpirationCriterion
        CreatedTimestamp = "CREATED_TIMESTAMP",
        LastMessageTimestamp = "LAST_MESSAGE_TIMESTAMP",
    }

    property! {
        /// [`ExpirationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channel-expirationsettings.html)
        ExpirationSettings
        required {
            /// `ExpirationCriterion`: text.
            expiration_criterion "ExpirationCriterion" ExpirationSettingsExpirationCriterion,
            /// `ExpirationDays`: whole number, 1 to 5475 in value.
            expiration_days "ExpirationDays" i64,
        }
        optional {
        }
    }

    property! {
        /// [`ElasticChannelConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channel-elasticchannelconfiguration.html)
        ElasticChannelConfiguration
        required {
            /// `MaximumSubChannels`: whole number, at least 2 in value.
            maximum_sub_channels "MaximumSubChannels" i64,
            /// `MinimumMembershipPercentage`: whole number, 1 to 40 in value.
            minimum_membership_percentage "MinimumMembershipPercentage" i64,
            /// `TargetMembershipsPerSubChannel`: whole number, at least 2 in value.
            target_memberships_per_sub_channel "TargetMembershipsPerSubChannel" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Chime::ChannelFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-channelflow.html)
    ChannelFlow = "AWS::Chime::ChannelFlow"
    required {
        /// `AppInstanceArn`: text, 5 to 1600 characters. A change replaces the resource.
        app_instance_arn "AppInstanceArn" String,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `Processors`: list, 1 to 3 items.
        processors "Processors" List<channel_flow::Processor>,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<channel_flow::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AppInstanceId`.
        app_instance_id "AppInstanceId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ChannelFlowId`.
        channel_flow_id "ChannelFlowId" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `LastUpdatedTimestamp`.
        last_updated_timestamp "LastUpdatedTimestamp" String,
    }
}

/// Property types of [`ChannelFlow`].
pub mod channel_flow {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-tag.html)
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

    choice! {
        /// Values of `ProcessorFallbackAction`.
        ProcessorFallbackAction
        Continue = "CONTINUE",
        Abort = "ABORT",
    }

    property! {
        /// [`Processor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-processor.html)
        Processor
        required {
            /// `Configuration`: object.
            configuration "Configuration" ProcessorConfiguration,
            /// `ExecutionOrder`: whole number, 1 to 3 in value.
            execution_order "ExecutionOrder" i64,
            /// `FallbackAction`: text.
            fallback_action "FallbackAction" ProcessorFallbackAction,
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`ProcessorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-processorconfiguration.html)
        ProcessorConfiguration
        required {
            /// `Lambda`: object.
            lambda "Lambda" LambdaConfiguration,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LambdaConfigurationInvocationType`.
        LambdaConfigurationInvocationType
        Async = "ASYNC",
    }

    property! {
        /// [`LambdaConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-channelflow-lambdaconfiguration.html)
        LambdaConfiguration
        required {
            /// `InvocationType`: text.
            invocation_type "InvocationType" LambdaConfigurationInvocationType,
            /// `ResourceArn`: text, 15 to 2048 characters.
            resource_arn "ResourceArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Chime::MediaInsightsPipelineConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediainsightspipelineconfiguration.html)
    MediaInsightsPipelineConfiguration = "AWS::Chime::MediaInsightsPipelineConfiguration"
    required {
        /// `Elements`: list.
        elements "Elements" List<media_insights_pipeline_configuration::MediaInsightsPipelineConfigurationElement>,
        /// `MediaInsightsPipelineConfigurationName`: text, 2 to 64 characters. A change replaces the resource.
        media_insights_pipeline_configuration_name "MediaInsightsPipelineConfigurationName" String,
        /// `ResourceAccessRoleArn`: text, 1 to 1024 characters.
        resource_access_role_arn "ResourceAccessRoleArn" String,
    }
    optional {
        /// `RealTimeAlertConfiguration`: object.
        real_time_alert_configuration "RealTimeAlertConfiguration" media_insights_pipeline_configuration::RealTimeAlertConfiguration,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<media_insights_pipeline_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationArn`.
        media_insights_pipeline_configuration_arn "MediaInsightsPipelineConfigurationArn" String,
        /// `Fn::GetAtt` of `MediaInsightsPipelineConfigurationId`.
        media_insights_pipeline_configuration_id "MediaInsightsPipelineConfigurationId" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`MediaInsightsPipelineConfiguration`].
pub mod media_insights_pipeline_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-tag.html)
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
        /// [`RealTimeAlertConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-realtimealertconfiguration.html)
        RealTimeAlertConfiguration
        required {
        }
        optional {
            /// `Disabled`: true or false.
            disabled "Disabled" bool,
            /// `Rules`: list, 1 to 3 items.
            rules "Rules" List<RealTimeAlertRule>,
        }
    }

    choice! {
        /// Values of `RealTimeAlertRuleType`.
        RealTimeAlertRuleType
        KeywordMatch = "KeywordMatch",
        Sentiment = "Sentiment",
        IssueDetection = "IssueDetection",
    }

    property! {
        /// [`RealTimeAlertRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-realtimealertrule.html)
        RealTimeAlertRule
        required {
            /// `Type`: text.
            r#type "Type" RealTimeAlertRuleType,
        }
        optional {
            /// `IssueDetectionConfiguration`: object.
            issue_detection_configuration "IssueDetectionConfiguration" IssueDetectionConfiguration,
            /// `KeywordMatchConfiguration`: object.
            keyword_match_configuration "KeywordMatchConfiguration" KeywordMatchConfiguration,
            /// `SentimentConfiguration`: object.
            sentiment_configuration "SentimentConfiguration" SentimentConfiguration,
        }
    }

    choice! {
        /// Values of `SentimentConfigurationSentimentType`.
        SentimentConfigurationSentimentType
        Negative = "NEGATIVE",
    }

    property! {
        /// [`SentimentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-sentimentconfiguration.html)
        SentimentConfiguration
        required {
            /// `RuleName`: text, 2 to 64 characters.
            rule_name "RuleName" String,
            /// `SentimentType`: text.
            sentiment_type "SentimentType" SentimentConfigurationSentimentType,
            /// `TimePeriod`: whole number, 60 to 1800 in value.
            time_period "TimePeriod" i64,
        }
        optional {
        }
    }

    property! {
        /// [`KeywordMatchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-keywordmatchconfiguration.html)
        KeywordMatchConfiguration
        required {
            /// `Keywords`: list, 1 to 10 items.
            keywords "Keywords" List<String>,
            /// `RuleName`: text, 2 to 64 characters.
            rule_name "RuleName" String,
        }
        optional {
            /// `Negate`: true or false.
            negate "Negate" bool,
        }
    }

    property! {
        /// [`IssueDetectionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-issuedetectionconfiguration.html)
        IssueDetectionConfiguration
        required {
            /// `RuleName`: text, 2 to 64 characters.
            rule_name "RuleName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `MediaInsightsPipelineConfigurationElementType`.
        MediaInsightsPipelineConfigurationElementType
        AmazonTranscribeCallAnalyticsProcessor = "AmazonTranscribeCallAnalyticsProcessor",
        AmazonTranscribeProcessor = "AmazonTranscribeProcessor",
        KinesisDataStreamSink = "KinesisDataStreamSink",
        S3RecordingSink = "S3RecordingSink",
    }

    property! {
        /// [`MediaInsightsPipelineConfigurationElement`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-mediainsightspipelineconfigurationelement.html)
        MediaInsightsPipelineConfigurationElement
        required {
            /// `Type`: text.
            r#type "Type" MediaInsightsPipelineConfigurationElementType,
        }
        optional {
            /// `AmazonTranscribeCallAnalyticsProcessorConfiguration`: object.
            amazon_transcribe_call_analytics_processor_configuration "AmazonTranscribeCallAnalyticsProcessorConfiguration" AmazonTranscribeCallAnalyticsProcessorConfiguration,
            /// `AmazonTranscribeProcessorConfiguration`: object.
            amazon_transcribe_processor_configuration "AmazonTranscribeProcessorConfiguration" AmazonTranscribeProcessorConfiguration,
            /// `KinesisDataStreamSinkConfiguration`: object.
            kinesis_data_stream_sink_configuration "KinesisDataStreamSinkConfiguration" KinesisDataStreamSinkConfiguration,
            /// `S3RecordingSinkConfiguration`: object.
            s3_recording_sink_configuration "S3RecordingSinkConfiguration" S3RecordingSinkConfiguration,
        }
    }

    choice! {
        /// Values of `S3RecordingSinkConfigurationRecordingFileFormat`.
        S3RecordingSinkConfigurationRecordingFileFormat
        Wav = "Wav",
        Opus = "Opus",
    }

    property! {
        /// [`S3RecordingSinkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-s3recordingsinkconfiguration.html)
        S3RecordingSinkConfiguration
        required {
        }
        optional {
            /// `Destination`: text, 1 to 1024 characters.
            destination "Destination" String,
            /// `RecordingFileFormat`: text.
            recording_file_format "RecordingFileFormat" S3RecordingSinkConfigurationRecordingFileFormat,
        }
    }

    property! {
        /// [`KinesisDataStreamSinkConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-kinesisdatastreamsinkconfiguration.html)
        KinesisDataStreamSinkConfiguration
        required {
        }
        optional {
            /// `InsightsTarget`: text, 1 to 1024 characters.
            insights_target "InsightsTarget" String,
        }
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationContentIdentificationType`.
        AmazonTranscribeProcessorConfigurationContentIdentificationType
        Pii = "PII",
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationContentRedactionType`.
        AmazonTranscribeProcessorConfigurationContentRedactionType
        Pii = "PII",
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationLanguageCode`.
        AmazonTranscribeProcessorConfigurationLanguageCode
        EnUS = "en-US",
        EnGB = "en-GB",
        EsUS = "es-US",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        EnAU = "en-AU",
        ItIT = "it-IT",
        DeDE = "de-DE",
        PtBR = "pt-BR",
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationPartialResultsStability`.
        AmazonTranscribeProcessorConfigurationPartialResultsStability
        High = "high",
        Medium = "medium",
        Low = "low",
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationPreferredLanguage`.
        AmazonTranscribeProcessorConfigurationPreferredLanguage
        EnUS = "en-US",
        EnGB = "en-GB",
        EsUS = "es-US",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        EnAU = "en-AU",
        ItIT = "it-IT",
        DeDE = "de-DE",
        PtBR = "pt-BR",
    }

    choice! {
        /// Values of `AmazonTranscribeProcessorConfigurationVocabularyFilterMethod`.
        AmazonTranscribeProcessorConfigurationVocabularyFilterMethod
        Remove = "remove",
        Mask = "mask",
        Tag = "tag",
    }

    property! {
        /// [`AmazonTranscribeProcessorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-amazontranscribeprocessorconfiguration.html)
        AmazonTranscribeProcessorConfiguration
        required {
        }
        optional {
            /// `ContentIdentificationType`: text.
            content_identification_type "ContentIdentificationType" AmazonTranscribeProcessorConfigurationContentIdentificationType,
            /// `ContentRedactionType`: text.
            content_redaction_type "ContentRedactionType" AmazonTranscribeProcessorConfigurationContentRedactionType,
            /// `EnablePartialResultsStabilization`: true or false.
            enable_partial_results_stabilization "EnablePartialResultsStabilization" bool,
            /// `FilterPartialResults`: true or false.
            filter_partial_results "FilterPartialResults" bool,
            /// `IdentifyLanguage`: true or false.
            identify_language "IdentifyLanguage" bool,
            /// `IdentifyMultipleLanguages`: true or false.
            identify_multiple_languages "IdentifyMultipleLanguages" bool,
            /// `LanguageCode`: text.
            language_code "LanguageCode" AmazonTranscribeProcessorConfigurationLanguageCode,
            /// `LanguageModelName`: text, 1 to 200 characters.
            language_model_name "LanguageModelName" String,
            /// `LanguageOptions`: text, 1 to 200 characters.
            language_options "LanguageOptions" String,
            /// `PartialResultsStability`: text.
            partial_results_stability "PartialResultsStability" AmazonTranscribeProcessorConfigurationPartialResultsStability,
            /// `PiiEntityTypes`: text, 1 to 300 characters.
            pii_entity_types "PiiEntityTypes" String,
            /// `PreferredLanguage`: text.
            preferred_language "PreferredLanguage" AmazonTranscribeProcessorConfigurationPreferredLanguage,
            /// `ShowSpeakerLabel`: true or false.
            show_speaker_label "ShowSpeakerLabel" bool,
            /// `VocabularyFilterMethod`: text.
            vocabulary_filter_method "VocabularyFilterMethod" AmazonTranscribeProcessorConfigurationVocabularyFilterMethod,
            /// `VocabularyFilterName`: text, 1 to 200 characters.
            vocabulary_filter_name "VocabularyFilterName" String,
            /// `VocabularyFilterNames`: text, 1 to 3000 characters.
            vocabulary_filter_names "VocabularyFilterNames" String,
            /// `VocabularyName`: text, 1 to 200 characters.
            vocabulary_name "VocabularyName" String,
            /// `VocabularyNames`: text, 1 to 3000 characters.
            vocabulary_names "VocabularyNames" String,
        }
    }

    choice! {
        /// Values of `AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType`.
        AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType
        Pii = "PII",
    }

    choice! {
        /// Values of `AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType`.
        AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType
        Pii = "PII",
    }

    choice! {
        /// Values of `AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode`.
        AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode
        EnUS = "en-US",
        EnGB = "en-GB",
        EsUS = "es-US",
        FrCA = "fr-CA",
        FrFR = "fr-FR",
        EnAU = "en-AU",
        ItIT = "it-IT",
        DeDE = "de-DE",
        PtBR = "pt-BR",
    }

    choice! {
        /// Values of `AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability`.
        AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability
        High = "high",
        Medium = "medium",
        Low = "low",
    }

    choice! {
        /// Values of `AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod`.
        AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod
        Remove = "remove",
        Mask = "mask",
        Tag = "tag",
    }

    property! {
        /// [`AmazonTranscribeCallAnalyticsProcessorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-amazontranscribecallanalyticsprocessorconfiguration.html)
        AmazonTranscribeCallAnalyticsProcessorConfiguration
        required {
            /// `LanguageCode`: text.
            language_code "LanguageCode" AmazonTranscribeCallAnalyticsProcessorConfigurationLanguageCode,
        }
        optional {
            /// `CallAnalyticsStreamCategories`: list, 1 to 20 items.
            call_analytics_stream_categories "CallAnalyticsStreamCategories" List<String>,
            /// `ContentIdentificationType`: text.
            content_identification_type "ContentIdentificationType" AmazonTranscribeCallAnalyticsProcessorConfigurationContentIdentificationType,
            /// `ContentRedactionType`: text.
            content_redaction_type "ContentRedactionType" AmazonTranscribeCallAnalyticsProcessorConfigurationContentRedactionType,
            /// `EnablePartialResultsStabilization`: true or false.
            enable_partial_results_stabilization "EnablePartialResultsStabilization" bool,
            /// `FilterPartialResults`: true or false.
            filter_partial_results "FilterPartialResults" bool,
            /// `LanguageModelName`: text, 1 to 200 characters.
            language_model_name "LanguageModelName" String,
            /// `PartialResultsStability`: text.
            partial_results_stability "PartialResultsStability" AmazonTranscribeCallAnalyticsProcessorConfigurationPartialResultsStability,
            /// `PiiEntityTypes`: text, 1 to 300 characters.
            pii_entity_types "PiiEntityTypes" String,
            /// `PostCallAnalyticsSettings`: object.
            post_call_analytics_settings "PostCallAnalyticsSettings" PostCallAnalyticsSettings,
            /// `VocabularyFilterMethod`: text.
            vocabulary_filter_method "VocabularyFilterMethod" AmazonTranscribeCallAnalyticsProcessorConfigurationVocabularyFilterMethod,
            /// `VocabularyFilterName`: text, 1 to 200 characters.
            vocabulary_filter_name "VocabularyFilterName" String,
            /// `VocabularyName`: text, 1 to 200 characters.
            vocabulary_name "VocabularyName" String,
        }
    }

    choice! {
        /// Values of `PostCallAnalyticsSettingsContentRedactionOutput`.
        PostCallAnalyticsSettingsContentRedactionOutput
        Redacted = "redacted",
        RedactedAndUnredacted = "redacted_and_unredacted",
    }

    property! {
        /// [`PostCallAnalyticsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-mediainsightspipelineconfiguration-postcallanalyticssettings.html)
        PostCallAnalyticsSettings
        required {
            /// `DataAccessRoleArn`: text, at most 4096 characters.
            data_access_role_arn "DataAccessRoleArn" String,
            /// `OutputLocation`: text, at most 4096 characters.
            output_location "OutputLocation" String,
        }
        optional {
            /// `ContentRedactionOutput`: text.
            content_redaction_output "ContentRedactionOutput" PostCallAnalyticsSettingsContentRedactionOutput,
            /// `OutputEncryptionKMSKeyId`: text, at most 4096 characters.
            output_encryption_kms_key_id "OutputEncryptionKMSKeyId" String,
        }
    }
}

resource! {
    /// [`AWS::Chime::MediaPipelineKinesisVideoStreamPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html)
    MediaPipelineKinesisVideoStreamPool = "AWS::Chime::MediaPipelineKinesisVideoStreamPool"
    required {
        /// `PoolName`: text, 1 to 128 characters. A change replaces the resource.
        pool_name "PoolName" String,
        /// `StreamConfiguration`: object.
        stream_configuration "StreamConfiguration" media_pipeline_kinesis_video_stream_pool::StreamConfiguration,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<media_pipeline_kinesis_video_stream_pool::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
        /// `Fn::GetAtt` of `PoolStatus`.
        pool_status "PoolStatus" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`MediaPipelineKinesisVideoStreamPool`].
pub mod media_pipeline_kinesis_video_stream_pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
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

    property! {
        /// Property type `StreamConfiguration`.
        StreamConfiguration
        required {
            /// `Region`: text, 1 to 32 characters.
            region "Region" String,
        }
        optional {
            /// `DataRetentionInHours`: whole number, at least 0 in value.
            data_retention_in_hours "DataRetentionInHours" i64,
        }
    }
}

resource! {
    /// [`AWS::Chime::SipMediaApplication`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-sipmediaapplication.html)
    SipMediaApplication = "AWS::Chime::SipMediaApplication"
    required {
        /// `AwsRegion`: text. A change replaces the resource.
        aws_region "AwsRegion" String,
        /// `Endpoints`: list, 1 to 1 items.
        endpoints "Endpoints" List<sip_media_application::SipMediaApplicationEndpoint>,
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
    }
    optional {
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<sip_media_application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `SipMediaApplicationArn`.
        sip_media_application_arn "SipMediaApplicationArn" String,
        /// `Fn::GetAtt` of `SipMediaApplicationId`.
        sip_media_application_id "SipMediaApplicationId" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
    }
}

/// Property types of [`SipMediaApplication`].
pub mod sip_media_application {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-sipmediaapplication-tag.html)
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
        /// [`SipMediaApplicationEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-sipmediaapplication-sipmediaapplicationendpoint.html)
        SipMediaApplicationEndpoint
        required {
            /// `LambdaArn`: text, 0 to 10000 characters.
            lambda_arn "LambdaArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Chime::VoiceConnector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html)
    VoiceConnector = "AWS::Chime::VoiceConnector"
    required {
        /// `Name`: text, 1 to 256 characters.
        name "Name" String,
        /// `RequireEncryption`: true or false.
        require_encryption "RequireEncryption" bool,
    }
    optional {
        /// `AwsRegion`: text. A change replaces the resource.
        aws_region "AwsRegion" voice_connector::AwsRegion,
        /// `NetworkType`: text. A change replaces the resource.
        network_type "NetworkType" voice_connector::NetworkType,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<voice_connector::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `OutboundHostName`.
        outbound_host_name "OutboundHostName" String,
        /// `Fn::GetAtt` of `UpdatedTimestamp`.
        updated_timestamp "UpdatedTimestamp" String,
        /// `Fn::GetAtt` of `VoiceConnectorArn`.
        voice_connector_arn "VoiceConnectorArn" String,
        /// `Fn::GetAtt` of `VoiceConnectorId`.
        voice_connector_id "VoiceConnectorId" String,
    }
}

/// Property types of [`VoiceConnector`].
pub mod voice_connector {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AwsRegion`.
        AwsRegion
        UsEast1 = "us-east-1",
        UsWest2 = "us-west-2",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        ApNortheast2 = "ap-northeast-2",
        ApNortheast1 = "ap-northeast-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
    }

    choice! {
        /// Values of `NetworkType`.
        NetworkType
        Ipv4Only = "IPV4_ONLY",
        DualStack = "DUAL_STACK",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-chime-voiceconnector-tag.html)
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
