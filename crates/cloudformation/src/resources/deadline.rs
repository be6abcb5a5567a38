// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::Deadline`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::Deadline::Budget`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-budget.html)
    Budget = "AWS::Deadline::Budget"
    required {
        /// `Actions`: list, 0 to 10 items.
        actions "Actions" List<budget::BudgetActionToAdd>,
        /// `ApproximateDollarLimit`: number, at least 0.01 in value.
        approximate_dollar_limit "ApproximateDollarLimit" f64,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `Schedule`: object.
        schedule "Schedule" budget::BudgetSchedule,
        /// `UsageTrackingResource`: object. A change replaces the resource.
        usage_tracking_resource "UsageTrackingResource" budget::UsageTrackingResource,
    }
    optional {
        /// `Description`: text, 0 to 100 characters.
        description "Description" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<budget::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `BudgetId`.
        budget_id "BudgetId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
    }
}

/// Property types of [`Budget`].
pub mod budget {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`UsageTrackingResource`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-usagetrackingresource.html)
        UsageTrackingResource
        required {
            /// `QueueId`: text.
            queue_id "QueueId" String,
        }
        optional {
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-tag.html)
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
        /// [`BudgetSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-budgetschedule.html)
        BudgetSchedule
        required {
            /// `Fixed`: object.
            fixed "Fixed" FixedBudgetSchedule,
        }
        optional {
        }
    }

    property! {
        /// [`FixedBudgetSchedule`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-fixedbudgetschedule.html)
        FixedBudgetSchedule
        required {
            /// `EndTime`: text.
            end_time "EndTime" String,
            /// `StartTime`: text.
            start_time "StartTime" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `BudgetActionToAddType`.
        BudgetActionToAddType
        StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS",
    }

    property! {
        /// [`BudgetActionToAdd`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-budget-budgetactiontoadd.html)
        BudgetActionToAdd
        required {
            /// `ThresholdPercentage`: number, 0 to 100 in value.
            threshold_percentage "ThresholdPercentage" f64,
            /// `Type`: text.
            r#type "Type" BudgetActionToAddType,
        }
        optional {
            /// `Description`: text, 0 to 100 characters.
            description "Description" String,
        }
    }
}

resource! {
    /// [`AWS::Deadline::Farm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-farm.html)
    Farm = "AWS::Deadline::Farm"
    required {
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
    }
    optional {
        /// `CostScaleFactor`: number, 0 to 100 in value.
        cost_scale_factor "CostScaleFactor" f64,
        /// `Description`: text, 0 to 100 characters.
        description "Description" String,
        /// `KmsKeyArn`: text. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<farm::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `FarmId`.
        farm_id "FarmId" String,
    }
}

/// Property types of [`Farm`].
pub mod farm {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-farm-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Deadline::Fleet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html)
    Fleet = "AWS::Deadline::Fleet"
    required {
        /// `Configuration`: JSON.
        configuration "Configuration" Json,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `MaxWorkerCount`: whole number, 0 to 2147483647 in value.
        max_worker_count "MaxWorkerCount" i64,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
    }
    optional {
        /// `Description`: text, 0 to 100 characters.
        description "Description" String,
        /// `HostConfiguration`: object.
        host_configuration "HostConfiguration" fleet::HostConfiguration,
        /// `MinWorkerCount`: whole number, 0 to 2147483647 in value.
        min_worker_count "MinWorkerCount" i64,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<fleet::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Capabilities`.
        capabilities "Capabilities" Json,
        /// `Fn::GetAtt` of `FleetId`.
        fleet_id "FleetId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
        /// `Fn::GetAtt` of `WorkerCount`.
        worker_count "WorkerCount" i64,
    }
}

/// Property types of [`Fleet`].
pub mod fleet {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    property! {
        /// [`HostConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-fleet-hostconfiguration.html)
        HostConfiguration
        required {
            /// `ScriptBody`: text, 0 to 15000 characters.
            script_body "ScriptBody" String,
        }
        optional {
            /// `ScriptTimeoutSeconds`: whole number, 300 to 3600 in value.
            script_timeout_seconds "ScriptTimeoutSeconds" i64,
        }
    }
}

resource! {
    /// [`AWS::Deadline::LicenseEndpoint`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-licenseendpoint.html)
    LicenseEndpoint = "AWS::Deadline::LicenseEndpoint"
    required {
        /// `SecurityGroupIds`: list, 1 to 10 items. A change replaces the resource.
        security_group_ids "SecurityGroupIds" List<String>,
        /// `SubnetIds`: list, 1 to 10 items. A change replaces the resource.
        subnet_ids "SubnetIds" List<String>,
        /// `VpcId`: text, 1 to 32 characters. A change replaces the resource.
        vpc_id "VpcId" String,
    }
    optional {
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<license_endpoint::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `DnsName`.
        dns_name "DnsName" String,
        /// `Fn::GetAtt` of `LicenseEndpointId`.
        license_endpoint_id "LicenseEndpointId" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `StatusMessage`.
        status_message "StatusMessage" String,
    }
}

/// Property types of [`LicenseEndpoint`].
pub mod license_endpoint {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-licenseendpoint-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Deadline::Limit`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-limit.html)
    Limit = "AWS::Deadline::Limit"
    required {
        /// `AmountRequirementName`: text, at most 1024 characters. A change replaces the resource.
        amount_requirement_name "AmountRequirementName" String,
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `MaxCount`: whole number, -1 to 2147483647 in value.
        max_count "MaxCount" i64,
    }
    optional {
        /// `Description`: text, 0 to 100 characters.
        description "Description" String,
    }
    attributes {
        /// `Fn::GetAtt` of `CurrentCount`.
        current_count "CurrentCount" i64,
        /// `Fn::GetAtt` of `LimitId`.
        limit_id "LimitId" String,
    }
}

resource! {
    /// [`AWS::Deadline::MeteredProduct`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-meteredproduct.html)
    MeteredProduct = "AWS::Deadline::MeteredProduct"
    required {
    }
    optional {
        /// `LicenseEndpointId`: text. A change replaces the resource.
        license_endpoint_id "LicenseEndpointId" String,
        /// `ProductId`: text. A change replaces the resource.
        product_id "ProductId" String,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `Family`.
        family "Family" String,
        /// `Fn::GetAtt` of `Port`.
        port "Port" i64,
        /// `Fn::GetAtt` of `Vendor`.
        vendor "Vendor" String,
    }
}

resource! {
    /// [`AWS::Deadline::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-monitor.html)
    Monitor = "AWS::Deadline::Monitor"
    required {
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `IdentityCenterInstanceArn`: text. A change replaces the resource.
        identity_center_instance_arn "IdentityCenterInstanceArn" String,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `Subdomain`: text.
        subdomain "Subdomain" String,
    }
    optional {
        /// `IdentityCenterRegion`: text, 1 to 25 characters. A change replaces the resource.
        identity_center_region "IdentityCenterRegion" String,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<monitor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `IdentityCenterApplicationArn`.
        identity_center_application_arn "IdentityCenterApplicationArn" String,
        /// `Fn::GetAtt` of `MonitorId`.
        monitor_id "MonitorId" String,
        /// `Fn::GetAtt` of `Url`.
        url "Url" String,
    }
}

/// Property types of [`Monitor`].
pub mod monitor {
    use super::super::super::typed::prelude::*;

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-monitor-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Deadline::Queue`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queue.html)
    Queue = "AWS::Deadline::Queue"
    required {
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
    }
    optional {
        /// `AllowedStorageProfileIds`: list, 0 to 20 items.
        allowed_storage_profile_ids "AllowedStorageProfileIds" List<String>,
        /// `DefaultBudgetAction`: text.
        default_budget_action "DefaultBudgetAction" queue::DefaultQueueBudgetAction,
        /// `Description`: text, 0 to 100 characters.
        description "Description" String,
        /// `JobAttachmentSettings`: object.
        job_attachment_settings "JobAttachmentSettings" queue::JobAttachmentSettings,
        /// `JobRunAsUser`: object.
        job_run_as_user "JobRunAsUser" queue::JobRunAsUser,
        /// `RequiredFileSystemLocationNames`: list, 0 to 20 items.
        required_file_system_location_names "RequiredFileSystemLocationNames" List<String>,
        /// `RoleArn`: text.
        role_arn "RoleArn" String,
        /// `SchedulingConfiguration`: object.
        scheduling_configuration "SchedulingConfiguration" Json,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<queue::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `QueueId`.
        queue_id "QueueId" String,
    }
}

/// Property types of [`Queue`].
pub mod queue {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `DefaultQueueBudgetAction`.
        DefaultQueueBudgetAction
        None = "NONE",
        StopSchedulingAndCompleteTasks = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        StopSchedulingAndCancelTasks = "STOP_SCHEDULING_AND_CANCEL_TASKS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-tag.html)
        Tag
        required {
            /// `Key`: text, 1 to 127 characters.
            key "Key" String,
            /// `Value`: text, 1 to 255 characters.
            value "Value" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `RunAs`.
        RunAs
        QueueConfiguredUser = "QUEUE_CONFIGURED_USER",
        WorkerAgentUser = "WORKER_AGENT_USER",
    }

    property! {
        /// [`JobRunAsUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-jobrunasuser.html)
        JobRunAsUser
        required {
            /// `RunAs`: text.
            run_as "RunAs" RunAs,
        }
        optional {
            /// `Posix`: object.
            posix "Posix" PosixUser,
            /// `Windows`: object.
            windows "Windows" WindowsUser,
        }
    }

    property! {
        /// [`WindowsUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-windowsuser.html)
        WindowsUser
        required {
            /// `PasswordArn`: text, 20 to 2048 characters.
            password_arn "PasswordArn" String,
            /// `User`: text, 0 to 111 characters.
            user "User" String,
        }
        optional {
        }
    }

    property! {
        /// [`PosixUser`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-posixuser.html)
        PosixUser
        required {
            /// `Group`: text, 0 to 31 characters.
            group "Group" String,
            /// `User`: text, 0 to 31 characters.
            user "User" String,
        }
        optional {
        }
    }

    property! {
        /// [`JobAttachmentSettings`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-queue-jobattachmentsettings.html)
        JobAttachmentSettings
        required {
            /// `RootPrefix`: text, 1 to 63 characters.
            root_prefix "RootPrefix" String,
            /// `S3BucketName`: text, 3 to 63 characters.
            s3_bucket_name "S3BucketName" String,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Deadline::QueueEnvironment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queueenvironment.html)
    QueueEnvironment = "AWS::Deadline::QueueEnvironment"
    required {
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `Priority`: whole number, 0 to 10000 in value.
        priority "Priority" i64,
        /// `QueueId`: text. A change replaces the resource.
        queue_id "QueueId" String,
        /// `Template`: text, 1 to 15000 characters.
        template "Template" String,
        /// `TemplateType`: text.
        template_type "TemplateType" queue_environment::EnvironmentTemplateType,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `Name`.
        name "Name" String,
        /// `Fn::GetAtt` of `QueueEnvironmentId`.
        queue_environment_id "QueueEnvironmentId" String,
    }
}

/// Property types of [`QueueEnvironment`].
pub mod queue_environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `EnvironmentTemplateType`.
        EnvironmentTemplateType
        Json = "JSON",
        Yaml = "YAML",
    }
}

resource! {
    /// [`AWS::Deadline::QueueFleetAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuefleetassociation.html)
    QueueFleetAssociation = "AWS::Deadline::QueueFleetAssociation"
    required {
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `FleetId`: text. A change replaces the resource.
        fleet_id "FleetId" String,
        /// `QueueId`: text. A change replaces the resource.
        queue_id "QueueId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Deadline::QueueLimitAssociation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-queuelimitassociation.html)
    QueueLimitAssociation = "AWS::Deadline::QueueLimitAssociation"
    required {
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `LimitId`: text. A change replaces the resource.
        limit_id "LimitId" String,
        /// `QueueId`: text. A change replaces the resource.
        queue_id "QueueId" String,
    }
    optional {
    }
    attributes {
    }
}

resource! {
    /// [`AWS::Deadline::StorageProfile`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-storageprofile.html)
    StorageProfile = "AWS::Deadline::StorageProfile"
    required {
        /// `DisplayName`: text, 1 to 100 characters.
        display_name "DisplayName" String,
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `OsFamily`: text.
        os_family "OsFamily" storage_profile::StorageProfileOperatingSystemFamily,
    }
    optional {
        /// `FileSystemLocations`: list, 0 to 20 items.
        file_system_locations "FileSystemLocations" List<storage_profile::FileSystemLocation>,
    }
    attributes {
        /// `Fn::GetAtt` of `StorageProfileId`.
        storage_profile_id "StorageProfileId" String,
    }
}

/// Property types of [`StorageProfile`].
pub mod storage_profile {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `StorageProfileOperatingSystemFamily`.
        StorageProfileOperatingSystemFamily
        Windows = "WINDOWS",
        Linux = "LINUX",
        Macos = "MACOS",
    }

    choice! {
        /// Values of `FileSystemLocationType`.
        FileSystemLocationType
        Shared = "SHARED",
        Local = "LOCAL",
    }

    property! {
        /// [`FileSystemLocation`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-storageprofile-filesystemlocation.html)
        FileSystemLocation
        required {
            /// `Name`: text, 1 to 64 characters.
            name "Name" String,
            /// `Path`: text, 0 to 1024 characters.
            path "Path" String,
            /// `Type`: text.
            r#type "Type" FileSystemLocationType,
        }
        optional {
        }
    }
}

resource! {
    /// [`AWS::Deadline::Worker`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-worker.html)
    Worker = "AWS::Deadline::Worker"
    required {
        /// `FarmId`: text. A change replaces the resource.
        farm_id "FarmId" String,
        /// `FleetId`: text. A change replaces the resource.
        fleet_id "FleetId" String,
    }
    optional {
        /// `HostProperties`: object. A change replaces the resource.
        host_properties "HostProperties" worker::HostPropertiesRequest,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<worker::Tags>,
    }
    attributes {
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `CreatedBy`.
        created_by "CreatedBy" String,
        /// `Fn::GetAtt` of `Status`.
        status "Status" String,
        /// `Fn::GetAtt` of `WorkerId`.
        worker_id "WorkerId" String,
    }
}

/// Property types of [`Worker`].
pub mod worker {
    use super::super::super::typed::prelude::*;

    property! {
        /// Property type `Tags`.
        Tags
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
        /// [`HostPropertiesRequest`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-worker-hostpropertiesrequest.html)
        HostPropertiesRequest
        required {
        }
        optional {
            /// `HostName`: text.
            host_name "HostName" String,
            /// `IpAddresses`: object.
            ip_addresses "IpAddresses" IpAddresses,
        }
    }

    property! {
        /// [`IpAddresses`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-deadline-worker-ipaddresses.html)
        IpAddresses
        required {
        }
        optional {
            /// `IpV4Addresses`: list.
            ip_v4_addresses "IpV4Addresses" List<String>,
            /// `IpV6Addresses`: list.
            ip_v6_addresses "IpV6Addresses" List<String>,
        }
    }
}
