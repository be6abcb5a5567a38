// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3Express`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3Express::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-accesspoint.html)
    AccessPoint = "AWS::S3Express::AccessPoint"
    required {
        /// `Bucket`: text, 3 to 255 characters. A change replaces the resource.
        bucket "Bucket" String,
    }
    optional {
        /// `BucketAccountId`: text, at most 64 characters. A change replaces the resource.
        bucket_account_id "BucketAccountId" String,
        /// `Name`: text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Policy`: object.
        policy "Policy" Json,
        /// `PublicAccessBlockConfiguration`: object.
        public_access_block_configuration "PublicAccessBlockConfiguration" access_point::PublicAccessBlockConfiguration,
        /// `Scope`: object.
        scope "Scope" access_point::Scope,
        /// `Tags`: list.
        tags "Tags" List<access_point::Tag>,
        /// `VpcConfiguration`: object. A change replaces the resource.
        vpc_configuration "VpcConfiguration" access_point::VpcConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `NetworkOrigin`.
        network_origin "NetworkOrigin" String,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`VpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-accesspoint-vpcconfiguration.html)
        VpcConfiguration
        required {
        }
        optional {
            /// `VpcId`: text, 1 to 1024 characters.
            vpc_id "VpcId" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-accesspoint-tag.html)
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
        /// Values of `ScopePermissions`.
        ScopePermissions
        GetObject = "GetObject",
        GetObjectAttributes = "GetObjectAttributes",
        ListMultipartUploadParts = "ListMultipartUploadParts",
        ListBucket = "ListBucket",
        ListBucketMultipartUploads = "ListBucketMultipartUploads",
        PutObject = "PutObject",
        DeleteObject = "DeleteObject",
        AbortMultipartUpload = "AbortMultipartUpload",
    }

    property! {
        /// [`Scope`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-accesspoint-scope.html)
        Scope
        required {
        }
        optional {
            /// `Permissions`: list.
            permissions "Permissions" List<ScopePermissions>,
            /// `Prefixes`: list.
            prefixes "Prefixes" List<String>,
        }
    }

    property! {
        /// [`PublicAccessBlockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-accesspoint-publicaccessblockconfiguration.html)
        PublicAccessBlockConfiguration
        required {
        }
        optional {
            /// `BlockPublicAcls`: true or false.
            block_public_acls "BlockPublicAcls" bool,
            /// `BlockPublicPolicy`: true or false.
            block_public_policy "BlockPublicPolicy" bool,
            /// `IgnorePublicAcls`: true or false.
            ignore_public_acls "IgnorePublicAcls" bool,
            /// `RestrictPublicBuckets`: true or false.
            restrict_public_buckets "RestrictPublicBuckets" bool,
        }
    }
}

resource! {
    /// [`AWS::S3Express::BucketPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-bucketpolicy.html)
    BucketPolicy = "AWS::S3Express::BucketPolicy"
    required {
        /// `Bucket`: text. A change replaces the resource.
        bucket "Bucket" String,
        /// `PolicyDocument`: JSON.
        policy_document "PolicyDocument" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3Express::DirectoryBucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html)
    DirectoryBucket = "AWS::S3Express::DirectoryBucket"
    required {
        /// `DataRedundancy`: text. A change replaces the resource.
        data_redundancy "DataRedundancy" directory_bucket::DataRedundancy,
        /// `LocationName`: text. A change replaces the resource.
        location_name "LocationName" String,
    }
    optional {
        /// `BucketEncryption`: object.
        bucket_encryption "BucketEncryption" directory_bucket::BucketEncryption,
        /// `BucketName`: text, at most 63 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `InventoryConfigurations`: list.
        inventory_configurations "InventoryConfigurations" List<directory_bucket::InventoryConfiguration>,
        /// `LifecycleConfiguration`: object.
        lifecycle_configuration "LifecycleConfiguration" directory_bucket::LifecycleConfiguration,
        /// `MetricsConfigurations`: list.
        metrics_configurations "MetricsConfigurations" List<directory_bucket::MetricsConfiguration>,
        /// `Tags`: list.
        tags "Tags" List<directory_bucket::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `AvailabilityZoneName`.
        availability_zone_name "AvailabilityZoneName" String,
    }
}

/// Property types of [`DirectoryBucket`].
pub mod directory_bucket {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DataRedundancy`.
        DataRedundancy
        SingleAvailabilityZone = "SingleAvailabilityZone",
        SingleLocalZone = "SingleLocalZone",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-tag.html)
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
        /// [`MetricsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-metricsconfiguration.html)
        MetricsConfiguration
        required {
            /// `Id`: text.
            id_ "Id" String,
        }
        optional {
            /// `AccessPointArn`: text.
            access_point_arn "AccessPointArn" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`LifecycleConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-lifecycleconfiguration.html)
        LifecycleConfiguration
        required {
            /// `Rules`: list.
            rules "Rules" List<Rule>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RuleStatus`.
        RuleStatus
        Enabled = "Enabled",
        Disabled = "Disabled",
    }

    property! {
        /// [`Rule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-rule.html)
        Rule
        required {
            /// `Status`: text.
            status "Status" RuleStatus,
        }
        optional {
            /// `AbortIncompleteMultipartUpload`: object.
            abort_incomplete_multipart_upload "AbortIncompleteMultipartUpload" AbortIncompleteMultipartUpload,
            /// `ExpirationInDays`: whole number.
            expiration_in_days "ExpirationInDays" i64,
            /// `Id`: text, at most 255 characters.
            id_ "Id" String,
            /// `ObjectSizeGreaterThan`: text, at most 20 characters.
            object_size_greater_than "ObjectSizeGreaterThan" String,
            /// `ObjectSizeLessThan`: text, at most 20 characters.
            object_size_less_than "ObjectSizeLessThan" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`AbortIncompleteMultipartUpload`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-abortincompletemultipartupload.html)
        AbortIncompleteMultipartUpload
        required {
            /// `DaysAfterInitiation`: whole number, at least 0 in value.
            days_after_initiation "DaysAfterInitiation" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `InventoryConfigurationIncludedObjectVersions`.
        InventoryConfigurationIncludedObjectVersions
        All = "All",
        Current = "Current",
    }

    choice! {
        /// Values of `InventoryConfigurationOptionalFields`.
        InventoryConfigurationOptionalFields
        Size = "Size",
        LastModifiedDate = "LastModifiedDate",
        StorageClass = "StorageClass",
        ETag = "ETag",
        IsMultipartUploaded = "IsMultipartUploaded",
        EncryptionStatus = "EncryptionStatus",
        BucketKeyStatus = "BucketKeyStatus",
        ChecksumAlgorithm = "ChecksumAlgorithm",
        LifecycleExpirationDate = "LifecycleExpirationDate",
    }

    choice! {
        /// Values of `InventoryConfigurationScheduleFrequency`.
        InventoryConfigurationScheduleFrequency
        Daily = "Daily",
        Weekly = "Weekly",
    }

    property! {
        /// [`InventoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-inventoryconfiguration.html)
        InventoryConfiguration
        required {
            /// `Destination`: object.
            destination "Destination" Destination,
            /// `Enabled`: true or false.
            enabled "Enabled" bool,
            /// `Id`: text.
            id_ "Id" String,
            /// `IncludedObjectVersions`: text.
            included_object_versions "IncludedObjectVersions" InventoryConfigurationIncludedObjectVersions,
            /// `ScheduleFrequency`: text.
            schedule_frequency "ScheduleFrequency" InventoryConfigurationScheduleFrequency,
        }
        optional {
            /// `OptionalFields`: list.
            optional_fields "OptionalFields" List<InventoryConfigurationOptionalFields>,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    choice! {
        /// Values of `DestinationFormat`.
        DestinationFormat
        Csv = "CSV",
        Orc = "ORC",
        Parquet = "Parquet",
    }

    property! {
        /// [`Destination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-destination.html)
        Destination
        required {
            /// `BucketArn`: text.
            bucket_arn "BucketArn" String,
            /// `Format`: text.
            format "Format" DestinationFormat,
        }
        optional {
            /// `BucketAccountId`: text.
            bucket_account_id "BucketAccountId" String,
            /// `Prefix`: text.
            prefix "Prefix" String,
        }
    }

    property! {
        /// [`BucketEncryption`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-bucketencryption.html)
        BucketEncryption
        required {
            /// `ServerSideEncryptionConfiguration`: list.
            server_side_encryption_configuration "ServerSideEncryptionConfiguration" List<ServerSideEncryptionRule>,
        }
        optional {
        }
    }

    property! {
        /// [`ServerSideEncryptionRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-serversideencryptionrule.html)
        ServerSideEncryptionRule
        required {
        }
        optional {
            /// `BucketKeyEnabled`: true or false.
            bucket_key_enabled "BucketKeyEnabled" bool,
            /// `ServerSideEncryptionByDefault`: object.
            server_side_encryption_by_default "ServerSideEncryptionByDefault" ServerSideEncryptionByDefault,
        }
    }

    choice! {
        /// Values of `ServerSideEncryptionByDefaultSSEAlgorithm`.
        ServerSideEncryptionByDefaultSSEAlgorithm
        AwsKms = "aws:kms",
        Aes256 = "AES256",
    }

    property! {
        /// [`ServerSideEncryptionByDefault`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3express-directorybucket-serversideencryptionbydefault.html)
        ServerSideEncryptionByDefault
        required {
            /// `SSEAlgorithm`: text.
            sse_algorithm "SSEAlgorithm" ServerSideEncryptionByDefaultSSEAlgorithm,
        }
        optional {
            /// `KMSMasterKeyID`: text.
            kms_master_key_id "KMSMasterKeyID" String,
        }
    }
}
