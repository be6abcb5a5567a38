// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Rekognition`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Rekognition::Collection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html)
    Collection = "AWS::Rekognition::Collection"
    required {
        /// `CollectionId`: text, 1 to 255 characters. A change replaces the resource.
        collection_id "CollectionId" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<collection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Collection`].
pub mod collection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-collection-tag.html)
        Tag
        required {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Rekognition::Dataset`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-dataset.html)
    Dataset = "AWS::Rekognition::Dataset"
    required {
        /// `DatasetType`: text. A change replaces the resource.
        dataset_type "DatasetType" dataset::DatasetType,
    }
    optional {
        /// `ProjectArn`: text, 20 to 2048 characters. A change replaces the resource.
        project_arn "ProjectArn" String,
        /// `Tags`: list, at most 200 items.
        tags "Tags" List<dataset::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DatasetArn`.
        dataset_arn "DatasetArn" String,
    }
}

/// Property types of [`Dataset`].
pub mod dataset {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DatasetType`.
        DatasetType
        Train = "TRAIN",
        Test = "TEST",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-dataset-tag.html)
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
    /// [`AWS::Rekognition::Project`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-project.html)
    Project = "AWS::Rekognition::Project"
    required {
        /// `ProjectName`: text, 1 to 255 characters. A change replaces the resource.
        project_name "ProjectName" String,
    }
    optional {
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<project::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`Project`].
pub mod project {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-project-tag.html)
        Tag
        required {
            /// `Key`: text, at most 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Rekognition::StreamProcessor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-streamprocessor.html)
    StreamProcessor = "AWS::Rekognition::StreamProcessor"
    required {
        /// `KinesisVideoStream`: object. A change replaces the resource.
        kinesis_video_stream "KinesisVideoStream" stream_processor::KinesisVideoStream,
        /// `RoleArn`: text, at most 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `BoundingBoxRegionsOfInterest`: list, at least 0 items. A change replaces the resource.
        bounding_box_regions_of_interest "BoundingBoxRegionsOfInterest" List<stream_processor::BoundingBox>,
        /// `ConnectedHomeSettings`: object. A change replaces the resource.
        connected_home_settings "ConnectedHomeSettings" stream_processor::ConnectedHomeSettings,
        /// `DataSharingPreference`: object. A change replaces the resource.
        data_sharing_preference "DataSharingPreference" stream_processor::DataSharingPreference,
        /// `FaceSearchSettings`: object. A change replaces the resource.
        face_search_settings "FaceSearchSettings" stream_processor::FaceSearchSettings,
        /// `KinesisDataStream`: object. A change replaces the resource.
        kinesis_data_stream "KinesisDataStream" stream_processor::KinesisDataStream,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Name`: text, 1 to 128 characters. A change replaces the resource.
        name "Name" String,
        /// `NotificationChannel`: object. A change replaces the resource.
        notification_channel "NotificationChannel" stream_processor::NotificationChannel,
        /// `PolygonRegionsOfInterest`: list, at least 0 items. A change replaces the resource.
        polygon_regions_of_interest "PolygonRegionsOfInterest" List<List<stream_processor::Point>>,
        /// `S3Destination`: object. A change replaces the resource.
        s3_destination "S3Destination" stream_processor::S3Destination,
        /// `Tags`: list, 0 to 200 items.
        tags "Tags" List<stream_processor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`StreamProcessor`].
pub mod stream_processor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-tag.html)
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
        /// [`S3Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-s3destination.html)
        S3Destination
        required {
            /// `BucketName`: text, at most 63 characters.
            bucket_name "BucketName" String,
        }
        optional {
            /// `ObjectKeyPrefix`: text, at most 256 characters.
            object_key_prefix "ObjectKeyPrefix" String,
        }
    }

    property! {
        /// [`Point`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-point.html)
        Point
        required {
            /// `X`: number.
            x "X" f64,
            /// `Y`: number.
            y "Y" f64,
        }
        optional {
        }
    }

    property! {
        /// [`NotificationChannel`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-notificationchannel.html)
        NotificationChannel
        required {
            /// `Arn`: text, at most 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisVideoStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-kinesisvideostream.html)
        KinesisVideoStream
        required {
            /// `Arn`: text, at most 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`KinesisDataStream`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-kinesisdatastream.html)
        KinesisDataStream
        required {
            /// `Arn`: text, at most 2048 characters.
            arn "Arn" String,
        }
        optional {
        }
    }

    property! {
        /// [`FaceSearchSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-facesearchsettings.html)
        FaceSearchSettings
        required {
            /// `CollectionId`: text, at most 255 characters.
            collection_id "CollectionId" String,
        }
        optional {
            /// `FaceMatchThreshold`: number, 0 to 100 in value.
            face_match_threshold "FaceMatchThreshold" f64,
        }
    }

    property! {
        /// [`DataSharingPreference`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-datasharingpreference.html)
        DataSharingPreference
        required {
            /// `OptIn`: true or false.
            opt_in "OptIn" bool,
        }
        optional {
        }
    }

    property! {
        /// [`ConnectedHomeSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-connectedhomesettings.html)
        ConnectedHomeSettings
        required {
            /// `Labels`: list, at least 1 items.
            labels "Labels" List<String>,
        }
        optional {
            /// `MinConfidence`: number, 0 to 100 in value.
            min_confidence "MinConfidence" f64,
        }
    }

    property! {
        /// [`BoundingBox`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rekognition-streamprocessor-boundingbox.html)
        BoundingBox
        required {
            /// `Height`: number, 0 to 100 in value.
            height "Height" f64,
            /// `Left`: number, 0 to 100 in value.
            left "Left" f64,
            /// `Top`: number, 0 to 100 in value.
            top "Top" f64,
            /// `Width`: number, 0 to 100 in value.
            width "Width" f64,
        }
        optional {
        }
    }
}
