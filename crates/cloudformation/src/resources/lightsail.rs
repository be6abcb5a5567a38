// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Lightsail`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Lightsail::Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-alarm.html)
    Alarm = "AWS::Lightsail::Alarm"
    required {
        /// `AlarmName`: text. A change replaces the resource.
        alarm_name "AlarmName" String,
        /// `ComparisonOperator`: text.
        comparison_operator "ComparisonOperator" alarm::ComparisonOperator,
        /// `EvaluationPeriods`: whole number.
        evaluation_periods "EvaluationPeriods" i64,
        /// `MetricName`: text. A change replaces the resource.
        metric_name "MetricName" alarm::MetricName,
        /// `MonitoredResourceName`: text. A change replaces the resource.
        monitored_resource_name "MonitoredResourceName" String,
        /// `Threshold`: number.
        threshold "Threshold" f64,
    }
    optional {
        /// `ContactProtocols`: list.
        contact_protocols "ContactProtocols" List<alarm::ContactProtocols>,
        /// `DatapointsToAlarm`: whole number.
        datapoints_to_alarm "DatapointsToAlarm" i64,
        /// `NotificationEnabled`: true or false.
        notification_enabled "NotificationEnabled" bool,
        /// `NotificationTriggers`: list.
        notification_triggers "NotificationTriggers" List<alarm::NotificationTriggers>,
        /// `TreatMissingData`: text.
        treat_missing_data "TreatMissingData" alarm::TreatMissingData,
    }
    attributes {
        /// `Fn::GetAtt` of `AlarmArn`.
        alarm_arn "AlarmArn" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
    }
}

/// Property types of [`Alarm`].
pub mod alarm {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ComparisonOperator`.
        ComparisonOperator
        GreaterThanOrEqualToThreshold = "GreaterThanOrEqualToThreshold",
        GreaterThanThreshold = "GreaterThanThreshold",
        LessThanOrEqualToThreshold = "LessThanOrEqualToThreshold",
        LessThanThreshold = "LessThanThreshold",
    }

    choice! {
        /// Values of `ContactProtocols`.
        ContactProtocols
        Email = "Email",
        Sms = "SMS",
    }

    choice! {
        /// Values of `MetricName`.
        MetricName
        BurstCapacityPercentage = "BurstCapacityPercentage",
        BurstCapacityTime = "BurstCapacityTime",
        CPUUtilization = "CPUUtilization",
        ClientTLSNegotiationErrorCount = "ClientTLSNegotiationErrorCount",
        DatabaseConnections = "DatabaseConnections",
        DiskQueueDepth = "DiskQueueDepth",
        FreeStorageSpace = "FreeStorageSpace",
        FreeableMemory = "FreeableMemory",
        HTTPCodeInstance2XXCount = "HTTPCode_Instance_2XX_Count",
        HTTPCodeInstance3XXCount = "HTTPCode_Instance_3XX_Count",
        HTTPCodeInstance4XXCount = "HTTPCode_Instance_4XX_Count",
        HTTPCodeInstance5XXCount = "HTTPCode_Instance_5XX_Count",
        HTTPCodeLB4XXCount = "HTTPCode_LB_4XX_Count",
        HTTPCodeLB5XXCount = "HTTPCode_LB_5XX_Count",
        HealthyHostCount = "HealthyHostCount",
        InstanceResponseTime = "InstanceResponseTime",
        NetworkIn = "NetworkIn",
        NetworkOut = "NetworkOut",
        NetworkReceiveThroughput = "NetworkReceiveThroughput",
        NetworkTransmitThroughput = "NetworkTransmitThroughput",
        RejectedConnectionCount = "RejectedConnectionCount",
        RequestCount = "RequestCount",
        StatusCheckFailed = "StatusCheckFailed",
        StatusCheckFailedInstance = "StatusCheckFailed_Instance",
        StatusCheckFailedSystem = "StatusCheckFailed_System",
        SwapUsage = "SwapUsage",
        UnhealthyHostCount = "UnhealthyHostCount",
    }

    choice! {
        /// Values of `NotificationTriggers`.
        NotificationTriggers
        Alarm = "ALARM",
        InsufficientData = "INSUFFICIENT_DATA",
        Ok = "OK",
    }

    choice! {
        /// Values of `TreatMissingData`.
        TreatMissingData
        Breaching = "breaching",
        Ignore = "ignore",
        Missing = "missing",
        NotBreaching = "notBreaching",
    }
}

resource! {
    /// [`AWS::Lightsail::Bucket`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-bucket.html)
    Bucket = "AWS::Lightsail::Bucket"
    required {
        /// `BucketName`: text, 3 to 54 characters. A change replaces the resource.
        bucket_name "BucketName" String,
        /// `BundleId`: text.
        bundle_id "BundleId" String,
    }
    optional {
        /// `AccessRules`: object.
        access_rules "AccessRules" bucket::AccessRules,
        /// `ObjectVersioning`: true or false.
        object_versioning "ObjectVersioning" bool,
        /// `ReadOnlyAccessAccounts`: list.
        read_only_access_accounts "ReadOnlyAccessAccounts" List<String>,
        /// `ResourcesReceivingAccess`: list.
        resources_receiving_access "ResourcesReceivingAccess" List<String>,
        /// `Tags`: list.
        tags "Tags" List<bucket::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AbleToUpdateBundle`.
        able_to_update_bundle "AbleToUpdateBundle" bool,
        /// `Fn::GetAtt` of `BucketArn`.
        bucket_arn "BucketArn" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Bucket`].
pub mod bucket {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-bucket-tag.html)
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
        /// [`AccessRules`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-bucket-accessrules.html)
        AccessRules
        required {
        }
        optional {
            /// `AllowPublicOverrides`: true or false.
            allow_public_overrides "AllowPublicOverrides" bool,
            /// `GetObject`: text.
            get_object "GetObject" String,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::Certificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-certificate.html)
    Certificate = "AWS::Lightsail::Certificate"
    required {
        /// `CertificateName`: text. A change replaces the resource.
        certificate_name "CertificateName" String,
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `SubjectAlternativeNames`: list. A change replaces the resource.
        subject_alternative_names "SubjectAlternativeNames" List<String>,
        /// `Tags`: list.
        tags "Tags" List<certificate::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CertificateArn`.
        certificate_arn "CertificateArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Certificate`].
pub mod certificate {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-certificate-tag.html)
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
    /// [`AWS::Lightsail::ContactMethod`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-contactmethod.html)
    ContactMethod = "AWS::Lightsail::ContactMethod"
    required {
        /// `ContactEndpoint`: text, 1 to 256 characters. A change replaces the resource.
        contact_endpoint "ContactEndpoint" String,
        /// `Protocol`: text. A change replaces the resource.
        protocol "Protocol" contact_method::Protocol,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`ContactMethod`].
pub mod contact_method {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Protocol`.
        Protocol
        Email = "Email",
        Sms = "SMS",
    }
}

resource! {
    /// [`AWS::Lightsail::Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-container.html)
    Container = "AWS::Lightsail::Container"
    required {
        /// `Power`: text.
        power "Power" container::Power,
        /// `Scale`: whole number, 1 to 20 in value.
        scale "Scale" i64,
        /// `ServiceName`: text, 1 to 63 characters. A change replaces the resource.
        service_name "ServiceName" String,
    }
    optional {
        /// `ContainerServiceDeployment`: object.
        container_service_deployment "ContainerServiceDeployment" container::ContainerServiceDeployment,
        /// `IsDisabled`: true or false.
        is_disabled "IsDisabled" bool,
        /// `PrivateRegistryAccess`: object.
        private_registry_access "PrivateRegistryAccess" container::PrivateRegistryAccess,
        /// `PublicDomainNames`: list.
        public_domain_names "PublicDomainNames" List<container::PublicDomainName>,
        /// `Tags`: list.
        tags "Tags" List<container::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ContainerArn`.
        container_arn "ContainerArn" String,
        /// `Fn::GetAtt` of `PrincipalArn`.
        principal_arn "PrincipalArn" String,
        /// `Fn::GetAtt` of `PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn`.
        private_registry_access_ecr_image_puller_role_principal_arn "PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Container`].
pub mod container {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Power`.
        Power
        Large = "large",
        Medium = "medium",
        Micro = "micro",
        Nano = "nano",
        Small = "small",
        Xlarge = "xlarge",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-tag.html)
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
        /// [`PublicDomainName`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-publicdomainname.html)
        PublicDomainName
        required {
        }
        optional {
            /// `CertificateName`: text.
            certificate_name "CertificateName" String,
            /// `DomainNames`: list.
            domain_names "DomainNames" List<String>,
        }
    }

    property! {
        /// [`PrivateRegistryAccess`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-privateregistryaccess.html)
        PrivateRegistryAccess
        required {
        }
        optional {
            /// `EcrImagePullerRole`: object.
            ecr_image_puller_role "EcrImagePullerRole" PrivateRegistryAccessEcrImagePullerRole,
        }
    }

    property! {
        /// Property type `PrivateRegistryAccessEcrImagePullerRole`.
        PrivateRegistryAccessEcrImagePullerRole
        required {
        }
        optional {
            /// `IsActive`: true or false.
            is_active "IsActive" bool,
            /// `PrincipalArn`: text.
            principal_arn "PrincipalArn" String,
        }
    }

    property! {
        /// [`ContainerServiceDeployment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-containerservicedeployment.html)
        ContainerServiceDeployment
        required {
        }
        optional {
            /// `Containers`: list.
            containers "Containers" List<Container>,
            /// `PublicEndpoint`: object.
            public_endpoint "PublicEndpoint" PublicEndpoint,
        }
    }

    property! {
        /// [`PublicEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-publicendpoint.html)
        PublicEndpoint
        required {
        }
        optional {
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `ContainerPort`: whole number.
            container_port "ContainerPort" i64,
            /// `HealthCheckConfig`: object.
            health_check_config "HealthCheckConfig" HealthCheckConfig,
        }
    }

    property! {
        /// [`HealthCheckConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-healthcheckconfig.html)
        HealthCheckConfig
        required {
        }
        optional {
            /// `HealthyThreshold`: whole number.
            healthy_threshold "HealthyThreshold" i64,
            /// `IntervalSeconds`: whole number.
            interval_seconds "IntervalSeconds" i64,
            /// `Path`: text.
            path "Path" String,
            /// `SuccessCodes`: text.
            success_codes "SuccessCodes" String,
            /// `TimeoutSeconds`: whole number.
            timeout_seconds "TimeoutSeconds" i64,
            /// `UnhealthyThreshold`: whole number.
            unhealthy_threshold "UnhealthyThreshold" i64,
        }
    }

    property! {
        /// [`Container`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-container.html)
        Container
        required {
        }
        optional {
            /// `Command`: list.
            command "Command" List<String>,
            /// `ContainerName`: text.
            container_name "ContainerName" String,
            /// `Environment`: list.
            environment "Environment" List<EnvironmentVariable>,
            /// `Image`: text.
            image "Image" String,
            /// `Ports`: list.
            ports "Ports" List<PortInfo>,
        }
    }

    property! {
        /// [`PortInfo`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-portinfo.html)
        PortInfo
        required {
        }
        optional {
            /// `Port`: text.
            port "Port" String,
            /// `Protocol`: text.
            protocol "Protocol" String,
        }
    }

    property! {
        /// [`EnvironmentVariable`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-container-environmentvariable.html)
        EnvironmentVariable
        required {
        }
        optional {
            /// `Value`: text.
            value "Value" String,
            /// `Variable`: text.
            variable "Variable" String,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::Database`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html)
    Database = "AWS::Lightsail::Database"
    required {
        /// `MasterDatabaseName`: text, 1 to 255 characters. A change replaces the resource.
        master_database_name "MasterDatabaseName" String,
        /// `MasterUsername`: text, 1 to 63 characters. A change replaces the resource.
        master_username "MasterUsername" String,
        /// `RelationalDatabaseBlueprintId`: text, 1 to 255 characters. A change replaces the resource.
        relational_database_blueprint_id "RelationalDatabaseBlueprintId" String,
        /// `RelationalDatabaseBundleId`: text, 1 to 255 characters. A change replaces the resource.
        relational_database_bundle_id "RelationalDatabaseBundleId" String,
        /// `RelationalDatabaseName`: text, 2 to 255 characters. A change replaces the resource.
        relational_database_name "RelationalDatabaseName" String,
    }
    optional {
        /// `AvailabilityZone`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `BackupRetention`: true or false.
        backup_retention "BackupRetention" bool,
        /// `CaCertificateIdentifier`: text.
        ca_certificate_identifier "CaCertificateIdentifier" String,
        /// `MasterUserPassword`: text, 1 to 63 characters.
        master_user_password "MasterUserPassword" String,
        /// `PreferredBackupWindow`: text.
        preferred_backup_window "PreferredBackupWindow" String,
        /// `PreferredMaintenanceWindow`: text.
        preferred_maintenance_window "PreferredMaintenanceWindow" String,
        /// `PubliclyAccessible`: true or false.
        publicly_accessible "PubliclyAccessible" bool,
        /// `RelationalDatabaseParameters`: list.
        relational_database_parameters "RelationalDatabaseParameters" List<database::RelationalDatabaseParameter>,
        /// `RotateMasterUserPassword`: true or false.
        rotate_master_user_password "RotateMasterUserPassword" bool,
        /// `Tags`: list.
        tags "Tags" List<database::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `DatabaseArn`.
        database_arn "DatabaseArn" String,
    }
}

/// Property types of [`Database`].
pub mod database {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-database-tag.html)
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
        /// [`RelationalDatabaseParameter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-database-relationaldatabaseparameter.html)
        RelationalDatabaseParameter
        required {
        }
        optional {
            /// `AllowedValues`: text.
            allowed_values "AllowedValues" String,
            /// `ApplyMethod`: text.
            apply_method "ApplyMethod" String,
            /// `ApplyType`: text.
            apply_type "ApplyType" String,
            /// `DataType`: text.
            data_type "DataType" String,
            /// `Description`: text.
            description "Description" String,
            /// `IsModifiable`: true or false.
            is_modifiable "IsModifiable" bool,
            /// `ParameterName`: text.
            parameter_name "ParameterName" String,
            /// `ParameterValue`: text.
            parameter_value "ParameterValue" String,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::DatabaseSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-databasesnapshot.html)
    DatabaseSnapshot = "AWS::Lightsail::DatabaseSnapshot"
    required {
        /// `RelationalDatabaseName`: text. A change replaces the resource.
        relational_database_name "RelationalDatabaseName" String,
        /// `RelationalDatabaseSnapshotName`: text, 2 to 255 characters. A change replaces the resource.
        relational_database_snapshot_name "RelationalDatabaseSnapshotName" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<database_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Engine`.
        engine "Engine" String,
        /// `Fn::GetAtt` of `EngineVersion`.
        engine_version "EngineVersion" String,
        /// `Fn::GetAtt` of `FromRelationalDatabaseArn`.
        from_relational_database_arn "FromRelationalDatabaseArn" String,
        /// `Fn::GetAtt` of `FromRelationalDatabaseBlueprintId`.
        from_relational_database_blueprint_id "FromRelationalDatabaseBlueprintId" String,
        /// `Fn::GetAtt` of `FromRelationalDatabaseBundleId`.
        from_relational_database_bundle_id "FromRelationalDatabaseBundleId" String,
        /// `Fn::GetAtt` of `FromRelationalDatabaseName`.
        from_relational_database_name "FromRelationalDatabaseName" String,
        /// `Fn::GetAtt` of `Location`.
        location "Location" Json,
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SizeInGb`.
        size_in_gb "SizeInGb" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`DatabaseSnapshot`].
pub mod database_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-databasesnapshot-tag.html)
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
    /// [`AWS::Lightsail::Disk`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html)
    Disk = "AWS::Lightsail::Disk"
    required {
        /// `DiskName`: text, 1 to 254 characters. A change replaces the resource.
        disk_name "DiskName" String,
        /// `SizeInGb`: whole number. A change replaces the resource.
        size_in_gb "SizeInGb" i64,
    }
    optional {
        /// `AddOns`: list.
        add_ons "AddOns" List<disk::AddOn>,
        /// `AvailabilityZone`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `Location`: object.
        location "Location" disk::Location,
        /// `Tags`: list.
        tags "Tags" List<disk::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AttachedTo`.
        attached_to "AttachedTo" String,
        /// `Fn::GetAtt` of `AttachmentState`.
        attachment_state "AttachmentState" String,
        /// `Fn::GetAtt` of `DiskArn`.
        disk_arn "DiskArn" String,
        /// `Fn::GetAtt` of `Iops`.
        iops "Iops" i64,
        /// `Fn::GetAtt` of `IsAttached`.
        is_attached "IsAttached" bool,
        /// `Fn::GetAtt` of `Location.AvailabilityZone`.
        location_availability_zone "Location.AvailabilityZone" String,
        /// `Fn::GetAtt` of `Location.RegionName`.
        location_region_name "Location.RegionName" String,
        /// `Fn::GetAtt` of `Path`.
        path "Path" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`Disk`].
pub mod disk {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-tag.html)
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
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-location.html)
        Location
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `RegionName`: text.
            region_name "RegionName" String,
        }
    }

    choice! {
        /// Values of `AddOnAddOnType`.
        AddOnAddOnType
        AutoSnapshot = "AutoSnapshot",
        StopInstanceOnIdle = "StopInstanceOnIdle",
    }

    choice! {
        /// Values of `AddOnStatus`.
        AddOnStatus
        Enabling = "Enabling",
        Disabling = "Disabling",
        Enabled = "Enabled",
        Terminating = "Terminating",
        Terminated = "Terminated",
        Disabled = "Disabled",
        Failed = "Failed",
    }

    property! {
        /// [`AddOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-addon.html)
        AddOn
        required {
            /// `AddOnType`: text, 1 to 128 characters.
            add_on_type "AddOnType" AddOnAddOnType,
        }
        optional {
            /// `AutoSnapshotAddOnRequest`: object.
            auto_snapshot_add_on_request "AutoSnapshotAddOnRequest" AutoSnapshotAddOn,
            /// `Status`: text.
            status "Status" AddOnStatus,
        }
    }

    property! {
        /// [`AutoSnapshotAddOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disk-autosnapshotaddon.html)
        AutoSnapshotAddOn
        required {
        }
        optional {
            /// `SnapshotTimeOfDay`: text.
            snapshot_time_of_day "SnapshotTimeOfDay" String,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::DiskSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html)
    DiskSnapshot = "AWS::Lightsail::DiskSnapshot"
    required {
        /// `DiskName`: text, 2 to 255 characters. A change replaces the resource.
        disk_name "DiskName" String,
        /// `DiskSnapshotName`: text, 2 to 255 characters. A change replaces the resource.
        disk_snapshot_name "DiskSnapshotName" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<disk_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DiskSnapshotArn`.
        disk_snapshot_arn "DiskSnapshotArn" String,
        /// `Fn::GetAtt` of `FromDiskName`.
        from_disk_name "FromDiskName" String,
        /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
        is_from_auto_snapshot "IsFromAutoSnapshot" bool,
        /// `Fn::GetAtt` of `Location`.
        location "Location" Json,
        /// `Fn::GetAtt` of `Progress`.
        progress "Progress" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SizeInGb`.
        size_in_gb "SizeInGb" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`DiskSnapshot`].
pub mod disk_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-disksnapshot-tag.html)
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
    /// [`AWS::Lightsail::Distribution`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-distribution.html)
    Distribution = "AWS::Lightsail::Distribution"
    required {
        /// `BundleId`: text.
        bundle_id "BundleId" String,
        /// `DefaultCacheBehavior`: object.
        default_cache_behavior "DefaultCacheBehavior" distribution::CacheBehavior,
        /// `DistributionName`: text. A change replaces the resource.
        distribution_name "DistributionName" String,
        /// `Origin`: object.
        origin "Origin" distribution::InputOrigin,
    }
    optional {
        /// `CacheBehaviorSettings`: object.
        cache_behavior_settings "CacheBehaviorSettings" distribution::CacheSettings,
        /// `CacheBehaviors`: list.
        cache_behaviors "CacheBehaviors" List<distribution::CacheBehaviorPerPath>,
        /// `CertificateName`: text.
        certificate_name "CertificateName" String,
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" distribution::IpAddressType,
        /// `IsEnabled`: true or false.
        is_enabled "IsEnabled" bool,
        /// `Tags`: list.
        tags "Tags" List<distribution::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `AbleToUpdateBundle`.
        able_to_update_bundle "AbleToUpdateBundle" bool,
        /// `Fn::GetAtt` of `DistributionArn`.
        distribution_arn "DistributionArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Distribution`].
pub mod distribution {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Dualstack = "dualstack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-tag.html)
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
        /// Values of `InputOriginProtocolPolicy`.
        InputOriginProtocolPolicy
        HttpOnly = "http-only",
        HttpsOnly = "https-only",
    }

    choice! {
        /// Values of `InputOriginRegionName`.
        InputOriginRegionName
        ApEast1 = "ap-east-1",
        ApNortheast1 = "ap-northeast-1",
        ApNortheast2 = "ap-northeast-2",
        ApSouth1 = "ap-south-1",
        ApSoutheast1 = "ap-southeast-1",
        ApSoutheast2 = "ap-southeast-2",
        ApSoutheast3 = "ap-southeast-3",
        ApSoutheast5 = "ap-southeast-5",
        CaCentral1 = "ca-central-1",
        EuCentral1 = "eu-central-1",
        EuNorth1 = "eu-north-1",
        EuSouth2 = "eu-south-2",
        EuWest1 = "eu-west-1",
        EuWest2 = "eu-west-2",
        EuWest3 = "eu-west-3",
        SaEast1 = "sa-east-1",
        UsEast1 = "us-east-1",
        UsEast2 = "us-east-2",
        UsWest1 = "us-west-1",
        UsWest2 = "us-west-2",
    }

    property! {
        /// [`InputOrigin`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-inputorigin.html)
        InputOrigin
        required {
        }
        optional {
            /// `Name`: text.
            name "Name" String,
            /// `ProtocolPolicy`: text.
            protocol_policy "ProtocolPolicy" InputOriginProtocolPolicy,
            /// `RegionName`: text.
            region_name "RegionName" InputOriginRegionName,
        }
    }

    choice! {
        /// Values of `CacheBehaviorBehavior`.
        CacheBehaviorBehavior
        Cache = "cache",
        DontCache = "dont-cache",
    }

    property! {
        /// [`CacheBehavior`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachebehavior.html)
        CacheBehavior
        required {
        }
        optional {
            /// `Behavior`: text.
            behavior "Behavior" CacheBehaviorBehavior,
        }
    }

    choice! {
        /// Values of `CacheBehaviorPerPathBehavior`.
        CacheBehaviorPerPathBehavior
        Cache = "cache",
        DontCache = "dont-cache",
    }

    property! {
        /// [`CacheBehaviorPerPath`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachebehaviorperpath.html)
        CacheBehaviorPerPath
        required {
        }
        optional {
            /// `Behavior`: text.
            behavior "Behavior" CacheBehaviorPerPathBehavior,
            /// `Path`: text.
            path "Path" String,
        }
    }

    property! {
        /// [`CacheSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cachesettings.html)
        CacheSettings
        required {
        }
        optional {
            /// `AllowedHTTPMethods`: text.
            allowed_http_methods "AllowedHTTPMethods" String,
            /// `CachedHTTPMethods`: text.
            cached_http_methods "CachedHTTPMethods" String,
            /// `DefaultTTL`: whole number.
            default_ttl "DefaultTTL" i64,
            /// `ForwardedCookies`: object.
            forwarded_cookies "ForwardedCookies" CookieObject,
            /// `ForwardedHeaders`: object.
            forwarded_headers "ForwardedHeaders" HeaderObject,
            /// `ForwardedQueryStrings`: object.
            forwarded_query_strings "ForwardedQueryStrings" QueryStringObject,
            /// `MaximumTTL`: whole number.
            maximum_ttl "MaximumTTL" i64,
            /// `MinimumTTL`: whole number.
            minimum_ttl "MinimumTTL" i64,
        }
    }

    property! {
        /// [`QueryStringObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-querystringobject.html)
        QueryStringObject
        required {
        }
        optional {
            /// `Option`: true or false.
            option "Option" bool,
            /// `QueryStringsAllowList`: list.
            query_strings_allow_list "QueryStringsAllowList" List<String>,
        }
    }

    choice! {
        /// Values of `HeaderObjectOption`.
        HeaderObjectOption
        All = "all",
        AllowList = "allow-list",
        None = "none",
    }

    property! {
        /// [`HeaderObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-headerobject.html)
        HeaderObject
        required {
        }
        optional {
            /// `HeadersAllowList`: list.
            headers_allow_list "HeadersAllowList" List<String>,
            /// `Option`: text.
            option "Option" HeaderObjectOption,
        }
    }

    choice! {
        /// Values of `CookieObjectOption`.
        CookieObjectOption
        All = "all",
        AllowList = "allow-list",
        None = "none",
    }

    property! {
        /// [`CookieObject`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-distribution-cookieobject.html)
        CookieObject
        required {
        }
        optional {
            /// `CookiesAllowList`: list.
            cookies_allow_list "CookiesAllowList" List<String>,
            /// `Option`: text.
            option "Option" CookieObjectOption,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::Domain`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html)
    Domain = "AWS::Lightsail::Domain"
    required {
        /// `DomainName`: text. A change replaces the resource.
        domain_name "DomainName" String,
    }
    optional {
        /// `DomainEntries`: list.
        domain_entries "DomainEntries" List<domain::DomainEntry>,
        /// `Tags`: list.
        tags "Tags" List<domain::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Location`.
        location "Location" Json,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`Domain`].
pub mod domain {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-domain-tag.html)
        Tag
        required {
            /// `Key`: text.
            key "Key" String,
        }
        optional {
            /// `Value`: text.
            value "Value" String,
        }
    }

    choice! {
        /// Values of `DomainEntryType`.
        DomainEntryType
        A = "A",
        Aaaa = "AAAA",
        Cname = "CNAME",
        Mx = "MX",
        Ns = "NS",
        Soa = "SOA",
        Srv = "SRV",
        Txt = "TXT",
    }

    property! {
        /// [`DomainEntry`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-domain-domainentry.html)
        DomainEntry
        required {
            /// `Name`: text.
            name "Name" String,
            /// `Target`: text.
            target "Target" String,
            /// `Type`: text.
            r#type "Type" DomainEntryType,
        }
        optional {
            /// `Id`: text.
            id_ "Id" String,
            /// `IsAlias`: true or false.
            is_alias "IsAlias" bool,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::Instance`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html)
    Instance = "AWS::Lightsail::Instance"
    required {
        /// `BlueprintId`: text, 1 to 255 characters. A change replaces the resource.
        blueprint_id "BlueprintId" String,
        /// `BundleId`: text, 1 to 255 characters. A change replaces the resource.
        bundle_id "BundleId" String,
        /// `InstanceName`: text, 1 to 254 characters. A change replaces the resource.
        instance_name "InstanceName" String,
    }
    optional {
        /// `AddOns`: list.
        add_ons "AddOns" List<instance::AddOn>,
        /// `AvailabilityZone`: text, 1 to 255 characters. A change replaces the resource.
        availability_zone "AvailabilityZone" String,
        /// `Hardware`: object.
        hardware "Hardware" instance::Hardware,
        /// `KeyPairName`: text.
        key_pair_name "KeyPairName" String,
        /// `Location`: object.
        location "Location" instance::Location,
        /// `Networking`: object.
        networking "Networking" instance::Networking,
        /// `State`: object.
        state "State" instance::State,
        /// `Tags`: list.
        tags "Tags" List<instance::Tag>,
        /// `UserData`: text.
        user_data "UserData" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Hardware.CpuCount`.
        hardware_cpu_count "Hardware.CpuCount" i64,
        /// `Fn::GetAtt` of `Hardware.RamSizeInGb`.
        hardware_ram_size_in_gb "Hardware.RamSizeInGb" i64,
        /// `Fn::GetAtt` of `InstanceArn`.
        instance_arn "InstanceArn" String,
        /// `Fn::GetAtt` of `Ipv6Addresses`.
        ipv6_addresses "Ipv6Addresses" List<String>,
        /// `Fn::GetAtt` of `IsStaticIp`.
        is_static_ip "IsStaticIp" bool,
        /// `Fn::GetAtt` of `Location.AvailabilityZone`.
        location_availability_zone "Location.AvailabilityZone" String,
        /// `Fn::GetAtt` of `Location.RegionName`.
        location_region_name "Location.RegionName" String,
        /// `Fn::GetAtt` of `Networking.MonthlyTransfer.GbPerMonthAllocated`.
        networking_monthly_transfer_gb_per_month_allocated "Networking.MonthlyTransfer.GbPerMonthAllocated" String,
        /// `Fn::GetAtt` of `PrivateIpAddress`.
        private_ip_address "PrivateIpAddress" String,
        /// `Fn::GetAtt` of `PublicIpAddress`.
        public_ip_address "PublicIpAddress" String,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SshKeyName`.
        ssh_key_name "SshKeyName" String,
        /// `Fn::GetAtt` of `State.Code`.
        state_code "State.Code" i64,
        /// `Fn::GetAtt` of `State.Name`.
        state_name "State.Name" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
        /// `Fn::GetAtt` of `UserName`.
        user_name "UserName" String,
    }
}

/// Property types of [`Instance`].
pub mod instance {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-tag.html)
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
        /// [`State`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-state.html)
        State
        required {
        }
        optional {
            /// `Code`: whole number.
            code "Code" i64,
            /// `Name`: text.
            name "Name" String,
        }
    }

    property! {
        /// [`Networking`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-networking.html)
        Networking
        required {
            /// `Ports`: list.
            ports "Ports" List<Port>,
        }
        optional {
            /// `MonthlyTransfer`: object.
            monthly_transfer "MonthlyTransfer" MonthlyTransfer,
        }
    }

    property! {
        /// [`Port`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-port.html)
        Port
        required {
        }
        optional {
            /// `AccessDirection`: text.
            access_direction "AccessDirection" String,
            /// `AccessFrom`: text.
            access_from "AccessFrom" String,
            /// `AccessType`: text.
            access_type "AccessType" String,
            /// `CidrListAliases`: list.
            cidr_list_aliases "CidrListAliases" List<String>,
            /// `Cidrs`: list.
            cidrs "Cidrs" List<String>,
            /// `CommonName`: text.
            common_name "CommonName" String,
            /// `FromPort`: whole number.
            from_port "FromPort" i64,
            /// `Ipv6Cidrs`: list.
            ipv6_cidrs "Ipv6Cidrs" List<String>,
            /// `Protocol`: text.
            protocol "Protocol" String,
            /// `ToPort`: whole number.
            to_port "ToPort" i64,
        }
    }

    property! {
        /// [`MonthlyTransfer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-monthlytransfer.html)
        MonthlyTransfer
        required {
        }
        optional {
            /// `GbPerMonthAllocated`: text.
            gb_per_month_allocated "GbPerMonthAllocated" String,
        }
    }

    property! {
        /// [`Location`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-location.html)
        Location
        required {
        }
        optional {
            /// `AvailabilityZone`: text.
            availability_zone "AvailabilityZone" String,
            /// `RegionName`: text.
            region_name "RegionName" String,
        }
    }

    property! {
        /// [`Hardware`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-hardware.html)
        Hardware
        required {
        }
        optional {
            /// `CpuCount`: whole number.
            cpu_count "CpuCount" i64,
            /// `Disks`: list.
            disks "Disks" List<Disk>,
            /// `RamSizeInGb`: whole number.
            ram_size_in_gb "RamSizeInGb" i64,
        }
    }

    property! {
        /// [`Disk`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-disk.html)
        Disk
        required {
            /// `DiskName`: text, 1 to 254 characters.
            disk_name "DiskName" String,
            /// `Path`: text.
            path "Path" String,
        }
        optional {
            /// `AttachedTo`: text.
            attached_to "AttachedTo" String,
            /// `AttachmentState`: text.
            attachment_state "AttachmentState" String,
            /// `IOPS`: whole number.
            iops "IOPS" i64,
            /// `IsSystemDisk`: true or false.
            is_system_disk "IsSystemDisk" bool,
            /// `SizeInGb`: text.
            size_in_gb "SizeInGb" String,
        }
    }

    choice! {
        /// Values of `AddOnAddOnType`.
        AddOnAddOnType
        AutoSnapshot = "AutoSnapshot",
        StopInstanceOnIdle = "StopInstanceOnIdle",
    }

    choice! {
        /// Values of `AddOnStatus`.
        AddOnStatus
        Enabling = "Enabling",
        Disabling = "Disabling",
        Enabled = "Enabled",
        Terminating = "Terminating",
        Terminated = "Terminated",
        Disabled = "Disabled",
        Failed = "Failed",
    }

    property! {
        /// [`AddOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-addon.html)
        AddOn
        required {
            /// `AddOnType`: text, 1 to 128 characters.
            add_on_type "AddOnType" AddOnAddOnType,
        }
        optional {
            /// `AutoSnapshotAddOnRequest`: object.
            auto_snapshot_add_on_request "AutoSnapshotAddOnRequest" AutoSnapshotAddOn,
            /// `Status`: text.
            status "Status" AddOnStatus,
        }
    }

    property! {
        /// [`AutoSnapshotAddOn`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instance-autosnapshotaddon.html)
        AutoSnapshotAddOn
        required {
        }
        optional {
            /// `SnapshotTimeOfDay`: text.
            snapshot_time_of_day "SnapshotTimeOfDay" String,
        }
    }
}

resource! {
    /// [`AWS::Lightsail::InstanceSnapshot`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instancesnapshot.html)
    InstanceSnapshot = "AWS::Lightsail::InstanceSnapshot"
    required {
        /// `InstanceName`: text. A change replaces the resource.
        instance_name "InstanceName" String,
        /// `InstanceSnapshotName`: text. A change replaces the resource.
        instance_snapshot_name "InstanceSnapshotName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<instance_snapshot::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `FromInstanceArn`.
        from_instance_arn "FromInstanceArn" String,
        /// `Fn::GetAtt` of `FromInstanceName`.
        from_instance_name "FromInstanceName" String,
        /// `Fn::GetAtt` of `IsFromAutoSnapshot`.
        is_from_auto_snapshot "IsFromAutoSnapshot" bool,
        /// `Fn::GetAtt` of `Location`.
        location "Location" Json,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SizeInGb`.
        size_in_gb "SizeInGb" i64,
        /// `Fn::GetAtt` of `State`.
        state "State" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`InstanceSnapshot`].
pub mod instance_snapshot {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-instancesnapshot-tag.html)
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
    /// [`AWS::Lightsail::KeyPair`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html)
    KeyPair = "AWS::Lightsail::KeyPair"
    required {
        /// `KeyPairName`: text. A change replaces the resource.
        key_pair_name "KeyPairName" String,
    }
    optional {
        /// `Tags`: list.
        tags "Tags" List<key_pair::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `Fingerprint`.
        fingerprint "Fingerprint" String,
        /// `Fn::GetAtt` of `KeyPairArn`.
        key_pair_arn "KeyPairArn" String,
        /// `Fn::GetAtt` of `Location`.
        location "Location" Json,
        /// `Fn::GetAtt` of `ResourceType`.
        resource_type "ResourceType" String,
        /// `Fn::GetAtt` of `SupportCode`.
        support_code "SupportCode" String,
    }
}

/// Property types of [`KeyPair`].
pub mod key_pair {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-keypair-tag.html)
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
    /// [`AWS::Lightsail::LoadBalancer`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancer.html)
    LoadBalancer = "AWS::Lightsail::LoadBalancer"
    required {
        /// `InstancePort`: whole number, -1 to 65535 in value. A change replaces the resource.
        instance_port "InstancePort" i64,
        /// `LoadBalancerName`: text. A change replaces the resource.
        load_balancer_name "LoadBalancerName" String,
    }
    optional {
        /// `AttachedInstances`: list.
        attached_instances "AttachedInstances" List<String>,
        /// `HealthCheckPath`: text.
        health_check_path "HealthCheckPath" String,
        /// `IpAddressType`: text. A change replaces the resource.
        ip_address_type "IpAddressType" load_balancer::IpAddressType,
        /// `SessionStickinessEnabled`: true or false.
        session_stickiness_enabled "SessionStickinessEnabled" bool,
        /// `SessionStickinessLBCookieDurationSeconds`: text.
        session_stickiness_lb_cookie_duration_seconds "SessionStickinessLBCookieDurationSeconds" String,
        /// `Tags`: list.
        tags "Tags" List<load_balancer::Tag>,
        /// `TlsPolicyName`: text.
        tls_policy_name "TlsPolicyName" String,
    }
    attributes {
        /// `Fn::GetAtt` of `LoadBalancerArn`.
        load_balancer_arn "LoadBalancerArn" String,
    }
}

/// Property types of [`LoadBalancer`].
pub mod load_balancer {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `IpAddressType`.
        IpAddressType
        Dualstack = "dualstack",
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lightsail-loadbalancer-tag.html)
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
    /// [`AWS::Lightsail::LoadBalancerTlsCertificate`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-loadbalancertlscertificate.html)
    LoadBalancerTlsCertificate = "AWS::Lightsail::LoadBalancerTlsCertificate"
    required {
        /// `CertificateDomainName`: text. A change replaces the resource.
        certificate_domain_name "CertificateDomainName" String,
        /// `CertificateName`: text. A change replaces the resource.
        certificate_name "CertificateName" String,
        /// `LoadBalancerName`: text. A change replaces the resource.
        load_balancer_name "LoadBalancerName" String,
    }
    optional {
        /// `CertificateAlternativeNames`: list. A change replaces the resource.
        certificate_alternative_names "CertificateAlternativeNames" List<String>,
        /// `HttpsRedirectionEnabled`: true or false.
        https_redirection_enabled "HttpsRedirectionEnabled" bool,
        /// `IsAttached`: true or false.
        is_attached "IsAttached" bool,
    }
    attributes {
        /// `Fn::GetAtt` of `LoadBalancerTlsCertificateArn`.
        load_balancer_tls_certificate_arn "LoadBalancerTlsCertificateArn" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

resource! {
    /// [`AWS::Lightsail::StaticIp`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-staticip.html)
    StaticIp = "AWS::Lightsail::StaticIp"
    required {
        /// `StaticIpName`: text. A change replaces the resource.
        static_ip_name "StaticIpName" String,
    }
    optional {
        /// `AttachedTo`: text.
        attached_to "AttachedTo" String,
    }
    attributes {
        /// `Fn::GetAtt` of `IpAddress`.
        ip_address "IpAddress" String,
        /// `Fn::GetAtt` of `IsAttached`.
        is_attached "IsAttached" bool,
        /// `Fn::GetAtt` of `StaticIpArn`.
        static_ip_arn "StaticIpArn" String,
    }
}
