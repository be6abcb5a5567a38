// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::S3Files`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::S3Files::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-accesspoint.html)
    AccessPoint = "AWS::S3Files::AccessPoint"
    required {
        /// `FileSystemId`: text, at most 128 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
    }
    optional {
        /// `ClientToken`: text, 1 to 64 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `PosixUser`: object. A change replaces the resource.
        posix_user "PosixUser" access_point::PosixUser,
        /// `RootDirectory`: object. A change replaces the resource.
        root_directory "RootDirectory" access_point::RootDirectory,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<access_point::AccessPointTag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessPointArn`.
        access_point_arn "AccessPointArn" String,
        /// `Fn::GetAtt` of `AccessPointId`.
        access_point_id "AccessPointId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`AccessPointTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-accesspoint-accesspointtag.html)
        AccessPointTag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, at most 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`RootDirectory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-accesspoint-rootdirectory.html)
        RootDirectory
        required {
        }
        optional {
            /// `CreationPermissions`: object.
            creation_permissions "CreationPermissions" CreationPermissions,
            /// `Path`: text, 1 to 100 characters.
            path "Path" String,
        }
    }

    property! {
        /// [`CreationPermissions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-accesspoint-creationpermissions.html)
        CreationPermissions
        required {
            /// `OwnerGid`: text, 0 to 4294967295 in value.
            owner_gid "OwnerGid" String,
            /// `OwnerUid`: text, 0 to 4294967295 in value.
            owner_uid "OwnerUid" String,
            /// `Permissions`: text.
            permissions "Permissions" String,
        }
        optional {
        }
    }

    property! {
        /// [`PosixUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-accesspoint-posixuser.html)
        PosixUser
        required {
            /// `Gid`: text, 0 to 4294967295 in value.
            gid "Gid" String,
            /// `Uid`: text, 0 to 4294967295 in value.
            uid "Uid" String,
        }
        optional {
            /// `SecondaryGids`: list.
            secondary_gids "SecondaryGids" List<String>,
        }
    }
}

resource! {
    /// [`AWS::S3Files::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystem.html)
    FileSystem = "AWS::S3Files::FileSystem"
    required {
        /// `Bucket`: text. A change replaces the resource.
        bucket "Bucket" String,
        /// `RoleArn`: text, at most 2048 characters. A change replaces the resource.
        role_arn "RoleArn" String,
    }
    optional {
        /// `AcceptBucketWarning`: true or false. A change replaces the resource.
        accept_bucket_warning "AcceptBucketWarning" bool,
        /// `ClientToken`: text, 1 to 64 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `KmsKeyId`: text, at most 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `Prefix`: text, at most 1024 characters. A change replaces the resource.
        prefix "Prefix" String,
        /// `SynchronizationConfiguration`: object.
        synchronization_configuration "SynchronizationConfiguration" file_system::SynchronizationConfiguration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<file_system::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `FileSystemArn`.
        file_system_arn "FileSystemArn" String,
        /// `Fn::GetAtt` of `FileSystemId`.
        file_system_id "FileSystemId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `SynchronizationConfiguration.LatestVersionNumber`.
        synchronization_configuration_latest_version_number "SynchronizationConfiguration.LatestVersionNumber" i64,
    }
}

/// Property types of [`FileSystem`].
pub mod file_system {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-tag.html)
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
        /// [`SynchronizationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-synchronizationconfiguration.html)
        SynchronizationConfiguration
        required {
            /// `ExpirationDataRules`: list, 1 to 1 items.
            expiration_data_rules "ExpirationDataRules" List<ExpirationDataRule>,
            /// `ImportDataRules`: list, 1 to 10 items.
            import_data_rules "ImportDataRules" List<ImportDataRule>,
        }
        optional {
            /// `LatestVersionNumber`: whole number.
            latest_version_number "LatestVersionNumber" i64,
        }
    }

    choice! {
        /// Values of `ImportDataRuleTrigger`.
        ImportDataRuleTrigger
        OnDirectoryFirstAccess = "ON_DIRECTORY_FIRST_ACCESS",
        OnFileAccess = "ON_FILE_ACCESS",
    }

    property! {
        /// [`ImportDataRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-importdatarule.html)
        ImportDataRule
        required {
            /// `Prefix`: text, 0 to 1024 characters.
            prefix "Prefix" String,
            /// `SizeLessThan`: whole number, 0 to 52673613135872 in value.
            size_less_than "SizeLessThan" i64,
            /// `Trigger`: text.
            trigger "Trigger" ImportDataRuleTrigger,
        }
        optional {
        }
    }

    property! {
        /// [`ExpirationDataRule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3files-filesystem-expirationdatarule.html)
        ExpirationDataRule
        required {
            /// `DaysAfterLastAccess`: whole number, 1 to 365 in value.
            days_after_last_access "DaysAfterLastAccess" i64,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::S3Files::FileSystemPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html)
    FileSystemPolicy = "AWS::S3Files::FileSystemPolicy"
    required {
        /// `FileSystemId`: text, at most 128 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
        /// `Policy`: object.
        policy "Policy" Json,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::S3Files::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html)
    MountTarget = "AWS::S3Files::MountTarget"
    required {
        /// `FileSystemId`: text, at most 128 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
        /// `SubnetId`: text, 15 to 47 characters. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" mount_target::IpAddressType,
        /// `Ipv4Address`: text, 7 to 15 characters. A change replaces the resource.
        ipv4_address "Ipv4Address" String,
        /// `Ipv6Address`: text, 3 to 39 characters. A change replaces the resource.
        ipv6_address "Ipv6Address" String,
        /// `SecurityGroups`: list, at most 100 items.
        security_groups "SecurityGroups" List<String>,
    }
    attributes {
        /// `Fn::GetAtt` of `AvailabilityZoneId`.
        availability_zone_id "AvailabilityZoneId" String,
        /// `Fn::GetAtt` of `MountTargetId`.
        mount_target_id "MountTargetId" String,
        /// `Fn::GetAtt` of `NetworkInterfaceId`.
        network_interface_id "NetworkInterfaceId" String,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`MountTarget`].
pub mod mount_target {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Ipv4Only = "IPV4_ONLY",
        Ipv6Only = "IPV6_ONLY",
        DualStack = "DUAL_STACK",
    }
}
