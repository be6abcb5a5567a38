// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::IVS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::IVS::AdConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html)
    AdConfiguration = "AWS::IVS::AdConfiguration"
    required {
        /// `MediaTailorPlaybackConfigurations`: list, 1 to 3 items.
        media_tailor_playback_configurations "MediaTailorPlaybackConfigurations" List<ad_configuration::MediaTailorPlaybackConfiguration>,
    }
    optional {
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `PostRollConfiguration`: object.
        post_roll_configuration "PostRollConfiguration" ad_configuration::PostRollConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<ad_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AdConfiguration`].
pub mod ad_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-adconfiguration-tag.html)
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
        /// [`PostRollConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-adconfiguration-postrollconfiguration.html)
        PostRollConfiguration
        required {
            /// `DurationSeconds`: whole number, 1 to 300 in value.
            duration_seconds "DurationSeconds" i64,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
        }
        optional {
        }
    }

    property! {
        /// [`MediaTailorPlaybackConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-adconfiguration-mediatailorplaybackconfiguration.html)
        MediaTailorPlaybackConfiguration
        required {
        }
        optional {
            /// `PlaybackConfigurationArn`: text, 0 to 128 characters.
            playback_configuration_arn "PlaybackConfigurationArn" String,
        }
    }
}

resource! {
    /// [`AWS::IVS::Channel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html)
    Channel = "AWS::IVS::Channel"
    required {
    }
    optional {
        /// `Authorized`: true or false.
        authorized "Authorized" bool,
        /// `ContainerFormat`: text.
        container_format "ContainerFormat" channel::ContainerFormat,
        /// `InsecureIngest`: true or false.
        insecure_ingest "InsecureIngest" bool,
        /// `LatencyMode`: text.
        latency_mode "LatencyMode" channel::LatencyMode,
        /// `MultitrackInputConfiguration`: object.
        multitrack_input_configuration "MultitrackInputConfiguration" channel::MultitrackInputConfiguration,
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Preset`: text.
        preset "Preset" channel::Preset,
        /// `RecordingConfigurationArn`: text, 0 to 128 characters.
        recording_configuration_arn "RecordingConfigurationArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<channel::Tag>,
        /// `Type`: text.
        r#type "Type" channel::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IngestEndpoint`.
        ingest_endpoint "IngestEndpoint" String,
        /// `Fn::GetAtt` of `PlaybackUrl`.
        playback_url "PlaybackUrl" String,
    }
}

/// Property types of [`Channel`].
pub mod channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ContainerFormat`.
        ContainerFormat
        Ts = "TS",
        FragmentedMp4 = "FRAGMENTED_MP4",
    }

    choice! {
        /// Values of `LatencyMode`.
        LatencyMode
        Normal = "NORMAL",
        Low = "LOW",
    }

    choice! {
        /// Values of `Preset`.
        Preset
        Empty = "",
        HigherBandwidthDelivery = "HIGHER_BANDWIDTH_DELIVERY",
        ConstrainedBandwidthDelivery = "CONSTRAINED_BANDWIDTH_DELIVERY",
    }

    choice! {
        /// Values of `Type`.
        Type
        Standard = "STANDARD",
        Basic = "BASIC",
        AdvancedSd = "ADVANCED_SD",
        AdvancedHd = "ADVANCED_HD",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-channel-tag.html)
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
        /// Values of `MultitrackInputConfigurationMaximumResolution`.
        MultitrackInputConfigurationMaximumResolution
        Sd = "SD",
        Hd = "HD",
        FullHd = "FULL_HD",
    }

    choice! {
        /// Values of `MultitrackInputConfigurationPolicy`.
        MultitrackInputConfigurationPolicy
        Allow = "ALLOW",
        Require = "REQUIRE",
    }

    property! {
        /// [`MultitrackInputConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-channel-multitrackinputconfiguration.html)
        MultitrackInputConfiguration
        required {
        }
        optional {
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `MaximumResolution`: text.
            maximum_resolution "MaximumResolution" MultitrackInputConfigurationMaximumResolution,
            /// `Policy`: text.
            policy "Policy" MultitrackInputConfigurationPolicy,
        }
    }
}

resource! {
    /// [`AWS::IVS::EncoderConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html)
    EncoderConfiguration = "AWS::IVS::EncoderConfiguration"
    required {
    }
    optional {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<encoder_configuration::Tag>,
        /// `Video`: object. A change replaces the resource.
        video "Video" encoder_configuration::Video,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`EncoderConfiguration`].
pub mod encoder_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Video`.
        Video
        required {
        }
        optional {
            /// `Bitrate`: whole number, 1 to 8500000 in value.
            bitrate "Bitrate" i64,
            /// `Framerate`: number, 1 to 60 in value.
            framerate "Framerate" f64,
            /// `Height`: whole number, 2 to 1920 in value.
            height "Height" i64,
            /// `Width`: whole number, 2 to 1920 in value.
            width "Width" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-encoderconfiguration-tag.html)
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
    /// [`AWS::IVS::IngestConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html)
    IngestConfiguration = "AWS::IVS::IngestConfiguration"
    required {
    }
    optional {
        /// `IngestProtocol`: text. A change replaces the resource.
        ingest_protocol "IngestProtocol" ingest_configuration::IngestProtocol,
        /// `InsecureIngest`: true or false. A change replaces the resource.
        insecure_ingest "InsecureIngest" bool,
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `StageArn`: text, 0 to 128 characters.
        stage_arn "StageArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<ingest_configuration::Tag>,
        /// `UserId`: text. A change replaces the resource.
        user_id "UserId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `ParticipantId`.
        participant_id "ParticipantId" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `StreamKey`.
        stream_key "StreamKey" String,
    }
}

/// Property types of [`IngestConfiguration`].
pub mod ingest_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IngestProtocol`.
        IngestProtocol
        Rtmp = "RTMP",
        Rtmps = "RTMPS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-ingestconfiguration-tag.html)
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
    /// [`AWS::IVS::PlaybackKeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html)
    PlaybackKeyPair = "AWS::IVS::PlaybackKeyPair"
    required {
    }
    optional {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `PublicKeyMaterial`: text. A change replaces the resource.
        public_key_material "PublicKeyMaterial" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<playback_key_pair::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Fingerprint`.
        fingerprint "Fingerprint" String,
    }
}

/// Property types of [`PlaybackKeyPair`].
pub mod playback_key_pair {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-playbackkeypair-tag.html)
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
    /// [`AWS::IVS::PlaybackRestrictionPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html)
    PlaybackRestrictionPolicy = "AWS::IVS::PlaybackRestrictionPolicy"
    required {
    }
    optional {
        /// `AllowedCountries`: list.
        allowed_countries "AllowedCountries" List<String>,
        /// `AllowedOrigins`: list.
        allowed_origins "AllowedOrigins" List<String>,
        /// `EnableStrictOriginEnforcement`: true or false.
        enable_strict_origin_enforcement "EnableStrictOriginEnforcement" bool,
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<playback_restriction_policy::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`PlaybackRestrictionPolicy`].
pub mod playback_restriction_policy {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-playbackrestrictionpolicy-tag.html)
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
    /// [`AWS::IVS::PublicKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-publickey.html)
    PublicKey = "AWS::IVS::PublicKey"
    required {
    }
    optional {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `PublicKeyMaterial`: text. A change replaces the resource.
        public_key_material "PublicKeyMaterial" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<public_key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Fingerprint`.
        fingerprint "Fingerprint" String,
    }
}

/// Property types of [`PublicKey`].
pub mod public_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-publickey-tag.html)
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
    /// [`AWS::IVS::RecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-recordingconfiguration.html)
    RecordingConfiguration = "AWS::IVS::RecordingConfiguration"
    required {
        /// `DestinationConfiguration`: object. A change replaces the resource.
        destination_configuration "DestinationConfiguration" recording_configuration::DestinationConfiguration,
    }
    optional {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `RecordingReconnectWindowSeconds`: whole number, 0 to 300 in value. A change replaces the resource.
        recording_reconnect_window_seconds "RecordingReconnectWindowSeconds" i64,
        /// `RenditionConfiguration`: object. A change replaces the resource.
        rendition_configuration "RenditionConfiguration" recording_configuration::RenditionConfiguration,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<recording_configuration::Tag>,
        /// `ThumbnailConfiguration`: object. A change replaces the resource.
        thumbnail_configuration "ThumbnailConfiguration" recording_configuration::ThumbnailConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`RecordingConfiguration`].
pub mod recording_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ThumbnailConfigurationRecordingMode`.
        ThumbnailConfigurationRecordingMode
        Interval = "INTERVAL",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `ThumbnailConfigurationResolution`.
        ThumbnailConfigurationResolution
        FullHd = "FULL_HD",
        Hd = "HD",
        Sd = "SD",
        LowestResolution = "LOWEST_RESOLUTION",
    }

    choice! {
        /// Values of `ThumbnailConfigurationStorage`.
        ThumbnailConfigurationStorage
        Sequential = "SEQUENTIAL",
        Latest = "LATEST",
    }

    property! {
        /// [`ThumbnailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-thumbnailconfiguration.html)
        ThumbnailConfiguration
        required {
        }
        optional {
            /// `RecordingMode`: text.
            recording_mode "RecordingMode" ThumbnailConfigurationRecordingMode,
            /// `Resolution`: text.
            resolution "Resolution" ThumbnailConfigurationResolution,
            /// `Storage`: list, 0 to 2 items.
            storage "Storage" List<ThumbnailConfigurationStorage>,
            /// `TargetIntervalSeconds`: whole number, 1 to 60 in value.
            target_interval_seconds "TargetIntervalSeconds" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-tag.html)
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
        /// Values of `RenditionConfigurationRenditionSelection`.
        RenditionConfigurationRenditionSelection
        All = "ALL",
        None = "NONE",
        Custom = "CUSTOM",
    }

    choice! {
        /// Values of `RenditionConfigurationRenditions`.
        RenditionConfigurationRenditions
        FullHd = "FULL_HD",
        Hd = "HD",
        Sd = "SD",
        LowestResolution = "LOWEST_RESOLUTION",
    }

    property! {
        /// [`RenditionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-renditionconfiguration.html)
        RenditionConfiguration
        required {
        }
        optional {
            /// `RenditionSelection`: text.
            rendition_selection "RenditionSelection" RenditionConfigurationRenditionSelection,
            /// `Renditions`: list, 0 to 4 items.
            renditions "Renditions" List<RenditionConfigurationRenditions>,
        }
    }

    property! {
        /// [`DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-destinationconfiguration.html)
        DestinationConfiguration
        required {
        }
        optional {
            /// `S3`: object.
            s3 "S3" S3DestinationConfiguration,
        }
    }

    property! {
        /// [`S3DestinationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-recordingconfiguration-s3destinationconfiguration.html)
        S3DestinationConfiguration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IVS::Stage`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-stage.html)
    Stage = "AWS::IVS::Stage"
    required {
    }
    optional {
        /// `AutoParticipantRecordingConfiguration`: object.
        auto_participant_recording_configuration "AutoParticipantRecordingConfiguration" stage::AutoParticipantRecordingConfiguration,
        /// `Name`: text, 0 to 128 characters.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<stage::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ActiveSessionId`.
        active_session_id "ActiveSessionId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Stage`].
pub mod stage {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-tag.html)
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
        /// Values of `AutoParticipantRecordingConfigurationMediaTypes`.
        AutoParticipantRecordingConfigurationMediaTypes
        AudioVideo = "AUDIO_VIDEO",
        AudioOnly = "AUDIO_ONLY",
    }

    property! {
        /// [`AutoParticipantRecordingConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-autoparticipantrecordingconfiguration.html)
        AutoParticipantRecordingConfiguration
        required {
            /// `StorageConfigurationArn`: text, 0 to 128 characters.
            storage_configuration_arn "StorageConfigurationArn" String,
        }
        optional {
            /// `HlsConfiguration`: object.
            hls_configuration "HlsConfiguration" HlsConfiguration,
            /// `MediaTypes`: list, 0 to 1 items.
            media_types "MediaTypes" List<AutoParticipantRecordingConfigurationMediaTypes>,
            /// `RecordingReconnectWindowSeconds`: whole number, 0 to 300 in value.
            recording_reconnect_window_seconds "RecordingReconnectWindowSeconds" i64,
            /// `ThumbnailConfiguration`: object.
            thumbnail_configuration "ThumbnailConfiguration" ThumbnailConfiguration,
        }
    }

    property! {
        /// [`ThumbnailConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-thumbnailconfiguration.html)
        ThumbnailConfiguration
        required {
        }
        optional {
            /// `ParticipantThumbnailConfiguration`: object.
            participant_thumbnail_configuration "ParticipantThumbnailConfiguration" ThumbnailConfigurationParticipantThumbnailConfiguration,
        }
    }

    choice! {
        /// Values of `ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode`.
        ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode
        Interval = "INTERVAL",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `ThumbnailConfigurationParticipantThumbnailConfigurationStorage`.
        ThumbnailConfigurationParticipantThumbnailConfigurationStorage
        Sequential = "SEQUENTIAL",
        Latest = "LATEST",
    }

    property! {
        /// Property type `ThumbnailConfigurationParticipantThumbnailConfiguration`.
        ThumbnailConfigurationParticipantThumbnailConfiguration
        required {
        }
        optional {
            /// `RecordingMode`: text.
            recording_mode "RecordingMode" ThumbnailConfigurationParticipantThumbnailConfigurationRecordingMode,
            /// `Storage`: list, 0 to 2 items.
            storage "Storage" List<ThumbnailConfigurationParticipantThumbnailConfigurationStorage>,
            /// `TargetIntervalSeconds`: whole number, 1 to 86400 in value.
            target_interval_seconds "TargetIntervalSeconds" i64,
        }
    }

    property! {
        /// [`HlsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-hlsconfiguration.html)
        HlsConfiguration
        required {
        }
        optional {
            /// `ParticipantRecordingHlsConfiguration`: object.
            participant_recording_hls_configuration "ParticipantRecordingHlsConfiguration" ParticipantRecordingHlsConfiguration,
        }
    }

    property! {
        /// [`ParticipantRecordingHlsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-stage-participantrecordinghlsconfiguration.html)
        ParticipantRecordingHlsConfiguration
        required {
        }
        optional {
            /// `TargetSegmentDurationSeconds`: whole number, 2 to 10 in value.
            target_segment_duration_seconds "TargetSegmentDurationSeconds" i64,
        }
    }
}

resource! {
    /// [`AWS::IVS::StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html)
    StorageConfiguration = "AWS::IVS::StorageConfiguration"
    required {
        /// `S3`: object. A change replaces the resource.
        s3 "S3" storage_configuration::S3StorageConfiguration,
    }
    optional {
        /// `Name`: text, 0 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<storage_configuration::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`StorageConfiguration`].
pub mod storage_configuration {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-storageconfiguration-tag.html)
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
        /// [`S3StorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-storageconfiguration-s3storageconfiguration.html)
        S3StorageConfiguration
        required {
            /// `BucketName`: text, 3 to 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::IVS::StreamKey`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html)
    StreamKey = "AWS::IVS::StreamKey"
    required {
        /// `ChannelArn`: text, 1 to 128 characters. A change replaces the resource.
        channel_arn "ChannelArn" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<stream_key::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Value`.
        value "Value" String,
    }
}

/// Property types of [`StreamKey`].
pub mod stream_key {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-streamkey-tag.html)
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
