// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SMSVOICE`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SMSVOICE::ConfigurationSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html)
    ConfigurationSet = "AWS::SMSVOICE::ConfigurationSet"
    required {
    }
    optional {
        /// `ConfigurationSetName`: text, 1 to 64 characters. A change replaces the resource.
        configuration_set_name "ConfigurationSetName" String,
        /// `DefaultSenderId`: text.
        default_sender_id "DefaultSenderId" String,
        /// `EventDestinations`: list, at most 5 items.
        event_destinations "EventDestinations" List<configuration_set::EventDestination>,
        /// `MessageFeedbackEnabled`: true or false.
        message_feedback_enabled "MessageFeedbackEnabled" bool,
        /// `ProtectConfigurationId`: text, 1 to 256 characters.
        protect_configuration_id "ProtectConfigurationId" String,
        /// `Tags`: list.
        tags "Tags" List<configuration_set::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`ConfigurationSet`].
pub mod configuration_set {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-tag.html)
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
        /// [`EventDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-eventdestination.html)
        EventDestination
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `EventDestinationName`: text, 1 to 64 characters.
            event_destination_name "EventDestinationName" String,
            /// `MatchingEventTypes`: list.
            matching_event_types "MatchingEventTypes" List<String>,
        }
        optional {
            /// `CloudWatchLogsDestination`: object.
            cloud_watch_logs_destination "CloudWatchLogsDestination" CloudWatchLogsDestination,
            /// `KinesisFirehoseDestination`: object.
            kinesis_firehose_destination "KinesisFirehoseDestination" KinesisFirehoseDestination,
            /// `SnsDestination`: object.
            sns_destination "SnsDestination" SnsDestination,
        }
    }

    property! {
        /// [`SnsDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-snsdestination.html)
        SnsDestination
        required {
            /// `TopicArn`: text.
            topic_arn "TopicArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisFirehoseDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-kinesisfirehosedestination.html)
        KinesisFirehoseDestination
        required {
            /// `DeliveryStreamArn`: text.
            delivery_stream_arn "DeliveryStreamArn" String,
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`CloudWatchLogsDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-configurationset-cloudwatchlogsdestination.html)
        CloudWatchLogsDestination
        required {
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
            /// `LogGroupArn`: text.
            log_group_arn "LogGroupArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SMSVOICE::NotifyConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-notifyconfiguration.html)
    NotifyConfiguration = "AWS::SMSVOICE::NotifyConfiguration"
    required {
        /// `DisplayName`: text, 1 to 15 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `EnabledChannels`: list, 1 to 4 items.
        enabled_channels "EnabledChannels" List<notify_configuration::EnabledChannels>,
        /// `UseCase`: text. A change replaces the resource.
        use_case "UseCase" notify_configuration::UseCase,
    }
    optional {
        /// `DefaultTemplateId`: text, at most 256 characters.
        default_template_id "DefaultTemplateId" String,
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `EnabledCountries`: list, at most 300 items.
        enabled_countries "EnabledCountries" List<String>,
        /// `PoolId`: text, 1 to 256 characters.
        pool_id "PoolId" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<notify_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `NotifyConfigurationArn`.
        notify_configuration_arn "NotifyConfigurationArn" String,
        /// `Fn::GetAtt` of `NotifyConfigurationId`.
        notify_configuration_id "NotifyConfigurationId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `Tier`.
        tier "Tier" String,
        /// `Fn::GetAtt` of `TierUpgradeStatus`.
        tier_upgrade_status "TierUpgradeStatus" String,
    }
}

/// Property types of [`NotifyConfiguration`].
pub mod notify_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnabledChannels`.
        EnabledChannels
        Sms = "SMS",
        Voice = "VOICE",
        Mms = "MMS",
        Rcs = "RCS",
    }

    choice! {
        /// Values of `UseCase`.
        UseCase
        CodeVerification = "CODE_VERIFICATION",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-notifyconfiguration-tag.html)
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
    /// [`AWS::SMSVOICE::OptOutList`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-optoutlist.html)
    OptOutList = "AWS::SMSVOICE::OptOutList"
    required {
    }
    optional {
        /// `OptOutListName`: text, 1 to 64 characters. A change replaces the resource.
        opt_out_list_name "OptOutListName" String,
        /// `Tags`: list.
        tags "Tags" List<opt_out_list::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`OptOutList`].
pub mod opt_out_list {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-optoutlist-tag.html)
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
    /// [`AWS::SMSVOICE::PhoneNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-phonenumber.html)
    PhoneNumber = "AWS::SMSVOICE::PhoneNumber"
    required {
        /// `IsoCountryCode`: text. A change replaces the resource.
        iso_country_code "IsoCountryCode" String,
        /// `MandatoryKeywords`: object.
        mandatory_keywords "MandatoryKeywords" phone_number::MandatoryKeywords,
        /// `NumberCapabilities`: list. A change replaces the resource.
        number_capabilities "NumberCapabilities" List<phone_number::NumberCapabilities>,
        /// `NumberType`: text. A change replaces the resource.
        number_type "NumberType" phone_number::NumberType,
    }
    optional {
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `OptOutListName`: text, 1 to 256 characters.
        opt_out_list_name "OptOutListName" String,
        /// `OptionalKeywords`: list.
        optional_keywords "OptionalKeywords" List<phone_number::OptionalKeyword>,
        /// `SelfManagedOptOutsEnabled`: true or false.
        self_managed_opt_outs_enabled "SelfManagedOptOutsEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<phone_number::Tag>,
        /// `TwoWay`: object.
        two_way "TwoWay" phone_number::TwoWay,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PhoneNumber`.
        phone_number "PhoneNumber" String,
        /// `Fn::GetAtt` of `PhoneNumberId`.
        phone_number_id "PhoneNumberId" String,
    }
}

/// Property types of [`PhoneNumber`].
pub mod phone_number {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NumberCapabilities`.
        NumberCapabilities
        Sms = "SMS",
        Voice = "VOICE",
        Mms = "MMS",
    }

    choice! {
        /// Values of `NumberType`.
        NumberType
        LongCode = "LONG_CODE",
        TollFree = "TOLL_FREE",
        TenDlc = "TEN_DLC",
        Simulator = "SIMULATOR",
    }

    property! {
        /// Property type `TwoWay`.
        TwoWay
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ChannelArn`: text.
            channel_arn "ChannelArn" String,
            /// `ChannelRole`: text.
            channel_role "ChannelRole" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-phonenumber-tag.html)
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
        /// Values of `OptionalKeywordAction`.
        OptionalKeywordAction
        AutomaticResponse = "AUTOMATIC_RESPONSE",
        OptOut = "OPT_OUT",
        OptIn = "OPT_IN",
    }

    property! {
        /// [`OptionalKeyword`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-phonenumber-optionalkeyword.html)
        OptionalKeyword
        required {
            /// `Action`: text.
            action "Action" OptionalKeywordAction,
            /// `Keyword`: text, at most 30 characters.
            keyword "Keyword" String,
            /// `Message`: text, at most 1600 characters.
            message "Message" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MandatoryKeywords`.
        MandatoryKeywords
        required {
            /// `HELP`: object.
            help "HELP" MandatoryKeyword,
            /// `STOP`: object.
            stop "STOP" MandatoryKeyword,
        }
        optional {
        }
    }

    property! {
        /// [`MandatoryKeyword`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-phonenumber-mandatorykeyword.html)
        MandatoryKeyword
        required {
            /// `Message`: text, at most 1600 characters.
            message "Message" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SMSVOICE::Pool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
    Pool = "AWS::SMSVOICE::Pool"
    required {
        /// `MandatoryKeywords`: object.
        mandatory_keywords "MandatoryKeywords" pool::MandatoryKeywords,
        /// `OriginationIdentities`: list, at least 1 items.
        origination_identities "OriginationIdentities" List<String>,
    }
    optional {
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `OptOutListName`: text, 1 to 256 characters.
        opt_out_list_name "OptOutListName" String,
        /// `OptionalKeywords`: list.
        optional_keywords "OptionalKeywords" List<pool::OptionalKeyword>,
        /// `SelfManagedOptOutsEnabled`: true or false.
        self_managed_opt_outs_enabled "SelfManagedOptOutsEnabled" bool,
        /// `SharedRoutesEnabled`: true or false.
        shared_routes_enabled "SharedRoutesEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<pool::Tag>,
        /// `TwoWay`: object.
        two_way "TwoWay" pool::TwoWay,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
    }
}

/// Property types of [`Pool`].
pub mod pool {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `TwoWay`.
        TwoWay
        required {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
            /// `ChannelArn`: text.
            channel_arn "ChannelArn" String,
            /// `ChannelRole`: text.
            channel_role "ChannelRole" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-pool-tag.html)
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
        /// Values of `OptionalKeywordAction`.
        OptionalKeywordAction
        AutomaticResponse = "AUTOMATIC_RESPONSE",
        OptOut = "OPT_OUT",
        OptIn = "OPT_IN",
    }

    property! {
        /// [`OptionalKeyword`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-pool-optionalkeyword.html)
        OptionalKeyword
        required {
            /// `Action`: text.
            action "Action" OptionalKeywordAction,
            /// `Keyword`: text, at most 30 characters.
            keyword "Keyword" String,
            /// `Message`: text, at most 1600 characters.
            message "Message" String,
        }
        optional {
        }
    }

    property! {
        /// Property type `MandatoryKeywords`.
        MandatoryKeywords
        required {
            /// `HELP`: object.
            help "HELP" MandatoryKeyword,
            /// `STOP`: object.
            stop "STOP" MandatoryKeyword,
        }
        optional {
        }
    }

    property! {
        /// [`MandatoryKeyword`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-pool-mandatorykeyword.html)
        MandatoryKeyword
        required {
            /// `Message`: text, at most 1600 characters.
            message "Message" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SMSVOICE::ProtectConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-protectconfiguration.html)
    ProtectConfiguration = "AWS::SMSVOICE::ProtectConfiguration"
    required {
    }
    optional {
        /// `CountryRuleSet`: object.
        country_rule_set "CountryRuleSet" protect_configuration::CountryRuleSet,
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<protect_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ProtectConfigurationId`.
        protect_configuration_id "ProtectConfigurationId" String,
    }
}

/// Property types of [`ProtectConfiguration`].
pub mod protect_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-protectconfiguration-tag.html)
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
        /// [`CountryRuleSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-protectconfiguration-countryruleset.html)
        CountryRuleSet
        required {
        }
        optional {
            /// `MMS`: list.
            mms "MMS" List<CountryRule>,
            /// `SMS`: list.
            sms "SMS" List<CountryRule>,
            /// `VOICE`: list.
            voice "VOICE" List<CountryRule>,
        }
    }

    choice! {
        /// Values of `CountryRuleProtectStatus`.
        CountryRuleProtectStatus
        Allow = "ALLOW",
        Block = "BLOCK",
        Monitor = "MONITOR",
        Filter = "FILTER",
    }

    property! {
        /// [`CountryRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-protectconfiguration-countryrule.html)
        CountryRule
        required {
            /// `CountryCode`: text.
            country_code "CountryCode" String,
            /// `ProtectStatus`: text.
            protect_status "ProtectStatus" CountryRuleProtectStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SMSVOICE::RcsAgent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-rcsagent.html)
    RcsAgent = "AWS::SMSVOICE::RcsAgent"
    required {
    }
    optional {
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `OptOutListName`: text, 1 to 64 characters.
        opt_out_list_name "OptOutListName" String,
        /// `SelfManagedOptOutsEnabled`: true or false.
        self_managed_opt_outs_enabled "SelfManagedOptOutsEnabled" bool,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<rcs_agent::Tag>,
        /// `TwoWayChannelArn`: text, 20 to 2048 characters.
        two_way_channel_arn "TwoWayChannelArn" String,
        /// `TwoWayChannelRole`: text, 20 to 2048 characters.
        two_way_channel_role "TwoWayChannelRole" String,
        /// `TwoWayEnabled`: true or false.
        two_way_enabled "TwoWayEnabled" bool,
        /// `TwoWayMediaS3BucketName`: text, 3 to 63 characters.
        two_way_media_s3_bucket_name "TwoWayMediaS3BucketName" String,
        /// `TwoWayMediaS3KeyPrefix`: text, 1 to 1024 characters.
        two_way_media_s3_key_prefix "TwoWayMediaS3KeyPrefix" String,
        /// `TwoWayMediaS3Role`: text, 20 to 2048 characters.
        two_way_media_s3_role "TwoWayMediaS3Role" String,
        /// `TwoWayRcsEventsEnabled`: list, 0 to 100 items.
        two_way_rcs_events_enabled "TwoWayRcsEventsEnabled" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
        /// `Fn::GetAtt` of `RcsAgentArn`.
        rcs_agent_arn "RcsAgentArn" String,
        /// `Fn::GetAtt` of `RcsAgentId`.
        rcs_agent_id "RcsAgentId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `TestingAgent`.
        testing_agent "TestingAgent" Json,
    }
}

/// Property types of [`RcsAgent`].
pub mod rcs_agent {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-rcsagent-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::SMSVOICE::Registration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registration.html)
    Registration = "AWS::SMSVOICE::Registration"
    required {
        /// `RegistrationType`: text, 1 to 64 characters. A change replaces the resource.
        registration_type "RegistrationType" String,
    }
    optional {
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<registration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `CurrentVersionNumber`.
        current_version_number "CurrentVersionNumber" i64,
        /// `Fn::GetAtt` of `RegistrationArn`.
        registration_arn "RegistrationArn" String,
        /// `Fn::GetAtt` of `RegistrationId`.
        registration_id "RegistrationId" String,
        /// `Fn::GetAtt` of `RegistrationStatus`.
        registration_status "RegistrationStatus" String,
    }
}

/// Property types of [`Registration`].
pub mod registration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-registration-tag.html)
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
    /// [`AWS::SMSVOICE::RegistrationAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-registrationattachment.html)
    RegistrationAttachment = "AWS::SMSVOICE::RegistrationAttachment"
    required {
    }
    optional {
        /// `AttachmentBody`: text, at least 1 characters. A change replaces the resource.
        attachment_body "AttachmentBody" String,
        /// `AttachmentUrl`: text, 1 to 2048 characters. A change replaces the resource.
        attachment_url "AttachmentUrl" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<registration_attachment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachmentStatus`.
        attachment_status "AttachmentStatus" String,
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `RegistrationAttachmentArn`.
        registration_attachment_arn "RegistrationAttachmentArn" String,
        /// `Fn::GetAtt` of `RegistrationAttachmentId`.
        registration_attachment_id "RegistrationAttachmentId" String,
        /// `Fn::GetAtt` of `UploadedAttachmentUrl`.
        uploaded_attachment_url "UploadedAttachmentUrl" String,
    }
}

/// Property types of [`RegistrationAttachment`].
pub mod registration_attachment {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-registrationattachment-tag.html)
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
    /// [`AWS::SMSVOICE::ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-resourcepolicy.html)
    ResourcePolicy = "AWS::SMSVOICE::ResourcePolicy"
    required {
        /// `PolicyDocument`: object.
        policy_document "PolicyDocument" Json,
        /// `ResourceArn`: text. A change replaces the resource.
        resource_arn "ResourceArn" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::SMSVOICE::SenderId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-senderid.html)
    SenderId = "AWS::SMSVOICE::SenderId"
    required {
        /// `IsoCountryCode`: text. A change replaces the resource.
        iso_country_code "IsoCountryCode" String,
        /// `SenderId`: text. A change replaces the resource.
        sender_id "SenderId" String,
    }
    optional {
        /// `DeletionProtectionEnabled`: true or false.
        deletion_protection_enabled "DeletionProtectionEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<sender_id::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SenderId`].
pub mod sender_id {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-senderid-tag.html)
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
    /// [`AWS::SMSVOICE::VerifiedDestinationNumber`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-verifieddestinationnumber.html)
    VerifiedDestinationNumber = "AWS::SMSVOICE::VerifiedDestinationNumber"
    required {
        /// `DestinationPhoneNumber`: text, 1 to 20 characters. A change replaces the resource.
        destination_phone_number "DestinationPhoneNumber" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<verified_destination_number::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedTimestamp`.
        created_timestamp "CreatedTimestamp" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `VerifiedDestinationNumberArn`.
        verified_destination_number_arn "VerifiedDestinationNumberArn" String,
        /// `Fn::GetAtt` of `VerifiedDestinationNumberId`.
        verified_destination_number_id "VerifiedDestinationNumberId" String,
    }
}

/// Property types of [`VerifiedDestinationNumber`].
pub mod verified_destination_number {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-verifieddestinationnumber-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}
