// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::SSMGuiConnect`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::SSMGuiConnect::Preferences`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmguiconnect-preferences.html)
    Preferences = "AWS::SSMGuiConnect::Preferences"
    required {
    }
    optional {
        /// `ConnectionRecordingPreferences`: object.
        connection_recording_preferences "ConnectionRecordingPreferences" preferences::ConnectionRecordingPreferences,
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
    }
}

/// Property types of [`Preferences`].
pub mod preferences {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `ConnectionRecordingPreferences`.
        ConnectionRecordingPreferences
        required {
            /// `KMSKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KMSKeyArn" String,
            /// `RecordingDestinations`: object.
            recording_destinations "RecordingDestinations" RecordingDestinations,
        }
        optional {
        }
    }

    property! {
        /// [`RecordingDestinations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmguiconnect-preferences-recordingdestinations.html)
        RecordingDestinations
        required {
            /// `S3Buckets`: list, 1 to 1 items.
            s3_buckets "S3Buckets" List<S3Bucket>,
        }
        optional {
        }
    }

    property! {
        /// [`S3Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ssmguiconnect-preferences-s3bucket.html)
        S3Bucket
        required {
            /// `BucketName`: text.
            bucket_name "BucketName" String,
            /// `BucketOwner`: text.
            bucket_owner "BucketOwner" String,
        }
        optional {
        }
    }
}
