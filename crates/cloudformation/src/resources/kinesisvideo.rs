// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::KinesisVideo`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::KinesisVideo::SignalingChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html)
    SignalingChannel = "AWS::KinesisVideo::SignalingChannel"
    required {
    }
    optional {
        /// `MessageTtlSeconds`: whole number, 5 to 120 in value.
        message_ttl_seconds "MessageTtlSeconds" i64,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<signaling_channel::Tag>,
        /// `Type`: text.
        r#type "Type" signaling_channel::Type,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`SignalingChannel`].
pub mod signaling_channel {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        SingleMaster = "SINGLE_MASTER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisvideo-signalingchannel-tag.html)
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
    /// [`AWS::KinesisVideo::Stream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html)
    Stream = "AWS::KinesisVideo::Stream"
    required {
    }
    optional {
        /// `DataRetentionInHours`: whole number, 0 to 87600 in value.
        data_retention_in_hours "DataRetentionInHours" i64,
        /// `DeviceName`: text, 1 to 128 characters.
        device_name "DeviceName" String,
        /// `KmsKeyId`: text, 1 to 2048 characters.
        kms_key_id "KmsKeyId" String,
        /// `MediaType`: text, 1 to 128 characters.
        media_type "MediaType" String,
        /// `Name`: text, 1 to 256 characters. A change replaces the resource.
        name "Name" String,
        /// `StreamStorageConfiguration`: object.
        stream_storage_configuration "StreamStorageConfiguration" stream::StreamStorageConfiguration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<stream::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Stream`].
pub mod stream {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisvideo-stream-tag.html)
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
        /// Values of `StreamStorageConfigurationDefaultStorageTier`.
        StreamStorageConfigurationDefaultStorageTier
        Hot = "HOT",
        Warm = "WARM",
    }

    property! {
        /// [`StreamStorageConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-kinesisvideo-stream-streamstorageconfiguration.html)
        StreamStorageConfiguration
        required {
        }
        optional {
            /// `DefaultStorageTier`: text.
            default_storage_tier "DefaultStorageTier" StreamStorageConfigurationDefaultStorageTier,
        }
    }
}
