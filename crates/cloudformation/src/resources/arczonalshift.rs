// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ARCZonalShift`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ARCZonalShift::AutoshiftObserverNotificationStatus`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-autoshiftobservernotificationstatus.html)
    AutoshiftObserverNotificationStatus = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus"
    required {
        /// `Status`: text. A change replaces the resource.
        status "Status" autoshift_observer_notification_status::AutoshiftObserverNotificationStatus,
    }
    optional {
    }
    attributes {
        /// `Fn::GetAtt` of `AccountId`.
        account_id "AccountId" String,
        /// `Fn::GetAtt` of `Region`.
        region "Region" String,
    }
}

/// Property types of [`AutoshiftObserverNotificationStatus`].
pub mod autoshift_observer_notification_status {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `AutoshiftObserverNotificationStatus`.
        AutoshiftObserverNotificationStatus
        Enabled = "ENABLED",
    }
}

resource! {
    /// [`AWS::ARCZonalShift::ZonalAutoshiftConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-arczonalshift-zonalautoshiftconfiguration.html)
    ZonalAutoshiftConfiguration = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration"
    required {
    }
    optional {
        /// `PracticeRunConfiguration`: object.
        practice_run_configuration "PracticeRunConfiguration" zonal_autoshift_configuration::PracticeRunConfiguration,
        /// `ResourceIdentifier`: text, 8 to 1024 characters. A change replaces the resource.
        resource_identifier "ResourceIdentifier" String,
        /// `ZonalAutoshiftStatus`: text.
        zonal_autoshift_status "ZonalAutoshiftStatus" zonal_autoshift_configuration::ZonalAutoshiftStatus,
    }
    attributes {
    }
}

/// Property types of [`ZonalAutoshiftConfiguration`].
pub mod zonal_autoshift_configuration {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `ZonalAutoshiftStatus`.
        ZonalAutoshiftStatus
        Enabled = "ENABLED",
    }

    property! {
        /// [`PracticeRunConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arczonalshift-zonalautoshiftconfiguration-practicerunconfiguration.html)
        PracticeRunConfiguration
        required {
            /// `OutcomeAlarms`: list, 1 to 1 items.
            outcome_alarms "OutcomeAlarms" List<ControlCondition>,
        }
        optional {
            /// `BlockedDates`: list, 0 to 15 items.
            blocked_dates "BlockedDates" List<String>,
            /// `BlockedWindows`: list, 0 to 15 items.
            blocked_windows "BlockedWindows" List<String>,
            /// `BlockingAlarms`: list, 1 to 1 items.
            blocking_alarms "BlockingAlarms" List<ControlCondition>,
        }
    }

    property! {
        /// [`ControlCondition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-arczonalshift-zonalautoshiftconfiguration-controlcondition.html)
        ControlCondition
        required {
            /// `AlarmIdentifier`: text, 8 to 1024 characters.
            alarm_identifier "AlarmIdentifier" String,
            /// `Type`: text, 8 to 10 characters.
            r#type "Type" String,
        }
        optional {
        }
    }
}
