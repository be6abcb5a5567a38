// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ODB`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ODB::CloudAutonomousVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudautonomousvmcluster.html)
    CloudAutonomousVmCluster = "AWS::ODB::CloudAutonomousVmCluster"
    required {
    }
    optional {
        /// `AutonomousDataStorageSizeInTBs`: number. A change replaces the resource.
        autonomous_data_storage_size_in_t_bs "AutonomousDataStorageSizeInTBs" f64,
        /// `CloudExadataInfrastructureId`: text, 6 to 2048 characters. A change replaces the resource.
        cloud_exadata_infrastructure_id "CloudExadataInfrastructureId" String,
        /// `CpuCoreCountPerNode`: whole number. A change replaces the resource.
        cpu_core_count_per_node "CpuCoreCountPerNode" i64,
        /// `DbServers`: list, 1 to 1024 items. A change replaces the resource.
        db_servers "DbServers" List<String>,
        /// `Description`: text. A change replaces the resource.
        description "Description" String,
        /// `DisplayName`: text, 1 to 255 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `IamRoles`: list.
        iam_roles "IamRoles" List<cloud_autonomous_vm_cluster::IamRole>,
        /// `IsMtlsEnabledVmCluster`: true or false. A change replaces the resource.
        is_mtls_enabled_vm_cluster "IsMtlsEnabledVmCluster" bool,
        /// `LicenseModel`: text. A change replaces the resource.
        license_model "LicenseModel" cloud_autonomous_vm_cluster::LicenseModel,
        /// `MaintenanceWindow`: object. A change replaces the resource.
        maintenance_window "MaintenanceWindow" cloud_autonomous_vm_cluster::MaintenanceWindow,
        /// `MemoryPerOracleComputeUnitInGBs`: whole number. A change replaces the resource.
        memory_per_oracle_compute_unit_in_g_bs "MemoryPerOracleComputeUnitInGBs" i64,
        /// `OdbNetworkId`: text, 6 to 2048 characters. A change replaces the resource.
        odb_network_id "OdbNetworkId" String,
        /// `ScanListenerPortNonTls`: whole number, 1024 to 8999 in value. A change replaces the resource.
        scan_listener_port_non_tls "ScanListenerPortNonTls" i64,
        /// `ScanListenerPortTls`: whole number, 1024 to 8999 in value. A change replaces the resource.
        scan_listener_port_tls "ScanListenerPortTls" i64,
        /// `Tags`: list.
        tags "Tags" List<cloud_autonomous_vm_cluster::Tag>,
        /// `TimeZone`: text, 1 to 255 characters. A change replaces the resource.
        time_zone "TimeZone" String,
        /// `TotalContainerDatabases`: whole number. A change replaces the resource.
        total_container_databases "TotalContainerDatabases" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `AutonomousDataStoragePercentage`.
        autonomous_data_storage_percentage "AutonomousDataStoragePercentage" f64,
        /// `Fn::GetAtt` of `AvailableAutonomousDataStorageSizeInTBs`.
        available_autonomous_data_storage_size_in_t_bs "AvailableAutonomousDataStorageSizeInTBs" f64,
        /// `Fn::GetAtt` of `AvailableContainerDatabases`.
        available_container_databases "AvailableContainerDatabases" i64,
        /// `Fn::GetAtt` of `AvailableCpus`.
        available_cpus "AvailableCpus" f64,
        /// `Fn::GetAtt` of `CloudAutonomousVmClusterArn`.
        cloud_autonomous_vm_cluster_arn "CloudAutonomousVmClusterArn" String,
        /// `Fn::GetAtt` of `CloudAutonomousVmClusterId`.
        cloud_autonomous_vm_cluster_id "CloudAutonomousVmClusterId" String,
        /// `Fn::GetAtt` of `ComputeModel`.
        compute_model "ComputeModel" String,
        /// `Fn::GetAtt` of `CpuCoreCount`.
        cpu_core_count "CpuCoreCount" i64,
        /// `Fn::GetAtt` of `CpuPercentage`.
        cpu_percentage "CpuPercentage" f64,
        /// `Fn::GetAtt` of `DataStorageSizeInGBs`.
        data_storage_size_in_g_bs "DataStorageSizeInGBs" f64,
        /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
        data_storage_size_in_t_bs "DataStorageSizeInTBs" f64,
        /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
        db_node_storage_size_in_g_bs "DbNodeStorageSizeInGBs" i64,
        /// `Fn::GetAtt` of `Domain`.
        domain "Domain" String,
        /// `Fn::GetAtt` of `ExadataStorageInTBsLowestScaledValue`.
        exadata_storage_in_t_bs_lowest_scaled_value "ExadataStorageInTBsLowestScaledValue" f64,
        /// `Fn::GetAtt` of `Hostname`.
        hostname "Hostname" String,
        /// `Fn::GetAtt` of `MaxAcdsLowestScaledValue`.
        max_acds_lowest_scaled_value "MaxAcdsLowestScaledValue" i64,
        /// `Fn::GetAtt` of `MemorySizeInGBs`.
        memory_size_in_g_bs "MemorySizeInGBs" i64,
        /// `Fn::GetAtt` of `NodeCount`.
        node_count "NodeCount" i64,
        /// `Fn::GetAtt` of `NonProvisionableAutonomousContainerDatabases`.
        non_provisionable_autonomous_container_databases "NonProvisionableAutonomousContainerDatabases" i64,
        /// `Fn::GetAtt` of `OciResourceAnchorName`.
        oci_resource_anchor_name "OciResourceAnchorName" String,
        /// `Fn::GetAtt` of `OciUrl`.
        oci_url "OciUrl" String,
        /// `Fn::GetAtt` of `Ocid`.
        ocid "Ocid" String,
        /// `Fn::GetAtt` of `ProvisionableAutonomousContainerDatabases`.
        provisionable_autonomous_container_databases "ProvisionableAutonomousContainerDatabases" i64,
        /// `Fn::GetAtt` of `ProvisionedAutonomousContainerDatabases`.
        provisioned_autonomous_container_databases "ProvisionedAutonomousContainerDatabases" i64,
        /// `Fn::GetAtt` of `ProvisionedCpus`.
        provisioned_cpus "ProvisionedCpus" f64,
        /// `Fn::GetAtt` of `ReclaimableCpus`.
        reclaimable_cpus "ReclaimableCpus" f64,
        /// `Fn::GetAtt` of `ReservedCpus`.
        reserved_cpus "ReservedCpus" f64,
        /// `Fn::GetAtt` of `Shape`.
        shape "Shape" String,
    }
}

/// Property types of [`CloudAutonomousVmCluster`].
pub mod cloud_autonomous_vm_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LicenseModel`.
        LicenseModel
        BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
        LicenseIncluded = "LICENSE_INCLUDED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudautonomousvmcluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `MaintenanceWindowDaysOfWeek`.
        MaintenanceWindowDaysOfWeek
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }

    choice! {
        /// Values of `MaintenanceWindowMonths`.
        MaintenanceWindowMonths
        January = "JANUARY",
        February = "FEBRUARY",
        March = "MARCH",
        April = "APRIL",
        May = "MAY",
        June = "JUNE",
        July = "JULY",
        August = "AUGUST",
        September = "SEPTEMBER",
        October = "OCTOBER",
        November = "NOVEMBER",
        December = "DECEMBER",
    }

    choice! {
        /// Values of `MaintenanceWindowPreference`.
        MaintenanceWindowPreference
        NoPreference = "NO_PREFERENCE",
        CustomPreference = "CUSTOM_PREFERENCE",
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudautonomousvmcluster-maintenancewindow.html)
        MaintenanceWindow
        required {
        }
        optional {
            /// `DaysOfWeek`: list.
            days_of_week "DaysOfWeek" List<MaintenanceWindowDaysOfWeek>,
            /// `HoursOfDay`: list.
            hours_of_day "HoursOfDay" List<i64>,
            /// `LeadTimeInWeeks`: whole number, 1 to 4 characters.
            lead_time_in_weeks "LeadTimeInWeeks" i64,
            /// `Months`: list.
            months "Months" List<MaintenanceWindowMonths>,
            /// `Preference`: text.
            preference "Preference" MaintenanceWindowPreference,
            /// `WeeksOfMonth`: list.
            weeks_of_month "WeeksOfMonth" List<i64>,
        }
    }

    property! {
        /// [`IamRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudautonomousvmcluster-iamrole.html)
        IamRole
        required {
        }
        optional {
            /// `AwsIntegration`: text.
            aws_integration "AwsIntegration" String,
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
            /// `Status`: text.
            status "Status" String,
        }
    }
}

resource! {
    /// [`AWS::ODB::CloudExadataInfrastructure`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudexadatainfrastructure.html)
    CloudExadataInfrastructure = "AWS::ODB::CloudExadataInfrastructure"
    required {
    }
    optional {
        /// `AvailabilityZone`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `ComputeCount`: whole number. A change replaces the resource.
        compute_count "ComputeCount" i64,
        /// `CustomerContactsToSendToOCI`: list. A change replaces the resource.
        customer_contacts_to_send_to_oci "CustomerContactsToSendToOCI" List<cloud_exadata_infrastructure::CustomerContact>,
        /// `DatabaseServerType`: text, 1 to 255 characters. A change replaces the resource.
        database_server_type "DatabaseServerType" String,
        /// `DisplayName`: text, 1 to 255 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `MaintenanceWindow`: object.
        maintenance_window "MaintenanceWindow" cloud_exadata_infrastructure::MaintenanceWindow,
        /// `Shape`: text, 1 to 255 characters. A change replaces the resource.
        shape "Shape" String,
        /// `StorageCount`: whole number. A change replaces the resource.
        storage_count "StorageCount" i64,
        /// `StorageServerType`: text, 1 to 255 characters. A change replaces the resource.
        storage_server_type "StorageServerType" String,
        /// `Tags`: list.
        tags "Tags" List<cloud_exadata_infrastructure::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ActivatedStorageCount`.
        activated_storage_count "ActivatedStorageCount" i64,
        /// `Fn::GetAtt` of `AdditionalStorageCount`.
        additional_storage_count "AdditionalStorageCount" i64,
        /// `Fn::GetAtt` of `AvailableStorageSizeInGBs`.
        available_storage_size_in_g_bs "AvailableStorageSizeInGBs" i64,
        /// `Fn::GetAtt` of `CloudExadataInfrastructureArn`.
        cloud_exadata_infrastructure_arn "CloudExadataInfrastructureArn" String,
        /// `Fn::GetAtt` of `CloudExadataInfrastructureId`.
        cloud_exadata_infrastructure_id "CloudExadataInfrastructureId" String,
        /// `Fn::GetAtt` of `ComputeModel`.
        compute_model "ComputeModel" String,
        /// `Fn::GetAtt` of `CpuCount`.
        cpu_count "CpuCount" i64,
        /// `Fn::GetAtt` of `DataStorageSizeInTBs`.
        data_storage_size_in_t_bs "DataStorageSizeInTBs" f64,
        /// `Fn::GetAtt` of `DbNodeStorageSizeInGBs`.
        db_node_storage_size_in_g_bs "DbNodeStorageSizeInGBs" i64,
        /// `Fn::GetAtt` of `DbServerIds`.
        db_server_ids "DbServerIds" List<String>,
        /// `Fn::GetAtt` of `DbServerVersion`.
        db_server_version "DbServerVersion" String,
        /// `Fn::GetAtt` of `MaxCpuCount`.
        max_cpu_count "MaxCpuCount" i64,
        /// `Fn::GetAtt` of `MaxDataStorageInTBs`.
        max_data_storage_in_t_bs "MaxDataStorageInTBs" f64,
        /// `Fn::GetAtt` of `MaxDbNodeStorageSizeInGBs`.
        max_db_node_storage_size_in_g_bs "MaxDbNodeStorageSizeInGBs" i64,
        /// `Fn::GetAtt` of `MaxMemoryInGBs`.
        max_memory_in_g_bs "MaxMemoryInGBs" i64,
        /// `Fn::GetAtt` of `MemorySizeInGBs`.
        memory_size_in_g_bs "MemorySizeInGBs" i64,
        /// `Fn::GetAtt` of `OciResourceAnchorName`.
        oci_resource_anchor_name "OciResourceAnchorName" String,
        /// `Fn::GetAtt` of `OciUrl`.
        oci_url "OciUrl" String,
        /// `Fn::GetAtt` of `Ocid`.
        ocid "Ocid" String,
        /// `Fn::GetAtt` of `StorageServerVersion`.
        storage_server_version "StorageServerVersion" String,
        /// `Fn::GetAtt` of `TotalStorageSizeInGBs`.
        total_storage_size_in_g_bs "TotalStorageSizeInGBs" i64,
    }
}

/// Property types of [`CloudExadataInfrastructure`].
pub mod cloud_exadata_infrastructure {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudexadatainfrastructure-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `MaintenanceWindowDaysOfWeek`.
        MaintenanceWindowDaysOfWeek
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }

    choice! {
        /// Values of `MaintenanceWindowMonths`.
        MaintenanceWindowMonths
        January = "JANUARY",
        February = "FEBRUARY",
        March = "MARCH",
        April = "APRIL",
        May = "MAY",
        June = "JUNE",
        July = "JULY",
        August = "AUGUST",
        September = "SEPTEMBER",
        October = "OCTOBER",
        November = "NOVEMBER",
        December = "DECEMBER",
    }

    choice! {
        /// Values of `MaintenanceWindowPatchingMode`.
        MaintenanceWindowPatchingMode
        Nonrolling = "NONROLLING",
        Rolling = "ROLLING",
    }

    choice! {
        /// Values of `MaintenanceWindowPreference`.
        MaintenanceWindowPreference
        CustomPreference = "CUSTOM_PREFERENCE",
        NoPreference = "NO_PREFERENCE",
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudexadatainfrastructure-maintenancewindow.html)
        MaintenanceWindow
        required {
        }
        optional {
            /// `CustomActionTimeoutInMins`: whole number, 15 to 120 in value.
            custom_action_timeout_in_mins "CustomActionTimeoutInMins" i64,
            /// `DaysOfWeek`: list.
            days_of_week "DaysOfWeek" List<MaintenanceWindowDaysOfWeek>,
            /// `HoursOfDay`: list.
            hours_of_day "HoursOfDay" List<i64>,
            /// `IsCustomActionTimeoutEnabled`: true or false.
            is_custom_action_timeout_enabled "IsCustomActionTimeoutEnabled" bool,
            /// `LeadTimeInWeeks`: whole number, 1 to 4 in value.
            lead_time_in_weeks "LeadTimeInWeeks" i64,
            /// `Months`: list.
            months "Months" List<MaintenanceWindowMonths>,
            /// `PatchingMode`: text.
            patching_mode "PatchingMode" MaintenanceWindowPatchingMode,
            /// `Preference`: text.
            preference "Preference" MaintenanceWindowPreference,
            /// `WeeksOfMonth`: list.
            weeks_of_month "WeeksOfMonth" List<i64>,
        }
    }

    property! {
        /// [`CustomerContact`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudexadatainfrastructure-customercontact.html)
        CustomerContact
        required {
        }
        optional {
            /// `Email`: text.
            email "Email" String,
        }
    }
}

resource! {
    /// [`AWS::ODB::CloudVmCluster`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-cloudvmcluster.html)
    CloudVmCluster = "AWS::ODB::CloudVmCluster"
    required {
    }
    optional {
        /// `CloudExadataInfrastructureId`: text, 6 to 2048 characters. A change replaces the resource.
        cloud_exadata_infrastructure_id "CloudExadataInfrastructureId" String,
        /// `ClusterName`: text, 1 to 11 characters. A change replaces the resource.
        cluster_name "ClusterName" String,
        /// `CpuCoreCount`: whole number, 0 to 368 in value. A change replaces the resource.
        cpu_core_count "CpuCoreCount" i64,
        /// `DataCollectionOptions`: object. A change replaces the resource.
        data_collection_options "DataCollectionOptions" cloud_vm_cluster::DataCollectionOptions,
        /// `DataStorageSizeInTBs`: number. A change replaces the resource.
        data_storage_size_in_t_bs "DataStorageSizeInTBs" f64,
        /// `DbNodeStorageSizeInGBs`: whole number. A change replaces the resource.
        db_node_storage_size_in_g_bs "DbNodeStorageSizeInGBs" i64,
        /// `DbNodes`: list, at least 1 characters. A change may replace the resource.
        db_nodes "DbNodes" List<cloud_vm_cluster::DbNode>,
        /// `DbServers`: list, 1 to 1024 items. A change replaces the resource.
        db_servers "DbServers" List<String>,
        /// `DisplayName`: text, 1 to 255 characters. A change replaces the resource.
        display_name "DisplayName" String,
        /// `GiVersion`: text, 1 to 255 characters. A change replaces the resource.
        gi_version "GiVersion" String,
        /// `Hostname`: text, 1 to 12 characters. A change replaces the resource.
        hostname "Hostname" String,
        /// `IamRoles`: list.
        iam_roles "IamRoles" List<cloud_vm_cluster::IamRole>,
        /// `IsLocalBackupEnabled`: true or false. A change replaces the resource.
        is_local_backup_enabled "IsLocalBackupEnabled" bool,
        /// `IsSparseDiskgroupEnabled`: true or false. A change replaces the resource.
        is_sparse_diskgroup_enabled "IsSparseDiskgroupEnabled" bool,
        /// `LicenseModel`: text. A change replaces the resource.
        license_model "LicenseModel" cloud_vm_cluster::LicenseModel,
        /// `MemorySizeInGBs`: whole number. A change replaces the resource.
        memory_size_in_g_bs "MemorySizeInGBs" i64,
        /// `OdbNetworkId`: text, 6 to 2048 characters. A change replaces the resource.
        odb_network_id "OdbNetworkId" String,
        /// `ScanListenerPortTcp`: whole number, 1024 to 8999 in value. A change replaces the resource.
        scan_listener_port_tcp "ScanListenerPortTcp" i64,
        /// `SshPublicKeys`: list, 1 to 1024 items. A change replaces the resource.
        ssh_public_keys "SshPublicKeys" List<String>,
        /// `SystemVersion`: text, 1 to 255 characters. A change replaces the resource.
        system_version "SystemVersion" String,
        /// `Tags`: list.
        tags "Tags" List<cloud_vm_cluster::Tag>,
        /// `TimeZone`: text, 1 to 255 characters. A change replaces the resource.
        time_zone "TimeZone" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CloudVmClusterArn`.
        cloud_vm_cluster_arn "CloudVmClusterArn" String,
        /// `Fn::GetAtt` of `CloudVmClusterId`.
        cloud_vm_cluster_id "CloudVmClusterId" String,
        /// `Fn::GetAtt` of `ComputeModel`.
        compute_model "ComputeModel" String,
        /// `Fn::GetAtt` of `DiskRedundancy`.
        disk_redundancy "DiskRedundancy" String,
        /// `Fn::GetAtt` of `Domain`.
        domain "Domain" String,
        /// `Fn::GetAtt` of `ListenerPort`.
        listener_port "ListenerPort" i64,
        /// `Fn::GetAtt` of `NodeCount`.
        node_count "NodeCount" i64,
        /// `Fn::GetAtt` of `OciResourceAnchorName`.
        oci_resource_anchor_name "OciResourceAnchorName" String,
        /// `Fn::GetAtt` of `OciUrl`.
        oci_url "OciUrl" String,
        /// `Fn::GetAtt` of `Ocid`.
        ocid "Ocid" String,
        /// `Fn::GetAtt` of `ScanDnsName`.
        scan_dns_name "ScanDnsName" String,
        /// `Fn::GetAtt` of `ScanIpIds`.
        scan_ip_ids "ScanIpIds" List<String>,
        /// `Fn::GetAtt` of `Shape`.
        shape "Shape" String,
        /// `Fn::GetAtt` of `StorageSizeInGBs`.
        storage_size_in_g_bs "StorageSizeInGBs" i64,
        /// `Fn::GetAtt` of `VipIds`.
        vip_ids "VipIds" List<String>,
    }
}

/// Property types of [`CloudVmCluster`].
pub mod cloud_vm_cluster {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `LicenseModel`.
        LicenseModel
        BringYourOwnLicense = "BRING_YOUR_OWN_LICENSE",
        LicenseIncluded = "LICENSE_INCLUDED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }

    property! {
        /// [`IamRole`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-iamrole.html)
        IamRole
        required {
        }
        optional {
            /// `AwsIntegration`: text.
            aws_integration "AwsIntegration" String,
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
            /// `Status`: text.
            status "Status" String,
        }
    }

    property! {
        /// [`DbNode`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-dbnode.html)
        DbNode
        required {
            /// `DbServerId`: text.
            db_server_id "DbServerId" String,
        }
        optional {
            /// `BackupIpId`: text.
            backup_ip_id "BackupIpId" String,
            /// `BackupVnic2Id`: text.
            backup_vnic2_id "BackupVnic2Id" String,
            /// `CpuCoreCount`: whole number.
            cpu_core_count "CpuCoreCount" i64,
            /// `DbNodeArn`: text.
            db_node_arn "DbNodeArn" String,
            /// `DbNodeId`: text.
            db_node_id "DbNodeId" String,
            /// `DbNodeStorageSizeInGBs`: whole number.
            db_node_storage_size_in_g_bs "DbNodeStorageSizeInGBs" i64,
            /// `DbSystemId`: text.
            db_system_id "DbSystemId" String,
            /// `HostIpId`: text.
            host_ip_id "HostIpId" String,
            /// `Hostname`: text.
            hostname "Hostname" String,
            /// `MemorySizeInGBs`: whole number.
            memory_size_in_g_bs "MemorySizeInGBs" i64,
            /// `Ocid`: text.
            ocid "Ocid" String,
            /// `Status`: text.
            status "Status" String,
            /// `Tags`: list.
            tags "Tags" List<Tag>,
            /// `Vnic2Id`: text.
            vnic2_id "Vnic2Id" String,
            /// `VnicId`: text.
            vnic_id "VnicId" String,
        }
    }

    property! {
        /// [`DataCollectionOptions`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-cloudvmcluster-datacollectionoptions.html)
        DataCollectionOptions
        required {
        }
        optional {
            /// `IsDiagnosticsEventsEnabled`: true or false.
            is_diagnostics_events_enabled "IsDiagnosticsEventsEnabled" bool,
            /// `IsHealthMonitoringEnabled`: true or false.
            is_health_monitoring_enabled "IsHealthMonitoringEnabled" bool,
            /// `IsIncidentLogsEnabled`: true or false.
            is_incident_logs_enabled "IsIncidentLogsEnabled" bool,
        }
    }
}

resource! {
    /// [`AWS::ODB::OdbNetwork`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbnetwork.html)
    OdbNetwork = "AWS::ODB::OdbNetwork"
    required {
    }
    optional {
        /// `AvailabilityZone`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `AvailabilityZoneId`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone_id "AvailabilityZoneId" String,
        /// `BackupSubnetCidr`: text, 1 to 255 characters. A change replaces the resource.
        backup_subnet_cidr "BackupSubnetCidr" String,
        /// `ClientSubnetCidr`: text, 1 to 255 characters. A change replaces the resource.
        client_subnet_cidr "ClientSubnetCidr" String,
        /// `CrossRegionS3RestoreSources`: list.
        cross_region_s3_restore_sources "CrossRegionS3RestoreSources" List<String>,
        /// `CustomDomainName`: text, 1 to 255 characters. A change replaces the resource.
        custom_domain_name "CustomDomainName" String,
        /// `DefaultDnsPrefix`: text, 1 to 255 characters. A change replaces the resource.
        default_dns_prefix "DefaultDnsPrefix" String,
        /// `DeleteAssociatedResources`: true or false.
        delete_associated_resources "DeleteAssociatedResources" bool,
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
        /// `KmsAccess`: text.
        kms_access "KmsAccess" odb_network::KmsAccess,
        /// `KmsPolicyDocument`: text, 3 to 20480 characters.
        kms_policy_document "KmsPolicyDocument" String,
        /// `S3Access`: text.
        s3_access "S3Access" odb_network::S3Access,
        /// `S3PolicyDocument`: text, 3 to 20480 characters.
        s3_policy_document "S3PolicyDocument" String,
        /// `StsAccess`: text.
        sts_access "StsAccess" odb_network::StsAccess,
        /// `StsPolicyDocument`: text, 3 to 20480 characters.
        sts_policy_document "StsPolicyDocument" String,
        /// `Tags`: list.
        tags "Tags" List<odb_network::Tag>,
        /// `ZeroEtlAccess`: text.
        zero_etl_access "ZeroEtlAccess" odb_network::ZeroEtlAccess,
    }
    attributes {
        /// `Fn::GetAtt` of `Ec2PlacementGroupIds`.
        ec2_placement_group_ids "Ec2PlacementGroupIds" List<String>,
        /// `Fn::GetAtt` of `ManagedServices`.
        managed_services "ManagedServices" Json,
        /// `Fn::GetAtt` of `OciNetworkAnchorId`.
        oci_network_anchor_id "OciNetworkAnchorId" String,
        /// `Fn::GetAtt` of `OciResourceAnchorName`.
        oci_resource_anchor_name "OciResourceAnchorName" String,
        /// `Fn::GetAtt` of `OciVcnUrl`.
        oci_vcn_url "OciVcnUrl" String,
        /// `Fn::GetAtt` of `OdbNetworkArn`.
        odb_network_arn "OdbNetworkArn" String,
        /// `Fn::GetAtt` of `OdbNetworkId`.
        odb_network_id "OdbNetworkId" String,
    }
}

/// Property types of [`OdbNetwork`].
pub mod odb_network {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `KmsAccess`.
        KmsAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `S3Access`.
        S3Access
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `StsAccess`.
        StsAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    choice! {
        /// Values of `ZeroEtlAccess`.
        ZeroEtlAccess
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-odbnetwork-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}

resource! {
    /// [`AWS::ODB::OdbPeeringConnection`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html)
    OdbPeeringConnection = "AWS::ODB::OdbPeeringConnection"
    required {
    }
    optional {
        /// `AdditionalPeerNetworkCidrs`: list.
        additional_peer_network_cidrs "AdditionalPeerNetworkCidrs" List<String>,
        /// `DisplayName`: text, 1 to 255 characters.
        display_name "DisplayName" String,
        /// `OdbNetworkId`: text, 6 to 2048 characters. A change replaces the resource.
        odb_network_id "OdbNetworkId" String,
        /// `PeerNetworkId`: text, 6 to 2048 characters. A change replaces the resource.
        peer_network_id "PeerNetworkId" String,
        /// `PeerNetworkRouteTableIds`: list, 1 to 1 items. A change replaces the resource.
        peer_network_route_table_ids "PeerNetworkRouteTableIds" List<String>,
        /// `Tags`: list.
        tags "Tags" List<odb_peering_connection::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `OdbNetworkArn`.
        odb_network_arn "OdbNetworkArn" String,
        /// `Fn::GetAtt` of `OdbPeeringConnectionArn`.
        odb_peering_connection_arn "OdbPeeringConnectionArn" String,
        /// `Fn::GetAtt` of `OdbPeeringConnectionId`.
        odb_peering_connection_id "OdbPeeringConnectionId" String,
        /// `Fn::GetAtt` of `PeerNetworkArn`.
        peer_network_arn "PeerNetworkArn" String,
        /// `Fn::GetAtt` of `PeerNetworkCidrs`.
        peer_network_cidrs "PeerNetworkCidrs" List<String>,
    }
}

/// Property types of [`OdbPeeringConnection`].
pub mod odb_peering_connection {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-odb-odbpeeringconnection-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 128 characters.
            key "Key" String,
        }
        optional {
            /// `Value`: text, 0 to 256 characters.
            value "Value" String,
        }
    }
}
