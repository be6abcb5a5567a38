// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaLive`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaLive::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html)
    Channel = "AWS::MediaLive::Channel"
    required {
    }
    optional {
        /// `AnywhereSettings`: object.
        anywhere_settings "AnywhereSettings" channel::AnywhereSettings,
        /// `CdiInputSpecification`: object.
        cdi_input_specification "CdiInputSpecification" channel::CdiInputSpecification,
        /// `ChannelClass`: text.
        channel_class "ChannelClass" String,
        /// `ChannelEngineVersion`: object.
        channel_engine_version "ChannelEngineVersion" channel::ChannelEngineVersionRequest,
        /// `ChannelSecurityGroups`: list.
        channel_security_groups "ChannelSecurityGroups" List<String>,
        /// `Destinations`: list.
        destinations "Destinations" List<channel::OutputDestination>,
        /// `DryRun`: true or false.
        dry_run "DryRun" bool,
        /// `EncoderSettings`: object.
        encoder_settings "EncoderSettings" channel::EncoderSettings,
        /// `InferenceSettings`: object.
        inference_settings "InferenceSettings" channel::InferenceSettings,
        /// `InputAttachments`: list.
        input_attachments "InputAttachments" List<channel::InputAttachment>,
        /// `InputSpecification`: object.
        input_specification "InputSpecification" channel::InputSpecification,
        /// `LinkedChannelSettings`: object.
        linked_channel_settings "LinkedChannelSettings" channel::LinkedChannelSettings,
        /// `LogLevel`: text.
        log_level "LogLevel" String,
        /// `Maintenance`: object.
        maintenance "Maintenance" channel::MaintenanceCreateSettings,
        /// `Name`: text.
        name "Name" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `Vpc`: object. A change replaces the resource.
        vpc "Vpc" channel::VpcOutputSettings,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Inputs`.
        inputs "Inputs" List<String>,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-vpcoutputsettings.html)
        VpcOutputSettings
        required {
        }
        optional {
            /// `PublicAddressAllocationIds`: list.
            public_address_allocation_ids "PublicAddressAllocationIds" List<String>,
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`MaintenanceCreateSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-maintenancecreatesettings.html)
        MaintenanceCreateSettings
        required {
        }
        optional {
            /// `MaintenanceDay`: text.
            maintenance_day "MaintenanceDay" String,
            /// `MaintenanceStartTime`: text.
            maintenance_start_time "MaintenanceStartTime" String,
        }
    }

    property! {
        /// [`LinkedChannelSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-linkedchannelsettings.html)
        LinkedChannelSettings
        required {
        }
        optional {
            /// `FollowerChannelSettings`: object.
            follower_channel_settings "FollowerChannelSettings" FollowerChannelSettings,
            /// `PrimaryChannelSettings`: object.
            primary_channel_settings "PrimaryChannelSettings" PrimaryChannelSettings,
        }
    }

    property! {
        /// [`PrimaryChannelSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-primarychannelsettings.html)
        PrimaryChannelSettings
        required {
        }
        optional {
            /// `LinkedChannelType`: text.
            linked_channel_type "LinkedChannelType" String,
        }
    }

    property! {
        /// [`FollowerChannelSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-followerchannelsettings.html)
        FollowerChannelSettings
        required {
        }
        optional {
            /// `LinkedChannelType`: text.
            linked_channel_type "LinkedChannelType" String,
            /// `PrimaryChannelArn`: text.
            primary_channel_arn "PrimaryChannelArn" String,
        }
    }

    property! {
        /// [`InputSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputspecification.html)
        InputSpecification
        required {
        }
        optional {
            /// `Codec`: text.
            codec "Codec" String,
            /// `MaximumBitrate`: text.
            maximum_bitrate "MaximumBitrate" String,
            /// `Resolution`: text.
            resolution "Resolution" String,
        }
    }

    property! {
        /// [`InputAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputattachment.html)
        InputAttachment
        required {
        }
        optional {
            /// `AutomaticInputFailoverSettings`: object.
            automatic_input_failover_settings "AutomaticInputFailoverSettings" AutomaticInputFailoverSettings,
            /// `InputAttachmentName`: text.
            input_attachment_name "InputAttachmentName" String,
            /// `InputId`: text.
            input_id "InputId" String,
            /// `InputSettings`: object.
            input_settings "InputSettings" InputSettings,
            /// `LogicalInterfaceNames`: list.
            logical_interface_names "LogicalInterfaceNames" List<String>,
        }
    }

    property! {
        /// [`InputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputsettings.html)
        InputSettings
        required {
        }
        optional {
            /// `AudioSelectors`: list.
            audio_selectors "AudioSelectors" List<AudioSelector>,
            /// `CaptionSelectors`: list.
            caption_selectors "CaptionSelectors" List<CaptionSelector>,
            /// `DeblockFilter`: text.
            deblock_filter "DeblockFilter" String,
            /// `DenoiseFilter`: text.
            denoise_filter "DenoiseFilter" String,
            /// `FilterStrength`: whole number.
            filter_strength "FilterStrength" i64,
            /// `InputFilter`: text.
            input_filter "InputFilter" String,
            /// `NetworkInputSettings`: object.
            network_input_settings "NetworkInputSettings" NetworkInputSettings,
            /// `Scte35Pid`: whole number.
            scte35_pid "Scte35Pid" i64,
            /// `Smpte2038DataPreference`: text.
            smpte2038_data_preference "Smpte2038DataPreference" String,
            /// `SourceEndBehavior`: text.
            source_end_behavior "SourceEndBehavior" String,
            /// `VideoSelector`: object.
            video_selector "VideoSelector" VideoSelector,
        }
    }

    property! {
        /// [`VideoSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselector.html)
        VideoSelector
        required {
        }
        optional {
            /// `ColorSpace`: text.
            color_space "ColorSpace" String,
            /// `ColorSpaceSettings`: object.
            color_space_settings "ColorSpaceSettings" VideoSelectorColorSpaceSettings,
            /// `ColorSpaceUsage`: text.
            color_space_usage "ColorSpaceUsage" String,
            /// `SelectorSettings`: object.
            selector_settings "SelectorSettings" VideoSelectorSettings,
        }
    }

    property! {
        /// [`VideoSelectorSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorsettings.html)
        VideoSelectorSettings
        required {
        }
        optional {
            /// `VideoSelectorPid`: object.
            video_selector_pid "VideoSelectorPid" VideoSelectorPid,
            /// `VideoSelectorProgramId`: object.
            video_selector_program_id "VideoSelectorProgramId" VideoSelectorProgramId,
        }
    }

    property! {
        /// [`VideoSelectorProgramId`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorprogramid.html)
        VideoSelectorProgramId
        required {
        }
        optional {
            /// `ProgramId`: whole number.
            program_id "ProgramId" i64,
        }
    }

    property! {
        /// [`VideoSelectorPid`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorpid.html)
        VideoSelectorPid
        required {
        }
        optional {
            /// `Pid`: whole number.
            pid "Pid" i64,
        }
    }

    property! {
        /// [`VideoSelectorColorSpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoselectorcolorspacesettings.html)
        VideoSelectorColorSpaceSettings
        required {
        }
        optional {
            /// `Hdr10Settings`: object.
            hdr10_settings "Hdr10Settings" Hdr10Settings,
        }
    }

    property! {
        /// [`Hdr10Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hdr10settings.html)
        Hdr10Settings
        required {
        }
        optional {
            /// `MaxCll`: whole number.
            max_cll "MaxCll" i64,
            /// `MaxFall`: whole number.
            max_fall "MaxFall" i64,
        }
    }

    property! {
        /// [`NetworkInputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-networkinputsettings.html)
        NetworkInputSettings
        required {
        }
        optional {
            /// `HlsInputSettings`: object.
            hls_input_settings "HlsInputSettings" HlsInputSettings,
            /// `MulticastInputSettings`: object.
            multicast_input_settings "MulticastInputSettings" MulticastInputSettings,
            /// `ServerValidation`: text.
            server_validation "ServerValidation" String,
        }
    }

    property! {
        /// [`MulticastInputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multicastinputsettings.html)
        MulticastInputSettings
        required {
        }
        optional {
            /// `SourceIpAddress`: text.
            source_ip_address "SourceIpAddress" String,
        }
    }

    property! {
        /// [`HlsInputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsinputsettings.html)
        HlsInputSettings
        required {
        }
        optional {
            /// `Bandwidth`: whole number.
            bandwidth "Bandwidth" i64,
            /// `BufferSegments`: whole number.
            buffer_segments "BufferSegments" i64,
            /// `Retries`: whole number.
            retries "Retries" i64,
            /// `RetryInterval`: whole number.
            retry_interval "RetryInterval" i64,
            /// `Scte35Source`: text.
            scte35_source "Scte35Source" String,
        }
    }

    property! {
        /// [`CaptionSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionselector.html)
        CaptionSelector
        required {
        }
        optional {
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
            /// `Name`: text.
            name "Name" String,
            /// `SelectorSettings`: object.
            selector_settings "SelectorSettings" CaptionSelectorSettings,
        }
    }

    property! {
        /// [`CaptionSelectorSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionselectorsettings.html)
        CaptionSelectorSettings
        required {
        }
        optional {
            /// `AncillarySourceSettings`: object.
            ancillary_source_settings "AncillarySourceSettings" AncillarySourceSettings,
            /// `AribSourceSettings`: object.
            arib_source_settings "AribSourceSettings" Json,
            /// `DvbSubSourceSettings`: object.
            dvb_sub_source_settings "DvbSubSourceSettings" Scte27DvbSubSourceSettings,
            /// `EmbeddedSourceSettings`: object.
            embedded_source_settings "EmbeddedSourceSettings" EmbeddedSourceSettings,
            /// `Scte20SourceSettings`: object.
            scte20_source_settings "Scte20SourceSettings" Scte20SourceSettings,
            /// `Scte27SourceSettings`: object.
            scte27_source_settings "Scte27SourceSettings" Scte27DvbSubSourceSettings,
            /// `SmartSubtitleSourceSettings`: object.
            smart_subtitle_source_settings "SmartSubtitleSourceSettings" SmartSubtitleSourceSettings,
            /// `TeletextSourceSettings`: object.
            teletext_source_settings "TeletextSourceSettings" TeletextSourceSettings,
        }
    }

    property! {
        /// [`TeletextSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-teletextsourcesettings.html)
        TeletextSourceSettings
        required {
        }
        optional {
            /// `OutputRectangle`: object.
            output_rectangle "OutputRectangle" CaptionRectangle,
            /// `PageNumber`: text.
            page_number "PageNumber" String,
        }
    }

    property! {
        /// [`CaptionRectangle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionrectangle.html)
        CaptionRectangle
        required {
        }
        optional {
            /// `Height`: number.
            height "Height" f64,
            /// `LeftOffset`: number.
            left_offset "LeftOffset" f64,
            /// `TopOffset`: number.
            top_offset "TopOffset" f64,
            /// `Width`: number.
            width "Width" f64,
        }
    }

    property! {
        /// [`SmartSubtitleSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-smartsubtitlesourcesettings.html)
        SmartSubtitleSourceSettings
        required {
        }
        optional {
            /// `CaptionSynchronizationMode`: text.
            caption_synchronization_mode "CaptionSynchronizationMode" String,
            /// `InferenceFeedOutput`: text.
            inference_feed_output "InferenceFeedOutput" String,
        }
    }

    property! {
        /// [`Scte20SourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte20sourcesettings.html)
        Scte20SourceSettings
        required {
        }
        optional {
            /// `Convert608To708`: text.
            convert608_to708 "Convert608To708" String,
            /// `Source608ChannelNumber`: whole number.
            source608_channel_number "Source608ChannelNumber" i64,
        }
    }

    property! {
        /// [`EmbeddedSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-embeddedsourcesettings.html)
        EmbeddedSourceSettings
        required {
        }
        optional {
            /// `Convert608To708`: text.
            convert608_to708 "Convert608To708" String,
            /// `Scte20Detection`: text.
            scte20_detection "Scte20Detection" String,
            /// `Source608ChannelNumber`: whole number.
            source608_channel_number "Source608ChannelNumber" i64,
            /// `Source608TrackNumber`: whole number.
            source608_track_number "Source608TrackNumber" i64,
        }
    }

    property! {
        /// [`Scte27DvbSubSourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte27dvbsubsourcesettings.html)
        Scte27DvbSubSourceSettings
        required {
        }
        optional {
            /// `OcrLanguage`: text.
            ocr_language "OcrLanguage" String,
            /// `Pid`: whole number.
            pid "Pid" i64,
        }
    }

    property! {
        /// [`AncillarySourceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ancillarysourcesettings.html)
        AncillarySourceSettings
        required {
        }
        optional {
            /// `SourceAncillaryChannelNumber`: whole number.
            source_ancillary_channel_number "SourceAncillaryChannelNumber" i64,
        }
    }

    property! {
        /// [`AudioSelector`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioselector.html)
        AudioSelector
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `SelectorSettings`: object.
            selector_settings "SelectorSettings" AudioSelectorSettings,
        }
    }

    property! {
        /// [`AudioSelectorSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioselectorsettings.html)
        AudioSelectorSettings
        required {
        }
        optional {
            /// `AudioHlsRenditionSelection`: object.
            audio_hls_rendition_selection "AudioHlsRenditionSelection" AudioHlsRenditionSelection,
            /// `AudioLanguageSelection`: object.
            audio_language_selection "AudioLanguageSelection" AudioLanguageSelection,
            /// `AudioPidSelection`: object.
            audio_pid_selection "AudioPidSelection" AudioPidSelection,
            /// `AudioTrackSelection`: object.
            audio_track_selection "AudioTrackSelection" AudioTrackSelection,
        }
    }

    property! {
        /// [`AudioTrackSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiotrackselection.html)
        AudioTrackSelection
        required {
        }
        optional {
            /// `DolbyEDecode`: object.
            dolby_e_decode "DolbyEDecode" AudioDolbyEDecode,
            /// `Tracks`: list.
            tracks "Tracks" List<AudioTrack>,
        }
    }

    property! {
        /// [`AudioTrack`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiotrack.html)
        AudioTrack
        required {
        }
        optional {
            /// `PremixSettings`: object.
            premix_settings "PremixSettings" AudioPreMixerSettings,
            /// `Track`: whole number.
            track "Track" i64,
        }
    }

    property! {
        /// [`AudioPreMixerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopremixersettings.html)
        AudioPreMixerSettings
        required {
        }
        optional {
            /// `AudioNormalizationSettings`: object.
            audio_normalization_settings "AudioNormalizationSettings" AudioNormalizationSettings,
            /// `Channels`: whole number.
            channels "Channels" i64,
            /// `GainDb`: number.
            gain_db "GainDb" f64,
            /// `RemixSettings`: object.
            remix_settings "RemixSettings" RemixSettings,
        }
    }

    property! {
        /// [`RemixSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-remixsettings.html)
        RemixSettings
        required {
        }
        optional {
            /// `ChannelMappings`: list.
            channel_mappings "ChannelMappings" List<AudioChannelMapping>,
            /// `ChannelsIn`: whole number.
            channels_in "ChannelsIn" i64,
            /// `ChannelsOut`: whole number.
            channels_out "ChannelsOut" i64,
        }
    }

    property! {
        /// [`AudioChannelMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiochannelmapping.html)
        AudioChannelMapping
        required {
        }
        optional {
            /// `InputChannelLevels`: list.
            input_channel_levels "InputChannelLevels" List<InputChannelLevel>,
            /// `OutputChannel`: whole number.
            output_channel "OutputChannel" i64,
        }
    }

    property! {
        /// [`InputChannelLevel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputchannellevel.html)
        InputChannelLevel
        required {
        }
        optional {
            /// `Gain`: whole number.
            gain "Gain" i64,
            /// `InputChannel`: whole number.
            input_channel "InputChannel" i64,
        }
    }

    property! {
        /// [`AudioNormalizationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audionormalizationsettings.html)
        AudioNormalizationSettings
        required {
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" String,
            /// `AlgorithmControl`: text.
            algorithm_control "AlgorithmControl" String,
            /// `PeakCalculation`: text.
            peak_calculation "PeakCalculation" String,
            /// `PeakLimiterThreshold`: number.
            peak_limiter_threshold "PeakLimiterThreshold" f64,
            /// `TargetLkfs`: number.
            target_lkfs "TargetLkfs" f64,
        }
    }

    property! {
        /// [`AudioDolbyEDecode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiodolbyedecode.html)
        AudioDolbyEDecode
        required {
        }
        optional {
            /// `ProgramSelection`: text.
            program_selection "ProgramSelection" String,
        }
    }

    property! {
        /// [`AudioPidSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopidselection.html)
        AudioPidSelection
        required {
        }
        optional {
            /// `Pid`: whole number.
            pid "Pid" i64,
            /// `Pids`: list.
            pids "Pids" List<AudioPid>,
        }
    }

    property! {
        /// [`AudioPid`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiopid.html)
        AudioPid
        required {
        }
        optional {
            /// `DolbyEDecode`: object.
            dolby_e_decode "DolbyEDecode" AudioDolbyEDecode,
            /// `Pid`: whole number.
            pid "Pid" i64,
            /// `PremixSettings`: object.
            premix_settings "PremixSettings" AudioPreMixerSettings,
        }
    }

    property! {
        /// [`AudioLanguageSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiolanguageselection.html)
        AudioLanguageSelection
        required {
        }
        optional {
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
            /// `LanguageSelectionPolicy`: text.
            language_selection_policy "LanguageSelectionPolicy" String,
        }
    }

    property! {
        /// [`AudioHlsRenditionSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiohlsrenditionselection.html)
        AudioHlsRenditionSelection
        required {
        }
        optional {
            /// `GroupId`: text.
            group_id "GroupId" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`AutomaticInputFailoverSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-automaticinputfailoversettings.html)
        AutomaticInputFailoverSettings
        required {
        }
        optional {
            /// `ErrorClearTimeMsec`: whole number.
            error_clear_time_msec "ErrorClearTimeMsec" i64,
            /// `FailoverConditions`: list.
            failover_conditions "FailoverConditions" List<FailoverCondition>,
            /// `InputPreference`: text.
            input_preference "InputPreference" String,
            /// `SecondaryInputId`: text.
            secondary_input_id "SecondaryInputId" String,
        }
    }

    property! {
        /// [`FailoverCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-failovercondition.html)
        FailoverCondition
        required {
        }
        optional {
            /// `FailoverConditionSettings`: object.
            failover_condition_settings "FailoverConditionSettings" FailoverConditionSettings,
        }
    }

    property! {
        /// [`FailoverConditionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-failoverconditionsettings.html)
        FailoverConditionSettings
        required {
        }
        optional {
            /// `AudioSilenceSettings`: object.
            audio_silence_settings "AudioSilenceSettings" AudioSilenceFailoverSettings,
            /// `InputLossSettings`: object.
            input_loss_settings "InputLossSettings" InputLossFailoverSettings,
            /// `VideoBlackSettings`: object.
            video_black_settings "VideoBlackSettings" VideoBlackFailoverSettings,
        }
    }

    property! {
        /// [`VideoBlackFailoverSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videoblackfailoversettings.html)
        VideoBlackFailoverSettings
        required {
        }
        optional {
            /// `BlackDetectThreshold`: number.
            black_detect_threshold "BlackDetectThreshold" f64,
            /// `VideoBlackThresholdMsec`: whole number.
            video_black_threshold_msec "VideoBlackThresholdMsec" i64,
        }
    }

    property! {
        /// [`InputLossFailoverSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlossfailoversettings.html)
        InputLossFailoverSettings
        required {
        }
        optional {
            /// `InputLossThresholdMsec`: whole number.
            input_loss_threshold_msec "InputLossThresholdMsec" i64,
        }
    }

    property! {
        /// [`AudioSilenceFailoverSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiosilencefailoversettings.html)
        AudioSilenceFailoverSettings
        required {
        }
        optional {
            /// `AudioSelectorName`: text.
            audio_selector_name "AudioSelectorName" String,
            /// `AudioSilenceThresholdMsec`: whole number.
            audio_silence_threshold_msec "AudioSilenceThresholdMsec" i64,
        }
    }

    property! {
        /// [`InferenceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inferencesettings.html)
        InferenceSettings
        required {
        }
        optional {
            /// `AudioFeedInputs`: list.
            audio_feed_inputs "AudioFeedInputs" List<AudioFeedInput>,
            /// `EnrichmentMethods`: list.
            enrichment_methods "EnrichmentMethods" List<String>,
            /// `FeedArn`: text.
            feed_arn "FeedArn" String,
        }
    }

    property! {
        /// [`AudioFeedInput`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiofeedinput.html)
        AudioFeedInput
        required {
        }
        optional {
            /// `AudioSelectorName`: text.
            audio_selector_name "AudioSelectorName" String,
            /// `FeedInput`: text.
            feed_input "FeedInput" String,
        }
    }

    property! {
        /// [`EncoderSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-encodersettings.html)
        EncoderSettings
        required {
        }
        optional {
            /// `AudioDescriptions`: list.
            audio_descriptions "AudioDescriptions" List<AudioDescription>,
            /// `AvailBlanking`: object.
            avail_blanking "AvailBlanking" AvailBlanking,
            /// `AvailConfiguration`: object.
            avail_configuration "AvailConfiguration" AvailConfiguration,
            /// `BlackoutSlate`: object.
            blackout_slate "BlackoutSlate" BlackoutSlate,
            /// `CaptionDescriptions`: list.
            caption_descriptions "CaptionDescriptions" List<CaptionDescription>,
            /// `ColorCorrectionSettings`: object.
            color_correction_settings "ColorCorrectionSettings" ColorCorrectionSettings,
            /// `FeatureActivations`: object.
            feature_activations "FeatureActivations" FeatureActivations,
            /// `GlobalConfiguration`: object.
            global_configuration "GlobalConfiguration" GlobalConfiguration,
            /// `MotionGraphicsConfiguration`: object.
            motion_graphics_configuration "MotionGraphicsConfiguration" MotionGraphicsConfiguration,
            /// `NielsenConfiguration`: object.
            nielsen_configuration "NielsenConfiguration" NielsenConfiguration,
            /// `OutputGroups`: list.
            output_groups "OutputGroups" List<OutputGroup>,
            /// `ThumbnailConfiguration`: object.
            thumbnail_configuration "ThumbnailConfiguration" ThumbnailConfiguration,
            /// `TimecodeConfig`: object.
            timecode_config "TimecodeConfig" TimecodeConfig,
            /// `VideoDescriptions`: list.
            video_descriptions "VideoDescriptions" List<VideoDescription>,
        }
    }

    property! {
        /// [`VideoDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videodescription.html)
        VideoDescription
        required {
        }
        optional {
            /// `Border`: whole number.
            border "Border" i64,
            /// `CodecSettings`: object.
            codec_settings "CodecSettings" VideoCodecSettings,
            /// `CropRectangle`: object.
            crop_rectangle "CropRectangle" VideoPositionRectangle,
            /// `Height`: whole number.
            height "Height" i64,
            /// `Name`: text.
            name "Name" String,
            /// `OutputPositionRectangle`: object.
            output_position_rectangle "OutputPositionRectangle" VideoPositionRectangle,
            /// `RespondToAfd`: text.
            respond_to_afd "RespondToAfd" String,
            /// `ScalingBehavior`: text.
            scaling_behavior "ScalingBehavior" String,
            /// `Sharpness`: whole number.
            sharpness "Sharpness" i64,
            /// `Width`: whole number.
            width "Width" i64,
        }
    }

    property! {
        /// [`VideoPositionRectangle`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videopositionrectangle.html)
        VideoPositionRectangle
        required {
        }
        optional {
            /// `Height`: whole number.
            height "Height" i64,
            /// `Width`: whole number.
            width "Width" i64,
            /// `X`: whole number.
            x "X" i64,
            /// `Y`: whole number.
            y "Y" i64,
        }
    }

    property! {
        /// [`VideoCodecSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-videocodecsettings.html)
        VideoCodecSettings
        required {
        }
        optional {
            /// `Av1Settings`: object.
            av1_settings "Av1Settings" Av1Settings,
            /// `FrameCaptureSettings`: object.
            frame_capture_settings "FrameCaptureSettings" FrameCaptureSettings,
            /// `H264Settings`: object.
            h264_settings "H264Settings" H264Settings,
            /// `H265Settings`: object.
            h265_settings "H265Settings" H265Settings,
            /// `Mpeg2Settings`: object.
            mpeg2_settings "Mpeg2Settings" Mpeg2Settings,
        }
    }

    property! {
        /// [`Mpeg2Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mpeg2settings.html)
        Mpeg2Settings
        required {
        }
        optional {
            /// `AdaptiveQuantization`: text.
            adaptive_quantization "AdaptiveQuantization" String,
            /// `AfdSignaling`: text.
            afd_signaling "AfdSignaling" String,
            /// `ColorMetadata`: text.
            color_metadata "ColorMetadata" String,
            /// `ColorSpace`: text.
            color_space "ColorSpace" String,
            /// `DisplayAspectRatio`: text.
            display_aspect_ratio "DisplayAspectRatio" String,
            /// `FilterSettings`: object.
            filter_settings "FilterSettings" Mpeg2FilterSettings,
            /// `FixedAfd`: text.
            fixed_afd "FixedAfd" String,
            /// `FramerateDenominator`: whole number.
            framerate_denominator "FramerateDenominator" i64,
            /// `FramerateNumerator`: whole number.
            framerate_numerator "FramerateNumerator" i64,
            /// `GopClosedCadence`: whole number.
            gop_closed_cadence "GopClosedCadence" i64,
            /// `GopNumBFrames`: whole number.
            gop_num_b_frames "GopNumBFrames" i64,
            /// `GopSize`: number.
            gop_size "GopSize" f64,
            /// `GopSizeUnits`: text.
            gop_size_units "GopSizeUnits" String,
            /// `ScanType`: text.
            scan_type "ScanType" String,
            /// `SubgopLength`: text.
            subgop_length "SubgopLength" String,
            /// `TimecodeBurninSettings`: object.
            timecode_burnin_settings "TimecodeBurninSettings" TimecodeBurninSettings,
            /// `TimecodeInsertion`: text.
            timecode_insertion "TimecodeInsertion" String,
        }
    }

    property! {
        /// [`TimecodeBurninSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-timecodeburninsettings.html)
        TimecodeBurninSettings
        required {
        }
        optional {
            /// `FontSize`: text.
            font_size "FontSize" String,
            /// `Position`: text.
            position "Position" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`Mpeg2FilterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mpeg2filtersettings.html)
        Mpeg2FilterSettings
        required {
        }
        optional {
            /// `TemporalFilterSettings`: object.
            temporal_filter_settings "TemporalFilterSettings" TemporalFilterSettings,
        }
    }

    property! {
        /// [`TemporalFilterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-temporalfiltersettings.html)
        TemporalFilterSettings
        required {
        }
        optional {
            /// `PostFilterSharpening`: text.
            post_filter_sharpening "PostFilterSharpening" String,
            /// `Strength`: text.
            strength "Strength" String,
        }
    }

    property! {
        /// [`H265Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h265settings.html)
        H265Settings
        required {
        }
        optional {
            /// `AdaptiveQuantization`: text.
            adaptive_quantization "AdaptiveQuantization" String,
            /// `AfdSignaling`: text.
            afd_signaling "AfdSignaling" String,
            /// `AlternativeTransferFunction`: text.
            alternative_transfer_function "AlternativeTransferFunction" String,
            /// `Bitrate`: whole number.
            bitrate "Bitrate" i64,
            /// `BufSize`: whole number.
            buf_size "BufSize" i64,
            /// `ColorMetadata`: text.
            color_metadata "ColorMetadata" String,
            /// `ColorSpaceSettings`: object.
            color_space_settings "ColorSpaceSettings" H265ColorSpaceSettings,
            /// `Deblocking`: text.
            deblocking "Deblocking" String,
            /// `FilterSettings`: object.
            filter_settings "FilterSettings" H264H265FilterSettings,
            /// `FixedAfd`: text.
            fixed_afd "FixedAfd" String,
            /// `FlickerAq`: text.
            flicker_aq "FlickerAq" String,
            /// `FramerateDenominator`: whole number.
            framerate_denominator "FramerateDenominator" i64,
            /// `FramerateNumerator`: whole number.
            framerate_numerator "FramerateNumerator" i64,
            /// `GopBReference`: text.
            gop_b_reference "GopBReference" String,
            /// `GopClosedCadence`: whole number.
            gop_closed_cadence "GopClosedCadence" i64,
            /// `GopNumBFrames`: whole number.
            gop_num_b_frames "GopNumBFrames" i64,
            /// `GopSize`: number.
            gop_size "GopSize" f64,
            /// `GopSizeUnits`: text.
            gop_size_units "GopSizeUnits" String,
            /// `Level`: text.
            level "Level" String,
            /// `LookAheadRateControl`: text.
            look_ahead_rate_control "LookAheadRateControl" String,
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
            /// `MinBitrate`: whole number.
            min_bitrate "MinBitrate" i64,
            /// `MinIInterval`: whole number.
            min_i_interval "MinIInterval" i64,
            /// `MinQp`: whole number.
            min_qp "MinQp" i64,
            /// `MvOverPictureBoundaries`: text.
            mv_over_picture_boundaries "MvOverPictureBoundaries" String,
            /// `MvTemporalPredictor`: text.
            mv_temporal_predictor "MvTemporalPredictor" String,
            /// `ParDenominator`: whole number.
            par_denominator "ParDenominator" i64,
            /// `ParNumerator`: whole number.
            par_numerator "ParNumerator" i64,
            /// `Profile`: text.
            profile "Profile" String,
            /// `QvbrQualityLevel`: whole number.
            qvbr_quality_level "QvbrQualityLevel" i64,
            /// `RateControlMode`: text.
            rate_control_mode "RateControlMode" String,
            /// `ScanType`: text.
            scan_type "ScanType" String,
            /// `SceneChangeDetect`: text.
            scene_change_detect "SceneChangeDetect" String,
            /// `Slices`: whole number.
            slices "Slices" i64,
            /// `SubgopLength`: text.
            subgop_length "SubgopLength" String,
            /// `Tier`: text.
            tier "Tier" String,
            /// `TileHeight`: whole number.
            tile_height "TileHeight" i64,
            /// `TilePadding`: text.
            tile_padding "TilePadding" String,
            /// `TileWidth`: whole number.
            tile_width "TileWidth" i64,
            /// `TimecodeBurninSettings`: object.
            timecode_burnin_settings "TimecodeBurninSettings" TimecodeBurninSettings,
            /// `TimecodeInsertion`: text.
            timecode_insertion "TimecodeInsertion" String,
            /// `TreeblockSize`: text.
            treeblock_size "TreeblockSize" String,
        }
    }

    property! {
        /// [`H264H265FilterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264h265filtersettings.html)
        H264H265FilterSettings
        required {
        }
        optional {
            /// `BandwidthReductionFilterSettings`: object.
            bandwidth_reduction_filter_settings "BandwidthReductionFilterSettings" BandwidthReductionFilterSettings,
            /// `TemporalFilterSettings`: object.
            temporal_filter_settings "TemporalFilterSettings" TemporalFilterSettings,
        }
    }

    property! {
        /// [`BandwidthReductionFilterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-bandwidthreductionfiltersettings.html)
        BandwidthReductionFilterSettings
        required {
        }
        optional {
            /// `PostFilterSharpening`: text.
            post_filter_sharpening "PostFilterSharpening" String,
            /// `Strength`: text.
            strength "Strength" String,
        }
    }

    property! {
        /// [`H265ColorSpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h265colorspacesettings.html)
        H265ColorSpaceSettings
        required {
        }
        optional {
            /// `ColorSpacePassthroughSettings`: object.
            color_space_passthrough_settings "ColorSpacePassthroughSettings" Json,
            /// `DolbyVision81Settings`: object.
            dolby_vision81_settings "DolbyVision81Settings" Json,
            /// `Hdr10Settings`: object.
            hdr10_settings "Hdr10Settings" Hdr10Settings,
            /// `Hlg2020Settings`: object.
            hlg2020_settings "Hlg2020Settings" Json,
            /// `Rec601Settings`: object.
            rec601_settings "Rec601Settings" Json,
            /// `Rec709Settings`: object.
            rec709_settings "Rec709Settings" Json,
        }
    }

    property! {
        /// [`H264Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264settings.html)
        H264Settings
        required {
        }
        optional {
            /// `AdaptiveQuantization`: text.
            adaptive_quantization "AdaptiveQuantization" String,
            /// `AfdSignaling`: text.
            afd_signaling "AfdSignaling" String,
            /// `Bitrate`: whole number.
            bitrate "Bitrate" i64,
            /// `BufFillPct`: whole number.
            buf_fill_pct "BufFillPct" i64,
            /// `BufSize`: whole number.
            buf_size "BufSize" i64,
            /// `ColorMetadata`: text.
            color_metadata "ColorMetadata" String,
            /// `ColorSpaceSettings`: object.
            color_space_settings "ColorSpaceSettings" H264ColorSpaceSettings,
            /// `EntropyEncoding`: text.
            entropy_encoding "EntropyEncoding" String,
            /// `FilterSettings`: object.
            filter_settings "FilterSettings" H264H265FilterSettings,
            /// `FixedAfd`: text.
            fixed_afd "FixedAfd" String,
            /// `FlickerAq`: text.
            flicker_aq "FlickerAq" String,
            /// `ForceFieldPictures`: text.
            force_field_pictures "ForceFieldPictures" String,
            /// `FramerateControl`: text.
            framerate_control "FramerateControl" String,
            /// `FramerateDenominator`: whole number.
            framerate_denominator "FramerateDenominator" i64,
            /// `FramerateNumerator`: whole number.
            framerate_numerator "FramerateNumerator" i64,
            /// `GopBReference`: text.
            gop_b_reference "GopBReference" String,
            /// `GopClosedCadence`: whole number.
            gop_closed_cadence "GopClosedCadence" i64,
            /// `GopNumBFrames`: whole number.
            gop_num_b_frames "GopNumBFrames" i64,
            /// `GopSize`: number.
            gop_size "GopSize" f64,
            /// `GopSizeUnits`: text.
            gop_size_units "GopSizeUnits" String,
            /// `Level`: text.
            level "Level" String,
            /// `LookAheadRateControl`: text.
            look_ahead_rate_control "LookAheadRateControl" String,
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
            /// `MinBitrate`: whole number.
            min_bitrate "MinBitrate" i64,
            /// `MinIInterval`: whole number.
            min_i_interval "MinIInterval" i64,
            /// `MinQp`: whole number.
            min_qp "MinQp" i64,
            /// `NumRefFrames`: whole number.
            num_ref_frames "NumRefFrames" i64,
            /// `ParControl`: text.
            par_control "ParControl" String,
            /// `ParDenominator`: whole number.
            par_denominator "ParDenominator" i64,
            /// `ParNumerator`: whole number.
            par_numerator "ParNumerator" i64,
            /// `Profile`: text.
            profile "Profile" String,
            /// `QualityLevel`: text.
            quality_level "QualityLevel" String,
            /// `QvbrQualityLevel`: whole number.
            qvbr_quality_level "QvbrQualityLevel" i64,
            /// `RateControlMode`: text.
            rate_control_mode "RateControlMode" String,
            /// `ScanType`: text.
            scan_type "ScanType" String,
            /// `SceneChangeDetect`: text.
            scene_change_detect "SceneChangeDetect" String,
            /// `Slices`: whole number.
            slices "Slices" i64,
            /// `Softness`: whole number.
            softness "Softness" i64,
            /// `SpatialAq`: text.
            spatial_aq "SpatialAq" String,
            /// `SubgopLength`: text.
            subgop_length "SubgopLength" String,
            /// `Syntax`: text.
            syntax "Syntax" String,
            /// `TemporalAq`: text.
            temporal_aq "TemporalAq" String,
            /// `TimecodeBurninSettings`: object.
            timecode_burnin_settings "TimecodeBurninSettings" TimecodeBurninSettings,
            /// `TimecodeInsertion`: text.
            timecode_insertion "TimecodeInsertion" String,
        }
    }

    property! {
        /// [`H264ColorSpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-h264colorspacesettings.html)
        H264ColorSpaceSettings
        required {
        }
        optional {
            /// `ColorSpacePassthroughSettings`: object.
            color_space_passthrough_settings "ColorSpacePassthroughSettings" Json,
            /// `Rec601Settings`: object.
            rec601_settings "Rec601Settings" Json,
            /// `Rec709Settings`: object.
            rec709_settings "Rec709Settings" Json,
        }
    }

    property! {
        /// [`FrameCaptureSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturesettings.html)
        FrameCaptureSettings
        required {
        }
        optional {
            /// `CaptureInterval`: whole number.
            capture_interval "CaptureInterval" i64,
            /// `CaptureIntervalUnits`: text.
            capture_interval_units "CaptureIntervalUnits" String,
            /// `TimecodeBurninSettings`: object.
            timecode_burnin_settings "TimecodeBurninSettings" TimecodeBurninSettings,
        }
    }

    property! {
        /// [`Av1Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-av1settings.html)
        Av1Settings
        required {
        }
        optional {
            /// `AfdSignaling`: text.
            afd_signaling "AfdSignaling" String,
            /// `BitDepth`: text.
            bit_depth "BitDepth" String,
            /// `Bitrate`: whole number.
            bitrate "Bitrate" i64,
            /// `BufSize`: whole number.
            buf_size "BufSize" i64,
            /// `ColorSpaceSettings`: object.
            color_space_settings "ColorSpaceSettings" Av1ColorSpaceSettings,
            /// `FixedAfd`: text.
            fixed_afd "FixedAfd" String,
            /// `FramerateDenominator`: whole number.
            framerate_denominator "FramerateDenominator" i64,
            /// `FramerateNumerator`: whole number.
            framerate_numerator "FramerateNumerator" i64,
            /// `GopSize`: number.
            gop_size "GopSize" f64,
            /// `GopSizeUnits`: text.
            gop_size_units "GopSizeUnits" String,
            /// `Level`: text.
            level "Level" String,
            /// `LookAheadRateControl`: text.
            look_ahead_rate_control "LookAheadRateControl" String,
            /// `MaxBitrate`: whole number.
            max_bitrate "MaxBitrate" i64,
            /// `MinBitrate`: whole number.
            min_bitrate "MinBitrate" i64,
            /// `MinIInterval`: whole number.
            min_i_interval "MinIInterval" i64,
            /// `ParDenominator`: whole number.
            par_denominator "ParDenominator" i64,
            /// `ParNumerator`: whole number.
            par_numerator "ParNumerator" i64,
            /// `QvbrQualityLevel`: whole number.
            qvbr_quality_level "QvbrQualityLevel" i64,
            /// `RateControlMode`: text.
            rate_control_mode "RateControlMode" String,
            /// `SceneChangeDetect`: text.
            scene_change_detect "SceneChangeDetect" String,
            /// `SpatialAq`: text.
            spatial_aq "SpatialAq" String,
            /// `TemporalAq`: text.
            temporal_aq "TemporalAq" String,
            /// `TimecodeBurninSettings`: object.
            timecode_burnin_settings "TimecodeBurninSettings" TimecodeBurninSettings,
            /// `TimecodeInsertion`: text.
            timecode_insertion "TimecodeInsertion" String,
        }
    }

    property! {
        /// [`Av1ColorSpaceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-av1colorspacesettings.html)
        Av1ColorSpaceSettings
        required {
        }
        optional {
            /// `ColorSpacePassthroughSettings`: object.
            color_space_passthrough_settings "ColorSpacePassthroughSettings" Json,
            /// `Hdr10Settings`: object.
            hdr10_settings "Hdr10Settings" Hdr10Settings,
            /// `Hlg2020Settings`: object.
            hlg2020_settings "Hlg2020Settings" Json,
            /// `Rec601Settings`: object.
            rec601_settings "Rec601Settings" Json,
            /// `Rec709Settings`: object.
            rec709_settings "Rec709Settings" Json,
        }
    }

    property! {
        /// [`TimecodeConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-timecodeconfig.html)
        TimecodeConfig
        required {
        }
        optional {
            /// `Source`: text.
            source "Source" String,
            /// `SyncThreshold`: whole number.
            sync_threshold "SyncThreshold" i64,
        }
    }

    property! {
        /// [`ThumbnailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-thumbnailconfiguration.html)
        ThumbnailConfiguration
        required {
        }
        optional {
            /// `State`: text.
            state "State" String,
        }
    }

    property! {
        /// [`OutputGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputgroup.html)
        OutputGroup
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `OutputGroupSettings`: object.
            output_group_settings "OutputGroupSettings" OutputGroupSettings,
            /// `Outputs`: list.
            outputs "Outputs" List<Output>,
        }
    }

    property! {
        /// [`Output`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-output.html)
        Output
        required {
        }
        optional {
            /// `AudioDescriptionNames`: list.
            audio_description_names "AudioDescriptionNames" List<String>,
            /// `CaptionDescriptionNames`: list.
            caption_description_names "CaptionDescriptionNames" List<String>,
            /// `OutputName`: text.
            output_name "OutputName" String,
            /// `OutputSettings`: object.
            output_settings "OutputSettings" OutputSettings,
            /// `VideoDescriptionName`: text.
            video_description_name "VideoDescriptionName" String,
        }
    }

    property! {
        /// [`OutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputsettings.html)
        OutputSettings
        required {
        }
        optional {
            /// `ArchiveOutputSettings`: object.
            archive_output_settings "ArchiveOutputSettings" ArchiveOutputSettings,
            /// `CmafIngestOutputSettings`: object.
            cmaf_ingest_output_settings "CmafIngestOutputSettings" CmafIngestFrameCaptureOutputSettings,
            /// `FrameCaptureOutputSettings`: object.
            frame_capture_output_settings "FrameCaptureOutputSettings" CmafIngestFrameCaptureOutputSettings,
            /// `HlsOutputSettings`: object.
            hls_output_settings "HlsOutputSettings" HlsOutputSettings,
            /// `MediaConnectRouterOutputSettings`: object.
            media_connect_router_output_settings "MediaConnectRouterOutputSettings" MediaConnectRouterOutputSettings,
            /// `MediaPackageOutputSettings`: JSON.
            media_package_output_settings "MediaPackageOutputSettings" Json,
            /// `MsSmoothOutputSettings`: object.
            ms_smooth_output_settings "MsSmoothOutputSettings" MsSmoothOutputSettings,
            /// `MultiplexOutputSettings`: object.
            multiplex_output_settings "MultiplexOutputSettings" MultiplexOutputSettings,
            /// `RtmpOutputSettings`: object.
            rtmp_output_settings "RtmpOutputSettings" RtmpOutputSettings,
            /// `SrtOutputSettings`: object.
            srt_output_settings "SrtOutputSettings" SrtOutputSettings,
            /// `UdpOutputSettings`: object.
            udp_output_settings "UdpOutputSettings" UdpOutputSettings,
        }
    }

    property! {
        /// [`UdpOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpoutputsettings.html)
        UdpOutputSettings
        required {
        }
        optional {
            /// `BufferMsec`: whole number.
            buffer_msec "BufferMsec" i64,
            /// `ContainerSettings`: object.
            container_settings "ContainerSettings" UdpMediaConnectRouterContainerSettings,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `FecOutputSettings`: object.
            fec_output_settings "FecOutputSettings" FecOutputSettings,
        }
    }

    property! {
        /// [`FecOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-fecoutputsettings.html)
        FecOutputSettings
        required {
        }
        optional {
            /// `ColumnDepth`: whole number.
            column_depth "ColumnDepth" i64,
            /// `IncludeFec`: text.
            include_fec "IncludeFec" String,
            /// `RowLength`: whole number.
            row_length "RowLength" i64,
        }
    }

    property! {
        /// [`OutputLocationRef`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputlocationref.html)
        OutputLocationRef
        required {
        }
        optional {
            /// `DestinationRefId`: text.
            destination_ref_id "DestinationRefId" String,
        }
    }

    property! {
        /// [`UdpMediaConnectRouterContainerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpmediaconnectroutercontainersettings.html)
        UdpMediaConnectRouterContainerSettings
        required {
        }
        optional {
            /// `M2tsSettings`: object.
            m2ts_settings "M2tsSettings" M2tsSettings,
        }
    }

    property! {
        /// [`M2tsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-m2tssettings.html)
        M2tsSettings
        required {
        }
        optional {
            /// `AbsentInputAudioBehavior`: text.
            absent_input_audio_behavior "AbsentInputAudioBehavior" String,
            /// `Arib`: text.
            arib "Arib" String,
            /// `AribCaptionsPid`: text.
            arib_captions_pid "AribCaptionsPid" String,
            /// `AribCaptionsPidControl`: text.
            arib_captions_pid_control "AribCaptionsPidControl" String,
            /// `AudioBufferModel`: text.
            audio_buffer_model "AudioBufferModel" String,
            /// `AudioFramesPerPes`: whole number.
            audio_frames_per_pes "AudioFramesPerPes" i64,
            /// `AudioPids`: text.
            audio_pids "AudioPids" String,
            /// `AudioStreamType`: text.
            audio_stream_type "AudioStreamType" String,
            /// `Bitrate`: whole number.
            bitrate "Bitrate" i64,
            /// `BufferModel`: text.
            buffer_model "BufferModel" String,
            /// `CcDescriptor`: text.
            cc_descriptor "CcDescriptor" String,
            /// `DvbNitSettings`: object.
            dvb_nit_settings "DvbNitSettings" DvbNitSettings,
            /// `DvbSdtSettings`: object.
            dvb_sdt_settings "DvbSdtSettings" DvbSdtSettings,
            /// `DvbSubPids`: text.
            dvb_sub_pids "DvbSubPids" String,
            /// `DvbTdtSettings`: object.
            dvb_tdt_settings "DvbTdtSettings" DvbTdtSettings,
            /// `DvbTeletextPid`: text.
            dvb_teletext_pid "DvbTeletextPid" String,
            /// `Ebif`: text.
            ebif "Ebif" String,
            /// `EbpAudioInterval`: text.
            ebp_audio_interval "EbpAudioInterval" String,
            /// `EbpLookaheadMs`: whole number.
            ebp_lookahead_ms "EbpLookaheadMs" i64,
            /// `EbpPlacement`: text.
            ebp_placement "EbpPlacement" String,
            /// `EcmPid`: text.
            ecm_pid "EcmPid" String,
            /// `EsRateInPes`: text.
            es_rate_in_pes "EsRateInPes" String,
            /// `EtvPlatformPid`: text.
            etv_platform_pid "EtvPlatformPid" String,
            /// `EtvSignalPid`: text.
            etv_signal_pid "EtvSignalPid" String,
            /// `FragmentTime`: number.
            fragment_time "FragmentTime" f64,
            /// `Klv`: text.
            klv "Klv" String,
            /// `KlvDataPids`: text.
            klv_data_pids "KlvDataPids" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `NullPacketBitrate`: number.
            null_packet_bitrate "NullPacketBitrate" f64,
            /// `PatInterval`: whole number.
            pat_interval "PatInterval" i64,
            /// `PcrControl`: text.
            pcr_control "PcrControl" String,
            /// `PcrPeriod`: whole number.
            pcr_period "PcrPeriod" i64,
            /// `PcrPid`: text.
            pcr_pid "PcrPid" String,
            /// `PmtInterval`: whole number.
            pmt_interval "PmtInterval" i64,
            /// `PmtPid`: text.
            pmt_pid "PmtPid" String,
            /// `ProgramNum`: whole number.
            program_num "ProgramNum" i64,
            /// `RateMode`: text.
            rate_mode "RateMode" String,
            /// `Scte27Pids`: text.
            scte27_pids "Scte27Pids" String,
            /// `Scte35Control`: text.
            scte35_control "Scte35Control" String,
            /// `Scte35Pid`: text.
            scte35_pid "Scte35Pid" String,
            /// `Scte35PrerollPullupMilliseconds`: number.
            scte35_preroll_pullup_milliseconds "Scte35PrerollPullupMilliseconds" f64,
            /// `SegmentationMarkers`: text.
            segmentation_markers "SegmentationMarkers" String,
            /// `SegmentationStyle`: text.
            segmentation_style "SegmentationStyle" String,
            /// `SegmentationTime`: number.
            segmentation_time "SegmentationTime" f64,
            /// `TimedMetadataBehavior`: text.
            timed_metadata_behavior "TimedMetadataBehavior" String,
            /// `TimedMetadataPid`: text.
            timed_metadata_pid "TimedMetadataPid" String,
            /// `TransportStreamId`: whole number.
            transport_stream_id "TransportStreamId" i64,
            /// `VideoPid`: text.
            video_pid "VideoPid" String,
        }
    }

    property! {
        /// [`DvbTdtSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbtdtsettings.html)
        DvbTdtSettings
        required {
        }
        optional {
            /// `RepInterval`: whole number.
            rep_interval "RepInterval" i64,
        }
    }

    property! {
        /// [`DvbSdtSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbsdtsettings.html)
        DvbSdtSettings
        required {
        }
        optional {
            /// `OutputSdt`: text.
            output_sdt "OutputSdt" String,
            /// `RepInterval`: whole number.
            rep_interval "RepInterval" i64,
            /// `ServiceName`: text.
            service_name "ServiceName" String,
            /// `ServiceProviderName`: text.
            service_provider_name "ServiceProviderName" String,
        }
    }

    property! {
        /// [`DvbNitSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-dvbnitsettings.html)
        DvbNitSettings
        required {
        }
        optional {
            /// `NetworkId`: whole number.
            network_id "NetworkId" i64,
            /// `NetworkName`: text.
            network_name "NetworkName" String,
            /// `RepInterval`: whole number.
            rep_interval "RepInterval" i64,
        }
    }

    property! {
        /// [`SrtOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtoutputsettings.html)
        SrtOutputSettings
        required {
        }
        optional {
            /// `BufferMsec`: whole number.
            buffer_msec "BufferMsec" i64,
            /// `ContainerSettings`: object.
            container_settings "ContainerSettings" UdpMediaConnectRouterContainerSettings,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" String,
            /// `Latency`: whole number.
            latency "Latency" i64,
        }
    }

    property! {
        /// [`RtmpOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-rtmpoutputsettings.html)
        RtmpOutputSettings
        required {
        }
        optional {
            /// `CertificateMode`: text.
            certificate_mode "CertificateMode" String,
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
        }
    }

    property! {
        /// [`MultiplexOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexoutputsettings.html)
        MultiplexOutputSettings
        required {
        }
        optional {
            /// `ContainerSettings`: object.
            container_settings "ContainerSettings" MultiplexContainerSettings,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
        }
    }

    property! {
        /// [`MultiplexContainerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexcontainersettings.html)
        MultiplexContainerSettings
        required {
        }
        optional {
            /// `MultiplexM2tsSettings`: object.
            multiplex_m2ts_settings "MultiplexM2tsSettings" MultiplexM2tsSettings,
        }
    }

    property! {
        /// [`MultiplexM2tsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexm2tssettings.html)
        MultiplexM2tsSettings
        required {
        }
        optional {
            /// `AbsentInputAudioBehavior`: text.
            absent_input_audio_behavior "AbsentInputAudioBehavior" String,
            /// `Arib`: text.
            arib "Arib" String,
            /// `AudioBufferModel`: text.
            audio_buffer_model "AudioBufferModel" String,
            /// `AudioFramesPerPes`: whole number.
            audio_frames_per_pes "AudioFramesPerPes" i64,
            /// `AudioStreamType`: text.
            audio_stream_type "AudioStreamType" String,
            /// `CcDescriptor`: text.
            cc_descriptor "CcDescriptor" String,
            /// `Ebif`: text.
            ebif "Ebif" String,
            /// `EsRateInPes`: text.
            es_rate_in_pes "EsRateInPes" String,
            /// `Klv`: text.
            klv "Klv" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `PcrControl`: text.
            pcr_control "PcrControl" String,
            /// `PcrPeriod`: whole number.
            pcr_period "PcrPeriod" i64,
            /// `Scte35Control`: text.
            scte35_control "Scte35Control" String,
            /// `Scte35PrerollPullupMilliseconds`: number.
            scte35_preroll_pullup_milliseconds "Scte35PrerollPullupMilliseconds" f64,
        }
    }

    property! {
        /// [`MsSmoothOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mssmoothoutputsettings.html)
        MsSmoothOutputSettings
        required {
        }
        optional {
            /// `H265PackagingType`: text.
            h265_packaging_type "H265PackagingType" String,
            /// `NameModifier`: text.
            name_modifier "NameModifier" String,
        }
    }

    property! {
        /// [`MediaConnectRouterOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputsettings.html)
        MediaConnectRouterOutputSettings
        required {
        }
        optional {
            /// `ConnectedRouterInputs`: object.
            connected_router_inputs "ConnectedRouterInputs" MediaConnectRouterOutputConnectionMap,
            /// `ContainerSettings`: object.
            container_settings "ContainerSettings" UdpMediaConnectRouterContainerSettings,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
        }
    }

    property! {
        /// [`MediaConnectRouterOutputConnectionMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputconnectionmap.html)
        MediaConnectRouterOutputConnectionMap
        required {
        }
        optional {
            /// `Pipeline0`: text.
            pipeline0 "Pipeline0" String,
            /// `Pipeline1`: text.
            pipeline1 "Pipeline1" String,
        }
    }

    property! {
        /// [`HlsOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsoutputsettings.html)
        HlsOutputSettings
        required {
        }
        optional {
            /// `H265PackagingType`: text.
            h265_packaging_type "H265PackagingType" String,
            /// `HlsSettings`: object.
            hls_settings "HlsSettings" HlsSettings,
            /// `NameModifier`: text.
            name_modifier "NameModifier" String,
            /// `SegmentModifier`: text.
            segment_modifier "SegmentModifier" String,
        }
    }

    property! {
        /// [`HlsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlssettings.html)
        HlsSettings
        required {
        }
        optional {
            /// `AudioOnlyHlsSettings`: object.
            audio_only_hls_settings "AudioOnlyHlsSettings" AudioOnlyHlsSettings,
            /// `Fmp4HlsSettings`: object.
            fmp4_hls_settings "Fmp4HlsSettings" Fmp4HlsSettings,
            /// `FrameCaptureHlsSettings`: object.
            frame_capture_hls_settings "FrameCaptureHlsSettings" Json,
            /// `StandardHlsSettings`: object.
            standard_hls_settings "StandardHlsSettings" StandardHlsSettings,
        }
    }

    property! {
        /// [`StandardHlsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-standardhlssettings.html)
        StandardHlsSettings
        required {
        }
        optional {
            /// `AudioRenditionSets`: text.
            audio_rendition_sets "AudioRenditionSets" String,
            /// `M3u8Settings`: object.
            m3u8_settings "M3u8Settings" M3u8Settings,
        }
    }

    property! {
        /// [`M3u8Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-m3u8settings.html)
        M3u8Settings
        required {
        }
        optional {
            /// `AudioFramesPerPes`: whole number.
            audio_frames_per_pes "AudioFramesPerPes" i64,
            /// `AudioPids`: text.
            audio_pids "AudioPids" String,
            /// `EcmPid`: text.
            ecm_pid "EcmPid" String,
            /// `KlvBehavior`: text.
            klv_behavior "KlvBehavior" String,
            /// `KlvDataPids`: text.
            klv_data_pids "KlvDataPids" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `PatInterval`: whole number.
            pat_interval "PatInterval" i64,
            /// `PcrControl`: text.
            pcr_control "PcrControl" String,
            /// `PcrPeriod`: whole number.
            pcr_period "PcrPeriod" i64,
            /// `PcrPid`: text.
            pcr_pid "PcrPid" String,
            /// `PmtInterval`: whole number.
            pmt_interval "PmtInterval" i64,
            /// `PmtPid`: text.
            pmt_pid "PmtPid" String,
            /// `ProgramNum`: whole number.
            program_num "ProgramNum" i64,
            /// `Scte35Behavior`: text.
            scte35_behavior "Scte35Behavior" String,
            /// `Scte35Pid`: text.
            scte35_pid "Scte35Pid" String,
            /// `TimedMetadataBehavior`: text.
            timed_metadata_behavior "TimedMetadataBehavior" String,
            /// `TimedMetadataPid`: text.
            timed_metadata_pid "TimedMetadataPid" String,
            /// `TransportStreamId`: whole number.
            transport_stream_id "TransportStreamId" i64,
            /// `VideoPid`: text.
            video_pid "VideoPid" String,
        }
    }

    property! {
        /// [`Fmp4HlsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-fmp4hlssettings.html)
        Fmp4HlsSettings
        required {
        }
        optional {
            /// `AudioRenditionSets`: text.
            audio_rendition_sets "AudioRenditionSets" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `TimedMetadataBehavior`: text.
            timed_metadata_behavior "TimedMetadataBehavior" String,
        }
    }

    property! {
        /// [`AudioOnlyHlsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audioonlyhlssettings.html)
        AudioOnlyHlsSettings
        required {
        }
        optional {
            /// `AudioGroupId`: text.
            audio_group_id "AudioGroupId" String,
            /// `AudioOnlyImage`: object.
            audio_only_image "AudioOnlyImage" InputLocation,
            /// `AudioTrackType`: text.
            audio_track_type "AudioTrackType" String,
            /// `SegmentType`: text.
            segment_type "SegmentType" String,
        }
    }

    property! {
        /// [`InputLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlocation.html)
        InputLocation
        required {
        }
        optional {
            /// `PasswordParam`: text.
            password_param "PasswordParam" String,
            /// `Uri`: text.
            uri "Uri" String,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`CmafIngestFrameCaptureOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestframecaptureoutputsettings.html)
        CmafIngestFrameCaptureOutputSettings
        required {
        }
        optional {
            /// `NameModifier`: text.
            name_modifier "NameModifier" String,
        }
    }

    property! {
        /// [`ArchiveOutputSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archiveoutputsettings.html)
        ArchiveOutputSettings
        required {
        }
        optional {
            /// `ContainerSettings`: object.
            container_settings "ContainerSettings" ArchiveContainerSettings,
            /// `Extension`: text.
            extension "Extension" String,
            /// `NameModifier`: text.
            name_modifier "NameModifier" String,
        }
    }

    property! {
        /// [`ArchiveContainerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivecontainersettings.html)
        ArchiveContainerSettings
        required {
        }
        optional {
            /// `M2tsSettings`: object.
            m2ts_settings "M2tsSettings" M2tsSettings,
            /// `RawSettings`: object.
            raw_settings "RawSettings" Json,
        }
    }

    property! {
        /// [`OutputGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputgroupsettings.html)
        OutputGroupSettings
        required {
        }
        optional {
            /// `ArchiveGroupSettings`: object.
            archive_group_settings "ArchiveGroupSettings" ArchiveGroupSettings,
            /// `CmafIngestGroupSettings`: object.
            cmaf_ingest_group_settings "CmafIngestGroupSettings" CmafIngestGroupSettings,
            /// `FrameCaptureGroupSettings`: object.
            frame_capture_group_settings "FrameCaptureGroupSettings" FrameCaptureGroupSettings,
            /// `HlsGroupSettings`: object.
            hls_group_settings "HlsGroupSettings" HlsGroupSettings,
            /// `MediaConnectRouterGroupSettings`: object.
            media_connect_router_group_settings "MediaConnectRouterGroupSettings" MediaConnectRouterGroupSettings,
            /// `MediaPackageGroupSettings`: object.
            media_package_group_settings "MediaPackageGroupSettings" MediaPackageGroupSettings,
            /// `MsSmoothGroupSettings`: object.
            ms_smooth_group_settings "MsSmoothGroupSettings" MsSmoothGroupSettings,
            /// `MultiplexGroupSettings`: object.
            multiplex_group_settings "MultiplexGroupSettings" Json,
            /// `RtmpGroupSettings`: object.
            rtmp_group_settings "RtmpGroupSettings" RtmpGroupSettings,
            /// `SrtGroupSettings`: object.
            srt_group_settings "SrtGroupSettings" SrtGroupSettings,
            /// `UdpGroupSettings`: object.
            udp_group_settings "UdpGroupSettings" UdpGroupSettings,
        }
    }

    property! {
        /// [`UdpGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-udpgroupsettings.html)
        UdpGroupSettings
        required {
        }
        optional {
            /// `InputLossAction`: text.
            input_loss_action "InputLossAction" String,
            /// `TimedMetadataId3Frame`: text.
            timed_metadata_id3_frame "TimedMetadataId3Frame" String,
            /// `TimedMetadataId3Period`: whole number.
            timed_metadata_id3_period "TimedMetadataId3Period" i64,
        }
    }

    property! {
        /// [`SrtGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtgroupsettings.html)
        SrtGroupSettings
        required {
        }
        optional {
            /// `InputLossAction`: text.
            input_loss_action "InputLossAction" String,
        }
    }

    property! {
        /// [`RtmpGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-rtmpgroupsettings.html)
        RtmpGroupSettings
        required {
        }
        optional {
            /// `AdMarkers`: list.
            ad_markers "AdMarkers" List<String>,
            /// `AuthenticationScheme`: text.
            authentication_scheme "AuthenticationScheme" String,
            /// `CacheFullBehavior`: text.
            cache_full_behavior "CacheFullBehavior" String,
            /// `CacheLength`: whole number.
            cache_length "CacheLength" i64,
            /// `CaptionData`: text.
            caption_data "CaptionData" String,
            /// `IncludeFillerNalUnits`: text.
            include_filler_nal_units "IncludeFillerNalUnits" String,
            /// `InputLossAction`: text.
            input_loss_action "InputLossAction" String,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
        }
    }

    property! {
        /// [`MsSmoothGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mssmoothgroupsettings.html)
        MsSmoothGroupSettings
        required {
        }
        optional {
            /// `AcquisitionPointId`: text.
            acquisition_point_id "AcquisitionPointId" String,
            /// `AudioOnlyTimecodeControl`: text.
            audio_only_timecode_control "AudioOnlyTimecodeControl" String,
            /// `CertificateMode`: text.
            certificate_mode "CertificateMode" String,
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `EventId`: text.
            event_id "EventId" String,
            /// `EventIdMode`: text.
            event_id_mode "EventIdMode" String,
            /// `EventStopBehavior`: text.
            event_stop_behavior "EventStopBehavior" String,
            /// `FilecacheDuration`: whole number.
            filecache_duration "FilecacheDuration" i64,
            /// `FragmentLength`: whole number.
            fragment_length "FragmentLength" i64,
            /// `InputLossAction`: text.
            input_loss_action "InputLossAction" String,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
            /// `SegmentationMode`: text.
            segmentation_mode "SegmentationMode" String,
            /// `SendDelayMs`: whole number.
            send_delay_ms "SendDelayMs" i64,
            /// `SparseTrackType`: text.
            sparse_track_type "SparseTrackType" String,
            /// `StreamManifestBehavior`: text.
            stream_manifest_behavior "StreamManifestBehavior" String,
            /// `TimestampOffset`: text.
            timestamp_offset "TimestampOffset" String,
            /// `TimestampOffsetMode`: text.
            timestamp_offset_mode "TimestampOffsetMode" String,
        }
    }

    property! {
        /// [`MediaPackageGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagegroupsettings.html)
        MediaPackageGroupSettings
        required {
        }
        optional {
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `MediapackageV2GroupSettings`: object.
            mediapackage_v2_group_settings "MediapackageV2GroupSettings" MediaPackageV2GroupSettings,
        }
    }

    property! {
        /// [`MediaPackageV2GroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagev2groupsettings.html)
        MediaPackageV2GroupSettings
        required {
        }
        optional {
            /// `AdditionalDestinations`: list.
            additional_destinations "AdditionalDestinations" List<AdditionalDestinations>,
            /// `CaptionLanguageMappings`: list.
            caption_language_mappings "CaptionLanguageMappings" List<CaptionLanguageMapping>,
            /// `Id3Behavior`: text.
            id3_behavior "Id3Behavior" String,
            /// `KlvBehavior`: text.
            klv_behavior "KlvBehavior" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `Scte35Type`: text.
            scte35_type "Scte35Type" String,
            /// `SegmentLength`: whole number.
            segment_length "SegmentLength" i64,
            /// `SegmentLengthUnits`: text.
            segment_length_units "SegmentLengthUnits" String,
            /// `TimedMetadataId3Frame`: text.
            timed_metadata_id3_frame "TimedMetadataId3Frame" String,
            /// `TimedMetadataId3Period`: whole number.
            timed_metadata_id3_period "TimedMetadataId3Period" i64,
            /// `TimedMetadataPassthrough`: text.
            timed_metadata_passthrough "TimedMetadataPassthrough" String,
            /// `WatermarkingSettings`: object.
            watermarking_settings "WatermarkingSettings" MediaPackageV2WatermarkingSettings,
        }
    }

    property! {
        /// [`MediaPackageV2WatermarkingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackagev2watermarkingsettings.html)
        MediaPackageV2WatermarkingSettings
        required {
        }
        optional {
            /// `MediaPackageV2AbWatermarkerIrdetoSettings`: object.
            media_package_v2_ab_watermarker_irdeto_settings "MediaPackageV2AbWatermarkerIrdetoSettings" CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings,
        }
    }

    property! {
        /// [`CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestmediapackagev2abwatermarkerirdetosettings.html)
        CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings
        required {
        }
        optional {
            /// `AdditionalDestinationsAlternateDestinations`: list.
            additional_destinations_alternate_destinations "AdditionalDestinationsAlternateDestinations" List<OutputLocationRef>,
            /// `AlternateDestination`: object.
            alternate_destination "AlternateDestination" OutputLocationRef,
            /// `CustomProfile`: object.
            custom_profile "CustomProfile" AbWatermarkingCustomProfile,
            /// `License`: text.
            license "License" String,
            /// `OperatorId`: whole number.
            operator_id "OperatorId" i64,
            /// `PolyPeriod`: whole number.
            poly_period "PolyPeriod" i64,
            /// `Profile`: text.
            profile "Profile" String,
            /// `WatermarkIdLength`: text.
            watermark_id_length "WatermarkIdLength" String,
        }
    }

    property! {
        /// [`AbWatermarkingCustomProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-abwatermarkingcustomprofile.html)
        AbWatermarkingCustomProfile
        required {
        }
        optional {
            /// `EmbeddingFrequency`: number.
            embedding_frequency "EmbeddingFrequency" f64,
            /// `SceneCut`: number.
            scene_cut "SceneCut" f64,
            /// `TargetPsnr`: number.
            target_psnr "TargetPsnr" f64,
        }
    }

    property! {
        /// [`CaptionLanguageMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captionlanguagemapping.html)
        CaptionLanguageMapping
        required {
        }
        optional {
            /// `CaptionChannel`: whole number.
            caption_channel "CaptionChannel" i64,
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
            /// `LanguageDescription`: text.
            language_description "LanguageDescription" String,
        }
    }

    property! {
        /// [`AdditionalDestinations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-additionaldestinations.html)
        AdditionalDestinations
        required {
        }
        optional {
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
        }
    }

    property! {
        /// [`MediaConnectRouterGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectroutergroupsettings.html)
        MediaConnectRouterGroupSettings
        required {
        }
        optional {
            /// `AvailabilityZones`: list.
            availability_zones "AvailabilityZones" List<String>,
        }
    }

    property! {
        /// [`HlsGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsgroupsettings.html)
        HlsGroupSettings
        required {
        }
        optional {
            /// `AdMarkers`: list.
            ad_markers "AdMarkers" List<String>,
            /// `BaseUrlContent`: text.
            base_url_content "BaseUrlContent" String,
            /// `BaseUrlContent1`: text.
            base_url_content1 "BaseUrlContent1" String,
            /// `BaseUrlManifest`: text.
            base_url_manifest "BaseUrlManifest" String,
            /// `BaseUrlManifest1`: text.
            base_url_manifest1 "BaseUrlManifest1" String,
            /// `CaptionLanguageMappings`: list.
            caption_language_mappings "CaptionLanguageMappings" List<CaptionLanguageMapping>,
            /// `CaptionLanguageSetting`: text.
            caption_language_setting "CaptionLanguageSetting" String,
            /// `ClientCache`: text.
            client_cache "ClientCache" String,
            /// `CodecSpecification`: text.
            codec_specification "CodecSpecification" String,
            /// `ConstantIv`: text.
            constant_iv "ConstantIv" String,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `DirectoryStructure`: text.
            directory_structure "DirectoryStructure" String,
            /// `DiscontinuityTags`: text.
            discontinuity_tags "DiscontinuityTags" String,
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" String,
            /// `HlsCdnSettings`: object.
            hls_cdn_settings "HlsCdnSettings" HlsCdnSettings,
            /// `HlsId3SegmentTagging`: text.
            hls_id3_segment_tagging "HlsId3SegmentTagging" String,
            /// `IFrameOnlyPlaylists`: text.
            i_frame_only_playlists "IFrameOnlyPlaylists" String,
            /// `IncompleteSegmentBehavior`: text.
            incomplete_segment_behavior "IncompleteSegmentBehavior" String,
            /// `IndexNSegments`: whole number.
            index_n_segments "IndexNSegments" i64,
            /// `InputLossAction`: text.
            input_loss_action "InputLossAction" String,
            /// `IvInManifest`: text.
            iv_in_manifest "IvInManifest" String,
            /// `IvSource`: text.
            iv_source "IvSource" String,
            /// `KeepSegments`: whole number.
            keep_segments "KeepSegments" i64,
            /// `KeyFormat`: text.
            key_format "KeyFormat" String,
            /// `KeyFormatVersions`: text.
            key_format_versions "KeyFormatVersions" String,
            /// `KeyProviderSettings`: object.
            key_provider_settings "KeyProviderSettings" KeyProviderSettings,
            /// `ManifestCompression`: text.
            manifest_compression "ManifestCompression" String,
            /// `ManifestDurationFormat`: text.
            manifest_duration_format "ManifestDurationFormat" String,
            /// `MinSegmentLength`: whole number.
            min_segment_length "MinSegmentLength" i64,
            /// `Mode`: text.
            mode "Mode" String,
            /// `OutputSelection`: text.
            output_selection "OutputSelection" String,
            /// `ProgramDateTime`: text.
            program_date_time "ProgramDateTime" String,
            /// `ProgramDateTimeClock`: text.
            program_date_time_clock "ProgramDateTimeClock" String,
            /// `ProgramDateTimePeriod`: whole number.
            program_date_time_period "ProgramDateTimePeriod" i64,
            /// `RedundantManifest`: text.
            redundant_manifest "RedundantManifest" String,
            /// `SegmentLength`: whole number.
            segment_length "SegmentLength" i64,
            /// `SegmentationMode`: text.
            segmentation_mode "SegmentationMode" String,
            /// `SegmentsPerSubdirectory`: whole number.
            segments_per_subdirectory "SegmentsPerSubdirectory" i64,
            /// `StreamInfResolution`: text.
            stream_inf_resolution "StreamInfResolution" String,
            /// `TimedMetadataId3Frame`: text.
            timed_metadata_id3_frame "TimedMetadataId3Frame" String,
            /// `TimedMetadataId3Period`: whole number.
            timed_metadata_id3_period "TimedMetadataId3Period" i64,
            /// `TimestampDeltaMilliseconds`: whole number.
            timestamp_delta_milliseconds "TimestampDeltaMilliseconds" i64,
            /// `TsFileMode`: text.
            ts_file_mode "TsFileMode" String,
        }
    }

    property! {
        /// [`KeyProviderSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-keyprovidersettings.html)
        KeyProviderSettings
        required {
        }
        optional {
            /// `StaticKeySettings`: object.
            static_key_settings "StaticKeySettings" StaticKeySettings,
        }
    }

    property! {
        /// [`StaticKeySettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-statickeysettings.html)
        StaticKeySettings
        required {
        }
        optional {
            /// `KeyProviderServer`: object.
            key_provider_server "KeyProviderServer" InputLocation,
            /// `StaticKeyValue`: text.
            static_key_value "StaticKeyValue" String,
        }
    }

    property! {
        /// [`HlsCdnSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlscdnsettings.html)
        HlsCdnSettings
        required {
        }
        optional {
            /// `HlsAkamaiSettings`: object.
            hls_akamai_settings "HlsAkamaiSettings" HlsAkamaiSettings,
            /// `HlsBasicPutSettings`: object.
            hls_basic_put_settings "HlsBasicPutSettings" HlsBasicPutSettings,
            /// `HlsMediaStoreSettings`: object.
            hls_media_store_settings "HlsMediaStoreSettings" HlsMediaStoreSettings,
            /// `HlsS3Settings`: object.
            hls_s3_settings "HlsS3Settings" ArchiveFrameCaptureHlsS3Settings,
            /// `HlsWebdavSettings`: object.
            hls_webdav_settings "HlsWebdavSettings" HlsWebdavSettings,
        }
    }

    property! {
        /// [`HlsWebdavSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlswebdavsettings.html)
        HlsWebdavSettings
        required {
        }
        optional {
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `FilecacheDuration`: whole number.
            filecache_duration "FilecacheDuration" i64,
            /// `HttpTransferMode`: text.
            http_transfer_mode "HttpTransferMode" String,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
        }
    }

    property! {
        /// [`ArchiveFrameCaptureHlsS3Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archiveframecapturehlss3settings.html)
        ArchiveFrameCaptureHlsS3Settings
        required {
        }
        optional {
            /// `CannedAcl`: text.
            canned_acl "CannedAcl" String,
        }
    }

    property! {
        /// [`HlsMediaStoreSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsmediastoresettings.html)
        HlsMediaStoreSettings
        required {
        }
        optional {
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `FilecacheDuration`: whole number.
            filecache_duration "FilecacheDuration" i64,
            /// `MediaStoreStorageClass`: text.
            media_store_storage_class "MediaStoreStorageClass" String,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
        }
    }

    property! {
        /// [`HlsBasicPutSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsbasicputsettings.html)
        HlsBasicPutSettings
        required {
        }
        optional {
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `FilecacheDuration`: whole number.
            filecache_duration "FilecacheDuration" i64,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
        }
    }

    property! {
        /// [`HlsAkamaiSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-hlsakamaisettings.html)
        HlsAkamaiSettings
        required {
        }
        optional {
            /// `ConnectionRetryInterval`: whole number.
            connection_retry_interval "ConnectionRetryInterval" i64,
            /// `FilecacheDuration`: whole number.
            filecache_duration "FilecacheDuration" i64,
            /// `HttpTransferMode`: text.
            http_transfer_mode "HttpTransferMode" String,
            /// `NumRetries`: whole number.
            num_retries "NumRetries" i64,
            /// `RestartDelay`: whole number.
            restart_delay "RestartDelay" i64,
            /// `Salt`: text.
            salt "Salt" String,
            /// `Token`: text.
            token "Token" String,
        }
    }

    property! {
        /// [`FrameCaptureGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturegroupsettings.html)
        FrameCaptureGroupSettings
        required {
        }
        optional {
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `FrameCaptureCdnSettings`: object.
            frame_capture_cdn_settings "FrameCaptureCdnSettings" FrameCaptureCdnSettings,
        }
    }

    property! {
        /// [`FrameCaptureCdnSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-framecapturecdnsettings.html)
        FrameCaptureCdnSettings
        required {
        }
        optional {
            /// `FrameCaptureS3Settings`: object.
            frame_capture_s3_settings "FrameCaptureS3Settings" ArchiveFrameCaptureHlsS3Settings,
        }
    }

    property! {
        /// [`CmafIngestGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestgroupsettings.html)
        CmafIngestGroupSettings
        required {
        }
        optional {
            /// `AdditionalDestinations`: list.
            additional_destinations "AdditionalDestinations" List<AdditionalDestinations>,
            /// `CaptionLanguageMappings`: list.
            caption_language_mappings "CaptionLanguageMappings" List<CmafIngestCaptionLanguageMapping>,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `Id3Behavior`: text.
            id3_behavior "Id3Behavior" String,
            /// `Id3NameModifier`: text.
            id3_name_modifier "Id3NameModifier" String,
            /// `KlvBehavior`: text.
            klv_behavior "KlvBehavior" String,
            /// `KlvNameModifier`: text.
            klv_name_modifier "KlvNameModifier" String,
            /// `NielsenId3Behavior`: text.
            nielsen_id3_behavior "NielsenId3Behavior" String,
            /// `NielsenId3NameModifier`: text.
            nielsen_id3_name_modifier "NielsenId3NameModifier" String,
            /// `Scte35NameModifier`: text.
            scte35_name_modifier "Scte35NameModifier" String,
            /// `Scte35Type`: text.
            scte35_type "Scte35Type" String,
            /// `SegmentLength`: whole number.
            segment_length "SegmentLength" i64,
            /// `SegmentLengthUnits`: text.
            segment_length_units "SegmentLengthUnits" String,
            /// `SendDelayMs`: whole number.
            send_delay_ms "SendDelayMs" i64,
            /// `TimedMetadataId3Frame`: text.
            timed_metadata_id3_frame "TimedMetadataId3Frame" String,
            /// `TimedMetadataId3Period`: whole number.
            timed_metadata_id3_period "TimedMetadataId3Period" i64,
            /// `TimedMetadataPassthrough`: text.
            timed_metadata_passthrough "TimedMetadataPassthrough" String,
            /// `WatermarkingSettings`: object.
            watermarking_settings "WatermarkingSettings" CmafIngestWatermarkingSettings,
        }
    }

    property! {
        /// [`CmafIngestWatermarkingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestwatermarkingsettings.html)
        CmafIngestWatermarkingSettings
        required {
        }
        optional {
            /// `CmafIngestAbWatermarkerIrdetoSettings`: object.
            cmaf_ingest_ab_watermarker_irdeto_settings "CmafIngestAbWatermarkerIrdetoSettings" CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings,
        }
    }

    property! {
        /// [`CmafIngestCaptionLanguageMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cmafingestcaptionlanguagemapping.html)
        CmafIngestCaptionLanguageMapping
        required {
        }
        optional {
            /// `CaptionChannel`: whole number.
            caption_channel "CaptionChannel" i64,
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
        }
    }

    property! {
        /// [`ArchiveGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivegroupsettings.html)
        ArchiveGroupSettings
        required {
        }
        optional {
            /// `ArchiveCdnSettings`: object.
            archive_cdn_settings "ArchiveCdnSettings" ArchiveCdnSettings,
            /// `Destination`: object.
            destination "Destination" OutputLocationRef,
            /// `RolloverInterval`: whole number.
            rollover_interval "RolloverInterval" i64,
        }
    }

    property! {
        /// [`ArchiveCdnSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-archivecdnsettings.html)
        ArchiveCdnSettings
        required {
        }
        optional {
            /// `ArchiveS3Settings`: object.
            archive_s3_settings "ArchiveS3Settings" ArchiveFrameCaptureHlsS3Settings,
        }
    }

    property! {
        /// [`NielsenConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsenconfiguration.html)
        NielsenConfiguration
        required {
        }
        optional {
            /// `DistributorId`: text.
            distributor_id "DistributorId" String,
            /// `NielsenPcmToId3Tagging`: text.
            nielsen_pcm_to_id3_tagging "NielsenPcmToId3Tagging" String,
        }
    }

    property! {
        /// [`MotionGraphicsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-motiongraphicsconfiguration.html)
        MotionGraphicsConfiguration
        required {
        }
        optional {
            /// `MotionGraphicsInsertion`: text.
            motion_graphics_insertion "MotionGraphicsInsertion" String,
            /// `MotionGraphicsSettings`: object.
            motion_graphics_settings "MotionGraphicsSettings" MotionGraphicsSettings,
        }
    }

    property! {
        /// [`MotionGraphicsSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-motiongraphicssettings.html)
        MotionGraphicsSettings
        required {
        }
        optional {
            /// `HtmlMotionGraphicsSettings`: object.
            html_motion_graphics_settings "HtmlMotionGraphicsSettings" Json,
        }
    }

    property! {
        /// [`GlobalConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-globalconfiguration.html)
        GlobalConfiguration
        required {
        }
        optional {
            /// `InitialAudioGain`: whole number.
            initial_audio_gain "InitialAudioGain" i64,
            /// `InputEndAction`: text.
            input_end_action "InputEndAction" String,
            /// `InputLossBehavior`: object.
            input_loss_behavior "InputLossBehavior" InputLossBehavior,
            /// `OutputLockingMode`: text.
            output_locking_mode "OutputLockingMode" String,
            /// `OutputLockingSettings`: object.
            output_locking_settings "OutputLockingSettings" OutputLockingSettings,
            /// `OutputTimingSource`: text.
            output_timing_source "OutputTimingSource" String,
            /// `SupportLowFramerateInputs`: text.
            support_low_framerate_inputs "SupportLowFramerateInputs" String,
        }
    }

    property! {
        /// [`OutputLockingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputlockingsettings.html)
        OutputLockingSettings
        required {
        }
        optional {
            /// `DisabledLockingSettings`: object.
            disabled_locking_settings "DisabledLockingSettings" DisabledLockingSettings,
            /// `EpochLockingSettings`: object.
            epoch_locking_settings "EpochLockingSettings" EpochLockingSettings,
            /// `PipelineLockingSettings`: JSON.
            pipeline_locking_settings "PipelineLockingSettings" Json,
        }
    }

    property! {
        /// [`EpochLockingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-epochlockingsettings.html)
        EpochLockingSettings
        required {
        }
        optional {
            /// `CustomEpoch`: text.
            custom_epoch "CustomEpoch" String,
            /// `JamSyncTime`: text.
            jam_sync_time "JamSyncTime" String,
        }
    }

    property! {
        /// [`DisabledLockingSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-disabledlockingsettings.html)
        DisabledLockingSettings
        required {
        }
        optional {
            /// `CustomEpoch`: text.
            custom_epoch "CustomEpoch" String,
        }
    }

    property! {
        /// [`InputLossBehavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-inputlossbehavior.html)
        InputLossBehavior
        required {
        }
        optional {
            /// `BlackFrameMsec`: whole number.
            black_frame_msec "BlackFrameMsec" i64,
            /// `InputLossImageColor`: text.
            input_loss_image_color "InputLossImageColor" String,
            /// `InputLossImageSlate`: object.
            input_loss_image_slate "InputLossImageSlate" InputLocation,
            /// `InputLossImageType`: text.
            input_loss_image_type "InputLossImageType" String,
            /// `RepeatFrameMsec`: whole number.
            repeat_frame_msec "RepeatFrameMsec" i64,
        }
    }

    property! {
        /// [`FeatureActivations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-featureactivations.html)
        FeatureActivations
        required {
        }
        optional {
            /// `InputPrepareScheduleActions`: text.
            input_prepare_schedule_actions "InputPrepareScheduleActions" String,
            /// `OutputStaticImageOverlayScheduleActions`: text.
            output_static_image_overlay_schedule_actions "OutputStaticImageOverlayScheduleActions" String,
        }
    }

    property! {
        /// [`ColorCorrectionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-colorcorrectionsettings.html)
        ColorCorrectionSettings
        required {
        }
        optional {
            /// `GlobalColorCorrections`: list.
            global_color_corrections "GlobalColorCorrections" List<ColorCorrection>,
        }
    }

    property! {
        /// [`ColorCorrection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-colorcorrection.html)
        ColorCorrection
        required {
        }
        optional {
            /// `InputColorSpace`: text.
            input_color_space "InputColorSpace" String,
            /// `OutputColorSpace`: text.
            output_color_space "OutputColorSpace" String,
            /// `Uri`: text.
            uri "Uri" String,
        }
    }

    property! {
        /// [`CaptionDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captiondescription.html)
        CaptionDescription
        required {
        }
        optional {
            /// `Accessibility`: text.
            accessibility "Accessibility" String,
            /// `CaptionDashRoles`: list.
            caption_dash_roles "CaptionDashRoles" List<String>,
            /// `CaptionSelectorName`: text.
            caption_selector_name "CaptionSelectorName" String,
            /// `DestinationSettings`: object.
            destination_settings "DestinationSettings" CaptionDestinationSettings,
            /// `DvbDashAccessibility`: text.
            dvb_dash_accessibility "DvbDashAccessibility" String,
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
            /// `LanguageDescription`: text.
            language_description "LanguageDescription" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`CaptionDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-captiondestinationsettings.html)
        CaptionDestinationSettings
        required {
        }
        optional {
            /// `AribDestinationSettings`: object.
            arib_destination_settings "AribDestinationSettings" Json,
            /// `BurnInDestinationSettings`: object.
            burn_in_destination_settings "BurnInDestinationSettings" BurnInDvbSubDestinationSettings,
            /// `DvbSubDestinationSettings`: object.
            dvb_sub_destination_settings "DvbSubDestinationSettings" BurnInDvbSubDestinationSettings,
            /// `EbuTtDDestinationSettings`: object.
            ebu_tt_d_destination_settings "EbuTtDDestinationSettings" EbuTtDDestinationSettings,
            /// `EmbeddedDestinationSettings`: JSON.
            embedded_destination_settings "EmbeddedDestinationSettings" Json,
            /// `EmbeddedPlusScte20DestinationSettings`: object.
            embedded_plus_scte20_destination_settings "EmbeddedPlusScte20DestinationSettings" Json,
            /// `RtmpCaptionInfoDestinationSettings`: object.
            rtmp_caption_info_destination_settings "RtmpCaptionInfoDestinationSettings" Json,
            /// `Scte20PlusEmbeddedDestinationSettings`: object.
            scte20_plus_embedded_destination_settings "Scte20PlusEmbeddedDestinationSettings" Json,
            /// `Scte27DestinationSettings`: object.
            scte27_destination_settings "Scte27DestinationSettings" Json,
            /// `SmpteTtDestinationSettings`: object.
            smpte_tt_destination_settings "SmpteTtDestinationSettings" Json,
            /// `TeletextDestinationSettings`: object.
            teletext_destination_settings "TeletextDestinationSettings" Json,
            /// `TtmlDestinationSettings`: object.
            ttml_destination_settings "TtmlDestinationSettings" TtmlDestinationSettings,
            /// `WebvttDestinationSettings`: object.
            webvtt_destination_settings "WebvttDestinationSettings" WebvttDestinationSettings,
        }
    }

    property! {
        /// [`WebvttDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-webvttdestinationsettings.html)
        WebvttDestinationSettings
        required {
        }
        optional {
            /// `Position`: object.
            position "Position" TextCaptionPositionSettings,
            /// `StyleControl`: text.
            style_control "StyleControl" String,
        }
    }

    property! {
        /// [`TextCaptionPositionSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-textcaptionpositionsettings.html)
        TextCaptionPositionSettings
        required {
        }
        optional {
            /// `YPositionPercentage`: whole number.
            y_position_percentage "YPositionPercentage" i64,
        }
    }

    property! {
        /// [`TtmlDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ttmldestinationsettings.html)
        TtmlDestinationSettings
        required {
        }
        optional {
            /// `Position`: object.
            position "Position" TextCaptionPositionSettings,
            /// `StyleControl`: text.
            style_control "StyleControl" String,
        }
    }

    property! {
        /// [`EbuTtDDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ebuttddestinationsettings.html)
        EbuTtDDestinationSettings
        required {
        }
        optional {
            /// `CopyrightHolder`: text.
            copyright_holder "CopyrightHolder" String,
            /// `DefaultFontSize`: whole number.
            default_font_size "DefaultFontSize" i64,
            /// `DefaultLineHeight`: whole number.
            default_line_height "DefaultLineHeight" i64,
            /// `FillLineGap`: text.
            fill_line_gap "FillLineGap" String,
            /// `FontFamily`: text.
            font_family "FontFamily" String,
            /// `StyleControl`: text.
            style_control "StyleControl" String,
        }
    }

    property! {
        /// [`BurnInDvbSubDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-burnindvbsubdestinationsettings.html)
        BurnInDvbSubDestinationSettings
        required {
        }
        optional {
            /// `Alignment`: text.
            alignment "Alignment" String,
            /// `BackgroundColor`: text.
            background_color "BackgroundColor" String,
            /// `BackgroundOpacity`: whole number.
            background_opacity "BackgroundOpacity" i64,
            /// `Font`: object.
            font "Font" InputLocation,
            /// `FontColor`: text.
            font_color "FontColor" String,
            /// `FontOpacity`: whole number.
            font_opacity "FontOpacity" i64,
            /// `FontResolution`: whole number.
            font_resolution "FontResolution" i64,
            /// `FontSize`: text.
            font_size "FontSize" String,
            /// `OutlineColor`: text.
            outline_color "OutlineColor" String,
            /// `OutlineSize`: whole number.
            outline_size "OutlineSize" i64,
            /// `ShadowColor`: text.
            shadow_color "ShadowColor" String,
            /// `ShadowOpacity`: whole number.
            shadow_opacity "ShadowOpacity" i64,
            /// `ShadowXOffset`: whole number.
            shadow_x_offset "ShadowXOffset" i64,
            /// `ShadowYOffset`: whole number.
            shadow_y_offset "ShadowYOffset" i64,
            /// `SubtitleRows`: text.
            subtitle_rows "SubtitleRows" String,
            /// `TeletextGridControl`: text.
            teletext_grid_control "TeletextGridControl" String,
            /// `XPosition`: whole number.
            x_position "XPosition" i64,
            /// `YPosition`: whole number.
            y_position "YPosition" i64,
        }
    }

    property! {
        /// [`BlackoutSlate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-blackoutslate.html)
        BlackoutSlate
        required {
        }
        optional {
            /// `BlackoutSlateImage`: object.
            blackout_slate_image "BlackoutSlateImage" InputLocation,
            /// `NetworkEndBlackout`: text.
            network_end_blackout "NetworkEndBlackout" String,
            /// `NetworkEndBlackoutImage`: object.
            network_end_blackout_image "NetworkEndBlackoutImage" InputLocation,
            /// `NetworkId`: text.
            network_id "NetworkId" String,
            /// `State`: text.
            state "State" String,
        }
    }

    property! {
        /// [`AvailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availconfiguration.html)
        AvailConfiguration
        required {
        }
        optional {
            /// `AvailSettings`: object.
            avail_settings "AvailSettings" AvailSettings,
            /// `Scte35SegmentationScope`: text.
            scte35_segmentation_scope "Scte35SegmentationScope" String,
        }
    }

    property! {
        /// [`AvailSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availsettings.html)
        AvailSettings
        required {
        }
        optional {
            /// `Esam`: object.
            esam "Esam" Esam,
            /// `Scte35SpliceInsert`: object.
            scte35_splice_insert "Scte35SpliceInsert" Scte35SpliceInsertTimeSignalAposSettings,
            /// `Scte35TimeSignalApos`: object.
            scte35_time_signal_apos "Scte35TimeSignalApos" Scte35SpliceInsertTimeSignalAposSettings,
        }
    }

    property! {
        /// [`Scte35SpliceInsertTimeSignalAposSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-scte35spliceinserttimesignalapossettings.html)
        Scte35SpliceInsertTimeSignalAposSettings
        required {
        }
        optional {
            /// `AdAvailOffset`: whole number.
            ad_avail_offset "AdAvailOffset" i64,
            /// `NoRegionalBlackoutFlag`: text.
            no_regional_blackout_flag "NoRegionalBlackoutFlag" String,
            /// `WebDeliveryAllowedFlag`: text.
            web_delivery_allowed_flag "WebDeliveryAllowedFlag" String,
        }
    }

    property! {
        /// [`Esam`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-esam.html)
        Esam
        required {
        }
        optional {
            /// `AcquisitionPointId`: text.
            acquisition_point_id "AcquisitionPointId" String,
            /// `AdAvailOffset`: whole number.
            ad_avail_offset "AdAvailOffset" i64,
            /// `PasswordParam`: text.
            password_param "PasswordParam" String,
            /// `PoisEndpoint`: text.
            pois_endpoint "PoisEndpoint" String,
            /// `Username`: text.
            username "Username" String,
            /// `ZoneIdentity`: text.
            zone_identity "ZoneIdentity" String,
        }
    }

    property! {
        /// [`AvailBlanking`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-availblanking.html)
        AvailBlanking
        required {
        }
        optional {
            /// `AvailBlankingImage`: object.
            avail_blanking_image "AvailBlankingImage" InputLocation,
            /// `State`: text.
            state "State" String,
        }
    }

    property! {
        /// [`AudioDescription`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiodescription.html)
        AudioDescription
        required {
        }
        optional {
            /// `AudioDashRoles`: list.
            audio_dash_roles "AudioDashRoles" List<String>,
            /// `AudioNormalizationSettings`: object.
            audio_normalization_settings "AudioNormalizationSettings" AudioNormalizationSettings,
            /// `AudioSelectorName`: text.
            audio_selector_name "AudioSelectorName" String,
            /// `AudioType`: text.
            audio_type "AudioType" String,
            /// `AudioTypeControl`: text.
            audio_type_control "AudioTypeControl" String,
            /// `AudioWatermarkingSettings`: object.
            audio_watermarking_settings "AudioWatermarkingSettings" AudioWatermarkSettings,
            /// `CodecSettings`: object.
            codec_settings "CodecSettings" AudioCodecSettings,
            /// `DvbDashAccessibility`: text.
            dvb_dash_accessibility "DvbDashAccessibility" String,
            /// `LanguageCode`: text.
            language_code "LanguageCode" String,
            /// `LanguageCodeControl`: text.
            language_code_control "LanguageCodeControl" String,
            /// `Name`: text.
            name "Name" String,
            /// `RemixSettings`: object.
            remix_settings "RemixSettings" RemixSettings,
            /// `StreamName`: text.
            stream_name "StreamName" String,
        }
    }

    property! {
        /// [`AudioCodecSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiocodecsettings.html)
        AudioCodecSettings
        required {
        }
        optional {
            /// `AacSettings`: object.
            aac_settings "AacSettings" AacSettings,
            /// `Ac3Settings`: object.
            ac3_settings "Ac3Settings" Ac3Settings,
            /// `Eac3AtmosSettings`: object.
            eac3_atmos_settings "Eac3AtmosSettings" Eac3AtmosSettings,
            /// `Eac3Settings`: object.
            eac3_settings "Eac3Settings" Eac3Settings,
            /// `Mp2Settings`: object.
            mp2_settings "Mp2Settings" Mp2Settings,
            /// `PassThroughSettings`: object.
            pass_through_settings "PassThroughSettings" Json,
            /// `WavSettings`: object.
            wav_settings "WavSettings" WavSettings,
        }
    }

    property! {
        /// [`WavSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-wavsettings.html)
        WavSettings
        required {
        }
        optional {
            /// `BitDepth`: number.
            bit_depth "BitDepth" f64,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `SampleRate`: number.
            sample_rate "SampleRate" f64,
        }
    }

    property! {
        /// [`Mp2Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mp2settings.html)
        Mp2Settings
        required {
        }
        optional {
            /// `Bitrate`: number.
            bitrate "Bitrate" f64,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `SampleRate`: number.
            sample_rate "SampleRate" f64,
        }
    }

    property! {
        /// [`Eac3Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-eac3settings.html)
        Eac3Settings
        required {
        }
        optional {
            /// `AttenuationControl`: text.
            attenuation_control "AttenuationControl" String,
            /// `Bitrate`: number.
            bitrate "Bitrate" f64,
            /// `BitstreamMode`: text.
            bitstream_mode "BitstreamMode" String,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `DcFilter`: text.
            dc_filter "DcFilter" String,
            /// `Dialnorm`: whole number.
            dialnorm "Dialnorm" i64,
            /// `DrcLine`: text.
            drc_line "DrcLine" String,
            /// `DrcRf`: text.
            drc_rf "DrcRf" String,
            /// `LfeControl`: text.
            lfe_control "LfeControl" String,
            /// `LfeFilter`: text.
            lfe_filter "LfeFilter" String,
            /// `LoRoCenterMixLevel`: number.
            lo_ro_center_mix_level "LoRoCenterMixLevel" f64,
            /// `LoRoSurroundMixLevel`: number.
            lo_ro_surround_mix_level "LoRoSurroundMixLevel" f64,
            /// `LtRtCenterMixLevel`: number.
            lt_rt_center_mix_level "LtRtCenterMixLevel" f64,
            /// `LtRtSurroundMixLevel`: number.
            lt_rt_surround_mix_level "LtRtSurroundMixLevel" f64,
            /// `MetadataControl`: text.
            metadata_control "MetadataControl" String,
            /// `PassthroughControl`: text.
            passthrough_control "PassthroughControl" String,
            /// `PhaseControl`: text.
            phase_control "PhaseControl" String,
            /// `StereoDownmix`: text.
            stereo_downmix "StereoDownmix" String,
            /// `SurroundExMode`: text.
            surround_ex_mode "SurroundExMode" String,
            /// `SurroundMode`: text.
            surround_mode "SurroundMode" String,
        }
    }

    property! {
        /// [`Eac3AtmosSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-eac3atmossettings.html)
        Eac3AtmosSettings
        required {
        }
        optional {
            /// `Bitrate`: number.
            bitrate "Bitrate" f64,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `Dialnorm`: whole number.
            dialnorm "Dialnorm" i64,
            /// `DrcLine`: text.
            drc_line "DrcLine" String,
            /// `DrcRf`: text.
            drc_rf "DrcRf" String,
            /// `HeightTrim`: number.
            height_trim "HeightTrim" f64,
            /// `SurroundTrim`: number.
            surround_trim "SurroundTrim" f64,
        }
    }

    property! {
        /// [`Ac3Settings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-ac3settings.html)
        Ac3Settings
        required {
        }
        optional {
            /// `AttenuationControl`: text.
            attenuation_control "AttenuationControl" String,
            /// `Bitrate`: number.
            bitrate "Bitrate" f64,
            /// `BitstreamMode`: text.
            bitstream_mode "BitstreamMode" String,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `Dialnorm`: whole number.
            dialnorm "Dialnorm" i64,
            /// `DrcProfile`: text.
            drc_profile "DrcProfile" String,
            /// `LfeFilter`: text.
            lfe_filter "LfeFilter" String,
            /// `MetadataControl`: text.
            metadata_control "MetadataControl" String,
        }
    }

    property! {
        /// [`AacSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-aacsettings.html)
        AacSettings
        required {
        }
        optional {
            /// `Bitrate`: number.
            bitrate "Bitrate" f64,
            /// `CodingMode`: text.
            coding_mode "CodingMode" String,
            /// `InputType`: text.
            input_type "InputType" String,
            /// `Profile`: text.
            profile "Profile" String,
            /// `RateControlMode`: text.
            rate_control_mode "RateControlMode" String,
            /// `RawFormat`: text.
            raw_format "RawFormat" String,
            /// `SampleRate`: number.
            sample_rate "SampleRate" f64,
            /// `Spec`: text.
            spec "Spec" String,
            /// `VbrQuality`: text.
            vbr_quality "VbrQuality" String,
        }
    }

    property! {
        /// [`AudioWatermarkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-audiowatermarksettings.html)
        AudioWatermarkSettings
        required {
        }
        optional {
            /// `NielsenWatermarksSettings`: object.
            nielsen_watermarks_settings "NielsenWatermarksSettings" NielsenWatermarksSettings,
        }
    }

    property! {
        /// [`NielsenWatermarksSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsenwatermarkssettings.html)
        NielsenWatermarksSettings
        required {
        }
        optional {
            /// `NielsenCbetSettings`: object.
            nielsen_cbet_settings "NielsenCbetSettings" NielsenCBET,
            /// `NielsenDistributionType`: text.
            nielsen_distribution_type "NielsenDistributionType" String,
            /// `NielsenNaesIiNwSettings`: object.
            nielsen_naes_ii_nw_settings "NielsenNaesIiNwSettings" NielsenNaesIiNwOnlySettings,
            /// `NielsenNwOnlySettings`: object.
            nielsen_nw_only_settings "NielsenNwOnlySettings" NielsenNaesIiNwOnlySettings,
        }
    }

    property! {
        /// [`NielsenNaesIiNwOnlySettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsennaesiinwonlysettings.html)
        NielsenNaesIiNwOnlySettings
        required {
        }
        optional {
            /// `CheckDigitString`: text.
            check_digit_string "CheckDigitString" String,
            /// `Sid`: number.
            sid "Sid" f64,
            /// `Timezone`: text.
            timezone "Timezone" String,
        }
    }

    property! {
        /// [`NielsenCBET`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-nielsencbet.html)
        NielsenCBET
        required {
        }
        optional {
            /// `CbetCheckDigitString`: text.
            cbet_check_digit_string "CbetCheckDigitString" String,
            /// `CbetStepaside`: text.
            cbet_stepaside "CbetStepaside" String,
            /// `Csid`: text.
            csid "Csid" String,
        }
    }

    property! {
        /// [`OutputDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputdestination.html)
        OutputDestination
        required {
        }
        optional {
            /// `Id`: text.
            id_ "Id" String,
            /// `LogicalInterfaceNames`: list.
            logical_interface_names "LogicalInterfaceNames" List<String>,
            /// `MediaConnectRouterSettings`: list.
            media_connect_router_settings "MediaConnectRouterSettings" List<MediaConnectRouterOutputDestinationSettings>,
            /// `MediaPackageSettings`: list.
            media_package_settings "MediaPackageSettings" List<MediaPackageOutputDestinationSettings>,
            /// `MultiplexSettings`: object.
            multiplex_settings "MultiplexSettings" MultiplexProgramChannelDestinationSettings,
            /// `Settings`: list.
            settings "Settings" List<OutputDestinationSettings>,
            /// `SrtSettings`: list.
            srt_settings "SrtSettings" List<SrtOutputDestinationSettings>,
        }
    }

    property! {
        /// [`SrtOutputDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-srtoutputdestinationsettings.html)
        SrtOutputDestinationSettings
        required {
        }
        optional {
            /// `ConnectionMode`: text.
            connection_mode "ConnectionMode" String,
            /// `EncryptionPassphraseSecretArn`: text.
            encryption_passphrase_secret_arn "EncryptionPassphraseSecretArn" String,
            /// `ListenerPort`: whole number.
            listener_port "ListenerPort" i64,
            /// `StreamId`: text.
            stream_id "StreamId" String,
            /// `Url`: text.
            url "Url" String,
        }
    }

    property! {
        /// [`OutputDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-outputdestinationsettings.html)
        OutputDestinationSettings
        required {
        }
        optional {
            /// `PasswordParam`: text.
            password_param "PasswordParam" String,
            /// `StreamName`: text.
            stream_name "StreamName" String,
            /// `Url`: text.
            url "Url" String,
            /// `Username`: text.
            username "Username" String,
            /// `VirtualSourceAddress`: text.
            virtual_source_address "VirtualSourceAddress" String,
        }
    }

    property! {
        /// [`MultiplexProgramChannelDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-multiplexprogramchanneldestinationsettings.html)
        MultiplexProgramChannelDestinationSettings
        required {
        }
        optional {
            /// `MultiplexId`: text.
            multiplex_id "MultiplexId" String,
            /// `ProgramName`: text.
            program_name "ProgramName" String,
        }
    }

    property! {
        /// [`MediaPackageOutputDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediapackageoutputdestinationsettings.html)
        MediaPackageOutputDestinationSettings
        required {
        }
        optional {
            /// `ChannelEndpointId`: text.
            channel_endpoint_id "ChannelEndpointId" String,
            /// `ChannelGroup`: text.
            channel_group "ChannelGroup" String,
            /// `ChannelId`: text.
            channel_id "ChannelId" String,
            /// `ChannelName`: text.
            channel_name "ChannelName" String,
            /// `MediaPackageRegionName`: text.
            media_package_region_name "MediaPackageRegionName" String,
        }
    }

    property! {
        /// [`MediaConnectRouterOutputDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-mediaconnectrouteroutputdestinationsettings.html)
        MediaConnectRouterOutputDestinationSettings
        required {
        }
        optional {
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`ChannelEngineVersionRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-channelengineversionrequest.html)
        ChannelEngineVersionRequest
        required {
        }
        optional {
            /// `Version`: text.
            version "Version" String,
        }
    }

    property! {
        /// [`CdiInputSpecification`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-cdiinputspecification.html)
        CdiInputSpecification
        required {
        }
        optional {
            /// `Resolution`: text.
            resolution "Resolution" String,
        }
    }

    property! {
        /// [`AnywhereSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channel-anywheresettings.html)
        AnywhereSettings
        required {
        }
        optional {
            /// `ChannelPlacementGroupId`: text.
            channel_placement_group_id "ChannelPlacementGroupId" String,
            /// `ClusterId`: text.
            cluster_id "ClusterId" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::ChannelPlacementGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channelplacementgroup.html)
    ChannelPlacementGroup = "AWS::MediaLive::ChannelPlacementGroup"
    required {
    }
    optional {
        /// `ClusterId`: text. A change replaces the resource.
        cluster_id "ClusterId" String,
        /// `Name`: text.
        name "Name" String,
        /// `Nodes`: list.
        nodes "Nodes" List<String>,
        /// `Tags`: list.
        tags "Tags" List<channel_placement_group::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Channels`.
        channels "Channels" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`ChannelPlacementGroup`].
pub mod channel_placement_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-channelplacementgroup-tags.html)
        Tags
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
    /// [`AWS::MediaLive::CloudWatchAlarmTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplate.html)
    CloudWatchAlarmTemplate = "AWS::MediaLive::CloudWatchAlarmTemplate"
    required {
        /// `ComparisonOperator`: text.
        comparison_operator "ComparisonOperator" cloud_watch_alarm_template::CloudWatchAlarmTemplateComparisonOperator,
        /// `EvaluationPeriods`: number, at least 1 in value.
        evaluation_periods "EvaluationPeriods" f64,
        /// `MetricName`: text, 0 to 64 characters.
        metric_name "MetricName" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
        /// `Period`: number, 10 to 86400 in value.
        period "Period" f64,
        /// `Statistic`: text.
        statistic "Statistic" cloud_watch_alarm_template::CloudWatchAlarmTemplateStatistic,
        /// `TargetResourceType`: text.
        target_resource_type "TargetResourceType" cloud_watch_alarm_template::CloudWatchAlarmTemplateTargetResourceType,
        /// `Threshold`: number.
        threshold "Threshold" f64,
        /// `TreatMissingData`: text.
        treat_missing_data "TreatMissingData" cloud_watch_alarm_template::CloudWatchAlarmTemplateTreatMissingData,
    }
    optional {
        /// `DatapointsToAlarm`: number, at least 1 in value.
        datapoints_to_alarm "DatapointsToAlarm" f64,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `GroupIdentifier`: text.
        group_identifier "GroupIdentifier" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`CloudWatchAlarmTemplate`].
pub mod cloud_watch_alarm_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CloudWatchAlarmTemplateComparisonOperator`.
        CloudWatchAlarmTemplateComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanThreshold = "LessThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
    }

    choice! {
        /// Values of `CloudWatchAlarmTemplateStatistic`.
        CloudWatchAlarmTemplateStatistic
        SampleCount = "SampleCount",
        Average = "Average",
        Sum = "Sum",
        Minimum = "Minimum",
        Maximum = "Maximum",
    }

    choice! {
        /// Values of `CloudWatchAlarmTemplateTargetResourceType`.
        CloudWatchAlarmTemplateTargetResourceType
        CloudfrontDistribution = "CLOUDFRONT_DISTRIBUTION",
        MedialiveMultiplex = "MEDIALIVE_MULTIPLEX",
        MedialiveChannel = "MEDIALIVE_CHANNEL",
        MedialiveInputDevice = "MEDIALIVE_INPUT_DEVICE",
        MediapackageChannel = "MEDIAPACKAGE_CHANNEL",
        MediapackageOriginEndpoint = "MEDIAPACKAGE_ORIGIN_ENDPOINT",
        MediaconnectFlow = "MEDIACONNECT_FLOW",
        MediatailorPlaybackConfiguration = "MEDIATAILOR_PLAYBACK_CONFIGURATION",
        S3Bucket = "S3_BUCKET",
    }

    choice! {
        /// Values of `CloudWatchAlarmTemplateTreatMissingData`.
        CloudWatchAlarmTemplateTreatMissingData
        NotBreaching = "notBreaching",
        Breaching = "breaching",
        Ignore = "ignore",
        Missing = "missing",
    }
}

resource! {
    /// [`AWS::MediaLive::CloudWatchAlarmTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cloudwatchalarmtemplategroup.html)
    CloudWatchAlarmTemplateGroup = "AWS::MediaLive::CloudWatchAlarmTemplateGroup"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

resource! {
    /// [`AWS::MediaLive::Cluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html)
    Cluster = "AWS::MediaLive::Cluster"
    required {
    }
    optional {
        /// `ClusterType`: text. A change replaces the resource.
        cluster_type "ClusterType" cluster::ClusterType,
        /// `InstanceRoleArn`: text. A change replaces the resource.
        instance_role_arn "InstanceRoleArn" String,
        /// `Name`: text.
        name "Name" String,
        /// `NetworkSettings`: object.
        network_settings "NetworkSettings" cluster::ClusterNetworkSettings,
        /// `Tags`: list.
        tags "Tags" List<cluster::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ChannelIds`.
        channel_ids "ChannelIds" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Cluster`].
pub mod cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ClusterType`.
        ClusterType
        OnPremises = "ON_PREMISES",
        OutpostsRack = "OUTPOSTS_RACK",
        OutpostsServer = "OUTPOSTS_SERVER",
        Ec2 = "EC2",
    }

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-cluster-tags.html)
        Tags
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
        /// [`ClusterNetworkSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-cluster-clusternetworksettings.html)
        ClusterNetworkSettings
        required {
        }
        optional {
            /// `DefaultRoute`: text.
            default_route "DefaultRoute" String,
            /// `InterfaceMappings`: list.
            interface_mappings "InterfaceMappings" List<InterfaceMapping>,
        }
    }

    property! {
        /// [`InterfaceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-cluster-interfacemapping.html)
        InterfaceMapping
        required {
        }
        optional {
            /// `LogicalInterfaceName`: text.
            logical_interface_name "LogicalInterfaceName" String,
            /// `NetworkId`: text.
            network_id "NetworkId" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::EventBridgeRuleTemplate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html)
    EventBridgeRuleTemplate = "AWS::MediaLive::EventBridgeRuleTemplate"
    required {
        /// `EventType`: text.
        event_type "EventType" event_bridge_rule_template::EventBridgeRuleTemplateEventType,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `EventTargets`: list.
        event_targets "EventTargets" List<event_bridge_rule_template::EventBridgeRuleTemplateTarget>,
        /// `GroupIdentifier`: text.
        group_identifier "GroupIdentifier" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `GroupId`.
        group_id "GroupId" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`EventBridgeRuleTemplate`].
pub mod event_bridge_rule_template {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EventBridgeRuleTemplateEventType`.
        EventBridgeRuleTemplateEventType
        MedialiveMultiplexAlert = "MEDIALIVE_MULTIPLEX_ALERT",
        MedialiveMultiplexStateChange = "MEDIALIVE_MULTIPLEX_STATE_CHANGE",
        MedialiveChannelAlert = "MEDIALIVE_CHANNEL_ALERT",
        MedialiveChannelInputChange = "MEDIALIVE_CHANNEL_INPUT_CHANGE",
        MedialiveChannelStateChange = "MEDIALIVE_CHANNEL_STATE_CHANGE",
        MediapackageInputNotification = "MEDIAPACKAGE_INPUT_NOTIFICATION",
        MediapackageKeyProviderNotification = "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION",
        MediapackageHarvestJobNotification = "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION",
        SignalMapActiveAlarm = "SIGNAL_MAP_ACTIVE_ALARM",
        MediaconnectAlert = "MEDIACONNECT_ALERT",
        MediaconnectSourceHealth = "MEDIACONNECT_SOURCE_HEALTH",
        MediaconnectOutputHealth = "MEDIACONNECT_OUTPUT_HEALTH",
        MediaconnectFlowStatusChange = "MEDIACONNECT_FLOW_STATUS_CHANGE",
    }

    property! {
        /// [`EventBridgeRuleTemplateTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-eventbridgeruletemplate-eventbridgeruletemplatetarget.html)
        EventBridgeRuleTemplateTarget
        required {
            /// `Arn`: text, 1 to 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaLive::EventBridgeRuleTemplateGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplategroup.html)
    EventBridgeRuleTemplateGroup = "AWS::MediaLive::EventBridgeRuleTemplateGroup"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

resource! {
    /// [`AWS::MediaLive::Input`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html)
    Input = "AWS::MediaLive::Input"
    required {
    }
    optional {
        /// `Destinations`: list.
        destinations "Destinations" List<input::InputDestination>,
        /// `InputDevices`: list.
        input_devices "InputDevices" List<input::InputDeviceSettings>,
        /// `InputNetworkLocation`: text. A change replaces the resource.
        input_network_location "InputNetworkLocation" input::InputNetworkLocation,
        /// `InputSecurityGroups`: list.
        input_security_groups "InputSecurityGroups" List<String>,
        /// `MediaConnectFlows`: list.
        media_connect_flows "MediaConnectFlows" List<input::MediaConnectFlow>,
        /// `MulticastSettings`: object.
        multicast_settings "MulticastSettings" input::MulticastSettings,
        /// `Name`: text.
        name "Name" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `RouterSettings`: object. A change replaces the resource.
        router_settings "RouterSettings" input::RouterSettings,
        /// `SdiSources`: list.
        sdi_sources "SdiSources" List<String>,
        /// `Smpte2110ReceiverGroupSettings`: object.
        smpte2110_receiver_group_settings "Smpte2110ReceiverGroupSettings" input::Smpte2110ReceiverGroupSettings,
        /// `Sources`: list.
        sources "Sources" List<input::InputSource>,
        /// `SrtSettings`: object.
        srt_settings "SrtSettings" input::SrtSettings,
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" input::InputType,
        /// `Vpc`: object. A change replaces the resource.
        vpc "Vpc" input::InputVpcRequest,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AttachedChannels`.
        attached_channels "AttachedChannels" List<String>,
        /// `Fn::GetAtt` of `DestinationUrls`.
        destination_urls "DestinationUrls" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InputClass`.
        input_class "InputClass" String,
        /// `Fn::GetAtt` of `InputPartnerIds`.
        input_partner_ids "InputPartnerIds" List<String>,
        /// `Fn::GetAtt` of `InputSourceType`.
        input_source_type "InputSourceType" String,
        /// `Fn::GetAtt` of `SecurityGroups`.
        security_groups "SecurityGroups" List<String>,
        /// `Fn::GetAtt` of `SourceUrls`.
        source_urls "SourceUrls" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Input`].
pub mod input {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InputNetworkLocation`.
        InputNetworkLocation
        Aws = "AWS",
        OnPremises = "ON_PREMISES",
    }

    choice! {
        /// Values of `InputType`.
        InputType
        UdpPush = "UDP_PUSH",
        RtpPush = "RTP_PUSH",
        RtmpPush = "RTMP_PUSH",
        RtmpPull = "RTMP_PULL",
        UrlPull = "URL_PULL",
        Mp4File = "MP4_FILE",
        Mediaconnect = "MEDIACONNECT",
        InputDevice = "INPUT_DEVICE",
        AwsCdi = "AWS_CDI",
        TsFile = "TS_FILE",
        SrtCaller = "SRT_CALLER",
        Multicast = "MULTICAST",
        Smpte2110ReceiverGroup = "SMPTE_2110_RECEIVER_GROUP",
        Sdi = "SDI",
        MediaconnectRouter = "MEDIACONNECT_ROUTER",
        SrtListener = "SRT_LISTENER",
    }

    property! {
        /// [`InputVpcRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputvpcrequest.html)
        InputVpcRequest
        required {
        }
        optional {
            /// `SecurityGroupIds`: list.
            security_group_ids "SecurityGroupIds" List<String>,
            /// `SubnetIds`: list.
            subnet_ids "SubnetIds" List<String>,
        }
    }

    property! {
        /// [`SrtSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtsettings.html)
        SrtSettings
        required {
        }
        optional {
            /// `SrtCallerSources`: list.
            srt_caller_sources "SrtCallerSources" List<SrtCallerSource>,
            /// `SrtListenerSettings`: object.
            srt_listener_settings "SrtListenerSettings" SrtListenerSettings,
        }
    }

    property! {
        /// [`SrtListenerSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtlistenersettings.html)
        SrtListenerSettings
        required {
        }
        optional {
            /// `Decryption`: object.
            decryption "Decryption" SrtListenerDecryption,
            /// `MinimumLatency`: whole number.
            minimum_latency "MinimumLatency" i64,
            /// `StreamId`: text.
            stream_id "StreamId" String,
        }
    }

    choice! {
        /// Values of `Algorithm`.
        Algorithm
        Aes128 = "AES128",
        Aes192 = "AES192",
        Aes256 = "AES256",
    }

    property! {
        /// [`SrtListenerDecryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtlistenerdecryption.html)
        SrtListenerDecryption
        required {
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" Algorithm,
            /// `PassphraseSecretArn`: text.
            passphrase_secret_arn "PassphraseSecretArn" String,
        }
    }

    property! {
        /// [`SrtCallerSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtcallersource.html)
        SrtCallerSource
        required {
        }
        optional {
            /// `Decryption`: object.
            decryption "Decryption" SrtCallerDecryption,
            /// `MinimumLatency`: whole number.
            minimum_latency "MinimumLatency" i64,
            /// `SrtListenerAddress`: text.
            srt_listener_address "SrtListenerAddress" String,
            /// `SrtListenerPort`: text.
            srt_listener_port "SrtListenerPort" String,
            /// `StreamId`: text.
            stream_id "StreamId" String,
        }
    }

    property! {
        /// [`SrtCallerDecryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-srtcallerdecryption.html)
        SrtCallerDecryption
        required {
        }
        optional {
            /// `Algorithm`: text.
            algorithm "Algorithm" Algorithm,
            /// `PassphraseSecretArn`: text.
            passphrase_secret_arn "PassphraseSecretArn" String,
        }
    }

    property! {
        /// [`InputSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputsource.html)
        InputSource
        required {
        }
        optional {
            /// `PasswordParam`: text.
            password_param "PasswordParam" String,
            /// `Url`: text.
            url "Url" String,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`Smpte2110ReceiverGroupSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroupsettings.html)
        Smpte2110ReceiverGroupSettings
        required {
        }
        optional {
            /// `Smpte2110ReceiverGroups`: list.
            smpte2110_receiver_groups "Smpte2110ReceiverGroups" List<Smpte2110ReceiverGroup>,
        }
    }

    property! {
        /// [`Smpte2110ReceiverGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroup.html)
        Smpte2110ReceiverGroup
        required {
        }
        optional {
            /// `SdpSettings`: object.
            sdp_settings "SdpSettings" Smpte2110ReceiverGroupSdpSettings,
        }
    }

    property! {
        /// [`Smpte2110ReceiverGroupSdpSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-smpte2110receivergroupsdpsettings.html)
        Smpte2110ReceiverGroupSdpSettings
        required {
        }
        optional {
            /// `AncillarySdps`: list.
            ancillary_sdps "AncillarySdps" List<InputSdpLocation>,
            /// `AudioSdps`: list.
            audio_sdps "AudioSdps" List<InputSdpLocation>,
            /// `VideoSdp`: object.
            video_sdp "VideoSdp" InputSdpLocation,
        }
    }

    property! {
        /// [`InputSdpLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputsdplocation.html)
        InputSdpLocation
        required {
        }
        optional {
            /// `MediaIndex`: whole number.
            media_index "MediaIndex" i64,
            /// `SdpUrl`: text.
            sdp_url "SdpUrl" String,
        }
    }

    choice! {
        /// Values of `RouterSettingsEncryptionType`.
        RouterSettingsEncryptionType
        Automatic = "AUTOMATIC",
        SecretsManager = "SECRETS_MANAGER",
    }

    property! {
        /// [`RouterSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-routersettings.html)
        RouterSettings
        required {
        }
        optional {
            /// `Destinations`: list.
            destinations "Destinations" List<RouterDestinationSettings>,
            /// `EncryptionType`: text.
            encryption_type "EncryptionType" RouterSettingsEncryptionType,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
        }
    }

    property! {
        /// [`RouterDestinationSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-routerdestinationsettings.html)
        RouterDestinationSettings
        required {
            /// `AvailabilityZoneName`: text.
            availability_zone_name "AvailabilityZoneName" String,
        }
        optional {
            /// `RouterOutputArn`: text.
            router_output_arn "RouterOutputArn" String,
        }
    }

    property! {
        /// [`MulticastSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-multicastsettings.html)
        MulticastSettings
        required {
        }
        optional {
            /// `Sources`: list.
            sources "Sources" List<MulticastSource>,
        }
    }

    property! {
        /// [`MulticastSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-multicastsource.html)
        MulticastSource
        required {
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `SourceIp`: text.
            source_ip "SourceIp" String,
        }
    }

    property! {
        /// [`MediaConnectFlow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-mediaconnectflow.html)
        MediaConnectFlow
        required {
        }
        optional {
            /// `FlowArn`: text.
            flow_arn "FlowArn" String,
        }
    }

    property! {
        /// [`InputDeviceSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdevicesettings.html)
        InputDeviceSettings
        required {
        }
        optional {
            /// `Id`: text.
            id_ "Id" String,
        }
    }

    property! {
        /// [`InputDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestination.html)
        InputDestination
        required {
        }
        optional {
            /// `Ip`: text.
            ip "Ip" String,
            /// `Network`: text.
            network "Network" String,
            /// `NetworkRoutes`: list.
            network_routes "NetworkRoutes" List<InputDestinationRoute>,
            /// `Port`: text.
            port "Port" String,
            /// `StaticIpAddress`: text.
            static_ip_address "StaticIpAddress" String,
            /// `StreamName`: text.
            stream_name "StreamName" String,
            /// `Url`: text.
            url "Url" String,
            /// `Vpc`: object.
            vpc "Vpc" InputDestinationVpc,
        }
    }

    property! {
        /// [`InputDestinationVpc`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestinationvpc.html)
        InputDestinationVpc
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `NetworkInterfaceId`: text.
            network_interface_id "NetworkInterfaceId" String,
        }
    }

    property! {
        /// [`InputDestinationRoute`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-input-inputdestinationroute.html)
        InputDestinationRoute
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `Gateway`: text.
            gateway "Gateway" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::InputSecurityGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-inputsecuritygroup.html)
    InputSecurityGroup = "AWS::MediaLive::InputSecurityGroup"
    required {
    }
    optional {
        /// `Tags`: JSON.
        tags "Tags" Json,
        /// `WhitelistRules`: list.
        whitelist_rules "WhitelistRules" List<input_security_group::InputWhitelistRule>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Inputs`.
        inputs "Inputs" List<String>,
    }
}

/// Property types of [`InputSecurityGroup`].
pub mod input_security_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`InputWhitelistRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-inputsecuritygroup-inputwhitelistrule.html)
        InputWhitelistRule
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::Multiplex`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html)
    Multiplex = "AWS::MediaLive::Multiplex"
    required {
        /// `AvailabilityZones`: list. A change replaces the resource.
        availability_zones "AvailabilityZones" List<String>,
        /// `MultiplexSettings`: object.
        multiplex_settings "MultiplexSettings" multiplex::MultiplexSettings,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Destinations`: list.
        destinations "Destinations" List<multiplex::MultiplexOutputDestination>,
        /// `Tags`: list.
        tags "Tags" List<multiplex::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `PipelinesRunningCount`.
        pipelines_running_count "PipelinesRunningCount" i64,
        /// `Fn::GetAtt` of `ProgramCount`.
        program_count "ProgramCount" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Multiplex`].
pub mod multiplex {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplex-tags.html)
        Tags
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
        /// [`MultiplexSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplex-multiplexsettings.html)
        MultiplexSettings
        required {
            /// `TransportStreamBitrate`: whole number, 1000000 to 100000000 in value.
            transport_stream_bitrate "TransportStreamBitrate" i64,
            /// `TransportStreamId`: whole number, 0 to 65535 in value.
            transport_stream_id "TransportStreamId" i64,
        }
        optional {
            /// `MaximumVideoBufferDelayMilliseconds`: whole number, 800 to 3000 in value.
            maximum_video_buffer_delay_milliseconds "MaximumVideoBufferDelayMilliseconds" i64,
            /// `TransportStreamReservedBitrate`: whole number, 0 to 100000000 in value.
            transport_stream_reserved_bitrate "TransportStreamReservedBitrate" i64,
        }
    }

    property! {
        /// [`MultiplexOutputDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplex-multiplexoutputdestination.html)
        MultiplexOutputDestination
        required {
        }
        optional {
            /// `MultiplexMediaConnectOutputDestinationSettings`: JSON.
            multiplex_media_connect_output_destination_settings "MultiplexMediaConnectOutputDestinationSettings" MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings,
        }
    }

    property! {
        /// Property type `MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings`.
        MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings
        required {
        }
        optional {
            /// `EntitlementArn`: text, at least 1 characters.
            entitlement_arn "EntitlementArn" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::Multiplexprogram`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html)
    Multiplexprogram = "AWS::MediaLive::Multiplexprogram"
    required {
    }
    optional {
        /// `MultiplexId`: text. A change replaces the resource.
        multiplex_id "MultiplexId" String,
        /// `MultiplexProgramSettings`: object.
        multiplex_program_settings "MultiplexProgramSettings" multiplexprogram::MultiplexProgramSettings,
        /// `PacketIdentifiersMap`: object.
        packet_identifiers_map "PacketIdentifiersMap" multiplexprogram::MultiplexProgramPacketIdentifiersMap,
        /// `PipelineDetails`: list.
        pipeline_details "PipelineDetails" List<multiplexprogram::MultiplexProgramPipelineDetail>,
        /// `PreferredChannelPipeline`: text.
        preferred_channel_pipeline "PreferredChannelPipeline" multiplexprogram::PreferredChannelPipeline,
        /// `ProgramName`: text. A change replaces the resource.
        program_name "ProgramName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `ChannelId`.
        channel_id "ChannelId" String,
    }
}

/// Property types of [`Multiplexprogram`].
pub mod multiplexprogram {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PreferredChannelPipeline`.
        PreferredChannelPipeline
        CurrentlyActive = "CURRENTLY_ACTIVE",
        Pipeline0 = "PIPELINE_0",
        Pipeline1 = "PIPELINE_1",
    }

    property! {
        /// [`MultiplexProgramPipelineDetail`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogrampipelinedetail.html)
        MultiplexProgramPipelineDetail
        required {
        }
        optional {
            /// `ActiveChannelPipeline`: text.
            active_channel_pipeline "ActiveChannelPipeline" String,
            /// `PipelineId`: text.
            pipeline_id "PipelineId" String,
        }
    }

    property! {
        /// [`MultiplexProgramPacketIdentifiersMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogrampacketidentifiersmap.html)
        MultiplexProgramPacketIdentifiersMap
        required {
        }
        optional {
            /// `AudioPids`: list.
            audio_pids "AudioPids" List<i64>,
            /// `DvbSubPids`: list.
            dvb_sub_pids "DvbSubPids" List<i64>,
            /// `DvbTeletextPid`: whole number.
            dvb_teletext_pid "DvbTeletextPid" i64,
            /// `EtvPlatformPid`: whole number.
            etv_platform_pid "EtvPlatformPid" i64,
            /// `EtvSignalPid`: whole number.
            etv_signal_pid "EtvSignalPid" i64,
            /// `KlvDataPids`: list.
            klv_data_pids "KlvDataPids" List<i64>,
            /// `PcrPid`: whole number.
            pcr_pid "PcrPid" i64,
            /// `PmtPid`: whole number.
            pmt_pid "PmtPid" i64,
            /// `PrivateMetadataPid`: whole number.
            private_metadata_pid "PrivateMetadataPid" i64,
            /// `Scte27Pids`: list.
            scte27_pids "Scte27Pids" List<i64>,
            /// `Scte35Pid`: whole number.
            scte35_pid "Scte35Pid" i64,
            /// `TimedMetadataPid`: whole number.
            timed_metadata_pid "TimedMetadataPid" i64,
            /// `VideoPid`: whole number.
            video_pid "VideoPid" i64,
        }
    }

    property! {
        /// [`MultiplexProgramSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogramsettings.html)
        MultiplexProgramSettings
        required {
            /// `ProgramNumber`: whole number, 0 to 65535 in value.
            program_number "ProgramNumber" i64,
        }
        optional {
            /// `PreferredChannelPipeline`: text.
            preferred_channel_pipeline "PreferredChannelPipeline" PreferredChannelPipeline,
            /// `ServiceDescriptor`: object.
            service_descriptor "ServiceDescriptor" MultiplexProgramServiceDescriptor,
            /// `VideoSettings`: object.
            video_settings "VideoSettings" Json,
        }
    }

    property! {
        /// [`MultiplexProgramServiceDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-multiplexprogram-multiplexprogramservicedescriptor.html)
        MultiplexProgramServiceDescriptor
        required {
            /// `ProviderName`: text, 1 to 256 characters.
            provider_name "ProviderName" String,
            /// `ServiceName`: text, 1 to 256 characters.
            service_name "ServiceName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaLive::Network`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-network.html)
    Network = "AWS::MediaLive::Network"
    required {
        /// `IpPools`: list.
        ip_pools "IpPools" List<network::IpPool>,
        /// `Name`: text.
        name "Name" String,
    }
    optional {
        /// `Routes`: list.
        routes "Routes" List<network::Route>,
        /// `Tags`: list.
        tags "Tags" List<network::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AssociatedClusterIds`.
        associated_cluster_ids "AssociatedClusterIds" List<String>,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Network`].
pub mod network {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-network-tags.html)
        Tags
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
        /// [`Route`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-network-route.html)
        Route
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
            /// `Gateway`: text.
            gateway "Gateway" String,
        }
    }

    property! {
        /// [`IpPool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-network-ippool.html)
        IpPool
        required {
        }
        optional {
            /// `Cidr`: text.
            cidr "Cidr" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::Node`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html)
    Node = "AWS::MediaLive::Node"
    required {
        /// `ClusterId`: text. A change replaces the resource.
        cluster_id "ClusterId" String,
    }
    optional {
        /// `Name`: text.
        name "Name" String,
        /// `NodeInterfaceMappings`: list. A change replaces the resource.
        node_interface_mappings "NodeInterfaceMappings" List<node::NodeInterfaceMapping>,
        /// `Role`: text.
        role "Role" node::NodeRole,
        /// `SdiSourceMappings`: list.
        sdi_source_mappings "SdiSourceMappings" List<node::SdiSourceMapping>,
        /// `Tags`: list.
        tags "Tags" List<node::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ChannelPlacementGroups`.
        channel_placement_groups "ChannelPlacementGroups" List<String>,
        /// `Fn::GetAtt` of `ConnectionState`.
        connection_state "ConnectionState" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `InstanceArn`.
        instance_arn "InstanceArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Node`].
pub mod node {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `NodeRole`.
        NodeRole
        Backup = "BACKUP",
        Active = "ACTIVE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-node-tag.html)
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
        /// [`SdiSourceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-node-sdisourcemapping.html)
        SdiSourceMapping
        required {
        }
        optional {
            /// `CardNumber`: whole number.
            card_number "CardNumber" i64,
            /// `ChannelNumber`: whole number.
            channel_number "ChannelNumber" i64,
            /// `SdiSource`: text.
            sdi_source "SdiSource" String,
        }
    }

    choice! {
        /// Values of `NodeInterfaceMappingNetworkInterfaceMode`.
        NodeInterfaceMappingNetworkInterfaceMode
        Nat = "NAT",
        Bridge = "BRIDGE",
    }

    property! {
        /// [`NodeInterfaceMapping`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-node-nodeinterfacemapping.html)
        NodeInterfaceMapping
        required {
        }
        optional {
            /// `LogicalInterfaceName`: text.
            logical_interface_name "LogicalInterfaceName" String,
            /// `NetworkInterfaceMode`: text.
            network_interface_mode "NetworkInterfaceMode" NodeInterfaceMappingNetworkInterfaceMode,
            /// `PhysicalInterfaceName`: text.
            physical_interface_name "PhysicalInterfaceName" String,
        }
    }
}

resource! {
    /// [`AWS::MediaLive::SdiSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html)
    SdiSource = "AWS::MediaLive::SdiSource"
    required {
        /// `Name`: text.
        name "Name" String,
        /// `Type`: text.
        r#type "Type" sdi_source::SdiSourceType,
    }
    optional {
        /// `Mode`: text.
        mode "Mode" sdi_source::SdiSourceMode,
        /// `Tags`: list.
        tags "Tags" List<sdi_source::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Inputs`.
        inputs "Inputs" List<String>,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`SdiSource`].
pub mod sdi_source {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SdiSourceMode`.
        SdiSourceMode
        Quadrant = "QUADRANT",
        Interleave = "INTERLEAVE",
    }

    choice! {
        /// Values of `SdiSourceType`.
        SdiSourceType
        Single = "SINGLE",
        Quad = "QUAD",
    }

    property! {
        /// [`Tags`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-medialive-sdisource-tags.html)
        Tags
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
    /// [`AWS::MediaLive::SignalMap`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html)
    SignalMap = "AWS::MediaLive::SignalMap"
    required {
        /// `DiscoveryEntryPointArn`: text, 1 to 2048 characters.
        discovery_entry_point_arn "DiscoveryEntryPointArn" String,
        /// `Name`: text, 1 to 255 characters.
        name "Name" String,
    }
    optional {
        /// `CloudWatchAlarmTemplateGroupIdentifiers`: list.
        cloud_watch_alarm_template_group_identifiers "CloudWatchAlarmTemplateGroupIdentifiers" List<String>,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `EventBridgeRuleTemplateGroupIdentifiers`: list.
        event_bridge_rule_template_group_identifiers "EventBridgeRuleTemplateGroupIdentifiers" List<String>,
        /// `ForceRediscovery`: true or false.
        force_rediscovery "ForceRediscovery" bool,
        /// `Tags`: object. A change replaces the resource.
        tags "Tags" Json,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CloudWatchAlarmTemplateGroupIds`.
        cloud_watch_alarm_template_group_ids "CloudWatchAlarmTemplateGroupIds" List<String>,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ErrorMessage`.
        error_message "ErrorMessage" String,
        /// `Fn::GetAtt` of `EventBridgeRuleTemplateGroupIds`.
        event_bridge_rule_template_group_ids "EventBridgeRuleTemplateGroupIds" List<String>,
        /// `Fn::GetAtt` of `FailedMediaResourceMap`.
        failed_media_resource_map "FailedMediaResourceMap" Json,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `Identifier`.
        identifier "Identifier" String,
        /// `Fn::GetAtt` of `LastDiscoveredAt`.
        last_discovered_at "LastDiscoveredAt" String,
        /// `Fn::GetAtt` of `LastSuccessfulMonitorDeployment`.
        last_successful_monitor_deployment "LastSuccessfulMonitorDeployment" Json,
        /// `Fn::GetAtt` of `MediaResourceMap`.
        media_resource_map "MediaResourceMap" Json,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `MonitorChangesPendingDeployment`.
        monitor_changes_pending_deployment "MonitorChangesPendingDeployment" bool,
        /// `Fn::GetAtt` of `MonitorDeployment`.
        monitor_deployment "MonitorDeployment" Json,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}
