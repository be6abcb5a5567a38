// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::MediaPackage`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::MediaPackage::Asset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-asset.html)
    Asset = "AWS::MediaPackage::Asset"
    required {
        /// `Id`: text. A change replaces the resource.
        id_ "Id" String,
        /// `PackagingGroupId`: text.
        packaging_group_id "PackagingGroupId" String,
        /// `SourceArn`: text.
        source_arn "SourceArn" String,
        /// `SourceRoleArn`: text.
        source_role_arn "SourceRoleArn" String,
    }
    optional {
        /// `EgressEndpoints`: list.
        egress_endpoints "EgressEndpoints" List<asset::EgressEndpoint>,
        /// `ResourceId`: text.
        resource_id "ResourceId" String,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<asset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
    }
}

/// Property types of [`Asset`].
pub mod asset {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-asset-tag.html)
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
        /// [`EgressEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-asset-egressendpoint.html)
        EgressEndpoint
        required {
            /// `PackagingConfigurationId`: text.
            packaging_configuration_id "PackagingConfigurationId" String,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaPackage::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html)
    Channel = "AWS::MediaPackage::Channel"
    required {
        /// `Id`: text, 1 to 256 characters. A change replaces the resource.
        id_ "Id" String,
    }
    optional {
        /// `Description`: text.
        description "Description" String,
        /// `EgressAccessLogs`: object.
        egress_access_logs "EgressAccessLogs" channel::LogConfiguration,
        /// `HlsIngest`: object.
        hls_ingest "HlsIngest" channel::HlsIngest,
        /// `IngressAccessLogs`: object.
        ingress_access_logs "IngressAccessLogs" channel::LogConfiguration,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<channel::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-tag.html)
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
        /// [`HlsIngest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-hlsingest.html)
        HlsIngest
        required {
        }
        optional {
            /// `ingestEndpoints`: list.
            ingest_endpoints "ingestEndpoints" List<IngestEndpoint>,
        }
    }

    property! {
        /// [`IngestEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-ingestendpoint.html)
        IngestEndpoint
        required {
        }
        optional {
            /// `Id`: text.
            id_ "Id" String,
            /// `Password`: text.
            password "Password" String,
            /// `Url`: text.
            url "Url" String,
            /// `Username`: text.
            username "Username" String,
        }
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 256 characters.
            log_group_name "LogGroupName" String,
        }
    }
}

resource! {
    /// [`AWS::MediaPackage::OriginEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html)
    OriginEndpoint = "AWS::MediaPackage::OriginEndpoint"
    required {
        /// `ChannelId`: text.
        channel_id "ChannelId" String,
        /// `Id`: text, 1 to 256 characters. A change replaces the resource.
        id_ "Id" String,
    }
    optional {
        /// `Authorization`: object.
        authorization "Authorization" origin_endpoint::Authorization,
        /// `CmafPackage`: object.
        cmaf_package "CmafPackage" origin_endpoint::CmafPackage,
        /// `DashPackage`: object.
        dash_package "DashPackage" origin_endpoint::DashPackage,
        /// `Description`: text.
        description "Description" String,
        /// `HlsPackage`: object.
        hls_package "HlsPackage" origin_endpoint::HlsPackage,
        /// `ManifestName`: text.
        manifest_name "ManifestName" String,
        /// `MssPackage`: object.
        mss_package "MssPackage" origin_endpoint::MssPackage,
        /// `Origination`: text.
        origination "Origination" origin_endpoint::Origination,
        /// `StartoverWindowSeconds`: whole number.
        startover_window_seconds "StartoverWindowSeconds" i64,
        /// `Tags`: list.
        tags "Tags" List<origin_endpoint::Tag>,
        /// `TimeDelaySeconds`: whole number.
        time_delay_seconds "TimeDelaySeconds" i64,
        /// `Whitelist`: list.
        whitelist "Whitelist" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`OriginEndpoint`].
pub mod origin_endpoint {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Origination`.
        Origination
        Allow = "ALLOW",
        Deny = "DENY",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-tag.html)
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
        /// [`MssPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-msspackage.html)
        MssPackage
        required {
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" MssEncryption,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
        }
    }

    choice! {
        /// Values of `StreamSelectionStreamOrder`.
        StreamSelectionStreamOrder
        Original = "ORIGINAL",
        VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING",
    }

    property! {
        /// [`StreamSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-streamselection.html)
        StreamSelection
        required {
        }
        optional {
            /// `MaxVideoBitsPerSecond`: whole number.
            max_video_bits_per_second "MaxVideoBitsPerSecond" i64,
            /// `MinVideoBitsPerSecond`: whole number.
            min_video_bits_per_second "MinVideoBitsPerSecond" i64,
            /// `StreamOrder`: text.
            stream_order "StreamOrder" StreamSelectionStreamOrder,
        }
    }

    property! {
        /// [`MssEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-mssencryption.html)
        MssEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
        }
    }

    property! {
        /// [`SpekeKeyProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-spekekeyprovider.html)
        SpekeKeyProvider
        required {
            /// `ResourceId`: text.
            resource_id "ResourceId" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `SystemIds`: list.
            system_ids "SystemIds" List<String>,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `CertificateArn`: text.
            certificate_arn "CertificateArn" String,
            /// `EncryptionContractConfiguration`: object.
            encryption_contract_configuration "EncryptionContractConfiguration" EncryptionContractConfiguration,
        }
    }

    choice! {
        /// Values of `EncryptionContractConfigurationPresetSpeke20Audio`.
        EncryptionContractConfigurationPresetSpeke20Audio
        PresetAudio1 = "PRESET-AUDIO-1",
        PresetAudio2 = "PRESET-AUDIO-2",
        PresetAudio3 = "PRESET-AUDIO-3",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    choice! {
        /// Values of `EncryptionContractConfigurationPresetSpeke20Video`.
        EncryptionContractConfigurationPresetSpeke20Video
        PresetVideo1 = "PRESET-VIDEO-1",
        PresetVideo2 = "PRESET-VIDEO-2",
        PresetVideo3 = "PRESET-VIDEO-3",
        PresetVideo4 = "PRESET-VIDEO-4",
        PresetVideo5 = "PRESET-VIDEO-5",
        PresetVideo6 = "PRESET-VIDEO-6",
        PresetVideo7 = "PRESET-VIDEO-7",
        PresetVideo8 = "PRESET-VIDEO-8",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    property! {
        /// [`EncryptionContractConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-encryptioncontractconfiguration.html)
        EncryptionContractConfiguration
        required {
            /// `PresetSpeke20Audio`: text.
            preset_speke20_audio "PresetSpeke20Audio" EncryptionContractConfigurationPresetSpeke20Audio,
            /// `PresetSpeke20Video`: text.
            preset_speke20_video "PresetSpeke20Video" EncryptionContractConfigurationPresetSpeke20Video,
        }
        optional {
        }
    }

    choice! {
        /// Values of `HlsPackageAdMarkers`.
        HlsPackageAdMarkers
        None = "NONE",
        Scte35Enhanced = "SCTE35_ENHANCED",
        Passthrough = "PASSTHROUGH",
        Daterange = "DATERANGE",
    }

    choice! {
        /// Values of `HlsPackageAdTriggers`.
        HlsPackageAdTriggers
        SpliceInsert = "SPLICE_INSERT",
        Break = "BREAK",
        ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }

    choice! {
        /// Values of `AdsOnDeliveryRestrictions`.
        AdsOnDeliveryRestrictions
        None = "NONE",
        Restricted = "RESTRICTED",
        Unrestricted = "UNRESTRICTED",
        Both = "BOTH",
    }

    choice! {
        /// Values of `HlsPackagePlaylistType`.
        HlsPackagePlaylistType
        None = "NONE",
        Event = "EVENT",
        Vod = "VOD",
    }

    property! {
        /// [`HlsPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlspackage.html)
        HlsPackage
        required {
        }
        optional {
            /// `AdMarkers`: text.
            ad_markers "AdMarkers" HlsPackageAdMarkers,
            /// `AdTriggers`: list.
            ad_triggers "AdTriggers" List<HlsPackageAdTriggers>,
            /// `AdsOnDeliveryRestrictions`: text.
            ads_on_delivery_restrictions "AdsOnDeliveryRestrictions" AdsOnDeliveryRestrictions,
            /// `Encryption`: object.
            encryption "Encryption" HlsEncryption,
            /// `IncludeDvbSubtitles`: true or false.
            include_dvb_subtitles "IncludeDvbSubtitles" bool,
            /// `IncludeIframeOnlyStream`: true or false.
            include_iframe_only_stream "IncludeIframeOnlyStream" bool,
            /// `PlaylistType`: text.
            playlist_type "PlaylistType" HlsPackagePlaylistType,
            /// `PlaylistWindowSeconds`: whole number.
            playlist_window_seconds "PlaylistWindowSeconds" i64,
            /// `ProgramDateTimeIntervalSeconds`: whole number.
            program_date_time_interval_seconds "ProgramDateTimeIntervalSeconds" i64,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
            /// `UseAudioRenditionGroup`: true or false.
            use_audio_rendition_group "UseAudioRenditionGroup" bool,
        }
    }

    choice! {
        /// Values of `HlsEncryptionEncryptionMethod`.
        HlsEncryptionEncryptionMethod
        Aes128 = "AES_128",
        SampleAes = "SAMPLE_AES",
    }

    property! {
        /// [`HlsEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlsencryption.html)
        HlsEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
            /// `ConstantInitializationVector`: text.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `EncryptionMethod`: text.
            encryption_method "EncryptionMethod" HlsEncryptionEncryptionMethod,
            /// `KeyRotationIntervalSeconds`: whole number.
            key_rotation_interval_seconds "KeyRotationIntervalSeconds" i64,
            /// `RepeatExtXKey`: true or false.
            repeat_ext_x_key "RepeatExtXKey" bool,
        }
    }

    choice! {
        /// Values of `DashPackageAdTriggers`.
        DashPackageAdTriggers
        SpliceInsert = "SPLICE_INSERT",
        Break = "BREAK",
        ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }

    choice! {
        /// Values of `DashPackageManifestLayout`.
        DashPackageManifestLayout
        Full = "FULL",
        Compact = "COMPACT",
        DrmTopLevelCompact = "DRM_TOP_LEVEL_COMPACT",
    }

    choice! {
        /// Values of `DashPackagePeriodTriggers`.
        DashPackagePeriodTriggers
        Ads = "ADS",
    }

    choice! {
        /// Values of `DashPackageProfile`.
        DashPackageProfile
        None = "NONE",
        Hbbtv1_5 = "HBBTV_1_5",
        Hybridcast = "HYBRIDCAST",
        DvbDash2014 = "DVB_DASH_2014",
    }

    choice! {
        /// Values of `DashPackageSegmentTemplateFormat`.
        DashPackageSegmentTemplateFormat
        NumberWithTimeline = "NUMBER_WITH_TIMELINE",
        TimeWithTimeline = "TIME_WITH_TIMELINE",
        NumberWithDuration = "NUMBER_WITH_DURATION",
    }

    choice! {
        /// Values of `DashPackageUtcTiming`.
        DashPackageUtcTiming
        HttpXsdate = "HTTP-XSDATE",
        HttpIso = "HTTP-ISO",
        HttpHead = "HTTP-HEAD",
        None = "NONE",
    }

    property! {
        /// [`DashPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-dashpackage.html)
        DashPackage
        required {
        }
        optional {
            /// `AdTriggers`: list.
            ad_triggers "AdTriggers" List<DashPackageAdTriggers>,
            /// `AdsOnDeliveryRestrictions`: text.
            ads_on_delivery_restrictions "AdsOnDeliveryRestrictions" AdsOnDeliveryRestrictions,
            /// `Encryption`: object.
            encryption "Encryption" DashEncryption,
            /// `IncludeIframeOnlyStream`: true or false.
            include_iframe_only_stream "IncludeIframeOnlyStream" bool,
            /// `ManifestLayout`: text.
            manifest_layout "ManifestLayout" DashPackageManifestLayout,
            /// `ManifestWindowSeconds`: whole number.
            manifest_window_seconds "ManifestWindowSeconds" i64,
            /// `MinBufferTimeSeconds`: whole number.
            min_buffer_time_seconds "MinBufferTimeSeconds" i64,
            /// `MinUpdatePeriodSeconds`: whole number.
            min_update_period_seconds "MinUpdatePeriodSeconds" i64,
            /// `PeriodTriggers`: list.
            period_triggers "PeriodTriggers" List<DashPackagePeriodTriggers>,
            /// `Profile`: text.
            profile "Profile" DashPackageProfile,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `SegmentTemplateFormat`: text.
            segment_template_format "SegmentTemplateFormat" DashPackageSegmentTemplateFormat,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
            /// `SuggestedPresentationDelaySeconds`: whole number.
            suggested_presentation_delay_seconds "SuggestedPresentationDelaySeconds" i64,
            /// `UtcTiming`: text.
            utc_timing "UtcTiming" DashPackageUtcTiming,
            /// `UtcTimingUri`: text.
            utc_timing_uri "UtcTimingUri" String,
        }
    }

    property! {
        /// [`DashEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-dashencryption.html)
        DashEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
            /// `KeyRotationIntervalSeconds`: whole number.
            key_rotation_interval_seconds "KeyRotationIntervalSeconds" i64,
        }
    }

    property! {
        /// [`CmafPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-cmafpackage.html)
        CmafPackage
        required {
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" CmafEncryption,
            /// `HlsManifests`: list.
            hls_manifests "HlsManifests" List<HlsManifest>,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `SegmentPrefix`: text.
            segment_prefix "SegmentPrefix" String,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
        }
    }

    choice! {
        /// Values of `HlsManifestAdMarkers`.
        HlsManifestAdMarkers
        None = "NONE",
        Scte35Enhanced = "SCTE35_ENHANCED",
        Passthrough = "PASSTHROUGH",
        Daterange = "DATERANGE",
    }

    choice! {
        /// Values of `HlsManifestAdTriggers`.
        HlsManifestAdTriggers
        SpliceInsert = "SPLICE_INSERT",
        Break = "BREAK",
        ProviderAdvertisement = "PROVIDER_ADVERTISEMENT",
        DistributorAdvertisement = "DISTRIBUTOR_ADVERTISEMENT",
        ProviderPlacementOpportunity = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DistributorPlacementOpportunity = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        ProviderOverlayPlacementOpportunity = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DistributorOverlayPlacementOpportunity = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }

    choice! {
        /// Values of `HlsManifestPlaylistType`.
        HlsManifestPlaylistType
        None = "NONE",
        Event = "EVENT",
        Vod = "VOD",
    }

    property! {
        /// [`HlsManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-hlsmanifest.html)
        HlsManifest
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `AdMarkers`: text.
            ad_markers "AdMarkers" HlsManifestAdMarkers,
            /// `AdTriggers`: list.
            ad_triggers "AdTriggers" List<HlsManifestAdTriggers>,
            /// `AdsOnDeliveryRestrictions`: text.
            ads_on_delivery_restrictions "AdsOnDeliveryRestrictions" AdsOnDeliveryRestrictions,
            /// `IncludeIframeOnlyStream`: true or false.
            include_iframe_only_stream "IncludeIframeOnlyStream" bool,
            /// `ManifestName`: text.
            manifest_name "ManifestName" String,
            /// `PlaylistType`: text.
            playlist_type "PlaylistType" HlsManifestPlaylistType,
            /// `PlaylistWindowSeconds`: whole number.
            playlist_window_seconds "PlaylistWindowSeconds" i64,
            /// `ProgramDateTimeIntervalSeconds`: whole number.
            program_date_time_interval_seconds "ProgramDateTimeIntervalSeconds" i64,
            /// `Url`: text.
            url "Url" String,
        }
    }

    choice! {
        /// Values of `CmafEncryptionEncryptionMethod`.
        CmafEncryptionEncryptionMethod
        SampleAes = "SAMPLE_AES",
        AesCtr = "AES_CTR",
    }

    property! {
        /// [`CmafEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-cmafencryption.html)
        CmafEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
            /// `ConstantInitializationVector`: text, 32 to 32 characters.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `EncryptionMethod`: text.
            encryption_method "EncryptionMethod" CmafEncryptionEncryptionMethod,
            /// `KeyRotationIntervalSeconds`: whole number.
            key_rotation_interval_seconds "KeyRotationIntervalSeconds" i64,
        }
    }

    property! {
        /// [`Authorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-originendpoint-authorization.html)
        Authorization
        required {
            /// `CdnIdentifierSecret`: text.
            cdn_identifier_secret "CdnIdentifierSecret" String,
            /// `SecretsRoleArn`: text.
            secrets_role_arn "SecretsRoleArn" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaPackage::PackagingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html)
    PackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration"
    required {
        /// `Id`: text. A change replaces the resource.
        id_ "Id" String,
        /// `PackagingGroupId`: text.
        packaging_group_id "PackagingGroupId" String,
    }
    optional {
        /// `CmafPackage`: object.
        cmaf_package "CmafPackage" packaging_configuration::CmafPackage,
        /// `DashPackage`: object.
        dash_package "DashPackage" packaging_configuration::DashPackage,
        /// `HlsPackage`: object.
        hls_package "HlsPackage" packaging_configuration::HlsPackage,
        /// `MssPackage`: object.
        mss_package "MssPackage" packaging_configuration::MssPackage,
        /// `Tags`: list.
        tags "Tags" List<packaging_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`PackagingConfiguration`].
pub mod packaging_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-tag.html)
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
        /// [`MssPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-msspackage.html)
        MssPackage
        required {
            /// `MssManifests`: list.
            mss_manifests "MssManifests" List<MssManifest>,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" MssEncryption,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
        }
    }

    property! {
        /// [`MssManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-mssmanifest.html)
        MssManifest
        required {
        }
        optional {
            /// `ManifestName`: text.
            manifest_name "ManifestName" String,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
        }
    }

    choice! {
        /// Values of `StreamSelectionStreamOrder`.
        StreamSelectionStreamOrder
        Original = "ORIGINAL",
        VideoBitrateAscending = "VIDEO_BITRATE_ASCENDING",
        VideoBitrateDescending = "VIDEO_BITRATE_DESCENDING",
    }

    property! {
        /// [`StreamSelection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-streamselection.html)
        StreamSelection
        required {
        }
        optional {
            /// `MaxVideoBitsPerSecond`: whole number.
            max_video_bits_per_second "MaxVideoBitsPerSecond" i64,
            /// `MinVideoBitsPerSecond`: whole number.
            min_video_bits_per_second "MinVideoBitsPerSecond" i64,
            /// `StreamOrder`: text.
            stream_order "StreamOrder" StreamSelectionStreamOrder,
        }
    }

    property! {
        /// [`MssEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-mssencryption.html)
        MssEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
        }
    }

    property! {
        /// [`SpekeKeyProvider`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-spekekeyprovider.html)
        SpekeKeyProvider
        required {
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `SystemIds`: list.
            system_ids "SystemIds" List<String>,
            /// `Url`: text.
            url "Url" String,
        }
        optional {
            /// `EncryptionContractConfiguration`: object.
            encryption_contract_configuration "EncryptionContractConfiguration" EncryptionContractConfiguration,
        }
    }

    choice! {
        /// Values of `EncryptionContractConfigurationPresetSpeke20Audio`.
        EncryptionContractConfigurationPresetSpeke20Audio
        PresetAudio1 = "PRESET-AUDIO-1",
        PresetAudio2 = "PRESET-AUDIO-2",
        PresetAudio3 = "PRESET-AUDIO-3",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    choice! {
        /// Values of `EncryptionContractConfigurationPresetSpeke20Video`.
        EncryptionContractConfigurationPresetSpeke20Video
        PresetVideo1 = "PRESET-VIDEO-1",
        PresetVideo2 = "PRESET-VIDEO-2",
        PresetVideo3 = "PRESET-VIDEO-3",
        PresetVideo4 = "PRESET-VIDEO-4",
        PresetVideo5 = "PRESET-VIDEO-5",
        PresetVideo6 = "PRESET-VIDEO-6",
        PresetVideo7 = "PRESET-VIDEO-7",
        PresetVideo8 = "PRESET-VIDEO-8",
        Shared = "SHARED",
        Unencrypted = "UNENCRYPTED",
    }

    property! {
        /// [`EncryptionContractConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-encryptioncontractconfiguration.html)
        EncryptionContractConfiguration
        required {
            /// `PresetSpeke20Audio`: text.
            preset_speke20_audio "PresetSpeke20Audio" EncryptionContractConfigurationPresetSpeke20Audio,
            /// `PresetSpeke20Video`: text.
            preset_speke20_video "PresetSpeke20Video" EncryptionContractConfigurationPresetSpeke20Video,
        }
        optional {
        }
    }

    property! {
        /// [`HlsPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlspackage.html)
        HlsPackage
        required {
            /// `HlsManifests`: list.
            hls_manifests "HlsManifests" List<HlsManifest>,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" HlsEncryption,
            /// `IncludeDvbSubtitles`: true or false.
            include_dvb_subtitles "IncludeDvbSubtitles" bool,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `UseAudioRenditionGroup`: true or false.
            use_audio_rendition_group "UseAudioRenditionGroup" bool,
        }
    }

    choice! {
        /// Values of `HlsManifestAdMarkers`.
        HlsManifestAdMarkers
        None = "NONE",
        Scte35Enhanced = "SCTE35_ENHANCED",
        Passthrough = "PASSTHROUGH",
    }

    property! {
        /// [`HlsManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlsmanifest.html)
        HlsManifest
        required {
        }
        optional {
            /// `AdMarkers`: text.
            ad_markers "AdMarkers" HlsManifestAdMarkers,
            /// `IncludeIframeOnlyStream`: true or false.
            include_iframe_only_stream "IncludeIframeOnlyStream" bool,
            /// `ManifestName`: text.
            manifest_name "ManifestName" String,
            /// `ProgramDateTimeIntervalSeconds`: whole number.
            program_date_time_interval_seconds "ProgramDateTimeIntervalSeconds" i64,
            /// `RepeatExtXKey`: true or false.
            repeat_ext_x_key "RepeatExtXKey" bool,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
        }
    }

    choice! {
        /// Values of `HlsEncryptionEncryptionMethod`.
        HlsEncryptionEncryptionMethod
        Aes128 = "AES_128",
        SampleAes = "SAMPLE_AES",
    }

    property! {
        /// [`HlsEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-hlsencryption.html)
        HlsEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
            /// `ConstantInitializationVector`: text.
            constant_initialization_vector "ConstantInitializationVector" String,
            /// `EncryptionMethod`: text.
            encryption_method "EncryptionMethod" HlsEncryptionEncryptionMethod,
        }
    }

    choice! {
        /// Values of `DashPackagePeriodTriggers`.
        DashPackagePeriodTriggers
        Ads = "ADS",
    }

    choice! {
        /// Values of `DashPackageSegmentTemplateFormat`.
        DashPackageSegmentTemplateFormat
        NumberWithTimeline = "NUMBER_WITH_TIMELINE",
        TimeWithTimeline = "TIME_WITH_TIMELINE",
        NumberWithDuration = "NUMBER_WITH_DURATION",
    }

    property! {
        /// [`DashPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashpackage.html)
        DashPackage
        required {
            /// `DashManifests`: list.
            dash_manifests "DashManifests" List<DashManifest>,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" DashEncryption,
            /// `IncludeEncoderConfigurationInSegments`: true or false.
            include_encoder_configuration_in_segments "IncludeEncoderConfigurationInSegments" bool,
            /// `IncludeIframeOnlyStream`: true or false.
            include_iframe_only_stream "IncludeIframeOnlyStream" bool,
            /// `PeriodTriggers`: list.
            period_triggers "PeriodTriggers" List<DashPackagePeriodTriggers>,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
            /// `SegmentTemplateFormat`: text.
            segment_template_format "SegmentTemplateFormat" DashPackageSegmentTemplateFormat,
        }
    }

    property! {
        /// [`DashEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashencryption.html)
        DashEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
        }
    }

    choice! {
        /// Values of `DashManifestManifestLayout`.
        DashManifestManifestLayout
        Full = "FULL",
        Compact = "COMPACT",
    }

    choice! {
        /// Values of `DashManifestProfile`.
        DashManifestProfile
        None = "NONE",
        Hbbtv1_5 = "HBBTV_1_5",
    }

    choice! {
        /// Values of `DashManifestScteMarkersSource`.
        DashManifestScteMarkersSource
        Segments = "SEGMENTS",
        Manifest = "MANIFEST",
    }

    property! {
        /// [`DashManifest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-dashmanifest.html)
        DashManifest
        required {
        }
        optional {
            /// `ManifestLayout`: text.
            manifest_layout "ManifestLayout" DashManifestManifestLayout,
            /// `ManifestName`: text.
            manifest_name "ManifestName" String,
            /// `MinBufferTimeSeconds`: whole number.
            min_buffer_time_seconds "MinBufferTimeSeconds" i64,
            /// `Profile`: text.
            profile "Profile" DashManifestProfile,
            /// `ScteMarkersSource`: text.
            scte_markers_source "ScteMarkersSource" DashManifestScteMarkersSource,
            /// `StreamSelection`: object.
            stream_selection "StreamSelection" StreamSelection,
        }
    }

    property! {
        /// [`CmafPackage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-cmafpackage.html)
        CmafPackage
        required {
            /// `HlsManifests`: list.
            hls_manifests "HlsManifests" List<HlsManifest>,
        }
        optional {
            /// `Encryption`: object.
            encryption "Encryption" CmafEncryption,
            /// `IncludeEncoderConfigurationInSegments`: true or false.
            include_encoder_configuration_in_segments "IncludeEncoderConfigurationInSegments" bool,
            /// `SegmentDurationSeconds`: whole number.
            segment_duration_seconds "SegmentDurationSeconds" i64,
        }
    }

    property! {
        /// [`CmafEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packagingconfiguration-cmafencryption.html)
        CmafEncryption
        required {
            /// `SpekeKeyProvider`: object.
            speke_key_provider "SpekeKeyProvider" SpekeKeyProvider,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::MediaPackage::PackagingGroup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packaginggroup.html)
    PackagingGroup = "AWS::MediaPackage::PackagingGroup"
    required {
        /// `Id`: text, 1 to 256 characters. A change replaces the resource.
        id_ "Id" String,
    }
    optional {
        /// `Authorization`: object.
        authorization "Authorization" packaging_group::Authorization,
        /// `EgressAccessLogs`: object.
        egress_access_logs "EgressAccessLogs" packaging_group::LogConfiguration,
        /// `Tags`: list. A change replaces the resource.
        tags "Tags" List<packaging_group::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DomainName`.
        domain_name "DomainName" String,
    }
}

/// Property types of [`PackagingGroup`].
pub mod packaging_group {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packaginggroup-tag.html)
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
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packaginggroup-logconfiguration.html)
        LogConfiguration
        required {
        }
        optional {
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
        }
    }

    property! {
        /// [`Authorization`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-packaginggroup-authorization.html)
        Authorization
        required {
            /// `CdnIdentifierSecret`: text.
            cdn_identifier_secret "CdnIdentifierSecret" String,
            /// `SecretsRoleArn`: text.
            secrets_role_arn "SecretsRoleArn" String,
        }
        optional {
        }
    }
}
