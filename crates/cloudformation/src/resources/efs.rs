// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::EFS`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::EFS::AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-accesspoint.html)
    AccessPoint = "AWS::EFS::AccessPoint"
    required {
        /// `FileSystemId`: text, 0 to 128 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
    }
    optional {
        /// `AccessPointTags`: list.
        access_point_tags "AccessPointTags" List<access_point::AccessPointTag>,
        /// `ClientToken`: text, 1 to 64 characters. A change replaces the resource.
        client_token "ClientToken" String,
        /// `PosixUser`: object. A change replaces the resource.
        posix_user "PosixUser" access_point::PosixUser,
        /// `RootDirectory`: object. A change replaces the resource.
        root_directory "RootDirectory" access_point::RootDirectory,
    }
    attributes {
        /// `Fn::GetAtt` of `AccessPointId`.
        access_point_id "AccessPointId" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
    }
}

/// Property types of [`AccessPoint`].
pub mod access_point {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`RootDirectory`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-rootdirectory.html)
        RootDirectory
        required {
        }
        optional {
            /// `CreationInfo`: object.
            creation_info "CreationInfo" CreationInfo,
            /// `Path`: text, 1 to 100 characters.
            path "Path" String,
        }
    }

    property! {
        /// [`CreationInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-creationinfo.html)
        CreationInfo
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
        /// [`PosixUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-posixuser.html)
        PosixUser
        required {
            /// `Gid`: text, 0 to 4294967295 in value.
            gid "Gid" String,
            /// `Uid`: text, 0 to 4294967295 in value.
            uid "Uid" String,
        }
        optional {
            /// `SecondaryGids`: list, 0 to 16 items.
            secondary_gids "SecondaryGids" List<String>,
        }
    }

    property! {
        /// [`AccessPointTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-accesspoint-accesspointtag.html)
        AccessPointTag
        required {
        }
        optional {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
            /// `Value`: text, 1 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::EFS::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-filesystem.html)
    FileSystem = "AWS::EFS::FileSystem"
    required {
    }
    optional {
        /// `AvailabilityZoneName`: text, 1 to 64 characters. A change replaces the resource.
        availability_zone_name "AvailabilityZoneName" String,
        /// `BackupPolicy`: object.
        backup_policy "BackupPolicy" file_system::BackupPolicy,
        /// `BypassPolicyLockoutSafetyCheck`: true or false.
        bypass_policy_lockout_safety_check "BypassPolicyLockoutSafetyCheck" bool,
        /// `Encrypted`: true or false. A change replaces the resource.
        encrypted "Encrypted" bool,
        /// `FileSystemPolicy`: JSON.
        file_system_policy "FileSystemPolicy" Json,
        /// `FileSystemProtection`: object.
        file_system_protection "FileSystemProtection" file_system::FileSystemProtection,
        /// `FileSystemTags`: list.
        file_system_tags "FileSystemTags" List<file_system::ElasticFileSystemTag>,
        /// `KmsKeyId`: text, 0 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LifecyclePolicies`: list, 0 to 3 items.
        lifecycle_policies "LifecyclePolicies" List<file_system::LifecyclePolicy>,
        /// `PerformanceMode`: text. A change replaces the resource.
        performance_mode "PerformanceMode" file_system::PerformanceMode,
        /// `ProvisionedThroughputInMibps`: number, at least 1.0 in value.
        provisioned_throughput_in_mibps "ProvisionedThroughputInMibps" f64,
        /// `ReplicationConfiguration`: object.
        replication_configuration "ReplicationConfiguration" file_system::ReplicationConfiguration,
        /// `ThroughputMode`: text.
        throughput_mode "ThroughputMode" file_system::ThroughputMode,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `FileSystemId`.
        file_system_id "FileSystemId" String,
    }
}

/// Property types of [`FileSystem`].
pub mod file_system {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `PerformanceMode`.
        PerformanceMode
        GeneralPurpose = "generalPurpose",
        MaxIO = "maxIO",
    }

    choice! {
        /// Values of `ThroughputMode`.
        ThroughputMode
        Bursting = "bursting",
        Elastic = "elastic",
        Provisioned = "provisioned",
    }

    property! {
        /// [`ReplicationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationconfiguration.html)
        ReplicationConfiguration
        required {
        }
        optional {
            /// `Destinations`: list, 1 to 1 items.
            destinations "Destinations" List<ReplicationDestination>,
        }
    }

    property! {
        /// [`ReplicationDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-replicationdestination.html)
        ReplicationDestination
        required {
        }
        optional {
            /// `AvailabilityZoneName`: text.
            availability_zone_name "AvailabilityZoneName" String,
            /// `FileSystemId`: text.
            file_system_id "FileSystemId" String,
            /// `KmsKeyId`: text.
            kms_key_id "KmsKeyId" String,
            /// `Region`: text.
            region "Region" String,
            /// `RoleArn`: text.
            role_arn "RoleArn" String,
            /// `Status`: text.
            status "Status" String,
            /// `StatusMessage`: text.
            status_message "StatusMessage" String,
        }
    }

    choice! {
        /// Values of `LifecyclePolicyTransitionToArchive`.
        LifecyclePolicyTransitionToArchive
        After14Days = "AFTER_14_DAYS",
        After180Days = "AFTER_180_DAYS",
        After1Day = "AFTER_1_DAY",
        After270Days = "AFTER_270_DAYS",
        After30Days = "AFTER_30_DAYS",
        After365Days = "AFTER_365_DAYS",
        After60Days = "AFTER_60_DAYS",
        After7Days = "AFTER_7_DAYS",
        After90Days = "AFTER_90_DAYS",
    }

    choice! {
        /// Values of `LifecyclePolicyTransitionToIA`.
        LifecyclePolicyTransitionToIA
        After14Days = "AFTER_14_DAYS",
        After180Days = "AFTER_180_DAYS",
        After1Day = "AFTER_1_DAY",
        After270Days = "AFTER_270_DAYS",
        After30Days = "AFTER_30_DAYS",
        After365Days = "AFTER_365_DAYS",
        After60Days = "AFTER_60_DAYS",
        After7Days = "AFTER_7_DAYS",
        After90Days = "AFTER_90_DAYS",
    }

    choice! {
        /// Values of `LifecyclePolicyTransitionToPrimaryStorageClass`.
        LifecyclePolicyTransitionToPrimaryStorageClass
        After1Access = "AFTER_1_ACCESS",
    }

    property! {
        /// [`LifecyclePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-lifecyclepolicy.html)
        LifecyclePolicy
        required {
        }
        optional {
            /// `TransitionToArchive`: text.
            transition_to_archive "TransitionToArchive" LifecyclePolicyTransitionToArchive,
            /// `TransitionToIA`: text.
            transition_to_ia "TransitionToIA" LifecyclePolicyTransitionToIA,
            /// `TransitionToPrimaryStorageClass`: text.
            transition_to_primary_storage_class "TransitionToPrimaryStorageClass" LifecyclePolicyTransitionToPrimaryStorageClass,
        }
    }

    property! {
        /// [`ElasticFileSystemTag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-elasticfilesystemtag.html)
        ElasticFileSystemTag
        required {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `FileSystemProtectionReplicationOverwriteProtection`.
        FileSystemProtectionReplicationOverwriteProtection
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`FileSystemProtection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-filesystemprotection.html)
        FileSystemProtection
        required {
        }
        optional {
            /// `ReplicationOverwriteProtection`: text.
            replication_overwrite_protection "ReplicationOverwriteProtection" FileSystemProtectionReplicationOverwriteProtection,
        }
    }

    choice! {
        /// Values of `BackupPolicyStatus`.
        BackupPolicyStatus
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }

    property! {
        /// [`BackupPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-efs-filesystem-backuppolicy.html)
        BackupPolicy
        required {
            /// `Status`: text.
            status "Status" BackupPolicyStatus,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::EFS::MountTarget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html)
    MountTarget = "AWS::EFS::MountTarget"
    required {
        /// `FileSystemId`: text, 0 to 128 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
        /// `SecurityGroups`: list, 0 to 100 items.
        security_groups "SecurityGroups" List<String>,
        /// `SubnetId`: text, 15 to 47 characters. A change replaces the resource.
        subnet_id "SubnetId" String,
    }
    optional {
        /// `IpAddress`: text, 7 to 15 characters. A change replaces the resource.
        ip_address "IpAddress" String,
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" mount_target::IpAddressType,
        /// `Ipv6Address`: text, 3 to 39 characters. A change replaces the resource.
        ipv6_address "Ipv6Address" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
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
