// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3Vectors`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3Vectors::Index`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html)
    Index = "AWS::S3Vectors::Index"
    required {
        /// `DataType`: text. A change replaces the resource.
        data_type "DataType" index::DataType,
        /// `Dimension`: whole number, 1 to 4096 in value. A change replaces the resource.
        dimension "Dimension" i64,
        /// `DistanceMetric`: text. A change replaces the resource.
        distance_metric "DistanceMetric" index::DistanceMetric,
    }
    optional {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" index::EncryptionConfiguration,
        /// `IndexName`: text, 3 to 63 characters. A change replaces the resource.
        index_name "IndexName" String,
        /// `MetadataConfiguration`: object. A change replaces the resource.
        metadata_configuration "MetadataConfiguration" index::MetadataConfiguration,
        /// `Tags`: list.
        tags "Tags" List<index::Tag>,
        /// `VectorBucketArn`: text. A change replaces the resource.
        vector_bucket_arn "VectorBucketArn" String,
        /// `VectorBucketName`: text, 3 to 63 characters. A change replaces the resource.
        vector_bucket_name "VectorBucketName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `IndexArn`.
        index_arn "IndexArn" String,
    }
}

/// Property types of [`Index`].
pub mod index {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataType`.
        DataType
        Float32 = "float32",
    }

    choice! {
        /// Values of `DistanceMetric`.
        DistanceMetric
        Cosine = "cosine",
        Euclidean = "euclidean",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-index-tag.html)
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

    property! {
        /// [`MetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-index-metadataconfiguration.html)
        MetadataConfiguration
        required {
        }
        optional {
            /// `NonFilterableMetadataKeys`: list, 1 to 10 items.
            non_filterable_metadata_keys "NonFilterableMetadataKeys" List<String>,
        }
    }

    choice! {
        /// Values of `EncryptionConfigurationSseType`.
        EncryptionConfigurationSseType
        Aes256 = "AES256",
        AwsKms = "aws:kms",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-index-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SseType`: text.
            sse_type "SseType" EncryptionConfigurationSseType,
        }
    }
}

resource! {
    /// [`AWS::S3Vectors::VectorBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html)
    VectorBucket = "AWS::S3Vectors::VectorBucket"
    required {
    }
    optional {
        /// `EncryptionConfiguration`: object. A change replaces the resource.
        encryption_configuration "EncryptionConfiguration" vector_bucket::EncryptionConfiguration,
        /// `Tags`: list.
        tags "Tags" List<vector_bucket::Tag>,
        /// `VectorBucketName`: text, 3 to 63 characters. A change replaces the resource.
        vector_bucket_name "VectorBucketName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `VectorBucketArn`.
        vector_bucket_arn "VectorBucketArn" String,
    }
}

/// Property types of [`VectorBucket`].
pub mod vector_bucket {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-vectorbucket-tag.html)
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

    choice! {
        /// Values of `EncryptionConfigurationSseType`.
        EncryptionConfigurationSseType
        Aes256 = "AES256",
        AwsKms = "aws:kms",
    }

    property! {
        /// [`EncryptionConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3vectors-vectorbucket-encryptionconfiguration.html)
        EncryptionConfiguration
        required {
        }
        optional {
            /// `KmsKeyArn`: text, 1 to 2048 characters.
            kms_key_arn "KmsKeyArn" String,
            /// `SseType`: text.
            sse_type "SseType" EncryptionConfigurationSseType,
        }
    }
}

resource! {
    /// [`AWS::S3Vectors::VectorBucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html)
    VectorBucketPolicy = "AWS::S3Vectors::VectorBucketPolicy"
    required {
        /// `Policy`: JSON.
        policy "Policy" Json,
    }
    optional {
        /// `VectorBucketArn`: text. A change replaces the resource.
        vector_bucket_arn "VectorBucketArn" String,
        /// `VectorBucketName`: text, 3 to 63 characters. A change replaces the resource.
        vector_bucket_name "VectorBucketName" String,
    }
    attributes {
    }
}
