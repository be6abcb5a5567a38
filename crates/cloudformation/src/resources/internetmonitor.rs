// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::InternetMonitor`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::InternetMonitor::Monitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-internetmonitor-monitor.html)
    Monitor = "AWS::InternetMonitor::Monitor"
    required {
        /// `MonitorName`: text, 1 to 255 characters. A change replaces the resource.
        monitor_name "MonitorName" String,
    }
    optional {
        /// `HealthEventsConfig`: object.
        health_events_config "HealthEventsConfig" monitor::HealthEventsConfig,
        /// `IncludeLinkedAccounts`: true or false.
        include_linked_accounts "IncludeLinkedAccounts" bool,
        /// `InternetMeasurementsLogDelivery`: object.
        internet_measurements_log_delivery "InternetMeasurementsLogDelivery" monitor::InternetMeasurementsLogDelivery,
        /// `LinkedAccountId`: text, 12 to 12 characters.
        linked_account_id "LinkedAccountId" String,
        /// `MaxCityNetworksToMonitor`: whole number, 1 to 500000 in value.
        max_city_networks_to_monitor "MaxCityNetworksToMonitor" i64,
        /// `Resources`: list.
        resources "Resources" List<String>,
        /// `ResourcesToAdd`: list.
        resources_to_add "ResourcesToAdd" List<String>,
        /// `ResourcesToRemove`: list.
        resources_to_remove "ResourcesToRemove" List<String>,
        /// `Status`: text.
        status "Status" monitor::MonitorConfigState,
        /// `Tags`: list.
        tags "Tags" List<monitor::Tag>,
        /// `TrafficPercentageToMonitor`: whole number, 1 to 100 in value.
        traffic_percentage_to_monitor "TrafficPercentageToMonitor" i64,
    }
    attributes {
        /// `Fn::GetAtt` of `CreatedAt`.
        created_at "CreatedAt" String,
        /// `Fn::GetAtt` of `ModifiedAt`.
        modified_at "ModifiedAt" String,
        /// `Fn::GetAtt` of `MonitorArn`.
        monitor_arn "MonitorArn" String,
        /// `Fn::GetAtt` of `ProcessingStatus`.
        processing_status "ProcessingStatus" String,
        /// `Fn::GetAtt` of `ProcessingStatusInfo`.
        processing_status_info "ProcessingStatusInfo" String,
    }
}

/// Property types of [`Monitor`].
pub mod monitor {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `MonitorConfigState`.
        MonitorConfigState
        Pending = "PENDING",
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Error = "ERROR",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-tag.html)
        Tag
        required {
        }
        optional {
            /// `Key`: text.
            key "Key" String,
            /// `Value`: text.
            value "Value" String,
        }
    }

    property! {
        /// [`InternetMeasurementsLogDelivery`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-internetmeasurementslogdelivery.html)
        InternetMeasurementsLogDelivery
        required {
        }
        optional {
            /// `S3Config`: object.
            s3_config "S3Config" S3Config,
        }
    }

    choice! {
        /// Values of `S3ConfigLogDeliveryStatus`.
        S3ConfigLogDeliveryStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`S3Config`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-s3config.html)
        S3Config
        required {
        }
        optional {
            /// `BucketName`: text, at least 3 characters.
            bucket_name "BucketName" String,
            /// `BucketPrefix`: text.
            bucket_prefix "BucketPrefix" String,
            /// `LogDeliveryStatus`: text.
            log_delivery_status "LogDeliveryStatus" S3ConfigLogDeliveryStatus,
        }
    }

    property! {
        /// [`HealthEventsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-healtheventsconfig.html)
        HealthEventsConfig
        required {
        }
        optional {
            /// `AvailabilityLocalHealthEventsConfig`: object.
            availability_local_health_events_config "AvailabilityLocalHealthEventsConfig" LocalHealthEventsConfig,
            /// `AvailabilityScoreThreshold`: number, 0.0 to 100.0 in value.
            availability_score_threshold "AvailabilityScoreThreshold" f64,
            /// `PerformanceLocalHealthEventsConfig`: object.
            performance_local_health_events_config "PerformanceLocalHealthEventsConfig" LocalHealthEventsConfig,
            /// `PerformanceScoreThreshold`: number, 0.0 to 100.0 in value.
            performance_score_threshold "PerformanceScoreThreshold" f64,
        }
    }

    choice! {
        /// Values of `LocalHealthEventsConfigStatus`.
        LocalHealthEventsConfigStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`LocalHealthEventsConfig`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-internetmonitor-monitor-localhealtheventsconfig.html)
        LocalHealthEventsConfig
        required {
        }
        optional {
            /// `HealthScoreThreshold`: number, 0.0 to 100.0 in value.
            health_score_threshold "HealthScoreThreshold" f64,
            /// `MinTrafficImpact`: number, 0.0 to 100.0 in value.
            min_traffic_impact "MinTrafficImpact" f64,
            /// `Status`: text.
            status "Status" LocalHealthEventsConfigStatus,
        }
    }
}
