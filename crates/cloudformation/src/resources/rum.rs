// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::RUM`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::RUM::AppMonitor`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rum-appmonitor.html)
    AppMonitor = "AWS::RUM::AppMonitor"
    required {
        /// `Name`: text, 1 to 255 characters. A change replaces the resource.
        name "Name" String,
    }
    optional {
        /// `AppMonitorConfiguration`: object.
        app_monitor_configuration "AppMonitorConfiguration" app_monitor::AppMonitorConfiguration,
        /// `CustomEvents`: object.
        custom_events "CustomEvents" app_monitor::CustomEvents,
        /// `CwLogEnabled`: true or false.
        cw_log_enabled "CwLogEnabled" bool,
        /// `DeobfuscationConfiguration`: object.
        deobfuscation_configuration "DeobfuscationConfiguration" app_monitor::DeobfuscationConfiguration,
        /// `Domain`: text, 1 to 253 characters.
        domain "Domain" String,
        /// `DomainList`: list, 1 to 5 items.
        domain_list "DomainList" List<String>,
        /// `Platform`: text. A change replaces the resource.
        platform "Platform" app_monitor::Platform,
        /// `ResourcePolicy`: object.
        resource_policy "ResourcePolicy" app_monitor::ResourcePolicy,
        /// `Tags`: list.
        tags "Tags" List<app_monitor::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `Id`.
        id_ "Id" String,
    }
}

/// Property types of [`AppMonitor`].
pub mod app_monitor {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `Platform`.
        Platform
        Web = "Web",
        Android = "Android",
        IOS = "iOS",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-tag.html)
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
        /// [`ResourcePolicy`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-resourcepolicy.html)
        ResourcePolicy
        required {
            /// `PolicyDocument`: text.
            policy_document "PolicyDocument" String,
        }
        optional {
            /// `PolicyRevisionId`: text, 1 to 255 characters.
            policy_revision_id "PolicyRevisionId" String,
        }
    }

    property! {
        /// [`DeobfuscationConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-deobfuscationconfiguration.html)
        DeobfuscationConfiguration
        required {
        }
        optional {
            /// `JavaScriptSourceMaps`: object.
            java_script_source_maps "JavaScriptSourceMaps" DeobfuscationConfigurationJavaScriptSourceMaps,
        }
    }

    choice! {
        /// Values of `DeobfuscationConfigurationJavaScriptSourceMapsStatus`.
        DeobfuscationConfigurationJavaScriptSourceMapsStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// Property type `DeobfuscationConfigurationJavaScriptSourceMaps`.
        DeobfuscationConfigurationJavaScriptSourceMaps
        required {
            /// `Status`: text.
            status "Status" DeobfuscationConfigurationJavaScriptSourceMapsStatus,
        }
        optional {
            /// `S3Uri`: text, 1 to 1024 characters.
            s3_uri "S3Uri" String,
        }
    }

    choice! {
        /// Values of `CustomEventsStatus`.
        CustomEventsStatus
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }

    property! {
        /// [`CustomEvents`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-customevents.html)
        CustomEvents
        required {
        }
        optional {
            /// `Status`: text.
            status "Status" CustomEventsStatus,
        }
    }

    choice! {
        /// Values of `Telemetry`.
        Telemetry
        Errors = "errors",
        Performance = "performance",
        Http = "http",
    }

    property! {
        /// [`AppMonitorConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-appmonitorconfiguration.html)
        AppMonitorConfiguration
        required {
        }
        optional {
            /// `AllowCookies`: true or false.
            allow_cookies "AllowCookies" bool,
            /// `EnableXRay`: true or false.
            enable_x_ray "EnableXRay" bool,
            /// `ExcludedPages`: list, 0 to 50 items.
            excluded_pages "ExcludedPages" List<String>,
            /// `FavoritePages`: list, 0 to 50 items.
            favorite_pages "FavoritePages" List<String>,
            /// `GuestRoleArn`: text.
            guest_role_arn "GuestRoleArn" String,
            /// `IdentityPoolId`: text, 1 to 55 characters.
            identity_pool_id "IdentityPoolId" String,
            /// `IncludedPages`: list, 0 to 50 items.
            included_pages "IncludedPages" List<String>,
            /// `MetricDestinations`: list, 0 to 20 items.
            metric_destinations "MetricDestinations" List<MetricDestination>,
            /// `SessionSampleRate`: number, 0 to 1 in value.
            session_sample_rate "SessionSampleRate" f64,
            /// `Telemetries`: list.
            telemetries "Telemetries" List<Telemetry>,
        }
    }

    choice! {
        /// Values of `MetricDestinationDestination`.
        MetricDestinationDestination
        CloudWatch = "CloudWatch",
        Evidently = "Evidently",
    }

    property! {
        /// [`MetricDestination`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-metricdestination.html)
        MetricDestination
        required {
            /// `Destination`: text.
            destination "Destination" MetricDestinationDestination,
        }
        optional {
            /// `DestinationArn`: text.
            destination_arn "DestinationArn" String,
            /// `IamRoleArn`: text.
            iam_role_arn "IamRoleArn" String,
            /// `MetricDefinitions`: list, 0 to 2000 items.
            metric_definitions "MetricDefinitions" List<MetricDefinition>,
        }
    }

    property! {
        /// [`MetricDefinition`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rum-appmonitor-metricdefinition.html)
        MetricDefinition
        required {
            /// `Name`: text, 1 to 255 characters.
            name "Name" String,
        }
        optional {
            /// `DimensionKeys`: object.
            dimension_keys "DimensionKeys" Json,
            /// `EventPattern`: text, 1 to 4000 characters.
            event_pattern "EventPattern" String,
            /// `Namespace`: text, 1 to 237 characters.
            namespace "Namespace" String,
            /// `UnitLabel`: text, 1 to 256 characters.
            unit_label "UnitLabel" String,
            /// `ValueKey`: text, 1 to 256 characters.
            value_key "ValueKey" String,
        }
    }
}
