// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ConnectCampaignsV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ConnectCampaignsV2::Campaign`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connectcampaignsv2-campaign.html)
    Campaign = "AWS::ConnectCampaignsV2::Campaign"
    required {
        /// `ConnectInstanceId`: text, 0 to 256 characters. A change replaces the resource.
        connect_instance_id "ConnectInstanceId" String,
        /// `Name`: text, 1 to 127 characters.
        name "Name" String,
    }
    optional {
        /// `ChannelSubtypeConfig`: object.
        channel_subtype_config "ChannelSubtypeConfig" campaign::ChannelSubtypeConfig,
        /// `CommunicationLimitsOverride`: object.
        communication_limits_override "CommunicationLimitsOverride" campaign::CommunicationLimitsConfig,
        /// `CommunicationTimeConfig`: object.
        communication_time_config "CommunicationTimeConfig" campaign::CommunicationTimeConfig,
        /// `ConnectCampaignFlowArn`: text, 20 to 500 characters.
        connect_campaign_flow_arn "ConnectCampaignFlowArn" String,
        /// `EntryLimitsConfig`: object.
        entry_limits_config "EntryLimitsConfig" campaign::EntryLimitsConfig,
        /// `Schedule`: object.
        schedule "Schedule" campaign::Schedule,
        /// `Source`: object.
        source "Source" campaign::Source,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<campaign::Tag>,
        /// `Type`: text.
        r#type "Type" campaign::CampaignType,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Campaign`].
pub mod campaign {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CampaignType`.
        CampaignType
        Managed = "MANAGED",
        Journey = "JOURNEY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-tag.html)
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

    property! {
        /// [`Source`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-source.html)
        Source
        required {
        }
        optional {
            /// `CustomerProfilesSegmentArn`: text, 20 to 500 characters.
            customer_profiles_segment_arn "CustomerProfilesSegmentArn" String,
            /// `EventTrigger`: object.
            event_trigger "EventTrigger" EventTrigger,
        }
    }

    property! {
        /// [`EventTrigger`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-eventtrigger.html)
        EventTrigger
        required {
        }
        optional {
            /// `CustomerProfilesDomainArn`: text, 20 to 500 characters.
            customer_profiles_domain_arn "CustomerProfilesDomainArn" String,
        }
    }

    property! {
        /// [`Schedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-schedule.html)
        Schedule
        required {
            /// `EndTime`: text, at most 100 characters.
            end_time "EndTime" String,
            /// `StartTime`: text, at most 100 characters.
            start_time "StartTime" String,
        }
        optional {
            /// `RefreshFrequency`: text, 0 to 50 characters.
            refresh_frequency "RefreshFrequency" String,
        }
    }

    property! {
        /// [`EntryLimitsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-entrylimitsconfig.html)
        EntryLimitsConfig
        required {
            /// `MaxEntryCount`: whole number, at least 0 in value.
            max_entry_count "MaxEntryCount" i64,
            /// `MinEntryInterval`: text, 0 to 50 characters.
            min_entry_interval "MinEntryInterval" String,
        }
        optional {
        }
    }

    property! {
        /// [`CommunicationTimeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationtimeconfig.html)
        CommunicationTimeConfig
        required {
            /// `LocalTimeZoneConfig`: object.
            local_time_zone_config "LocalTimeZoneConfig" LocalTimeZoneConfig,
        }
        optional {
            /// `Email`: object.
            email "Email" TimeWindow,
            /// `Sms`: object.
            sms "Sms" TimeWindow,
            /// `Telephony`: object.
            telephony "Telephony" TimeWindow,
            /// `WhatsApp`: object.
            whats_app "WhatsApp" TimeWindow,
        }
    }

    choice! {
        /// Values of `LocalTimeZoneDetectionType`.
        LocalTimeZoneDetectionType
        ZipCode = "ZIP_CODE",
        AreaCode = "AREA_CODE",
    }

    choice! {
        /// Values of `LocalTimeZoneDetectionScope`.
        LocalTimeZoneDetectionScope
        PrimaryOnly = "PRIMARY_ONLY",
        AllAvailable = "ALL_AVAILABLE",
    }

    property! {
        /// [`LocalTimeZoneConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-localtimezoneconfig.html)
        LocalTimeZoneConfig
        required {
        }
        optional {
            /// `DefaultTimeZone`: text, 0 to 50 characters.
            default_time_zone "DefaultTimeZone" String,
            /// `LocalTimeZoneDetection`: list.
            local_time_zone_detection "LocalTimeZoneDetection" List<LocalTimeZoneDetectionType>,
            /// `LocalTimeZoneDetectionScope`: text.
            local_time_zone_detection_scope "LocalTimeZoneDetectionScope" LocalTimeZoneDetectionScope,
        }
    }

    property! {
        /// [`TimeWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timewindow.html)
        TimeWindow
        required {
            /// `OpenHours`: object.
            open_hours "OpenHours" OpenHours,
        }
        optional {
            /// `RestrictedPeriods`: object.
            restricted_periods "RestrictedPeriods" RestrictedPeriods,
        }
    }

    property! {
        /// [`RestrictedPeriods`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-restrictedperiods.html)
        RestrictedPeriods
        required {
        }
        optional {
            /// `RestrictedPeriodList`: list.
            restricted_period_list "RestrictedPeriodList" List<RestrictedPeriod>,
        }
    }

    property! {
        /// [`RestrictedPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-restrictedperiod.html)
        RestrictedPeriod
        required {
            /// `EndDate`: text.
            end_date "EndDate" String,
            /// `StartDate`: text.
            start_date "StartDate" String,
        }
        optional {
            /// `Name`: text, at most 127 characters.
            name "Name" String,
        }
    }

    property! {
        /// [`OpenHours`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-openhours.html)
        OpenHours
        required {
            /// `DailyHours`: list.
            daily_hours "DailyHours" List<DailyHour>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DayOfWeek`.
        DayOfWeek
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }

    property! {
        /// [`DailyHour`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-dailyhour.html)
        DailyHour
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" DayOfWeek,
            /// `Value`: list.
            value "Value" List<TimeRange>,
        }
    }

    property! {
        /// [`TimeRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timerange.html)
        TimeRange
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InstanceLimitsHandling`.
        InstanceLimitsHandling
        OptIn = "OPT_IN",
        OptOut = "OPT_OUT",
    }

    property! {
        /// [`CommunicationLimitsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimitsconfig.html)
        CommunicationLimitsConfig
        required {
        }
        optional {
            /// `AllChannelsSubtypes`: object.
            all_channels_subtypes "AllChannelsSubtypes" CommunicationLimits,
            /// `InstanceLimitsHandling`: text.
            instance_limits_handling "InstanceLimitsHandling" InstanceLimitsHandling,
        }
    }

    property! {
        /// [`CommunicationLimits`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimits.html)
        CommunicationLimits
        required {
        }
        optional {
            /// `CommunicationLimitList`: list.
            communication_limit_list "CommunicationLimitList" List<CommunicationLimit>,
        }
    }

    choice! {
        /// Values of `CommunicationLimitTimeUnit`.
        CommunicationLimitTimeUnit
        Day = "DAY",
    }

    property! {
        /// [`CommunicationLimit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-communicationlimit.html)
        CommunicationLimit
        required {
            /// `Frequency`: whole number, at least 1 in value.
            frequency "Frequency" i64,
            /// `MaxCountPerRecipient`: whole number, at least 1 in value.
            max_count_per_recipient "MaxCountPerRecipient" i64,
            /// `Unit`: text.
            unit "Unit" CommunicationLimitTimeUnit,
        }
        optional {
        }
    }

    property! {
        /// [`ChannelSubtypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-channelsubtypeconfig.html)
        ChannelSubtypeConfig
        required {
        }
        optional {
            /// `Email`: object.
            email "Email" EmailChannelSubtypeConfig,
            /// `Sms`: object.
            sms "Sms" SmsChannelSubtypeConfig,
            /// `Telephony`: object.
            telephony "Telephony" TelephonyChannelSubtypeConfig,
            /// `WhatsApp`: object.
            whats_app "WhatsApp" WhatsAppChannelSubtypeConfig,
        }
    }

    property! {
        /// [`WhatsAppChannelSubtypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappchannelsubtypeconfig.html)
        WhatsAppChannelSubtypeConfig
        required {
            /// `DefaultOutboundConfig`: object.
            default_outbound_config "DefaultOutboundConfig" WhatsAppOutboundConfig,
            /// `OutboundMode`: object.
            outbound_mode "OutboundMode" WhatsAppOutboundMode,
        }
        optional {
            /// `Capacity`: number, 0.01 to 1 in value.
            capacity "Capacity" f64,
        }
    }

    property! {
        /// [`WhatsAppOutboundMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappoutboundmode.html)
        WhatsAppOutboundMode
        required {
        }
        optional {
            /// `AgentlessConfig`: object.
            agentless_config "AgentlessConfig" Json,
        }
    }

    property! {
        /// [`WhatsAppOutboundConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-whatsappoutboundconfig.html)
        WhatsAppOutboundConfig
        required {
            /// `ConnectSourcePhoneNumberArn`: text, 20 to 500 characters.
            connect_source_phone_number_arn "ConnectSourcePhoneNumberArn" String,
            /// `WisdomTemplateArn`: text, 20 to 500 characters.
            wisdom_template_arn "WisdomTemplateArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`TelephonyChannelSubtypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonychannelsubtypeconfig.html)
        TelephonyChannelSubtypeConfig
        required {
            /// `DefaultOutboundConfig`: object.
            default_outbound_config "DefaultOutboundConfig" TelephonyOutboundConfig,
            /// `OutboundMode`: object.
            outbound_mode "OutboundMode" TelephonyOutboundMode,
        }
        optional {
            /// `Capacity`: number, 0.01 to 1 in value.
            capacity "Capacity" f64,
            /// `ConnectQueueId`: text, at most 500 characters.
            connect_queue_id "ConnectQueueId" String,
        }
    }

    property! {
        /// [`TelephonyOutboundMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonyoutboundmode.html)
        TelephonyOutboundMode
        required {
        }
        optional {
            /// `AgentlessConfig`: object.
            agentless_config "AgentlessConfig" Json,
            /// `PredictiveConfig`: object.
            predictive_config "PredictiveConfig" PredictiveConfig,
            /// `PreviewConfig`: object.
            preview_config "PreviewConfig" PreviewConfig,
            /// `ProgressiveConfig`: object.
            progressive_config "ProgressiveConfig" ProgressiveConfig,
        }
    }

    property! {
        /// [`ProgressiveConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-progressiveconfig.html)
        ProgressiveConfig
        required {
            /// `BandwidthAllocation`: number, 0 to 1 in value.
            bandwidth_allocation "BandwidthAllocation" f64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AgentAction`.
        AgentAction
        Discard = "DISCARD",
    }

    property! {
        /// [`PreviewConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-previewconfig.html)
        PreviewConfig
        required {
            /// `BandwidthAllocation`: number, 0 to 1 in value.
            bandwidth_allocation "BandwidthAllocation" f64,
            /// `TimeoutConfig`: object.
            timeout_config "TimeoutConfig" TimeoutConfig,
        }
        optional {
            /// `AgentActions`: list.
            agent_actions "AgentActions" List<AgentAction>,
        }
    }

    property! {
        /// [`TimeoutConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-timeoutconfig.html)
        TimeoutConfig
        required {
        }
        optional {
            /// `DurationInSeconds`: whole number, 1 to 300 in value.
            duration_in_seconds "DurationInSeconds" i64,
        }
    }

    property! {
        /// [`PredictiveConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-predictiveconfig.html)
        PredictiveConfig
        required {
            /// `BandwidthAllocation`: number, 0 to 1 in value.
            bandwidth_allocation "BandwidthAllocation" f64,
        }
        optional {
        }
    }

    property! {
        /// [`TelephonyOutboundConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-telephonyoutboundconfig.html)
        TelephonyOutboundConfig
        required {
            /// `ConnectContactFlowId`: text, at most 500 characters.
            connect_contact_flow_id "ConnectContactFlowId" String,
        }
        optional {
            /// `AnswerMachineDetectionConfig`: object.
            answer_machine_detection_config "AnswerMachineDetectionConfig" AnswerMachineDetectionConfig,
            /// `ConnectSourcePhoneNumber`: text, at most 100 characters.
            connect_source_phone_number "ConnectSourcePhoneNumber" String,
            /// `RingTimeout`: whole number, 15 to 60 in value.
            ring_timeout "RingTimeout" i64,
        }
    }

    property! {
        /// [`AnswerMachineDetectionConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-answermachinedetectionconfig.html)
        AnswerMachineDetectionConfig
        required {
            /// `EnableAnswerMachineDetection`: true or false.
            enable_answer_machine_detection "EnableAnswerMachineDetection" bool,
        }
        optional {
            /// `AwaitAnswerMachinePrompt`: true or false.
            await_answer_machine_prompt "AwaitAnswerMachinePrompt" bool,
        }
    }

    property! {
        /// [`SmsChannelSubtypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smschannelsubtypeconfig.html)
        SmsChannelSubtypeConfig
        required {
            /// `DefaultOutboundConfig`: object.
            default_outbound_config "DefaultOutboundConfig" SmsOutboundConfig,
            /// `OutboundMode`: object.
            outbound_mode "OutboundMode" SmsOutboundMode,
        }
        optional {
            /// `Capacity`: number, 0.01 to 1 in value.
            capacity "Capacity" f64,
        }
    }

    property! {
        /// [`SmsOutboundMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smsoutboundmode.html)
        SmsOutboundMode
        required {
        }
        optional {
            /// `AgentlessConfig`: object.
            agentless_config "AgentlessConfig" Json,
        }
    }

    property! {
        /// [`SmsOutboundConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-smsoutboundconfig.html)
        SmsOutboundConfig
        required {
            /// `ConnectSourcePhoneNumberArn`: text, 20 to 500 characters.
            connect_source_phone_number_arn "ConnectSourcePhoneNumberArn" String,
            /// `WisdomTemplateArn`: text, 20 to 500 characters.
            wisdom_template_arn "WisdomTemplateArn" String,
        }
        optional {
        }
    }

    property! {
        /// [`EmailChannelSubtypeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailchannelsubtypeconfig.html)
        EmailChannelSubtypeConfig
        required {
            /// `DefaultOutboundConfig`: object.
            default_outbound_config "DefaultOutboundConfig" EmailOutboundConfig,
            /// `OutboundMode`: object.
            outbound_mode "OutboundMode" EmailOutboundMode,
        }
        optional {
            /// `Capacity`: number, 0.01 to 1 in value.
            capacity "Capacity" f64,
        }
    }

    property! {
        /// [`EmailOutboundMode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailoutboundmode.html)
        EmailOutboundMode
        required {
        }
        optional {
            /// `AgentlessConfig`: object.
            agentless_config "AgentlessConfig" Json,
        }
    }

    property! {
        /// [`EmailOutboundConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-connectcampaignsv2-campaign-emailoutboundconfig.html)
        EmailOutboundConfig
        required {
            /// `ConnectSourceEmailAddress`: text, 1 to 255 characters.
            connect_source_email_address "ConnectSourceEmailAddress" String,
            /// `WisdomTemplateArn`: text, 20 to 500 characters.
            wisdom_template_arn "WisdomTemplateArn" String,
        }
        optional {
            /// `SourceEmailAddressDisplayName`: text, 0 to 256 characters.
            source_email_address_display_name "SourceEmailAddressDisplayName" String,
        }
    }
}
