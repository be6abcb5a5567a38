// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::WorkSpacesThinClient`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::WorkSpacesThinClient::Environment`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesthinclient-environment.html)
    Environment = "AWS::WorkSpacesThinClient::Environment"
    required {
        /// `DesktopArn`: text, 20 to 2048 characters. A change replaces the resource.
        desktop_arn "DesktopArn" String,
    }
    optional {
        /// `DesiredSoftwareSetId`: text.
        desired_software_set_id "DesiredSoftwareSetId" String,
        /// `DesktopEndpoint`: text, 1 to 1024 characters.
        desktop_endpoint "DesktopEndpoint" String,
        /// `DeviceCreationTags`: list, at most 50 items.
        device_creation_tags "DeviceCreationTags" List<environment::Tag>,
        /// `KmsKeyArn`: text, 20 to 2048 characters. A change replaces the resource.
        kms_key_arn "KmsKeyArn" String,
        /// `MaintenanceWindow`: object.
        maintenance_window "MaintenanceWindow" environment::MaintenanceWindow,
        /// `Name`: text, 1 to 64 characters.
        name "Name" String,
        /// `SoftwareSetUpdateMode`: text.
        software_set_update_mode "SoftwareSetUpdateMode" environment::SoftwareSetUpdateMode,
        /// `SoftwareSetUpdateSchedule`: text.
        software_set_update_schedule "SoftwareSetUpdateSchedule" environment::SoftwareSetUpdateSchedule,
        /// `Tags`: list, at most 50 items.
        tags "Tags" List<environment::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ActivationCode`.
        activation_code "ActivationCode" String,
        /// `Fn::GetAtt` of `Arn`.
        arn "Arn" String,
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `DesktopType`.
        desktop_type "DesktopType" String,
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
        /// `Fn::GetAtt` of `PendingSoftwareSetId`.
        pending_software_set_id "PendingSoftwareSetId" String,
        /// `Fn::GetAtt` of `PendingSoftwareSetVersion`.
        pending_software_set_version "PendingSoftwareSetVersion" String,
        /// `Fn::GetAtt` of `RegisteredDevicesCount`.
        registered_devices_count "RegisteredDevicesCount" i64,
        /// `Fn::GetAtt` of `SoftwareSetComplianceStatus`.
        software_set_compliance_status "SoftwareSetComplianceStatus" String,
        /// `Fn::GetAtt` of `UpdatedAt`.
        updated_at "UpdatedAt" String,
    }
}

/// Property types of [`Environment`].
pub mod environment {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `SoftwareSetUpdateMode`.
        SoftwareSetUpdateMode
        UseLatest = "USE_LATEST",
        UseDesired = "USE_DESIRED",
    }

    choice! {
        /// Values of `SoftwareSetUpdateSchedule`.
        SoftwareSetUpdateSchedule
        UseMaintenanceWindow = "USE_MAINTENANCE_WINDOW",
        ApplyImmediately = "APPLY_IMMEDIATELY",
    }

    choice! {
        /// Values of `MaintenanceWindowApplyTimeOf`.
        MaintenanceWindowApplyTimeOf
        Utc = "UTC",
        Device = "DEVICE",
    }

    choice! {
        /// Values of `DayOfWeek`.
        DayOfWeek
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    }

    choice! {
        /// Values of `MaintenanceWindowType`.
        MaintenanceWindowType
        System = "SYSTEM",
        Custom = "CUSTOM",
    }

    property! {
        /// [`MaintenanceWindow`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesthinclient-environment-maintenancewindow.html)
        MaintenanceWindow
        required {
            /// `Type`: text.
            r#type "Type" MaintenanceWindowType,
        }
        optional {
            /// `ApplyTimeOf`: text.
            apply_time_of "ApplyTimeOf" MaintenanceWindowApplyTimeOf,
            /// `DaysOfTheWeek`: list, 1 to 7 items.
            days_of_the_week "DaysOfTheWeek" List<DayOfWeek>,
            /// `EndTimeHour`: whole number, 0 to 23 in value.
            end_time_hour "EndTimeHour" i64,
            /// `EndTimeMinute`: whole number, 0 to 59 in value.
            end_time_minute "EndTimeMinute" i64,
            /// `StartTimeHour`: whole number, 0 to 23 in value.
            start_time_hour "StartTimeHour" i64,
            /// `StartTimeMinute`: whole number, 0 to 59 in value.
            start_time_minute "StartTimeMinute" i64,
        }
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-workspacesthinclient-environment-tag.html)
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
}
