// Made by cloudformation/generate from cloudformation/facts; edit neither.

//! Resource types of `AWS::ApplicationInsights`.

use super::super::typed::prelude::*;

resource! {
    /// [`AWS::ApplicationInsights::Application`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationinsights-application.html)
    Application = "AWS::ApplicationInsights::Application"
    required {
        /// `ResourceGroupName`: text, 1 to 256 characters. A change replaces the resource.
        resource_group_name "ResourceGroupName" String,
    }
    optional {
        /// `AttachMissingPermission`: true or false.
        attach_missing_permission "AttachMissingPermission" bool,
        /// `AutoConfigurationEnabled`: true or false.
        auto_configuration_enabled "AutoConfigurationEnabled" bool,
        /// `CWEMonitorEnabled`: true or false.
        cwe_monitor_enabled "CWEMonitorEnabled" bool,
        /// `ComponentMonitoringSettings`: list, at least 1 items.
        component_monitoring_settings "ComponentMonitoringSettings" List<application::ComponentMonitoringSetting>,
        /// `CustomComponents`: list, at least 1 items.
        custom_components "CustomComponents" List<application::CustomComponent>,
        /// `GroupingType`: text. A change replaces the resource.
        grouping_type "GroupingType" application::GroupingType,
        /// `LogPatternSets`: list, at least 1 items.
        log_pattern_sets "LogPatternSets" List<application::LogPatternSet>,
        /// `OpsCenterEnabled`: true or false.
        ops_center_enabled "OpsCenterEnabled" bool,
        /// `OpsItemSNSTopicArn`: text, 20 to 300 characters.
        ops_item_sns_topic_arn "OpsItemSNSTopicArn" String,
        /// `SNSNotificationArn`: text, 20 to 300 characters.
        sns_notification_arn "SNSNotificationArn" String,
        /// `Tags`: list, 1 to 200 items.
        tags "Tags" List<application::Tag>,
    }
    attributes {
        /// `Fn::GetAtt` of `ApplicationARN`.
        application_arn "ApplicationARN" String,
    }
}

/// Property types of [`Application`].
pub mod application {
    use super::super::super::typed::prelude::*;

    choice! {
        /// Values of `GroupingType`.
        GroupingType
        AccountBased = "ACCOUNT_BASED",
    }

    property! {
        /// [`Tag`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-tag.html)
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
        /// [`LogPatternSet`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-logpatternset.html)
        LogPatternSet
        required {
            /// `LogPatterns`: list, at least 1 items.
            log_patterns "LogPatterns" List<LogPattern>,
            /// `PatternSetName`: text, 1 to 30 characters.
            pattern_set_name "PatternSetName" String,
        }
        optional {
        }
    }

    property! {
        /// [`LogPattern`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-logpattern.html)
        LogPattern
        required {
            /// `Pattern`: text, 1 to 50 characters.
            pattern "Pattern" String,
            /// `PatternName`: text, 1 to 50 characters.
            pattern_name "PatternName" String,
            /// `Rank`: whole number.
            rank "Rank" i64,
        }
        optional {
        }
    }

    property! {
        /// [`CustomComponent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-customcomponent.html)
        CustomComponent
        required {
            /// `ComponentName`: text, 1 to 128 characters.
            component_name "ComponentName" String,
            /// `ResourceList`: list, at least 1 items.
            resource_list "ResourceList" List<String>,
        }
        optional {
        }
    }

    choice! {
        /// Values of `ComponentMonitoringSettingComponentConfigurationMode`.
        ComponentMonitoringSettingComponentConfigurationMode
        Default = "DEFAULT",
        DefaultWithOverwrite = "DEFAULT_WITH_OVERWRITE",
        Custom = "CUSTOM",
    }

    property! {
        /// [`ComponentMonitoringSetting`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-componentmonitoringsetting.html)
        ComponentMonitoringSetting
        required {
            /// `ComponentConfigurationMode`: text.
            component_configuration_mode "ComponentConfigurationMode" ComponentMonitoringSettingComponentConfigurationMode,
            /// `Tier`: text.
            tier "Tier" String,
        }
        optional {
            /// `ComponentARN`: text, 20 to 300 characters.
            component_arn "ComponentARN" String,
            /// `ComponentName`: text, 1 to 128 characters.
            component_name "ComponentName" String,
            /// `CustomComponentConfiguration`: object.
            custom_component_configuration "CustomComponentConfiguration" ComponentConfiguration,
            /// `DefaultOverwriteComponentConfiguration`: object.
            default_overwrite_component_configuration "DefaultOverwriteComponentConfiguration" ComponentConfiguration,
        }
    }

    property! {
        /// [`ComponentConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-componentconfiguration.html)
        ComponentConfiguration
        required {
        }
        optional {
            /// `ConfigurationDetails`: object.
            configuration_details "ConfigurationDetails" ConfigurationDetails,
            /// `SubComponentTypeConfigurations`: list, at least 1 items.
            sub_component_type_configurations "SubComponentTypeConfigurations" List<SubComponentTypeConfiguration>,
        }
    }

    choice! {
        /// Values of `SubComponentTypeConfigurationSubComponentType`.
        SubComponentTypeConfigurationSubComponentType
        AWSEC2Instance = "AWS::EC2::Instance",
        AWSEC2Volume = "AWS::EC2::Volume",
    }

    property! {
        /// [`SubComponentTypeConfiguration`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-subcomponenttypeconfiguration.html)
        SubComponentTypeConfiguration
        required {
            /// `SubComponentConfigurationDetails`: object.
            sub_component_configuration_details "SubComponentConfigurationDetails" SubComponentConfigurationDetails,
            /// `SubComponentType`: text.
            sub_component_type "SubComponentType" SubComponentTypeConfigurationSubComponentType,
        }
        optional {
        }
    }

    property! {
        /// [`SubComponentConfigurationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-subcomponentconfigurationdetails.html)
        SubComponentConfigurationDetails
        required {
        }
        optional {
            /// `AlarmMetrics`: list.
            alarm_metrics "AlarmMetrics" List<AlarmMetric>,
            /// `Logs`: list.
            logs "Logs" List<Log>,
            /// `Processes`: list.
            processes "Processes" List<Process>,
            /// `WindowsEvents`: list.
            windows_events "WindowsEvents" List<WindowsEvent>,
        }
    }

    choice! {
        /// Values of `EventLevel`.
        EventLevel
        Information = "INFORMATION",
        Warning = "WARNING",
        Error = "ERROR",
        Critical = "CRITICAL",
        Verbose = "VERBOSE",
    }

    property! {
        /// [`WindowsEvent`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-windowsevent.html)
        WindowsEvent
        required {
            /// `EventLevels`: list, at least 1 items.
            event_levels "EventLevels" List<EventLevel>,
            /// `EventName`: text, 1 to 260 characters.
            event_name "EventName" String,
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
        }
        optional {
            /// `PatternSet`: text, 1 to 30 characters.
            pattern_set "PatternSet" String,
        }
    }

    property! {
        /// [`Process`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-process.html)
        Process
        required {
            /// `AlarmMetrics`: list.
            alarm_metrics "AlarmMetrics" List<AlarmMetric>,
            /// `ProcessName`: text, 1 to 256 characters.
            process_name "ProcessName" String,
        }
        optional {
        }
    }

    choice! {
        /// Values of `LogEncoding`.
        LogEncoding
        Utf8 = "utf-8",
        Utf16 = "utf-16",
        Ascii = "ascii",
    }

    property! {
        /// [`Log`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-log.html)
        Log
        required {
            /// `LogType`: text.
            log_type "LogType" String,
        }
        optional {
            /// `Encoding`: text.
            encoding "Encoding" LogEncoding,
            /// `LogGroupName`: text, 1 to 512 characters.
            log_group_name "LogGroupName" String,
            /// `LogPath`: text, 1 to 260 characters.
            log_path "LogPath" String,
            /// `PatternSet`: text, 1 to 30 characters.
            pattern_set "PatternSet" String,
        }
    }

    property! {
        /// [`AlarmMetric`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-alarmmetric.html)
        AlarmMetric
        required {
            /// `AlarmMetricName`: text.
            alarm_metric_name "AlarmMetricName" String,
        }
        optional {
        }
    }

    property! {
        /// [`ConfigurationDetails`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-configurationdetails.html)
        ConfigurationDetails
        required {
        }
        optional {
            /// `AlarmMetrics`: list.
            alarm_metrics "AlarmMetrics" List<AlarmMetric>,
            /// `Alarms`: list.
            alarms "Alarms" List<Alarm>,
            /// `HAClusterPrometheusExporter`: object.
            ha_cluster_prometheus_exporter "HAClusterPrometheusExporter" HAClusterPrometheusExporter,
            /// `HANAPrometheusExporter`: object.
            hana_prometheus_exporter "HANAPrometheusExporter" HANAPrometheusExporter,
            /// `JMXPrometheusExporter`: object.
            jmx_prometheus_exporter "JMXPrometheusExporter" JMXPrometheusExporter,
            /// `Logs`: list.
            logs "Logs" List<Log>,
            /// `NetWeaverPrometheusExporter`: object.
            net_weaver_prometheus_exporter "NetWeaverPrometheusExporter" NetWeaverPrometheusExporter,
            /// `Processes`: list.
            processes "Processes" List<Process>,
            /// `SQLServerPrometheusExporter`: object.
            sql_server_prometheus_exporter "SQLServerPrometheusExporter" SQLServerPrometheusExporter,
            /// `WindowsEvents`: list.
            windows_events "WindowsEvents" List<WindowsEvent>,
        }
    }

    property! {
        /// [`SQLServerPrometheusExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-sqlserverprometheusexporter.html)
        SQLServerPrometheusExporter
        required {
            /// `PrometheusPort`: text.
            prometheus_port "PrometheusPort" String,
            /// `SQLSecretName`: text.
            sql_secret_name "SQLSecretName" String,
        }
        optional {
        }
    }

    property! {
        /// [`NetWeaverPrometheusExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-netweaverprometheusexporter.html)
        NetWeaverPrometheusExporter
        required {
            /// `InstanceNumbers`: list.
            instance_numbers "InstanceNumbers" List<String>,
            /// `SAPSID`: text.
            sapsid "SAPSID" String,
        }
        optional {
            /// `PrometheusPort`: text.
            prometheus_port "PrometheusPort" String,
        }
    }

    property! {
        /// [`JMXPrometheusExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-jmxprometheusexporter.html)
        JMXPrometheusExporter
        required {
        }
        optional {
            /// `HostPort`: text.
            host_port "HostPort" String,
            /// `JMXURL`: text.
            jmxurl "JMXURL" String,
            /// `PrometheusPort`: text.
            prometheus_port "PrometheusPort" String,
        }
    }

    property! {
        /// [`HANAPrometheusExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-hanaprometheusexporter.html)
        HANAPrometheusExporter
        required {
            /// `AgreeToInstallHANADBClient`: true or false.
            agree_to_install_hanadb_client "AgreeToInstallHANADBClient" bool,
            /// `HANAPort`: text.
            hana_port "HANAPort" String,
            /// `HANASID`: text.
            hanasid "HANASID" String,
            /// `HANASecretName`: text.
            hana_secret_name "HANASecretName" String,
        }
        optional {
            /// `PrometheusPort`: text.
            prometheus_port "PrometheusPort" String,
        }
    }

    property! {
        /// [`HAClusterPrometheusExporter`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-haclusterprometheusexporter.html)
        HAClusterPrometheusExporter
        required {
        }
        optional {
            /// `PrometheusPort`: text.
            prometheus_port "PrometheusPort" String,
        }
    }

    choice! {
        /// Values of `AlarmSeverity`.
        AlarmSeverity
        High = "HIGH",
        Medium = "MEDIUM",
        Low = "LOW",
    }

    property! {
        /// [`Alarm`](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-applicationinsights-application-alarm.html)
        Alarm
        required {
            /// `AlarmName`: text, 1 to 255 characters.
            alarm_name "AlarmName" String,
        }
        optional {
            /// `Severity`: text.
            severity "Severity" AlarmSeverity,
        }
    }
}
