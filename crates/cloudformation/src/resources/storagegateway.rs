// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::StorageGateway`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::StorageGateway::NFSFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-nfsfileshare.html)
    NFSFileShare = "AWS::StorageGateway::NFSFileShare"
    required {
        /// `GatewayARN`: text, 50 to 500 characters. A change replaces the resource.
        gateway_arn "GatewayARN" String,
        /// `LocationARN`: text, 16 to 1400 characters. A change replaces the resource.
        location_arn "LocationARN" String,
        /// `Role`: text, 20 to 2048 characters. A change replaces the resource.
        role "Role" String,
    }
    optional {
        /// `AuditDestinationARN`: text, 0 to 1024 characters.
        audit_destination_arn "AuditDestinationARN" String,
        /// `BucketRegion`: text, 1 to 25 characters. A change replaces the resource.
        bucket_region "BucketRegion" String,
        /// `CacheAttributes`: object.
        cache_attributes "CacheAttributes" nfs_file_share::CacheAttributes,
        /// `ClientList`: list, 1 to 100 items.
        client_list "ClientList" List<String>,
        /// `DefaultStorageClass`: text, 5 to 50 characters.
        default_storage_class "DefaultStorageClass" String,
        /// `EncryptionType`: text.
        encryption_type "EncryptionType" nfs_file_share::EncryptionType,
        /// `FileShareName`: text, 1 to 255 characters.
        file_share_name "FileShareName" String,
        /// `GuessMIMETypeEnabled`: true or false.
        guess_mime_type_enabled "GuessMIMETypeEnabled" bool,
        /// `KMSEncrypted`: true or false.
        kms_encrypted "KMSEncrypted" bool,
        /// `KMSKey`: text, 7 to 2048 characters.
        kms_key "KMSKey" String,
        /// `NFSFileShareDefaults`: object.
        nfs_file_share_defaults "NFSFileShareDefaults" nfs_file_share::NFSFileShareDefaults,
        /// `NotificationPolicy`: text, 2 to 100 characters.
        notification_policy "NotificationPolicy" String,
        /// `ObjectACL`: text.
        object_acl "ObjectACL" nfs_file_share::ObjectACL,
        /// `ReadOnly`: true or false.
        read_only "ReadOnly" bool,
        /// `RequesterPays`: true or false.
        requester_pays "RequesterPays" bool,
        /// `Squash`: text, 5 to 15 characters.
        squash "Squash" String,
        /// `Tags`: list.
        tags "Tags" List<nfs_file_share::Tag>,
        /// `VPCEndpointDNSName`: text, 1 to 255 characters. A change replaces the resource.
        vpc_endpoint_dns_name "VPCEndpointDNSName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `FileShareARN`.
        file_share_arn "FileShareARN" String,
        /// `Fn::GetAtt` of `FileShareId`.
        file_share_id "FileShareId" String,
        /// `Fn::GetAtt` of `FileShareStatus`.
        file_share_status "FileShareStatus" String,
        /// `Fn::GetAtt` of `Path`.
        path "Path" String,
    }
}

/// Property types of [`NFSFileShare`].
pub mod nfs_file_share {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        SseS3 = "SseS3",
        SseKms = "SseKms",
        DsseKms = "DsseKms",
    }

    choice! {
        /// Values of `ObjectACL`.
        ObjectACL
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
        AwsExecRead = "aws-exec-read",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-nfsfileshare-tag.html)
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
        /// [`NFSFileShareDefaults`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-nfsfileshare-nfsfilesharedefaults.html)
        NFSFileShareDefaults
        required {
        }
        optional {
            /// `DirectoryMode`: text, 1 to 4 characters.
            directory_mode "DirectoryMode" String,
            /// `FileMode`: text, 1 to 4 characters.
            file_mode "FileMode" String,
            /// `GroupId`: whole number, 0 to 4294967294 in value.
            group_id "GroupId" i64,
            /// `OwnerId`: whole number, 0 to 4294967294 in value.
            owner_id "OwnerId" i64,
        }
    }

    property! {
        /// [`CacheAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-nfsfileshare-cacheattributes.html)
        CacheAttributes
        required {
        }
        optional {
            /// `CacheStaleTimeoutInSeconds`: whole number.
            cache_stale_timeout_in_seconds "CacheStaleTimeoutInSeconds" i64,
        }
    }
}

resource! {
    /// [`AWS::StorageGateway::SMBFileShare`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-smbfileshare.html)
    SMBFileShare = "AWS::StorageGateway::SMBFileShare"
    required {
        /// `GatewayARN`: text, 50 to 500 characters. A change replaces the resource.
        gateway_arn "GatewayARN" String,
        /// `LocationARN`: text, 16 to 1400 characters. A change replaces the resource.
        location_arn "LocationARN" String,
        /// `Role`: text, 20 to 2048 characters. A change replaces the resource.
        role "Role" String,
    }
    optional {
        /// `AccessBasedEnumeration`: true or false.
        access_based_enumeration "AccessBasedEnumeration" bool,
        /// `AdminUserList`: list, 0 to 100 items.
        admin_user_list "AdminUserList" List<String>,
        /// `AuditDestinationARN`: text, 0 to 1024 characters.
        audit_destination_arn "AuditDestinationARN" String,
        /// `Authentication`: text, 5 to 15 characters. A change replaces the resource.
        authentication "Authentication" String,
        /// `BucketRegion`: text, 1 to 25 characters. A change replaces the resource.
        bucket_region "BucketRegion" String,
        /// `CacheAttributes`: object.
        cache_attributes "CacheAttributes" smb_file_share::CacheAttributes,
        /// `CaseSensitivity`: text.
        case_sensitivity "CaseSensitivity" smb_file_share::CaseSensitivity,
        /// `DefaultStorageClass`: text, 5 to 50 characters.
        default_storage_class "DefaultStorageClass" String,
        /// `EncryptionType`: text.
        encryption_type "EncryptionType" smb_file_share::EncryptionType,
        /// `FileShareName`: text, 1 to 255 characters.
        file_share_name "FileShareName" String,
        /// `GuessMIMETypeEnabled`: true or false.
        guess_mime_type_enabled "GuessMIMETypeEnabled" bool,
        /// `InvalidUserList`: list, 0 to 100 items.
        invalid_user_list "InvalidUserList" List<String>,
        /// `KMSEncrypted`: true or false.
        kms_encrypted "KMSEncrypted" bool,
        /// `KMSKey`: text, 7 to 2048 characters.
        kms_key "KMSKey" String,
        /// `NotificationPolicy`: text, 2 to 100 characters.
        notification_policy "NotificationPolicy" String,
        /// `ObjectACL`: text.
        object_acl "ObjectACL" smb_file_share::ObjectACL,
        /// `OplocksEnabled`: true or false.
        oplocks_enabled "OplocksEnabled" bool,
        /// `ReadOnly`: true or false.
        read_only "ReadOnly" bool,
        /// `RequesterPays`: true or false.
        requester_pays "RequesterPays" bool,
        /// `SMBACLEnabled`: true or false.
        smbacl_enabled "SMBACLEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<smb_file_share::Tag>,
        /// `VPCEndpointDNSName`: text, 1 to 255 characters. A change replaces the resource.
        vpc_endpoint_dns_name "VPCEndpointDNSName" String,
        /// `ValidUserList`: list, 0 to 100 items.
        valid_user_list "ValidUserList" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `FileShareARN`.
        file_share_arn "FileShareARN" String,
        /// `Fn::GetAtt` of `FileShareId`.
        file_share_id "FileShareId" String,
        /// `Fn::GetAtt` of `FileShareStatus`.
        file_share_status "FileShareStatus" String,
        /// `Fn::GetAtt` of `Path`.
        path "Path" String,
    }
}

/// Property types of [`SMBFileShare`].
pub mod smb_file_share {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `CaseSensitivity`.
        CaseSensitivity
        ClientSpecified = "ClientSpecified",
        CaseSensitive = "CaseSensitive",
    }

    choice! {
        /// Values of `EncryptionType`.
        EncryptionType
        SseS3 = "SseS3",
        SseKms = "SseKms",
        DsseKms = "DsseKms",
    }

    choice! {
        /// Values of `ObjectACL`.
        ObjectACL
        Private = "private",
        PublicRead = "public-read",
        PublicReadWrite = "public-read-write",
        AuthenticatedRead = "authenticated-read",
        BucketOwnerRead = "bucket-owner-read",
        BucketOwnerFullControl = "bucket-owner-full-control",
        AwsExecRead = "aws-exec-read",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-smbfileshare-tag.html)
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
        /// [`CacheAttributes`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-smbfileshare-cacheattributes.html)
        CacheAttributes
        required {
        }
        optional {
            /// `CacheStaleTimeoutInSeconds`: whole number.
            cache_stale_timeout_in_seconds "CacheStaleTimeoutInSeconds" i64,
        }
    }
}

resource! {
    /// [`AWS::StorageGateway::Tape`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tape.html)
    Tape = "AWS::StorageGateway::Tape"
    required {
        /// `GatewayARN`: text, 50 to 500 characters. A change replaces the resource.
        gateway_arn "GatewayARN" String,
        /// `TapeSizeInBytes`: number, at least 1 in value. A change replaces the resource.
        tape_size_in_bytes "TapeSizeInBytes" f64,
    }
    optional {
        /// `KMSEncrypted`: true or false. A change replaces the resource.
        kms_encrypted "KMSEncrypted" bool,
        /// `KMSKey`: text, 7 to 2048 characters. A change replaces the resource.
        kms_key "KMSKey" String,
        /// `PoolId`: text, 1 to 100 characters. A change replaces the resource.
        pool_id "PoolId" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<tape::Tag>,
        /// `TapeBarcode`: text, 5 to 16 characters. A change replaces the resource.
        tape_barcode "TapeBarcode" String,
        /// `Worm`: true or false. A change replaces the resource.
        worm "Worm" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `TapeARN`.
        tape_arn "TapeARN" String,
        /// `Fn::GetAtt` of `TapeCreatedDate`.
        tape_created_date "TapeCreatedDate" String,
        /// `Fn::GetAtt` of `TapeStatus`.
        tape_status "TapeStatus" String,
        /// `Fn::GetAtt` of `TapeUsedInBytes`.
        tape_used_in_bytes "TapeUsedInBytes" f64,
    }
}

/// Property types of [`Tape`].
pub mod tape {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-tape-tag.html)
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
    /// [`AWS::StorageGateway::TapePool`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-tapepool.html)
    TapePool = "AWS::StorageGateway::TapePool"
    required {
        /// `PoolName`: text, 1 to 100 characters. A change replaces the resource.
        pool_name "PoolName" String,
        /// `StorageClass`: text. A change replaces the resource.
        storage_class "StorageClass" tape_pool::StorageClass,
    }
    optional {
        /// `RetentionLockTimeInDays`: whole number, 0 to 36500 in value. A change replaces the resource.
        retention_lock_time_in_days "RetentionLockTimeInDays" i64,
        /// `RetentionLockType`: text. A change replaces the resource.
        retention_lock_type "RetentionLockType" tape_pool::RetentionLockType,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<tape_pool::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `PoolARN`.
        pool_arn "PoolARN" String,
        /// `Fn::GetAtt` of `PoolId`.
        pool_id "PoolId" String,
    }
}

/// Property types of [`TapePool`].
pub mod tape_pool {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RetentionLockType`.
        RetentionLockType
        Compliance = "COMPLIANCE",
        Governance = "GOVERNANCE",
        None = "NONE",
    }

    choice! {
        /// Values of `StorageClass`.
        StorageClass
        DeepArchive = "DEEP_ARCHIVE",
        Glacier = "GLACIER",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-tapepool-tag.html)
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
    /// [`AWS::StorageGateway::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html)
    Volume = "AWS::StorageGateway::Volume"
    required {
        /// `GatewayARN`: text, 50 to 500 characters. A change replaces the resource.
        gateway_arn "GatewayARN" String,
        /// `NetworkInterfaceId`: text. A change replaces the resource.
        network_interface_id "NetworkInterfaceId" String,
        /// `TargetName`: text, 1 to 200 characters. A change replaces the resource.
        target_name "TargetName" String,
        /// `VolumeSizeInBytes`: number. A change replaces the resource.
        volume_size_in_bytes "VolumeSizeInBytes" f64,
    }
    optional {
        /// `KMSEncrypted`: true or false. A change replaces the resource.
        kms_encrypted "KMSEncrypted" bool,
        /// `KMSKey`: text, 7 to 2048 characters. A change replaces the resource.
        kms_key "KMSKey" String,
        /// `SnapshotId`: text. A change replaces the resource.
        snapshot_id "SnapshotId" String,
        /// `SourceVolumeARN`: text, 50 to 500 characters. A change replaces the resource.
        source_volume_arn "SourceVolumeARN" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<volume::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedDate`.
        created_date "CreatedDate" String,
        /// `Fn::GetAtt` of `TargetARN`.
        target_arn "TargetARN" String,
        /// `Fn::GetAtt` of `VolumeARN`.
        volume_arn "VolumeARN" String,
        /// `Fn::GetAtt` of `VolumeAttachmentStatus`.
        volume_attachment_status "VolumeAttachmentStatus" String,
        /// `Fn::GetAtt` of `VolumeId`.
        volume_id "VolumeId" String,
        /// `Fn::GetAtt` of `VolumeStatus`.
        volume_status "VolumeStatus" String,
        /// `Fn::GetAtt` of `VolumeType`.
        volume_type "VolumeType" String,
        /// `Fn::GetAtt` of `VolumeUsedInBytes`.
        volume_used_in_bytes "VolumeUsedInBytes" f64,
    }
}

/// Property types of [`Volume`].
pub mod volume {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-storagegateway-volume-tag.html)
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
