// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaTailor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaTailor::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html)
    Channel = "AWS::MediaTailor::Channel"
    required {
        /// `ChannelName`: text. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `Outputs`: list.
        outputs "Outputs" List<channel::RequestOutputItem>,
        /// `PlaybackMode`: text.
        playback_mode "PlaybackMode" channel::PlaybackMode,
    }
    optional {
        /// `Audiences`: list.
        audiences "Audiences" List<String>,
        /// `FillerSlate`: object.
        filler_slate "FillerSlate" channel::SlateSource,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" channel::LogConfigurationForChannel,
        /// `Tags`: list.
        tags "Tags" List<channel::Tag>,
        /// `Tier`: text. A change replaces the resource.
        tier "Tier" channel::Tier,
        /// `TimeShiftConfiguration`: object.
        time_shift_configuration "TimeShiftConfiguration" channel::TimeShiftConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PlaybackMode`.
        PlaybackMode
        Loop = "LOOP",
        Linear = "LINEAR",
    }

    choice! {
        /// Values of `Tier`.
        Tier
        Basic = "BASIC",
        Standard = "STANDARD",
    }

    property! {
        /// [`TimeShiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-timeshiftconfiguration.html)
        TimeShiftConfiguration
        required {
            /// `MaxTimeDelaySeconds`: number.
            max_time_delay_seconds "MaxTimeDelaySeconds" f64,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-tag.html)
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
        /// [`RequestOutputItem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-requestoutputitem.html)
        RequestOutputItem
        required {
            /// `ManifestName`: text.
            manifest_name "ManifestName" String,
            /// `SourceGroup`: text.
            source_group "SourceGroup" String,
        }
        optional {
            /// `DashPlaylistSettings`: object.
            dash_playlist_settings "DashPlaylistSettings" DashPlaylistSettings,
            /// `HlsPlaylistSettings`: object.
            hls_playlist_settings "HlsPlaylistSettings" HlsPlaylistSettings,
        }
    }

    choice! {
        /// Values of `AdMarkupType`.
        AdMarkupType
        Daterange = "DATERANGE",
        Scte35Enhanced = "SCTE35_ENHANCED",
    }

    property! {
        /// [`HlsPlaylistSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-hlsplaylistsettings.html)
        HlsPlaylistSettings
        required {
        }
        optional {
            /// `AdMarkupType`: list.
            ad_markup_type "AdMarkupType" List<AdMarkupType>,
            /// `ManifestWindowSeconds`: number.
            manifest_window_seconds "ManifestWindowSeconds" f64,
        }
    }

    property! {
        /// [`DashPlaylistSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-dashplaylistsettings.html)
        DashPlaylistSettings
        required {
        }
        optional {
            /// `ManifestWindowSeconds`: number.
            manifest_window_seconds "ManifestWindowSeconds" f64,
            /// `MinBufferTimeSeconds`: number.
            min_buffer_time_seconds "MinBufferTimeSeconds" f64,
            /// `MinUpdatePeriodSeconds`: number.
            min_update_period_seconds "MinUpdatePeriodSeconds" f64,
            /// `SuggestedPresentationDelaySeconds`: number.
            suggested_presentation_delay_seconds "SuggestedPresentationDelaySeconds" f64,
        }
    }

    choice! {
        /// Values of `LogType`.
        LogType
        AsRun = "AS_RUN",
    }

    property! {
        /// [`LogConfigurationForChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-logconfigurationforchannel.html)
        LogConfigurationForChannel
        required {
        }
        optional {
            /// `LogTypes`: list.
            log_types "LogTypes" List<LogType>,
        }
    }

    property! {
        /// [`SlateSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-channel-slatesource.html)
        SlateSource
        required {
        }
        optional {
            /// `SourceLocationName`: text.
            source_location_name "SourceLocationName" String,
            /// `VodSourceName`: text.
            vod_source_name "VodSourceName" String,
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channelpolicy.html)
    ChannelPolicy = "AWS::MediaTailor::ChannelPolicy"
    required {
        /// `ChannelName`: text. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `Policy`: JSON.
        policy "Policy" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::MediaTailor::Function`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-function.html)
    Function = "AWS::MediaTailor::Function"
    required {
        /// `FunctionId`: text. A change replaces the resource.
        function_id "FunctionId" String,
        /// `FunctionType`: text.
        function_type "FunctionType" function::FunctionType,
    }
    optional {
        /// `AwsServiceRequestConfiguration`: object.
        aws_service_request_configuration "AwsServiceRequestConfiguration" function::AwsServiceRequestConfiguration,
        /// `ConcurrentExecutorConfiguration`: object.
        concurrent_executor_configuration "ConcurrentExecutorConfiguration" function::ConcurrentExecutorConfiguration,
        /// `CustomOutputConfiguration`: object.
        custom_output_configuration "CustomOutputConfiguration" function::CustomOutputConfiguration,
        /// `Description`: text.
        description "Description" String,
        /// `HttpRequestConfiguration`: object.
        http_request_configuration "HttpRequestConfiguration" function::HttpRequestConfiguration,
        /// `SequentialExecutorConfiguration`: object.
        sequential_executor_configuration "SequentialExecutorConfiguration" function::SequentialExecutorConfiguration,
        /// `Tags`: list.
        tags "Tags" List<function::Tag>,
        /// `VastRequestConfiguration`: object.
        vast_request_configuration "VastRequestConfiguration" function::VastRequestConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Function`].
pub mod function {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FunctionType`.
        FunctionType
        HttpRequest = "HTTP_REQUEST",
        AwsServiceRequest = "AWS_SERVICE_REQUEST",
        CustomOutput = "CUSTOM_OUTPUT",
        ConcurrentExecutor = "CONCURRENT_EXECUTOR",
        SequentialExecutor = "SEQUENTIAL_EXECUTOR",
        VastRequest = "VAST_REQUEST",
    }

    choice! {
        /// Values of `MethodType`.
        MethodType
        Get = "GET",
        Post = "POST",
    }

    choice! {
        /// Values of `RuntimeType`.
        RuntimeType
        Jsonata = "JSONATA",
    }

    property! {
        /// [`VastRequestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-vastrequestconfiguration.html)
        VastRequestConfiguration
        required {
            /// `MethodType`: text.
            method_type "MethodType" MethodType,
            /// `RequestTimeoutMilliseconds`: whole number, 100 to 2000 in value.
            request_timeout_milliseconds "RequestTimeoutMilliseconds" i64,
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `Headers`: object.
            headers "Headers" Json,
            /// `Output`: object.
            output "Output" Json,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-tag.html)
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
        /// [`SequentialExecutorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-sequentialexecutorconfiguration.html)
        SequentialExecutorConfiguration
        required {
            /// `FunctionList`: list.
            function_list "FunctionList" List<FunctionRef>,
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
            /// `TimeoutMilliseconds`: whole number.
            timeout_milliseconds "TimeoutMilliseconds" i64,
        }
        optional {
            /// `Output`: object.
            output "Output" Json,
        }
    }

    property! {
        /// [`FunctionRef`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-functionref.html)
        FunctionRef
        required {
        }
        optional {
            /// `Alias`: text.
            alias "Alias" String,
            /// `FunctionId`: text.
            function_id "FunctionId" String,
            /// `RunCondition`: text.
            run_condition "RunCondition" String,
        }
    }

    property! {
        /// [`HttpRequestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-httprequestconfiguration.html)
        HttpRequestConfiguration
        required {
            /// `MethodType`: text.
            method_type "MethodType" MethodType,
            /// `RequestTimeoutMilliseconds`: whole number.
            request_timeout_milliseconds "RequestTimeoutMilliseconds" i64,
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `Headers`: object.
            headers "Headers" Json,
            /// `Output`: object.
            output "Output" Json,
        }
    }

    property! {
        /// [`CustomOutputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-customoutputconfiguration.html)
        CustomOutputConfiguration
        required {
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
        }
        optional {
            /// `Output`: object.
            output "Output" Json,
        }
    }

    property! {
        /// [`ConcurrentExecutorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-concurrentexecutorconfiguration.html)
        ConcurrentExecutorConfiguration
        required {
            /// `FunctionList`: list, 1 to 10 items.
            function_list "FunctionList" List<FunctionRef>,
            /// `MaxConcurrency`: whole number, 1 to 2 in value.
            max_concurrency "MaxConcurrency" i64,
            /// `Output`: object.
            output "Output" Json,
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
            /// `TimeoutMilliseconds`: whole number, 100 to 2000 in value.
            timeout_milliseconds "TimeoutMilliseconds" i64,
        }
        optional {
        }
    }

    property! {
        /// [`AwsServiceRequestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-function-awsservicerequestconfiguration.html)
        AwsServiceRequestConfiguration
        required {
            /// `MethodType`: text.
            method_type "MethodType" MethodType,
            /// `RequestTimeoutMilliseconds`: whole number, 100 to 2000 in value.
            request_timeout_milliseconds "RequestTimeoutMilliseconds" i64,
            /// `Runtime`: text.
            runtime "Runtime" RuntimeType,
            /// `TargetRegion`: text, 1 to 256 characters.
            target_region "TargetRegion" String,
            /// `TargetService`: text, 1 to 63 characters.
            target_service "TargetService" String,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `Headers`: object.
            headers "Headers" Json,
            /// `Output`: object.
            output "Output" Json,
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::LiveSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-livesource.html)
    LiveSource = "AWS::MediaTailor::LiveSource"
    required {
        /// `HttpPackageConfigurations`: list.
        http_package_configurations "HttpPackageConfigurations" List<live_source::HttpPackageConfiguration>,
        /// `LiveSourceName`: text. A change replaces the resource.
        live_source_name "LiveSourceName" String,
        /// `SourceLocationName`: text. A change replaces the resource.
        source_location_name "SourceLocationName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<live_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`LiveSource`].
pub mod live_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-livesource-tag.html)
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

    choice! {
        /// Values of `Type`.
        Type
        Dash = "DASH",
        Hls = "HLS",
    }

    property! {
        /// [`HttpPackageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-livesource-httppackageconfiguration.html)
        HttpPackageConfiguration
        required {
            /// `Path`: text.
            path "Path" String,
            /// `SourceGroup`: text.
            source_group "SourceGroup" String,
            /// `Type`: text.
            r#type "Type" Type,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::PlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html)
    PlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration"
    required {
        /// `AdDecisionServerUrl`: text.
        ad_decision_server_url "AdDecisionServerUrl" String,
        /// `Name`: text, 1 to 64 characters. A change replaces the resource.
        name "Name" String,
        /// `VideoContentSourceUrl`: text.
        video_content_source_url "VideoContentSourceUrl" String,
    }
    optional {
        /// `AdConditioningConfiguration`: object.
        ad_conditioning_configuration "AdConditioningConfiguration" playback_configuration::AdConditioningConfiguration,
        /// `AdDecisionServerConfiguration`: object.
        ad_decision_server_configuration "AdDecisionServerConfiguration" playback_configuration::AdDecisionServerConfiguration,
        /// `AdsPersonalizationConcurrency`: object.
        ads_personalization_concurrency "AdsPersonalizationConcurrency" playback_configuration::AdsPersonalizationConcurrency,
        /// `AdsPersonalizationTimeouts`: object.
        ads_personalization_timeouts "AdsPersonalizationTimeouts" playback_configuration::AdsPersonalizationTimeouts,
        /// `AvailSuppression`: object.
        avail_suppression "AvailSuppression" playback_configuration::AvailSuppression,
        /// `BeaconingConfiguration`: object.
        beaconing_configuration "BeaconingConfiguration" playback_configuration::BeaconingConfiguration,
        /// `Bumper`: object.
        bumper "Bumper" playback_configuration::Bumper,
        /// `CdnConfiguration`: object.
        cdn_configuration "CdnConfiguration" playback_configuration::CdnConfiguration,
        /// `ConfigurationAliases`: JSON.
        configuration_aliases "ConfigurationAliases" Json,
        /// `DashConfiguration`: object.
        dash_configuration "DashConfiguration" playback_configuration::DashConfiguration,
        /// `FunctionMapping`: object.
        function_mapping "FunctionMapping" Json,
        /// `HlsConfiguration`: object.
        hls_configuration "HlsConfiguration" playback_configuration::HlsConfiguration,
        /// `InsertionMode`: text.
        insertion_mode "InsertionMode" playback_configuration::InsertionMode,
        /// `LivePreRollConfiguration`: object.
        live_pre_roll_configuration "LivePreRollConfiguration" playback_configuration::LivePreRollConfiguration,
        /// `LogConfiguration`: object.
        log_configuration "LogConfiguration" playback_configuration::LogConfiguration,
        /// `ManifestProcessingRules`: object.
        manifest_processing_rules "ManifestProcessingRules" playback_configuration::ManifestProcessingRules,
        /// `PersonalizationThresholdSeconds`: whole number, at least 1 in value.
        personalization_threshold_seconds "PersonalizationThresholdSeconds" i64,
        /// `SlateAdUrl`: text.
        slate_ad_url "SlateAdUrl" String,
        /// `Tags`: list.
        tags "Tags" List<playback_configuration::Tag>,
        /// `TranscodeProfileName`: text.
        transcode_profile_name "TranscodeProfileName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `DashConfiguration.ManifestEndpointPrefix`.
        dash_configuration_manifest_endpoint_prefix "DashConfiguration.ManifestEndpointPrefix" String,
        /// `Fn::GetAtt` of `HlsConfiguration.ManifestEndpointPrefix`.
        hls_configuration_manifest_endpoint_prefix "HlsConfiguration.ManifestEndpointPrefix" String,
        /// `Fn::GetAtt` of `PlaybackConfigurationArn`.
        playback_configuration_arn "PlaybackConfigurationArn" String,
        /// `Fn::GetAtt` of `PlaybackEndpointPrefix`.
        playback_endpoint_prefix "PlaybackEndpointPrefix" String,
        /// `Fn::GetAtt` of `SessionInitializationEndpointPrefix`.
        session_initialization_endpoint_prefix "SessionInitializationEndpointPrefix" String,
    }
}

/// Property types of [`PlaybackConfiguration`].
pub mod playback_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InsertionMode`.
        InsertionMode
        StitchedOnly = "STITCHED_ONLY",
        PlayerSelect = "PLAYER_SELECT",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-tag.html)
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
        /// [`ManifestProcessingRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-manifestprocessingrules.html)
        ManifestProcessingRules
        required {
        }
        optional {
            /// `AdMarkerPassthrough`: object.
            ad_marker_passthrough "AdMarkerPassthrough" AdMarkerPassthrough,
        }
    }

    property! {
        /// [`AdMarkerPassthrough`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-admarkerpassthrough.html)
        AdMarkerPassthrough
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-logconfiguration.html)
        LogConfiguration
        required {
            /// `PercentEnabled`: whole number, 0 to 100 in value.
            percent_enabled "PercentEnabled" i64,
        }
        optional {
            /// `AdsInteractionLog`: object.
            ads_interaction_log "AdsInteractionLog" AdsInteractionLog,
            /// `EnabledLoggingStrategies`: list.
            enabled_logging_strategies "EnabledLoggingStrategies" List<String>,
            /// `ManifestServiceInteractionLog`: object.
            manifest_service_interaction_log "ManifestServiceInteractionLog" ManifestServiceInteractionLog,
        }
    }

    property! {
        /// [`ManifestServiceInteractionLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-manifestserviceinteractionlog.html)
        ManifestServiceInteractionLog
        required {
        }
        optional {
            /// `ExcludeEventTypes`: list.
            exclude_event_types "ExcludeEventTypes" List<String>,
        }
    }

    property! {
        /// [`AdsInteractionLog`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adsinteractionlog.html)
        AdsInteractionLog
        required {
        }
        optional {
            /// `ExcludeEventTypes`: list.
            exclude_event_types "ExcludeEventTypes" List<String>,
            /// `PublishOptInEventTypes`: list.
            publish_opt_in_event_types "PublishOptInEventTypes" List<String>,
        }
    }

    property! {
        /// [`LivePreRollConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-liveprerollconfiguration.html)
        LivePreRollConfiguration
        required {
        }
        optional {
            /// `AdDecisionServerConfiguration`: object.
            ad_decision_server_configuration "AdDecisionServerConfiguration" PreRollAdDecisionServerConfiguration,
            /// `AdDecisionServerUrl`: text.
            ad_decision_server_url "AdDecisionServerUrl" String,
            /// `MaxDurationSeconds`: whole number.
            max_duration_seconds "MaxDurationSeconds" i64,
        }
    }

    property! {
        /// [`PreRollAdDecisionServerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-prerolladdecisionserverconfiguration.html)
        PreRollAdDecisionServerConfiguration
        required {
        }
        optional {
            /// `VastResponse`: object.
            vast_response "VastResponse" PreRollVastResponse,
        }
    }

    choice! {
        /// Values of `PreRollVastResponseAdSequencingMode`.
        PreRollVastResponseAdSequencingMode
        FollowAdSequence = "FOLLOW_AD_SEQUENCE",
        IgnoreAdSequence = "IGNORE_AD_SEQUENCE",
    }

    property! {
        /// [`PreRollVastResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-prerollvastresponse.html)
        PreRollVastResponse
        required {
        }
        optional {
            /// `AdSequencingMode`: text.
            ad_sequencing_mode "AdSequencingMode" PreRollVastResponseAdSequencingMode,
        }
    }

    property! {
        /// [`HlsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-hlsconfiguration.html)
        HlsConfiguration
        required {
        }
        optional {
            /// `ManifestEndpointPrefix`: text.
            manifest_endpoint_prefix "ManifestEndpointPrefix" String,
        }
    }

    choice! {
        /// Values of `DashConfigurationOriginManifestType`.
        DashConfigurationOriginManifestType
        SinglePeriod = "SINGLE_PERIOD",
        MultiPeriod = "MULTI_PERIOD",
    }

    property! {
        /// [`DashConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-dashconfiguration.html)
        DashConfiguration
        required {
        }
        optional {
            /// `ManifestEndpointPrefix`: text.
            manifest_endpoint_prefix "ManifestEndpointPrefix" String,
            /// `MpdLocation`: text.
            mpd_location "MpdLocation" String,
            /// `OriginManifestType`: text.
            origin_manifest_type "OriginManifestType" DashConfigurationOriginManifestType,
        }
    }

    property! {
        /// [`CdnConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-cdnconfiguration.html)
        CdnConfiguration
        required {
        }
        optional {
            /// `AdSegmentUrlPrefix`: text.
            ad_segment_url_prefix "AdSegmentUrlPrefix" String,
            /// `ContentSegmentUrlPrefix`: text.
            content_segment_url_prefix "ContentSegmentUrlPrefix" String,
        }
    }

    property! {
        /// [`Bumper`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-bumper.html)
        Bumper
        required {
        }
        optional {
            /// `EndUrl`: text.
            end_url "EndUrl" String,
            /// `StartUrl`: text.
            start_url "StartUrl" String,
        }
    }

    property! {
        /// [`BeaconingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-beaconingconfiguration.html)
        BeaconingConfiguration
        required {
        }
        optional {
            /// `ClientSide`: object.
            client_side "ClientSide" ClientSideBeaconingConfiguration,
        }
    }

    choice! {
        /// Values of `ClientSideBeaconingConfigurationAdditionalEventTypes`.
        ClientSideBeaconingConfigurationAdditionalEventTypes
        Mute = "MUTE",
        Unmute = "UNMUTE",
        Pause = "PAUSE",
        Skip = "SKIP",
    }

    choice! {
        /// Values of `ClientSideBeaconingConfigurationReportingMode`.
        ClientSideBeaconingConfigurationReportingMode
        Disabled = "DISABLED",
        Insights = "INSIGHTS",
    }

    property! {
        /// [`ClientSideBeaconingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-clientsidebeaconingconfiguration.html)
        ClientSideBeaconingConfiguration
        required {
            /// `ReportingMode`: text.
            reporting_mode "ReportingMode" ClientSideBeaconingConfigurationReportingMode,
        }
        optional {
            /// `AdditionalEventTypes`: list.
            additional_event_types "AdditionalEventTypes" List<ClientSideBeaconingConfigurationAdditionalEventTypes>,
        }
    }

    choice! {
        /// Values of `AvailSuppressionFillPolicy`.
        AvailSuppressionFillPolicy
        PartialAvail = "PARTIAL_AVAIL",
        FullAvailOnly = "FULL_AVAIL_ONLY",
    }

    choice! {
        /// Values of `AvailSuppressionMode`.
        AvailSuppressionMode
        Off = "OFF",
        BehindLiveEdge = "BEHIND_LIVE_EDGE",
        AfterLiveEdge = "AFTER_LIVE_EDGE",
    }

    property! {
        /// [`AvailSuppression`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-availsuppression.html)
        AvailSuppression
        required {
        }
        optional {
            /// `FillPolicy`: text.
            fill_policy "FillPolicy" AvailSuppressionFillPolicy,
            /// `Mode`: text.
            mode "Mode" AvailSuppressionMode,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`AdsPersonalizationTimeouts`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adspersonalizationtimeouts.html)
        AdsPersonalizationTimeouts
        required {
        }
        optional {
            /// `AdsRequestTimeoutMilliseconds`: whole number.
            ads_request_timeout_milliseconds "AdsRequestTimeoutMilliseconds" i64,
            /// `LiveMaximumAdsPersonalizationTimeMilliseconds`: whole number.
            live_maximum_ads_personalization_time_milliseconds "LiveMaximumAdsPersonalizationTimeMilliseconds" i64,
            /// `PrefetchAdsRequestTimeoutMilliseconds`: whole number.
            prefetch_ads_request_timeout_milliseconds "PrefetchAdsRequestTimeoutMilliseconds" i64,
            /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`: whole number.
            prefetch_maximum_ads_personalization_time_milliseconds "PrefetchMaximumAdsPersonalizationTimeMilliseconds" i64,
            /// `VodMaximumAdsPersonalizationTimeMilliseconds`: whole number.
            vod_maximum_ads_personalization_time_milliseconds "VodMaximumAdsPersonalizationTimeMilliseconds" i64,
        }
    }

    property! {
        /// [`AdsPersonalizationConcurrency`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adspersonalizationconcurrency.html)
        AdsPersonalizationConcurrency
        required {
        }
        optional {
            /// `EnableVodVastParallelization`: true or false.
            enable_vod_vast_parallelization "EnableVodVastParallelization" bool,
            /// `MaxConcurrentAdsRequests`: whole number.
            max_concurrent_ads_requests "MaxConcurrentAdsRequests" i64,
        }
    }

    property! {
        /// [`AdDecisionServerConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-addecisionserverconfiguration.html)
        AdDecisionServerConfiguration
        required {
        }
        optional {
            /// `HttpRequest`: object.
            http_request "HttpRequest" HttpRequest,
            /// `VastResponse`: object.
            vast_response "VastResponse" VastResponse,
        }
    }

    choice! {
        /// Values of `VastResponseAdSequencingMode`.
        VastResponseAdSequencingMode
        FollowAdSequence = "FOLLOW_AD_SEQUENCE",
        IgnoreAdSequence = "IGNORE_AD_SEQUENCE",
        FollowAdSequenceOnlyLive = "FOLLOW_AD_SEQUENCE_ONLY_LIVE",
        FollowAdSequenceOnlyVod = "FOLLOW_AD_SEQUENCE_ONLY_VOD",
    }

    property! {
        /// [`VastResponse`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-vastresponse.html)
        VastResponse
        required {
        }
        optional {
            /// `AdSequencingMode`: text.
            ad_sequencing_mode "AdSequencingMode" VastResponseAdSequencingMode,
        }
    }

    choice! {
        /// Values of `HttpRequestCompressRequest`.
        HttpRequestCompressRequest
        None = "NONE",
        Gzip = "GZIP",
    }

    choice! {
        /// Values of `HttpRequestHttpMethod`.
        HttpRequestHttpMethod
        Get = "GET",
        Post = "POST",
    }

    property! {
        /// [`HttpRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-httprequest.html)
        HttpRequest
        required {
        }
        optional {
            /// `Body`: text.
            body "Body" String,
            /// `CompressRequest`: text.
            compress_request "CompressRequest" HttpRequestCompressRequest,
            /// `Headers`: object.
            headers "Headers" Json,
            /// `HttpMethod`: text.
            http_method "HttpMethod" HttpRequestHttpMethod,
        }
    }

    choice! {
        /// Values of `StreamingMediaFileConditioning`.
        StreamingMediaFileConditioning
        Transcode = "TRANSCODE",
        None = "NONE",
    }

    property! {
        /// [`AdConditioningConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-playbackconfiguration-adconditioningconfiguration.html)
        AdConditioningConfiguration
        required {
            /// `StreamingMediaFileConditioning`: text.
            streaming_media_file_conditioning "StreamingMediaFileConditioning" StreamingMediaFileConditioning,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::PrefetchSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-prefetchschedule.html)
    PrefetchSchedule = "AWS::MediaTailor::PrefetchSchedule"
    required {
        /// `Name`: text. A change replaces the resource.
        name "Name" String,
        /// `PlaybackConfigurationName`: text. A change replaces the resource.
        playback_configuration_name "PlaybackConfigurationName" String,
    }
    optional {
        /// `Consumption`: object. A change replaces the resource.
        consumption "Consumption" prefetch_schedule::PrefetchConsumption,
        /// `RecurringPrefetchConfiguration`: object. A change replaces the resource.
        recurring_prefetch_configuration "RecurringPrefetchConfiguration" prefetch_schedule::RecurringPrefetchConfiguration,
        /// `Retrieval`: object. A change replaces the resource.
        retrieval "Retrieval" prefetch_schedule::PrefetchRetrieval,
        /// `ScheduleType`: text. A change replaces the resource.
        schedule_type "ScheduleType" prefetch_schedule::ScheduleType,
        /// `StreamId`: text. A change replaces the resource.
        stream_id "StreamId" String,
        /// `Tags`: list.
        tags "Tags" List<prefetch_schedule::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`PrefetchSchedule`].
pub mod prefetch_schedule {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ScheduleType`.
        ScheduleType
        Single = "SINGLE",
        Recurring = "RECURRING",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-tag.html)
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

    choice! {
        /// Values of `PrefetchRetrievalTrafficShapingType`.
        PrefetchRetrievalTrafficShapingType
        RetrievalWindow = "RETRIEVAL_WINDOW",
        Tps = "TPS",
    }

    property! {
        /// [`PrefetchRetrieval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-prefetchretrieval.html)
        PrefetchRetrieval
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
        }
        optional {
            /// `DynamicVariables`: object.
            dynamic_variables "DynamicVariables" Json,
            /// `StartTime`: text.
            start_time "StartTime" String,
            /// `TrafficShapingRetrievalWindow`: object.
            traffic_shaping_retrieval_window "TrafficShapingRetrievalWindow" TrafficShapingRetrievalWindow,
            /// `TrafficShapingTpsConfiguration`: object.
            traffic_shaping_tps_configuration "TrafficShapingTpsConfiguration" TrafficShapingTpsConfiguration,
            /// `TrafficShapingType`: text.
            traffic_shaping_type "TrafficShapingType" PrefetchRetrievalTrafficShapingType,
        }
    }

    property! {
        /// [`TrafficShapingTpsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-trafficshapingtpsconfiguration.html)
        TrafficShapingTpsConfiguration
        required {
        }
        optional {
            /// `PeakConcurrentUsers`: whole number.
            peak_concurrent_users "PeakConcurrentUsers" i64,
            /// `PeakTps`: whole number.
            peak_tps "PeakTps" i64,
        }
    }

    property! {
        /// [`TrafficShapingRetrievalWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-trafficshapingretrievalwindow.html)
        TrafficShapingRetrievalWindow
        required {
        }
        optional {
            /// `RetrievalWindowDurationSeconds`: whole number.
            retrieval_window_duration_seconds "RetrievalWindowDurationSeconds" i64,
        }
    }

    property! {
        /// [`RecurringPrefetchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringprefetchconfiguration.html)
        RecurringPrefetchConfiguration
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `RecurringConsumption`: object.
            recurring_consumption "RecurringConsumption" RecurringConsumption,
            /// `RecurringRetrieval`: object.
            recurring_retrieval "RecurringRetrieval" RecurringRetrieval,
        }
        optional {
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }

    choice! {
        /// Values of `RecurringRetrievalTrafficShapingType`.
        RecurringRetrievalTrafficShapingType
        RetrievalWindow = "RETRIEVAL_WINDOW",
        Tps = "TPS",
    }

    property! {
        /// [`RecurringRetrieval`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringretrieval.html)
        RecurringRetrieval
        required {
        }
        optional {
            /// `DelayAfterAvailEndSeconds`: whole number.
            delay_after_avail_end_seconds "DelayAfterAvailEndSeconds" i64,
            /// `DynamicVariables`: object.
            dynamic_variables "DynamicVariables" Json,
            /// `TrafficShapingRetrievalWindow`: object.
            traffic_shaping_retrieval_window "TrafficShapingRetrievalWindow" TrafficShapingRetrievalWindow,
            /// `TrafficShapingTpsConfiguration`: object.
            traffic_shaping_tps_configuration "TrafficShapingTpsConfiguration" TrafficShapingTpsConfiguration,
            /// `TrafficShapingType`: text.
            traffic_shaping_type "TrafficShapingType" RecurringRetrievalTrafficShapingType,
        }
    }

    property! {
        /// [`RecurringConsumption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-recurringconsumption.html)
        RecurringConsumption
        required {
        }
        optional {
            /// `AvailMatchingCriteria`: list.
            avail_matching_criteria "AvailMatchingCriteria" List<AvailMatchingCriteria>,
            /// `RetrievedAdExpirationSeconds`: whole number.
            retrieved_ad_expiration_seconds "RetrievedAdExpirationSeconds" i64,
        }
    }

    choice! {
        /// Values of `AvailMatchingCriteriaOperator`.
        AvailMatchingCriteriaOperator
        Equals = "EQUALS",
    }

    property! {
        /// [`AvailMatchingCriteria`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-availmatchingcriteria.html)
        AvailMatchingCriteria
        required {
            /// `DynamicVariable`: text.
            dynamic_variable "DynamicVariable" String,
            /// `Operator`: text.
            operator "Operator" AvailMatchingCriteriaOperator,
        }
        optional {
        }
    }

    property! {
        /// [`PrefetchConsumption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-prefetchschedule-prefetchconsumption.html)
        PrefetchConsumption
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
        }
        optional {
            /// `AvailMatchingCriteria`: list.
            avail_matching_criteria "AvailMatchingCriteria" List<AvailMatchingCriteria>,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::Program`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-program.html)
    Program = "AWS::MediaTailor::Program"
    required {
        /// `ChannelName`: text. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `ProgramName`: text. A change replaces the resource.
        program_name "ProgramName" String,
        /// `SourceLocationName`: text. A change replaces the resource.
        source_location_name "SourceLocationName" String,
    }
    optional {
        /// `AdBreaks`: list.
        ad_breaks "AdBreaks" List<program::AdBreak>,
        /// `AudienceMedia`: list.
        audience_media "AudienceMedia" List<program::AudienceMedia>,
        /// `LiveSourceName`: text. A change replaces the resource.
        live_source_name "LiveSourceName" String,
        /// `ScheduleConfiguration`: object.
        schedule_configuration "ScheduleConfiguration" program::ScheduleConfiguration,
        /// `VodSourceName`: text. A change replaces the resource.
        vod_source_name "VodSourceName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ClipRange`.
        clip_range "ClipRange" Json,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `DurationMillis`.
        duration_millis "DurationMillis" i64,
        /// `Fn::GetAtt` of `ScheduledStartTime`.
        scheduled_start_time "ScheduledStartTime" String,
    }
}

/// Property types of [`Program`].
pub mod program {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`ScheduleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-scheduleconfiguration.html)
        ScheduleConfiguration
        required {
            /// `Transition`: object.
            transition "Transition" Transition,
        }
        optional {
            /// `ClipRange`: object.
            clip_range "ClipRange" ClipRange,
        }
    }

    choice! {
        /// Values of `TransitionRelativePosition`.
        TransitionRelativePosition
        BeforeProgram = "BEFORE_PROGRAM",
        AfterProgram = "AFTER_PROGRAM",
    }

    property! {
        /// [`Transition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-transition.html)
        Transition
        required {
            /// `RelativePosition`: text.
            relative_position "RelativePosition" TransitionRelativePosition,
            /// `Type`: text.
            r#type "Type" String,
        }
        optional {
            /// `DurationMillis`: whole number.
            duration_millis "DurationMillis" i64,
            /// `RelativeProgram`: text.
            relative_program "RelativeProgram" String,
            /// `ScheduledStartTimeMillis`: whole number.
            scheduled_start_time_millis "ScheduledStartTimeMillis" i64,
        }
    }

    property! {
        /// [`ClipRange`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-cliprange.html)
        ClipRange
        required {
        }
        optional {
            /// `EndOffsetMillis`: whole number.
            end_offset_millis "EndOffsetMillis" i64,
            /// `StartOffsetMillis`: whole number.
            start_offset_millis "StartOffsetMillis" i64,
        }
    }

    property! {
        /// [`AudienceMedia`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-audiencemedia.html)
        AudienceMedia
        required {
        }
        optional {
            /// `AlternateMedia`: list.
            alternate_media "AlternateMedia" List<AlternateMedia>,
            /// `Audience`: text.
            audience "Audience" String,
        }
    }

    property! {
        /// [`AlternateMedia`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-alternatemedia.html)
        AlternateMedia
        required {
        }
        optional {
            /// `AdBreaks`: list.
            ad_breaks "AdBreaks" List<AdBreak>,
            /// `ClipRange`: object.
            clip_range "ClipRange" ClipRange,
            /// `DurationMillis`: whole number.
            duration_millis "DurationMillis" i64,
            /// `LiveSourceName`: text.
            live_source_name "LiveSourceName" String,
            /// `ScheduledStartTimeMillis`: whole number.
            scheduled_start_time_millis "ScheduledStartTimeMillis" i64,
            /// `SourceLocationName`: text.
            source_location_name "SourceLocationName" String,
            /// `VodSourceName`: text.
            vod_source_name "VodSourceName" String,
        }
    }

    choice! {
        /// Values of `AdBreakMessageType`.
        AdBreakMessageType
        SpliceInsert = "SPLICE_INSERT",
        TimeSignal = "TIME_SIGNAL",
    }

    property! {
        /// [`AdBreak`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-adbreak.html)
        AdBreak
        required {
            /// `OffsetMillis`: whole number.
            offset_millis "OffsetMillis" i64,
        }
        optional {
            /// `AdBreakMetadata`: list.
            ad_break_metadata "AdBreakMetadata" List<KeyValuePair>,
            /// `MessageType`: text.
            message_type "MessageType" AdBreakMessageType,
            /// `Slate`: object.
            slate "Slate" SlateSource,
            /// `SpliceInsertMessage`: object.
            splice_insert_message "SpliceInsertMessage" SpliceInsertMessage,
            /// `TimeSignalMessage`: object.
            time_signal_message "TimeSignalMessage" TimeSignalMessage,
        }
    }

    property! {
        /// [`TimeSignalMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-timesignalmessage.html)
        TimeSignalMessage
        required {
        }
        optional {
            /// `SegmentationDescriptors`: list.
            segmentation_descriptors "SegmentationDescriptors" List<SegmentationDescriptor>,
        }
    }

    property! {
        /// [`SegmentationDescriptor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-segmentationdescriptor.html)
        SegmentationDescriptor
        required {
        }
        optional {
            /// `SegmentNum`: whole number.
            segment_num "SegmentNum" i64,
            /// `SegmentationEventId`: whole number.
            segmentation_event_id "SegmentationEventId" i64,
            /// `SegmentationTypeId`: whole number.
            segmentation_type_id "SegmentationTypeId" i64,
            /// `SegmentationUpid`: text.
            segmentation_upid "SegmentationUpid" String,
            /// `SegmentationUpidType`: whole number.
            segmentation_upid_type "SegmentationUpidType" i64,
            /// `SegmentsExpected`: whole number.
            segments_expected "SegmentsExpected" i64,
            /// `SubSegmentNum`: whole number.
            sub_segment_num "SubSegmentNum" i64,
            /// `SubSegmentsExpected`: whole number.
            sub_segments_expected "SubSegmentsExpected" i64,
        }
    }

    property! {
        /// [`SpliceInsertMessage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-spliceinsertmessage.html)
        SpliceInsertMessage
        required {
        }
        optional {
            /// `AvailNum`: whole number.
            avail_num "AvailNum" i64,
            /// `AvailsExpected`: whole number.
            avails_expected "AvailsExpected" i64,
            /// `SpliceEventId`: whole number.
            splice_event_id "SpliceEventId" i64,
            /// `UniqueProgramId`: whole number.
            unique_program_id "UniqueProgramId" i64,
        }
    }

    property! {
        /// [`SlateSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-slatesource.html)
        SlateSource
        required {
        }
        optional {
            /// `SourceLocationName`: text.
            source_location_name "SourceLocationName" String,
            /// `VodSourceName`: text.
            vod_source_name "VodSourceName" String,
        }
    }

    property! {
        /// [`KeyValuePair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-program-keyvaluepair.html)
        KeyValuePair
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
    /// [`AWS::MediaTailor::SourceLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-sourcelocation.html)
    SourceLocation = "AWS::MediaTailor::SourceLocation"
    required {
        /// `HttpConfiguration`: object.
        http_configuration "HttpConfiguration" source_location::HttpConfiguration,
        /// `SourceLocationName`: text. A change replaces the resource.
        source_location_name "SourceLocationName" String,
    }
    optional {
        /// `AccessConfiguration`: object.
        access_configuration "AccessConfiguration" source_location::AccessConfiguration,
        /// `DefaultSegmentDeliveryConfiguration`: object.
        default_segment_delivery_configuration "DefaultSegmentDeliveryConfiguration" source_location::DefaultSegmentDeliveryConfiguration,
        /// `SegmentDeliveryConfigurations`: list.
        segment_delivery_configurations "SegmentDeliveryConfigurations" List<source_location::SegmentDeliveryConfiguration>,
        /// `Tags`: list.
        tags "Tags" List<source_location::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SourceLocation`].
pub mod source_location {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-tag.html)
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
        /// [`SegmentDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-segmentdeliveryconfiguration.html)
        SegmentDeliveryConfiguration
        required {
        }
        optional {
            /// `BaseUrl`: text.
            base_url "BaseUrl" String,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`HttpConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-httpconfiguration.html)
        HttpConfiguration
        required {
            /// `BaseUrl`: text.
            base_url "BaseUrl" String,
        }
        optional {
        }
    }

    property! {
        /// [`DefaultSegmentDeliveryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-defaultsegmentdeliveryconfiguration.html)
        DefaultSegmentDeliveryConfiguration
        required {
        }
        optional {
            /// `BaseUrl`: text.
            base_url "BaseUrl" String,
        }
    }

    choice! {
        /// Values of `AccessType`.
        AccessType
        S3Sigv4 = "S3_SIGV4",
        SecretsManagerAccessToken = "SECRETS_MANAGER_ACCESS_TOKEN",
        AutodetectSigv4 = "AUTODETECT_SIGV4",
    }

    property! {
        /// [`AccessConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-accessconfiguration.html)
        AccessConfiguration
        required {
        }
        optional {
            /// `AccessType`: text.
            access_type "AccessType" AccessType,
            /// `SecretsManagerAccessTokenConfiguration`: object.
            secrets_manager_access_token_configuration "SecretsManagerAccessTokenConfiguration" SecretsManagerAccessTokenConfiguration,
        }
    }

    property! {
        /// [`SecretsManagerAccessTokenConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-sourcelocation-secretsmanageraccesstokenconfiguration.html)
        SecretsManagerAccessTokenConfiguration
        required {
        }
        optional {
            /// `HeaderName`: text.
            header_name "HeaderName" String,
            /// `SecretArn`: text.
            secret_arn "SecretArn" String,
            /// `SecretStringKey`: text.
            secret_string_key "SecretStringKey" String,
        }
    }
}

resource! {
    /// [`AWS::MediaTailor::VodSource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-vodsource.html)
    VodSource = "AWS::MediaTailor::VodSource"
    required {
        /// `HttpPackageConfigurations`: list.
        http_package_configurations "HttpPackageConfigurations" List<vod_source::HttpPackageConfiguration>,
        /// `SourceLocationName`: text. A change replaces the resource.
        source_location_name "SourceLocationName" String,
        /// `VodSourceName`: text. A change replaces the resource.
        vod_source_name "VodSourceName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<vod_source::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`VodSource`].
pub mod vod_source {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-vodsource-tag.html)
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

    choice! {
        /// Values of `Type`.
        Type
        Dash = "DASH",
        Hls = "HLS",
    }

    property! {
        /// [`HttpPackageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediatailor-vodsource-httppackageconfiguration.html)
        HttpPackageConfiguration
        required {
            /// `Path`: text.
            path "Path" String,
            /// `SourceGroup`: text.
            source_group "SourceGroup" String,
            /// `Type`: text.
            r#type "Type" Type,
        }
        optional {
        }
    }
}
