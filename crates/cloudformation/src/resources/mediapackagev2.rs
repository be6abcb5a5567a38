// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaPackageV2`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaPackageV2::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channel.html)
    Channel = "AWS::MediaPackageV2::Channel"
    required {
        /// `ChannelGroupName`: text, 1 to 256 characters. A change replaces the resource.
        channel_group_name "ChannelGroupName" String,
        /// `ChannelName`: text, 1 to 256 characters. A change replaces the resource.
        channel_name "ChannelName" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `InputSwitchConfiguration`: object.
        input_switch_configuration "InputSwitchConfiguration" channel::InputSwitchConfiguration,
        /// `InputType`: text. A change replaces the resource.
        input_type "InputType" channel::InputType,
        /// `MultiviewConfiguration`: object.
        multiview_configuration "MultiviewConfiguration" channel::MultiviewConfiguration,
        /// `OutputHeaderConfiguration`: object.
        output_header_configuration "OutputHeaderConfiguration" channel::OutputHeaderConfiguration,
        /// `OutputLockingMode`: text. A change replaces the resource.
        output_locking_mode "OutputLockingMode" channel::OutputLockingMode,
        /// `Tags`: list.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AttachedMultiviewChannels`.
        attached_multiview_channels "AttachedMultiviewChannels" List<String>,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `IngestEndpointUrls`.
        ingest_endpoint_urls "IngestEndpointUrls" List<String>,
        /// `Fn::GetAtt` of `IngestEndpoints`.
        ingest_endpoints "IngestEndpoints" List<String>,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `InputType`.
        InputType
        Hls = "HLS",
        Cmaf = "CMAF",
        Multiview = "MULTIVIEW",
    }

    choice! {
        /// Values of `OutputLockingMode`.
        OutputLockingMode
        EpochLocked = "EPOCH_LOCKED",
        NonEpochLocked = "NON_EPOCH_LOCKED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-tag.html)
        Tag
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
        /// [`OutputHeaderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-outputheaderconfiguration.html)
        OutputHeaderConfiguration
        required {
        }
        optional {
            /// `PublishMQCS`: true or false.
            publish_mqcs "PublishMQCS" bool,
        }
    }

    choice! {
        /// Values of `MultiviewLayoutType`.
        MultiviewLayoutType
        Layout2eh = "LAYOUT_2EH",
        Layout2pl = "LAYOUT_2PL",
        Layout3el = "LAYOUT_3EL",
        Layout3pl = "LAYOUT_3PL",
        Layout4e = "LAYOUT_4E",
        Layout4pl = "LAYOUT_4PL",
    }

    property! {
        /// [`MultiviewConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-multiviewconfiguration.html)
        MultiviewConfiguration
        required {
            /// `AvailableLayouts`: list, 1 to 6 items.
            available_layouts "AvailableLayouts" List<MultiviewLayoutType>,
            /// `AvailableSources`: list, 1 to 50 items.
            available_sources "AvailableSources" List<String>,
        }
        optional {
        }
    }

    property! {
        /// [`InputSwitchConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channel-inputswitchconfiguration.html)
        InputSwitchConfiguration
        required {
        }
        optional {
            /// `MQCSInputSwitching`: true or false.
            mqcs_input_switching "MQCSInputSwitching" bool,
            /// `PreferredInput`: whole number, 1 to 2 in value.
            preferred_input "PreferredInput" i64,
        }
    }
}

resource! {
    /// [`AWS::MediaPackageV2::ChannelGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelgroup.html)
    ChannelGroup = "AWS::MediaPackageV2::ChannelGroup"
    required {
        /// `ChannelGroupName`: text, 1 to 256 characters. A change replaces the resource.
        channel_group_name "ChannelGroupName" String,
    }
    optional {
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `Tags`: list.
        tags "Tags" List<channel_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `EgressDomain`.
        egress_domain "EgressDomain" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
    }
}

/// Property types of [`ChannelGroup`].
pub mod channel_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-channelgroup-tag.html)
        Tag
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
    /// [`AWS::MediaPackageV2::ChannelPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-channelpolicy.html)
    ChannelPolicy = "AWS::MediaPackageV2::ChannelPolicy"
    required {
        /// `ChannelGroupName`: text, 1 to 256 characters. A change replaces the resource.
        channel_group_name "ChannelGroupName" String,
        /// `ChannelName`: text, 1 to 256 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `Policy`: JSON, at most 6144 characters.
        policy "Policy" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::MediaPackageV2::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html)
    OriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint"
    required {
        /// `ChannelGroupName`: text, 1 to 256 characters. A change replaces the resource.
        channel_group_name "ChannelGroupName" String,
        /// `ChannelName`: text, 1 to 256 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `ContainerType`: text.
        container_type "ContainerType" origin_endpoint::ContainerType,
        /// `OriginEndpointName`: text, 1 to 256 characters. A change replaces the resource.
        origin_endpoint_name "OriginEndpointName" String,
    }
    optional {
        /// `DashManifests`: list.
        dash_manifests "DashManifests" List<origin_endpoint::DashManifestConfiguration>,
        /// `Description`: text, 0 to 1024 characters.
        description "Description" String,
        /// `ForceEndpointErrorConfiguration`: object.
        force_endpoint_error_configuration "ForceEndpointErrorConfiguration" origin_endpoint::ForceEndpointErrorConfiguration,
        /// `HlsManifests`: list.
        hls_manifests "HlsManifests" List<origin_endpoint::HlsManifestConfiguration>,
        /// `LowLatencyHlsManifests`: list.
        low_latency_hls_manifests "LowLatencyHlsManifests" List<origin_endpoint::LowLatencyHlsManifestConfiguration>,
        /// `MssManifests`: list.
        mss_manifests "MssManifests" List<origin_endpoint::MssManifestConfiguration>,
        /// `Segment`: object.
        segment "Segment" origin_endpoint::Segment,
        /// `StartoverWindowSeconds`: whole number, 0 to 1209600 in value.
        startover_window_seconds "StartoverWindowSeconds" i64,
        /// `StreamNameOutputMode`: text.
        stream_name_output_mode "StreamNameOutputMode" origin_endpoint::StreamNameOutputMode,
        /// `Tags`: list.
        tags "Tags" List<origin_endpoint::Tag>,
        /// `UriSeparator`: text.
        uri_separator "UriSeparator" origin_endpoint::UriSeparator,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DashManifestUrls`.
        dash_manifest_urls "DashManifestUrls" List<String>,
        /// `Fn::GetAtt` of `HlsManifestUrls`.
        hls_manifest_urls "HlsManifestUrls" List<String>,
        /// `Fn::GetAtt` of `LowLatencyHlsManifestUrls`.
        low_latency_hls_manifest_urls "LowLatencyHlsManifestUrls" List<String>,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `MssManifestUrls`.
        mss_manifest_urls "MssManifestUrls" List<String>,
    }
}

/// Property types of [`OriginEndpoint`].
pub mod origin_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContainerType`.
        ContainerType
        Ts = "TS",
        Cmaf = "CMAF",
        Ism = "ISM",
    }

    choice! {
        /// Values of `StreamNameOutputMode`.
        StreamNameOutputMode
        Index = "INDEX",
        PassthroughName = "PASSTHROUGH_NAME",
    }

    choice! {
        /// Values of `UriSeparator`.
        UriSeparator
        Underscore = "UNDERSCORE",
        Hyphen = "HYPHEN",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `OutputTimestampMode`.
        OutputTimestampMode
        Passthrough = "PASSTHROUGH",
        RebasedToChannelStart = "REBASED_TO_CHANNEL_START",
    }

    property! {
        /// [`Segment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-segment.html)
        Segment
        required {
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" Encryption,
            /// `IncludeIframeOnlyStreams`: true or false.
            include_iframe_only_streams "IncludeIframeOnlyStreams" bool,
            /// `OutputTimestampMode`: text.
            output_timestamp_mode "OutputTimestampMode" OutputTimestampMode,
            /// `Scte`: object.
            scte "Scte" Scte,
            /// `SegmentDurationSeconds`: whole number, 1 to 30 in value.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `SegmentName`: text, 1 to 256 characters.
            segment_name "SegmentName" String,
            /// `TsIncludeDvbSubtitles`: true or false.
            ts_include_dvb_subtitles "TsIncludeDvbSubtitles" bool,
            /// `TsUseAudioRenditionGroup`: true or false.
            ts_use_audio_rendition_group "TsUseAudioRenditionGroup" bool,
        }
    }

    choice! {
        /// Values of `CustomAdType`.
        CustomAdType
        Program = "PROGRAM",
        Chapter = "CHAPTER",
        UnscheduledEvent = "UNSCHEDULED_EVENT",
        AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY",
        Network = "NETWORK",
    }

    choice! {
        /// Values of `ScteFilter`.
        ScteFilter
        SpliceInsert = "SPLICE_INSERT",
        Break = "BREAK",
        ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
        Program = "PROGRAM",
        Chapter = "CHAPTER",
        UnscheduledEvent = "UNSCHEDULED_EVENT",
        AlternateContentOpportunity = "ALTERNATE_CONTENT_OPPORTUNITY",
        Network = "NETWORK",
        ProviderPromo = "PROVIDER_PROMO",
        DistributorPromo = "DISTRIBUTOR_PROMO",
        ProviderAdBlock = "PROVIDER_AD_BLOCK",
        DistributorAdBlock = "DISTRIBUTOR_AD_BLOCK",
        ContentIdentification = "CONTENT_IDENTIFICATION",
        CallAdServer = "CALL_AD_SERVER",
    }

    choice! {
        /// Values of `ScteInSegments`.
        ScteInSegments
        None = "NONE",
        All = "ALL",
        MatchesFilter = "MATCHES_FILTER",
    }

    property! {
        /// [`Scte`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-scte.html)
        Scte
        required {
        }
        optional {
            /// `CustomAdTypes`: list, 0 to 25 items.
            custom_ad_types "CustomAdTypes" List<CustomAdType>,
            /// `ScteFilter`: list, 0 to 100 items.
            scte_filter "ScteFilter" List<ScteFilter>,
            /// `ScteInSegments`: text.
            scte_in_segments "ScteInSegments" ScteInSegments,
        }
    }

    property! {
        /// [`Encryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryption.html)
        Encryption
        required {
            /// `EncryptionMethod`: object.
            encryption_method "EncryptionMethod" EncryptionMethod,
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
            /// `CmafExcludeSegmentDrmMetadata`: true or false.
            cmaf_exclude_segment_drm_metadata "CmafExcludeSegmentDrmMetadata" bool,
            /// `ConstantInitializationVector`: text, 32 to 32 characters.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `KeyRotationIntervalSeconds`: whole number, 300 to 31536000 in value.
            key_rotation_interval_seconds "KeyRotationIntervalSeconds" i64,
        }
    }

    choice! {
        /// Values of `DrmSystem`.
        DrmSystem
        ClearKeyAes128 = "CLEAR_KEY_AES_128",
        Fairplay = "FAIRPLAY",
        Playready = "PLAYREADY",
        Widevine = "WIDEVINE",
        Irdeto = "IRDETO",
    }

    choice! {
        /// Values of `SpekeVersion`.
        SpekeVersion
        V2_0 = "V2_0",
        V2_1 = "V2_1",
    }

    property! {
        /// [`SpekeKeyProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-spekekeyprovider.html)
        SpekeKeyProvider
        required {
            /// `DrmSystems`: list, 1 to 4 items.
            drm_systems "DrmSystems" List<DrmSystem>,
            /// `EncryptionContractConfiguration`: object.
            encryption_contract_configuration "EncryptionContractConfiguration" EncryptionContractConfiguration,
            /// `ResourceId`: text, 1 to 256 characters.
            resource_id "ResourceId" String,
            /// `RoleArn`: text, 1 to 2048 characters.
            role_arn "RoleArn" String,
            /// `Url`: text, 1 to 1024 characters.
            url "Url" String,
        }
        optional {
            /// `CertificateArn`: text, 20 to 2048 characters.
            certificate_arn "CertificateArn" String,
            /// `ContentKeyPeriodConfiguration`: object.
            content_key_period_configuration "ContentKeyPeriodConfiguration" ContentKeyPeriodConfiguration,
            /// `SpekeVersion`: text.
            speke_version "SpekeVersion" SpekeVersion,
        }
    }

    choice! {
        /// Values of `PresetSpeke20Audio`.
        PresetSpeke20Audio
        PresetAudio1 = "PRESET_AUDIO_1",
        PresetAudio2 = "PRESET_AUDIO_2",
        PresetAudio3 = "PRESET_AUDIO_3",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    choice! {
        /// Values of `PresetSpeke20Video`.
        PresetSpeke20Video
        PresetVideo1 = "PRESET_VIDEO_1",
        PresetVideo2 = "PRESET_VIDEO_2",
        PresetVideo3 = "PRESET_VIDEO_3",
        PresetVideo4 = "PRESET_VIDEO_4",
        PresetVideo5 = "PRESET_VIDEO_5",
        PresetVideo6 = "PRESET_VIDEO_6",
        PresetVideo7 = "PRESET_VIDEO_7",
        PresetVideo8 = "PRESET_VIDEO_8",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    property! {
        /// [`EncryptionContractConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryptioncontractconfiguration.html)
        EncryptionContractConfiguration
        required {
            /// `PresetSpeke20Audio`: text.
            preset_speke20_audio "PresetSpeke20Audio" PresetSpeke20Audio,
            /// `PresetSpeke20Video`: text.
            preset_speke20_video "PresetSpeke20Video" PresetSpeke20Video,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ContentKeyPeriodTiming`.
        ContentKeyPeriodTiming
        IndexOnly = "INDEX_ONLY",
        StartEndOnly = "START_END_ONLY",
        IndexWithStartEnd = "INDEX_WITH_START_END",
    }

    property! {
        /// [`ContentKeyPeriodConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-contentkeyperiodconfiguration.html)
        ContentKeyPeriodConfiguration
        required {
        }
        optional {
            /// `ContentKeyPeriodTiming`: text.
            content_key_period_timing "ContentKeyPeriodTiming" ContentKeyPeriodTiming,
        }
    }

    choice! {
        /// Values of `CmafEncryptionMethod`.
        CmafEncryptionMethod
        Cenc = "CENC",
        Cbcs = "CBCS",
    }

    choice! {
        /// Values of `IsmEncryptionMethod`.
        IsmEncryptionMethod
        Cenc = "CENC",
    }

    choice! {
        /// Values of `TsEncryptionMethod`.
        TsEncryptionMethod
        Aes128 = "AES_128",
        SampleAes = "SAMPLE_AES",
    }

    property! {
        /// [`EncryptionMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-encryptionmethod.html)
        EncryptionMethod
        required {
        }
        optional {
            /// `CmafEncryptionMethod`: text.
            cmaf_encryption_method "CmafEncryptionMethod" CmafEncryptionMethod,
            /// `IsmEncryptionMethod`: text.
            ism_encryption_method "IsmEncryptionMethod" IsmEncryptionMethod,
            /// `TsEncryptionMethod`: text.
            ts_encryption_method "TsEncryptionMethod" TsEncryptionMethod,
        }
    }

    choice! {
        /// Values of `MssManifestLayout`.
        MssManifestLayout
        Full = "FULL",
        Compact = "COMPACT",
    }

    property! {
        /// [`MssManifestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-mssmanifestconfiguration.html)
        MssManifestConfiguration
        required {
            /// `ManifestName`: text, 1 to 256 characters.
            manifest_name "ManifestName" String,
        }
        optional {
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" MssFilterConfiguration,
            /// `ManifestLayout`: text.
            manifest_layout "ManifestLayout" MssManifestLayout,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
        }
    }

    property! {
        /// [`MssFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-mssfilterconfiguration.html)
        MssFilterConfiguration
        required {
        }
        optional {
            /// `ClipStartTime`: text.
            clip_start_time "ClipStartTime" String,
            /// `DrmSettings`: text, 1 to 1024 characters.
            drm_settings "DrmSettings" String,
            /// `End`: text.
            end "End" String,
            /// `ManifestFilter`: text, 1 to 1024 characters.
            manifest_filter "ManifestFilter" String,
            /// `Start`: text.
            start "Start" String,
            /// `TimeDelaySeconds`: whole number, 0 to 1209600 in value.
            time_delay_seconds "TimeDelaySeconds" i64,
        }
    }

    choice! {
        /// Values of `UriPathType`.
        UriPathType
        Leaf = "LEAF",
        Root = "ROOT",
    }

    property! {
        /// [`LowLatencyHlsManifestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-lowlatencyhlsmanifestconfiguration.html)
        LowLatencyHlsManifestConfiguration
        required {
            /// `ManifestName`: text, 1 to 256 characters.
            manifest_name "ManifestName" String,
        }
        optional {
            /// `ChildManifestName`: text, 1 to 256 characters.
            child_manifest_name "ChildManifestName" String,
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" LowLatencyHlsFilterConfiguration,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
            /// `ProgramDateTimeIntervalSeconds`: whole number.
            program_date_time_interval_seconds "ProgramDateTimeIntervalSeconds" i64,
            /// `ScteHls`: object.
            scte_hls "ScteHls" ScteHls,
            /// `StartTag`: object.
            start_tag "StartTag" StartTag,
            /// `UriPathType`: text.
            uri_path_type "UriPathType" UriPathType,
            /// `Url`: text.
            url "Url" String,
            /// `UrlEncodeChildManifest`: true or false.
            url_encode_child_manifest "UrlEncodeChildManifest" bool,
        }
    }

    property! {
        /// [`StartTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-starttag.html)
        StartTag
        required {
            /// `TimeOffset`: number.
            time_offset "TimeOffset" f64,
        }
        optional {
            /// `Precise`: true or false.
            precise "Precise" bool,
        }
    }

    choice! {
        /// Values of `AdMarkerHls`.
        AdMarkerHls
        Daterange = "DATERANGE",
        Scte35Enhanced = "SCTE35_ENHANCED",
    }

    choice! {
        /// Values of `ScteInManifests`.
        ScteInManifests
        All = "ALL",
        MatchesFilter = "MATCHES_FILTER",
    }

    property! {
        /// [`ScteHls`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-sctehls.html)
        ScteHls
        required {
        }
        optional {
            /// `AdMarkerHls`: text.
            ad_marker_hls "AdMarkerHls" AdMarkerHls,
            /// `ScteInManifests`: text.
            scte_in_manifests "ScteInManifests" ScteInManifests,
        }
    }

    property! {
        /// [`LowLatencyHlsFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-lowlatencyhlsfilterconfiguration.html)
        LowLatencyHlsFilterConfiguration
        required {
        }
        optional {
            /// `ClipStartTime`: text.
            clip_start_time "ClipStartTime" String,
            /// `DrmSettings`: text, 1 to 1024 characters.
            drm_settings "DrmSettings" String,
            /// `End`: text.
            end "End" String,
            /// `ManifestFilter`: text, 1 to 1024 characters.
            manifest_filter "ManifestFilter" String,
            /// `Start`: text.
            start "Start" String,
            /// `TimeDelaySeconds`: whole number, 0 to 1209600 in value.
            time_delay_seconds "TimeDelaySeconds" i64,
        }
    }

    property! {
        /// [`HlsManifestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-hlsmanifestconfiguration.html)
        HlsManifestConfiguration
        required {
            /// `ManifestName`: text, 1 to 256 characters.
            manifest_name "ManifestName" String,
        }
        optional {
            /// `ChildManifestName`: text, 1 to 256 characters.
            child_manifest_name "ChildManifestName" String,
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" FilterConfiguration,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
            /// `ProgramDateTimeIntervalSeconds`: whole number.
            program_date_time_interval_seconds "ProgramDateTimeIntervalSeconds" i64,
            /// `ScteHls`: object.
            scte_hls "ScteHls" ScteHls,
            /// `StartTag`: object.
            start_tag "StartTag" StartTag,
            /// `UriPathType`: text.
            uri_path_type "UriPathType" UriPathType,
            /// `Url`: text.
            url "Url" String,
            /// `UrlEncodeChildManifest`: true or false.
            url_encode_child_manifest "UrlEncodeChildManifest" bool,
        }
    }

    property! {
        /// [`FilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-filterconfiguration.html)
        FilterConfiguration
        required {
        }
        optional {
            /// `ClipStartTime`: text.
            clip_start_time "ClipStartTime" String,
            /// `DrmSettings`: text, 1 to 1024 characters.
            drm_settings "DrmSettings" String,
            /// `End`: text.
            end "End" String,
            /// `ManifestFilter`: text, 1 to 1024 characters.
            manifest_filter "ManifestFilter" String,
            /// `Multiview`: object.
            multiview "Multiview" MultiviewFilterConfiguration,
            /// `Start`: text.
            start "Start" String,
            /// `TimeDelaySeconds`: whole number, 0 to 1209600 in value.
            time_delay_seconds "TimeDelaySeconds" i64,
        }
    }

    choice! {
        /// Values of `MultiviewLayoutType`.
        MultiviewLayoutType
        Layout2eh = "LAYOUT_2EH",
        Layout2pl = "LAYOUT_2PL",
        Layout3el = "LAYOUT_3EL",
        Layout3pl = "LAYOUT_3PL",
        Layout4e = "LAYOUT_4E",
        Layout4pl = "LAYOUT_4PL",
    }

    property! {
        /// [`MultiviewFilterConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-multiviewfilterconfiguration.html)
        MultiviewFilterConfiguration
        required {
            /// `Layout`: text.
            layout "Layout" MultiviewLayoutType,
            /// `Sources`: list, 1 to 50 items.
            sources "Sources" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `EndpointErrorCondition`.
        EndpointErrorCondition
        StaleManifest = "STALE_MANIFEST",
        IncompleteManifest = "INCOMPLETE_MANIFEST",
        MissingDrmKey = "MISSING_DRM_KEY",
        SlateInput = "SLATE_INPUT",
    }

    property! {
        /// [`ForceEndpointErrorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-forceendpointerrorconfiguration.html)
        ForceEndpointErrorConfiguration
        required {
        }
        optional {
            /// `EndpointErrorConditions`: list.
            endpoint_error_conditions "EndpointErrorConditions" List<EndpointErrorCondition>,
        }
    }

    choice! {
        /// Values of `DashAudioTimelinePattern`.
        DashAudioTimelinePattern
        None = "NONE",
        Patterned = "PATTERNED",
    }

    choice! {
        /// Values of `DashCompactness`.
        DashCompactness
        Standard = "STANDARD",
        None = "NONE",
    }

    choice! {
        /// Values of `DashDrmSignaling`.
        DashDrmSignaling
        Individual = "INDIVIDUAL",
        Referenced = "REFERENCED",
    }

    choice! {
        /// Values of `DashPeriodTrigger`.
        DashPeriodTrigger
        Avails = "AVAILS",
        DrmKeyRotation = "DRM_KEY_ROTATION",
        SourceChanges = "SOURCE_CHANGES",
        SourceDisruptions = "SOURCE_DISRUPTIONS",
        None = "NONE",
    }

    choice! {
        /// Values of `DashProfile`.
        DashProfile
        DvbDash = "DVB_DASH",
    }

    choice! {
        /// Values of `DashSegmentTemplateFormat`.
        DashSegmentTemplateFormat
        NumberWithTimeline = "NUMBER_WITH_TIMELINE",
    }

    property! {
        /// [`DashManifestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashmanifestconfiguration.html)
        DashManifestConfiguration
        required {
            /// `ManifestName`: text, 1 to 256 characters.
            manifest_name "ManifestName" String,
        }
        optional {
            /// `AudioTimelinePattern`: text.
            audio_timeline_pattern "AudioTimelinePattern" DashAudioTimelinePattern,
            /// `AvailabilityStartTimeConfiguration`: JSON.
            availability_start_time_configuration "AvailabilityStartTimeConfiguration" Json,
            /// `BaseUrls`: list, 0 to 20 items.
            base_urls "BaseUrls" List<DashBaseUrl>,
            /// `Compactness`: text.
            compactness "Compactness" DashCompactness,
            /// `DrmSignaling`: text.
            drm_signaling "DrmSignaling" DashDrmSignaling,
            /// `DvbSettings`: object.
            dvb_settings "DvbSettings" DashDvbSettings,
            /// `FilterConfiguration`: object.
            filter_configuration "FilterConfiguration" FilterConfiguration,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
            /// `MinBufferTimeSeconds`: whole number.
            min_buffer_time_seconds "MinBufferTimeSeconds" i64,
            /// `MinUpdatePeriodSeconds`: whole number.
            min_update_period_seconds "MinUpdatePeriodSeconds" i64,
            /// `PeriodTriggers`: list, 0 to 100 items.
            period_triggers "PeriodTriggers" List<DashPeriodTrigger>,
            /// `Profiles`: list, 0 to 5 items.
            profiles "Profiles" List<DashProfile>,
            /// `ProgramInformation`: object.
            program_information "ProgramInformation" DashProgramInformation,
            /// `ScteDash`: object.
            scte_dash "ScteDash" ScteDash,
            /// `SegmentTemplateFormat`: text.
            segment_template_format "SegmentTemplateFormat" DashSegmentTemplateFormat,
            /// `SubtitleConfiguration`: object.
            subtitle_configuration "SubtitleConfiguration" DashSubtitleConfiguration,
            /// `SuggestedPresentationDelaySeconds`: whole number.
            suggested_presentation_delay_seconds "SuggestedPresentationDelaySeconds" i64,
            /// `UriPathType`: text.
            uri_path_type "UriPathType" UriPathType,
            /// `UtcTiming`: object.
            utc_timing "UtcTiming" DashUtcTiming,
        }
    }

    choice! {
        /// Values of `DashUtcTimingMode`.
        DashUtcTimingMode
        HttpHead = "HTTP_HEAD",
        HttpIso = "HTTP_ISO",
        HttpXsdate = "HTTP_XSDATE",
        UtcDirect = "UTC_DIRECT",
    }

    property! {
        /// [`DashUtcTiming`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashutctiming.html)
        DashUtcTiming
        required {
        }
        optional {
            /// `TimingMode`: text.
            timing_mode "TimingMode" DashUtcTimingMode,
            /// `TimingSource`: text, 1 to 1024 characters.
            timing_source "TimingSource" String,
        }
    }

    property! {
        /// [`DashSubtitleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashsubtitleconfiguration.html)
        DashSubtitleConfiguration
        required {
        }
        optional {
            /// `TtmlConfiguration`: object.
            ttml_configuration "TtmlConfiguration" DashTtmlConfiguration,
        }
    }

    choice! {
        /// Values of `DashTtmlProfile`.
        DashTtmlProfile
        Imsc1 = "IMSC_1",
        EbuTtD101 = "EBU_TT_D_101",
    }

    property! {
        /// [`DashTtmlConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashttmlconfiguration.html)
        DashTtmlConfiguration
        required {
            /// `TtmlProfile`: text.
            ttml_profile "TtmlProfile" DashTtmlProfile,
        }
        optional {
        }
    }

    choice! {
        /// Values of `AdMarkerDash`.
        AdMarkerDash
        Binary = "BINARY",
        Xml = "XML",
    }

    property! {
        /// [`ScteDash`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-sctedash.html)
        ScteDash
        required {
        }
        optional {
            /// `AdMarkerDash`: text.
            ad_marker_dash "AdMarkerDash" AdMarkerDash,
            /// `ScteInManifests`: text.
            scte_in_manifests "ScteInManifests" ScteInManifests,
        }
    }

    property! {
        /// [`DashProgramInformation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashprograminformation.html)
        DashProgramInformation
        required {
        }
        optional {
            /// `Copyright`: text, 1 to 2048 characters.
            copyright "Copyright" String,
            /// `LanguageCode`: text, 2 to 5 characters.
            language_code "LanguageCode" String,
            /// `MoreInformationUrl`: text, 1 to 2048 characters.
            more_information_url "MoreInformationUrl" String,
            /// `Source`: text, 1 to 2048 characters.
            source "Source" String,
            /// `Title`: text, 1 to 2048 characters.
            title "Title" String,
        }
    }

    property! {
        /// [`DashDvbSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbsettings.html)
        DashDvbSettings
        required {
        }
        optional {
            /// `ErrorMetrics`: list, 0 to 20 items.
            error_metrics "ErrorMetrics" List<DashDvbMetricsReporting>,
            /// `FontDownload`: object.
            font_download "FontDownload" DashDvbFontDownload,
        }
    }

    property! {
        /// [`DashDvbFontDownload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbfontdownload.html)
        DashDvbFontDownload
        required {
        }
        optional {
            /// `FontFamily`: text, 1 to 256 characters.
            font_family "FontFamily" String,
            /// `MimeType`: text, 1 to 256 characters.
            mime_type "MimeType" String,
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
    }

    property! {
        /// [`DashDvbMetricsReporting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashdvbmetricsreporting.html)
        DashDvbMetricsReporting
        required {
            /// `ReportingUrl`: text, 1 to 2048 characters.
            reporting_url "ReportingUrl" String,
        }
        optional {
            /// `Probability`: whole number, 1 to 1000 in value.
            probability "Probability" i64,
        }
    }

    property! {
        /// [`DashBaseUrl`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpoint-dashbaseurl.html)
        DashBaseUrl
        required {
            /// `Url`: text, 1 to 2048 characters.
            url "Url" String,
        }
        optional {
            /// `DvbPriority`: whole number, 1 to 15000 in value.
            dvb_priority "DvbPriority" i64,
            /// `DvbWeight`: whole number, 1 to 15000 in value.
            dvb_weight "DvbWeight" i64,
            /// `ServiceLocation`: text, 1 to 2048 characters.
            service_location "ServiceLocation" String,
        }
    }
}

resource! {
    /// [`AWS::MediaPackageV2::OriginEndpointPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpointpolicy.html)
    OriginEndpointPolicy = "AWS::MediaPackageV2::OriginEndpointPolicy"
    required {
        /// `ChannelGroupName`: text, 1 to 256 characters. A change replaces the resource.
        channel_group_name "ChannelGroupName" String,
        /// `ChannelName`: text, 1 to 256 characters. A change replaces the resource.
        channel_name "ChannelName" String,
        /// `OriginEndpointName`: text, 1 to 256 characters. A change replaces the resource.
        origin_endpoint_name "OriginEndpointName" String,
        /// `Policy`: JSON, at most 6144 characters.
        policy "Policy" Json,
    }
    optional {
        /// `CdnAuthConfiguration`: object.
        cdn_auth_configuration "CdnAuthConfiguration" origin_endpoint_policy::CdnAuthConfiguration,
    }
    attributes {
    }
}

/// Property types of [`OriginEndpointPolicy`].
pub mod origin_endpoint_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`CdnAuthConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackagev2-originendpointpolicy-cdnauthconfiguration.html)
        CdnAuthConfiguration
        required {
            /// `CdnIdentifierSecretArns`: list, 1 to 100 items.
            cdn_identifier_secret_arns "CdnIdentifierSecretArns" List<String>,
            /// `SecretsRoleArn`: text, 20 to 2048 characters.
            secrets_role_arn "SecretsRoleArn" String,
        }
        optional {
        }
    }
}
