// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::FSx`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::FSx::Backup`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html)
    Backup = "AWS::FSx::Backup"
    required {
        /// `FileSystemId`: text, 11 to 21 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
    }
    optional {
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<backup::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `BackupId`.
        backup_id "BackupId" String,
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `Lifecycle`.
        lifecycle "Lifecycle" String,
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
        /// `Fn::GetAtt` of `Type`.
        r#type "Type" String,
    }
}

/// Property types of [`Backup`].
pub mod backup {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-backup-tag.html)
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
    /// [`AWS::FSx::DataRepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html)
    DataRepositoryAssociation = "AWS::FSx::DataRepositoryAssociation"
    required {
        /// `DataRepositoryPath`: text, 3 to 4357 characters. A change replaces the resource.
        data_repository_path "DataRepositoryPath" String,
        /// `FileSystemId`: text, 11 to 21 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
        /// `FileSystemPath`: text, 1 to 4096 characters. A change replaces the resource.
        file_system_path "FileSystemPath" String,
    }
    optional {
        /// `BatchImportMetaDataOnCreate`: true or false. A change replaces the resource.
        batch_import_meta_data_on_create "BatchImportMetaDataOnCreate" bool,
        /// `ImportedFileChunkSize`: whole number, 1 to 512000 in value.
        imported_file_chunk_size "ImportedFileChunkSize" i64,
        /// `S3`: object.
        s3 "S3" data_repository_association::S3,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<data_repository_association::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AssociationId`.
        association_id "AssociationId" String,
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
    }
}

/// Property types of [`DataRepositoryAssociation`].
pub mod data_repository_association {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-tag.html)
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
        /// [`S3`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-s3.html)
        S3
        required {
        }
        optional {
            /// `AutoExportPolicy`: object.
            auto_export_policy "AutoExportPolicy" AutoExportPolicy,
            /// `AutoImportPolicy`: object.
            auto_import_policy "AutoImportPolicy" AutoImportPolicy,
        }
    }

    choice! {
        /// Values of `EventType`.
        EventType
        New = "NEW",
        Changed = "CHANGED",
        Deleted = "DELETED",
    }

    property! {
        /// [`AutoImportPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-autoimportpolicy.html)
        AutoImportPolicy
        required {
            /// `Events`: list, 0 to 3 items.
            events "Events" List<EventType>,
        }
        optional {
        }
    }

    property! {
        /// [`AutoExportPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-datarepositoryassociation-autoexportpolicy.html)
        AutoExportPolicy
        required {
            /// `Events`: list, 0 to 3 items.
            events "Events" List<EventType>,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::FSx::FileCache`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filecache.html)
    FileCache = "AWS::FSx::FileCache"
    required {
        /// `FileCacheType`: text. A change replaces the resource.
        file_cache_type "FileCacheType" file_cache::FileCacheType,
        /// `FileCacheTypeVersion`: text, 1 to 20 characters. A change replaces the resource.
        file_cache_type_version "FileCacheTypeVersion" String,
        /// `StorageCapacity`: whole number, 0 to 2147483647 in value. A change replaces the resource.
        storage_capacity "StorageCapacity" i64,
        /// `SubnetIds`: list, 0 to 50 items. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `CopyTagsToDataRepositoryAssociations`: true or false. A change replaces the resource.
        copy_tags_to_data_repository_associations "CopyTagsToDataRepositoryAssociations" bool,
        /// `DataRepositoryAssociations`: list, 0 to 8 items. A change replaces the resource.
        data_repository_associations "DataRepositoryAssociations" List<file_cache::DataRepositoryAssociation>,
        /// `KmsKeyId`: text, 1 to 2048 characters. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LustreConfiguration`: object.
        lustre_configuration "LustreConfiguration" file_cache::LustreConfiguration,
        /// `SecurityGroupIds`: list, 0 to 50 items. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<file_cache::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreationTime`.
        creation_time "CreationTime" String,
        /// `Fn::GetAtt` of `DNSName`.
        dns_name "DNSName" String,
        /// `Fn::GetAtt` of `DataRepositoryAssociationIds`.
        data_repository_association_ids "DataRepositoryAssociationIds" List<String>,
        /// `Fn::GetAtt` of `FileCacheId`.
        file_cache_id "FileCacheId" String,
        /// `Fn::GetAtt` of `Lifecycle`.
        lifecycle "Lifecycle" String,
        /// `Fn::GetAtt` of `LustreConfiguration.LogConfiguration`.
        lustre_configuration_log_configuration "LustreConfiguration.LogConfiguration" Json,
        /// `Fn::GetAtt` of `LustreConfiguration.MountName`.
        lustre_configuration_mount_name "LustreConfiguration.MountName" String,
        /// `Fn::GetAtt` of `NetworkInterfaceIds`.
        network_interface_ids "NetworkInterfaceIds" List<String>,
        /// `Fn::GetAtt` of `OwnerId`.
        owner_id "OwnerId" String,
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
        /// `Fn::GetAtt` of `VpcId`.
        vpc_id "VpcId" String,
    }
}

/// Property types of [`FileCache`].
pub mod file_cache {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `FileCacheType`.
        FileCacheType
        Lustre = "LUSTRE",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-tag.html)
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
        /// Values of `LustreConfigurationDeploymentType`.
        LustreConfigurationDeploymentType
        Cache1 = "CACHE_1",
    }

    property! {
        /// [`LustreConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-lustreconfiguration.html)
        LustreConfiguration
        required {
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" LustreConfigurationDeploymentType,
            /// `MetadataConfiguration`: object.
            metadata_configuration "MetadataConfiguration" MetadataConfiguration,
            /// `PerUnitStorageThroughput`: whole number, 12 to 1000 in value.
            per_unit_storage_throughput "PerUnitStorageThroughput" i64,
        }
        optional {
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `MountName`: text, 1 to 8 characters.
            mount_name "MountName" String,
            /// `WeeklyMaintenanceStartTime`: text, 7 to 7 characters.
            weekly_maintenance_start_time "WeeklyMaintenanceStartTime" String,
        }
    }

    property! {
        /// [`MetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-metadataconfiguration.html)
        MetadataConfiguration
        required {
            /// `StorageCapacity`: whole number, 0 to 2147483647 in value.
            storage_capacity "StorageCapacity" i64,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LogConfigurationLevel`.
        LogConfigurationLevel
        Disabled = "DISABLED",
        WarnOnly = "WARN_ONLY",
        ErrorOnly = "ERROR_ONLY",
        WarnError = "WARN_ERROR",
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-logconfiguration.html)
        LogConfiguration
        required {
            /// `Level`: text.
            level "Level" LogConfigurationLevel,
        }
        optional {
            /// `Destination`: text, 8 to 1024 characters.
            destination "Destination" String,
        }
    }

    property! {
        /// [`DataRepositoryAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filecache-datarepositoryassociation.html)
        DataRepositoryAssociation
        required {
            /// `DataRepositoryPath`: text, 3 to 4357 characters.
            data_repository_path "DataRepositoryPath" String,
            /// `FileCachePath`: text, 1 to 4096 characters.
            file_cache_path "FileCachePath" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::FSx::FileSystem`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html)
    FileSystem = "AWS::FSx::FileSystem"
    required {
        /// `FileSystemType`: text. A change replaces the resource.
        file_system_type "FileSystemType" String,
        /// `SubnetIds`: list. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
    }
    optional {
        /// `BackupId`: text. A change replaces the resource.
        backup_id "BackupId" String,
        /// `FileSystemTypeVersion`: text.
        file_system_type_version "FileSystemTypeVersion" String,
        /// `KmsKeyId`: text. A change replaces the resource.
        kms_key_id "KmsKeyId" String,
        /// `LustreConfiguration`: object.
        lustre_configuration "LustreConfiguration" file_system::LustreConfiguration,
        /// `NetworkType`: text.
        network_type "NetworkType" String,
        /// `OntapConfiguration`: object.
        ontap_configuration "OntapConfiguration" file_system::OntapConfiguration,
        /// `OpenZFSConfiguration`: object.
        open_zfs_configuration "OpenZFSConfiguration" file_system::OpenZFSConfiguration,
        /// `SecurityGroupIds`: list. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `StorageCapacity`: whole number.
        storage_capacity "StorageCapacity" i64,
        /// `StorageType`: text.
        storage_type "StorageType" String,
        /// `Tags`: list.
        tags "Tags" List<file_system::Tag>,
        /// `WindowsConfiguration`: object.
        windows_configuration "WindowsConfiguration" file_system::WindowsConfiguration,
    }
    attributes {
        /// `Fn::GetAtt` of `DNSName`.
        dns_name "DNSName" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `LustreMountName`.
        lustre_mount_name "LustreMountName" String,
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
        /// `Fn::GetAtt` of `RootVolumeId`.
        root_volume_id "RootVolumeId" String,
    }
}

/// Property types of [`FileSystem`].
pub mod file_system {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`WindowsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-windowsconfiguration.html)
        WindowsConfiguration
        required {
            /// `ThroughputCapacity`: whole number.
            throughput_capacity "ThroughputCapacity" i64,
        }
        optional {
            /// `ActiveDirectoryId`: text.
            active_directory_id "ActiveDirectoryId" String,
            /// `Aliases`: list.
            aliases "Aliases" List<String>,
            /// `AuditLogConfiguration`: object.
            audit_log_configuration "AuditLogConfiguration" AuditLogConfiguration,
            /// `AutomaticBackupRetentionDays`: whole number.
            automatic_backup_retention_days "AutomaticBackupRetentionDays" i64,
            /// `CopyTagsToBackups`: true or false.
            copy_tags_to_backups "CopyTagsToBackups" bool,
            /// `DailyAutomaticBackupStartTime`: text.
            daily_automatic_backup_start_time "DailyAutomaticBackupStartTime" String,
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" String,
            /// `DiskIopsConfiguration`: object.
            disk_iops_configuration "DiskIopsConfiguration" DiskIopsConfiguration,
            /// `FsrmConfiguration`: object.
            fsrm_configuration "FsrmConfiguration" FsrmConfiguration,
            /// `PreferredSubnetId`: text.
            preferred_subnet_id "PreferredSubnetId" String,
            /// `SelfManagedActiveDirectoryConfiguration`: object.
            self_managed_active_directory_configuration "SelfManagedActiveDirectoryConfiguration" SelfManagedActiveDirectoryConfiguration,
            /// `WeeklyMaintenanceStartTime`: text.
            weekly_maintenance_start_time "WeeklyMaintenanceStartTime" String,
        }
    }

    property! {
        /// [`SelfManagedActiveDirectoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-selfmanagedactivedirectoryconfiguration.html)
        SelfManagedActiveDirectoryConfiguration
        required {
        }
        optional {
            /// `DnsIps`: list.
            dns_ips "DnsIps" List<String>,
            /// `DomainJoinServiceAccountSecret`: text.
            domain_join_service_account_secret "DomainJoinServiceAccountSecret" String,
            /// `DomainName`: text.
            domain_name "DomainName" String,
            /// `FileSystemAdministratorsGroup`: text.
            file_system_administrators_group "FileSystemAdministratorsGroup" String,
            /// `OrganizationalUnitDistinguishedName`: text.
            organizational_unit_distinguished_name "OrganizationalUnitDistinguishedName" String,
            /// `Password`: text.
            password "Password" String,
            /// `UserName`: text.
            user_name "UserName" String,
        }
    }

    property! {
        /// [`FsrmConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-fsrmconfiguration.html)
        FsrmConfiguration
        required {
            /// `FsrmServiceEnabled`: true or false.
            fsrm_service_enabled "FsrmServiceEnabled" bool,
        }
        optional {
            /// `EventLogDestination`: text.
            event_log_destination "EventLogDestination" String,
        }
    }

    property! {
        /// [`DiskIopsConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-diskiopsconfiguration.html)
        DiskIopsConfiguration
        required {
        }
        optional {
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Mode`: text.
            mode "Mode" String,
        }
    }

    property! {
        /// [`AuditLogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-auditlogconfiguration.html)
        AuditLogConfiguration
        required {
            /// `FileAccessAuditLogLevel`: text.
            file_access_audit_log_level "FileAccessAuditLogLevel" String,
            /// `FileShareAccessAuditLogLevel`: text.
            file_share_access_audit_log_level "FileShareAccessAuditLogLevel" String,
        }
        optional {
            /// `AuditLogDestination`: text.
            audit_log_destination "AuditLogDestination" String,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-tag.html)
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
        /// [`OpenZFSConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-openzfsconfiguration.html)
        OpenZFSConfiguration
        required {
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" String,
        }
        optional {
            /// `AutomaticBackupRetentionDays`: whole number.
            automatic_backup_retention_days "AutomaticBackupRetentionDays" i64,
            /// `CopyTagsToBackups`: true or false.
            copy_tags_to_backups "CopyTagsToBackups" bool,
            /// `CopyTagsToVolumes`: true or false.
            copy_tags_to_volumes "CopyTagsToVolumes" bool,
            /// `DailyAutomaticBackupStartTime`: text.
            daily_automatic_backup_start_time "DailyAutomaticBackupStartTime" String,
            /// `DiskIopsConfiguration`: object.
            disk_iops_configuration "DiskIopsConfiguration" DiskIopsConfiguration,
            /// `EndpointIpAddressRange`: text.
            endpoint_ip_address_range "EndpointIpAddressRange" String,
            /// `EndpointIpv6AddressRange`: text.
            endpoint_ipv6_address_range "EndpointIpv6AddressRange" String,
            /// `Options`: list.
            options "Options" List<String>,
            /// `PreferredSubnetId`: text.
            preferred_subnet_id "PreferredSubnetId" String,
            /// `ReadCacheConfiguration`: object.
            read_cache_configuration "ReadCacheConfiguration" ReadCacheConfiguration,
            /// `RootVolumeConfiguration`: object.
            root_volume_configuration "RootVolumeConfiguration" RootVolumeConfiguration,
            /// `RouteTableIds`: list.
            route_table_ids "RouteTableIds" List<String>,
            /// `ThroughputCapacity`: whole number.
            throughput_capacity "ThroughputCapacity" i64,
            /// `WeeklyMaintenanceStartTime`: text.
            weekly_maintenance_start_time "WeeklyMaintenanceStartTime" String,
        }
    }

    property! {
        /// [`RootVolumeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-rootvolumeconfiguration.html)
        RootVolumeConfiguration
        required {
        }
        optional {
            /// `CopyTagsToSnapshots`: true or false.
            copy_tags_to_snapshots "CopyTagsToSnapshots" bool,
            /// `DataCompressionType`: text.
            data_compression_type "DataCompressionType" String,
            /// `NfsExports`: list.
            nfs_exports "NfsExports" List<NfsExports>,
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
            /// `RecordSizeKiB`: whole number.
            record_size_ki_b "RecordSizeKiB" i64,
            /// `UserAndGroupQuotas`: list.
            user_and_group_quotas "UserAndGroupQuotas" List<UserAndGroupQuotas>,
        }
    }

    property! {
        /// [`UserAndGroupQuotas`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-userandgroupquotas.html)
        UserAndGroupQuotas
        required {
        }
        optional {
            /// `Id`: whole number.
            id_ "Id" i64,
            /// `StorageCapacityQuotaGiB`: whole number.
            storage_capacity_quota_gi_b "StorageCapacityQuotaGiB" i64,
            /// `Type`: text.
            r#type "Type" String,
        }
    }

    property! {
        /// [`NfsExports`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-nfsexports.html)
        NfsExports
        required {
        }
        optional {
            /// `ClientConfigurations`: list.
            client_configurations "ClientConfigurations" List<ClientConfigurations>,
        }
    }

    property! {
        /// [`ClientConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-clientconfigurations.html)
        ClientConfigurations
        required {
        }
        optional {
            /// `Clients`: text.
            clients "Clients" String,
            /// `Options`: list.
            options "Options" List<String>,
        }
    }

    property! {
        /// [`ReadCacheConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-readcacheconfiguration.html)
        ReadCacheConfiguration
        required {
        }
        optional {
            /// `SizeGiB`: whole number.
            size_gi_b "SizeGiB" i64,
            /// `SizingMode`: text.
            sizing_mode "SizingMode" String,
        }
    }

    property! {
        /// [`OntapConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-ontapconfiguration.html)
        OntapConfiguration
        required {
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" String,
        }
        optional {
            /// `AutomaticBackupRetentionDays`: whole number.
            automatic_backup_retention_days "AutomaticBackupRetentionDays" i64,
            /// `DailyAutomaticBackupStartTime`: text.
            daily_automatic_backup_start_time "DailyAutomaticBackupStartTime" String,
            /// `DiskIopsConfiguration`: object.
            disk_iops_configuration "DiskIopsConfiguration" DiskIopsConfiguration,
            /// `EndpointIpAddressRange`: text.
            endpoint_ip_address_range "EndpointIpAddressRange" String,
            /// `EndpointIpv6AddressRange`: text.
            endpoint_ipv6_address_range "EndpointIpv6AddressRange" String,
            /// `FsxAdminPassword`: text.
            fsx_admin_password "FsxAdminPassword" String,
            /// `HAPairs`: whole number.
            ha_pairs "HAPairs" i64,
            /// `PreferredSubnetId`: text.
            preferred_subnet_id "PreferredSubnetId" String,
            /// `RouteTableIds`: list.
            route_table_ids "RouteTableIds" List<String>,
            /// `ThroughputCapacity`: whole number.
            throughput_capacity "ThroughputCapacity" i64,
            /// `ThroughputCapacityPerHAPair`: whole number.
            throughput_capacity_per_ha_pair "ThroughputCapacityPerHAPair" i64,
            /// `WeeklyMaintenanceStartTime`: text.
            weekly_maintenance_start_time "WeeklyMaintenanceStartTime" String,
        }
    }

    property! {
        /// [`LustreConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-lustreconfiguration.html)
        LustreConfiguration
        required {
        }
        optional {
            /// `AutoImportPolicy`: text.
            auto_import_policy "AutoImportPolicy" String,
            /// `AutomaticBackupRetentionDays`: whole number.
            automatic_backup_retention_days "AutomaticBackupRetentionDays" i64,
            /// `CopyTagsToBackups`: true or false.
            copy_tags_to_backups "CopyTagsToBackups" bool,
            /// `DailyAutomaticBackupStartTime`: text.
            daily_automatic_backup_start_time "DailyAutomaticBackupStartTime" String,
            /// `DataCompressionType`: text.
            data_compression_type "DataCompressionType" String,
            /// `DataReadCacheConfiguration`: object.
            data_read_cache_configuration "DataReadCacheConfiguration" DataReadCacheConfiguration,
            /// `DeploymentType`: text.
            deployment_type "DeploymentType" String,
            /// `DriveCacheType`: text.
            drive_cache_type "DriveCacheType" String,
            /// `EfaEnabled`: true or false.
            efa_enabled "EfaEnabled" bool,
            /// `ExportPath`: text.
            export_path "ExportPath" String,
            /// `ImportPath`: text.
            import_path "ImportPath" String,
            /// `ImportedFileChunkSize`: whole number.
            imported_file_chunk_size "ImportedFileChunkSize" i64,
            /// `LogConfiguration`: object.
            log_configuration "LogConfiguration" LogConfiguration,
            /// `MetadataConfiguration`: object.
            metadata_configuration "MetadataConfiguration" MetadataConfiguration,
            /// `PerUnitStorageThroughput`: whole number.
            per_unit_storage_throughput "PerUnitStorageThroughput" i64,
            /// `ThroughputCapacity`: whole number.
            throughput_capacity "ThroughputCapacity" i64,
            /// `WeeklyMaintenanceStartTime`: text.
            weekly_maintenance_start_time "WeeklyMaintenanceStartTime" String,
        }
    }

    property! {
        /// [`MetadataConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-metadataconfiguration.html)
        MetadataConfiguration
        required {
        }
        optional {
            /// `Iops`: whole number.
            iops "Iops" i64,
            /// `Mode`: text.
            mode "Mode" String,
        }
    }

    property! {
        /// [`LogConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-logconfiguration.html)
        LogConfiguration
        required {
            /// `Level`: text.
            level "Level" String,
        }
        optional {
            /// `Destination`: text.
            destination "Destination" String,
        }
    }

    property! {
        /// [`DataReadCacheConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-filesystem-datareadcacheconfiguration.html)
        DataReadCacheConfiguration
        required {
        }
        optional {
            /// `SizeGiB`: whole number.
            size_gi_b "SizeGiB" i64,
            /// `SizingMode`: text.
            sizing_mode "SizingMode" String,
        }
    }
}

resource! {
    /// [`AWS::FSx::S3AccessPointAttachment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-s3accesspointattachment.html)
    S3AccessPointAttachment = "AWS::FSx::S3AccessPointAttachment"
    required {
        /// `Name`: text, 3 to 50 characters. A change replaces the resource.
        name "Name" String,
        /// `Type`: text. A change replaces the resource.
        r#type "Type" s3_access_point_attachment::Type,
    }
    optional {
        /// `OntapConfiguration`: object. A change replaces the resource.
        ontap_configuration "OntapConfiguration" s3_access_point_attachment::S3AccessPointOntapConfiguration,
        /// `OpenZFSConfiguration`: object. A change replaces the resource.
        open_zfs_configuration "OpenZFSConfiguration" s3_access_point_attachment::S3AccessPointOpenZFSConfiguration,
        /// `S3AccessPoint`: object. A change replaces the resource.
        s3_access_point "S3AccessPoint" s3_access_point_attachment::S3AccessPoint,
    }
    attributes {
        /// `Fn::GetAtt` of `Lifecycle`.
        lifecycle "Lifecycle" String,
        /// `Fn::GetAtt` of `S3AccessPoint.Alias`.
        s3_access_point_alias "S3AccessPoint.Alias" String,
        /// `Fn::GetAtt` of `S3AccessPoint.ResourceARN`.
        s3_access_point_resource_arn "S3AccessPoint.ResourceARN" String,
    }
}

/// Property types of [`S3AccessPointAttachment`].
pub mod s3_access_point_attachment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Type`.
        Type
        Openzfs = "OPENZFS",
        Ontap = "ONTAP",
    }

    property! {
        /// [`S3AccessPoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspoint.html)
        S3AccessPoint
        required {
        }
        optional {
            /// `Alias`: text, 1 to 63 characters.
            alias "Alias" String,
            /// `Policy`: JSON, 1 to 200000 characters.
            policy "Policy" Json,
            /// `ResourceARN`: text, 8 to 1024 characters.
            resource_arn "ResourceARN" String,
            /// `VpcConfiguration`: object.
            vpc_configuration "VpcConfiguration" S3AccessPointVpcConfiguration,
        }
    }

    property! {
        /// [`S3AccessPointVpcConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointvpcconfiguration.html)
        S3AccessPointVpcConfiguration
        required {
            /// `VpcId`: text, 12 to 21 characters.
            vpc_id "VpcId" String,
        }
        optional {
        }
    }

    property! {
        /// [`S3AccessPointOpenZFSConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointopenzfsconfiguration.html)
        S3AccessPointOpenZFSConfiguration
        required {
            /// `FileSystemIdentity`: object.
            file_system_identity "FileSystemIdentity" OpenZFSFileSystemIdentity,
            /// `VolumeId`: text, 23 to 23 characters.
            volume_id "VolumeId" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OpenZFSFileSystemIdentityType`.
        OpenZFSFileSystemIdentityType
        Posix = "POSIX",
    }

    property! {
        /// [`OpenZFSFileSystemIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-openzfsfilesystemidentity.html)
        OpenZFSFileSystemIdentity
        required {
            /// `PosixUser`: object.
            posix_user "PosixUser" OpenZFSPosixFileSystemUser,
            /// `Type`: text.
            r#type "Type" OpenZFSFileSystemIdentityType,
        }
        optional {
        }
    }

    property! {
        /// [`OpenZFSPosixFileSystemUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-openzfsposixfilesystemuser.html)
        OpenZFSPosixFileSystemUser
        required {
            /// `Gid`: number, 0 to 4294967295 in value.
            gid "Gid" f64,
            /// `Uid`: number, 0 to 4294967295 in value.
            uid "Uid" f64,
        }
        optional {
            /// `SecondaryGids`: list, 0 to 15 items.
            secondary_gids "SecondaryGids" List<FileSystemGID>,
        }
    }

    property! {
        /// [`FileSystemGID`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-filesystemgid.html)
        FileSystemGID
        required {
            /// `Gid`: number, 0 to 4294967295 in value.
            gid "Gid" f64,
        }
        optional {
        }
    }

    property! {
        /// [`S3AccessPointOntapConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-s3accesspointontapconfiguration.html)
        S3AccessPointOntapConfiguration
        required {
            /// `FileSystemIdentity`: object.
            file_system_identity "FileSystemIdentity" OntapFileSystemIdentity,
            /// `VolumeId`: text, 23 to 23 characters.
            volume_id "VolumeId" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OntapFileSystemIdentityType`.
        OntapFileSystemIdentityType
        Unix = "UNIX",
        Windows = "WINDOWS",
    }

    property! {
        /// [`OntapFileSystemIdentity`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapfilesystemidentity.html)
        OntapFileSystemIdentity
        required {
            /// `Type`: text.
            r#type "Type" OntapFileSystemIdentityType,
        }
        optional {
            /// `UnixUser`: object.
            unix_user "UnixUser" OntapUnixFileSystemUser,
            /// `WindowsUser`: object.
            windows_user "WindowsUser" OntapWindowsFileSystemUser,
        }
    }

    property! {
        /// [`OntapWindowsFileSystemUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapwindowsfilesystemuser.html)
        OntapWindowsFileSystemUser
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
        }
    }

    property! {
        /// [`OntapUnixFileSystemUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-s3accesspointattachment-ontapunixfilesystemuser.html)
        OntapUnixFileSystemUser
        required {
            /// `Name`: text, 1 to 256 characters.
            name "Name" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::FSx::Snapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-snapshot.html)
    Snapshot = "AWS::FSx::Snapshot"
    required {
        /// `Name`: text, 1 to 203 characters.
        name "Name" String,
        /// `VolumeId`: text, 23 to 23 characters. A change replaces the resource.
        volume_id "VolumeId" String,
    }
    optional {
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
    }
}

/// Property types of [`Snapshot`].
pub mod snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-snapshot-tag.html)
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
    /// [`AWS::FSx::StorageVirtualMachine`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-storagevirtualmachine.html)
    StorageVirtualMachine = "AWS::FSx::StorageVirtualMachine"
    required {
        /// `FileSystemId`: text, 11 to 21 characters. A change replaces the resource.
        file_system_id "FileSystemId" String,
        /// `Name`: text, 1 to 47 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `ActiveDirectoryConfiguration`: object.
        active_directory_configuration "ActiveDirectoryConfiguration" storage_virtual_machine::ActiveDirectoryConfiguration,
        /// `RootVolumeSecurityStyle`: text. A change replaces the resource.
        root_volume_security_style "RootVolumeSecurityStyle" storage_virtual_machine::RootVolumeSecurityStyle,
        /// `SvmAdminPassword`: text, 8 to 50 characters.
        svm_admin_password "SvmAdminPassword" String,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<storage_virtual_machine::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
        /// `Fn::GetAtt` of `StorageVirtualMachineId`.
        storage_virtual_machine_id "StorageVirtualMachineId" String,
        /// `Fn::GetAtt` of `UUID`.
        uuid "UUID" String,
    }
}

/// Property types of [`StorageVirtualMachine`].
pub mod storage_virtual_machine {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `RootVolumeSecurityStyle`.
        RootVolumeSecurityStyle
        Mixed = "MIXED",
        Ntfs = "NTFS",
        Unix = "UNIX",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-storagevirtualmachine-tag.html)
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
        /// [`ActiveDirectoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-storagevirtualmachine-activedirectoryconfiguration.html)
        ActiveDirectoryConfiguration
        required {
        }
        optional {
            /// `NetBiosName`: text, 1 to 15 characters.
            net_bios_name "NetBiosName" String,
            /// `SelfManagedActiveDirectoryConfiguration`: object.
            self_managed_active_directory_configuration "SelfManagedActiveDirectoryConfiguration" SelfManagedActiveDirectoryConfiguration,
        }
    }

    property! {
        /// [`SelfManagedActiveDirectoryConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-storagevirtualmachine-selfmanagedactivedirectoryconfiguration.html)
        SelfManagedActiveDirectoryConfiguration
        required {
        }
        optional {
            /// `DnsIps`: list, 1 to 3 items.
            dns_ips "DnsIps" List<String>,
            /// `DomainJoinServiceAccountSecret`: text, 64 to 1024 characters.
            domain_join_service_account_secret "DomainJoinServiceAccountSecret" String,
            /// `DomainName`: text, 1 to 255 characters.
            domain_name "DomainName" String,
            /// `FileSystemAdministratorsGroup`: text, 1 to 256 characters.
            file_system_administrators_group "FileSystemAdministratorsGroup" String,
            /// `OrganizationalUnitDistinguishedName`: text, 1 to 2000 characters.
            organizational_unit_distinguished_name "OrganizationalUnitDistinguishedName" String,
            /// `Password`: text, 1 to 256 characters.
            password "Password" String,
            /// `UserName`: text, 1 to 256 characters.
            user_name "UserName" String,
        }
    }
}

resource! {
    /// [`AWS::FSx::Volume`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-volume.html)
    Volume = "AWS::FSx::Volume"
    required {
        /// `Name`: text, 1 to 203 characters.
        name "Name" String,
    }
    optional {
        /// `BackupId`: text, 12 to 128 characters. A change replaces the resource.
        backup_id "BackupId" String,
        /// `OntapConfiguration`: object.
        ontap_configuration "OntapConfiguration" volume::OntapConfiguration,
        /// `OpenZFSConfiguration`: object.
        open_zfs_configuration "OpenZFSConfiguration" volume::OpenZFSConfiguration,
        /// `Tags`: list, 1 to 50 items.
        tags "Tags" List<volume::Tag>,
        /// `VolumeType`: text. A change replaces the resource.
        volume_type "VolumeType" volume::VolumeType,
    }
    attributes {
        /// `Fn::GetAtt` of `ResourceARN`.
        resource_arn "ResourceARN" String,
        /// `Fn::GetAtt` of `UUID`.
        uuid "UUID" String,
        /// `Fn::GetAtt` of `VolumeId`.
        volume_id "VolumeId" String,
    }
}

/// Property types of [`Volume`].
pub mod volume {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `VolumeType`.
        VolumeType
        Ontap = "ONTAP",
        Openzfs = "OPENZFS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-tag.html)
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
        /// Values of `OpenZFSConfigurationDataCompressionType`.
        OpenZFSConfigurationDataCompressionType
        Lz4 = "LZ4",
        None = "NONE",
        Zstd = "ZSTD",
    }

    property! {
        /// [`OpenZFSConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-openzfsconfiguration.html)
        OpenZFSConfiguration
        required {
            /// `ParentVolumeId`: text, 23 to 23 characters.
            parent_volume_id "ParentVolumeId" String,
        }
        optional {
            /// `CopyTagsToSnapshots`: true or false.
            copy_tags_to_snapshots "CopyTagsToSnapshots" bool,
            /// `DataCompressionType`: text.
            data_compression_type "DataCompressionType" OpenZFSConfigurationDataCompressionType,
            /// `NfsExports`: list, 0 to 1 items.
            nfs_exports "NfsExports" List<NfsExports>,
            /// `Options`: list.
            options "Options" List<String>,
            /// `OriginSnapshot`: object.
            origin_snapshot "OriginSnapshot" OriginSnapshot,
            /// `ReadOnly`: true or false.
            read_only "ReadOnly" bool,
            /// `RecordSizeKiB`: whole number, 4 to 4096 in value.
            record_size_ki_b "RecordSizeKiB" i64,
            /// `StorageCapacityQuotaGiB`: whole number, -1 to 2147483647 in value.
            storage_capacity_quota_gi_b "StorageCapacityQuotaGiB" i64,
            /// `StorageCapacityReservationGiB`: whole number, -1 to 2147483647 in value.
            storage_capacity_reservation_gi_b "StorageCapacityReservationGiB" i64,
            /// `UserAndGroupQuotas`: list, 0 to 500 items.
            user_and_group_quotas "UserAndGroupQuotas" List<UserAndGroupQuotas>,
        }
    }

    choice! {
        /// Values of `UserAndGroupQuotasType`.
        UserAndGroupQuotasType
        Group = "GROUP",
        User = "USER",
    }

    property! {
        /// [`UserAndGroupQuotas`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-userandgroupquotas.html)
        UserAndGroupQuotas
        required {
            /// `Id`: whole number, 0 to 2147483647 in value.
            id_ "Id" i64,
            /// `StorageCapacityQuotaGiB`: whole number, 0 to 2147483647 in value.
            storage_capacity_quota_gi_b "StorageCapacityQuotaGiB" i64,
            /// `Type`: text.
            r#type "Type" UserAndGroupQuotasType,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OriginSnapshotCopyStrategy`.
        OriginSnapshotCopyStrategy
        Clone = "CLONE",
        FullCopy = "FULL_COPY",
        IncrementalCopy = "INCREMENTAL_COPY",
    }

    property! {
        /// [`OriginSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-originsnapshot.html)
        OriginSnapshot
        required {
            /// `CopyStrategy`: text.
            copy_strategy "CopyStrategy" OriginSnapshotCopyStrategy,
            /// `SnapshotARN`: text, 8 to 512 characters.
            snapshot_arn "SnapshotARN" String,
        }
        optional {
        }
    }

    property! {
        /// [`NfsExports`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-nfsexports.html)
        NfsExports
        required {
            /// `ClientConfigurations`: list, 0 to 25 items.
            client_configurations "ClientConfigurations" List<ClientConfigurations>,
        }
        optional {
        }
    }

    property! {
        /// [`ClientConfigurations`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-clientconfigurations.html)
        ClientConfigurations
        required {
            /// `Clients`: text, 1 to 128 characters.
            clients "Clients" String,
            /// `Options`: list, 1 to 20 items.
            options "Options" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `OntapConfigurationOntapVolumeType`.
        OntapConfigurationOntapVolumeType
        Dp = "DP",
        Rw = "RW",
    }

    choice! {
        /// Values of `OntapConfigurationSecurityStyle`.
        OntapConfigurationSecurityStyle
        Mixed = "MIXED",
        Ntfs = "NTFS",
        Unix = "UNIX",
    }

    choice! {
        /// Values of `OntapConfigurationVolumeStyle`.
        OntapConfigurationVolumeStyle
        Flexgroup = "FLEXGROUP",
        Flexvol = "FLEXVOL",
    }

    property! {
        /// [`OntapConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-ontapconfiguration.html)
        OntapConfiguration
        required {
            /// `StorageVirtualMachineId`: text, 21 to 21 characters.
            storage_virtual_machine_id "StorageVirtualMachineId" String,
        }
        optional {
            /// `AggregateConfiguration`: object.
            aggregate_configuration "AggregateConfiguration" AggregateConfiguration,
            /// `CopyTagsToBackups`: text.
            copy_tags_to_backups "CopyTagsToBackups" String,
            /// `JunctionPath`: text, 1 to 255 characters.
            junction_path "JunctionPath" String,
            /// `OntapVolumeType`: text.
            ontap_volume_type "OntapVolumeType" OntapConfigurationOntapVolumeType,
            /// `SecurityStyle`: text.
            security_style "SecurityStyle" OntapConfigurationSecurityStyle,
            /// `SizeInBytes`: text, 0 to 22517998000000000 in value.
            size_in_bytes "SizeInBytes" String,
            /// `SizeInMegabytes`: text, 0 to 2147483647 in value.
            size_in_megabytes "SizeInMegabytes" String,
            /// `SnaplockConfiguration`: object.
            snaplock_configuration "SnaplockConfiguration" SnaplockConfiguration,
            /// `SnapshotPolicy`: text, 1 to 255 characters.
            snapshot_policy "SnapshotPolicy" String,
            /// `StorageEfficiencyEnabled`: text.
            storage_efficiency_enabled "StorageEfficiencyEnabled" String,
            /// `TieringPolicy`: object.
            tiering_policy "TieringPolicy" TieringPolicy,
            /// `VolumeStyle`: text.
            volume_style "VolumeStyle" OntapConfigurationVolumeStyle,
        }
    }

    choice! {
        /// Values of `TieringPolicyName`.
        TieringPolicyName
        All = "ALL",
        Auto = "AUTO",
        None = "NONE",
        SnapshotOnly = "SNAPSHOT_ONLY",
    }

    property! {
        /// [`TieringPolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-tieringpolicy.html)
        TieringPolicy
        required {
        }
        optional {
            /// `CoolingPeriod`: whole number, 2 to 183 in value.
            cooling_period "CoolingPeriod" i64,
            /// `Name`: text.
            name "Name" TieringPolicyName,
        }
    }

    choice! {
        /// Values of `SnaplockConfigurationPrivilegedDelete`.
        SnaplockConfigurationPrivilegedDelete
        Disabled = "DISABLED",
        Enabled = "ENABLED",
        PermanentlyDisabled = "PERMANENTLY_DISABLED",
    }

    choice! {
        /// Values of `SnaplockConfigurationSnaplockType`.
        SnaplockConfigurationSnaplockType
        Compliance = "COMPLIANCE",
        Enterprise = "ENTERPRISE",
    }

    property! {
        /// [`SnaplockConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-snaplockconfiguration.html)
        SnaplockConfiguration
        required {
            /// `SnaplockType`: text.
            snaplock_type "SnaplockType" SnaplockConfigurationSnaplockType,
        }
        optional {
            /// `AuditLogVolume`: text.
            audit_log_volume "AuditLogVolume" String,
            /// `AutocommitPeriod`: object.
            autocommit_period "AutocommitPeriod" AutocommitPeriod,
            /// `PrivilegedDelete`: text.
            privileged_delete "PrivilegedDelete" SnaplockConfigurationPrivilegedDelete,
            /// `RetentionPeriod`: object.
            retention_period "RetentionPeriod" SnaplockRetentionPeriod,
            /// `VolumeAppendModeEnabled`: text.
            volume_append_mode_enabled "VolumeAppendModeEnabled" String,
        }
    }

    property! {
        /// [`SnaplockRetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-snaplockretentionperiod.html)
        SnaplockRetentionPeriod
        required {
            /// `DefaultRetention`: object.
            default_retention "DefaultRetention" RetentionPeriod,
            /// `MaximumRetention`: object.
            maximum_retention "MaximumRetention" RetentionPeriod,
            /// `MinimumRetention`: object.
            minimum_retention "MinimumRetention" RetentionPeriod,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RetentionPeriodType`.
        RetentionPeriodType
        Days = "DAYS",
        Hours = "HOURS",
        Infinite = "INFINITE",
        Minutes = "MINUTES",
        Months = "MONTHS",
        Seconds = "SECONDS",
        Unspecified = "UNSPECIFIED",
        Years = "YEARS",
    }

    property! {
        /// [`RetentionPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-retentionperiod.html)
        RetentionPeriod
        required {
            /// `Type`: text.
            r#type "Type" RetentionPeriodType,
        }
        optional {
            /// `Value`: whole number, 0 to 65535 in value.
            value "Value" i64,
        }
    }

    choice! {
        /// Values of `AutocommitPeriodType`.
        AutocommitPeriodType
        Days = "DAYS",
        Hours = "HOURS",
        Minutes = "MINUTES",
        Months = "MONTHS",
        None = "NONE",
        Years = "YEARS",
    }

    property! {
        /// [`AutocommitPeriod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-autocommitperiod.html)
        AutocommitPeriod
        required {
            /// `Type`: text.
            r#type "Type" AutocommitPeriodType,
        }
        optional {
            /// `Value`: whole number, 1 to 65535 in value.
            value "Value" i64,
        }
    }

    property! {
        /// [`AggregateConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fsx-volume-aggregateconfiguration.html)
        AggregateConfiguration
        required {
        }
        optional {
            /// `Aggregates`: list, 0 to 6 items.
            aggregates "Aggregates" List<String>,
            /// `ConstituentsPerAggregate`: whole number, 1 to 200 in value.
            constituents_per_aggregate "ConstituentsPerAggregate" i64,
        }
    }
}
